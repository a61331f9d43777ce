//! Events that travel in pieces are one event each, for the module that sends it, the one that accepts it and the one that checks both.

use std::time::Duration;

use authentic_execution::Verdict;
use descriptors::Format;
use network::scenario::{Operation, Scenario};

use crate::meter::Meter;
use crate::stubs::toolchain_with;

/// The registry passes on what the operator tells it, to a module of another node.
const DESCRIPTOR: &str = r#"{
    "nodes": [{"type": "sancus", "name": "node1", "host": "10.0.0.1", "reactive_port": 6001, "vendor_id": 4660,
               "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0"},
              {"type": "sancus", "name": "node2", "host": "10.0.0.2", "reactive_port": 6001, "vendor_id": 4660,
               "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0"}],
    "modules": [{"type": "sancus", "name": "registry", "node": "node1", "files": ["registry.c"]},
                {"type": "sancus", "name": "desk", "node": "node2", "files": ["desk.c"]}],
    "connections": [
        {"name": "operator", "direct": true, "to_module": "registry", "to_input": "told", "encryption": "spongent"},
        {"from_module": "registry", "from_output": "passed_on", "to_module": "desk", "to_input": "taken",
         "encryption": "spongent"}]
}"#;

const REGISTRY: &str = "
#include <sancus/reactive.h>
SM_OUTPUT(registry, passed_on);
static uint8_t SM_DATA(registry) last[160] __attribute__((aligned(2)));
SM_INPUT(registry, told, data, length) {
    for (size_t place = 0; place < length; place++) {
        last[place] = data[place] + 1;
    }
    if (passed_on(last, length) != 0) {
        last[0] = 0;
    }
}
";

const DESK: &str = "
#include <sancus/reactive.h>
#include <stdio.h>
SM_INPUT(desk, taken, data, length) {
    uint16_t sum = 0;
    for (size_t place = 0; place < length; place++) {
        sum += data[place];
    }
    putchar('a' + sum % 26);
}
";

/// What the checker says of events of 64, 66 and 150 bytes, with a change in the stubs; `None` without a compiler.
fn checked(change: Option<(&'static str, &'static str)>) -> Option<Verdict> {
    let toolchain = toolchain_with(change)?;
    let directory = tempfile::tempdir().expect("a directory");
    let built = [("registry", REGISTRY), ("desk", DESK)].map(|(name, text)| {
        let path = directory.path().join(format!("{name}.c"));
        std::fs::write(&path, text).expect("a source");
        let settings = format!("{name}:\n  - stack_size: 512\n");
        let build = module_compiler::Build {
            sources: vec![path],
            include: Vec::new(),
            flags: Vec::new(),
            security: module_compiler::Security::Bits128,
            settings: module_compiler::Settings::read(&settings).expect("settings"),
            output: module_compiler::Output::Relocatable,
            confidential: None,
            included: Vec::new(),
            abi: module_compiler::Abi::Eabi,
            debug: false,
        };
        (name, toolchain.build_modules(&build).unwrap_or_else(|error| panic!("{name}: {error}")))
    });
    let files = built.clone().map(|(name, built)| (name, built.elf));
    let scenario = Scenario::from_text(DESCRIPTOR, Format::Json, directory.path()).expect("a descriptor");
    let scenario = Scenario { seed: 1, ..scenario }
        .finding(move |module| Ok(files.iter().find(|(name, _)| *name == module.name).map(|(_, elf)| elf.clone())));
    let mut meter = Meter::with_sources(&scenario, |sources| {
        sources.extend(built.map(|(name, built)| (name.to_owned(), built.representations[0].text.clone())));
    });
    for length in [64, 66, 150] {
        let data: Vec<u8> = (0..length).collect();
        meter.setup.perform(&Operation::output("operator", data)).expect("sent");
        meter.setup.run_for(Duration::from_secs(1)).expect("no renewal fails");
    }
    Some(meter.check())
}

/// What the desk says, and why.
fn told(verdict: &Verdict) -> Vec<String> {
    let outputs = verdict.outputs.iter().map(ToString::to_string);
    outputs.filter(|output| output.starts_with("desk.putchar")).collect()
}

#[test]
fn long_events_are_explained() {
    let Some(verdict) = checked(None) else { return };
    assert!(verdict.is_clean() && verdict.findings.is_empty(), "{verdict}");
    assert!(verdict.by_file_alone.is_empty(), "{verdict}");
    let told = told(&verdict);
    assert_eq!(told.len(), 3, "{told:#?}");
    for (number, told) in (1..).zip(&told) {
        let expected = format!(
            "<- desk.taken {number} <- registry.passed_on {number} <- registry.told {number} <- operator {number}"
        );
        assert!(told.contains(&expected), "{told}");
    }
}

/// A stub that sends the first piece again in place of the others, and one that forgets an event half way.
#[test]
fn stubs_that_send_something_else_are_found() {
    for (from, to, expected) in [
        (
            "        data += piece;\n        length -= piece;\n        head.left = swapped(length);\n    } while (length != 0);\n    return 1;\n}\n#endif\n\n/* Sends",
            "        length -= piece;\n        head.left = swapped(length);\n    } while (length != 0);\n    return 1;\n}\n#endif\n\n/* Sends",
            "where its source sends passed_on",
        ),
        (
            "    if (!encrypt(connection->key, connection->nonce, data, length, payload)) {",
            "    uint16_t head[] = {swapped(connection->nonce), swapped(length + 1)};\n    if (length > PIECE && !sancus_wrap_with_key(connection->key, head, sizeof head, data, 2, payload, payload + 2)) {\n        return CRYPTO_ERROR;\n    }\n    if (!encrypt(connection->key, connection->nonce, data, length, payload)) {",
            "encrypts a part of an event, and then something else",
        ),
    ] {
        let Some(verdict) = checked(Some((from, to))) else { return };
        let finding = verdict.findings.first().unwrap_or_else(|| panic!("{to}: {verdict}"));
        assert!(finding.text.contains(expected), "{finding}");
        assert!(verdict.unexplained().next().is_some(), "{verdict}");
    }
}
