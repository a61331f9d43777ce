//! Runs under a debugger: the monitor on the terminal, a script of its commands, or a debugger that is connected over TCP.

mod line_editor;

use super::super::gdb_server::{Pause, Server};
use super::super::{Failure, files, print_live};
use super::{End, Session};
use crate::terminal::{PortError, Wait};
use clap::Args;
use debugger::commands::run_script;
use debugger::{Condition, Monitor, Reason, SourceLines, World};
use machine::Cycle;
use machine::event::Event;
use machine::peripherals::Port;
use program::image::Image;
use program::loader;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

/// How a program is debugged. `docs/debugging.md` is the manual.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Debugging")]
// Clap names the group of a command's arguments after its type, too.
#[group(skip)]
pub struct Arguments {
    /// Wait for a debugger (lldb, GDB) at an address, and let it run the program: 127.0.0.1:3333; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS", conflicts_with_all = ["interactive", "commands", "trace", "stacks"])]
    gdb: Option<String>,
    /// Debug on the terminal: `help` lists the commands
    #[arg(long, conflicts_with_all = ["commands", "trace", "stacks"])]
    interactive: bool,
    /// Debug with the commands of a file; exit status 7 if a line `expect TEXT` does not hold
    #[arg(long, value_name = "FILE", conflicts_with_all = ["trace", "stacks"])]
    commands: Option<PathBuf>,
}

impl Arguments {
    /// Whether a debugger runs the program.
    pub fn is_wanted(&self) -> bool {
        self.gdb.is_some() || self.interactive || self.commands.is_some()
    }

    /// Whether standard input is the debugger's.
    pub fn reads_lines(&self) -> bool {
        self.interactive
    }

    /// The file with commands.
    pub fn script(&self) -> &Option<PathBuf> {
        &self.commands
    }
}

/// Runs the program as the debugger says, and leaves the machine as it is then.
pub fn run(
    arguments: &Arguments,
    path: &Path,
    image: &Image,
    session: &mut Session<'_>,
    interrupted: &AtomicBool,
) -> Result<End, Failure> {
    let bytes = loader::read_file(path).map_err(|error| Failure::file(path, error))?;
    let mut machine = session.machine.clone();
    machine.set_stop_on_violation(false);
    let mut debugged = debugger::Session::new(machine, image.clone());
    debugged.set_limit(session.limit);
    let mut monitor = Monitor::new(debugged, SourceLines::read(&bytes), session.events.shows_keys());
    // A core without a Sancus unit has no violations.
    let _ = monitor.stop_at(Condition::Violation);
    let mut host = Host { session, interrupted, failure: None };
    let end = match (&arguments.gdb, &arguments.commands) {
        (Some(address), _) => {
            let mut server = Server::open(address, monitor)?;
            let end = serve(&mut server, &mut host);
            monitor = server.into_monitor();
            Ok(end)
        }
        (None, Some(script)) => {
            let text = files::read_text(script)?;
            let print = |host: &mut Host<'_, '_>, text: &str| host.print(text);
            match run_script(&mut monitor, &text, &mut host, print)? {
                Ok(()) => Ok(End::Quit),
                Err(error) if error.is_unexpected() => Ok(End::Unexpected(format!("{}: {error}", script.display()))),
                Err(error) => Err(Failure::file(script, error)),
            }
        }
        (None, None) => line_editor::run(&mut monitor, &mut host),
    };
    let failure = host.failure.take();
    session.machine = monitor.into_machine();
    match failure {
        Some(failure) => Err(failure.into()),
        None => end,
    }
}

/// The world of a program that is debugged: its UARTs and files, and Ctrl-C.
struct Host<'a, 'b> {
    session: &'a mut Session<'b>,
    interrupted: &'a AtomicBool,
    /// What went wrong with the host, which ends the run.
    failure: Option<PortError>,
}

impl Host<'_, '_> {
    /// Whether Ctrl-C was pressed since the last call.
    fn take_interrupt(&self) -> bool {
        self.interrupted.swap(false, Ordering::Relaxed)
    }

    /// Tells the user something on standard output.
    fn print(&mut self, text: &str) -> Result<(), Failure> {
        self.session.progress.suspend(|| print_live(text))
    }

    fn keep<T: Default>(&mut self, result: Result<T, PortError>) -> T {
        result.unwrap_or_else(|error| {
            self.failure.get_or_insert(error);
            T::default()
        })
    }
}

impl World for Host<'_, '_> {
    fn tell(&mut self, events: Vec<Event>, now: Cycle) {
        let told = self.session.tell(events, now);
        self.keep(told);
    }

    fn take_input(&mut self) -> Vec<(Port, u8)> {
        let arrived = self.session.arrived();
        self.keep(arrived)
    }

    fn interrupts(&mut self) -> bool {
        self.failure.is_some() || self.interrupted.load(Ordering::Relaxed)
    }

    fn waits(&mut self) -> bool {
        self.session.ports.wait_for_input() != Wait::Ended
    }
}

/// Lets debuggers run the program until it ends.
fn serve(server: &mut Server, host: &mut Host<'_, '_>) -> End {
    let mut last = None;
    loop {
        match server.serve(host) {
            Pause::Program(reason) => {
                last = end(&reason);
                // The debugger may want to go back.
                if !server.tell(&reason) {
                    break;
                }
            }
            Pause::Over => break,
            Pause::Killed => return End::Quit,
            Pause::Interrupted => return End::Interrupted,
        }
    }
    last.unwrap_or(End::Quit)
}

/// How a run is over that has come to its end.
fn end(reason: &Reason) -> Option<End> {
    match reason {
        Reason::ProgramEnded => Some(End::ProgramEnded),
        Reason::Asleep => Some(End::Asleep),
        Reason::Limit => Some(End::CycleLimit),
        _ => None,
    }
}
