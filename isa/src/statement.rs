//! A whole instruction with its operands' values, and its words: one to three of them.

use core::fmt;

use crate::encoding::{Encoding, IllegalEncoding};
use crate::instruction::{Instruction, Width};
use crate::operand::{Destination, Source};
use crate::table::{Format, Operation};

/// The words of one instruction, first word first.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Words {
    // Zero beyond the length, so that equal words compare equal.
    words: [u16; 3],
    length: u8,
}

impl Words {
    /// The words of a slice; `None` unless it holds one to three.
    pub const fn from_slice(words: &[u16]) -> Option<Words> {
        match *words {
            [first] => Some(Words { words: [first, 0, 0], length: 1 }),
            [first, second] => Some(Words { words: [first, second, 0], length: 2 }),
            [first, second, third] => Some(Words { words: [first, second, third], length: 3 }),
            _ => None,
        }
    }
}

impl core::ops::Deref for Words {
    type Target = [u16];

    fn deref(&self) -> &[u16] {
        &self.words[..self.length as usize]
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04x?}", &self[..])
    }
}

/// A line of assembly: an instruction with the values of its operands, or words that are none.
///
/// Targets of jumps and of symbolic operands are addresses, so decoding and encoding need the instruction's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Statement {
    /// RETI and the Sancus operations.
    NoOperand {
        /// What to do.
        operation: Operation,
    },
    /// One operand.
    SingleOperand {
        /// What to do.
        operation: Operation,
        /// On bytes or words.
        width: Width,
        /// To what.
        operand: Source,
    },
    /// A jump.
    Jump {
        /// When to jump.
        operation: Operation,
        /// Where to: at an even distance of -1022 to 1024 bytes from the instruction.
        target: u16,
    },
    /// Source and destination.
    TwoOperand {
        /// What to do.
        operation: Operation,
        /// On bytes or words.
        width: Width,
        /// With what.
        source: Source,
        /// To what.
        destination: Destination,
    },
    /// Words as such: an illegal encoding with the extension words that the hardware takes for it.
    Data(Words),
}

/// Why a [`Statement`] has no words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EncodeError {
    /// The operation does not take operands of the statement's form.
    Format(Operation),
    /// No mode encodes the source.
    Source(Source),
    /// No mode encodes the destination.
    Destination(Destination),
    /// A jump cannot reach its target: its distance in bytes from the instruction is odd or not in -1022..=1024.
    JumpDistance(i16),
    /// The words would be an illegal encoding.
    Illegal(IllegalEncoding),
}

impl fmt::Display for EncodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EncodeError::Format(operation) => {
                write!(formatter, "{} does not take these operands", operation.mnemonic())
            }
            EncodeError::Source(source) => write!(formatter, "no addressing mode encodes the source {source}"),
            EncodeError::Destination(destination) => {
                write!(formatter, "no addressing mode encodes the destination {destination}")
            }
            EncodeError::JumpDistance(distance) => {
                write!(formatter, "a jump of {distance} bytes: jumps reach even distances from -1022 to 1024")
            }
            EncodeError::Illegal(kind) => write!(formatter, "illegal encoding: {kind}"),
        }
    }
}

impl core::error::Error for EncodeError {}

impl Statement {
    /// Decodes the instruction that starts with the first of `words` and stands at `address`. `None` if the slice ends
    /// before the instruction does.
    pub fn decode(words: &[u16], address: u16) -> Option<Statement> {
        let first = *words.first()?;
        let instruction = Instruction::decode(first);
        let length = 1 + usize::from(instruction.extension_words());
        let words = Words::from_slice(words.get(..length)?)?;
        if instruction.encoding() != Encoding::Canonical {
            return Some(Statement::Data(words));
        }
        // The source's extension word is the second word, the destination's the last.
        let extension = |index: usize| (words.get(index).copied().unwrap_or(0), extension_address(address, index));
        let Instruction { operation, width, .. } = instruction;
        let (value, place) = extension(1);
        let source = Source::decode(instruction.source_mode, instruction.source, value, place);
        let statement = match operation.format() {
            Format::Jump => {
                Statement::Jump { operation, target: extension(1).1.wrapping_add_signed(instruction.jump_offset) }
            }
            Format::SingleOperand if operation != Operation::Reti => {
                Statement::SingleOperand { operation, width, operand: source }
            }
            Format::SingleOperand | Format::Sancus => Statement::NoOperand { operation },
            Format::TwoOperand => {
                let (value, place) = extension(length - 1);
                let destination =
                    Destination::decode(instruction.destination_mode?, instruction.destination, value, place);
                Statement::TwoOperand { operation, width, source, destination }
            }
        };
        Some(statement)
    }

    /// The words of the statement at `address`.
    ///
    /// # Errors
    ///
    /// If no canonical encoding says what the statement says, see [`EncodeError`].
    pub fn encode(&self, address: u16) -> Result<Words, EncodeError> {
        let place = |index| extension_address(address, index);
        let (first, extensions) = match *self {
            Statement::Data(words) => return Ok(words),
            Statement::NoOperand { operation } => match (operation.format(), operation) {
                (Format::Sancus, _) => (0x1380 | operation.code(), [None; 2]),
                (Format::SingleOperand, Operation::Reti) => (0x1000 | operation.code() << 7, [None; 2]),
                _ => return Err(EncodeError::Format(operation)),
            },
            Statement::SingleOperand { operation, width, operand } => {
                if operation.format() != Format::SingleOperand || operation == Operation::Reti {
                    return Err(EncodeError::Format(operation));
                }
                let (register, mode) = operand.bits().ok_or(EncodeError::Source(operand))?;
                let first = 0x1000 | operation.code() << 7 | byte_bit(width) | mode << 4 | u16::from(register);
                (first, [operand.extension(place(1)), None])
            }
            Statement::Jump { operation, target } => {
                if operation.format() != Format::Jump {
                    return Err(EncodeError::Format(operation));
                }
                let offset = target.wrapping_sub(place(1)) as i16;
                if offset % 2 != 0 || !(-1024..=1022).contains(&offset) {
                    return Err(EncodeError::JumpDistance(target.wrapping_sub(address) as i16));
                }
                (0x2000 | operation.code() << 10 | (offset as u16 >> 1) & 0x3ff, [None; 2])
            }
            Statement::TwoOperand { operation, width, source, destination } => {
                if operation.format() != Format::TwoOperand {
                    return Err(EncodeError::Format(operation));
                }
                let (from, source_mode) = source.bits().ok_or(EncodeError::Source(source))?;
                let (to, destination_mode) = destination.bits().ok_or(EncodeError::Destination(destination))?;
                let source_extension = source.extension(place(1));
                let destination_extension = destination.extension(place(1 + usize::from(source_extension.is_some())));
                let first = operation.code() << 12
                    | u16::from(from) << 8
                    | destination_mode << 7
                    | byte_bit(width)
                    | source_mode << 4
                    | u16::from(to);
                (first, [source_extension, destination_extension])
            }
        };
        if let Encoding::Illegal(kind) = Instruction::decode(first).encoding() {
            return Err(EncodeError::Illegal(kind));
        }
        let mut words = Words { words: [first, 0, 0], length: 1 };
        for extension in extensions.into_iter().flatten() {
            words.words[usize::from(words.length)] = extension;
            words.length += 1;
        }
        Ok(words)
    }
}

/// The address of the word that is `index` words into the instruction at `address`.
const fn extension_address(address: u16, index: usize) -> u16 {
    address.wrapping_add(2 * index as u16)
}

const fn byte_bit(width: Width) -> u16 {
    match width {
        Width::Byte => 0x40,
        Width::Word => 0,
    }
}
