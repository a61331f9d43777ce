//! A module that is updated: what both versions do is explained, and stubs that do not do what an update needs are found.

use std::net::SocketAddrV4;
use std::path::{Path, PathBuf};
use std::time::Duration;

use authentic_execution::{Checker, Deployment, Verdict};
use descriptors::message::{Message, Reply};
use descriptors::{DeployError, Link, LinkError, Node};
use module_compiler::{Build, Toolchain};
use network::Network;
use network::scenario::{ModuleFile, Operation, Scenario, Setup};

/// A change in a stub, or in none.
type Change = Option<(&'static str, &'static str, &'static str)>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn built(toolchain: &Toolchain, name: &str) -> ModuleFile {
    let build = Build {
        sources: vec![root().join("firmware/examples/update").join(name)],
        include: vec![root().join("firmware/modules")],
        flags: Vec::new(),
        security: module_compiler::Security::Bits128,
        settings: module_compiler::Settings::default(),
        output: module_compiler::Output::Relocatable,
        confidential: None,
        included: Vec::new(),
        abi: module_compiler::Abi::Eabi,
        debug: false,
    };
    let built = toolchain.build_modules(&build).unwrap_or_else(|error| panic!("{name}: {error}"));
    ModuleFile { elf: built.elf, source: Some(built.representations[0].text.clone()) }
}

/// A link on which everything is lost after a few commands.
struct Broken<'a> {
    network: &'a mut Network,
    left: u32,
}

impl Link for Broken<'_> {
    fn now(&self) -> Duration {
        self.network.now()
    }

    fn wait_until(&mut self, time: Duration) {
        self.network.wait_until(time);
    }

    fn address(&self, node: &Node) -> Result<SocketAddrV4, LinkError> {
        self.network.address(node)
    }

    fn exchange(&mut self, node: &Node, message: &Message, patience: Duration) -> Result<Option<Reply>, LinkError> {
        if self.left == 0 {
            return Err(LinkError::NoAnswer { node: node.name.clone(), patience });
        }
        self.left -= 1;
        self.network.exchange(node, message, patience)
    }
}

/// TARIFF, with versions of stubs of their own, deployed, recorded and used once.
struct Updated {
    setup: Setup,
    deployment: Deployment,
    second: ModuleFile,
}

impl Updated {
    /// `None` without a compiler.
    fn deployed(changes: [Change; 2]) -> Option<Updated> {
        let Ok(toolchain) = Toolchain::find() else {
            assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "there is no compiler");
            return None;
        };
        let versions = [("tariff_1.c", changes[0]), ("tariff_2.c", changes[1])];
        let [first, second] = versions.map(|(name, change)| match change {
            None => built(&toolchain, name),
            Some((file, from, to)) => {
                let changed = toolchain.clone().with_defect(file, |text| {
                    assert_eq!(text.matches(from).count(), 1, "{from}");
                    text.replace(from, to)
                });
                built(&changed.expect("a stub"), name)
            }
        });
        let genuine = Scenario::read(&root().join("descriptors/tariff.json")).expect("a descriptor");
        let (own, elf) = (genuine.clone(), first.elf.clone());
        let scenario = Scenario { seed: 1, ..genuine }.finding(move |module| match module.name.as_str() {
            "TARIFF" => Ok(Some(elf.clone())),
            _ => own.module_file(module).map_err(|error| error.to_string()),
        });
        let mut setup = scenario.prepare().expect("a scenario");
        setup.sources.insert("TARIFF".into(), first.source.expect("a source"));
        setup.network.record();
        setup.deploy().expect("it deploys");
        let deployment = Deployment::new(&setup.deployer).expect("a deployment");
        let deployment = deployment.with_sources(&setup.sources).expect("sources");
        let mut updated = Updated { setup, deployment, second };
        updated.use_energy().expect("accepted");
        Some(updated)
    }

    fn use_energy(&mut self) -> Result<(), DeployError> {
        self.setup.perform(&Operation::output("usage", [23, 0, 2, 0]))?;
        self.setup.run_for(Duration::from_secs(1))
    }

    fn update(&mut self) {
        let update = Operation::Update { module: "TARIFF".into(), file: self.second.clone() };
        self.setup.perform(&update).expect("updated");
    }

    /// What the checker says of all this.
    fn checked(mut self) -> Verdict {
        let deployer = &self.setup.deployer;
        let deployment = self.deployment.updated(deployer, "TARIFF", self.second.source.as_deref());
        let configuration = |node: &str| Some(self.setup.network.machine(node)?.configuration().clone());
        let mut checker = Checker::new(deployment.expect("a version"), configuration).expect("a checker");
        let mut history = checker.start();
        checker.check(&mut history, &self.setup.network.take_recording(), &self.setup.deployer.take_sent())
    }
}

/// What the checker says of an update between two uses.
fn checked(changes: [Change; 2]) -> Option<Verdict> {
    let mut updated = Updated::deployed(changes)?;
    updated.update();
    updated.use_energy().expect("accepted");
    Some(updated.checked())
}

fn shown(verdict: &Verdict) -> Vec<String> {
    verdict.outputs.iter().map(|output| output.to_string()).collect()
}

/// Both versions do what their files and their sources say, the second with the state of the first.
#[test]
fn an_update_is_explained() {
    let Some(verdict) = checked([None, None]) else { return };
    assert!(verdict.is_clean() && verdict.findings.is_empty(), "{verdict}");
    assert!(verdict.by_file_alone.is_empty(), "{verdict}");
    let shown = shown(&verdict);
    for expected in [
        "HAN.ihd_show(0, 2, 60, 0) <- HAN.esme_in 1 <- TARIFF.bill_out 1 <- TARIFF.usage_in 1 <- usage 1",
        "HAN.ihd_show(0, 2, 100, 0) <- HAN.esme_in 1 <- TARIFF.bill_out 1 <- TARIFF.usage_in 1 <- usage 1",
        "TARIFF.released state 1 <- TARIFF.command 3 <- TARIFF 3",
    ] {
        assert!(shown.iter().any(|shown| shown.starts_with(expected)), "{expected}: {shown:#?}");
    }
}

/// A version that gives away something else than the state of its source.
#[test]
fn a_state_that_the_source_does_not_have_is_found() {
    let change = (
        "stubs/reactive.c",
        "SM(version).state, SM(version).size, answer,",
        "SM(io_connections), SM(version).size, answer,",
    );
    let Some(verdict) = checked([Some(change), None]) else { return };
    let finding = verdict.findings.first().unwrap_or_else(|| panic!("{verdict}"));
    assert!(
        finding.text.starts_with("releases the state ") && finding.text.ends_with("where its source has 3c000100"),
        "{finding}"
    );
    // What follows from it is not explained either.
    assert!(shown(&verdict).iter().any(|shown| shown.contains("HAN.ihd_show")), "{verdict}");
    assert!(verdict.unexplained().next().is_some(), "{verdict}");
}

/// A version whose stub does not have it take over the state: its source does, and has another total.
#[test]
fn a_state_that_is_not_taken_over_is_found() {
    let change = ("include/sancus/reactive.h", "__sm_##module##_adopted(&adopted);", "(void)adopted;");
    let Some(verdict) = checked([None, Some(change)]) else { return };
    let finding = verdict.findings.first().unwrap_or_else(|| panic!("{verdict}"));
    let (does, expected) = ("sends bill_out 0000000002002800", "where its source sends bill_out 0100000002006400");
    assert!(finding.text.starts_with(does) && finding.text.contains(expected), "{finding}");
}

/// A version that goes on after it has released its state. The stub as it is refuses.
#[test]
fn work_after_the_release_is_found() {
    let change = ("stubs/entry.S", "    jne     .Lreleased\n", "    jmp     .Lat_work\n");
    for (change, found) in [(None, false), (Some(change), true)] {
        let Some(mut updated) = Updated::deployed([change, None]) else { return };
        updated.setup.deployer.set_patience(Duration::from_secs(5));
        // Loaded, attested, released.
        let mut link = Broken { network: &mut updated.setup.network, left: 3 };
        let error = updated.setup.deployer.update(&mut link, "TARIFF", &updated.second.elf).unwrap_err().to_string();
        assert!(error.starts_with("adopt of \"TARIFF\""), "{error}");
        assert_eq!(updated.use_energy().is_ok(), found);
        let verdict = updated.checked();
        let texts: Vec<&str> = verdict.findings.iter().map(|finding| finding.text.as_str()).collect();
        let expected: &[&str] = if found { &["is at work after it has released its state"] } else { &[] };
        assert_eq!(texts, expected, "{verdict}");
        assert_eq!(verdict.unexplained().next().is_some(), found, "{verdict}");
    }
}
