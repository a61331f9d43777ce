//! The fast engine: predecoded instructions, one call each, between deadlines.
//!
//! It takes over from the exact core at an instruction's first cycle when nothing is in flight but the next word's
//! fetch, and hands back in the same state. It runs only while no interrupt can arrive: up to a deadline before which
//! no peripheral's lines change. Whatever is out of the ordinary it leaves to the exact core.

mod code;
mod facts;
mod handlers;
mod slot;
mod translate;

use msp430_isa::{DestinationMode, Format, Instruction, Operation, STATUS_REGISTER, SourceMode, Walk};

use crate::bus::{Cycle, Lanes};
use crate::core::registers::GIE;
use crate::core::{Core, FetchState, MASKABLE, Task};
use crate::memory::{Memory, Region};
use crate::observer::{Boundary, Observer};
use crate::peripherals::Peripherals;

pub(crate) use code::Code;
pub(crate) use facts::{Facts, is_own};
use facts::{NO_DOMAIN, Stretch};
use handlers::Table;
pub(crate) use translate::DEFAULT_THRESHOLD;
use translate::{Entry, Known};

/// The longest instruction but for Sancus operations, in cycles: `mov &a, &rom`.
pub(crate) const LONGEST_INSTRUCTION: Cycle = 7;

/// An interrupt is taken where the fast engine has stopped.
struct Taken {
    number: u8,
    /// Address of the instruction before the last one.
    before: u16,
}

/// The state of the machine while the fast engine runs.
struct Fast<'a, O> {
    /// R0 is the address of the current instruction.
    registers: [u16; 16],
    cycle: Cycle,
    /// No instruction is started at or after this cycle.
    limit: Cycle,
    memory: &'a mut Memory,
    peripherals: &'a mut Peripherals,
    code: &'a mut Code,
    observer: &'a mut O,
    /// The source extension register: it outlives its instruction.
    source_extension: u16,
    /// Address of the last access to data memory.
    data_address: u16,
    /// Address of the instruction before the current one.
    previous: u16,
    instructions: u64,
    stack_guard: u16,
    /// What software may do to the status register depends on who runs (Aion).
    restricted: bool,
    /// An interrupt waits for GIE.
    lines_high: bool,
    /// Writes of program memory reach it.
    program_is_writable: bool,
    facts: &'a Facts,
    /// Addresses around the current instruction in its domain, and the bits of the facts that forbid that domain to
    /// read and to write.
    stretch: Stretch,
    read_mask: u16,
    write_mask: u16,
    /// Registers at the start of the current instruction, while the observer does not know of it.
    unannounced: Option<[u16; 16]>,
}

/// The parts of a machine that the fast engine works on.
pub(crate) struct Parts<'a> {
    pub(crate) core: &'a mut Core,
    pub(crate) memory: &'a mut Memory,
    pub(crate) peripherals: &'a mut Peripherals,
    pub(crate) code: &'a mut Code,
    pub(crate) facts: &'a mut Facts,
}

/// Whether an instruction may change the status register other than its flags.
fn writes_status(instruction: &Instruction) -> bool {
    let destination = instruction.destination_mode == Some(DestinationMode::Register);
    let source = instruction.source_mode == SourceMode::Register;
    instruction.operation == Operation::Reti
        || (destination && instruction.destination == STATUS_REGISTER)
        || (source && instruction.source == STATUS_REGISTER)
}

/// Whether the fast engine can go on at `address` after a jump.
#[inline(always)]
fn is_executable(memory: &Memory, address: u16) -> bool {
    address & 1 == 0 && memory.region(address) == Region::Program && !slot::is_interleaved(memory.word(address))
}

/// Enters the interrupt that is taken in cycle `now` from unprotected code, if that can be done in one go. Returns the
/// cycle in which the handler's first instruction begins.
pub(crate) fn enter_interrupt(parts: Parts<'_>, now: Cycle) -> Option<Cycle> {
    let Parts { core, memory, peripherals, code, facts } = parts;
    if core.sancus.as_ref().is_some_and(|sancus| facts.update(sancus, memory)) {
        code.translations.clear();
    }
    let (_, unwritable) = facts::masks(0);
    let data = memory.data_addresses();
    let pushable = |address: u16| data.contains(&address.into()) && facts.forbidden(address) & unwritable == 0;
    core.pass_interrupt_entry(now, memory, peripherals, pushable, is_executable).map(|cycles| now + cycles)
}

/// Runs instructions from cycle `now` to at most `until` and returns the cycle reached and the number of instructions
/// carried out: none if the exact core has to go on.
pub(crate) fn run<O: Observer>(parts: Parts<'_>, now: Cycle, until: Cycle, observer: &mut O) -> (Cycle, u64) {
    let Parts { core, memory, peripherals, code, facts } = parts;
    if !core.is_at_boundary(memory) || peripherals.dma_request(now).is_some() {
        return (now, 0);
    }
    if core.sancus.as_ref().is_some_and(|sancus| facts.update(sancus, memory)) {
        code.translations.clear();
    }
    let stretch = facts.stretch(core.instruction_address);
    let Some(calm) = core.calm(peripherals, now).filter(|_| stretch.domain != NO_DOMAIN) else {
        return (now, 0);
    };
    let event = peripherals.next_event();
    let end = now.saturating_add(calm.cycles).min(peripherals.next_disturbance()).min(core.next_replayed());
    let last = until.min(end.saturating_sub(LONGEST_INSTRUCTION));
    if last <= now || event <= now || !core.record_calm(now, &calm) {
        return (now, 0);
    }
    let limit = last.min(event.saturating_sub(LONGEST_INSTRUCTION));
    let mut registers = core.registers;
    registers[0] = core.instruction_address;
    let (read_mask, write_mask) = facts::masks(stretch.domain);
    let mut fast = Fast {
        registers,
        cycle: now,
        limit,
        memory,
        peripherals,
        code,
        observer,
        source_extension: core.source_extension,
        data_address: core.backbone.data_address(),
        previous: core.previous_instruction_address,
        instructions: 0,
        stack_guard: core.sancus.as_ref().map_or(0, |sancus| sancus.guard.guard()),
        restricted: calm.restricted,
        lines_high: calm.lines_high,
        program_is_writable: !core.is_upstream(),
        facts,
        stretch,
        read_mask,
        write_mask,
        unannounced: None,
    };
    let mut taken = None;
    if !O::ACTIVE && fast.code.translations.is_enabled() && !fast.stack_is_guarded() {
        fast.run_translated();
    } else {
        fast.run();
    }
    // Nothing has changed what is to come.
    if fast.limit == limit && fast.cycle >= limit {
        fast.limit = last;
        fast.run_to(event);
        if !O::ACTIVE && fast.limit == last && fast.cycle < last && core.is_plainly_interrupted() {
            taken = fast.run_across_event();
        }
    }
    let Fast { registers, cycle, source_extension, data_address, previous, instructions, memory, .. } = fast;
    if instructions > 0 {
        if !calm.settled {
            core.begin_unprotected(now);
        }
        core.source_extension = source_extension;
        core.enter_boundary(registers, previous, data_address, memory);
        core.pass(cycle - now);
        if let Some(Taken { number, before }) = taken {
            core.begin_interrupt_entry(number, before, memory);
        }
    }
    (cycle, instructions)
}

impl<O: Observer> Fast<'_, O> {
    /// Interprets.
    fn run(&mut self) {
        while self.cycle < self.limit && self.step().is_some() {}
    }

    /// Interprets instructions that end before cycle `event`.
    fn run_to(&mut self, event: Cycle) {
        while self.cycle < self.limit {
            let address = self.registers[0];
            if self.code.page(address).is_none() {
                self.code.fill(self.memory, address);
            }
            let Some(page) = self.code.page(address) else { return };
            // A write to program memory takes a cycle more than decoded.
            let most = Cycle::from(page.slot(address).cycles) + 1;
            if self.cycle + most > event || self.step().is_none() {
                return;
            }
        }
    }

    /// Interprets the instruction in which an event falls, if it leaves the status register alone, and says which
    /// interrupt is taken at its end.
    fn run_across_event(&mut self) -> Option<Taken> {
        let address = self.registers[0];
        let (before, done) = (self.previous, self.instructions);
        let interruptible = self.stretch.contains(address) && self.stretch.domain == 0 && self.registers[2] & GIE != 0;
        if !interruptible || writes_status(&Instruction::decode(self.memory.word(address))) {
            return None;
        }
        self.step()?;
        if self.instructions == done {
            return None;
        }
        self.limit = 0;
        let lines = self.peripherals.interrupts(self.cycle - 1) & MASKABLE;
        (lines != 0).then(|| Taken { number: 15 - lines.leading_zeros() as u8, before })
    }

    /// Runs translated code where there is some, and interprets in between.
    fn run_translated(&mut self) {
        while self.cycle < self.limit {
            let address = self.registers[0];
            if !self.stretch.contains(address) && !self.reaches(address) {
                return;
            }
            match self.code.translations.at(address) {
                Known::Translated(translation) => {
                    let entry = Entry {
                        registers: &mut self.registers,
                        previous: &mut self.previous,
                        source_extension: &mut self.source_extension,
                        data_address: &mut self.data_address,
                        budget: self.limit - self.cycle,
                    };
                    let (cycles, instructions) = translation.run(entry, self.memory, self.facts, self.stretch.domain);
                    self.cycle += cycles;
                    self.instructions += instructions;
                    if self.cycle < self.limit && instructions == 0 && self.step().is_none() {
                        return;
                    }
                }
                Known::Rejected => {
                    if self.step().is_none() {
                        return;
                    }
                }
                Known::Nothing => {
                    if self.code.arrive(address) {
                        self.code.translate(self.memory, self.stretch, address);
                    } else {
                        loop {
                            match self.step() {
                                None => return,
                                // A jump, a call or a return: what may be arrived at again.
                                Some(next) if self.registers[0] != next => break,
                                Some(_) if self.cycle >= self.limit => return,
                                Some(_) => {}
                            }
                        }
                    }
                }
            }
        }
    }

    /// Interprets an instruction. Returns the address of the one that follows it in memory; `None` at the end of the
    /// domain or if nothing was done.
    #[inline(always)]
    fn step(&mut self) -> Option<u16> {
        let handlers = &Table::<O>::HANDLERS;
        let address = self.registers[0];
        if !self.stretch.contains(address) && !self.reaches(address) {
            return None;
        }
        if self.code.page(address).is_none() {
            self.code.fill(self.memory, address);
        }
        let slot = *self.code.page(address)?.slot(address);
        if O::ACTIVE {
            self.unannounced = Some(self.registers);
        }
        handlers[usize::from(slot.handler)](self, &slot);
        Some(slot.next)
    }

    /// Whether `address`, in another stretch, is still in the same domain.
    #[cold]
    fn reaches(&mut self, address: u16) -> bool {
        let stretch = self.facts.stretch(address);
        let same = stretch.domain == self.stretch.domain;
        if same {
            self.stretch = stretch;
        }
        same
    }

    /// Stops before the current instruction.
    #[inline(always)]
    fn leave_to_exact_core(&mut self) {
        self.limit = 0;
    }

    /// Stops after the current instruction: deadlines or interrupts may have changed.
    #[inline(always)]
    fn interrupt(&mut self) {
        self.limit = 0;
    }

    /// Tells the observer of the current instruction, once it is certain that it runs here.
    #[inline(always)]
    fn announce(&mut self) {
        if let Some(mut registers) = self.unannounced.take() {
            let program_counter = registers[0];
            registers[0] = program_counter.wrapping_add(2);
            let cycle = self.cycle;
            self.observer.boundary(&Boundary { cycle, program_counter, interrupt_entry: false, registers: &registers });
        }
    }

    /// Ends the current instruction.
    #[inline(always)]
    fn finish(&mut self, next: u16, cycles: u8) {
        if O::ACTIVE {
            self.announce();
        }
        self.previous = self.registers[0];
        self.registers[0] = next;
        self.cycle += Cycle::from(cycles);
        self.instructions += 1;
    }

    #[inline(always)]
    fn stack_is_guarded(&self) -> bool {
        self.stack_guard != 0
    }

    /// Whether a change of GIE needs the exact core.
    #[inline(always)]
    fn status_is_restricted(&self) -> bool {
        self.restricted
    }

    fn interrupt_lines_high(&self) -> bool {
        self.lines_high
    }

    #[cold]
    #[inline(never)]
    fn read_peripheral(&mut self, address: u16, offset: u8) -> u16 {
        self.interrupt();
        self.peripherals.read(address & !1, self.cycle + Cycle::from(offset))
    }

    #[cold]
    #[inline(never)]
    fn write_peripheral(&mut self, address: u16, value: u16, lanes: Lanes, offset: u8) {
        self.interrupt();
        self.peripherals.write(address & !1, value, lanes, self.cycle + Cycle::from(offset));
    }
}

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
    pub(crate) fn enter_boundary(
        &mut self,
        mut registers: [u16; 16],
        previous: u16,
        data_address: u16,
        memory: &Memory,
    ) {
        let address = registers[0];
        let instruction = Instruction::decode(memory.word(address));
        registers[0] = address.wrapping_add(2);
        self.registers = registers;
        self.task = Task::Instruction(instruction);
        self.state = self.first_state(&instruction);
        self.fetch_state = fetch_state_after_decoding(&instruction);
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
        self.backbone.enter_boundary(registers[0], data_address);
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
