//! Whether secrets show outside of modules other than in what the modules themselves put out.
//!
//! By value: stretches of keys are looked for in everything that an attacker sees. By twins: two runs that differ only in
//! secrets have to look the same to an attacker.

use std::collections::{HashMap, HashSet};

use sancus_hw::Layout;

use super::checker::{Checker, time_of};
use super::verdict::Leak;
use machine::Cycle;
use machine::recording::{End, Master, RecordedNode, Recording, Session};
use network::{Event, EventKind, Network};

/// Bytes of a key that in a row are no coincidence: one in 2^64.
const WINDOW: usize = 8;

/// A word that the attacker has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Observation {
    /// When.
    pub cycle: Cycle,
    /// Where a bus master read it; `None` if code of the attacker's found it.
    pub address: Option<u16>,
    /// The word.
    pub value: u16,
}

/// What an attacker found out, by node.
pub type Observations = [(String, Vec<Observation>)];

/// Stretches of all keys, each with whose key it is.
pub(super) struct Secrets(HashMap<[u8; WINDOW], String>);

impl Secrets {
    pub(super) fn new<'a>(secrets: impl Iterator<Item = (String, &'a [u8])>) -> Secrets {
        let mut known = Secrets(HashMap::new());
        secrets.for_each(|(name, bytes)| known.add(&name, bytes));
        known
    }

    pub(super) fn add(&mut self, name: &str, bytes: &[u8]) {
        for window in bytes.windows(WINDOW) {
            if let Ok(window) = window.try_into() {
                self.0.insert(window, name.to_owned());
            }
        }
    }

    /// Whose secret is in there, if one is.
    fn find(&self, bytes: &[u8]) -> Option<&str> {
        self.locate(bytes).map(|(_, secret)| secret)
    }

    /// The same, with the place of the first byte.
    fn locate(&self, bytes: &[u8]) -> Option<(usize, &str)> {
        let windows = bytes.windows(WINDOW).enumerate();
        windows.filter_map(|(place, window)| Some((place, self.0.get(window)?.as_str()))).next()
    }
}

impl Checker {
    /// Looks for keys in what an attacker sees: what it observed, the links, the consoles, and the unprotected memory of all
    /// nodes as it is now. Besides, a bus master must have read nothing but zeros in sections of modules.
    pub fn leaks(
        &self,
        recording: &Recording,
        observations: &Observations,
        events: &[Event],
        network: &Network,
    ) -> Vec<Leak> {
        let mut leaks = Vec::new();
        for (name, observations) in observations {
            let Some(node) = recording.nodes.iter().find(|node| node.name == *name) else { continue };
            self.leaks_in_observations(node, observations, &mut leaks);
        }
        for event in events {
            let (bytes, text): (&[u8], _) = match &event.kind {
                EventKind::Sent { content, .. } => (&content.data, "a message"),
                EventKind::Console { text } => (text.as_bytes(), "a line of the console"),
                _ => continue,
            };
            if let Some(secret) = self.secrets().find(bytes) {
                leaks.push(Leak { time: event.time, at: event.at.clone(), secret: secret.into(), text: text.into() });
            }
        }
        for node in &recording.nodes {
            self.leaks_in_memory(node, network, &mut leaks);
        }
        leaks
    }

    fn leaks_in_observations(&self, node: &RecordedNode, observations: &[Observation], leaks: &mut Vec<Leak>) {
        // What a bus master sees over and over is one word that stays on the bus.
        let mut seen = observations.to_vec();
        seen.dedup_by(|next, last| next.address.is_some() && last.address.is_some() && next.value == last.value);
        let bytes: Vec<u8> = seen.iter().flat_map(|observation| observation.value.to_le_bytes()).collect();
        if let (Some(secret), Some(last)) = (self.secrets().find(&bytes), observations.last()) {
            let (time, at) = (time_of(node, last.cycle), node.name.clone());
            leaks.push(Leak { time, at, secret: secret.to_owned(), text: "what the attacker read".into() });
        }
        for observation in observations.iter().filter(|observation| observation.value != 0) {
            let Some(address) = observation.address else { continue };
            let mut modules = self.deployment().modules.iter().filter(|module| module.node == node.name);
            let inside = |layout: &Layout| layout.public_contains(address) || layout.secret_contains(address);
            if let Some(module) = modules.find(|module| inside(&module.layout)) {
                let (time, at) = (time_of(node, observation.cycle), node.name.clone());
                let secret = format!("the word at {address:#06x} of {}", module.name);
                leaks.push(Leak { time, at, secret, text: "what a bus master read".into() });
                return;
            }
        }
    }

    fn leaks_in_memory(&self, node: &RecordedNode, network: &Network, leaks: &mut Vec<Leak>) {
        let Some(machine) = network.machine(&node.name) else { return };
        let layouts: Vec<Layout> = match machine.modules() {
            Some(table) => table.slots().iter().filter(|slot| slot.is_enabled()).map(|slot| *slot.layout()).collect(),
            None => Vec::new(),
        };
        let memory = machine.configuration().data_memory();
        let mut bytes = Vec::new();
        for address in memory.clone().step_by(2).map(|address| address as u16) {
            let protected = |layout: &Layout| layout.secret_contains(address) || layout.public_contains(address);
            match layouts.iter().any(protected) {
                true => bytes.push([0; 2]),
                false => bytes.push(machine.read_word(address).to_le_bytes()),
            }
        }
        if let Some((place, secret)) = self.secrets().locate(bytes.as_flattened()) {
            let (time, at) = (time_of(node, node.until), node.name.clone());
            let text = format!("unprotected memory at {:#06x}", memory.start as usize + place);
            leaks.push(Leak { time, at, secret: secret.to_owned(), text });
        }
    }
}

/// One of two runs of the same deployment that differ in nothing but secrets.
#[derive(Clone, Copy, Debug)]
pub struct Twin<'a> {
    /// What the hardware saw.
    pub recording: &'a Recording,
    /// What the attacker found out.
    pub observations: &'a Observations,
}

/// Compares what an attacker sees in two runs that have everything in common but secrets: when modules are entered, left and
/// interrupted, what is in the registers then, where they write outside and, but for the crypto unit, what, and what the
/// attacker itself found out. Words that passed through the crypto unit outside of modules are cipher: they may differ.
pub fn compare_twins(one: Twin<'_>, other: Twin<'_>) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for (node, twin) in one.recording.nodes.iter().zip(&other.recording.nodes) {
        let (ours, theirs) = (&node.modules.sessions, &twin.modules.sessions);
        let differs = ours.iter().zip(theirs).find_map(|(ours, theirs)| Some((ours, difference(ours, theirs)?)));
        let lengths = ours.last().filter(|_| ours.len() != theirs.len()).map(|last| (last, "how often modules ran"));
        if let Some((session, text)) = differs.or(lengths) {
            let time = time_of(node, session.end.cycle());
            let secret = "what the twins differ in".to_owned();
            leaks.push(Leak { time, at: node.name.clone(), secret, text: text.to_owned() });
        }
        let observed = |observations: &Observations| {
            let found = observations.iter().find(|(name, _)| *name == node.name);
            found.map(|(_, found)| found.clone()).unwrap_or_default()
        };
        let (ours, theirs) = (observed(one.observations), observed(other.observations));
        let cipher = [cipher(node), cipher(twin)];
        let differs = ours.iter().zip(&theirs).find(|(ours, theirs)| {
            ours != theirs && !(cipher[0].contains(&ours.value) && cipher[1].contains(&theirs.value))
        });
        if let Some((observation, _)) = differs {
            let time = time_of(node, observation.cycle);
            let secret = "what the twins differ in".to_owned();
            leaks.push(Leak { time, at: node.name.clone(), secret, text: "what the attacker read".into() });
        }
    }
    leaks
}

/// What an attacker sees of two sessions that is not the same.
fn difference(ours: &Session, theirs: &Session) -> Option<&'static str> {
    let visible = |end: &End| match *end {
        End::Left { cycle, to, registers } => (cycle, to, Some(registers)),
        End::Interrupted { handler, to, registers, .. } => (handler, to, Some(registers)),
        End::Reset { cycle } | End::Running { cycle } => (cycle, 0, None),
    };
    if (ours.module, ours.from, ours.start) != (theirs.module, theirs.from, theirs.start) {
        return Some("when modules are entered");
    }
    let (ours_end, theirs_end) = (visible(&ours.end), visible(&theirs.end));
    if (ours_end.0, ours_end.1) != (theirs_end.0, theirs_end.1) {
        return Some("when modules are left");
    }
    if ours_end.2 != theirs_end.2 {
        return Some("the registers where a module was left");
    }
    let writes = |session: &Session| {
        let written = session.accesses.iter().filter(|access| access.lanes.is_some());
        let written = written.map(|access| match access.by {
            Master::CryptoUnit => (access.cycle, access.address, None),
            _ => (access.cycle, access.address, Some(access.value)),
        });
        written.collect::<Vec<_>>()
    };
    (writes(ours) != writes(theirs)).then_some("what modules write outside")
}

/// The words that the crypto unit read and wrote outside of modules.
fn cipher(node: &RecordedNode) -> HashSet<u16> {
    let accesses = node.modules.sessions.iter().flat_map(|session| &session.accesses);
    accesses.filter(|access| access.by == Master::CryptoUnit).map(|access| access.value).collect()
}
