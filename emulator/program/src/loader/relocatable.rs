//! ELF object files that are not linked: the files of modules, which a node's loader links.
//!
//! Each section begins at 0, so it is an [`Image`] of its own.

use super::LoadError;
use super::elf::{CONTEXT, Section, SectionKind, Tables, damaged, is_elf, kind, place, range, symbol};
use crate::image::{Image, Symbol, SymbolKind};
use goblin::elf::RelocSection;
use goblin::elf::header::ET_REL;
use goblin::elf::section_header::{SHN_UNDEF, SHT_REL, SHT_RELA};
use goblin::elf::sym::{STT_SECTION, Sym};
use std::collections::BTreeMap;

/// An object file that is not linked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Relocatable {
    /// Its sections, in file order.
    pub parts: Vec<Part>,
    /// Numbers with a name.
    pub numbers: Vec<Symbol>,
    /// Names that another file has to define.
    pub wanted: Vec<String>,
}

/// A section of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The section. Its addresses are 0.
    pub section: Section,
    /// Contents and symbols, relative to the section.
    pub image: Image,
    /// What the linker fills in, by its place in the section: a symbol, or with the distance from it.
    pub references: BTreeMap<u16, String>,
}

/// An ELF file that is not linked; `None` if the bytes are anything else.
pub fn relocatable(bytes: &[u8]) -> Result<Option<Relocatable>, LoadError> {
    if !is_elf(bytes) || kind(bytes)? != ET_REL {
        return Ok(None);
    }
    let tables = Tables::parse(bytes)?;
    let symbols = tables.symbol_table()?;
    let within = |index: usize| {
        let own = symbols.iter().filter(|(entry, _)| entry.st_shndx == index);
        let mut own: Vec<Symbol> = own.filter_map(|(entry, name)| symbol(entry, name)).collect();
        super::sort_symbols(&mut own);
        own
    };
    let mut object = Relocatable::default();
    for (index, section) in tables.sections.iter().enumerate() {
        let Some(described) = tables.described(section) else { continue };
        let mut segments = Vec::new();
        if described.kind != SectionKind::Zeroed {
            let content = range(bytes, section.sh_offset, section.sh_size, &described.name)?;
            segments.push(place(described.name.clone(), 0, content)?);
        }
        let image = Image { segments, symbols: within(index) };
        object.parts.push(Part { section: described, image, references: references(&tables, index, &symbols)? });
    }
    let numbers = symbols.iter().filter_map(|(entry, name)| symbol(entry, name));
    object.numbers = numbers.filter(|symbol| symbol.kind == SymbolKind::Absolute).collect();
    super::sort_symbols(&mut object.numbers);
    let wanted = symbols.iter().filter(|(entry, name)| entry.st_shndx == SHN_UNDEF as usize && !name.is_empty());
    object.wanted = wanted.map(|(_, name)| (*name).to_owned()).collect();
    Ok(Some(object))
}

/// What the linker fills into a section.
fn references(
    tables: &Tables<'_>,
    section: usize,
    symbols: &[(Sym, &str)],
) -> Result<BTreeMap<u16, String>, LoadError> {
    let mut found = BTreeMap::new();
    let is_table = |kind| matches!(kind, SHT_REL | SHT_RELA);
    for table in tables.sections.iter().filter(|table| is_table(table.sh_type) && table.sh_info as usize == section) {
        range(tables.bytes, table.sh_offset, table.sh_size, "a relocation table")?;
        let (start, size) = (table.sh_offset as usize, table.sh_size as usize);
        let entries = RelocSection::parse(tables.bytes, start, size, table.sh_type == SHT_RELA, CONTEXT);
        for entry in entries.map_err(damaged)?.iter() {
            let Ok(offset) = u16::try_from(entry.r_offset) else { continue };
            let name = match symbols.get(entry.r_sym) {
                Some((symbol, _)) if symbol.st_type() == STT_SECTION => tables.section_name(symbol.st_shndx),
                Some((_, name)) => name,
                None => return Err(LoadError::Damaged(format!("there is no symbol {}", entry.r_sym))),
            };
            let text = match entry.r_addend.unwrap_or(0) {
                0 => name.to_owned(),
                distance if distance < 0 => format!("{name}-{:#x}", distance.unsigned_abs()),
                distance => format!("{name}+{distance:#x}"),
            };
            found.insert(offset, text);
        }
    }
    Ok(found)
}

impl Relocatable {
    /// The sections alone.
    pub fn sections(&self) -> Vec<Section> {
        self.parts.iter().map(|part| part.section.clone()).collect()
    }

    /// All symbols, each relative to its own section.
    pub fn symbols(&self) -> Vec<Symbol> {
        let placed = self.parts.iter().flat_map(|part| &part.image.symbols);
        placed.chain(&self.numbers).cloned().collect()
    }
}
