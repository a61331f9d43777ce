//! `sancus-emu deploy`: see [`Arguments`].

use super::deployment::{Actions, write_result};
use super::files::Files;
use super::{Exit, Failure, print};
use clap::{Args, value_parser};
use descriptors::{Randomness, TcpLink};
use network::scenario::Scenario;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Deploy modules onto nodes that are reached over TCP
///
/// Real nodes behind their UART-to-IP bridge, or emulated ones (`sancus-emu network --tcp`). Does what is not done
/// yet according to the descriptor: loads the modules, attests them, gives each connection its key.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Deployment descriptor, or the result of an earlier deployment
    descriptor: PathBuf,
    /// Write the descriptor with what the deployment has found out: identities, keys, nonces
    #[arg(long, value_name = "FILE")]
    result: Option<PathBuf>,
    /// Seed of keys and challenges, for tests: anyone who knows it knows the keys [default: the host's randomness]
    #[arg(long, value_name = "NUMBER")]
    seed: Option<u64>,
    /// Seconds to wait for an answer, at most a day
    #[arg(long, value_name = "SECONDS", default_value = "20", value_parser = value_parser!(u64).range(..=86_400))]
    patience: u64,
    #[command(flatten)]
    actions: Actions,
}

const EXAMPLES: &str = "\
Examples:
  sancus-emu deploy meter.json --result deployed.json
  sancus-emu deploy deployed.json --output operator=0100 --result deployed.json";

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    // The keys would be lost with it.
    Files::default().writes("--result", &arguments.result).check()?;
    let scenario = Scenario::read(&arguments.descriptor)?;
    let randomness = match arguments.seed {
        Some(seed) => Randomness::seeded(seed),
        None => Randomness::unpredictable().map_err(|error| Failure::host("random numbers", error))?,
    };
    let mut deployer = scenario.deployer_with(randomness)?;
    arguments.actions.check(&deployer, None)?;
    deployer.set_patience(Duration::from_secs(arguments.patience));
    let mut link = TcpLink::new();
    // One that has been running for a while may need new keys.
    let running = scenario.descriptor.connections.iter().any(|connection| connection.established);
    let mut result = deployer.deploy(&mut link);
    if running && result.is_ok() {
        result = deployer.renew_keys(&mut link).map(drop);
    }
    let deployed = Instant::now();
    for (time, operation) in arguments.actions.operations() {
        if result.is_err() {
            break;
        }
        sleep(time.saturating_sub(deployed.elapsed()));
        result = operation.perform(&mut deployer, &mut link);
    }
    for step in deployer.take_steps() {
        let time = (step.ended - step.started).as_secs_f64() * 1e3;
        print(&format!(
            "{:<9} {:<12} {:<16} {:<16} {time:10.1} ms\n",
            step.phase.name(),
            step.node,
            step.module,
            step.detail
        ))?;
    }
    // What has been done is worth knowing also if not all has been.
    if let Some(path) = &arguments.result {
        write_result(path, &deployer)?;
    }
    result.map_err(|error| Failure::deployment(&error))?;
    Ok(Exit::Success)
}
