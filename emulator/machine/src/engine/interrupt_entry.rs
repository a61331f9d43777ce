//! Interrupts of unprotected code, entered in one step. The states are those that the core's front end walks when nothing out of
//! the ordinary happens; everything else is left to the cycles of the exact core.

use msp430_isa::{ExecutionState, InterruptEntry, Walk};
use sancus_hw::{FIRST_UNUSABLE_ID, Mechanism, Selector, UNPROTECTED};

use crate::bus::{Cycle, Lanes};
use crate::core::registers::{OSC_OFF, SCG1};
use crate::core::{Core, FetchState, Probe, RESET_NUMBER, Task, vector};
use crate::memory::{Memory, Region};
use crate::peripherals::Peripherals;

/// Cycles of an entry from unprotected code that is awake.
pub(crate) const ENTRY_CYCLES: Cycle = InterruptEntry::UNPROTECTED_CYCLES as Cycle;

/// The last register that such an entry would push after the status register (`inst_src_irq_bin`).
const NEXT_PUSHED: u8 = 15;

/// Whether such an entry counts as an access to an odd address, from bit 0: while the status register is pushed, the address
/// adder has R15, which would come next (`omsp_execution_unit.v`: mab_lsb).
pub(crate) fn entry_parity(registers: &[u16; 16]) -> u16 {
    registers[usize::from(NEXT_PUSHED)]
}

/// What such an entry does to registers and memory: it pushes the address to return to, which is `registers[0]`, and the
/// status register. Returns the registers with which the handler begins; `None` if nothing was done because something is
/// out of the ordinary. `pushable` says whether unprotected code may write to the stack at an address, `executable`
/// whether a handler may be there.
pub(crate) fn enter_plainly(
    registers: &[u16; 16],
    number: u8,
    memory: &mut Memory,
    pushable: impl Fn(&Memory, u16) -> bool,
    executable: impl Fn(&Memory, u16) -> bool,
) -> Option<[u16; 16]> {
    let [above, below] = [2, 4].map(|lowered| registers[1].wrapping_sub(lowered));
    let vector = vector(number);
    let handler = memory.word(vector);
    // Clearing the status register may switch a clock on.
    let switches = registers[2] & (SCG1 | OSC_OFF) != 0;
    let places = pushable(memory, above) && pushable(memory, below) && memory.region(vector) == Region::Program;
    if switches || !places || !executable(memory, handler) {
        return None;
    }
    memory.set(above, registers[0], Lanes::Both);
    memory.set(below, registers[2], Lanes::Both);
    let mut entered = *registers;
    entered[..3].copy_from_slice(&[handler, below, 0]);
    Some(entered)
}

impl Core {
    /// Whether an interrupt of unprotected code meets nothing out of the ordinary in the core.
    pub(crate) fn is_plainly_interrupted(&self) -> bool {
        self.sancus.as_ref().is_some_and(|sancus| {
            sancus.monitor.is_none()
                && sancus.guard.guard() == 0
                && sancus.unit.is_idle()
                && sancus.modules.next_id() != FIRST_UNUSABLE_ID
        })
    }

    /// Whether the current instruction lies in no module.
    pub(super) fn is_unprotected(&self) -> bool {
        let here = Selector::Address(self.instruction_address);
        self.sancus.as_ref().is_none_or(|sancus| sancus.modules.select(here).is_none())
    }

    /// At the boundary of an instruction of unprotected code, has interrupt `number` take its place: what the front end
    /// does when it decodes (`clock_frontend`). `before` is the address of the instruction before the last one.
    pub(crate) fn begin_interrupt_entry(&mut self, number: u8, before: u16, memory: &Memory) {
        let word = memory.word(self.instruction_address);
        self.walk = Walk::default();
        self.instruction_address = self.previous_instruction_address;
        self.previous_instruction_address = before;
        self.take_interrupt(number, word);
    }

    /// Begins the entry of interrupt `number` of unprotected code. `word` is what would have been decoded instead.
    pub(super) fn take_interrupt(&mut self, number: u8, word: u16) {
        self.task = Task::InterruptEntry(msp430_isa::source_mode_of_two_operands(word));
        self.latch_constant(word);
        self.state = ExecutionState::InterruptPrepare;
        self.fetch_state = FetchState::InterruptFetch;
        self.interrupt_number = number;
        self.save_module_state = false;
        if let Some(sancus) = &mut self.sancus {
            sancus.note_interrupted(UNPROTECTED);
        }
    }

    /// Takes note that interrupt `number` is plainly entered from cycle `now` on, after the instruction at an address, when R6 is
    /// `entry`.
    pub(crate) fn note_plain_entry<P: Probe>(
        &mut self,
        number: u8,
        now: Cycle,
        address: u16,
        entry: u16,
        probe: &mut P,
    ) {
        self.interrupt_number = number;
        self.save_module_state = false;
        self.module_interrupted = false;
        self.interrupt_source = NEXT_PUSHED;
        let calls = self.has(Mechanism::InterruptCallerId);
        let Some(sancus) = &mut self.sancus else { return };
        sancus.note_interrupted(UNPROTECTED);
        let id = if calls { sancus_hw::INTERRUPT_ID_BASE + u16::from(number) } else { UNPROTECTED };
        self.switch_to(id, now, address, entry, probe);
    }

    /// Carries out the interrupt entry that begins in cycle `now`. Returns the cycles that it takes; `None` if nothing was
    /// done, because it is not of the ordinary kind. `pushable` and `executable` are those of [`enter_plainly`].
    pub(crate) fn pass_interrupt_entry<P: Probe>(
        &mut self,
        now: Cycle,
        memory: &mut Memory,
        peripherals: &mut Peripherals,
        pushable: impl Fn(&Memory, u16) -> bool,
        executable: impl Fn(&Memory, u16) -> bool,
        probe: &mut P,
    ) -> Option<Cycle> {
        // Where the CPU slept before a branch, the entry ends with the branch's last state (`exec_jmp`).
        let cycles = ENTRY_CYCLES + Cycle::from(self.walk.jump);
        let begins = self.task.is_interrupt()
            && self.decoded
            && self.state == ExecutionState::InterruptPrepare
            && self.fetch_state == FetchState::InterruptFetch
            && self.walk == Walk { jump: self.walk.jump, ..Walk::default() }
            && self.interrupt_number != RESET_NUMBER
            && !self.violation_seen
            && !self.save_module_state
            // An illegal instruction may have left one behind, which another may take for its own.
            && !self.destination_extension_ready
            && self.backbone.fetches(self.registers[0]);
        if !begins || peripherals.next_disturbance() <= now + cycles || peripherals.dma_request(now).is_some() {
            return None;
        }
        if !self.is_plainly_interrupted() || !self.is_unprotected() {
            return None;
        }
        let mut registers = self.registers;
        registers[0] = registers[0].wrapping_sub(2);
        let registers = enter_plainly(&registers, self.interrupt_number, memory, pushable, executable)?;
        peripherals.accept(self.interrupt_number, now);
        self.note_plain_entry(self.interrupt_number, now, self.instruction_address, registers[6], probe);
        let previous = self.instruction_address;
        self.odd_access = entry_parity(&registers) & 1 != 0;
        self.enter_boundary(registers, previous, registers[1], memory);
        Some(cycles)
    }
}
