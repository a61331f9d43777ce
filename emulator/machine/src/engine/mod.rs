//! The fast engine: predecoded instructions, one call each, between deadlines.
//!
//! It takes over from the exact core at an instruction's first cycle when nothing is in flight but the next word's
//! fetch, and hands back in the same state. It runs only while no interrupt can arrive: up to a deadline before which
//! no peripheral's lines change. Whatever is out of the ordinary it leaves to the exact core.

mod access_map;
mod code;
mod crypto;
mod handlers;
mod handover;
mod hang;
mod interpreter;
mod interrupt_entry;
mod outside;
mod pauses;
mod quiet_span;
mod semantics;
mod sleep;
mod slot;
mod spin;
mod standstill;
mod translate;

use msp430_isa::LONGEST_INSTRUCTION;

use crate::bus::{Cycle, Lanes};
use crate::core::Core;
use crate::core::registers::GIE;
use crate::journal::{Journal, Watch};
use crate::memory::{Memory, Region};
use crate::observer::{Boundary, Observer};
use crate::peripherals::Peripherals;

pub(crate) use access_map::AccessMap;
use access_map::{Forbidden, NO_DOMAIN, Stretch};
pub(crate) use code::Code;
use handlers::Table;
pub(crate) use hang::Hang;
use pauses::{Interrupts, Pause, Taken};
use spin::Spin;
pub(crate) use spin::before_next_event;
pub(crate) use standstill::Standstill;
pub(crate) use translate::DEFAULT_THRESHOLD;
use translate::{End, Entry, Known, LONGEST_PATH};

/// The state of the machine while the fast engine runs.
struct Fast<'a, O> {
    /// R0 is the address of the current instruction.
    registers: [u16; 16],
    cycle: Cycle,
    /// The cycle in which it began.
    start: Cycle,
    /// No instruction is started at or after this cycle.
    limit: Cycle,
    /// No instruction is started at or after this cycle, whatever the peripherals do: the run ends, or something asks for a
    /// reset or for the bus.
    last: Cycle,
    /// Before this cycle the peripherals do nothing that the core sees.
    event: Cycle,
    /// End of the run, as given.
    until: Cycle,
    /// No instruction is started at or after this cycle either: the core may do something else then by itself.
    end: Cycle,
    /// The last instructions were those of a loop that waits for memory to change.
    waits: bool,
    /// The program has come to the current instruction by a transfer, or from translated code: it may do so again. Where an
    /// interrupt returns to, or a run begins, is anywhere.
    arrives: bool,
    /// Loops that wait.
    spin: Spin,
    /// Why it stopped before it had to.
    pause: Pause,
    /// What interrupts need of the core is here.
    interrupts: Interrupts,
    core: &'a mut Core,
    memory: &'a mut Memory,
    peripherals: &'a mut Peripherals,
    code: &'a mut Code,
    journal: &'a mut Journal,
    observer: &'a mut O,
    /// The source extension register: it outlives its instruction.
    source_extension: u16,
    /// Address of the last access to data memory. Its bit 0 is that of the last access to anything: the byte form of RETI
    /// with an immediate reads without an access of its own, and takes the half that the last one has selected
    /// (`omsp_execution_unit.v`: mab_lsb).
    data_address: u16,
    /// Address of the instruction before the current one.
    previous: u16,
    /// Address of the one before that, if the last one was interpreted.
    before: u16,
    instructions: u64,
    stack_guard: u16,
    /// What software may do to the status register depends on who runs (Aion).
    restricted: bool,
    /// Writes of program memory reach it.
    program_is_writable: bool,
    /// A peripheral that an instruction compares is read twice.
    reads_compared_again: bool,
    access_map: &'a AccessMap,
    /// What a module does outside of its own memory is recorded, or replayed.
    records: bool,
    /// Addresses around the current instruction in its domain, and the bits of the access map that forbid that domain to
    /// read and to write.
    stretch: Stretch,
    read_mask: Forbidden,
    write_mask: Forbidden,
    /// Registers at the start of the current instruction, while the observer does not know of it.
    unannounced: Option<[u16; 16]>,
}

/// The parts of a machine that the fast engine works on.
pub(crate) struct Parts<'a> {
    pub(crate) core: &'a mut Core,
    pub(crate) memory: &'a mut Memory,
    pub(crate) peripherals: &'a mut Peripherals,
    pub(crate) code: &'a mut Code,
    pub(crate) access_map: &'a mut AccessMap,
    pub(crate) journal: &'a mut Journal,
}

/// What the fast engine did.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Ran {
    /// The cycle reached.
    pub(crate) cycle: Cycle,
    /// Instructions carried out: none if the exact core has to go on.
    pub(crate) instructions: u64,
    /// Interrupts entered.
    pub(crate) interrupts: u64,
    /// Cycles of these entries.
    pub(crate) entries: Cycle,
    /// The last instruction switched the CPU off.
    pub(crate) asleep: bool,
    /// Before this cycle the CPU does nothing but wait in a loop, unless something comes from outside; 0 if it does not.
    pub(crate) waits_until: Cycle,
}

/// `address` with bit 0 of `other`.
#[inline(always)]
const fn with_parity(address: u16, other: u16) -> u16 {
    address & !1 | other & 1
}

/// Last address of program memory after which the hardware fetches another word.
const LAST_FOLLOWED: u16 = 0xfffc;

/// Whether the fast engine can go on at `address` after a jump.
#[inline(always)]
fn is_executable(memory: &Memory, address: u16) -> bool {
    address & 1 == 0
        && address <= LAST_FOLLOWED
        && memory.region(address) == Region::Program
        && !slot::is_interleaved(memory.word(address))
}

/// Enters the interrupt that is taken in cycle `now` from unprotected code, if that can be done in one step. Returns the
/// cycle in which the handler's first instruction begins.
pub(crate) fn enter_interrupt(parts: Parts<'_>, now: Cycle) -> Option<Cycle> {
    let Parts { core, memory, peripherals, code, access_map, journal } = parts;
    if access_map.update(core.sancus.as_deref(), journal.recorder.is_some(), memory) {
        code.translations.clear();
    }
    let (_, unwritable) = access_map::masks(0);
    let data = memory.data_addresses();
    let pushable =
        |_: &Memory, address: u16| data.contains(&address.into()) && access_map.forbidden(address) & unwritable == 0;
    if !journal.is_idle() {
        return None;
    }
    let mut watch = Watch { journal, observer: &mut () };
    let cycles = core.pass_interrupt_entry(now, memory, peripherals, pushable, is_executable, &mut watch);
    cycles.map(|cycles| now + cycles)
}

/// Runs instructions from cycle `now` to at most `until`. `sleeps` says whether it may let the CPU fall asleep.
pub(crate) fn run<O: Observer>(parts: Parts<'_>, now: Cycle, until: Cycle, sleeps: bool, observer: &mut O) -> Ran {
    let Parts { core, memory, peripherals, code, access_map, journal } = parts;
    let nothing = Ran { cycle: now, ..Ran::default() };
    let replayed = journal.next_disturbance_replayed().saturating_sub(LONGEST_INSTRUCTION.into());
    if replayed <= now || !core.is_at_boundary(memory) || peripherals.dma_request(now).is_some() {
        return nothing;
    }
    if access_map.update(core.sancus.as_deref(), journal.recorder.is_some(), memory) {
        code.translations.clear();
    }
    code.translations.set_multiplies(peripherals.has_lone_multiplier());
    let stretch = access_map.stretch(core.instruction_address);
    let lines = journal.interrupt_lines(now, peripherals, core.protection().executing);
    let Some(quiet) = core.quiet_span(lines).filter(|_| stretch.domain != NO_DOMAIN) else {
        return nothing;
    };
    let end = now.saturating_add(quiet.cycles).saturating_sub(LONGEST_INSTRUCTION.into()).min(replayed);
    let mut registers = core.registers;
    registers[0] = core.instruction_address;
    let (read_mask, write_mask) = access_map::masks(stretch.domain);
    let plain =
        !O::ACTIVE && stretch.domain == 0 && !quiet.restricted && core.is_plainly_interrupted() && journal.is_idle();
    let mut fast = Fast {
        registers,
        cycle: now,
        start: now,
        limit: 0,
        last: 0,
        event: 0,
        until: until.min(end),
        end,
        waits: false,
        arrives: code.translations.are_eager(),
        spin: Spin::default(),
        pause: Pause::None,
        interrupts: Interrupts::new(plain, plain && sleeps, quiet.lines_high),
        source_extension: core.source_extension,
        data_address: with_parity(core.backbone.data_address(), core.odd_access.into()),
        previous: core.previous_instruction_address,
        before: core.previous_instruction_address,
        instructions: 0,
        stack_guard: core.sancus.as_ref().map_or(0, |sancus| sancus.guard.guard()),
        restricted: quiet.restricted,
        program_is_writable: !core.is_upstream(),
        reads_compared_again: !core.is_upstream(),
        core,
        memory,
        peripherals,
        code,
        records: stretch.domain != 0 && journal.recorder.is_some(),
        journal,
        observer,
        access_map,
        stretch,
        read_mask,
        write_mask,
        unannounced: None,
    };
    if !quiet.settled {
        fast.interrupts.note_handler(now, &registers, 0);
    }
    if !fast.look_ahead() || !fast.journal.note_quiet(now, quiet.settled, fast.core, fast.memory) {
        return nothing;
    }
    let taken = fast.run();
    fast.hand_over(taken)
}

impl<O: Observer> Fast<'_, O> {
    /// Runs until the exact core has to go on or the run ends. Returns an interrupt that is taken then, but not entered.
    fn run(&mut self) -> Option<Taken> {
        loop {
            if self.observer_stops() {
                return None;
            }
            if !self.is_interrupted_next() {
                self.run_to_limit();
                if self.pause == Pause::None {
                    if self.cycle < self.limit {
                        return None;
                    }
                    self.limit = self.last;
                    self.run_to(self.event);
                }
            }
            if self.pause == Pause::ForExactCore || !self.interrupts.plain {
                return None;
            }
            if self.pause == Pause::None && (self.cycle >= self.last || !self.run_across_event()) {
                return None;
            }
            match self.take_interrupt() {
                Some(taken) => return Some(taken),
                None if self.interrupts.asleep || !self.look_ahead() => return None,
                None => {}
            }
        }
    }

    /// Translates and interprets up to `limit`, or to the end of the domain.
    fn run_to_limit(&mut self) {
        self.waits = false;
        if !O::ACTIVE && self.code.translations.is_enabled() && !self.stack_is_guarded() {
            self.run_translated();
        } else if O::ACTIVE {
            while self.cycle < self.limit && self.step().is_some() && !self.observer_stops() {}
        } else {
            self.run_interpreted();
        }
    }

    /// Interprets instructions, and passes loops that wait.
    fn run_interpreted(&mut self) {
        while self.cycle < self.limit && self.step_or_pass().is_some() {}
    }

    /// As [`step`](Self::step), and passes the loop that the instruction ends if it waits.
    #[inline(always)]
    fn step_or_pass(&mut self) -> Option<u16> {
        let next = self.step();
        if next.is_some() && self.registers[0] <= self.previous {
            self.pass_spin();
        }
        next
    }

    /// Whether the observer ends the run.
    #[inline(always)]
    fn observer_stops(&self) -> bool {
        O::ACTIVE && self.observer.stops()
    }

    /// Interprets instructions that end before cycle `event`.
    fn run_to(&mut self, event: Cycle) {
        self.spin.interrupt();
        while self.cycle < self.limit {
            let address = self.registers[0];
            if self.code.page(address).is_none() {
                self.code.fill(self.memory, address);
            }
            let Some(page) = self.code.page(address) else { return };
            // A write to program memory takes a cycle more than decoded.
            let most = Cycle::from(page.slot(address).cycles) + 1;
            if self.cycle + most > event || self.step().is_none() || self.observer_stops() {
                return;
            }
        }
    }

    /// Runs translated code where there is some, and interprets in between, such as loops that wait.
    fn run_translated(&mut self) {
        while self.cycle < self.limit {
            let address = self.registers[0];
            if !self.stretch.contains(address) && !self.reaches(address) {
                return;
            }
            match self.code.translations.at(address) {
                Known::Translated(_) => {
                    self.spin.interrupt();
                    let entry = Entry {
                        registers: &mut self.registers,
                        previous: &mut self.previous,
                        source_extension: &mut self.source_extension,
                        data_address: &mut self.data_address,
                        peripherals: self.peripherals,
                        now: self.cycle,
                        budget: self.limit - self.cycle,
                    };
                    let translations = &mut self.code.translations;
                    let ran = translations.run(entry, self.memory, self.access_map, self.stretch);
                    self.cycle += ran.cycles;
                    self.instructions += ran.instructions;
                    self.arrives = ran.end != End::OutOfTime;
                    let interprets = match ran.end {
                        End::Elsewhere => 0,
                        End::Stuck => 1,
                        End::OutOfTime => LONGEST_PATH,
                    };
                    for _ in 0..interprets {
                        if self.cycle < self.limit && self.step_or_pass().is_none() {
                            return;
                        }
                    }
                }
                Known::Rejected => {
                    if self.step_or_pass().is_none() {
                        return;
                    }
                }
                Known::Nothing if self.arrives && self.code.arrive(address) => {
                    self.code.translate(self.memory, self.access_map, self.stretch, address);
                }
                Known::Nothing => loop {
                    match self.step_or_pass() {
                        None => return,
                        // A jump, a call or a return: what may be arrived at again.
                        Some(next) if self.registers[0] != next => {
                            self.arrives = true;
                            break;
                        }
                        Some(_) if self.cycle >= self.limit => return,
                        Some(_) => {}
                    }
                },
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
        let stretch = self.access_map.stretch(address);
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
        self.pause = Pause::ForExactCore;
    }

    /// Stops after the current instruction: deadlines or interrupts may have changed. `enabled` says whether interrupts are
    /// enabled in its last cycle.
    #[inline(always)]
    fn look_up(&mut self, enabled: bool) {
        self.limit = 0;
        self.pause = Pause::ToLookUp { enabled };
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

    /// Ends the current instruction, and goes on at `next`.
    #[inline(always)]
    fn go_on(&mut self, next: u16, cycles: u8) {
        if O::ACTIVE {
            self.announce();
        }
        self.before = self.previous;
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

    #[cold]
    #[inline(never)]
    fn read_peripheral(&mut self, address: u16, offset: u8) -> u16 {
        if self.peripherals.reads_have_effects(address) {
            self.look_up(self.registers[2] & GIE != 0);
        }
        let value = self.peripherals.read(address & !1, self.cycle + Cycle::from(offset));
        self.spin.note_read(address & !1, value);
        value
    }

    #[cold]
    #[inline(never)]
    fn write_peripheral(&mut self, address: u16, value: u16, lanes: Lanes, offset: u8) {
        self.look_up(self.registers[2] & GIE != 0);
        self.spin.interrupt();
        self.peripherals.write(address & !1, value, lanes, self.cycle + Cycle::from(offset));
    }
}
