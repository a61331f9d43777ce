//! Disassembly: statements as text in the syntax of GNU as and LLVM.
//!
//! Addresses are hexadecimal, index values signed decimal. Immediates in an extension word are written with four
//! hexadecimal digits and generated constants in decimal, so that the text tells `mov #1, r5` (one word) from
//! `mov #0x0001, r5` (two).

use core::fmt;

use crate::emulated::{Emulated, EmulatedDestination, EmulatedSource};
use crate::encoding::Encoding;
use crate::instruction::{Instruction, Width};
use crate::operand::{Destination, Source, register_name};
use crate::statement::{Statement, Words};
use crate::table::Operation;

/// A statement with a choice of how to write it, from [`Statement::text`].
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    statement: &'a Statement,
    emulated: bool,
    origin: Option<u16>,
}

impl Statement {
    /// The statement's text: emulated instructions by their names, addresses as such. The same as its `Display`.
    pub const fn text(&self) -> Text<'_> {
        Text { statement: self, emulated: true, origin: None }
    }
}

impl Text<'_> {
    /// Writes the operations of the table only: `mov #0, r3` for `nop`.
    pub const fn without_emulation(mut self) -> Self {
        self.emulated = false;
        self
    }

    /// Writes jump targets and symbolic operands relative to the instruction, which stands at `address`: `jmp $+4`.
    pub const fn relative_to(mut self, address: u16) -> Self {
        self.origin = Some(address);
        self
    }

    fn mnemonic(&self, formatter: &mut fmt::Formatter<'_>, mnemonic: &str, width: Width) -> fmt::Result {
        formatter.write_str(mnemonic)?;
        formatter.write_str(if width == Width::Byte { ".b" } else { "" })
    }

    fn address(&self, formatter: &mut fmt::Formatter<'_>, address: u16) -> fmt::Result {
        match self.origin {
            Some(origin) => write!(formatter, "${:+}", address.wrapping_sub(origin) as i16),
            None => write!(formatter, "{address:#06x}"),
        }
    }

    fn source(&self, formatter: &mut fmt::Formatter<'_>, source: Source) -> fmt::Result {
        match source {
            Source::Symbolic(address) => self.address(formatter, address),
            other => fmt::Display::fmt(&other, formatter),
        }
    }

    fn destination(&self, formatter: &mut fmt::Formatter<'_>, destination: Destination) -> fmt::Result {
        match destination {
            Destination::Symbolic(address) => self.address(formatter, address),
            other => fmt::Display::fmt(&other, formatter),
        }
    }

    fn two_operand(
        &self,
        formatter: &mut fmt::Formatter<'_>,
        (operation, width): (Operation, Width),
        source: Source,
        destination: Destination,
    ) -> fmt::Result {
        let emulated = if self.emulated { Emulated::of(self.statement) } else { None };
        let (mnemonic, writes_source, writes_destination) = match emulated {
            None => (operation.mnemonic(), true, true),
            Some(row) => {
                (row.mnemonic, row.source == EmulatedSource::Given, row.destination == EmulatedDestination::Given)
            }
        };
        self.mnemonic(formatter, mnemonic, width)?;
        if writes_source {
            formatter.write_str(" ")?;
            self.source(formatter, source)?;
        }
        if writes_destination {
            formatter.write_str(if writes_source { ", " } else { " " })?;
            self.destination(formatter, destination)?;
        }
        Ok(())
    }
}

/// Writes `.word`, with the name of the encoding as a comment if it is an illegal one.
fn data(formatter: &mut fmt::Formatter<'_>, words: &Words) -> fmt::Result {
    for (index, word) in words.iter().enumerate() {
        write!(formatter, "{}{word:#06x}", if index == 0 { ".word " } else { ", " })?;
    }
    match words.first().map(|&word| Instruction::decode(word).encoding()) {
        Some(Encoding::Illegal(kind)) => write!(formatter, " ; {kind}"),
        _ => Ok(()),
    }
}

impl fmt::Display for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Source::Register(register) => formatter.write_str(register_name(register)),
            Source::Indexed { register, offset } => {
                write!(formatter, "{}({})", offset as i16, register_name(register))
            }
            Source::Indirect(register) => write!(formatter, "@{}", register_name(register)),
            Source::IndirectIncrement(register) => write!(formatter, "@{}+", register_name(register)),
            Source::Symbolic(address) => write!(formatter, "{address:#06x}"),
            Source::Immediate(value) => write!(formatter, "#{value:#06x}"),
            Source::Absolute(address) => write!(formatter, "&{address:#06x}"),
            Source::Constant(value) => write!(formatter, "#{}", value as i16),
        }
    }
}

impl fmt::Display for Destination {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            // Only as a source R3 is a constant.
            Destination::Register(register) => formatter.write_str(register_name(register)),
            other => fmt::Display::fmt(&Source::from(other), formatter),
        }
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self.statement {
            Statement::NoOperand { operation } => formatter.write_str(operation.mnemonic()),
            Statement::SingleOperand { operation, width, operand } => {
                self.mnemonic(formatter, operation.mnemonic(), width)?;
                formatter.write_str(" ")?;
                self.source(formatter, operand)
            }
            Statement::Jump { operation, target } => {
                write!(formatter, "{} ", operation.mnemonic())?;
                self.address(formatter, target)
            }
            Statement::TwoOperand { operation, width, source, destination } => {
                self.two_operand(formatter, (operation, width), source, destination)
            }
            Statement::Data(ref words) => data(formatter, words),
        }
    }
}

impl fmt::Display for Statement {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text().fmt(formatter)
    }
}
