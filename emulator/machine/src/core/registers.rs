//! The register file: what each register takes at the end of a cycle (`omsp_register_file.v`).

use msp430_isa::{
    CONSTANT_GENERATOR, ExecutionState, FLAGS, Operation, PROGRAM_COUNTER, STACK_POINTER, STATUS_REGISTER, SourceMode,
    Width, ZERO,
};

use sancus_hw::Mechanism;

use super::execution::UnitSignals;
use super::frontend::FrontSignals;
use super::sancus::Protection;
use super::{Core, Task};
use crate::gate::Gate;

/// General interrupt enable.
pub(crate) const GIE: u16 = 0x0008;
/// Stops the CPU.
pub(crate) const CPU_OFF: u16 = 0x0010;
/// Stops the crystal oscillator.
pub(crate) const OSC_OFF: u16 = 0x0020;
/// Stops SMCLK.
pub(crate) const SCG1: u16 = 0x0080;
/// The interrupted instruction violated a rule (Sancus).
const VIOLATION: u16 = 0x4000;
/// The last interrupt interrupted a module (Sancus).
const MODULE_INTERRUPTED: u16 = 0x8000;
/// Status bits that exist: the flags, GIE, CPUOFF, OSCOFF and SCG1 (the FPGA build has no SCG0).
pub(crate) const STATUS_MASK: u16 = FLAGS | GIE | CPU_OFF | OSC_OFF | SCG1;

/// A write to a register through the unit's write port (`reg_dest_wr`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RegisterWrite {
    pub(super) register: u8,
    pub(super) value: u16,
}

impl Core {
    /// The value of the general-purpose write port as the registers see it: byte operations clear the high byte.
    pub(super) fn narrowed(&self, value: u16) -> u16 {
        match self.task {
            Task::Instruction(instruction) if instruction.width == Width::Byte => value & 0x00ff,
            _ => value,
        }
    }

    /// The next stack pointer, if this cycle updates it (`r1_nxt`, `r1_upd`).
    pub(super) fn next_stack_pointer(&self, unit: &UnitSignals, increment: Option<(u8, u16)>) -> Option<u16> {
        let value = match (unit.register_write, unit.stack_pointer_write, increment) {
            (Some(RegisterWrite { register: STACK_POINTER, value }), _, _) => value,
            (_, Some(value), _) => value,
            (_, _, Some((STACK_POINTER, value))) => value,
            _ => return None,
        };
        Some(value & 0xfffe)
    }

    /// The register that this cycle increments, with its new value (`reg_incr`).
    pub(crate) fn increment(&self, state: ExecutionState, done: bool) -> Option<(u8, u16)> {
        let Task::Instruction(instruction) = self.task else {
            return None;
        };
        if self.pseudo_entry().is_some() {
            return None;
        }
        let register = match instruction.operation {
            Operation::Reti if matches!(state, ExecutionState::SourceRead | ExecutionState::Execute) => STACK_POINTER,
            _ if done && instruction.source_mode == SourceMode::IndirectIncrement => self.source_register(&instruction),
            _ => return None,
        };
        let step = if instruction.width == Width::Byte && register != STACK_POINTER { 1 } else { 2 };
        Some((register, self.registers[usize::from(register)].wrapping_add(step)))
    }

    /// The clock edge of the register file.
    pub(super) fn clock_registers(
        &mut self,
        unit: &UnitSignals,
        front: &FrontSignals,
        violation: bool,
        protection: &Protection,
    ) {
        // An interrupt entry that left a module hands no register to the handler (irq_reg_clr).
        let clear = unit.interrupt_execute && protection.executing;
        if unit.interrupt_execute {
            self.module_interrupted = protection.executing;
        }
        let status = self.next_status(unit, violation, clear, protection);

        let increment = front.increment;
        let stack_pointer = self.next_stack_pointer(unit, increment);

        if clear {
            if self.has(Mechanism::RegisterClearing) {
                self.registers[4..15].fill(0);
            }
            self.registers[1] = 0;
            // The handler learns whom it interrupted (omsp_execution_unit.v: irq_reti_addr_select).
            self.registers[15] = unit.value;
        } else {
            if let Some((register, value)) = increment
                && register > CONSTANT_GENERATOR
            {
                self.registers[usize::from(register)] = value;
            }
            if let Some(RegisterWrite { register, value }) = unit.register_write
                && register > STATUS_REGISTER
            {
                self.registers[usize::from(register)] = value;
            }
            if let Some(value) = stack_pointer {
                self.registers[1] = value;
            }
        }
        self.registers[2] = status;
        self.registers[0] = front.next_program_counter;
    }

    /// The status register after this cycle.
    fn next_status(&self, unit: &UnitSignals, violation: bool, clear: bool, protection: &Protection) -> u16 {
        let cleared_in = match self.is_upstream() {
            true => ExecutionState::InterruptLowerForStatus,
            false => ExecutionState::InterruptClearStatus,
        };
        if self.state == cleared_in {
            return 0;
        }
        let interrupted = if self.module_interrupted { MODULE_INTERRUPTED } else { 0 };
        let reported = VIOLATION | MODULE_INTERRUPTED;
        let forged = unit.status_write.filter(|_| !self.has(Mechanism::StatusBits)).map(|value| value & reported);
        if clear {
            return interrupted;
        }
        let old = self.registers[2];
        let mut status = unit.status_write.unwrap_or(old) & STATUS_MASK;
        if let Some(flags) = unit.flags {
            status = (status & !FLAGS) | (flags & FLAGS);
        }
        if let Some(zero) = unit.status_zero.filter(|_| unit.flags.is_none()) {
            status = if zero { status | ZERO } else { status & !ZERO };
        }
        if !protection.privileged {
            status = self.restricted_status(status, unit, protection);
        }
        let violated = if violation { VIOLATION } else { old & VIOLATION };
        if self.sancus.is_none() { status } else { status | forged.unwrap_or(violated | interrupted) }
    }

    /// On cores with the atomicity monitor only the privileged module switches interrupts and the CPU off: GIE follows
    /// the monitor unless it is being set (SANCUS_RESTRICT_GIE, SANCUS_RESTRICT_CPUOFF).
    fn restricted_status(&self, status: u16, unit: &UnitSignals, protection: &Protection) -> u16 {
        let enabled = protection.interrupts_enabled;
        let follows = enabled || unit.status_write.is_none();
        let gie = match follows && self.has(Mechanism::RestrictedInterruptEnable) {
            true if enabled => GIE,
            true => 0,
            false => status & GIE,
        };
        let cpu_off = if self.has(Mechanism::RestrictedCpuOff) { 0 } else { status & CPU_OFF };
        let stopped = if self.has_gate(Gate::Clock) { SCG1 } else { 0 };
        (status & !(GIE | CPU_OFF | stopped)) | gie | cpu_off
    }

    /// Register number named by the source field, as the register file's read port sees it.
    pub(super) fn source_register(&self, instruction: &msp430_isa::Instruction) -> u8 {
        match instruction.operation {
            Operation::Reti => STACK_POINTER,
            _ => instruction.source,
        }
    }

    /// Register number that the destination port selects (`inst_dest`).
    pub(super) fn destination_register(&self) -> u8 {
        match self.task {
            Task::Reset => 0,
            Task::InterruptEntry(_) => STACK_POINTER,
            Task::Instruction(instruction) => match instruction.operation {
                Operation::Push | Operation::Call => STACK_POINTER,
                operation if matches!(operation.format(), msp430_isa::Format::Jump) => PROGRAM_COUNTER,
                _ => instruction.destination,
            },
        }
    }
}
