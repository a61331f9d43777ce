//! What is known of a deployment so far: what happened and why, the state of each module's reference, and what was sent and
//! accepted under each key.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::checker::ToAttacker;
use super::envelope::Envelopes;
use super::flow::{LabelledMemory, SecretSet};
use super::source_run::SourceRun;
use super::tag_check::TagCheck;
use super::verdict::{Cause, Conformance, Finding, HistoryEntry};
use machine::Cycle;
use machine::peripherals::{Input, Peripherals, Port};
use machine::recording::Operation;

/// What has happened in a deployment so far, as far as it matters to what comes.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Shared by the copies that are taken of a history with each piece that is checked.
    pub(super) facts: Vec<Arc<Fact>>,
    pub(super) findings: Vec<Finding>,
    /// What the policy has to do with what is being checked.
    pub(super) conformance: Conformance,
    /// In the order of the deployment's modules.
    pub(super) modules: Vec<ModuleHistory>,
    /// In the order of the deployment's channels: what was sent and accepted under each key.
    pub(super) channels: Vec<Ledger>,
    /// In the order of the deployment's connections without encryption: how many events each has carried.
    pub(super) locals: Vec<usize>,
    /// What was sealed under keys that modules have been told.
    pub(super) envelopes: Envelopes,
    /// Keys that modules of the attacker's were seen using for envelopes.
    pub(super) attackers_keys: BTreeSet<Vec<u8>>,
    /// The secrets that were sent over connections, besides those that are declared to be, by the connections' names. A
    /// connection that has carried one carries it from then on.
    pub(super) carried: BTreeMap<String, SecretSet>,
    /// Modules whose sources the evaluator could not follow, with the reasons.
    pub(super) not_followed: BTreeMap<String, String>,
    /// The devices of each node, as they would be if only its modules had accessed them; by the node's name.
    pub(super) worlds: Vec<(String, World)>,
}

/// Something that happened, and why.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    pub(super) step: HistoryEntry,
    /// What led to it; `None` for what comes from outside.
    pub(super) because: Option<usize>,
    /// The finding that leaves it unexplained.
    pub(super) finding: Option<usize>,
    /// What a compromised module sent may have led to it.
    pub(super) depends: bool,
}

/// What is known of a module.
#[derive(Clone, Debug, Default)]
pub(super) struct ModuleHistory {
    /// Its id, while it is enabled.
    pub(super) id: Option<u16>,
    /// The same, if it is the attacker's.
    pub(super) attackers_id: Option<u16>,
    /// It is enabled and has not lost its devices.
    pub(super) owns: bool,
    /// The data of its reference.
    pub(super) data: Vec<u16>,
    /// Of which secrets they hold something.
    pub(super) labels: LabelledMemory,
    /// Its last session was interrupted, so the next one goes on with it.
    pub(super) interrupted: bool,
    /// What it has handed to a module of the attacker's that has not answered yet.
    pub(super) handed_to_attacker: Option<ToAttacker>,
    /// The reference has been left: nothing is known of it any more.
    pub(super) diverged: bool,
    /// It has given its state to the next version.
    pub(super) released: bool,
    /// The finding that leaves everything it does unexplained.
    pub(super) finding: Option<usize>,
    /// The fact to which what it does is an answer.
    pub(super) trigger: Option<usize>,
    /// It has accepted something that a compromised module sent, or that depends on that.
    pub(super) depends: bool,
    /// What the deployer sent to it alone.
    pub(super) commands: Ledger,
    /// An event that it has encrypted or decrypted a part of.
    pub(super) under_way: Option<Operation>,
    /// An event without data that it is about to accept.
    pub(super) tag_check: Option<TagCheck>,
    /// The module as its source has it; `None` if the source is not known, or does what the evaluator does not know.
    pub(super) source: Option<SourceRun>,
}

/// What was really sent under a key, and how far it was accepted.
#[derive(Clone, Debug, Default)]
pub(super) struct Ledger {
    pub(super) sent: Vec<Arc<Message>>,
    pub(super) accepted: usize,
}

/// A message under a key.
#[derive(Clone, Debug)]
pub(super) struct Message {
    pub(super) associated_data: Vec<u8>,
    pub(super) body: Vec<u8>,
    /// The fact that it was sent.
    pub(super) fact: usize,
}

impl Ledger {
    /// Accepts a message if it is the next one that was sent, with no other left out.
    pub(super) fn accept_next(&mut self, associated_data: &[u8], body: &[u8]) -> Option<usize> {
        let message = self.sent.get(self.accepted)?;
        let fact = (message.associated_data == associated_data && message.body == body).then_some(message.fact)?;
        self.accepted += 1;
        Some(fact)
    }

    /// Accepts a message if it was sent after the last one that was accepted. Commands may get lost: the deployer goes on
    /// with the next number.
    pub(super) fn accept_later(&mut self, associated_data: &[u8], body: &[u8]) -> Option<usize> {
        let later = self.sent.get(self.accepted..)?;
        let distance =
            later.iter().position(|message| message.associated_data == associated_data && message.body == body)?;
        self.accepted += distance + 1;
        Some(self.sent[self.accepted - 1].fact)
    }
}

/// The devices of a node that have to do with the physical world.
#[derive(Clone, Debug)]
pub(super) struct World {
    pub(super) devices: Peripherals,
    /// The last write to each device, by the device's name.
    pub(super) writes: Vec<(String, usize)>,
    /// The names of registers: devices are asked once.
    names: Arc<BTreeMap<u16, String>>,
}

impl ModuleHistory {
    /// Whether it is enabled, and has this id.
    pub(super) fn is_enabled_as(&self, id: u16) -> bool {
        self.id == Some(id) || self.attackers_id == Some(id)
    }
}

impl World {
    pub(super) fn new(devices: &Peripherals) -> World {
        World { devices: devices.clone(), writes: Vec::new(), names: Arc::new(devices.register_names()) }
    }

    /// The device and register at an address, or next to an odd one.
    pub(super) fn register_name(&self, address: u16) -> Option<&str> {
        self.names.get(&(address & !1)).map(String::as_str)
    }
}

impl History {
    /// Puts down a fact; gives its index.
    pub(super) fn note(&mut self, step: HistoryEntry, because: Option<usize>, finding: Option<usize>) -> usize {
        let depends = because.is_some_and(|because| self.facts[because].depends);
        self.facts.push(Arc::new(Fact { step, because, finding, depends }));
        self.facts.len() - 1
    }

    /// A fact also depends on what a compromised module sent, if `depends`.
    pub(super) fn note_dependence(&mut self, fact: usize, depends: bool) {
        if depends && !self.facts[fact].depends {
            Arc::make_mut(&mut self.facts[fact]).depends = true;
        }
    }

    /// What led to a fact, the nearest cause first.
    pub(super) fn causes(&self, fact: usize) -> Vec<HistoryEntry> {
        let mut causes = Vec::new();
        let mut next = self.facts[fact].because;
        while let Some(fact) = next {
            causes.push(self.facts[fact].step.clone());
            next = self.facts[fact].because;
        }
        causes
    }

    /// Somebody opens the case of a node in a cycle to come: that is an input of the world's, not of the devices that were there when the
    /// recording began.
    pub fn open_case(&mut self, node: &str, cycle: Cycle) {
        if let Some((_, world)) = self.worlds.iter_mut().find(|(name, _)| name == node) {
            // A node without a switch that notices takes none.
            let _ = world.devices.input(Input { cycle, port: Port::Case, byte: 0, bit_time: None });
        }
    }

    /// The events and device accesses so far, for counts.
    pub fn count(&self, kind: impl Fn(&Cause) -> bool) -> usize {
        self.facts.iter().filter(|fact| kind(&fact.step.cause)).count()
    }

    /// The events that a module has accepted so far.
    pub fn accepted_by(&self, module: &str) -> usize {
        let accepted = |step: &&Arc<Fact>| matches!(step.step.cause, Cause::Accepted { .. });
        self.facts.iter().filter(|fact| fact.step.module.as_deref() == Some(module)).filter(accepted).count()
    }
}
