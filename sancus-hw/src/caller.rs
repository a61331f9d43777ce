//! Which module runs and which ran before (`omsp_spm_control.v`: spm_current_id, spm_prev_id, enter_sm).

use serde::{Deserialize, Serialize};

use crate::module::{Module, ModuleTable, Selector};

/// The id of code in no module.
pub const UNPROTECTED: u16 = 0;
/// The id under which interrupt number 0 calls; interrupt n has this plus n. Number 15, reset, is also what the
/// hardware has before any interrupt.
pub const INTERRUPT_ID_BASE: u16 = 0xfff0;
/// The id of the module that may keep interrupts off and stop the clock on cores with the atomicity monitor.
pub const PRIVILEGED_MODULE: u16 = 1;

/// The id of what runs in a cycle: the module at `program_counter`, or the interrupt number being entered.
pub fn current_id(modules: &ModuleTable, program_counter: u16, interrupt_entry: Option<u8>) -> u16 {
    id_of(modules.select(Selector::Address(program_counter)), interrupt_entry)
}

/// The id of what runs in a cycle: the module that has the current instruction, or the interrupt number being entered.
pub fn id_of(here: Option<&Module>, interrupt_entry: Option<u8>) -> u16 {
    match interrupt_entry {
        Some(number) => INTERRUPT_ID_BASE + u16::from(number & 0xf),
        None => here.map_or(UNPROTECTED, Module::id),
    }
}

/// Whether what runs is privileged: module 1, or anything while there are no modules
/// (`omsp_execution_unit.v`: priv_mode).
pub fn is_privileged(modules: &ModuleTable, current_id: u16) -> bool {
    current_id == PRIVILEGED_MODULE || !modules.any_enabled()
}

/// Remembers who ran before. To be clocked once per cycle; cycles in which the id does not change can be left out
/// after the first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallerTracker {
    last_cycle: u16,
    caller: u16,
}

impl CallerTracker {
    /// The id that ran before the present one: what the caller instructions use.
    pub const fn caller_id(&self) -> u16 {
        self.caller
    }

    /// The id of the cycle that was clocked last.
    pub const fn last_id(&self) -> u16 {
        self.last_cycle
    }

    /// Whether cycles with this id change nothing.
    pub const fn is_settled(&self, current_id: u16) -> bool {
        self.last_cycle == current_id
    }

    /// Whether this is the first cycle in a module. Such a cycle has interrupts disabled.
    pub const fn enters_module(&self, current_id: u16, interrupt_entry: bool) -> bool {
        self.last_cycle != current_id && current_id != UNPROTECTED && current_id != 0xffff && !interrupt_entry
    }

    /// The clock edge that ends a cycle with this id.
    pub const fn clock(&mut self, current_id: u16) {
        if self.last_cycle != current_id {
            self.caller = self.last_cycle;
            self.last_cycle = current_id;
        }
    }
}
