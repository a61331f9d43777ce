//! The interpreter's functions, one for each predecoded form: [`semantics`](super::semantics) says what they do. Each either carries
//! its instruction out whole, or leaves it to the exact core.

use msp430_isa::Operation;

use super::Fast;
use super::semantics::instructions;
use super::slot::{self, HANDLERS, Slot, destination, source};
use crate::core::registers::{GIE, STATUS_MASK};
use crate::observer::Observer;
use crate::recording::Master;

pub(super) type Handler<O> = fn(&mut Fast<'_, O>, &Slot);

/// The handlers by their numbers in [`Slot::handler`].
pub(super) struct Table<O>(std::marker::PhantomData<O>);

impl<O: Observer> Table<O> {
    pub(super) const HANDLERS: [Handler<O>; HANDLERS] = build();
}

macro_rules! two_operand_forms {
    ($table:ident, $observer:ident, $($operation:ident)*) => {
        $(
            two_operand_widths!($table, $observer, $operation, false);
            two_operand_widths!($table, $observer, $operation, true);
        )*
    };
}

macro_rules! two_operand_widths {
    ($table:ident, $observer:ident, $operation:ident, $byte:literal) => {
        two_operand_sources!(
            $table, $observer, $operation, $byte, REGISTER, VALUE, INDEXED, INDIRECT, INCREMENT, ABSOLUTE
        );
    };
}

macro_rules! two_operand_sources {
    ($table:ident, $observer:ident, $operation:ident, $byte:literal, $($source:ident),*) => {
        $(
            two_operand_destinations!($table, $observer, $operation, $byte, $source,
                REGISTER, INDEXED, ABSOLUTE, STACK_POINTER, STATUS, PROGRAM_COUNTER);
        )*
    };
}

macro_rules! two_operand_destinations {
    ($table:ident, $observer:ident, $operation:ident, $byte:literal, $source:ident, $($destination:ident),*) => {
        $(
            $table[slot::two_operand(Operation::$operation, $byte, source::$source, destination::$destination) as usize] =
                two_operand::<$observer, { Operation::$operation as u8 }, $byte, { source::$source }, { destination::$destination }>;
        )*
    };
}

macro_rules! single_operand_forms {
    ($table:ident, $observer:ident, $handler:ident, $($operation:ident)*) => {
        $(
            single_operand_sources!($table, $observer, $handler, $operation, false,
                REGISTER, VALUE, INDEXED, INDIRECT, INCREMENT, ABSOLUTE);
            single_operand_sources!($table, $observer, $handler, $operation, true,
                REGISTER, VALUE, INDEXED, INDIRECT, INCREMENT, ABSOLUTE);
        )*
    };
}

macro_rules! single_operand_sources {
    ($table:ident, $observer:ident, $handler:ident, $operation:ident, $byte:literal, $($source:ident),*) => {
        $(
            $table[slot::single_operand(Operation::$operation, $byte, source::$source) as usize] =
                $handler::<$observer, { Operation::$operation as u8 }, $byte, { source::$source }>;
        )*
    };
}

macro_rules! jump_forms {
    ($table:ident, $observer:ident, $($operation:ident)*) => {
        $($table[(slot::JUMP + Operation::$operation.code()) as usize] =
            jump::<$observer, { Operation::$operation as u8 }>;)*
    };
}

const fn build<O: Observer>() -> [Handler<O>; HANDLERS] {
    let mut table: [Handler<O>; HANDLERS] = [exact::<O>; HANDLERS];
    two_operand_forms!(table, O, Mov Add Addc Subc Sub Cmp Dadd Bit Bic Bis Xor And);
    single_operand_forms!(table, O, modify, Rrc Swpb Rra Sxt);
    single_operand_forms!(table, O, push, Push Call);
    jump_forms!(table, O, Jne Jeq Jnc Jc Jn Jge Jl Jmp);
    two_operand_destinations!(table, O, Bic, false, VALUE, FLAGS);
    two_operand_destinations!(table, O, Bis, false, VALUE, FLAGS);
    table[slot::RETI as usize] = reti::<O>;
    table
}

/// The operation with the given discriminant, resolved when compiling.
const fn operation(number: u8) -> Operation {
    Operation::ALL[number as usize]
}

/// Leaves the current instruction to the exact core unless it is `done`.
#[inline(always)]
fn leave_unless<O: Observer>(fast: &mut Fast<'_, O>, done: Option<()>) {
    if done.is_none() {
        fast.leave_to_exact_core();
    }
}

fn exact<O: Observer>(fast: &mut Fast<'_, O>, _slot: &Slot) {
    fast.leave_to_exact_core();
}

fn two_operand<O: Observer, const OPERATION: u8, const BYTE: bool, const SOURCE: u8, const DESTINATION: u8>(
    fast: &mut Fast<'_, O>,
    slot: &Slot,
) {
    let done = instructions::two_operand(fast, slot, const { operation(OPERATION) }, BYTE, SOURCE, DESTINATION);
    leave_unless(fast, done);
}

fn modify<O: Observer, const OPERATION: u8, const BYTE: bool, const SOURCE: u8>(fast: &mut Fast<'_, O>, slot: &Slot) {
    let done = instructions::modify(fast, slot, const { operation(OPERATION) }, BYTE, SOURCE);
    leave_unless(fast, done);
}

fn push<O: Observer, const OPERATION: u8, const BYTE: bool, const SOURCE: u8>(fast: &mut Fast<'_, O>, slot: &Slot) {
    let done = instructions::push(fast, slot, const { operation(OPERATION) }, BYTE, SOURCE);
    leave_unless(fast, done);
}

fn jump<O: Observer, const OPERATION: u8>(fast: &mut Fast<'_, O>, slot: &Slot) {
    let done = instructions::jump(fast, slot, const { operation(OPERATION) });
    leave_unless(fast, done);
}

/// Only the interpreter has it: interrupts may be enabled after it.
fn reti<O: Observer>(fast: &mut Fast<'_, O>, slot: &Slot) {
    let stack = fast.registers[1];
    if fast.is_interrupted_by_enabling()
        || fast.status_is_restricted()
        || fast.stack_is_guarded()
        || !fast.stackable(stack)
        || !fast.stackable(stack.wrapping_add(2))
    {
        return fast.leave_to_exact_core();
    }
    let old = fast.registers[2];
    let new = (fast.memory.word(stack) & STATUS_MASK) | (old & !STATUS_MASK);
    let target = fast.memory.word(stack.wrapping_add(2));
    if !fast.executable(target) || !fast.switchable(old ^ new, target) {
        return fast.leave_to_exact_core();
    }
    fast.read_bus(stack.wrapping_add(2), false, slot.destination_read, Master::Instruction);
    fast.registers[2] = new;
    fast.registers[1] = stack.wrapping_add(4);
    fast.look_up(new & GIE != 0);
    fast.arrives = false;
    fast.go_on(target, slot.cycles);
}
