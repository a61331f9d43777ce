//! What tests of builds share.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use goblin::elf::Elf;
use module_compiler::{Abi, Build, Output, Security, Settings, Toolchain};

/// The compiler, if it is there; in continuous integration it has to be.
pub static TOOLCHAIN: LazyLock<Option<Toolchain>> = LazyLock::new(|| match Toolchain::find() {
    Ok(toolchain) => Some(toolchain),
    Err(error) if std::env::var_os("CI").is_some_and(|value| value == "true") => panic!("{error}"),
    Err(error) => {
        eprintln!("NOTICE: nothing is built: {error}");
        None
    }
});

/// The programs of `firmware/examples`.
pub fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples")
}

/// What to build of an example: all its C files, by name.
pub fn example(name: &str, security: Security, output: Output) -> Build {
    let directory = examples().join(name);
    let mut sources: Vec<PathBuf> = std::fs::read_dir(&directory)
        .expect("an example")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "c"))
        .collect();
    sources.sort();
    Build {
        sources,
        include: vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("library/include")],
        flags: Vec::new(),
        security,
        settings: Settings::default(),
        output,
        confidential: None,
        included: Vec::new(),
        abi: Abi::Eabi,
        debug: false,
    }
}

/// A program of one file.
pub fn source(directory: &Path, text: &str) -> Build {
    let path = directory.join("module.c");
    std::fs::write(&path, format!("#include <sancus/reactive.h>\n{text}")).expect("a scratch file");
    Build {
        sources: vec![path],
        include: Vec::new(),
        flags: Vec::new(),
        security: Security::Bits64,
        settings: Settings::default(),
        output: Output::Relocatable,
        confidential: None,
        included: Vec::new(),
        abi: Abi::Eabi,
        debug: false,
    }
}

/// A section of a file that has it.
pub fn section<'a>(elf: &'a Elf<'_>, name: &str) -> &'a goblin::elf::SectionHeader {
    let found = elf.section_headers.iter().find(|section| elf.shdr_strtab.get_at(section.sh_name) == Some(name));
    found.unwrap_or_else(|| panic!("no section {name}"))
}

/// The value of a symbol of a file that has it.
pub fn symbol(elf: &Elf<'_>, name: &str) -> u16 {
    let found = elf.syms.iter().find(|symbol| elf.strtab.get_at(symbol.st_name) == Some(name));
    found.unwrap_or_else(|| panic!("no symbol {name}")).st_value as u16
}
