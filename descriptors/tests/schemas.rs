//! Both schemas, every kind of mistake, and that what is written reads back.

use descriptors::{
    Appliance, CalendarClock, Carrier, Connection, Core, CutWrite, Descriptor, DescriptorError, Destination, Device,
    Encryption, EnergyRegister, Format, Handle, Hardware, Load, MainsCut, Module, NetworkLink, Node, NonVolatileMemory,
    PeriodicEvent, PowerSupply, Press, Route, Secret, SharedMedium, Source, StoppedUpdate, UnderWay, UpdateStage,
    Vendor,
};
use proptest::collection::vec;
use proptest::option;
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
             \"non_volatile_memory\" or \"power_supply\" or \"random_number_generator\" or \"real_time_clock\" or \"relay\" or \"tamper_switch\", found \"rely\"; did you mean \"relay\"?",
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

prop_compose! {
    fn node(name: String)(host in "[a-z.]{1,12}", ports in (1..=u16::MAX, 1..=u16::MAX), vendor_id: u16,
                          vendor_key in key(), known: bool, hardware in hardware(), devices in devices()) -> Node {
        // Its keys are as long as the core's, and those of vendors follow from that of the hardware.
        let fits = |key: &Vec<u8>| hardware.core.is_none_or(|core| core.key_bytes() == key.len());
        let hardware = Hardware { master_key: hardware.master_key.clone().filter(fits), ..hardware };
        let derived = hardware.master_key.as_deref().and_then(|key| descriptors::vendor_key(key, vendor_id));
        let is_known = derived.is_some() || hardware.core.is_none() || known;
        let mut vendor_key = derived.unwrap_or(vendor_key);
        vendor_key.resize(hardware.core.map_or(vendor_key.len(), Core::key_bytes), 7);
        let vendor_key = is_known.then_some(vendor_key);
        let name = name.clone();
        let mut devices = devices;
        for device in &mut devices {
            if let Device::MeteringElement { switched_by, appliances, .. } = device {
                [switched_by, appliances].into_iter().flatten().for_each(|source| source.clone_from(&name));
            }
        }
        Node { name, host, reactive_port: ports.0, deploy_port: ports.1, vendor_id, vendor_key, hardware, devices }
    }
}

prop_compose! {
    fn hardware()(core in option::of(prop::sample::select(Core::ALL.map(|(core, _)| core).to_vec())),
                  slots in option::of(0..=1024u16), ram in option::of(1..=32512u32), rom in option::of(16..=32512u32),
                  clock in option::of(1..=1_000_000_000_000u64), drift in option::of(-1_000_000..=1_000_000i32), master_key in option::of(key())) -> Hardware {
        let double = |words: Option<u32>| words.map(|words| 2 * words);
        Hardware { core, slots, ram: double(ram), rom: double(rom), clock, drift, master_key }
    }
}

/// Some of the kinds.
fn devices() -> impl Strategy<Value = Vec<Device>> {
    let load = prop_oneof!["\\PC{1,8}".prop_map(Load::Profile), any::<u64>().prop_map(Load::Seed)];
    let opened = vec(any::<u32>(), 0..4).prop_map(|mut times| {
        times.sort_unstable();
        times.dedup();
        times
    });
    let numbers = (option::of(any::<u64>()), any::<u32>(), any::<u32>());
    let others = (calendar_clock(), power_supply(), home());
    (load, opened, numbers, memory(), others, vec(any::<bool>(), 14)).prop_map(
        |(load, opened, (seed, start, dwell), memory, (clock, supply, (register, appliances, presses)), present)| {
            // A coupling and a register need what they refer to.
            let present = |kind: usize| present[kind];
            let source = |kind: usize| (present(kind) && present(4)).then(String::new);
            let load = Device::MeteringElement { load, switched_by: source(6), appliances: source(11) };
            let all = [
                Device::CalendarClock(clock),
                Device::PowerSupply(supply),
                Device::HomeUart,
                Device::TamperSwitch { opened_milliseconds: opened },
                load,
                Device::Display,
                Device::Relay { dwell_milliseconds: dwell },
                Device::RealTimeClock,
                Device::RandomNumberGenerator { seed },
                Device::NonVolatileMemory(memory),
                Device::MonotonicCounter { start },
                Device::Appliances(appliances),
                Device::EnergyRegister(register),
                Device::Buttons(presses),
            ];
            let there = |kind: usize| present(kind) && (kind != 12 || present(4));
            all.into_iter().enumerate().filter_map(|(kind, device)| there(kind).then_some(device)).collect()
        },
    )
}

fn calendar_clock() -> impl Strategy<Value = CalendarClock> {
    let drift = prop_oneof![Just(0), (-1000..=1000).prop_map(|ppm| 1000 * ppm), -1_000_000..=1_000_000];
    (any::<u32>(), drift, any::<bool>()).prop_map(|(start, drift, battery)| CalendarClock { start, drift, battery })
}

fn power_supply() -> impl Strategy<Value = PowerSupply> {
    (vec((0..9999u32, 1..9999u32), 0..4), any::<u32>()).prop_map(|(gaps, hold_up_milliseconds)| {
        let mut free = 0;
        let cut = |(gap, lasts_milliseconds)| {
            let at_milliseconds = free + gap;
            free = at_milliseconds + lasts_milliseconds + 1;
            MainsCut { at_milliseconds, lasts_milliseconds }
        };
        PowerSupply { cuts: gaps.into_iter().map(cut).collect(), hold_up_milliseconds }
    })
}

/// Devices of a home.
fn home() -> impl Strategy<Value = (EnergyRegister, Vec<Appliance>, Vec<Press>)> {
    let settings = EnergyRegister::SETTINGS.map(|(_, _, range)| option::of(range));
    let register = settings.prop_map(|settings| {
        let mut values = EnergyRegister::default().values();
        values.iter_mut().zip(settings).for_each(|(value, setting)| *value = setting.unwrap_or(*value));
        let register = EnergyRegister::of_values(values);
        EnergyRegister { interruption: register.interruption.min(register.under_voltage() - 1), ..register }
    });
    let powers = vec((1..=u16::MAX, "\\PC{0,5}"), 1..=16).prop_map(|powers| {
        let named = powers.into_iter().enumerate();
        named.map(|(number, (power, name))| Appliance { name: format!("{name}{number}"), power }).collect()
    });
    let presses = vec((0..=15u8, 0..1000u32, 1..1000u32), 0..6).prop_map(|steps| {
        let mut at_milliseconds = 0;
        let press = |(button, gap, for_milliseconds)| {
            at_milliseconds += 1000 + gap;
            Press { button, at_milliseconds, for_milliseconds }
        };
        steps.into_iter().map(press).collect()
    });
    (register, powers, presses)
}

/// Some of what it can say, the rest as in most.
fn memory() -> impl Strategy<Value = NonVolatileMemory> {
    let seed = option::of(any::<u64>()).prop_map(|seed| CutWrite::Torn { seed });
    let cut = option::of(prop_oneof![Just(CutWrite::Old), Just(CutWrite::New), seed]);
    let all = (option::of(1..=32768u16), option::of(any::<u32>()), option::of(1..=u32::MAX), cut);
    all.prop_map(|(size, time, endurance, cut)| {
        let usual = NonVolatileMemory::default();
        NonVolatileMemory {
            size: size.unwrap_or(usual.size),
            write_microseconds: time.unwrap_or(usual.write_microseconds),
            endurance: endurance.unwrap_or(usual.endurance),
            cut: cut.unwrap_or(usual.cut),
        }
    })
}

fn key() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![vec(any::<u8>(), 8), vec(any::<u8>(), 16)]
}

fn handle() -> impl Strategy<Value = Handle> {
    prop_oneof!["\\PC{1,8}".prop_map(Handle::Name), any::<u16>().prop_map(Handle::Index)]
}

prop_compose! {
    fn under_way()(stage in 0..UpdateStage::ALL.len(), binary in "\\PC{1,8}", symtab in option::of("\\PC{0,8}"),
                   id in 1..=u16::MAX, key in key(), nonce: u16, deployed: bool) -> UnderWay {
        let stage = UpdateStage::ALL[stage].0;
        UnderWay { stage, binary: Some(binary), symtab, id: Some(id), key: Some(key), nonce, deployed }
    }
}

prop_compose! {
    fn update()(state_key in key(), under_way in option::of(under_way())) -> StoppedUpdate {
        StoppedUpdate { state_key, under_way }
    }
}

prop_compose! {
    fn module(name: String)(node in option::of(Just(())), files in vec("\\PC{1,8}", 0..3),
                            flags in (vec("\\PC{0,8}", 0..3), vec("\\PC{0,8}", 0..3)),
                            texts in (option::of("\\PC{0,8}"), option::of("\\PC{0,8}"), option::of("\\PC{1,8}")),
                            id in 1..=u16::MAX, key in option::of(key()), priority: Option<u32>, nonce: u16,
                            deployed: bool, attested: bool, update in option::of(update())) -> Module {
        Module {
            name: name.clone(), node: "n0".into(), vendor: None, old_node: node.map(|()| "n1".into()), files, cflags: flags.0,
            ldflags: flags.1, binary: texts.0, symtab: texts.1, deploy_name: texts.2, id: deployed.then_some(id), key,
            priority, nonce, deployed, attested, update: update.map(Box::new),
        }
    }
}

prop_compose! {
    fn connection(number: u16)(kind in 0..4, handles in (handle(), handle()), key in key(), aes: bool, nonce: u16,
                               named: bool, established: bool) -> Connection {
        let (from, to) = (String::from("m0"), String::from("m1"));
        let request = kind == 1;
        let named = named || established;
        Connection {
            name: named.then(|| format!("c{number}")),
            id: named.then_some(number),
            source: match kind {
                0 => Source::Direct,
                1 => Source::Request { module: from, request: handles.0 },
                _ => Source::Output { module: from, output: handles.0 },
            },
            destination: if request {
                Destination::Handler { module: to, handler: handles.1 }
            } else {
                Destination::Input { module: to, input: handles.1 }
            },
            encryption: if aes { Encryption::Aes } else { Encryption::Spongent },
            key: named.then_some(key),
            nonce,
            established,
        }
    }
}

/// Of all links, and of one.
fn links() -> impl Strategy<Value = Vec<NetworkLink>> {
    let between = [None, Some(["n0".to_owned(), "deployer".to_owned()])];
    let settings = (
        option::of(10..=u32::MAX),
        option::of((0..=1000u16).prop_map(|thousandths| f64::from(thousandths) / 1000.0)),
        option::of(1..=u64::from(u32::MAX)),
    );
    vec(settings, 2).prop_map(move |settings| {
        let links = between.iter().cloned().zip(settings);
        let link = |(between, (latency_microseconds, loss, bandwidth_bits_per_second))| NetworkLink {
            between,
            latency_microseconds,
            loss,
            bandwidth_bits_per_second,
        };
        links.map(link).collect()
    })
}

/// Two nodes share a medium, perhaps with the deployer, and one of them reaches the deployer over the other.
fn media_and_routes() -> impl Strategy<Value = (Vec<SharedMedium>, Vec<Route>)> {
    let loss = (0..=1000u16).prop_map(|thousandths| f64::from(thousandths) / 1000.0);
    let numbers = (1..=u64::from(u32::MAX), 10..=u32::MAX, loss, 1..=u32::MAX);
    let medium = ("\\PC{1,8}", any::<bool>(), numbers).prop_map(|(name, with_deployer, numbers)| {
        let (bandwidth_bits_per_second, latency_microseconds, loss, queue) = numbers;
        let members = ["n1", "n0", "deployer"].map(str::to_owned)[..if with_deployer { 3 } else { 2 }].to_vec();
        SharedMedium { name, members, bandwidth_bits_per_second, latency_microseconds, loss, queue }
    });
    (vec(medium, 0..2), any::<bool>()).prop_map(|(media, is_routed)| {
        let route = || Route { from: "n1".into(), to: "deployer".into(), via: vec!["n0".into()] };
        let routes = if is_routed && !media.is_empty() { vec![route()] } else { Vec::new() };
        (media, routes)
    })
}

prop_compose! {
    fn descriptor()(nodes in (node("n0".into()), node("n1".into())), modules in (module("m0".into()), module("m1".into())),
                    connections in (connection(0), connection(1), connection(7)), entry in handle(),
                    period in 1..=u32::MAX, manager in option::of("\\PC{1,8}"), ids: (Option<u16>, Option<u16>),
                    links in links(), network in media_and_routes(), vendors: (Option<u16>, Option<u16>), secret in "\\PC{1,8}", shown in vec("m[01]\\.[a-z]{1,6}", 0..3)) -> Descriptor {
        let named = nodes.1.devices.first().map(|device| Carrier::Device { node: "n1".into(), device: device.name().into() });
        let carriers = connections.0.name.clone().map(Carrier::Connection).into_iter().chain(named);
        let secrets = carriers.enumerate().map(|(index, carrier)| Secret {
            name: format!("{secret}{index}"), carrier, shown_by: shown.clone(),
        });
        let secrets = secrets.collect();
        // A vendor has one key on a node.
        let vendor = |id: u16| {
            let key = match &nodes.0.hardware.master_key {
                _ if id == nodes.0.vendor_id => nodes.0.vendor_key.clone(),
                Some(master_key) => descriptors::vendor_key(master_key, id),
                None => id.is_multiple_of(2).then(|| vec![id as u8; nodes.0.key_bytes()]),
            };
            Vendor { id, key }
        };
        let mut modules = modules;
        (modules.0.vendor, modules.1.vendor) = (vendors.0.map(vendor), vendors.1.map(vendor));
        Descriptor {
            secrets,
            nodes: vec![nodes.0, nodes.1],
            links,
            media: network.0,
            routes: network.1,
            modules: vec![modules.0, modules.1],
            connections: vec![connections.0, connections.1, connections.2],
            periodic_events: vec![PeriodicEvent {
                name: None, id: ids.0, module: "m1".into(), entry, period_milliseconds: period, established: false,
            }],
            // schedule.rs has these.
            schedule: Vec::new(),
            manager,
            next_connection_id: ids.0,
            next_event_id: ids.1,
        }
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
