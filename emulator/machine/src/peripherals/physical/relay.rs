//! The load switch: a relay with a contact that can be looked at.

use super::{PhysicalLog, address, quiet_until};
use crate::bounded::Bounded;
use crate::bus::{Cycle, NEVER};
use crate::peripherals::{Access, Drives, Output, Peripheral, Register, Strobe, Wires};
use crate::physical::PhysicalEvent;

const COMMAND: u16 = address::RELAY;
const STATUS: u16 = address::RELAY + 2;

/// The relay.
#[derive(Clone, Debug)]
pub struct Relay {
    /// Cycles that have to pass between two switchings.
    dwell: Cycle,
    /// Closed rather than open.
    command: bool,
    contact: bool,
    /// The contact may switch from this cycle on.
    free: Cycle,
    record: PhysicalLog,
}

impl Relay {
    /// An open relay; `dwell` is the least number of cycles between two switchings.
    pub fn new(dwell: Cycle) -> Relay {
        Relay { dwell, command: false, contact: false, free: 0, record: PhysicalLog::of("relay") }
    }

    fn set_command(&mut self, command: bool, cycle: Cycle) {
        if std::mem::replace(&mut self.command, command) != command {
            self.record.output(cycle, "command", command);
        }
    }

    /// The contact does in cycle `now` what the command says, if it may.
    fn follow(&mut self, now: Cycle) {
        if self.contact != self.command && now >= self.free {
            self.contact = self.command;
            self.free = now.saturating_add(self.dwell);
            self.record.output(now, "contact", self.contact);
        }
    }
}

impl Peripheral for Relay {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "Switches the supply. COMMAND is the state that is wanted. Written in cycle w, the contact has it in w+1, but not \
         before the dwell time has passed since the contact switched last. A reset opens the relay."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::word("RELAY_COMMAND", COMMAND, Access::ReadWrite, "Bit 0: the contact is to be closed."),
            Register::word(
                "RELAY_STATUS",
                STATUS,
                Access::ReadOnly,
                "Bit 0: the contact is closed. Bit 1: it waits for the dwell time to pass.",
            ),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        match address {
            COMMAND => self.command.into(),
            _ => u16::from(self.contact) | u16::from(self.contact != self.command) << 1,
        }
    }

    fn needs_owner(&self, address: u16) -> bool {
        address == COMMAND
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        if let Some(value) = strobe.word_written(COMMAND) {
            self.set_command(value & 1 != 0, now + 1);
        }
        self.follow(now + 1);
    }

    fn quiet(&self, now: Cycle, _wires: &Wires) -> u64 {
        if self.contact == self.command { NEVER } else { quiet_until(self.free, now) }
    }

    fn drives(&self) -> Drives {
        Drives::Unasked
    }

    fn drive(&self, _now: Cycle, wires: &mut Wires) {
        wires.driven.home.supplied = self.contact;
    }

    fn power_up_clear(&mut self, now: Cycle) {
        self.set_command(false, now);
        self.follow(now);
    }

    fn physical_events(&mut self) -> Option<&mut Bounded<PhysicalEvent>> {
        Some(&mut self.record.events)
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(Relay { command, contact, free, record } settings { dwell });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
