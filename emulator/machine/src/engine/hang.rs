//! A CPU that hangs: some illegal instructions never end, and nothing but a reset gets the hardware out of them. Its cycles repeat, so
//! that they need not be walked while nothing else on the node does anything.

use msp430_isa::ExecutionState;

use crate::core::{Core, FetchState};
use crate::journal::Journal;

/// Cycles in one instruction or interrupt entry after which it is suspected never to end. None is that long but those of the crypto
/// unit.
const SUSPICIOUS: u32 = 32;
/// Cycles that changed nothing, one after the other, after which none will: the first may still have written to memory.
const CERTAIN: u32 = 2;

/// What is known of the instruction that is under way.
#[derive(Default)]
pub(crate) struct Hang {
    cycles: u32,
    before: Option<(Core, u64)>,
    unchanged: u32,
}

impl Hang {
    /// Takes note of a cycle that has not ended the instruction. Returns whether the next ones will be like it, and show nowhere, until
    /// a device does something.
    pub(crate) fn is_certain_after(&mut self, core: &Core, journal: &Journal) -> bool {
        self.cycles += 1;
        if self.cycles < SUSPICIOUS || !core.may_hang() || !journal.is_idle() {
            return false;
        }
        let events = journal.written();
        if self.before.as_ref().is_some_and(|(before, written)| before == core && *written == events) {
            self.unchanged += 1;
        } else {
            (self.before, self.unchanged) = (Some((core.clone(), events)), 0);
        }
        self.unchanged >= CERTAIN
    }
}

impl Core {
    /// Whether the same state means the same cycle: no device takes note of it, and no crypto unit is at work.
    fn may_hang(&self) -> bool {
        !self.decoded
            && self.state != ExecutionState::Sancus
            && self.fetch_state != FetchState::InterruptFetch
            && !self.is_switched_off()
            && !self.backbone.is_with_peripherals()
    }
}
