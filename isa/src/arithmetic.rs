//! What an operation computes: the value and the flags (`omsp_alu.v`).

use crate::instruction::Width;
use crate::table::{FlagEffect, Operation};

/// The carry flag's bit in the status register.
pub const CARRY: u16 = 0x0001;
/// The zero flag's bit.
pub const ZERO: u16 = 0x0002;
/// The negative flag's bit.
pub const NEGATIVE: u16 = 0x0004;
/// The overflow flag's bit.
pub const OVERFLOW: u16 = 0x0100;
/// The four arithmetic flags.
pub const FLAGS: u16 = CARRY | ZERO | NEGATIVE | OVERFLOW;

/// Computes `operation` on `source` and `destination` under `status`. Returns the 16-bit value on the unit's output (of
/// byte operations the low byte is written; the high byte is what the hardware leaves there) and the new status register,
/// in which only the flags that the operation updates differ.
#[inline(always)]
pub const fn compute(operation: Operation, width: Width, source: u16, destination: u16, status: u16) -> (u16, u16) {
    let byte = matches!(width, Width::Byte);
    let inverted = match operation {
        Operation::Sub | Operation::Subc | Operation::Cmp | Operation::Bic => !source,
        _ => source,
    };
    let mask = if byte { 0x00ff } else { 0xffff };
    let left = inverted & mask;
    let right = destination & mask;
    let carry = status & CARRY;
    // Bit 16 (or 8, for bytes) of `wide` is the carry out.
    let wide: u32 = match operation {
        Operation::Add => left as u32 + right as u32,
        Operation::Sub | Operation::Cmp => left as u32 + right as u32 + 1,
        Operation::Addc | Operation::Subc => left as u32 + right as u32 + carry as u32,
        Operation::Dadd => decimal_add(left, right, carry),
        Operation::And | Operation::Bit | Operation::Bic => (left & right) as u32,
        Operation::Bis => (left | right) as u32,
        Operation::Xor => (left ^ right) as u32,
        Operation::Rrc | Operation::Rra => {
            let sign_bit = if byte { 7 } else { 15 };
            let fill = match operation {
                Operation::Rrc => carry,
                _ => (source >> sign_bit) & 1,
            };
            let cleared = (source >> 1) & !(1 << sign_bit) & 0x7fff;
            (cleared | fill << 15 | fill << sign_bit) as u32
        }
        Operation::Swpb => source.swap_bytes() as u32,
        Operation::Sxt => source as u8 as i8 as u16 as u32,
        _ => left as u32,
    };
    let value = wide as u16;
    let sign = if byte { 0x0080 } else { 0x8000 };
    let negative = if value & sign != 0 { NEGATIVE } else { 0 };
    let zero = if value & mask == 0 { ZERO } else { 0 };
    let not_zero = if zero == 0 { CARRY } else { 0 };
    let kept = status & !FLAGS;
    let status = match operation.flags() {
        FlagEffect::None | FlagEffect::Restored => status,
        FlagEffect::Arithmetic => {
            let carry = if wide >> (if byte { 8 } else { 16 }) & 1 != 0 { CARRY } else { 0 };
            let overflow = if !(left ^ right) & (left ^ value) & sign != 0 { OVERFLOW } else { 0 };
            kept | carry | zero | negative | overflow
        }
        FlagEffect::Logic => kept | not_zero | zero | negative,
        FlagEffect::ExclusiveOr => {
            let overflow = if left & right & sign != 0 { OVERFLOW } else { 0 };
            kept | not_zero | zero | negative | overflow
        }
        FlagEffect::Shift => kept | (source & CARRY) | zero | negative,
    };
    (value, status)
}

/// Adds four decimal digits; bit 16 of the result is the carry out.
const fn decimal_add(left: u16, right: u16, carry: u16) -> u32 {
    let mut carry = carry;
    let mut sum = 0;
    let mut digit = 0;
    while digit < 4 {
        let shift = digit * 4;
        let mut value = (left >> shift & 15) + (right >> shift & 15) + carry;
        if value >= 10 {
            // The hardware keeps five bits: digits above nine wrap (omsp_alu.v: bcd_add).
            value = (value + 6) & 31;
        }
        sum |= ((value & 15) as u32) << shift;
        carry = value >> 4;
        digit += 1;
    }
    sum | (carry as u32) << 16
}

/// Whether a jump of `operation` is taken under `status`. `false` for operations that are not jumps.
#[inline(always)]
pub const fn jump_taken(operation: Operation, status: u16) -> bool {
    let negative = status & NEGATIVE != 0;
    let overflow = status & OVERFLOW != 0;
    match operation {
        Operation::Jne => status & ZERO == 0,
        Operation::Jeq => status & ZERO != 0,
        Operation::Jnc => status & CARRY == 0,
        Operation::Jc => status & CARRY != 0,
        Operation::Jn => negative,
        Operation::Jge => negative == overflow,
        Operation::Jl => negative != overflow,
        Operation::Jmp => true,
        _ => false,
    }
}
