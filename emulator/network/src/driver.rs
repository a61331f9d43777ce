//! Somebody else who runs a node's machine, such as a debugger that stops it.

use std::fmt;

use descriptors::message::{Message, Reply};
use machine::event::Event;
use machine::peripherals::{HomeChange, Input};
use machine::{Cycle, Machine};

/// Runs the machine of a node in the network's stead. The network waits as long as it takes. If the driver does to the machine nothing
/// but let it run, what happens in the network is the same as without it.
pub trait Driver: Send {
    /// Runs the machine to cycle `until`, as [`Machine::run`] does. Returns what has happened on it, in the order of
    /// [`Machine::take_events`].
    fn run(&mut self, machine: &mut Machine, until: Cycle) -> Vec<Event>;

    /// The network has given the machine input.
    fn input(&mut self, machine: &Machine, input: Input);

    /// The network has told the machine what a device elsewhere does.
    fn change_home(&mut self, machine: &Machine, change: HomeChange);

    /// The node has answered a command.
    fn answered(&mut self, command: &Message, reply: &Reply);

    /// The network runs no further.
    fn end(&mut self, machine: &mut Machine);
}

/// The driver of a node, if it has one. A copy of the node has none.
#[derive(Default)]
pub(super) struct Seat(pub(super) Option<Box<dyn Driver>>);

impl Clone for Seat {
    fn clone(&self) -> Seat {
        Seat(None)
    }
}

impl fmt::Debug for Seat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Seat").field(&self.0.is_some()).finish()
    }
}
