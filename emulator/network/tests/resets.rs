//! What was sent to a module before a reset of its node, sent again after it.

use std::error::Error;
use std::fs;
use std::net::SocketAddrV4;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use descriptors::message::Message;
use descriptors::{Descriptor, Device, Format};
use machine::Lanes;
use module_compiler::Toolchain;
use network::scenario::{Operation, Scenario, Setup};
use network::{EventKind, Intruder};

const SECOND: Duration = Duration::from_secs(1);
const WATCHDOG: u16 = 0x0120;

/// A lamp that an event switches, with a module beside it that switches it, too, without encryption.
const LAMP: &str = r"
#include <physical.h>
#include <sancus/reactive.h>
SM_INPUT(LAMP, set_in, data, length) {
    if (length == 2) {
        RELAY_COMMAND = *(const uint16_t *)(const void *)data;
    }
}
";
const BUTTON: &str = r"
#include <sancus/reactive.h>
SM_OUTPUT(BUTTON, pressed_out);
SM_INPUT(BUTTON, press_in, data, length) {
    (void)pressed_out(data, length);
}
";

/// Keeps the commands that it sees.
#[derive(Clone, Default)]
struct Watcher {
    seen: Arc<Mutex<Vec<Message>>>,
}

impl Intruder for Watcher {
    fn intercept(
        &mut self,
        _: Duration,
        _: SocketAddrV4,
        _: SocketAddrV4,
        message: Message,
    ) -> Vec<(Duration, Message)> {
        self.seen.lock().expect("one thread").push(message.clone());
        vec![(Duration::ZERO, message)]
    }
}

/// The button as a module that can be updated.
fn button(version: u16) -> String {
    let state = format!("static uint16_t SM_DATA(BUTTON) state;\nSM_VERSION(BUTTON, {version}, state);\n");
    let adopts = if version == 1 { "" } else { "SM_ADOPT(BUTTON, 1, uint16_t, before) { state = *before; }\n" };
    BUTTON.replace("SM_INPUT", &format!("{state}{adopts}SM_INPUT"))
}

fn scenario(directory: &Path, counts: bool) -> Result<Scenario, Box<dyn Error>> {
    for (name, text) in [("lamp.c", LAMP), ("button.c", &button(1)), ("button_2.c", &button(2))] {
        fs::write(directory.join(name), text)?;
    }
    let counts = if counts { "    - reset_counter: true\n" } else { "" };
    let local = "    - num_connections: 1\n    - num_local_connections: 1\n";
    fs::write(directory.join("lamp.yaml"), format!("LAMP:\n    - claims: [0x01f0]\n{local}{counts}"))?;
    fs::write(directory.join("button.yaml"), format!("BUTTON:\n{local}{counts}"))?;
    let path = directory.join("lamp.json");
    fs::write(
        &path,
        r#"{
            "nodes": [{"type": "sancus", "name": "node", "host": "127.0.0.1", "reactive_port": 6001, "vendor_id": 4660,
                       "master_key": "3c91d20f6a7be84415d3c0a29b5e7f68",
                       "devices": [{"type": "relay"}, {"type": "reset_counter"}]}],
            "modules": [
                {"type": "sancus", "name": "LAMP", "node": "node", "files": ["lamp.c"],
                 "ldflags": ["--sm-config-file lamp.yaml"]},
                {"type": "sancus", "name": "BUTTON", "node": "node", "files": ["button.c"],
                 "ldflags": ["--sm-config-file button.yaml"]}],
            "connections": [
                {"name": "set", "direct": true, "to_module": "LAMP", "to_input": "set_in", "encryption": "spongent"},
                {"name": "press", "direct": true, "to_module": "BUTTON", "to_input": "press_in", "encryption": "spongent"},
                {"name": "pressed", "from_module": "BUTTON", "from_output": "pressed_out", "to_module": "LAMP",
                 "to_input": "set_in", "encryption": "none"}]
        }"#,
    )?;
    Ok(Scenario::read(&path)?)
}

fn reset(setup: &mut Setup) -> Result<(), Box<dyn Error>> {
    let machine = setup.network.machine_mut("node").ok_or("no node")?;
    let now = machine.cycle();
    machine.peripherals().write(WATCHDOG, 0, Lanes::Both, now);
    Ok(setup.run_for(SECOND)?)
}

/// What the lamp was told since somebody asked last.
fn told(setup: &mut Setup) -> Vec<u16> {
    let events = setup.network.take_events().into_iter();
    let told = events.filter_map(|event| match event.kind {
        EventKind::Physical { device: "relay", quantity: "command", value, .. } => u16::try_from(value).ok(),
        _ => None,
    });
    told.collect()
}

/// Sends the node what it was sent before, in the same order.
fn replay(setup: &mut Setup, seen: &[Message]) -> Result<(), Box<dyn Error>> {
    for message in seen {
        setup.network.send("deployer", "node", message.clone())?;
        setup.run_for(SECOND)?;
    }
    Ok(())
}

fn without_toolchain() -> bool {
    let Err(error) = Toolchain::find() else { return false };
    assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "{error}");
    eprintln!("NOTICE: nothing is built: {error}");
    true
}

/// A deployment and its events, sent again after a reset, switch the lamp again; with a count of resets in what the tags cover, they do
/// not, neither those with a key of their own nor those without.
#[test]
fn nothing_of_before_a_reset_is_obeyed_after_it() -> Result<(), Box<dyn Error>> {
    if without_toolchain() {
        return Ok(());
    }
    for counts in [true, false] {
        let directory = tempfile::tempdir()?;
        let scenario = scenario(directory.path(), counts)?;
        let mut setup = scenario.prepare()?;
        let watcher = Watcher::default();
        setup.network.set_intruder(Box::new(watcher.clone()));
        setup.deploy()?;
        assert_eq!(told(&mut setup), Vec::<u16>::new());
        setup.perform(&Operation::output("set", [1, 0]))?;
        setup.perform(&Operation::output("press", [0, 0]))?;
        setup.run_for(SECOND)?;
        assert_eq!(told(&mut setup), [1, 0], "the lamp works");
        let seen = watcher.seen.lock().expect("one thread").clone();
        reset(&mut setup)?;
        told(&mut setup);
        replay(&mut setup, &seen)?;
        assert_eq!(told(&mut setup), if counts { vec![] } else { vec![1, 0] });
        // Whoever deploys anew has a lamp that works.
        reset(&mut setup)?;
        told(&mut setup);
        setup.deployer = scenario.deployer()?;
        setup.deploy()?;
        setup.perform(&Operation::output("set", [1, 0]))?;
        setup.run_for(SECOND)?;
        assert_eq!(told(&mut setup), [1]);
        let written = setup.deployer.descriptor().write(Format::Json);
        let resets = Descriptor::read(&written, Format::Json)?.modules[0].resets;
        assert_eq!(resets.is_some(), counts, "a result file has the count");
    }
    Ok(())
}

/// An update that a reset interrupts, wherever it does, comes to nothing: neither version obeys what is sent again then.
#[test]
fn nothing_of_an_update_before_a_reset_is_obeyed_after_it() -> Result<(), Box<dyn Error>> {
    if without_toolchain() {
        return Ok(());
    }
    for counts in [true, false] {
        let directory = tempfile::tempdir()?;
        let scenario = scenario(directory.path(), counts)?;
        // Built once.
        let mut built = Vec::new();
        for module in &scenario.descriptor.modules {
            built.push((module.name.clone(), scenario.module_file(module)?));
        }
        let scenario = scenario.finding(move |module| {
            Ok(built.iter().find(|(name, _)| *name == module.name).and_then(|(_, file)| file.clone()))
        });
        let file = scenario.update("BUTTON", &directory.path().join("button_2.c"))?;
        let begun = || -> Result<(Setup, Watcher), Box<dyn Error>> {
            let mut setup = scenario.prepare()?;
            let watcher = Watcher::default();
            setup.network.set_intruder(Box::new(watcher.clone()));
            setup.deploy()?;
            setup.perform(&Operation::output("press", [1, 0]))?;
            Ok((setup, watcher))
        };
        let (mut setup, watcher) = begun()?;
        let before = watcher.seen.lock().expect("one thread").len();
        setup.perform(&Operation::Update { module: "BUTTON".into(), file })?;
        setup.perform(&Operation::output("press", [0, 0]))?;
        setup.run_for(SECOND)?;
        assert_eq!(told(&mut setup), [1, 0], "both versions work");
        let seen = watcher.seen.lock().expect("one thread").clone();
        assert!(seen.len() - before > 4, "{} messages", seen.len() - before);
        let resets = if counts { before..=seen.len() } else { seen.len()..=seen.len() };
        for until in resets {
            let (mut setup, _) = begun()?;
            replay(&mut setup, &seen[before..until])?;
            reset(&mut setup)?;
            told(&mut setup);
            replay(&mut setup, &seen)?;
            assert_eq!(told(&mut setup).is_empty(), counts, "a reset after {until} of {} messages", seen.len());
        }
    }
    Ok(())
}

/// A node without the device is named.
#[test]
fn a_module_that_counts_resets_needs_the_counter() -> Result<(), Box<dyn Error>> {
    if without_toolchain() {
        return Ok(());
    }
    let directory = tempfile::tempdir()?;
    let mut scenario = scenario(directory.path(), true)?;
    scenario.descriptor.nodes[0].devices.retain(|device| *device != Device::ResetCounter);
    let mut setup = scenario.prepare()?;
    let error = setup.deploy().err().ok_or("deployed")?.to_string();
    assert!(error.contains("reset counter"), "{error}");
    Ok(())
}
