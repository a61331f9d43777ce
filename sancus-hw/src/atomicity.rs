//! The atomicity monitor of the Aion cores: bounded stretches without interrupts (`omsp_atomicity_monitor.v`, with
//! SANCUS_RESTRICT_GIE as in the stock configuration).

use serde::{Deserialize, Serialize};

use crate::{Rule, RuleSet, Violation};

/// The monitor's parameters (`openMSP430_defines.v`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AtomicityParameters {
    /// Most cycles of an atomic section (ATOM_BOUND). At most 32767.
    pub bound: u16,
    /// Cycles without interrupts after entering a module (SM_ENTRY_ATOM_PERIOD).
    pub entry_period: u16,
}

impl Default for AtomicityParameters {
    /// The stock configuration.
    fn default() -> AtomicityParameters {
        AtomicityParameters { bound: 10_000, entry_period: 10 }
    }
}

impl AtomicityParameters {
    /// What a clix instruction asks for. The hardware takes as many low bits of r15 as its counter has, one more than
    /// the bound needs (ATOM_CNT_WIDTH), so 0x8001 asks for one cycle.
    fn length(&self, r15: u16) -> u16 {
        let counts = u32::from(self.bound).next_power_of_two() * 2;
        r15 & (counts - 1).min(0xffff) as u16
    }
}

/// What the monitor looks at in one cycle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AtomicityCycle {
    /// r15, if a clix instruction is executing, in each of its cycles.
    pub clix: Option<u16>,
    /// Whether the current instruction is in a module.
    pub in_module: bool,
    /// Whether what runs is privileged ([`crate::is_privileged`]).
    pub privileged: bool,
    /// Whether this is the first cycle in a module ([`crate::CallerTracker::enters_module`]).
    pub enters_module: bool,
    /// The interrupt enable bit of the status register.
    pub interrupt_enable: bool,
    /// Whether the cycle belongs to an interrupt entry.
    pub interrupt_entry: bool,
}

/// What the monitor says in a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AtomicityVerdict {
    /// Whether interrupts can be taken.
    pub interrupts_enabled: bool,
    /// A misuse of atomic sections. Reported in each cycle in which it is seen.
    pub violation: Option<Violation>,
}

/// A stretch of cycles without interrupts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Section {
    inside: bool,
    /// `inside` one cycle ago.
    was_inside: bool,
    /// Cycles left.
    count: u16,
}

impl Section {
    const OUTSIDE: (bool, u16) = (false, 0);

    /// Counts down, or leaves the section.
    const fn counted(&self, finished: bool) -> (bool, u16) {
        if finished { Section::OUTSIDE } else { (true, self.count.wrapping_sub(1)) }
    }

    const fn clock(&mut self, next: (bool, u16)) {
        *self = Section { was_inside: self.inside, inside: next.0, count: next.1 };
    }
}

/// The atomic sections that are under way: the cycles that each has left, at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AtomicSections {
    /// That of a clix instruction.
    pub clix: Option<u32>,
    /// That of the entry into a module.
    pub entry: Option<u32>,
}

/// The monitor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AtomicityMonitor {
    parameters: AtomicityParameters,
    /// Begun by a clix instruction.
    clix: Section,
    /// Begun by entering a module.
    entry: Section,
}

impl AtomicityMonitor {
    /// A monitor after reset.
    pub fn new(parameters: AtomicityParameters) -> AtomicityMonitor {
        AtomicityMonitor { parameters, ..AtomicityMonitor::default() }
    }

    /// What it was made with.
    pub const fn parameters(&self) -> &AtomicityParameters {
        &self.parameters
    }

    /// The sections under way.
    pub fn sections(&self) -> AtomicSections {
        let left = |section: &Section| section.inside.then_some(section.count.into());
        AtomicSections { clix: left(&self.clix), entry: left(&self.entry) }
    }

    /// Enabling interrupts asks for an early end of an atomic section; so does a violation, by its interrupt.
    const fn clix_finished(&self, cycle: &AtomicityCycle) -> bool {
        self.clix.inside && (self.clix.count == 0 || cycle.interrupt_enable || cycle.interrupt_entry)
    }

    const fn entry_finished(&self, cycle: &AtomicityCycle) -> bool {
        self.entry.inside && (self.entry.count == 0 || cycle.clix.is_some() || cycle.interrupt_entry)
    }

    /// The outputs in a cycle.
    pub fn evaluate(&self, cycle: &AtomicityCycle, rules: RuleSet) -> AtomicityVerdict {
        let (clix_finished, entry_finished) = (self.clix_finished(cycle), self.entry_finished(cycle));
        let interrupts_enabled = (cycle.interrupt_enable || entry_finished || clix_finished)
            && !(cycle.privileged && cycle.in_module)
            && cycle.clix.is_none()
            && (!self.clix.inside || clix_finished)
            && (!self.entry.inside || entry_finished)
            && !cycle.enters_module;

        let nested = (cycle.clix.is_some() && self.clix.was_inside)
            || (cycle.enters_module && (self.clix.inside || (self.entry.was_inside && !cycle.privileged)));
        let length = cycle.clix.map_or(0, |r15| self.parameters.length(r15));
        let broken = [(nested, Rule::AtomicNesting), (length > self.parameters.bound, Rule::AtomicBound)];
        let violation = broken
            .into_iter()
            .find(|&(is_broken, rule)| is_broken && rules.contains(rule))
            .map(|(_, rule)| Violation::Atomicity { rule, length });
        AtomicityVerdict { interrupts_enabled, violation }
    }

    /// The clock edge that ends the cycle.
    pub fn clock(&mut self, cycle: &AtomicityCycle) {
        let clix = match cycle.clix {
            _ if self.clix.inside => self.clix.counted(self.clix_finished(cycle)),
            Some(r15) => (true, self.parameters.length(r15)),
            None if cycle.enters_module && cycle.privileged => Section::OUTSIDE,
            None => (self.clix.inside, self.clix.count),
        };
        let entry = if cycle.enters_module {
            // Entering a module right after another is a violation; it also ends the period.
            if cycle.privileged || self.entry.was_inside {
                Section::OUTSIDE
            } else {
                (true, self.parameters.entry_period)
            }
        } else if self.entry.inside {
            self.entry.counted(self.entry_finished(cycle))
        } else {
            (false, self.entry.count)
        };
        self.clix.clock(clix);
        self.entry.clock(entry);
    }

    /// Cycles, from this one on, in which the monitor's verdict stays what it is now if `cycle` stays what it is and
    /// neither executes clix nor enters a module; those cycles can be passed with [`AtomicityMonitor::skip`].
    pub fn quiet_cycles(&self, cycle: &AtomicityCycle) -> u32 {
        if cycle.clix.is_some() || cycle.enters_module || self.clix_finished(cycle) || self.entry_finished(cycle) {
            return 0;
        }
        match (self.clix.inside, self.entry.inside) {
            (false, false) => u32::MAX,
            (true, false) => self.clix.count.into(),
            (false, true) => self.entry.count.into(),
            (true, true) => self.clix.count.min(self.entry.count).into(),
        }
    }

    /// Passes `cycles` cycles at once, at most [`AtomicityMonitor::quiet_cycles`].
    pub fn skip(&mut self, cycles: u32) {
        if cycles == 0 {
            return;
        }
        for section in [&mut self.clix, &mut self.entry] {
            section.was_inside = section.inside;
            if section.inside {
                section.count = section.count.saturating_sub(cycles.min(0xffff) as u16);
            }
        }
    }
}
