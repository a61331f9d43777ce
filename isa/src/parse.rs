//! Assembly of one line: the inverse of the disassembly in `text`.

use core::fmt;

use crate::emulated::{EMULATED, Emulated, EmulatedDestination, EmulatedSource, JUMP_ALIASES};
use crate::instruction::{CONSTANT_GENERATOR, Register, Width};
use crate::operand::{Destination, Source, register_of_name};
use crate::statement::{EncodeError, Statement, Words};
use crate::table::{Format, Operation};

/// Why a line is not a statement, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// Column of the offending text, in bytes, the first being 1.
    pub column: usize,
    /// What is wrong there.
    pub kind: ParseErrorKind,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// The line says nothing.
    Empty,
    /// No operation has this name.
    UnknownMnemonic,
    /// The suffix is neither `.b` nor `.w`.
    UnknownSuffix,
    /// The operation has no width suffix, or no byte form.
    WidthNotAllowed,
    /// An operand is missing.
    ExpectedOperand,
    /// A comma is missing between the operands.
    ExpectedComma,
    /// A closing parenthesis is missing.
    ExpectedParenthesis,
    /// There is text behind the last operand.
    UnexpectedText,
    /// No register has this name.
    UnknownRegister,
    /// Neither a register nor a label has this name, nor does whoever assembles know it.
    UnknownName,
    /// Not a number: decimal digits, or hexadecimal ones behind `0x`, with an optional sign.
    InvalidNumber,
    /// The number does not fit into 16 bits: it is not in -32768..=65535.
    NumberRange,
    /// The destination cannot be written to.
    NotADestination,
    /// `.word` takes one to three words.
    TooManyWords,
    /// The parts are well formed, but no encoding says this.
    Encode(EncodeError),
}

impl fmt::Display for ParseErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            ParseErrorKind::Empty => "no instruction",
            ParseErrorKind::UnknownMnemonic => "unknown mnemonic",
            ParseErrorKind::UnknownSuffix => "unknown width suffix: .b or .w",
            ParseErrorKind::WidthNotAllowed => "the operation has no such width",
            ParseErrorKind::ExpectedOperand => "expected an operand",
            ParseErrorKind::ExpectedComma => "expected a comma",
            ParseErrorKind::ExpectedParenthesis => "expected a closing parenthesis",
            ParseErrorKind::UnexpectedText => "unexpected text behind the instruction",
            ParseErrorKind::UnknownRegister => "unknown register",
            ParseErrorKind::UnknownName => "unknown name",
            ParseErrorKind::InvalidNumber => "invalid number",
            ParseErrorKind::NumberRange => "the number does not fit into 16 bits",
            ParseErrorKind::NotADestination => "this operand cannot be a destination",
            ParseErrorKind::TooManyWords => "an instruction has three words at most",
            ParseErrorKind::Encode(error) => return error.fmt(formatter),
        })
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "column {}: {}", self.column, self.kind)
    }
}

impl core::error::Error for ParseError {}

/// Assembles one line for `address`.
///
/// Takes what the disassembler writes, and besides: either case, any spacing, `r0` to `r2` and `cg`, the suffix `.w`,
/// `jz`, `jnz`, `jlo` and `jhs`, numbers in decimal or hexadecimal with a sign, and a comment behind `;`.
///
/// An immediate that the constant generator has becomes a constant, unless it is written with four hexadecimal digits:
/// those are always a word of the program.
///
/// # Errors
///
/// With the column of the first thing that is wrong, see [`ParseErrorKind`].
pub fn parse(text: &str, address: u16) -> Result<Words, ParseError> {
    Cursor::new(text, address, None).statement()
}

/// What names of a program stand for.
pub(crate) type Names<'a> = &'a dyn Fn(&str) -> Option<u16>;

/// Assembles one line as [`parse`] does, with names where numbers may stand. A name is a word of the program, whatever it
/// stands for.
pub(crate) fn parse_with(text: &str, address: u16, names: Names<'_>) -> Result<Words, ParseError> {
    Cursor::new(text, address, Some(names)).statement()
}

/// The address of a line `.org ADDRESS`; `None` if it is another line.
pub(crate) fn origin(text: &str, names: Names<'_>) -> Option<Result<u16, ParseError>> {
    let mut cursor = Cursor::new(text, 0, Some(names));
    cursor.skip_space();
    cursor.take_while(|byte| !byte.is_ascii_whitespace()).eq_ignore_ascii_case(".org").then(|| {
        cursor.skip_space();
        let number = cursor.number()?;
        cursor.end()?;
        Ok(number.value)
    })
}

/// The name that a text begins with, and a distance from it: `table`, `METER.secret`, `scratch+32`. Empty if there is none.
pub(crate) fn name_at(text: &str) -> &str {
    let length =
        |text: &str, belongs: fn(u8) -> bool| text.bytes().position(|byte| !belongs(byte)).unwrap_or(text.len());
    if !text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') {
        return "";
    }
    let name = length(text, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'));
    let distance = match text.as_bytes().get(name) {
        Some(b'+' | b'-') => 1 + length(&text[name + 1..], |byte| byte.is_ascii_alphanumeric()),
        _ => 0,
    };
    &text[..name + distance]
}

/// What a name stands for.
#[derive(Clone, Copy)]
enum Mnemonic {
    Operation(Operation),
    Emulated(&'static Emulated),
}

impl Mnemonic {
    fn of(name: &str) -> Option<Mnemonic> {
        let operation = Operation::ALL.iter().map(|operation| (operation.mnemonic(), Mnemonic::Operation(*operation)));
        let alias = JUMP_ALIASES.iter().map(|(alias, operation)| (*alias, Mnemonic::Operation(*operation)));
        let emulated = EMULATED.iter().map(|row| (row.mnemonic, Mnemonic::Emulated(row)));
        operation.chain(alias).chain(emulated).find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|found| found.1)
    }

    fn has_suffix(self) -> bool {
        match self {
            Mnemonic::Operation(operation) => {
                matches!(operation.format(), Format::TwoOperand | Format::SingleOperand) && operation != Operation::Reti
            }
            Mnemonic::Emulated(_) => true,
        }
    }

    /// Whether the name may bear `.b`. Whether a real operation has a byte form is the encoding's affair.
    fn has_byte_form(self) -> bool {
        match self {
            Mnemonic::Operation(_) => true,
            Mnemonic::Emulated(row) => row.has_byte_form,
        }
    }
}

/// What is left of the line.
struct Cursor<'a> {
    text: &'a str,
    at: usize,
    /// The address of the instruction: `$`.
    address: u16,
    /// `None` if names are not allowed.
    names: Option<Names<'a>>,
}

impl<'a> Cursor<'a> {
    fn new(text: &'a str, address: u16, names: Option<Names<'a>>) -> Cursor<'a> {
        Cursor { text: text.split(';').next().unwrap_or(""), at: 0, address, names }
    }

    fn statement(mut self) -> Result<Words, ParseError> {
        self.skip_space();
        let start = self.at;
        let fail = |column: usize, kind| Err(ParseError { column: column + 1, kind });
        let name = self.take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'));
        if name.is_empty() {
            let kind = if self.is_at_end() { ParseErrorKind::Empty } else { ParseErrorKind::UnknownMnemonic };
            return fail(start, kind);
        }
        if name.eq_ignore_ascii_case(".word") {
            return self.data();
        }
        let (name, suffix) = match name.find('.') {
            Some(dot) => (&name[..dot], Some(&name[dot..])),
            None => (name, None),
        };
        let suffix_column = start + name.len();
        let Some(mnemonic) = Mnemonic::of(name) else {
            return fail(start, ParseErrorKind::UnknownMnemonic);
        };
        let width = match suffix {
            None => Width::Word,
            Some(_) if !mnemonic.has_suffix() => return fail(suffix_column, ParseErrorKind::WidthNotAllowed),
            Some(suffix) if suffix.eq_ignore_ascii_case(".w") => Width::Word,
            Some(suffix) if !suffix.eq_ignore_ascii_case(".b") => {
                return fail(suffix_column, ParseErrorKind::UnknownSuffix);
            }
            Some(_) if !mnemonic.has_byte_form() => return fail(suffix_column, ParseErrorKind::WidthNotAllowed),
            Some(_) => Width::Byte,
        };
        let statement = self.operands(mnemonic, width)?;
        self.end()?;
        // What the operands alone are checked for has its own column; what is left concerns the whole.
        statement.encode(self.address).or_else(|error| fail(start, ParseErrorKind::Encode(error)))
    }

    fn fail<T>(&self, kind: ParseErrorKind) -> Result<T, ParseError> {
        Err(ParseError { column: self.at + 1, kind })
    }

    fn rest(&self) -> &'a [u8] {
        &self.text.as_bytes()[self.at..]
    }

    fn is_at_end(&self) -> bool {
        self.rest().is_empty()
    }

    fn take_while(&mut self, belongs: impl Fn(u8) -> bool) -> &'a str {
        let length = self.rest().iter().position(|&byte| !belongs(byte)).unwrap_or(self.rest().len());
        let start = self.at;
        self.at += length;
        // Only ASCII bytes are ever taken, so both ends lie between characters.
        self.text.get(start..self.at).unwrap_or("")
    }

    fn skip_space(&mut self) {
        self.take_while(|byte| byte.is_ascii_whitespace());
    }

    /// Takes `byte` and the space behind it, if it is next.
    fn take(&mut self, byte: u8) -> bool {
        let found = self.rest().first() == Some(&byte);
        if found {
            self.at += 1;
            self.skip_space();
        }
        found
    }

    fn comma(&mut self) -> Result<(), ParseError> {
        self.skip_space();
        if self.take(b',') { Ok(()) } else { self.fail(ParseErrorKind::ExpectedComma) }
    }

    fn end(&mut self) -> Result<(), ParseError> {
        self.skip_space();
        if self.is_at_end() { Ok(()) } else { self.fail(ParseErrorKind::UnexpectedText) }
    }

    /// The operands of `.word`.
    fn data(&mut self) -> Result<Words, ParseError> {
        let mut words = [0; 3];
        let mut length = 0;
        loop {
            self.skip_space();
            if length == words.len() {
                return self.fail(ParseErrorKind::TooManyWords);
            }
            words[length] = self.number()?.value;
            length += 1;
            self.skip_space();
            if !self.take(b',') {
                self.end()?;
                return Words::from_slice(&words[..length])
                    .map_or_else(|| self.fail(ParseErrorKind::ExpectedOperand), Ok);
            }
        }
    }

    fn operands(&mut self, mnemonic: Mnemonic, width: Width) -> Result<Statement, ParseError> {
        match mnemonic {
            Mnemonic::Operation(operation) => match operation.format() {
                Format::Sancus => Ok(Statement::NoOperand { operation }),
                Format::SingleOperand if operation == Operation::Reti => Ok(Statement::NoOperand { operation }),
                Format::SingleOperand => Ok(Statement::SingleOperand { operation, width, operand: self.source()? }),
                Format::Jump => self.jump(operation),
                Format::TwoOperand => {
                    let source = self.source()?;
                    self.comma()?;
                    let destination = self.destination()?;
                    Ok(Statement::TwoOperand { operation, width, source, destination })
                }
            },
            Mnemonic::Emulated(row) => {
                let given_destination = match row.destination {
                    EmulatedDestination::Given => self.destination()?,
                    EmulatedDestination::Fixed(register) => Destination::Register(register),
                };
                let given_source = match row.source {
                    EmulatedSource::Given => self.source()?,
                    _ => given_destination.into(),
                };
                Ok(Statement::TwoOperand {
                    operation: row.operation,
                    width,
                    source: row.source_for(given_source, given_destination),
                    destination: row.destination_for(given_destination),
                })
            }
        }
    }

    fn jump(&mut self, operation: Operation) -> Result<Statement, ParseError> {
        self.skip_space();
        let column = self.at + 1;
        let statement = Statement::Jump { operation, target: self.location()? };
        match statement.encode(self.address) {
            Ok(_) => Ok(statement),
            Err(error) => Err(ParseError { column, kind: ParseErrorKind::Encode(error) }),
        }
    }

    fn source(&mut self) -> Result<Source, ParseError> {
        let (column, source) = self.operand()?;
        // As a source R3 is the constant 0.
        let source = if source == Source::Register(CONSTANT_GENERATOR) { Source::Constant(0) } else { source };
        match source.bits() {
            Some(_) => Ok(source),
            None => Err(ParseError { column, kind: ParseErrorKind::Encode(EncodeError::Source(source)) }),
        }
    }

    fn destination(&mut self) -> Result<Destination, ParseError> {
        let (column, operand) = self.operand()?;
        let fail = |kind| Err(ParseError { column, kind });
        match Destination::try_from(operand) {
            Err(_) => fail(ParseErrorKind::NotADestination),
            Ok(destination) if destination.bits().is_none() => {
                fail(ParseErrorKind::Encode(EncodeError::Destination(destination)))
            }
            Ok(destination) => Ok(destination),
        }
    }

    /// An operand of any mode, and its column.
    fn operand(&mut self) -> Result<(usize, Source), ParseError> {
        self.skip_space();
        let column = self.at + 1;
        let operand = match self.rest().first() {
            None | Some(b',') => return self.fail(ParseErrorKind::ExpectedOperand),
            Some(b'#') => {
                self.take(b'#');
                let number = self.number()?;
                if number.is_program_word { Source::Immediate(number.value) } else { Source::immediate(number.value) }
            }
            Some(b'&') => {
                self.take(b'&');
                Source::Absolute(self.number()?.value)
            }
            Some(b'@') => {
                self.take(b'@');
                let register = self.register()?;
                if self.take(b'+') { Source::IndirectIncrement(register) } else { Source::Indirect(register) }
            }
            Some(b'$') => Source::Symbolic(self.location()?),
            Some(byte) if byte.is_ascii_alphabetic() && !self.is_at_name() => Source::Register(self.register()?),
            Some(_) => {
                let value = self.number()?.value;
                self.skip_space();
                if self.take(b'(') {
                    let register = self.register()?;
                    self.skip_space();
                    if !self.take(b')') {
                        return self.fail(ParseErrorKind::ExpectedParenthesis);
                    }
                    Source::Indexed { register, offset: value }
                } else {
                    Source::Symbolic(value)
                }
            }
        };
        Ok((column, operand))
    }

    /// Whether a name stands next that is not a register's, and names are allowed.
    fn is_at_name(&self) -> bool {
        let name = name_at(self.text.get(self.at..).unwrap_or(""));
        self.names.is_some() && !name.is_empty() && register_of_name(name).is_none()
    }

    fn register(&mut self) -> Result<Register, ParseError> {
        let start = self.at;
        let name = self.take_while(|byte| byte.is_ascii_alphanumeric());
        register_of_name(name).ok_or(ParseError { column: start + 1, kind: ParseErrorKind::UnknownRegister })
    }

    /// An address, or `$` with an optional distance.
    fn location(&mut self) -> Result<u16, ParseError> {
        if !self.take(b'$') {
            return Ok(self.number()?.value);
        }
        let distance = if matches!(self.rest().first(), Some(b'+' | b'-')) { self.number()?.value } else { 0 };
        Ok(self.address.wrapping_add(distance))
    }

    fn number(&mut self) -> Result<Number, ParseError> {
        let start = self.at;
        let fail = |kind| Err(ParseError { column: start + 1, kind });
        if self.is_at_end() {
            return fail(ParseErrorKind::ExpectedOperand);
        }
        if let Some(names) = self.names.filter(|_| self.is_at_name()) {
            let name = name_at(&self.text[start..]);
            self.at += name.len();
            return match names(name) {
                Some(value) => Ok(Number { value, is_program_word: true }),
                None => fail(ParseErrorKind::UnknownName),
            };
        }
        let negative = self.take(b'-');
        let signed = negative || self.take(b'+');
        let digits = self.take_while(|byte| byte.is_ascii_alphanumeric());
        let hexadecimal = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
        let (digits, radix) = hexadecimal.map_or((digits, 10), |digits| (digits, 16));
        if digits.is_empty() || !digits.bytes().all(|digit| char::from(digit).is_digit(radix)) {
            return fail(ParseErrorKind::InvalidNumber);
        }
        // Only digits, at least one: what does not parse is too large.
        let magnitude = u32::from_str_radix(digits, radix).unwrap_or(u32::MAX);
        let limit = if negative { 0x8000 } else { 0xffff };
        if magnitude > limit {
            return fail(ParseErrorKind::NumberRange);
        }
        let value = magnitude as u16;
        Ok(Number {
            value: if negative { value.wrapping_neg() } else { value },
            is_program_word: radix == 16 && digits.len() == 4 && !signed,
        })
    }
}

/// A number of the text.
struct Number {
    value: u16,
    /// Whether it is written as a word of the program is: four hexadecimal digits.
    is_program_word: bool,
}
