//! The fast engine against the exact core: the same instructions, cycles and writes on random programs with interrupts.

use emulator::{Board, Boundary, Configuration, Cycle, Engine, Lanes, Machine, Observer, Soc};
use tests::programs::{Program, Temper};

#[derive(Clone, Debug, PartialEq, Eq)]
enum Event {
    Boundary { cycle: Cycle, program_counter: u16, interrupt_entry: bool, registers: [u16; 16] },
    Write { cycle: Cycle, address: u16, lanes: Lanes, value: u16 },
    Violation { cycle: Cycle },
}

#[derive(Default)]
struct Recorder(Vec<Event>);

impl Observer for Recorder {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        self.0.push(Event::Boundary {
            cycle: boundary.cycle,
            program_counter: boundary.program_counter,
            interrupt_entry: boundary.interrupt_entry,
            registers: *boundary.registers,
        });
    }

    fn write(&mut self, cycle: Cycle, address: u16, lanes: Lanes, value: u16) {
        self.0.push(Event::Write { cycle, address, lanes, value });
    }

    fn violation(&mut self, cycle: Cycle) {
        self.0.push(Event::Violation { cycle });
    }
}

/// Runs one program on both engines and returns the number of instructions.
fn compare(seed: u64, temper: Temper, soc: Soc) -> u64 {
    let program = Program::random(seed, temper, 400);
    let mut exact = Machine::new(&Configuration::new(soc, Board::Sim)).unwrap();
    program.load(&mut exact);
    let mut fast = exact.clone();
    exact.set_engine(Engine::Exact);
    let mut interpreted = fast.clone();
    interpreted.set_engine(Engine::Interpreter);
    let mut translated = fast.clone();
    // Short programs are to be translated too, but translation takes its time.
    if seed.is_multiple_of(3) {
        translated.set_translation_threshold(6);
    }
    let (mut expected, mut observed) = (Recorder::default(), Recorder::default());
    let mut until = 0;
    for chunk in 0..12 {
        // Odd chunk lengths, so that engines also hand over at the ends of runs.
        until += 997 + 13 * chunk;
        let stops = [
            exact.run(until, &mut expected),
            fast.run(until, &mut observed),
            interpreted.run(until, &mut ()),
            translated.run(until, &mut ()),
        ];
        if let Some(index) = (0..expected.0.len()).find(|&index| expected.0.get(index) != observed.0.get(index)) {
            let before = &expected.0[index.saturating_sub(6)..index];
            panic!(
                "{temper:?} seed {seed} on {soc}: after {before:#x?}\nexact core {:x?}\nfast engine {:x?}",
                expected.0.get(index),
                observed.0.get(index)
            );
        }
        assert_eq!(expected.0.len(), observed.0.len(), "{temper:?} seed {seed} on {soc}");
        assert_eq!(stops, [stops[0]; 4], "{temper:?} seed {seed} on {soc}");
        for machine in [&fast, &interpreted, &translated] {
            assert_eq!(exact.cycle(), machine.cycle(), "{temper:?} seed {seed} on {soc}");
            assert_eq!(exact.registers(), machine.registers(), "{temper:?} seed {seed} on {soc}");
            assert_eq!(exact.statistics(), machine.statistics(), "{temper:?} seed {seed} on {soc}");
        }
        expected.0.clear();
        observed.0.clear();
    }
    for address in (0..=0xffffu16).step_by(2) {
        for machine in [&fast, &interpreted, &translated] {
            let words = [exact.read_word(address), machine.read_word(address)];
            assert_eq!(words[0], words[1], "{temper:?} seed {seed}: memory at {address:#06x}");
        }
    }
    exact.statistics().instructions
}

fn compare_many(temper: Temper, seeds: std::ops::Range<u64>) -> u64 {
    let socs = [Soc::Sancus64, Soc::OpenMsp430];
    seeds.map(|seed| compare(seed, temper, socs[seed as usize % socs.len()])).sum()
}

#[test]
fn tame_programs_run_equally_on_both_engines() {
    let instructions = compare_many(Temper::Tame, 0..130);
    println!("{instructions} instructions compared");
    assert!(instructions > 500_000, "{instructions} instructions are too few to mean anything");
}

#[test]
fn wild_programs_run_equally_on_both_engines() {
    let instructions = compare_many(Temper::Wild, 1000..1200);
    println!("{instructions} instructions compared");
    assert!(instructions > 500_000, "{instructions} instructions are too few to mean anything");
}
