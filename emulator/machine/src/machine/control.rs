//! What debuggers and experiments do with a machine: breakpoints, steps, interrupts from outside, registers and memory.

use sancus_hw::{AtomicSections, current_id};

use super::{Machine, Stop};
use crate::bus::Cycle;
use crate::memory::Region;
use crate::observer::Observer;
use crate::peripherals::{AttachError, Input, Port, RaisedInterrupts};

/// A register that cannot be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("R{number} cannot be set: give one of R1 to R15")]
pub struct RegisterError {
    /// The number asked for.
    pub number: usize,
}

/// What the Sancus unit keeps besides its modules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SancusState {
    /// Who executes the current instruction: a module's id, 0 outside of modules.
    pub executing: u16,
    /// Who executed before: a module's id, 0, or 0xfff0 + n for interrupt n. What `sancus_get_caller_id` gives.
    pub caller: u16,
    /// The lowest address allowed in the stack pointer; 0 if any is.
    pub stack_guard: u16,
    /// The atomic sections under way; `None` on cores without the atomicity monitor.
    pub atomic_sections: Option<AtomicSections>,
}

impl Machine {
    /// Has runs end with [`Stop::Breakpoint`] before the instruction at an address, unless they begin there. Costs nothing while
    /// no breakpoint is reached.
    pub fn set_breakpoint(&mut self, address: u16) {
        self.access_map.breakpoints_mut().insert(address);
    }

    /// Takes a breakpoint away.
    pub fn clear_breakpoint(&mut self, address: u16) {
        self.access_map.breakpoints_mut().remove(&address);
    }

    /// The breakpoints.
    pub fn breakpoints(&self) -> impl Iterator<Item = u16> {
        self.access_map.breakpoints().iter().copied()
    }

    /// Runs one instruction, interrupt entry or cycle of sleep.
    pub fn step<O: Observer>(&mut self, observer: &mut O) -> Stop {
        self.run(self.cycle + 1, observer)
    }

    /// Raises interrupt line `number`, 0 to 13, from cycle `cycle` on until the core accepts the interrupt. Cycles that have begun
    /// mean the next one.
    ///
    /// # Errors
    ///
    /// If there are too many devices for one that drives the line.
    pub fn raise_interrupt(&mut self, number: u8, cycle: Cycle) -> Result<(), AttachError> {
        let input = Input { cycle: cycle.max(self.cycle), port: Port::Interrupt, byte: number, bit_time: None };
        if self.peripherals.input(input).is_err() {
            self.peripherals.attach(Box::<RaisedInterrupts>::default(), self.cycle)?;
            // The device that has just been attached takes it.
            let _ = self.peripherals.input(input);
        }
        Ok(())
    }

    /// Whether the run has come to a breakpoint since cycle `begin`.
    pub(super) fn is_at_breakpoint(&self, begin: Cycle) -> bool {
        let breakpoints = self.access_map.breakpoints();
        self.cycle > begin && self.is_at_instruction() && breakpoints.contains(&self.core.instruction_address)
    }

    /// Whether the next cycle is the first of an instruction: nothing is under way, neither an interrupt entry nor sleep.
    pub fn is_at_instruction(&self) -> bool {
        self.core.decoded && !self.core.task.is_interrupt() && !self.core.is_asleep()
    }

    /// What answers at an address.
    pub fn region(&self, address: u16) -> Region {
        self.memory.region(address)
    }

    /// What the Sancus unit keeps besides its modules; `None` on a core without one.
    pub fn sancus(&self) -> Option<SancusState> {
        let sancus = self.core.sancus.as_ref()?;
        Some(SancusState {
            executing: current_id(&sancus.modules, self.core.instruction_address, None),
            caller: match sancus.caller.last_id() {
                // The first cycle in a module makes who ran until then its caller.
                last if last != current_id(&sancus.modules, self.core.instruction_address, None) => last,
                _ => sancus.caller.caller_id(),
            },
            stack_guard: sancus.guard.guard(),
            atomic_sections: sancus.monitor.as_ref().map(|monitor| monitor.sections()),
        })
    }

    /// The bytes from `start` up to `end` of data and program memory, without side effects; elsewhere 0.
    pub fn read_bytes(&self, start: u16, end: u16) -> Vec<u8> {
        self.memory.range(start, end)
    }

    /// Sets a register between two instructions.
    ///
    /// # Errors
    ///
    /// If it is not one of R1 to R15. R0 cannot be set: the next instruction has already been fetched.
    pub fn set_register(&mut self, number: usize, value: u16) -> Result<(), RegisterError> {
        let register = self.core.registers.get_mut(number).filter(|_| number > 0);
        *register.ok_or(RegisterError { number })? = value;
        self.waits_until = 0;
        Ok(())
    }
}
