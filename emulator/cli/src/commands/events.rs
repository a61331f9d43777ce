//! What a run tells of the Sancus unit: lines on standard error and in a file.

use super::Failure;
use crate::terminal::PortError;
use clap::Args;
use machine::event::{Event, Folder, Incident};
use machine::state::{Archive, StateError};
use machine::{Configuration, Cycle};
use program::image::Image;
use program::narration::{DescribedIncident, Header, Narrator};
use sancus_hw::Report;
use serde::Serialize;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// Lines on standard error after which a run tells no more of them: some programs break a rule in every cycle.
const MOST_LINES: usize = 1000;

/// What is told of the Sancus unit.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Sancus events")]
// Clap names the group of a command's arguments after its type, too.
#[group(skip)]
pub struct Arguments {
    /// Write modules created and removed, violations, aborted crypto and resets to a file (- for standard output), as JSON lines
    #[arg(long, value_name = "FILE")]
    events: Option<PathBuf>,
    /// Show the vendor and module keys that the node derives
    #[arg(long)]
    show_keys: bool,
    /// End after the instruction that breaks a rule; exit status 6
    #[arg(long)]
    pub stop_on_violation: bool,
    /// Do not report events on standard error
    #[arg(long)]
    no_events: bool,
}

impl Arguments {
    /// The file that events are written to.
    pub fn file(&self) -> Option<&PathBuf> {
        self.events.as_ref()
    }
}

/// Where events go.
pub struct Events<'a> {
    folder: Folder,
    narrator: Narrator<'a>,
    file: Option<(PathBuf, BufWriter<Box<dyn Write>>)>,
    show_keys: bool,
    lines_left: usize,
}

impl<'a> Events<'a> {
    /// Opens the file.
    pub fn new(
        arguments: &Arguments,
        path: &Path,
        image: &'a Image,
        configuration: &Configuration,
    ) -> Result<Events<'a>, Failure> {
        let mut file = None;
        if let Some(name) = &arguments.events {
            let mut writer = BufWriter::new(super::create(name)?);
            write_line(&mut writer, &Header::new(&path.to_string_lossy(), configuration))
                .map_err(|error| Failure::output(name.display(), error))?;
            file = Some((name.clone(), writer));
        }
        Ok(Events {
            folder: Folder::default(),
            narrator: Narrator::new(image, configuration, arguments.show_keys),
            file,
            show_keys: arguments.show_keys,
            lines_left: if arguments.no_events { 0 } else { MOST_LINES },
        })
    }

    /// Saves what is still to be told, or restores it.
    pub fn archive(&mut self, archive: &mut Archive<'_>) -> Result<(), StateError> {
        archive.value(&mut self.folder)?;
        self.narrator.archive(archive)?;
        let mut left = self.lines_left;
        archive.value(&mut left)?;
        // Whoever wants no lines gets none.
        self.lines_left = left.min(self.lines_left);
        Ok(())
    }

    /// Takes the next event.
    pub fn push(&mut self, event: Event) {
        self.folder.push(event);
    }

    /// Writes what is certain at cycle `now` to the file. Returns the lines for standard error.
    pub fn take(&mut self, now: Cycle) -> Result<Vec<(Cycle, String)>, PortError> {
        let incidents = self.folder.take(now);
        self.tell(&incidents)
    }

    /// Does that with everything, at the end of the run.
    pub fn finish(&mut self) -> Result<Vec<(Cycle, String)>, PortError> {
        let incidents = self.folder.finish();
        self.tell(&incidents)
    }

    fn tell(&mut self, incidents: &[Incident]) -> Result<Vec<(Cycle, String)>, PortError> {
        let mut lines = Vec::new();
        for incident in incidents {
            let Some(record) = self.narrator.tell(incident) else { continue };
            if let Some((path, file)) = &mut self.file {
                write_line(file, &record).map_err(PortError::new(path.display()))?;
            }
            if self.lines_left > 0 && self.is_worth_a_line(&record) {
                self.lines_left -= 1;
                let last = if self.lines_left == 0 { "\n(further events go only to the file of --events)" } else { "" };
                lines.push((record.cycle, format!("{record}{last}")));
            }
        }
        if let Some((path, file)) = &mut self.file {
            file.flush().map_err(PortError::new(path.display()))?;
        }
        Ok(lines)
    }

    /// Whether keys are told.
    pub fn shows_keys(&self) -> bool {
        self.show_keys
    }

    /// Whether a report may be told: keys only if they are asked for.
    pub fn may_tell(&self, report: &Report) -> bool {
        self.show_keys || !matches!(report, Report::VendorKey(_) | Report::ModuleKey(_))
    }

    fn is_worth_a_line(&self, record: &DescribedIncident) -> bool {
        self.show_keys || !record.kind.is_key()
    }
}

fn write_line(file: &mut impl Write, value: &impl Serialize) -> std::io::Result<()> {
    serde_json::to_writer(&mut *file, value)?;
    file.write_all(b"\n")
}
