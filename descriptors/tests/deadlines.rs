//! What has to happen in time: read, written, and refused with what is wrong.

use descriptors::{Descriptor, DescriptorError, Format, Within};

const EVENT: &str = r#"{"name": "case", "node": "meter", "from": {"device": "tamper_switch", "quantity": "tamper", "value": 1},
    "to": {"device": "relay", "quantity": "command", "value": 0}, "within_cycles": 12441}"#;
const BEFORE: &str = r#"{"connection": "mode", "data": "0100"}"#;

fn read(before: &str, events: &str) -> Result<Descriptor, DescriptorError> {
    let text = format!(
        r#"{{"nodes": [{{"type": "sancus", "name": "meter", "host": "127.0.0.1", "reactive_port": 6001, "vendor_id": 4660,
            "core": "aion-64", "devices": [{{"type": "relay"}}, {{"type": "tamper_switch"}}]}}],
        "modules": [{{"type": "sancus", "name": "CREDIT", "node": "meter", "files": []}}],
        "connections": [{{"name": "mode", "direct": true, "to_module": "CREDIT", "to_input": "mode_in", "encryption": "spongent"}}],
        "deadlines": {{"before": [{before}], "events": [{events}]}}}}"#
    );
    Descriptor::read(&text, Format::Json)
}

#[test]
fn deadlines_are_written_as_they_were_read() {
    let second = EVENT.replace("case", "follows").replace(", \"value\": 1", "").replace(", \"value\": 0", "");
    let second = second.replace("\"within_cycles\": 12441", "\"within_milliseconds\": 10000");
    let descriptor = read(BEFORE, &format!("{EVENT}, {second}")).expect("a descriptor");
    let events = &descriptor.deadlines.events;
    assert_eq!(events[0].within, Within::Cycles(12_441));
    assert_eq!((events[1].from.value, events[1].within.cycles(8_000_000)), (None, 80_000_000));
    assert_eq!(descriptor.deadlines.before[0].data, [1, 0]);
    for format in [Format::Json, Format::Yaml] {
        let written = descriptor.write(format);
        assert_eq!(Descriptor::read(&written, format).expect("what was written"), descriptor, "{written}");
    }
    let mut without = descriptor;
    without.deadlines = Default::default();
    assert!(!without.write(Format::Json).contains("deadlines"));
}

#[test]
fn what_cannot_be_is_refused() {
    let event = |from: &str, to: &str| {
        assert!(EVENT.contains(from), "{from}");
        EVENT.replacen(from, to, 1)
    };
    for (before, event, expected) in [
        (BEFORE, event("\"meter\"", "\"metre\""), "deadlines.events[0].node: expected a node, found \"metre\""),
        (
            BEFORE,
            event("\"relay\"", "\"display\""),
            "deadlines.events[0].to.device: expected a device of \"meter\", found \"display\"",
        ),
        (
            BEFORE,
            event(", \"value\": 0", ""),
            "deadlines.events[0].to.value: missing; expected a number, since from has one",
        ),
        (BEFORE, event("\"value\": 1", "\"value\": 1.5"), "deadlines.events[0].from.value: expected a whole number"),
        (BEFORE, event("12441", "0"), "deadlines.events[0].within_cycles: expected a number of cycles from 1 to"),
        (
            BEFORE,
            event("12441", "1, \"within_milliseconds\": 1"),
            "within_cycles: expected only one of within_milliseconds and within_cycles",
        ),
        (BEFORE, event(", \"within_cycles\": 12441", ""), "within_milliseconds: missing; expected a number"),
        (BEFORE, format!("{EVENT}, {EVENT}"), "deadlines.events[1].name: expected a name that no other has"),
        (
            r#"{"connection": "node", "data": "0100"}"#,
            EVENT.to_owned(),
            "deadlines.before[0].connection: expected a direct connection, found \"node\"; did you mean \"mode\"?",
        ),
        (
            r#"{"connection": "mode", "data": "01"}"#,
            EVENT.to_owned(),
            "deadlines.before[0].data: expected an even number of bytes in hexadecimal",
        ),
    ] {
        let error = read(before, &event).expect_err(expected).to_string();
        assert!(error.contains(expected), "{error}\n{expected}");
    }
}
