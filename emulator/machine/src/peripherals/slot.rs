//! A device in its own time: brought forward when it is looked at or has something to do.

use super::peripheral::{DmaRequest, Output, Peripheral, ResetRequest, Strobe};
use super::wires::Wires;
use crate::bounded::Bounded;
use crate::bus::Cycle;

/// A device and how far it has come.
#[derive(Debug)]
pub(super) struct Slot {
    pub(super) device: Box<dyn Peripheral>,
    /// The device's state is that of this cycle.
    pub(super) time: Cycle,
    /// Its interrupt lines in that state.
    pub(super) lines: u16,
    /// They, its requests and its outputs stay so before this cycle.
    pub(super) next_event: Cycle,
    /// It may ask for a reset or for the bus.
    pub(super) disturbs: bool,
    pub(super) dma: Option<DmaRequest>,
    pub(super) reset: Option<ResetRequest>,
}

impl Clone for Slot {
    fn clone(&self) -> Slot {
        Slot { device: self.device.boxed_clone(), ..*self }
    }
}

impl Slot {
    /// Brings it to a cycle in which nobody accesses it.
    pub(super) fn advance(&mut self, to: Cycle, wires: &Wires, outputs: &mut Bounded<Output>) {
        while self.time < to {
            let quiet = self.device.quiet(self.time, wires).min(to - self.time);
            if quiet > 0 {
                self.device.skip(quiet, self.time, wires);
                self.time += quiet;
            }
            // Something happens in the cycle after a quiet stretch, and if not, nothing is wrong.
            if self.time < to {
                self.clock(Strobe::default(), wires, outputs);
            }
        }
    }

    /// Passes a cycle with what it sees of the bus.
    pub(super) fn clock(&mut self, strobe: Strobe, wires: &Wires, outputs: &mut Bounded<Output>) {
        self.device.clock(strobe, self.time, wires, outputs);
        self.time += 1;
    }

    /// Takes note of what it says to the core.
    pub(super) fn refresh(&mut self, wires: &Wires) {
        self.lines = self.device.interrupts();
        self.next_event = self.device.next_event(self.time, wires);
        if self.disturbs {
            self.dma = self.device.dma_request();
            self.reset = self.device.reset_request();
        }
    }
}

/// The numbers of the slots of `devices`, a bit per slot.
pub(super) fn slots_of(devices: u32) -> impl Iterator<Item = usize> {
    let mut left = devices;
    std::iter::from_fn(move || {
        let slot = (left != 0).then(|| left.trailing_zeros() as usize);
        left &= left.wrapping_sub(1);
        slot
    })
}
