//! Values and flags against a model written from the manual, in unbounded integers.

use msp430_isa::{CARRY, FLAGS, NEGATIVE, OVERFLOW, Operation, Width, ZERO, compute, jump_taken};
use proptest::prelude::*;

/// The result and the flags that the manual gives.
#[derive(Debug, PartialEq, Eq)]
struct Model {
    value: i64,
    carry: bool,
    overflow: bool,
}

fn bits(width: Width) -> u32 {
    if width == Width::Byte { 8 } else { 16 }
}

fn signed(value: i64, width: Width) -> i64 {
    let modulus = 1 << bits(width);
    let value = value.rem_euclid(modulus);
    if value >= modulus / 2 { value - modulus } else { value }
}

/// Addition as in school: `overflow` by whether the signed sum is representable.
fn add(left: i64, right: i64, carry: i64, width: Width) -> Model {
    let modulus = 1i64 << bits(width);
    let sum = left + right + carry;
    let signed_sum = signed(left, width) + signed(right, width) + carry;
    Model {
        value: sum.rem_euclid(modulus),
        carry: sum >= modulus,
        overflow: !(-modulus / 2..modulus / 2).contains(&signed_sum),
    }
}

/// Decimal addition, digit by digit from the right; what the manual leaves open for digits above nine is what the
/// hardware's five-bit digit adder makes of them.
fn decimal_add(left: i64, right: i64, carry: i64, width: Width) -> Model {
    let mut carry = carry;
    let mut value = 0;
    for position in 0..bits(width) / 4 {
        let digit = |number: i64| number / 16i64.pow(position) % 16;
        let sum = digit(left) + digit(right) + carry;
        // 0 to 9 stand; 10 to 31 lie six further on the ring of 32.
        let corrected = if sum < 10 { sum } else { (sum + 6) % 32 };
        value += corrected % 16 * 16i64.pow(position);
        carry = corrected / 16;
    }
    let sign = 1 << (bits(width) - 1);
    // The overflow is formed as for binary addition: both operands have one sign, the result the other.
    let overflow = left & sign == right & sign && value & sign != left & sign;
    Model { value, carry: carry == 1, overflow }
}

/// The new value and status, of byte operations the low byte. `None` as status: left alone.
fn model(operation: Operation, width: Width, source: u16, destination: u16, status: u16) -> (u16, u16) {
    let modulus = 1i64 << bits(width);
    let all = modulus - 1;
    let (left, right) = (i64::from(source) & all, i64::from(destination) & all);
    let carry = i64::from(status & CARRY);
    let logic = |value: i64| Model { value, carry: value != 0, overflow: false };
    let plain = |value: i64| (value as u16, status);
    let result = match operation {
        Operation::Mov | Operation::Push | Operation::Call => return plain(left),
        Operation::Bic => return plain(right & (all - left)),
        Operation::Bis => return plain(right | left),
        Operation::Swpb => {
            let source = i64::from(source);
            return plain((source % 256 * 256 + source / 256) & all);
        }
        Operation::Add => add(left, right, 0, width),
        Operation::Addc => add(left, right, carry, width),
        Operation::Sub | Operation::Cmp => add(all - left, right, 1, width),
        Operation::Subc => add(all - left, right, carry, width),
        Operation::Dadd => decimal_add(left, right, carry, width),
        Operation::And | Operation::Bit => logic(left & right),
        Operation::Xor => {
            let both_negative = signed(left, width) < 0 && signed(right, width) < 0;
            Model { overflow: both_negative, ..logic(left ^ right) }
        }
        Operation::Sxt => logic(signed(left % 256, Width::Byte).rem_euclid(modulus)),
        Operation::Rrc => Model { value: (left + carry * modulus) / 2, carry: left % 2 == 1, overflow: false },
        Operation::Rra => Model {
            value: signed(left, width).div_euclid(2).rem_euclid(modulus),
            carry: left % 2 == 1,
            overflow: false,
        },
        _ => panic!("{operation:?} computes nothing"),
    };
    let flag = |condition: bool, flag: u16| if condition { flag } else { 0 };
    let flags = flag(result.carry, CARRY)
        | flag(result.value == 0, ZERO)
        | flag(signed(result.value, width) < 0, NEGATIVE)
        | flag(result.overflow, OVERFLOW);
    (result.value as u16, status & !FLAGS | flags)
}

const TWO_OPERAND: [Operation; 12] = [
    Operation::Mov,
    Operation::Add,
    Operation::Addc,
    Operation::Subc,
    Operation::Sub,
    Operation::Cmp,
    Operation::Dadd,
    Operation::Bit,
    Operation::Bic,
    Operation::Bis,
    Operation::Xor,
    Operation::And,
];
const SINGLE_OPERAND: [Operation; 6] =
    [Operation::Rrc, Operation::Swpb, Operation::Rra, Operation::Sxt, Operation::Push, Operation::Call];

fn check(operation: Operation, width: Width, source: u16, destination: u16, status: u16) {
    let (value, after) = compute(operation, width, source, destination, status);
    let value = if width == Width::Byte { value & 0xff } else { value };
    let expected = model(operation, width, source, destination, status);
    assert_eq!(
        (value, after),
        expected,
        "{operation:?} {width:?} of {source:#06x}, {destination:#06x} under {status:#06x}"
    );
}

#[test]
fn bytes_exhaustively() {
    let mut checked = 0;
    for operation in TWO_OPERAND {
        for operands in 0..=u16::MAX {
            let [source, destination] = operands.to_be_bytes();
            for status in [0, CARRY] {
                // What stands in the high bytes must not matter.
                let high = operands.wrapping_mul(0x9e37) & 0xff00;
                check(
                    operation,
                    Width::Byte,
                    high | u16::from(source),
                    !high & 0xff00 | u16::from(destination),
                    status,
                );
                checked += 1;
            }
        }
    }
    println!("{checked} byte operations");
}

#[test]
fn single_operands_exhaustively() {
    for operation in SINGLE_OPERAND {
        for source in 0..=u16::MAX {
            for status in [0, CARRY, 0xffff, 0xffff ^ CARRY] {
                check(operation, Width::Byte, source, 0, status);
                check(operation, Width::Word, source, 0, status);
            }
        }
    }
}

/// Values at the borders of sign, carry and decimal digits.
fn operand() -> impl Strategy<Value = u16> {
    prop_oneof![
        any::<u16>(),
        proptest::sample::select(vec![
            0, 1, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xfffe, 0xffff, 0x0999, 0x9999, 0x9990, 0xaaaa, 0x5555
        ]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 50_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words(index in 0..TWO_OPERAND.len(), source in operand(), destination in operand(), status: u16) {
        check(TWO_OPERAND[index], Width::Word, source, destination, status);
        check(TWO_OPERAND[index], Width::Byte, source, destination, status);
    }

    /// Decimal addition of decimal numbers is addition.
    #[test]
    fn decimals(left in 0u32..10_000, right in 0u32..10_000, carry in 0u16..2) {
        let coded = |number: u32| u16::from_str_radix(&number.to_string(), 16).expect("decimal digits are hexadecimal");
        let sum = left + right + u32::from(carry);
        let (value, status) = compute(Operation::Dadd, Width::Word, coded(left), coded(right), carry);
        prop_assert_eq!(value, coded(sum % 10_000));
        prop_assert_eq!(status & CARRY != 0, sum >= 10_000);
    }

    /// Operations that do not compute leave the status alone.
    #[test]
    fn others_keep_the_status(index in 0..Operation::ALL.len(), source: u16, destination: u16, status: u16) {
        let operation = Operation::ALL[index];
        if !TWO_OPERAND.contains(&operation) && !SINGLE_OPERAND.contains(&operation) {
            prop_assert_eq!(compute(operation, Width::Word, source, destination, status).1, status);
            prop_assert_eq!(compute(operation, Width::Byte, source, destination, status).1, status);
        }
    }
}

/// Jumps after a comparison do what their names say of the compared numbers.
#[test]
fn jumps_compare() {
    for operands in 0..=u16::MAX {
        let [source, destination] = operands.to_be_bytes();
        let (_, status) = compute(Operation::Cmp, Width::Byte, u16::from(source), u16::from(destination), 0);
        let taken = |operation| jump_taken(operation, status);
        assert_eq!(taken(Operation::Jeq), destination == source);
        assert_eq!(taken(Operation::Jne), destination != source);
        assert_eq!(taken(Operation::Jc), destination >= source);
        assert_eq!(taken(Operation::Jnc), destination < source);
        assert_eq!(taken(Operation::Jge), destination as i8 >= source as i8);
        assert_eq!(taken(Operation::Jl), (destination as i8) < source as i8);
        assert_eq!(taken(Operation::Jn), (destination.wrapping_sub(source) as i8) < 0);
        assert!(taken(Operation::Jmp));
    }
}

/// All states of the flags, with all other bits of the status register in either state.
#[test]
fn jumps_heed_their_flags_alone() {
    for status in 0..=u16::MAX {
        let is = |flag: u16| status & flag == flag;
        let expected = [
            (Operation::Jne, !is(ZERO)),
            (Operation::Jeq, is(ZERO)),
            (Operation::Jnc, !is(CARRY)),
            (Operation::Jc, is(CARRY)),
            (Operation::Jn, is(NEGATIVE)),
            (Operation::Jge, !(is(NEGATIVE) ^ is(OVERFLOW))),
            (Operation::Jl, is(NEGATIVE) ^ is(OVERFLOW)),
            (Operation::Jmp, true),
            (Operation::Mov, false),
        ];
        for (operation, taken) in expected {
            assert_eq!(jump_taken(operation, status), taken, "{operation:?} under {status:#06x}");
        }
    }
}
