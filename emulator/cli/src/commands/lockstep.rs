//! `sancus-emu lockstep`: see [`Arguments`].

use super::arguments::Hardware;
use super::{Exit, Failure, load, print, print_json};
use clap::Args;
use program::lockstep::{self, Agreement, LockstepError};
use program::trace;
use serde::Serialize;
use std::path::PathBuf;

/// Compare a run with a recorded trace, event by event
///
/// The cycle, address and registers of every instruction, every bus write and every violation must equal those of
/// the trace, and so must the printed text. The first difference is shown with the instructions before it; exit
/// status 5.
///
/// Traces come from `sancus-emu run --trace FILE`, or are recorded from the RTL. The hardware options must be those of
/// the recording.
#[derive(Args)]
#[command(after_help = "Example:\n  sancus-emu lockstep program.elf program.trace.gz --soc sancus-128")]
pub struct Arguments {
    /// Program: ELF, raw image (*.bin), Intel HEX or TI-TXT; also gzipped
    image: PathBuf,
    /// Trace to compare with; also gzipped
    trace: PathBuf,
    /// Print the result as one line of JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    hardware: Hardware,
}

/// Schema `sancus-emu/lockstep/1`.
#[derive(Serialize)]
struct Json<'a> {
    schema: &'static str,
    image: &'a str,
    trace: &'a str,
    agrees: bool,
    /// Line of the trace with the first difference.
    line: Option<u64>,
    /// Last cycle that was compared.
    cycle: u64,
    instructions: u64,
    interrupts: u64,
    writes: u64,
    violation_cycles: u64,
    report: Option<String>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let image = load(&arguments.image)?;
    let mut machine = arguments.hardware.machine(&arguments.image, &image)?;
    let trace = trace::open(&arguments.trace).map_err(|error| Failure::file(&arguments.trace, error))?;
    let (agreement, divergence) = match lockstep::compare(&mut machine, trace) {
        Ok(agreement) => (agreement, None),
        Err(LockstepError::Trace(error)) => return Err(Failure::file(&arguments.trace, error)),
        Err(LockstepError::Diverged(divergence)) => (divergence.agreement, Some(divergence)),
    };
    let report = divergence.as_ref().map(|divergence| divergence.report(&machine, &image));
    if arguments.json {
        print_json(&Json {
            schema: "sancus-emu/lockstep/1",
            image: &arguments.image.to_string_lossy(),
            trace: &arguments.trace.to_string_lossy(),
            agrees: divergence.is_none(),
            line: divergence.as_ref().map(|divergence| divergence.line),
            cycle: divergence.as_ref().map_or(agreement.cycles, |divergence| divergence.cycle()),
            instructions: agreement.instructions,
            interrupts: agreement.interrupts,
            writes: agreement.writes,
            violation_cycles: agreement.violations,
            report,
        })?;
    } else {
        print(&report.unwrap_or_else(|| agreed(&agreement)))?;
    }
    Ok(if divergence.is_none() { Exit::Success } else { Exit::Difference })
}

fn agreed(agreement: &Agreement) -> String {
    let console = match agreement.console {
        None => "console not recorded".into(),
        Some(bytes) => format!("{bytes} console bytes, {} messages of the Sancus unit", agreement.messages),
    };
    format!(
        "agrees up to cycle {}: {} instructions, {} interrupts, {} writes, {} violation cycles, {console}\n",
        agreement.cycles, agreement.instructions, agreement.interrupts, agreement.writes, agreement.violations
    )
}
