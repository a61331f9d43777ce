//! Violations that go on: the Sancus unit reports them anew in every cycle, the log tells when they begin, and for how long
//! they went on when they have ended.

use sancus_hw::Violation;

use machine::Cycle;

/// The violations of a node that may go on.
#[derive(Clone, Debug, Default)]
pub(super) struct Violations {
    open: Vec<Open>,
}

/// A violation, from its first cycle to the one after its last so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Open {
    pub(super) violation: Violation,
    pub(super) first: Cycle,
    pub(super) end: Cycle,
}

impl Violations {
    /// Takes the next report, in the order of cycles; whether a violation begins with it.
    pub(super) fn begins(&mut self, cycle: Cycle, violation: &Violation) -> bool {
        if let Some(open) = self.open.iter_mut().find(|open| open.end == cycle && open.violation == *violation) {
            open.end += 1;
            return false;
        }
        self.open.push(Open { violation: *violation, first: cycle, end: cycle + 1 });
        true
    }

    /// Those that went on and have ended, if everything before cycle `now` has been reported.
    pub(super) fn ended(&mut self, now: Cycle) -> impl Iterator<Item = Open> + use<> {
        let ended: Vec<Open> = self.open.extract_if(.., |open| open.end < now).collect();
        ended.into_iter().filter(|open| open.end - open.first > 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_violation_that_goes_on_begins_once() {
        let entry = Violation::Entry { slot: 0, module: 1, from: 0x5c00, to: 0x6004 };
        let write = Violation::Entry { slot: 0, module: 1, from: 0x5c00, to: 0x6006 };
        let mut violations = Violations::default();
        assert!(violations.begins(10, &entry));
        assert!(violations.begins(10, &write));
        assert!(!violations.begins(11, &entry));
        assert_eq!(violations.ended(11).count(), 0);
        assert!(!violations.begins(12, &entry));
        let ended: Vec<Open> = violations.ended(20).collect();
        assert_eq!(ended, [Open { violation: entry, first: 10, end: 13 }]);
        assert!(violations.begins(20, &entry));
    }
}
