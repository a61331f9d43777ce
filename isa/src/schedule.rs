//! The execution schedule: which states the execution unit walks for an instruction, one clock cycle each.
//!
//! This is the only source of timing in the project. The cycle-by-cycle core walks [`Walk::next`] as the hardware does;
//! [`Schedule::of`] walks it once for an instruction and keeps what the fast engine needs: how long it takes and at which
//! offset each bus access happens. Source: `omsp_frontend.v`, section 7.

use serde::{Deserialize, Serialize};

use crate::instruction::{Instruction, SourceMode};
use crate::table::{Format, Operation};

/// A state of the execution unit; each lasts one cycle, [`ExecutionState::Sancus`] as long as the Sancus unit is busy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ExecutionState {
    /// Nothing to execute.
    Idle,
    /// Source address: base register plus extension word.
    SourceAddress,
    /// Bus read of the source.
    SourceRead,
    /// Bus write of the result of a single-operand instruction.
    SourceWrite,
    /// Wait for the destination's extension word.
    DestinationAddress,
    /// Bus read of the destination (none for MOV); the stack pointer is lowered by PUSH and CALL.
    DestinationRead,
    /// Bus write of the result (a dummy read for CMP and BIT).
    DestinationWrite,
    /// The cycle that program memory needs to return to fetching after a write.
    DestinationWriteExtra,
    /// The operation itself.
    Execute,
    /// The fetch of a jump's target.
    Jump,
    /// The Sancus unit works.
    Sancus,
    /// Interrupt entry: wait for the vector to be fetched.
    InterruptPrepare,
    /// Interrupt entry, inside a module: read the address of the state save area.
    InterruptSaveAreaRead,
    /// Interrupt entry, inside a module: let the bus settle.
    InterruptSaveAreaWait,
    /// Interrupt entry, inside a module: switch the stack pointer to the state save area.
    InterruptSaveAreaSwitch,
    /// Interrupt entry: lower the stack pointer for the program counter.
    InterruptLowerForProgramCounter,
    /// Interrupt entry: push the program counter.
    InterruptPushProgramCounter,
    /// Interrupt entry: lower the stack pointer for the status register.
    InterruptLowerForStatus,
    /// Interrupt entry: push the status register.
    InterruptPushStatus,
    /// Interrupt entry, inside a module: lower the stack pointer for a general register.
    InterruptLowerForRegister,
    /// Interrupt entry, inside a module: push a general register.
    InterruptPushRegister,
    /// Interrupt entry: clear the status register.
    InterruptClearStatus,
}

/// What the execution unit remembers between the states of one instruction (`omsp_frontend.v`: exec_jmp, exec_dst_wr,
/// exec_src_wr).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Walk {
    /// A jump cycle is still to come.
    pub jump: bool,
    /// The destination was read and is still to be written.
    pub destination_write: bool,
    /// A single operand was read from memory and is still to be written.
    pub source_write: bool,
}

impl Walk {
    /// The state an instruction starts in.
    pub const fn first_state(instruction: &Instruction) -> ExecutionState {
        use ExecutionState::*;
        match instruction.source_mode {
            SourceMode::Indexed | SourceMode::Symbolic | SourceMode::Absolute => SourceAddress,
            SourceMode::Indirect | SourceMode::IndirectIncrement | SourceMode::Immediate => SourceRead,
            _ if matches!(instruction.operation, Operation::Reti) => SourceRead,
            _ if instruction.has_destination_extension() => DestinationAddress,
            _ if uses_stack(instruction.operation) => DestinationRead,
            _ => Execute,
        }
    }

    /// Notes that an instruction was decoded.
    pub const fn decoded(&mut self, instruction: &Instruction) {
        if instruction.is_branch() {
            self.jump = true;
        }
    }

    /// The state after `state`, or `None` when the next instruction's first state follows. `extension_ready` tells
    /// whether the extension word that `state` waits for has been fetched, `program_memory_write` whether the bus writes
    /// program memory in this cycle, `sancus_busy` whether the Sancus unit goes on.
    pub const fn next(
        &self,
        state: ExecutionState,
        instruction: &Instruction,
        extension_ready: bool,
        program_memory_write: bool,
        sancus_busy: bool,
    ) -> Option<ExecutionState> {
        use ExecutionState::*;
        match state {
            SourceAddress if !extension_ready => Some(SourceAddress),
            SourceAddress => Some(SourceRead),
            SourceRead if instruction.has_destination_extension() => Some(DestinationAddress),
            SourceRead if uses_stack(instruction.operation) => Some(DestinationRead),
            SourceRead => Some(Execute),
            DestinationAddress if !extension_ready => Some(DestinationAddress),
            DestinationAddress => Some(DestinationRead),
            DestinationRead => Some(Execute),
            Execute if self.destination_write => Some(DestinationWrite),
            Execute if self.jump => Some(Jump),
            Execute if self.source_write => Some(SourceWrite),
            Execute if instruction.operation.is_sancus_command() => Some(Sancus),
            Sancus if sancus_busy => Some(Sancus),
            DestinationWrite if self.jump => Some(Jump),
            DestinationWrite if program_memory_write => Some(DestinationWriteExtra),
            _ => None,
        }
    }

    /// Whether `state` is the last cycle of the instruction (`omsp_frontend.v`: exec_done). `next` is the state that
    /// follows.
    pub const fn is_done(
        &self,
        state: ExecutionState,
        instruction: &Instruction,
        program_memory_write: bool,
        next: ExecutionState,
    ) -> bool {
        use ExecutionState::*;
        if self.jump {
            matches!(state, Jump)
        } else if self.destination_write {
            matches!(state, DestinationWrite) && !program_memory_write
        } else if self.source_write {
            matches!(state, SourceWrite)
        } else if instruction.operation.is_sancus_command() {
            !matches!(next, Sancus)
        } else {
            matches!(state, Execute | DestinationWriteExtra)
        }
    }

    /// Updates the memory at the end of a cycle spent in `state`.
    pub const fn leave(&mut self, state: ExecutionState, instruction: &Instruction) {
        use ExecutionState::*;
        match state {
            Jump => self.jump = false,
            DestinationRead => self.destination_write = true,
            DestinationWrite => {
                self.destination_write = false;
                self.source_write = false;
            }
            SourceRead if is_single_operand(instruction) => self.source_write = true,
            SourceWrite => self.source_write = false,
            _ => {}
        }
    }
}

const fn is_single_operand(instruction: &Instruction) -> bool {
    matches!(instruction.operation.format(), Format::SingleOperand | Format::Sancus)
}

/// PUSH, CALL and RETI reach the stack through the destination states.
const fn uses_stack(operation: Operation) -> bool {
    matches!(operation, Operation::Push | Operation::Call | Operation::Reti)
}

/// Cycles of the longest instruction, the extra one of a write to program memory included, but for those of the Sancus unit.
pub const LONGEST_INSTRUCTION: u8 = 7;

/// The walk of one instruction that is not disturbed: its length and the cycles of its bus accesses.
///
/// Offsets count from the instruction's first cycle. A Sancus operation counts one cycle in the Sancus unit; what the
/// unit adds is the unit's own affair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// Cycles, without the extra one of a write to program memory.
    pub cycles: u8,
    /// Offset of the source's bus read.
    pub source_read: Option<u8>,
    /// Offset of the destination's bus read.
    pub destination_read: Option<u8>,
    /// Offset of the result's bus write.
    pub write: Option<u8>,
    /// Cycle in which the Sancus core reads a destination in memory once more that CMP or BIT compares; upstream does not.
    pub destination_read_again: Option<u8>,
    /// Whether a write to program memory costs an extra cycle.
    pub program_memory_penalty: bool,
}

impl Schedule {
    /// Walks the states of `instruction`. Encodings that pair a Sancus operation with a memory operand have no
    /// undisturbed walk (the hardware decodes the next instruction half way through); for them the walk alone is given.
    pub const fn of(instruction: &Instruction) -> Schedule {
        use ExecutionState::*;
        let mut schedule = Schedule {
            cycles: 0,
            source_read: None,
            destination_read: None,
            write: None,
            destination_read_again: None,
            program_memory_penalty: false,
        };
        let mut walk = Walk { jump: false, destination_write: false, source_write: false };
        walk.decoded(instruction);
        let mut state = Walk::first_state(instruction);
        loop {
            let offset = Some(schedule.cycles);
            match state {
                SourceRead if !matches!(instruction.source_mode, SourceMode::Immediate) => {
                    schedule.source_read = offset;
                }
                DestinationRead
                    if instruction.has_destination_extension() && !matches!(instruction.operation, Operation::Mov) =>
                {
                    schedule.destination_read = offset;
                }
                Execute if matches!(instruction.operation, Operation::Reti) => {
                    schedule.destination_read = offset;
                }
                DestinationWrite if instruction.operation.discards_result() => {
                    schedule.destination_read_again = offset;
                }
                DestinationWrite if !matches!(instruction.operation, Operation::Reti) => {
                    schedule.write = offset;
                    schedule.program_memory_penalty = !walk.jump;
                }
                SourceWrite => schedule.write = offset,
                _ => {}
            }
            schedule.cycles += 1;
            let next = walk.next(state, instruction, true, false, false);
            walk.leave(state, instruction);
            match next {
                Some(following) => state = following,
                None => return schedule,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_instruction_is_longer_than_the_longest() {
        let instructions = (0..=u16::MAX).map(Instruction::decode);
        let ordinary = instructions.filter(|instruction| !instruction.operation.is_sancus_command());
        let cycles = |instruction: Instruction| {
            let schedule = Schedule::of(&instruction);
            schedule.cycles + u8::from(schedule.program_memory_penalty)
        };
        assert_eq!(ordinary.map(cycles).max(), Some(LONGEST_INSTRUCTION));
    }
}
