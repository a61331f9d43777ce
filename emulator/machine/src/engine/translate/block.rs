//! Instructions that follow one another, and what translated code takes for granted around them.

use std::collections::{BTreeMap, BTreeSet};

use msp430_isa::{Operation, PROGRAM_COUNTER, STACK_POINTER};

use crate::configuration::DATA_MEMORY_BASE;
use crate::engine::slot::{Form, Slot, destination, source};
use crate::memory::Memory;
use crate::peripherals::multiplier::{MPY, SUMEXT};

/// What translated code takes for granted of a machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Surroundings {
    /// Nothing is forbidden to anybody.
    pub(super) unrestricted: bool,
    /// The multiplier is translated code's own while it runs.
    pub(super) multiplies: bool,
    /// Bytes of data memory.
    pub(super) data_size: u16,
    /// First address of program memory.
    pub(super) program_start: u16,
}

impl Surroundings {
    pub(super) fn of(memory: &Memory, unrestricted: bool, multiplies: bool) -> Surroundings {
        Surroundings { unrestricted, multiplies, data_size: memory.data_size(), program_start: memory.program_start() }
    }

    /// Whether a register of the multiplier is at `address`.
    pub(super) fn is_multiplier(&self, address: u16) -> bool {
        self.multiplies && (MPY..=SUMEXT).contains(&address)
    }

    /// Whether data memory is at `address`.
    pub(super) fn is_data(&self, address: u16) -> bool {
        address.wrapping_sub(DATA_MEMORY_BASE) < self.data_size
    }
}

/// An instruction that can be translated.
#[derive(Clone, Copy)]
pub(super) struct RegionInstruction {
    pub(super) address: u16,
    pub(super) slot: Slot,
    pub(super) form: Form,
}

impl RegionInstruction {
    /// Where it goes if not to the next instruction, when that is a constant.
    pub(super) fn target(&self) -> Option<u16> {
        match self.form {
            Form::Jump(_)
            | Form::SingleOperand { operation: Operation::Call, source: source::VALUE, .. }
            | Form::TwoOperand { source: source::VALUE, destination: destination::PROGRAM_COUNTER, .. } => {
                Some(self.slot.source_value)
            }
            _ => None,
        }
    }

    /// Whether it may go elsewhere than to the next instruction.
    pub(super) fn transfers(&self) -> bool {
        self.target().is_some() || self.calls() || self.branches()
    }

    /// Whether it takes the program counter from the stack.
    pub(super) fn returns(&self) -> bool {
        matches!(self.form, Form::TwoOperand { source: source::INCREMENT, .. } if self.slot.source == STACK_POINTER)
            && self.branches()
    }

    /// Whether it writes the program counter.
    fn branches(&self) -> bool {
        matches!(self.form, Form::TwoOperand { destination: destination::PROGRAM_COUNTER, .. })
    }

    /// Whether it takes words from where it says, as numbers.
    pub(super) fn takes_words(&self) -> bool {
        match self.form {
            Form::TwoOperand { byte, .. } => !byte && !self.branches(),
            Form::SingleOperand { byte, .. } => !byte && !self.calls(),
            Form::Jump(_) | Form::Exact | Form::Reti => false,
        }
    }

    /// Whether it says an address of which that holds.
    pub(super) fn uses(&self, what: impl Fn(u16) -> bool) -> bool {
        let Slot { source_value, destination_value, .. } = self.slot;
        match self.form {
            Form::TwoOperand { source, destination, .. } => {
                source == source::ABSOLUTE && what(source_value)
                    || destination == destination::ABSOLUTE && what(destination_value)
            }
            Form::SingleOperand { source, .. } => source == source::ABSOLUTE && what(source_value),
            Form::Jump(_) | Form::Exact | Form::Reti => false,
        }
    }

    pub(super) fn calls(&self) -> bool {
        matches!(self.form, Form::SingleOperand { operation: Operation::Call, .. })
    }

    /// Whether the next instruction comes after it, if only when a call returns.
    pub(super) fn continues(&self) -> bool {
        !matches!(self.form, Form::Jump(Operation::Jmp)) && !self.branches()
    }

    /// The address of the table from which it takes where to go, by a register.
    pub(super) fn table(&self) -> Option<u16> {
        let source = match self.form {
            Form::SingleOperand { operation: Operation::Call, source, .. } => source,
            Form::TwoOperand { source, destination: destination::PROGRAM_COUNTER, .. } => source,
            _ => return None,
        };
        (source == source::INDEXED && self.slot.source > STACK_POINTER).then_some(self.slot.source_value)
    }

    /// Where it accesses the stack, from the stack pointer before it.
    fn stack_accesses(&self) -> impl Iterator<Item = i16> {
        let Slot { source: register, source_value, destination, destination_value, .. } = self.slot;
        let (operation, source, into) = match self.form {
            Form::TwoOperand { operation, source, destination, .. } => (operation, source, destination),
            Form::SingleOperand { operation, source, .. } => (operation, source, destination::REGISTER),
            _ => (Operation::Jmp, source::REGISTER, destination::REGISTER),
        };
        let pushed = matches!(operation, Operation::Push | Operation::Call).then_some(-2);
        let read = match source {
            source::INDEXED if register == STACK_POINTER => Some(source_value as i16),
            source::INDIRECT | source::INCREMENT if register == STACK_POINTER => Some(0),
            _ => None,
        };
        let written =
            (into == destination::INDEXED && destination == STACK_POINTER).then_some(destination_value as i16);
        pushed.into_iter().chain(read).chain(written)
    }

    /// What it adds to the stack pointer, if that is known.
    fn stack_change(&self) -> Option<i16> {
        let popped = |source| if source == source::INCREMENT && self.slot.source == STACK_POINTER { 2 } else { 0 };
        match self.form {
            Form::TwoOperand { operation, byte, source, destination: destination::STACK_POINTER } => {
                let value = self.slot.source_value as i16;
                let constant = source == source::VALUE && value & 1 == 0 && !byte;
                match operation {
                    Operation::Add if constant => Some(value),
                    Operation::Sub if constant => Some(value.wrapping_neg()),
                    _ => None,
                }
            }
            Form::TwoOperand { source, .. } => Some(popped(source)),
            Form::SingleOperand { operation: Operation::Push | Operation::Call, source, .. } => {
                Some(popped(source) - 2)
            }
            Form::SingleOperand { source, .. } => Some(popped(source)),
            Form::Jump(_) | Form::Exact | Form::Reti => Some(0),
        }
    }
}

/// Which part of the stack the first instructions of a block access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct StackUse {
    /// First and last word, from the stack pointer at the start of the block.
    pub(super) low: i16,
    pub(super) high: i16,
    /// How many instructions.
    pub(super) instructions: usize,
}

impl StackUse {
    /// The most bytes of the stack that are looked at as one.
    const WIDEST: i16 = 256;

    fn of(instructions: &[RegionInstruction]) -> Option<StackUse> {
        let (mut stack, mut pointer) = (None, 0_i16);
        for (index, instruction) in instructions.iter().enumerate() {
            for access in instruction.stack_accesses() {
                let word = pointer.checked_add(access)? & !1;
                let StackUse { low, high, .. } = stack.unwrap_or(StackUse { low: word, high: word, instructions: 0 });
                let (low, high) = (low.min(word), high.max(word));
                if low < -StackUse::WIDEST || high > StackUse::WIDEST {
                    return stack;
                }
                stack = Some(StackUse { low, high, instructions: index });
            }
            if let Some(stack) = &mut stack {
                stack.instructions = index + 1;
            }
            let Some(moved) = instruction.stack_change().and_then(|change| pointer.checked_add(change)) else { break };
            pointer = moved;
        }
        stack
    }
}

/// Instructions that follow one another.
pub(super) struct Block {
    pub(super) start: u16,
    pub(super) instructions: Vec<RegionInstruction>,
    /// The stack that they use.
    pub(super) stack: Option<StackUse>,
    /// If it is looked at the cycles left here: for how many there must be time.
    pub(super) checkpoint: Option<u32>,
}

impl Block {
    /// The block from an instruction to the next one with which another begins, or to the first that goes elsewhere.
    pub(super) fn new(start: u16, instructions: &BTreeMap<u16, RegionInstruction>, leaders: &BTreeSet<u16>) -> Block {
        let mut found = Vec::new();
        let mut address = start;
        while let Some(instruction) = instructions.get(&address) {
            found.push(*instruction);
            address = instruction.slot.next;
            if instruction.transfers() || leaders.contains(&address) {
                break;
            }
        }
        Block { start, stack: StackUse::of(&found), instructions: found, checkpoint: None }
    }

    /// The cycles of all of it.
    pub(super) fn cycles(&self) -> u32 {
        self.instructions.iter().map(|instruction| u32::from(instruction.slot.cycles)).sum()
    }

    /// The blocks that may come next: within the plan, or elsewhere.
    pub(super) fn successors(&self, guesses: &BTreeMap<u16, Vec<u16>>) -> Vec<u16> {
        let Some(last) = self.instructions.last() else { return Vec::new() };
        let next = (!last.transfers() || last.continues() && !last.calls()).then_some(last.slot.next);
        let guesses = guesses.get(&last.address).into_iter().flatten().copied();
        last.target().into_iter().chain(next).chain(guesses).collect()
    }
}

/// The registers that the instructions change, a bit each; bit 2 stands for the flags.
pub(super) fn changed(blocks: &[Block]) -> u16 {
    let mut changed = 0;
    for instruction in blocks.iter().flat_map(|block| &block.instructions) {
        let incremented = |kind| if kind == source::INCREMENT { 1 << instruction.slot.source } else { 0 };
        changed |= match instruction.form {
            Form::TwoOperand { operation, source, destination, .. } => {
                let written = match destination {
                    destination::REGISTER if operation.discards_result() => 0,
                    destination::REGISTER | destination::STACK_POINTER => 1 << instruction.slot.destination,
                    _ => 0,
                };
                1 << 2 | written | incremented(source)
            }
            Form::SingleOperand { operation: Operation::Push | Operation::Call, source, .. } => {
                1 << 1 | incremented(source)
            }
            Form::SingleOperand { source: source::REGISTER, .. } => 1 << 2 | 1 << instruction.slot.source,
            Form::SingleOperand { source, .. } => 1 << 2 | incremented(source),
            Form::Jump(_) | Form::Exact | Form::Reti => 0,
        };
    }
    changed & !(1 << PROGRAM_COUNTER)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::engine::slot::Window;

    proptest! {
        /// Whatever the instructions are: those that are said to have been checked use no more of the stack than was checked.
        #[test]
        fn the_stack_is_used_within_what_is_checked(words in prop::collection::vec((any::<u16>(), -40..40_i16), 1..12)) {
            let mut address = 0x6000;
            let instructions = words.into_iter().map(|(word, offset)| {
                // Mostly the stack pointer, as an operand or as what is written.
                let word = if word & 0x0040 != 0 { word & 0xf0ff | 0x0100 } else { word & 0xfff0 | 0x0001 };
                let slot = Slot::decode(&Window { address, words: [word, offset as u16, 2, 0] });
                address = slot.next;
                RegionInstruction { address: 0x6000, slot, form: slot.form() }
            });
            let instructions: Vec<RegionInstruction> = instructions.filter(|one| one.form != Form::Exact).collect();
            let Some(stack) = StackUse::of(&instructions) else { return Ok(()) };
            let mut pointer = 0_i16;
            for (index, instruction) in instructions.iter().enumerate().take(stack.instructions) {
                for access in instruction.stack_accesses() {
                    prop_assert!((stack.low..=stack.high).contains(&((pointer + access) & !1)), "{index}: {stack:?}");
                }
                match instruction.stack_change() {
                    Some(change) => pointer += change,
                    None => prop_assert_eq!(index + 1, stack.instructions),
                }
            }
        }
    }
}
