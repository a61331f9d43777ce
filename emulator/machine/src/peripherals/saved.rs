//! The state of all devices together.

use super::peripheral::Peripheral;
use super::{Peripherals, RESET_CYCLES, RaisedInterrupts, Slot};
use crate::bus::Cycle;
use crate::state::{Archive, LAST_CYCLE, StateError};

impl Peripherals {
    /// Saves the state of all devices, or restores it.
    ///
    /// # Errors
    ///
    /// If what was saved is not the state of these devices.
    pub fn archive(&mut self, archive: &mut Archive<'_>) -> Result<(), StateError> {
        let names = |slots: &[Slot]| slots.iter().map(|slot| slot.device.name()).collect::<Vec<String>>();
        let mut saved = names(&self.slots);
        archive.value(&mut saved)?;
        // It comes with the first interrupt that is raised from outside.
        let raised = RaisedInterrupts::default();
        let comes = saved.len() == self.slots.len() + 1 && saved.last() == Some(&raised.name());
        if comes && self.attach(Box::new(raised), 0).is_err() {
            return Err(StateError::Impossible { what: "the devices" });
        }
        let here = names(&self.slots);
        if saved != here {
            let [saved, here] = [saved, here].map(|names| names.join(", "));
            return Err(StateError::Different { what: "devices".into(), saved, here });
        }
        let Peripherals {
            slots,
            decoder: _,
            acknowledging: _,
            overhearing: _,
            physical: _,
            drivers: _,
            driving: _,
            multiplier: _,
            wires,
            far_ends,
            couplings,
            outputs,
            before,
            signals,
            changed,
            next_event,
            next_disturbance,
            settled,
            reset,
            ownership_gate: _,
            needing_owners: _,
            owned,
        } = self;
        slots.iter_mut().try_for_each(|slot| slot.archive(archive))?;
        archive.value(wires)?;
        archive.value(far_ends)?;
        archive.value(couplings)?;
        archive.value(outputs)?;
        archive.value(before)?;
        archive.value(signals)?;
        archive.value(changed)?;
        archive.value(next_event)?;
        archive.value(next_disturbance)?;
        archive.value(settled)?;
        archive.value(reset)?;
        archive.value(owned)?;
        let answerable = [before, signals].iter().all(|signals| signals.dma.is_none_or(|(slot, _)| slot < slots.len()));
        StateError::unless(answerable, "the bus")?;
        StateError::unless(wires.is_possible() && far_ends.is_possible(), "the wires")
    }
}

impl Peripherals {
    /// Whether all devices can be in these states in a cycle.
    pub(crate) fn is_possible(&self, now: Cycle) -> bool {
        self.slots.iter().all(|slot| {
            let reset = slot.reset.is_none_or(|reset| reset.cycle <= LAST_CYCLE && reset.cycle + RESET_CYCLES >= now);
            slot.time <= now && reset
        })
    }
}

impl Slot {
    fn archive(&mut self, archive: &mut Archive<'_>) -> Result<(), StateError> {
        let Slot { device, time, lines, next_event, disturbs: _, dma, reset } = self;
        let name = archive.restores().then(|| device.name());
        archive.value(time)?;
        archive.set_now(*time);
        device.archive(archive)?;
        StateError::unless(name.is_none_or(|name| name == device.name()), "the name of a device")?;
        archive.value(lines)?;
        archive.value(next_event)?;
        archive.value(dma)?;
        archive.value(reset)
    }
}
