//! `sancus-emu report`: see [`Arguments`].

mod applications;
mod costs;
mod hase;
mod measure;
mod paper;
mod tcb;

use super::{Exit, Failure};
use clap::{Args, Subcommand};

/// Say what the meters take, beside what was published
///
/// The smart meter of the WISTP 2016 paper, as it is built here: how much of it has to be trusted, and what it costs. The same of the
/// high-assurance meter of the HASE 2016 paper.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    #[command(subcommand)]
    report: Report,
}

const EXAMPLES: &str = "\
Examples:
  sancus-emu report tcb
  sancus-emu report costs --json
  sancus-emu report hase";

#[derive(Subcommand)]
enum Report {
    Tcb(tcb::Arguments),
    Costs(costs::Arguments),
    Hase(hase::Arguments),
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    match &arguments.report {
        Report::Tcb(arguments) => tcb::run(arguments),
        Report::Costs(arguments) => costs::run(arguments),
        Report::Hase(arguments) => hase::run(arguments),
    }
}
