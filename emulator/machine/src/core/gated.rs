//! What a core with gates does that the RTL does not: overwriting sections, and knowing who owns devices.

use sancus_hw::{Claim, Command, Layout, Selector, TableUpdate, UnitOutputs};

use super::Core;
use super::sancus::{Protection, Sancus};
use crate::bus::Lanes;
use crate::gate::Gate;
use crate::memory::{Memory, Region};
use crate::peripherals::Peripherals;

impl Sancus {
    /// The sections that a reset overwrites.
    pub(crate) fn layouts(&self) -> Vec<Layout> {
        let enabled = self.modules.slots().iter().filter(|module| module.is_enabled());
        enabled.map(|module| *module.layout()).collect()
    }

    /// Brings up to date which registers that need an owner have the right one. `keyed` says that a module has just got its
    /// key: the first owner is remembered by it, through resets.
    fn review_owners(&mut self, keyed: bool, peripherals: &mut Peripherals) {
        let Sancus { modules, first_owners, .. } = self;
        let has_right_owner = |register: &u16| {
            let owns = |module: &&sancus_hw::Module| module.is_enabled() && module.layout().secret_contains(*register);
            let Some(owner) = modules.slots().iter().find(owns) else { return false };
            if keyed {
                first_owners.entry(*register).or_insert(*owner.key());
            }
            first_owners.get(register) == Some(owner.key())
        };
        let owned = peripherals.needing_owners().iter().copied().filter(has_right_owner).collect();
        peripherals.set_owned(owned);
    }
}

impl Core {
    pub(crate) fn has_gate(&self, gate: Gate) -> bool {
        self.sancus.as_ref().is_some_and(|sancus| sancus.gates.contains(gate))
    }

    /// Looks up what the text of the module claims that an instruction is about to enable. Text that is still encrypted claims nothing.
    pub(super) fn look_up_claim(&mut self, memory: &Memory) {
        let [encrypted, start, end] = [10, 12, 13].map(|register: usize| self.registers[register]);
        let Some(sancus) = self.sancus.as_mut().filter(|sancus| sancus.gates.contains(Gate::Claim)) else { return };
        let searched = end.saturating_sub(Claim::SEARCHED as u16).max(start);
        // Whole words up to the end.
        let searched = searched + (end.wrapping_sub(searched) & 1);
        let bytes = (searched..end).step_by(2).flat_map(|address| memory.word(address).to_le_bytes());
        sancus.claim = if encrypted == 0 { Claim::of_text(&bytes.collect::<Vec<_>>()) } else { Claim::NONE };
    }

    /// What modules claim, if the table is about to change.
    pub(super) fn claimed_before(&self, outputs: Option<&UnitOutputs>) -> Claim {
        let changes = outputs.is_some_and(|outputs| outputs.update.is_some());
        self.sancus.as_ref().filter(|_| changes).map_or(Claim::NONE, |sancus| sancus.modules.claimed())
    }

    /// Of what modules claimed, what none does any more.
    pub(super) fn lost_since(&self, before: Claim) -> Claim {
        self.sancus.as_ref().map_or(Claim::NONE, |sancus| before.without(sancus.modules.claimed()))
    }

    /// The public section of a module whose confidential loading fails in this cycle.
    pub(super) fn failed_text(&self, outputs: &UnitOutputs) -> Option<Layout> {
        let sancus = self.sancus.as_ref()?;
        let Some(TableUpdate::Cancel { address }) = outputs.update else { return None };
        let decrypts = self.command() == Some(Command::Enable) && self.registers[10] != 0;
        let module = sancus.modules.select(Selector::Address(address)).filter(|_| decrypts)?;
        Some(*module.layout())
    }

    /// Does what gates do about a cycle that changed the module table, or gave a module its key. `failed` is what
    /// [`Core::failed_text`] said before the change.
    pub(super) fn act_on_modules(
        &mut self,
        outputs: &UnitOutputs,
        keyed: bool,
        failed: Option<Layout>,
        memory: &mut Memory,
        peripherals: &mut Peripherals,
    ) {
        if outputs.update.is_none() && !keyed {
            return;
        }
        let Some(mut sancus) = self.sancus.take() else { return };
        if let Some(layout) = failed.filter(|_| sancus.gates.contains(Gate::Loading)) {
            clear(memory, layout.public_start, layout.public_end, |address| sancus.lies_in_a_section(address, None));
        }
        if let Some(TableUpdate::Create { layout, .. }) = outputs.update
            && sancus.gates.contains(Gate::Enabling)
        {
            let id = sancus.modules.next_id().wrapping_sub(1);
            if sancus.modules.select(Selector::Id(id)).is_some_and(|module| *module.layout() == layout) {
                let others = |address| sancus.lies_in_a_section(address, Some(id));
                clear(memory, layout.secret_start, layout.secret_end, others);
            }
        }
        sancus.review_owners(keyed, peripherals);
        self.sancus = Some(sancus);
    }

    /// Whether the unit disables a module that a gate keeps.
    pub(super) fn keeps_module(&self, protection: &Protection, outputs: &UnitOutputs) -> bool {
        let disables = matches!(outputs.update, Some(TableUpdate::Disable { .. }));
        disables
            && self.has_gate(Gate::Disabling)
            && (self.violation_seen
                || !self.sancus.as_ref().is_some_and(|sancus| sancus.unit.has_cleared())
                || self.violates(protection, super::sancus::bus_access(outputs)))
    }
}

impl Sancus {
    /// Whether the word at an address lies in a section of a module, but for the one with an id.
    fn lies_in_a_section(&self, address: u16, but: Option<u16>) -> bool {
        let others = self.modules.slots().iter().filter(|module| module.is_enabled() && Some(module.id()) != but);
        others.map(sancus_hw::Module::layout).any(|layout| {
            [address, address | 1].iter().any(|byte| layout.public_contains(*byte) || layout.secret_contains(*byte))
        })
    }
}

/// Overwrites the words of memory from `start` up to `end` with zeros, but for those of others.
pub(crate) fn clear(memory: &mut Memory, start: u16, end: u16, others: impl Fn(u16) -> bool) {
    for address in (start & !1..end).step_by(2).filter(|address| !others(*address)) {
        if matches!(memory.region(address), Region::Data | Region::Program) {
            memory.set_noted(address, 0, Lanes::Both);
        }
    }
}
