//! What descriptors say of the hardware of nodes, and of the vendors of modules.

use descriptors::{Core, Descriptor, DescriptorError, Format, Hardware};
use serde_json::{Value, json};

/// The master key of the stock cores, and the key of vendor 4660 that follows from it.
const MASTER_KEY: &str = "deadbeefcafebabec0defeeddefec8ed";
const KEY: &str = "0b7bf3ae40880a8be430d0da34fb76f0";

fn read(value: &Value) -> Result<Descriptor, DescriptorError> {
    Descriptor::read(&value.to_string(), Format::Json)
}

/// Two modules on a node.
fn descriptor() -> Value {
    json!({
        "nodes": [{"type": "sancus", "name": "node1", "host": "localhost", "reactive_port": 6001,
                   "vendor_id": 4660, "vendor_key": KEY}],
        "modules": [
            {"type": "sancus", "name": "HASM_LS", "files": ["hasm_ls.c"], "node": "node1"},
            {"type": "sancus", "name": "CS", "files": ["cs.c"], "node": "node1"},
        ],
    })
}

/// A node says what is different about its hardware, and need not name the key that follows from another.
#[test]
fn a_node_describes_its_hardware() {
    let mut descriptor = descriptor();
    descriptor["nodes"] = json!([{
        "type": "sancus", "name": "node1", "host": "localhost", "reactive_port": 6001, "vendor_id": 4660,
        "core": "aion-128", "slots": 8, "ram": 0x2000, "rom": 0xc000, "clock": 20_000_000, "drift": -12.345, "master_key": MASTER_KEY,
    }]);
    let node = read(&descriptor).unwrap_or_else(|error| panic!("{error}")).nodes.remove(0);
    let Hardware { core, slots, ram, rom, clock, drift, master_key } = &node.hardware;
    assert_eq!((*core, *slots, *ram, *rom), (Some(Core::Aion128), Some(8), Some(0x2000), Some(0xc000)));
    assert_eq!(
        (*clock, *drift, hex(master_key.as_deref()), hex(node.vendor_key.as_deref())),
        (Some(20_000_000), Some(-12_345), MASTER_KEY.into(), KEY.into())
    );
    // It must not get into logs.
    let shown = format!("{node:?}");
    assert!(shown.contains("16 bytes") && !shown.contains("222, 173, 190, 239"), "{shown}");
    // Without the key of the vendor there is nothing else to compare the core with.
    descriptor["nodes"][0]["core"] = json!("aion-64");
    let error = read(&descriptor).expect_err("a key for another core").to_string();
    assert_eq!(error, "nodes[0].master_key: expected a key of 8 bytes, like those of aion-64, found 16 bytes");
}

/// On a node, each vendor has one key.
#[test]
fn a_vendor_has_one_key_on_a_node() {
    let read_with = |master_key: Option<&str>, vendors: [Value; 2]| {
        let mut descriptor = descriptor();
        descriptor["nodes"][0]["master_key"] = json!(master_key);
        for (index, vendor) in vendors.into_iter().enumerate() {
            for field in ["vendor_id", "vendor_key"] {
                descriptor["modules"][index][field] = vendor[field].clone();
            }
        }
        read(&descriptor).map_err(|error| error.to_string())
    };
    let other = "00112233445566778899aabbccddeeff";
    let none = || json!({});
    let descriptor = read_with(Some(MASTER_KEY), [json!({"vendor_id": 7}), none()]).expect("one follows");
    let [switch, central] = &descriptor.modules[..] else { panic!("two modules") };
    assert_eq!(central.vendor_on(&descriptor.nodes[0]), (4660, descriptor.nodes[0].vendor_key.as_deref()));
    let derived = descriptors::vendor_key(descriptor.nodes[0].hardware.master_key.as_deref().expect("a key"), 7);
    assert_eq!(switch.vendor_on(&descriptor.nodes[0]), (7, derived.as_deref()));
    for (master_key, vendors, expected) in [
        (
            None,
            [json!({"vendor_id": 7, "vendor_key": &other[..16]}), none()],
            "modules[0].vendor_key: expected a key of 16 bytes, like the node's, found 8 bytes",
        ),
        (
            None,
            [json!({"vendor_id": 4660, "vendor_key": other}), none()],
            "modules[0].vendor_key: expected the key of the node's vendor, or none, found another",
        ),
        (
            Some(MASTER_KEY),
            [json!({"vendor_id": 7, "vendor_key": other}), none()],
            "modules[0].vendor_key: expected the key that follows from the node's master_key, or none, found another",
        ),
        (
            None,
            [json!({"vendor_id": 7, "vendor_key": other}), json!({"vendor_id": 7, "vendor_key": KEY})],
            "modules[1].vendor_key: expected the key of modules[0], which has the same vendor and node, found another",
        ),
    ] {
        assert_eq!(read_with(master_key, vendors).map(drop), Err(expected.to_owned()));
    }
}

fn hex(bytes: Option<&[u8]>) -> String {
    bytes.unwrap_or_default().iter().map(|byte| format!("{byte:02x}")).collect()
}
