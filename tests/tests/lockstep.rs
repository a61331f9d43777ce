//! Lockstep against the RTL: every golden trace, on both engines, event by event.

use machine::{Cycle, Engine, Machine, Stop};
use program::lockstep::{self, Agreement};
use program::trace::TraceReader;
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
