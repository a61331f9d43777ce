//! What a prepaid meter knows after a reset: the balance, what was used since, and that its case was opened.

use std::time::Duration;

use descriptors::Device;
use machine::Lanes;
use machine::peripherals::{Input, Port};
use network::scenario::{Operation, Scenario, Setup};

use super::availability::{descriptor, values};

const WATCHDOG: u16 = 0x0120;
/// Flags on the display (`prepaid.h`).
const LOCKED: i32 = 2;

/// Nobody opens the case but the test.
pub(super) fn meter() -> Scenario {
    let mut scenario = descriptor(None);
    for device in scenario.descriptor.nodes.iter_mut().flat_map(|node| &mut node.devices) {
        if let Device::TamperSwitch { opened_milliseconds } = device {
            opened_milliseconds.clear();
        }
    }
    scenario
}

/// As in the descriptor: 0.30 a kWh at any time, prepaid.
pub(super) fn set_terms(setup: &mut Setup, scenario: &Scenario) {
    for event in scenario.descriptor.deadlines.before.iter().filter(|event| event.connection != "top_up") {
        setup.perform(&Operation::output(&event.connection, event.data.clone())).expect("an event");
    }
}

pub(super) fn run(setup: &mut Setup, seconds: u64) {
    setup.run_for(Duration::from_secs(seconds)).expect("time passes");
}

/// Both nodes are reset, whoever owns the watchdog's register, so that all is deployed anew.
pub(super) fn reset(setup: &mut Setup) {
    for node in ["meter", "central"] {
        let machine = setup.network.machine_mut(node).expect("a node");
        let now = machine.cycle();
        machine.peripherals().write(WATCHDOG, 0, Lanes::Both, now);
    }
    run(setup, 2);
}

pub(super) fn deploy(setup: &mut Setup, scenario: &Scenario) {
    setup.deployer = scenario.deployer().unwrap_or_else(|error| panic!("{error}"));
    setup.deploy().unwrap_or_else(|error| panic!("{error}"));
}

pub(super) fn peek(setup: &mut Setup, register: u16) -> u16 {
    let machine = setup.network.machine_mut("meter").expect("a node");
    let now = machine.cycle();
    machine.peripherals().peek(register, now)
}

/// A word of the non-volatile memory while nobody owns it, which is written before if there is something to put there.
pub(super) fn memory_word(setup: &mut Setup, address: u16, put: Option<u16>) -> u16 {
    const NVM_ADDRESS: u16 = 0x01a8;
    const NVM_DATA: u16 = 0x01aa;
    for (register, word) in std::iter::once((NVM_ADDRESS, address)).chain(put.map(|word| (NVM_DATA, word))) {
        let machine = setup.network.machine_mut("meter").expect("a node");
        let now = machine.cycle();
        machine.peripherals().write(register, word, Lanes::Both, now);
        setup.run_for(Duration::from_millis(6)).expect("time passes");
    }
    peek(setup, NVM_DATA)
}

/// Wh since the meter was built.
pub(super) fn used(setup: &mut Setup) -> u16 {
    const ENERGY_IMPORT_LOW: u16 = 0x00d0;
    peek(setup, ENERGY_IMPORT_LOW)
}

pub(super) fn is_supplied(setup: &mut Setup) -> bool {
    const RELAY_STATUS: u16 = 0x01f2;
    peek(setup, RELAY_STATUS) & 1 != 0
}

/// The credit of before the reset is there after it, less what was used; it ends when it would have ended without the reset, and is not
/// there again if the same is paid in once.
#[test]
fn a_balance_outlasts_a_reset() {
    let scenario = meter();
    let mut setup = scenario.deploy().unwrap_or_else(|error| panic!("{error}"));
    set_terms(&mut setup, &scenario);
    // 12 Wh.
    setup.perform(&Operation::output("top_up", 360_u32.to_le_bytes())).expect("credit");
    while used(&mut setup) < 3 {
        run(&mut setup, 1);
    }
    assert!(is_supplied(&mut setup));
    reset(&mut setup);
    assert!(!is_supplied(&mut setup), "nobody supplies a meter that does not know");
    deploy(&mut setup, &scenario);
    run(&mut setup, 4);
    assert!(!is_supplied(&mut setup), "before mode and tariff are known");
    set_terms(&mut setup, &scenario);
    run(&mut setup, 4);
    assert!(is_supplied(&mut setup), "what was paid is there");
    let mut seconds = 0;
    while is_supplied(&mut setup) {
        run(&mut setup, 1);
        seconds += 1;
        assert!(seconds < 120, "{} Wh", used(&mut setup));
    }
    let used = used(&mut setup);
    assert!((12..=13).contains(&used), "{used} Wh for 12 Wh");
}

/// An opened case stays known, and the supply off, until the central system says that it was looked at.
#[test]
fn a_lock_outlasts_a_reset() {
    let scenario = meter();
    let mut setup = scenario.deploy().unwrap_or_else(|error| panic!("{error}"));
    set_terms(&mut setup, &scenario);
    setup.perform(&Operation::output("top_up", 1_000_000_u32.to_le_bytes())).expect("credit");
    run(&mut setup, 4);
    assert!(is_supplied(&mut setup));
    let machine = setup.network.machine_mut("meter").expect("a node");
    let input = Input { cycle: machine.cycle() + 1, port: Port::Case, byte: 0, bit_time: None };
    machine.peripherals().input(input).expect("a switch");
    run(&mut setup, 4);
    assert!(!is_supplied(&mut setup));
    for _ in 0..2 {
        reset(&mut setup);
        deploy(&mut setup, &scenario);
        set_terms(&mut setup, &scenario);
        setup.network.take_events();
        run(&mut setup, 5);
        let shown = values(&setup.network.take_events(), "display", "supply");
        assert!(shown.last().is_some_and(|(_, flags)| flags & LOCKED != 0), "{shown:?}");
        assert!(!is_supplied(&mut setup));
    }
    setup.perform(&Operation::output("unlock", 1_u16.to_le_bytes())).expect("an event");
    run(&mut setup, 3);
    assert!(is_supplied(&mut setup));
    reset(&mut setup);
    deploy(&mut setup, &scenario);
    set_terms(&mut setup, &scenario);
    run(&mut setup, 4);
    assert!(is_supplied(&mut setup), "unlocked for good");
}

/// Words of the memory that somebody has put back while nobody owned it: the meter does not take the old balance, and supplies nothing.
#[test]
fn an_older_record_is_not_taken() {
    const WORDS: u16 = 64;
    let scenario = meter();
    let mut setup = scenario.deploy().unwrap_or_else(|error| panic!("{error}"));
    set_terms(&mut setup, &scenario);
    setup.perform(&Operation::output("top_up", 1_000_000_u32.to_le_bytes())).expect("credit");
    run(&mut setup, 4);
    reset(&mut setup);
    let before: Vec<u16> = (0..WORDS).map(|address| memory_word(&mut setup, address, None)).collect();
    assert!(before.iter().any(|word| *word != 0xffff), "something was saved");
    deploy(&mut setup, &scenario);
    set_terms(&mut setup, &scenario);
    run(&mut setup, 4);
    assert!(is_supplied(&mut setup), "nothing was changed");
    // All of it is lost.
    setup.perform(&Operation::output("top_up", 1_u32.to_le_bytes())).expect("credit");
    run(&mut setup, 4);
    reset(&mut setup);
    for (address, old) in (0..WORDS).zip(before) {
        memory_word(&mut setup, address, Some(old));
    }
    deploy(&mut setup, &scenario);
    set_terms(&mut setup, &scenario);
    run(&mut setup, 5);
    assert!(!is_supplied(&mut setup));
}
