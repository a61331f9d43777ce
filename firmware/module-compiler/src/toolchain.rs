//! The installed C compiler and linker. The same sources and the same compiler give the same bytes on any machine.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::files;

pub(crate) const COMPILER: Tool = Tool { name: "clang-19", package: "clang-19" };
pub(crate) const LINKER: Tool = Tool { name: "ld.lld-19", package: "lld-19" };

/// What the compiler is to warn of, in all C.
pub(crate) const WARNINGS: &[&str] = &["-Wall", "-Wextra"];

/// A program of the toolchain and the Debian package that has it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tool {
    name: &'static str,
    package: &'static str,
}

/// A build that failed.
#[derive(Debug, thiserror::Error)]
pub enum ToolchainError {
    /// The compiler or the linker cannot be started.
    #[error("cannot run {tool}: {source} (on Debian: apt-get install {package})")]
    Missing {
        /// The program.
        tool: &'static str,
        /// The Debian package that has it.
        package: &'static str,
        /// What the operating system said.
        source: io::Error,
    },
    /// The compiler or the linker rejected what it was given.
    #[error("{tool} failed on {subject}:\n{message}")]
    Rejected {
        /// The program.
        tool: &'static str,
        /// What it worked on.
        subject: String,
        /// What it said.
        message: String,
    },
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file or directory.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
}

/// An installed compiler and linker.
#[derive(Clone, Debug)]
pub struct Toolchain {
    version: String,
    /// Files of the crate's own that are other than they should be.
    pub(crate) replaced: BTreeMap<&'static str, String>,
}

impl Toolchain {
    /// Looks for the compiler and the linker.
    pub fn find() -> Result<Toolchain, ToolchainError> {
        let mut version = String::new();
        for tool in [COMPILER, LINKER] {
            let said = run(tool, ["--version"], "--version", None)?.output;
            version.extend(said.lines().next());
            version.push('\n');
        }
        Ok(Toolchain { version, replaced: BTreeMap::new() })
    }

    /// The same with a defect planted in one of the crate's own files, such as `stubs/reactive.c`, to see who notices. `None` if
    /// there is no such file.
    #[must_use]
    pub fn with_defect(mut self, file: &str, plant: impl FnOnce(&str) -> String) -> Option<Toolchain> {
        let (name, text) = *files::all().find(|(name, _)| *name == file)?;
        let changed = plant(self.replaced.get(name).map_or(text, String::as_str));
        self.replaced.insert(name, changed);
        Some(self)
    }

    /// The versions of compiler and linker, a line each. Equal versions build equal bytes.
    pub fn version(&self) -> &str {
        &self.version
    }
}

pub(crate) fn at(path: &Path) -> impl Fn(io::Error) -> ToolchainError {
    move |source| ToolchainError::File { path: path.to_owned(), source }
}

/// What a tool that succeeded printed.
pub(crate) struct Said {
    /// On standard output.
    pub(crate) output: String,
    /// On standard error.
    pub(crate) warnings: String,
}

/// Runs a tool in a directory, by default the current one.
pub(crate) fn run<Argument: AsRef<OsStr>>(
    tool: Tool,
    arguments: impl IntoIterator<Item = Argument>,
    subject: &str,
    directory: Option<&Path>,
) -> Result<Said, ToolchainError> {
    let mut command = Command::new(tool.name);
    command.args(arguments);
    if let Some(directory) = directory {
        command.current_dir(directory);
    }
    let output = command.output();
    let output = output.map_err(|source| ToolchainError::Missing { tool: tool.name, package: tool.package, source })?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() {
        return Ok(Said { output: text(&output.stdout), warnings: text(&output.stderr) });
    }
    let message = text(&output.stderr);
    Err(ToolchainError::Rejected { tool: tool.name, subject: subject.to_owned(), message })
}
