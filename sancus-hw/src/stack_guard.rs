//! The stack guard of `omsp_register_file.v`: the lowest address a module's stack may reach.

use serde::{Deserialize, Serialize};

use crate::{Rule, RuleSet, Violation};

/// The guard register. 0 is no guard.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StackGuard {
    guard: u16,
}

/// What the guard looks at in one cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StackCycle {
    /// The stack pointer's value.
    pub stack_pointer: u16,
    /// The value it is being given, if it is written in this cycle. Bit 0 is ignored.
    pub next: Option<u16>,
    /// Whether an interrupt entry clears the registers of a module in this cycle (irq_reg_clr).
    pub clears_registers: bool,
    /// r15, if a stack guard instruction is executing, in each of its cycles.
    pub set: Option<u16>,
    /// The fetch address, for the text of violations.
    pub program_counter: u16,
    /// Whether the cycle belongs to an interrupt entry, for the text of violations.
    pub interrupt_entry: bool,
}

impl StackCycle {
    fn next_stack_pointer(&self) -> u16 {
        self.next.map_or(self.stack_pointer, |next| next & !1)
    }

    /// A stack pointer of 0 is that of a module without a stack yet; it drops the guard, which belongs to the stack
    /// that was left.
    fn clears_guard(&self) -> bool {
        self.clears_registers || self.next_stack_pointer() == 0
    }
}

impl StackGuard {
    /// The lowest address allowed in the stack pointer; 0 if any is.
    pub const fn guard(&self) -> u16 {
        self.guard
    }

    /// Whether the stack pointer is being set below the guard. Only changes are compared: a guard above the present
    /// stack pointer is no violation.
    pub fn check(&self, cycle: &StackCycle, rules: RuleSet) -> Option<Violation> {
        let overflow = rules.contains(Rule::StackGuard)
            && cycle.next.is_some()
            && !cycle.clears_guard()
            && cycle.next_stack_pointer() < self.guard;
        overflow.then_some(Violation::StackOverflow {
            stack_pointer: cycle.stack_pointer,
            guard: self.guard,
            program_counter: cycle.program_counter,
            interrupt_entry: cycle.interrupt_entry,
        })
    }

    /// The clock edge that ends the cycle.
    pub fn clock(&mut self, cycle: &StackCycle) {
        if cycle.clears_guard() {
            self.guard = 0;
        } else if let Some(guard) = cycle.set {
            self.guard = guard;
        }
    }
}
