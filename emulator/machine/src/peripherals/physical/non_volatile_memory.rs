//! Words that outlast resets and power cuts: an EEPROM behind a window of registers.

use std::collections::BTreeMap;

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::Rng;
use serde::{Deserialize, Serialize};

use super::{PhysicalLog, address, drawn_from, quiet_until};
use crate::bounded::Bounded;
use crate::bus::{Cycle, NEVER};
use crate::peripherals::{Access, Output, Peripheral, Register, Strobe, Wires};
use crate::physical::PhysicalEvent;

const ADDRESS: u16 = address::NON_VOLATILE_MEMORY;
const DATA: u16 = address::NON_VOLATILE_MEMORY + 2;
const STATUS: u16 = address::NON_VOLATILE_MEMORY + 4;

/// What a power cut in the midst of a write leaves in the word that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CutWrite {
    /// What was there before.
    Old,
    /// What was to be written.
    New,
    /// Some bits of the one and the others of the other.
    Torn {
        /// Decides which.
        seed: u64,
    },
}

/// The non-volatile memory. Its words are not logged.
#[derive(Clone, Debug)]
pub struct NonVolatileMemory {
    size: u16,
    /// Cycles that a write takes.
    write_time: Cycle,
    endurance: u32,
    cut: CutWrite,
    /// Decides which bits of torn words are new.
    chance: ChaCha20Rng,
    /// The words that were ever written.
    words: BTreeMap<u16, Word>,
    address: u16,
    writing: Option<Writing>,
    record: PhysicalLog,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Word {
    value: u16,
    /// How often it was written.
    writes: u32,
}

impl Word {
    /// As it leaves the factory.
    const ERASED: Word = Word { value: 0xffff, writes: 0 };
}

/// A write that is under way.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Writing {
    index: u16,
    value: u16,
    /// The first cycle in which the word has the value.
    done: Cycle,
}

impl NonVolatileMemory {
    /// A memory of `size` words, each of which can be written `endurance` times; a write takes `write_time` cycles.
    pub fn new(size: u16, write_time: Cycle, endurance: u32, cut: CutWrite) -> NonVolatileMemory {
        let seed = if let CutWrite::Torn { seed } = cut { seed } else { 0 };
        NonVolatileMemory {
            size,
            write_time,
            endurance,
            cut,
            chance: drawn_from(seed, address::NON_VOLATILE_MEMORY),
            words: BTreeMap::new(),
            address: 0,
            writing: None,
            record: PhysicalLog::of("non_volatile_memory"),
        }
    }

    /// The word at an index; `None` beyond the last.
    fn word(&self, index: u16) -> Option<Word> {
        (index < self.size).then(|| self.words.get(&index).copied().unwrap_or(Word::ERASED))
    }

    /// Whether the word that is looked at keeps its value for ever.
    fn is_worn_out(&self) -> bool {
        self.word(self.address).is_some_and(|word| word.writes >= self.endurance)
    }

    /// Begins a write in cycle `now`, if one can begin.
    fn begin(&mut self, value: u16, now: Cycle) {
        let Some(word) = self.word(self.address).filter(|_| self.writing.is_none() && !self.is_worn_out()) else {
            return;
        };
        // A write that does not end wears the cells, too.
        self.words.insert(self.address, Word { writes: word.writes + 1, ..word });
        let done = (now + 1).saturating_add(self.write_time);
        self.writing = Some(Writing { index: self.address, value, done });
    }

    /// Ends the write that is done by cycle `now`.
    fn pass(&mut self, now: Cycle) {
        if let Some(Writing { index, value, .. }) = self.writing.take_if(|writing| writing.done <= now) {
            self.put(index, value);
        }
    }

    fn put(&mut self, index: u16, value: u16) {
        self.words.entry(index).or_insert(Word::ERASED).value = value;
    }
}

impl Peripheral for NonVolatileMemory {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "Keeps words through resets and power cuts. NVM_ADDRESS, which may change at any time, says which word the other \
         registers are about. NVM_DATA written in cycle w begins a write: the memory is busy from w+1 on for the write \
         time, then the word has the new value; until then it reads the old one. While the memory is busy, writes of \
         NVM_DATA are ignored. So are those of a word that has been written as often as it endures, and of words that \
         do not exist, which read 0. Words that were never written are 0xffff. A reset does not touch words, and a write \
         that is under way continues."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::word("NVM_ADDRESS", ADDRESS, Access::ReadWrite, "Index of a word, from 0."),
            Register::word("NVM_DATA", DATA, Access::ReadWrite, "The word at NVM_ADDRESS.")
                .resets_to(Word::ERASED.value),
            Register::word(
                "NVM_STATUS",
                STATUS,
                Access::ReadOnly,
                "Bit 0: busy, a write is under way. Bit 1: the word at NVM_ADDRESS is worn out.",
            ),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        match address {
            ADDRESS => self.address,
            DATA => self.word(self.address).map_or(0, |word| word.value),
            _ => u16::from(self.writing.is_some()) | u16::from(self.is_worn_out()) << 1,
        }
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        if let Some(index) = strobe.word_written(ADDRESS) {
            self.address = index;
        }
        if let Some(value) = strobe.word_written(DATA) {
            self.begin(value, now);
        }
        self.pass(now + 1);
    }

    fn quiet(&self, now: Cycle, _wires: &Wires) -> u64 {
        self.writing.map_or(NEVER, |writing| quiet_until(writing.done, now))
    }

    fn power_up_clear(&mut self, now: Cycle) {
        self.pass(now);
        self.address = 0;
    }

    fn power_cut(&mut self, now: Cycle) {
        self.pass(now);
        if let Some(Writing { index, value, .. }) = self.writing.take() {
            let new_bits = match self.cut {
                CutWrite::Old => 0,
                CutWrite::New => u16::MAX,
                CutWrite::Torn { .. } => self.chance.next_u32() as u16,
            };
            let old = self.word(index).unwrap_or(Word::ERASED).value;
            self.put(index, old & !new_bits | value & new_bits);
        }
        self.power_up_clear(now);
    }

    fn physical_events(&mut self) -> Option<&mut Bounded<PhysicalEvent>> {
        Some(&mut self.record.events)
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(NonVolatileMemory { chance, words, address, writing, record } settings { size, write_time, endurance, cut } possible if |memory, _| memory.words.keys().chain(memory.writing.iter().map(|writing| &writing.index)).all(|index| *index < memory.size));

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
