//! The time-stamp counter (`omsp_tsc.v`).

use super::peripheral::{Access, Output, Peripheral, Register, Strobe, Transfer};
use super::wires::Wires;
use crate::bounded::Bounded;
use crate::bus::Cycle;

const BASE: u16 = 0x0190;
const NAMES: [&str; 4] = ["TSC1", "TSC2", "TSC3", "TSC4"];

/// A 64-bit cycle counter.
#[derive(Clone, Debug, Default)]
pub struct TimeStampCounter {
    /// The cycle in which it was 0.
    origin: Cycle,
    snapshot: u64,
}

impl Peripheral for TimeStampCounter {
    fn name(&self) -> String {
        "tsc".into()
    }

    fn description(&self) -> &'static str {
        "Counts MCLK cycles from 0 in the first cycle after a power-up clear. A write to any of its registers in cycle w \
         takes a snapshot of the counter in w, which is what they read from w+1 on."
    }

    fn registers(&self) -> Vec<Register> {
        const DOC: &str = "16 bits of the snapshot, TSC1 the lowest; any write takes a new one.";
        (0..).zip(NAMES).map(|(word, name)| Register::word(name, BASE + 2 * word, Access::ReadWrite, DOC)).collect()
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        (self.snapshot >> (8 * (address - BASE))) as u16
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        if let Transfer::Write { .. } = strobe.transfer {
            self.snapshot = now - self.origin;
        }
    }

    fn power_up_clear(&mut self, now: Cycle) {
        *self = TimeStampCounter { origin: now, snapshot: 0 };
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(TimeStampCounter { origin, snapshot } possible if |counter, now| counter.origin <= now);

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
