//! A scheduler, two threads and what they interrupt, for one second: as the RTL did it, event by event. What it did is kept as a
//! digest (`golden/README.md`, "One second").

use std::path::{Path, PathBuf};

use machine::peripherals::Port;
use machine::{Board, Configuration, Cycle, Engine, Gate, GateSet, Machine, Soc};
use module_compiler::{Abi, Build, Memory, Output, Security, Settings, Toolchain};
use program::loader;
use sancus_hw::{Mechanism, Protection, Rule};
use tests::digest::{Digest, Stretch};

/// At 8 MHz.
const SECOND: Cycle = 8_000_000;
/// Cycles of a byte on the line: ten bits of 139 (`BAUD_57600`).
const BYTE: Cycle = 1_390;

/// The cores with the atomicity monitor, as the names of their files have them.
const AION_64: (Soc, &str) = (Soc::Aion64, "aion64");
const AION_128: (Soc, &str) = (Soc::Aion128, "aion128");

fn file(core: &str, extension: &str) -> Vec<u8> {
    let path: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "golden/second", &format!("threads.{core}.{extension}")].iter().collect();
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn text(core: &str, extension: &str) -> String {
    String::from_utf8(file(core, extension)).expect("text")
}

fn machine(elf: &[u8], configuration: &Configuration, engine: Engine) -> Machine {
    let mut machine = Machine::new(configuration).expect("a stock configuration");
    machine.set_engine(engine);
    loader::parse("threads.elf", elf).expect("a program").load(&mut machine).expect("a program that fits");
    machine
}

/// What the RTL did and the machine does not: the first stretch that differs.
fn difference(digest: &Digest, core: &str) -> Option<String> {
    let (expected, got) = (text(core, "digest"), digest.to_string());
    let (mut expected, mut got) = (expected.lines(), got.lines());
    loop {
        match (expected.next(), got.next()) {
            (None, None) => return None,
            (expected, got) if expected == got => {}
            (expected, got) => return Some(format!("{core}: the RTL: {expected:?}, the machine: {got:?}")),
        }
    }
}

/// Begin of the start bit, and the byte, of all that has left in time.
fn sent(machine: &mut Machine) -> String {
    let events = machine.take_events();
    let bytes = events.iter().filter_map(|event| Some((event.cycle, event.kind.output(Port::Uart(0))?)));
    bytes.filter(|(end, _)| *end <= SECOND).map(|(end, byte)| format!("{} {byte:02x}\n", end - BYTE)).collect()
}

/// Compares a core's second on both engines.
fn runs_as_on_the_rtl((soc, core): (Soc, &str)) {
    for engine in [Engine::Exact, Engine::Fast] {
        let mut machine = machine(&file(core, "elf"), &Configuration::new(soc, Board::Fpga), engine);
        let mut digest = Digest::until(SECOND);
        machine.run(SECOND, &mut digest);
        assert_eq!(difference(&digest, core), None, "{engine:?}");
        assert_eq!(sent(&mut machine), text(core, "uart"), "{core} on {engine:?}");
        let sum = |count: fn(&Stretch) -> u32| digest.stretches.iter().map(count).sum::<u32>();
        println!(
            "{core} on {engine:?}: {} instructions, {} interrupt entries, {} writes, {} cycles of violation",
            sum(|stretch| stretch.instructions),
            sum(|stretch| stretch.interrupts),
            sum(|stretch| stretch.writes),
            sum(|stretch| stretch.violations)
        );
    }
}

#[test]
fn a_scheduler_and_its_threads_run_as_on_the_rtl_with_keys_of_64_bits() {
    runs_as_on_the_rtl(AION_64);
}

#[test]
fn a_scheduler_and_its_threads_run_as_on_the_rtl_with_keys_of_128_bits() {
    runs_as_on_the_rtl(AION_128);
}

/// Of what makes a core one with an atomicity monitor, and interrupts safe, each part shows in the first eighth of the second.
#[test]
fn a_core_without_one_of_its_parts_runs_otherwise() {
    const EIGHTH: Cycle = SECOND / 8;
    for protection in [
        Protection::from(Mechanism::PrivilegedUninterrupted),
        Mechanism::StateSave.into(),
        Mechanism::RegisterClearing.into(),
        Mechanism::InterruptCallerId.into(),
        Rule::SecretRead.into(),
    ] {
        let (soc, core) = AION_64;
        let configuration = Configuration::new(soc, Board::Fpga).without(protection);
        let mut digest = Digest::until(EIGHTH);
        machine(&file(core, "elf"), &configuration, Engine::Fast).run(EIGHTH, &mut digest);
        let lines = digest.to_string();
        assert!(!text(core, "digest").starts_with(&lines), "{protection}");
    }
}

/// Builds the program of today, whatever has been changed since the recording; `None` without a compiler.
fn built(security: Security, flags: &[&str]) -> Option<Vec<u8>> {
    let toolchain = match Toolchain::find() {
        Ok(toolchain) => toolchain,
        Err(error) if std::env::var_os("CI").is_some_and(|value| value == "true") => panic!("{error}"),
        Err(error) => {
            eprintln!("NOTICE: nothing is built: {error}");
            return None;
        }
    };
    let firmware = Path::new(env!("CARGO_MANIFEST_DIR")).join("../firmware");
    let scheduler = firmware.join("modules/scheduler");
    let settings = std::fs::read_to_string(scheduler.join("scheduler.yaml")).expect("settings");
    let own = ["scheduler.c", "entry.S", "unprotected.S"].map(|name| scheduler.join(name));
    let built = toolchain.build_modules(&Build {
        sources: [firmware.join("examples/threads/main.c")].into_iter().chain(own).collect(),
        include: vec![scheduler],
        included: Vec::new(),
        flags: ["-DOPEN"].iter().chain(flags).map(|flag| (*flag).to_owned()).collect(),
        security,
        settings: Settings::read(&settings).expect("settings"),
        output: Output::Executable(Memory::STOCK),
        confidential: None,
        abi: Abi::Eabi,
        debug: false,
    });
    Some(built.expect("a program").elf)
}

/// Runs a program for a second: letters of the first thread, lines of the second, interrupt entries.
fn heard(elf: &[u8], configuration: &Configuration) -> (usize, usize, u32) {
    let (mut machine, mut digest) = (machine(elf, configuration, Engine::Fast), Digest::until(SECOND));
    machine.run(SECOND, &mut digest);
    let events = machine.take_events();
    let sent: Vec<u8> = events.iter().filter_map(|event| event.kind.output(Port::Uart(0))).collect();
    let letters = sent.iter().filter(|byte| byte.is_ascii_lowercase()).count();
    let lines = sent.iter().filter(|byte| **byte == b'\n').count();
    (letters, lines, digest.stretches.iter().map(|stretch| stretch.interrupts).sum())
}

#[test]
fn the_program_still_runs_two_threads() {
    for (security, soc) in [(Security::Bits64, Soc::Aion64), (Security::Bits128, Soc::Aion128)] {
        let Some(elf) = built(security, &[]) else { return };
        let (letters, lines, _) = heard(&elf, &Configuration::new(soc, Board::Fpga));
        assert!(letters > 140 && lines > 15, "{soc}: {letters} letters, {lines} lines");
    }
}

/// The table of `docs/availability.md`, "On the RTL".
#[test]
fn line_gate_lets_modules_come_to_their_end() {
    let stock = Configuration::new(Soc::Aion64, Board::Fpga);
    let gated = Configuration { gates: GateSet::NONE.with(Gate::Line), ..stock.clone() };
    let recorded = file("aion64", "elf");
    assert_eq!(heard(&recorded, &stock), (159, 19, 3_158));
    assert_eq!(heard(&recorded, &gated), (160, 19, 1_102));
    if let Some(elf) = built(Security::Bits64, &["-DREQUEST_LASTS"]) {
        let (letters, lines, _) = heard(&elf, &stock);
        assert!(letters < 10 && lines == 0, "without: {letters} letters, {lines} lines");
        let (letters, lines, _) = heard(&elf, &gated);
        assert!(letters > 140 && lines > 15, "with: {letters} letters, {lines} lines");
    }
}
