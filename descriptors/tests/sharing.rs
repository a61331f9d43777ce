//! What vendors share of the connections between their modules: the file, and whether it fits the descriptor.

use descriptors::{
    Deployer, Descriptor, DescriptorError, Destination, Format, Handle, Module, Randomness, SharedConnection,
    SharedConnections, Source, Vendor,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json};

const SMART_METER: &str = include_str!("../smart-meter.json");
const KEY: &str = "00112233445566778899aabbccddeeff";

/// The central system is vendor 4660's and the electricity meter 22136's; connection 2 goes from the one to the other, and
/// connection 3 back.
fn descriptor() -> Descriptor {
    let mut descriptor = Descriptor::read(SMART_METER, Format::Json).expect("a descriptor");
    let node = descriptor.nodes.iter().find(|node| node.name == descriptor.modules[3].node).expect("a node");
    let master_key = node.hardware.master_key.as_deref().expect("a key");
    descriptor.modules[3].vendor = Some(Vendor { id: 22136, key: descriptors::vendor_key(master_key, 22136) });
    descriptor
}

fn find(module: &Module) -> Result<Option<Vec<u8>>, String> {
    let file: &[u8] = match &*module.name {
        "CS" => include_bytes!("../../firmware/prebuilt/modules/CS-128.elf"),
        "ESME" => include_bytes!("../../firmware/prebuilt/modules/ESME-128.elf"),
        "HAN" => include_bytes!("../../firmware/prebuilt/modules/HAN-128.elf"),
        _ => include_bytes!("../../firmware/prebuilt/modules/HASM_LS-128.elf"),
    };
    Ok(Some(file.to_vec()))
}

fn deployer(descriptor: Descriptor, vendor: u16) -> Deployer {
    Deployer::of_vendor(descriptor, vendor, Randomness::seeded(7), find).unwrap_or_else(|error| panic!("{error}"))
}

/// What 4660 tells 22136 of the connection from the meter to the central system.
fn file() -> Value {
    json!({
        "schema": "sancus-emu/shared-connections/1", "from_vendor": 4660, "to_vendor": 22136,
        "connections": [{"name": "conn3", "id": 3, "from_module": "ESME", "from_output": "cs_out", "to_module": "CS",
                         "to_input": "esme_in", "module_id": 1, "longest_event": 30, "key": KEY}],
    })
}

/// The file with another value; `null` takes a field away.
fn changed(pointer: &str, value: Value) -> Value {
    let mut file = file();
    let (parent, field) = pointer.rsplit_once('/').expect("a pointer");
    match file.pointer_mut(parent).expect("it is there") {
        Value::Object(fields) => _ = fields.insert(field.to_owned(), value),
        Value::Array(items) => items.push(value),
        _ => panic!("{pointer}"),
    }
    file
}

fn read(value: &Value) -> Result<SharedConnections, DescriptorError> {
    SharedConnections::read(&value.to_string())
}

#[test]
fn a_file_that_is_none_is_refused() {
    let shared = read(&file()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!((shared.from_vendor, shared.to_vendor, shared.connections.len()), (4660, 22136, 1));
    for (pointer, value, message) in [
        (
            "/schema",
            json!("sancus-emu/shared-connections/2"),
            "schema: expected \"sancus-emu/shared-connections/1\", found \"sancus-emu/shared-connections/2\"; did you mean \
             \"sancus-emu/shared-connections/1\"?",
        ),
        ("/schema", json!(null), "schema: missing; expected \"sancus-emu/shared-connections/1\""),
        ("/from_vendor", json!(65536), "from_vendor: expected a number from 0 to 65535, found 65536"),
        ("/to_vendor", json!(null), "to_vendor: missing; expected a number from 0 to 65535"),
        ("/to_vendor", json!(4660), "to_vendor: expected another vendor than from_vendor, found 4660"),
        ("/conections", json!([]), "expected a known field, found \"conections\""),
        ("/connections", json!({}), "connections: expected a list, found an object"),
        ("/connections/-", json!(7), "connections[1]: expected an object, found 7"),
        (
            "/connections/-",
            file()["connections"][0].clone(),
            "connections[1].name: expected a name of its own, found \"conn3\" again",
        ),
        ("/connections/0/name", json!(""), "connections[0].name: expected a name, found \"\""),
        ("/connections/0/id", json!(-1), "connections[0].id: expected a number from 0 to 65535, found -1"),
        (
            "/connections/0/direct",
            json!(true),
            "connections[0].direct: expected no such field: a direct connection has one vendor, found true",
        ),
        (
            "/connections/0/from_module",
            json!(null),
            "connections[0].from_module: missing; expected a module, or \"direct\": true",
        ),
        ("/connections/0/to_input", json!(null), "connections[0].to_input: missing; expected an input (or to_handler)"),
        (
            "/connections/0/module_id",
            json!(0),
            "connections[0].module_id: expected an identity from 1 to 65535, found 0",
        ),
        (
            "/connections/0/longest_event",
            json!("30"),
            "connections[0].longest_event: expected a number from 0 to 65535, found \"30\"",
        ),
        (
            "/connections/0/key",
            json!(&KEY[1..]),
            "connections[0].key: expected a key of 16 or 32 hexadecimal digits, found \"0112233445566778899aabbccddeeff\"",
        ),
        ("/connections/0/keys", json!(KEY), "connections[0]: expected a known field, found \"keys\""),
    ] {
        let error = read(&changed(pointer, value.clone())).expect_err(message).to_string();
        assert_eq!(error, message, "{pointer} = {value}");
    }
    let syntax = SharedConnections::read("{\n  \"schema\": ,}").map_err(|error| error.to_string());
    assert_eq!(syntax, Err("line 2, column 13: expected value".to_owned()));
}

#[test]
fn a_file_that_does_not_fit_is_refused() {
    let meter = || deployer(descriptor(), 22136);
    meter().take_shared(&read(&file()).expect("a file")).unwrap_or_else(|error| panic!("{error}"));
    let name = |name: &str, id: u16, ends: [&str; 4]| {
        let [from_module, from_output, to_module, to_input] = ends;
        json!({"name": name, "id": id, "from_module": from_module, "from_output": from_output, "to_module": to_module,
               "to_input": to_input, "module_id": 1, "key": KEY})
    };
    for (pointer, value, message) in [
        ("/to_vendor", json!(7), "to_vendor: expected 22136, found 7"),
        ("/from_vendor", json!(7), "from_vendor: expected a vendor of the descriptor: 4660 or 22136, found 7"),
        (
            "/connections/0/name",
            json!("con3"),
            "connections[0].name: expected a connection of the descriptor, found \"con3\"; did you mean \"conn3\"?",
        ),
        (
            "/connections/0/name",
            json!("conn4"),
            "connections[0]: expected ESME.ls_out to HASM_LS.esme_in, as in the descriptor, found ESME.cs_out to CS.esme_in",
        ),
        ("/connections/0/id", json!(4), "connections[0].id: expected 3, which follows from the descriptor, found 4"),
        (
            "/connections/0/key",
            json!(&KEY[..16]),
            "connections[0].key: expected a key of 16 bytes, like the nodes', found 8 bytes",
        ),
        (
            "/connections/0/longest_event",
            json!(2),
            "connections[0].longest_event: expected 8 bytes or more: so long are the events of its output, found 2",
        ),
        (
            "/connections/-",
            name("conn2", 2, ["CS", "esme_out", "ESME", "cs_in"]),
            "connections[1].to_module: expected a module of vendor 4660, who has made this file, found \"ESME\" of vendor 22136",
        ),
        (
            "/connections/-",
            name("conn0", 0, ["CS", "ls_out", "HASM_LS", "cs_in"]),
            "connections[1].from_module: expected a module that is deployed here, found \"CS\"",
        ),
    ] {
        let shared = read(&changed(pointer, value.clone())).unwrap_or_else(|error| panic!("{error}"));
        let mut deployer = meter();
        let error = deployer.take_shared(&shared).expect_err(message).to_string();
        assert_eq!(error, message, "{pointer} = {value}");
        // Nothing of such a file is taken.
        assert_eq!(deployer.descriptor(), &descriptor());
    }
    let shared = read(&file()).expect("a file");
    // Another file may not say something else.
    let mut twice = meter();
    twice.take_shared(&shared).expect("the first");
    let error = twice.take_shared(&shared).expect_err("the second").to_string();
    assert_eq!(
        error,
        "connections[0].name: expected a connection that no other file has, found one that has come already"
    );
    // A key that a module may have used must not come again, or events of the same numbers would be encrypted with it.
    let mut used = descriptor();
    used.connections[3].key = Some(hex::decode(KEY).expect("a key"));
    let error = deployer(used, 22136).take_shared(&shared).expect_err("a used key").to_string();
    assert_eq!(
        error,
        "connections[0].key: expected a new key (deploy --as 4660 --renew conn3), found one that the module may have used"
    );
    let mut everybody = Deployer::new(descriptor(), Randomness::seeded(7), find).expect("a plan");
    let error = everybody.take_shared(&shared).expect_err("nobody").to_string();
    assert_eq!(error, "to_vendor: expected a deployer of one vendor (--as), found 22136");
}

/// Keys of others are missed only where they are needed.
#[test]
fn each_vendor_plans_without_the_keys_of_others() {
    let mut of_meter = descriptor();
    of_meter.nodes.iter_mut().for_each(|node| node.vendor_key = None);
    let mut of_system = descriptor();
    of_system.modules[3].vendor = Some(Vendor { id: 22136, key: None });
    for (descriptor, vendor, other) in [(&of_meter, 22136, 4660), (&of_system, 4660, 22136)] {
        let deployer = deployer(descriptor.clone(), vendor);
        assert_eq!(deployer.connection_numbers(), [0, 1, 2, 3, 4, 5, 6, 7]);
        for plan in [
            Deployer::new(descriptor.clone(), Randomness::seeded(7), find),
            Deployer::of_vendor(descriptor.clone(), other, Randomness::seeded(7), find),
        ] {
            let error = plan.err().expect("a missing key").to_string();
            let place = if other == 4660 { "nodes[0].vendor_key" } else { "modules[3].vendor_key" };
            let (node, module) = if other == 4660 { ("node1", "CS") } else { ("node2", "ESME") };
            let expected = format!(
                "{place}: missing; expected the key of vendor {other} on {node:?}, whose module {module:?} is (deploy --as \
                 VENDOR needs only those of VENDOR)"
            );
            assert_eq!(error.lines().next(), Some(&*expected));
        }
    }
    // What it cannot do with the modules of others, it says.
    let mut deployer = deployer(of_system, 4660);
    let theirs = "module \"ESME\": it is vendor 22136's, who deploys it (--as 22136)";
    assert_eq!(deployer.check_call("ESME", "advance_time").map_err(|error| error.to_string()), Err(theirs.into()));
    assert!(deployer.linked("ESME").is_err_and(|error| error.to_string() == theirs));
    assert_eq!(deployer.check_share(22136).map_err(|error| error.to_string()), Ok(()));
    let error = deployer.check_share(4660).map_err(|error| error.to_string());
    assert_eq!(error, Err("vendor \"4660\": none of its modules sends to one that is deployed here".into()));
    // Nothing has a key yet.
    assert_eq!(deployer.share(22136).connections, []);
    let names = |halves: Vec<descriptors::HalfConnection>| -> Vec<String> {
        halves.into_iter().map(|half| format!("{} of {}", half.name, half.vendor)).collect()
    };
    assert_eq!(names(deployer.awaited()), ["conn2 of 22136", "conn5 of 22136"]);
    assert_eq!(names(deployer.unshared()), Vec::<String>::new());
}

#[test]
fn vendors_without_modules_are_told_those_that_have_some() {
    let message = |vendor: u16, descriptor: Descriptor| {
        let plan = Deployer::of_vendor(descriptor, vendor, Randomness::seeded(7), find);
        plan.err().map_or_else(String::new, |error| error.to_string())
    };
    assert_eq!(message(99, descriptor()), "no module of vendor 99; vendors are 4660 and 22136");
    assert_eq!(message(466, descriptor()), "no module of vendor 466; vendors are 4660 and 22136; did you mean 4660?");
    // 0x5678 is 22136.
    assert_eq!(
        message(5678, descriptor()),
        "no module of vendor 5678; vendors are 4660 and 22136; did you mean 22136?"
    );
    let one = Descriptor::read(SMART_METER, Format::Json).expect("a descriptor");
    assert_eq!(message(99, one), "no module of vendor 99; the only vendor is 4660");
    assert_eq!(message(99, Descriptor::default()), "no module of vendor 99; there are no modules");
}

fn handle() -> impl Strategy<Value = Handle> {
    prop_oneof!["\\PC{1,8}".prop_map(Handle::Name), any::<u16>().prop_map(Handle::Index)]
}

prop_compose! {
    fn connection()(id: u16, requests: bool, modules in ("\\PC{1,8}", "\\PC{1,8}"), handles in (handle(), handle()),
                    module_id in 1..=u16::MAX, longest_event in option::of(any::<u16>()),
                    key in prop_oneof![vec(any::<u8>(), 8), vec(any::<u8>(), 16)]) -> SharedConnection {
        let (source, destination) = match requests {
            true => (Source::Request { module: modules.0, request: handles.0 },
                     Destination::Handler { module: modules.1, handler: handles.1 }),
            false => (Source::Output { module: modules.0, output: handles.0 },
                      Destination::Input { module: modules.1, input: handles.1 }),
        };
        SharedConnection { name: String::new(), id, source, destination, module_id, longest_event, key }
    }
}

proptest! {
    #[test]
    fn what_is_written_reads_back(vendors in (any::<u16>(), 1..=u16::MAX), mut connections in vec(connection(), 0..5)) {
        for (index, connection) in connections.iter_mut().enumerate() {
            connection.name = format!("c{index}");
        }
        let to_vendor = vendors.0.wrapping_add(vendors.1);
        let shared = SharedConnections { from_vendor: vendors.0, to_vendor, connections };
        prop_assert_eq!(SharedConnections::read(&shared.write()), Ok(shared));
    }

    #[test]
    fn no_text_panics(text in "[\\[\\]{}:,\"a-z0-9 ]{0,60}") {
        let _ = SharedConnections::read(&text);
    }
}
