//! Messages for a node whose threads run: none is lost, and a module is updated meanwhile, with every deadline met.

use std::path::Path;
use std::time::Duration;

use authentic_execution::DeadlineMonitor;
use descriptors::Format;
use machine::peripherals::{Input, Port};
use module_compiler::Toolchain;
use network::scenario::{Operation, Scenario, Setup};
use network::{Event, EventKind};
use serde_json::{Value, json};

use super::persistent_account::{meter, run, set_terms};

/// Whenever a message comes, each byte of it is read: the wire is slow enough for the beginning and the end of an activation.
#[test]
fn no_message_is_lost_to_an_activation() {
    let scenario = meter();
    let mut setup = scenario.deploy().unwrap_or_else(|error| panic!("{error}"));
    set_terms(&mut setup, &scenario);
    let began = setup.network.time();
    for number in 0..150_u32 {
        setup.perform(&Operation::output("log", [0; 4])).unwrap_or_else(|error| panic!("{number}: {error}"));
        setup.run_for(Duration::from_micros(3_700)).expect("time passes");
    }
    // Some activations begin, each half of a second, in whatever part of a message.
    assert!(setup.network.time() - began > Duration::from_secs(3));
}

/// The prepaid meter with a module that says its version, in the place of those that report to the central system.
fn with_a_tariff() -> Option<Scenario> {
    if let Err(error) = Toolchain::find() {
        assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "{error}");
        eprintln!("NOTICE: nothing is built: {error}");
        return None;
    }
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../descriptors");
    let text = std::fs::read_to_string(directory.join("smart-meter-prepaid.json")).expect("a descriptor");
    let mut descriptor: Value = serde_json::from_str(&text).expect("JSON");
    let has_gone = |value: &Value| matches!(value.as_str(), Some("REPORT" | "CENTRAL"));
    for (field, names) in
        [("modules", &["name"][..]), ("connections", &["from_module", "to_module"]), ("periodic-events", &["module"])]
    {
        let list = descriptor[field].as_array_mut().expect("a list");
        list.retain(|item| !names.iter().any(|name| has_gone(&item[name])));
    }
    descriptor["modules"].as_array_mut().expect("a list").push(json!({
        "type": "sancus", "name": "TARIFF", "node": "meter", "files": ["../firmware/examples/update/tariff_1.c"],
        "cflags": ["-I../firmware/modules"]
    }));
    descriptor["connections"].as_array_mut().expect("a list").push(json!({
        "name": "usage", "direct": true, "to_module": "TARIFF", "to_input": "usage_in", "encryption": "spongent"
    }));
    descriptor["nodes"][0]["devices"]
        .as_array_mut()
        .expect("a list")
        .retain(|device| device["type"] != "tamper_switch");
    descriptor["nodes"][0]["devices"].as_array_mut().expect("a list").push(json!({"type": "tamper_switch"}));
    let scenario = Scenario::from_text(&descriptor.to_string(), Format::Json, &directory);
    Some(Scenario { threads: Some(1), ..scenario.unwrap_or_else(|error| panic!("{error}")) })
}

/// What became of the deadlines while something was done.
fn judged(setup: &mut Setup, act: impl FnOnce(&mut Setup)) -> Vec<Event> {
    let mut monitor = DeadlineMonitor::new(&setup.deployer);
    monitor.see(&setup.network.take_recording());
    monitor.begin();
    setup.network.take_events();
    act(setup);
    monitor.see(&setup.network.take_recording());
    let (kept, missed) = monitor.judge();
    assert!(missed.is_empty(), "{missed:?}");
    assert!(kept["SWITCH.poll"].met > 4 && kept["an opened case opens the relay"].met == 1, "{kept:?}");
    setup.network.take_events()
}

/// A later version is loaded beside the first, enabled and attested, takes over its state and its connections, all between activations;
/// and the case is opened while it is.
#[test]
fn a_module_is_updated_while_threads_run() {
    let Some(scenario) = with_a_tariff() else { return };
    let second = Path::new(env!("CARGO_MANIFEST_DIR")).join("../firmware/examples/update/tariff_2.c");
    let file = scenario.update("TARIFF", &second).unwrap_or_else(|error| panic!("{error}"));
    // While the file is sent; while the module is enabled, which takes the 32 ms before it is loaded.
    for (opened, before_loaded) in [(700, Duration::from_secs(1)), (2015, Duration::from_millis(40))] {
        let mut setup = scenario.prepare().unwrap_or_else(|error| panic!("{error}"));
        setup.network.record();
        setup.deploy().unwrap_or_else(|error| panic!("{error}"));
        set_terms(&mut setup, &scenario);
        run(&mut setup, 14);
        let events = judged(&mut setup, |setup| {
            let machine = setup.network.machine_mut("meter").expect("a node");
            let cycle = machine.cycle() + 8000 * opened;
            machine.peripherals().input(Input { cycle, port: Port::Case, byte: 0, bit_time: None }).expect("a switch");
            let update = Operation::Update { module: "TARIFF".into(), file: file.clone() };
            setup.perform(&update).unwrap_or_else(|error| panic!("{error}"));
            run(setup, 1);
        });
        let times = |what: &str| {
            let is_it = |event: &&Event| match &event.kind {
                EventKind::Step { phase, .. } => *phase == what,
                EventKind::Physical { device, .. } => &**device == what,
                _ => false,
            };
            events.iter().find(is_it).map(|event| event.time)
        };
        let (opened, loaded) = (times("tamper_switch").expect("an event"), times("load").expect("a step"));
        let between = Duration::from_nanos(loaded.checked_sub(opened).expect("it is opened before"));
        assert!((before_loaded / 2..2 * before_loaded).contains(&between), "{between:?}");
        assert!(events.iter().all(|event| event.kind.violation().is_none()));
    }
}
