//! ELF executables, by section and load address.
//!
//! Linkers let the first loadable segment begin below `.text`, with the ELF and program headers in it; loading segments
//! as they are would write those over memory. So bytes come from sections, and the segments only tell where a section is
//! stored before the program copies it: load address = `p_paddr` + (`sh_offset` - `p_offset`).

use super::LoadError;
use crate::image::{Image, Segment, Symbol, SymbolKind};
use goblin::container::{Container, Ctx, Endian};
use goblin::elf::header::{
    EI_CLASS, EI_DATA, ELFCLASS32, ELFCLASS64, ELFDATA2LSB, ELFDATA2MSB, ELFMAG, ET_EXEC, ET_REL,
};
use goblin::elf::program_header::PT_LOAD;
use goblin::elf::section_header::{SHF_ALLOC, SHF_EXECINSTR, SHN_ABS, SHN_UNDEF, SHT_NOBITS, SHT_SYMTAB};
use goblin::elf::sym::{STT_FUNC, STT_NOTYPE, STT_OBJECT, Sym, Symtab};
use goblin::elf::{Header, ProgramHeader, ProgramHeaders, SectionHeader, SectionHeaders};
use goblin::elf32::program_header::SIZEOF_PHDR;
use goblin::elf32::section_header::SIZEOF_SHDR;
use goblin::strtab::Strtab;

/// `e_machine` of the MSP430.
pub const MACHINE_MSP430: u16 = 105;

/// Other numbers for it: that of GNU tools before it had one (binutils: `EM_MSP430_OLD`), and that of IAR's linker.
const OTHER_MACHINES: [u16; 2] = [0x1059, 0x0430];

/// Set in `e_flags` by mspgcc's linker of 2012, which numbers architectures differently (`EF_MSP430_UNIARCH`).
const FLAG_UNIARCH: u32 = 0x1000_0000;

/// `e_type` and `e_machine` follow the 16 bytes of identification.
const TYPE_AND_MACHINE: std::ops::Range<usize> = 16..20;

pub(super) const CONTEXT: Ctx = Ctx { container: Container::Little, le: Endian::Little };

/// What a section without a name is called.
const UNNAMED: &str = "unnamed section";

/// What a section holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionKind {
    /// Instructions.
    Code,
    /// Data with contents in the file.
    Data,
    /// Only space.
    Zeroed,
}

/// A section that takes part in the running program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Name.
    pub name: String,
    /// Address when the program runs.
    pub address: u32,
    /// Address where the contents are loaded; differs from `address` for data that the program copies itself.
    pub load_address: u32,
    /// Bytes.
    pub size: u32,
    /// What it holds.
    pub kind: SectionKind,
}

/// Whether the bytes begin like an ELF file.
pub(super) fn is_elf(bytes: &[u8]) -> bool {
    bytes.starts_with(ELFMAG)
}

/// The tables of a file that has been found to be for the MSP430.
pub(super) struct Tables<'a> {
    pub(super) bytes: &'a [u8],
    header: Header,
    segments: ProgramHeaders,
    pub(super) sections: SectionHeaders,
    names: Strtab<'a>,
}

/// What the parser refuses for reasons other than [`range`]'s. Its own words are about its types.
pub(super) fn damaged(_: goblin::error::Error) -> LoadError {
    LoadError::Damaged("its headers contradict each other".to_owned())
}

/// `length` bytes of the file from `offset`.
pub(super) fn range<'a>(bytes: &'a [u8], offset: u64, length: u64, what: &str) -> Result<&'a [u8], LoadError> {
    let end = offset.saturating_add(length);
    bytes.get(offset as usize..end as usize).ok_or_else(|| {
        LoadError::Damaged(format!("{what} would end at byte {end}, but the file has {} bytes", bytes.len()))
    })
}

/// The type of an ELF file for the MSP430. Looked at before any table is read, so that a foreign file is named as such rather
/// than as damaged.
pub(super) fn kind(bytes: &[u8]) -> Result<u16, LoadError> {
    let identification = range(bytes, 0, TYPE_AND_MACHINE.end as u64, "the ELF header")?;
    let (class, order) = (identification[EI_CLASS], identification[EI_DATA]);
    let number = |at: usize| match order {
        ELFDATA2MSB => u16::from_be_bytes([identification[at], identification[at + 1]]),
        _ => u16::from_le_bytes([identification[at], identification[at + 1]]),
    };
    let (kind, machine) = (number(TYPE_AND_MACHINE.start), number(TYPE_AND_MACHINE.start + 2));
    if machine != MACHINE_MSP430 && !OTHER_MACHINES.contains(&machine) {
        return Err(LoadError::WrongMachine { machine });
    }
    if (class, order) != (ELFCLASS32, ELFDATA2LSB) {
        let bits = match class {
            ELFCLASS32 => 32,
            ELFCLASS64 => 64,
            _ => 0,
        };
        let order = match order {
            ELFDATA2LSB => "little",
            ELFDATA2MSB => "big",
            _ => "unknown",
        };
        return Err(LoadError::WrongClass { bits, order });
    }
    Ok(kind)
}

impl<'a> Tables<'a> {
    /// The tables of an executable.
    fn executable(name: &str, bytes: &'a [u8]) -> Result<Tables<'a>, LoadError> {
        match kind(bytes)? {
            ET_EXEC => Tables::parse(bytes),
            ET_REL => Err(LoadError::Relocatable(name.into())),
            other => Err(LoadError::NotExecutable(other)),
        }
    }

    pub(super) fn parse(bytes: &'a [u8]) -> Result<Tables<'a>, LoadError> {
        let header = goblin::elf::Elf::parse_header(bytes).map_err(damaged)?;
        for (offset, count, size, what) in [
            (header.e_phoff, header.e_phnum, SIZEOF_PHDR, "the table of segments"),
            (header.e_shoff, header.e_shnum, SIZEOF_SHDR, "the table of sections"),
        ] {
            if count != 0 {
                range(bytes, offset, u64::from(count) * size as u64, what)?;
            }
        }
        let segments = ProgramHeader::parse(bytes, header.e_phoff as usize, usize::from(header.e_phnum), CONTEXT);
        let sections = SectionHeader::parse(bytes, header.e_shoff as usize, usize::from(header.e_shnum), CONTEXT);
        let mut tables = Tables {
            bytes,
            header,
            segments: segments.map_err(damaged)?,
            sections: sections.map_err(damaged)?,
            names: Strtab::default(),
        };
        if let Some(strings) = tables.sections.get(usize::from(header.e_shstrndx)) {
            tables.names = tables.strings(strings)?;
        }
        Ok(tables)
    }

    fn strings(&self, section: &SectionHeader) -> Result<Strtab<'a>, LoadError> {
        range(self.bytes, section.sh_offset, section.sh_size, "a string table")?;
        Strtab::parse(self.bytes, section.sh_offset as usize, section.sh_size as usize, 0).map_err(damaged)
    }

    /// The sections that occupy addresses, with their headers.
    fn allocated(&self) -> impl Iterator<Item = (&SectionHeader, Section)> {
        self.sections.iter().filter_map(|header| Some((header, self.described(header)?)))
    }

    /// A section, if it occupies addresses.
    pub(super) fn described(&self, header: &SectionHeader) -> Option<Section> {
        if header.sh_flags & u64::from(SHF_ALLOC) == 0 || header.sh_size == 0 {
            return None;
        }
        let kind = match header.sh_type {
            SHT_NOBITS => SectionKind::Zeroed,
            _ if header.sh_flags & u64::from(SHF_EXECINSTR) != 0 => SectionKind::Code,
            _ => SectionKind::Data,
        };
        Some(Section {
            name: self.names.get_at(header.sh_name).unwrap_or(UNNAMED).into(),
            address: header.sh_addr as u32,
            load_address: self.load_address(header) as u32,
            size: header.sh_size as u32,
            kind,
        })
    }

    /// The name of a section by its number.
    pub(super) fn section_name(&self, index: usize) -> &str {
        self.sections.get(index).and_then(|header| self.names.get_at(header.sh_name)).unwrap_or(UNNAMED)
    }

    /// Where the header of a section is in the file.
    pub(super) fn section_header(&self, index: usize) -> usize {
        (self.header.e_shoff as usize).saturating_add(index * SIZEOF_SHDR)
    }

    fn load_address(&self, section: &SectionHeader) -> u64 {
        let inside = |segment: &&ProgramHeader| {
            let (start, end) = (section.sh_offset, section.sh_offset + section.sh_size);
            segment.p_type == PT_LOAD && segment.p_offset <= start && end <= segment.p_offset + segment.p_filesz
        };
        match self.segments.iter().find(inside) {
            Some(segment) if section.sh_type != SHT_NOBITS => segment.p_paddr + (section.sh_offset - segment.p_offset),
            _ => section.sh_addr,
        }
    }

    /// The contents of memory: from sections, or from segments if the section table has been stripped, or says nothing of
    /// memory, as that of IAR's linker.
    fn contents(&self) -> Result<Vec<Segment>, LoadError> {
        if self.allocated().next().is_some() {
            let filled = self.allocated().filter(|(_, section)| section.kind != SectionKind::Zeroed);
            return filled
                .map(|(header, section)| {
                    let bytes = range(self.bytes, header.sh_offset, header.sh_size, &section.name)?;
                    place(section.name, u64::from(section.load_address), bytes)
                })
                .collect();
        }
        let headers =
            u64::from(self.header.e_ehsize) + u64::from(self.header.e_phnum) * u64::from(self.header.e_phentsize);
        let loadable = self.segments.iter().filter(|segment| segment.p_type == PT_LOAD).enumerate();
        loadable
            .map(|(index, segment)| {
                let skipped = headers.saturating_sub(segment.p_offset).min(segment.p_filesz);
                let name = format!("segment {index}");
                let bytes = range(self.bytes, segment.p_offset + skipped, segment.p_filesz - skipped, &name)?;
                place(name, segment.p_paddr + skipped, bytes)
            })
            .collect()
    }

    /// The entries of the symbol table with their names, in the order of the table.
    pub(super) fn symbol_table(&self) -> Result<Vec<(Sym, &'a str)>, LoadError> {
        let Some(table) = self.sections.iter().find(|section| section.sh_type == SHT_SYMTAB) else {
            return Ok(Vec::new());
        };
        let Some(strings) = self.sections.get(table.sh_link as usize) else {
            return Err(LoadError::Damaged("the symbol table has no string table".into()));
        };
        range(self.bytes, table.sh_offset, table.sh_size, "the symbol table")?;
        let strings = self.strings(strings)?;
        let count = (table.sh_size / table.sh_entsize.max(1)) as usize;
        let entries = Symtab::parse(self.bytes, table.sh_offset as usize, count, CONTEXT).map_err(damaged)?;
        Ok(entries.iter().map(|entry| (entry, strings.get_at(entry.st_name).unwrap_or(""))).collect())
    }

    fn symbols(&self) -> Result<Vec<Symbol>, LoadError> {
        Ok(self.symbol_table()?.into_iter().filter_map(|(entry, name)| symbol(&entry, name)).collect())
    }
}

/// A symbol with a value and a name that says something to a reader.
pub(super) fn symbol(entry: &Sym, name: &str) -> Option<Symbol> {
    let kind = match (entry.st_shndx as u32, entry.st_type()) {
        (SHN_UNDEF, _) => return None,
        (SHN_ABS, STT_NOTYPE) => SymbolKind::Absolute,
        (_, STT_FUNC) => SymbolKind::Function,
        (_, STT_OBJECT) => SymbolKind::Object,
        (_, STT_NOTYPE) => SymbolKind::Label,
        // Names of sections and source files.
        _ => return None,
    };
    let address = u16::try_from(entry.st_value).ok()?;
    let named = !name.is_empty() && !is_local_label(name);
    named.then(|| Symbol { name: name.into(), address, size: entry.st_size.try_into().unwrap_or(0), kind })
}

/// Labels that compilers and assemblers make up and that say nothing to a reader: `.L12`, and `L0` followed by a control
/// character.
fn is_local_label(name: &str) -> bool {
    name.starts_with(".L") || name.contains(char::is_control)
}

pub(super) fn place(name: String, address: u64, bytes: &[u8]) -> Result<Segment, LoadError> {
    let end = address.saturating_add(bytes.len() as u64);
    match u16::try_from(address) {
        Ok(address) if end <= 0x1_0000 => Ok(Segment { name, address, bytes: bytes.to_vec() }),
        // A section without bytes may sit right behind the last address.
        _ if bytes.is_empty() => Ok(Segment { name, address: 0, bytes: Vec::new() }),
        _ => Err(LoadError::BeyondAddressSpace { name, address, end }),
    }
}

/// Whether `e_flags` say that code may use 20-bit MSP430X instructions.
fn is_msp430x(flags: u32) -> bool {
    flags & 0xff == if flags & FLAG_UNIARCH == 0 { 45 } else { 1 }
}

/// The program in an ELF file.
pub(super) fn parse(name: &str, bytes: &[u8]) -> Result<Image, LoadError> {
    let tables = Tables::executable(name, bytes)?;
    if is_msp430x(tables.header.e_flags) {
        tracing::warn!(
            "{name} is built for the MSP430X; this MSP430 executes its 20-bit instructions as something else"
        );
    }
    Ok(Image { segments: keep_later(name, tables.contents()?), symbols: tables.symbols()? })
}

/// Contents without overlaps: as with `objcopy -O binary`, an address has the content of the last section that gives it one.
/// The linker scripts of the existing Sancus toolchain give `.bss` contents, at the addresses where `.data` is stored.
fn keep_later(name: &str, segments: Vec<Segment>) -> Vec<Segment> {
    let mut kept: Vec<Segment> = Vec::new();
    for later in segments {
        if let Some(earlier) = kept.iter().find(|earlier| overlap(earlier, &later)) {
            let address = earlier.address.max(later.address);
            let (first, second) = (&earlier.name, &later.name);
            tracing::warn!(
                "{name} fills {address:#06x} twice, from {first} and from {second}; that of {second} counts"
            );
        }
        kept = kept.into_iter().flat_map(|earlier| without(earlier, &later)).chain([later.clone()]).collect();
    }
    kept
}

fn overlap(one: &Segment, other: &Segment) -> bool {
    let shared = u32::from(one.address.max(other.address))..one.end().min(other.end());
    !shared.is_empty()
}

/// What is left of a segment before and after a later one.
fn without(segment: Segment, later: &Segment) -> Vec<Segment> {
    if !overlap(&segment, later) {
        return vec![segment];
    }
    let Segment { name, address, mut bytes } = segment;
    let end = u32::from(address) + bytes.len() as u32;
    let after = end.checked_sub(later.end()).filter(|length| *length > 0).map(|length| Segment {
        name: name.clone(),
        // The segment goes on there, so this is an address.
        address: later.end() as u16,
        bytes: bytes.split_off(bytes.len() - length as usize),
    });
    bytes.truncate(usize::from(later.address.saturating_sub(address)));
    let before = Segment { name, address, bytes };
    [before].into_iter().chain(after).filter(|part| !part.bytes.is_empty()).collect()
}

/// The sections of an ELF file that occupy addresses, in file order.
pub fn sections(name: &str, bytes: &[u8]) -> Result<Vec<Section>, LoadError> {
    if !is_elf(bytes) {
        return Ok(Vec::new());
    }
    let mut sections: Vec<Section> = Tables::executable(name, bytes)?.allocated().map(|(_, section)| section).collect();
    sections.sort_by_key(|section| section.address);
    Ok(sections)
}

#[cfg(test)]
mod tests {
    use super::is_msp430x;

    /// As GNU tools, those of 2012, and others write it.
    #[test]
    fn flags_of_the_msp430x() {
        for (flags, extended) in [
            (45, true),
            (0x1000_0001, true),
            (0, false),
            (14, false),
            (1, false),
            (0x1000_0000, false),
            (0x1000_002d, false),
        ] {
            assert_eq!(is_msp430x(flags), extended, "{flags:#x}");
        }
    }
}
