//! What of a module's file is sent to a node's loader: all but the labels at the checks of its stubs, which are there for tests, and
//! what debuggers need. A byte takes 174 µs at 57,600 baud. Other symbols stay, since loaders differ in what they look up: Contiki's finds a symbol that is
//! defined in the file by its name.

use goblin::elf::section_header::{SHT_NOBITS, SHT_REL, SHT_RELA, SHT_SYMTAB};
use goblin::elf::{Elf, SectionHeader};
use sancus_hw::abi;

/// Sizes in a file of 32 bits (ELF specification, figures 1-3, 1-8, 1-15), and where their fields are.
const FILE_HEADER_SIZE: usize = 52;
const FILE_SECTION_HEADERS: usize = 32;
const SECTION_HEADER_SIZE: usize = 40;
const SECTION_OFFSET: usize = 16;
const SECTION_SIZE: usize = 20;
const SECTION_INFO: usize = 28;
const SYMBOL_SIZE: usize = 16;
const RELOCATION_INFO: usize = 4;

/// The relocatable file of module `name` without labels of checks and debugging information; `None` if it has neither, or is not
/// laid out as those of linkers are.
pub fn stripped(name: &str, file: &[u8]) -> Option<Vec<u8>> {
    let elf = Elf::parse(file).ok()?;
    let is_label = |symbol: &str| abi::is_check_label(symbol, name);
    let is_debug = |index: usize| {
        let section = elf.section_headers.get(index);
        section.is_some_and(|section| {
            elf.shdr_strtab.get_at(section.sh_name).is_some_and(|name| name.starts_with(".debug_"))
        })
    };
    let is_dropped = |index: usize, section: &SectionHeader| match section.sh_type {
        SHT_REL | SHT_RELA => is_debug(section.sh_info as usize),
        _ => is_debug(index),
    };
    let mut names = elf.syms.iter().filter_map(|symbol| elf.strtab.get_at(symbol.st_name));
    if !names.any(is_label) && !(0..elf.section_headers.len()).any(is_debug) {
        return None;
    }
    let mut tables = elf.section_headers.iter().enumerate().filter(|(_, section)| section.sh_type == SHT_SYMTAB);
    let (Some((table, header)), None) = (tables.next(), tables.next()) else { return None };
    let strings = header.sh_link as usize;
    let is_shared = |section: &SectionHeader| section.sh_type != SHT_SYMTAB && section.sh_link as usize == strings;
    if !elf.program_headers.is_empty()
        || strings == usize::from(elf.header.e_shstrndx)
        || elf.section_headers.iter().any(is_shared)
    {
        return None;
    }

    // Symbol 0 is none. Those that are kept stay in their order, which has the local ones first.
    let mut kept = vec![false; elf.syms.len()];
    *kept.first_mut()? = true;
    let loaded = elf.shdr_relocs.iter().filter(|(table, _)| !is_dropped(*table, &elf.section_headers[*table]));
    for relocation in loaded.flat_map(|(_, relocations)| relocations.iter()) {
        *kept.get_mut(relocation.r_sym)? = true;
    }
    let (mut symbols, mut names, mut numbers, mut locals) = (Vec::new(), vec![0], Vec::new(), 0u32);
    for (index, symbol) in elf.syms.iter().enumerate() {
        let symbol_name = elf.strtab.get_at(symbol.st_name)?;
        numbers.push((symbols.len() / SYMBOL_SIZE) as u32);
        if !kept[index] && (is_label(symbol_name) || is_debug(symbol.st_shndx)) {
            continue;
        }
        let entry = usize::try_from(header.sh_offset).ok()? + index * SYMBOL_SIZE;
        let place = if symbol_name.is_empty() { 0 } else { names.len() as u32 };
        symbols.extend_from_slice(&place.to_le_bytes());
        symbols.extend_from_slice(file.get(entry + 4..entry + SYMBOL_SIZE)?);
        if !symbol_name.is_empty() {
            names.extend(symbol_name.bytes().chain([0]));
        }
        locals += u32::from((index as u64) < u64::from(header.sh_info));
    }

    let mut out = file.get(..FILE_HEADER_SIZE)?.to_vec();
    let headers = usize::try_from(elf.header.e_shoff).ok()?;
    let size = usize::from(elf.header.e_shentsize);
    if size < SECTION_HEADER_SIZE {
        return None;
    }
    let mut headers = file.get(headers..headers + elf.section_headers.len() * size)?.to_vec();
    for (index, section) in elf.section_headers.iter().enumerate() {
        if is_dropped(index, section) {
            // An unused section takes its place, so that the others keep their numbers.
            headers.get_mut(index * size..index * size + SECTION_HEADER_SIZE)?.fill(0);
            continue;
        }
        let mut content = match section.sh_type {
            SHT_NOBITS => Vec::new(),
            _ => file.get(section.file_range().unwrap_or(0..0))?.to_vec(),
        };
        if index == table {
            content = std::mem::take(&mut symbols);
        } else if index == strings {
            content = std::mem::take(&mut names);
        } else if matches!(section.sh_type, SHT_REL | SHT_RELA) {
            let size = usize::try_from(section.sh_entsize).ok().filter(|size| *size > 0)?;
            for entry in content.chunks_exact_mut(size) {
                let info = entry.get_mut(RELOCATION_INFO..RELOCATION_INFO + 4)?;
                let old = u32::from_le_bytes(info.try_into().ok()?);
                let new = numbers.get((old >> 8) as usize)? << 8 | old & 0xff;
                info.copy_from_slice(&new.to_le_bytes());
            }
        }
        align(&mut out, section.sh_addralign)?;
        let header = headers.get_mut(index * size..(index + 1) * size)?;
        let mut put = |field: usize, value: u32| header[field..field + 4].copy_from_slice(&value.to_le_bytes());
        put(SECTION_OFFSET, out.len() as u32);
        if section.sh_type != SHT_NOBITS {
            put(SECTION_SIZE, content.len() as u32);
        }
        if index == table {
            put(SECTION_INFO, locals);
        }
        out.extend(content);
    }
    align(&mut out, 4)?;
    let place = (out.len() as u32).to_le_bytes();
    out[FILE_SECTION_HEADERS..FILE_SECTION_HEADERS + 4].copy_from_slice(&place);
    out.extend(headers);
    // Sections that lay over each other have been taken apart.
    (out.len() <= file.len()).then_some(out)
}

/// Fills up to a multiple.
fn align(bytes: &mut Vec<u8>, alignment: u64) -> Option<()> {
    let alignment = usize::try_from(alignment).ok().filter(|alignment| *alignment <= 16)?.max(1);
    bytes.resize(bytes.len().next_multiple_of(alignment), 0);
    Some(())
}
