//! For how long nothing but instructions changes the core.

use sancus_hw::{FIRST_UNUSABLE_ID, Mechanism, UNPROTECTED};

use crate::bus::Cycle;
use crate::core::registers::GIE;
use crate::core::{Core, Probe, Switch};

/// A promise that for some cycles only instructions change the core.
#[derive(Clone, Copy, Debug)]
pub(crate) struct QuietSpan {
    /// For so many cycles.
    pub(crate) cycles: Cycle,
    /// An interrupt waits until interrupts are enabled.
    pub(crate) lines_high: bool,
    /// What software may do to the status register depends on who runs.
    pub(crate) restricted: bool,
    /// Who runs has run in the cycle before. If not, it is unprotected code: see [`Core::switch_to`].
    pub(crate) settled: bool,
}

impl Core {
    /// For how long nothing but instructions changes the core from here, if that is so now: no interrupt is taken, no
    /// module is being entered or left, no Sancus instruction is under way.
    /// `lines` are the interrupt lines.
    pub(crate) fn quiet_span(&self, lines: u16) -> Option<QuietSpan> {
        let protection = self.protection();
        if protection.interrupted_by(lines) {
            return None;
        }
        let lines_high = lines != 0;
        let Some(sancus) = &self.sancus else {
            return Some(QuietSpan { cycles: Cycle::MAX, lines_high, restricted: false, settled: true });
        };
        let gie = self.registers[2] & GIE != 0;
        let settled = sancus.caller.is_settled(protection.current_id());
        let unprotected = protection.current_id() == UNPROTECTED && sancus.monitor.is_none();
        let is_quiet = sancus.unit.is_idle()
            && (settled || unprotected)
            && sancus.modules.next_id() != FIRST_UNUSABLE_ID
            && (protection.privileged || gie == protection.interrupts_enabled);
        let cycles = match &sancus.monitor {
            Some(monitor) => match monitor.quiet_cycles(&protection.monitored) {
                u32::MAX => Cycle::MAX,
                cycles => Cycle::from(cycles),
            },
            None => Cycle::MAX,
        };
        let restricted = (sancus.monitor.is_some() && sancus.modules.any_enabled()) || !self.has(Mechanism::StatusBits);
        is_quiet.then_some(QuietSpan { cycles, lines_high, restricted, settled })
    }

    /// Takes note that `to` runs from cycle `now` on, at an address, when R6 is `entry`.
    pub(crate) fn switch_to<P: Probe>(&mut self, to: u16, now: Cycle, address: u16, entry: u16, probe: &mut P) {
        let Some(sancus) = &mut self.sancus else { return };
        let from = sancus.caller.last_id();
        if from != to {
            sancus.caller.clock(to);
            probe.switched(now, Switch { from, to, program_counter: address, entry });
        }
    }

    /// Lets quiet cycles pass.
    pub(crate) fn pass(&mut self, cycles: Cycle) {
        if let Some(monitor) = self.sancus.as_mut().and_then(|sancus| sancus.monitor.as_mut()) {
            monitor.skip(u32::try_from(cycles).unwrap_or(u32::MAX));
        }
    }
}
