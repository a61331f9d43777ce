//! What a run stops at, besides breakpoints: things that happen.

use std::fmt;
use std::ops::RangeInclusive;

use machine::event::{Event, EventKind};
use machine::{Cycle, Lanes, Observer};
use program::image::Image;
use sancus_hw::{INTERRUPT_ID_BASE, Report, abi};

use crate::timeline::Timeline;

/// Something that a run stops at: after the instruction in which it happens, or before the first one of a module.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Condition {
    /// A rule of the Sancus unit is broken.
    Violation,
    /// A module is entered.
    Entry {
        /// Its name in the image.
        module: String,
    },
    /// An interrupt is entered.
    Interrupt {
        /// Its number, 0 to 15.
        number: u8,
    },
    /// Something else happens.
    Happening(Happening),
}

/// Kinds of events that a run can stop after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Happening {
    /// A module is created, with a key.
    ModuleCreated,
    /// A module disables itself.
    ModuleDisabled,
    /// A node of a network has told where a module is that it has loaded.
    ModuleLoaded,
    /// An interrupt aborts an instruction in the crypto unit.
    CryptoInterrupted,
    /// The crypto unit has done a command.
    CryptoDone,
    /// The node is reset.
    Reset,
    /// A byte leaves the node.
    Output,
    /// A quantity of the physical world gets a new value.
    Physical,
}

impl Happening {
    /// All, with their names.
    pub const ALL: [(Happening, &str); 8] = [
        (Happening::ModuleCreated, "module-created"),
        (Happening::ModuleDisabled, "module-disabled"),
        (Happening::ModuleLoaded, "module-loaded"),
        (Happening::CryptoInterrupted, "crypto-interrupted"),
        (Happening::CryptoDone, "crypto-done"),
        (Happening::Reset, "reset"),
        (Happening::Output, "output"),
        (Happening::Physical, "physical"),
    ];

    /// Whether an event is such.
    pub fn is(self, kind: &EventKind) -> bool {
        match kind {
            EventKind::Reported(Report::ModuleCreated { .. }) => self == Happening::ModuleCreated,
            EventKind::Reported(Report::ModuleDisabled { .. }) => self == Happening::ModuleDisabled,
            EventKind::Reported(Report::CryptoInterrupted { .. }) => self == Happening::CryptoInterrupted,
            EventKind::CryptoDone => self == Happening::CryptoDone,
            EventKind::Reset(_) => self == Happening::Reset,
            EventKind::Output { .. } => self == Happening::Output,
            EventKind::Physical(_) => self == Happening::Physical,
            EventKind::Reported(_) | EventKind::Switched { .. } | EventKind::CryptoBegun { .. } => false,
        }
    }
}

impl fmt::Display for Happening {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = Happening::ALL.iter().find(|(happening, _)| happening == self);
        formatter.write_str(found.map_or("", |(_, name)| name))
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Condition::Violation => formatter.write_str("violation"),
            Condition::Entry { module } => write!(formatter, "entry {module}"),
            Condition::Interrupt { number } => write!(formatter, "interrupt {number}"),
            Condition::Happening(happening) => write!(formatter, "event {happening}"),
        }
    }
}

impl Condition {
    /// The cycle at or after which a run stops for an event: that of the first instruction of a module that is entered, else that after
    /// the event.
    pub(crate) fn stops_at(&self, event: &Event) -> Cycle {
        match self {
            Condition::Entry { .. } => event.cycle,
            Condition::Violation | Condition::Interrupt { .. } | Condition::Happening(_) => event.cycle + 1,
        }
    }

    /// Whether an event on a timeline fulfils it for a program.
    pub(crate) fn is_met(&self, event: &Event, timeline: &Timeline, image: &Image) -> bool {
        match (self, &event.kind) {
            (Condition::Violation, kind) => kind.violation().is_some(),
            (Condition::Entry { module }, EventKind::Switched { to, .. }) => {
                let start = image.symbol(&abi::symbol(module, "public_start")).map(|symbol| symbol.address);
                let entered = timeline.module(*to, event.cycle);
                entered.is_some_and(|layout| Some(layout.public_start) == start)
            }
            (Condition::Interrupt { number }, EventKind::Switched { to, .. }) => {
                *to == INTERRUPT_ID_BASE + u16::from(*number)
            }
            (Condition::Happening(happening), kind) => happening.is(kind),
            (Condition::Entry { .. } | Condition::Interrupt { .. }, _) => false,
        }
    }
}

/// Which accesses a watchpoint is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Accesses {
    /// Writes, also those that memory protection keeps from memory.
    Writes,
    /// Reads.
    Reads,
    /// Both.
    Both,
}

/// Addresses that are watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watchpoint {
    /// The addresses.
    pub addresses: RangeInclusive<u16>,
    /// Which accesses.
    pub accesses: Accesses,
}

/// An access that a watchpoint has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The cycle of the access.
    pub cycle: Cycle,
    /// The first watched address that it touches.
    pub address: u16,
    /// Whether it is a write.
    pub write: bool,
    /// The word on the bus.
    pub value: u16,
}

/// Looks at accesses to watched addresses.
pub(crate) struct Watcher<'a> {
    pub(crate) watchpoints: &'a [Watchpoint],
    pub(crate) hit: Option<Hit>,
}

impl Watcher<'_> {
    fn note(&mut self, cycle: Cycle, bytes: RangeInclusive<u16>, write: bool, value: u16) {
        let kind = if write { Accesses::Writes } else { Accesses::Reads };
        for Watchpoint { addresses, accesses } in self.watchpoints {
            let touches = bytes.start() <= addresses.end() && addresses.start() <= bytes.end();
            if touches && (*accesses == Accesses::Both || *accesses == kind) {
                let address = *bytes.start().max(addresses.start());
                self.hit.get_or_insert(Hit { cycle, address, write, value });
            }
        }
    }
}

impl Observer for Watcher<'_> {
    fn write(&mut self, cycle: Cycle, address: u16, lanes: Lanes, value: u16) {
        let bytes = match lanes {
            Lanes::Both => address & !1..=address | 1,
            Lanes::Low => address & !1..=address & !1,
            Lanes::High => address | 1..=address | 1,
        };
        self.note(cycle, bytes, true, value);
    }

    fn read(&mut self, cycle: Cycle, address: u16, value: u16) {
        self.note(cycle, address & !1..=address | 1, false, value);
    }

    fn observes_reads(&self) -> bool {
        self.watchpoints.iter().any(|watchpoint| watchpoint.accesses != Accesses::Writes)
    }

    fn stops(&self) -> bool {
        self.hit.is_some()
    }
}
