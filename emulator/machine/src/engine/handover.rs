//! Where the exact core and the fast engine hand over to each other: the boundaries of instructions.

use msp430_isa::{Format, Instruction, SourceMode, Walk};

use super::slot;
use crate::core::{Core, FetchState, Task};
use crate::memory::{Memory, Region};

impl Core {
    /// Whether the fast engine can take over: an instruction's first cycle begins, it was decoded from what memory holds,
    /// and the word after it is being fetched.
    pub(crate) fn is_at_boundary(&self, memory: &Memory) -> bool {
        let Task::Instruction(instruction) = self.task else {
            return false;
        };
        let address = self.instruction_address;
        self.decoded
            && address & 1 == 0
            && self.registers[0] == address.wrapping_add(2)
            && self.state == self.first_state(&instruction)
            && self.fetch_state == fetch_state_after_decoding(&instruction)
            && self.walk == walk_after_decoding(&instruction)
            && !self.violation_seen
            && !self.destination_extension_ready
            && memory.region(address) == Region::Program
            && memory.word(address) == instruction.word
            && self.backbone.fetches(self.registers[0])
    }

    /// Puts the core at the first cycle of the instruction at R0, as if it had run up to there.
    pub(crate) fn enter_boundary(&mut self, registers: [u16; 16], previous: u16, data_address: u16, memory: &Memory) {
        let instruction = self.decode_at(registers, previous, memory);
        self.registers[0] = registers[0].wrapping_add(2);
        self.state = self.first_state(&instruction);
        self.fetch_state = fetch_state_after_decoding(&instruction);
        self.backbone.enter_boundary(self.registers[0], data_address);
    }

    /// Has the instruction at R0 decoded in the cycle before, and nothing else under way.
    pub(crate) fn decode_at(&mut self, registers: [u16; 16], previous: u16, memory: &Memory) -> Instruction {
        let address = registers[0];
        let instruction = self.decoded(memory.word(address));
        self.registers = registers;
        self.task = Task::Instruction(instruction);
        self.walk = walk_after_decoding(&instruction);
        self.extension_words = instruction.extension_words();
        // Constants and jump distances are latched when decoding, extension words later.
        if matches!(instruction.source_mode, SourceMode::Constant(_)) || instruction.operation.format() == Format::Jump
        {
            self.source_extension = slot::source_extension(&instruction, 0);
        }
        self.destination_extension_ready = false;
        self.instruction_address = address;
        self.previous_instruction_address = previous;
        self.source_read_pending = false;
        self.source_buffer = None;
        self.decoded = true;
        instruction
    }
}

fn fetch_state_after_decoding(instruction: &Instruction) -> FetchState {
    if instruction.extension_words() == 0 { FetchState::Decode } else { FetchState::FirstExtension }
}

fn walk_after_decoding(instruction: &Instruction) -> Walk {
    let mut walk = Walk::default();
    walk.decoded(instruction);
    walk
}
