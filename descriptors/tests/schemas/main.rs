//! Both schemas, every kind of mistake, and that what is written reads back.

mod generated;

use descriptors::{Descriptor, DescriptorError, Destination, Encryption, Format, Handle, Source};
use generated::descriptor;
use proptest::prelude::*;
use serde_json::{Value, json};

/// The master key of the stock cores, and the key of vendor 4660 that follows from it.
const MASTER_KEY: &str = "deadbeefcafebabec0defeeddefec8ed";
const KEY: &str = "0b7bf3ae40880a8be430d0da34fb76f0";

fn read(value: &Value) -> Result<Descriptor, DescriptorError> {
    Descriptor::read(&value.to_string(), Format::Json)
}

/// The load switch of the 2016 paper with the modules it is connected to, in that paper's schema.
fn paper() -> Value {
    json!({
        "nodes": [{"type": "sancus", "name": "node1", "ip_address": "10.0.0.2", "vendor_id": 4660, "vendor_key": KEY}],
        "modules": [
            {"type": "sancus", "name": "HASM_LS", "files": ["hasm_ls.c"], "node": "node1"},
            {"type": "sancus", "name": "CS", "files": ["cs.c"], "node": "node1"},
            {"type": "sancus", "name": "ESME", "files": ["esme.c"], "node": "node1"},
        ],
        "connections": [
            {"from_module": "CS", "from_output": "ls_out", "to_module": "HASM_LS", "to_input": "cs_in"},
            {"from_module": "HASM_LS", "from_output": "cs_out", "to_module": "CS", "to_input": "ls_in"},
            {"from_module": "ESME", "from_output": "ls_out", "to_module": "HASM_LS", "to_input": "esme_in"},
            {"from_module": "HASM_LS", "from_output": "esme_out", "to_module": "ESME", "to_input": "ls_in"},
        ],
    })
}

/// A deployed module with direct connections, as today's tools describe it.
fn today() -> Value {
    json!({
        "nodes": [{"type": "sancus", "name": "node1", "host": "localhost", "reactive_port": 6001,
                   "vendor_id": 4660, "vendor_key": KEY}],
        "modules": [{"type": "sancus", "name": "led_driver", "node": "node1", "files": [], "binary": "led.elf",
                     "symtab": "", "id": 1, "key": KEY, "deployed": true, "priority": null}],
        "connections": [
            {"name": "init", "direct": true, "to_module": "led_driver", "to_input": "init_led", "encryption": "spongent"},
            {"name": "toggle", "direct": true, "to_module": "led_driver", "to_input": 1, "encryption": "spongent"},
        ],
        "periodic-events": [{"module": "led_driver", "entry": "blink", "frequency": 500}],
        "secrets": [{"name": "light", "connection": "init", "shown_by": ["led_driver.show"]}],
        "connections_current_id": 2,
    })
}

#[test]
fn the_paper_is_understood() {
    let descriptor = read(&paper()).unwrap_or_else(|error| panic!("{error}"));
    let node = &descriptor.nodes[0];
    assert_eq!((node.host.as_str(), node.deploy_port, node.reactive_port), ("10.0.0.2", 2000, 2001));
    assert_eq!(
        (node.vendor_id, node.key_bytes(), node.vendor_key.as_ref().map(|key| key[0])),
        (0x1234, 16, Some(0x0b))
    );
    let connection = &descriptor.connections[3];
    assert_eq!(connection.encryption, Encryption::Spongent);
    assert_eq!(
        (&connection.source, &connection.destination),
        (
            &Source::Output { module: "HASM_LS".into(), output: Handle::Name("esme_out".into()) },
            &Destination::Input { module: "ESME".into(), input: Handle::Name("ls_in".into()) }
        )
    );
}

#[test]
fn today_is_understood() {
    let descriptor = read(&today()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!((descriptor.nodes[0].reactive_port, descriptor.nodes[0].deploy_port), (6001, 6001));
    assert!(descriptor.modules[0].deployed && descriptor.modules[0].priority.is_none());
    assert_eq!(descriptor.connections[1].source, Source::Direct);
    assert_eq!(
        descriptor.connections[1].destination,
        Destination::Input { module: "led_driver".into(), input: Handle::Index(1) }
    );
    assert_eq!(descriptor.periodic_events[0].period_milliseconds, 500);
}

/// Puts a value at a path of a descriptor, reads it, and returns what is said about it.
fn mistake(mut descriptor: Value, pointer: &str, value: Value) -> String {
    let (parent, field) = pointer.rsplit_once('/').expect("a pointer begins with /");
    let parent = descriptor.pointer_mut(parent).expect("the parent exists");
    match parent {
        Value::Object(fields) => drop(fields.insert(field.to_owned(), value)),
        Value::Array(items) => items.push(value),
        _ => unreachable!("{pointer}"),
    }
    read(&descriptor).map_or_else(|error| error.to_string(), |_| "accepted".to_owned())
}

#[test]
fn mistakes_are_named() {
    let table = [
        (
            "/nodes/0/vendor_key",
            json!("0x12"),
            "nodes[0].vendor_key: expected a key of 16 or 32 hexadecimal digits, found \"0x12\"",
        ),
        ("/nodes/0/vendor_kye", json!(1), "nodes[0]: expected a known field, found \"vendor_kye\""),
        ("/nodes/0/reactive_port", json!(0), "nodes[0].reactive_port: expected a port from 1 to 65535, found 0"),
        ("/nodes/0/reactive_port", json!(null), "nodes[0].reactive_port: missing; expected a port from 1 to 65535"),
        ("/nodes/0/vendor_id", json!(65536), "nodes[0].vendor_id: expected a number from 0 to 65535, found 65536"),
        (
            "/nodes/0/type",
            json!("sanctus"),
            "nodes[0].type: expected \"sancus\", found \"sanctus\"; did you mean \"sancus\"?",
        ),
        (
            "/nodes/0/vendor_key",
            json!(null),
            "nodes[0].vendor_key: missing; expected a key of 16 or 32 hexadecimal digits (or master_key, or core if only another has the key)",
        ),
        (
            "/nodes/0/core",
            json!("sancus-182"),
            "nodes[0].core: expected \"sancus-64\" or \"sancus-128\" or \"aion-64\" or \"aion-128\", found \"sancus-182\"; \
             did you mean \"sancus-128\"?",
        ),
        (
            "/nodes/0/core",
            json!("aion-64"),
            "nodes[0].vendor_key: expected a key of 8 bytes, like those of aion-64, found 16 bytes",
        ),
        ("/nodes/0/slots", json!(1025), "nodes[0].slots: expected a number of modules from 0 to 1024, found 1025"),
        ("/nodes/0/ram", json!("16K"), "nodes[0].ram: expected a number of bytes from 2 to 65024, found \"16K\""),
        ("/nodes/0/ram", json!(0x4001), "nodes[0].ram: expected a number of bytes that is even, found 16385"),
        ("/nodes/0/rom", json!(30), "nodes[0].rom: expected a number of bytes from 32 to 65024, found 30"),
        ("/nodes/0/clock", json!(0), "nodes[0].clock: expected hertz from 1 to 1000000000000, found 0"),
        (
            "/nodes/0/master_key",
            json!("dead"),
            "nodes[0].master_key: expected a key of 16 or 32 hexadecimal digits, found \"dead\"",
        ),
        (
            "/nodes/0/master_key",
            json!(&MASTER_KEY[..16]),
            "nodes[0].master_key: expected a key of 16 bytes, like the vendor's, found 8 bytes",
        ),
        (
            "/nodes/0/master_key",
            json!(MASTER_KEY.replacen('d', "e", 1)),
            "nodes[0].vendor_key: expected the key that follows from master_key and vendor_id, or none, found another",
        ),
        ("/nodes/0/master_key", json!(MASTER_KEY), "accepted"),
        ("/nodes/-", json!(7), "nodes[1]: expected an object, found 7"),
        ("/modules/0/node", json!("nod1"), "modules[0].node: expected a node, found \"nod1\"; did you mean \"node1\"?"),
        ("/modules/0/node", json!("elsewhere"), "modules[0].node: expected a node, found \"elsewhere\""),
        ("/modules/0/files", json!("a.c"), "modules[0].files: expected a list, found \"a.c\""),
        ("/modules/0/id", json!(null), "modules[0].id: missing; expected the identity of a deployed module"),
        // Whoever needs the key says so.
        ("/modules/0/vendor_id", json!(7), "accepted"),
        ("/modules/0/vendor_id", json!(4660), "accepted"),
        (
            "/modules/0/vendor_key",
            json!(KEY),
            "modules[0].vendor_id: missing; expected the number of the vendor with this key",
        ),
        (
            "/modules/-",
            json!({"type": "sancus", "name": "led_driver", "node": "node1", "files": []}),
            "modules[1].name: expected a name of its own, found \"led_driver\" again",
        ),
        (
            "/connections/0/encryption",
            json!("spongnet"),
            "connections[0].encryption: expected \"spongent\" or \"aes\" or \"none\", found \"spongnet\"; did you mean \"spongent\"?",
        ),
        (
            "/connections/0/encryption",
            json!(null),
            "connections[0].encryption: missing; expected \"spongent\", \"aes\" or \"none\"",
        ),
        (
            "/connections/0/direct",
            json!(false),
            "connections[0].from_module: missing; expected a module, or \"direct\": true\n\
             connections[0].from_output: missing; expected an output (or from_request)",
        ),
        (
            "/connections/0/from_module",
            json!("led_driver"),
            "connections[0].from_module: expected nothing, since the connection is direct, found \"led_driver\"",
        ),
        (
            "/connections/0/to_handler",
            json!("led"),
            "connections[0].to_handler: expected only one of to_input and to_handler, found \"led\"",
        ),
        (
            "/connections/0/to_module",
            json!("LED_driver"),
            "connections[0].to_module: expected a module, found \"LED_driver\"; did you mean \"led_driver\"?",
        ),
        ("/connections/1/name", json!("init"), "connections[1].name: expected a name of its own, found \"init\" again"),
        (
            "/connections",
            json!([
                {"name": "init", "id": 4, "direct": true, "to_module": "led_driver", "to_input": 0, "encryption": "spongent"},
                {"id": 4, "direct": true, "to_module": "led_driver", "to_input": 1, "encryption": "spongent"},
            ]),
            "connections[1].id: expected an id that no other connection of node1 has, found 4 again",
        ),
        (
            "/connections/0/established",
            json!(true),
            "connections[0].key: missing; expected a value, since the connection is established\n\
             connections[0].id: missing; expected a value, since the connection is established",
        ),
        ("/periodic-events/0/module", json!("lamp"), "periodic-events[0].module: expected a module, found \"lamp\""),
        (
            "/secrets/0/connection",
            json!("inti"),
            "secrets[0].connection: expected a connection's name, or MODULE.output, found \"inti\"; did you mean \"init\"?",
        ),
        ("/secrets/0/shown_by", json!(["show"]), "secrets[0].shown_by[0]: expected MODULE.function, found \"show\""),
        (
            "/secrets/0/shown_by",
            json!(["led_drive.show"]),
            "secrets[0].shown_by[0]: expected MODULE.function, found \"led_drive\"; did you mean \"led_driver\"?",
        ),
        (
            "/secrets/0",
            json!({"name": "lamp", "device": "relay"}),
            "secrets[1].node: missing; expected the node of the device",
        ),
        (
            "/secrets/0",
            json!({"name": "lamp", "device": "relay", "node": "node1"}),
            "secrets[1].device: expected a device of the node, found \"relay\"",
        ),
        (
            "/secrets/0",
            json!({"name": "lamp"}),
            "secrets[1].connection: missing; expected a connection (or device and node)",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "rely"}]),
            "nodes[0].devices[0].type: expected \"appliances\" or \"buttons\" or \"calendar_clock\" or \"display\" or \"energy_register\" or \
             \"home_uart\" or \"metering_element\" or \"monotonic_counter\" or \
             \"non_volatile_memory\" or \"power_supply\" or \"random_number_generator\" or \"real_time_clock\" or \"relay\" or \"reset_counter\" or \"tamper_switch\", found \"rely\"; did you mean \"relay\"?",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "relay", "dwel": 5}]),
            "nodes[0].devices[0]: expected a known field, found \"dwel\"; did you mean \"dwell\"?",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "relay", "dwell": -1}]),
            "nodes[0].devices[0].dwell: expected a number of milliseconds from 0 to 4294967295, found -1",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "relay"}, {"type": "relay"}]),
            "nodes[0].devices[1].type: expected a type of its own, found \"relay\" again",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "random_number_generator", "seed": -1}]),
            "nodes[0].devices[0].seed: expected a number from 0 to 18446744073709551615, found -1",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "non_volatile_memory", "size": 0, "write_time": -1, "endurance": 0, "cut": "tron"}]),
            "nodes[0].devices[0].size: expected a number of words from 1 to 32768, found 0\n\
             nodes[0].devices[0].write_time: expected a number of microseconds from 0 to 4294967295, found -1\n\
             nodes[0].devices[0].endurance: expected a number of writes from 1 to 4294967295, found 0\n\
             nodes[0].devices[0].cut: expected \"old\" or \"new\" or \"torn\", found \"tron\"; did you mean \"torn\"?",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "non_volatile_memory", "seed": 7}]),
            "nodes[0].devices[0].seed: expected no seed, since cut is not \"torn\", found 7",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "monotonic_counter", "start": 4_294_967_296u64}]),
            "nodes[0].devices[0].start: expected a count from 0 to 4294967295, found 4294967296",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "metering_element"}]),
            "nodes[0].devices[0].profile: missing; expected a CSV file (or seed)",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "metering_element", "profile": "a.csv", "seed": 1}]),
            "nodes[0].devices[0].seed: expected only one of profile and seed, found 1",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "calendar_clock", "start": "2026-02-30", "drift": 1000.5, "battery": 1}]),
            "nodes[0].devices[0].start: expected seconds since 1970 up to 4294967295, or a time from 1970 to 2106 as \
             2026-07-01T12:00:00Z, found \"2026-02-30\"\n\
             nodes[0].devices[0].drift: expected ppm from -1000 to 1000 with three decimals at most, found 1000.5\n\
             nodes[0].devices[0].battery: expected true or false, found 1",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "home_uart", "baud": 9600}]),
            "nodes[0].devices[0]: expected a known field, found \"baud\"",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "power_supply", "hold_up": -1, "cuts": [{"at": 5}, {"for": 0, "fro": 1}]}]),
            "nodes[0].devices[0].cuts[0].for: missing; expected a number of milliseconds\n\
             nodes[0].devices[0].cuts[1].at: missing; expected a number of milliseconds\n\
             nodes[0].devices[0].cuts[1].for: expected a number of milliseconds from 1 to 4294967295, found 0\n\
             nodes[0].devices[0].cuts[1]: expected a known field, found \"fro\"\n\
             nodes[0].devices[0].hold_up: expected a number of milliseconds from 0 to 4294967295, found -1",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "power_supply", "cuts": [{"at": 5, "for": 7}, {"at": 12, "for": 1}]}]),
            "nodes[0].devices[0].cuts[1].at: expected a time later than 12, when the mains are back, found 12",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "tamper_switch", "opened": [7, 5]}]),
            "nodes[0].devices[0].opened[1]: expected a time later than the previous one, 7, found 5",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "metering_element", "seed": 1, "switched_by": 7, "appliances": ""}]),
            "nodes[0].devices[0].switched_by: expected a name, found 7\n\
             nodes[0].devices[0].appliances: expected a name, found \"\"",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "relay"}, {"type": "metering_element", "seed": 1, "switched_by": "node", "appliances": "node1"}]),
            "nodes[0].devices[1].switched_by: expected a node with a device \"relay\", found \"node\"; did you mean \"node1\"?\n\
             nodes[0].devices[1].appliances: expected a node with a device \"appliances\", found \"node1\"",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "metering_element", "seed": 1, "feeds": ["node1", "node2"]}]),
            "nodes[0].devices[0].feeds[0]: expected another node with a metering_element that feeds none, found \"node1\"\n\
             nodes[0].devices[0].feeds[1]: expected another node with a metering_element that feeds none, found \"node2\"",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "energy_register", "import": 4_294_967_296u64, "export": -1, "nominal_voltage": 3001,
                    "voltage_tolerance": 100, "interruption": 99, "nominal_frequency": 0, "frequency_tolerance": 0}]),
            "nodes[0].devices[0].import: expected a number of Wh from 0 to 4294967295, found 4294967296\n\
             nodes[0].devices[0].export: expected a number of Wh from 0 to 4294967295, found -1\n\
             nodes[0].devices[0].nominal_voltage: expected a number of V from 1 to 3000, found 3001\n\
             nodes[0].devices[0].voltage_tolerance: expected a number of percent from 1 to 99, found 100\n\
             nodes[0].devices[0].interruption: expected a number of percent from 0 to 98, found 99\n\
             nodes[0].devices[0].nominal_frequency: expected a number of Hz from 1 to 300, found 0\n\
             nodes[0].devices[0].frequency_tolerance: expected a number of percent from 1 to 99, found 0",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "energy_register", "voltage_tolerance": 20, "interruption": 80}]),
            "nodes[0].devices[0]: missing; expected a metering_element on the same node, whose flow it adds up\n\
             nodes[0].devices[0].interruption: expected less than 80 percent, where under-voltage begins, found 80",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "appliances"}]),
            "nodes[0].devices[0].appliances: missing; expected a list of appliances",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "appliances", "appliances": [{"power": 0}, {"name": "kettle", "pwer": 1}]}]),
            "nodes[0].devices[0].appliances[0].name: missing; expected a name\n\
             nodes[0].devices[0].appliances[0].power: expected a number of W from 1 to 65535, found 0\n\
             nodes[0].devices[0].appliances[1].power: missing; expected a number of W\n\
             nodes[0].devices[0].appliances[1]: expected a known field, found \"pwer\"; did you mean \"power\"?",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "appliances", "appliances": [{"name": "a", "power": 1}, {"name": "a", "power": 2}]}]),
            "nodes[0].devices[0].appliances[1].name: expected a name of its own, found \"a\" again",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "appliances", "appliances": []}]),
            "nodes[0].devices[0].appliances: expected 1 to 16 appliances, found 0",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "buttons", "presses": [{"button": 16, "at": -1, "for": 0}, {}]}]),
            "nodes[0].devices[0].presses[0].button: expected a button from 0 to 15, found 16\n\
             nodes[0].devices[0].presses[0].at: expected a number of milliseconds from 0 to 4294967295, found -1\n\
             nodes[0].devices[0].presses[0].for: expected a number of milliseconds from 1 to 4294967295, found 0\n\
             nodes[0].devices[0].presses[1].button: missing; expected a button\n\
             nodes[0].devices[0].presses[1].at: missing; expected a number of milliseconds\n\
             nodes[0].devices[0].presses[1].for: missing; expected a number of milliseconds",
        ),
        (
            "/nodes/0/devices",
            json!([{"type": "buttons", "presses": [
                {"button": 1, "at": 9, "for": 5}, {"button": 0, "at": 8, "for": 1}, {"button": 1, "at": 14, "for": 1}]}]),
            "nodes[0].devices[0].presses[1].at: expected a time not before the previous one, 9, found 8\n\
             nodes[0].devices[0].presses[2].at: expected a time later than 14, when the button is let go, found 14",
        ),
        ("/conections", json!([]), "expected a known field, found \"conections\""),
    ];
    for (pointer, value, message) in table {
        assert_eq!(mistake(today(), pointer, value.clone()), message, "{pointer} = {value}");
    }
    let handler = mistake(paper(), "/connections/0", json!({}));
    assert_eq!(
        handler,
        "connections[4].from_module: missing; expected a module, or \"direct\": true\n\
        connections[4].from_output: missing; expected an output (or from_request)\n\
        connections[4].to_module: missing; expected a module\n\
        connections[4].to_input: missing; expected an input (or to_handler)"
    );
    assert_eq!(
        mistake(paper(), "/connections/0/to_module", json!("CS")),
        "connections[0].to_module: expected a module other than from_module, found \"CS\""
    );
    assert_eq!(mistake(paper(), "/nodes/0/host", json!("here")), "nodes[0]: expected a known field, found \"host\"");
    let syntax = Descriptor::read("{\n  \"nodes\": [,]}", Format::Json);
    assert_eq!(syntax.map_err(|error| error.to_string()), Err("line 2, column 13: expected value".into()));
}

#[test]
fn yaml_is_understood() {
    let text = "
nodes:
  - {type: sancus, name: node1, host: localhost, reactive_port: 6001, vendor_id: 0x1234,
     vendor_key: 0b7bf3ae40880a8be430d0da34fb76f0}
modules:
  - type: sancus   # what the tools of today call it
    name: led_driver
    node: node1
    files: [led_driver.c]
connections:
  - {name: toggle, direct: true, to_module: led_driver, to_input: 1, encryption: spongent}
links:
  - {latency_microseconds: 500, loss: 0.25}
";
    let descriptor = Descriptor::read(text, Format::Yaml).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!((descriptor.nodes[0].vendor_id, descriptor.nodes[0].key_bytes()), (0x1234, 16));
    assert_eq!(descriptor.modules[0].files, ["led_driver.c"]);
    assert_eq!(descriptor.links[0].loss, Some(0.25));
    let problem = Descriptor::read(&text.replace("node: node1", "node: nod1"), Format::Yaml);
    let expected = "modules[0].node: expected a node, found \"nod1\"; did you mean \"node1\"?";
    assert_eq!(problem.map_err(|error| error.to_string()), Err(expected.into()));
    let twice = Descriptor::read(&text.replace("    node: node1", "    name: node1"), Format::Yaml);
    let Err(DescriptorError::Syntax { line, message, .. }) = twice else { panic!("{twice:?}") };
    assert_eq!(line, 8, "{message}");
    assert!(message.contains("name"), "{message}");
    // The reader's own messages name its functions.
    for wrong in [format!("{text}---{text}"), "nodes: *there".to_owned(), "nodes: [".to_owned(), String::new()] {
        let error = Descriptor::read(&wrong, Format::Yaml).expect_err("not a descriptor").to_string();
        assert!(!error.contains("from_") && !error.contains("::") && error.matches("line ").count() < 2, "{error}");
    }
    let deep = Descriptor::read(&("[".repeat(100) + &"]".repeat(100)), Format::Yaml).expect_err("too deep").to_string();
    assert!(deep.ends_with(": YAML document too large or too complex"), "{deep}");
    // Digits alone are a number, and say so.
    let digits = text.replace("0b7bf3ae40880a8be430d0da34fb76f0", "0011223344556677");
    let digits = Descriptor::read(&digits, Format::Yaml).map_err(|error| error.to_string());
    let expected =
        "nodes[0].vendor_key: expected a key of 16 or 32 hexadecimal digits, in quotes, found 11223344556677.0";
    assert_eq!(digits, Err(expected.into()));
}

/// Only modules of one node hand each other events without encryption.
#[test]
fn connections_without_encryption_are_checked() {
    let with = |connection: Value, node: &str| {
        let mut descriptor = today();
        descriptor["nodes"].as_array_mut().expect("nodes").push(json!({
            "type": "sancus", "name": "node9", "host": "h", "reactive_port": 1, "vendor_id": 1,
            "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0"
        }));
        descriptor["modules"].as_array_mut().expect("modules").push(json!({
            "type": "sancus", "name": "other", "node": node, "files": []
        }));
        descriptor["connections"] = json!([connection]);
        descriptor["secrets"] = json!([]);
        read(&descriptor)
    };
    let node = today()["modules"][0]["node"].as_str().expect("a node").to_owned();
    let module = today()["modules"][0]["name"].as_str().expect("a module").to_owned();
    let local = || json!({"from_module": "other", "from_output": "out", "to_module": module, "to_input": "in", "encryption": "none"});
    let read_back = with(local(), &node).expect("a descriptor");
    assert!(read_back.connections[0].is_local());
    assert_eq!(Descriptor::read(&read_back.write(Format::Json), Format::Json).expect("what was written"), read_back);
    let mut established = local();
    established["established"] = json!(true);
    established["id"] = json!(3);
    established["name"] = json!("wire");
    let read_back = with(established, &node).expect("a connection that is established has no key");
    assert_eq!(Descriptor::read(&read_back.write(Format::Json), Format::Json).expect("what was written"), read_back);

    let refused = |connection, node: &str| with(connection, node).expect_err("refused").to_string();
    assert_eq!(
        refused(local(), "node9"),
        "connections[0].encryption: expected \"spongent\", since \"other\" is on node \"node9\" and events leave it, found \"none\""
    );
    let direct = json!({"direct": true, "to_module": module, "to_input": "in", "encryption": "none"});
    assert_eq!(
        refused(direct, &node),
        "connections[0].encryption: expected \"spongent\", since the connection is direct: only modules of a node can do without encryption, \
         found \"none\""
    );
    let mut keyed = local();
    keyed["key"] = json!("0b7bf3ae40880a8be430d0da34fb76f0");
    assert_eq!(
        refused(keyed, &node),
        "connections[0].key: expected no key, since the connection has no encryption, found one"
    );
}

#[test]
fn links_are_checked() {
    let link = |link: Value| {
        let mut descriptor = today();
        descriptor["links"] = json!([{"loss": 0.5}, link]);
        read(&descriptor).map_or_else(|error| error.to_string(), |_| "accepted".to_owned())
    };
    let table = [
        (json!({"between": ["node1", "deployer"], "latency_microseconds": 10}), "accepted"),
        (json!({"loss": 0.5}), "links[1].between: expected a between of its own, found all links again"),
        (json!({"between": ["node1"]}), "links[1].between: expected two names, found a list"),
        (
            json!({"between": ["node1", "node2"]}),
            "links[1].between[1]: expected a node or \"deployer\", found \"node2\"; did you mean \"node1\"?",
        ),
        (
            json!({"between": ["node1", "node1"]}),
            "links[1].between[1]: expected an end that differs from the first, found \"node1\"",
        ),
        (
            json!({"between": ["node1", "deployer"], "latency_microseconds": 9}),
            "links[1].latency_microseconds: expected microseconds from 10 to 4294967295, found 9",
        ),
        (
            json!({"between": ["node1", "deployer"], "loss": 1.5}),
            "links[1].loss: expected a probability from 0 to 1, found 1.5",
        ),
        (
            json!({"between": ["node1", "deployer"], "latency": 9}),
            "links[1]: expected a known field, found \"latency\"",
        ),
    ];
    for (value, message) in table {
        assert_eq!(link(value.clone()), message, "{value}");
    }
}

/// Every pointer into a value.
fn pointers(value: &Value, prefix: String, into: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| pointers(value, format!("{prefix}/{name}"), into))
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| pointers(value, format!("{prefix}/{index}"), into));
        }
        _ => {}
    }
    into.push(prefix);
}

proptest! {
    #[test]
    fn what_is_written_reads_back(descriptor in descriptor()) {
        for format in [Format::Json, Format::Yaml] {
            let read = Descriptor::read(&descriptor.write(format), format);
            prop_assert_eq!(read.as_ref(), Ok(&descriptor));
        }
    }

    /// A value of another type anywhere is an error that names its place, or is harmless; it never panics.
    #[test]
    fn a_wrong_value_is_named(choice: prop::sample::Index, wrong in prop_oneof![Just(json!(-1)), Just(json!({})), Just(json!([[]])), Just(json!(1.5))]) {
        let mut value = today();
        let mut all = Vec::new();
        pointers(&value, String::new(), &mut all);
        let pointer = choice.get(&all).clone();
        *value.pointer_mut(&pointer).expect("it was found there") = wrong.clone();
        let mut path = pointer.trim_start_matches('/').replace('/', ".");
        for digit in 0..9 {
            path = path.replace(&format!(".{digit}"), &format!("[{digit}]"));
        }
        match read(&value) {
            Err(DescriptorError::Invalid(problems)) => {
                prop_assert!(problems.iter().any(|problem| problem.path.starts_with(&path)), "{path} = {wrong}: {problems:?}");
            }
            other => prop_assert!(false, "{path} = {wrong}: {other:?}"),
        }
    }

    #[test]
    fn no_text_panics(text in "[\\[\\]{}:,\"a-z0-9&*!|>%#\n -]{0,60}") {
        for format in [Format::Json, Format::Yaml] {
            let _ = Descriptor::read(&text, format);
        }
    }
}
