//! A debugging session: a machine that moves through its time, forwards and backwards, until something stops it.

use std::collections::BTreeSet;

use machine::event::Event;
use machine::peripherals::{Input, Port};
use machine::{Cycle, Machine, NEVER, Stop};
use program::image::Image;

use crate::condition::{Condition, Hit, Watcher, Watchpoint};
use crate::timeline::{Action, Timeline};

/// Cycles between looks at the world. Short enough for a run that stops after what happened in the midst of them.
const CHUNK: Cycle = 1_000_000;

/// Of what happened in a stretch of the past that is run through backwards, so much is kept: the last of it is looked for.
const MOST_HAPPENED: usize = 4096;

/// A way through time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// Until something stops it.
    Continue,
    /// One instruction, with the interrupts that are entered after it.
    Step,
    /// Until R0 is an address, with the stack pointer at or above another, or something else stops it. What `next` and `until` are
    /// made of.
    To {
        /// The address.
        address: u16,
        /// The lowest stack pointer.
        stack_pointer: u16,
    },
    /// To the first instruction at or after a cycle, which may be past.
    ToCycle(Cycle),
    /// Back to the last place where running forwards would have stopped.
    ContinueBack,
    /// Back to the beginning of the last instruction.
    StepBack,
}

/// Why a motion ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It was done.
    Done,
    /// The next instruction is at a breakpoint.
    Breakpoint,
    /// A watched address was accessed.
    Watchpoint(Hit),
    /// Something happened that a condition is about.
    Happened(Condition, Event),
    /// The node has told where this module is ([`Happening::ModuleLoaded`](crate::Happening::ModuleLoaded)).
    Loaded(String),
    /// The world asked for it.
    Interrupted,
    /// The CPU sleeps, and nothing will wake it.
    Asleep,
    /// The program switched the CPU off, which ends it on the test bench.
    ProgramEnded,
    /// The last cycle was reached.
    Limit,
    /// Time begins here.
    Beginning,
}

/// The world around a session.
pub trait World {
    /// Takes note of what has happened. Nothing is told twice, even if time goes back.
    fn tell(&mut self, events: Vec<Event>, now: Cycle) {
        let _ = (events, now);
    }

    /// Bytes that have arrived for the node.
    fn take_input(&mut self) -> Vec<(Port, u8)> {
        Vec::new()
    }

    /// Whether to stop now. Asked about every million cycles.
    fn interrupts(&mut self) -> bool {
        false
    }

    /// Waits a moment for input to a node that sleeps until there is some. Returns whether some may come.
    fn waits(&mut self) -> bool {
        false
    }
}

/// A world without anything in it.
impl World for () {}

/// See the documentation of this file.
pub struct Session {
    timeline: Timeline,
    image: Image,
    watchpoints: Vec<Watchpoint>,
    conditions: BTreeSet<Condition>,
    limit: Cycle,
    /// A run has come to its limit within the instruction after which it stops for this.
    pending: Option<Reason>,
}

impl Session {
    /// A session with a machine that has the program of an image in its memory.
    pub fn new(machine: Machine, image: Image) -> Session {
        Session::of(Timeline::new(machine), image)
    }

    /// A session with a timeline of a machine.
    pub fn of(timeline: Timeline, image: Image) -> Session {
        Session { timeline, image, watchpoints: Vec::new(), conditions: BTreeSet::new(), limit: NEVER, pending: None }
    }

    /// Has the session end at a cycle.
    pub fn set_limit(&mut self, limit: Cycle) {
        self.limit = limit;
    }

    /// The machine and its past.
    pub fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    /// The machine and its past, to be changed.
    pub fn timeline_mut(&mut self) -> &mut Timeline {
        &mut self.timeline
    }

    /// The machine at the present cycle.
    pub fn machine(&self) -> &Machine {
        self.timeline.machine()
    }

    /// The machine as it is now.
    pub fn into_machine(self) -> Machine {
        self.timeline.into_machine()
    }

    /// The program.
    pub fn image(&self) -> &Image {
        &self.image
    }

    /// The program, to be told of what is loaded later.
    pub fn image_mut(&mut self) -> &mut Image {
        &mut self.image
    }

    /// Address of the current instruction.
    pub fn program_counter(&self) -> u16 {
        self.machine().registers()[0]
    }

    /// Where runs stop. Program memory is left as it is, and with it the identities of modules.
    pub fn breakpoints(&mut self) -> &mut BTreeSet<u16> {
        self.timeline.breakpoints()
    }

    /// What is watched. Runs are slower meanwhile, and slowest if reads are.
    pub fn watchpoints(&mut self) -> &mut Vec<Watchpoint> {
        &mut self.watchpoints
    }

    /// What else runs stop after.
    pub fn conditions(&mut self) -> &mut BTreeSet<Condition> {
        &mut self.conditions
    }

    /// Moves, and returns why the motion ended.
    pub fn go(&mut self, motion: Motion, world: &mut impl World) -> Reason {
        let leads_back = matches!(motion, Motion::ContinueBack | Motion::StepBack | Motion::ToCycle(_));
        let pending = self.pending.take().filter(|_| !leads_back);
        let reason = match motion {
            _ if let Some(pending) = pending => self.stop_for(pending),
            Motion::Continue => self.run(None, world),
            Motion::Step => self.step(world),
            Motion::To { address, stack_pointer } => self.run(Some((address, stack_pointer)), world),
            Motion::ToCycle(cycle) => self.go_to(cycle, world),
            Motion::StepBack => match self.timeline.go_back() {
                true => Reason::Done,
                false => Reason::Beginning,
            },
            Motion::ContinueBack => self.run_back(world),
        };
        self.tell(world);
        reason
    }

    /// Tells the world what is new.
    fn tell(&mut self, world: &mut impl World) {
        let events = self.timeline.take_fresh();
        world.tell(events, self.timeline.cycle());
    }

    /// Gives the node what has arrived. Nothing arrives in the past.
    fn take_input(&mut self, world: &mut impl World) {
        if !self.timeline.is_at_end() {
            return;
        }
        let cycle = self.timeline.cycle();
        for (port, byte) in world.take_input() {
            // A register is not among it, and nobody has seen what comes after the end, so it is not refused.
            let _ = self.timeline.act(Action::Input(Input { cycle, port, byte, bit_time: None }));
        }
    }

    /// Goes to a cycle: at once in known time, and beyond it as a run goes.
    fn go_to(&mut self, cycle: Cycle, world: &mut impl World) -> Reason {
        loop {
            self.take_input(world);
            let unknown = self.timeline.end().saturating_add(CHUNK);
            let stop = self.timeline.go_to(cycle.min(unknown).min(self.limit));
            self.tell(world);
            match stop {
                _ if self.timeline.cycle() >= cycle => return Reason::Done,
                _ if self.timeline.cycle() >= self.limit => return Reason::Limit,
                Stop::ProgramEnded => return Reason::ProgramEnded,
                Stop::Asleep if !self.timeline.is_at_end() || !world.waits() => return Reason::Asleep,
                _ if world.interrupts() => return Reason::Interrupted,
                _ => {}
            }
        }
    }

    /// Runs forwards, with a goal to an address with at least this stack pointer.
    fn run(&mut self, goal: Option<(u16, u16)>, world: &mut impl World) -> Reason {
        let is_new = goal.filter(|(address, _)| self.timeline.breakpoints().insert(*address));
        let reason = self.run_on(goal, is_new.is_some(), world);
        if let Some((address, _)) = is_new {
            self.timeline.breakpoints().remove(&address);
        }
        reason
    }

    /// Does that, with a breakpoint at the goal that is there for the goal alone if it `is_new`.
    fn run_on(&mut self, goal: Option<(u16, u16)>, is_new: bool, world: &mut impl World) -> Reason {
        loop {
            self.take_input(world);
            let reason = self.advance(self.timeline.cycle().saturating_add(CHUNK));
            let registers = self.machine().registers();
            let is_there = goal.is_some_and(|(address, _)| registers[0] == address);
            let arrives = is_there && goal.is_some_and(|(_, stack_pointer)| registers[1] >= stack_pointer);
            let reason = match reason {
                Some(Reason::Breakpoint) if arrives => Some(Reason::Done),
                Some(Reason::Breakpoint) if is_there && is_new => None,
                Some(Reason::Asleep) if self.timeline.is_at_end() && world.waits() => None,
                reason => reason,
            };
            self.tell(world);
            if let Some(reason) = reason {
                return reason;
            }
            if world.interrupts() {
                self.finish_instruction();
                return Reason::Interrupted;
            }
        }
    }

    /// Runs to a cycle or to the first stop before it. Returns why it stopped, if it did.
    fn advance(&mut self, until: Cycle) -> Option<Reason> {
        let begin = self.timeline.cycle();
        let (stop, hit, events) = self.run_watched(until.min(self.limit));
        if let Some((condition, event)) = self.first_met(events, begin) {
            let stop = condition.stops_at(&event);
            if self.timeline.cycle() > stop {
                self.timeline.go_to(stop);
            }
            return Some(self.stop_for(Reason::Happened(condition, event)));
        }
        match stop {
            Stop::Observer => hit.map(|hit| self.stop_for(Reason::Watchpoint(hit))),
            // The instruction before the breakpoint may be the one that was watched.
            Stop::Breakpoint => Some(hit.map_or(Reason::Breakpoint, Reason::Watchpoint)),
            Stop::ProgramEnded => Some(Reason::ProgramEnded),
            Stop::Asleep => Some(Reason::Asleep),
            Stop::Cycle if self.timeline.cycle() >= self.limit => Some(Reason::Limit),
            // Nobody asks the machine itself to stop at violations.
            Stop::Cycle | Stop::Violation => None,
        }
    }

    /// Runs to a cycle, a breakpoint or the end of an instruction with a watched access, which is returned with what happened.
    fn run_watched(&mut self, until: Cycle) -> (Stop, Option<Hit>, Vec<Event>) {
        let mut watcher = Watcher { watchpoints: &self.watchpoints, hit: None };
        let (stop, events) = match self.watchpoints.is_empty() {
            true => self.timeline.run_observed(until, &mut ()),
            false => self.timeline.run_observed(until, &mut watcher),
        };
        (stop, watcher.hit, events)
    }

    /// The first event from cycle `begin` on that a condition is about.
    fn first_met(&self, events: Vec<Event>, begin: Cycle) -> Option<(Condition, Event)> {
        events.into_iter().find_map(|event| self.met(event, begin))
    }

    /// An event that a condition is about, if a run from cycle `begin` on stops for it.
    fn met(&self, event: Event, begin: Cycle) -> Option<(Condition, Event)> {
        let mut conditions = self.conditions.iter().filter(|condition| condition.stops_at(&event) > begin);
        let met = conditions.find(|condition| condition.is_met(&event, &self.timeline, &self.image));
        met.cloned().map(|condition| (condition, event))
    }

    /// Stops after the present instruction. If the limit comes before its end, the next motion goes on with that.
    fn stop_for(&mut self, reason: Reason) -> Reason {
        self.finish_instruction();
        if self.machine().is_at_instruction() || self.timeline.cycle() < self.limit {
            return reason;
        }
        self.pending = Some(reason);
        Reason::Limit
    }

    /// Lets an instruction or interrupt entry that has begun come to its end, unless it never does.
    fn finish_instruction(&mut self) {
        let end = self.timeline.cycle().saturating_add(CHUNK).min(self.limit);
        while !self.machine().is_at_instruction() && self.timeline.cycle() < end {
            let now = self.timeline.cycle();
            let sleeps = self.timeline.machine_mut().next_activity() > now;
            if sleeps || self.timeline.pass_boundary(end) != Stop::Cycle {
                return;
            }
        }
    }

    fn step(&mut self, world: &mut impl World) -> Reason {
        loop {
            self.take_input(world);
            let now = self.timeline.cycle();
            if now >= self.limit {
                return Reason::Limit;
            }
            let stop = self.timeline.pass_boundary(now.saturating_add(CHUNK).min(self.limit));
            self.tell(world);
            match stop {
                Stop::ProgramEnded => return Reason::ProgramEnded,
                Stop::Asleep if !self.timeline.is_at_end() || !world.waits() => return Reason::Asleep,
                _ if self.machine().is_at_instruction() => return Reason::Done,
                // It hangs in an instruction that never ends, sleeps, or enters an interrupt.
                _ if world.interrupts() => return Reason::Interrupted,
                _ => {}
            }
        }
    }

    /// Goes back, from snapshot to snapshot, to the last stop.
    fn run_back(&mut self, world: &mut impl World) -> Reason {
        let (mut start, mut end) = (self.timeline.cycle(), self.timeline.cycle());
        while start > self.timeline.beginning() {
            start = self.timeline.snapshot_before(start);
            self.timeline.go_to(start);
            // What has happened within the instruction stops a run that began before it.
            if start > self.timeline.beginning() {
                self.finish_instruction();
            }
            let reached = self.timeline.cycle();
            if let Some(reason) = self.go_to_last_stop(end) {
                return reason;
            }
            // A run that begins at a breakpoint does not stop there: that is seen from before it.
            end = end.min(reached + 1);
            if world.interrupts() {
                self.timeline.go_to(start);
                return Reason::Interrupted;
            }
        }
        self.timeline.go_to(start);
        Reason::Beginning
    }

    /// Goes to the last stop of runs forwards from here and before cycle `end`, if there is one.
    fn go_to_last_stop(&mut self, end: Cycle) -> Option<Reason> {
        let (mut last, mut happened) = (None, Vec::new());
        while self.timeline.cycle() < end {
            let begin = self.timeline.cycle();
            let (stop, hit, events) = self.run_watched(end.min(begin.saturating_add(CHUNK)));
            happened.extend(events.into_iter().filter_map(|event| self.met(event, begin)));
            let excess = happened.len().saturating_sub(MOST_HAPPENED);
            happened.drain(..excess);
            let reason = match stop {
                Stop::Observer => {
                    self.finish_instruction();
                    hit.map(Reason::Watchpoint)
                }
                Stop::Breakpoint => Some(hit.map_or(Reason::Breakpoint, Reason::Watchpoint)),
                Stop::Cycle if self.timeline.cycle() > begin => continue,
                _ => None,
            };
            let now = self.timeline.cycle();
            match reason {
                Some(reason) if now < end && now > begin => last = Some((now, reason)),
                _ => break,
            }
        }
        for (condition, event) in happened.into_iter().rev() {
            let stop = condition.stops_at(&event);
            if last.as_ref().is_some_and(|(cycle, _)| *cycle >= stop) {
                break;
            }
            self.timeline.go_to(stop);
            self.finish_instruction();
            if self.timeline.cycle() < end {
                return Some(Reason::Happened(condition, event));
            }
        }
        let (cycle, reason) = last?;
        self.timeline.go_to(cycle);
        Some(reason)
    }
}
