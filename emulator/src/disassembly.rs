//! The text of instructions in memory.

use msp430_isa::Instruction;

/// An instruction in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Address of the first word.
    pub address: u16,
    /// Its words, one to three.
    pub words: Vec<u16>,
    /// What it does.
    pub text: String,
    /// Where a jump, or a call or branch to a constant, leads.
    pub target: Option<u16>,
}

/// The instruction at an address; `read` gives the words of memory.
pub fn line(address: u16, read: impl Fn(u16) -> u16) -> Line {
    let instruction = Instruction::decode(read(address));
    let count = 1 + u16::from(instruction.extension_words());
    let words: Vec<u16> = (0..count).map(|index| read(address.wrapping_add(2 * index))).collect();
    let text = words.iter().map(|word| format!("{word:#06x}")).collect::<Vec<_>>().join(", ");
    Line { address, text: format!(".word {text}"), target: target(address, &instruction, &words), words }
}

fn target(address: u16, instruction: &Instruction, words: &[u16]) -> Option<u16> {
    use msp430_isa::{DestinationMode, Format, Operation, PROGRAM_COUNTER, SourceMode};
    match (instruction.operation, instruction.source_mode) {
        (operation, _) if operation.format() == Format::Jump => {
            Some(address.wrapping_add(2).wrapping_add_signed(instruction.jump_offset))
        }
        (Operation::Call, SourceMode::Immediate) => words.get(1).copied(),
        (Operation::Mov, SourceMode::Immediate)
            if instruction.destination_mode == Some(DestinationMode::Register)
                && instruction.destination == PROGRAM_COUNTER =>
        {
            words.get(1).copied()
        }
        _ => None,
    }
}
