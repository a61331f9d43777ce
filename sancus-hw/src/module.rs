//! The protected modules: their sections, slots, ids and keys (`omsp_spm.v`, `omsp_spm_control.v`).

use std::fmt;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::{Claim, Key, Mechanism, MechanismSet, Report, Security};

/// Where a module's sections lie. The start addresses are inclusive, the end addresses exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Layout {
    /// First address of the public section (text); also the module's only entry point.
    pub public_start: u16,
    /// First address after the public section.
    pub public_end: u16,
    /// First address of the secret section (data).
    pub secret_start: u16,
    /// First address after the secret section.
    pub secret_end: u16,
    /// Registers of devices that are the module's like its secret section; none in the RTL.
    pub claim: Claim,
}

impl Layout {
    /// Sections at these addresses.
    pub const fn new(public: Range<u16>, secret: Range<u16>) -> Layout {
        Layout {
            public_start: public.start,
            public_end: public.end,
            secret_start: secret.start,
            secret_end: secret.end,
            claim: Claim::NONE,
        }
    }

    /// The layout in registers r12 to r15 at an enabling instruction.
    pub const fn from_registers(registers: &[u16; 16]) -> Layout {
        Layout::new(registers[12]..registers[13], registers[14]..registers[15])
    }

    /// Whether the hardware accepts it: some text, and data that do not end before they start.
    pub const fn is_valid(&self) -> bool {
        self.public_start < self.public_end && self.secret_start <= self.secret_end
    }

    /// Whether the address is in the public section.
    pub const fn public_contains(&self, address: u16) -> bool {
        self.public_start <= address && address < self.public_end
    }

    /// Whether the address is in the secret section, or claimed.
    pub const fn secret_contains(&self, address: u16) -> bool {
        self.secret_start <= address && address < self.secret_end || self.claim.contains(address)
    }

    /// Whether any section of the one and any of the other have a byte in common, or registers that one claims. A section counts as a word at least: that
    /// much is overwritten of it when its module ends (`crypto_control.v`: CLEAR_CODE, CLEAR_DATA).
    pub fn touches(&self, other: &Layout) -> bool {
        let theirs = other.cleared();
        self.cleared().iter().any(|ours| theirs.iter().any(|theirs| ours.start < theirs.end && theirs.start < ours.end))
            || self.contests(other)
    }

    /// Whether one claims registers that are the other's.
    fn contests(&self, other: &Layout) -> bool {
        self.claim.blocks().any(|block| other.reaches(block)) || other.claim.blocks().any(|block| self.reaches(block))
    }

    /// Whether a byte of a block of registers is the module's.
    fn reaches(&self, block: u16) -> bool {
        (block..block + Claim::BLOCK).any(|address| self.secret_contains(address) || self.public_contains(address))
    }

    /// What is overwritten when the module ends.
    fn cleared(&self) -> [Range<u32>; 2] {
        let section = |start: u16, end: u16| start.into()..u32::from(end).max(u32::from(start) + 2);
        [section(self.public_start, self.public_end), section(self.secret_start, self.secret_end)]
    }

    /// Whether sections begin with whole words and have no byte in common. A section that begins with half a word leaves
    /// that half to others, since accesses to words ignore bit 0 of the address, but not the rules.
    fn is_sound(&self) -> bool {
        let [public, secret] = self.cleared();
        self.is_valid()
            && (self.public_start | self.secret_start) & 1 == 0
            && (public.end <= secret.start || secret.end <= public.start)
    }

    /// Whether the public sections overlap by the hardware's test, which also compares invalid layouts. Nothing checks
    /// secret sections for overlap (`omsp_spm.v`: create_violation).
    pub const fn public_overlaps(&self, other: &Layout) -> bool {
        other.public_start < self.public_end && other.public_end > self.public_start
    }
}

impl fmt::Display for Layout {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Layout { public_start, public_end, secret_start, secret_end, .. } = self;
        write!(formatter, "{public_start:04x} {public_end:04x} {secret_start:04x} {secret_end:04x}")
    }
}

/// A slot for one module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Module {
    id: u16,
    layout: Layout,
    key: Key,
}

impl Module {
    const fn empty(security: Security) -> Module {
        let layout = Layout::new(0..0, 0..0);
        Module { id: 0, layout, key: Key::zero(security) }
    }

    /// The id; 0 in an empty slot.
    pub const fn id(&self) -> u16 {
        self.id
    }

    /// The sections; all zero in an empty slot.
    pub const fn layout(&self) -> &Layout {
        &self.layout
    }

    /// The key register. It outlives its module until the slot's next module is keyed.
    pub const fn key(&self) -> &Key {
        &self.key
    }

    /// Whether the slot holds a module. Only valid layouts are ever stored, and those have a public section.
    pub const fn is_enabled(&self) -> bool {
        self.layout.public_start < self.layout.public_end
    }

    fn clear(&mut self) {
        *self = Module { key: self.key, ..Module::empty(self.key.security()) };
    }
}

/// How a module is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selector {
    /// By an address in its public section.
    Address(u16),
    /// By its id.
    Id(u16),
}

/// When this id would be next, the hardware has run out of them: it signals a violation in every cycle, since the ids
/// above stand for interrupts (`omsp_spm_control.v`: violation).
pub const FIRST_UNUSABLE_ID: u16 = 0xfff0;

/// The module slots.
///
/// Public sections can overlap (see [`ModuleTable::create`]). Where the hardware needs one module and several fit, the
/// one in the highest slot counts (`omsp_spm_control.v`: the loops over the slots); where it acts on modules, it acts
/// on all that fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModuleTable {
    slots: Vec<Module>,
    next_id: u16,
    mechanisms: MechanismSet,
}

impl ModuleTable {
    /// A table after reset.
    pub fn new(slots: usize, security: Security) -> ModuleTable {
        ModuleTable { slots: vec![Module::empty(security); slots], next_id: 1, mechanisms: MechanismSet::ALL }
    }

    /// Whether it has as many slots, for keys of the same length, and works like another.
    pub fn is_like(&self, other: &ModuleTable) -> bool {
        let security = |table: &ModuleTable| table.slots.iter().map(|slot| slot.key.security()).collect::<Vec<_>>();
        self.mechanisms == other.mechanisms && security(self) == security(other)
    }

    /// Changes which mechanisms work.
    pub fn set_mechanisms(&mut self, mechanisms: MechanismSet) {
        self.mechanisms = mechanisms;
    }

    /// Resets ids and layouts. The key registers have no reset.
    pub fn reset(&mut self) {
        if self.mechanisms.contains(Mechanism::ModuleReset) {
            self.slots.iter_mut().for_each(Module::clear);
        }
        self.next_id = 1;
    }

    /// All slots, the first one first.
    pub fn slots(&self) -> &[Module] {
        &self.slots
    }

    /// The id that the next enabled module gets.
    pub const fn next_id(&self) -> u16 {
        self.next_id
    }

    /// Whether any module is enabled.
    pub fn any_enabled(&self) -> bool {
        self.slots.iter().any(Module::is_enabled)
    }

    /// The module that is meant.
    pub fn select(&self, selector: Selector) -> Option<&Module> {
        self.slots.iter().rev().find(|module| match selector {
            Selector::Address(address) => module.layout.public_contains(address),
            Selector::Id(id) => module.is_enabled() && module.id == id,
        })
    }

    /// Enables a module, at the clock edge that ends the first cycle of the enabling instruction.
    ///
    /// The first empty slot takes the layout if it is valid. An id is used up even if it is not, or if no slot is
    /// empty; [`ModuleTable::cancel`] gives it back. The overlap with existing modules is a violation
    /// ([`crate::Rule::CreationOverlap`]), but by itself does not keep the module from being created.
    pub fn create(&mut self, layout: Layout, confidential: bool, events: &mut Vec<Report>) {
        let id = self.fresh_id();
        self.next_id = self.next_id.wrapping_add(1);
        let is_valid = layout.is_valid()
            || (!self.mechanisms.contains(Mechanism::LayoutCheck) && layout.public_start < layout.public_end);
        if let Some(slot) = self.slots.iter_mut().find(|module| !module.is_enabled()) {
            if is_valid {
                (slot.id, slot.layout) = (id, layout);
                events.push(Report::ModuleCreated { id, layout, confidential });
            } else {
                events.push(Report::InvalidLayout { layout, confidential });
            }
        }
    }

    /// Whether there is nothing to be said against a module with this layout: it is sound, there is a slot, no section touches
    /// one of another module, and the enabling instruction, at `program_counter`, does not find itself inside the module
    /// behind its entry point. The RTL does not ask; a core can.
    pub fn accepts(&self, layout: &Layout, program_counter: u16) -> bool {
        layout.is_sound()
            && !layout.public_contains(program_counter)
            && self.slots.iter().any(|module| !module.is_enabled())
            && !self.slots.iter().any(|module| module.is_enabled() && module.layout.touches(layout))
    }

    /// Whether a module with this layout claims registers that are another's, or has what another claims in a section.
    pub fn contests(&self, layout: &Layout) -> bool {
        self.slots.iter().any(|module| module.is_enabled() && module.layout.contests(layout))
    }

    /// What all modules claim.
    pub fn claimed(&self) -> Claim {
        self.slots.iter().fold(Claim::NONE, |all, module| all.and(module.layout.claim))
    }

    /// The id of the next module.
    fn fresh_id(&self) -> u16 {
        let is_free = |id: &u16| self.select(Selector::Id(*id)).is_none();
        match self.mechanisms.contains(Mechanism::FreshIds) {
            true => self.next_id,
            false => (1..self.next_id).find(is_free).unwrap_or(self.next_id),
        }
    }

    /// Undoes an enabling instruction that failed: removes every module whose public section contains `address`, the
    /// start of the new one. With overlapping sections that includes older modules.
    pub fn cancel(&mut self, address: u16, events: &mut Vec<Report>) {
        self.next_id = self.next_id.wrapping_sub(1);
        self.remove(address, |id| Report::ModuleCancelled { id }, events);
    }

    /// Removes every module whose public section contains `program_counter`, the address of the disabling instruction.
    pub fn disable(&mut self, program_counter: u16, events: &mut Vec<Report>) {
        self.remove(program_counter, |id| Report::ModuleDisabled { id }, events);
    }

    fn remove(&mut self, address: u16, event: impl Fn(u16) -> Report, events: &mut Vec<Report>) {
        for module in self.slots.iter_mut().rev().filter(|module| module.layout.public_contains(address)) {
            events.push(event(module.id));
            module.clear();
        }
    }

    /// Writes a word of the key of every module whose public section contains `address`.
    pub fn write_key(&mut self, address: u16, index: usize, word: u16) {
        for module in self.slots.iter_mut().filter(|module| module.layout.public_contains(address)) {
            module.key.set_word(index, word);
        }
    }
}
