//! A stack that sinks below its guard is a violation like any other: shown, counted, and seen by campaigns.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// Sets the guard to where its stack is (`sm_stack_guard`), and pushes a word.
const DEEP: &str = r#"
#include <sancus/reactive.h>
SM_OUTPUT(DEEP, level);
void SM_ENTRY(DEEP) report(void) {
    (void)level(0, 0);
}
void SM_ENTRY(DEEP) sink(void) {
    __asm__ volatile("mov r1, r15\n\t.word 0x1388\n\tpush r15\n\tpop r15" ::: "r15", "memory");
}
"#;
const DESCRIPTOR: &str = r#"{
    "nodes": [
        {"type": "sancus", "name": "node1", "host": "127.0.0.1", "reactive_port": 6001,
         "vendor_id": 4660, "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0"}
    ],
    "modules": [{"type": "sancus", "name": "DEEP", "node": "node1", "files": ["deep.c"]}]
}"#;

fn run(directory: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("sancus-emu"));
    command.args(arguments).current_dir(directory).stdin(Stdio::null()).output().expect("it starts")
}

fn json(output: &Output) -> Value {
    let (text, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let line = text.lines().last().unwrap_or_else(|| panic!("{errors}"));
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {text}{errors}"))
}

#[test]
fn a_guarded_stack_that_overflows_is_counted() {
    if let Err(missing) = module_compiler::Toolchain::find() {
        assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "{missing}");
        eprintln!("skipped: {missing}");
        return;
    }
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let directory = scratch.path();
    std::fs::write(directory.join("deep.c"), DEEP).expect("a file");
    std::fs::write(directory.join("application.json"), DESCRIPTOR).expect("a file");

    let network = ["network", "application.json", "--seconds", "1", "--threads", "1"];
    let quiet = json(&run(directory, &[&network[..], &["--json"]].concat()));
    assert_eq!(quiet["violations"], 0);

    let sinks = [&network[..], &["--call", "DEEP.sink"]].concat();
    let counted = json(&run(directory, &[&sinks[..], &["--json"]].concat()))["violations"].as_u64().expect("a number");
    assert!(counted > 0);
    let text = String::from_utf8_lossy(&run(directory, &sinks).stdout).into_owned();
    let shown = text.lines().filter(|line| line.contains("SM stack overflow detected")).count() as u64;
    assert_eq!(shown, counted, "{text}");
    let plural = if counted == 1 { "violation" } else { "violations" };
    assert!(text.trim_end().ends_with(&format!(", {counted} {plural}")), "{text}");

    let script = r#"{"schema": "sancus-emu/attack/1", "actions": [{"at": 100000, "do": "execute", "node": "node1",
        "code": ["mov r1, r15", "sm_stack_guard", "push r15", "pop r15"]}]}"#;
    std::fs::write(directory.join("script.json"), script).expect("a file");
    let attacked = json(&run(directory, &["attack", "application.json", "--script", "script.json", "--json"]));
    assert!(attacked["counts"]["violations"].as_u64().is_some_and(|violations| violations > 0), "{attacked}");
}
