//! The monitor on the terminal: lines with history and completion; or lines of standard input, if that is no terminal.

use super::{End, Failure, Host};
use debugger::Monitor;
use debugger::commands::complete;
use program::image::Image;
use rustyline::completion::Completer;
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::MemHistory;
use rustyline::validate::Validator;
use rustyline::{Config, Context, Editor, Helper};

const PROMPT: &str = "(sancus) ";

struct Names(Image);

impl Completer for Names {
    type Candidate = String;

    fn complete(&self, line: &str, place: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<String>)> {
        Ok(complete(line.get(..place).unwrap_or(line), &self.0))
    }
}

impl Hinter for Names {
    type Hint = String;
}

impl Highlighter for Names {}
impl Validator for Names {}
impl Helper for Names {}

/// Carries out lines until the user has seen enough.
pub fn run(monitor: &mut Monitor, host: &mut Host<'_, '_>) -> Result<End, Failure> {
    let failed = |error: ReadlineError| Failure::host("standard input", error);
    let mut editor = Editor::<Names, MemHistory>::with_history(Config::default(), MemHistory::new()).map_err(failed)?;
    editor.set_helper(Some(Names(monitor.session().image().clone())));
    let place = monitor.execute("where", host).map(|answer| answer.text).unwrap_or_default();
    host.print(&place)?;
    // An empty line does again what was done last.
    let mut last = String::new();
    loop {
        let line = match editor.readline(PROMPT) {
            Ok(line) if line.trim().is_empty() => last.clone(),
            Ok(line) => line,
            Err(ReadlineError::Interrupted) => {
                host.print("`quit` ends the session\n")?;
                continue;
            }
            Err(ReadlineError::Eof) => return Ok(End::Quit),
            Err(error) => return Err(failed(error)),
        };
        // It is kept for the session alone, so that it fits.
        let _ = editor.add_history_entry(&line);
        host.take_interrupt();
        match monitor.execute(&line, host) {
            Ok(answer) => {
                host.print(&answer.text)?;
                if answer.quits {
                    return Ok(End::Quit);
                }
            }
            Err(error) => host.print(&format!("error: {error}\n"))?,
        }
        host.take_interrupt();
        if host.failure.is_some() {
            return Ok(End::Quit);
        }
        last = line;
    }
}
