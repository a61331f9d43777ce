//! Drives the C compiler and the linker. The same sources and the same compiler give the same bytes on any machine.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use crate::Memory;

pub(crate) const COMPILER: Tool = Tool { name: "clang-19", package: "clang-19" };
pub(crate) const LINKER: Tool = Tool { name: "ld.lld-19", package: "lld-19" };

/// What the compiler is to warn of, in all C.
pub(crate) const WARNINGS: &[&str] = &["-Wall", "-Wextra"];

/// For C and assembly. No identification of the compiler, so that only what it generates tells the bytes.
const COMPILER_FLAGS: &[&str] = &[
    "--target=msp430-none-elf",
    "-std=c11",
    "-Os",
    "-ffreestanding",
    "-ffunction-sections",
    "-fdata-sections",
    "-Werror",
    "-Qn",
    "-Iinclude",
    "-Iruntime",
];

/// No alignment of segments to pages: the target has none.
const LINKER_FLAGS: &[&str] = &["--nmagic", "--gc-sections", "--fatal-warnings", "--script=runtime/memory.ld"];

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
    /// There is no such program.
    #[error("no program {name:?}: there is no source in {}", directory.display())]
    UnknownProgram {
        /// Its name.
        name: String,
        /// Where its sources should be.
        directory: PathBuf,
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
        Ok(Toolchain { version })
    }

    /// The versions of compiler and linker, a line each. Equal versions build equal bytes.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Builds a program of `programs/` and returns its ELF file.
    pub fn build(&self, program: &str, memory: Memory) -> Result<Vec<u8>, ToolchainError> {
        let directory = source_directory().join("programs").join(program);
        if program.contains(['/', '\\', '.']) || !directory.is_dir() {
            return Err(ToolchainError::UnknownProgram { name: program.to_owned(), directory });
        }
        let own = sources(&Path::new("programs").join(program))?;
        if own.is_empty() {
            return Err(ToolchainError::UnknownProgram { name: program.to_owned(), directory });
        }
        let mut sources = sources(Path::new("runtime"))?;
        sources.extend(own);
        link(program, &sources, &[], memory)
    }

    /// Builds the software of a node and returns its ELF file. `flags` are for the compiler.
    pub fn build_node(&self, flags: &[&str], memory: Memory) -> Result<Vec<u8>, ToolchainError> {
        let mut files: Vec<PathBuf> = ["runtime/arithmetic.c", "runtime/start.S"].map(PathBuf::from).into();
        files.extend(sources(Path::new("os"))?);
        files.extend(sources(Path::new("node"))?);
        link("the node software", &files, &[&["-Ios/include"], flags].concat(), memory)
    }
}

/// Compiles files and links them.
fn link(name: &str, sources: &[PathBuf], flags: &[&str], memory: Memory) -> Result<Vec<u8>, ToolchainError> {
    let objects = tempfile::tempdir().map_err(at(Path::new("a temporary directory")))?;
    let mut linker_arguments: Vec<OsString> = LINKER_FLAGS.iter().map(OsString::from).collect();
    linker_arguments.push(format!("--defsym=__ram_size={}", memory.data_size).into());
    linker_arguments.push(format!("--defsym=__rom_size={}", memory.program_size).into());
    for (number, source) in sources.iter().enumerate() {
        let object = objects.path().join(format!("{number}.o"));
        let arguments = COMPILER_FLAGS.iter().chain(WARNINGS).chain(flags).map(OsStr::new);
        let files = [OsStr::new("-c"), source.as_os_str(), OsStr::new("-o"), object.as_os_str()];
        run(COMPILER, arguments.chain(files), &source.to_string_lossy(), Some(source_directory()))?;
        linker_arguments.push(object.into());
    }
    let elf = objects.path().join("program.elf");
    linker_arguments.extend(["-o".into(), elf.clone().into()]);
    run(LINKER, linker_arguments, name, Some(source_directory()))?;
    fs::read(&elf).map_err(at(&elf))
}

/// Where the sources are. Tools run there and are given relative paths, which therefore are the same on every machine.
pub(crate) fn source_directory() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The C files of a directory by name, then the assembly files, relative to [`source_directory`].
fn sources(directory: &Path) -> Result<Vec<PathBuf>, ToolchainError> {
    let path = source_directory().join(directory);
    let mut sources = Vec::new();
    for entry in fs::read_dir(&path).map_err(at(&path))? {
        let name = PathBuf::from(entry.map_err(at(&path))?.file_name());
        if name.extension().is_some_and(|extension| extension == "c" || extension == "S") {
            sources.push(directory.join(name));
        }
    }
    sources.sort_by_key(|source| (source.extension().is_some_and(|extension| extension == "S"), source.clone()));
    Ok(sources)
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
