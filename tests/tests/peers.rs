//! Modules that call each other on a node: who is called is who the deployer named.

use std::time::Duration;

use descriptors::{Deployer, Descriptor, Format, Randomness};
use machine::{Board, Configuration, Soc};
use module_compiler::{Build, Output, Security, Settings, Toolchain};
use network::{EventKind, LinkSettings, Network, NodeSettings};
use program::loader;
use sancus_hw::Rule;

const KEEPER: &str = "
#include <sancus/reactive.h>
static uint16_t SM_DATA(keeper) total;
uint16_t SM_ENTRY(keeper) keep(uint16_t value) { return total += value; }
SM_INPUT(keeper, cleared, data, length) { total = 0; }
";

const ASKER: &str = "
#include <sancus/reactive.h>
#include <stdio.h>
uint16_t SM_ENTRY(keeper) keep(uint16_t value);
SM_INPUT(asker, ask, data, length) {
    putchar('a' + keep(*(const uint16_t *)(const void *)data));
    putchar('\\n');
}
";

const DESCRIPTOR: &str = r#"{
    "nodes": [{"type": "sancus", "name": "node1", "host": "10.0.0.1", "reactive_port": 6001, "vendor_id": 4660,
               "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0"}],
    "modules": [{"type": "sancus", "name": "asker", "node": "node1", "files": []},
                {"type": "sancus", "name": "keeper", "node": "node1", "files": []}],
    "connections": [{"name": "ask", "direct": true, "to_module": "asker", "to_input": "ask", "encryption": "spongent"}]
}"#;

struct Pair {
    network: Network,
    deployer: Deployer,
}

impl Pair {
    /// Both modules on a node; nothing if there is no compiler.
    fn deploy() -> Option<Pair> {
        let toolchain = match Toolchain::find() {
            Ok(toolchain) => toolchain,
            Err(error) if std::env::var_os("CI").is_some_and(|value| value == "true") => panic!("{error}"),
            Err(error) => {
                eprintln!("NOTICE: nothing is built: {error}");
                return None;
            }
        };
        let directory = tempfile::tempdir().expect("a directory");
        let built = |name: &str, text: &str| {
            let source = directory.path().join(format!("{name}.c"));
            std::fs::write(&source, text).expect("a file");
            let build = Build {
                sources: vec![source],
                include: Vec::new(),
                flags: vec!["-Wno-unused-parameter".into()],
                security: Security::Bits128,
                settings: Settings::default(),
                output: Output::Relocatable,
                confidential: None,
                debug: false,
            };
            toolchain.build_modules(&build).unwrap_or_else(|error| panic!("{error}")).elf
        };
        let files = [("keeper", built("keeper", KEEPER)), ("asker", built("asker", ASKER))];
        let image = loader::parse("node", firmware::prebuilt::NODE).expect("an image");
        let mut network = Network::new(0, LinkSettings::default(), 1);
        let configuration = Configuration { clock_hz: 8_000_000, ..Configuration::new(Soc::Sancus128, Board::Fpga) };
        let address = "10.0.0.1:6001".parse().expect("an address");
        let settings = NodeSettings { name: "node1".into(), address, configuration, image: &image };
        network.add_node(settings).expect("a node");
        let descriptor = Descriptor::read(DESCRIPTOR, Format::Json).expect("a descriptor");
        let find = |module: &descriptors::Module| {
            Ok(files.iter().find(|(name, _)| *name == module.name).map(|(_, file)| file.clone()))
        };
        let mut deployer = Deployer::new(descriptor, Randomness::seeded(3), find).expect("a plan");
        let deployed = deployer.deploy(&mut network);
        deployed.unwrap_or_else(|error| panic!("{error}: {:#?}", network.take_events().split_off(3)));
        Some(Pair { network, deployer })
    }

    /// Sends a number: whether the module takes it, what the node says then, and the rules that were broken.
    fn ask(&mut self, number: u16) -> (bool, Vec<String>, Vec<Rule>) {
        self.network.take_events();
        let accepted = self.deployer.output(&mut self.network, "ask", &number.to_le_bytes()).is_ok();
        self.network.run_until(self.network.time() + Duration::from_millis(200));
        let events = self.network.take_events();
        let lines = events.iter().filter_map(|event| match &event.kind {
            EventKind::Console { text } => Some(text.clone()),
            _ => None,
        });
        let rules = events.iter().filter_map(|event| Some(event.kind.violation()?.rule()));
        (accepted, lines.collect(), rules.collect())
    }

    /// The word of a module's that a symbol names.
    fn word(&self, module: &str, symbol: &str) -> u16 {
        let addresses = self.deployer.addresses(module);
        addresses.iter().find(|(_, name)| name == symbol).unwrap_or_else(|| panic!("no {symbol}")).0
    }
}

/// The deployer loads the callee first, tells the caller's file where it is entered, and the caller whom it may call.
#[test]
fn a_module_calls_its_peer() {
    let Some(mut pair) = Pair::deploy() else { return };
    assert_eq!(pair.ask(1), (true, vec!["b".to_owned()], Vec::new()));
    assert_eq!(pair.ask(2), (true, vec!["d".to_owned()], Vec::new()));
}

/// A peer with another id is not called, whatever its text: the caller ends the call by a violation and gives up, and takes no
/// further event, half done as it is.
#[test]
fn a_module_with_another_id_is_not_called() {
    let Some(mut pair) = Pair::deploy() else { return };
    let id = pair.word("asker", "__sm_asker_id_keeper");
    let machine = pair.network.machine_mut("node1").expect("a node");
    // The callee has the first id: it was loaded first.
    assert_eq!(machine.read_word(id), 1);
    machine.write_word(id, 3);
    let (accepted, lines, rules) = pair.ask(1);
    assert!(!accepted && !lines.contains(&"b".to_owned()), "{lines:?}");
    assert_eq!(rules.first(), Some(&Rule::OwnPublicWrite));
    let (accepted, lines, _) = pair.ask(2);
    assert!(!accepted && !lines.contains(&"d".to_owned()), "{lines:?}");
}
