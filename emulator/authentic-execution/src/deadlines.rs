//! Whether what has to happen in time does: the activations of threads, and quantities of the physical world that follow others.
//!
//! What is judged is what the hardware saw: who executed and when ([`Session`]), and what devices did. Nobody's memory is
//! believed, neither the scheduler's nor anybody else's. What an attacker can choose are registers and times: an activation
//! begins where the hardware says that the scheduler, and nobody else, has entered the module, and ends where the module has
//! gone to the scheduler. When activations are due follows from those before the attack: the scheduler counts the node's own
//! cycles.

use std::collections::BTreeMap;
use std::fmt;

use descriptors::{Deadline, Deployer, Quantity, SCHEDULER, Trigger};
use serde::Serialize;

use super::checker::RETURN;
use machine::recording::{End, RecordedNode, Recording, Session};
use machine::{Cycle, PhysicalEvent};

/// An activation begins at most so many cycles before the time that follows from those before the attack: those began as much later
/// than they were due as the scheduler takes to get to them.
const EARLY: Cycle = 4_000;
/// The interrupts of devices that have one of their own, and what of the physical world raises them.
const INTERRUPTS: [(u8, &str, &str, i32); 1] = [(12, "tamper_switch", "tamper", 1)];

/// Something that was not done in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Missed {
    /// The deadline: `MODULE.entry` or `MODULE interrupt 12` for threads, or the name that the descriptor gives it.
    pub deadline: String,
    /// The cycle of the node in which it was due to begin, or something happened that had to be followed.
    pub since: Cycle,
    /// Until when it had to have happened.
    pub until: Cycle,
}

impl fmt::Display for Missed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Missed { deadline, since, until } = self;
        write!(formatter, "{deadline}: due in cycle {since}, not done in cycle {until}")
    }
}

/// How often something was done in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct Kept {
    /// How often it was done in time.
    pub met: u64,
    /// How often not.
    pub missed: u64,
    /// The most cycles that it took when it was done in time.
    pub longest: Cycle,
}

impl std::ops::AddAssign for Kept {
    fn add_assign(&mut self, other: Kept) {
        self.met += other.met;
        self.missed += other.missed;
        self.longest = self.longest.max(other.longest);
    }
}

/// A thread as the hardware sees it.
#[derive(Clone, Debug)]
struct Thread {
    name: String,
    node: String,
    module: u16,
    scheduler: u16,
    /// R6 where it is entered.
    entry: u16,
    /// In cycles; `None`: by an interrupt.
    period: Option<Cycle>,
    deadline: Cycle,
    interrupt: Option<u8>,
    /// The activations that have come to their end: when they began and ended.
    activations: Vec<(Cycle, Cycle)>,
    /// When an activation was due, by those before the attack.
    release: Option<Cycle>,
}

/// Follows what happens from the deployment on.
#[derive(Clone, Debug)]
pub struct DeadlineMonitor {
    threads: Vec<Thread>,
    /// Activations under way on each module, by node and number: threads by index, with the cycles in which they began.
    under_way: BTreeMap<(String, u16), Vec<(usize, Cycle)>>,
    deadlines: Vec<(Deadline, Cycle)>,
    /// What the devices of a node have recorded, by node.
    physical: BTreeMap<String, Vec<PhysicalEvent>>,
    /// What is judged of each node: from a cycle up to another.
    judged: BTreeMap<String, (Cycle, Cycle)>,
    reset: BTreeMap<String, Cycle>,
}

impl DeadlineMonitor {
    /// For a deployment that is complete: threads whose modules are not on their node are left out.
    pub fn new(deployer: &Deployer) -> DeadlineMonitor {
        let descriptor = deployer.descriptor();
        let clock = |node: &str| {
            let node = descriptor.nodes.iter().find(|known| known.name == node);
            node.map_or(0, descriptors::Node::clock)
        };
        let thread = |(index, thread): (usize, &descriptors::ScheduledThread)| {
            let module = descriptor.modules.iter().find(|module| module.name == thread.module)?;
            let mut here = descriptor.modules.iter().filter(|other| other.node == module.node);
            let scheduler = here.find(|other| other.name_in_file() == SCHEDULER)?.id?;
            let cycles = |milliseconds: u32| u64::from(milliseconds) * clock(&module.node) / 1000;
            let (name, period, interrupt) = match &thread.trigger {
                Trigger::Period { entry, milliseconds } => {
                    let entry = match entry {
                        descriptors::Handle::Name(name) => name.clone(),
                        descriptors::Handle::Index(index) => index.to_string(),
                    };
                    (format!("{}.{entry}", thread.module), Some(cycles(*milliseconds)), None)
                }
                Trigger::Interrupt(number) => (format!("{} interrupt {number}", thread.module), None, Some(*number)),
            };
            Some(Thread {
                name,
                node: module.node.clone(),
                module: module.id?,
                scheduler,
                entry: deployer.thread_entry(index)?,
                period,
                deadline: cycles(thread.deadline_milliseconds),
                interrupt,
                activations: Vec::new(),
                release: None,
            })
        };
        let deadlines = descriptor.deadlines.events.iter();
        DeadlineMonitor {
            threads: descriptor.schedule.iter().enumerate().filter_map(thread).collect(),
            under_way: BTreeMap::new(),
            deadlines: deadlines
                .map(|deadline| (deadline.clone(), deadline.within.cycles(clock(&deadline.node))))
                .collect(),
            physical: BTreeMap::new(),
            judged: BTreeMap::new(),
            reset: BTreeMap::new(),
        }
    }

    /// Looks at what was recorded since the last time.
    pub fn see(&mut self, recording: &Recording) {
        for node in &recording.nodes {
            if let Some(reset) = node.modules.resets.first() {
                self.reset.entry(node.name.clone()).or_insert(reset.cycle);
            }
            for session in &node.modules.sessions {
                self.see_session(node, session);
            }
            self.physical.entry(node.name.clone()).or_default().extend(&node.physical);
            self.judged.entry(node.name.clone()).or_insert((0, 0)).1 = node.until;
        }
    }

    fn see_session(&mut self, node: &RecordedNode, session: &Session) {
        let key = || (node.name.clone(), session.module);
        let begins = |thread: &Thread| {
            thread.node == node.name
                && thread.module == session.module
                && thread.scheduler == session.from
                && thread.entry == session.registers[6]
        };
        if let Some(thread) = self.threads.iter().position(begins) {
            // One that was given up does not come to its end any more.
            let under_way = self.under_way.entry(key()).or_default();
            under_way.retain(|(other, _)| *other != thread);
            under_way.push((thread, session.start));
        }
        let End::Left { cycle, to, registers } = session.end else { return };
        let Some((thread, begin)) = self.under_way.get(&key()).and_then(|under_way| under_way.last()).copied() else {
            return;
        };
        if to == self.threads[thread].scheduler && registers[6] == RETURN {
            self.threads[thread].activations.push((begin, cycle));
            self.under_way.entry(key()).or_default().pop();
        }
    }

    /// From now on it is judged. What was seen up to now says when activations are due.
    pub fn begin(&mut self) {
        self.judged.values_mut().for_each(|judged| judged.0 = judged.1);
        for thread in &mut self.threads {
            if let Some(period) = thread.period {
                // The earliest of their period.
                let last = thread.activations.last().map(|(begin, _)| *begin);
                let due = |begin: Cycle, last: Cycle| begin + (last - begin + period / 2) / period * period;
                let first = thread.activations.len().saturating_sub(20);
                let recent = thread.activations[first..].iter();
                thread.release = last.and_then(|last| recent.map(|(begin, _)| due(*begin, last)).min());
            }
            thread.activations.clear();
        }
        self.under_way.values_mut().for_each(Vec::clear);
        for physical in self.physical.values_mut() {
            // What each quantity was then.
            let mut last = BTreeMap::new();
            physical.iter().for_each(|event| {
                last.insert((event.device, event.quantity), *event);
            });
            *physical = last.into_values().collect();
            physical.sort_by_key(|event| event.cycle);
        }
    }

    /// Threads of which it is not known when they are due: none of their activations came to its end before it was judged.
    pub fn unknown(&self) -> Vec<&str> {
        let unknown = self.threads.iter().filter(|thread| thread.period.is_some() && thread.release.is_none());
        unknown.map(|thread| thread.name.as_str()).collect()
    }

    /// The quantities of a node's device that have been seen.
    pub fn quantities(&self, node: &str, device: &str) -> Vec<&'static str> {
        let events = self.physical.get(node).into_iter().flatten().filter(|event| event.device == device);
        let mut quantities: Vec<&'static str> = events.map(|event| event.quantity).collect();
        quantities.sort_unstable();
        quantities.dedup();
        quantities
    }

    /// What was done in time since [`begin`](Self::begin), by deadline, and what was not. After a reset of its node nothing is judged:
    /// there are no modules.
    pub fn judge(&self) -> (BTreeMap<String, Kept>, Vec<Missed>) {
        let (mut kept, mut missed) = (BTreeMap::<String, Kept>::new(), Vec::new());
        let mut judge = |name: &str, since: Cycle, bound: Cycle, done: Option<Cycle>| {
            let kept = kept.entry(name.to_owned()).or_default();
            match done.filter(|done| *done <= since + bound) {
                Some(done) => {
                    kept.met += 1;
                    kept.longest = kept.longest.max(done.saturating_sub(since));
                }
                None => {
                    kept.missed += 1;
                    missed.push(Missed { deadline: name.to_owned(), since, until: since + bound });
                }
            }
        };
        for thread in &self.threads {
            let (start, end) = self.stretch(&thread.node);
            match (thread.period, thread.interrupt) {
                (Some(period), _) => {
                    // Without one before the attack, nothing is known.
                    let Some(release) = thread.release else { continue };
                    let first = release + start.saturating_sub(release).div_ceil(period) * period;
                    for due in (first..end.saturating_sub(thread.deadline)).step_by(period as usize) {
                        let its = |begin: Cycle| (due - EARLY.min(due)..due + period - EARLY).contains(&begin);
                        let mut ends = thread.activations.iter().filter(|(begin, _)| its(*begin)).map(|(_, end)| *end);
                        judge(&thread.name, due, thread.deadline, ends.next());
                    }
                }
                (None, Some(number)) => {
                    let Some((_, device, quantity, value)) = INTERRUPTS.iter().find(|(of, ..)| *of == number) else {
                        continue;
                    };
                    let raised = self
                        .events(&thread.node)
                        .filter(|event| (event.device, event.quantity, event.value) == (*device, *quantity, *value));
                    for event in raised.filter(|event| event.cycle >= start && event.cycle + thread.deadline < end) {
                        // One that had begun may have seen to it.
                        let mut ends = thread.activations.iter().map(|(_, end)| *end);
                        judge(&thread.name, event.cycle, thread.deadline, ends.find(|end| *end >= event.cycle));
                    }
                }
                (None, None) => {}
            }
        }
        for (deadline, bound) in &self.deadlines {
            let (start, end) = self.stretch(&deadline.node);
            let from = |event: &&PhysicalEvent| is_of(&deadline.from, event);
            let happened = self.events(&deadline.node).filter(from);
            for event in happened.filter(|event| event.cycle >= start && event.cycle + bound < end) {
                judge(&deadline.name, event.cycle, *bound, self.followed(deadline, event.cycle, *bound));
            }
        }
        missed.sort_by_key(|missed| missed.since);
        (kept, missed)
    }

    /// When a quantity first was what it has to be, from a cycle on.
    fn followed(&self, deadline: &Deadline, since: Cycle, bound: Cycle) -> Option<Cycle> {
        let named = |quantity: &Quantity, event: &PhysicalEvent| {
            event.device == quantity.device && event.quantity == quantity.quantity
        };
        // What it was in that cycle counts, too.
        let had = |quantity: &Quantity, until: Cycle| -> Vec<(Cycle, i32)> {
            let events = self.events(&deadline.node).filter(|event| named(quantity, event) && event.cycle <= until);
            let events: Vec<_> = events.collect();
            let first = events.partition_point(|event| event.cycle <= since).saturating_sub(1);
            events[first..].iter().map(|event| (event.cycle.max(since), event.value)).collect()
        };
        let until = since + bound;
        let wanted: Vec<(Cycle, i32)> = match deadline.to.value {
            Some(value) => vec![(since, value)],
            None => had(&deadline.from, until),
        };
        let found = had(&deadline.to, until).into_iter().filter_map(|(at, value)| {
            let (from, _) = wanted.iter().find(|(_, wanted)| *wanted == value)?;
            Some(at.max(*from))
        });
        let found = found.min();
        // A quantity that has not changed since the node was switched on is zero.
        found.or_else(|| {
            (had(&deadline.to, until).is_empty() && wanted.iter().any(|(_, value)| *value == 0)).then_some(since)
        })
    }

    fn events(&self, node: &str) -> impl Iterator<Item = &PhysicalEvent> {
        self.physical.get(node).into_iter().flatten()
    }

    /// What is judged of a node.
    fn stretch(&self, node: &str) -> (Cycle, Cycle) {
        let (start, end) = self.judged.get(node).copied().unwrap_or_default();
        (start, self.reset.get(node).map_or(end, |reset| end.min(*reset)))
    }
}

/// Whether an event is that a quantity has become what it says.
fn is_of(quantity: &Quantity, event: &PhysicalEvent) -> bool {
    event.device == quantity.device
        && event.quantity == quantity.quantity
        && quantity.value.is_none_or(|value| value == event.value)
}
