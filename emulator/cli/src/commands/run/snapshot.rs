//! `run --save FILE --at PLACE`, and `run --from FILE`: see [`Arguments`].

use super::super::arguments::{address, duration};
use super::super::{Failure, files};
use super::{End, Session};
use crate::diagnostics::say;
use crate::terminal::PortError;
use clap::Args;
use debugger::Happening;
use machine::event::EventKind;
use machine::state::{Archive, StateError};
use machine::{Cycle, Machine};
use program::image::Image;
use program::loader;
use program::snapshot::{self, Origin, SnapshotError};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

/// What snapshots of this command are of.
const KIND: &str = "run";

/// Snapshots: a run that goes on from one does what the uninterrupted run does from there on.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Snapshots")]
// Clap names the group of a command's arguments after its type, too.
#[group(skip)]
pub struct Arguments {
    /// Save everything there is to the run, and go on. The file holds the keys and secrets of modules
    #[arg(long, value_name = "FILE", conflicts_with_all = ["gdb", "interactive", "commands", "stacks"])]
    save: Option<PathBuf>,
    /// When to save: a cycle or time as above, a symbol or an address that is come to, or an event (violation, module-created,
    /// module-disabled, crypto-interrupted, crypto-done, reset, output, physical) [default: at the end]
    #[arg(long, value_name = "PLACE", requires = "save")]
    at: Option<String>,
    /// Go on from a snapshot, with the program and options that it was saved with
    #[arg(long, value_name = "FILE", conflicts_with = "stacks")]
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

/// How far to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// To the end.
    End,
    /// To the first instruction at or after a cycle.
    Cycle(Cycle),
    /// To the instruction at an address.
    Address(u16),
    /// To the end of the instruction in which this happens.
    Event(Event),
}

/// What can happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A rule of the Sancus unit is broken.
    Violation,
    /// Something else.
    Happening(Happening),
}

impl Event {
    fn is(self, kind: &EventKind) -> bool {
        match self {
            Event::Violation => kind.violation().is_some(),
            Event::Happening(happening) => happening.is(kind),
        }
    }
}

impl Goal {
    /// What `--at` says.
    fn named(text: &str, image: &Image, clock_hz: u64) -> Result<Goal, String> {
        if let Ok(duration) = duration(text) {
            return duration.cycles(clock_hz).map(Goal::Cycle).ok_or_else(|| "more than 2^64 cycles".to_owned());
        }
        let known = Happening::ALL.into_iter().map(|(happening, name)| (Event::Happening(happening), name));
        let mut events = known.chain([(Event::Violation, "violation")]);
        if let Some((event, _)) = events.clone().find(|(_, name)| *name == text) {
            return Ok(Goal::Event(event));
        }
        if let Some(symbol) = image.symbol(text) {
            return Ok(Goal::Address(symbol.address));
        }
        if text.starts_with("0x") {
            return address(text).map(Goal::Address);
        }
        let symbols = image.symbols.iter().map(|symbol| symbol.name.as_str());
        let meant = descriptors::nearest(text, symbols.chain(events.by_ref().map(|(_, name)| name)));
        let meant = meant.map_or_else(String::new, |meant| format!("; did you mean {meant:?}?"));
        Err(format!("{text:?} is no cycle, time, symbol, address or event{meant}"))
    }

    /// Where a run to cycle `until` is to end, and whether the goal is reached then if it is an event.
    pub fn before(self, until: Cycle, machine: &Machine) -> (Cycle, bool) {
        match self {
            Goal::End | Goal::Address(_) => (until, false),
            Goal::Cycle(cycle) => (until.min(cycle), false),
            Goal::Event(event) => {
                // What happens is known only when it has: to a copy.
                let mut scout = machine.clone();
                scout.watch_modules();
                scout.take_events();
                scout.run(until, &mut ());
                let events = scout.take_events();
                let found = events.iter().find(|found| event.is(&found.kind));
                found.map_or((until, false), |found| (found.cycle + 1, true))
            }
        }
    }
}

/// Runs to the end, and saves a snapshot on the way.
pub fn run(
    arguments: &Arguments,
    (path, image): (&Path, &Image),
    session: &mut Session<'_>,
    origin: &Origin,
    interrupted: &AtomicBool,
) -> Result<End, Failure> {
    let Some(file) = &arguments.save else { return Ok(session.run(interrupted)?) };
    let clock_hz = session.machine.configuration().clock_hz;
    let goal = arguments.at.as_ref().map(|at| Goal::named(at, image, clock_hz)).transpose();
    let goal = goal.map_err(|error| Failure::usage(format_args!("{}: --at {error}", path.display())))?;
    let end = session.run_to(goal.unwrap_or(Goal::End), interrupted)?;
    match (&end, &arguments.at) {
        (Some(End::Interrupted), Some(_)) => return Ok(End::Interrupted),
        // With --stop-on-violation it is the end, too.
        (Some(End::Violation), Some(_)) if goal == Some(Goal::Event(Event::Violation)) => save(file, session, origin)?,
        (Some(_), Some(at)) => {
            let cycle = session.machine.cycle();
            let why = format!("no snapshot is saved: the run ended in cycle {cycle}, before --at {at}");
            return Ok(End::Unsaved(why));
        }
        _ => save(file, session, origin)?,
    }
    end.map_or_else(|| Ok(session.run(interrupted)?), Ok)
}

fn save(file: &Path, session: &mut Session<'_>, origin: &Origin) -> Result<(), Failure> {
    let mut archive = Archive::to_save();
    // Nothing is refused that is saved.
    let _ = session.archive(&mut archive);
    let state = archive.end().unwrap_or_default();
    files::replace_secret(file, &snapshot::write(KIND, origin, &state))?;
    let cycle = session.machine.cycle();
    session.progress.suspend(|| say!("{}: saved in cycle {cycle}", file.display()));
    Ok(())
}

/// What a run's snapshots are of, besides the machine.
pub fn origin(program: &Path, pins: Option<&str>, json: bool) -> Result<Origin, Failure> {
    let bytes = loader::read_file(program).map_err(|error| Failure::file(program, error))?;
    let origin = Origin::default().with_content("the program", &bytes);
    let origin = pins.map_or(origin.clone(), |pins| origin.with_content("--pins", pins.as_bytes()));
    Ok(if json { origin.with("--json", "given") } else { origin })
}

/// Has a session that is about to begin go on from a snapshot.
pub fn restore(file: &Path, session: &mut Session<'_>, origin: &Origin) -> Result<(), Failure> {
    let bytes = files::read(file)?;
    let failed = |error: SnapshotError| Failure::file(file, error);
    let state = snapshot::read(KIND, origin, &bytes).map_err(failed)?;
    let mut archive = Archive::to_restore(&state);
    let restored = session.archive(&mut archive).and_then(|()| archive.end());
    restored.map_err(|error: StateError| failed(error.into()))?;
    Ok(())
}

impl Session<'_> {
    /// Saves what the run goes on with, or restores it: the machine, and what will be told at the end.
    fn archive(&mut self, archive: &mut Archive<'_>) -> Result<(), StateError> {
        self.machine.archive(archive)?;
        self.events.archive(archive)?;
        archive.value(&mut self.console)?;
        archive.value(&mut self.violation_cycles)?;
        archive.value(&mut self.resets_at_output)?;
        archive.value(&mut self.taken.standard_input)?;
        archive.value(&mut self.taken.file)
    }

    /// Runs to the end.
    pub(super) fn run(&mut self, interrupted: &AtomicBool) -> Result<End, PortError> {
        // A run to the end has no other.
        Ok(self.run_to(Goal::End, interrupted)?.unwrap_or(End::ProgramEnded))
    }
}
