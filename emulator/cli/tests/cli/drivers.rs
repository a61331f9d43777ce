//! Two drivers in C on one node, each with a device of its own beside data that lie anywhere.

use serde_json::Value;

use crate::empty_events::attack;

/// Sends a tick for each second.
const CLOCK: &str = r"
#include <physical.h>
#include <sancus/reactive.h>
SM_OUTPUT(CLOCK, tick);
static uint16_t SM_DATA(CLOCK) seconds;
void SM_ENTRY(CLOCK) poll(void) {
    if (seconds != CLOCK_SECONDS) {
        seconds = CLOCK_SECONDS;
        (void)tick((const io_data *)&seconds, sizeof seconds);
    }
}
";
/// Closes the relay in odd seconds.
const SWITCH: &str = r"
#include <physical.h>
#include <sancus/reactive.h>
SM_INPUT(SWITCH, toggle, data, length) {
    if (length == 2) {
        RELAY_COMMAND = data[0] & 1;
    }
}
";
const CLOCK_CLAIMS: &str = "CLOCK:\n  - claims: [0x01e0]\n";
const SWITCH_CLAIMS: &str = "SWITCH:\n  - claims: [0x01f0]\n";
const DESCRIPTOR: &str = r#"{
    "nodes": [{"type": "sancus", "name": "node1", "host": "127.0.0.1", "reactive_port": 6001,
               "vendor_id": 4660, "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0",
               "devices": [{"type": "relay", "dwell": 0}, {"type": "real_time_clock"}]}],
    "modules": [
        {"type": "sancus", "name": "SWITCH", "node": "node1", "files": ["switch.c"],
         "ldflags": ["--sm-config-file switch.yaml"]},
        {"type": "sancus", "name": "CLOCK", "node": "node1", "files": ["clock.c"],
         "ldflags": ["--sm-config-file clock.yaml"]}
    ],
    "connections": [
        {"from_module": "CLOCK", "from_output": "tick", "to_module": "SWITCH", "to_input": "toggle",
         "encryption": "spongent"}
    ],
    "periodic-events": [{"module": "CLOCK", "entry": "poll", "frequency": 200}]
}"#;

/// What the relay's contact did, and whether that is explained.
fn switched(result: &Value) -> Vec<(u64, bool)> {
    let outputs = result["verdict"]["outputs"].as_array().expect("outputs").iter();
    let contact =
        outputs.filter(|output| output["step"]["what"] == "device" && output["step"]["quantity"] == "contact");
    contact.map(|output| (output["step"]["value"].as_u64().expect("a value"), output["explained"] == true)).collect()
}

#[test]
fn two_drivers_share_a_node() {
    if let Err(missing) = module_compiler::Toolchain::find() {
        eprintln!("skipped: {missing}");
        return;
    }
    let directory = tempfile::tempdir().expect("a directory");
    let files = [
        ("clock.c", CLOCK),
        ("clock.yaml", CLOCK_CLAIMS),
        ("switch.c", SWITCH),
        ("switch.yaml", SWITCH_CLAIMS),
        ("application.json", DESCRIPTOR),
    ];
    for (name, text) in files {
        std::fs::write(directory.path().join(name), text).expect(name);
    }
    let (status, result) = attack(directory.path(), "", &[]);
    let undisturbed = switched(&result);
    assert_eq!((status, &result["verdict"]["by_file_alone"]), (Some(0), &Value::Null));
    assert!(undisturbed.len() >= 3 && undisturbed.iter().all(|(_, explained)| *explained), "{result}");

    // Unprotected code and a bus master close the relay, and change what the clock has: in vain.
    let writes = r#"
        {"at": 300000, "do": "write", "node": "node1", "address": "0x01f0", "values": ["1"]},
        {"at": 1300000, "do": "dma_write", "node": "node1", "address": "0x01f0", "values": ["1"]},
        {"at": 1400000, "do": "write", "node": "node1", "address": "0x01e2", "values": ["7"]}"#;
    let (status, result) = attack(directory.path(), writes, &[]);
    assert_eq!((status, switched(&result)), (Some(0), undisturbed), "{result}");
    assert!(result["counts"]["violations"].as_u64() >= Some(2), "{result}");

    // Without claims, the drivers own nothing.
    let (status, result) = attack(directory.path(), writes, &["--without", "claim-gate"]);
    assert!(status == Some(9) || switched(&result).is_empty(), "{status:?} {result}");
}
