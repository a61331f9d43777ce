//! Operands in memory: whether they may be used, where the host has them, and what is read and written there.

use std::mem::offset_of;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{BlockArg, InstBuilder, Value};

use super::emit::{Emitter, memory_flags};
use super::native::Context;
use crate::configuration::DATA_MEMORY_BASE;
use crate::engine::access_map::{Forbidden, Leaf};
use crate::engine::semantics::{Operand, Use};

/// What holds an operand.
#[derive(Clone, Copy)]
pub(super) enum Location {
    /// Memory at this address of the host.
    Memory(Value),
    /// A register of the multiplier.
    Multiplier(u16),
}

/// Where an operand is that may be used.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) location: Location,
    /// The address of data last used, after it.
    pub(super) data_address: Value,
}

impl Emitter<'_> {
    /// Where an operand is. Leaves before the instruction unless it may be used, and lies in data memory, or in program memory
    /// and is read, or is the multiplier's.
    pub(super) fn place(&mut self, operand: Operand<Value>, what: Use, byte: bool) -> Place {
        if !self.surroundings.unrestricted {
            let free = self.is_free(operand.address, what);
            self.require(free);
        }
        let Operand { address, constant, stack, even } = operand;
        if let Some(register) = constant.filter(|address| self.surroundings.is_multiplier(*address)) {
            let location = Location::Multiplier(register & !1);
            return Place { location, data_address: self.with_parity(address) };
        }
        let is_data = constant.is_some_and(|address| self.surroundings.is_data(address));
        if is_data || stack && self.stack_is_checked {
            return self.in_data(address, byte, even);
        }
        let offset = self.builder.ins().iadd_imm_s(address, -i64::from(DATA_MEMORY_BASE));
        let size = i64::from(self.surroundings.data_size);
        let in_data = self.builder.ins().icmp_imm_u(IntCC::UnsignedLessThan, offset, size);
        if !matches!(what, Use::Read | Use::ReadTarget) || stack {
            self.require(in_data);
            return self.in_data(address, byte, even);
        }
        // Either way leads to the same place.
        self.stop_before_this();
        let [data, program, reached] = [(); 3].map(|()| self.builder.create_block());
        let host = self.builder.append_block_param(reached, I64);
        let data_address = self.builder.append_block_param(reached, I32);
        self.builder.ins().brif(in_data, data, &[], program, &[]);
        self.builder.seal_block(data);
        self.builder.seal_block(program);

        self.builder.switch_to_block(program);
        let start = i64::from(self.surroundings.program_start);
        let in_program = self.builder.ins().icmp_imm_u(IntCC::UnsignedGreaterThanOrEqual, address, start);
        self.require(in_program);
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
            Use::Read | Use::ReadTarget | Use::Compare => read,
            Use::Write => write,
            Use::Update | Use::WriteBack | Use::Push => ins.ins().bor(read, write),
        };
        let wide = ins.ins().uextend(I64, address);
        let page = ins.ins().ushr_imm_u(wide, 8);
        let entry = ins.ins().iadd(index, page);
        let leaf = ins.ins().uload8(I64, memory_flags(), entry, 0);
        let leaf = ins.ins().ishl_imm_u(leaf, i64::from(size_of::<Leaf>().trailing_zeros()));
        let word = ins.ins().band_imm_u(wide, 0xfe);
        let place = ins.ins().ishl_imm_u(word, i64::from((size_of::<Forbidden>() / 2).trailing_zeros()));
        let fact = ins.ins().iadd(leaves, leaf);
        let fact = ins.ins().iadd(fact, place);
        let fact = ins.ins().load(I32, memory_flags(), fact, 0);
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
    pub(super) fn load_from(&mut self, place: Place, byte: bool) -> Value {
        self.pending.data_address = Some(place.data_address);
        match (place.location, byte) {
            (Location::Memory(host), true) => self.builder.ins().uload8(I32, memory_flags(), host, 0),
            (Location::Memory(host), false) => self.builder.ins().uload16(I32, memory_flags(), host, 0),
            (Location::Multiplier(register), _) => self.read_multiplier(register),
        }
    }

    /// A write that the instruction has been checked for, in one of its cycles.
    pub(super) fn store_to(&mut self, place: Place, value: Value, byte: bool, cycle: u8) {
        self.pending.data_address = Some(place.data_address);
        match (place.location, byte) {
            (Location::Memory(host), true) => drop(self.builder.ins().istore8(memory_flags(), value, host, 0)),
            (Location::Memory(host), false) => drop(self.builder.ins().istore16(memory_flags(), value, host, 0)),
            (Location::Multiplier(register), _) => self.write_multiplier(register, value, cycle),
        }
    }
}
