//! What modules do outside of their own memory while they are recorded, or replayed: the interpreter does it and takes note of it.
//! Translated code does none of it.

use super::Fast;
use super::access_map::Forbidden;
use crate::bus::{Cycle, Lanes};
use crate::core::registers::GIE;
use crate::observer::Observer;
use crate::recording::{Access, Master};

impl<O: Observer> Fast<'_, O> {
    /// Whether the code that runs is allowed an access; `mask` chooses reads or writes.
    #[inline(always)]
    pub(super) fn allowed(&self, address: u16, mask: Forbidden) -> bool {
        self.access_map.forbidden(address) & mask == 0 || self.is_allowed_outside(address, mask)
    }

    /// Whether an access that is allowed is one to be noted.
    #[inline(always)]
    pub(super) fn is_outside(&self, address: u16, mask: Forbidden) -> bool {
        self.records && self.access_map.forbidden(address) & mask != 0
    }

    /// Whether a module that is recorded is allowed an access outside its own memory. A word that is its own in part is left to the
    /// exact core.
    #[cold]
    #[inline(never)]
    fn is_allowed_outside(&self, address: u16, mask: Forbidden) -> bool {
        let owns = |address| self.journal.recorder.as_ref().is_some_and(|recorder| recorder.owns(address, self.memory));
        self.records
            && self.access_map.forbidden_by_rules(address) & mask == 0
            && !owns(address & !1)
            && !owns(address | 1)
    }

    /// A module has read a word. Gives what it reads in a replay.
    #[cold]
    #[inline(never)]
    pub(super) fn record_read(&mut self, address: u16, word: u16, offset: u8, by: Master) -> u16 {
        self.record(address, None, word, offset, by).unwrap_or(word)
    }

    /// A module writes.
    #[cold]
    #[inline(never)]
    pub(super) fn record_write(&mut self, address: u16, value: u16, lanes: Lanes, offset: u8) {
        self.record(address, Some(lanes), value, offset, Master::Instruction);
    }

    fn record(&mut self, address: u16, lanes: Option<Lanes>, value: u16, offset: u8, by: Master) -> Option<u16> {
        // Each round of a loop that looks at a device is on record.
        self.spin.interrupt();
        let recorder = self.journal.recorder.as_mut()?;
        let answer =
            recorder.access_at_once(Access { cycle: self.cycle + Cycle::from(offset), address, lanes, value, by });
        if recorder.outcome().is_some() {
            // The replay is over.
            self.look_up(self.registers[2] & GIE != 0);
        }
        answer
    }
}
