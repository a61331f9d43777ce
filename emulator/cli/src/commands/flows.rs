//! `sancus-emu flows`: see [`Arguments`].

mod chart;
mod drawing;
mod layout;
mod table;

use super::files::Files;
use super::{Exit, Failure, create, is_standard_output, print, print_json};
use chart::Chart;
use clap::Args;
use network::scenario::Scenario;
use std::io::Write;
use std::path::PathBuf;

/// Show who may send what to whom in a deployment, and what its policy says of it
///
/// For each module: its connections, the modules that it calls, the devices that its file makes its own, and the functions
/// outside of modules that it calls. Beside each is the rule of the descriptor's policy that allows it, in brackets; what
/// the policy allows and nothing uses is marked. A deployment that its policy does not allow is refused.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Deployment descriptor [default: the smart meter]
    descriptor: Option<PathBuf>,
    /// Draw it to a file (- for standard output, instead of the table)
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    /// Print everything as one line of JSON
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Examples:
  sancus-emu flows
  sancus-emu flows descriptors/high-assurance-meter.json --svg flows.svg
  sancus-emu flows descriptors/high-assurance-meter.json --json";

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let files = Files::default().reads("the descriptor", &arguments.descriptor).writes("--svg", &arguments.svg);
    files.check()?;
    let scenario = match &arguments.descriptor {
        Some(path) => Scenario::read(path)?,
        None => Scenario::smart_meter(),
    };
    let chart = Chart::new(&scenario, &scenario.deployer()?);
    if let Some(path) = &arguments.svg {
        let drawing = drawing::svg(&chart);
        if is_standard_output(path) {
            print(&drawing)?;
            return Ok(Exit::Success);
        }
        let written = create(path)?.write_all(drawing.as_bytes());
        written.map_err(|error| Failure::written(path, error))?;
    }
    match arguments.json {
        true => print_json(&chart.json())?,
        false => print(&table::text(&chart))?,
    }
    Ok(Exit::Success)
}
