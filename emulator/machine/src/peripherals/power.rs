//! Devices whose power fails.

use super::{Peripherals, Wires, slots_of};
use crate::bus::{Cycle, NEVER};

impl Peripherals {
    /// The power of all devices fails as cycle `now` begins and is back at once: what non-volatile memory was about to write is
    /// cut, the world goes on, everything else is as after power-up.
    pub fn power_cut(&mut self, now: Cycle) {
        self.power_off(now);
        self.power_back(now);
        self.power_up_clear(now);
    }

    /// The power of all devices fails as cycle `now` begins. Until it is [back](Self::power_back) they are not to be used; the
    /// world goes on.
    pub fn power_off(&mut self, now: Cycle) {
        self.settle(now);
        for slot in &mut self.slots {
            slot.advance(now, &self.wires, &mut self.outputs);
        }
        self.wires = Wires::reset(now);
        for slot in &mut self.slots {
            slot.device.power_cut(now);
            slot.device.drive(now, &mut self.wires);
        }
        self.wires.pins = self.far_ends.levels(&self.wires);
        self.wires.home = self.couplings.home(&self.wires.driven.home);
        for slot in &mut self.slots {
            slot.refresh(&self.wires);
        }
        self.summarise(now);
        self.before = self.signals;
    }

    /// The power of all devices is back as cycle `now` begins; [`power_up_clear`](Self::power_up_clear) is to follow.
    pub fn power_back(&mut self, now: Cycle) {
        self.settle(now);
        for (index, slot) in self.slots.iter_mut().enumerate() {
            if self.physical >> index & 1 != 0 {
                slot.advance(now, &self.wires, &mut self.outputs);
            } else {
                // Whatever it seems to have done meanwhile, such as a watchdog, it has not.
                slot.device.power_cut(now);
                slot.time = now;
            }
            slot.device.power_back(now);
            slot.refresh(&self.wires);
        }
        self.summarise(now);
    }

    /// Before this cycle nothing happens in the physical world of a node without power.
    pub(crate) fn next_physical_event(&self) -> Cycle {
        slots_of(self.physical).map(|index| self.slots[index].next_event).min().unwrap_or(NEVER)
    }
}
