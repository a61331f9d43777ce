//! `sancus-emu`, the command line of the emulator.

// They panic if the stream is closed or full.
#![deny(clippy::print_stderr, clippy::print_stdout)]

mod commands;
mod diagnostics;
mod terminal;

use clap::{ArgAction, Parser, Subcommand};
use commands::{
    Exit, Failure, attack, build, deploy, disasm, flows, info, key, lockstep, modules, network, report, run,
};
use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;
use tracing::Level;

/// A cycle-exact emulator of the openMSP430 with the Sancus protected-module extension
#[derive(Parser)]
#[command(name = "sancus-emu", version, max_term_width = 110, after_help = NOTES)]
struct CommandLine {
    /// Say more on standard error
    #[arg(short, long, action = ArgAction::Count, global = true)]
    verbose: u8,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Network(Box<network::Arguments>),
    Deploy(deploy::Arguments),
    Attack(Box<attack::Arguments>),
    Flows(flows::Arguments),
    Run(Box<run::Arguments>),
    Lockstep(lockstep::Arguments),
    Disasm(disasm::Arguments),
    Info(info::Arguments),
    Modules(modules::Arguments),
    Key(key::Arguments),
    Build(build::Arguments),
    Report(report::Arguments),
}

const NOTES: &str = "\
Examples:
  sancus-emu network
  sancus-emu run program.elf
  sancus-emu help attack

Exit status:
  0    the program ended; the command did what it was asked to
  1    the host failed (disk full, output closed)
  2    unusable arguments or files
  3    the cycle limit was reached
  4    the emulated program went wrong: it sleeps forever, resets endlessly, or runs outside program memory
  5    lockstep: machine and trace differ
  6    a rule of the Sancus unit was broken, with --stop-on-violation
  7    key unwrap: the tag does not match; modules: a module cannot work; run --commands: something is not as
       expected; attack: the run proves nothing, or --ablate finds no attack
  8    network, deploy: the deployment stopped, a node refused or did not answer
  9    attack: an attack succeeded
  130  Ctrl-C, except for network --tcp, which runs until then";

fn main() -> ExitCode {
    // clang's options of one dash and several letters are known by the long names of ours.
    let long = |word: OsString| if word == "-include" { "--include-file".into() } else { word };
    let line = match CommandLine::try_parse_from(std::env::args_os().map(long)) {
        Ok(line) => line,
        Err(error) => return not_understood(&error).into(),
    };
    // Below that, only the libraries have something to say: the code generator, of all that it translates.
    let level = if line.verbose == 0 { Level::WARN } else { Level::INFO };
    tracing_subscriber::fmt()
        .with_max_level(level)
        .with_writer(|| diagnostics::StandardError)
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(false)
        .without_time()
        .init();
    let result = match line.command {
        Command::Network(arguments) => network::run(&arguments),
        Command::Deploy(arguments) => deploy::run(&arguments),
        Command::Attack(arguments) => attack::run(&arguments),
        Command::Flows(arguments) => flows::run(&arguments),
        Command::Run(arguments) => run::run(&arguments),
        Command::Lockstep(arguments) => lockstep::run(&arguments),
        Command::Disasm(arguments) => disasm::run(&arguments),
        Command::Info(arguments) => info::run(&arguments),
        Command::Modules(arguments) => modules::run(&arguments),
        Command::Key(arguments) => key::run(&arguments),
        Command::Build(arguments) => build::run(&arguments),
        Command::Report(arguments) => report::run(&arguments),
    };
    result.unwrap_or_else(failed).into()
}

/// Prints help or what is wrong with the line. Help goes to standard output, which may be full.
fn not_understood(error: &clap::Error) -> Exit {
    match (error.print(), error.use_stderr()) {
        (_, true) => Exit::Usage,
        (Ok(()), false) => Exit::Success,
        (Err(error), false) => failed(Failure::output("standard output", error)),
    }
}

fn failed(failure: Failure) -> Exit {
    if !failure.is_silent() {
        diagnostics::say!("error: {failure}");
    }
    failure.exit
}
