//! The metering element: power, voltage, frequency, and pulses for the energy that was drawn.

use crate::bounded::Bounded;
use std::sync::Arc;

use super::{Load, LoadProfile, PhysicalLog, address, quiet_until};
use crate::bus::{Cycle, NEVER};
use crate::clock::Clock;
use crate::peripherals::{Access, Output, Peripheral, Register, Strobe, Wires};
use crate::physical::PhysicalEvent;

/// A register: its name, its quantity, its meaning, and what of a load it shows.
type Measured = (&'static str, &'static str, &'static str, fn(&Load) -> u16);

/// The registers in the order of their addresses, before the pulses.
const REGISTERS: [Measured; 4] = [
    ("METERING_IMPORT", "active_power_import", "Active power drawn from the grid, in W.", |load| {
        load.active_power_import
    }),
    ("METERING_EXPORT", "active_power_export", "Active power fed into the grid, in W.", |load| {
        load.active_power_export
    }),
    ("METERING_VOLTAGE", "voltage", "Voltage, in 0.1 V.", |load| load.decivolts),
    ("METERING_FREQUENCY", "frequency", "Frequency, in 0.01 Hz.", |load| load.centihertz),
];
const PULSES: u16 = address::METERING_ELEMENT + 2 * REGISTERS.len() as u16;

/// Joules in a watt-hour, the energy of a pulse.
const JOULES_PER_PULSE: u64 = 3600;

/// The metering element.
#[derive(Clone, Debug)]
pub struct MeteringElement {
    profile: Arc<LoadProfile>,
    clock: Clock,
    /// The number of loads in the profile that have begun.
    begun: u64,
    load: Load,
    pulses: u16,
    /// Energy since the last pulse, up to cycle `since`, in the unit of [`Clock::joules`].
    energy: u128,
    since: Cycle,
    record: PhysicalLog,
}

impl MeteringElement {
    /// Measures a load on a node with this clock.
    pub fn new(profile: Arc<LoadProfile>, clock: Clock) -> MeteringElement {
        MeteringElement {
            profile,
            clock,
            begun: 0,
            load: Load::default(),
            pulses: 0,
            energy: 0,
            since: 0,
            record: PhysicalLog::of("metering_element"),
        }
    }

    fn next_load(&self) -> Cycle {
        self.profile.load(self.begun).map_or(NEVER, |(time, _)| self.clock.cycle_after(time.as_nanos()))
    }

    fn next_pulse(&self) -> Cycle {
        let missing = self.clock.joules(JOULES_PER_PULSE).saturating_sub(self.energy);
        match self.clock.watt_cycles(self.load.active_power_import, 1) {
            0 => NEVER,
            power => Cycle::try_from(missing.div_ceil(power)).map_or(NEVER, |cycles| self.since.saturating_add(cycles)),
        }
    }

    /// Lets time pass up to a cycle.
    fn pass(&mut self, to: Cycle) {
        loop {
            let (load, pulse) = (self.next_load(), self.next_pulse());
            let cycle = load.min(pulse);
            if cycle > to {
                return;
            }
            self.energy += self.clock.watt_cycles(self.load.active_power_import, cycle - self.since);
            self.since = cycle;
            if pulse == cycle {
                self.energy -= self.clock.joules(JOULES_PER_PULSE);
                self.pulses = self.pulses.wrapping_add(1);
                self.record.input(cycle, "pulses", self.pulses);
            }
            if load == cycle {
                self.change(cycle);
            }
        }
    }

    /// The next load of the profile begins.
    fn change(&mut self, cycle: Cycle) {
        let Some((_, load)) = self.profile.load(self.begun) else { return };
        let before = std::mem::replace(&mut self.load, load);
        self.begun += 1;
        for (_, quantity, _, of) in REGISTERS {
            if of(&before) != of(&load) {
                self.record.input(cycle, quantity, of(&load));
            }
        }
    }
}

impl Peripheral for MeteringElement {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "Measures the load that its profile says, at once and without error. A pulse is a watt-hour drawn from the grid. \
         Nothing is lost in a reset."
    }

    fn registers(&self) -> Vec<Register> {
        let register = |(index, (name, _, doc, _))| {
            Register::word(name, address::METERING_ELEMENT + 2 * index as u16, Access::ReadOnly, doc)
        };
        let pulses =
            Register::word("METERING_PULSES", PULSES, Access::ReadOnly, "Pulses since power-up, modulo 65536.");
        REGISTERS.into_iter().enumerate().map(register).chain([pulses]).collect()
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        let index = usize::from((address - address::METERING_ELEMENT) / 2);
        REGISTERS.get(index).map_or(self.pulses, |(.., of)| of(&self.load))
    }

    fn clock(&mut self, _strobe: Strobe, now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        self.pass(now + 1);
    }

    fn quiet(&self, now: Cycle, _wires: &Wires) -> u64 {
        quiet_until(self.next_load().min(self.next_pulse()), now)
    }

    fn power_up_clear(&mut self, now: Cycle) {
        self.pass(now);
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

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
