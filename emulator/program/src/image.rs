//! A program to be loaded: bytes for memory, and the names of addresses.

use machine::{DATA_MEMORY_BASE, Machine, RESET_VECTOR};
use msp430_isa::{AssemblyError, assemble};
use sancus_hw::{Layout, Module, abi};
use std::collections::BTreeMap;
use std::fmt;

/// First address of the vector table: sixteen addresses of interrupt handlers, the last being the reset vector.
pub const VECTORS: u16 = 0xffe0;

/// Bytes for consecutive addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Where the bytes come from, for messages: a section name or the file's.
    pub name: String,
    /// First address.
    pub address: u16,
    /// The bytes; they end at or before 0xffff.
    pub bytes: Vec<u8>,
}

impl Segment {
    /// First address after the segment: 1 to 0x10000.
    pub fn end(&self) -> u32 {
        u32::from(self.address) + self.bytes.len() as u32
    }

    /// The byte at an address, if it is in the segment.
    pub fn byte(&self, address: u16) -> Option<u8> {
        self.bytes.get(usize::from(address.checked_sub(self.address)?)).copied()
    }
}

/// What a symbol names, the most telling last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SymbolKind {
    /// A number that need not be an address.
    Absolute,
    /// An address without a type, such as an assembly label.
    Label,
    /// A variable.
    Object,
    /// A function.
    Function,
}

/// A named address or number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// Name, as in the ELF file.
    pub name: String,
    /// Address or absolute value.
    pub address: u16,
    /// Bytes; 0 if unknown.
    pub size: u16,
    /// What is named.
    pub kind: SymbolKind,
}

impl Symbol {
    /// Whether the symbol names a place that a program can be at. Linker scripts leave labels of empty sections at 0, and
    /// numbers need not be addresses.
    fn is_place(&self) -> bool {
        self.kind != SymbolKind::Absolute && self.address >= DATA_MEMORY_BASE
    }
}

/// An address in a program as a symbol and the distance from it. Displays as `name` or `name+0x12`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SymbolicAddress<'a> {
    /// The symbol at or before the address.
    pub symbol: &'a Symbol,
    /// Bytes from the symbol to the address.
    pub offset: u16,
}

impl fmt::Display for SymbolicAddress<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.offset {
            0 => formatter.pad(&self.symbol.name),
            offset => formatter.pad(&format!("{}+{offset:#x}", self.symbol.name)),
        }
    }
}

/// A program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Image {
    /// What to write to memory before reset, by ascending address. Segments do not overlap.
    pub segments: Vec<Segment>,
    /// Symbols by ascending address; those of one address by ascending kind.
    pub symbols: Vec<Symbol>,
}

impl Image {
    /// A program in assembly ([`msp430_isa::assemble`]); its labels are symbols. Without a reset vector of its own it begins at
    /// `address`.
    ///
    /// # Errors
    ///
    /// With the first line that is wrong.
    pub fn assemble(source: &str, address: u16) -> Result<Image, AssemblyError> {
        let assembly = assemble(source, address)?;
        let mut words: BTreeMap<u16, u16> = BTreeMap::from([(RESET_VECTOR, address)]);
        words.extend(assembly.words);
        let mut segments: Vec<Segment> = Vec::new();
        for (address, word) in words {
            match segments.last_mut().filter(|segment| segment.end() == u32::from(address)) {
                Some(segment) => segment.bytes.extend(word.to_le_bytes()),
                None => segments.push(Segment { name: "assembly".into(), address, bytes: word.to_le_bytes().to_vec() }),
            }
        }
        let labels = assembly.labels.into_iter();
        let mut symbols: Vec<Symbol> =
            labels.map(|(name, address)| Symbol { name, address, size: 0, kind: SymbolKind::Label }).collect();
        symbols.sort_by_key(|symbol| symbol.address);
        Ok(Image { segments, symbols })
    }

    /// The segment that holds an address.
    pub fn segment_at(&self, address: u16) -> Option<&Segment> {
        self.segments.iter().find(|segment| segment.byte(address).is_some())
    }

    /// The byte the image puts at an address.
    pub fn byte(&self, address: u16) -> Option<u8> {
        self.segment_at(address)?.byte(address)
    }

    /// The word the image puts at an even address, if it gives both bytes.
    pub fn word(&self, address: u16) -> Option<u16> {
        Some(u16::from_le_bytes([self.byte(address & !1)?, self.byte(address | 1)?]))
    }

    /// The address where execution starts, if the image has a vector table.
    pub fn reset_vector(&self) -> Option<u16> {
        self.word(RESET_VECTOR)
    }

    /// The symbol with a name.
    pub fn symbol(&self, name: &str) -> Option<&Symbol> {
        self.symbols.iter().find(|symbol| symbol.name == name)
    }

    /// Adds what is in another one, such as a module that is loaded later.
    pub fn add(&mut self, other: &Image) {
        self.segments.extend(other.segments.iter().cloned());
        self.segments.sort_by_key(|segment| segment.address);
        self.symbols.extend(other.symbols.iter().cloned());
        crate::loader::sort_symbols(&mut self.symbols);
    }

    /// The most telling symbol at exactly this address; absolute ones do not count.
    pub fn symbol_at(&self, address: u16) -> Option<&Symbol> {
        self.symbols[..self.symbols.partition_point(|symbol| symbol.address <= address)]
            .last()
            .filter(|symbol| symbol.address == address && symbol.is_place())
    }

    /// The name of the protected module that the toolchain put at a public section's start.
    pub fn module_name(&self, layout: &Layout) -> Option<&str> {
        let address = layout.public_start;
        let first = self.symbols.partition_point(|symbol| symbol.address < address);
        let here = self.symbols[first..].iter().take_while(|symbol| symbol.address == address);
        let mut names = here.filter_map(|symbol| abi::module_with(&symbol.name, "public_start"));
        names.next()
    }

    /// The module with a name, as it is enabled on a machine.
    pub fn module<'a>(&self, machine: &'a Machine, name: &str) -> Option<&'a Module> {
        let start = self.symbol(&abi::symbol(name, "public_start"))?.address;
        let mut slots = machine.modules()?.slots().iter();
        slots.find(|module| module.is_enabled() && module.layout().public_start == start)
    }

    /// What an address belongs to: the symbol at it, else the nearest one before it that covers it. A symbol of unknown
    /// size covers the rest of its segment.
    pub fn symbolic_address(&self, address: u16) -> Option<SymbolicAddress<'_>> {
        let segment = self.segment_at(address);
        self.symbols[..self.symbols.partition_point(|symbol| symbol.address <= address)]
            .iter()
            .rev()
            .filter(|symbol| symbol.is_place())
            .map(|symbol| SymbolicAddress { symbol, offset: address - symbol.address })
            .find(|place| match place.symbol.size {
                _ if place.offset == 0 => true,
                0 => segment.is_some_and(|segment| segment.address <= place.symbol.address),
                size => place.offset < size,
            })
    }
}
