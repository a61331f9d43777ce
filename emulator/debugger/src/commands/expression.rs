//! Expressions: numbers, registers, symbols, lines of source, memory, sums and differences. They are 16 bits wide, as the machine is.

use std::fmt;

use super::CommandError;

/// Nesting that nobody needs.
const DEEPEST: usize = 32;

/// An expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// A number.
    Number(u16),
    /// A register, 0 to 15.
    Register(usize),
    /// A symbol's address.
    Symbol(String),
    /// Where the code of a line begins: a file and its line.
    Line(String, u32),
    /// The word at an address: `*x`.
    Word(Box<Expression>),
    /// The byte at an address: `@x`.
    Byte(Box<Expression>),
    /// A sum.
    Sum(Box<Expression>, Box<Expression>),
    /// A difference.
    Difference(Box<Expression>, Box<Expression>),
}

/// The number of a register, by its name.
pub(super) fn register(name: &str) -> Option<usize> {
    match name {
        "pc" => Some(0),
        "sp" => Some(1),
        "sr" => Some(2),
        _ => {
            let digits = name.strip_prefix('r')?;
            digits.parse().ok().filter(|number: &usize| *number < 16 && number.to_string() == digits)
        }
    }
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '.' | '$')
}

struct Parser<'a> {
    text: &'a str,
    rest: &'a str,
    depth: usize,
}

impl Expression {
    /// Reads an expression.
    ///
    /// # Errors
    ///
    /// With the place at which it is wrong.
    pub fn parse(text: &str) -> Result<Expression, CommandError> {
        let text = text.trim();
        if let Some((file, line)) = text.rsplit_once(':')
            && let Ok(line) = line.parse()
            && !file.is_empty()
            && !file.contains(char::is_whitespace)
        {
            return Ok(Expression::Line(file.to_owned(), line));
        }
        let mut parser = Parser { text, rest: text, depth: 0 };
        let expression = parser.sum()?;
        match parser.rest.is_empty() {
            true => Ok(expression),
            false => Err(parser.wrong("nothing more, + or -")),
        }
    }
}

impl Parser<'_> {
    fn wrong(&self, expected: &'static str) -> CommandError {
        let at = self.text[..self.text.len() - self.rest.len()].chars().count() + 1;
        CommandError::Expression { text: self.text.to_owned(), at, expected }
    }

    fn takes(&mut self, letter: char) -> bool {
        let rest = self.rest.trim_start().strip_prefix(letter);
        self.rest = rest.unwrap_or(self.rest).trim_start();
        rest.is_some()
    }

    fn sum(&mut self) -> Result<Expression, CommandError> {
        let mut sum = self.term()?;
        // The left operand nests, too.
        for _ in 0..DEEPEST {
            if self.takes('+') {
                sum = Expression::Sum(Box::new(sum), Box::new(self.term()?));
            } else if self.takes('-') {
                sum = Expression::Difference(Box::new(sum), Box::new(self.term()?));
            } else {
                break;
            }
        }
        Ok(sum)
    }

    fn term(&mut self) -> Result<Expression, CommandError> {
        self.depth += 1;
        if self.depth > 4 * DEEPEST {
            return Err(self.wrong("something simpler"));
        }
        if self.takes('*') {
            return Ok(Expression::Word(Box::new(self.term()?)));
        }
        if self.takes('@') {
            return Ok(Expression::Byte(Box::new(self.term()?)));
        }
        if self.takes('(') {
            let sum = self.sum()?;
            return if self.takes(')') { Ok(sum) } else { Err(self.wrong("a closing parenthesis")) };
        }
        let length = self.rest.find(|letter| !is_of_name(letter)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(length);
        if name.is_empty() {
            return Err(self.wrong("a number, a register, a symbol, * or @"));
        }
        let expression = if name.starts_with(|first: char| first.is_ascii_digit()) {
            let hexadecimal = name.strip_prefix("0x").or_else(|| name.strip_prefix("0X"));
            let number = match hexadecimal {
                Some(digits) => u16::from_str_radix(digits, 16),
                None => name.parse(),
            };
            Expression::Number(number.map_err(|_| self.wrong("a number from 0 to 65535, or 0x0 to 0xffff"))?)
        } else if let Some(number) = register(name) {
            Expression::Register(number)
        } else {
            Expression::Symbol(name.to_owned())
        };
        self.rest = rest.trim_start();
        Ok(expression)
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expression::Number(number) => write!(formatter, "{number:#06x}"),
            Expression::Register(number) => write!(formatter, "r{number}"),
            Expression::Symbol(name) => formatter.write_str(name),
            Expression::Line(file, line) => write!(formatter, "{file}:{line}"),
            Expression::Word(address) => write!(formatter, "*{address}"),
            Expression::Byte(address) => write!(formatter, "@{address}"),
            Expression::Sum(left, right) => write!(formatter, "({left} + {right})"),
            Expression::Difference(left, right) => write!(formatter, "({left} - {right})"),
        }
    }
}
