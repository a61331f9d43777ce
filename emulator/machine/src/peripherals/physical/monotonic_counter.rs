//! A counter that only goes up: what it has counted tells old data from new.

use super::{PhysicalLog, address};
use crate::bounded::Bounded;
use crate::bus::Cycle;
use crate::peripherals::{Access, Output, Peripheral, Register, Strobe, Wires};
use crate::physical::PhysicalEvent;

const VALUE_LOW: u16 = address::MONOTONIC_COUNTER;
const VALUE_HIGH: u16 = address::MONOTONIC_COUNTER + 2;
/// In a block of its own ([`Claim`](sancus_hw::Claim)): who owns it does not keep others from reading the count.
const ADVANCE: u16 = address::MONOTONIC_COUNTER + 8;

/// The monotonic counter.
#[derive(Clone, Debug)]
pub struct MonotonicCounter {
    value: u32,
    record: PhysicalLog,
}

impl MonotonicCounter {
    /// A counter that stands at `value`.
    pub fn new(value: u32) -> MonotonicCounter {
        MonotonicCounter { value, record: PhysicalLog::of("monotonic_counter") }
    }
}

impl Peripheral for MonotonicCounter {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "Counts how often COUNTER_ADVANCE is written, with whatever value: written in cycle w, the count is one more from \
         w+1 on. It keeps its 32 bits through resets and power cuts, never goes back, and stops at 4294967295."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::word("COUNTER_VALUE_LOW", VALUE_LOW, Access::ReadOnly, "Bits 15:0 of the count."),
            Register::word("COUNTER_VALUE_HIGH", VALUE_HIGH, Access::ReadOnly, "Bits 31:16 of the count."),
            Register::word("COUNTER_ADVANCE", ADVANCE, Access::WriteOnly, "Writing counts."),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        match address {
            VALUE_LOW => self.value as u16,
            VALUE_HIGH => (self.value >> 16) as u16,
            _ => 0,
        }
    }

    /// Else whoever runs after a reset makes the owner's newest data old.
    fn needs_owner(&self, address: u16) -> bool {
        address == ADVANCE
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        if strobe.word_written(ADVANCE).is_some() && self.value < u32::MAX {
            self.value += 1;
            self.record.output(now + 1, "count", self.value as u16);
        }
    }

    /// What has been counted stays counted.
    fn power_up_clear(&mut self, _now: Cycle) {}

    fn physical_events(&mut self) -> Option<&mut Bounded<PhysicalEvent>> {
        Some(&mut self.record.events)
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(MonotonicCounter { value, record });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
