//! What an operation computes, in the code generator's terms: [`msp430_isa::compute`] is what it has to equal.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I8, I16, I32};
use cranelift_codegen::ir::{InstBuilder, Value};
use cranelift_frontend::FunctionBuilder;
use msp430_isa::{FlagEffect, Operation};

/// The arithmetic flags, each 0 or 1 in a byte.
#[derive(Clone, Copy)]
pub(super) struct Flags {
    pub(super) carry: Value,
    pub(super) zero: Value,
    pub(super) negative: Value,
    pub(super) overflow: Value,
}

/// Computes `operation` on words. Of byte operations the low byte of the value counts. `carry` is the flag before.
/// Returns `None` for the flags if they stay.
pub(super) fn compute(
    builder: &mut FunctionBuilder<'_>,
    operation: Operation,
    byte: bool,
    source: Value,
    destination: Value,
    carry: Value,
) -> (Value, Option<Flags>) {
    let mut arithmetic = Arithmetic { builder, byte };
    let inverts = matches!(operation, Operation::Sub | Operation::Subc | Operation::Cmp | Operation::Bic);
    let inverted = if inverts { arithmetic.builder.ins().bnot(source) } else { source };
    let (left, right) = (arithmetic.masked(inverted), arithmetic.masked(destination));
    let ins = |arithmetic: &mut Arithmetic<'_, '_>, value: fn(&mut FunctionBuilder<'_>, Value, Value) -> Value| {
        (value(arithmetic.builder, left, right), None)
    };
    let (value, carry_out) = match operation {
        Operation::Add => arithmetic.add(left, right, None),
        Operation::Sub | Operation::Cmp if !byte => {
            let value = arithmetic.builder.ins().isub(right, source);
            (value, Some(arithmetic.builder.ins().icmp(IntCC::UnsignedGreaterThanOrEqual, right, source)))
        }
        Operation::Sub | Operation::Cmp => {
            let one = arithmetic.builder.ins().iconst(I8, 1);
            arithmetic.add(left, right, Some(one))
        }
        Operation::Addc | Operation::Subc => arithmetic.add(left, right, Some(carry)),
        Operation::And | Operation::Bit | Operation::Bic => {
            ins(&mut arithmetic, |builder, a, b| builder.ins().band(a, b))
        }
        Operation::Bis => ins(&mut arithmetic, |builder, a, b| builder.ins().bor(a, b)),
        Operation::Xor => ins(&mut arithmetic, |builder, a, b| builder.ins().bxor(a, b)),
        Operation::Rrc | Operation::Rra => (arithmetic.shift(operation, source, carry), None),
        Operation::Swpb => (arithmetic.builder.ins().bswap(source), None),
        Operation::Sxt => {
            let low = arithmetic.builder.ins().ireduce(I8, source);
            (arithmetic.builder.ins().sextend(I16, low), None)
        }
        _ => (left, None),
    };
    let shifted_out = |builder: &mut FunctionBuilder<'_>| {
        let bit = builder.ins().band_imm_u(source, 1);
        builder.ins().ireduce(I8, bit)
    };
    let flags = match operation.flags() {
        FlagEffect::None | FlagEffect::Restored => return (value, None),
        FlagEffect::Arithmetic => {
            let overflow = arithmetic.overflow(left, right, value);
            let carry = carry_out.unwrap_or(carry);
            arithmetic.flags(value, |_, _| carry, Some(overflow))
        }
        FlagEffect::Logic => arithmetic.flags(value, Arithmetic::inverse, None),
        FlagEffect::ExclusiveOr => {
            let both = arithmetic.builder.ins().band(left, right);
            let overflow = arithmetic.sign(both);
            arithmetic.flags(value, Arithmetic::inverse, Some(overflow))
        }
        FlagEffect::Shift => arithmetic.flags(value, |arithmetic, _| shifted_out(arithmetic.builder), None),
    };
    (value, Some(flags))
}

struct Arithmetic<'a, 'b> {
    builder: &'a mut FunctionBuilder<'b>,
    byte: bool,
}

impl Arithmetic<'_, '_> {
    fn masked(&mut self, value: Value) -> Value {
        if self.byte { self.builder.ins().band_imm_u(value, 0x00ff) } else { value }
    }

    /// The sum and the carry out of it.
    fn add(&mut self, left: Value, right: Value, carry: Option<Value>) -> (Value, Option<Value>) {
        let ins = &mut *self.builder;
        match carry {
            None if !self.byte => {
                let sum = ins.ins().iadd(left, right);
                (sum, Some(ins.ins().icmp(IntCC::UnsignedLessThan, sum, left)))
            }
            _ => {
                let left = ins.ins().uextend(I32, left);
                let right = ins.ins().uextend(I32, right);
                let mut sum = ins.ins().iadd(left, right);
                if let Some(carry) = carry {
                    let carry = ins.ins().uextend(I32, carry);
                    sum = ins.ins().iadd(sum, carry);
                }
                let largest = if self.byte { 0x00ff } else { 0xffff };
                let carry = ins.ins().icmp_imm_u(IntCC::UnsignedGreaterThan, sum, largest);
                (ins.ins().ireduce(I16, sum), Some(carry))
            }
        }
    }

    /// RRC and RRA: what the bits above a byte become does not matter.
    fn shift(&mut self, operation: Operation, source: Value, carry: Value) -> Value {
        let sign_bit = if self.byte { 7 } else { 15 };
        let ins = &mut *self.builder;
        let fill = match operation {
            Operation::Rrc => ins.ins().uextend(I16, carry),
            _ => {
                let sign = ins.ins().ushr_imm_u(source, sign_bit);
                ins.ins().band_imm_u(sign, 1)
            }
        };
        let shifted = ins.ins().ushr_imm_u(source, 1);
        let cleared = ins.ins().band_imm_u(shifted, if self.byte { 0x007f } else { 0x7fff });
        let fill = ins.ins().ishl_imm_u(fill, sign_bit);
        ins.ins().bor(cleared, fill)
    }

    fn sign(&mut self, value: Value) -> Value {
        let sign = if self.byte { 0x0080 } else { 0x8000 };
        let bit = self.builder.ins().band_imm_u(value, sign);
        self.builder.ins().icmp_imm_u(IntCC::NotEqual, bit, 0)
    }

    fn overflow(&mut self, left: Value, right: Value, value: Value) -> Value {
        let changed = self.builder.ins().bxor(left, value);
        let differ = self.builder.ins().bxor(left, right);
        let overflow = self.builder.ins().band_not(changed, differ);
        self.sign(overflow)
    }

    fn inverse(&mut self, zero: Value) -> Value {
        self.builder.ins().bxor_imm_u(zero, 1)
    }

    fn flags(&mut self, value: Value, carry: impl FnOnce(&mut Self, Value) -> Value, overflow: Option<Value>) -> Flags {
        let narrowed = self.masked(value);
        let zero = self.builder.ins().icmp_imm_u(IntCC::Equal, narrowed, 0);
        let carry = carry(self, zero);
        let negative = self.sign(value);
        let overflow = overflow.unwrap_or_else(|| self.builder.ins().iconst(I8, 0));
        Flags { carry, zero, negative, overflow }
    }
}
