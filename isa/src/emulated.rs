//! The emulated instructions: other names for instructions with one operand or both fixed.

use crate::instruction::{CONSTANT_GENERATOR, PROGRAM_COUNTER, Register, STACK_POINTER, STATUS_REGISTER, Width};
use crate::operand::{Destination, Source};
use crate::statement::Statement;
use crate::table::Operation;

/// The source of an emulated instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmulatedSource {
    /// Written in the text.
    Given,
    /// Always this one.
    Fixed(Source),
    /// The same operand as the destination.
    Destination,
}

/// The destination of an emulated instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmulatedDestination {
    /// Written in the text.
    Given,
    /// Always this register.
    Fixed(Register),
}

/// A row of the table of emulated instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Emulated {
    /// The name, without the width suffix.
    pub mnemonic: &'static str,
    /// What it really is.
    pub operation: Operation,
    /// Whether the name has a byte form.
    pub has_byte_form: bool,
    /// The source of the real instruction.
    pub source: EmulatedSource,
    /// The destination of the real instruction.
    pub destination: EmulatedDestination,
}

const POP: Source = Source::IndirectIncrement(STACK_POINTER);

/// An emulated instruction on a register that the name implies: words only.
const fn implied(mnemonic: &'static str, operation: Operation, source: Source, destination: Register) -> Emulated {
    Emulated {
        mnemonic,
        operation,
        has_byte_form: false,
        source: EmulatedSource::Fixed(source),
        destination: EmulatedDestination::Fixed(destination),
    }
}

/// An emulated instruction on the destination in the text, bytes or words.
const fn on_destination(mnemonic: &'static str, operation: Operation, source: EmulatedSource) -> Emulated {
    Emulated { mnemonic, operation, has_byte_form: true, source, destination: EmulatedDestination::Given }
}

const fn constant(value: u16) -> EmulatedSource {
    EmulatedSource::Fixed(Source::Constant(value))
}

/// Every emulated instruction. The disassembler takes the first row that matches.
pub const EMULATED: &[Emulated] = &[
    implied("nop", Operation::Mov, Source::Constant(0), CONSTANT_GENERATOR),
    implied("ret", Operation::Mov, POP, PROGRAM_COUNTER),
    implied("clrc", Operation::Bic, Source::Constant(1), STATUS_REGISTER),
    implied("clrz", Operation::Bic, Source::Constant(2), STATUS_REGISTER),
    implied("clrn", Operation::Bic, Source::Constant(4), STATUS_REGISTER),
    implied("dint", Operation::Bic, Source::Constant(8), STATUS_REGISTER),
    implied("setc", Operation::Bis, Source::Constant(1), STATUS_REGISTER),
    implied("setz", Operation::Bis, Source::Constant(2), STATUS_REGISTER),
    implied("setn", Operation::Bis, Source::Constant(4), STATUS_REGISTER),
    implied("eint", Operation::Bis, Source::Constant(8), STATUS_REGISTER),
    Emulated {
        mnemonic: "br",
        operation: Operation::Mov,
        has_byte_form: false,
        source: EmulatedSource::Given,
        destination: EmulatedDestination::Fixed(PROGRAM_COUNTER),
    },
    on_destination("clr", Operation::Mov, constant(0)),
    on_destination("pop", Operation::Mov, EmulatedSource::Fixed(POP)),
    on_destination("inc", Operation::Add, constant(1)),
    on_destination("incd", Operation::Add, constant(2)),
    on_destination("dec", Operation::Sub, constant(1)),
    on_destination("decd", Operation::Sub, constant(2)),
    on_destination("inv", Operation::Xor, constant(0xffff)),
    on_destination("tst", Operation::Cmp, constant(0)),
    on_destination("adc", Operation::Addc, constant(0)),
    on_destination("sbc", Operation::Subc, constant(0)),
    on_destination("dadc", Operation::Dadd, constant(0)),
    on_destination("rla", Operation::Add, EmulatedSource::Destination),
    on_destination("rlc", Operation::Addc, EmulatedSource::Destination),
];

/// Second names of jumps, which the parser takes too.
pub const JUMP_ALIASES: &[(&str, Operation)] =
    &[("jnz", Operation::Jne), ("jz", Operation::Jeq), ("jlo", Operation::Jnc), ("jhs", Operation::Jc)];

impl Emulated {
    /// The emulated name of a statement, if it has one.
    pub fn of(statement: &Statement) -> Option<&'static Emulated> {
        let Statement::TwoOperand { operation, width, source, destination } = *statement else {
            return None;
        };
        EMULATED.iter().find(|row| {
            row.operation == operation
                && (row.has_byte_form || width == Width::Word)
                && row.source_for(source, destination) == source
                && row.destination_for(destination) == destination
        })
    }

    /// The source of the real instruction, with what is given in the text for what the row leaves open.
    pub fn source_for(&self, given: Source, destination: Destination) -> Source {
        match self.source {
            EmulatedSource::Given => given,
            EmulatedSource::Fixed(source) => source,
            EmulatedSource::Destination => destination.into(),
        }
    }

    /// The destination of the real instruction, with what is given in the text if the row leaves it open.
    pub fn destination_for(&self, given: Destination) -> Destination {
        match self.destination {
            EmulatedDestination::Given => given,
            EmulatedDestination::Fixed(register) => Destination::Register(register),
        }
    }
}
