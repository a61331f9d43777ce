//! Lockstep against the RTL: every golden trace, on both engines, event by event.

use machine::{Engine, Machine};
use program::lockstep::{self, Agreement};
use program::trace::TraceReader;
use tests::golden::{self, Golden, IMAGE_BASE};

/// Compares one test; returns what agreed or a report of the first difference.
fn compare(golden: &Golden, engine: Engine) -> Result<Agreement, String> {
    let mut machine = Machine::new(&golden.configuration()).map_err(|error| error.to_string())?;
    machine.set_engine(engine);
    for (index, word) in golden.image.chunks_exact(2).enumerate() {
        machine.write_word(IMAGE_BASE + 2 * index as u16, u16::from_le_bytes([word[0], word[1]]));
    }
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
    assert!(traces >= 485, "only {traces} traces were compared");
}

#[test]
fn the_fast_engine_agrees_with_every_trace() {
    all_traces_agree(Engine::Fast);
}

#[test]
fn the_exact_core_agrees_with_every_trace() {
    all_traces_agree(Engine::Exact);
}
