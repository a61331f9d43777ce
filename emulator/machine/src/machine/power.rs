//! A node whose power fails. Until it is back, the node does nothing, what is sent to it is lost, and the world goes on.

use super::Machine;
use crate::accounting::Spending;
use crate::bus::Cycle;
use crate::observer::Observer;
use crate::peripherals::{RESET_CYCLES, ResetCause};
use crate::recording::{Reset, ResetKind};

impl Machine {
    /// Whether the node has power. One without gets no input.
    pub fn has_power(&self) -> bool {
        self.power_back.is_none()
    }

    /// Cuts the node's power before the cycle that is about to begin; it is back at once. Data memory is overwritten with zeros, and
    /// who owned registers first is forgotten. Program memory stays, and so does what non-volatile devices have. Does nothing
    /// on a node without power.
    pub fn power_cut(&mut self) {
        if self.has_power() {
            self.fail_power(self.cycle, self.cycle);
            self.return_power(self.cycle);
        }
    }

    /// The power fails in cycle `now`, or if a reset has gone on beyond that, then; it is back in cycle `back`, or then.
    pub(super) fn fail_power(&mut self, now: Cycle, back: Cycle) {
        let now = now.max(self.cycle);
        self.peripherals.power_off(now);
        self.clear(now, ResetCause::PowerCut);
        self.memory.data_mut().clear();
        if let Some(sancus) = &mut self.core.sancus {
            sancus.forget_owners();
        }
        (self.cycle, self.asleep_cycles) = (now, 0);
        self.power_back = Some(back.max(now));
        self.record_reset(now, ResetKind::PowerOff);
    }

    /// The power is back in cycle `now`: reset is released some cycles later.
    fn return_power(&mut self, now: Cycle) {
        self.power_back = None;
        self.peripherals.power_back(now);
        self.cycle = now + RESET_CYCLES;
        self.accounting.spend(Spending::InterruptEntry, RESET_CYCLES);
        self.peripherals.power_up_clear(self.cycle);
        self.record_reset(now, ResetKind::PowerBack);
    }

    pub(super) fn record_reset(&mut self, cycle: Cycle, kind: ResetKind) {
        if let Some(recorder) = &mut self.journal.recorder {
            recorder.reset(Reset { cycle, kind });
        }
    }

    /// Lets time pass on a node without power, up to cycle `until`. Returns whether the power is back.
    pub(super) fn pass_without_power<O: Observer>(&mut self, until: Cycle, observer: &mut O) -> bool {
        let Some(back) = self.power_back else { return true };
        self.spend_without_power(until.min(back));
        if back > until {
            return false;
        }
        self.return_power(back);
        observer.reset(self.cycle);
        true
    }

    pub(super) fn spend_without_power(&mut self, until: Cycle) {
        self.accounting.spend(Spending::Asleep, until.saturating_sub(self.cycle));
        self.cycle = self.cycle.max(until);
    }
}
