//! The machine code of one module as the linker leaves it in a relocatable file: bytes, symbols, and what the addresses in it
//! refer to. Addresses are offsets in the module's public section.

use std::collections::BTreeMap;

use goblin::elf::Elf;
use goblin::elf::section_header::SHT_RELA;
use goblin::elf::sym::{STT_FUNC, STT_SECTION};
use msp430_isa::{Instruction, Statement};

use crate::link::LinkError;

/// What an address in the code is the address of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// Something in the module's public section.
    Text(u16),
    /// Something else, by the name of its symbol or section.
    Other(String),
}

/// A function as the compiler marks it.
#[derive(Clone, Copy, Debug)]
struct Extent {
    start: u16,
    size: u16,
}

/// The public section of a module.
#[derive(Debug)]
pub struct Code {
    words: Vec<u16>,
    references: BTreeMap<u16, Reference>,
    names: BTreeMap<u16, String>,
    symbols: BTreeMap<String, u16>,
    functions: Vec<Extent>,
}

/// An instruction at its place.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// What it says.
    pub statement: Statement,
    /// Where the next one is.
    pub next: u16,
}

impl Code {
    /// The code of a module in a relocatable file.
    pub fn read(bytes: &[u8], module: &str) -> Result<Code, LinkError> {
        let elf = Elf::parse(bytes)?;
        let section = sancus_hw::abi::text_section(module);
        let named =
            |index: usize| elf.section_headers.get(index).and_then(|header| elf.shdr_strtab.get_at(header.sh_name));
        let index = (0..elf.section_headers.len())
            .find(|index| named(*index) == Some(&section))
            .ok_or_else(|| LinkError::Missing(section.clone()))?;
        let range = elf.section_headers[index].file_range().and_then(|range| bytes.get(range));
        let content = range.ok_or_else(|| LinkError::Missing(section.clone()))?;
        let words = content.chunks_exact(2).map(|word| u16::from_le_bytes([word[0], word[1]])).collect();

        let mut code = Code {
            words,
            references: BTreeMap::new(),
            names: BTreeMap::new(),
            symbols: BTreeMap::new(),
            functions: Vec::new(),
        };
        for symbol in elf.syms.iter().filter(|symbol| symbol.st_shndx == index && symbol.st_type() != STT_SECTION) {
            let Some(name) = elf.strtab.get_at(symbol.st_name).filter(|name| !name.is_empty()) else { continue };
            let start = symbol.st_value as u16;
            code.symbols.insert(name.to_owned(), start);
            // A function's own name says more than the labels that happen to be there too.
            if symbol.st_type() == STT_FUNC {
                code.functions.push(Extent { start, size: symbol.st_size as u16 });
                code.names.insert(start, name.to_owned());
            } else {
                code.names.entry(start).or_insert_with(|| name.to_owned());
            }
        }
        let relocations = elf.shdr_relocs.iter().filter(|(header, _)| {
            let header = &elf.section_headers[*header];
            header.sh_type == SHT_RELA && header.sh_info as usize == index
        });
        for relocation in relocations.flat_map(|(_, relocations)| relocations.iter()) {
            let Some(symbol) = elf.syms.get(relocation.r_sym) else { continue };
            let addend = relocation.r_addend.unwrap_or(0);
            let name = match symbol.st_type() {
                STT_SECTION => named(symbol.st_shndx),
                _ => elf.strtab.get_at(symbol.st_name),
            };
            let reference = match symbol.st_shndx == index {
                true => Reference::Text((symbol.st_value as i64 + addend) as u16),
                false if addend == 0 => Reference::Other(name.unwrap_or_default().to_owned()),
                false => Reference::Other(format!("{}{addend:+}", name.unwrap_or_default())),
            };
            code.references.insert(relocation.r_offset as u16, reference);
        }
        Ok(code)
    }

    /// The instruction at an address; `None` where the section ends.
    pub fn line(&self, address: u16) -> Option<Line> {
        let words = self.words.get(usize::from(address / 2)..).filter(|_| address.is_multiple_of(2))?;
        let statement = Statement::decode(words, address)?;
        let length = 1 + u16::from(Instruction::decode(*words.first()?).extension_words());
        Some(Line { statement, next: address + 2 * length })
    }

    /// What the word at an address refers to.
    pub fn reference(&self, address: u16) -> Option<&Reference> {
        self.references.get(&address)
    }

    /// Where a symbol is.
    pub fn symbol(&self, name: &str) -> Option<u16> {
        self.symbols.get(name).copied()
    }

    /// What is at an address, for people: a symbol, and how far behind it.
    pub fn name(&self, address: u16) -> String {
        match self.names.range(..=address).next_back() {
            Some((start, name)) if *start == address => name.clone(),
            Some((start, name)) => format!("{name}+{:#x}", address - start),
            None => format!("{address:#06x}"),
        }
    }

    /// Whether an address is in a function that the compiler made.
    pub fn is_compiled(&self, address: u16) -> bool {
        self.functions.iter().any(|function| (function.start..function.start + function.size).contains(&address))
    }

    /// The functions in the constant table that an address is in.
    pub fn table(&self, address: u16) -> Vec<u16> {
        let start = self.names.range(..=address).next_back().map_or(0, |(start, _)| *start);
        let end = self.names.range(address.saturating_add(1)..).next().map_or(u16::MAX, |(end, _)| *end);
        self.referred(start..end)
    }

    /// Every function whose address a constant or an instruction of the module holds, apart from the tables at `but`.
    pub fn addressed(&self, but: &[u16]) -> Vec<u16> {
        let tabled: Vec<u16> = but.iter().flat_map(|table| self.table(*table)).collect();
        let mut found = self.referred(0..u16::MAX);
        found.retain(|function| self.functions.iter().any(|known| known.start == *function));
        for function in tabled {
            // Once in the table; if it is somewhere else too, it stays.
            if let Some(index) = found.iter().position(|other| *other == function) {
                found.remove(index);
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// What references in a range lead to, but those of calls.
    fn referred(&self, range: std::ops::Range<u16>) -> Vec<u16> {
        let called = |place: &u16| {
            place.checked_sub(2).and_then(|before| self.words.get(usize::from(before / 2))) == Some(&CALL)
        };
        let references = self.references.range(range).filter(|(place, _)| !called(place));
        let found = references.filter_map(|(_, reference)| match reference {
            Reference::Text(function) => Some(*function),
            Reference::Other(_) => None,
        });
        found.collect()
    }
}

/// `call #address`.
const CALL: u16 = 0x12b0;
