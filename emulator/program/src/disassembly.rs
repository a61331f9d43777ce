//! Instructions in memory as lines of text.

use crate::image::Image;
use msp430_isa::{Destination, Instruction, Operation, PROGRAM_COUNTER, Source, Statement};

/// An instruction in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Address of the first word.
    pub address: u16,
    /// Its words, one to three.
    pub words: Vec<u16>,
    /// What it says.
    pub statement: Statement,
}

/// The instruction at an address; `read` gives the words of memory. `None` if a word is missing.
pub fn line(address: u16, read: impl Fn(u16) -> Option<u16>) -> Option<Line> {
    let count = 1 + u16::from(Instruction::decode(read(address)?).extension_words());
    let words = (0..count).map(|index| read(address.wrapping_add(2 * index))).collect::<Option<Vec<u16>>>()?;
    let statement = Statement::decode(&words, address)?;
    Some(Line { address, words, statement })
}

impl Line {
    /// Where a jump, or a call or branch to a constant address, leads.
    pub fn target(&self) -> Option<u16> {
        match self.statement {
            Statement::Jump { target, .. } => Some(target),
            Statement::SingleOperand { operation: Operation::Call, operand: Source::Immediate(target), .. }
            | Statement::TwoOperand {
                operation: Operation::Mov,
                source: Source::Immediate(target),
                destination: Destination::Register(PROGRAM_COUNTER),
                ..
            } => Some(target),
            _ => None,
        }
    }

    /// The words in hexadecimal, padded to the width of three.
    pub fn words_text(&self) -> String {
        let words: Vec<String> = self.words.iter().map(|word| format!("{word:04x}")).collect();
        format!("{:<14}", words.join(" "))
    }

    /// The statement, and the name of the place it leads to.
    pub fn text(&self, image: &Image) -> String {
        match self.target().and_then(|target| image.symbolic_address(target)) {
            Some(place) => format!("{} <{place}>", self.statement),
            None => self.statement.to_string(),
        }
    }
}
