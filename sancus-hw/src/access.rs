//! Who may access and execute what: the access rules of `omsp_spm.v`, per cycle.

use crate::module::{Layout, Module, ModuleTable};
use crate::{Command, FIRST_UNUSABLE_ID, Rule, RuleSet, Violation};

/// An access on the bus of the execution unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BusAccess {
    /// The byte address as the execution unit computes it; bit 0 may be set for words too.
    pub address: u16,
    /// Whether the byte at the even address is written.
    pub writes_low: bool,
    /// Whether the byte at the odd address is written.
    pub writes_high: bool,
}

impl BusAccess {
    /// A read.
    pub const fn read(address: u16) -> BusAccess {
        BusAccess { address, writes_low: false, writes_high: false }
    }

    /// A write of a word.
    pub const fn write_word(address: u16) -> BusAccess {
        BusAccess { address, writes_low: true, writes_high: true }
    }

    /// A write of a byte.
    pub const fn write_byte(address: u16) -> BusAccess {
        BusAccess { address, writes_low: address & 1 == 0, writes_high: address & 1 == 1 }
    }

    const fn is_write(&self) -> bool {
        self.writes_low || self.writes_high
    }
}

/// What the access rules look at in one cycle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AccessCycle {
    /// Address of the current instruction; during an interrupt entry that of the interrupted one
    /// (`omsp_frontend.v`: current_inst_pc).
    pub program_counter: u16,
    /// Address of the instruction before (`omsp_frontend.v`: prev_inst_pc).
    pub previous_program_counter: u16,
    /// The access in this cycle, by the execution unit or the crypto unit.
    pub access: Option<BusAccess>,
    /// The Sancus command being executed, from its first to its last cycle.
    pub command: Option<Command>,
    /// The layout of a module that is created in this cycle, the first one of the enabling instruction.
    pub creating: Option<Layout>,
    /// Whether the cycle belongs to an interrupt entry. It matters only to the text of violations.
    pub interrupt_entry: bool,
}

/// The violations of a cycle, in the order in which the RTL prints them; at most one per slot.
pub fn violations<'a>(
    modules: &'a ModuleTable,
    cycle: &'a AccessCycle,
    rules: RuleSet,
) -> impl Iterator<Item = Violation> + 'a {
    let no_ids_left = rules.contains(Rule::IdsLeft) && modules.next_id() == FIRST_UNUSABLE_ID;
    let of_slots = modules.slots().iter().enumerate().rev();
    of_slots
        .filter_map(move |(slot, module)| violation_of(slot, module, cycle, rules))
        .chain(no_ids_left.then_some(Violation::NoIdsLeft))
}

/// The first violation of a cycle, if there is one.
pub fn check(modules: &ModuleTable, cycle: &AccessCycle, rules: RuleSet) -> Option<Violation> {
    violations(modules, cycle, rules).next()
}

/// What one module objects to.
fn violation_of(slot: usize, module: &Module, cycle: &AccessCycle, rules: RuleSet) -> Option<Violation> {
    if !module.is_enabled() {
        return None;
    }
    let AccessCycle { program_counter, previous_program_counter, interrupt_entry, .. } = *cycle;
    let (layout, id) = (module.layout(), module.id());
    let inside = layout.public_contains(program_counter);

    if let Some(access) = &cycle.access {
        let broken =
            [broken_public_rule(layout, inside, cycle.command, access), broken_secret_rule(layout, inside, access)];
        if let Some(rule) = broken.into_iter().flatten().find(|rule| rules.contains(*rule)) {
            let address = access.address;
            return Some(Violation::Memory { rule, slot, module: id, address, program_counter, interrupt_entry });
        }
    }
    if rules.contains(Rule::EntryPoint)
        && inside
        && !layout.public_contains(previous_program_counter)
        && program_counter != layout.public_start
    {
        return Some(Violation::Entry { slot, module: id, from: previous_program_counter, to: program_counter });
    }
    let new = cycle.creating.filter(|new| layout.public_overlaps(new) && rules.contains(Rule::CreationOverlap))?;
    Some(Violation::Creation { slot, module: id, existing: *layout, new })
}

fn broken_public_rule(layout: &Layout, inside: bool, command: Option<Command>, access: &BusAccess) -> Option<Rule> {
    if !layout.public_contains(access.address) || command.is_some_and(Command::opens_public_sections) {
        return None;
    }
    match (inside, access.is_write()) {
        (false, false) => Some(Rule::PublicRead),
        (false, true) => Some(Rule::PublicWrite),
        (true, _) => access.writes_low.then_some(Rule::OwnPublicWrite),
    }
}

fn broken_secret_rule(layout: &Layout, inside: bool, access: &BusAccess) -> Option<Rule> {
    let allowed = inside || !layout.secret_contains(access.address);
    (!allowed).then_some(if access.is_write() { Rule::SecretWrite } else { Rule::SecretRead })
}

/// Whether another bus master may access the word at `address`; the hardware ignores bit 0
/// (`omsp_spm_control.v`: dma_addr_ext). All sections of all modules are forbidden, whoever executes.
pub fn check_direct_memory_access(modules: &ModuleTable, address: u16, rules: RuleSet) -> Option<Violation> {
    if !rules.contains(Rule::DirectMemoryAccess) {
        return None;
    }
    let address = address & !1;
    modules.slots().iter().enumerate().rev().find_map(|(slot, module)| {
        let layout = module.layout();
        (layout.public_contains(address) || layout.secret_contains(address)).then_some(Violation::DirectMemoryAccess {
            slot,
            module: module.id(),
            address,
        })
    })
}
