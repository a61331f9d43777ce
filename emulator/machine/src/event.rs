//! What happens on a node with a Sancus unit: reports of the unit, and resets; folded into incidents.

use std::collections::VecDeque;

use sancus_hw::{Event, Violation};

use crate::bus::Cycle;
use crate::peripherals::ResetCause;

/// A violation that goes on for longer than so many cycles becomes several incidents, so that they are told in time.
const LONGEST_INCIDENT: Cycle = 65_536;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The cycle, counted from power-up.
    pub cycle: Cycle,
    /// Address of the current instruction; in an interrupt entry that of the interrupted one.
    pub program_counter: u16,
    /// What happened.
    pub what: What,
}

/// What a [`Report`] is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The Sancus unit reported something.
    Sancus(Event),
    /// The node was reset; the cycle is the one in which that began.
    Reset(ResetCause),
}

impl What {
    /// The violation, if it is one.
    pub fn violation(&self) -> Option<&Violation> {
        match self {
            What::Sancus(Event::Violation(violation)) => Some(violation),
            _ => None,
        }
    }
}

/// A report, and for how many cycles in a row it was repeated. Only violations are: the unit reports them anew in every
/// cycle in which they go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incident {
    /// The first report.
    pub report: Report,
    /// Number of cycles: 1 for what is not repeated.
    pub cycles: Cycle,
}

impl Incident {
    /// The cycle after the last one.
    fn end(&self) -> Cycle {
        self.report.cycle + self.cycles
    }
}

/// Folds reports into incidents, in the order in which these begin.
///
/// It holds back what may still go on, and whatever began later: never more than happened in the last 65,536 cycles.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    incidents: VecDeque<Incident>,
    /// How many incidents have been taken.
    taken: usize,
    /// Numbers of the incidents that may go on, counted from the first one ever.
    open: Vec<usize>,
}

impl Folder {
    /// Takes the next report. Reports come in the order of cycles.
    pub fn push(&mut self, report: Report) {
        self.close_before(report.cycle);
        let repeatable = report.what.violation().is_some();
        let again = |number: &&usize| {
            let incident = &self.incidents[**number - self.taken];
            incident.end() == report.cycle && incident.report.what == report.what
        };
        if let Some(&number) = self.open.iter().find(again).filter(|_| repeatable) {
            self.incidents[number - self.taken].cycles += 1;
            return;
        }
        if repeatable {
            self.open.push(self.taken + self.incidents.len());
        }
        self.incidents.push_back(Incident { report, cycles: 1 });
    }

    /// The incidents that are over, given that everything before cycle `now` has been reported.
    pub fn take(&mut self, now: Cycle) -> Vec<Incident> {
        self.close_before(now);
        let held_back = self.open.iter().min().map_or(self.incidents.len(), |first| first - self.taken);
        self.taken += held_back;
        self.incidents.drain(..held_back).collect()
    }

    /// All incidents, at the end of a run.
    pub fn finish(&mut self) -> Vec<Incident> {
        self.open.clear();
        self.take(0)
    }

    fn close_before(&mut self, cycle: Cycle) {
        let (incidents, taken) = (&self.incidents, self.taken);
        self.open.retain(|number| {
            let incident = &incidents[number - taken];
            incident.end() >= cycle && incident.cycles < LONGEST_INCIDENT
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use sancus_hw::Rule;

    /// What a test node reports in a cycle: some of three violations, and now and then a reset.
    fn reports(cycle: Cycle, kinds: u8) -> Vec<Report> {
        let violation = |rule, address| {
            let (slot, module, program_counter, interrupt_entry) = (0, 1, 0x5c00, false);
            let violation = Violation::Memory { rule, slot, module, address, program_counter, interrupt_entry };
            What::Sancus(Event::Violation(violation))
        };
        let all = [
            violation(Rule::PublicWrite, 0x6000),
            violation(Rule::PublicWrite, 0x6002),
            What::Sancus(Event::Violation(Violation::NoIdsLeft)),
            What::Reset(ResetCause::WatchdogExpired),
        ];
        let present = all.into_iter().enumerate().filter(|(kind, _)| kinds >> kind & 1 != 0);
        // Where the program is does not tell violations apart.
        present.map(|(_, what)| Report { cycle, program_counter: cycle as u16, what }).collect()
    }

    fn fold(reports: &[Report]) -> Vec<Incident> {
        let mut folder = Folder::default();
        reports.iter().cloned().for_each(|report| folder.push(report));
        folder.finish()
    }

    proptest! {
        #[test]
        fn incidents_are_the_reports_and_as_few_as_can_be(
            cycles in prop::collection::vec((prop_oneof![8 => Just(1u64), 1 => 2..5u64], 0..16u8), 0..200),
            takes in prop::collection::vec(any::<bool>(), 200),
        ) {
            let (mut now, mut all, mut taken, mut folder) = (0, Vec::new(), Vec::new(), Folder::default());
            for ((step, kinds), take) in cycles.into_iter().zip(takes) {
                now += step;
                for report in reports(now, kinds) {
                    all.push(report.clone());
                    folder.push(report);
                }
                if take {
                    taken.extend(folder.take(now + 1));
                }
            }
            taken.extend(folder.finish());
            let incidents = fold(&all);
            prop_assert_eq!(&taken, &incidents, "it does not matter when they are taken");

            let mut told: Vec<(Cycle, &What)> = incidents
                .iter()
                .flat_map(|incident| (incident.report.cycle..incident.end()).map(|cycle| (cycle, &incident.report.what)))
                .collect();
            let mut reported: Vec<(Cycle, &What)> = all.iter().map(|report| (report.cycle, &report.what)).collect();
            let key = |(cycle, what): &(Cycle, &What)| (*cycle, format!("{what:?}"));
            told.sort_by_key(key);
            reported.sort_by_key(key);
            prop_assert_eq!(told, reported, "every report is in an incident, once");

            prop_assert!(incidents.is_sorted_by_key(|incident| incident.report.cycle), "in the order in which they begin");
            for incident in &incidents {
                let goes_on = |next: &&Incident| {
                    next.report.cycle == incident.end() && next.report.what == incident.report.what
                };
                let next = incidents.iter().find(goes_on).filter(|next| next.report.what.violation().is_some());
                prop_assert_eq!(next, None, "a violation that goes on is one incident");
            }
        }
    }

    #[test]
    fn a_long_violation_is_told_in_time() {
        let mut folder = Folder::default();
        let mut told = Vec::new();
        for cycle in 0..2 * LONGEST_INCIDENT + 7 {
            reports(cycle, 1).into_iter().for_each(|report| folder.push(report));
            told.extend(folder.take(cycle + 1));
        }
        assert_eq!(told.iter().map(|incident| incident.cycles).collect::<Vec<_>>(), [LONGEST_INCIDENT; 2]);
        told.extend(folder.finish());
        assert_eq!(
            told.last().map(|incident| (incident.report.cycle, incident.cycles)),
            Some((2 * LONGEST_INCIDENT, 7))
        );
    }
}
