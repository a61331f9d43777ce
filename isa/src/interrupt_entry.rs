//! The walk of an interrupt entry, or of the entry after a reset: one state a cycle. Source: `omsp_frontend.v`, section 7 (IRQ_0 to
//! IRQ_4, IRQ_SM and the states between).

use crate::schedule::ExecutionState::{self, *};

/// What decides which states an interrupt entry has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InterruptEntry {
    /// The core is upstream openMSP430, which has fewer states.
    pub upstream: bool,
    /// It is the entry after a reset.
    pub reset: bool,
    /// The interrupted code lies in a module.
    pub in_module: bool,
    /// The module's registers are to be saved in its secret section.
    pub saves_module: bool,
    /// The register that was pushed last is the last one.
    pub last_register: bool,
    /// A rule is broken in this cycle.
    pub violation: bool,
}

impl InterruptEntry {
    /// The state after `state`; `None` if `state` does not belong to an interrupt entry.
    pub const fn next(&self, state: ExecutionState) -> Option<ExecutionState> {
        if self.upstream { next_upstream(state) } else { self.next_sancus(state) }
    }

    const fn next_sancus(&self, state: ExecutionState) -> Option<ExecutionState> {
        let InterruptEntry { reset, in_module, saves_module, last_register, violation, .. } = *self;
        Some(match state {
            InterruptPrepare if saves_module => InterruptSaveAreaRead,
            InterruptPrepare if in_module => InterruptClearStatus,
            InterruptPrepare => InterruptLowerForProgramCounter,
            InterruptLowerForProgramCounter => InterruptPushProgramCounter,
            InterruptPushProgramCounter if violation => InterruptClearStatus,
            InterruptPushProgramCounter => InterruptLowerForStatus,
            InterruptLowerForStatus if violation => InterruptClearStatus,
            InterruptLowerForStatus => InterruptPushStatus,
            InterruptPushStatus if violation || reset || !in_module => InterruptClearStatus,
            InterruptPushStatus => InterruptLowerForRegister,
            InterruptLowerForRegister if violation || last_register => InterruptClearStatus,
            InterruptLowerForRegister => InterruptPushRegister,
            InterruptPushRegister if violation || (last_register && !in_module) => InterruptClearStatus,
            InterruptPushRegister => InterruptLowerForRegister,
            InterruptSaveAreaRead if violation => InterruptClearStatus,
            InterruptSaveAreaRead => InterruptSaveAreaWait,
            InterruptSaveAreaWait => InterruptSaveAreaSwitch,
            InterruptSaveAreaSwitch => InterruptLowerForProgramCounter,
            InterruptClearStatus => Execute,
            _ => return None,
        })
    }

    /// Cycles of an entry from unprotected code that is awake and breaks no rule, with its last state, [`Execute`].
    pub const UNPROTECTED_CYCLES: u8 = {
        let entry = InterruptEntry {
            upstream: false,
            reset: false,
            in_module: false,
            saves_module: false,
            last_register: false,
            violation: false,
        };
        let (mut state, mut cycles) = (InterruptPrepare, 1);
        while let Some(next) = entry.next(state) {
            state = next;
            cycles += 1;
        }
        cycles
    };
}

/// The same of upstream openMSP430.
const fn next_upstream(state: ExecutionState) -> Option<ExecutionState> {
    Some(match state {
        InterruptPrepare => InterruptPushProgramCounter,
        InterruptPushProgramCounter => InterruptLowerForStatus,
        InterruptLowerForStatus => InterruptPushStatus,
        InterruptPushStatus => InterruptClearStatus,
        InterruptClearStatus => Execute,
        _ => return None,
    })
}

/// The interrupt that is entered if these lines ask for one, a bit each: the highest (`omsp_frontend.v`: irq_num).
pub const fn highest_interrupt(lines: u16) -> Option<u8> {
    if lines == 0 { None } else { Some(15 - lines.leading_zeros() as u8) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As measured on the RTL: seven cycles from unprotected code; upstream has one state less.
    #[test]
    fn entries_take_the_measured_cycles() {
        assert_eq!(InterruptEntry::UNPROTECTED_CYCLES, 7);
        let upstream = InterruptEntry { upstream: true, ..InterruptEntry::default() };
        let states = core::iter::successors(Some(InterruptPrepare), |state| upstream.next(*state));
        assert_eq!(states.count(), 6);
    }

    /// A violation ends the pushing at once, a reset pushes no registers.
    #[test]
    fn violations_and_resets_cut_it_short() {
        let entry = InterruptEntry { in_module: true, saves_module: true, ..InterruptEntry::default() };
        assert_eq!(entry.next(InterruptPrepare), Some(InterruptSaveAreaRead));
        assert_eq!(entry.next(InterruptPushStatus), Some(InterruptLowerForRegister));
        let broken = InterruptEntry { violation: true, ..entry };
        for state in [InterruptSaveAreaRead, InterruptPushProgramCounter, InterruptPushStatus, InterruptPushRegister] {
            assert_eq!(broken.next(state), Some(InterruptClearStatus));
        }
        assert_eq!(InterruptEntry { reset: true, ..entry }.next(InterruptPushStatus), Some(InterruptClearStatus));
    }

    #[test]
    fn the_highest_line_wins() {
        assert_eq!(highest_interrupt(0), None);
        assert_eq!(highest_interrupt(0b1), Some(0));
        assert_eq!(highest_interrupt(0b0100_0000_0001_0000), Some(14));
    }
}
