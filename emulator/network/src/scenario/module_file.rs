//! Where the files of modules come from when a scenario does not say otherwise.

use std::path::{Path, PathBuf};

use descriptors::{Descriptor, Module};
use firmware::prebuilt::{MODULES as PREBUILT, PrebuiltModule};
use module_compiler::{Abi, Build, Output, Security, Settings, Toolchain};
use program::files;

use super::error::ModuleFileError;

/// Where the sources of prebuilt modules are.
const OWN_SOURCES: &str = "firmware/modules/";
/// The flag that keeps what debuggers need.
const DEBUG: &str = "-g";

/// A module's file, and what it was built from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModuleFile {
    /// The ELF file.
    pub elf: Vec<u8>,
    /// What the compiler understood of the C file with the module's functions, before it optimised anything; `None` if only the
    /// ELF file is known.
    pub source: Option<String>,
}

/// See [`Scenario::module`](super::Scenario::module).
pub(super) fn find(
    descriptor: &Descriptor,
    module: &Module,
    directory: &Path,
) -> Result<Option<ModuleFile>, ModuleFileError> {
    if let Some(binary) = module.binary.as_ref().filter(|binary| !binary.is_empty()) {
        let path = directory.join(binary);
        let read = files::read(&path).map_err(|error| ModuleFileError::Read { path, error })?;
        return Ok(Some(ModuleFile { elf: read, source: None }));
    }
    if is_prebuilt(module) && !is_debugged(module) {
        let found = prebuilt(descriptor, module)
            .map(|found| ModuleFile { elf: found.elf.to_vec(), source: Some(found.source.to_owned()) });
        if found.is_some() || module.files.is_empty() {
            return Ok(found);
        }
    }
    if module.deployed { Ok(None) } else { build(module, bits(descriptor, module), directory).map(Some) }
}

/// The file that a module is to be updated to: an ELF file, or a C file that is built as the module's own are.
pub(super) fn of_update(
    descriptor: &Descriptor,
    module: &Module,
    file: &Path,
    directory: &Path,
) -> Result<ModuleFile, ModuleFileError> {
    if file.extension().is_some_and(|extension| extension == "c") {
        let path = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
        let module = Module { files: vec![path.to_string_lossy().into_owned()], ..module.clone() };
        return build(&module, bits(descriptor, &module), directory);
    }
    let elf = files::read(file).map_err(|error| ModuleFileError::Read { path: file.to_owned(), error })?;
    Ok(ModuleFile { elf, source: None })
}

/// The linker script that a deployed module's `symtab` is. What other tools name there may be an ELF file, which says nothing of a
/// module that was loaded.
pub(super) fn symbols(module: &Module, directory: &Path) -> Result<Option<String>, String> {
    let Some(symtab) = module.symtab.as_ref().filter(|symtab| !symtab.is_empty()) else { return Ok(None) };
    let path = directory.join(symtab);
    let read = files::read(&path).map_err(|error| ModuleFileError::Read { path: path.clone(), error }.to_string())?;
    Ok((!read.starts_with(b"\x7fELF")).then(|| String::from_utf8_lossy(&read).into_owned()))
}

/// The source of a module that has a prebuilt file, whatever file it really has.
pub(super) fn prebuilt_source(descriptor: &Descriptor, module: &Module) -> Option<String> {
    let found = if is_prebuilt(module) { prebuilt(descriptor, module) } else { None };
    found.map(|found| found.source.to_owned())
}

/// The prebuilt file of a module: several of a name differ in their sources.
fn prebuilt(descriptor: &Descriptor, module: &Module) -> Option<&'static PrebuiltModule> {
    let is_given = |source: &&str| module.files.iter().any(|file| file.ends_with(&format!("{OWN_SOURCES}{source}")));
    let bits = bits(descriptor, module);
    let named = PREBUILT.iter().filter(|known| known.name == module.name_in_file() && known.bits == bits);
    let mut named = named.filter(|known| known.flags == module.cflags);
    // Descriptors of the existing tools list no files, or others.
    let first = named.clone().next();
    named.find(|known| known.sources.iter().all(is_given)).or(first)
}

/// Whether debuggers are to know the module's source. Prebuilt files do not tell.
fn is_debugged(module: &Module) -> bool {
    module.cflags.iter().any(|flag| flag == DEBUG)
}

fn is_prebuilt(module: &Module) -> bool {
    module.files.iter().all(|file| file.contains(OWN_SOURCES))
}

/// Bits of the keys of a module's node.
fn bits(descriptor: &Descriptor, module: &Module) -> u16 {
    let node = descriptor.nodes.iter().find(|node| node.name == module.node);
    node.map_or(128, |node| node.key_bytes() as u16 * 8)
}

/// Builds a module for a node with keys of so many bits.
fn build(module: &Module, bits: u16, directory: &Path) -> Result<ModuleFile, ModuleFileError> {
    let (include, flags): (Vec<&String>, Vec<&String>) = module.cflags.iter().partition(|flag| flag.starts_with("-I"));
    let mut settings = Settings::default();
    // reactive-tools users write option and file as one argument.
    let mut words = module.ldflags.iter().flat_map(|flag| flag.split_whitespace());
    while let Some(word) = words.next() {
        if word == "--sm-config-file"
            && let Some(file) = words.next()
        {
            settings = read_settings(directory.join(file))?;
        }
    }
    let build = Build {
        sources: module.files.iter().map(|file| directory.join(file)).collect(),
        include: include.into_iter().map(|flag| directory.join(&flag[2..])).collect(),
        flags: flags.into_iter().filter(|flag| *flag != DEBUG).cloned().collect(),
        security: if bits == 64 { Security::Bits64 } else { Security::Bits128 },
        settings,
        output: Output::Relocatable,
        confidential: None,
        included: Vec::new(),
        abi: Abi::Eabi,
        debug: is_debugged(module),
    };
    let built = Toolchain::find()?.build_modules(&build)?;
    for warning in &built.warnings {
        tracing::warn!("{warning}");
    }
    // A module whose functions are spread over files is known by its ELF file alone.
    let section = format!("section \".sm.{}.", module.name_in_file());
    let mut with_functions = built.representations.into_iter().filter(|file| file.text.contains(&section));
    let source = with_functions.next().filter(|_| with_functions.next().is_none()).map(|file| file.text);
    Ok(ModuleFile { elf: built.elf, source })
}

fn read_settings(path: PathBuf) -> Result<Settings, ModuleFileError> {
    match files::read_text(&path) {
        Ok(text) => Settings::read(&text).map_err(|error| ModuleFileError::Settings { path, error }),
        Err(error) => Err(ModuleFileError::Read { path, error }),
    }
}
