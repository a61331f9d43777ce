//! A decoded first word: operation, width and operands, exactly as the hardware decodes it.

use serde::{Deserialize, Serialize};

use crate::table::{Format, Operation};

/// Width of the data an instruction works on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Width {
    /// Eight bits.
    Byte,
    /// Sixteen bits.
    Word,
}

/// A register number, 0 to 15.
pub type Register = u8;

/// The program counter, R0.
pub const PROGRAM_COUNTER: Register = 0;
/// The stack pointer, R1.
pub const STACK_POINTER: Register = 1;
/// The status register, R2.
pub const STATUS_REGISTER: Register = 2;
/// The constant generator, R3.
pub const CONSTANT_GENERATOR: Register = 3;

/// How the source operand is found (`omsp_frontend.v`: section 6.6). The register is the one named in the instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SourceMode {
    /// `Rn`
    Register,
    /// `x(Rn)`
    Indexed,
    /// `@Rn`
    Indirect,
    /// `@Rn+`
    IndirectIncrement,
    /// `address`, relative to the program counter.
    Symbolic,
    /// `#n`, the next word of the program.
    Immediate,
    /// `&address`
    Absolute,
    /// `#n` of the constant generator: 0, 1, 2, 4, 8 or -1.
    Constant(u16),
}

/// How the destination operand of a two-operand instruction is found (`omsp_frontend.v`: section 6.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DestinationMode {
    /// `Rn`
    Register,
    /// `x(Rn)`
    Indexed,
    /// `address`, relative to the program counter.
    Symbolic,
    /// `&address`
    Absolute,
}

/// The first word of an instruction, decoded.
///
/// Every 16-bit value decodes: what the manuals call undefined the hardware decodes in some way too, see
/// [`Instruction::encoding`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "u16", into = "u16")]
pub struct Instruction {
    /// What to do.
    pub operation: Operation,
    /// On bytes or words. Jumps are words.
    pub width: Width,
    /// How the source, or the only operand, is found. Jumps read no operand: [`SourceMode::Register`] of R0.
    pub source_mode: SourceMode,
    /// Register of the source, or of the only operand. 0 for jumps.
    pub source: Register,
    /// How the destination is found; `None` for all but two-operand instructions.
    pub destination_mode: Option<DestinationMode>,
    /// Register of the destination: bits 3:0 of the word.
    pub destination: Register,
    /// Jumps: distance in bytes from the following word, -1024 to 1022.
    pub jump_offset: i16,
    /// The word itself.
    pub word: u16,
}

impl From<u16> for Instruction {
    fn from(word: u16) -> Instruction {
        Instruction::decode(word)
    }
}

impl From<Instruction> for u16 {
    fn from(instruction: Instruction) -> u16 {
        instruction.word
    }
}

impl Instruction {
    /// Decodes the first word of an instruction. Total: every word is what the hardware makes of it.
    pub const fn decode(word: u16) -> Instruction {
        let register = (word & 15) as Register;
        let format = Format::of(word);
        let (code, source) = match format {
            Format::SingleOperand => ((word >> 7) & 7, register),
            Format::Sancus => (word & 15, register),
            Format::Jump => ((word >> 10) & 7, 0),
            Format::TwoOperand => (word >> 12, ((word >> 8) & 15) as Register),
        };
        let Some(operation) = Operation::from_code(format, code) else {
            unreachable!();
        };
        let jump = matches!(format, Format::Jump);
        Instruction {
            operation,
            width: if word & 0x40 != 0 && !jump { Width::Byte } else { Width::Word },
            source_mode: if jump { SourceMode::Register } else { source_mode(source, (word >> 4) & 3) },
            source,
            destination_mode: match format {
                Format::TwoOperand => Some(destination_mode(register, word & 0x80 != 0)),
                _ => None,
            },
            destination: register,
            jump_offset: if jump { ((word << 6) as i16) >> 5 } else { 0 },
            word,
        }
    }

    /// Words that follow the first one: 0, 1 or 2.
    pub const fn extension_words(&self) -> u8 {
        self.has_source_extension() as u8 + self.has_destination_extension() as u8
    }

    /// Whether a source extension word follows (`omsp_frontend.v`: is_sext).
    pub const fn has_source_extension(&self) -> bool {
        matches!(
            self.source_mode,
            SourceMode::Indexed | SourceMode::Symbolic | SourceMode::Absolute | SourceMode::Immediate
        )
    }

    /// Whether a destination extension word follows.
    pub const fn has_destination_extension(&self) -> bool {
        matches!(
            self.destination_mode,
            Some(DestinationMode::Indexed | DestinationMode::Symbolic | DestinationMode::Absolute)
        )
    }

    /// Whether the instruction ends with a jump cycle: jumps, RETI, and two-operand instructions that name R0 as
    /// destination register, CMP and BIT included (`omsp_frontend.v`: inst_branch).
    pub const fn is_branch(&self) -> bool {
        matches!(self.operation.format(), Format::Jump)
            || matches!(self.operation, Operation::Reti)
            || (matches!(self.destination_mode, Some(DestinationMode::Register)) && self.destination == PROGRAM_COUNTER)
    }
}

/// The source mode that `word` has as a two-operand instruction, whatever it is: what the decoder latches when an
/// interrupt keeps it from decoding (`omsp_frontend.v`: inst_as).
pub const fn source_mode_of_two_operands(word: u16) -> SourceMode {
    source_mode((word >> 8 & 15) as Register, word >> 4 & 3)
}

/// The mode that a register and the two mode bits of the source select.
pub(crate) const fn source_mode(register: Register, bits: u16) -> SourceMode {
    match (register, bits) {
        (CONSTANT_GENERATOR, 0) => SourceMode::Constant(0),
        (CONSTANT_GENERATOR, 1) => SourceMode::Constant(1),
        (CONSTANT_GENERATOR, 2) => SourceMode::Constant(2),
        (CONSTANT_GENERATOR, _) => SourceMode::Constant(0xffff),
        (STATUS_REGISTER, 1) => SourceMode::Absolute,
        (STATUS_REGISTER, 2) => SourceMode::Constant(4),
        (STATUS_REGISTER, 3) => SourceMode::Constant(8),
        (PROGRAM_COUNTER, 1) => SourceMode::Symbolic,
        (PROGRAM_COUNTER, 3) => SourceMode::Immediate,
        (_, 0) => SourceMode::Register,
        (_, 1) => SourceMode::Indexed,
        (_, 2) => SourceMode::Indirect,
        (_, _) => SourceMode::IndirectIncrement,
    }
}

/// The mode that a register and the mode bit of the destination select.
pub(crate) const fn destination_mode(register: Register, memory: bool) -> DestinationMode {
    match (register, memory) {
        (_, false) => DestinationMode::Register,
        (STATUS_REGISTER, true) => DestinationMode::Absolute,
        (PROGRAM_COUNTER, true) => DestinationMode::Symbolic,
        (_, true) => DestinationMode::Indexed,
    }
}
