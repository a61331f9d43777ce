//! Puts object files together: a linker script for executables, what a loader can place for relocatable files, and the
//! tags by which modules verify each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use goblin::elf::Elf;
use goblin::elf::section_header::{SHF_ALLOC, SHF_WRITE, SHN_UNDEF, SHT_RELA};
use goblin::elf::sym::STB_WEAK;
use sancus_hw::{CryptoProfile, Key, Layout, Security, Spongent, identity, local_attestation_tag, wrap_text};

use crate::config::Settings;
use crate::linker_message::nowhere;
use crate::plain::VECTORS;
use crate::program::{Module, Program, symbol};
use sancus_hw::abi::{self, text_section};

/// Relocations to a 16-bit address, which is all that loaders know (R_MSP430_16, R_MSP430_16_BYTE).
const ABSOLUTE: [u32; 2] = [3, 5];

/// The linker script of an executable. Modules' variables come first in data memory, those that go with the peripherals
/// below foremost; the rest is as in `runtime/memory.ld`, but for constants: with the comparisons of `erratum.rs` they can stay
/// in program memory.
pub fn script(program: &Program, settings: &Settings, handlers: &BTreeMap<u8, String>, confidential: bool) -> String {
    let mut modules: Vec<&Module> = program.modules.values().collect();
    modules.sort_by_key(|module| (settings.of(&module.name).peripheral_offset == 0, &module.name));
    let scheduler = scheduler(program, settings);
    let vectors = if scheduler.is_some() { "__vectors".to_owned() } else { format!("{VECTORS:#06x}") };
    let mut text = format!(
        "ENTRY(_start)\n\
        MEMORY {{\n\
        \x20   ram : ORIGIN = 0x0200, LENGTH = __ram_size\n\
        \x20   rom : ORIGIN = 0x10000 - __rom_size, LENGTH = __rom_size - 0x10000 + {vectors}\n\
        \x20   vectors : ORIGIN = {vectors}, LENGTH = 0x10000 - {vectors}\n\
        }}\n"
    );
    text.push_str(
        "PHDRS {\n\
        \x20   text PT_LOAD FLAGS(5);\n\
        \x20   bss PT_LOAD FLAGS(6);\n\
        \x20   data PT_LOAD FLAGS(6);\n\
        \x20   vectors PT_LOAD FLAGS(4);\n\
        }\n\
        SECTIONS {\n",
    );
    if let Some(module) = scheduler {
        let section = text_section(&module.name);
        let _ = writeln!(
            text,
            "    {section} : {{ KEEP(*({section})) }} > vectors :vectors\n\
             \x20   .reset : {{ SHORT(_start) }} > vectors :vectors"
        );
    }
    for module in modules.iter().filter(|module| Some(**module) != scheduler) {
        let section = text_section(&module.name);
        let _ = writeln!(text, "    {section} : {{ KEEP(*({section})) }} > rom :text");
    }
    for module in &modules {
        let tags = module.callees.iter().map(|callee| format!("mac.{callee}"));
        for kind in tags.chain(confidential.then(|| "wrapinfo".to_owned())) {
            let section = format!(".data.sm.{}.{kind}", module.name);
            let _ = writeln!(text, "    {section} : {{ KEEP(*({section})) }} > rom :text");
        }
    }
    text.push_str(
        "    .text : { KEEP(*(.text.start)) *(.text .text.*) . = ALIGN(2); } > rom :text\n\
        \x20   .rodata : { *(.rodata .rodata.*) . = ALIGN(2); } > rom :text\n\
        \x20   __bss_start = ORIGIN(ram);\n",
    );
    for module in modules.iter().filter(|module| !module.mmio) {
        let name = &module.name;
        let _ = writeln!(text, "    .data.sm.{name} (NOLOAD) : {{ KEEP(*(.data.sm.{name})) }} > ram :bss");
    }
    text.push_str(
        "    .bss (NOLOAD) : { *(.bss .bss.* COMMON) . = ALIGN(2); __bss_end = .; } > ram :bss\n\
        \x20   .data : { __data_start = .; *(.data .data.*) . = ALIGN(2); __data_end = .; } > ram AT > rom :data\n\
        \x20   __data_load = LOADADDR(.data);\n\
        \x20   __heap_start = .;\n\
        \x20   __stack = ORIGIN(ram) + LENGTH(ram);\n\
        \x20   ",
    );
    // Beside a scheduler, only the reset's vector is left.
    text.push_str(match scheduler {
        None => ".vectors : { KEEP(*(.vectors)) } > vectors :vectors\n",
        Some(_) => ".vectors : { KEEP(*(.vectors)) } > rom :text\n",
    });
    text.push_str(
        "    /DISCARD/ : { *(.comment) *(.note.*) *(.MSP430.attributes) }\n\
        }\n",
    );
    for (vector, handler) in handlers {
        let name = format!("__isr_{vector}");
        if *handler != name {
            let _ = writeln!(text, "{name} = {handler};");
        }
    }
    // A module handles an interrupt at its entry.
    for module in program.modules.values() {
        for vector in module.vectors() {
            let _ = writeln!(text, "__isr_{vector} = {};", module.symbol("public_start"));
        }
    }
    text
}

/// The module whose text ends with the interrupt vectors.
pub fn scheduler<'a>(program: &'a Program, settings: &Settings) -> Option<&'a Module> {
    program.modules.values().find(|module| settings.of(&module.name).interrupt_vectors)
}

/// What is wrong with what the linker made.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// The linker's output cannot be read.
    #[error("the linker's output: {0}")]
    Elf(#[from] goblin::error::Error),
    /// An address that a loader could not fill in.
    #[error("section {section}, byte {offset:#06x}: relocation type {kind} against {symbol:?} is not a 16-bit address")]
    Relocation {
        /// The section.
        section: String,
        /// Offset in it.
        offset: u64,
        /// Number of the relocation type.
        kind: u32,
        /// What is referred to.
        symbol: String,
    },
    /// Names that are used and that nobody defines: a line for each.
    #[error("{}", .0.join("\n"))]
    Undefined(Vec<String>),
    /// Names that are defined more than once: a line for each.
    #[error("{}", .0.join("\n"))]
    Twice(Vec<String>),
    /// A program that is larger than its memory.
    #[error(
        "the program is {bytes} bytes too large for its {memory} memory: give it more with {option}, or make it smaller"
    )]
    TooLarge {
        /// "Data" or "program".
        memory: &'static str,
        /// Bytes it is too large by.
        bytes: u32,
        /// The option that gives more.
        option: &'static str,
    },
    /// A symbol that the driver defines is not there.
    #[error("the linker's output has no {0}")]
    Missing(String),
    /// A way into a module that the module brings itself and that is not where the hardware enters.
    #[error("sm_entry of module {0}: __sm_{0}_entry is not what its section begins with")]
    OwnEntry(String),
    /// The cryptography refused.
    #[error(transparent)]
    Crypto(#[from] sancus_hw::CryptoError),
}

/// Checks that a loader can place a relocatable file.
pub fn check_relocatable(bytes: &[u8], program: &Program) -> Result<(), LinkError> {
    let elf = Elf::parse(bytes)?;
    let unknown = unknown(&elf);
    if !unknown.is_empty() {
        return Err(nowhere(unknown.iter().map(|name| (name.as_str(), BTreeSet::new())), program));
    }
    for (index, relocations) in &elf.shdr_relocs {
        let header = &elf.section_headers[*index];
        let Some(target) = elf.section_headers.get(header.sh_info as usize) else { continue };
        if header.sh_type != SHT_RELA || target.sh_flags & u64::from(SHF_ALLOC) == 0 {
            continue;
        }
        for relocation in relocations {
            if !ABSOLUTE.contains(&relocation.r_type) {
                let symbol = elf.syms.get(relocation.r_sym).and_then(|symbol| elf.strtab.get_at(symbol.st_name));
                return Err(LinkError::Relocation {
                    section: elf.shdr_strtab.get_at(target.sh_name).unwrap_or_default().to_owned(),
                    offset: relocation.r_offset,
                    kind: relocation.r_type,
                    symbol: symbol.unwrap_or_default().to_owned(),
                });
            }
        }
    }
    Ok(())
}

/// Undefined names of modules to which nobody gives a value. The node's software knows none that begin like them; the deployer says
/// where another module is and how it is entered (`descriptors`: Binary::callees, resolve).
fn unknown(elf: &Elf<'_>) -> Vec<String> {
    let undefined =
        elf.syms.iter().filter(|symbol| symbol.st_shndx == SHN_UNDEF as usize && symbol.st_bind() != STB_WEAK);
    let names = undefined.filter_map(|symbol| elf.strtab.get_at(symbol.st_name)?.strip_prefix(abi::SYMBOL_PREFIX));
    let names: Vec<&str> = names.collect();
    let is_given = |name: &str| {
        names.iter().filter_map(|other| other.strip_suffix("_entry")).any(|module| {
            let of_module = name.strip_prefix(module).and_then(|rest| rest.strip_prefix('_'));
            of_module.is_some_and(|rest| {
                ["entry", "public_start", "public_end", "secret_start", "secret_end"].contains(&rest)
                    || rest.starts_with("entry_") && rest.ends_with("_idx")
            })
        })
    };
    names.iter().filter(|name| !is_given(name)).map(|name| format!("{}{name}", abi::SYMBOL_PREFIX)).collect()
}

/// Checks that the way into a module that brings its own is where the hardware enters.
pub fn check_own_entries(bytes: &[u8], program: &Program) -> Result<(), LinkError> {
    let elf = Elf::parse(bytes)?;
    for module in program.own_entries.keys() {
        let at = |name: &str| {
            let name = symbol(module, name);
            let found = elf.syms.iter().find(|symbol| elf.strtab.get_at(symbol.st_name) == Some(&name));
            found.map(|symbol| (symbol.st_shndx, symbol.st_value))
        };
        if at("entry").is_none() || at("entry") != at("public_start") {
            return Err(LinkError::OwnEntry(module.clone()));
        }
    }
    Ok(())
}

/// Fills in the tags by which the modules of an executable verify each other.
pub fn fill_tags(bytes: &mut [u8], program: &Program, security: Security) -> Result<(), LinkError> {
    let elf = Elf::parse(bytes)?;
    let mut tags = Vec::new();
    for module in program.modules.values() {
        for callee in &module.callees {
            let (layout, text) = section_of(&elf, callee)?;
            let tag = local_attestation_tag(&Spongent(security), &identity(&bytes[text], &layout))?;
            let place = file_range(&elf, &format!(".data.sm.{}.mac.{callee}", module.name))?;
            tags.push((place, tag));
        }
    }
    for (place, tag) in tags {
        bytes[place].copy_from_slice(tag.as_bytes());
    }
    Ok(())
}

/// Encrypts the text of every module under its vendor's key, and leaves beside it the nonce and the tag that enabling it takes.
/// The nonce follows from the text, so that the same sources give the same bytes; 0 would say that nothing is encrypted.
pub fn encrypt(bytes: &mut [u8], program: &Program, security: Security, vendor_key: &Key) -> Result<(), LinkError> {
    let crypto = Spongent(security);
    for name in program.modules.keys() {
        let elf = Elf::parse(bytes)?;
        let text = file_range(&elf, &text_section(name))?;
        let information = file_range(&elf, &format!(".data.sm.{name}.wrapinfo"))?;
        let plain = bytes[text.clone()].to_vec();
        let nonce = crypto.mac(vendor_key, &plain)?.word(0).max(1);
        let wrapped = wrap_text(&crypto, vendor_key, nonce, &plain)?;
        bytes[text].copy_from_slice(&wrapped.cipher);
        bytes[information].copy_from_slice(&[&nonce.to_le_bytes(), wrapped.tag.as_bytes()].concat());
    }
    Ok(())
}

/// Bytes of a section of a file that has it.
pub fn section_size(bytes: &[u8], name: &str) -> Result<u64, LinkError> {
    Ok(file_range(&Elf::parse(bytes)?, name)?.len() as u64)
}

/// Bytes of variables in a relocatable file that lie outside every module: of those nobody keeps others away.
pub fn variables_outside(bytes: &[u8]) -> Result<u64, LinkError> {
    let elf = Elf::parse(bytes)?;
    let is_outside = |name: &str| {
        let name = name.strip_prefix(".bss").or_else(|| name.strip_prefix(".data")).unwrap_or("a module's");
        name.is_empty() || name.starts_with('.') && !name.starts_with(".sm.")
    };
    let variables = elf.section_headers.iter().filter(|section| section.sh_flags & u64::from(SHF_WRITE) != 0);
    let outside = variables.filter(|section| elf.shdr_strtab.get_at(section.sh_name).is_some_and(is_outside));
    Ok(outside.map(|section| section.sh_size).sum())
}

/// The layout of a module and where its text is in the file.
fn section_of(elf: &Elf<'_>, module: &str) -> Result<(Layout, std::ops::Range<usize>), LinkError> {
    let address = |name: &str| {
        let name = symbol(module, name);
        let found = elf.syms.iter().find(|symbol| elf.strtab.get_at(symbol.st_name) == Some(&name));
        found.map(|symbol| symbol.st_value as u16).ok_or(LinkError::Missing(name))
    };
    let layout =
        Layout::new(address("public_start")?..address("public_end")?, address("secret_start")?..address("secret_end")?);
    Ok((layout, file_range(elf, &text_section(module))?))
}

fn file_range(elf: &Elf<'_>, name: &str) -> Result<std::ops::Range<usize>, LinkError> {
    let found = elf.section_headers.iter().find(|section| elf.shdr_strtab.get_at(section.sh_name) == Some(name));
    found.and_then(goblin::elf::SectionHeader::file_range).ok_or_else(|| LinkError::Missing(name.to_owned()))
}
