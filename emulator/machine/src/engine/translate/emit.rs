//! From a plan to the code generator's input, and from there to code for the host.
//!
//! Registers and flags are variables, loaded when the code is entered and stored where it is left ([`super::exits`]). An
//! instruction either is carried out whole or, before anything of it has happened, left to the interpreter: its accesses are
//! checked first.

use std::collections::BTreeMap;
use std::mem::offset_of;

use cranelift_codegen::Context as Generator;
use cranelift_codegen::control::ControlPlane;
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I32, I64};
use cranelift_codegen::ir::{AbiParam, Function, InstBuilder, MemFlagsData, SigRef, Type, Value};
use cranelift_codegen::ir::{Block as Label, Signature, UserFuncName};
use cranelift_codegen::isa::CallConv;
pub(super) use cranelift_codegen::isa::OwnedTargetIsa as Target;
use cranelift_codegen::settings::{self, Configurable};
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext, Switch, Variable};
use msp430_isa::{CARRY, NEGATIVE, OVERFLOW, Operation, ZERO};

use super::block::{Block, RegionInstruction, Surroundings, changed};
use super::exits::Exit;
use super::native::{CYCLE, Context};
use super::region::RegionPlan;
use crate::configuration::DATA_MEMORY_BASE;
use crate::engine::semantics::{Backend, Flags, Words, instructions};
use crate::engine::slot::{Form, Slot};

/// The host's code generator; `None` where there is none. Only x86-64 needs nothing done about its caches.
pub(super) fn target() -> Option<Target> {
    if !cfg!(target_arch = "x86_64") {
        return None;
    }
    let mut flags = settings::builder();
    flags.set("opt_level", "speed").ok()?;
    flags.set("enable_verifier", if cfg!(debug_assertions) { "true" } else { "false" }).ok()?;
    flags.set("unwind_info", "false").ok()?;
    // One region goes on at another by a jump, for which the generator wants these.
    flags.set("preserve_frame_pointers", "true").ok()?;
    cranelift_native::builder().ok()?.finish(settings::Flags::new(flags)).ok()
}

/// The signature of translated code: it takes the context, and returns nothing.
fn signature() -> Signature {
    let mut signature = Signature::new(CallConv::Tail);
    signature.params.push(AbiParam::new(I64));
    signature
}

/// Code for the host that takes a context and the address of translated code, and calls that.
pub(super) fn entrance(target: &Target) -> Option<Vec<u8>> {
    let mut own = Signature::new(target.default_call_conv());
    own.params.extend([AbiParam::new(I64), AbiParam::new(I64)]);
    generate(target, own, |mut builder| {
        let entry = builder.create_block();
        builder.append_block_params_for_function_params(entry);
        builder.switch_to_block(entry);
        let &[context, code] = builder.block_params(entry) else { return };
        let signature = builder.import_signature(signature());
        builder.ins().call_indirect(signature, code, &[context]);
        builder.ins().return_(&[]);
        builder.seal_all_blocks();
        builder.finalize(target.frontend_config());
    })
}

/// Code for the host that does what `plan` says, for a call as in [`super::native::run`].
pub(super) fn emit(target: &Target, plan: &RegionPlan) -> Option<Vec<u8>> {
    generate(target, signature(), |builder| {
        let mut emitter = Emitter::new(builder, plan);
        emitter.blocks();
        emitter.builder.finalize(target.frontend_config());
    })
}

fn generate(target: &Target, signature: Signature, build: impl FnOnce(FunctionBuilder<'_>)) -> Option<Vec<u8>> {
    let mut generator = Generator::for_function(Function::with_name_signature(UserFuncName::default(), signature));
    let mut variables = FunctionBuilderContext::new();
    build(FunctionBuilder::new(&mut generator.func, &mut variables));
    let compiled = generator.compile(&**target, &mut ControlPlane::default());
    debug_assert!(compiled.is_ok(), "{:?}", compiled.err());
    let compiled = compiled.ok()?;
    // No function outside is named and no constant lies outside: the code can run anywhere.
    compiled.buffer.relocs().is_empty().then(|| compiled.code_buffer().to_vec())
}

pub(super) struct Emitter<'a> {
    pub(super) builder: FunctionBuilder<'a>,
    pub(super) plan: &'a RegionPlan,
    pub(super) surroundings: Surroundings,
    labels: BTreeMap<u16, Label>,
    /// Registers that the plan changes, a bit each; bit 2 stands for the flags.
    pub(super) changed: u16,
    /// R2 is unused: its flags are kept apart, the rest does not change.
    pub(super) registers: [Variable; 16],
    pub(super) flags: Flags<Variable>,
    /// The operands of the last comparison in the block, whose flags are the current ones: it was the second less the first.
    pub(super) compared: Option<(Value, Value)>,
    pub(super) progress: Variable,
    pub(super) context: Value,
    pub(super) signature: SigRef,
    /// Where the code is left.
    pub(super) exits: Vec<Exit>,
    /// Address of the current instruction.
    pub(super) address: u16,
    /// Where it is left before that, if it is.
    pub(super) stop: Option<Label>,
    /// The stack has been checked for the current instruction.
    pub(super) stack_is_checked: bool,
    pub(super) pending: Pending,
}

/// What the instructions of a block have done that neither variables nor the context know yet.
#[derive(Clone, Copy, Default)]
pub(super) struct Pending {
    cycles: u32,
    instructions: u32,
    /// Address of the last instruction.
    previous: Option<u16>,
    pub(super) source_extension: Option<u16>,
    pub(super) data_address: Option<Value>,
}

/// The flags in the context.
pub(super) const FLAGS: Flags<usize> = Flags {
    zero: offset_of!(Context, flags.zero),
    negative: offset_of!(Context, flags.negative),
    overflow: offset_of!(Context, flags.overflow),
    carry: offset_of!(Context, flags.carry),
};

/// Where a register is in the context.
pub(super) const fn register_offset(register: usize) -> usize {
    offset_of!(Context, registers) + size_of::<u32>() * register
}

pub(super) fn memory_flags() -> MemFlagsData {
    MemFlagsData::new().with_notrap()
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
        let registers = std::array::from_fn(|register| variable(&mut builder, I32, register_offset(register)));
        let flags = FLAGS.map(|at| variable(&mut builder, I32, at));
        let labels = plan.blocks.iter().map(|block| (block.start, builder.create_block())).collect();
        Emitter {
            surroundings: plan.surroundings,
            labels,
            changed: changed(&plan.blocks),
            registers,
            flags,
            progress: variable(&mut builder, I64, offset_of!(Context, progress)),
            compared: None,
            context,
            signature: builder.import_signature(signature()),
            exits: Vec::new(),
            address: 0,
            stop: None,
            stack_is_checked: false,
            pending: Pending::default(),
            builder,
            plan,
        }
    }

    fn blocks(&mut self) {
        let plan = self.plan;
        let Some((&start, others)) = plan.entries.split_first() else { return };
        let [first, others] =
            [&[start], others].map(|entries| entries.iter().map(|entry| self.label(*entry)).collect());
        let (first, others): (Vec<Label>, Vec<Label>) = (first, others);
        match (&*first, &*others) {
            ([first], []) => {
                self.builder.ins().jump(*first, &[]);
            }
            ([first], others) => {
                let program_counter = self.context_field(I32, register_offset(0));
                let mut switch = Switch::new();
                plan.entries[1..]
                    .iter()
                    .zip(others)
                    .for_each(|(entry, label)| switch.set_entry(u128::from(*entry), *label));
                switch.emit(&mut self.builder, program_counter, *first);
            }
            _ => {}
        }
        for block in &plan.blocks {
            let label = self.labels[&block.start];
            self.builder.switch_to_block(label);
            self.block(block);
        }
        self.builder.seal_all_blocks();
        self.emit_exits();
        self.builder.seal_all_blocks();
    }

    fn block(&mut self, block: &Block) {
        self.address = block.start;
        self.stop = None;
        self.compared = None;
        let stack =
            block.stack.filter(|stack| self.surroundings.unrestricted && self.spans_data(stack.low, stack.high));
        let time = block.checkpoint.map(|cycles| {
            let progress = self.builder.use_var(self.progress);
            let end = self.builder.ins().iadd_imm_s(progress, i64::from(cycles) * CYCLE as i64);
            let limit = self.context_field(I64, offset_of!(Context, limit));
            self.builder.ins().icmp(IntCC::UnsignedLessThanOrEqual, end, limit)
        });
        let space = stack.map(|stack| {
            let pointer = self.register(msp430_isa::STACK_POINTER);
            let first = i64::from(stack.low) - i64::from(DATA_MEMORY_BASE);
            let offset = self.builder.ins().iadd_imm_s(pointer, first);
            let span = (stack.high - stack.low) as u16;
            let largest = self.surroundings.data_size - 2 - span;
            self.builder.ins().icmp_imm_u(IntCC::UnsignedLessThanOrEqual, offset, i64::from(largest))
        });
        if let Some(condition) = time.into_iter().chain(space).reduce(|a, b| self.builder.ins().band(a, b)) {
            self.require(condition);
        }
        for (index, instruction) in block.instructions.iter().enumerate() {
            self.stack_is_checked = stack.is_some_and(|stack| index < stack.instructions);
            self.instruction(instruction);
        }
        match block.instructions.last() {
            Some(last) if last.transfers() => {}
            Some(last) => self.go_to(last.slot.next),
            None => self.go_to(block.start),
        }
    }

    fn spans_data(&self, low: i16, high: i16) -> bool {
        i32::from(high) - i32::from(low) + 2 <= i32::from(self.surroundings.data_size)
    }

    /// Goes on at the instruction at `address`, after all of the block has been done.
    pub(super) fn go_to(&mut self, address: u16) {
        self.count();
        let label = self.label(address);
        self.builder.ins().jump(label, &[]);
    }

    /// The label of the instruction at `address`, for a branch after all of the block has been done and counted.
    pub(super) fn label(&mut self, address: u16) -> Label {
        match self.labels.get(&address) {
            Some(&label) => label,
            None => self.exit_to(address),
        }
    }

    /// Lets variables and the context know what is pending.
    pub(super) fn count(&mut self) {
        let pending = std::mem::take(&mut self.pending);
        let progress = self.progress(&pending);
        self.builder.def_var(self.progress, progress);
        self.note(&pending);
    }

    /// The account of progress, with what is pending.
    pub(super) fn progress(&mut self, pending: &Pending) -> Value {
        let progress = self.builder.use_var(self.progress);
        if pending.instructions == 0 {
            return progress;
        }
        let taken = i64::from(pending.cycles) * CYCLE as i64 + i64::from(pending.instructions);
        self.builder.ins().iadd_imm_s(progress, taken)
    }

    /// Stores what else is pending.
    pub(super) fn note(&mut self, pending: &Pending) {
        let previous = pending.previous.map(|previous| self.constant(previous));
        let extension = pending.source_extension.map(|extension| self.constant(extension));
        for (value, at) in [
            (previous, offset_of!(Context, previous)),
            (extension, offset_of!(Context, source_extension)),
            (pending.data_address, offset_of!(Context, data_address)),
        ] {
            if let Some(value) = value {
                self.store(value, at);
            }
        }
    }

    /// The address of data last used.
    pub(super) fn data_address(&mut self) -> Value {
        match self.pending.data_address {
            Some(address) => address,
            None => self.context_field(I32, offset_of!(Context, data_address)),
        }
    }

    /// Leaves before the current instruction unless `condition` holds.
    pub(super) fn require(&mut self, condition: Value) {
        let (go, stop) = (self.builder.create_block(), self.stop_before_this());
        self.builder.ins().brif(condition, go, &[], stop, &[]);
        self.builder.seal_block(go);
        self.builder.switch_to_block(go);
    }

    pub(super) fn context_field(&mut self, kind: Type, at: usize) -> Value {
        self.builder.ins().load(kind, memory_flags(), self.context, at as i32)
    }

    pub(super) fn store(&mut self, value: Value, at: usize) {
        self.builder.ins().store(memory_flags(), value, self.context, at as i32);
    }

    /// The status register.
    pub(super) fn status(&mut self) -> Value {
        let rest = self.context_field(I32, register_offset(2));
        let flags = self.flags.map(|variable| self.builder.use_var(variable));
        let zero = self.is_zero(flags.zero);
        let zero = self.bit(zero);
        let [negative, overflow] = [flags.negative, flags.overflow].map(|source| {
            let sign = self.shift_right(source, 15);
            self.masked(sign, 1)
        });
        let bits = [(flags.carry, CARRY), (zero, ZERO), (negative, NEGATIVE), (overflow, OVERFLOW)];
        bits.into_iter().fold(rest, |status, (flag, bit)| {
            let flag = self.shift_left(flag, bit.trailing_zeros() as u8);
            self.or(status, flag)
        })
    }

    /// Ends an instruction in the account of the block.
    pub(super) fn end(&mut self, slot: &Slot) {
        self.pending.previous = Some(self.address);
        self.pending.cycles += u32::from(slot.cycles);
        self.pending.instructions += 1;
        self.stop = None;
    }

    fn instruction(&mut self, instruction: &RegionInstruction) {
        self.address = instruction.address;
        let slot = &instruction.slot;
        let done = match instruction.form {
            Form::Jump(operation) => instructions::jump(self, slot, operation),
            Form::TwoOperand { operation, byte, source, destination } => {
                instructions::two_operand(self, slot, operation, byte, source, destination)
            }
            Form::SingleOperand { operation: operation @ (Operation::Push | Operation::Call), byte, source } => {
                instructions::push(self, slot, operation, byte, source)
            }
            Form::SingleOperand { operation, byte, source } => {
                instructions::modify(self, slot, operation, byte, source)
            }
            Form::Exact | Form::Reti => None,
        };
        debug_assert!(done.is_some(), "the plan holds what can be translated");
    }
}
