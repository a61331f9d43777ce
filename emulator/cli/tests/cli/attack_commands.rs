//! `sancus-emu attack` as its users see it, on a deployment of their own.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// A relay with its driver, which somebody switches.
fn descriptor() -> String {
    descriptor_with(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../firmware/modules/relay.c"))
}

fn descriptor_with(relay: &Path) -> String {
    format!(
        r#"{{"nodes": [{{"type": "sancus", "name": "box", "host": "127.0.0.1", "reactive_port": 6001, "vendor_id": 4660,
                        "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0",
                        "devices": [{{"type": "relay", "dwell": 500}}, {{"type": "tamper_switch", "opened": []}}]}}],
            "modules": [{{"type": "sancus", "name": "RELAY", "node": "box", "files": [{relay:?}]}}],
            "connections": [{{"name": "switch", "direct": true, "to_module": "RELAY", "to_input": "switch_in",
                             "encryption": "spongent"}}],
            "periodic-events": [{{"module": "RELAY", "entry": "poll", "frequency": 100}}]}}"#
    )
}

fn attack(directory: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("sancus-emu"));
    command.arg("attack").args(arguments).current_dir(directory).stdin(Stdio::null()).output().expect("it starts")
}

fn errors(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("text")
}

fn json(output: &Output) -> Value {
    let text = std::str::from_utf8(&output.stdout).expect("text");
    let last = text.lines().last().unwrap_or_else(|| panic!("{}", errors(output)));
    serde_json::from_str(last).expect("JSON")
}

/// A state that is not one is told before the deployment, which here cannot even begin.
#[test]
fn a_state_is_read_before_anything_is_deployed() {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("box.json"), descriptor_with(Path::new("missing.c"))).expect("a file");
    std::fs::write(directory.path().join("state.json"), "{}").expect("a file");
    let output = attack(directory.path(), &["box.json", "--state", "state.json"]);
    let message = errors(&output);
    assert!(message.starts_with("error: state.json: is not the state of a campaign"), "{message}");
    let message = attack(directory.path(), &["box.json"]);
    assert!(errors(&message).contains("missing.c"), "{}", errors(&message));
}

#[test]
fn named_attacks_find_their_place_or_say_what_is_missing() {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("box.json"), descriptor()).expect("a file");
    let output = attack(directory.path(), &["box.json", "--name", "drive-relay", "--json"]);
    let result = json(&output);
    assert_eq!((output.status.code(), &result["roles"]["driver"]), (Some(0), &"RELAY".into()), "{result}");
    assert_eq!(result["unmet"], Value::Array(Vec::new()));

    let output = attack(directory.path(), &["box.json", "--name", "modified-module"]);
    let expected = "error: modified-module proves nothing here: it has no link: no connection leads from a module to one on \
                    another node\n";
    assert_eq!((output.status.code(), errors(&output)), (Some(7), expected));

    let list = json(&attack(directory.path(), &["box.json", "--list", "--json"]));
    let attacks = list["attacks"].as_array().expect("attacks");
    let found = |name: &str| attacks.iter().find(|attack| attack["name"] == name).expect("an attack");
    assert_eq!(found("dma-keys")["here"]["commanded"], "RELAY");
    assert_eq!(found("replay-neighbour")["missing"]["role"], "local");
    let text = attack(directory.path(), &["box.json", "--list"]);
    let text = std::str::from_utf8(&text.stdout).expect("text");
    assert!(
        text.contains("here: driver RELAY\n") && text.contains("NOT HERE: no local: no connection leads"),
        "{text}"
    );
}

/// Nothing is deployed for it: the module's file is missing, and nobody minds.
#[test]
fn wrong_names_are_told_before_anything_is_deployed() {
    let directory = tempfile::tempdir().expect("a directory");
    let write = |name: &str, text: &str| std::fs::write(directory.path().join(name), text).expect("a file");
    write("box.json", &descriptor_with(Path::new("nowhere/relay.c")));
    let output = attack(directory.path(), &["box.json", "--name", "dma-kyes"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).contains("did you mean \"dma-keys\"?"), "{}", errors(&output));

    let script = |action: &str| {
        let text = format!(r#"{{"schema": "sancus-emu/attack/1", "actions": [{{"at": 1000, {action}}}]}}"#);
        write("mine.json", &text);
        let output = attack(directory.path(), &["box.json", "--script", "mine.json"]);
        (output.status.code(), errors(&output).to_owned())
    };
    let wrong = script(r#""do": "dma_read", "node": "box", "address": "RELAIS.secret", "words": 1"#);
    let expected = "error: mine.json: actions[0]: there is no module \"RELAIS\"; did you mean \"RELAY\"?\n";
    assert_eq!(wrong, (Some(2), expected.to_owned()));
    let (status, text) = script(r#""do": "drop", "connection": "swich", "count": 1"#);
    assert!(status == Some(2) && text.contains("\"swich\"; did you mean \"switch\"?"), "{text}");
    let (status, text) = script(r#""do": "drop", "connection": "switch", "count": 1"#);
    assert!(status == Some(2) && !text.contains("mine.json"), "{text}");
}

/// What is exported runs, and does what its trace says; another program does not.
#[test]
fn exported_attacks_run_and_agree_with_their_traces() {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("box.json"), descriptor()).expect("a file");
    let script = r#"{"schema": "sancus-emu/attack/1", "actions": [
        {"at": 0, "do": "dma_read", "node": "box", "address": "RELAY.secret", "words": 2},
        {"at": 1000, "do": "read", "node": "box", "address": "RELAY.stack", "words": 3},
        {"at": 2000, "do": "call_entry", "module": "RELAY", "entry": 1, "arguments": ["0x3f00", "16", "0x3f10"]}]}"#;
    std::fs::write(directory.path().join("mine.json"), script).expect("a file");
    let output = attack(directory.path(), &["box.json", "--script", "mine.json", "--export", "out"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    assert!(errors(&output).contains("exported to out: programs of box"), "{}", errors(&output));

    let out = directory.path().join("out");
    let readme = std::fs::read_to_string(out.join("README.txt")).expect("a text");
    assert!(readme.contains("box: actions 1, 2 of script.json; ends after "), "{readme}");
    assert!(readme.contains("* Actions 0, counted from 0: those on links"), "{readme}");
    let again: Value =
        serde_json::from_slice(&std::fs::read(out.join("script.json")).expect("a script")).expect("JSON");
    assert_eq!(again["actions"].as_array().map(Vec::len), Some(3));

    let emulator = |arguments: &[&str]| {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin("sancus-emu"));
        command.args(arguments).args(["--soc", "sancus-128"]).current_dir(&out).output().expect("it starts")
    };
    let ran = emulator(&["run", "box.bin"]);
    let violations = errors(&ran).lines().filter(|line| line.contains("violation: secret-read of module 1")).count();
    assert_eq!((ran.status.code(), violations), (Some(0), 3), "{}", errors(&ran));
    let lockstep = emulator(&["lockstep", "box.bin", "box.trace.gz", "--json"]);
    assert_eq!((lockstep.status.code(), &json(&lockstep)["agrees"]), (Some(0), &Value::Bool(true)));

    // The reset vector, four bytes on.
    let mut program = std::fs::read(out.join("box.bin")).expect("a program");
    let vector = program.len() - 2;
    program[vector] = program[vector].wrapping_add(4);
    std::fs::write(out.join("box.bin"), program).expect("a file");
    assert_eq!(emulator(&["lockstep", "box.bin", "box.trace.gz"]).status.code(), Some(5));
}

#[test]
fn a_compromised_module_is_named_and_counted() {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("box.json"), descriptor()).expect("a file");
    let output = attack(directory.path(), &["box.json", "--compromise", "RELAI"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).contains("--compromise: there is no module \"RELAI\"; did you mean \"RELAY\"?"));
    let output = attack(directory.path(), &["box.json", "--compromise", "RELAY", "--runs", "1", "--json"]);
    let result = json(&output);
    assert_eq!((output.status.code(), &result["compromised"]["module"]), (Some(0), &"RELAY".into()), "{result}");
    assert_eq!(result["compromised"]["secret_keys"], 0);
    assert_eq!(result["compromised"]["outputs"]["unexplained"], 0);
}

/// What a search keeps leads to every way through modules that it has seen, and can be searched from.
#[test]
fn the_corpus_of_a_search_leads_to_all_that_was_seen() {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("box.json"), descriptor()).expect("a file");
    let search = |runs: &str| {
        let output = attack(
            directory.path(),
            &["box.json", "--search", "--corpus", "found", "--runs", runs, "--seconds", "1", "--json"],
        );
        let result = json(&output);
        (output.status.code(), result["search"]["ways"].as_u64(), result["search"]["corpus"].as_u64())
    };
    let files = || std::fs::read_dir(directory.path().join("found")).expect("a corpus").count() as u64;
    let (status, ways, corpus) = search("6");
    assert_eq!((status, corpus), (Some(0), Some(files())));
    assert!(ways > corpus && corpus > Some(1), "{ways:?} {corpus:?}");
    // Nothing is drawn: what is there is carried out.
    assert_eq!(search("0"), (Some(0), ways, corpus));

    std::fs::write(directory.path().join("found/attack-0000.json"), "{}").expect("a file");
    let output = attack(directory.path(), &["box.json", "--search", "--corpus", "found", "--runs", "0"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).starts_with("error: found/attack-0000.json: "), "{}", errors(&output));
}

/// The smart meter, whose nodes reach each other over two shared media and the adapter of a third node.
fn relayed_meter() -> Value {
    let text = include_str!("../../../../descriptors/smart-meter.json");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../firmware").to_string_lossy().into_owned();
    let mut meter: Value = serde_json::from_str(&text.replace("../firmware", &root)).expect("JSON");
    let pole = r#"{"type": "sancus", "name": "pole", "host": "127.0.0.1", "reactive_port": 6003, "vendor_id": 4660,
                   "master_key": "85c20d3e6f9a41b7c8d5e0f213a4967b"}"#;
    meter["nodes"].as_array_mut().expect("nodes").push(serde_json::from_str(pole).expect("JSON"));
    meter["media"] = serde_json::json!([
        {"name": "cell", "members": ["node1", "pole"], "bandwidth_bits_per_second": 57600},
        {"name": "line", "members": ["pole", "node2"], "bandwidth_bits_per_second": 57600, "latency_microseconds": 2000}
    ]);
    meter["routes"] = serde_json::json!([{"from": "node1", "to": "node2", "via": ["pole"]}]);
    meter
}

/// What goes over media and routes is attacked as what goes over links is, twins included.
#[test]
fn what_is_relayed_can_be_attacked() {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("relayed.json"), relayed_meter().to_string()).expect("a file");
    let output = attack(directory.path(), &["relayed.json", "--runs", "12", "--json"]);
    let totals = &json(&output)["totals"];
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    assert_eq!((&totals["runs"], &totals["twins"], &totals["unexplained"]), (&12.into(), &12.into(), &0.into()));
    assert!(totals["counts"]["disturbed"].as_u64() > Some(0) && totals["explained"].as_u64() > Some(0), "{totals}");
    let output = attack(directory.path(), &["relayed.json", "--name", "modified-module"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
}

/// Who executed when is told beside what happened, in the order of times.
#[test]
fn an_attack_on_deadlines_shows_who_executed() {
    let directory = tempfile::tempdir().expect("a directory");
    let descriptor = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../descriptors/smart-meter-prepaid.json");
    std::fs::write(directory.path().join("none.json"), r#"{"schema": "sancus-emu/attack/1", "actions": []}"#)
        .expect("written");
    let descriptor = descriptor.to_str().expect("text");
    let arguments = ["--deadlines", "--script", "none.json", "--events", "events.jsonl", "--seconds", "20", "--json"];
    let output = attack(directory.path(), &[&[descriptor][..], &arguments].concat());
    assert!(output.status.success(), "{}", errors(&output));
    let text = std::fs::read_to_string(directory.path().join("events.jsonl")).expect("a file");
    let mut lines = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    assert_eq!(lines.next().expect("a line")["schema"], "sancus-emu/deadline-events/1");
    let lines: Vec<Value> = lines.collect();
    let executed: Vec<&Value> = lines.iter().filter(|line| line["event"] == "executed").collect();
    // The scheduler is module 1, and interrupts enter it; it leaves for the modules of threads.
    assert!(executed.iter().any(|line| line["module"] == 1 && line["from"].as_u64().is_some_and(|id| id >= 0xfff0)));
    assert!(executed.iter().any(|line| line["module"] == 1 && line["to"] == 2 && line["end"] == "left"));
    assert!(executed.iter().all(|line| line["until"].as_u64() > line["cycle"].as_u64()));
    assert!(lines.len() > executed.len(), "and what happened on the network");
}

/// Without the scheduler the relay stays closed, and what comes after that need not be seen.
#[test]
fn an_attack_on_deadlines_ends_with_what_is_missed() {
    let directory = tempfile::tempdir().expect("a directory");
    let descriptor = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../descriptors/smart-meter-prepaid.json");
    let script = r#"{"schema": "sancus-emu/attack/1", "actions": [
        {"at": 500000, "do": "open_case", "node": "meter"},
        {"at": 500001, "do": "execute", "node": "meter", "code": ["mov #1, &0x0160"]},
        {"at": 6000000, "do": "execute", "node": "meter", "code": ["mov #1, &0x0160"]}
    ]}"#;
    std::fs::write(directory.path().join("open.json"), script).expect("written");
    let descriptor = descriptor.to_str().expect("text");
    let arguments = ["--deadlines", "--script", "open.json", "--without", "scheduler", "--seconds", "8", "--json"];
    let arguments = [&[descriptor][..], &arguments].concat();
    for (more, actions) in [(None, 3), (Some("--until-missed"), 2)] {
        let output = attack(directory.path(), &[&arguments[..], more.as_slice()].concat());
        assert_eq!(output.status.code(), Some(9), "{}", errors(&output));
        let run = json(&output);
        assert!(run["found"].as_str().is_some_and(|found| found.starts_with("missed: ")), "{run}");
        assert_eq!(run["counts"]["actions"], actions, "{run}");
    }
}
