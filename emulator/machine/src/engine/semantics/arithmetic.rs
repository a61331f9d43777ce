//! What operations compute, in terms that a processor and a code generator have: it has to equal [`msp430_isa::compute`], by which
//! the exact core goes.

use msp430_isa::{FlagEffect, Operation};

use super::Flags;

/// Calculation with words: numbers of 32 bits, of which hosts work better than of 16. The upper ones are 0 where nothing else is said.
pub(in crate::engine) trait Words {
    /// A word.
    type Value: Copy;
    /// What is true or false.
    type Condition: Copy;

    fn constant(&mut self, value: u16) -> Self::Value;
    fn add(&mut self, left: Self::Value, right: Self::Value) -> Self::Value;
    fn subtract(&mut self, left: Self::Value, right: Self::Value) -> Self::Value;
    fn and(&mut self, left: Self::Value, right: Self::Value) -> Self::Value;
    fn or(&mut self, left: Self::Value, right: Self::Value) -> Self::Value;
    fn exclusive_or(&mut self, left: Self::Value, right: Self::Value) -> Self::Value;
    fn shift_left(&mut self, value: Self::Value, bits: u8) -> Self::Value;
    fn shift_right(&mut self, value: Self::Value, bits: u8) -> Self::Value;
    fn is_zero(&mut self, value: Self::Value) -> Self::Condition;
    fn is_not_zero(&mut self, value: Self::Value) -> Self::Condition;
    /// Whether `left` is at least `right`.
    fn is_at_least(&mut self, left: Self::Value, right: Self::Value) -> Self::Condition;
    /// A word with its bytes exchanged.
    fn swapped(&mut self, value: Self::Value) -> Self::Value;
    /// The low byte as a number with a sign.
    fn sign_extended(&mut self, value: Self::Value) -> Self::Value;
    /// 1 if it is true, otherwise 0.
    fn bit(&mut self, condition: Self::Condition) -> Self::Value;
    fn select(&mut self, condition: Self::Condition, then: Self::Value, otherwise: Self::Value) -> Self::Value;

    /// The bits of `value` that are in `mask`.
    #[inline(always)]
    fn masked(&mut self, value: Self::Value, mask: u16) -> Self::Value {
        let mask = self.constant(mask);
        self.and(value, mask)
    }

    /// The sum, as a word.
    #[inline(always)]
    fn plus(&mut self, value: Self::Value, offset: u16) -> Self::Value {
        let offset = self.constant(offset);
        let sum = self.add(value, offset);
        self.masked(sum, 0xffff)
    }

    /// Of a byte operation the byte alone.
    #[inline(always)]
    fn narrowed(&mut self, value: Self::Value, byte: bool) -> Self::Value {
        if byte { self.masked(value, 0x00ff) } else { value }
    }
}

/// Computes `operation`. Of byte operations the low byte of the value counts. `carry` is the flag before. Returns `None` for the
/// flags if they stay.
#[inline(always)]
pub(in crate::engine) fn compute<W: Words>(
    on: &mut W,
    operation: Operation,
    byte: bool,
    source: W::Value,
    destination: W::Value,
    carry: W::Value,
) -> (W::Value, Option<Flags<W::Value>>) {
    let bits = if byte { 8 } else { 16 };
    let ones = if byte { 0x00ff } else { 0xffff };
    let (operand, right) = (on.narrowed(source, byte), on.narrowed(destination, byte));
    let left = match operation {
        Operation::Sub | Operation::Subc | Operation::Cmp | Operation::Bic => {
            let ones = on.constant(ones);
            on.exclusive_or(operand, ones)
        }
        _ => operand,
    };
    // The value, and the carry if it is not that of a logic operation.
    let (value, carry_out) = match operation {
        Operation::Add | Operation::Addc | Operation::Subc => {
            let mut sum = on.add(left, right);
            if !matches!(operation, Operation::Add) {
                sum = on.add(sum, carry);
            }
            (on.masked(sum, ones), on.shift_right(sum, bits))
        }
        // The complement and one more are added (`omsp_alu.v: op_src_inv`).
        Operation::Sub | Operation::Cmp => {
            let difference = on.subtract(right, operand);
            let no_borrow = on.is_at_least(right, operand);
            (on.masked(difference, ones), on.bit(no_borrow))
        }
        Operation::Dadd => decimal_sum(on, bits, left, right, carry),
        Operation::And | Operation::Bit | Operation::Bic => (on.and(left, right), carry),
        Operation::Bis => (on.or(left, right), carry),
        Operation::Xor => (on.exclusive_or(left, right), carry),
        Operation::Rrc | Operation::Rra => {
            let shifted = on.shift_right(left, 1);
            let sign = match operation {
                Operation::Rrc => on.shift_left(carry, bits - 1),
                _ => on.masked(left, 1 << (bits - 1)),
            };
            (on.or(shifted, sign), on.masked(source, 1))
        }
        Operation::Swpb => (on.swapped(source), carry),
        Operation::Sxt => (on.sign_extended(source), carry),
        _ => (left, carry),
    };
    let zero = on.narrowed(value, byte);
    let carry = match operation.flags() {
        FlagEffect::None | FlagEffect::Restored => return (value, None),
        FlagEffect::Arithmetic | FlagEffect::Shift => carry_out,
        FlagEffect::Logic | FlagEffect::ExclusiveOr => {
            let not_zero = on.is_not_zero(zero);
            on.bit(not_zero)
        }
    };
    let overflow = match operation.flags() {
        // The sign is that of neither operand (`omsp_alu.v: V`).
        FlagEffect::Arithmetic => {
            let (from_left, from_right) = (on.exclusive_or(left, value), on.exclusive_or(right, value));
            on.and(from_left, from_right)
        }
        FlagEffect::ExclusiveOr => on.and(left, right),
        _ => on.constant(0),
    };
    let [negative, overflow] = [value, overflow].map(|value| if byte { on.shift_left(value, 8) } else { value });
    (value, Some(Flags { zero, negative, overflow, carry }))
}

/// The decimal sum and the carry out of it, digit by digit, also of what are no decimal digits: the hardware keeps five bits of each
/// (`omsp_alu.v: bcd_add`).
#[inline(always)]
fn decimal_sum<W: Words>(
    on: &mut W,
    bits: u8,
    left: W::Value,
    right: W::Value,
    mut carry: W::Value,
) -> (W::Value, W::Value) {
    let mut sum = on.constant(0);
    for shift in (0..bits).step_by(4) {
        let [left, right] = [left, right].map(|value| {
            let shifted = on.shift_right(value, shift);
            on.masked(shifted, 15)
        });
        let plain = on.add(left, right);
        let plain = on.add(plain, carry);
        let six = on.constant(6);
        let adjusted = on.add(plain, six);
        let adjusted = on.masked(adjusted, 31);
        let ten = on.constant(10);
        let exceeds = on.is_at_least(plain, ten);
        let value = on.select(exceeds, adjusted, plain);
        let digit = on.masked(value, 15);
        let digit = on.shift_left(digit, shift);
        sum = on.or(sum, digit);
        carry = on.shift_right(value, 4);
    }
    (sum, carry)
}
