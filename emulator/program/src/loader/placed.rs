//! Relocatable files as executables: as a node's loader has put them into memory, for debuggers, which do not relocate what they know of
//! the source.

use super::LoadError;
use super::elf::{CONTEXT, Tables, damaged, range};
use goblin::elf::RelocSection;
use goblin::elf::header::ET_EXEC;
use goblin::elf::section_header::{
    SHF_ALLOC, SHN_ABS, SHN_LORESERVE, SHN_UNDEF, SHT_NOBITS, SHT_REL, SHT_RELA, SHT_SYMTAB,
};
use goblin::elf::sym::Sym;
use goblin::elf32::sym::SIZEOF_SYM;

/// Fields of the ELF file's header, of a section's and of a symbol (ELF specification, figures 1-3, 1-8, 1-15).
const FILE_TYPE: usize = 16;
const SECTION_TYPE: usize = 4;
const SECTION_ADDRESS: usize = 12;
const SYMBOL_VALUE: usize = 4;

/// Relocations of the MSP430 that fill in 32 and 16 bits (MSP430 ELF ABI: `R_MSP430_32`, `R_MSP430_16`, `R_MSP430_16_BYTE`).
const WIDTHS: [(u32, usize); 3] = [(1, 4), (3, 2), (5, 2)];

/// A file that is not linked as an executable, with its sections where `address` says. References to what the file does not define
/// stay open.
///
/// # Errors
///
/// If the file is damaged.
pub fn placed(bytes: &[u8], address: impl Fn(&str) -> Option<u16>) -> Result<Vec<u8>, LoadError> {
    super::elf::kind(bytes)?;
    let tables = Tables::parse(bytes)?;
    let symbols = tables.symbol_table()?;
    let addresses: Vec<u32> = (0..tables.sections.len())
        .map(|index| {
            let is_loaded = tables.sections[index].sh_flags & u64::from(SHF_ALLOC) != 0;
            let found = if is_loaded { address(tables.section_name(index)) } else { None };
            found.unwrap_or(0).into()
        })
        .collect();
    let value = |symbol: &Sym| match symbol.st_shndx as u32 {
        SHN_UNDEF => None,
        SHN_ABS => Some(symbol.st_value as u32),
        _ => Some(addresses.get(symbol.st_shndx)?.wrapping_add(symbol.st_value as u32)),
    };
    let mut file = bytes.to_vec();
    for (index, table) in tables.sections.iter().enumerate() {
        let header = tables.section_header(index);
        put(&mut file, header + SECTION_ADDRESS, &addresses[index].to_le_bytes())?;
        match table.sh_type {
            SHT_REL | SHT_RELA => {
                relocate(&mut file, &tables, index, &symbols, value)?;
                // Done, so nobody has to do it again.
                put(&mut file, header + SECTION_TYPE, &[0; 4])?;
            }
            SHT_SYMTAB => {
                for (number, (symbol, _)) in symbols.iter().enumerate() {
                    let place = table.sh_offset as usize + number * SIZEOF_SYM + SYMBOL_VALUE;
                    if let Some(value) = value(symbol).filter(|_| (symbol.st_shndx as u32) < SHN_LORESERVE) {
                        put(&mut file, place, &value.to_le_bytes())?;
                    }
                }
            }
            _ => {}
        }
    }
    put(&mut file, FILE_TYPE, &ET_EXEC.to_le_bytes())?;
    Ok(file)
}

/// Fills in what a table of relocations says.
fn relocate(
    file: &mut [u8],
    tables: &Tables<'_>,
    index: usize,
    symbols: &[(Sym, &str)],
    value: impl Fn(&Sym) -> Option<u32>,
) -> Result<(), LoadError> {
    let table = &tables.sections[index];
    let Some(target) = tables.sections.get(table.sh_info as usize).filter(|target| target.sh_type != SHT_NOBITS) else {
        return Ok(());
    };
    range(tables.bytes, table.sh_offset, table.sh_size, "a relocation table")?;
    let (start, size) = (table.sh_offset as usize, table.sh_size as usize);
    let entries =
        RelocSection::parse(tables.bytes, start, size, table.sh_type == SHT_RELA, CONTEXT).map_err(damaged)?;
    for entry in entries.iter() {
        let width = WIDTHS.iter().find(|(kind, _)| *kind == entry.r_type).map(|(_, width)| *width);
        let (Some(width), Some((symbol, _))) = (width, symbols.get(entry.r_sym)) else { continue };
        let Some(value) = value(symbol) else { continue };
        let place = (target.sh_offset.saturating_add(entry.r_offset)) as usize;
        let inside = entry.r_offset.saturating_add(width as u64) <= target.sh_size;
        let here = file.get(place..place.saturating_add(width)).filter(|_| inside);
        let here = here.ok_or_else(|| {
            LoadError::Damaged(format!("a relocation at {:#x} is outside its section", entry.r_offset))
        })?;
        let held = here.iter().rev().fold(0, |number: u32, byte| number << 8 | u32::from(*byte));
        let sum = value.wrapping_add(entry.r_addend.map_or(held, |addend| addend as u32));
        put(file, place, &sum.to_le_bytes()[..width])?;
    }
    Ok(())
}

fn put(file: &mut [u8], place: usize, bytes: &[u8]) -> Result<(), LoadError> {
    let size = file.len();
    let there = file.get_mut(place..place.saturating_add(bytes.len()));
    let there = there.ok_or_else(|| LoadError::Damaged(format!("its headers lead beyond its {size} bytes")))?;
    there.copy_from_slice(bytes);
    Ok(())
}
