//! What happens on a node with a Sancus unit, for people and programs to read: reports of the unit and resets, folded
//! into incidents, with the names of the image; as text and as JSON lines (`docs/events.md`).

mod text;

use std::collections::{BTreeMap, VecDeque};

use sancus_hw::{Event, Key, Layout, Violation};
use serde::Serialize;

use crate::bus::Cycle;
use crate::configuration::Configuration;
use crate::image::Image;
use crate::peripherals::ResetCause;

/// Name and version of the JSON lines. Fields may be added to a version; any other change gives a new number.
pub const SCHEMA: &str = "sancus-emu/events/1";

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

/// Describes incidents with the names of an image.
#[derive(Clone, Debug)]
pub struct Narrator<'a> {
    image: &'a Image,
    clock_hz: u64,
    show_keys: bool,
    /// Names of modules by id.
    names: BTreeMap<u16, String>,
    /// The module created last, while it has no key.
    unkeyed: Option<u16>,
}

impl<'a> Narrator<'a> {
    /// A narrator for a run of `image`. Keys are told only with `show_keys`.
    pub fn new(image: &'a Image, configuration: &Configuration, show_keys: bool) -> Narrator<'a> {
        Narrator { image, clock_hz: configuration.clock_hz, show_keys, names: BTreeMap::new(), unkeyed: None }
    }

    /// Describes an incident. Incidents are to be told in their order: modules are named by what came before.
    pub fn tell(&mut self, incident: &Incident) -> Record {
        let Incident { report, cycles } = incident;
        let facts = match &report.what {
            What::Sancus(event) => self.facts(event, *cycles),
            What::Reset(cause) => {
                self.names.clear();
                Facts::Reset { cause: cause.name() }
            }
        };
        let by_other_master = matches!(report.what.violation(), Some(Violation::DirectMemoryAccess { .. }));
        Record {
            cycle: report.cycle,
            seconds: report.cycle as f64 / self.clock_hz as f64,
            program_counter: (!by_other_master).then(|| self.place(report.program_counter)),
            facts,
        }
    }

    fn facts(&mut self, event: &Event, cycles: Cycle) -> Facts {
        match *event {
            Event::ModuleCreated { id, layout, confidential } => {
                if let Some(name) = self.image.module_name(&layout) {
                    self.names.insert(id, name.into());
                }
                self.unkeyed = Some(id);
                Facts::ModuleCreated { module: self.module(id), layout: layout.into(), confidential }
            }
            Event::InvalidLayout { layout, confidential } => {
                Facts::LayoutRefused { layout: layout.into(), confidential }
            }
            Event::ModuleCancelled { id } => Facts::ModuleCancelled { module: self.module(id) },
            Event::ModuleDisabled { id } => Facts::ModuleDisabled { module: self.module(id) },
            Event::VendorKey(key) => Facts::VendorKey { key: self.shown(&key) },
            Event::ModuleKey(key) => {
                Facts::ModuleKey { module: self.unkeyed.take().map(|id| self.module(id)), key: self.shown(&key) }
            }
            Event::CryptoInterrupted { .. } => Facts::CryptoInterrupted,
            Event::Violation(violation) => Facts::Violation(self.violation(&violation, cycles)),
        }
    }

    fn violation(&self, violation: &Violation, cycles: Cycle) -> Broken {
        let mut broken = Broken { rule: violation.rule().to_string(), cycles, ..Broken::default() };
        match *violation {
            Violation::Memory { module, address, interrupt_entry, .. } => {
                broken.module = Some(self.module(module));
                broken.address = Some(self.place(address));
                broken.interrupt_entry = interrupt_entry;
            }
            Violation::Entry { module, from, to, .. } => {
                broken.module = Some(self.module(module));
                broken.from = Some(self.place(from));
                broken.address = Some(self.place(to));
            }
            Violation::Creation { module, existing, new, .. } => {
                broken.module = Some(self.module(module));
                broken.existing = Some(existing.into());
                broken.new = Some(new.into());
            }
            Violation::NoIdsLeft => {}
            Violation::DirectMemoryAccess { module, address, .. } => {
                broken.module = Some(self.module(module));
                broken.address = Some(self.place(address));
            }
            Violation::StackOverflow { stack_pointer, guard, interrupt_entry, .. } => {
                broken.stack_pointer = Some(stack_pointer);
                broken.guard = Some(guard);
                broken.interrupt_entry = interrupt_entry;
            }
            Violation::Atomicity { length, .. } => broken.length = (length != 0).then_some(length),
        }
        broken
    }

    fn module(&self, id: u16) -> ModuleName {
        ModuleName { id, name: self.names.get(&id).cloned() }
    }

    fn place(&self, address: u16) -> Place {
        Place { address, symbol: self.image.place(address).map(|place| place.to_string()) }
    }

    fn shown(&self, key: &Key) -> Option<String> {
        self.show_keys.then(|| key.to_string())
    }
}

/// An incident, described. It serializes to a line's object.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Record {
    /// First cycle, from power-up.
    pub cycle: Cycle,
    /// The node's time then.
    pub seconds: f64,
    /// The current instruction; `None` if another bus master did it.
    #[serde(rename = "pc", skip_serializing_if = "Option::is_none")]
    pub program_counter: Option<Place>,
    /// The rest.
    #[serde(flatten)]
    pub facts: Facts,
}

/// An address and what the image calls it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The address.
    pub address: u16,
    /// Symbol and distance from it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
}

/// A module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ModuleName {
    /// Its id.
    pub id: u16,
    /// Its name in the image, known by the start of its public section.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The sections of a module; ends are exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the fields are those of sancus_hw::Layout")]
pub struct Sections {
    pub public_start: u16,
    pub public_end: u16,
    pub secret_start: u16,
    pub secret_end: u16,
}

impl From<Layout> for Sections {
    fn from(layout: Layout) -> Sections {
        let Layout { public_start, public_end, secret_start, secret_end } = layout;
        Sections { public_start, public_end, secret_start, secret_end }
    }
}

/// What kind of incident, and its facts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "docs/events.md explains every field")]
pub enum Facts {
    /// A module was created.
    ModuleCreated { module: ModuleName, layout: Sections, confidential: bool },
    /// A layout was refused.
    LayoutRefused { layout: Sections, confidential: bool },
    /// Creation failed and was undone.
    ModuleCancelled { module: ModuleName },
    /// A module disabled itself.
    ModuleDisabled { module: ModuleName },
    /// A vendor key was derived.
    VendorKey {
        #[serde(skip_serializing_if = "Option::is_none")]
        key: Option<String>,
    },
    /// A module key was derived: the module is ready.
    ModuleKey {
        #[serde(skip_serializing_if = "Option::is_none")]
        module: Option<ModuleName>,
        #[serde(skip_serializing_if = "Option::is_none")]
        key: Option<String>,
    },
    /// An interrupt aborted an instruction in the crypto unit.
    CryptoInterrupted,
    /// A rule was broken.
    Violation(Broken),
    /// The node was reset.
    Reset { cause: &'static str },
}

impl Facts {
    /// Whether it tells of a derived key.
    pub fn is_key(&self) -> bool {
        matches!(self, Facts::VendorKey { .. } | Facts::ModuleKey { .. })
    }
}

/// A broken rule. Which facts there are depends on the rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Broken {
    /// Name of the rule ([`sancus_hw::Rule`]).
    pub rule: String,
    /// For how many cycles in a row.
    pub cycles: Cycle,
    /// Whose sections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub module: Option<ModuleName>,
    /// The address accessed or entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Place>,
    /// The instruction before, if a module was entered elsewhere than at its entry point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Place>,
    /// Whether the hardware's interrupt entry did it.
    pub interrupt_entry: bool,
    /// The existing module's sections, at a creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub existing: Option<Sections>,
    /// The new module's sections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Sections>,
    /// The stack pointer before it sank below the guard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stack_pointer: Option<u16>,
    /// The guard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guard: Option<u16>,
    /// Cycles asked for by a clix instruction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<u16>,
}

/// The object of the first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Header<'a> {
    schema: &'static str,
    image: &'a str,
    soc: String,
    board: String,
    clock_hz: u64,
}

impl<'a> Header<'a> {
    /// That of a run of the image with this name.
    pub fn new(image: &'a str, configuration: &Configuration) -> Header<'a> {
        let Configuration { soc, board, clock_hz, .. } = configuration;
        Header { schema: SCHEMA, image, soc: soc.to_string(), board: board.to_string(), clock_hz: *clock_hz }
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
