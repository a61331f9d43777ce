//! What an operation computes, in the code generator's terms: [`msp430_isa::compute`] is what it has to equal.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I8, I16, I32};
use cranelift_codegen::ir::{InstBuilder, Value};
use cranelift_frontend::FunctionBuilder;
use msp430_isa::{FlagEffect, Operation};

/// The arithmetic flags, as [`super::native::Flags`] has them.
#[derive(Clone, Copy)]
pub(super) struct Flags<Item> {
    pub(super) zero: Item,
    pub(super) negative: Item,
    pub(super) overflow: Item,
    pub(super) carry: Item,
}

impl<Item> Flags<Item> {
    /// What becomes of each of them.
    pub(super) fn map<Other>(self, mut change: impl FnMut(Item) -> Other) -> Flags<Other> {
        Flags {
            zero: change(self.zero),
            negative: change(self.negative),
            overflow: change(self.overflow),
            carry: change(self.carry),
        }
    }

    /// All of them, in a fixed order.
    pub(super) fn all(self) -> [Item; 4] {
        [self.zero, self.negative, self.overflow, self.carry]
    }
}

/// Computes `operation` on words, of 32 bits of which the upper ones are 0. Of byte operations the low byte of the value
/// counts. `carry` is the flag before. Returns `None` for the flags if they stay.
pub(super) fn compute(
    builder: &mut FunctionBuilder<'_>,
    operation: Operation,
    byte: bool,
    source: Value,
    destination: Value,
    carry: Value,
) -> (Value, Option<Flags<Value>>) {
    let mut arithmetic = Arithmetic { builder, byte };
    let inverts = matches!(operation, Operation::Sub | Operation::Subc | Operation::Cmp | Operation::Bic);
    let ones = if byte { 0x00ff } else { 0xffff };
    let (left, right) = (arithmetic.masked(source), arithmetic.masked(destination));
    let left = if inverts { arithmetic.builder.ins().bxor_imm_u(left, ones) } else { left };
    let (value, carry_out) = match operation {
        Operation::Add => arithmetic.add(left, right, None),
        Operation::Sub | Operation::Cmp => arithmetic.subtract(source, right),
        Operation::Addc | Operation::Subc => arithmetic.add(left, right, Some(carry)),
        Operation::Dadd => arithmetic.decimal_add(left, right, carry),
        Operation::And | Operation::Bit | Operation::Bic => (arithmetic.builder.ins().band(left, right), None),
        Operation::Bis => (arithmetic.builder.ins().bor(left, right), None),
        Operation::Xor => (arithmetic.builder.ins().bxor(left, right), None),
        Operation::Rrc | Operation::Rra => (arithmetic.shift(operation, left, carry), None),
        Operation::Swpb => (arithmetic.swap(source), None),
        Operation::Sxt => (arithmetic.extend_sign(source), None),
        _ => (left, None),
    };
    let flags = match operation.flags() {
        FlagEffect::None | FlagEffect::Restored => return (value, None),
        FlagEffect::Arithmetic => {
            let overflow = arithmetic.overflow(left, right, value);
            let carry = carry_out.unwrap_or(carry);
            arithmetic.flags(value, |_, _| carry, Some(overflow))
        }
        FlagEffect::Logic => arithmetic.flags(value, Arithmetic::is_not_zero, None),
        FlagEffect::ExclusiveOr => {
            let both = arithmetic.builder.ins().band(left, right);
            let overflow = arithmetic.aligned(both);
            arithmetic.flags(value, Arithmetic::is_not_zero, Some(overflow))
        }
        FlagEffect::Shift => {
            let out = arithmetic.builder.ins().band_imm_u(source, 1);
            arithmetic.flags(value, |_, _| out, None)
        }
    };
    (value, Some(flags))
}

struct Arithmetic<'a, 'b> {
    builder: &'a mut FunctionBuilder<'b>,
    byte: bool,
}

impl Arithmetic<'_, '_> {
    fn ones(&self) -> i64 {
        if self.byte { 0x00ff } else { 0xffff }
    }

    fn masked(&mut self, value: Value) -> Value {
        if self.byte { self.builder.ins().band_imm_u(value, 0x00ff) } else { value }
    }

    /// The sum and the carry out of it.
    fn add(&mut self, left: Value, right: Value, carry: Option<Value>) -> (Value, Option<Value>) {
        let ones = self.ones();
        let ins = &mut *self.builder;
        let mut sum = ins.ins().iadd(left, right);
        if let Some(carry) = carry {
            sum = ins.ins().iadd(sum, carry);
        }
        let carry = ins.ins().icmp_imm_u(IntCC::UnsignedGreaterThan, sum, ones);
        let carry = ins.ins().uextend(I32, carry);
        (ins.ins().band_imm_u(sum, ones), Some(carry))
    }

    /// What is left of `right`, and the carry out of adding the complement.
    fn subtract(&mut self, source: Value, right: Value) -> (Value, Option<Value>) {
        let (left, ones) = (self.masked(source), self.ones());
        let ins = &mut *self.builder;
        let difference = ins.ins().isub(right, left);
        let carry = ins.ins().icmp(IntCC::UnsignedGreaterThanOrEqual, right, left);
        let carry = ins.ins().uextend(I32, carry);
        (ins.ins().band_imm_u(difference, ones), Some(carry))
    }

    /// The decimal sum and the carry out of it, digit by digit, also of what are no decimal digits.
    fn decimal_add(&mut self, left: Value, right: Value, mut carry: Value) -> (Value, Option<Value>) {
        let ins = &mut *self.builder;
        let mut sum = None;
        for shift in (0..if self.byte { 8 } else { 16 }).step_by(4) {
            let [left, right] = [left, right].map(|value| {
                let value = ins.ins().ushr_imm_u(value, shift);
                ins.ins().band_imm_u(value, 15)
            });
            let plain = ins.ins().iadd(left, right);
            let plain = ins.ins().iadd(plain, carry);
            let adjusted = ins.ins().iadd_imm_s(plain, 6);
            let adjusted = ins.ins().band_imm_u(adjusted, 31);
            let exceeds = ins.ins().icmp_imm_u(IntCC::UnsignedGreaterThanOrEqual, plain, 10);
            let value = ins.ins().select(exceeds, adjusted, plain);
            let digit = ins.ins().band_imm_u(value, 15);
            let digit = ins.ins().ishl_imm_u(digit, shift);
            sum = Some(sum.map_or(digit, |sum| ins.ins().bor(sum, digit)));
            carry = ins.ins().ushr_imm_u(value, 4);
        }
        (sum.unwrap_or(left), Some(carry))
    }

    /// RRC and RRA: what the bits above a byte become does not matter.
    fn shift(&mut self, operation: Operation, source: Value, carry: Value) -> Value {
        let sign_bit = if self.byte { 7 } else { 15 };
        let ins = &mut *self.builder;
        let shifted = ins.ins().ushr_imm_u(source, 1);
        let fill = match operation {
            Operation::Rrc => ins.ins().ishl_imm_u(carry, sign_bit),
            _ => ins.ins().band_imm_u(source, 1 << sign_bit),
        };
        ins.ins().bor(shifted, fill)
    }

    fn swap(&mut self, source: Value) -> Value {
        let word = self.builder.ins().ireduce(I16, source);
        let swapped = self.builder.ins().bswap(word);
        self.builder.ins().uextend(I32, swapped)
    }

    fn extend_sign(&mut self, source: Value) -> Value {
        let low = self.builder.ins().ireduce(I8, source);
        let extended = self.builder.ins().sextend(I32, low);
        self.builder.ins().band_imm_u(extended, 0xffff)
    }

    /// The value with its sign in bit 15.
    fn aligned(&mut self, value: Value) -> Value {
        if self.byte { self.builder.ins().ishl_imm_u(value, 8) } else { value }
    }

    fn overflow(&mut self, left: Value, right: Value, value: Value) -> Value {
        let changed = self.builder.ins().bxor(left, value);
        let differ = self.builder.ins().bxor(left, right);
        let overflow = self.builder.ins().band_not(changed, differ);
        self.aligned(overflow)
    }

    fn is_not_zero(&mut self, value: Value) -> Value {
        let flag = self.builder.ins().icmp_imm_u(IntCC::NotEqual, value, 0);
        self.builder.ins().uextend(I32, flag)
    }

    /// `carry` is told the value.
    fn flags(
        &mut self,
        value: Value,
        carry: impl FnOnce(&mut Self, Value) -> Value,
        overflow: Option<Value>,
    ) -> Flags<Value> {
        let zero = self.masked(value);
        let negative = self.aligned(value);
        let carry = carry(self, zero);
        let overflow = overflow.unwrap_or_else(|| self.builder.ins().iconst(I32, 0));
        Flags { zero, negative, overflow, carry }
    }
}
