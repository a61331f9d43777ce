//! Times in which the CPU does nothing new: sleep, and what begins and ends it, and a program counter that stands still. They are passed
//! at once.

use super::{Machine, SETTLING_CYCLES};
use crate::accounting::Spending;
use crate::bus::{Cycle, NEVER};
use crate::engine::{self, Standstill};

/// How a sleep went.
pub(super) enum Sleep {
    /// Something is to be done.
    Over,
    /// It goes on past the end of the run.
    Goes,
    /// Nothing on the node will end it.
    ForEver,
}

impl Machine {
    /// Lets time pass to cycle `until` on a node that sleeps and does nothing before that cycle
    /// ([`Machine::next_activity`]), for instance to wake it with input then. Does nothing on a node that does not sleep.
    pub fn pass_sleep(&mut self, until: Cycle) {
        if let Some(back) = self.power_back {
            self.spend_without_power(until.min(back));
        } else if self.asleep_cycles >= SETTLING_CYCLES && until > self.cycle {
            self.accounting.spend(Spending::Asleep, until - self.cycle);
            self.cycle = until;
        }
    }

    /// Before this cycle the node does nothing unless it gets input: it sleeps, or has no power. [`NEVER`] if nothing on it can
    /// wake it.
    pub fn next_activity(&mut self) -> Cycle {
        if let Some(back) = self.power_back {
            return back.min(self.peripherals.next_physical_event()).max(self.cycle);
        }
        let sleeps = self.asleep_cycles >= SETTLING_CYCLES && self.configuration.cpu_off_limit.is_none();
        if !sleeps || self.is_woken() { self.cycle } else { self.peripherals.next_event().max(self.cycle) }
    }

    /// Before this cycle the node does nothing that shows outside unless it gets input: as [`Machine::next_activity`], or it waits in
    /// a loop. That a node waits is noticed now and then; this is to save time, and for nothing else.
    pub fn next_output(&mut self) -> Cycle {
        let waits_until = self.waits_until.min(engine::before_next_event(&self.peripherals));
        self.next_activity().max(waits_until)
    }

    /// Whether the sleeping node has something to do.
    fn is_woken(&mut self) -> bool {
        let lines = self.peripherals.interrupts(self.cycle);
        self.core.would_wake(lines)
            || self.peripherals.reset_request(self.cycle).is_some()
            || self.peripherals.dma_request(self.cycle).is_some()
    }

    /// Lets time pass on a sleeping node, up to cycle `until`, until something wakes it.
    pub(super) fn sleep(&mut self, until: Cycle) -> Sleep {
        loop {
            if self.is_woken() {
                return Sleep::Over;
            }
            match self.peripherals.next_event() {
                NEVER => return Sleep::ForEver,
                event if event > until => {
                    self.cycle = self.cycle.max(until);
                    return Sleep::Goes;
                }
                event => self.cycle = self.cycle.max(event),
            }
            if self.cycle >= until {
                return Sleep::Goes;
            }
        }
    }

    /// Enters the interrupt that is taken now, if that can be done in one step.
    pub(super) fn enter_interrupt(&mut self) -> bool {
        // The cycles that a sleeping CPU takes for it count as sleep where sleep ends the run.
        let counted = self.configuration.cpu_off_limit.is_some() && self.core.is_switched_off();
        if !self.core.task.is_interrupt() || counted {
            return false;
        }
        let now = self.cycle;
        let Some(cycle) = engine::enter_interrupt(self.parts(), now) else { return false };
        self.cycle = cycle;
        self.statistics.interrupts += 1;
        // As after a cycle of the exact core in which the CPU is on.
        self.asleep_cycles = 0;
        true
    }

    /// Lets the core come to rest after it has fallen asleep, if nothing happens meanwhile.
    pub(super) fn settle_asleep(&mut self, until: Cycle) -> bool {
        let left = Cycle::from(SETTLING_CYCLES - self.asleep_cycles).min(until.saturating_sub(self.cycle));
        let rests = self.asleep_cycles > 0 && left > 0 && self.configuration.cpu_off_limit.is_none();
        if !rests
            || !self.journal.is_idle()
            || !self.core.is_resting()
            || self.is_woken()
            || self.peripherals.next_event() < self.cycle + left
        {
            return false;
        }
        self.pass_boundary_of_sleep();
        self.cycle += left;
        self.asleep_cycles += left as u32;
        true
    }

    /// The cycle in which an interrupt ends the sleep of a core at rest, if that can be done in one step.
    pub(super) fn wake(&mut self) -> bool {
        if self.asleep_cycles < SETTLING_CYCLES || self.configuration.cpu_off_limit.is_some() {
            return false;
        }
        let lines = self.peripherals.interrupts(self.cycle);
        let disturbed =
            self.peripherals.reset_request(self.cycle).is_some() || self.peripherals.dma_request(self.cycle).is_some();
        if disturbed || !self.journal.is_idle() || !self.core.wake(lines, &self.memory) {
            return false;
        }
        self.cycle += 1;
        self.asleep_cycles = 0;
        true
    }

    /// Passes rounds of an instruction outside of program memory that leads to itself.
    pub(super) fn pass_standstill(&mut self, standstill: &mut Standstill, until: Cycle) -> bool {
        let (now, instructions) = (self.cycle, self.statistics.instructions);
        let rounds = standstill.rounds(&self.parts(), now, instructions, until);
        let Some(rounds) = rounds else { return false };
        self.cycle += rounds.cycles;
        self.statistics.instructions += rounds.count;
        self.note_place(rounds.count);
        true
    }

    /// Counts the instruction that was decoded when the core fell asleep, in the first cycle of its sleep.
    pub(super) fn pass_boundary_of_sleep(&mut self) {
        if self.core.decoded {
            self.count_boundary();
            self.core.settle_asleep();
        }
    }
}
