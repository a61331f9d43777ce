//! Two runs that have everything in common but secrets have to look the same to an attacker, times included.

use super::{Observation, Observations, cipher::Cipher, open_memory};
use crate::checker::time_of;
use crate::verdict::{Incomparable, Leak};
use machine::recording::{Access, End, Master, RecordedNode, Recording, Session};
use network::{Event, EventKind, Network};
use sancus_hw::{Key, Report};

/// One of two runs of the same deployment that differ in nothing but secrets.
#[derive(Clone, Copy)]
pub struct Twin<'a> {
    /// What the hardware saw.
    pub recording: &'a Recording,
    /// What the attacker found out.
    pub observations: &'a Observations,
    /// What happened.
    pub events: &'a [Event],
    /// The network afterwards.
    pub network: &'a Network,
    /// Cipher in which the attacker inverted bits.
    pub tampered: &'a [Vec<u8>],
}

/// A network and its twin before the runs.
#[derive(Clone, Debug, Default)]
pub struct TwinScene {
    /// What they differed in: cipher, tags and challenges that are still in memory.
    ciphers: [Cipher; 2],
    /// The nodes with their stack pointers, as they were before anybody could choose others.
    stacks: Vec<(String, u16)>,
}

/// What twins differ in.
const SECRET: &str = "what the twins differ in";

/// Bytes below the stack pointer that are left over from function calls.
const LEFT_BY_CALLS: u16 = 256;

impl TwinScene {
    /// Of the network and its twin, before the runs, each with messages that attackers have from before.
    pub fn new<'a, M: IntoIterator<Item = &'a [u8]>>(one: (&Network, M), other: (&Network, M)) -> TwinScene {
        let ((one, messages), (other, others)) = (one, other);
        let mut ciphers = [messages, others].map(Cipher::of_messages);
        let nodes = one.node_addresses().into_iter();
        let stacks =
            nodes.filter_map(|(name, _)| one.machine(&name).map(|machine| (name.clone(), machine.registers()[1])));
        let stacks: Vec<(String, u16)> = stacks.collect();
        for (name, stack) in &stacks {
            let [ours, theirs] = [one, other].map(|network| bytes(memory(network, name, *stack)));
            let differs = |place: usize| ours.get(place) != theirs.get(place);
            for place in (0..ours.len().saturating_sub(1)).filter(|place| differs(*place) || differs(place + 1)) {
                ciphers[0].add([ours[place], ours[place + 1]]);
                ciphers[1].add([theirs[place], theirs[place + 1]]);
            }
        }
        TwinScene { ciphers, stacks }
    }

    /// Compares what an attacker sees in two runs: when modules are entered, left and interrupted, what is in the registers
    /// then, where they write outside and, but for the crypto unit, what; what the attacker itself found out; what is in
    /// unprotected memory in the end; every line on consoles; when messages are on the links, and how long they are. Words that
    /// passed through the crypto unit outside of modules are cipher: they may differ. Where hardware acts on cipher the comparison
    /// ends.
    pub fn compare(&self, one: Twin<'_>, other: Twin<'_>) -> (Vec<Leak>, Option<Incomparable>) {
        let mut leaks = Vec::new();
        let acted_upon = [one, other].into_iter().filter_map(Self::acts_on_cipher).min_by_key(|found| found.time);
        let until = acted_upon.as_ref().map_or(u64::MAX, |found| found.time);
        let mut ciphers = [one, other].map(|twin| Cipher::of(twin.recording, twin.events));
        for ((cipher, before), twin) in ciphers.iter_mut().zip(&self.ciphers).zip([one, other]) {
            cipher.extend(before);
            cipher.extend(&Cipher::of_messages(twin.tampered.iter().map(Vec::as_slice)));
        }
        for (node, twin) in one.recording.nodes.iter().zip(&other.recording.nodes) {
            let mut leak = |time, text: String| {
                leaks.push(Leak { time, at: node.name.clone(), secret: SECRET.to_owned(), text });
            };
            if let Some((time, text)) = sessions(node, twin, until) {
                leak(time, text.to_owned());
            }
            let [ours, theirs] = [one.observations, other.observations].map(|observations| {
                let found = observations.iter().find(|(name, _)| *name == node.name);
                let found = found.map_or(&[][..], |(_, found)| found);
                let compared = found.iter().take_while(|observation| time_of(node, observation.cycle) < until).count();
                &found[..compared]
            });
            if let Some((time, text)) = observed(node, ours, theirs, &ciphers) {
                leak(time, text);
            }
            if acted_upon.is_some() {
                continue;
            }
            let stack = self.stacks.iter().find(|(name, _)| *name == node.name).map_or(0, |(_, stack)| *stack);
            let [ours, theirs] = [one.network, other.network].map(|network| memory(network, &node.name, stack));
            let addresses: Vec<u16> = ours.iter().map(|(address, _)| *address).collect();
            if let Some(place) = Cipher::first_difference([&bytes(ours), &bytes(theirs)], &ciphers) {
                leak(time_of(node, node.until), format!("unprotected memory at {:#06x}", addresses[place / 2]));
            }
        }
        let [ours, theirs] = [one, other].map(|twin| {
            let compared = twin.events.iter().take_while(|event| event.time < until).count();
            &twin.events[..compared]
        });
        if let Some((event, _)) = ours.iter().zip(theirs).find(|(ours, theirs)| !looks_equal(ours, theirs)) {
            let text = format!("what happens when: {:?}", event.kind);
            leaks.push(Leak { time: event.time, at: event.at.clone(), secret: SECRET.to_owned(), text });
        } else if let Some(event) = ours.last().filter(|_| ours.len() != theirs.len()) {
            let text = "how much happens on the network".to_owned();
            leaks.push(Leak { time: event.time, at: event.at.clone(), secret: SECRET.to_owned(), text });
        }
        (leaks, acted_upon)
    }

    /// Where a module's crypto unit first wrote to a device or where programs are: cipher differs in twins, and with it what they do.
    fn acts_on_cipher(twin: Twin<'_>) -> Option<Incomparable> {
        let nodes = twin.recording.nodes.iter();
        let found = nodes.filter_map(|node| {
            let configuration = twin.network.machine(&node.name)?.configuration();
            let (data, program) = (configuration.data_memory(), configuration.program_memory());
            let acts = |address: u16| u32::from(address) < data.start || program.contains(&address.into());
            let accesses = node.modules.sessions.iter().flat_map(|session| &session.accesses);
            let is_cipher = |access: &&Access| access.by == Master::CryptoUnit && access.lanes.is_some();
            let first = accesses.filter(is_cipher).find(|access| acts(access.address))?;
            let (time, at) = (time_of(node, first.cycle), node.name.clone());
            Some(Incomparable { time, at, address: first.address })
        });
        found.min_by_key(|found| found.time)
    }
}

/// What software on a node can read. What function calls have left below the stack counts as 0: drivers pass cipher byte by byte.
fn memory(network: &Network, node: &str, stack: u16) -> Vec<(u16, u16)> {
    let Some(machine) = network.machine(node) else { return Vec::new() };
    let is_left = |address: u16| (1..=LEFT_BY_CALLS).contains(&stack.wrapping_sub(address));
    open_memory(machine).map(|(address, word)| (address, if is_left(address) { 0 } else { word })).collect()
}

fn bytes(words: Vec<(u16, u16)>) -> Vec<u8> {
    words.into_iter().flat_map(|(_, word)| word.to_le_bytes()).collect()
}

/// In what the findings of two attackers differ, and when.
fn observed(
    node: &RecordedNode,
    ours: &[Observation],
    theirs: &[Observation],
    ciphers: &[Cipher; 2],
) -> Option<(u64, String)> {
    let words = |found: &[Observation]| -> Vec<u8> {
        found.iter().flat_map(|observation| observation.value.to_le_bytes()).collect()
    };
    let differing =
        ours.iter().zip(theirs).position(|(ours, theirs)| (ours.cycle, ours.address) != (theirs.cycle, theirs.address));
    let value = Cipher::first_difference([&words(ours), &words(theirs)], ciphers).map(|place| place / 2);
    match value.into_iter().chain(differing).min() {
        Some(first) => Some((time_of(node, ours[first].cycle), "what the attacker read".to_owned())),
        None if ours.len() != theirs.len() => {
            Some((time_of(node, node.until), "how much the attacker read".to_owned()))
        }
        None => None,
    }
}

/// Whether an attacker cannot tell two events from each other.
fn looks_equal(ours: &Event, theirs: &Event) -> bool {
    let [ours, theirs] = [ours, theirs].map(|event| {
        let mut event = event.clone();
        match &mut event.kind {
            // It is cipher. A secret in the clear would have been seen in unprotected memory, from which messages are sent.
            EventKind::Sent { content, .. }
            | EventKind::Received { content, .. }
            | EventKind::Lost { content, .. }
            | EventKind::Begun { content }
            | EventKind::Delivered { content }
            | EventKind::Abandoned { content } => content.data.clear(),
            // What key was derived is for those who look on.
            EventKind::Reported { report: Report::VendorKey(key) | Report::ModuleKey(key), .. } => {
                *key = Key::zero(key.security());
            }
            // What is measured is a secret's business, and what modules do to the world is an output.
            EventKind::Physical { value, .. } => *value = 0,
            _ => {}
        }
        event
    });
    ours == theirs
}

/// The first difference of what modules do before a time, if there is one, with its time.
fn sessions(node: &RecordedNode, twin: &RecordedNode, until: u64) -> Option<(u64, &'static str)> {
    let [ours, theirs] = [node, twin].map(|node| {
        let sessions = &node.modules.sessions;
        let compared = sessions.iter().take_while(|session| time_of(node, session.end.cycle()) < until).count();
        &sessions[..compared]
    });
    let differs = ours.iter().zip(theirs).find_map(|(ours, theirs)| Some((ours, difference(ours, theirs)?)));
    let lengths = ours.last().filter(|_| ours.len() != theirs.len()).map(|last| (last, "how often modules ran"));
    differs.or(lengths).map(|(session, text)| (time_of(node, session.end.cycle()), text))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn event(time: u64, kind: EventKind) -> Event {
        Event { time, at: "node1".into(), cycle: Some(time), kind }
    }

    #[test]
    fn times_and_lines_are_seen_and_what_is_measured_is_not() {
        let line = |text: &str| EventKind::Console { text: text.into() };
        assert!(looks_equal(&event(5, line("ready")), &event(5, line("ready"))));
        assert!(!looks_equal(&event(5, line("ready")), &event(6, line("ready"))));
        assert!(!looks_equal(&event(5, line("key 1")), &event(5, line("key 2"))));
        let measured = |device, value| {
            let direction = machine::Direction::Input;
            EventKind::Physical { device, quantity: "power", value, direction }
        };
        assert!(looks_equal(&event(5, measured("metering_element", 1)), &event(5, measured("metering_element", 2))));
        assert!(!looks_equal(&event(5, measured("metering_element", 1)), &event(5, measured("relay", 1))));
        let derived = |byte| {
            let report = Report::ModuleKey(Key::from_bytes(&[byte; 8]).expect("a key"));
            EventKind::Reported { module: None, report, cycles: None }
        };
        assert!(looks_equal(&event(5, derived(1)), &event(5, derived(2))));
    }
}
