//! Steps with operands: which addresses they use, whether they may, and what they do there. The order of effects is that
//! of the interpreter's handlers.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I8, I16, I64};
use cranelift_codegen::ir::{InstBuilder, Value};
use msp430_isa::{CARRY, Operation, STACK_POINTER};

use super::arithmetic::{Flags, compute};
use super::emit::{Emitter, memory_flags};
use super::region::RegionInstruction;
use crate::configuration::DATA_MEMORY_BASE;
use crate::engine::slot::{destination, source};

/// What an instruction does at an address.
#[derive(Clone, Copy)]
enum Use {
    Read,
    Write,
    Both,
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
        let in_memory = matches!(destination, destination::INDEXED | destination::ABSOLUTE);
        let moves = matches!(operation, Operation::Mov);
        let address = self.source_address(instruction, source);
        let target = in_memory.then(|| match destination {
            destination::INDEXED => self.indexed(instruction.slot.destination, instruction.slot.destination_value),
            _ => self.constant(instruction.slot.destination_value),
        });
        let mut accesses = Vec::new();
        accesses.extend(address.map(|address| (address, Use::Read)));
        let target_use = match operation {
            _ if operation.discards_result() => Use::Read,
            Operation::Mov => Use::Write,
            _ => Use::Both,
        };
        accesses.extend(target.map(|target| (target, target_use)));
        self.check_accesses(instruction, &accesses);

        let left = self.read_source(instruction, byte, source, address);
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
        if target.is_none() && !operation.discards_result() {
            let narrowed = if byte { self.builder.ins().band_imm_u(value, 0x00ff) } else { value };
            self.set_register(instruction.slot.destination, narrowed);
        }
        self.finish(instruction);
    }

    /// BIC and BIS of flags.
    fn set_status_bits(&mut self, instruction: &RegionInstruction, operation: Operation) {
        self.define(self.source_extension, instruction.slot.extension);
        let set = i64::from(matches!(operation, Operation::Bis));
        self.set_flag_bits(instruction.slot.source_value, set);
        self.finish(instruction);
    }

    /// BR to a constant, and RET to where calls of the plan return to.
    fn branch(&mut self, instruction: &RegionInstruction, source: u8) {
        if source == source::VALUE {
            self.define(self.source_extension, instruction.slot.extension);
            self.finish(instruction);
            return self.go_to(instruction.slot.source_value);
        }
        let Some(address) = self.source_address(instruction, source) else { return self.leave(instruction.address) };
        self.check_accesses(instruction, &[(address, Use::Read)]);
        let target = self.load(address, false);
        let sites = self.return_sites();
        let arrives = sites.iter().map(|site| (*site, self.is_equal(target, *site)));
        let arrives: Vec<(u16, Value)> = arrives.collect();
        let Some(known) = arrives.iter().map(|(_, equal)| *equal).reduce(|a, b| self.builder.ins().bor(a, b)) else {
            return self.leave(instruction.address);
        };
        self.check(known, instruction.address);
        self.builder.def_var(self.data_address, address);
        self.increment(instruction, false, source);
        self.finish(instruction);
        self.count();
        self.go_to_one_of(&arrives);
    }

    /// RRC, SWPB, RRA and SXT.
    pub(super) fn modify(&mut self, instruction: &RegionInstruction, operation: Operation, byte: bool, source: u8) {
        let address = self.source_address(instruction, source);
        let accesses: Vec<_> = address.map(|address| (address, Use::Both)).into_iter().collect();
        self.check_accesses(instruction, &accesses);
        let operand = self.read_source(instruction, byte, source, address);
        let carry = self.carry();
        let (value, flags) = compute(&mut self.builder, operation, byte, operand, operand, carry);
        match address {
            Some(address) => {
                self.write(address, value, byte);
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

    /// PUSH and CALL.
    pub(super) fn push(&mut self, instruction: &RegionInstruction, operation: Operation, byte: bool, source: u8) {
        let stack = self.register(STACK_POINTER);
        let stack = self.builder.ins().iadd_imm_s(stack, -2);
        let address = self.source_address(instruction, source);
        let mut accesses = vec![(stack, Use::Both)];
        accesses.extend(address.map(|address| (address, Use::Read)));
        self.check_accesses(instruction, &accesses);
        let operand = self.read_source(instruction, byte, source, address);
        let call = matches!(operation, Operation::Call);
        let value = if call { self.constant(instruction.slot.next) } else { operand };
        self.set_register(STACK_POINTER, stack);
        self.write(stack, value, byte);
        self.increment(instruction, byte, source);
        self.finish(instruction);
        if call {
            self.go_to(instruction.slot.source_value);
        }
    }

    fn carry(&mut self) -> Value {
        self.flag(CARRY)
    }

    fn indexed(&mut self, register: u8, offset: u16) -> Value {
        let base = self.register(register);
        let offset = self.constant(offset);
        self.builder.ins().iadd(base, offset)
    }

    /// Address of a source in memory.
    fn source_address(&mut self, instruction: &RegionInstruction, source: u8) -> Option<Value> {
        match source {
            source::INDEXED => Some(self.indexed(instruction.slot.source, instruction.slot.source_value)),
            source::INDIRECT | source::INCREMENT => Some(self.register(instruction.slot.source)),
            source::ABSOLUTE => Some(self.constant(instruction.slot.source_value)),
            _ => None,
        }
    }

    fn read_source(
        &mut self,
        instruction: &RegionInstruction,
        byte: bool,
        source: u8,
        address: Option<Value>,
    ) -> Value {
        if matches!(source, source::VALUE | source::INDEXED | source::ABSOLUTE) {
            self.define(self.source_extension, instruction.slot.extension);
        }
        match address {
            Some(address) => self.read(address, byte),
            None if source == source::VALUE => self.constant(instruction.slot.source_value),
            None => self.register(instruction.slot.source),
        }
    }

    fn increment(&mut self, instruction: &RegionInstruction, byte: bool, source: u8) {
        if source == source::INCREMENT {
            let register = instruction.slot.source;
            let value = self.register(register);
            let bytes = if byte && register != STACK_POINTER { 1 } else { 2 };
            let value = self.builder.ins().iadd_imm_s(value, bytes);
            self.set_register(register, value);
        }
    }

    /// Leaves before the instruction unless all its accesses are to data memory and allowed.
    fn check_accesses(&mut self, instruction: &RegionInstruction, accesses: &[(Value, Use)]) {
        let allowed = accesses.iter().map(|&(address, what)| self.allowed(address, what));
        let allowed: Vec<Value> = allowed.collect();
        if let Some(all) = allowed.into_iter().reduce(|a, b| self.builder.ins().band(a, b)) {
            self.check(all, instruction.address);
        }
    }

    fn allowed(&mut self, address: Value, what: Use) -> Value {
        let mask = match what {
            Use::Read => self.read_mask,
            Use::Write => self.write_mask,
            Use::Both => self.both_mask,
        };
        let (index, leaves, data_size) = (self.index, self.leaves, self.data_size);
        let ins = &mut self.builder;
        let offset = ins.ins().iadd_imm_s(address, -i64::from(DATA_MEMORY_BASE));
        let in_data = ins.ins().icmp(IntCC::UnsignedLessThan, offset, data_size);
        let wide = ins.ins().uextend(I64, address);
        let page = ins.ins().ushr_imm_u(wide, 8);
        let entry = ins.ins().iadd(index, page);
        let leaf = ins.ins().uload8(I64, memory_flags(), entry, 0);
        let leaf = ins.ins().ishl_imm_u(leaf, 8);
        let place = ins.ins().band_imm_u(wide, 0xfe);
        let fact = ins.ins().iadd(leaves, leaf);
        let fact = ins.ins().iadd(fact, place);
        let fact = ins.ins().load(I16, memory_flags(), fact, 0);
        let forbidden = ins.ins().band(fact, mask);
        let free = ins.ins().icmp_imm_u(IntCC::Equal, forbidden, 0);
        ins.ins().band(in_data, free)
    }

    /// Where `address` lies in the host's memory.
    fn place(&mut self, address: Value, byte: bool) -> Value {
        let offset = self.builder.ins().iadd_imm_s(address, -i64::from(DATA_MEMORY_BASE));
        let offset = self.builder.ins().uextend(I64, offset);
        let offset = if byte { offset } else { self.builder.ins().band_imm_u(offset, 0xfffe) };
        self.builder.ins().iadd(self.data, offset)
    }

    fn load(&mut self, address: Value, byte: bool) -> Value {
        let place = self.place(address, byte);
        match byte {
            true => self.builder.ins().uload8(I16, memory_flags(), place, 0),
            false => self.builder.ins().load(I16, memory_flags(), place, 0),
        }
    }

    /// A read of data memory that the instruction has been checked for.
    fn read(&mut self, address: Value, byte: bool) -> Value {
        self.builder.def_var(self.data_address, address);
        self.load(address, byte)
    }

    /// A write of data memory that the instruction has been checked for.
    fn write(&mut self, address: Value, value: Value, byte: bool) {
        self.builder.def_var(self.data_address, address);
        let place = self.place(address, byte);
        let value = if byte { self.builder.ins().ireduce(I8, value) } else { value };
        self.builder.ins().store(memory_flags(), value, place, 0);
    }

    pub(super) fn set_flags(&mut self, flags: Option<Flags>) {
        let Some(Flags { carry, zero, negative, overflow }) = flags else { return };
        for (variable, flag) in self.flags.into_iter().zip([carry, zero, negative, overflow]) {
            self.builder.def_var(variable, flag);
        }
    }
}
