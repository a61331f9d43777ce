//! The command line of the driver.

use std::path::{Path, PathBuf};
use std::process::{ExitCode, exit};
use std::time::Instant;

use clap::Parser;
use fuzz::campaign::{self, Finding};
use fuzz::{TARGETS, Target, command_lines, find};

/// Runs mutated inputs of fuzz targets; ends with 1 if one panics or hangs
#[derive(Parser)]
#[command(name = "fuzz")]
struct Arguments {
    /// Targets [default: all]
    #[arg(value_name = "TARGET", value_parser = target)]
    targets: Vec<&'static Target>,
    /// Inputs of each target, or command lines
    #[arg(long, value_name = "NUMBER", default_value_t = 100_000)]
    inputs: u64,
    /// Seed of the mutations
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// Run an input from a file instead, unmutated
    #[arg(long, value_name = "FILE", conflicts_with = "command_lines")]
    file: Option<PathBuf>,
    /// Run mutated command lines of a built `sancus-emu` instead
    #[arg(long, value_name = "BINARY", conflicts_with = "targets")]
    command_lines: Option<PathBuf>,
    /// Where inputs go that lead to a panic or hang
    #[arg(long, value_name = "FOLDER", default_value = "target/fuzz")]
    keep: PathBuf,
}

fn target(name: &str) -> Result<&'static Target, String> {
    let names = || TARGETS.iter().map(|target| target.name).collect::<Vec<_>>().join(", ");
    find(name).ok_or_else(|| format!("the targets are {}", names()))
}

pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if let Some(binary) = &arguments.command_lines {
        return run_command_lines(binary, &arguments);
    }
    let targets = if arguments.targets.is_empty() { TARGETS.iter().collect() } else { arguments.targets };
    if let Some(path) = arguments.file {
        let input = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        targets.iter().for_each(|target| target.check(&input));
        return ExitCode::SUCCESS;
    }
    campaign::note_panics();
    let mut found = 0;
    for target in targets {
        let began = Instant::now();
        let outcome = campaign::run(target, arguments.seed, arguments.inputs, |hang| {
            report(target, &hang, &arguments.keep);
            exit(1);
        });
        outcome.findings.iter().for_each(|finding| report(target, finding, &arguments.keep));
        found += outcome.findings.len();
        println!(
            "{}: {} inputs in {:.1} s, the longest {:.0} ms; {} findings",
            target.name,
            outcome.inputs,
            began.elapsed().as_secs_f64(),
            outcome.longest.as_secs_f64() * 1e3,
            outcome.findings.len()
        );
    }
    ExitCode::from(u8::from(found > 0))
}

fn report(target: &Target, finding: &Finding, keep: &Path) {
    println!("{}: {} times: {}", target.name, finding.count, finding.what);
    match finding.keep(target.name, keep) {
        Ok(path) => println!("  cargo run -p fuzz -- {} --file {}", target.name, path.display()),
        Err(error) => println!("  input {}, which cannot be kept: {error}", finding.number),
    }
}

fn run_command_lines(binary: &Path, arguments: &Arguments) -> ExitCode {
    let began = Instant::now();
    match command_lines::run(binary, arguments.seed, arguments.inputs) {
        Ok(outcome) => {
            outcome.findings.iter().for_each(|finding| println!("{finding}"));
            let seconds = began.elapsed().as_secs_f64();
            println!("{} command lines in {seconds:.1} s; exit codes: {:?}", outcome.lines, outcome.exits);
            ExitCode::from(u8::from(!outcome.findings.is_empty()))
        }
        Err(error) => {
            println!("{}: {error}", binary.display());
            ExitCode::FAILURE
        }
    }
}
