//! Where the files of modules come from when a scenario does not say otherwise.

use std::fs;
use std::path::{Path, PathBuf};

use descriptors::{Descriptor, Module};
use module_compiler::{Build, Output, Security, Settings, Toolchain};

use super::error::ModuleFileError;

/// Where the sources of prebuilt modules are.
const OWN_SOURCES: &str = "firmware/modules/";

/// See [`Scenario::module_file`](super::Scenario::module_file).
pub(super) fn find(
    descriptor: &Descriptor,
    module: &Module,
    directory: &Path,
) -> Result<Option<Vec<u8>>, ModuleFileError> {
    if let Some(binary) = module.binary.as_ref().filter(|binary| !binary.is_empty()) {
        let path = directory.join(binary);
        return fs::read(&path).map(Some).map_err(|error| ModuleFileError::Read { path, error });
    }
    let node = descriptor.nodes.iter().find(|node| node.name == module.node);
    let bits = node.map_or(128, |node| node.vendor_key.len() as u16 * 8);
    if module.files.iter().all(|file| file.contains(OWN_SOURCES)) {
        return Ok(firmware::prebuilt::variant(&module.name, &module.cflags, bits).map(<[u8]>::to_vec));
    }
    if module.deployed { Ok(None) } else { build(module, bits, directory).map(Some) }
}

/// Builds a module for a node with keys of so many bits.
fn build(module: &Module, bits: u16, directory: &Path) -> Result<Vec<u8>, ModuleFileError> {
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
        flags: flags.into_iter().cloned().collect(),
        security: if bits == 64 { Security::Bits64 } else { Security::Bits128 },
        settings,
        output: Output::Relocatable,
        confidential: None,
        debug: false,
    };
    let built = Toolchain::find()?.build_modules(&build)?;
    for warning in &built.warnings {
        tracing::warn!("{warning}");
    }
    Ok(built.elf)
}

fn read_settings(path: PathBuf) -> Result<Settings, ModuleFileError> {
    match fs::read_to_string(&path) {
        Ok(text) => Settings::read(&text).map_err(|error| ModuleFileError::Settings { path, error }),
        Err(error) => Err(ModuleFileError::Read { path, error }),
    }
}
