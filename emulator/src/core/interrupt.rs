//! Interrupts of unprotected code, entered in one go. The states are those that [`frontend`](super::frontend) walks when
//! nothing out of the ordinary happens; whatever else there is, is left to the cycles of the exact core.

use msp430_isa::ExecutionState::{self, *};
use msp430_isa::Walk;
use sancus_hw::UNPROTECTED;

use super::{Core, FetchState, RESET_NUMBER, Task};
use crate::bus::{Cycle, Lanes};
use crate::memory::{Memory, Region};
use crate::peripherals::Peripherals;

/// The states of an entry from unprotected code, a cycle each.
const STATES: [ExecutionState; 7] = [
    InterruptPrepare,
    InterruptLowerForProgramCounter,
    InterruptPushProgramCounter,
    InterruptLowerForStatus,
    InterruptPushStatus,
    InterruptClearStatus,
    Execute,
];

/// The last register that such an entry would push after the status register (`inst_src_irq_bin`).
const NEXT_PUSHED: u8 = 15;

impl Core {
    /// Whether an interrupt of unprotected code meets nothing out of the ordinary here.
    pub(crate) fn is_plainly_interrupted(&self) -> bool {
        self.sancus.as_ref().is_some_and(|sancus| {
            sancus.monitor.is_none() && sancus.recorder.as_ref().is_none_or(|recorder| recorder.is_idle())
        })
    }

    /// At the boundary of an instruction of unprotected code, has interrupt `number` take its place: what the front end
    /// does when it decodes (`clock_frontend`). `before` is the address of the instruction before the last one.
    pub(crate) fn begin_interrupt_entry(&mut self, number: u8, before: u16, memory: &Memory) {
        let word = memory.word(self.instruction_address);
        self.task = Task::InterruptEntry(msp430_isa::source_mode_of_two_operands(word));
        self.state = STATES[0];
        self.fetch_state = FetchState::InterruptFetch;
        self.walk = Walk::default();
        self.interrupt_number = number;
        self.save_module_state = false;
        self.instruction_address = self.previous_instruction_address;
        self.previous_instruction_address = before;
        if let Some(sancus) = &mut self.sancus {
            sancus.note_interrupted(UNPROTECTED);
        }
    }

    /// Carries out the interrupt entry that begins in cycle `now`. Returns the cycles that it takes; `None` if nothing was
    /// done, because it is not of the ordinary kind. `pushable` says whether unprotected code may write to the stack at an
    /// address, `executable` whether a handler may be there.
    pub(crate) fn pass_interrupt_entry(
        &mut self,
        now: Cycle,
        memory: &mut Memory,
        peripherals: &mut Peripherals,
        pushable: impl Fn(u16) -> bool,
        executable: impl Fn(&Memory, u16) -> bool,
    ) -> Option<Cycle> {
        let begins = self.task.is_interrupt()
            && self.decoded
            && self.state == STATES[0]
            && self.fetch_state == FetchState::InterruptFetch
            && self.interrupt_number != RESET_NUMBER
            && !self.violation_seen
            && !self.save_module_state
            && !self.is_upstream()
            && self.backbone.fetches(self.registers[0]);
        let cycles = STATES.len() as Cycle;
        if !begins || peripherals.next_disturbance() <= now + cycles || peripherals.dma_request(now).is_some() {
            return None;
        }
        let protection = self.protection();
        let sancus = self.sancus.as_ref()?;
        let ordinary = self.is_plainly_interrupted()
            && !protection.executing
            && sancus.guard.guard() == 0
            && sancus.unit.is_idle();
        let [above, below] = [2, 4].map(|lowered| self.registers[1].wrapping_sub(lowered));
        let vector = 0xffe0 | u16::from(self.interrupt_number) << 1;
        let handler = memory.word(vector);
        let places = pushable(above) && pushable(below) && memory.region(vector) == Region::Program;
        if !ordinary || !places || !executable(memory, handler) {
            return None;
        }

        peripherals.accept(self.interrupt_number, now);
        self.settle_caller(now, &protection);
        memory.set(above, self.registers[0].wrapping_sub(2), Lanes::Both);
        memory.set(below, self.registers[2], Lanes::Both);
        let mut registers = self.registers;
        registers[0] = handler;
        registers[1] = below;
        registers[2] = 0;
        self.module_interrupted = false;
        self.interrupt_source = NEXT_PUSHED;
        let previous = self.instruction_address;
        self.enter_boundary(registers, previous, below, memory);
        Some(cycles)
    }
}
