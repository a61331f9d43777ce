//! Whether secrets show outside of modules other than in what the modules themselves put out.
//!
//! By value: stretches of keys are looked for in everything that an attacker sees. By twins ([`twins`]): two runs that differ only
//! in secrets have to look the same to an attacker. By flow ([`super::flow`]): what modules let out is followed to where it came
//! from.

mod cipher;
mod twins;

use std::collections::HashMap;

use sancus_hw::Layout;

use super::checker::{Checker, time_of};
use super::verdict::Leak;
use machine::recording::{RecordedNode, Recording};
use machine::{Cycle, Machine};
use network::{Event, EventKind, Network};
pub use twins::{Twin, TwinScene};

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
                // After a reset its place is anybody's until it is back.
                if !node.modules.may_have_enabled(&module.layout, observation.cycle) {
                    continue;
                }
                let (time, at) = (time_of(node, observation.cycle), node.name.clone());
                let secret = format!("the word at {address:#06x} of {}", module.name);
                leaks.push(Leak { time, at, secret, text: "what a bus master read".into() });
                return;
            }
        }
    }

    fn leaks_in_memory(&self, node: &RecordedNode, network: &Network, leaks: &mut Vec<Leak>) {
        let Some(machine) = network.machine(&node.name) else { return };
        let words: Vec<(u16, u16)> = open_memory(machine).collect();
        let bytes: Vec<u8> = words.iter().flat_map(|(_, word)| word.to_le_bytes()).collect();
        if let Some((place, secret)) = self.secrets().locate(&bytes) {
            let (time, at) = (time_of(node, node.until), node.name.clone());
            let text = format!("unprotected memory at {:#06x}", words[place / 2].0);
            leaks.push(Leak { time, at, secret: secret.to_owned(), text });
        }
    }
}

/// The words that software on a node can read: those of data and program memory that no module has. Protected ones are 0.
fn open_memory(machine: &Machine) -> impl Iterator<Item = (u16, u16)> {
    let slots = machine.modules().map_or(&[][..], |table| table.slots()).iter();
    let layouts: Vec<Layout> = slots.filter(|slot| slot.is_enabled()).map(|slot| *slot.layout()).collect();
    let configuration = machine.configuration();
    let memories = configuration.data_memory().chain(configuration.program_memory());
    memories.step_by(2).map(move |address| {
        let address = address as u16;
        let protected = |layout: &Layout| layout.secret_contains(address) || layout.public_contains(address);
        (address, if layouts.iter().any(protected) { 0 } else { machine.read_word(address) })
    })
}
