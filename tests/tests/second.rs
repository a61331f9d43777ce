//! A scheduler, two threads and what they interrupt, for one second: as the RTL did it, event by event. What it did is kept as a
//! digest (`golden/README.md`, "One second").

use std::path::{Path, PathBuf};

use machine::peripherals::Port;
use machine::{Board, Configuration, Cycle, Engine, Machine, Soc};
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

/// The program of today, whatever has been changed since the recording: both threads are heard of.
#[test]
fn the_program_still_runs_two_threads() {
    let toolchain = match Toolchain::find() {
        Ok(toolchain) => toolchain,
        Err(error) if std::env::var_os("CI").is_some_and(|value| value == "true") => panic!("{error}"),
        Err(error) => return eprintln!("NOTICE: nothing is built: {error}"),
    };
    let firmware = Path::new(env!("CARGO_MANIFEST_DIR")).join("../firmware");
    let scheduler = firmware.join("modules/scheduler");
    let own = ["scheduler.c", "entry.S", "unprotected.S"].map(|name| scheduler.join(name));
    for (security, soc) in [(Security::Bits64, Soc::Aion64), (Security::Bits128, Soc::Aion128)] {
        let settings = std::fs::read_to_string(scheduler.join("scheduler.yaml")).expect("settings");
        let built = toolchain.build_modules(&Build {
            sources: [firmware.join("examples/threads/main.c")].into_iter().chain(own.clone()).collect(),
            include: vec![scheduler.clone()],
            included: Vec::new(),
            flags: vec!["-DOPEN".into()],
            security,
            settings: Settings::read(&settings).expect("settings"),
            output: Output::Executable(Memory::STOCK),
            confidential: None,
            abi: Abi::Eabi,
            debug: false,
        });
        let mut machine = machine(&built.expect("a program").elf, &Configuration::new(soc, Board::Fpga), Engine::Fast);
        machine.run(SECOND, &mut ());
        let events = machine.take_events();
        let sent: Vec<u8> = events.iter().filter_map(|event| event.kind.output(Port::Uart(0))).collect();
        let count = |kind: fn(&u8) -> bool| sent.iter().filter(|byte| kind(byte)).count();
        let (letters, lines) = (count(u8::is_ascii_lowercase), count(|byte| *byte == b'\n'));
        assert!(letters >= 140 && lines == 19, "{}", String::from_utf8_lossy(&sent));
    }
}
