//! Modules that call each other on a node: who is called is who the deployer named.

use std::time::Duration;

use descriptors::{Format, Vendor};
use module_compiler::{Abi, Build, Output, Security, Settings, Toolchain};
use network::EventKind;
use network::scenario::{Operation, Scenario, Setup};
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

struct Pair(Setup);

impl Pair {
    /// Both modules on a node; nothing if there is no compiler.
    fn scenario() -> Option<Scenario> {
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
                included: Vec::new(),
                abi: Abi::Eabi,
                debug: false,
            };
            toolchain.build_modules(&build).unwrap_or_else(|error| panic!("{error}")).elf
        };
        let files = [("keeper", built("keeper", KEEPER)), ("asker", built("asker", ASKER))];
        let scenario = Scenario::from_text(DESCRIPTOR, Format::Json, directory.path()).expect("a descriptor");
        Some(Scenario { seed: 3, ..scenario }.finding(move |module| {
            Ok(files.iter().find(|(name, _)| *name == module.name).map(|(_, file)| file.clone()))
        }))
    }

    /// The same, deployed.
    fn deploy() -> Option<Pair> {
        let mut setup = Pair::scenario()?.prepare().expect("a scenario");
        let deployed = setup.deploy();
        deployed.unwrap_or_else(|error| panic!("{error}: {:#?}", setup.network.take_events().split_off(3)));
        Some(Pair(setup))
    }

    /// Sends a number: whether the module takes it, what the node says then, and the rules that were broken.
    fn ask(&mut self, number: u16) -> (bool, Vec<String>, Vec<Rule>) {
        let Pair(setup) = self;
        setup.network.take_events();
        let accepted = setup.perform(&Operation::output("ask", number.to_le_bytes())).is_ok();
        setup.run_for(Duration::from_millis(200)).expect("no renewal is due");
        let events = setup.network.take_events();
        let lines = events.iter().filter_map(|event| match &event.kind {
            EventKind::Console { text } => Some(text.clone()),
            _ => None,
        });
        let rules = events.iter().filter_map(|event| Some(event.kind.violation()?.rule()));
        (accepted, lines.collect(), rules.collect())
    }

    /// The word of a module's that a symbol names.
    fn word(&self, module: &str, symbol: &str) -> u16 {
        let addresses = self.0.deployer.addresses(module);
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
    let machine = pair.0.network.machine_mut("node1").expect("a node");
    // The callee has the first id: it was loaded first.
    assert_eq!(machine.read_word(id), 1);
    machine.write_word(id, 3);
    let (accepted, lines, rules) = pair.ask(1);
    assert!(!accepted && !lines.contains(&"b".to_owned()), "{lines:?}");
    assert_eq!(rules.first(), Some(&Rule::OwnPublicWrite));
    let (accepted, lines, _) = pair.ask(2);
    assert!(!accepted && !lines.contains(&"d".to_owned()), "{lines:?}");
}

/// Whose modules are whose decides who can attest them, and the ID of one that has not been is worth nothing.
#[test]
fn a_deployer_of_one_vendor_cannot_name_the_modules_of_others() {
    let Some(mut scenario) = Pair::scenario() else { return };
    scenario.descriptor.modules[1].vendor = Some(Vendor { id: 7, key: None });
    let refusal = |vendor| Scenario { vendor: Some(vendor), ..scenario.clone() }.deployer().err();
    assert!(refusal(7).is_some_and(|error| error.to_string().contains("the key of vendor 7")));
    let expected = "modules[0].binary: expected a module that calls only those of its own vendor, since no other can be \
                    attested, found one that calls \"keeper\" of vendor 7";
    let error = refusal(4660).expect("a refusal").to_string();
    assert!(error.ends_with(expected), "{error}");
}
