//! The subcommands, one module each; a module's documentation is its manual.

pub mod arguments;
pub mod attack;
pub mod build;
mod columns;
pub mod deploy;
mod deployment;
mod devices;
pub mod disasm;
pub mod events;
mod files;
pub mod flows;
mod gdb_server;
pub mod info;
pub mod key;
mod key_length;
pub mod lockstep;
pub mod modules;
pub mod network;
mod progress;
pub mod report;
pub mod run;
mod stacks;

use crate::diagnostics::printable;
use crate::terminal::PortError;
use ::network::scenario::ScenarioError;
use descriptors::DeployError;
use program::image::Image;
use program::loader;
use std::fmt;
use std::io;
use std::path::Path;
use std::process::ExitCode;

/// How the process ends. The numbers are promised in `docs/command-line.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// The program ended, or the command did what it was asked to.
    Success = 0,
    /// The host failed: a full disk, a closed pipe.
    Host = 1,
    /// Unusable arguments or files. The number is clap's.
    Usage = 2,
    /// The run reached its cycle limit.
    CycleLimit = 3,
    /// The emulated program went wrong beyond recovery.
    GuestFault = 4,
    /// Machine and trace differ.
    Difference = 5,
    /// A rule of the Sancus unit was broken, and the run was to end then.
    Violation = 6,
    /// What was checked is not right: a tag that does not match, a module that cannot work.
    Refused = 7,
    /// A deployment stopped: a node refused, did not answer, or is not what it should be.
    Deployment = 8,
    /// An attack succeeded: an output is not explained, or a secret showed.
    AttackSucceeded = 9,
    /// Ctrl-C: 128 and the number of SIGINT, as shells have it.
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}

/// What ends a command early: a message for the user, and the exit it means.
#[derive(Debug)]
pub struct Failure {
    /// Exit of the process.
    pub exit: Exit,
    message: String,
}

impl Failure {
    /// Something the user gave cannot be used.
    pub fn usage(message: impl fmt::Display) -> Failure {
        Failure { exit: Exit::Usage, message: message.to_string() }
    }

    /// A file the user named cannot be used.
    pub fn file(path: &Path, error: impl fmt::Display) -> Failure {
        Failure::usage(format_args!("{}: {error}", path.display()))
    }

    /// A file the user named cannot be written: it cannot be there, or the host fails.
    pub fn written(path: &Path, error: io::Error) -> Failure {
        match error.kind() {
            io::ErrorKind::NotFound
            | io::ErrorKind::PermissionDenied
            | io::ErrorKind::AlreadyExists
            | io::ErrorKind::IsADirectory
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::InvalidFilename
            | io::ErrorKind::InvalidInput => Failure::file(path, error),
            _ => Failure::host(path.display(), error),
        }
    }

    /// A deployment cannot go on.
    pub fn deployment(error: &DeployError) -> Failure {
        let exit = if matches!(error, DeployError::Stopped { .. }) { Exit::Deployment } else { Exit::Usage };
        Failure { exit, message: error.to_string() }
    }

    /// What was to be tried cannot be, for what there is: nothing is shown.
    pub fn refused(message: impl fmt::Display) -> Failure {
        Failure { exit: Exit::Refused, message: message.to_string() }
    }

    /// The host does not do what it should.
    pub fn host(what: impl fmt::Display, error: impl fmt::Display) -> Failure {
        Failure { exit: Exit::Host, message: format!("{what}: {error}") }
    }

    /// An output cannot be written. If its reader has gone, it has seen enough, and nobody is left to tell.
    pub fn output(what: impl fmt::Display, error: io::Error) -> Failure {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure { exit: Exit::Host, message: String::new() },
            _ => Failure::host(what, error),
        }
    }

    /// Whether there is nothing to say about it.
    pub fn is_silent(&self) -> bool {
        self.message.is_empty()
    }
}

impl From<ScenarioError> for Failure {
    fn from(error: ScenarioError) -> Failure {
        match error {
            ScenarioError::Deploy(error) => Failure::deployment(&error),
            error => Failure::usage(error),
        }
    }
}

impl From<PortError> for Failure {
    fn from(error: PortError) -> Failure {
        let (what, error) = error.into_parts();
        Failure::output(what, error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

/// Reads a program.
fn load(path: &Path) -> Result<Image, Failure> {
    loader::load_file(path).map_err(|error| Failure::file(path, error))
}

/// Whether a file name stands for standard output.
fn is_standard_output(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// Opens a file for what a command writes; `-` is standard output.
fn create(path: &Path) -> Result<Box<dyn io::Write>, Failure> {
    if is_standard_output(path) {
        return Ok(Box::new(io::stdout()));
    }
    Ok(Box::new(std::fs::File::create(path).map_err(|error| Failure::written(path, error))?))
}

/// Prints text that a command was asked for, at its end. A reader that has seen enough, such as `head`, is no failure.
fn print(text: &str) -> Result<(), Failure> {
    print_live(text).or_else(|failure| if failure.is_silent() { Ok(()) } else { Err(failure) })
}

/// Prints text while a command goes on, which it need not if its reader has gone.
fn print_live(text: &str) -> Result<(), Failure> {
    use io::Write;
    let mut output = io::stdout().lock();
    let written = output.write_all(printable(text).as_bytes()).and_then(|()| output.flush());
    written.map_err(|error| Failure::output("standard output", error))
}

/// Prints an object as one line of JSON.
fn print_json(value: &impl serde::Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string(value).map_err(|error| Failure::host("JSON", error))?;
    print(&format!("{text}\n"))
}
