//! What is connected to the pins of P1 to P6: levels, and contacts between pins, such as the keys of a keypad.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::wires::Wires;
use crate::bus::Cycle;

/// A pin of a digital I/O port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Pin {
    /// The port, from 1 to 6.
    pub port: u8,
    /// The pin, from 0 to 7.
    pub number: u8,
}

/// What a pin is connected to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Connection {
    /// This level.
    Level(bool),
    /// Another pin, as a pressed key connects them: while the node drives that pin (PxDIR, PxOUT), its level; otherwise the level
    /// from before.
    Pin(Pin),
}

/// What happens to the pins of one port.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
enum Change {
    Levels { port: usize, levels: u8 },
    Connected { pin: Pin, to: Connection },
}

/// The far ends of all pins.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct FarEnds {
    levels: [u8; 6],
    /// The contacts that are closed: a pin, and the one whose level it takes. At most one for each pin.
    contacts: Vec<(Pin, Pin)>,
    /// What is to come, in the order of cycles.
    changes: VecDeque<(Cycle, Change)>,
}

impl FarEnds {
    /// Gives port `port`, from 0, these levels from a cycle on.
    pub(super) fn set(&mut self, cycle: Cycle, port: usize, levels: u8) {
        self.plan(cycle, Change::Levels { port, levels });
    }

    /// Connects a pin from a cycle on.
    pub(super) fn connect(&mut self, cycle: Cycle, pin: Pin, to: Connection) {
        self.plan(cycle, Change::Connected { pin, to });
    }

    fn plan(&mut self, cycle: Cycle, change: Change) {
        let position = self.changes.partition_point(|(planned, _)| *planned <= cycle);
        self.changes.insert(position, (cycle, change));
    }

    /// Whether all of it is about pins.
    pub(super) fn is_possible(&self) -> bool {
        let is_pin = |pin: &Pin| (1..=self.levels.len()).contains(&usize::from(pin.port)) && pin.number < 8;
        let contacts = self.contacts.iter().all(|(pin, other)| is_pin(pin) && is_pin(other));
        contacts
            && self.changes.iter().all(|(_, change)| match change {
                Change::Levels { port, .. } => *port < self.levels.len(),
                Change::Connected { pin, to: Connection::Pin(other) } => is_pin(pin) && is_pin(other),
                Change::Connected { pin, to: Connection::Level(_) } => is_pin(pin),
            })
    }

    /// The cycle of the next change.
    pub(super) fn next(&self) -> Option<Cycle> {
        self.changes.front().map(|(cycle, _)| *cycle)
    }

    /// Makes the next change.
    pub(super) fn advance(&mut self) {
        match self.changes.pop_front() {
            None => {}
            Some((_, Change::Levels { port, levels })) => {
                self.contacts.retain(|(pin, _)| pin.index() != port);
                self.levels[port] = levels;
            }
            Some((_, Change::Connected { pin, to })) => {
                self.contacts.retain(|(connected, _)| *connected != pin);
                match to {
                    Connection::Pin(other) => self.contacts.push((pin, other)),
                    Connection::Level(level) => put(&mut self.levels, pin, level),
                }
            }
        }
    }

    /// What comes back over the pins, given what the node does to them.
    pub(super) fn levels(&self, wires: &Wires) -> [u8; 6] {
        let mut levels = self.levels;
        for (pin, other) in &self.contacts {
            let state = wires.driven.digital[other.index()];
            if state.driven >> other.number & 1 != 0 {
                put(&mut levels, *pin, state.levels >> other.number & 1 != 0);
            }
        }
        levels
    }
}

impl Pin {
    fn index(self) -> usize {
        usize::from(self.port) - 1
    }
}

fn put(levels: &mut [u8; 6], pin: Pin, level: bool) {
    let byte = &mut levels[pin.index()];
    *byte = *byte & !(1 << pin.number) | u8::from(level) << pin.number;
}
