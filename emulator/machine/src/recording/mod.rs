//! What the hardware saw of its modules: when they were enabled, entered and left, with what in the registers, and every
//! access they made outside of their own memory. The checker of authentic execution works on it.
//!
//! A recording holds secrets: what modules read and write at their devices, and the hidden state in which each session
//! began.

mod divergence;
mod recorder;

use std::fmt;
use std::ops::Range;

use sancus_hw::{Claim, Layout};
use serde::{Deserialize, Serialize};

use crate::bus::{Cycle, Lanes};
use crate::clock::Clock;
use crate::core::Core;
use crate::peripherals::{HomeChange, Peripherals, RESET_CYCLES};
use crate::physical::PhysicalEvent;

pub(crate) use recorder::Recorder;
pub use recorder::{Divergence, Operation};

/// What was recorded on a network.
#[derive(Clone, Debug, Default)]
pub struct Recording {
    /// The nodes, in the order in which they were put on the network.
    pub nodes: Vec<RecordedNode>,
}

/// What was recorded on a node of a network.
#[derive(Clone, Debug)]
pub struct RecordedNode {
    /// Its name.
    pub name: String,
    /// Its clock: cycle 0 begins when the network is switched on.
    pub clock: Clock,
    /// What its modules did.
    pub modules: NodeRecording,
    /// What passed between it and the physical world.
    pub physical: Vec<PhysicalEvent>,
    /// What relays and appliances, its own or others, did to the load that is measured on it, in the order of cycles.
    pub home: Vec<(Cycle, HomeChange)>,
    /// Everything before this cycle is recorded.
    pub until: Cycle,
    /// Its devices that have to do with the physical world, as they were when the recording began.
    pub world: Peripherals,
}

/// Everything recorded on one node, in the order of cycles.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct NodeRecording {
    /// Modules that were enabled.
    pub enabled: Vec<Enabled>,
    /// Sessions, by their ends.
    pub sessions: Vec<Session>,
    /// Resets: all modules are gone from there on.
    pub resets: Vec<Reset>,
    /// Registers of devices that have lost their owners, with the cycle as of which their devices were reset.
    pub lost: Vec<(Cycle, Claim)>,
}

impl NodeRecording {
    /// Whether a module with these sections, if there was one when the recording began, was still or again enabled in a cycle: not
    /// since a reset.
    pub fn may_have_enabled(&self, layout: &Layout, cycle: Cycle) -> bool {
        let last_reset = self.resets.iter().rev().map(|reset| reset.cycle).find(|reset| *reset <= cycle);
        last_reset.is_none_or(|reset| {
            self.enabled.iter().any(|enabled| enabled.layout == *layout && (reset..=cycle).contains(&enabled.cycle))
        })
    }
}

/// All modules are gone, and devices are reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reset {
    /// When it began.
    pub cycle: Cycle,
    /// What happens to the devices.
    pub kind: ResetKind,
}

/// What a reset does to devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ResetKind {
    /// They take their reset values.
    Clear,
    /// Their power fails.
    PowerOff,
    /// Their power is back.
    PowerBack,
}

impl Reset {
    /// Has it happen to devices.
    pub fn apply(&self, devices: &mut Peripherals) {
        let Reset { cycle, kind } = *self;
        match kind {
            ResetKind::Clear => devices.power_up_clear(cycle + RESET_CYCLES),
            ResetKind::PowerOff => devices.power_off(cycle),
            ResetKind::PowerBack => {
                devices.power_back(cycle);
                devices.power_up_clear(cycle + RESET_CYCLES);
            }
        }
    }
}

/// The hardware has enabled a module and derived its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enabled {
    /// When.
    pub cycle: Cycle,
    /// Its id.
    pub module: u16,
    /// Its sections.
    pub layout: Layout,
    /// Its public section, as it was hashed.
    pub text: Vec<u8>,
    /// What was in that part of its secret section that lies in data memory: the hardware does not clear it.
    pub data: Vec<u16>,
}

/// An uninterrupted stay in a module: from where it was entered to where it was left or interrupted.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Session {
    /// The module's id.
    pub module: u16,
    /// Its sections.
    pub layout: Layout,
    /// Who ran before: an id, 0 for code in no module, 0xfff0 + n for interrupt n.
    pub from: u16,
    /// The first cycle in the module.
    pub start: Cycle,
    /// R0 to R15 in that cycle. R0 is the address of the instruction.
    pub registers: [u16; 16],
    /// What the module accessed outside of its own memory, in order. Repeated reads of the crypto unit, which waits
    /// reading, count once.
    pub accesses: Vec<Access>,
    /// How it ended.
    pub end: End,
    /// Interrupt lines that could interrupt the module, from a cycle on.
    pub(crate) lines: Vec<(Cycle, u16)>,
    pub(crate) start_state: StartState,
}

impl Session {
    /// Whether, as long as both lasted, the interrupt lines that could interrupt the module were those of another session.
    pub fn has_lines_of(&self, other: &Session) -> bool {
        let end = self.end.cycle().min(other.end.cycle());
        let [ours, theirs] = [self, other].map(|session| session.lines.iter().take_while(|(cycle, _)| *cycle < end));
        ours.eq(theirs)
    }
}

/// An access of a module outside of its own memory: its public section, and that part of its secret section that lies in
/// data memory. Device registers are outside of it also where they belong to the secret section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Access {
    /// When.
    pub cycle: Cycle,
    /// The address on the bus.
    pub address: u16,
    /// What was written; `None` for reads.
    pub lanes: Option<Lanes>,
    /// The bus word.
    pub value: u16,
    /// Whose access it was.
    pub by: Master,
}

/// Who accesses memory for a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Master {
    /// An instruction.
    Instruction,
    /// A CMP or BIT that reads its destination once more, for nothing (`omsp_frontend.v`: E_DST_WR).
    Comparison,
    /// The crypto unit.
    CryptoUnit,
    /// The hardware's interrupt entry.
    InterruptEntry,
}

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// The module went somewhere else: back to its caller, or to what it calls.
    Left {
        /// The first cycle outside.
        cycle: Cycle,
        /// Who executes then.
        to: u16,
        /// R0 to R15 in that cycle.
        registers: [u16; 16],
    },
    /// The module was interrupted; a violation interrupts, too.
    Interrupted {
        /// The first cycle of the hardware's entry.
        cycle: Cycle,
        /// The interrupt.
        number: u8,
        /// The first cycle of the handler.
        handler: Cycle,
        /// Who the handler is.
        to: u16,
        /// R0 to R15 in that cycle.
        registers: [u16; 16],
    },
    /// The node was reset.
    Reset {
        /// When.
        cycle: Cycle,
    },
    /// The recording ended.
    Running {
        /// When.
        cycle: Cycle,
    },
}

impl End {
    /// The first cycle that does not belong to the session.
    pub fn cycle(&self) -> Cycle {
        match *self {
            End::Left { cycle, .. } | End::Reset { cycle } | End::Running { cycle } => cycle,
            End::Interrupted { handler, .. } => handler,
        }
    }
}

/// What a replay of a session came to.
#[derive(Clone, Debug)]
pub struct Replayed {
    /// Whether the module did what was recorded.
    pub outcome: Result<(), Divergence>,
    /// What the crypto unit did for it.
    pub operations: Vec<Operation>,
    /// The breakpoints that it came past, with the cycles in which the instructions there began.
    pub passed: Vec<(Cycle, u16)>,
}

/// The core at the start of a session.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct StartState(pub(crate) Box<Core>);

impl fmt::Debug for StartState {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("..")
    }
}

/// Whether an address is in a module's own memory, which is not recorded.
pub(crate) fn is_own(layout: &Layout, address: u16, data: &Range<u32>) -> bool {
    layout.public_contains(address) || (data.contains(&address.into()) && layout.secret_contains(address))
}
