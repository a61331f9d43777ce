//! The appliances on the home's bus: each is switched on and off.

use super::{PhysicalDevice, PhysicalLog, address};
use crate::bounded::Bounded;
use crate::bus::Cycle;
use crate::peripherals::{Access, Drives, Output, Peripheral, Register, Strobe, Wires};
use crate::physical::PhysicalEvent;

const COMMAND: u16 = address::APPLIANCES;
const STATE: u16 = address::APPLIANCES + 2;

/// The quantity that says whether an appliance is on.
const SWITCHED: [&str; PhysicalDevice::MAXIMUM_APPLIANCES] = [
    "appliance_0",
    "appliance_1",
    "appliance_2",
    "appliance_3",
    "appliance_4",
    "appliance_5",
    "appliance_6",
    "appliance_7",
    "appliance_8",
    "appliance_9",
    "appliance_10",
    "appliance_11",
    "appliance_12",
    "appliance_13",
    "appliance_14",
    "appliance_15",
];

/// The appliances.
#[derive(Clone, Debug)]
pub struct Appliances {
    /// What each draws, in watts.
    powers: Vec<u16>,
    command: u16,
    /// Those that are on.
    on: u16,
    record: PhysicalLog,
}

impl Appliances {
    /// Appliances that draw these watts when they are on, and are off.
    pub fn new(powers: &[u16]) -> Appliances {
        let powers = powers.iter().copied().take(SWITCHED.len()).collect();
        Appliances { powers, command: 0, on: 0, record: PhysicalLog::of("appliances") }
    }

    /// What those that are on draw together, in watts.
    fn power(&self) -> u32 {
        let on = self.powers.iter().enumerate().filter(|(number, _)| self.on >> number & 1 != 0);
        on.map(|(_, power)| u32::from(*power)).sum()
    }

    fn switch(&mut self, command: u16, cycle: Cycle) {
        self.command = command;
        let before = self.power();
        for (number, quantity) in SWITCHED.into_iter().enumerate().take(self.powers.len()) {
            let (bit, on) = (1 << number, command >> number & 1 != 0);
            if on != (self.on & bit != 0) {
                self.on ^= bit;
                self.record.output(cycle, quantity, on);
            }
        }
        if self.power() != before {
            self.record.output(cycle, "appliance_power", self.power() as i32);
        }
    }
}

impl Peripheral for Appliances {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "Switches appliances on the home's bus. Bit n is appliance n, in the order of the node's settings. Written in cycle w, they \
         are on or off in w+1. A reset switches them all off."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::word("APPLIANCES_COMMAND", COMMAND, Access::ReadWrite, "Appliances that are to be on."),
            Register::word("APPLIANCES_STATE", STATE, Access::ReadOnly, "Appliances that are there and on."),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        if address == COMMAND { self.command } else { self.on }
    }

    fn needs_owner(&self, address: u16) -> bool {
        address == COMMAND
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        if let Some(command) = strobe.word_written(COMMAND) {
            self.switch(command, now + 1);
        }
    }

    fn power_up_clear(&mut self, now: Cycle) {
        self.switch(0, now);
    }

    fn drives(&self) -> Drives {
        Drives::WhenAccessed
    }

    fn drive(&self, _now: Cycle, wires: &mut Wires) {
        wires.driven.home.appliance_power = self.power();
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

    crate::saved_state!(Appliances { command, on, record } settings { powers });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
