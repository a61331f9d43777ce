//! A module that counts the messages it refuses: what it reports of them is explained, and a stub that miscounts is found.

use std::path::Path;

use attack::Script;
use authentic_execution::Verdict;
use descriptors::Format;
use network::EventKind;
use network::scenario::Scenario;

use crate::meter::{Attacked, Meter, script};
use crate::stubs::toolchain_with;

/// The security log counts by connection, and tells a desk what it has counted when the operator asks. `spare` is the first
/// connection, so that the places of the others in the module are not their numbers.
const DESCRIPTOR: &str = r#"{
    "nodes": [{"type": "sancus", "name": "node1", "host": "10.0.0.1", "reactive_port": 6001, "vendor_id": 4660,
               "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0"}],
    "modules": [{"type": "sancus", "name": "security_log", "node": "node1", "files": ["log.c"]},
                {"type": "sancus", "name": "desk", "node": "node1", "files": ["desk.c"]}],
    "connections": [
        {"name": "spare", "direct": true, "to_module": "desk", "to_input": "reported", "encryption": "spongent"},
        {"name": "operator", "direct": true, "to_module": "security_log", "to_input": "ask", "encryption": "spongent"},
        {"from_module": "security_log", "from_output": "report", "to_module": "desk", "to_input": "reported",
         "encryption": "spongent"}]
}"#;

/// The number of the connection `operator` is 1, that of the reports 2; their places in the security log are 0 and 1.
const DESK: &str = "
#include <sancus/reactive.h>
#include <stdio.h>
SM_INPUT(desk, reported, data, length) {
    const uint16_t *counts = (const uint16_t *)(const void *)data;
    for (size_t index = 0; index < length / 2; index++) {
        putchar('0' + counts[index]);
    }
    putchar('\\n');
}
";

/// Messages that are refused: four for the operator's connection, one for that of the reports, and one for none.
const REFUSED: &[&str] = &[
    r#"{"at": 1000000, "do": "replay", "connection": "operator", "back": 1}"#,
    r#"{"at": 1200000, "do": "call_entry", "module": "security_log", "entry": 3, "arguments": ["0", "scratch", "24"]}"#,
    r#"{"at": 1400000, "do": "call_entry", "module": "security_log", "entry": 3, "arguments": ["0", "scratch", "250"]}"#,
    r#"{"at": 1600000, "do": "call_entry", "module": "security_log", "entry": 3, "arguments": ["0", "security_log.secret", "24"]}"#,
    r#"{"at": 1800000, "do": "call_entry", "module": "security_log", "entry": 3, "arguments": ["1", "scratch", "24"]}"#,
    r#"{"at": 2000000, "do": "call_entry", "module": "security_log", "entry": 3, "arguments": ["7", "scratch", "24"]}"#,
];

/// The security log with a change in its stubs; `None` without a compiler.
fn deployed(change: Option<(&'static str, &'static str)>) -> Option<Attacked> {
    deployed_as(change, str::to_owned)
}

/// The same with a change in its source.
fn deployed_as(change: Option<(&'static str, &'static str)>, source: impl Fn(&str) -> String) -> Option<Attacked> {
    let toolchain = toolchain_with(change)?;
    let directory = tempfile::tempdir().expect("a directory");
    let log = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../firmware/examples/security_log/log.c");
    let log = std::fs::read_to_string(log).expect("a source");
    std::fs::write(directory.path().join("log.c"), source(&log)).expect("a source");
    std::fs::write(directory.path().join("desk.c"), DESK).expect("a source");
    let genuine = Scenario::from_text(DESCRIPTOR, Format::Json, directory.path()).expect("a descriptor");
    let genuine = Scenario { seed: 1, ..genuine };
    let build = |name: &str, file: &str| {
        let build = module_compiler::Build {
            sources: vec![directory.path().join(file)],
            include: Vec::new(),
            flags: vec!["-Wno-unused-parameter".into()],
            security: module_compiler::Security::Bits128,
            settings: module_compiler::Settings::default(),
            output: module_compiler::Output::Relocatable,
            confidential: None,
            included: Vec::new(),
            abi: module_compiler::Abi::Eabi,
            debug: false,
        };
        let built = toolchain.build_modules(&build).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name.to_owned(), built)
    };
    let built = [build("security_log", "log.c"), build("desk", "desk.c")];
    let files: Vec<(String, Vec<u8>)> = built.iter().map(|(name, built)| (name.clone(), built.elf.clone())).collect();
    let scenario = genuine
        .finding(move |module| Ok(files.iter().find(|(name, _)| *name == module.name).map(|(_, file)| file.clone())));
    let meter = Meter::with_sources(&scenario, |sources| {
        let texts = built.iter().map(|(name, built)| (name.clone(), built.representations[0].text.clone()));
        sources.extend(texts);
    });
    Some(meter.attacked())
}

/// The verdict on messages that the module refuses, and the last counts that the desk was told: by number of the connection, then
/// all others.
fn refused(attacked: &mut Attacked, script: &Script) -> (Verdict, Option<String>) {
    let outcome = attacked.outcome(script);
    let mut history = attacked.history.clone();
    let verdict = attacked.checker.check(&mut history, &outcome.recording, &outcome.sent);
    let mut lines = outcome.events.iter().filter_map(|event| match &event.kind {
        EventKind::Console { text } if text.len() == 5 => Some(text.clone()),
        _ => None,
    });
    (verdict, lines.next_back())
}

/// Each message that is refused is counted once, for the connection that it was handed over for; those that are accepted are not.
/// What is told of that is explained, by the file and by the source.
#[test]
fn refused_messages_are_counted_and_explained() {
    let Some(mut attacked) = deployed(None) else { return };
    for (actions, counts) in [(&[][..], "00000"), (&REFUSED[1..2], "01000"), (REFUSED, "04101")] {
        let (verdict, told) = refused(&mut attacked, &script(actions));
        assert_eq!(told.as_deref(), Some(counts), "{verdict}");
        assert!(verdict.is_clean() && verdict.findings.is_empty(), "{verdict}");
        assert!(verdict.by_file_alone.is_empty(), "{verdict}");
        // What is told goes back to the operator alone: what was refused is the cause of nothing.
        let told = verdict.outputs.iter().filter(|output| output.step.to_string().starts_with("desk.putchar"));
        let histories: Vec<String> = told.map(ToString::to_string).collect();
        assert!(!histories.is_empty());
        assert!(histories.iter().all(|history| history.contains("ask") && !history.contains("handle_input")));
    }
}

/// What a module says of each message that it refuses, on an output without a connection, nobody hears.
#[test]
fn what_goes_to_nobody_is_no_event() {
    let loud = |source: &str| {
        let with_output = source.replace("SM_OUTPUT", "SM_OUTPUT(security_log, alarm);\nSM_OUTPUT");
        with_output.replace("UINT16_MAX;", "UINT16_MAX;\n    (void)alarm((const io_data *)count, sizeof *count);")
    };
    let Some(mut attacked) = deployed_as(None, loud) else { return };
    let (verdict, told) = refused(&mut attacked, &script(REFUSED));
    assert_eq!(told.as_deref(), Some("04101"), "{verdict}");
    assert!(verdict.is_clean() && verdict.findings.is_empty() && verdict.by_file_alone.is_empty(), "{verdict}");
}

/// Stubs that do not tell the module of every refused message, tell it of one that was accepted, or twice, or of the wrong
/// connection. The file explains itself; the source does not.
#[test]
fn a_stub_that_miscounts_is_found() {
    const WHEN: &str = "if (result != OK) {\n        SM(rejected)";
    const WHICH: &str = "SM(io_connections)[slot].number : SM_NO_CONNECTION";
    for (from, to) in [
        (WHEN, "if (result == CRYPTO_ERROR) {\n        SM(rejected)"),
        (WHEN, "if (1) {\n        SM(rejected)"),
        (
            WHEN,
            "if (result == BUFFER_INSIDE_MODULE) {\n        SM(rejected)(SM_NO_CONNECTION);\n    }\n    if (result != OK) {\n        SM(rejected)",
        ),
        (WHICH, "slot : SM_NO_CONNECTION"),
        (WHICH, "SM(io_connections)[slot].number : 0"),
    ] {
        let Some(mut attacked) = deployed(Some((from, to))) else { return };
        let (verdict, _) = refused(&mut attacked, &script(REFUSED));
        let finding = verdict.findings.first().unwrap_or_else(|| panic!("{to}: {verdict}"));
        assert!(
            finding.text.starts_with("sends report ") && finding.text.contains("where its source sends report "),
            "{finding}"
        );
        assert!(finding.divergence.is_none() && verdict.unexplained().next().is_some(), "{to}: {verdict}");
    }
}

/// A stub that takes a refused message for an event: the module's source never counts it as one.
#[test]
fn a_refused_message_is_no_event() {
    const CHECK: &str = "!sancus_unwrap_with_key(key, &head, ad_length, payload, piece, payload + piece, data)";
    const IGNORED: &str = "(sancus_unwrap_with_key(key, &head, ad_length, payload, piece, payload + piece, data), 0)";
    let Some(mut attacked) = deployed(Some((CHECK, IGNORED))) else { return };
    let (verdict, _) = refused(&mut attacked, &script(&REFUSED[1..2]));
    let finding = verdict.findings.first().unwrap_or_else(|| panic!("{verdict}"));
    assert!(
        finding.text.starts_with("sends report ") && finding.text.contains("where its source does nothing more"),
        "{finding}"
    );
}
