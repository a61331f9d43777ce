//! What happens on a machine: what the Sancus unit reports, who executes, what the crypto unit does, resets, what leaves the node,
//! and what passes between it and the physical world.

mod folder;

use sancus_hw::{Command, Report, Violation};
use serde::{Deserialize, Serialize};

use crate::bus::Cycle;
use crate::peripherals::{Output, Port, ResetCause};
use crate::physical::PhysicalEvent;

pub use folder::{Folder, Incident};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The cycle, counted from power-up.
    pub cycle: Cycle,
    /// Address of the current instruction; in an interrupt entry that of the interrupted one. `None` where a device did it.
    pub program_counter: Option<u16>,
    /// What happened.
    pub kind: EventKind,
}

/// Kinds of [`Event`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EventKind {
    /// The Sancus unit reported something. Violations are reported anew in every cycle in which they go on.
    Reported(Report),
    /// The node was reset; the cycle is the one in which that began.
    Reset(ResetCause),
    /// Another module executes from this cycle on: a module's id, 0 outside of modules, 0xfff0 + n at the entry of interrupt n.
    /// Only if asked for, see [`Machine::watch_modules`](crate::Machine::watch_modules).
    Switched {
        /// Who executed before.
        from: u16,
        /// Who executes now.
        to: u16,
        /// R6 in this cycle: whoever enters a module puts the number of the entry point there, or 0xffff to go on with what
        /// the module has begun (`docs/toolchain.md`: At the boundary).
        entry: u16,
    },
    /// The crypto unit begins a command. Only if asked for.
    CryptoBegun {
        /// The command.
        command: Command,
        /// Who executes it.
        module: u16,
        /// Bytes of the body that is wrapped or unwrapped; 0 for other commands.
        bytes: u16,
    },
    /// The crypto unit has done a command. Only if asked for.
    CryptoDone,
    /// A byte left the node. UARTs: in the first cycle after the stop bit. Others, and the print stub: in the cycle of the bus
    /// write.
    Output {
        /// Where.
        port: Port,
        /// The byte.
        byte: u8,
    },
    /// A quantity of the physical world got a new value.
    Physical(PhysicalEvent),
}

impl From<Output> for Event {
    fn from(Output { cycle, port, byte }: Output) -> Event {
        Event { cycle, program_counter: None, kind: EventKind::Output { port, byte } }
    }
}

impl From<PhysicalEvent> for Event {
    fn from(event: PhysicalEvent) -> Event {
        Event { cycle: event.cycle, program_counter: None, kind: EventKind::Physical(event) }
    }
}

impl EventKind {
    /// What the Sancus unit reported, if it did.
    pub fn report(&self) -> Option<&Report> {
        match self {
            EventKind::Reported(report) => Some(report),
            _ => None,
        }
    }

    /// The byte that left the node through a port, if one did.
    pub fn output(&self, through: Port) -> Option<u8> {
        match *self {
            EventKind::Output { port, byte } if port == through => Some(byte),
            _ => None,
        }
    }

    /// The violation, if it is one.
    pub fn violation(&self) -> Option<&Violation> {
        match self.report() {
            Some(Report::Violation(violation)) => Some(violation),
            _ => None,
        }
    }
}
