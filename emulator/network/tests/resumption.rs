//! Deployments that go on from the result of an earlier one.

use std::collections::BTreeMap;
use std::error::Error;
use std::net::SocketAddrV4;
use std::path::{Path, PathBuf};
use std::time::Duration;

use descriptors::message::{Message, Reply};
use descriptors::{
    DeployError, Deployer, Descriptor, Format, Link, LinkError, Module, Node, Randomness, Unfinished, UpdateStage,
};
use module_compiler::Toolchain;
use network::scenario::{Operation, Scenario, Setup};
use network::{EventKind, Network};

const SECOND: Duration = Duration::from_secs(1);
/// Loading takes most of it.
const PATIENCE: Duration = Duration::from_secs(5);

/// What a deployment leaves: a descriptor, and files by the names that it has for them.
#[derive(Clone)]
struct Left {
    descriptor: String,
    files: BTreeMap<String, Vec<u8>>,
}

impl Left {
    fn by(deployer: &Deployer) -> Left {
        let (mut descriptor, mut files) = (deployer.descriptor().clone(), BTreeMap::new());
        let mut keep = |name: String, bytes: &[u8]| {
            files.insert(name.clone(), bytes.to_vec());
            Some(name)
        };
        for module in &mut descriptor.modules {
            let name = module.name.clone();
            if let Some(Unfinished { mut update, file, placement }) = deployer.unfinished_update(&name) {
                if let Some(other) = &mut update.under_way {
                    other.binary = file.and_then(|file| keep(format!("{name}.other.elf"), file));
                    let text = placement.map(ToString::to_string);
                    other.symtab = text.and_then(|text| keep(format!("{name}.other.ld"), text.as_bytes()));
                }
                module.update = Some(Box::new(update));
            }
            module.binary = deployer.file(&name).and_then(|file| keep(format!("{name}.elf"), file));
            let text = deployer.placement(&name).map(ToString::to_string);
            module.symtab = text.and_then(|text| keep(format!("{name}.ld"), text.as_bytes()));
        }
        Left { descriptor: descriptor.write(Format::Json), files }
    }

    fn file(&self, name: Option<&String>) -> Option<Vec<u8>> {
        name.and_then(|name| self.files.get(name)).cloned()
    }

    /// Who goes on with it.
    fn taken_up(&self) -> Result<Deployer, DeployError> {
        let descriptor = Descriptor::read(&self.descriptor, Format::Json)?;
        let file = |module: &Module| Ok(self.file(module.binary.as_ref()));
        let mut deployer = Deployer::new(descriptor, Randomness::seeded(1), file)?;
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
        deployer.resume(file, |module| Ok(self.file(module.symtab.as_ref()).map(text)))?;
        Ok(deployer)
    }

    /// The same with a change of the descriptor.
    fn with(&self, from: &str, to: &str) -> Left {
        assert!(self.descriptor.contains(from), "{from}: {}", self.descriptor);
        Left { descriptor: self.descriptor.replacen(from, to, 1), ..self.clone() }
    }

    /// The same with a change of a symbol table.
    fn with_symbols(&self, name: &str, change: impl Fn(&str) -> String) -> Left {
        let mut left = self.clone();
        let table = left.files.get_mut(name).expect("a symbol table");
        let changed = change(std::str::from_utf8(table).expect("text"));
        assert_ne!(changed.as_bytes(), table.as_slice());
        *table = changed.into_bytes();
        left
    }
}

/// The address of a section in a symbol table.
fn address<'a>(table: &'a str, section: &str) -> &'a str {
    let line = table.lines().find(|line| line.starts_with(section)).expect("a section");
    line.split_whitespace().nth(1).expect("an address")
}

/// A link that fails for good after some commands; of the first that it does not carry, the answer or the command is lost.
struct Failing<'a> {
    network: &'a mut Network,
    left: usize,
    obeyed: bool,
}

impl Link for Failing<'_> {
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
        if self.left > 0 || std::mem::take(&mut self.obeyed) {
            let reply = self.network.exchange(node, message, patience);
            if self.left > 0 {
                self.left -= 1;
                return reply;
            }
        }
        Err(LinkError::NoAnswer { node: node.name.clone(), patience })
    }
}

/// The smart meter, loaded, and not attested.
fn loaded() -> Result<(Setup, Left), Box<dyn Error>> {
    let mut setup = Scenario::smart_meter().prepare()?;
    let stopped =
        setup.deploy_by(|deployer, network| deployer.deploy(&mut Failing { network, left: 4, obeyed: false }));
    assert!(stopped.expect_err("no answer").to_string().starts_with("attest of "));
    let left = Left::by(&setup.deployer);
    Ok((setup, left))
}

/// Modules that say where they are prove themselves to a deployer who knows their places from the symbol tables of the result.
#[test]
fn modules_are_attested_from_a_result() -> Result<(), Box<dyn Error>> {
    let (mut setup, left) = loaded()?;
    // As results of this project's first versions, or of other tools, have it: without keys and places.
    let mut unplaced = left.clone();
    unplaced.files.retain(|name, _| !name.ends_with(".ld"));
    let error = unplaced.taken_up()?.deploy(&mut setup.network).expect_err("no place").to_string();
    assert!(error.contains("so is its place on the node"), "{error}");
    let mut deployer = left.taken_up()?;
    deployer.deploy(&mut setup.network)?;
    assert!(deployer.descriptor().modules.iter().all(|module| module.attested));
    assert!(deployer.descriptor().connections.iter().all(|connection| connection.established));
    setup.deployer = deployer;
    setup.perform(&Operation::output("operator", [1, 0]))?;
    setup.run_for(SECOND)?;
    // What is done stays so.
    assert!(Left::by(&setup.deployer).taken_up()?.to_load().is_empty());
    Ok(())
}

/// A symbol table is believed if the module's key follows from it, and if the deployer would have accepted the place.
#[test]
fn a_result_that_lies_about_places_is_refused() -> Result<(), Box<dyn Error>> {
    let (_, left) = loaded()?;
    let table = |name: &str| String::from_utf8(left.files[name].clone()).expect("text");
    let (own, other) = (table("CS.ld"), table("HAN.ld"));
    let (text, data) = (address(&own, ".text.sm.CS"), address(&own, ".data.sm.CS"));
    let key = left.descriptor.split("\"key\": \"").nth(1).and_then(|rest| rest.get(..32)).expect("a key").to_owned();
    let moved = |from: &str, to: &str| left.with_symbols("CS.ld", |table| table.replace(from, to));
    let cases = [
        (moved(text, "0xc000"), "modules[0].key: expected the key that follows from the module's file and place"),
        (moved(text, address(&other, ".text.sm.HAN")), "modules[0].symtab: expected a place where the module can be"),
        (moved(data, "0x180"), "among the peripherals"),
        (moved(text, "nowhere"), "modules[0].symtab: expected the symbol table of the loaded module, found \"line "),
        (left.with(&key, &"00".repeat(16)), "modules[0].key: expected the key that follows"),
    ];
    for (index, (lying, expected)) in cases.into_iter().enumerate() {
        let error = lying.taken_up().err().ok_or(format!("{index}: {expected}"))?.to_string();
        assert!(error.contains(expected.trim_end_matches("\"line ")), "{index}: {error}");
    }
    Ok(())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A scenario, and a later version of one of its modules.
type ScenarioAndFile = (Scenario, Vec<u8>);

/// TARIFF and a later version of it; `None` without a compiler.
fn tariff() -> Result<Option<ScenarioAndFile>, Box<dyn Error>> {
    if let Err(error) = Toolchain::find() {
        assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "{error}");
        eprintln!("NOTICE: nothing is built: {error}");
        return Ok(None);
    }
    let scenario = Scenario::read(&root().join("descriptors/tariff.json"))?;
    let later = scenario.update("TARIFF", &root().join("firmware/examples/update/tariff_2.c"))?.elf;
    let first = scenario.module(&scenario.descriptor.modules[0])?.ok_or("no file")?.elf;
    let own = scenario.clone();
    // Built once.
    let scenario = scenario.finding(move |module| match module.name.as_str() {
        "TARIFF" => Ok(Some(first.clone())),
        _ => own.module_file(module).map_err(|error| error.to_string()),
    });
    Ok(Some((scenario, later)))
}

fn use_energy(setup: &mut Setup) -> Result<Vec<String>, DeployError> {
    setup.perform(&Operation::output("usage", [23, 0, 2, 0]))?;
    setup.run_for(SECOND)?;
    let events = setup.network.take_events().into_iter();
    let lines = events.filter_map(|event| match event.kind {
        EventKind::Console { text } => Some(text.rsplit_once("Total Consumption: ")?.1.to_owned()),
        _ => None,
    });
    Ok(lines.collect())
}

/// Wherever an update stops, another deployer goes on with it from the result as the first one would, and the state is not lost.
#[test]
fn an_update_goes_on_from_a_result() -> Result<(), Box<dyn Error>> {
    let Some((scenario, later)) = tariff()? else { return Ok(()) };
    let mut setup = scenario.deploy()?;
    setup.deployer.set_patience(PATIENCE);
    assert_eq!(use_energy(&mut setup)?, ["60"]);
    let (deployed, begun) = (setup.network.fork().ok_or("no copy")?, setup.deployer.clone());
    let (mut stages, mut open) = (Vec::new(), 0);
    for obeyed in [false, true] {
        for left in 0.. {
            setup.network = deployed.fork().ok_or("no copy")?;
            setup.deployer = begun.clone();
            let mut link = Failing { network: &mut setup.network, left, obeyed };
            let Err(error) = setup.deployer.update(&mut link, "TARIFF", &later) else { break };
            let written = Left::by(&setup.deployer);
            let context = |again: &dyn Error| format!("{left} commands, {obeyed}: {error}; {again}");
            let mut deployer = written.taken_up().map_err(|again| context(&again))?;
            let unfinished = deployer.unfinished_update("TARIFF").map(|known| known.update);
            assert_eq!(unfinished.is_some(), setup.deployer.unfinished_update("TARIFF").is_some());
            stages.push(unfinished.map(|known| known.under_way.map(|other| other.stage)));
            assert_eq!(Left::by(&deployer).descriptor, written.descriptor);
            let mut copy = setup.network.fork().ok_or("no copy")?;
            let first = setup.deployer.update(&mut copy, "TARIFF", &later);
            let gone_on = match deployer.updates_under_way().is_empty() {
                true => deployer.update(&mut setup.network, "TARIFF", &later),
                false => deployer.deploy(&mut setup.network),
            };
            // A command that was not answered, and was not followed by another one, is open: neither knows its number.
            let message = |result: &Result<(), DeployError>| result.as_ref().err().map(ToString::to_string);
            assert_eq!(message(&gone_on), message(&first), "{left} commands, {obeyed}");
            if gone_on.is_err() {
                open += 1;
                continue;
            }
            assert!(deployer.unfinished_update("TARIFF").is_none());
            setup.deployer = deployer;
            let shown = use_energy(&mut setup).map_err(|again| context(&again))?;
            assert_eq!(shown, ["100"], "{left} commands, {obeyed}");
        }
    }
    for stage in [None, Some(UpdateStage::Loaded), Some(UpdateStage::Adopted), Some(UpdateStage::Ended)] {
        assert!(stages.contains(&Some(stage)), "{stage:?}: {stages:?}");
    }
    assert!(open < stages.len() / 2, "{open} of {}", stages.len());
    Ok(())
}

/// A stopped update whose parts do not fit together is refused, and one that is not taken up is not passed over.
#[test]
fn a_result_that_lies_about_an_update_is_refused() -> Result<(), Box<dyn Error>> {
    let Some((scenario, later)) = tariff()? else { return Ok(()) };
    let mut setup = scenario.deploy()?;
    setup.deployer.set_patience(PATIENCE);
    let mut link = Failing { network: &mut setup.network, left: 2, obeyed: false };
    setup.deployer.update(&mut link, "TARIFF", &later).expect_err("no answer");
    let left = Left::by(&setup.deployer);
    let table = |name: &str| String::from_utf8(left.files[name].clone()).expect("text");
    let (present, other) = (table("TARIFF.ld"), table("TARIFF.other.ld"));
    let text = |table: &str| address(table, ".text.sm.TARIFF").to_owned();
    let (present, other) = (text(&present), text(&other));
    let moved = |to: &str| left.with_symbols("TARIFF.other.ld", |table| table.replace(&other, to));
    let Some((_, after)) = left.descriptor.split_once("\"state_key\": \"") else { return Err("no update".into()) };
    let state_key = &after[..32];
    let mut same = left.clone();
    same.files.insert("TARIFF.other.elf".into(), left.files["TARIFF.elf"].clone());
    let cases = [
        (moved("0xc000"), "modules[0].update.key: expected the key that follows from the module's file and place"),
        (moved(&present), "modules[0].update.symtab: expected a place where the module can be"),
        (left.with(state_key, &state_key[..16]), "modules[0].update.state_key: expected a key of 16 bytes"),
        (left.with("\"stage\": \"loaded\"", "\"stage\": \"ended\""), "modules[0].update.deployed: expected a version"),
        (left.with("\"stage\": \"loaded\"", "\"stage\": \"adopted\""), "version 1 is not above version 2"),
        (left.with("\"stage\": \"loaded\"", "\"stage\": \"lost\""), "modules[0].update.stage: expected \"loaded\""),
        (same, "version 1 is not above version 1"),
    ];
    for (index, (lying, expected)) in cases.into_iter().enumerate() {
        let error = lying.taken_up().err().ok_or(format!("{index}: {expected}"))?.to_string();
        assert!(error.contains(expected), "{index}: {error}");
    }
    let descriptor = Descriptor::read(&left.descriptor, Format::Json)?;
    let file = |module: &Module| Ok(left.file(module.binary.as_ref()));
    let mut ignorant = Deployer::new(descriptor, Randomness::seeded(1), file)?;
    let error = ignorant.deploy(&mut setup.network).expect_err("not resumed").to_string();
    assert!(error.contains("an update of it has stopped on its way, and is not resumed"), "{error}");
    Ok(())
}
