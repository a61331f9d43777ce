//! Where upstream openMSP430 differs from the Sancus core: a shorter interrupt entry, program memory that the CPU cannot
//! write, and no Sancus words. File and line references are to openMSP430's own `omsp_execution_unit.v`.

use msp430_isa::{ExecutionState, Format, Instruction, SourceMode, Walk, Width};

use super::execution::UnitSignals;
use super::registers::RegisterWrite;
use super::{Access, Core, Task};
use crate::bus::Lanes;
use crate::memory::{Memory, Region};

impl Core {
    /// Whether this is upstream openMSP430.
    pub(crate) fn is_upstream(&self) -> bool {
        self.sancus.is_none()
    }

    /// The state in which an instruction begins. The words that Sancus uses decode as interrupt entries upstream: the
    /// eighth single-operand code is the internal one of interrupts (`omsp_frontend.v`: inst_so).
    pub(crate) fn first_state(&self, instruction: &Instruction) -> ExecutionState {
        if self.is_upstream() && instruction.operation.format() == Format::Sancus {
            ExecutionState::InterruptPrepare
        } else {
            Walk::first_state(instruction)
        }
    }

    /// The word that the execution unit takes for an interrupt entry, if it is executing one.
    pub(super) fn pseudo_entry(&self) -> Option<Instruction> {
        match self.task {
            Task::Instruction(instruction)
                if self.is_upstream() && instruction.operation.format() == Format::Sancus =>
            {
                Some(instruction)
            }
            _ => None,
        }
    }

    /// An access that reaches memory: writes of the CPU to program memory do not (`omsp_mem_backbone.v`: eu_pmem_en).
    pub(super) fn effective_access(&self, memory: &Memory, access: Option<Access>) -> Option<Access> {
        access.filter(|access| {
            !(self.is_upstream() && access.lanes.is_some() && memory.region(access.address) == Region::Program)
        })
    }

    /// Interrupt entry: push while lowering the stack pointer, so that no state is needed for that alone.
    pub(super) fn execute_upstream_entry(&self, state: ExecutionState, bus: u16) -> UnitSignals {
        use ExecutionState::*;
        let word = self.pseudo_entry();
        let byte = word.is_some_and(|word| word.width == Width::Byte);
        let reset = self.task == Task::Reset;
        let lowered = self.registers[1].wrapping_sub(2);
        let value = match state {
            InterruptPrepare => self.registers[0].wrapping_sub(2),
            InterruptLowerForStatus => self.registers[2],
            Execute if word.is_some() => self.registers[0].wrapping_add(self.registers[1]),
            _ => 0,
        };
        let pushes = matches!(state, InterruptPushProgramCounter | InterruptPushStatus) && !reset;
        let access = pushes.then_some(Access {
            address: lowered,
            lanes: Some(if byte { Lanes::Low } else { Lanes::Both }),
            data: if byte { (self.write_data & 0x00ff) * 0x0101 } else { self.write_data },
        });
        let jumps_stack = state == Execute && word.is_some_and(|word| word.source_mode == SourceMode::Register);
        UnitSignals {
            value,
            access,
            odd_access: access.map(|_| false),
            register_write: jumps_stack.then(|| RegisterWrite { register: 1, value: self.narrowed(value) }),
            stack_pointer_write: pushes.then_some(lowered),
            interrupt_execute: state == Execute && word.is_none(),
            ..UnitSignals::quiet(self.registers[2], bus)
        }
    }
}
