//! Lines of source, and variables, as the debugging information of an ELF file has them (`sancus-emu build -g`).

use addr2line::Context;
use addr2line::gimli::{Dwarf, EndianSlice, LittleEndian, SectionId};
use goblin::elf::Elf;
use machine::DATA_MEMORY_BASE;

use crate::variables::Variables;

/// A line of a source file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceLine {
    /// The file, as the compiler was told of it.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
}

/// Which addresses belong to which lines.
#[derive(Clone, Debug, Default)]
pub struct SourceLines {
    /// First address, end, line; by ascending address.
    ranges: Vec<(u16, u16, SourceLine)>,
    variables: Variables,
}

/// The debugging information of an ELF file, if it has some.
pub(crate) fn dwarf(bytes: &[u8]) -> Option<Dwarf<EndianSlice<'_, LittleEndian>>> {
    let elf = Elf::parse(bytes).ok()?;
    let section = |id: SectionId| -> Result<EndianSlice<'_, LittleEndian>, addr2line::gimli::Error> {
        let mut headers = elf.section_headers.iter();
        let found = headers.find(|header| elf.shdr_strtab.get_at(header.sh_name) == Some(id.name()));
        let content = found.and_then(|header| bytes.get(header.file_range()?)).unwrap_or_default();
        Ok(EndianSlice::new(content, LittleEndian))
    };
    Dwarf::load(section).ok()
}

impl SourceLines {
    /// Those of an ELF file; none if it has no debugging information, or none that can be read.
    pub fn read(bytes: &[u8]) -> SourceLines {
        let context = dwarf(bytes).and_then(|dwarf| Context::from_dwarf(dwarf).ok());
        let Some(context) = context else { return SourceLines::default() };
        let Ok(found) = context.find_location_range(0, 0x1_0000) else { return SourceLines::default() };
        let mut ranges = Vec::new();
        for (start, length, location) in found {
            let end = u16::try_from(start.saturating_add(length)).unwrap_or(u16::MAX);
            if let (Ok(start), Some(file), Some(line)) = (u16::try_from(start), location.file, location.line)
                && start < end
                // The linker leaves lines of code that it has dropped at 0.
                && start >= DATA_MEMORY_BASE
                && line > 0
            {
                ranges.push((start, end, SourceLine { file: file.to_owned(), line }));
            }
        }
        ranges.sort();
        SourceLines { ranges, variables: Variables::read(bytes) }
    }

    /// Adds those of another file.
    pub fn add(&mut self, other: &SourceLines) {
        self.ranges.extend(other.ranges.iter().cloned());
        self.ranges.sort();
        self.variables.add(&other.variables);
    }

    /// The variables of functions.
    pub fn variables(&self) -> &Variables {
        &self.variables
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }

    /// The line that an address belongs to.
    pub fn at(&self, address: u16) -> Option<&SourceLine> {
        let after = self.ranges.partition_point(|(start, ..)| *start <= address);
        let (_, end, line) = self.ranges.get(after.checked_sub(1)?)?;
        (address < *end).then_some(line)
    }

    /// Where the code of a line begins: of the file whose path ends like this, and if the line has no code, of the first one after it
    /// that has. Of several places, the first in memory counts.
    pub fn address(&self, file: &str, line: u32) -> Option<u16> {
        let is_meant = |known: &str| {
            known.strip_suffix(file).is_some_and(|directory| directory.is_empty() || directory.ends_with('/'))
        };
        let of_file = || self.ranges.iter().filter(|(_, _, known)| is_meant(&known.file) && known.line >= line);
        let first = of_file().map(|(_, _, known)| known.line).min()?;
        let mut on_line = of_file().filter(|(_, _, known)| known.line == first).map(|(start, ..)| *start);
        on_line.next()
    }

    /// The source files.
    pub fn files(&self) -> Vec<&str> {
        let mut files: Vec<&str> = self.ranges.iter().map(|(_, _, line)| line.file.as_str()).collect();
        files.sort_unstable();
        files.dedup();
        files
    }
}
