//! What is on record of modules is the same whichever engine they ran on, and so is what a replay of it comes to.

use machine::recording::{Access, Master, NodeRecording};
use machine::{Board, Configuration, Engine, Machine, Soc};
use sancus_hw::Key;
use tests::{hot_programs, module_programs};

use super::Side;

/// What a comparison came across.
#[derive(Debug, Default)]
struct Seen {
    sessions: usize,
    reads: usize,
    writes: usize,
    comparisons: usize,
    replayed: usize,
    diverged: usize,
}

impl Seen {
    /// Runs a machine for some time, and compares what its modules did.
    fn compare(&mut self, machine: &Machine, chunks: u64, place: &str) {
        let mut side = Side::new(machine);
        side.machines.iter_mut().for_each(Machine::record);
        for chunk in 1..=chunks {
            let place = format!("{place}, chunk {chunk}");
            side.run(4003 * chunk, &place);
            let [expected, interpreted, translated] = side.machines.each_mut().map(Machine::take_recording);
            for (recording, name) in [(interpreted, "interpreter"), (translated, "translation")] {
                for (ours, theirs) in expected.sessions.iter().zip(&recording.sessions) {
                    let [ours, theirs] = [ours, theirs].map(|session| format!("{session:?}"));
                    assert_eq!(ours, theirs, "{place}: exact core and {name}");
                }
                let [ours, theirs] = [&expected, &recording].map(|recording| format!("{recording:?}"));
                assert!(ours == theirs, "{place}: exact core and {name}");
            }
            self.replay(&side.machines[0], &expected, &place);
        }
    }

    /// Replays sessions on the memory that they left behind: some do the same there.
    fn replay(&mut self, machine: &Machine, recording: &NodeRecording, place: &str) {
        let security = machine.configuration().profile().expect("a core with Sancus").security();
        let key = Key::from_bytes(&vec![7; security.bytes()]).expect("as long as it has to be");
        for (number, session) in recording.sessions.iter().enumerate() {
            let count = |is: fn(&Access) -> bool| session.accesses.iter().filter(|access| is(access)).count();
            self.sessions += 1;
            self.reads += count(|access| access.lanes.is_none() && access.by == Master::Instruction);
            self.writes += count(|access| access.lanes.is_some() && access.by == Master::Instruction);
            self.comparisons += count(|access| access.by == Master::Comparison);
            let [expected, replayed] = [Engine::Exact, Engine::Interpreter].map(|engine| {
                let mut machine = machine.clone();
                machine.set_engine(engine);
                machine.replay(session, &key)
            });
            assert_eq!(expected.outcome, replayed.outcome, "{place}, session {number}: {session:?}");
            assert_eq!(expected.operations, replayed.operations, "{place}, session {number}");
            *if expected.outcome.is_ok() { &mut self.replayed } else { &mut self.diverged } += 1;
        }
    }
}

#[test]
fn modules_leave_the_same_on_record_on_all_engines() {
    const SOCS: [Soc; 4] = [Soc::Sancus64, Soc::Aion64, Soc::Sancus128, Soc::Aion128];
    let mut seen = Seen::default();
    for seed in 0..150 {
        let soc = SOCS[seed as usize % SOCS.len()];
        let mut machine = Machine::new(&Configuration::new(soc, Board::Sim)).unwrap();
        machine.ignore_cpu_off();
        match seed % 3 {
            0 => hot_programs::random(seed).load(&mut machine),
            _ => module_programs::random(seed).load(&mut machine),
        }
        seen.compare(&machine, 6, &format!("seed {seed} on {soc}"));
    }
    println!("compared: {seen:?}");
    assert!(seen.replayed > 700 && seen.diverged > 10, "too few to mean anything: {seen:?}");
    assert!(seen.reads > 600 && seen.writes > 300 && seen.comparisons > 20, "too few to mean anything: {seen:?}");
}
