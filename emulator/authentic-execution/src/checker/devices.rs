//! What devices did, beside what they would have done if only their modules had accessed them.

use std::collections::{BTreeMap, BTreeSet};

use super::{Checker, Doing, Moment, Party, time_of};
use crate::history::{History, World};
use crate::verdict::{Cause, Finding, HistoryEntry, Output};
use machine::recording::{Access, RecordedNode};
use machine::{Cycle, Direction, PhysicalEvent};

/// The device of a register's name.
pub(super) fn device_of(register: &str) -> &str {
    register.split('.').next().unwrap_or_default()
}

/// Whether an access lets something out of a module: a message that it encrypted, or an output to a device.
pub(super) fn goes_out(world: &World, access: &Access) -> bool {
    access.lanes.is_some() && (access.by == machine::recording::Master::CryptoUnit || world.devices.has(access.address))
}

/// The devices whose outputs are a module's, from a cycle on.
#[derive(Default)]
pub(super) struct Judged(Vec<(Cycle, BTreeSet<String>)>);

impl Judged {
    /// They are these from cycle `since` on, which is none before the last one.
    pub(super) fn are_from(&mut self, since: Cycle, devices: BTreeSet<String>) {
        if self.0.last().is_none_or(|(_, last)| *last != devices) {
            self.0.push((since, devices));
        }
    }

    /// Whether what a device does in a cycle is a module's.
    fn has(&self, device: &str, cycle: Cycle) -> bool {
        let last = self.0.iter().rev().find(|(since, _)| *since <= cycle);
        last.is_some_and(|(_, devices)| devices.contains(device))
    }
}

impl Checker {
    /// The devices whose outputs are a module's now: those that modules of a node own, and those that act on the world, which have to
    /// do nothing while their owner is away ([`machine::Gate::Ownership`]).
    pub(super) fn judged_devices(&self, history: &History, node: &str, world: &World) -> BTreeSet<String> {
        self.owned_devices(node, world, |module, register| {
            history.modules[module].owns || world.devices.needs_owner(register)
        })
    }

    /// The devices of a node with a register in the secret section of a module that is not compromised. What others do is up to
    /// anybody. `counts` says whether a register does, for the module at an index.
    pub(super) fn owned_devices(
        &self,
        node: &str,
        world: &World,
        counts: impl Fn(usize, u16) -> bool,
    ) -> BTreeSet<String> {
        let modules = self.deployment.modules.iter().enumerate();
        let modules: Vec<_> = modules.filter(|(_, module)| module.node == node && !module.compromised).collect();
        let owned = world.devices.memory_map().into_iter().filter(|(_, register)| {
            let mut owners = modules.iter().filter(|(_, module)| module.layout.secret_contains(register.address));
            owners.any(|(index, _)| counts(*index, register.address))
        });
        owned.map(|(device, _)| device).collect()
    }
}

/// Compares what the devices did with what they would have done if only modules had accessed them. What others may do while no module
/// owns them may be what a module then wants anyway: not all that they would have done need be done.
pub(super) fn compare_outputs<'a>(
    node: &'a RecordedNode,
    world: &mut World,
    judged: &Judged,
    moments: &mut Vec<Moment<'a>>,
) {
    let mut expected: BTreeMap<&str, Vec<PhysicalEvent>> = BTreeMap::new();
    for event in world.devices.take_physical_events(node.until) {
        if event.direction == Direction::Output {
            expected.entry(event.device).or_default().push(event);
        }
    }
    let mut next: BTreeMap<&str, usize> = BTreeMap::new();
    let outputs = node.physical.iter().filter(|event| event.direction == Direction::Output);
    for event in outputs.filter(|event| judged.has(event.device, event.cycle)) {
        let next = next.entry(event.device).or_default();
        let left = expected.get(event.device).and_then(|expected| expected.get(*next..)).unwrap_or_default();
        let found = left.iter().position(|expected| expected == event);
        *next += found.map_or(0, |place| place + 1);
        let explained = found.is_some();
        let doing = Doing::Device(*event, explained);
        moments.push(Moment { time: time_of(node, event.cycle), by: Party::Device(&node.name), doing });
    }
}

/// A device did something in the world.
pub(super) fn device_does(history: &mut History, time: u64, node: &str, doing: Doing) -> Option<Output> {
    let Doing::Device(event, expected) = doing else { return None };
    let (device, quantity) = (event.device.to_owned(), event.quantity.to_owned());
    let cause = Cause::Device { device, quantity, value: event.value };
    let step = HistoryEntry { time, at: node.to_owned(), module: None, cause };
    let world = history.worlds.iter().find(|(name, _)| name == node);
    let write = world.and_then(|(_, world)| world.writes.iter().find(|(device, _)| device == event.device));
    let because = write.map(|(_, fact)| *fact);
    let mut finding = because.and_then(|fact| history.facts[fact].finding);
    if !expected {
        let text = "does what none of its driver's accesses makes it do".to_owned();
        let (at, module) = (node.to_owned(), event.device.to_owned());
        finding = Some(history.findings.len());
        history.findings.push(Finding { time, at, module, text, divergence: None, source: None });
    }
    let fact = history.note(step.clone(), because, finding);
    let depends = history.facts[fact].depends;
    Some(Output { step, explained: finding.is_none(), history: history.causes(fact), finding, depends })
}
