//! Which first words are instructions of the manuals, and what the hardware makes of all the others.

use crate::instruction::{CONSTANT_GENERATOR, DestinationMode, Instruction, SourceMode, Width};
use crate::table::{Format, Operation};

/// How the manuals see the first word of an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// An instruction of the manuals: the text of [`Statement`](crate::Statement) assembles to this very word.
    Canonical,
    /// A word that no manual defines. The hardware executes it all the same.
    Illegal(IllegalEncoding),
}

/// Calls `$receiver!` with all kinds of illegal encodings: `Variant "name", "what the hardware does";`.
// rustfmt indents the strings' continuation lines anew each time.
#[rustfmt::skip]
macro_rules! for_each_illegal_encoding {
    ($receiver:ident) => {
        $receiver! {
            UndecodedBits "single operand with bits 12:10 other than 100",
                "Bits 12:10 are not decoded: the word does what it does with 100 in them \
                 (`omsp_frontend.v`: inst_type_nxt). Later MSP430 cores use these words for 20-bit instructions.";
            ByteSwapOrExtend "byte form of SWPB or SXT",
                "The word operation is computed, its low byte is written: a register's high byte is cleared, memory's \
                 other byte is kept. The flags of SXT are those of the low byte.";
            ByteCall "byte form of CALL",
                "Jumps to the low byte of the operand and writes only the low byte of the return address to the stack.";
            ImmediateDestination "RRC, RRA, SWPB or SXT of an immediate",
                "The flags are those of the immediate; the result is written over the word that follows the \
                 instruction (`omsp_execution_unit.v`: in E_SRC_WR the address is the program counter).";
            ConstantDestination "RRC, RRA, SWPB or SXT of a generated constant",
                "Only the flags change: the constant generator is not written.";
            RetiOperand "RETI with operand bits",
                "With a register other than R3 this is RETI; the byte form loads the low bytes alone. With any other \
                 operand, its states are walked first and the program counter is read from elsewhere than the stack.";
            ReservedSancusOperation "reserved Sancus operation",
                "Nothing, in one cycle (`omsp_frontend.v`: spm_command has ten bits).";
            SancusOperand "Sancus operation with operand bits",
                "The operation of bits 3:0, which also name the operand's register. With a memory operand the next \
                 instruction is decoded before the operand is read. The byte form clears the high bytes of the \
                 operand's register and of the registers that the Sancus unit writes.";
            IndexedConstantGenerator "destination indexed by R3",
                "R3 is a register that can be written, though not read as a source: its content is the base address.";
        }
    };
}

macro_rules! define_illegal_encoding {
    ($($variant:ident $name:literal, $behaviour:literal;)*) => {
        /// The kinds of first words that no manual defines. Of those that apply to a word, the first is reported.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum IllegalEncoding {
            $(#[doc = $behaviour] $variant,)*
        }

        impl IllegalEncoding {
            /// Every kind, in the order in which they are reported.
            pub const ALL: &'static [IllegalEncoding] = &[$(IllegalEncoding::$variant,)*];

            /// What the word is, in a few words.
            pub const fn name(self) -> &'static str {
                match self { $(IllegalEncoding::$variant => $name,)* }
            }

            /// What the hardware does with the word.
            pub const fn behaviour(self) -> &'static str {
                match self { $(IllegalEncoding::$variant => $behaviour,)* }
            }
        }
    };
}
for_each_illegal_encoding!(define_illegal_encoding);

impl core::fmt::Display for IllegalEncoding {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(self.name())
    }
}

/// The bits of a single-operand word that the hardware does not decode, and what the manuals put there.
const UNDECODED_BITS: u16 = 0x1c00;
const UNDECODED_BITS_CANONICAL: u16 = 0x1000;

impl Instruction {
    /// Whether the manuals define this first word, and if not, what kind of illegal encoding it is.
    pub const fn encoding(&self) -> Encoding {
        use IllegalEncoding::*;
        let byte = matches!(self.width, Width::Byte);
        let single = matches!(self.operation.format(), Format::SingleOperand | Format::Sancus);
        if single && self.word & UNDECODED_BITS != UNDECODED_BITS_CANONICAL {
            return Encoding::Illegal(UndecodedBits);
        }
        match (self.operation, self.source_mode) {
            (Operation::Swpb | Operation::Sxt, _) if byte => Encoding::Illegal(ByteSwapOrExtend),
            (Operation::Call, _) if byte => Encoding::Illegal(ByteCall),
            (Operation::Rrc | Operation::Rra | Operation::Swpb | Operation::Sxt, SourceMode::Immediate) => {
                Encoding::Illegal(ImmediateDestination)
            }
            (Operation::Rrc | Operation::Rra | Operation::Swpb | Operation::Sxt, SourceMode::Constant(_)) => {
                Encoding::Illegal(ConstantDestination)
            }
            (Operation::Reti, _) if self.word & 0x7f != 0 => Encoding::Illegal(RetiOperand),
            _ if matches!(self.operation.format(), Format::Sancus) => {
                if self.word & 0x70 != 0 {
                    Encoding::Illegal(SancusOperand)
                } else if !self.operation.is_sancus_command() {
                    Encoding::Illegal(ReservedSancusOperation)
                } else {
                    Encoding::Canonical
                }
            }
            _ if matches!(self.destination_mode, Some(DestinationMode::Indexed))
                && self.destination == CONSTANT_GENERATOR =>
            {
                Encoding::Illegal(IndexedConstantGenerator)
            }
            _ => Encoding::Canonical,
        }
    }

    /// The first word that the hardware executes in the same way and that has 100 in bits 12:10, if that is another
    /// word than this one.
    pub const fn alias_of(&self) -> Option<u16> {
        match self.encoding() {
            Encoding::Illegal(IllegalEncoding::UndecodedBits) => {
                Some(self.word & !UNDECODED_BITS | UNDECODED_BITS_CANONICAL)
            }
            _ => None,
        }
    }
}
