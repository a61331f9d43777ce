//! What keeps modules isolated as the Sancus papers have it, and the RTL of the reference commit lacks.

use std::fmt;

/// A gate that a core can be given ([`Machine::set_gate`](crate::Machine::set_gate)). Without any it is the RTL's, cycle by
/// cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gate {
    /// Peripherals are spared accesses that break a rule. In the RTL a write to a register in a module's secret section is
    /// a violation, but happens (`omsp_mem_backbone.v`: eu_per_en lacks the `~sm_violation` of eu_pmem_en). Without the gate
    /// nothing keeps others from a driver's outputs.
    Peripheral,
    /// An instruction that breaks a rule disables no module. In the RTL it does, and what would overwrite the sections is
    /// masked (`crypto_control.v`: sm_update lacks the `~sm_violation`), so that a jump to a word in a module
    /// that disables it lays its secrets open.
    Disabling,
    /// A reset overwrites data memory with zeros. In the RTL it removes the modules and leaves their memory (`omsp_spm.v`:
    /// puc_rst), so that whoever runs next reads their secrets, and any code can have a reset from the watchdog.
    Reset,
}

impl Gate {
    /// Every gate, with its name.
    pub const ALL: [(Gate, &'static str); 3] =
        [(Gate::Peripheral, "peripheral-gate"), (Gate::Disabling, "disabling-gate"), (Gate::Reset, "reset-gate")];
}

impl fmt::Display for Gate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Gate::ALL.iter().find(|(gate, _)| gate == self).map_or("", |(_, name)| name);
        formatter.pad(name)
    }
}

/// The gates that a core has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Gates(u8);

impl Gates {
    pub(crate) fn has(self, gate: Gate) -> bool {
        self.0 & (1 << gate as u8) != 0
    }

    pub(crate) fn set(&mut self, gate: Gate, on: bool) {
        self.0 = self.0 & !(1 << gate as u8) | u8::from(on) << gate as u8;
    }
}
