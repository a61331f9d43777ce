//! A program counter that has left program memory and stands still: the hardware goes on with the word that it fetched last, and if
//! that goes to where it is, nothing changes any more. Its rounds need not be walked while nothing else on the node does anything.

use msp430_isa::{DestinationMode, Format, Instruction, SourceMode};

use super::{Parts, before_next_event};
use crate::bus::Cycle;
use crate::core::{Core, Task};
use crate::journal::Journal;
use crate::memory::{Memory, Region};

/// What was when the last instruction began.
#[derive(Default)]
pub(crate) struct Standstill {
    last: Option<Moment>,
}

struct Moment {
    core: Core,
    cycle: Cycle,
    instructions: u64,
    events: u64,
}

/// Rounds that are all alike.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rounds {
    /// How many.
    pub(crate) count: u64,
    /// Cycles of all.
    pub(crate) cycles: Cycle,
}

impl Standstill {
    /// Takes note of the start of an instruction in cycle `now`, after so many others. Gives the cycles of a round, if this is where the
    /// last one began, too, with everything as it was.
    fn period(
        &mut self,
        core: &Core,
        memory: &Memory,
        journal: &Journal,
        now: Cycle,
        instructions: u64,
    ) -> Option<Cycle> {
        if !core.may_stand_still(memory) || !journal.is_idle() {
            self.last = None;
            return None;
        }
        let moment = Moment { core: core.clone(), cycle: now, instructions, events: journal.written() };
        let last = self.last.replace(moment)?;
        let alike = last.core == *core && last.instructions + 1 == instructions && last.events == journal.written();
        now.checked_sub(last.cycle).filter(|period| alike && *period > 0)
    }

    /// The same; gives the rounds that can be passed up to cycle `until`.
    pub(crate) fn rounds(&mut self, parts: &Parts<'_>, now: Cycle, instructions: u64, until: Cycle) -> Option<Rounds> {
        let Parts { core, memory, peripherals, journal, .. } = parts;
        let period = self.period(core, memory, journal, now, instructions)?;
        let count = until.min(before_next_event(peripherals)).saturating_sub(now) / period;
        if count > 0 {
            self.last = None;
        }
        (count > 0).then_some(Rounds { count, cycles: count * period })
    }
}

impl Core {
    /// Whether an instruction begins that can go on for ever: in a place from which nothing is fetched, and without a look at memory.
    fn may_stand_still(&self, memory: &Memory) -> bool {
        let Task::Instruction(instruction) = &self.task else { return false };
        self.decoded
            && self.instruction_address == self.previous_instruction_address
            && memory.region(self.instruction_address) != Region::Program
            && touches_no_memory(instruction)
    }
}

fn touches_no_memory(instruction: &Instruction) -> bool {
    match instruction.operation.format() {
        Format::Jump => true,
        Format::TwoOperand => {
            matches!(instruction.source_mode, SourceMode::Register | SourceMode::Constant(_) | SourceMode::Immediate)
                && instruction.destination_mode == Some(DestinationMode::Register)
        }
        Format::SingleOperand | Format::Sancus => false,
    }
}
