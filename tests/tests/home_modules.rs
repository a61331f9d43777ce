//! The drivers of a home's devices: what storage keeps, whatever resets and power cuts do and whoever puts old words back; health
//! tests of random numbers; and the home of `descriptors/home.json`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use machine::event::EventKind;
use machine::peripherals::{CutWrite, PhysicalDevice};
use machine::{Board, Configuration, Cycle, GateSet, Lanes, Machine, Soc};
use module_compiler::{Abi, Build, Memory, Output, Security, Settings, Toolchain};
use program::loader;
use proptest::prelude::*;
use std::sync::LazyLock;

/// Cycles are microseconds.
const CLOCK_HZ: u64 = 1_000_000;

static TOOLCHAIN: LazyLock<Option<Toolchain>> = LazyLock::new(|| match Toolchain::find() {
    Ok(toolchain) => Some(toolchain),
    Err(error) if std::env::var_os("CI").is_some_and(|value| value == "true") => panic!("{error}"),
    Err(error) => {
        eprintln!("NOTICE: nothing is built: {error}");
        None
    }
});

fn modules() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../firmware/modules/home")
}

/// The driver has no connections, so nothing is sent.
const NO_CONNECTIONS: &str = "
void reactive_handle_output(conn_index connection, void *data, size_t length) {
    (void)connection;
    (void)data;
    (void)length;
}
";

/// A program with a driver and what a test adds to it, which `text` includes.
fn program(driver: &str, text: &str) -> Option<Vec<u8>> {
    let toolchain = TOOLCHAIN.as_ref()?;
    let directory = tempfile::tempdir().expect("a directory");
    let source = directory.path().join("main.c");
    std::fs::write(&source, format!("{text}{NO_CONNECTIONS}")).expect("a file");
    let settings = std::fs::read_to_string(modules().join(format!("{driver}.yaml"))).expect("settings");
    let include = modules().join("../../include");
    let build = Build {
        sources: vec![source],
        include: vec![modules(), include],
        flags: Vec::new(),
        security: Security::Bits128,
        settings: Settings::read(&settings).expect("settings"),
        output: Output::Executable(Memory::STOCK),
        confidential: None,
        included: Vec::new(),
        abi: Abi::Eabi,
        debug: false,
    };
    Some(toolchain.build_modules(&build).unwrap_or_else(|error| panic!("{error}")).elf)
}

fn machine(elf: &[u8], devices: &[PhysicalDevice]) -> Machine {
    machine_with(Configuration::new(Soc::Sancus128, Board::Sim), elf, devices)
}

fn machine_with(mut configuration: Configuration, elf: &[u8], devices: &[PhysicalDevice]) -> Machine {
    configuration.gates = GateSet::OF_DEVICES;
    let mut machine = Machine::new(&configuration).expect("a stock configuration");
    for device in devices {
        machine.peripherals().attach(device.build(CLOCK_HZ), 0).expect("room");
    }
    loader::parse("program.elf", elf).expect("a program").load(&mut machine).expect("a program that fits");
    machine
}

/// The values that the program has shown.
fn shown(machine: &mut Machine) -> Vec<u16> {
    let events = machine.take_events().into_iter().filter_map(|event| match event.kind {
        EventKind::Physical(event) if event.quantity == "supply" && event.value != 0 => Some(event.value as u16),
        _ => None,
    });
    events.collect()
}

/// A program that keeps 1, 2, 3 and so on, shows each when it is kept, and goes on after the last one that it finds: which the log has,
/// too.
const STORAGE: &str = r#"
#define LOG_ENTRIES 4
#include "storage.c"
DECLARE_SM(STORAGE, 0x1234);

uint16_t SM_ENTRY(STORAGE) find(void) {
    poll();
    struct record logged;
    if (state == KNOWN && entry != 0) {
        get(log_address(entry), (uint16_t *)(void *)&sealed + HEADER, PLACE - HEADER);
        sealed.header.number = sealed.header.source = 0;
        sealed.header.entry = entry;
        if (!open_sealed(&logged) || logged.words[0] != record.words[0]) {
            return 0xfff0;
        }
    }
    return state == KNOWN && record.words[0] != 0 ? record.words[0] : 0xfff0 | state;
}

uint16_t SM_ENTRY(STORAGE) keep(uint16_t value) {
    struct record kept = {{value, 1, 2, 3, 4, 5, value}};
    save_in((const uint8_t *)&kept, sizeof kept);
    return state == KNOWN;
}

/* Whoever has the memory while nobody owns it: 1 puts words aside, 2 puts them back, 3 and 4 put them aside and take away what is in
   the first place, or the second. 5 waits for what somebody else does. */
#define WANTED (*(volatile uint16_t *)0x3000)
/* How far apart values are, less 1. */
#define STEP (*(volatile uint16_t *)0x3002)
static void tamper(uint16_t from, uint16_t to) {
    for (uint16_t index = 0; index < 2 * PLACE; index++) {
        NVM_ADDRESS = from + index;
        uint16_t word = NVM_DATA;
        NVM_ADDRESS = to + index;
        NVM_DATA = word;
        while (NVM_STATUS & NVM_BUSY) {
        }
    }
}

int main(void) {
    while (WANTED == 5) {
    }
    if (WANTED == 2) {
        tamper(200, 0);
    } else if (WANTED != 0) {
        tamper(0, 200);
    }
    if (WANTED > 2) {
        NVM_ADDRESS = (WANTED - 3) * PLACE;
        NVM_DATA = 0;
        while (NVM_STATUS & NVM_BUSY) {
        }
    }
    sancus_enable(&STORAGE);
    uint16_t value = find();
    DISPLAY_SUPPLY = value;
    value = value < 0xfff0 ? value : 0;
    while (keep(value += 1 + STEP)) {
        DISPLAY_SUPPLY = value;
    }
    for (;;) {
    }
}
"#;
const WANTED: u16 = 0x3000;
const STEP: u16 = 0x3002;
/// In so many cycles the module is enabled, and after the interesting ones some ten records are kept.
const ENABLING: Cycle = 420_000;
const INTERESTING: Cycle = 650_000;
/// What is shown where nothing was ever kept, and where the last record is missing.
const NEW: u16 = 0xfff1;
const LOST: u16 = 0xfff2;

/// How many records were kept when this was shown.
fn count(value: u16) -> u16 {
    if value == NEW { 0 } else { value }
}

fn storage(cut: CutWrite, endurance: u32) -> Option<Machine> {
    storage_of(Configuration::new(Soc::Sancus128, Board::Sim), 0, cut, endurance)
}

/// The same on a core of somebody's, whose counter has counted.
fn storage_of(configuration: Configuration, start: u32, cut: CutWrite, endurance: u32) -> Option<Machine> {
    static ELF: LazyLock<Option<Vec<u8>>> = LazyLock::new(|| program("storage", STORAGE));
    let memory = PhysicalDevice::NonVolatileMemory { size: 256, write_time: Duration::from_micros(20), endurance, cut };
    let devices = [memory, PhysicalDevice::MonotonicCounter { start }, PhysicalDevice::Display];
    Some(machine_with(configuration, ELF.as_ref()?, &devices))
}

/// Runs for some cycles after a power cut, in which somebody does something to the memory. Gives what is found, and the last value
/// that was kept then.
fn run_on(machine: &mut Machine, wanted: u16, cycles: Cycle) -> (u16, u16) {
    machine.power_cut();
    machine.write_word(WANTED, wanted);
    machine.run(machine.cycle() + cycles, &mut ());
    let values = shown(machine);
    (values[0], values[values.len() - 1])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// The power is cut in whatever cycle, and the words of then are put back after another cut.
    #[test]
    fn what_was_followed_by_another_never_comes_back(first in 0..INTERESTING, second in ENABLING..INTERESTING, seed: u64, kind in 0..3) {
        let cut = [CutWrite::Old, CutWrite::New, CutWrite::Torn { seed }][kind as usize];
        let Some(mut machine) = storage(cut, u32::MAX) else { return Ok(()) };
        machine.run(first, &mut ());
        let kept = shown(&mut machine).last().copied().unwrap_or(NEW);

        let (found, kept_later) = run_on(&mut machine, 1, second);
        prop_assert!(count(found) == count(kept) || count(found) == count(kept) + 1, "{kept:#x} kept, {found:#x} found");

        let (found, _) = run_on(&mut machine, 2, INTERESTING);
        let last = count(kept_later);
        prop_assert!(found == LOST || count(found) == last || count(found) == last + 1, "{last} kept, {found:#x} found");
    }
}

/// A record that is written when the counter was not yet advanced, and taken away, is no later one than that which then gets the next
/// number.
#[test]
fn a_record_that_was_not_finished_does_not_come_back() {
    let Some(mut machine) = storage(CutWrite::Old, u32::MAX) else { return };
    let before = machine.clone();
    machine.run(INTERESTING, &mut ());
    let advanced: Vec<Cycle> = machine
        .take_events()
        .into_iter()
        .filter_map(|event| match event.kind {
            EventKind::Physical(event) if event.quantity == "count" && event.value > 0 => Some(event.cycle),
            _ => None,
        })
        .collect();
    assert!(advanced.len() > 8, "{advanced:?}");
    for (at, taken) in advanced[..7].iter().flat_map(|at| [(at, 3), (at, 4)]) {
        let mut machine = before.clone();
        machine.run(at - 8, &mut ());
        let kept = shown(&mut machine).last().copied().map_or(0, count);
        machine.power_cut();
        machine.write_word(WANTED, taken);
        machine.write_word(STEP, 999);
        let mut values = Vec::new();
        let (mut told, mut is_told) = (machine.clone(), false);
        while values.len() < 2 {
            machine.run(machine.cycle() + 1000, &mut ());
            values.extend(shown(&mut machine));
            if values.len() == 1 && !is_told {
                (told, is_told) = (machine.clone(), true);
            }
            assert!(machine.cycle() < 4 * INTERESTING, "{values:?}");
        }
        if values[0] == LOST {
            continue;
        }
        assert!(count(values[0]) == kept || values[0] == kept + 1, "{kept} kept, {values:?}");
        let (found, _) = run_on(&mut told, 2, INTERESTING);
        assert!(found == LOST || found == values[0], "{} found, and then {found}", values[0]);
        let (found, _) = run_on(&mut machine, 2, INTERESTING);
        assert!(found == LOST || count(found) >= values[1], "{values:?} kept, {found} found");
    }
}

/// Without cuts each record is kept, and without the last one nothing begins anew.
#[test]
fn storage_keeps_and_does_not_begin_anew() {
    let Some(mut machine) = storage(CutWrite::Old, u32::MAX) else { return };
    machine.run(INTERESTING, &mut ());
    let values = shown(&mut machine);
    assert!(
        values.len() > 5 && values[0] == NEW && values[1..].iter().copied().eq(1..values.len() as u16),
        "{values:x?}"
    );
    run_on(&mut machine, 1, INTERESTING);
    assert_eq!(run_on(&mut machine, 2, INTERESTING), (LOST, LOST));
}

/// Memory and counter of a node, put into another: what is in them is for the first alone.
#[test]
fn the_storage_of_another_node_is_none() {
    const COUNTER: u16 = 0x01b0;
    const NVM_ADDRESS: u16 = 0x01a8;
    const NVM_DATA: u16 = 0x01aa;
    const WORDS: u16 = 256;
    let at = |machine: &mut Machine, register, word: Option<u16>| {
        let now = machine.cycle();
        if let Some(word) = word {
            machine.peripherals().write(register, word, Lanes::Both, now);
            machine.run(now + 30, &mut ());
        }
        let now = machine.cycle();
        machine.peripherals().peek(register, now)
    };
    let Some(mut one) = storage(CutWrite::Old, u32::MAX) else { return };
    one.run(INTERESTING, &mut ());
    let last = *shown(&mut one).last().expect("a value");
    one.power_cut();
    one.write_word(WANTED, 5);
    one.run(one.cycle() + 100, &mut ());
    let count = at(&mut one, COUNTER, None);
    let words: Vec<u16> = (0..WORDS)
        .map(|address| {
            at(&mut one, NVM_ADDRESS, Some(address));
            at(&mut one, NVM_DATA, None)
        })
        .collect();
    for key in [0, 1] {
        let mut configuration = Configuration::new(Soc::Sancus128, Board::Sim);
        configuration.master_key[0] ^= key;
        let mut other = storage_of(configuration, count.into(), CutWrite::Old, u32::MAX).expect("as before");
        other.write_word(WANTED, 5);
        other.run(100, &mut ());
        for (address, word) in (0..WORDS).zip(&words) {
            at(&mut other, NVM_ADDRESS, Some(address));
            at(&mut other, NVM_DATA, Some(*word));
        }
        other.write_word(WANTED, 0);
        other.run(other.cycle() + INTERESTING, &mut ());
        let values = shown(&mut other);
        let is_found = values[0] == last || values[0] == last + 1;
        assert_eq!((is_found, values[0] == LOST), (key == 0, key != 0), "{values:x?}, {last} kept");
    }
}

/// A word that is worn out is noticed: what was not kept is not said to be.
#[test]
fn storage_notices_worn_words() {
    let Some(mut machine) = storage(CutWrite::Old, 3) else { return };
    machine.run(1_000_000, &mut ());
    let values = shown(&mut machine);
    // Two places, three writes each.
    assert_eq!(values, [NEW, 1, 2, 3, 4, 5]);
}

/// Draws words and shows how many have been given out, at the end that there are no more.
const RANDOM: &str = r#"
#include "home.h"
static uint16_t SM_DATA(RANDOM) drawn;
static uint16_t SM_FUNC(RANDOM) source(uint16_t word) { drawn++; return DEFECT; }
static inline uint16_t SM_FUNC(RANDOM) device(void) { return RANDOM_VALUE; }
#undef RANDOM_VALUE
#define RANDOM_VALUE source(device())
#include "random.c"
DECLARE_SM(RANDOM, 0x1234);

int main(void) {
    sancus_enable(&RANDOM);
    uint16_t words = 0;
    while (words != 3000 && draw() & RANDOM_WORD) {
        words++;
    }
    DISPLAY_SUPPLY = words + 1;
    for (;;) {
    }
}
"#;

/// How many words are given out of a generator with a defect, of 3,000.
fn words_of(defect: &str) -> Option<u16> {
    let elf = program("random", &RANDOM.replace("DEFECT", defect))?;
    let mut machine = machine(&elf, &[PhysicalDevice::RandomNumberGenerator { seed: 5 }, PhysicalDevice::Display]);
    machine.run(3_000_000, &mut ());
    shown(&mut machine).last().map(|words| words - 1)
}

#[test]
fn a_generator_with_a_defect_is_noticed() {
    let Some(words) = words_of("word") else { return };
    assert_eq!(words, 3000);
    // Stuck from the start, and later.
    assert_eq!(words_of("7"), Some(0));
    assert_eq!(words_of("drawn < 2000 ? word : 7"), Some(2000 - 1024 + 2));
    // With four bits of entropy, so that the first word of a window comes 32 times.
    assert_eq!(words_of("word & 15"), Some(0));
    // Never the same twice, but one of seven.
    assert_eq!(words_of("drawn % 7"), Some(0));
}
