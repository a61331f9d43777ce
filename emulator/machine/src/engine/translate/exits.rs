//! Where translated code is left: before an instruction that it cannot do, or for the code of another region.

use std::mem::offset_of;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{Block as Label, BlockArg, InstBuilder, Value};

use super::emit::{Emitter, FLAGS, Pending, memory_flags, register_offset};
use super::native::Context;
use super::targets::{TARGETS, Target};
use crate::engine::semantics::Flags;

/// A place where code is left. Its instructions come behind all others, when it is known what changes on the way.
pub(super) struct Exit {
    label: Label,
    to: Destination,
    registers: [Option<Value>; 16],
    flags: Option<Flags<Value>>,
    progress: Value,
    pending: Pending,
}

enum Destination {
    /// Before an instruction that is left to the interpreter.
    Stop(u16),
    /// Another region, if there is one.
    Region(u16),
    /// At an address with that code.
    Code(Value, Value),
}

impl Emitter<'_> {
    /// The label where code is left before the current instruction.
    pub(super) fn stop_before_this(&mut self) -> Label {
        if let Some(stop) = self.stop {
            return stop;
        }
        let stop = self.exit(Destination::Stop(self.address));
        self.stop = Some(stop);
        stop
    }

    /// The label where code is left for the instruction at `address`, which is not in the plan.
    pub(super) fn exit_to(&mut self, address: u16) -> Label {
        let barred = self.plan.barriers.contains(&address);
        self.exit(if barred { Destination::Stop(address) } else { Destination::Region(address) })
    }

    /// The label where code is left for `code`, which is that of the instruction at `address`.
    pub(super) fn exit_to_code(&mut self, address: Value, code: Value) -> Label {
        self.exit(Destination::Code(address, code))
    }

    fn exit(&mut self, to: Destination) -> Label {
        let label = self.builder.create_block();
        let registers = std::array::from_fn(|register| {
            let changes = register > 0 && register != 2 && self.changed >> register & 1 != 0;
            changes.then(|| self.builder.use_var(self.registers[register]))
        });
        let flags = (self.changed >> 2 & 1 != 0).then(|| self.flags.map(|flag| self.builder.use_var(flag)));
        let pending = self.pending;
        let progress = self.progress(&pending);
        self.exits.push(Exit { label, to, registers, flags, progress, pending });
        label
    }

    /// Looks for the code of the instruction at an address. Returns whether there is some, and where.
    pub(super) fn find(&mut self, address: Value) -> (Value, Value) {
        const SIZE: i64 = size_of::<Target>() as i64;
        let targets = self.context_field(I64, offset_of!(Context, targets));
        let mark = self.context_field(I64, offset_of!(Context, mark));
        let ins = &mut self.builder;
        let wide = ins.ins().uextend(I64, address);
        let key = ins.ins().bor(wide, mark);
        // An address is even.
        let place = ins.ins().band_imm_u(wide, 2 * TARGETS as i64 - 2);
        let place = ins.ins().imul_imm_s(place, SIZE / 2);
        let place = ins.ins().iadd(targets, place);
        let found = ins.ins().load(I64, memory_flags(), place, offset_of!(Target, key) as i32);
        let code = ins.ins().load(I64, memory_flags(), place, offset_of!(Target, code) as i32);
        (ins.ins().icmp(IntCC::Equal, found, key), code)
    }

    /// Fills the labels of all exits.
    pub(super) fn emit_exits(&mut self) {
        let (leave, go) = (self.builder.create_block(), self.builder.create_block());
        let code = self.builder.append_block_param(go, I64);
        for exit in std::mem::take(&mut self.exits) {
            self.builder.switch_to_block(exit.label);
            self.store_state(&exit);
            match exit.to {
                Destination::Stop(address) => {
                    self.builder.set_cold_block(exit.label);
                    self.store_program_counter(address);
                    let stuck = self.builder.ins().iconst(I32, 1);
                    self.store(stuck, offset_of!(Context, stuck));
                    self.builder.ins().jump(leave, &[]);
                }
                Destination::Region(address) => {
                    let address = self.store_program_counter(address);
                    let (is_there, code) = self.find(address);
                    self.builder.ins().brif(is_there, go, &[BlockArg::Value(code)], leave, &[]);
                }
                Destination::Code(address, code) => {
                    self.store(address, register_offset(0));
                    self.builder.ins().jump(go, &[BlockArg::Value(code)]);
                }
            }
        }
        self.builder.switch_to_block(leave);
        self.builder.ins().return_(&[]);
        self.builder.switch_to_block(go);
        self.builder.ins().return_call_indirect(self.signature, code, &[self.context]);
    }

    fn store_program_counter(&mut self, address: u16) -> Value {
        let address = self.builder.ins().iconst(I32, i64::from(address));
        self.store(address, register_offset(0));
        address
    }

    fn store_state(&mut self, exit: &Exit) {
        for (register, value) in exit.registers.iter().enumerate() {
            if let Some(value) = value {
                self.store(*value, register_offset(register));
            }
        }
        for (value, at) in exit.flags.map(Flags::all).into_iter().flatten().zip(FLAGS.all()) {
            self.store(value, at);
        }
        self.store(exit.progress, offset_of!(Context, progress));
        self.note(&exit.pending);
    }
}
