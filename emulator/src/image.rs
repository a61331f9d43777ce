//! A program to be loaded: bytes for memory, and the names of addresses.

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

/// A named address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// Name, as in the ELF file.
    pub name: String,
    /// Address or absolute value.
    pub address: u16,
    /// Bytes; 0 if unknown.
    pub size: u16,
}

/// A program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Image {
    /// What to write to memory before reset. Segments do not overlap.
    pub segments: Vec<Segment>,
    /// Symbols by ascending address.
    pub symbols: Vec<Symbol>,
}
