//! Holds interrupt lines back. No part of the RTL: a core has it by [`Gate::Line`](crate::Gate::Line).

use super::peripheral::{Access, Drives, Output, Peripheral, Register, Strobe};
use super::wires::Wires;
use crate::bounded::Bounded;
use crate::bus::Cycle;

const INTERRUPT_MASK: u16 = 0x0118;

/// The mask.
#[derive(Clone, Debug, Default)]
pub struct InterruptMask {
    mask: u16,
}

impl Peripheral for InterruptMask {
    fn name(&self) -> String {
        "interrupt_mask".into()
    }

    fn description(&self) -> &'static str {
        "Interrupt lines that are held back: the core does not see them, and their devices wait. Written in cycle w, they are so from \
         w+1 on. Who owns it decides whom interrupts reach: a scheduler, that devices do not starve its threads."
    }

    fn registers(&self) -> Vec<Register> {
        vec![Register::word("INTERRUPT_MASK", INTERRUPT_MASK, Access::ReadWrite, "Bit n holds back line n.")]
    }

    fn value(&self, _address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        self.mask
    }

    fn clock(&mut self, strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        self.mask = strobe.word_written(INTERRUPT_MASK).unwrap_or(self.mask);
    }

    fn drives(&self) -> Drives {
        Drives::WhenAccessed
    }

    fn drive(&self, _now: Cycle, wires: &mut Wires) {
        wires.driven.held_back = self.mask;
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        self.mask = 0;
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(InterruptMask { mask });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
