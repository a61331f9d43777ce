//! Several drivers on a node: each owns the registers that the end of its text claims, wherever its data are.

use std::sync::Arc;
use std::time::Duration;

use machine::peripherals::{LoadProfile, PhysicalDevice};
use machine::{Board, Configuration, Engine, Gate, GateSet, Machine, Soc};
use sancus_hw::{Claim, Report};
use tests::programs::assemble_into;

/// A register of each device that can be written: port 1, display, metering element, clock, relay, switch of the case.
const REGISTERS: [u16; 6] = [0x0022, 0x01c0, 0x01d0, 0x01e2, 0x01f0, 0x01fa];
/// The program ends here.
const END: u16 = 0x5f00;
/// What a driver does for whoever enters it: writes R12 to the address in R10, reads it into R5, and goes on where R11 says.
const DRIVER: &str = "mov r12, 0(r10)\nmov @r10, r5\nbr r11\n";
/// Bytes of its public section.
const TEXT: u16 = 0x40;

const fn text(driver: usize) -> u16 {
    0x6000 + 0x100 * driver as u16
}

/// A node with six drivers, and more in the end.
fn source(unprotected: &str, more: &str) -> String {
    let mut setup = String::from(".org 0x5c00\nmov #0x5a80, &0x0120\nmov #0x1000, sp\nmov #0, r9\nmov #0, r10\n");
    let mut texts = String::new();
    for (driver, register) in REGISTERS.into_iter().enumerate() {
        setup += &enable(text(driver), 0x0400 + 0x40 * driver as u16);
        texts += &module(text(driver), DRIVER, register);
    }
    format!("{setup}{unprotected}\nbr #{END}\n{texts}{more}.org {END}\nviolation: jmp $\n")
}

fn enable(text: u16, data: u16) -> String {
    format!(
        "mov #0x1234, r11\nmov #{text}, r12\nmov #{}, r13\nmov #{data}, r14\nmov #{}, r15\nsm_enable\n",
        text + TEXT,
        data + 0x40
    )
}

fn module(text: u16, code: &str, register: u16) -> String {
    let claim = Claim::NONE.with(register).expect("a register").record();
    let words: Vec<String> = claim.chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]).to_string()).collect();
    let (first, second) = words.split_at(3);
    let record = format!(".word {}\n.word {}\n", first.join(", "), second.join(", "));
    format!(".org {text}\n{code}.org {}\n{record}", text + TEXT - Claim::RECORD as u16)
}

/// The node when the program has ended, and how often a rule was broken.
fn run(source: &str, gates: GateSet) -> (Machine, usize) {
    let mut configuration = Configuration::new(Soc::Sancus64, Board::Fpga);
    (configuration.gates, configuration.module_slots) = (gates, 8);
    let mut machine = Machine::new(&configuration).expect("a machine");
    for device in [
        PhysicalDevice::Display,
        PhysicalDevice::MeteringElement { profile: Arc::new(LoadProfile::generated(1)) },
        PhysicalDevice::RealTimeClock,
        PhysicalDevice::Relay { dwell: Duration::ZERO },
        PhysicalDevice::TamperSwitch { opened: Vec::new() },
    ] {
        machine.peripherals().attach(device.build(configuration.clock_hz), 0).expect("room");
    }
    let labels = assemble_into(&mut machine, source);
    machine.write_word(0xfffe, 0x5c00);
    machine.write_word(0xfffa, labels["violation"]);
    let mut ended = [Engine::Exact, Engine::Fast].map(|engine| {
        let mut machine = machine.clone();
        machine.set_engine(engine);
        machine.run(300_000, &mut ());
        assert_eq!(machine.registers()[0], END, "{source}");
        let events = machine.take_events();
        let violations =
            events.iter().filter(|event| matches!(event.kind.report(), Some(Report::Violation(_)))).count();
        (machine, violations)
    });
    assert_eq!(ended[0].0.registers(), ended[1].0.registers(), "{source}");
    assert_eq!(ended[0].1, ended[1].1, "{source}");
    ended.swap(0, 1);
    let [fast, _] = ended;
    fast
}

fn peek(machine: &mut Machine, register: u16) -> u16 {
    let now = machine.cycle();
    machine.peripherals().peek(register, now)
}

/// Unprotected code, or a driver in its place, writes and reads a register.
fn access(by: Option<usize>, register: u16) -> String {
    let code = by.map_or_else(|| DRIVER.to_owned(), |driver| format!("br #{}", text(driver)));
    format!("mov #{register}, r10\nmov #{END}, r11\nmov #1, r12\n{code}")
}

/// Every driver has its own device, and nobody else has it: neither another driver nor unprotected code.
#[test]
fn six_drivers_own_a_device_each() {
    for (owner, register) in REGISTERS.into_iter().enumerate() {
        for by in [None].into_iter().chain((0..REGISTERS.len()).map(Some)) {
            let program = source(&access(by, register), "");
            let place = format!("{register:#06x}, by {by:?}");
            let (mut machine, violations) = run(&program, GateSet::OF_DEVICES);
            assert_eq!(violations == 0, by == Some(owner), "{place}");
            let written = peek(&mut machine, register);
            // What the metering element measures cannot be written.
            assert!(register == 0x01d0 || (written & 1 == 1) == (by == Some(owner)), "{place}");
            // Without claims the registers are anybody's.
            let (_, violations) = run(&program, GateSet::OF_DEVICES.without(Gate::Claim));
            assert_eq!(violations, 0, "{place}");
        }
    }
}

/// The identity that is attested says that a module has its devices: so it has them, or is not enabled.
#[test]
fn what_is_claimed_already_cannot_be_claimed() {
    for (secret, claims) in [(0x0700, 0x01f0), (0x0700, 0x01f4), (0x0700, 0x01e0), (0x01f8, 0x0100), (0x0700, 0x0100)] {
        let more = module(0x6800, DRIVER, claims);
        let program = source(&format!("{}mov r15, &0x0300", enable(0x6800, secret)), &more);
        let free = (secret, claims) == (0x0700, 0x0100);
        for gates in [GateSet::OF_DEVICES, GateSet::ALL] {
            let (machine, _) = run(&program, gates);
            assert_eq!(machine.read_word(0x0300) != 0, free, "{secret:#06x} {claims:#06x}");
            // The others are as they were.
            let slots = machine.modules().map_or(&[][..], |modules| modules.slots());
            assert_eq!(slots.iter().filter(|module| module.is_enabled()).count(), 6 + usize::from(free));
        }
    }
}

/// Nobody would open a relay whose driver is gone.
#[test]
fn a_device_that_loses_its_owner_is_reset() {
    let closes = "mov #1, &0x01f0\nbr #again\n";
    let ends = "mov #1, &0x01f0\nmov #again, r15\nsm_disable\n";
    for (code, closed) in [(closes, 1), (ends, 0)] {
        let program = format!(
            ".org 0x5c00\nmov #0x5a80, &0x0120\nmov #0x1000, sp\nmov #0, r9\nmov #0, r10\n{}br #0x6000\n\
             again: br #{END}\n.org {END}\nviolation: jmp $\n{}",
            enable(0x6000, 0x0400),
            module(0x6000, code, 0x01f0),
        );
        let (mut machine, violations) = run(&program, GateSet::OF_DEVICES);
        assert_eq!((violations, peek(&mut machine, 0x01f2) & 1), (0, closed), "{code}");
    }
}
