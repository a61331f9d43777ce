//! The energy register: watt-hours in 32 bits, reactive power, and how often the supply was not as it should be.

use super::supply_limits::{FAILURES, SupplyLimits};
use super::watt_hours::WattHours;
use super::{Flow, PhysicalLog, address, interrupt, quiet_until};
use crate::bounded::Bounded;
use crate::bus::Cycle;
use crate::clock::Clock;
use crate::peripherals::{Access, Output, Peripheral, Register, Strobe, Wires};
use crate::physical::PhysicalEvent;

const BASE: u16 = address::ENERGY_REGISTER;
const IMPORT_HIGH: u16 = BASE + 2;
const EXPORT_LOW: u16 = BASE + 4;
const EXPORT_HIGH: u16 = BASE + 6;
const REACTIVE_POWER: u16 = BASE + 8;
const STATUS: u16 = BASE + 10;
const CONTROL: u16 = BASE + 12;
/// The first of the counters.
const FAILED: u16 = BASE + 16;

/// The energies: the low words of their registers, and their quantities.
const ENERGIES: [(u16, &str); 2] = [(BASE, "energy_import"), (EXPORT_LOW, "energy_export")];

/// The register.
#[derive(Clone, Debug)]
pub struct EnergyRegister {
    limits: SupplyLimits,
    /// What flows; `None` before anything was measured.
    flow: Option<Flow>,
    /// Import and export, up to cycle `since`.
    energies: [WattHours; 2],
    since: Cycle,
    /// The high words as they were when the low ones were read.
    latched: [u16; 2],
    /// In which ways the supply fails, and how often it has begun to.
    failures: u16,
    counts: [u16; FAILURES.len()],
    control: u16,
    pending: u16,
    record: PhysicalLog,
}

impl EnergyRegister {
    /// A register that has counted so many watt-hours of import and export, on a node with this clock.
    pub fn new(counted: [u32; 2], limits: SupplyLimits, clock: Clock) -> EnergyRegister {
        let mut record = PhysicalLog::of("energy_register");
        for (count, (_, quantity)) in counted.into_iter().zip(ENERGIES).filter(|(count, _)| *count != 0) {
            record.input(0, quantity, logged(count));
        }
        EnergyRegister {
            limits,
            flow: None,
            energies: counted.map(|count| WattHours::new(count, clock)),
            since: 0,
            latched: [0; 2],
            failures: 0,
            counts: [0; FAILURES.len()],
            control: 0,
            pending: 0,
            record,
        }
    }

    /// Import and export, in watts.
    fn powers(&self) -> [u16; 2] {
        self.flow.map_or([0; 2], |flow| [flow.active_power_import, flow.active_power_export])
    }

    fn next(&self) -> [Cycle; 2] {
        let [import, export] = &self.energies;
        let [imported, exported] = self.powers();
        [import.next(imported, self.since), export.next(exported, self.since)]
    }

    /// Lets time pass up to a cycle.
    fn pass(&mut self, to: Cycle) {
        loop {
            let [import, export] = self.next();
            let cycle = import.min(export);
            if cycle > to {
                break;
            }
            self.integrate(cycle);
            for (energy, (_, quantity)) in self.energies.iter_mut().zip(ENERGIES) {
                while energy.count_one() {
                    self.record.input(cycle, quantity, logged(energy.count));
                }
            }
        }
    }

    fn integrate(&mut self, to: Cycle) {
        // A device of a damaged snapshot can be ahead of its node.
        let to = to.max(self.since);
        let powers = self.powers();
        for (energy, power) in self.energies.iter_mut().zip(powers) {
            energy.flow(power, to - self.since);
        }
        self.since = to;
    }

    /// From a cycle on, something else flows.
    fn measure(&mut self, flow: Flow, cycle: Cycle) {
        self.integrate(cycle);
        let before = self.flow.replace(flow).unwrap_or_default();
        if before.reactive_power != flow.reactive_power {
            self.record.input(cycle, "reactive_power", flow.reactive_power);
        }
        let failures = self.limits.failures(&flow);
        let begun = failures & !std::mem::replace(&mut self.failures, failures);
        self.pending |= begun & self.control;
        for (index, quantity) in FAILURES.into_iter().enumerate().filter(|(index, _)| begun >> index & 1 != 0) {
            self.counts[index] = self.counts[index].wrapping_add(1);
            self.record.input(cycle, quantity, self.counts[index]);
        }
    }
}

/// An energy as the log has it.
fn logged(count: u32) -> i32 {
    (count & i32::MAX as u32) as i32
}

impl Peripheral for EnergyRegister {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "Adds up what flows through the metering element of the node, from the cycle on after that in which it was measured, and counts \
         how often the supply began to fail: bit 0: too low a voltage; bit 1: too high a voltage; bit 2: a frequency too low or too \
         high; bit 3: no voltage to speak of, which is none of the others. The beginning of a failure that is enabled makes interrupt 11 \
         pending; accepting it in cycle a clears it from a+1 on, and so does switching it off. Nothing is lost in a reset, but \
         interrupts are off."
    }

    fn registers(&self) -> Vec<Register> {
        let register = |name, address, doc| Register::word(name, address, Access::ReadOnly, doc);
        vec![
            register(
                "ENERGY_IMPORT_LOW",
                BASE,
                "Energy drawn from the grid, in Wh, bits 15 to 0. Reading it latches the high word, so that both are of the same value.",
            ),
            register("ENERGY_IMPORT_HIGH", IMPORT_HIGH, "Bits 31 to 16 as they were when the low word was read last."),
            register("ENERGY_EXPORT_LOW", EXPORT_LOW, "Energy fed into the grid, in the same way."),
            register("ENERGY_EXPORT_HIGH", EXPORT_HIGH, "Its high word."),
            register("ENERGY_REACTIVE_POWER", REACTIVE_POWER, "Reactive power, in var, signed."),
            register("QUALITY_STATUS", STATUS, "Ways in which the supply fails now."),
            Register::word("QUALITY_CONTROL", CONTROL, Access::ReadWrite, "Failures that interrupt."),
            register("QUALITY_UNDER_VOLTAGE", FAILED, "How often the voltage became too low, modulo 65536."),
            register("QUALITY_OVER_VOLTAGE", FAILED + 2, "How often it became too high."),
            register("QUALITY_FREQUENCY", FAILED + 4, "How often the frequency became too low or too high."),
            register("QUALITY_INTERRUPTIONS", FAILED + 6, "How often the supply was interrupted."),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        match address {
            BASE => self.energies[0].count as u16,
            IMPORT_HIGH => self.latched[0],
            EXPORT_LOW => self.energies[1].count as u16,
            EXPORT_HIGH => self.latched[1],
            REACTIVE_POWER => self.flow.map_or(0, |flow| flow.reactive_power as u16),
            STATUS => self.failures,
            CONTROL => self.control,
            _ => self.counts.get(usize::from((address - FAILED) / 2)).copied().unwrap_or(0),
        }
    }

    fn read_has_effects(&self, address: u16) -> bool {
        ENERGIES.iter().any(|(low, _)| *low == address)
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, wires: &Wires, _outputs: &mut Bounded<Output>) {
        for ((low, _), (energy, latched)) in ENERGIES.iter().zip(self.energies.iter().zip(&mut self.latched)) {
            if strobe.reads(*low) {
                *latched = (energy.count >> 16) as u16;
            }
        }
        if strobe.accepts(interrupt::ENERGY_REGISTER) {
            self.pending = 0;
        }
        if let Some(control) = strobe.word_written(CONTROL) {
            self.control = control & ((1 << FAILURES.len()) - 1);
            self.pending &= self.control;
        }
        self.pass(now + 1);
        if let Some(flow) = wires.flow.filter(|flow| self.flow != Some(*flow)) {
            self.measure(flow, now + 1);
        }
    }

    fn quiet(&self, now: Cycle, wires: &Wires) -> u64 {
        let [import, export] = self.next();
        if wires.flow.is_some() && wires.flow != self.flow { 0 } else { quiet_until(import.min(export), now) }
    }

    fn interrupts(&self) -> u16 {
        u16::from(self.pending != 0) << interrupt::ENERGY_REGISTER
    }

    fn power_up_clear(&mut self, now: Cycle) {
        self.pass(now);
        (self.control, self.pending) = (0, 0);
    }

    fn physical_events(&mut self) -> Option<&mut Bounded<PhysicalEvent>> {
        Some(&mut self.record.events)
    }

    fn acknowledges(&self) -> u16 {
        1 << interrupt::ENERGY_REGISTER
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(EnergyRegister { flow, energies, since, latched, failures, counts, control, pending, record } settings { limits } possible if |register, now| register.since <= now && register.energies.iter().all(WattHours::is_possible));

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
