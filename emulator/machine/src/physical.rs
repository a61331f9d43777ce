//! What passes between a node and the physical world: the measured, switched and shown quantities, as the devices themselves
//! record them.
//!
//! The log is complete and independent of software: an input is recorded when the world changes it, so every value that
//! can be read has been recorded before; an output when it takes effect, whoever wrote the register.

use serde::{Deserialize, Serialize};

use crate::bus::Cycle;
use crate::state::Name;

/// Whether the node is told something or does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Direction {
    /// The world changed; the node can read the new value from this cycle on.
    Input,
    /// The node changed something in the world.
    Output,
}

impl Direction {
    /// Its name in results and logs.
    pub fn name(self) -> &'static str {
        match self {
            Direction::Input => "input",
            Direction::Output => "output",
        }
    }
}

/// A quantity got a new value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PhysicalEvent {
    /// The first cycle of the new value.
    pub cycle: Cycle,
    /// The device: its name as a peripheral.
    #[serde(with = "crate::state::names")]
    pub device: Name,
    /// What changed, of what the device measures or does; with its unit, if it has one.
    #[serde(with = "crate::state::names")]
    pub quantity: Name,
    /// The new value.
    pub value: i32,
    /// Who changed it.
    pub direction: Direction,
}
