//! What happens on a node with a Sancus unit, for people and programs to read: with the names of the image, as text and as
//! JSON lines (`docs/events.md`).

mod text;

use machine::event::{EventKind, Incident};
use machine::state::{Archive, StateError};
use machine::{Configuration, Cycle};
use sancus_hw::{Key, Layout, Report, Violation};
use serde::Serialize;

use crate::image::Image;
use crate::module_names::ModuleNames;

/// Name and version of the JSON lines. Fields may be added to a version; any other change gives a new number.
pub const SCHEMA: &str = "sancus-emu/events/1";

/// Describes incidents with the names of an image.
#[derive(Clone, Debug)]
pub struct Narrator<'a> {
    image: &'a Image,
    clock_hz: u64,
    show_keys: bool,
    names: ModuleNames,
    /// The module created last, while it has no key.
    unkeyed: Option<u16>,
}

impl<'a> Narrator<'a> {
    /// A narrator for a run of `image`. Keys are told only with `show_keys`.
    pub fn new(image: &'a Image, configuration: &Configuration, show_keys: bool) -> Narrator<'a> {
        Narrator { image, clock_hz: configuration.clock_hz, show_keys, names: ModuleNames::new(image), unkeyed: None }
    }

    /// Saves what it knows of the modules there are, or restores it.
    ///
    /// # Errors
    ///
    /// If what was saved is none such.
    pub fn archive(&mut self, archive: &mut Archive<'_>) -> Result<(), StateError> {
        archive.value(&mut self.names)?;
        archive.value(&mut self.unkeyed)
    }

    /// Describes an incident; `None` if it is not about the Sancus unit or a reset. Incidents are to be told in their order: modules
    /// are named by what came before.
    pub fn tell(&mut self, incident: &Incident) -> Option<DescribedIncident> {
        let Incident { event, cycles } = incident;
        let kind = match &event.kind {
            EventKind::Reported(report) => {
                self.names.take(report, None);
                self.kind(report, *cycles)
            }
            EventKind::Reset(cause) => {
                self.names.forget();
                IncidentKind::Reset { cause: cause.name() }
            }
            EventKind::Switched { .. }
            | EventKind::CryptoBegun { .. }
            | EventKind::CryptoDone
            | EventKind::Output { .. }
            | EventKind::Physical(_) => return None,
        };
        let by_other_master = matches!(event.kind.violation(), Some(Violation::DirectMemoryAccess { .. }));
        Some(DescribedIncident {
            cycle: event.cycle,
            seconds: event.cycle as f64 / self.clock_hz as f64,
            program_counter: event
                .program_counter
                .filter(|_| !by_other_master)
                .map(|address| self.code_address(address)),
            kind,
        })
    }

    fn kind(&mut self, report: &Report, cycles: Cycle) -> IncidentKind {
        match *report {
            Report::ModuleCreated { id, layout, confidential } => {
                self.unkeyed = Some(id);
                IncidentKind::ModuleCreated { module: self.module(id), layout: layout.into(), confidential }
            }
            Report::InvalidLayout { layout, confidential } => {
                IncidentKind::LayoutRefused { layout: layout.into(), confidential }
            }
            Report::ModuleCancelled { id } => IncidentKind::ModuleCancelled { module: self.module(id) },
            Report::ModuleDisabled { id } => IncidentKind::ModuleDisabled { module: self.module(id) },
            Report::VendorKey(key) => IncidentKind::VendorKey { key: self.shown(&key) },
            Report::ModuleKey(key) => {
                IncidentKind::ModuleKey { module: self.unkeyed.take().map(|id| self.module(id)), key: self.shown(&key) }
            }
            Report::CryptoInterrupted { .. } => IncidentKind::CryptoInterrupted,
            Report::Violation(violation) => IncidentKind::Violation(self.violation(&violation, cycles)),
        }
    }

    fn violation(&self, violation: &Violation, cycles: Cycle) -> Broken {
        let mut broken = Broken { rule: violation.rule().to_string(), cycles, ..Broken::default() };
        match *violation {
            Violation::Memory { module, address, interrupt_entry, .. } => {
                broken.module = Some(self.module(module));
                broken.address = Some(self.code_address(address));
                broken.interrupt_entry = interrupt_entry;
            }
            Violation::Entry { module, from, to, .. } => {
                broken.module = Some(self.module(module));
                broken.from = Some(self.code_address(from));
                broken.address = Some(self.code_address(to));
            }
            Violation::Creation { module, existing, new, .. } => {
                broken.module = Some(self.module(module));
                broken.existing = Some(existing.into());
                broken.new = Some(new.into());
            }
            Violation::NoIdsLeft => {}
            Violation::DirectMemoryAccess { module, address, .. } => {
                broken.module = Some(self.module(module));
                broken.address = Some(self.code_address(address));
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
        ModuleName { id, name: self.names.get(id).map(str::to_owned) }
    }

    fn code_address(&self, address: u16) -> CodeAddress {
        CodeAddress { address, symbol: self.image.symbolic_address(address).map(|place| place.to_string()) }
    }

    fn shown(&self, key: &Key) -> Option<String> {
        self.show_keys.then(|| key.to_string())
    }
}

/// An incident, described. It serializes to a line's object.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DescribedIncident {
    /// First cycle, from power-up.
    pub cycle: Cycle,
    /// The node's time then.
    pub seconds: f64,
    /// The current instruction; `None` if another bus master did it.
    #[serde(rename = "pc", skip_serializing_if = "Option::is_none")]
    pub program_counter: Option<CodeAddress>,
    /// The rest.
    #[serde(flatten)]
    pub kind: IncidentKind,
}

/// An address and what the image calls it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CodeAddress {
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
        let Layout { public_start, public_end, secret_start, secret_end, .. } = layout;
        Sections { public_start, public_end, secret_start, secret_end }
    }
}

/// What kind of incident, with its details.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "docs/events.md explains every field")]
pub enum IncidentKind {
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

impl IncidentKind {
    /// Whether it tells of a derived key.
    pub fn is_key(&self) -> bool {
        matches!(self, IncidentKind::VendorKey { .. } | IncidentKind::ModuleKey { .. })
    }
}

/// A broken rule. Which details there are depends on the rule.
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
    pub address: Option<CodeAddress>,
    /// The instruction before, if a module was entered elsewhere than at its entry point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<CodeAddress>,
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
