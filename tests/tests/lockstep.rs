//! Lockstep against the RTL: every golden trace, on both engines, event by event; and on translated code, which nobody can
//! observe, from stop to stop.

use std::collections::BTreeSet;

use machine::{Cycle, Engine, Machine, Stop};
use program::lockstep::{self, Agreement};
use program::trace::{Record, TraceReader};
use tests::golden::{self, Golden, IMAGE_BASE, Kind};

/// Compares one test; returns what agreed or a report of the first difference.
fn compare(golden: &Golden, engine: Engine) -> Result<Agreement, String> {
    let mut machine = golden.machine(engine).map_err(|error| error.to_string())?;
    let outcome = lockstep::compare(&mut machine, TraceReader::new(golden.trace.as_bytes()));
    outcome.map_err(|error| match error {
        lockstep::LockstepError::Diverged(divergence) => divergence.report(&machine, &Default::default()),
        error => error.to_string(),
    })
}

fn all_traces_agree(engine: Engine) {
    let (mut traces, mut total, mut differences) = (0u64, Agreement::default(), Vec::new());
    for golden in golden::tests() {
        let golden = golden.expect("the corpus can be read");
        traces += 1;
        match compare(&golden, engine) {
            Ok(agreement) => {
                total.instructions += agreement.instructions;
                total.interrupts += agreement.interrupts;
                total.writes += agreement.writes;
                total.violations += agreement.violations;
                total.messages += agreement.messages;
            }
            Err(report) => differences.push(format!("{} on {}: {report}", golden.name, golden.soc)),
        }
    }
    println!(
        "{traces} traces on the {engine:?} engine: {} instructions, {} interrupt entries, {} writes, {} cycles of violation, {} messages",
        total.instructions, total.interrupts, total.writes, total.violations, total.messages
    );
    assert!(differences.is_empty(), "{} traces differ\n{}", differences.len(), differences.join("\n"));
    assert!(traces >= 507, "only {traces} traces were compared");
}

/// The hash of a machine's memory, as the bench computes it.
fn memory_hash(machine: &Machine) -> String {
    let data = machine.configuration().data_memory();
    let words = data.chain(IMAGE_BASE.into()..0x1_0000).step_by(2);
    golden::memory_hash(words.map(|address| machine.read_word(address as u16)))
}

#[test]
fn the_fast_engine_agrees_with_every_trace() {
    all_traces_agree(Engine::Fast);
}

#[test]
fn the_exact_core_agrees_with_every_trace() {
    all_traces_agree(Engine::Exact);
}

/// Cycles of the run and hash of the memory after it, for comparison with the bench's; `None` if CPUOFF did not end it.
fn end_of(golden: &Golden, engine: Engine) -> Option<(Cycle, Option<String>)> {
    let mut machine = golden.machine(engine).expect("the configurations are right");
    let stop = machine.run(golden.summary.harness_cycles, &mut ());
    let hash = golden.summary.memory_hash.as_ref().map(|_| memory_hash(&machine));
    (stop == Stop::ProgramEnded).then(|| (machine.cycle(), hash))
}

/// Compares the ends of the runs of some kinds, without an observer.
fn runs_end_with_the_bench(engine: Engine, kinds: impl Fn(Kind) -> bool) {
    let tests = golden::tests().map(|golden| golden.expect("the corpus can be read"));
    for golden in tests.filter(|golden| kinds(golden.kind)) {
        let summary = &golden.summary;
        let expected = summary
            .stopped_by_cpuoff
            .then(|| (summary.harness_cycles - golden.harness_delay, summary.memory_hash.clone()));
        assert_eq!(end_of(&golden, engine), expected, "{} on {}", golden.name, golden.soc);
    }
}

#[test]
fn the_fast_engine_ends_with_the_bench() {
    runs_end_with_the_bench(Engine::Fast, |_| true);
}

#[test]
fn the_exact_core_ends_with_the_bench() {
    // The long crypto instructions take it as long as all the rest, and end alike.
    runs_end_with_the_bench(Engine::Exact, |kind| kind != Kind::CryptoGrid);
}

/// What a run of translated code was compared in.
#[derive(Debug, Default)]
struct Translated {
    stops: u64,
    words: u64,
    instructions: u64,
}

/// Runs a machine, unobserved and with everything translated at once, from stop to stop, which are instructions of the trace `stride`
/// apart. Compares at each the cycle, the registers, and the words of data memory written since the last. The first reset, with which
/// the trace's cycles begin anew, ends it.
fn compare_translated(golden: &Golden, stride: u64, seen: &mut Translated) -> Result<(), String> {
    let mut machine = golden.machine(Engine::Fast).map_err(|error| error.to_string())?;
    machine.set_translation_threshold(0);
    machine.ignore_cpu_off();
    let data = golden.configuration().data_memory();
    let (mut memory, mut written) = (vec![0_u16; 0x8000], BTreeSet::new());
    // The last write, and the word before it: a violation in its cycle keeps it from memory.
    let mut last = None;
    let (mut begun, mut now) = (0, 0);
    for record in TraceReader::new(golden.trace.as_bytes()) {
        let record = record.map_err(|error| error.to_string())?;
        if record.cycle() < now {
            break;
        }
        now = record.cycle();
        match record {
            Record::Write { cycle, address, lanes, value } => {
                let word = &mut memory[usize::from(address >> 1)];
                last = Some((cycle, address, *word));
                *word = lanes.merge(*word, value);
                written.insert(address & !1);
            }
            Record::Violation { cycle } => match last {
                Some((wrote, address, before)) if wrote == cycle => memory[usize::from(address >> 1)] = before,
                _ => {}
            },
            Record::Boundary(boundary) => {
                begun += 1;
                if boundary.interrupt_entry || begun % stride != 0 {
                    continue;
                }
                let stop = machine.run(now, &mut ());
                let [program_counter, registers @ ..] = machine.registers();
                let got = (stop, machine.cycle(), program_counter, registers);
                let expected = (Stop::Cycle, now, boundary.program_counter, boundary.registers);
                if got != expected {
                    return Err(format!("the trace has {expected:x?}, translated code {got:x?}"));
                }
                seen.stops += 1;
                for address in std::mem::take(&mut written).into_iter().filter(|at| data.contains(&u32::from(*at))) {
                    let (expected, got) = (memory[usize::from(address >> 1)], machine.read_word(address));
                    if got != expected {
                        return Err(format!("cycle {now}: {got:#06x} instead of {expected:#06x} at {address:#06x}"));
                    }
                    seen.words += 1;
                }
            }
        }
    }
    seen.instructions += machine.translated_instructions();
    Ok(())
}

#[test]
fn translated_code_agrees_with_every_trace() {
    let (mut seen, mut differences) = (Translated::default(), Vec::new());
    for golden in golden::tests() {
        let golden = golden.expect("the corpus can be read");
        for stride in [41, 101] {
            if let Err(report) = compare_translated(&golden, stride, &mut seen) {
                differences.push(format!("{} on {}: {report}", golden.name, golden.soc));
            }
        }
    }
    println!("compared: {seen:?}");
    assert!(differences.is_empty(), "{} traces differ\n{}", differences.len(), differences.join("\n"));
    assert!(seen.instructions > 500_000 && seen.stops > 20_000, "too few to mean anything: {seen:?}");
}
