//! The engines against the exact core: the same instructions, cycles, writes, reports and accounts on random programs
//! with interrupts, also where code and modules change while they run.

mod recordings;
mod waiting;

use machine::event::{Event, EventKind, Folder, Incident};
use machine::peripherals::{MainsCut, PhysicalDevice, PowerSettings, ResetCause};
use machine::{Board, Boundary, Configuration, Cycle, Engine, Gate, GateSet, Lanes, Machine, Observer, Soc};
use std::time::Duration;
use tests::dma_writer::DmaWriter;
use tests::programs::assemble_into;
use tests::programs::{Program, Random, Temper};
use tests::{hot_programs, interrupt_programs, module_programs, transfer_programs};

#[derive(Clone, Debug, PartialEq, Eq)]
enum Observation {
    Boundary { cycle: Cycle, program_counter: u16, interrupt_entry: bool, registers: [u16; 16] },
    Write { cycle: Cycle, address: u16, lanes: Lanes, value: u16 },
    Violation { cycle: Cycle },
}

#[derive(Default)]
struct Recorder(Vec<Observation>);

impl Observer for Recorder {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        self.0.push(Observation::Boundary {
            cycle: boundary.cycle,
            program_counter: boundary.program_counter,
            interrupt_entry: boundary.interrupt_entry,
            registers: *boundary.registers,
        });
    }

    fn write(&mut self, cycle: Cycle, address: u16, lanes: Lanes, value: u16) {
        self.0.push(Observation::Write { cycle, address, lanes, value });
    }

    fn violation(&mut self, cycle: Cycle) {
        self.0.push(Observation::Violation { cycle });
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

/// Copies of a machine on all engines; what they do has to be the same.
#[derive(Clone)]
struct Side {
    machines: [Machine; 3],
    folders: [Folder; 3],
}

impl Side {
    fn new(exact: &Machine) -> Side {
        let [mut exact, mut interpreted, mut translated] = [exact, exact, exact].map(Machine::clone);
        exact.set_engine(Engine::Exact);
        interpreted.set_engine(Engine::Interpreter);
        translated.set_translation_threshold(4);
        Side { machines: [exact, interpreted, translated], folders: Default::default() }
    }

    fn write(&mut self, address: u16, value: u16) {
        self.machines.iter_mut().for_each(|machine| machine.write_word(address, value));
    }

    /// Runs all to a cycle and compares all that can be seen of them. Returns what happened.
    fn run(&mut self, until: Cycle, place: &str) -> (Vec<Event>, Vec<Incident>) {
        let mut expected = None;
        for ((machine, folder), name) in
            self.machines.iter_mut().zip(&mut self.folders).zip(["exact core", "interpreter", "translation"])
        {
            let stop = machine.run(until, &mut ());
            let events = machine.take_events();
            for event in &events {
                folder.push(event.clone());
            }
            let incidents = folder.take(machine.cycle());
            let state = (stop, machine.cycle(), machine.registers(), machine.statistics().clone());
            let seen = (state, machine.accounting().clone(), events, incidents);
            match &expected {
                None => expected = Some(seen),
                Some(expected) => assert_eq!(*expected, seen, "{place}: exact core and {name}"),
            }
        }
        let (.., events, incidents) = expected.expect("three machines");
        (events, incidents)
    }

    fn compare_memory(&self, place: &str) {
        for address in (0x0200..=0xfffeu16).step_by(2) {
            let words = self.machines.each_ref().map(|machine| machine.read_word(address));
            assert_eq!(words, [words[0]; 3], "{place}: memory at {address:#06x}");
        }
    }
}

/// What a comparison came across.
#[derive(Debug, Default)]
struct Seen {
    instructions: u64,
    interrupts: u64,
    resets: u64,
    events: usize,
    incidents: usize,
}

impl Seen {
    fn add(&mut self, side: &Side) {
        let statistics = side.machines[0].statistics();
        self.instructions += statistics.instructions;
        self.interrupts += statistics.interrupts;
        self.resets += statistics.resets;
    }
}

#[test]
fn changing_code_and_modules_run_equally_on_all_engines() {
    const SOCS: [Soc; 3] = [Soc::Sancus64, Soc::Aion64, Soc::Sancus128];
    let mut seen = Seen::default();
    for seed in 0..14 {
        let soc = SOCS[seed as usize % SOCS.len()];
        let program = hot_programs::random(seed);
        let mut machine = Machine::new(&Configuration::new(soc, Board::Sim)).unwrap();
        program.load(&mut machine);
        machine.peripherals().attach(Box::<DmaWriter>::default(), 0).unwrap();
        let (mut random, mut side) = (Random::new(!seed), Side::new(&machine));
        let mut until = 0;
        for chunk in 0..20 {
            until += 2000 + Cycle::from(random.below(3000));
            let place = format!("seed {seed} on {soc}, chunk {chunk}");
            let (events, incidents) = side.run(until, &place);
            seen.events += events.len();
            seen.incidents += incidents.len();
            if random.one_in(4) {
                // A copy goes on with other code, while the original goes on as it was.
                let mut fork = side.clone();
                let changed = random.choose(&program.replaceable);
                fork.write(changed, hot_programs::replacement(&mut random));
                fork.run(until + 3000, &format!("{place}, fork"));
                fork.compare_memory(&format!("{place}, fork"));
            }
        }
        side.compare_memory(&format!("seed {seed} on {soc}"));
        seen.add(&side);
    }
    println!("compared: {seen:?}");
    assert!(seen.instructions > 150_000 && seen.interrupts > 500, "too few to mean anything: {seen:?}");
    assert!(seen.incidents > 200, "too few to mean anything: {seen:?}");
}

#[test]
fn programs_that_compute_where_they_go_run_equally_on_all_engines() {
    const SOCS: [Soc; 3] = [Soc::Sancus64, Soc::Aion64, Soc::OpenMsp430];
    let mut seen = Seen::default();
    for seed in 0..60 {
        let soc = SOCS[seed as usize % SOCS.len()];
        let program = transfer_programs::random(seed);
        let mut machine = Machine::new(&Configuration::new(soc, Board::Sim)).unwrap();
        program.load(&mut machine);
        machine.peripherals().attach(Box::<DmaWriter>::default(), 0).unwrap();
        let (mut random, mut side) = (Random::new(!seed), Side::new(&machine));
        let mut until = 0;
        for chunk in 0..20 {
            until += 2000 + Cycle::from(random.below(3000));
            let place = format!("seed {seed} on {soc}, chunk {chunk}");
            let (events, incidents) = side.run(until, &place);
            seen.events += events.len();
            seen.incidents += incidents.len();
            if random.one_in(4) {
                // The code of what is called changes from outside.
                side.write(random.choose(&program.replaceable), hot_programs::replacement(&mut random));
            }
        }
        side.compare_memory(&format!("seed {seed} on {soc}"));
        seen.add(&side);
    }
    println!("compared: {seen:?}");
    assert!(seen.instructions > 400_000 && seen.interrupts > 1_000, "too few to mean anything: {seen:?}");
    assert!(seen.incidents > 200, "too few to mean anything: {seen:?}");
}

#[test]
fn code_that_ran_hot_before_there_was_a_module_obeys_it() {
    // A loop and a function are translated as one. Then the function and a word that is written after the loop become a
    // module's, until a write to the watchdog resets the node.
    let source = "
        .org 0x5c00
        mov #0x5a80, &0x0120
        mov #0x1000, sp
        mov #0x0020, r11
        call #heat
        mov #0, r9
        mov #0, r10
        mov #0x1234, r11
        mov #0x6000, r12
        mov #0x6010, r13
        mov #0x0400, r14
        mov #0x0410, r15
        sm_enable
        mov #0x0020, r11
        call #heat
        mov #0, &0x0120
        heat:
        call #0x6000
        sub #1, r11
        jne heat
        add #1, &0x0404
        ret
        violation:
        add #1, &0x0220
        reti
        .org 0x6000
        add r4, r5
        xor r5, r6
        ret";
    assert!(violations_of(source) >= 4);
}

/// Runs a program on all engines, until nodes were reset a few times, and returns how often it broke a rule.
fn violations_of(source: &str) -> usize {
    let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, Board::Sim)).unwrap();
    let labels = assemble_into(&mut machine, source);
    machine.write_word(0xfffe, 0x5c00);
    machine.write_word(0xfffa, labels["violation"]);
    let mut side = Side::new(&machine);
    let mut violations = 0;
    for chunk in 1..=10 {
        let (events, _) = side.run(4001 * chunk, &format!("chunk {chunk}"));
        violations += events.iter().filter(|event| event.kind.violation().is_some()).count();
    }
    side.compare_memory("at the end");
    assert!(side.machines[0].statistics().resets >= 4);
    violations
}

#[test]
fn code_that_ran_hot_when_nothing_was_forbidden_obeys_a_module() {
    // The module is elsewhere: neither the loop nor the bounds of the domain that it is in change.
    let source = "
        .org 0x5c00
        mov #0x5a80, &0x0120
        mov #0x1000, sp
        mov #0x0020, r11
        call #heat
        mov #0, r9
        mov #0, r10
        mov #0x1234, r11
        mov #0x6000, r12
        mov #0x6010, r13
        mov #0x0400, r14
        mov #0x0410, r15
        sm_enable
        mov #0x0020, r11
        call #heat
        mov #0, &0x0120
        heat:
        mov #0x0404, r10
        add @r10, r5
        mov r5, 2(r10)
        sub #1, r11
        jne heat
        ret
        violation:
        add #1, &0x0220
        reti";
    assert!(violations_of(source) >= 4);
}

#[test]
fn more_code_than_translations_are_kept_runs_equally_on_all_engines() {
    // A constant in the loop is another in each of its rounds.
    let source = "
        .org 0x5c00
        mov #0x5a80, &0x0120
        mov #0x1000, sp
        mov #1300, r10
        round:
        add #1, &constant
        mov #8, r11
        again:
        .word 0x5035
        constant: .word 0
        sub #1, r11
        jne again
        sub #1, r10
        jne round
        stays: jmp stays";
    let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, Board::Sim)).unwrap();
    assemble_into(&mut machine, source);
    machine.write_word(0xfffe, 0x5c00);
    let mut side = Side::new(&machine);
    for chunk in 1..=20 {
        side.run(4001 * chunk, &format!("chunk {chunk}"));
    }
    side.compare_memory("at the end");
    assert_eq!(side.machines[0].registers()[10], 0);
}

#[test]
fn programs_that_stress_the_sancus_unit_run_equally_on_all_engines() {
    const SOCS: [Soc; 4] = [Soc::Sancus64, Soc::Aion64, Soc::Sancus128, Soc::Aion128];
    let mut seen = Seen::default();
    for seed in 0..40 {
        let soc = SOCS[seed as usize % SOCS.len()];
        let mut machine = Machine::new(&Configuration::new(soc, Board::Sim)).unwrap();
        machine.ignore_cpu_off();
        module_programs::random(seed).load(&mut machine);
        let mut side = Side::new(&machine);
        for chunk in 1..=8 {
            let (events, incidents) = side.run(4003 * chunk, &format!("seed {seed} on {soc}, chunk {chunk}"));
            seen.events += events.len();
            seen.incidents += incidents.len();
        }
        side.compare_memory(&format!("seed {seed} on {soc}"));
        seen.add(&side);
    }
    println!("compared: {seen:?}");
    assert!(seen.events > 2_000 && seen.resets > 10, "too few to mean anything: {seen:?}");
}

/// On nodes with many modules: each has answers of its own to whether it may use an address, but for the last ones, which the exact
/// core runs.
#[test]
fn programs_behind_other_modules_run_equally_on_all_engines() {
    const SOCS: [Soc; 4] = [Soc::Sancus64, Soc::Aion64, Soc::Sancus128, Soc::Aion128];
    const OTHERS: u16 = 16;
    let mut seen = Seen::default();
    for seed in 0..32 {
        let (soc, others) = (SOCS[seed as usize % SOCS.len()], 4 + seed as u16 % (OTHERS - 3));
        let configuration =
            Configuration { module_slots: usize::from(OTHERS) + 4, ..Configuration::new(soc, Board::Sim) };
        let mut machine = Machine::new(&configuration).unwrap();
        machine.ignore_cpu_off();
        module_programs::random_behind(seed, others).load(&mut machine);
        let mut side = Side::new(&machine);
        for chunk in 1..=12 {
            let (events, incidents) = side.run(20_011 * chunk, &format!("seed {seed} on {soc}, chunk {chunk}"));
            seen.events += events.len();
            seen.incidents += incidents.len();
        }
        side.compare_memory(&format!("seed {seed} on {soc}"));
        seen.add(&side);
    }
    println!("compared: {seen:?}");
    assert!(seen.events > 2_000, "too few to mean anything: {seen:?}");
}

/// Timer A interrupts when a module has been left.
#[test]
fn lines_held_back_from_modules_are_so_on_all_engines() {
    const SOCS: [Soc; 4] = [Soc::Sancus64, Soc::Aion64, Soc::Sancus128, Soc::Aion128];
    const MODULE_INTERRUPT_MASK: u16 = 0x011a;
    let (mut seen, mut different) = (Seen::default(), 0);
    for seed in 0..40 {
        let soc = SOCS[seed as usize % SOCS.len()];
        let gates = GateSet::NONE.with(Gate::Line);
        let mut machine = Machine::new(&Configuration { gates, ..Configuration::new(soc, Board::Sim) }).unwrap();
        machine.ignore_cpu_off();
        machine.watch_modules();
        module_programs::random(seed).load(&mut machine);
        let mut plain = machine.clone();
        machine.peripherals().write(MODULE_INTERRUPT_MASK, 0x0300, Lanes::Both, 0);
        let mut side = Side::new(&machine);
        for chunk in 1..=8 {
            let (events, incidents) = side.run(4003 * chunk, &format!("seed {seed} on {soc}, chunk {chunk}"));
            seen.events += events.len();
            seen.incidents += incidents.len();
        }
        side.compare_memory(&format!("seed {seed} on {soc}"));
        seen.add(&side);
        plain.run(4003 * 8, &mut ());
        different += u32::from(plain.statistics() != side.machines[0].statistics());
    }
    assert!(seen.events > 2_000 && different > 2, "too few to mean anything: {seen:?}, {different} differ");
}

#[test]
fn interrupts_and_sleep_run_equally_on_all_engines() {
    const SOCS: [Soc; 4] = [Soc::Sancus64, Soc::Sancus64, Soc::Aion64, Soc::OpenMsp430];
    const BOARDS: [Board; 2] = [Board::Fpga, Board::Sim];
    let (mut seen, mut asleep) = (Seen::default(), 0);
    for seed in 0..100 {
        let (soc, board) = (SOCS[seed as usize % SOCS.len()], BOARDS[seed as usize / 3 % BOARDS.len()]);
        let mut machine = Machine::new(&Configuration::new(soc, board)).unwrap();
        machine.ignore_cpu_off();
        machine.watch_modules();
        interrupt_programs::random(seed).load(&mut machine);
        let (mut random, mut side) = (Random::new(!seed), Side::new(&machine));
        let mut until = 0;
        for chunk in 0..60 {
            // Runs also end within sleep, interrupt entries and instructions.
            until += if random.one_in(2) { 1 + Cycle::from(random.below(40)) } else { Cycle::from(random.below(500)) };
            let place = format!("seed {seed} on {soc} {board}, chunk {chunk}");
            side.run(until, &place);
        }
        side.compare_memory(&format!("seed {seed} on {soc}"));
        seen.add(&side);
        asleep += side.machines[0].accounting().asleep();
    }
    println!("compared: {seen:?}, asleep for {asleep} cycles");
    assert!(seen.interrupts > 5_000 && asleep > 100_000, "too few to mean anything: {seen:?}, asleep {asleep}");
}

#[test]
fn a_cpu_that_hangs_does_so_on_all_engines() {
    let hung = hanging(&[Soc::Sancus64, Soc::Aion64, Soc::OpenMsp430], GateSet::NONE);
    assert!(hung > 10, "only {hung} hung");
}

#[test]
fn with_a_gate_no_cpu_hangs_on_any_engine() {
    assert_eq!(hanging(&[Soc::Sancus64, Soc::Aion64], GateSet::NONE.with(Gate::Hang)), 0);
}

/// Of programs that do what leads to instructions without end, how many come to one.
fn hanging(socs: &[Soc], gates: GateSet) -> u32 {
    let mut hung = 0;
    for seed in 0..60 {
        let soc = socs[seed as usize % socs.len()];
        let configuration = Configuration { gates, ..Configuration::new(soc, Board::Fpga) };
        let mut machine = Machine::new(&configuration).unwrap();
        machine.ignore_cpu_off();
        let mut random = Random::new(seed);
        for address in configuration.program_memory().step_by(2) {
            machine.write_word(address as u16, random.word());
        }
        // An instruction of one operand whose operand is the program counter: most of them, also those without a name, never end.
        let start = configuration.program_memory().start as u16;
        machine.write_word(start, random.word() & 0x1fc0);
        machine.write_word(0xfffe, start);
        let mut side = Side::new(&machine);
        let place = format!("seed {seed} on {soc}");
        let progress = [4_000, 24_000].map(|until| {
            side.run(until, &place);
            let machine = &side.machines[0];
            (machine.statistics().clone(), machine.accounting().asleep())
        });
        hung += u32::from(progress[0] == progress[1]);
        // The watchdog resets what hangs.
        side.run(40_000, &place);
        side.compare_memory(&place);
    }
    hung
}

/// Power fails in the midst of anything: instructions, crypto, interrupt entries, resets, sleep, violations.
#[test]
fn nodes_whose_power_fails_run_equally_on_all_engines() {
    const SOCS: [Soc; 3] = [Soc::Sancus64, Soc::Aion64, Soc::Sancus128];
    let (mut seen, mut failures) = (Seen::default(), 0);
    for seed in 0..60 {
        let soc = SOCS[seed as usize % SOCS.len()];
        let mut machine = Machine::new(&Configuration::new(soc, Board::Sim)).unwrap();
        machine.ignore_cpu_off();
        machine.watch_modules();
        match seed % 4 {
            0 => interrupt_programs::random(seed).load(&mut machine),
            _ => module_programs::random(seed).load(&mut machine),
        }
        let mut random = Random::new(!seed);
        let microseconds = |number: u16| Duration::from_micros(number.into());
        let mut at = Duration::ZERO;
        let cuts = (0..12).map(|_| {
            let lasts = microseconds(1 + random.below(400));
            at += microseconds(1 + random.below(2000));
            let cut = MainsCut { at, lasts };
            at += lasts;
            cut
        });
        let cuts = cuts.collect();
        let supply = PowerSettings { cuts, hold_up: microseconds(random.below(60)) };
        machine.peripherals().attach(PhysicalDevice::PowerSupply(supply).build(1_000_000), 0).unwrap();
        let mut side = Side::new(&machine);
        let mut until = 0;
        for chunk in 0..40 {
            until += 1 + Cycle::from(random.below(800));
            let (events, incidents) = side.run(until, &format!("seed {seed} on {soc}, chunk {chunk}"));
            let is_failure = |event: &&Event| event.kind == EventKind::Reset(ResetCause::PowerCut);
            failures += events.iter().filter(is_failure).count();
            seen.events += events.len();
            seen.incidents += incidents.len();
        }
        side.compare_memory(&format!("seed {seed} on {soc}"));
        seen.add(&side);
    }
    println!("compared: {seen:?}, {failures} failures of the power");
    assert!(failures > 200 && seen.events > 2_000, "too few to mean anything: {seen:?}, {failures} failures");
}
