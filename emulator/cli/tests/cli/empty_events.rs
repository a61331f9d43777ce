//! An application whose events have no data, which modules accept by a tag that they make themselves.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// Every other event is without data.
const BUTTON: &str = r"
#include <sancus/reactive.h>
SM_OUTPUT(BUTTON, pressed);
static uint16_t SM_DATA(BUTTON) presses;
void SM_ENTRY(BUTTON) press(void) {
    presses++;
    pressed((const io_data *)&presses, presses % 2 * sizeof presses);
}
";
const LAMP: &str = r"
#include <sancus/reactive.h>
int putchar(int character);
SM_INPUT(LAMP, toggle, data, length) {
    (void)data;
    putchar(length == 0 ? '.' : '*');
}
";
const DESCRIPTOR: &str = r#"{
    "nodes": [
        {"type": "sancus", "name": "node1", "host": "127.0.0.1", "reactive_port": 6001,
         "vendor_id": 4660, "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0"},
        {"type": "sancus", "name": "node2", "host": "127.0.0.1", "reactive_port": 6002,
         "vendor_id": 4660, "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0"}
    ],
    "modules": [
        {"type": "sancus", "name": "BUTTON", "node": "node1", "files": ["button.c"]},
        {"type": "sancus", "name": "LAMP", "node": "node2", "files": ["lamp.c"]}
    ],
    "connections": [
        {"from_module": "BUTTON", "from_output": "pressed", "to_module": "LAMP", "to_input": "toggle",
         "encryption": "spongent"}
    ],
    "periodic-events": [{"module": "BUTTON", "entry": "press", "frequency": 300}]
}"#;

/// Attacks the application in a directory; gives the exit status and the JSON.
pub fn attack(directory: &Path, actions: &str, arguments: &[&str]) -> (Option<i32>, Value) {
    let script = format!(r#"{{"schema": "sancus-emu/attack/1", "actions": [{actions}]}}"#);
    std::fs::write(directory.join("script.json"), script).expect("a script");
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("sancus-emu"));
    command.args(["attack", "application.json", "--script", "script.json", "--json"]).args(arguments);
    let output: Output = command.current_dir(directory).stdin(Stdio::null()).output().expect("it starts");
    let text = String::from_utf8(output.stdout).expect("text");
    let errors = String::from_utf8_lossy(&output.stderr);
    let result = text.lines().last().map(|line| serde_json::from_str(line).expect("JSON"));
    (output.status.code(), result.unwrap_or_else(|| panic!("{errors}")))
}

/// The outputs of the lamp, each with the steps that led to it.
fn outputs(result: &Value) -> Vec<(bool, Vec<&str>)> {
    let outputs = result["verdict"]["outputs"].as_array().expect("outputs").iter();
    let lamps = outputs.filter(|output| output["step"]["module"] == "LAMP");
    let histories = lamps.map(|output| {
        let history = output["history"].as_array().expect("a history").iter();
        let steps = history.map(|step| step["what"].as_str().expect("a step")).collect();
        (output["explained"] == true, steps)
    });
    histories.collect()
}

#[test]
fn events_without_data_are_explained_and_attacks_on_them_found() {
    if let Err(missing) = module_compiler::Toolchain::find() {
        eprintln!("skipped: {missing}");
        return;
    }
    let directory = tempfile::tempdir().expect("a directory");
    for (name, text) in [("button.c", BUTTON), ("lamp.c", LAMP), ("application.json", DESCRIPTOR)] {
        std::fs::write(directory.path().join(name), text).expect(name);
    }

    // Each character that the lamp prints goes back to a press of the button.
    let (status, result) = attack(directory.path(), "", &[]);
    assert_eq!(status, Some(0), "{result}");
    let explained = outputs(&result);
    assert!(explained.len() >= 10, "{result}");
    for (explained, steps) in &explained {
        assert!(*explained && *steps == ["accepted", "sent", "called"], "{result}");
    }

    // Sent again, with a changed tag, or made up, an event without data is not accepted, nor is the next one missed.
    let on_the_wire = r#"
        {"at": 0, "do": "duplicate", "connection": "BUTTON.pressed", "count": 3, "milliseconds": 20},
        {"at": 1000000, "do": "forge", "connection": "BUTTON.pressed", "data": "00112233445566778899aabbccddeeff"},
        {"at": 1200000, "do": "replay", "connection": "BUTTON.pressed", "back": 1}"#;
    let (status, result) = attack(directory.path(), on_the_wire, &[]);
    assert_eq!(status, Some(0), "{result}");
    assert_eq!(outputs(&result).len(), explained.len());
    assert!(result["counts"]["disturbed"].as_u64() >= Some(5), "{result}");

    // What a button does whose data was written over is not explained, and so is the lamp that believes it.
    let write = r#"{"at": 400000, "do": "write", "node": "node1", "address": "BUTTON.secret_end-16",
                    "values": ["7", "7", "7", "7", "7", "7", "7"]},
                   {"at": 400001, "do": "write", "node": "node1", "address": "BUTTON.secret",
                    "values": ["7", "7", "7", "7"]}"#;
    let (status, _) = attack(directory.path(), write, &[]);
    assert_eq!(status, Some(0));
    let (status, result) = attack(directory.path(), write, &["--without", "secret-write"]);
    assert_eq!(status, Some(9), "{result}");
}
