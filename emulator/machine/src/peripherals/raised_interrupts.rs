//! Interrupts that somebody outside of the node raises. No part of the RTL: a machine gets it with the first such interrupt.

use super::peripheral::{Input, Output, Peripheral, Port, Register, Strobe};
use super::wires::Wires;
use crate::bounded::Bounded;
use crate::bus::{Cycle, NEVER};

/// The lines that are high, and those that will be.
#[derive(Clone, Debug, Default)]
pub struct RaisedInterrupts {
    lines: u16,
    /// Lines with the first cycle in which they are high.
    later: Vec<(Cycle, u8)>,
}

impl RaisedInterrupts {
    /// Raises the lines that are high in cycle `now`.
    fn raise(&mut self, now: Cycle) {
        for (_, number) in self.later.extract_if(.., |(cycle, _)| *cycle <= now) {
            self.lines |= 1 << (number & 15);
        }
    }
}

impl Peripheral for RaisedInterrupts {
    fn name(&self) -> String {
        "raised_interrupts".into()
    }

    fn description(&self) -> &'static str {
        "Holds interrupt lines high from a given cycle until the core accepts them."
    }

    fn registers(&self) -> Vec<Register> {
        Vec::new()
    }

    fn value(&self, _address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        0
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        if let Some(number) = strobe.accepted {
            self.lines &= !(1 << (number & 15));
        }
        self.raise(now + 1);
    }

    fn quiet(&self, now: Cycle, _wires: &Wires) -> u64 {
        let next = self.later.iter().map(|(cycle, _)| *cycle).min();
        next.map_or(NEVER, |cycle| cycle.saturating_sub(now + 1))
    }

    fn interrupts(&self) -> u16 {
        self.lines
    }

    fn accept_input(&mut self, input: &Input) -> bool {
        if input.port != Port::Interrupt {
            return false;
        }
        self.later.push((input.cycle, input.byte));
        true
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        *self = RaisedInterrupts::default();
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(RaisedInterrupts { lines, later });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
