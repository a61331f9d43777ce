//! `attack --deadlines --events`: who executed when in a single attack, beside what happened on the network, as lines of JSON.

use super::Failure;
use crate::commands::create;
use attack::Piece;
use machine::recording::{End, RecordedNode, Session};
use serde_json::{Value, json};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// A file that is being written.
pub struct EventFile {
    path: PathBuf,
    file: BufWriter<Box<dyn Write>>,
    /// The first error: nothing is written after it.
    error: Option<io::Error>,
}

impl EventFile {
    pub fn create(path: &Path) -> Result<EventFile, Failure> {
        let mut file = BufWriter::new(create(path)?);
        let error = writeln!(file, "{}", json!({"schema": "sancus-emu/deadline-events/1"})).err();
        Ok(EventFile { path: path.to_owned(), file, error })
    }

    /// Writes what happened in a piece of the attack, in the order of times; each session of a module where it began.
    pub fn write(&mut self, piece: &Piece) {
        let events = piece.events.iter().map(|event| (event.time, serde_json::to_value(event).unwrap_or_default()));
        let nodes = piece.recording.nodes.iter();
        let sessions = nodes.flat_map(|node| node.modules.sessions.iter().map(|session| told(node, session)));
        let mut lines: Vec<(u64, Value)> = events.chain(sessions).collect();
        lines.sort_by_key(|(time, _)| *time);
        for (_, line) in lines {
            if self.error.is_none() {
                self.error = writeln!(self.file, "{line}").err();
            }
        }
    }

    /// Ends the file.
    pub fn finish(mut self) -> Result<(), Failure> {
        let error = self.error.take().or_else(|| self.file.flush().err());
        error.map_or(Ok(()), |error| Err(Failure::output(self.path.display(), error)))
    }
}

fn told(node: &RecordedNode, session: &Session) -> (u64, Value) {
    let time = node.clock.time_of(session.start);
    let (end, to, registers) = match &session.end {
        End::Left { to, registers, .. } => ("left".to_owned(), Some(*to), Some(registers)),
        End::Interrupted { number, to, registers, .. } => (format!("interrupt {number}"), Some(*to), Some(registers)),
        End::Reset { .. } => ("reset".to_owned(), None, None),
        End::Running { .. } => ("running".to_owned(), None, None),
    };
    let line = json!({
        "time": time, "at": node.name, "cycle": session.start, "event": "executed", "module": session.module,
        "from": session.from, "registers": session.registers, "until": session.end.cycle(), "end": end, "to": to,
        "registers_after": registers,
    });
    (time, line)
}
