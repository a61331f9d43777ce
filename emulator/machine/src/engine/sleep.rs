//! Sleep of unprotected code: falling asleep, sleeping and waking up in one step each. The states are those that the core's
//! front end walks when nothing out of the ordinary happens.

use msp430_isa::{ExecutionState, highest_interrupt};

use crate::core::registers::GIE;
use crate::core::{Core, FetchState, MASKABLE};
use crate::memory::{Memory, Region};

impl Core {
    /// Puts the core where an instruction of unprotected code that switches the CPU off leaves it. Registers and the
    /// others are as for [`Core::enter_boundary`]: the instruction at R0 has been decoded, but is not executed.
    pub(crate) fn fall_asleep(&mut self, registers: [u16; 16], previous: u16, data_address: u16, memory: &Memory) {
        self.decode_at(registers, previous, memory);
        self.state = ExecutionState::Idle;
        self.fetch_state = FetchState::Idle;
        self.backbone.fall_asleep(registers[0], data_address, memory);
    }

    /// Whether a cycle without interrupts, resets and DMA changes nothing in the sleeping core, but that it is no longer
    /// the first one: unprotected code sleeps, and nothing is under way.
    pub(crate) fn is_resting(&self) -> bool {
        self.is_asleep()
            && self.backbone.kept_word().is_some()
            && !self.violation_seen
            && !self.source_read_pending
            && !self.is_stirring()
            && self.is_plainly_interrupted()
            && self.is_unprotected()
            && self.sancus.as_ref().is_some_and(|sancus| sancus.caller.is_settled(sancus_hw::UNPROTECTED))
    }

    /// Whether each cycle of sleep changes a register: a Sancus word that waits with `@Rn+` as its operand counts as done
    /// in every one, and increments Rn (`omsp_frontend.v`: exec_done; `omsp_register_file.v`: reg_incr).
    pub(crate) fn is_stirring(&self) -> bool {
        let done = self.walk.is_done(self.state, &self.walked(), false, ExecutionState::Idle);
        self.increment(self.state, done).is_some()
    }

    /// Counts the decoded instruction as passed: the core has fallen asleep before it.
    pub(crate) fn settle_asleep(&mut self) {
        self.decoded = false;
    }

    /// The cycle in which these interrupt lines wake the resting core; `false` if nothing was done, because they do not or
    /// something is out of the ordinary.
    pub(crate) fn wake(&mut self, lines: u16, memory: &Memory) -> bool {
        let fetch = self.registers[0].wrapping_add(2);
        let Some(word) = self.backbone.kept_word() else { return false };
        let Some(number) = highest_interrupt(lines) else { return false };
        let wakes = lines & MASKABLE != 0 && lines & !MASKABLE == 0 && self.registers[2] & GIE != 0;
        if !wakes || memory.region(fetch) != Region::Program || !self.is_resting() {
            return false;
        }
        self.take_interrupt(number, word);
        self.registers[0] = fetch;
        self.decoded = true;
        self.backbone.enter_boundary(fetch, self.backbone.data_address());
        true
    }
}
