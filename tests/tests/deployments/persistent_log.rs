//! The log of a prepaid meter: the last 128 records that CREDIT had STORAGE keep. The central system is told whichever it asks for,
//! also those of before a reset.

use std::time::Duration;

use module_compiler::Toolchain;
use network::scenario::{Operation, Scenario, Setup};

use super::availability::values;
use super::persistent_account::{deploy, memory_word, meter, peek, reset, run, set_terms};

/// Flags of entries (`prepaid.h`).
const SUPPLY_ON: u16 = 1;
const PREPAID: u16 = 4;
const KEPT: u16 = 0x10;
const TOPPED_UP: u16 = 0x100;
const MODE_SET: u16 = 0x200;
const SWITCHED: u16 = 0x1000;

/// Words of an entry in the memory, and words before the first: two records.
const ENTRY_WORDS: u16 = 15;
const RECORDS: u16 = 2 * (6 + ENTRY_WORDS);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Entry {
    number: u32,
    balance: i32,
    time: u32,
    flags: u16,
}

/// What the central system was told since the last time: a line for each entry.
fn told(setup: &mut Setup) -> Vec<Entry> {
    let events = setup.network.take_events();
    let line: String = values(&events, "home_uart", "byte").iter().map(|(_, byte)| *byte as u8 as char).collect();
    let entries = line.lines().map(|line| {
        let words: Vec<u16> =
            line.split(' ').map(|word| u16::from_str_radix(word, 16).unwrap_or_else(|_| panic!("{line}"))).collect();
        let double = |index: usize| u32::from(words[index + 1]) << 16 | u32::from(words[index]);
        Entry { number: double(0), balance: double(2).cast_signed(), time: double(6), flags: words[8] }
    });
    entries.collect()
}

/// Has REPORT polled each second rather than each ten.
fn impatient() -> Scenario {
    let mut scenario = meter();
    for event in &mut scenario.descriptor.periodic_events {
        event.period_milliseconds = 1000;
    }
    scenario
}

/// The meter knows mode and tariff.
fn begun(scenario: &Scenario) -> Setup {
    let mut setup = scenario.deploy().unwrap_or_else(|error| panic!("{error}"));
    set_terms(&mut setup, scenario);
    run(&mut setup, 3);
    setup
}

fn ask(setup: &mut Setup, number: u32) {
    setup.perform(&Operation::output("log", number.to_le_bytes())).expect("an event");
}

/// Entries from `first` to `last`, asked for all at once and told one by one.
fn read(setup: &mut Setup, first: u32, last: u32) -> Vec<Entry> {
    told(setup);
    let mut entries = Vec::new();
    ask(setup, first);
    let mut patience = 8 * (last - first + 2);
    while entries.last().is_none_or(|entry: &Entry| entry.number < last) {
        run(setup, 1);
        entries.extend(told(setup));
        patience -= 1;
        assert!(patience > 0, "{entries:?}");
    }
    ask(setup, 0);
    assert!(entries.iter().map(|entry| entry.number).eq(first..=last), "{entries:?}");
    entries
}

fn top_up(setup: &mut Setup, amount: u32) {
    setup.perform(&Operation::output("top_up", amount.to_le_bytes())).expect("an event");
    run(setup, 2);
}

/// What was told before the reset is told after it, under the same numbers, and what comes then follows on that.
#[test]
fn the_log_outlasts_a_reset() {
    let scenario = impatient();
    let mut setup = begun(&scenario);
    top_up(&mut setup, 100_000);
    top_up(&mut setup, 200_000);
    let before = read(&mut setup, 1, 3);
    assert!(before.iter().all(|entry| entry.flags & KEPT != 0), "{before:x?}");
    assert!(before[0].flags & (MODE_SET | PREPAID) == MODE_SET | PREPAID, "{before:x?}");
    let paid: Vec<&Entry> = before.iter().filter(|entry| entry.flags & TOPPED_UP != 0).collect();
    assert!(!paid.is_empty(), "{before:x?}");
    assert!(before.windows(2).all(|pair| pair[0].time < pair[1].time), "{before:x?}");
    // A number that is not there yet is answered once it is.
    ask(&mut setup, 40);
    run(&mut setup, 4);
    assert!(told(&mut setup).iter().all(|entry| entry.number != 40));

    reset(&mut setup);
    deploy(&mut setup, &scenario);
    set_terms(&mut setup, &scenario);
    run(&mut setup, 4);
    let after = read(&mut setup, 1, 8);
    assert_eq!(after[..3], before[..]);
    assert!(after[3..].iter().any(|entry| entry.flags & MODE_SET != 0), "{after:x?}");
    assert!(after[3..].iter().any(|entry| entry.flags & (SWITCHED | SUPPLY_ON) == SWITCHED | SUPPLY_ON), "{after:x?}");
}

/// Whoever writes to the memory after a reset takes an entry away, and is seen to have done so; nobody makes one up, not even of another
/// entry.
#[test]
fn an_entry_is_lost_and_not_forged() {
    let scenario = impatient();
    let mut setup = begun(&scenario);
    top_up(&mut setup, 100_000);
    top_up(&mut setup, 200_000);
    let before = read(&mut setup, 1, 3);
    reset(&mut setup);
    let place = |number: u16| RECORDS + number * ENTRY_WORDS;
    for word in 0..ENTRY_WORDS {
        let other = memory_word(&mut setup, place(1) + word, None);
        memory_word(&mut setup, place(2) + word, Some(other));
    }
    deploy(&mut setup, &scenario);
    run(&mut setup, 3);
    let after = read(&mut setup, 1, 3);
    assert_eq!((after[0], after[2]), (before[0], before[2]));
    assert_eq!(after[1], Entry { number: 2, balance: 0, time: 0, flags: 0 });
}

/// The oldest make room for new ones, and their numbers stay theirs. With room for four.
#[test]
fn the_log_has_the_last_entries() {
    let mut scenario = impatient();
    let module = scenario.descriptor.modules.iter_mut().find(|module| module.name == "STORAGE").expect("a module");
    module.cflags.push("-DLOG_ENTRIES=4".to_owned());
    if let Err(error) = Toolchain::find() {
        assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "{error}");
        return eprintln!("NOTICE: nothing is built: {error}");
    }
    let mut setup = begun(&scenario);
    for _ in 0..6 {
        top_up(&mut setup, 100_000);
    }
    let entries = read(&mut setup, 1, 9);
    let is_there: Vec<bool> = entries.iter().map(|entry| entry.flags & KEPT != 0).collect();
    assert_eq!(is_there, [false, false, false, false, false, true, true, true, true], "{entries:x?}");
}

/// A reset while the entry of a record is being written, so many milliseconds after the record: after it the entry is there.
#[test]
fn a_reset_in_between_loses_no_entry() {
    let scenario = impatient();
    for milliseconds in [0, 20, 60, 100] {
        let mut setup = begun(&scenario);
        top_up(&mut setup, 100_000);
        let known = read(&mut setup, 1, 2);
        run(&mut setup, 2);
        let before = records(&mut setup);
        setup.perform(&Operation::output("top_up", 200_000_u32.to_le_bytes())).expect("credit");
        assert_eq!(records(&mut setup), before);
        let written = (0..3000).find(|_| {
            setup.run_for(Duration::from_millis(1)).expect("time passes");
            records(&mut setup) != before
        });
        assert!(written.is_some());
        setup.run_for(Duration::from_millis(milliseconds)).expect("time passes");
        reset(&mut setup);
        deploy(&mut setup, &scenario);
        set_terms(&mut setup, &scenario);
        run(&mut setup, 4);
        let after = read(&mut setup, 1, 5);
        assert_eq!(after[..2], known[..], "{milliseconds} ms");
        assert!(after.iter().all(|entry| entry.flags & KEPT != 0), "{milliseconds} ms: {after:x?}");
        let paid = after.iter().filter(|entry| entry.flags & TOPPED_UP != 0).count();
        assert_eq!(paid, 2, "{milliseconds} ms: {after:x?}");
    }
}

/// How many records were written: the monotonic counter.
fn records(setup: &mut Setup) -> u16 {
    const COUNTER_VALUE_LOW: u16 = 0x01b0;
    peek(setup, COUNTER_VALUE_LOW)
}
