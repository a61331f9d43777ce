//! `sancus-emu deploy`: see [`Arguments`].

use super::deployment::{Actions, write_result};
use super::files::{Files, read_text, replace};
use super::{Exit, Failure, print};
use clap::Args;
use descriptors::{Deployer, HalfConnection, Randomness, SharedConnections, TcpLink};
use network::scenario::{Operation, Origin, Scenario};
use std::path::PathBuf;
use std::str::FromStr;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Deploy modules onto nodes that are reached over TCP
///
/// Real nodes behind their UART-to-IP bridge, or emulated ones (`sancus-emu network --tcp`). Does what is not done
/// yet according to the descriptor: loads the modules, attests them, gives each connection its key.
///
/// With --as, does so for the modules of one vendor, and needs no keys of others. Of a connection between two vendors, the
/// vendor of the receiving module makes the key and hands it over: what one writes with --share, the other reads with
/// --shared.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Deployment descriptor, or the result of an earlier deployment
    descriptor: PathBuf,
    /// Write the descriptor with what the deployment has found out: identities, keys, nonces
    #[arg(long, value_name = "FILE")]
    result: Option<PathBuf>,
    /// Seed of keys and challenges, for tests: anyone who knows it knows the keys [default: the host's randomness]
    #[arg(long, value_name = "NUMBER", value_parser = super::arguments::seed, allow_negative_numbers = true)]
    seed: Option<u64>,
    /// Seconds to wait for an answer, at most a day
    #[arg(long, value_name = "SECONDS", default_value = "20", value_parser = super::arguments::patience, allow_negative_numbers = true)]
    patience: u64,
    /// Deploy only the modules of this vendor, which may be the only one whose keys the descriptor has
    #[arg(long = "as", value_name = "VENDOR", value_parser = vendor)]
    vendor: Option<u16>,
    /// Write the keys of connections from this vendor's modules to a file, which is for this vendor alone
    #[arg(long, value_name = "VENDOR=FILE", requires = "vendor")]
    share: Vec<Share>,
    /// Read the keys of connections that another vendor has shared with this one
    #[arg(long, value_name = "FILE", requires = "vendor")]
    shared: Vec<PathBuf>,
    /// Give an established connection a new key; if its events come from another vendor's module, --share it
    #[arg(long, value_name = "CONNECTION")]
    renew: Vec<String>,
    #[command(flatten)]
    actions: Actions,
}

/// `VENDOR=FILE`.
#[derive(Clone, Debug, PartialEq)]
struct Share {
    vendor: u16,
    file: PathBuf,
}

impl FromStr for Share {
    type Err = String;

    fn from_str(text: &str) -> Result<Share, String> {
        let (id, file) = text.split_once('=').filter(|(_, file)| !file.is_empty()).ok_or("write VENDOR=FILE")?;
        Ok(Share { vendor: vendor(id)?, file: file.into() })
    }
}

/// A vendor's number as descriptors have it, or in hexadecimal.
fn vendor(text: &str) -> Result<u16, String> {
    let number = text.strip_prefix("0x").map_or_else(|| text.parse(), |digits| u16::from_str_radix(digits, 16));
    number.map_err(|_| "a vendor is a number from 0 to 65535".to_owned())
}

const EXAMPLES: &str = "\
Examples:
  sancus-emu deploy meter.json --result deployed.json
  sancus-emu deploy deployed.json --output operator=0100 --result deployed.json
  sancus-emu deploy meter.json --as 4660 --share 22136=for-22136.json --result mine.json
  sancus-emu deploy mine.json --as 4660 --shared from-22136.json --result mine.json";

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    check_files(arguments)?;
    let scenario = Scenario { vendor: arguments.vendor, ..Scenario::read(&arguments.descriptor)? };
    let randomness = match arguments.seed {
        Some(seed) => Randomness::seeded(seed),
        None => Randomness::unpredictable().map_err(|error| Failure::host("random numbers", error))?,
    };
    let mut deployer = scenario.deployer_with(randomness)?;
    arguments.actions.check(&deployer, None)?;
    let mut updates =
        arguments.actions.updates(&scenario, None, |module, file| deployer.check_update(module, &file.elf))?;
    // What has stopped on its way is done first, whether it is named again or not.
    let mut unfinished = deployer.updates_under_way();
    updates.retain(|(_, operation)| match operation {
        Operation::Update { module, .. } => !unfinished.remove(module),
        _ => true,
    });
    check_sharing(arguments, &mut deployer)?;
    deployer.set_patience(Duration::from_secs(arguments.patience));
    let mut link = TcpLink::new();
    // One that has been running for a while may need new keys.
    let running = scenario.descriptor.connections.iter().any(|connection| connection.established);
    let mut result = deployer.deploy(&mut link);
    if running && result.is_ok() {
        result = deployer.renew_keys(&mut link).map(drop);
    }
    for connection in &arguments.renew {
        result = result.and_then(|()| deployer.renew_key(&mut link, connection));
    }
    let deployed = Instant::now();
    let mut operations = [arguments.actions.operations(), updates].concat();
    operations.sort_by_key(|(time, _)| *time);
    for (time, operation) in operations {
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
    for Share { vendor, file } in &arguments.share {
        let shared = deployer.share(*vendor);
        // Nobody has to wait for a file without keys.
        if !shared.connections.is_empty() {
            replace(file, shared.write().as_bytes())?;
        }
    }
    print(&what_is_left(&deployer))?;
    result.map_err(|error| Failure::deployment(&error))?;
    Ok(Exit::Success)
}

/// The keys would be lost with the files.
fn check_files(arguments: &Arguments) -> Result<(), Failure> {
    let shares: Vec<PathBuf> = arguments.share.iter().map(|share| share.file.clone()).collect();
    let files = Files::default().reads("the descriptor", [&arguments.descriptor]).reads("--shared", &arguments.shared);
    files.writes("--share", &shares).check()?;
    // A deployment that goes on may update its descriptor, which is read before.
    let files = Files::default().reads("--shared", &arguments.shared);
    files.writes("--share", &shares).writes("--result", &arguments.result).check()
}

/// Takes what other vendors have shared, and finds out whether there is anything to share with those of the command line.
fn check_sharing(arguments: &Arguments, deployer: &mut Deployer) -> Result<(), Failure> {
    let wrong = |option: &'static str| move |error| Failure::usage(format_args!("{option}: {error}"));
    for share in &arguments.share {
        deployer.check_share(share.vendor).map_err(wrong("--share"))?;
    }
    for connection in &arguments.renew {
        deployer.check_renewal(connection).map_err(wrong("--renew"))?;
    }
    for path in &arguments.shared {
        let text = read_text(path)?;
        let taken = SharedConnections::read(&text).and_then(|shared| deployer.take_shared(&shared));
        taken.map_err(|error| Failure::usage(Origin::new(Some(path), &text).describe(&error)))?;
    }
    Ok(())
}

/// A line for each connection that another vendor has to do something for.
fn what_is_left(deployer: &Deployer) -> String {
    let own = deployer.vendor().map_or_else(String::new, |vendor| vendor.to_string());
    let awaited = deployer.awaited().into_iter().map(|HalfConnection { name, vendor }| {
        format!("{name} waits for vendor {vendor}, who makes its key: run with --shared and what {vendor} writes with --share {own}=FILE\n")
    });
    let unshared = deployer.unshared().into_iter().map(|HalfConnection { name, vendor }| {
        format!("{name} waits for vendor {vendor}, who has no key yet: run with --share {vendor}=FILE\n")
    });
    awaited.chain(unshared).collect()
}
