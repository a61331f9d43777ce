//! The execution unit: operands, result and bus access of one cycle (`omsp_execution_unit.v`).

use msp430_isa::{
    DestinationMode, ExecutionState, Format, Instruction, Operation, PROGRAM_COUNTER, STACK_POINTER, STATUS_REGISTER,
    SourceMode, Width, compute, jump_taken,
};

use super::frontend::FrontSignals;
use super::registers::{CPU_OFF, RegisterWrite};
use super::sancus::Protection;
use super::{Access, Core, Task};
use crate::bus::Lanes;
use crate::memory::Memory;

/// What the execution unit puts out in one cycle.
#[derive(Clone, Copy, Debug)]
pub(super) struct UnitSignals {
    /// `alu_out`
    pub(super) value: u16,
    /// Bus access of this cycle.
    pub(super) access: Option<Access>,
    /// Whether `mb_en` is high, with `alu_out_add[0]`.
    pub(super) odd_access: Option<bool>,
    pub(super) register_write: Option<RegisterWrite>,
    /// `reg_sp_wr`
    pub(super) stack_pointer_write: Option<u16>,
    /// New program counter written by the unit (`pc_sw_wr`, `pc_sw`).
    pub(super) program_counter_write: Option<u16>,
    /// The status register written as a register (`r2_wr`).
    pub(super) status_write: Option<u16>,
    /// Flags from the arithmetic unit.
    pub(super) flags: Option<u16>,
    /// `cpuoff`: high already in the cycle that writes it.
    pub(super) cpu_off: bool,
    /// `irq_exec`: last cycle of an interrupt entry.
    pub(super) interrupt_execute: bool,
    /// The zero flag written by the crypto unit (`crypto_stat_wr`).
    pub(super) status_zero: Option<bool>,
    /// `mdb_in`
    pub(super) bus_data: u16,
    /// `mdb_in_bw`
    pub(super) read_data: u16,
    /// The Sancus unit goes on.
    pub(super) sancus_busy: bool,
}

impl Core {
    /// The combinational part of the execution unit.
    pub(super) fn execute(&self, memory: &Memory, protection: &Protection) -> UnitSignals {
        use ExecutionState::*;
        let state = self.state;
        let bus = self.backbone.read_data(memory);
        if state == Idle {
            return UnitSignals::quiet(self.registers[2], bus);
        }
        if self.is_upstream() && (self.pseudo_entry().is_some() || !matches!(self.task, Task::Instruction(_))) {
            return self.execute_upstream_entry(state, bus);
        }
        match self.task {
            Task::Instruction(instruction) => self.execute_instruction(state, &instruction, bus),
            Task::Reset => self.execute_interrupt(state, None, bus, protection),
            Task::InterruptEntry(mode) => self.execute_interrupt(state, Some(mode), bus, protection),
        }
    }

    fn execute_instruction(&self, state: ExecutionState, instruction: &Instruction, bus: u16) -> UnitSignals {
        use ExecutionState::*;
        let operation = instruction.operation;
        let byte = instruction.width == Width::Byte;
        let read_data = match (byte, self.odd_access) {
            (true, true) => (bus >> 8) * 0x0101,
            _ => bus,
        };
        let mode = instruction.source_mode;
        let source_register = self.source_register(instruction);
        let destination_register = self.destination_register();
        let register_source = self.registers[usize::from(source_register)];
        let register_destination = self.registers[usize::from(destination_register)];
        let jump = operation.format() == Format::Jump;
        let stack = matches!(operation, Operation::Push | Operation::Call);
        let reti = operation == Operation::Reti;
        let in_memory = matches!(mode, SourceMode::Indexed | SourceMode::Symbolic | SourceMode::Absolute);
        let indirect = matches!(mode, SourceMode::Indirect | SourceMode::IndirectIncrement);
        let absolute_destination = instruction.destination_mode == Some(DestinationMode::Absolute);
        // PUSH and CALL lower the stack pointer as late as their source allows, so that a source that is itself
        // relative to the stack pointer is read first (omsp_execution_unit.v: reg_sp_wr).
        let lowers_stack = stack
            && match state {
                DestinationRead => mode != SourceMode::Indexed && !(indirect && source_register == STACK_POINTER),
                SourceAddress => mode == SourceMode::Indexed,
                SourceRead => indirect && source_register == STACK_POINTER,
                _ => false,
            };

        let source = match state {
            SourceRead | SourceWrite if mode != SourceMode::Absolute => register_source,
            Execute if mode == SourceMode::Register && !jump => register_source,
            DestinationRead if stack => register_destination,
            SourceAddress if stack && mode == SourceMode::Indexed => register_destination,
            DestinationRead if reti => self.source_buffer.unwrap_or(read_data),
            Execute if indirect || in_memory => self.source_buffer.unwrap_or(read_data),
            DestinationRead => self.destination_extension,
            DestinationWrite if !stack && !reti => self.destination_extension,
            Execute => self.source_extension,
            _ => 0,
        };
        let memory_destination =
            matches!(instruction.destination_mode, Some(destination) if destination != DestinationMode::Register);
        let destination = match state {
            SourceRead | SourceWrite if in_memory => self.source_extension,
            DestinationWrite if reti => read_data,
            Execute if reti => 0,
            Execute if memory_destination => read_data,
            DestinationRead if !stack && !reti && !absolute_destination => register_destination,
            DestinationWrite if !absolute_destination => register_destination,
            Execute => register_destination,
            DestinationRead if stack => 0xfffe,
            SourceAddress if stack && mode == SourceMode::Indexed => 0xfffe,
            SourceRead if stack && indirect && source_register == STACK_POINTER => 0xfffe,
            _ => 0,
        };

        let execute = state == Execute;
        // The adder that makes addresses sees byte operands without their high halves in this one state.
        let adder_mask = if execute && byte { 0x00ff } else { 0xffff };
        let address = (source & adder_mask).wrapping_add(destination & adder_mask);
        let (value, flags) = if jump {
            let taken = jump_taken(operation, self.registers[2]);
            (destination.wrapping_add(if taken { source } else { 0 }), None)
        } else if reti {
            (address, None)
        } else if execute {
            let (value, status) = compute(operation, instruction.width, source, destination, self.registers[2]);
            let writes = !matches!(operation.flags(), msp430_isa::FlagEffect::None);
            (value, writes.then_some(status))
        } else {
            (0, None)
        };

        let written = self.narrowed(value);
        let register_write = (execute
            && (jump
                || match instruction.destination_mode {
                    Some(DestinationMode::Register) => !operation.discards_result(),
                    Some(_) => false,
                    None => mode == SourceMode::Register && !stack && !reti,
                }))
        .then_some(RegisterWrite { register: destination_register, value: written });
        let status_write = match register_write {
            Some(RegisterWrite { register: STATUS_REGISTER, value }) => Some(value),
            _ if reti && state == DestinationRead => Some(written),
            _ => None,
        };
        let program_counter_write = match register_write {
            Some(RegisterWrite { register: PROGRAM_COUNTER, value }) => Some(value),
            _ if execute && operation == Operation::Call => Some(written),
            _ if reti && state == DestinationWrite => Some(written),
            _ => None,
        };

        let enabled = match state {
            SourceRead => mode != SourceMode::Immediate,
            SourceWrite => true,
            Execute => reti,
            DestinationRead => instruction.destination_mode.is_some() && operation != Operation::Mov,
            // The Sancus core reads once more what CMP and BIT compared; upstream does not.
            DestinationWrite => !(reti || (operation.discards_result() && self.is_upstream())),
            _ => false,
        };
        let writing = matches!(state, DestinationWrite | SourceWrite) && !operation.discards_result() && !reti;
        let access = enabled.then(|| Access {
            address,
            lanes: writing.then_some(match (byte, address & 1) {
                (false, _) => Lanes::Both,
                (true, 0) => Lanes::Low,
                (true, _) => Lanes::High,
            }),
            data: if byte { (self.write_data & 0x00ff) * 0x0101 } else { self.write_data },
        });

        UnitSignals {
            value,
            access,
            odd_access: enabled.then_some(address & 1 != 0),
            register_write,
            stack_pointer_write: lowers_stack.then_some(address),
            program_counter_write,
            status_write,
            flags,
            cpu_off: (self.registers[2] | status_write.unwrap_or(0)) & CPU_OFF != 0,
            interrupt_execute: false,
            status_zero: None,
            bus_data: bus,
            read_data,
            sancus_busy: false,
        }
    }

    fn execute_interrupt(
        &self,
        state: ExecutionState,
        mode: Option<SourceMode>,
        bus: u16,
        protection: &Protection,
    ) -> UnitSignals {
        use ExecutionState::*;
        let reset = mode.is_none();
        let source_register = if reset { None } else { Some(self.interrupt_source) };
        let register_source = match (state, source_register) {
            (InterruptClearStatus, _) => self.registers[2],
            (_, Some(register)) => self.registers[usize::from(register)],
            (_, None) => 0,
        };
        let last_register = source_register == Some(STACK_POINTER);
        let requested = protection.requested.unwrap_or(0);
        let lowers = matches!(state, InterruptLowerForProgramCounter | InterruptLowerForStatus)
            || (state == InterruptLowerForRegister && !last_register);
        let source = match state {
            InterruptPrepare => self.registers[0],
            InterruptLowerForRegister if last_register => requested,
            InterruptSaveAreaRead | InterruptSaveAreaWait | InterruptClearStatus => requested,
            Execute => requested,
            InterruptPushProgramCounter | InterruptPushStatus | InterruptPushRegister => register_source,
            // The write that an illegal Sancus word left behind (see `Walk::source_write`).
            SourceWrite if mode != Some(SourceMode::Absolute) => register_source,
            _ if lowers => self.registers[1],
            InterruptSaveAreaSwitch => self.source_buffer.unwrap_or(bus),
            _ => 0,
        };
        let destination = match state {
            InterruptPrepare | InterruptSaveAreaRead | InterruptSaveAreaWait => 0xfffe,
            InterruptLowerForRegister if last_register => 0xfffe,
            _ if lowers => 0xfffe,
            SourceWrite if matches!(mode, Some(SourceMode::Indexed | SourceMode::Symbolic | SourceMode::Absolute)) => {
                self.source_extension
            }
            _ => 0,
        };
        let sum = source.wrapping_add(destination);
        let pushes = matches!(state, InterruptPushProgramCounter | InterruptPushStatus | InterruptPushRegister);
        let writes = pushes || matches!(state, InterruptSaveAreaSwitch | SourceWrite);
        let reads = matches!(state, InterruptSaveAreaRead | InterruptSaveAreaWait);
        let enabled = !reset && (writes || reads);
        let access = enabled.then_some(Access {
            address: if pushes { self.registers[1] } else { sum },
            lanes: writes.then_some(Lanes::Both),
            data: self.write_data,
        });
        let stack_pointer_write = match state {
            InterruptSaveAreaSwitch => Some(bus),
            _ if lowers && !reset => Some(sum),
            _ => None,
        };
        UnitSignals {
            value: sum,
            access,
            odd_access: enabled.then_some(sum & 1 != 0),
            stack_pointer_write,
            interrupt_execute: state == Execute,
            ..UnitSignals::quiet(self.registers[2], bus)
        }
    }

    /// The clock edge of the execution unit's own registers.
    pub(super) fn clock_execution(&mut self, unit: &UnitSignals, front: &FrontSignals, stack_pointer: u16) {
        use ExecutionState::*;
        let state = self.state;
        match state {
            DestinationRead => self.write_data = front.next_program_counter,
            InterruptSaveAreaSwitch => self.write_data = stack_pointer | 1,
            Execute if !self.is_call() => self.write_data = unit.value,
            InterruptPrepare => self.write_data = unit.value,
            InterruptLowerForStatus if self.is_upstream() => self.write_data = unit.value,
            InterruptPushProgramCounter | InterruptPushStatus if !self.is_upstream() => self.write_data = unit.value,
            InterruptPushRegister => {
                self.write_data = unit.value | u16::from(self.interrupt_source == STACK_POINTER);
            }
            _ => {}
        }
        if let Some(odd) = unit.odd_access {
            self.odd_access = odd;
        }
        if state == Execute {
            self.source_buffer = None;
        } else if self.source_read_pending {
            self.source_buffer = Some(unit.read_data);
        }
        self.source_read_pending = state == SourceRead;
        self.interrupt_source = match state {
            InterruptLowerForRegister if self.task.is_interrupt() && self.interrupt_source == 4 => 1,
            InterruptLowerForRegister => self.interrupt_source.wrapping_sub(1) & 15,
            InterruptLowerForProgramCounter => STATUS_REGISTER,
            InterruptLowerForStatus => 15,
            _ => self.interrupt_source,
        };
    }

    fn is_call(&self) -> bool {
        matches!(self.task, Task::Instruction(Instruction { operation: Operation::Call, .. }))
    }
}

impl UnitSignals {
    /// A unit that does nothing.
    pub(super) fn quiet(status: u16, bus: u16) -> UnitSignals {
        UnitSignals {
            value: 0,
            access: None,
            odd_access: None,
            register_write: None,
            stack_pointer_write: None,
            program_counter_write: None,
            status_write: None,
            flags: None,
            cpu_off: status & CPU_OFF != 0,
            interrupt_execute: false,
            status_zero: None,
            bus_data: bus,
            read_data: bus,
            sancus_busy: false,
        }
    }
}
