//! From a plan to the code generator's input, and from there to code for the host.
//!
//! Registers and flags are variables, loaded when the code is entered and stored where it is left. An instruction either is
//! carried out whole or, before anything of it has happened, left to the interpreter: its accesses are checked first.

use std::collections::BTreeMap;
use std::mem::offset_of;

use cranelift_codegen::Context as Generator;
use cranelift_codegen::control::ControlPlane;
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I8, I16, I32, I64};
use cranelift_codegen::ir::{AbiParam, Function, InstBuilder, MemFlagsData, Type, Value};
use cranelift_codegen::ir::{Block as Label, Signature, UserFuncName};
pub(super) use cranelift_codegen::isa::OwnedTargetIsa as Target;
use cranelift_codegen::settings::{self, Configurable};
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext, Variable};
use msp430_isa::{CARRY, FLAGS, NEGATIVE, OVERFLOW, Operation, ZERO};

use super::native::{Context, offset};
use super::region::{Block, RegionInstruction, RegionPlan};
use crate::engine::slot::{Form, destination, source};

/// The host's code generator; `None` where there is none. Only x86-64 needs nothing done about its caches.
pub(super) fn target() -> Option<Target> {
    if !cfg!(target_arch = "x86_64") {
        return None;
    }
    let mut flags = settings::builder();
    flags.set("opt_level", "speed").ok()?;
    flags.set("enable_verifier", if cfg!(debug_assertions) { "true" } else { "false" }).ok()?;
    cranelift_native::builder().ok()?.finish(settings::Flags::new(flags)).ok()
}

/// Code for the host that does what `plan` says, for a call as in [`super::native::NativeCode::run`].
pub(super) fn emit(target: &Target, plan: &RegionPlan) -> Option<Vec<u8>> {
    let mut signature = Signature::new(target.default_call_conv());
    signature.params.push(AbiParam::new(I64));
    let mut generator = Generator::for_function(Function::with_name_signature(UserFuncName::default(), signature));
    let mut variables = FunctionBuilderContext::new();
    let mut emitter = Emitter::new(FunctionBuilder::new(&mut generator.func, &mut variables), plan);
    emitter.blocks();
    emitter.builder.seal_all_blocks();
    emitter.builder.finalize(target.frontend_config());
    let compiled = generator.compile(&**target, &mut ControlPlane::default()).ok()?;
    // Nothing is called and no constant lies outside: the code can run anywhere.
    compiled.buffer.relocs().is_empty().then(|| compiled.code_buffer().to_vec())
}

pub(super) struct Emitter<'a> {
    pub(super) builder: FunctionBuilder<'a>,
    plan: &'a RegionPlan,
    labels: BTreeMap<u16, Label>,
    /// Registers that the plan changes, a bit each; bit 2 stands for the flags.
    changed: u16,
    /// R2 is unused: its flags are kept apart, the rest does not change.
    registers: [Variable; 16],
    pub(super) flags: [Variable; 4],
    status: Value,
    progress: Variable,
    previous: Variable,
    pub(super) source_extension: Variable,
    pub(super) data_address: Variable,
    context: Value,
    budget: Value,
    pub(super) data_size: Value,
    pub(super) data: Value,
    pub(super) index: Value,
    pub(super) leaves: Value,
    pub(super) read_mask: Value,
    pub(super) write_mask: Value,
    pub(super) both_mask: Value,
    /// Cycles and instructions since the block began.
    cycles: u32,
    instructions: u32,
}

/// Positions of the flags in [`Emitter::flags`].
const FLAG_BITS: [u16; 4] = [CARRY, ZERO, NEGATIVE, OVERFLOW];

pub(super) fn memory_flags() -> MemFlagsData {
    MemFlagsData::new().with_notrap()
}

/// The registers that the instructions change, a bit each; bit 2 stands for the flags.
fn changed(plan: &RegionPlan) -> u16 {
    let mut changed = 0;
    for instruction in plan.blocks.iter().flat_map(|block| &block.instructions) {
        let incremented = |kind| if kind == source::INCREMENT { 1 << instruction.slot.source } else { 0 };
        changed |= match instruction.form {
            Form::TwoOperand { operation, source, destination, .. } => {
                let written = match destination {
                    destination::REGISTER if operation.discards_result() => 0,
                    destination::REGISTER | destination::STACK_POINTER => 1 << instruction.slot.destination,
                    _ => 0,
                };
                1 << 2 | written | incremented(source)
            }
            Form::SingleOperand { operation: Operation::Push | Operation::Call, source, .. } => {
                1 << 1 | incremented(source)
            }
            Form::SingleOperand { source: source::REGISTER, .. } => 1 << 2 | 1 << instruction.slot.source,
            Form::SingleOperand { source, .. } => 1 << 2 | incremented(source),
            Form::Jump(_) | Form::Exact | Form::Reti => 0,
        };
    }
    changed
}

impl<'a> Emitter<'a> {
    fn new(mut builder: FunctionBuilder<'a>, plan: &'a RegionPlan) -> Emitter<'a> {
        let entry = builder.create_block();
        builder.append_block_params_for_function_params(entry);
        builder.switch_to_block(entry);
        let context = builder.block_params(entry)[0];
        let load = |builder: &mut FunctionBuilder<'_>, kind: Type, at: usize| {
            builder.ins().load(kind, memory_flags(), context, at as i32)
        };
        let variable = |builder: &mut FunctionBuilder<'_>, kind: Type, at: usize| {
            let variable = builder.declare_var(kind);
            let value = load(builder, kind, at);
            builder.def_var(variable, value);
            variable
        };
        let registers =
            std::array::from_fn(|register| variable(&mut builder, I16, offset_of!(Context, registers) + 2 * register));
        let status = load(&mut builder, I16, offset_of!(Context, registers) + 4);
        let flags = FLAG_BITS.map(|bit| {
            let flag = builder.ins().band_imm_u(status, i64::from(bit));
            let flag = builder.ins().icmp_imm_u(IntCC::NotEqual, flag, 0);
            let variable = builder.declare_var(I8);
            builder.def_var(variable, flag);
            variable
        });
        let status = builder.ins().band_imm_u(status, i64::from(!FLAGS));
        let labels = plan.blocks.iter().map(|block| (block.start, builder.create_block())).collect();
        let (read_mask, write_mask) = (
            load(&mut builder, I16, offset_of!(Context, read_mask)),
            load(&mut builder, I16, offset_of!(Context, write_mask)),
        );
        Emitter {
            labels,
            changed: changed(plan),
            registers,
            flags,
            status,
            progress: variable(&mut builder, I64, offset_of!(Context, progress)),
            previous: variable(&mut builder, I16, offset_of!(Context, previous)),
            source_extension: variable(&mut builder, I16, offset_of!(Context, source_extension)),
            data_address: variable(&mut builder, I16, offset_of!(Context, data_address)),
            context,
            budget: load(&mut builder, I32, offset_of!(Context, budget)),
            data_size: load(&mut builder, I16, offset::DATA_SIZE),
            data: load(&mut builder, I64, offset::DATA),
            index: load(&mut builder, I64, offset::INDEX),
            leaves: load(&mut builder, I64, offset::LEAVES),
            both_mask: builder.ins().bor(read_mask, write_mask),
            read_mask,
            write_mask,
            cycles: 0,
            instructions: 0,
            builder,
            plan,
        }
    }

    fn blocks(&mut self) {
        let plan = self.plan;
        self.go_to(plan.start);
        for block in &plan.blocks {
            let label = self.labels[&block.start];
            self.builder.switch_to_block(label);
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        (self.cycles, self.instructions) = (0, 0);
        // Its last instruction must start within the budget.
        let Some((last, before)) = block.instructions.split_last() else { return self.leave(block.start) };
        let length: u32 = before.iter().map(|instruction| u32::from(instruction.slot.cycles)).sum();
        let progress = self.builder.use_var(self.progress);
        let begin = self.builder.ins().ireduce(I32, progress);
        let begin = self.builder.ins().iadd_imm_u(begin, i64::from(length));
        let free = self.builder.ins().icmp(IntCC::UnsignedLessThan, begin, self.budget);
        self.check(free, block.start);
        for instruction in &block.instructions {
            self.instruction(instruction);
        }
        if !last.transfers() {
            self.go_to(last.slot.next);
        }
    }

    /// Goes on at the instruction at `address`.
    pub(super) fn go_to(&mut self, address: u16) {
        match self.labels.get(&address) {
            Some(&label) => {
                self.count();
                self.builder.ins().jump(label, &[]);
            }
            None => self.leave(address),
        }
    }

    /// The label of the instruction at `address`, for a branch after all of the block has been done.
    fn label(&mut self, address: u16) -> Label {
        match self.labels.get(&address) {
            Some(&label) => label,
            None => self.builder.create_block(),
        }
    }

    /// Fills a label that was made only to leave.
    fn fill(&mut self, label: Label, address: u16) {
        if !self.labels.contains_key(&address) {
            self.builder.set_cold_block(label);
            self.builder.switch_to_block(label);
            self.leave(address);
        }
    }

    /// Adds what the block has taken so far.
    pub(super) fn count(&mut self) {
        let progress = self.builder.use_var(self.progress);
        let taken = i64::from(self.cycles) | i64::from(self.instructions) << 32;
        let progress = self.builder.ins().iadd_imm_s(progress, taken);
        self.builder.def_var(self.progress, progress);
        (self.cycles, self.instructions) = (0, 0);
    }

    /// Leaves before the instruction at `address` unless `condition` holds.
    pub(super) fn check(&mut self, condition: Value, address: u16) {
        let (go, stop) = (self.builder.create_block(), self.builder.create_block());
        self.builder.set_cold_block(stop);
        self.builder.ins().brif(condition, go, &[], stop, &[]);
        self.builder.seal_block(go);
        self.builder.seal_block(stop);
        self.builder.switch_to_block(stop);
        let (cycles, instructions) = (self.cycles, self.instructions);
        self.leave(address);
        (self.cycles, self.instructions) = (cycles, instructions);
        self.builder.switch_to_block(go);
    }

    /// Ends the call before the instruction at `address`.
    pub(super) fn leave(&mut self, address: u16) {
        self.count();
        let program_counter = self.builder.ins().iconst(I16, i64::from(address));
        self.store(program_counter, offset_of!(Context, registers));
        for register in 1..16 {
            if self.changed >> register & 1 != 0 {
                let value = self.register(register as u8);
                self.store(value, offset_of!(Context, registers) + 2 * register);
            }
        }
        for (variable, at) in [
            (self.progress, offset_of!(Context, progress)),
            (self.previous, offset_of!(Context, previous)),
            (self.source_extension, offset_of!(Context, source_extension)),
            (self.data_address, offset_of!(Context, data_address)),
        ] {
            let value = self.builder.use_var(variable);
            self.store(value, at);
        }
        self.builder.ins().return_(&[]);
    }

    fn store(&mut self, value: Value, at: usize) {
        self.builder.ins().store(memory_flags(), value, self.context, at as i32);
    }

    pub(super) fn register(&mut self, register: u8) -> Value {
        if register != 2 {
            return self.builder.use_var(self.registers[usize::from(register)]);
        }
        let mut status = self.status;
        for (variable, bit) in self.flags.into_iter().zip(FLAG_BITS) {
            let flag = self.builder.use_var(variable);
            let flag = self.builder.ins().uextend(I16, flag);
            let flag = self.builder.ins().ishl_imm_u(flag, i64::from(bit.trailing_zeros()));
            status = self.builder.ins().bor(status, flag);
        }
        status
    }

    pub(super) fn set_register(&mut self, register: u8, value: Value) {
        let value = if register == 1 { self.builder.ins().band_imm_u(value, 0xfffe) } else { value };
        self.builder.def_var(self.registers[usize::from(register)], value);
    }

    pub(super) fn flag(&mut self, bit: u16) -> Value {
        let place = FLAG_BITS.iter().position(|flag| *flag == bit).unwrap_or(0);
        self.builder.use_var(self.flags[place])
    }

    /// Makes the flags in `bits` 0 or 1.
    pub(super) fn set_flag_bits(&mut self, bits: u16, value: i64) {
        for (variable, bit) in self.flags.into_iter().zip(FLAG_BITS) {
            if bits & bit != 0 {
                let value = self.builder.ins().iconst(I8, value);
                self.builder.def_var(variable, value);
            }
        }
    }

    pub(super) fn return_sites(&self) -> Vec<u16> {
        self.plan.return_sites.clone()
    }

    pub(super) fn is_equal(&mut self, value: Value, constant: u16) -> Value {
        self.builder.ins().icmp_imm_u(IntCC::Equal, value, i64::from(constant))
    }

    /// Goes on at the first of the instructions whose condition holds: one does.
    pub(super) fn go_to_one_of(&mut self, targets: &[(u16, Value)]) {
        let Some(((last, _), rest)) = targets.split_last() else { return };
        for (target, condition) in rest {
            let (label, other) = (self.label(*target), self.builder.create_block());
            self.builder.ins().brif(*condition, label, &[], other, &[]);
            self.builder.seal_block(other);
            self.builder.switch_to_block(other);
        }
        self.go_to(*last);
    }

    pub(super) fn constant(&mut self, value: u16) -> Value {
        self.builder.ins().iconst(I16, i64::from(value))
    }

    pub(super) fn define(&mut self, variable: Variable, value: u16) {
        let value = self.constant(value);
        self.builder.def_var(variable, value);
    }

    /// Ends an instruction in the account of the block.
    pub(super) fn finish(&mut self, instruction: &RegionInstruction) {
        self.define(self.previous, instruction.address);
        self.cycles += u32::from(instruction.slot.cycles);
        self.instructions += 1;
    }

    fn instruction(&mut self, instruction: &RegionInstruction) {
        match instruction.form {
            Form::Jump(operation) => self.jump(instruction, operation),
            Form::TwoOperand { operation, byte, source, destination } => {
                self.two_operand(instruction, operation, byte, source, destination);
            }
            Form::SingleOperand { operation: operation @ (Operation::Push | Operation::Call), byte, source } => {
                self.push(instruction, operation, byte, source);
            }
            Form::SingleOperand { operation, byte, source } => self.modify(instruction, operation, byte, source),
            // The plan holds none.
            Form::Exact | Form::Reti => self.leave(instruction.address),
        }
    }

    fn jump(&mut self, instruction: &RegionInstruction, operation: Operation) {
        self.define(self.source_extension, instruction.slot.extension);
        self.finish(instruction);
        let (target, next) = (instruction.slot.source_value, instruction.slot.next);
        let [carry, zero, negative, overflow] = self.flags.map(|flag| self.builder.use_var(flag));
        let differ = |emitter: &mut Self| emitter.builder.ins().icmp(IntCC::NotEqual, negative, overflow);
        let (condition, taken) = match operation {
            Operation::Jne => (zero, false),
            Operation::Jeq => (zero, true),
            Operation::Jnc => (carry, false),
            Operation::Jc => (carry, true),
            Operation::Jn => (negative, true),
            Operation::Jge => (differ(self), false),
            Operation::Jl => (differ(self), true),
            _ => return self.go_to(target),
        };
        let (then, otherwise) = if taken { (target, next) } else { (next, target) };
        self.count();
        let (then_label, otherwise_label) = (self.label(then), self.label(otherwise));
        self.builder.ins().brif(condition, then_label, &[], otherwise_label, &[]);
        self.fill(then_label, then);
        if otherwise_label != then_label {
            self.fill(otherwise_label, otherwise);
        }
    }
}
