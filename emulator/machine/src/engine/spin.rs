//! Loops that wait: they look at memory again and again, or at a register of a device, and change nothing. Once such a loop is where it
//! was, with everything as it was, its rounds are alike until something else than the CPU does something, and can be passed at once.

use msp430_isa::{DestinationMode, Format, Instruction, LONGEST_INSTRUCTION, Operation, SourceMode};

use super::Fast;
use super::pauses::Pause;
use crate::bus::Cycle;
use crate::memory::Memory;
use crate::observer::Observer;
use crate::peripherals::Peripherals;

/// Bytes of the longest loop that is looked at.
const LONGEST: u16 = 32;

/// What decides what a round does, but for memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct State {
    registers: [u16; 16],
    previous: u16,
    before: u16,
    source_extension: u16,
    data_address: u16,
}

/// The last time that the program went back.
#[derive(Clone, Copy, Debug)]
struct Arrival {
    state: State,
    cycle: Cycle,
    instructions: u64,
}

/// What the program has read of devices since it went back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Polled {
    /// Nothing.
    #[default]
    Nothing,
    /// The word at an address, and nothing else than this value.
    Word(u16, u16),
    /// More than that.
    More,
}

/// Loops among the instructions that are interpreted one after another.
#[derive(Debug, Default)]
pub(super) struct Spin {
    last: Option<Arrival>,
    polled: Polled,
}

impl Spin {
    /// The program has read a word from a device.
    pub(super) fn note_read(&mut self, address: u16, value: u16) {
        self.polled = match self.polled {
            Polled::Nothing => Polled::Word(address, value),
            polled if polled == Polled::Word(address, value) => polled,
            _ => Polled::More,
        };
    }

    /// Something has happened that is in no such loop: what was not interpreted here, an interrupt, a write to a device.
    pub(super) fn interrupt(&mut self) {
        self.last = None;
    }
}

impl<O: Observer> Fast<'_, O> {
    /// To be called after an instruction that went back, to the current one. Passes whole rounds up to the limit if all further ones
    /// are like the last.
    ///
    /// Between two such calls without an interruption addresses only ascend. So if the instruction and the place it went to are the
    /// same in both, what ran in between lies between the two.
    #[inline]
    pub(super) fn pass_spin(&mut self) {
        let state = State {
            registers: self.registers,
            previous: self.previous,
            before: self.before,
            source_extension: self.source_extension,
            data_address: self.data_address,
        };
        let arrival = Arrival { state, cycle: self.cycle, instructions: self.instructions };
        let polled = std::mem::take(&mut self.spin.polled);
        let Some(last) = self.spin.last.replace(arrival).filter(|last| last.state == state) else { return };
        let (period, instructions) = (self.cycle - last.cycle, self.instructions - last.instructions);
        if period == 0 || !changes_nothing(self.memory, self.registers[0], self.previous) {
            return;
        }
        let end = self.limit.min(self.reads_alike_until(polled));
        let rounds = end.saturating_sub(self.cycle + 1) / period;
        self.cycle += rounds * period;
        self.instructions += rounds * instructions;
        self.waits = polled == Polled::Nothing;
        self.spin.interrupt();
    }

    /// Before this cycle, what a round has read of devices stays so.
    fn reads_alike_until(&mut self, polled: Polled) -> Cycle {
        match polled {
            Polled::Nothing => Cycle::MAX,
            Polled::Word(address, value) => self.peripherals.reads_until(address, value, self.cycle),
            Polled::More => 0,
        }
    }
}

impl<O: Observer> Fast<'_, O> {
    /// See [`Ran::waits_until`](super::Ran::waits_until), at the end of a run.
    pub(super) fn waits_until(&self) -> Cycle {
        if !self.waits || self.pause != Pause::None || self.cycle < self.limit {
            return 0;
        }
        before_next_event(self.peripherals).min(self.end)
    }
}

/// No instruction that begins before this cycle notices what peripherals do.
pub(crate) fn before_next_event(peripherals: &Peripherals) -> Cycle {
    peripherals.next_event().min(peripherals.next_disturbance()).saturating_sub(LONGEST_INSTRUCTION.into())
}

/// Whether `address` is in a loop that may wait for memory to change, or for an interrupt to do so. There is no use in translating it:
/// it takes the same time however fast it runs, unless its rounds are passed.
pub(super) fn may_wait(memory: &Memory, address: u16) -> bool {
    let mut last = address;
    loop {
        let instruction = Instruction::decode(memory.word(last));
        let next = last.saturating_add(2);
        let target = next.wrapping_add_signed(instruction.jump_offset);
        if instruction.operation.format() == Format::Jump && target <= address {
            return changes_nothing(memory, target, last) && is_alike_each_time(memory, target, last);
        }
        last = next.saturating_add(2 * u16::from(instruction.extension_words()));
        if last < address || last - address > LONGEST {
            return false;
        }
    }
}

/// Whether a round carries nothing into the next, as a loop that counts does: registers only take what others do not change, and
/// what is in memory.
fn is_alike_each_time(memory: &Memory, first: u16, last: u16) -> bool {
    let moves = |instruction: &Instruction| instruction.operation == Operation::Mov;
    let written = round(memory, first, last).filter(moves).fold(0_u16, |written, mov| written | 1 << mov.destination);
    round(memory, first, last).all(|instruction| match instruction.operation {
        _ if instruction.source_mode == SourceMode::IndirectIncrement => false,
        Operation::Cmp | Operation::Bit => true,
        Operation::Mov => written & 1 << instruction.source == 0 || !names_source(&instruction),
        operation => operation.format() == Format::Jump,
    })
}

/// Whether the register of the source takes part in it.
fn names_source(instruction: &Instruction) -> bool {
    matches!(instruction.source_mode, SourceMode::Register | SourceMode::Indexed | SourceMode::Indirect)
}

/// The instructions from one address to that at another.
fn round(memory: &Memory, first: u16, last: u16) -> impl Iterator<Item = Instruction> {
    let mut next = Some(first);
    std::iter::from_fn(move || {
        let address = next.filter(|address| *address <= last)?;
        let instruction = Instruction::decode(memory.word(address));
        next = address.checked_add(2 + 2 * u16::from(instruction.extension_words()));
        Some(instruction)
    })
}

/// Whether a round from one address to another writes to nothing but registers.
fn changes_nothing(memory: &Memory, first: u16, last: u16) -> bool {
    if last - first > LONGEST {
        return false;
    }
    let (mut address, mut instruction) = (first, Instruction::decode(memory.word(first)));
    while address < last {
        let next = address.saturating_add(2);
        let target = next.wrapping_add_signed(instruction.jump_offset);
        // A jump within the round might lead into the midst of another instruction.
        let leaves = instruction.operation.format() == Format::Jump && !(first..=last).contains(&target);
        if !writes_registers_alone(&instruction) || instruction.is_branch() && !leaves {
            return false;
        }
        address = next.saturating_add(2 * u16::from(instruction.extension_words()));
        instruction = Instruction::decode(memory.word(address));
    }
    address == last && writes_registers_alone(&instruction)
}

fn writes_registers_alone(instruction: &Instruction) -> bool {
    match instruction.operation {
        Operation::Push | Operation::Call | Operation::Reti => false,
        Operation::Cmp | Operation::Bit => true,
        operation => match operation.format() {
            Format::Jump => true,
            Format::SingleOperand => instruction.source_mode == SourceMode::Register,
            Format::TwoOperand => instruction.destination_mode == Some(DestinationMode::Register),
            Format::Sancus => false,
        },
    }
}
