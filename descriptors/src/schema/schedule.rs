//! What a node's scheduler runs in time, whatever the node's software does.

use serde_json::Value;

use super::check::{known, unexpected};
use super::error::Problem;
use super::json::{Cursor, Object};
use super::write::object;
use super::{Core, Descriptor, Handle};

/// The name in its file of the module that is a node's scheduler (`firmware/modules/scheduler`).
pub const SCHEDULER: &str = "SCHEDULER";
/// Threads that a scheduler has room for (scheduler.c: THREADS, without the operating system's).
pub const THREADS: usize = 7;
/// Module slots of a node with a scheduler, at most: it keeps in mind which of the others were interrupted (scheduler.c: MODULES).
pub const SLOTS: u16 = 33;
/// Cycles that pass at most until the most urgent thread begins: an atomic section, the longest call of the scheduler, and its way
/// from the interrupt to the module. `docs/availability.md` has the argument.
pub const RELEASE_BOUND: u32 = 20_000;
/// Cycles that an activation takes of the processor beside its module's own.
pub const ACTIVATION: u32 = 4_000;

/// A thread: an entry point of a module, or its handler of an interrupt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduledThread {
    /// The module. Threads of a node are in the order of their urgency.
    pub module: String,
    /// When it runs.
    pub trigger: Trigger,
    /// Milliseconds from then to the end of the activation, after which it counts as missed, and others go on.
    pub deadline_milliseconds: u32,
    /// Whether the scheduler knows it already.
    pub established: bool,
}

/// When a thread runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// Again and again.
    Period {
        /// The entry point.
        entry: Handle,
        /// Milliseconds from one activation to the next.
        milliseconds: u32,
    },
    /// When the device interrupts: the module's handler (SM_ISR).
    Interrupt(u8),
}

pub(super) fn read(cursor: &Cursor<'_>) -> Option<ScheduledThread> {
    let mut fields = cursor.object()?;
    let module = fields.required("module", "a module").and_then(|module| module.name());
    let trigger = trigger(&mut fields);
    let deadline = fields.required("deadline_milliseconds", "a number of milliseconds");
    let deadline = deadline.and_then(|deadline| milliseconds(&deadline));
    let established = fields.field("established").map_or(Some(false), |established| established.boolean());
    fields.finish();
    Some(ScheduledThread {
        module: module?,
        trigger: trigger?,
        deadline_milliseconds: deadline?,
        established: established?,
    })
}

/// An hour at most: the scheduler compares times of 32 bits.
fn milliseconds(cursor: &Cursor<'_>) -> Option<u32> {
    cursor.integer("a number of milliseconds from 1 to 1800000", 1..=1_800_000)
}

fn trigger(fields: &mut Object<'_>) -> Option<Trigger> {
    let (entry, interrupt) = (fields.field("entry"), fields.field("interrupt"));
    let period = fields.field("period_milliseconds");
    match (entry, interrupt) {
        (Some(entry), None) => {
            let entry = super::read::handle(&entry);
            let Some(period) = period else {
                fields.missing("period_milliseconds", "a number of milliseconds, since entry is given");
                return None;
            };
            Some(Trigger::Period { entry: entry?, milliseconds: milliseconds(&period)? })
        }
        (None, Some(interrupt)) => {
            if let Some(period) = period {
                period.expected("no period, since the device says when");
                return None;
            }
            interrupt.integer("the number of an interrupt, 0 to 14", 0..=14).map(Trigger::Interrupt)
        }
        (Some(_), Some(interrupt)) => {
            interrupt.expected("only one of entry and interrupt");
            None
        }
        (None, None) => {
            fields.missing("entry", "an entry point (or interrupt)");
            None
        }
    }
}

pub(super) fn write(thread: &ScheduledThread) -> Value {
    let (entry, period, interrupt) = match &thread.trigger {
        Trigger::Period { entry, milliseconds } => (Some(super::write::handle(entry)), Some(*milliseconds), None),
        Trigger::Interrupt(number) => (None, None, Some(*number)),
    };
    object([
        ("module", Some(thread.module.as_str().into())),
        ("entry", entry),
        ("period_milliseconds", period.map(Value::from)),
        ("interrupt", interrupt.map(Value::from)),
        ("deadline_milliseconds", Some(thread.deadline_milliseconds.into())),
        ("established", thread.established.then_some(Value::Bool(true))),
    ])
}

impl Descriptor {
    /// The scheduler of a node, by the index of its module.
    pub fn scheduler_of(&self, node: &str) -> Option<usize> {
        self.modules.iter().position(|module| module.node == node && module.name_in_file() == SCHEDULER)
    }
}

/// What of the schedule cannot be met, with the arithmetic.
pub(super) fn check(problems: &mut Vec<Problem>, descriptor: &Descriptor) {
    let names: Vec<&str> = descriptor.modules.iter().map(|module| module.name.as_str()).collect();
    for (index, thread) in descriptor.schedule.iter().enumerate() {
        let path = |field: &str| format!("schedule[{index}].{field}");
        known(problems, path("module"), "a module", &thread.module, &names);
        let Some(module) = descriptor.modules.iter().find(|module| module.name == thread.module) else { continue };
        if descriptor.scheduler_of(&module.node).is_none() {
            let expected =
                format!("a module of a node with a scheduler: add a module {SCHEDULER:?} to {:?}", module.node);
            problems.push(unexpected(path("module"), &expected, &thread.module));
            continue;
        }
        let clock = descriptor.nodes.iter().find(|node| node.name == module.node).map_or(CLOCK, super::Node::clock);
        let cycles = u64::from(thread.deadline_milliseconds) * clock / 1000;
        if cycles < u64::from(RELEASE_BOUND) {
            let bound = (u64::from(RELEASE_BOUND) * 1000).div_ceil(clock);
            let expected = format!(
                "at least {bound}: up to {RELEASE_BOUND} cycles pass until the most urgent thread begins, at {clock} Hz"
            );
            problems.push(number(path("deadline_milliseconds"), expected, thread.deadline_milliseconds));
        }
        if let Trigger::Period { milliseconds, .. } = thread.trigger
            && thread.deadline_milliseconds > milliseconds
        {
            let expected = format!("at most the period, {milliseconds}");
            problems.push(number(path("deadline_milliseconds"), expected, thread.deadline_milliseconds));
        }
    }
    for (index, node) in descriptor.nodes.iter().enumerate() {
        let Some(scheduler) = descriptor.scheduler_of(&node.name) else { continue };
        if !node.hardware.core.is_some_and(Core::has_atomicity_monitor) {
            let expected = "\"aion-64\" or \"aion-128\", since the node has a scheduler".to_owned();
            let found = node.hardware.core.map(|core| core.name().to_owned());
            problems.push(Problem { path: format!("nodes[{index}].core"), expected, found, nearest: None });
        }
        if let Some(slots) = node.hardware.slots.filter(|slots| *slots > SLOTS) {
            let expected =
                format!("at most {SLOTS}, since the node's scheduler keeps in mind which modules were interrupted");
            problems.push(number(format!("nodes[{index}].slots"), expected, slots));
        }
        let of_node =
            |module: &str| descriptor.modules.iter().any(|known| known.name == module && known.node == node.name);
        let threads: Vec<_> = descriptor.schedule.iter().filter(|thread| of_node(&thread.module)).collect();
        let path = format!("modules[{scheduler}]");
        if threads.len() > THREADS {
            let expected = format!("a scheduler for {THREADS} threads at most");
            problems.push(number(path.clone(), expected, threads.len()));
        }
        let speaks = |connection: &&super::Connection| {
            connection.source == super::Source::Direct
                && connection.destination.module() == descriptor.modules[scheduler].name
        };
        if !threads.is_empty() && !descriptor.connections.iter().any(|connection| speaks(&connection)) {
            let expected = "a direct connection to its input \"create\", over which it is told its threads".to_owned();
            problems.push(Problem { path: path.clone(), expected, found: None, nearest: None });
        }
        // Of a thousand parts of the processor's time.
        let share = |thread: &&ScheduledThread| match thread.trigger {
            Trigger::Period { milliseconds, .. } => {
                u64::from(ACTIVATION) * 1_000_000 / (u64::from(milliseconds) * node.clock()).max(1)
            }
            Trigger::Interrupt(_) => 0,
        };
        let used: u64 = threads.iter().map(share).sum();
        if used > 1000 {
            let sums: Vec<String> =
                threads.iter().map(|thread| format!("{} {}", thread.module, share(thread))).collect();
            let expected = format!(
                "a schedule that leaves the processor time: an activation takes {ACTIVATION} cycles without the module's own, \
                 so of 1000 parts of the time {} take {used}",
                sums.join(", ")
            );
            problems.push(Problem { path: "schedule".to_owned(), expected, found: None, nearest: None });
        }
    }
}

/// What a node's clock is unless the descriptor says otherwise, in hertz.
const CLOCK: u64 = 8_000_000;

impl super::Node {
    /// Its clock, in hertz, as far as the descriptor says: that of the boards otherwise.
    pub fn clock(&self) -> u64 {
        self.hardware.clock.unwrap_or(CLOCK)
    }
}

fn number(path: String, expected: String, found: impl ToString) -> Problem {
    Problem { path, expected, found: Some(found.to_string()), nearest: None }
}
