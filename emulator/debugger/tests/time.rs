//! Time runs backwards exactly: whatever is found at a cycle when it is gone to is what was there the first time.

use debugger::{Accesses, Action, Condition, Happening, Motion, Reason, Session, Timeline, Watchpoint, World};
use machine::event::Event;
use machine::peripherals::{Input, Port};
use machine::{Board, Configuration, Cycle, Engine, Machine, Soc};
use program::image::Image;
use tests::programs::Random;
use tests::{interrupt_programs, module_programs};

const ENGINES: [Engine; 3] = [Engine::Fast, Engine::Interpreter, Engine::Exact];
const SOCS: [Soc; 4] = [Soc::Sancus64, Soc::Aion64, Soc::Sancus64, Soc::OpenMsp430];

fn machine(seed: u64) -> Machine {
    let (soc, board) = (SOCS[seed as usize % 4], if seed.is_multiple_of(3) { Board::Fpga } else { Board::Sim });
    let mut machine = Machine::new(&Configuration::new(soc, board)).unwrap();
    machine.ignore_cpu_off();
    match seed % 2 {
        0 => module_programs::random(seed).load(&mut machine),
        _ => interrupt_programs::random(seed).load(&mut machine),
    }
    machine.set_engine(ENGINES[seed as usize % 3]);
    if seed.is_multiple_of(3) {
        machine.set_translation_threshold(2);
    }
    machine
}

/// Everything of a machine that a program can see.
fn state(machine: &Machine) -> (Cycle, [u16; 16], Vec<u8>, u64) {
    let memory = machine.read_bytes(0x0200, 0xffff);
    (machine.cycle(), machine.registers(), memory, machine.statistics().instructions)
}

fn action(random: &mut Random, cycle: Cycle) -> Action {
    let input = |port, byte| Action::Input(Input { cycle, port, byte, bit_time: Some(20) });
    match random.below(4) {
        0 => input(Port::Uart(0), random.word() as u8),
        1 => input(Port::Pins(1), random.word() as u8),
        2 => Action::Register(4 + usize::from(random.below(12)), random.word()),
        _ => Action::Byte(0x0300 + random.below(64), random.word() as u8),
    }
}

#[test]
fn any_cycle_of_the_past_is_found_as_it_was() {
    let (mut gone_to, mut snapshots) = (0, 0);
    for seed in 0..36 {
        let mut random = Random::new(seed);
        let mut timeline = Timeline::new(machine(seed)).with_interval(700);
        let mut seen = vec![state(timeline.machine())];
        while timeline.cycle() < 30_000 && seen.len() < 300 {
            let until = timeline.cycle() + 1 + Cycle::from(random.below(400));
            timeline.pass(until);
            seen.push(state(timeline.machine()));
            if random.one_in(8) {
                let action = action(&mut random, timeline.cycle());
                timeline.act(action).unwrap();
                // What is there at this cycle is so with what has come from outside.
                seen.pop();
                seen.push(state(timeline.machine()));
            }
        }
        // A node that sleeps for ever gets several things in one cycle; the last state is the one found there.
        seen.reverse();
        seen.dedup_by_key(|(cycle, ..)| *cycle);
        snapshots = snapshots.max(timeline.snapshots().0);
        for _ in 0..60 {
            let then = &seen[usize::from(random.below(seen.len() as u16))];
            timeline.go_to(then.0);
            assert!(state(timeline.machine()) == *then, "seed {seed}: cycle {}, found {}", then.0, timeline.cycle());
            gone_to += 1;
        }
    }
    assert!(gone_to > 1500 && snapshots > 20, "{gone_to} cycles, {snapshots} snapshots");
}

#[test]
fn steps_back_undo_steps() {
    let mut undone = 0;
    for seed in 0..16 {
        let mut session = Session::of(Timeline::new(machine(seed)).with_interval(900), Image::default());
        session.go(Motion::ToCycle(2_000 + 150 * seed), &mut ());
        session.set_limit(100_000);
        // The place that was gone to may be within sleep.
        session.go(Motion::Step, &mut ());
        let mut passed = Vec::new();
        for _ in 0..60 {
            passed.push(state(session.machine()));
            if session.go(Motion::Step, &mut ()) != Reason::Done {
                break;
            }
        }
        for then in passed[..passed.len() - 1].iter().rev() {
            while session.machine().cycle() > passed[passed.len() - 1].0 {
                session.go(Motion::StepBack, &mut ());
            }
            if session.machine().cycle() > then.0 {
                assert_eq!(session.go(Motion::StepBack, &mut ()), Reason::Done);
            }
            assert!(state(session.machine()) == *then, "seed {seed}: cycle {}", then.0);
            undone += 1;
        }
    }
    assert!(undone > 500, "{undone}");
}

/// Forwards, a run stops at some places; backwards, at the same ones.
#[test]
fn runs_backwards_stop_where_runs_forwards_do() {
    let mut kinds = [0; 4];
    for seed in 0..60 {
        let mut random = Random::new(seed);
        let mut session = Session::of(Timeline::new(machine(seed)).with_interval(500), Image::default());
        let mut visited = Vec::new();
        for _ in 0..40 {
            session.go(Motion::Step, &mut ());
            visited.push(session.program_counter());
        }
        session.go(Motion::ToCycle(9_000), &mut ());
        visited.push(session.program_counter());
        session.go(Motion::ToCycle(0), &mut ());
        for _ in 0..random.below(4) {
            let address = visited[usize::from(random.below(visited.len() as u16))];
            session.breakpoints().insert(address);
        }
        if random.one_in(2) || session.breakpoints().is_empty() {
            session.conditions().insert(Condition::Violation);
        }
        if random.one_in(4) {
            session.conditions().insert(Condition::Interrupt { number: 9 });
            session.conditions().insert(Condition::Happening(Happening::CryptoDone));
        }
        if random.one_in(3) {
            let accesses = random.choose(&[Accesses::Writes, Accesses::Both]);
            session.watchpoints().push(Watchpoint { addresses: 0x0210..=0x0211, accesses });
        }
        session.set_limit(40_000);
        let mut forwards = Vec::new();
        for _ in 0..30 {
            let reason = session.go(Motion::Continue, &mut ());
            let kind = match reason {
                Reason::Breakpoint => 0,
                Reason::Happened(Condition::Violation, _) => 1,
                Reason::Happened(..) => 2,
                Reason::Watchpoint(_) => 3,
                _ => break,
            };
            kinds[kind] += 1;
            forwards.push(state(session.machine()));
        }
        forwards.dedup();
        let mut backwards: Vec<_> = forwards.last().cloned().into_iter().collect();
        session.go(Motion::ToCycle(backwards.first().map_or(0, |last| last.0)), &mut ());
        while session.go(Motion::ContinueBack, &mut ()) != Reason::Beginning {
            backwards.push(state(session.machine()));
        }
        backwards.reverse();
        let cycles =
            |states: &[(Cycle, [u16; 16], Vec<u8>, u64)]| states.iter().map(|state| state.0).collect::<Vec<_>>();
        assert_eq!(cycles(&backwards), cycles(&forwards), "seed {seed}");
        assert!(backwards == forwards, "seed {seed}");
    }
    assert!(kinds.iter().all(|kind| *kind > 5), "{kinds:?}");
}

/// What the world is told.
#[derive(Default)]
struct Listener(Vec<Event>);

impl World for Listener {
    fn tell(&mut self, events: Vec<Event>, _: Cycle) {
        self.0.extend(events);
    }
}

#[test]
fn nothing_is_told_twice_or_too_early() {
    let mut told = 0;
    for seed in 0..12 {
        let mut random = Random::new(seed);
        let mut plain = Timeline::new(machine(seed));
        plain.pass(20_000);
        let expected: Vec<Event> = plain.take_fresh();
        let (mut session, mut world) =
            (Session::of(Timeline::new(machine(seed)).with_interval(999), Image::default()), Listener::default());
        session.conditions().insert(Condition::Violation);
        session.set_limit(20_000);
        for _ in 0..200 {
            let motion = random.choose(&[Motion::Continue, Motion::Step, Motion::StepBack, Motion::ContinueBack]);
            session.go(motion, &mut world);
            let now = session.machine().cycle();
            assert!(world.0.iter().all(|event| event.cycle <= now.max(world.0.len() as Cycle + 20_100)));
        }
        session.conditions().clear();
        session.go(Motion::ToCycle(20_000), &mut world);
        session.go(Motion::Continue, &mut world);
        let end = |events: &[Event]| events.iter().filter(|event| event.cycle < 19_900).count();
        assert_eq!(end(&world.0), end(&expected), "seed {seed}");
        let mut sorted = world.0.clone();
        sorted.sort_by_key(|event| event.cycle);
        assert!(sorted[..end(&sorted)] == expected[..end(&expected)], "seed {seed}");
        told += expected.len();
    }
    assert!(told > 500, "{told}");
}

#[test]
fn what_is_changed_in_the_past_undoes_what_came_after() {
    let image =
        Image::assemble("start: mov #0x5a80, &0x0120\nmov #0, r5\nagain: add #1, r5\njmp again", 0x6000).unwrap();
    let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, Board::Fpga)).unwrap();
    image.load(&mut machine).unwrap();
    let mut timeline = Timeline::new(machine).with_interval(100);
    timeline.pass(5_000);
    let then = timeline.machine().registers()[5];
    timeline.go_to(1_000);
    let early = timeline.machine().registers()[5];
    timeline.act(Action::Register(5, 0x8000)).unwrap();
    assert!(timeline.is_at_end());
    timeline.go_to(5_000);
    assert_eq!(timeline.machine().registers()[5], 0x8000 + then - early);
    timeline.go_to(500);
    assert!(timeline.machine().registers()[5] < early);
    timeline.go_to(1_000);
    assert_eq!(timeline.machine().registers()[5], 0x8000);
    timeline.act(Action::Register(0, 0x6000)).unwrap_err();
    // Long ago, with fewer snapshots than there were intervals.
    timeline.pass(100_000);
    let last = timeline.machine().registers()[5];
    assert!(timeline.snapshots().0 <= 256 && timeline.snapshots().1 > 100, "{:?}", timeline.snapshots());
    timeline.go_to(4_000);
    timeline.go_to(100_000);
    assert_eq!(timeline.machine().registers()[5], last);
}
