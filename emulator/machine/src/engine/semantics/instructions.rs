//! The steps of each form: which operands it has, whether it may use them, and what it does with them, in this order.

use msp430_isa::{Operation, STACK_POINTER};

use super::arithmetic::compute;
use super::{Backend, Flag, Operand, SIGN, Use};
use crate::engine::slot::{Slot, destination, source};

/// MOV to BIC: a source and a destination.
#[inline(always)]
pub(in crate::engine) fn two_operand<B: Backend>(
    on: &mut B,
    slot: &Slot,
    operation: Operation,
    byte: bool,
    source: u8,
    destination: u8,
) -> Option<()> {
    match destination {
        destination::PROGRAM_COUNTER => return branch(on, slot, source),
        destination::FLAGS => {
            on.set_source_extension(slot.extension);
            on.set_flag_bits(slot.source_value, matches!(operation, Operation::Bis));
            on.finish(slot);
            return Some(());
        }
        _ => {}
    }
    let moves = matches!(operation, Operation::Mov);
    let what = match operation {
        _ if operation.discards_result() => Use::Compare,
        Operation::Mov => Use::Write,
        _ => Use::Update,
    };
    if destination == destination::STACK_POINTER || moves_stack(slot, source) {
        on.may_move_stack()?;
    }
    let from = reach_source(on, slot, source, Use::Read, byte)?;
    let into = match destination_operand(on, slot, destination) {
        Some(operand) => Some(on.reach(slot, operand, what, byte)?),
        None => None,
    };

    let left = read_source(on, slot, source, byte, from);
    let right = match into {
        _ if moves => left,
        Some(place) => on.read(place, byte, slot.destination_read),
        None => on.register(slot.destination),
    };
    let carry = on.flag(Flag::Carry);
    let (value, flags) = compute(on, operation, byte, left, right, carry);
    match into {
        Some(place) if operation.discards_result() => on.read_again(place, byte, slot.last_access),
        Some(place) => on.write(place, value, byte, slot.last_access),
        None => {}
    }
    let narrowed = on.narrowed(value, byte);
    if destination == destination::STATUS {
        on.write_status(slot, narrowed, flags)?;
        on.finish(slot);
        return Some(());
    }
    increment_source(on, slot, source, byte);
    if let Some(flags) = flags {
        let subtracts = matches!(operation, Operation::Cmp | Operation::Sub) && !byte;
        on.set_flags(flags, subtracts.then_some((left, right)));
    }
    match destination {
        destination::STACK_POINTER => set_stack_pointer(on, narrowed),
        destination::REGISTER if !operation.discards_result() => on.set_register(slot.destination, narrowed),
        _ => {}
    }
    on.finish(slot);
    Some(())
}

/// RRC, SWPB, RRA and SXT, which write to where their source is.
#[inline(always)]
pub(in crate::engine) fn modify<B: Backend>(
    on: &mut B,
    slot: &Slot,
    operation: Operation,
    byte: bool,
    source: u8,
) -> Option<()> {
    if moves_stack(slot, source) {
        on.may_move_stack()?;
    }
    let place = reach_source(on, slot, source, Use::WriteBack, byte)?;
    let operand = read_source(on, slot, source, byte, place);
    let carry = on.flag(Flag::Carry);
    let (value, flags) = compute(on, operation, byte, operand, operand, carry);
    match place {
        Some(place) => {
            on.write(place, value, byte, slot.last_access);
            increment_source(on, slot, source, byte);
        }
        None => {
            let narrowed = on.narrowed(value, byte);
            on.set_register(slot.source, narrowed);
        }
    }
    if let Some(flags) = flags {
        on.set_flags(flags, None);
    }
    on.finish(slot);
    Some(())
}

/// PUSH and CALL.
#[inline(always)]
pub(in crate::engine) fn push<B: Backend>(
    on: &mut B,
    slot: &Slot,
    operation: Operation,
    byte: bool,
    source: u8,
) -> Option<()> {
    let calls = matches!(operation, Operation::Call);
    on.may_move_stack()?;
    let from = reach_source(on, slot, source, if calls { Use::ReadTarget } else { Use::Read }, byte)?;
    let pointer = on.register(STACK_POINTER);
    let stack = Operand { address: on.plus(pointer, 2_u16.wrapping_neg()), constant: None, stack: true, even: true };
    let place = on.reach(slot, stack, Use::Push, byte)?;
    if calls {
        let target = read_target(on, slot, source, from)?;
        let next = on.constant(slot.next);
        set_stack_pointer(on, stack.address);
        increment_source(on, slot, source, byte);
        on.finish_at(slot, target, Some((place, next)));
    } else {
        let value = read_source(on, slot, source, byte, from);
        set_stack_pointer(on, stack.address);
        on.write(place, value, byte, slot.last_access);
        increment_source(on, slot, source, byte);
        on.finish(slot);
    }
    Some(())
}

/// Moves to the program counter: branches and returns.
#[inline(always)]
fn branch<B: Backend>(on: &mut B, slot: &Slot, source: u8) -> Option<()> {
    if moves_stack(slot, source) {
        on.may_move_stack()?;
    }
    let from = reach_source(on, slot, source, Use::ReadTarget, false)?;
    let target = read_target(on, slot, source, from)?;
    increment_source(on, slot, source, false);
    on.finish_at(slot, target, None);
    Some(())
}

/// Jumps, with conditions or without.
#[inline(always)]
pub(in crate::engine) fn jump<B: Backend>(on: &mut B, slot: &Slot, operation: Operation) -> Option<()> {
    on.set_source_extension(slot.extension);
    let condition = match operation {
        Operation::Jne => is_not_zero(on, Flag::Zero),
        Operation::Jeq => is_zero(on, Flag::Zero),
        Operation::Jnc => is_zero(on, Flag::Carry),
        Operation::Jc => is_not_zero(on, Flag::Carry),
        Operation::Jn => {
            let negative = on.flag(Flag::Negative);
            let sign = on.masked(negative, SIGN);
            on.is_not_zero(sign)
        }
        Operation::Jge => {
            let less = is_less(on);
            let less = on.bit(less);
            on.is_zero(less)
        }
        Operation::Jl => is_less(on),
        _ => {
            let target = on.target(slot.source_value)?;
            on.finish_at(slot, target, None);
            return Some(());
        }
    };
    on.finish_if(slot, condition)
}

/// Whether a flag, as it is kept, is 0: C is clear then, and Z is set.
#[inline(always)]
fn is_zero<B: Backend>(on: &mut B, which: Flag) -> B::Condition {
    let flag = on.flag(which);
    on.is_zero(flag)
}

#[inline(always)]
fn is_not_zero<B: Backend>(on: &mut B, which: Flag) -> B::Condition {
    let flag = on.flag(which);
    on.is_not_zero(flag)
}

/// Whether N and V differ: what was compared is less, as numbers with a sign.
#[inline(always)]
fn is_less<B: Backend>(on: &mut B) -> B::Condition {
    if let Some(negative) = on.is_difference_negative() {
        return negative;
    }
    let (negative, overflow) = (on.flag(Flag::Negative), on.flag(Flag::Overflow));
    let differ = on.exclusive_or(negative, overflow);
    let sign = on.masked(differ, SIGN);
    on.is_not_zero(sign)
}

/// A source in memory.
#[inline(always)]
fn source_operand<B: Backend>(on: &mut B, slot: &Slot, source: u8) -> Option<Operand<B::Value>> {
    match source {
        source::INDEXED => Some(indexed(on, slot.source, slot.source_value)),
        source::INDIRECT | source::INCREMENT => {
            let stack = slot.source == STACK_POINTER;
            Some(Operand { address: on.register(slot.source), constant: None, stack, even: stack })
        }
        source::ABSOLUTE => Some(absolute(on, slot.source_value)),
        _ => None,
    }
}

/// A destination in memory.
#[inline(always)]
fn destination_operand<B: Backend>(on: &mut B, slot: &Slot, destination: u8) -> Option<Operand<B::Value>> {
    match destination {
        destination::INDEXED => Some(indexed(on, slot.destination, slot.destination_value)),
        destination::ABSOLUTE => Some(absolute(on, slot.destination_value)),
        _ => None,
    }
}

#[inline(always)]
fn indexed<B: Backend>(on: &mut B, register: u8, offset: u16) -> Operand<B::Value> {
    let base = on.register(register);
    let stack = register == STACK_POINTER;
    Operand { address: on.plus(base, offset), constant: None, stack, even: stack && offset & 1 == 0 }
}

#[inline(always)]
fn absolute<B: Backend>(on: &mut B, address: u16) -> Operand<B::Value> {
    Operand { address: on.constant(address), constant: Some(address), stack: false, even: address & 1 == 0 }
}

/// Where the source is, if it is in memory.
#[inline(always)]
fn reach_source<B: Backend>(on: &mut B, slot: &Slot, source: u8, what: Use, byte: bool) -> Option<Option<B::Place>> {
    match source_operand(on, slot, source) {
        Some(operand) => on.reach(slot, operand, what, byte).map(Some),
        None => Some(None),
    }
}

#[inline(always)]
fn read_source<B: Backend>(on: &mut B, slot: &Slot, source: u8, byte: bool, place: Option<B::Place>) -> B::Value {
    if matches!(source, source::VALUE | source::INDEXED | source::ABSOLUTE) {
        on.set_source_extension(slot.extension);
    }
    match place {
        Some(place) => on.read(place, byte, slot.source_read),
        None if source == source::VALUE => on.constant(slot.source_value),
        None => on.register(slot.source),
    }
}

/// Where the source says to go.
#[inline(always)]
fn read_target<B: Backend>(on: &mut B, slot: &Slot, source: u8, place: Option<B::Place>) -> Option<B::Target> {
    let address = read_source(on, slot, source, false, place);
    if source == source::VALUE { on.target(slot.source_value) } else { on.computed_target(address) }
}

/// Increments the register of the source, if its form does: the stack pointer always by a word (`omsp_register_file.v: incr_op`).
#[inline(always)]
fn increment_source<B: Backend>(on: &mut B, slot: &Slot, source: u8, byte: bool) {
    if source == source::INCREMENT {
        let value = on.register(slot.source);
        if slot.source == STACK_POINTER {
            let value = on.plus(value, 2);
            set_stack_pointer(on, value);
        } else {
            let value = on.plus(value, if byte { 1 } else { 2 });
            on.set_register(slot.source, value);
        }
    }
}

/// Whether the increment of the source moves the stack.
#[inline(always)]
fn moves_stack(slot: &Slot, source: u8) -> bool {
    source == source::INCREMENT && slot.source == STACK_POINTER
}

/// The stack pointer is even (`omsp_register_file.v: reg_sp_val`).
#[inline(always)]
fn set_stack_pointer<B: Backend>(on: &mut B, value: B::Value) {
    let even = on.masked(value, 0xfffe);
    on.set_register(STACK_POINTER, even);
}
