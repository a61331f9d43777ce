//! Two runs that have everything in common but secrets have to look the same to an attacker, times included.

use std::collections::BTreeSet;

use super::{Observation, Observations, cipher::Cipher, open_memory};
use crate::checker::{RETURN, time_of};
use crate::verdict::{Incomparable, Leak};
use machine::Cycle;
use machine::recording::{Access, End, Master, RecordedNode, Recording, Session};
use network::{Event, EventKind, Network};
use sancus_hw::{Key, Layout, Report};

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
    /// Where modules were then.
    sections: Vec<(String, Layout)>,
    /// Their ids: what they give to each other in registers, nobody else sees.
    modules: Vec<(String, u16)>,
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
        let enabled = stacks.iter().flat_map(|(name, _)| {
            let slots = one.machine(name).and_then(|machine| machine.modules()).map_or(&[][..], |table| table.slots());
            slots.iter().filter(|slot| slot.is_enabled()).map(|slot| (name.clone(), *slot.layout(), slot.id()))
        });
        let enabled: Vec<(String, Layout, u16)> = enabled.collect();
        let sections = enabled.iter().map(|(name, layout, _)| (name.clone(), *layout)).collect();
        let modules = enabled.into_iter().map(|(name, _, id)| (name, id)).collect();
        TwinScene { ciphers, stacks, sections, modules }
    }

    /// Compares what modules and the hardware show an attacker in two runs: when a module that was entered at the same time and with
    /// the same registers is left and interrupted, what is in the registers then, where it writes outside and, but for the crypto
    /// unit, what; what the attacker itself found out; and what is left at the end where modules were. Words that passed through the
    /// crypto unit outside of modules are cipher: they may differ.
    ///
    /// What software makes of all that is its own business: it may act on cipher. If it does, the comparison ends where something else
    /// happens first that is no module's doing, and so it does where a device gets cipher.
    pub fn compare(&self, one: Twin<'_>, other: Twin<'_>) -> (Vec<Leak>, Option<Incomparable>) {
        let mut leaks = Vec::new();
        let acted = [one, other].into_iter().filter_map(acts_on_cipher).min_by_key(|found| found.time);
        let diverged = diverge(one, other, &self.modules);
        let before = [&acted, &diverged].map(|found| found.as_ref().map_or(u64::MAX, |found| found.time));
        let incomparable = acted.into_iter().chain(diverged).min_by_key(|found| found.time);
        let until = incomparable.as_ref().map_or(u64::MAX, |found| found.time);
        let mut ciphers = [one, other].map(|twin| Cipher::of(twin.recording, twin.events));
        for ((cipher, known), twin) in ciphers.iter_mut().zip(&self.ciphers).zip([one, other]) {
            cipher.extend(known);
            cipher.extend(&Cipher::of_messages(twin.tampered.iter().map(Vec::as_slice)));
        }
        for (node, twin) in one.recording.nodes.iter().zip(&other.recording.nodes) {
            let mut leak = |time, text: String| {
                leaks.push(Leak { time, at: node.name.clone(), secret: SECRET.to_owned(), text });
            };
            if let Some((time, text)) = sessions(node, twin, before, &self.modules) {
                leak(time, text.to_owned());
            }
            let [ours, theirs] = [one.observations, other.observations].map(|observations| {
                let found = observations_of(observations, node);
                let compared = found.iter().take_while(|observation| time_of(node, observation.cycle) < until).count();
                &found[..compared]
            });
            if let Some((time, text)) = observed(node, ours, theirs, &ciphers) {
                leak(time, text);
            }
            if incomparable.is_some() {
                continue;
            }
            let sections = self.sections.iter().filter(|(name, _)| *name == node.name).map(|(_, layout)| *layout);
            let sections: Vec<Layout> =
                sections.chain(node.modules.enabled.iter().map(|module| module.layout)).collect();
            let stack = self.stacks.iter().find(|(name, _)| *name == node.name).map_or(0, |(_, stack)| *stack);
            let left = |twin: Twin<'_>| {
                let mut words = memory(twin.network, &node.name, stack);
                words.retain(|(address, _)| {
                    sections.iter().any(|layout| layout.secret_contains(*address) || layout.public_contains(*address))
                });
                words
            };
            let [ours, theirs] = [one, other].map(left);
            let addresses: Vec<u16> = ours.iter().map(|(address, _)| *address).collect();
            if let Some(place) = Cipher::first_difference([&bytes(ours), &bytes(theirs)], &ciphers) {
                leak(time_of(node, node.until), format!("what is left of a module at {:#06x}", addresses[place / 2]));
            }
        }
        (leaks, incomparable)
    }
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
        Some(Incomparable { time, at, address: Some(first.address) })
    });
    found.min_by_key(|found| found.time)
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

/// What an attacker found out on a node.
fn observations_of<'a>(observations: &'a Observations, node: &RecordedNode) -> &'a [Observation] {
    observations.iter().find(|(name, _)| *name == node.name).map_or(&[][..], |(_, found)| found)
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
            | EventKind::Forwarded { content, .. }
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

/// The first that happens in only one of two runs, or at another time, and that is no module's doing: a module is entered, or anything
/// of which the network's events tell. Where a module has shown something else before, that comes first, and this follows from it.
fn diverge(one: Twin<'_>, other: Twin<'_>, modules: &[(String, u16)]) -> Option<Incomparable> {
    let entered = one.recording.nodes.iter().zip(&other.recording.nodes).filter_map(|(node, twin)| {
        let is_module = |id: u16| is_module_of(modules, node, id);
        let (ours, theirs) = (&node.modules.sessions, &twin.modules.sessions);
        // Modules that are still at what software or devices have not given to both.
        let mut given_apart = BTreeSet::new();
        let differing = ours.iter().zip(theirs).position(|(ours, theirs)| {
            if !is_given_alike(ours, theirs) && !is_module(ours.from) {
                given_apart.insert(ours.module);
            }
            let is_apart = given_apart.contains(&ours.module) && difference(ours, theirs, is_module).is_some();
            if has_come_to_its_end(ours) {
                given_apart.remove(&ours.module);
            }
            !is_entered_alike(ours, theirs) || is_apart
        });
        let first = differing.unwrap_or(ours.len().min(theirs.len()));
        let cycle = [ours, theirs].into_iter().filter_map(|sessions| Some(sessions.get(first)?.start)).min()?;
        Some(Incomparable { time: time_of(node, cycle), at: node.name.clone(), address: None })
    });
    let observed = one.recording.nodes.iter().zip(&other.recording.nodes).filter_map(|(node, twin)| {
        let [ours, theirs] = [one, other].map(|twin| observations_of(twin.observations, node));
        let cycle = observed_apart(node, twin, ours, theirs)?;
        Some(Incomparable { time: time_of(node, cycle), at: node.name.clone(), address: None })
    });
    let differing = one.events.iter().zip(other.events).position(|(ours, theirs)| !looks_equal(ours, theirs));
    let first = differing.unwrap_or(one.events.len().min(other.events.len()));
    let event = [one, other].into_iter().filter_map(|twin| twin.events.get(first)).min_by_key(|event| event.time);
    let happened = event.map(|event| Incomparable { time: event.time, at: event.at.clone(), address: None });
    entered.chain(observed).chain(happened).min_by_key(|found| found.time)
}

/// The cycle from which on a bus master saw other accesses in one run than in the other, or at other times, if no module ran then:
/// software acts on cipher. What modules do is compared besides.
fn observed_apart(
    node: &RecordedNode,
    twin: &RecordedNode,
    ours: &[Observation],
    theirs: &[Observation],
) -> Option<Cycle> {
    let same =
        |(ours, theirs): &(&Observation, &Observation)| (ours.cycle, ours.address) == (theirs.cycle, theirs.address);
    let alike = ours.iter().zip(theirs).take_while(same).count();
    let cycle = [ours, theirs].into_iter().filter_map(|found| Some(found.get(alike)?.cycle)).min()?;
    let mut sessions = node.modules.sessions.iter().chain(&twin.modules.sessions);
    let runs = sessions.any(|session| (session.start..session.end.cycle()).contains(&cycle));
    (!runs).then_some(cycle)
}

/// Whether two sessions began in the same way.
fn is_entered_alike(ours: &Session, theirs: &Session) -> bool {
    (ours.module, ours.from, ours.start) == (theirs.module, theirs.from, theirs.start)
}

/// Whether the module has nothing left to do when the session ends: it was neither interrupted nor does it wait for a call to return.
fn has_come_to_its_end(session: &Session) -> bool {
    matches!(session.end, End::Left { registers, .. } if registers[6] == RETURN)
}

/// Whether software and devices have given two sessions the same.
fn is_given_alike(ours: &Session, theirs: &Session) -> bool {
    ours.registers == theirs.registers && ours.has_lines_of(theirs)
}

/// The first difference of what modules do, if there is one, with its time: of those that are entered before software has done
/// anything else, before a device acts on cipher. What happens while a module runs may well be its doing.
fn sessions(
    node: &RecordedNode,
    twin: &RecordedNode,
    [acted, diverged]: [u64; 2],
    modules: &[(String, u16)],
) -> Option<(u64, &'static str)> {
    let is_module = |id: u16| is_module_of(modules, node, id);
    let pairs = node.modules.sessions.iter().zip(&twin.modules.sessions);
    let mut compared = pairs.take_while(|(session, _)| time_of(node, session.start) < diverged);
    compared.find_map(|(ours, theirs)| {
        let time = time_of(node, ours.end.cycle().min(theirs.end.cycle()));
        Some((time, difference(ours, theirs, is_module).filter(|_| time < acted)?))
    })
}

/// Whether an id on a node is that of a module that was there before the attack.
fn is_module_of(modules: &[(String, u16)], node: &RecordedNode, id: u16) -> bool {
    modules.iter().any(|(name, module)| *name == node.name && *module == id)
}

/// What an attacker sees of two sessions that is not the same. What one module gives to another in registers is not seen.
fn difference(ours: &Session, theirs: &Session, is_module: impl Fn(u16) -> bool) -> Option<&'static str> {
    let visible = |end: &End| match *end {
        End::Left { cycle, to, .. } if is_module(to) => (cycle, to, None),
        End::Left { cycle, to, registers } => (cycle, to, Some(registers)),
        End::Interrupted { handler, to, registers, .. } => (handler, to, Some(registers)),
        End::Reset { cycle } | End::Running { cycle } => (cycle, 0, None),
    };
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

    fn node() -> RecordedNode {
        RecordedNode {
            name: "node1".into(),
            clock: machine::Clock::from(1_000_000_000),
            modules: machine::recording::NodeRecording::default(),
            physical: Vec::new(),
            home: Vec::new(),
            until: 100,
            world: machine::peripherals::Peripherals::none(),
        }
    }

    /// Seed 4010 on Aion nodes of an earlier node software: after a reset, code of the attacker's copies all memory over itself, and
    /// what is left of the node software branches on cipher.
    #[test]
    fn accesses_of_software_may_differ_once_it_acts_on_cipher() {
        let seen = |cycle, address, value| Observation { cycle, address: Some(address), value };
        let ours = [seen(5, 0x0200, 1), seen(7, 0x0202, 2), seen(9, 0x0204, 3)];
        let mut theirs = ours;
        assert_eq!(observed_apart(&node(), &node(), &ours, &theirs), None);
        // A value is looked at elsewhere.
        theirs[0].value = 7;
        assert_eq!(observed_apart(&node(), &node(), &ours, &theirs), None);
        theirs[1].cycle = 8;
        assert_eq!(observed_apart(&node(), &node(), &ours, &theirs), Some(7));
        theirs[1] = Observation { address: Some(0x0300), ..ours[1] };
        assert_eq!(observed_apart(&node(), &node(), &ours, &theirs), Some(7));
        assert_eq!(observed_apart(&node(), &node(), &ours, &ours[..2]), Some(9));
    }
}
