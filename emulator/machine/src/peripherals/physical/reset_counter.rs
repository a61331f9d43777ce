//! Counts the resets of its node: what was said before the last one can be told from what is said after it.

use super::{PhysicalLog, address};
use crate::bounded::Bounded;
use crate::bus::Cycle;
use crate::peripherals::{Access, Output, Peripheral, Register, Strobe, Wires};
use crate::physical::PhysicalEvent;

const LOW: u16 = address::RESET_COUNTER;
const HIGH: u16 = address::RESET_COUNTER + 2;
/// Always set, so that the high word is never what is read where reading is refused.
const ALWAYS: u32 = 1 << 31;

/// The reset counter.
#[derive(Clone, Debug)]
pub struct ResetCounter {
    value: u32,
    record: PhysicalLog,
}

impl ResetCounter {
    /// The counter of a node that is not switched on yet, which counts, too.
    pub fn new() -> ResetCounter {
        ResetCounter { value: ALWAYS, record: PhysicalLog::of("reset_counter") }
    }
}

impl Peripheral for ResetCounter {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "Counts how often the node was reset, from 1 on, whatever the reset's cause, power cuts included. No software changes \
         it. Bit 31 is always set and the low word is never 0, so that neither word reads as one does where reading is \
         refused. After 2147418112 resets it reads 0 for good."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::word("RESETS_LOW", LOW, Access::ReadOnly, "Bits 15:0 of the count."),
            Register::word("RESETS_HIGH", HIGH, Access::ReadOnly, "Bits 31:16 of the count."),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        match address {
            LOW => self.value as u16,
            _ => (self.value >> 16) as u16,
        }
    }

    fn clock(&mut self, _strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {}

    fn power_up_clear(&mut self, now: Cycle) {
        if self.value != 0 {
            self.value = self.value.wrapping_add(1);
            self.value += u32::from(self.value as u16 == 0 && self.value != 0);
            self.record.output(now, "resets", self.value as u16);
        }
    }

    /// Who encloses it in a module of its own, and ends that, does not make it count.
    fn owner_gone(&mut self, _now: Cycle) {}

    /// A reset follows, when the power is back.
    fn power_cut(&mut self, _now: Cycle) {}

    fn physical_events(&mut self) -> Option<&mut Bounded<PhysicalEvent>> {
        Some(&mut self.record.events)
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(ResetCounter { value, record });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Else anybody makes the deployer's next command one of before.
    #[test]
    fn only_resets_count() {
        let mut counter = ResetCounter::new();
        counter.power_up_clear(0);
        assert_eq!(counter.value, ALWAYS + 1);
        counter.owner_gone(1);
        counter.power_cut(2);
        assert_eq!(counter.value, ALWAYS + 1);
        counter.power_up_clear(3);
        assert_eq!(counter.value, ALWAYS + 2);
    }

    #[test]
    fn neither_word_is_ever_zero_until_the_count_ends() {
        let mut counter = ResetCounter::new();
        counter.power_up_clear(0);
        let words = |counter: &ResetCounter| (counter.value as u16, (counter.value >> 16) as u16);
        assert_eq!(words(&counter), (1, 0x8000));
        counter.value = ALWAYS | 0xffff;
        counter.power_up_clear(0);
        assert_eq!(words(&counter), (1, 0x8001));
        counter.value = u32::MAX;
        counter.power_up_clear(0);
        counter.power_up_clear(0);
        assert_eq!(words(&counter), (0, 0));
    }
}
