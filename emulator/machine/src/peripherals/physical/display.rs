//! The display: three numbers.

use super::{PhysicalLog, address};
use crate::bounded::Bounded;
use crate::bus::Cycle;
use crate::peripherals::{Access, Output, Peripheral, Register, Strobe, Wires};
use crate::physical::PhysicalEvent;

/// Registers in the order of their addresses: names, quantities, meanings.
const REGISTERS: [(&str, &str, &str); 3] = [
    ("DISPLAY_SUPPLY", "supply", "State of the supply."),
    ("DISPLAY_POWER", "power", "Active power."),
    ("DISPLAY_ENERGY", "energy", "Energy consumed."),
];

/// The display.
#[derive(Clone, Debug)]
pub struct Display {
    shown: [u16; REGISTERS.len()],
    record: PhysicalLog,
}

impl Display {
    /// A display that shows zeros.
    pub fn new() -> Display {
        Display { shown: [0; REGISTERS.len()], record: PhysicalLog::of("display") }
    }

    fn show(&mut self, index: usize, value: u16, cycle: Cycle) {
        if std::mem::replace(&mut self.shown[index], value) != value {
            self.record.output(cycle, REGISTERS[index].1, value);
        }
    }
}

impl Peripheral for Display {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "Shows three numbers. What is written in cycle w is shown from w+1 on."
    }

    fn registers(&self) -> Vec<Register> {
        let register =
            |(index, (name, _, doc))| Register::word(name, address::DISPLAY + 2 * index as u16, Access::ReadWrite, doc);
        REGISTERS.into_iter().enumerate().map(register).collect()
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        self.shown[usize::from((address - address::DISPLAY) / 2)]
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        for (index, address) in (address::DISPLAY..).step_by(2).take(REGISTERS.len()).enumerate() {
            if let Some(value) = strobe.word_written(address) {
                self.show(index, value, now + 1);
            }
        }
    }

    fn power_up_clear(&mut self, now: Cycle) {
        for index in 0..REGISTERS.len() {
            self.show(index, 0, now);
        }
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

    crate::saved_state!(Display { shown, record });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
