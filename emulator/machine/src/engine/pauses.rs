//! How the fast engine gets along with what peripherals do: up to when it can run without looking, which interrupt is
//! taken at the end of an instruction, how it is entered, and how unprotected code falls asleep.

use msp430_isa::{LONGEST_INSTRUCTION, highest_interrupt};
use sancus_hw::UNPROTECTED;

use super::interrupt_entry::{ENTRY_CYCLES, enter_plainly, entry_parity};
use super::{Fast, Ran, is_executable};
use crate::bus::Cycle;
use crate::core::registers::{CPU_OFF, GIE};
use crate::core::{MASKABLE, interrupted_constant};
use crate::journal::Watch;
use crate::memory::{Memory, Region};
use crate::observer::Observer;

/// Why the fast engine has stopped before it had to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pause {
    /// It has not.
    None,
    /// The current instruction is left to the exact core.
    ForExactCore,
    /// The last instruction may have changed what is to come.
    ToLookUp {
        /// Interrupts were enabled in its last cycle.
        enabled: bool,
    },
}

/// An interrupt is taken where the fast engine has stopped.
pub(super) struct Taken {
    number: u8,
}

/// A stretch of unprotected code of which the caller tracker has not been told.
#[derive(Clone, Copy, Debug)]
struct Handler {
    /// Its first cycle.
    cycle: Cycle,
    /// Its address.
    address: u16,
    /// R6 then.
    entry: u16,
    /// Instructions carried out before it.
    instructions: u64,
}

/// What the fast engine knows of interrupts, and what it did about them.
#[derive(Debug)]
pub(super) struct Interrupts {
    /// They are taken here: the code is unprotected, and nothing is out of the ordinary.
    pub(super) plain: bool,
    /// The CPU may fall asleep.
    sleeps: bool,
    /// A line is high.
    pub(super) lines_high: bool,
    handler: Option<Handler>,
    /// The last instruction switched the CPU off.
    pub(super) asleep: bool,
    count: u64,
    entries: Cycle,
}

impl Interrupts {
    pub(super) fn new(plain: bool, sleeps: bool, lines_high: bool) -> Interrupts {
        Interrupts { plain, sleeps, lines_high, handler: None, asleep: false, count: 0, entries: 0 }
    }

    /// The caller tracker is to be told of unprotected code from cycle `cycle` on, once an instruction of it is carried out.
    pub(super) fn note_handler(&mut self, cycle: Cycle, registers: &[u16; 16], instructions: u64) {
        let (address, entry) = (registers[0], registers[6]);
        self.handler = Some(Handler { cycle, address, entry, instructions });
    }
}

impl<O: Observer> Fast<'_, O> {
    /// Finds out up to when to run from here; `false` if not at all.
    pub(super) fn look_ahead(&mut self) -> bool {
        let now = self.cycle;
        self.pause = Pause::None;
        if self.interrupts.plain {
            self.interrupts.lines_high = self.peripherals.interrupts(now) != 0;
        }
        self.event = self.peripherals.next_event();
        let disturbance = self.peripherals.next_disturbance();
        self.last = self.until.min(disturbance.saturating_sub(LONGEST_INSTRUCTION.into()));
        self.limit = self.last.min(self.event.saturating_sub(LONGEST_INSTRUCTION.into()));
        self.last > now && self.event > now
    }

    /// Whether an interrupt waits for the end of the next instruction.
    pub(super) fn is_interrupted_next(&self) -> bool {
        self.interrupts.lines_high && self.registers[2] & GIE != 0
    }

    /// Whether an interrupt that is left to the exact core waits for GIE.
    #[inline(always)]
    pub(super) fn is_interrupted_by_enabling(&self) -> bool {
        self.interrupts.lines_high && !self.interrupts.plain
    }

    /// Interprets one instruction, whatever the peripherals do while it runs. Returns whether it was carried out.
    pub(super) fn run_across_event(&mut self) -> bool {
        let done = self.instructions;
        self.spin.interrupt();
        self.step().is_some() && self.instructions > done
    }

    /// Enters the interrupt that is taken at the end of the last instruction, if one is; returns it if the exact core has
    /// to do it.
    pub(super) fn take_interrupt(&mut self) -> Option<Taken> {
        let enabled = match self.pause {
            Pause::ToLookUp { enabled } => enabled,
            _ => self.registers[2] & GIE != 0,
        };
        if !enabled {
            return None;
        }
        let lines = self.peripherals.interrupts(self.cycle - 1) & MASKABLE;
        let number = highest_interrupt(lines)?;
        self.interrupts.asleep = false;
        if self.enter(number) { None } else { Some(Taken { number }) }
    }

    /// Enters interrupt `number`; `false` if nothing was done, because the exact core has to.
    fn enter(&mut self, number: u8) -> bool {
        let now = self.cycle;
        if now >= self.until || self.peripherals.next_disturbance() <= now + ENTRY_CYCLES {
            return false;
        }
        let (access_map, write_mask) = (self.access_map, self.write_mask);
        let pushable = |memory: &Memory, address: u16| {
            memory.region(address) == Region::Data && access_map.forbidden(address) & write_mask == 0
        };
        let Some(entered) = enter_plainly(&self.registers, number, self.memory, pushable, is_executable) else {
            return false;
        };
        self.settle_caller();
        self.source_extension =
            interrupted_constant(self.memory.word(self.registers[0])).unwrap_or(self.source_extension);
        self.peripherals.accept(number, now);
        self.spin.interrupt();
        self.arrives = true;
        self.registers = entered;
        self.data_address = super::with_parity(entered[1], entry_parity(&entered));
        self.cycle += ENTRY_CYCLES;
        let mut watch = Watch { journal: self.journal, observer: &mut () };
        self.core.note_plain_entry(number, now, self.previous, entered[6], &mut watch);
        self.interrupts.note_handler(self.cycle, &entered, self.instructions);
        self.interrupts.count += 1;
        self.interrupts.entries += ENTRY_CYCLES;
        true
    }

    /// Tells the caller tracker of unprotected code that it does not know of.
    fn settle_caller(&mut self) {
        if let Some(Handler { cycle, address, entry, instructions }) = self.interrupts.handler
            && self.instructions > instructions
        {
            let mut watch = Watch { journal: self.journal, observer: &mut () };
            self.core.switch_to(UNPROTECTED, cycle, address, entry, &mut watch);
            self.interrupts.handler = None;
        }
    }

    /// Whether the instruction that switches the CPU off may do so here, before the one at `next`. Notes that it does.
    pub(super) fn falls_asleep(&mut self, next: u16) -> bool {
        let sleeps = self.interrupts.sleeps
            && self.registers[2] & CPU_OFF == 0
            && (self.stretch.contains(next) || self.reaches(next));
        self.interrupts.asleep = sleeps;
        sleeps
    }

    /// Puts the core where the fast engine has come to.
    pub(super) fn hand_over(mut self, taken: Option<Taken>) -> Ran {
        let waits_until = if taken.is_none() { self.waits_until() } else { 0 };
        if self.instructions > 0 {
            self.settle_caller();
            let core = self.core;
            core.source_extension = self.source_extension;
            core.odd_access = self.data_address & 1 != 0;
            if self.interrupts.asleep {
                core.fall_asleep(self.registers, self.previous, self.data_address, self.memory);
            } else {
                core.enter_boundary(self.registers, self.previous, self.data_address, self.memory);
            }
            core.pass(self.cycle - self.start);
            if let Some(Taken { number }) = taken {
                // The instruction here is not decoded.
                core.source_extension = self.source_extension;
                core.begin_interrupt_entry(number, self.before, self.memory);
            }
        }
        Ran {
            cycle: self.cycle,
            instructions: self.instructions,
            interrupts: self.interrupts.count,
            entries: self.interrupts.entries,
            asleep: self.interrupts.asleep,
            waits_until,
        }
    }
}
