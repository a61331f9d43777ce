//! `network --save FILE --at SECONDS`, and `network --from FILE`: see [`Arguments`].

use super::report::Summary;
use crate::commands::{Failure, files};
use crate::diagnostics::say;
use clap::Args;
use machine::state::{Archive, StateError};
use network::scenario::Setup;
use program::snapshot::{self, Origin, SnapshotError};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What snapshots of this command are of.
const KIND: &str = "network";
/// How long a network may take to come to rest, after the time at which it is to be saved.
const PATIENCE: Duration = Duration::from_secs(10);

/// Snapshots: a network that goes on from one does what the uninterrupted one does from there on.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Snapshots")]
// Clap names the group of a command's arguments after its type, too.
#[group(skip)]
pub struct Arguments {
    /// Save the network with its links and deployer as soon as no message is on its way, and go on. The file holds all keys
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    /// Emulated seconds after the deployment, from which on to save
    #[arg(long, value_name = "SECONDS", requires = "save", default_value = "0", value_parser = super::seconds, allow_negative_numbers = true)]
    at: Duration,
    /// Go on from a snapshot instead of deploying, with the descriptor, files and options that it was saved with
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
}

impl Arguments {
    /// Refuses options whose effects are in no snapshot; each with whether it is given, its name, and why.
    pub fn check(&self, others: &[(bool, &str, &str)]) -> Result<(), Failure> {
        let own =
            [(self.save.is_some(), "--save"), (self.from.is_some(), "--from")].into_iter().find(|(given, _)| *given);
        let other = others.iter().find(|(given, ..)| *given);
        match (own, other) {
            (Some((_, own)), Some((_, other, why))) => Err(Failure::usage(format_args!("{own} with {other}: {why}"))),
            _ => Ok(()),
        }
    }

    /// The file to write.
    pub fn written(&self) -> &Option<PathBuf> {
        &self.save
    }

    /// The file to read.
    pub fn read(&self) -> &Option<PathBuf> {
        &self.from
    }
}

/// A snapshot that is to be saved.
pub struct Saving<'a> {
    file: Option<&'a Path>,
    at: Duration,
    origin: Origin,
}

impl<'a> Saving<'a> {
    /// What is to be saved of a network that is of this origin.
    pub fn new(arguments: &'a Arguments, origin: Origin) -> Saving<'a> {
        Saving { file: arguments.save.as_deref(), at: arguments.at, origin }
    }

    /// Saves if it is time and nothing is on its way. Everything that has happened has been added to the summary.
    pub fn look(&mut self, setup: &mut Setup, summary: &mut Summary) -> Result<(), Failure> {
        let now = setup.network.time().saturating_sub(setup.deployed());
        let Some(file) = self.file.filter(|_| now >= self.at) else { return Ok(()) };
        if !setup.is_quiet() {
            return if now < self.at + PATIENCE { Ok(()) } else { Err(Failure::refused(restless(file))) };
        }
        let mut archive = Archive::to_save();
        let saved = setup.archive(&mut archive).and_then(|()| summary.archive(&mut archive));
        let state = saved.and_then(|()| archive.end()).map_err(|error| Failure::file(file, error))?;
        files::replace_secret(file, &snapshot::write(KIND, &self.origin, &state))?;
        say!("{}: saved {} s after the deployment", file.display(), now.as_secs_f64());
        self.file = None;
        Ok(())
    }

    /// The network has run to its end.
    pub fn finish(self) -> Result<(), Failure> {
        self.file.map_or(Ok(()), |file| {
            let at = self.at.as_secs_f64();
            Err(Failure::refused(format_args!(
                "{}: not saved: the network ended before {at} s, or before no message was on its way after that. \
                 Give more --seconds, or an earlier --at",
                file.display()
            )))
        })
    }
}

fn restless(file: &Path) -> String {
    format!("{}: not saved: there were always messages on their way. Give another --at", file.display())
}

/// Has a network that was prepared go on from a snapshot.
pub fn restore(file: &Path, origin: &Origin, setup: &mut Setup, summary: &mut Summary) -> Result<(), Failure> {
    let bytes = files::read(file)?;
    let failed = |error: SnapshotError| Failure::file(file, error);
    let state = snapshot::read(KIND, origin, &bytes).map_err(failed)?;
    let mut archive = Archive::to_restore(&state);
    let restored = setup.archive(&mut archive).and_then(|()| summary.archive(&mut archive));
    restored.and_then(|()| archive.end()).map_err(|error: StateError| failed(error.into()))?;
    Ok(())
}
