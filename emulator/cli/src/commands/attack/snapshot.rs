//! `attack --save FILE`, and `attack --from FILE`: see [`Arguments`].

use super::super::{Failure, files};
use super::stage::prepare;
use clap::Args;
use machine::state::{Archive, StateError};
use network::scenario::{Scenario, ScenarioError, Setup};
use program::snapshot::{self, Origin, SnapshotError};
use std::path::PathBuf;

/// What snapshots of this command are of.
const KIND: &str = "attack";

/// Snapshots of the deployment that is attacked, and of the one with other secrets that it is compared with.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Snapshots")]
// Clap names the group of a command's arguments after its type, too.
#[group(skip)]
pub struct Arguments {
    /// Save what is deployed, for attacks later. The file holds all keys
    #[arg(long, value_name = "FILE", conflicts_with_all = ["ablate", "compromise", "list", "from", "show"])]
    save: Option<PathBuf>,
    /// Attack what was saved instead of deploying, with the descriptor and options that it was saved with
    #[arg(long, value_name = "FILE", conflicts_with_all = ["ablate", "compromise", "list", "show"])]
    from: Option<PathBuf>,
}

impl Arguments {
    /// The file to write.
    pub fn written(&self) -> &Option<PathBuf> {
        &self.save
    }

    /// The file to read.
    pub fn read(&self) -> &Option<PathBuf> {
        &self.from
    }
}

/// The deployments of scenarios: made by `deploy`, or gone on from.
pub fn deployed<'a>(
    arguments: &Arguments,
    scenarios: impl Iterator<Item = &'a Scenario>,
    deploy: impl Fn(&Scenario) -> Result<Setup, ScenarioError>,
) -> Result<Vec<Setup>, Failure> {
    if arguments.save.is_none() && arguments.from.is_none() {
        return scenarios.map(|scenario| deploy(scenario).map_err(Failure::from)).collect();
    }
    let scenarios: Vec<&Scenario> = scenarios.collect();
    let prepared = scenarios.iter().map(|scenario| prepare(scenario)).collect::<Result<Vec<Setup>, ScenarioError>>()?;
    let mut origin = Origin::default();
    for (number, (scenario, setup)) in scenarios.iter().zip(&prepared).enumerate() {
        origin = origin.and(if number == 0 { "" } else { " with other secrets" }, &scenario.snapshot_origin(setup));
    }
    if let Some(file) = &arguments.from {
        let failed = |error: SnapshotError| Failure::file(file, error);
        let state = snapshot::read(KIND, &origin, &files::read(file)?).map_err(failed)?;
        let mut archive = Archive::to_restore(&state);
        let mut setups = prepared;
        let restored = setups.iter_mut().try_for_each(|setup| attack::snapshot::archive(setup, &mut archive));
        restored.and_then(|()| archive.end()).map_err(|error: StateError| failed(error.into()))?;
        return Ok(setups);
    }
    let mut setups =
        scenarios.iter().map(|scenario| deploy(scenario)).collect::<Result<Vec<Setup>, ScenarioError>>()?;
    if let Some(file) = &arguments.save {
        let mut archive = Archive::to_save();
        let saved = setups.iter_mut().try_for_each(|setup| attack::snapshot::archive(setup, &mut archive));
        let state = saved.and_then(|()| archive.end()).map_err(|error| Failure::file(file, error))?;
        files::replace_secret(file, &snapshot::write(KIND, &origin, &state))?;
    }
    Ok(setups)
}
