//! What a whole meter asks of one node: many drivers, modules of two vendors, and more connections than a byte of bits could tell.

use std::collections::BTreeSet;
use std::time::Duration;

use descriptors::vendor_key;
use network::EventKind;
use network::scenario::{Scenario, table};
use serde_json::{Value, json};

/// Drivers that tell what their devices measure: name, first registers of their devices, and the register that is told.
const SENSORS: [(&str, &str, &str); 4] = [
    ("CLOCK", "0x01e0", "CLOCK_SECONDS"),
    ("METROLOGY", "0x01d0, 0x01d8", "METERING_IMPORT"),
    ("CASE", "0x01f8", "TAMPER_STATUS"),
    ("CHANCE", "0x01a0", "RANDOM_VALUE"),
];
/// Drivers that have their devices do what they are told.
const ACTUATORS: [(&str, &str, &str); 2] = [("SWITCH", "0x01f0", "RELAY_COMMAND"), ("SHOW", "0x01c0", "DISPLAY_POWER")];
/// Modules of another vendor, which do as the clock tells them.
const APPLICATIONS: usize = 6;
const APPLICATION_VENDOR: u16 = 22136;
const SECONDS: u64 = 3;
const MOST_SECONDS: u64 = 30;

fn sensor(name: &str, register: &str) -> String {
    format!(
        "#include <physical.h>\n#include <sancus/reactive.h>\nSM_OUTPUT({name}, measured);\n\
         void SM_ENTRY({name}) poll(void) {{\n\
         \x20   uint16_t value = {register};\n\
         \x20   (void)measured((const io_data *)&value, sizeof value);\n}}\n"
    )
}

fn actuator(name: &str, register: &str) -> String {
    format!(
        "#include <physical.h>\n#include <sancus/reactive.h>\n\
         SM_INPUT({name}, value, data, length) {{\n\
         \x20   if (length == 2) {{\n        {register} = data[0] & 1;\n    }}\n}}\n"
    )
}

fn application(name: &str) -> String {
    format!(
        "#include <sancus/reactive.h>\nSM_OUTPUT({name}, decided);\n\
         static uint16_t SM_DATA({name}) last;\n\
         SM_INPUT({name}, fact, data, length) {{\n\
         \x20   if (length == 2) {{\n        last ^= data[0];\n    }}\n}}\n\
         SM_INPUT({name}, second, data, length) {{\n\
         \x20   (void)length;\n    last += data[0];\n    (void)decided((const io_data *)&last, sizeof last);\n}}\n"
    )
}

/// Writes everything into a directory.
fn write(directory: &std::path::Path) {
    let master_key = [0xc3; 16];
    let key = |vendor| hex::encode(vendor_key(&master_key, vendor).expect("a key"));
    let (mut modules, mut connections): (Vec<Value>, Vec<Value>) = Default::default();
    let mut add = |name: &str, source: String, settings: String, vendor: Option<u16>| {
        let mut module = json!({
            "type": "sancus", "name": name, "node": "meter", "files": [format!("{name}.c")],
            "ldflags": [format!("--sm-config-file {name}.yaml")],
        });
        if let Some(vendor) = vendor {
            module["vendor_id"] = vendor.into();
            module["vendor_key"] = key(vendor).into();
        }
        std::fs::write(directory.join(format!("{name}.c")), source).expect("a file");
        std::fs::write(directory.join(format!("{name}.yaml")), format!("{name}:\n{settings}")).expect("a file");
        modules.push(module);
    };
    for (name, claims, register) in SENSORS {
        add(
            name,
            sensor(name, register),
            format!("  - claims: [{claims}]\n  - num_connections: 6\n  - long_events: false\n"),
            None,
        );
    }
    let applications: Vec<String> = (0..APPLICATIONS).map(|index| format!("APPLICATION{index}")).collect();
    for name in &applications {
        add(
            name,
            application(name),
            "  - num_connections: 8\n  - long_events: false\n".into(),
            Some(APPLICATION_VENDOR),
        );
    }
    // The smallest come last, when the most memory is taken.
    for (name, claims, register) in ACTUATORS {
        add(
            name,
            actuator(name, register),
            format!("  - claims: [{claims}]\n  - num_connections: 6\n  - long_events: false\n"),
            None,
        );
    }
    let mut connect = |from: &str, output: &str, to: &str, input: &str| {
        connections.push(json!({"from_module": from, "from_output": output, "to_module": to, "to_input": input,
            "encryption": "spongent"}));
    };
    for name in &applications {
        for (sensor, ..) in SENSORS {
            connect(sensor, "measured", name, if sensor == "CLOCK" { "second" } else { "fact" });
        }
        for (actuator, ..) in ACTUATORS {
            connect(name, "decided", actuator, "value");
        }
    }
    for pair in applications.windows(2).take(4) {
        connect(&pair[0], "decided", &pair[1], "fact");
    }
    let devices = json!([{"type": "display"}, {"type": "relay"}, {"type": "tamper_switch"}, {"type": "real_time_clock"},
        {"type": "metering_element", "seed": 1}, {"type": "random_number_generator"}]);
    let polled: Vec<Value> =
        SENSORS.iter().map(|(name, ..)| json!({"module": name, "entry": "poll", "frequency": 1000})).collect();
    let descriptor = json!({
        "nodes": [{"type": "sancus", "name": "meter", "host": "127.0.0.1", "reactive_port": 6001, "vendor_id": 4660,
            "core": "sancus-128", "slots": 16, "rom": 48640, "master_key": hex::encode(master_key), "devices": devices}],
        "modules": modules, "connections": connections, "periodic-events": polled,
    });
    std::fs::write(directory.join("node.json"), descriptor.to_string()).expect("a file");
}

#[test]
fn twelve_modules_of_two_vendors_share_a_node_with_six_drivers() {
    if let Err(missing) = module_compiler::Toolchain::find() {
        eprintln!("skipped: {missing}");
        return;
    }
    let directory = tempfile::tempdir().expect("a directory");
    write(directory.path());
    let scenario = Scenario::read(&directory.path().join("node.json")).unwrap_or_else(|error| panic!("{error}"));
    let mut setup = scenario.deploy().unwrap_or_else(|error| panic!("{error}"));
    println!("{}", table(&setup.needs));
    let descriptor = setup.deployer.descriptor();
    assert_eq!((descriptor.modules.len(), descriptor.connections.len()), (12, 40));
    assert!(descriptor.modules.iter().all(|module| module.attested));
    assert!(descriptor.connections.iter().all(|connection| connection.established));
    // What the table is made of is where the node has put the modules.
    for (module, expected) in &setup.needs[0].placements {
        let placed = setup.deployer.placement(module).expect("a place");
        assert!(placed.sections().eq(expected.sections()), "{module}");
    }
    setup.network.take_events();
    // The decisions of all applications reach both actuators, and the world: the relay's once the load makes them change.
    let mut wanted = BTreeSet::from(["relay.contact".to_owned(), "display.power".to_owned()]);
    let mut seconds = 0;
    while seconds < SECONDS || !wanted.is_empty() {
        assert!(seconds < MOST_SECONDS, "{wanted:?}");
        setup.run_for(Duration::from_secs(1)).expect("time passes");
        seconds += 1;
        for event in setup.network.take_events() {
            match &event.kind {
                EventKind::Physical { device, quantity, .. } => drop(wanted.remove(&format!("{device}.{quantity}"))),
                EventKind::Console { text } => panic!("{text}"),
                _ => {}
            }
        }
    }
    assert_eq!(setup.network.dropped("meter"), Some(0));
    // By the node's own count: each second has 40 events.
    let statuses = setup.deployer.statuses(&mut setup.network).expect("an answer");
    let sent: u64 = statuses[0].as_ref().expect("a status").events.iter().map(|count| u64::from(*count)).sum();
    println!("{sent} events in {seconds} s");
    assert!(sent >= 40 * (seconds - 1), "{sent}");
}
