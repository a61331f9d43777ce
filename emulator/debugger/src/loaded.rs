//! Modules that are loaded while the program runs.

use std::path::PathBuf;

use program::image::Image;
use program::loader;

use crate::source_lines::SourceLines;

/// A module at the addresses where it is.
#[derive(Clone, Debug)]
pub struct LoadedModule {
    /// Its name.
    pub name: String,
    /// The file with the module at these addresses, for other debuggers.
    pub file: Option<PathBuf>,
    pub(crate) image: Image,
    pub(crate) lines: SourceLines,
}

impl LoadedModule {
    /// What an ELF file with the module in its place ([`loader::placed`]) tells.
    pub fn read(name: &str, file: Option<PathBuf>, elf: &[u8]) -> LoadedModule {
        let image = loader::parse(name, elf).unwrap_or_default();
        LoadedModule { name: name.to_owned(), file, image, lines: SourceLines::read(elf) }
    }
}
