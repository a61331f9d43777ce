//! Data and program memory behind an address map. Program memory lies in pages that machines share until one writes to
//! them: nodes with the same program, and copies of a machine, hold it once.

use std::ops::Range;
use std::sync::{Arc, LazyLock, Mutex, PoisonError, Weak};

use crate::bus::Lanes;
use crate::configuration::{Configuration, DATA_MEMORY_BASE, PERIPHERAL_SIZE};
use crate::data_memory::DataMemory;
use crate::program_memory::ProgramMemory;
use crate::state::{Archive, StateError};

/// Words of a page of program memory.
pub(crate) const PAGE_WORDS: usize = 128;
/// Pages of the address space.
pub(crate) const PAGES: usize = 0x8000 / PAGE_WORDS;

/// A page of program memory.
pub(crate) type Page = [u16; PAGE_WORDS];

/// The page with which program memory begins everywhere.
static ZEROS: LazyLock<Arc<Page>> = LazyLock::new(|| Arc::new([0; PAGE_WORDS]));

/// The programs that were loaded in this process, as long as a machine holds them unchanged.
static PROGRAMS: Mutex<Vec<Weak<ProgramMemory>>> = Mutex::new(Vec::new());

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
    /// Data memory, from [`DATA_MEMORY_BASE`] up.
    data: DataMemory,
    /// Program memory, from the page that holds its first word up. Copying the list costs as much as a count.
    program: Arc<ProgramMemory>,
    data_end: u32,
    program_start: u32,
    /// Program words written since the last [`Memory::take_program_writes`].
    program_writes: Vec<u16>,
}

/// Number of the page that holds the word at `address`.
#[inline(always)]
pub(crate) fn page_number(address: u16) -> usize {
    usize::from(address >> 1) / PAGE_WORDS
}

/// Place of the word at `address` in its page.
#[inline(always)]
pub(crate) fn place_in_page(address: u16) -> usize {
    usize::from(address >> 1) % PAGE_WORDS
}

impl Memory {
    /// Memories of the configured sizes, all zero.
    pub fn new(configuration: &Configuration) -> Memory {
        let program_start = configuration.program_memory().start;
        let pages = PAGES - page_number(program_start as u16);
        Memory {
            data: DataMemory::new(configuration.data_memory_size as usize),
            program: Arc::new(ProgramMemory::new(&ZEROS, pages)),
            data_end: configuration.data_memory().end,
            program_start,
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

    /// The addresses of data memory.
    pub(crate) fn data_addresses(&self) -> Range<u32> {
        DATA_MEMORY_BASE.into()..self.data_end
    }

    /// The word at `address`; bit 0 is ignored.
    #[inline(always)]
    pub fn word(&self, address: u16) -> u16 {
        match self.region(address) {
            Region::Program => self.page(page_number(address))[place_in_page(address)],
            Region::Data => self.data.word(data_place(address)),
            Region::Peripheral | Region::Unmapped => 0,
        }
    }

    /// The byte at `address`.
    pub(crate) fn byte(&self, address: u16) -> u8 {
        self.word(address).to_le_bytes()[usize::from(address & 1)]
    }

    /// The bytes from `start` up to `end`; none if that does not come after it.
    pub(crate) fn range(&self, start: u16, end: u16) -> Vec<u8> {
        (start..end).map(|address| self.byte(address)).collect()
    }

    /// Writes the lanes of the word at `address`; bit 0 is ignored. Only data and program memory keep what is written.
    #[inline(always)]
    pub fn set(&mut self, address: u16, value: u16, lanes: Lanes) {
        let value = lanes.merge(self.word(address), value);
        match self.region(address) {
            Region::Data => self.data.set(data_place(address), value),
            Region::Program => *self.program_word(address) = value,
            Region::Peripheral | Region::Unmapped => {}
        }
    }

    #[cold]
    fn program_word(&mut self, address: u16) -> &mut u16 {
        let page = page_number(address) - self.first_page();
        Arc::make_mut(&mut self.program).word(page, place_in_page(address))
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

    /// The words from `start` up to `end` that lie in data memory.
    pub(crate) fn data_words(&self, start: u16, end: u16) -> Vec<u16> {
        self.data.stretch(self.data_places(start, end)).iter().map(|word| u16::from_ne_bytes(*word)).collect()
    }

    /// Sets as many of these words.
    pub(crate) fn set_data_words(&mut self, start: u16, end: u16, words: &[u16]) {
        let places = self.data_places(start, end);
        for (place, word) in self.data.words()[places].iter_mut().zip(words) {
            *place = word.to_ne_bytes();
        }
    }

    /// Their places in data memory.
    fn data_places(&self, start: u16, end: u16) -> Range<usize> {
        let place = |address: u32| {
            (address.clamp(DATA_MEMORY_BASE.into(), self.data_end) - u32::from(DATA_MEMORY_BASE)) as usize
        };
        let (first, last) = (place(u32::from(start & !1)) / 2, place(u32::from(end) + 1) / 2);
        first..last.max(first)
    }

    /// Saves what memory holds, or restores it and notes the program words that differ.
    pub(crate) fn archive(&mut self, archive: &mut Archive<'_>) -> Result<(), StateError> {
        self.data.archive(archive)?;
        for number in 0..self.program.len() {
            let number = number + self.first_page();
            let page = self.page(number).clone();
            let bytes: Vec<u8> = page.iter().flat_map(|word| word.to_le_bytes()).collect();
            archive.bytes(&bytes, |restored| {
                let words = restored.as_chunks().0.iter().map(|word| u16::from_le_bytes(*word));
                for (place, (word, before)) in words.zip(page.iter()).enumerate() {
                    if word != *before {
                        let address = ((number * PAGE_WORDS + place) * 2) as u16;
                        self.set_noted(address, word, Lanes::Both);
                    }
                }
            })?;
        }
        Ok(())
    }

    /// Data memory.
    pub(crate) fn data_mut(&mut self) -> &mut DataMemory {
        &mut self.data
    }

    /// Data memory, where the host has the pages of program memory, and the number of the first of them.
    pub(crate) fn for_translated_code(&mut self) -> (&mut DataMemory, &[usize], usize) {
        let first = self.first_page();
        (&mut self.data, self.program.places(), first)
    }

    /// Bytes of data memory.
    pub(crate) fn data_size(&self) -> u16 {
        (self.data_end - u32::from(DATA_MEMORY_BASE)) as u16
    }

    /// First address of program memory.
    pub fn program_start(&self) -> u16 {
        self.program_start as u16
    }

    /// A page of program memory, by its number in the address space.
    #[inline(always)]
    pub(crate) fn page(&self, number: usize) -> &Arc<Page> {
        self.program.page(number - self.first_page())
    }

    /// Holds the same program as before, but in the pages of another machine if one was loaded with it.
    pub(crate) fn share_program(&mut self) {
        let mut programs = PROGRAMS.lock().unwrap_or_else(PoisonError::into_inner);
        programs.retain(|program| program.strong_count() > 0);
        match programs.iter().filter_map(Weak::upgrade).find(|program| *program == self.program) {
            Some(program) => self.program = program,
            None => programs.push(Arc::downgrade(&self.program)),
        }
    }

    /// Holds the same contents as before, but in a page that others hold too.
    pub(crate) fn share_page(&mut self, number: usize, page: &Arc<Page>) {
        debug_assert_eq!(**self.page(number), **page);
        if !Arc::ptr_eq(self.page(number), page) {
            let place = number - self.first_page();
            Arc::make_mut(&mut self.program).replace(place, page);
        }
    }

    #[inline(always)]
    fn first_page(&self) -> usize {
        page_number(self.program_start as u16)
    }
}

#[inline(always)]
fn data_place(address: u16) -> usize {
    usize::from(address - DATA_MEMORY_BASE) >> 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::configuration::{Board, Soc};

    proptest! {
        #[test]
        fn words_of_data_memory_are_those_of_a_stretch_that_lie_there(start in 0u16..0x4000, end in 0u16..0x4000, seed: u16) {
            let mut memory = Memory::new(&Configuration::new(Soc::Sancus128, Board::Sim));
            let words = memory.data_words(start, end).len();
            let new: Vec<u16> = (0..words as u16).map(|place| seed.wrapping_add(place)).collect();
            memory.set_data_words(start, end, &new);
            let there = (start & !1..end).step_by(2).filter(|address| memory.region(*address) == Region::Data);
            prop_assert_eq!(there.map(|address| memory.word(address)).collect::<Vec<_>>(), new);
        }
    }
}
