//! A cycle of the devices together: what they drive goes over the wires to all the others, and what they say to the core.

use super::peripheral::{Strobe, Transfer};
use super::slot::slots_of;
use super::wires::Wires;
use super::{Peripherals, Signals};
use crate::bus::{Cycle, NEVER};

impl Peripherals {
    /// Clocks devices (a bit per slot) in cycle `now`, each with what it sees of a strobe, then passes on what they drive.
    pub(super) fn clock(&mut self, addressed: u32, acknowledging: u32, overhearing: u32, strobe: Strobe, now: Cycle) {
        let devices = addressed | acknowledging | overhearing;
        if devices == 0 {
            return;
        }
        self.settle(now);
        for index in slots_of(devices) {
            let seen = Strobe {
                transfer: if addressed >> index & 1 != 0 { strobe.transfer } else { Transfer::None },
                accepted: strobe.accepted.filter(|_| acknowledging >> index & 1 != 0),
                overheard: strobe.overheard.filter(|_| overhearing >> index & 1 != 0),
            };
            let slot = &mut self.slots[index];
            slot.advance(now, &self.wires, &mut self.outputs);
            slot.clock(seen, &self.wires, &mut self.outputs);
            slot.refresh(&self.wires);
        }
        if devices & self.drivers != 0 {
            let mut wires = self.wires.clone();
            for index in slots_of(devices & self.drivers) {
                self.slots[index].device.drive(now + 1, &mut wires);
            }
            self.rewire(wires, now + 1);
        }
        self.summarise(now + 1);
    }

    /// The devices drive `wires` from cycle `now` on.
    pub(super) fn rewire(&mut self, mut wires: Wires, now: Cycle) {
        wires.pins = self.far_ends.levels(&wires);
        wires.home = self.couplings.home(&wires.driven.home);
        if !wires.looks_like(&self.wires) {
            for slot in &mut self.slots {
                slot.advance(now, &self.wires, &mut self.outputs);
            }
            // What changes in the same cycle by itself is not driven again later.
            for index in slots_of(self.driving) {
                self.slots[index].device.drive(now, &mut wires);
            }
            wires.home = self.couplings.home(&wires.driven.home);
            for slot in &mut self.slots {
                slot.refresh(&wires);
            }
        }
        self.wires = wires;
    }

    /// What the core sees in cycle `now`.
    pub(super) fn signals_in(&mut self, now: Cycle) -> Signals {
        self.settle(now);
        if now < self.changed { self.before } else { self.signals }
    }

    /// Brings everything with an event up to `now` forward.
    #[inline(always)]
    pub(super) fn settle(&mut self, now: Cycle) {
        if now >= self.next_event && self.settled != Some(now) {
            self.pass_events(now);
        }
    }

    #[inline(never)]
    fn pass_events(&mut self, now: Cycle) {
        while let Some(cycle) = self.next_on_wires().filter(|cycle| *cycle <= now) {
            if self.far_ends.next() == Some(cycle) {
                self.far_ends.advance();
            }
            if self.couplings.next() == Some(cycle) {
                self.couplings.advance();
            }
            let mut wires = self.wires.clone();
            for index in slots_of(self.driving) {
                let slot = &mut self.slots[index];
                slot.advance(cycle, &self.wires, &mut self.outputs);
                slot.refresh(&self.wires);
                slot.device.drive(cycle, &mut wires);
            }
            self.rewire(wires, cycle);
        }
        for slot in self.slots.iter_mut().filter(|slot| slot.next_event <= now) {
            slot.advance(now, &self.wires, &mut self.outputs);
            slot.refresh(&self.wires);
        }
        self.summarise(now);
        self.settled = Some(now);
    }

    /// The next cycle in which something may change on the wires that nobody accesses.
    fn next_on_wires(&self) -> Option<Cycle> {
        let driven = slots_of(self.driving).map(|index| self.slots[index].next_event).filter(|cycle| *cycle != NEVER);
        driven.chain(self.far_ends.next()).chain(self.couplings.next()).min()
    }

    /// Collects what the devices say, which holds from cycle `now` on.
    pub(super) fn summarise(&mut self, now: Cycle) {
        if now != self.changed {
            self.before = self.signals;
            self.changed = now;
        }
        self.settled = None;
        let mut signals = Signals::default();
        let planned = self.far_ends.next().into_iter().chain(self.couplings.next()).min();
        let (mut next_event, mut next_disturbance) = (planned.unwrap_or(NEVER), NEVER);
        self.reset = None;
        for (index, slot) in self.slots.iter().enumerate() {
            signals.lines |= slot.lines;
            next_event = next_event.min(slot.next_event);
            if !slot.disturbs {
                continue;
            }
            next_disturbance = next_disturbance.min(slot.next_event);
            if let Some(request) = slot.dma {
                next_disturbance = next_disturbance.min(slot.time);
                signals.dma.get_or_insert((index, request));
            }
            if let Some(request) = slot.reset {
                next_disturbance = next_disturbance.min(request.cycle);
                self.reset = self.reset.filter(|earliest| earliest.cycle <= request.cycle).or(slot.reset);
            }
        }
        signals.lines &= !self.wires.driven.held_back;
        signals.spared = self.wires.driven.spared;
        (self.signals, self.next_event, self.next_disturbance) = (signals, next_event, next_disturbance);
    }
}
