//! What of a module's file is sent to a node's loader: the sections that are loaded, their relocations, and the symbols by which
//! the loader finds the module's bounds and what is on the node. The file waits in the node's program memory until the module is
//! loaded, and a byte takes 174 µs at 57,600 baud.
//!
//! A relocation against a symbol of the file becomes one against the section that the symbol is in, as compilers write them for
//! static functions: the sum is the same, and the symbol and its name are left out. So any loader that takes compilers' files takes
//! these. Symbols that are undefined or absolute stay, and so does what the file defines outside of the module, which loaders with a
//! common symbol table let later files call.

use std::collections::{BTreeMap, BTreeSet};

use goblin::elf::header::ET_REL;
use goblin::elf::section_header::{SHT_NOBITS, SHT_RELA, SHT_SYMTAB};
use goblin::elf::sym::STB_LOCAL;
use goblin::elf::{Elf, SectionHeader, Sym};
use sancus_hw::abi;

/// Sizes in a file of 32 bits (ELF specification, figures 1-3, 1-8, 1-15, 1-20), and where their fields are.
const FILE_HEADER_SIZE: usize = 52;
const FILE_SECTION_HEADERS: usize = 32;
const FILE_SECTION_COUNT: usize = 48;
const FILE_NAME_SECTION: usize = 50;
const SECTION_HEADER_SIZE: usize = 40;
const SECTION_OFFSET: usize = 16;
const SECTION_SIZE: usize = 20;
const SECTION_LINK: usize = 24;
const SECTION_INFO: usize = 28;
const SYMBOL_SIZE: usize = 16;
const SYMBOL_SECTION: usize = 14;
const RELOCATION_SIZE: usize = 12;
const RELOCATION_INFO: usize = 4;
const RELOCATION_ADDEND: usize = 8;
/// A symbol of `info` STT_SECTION, local: that of a section.
const SECTION_SYMBOL_INFO: u8 = 3;

/// What a module lies between.
const BOUNDS: [&str; 4] = ["public_start", "public_end", "secret_start", "secret_end"];

/// What a node's loader needs of the relocatable file of module `name`; `None` if the file is not laid out as those of linkers are.
pub fn stripped(name: &str, file: &[u8]) -> Option<Vec<u8>> {
    Stripping::of(name, file)?.write()
}

struct Stripping<'a> {
    file: &'a [u8],
    elf: Elf<'a>,
    /// The one symbol table, and its strings.
    table: usize,
    strings: usize,
    /// The sections that stay, by their numbers, with those that they get.
    sections: BTreeMap<usize, u16>,
    /// Those that relocations are now relative to, in the order of their symbols.
    bases: Vec<usize>,
    /// The other symbols that stay, by their numbers; local ones first.
    symbols: Vec<usize>,
    locals: usize,
}

impl<'a> Stripping<'a> {
    fn of(name: &str, file: &'a [u8]) -> Option<Stripping<'a>> {
        let elf = Elf::parse(file).ok()?;
        let headers = &elf.section_headers;
        let mut tables = headers.iter().enumerate().filter(|(_, section)| section.sh_type == SHT_SYMTAB);
        let (Some((table, header)), None) = (tables.next(), tables.next()) else { return None };
        let strings = header.sh_link as usize;
        if elf.header.e_type != ET_REL || usize::from(elf.header.e_shentsize) != SECTION_HEADER_SIZE {
            return None;
        }
        let is_loaded = |index: usize| headers.get(index).is_some_and(SectionHeader::is_alloc);
        let is_relocations = |section: &SectionHeader| section.is_relocation() && is_loaded(section.sh_info as usize);
        // A relocation without an addend has it in the text.
        let is_usual = |section: &SectionHeader| {
            section.sh_type == SHT_RELA
                && section.sh_link as usize == table
                && section.sh_entsize == RELOCATION_SIZE as u64
        };
        if headers.iter().any(|section| is_relocations(section) && !is_usual(section)) {
            return None;
        }
        let is_kept = |index: usize| {
            index == 0 || index == table || index == strings || is_loaded(index) || is_relocations(&headers[index])
        };
        let sections = (0..headers.len()).filter(|index| is_kept(*index)).zip(0..).collect();

        let referred = elf.shdr_relocs.iter().filter(|(index, _)| is_relocations(&headers[*index]));
        let referred: BTreeSet<usize> =
            referred.flat_map(|(_, relocations)| relocations.iter()).map(|relocation| relocation.r_sym).collect();
        let mut stripping =
            Stripping { file, elf, table, strings, sections, bases: Vec::new(), symbols: Vec::new(), locals: 0 };
        let bounds = BOUNDS.map(|bound| abi::symbol(name, bound));
        let own = [abi::text_section(name), format!(".data.sm.{name}")];
        let mut bases = BTreeSet::new();
        let (mut local, mut global) = (Vec::new(), Vec::new());
        for index in referred.iter().copied().filter(|index| *index != 0) {
            bases.extend(stripping.base(&stripping.elf.syms.get(index)?)?);
        }
        for (index, symbol) in stripping.elf.syms.iter().enumerate().skip(1) {
            let name = stripping.elf.strtab.get_at(symbol.st_name)?;
            let base = stripping.base(&symbol);
            let is_elsewhere = || referred.contains(&index) && base == Some(None);
            let is_outside = || {
                let section = base.flatten().map(|section| stripping.section_name(section));
                !is_local(&symbol) && section.is_some_and(|section| !own.iter().any(|own| *own == section))
            };
            if bounds.iter().any(|bound| bound == name) || is_elsewhere() || is_outside() {
                (if is_local(&symbol) { &mut local } else { &mut global }).push(index);
            }
        }
        stripping.bases = bases.into_iter().collect();
        stripping.locals = 1 + stripping.bases.len() + local.len();
        stripping.symbols = [local, global].concat();
        Some(stripping)
    }

    /// The section that is loaded which a symbol is in, or that it is in none; `None` for what loaders refuse.
    fn base(&self, symbol: &Sym) -> Option<Option<usize>> {
        let section = match self.elf.section_headers.get(symbol.st_shndx) {
            Some(section) if symbol.st_shndx != 0 => section,
            _ => return Some(None),
        };
        (section.is_alloc() && symbol.st_value <= u64::from(u16::MAX)).then_some(Some(symbol.st_shndx))
    }

    fn section_name(&self, section: usize) -> &str {
        let section = self.elf.section_headers.get(section);
        section.and_then(|section| self.elf.shdr_strtab.get_at(section.sh_name)).unwrap_or("")
    }

    fn symbol_name(&self, symbol: usize) -> &str {
        self.elf.syms.get(symbol).and_then(|symbol| self.elf.strtab.get_at(symbol.st_name)).unwrap_or("")
    }

    fn write(&self) -> Option<Vec<u8>> {
        let sections = self.sections.keys().map(|section| self.section_name(*section));
        let symbols = self.symbols.iter().map(|symbol| self.symbol_name(*symbol));
        let strings = Strings::of(sections.chain(symbols));
        let mut out = self.file.get(..FILE_HEADER_SIZE)?.to_vec();
        let mut headers = Vec::new();
        for (section, header) in self.sections.keys().map(|index| (*index, &self.elf.section_headers[*index])) {
            let content = match header.sh_type {
                SHT_NOBITS => Vec::new(),
                _ if section == self.table => self.symbol_table(&strings)?,
                _ if section == self.strings => strings.bytes.clone(),
                SHT_RELA => self.relocations(header)?,
                _ => self.file.get(header.file_range().unwrap_or(0..0))?.to_vec(),
            };
            align(&mut out, header.sh_addralign)?;
            let place = usize::try_from(self.elf.header.e_shoff).ok()? + section * SECTION_HEADER_SIZE;
            let start = headers.len();
            headers.extend_from_slice(self.file.get(place..place + SECTION_HEADER_SIZE)?);
            let put = |bytes: &mut [u8], field: usize, value: u32| put(bytes, start + field, &value.to_le_bytes());
            if section != 0 {
                put(&mut headers, 0, strings.place(self.section_name(section))?);
                put(&mut headers, SECTION_OFFSET, out.len() as u32);
            }
            if header.sh_type != SHT_NOBITS {
                put(&mut headers, SECTION_SIZE, content.len() as u32);
            }
            let number = |section: usize| self.sections.get(&section).map(|number| u32::from(*number));
            if header.sh_type == SHT_RELA {
                put(&mut headers, SECTION_LINK, number(self.table)?);
                put(&mut headers, SECTION_INFO, number(header.sh_info as usize)?);
            } else if section == self.table {
                put(&mut headers, SECTION_LINK, number(self.strings)?);
                put(&mut headers, SECTION_INFO, self.locals as u32);
            }
            out.extend(content);
        }
        align(&mut out, 4)?;
        let place = out.len() as u32;
        put(&mut out, FILE_SECTION_HEADERS, &place.to_le_bytes());
        put(&mut out, FILE_SECTION_COUNT, &(self.sections.len() as u16).to_le_bytes());
        put(&mut out, FILE_NAME_SECTION, &self.sections.get(&self.strings)?.to_le_bytes());
        out.extend(headers);
        // Sections that lay over each other have been taken apart.
        (out.len() <= self.file.len()).then_some(out)
    }

    fn symbol_table(&self, strings: &Strings) -> Option<Vec<u8>> {
        let mut table = vec![0; SYMBOL_SIZE];
        for base in &self.bases {
            let mut symbol = [0; SYMBOL_SIZE];
            symbol[SYMBOL_SECTION - 2] = SECTION_SYMBOL_INFO;
            put(&mut symbol, SYMBOL_SECTION, &self.sections.get(base)?.to_le_bytes());
            table.extend(symbol);
        }
        let start = usize::try_from(self.elf.section_headers[self.table].sh_offset).ok()?;
        for index in &self.symbols {
            let symbol = self.elf.syms.get(*index)?;
            let entry = start + index * SYMBOL_SIZE;
            let mut entry = self.file.get(entry..entry + SYMBOL_SIZE)?.to_vec();
            put(&mut entry, 0, &strings.place(self.symbol_name(*index))?.to_le_bytes());
            if let Some(section) = self.base(&symbol)? {
                put(&mut entry, SYMBOL_SECTION, &self.sections.get(&section)?.to_le_bytes());
            }
            table.extend(entry);
        }
        Some(table)
    }

    fn relocations(&self, header: &SectionHeader) -> Option<Vec<u8>> {
        let mut content = self.file.get(header.file_range()?)?.to_vec();
        for entry in content.chunks_exact_mut(RELOCATION_SIZE) {
            let word =
                |field: usize| -> Option<u32> { Some(u32::from_le_bytes(entry[field..field + 4].try_into().ok()?)) };
            let (info, addend) = (word(RELOCATION_INFO)?, word(RELOCATION_ADDEND)?);
            let index = (info >> 8) as usize;
            let symbol = self.elf.syms.get(index)?;
            let (number, value) = match self.base(&symbol)? {
                _ if index == 0 => (0, 0),
                Some(section) => (1 + self.bases.iter().position(|base| *base == section)?, symbol.st_value as u32),
                None => (1 + self.bases.len() + self.symbols.iter().position(|kept| *kept == index)?, 0),
            };
            put(entry, RELOCATION_INFO, &((number as u32) << 8 | info & 0xff).to_le_bytes());
            put(entry, RELOCATION_ADDEND, &addend.wrapping_add(value).to_le_bytes());
        }
        Some(content)
    }
}

/// A string table, in which what ends as another string does is part of it.
struct Strings {
    bytes: Vec<u8>,
}

impl Strings {
    fn of<'a>(names: impl Iterator<Item = &'a str>) -> Strings {
        let mut names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
        names.sort_unstable_by_key(|name| (std::cmp::Reverse(name.len()), *name));
        let mut strings = Strings { bytes: vec![0] };
        for name in names {
            if strings.place(name).is_none() {
                strings.bytes.extend(name.bytes().chain([0]));
            }
        }
        strings
    }

    fn place(&self, name: &str) -> Option<u32> {
        let wanted: Vec<u8> = name.bytes().chain([0]).collect();
        self.bytes.windows(wanted.len()).position(|bytes| bytes == wanted).map(|place| place as u32)
    }
}

fn is_local(symbol: &Sym) -> bool {
    symbol.st_bind() == STB_LOCAL
}

fn put(bytes: &mut [u8], place: usize, value: &[u8]) {
    bytes[place..place + value.len()].copy_from_slice(value);
}

/// Fills up to a multiple.
fn align(bytes: &mut Vec<u8>, alignment: u64) -> Option<()> {
    let alignment = usize::try_from(alignment).ok().filter(|alignment| *alignment <= 16)?.max(1);
    bytes.resize(bytes.len().next_multiple_of(alignment), 0);
    Some(())
}
