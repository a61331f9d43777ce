//! Data and program memory: word arrays behind an address map.

use crate::bus::Lanes;
use crate::configuration::{Configuration, DATA_MEMORY_BASE, PERIPHERAL_SIZE};

/// What answers at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    /// Peripheral registers.
    Peripheral,
    /// Data memory.
    Data,
    /// Program memory.
    Program,
    /// Nothing.
    Unmapped,
}

/// The contents of the 64 KiB address space; peripheral and unmapped addresses hold zeros.
#[derive(Clone)]
pub struct Memory {
    words: Box<[u16; 0x8000]>,
    data_end: u32,
    program_start: u32,
    /// Program words written since the last [`Memory::take_program_writes`].
    program_writes: Vec<u16>,
}

impl Memory {
    /// Memories of the configured sizes, all zero.
    pub fn new(configuration: &Configuration) -> Memory {
        Memory {
            words: vec![0; 0x8000].into_boxed_slice().try_into().expect("0x8000 words"),
            data_end: configuration.data_memory().end,
            program_start: configuration.program_memory().start,
            program_writes: Vec::new(),
        }
    }

    /// What answers at `address`.
    #[inline(always)]
    pub fn region(&self, address: u16) -> Region {
        if u32::from(address) >= self.program_start {
            Region::Program
        } else if address < PERIPHERAL_SIZE {
            Region::Peripheral
        } else if u32::from(address) < self.data_end && address >= DATA_MEMORY_BASE {
            Region::Data
        } else {
            Region::Unmapped
        }
    }

    /// The word at `address`; bit 0 is ignored.
    #[inline(always)]
    pub fn word(&self, address: u16) -> u16 {
        self.words[usize::from(address >> 1)]
    }

    /// The byte at `address`.
    pub(crate) fn byte(&self, address: u16) -> u8 {
        self.word(address).to_le_bytes()[usize::from(address & 1)]
    }

    /// The bytes from `start` up to `end`; none if that does not come after it.
    pub(crate) fn range(&self, start: u16, end: u16) -> Vec<u8> {
        (start..end).map(|address| self.byte(address)).collect()
    }

    /// Writes the lanes of the word at `address`; bit 0 is ignored. The caller has checked the region.
    #[inline(always)]
    pub fn set(&mut self, address: u16, value: u16, lanes: Lanes) {
        let word = &mut self.words[usize::from(address >> 1)];
        *word = lanes.merge(*word, value);
    }

    /// Writes as [`Memory::set`] does, and notes writes to program memory for whoever keeps decoded instructions.
    pub(crate) fn set_noted(&mut self, address: u16, value: u16, lanes: Lanes) {
        self.set(address, value, lanes);
        if self.region(address) == Region::Program {
            self.program_writes.push(address);
        }
    }

    /// Addresses of the words noted, once.
    pub(crate) fn take_program_writes(&mut self) -> impl Iterator<Item = u16> + '_ {
        self.program_writes.drain(..)
    }

    /// The even addresses from `start` up to `end` that lie in data memory.
    pub(crate) fn data_words(&self, start: u16, end: u16) -> impl Iterator<Item = u16> + '_ {
        (start & !1..end).step_by(2).filter(|address| self.region(*address) == Region::Data)
    }

    /// First address of program memory.
    pub fn program_start(&self) -> u16 {
        self.program_start as u16
    }
}
