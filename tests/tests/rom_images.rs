//! Random ROM images on every engine, observed and not: the same instructions, cycles, writes, registers, memory and
//! peripherals.
//!
//! `IMAGES=10000 cargo test -p tests --test rom_images` compares more of them, `FIRST=1234` others.

use machine::event::Event;
use machine::{
    Accounting, Board, Boundary, Configuration, Cycle, Engine, Lanes, Machine, Observer, Soc, Statistics, Stop,
};
use tests::programs::Random;
use tests::rom_images;

/// Images that every run of the test compares.
const IMAGES: u64 = 400;
const SOCS: [Soc; 4] = [Soc::Sancus64, Soc::OpenMsp430, Soc::Aion64, Soc::Sancus128];
const BOARDS: [Board; 2] = [Board::Sim, Board::Fpga];

/// What an observer is told.
#[derive(Debug, PartialEq, Eq)]
enum Observation {
    Boundary(Cycle, u16, bool, [u16; 16]),
    Write(Cycle, u16, Lanes, u16),
    Violation(Cycle),
    Reset(Cycle),
}

#[derive(Default)]
struct Recorder(Vec<Observation>);

impl Observer for Recorder {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        let Boundary { cycle, program_counter, interrupt_entry, registers } = *boundary;
        self.0.push(Observation::Boundary(cycle, program_counter, interrupt_entry, *registers));
    }

    fn write(&mut self, cycle: Cycle, address: u16, lanes: Lanes, value: u16) {
        self.0.push(Observation::Write(cycle, address, lanes, value));
    }

    fn violation(&mut self, cycle: Cycle) {
        self.0.push(Observation::Violation(cycle));
    }

    fn reset(&mut self, cycle: Cycle) {
        self.0.push(Observation::Reset(cycle));
    }
}

/// A machine on an engine.
struct Runner {
    name: &'static str,
    machine: Machine,
    /// What it was observed to do, if it is.
    observed: Option<Recorder>,
}

/// All that can be seen of a machine where it stops.
#[derive(Debug, PartialEq)]
struct Seen {
    stop: Stop,
    cycle: Cycle,
    registers: [u16; 16],
    statistics: Statistics,
    accounting: Accounting,
    events: Vec<Event>,
    /// The registers of peripherals.
    peripherals: Vec<u16>,
}

impl Seen {
    fn brief(&self) -> String {
        format!("{:?} cycle {} {:x?} {:?}", self.stop, self.cycle, self.registers, self.statistics)
    }
}

impl Runner {
    fn run(&mut self, until: Cycle) -> Seen {
        let stop = match &mut self.observed {
            Some(recorder) => self.machine.run(until, recorder),
            None => self.machine.run(until, &mut ()),
        };
        let machine = &mut self.machine;
        let cycle = machine.cycle();
        let events = machine.take_events();
        let peripherals = machine.peripherals();
        let mut addresses: Vec<u16> = peripherals.memory_map().iter().map(|(_, register)| register.address).collect();
        addresses.sort_unstable();
        let peripherals = addresses.iter().map(|address| peripherals.peek(*address, cycle)).collect();
        Seen {
            stop,
            cycle,
            registers: machine.registers(),
            statistics: machine.statistics().clone(),
            accounting: machine.accounting().clone(),
            events,
            peripherals,
        }
    }
}

/// Runs copies of a machine on every engine, observed and not, to random cycles. Returns the exact core's machine, or the first
/// difference.
fn compare(machine: &Machine, chunks: u16, random: &mut Random) -> Result<Machine, String> {
    let runner = |name, engine, observed: bool| {
        let mut machine = machine.clone();
        match engine {
            Some(engine) => machine.set_engine(engine),
            None => machine.set_translation_threshold(4),
        }
        Runner { name, machine, observed: observed.then(Recorder::default) }
    };
    let mut runners = [
        runner("the exact core, observed", Some(Engine::Exact), true),
        runner("the exact core", Some(Engine::Exact), false),
        runner("the interpreter, observed", Some(Engine::Interpreter), true),
        runner("the interpreter", Some(Engine::Interpreter), false),
        runner("translated code", None, false),
    ];
    let mut until = 0;
    for chunk in 1..=chunks {
        // Runs also end within instructions, interrupt entries and sleep.
        until += if random.one_in(2) { 1 + Cycle::from(random.below(60)) } else { Cycle::from(random.below(900)) };
        if chunk == chunks {
            // What an engine has left behind inside the core shows when the exact core goes on.
            runners.iter_mut().for_each(|runner| runner.machine.set_engine(Engine::Exact));
        }
        let [exact, others @ ..] = &mut runners;
        let expected = exact.run(until);
        let events = exact.observed.replace(Recorder::default()).unwrap_or_default();
        for other in others {
            let seen = other.run(until);
            let place = || format!("to cycle {until}, {}", other.name);
            if let Some(observed) = &mut other.observed {
                let length = events.0.len().max(observed.0.len());
                if let Some(index) = (0..length).find(|index| events.0.get(*index) != observed.0.get(*index)) {
                    let before = &events.0[index.saturating_sub(4).min(events.0.len())..index.min(events.0.len())];
                    let (expected, found) = (events.0.get(index), observed.0.get(index));
                    return Err(format!("{}: after {before:x?}\nexpected {expected:x?}\nfound    {found:x?}", place()));
                }
                observed.0.clear();
            }
            if seen != expected {
                let parts = [
                    (seen.peripherals != expected.peripherals, "peripherals"),
                    (seen.events != expected.events, "events"),
                    (seen.accounting != expected.accounting, "accounting"),
                ];
                let parts: Vec<&str> = parts.iter().filter(|(differs, _)| *differs).map(|(_, name)| *name).collect();
                let (expected, found) = (expected.brief(), seen.brief());
                return Err(format!("{}: {parts:?}\nexpected {expected}\nfound    {found}", place()));
            }
        }
    }
    let [exact, others @ ..] = runners;
    for address in (0x0200..=0xfffeu16).step_by(2) {
        for runner in &others {
            if runner.machine.read_word(address) != exact.machine.read_word(address) {
                return Err(format!("{}: memory at {address:#06x}", runner.name));
            }
        }
    }
    Ok(exact.machine)
}

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

fn blank(seed: u64) -> Machine {
    let (soc, board) = (SOCS[seed as usize % SOCS.len()], BOARDS[seed as usize / 4 % BOARDS.len()]);
    let mut machine = Machine::new(&Configuration::new(soc, board)).expect("a stock configuration");
    machine.ignore_cpu_off();
    machine
}

/// What was compared.
#[derive(Default)]
struct Compared {
    instructions: u64,
    asleep: Cycle,
    differences: Vec<String>,
}

impl Compared {
    fn add(&mut self, what: impl FnOnce() -> String, compared: Result<Machine, String>) {
        match compared {
            Ok(machine) => {
                self.instructions += machine.statistics().instructions;
                self.asleep += machine.accounting().asleep();
            }
            Err(difference) => self.differences.push(format!("{}, {difference}", what())),
        }
    }

    fn finish(&self, what: &str) {
        let Compared { instructions, asleep, differences } = self;
        println!("{what}: {instructions} instructions, {asleep} cycles asleep: {} differ", differences.len());
        assert!(differences.is_empty(), "{}", differences[..differences.len().min(8)].join("\n\n"));
    }
}

#[test]
fn random_images_run_equally_on_all_engines() {
    let first = number("FIRST").unwrap_or(0);
    let images = number("IMAGES").unwrap_or(IMAGES);
    let mut compared = Compared::default();
    for seed in first..first + images {
        let mut machine = blank(seed);
        rom_images::random(seed).load(&mut machine);
        compared.add(|| format!("seed {seed}"), compare(&machine, 16, &mut Random::new(!seed)));
    }
    compared.finish(&format!("{images} images"));
    assert!(compared.instructions > 200 * images && compared.asleep > 50 * images, "too few to mean anything");
}

/// RETI and the Sancus operations with every operand there is, with the stack in each kind of memory, before ordinary code
/// and before sleep.
#[test]
fn words_that_no_manual_defines_run_equally_on_all_engines() {
    const STACKS: [u16; 6] = [0x0800, 0x0020, 0x0130, 0x0170, 0xf800, 0x5000];
    let every = number("EVERY").is_some();
    let words = (0..=0xffffu16).filter(|word| every || (*word < 0x2000 && word >> 7 & 7 >= 6));
    let mut compared = Compared::default();
    for word in words {
        for (index, stack) in STACKS.iter().enumerate() {
            for sleeps in [false, true] {
                let case = u64::from(word) + index as u64;
                // Some of them in every run, which are others for the next word.
                if !every && !(case + u64::from(sleeps)).is_multiple_of(5) {
                    continue;
                }
                let mut machine = blank(case);
                let code = rom_images::with_word(word, *stack, sleeps);
                code.load(&mut machine);
                let what = || format!("{word:#06x}, stack {stack:#06x}, {}", if sleeps { "asleep" } else { "awake" });
                compared.add(what, compare(&machine, 4, &mut Random::new(case)));
            }
        }
    }
    compared.finish("words");
    assert!(compared.instructions > 100_000, "too few to mean anything");
}
