//! Steps with operands: which addresses they use, whether they may, and what they do there. The order of effects is that
//! of the interpreter's handlers.

use std::mem::offset_of;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{BlockArg, InstBuilder, Value};
use msp430_isa::{Operation, STACK_POINTER};

use super::arithmetic::{Flags, compute};
use super::block::RegionInstruction;
use super::emit::{Emitter, memory_flags};
use super::native::Context;
use crate::configuration::DATA_MEMORY_BASE;
use crate::engine::slot::{destination, source};

/// What an instruction does at an address.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// The only one that program memory allows.
    Read,
    Compare,
    Write,
    Both,
}

/// An operand in memory.
#[derive(Clone, Copy)]
pub(super) struct Operand {
    pub(super) address: Value,
    /// Its address, if the instruction says it.
    constant: Option<u16>,
    /// It is on the stack.
    stack: bool,
    /// Its address is even.
    even: bool,
}

/// What holds an operand.
#[derive(Clone, Copy)]
pub(super) enum Location {
    /// Memory at this address of the host.
    Memory(Value),
    /// A register of the multiplier. What is written there is so at that offset in the instruction.
    Multiplier { register: u16, write: u8 },
}

/// Where an operand is that may be used.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) location: Location,
    /// The address of data last used, after it.
    pub(super) data_address: Value,
}

impl Emitter<'_> {
    pub(super) fn two_operand(
        &mut self,
        instruction: &RegionInstruction,
        operation: Operation,
        byte: bool,
        source: u8,
        destination: u8,
    ) {
        if destination == destination::STATUS {
            return self.set_status_bits(instruction, operation);
        }
        if destination == destination::PROGRAM_COUNTER {
            return self.branch(instruction, source);
        }
        let moves = matches!(operation, Operation::Mov);
        let operand = self.source_operand(instruction, source);
        let target = self.destination_operand(instruction, destination);
        let target_use = match operation {
            // In program memory that disturbs the fetch.
            _ if operation.discards_result() => Use::Compare,
            Operation::Mov => Use::Write,
            _ => Use::Both,
        };
        let place = operand.map(|operand| self.reach(instruction, operand, Use::Read, byte));
        let target = target.map(|target| self.reach(instruction, target, target_use, byte));

        let left = self.read_source(instruction, byte, source, place);
        let right = match target {
            Some(_) if moves => left,
            Some(target) => self.read(target, byte),
            None => self.register(instruction.slot.destination),
        };
        let carry = self.carry();
        let (value, flags) = compute(&mut self.builder, operation, byte, left, right, carry);
        if let Some(target) = target
            && !operation.discards_result()
        {
            self.write(target, value, byte);
        }
        self.increment(instruction, byte, source);
        self.set_flags(flags);
        if matches!(operation, Operation::Cmp | Operation::Sub) && !byte {
            self.compared = Some((left, right));
        }
        if target.is_none() && !operation.discards_result() {
            let narrowed = if byte { self.builder.ins().band_imm_u(value, 0x00ff) } else { value };
            self.set_register(instruction.slot.destination, narrowed);
        }
        self.finish(instruction);
    }

    /// BIC and BIS of flags.
    fn set_status_bits(&mut self, instruction: &RegionInstruction, operation: Operation) {
        self.set_source_extension(instruction.slot.extension);
        let set = matches!(operation, Operation::Bis);
        self.set_flag_bits(instruction.slot.source_value, set);
        self.finish(instruction);
    }

    /// RRC, SWPB, RRA and SXT.
    pub(super) fn modify(&mut self, instruction: &RegionInstruction, operation: Operation, byte: bool, source: u8) {
        let operand = self.source_operand(instruction, source);
        let place = operand.map(|operand| self.reach(instruction, operand, Use::Both, byte));
        let operand = self.read_source(instruction, byte, source, place);
        let carry = self.carry();
        let (value, flags) = compute(&mut self.builder, operation, byte, operand, operand, carry);
        match place {
            Some(place) => {
                self.write(place, value, byte);
                self.increment(instruction, byte, source);
            }
            None => {
                let narrowed = if byte { self.builder.ins().band_imm_u(value, 0x00ff) } else { value };
                self.set_register(instruction.slot.source, narrowed);
            }
        }
        self.set_flags(flags);
        self.finish(instruction);
    }

    pub(super) fn push(&mut self, instruction: &RegionInstruction, byte: bool, source: u8) {
        let operand = self.source_operand(instruction, source);
        let place = operand.map(|operand| self.reach(instruction, operand, Use::Read, byte));
        let stack = self.push_operand();
        let pushed = self.reach(instruction, stack, Use::Both, byte);
        let value = self.read_source(instruction, byte, source, place);
        self.set_register(STACK_POINTER, stack.address);
        self.write(pushed, value, byte);
        self.increment(instruction, byte, source);
        self.finish(instruction);
    }

    fn carry(&mut self) -> Value {
        self.builder.use_var(self.flags.carry)
    }

    fn indexed(&mut self, register: u8, offset: u16) -> Operand {
        let base = self.register(register);
        let even = offset & 1 == 0;
        let address = self.moved(base, offset as i16);
        let stack = register == STACK_POINTER;
        Operand { address, constant: None, stack, even: stack && even }
    }

    /// An address so many bytes from another.
    fn moved(&mut self, address: Value, bytes: i16) -> Value {
        let address = self.builder.ins().iadd_imm_s(address, i64::from(bytes));
        self.builder.ins().band_imm_u(address, 0xffff)
    }

    fn absolute(&mut self, address: u16) -> Operand {
        Operand { address: self.constant(address), constant: Some(address), stack: false, even: address & 1 == 0 }
    }

    /// The word below the stack.
    pub(super) fn push_operand(&mut self) -> Operand {
        let stack = self.register(STACK_POINTER);
        Operand { address: self.moved(stack, -2), constant: None, stack: true, even: true }
    }

    /// A source in memory.
    pub(super) fn source_operand(&mut self, instruction: &RegionInstruction, source: u8) -> Option<Operand> {
        let (register, value) = (instruction.slot.source, instruction.slot.source_value);
        match source {
            source::INDEXED => Some(self.indexed(register, value)),
            source::INDIRECT | source::INCREMENT => Some(Operand {
                address: self.register(register),
                constant: None,
                stack: register == STACK_POINTER,
                even: register == STACK_POINTER,
            }),
            source::ABSOLUTE => Some(self.absolute(value)),
            _ => None,
        }
    }

    /// A destination in memory.
    fn destination_operand(&mut self, instruction: &RegionInstruction, destination: u8) -> Option<Operand> {
        match destination {
            destination::INDEXED => {
                Some(self.indexed(instruction.slot.destination, instruction.slot.destination_value))
            }
            destination::ABSOLUTE => Some(self.absolute(instruction.slot.destination_value)),
            _ => None,
        }
    }

    pub(super) fn read_source(
        &mut self,
        instruction: &RegionInstruction,
        byte: bool,
        source: u8,
        place: Option<Place>,
    ) -> Value {
        if matches!(source, source::VALUE | source::INDEXED | source::ABSOLUTE) {
            self.set_source_extension(instruction.slot.extension);
        }
        match place {
            Some(place) => self.read(place, byte),
            None if source == source::VALUE => self.constant(instruction.slot.source_value),
            None => self.register(instruction.slot.source),
        }
    }

    pub(super) fn increment(&mut self, instruction: &RegionInstruction, byte: bool, source: u8) {
        if source == source::INCREMENT {
            let register = instruction.slot.source;
            let value = self.register(register);
            let bytes = if byte && register != STACK_POINTER { 1 } else { 2 };
            let value = self.moved(value, bytes);
            self.set_register(register, value);
        }
    }

    /// Where an operand is. Leaves before the instruction unless it may be used, and lies in data memory, or in program memory
    /// and is read, or is the multiplier's.
    pub(super) fn reach(&mut self, instruction: &RegionInstruction, operand: Operand, what: Use, byte: bool) -> Place {
        if !self.surroundings.unrestricted {
            let free = self.is_free(operand.address, what);
            self.require(free, instruction.address);
        }
        let Operand { address, constant, stack, even } = operand;
        if let Some(register) = constant.filter(|address| self.surroundings.is_multiplier(*address)) {
            let location = Location::Multiplier { register: register & !1, write: instruction.slot.last_access };
            return Place { location, data_address: self.with_parity(address) };
        }
        let is_data = constant.is_some_and(|address| self.surroundings.is_data(address));
        if is_data || stack && self.stack_is_checked {
            return self.in_data(address, byte, even);
        }
        let offset = self.builder.ins().iadd_imm_s(address, -i64::from(DATA_MEMORY_BASE));
        let size = i64::from(self.surroundings.data_size);
        let in_data = self.builder.ins().icmp_imm_u(IntCC::UnsignedLessThan, offset, size);
        if what != Use::Read || stack {
            self.require(in_data, instruction.address);
            return self.in_data(address, byte, even);
        }
        // Either way leads to the same place.
        self.stop_before(instruction.address);
        let [data, program, reached] = [(); 3].map(|()| self.builder.create_block());
        let host = self.builder.append_block_param(reached, I64);
        let data_address = self.builder.append_block_param(reached, I32);
        self.builder.ins().brif(in_data, data, &[], program, &[]);
        self.builder.seal_block(data);
        self.builder.seal_block(program);

        self.builder.switch_to_block(program);
        let start = i64::from(self.surroundings.program_start);
        let in_program = self.builder.ins().icmp_imm_u(IntCC::UnsignedGreaterThanOrEqual, address, start);
        self.require(in_program, instruction.address);
        let place = self.in_program(address, byte);
        let parity = self.with_parity(address);
        self.builder.ins().jump(reached, &[BlockArg::Value(place), BlockArg::Value(parity)]);

        self.builder.switch_to_block(data);
        let place = self.host_of_data(address, byte, false);
        self.builder.ins().jump(reached, &[BlockArg::Value(place), BlockArg::Value(address)]);
        self.builder.seal_block(reached);
        self.builder.switch_to_block(reached);
        Place { location: Location::Memory(host), data_address }
    }

    /// The address of data last used, after an access to something else: of that the lowest bit counts.
    fn with_parity(&mut self, address: Value) -> Value {
        let before = self.data_address();
        let kept = self.builder.ins().band_imm_u(before, 0xfffe);
        let lowest = self.builder.ins().band_imm_u(address, 1);
        self.builder.ins().bor(kept, lowest)
    }

    /// Whether the access map lets who executes use an address.
    fn is_free(&mut self, address: Value, what: Use) -> Value {
        let [read, write] =
            [offset_of!(Context, read_mask), offset_of!(Context, write_mask)].map(|at| self.context_field(I32, at));
        let [index, leaves] =
            [offset_of!(Context, index), offset_of!(Context, leaves)].map(|at| self.context_field(I64, at));
        let ins = &mut self.builder;
        let mask = match what {
            Use::Read | Use::Compare => read,
            Use::Write => write,
            Use::Both => ins.ins().bor(read, write),
        };
        let wide = ins.ins().uextend(I64, address);
        let page = ins.ins().ushr_imm_u(wide, 8);
        let entry = ins.ins().iadd(index, page);
        let leaf = ins.ins().uload8(I64, memory_flags(), entry, 0);
        let leaf = ins.ins().ishl_imm_u(leaf, 8);
        let place = ins.ins().band_imm_u(wide, 0xfe);
        let fact = ins.ins().iadd(leaves, leaf);
        let fact = ins.ins().iadd(fact, place);
        let fact = ins.ins().uload16(I32, memory_flags(), fact, 0);
        let forbidden = ins.ins().band(fact, mask);
        ins.ins().icmp_imm_u(IntCC::Equal, forbidden, 0)
    }

    /// What is at an address of data memory.
    fn in_data(&mut self, address: Value, byte: bool, even: bool) -> Place {
        Place { location: Location::Memory(self.host_of_data(address, byte, even)), data_address: address }
    }

    /// Where the host has an address of data memory. `even` says that it is: of a word it has not to be made so.
    fn host_of_data(&mut self, address: Value, byte: bool, even: bool) -> Value {
        let data = self.context_field(I64, offset_of!(Context, data));
        let offset = self.builder.ins().uextend(I64, address);
        let offset = if byte || even { offset } else { self.builder.ins().band_imm_u(offset, 0xfffe) };
        self.builder.ins().iadd(data, offset)
    }

    /// Where the host has an address of program memory.
    fn in_program(&mut self, address: Value, byte: bool) -> Value {
        let pages = self.context_field(I64, offset_of!(Context, program));
        let ins = &mut self.builder;
        let wide = ins.ins().uextend(I64, address);
        let page = ins.ins().ushr_imm_u(wide, 8);
        let page = ins.ins().ishl_imm_u(page, 3);
        let page = ins.ins().iadd(pages, page);
        let page = ins.ins().load(I64, memory_flags(), page, 0);
        let place = ins.ins().band_imm_u(wide, if byte { 0xff } else { 0xfe });
        ins.ins().iadd(page, place)
    }

    /// A read that the instruction has been checked for.
    fn read(&mut self, place: Place, byte: bool) -> Value {
        self.set_data_address(place.data_address);
        match (place.location, byte) {
            (Location::Memory(host), true) => self.builder.ins().uload8(I32, memory_flags(), host, 0),
            (Location::Memory(host), false) => self.builder.ins().uload16(I32, memory_flags(), host, 0),
            (Location::Multiplier { register, .. }, _) => self.read_multiplier(register),
        }
    }

    /// A write that the instruction has been checked for.
    pub(super) fn write(&mut self, place: Place, value: Value, byte: bool) {
        self.set_data_address(place.data_address);
        match (place.location, byte) {
            (Location::Memory(host), true) => drop(self.builder.ins().istore8(memory_flags(), value, host, 0)),
            (Location::Memory(host), false) => drop(self.builder.ins().istore16(memory_flags(), value, host, 0)),
            (Location::Multiplier { register, write }, _) => self.write_multiplier(register, value, write),
        }
    }

    fn set_flags(&mut self, flags: Option<Flags<Value>>) {
        let Some(flags) = flags else { return };
        self.compared = None;
        for (variable, flag) in self.flags.all().into_iter().zip(flags.all()) {
            self.builder.def_var(variable, flag);
        }
    }
}
