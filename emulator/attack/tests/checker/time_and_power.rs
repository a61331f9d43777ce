//! What modules do with time, power and the line to the home, and that the checker explains it through failures of the mains.

use std::path::Path;
use std::time::Duration;

use crate::meter::Meter;
use authentic_execution::Verdict;
use descriptors::Format;
use machine::Lanes;
use module_compiler::Toolchain;
use network::scenario::{Operation, Scenario};

/// Tells the home what time it is, once a second, and is told to set the clock.
const CLOCK: &str = r"
#include <physical.h>
#include <sancus/reactive.h>
static uint16_t SM_DATA(CLOCK) told;
void SM_ENTRY(CLOCK) poll(void) {
    uint16_t low = CALENDAR_LOW;
    uint16_t high = CALENDAR_HIGH;
    if (told != low && !(HOME_STATUS & HOME_FULL)) {
        told = low;
        HOME_DATA = high + low;
    }
    if (POWER_STATUS & POWER_FAILED) {
        POWER_STATUS = POWER_FAILED;
    }
}
SM_INPUT(CLOCK, set, data, length) {
    if (length == 4) {
        CALENDAR_SET_HIGH = (uint16_t)data[0] << 8 | data[1];
        CALENDAR_SET_LOW = (uint16_t)data[2] << 8 | data[3];
        CALENDAR_COMMIT = 0;
    }
}
";
const CLAIMS: &str = "CLOCK:\n  - claims: [0x00b0, 0x0100, 0x0108, 0x0110]\n";
const DESCRIPTOR: &str = r#"{
    "nodes": [{"type": "sancus", "name": "node1", "host": "127.0.0.1", "reactive_port": 6001,
               "vendor_id": 4660, "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0",
               "devices": [{"type": "calendar_clock", "start": 1000000, "drift": 400.5, "battery": false}, {"type": "home_uart"},
                           {"type": "power_supply", "hold_up": 120, "cuts": CUTS}]}],
    "modules": [
        {"type": "sancus", "name": "CLOCK", "node": "node1", "files": ["clock.c"], "ldflags": ["--sm-config-file clock.yaml"]}
    ],
    "connections": [{"name": "time", "direct": true, "to_module": "CLOCK", "to_input": "set", "encryption": "spongent"}],
    "periodic-events": [{"module": "CLOCK", "entry": "poll", "frequency": 50}]
}"#;

/// The deployed clock on a node whose mains fail as a list says, deployed a second after the nodes were switched on; `None`
/// without a compiler. It is recorded from the beginning.
fn clock(cuts: &str) -> Option<Meter> {
    if Toolchain::find().is_err() {
        assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "there is no compiler");
        return None;
    }
    let directory = tempfile::tempdir().expect("a directory");
    for (name, text) in [("clock.c", CLOCK), ("clock.yaml", CLAIMS)] {
        std::fs::write(directory.path().join(name), text).expect(name);
    }
    let path: &Path = directory.path();
    let scenario = Scenario::from_text(&DESCRIPTOR.replace("CUTS", cuts), Format::Json, path).expect("a descriptor");
    let mut setup = scenario.prepare().unwrap_or_else(|error| panic!("{error}"));
    setup.network.record();
    setup.network.run_until(Duration::from_secs(1));
    Some(Meter::of_setup(setup, |_| ()))
}

/// Runs for a while and checks every few milliseconds, also in the midst of whatever happens.
fn run(meter: &mut Meter, milliseconds: u64) -> Vec<Verdict> {
    let step = Duration::from_millis(37);
    let end = meter.setup.network.time() + Duration::from_millis(milliseconds);
    let mut verdicts = Vec::new();
    while meter.setup.network.time() < end {
        let until = end.min(meter.setup.network.time() + step);
        meter.setup.run_until(until).expect("no renewal fails");
        verdicts.push(meter.check());
    }
    verdicts
}

/// The outputs, after a check that all is explained.
fn explained(verdicts: &[Verdict]) -> Vec<String> {
    let outputs = verdicts.iter().flat_map(|verdict| {
        assert!(verdict.is_clean() && verdict.findings.is_empty(), "{verdict}{:#?}", verdict.findings);
        verdict.outputs.iter().map(|output| output.to_string())
    });
    outputs.collect()
}

/// What the home got.
fn bytes(outputs: &[String]) -> Vec<u8> {
    let bytes = outputs.iter().filter_map(|output| output.strip_prefix("home_uart byte ")?.split(' ').next());
    bytes.map(|byte| byte.parse().expect("a byte")).collect()
}

#[test]
fn the_time_that_a_module_reads_is_explained() {
    let Some(mut meter) = clock("[]") else { return };
    let outputs = explained(&run(&mut meter, 2500));
    let told = bytes(&outputs);
    assert!(told.len() >= 2 && told.windows(2).all(|pair| pair[1] == pair[0].wrapping_add(1)), "{outputs:#?}");
    meter.setup.perform(&Operation::output("time", [0, 7, 0xff, 0xfe])).expect("an event");
    let outputs = explained(&run(&mut meter, 3500));
    let set = "calendar_clock set 524286 <- CLOCK.calendar_clock.CALENDAR_COMMIT := 0 <- CLOCK.set 1 <- time 1";
    assert!(outputs.iter().any(|output| output == set), "{outputs:#?}");
    // High and low word: 7 and 0xfffe, 7 and 0xffff, 8 and 0.
    assert!(bytes(&outputs).windows(3).any(|told| told == [5, 6, 8]), "{outputs:#?}");
}

/// The clock of the checker's world loses the time with the node's, and counts on from when the power is back.
#[test]
fn what_follows_a_power_cut_is_explained() {
    let Some(mut meter) = clock(r#"[{"at": 200, "for": 300}, {"at": 6000, "for": 40}, {"at": 7000, "for": 600}]"#)
    else {
        return;
    };
    let until = 9000 - meter.setup.network.time().as_millis() as u64;
    let deployed = meter.setup.network.time();
    assert!(deployed < Duration::from_millis(5900), "{deployed:?}");
    let outputs = explained(&run(&mut meter, until));
    let told = bytes(&outputs);
    // Seconds since half a second after the node was switched on.
    assert!(told.len() >= 2 && told.windows(2).all(|pair| pair[1] == pair[0] + 1) && told[0] < 6, "{outputs:#?}");
    let acknowledged = outputs.iter().filter(|output| output.starts_with("power_supply acknowledged 1 <- CLOCK."));
    assert_eq!(acknowledged.count(), 3, "{outputs:#?}");
}

/// Somebody else sets the clock: nothing of the module explains that, nor what it reads then.
#[test]
fn a_clock_that_others_set_is_found() {
    let Some(mut meter) = clock("[]") else { return };
    explained(&run(&mut meter, 500));
    let machine = meter.setup.network.machine_mut("node1").expect("a node");
    let now = machine.cycle();
    machine.peripherals().write(0x010c, 0, Lanes::Both, now);
    let verdicts = run(&mut meter, 1500);
    let findings: Vec<&str> = verdicts.last().expect("some").findings.iter().map(|finding| &*finding.text).collect();
    assert!(findings.contains(&"does what none of its driver's accesses makes it do"), "{findings:#?}");
    assert!(findings.iter().any(|text| text.contains("at 0x0100, where the world has")), "{findings:#?}");
}

/// Nor does a power cut hide what somebody else does.
#[test]
fn what_others_do_before_a_power_cut_is_found() {
    let Some(mut meter) = clock(r#"[{"at": 6000, "for": 600}]"#) else { return };
    let until = 5900 - meter.setup.network.time().as_millis() as u64;
    explained(&run(&mut meter, until));
    let machine = meter.setup.network.machine_mut("node1").expect("a node");
    let now = machine.cycle();
    machine.peripherals().write(0x00b4, 0x55, Lanes::Both, now);
    let verdicts = run(&mut meter, 2000);
    let unexplained: Vec<String> =
        verdicts.iter().flat_map(|verdict| verdict.unexplained().map(|output| output.to_string())).collect();
    assert!(unexplained.iter().any(|output| output.starts_with("home_uart byte 85")), "{unexplained:#?}");
}
