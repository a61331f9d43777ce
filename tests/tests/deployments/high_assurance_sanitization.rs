//! Sanitization (HASE 2016, I.A): what modules leave behind that are gone. The hardware clears what a module disables
//! (`isolation::disabling`); here all of a node's are gone with a reset.

use std::time::Duration;

use machine::{Gate, GateSet, Lanes};
use network::scenario::Scenario;

use crate::high_assurance::{KEYS, Meter, TO_METER, scenario};

const WATCHDOG: u16 = 0x0120;
const DATA_MEMORY: std::ops::Range<u16> = 0x0200..0x4200;

/// How often the key of what the central system is told is in the meter's memory.
fn keys(meter: &Meter) -> usize {
    let machine = meter.setup.network.machine("meter").expect("a node");
    let words: Vec<u16> = DATA_MEMORY.step_by(2).map(|address| machine.read_word(address)).collect();
    let (_, key) = KEYS.iter().find(|(way, _)| *way == TO_METER).expect("a key");
    words.windows(8).filter(|words| words.iter().all(|word| *word == u16::from_le_bytes([*key; 2]))).count()
}

/// Those before and after somebody resets the node.
fn left_by_reset(gates: GateSet) -> [usize; 2] {
    let scenario = Scenario { gates: Some(gates), ..scenario() };
    let mut meter = Meter::of(&scenario, 61.0);
    meter.run(70);
    let before = keys(&meter);
    let machine = meter.setup.network.machine_mut("meter").expect("a node");
    let now = machine.cycle();
    machine.peripherals().write(WATCHDOG, 0, Lanes::Both, now);
    meter.setup.run_for(Duration::from_millis(1)).expect("time passes");
    [before, keys(&meter)]
}

/// A reset takes away the modules and what they knew; by the RTL, memory stays as it was, and is anybody's then.
#[test]
fn a_reset_leaves_no_key_behind() {
    let [before, after] = left_by_reset(GateSet::ALL);
    assert!(before > 0 && after == 0, "{before}, {after}");
    let [before, after] = left_by_reset(GateSet::ALL.without(Gate::Reset));
    assert!(before > 0 && after > 0, "{before}, {after}");
}
