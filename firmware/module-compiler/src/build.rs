//! What can be built, and what comes of it.

use std::path::PathBuf;

use sancus_hw::{Key, Security};

use crate::check::Diagnostic;
use crate::config::{Settings, SettingsError};
use crate::link::LinkError;
use crate::stack::{StackError, StackUse};
use crate::toolchain::ToolchainError;

/// The memories a program is linked for. Data memory begins at 0x0200, program memory ends at 0xffff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Memory {
    /// Bytes of data memory; even.
    pub data_size: u16,
    /// Bytes of program memory; even.
    pub program_size: u16,
}

impl Memory {
    /// The sizes of the stock cores.
    pub const STOCK: Memory = Memory { data_size: 16 * 1024, program_size: 41 * 1024 };
}

/// What comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// A program of its own, with start-up and library, for these memories.
    Executable(Memory),
    /// A file for the loader of a node, which gives it addresses.
    Relocatable,
}

/// Which registers carry arguments and results where code begins that is not compiled here: at the boundary of modules, and in
/// assembly. What is compiled has the compiler's convention on its own side of that line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Abi {
    /// The MSP430 EABI: from r12 up to r15.
    #[default]
    Eabi,
    /// The convention of mspgcc, which the existing tools and node software have: from r15 down to r12.
    Mspgcc,
}

/// What to build.
#[derive(Clone, Debug)]
pub struct Build {
    /// C (`.c`) and assembly (`.S`, `.s`) files.
    pub sources: Vec<PathBuf>,
    /// Further directories with headers.
    pub include: Vec<PathBuf>,
    /// Headers that every one of the C files includes first.
    pub included: Vec<PathBuf>,
    /// Further arguments for the C compiler.
    pub flags: Vec<String>,
    /// Length of keys and tags of the core.
    pub security: Security,
    /// Settings of modules.
    pub settings: Settings,
    /// What comes out.
    pub output: Output,
    /// Encrypts the text of the modules of an executable under this key of their vendor.
    pub confidential: Option<Key>,
    /// The registers at the boundary of modules and in assembly.
    pub abi: Abi,
    /// Whether to keep what debuggers need to know.
    pub debug: bool,
}

/// What has been built.
#[derive(Clone, Debug)]
pub struct Built {
    /// The ELF file.
    pub elf: Vec<u8>,
    /// What the compiler and the driver want to be known.
    pub warnings: Vec<String>,
    /// The modules in it.
    pub modules: Vec<String>,
    /// What the stacks of those that have one take.
    pub stacks: Vec<StackUse>,
    /// What the compiler understood of each C file, before anything was optimised.
    pub representations: Vec<SourceRepresentation>,
}

/// A C file in the compiler's intermediate representation, before any pass over it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceRepresentation {
    /// The file.
    pub source: PathBuf,
    /// The text, with line numbers. The same wherever the file is.
    pub text: String,
}

/// Why nothing has been built.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// A tool failed.
    #[error(transparent)]
    Tool(#[from] ToolchainError),
    /// A source file is of no known kind.
    #[error("{}: expected a file in C (.c) or assembly (.S, .s)", .0.display())]
    UnknownKind(PathBuf),
    /// Nothing to build.
    #[error("there are no source files")]
    NoSources,
    /// What the sources ask for cannot be done safely.
    #[error("{}", lines(.0))]
    Refused(Vec<Diagnostic>),
    /// Settings that cannot be read.
    #[error("settings of modules: {0}")]
    Settings(#[from] SettingsError),
    /// Settings of a module that is not there.
    #[error("settings of module {name:?}: there is no such module{}", known(.modules))]
    UnknownModule {
        /// Its name.
        name: String,
        /// Those there are.
        modules: Vec<String>,
    },
    /// A module whose name is none in C.
    #[error("the name of module {name} is written with something around it: write SM_ENTRY({name}), without quotes")]
    ModuleName {
        /// Its name, without that.
        name: String,
    },
    /// A stub of a module's own whose source is not among the files.
    #[error("settings of module {module:?}: {setting}: none of the files is {name}.S, {name}.s or {name}.c")]
    NoStub {
        /// The module.
        module: String,
        /// The setting.
        setting: &'static str,
        /// The source, without extension.
        name: String,
    },
    /// Settings for which no memory is large enough.
    #[error(
        "module {module}: {what} take {bytes} bytes of data memory, and there are {memory}: lower num_connections or stack_size \
         in the settings of the module (--sm-config)"
    )]
    NoRoom {
        /// The module.
        module: String,
        /// What takes the room.
        what: String,
        /// Bytes they take.
        bytes: u32,
        /// Bytes there are.
        memory: u32,
    },
    /// Two modules whose sections would both have to be the first.
    #[error(
        "modules {first} and {second} both have a peripheral_offset in their settings (--sm-config): only one module's data can \
         come first in data memory"
    )]
    TwoOffsets {
        /// One module.
        first: String,
        /// The other.
        second: String,
    },
    /// Encryption of a module that has no fixed place yet, and that a loader therefore has to change.
    #[error("the modules of a relocatable file cannot be encrypted: the loader must still change them")]
    ConfidentialRelocatable,
    /// Connections that a module for existing node software cannot have.
    #[error(
        "settings of module {module}: num_local_connections: with --abi mspgcc, a module has no connections without encryption"
    )]
    LocalMspgcc {
        /// The module.
        module: String,
    },
    /// A version of a module for existing node software, which has no command for updates.
    #[error("module {module} has a version (SM_VERSION): with --abi mspgcc, a module cannot be updated")]
    VersionMspgcc {
        /// The module.
        module: String,
    },
    /// The linker's output is not what it should be.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// A module's stack is too small, or how much it needs is not known.
    #[error(transparent)]
    Stack(#[from] StackError),
}

fn lines(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(Diagnostic::to_string).collect::<Vec<_>>().join("\n")
}

fn known(modules: &[String]) -> String {
    match modules {
        [] => String::new(),
        modules => format!(", but {}", modules.join(", ")),
    }
}
