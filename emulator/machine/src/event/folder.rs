//! Folds violations that go on into incidents.

use serde::{Deserialize, Serialize};

use crate::bus::Cycle;
use crate::event::Event;

/// A violation that goes on for longer than so many cycles becomes several incidents, so that they are told in time.
const LONGEST_INCIDENT: Cycle = 65_536;

/// An event, and for how many cycles in a row it was repeated. Only violations are: the unit reports them anew in every
/// cycle in which they go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incident {
    /// The first event.
    pub event: Event,
    /// Number of cycles: 1 for what is not repeated.
    pub cycles: Cycle,
}

impl Incident {
    /// The cycle after the last one.
    pub fn end(&self) -> Cycle {
        self.event.cycle + self.cycles
    }
}

/// Folds events into incidents.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Folder {
    longest: Cycle,
    /// How many incidents have begun: the number of the next one.
    begun: u64,
    /// Those that may go on.
    open: Vec<(u64, Incident)>,
    /// Those that are over and have not been taken, by their numbers.
    over: Vec<(u64, Incident)>,
}

impl Default for Folder {
    /// Incidents of 65,536 cycles at most, so that none is held back for longer.
    fn default() -> Folder {
        Folder { longest: LONGEST_INCIDENT, begun: 0, open: Vec::new(), over: Vec::new() }
    }
}

impl Folder {
    /// Incidents as long as they are.
    pub fn unlimited() -> Folder {
        Folder { longest: Cycle::MAX, ..Folder::default() }
    }

    /// Takes the next event, in the order of cycles. Returns whether an incident begins with it.
    pub fn push(&mut self, event: Event) -> bool {
        self.close_before(event.cycle);
        let again =
            |(_, incident): &&mut (u64, Incident)| incident.end() == event.cycle && incident.event.kind == event.kind;
        if let Some((_, incident)) = self.open.iter_mut().find(again) {
            incident.cycles += 1;
            return false;
        }
        let repeatable = event.kind.violation().is_some();
        let list = if repeatable { &mut self.open } else { &mut self.over };
        list.push((self.begun, Incident { event, cycles: 1 }));
        self.begun += 1;
        true
    }

    /// The incidents that are over, given that everything before cycle `now` has been pushed, in the order in which they began: without
    /// those that began after one that may go on.
    pub fn take(&mut self, now: Cycle) -> Vec<Incident> {
        self.close_before(now);
        let first_open = self.open.iter().map(|(number, _)| *number).min().unwrap_or(self.begun);
        self.over.sort_by_key(|(number, _)| *number);
        let later = self.over.split_off(self.over.partition_point(|(number, _)| *number < first_open));
        let taken = std::mem::replace(&mut self.over, later);
        taken.into_iter().map(|(_, incident)| incident).collect()
    }

    /// All incidents that are over, whatever goes on.
    pub fn take_ended(&mut self, now: Cycle) -> Vec<Incident> {
        self.close_before(now);
        std::mem::take(&mut self.over).into_iter().map(|(_, incident)| incident).collect()
    }

    /// All incidents, at the end of a run.
    pub fn finish(&mut self) -> Vec<Incident> {
        self.over.append(&mut self.open);
        self.take(0)
    }

    fn close_before(&mut self, cycle: Cycle) {
        let longest = self.longest;
        let ends = |(_, incident): &mut (u64, Incident)| incident.end() < cycle || incident.cycles >= longest;
        self.over.extend(self.open.extract_if(.., ends));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use sancus_hw::{Report, Rule, Violation};

    use crate::event::EventKind;
    use crate::peripherals::ResetCause;

    /// What a test node reports in a cycle: some of three violations, and now and then a reset.
    fn reports(cycle: Cycle, kinds: u8) -> Vec<Event> {
        let violation = |rule, address| {
            let (slot, module, program_counter, interrupt_entry) = (0, 1, 0x5c00, false);
            let violation = Violation::Memory { rule, slot, module, address, program_counter, interrupt_entry };
            EventKind::Reported(Report::Violation(violation))
        };
        let all = [
            violation(Rule::PublicWrite, 0x6000),
            violation(Rule::PublicWrite, 0x6002),
            EventKind::Reported(Report::Violation(Violation::NoIdsLeft)),
            EventKind::Reset(ResetCause::WatchdogExpired),
        ];
        let present = all.into_iter().enumerate().filter(|(kind, _)| kinds >> kind & 1 != 0);
        // Where the program is does not tell violations apart.
        present.map(|(_, kind)| Event { cycle, program_counter: Some(cycle as u16), kind }).collect()
    }

    fn fold(events: &[Event]) -> Vec<Incident> {
        let mut folder = Folder::default();
        for event in events {
            folder.push(event.clone());
        }
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

            let mut told: Vec<(Cycle, &EventKind)> = incidents
                .iter()
                .flat_map(|incident| (incident.event.cycle..incident.end()).map(|cycle| (cycle, &incident.event.kind)))
                .collect();
            let mut reported: Vec<(Cycle, &EventKind)> = all.iter().map(|report| (report.cycle, &report.kind)).collect();
            let key = |(cycle, what): &(Cycle, &EventKind)| (*cycle, format!("{what:?}"));
            told.sort_by_key(key);
            reported.sort_by_key(key);
            prop_assert_eq!(told, reported, "every report is in an incident, once");

            prop_assert!(incidents.is_sorted_by_key(|incident| incident.event.cycle), "in the order in which they begin");
            for incident in &incidents {
                let goes_on = |next: &&Incident| {
                    next.event.cycle == incident.end() && next.event.kind == incident.event.kind
                };
                let next = incidents.iter().find(goes_on).filter(|next| next.event.kind.violation().is_some());
                prop_assert_eq!(next, None, "a violation that goes on is one incident");
            }
        }
    }

    #[test]
    fn a_long_violation_is_told_in_time() {
        let mut folder = Folder::default();
        let mut told = Vec::new();
        for cycle in 0..2 * LONGEST_INCIDENT + 7 {
            for event in reports(cycle, 1) {
                folder.push(event);
            }
            told.extend(folder.take(cycle + 1));
        }
        assert_eq!(told.iter().map(|incident| incident.cycles).collect::<Vec<_>>(), [LONGEST_INCIDENT; 2]);
        told.extend(folder.finish());
        assert_eq!(
            told.last().map(|incident| (incident.event.cycle, incident.cycles)),
            Some((2 * LONGEST_INCIDENT, 7))
        );
    }
}
