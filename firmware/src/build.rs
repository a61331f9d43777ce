//! Builds what is in this folder: programs, the software of nodes, the modules of the smart meter.

use std::fs;
use std::path::{Path, PathBuf};

use module_compiler::{
    Abi, Build, BuildError, Memory, Output, Plain, RESET_VECTOR, Security, Settings, SettingsError, Toolchain,
    ToolchainError, VECTORS, section_size,
};

use crate::prebuilt::{self, PrebuiltModule};

const INCLUDE: &[&str] = &["-Iinclude", "-Iruntime"];
/// Where the modules of the smart meter are.
pub(crate) const MODULES: &str = "modules";
const OS_INCLUDE: &str = "-Ios/include";

/// For the modules of the smart meter.
const MODULE_FLAGS: &[&str] = &["-Werror"];

/// Something that is not built.
#[derive(Debug, thiserror::Error)]
pub enum FirmwareError {
    /// There is no such program.
    #[error("no program {name:?}: there is no source in {}", directory.display())]
    UnknownProgram {
        /// Its name.
        name: String,
        /// Where its sources should be.
        directory: PathBuf,
    },
    /// The settings of a module cannot be read.
    #[error("settings of module {module}: {source}")]
    Settings {
        /// The module.
        module: &'static str,
        /// What is wrong.
        source: SettingsError,
    },
    /// The place of a defect is not in the file, or is there several times.
    #[error("{file} does not have {text:?} exactly once")]
    Defect {
        /// The file.
        file: &'static str,
        /// What should be there.
        text: &'static str,
    },
    /// A program, or the software of a node, cannot be built.
    #[error(transparent)]
    Program(#[from] ToolchainError),
    /// A module cannot be built.
    #[error(transparent)]
    Module(#[from] BuildError),
}

/// Builds a program of `programs/` and returns its ELF file.
pub fn program(toolchain: &Toolchain, name: &str, memory: Memory) -> Result<Vec<u8>, FirmwareError> {
    let directory = directory().join("programs").join(name);
    let unknown = || FirmwareError::UnknownProgram { name: name.to_owned(), directory: directory.clone() };
    if name.contains(['/', '\\', '.']) || !directory.is_dir() {
        return Err(unknown());
    }
    let own = sources(&Path::new("programs").join(name))?;
    if own.is_empty() {
        return Err(unknown());
    }
    let mut sources = sources(Path::new("runtime"))?;
    sources.extend(own);
    plain(toolchain, name, &sources, &[], INCLUDE, memory, VECTORS)
}

/// Builds the software of a node and returns its ELF file. `flags` are for the compiler.
pub fn node(toolchain: &Toolchain, flags: &[&str], memory: Memory) -> Result<Vec<u8>, FirmwareError> {
    let mut files: Vec<PathBuf> = ["runtime/arithmetic.c", "runtime/start.S"].map(PathBuf::from).into();
    files.extend(sources(Path::new("os"))?);
    files.extend(sources(Path::new("node"))?);
    plain(toolchain, "the node software", &files, &[], &[INCLUDE, &[OS_INCLUDE], flags].concat(), memory, VECTORS)
}

/// Builds the software of a node with a scheduler, for keys of so many bits, and returns its ELF file: with the module whose text
/// ends with the interrupt vectors.
pub fn node_with_scheduler(toolchain: &Toolchain, bits: u16, memory: Memory) -> Result<Vec<u8>, FirmwareError> {
    let scheduler = prebuilt::variant("SCHEDULER", &[], bits);
    let scheduler = scheduler.map(|scheduler| module(toolchain, scheduler)).transpose()?;
    node_with(toolchain, &scheduler.map(|scheduler| scheduler.elf).unwrap_or_default(), memory)
}

/// The same with a scheduler's ELF file.
pub fn node_with(toolchain: &Toolchain, scheduler: &[u8], memory: Memory) -> Result<Vec<u8>, FirmwareError> {
    let mut files: Vec<PathBuf> =
        ["runtime/arithmetic.c", "runtime/start.S", "modules/scheduler/unprotected.S"].map(PathBuf::from).into();
    files.extend(sources(Path::new("os"))?);
    files.extend(sources(Path::new("node"))?);
    let size =
        u16::try_from(section_size(scheduler, ".text.sm.SCHEDULER").map_err(BuildError::from)?).unwrap_or(VECTORS);
    let object = tempfile::Builder::new().suffix("scheduler.o").tempfile();
    let object = object.and_then(|file| fs::write(file.path(), scheduler).map(|()| file));
    let object = object.map_err(|source| ToolchainError::File { path: "a temporary file".into(), source })?;
    let flags = [INCLUDE, &[OS_INCLUDE, "-Imodules/scheduler", "-DATOMICITY_MONITOR", "-DSCHEDULER"]].concat();
    let objects = [object.path().to_owned()];
    plain(toolchain, "the node software", &files, &objects, &flags, memory, RESET_VECTOR - size)
}

/// A module that has been built.
#[derive(Clone, Debug)]
pub struct BuiltModule {
    /// The ELF file.
    pub elf: Vec<u8>,
    /// What the compiler understood of the file that has the module's functions.
    pub source: String,
}

/// Builds a module of the smart meter anew.
pub fn module(toolchain: &Toolchain, module: &PrebuiltModule) -> Result<BuiltModule, FirmwareError> {
    build_module(toolchain, module, &directory().join(MODULES))
}

/// The same of sources that are in a folder.
pub(crate) fn build_module(
    toolchain: &Toolchain,
    module: &PrebuiltModule,
    folder: &Path,
) -> Result<BuiltModule, FirmwareError> {
    let settings =
        Settings::read(module.settings).map_err(|source| FirmwareError::Settings { module: module.name, source })?;
    let built = toolchain.build_modules(&Build {
        sources: module.sources.iter().map(|source| folder.join(source)).collect(),
        include: Vec::new(),
        flags: MODULE_FLAGS.iter().chain(module.flags).map(|flag| (*flag).to_owned()).collect(),
        security: if module.bits == 64 { Security::Bits64 } else { Security::Bits128 },
        settings,
        output: Output::Relocatable,
        confidential: None,
        included: Vec::new(),
        abi: Abi::Eabi,
        debug: false,
    })?;
    // The first file is the module's; others are not protected.
    let source = built.representations.first().map(|first| without_places_of_assembly(&first.text)).unwrap_or_default();
    Ok(BuiltModule { elf: built.elf, source })
}

/// Without the places of inline assembly in what the preprocessor made, which depend on the length of the keys: lines such as
/// `!273 = !{i64 2147589996, i64 2147590024}`.
fn without_places_of_assembly(representation: &str) -> String {
    let is_place = |line: &&str| {
        let list = line.split_once(" = !{").and_then(|(_, list)| list.strip_suffix('}'));
        list.is_some_and(|list| list.split(", ").all(|number| number.strip_prefix("i64 ").is_some()))
    };
    let line = |line: &str| match line.split_once(" = ").filter(|_| is_place(&line)) {
        Some((name, _)) => format!("{name} = !{{i64 0}}\n"),
        None => format!("{line}\n"),
    };
    representation.lines().map(line).collect()
}

fn plain(
    toolchain: &Toolchain,
    name: &str,
    sources: &[PathBuf],
    objects: &[PathBuf],
    flags: &[&str],
    memory: Memory,
    vectors: u16,
) -> Result<Vec<u8>, FirmwareError> {
    let script = "runtime/memory.ld";
    Ok(toolchain.build_plain(&Plain {
        name,
        directory: directory(),
        sources,
        objects,
        flags,
        script,
        memory,
        vectors,
    })?)
}

pub(crate) fn directory() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The C files of a directory by name, then the assembly files, relative to [`directory`].
fn sources(folder: &Path) -> Result<Vec<PathBuf>, ToolchainError> {
    let path = directory().join(folder);
    let at = |source| ToolchainError::File { path: path.clone(), source };
    let mut sources = Vec::new();
    for entry in fs::read_dir(&path).map_err(at)? {
        let name = PathBuf::from(entry.map_err(at)?.file_name());
        if name.extension().is_some_and(|extension| extension == "c" || extension == "S") {
            sources.push(folder.join(name));
        }
    }
    sources.sort_by_key(|source| (source.extension().is_some_and(|extension| extension == "S"), source.clone()));
    Ok(sources)
}
