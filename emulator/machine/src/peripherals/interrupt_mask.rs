//! Holds interrupt lines back. No part of the RTL: a core has it by [`Gate::Line`](crate::Gate::Line).

use super::peripheral::{Access, Drives, Output, Peripheral, Register, Strobe};
use super::wires::Wires;
use crate::bounded::Bounded;
use crate::bus::Cycle;

const INTERRUPT_MASK: u16 = 0x0118;
const MODULE_INTERRUPT_MASK: u16 = 0x011a;

/// The masks.
#[derive(Clone, Debug, Default)]
pub struct InterruptMask {
    mask: u16,
    in_modules: u16,
}

impl Peripheral for InterruptMask {
    fn name(&self) -> String {
        "interrupt_mask".into()
    }

    fn description(&self) -> &'static str {
        "Interrupt lines that are held back: the core does not see them, and their devices wait. Written in cycle w, they are so from \
         w+1 on. Who owns it decides whom interrupts reach: a scheduler, that devices do not starve its threads. Lines can be held back from \
         modules alone, and then interrupt as soon as whoever executes has left its module."
    }

    fn registers(&self) -> Vec<Register> {
        let in_modules = "Bit n holds back line n while a module executes.";
        vec![
            Register::word("INTERRUPT_MASK", INTERRUPT_MASK, Access::ReadWrite, "Bit n holds back line n."),
            Register::word("MODULE_INTERRUPT_MASK", MODULE_INTERRUPT_MASK, Access::ReadWrite, in_modules),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        if address == INTERRUPT_MASK { self.mask } else { self.in_modules }
    }

    fn clock(&mut self, strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        self.mask = strobe.word_written(INTERRUPT_MASK).unwrap_or(self.mask);
        self.in_modules = strobe.word_written(MODULE_INTERRUPT_MASK).unwrap_or(self.in_modules);
    }

    fn drives(&self) -> Drives {
        Drives::WhenAccessed
    }

    fn drive(&self, _now: Cycle, wires: &mut Wires) {
        wires.driven.held_back = self.mask;
        wires.driven.spared = self.in_modules;
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        (self.mask, self.in_modules) = (0, 0);
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(InterruptMask { mask, in_modules });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
