//! The metering element: power, voltage, frequency, and pulses for the energy that was drawn.

use crate::bounded::Bounded;
use std::sync::Arc;

use super::watt_hours::WattHours;
use super::{Flow, Load, LoadProfile, PhysicalLog, address, quiet_until};
use crate::bus::{Cycle, NEVER};
use crate::clock::Clock;
use crate::peripherals::{Access, Drives, Home, Output, Peripheral, Register, Strobe, Wires};
use crate::physical::PhysicalEvent;

/// A register: its name, its quantity, its meaning, and what of the flow it shows.
type Measured = (&'static str, &'static str, &'static str, fn(&Flow) -> u16);

/// The registers in the order of their addresses, before the pulses.
const REGISTERS: [Measured; 4] = [
    ("METERING_IMPORT", "active_power_import", "Active power drawn from the grid, in W.", |flow| {
        flow.active_power_import
    }),
    ("METERING_EXPORT", "active_power_export", "Active power fed into the grid, in W.", |flow| {
        flow.active_power_export
    }),
    ("METERING_VOLTAGE", "voltage", "Voltage, in 0.1 V.", |flow| flow.decivolts),
    ("METERING_FREQUENCY", "frequency", "Frequency, in 0.01 Hz.", |flow| flow.centihertz),
];
const PULSES: u16 = address::METERING_ELEMENT + 2 * REGISTERS.len() as u16;

/// The metering element.
#[derive(Clone, Debug)]
pub struct MeteringElement {
    profile: Arc<LoadProfile>,
    clock: Clock,
    /// The number of loads in the profile that have begun.
    begun: u64,
    load: Load,
    /// What acts on the load.
    home: Home,
    /// What of it flows.
    flow: Flow,
    /// A pulse is a watt-hour; up to cycle `since`.
    pulses: WattHours,
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
            home: Home::default(),
            flow: Flow::default(),
            pulses: WattHours::new(0, clock),
            since: 0,
            record: PhysicalLog::of("metering_element"),
        }
    }

    fn next_load(&self) -> Cycle {
        self.profile.load(self.begun).map_or(NEVER, |(time, _)| self.clock.cycle_after(time.as_nanos()))
    }

    fn next_pulse(&self) -> Cycle {
        self.pulses.next(self.flow.active_power_import, self.since)
    }

    /// Lets time pass up to a cycle, from which on `home` acts on the load.
    fn pass(&mut self, to: Cycle, home: Home) {
        loop {
            let load = self.next_load();
            // A load can lie in the past: that of a damaged snapshot.
            let cycle = load.min(self.next_pulse()).max(self.since);
            if cycle > to {
                break;
            }
            self.integrate(cycle);
            while self.pulses.count_one() {
                self.record.input(cycle, "pulses", self.pulses.count as u16);
            }
            if load <= cycle {
                // Of what changes at once nobody sees a part.
                self.home = if cycle == to { home } else { self.home };
                self.begin_load(cycle);
            }
        }
        if self.home != home {
            self.integrate(to);
            self.home = home;
            self.measure(to);
        }
    }

    fn integrate(&mut self, to: Cycle) {
        // A device of a damaged snapshot can be ahead of its node.
        let to = to.max(self.since);
        self.pulses.flow(self.flow.active_power_import, to - self.since);
        self.since = to;
    }

    /// The next load of the profile begins.
    fn begin_load(&mut self, cycle: Cycle) {
        let Some((_, load)) = self.profile.load(self.begun) else { return };
        self.load = load;
        self.begun += 1;
        self.measure(cycle);
    }

    /// From a cycle on, something else may flow.
    fn measure(&mut self, cycle: Cycle) {
        let flow = Flow::of(&self.load, &self.home);
        let before = std::mem::replace(&mut self.flow, flow);
        for (_, quantity, _, of) in REGISTERS {
            if of(&before) != of(&flow) {
                self.record.input(cycle, quantity, of(&flow));
            }
        }
    }
}

impl Peripheral for MeteringElement {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "Measures the load that its profile says, at once and without error. What relay and appliances do to the load in cycle c, \
         it measures from c+1 on. A pulse is a watt-hour drawn from the grid. Nothing is lost in a reset."
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
        REGISTERS.get(index).map_or(self.pulses.count as u16, |(.., of)| of(&self.flow))
    }

    fn clock(&mut self, _strobe: Strobe, now: Cycle, wires: &Wires, _outputs: &mut Bounded<Output>) {
        self.pass(now + 1, wires.home);
    }

    fn quiet(&self, now: Cycle, wires: &Wires) -> u64 {
        if wires.home == self.home { quiet_until(self.next_load().min(self.next_pulse()), now) } else { 0 }
    }

    fn drives(&self) -> Drives {
        Drives::Unasked
    }

    fn begin(&mut self, now: Cycle, wires: &Wires) {
        let measures_again = MeteringElement::new(Arc::clone(&self.profile), self.clock);
        *self = MeteringElement { home: wires.home, ..measures_again };
        self.pass(now, wires.home);
    }

    fn drive(&self, _now: Cycle, wires: &mut Wires) {
        wires.flow = Some(self.flow);
    }

    fn power_up_clear(&mut self, now: Cycle) {
        self.pass(now, self.home);
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

    crate::saved_state!(MeteringElement { begun, load, home, flow, pulses, since, record } settings { profile, clock } possible if |element, now| element.since <= now && element.begun <= u32::MAX.into() && element.pulses.is_possible());

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
