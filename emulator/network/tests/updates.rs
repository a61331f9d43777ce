//! Modules that are updated while they are in use.

use std::error::Error;
use std::net::SocketAddrV4;
use std::path::{Path, PathBuf};
use std::time::Duration;

use descriptors::message::{Message, Reply};
use descriptors::{DeployError, Link, LinkError, Node};
use module_compiler::Toolchain;
use network::scenario::{ModuleFile, Operation, Scenario, Setup};
use network::{EventKind, Network};

/// Used by night: 2 kWh at 23 o'clock, which version 1 charges as the day's.
const NIGHT: [u8; 4] = [23, 0, 2, 0];
const SECOND: Duration = Duration::from_secs(1);

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// TARIFF as it is deployed first; `None` without a compiler.
fn tariff() -> Option<Scenario> {
    let Err(error) = Toolchain::find() else {
        return Some(Scenario::read(&root().join("descriptors/tariff.json")).expect("a descriptor"));
    };
    assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "{error}");
    eprintln!("NOTICE: nothing is built: {error}");
    None
}

/// The second version, with a change of its source.
fn second(scenario: &Scenario, from: &str, to: &str) -> Result<ModuleFile, Box<dyn Error>> {
    let folder = root().join("firmware/examples/update");
    let directory = tempfile::tempdir()?;
    std::fs::copy(folder.join("tariff.h"), directory.path().join("tariff.h"))?;
    let text = std::fs::read_to_string(folder.join("tariff_2.c"))?;
    assert!(text.contains(from), "{from}");
    std::fs::write(directory.path().join("tariff_2.c"), text.replace(from, to))?;
    Ok(scenario.update("TARIFF", &directory.path().join("tariff_2.c"))?)
}

/// The totals that the display has shown since the last look.
fn shown(setup: &mut Setup) -> Vec<u16> {
    let events = setup.network.take_events().into_iter();
    let lines = events.filter_map(|event| match event.kind {
        EventKind::Console { text } => text.rsplit_once("Total Consumption: ").map(|(_, total)| total.parse()),
        _ => None,
    });
    lines.map_while(Result::ok).collect()
}

fn use_energy(setup: &mut Setup) -> Result<(), DeployError> {
    setup.perform(&Operation::output("usage", NIGHT))?;
    setup.run_for(SECOND)
}

/// The total goes on, at the new price; the old version is gone, and no message is lost that is not on its way.
#[test]
fn a_total_survives_an_update() -> Result<(), Box<dyn Error>> {
    let Some(scenario) = tariff() else { return Ok(()) };
    let file = second(&scenario, "", "")?;
    assert!(file.source.is_some());
    let mut setup = scenario.deploy()?;
    let of = |setup: &Setup| setup.deployer.descriptor().modules[0].clone();
    let before = of(&setup);
    setup.check_update("TARIFF", &file)?;
    use_energy(&mut setup)?;
    assert_eq!(shown(&mut setup), [60]);
    setup.schedule(
        setup.network.time() - setup.deployed(),
        Operation::Update { module: "TARIFF".into(), file: file.clone() },
    );
    setup.run_for(5 * SECOND)?;
    let events = setup.network.take_events();
    let steps: Vec<String> = (events.iter())
        .filter_map(|event| match &event.kind {
            EventKind::Step { phase, module, detail, .. } => Some(format!("{phase} {module} {detail}")),
            _ => None,
        })
        .collect();
    let expected = [
        "load TARIFF ",
        "attest TARIFF ",
        "release TARIFF to version 2",
        "adopt TARIFF from version 1",
        "disable TARIFF ",
        "set_key TARIFF usage_in",
        "revoke HAN 65535",
        "connect HAN bill",
        "connect TARIFF bill",
        "set_key HAN esme_in",
        "set_key TARIFF bill_out",
    ];
    assert_eq!(steps, expected);
    assert!(events.iter().all(|event| event.kind.violation().is_none()));
    for total in [100, 140] {
        use_energy(&mut setup)?;
        assert_eq!(shown(&mut setup), [total]);
    }
    let after = of(&setup);
    assert!(after.key != before.key && after.id != before.id && after.deployed && after.attested, "{after:?}");
    assert_eq!(setup.deployer.file("TARIFF").map(<[u8]>::len), Some(file.elf.len()));
    let machine = setup.network.machine("node1").ok_or("no node")?;
    let table = machine.modules().ok_or("no Sancus unit")?;
    assert_eq!(table.slots().iter().filter(|slot| slot.is_enabled()).count(), 1);
    // The same file is no later version now.
    let error = setup.check_update("TARIFF", &file).unwrap_err().to_string();
    assert!(error.contains("version 2 is not above version 2"), "{error}");
    Ok(())
}

/// What cannot be is refused before anything is sent, and says why.
#[test]
fn what_is_no_later_version_is_refused_before() -> Result<(), Box<dyn Error>> {
    let Some(scenario) = tariff() else { return Ok(()) };
    let setup = scenario.prepare()?;
    let adopt = "SM_ADOPT(TARIFF, 1, struct account, before) { account = *before; }";
    let cases = [
        (
            "SM_VERSION(TARIFF, 2, account);\nSM_ADOPT(TARIFF, 1, ",
            "SM_VERSION(TARIFF, 1, account);\nSM_ADOPT(TARIFF, 0, ",
            "version 1 is not above version 1",
        ),
        (adopt, "", "version 2 does not take over the state of version 1 (SM_ADOPT)"),
        (
            "SM_ADOPT(TARIFF, 1,",
            "SM_ADOPT(TARIFF, 0,",
            "does not take over the state of version 1 (SM_ADOPT), but that of version 0",
        ),
        (
            adopt,
            "SM_ADOPT(TARIFF, 1, uint16_t, before) { account.cents = *before; }",
            "the state of version 1 has 4 bytes, and version 2 expects 2",
        ),
        ("usage_in", "used_in", "connections[0].to_input: expected the input \"used_in\", found \"usage_in\""),
        ("TARIFF", "TARIF", "no module \"TARIFF\" in the file"),
    ];
    for (from, to, expected) in cases {
        let file = second(&scenario, from, to)?;
        let error = setup.check_update("TARIFF", &file).expect_err(expected).to_string();
        assert!(error.contains(expected), "{error}");
    }
    let file = second(&scenario, "", "")?;
    let garbage = ModuleFile { elf: vec![0; 100], source: None };
    for (module, file, expected) in [
        ("HAN", &file, "no module \"HAN\" in the file"),
        ("TARIF", &file, "no module \"TARIF\"; did you mean \"TARIFF\"?"),
        ("TARIFF", &garbage, "not a readable ELF file"),
    ] {
        let error = setup.check_update(module, file).expect_err(expected).to_string();
        assert!(error.contains(expected), "{error}");
    }
    let han = ModuleFile { elf: firmware::prebuilt::module("HAN", 128).ok_or("no HAN")?.to_vec(), source: None };
    let error = setup.check_update("HAN", &han).unwrap_err().to_string();
    assert!(error.contains("it has no version (SM_VERSION): it cannot be updated"), "{error}");
    // Both versions need a slot.
    let mut full = scenario.clone();
    full.descriptor.nodes[0].hardware.slots = Some(1);
    let error = full.prepare()?.check_update("TARIFF", &file).unwrap_err().to_string();
    assert!(error.contains("no module slot for the new version"), "{error}");
    Ok(())
}

/// What a link loses.
#[derive(Clone, Copy, Debug)]
enum Loss {
    Command,
    Answer,
    /// The node says no, whatever its module has done.
    Truth,
}

/// A link that loses one of its messages.
struct Losing<'a> {
    network: &'a mut Network,
    /// How many go through before that.
    left: usize,
    loss: Loss,
}

impl Link for Losing<'_> {
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
        let lost = self.left == 0;
        self.left = self.left.wrapping_sub(1);
        let reply = match (lost, self.loss) {
            (true, Loss::Command) => None,
            _ => Some(self.network.exchange(node, message, patience)),
        };
        match reply {
            Some(reply) if !lost => reply,
            Some(_) if matches!(self.loss, Loss::Truth) => Ok(Some(Reply::new(3, Vec::new())?)),
            _ => Err(LinkError::NoAnswer { node: node.name.clone(), patience }),
        }
    }
}

/// Whichever command of an update or answer to it is lost, the state is not: repeated, the update comes to its end.
#[test]
fn an_update_that_stops_goes_on() -> Result<(), Box<dyn Error>> {
    let Some(scenario) = tariff() else { return Ok(()) };
    let file = second(&scenario, "", "")?;
    let (own, other) = (scenario.clone(), scenario.module(&scenario.descriptor.modules[0])?.ok_or("no file")?);
    // Built once.
    let scenario = scenario.finding(move |module| match module.name.as_str() {
        "TARIFF" => Ok(Some(other.elf.clone())),
        _ => own.module_file(module).map_err(|error| error.to_string()),
    });
    let mut stopped = Vec::new();
    for loss in [Loss::Command, Loss::Answer] {
        for left in 0.. {
            let mut setup = scenario.deploy()?;
            setup.deployer.set_patience(5 * SECOND);
            use_energy(&mut setup)?;
            let mut link = Losing { network: &mut setup.network, left, loss };
            let result = setup.deployer.update(&mut link, "TARIFF", &file.elf);
            let never = link.left < usize::MAX / 2;
            if let Err(error) = result {
                let message = error.to_string();
                stopped.push(message.split(' ').next().unwrap_or_default().to_owned());
                setup
                    .deployer
                    .update(&mut setup.network, "TARIFF", &file.elf)
                    .map_err(|again| format!("{loss:?} {left}: {error}; {again}"))?;
            }
            use_energy(&mut setup).map_err(|error| format!("{loss:?} {left}: {error}"))?;
            assert_eq!(shown(&mut setup), [60, 100], "{loss:?}, {left}");
            if never {
                break;
            }
        }
    }
    stopped.sort();
    stopped.dedup();
    assert!(stopped.contains(&"load".to_owned()) && stopped.contains(&"set_key".to_owned()), "{stopped:?}");
    Ok(())
}

/// A node that says that its module has not released its state, which it has: the next update has the same key for it, since the
/// command has the same number, and gets the same state.
#[test]
fn a_release_that_is_denied_is_repeated_with_the_same_key() -> Result<(), Box<dyn Error>> {
    let Some(scenario) = tariff() else { return Ok(()) };
    let file = second(&scenario, "", "")?;
    let mut setup = scenario.deploy()?;
    use_energy(&mut setup)?;
    setup.deployer.take_sent();
    let mut link = Losing { network: &mut setup.network, left: 2, loss: Loss::Truth };
    let error = setup.deployer.update(&mut link, "TARIFF", &file.elf).unwrap_err().to_string();
    assert!(error.starts_with("release of \"TARIFF\""), "{error}");
    setup.deployer.update(&mut setup.network, "TARIFF", &file.elf)?;
    use_energy(&mut setup)?;
    assert_eq!(shown(&mut setup), [60, 100]);
    // Twice to the old version, once to the new one.
    let sent = setup.deployer.take_sent().into_iter();
    let keys: Vec<Vec<u8>> =
        sent.filter(|sent| sent.associated_data.len() == 4 && sent.body.len() == 16).map(|sent| sent.body).collect();
    assert_eq!(keys.len(), 3);
    assert!(keys.iter().all(|key| *key == keys[0]));
    Ok(())
}

/// Up to its release the old version goes on if something fails, here a successor that cannot be loaded.
#[test]
fn a_refused_update_leaves_the_old_version_at_work() -> Result<(), Box<dyn Error>> {
    let Some(scenario) = tariff() else { return Ok(()) };
    let large = "static uint16_t SM_DATA(TARIFF) large[9000];\nSM_INPUT(TARIFF, usage_in, data, length) {\n    large[length] = 1;";
    let file = second(&scenario, "SM_INPUT(TARIFF, usage_in, data, length) {", large)?;
    let mut setup = scenario.deploy()?;
    let before = setup.deployer.descriptor().clone();
    let error = setup.perform(&Operation::Update { module: "TARIFF".into(), file }).unwrap_err().to_string();
    assert!(error.starts_with("load of \"TARIFF\" on \"node1\": the node cannot load it"), "{error}");
    use_energy(&mut setup)?;
    assert_eq!(shown(&mut setup), [60]);
    assert_eq!(setup.deployer.descriptor().modules, before.modules);
    Ok(())
}
