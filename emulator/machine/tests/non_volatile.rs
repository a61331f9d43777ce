//! Devices whose contents outlast resets and power cuts, held against plain models.

use std::time::Duration;

use machine::peripherals::{CutWrite, Peripherals, PhysicalDevice};
use machine::{Board, Configuration, Cycle, GateSet, Lanes, Machine, Soc};
use program::image::Image;
use proptest::collection::vec;
use proptest::prelude::*;

const NVM_ADDRESS: u16 = 0x01a8;
const NVM_DATA: u16 = 0x01aa;
const NVM_STATUS: u16 = 0x01ac;
const COUNTER_VALUE: u16 = 0x01b0;
const COUNTER_ADVANCE: u16 = 0x01b8;
const BUSY: u16 = 1;
const WORN_OUT: u16 = 2;
/// So that cycles are microseconds.
const CLOCK_HZ: u64 = 1_000_000;

fn node(device: &PhysicalDevice) -> Peripherals {
    let mut node = Peripherals::none();
    node.attach(device.build(CLOCK_HZ), 0).expect("room");
    node
}

fn memory(size: u16, write_time: Cycle, endurance: u32, cut: CutWrite) -> PhysicalDevice {
    PhysicalDevice::NonVolatileMemory { size, write_time: Duration::from_micros(write_time), endurance, cut }
}

/// Begins the write of a word in cycle `now` + 1.
fn begin(node: &mut Peripherals, index: u16, value: u16, now: Cycle) {
    node.write(NVM_ADDRESS, index, Lanes::Both, now);
    node.write(NVM_DATA, value, Lanes::Both, now + 1);
}

/// The words, looked at from cycle `now` on.
fn words(node: &mut Peripherals, size: u16, now: Cycle) -> Vec<u16> {
    let mut word = |index: u16| {
        let now = now + 2 * Cycle::from(index);
        node.write(NVM_ADDRESS, index, Lanes::Both, now);
        node.read(NVM_DATA, now + 1)
    };
    (0..size).map(&mut word).collect()
}

const WORDS: u16 = 8;

proptest! {
    // With three kinds of memory and writes of 45 cycles and more, over 100000 cuts.
    #![proptest_config(ProptestConfig::with_cases(800))]

    /// The power is cut before every cycle of a write.
    #[test]
    fn a_cut_write_leaves_what_was_configured(
        before in vec(any::<u16>(), usize::from(WORDS)), index in 0..WORDS, value: u16, time in 45u64..70, seed: u64,
    ) {
        for cut in [CutWrite::Old, CutWrite::New, CutWrite::Torn { seed }] {
            let mut node = node(&memory(WORDS, time, 9, cut));
            let mut now = 0;
            for (index, word) in (0..).zip(&before) {
                begin(&mut node, index, *word, now);
                now += time + 2;
            }
            begin(&mut node, index, value, now);
            let begun = now + 1;
            for at in begun + 1..begun + time + 3 {
                let mut node = node.clone();
                node.power_cut(at);
                prop_assert_eq!(node.peek(NVM_STATUS, at), 0);
                let mut after = words(&mut node, WORDS, at);
                let (old, left) = (before[usize::from(index)], after[usize::from(index)]);
                let is_right = match cut {
                    _ if at > begun + time => left == value,
                    CutWrite::Old => left == old,
                    CutWrite::New => left == value,
                    CutWrite::Torn { .. } => (left ^ old) & (left ^ value) == 0,
                };
                prop_assert!(is_right, "{:?}: {:#06x} of {:#06x} and {:#06x} after {}", cut, left, old, value, at - begun);
                after[usize::from(index)] = old;
                prop_assert_eq!(&after, &before);
            }
        }
    }
}

/// Torn words do have bits of both, as the seed says, and not the same each time.
#[test]
fn a_torn_word_follows_from_the_seed() {
    let torn = |seed: u64| {
        let mut node = node(&memory(8, 10, 1, CutWrite::Torn { seed }));
        for index in 0..8 {
            begin(&mut node, index, 0, 10 * Cycle::from(index));
            node.power_cut(10 * Cycle::from(index) + 5);
        }
        words(&mut node, 8, 100)
    };
    let words = torn(3);
    assert!(words.iter().any(|word| !matches!(word, 0 | 0xffff)) && words[0] != words[1], "{words:04x?}");
    assert_eq!(torn(3), words);
    assert_ne!(torn(4), words);
}

#[derive(Clone, Copy, Debug)]
enum Use {
    Select(u16),
    Write(u16),
    Look,
    Reset,
    Cut,
}

fn some_use() -> impl Strategy<Value = Use> {
    prop_oneof![
        3 => (0u16..6).prop_map(Use::Select),
        5 => any::<u16>().prop_map(Use::Write),
        3 => Just(Use::Look),
        1 => Just(Use::Reset),
        1 => Just(Use::Cut),
    ]
}

/// The non-volatile memory as its description has it: four words, the last value of each and how often it was written.
#[derive(Clone, Debug)]
struct Model {
    words: [(u16, u32); 4],
    selected: u16,
    writing: Option<(usize, u16, Cycle)>,
}

impl Model {
    fn enter(&mut self, now: Cycle) {
        if let Some((index, value, _)) = self.writing.take_if(|(.., done)| *done <= now) {
            self.words[index].0 = value;
        }
    }

    fn act(&mut self, what: Use, now: Cycle, time: Cycle, endurance: u32) {
        let selected = usize::from(self.selected);
        match what {
            Use::Select(index) => self.selected = index,
            Use::Write(value) if selected < 4 && self.writing.is_none() && self.words[selected].1 < endurance => {
                self.words[selected].1 += 1;
                self.writing = Some((selected, value, now + 1 + time));
            }
            Use::Write(_) | Use::Look => {}
            Use::Reset => self.selected = 0,
            Use::Cut => (self.selected, self.writing) = (0, None),
        }
    }

    fn registers(&self) -> [u16; 3] {
        let word = self.words.get(usize::from(self.selected)).copied();
        [self.selected, word.map_or(0, |(value, _)| value), u16::from(self.writing.is_some())]
    }

    fn is_worn_out(&self, endurance: u32) -> bool {
        self.words.get(usize::from(self.selected)).is_some_and(|(_, writes)| *writes == endurance)
    }
}

proptest! {
    #[test]
    fn memory_does_as_its_model(time in 0u64..9, endurance in 1u32..5, uses in vec((1u64..7, some_use()), 0..60)) {
        let mut node = node(&memory(4, time, endurance, CutWrite::Old));
        let mut model = Model { words: [(0xffff, 0); 4], selected: 0, writing: None };
        let mut now = 0;
        for (gap, what) in uses {
            now += gap;
            model.enter(now);
            let [selected, word, busy] = model.registers();
            let worn_out = if model.is_worn_out(endurance) { WORN_OUT } else { 0 };
            let seen = [NVM_ADDRESS, NVM_DATA, NVM_STATUS].map(|register| node.peek(register, now));
            prop_assert_eq!(seen, [selected, word, (busy * BUSY) | worn_out], "cycle {}", now);
            match what {
                Use::Select(index) => node.write(NVM_ADDRESS, index, Lanes::Both, now),
                Use::Write(value) => node.write(NVM_DATA, value, Lanes::Both, now),
                Use::Look => prop_assert_eq!(node.read(NVM_DATA, now), word),
                Use::Reset => node.power_up_clear(now),
                Use::Cut => node.power_cut(now),
            }
            model.act(what, now, time, endurance);
        }
    }
}

proptest! {
    /// Each write to one register counts, up to the end; nothing else does anything.
    #[test]
    fn a_counter_counts_to_its_end(left in 0u32..20, near_end: bool, uses in vec((0u8..7, any::<u16>()), 0..60)) {
        let mut count = if near_end { u32::MAX - left } else { 0xfff5 + left };
        let mut node = node(&PhysicalDevice::MonotonicCounter { start: count });
        let mut counts = Vec::new();
        for (now, (what, value)) in (0..).step_by(4).zip(uses) {
            match what {
                0 => node.write(COUNTER_VALUE, value, Lanes::Both, now),
                1 => node.write(COUNTER_VALUE + 2, value, Lanes::Both, now),
                2 => node.power_up_clear(now),
                3 => node.power_cut(now),
                4 => prop_assert_eq!(node.read(COUNTER_ADVANCE, now), 0),
                _ => {
                    node.write(COUNTER_ADVANCE, value, Lanes::Both, now);
                    if count < u32::MAX {
                        count += 1;
                        counts.push((now + 1, i32::from(count as u16)));
                    }
                }
            }
            let [low, high] = [0, 2].map(|offset| u32::from(node.peek(COUNTER_VALUE + offset, now + 1)));
            prop_assert_eq!(high << 16 | low, count);
        }
        let logged = node.take_physical_events(1000).into_iter().map(|event| (event.cycle, event.value));
        prop_assert_eq!(logged.collect::<Vec<_>>(), counts);
    }
}

/// Of the registers here, one obeys its owner alone.
#[test]
fn advancing_needs_an_owner() {
    let devices = [PhysicalDevice::MonotonicCounter { start: 0 }, memory(1, 0, 1, CutWrite::Old)];
    let needing = devices.iter().flat_map(|device| {
        let device = device.build(CLOCK_HZ);
        let registers = device.registers().into_iter().map(|register| register.address);
        registers.filter(|address| device.needs_owner(*address)).collect::<Vec<_>>()
    });
    assert_eq!(needing.collect::<Vec<_>>(), [COUNTER_ADVANCE]);
}

/// A machine loses its data memory with its power, and nothing of what does not depend on power.
#[test]
fn a_power_cut_takes_data_memory() {
    let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, Board::Sim)).expect("a machine");
    let clock_hz = machine.configuration().clock_hz;
    let write_time = Duration::from_secs(1);
    let device = PhysicalDevice::NonVolatileMemory { size: 1, write_time, endurance: 9, cut: CutWrite::New };
    machine.peripherals().attach(device.build(clock_hz), 0).expect("room");
    let (data, program) = (0x0300, 0xff00);
    machine.write_word(data, 7);
    machine.write_word(program, 8);
    machine.peripherals().write(NVM_DATA, 9, Lanes::Both, 0);
    machine.power_cut();
    let now = machine.cycle();
    assert_eq!((machine.read_word(data), machine.read_word(program)), (0, 8));
    assert_eq!((machine.peripherals().read(NVM_DATA, now), machine.statistics().resets), (9, 1));
}

/// A counter obeys the first module that owns it and, once the power was cut, the next one.
#[test]
fn a_power_cut_forgets_owners() {
    let source = "
        mov #0x5a80, &0x0120
        mov #0, r9
        mov #0, r10
        mov #0x1234, r11
        mov #0x6000, r12
        mov #0x6080, r13
        mov #0x01b0, r14
        mov #0x0220, r15
        sm_enable
        br #0x6000
        .org 0x6000
        mov #1, &0x01b8
        jmp $";
    let configuration = Configuration { gates: GateSet::OF_DEVICES, ..Configuration::new(Soc::Sancus64, Board::Fpga) };
    let mut machine = Machine::new(&configuration).expect("a machine");
    Image::assemble(source, 0x5c00).expect("a program").load(&mut machine).expect("room");
    machine.peripherals().attach(PhysicalDevice::MonotonicCounter { start: 0 }.build(CLOCK_HZ), 0).expect("room");
    let mut count = |changed: Option<u16>, cut: bool| {
        if let Some(word) = changed {
            machine.write_word(0x6010, word);
        }
        if cut {
            machine.power_cut();
        }
        machine.run(machine.cycle() + 100_000, &mut ());
        let now = machine.cycle();
        machine.peripherals().peek(COUNTER_VALUE, now)
    };
    assert_eq!(count(None, false), 1);
    assert_eq!(count(None, true), 2, "it itself");
    assert_eq!(count(Some(7), true), 3, "another");
}

/// Whoever claims the reset counter and ends does not make it count; a reset does.
#[test]
fn an_owner_that_ends_is_no_reset() {
    const RESETS_LOW: u16 = 0x0198;
    let mut node = node(&PhysicalDevice::ResetCounter);
    assert_eq!(node.peek(RESETS_LOW, 1), 1);
    node.reset_devices(sancus_hw::Claim::NONE.with(RESETS_LOW).expect("a register"), 2);
    assert_eq!(node.peek(RESETS_LOW, 3), 1);
    node.power_up_clear(4);
    assert_eq!(node.peek(RESETS_LOW, 5), 2);
}
