//! `sancus-emu report`: see [`Arguments`].

mod costs;
mod measure;
mod paper;
mod tcb;

use super::{Exit, Failure};
use clap::{Args, Subcommand};

/// Compare the smart meter with what was published of it
///
/// The smart meter of the WISTP 2016 paper, as it is built here: how much of it has to be trusted, and what it costs.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    #[command(subcommand)]
    report: Report,
}

const EXAMPLES: &str = "\
Examples:
  sancus-emu report tcb
  sancus-emu report costs --json";

#[derive(Subcommand)]
enum Report {
    Tcb(tcb::Arguments),
    Costs(costs::Arguments),
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    match &arguments.report {
        Report::Tcb(arguments) => tcb::run(arguments),
        Report::Costs(arguments) => costs::run(arguments),
    }
}
