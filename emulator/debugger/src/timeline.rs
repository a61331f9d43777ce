//! A machine whose time runs both ways.
//!
//! A run is a function of its inputs. So whatever comes from outside is kept with its cycle, copies of the machine are kept now and
//! then, and any cycle of the past is reached by running from the copy before it with the same inputs: exactly, on every engine.

use std::collections::BTreeSet;

use machine::event::{Event, EventKind};
use machine::peripherals::{HomeChange, Input};
use machine::{Cycle, Machine, OVERTIME, Observer, Region, Stop};
use sancus_hw::{Layout, Report};

/// Cycles between snapshots at first, and at least.
const SHORTEST_INTERVAL: Cycle = 1_000_000;
/// Snapshots kept: at this number, every second one is dropped, and from then on they are taken half as often.
const MOST_SNAPSHOTS: usize = 256;
/// Changes of who executes that are kept for backtraces: the last ones.
const MOST_SWITCHES: usize = 1 << 18;
/// Violations that are kept: the last ones.
const MOST_VIOLATIONS: usize = 1024;

/// What comes from outside of the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// A byte, or levels of pins.
    Input(Input),
    /// A register gets a value.
    Register(usize, u16),
    /// A byte of memory gets a value.
    Byte(u16, u8),
    /// A device of another node acts on the load that is measured here.
    Home(HomeChange),
}

/// What cannot be done to the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActionError {
    /// The register has its value from elsewhere.
    #[error("r{0} cannot be set")]
    Register(usize),
    /// Somebody has seen what comes after the present cycle: [`Timeline::take_back`].
    #[error("others have seen what comes after cycle {0}")]
    Seen(Cycle),
}

/// How many events of each kind there have been since power-up. Events of one kind come in the same order however a run is divided,
/// so their numbers tell those that are new from those of a past that is run through again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    reported: u64,
    output: u64,
    physical: u64,
}

impl Counts {
    fn of(&mut self, event: &Event) -> &mut u64 {
        match event.kind {
            EventKind::Output { .. } => &mut self.output,
            EventKind::Physical(_) => &mut self.physical,
            EventKind::Reported(_)
            | EventKind::Reset(_)
            | EventKind::Switched { .. }
            | EventKind::CryptoBegun { .. }
            | EventKind::CryptoDone => &mut self.reported,
        }
    }
}

/// A copy of the machine at a time.
#[derive(Clone)]
struct Snapshot {
    machine: Machine,
    /// Actions that have been carried out on it.
    done: usize,
    taken: Counts,
}

/// Who executes from a cycle on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Switch {
    /// The first cycle.
    pub cycle: Cycle,
    /// Who executed before: a module's id, 0 outside of modules, 0xfff0 + n at the entry of interrupt n.
    pub from: u16,
    /// Who executes now.
    pub to: u16,
    /// The number of the entry point; 0xffff to go on with what the module has begun.
    pub entry: u16,
}

/// See the documentation of this file.
pub struct Timeline {
    machine: Machine,
    /// By ascending cycle. The first is where time begins, and stays.
    snapshots: Vec<Snapshot>,
    interval: Cycle,
    /// What came from outside, by ascending cycle.
    actions: Vec<(Cycle, Action)>,
    /// Those that have been carried out on `machine`.
    done: usize,
    taken: Counts,
    /// Events up to these have been seen for the first time.
    seen: Counts,
    /// Events that have been seen for the first time and not taken.
    fresh: Vec<Event>,
    switches: Vec<Switch>,
    /// The modules that were created, with their ids, by ascending cycle.
    created: Vec<(Cycle, u16, Layout)>,
    violations: Vec<Event>,
    /// The last violation and its last cycle.
    violated: Option<Event>,
    /// The latest cycle that was ever reached.
    end: Cycle,
    /// What was before this cycle cannot be changed.
    seen_by_others: Cycle,
    breakpoints: BTreeSet<u16>,
}

impl Timeline {
    /// Time begins with this machine as it is.
    pub fn new(mut machine: Machine) -> Timeline {
        machine.watch_modules();
        let breakpoints: Vec<u16> = machine.breakpoints().collect();
        breakpoints.into_iter().for_each(|address| machine.clear_breakpoint(address));
        let fresh = machine.take_events();
        let slots = machine.modules().map_or(&[][..], |modules| modules.slots()).iter();
        let created = slots.filter(|slot| slot.is_enabled()).map(|slot| (machine.cycle(), slot.id(), *slot.layout()));
        let created = created.collect();
        let first = Snapshot { machine: machine.clone(), done: 0, taken: Counts::default() };
        Timeline {
            end: machine.cycle(),
            seen_by_others: 0,
            machine,
            snapshots: vec![first],
            interval: SHORTEST_INTERVAL,
            actions: Vec::new(),
            done: 0,
            taken: Counts::default(),
            seen: Counts::default(),
            fresh,
            switches: Vec::new(),
            created,
            violations: Vec::new(),
            violated: None,
            breakpoints: BTreeSet::new(),
        }
    }

    /// Has snapshots taken so often at first. For tests: how far apart they are does not show in what is found at a cycle.
    #[must_use]
    pub fn with_interval(self, interval: Cycle) -> Timeline {
        Timeline { interval: interval.max(1), ..self }
    }

    /// The machine at the present cycle.
    pub fn machine(&self) -> &Machine {
        &self.machine
    }

    /// The machine, whose devices may be asked. Only what [`act`](Self::act) does to it lasts.
    pub fn machine_mut(&mut self) -> &mut Machine {
        &mut self.machine
    }

    /// The machine as it is now, without its past.
    pub fn into_machine(mut self) -> Machine {
        self.set_bare();
        self.machine
    }

    /// The cycle that is about to begin.
    pub fn cycle(&self) -> Cycle {
        self.machine.cycle()
    }

    /// The first cycle of the past.
    pub fn beginning(&self) -> Cycle {
        self.snapshots[0].machine.cycle()
    }

    /// Whether nothing is known of what comes after the present cycle.
    pub fn is_at_end(&self) -> bool {
        self.cycle() >= self.end && self.done == self.actions.len()
    }

    /// How many snapshots there are, and the cycles between them.
    pub fn snapshots(&self) -> (usize, Cycle) {
        (self.snapshots.len(), self.interval)
    }

    /// The cycle of the last snapshot before a cycle; the beginning of time if there is none.
    pub fn snapshot_before(&self, cycle: Cycle) -> Cycle {
        let before = self.snapshots.partition_point(|snapshot| snapshot.machine.cycle() < cycle);
        self.snapshots[before.saturating_sub(1)].machine.cycle()
    }

    /// Where runs that heed breakpoints stop.
    pub fn breakpoints(&mut self) -> &mut BTreeSet<u16> {
        &mut self.breakpoints
    }

    /// Does something to the machine from outside. What came after the present cycle is undone: time takes another course from here.
    ///
    /// # Errors
    ///
    /// If the register cannot be set, or others have seen what is to be undone; nothing has been done then.
    pub fn act(&mut self, action: Action) -> Result<(), ActionError> {
        self.check_changeable()?;
        carry_out(&mut self.machine, action)?;
        if !self.is_at_end() {
            self.forget_future();
        }
        self.actions.push((self.cycle(), action));
        self.done = self.actions.len();
        Ok(())
    }

    fn check_changeable(&self) -> Result<(), ActionError> {
        let now = self.cycle();
        if now < self.seen_by_others { Err(ActionError::Seen(now)) } else { Ok(()) }
    }

    /// Gives the machine away at the end of known time, as a run to cycle `until` leaves it; `substitute` is here meanwhile. Returns what
    /// has happened and was not taken, too.
    pub fn lend(&mut self, until: Cycle, substitute: Machine) -> (Machine, Vec<Event>) {
        self.go_to(self.end);
        if self.breakpoints.is_empty() {
            self.set_bare();
        }
        self.run(until, &mut (), None);
        let events = self.take_fresh();
        (std::mem::replace(&mut self.machine, substitute), events)
    }

    /// Takes the machine back, with what was done to it meanwhile. It has slept at most. Returns the substitute.
    pub fn take_back(&mut self, machine: Machine, done: impl IntoIterator<Item = (Cycle, Action)>) -> Machine {
        let substitute = std::mem::replace(&mut self.machine, machine);
        self.actions.extend(done);
        self.done = self.actions.len();
        self.end = self.cycle();
        self.seen_by_others = self.end;
        substitute
    }

    fn forget_future(&mut self) {
        let now = self.cycle();
        self.actions.truncate(self.done);
        self.snapshots.retain(|snapshot| snapshot.machine.cycle() <= now && snapshot.done <= self.done);
        self.fresh.retain(|event| event.cycle <= now);
        self.switches.retain(|switch| switch.cycle < now);
        self.created.retain(|(cycle, ..)| *cycle <= now);
        self.violations.retain(|violation| violation.cycle < now);
        self.seen = self.taken;
        self.end = now;
    }

    /// Writes memory as [`act`](Self::act) does. Returns how many bytes: those up to the first address at which there is no memory.
    ///
    /// # Errors
    ///
    /// If others have seen what is to be undone.
    pub fn write(&mut self, address: u16, bytes: &[u8]) -> Result<usize, ActionError> {
        self.check_changeable()?;
        let writable = (address..=u16::MAX).zip(bytes).take_while(|(address, _)| self.is_memory(*address));
        let writable: Vec<(u16, u8)> = writable.map(|(address, byte)| (address, *byte)).collect();
        writable.iter().try_for_each(|(address, byte)| self.act(Action::Byte(*address, *byte)))?;
        Ok(writable.len())
    }

    /// The bytes of memory from an address on, up to the first address at which there is none, without side effects.
    pub fn read(&self, address: u16, length: usize) -> Vec<u8> {
        let readable = (address..=u16::MAX).take(length).take_while(|address| self.is_memory(*address));
        readable.map(|address| self.machine.read_word(address & !1).to_le_bytes()[usize::from(address & 1)]).collect()
    }

    fn is_memory(&self, address: u16) -> bool {
        matches!(self.machine.region(address), Region::Data | Region::Program)
    }

    /// What has happened up to the present cycle and was not taken yet. What happens again in a past that is run through again is not
    /// told again.
    pub fn take_fresh(&mut self) -> Vec<Event> {
        let now = self.cycle();
        let (told, later) = std::mem::take(&mut self.fresh).into_iter().partition(|event| event.cycle <= now);
        self.fresh = later;
        told
    }

    /// The changes of who executes up to the present cycle, the last ones if there were many.
    pub fn switches(&self) -> &[Switch] {
        let now = self.cycle();
        &self.switches[..self.switches.partition_point(|switch| switch.cycle < now)]
    }

    /// The sections of the module that had an id in a cycle.
    pub fn module(&self, id: u16, cycle: Cycle) -> Option<&Layout> {
        let created = self.created.iter().rev().find(|(since, of, _)| *since <= cycle && *of == id);
        created.map(|(_, _, layout)| layout)
    }

    /// The modules that were created up to the present cycle: when, with which id, and their sections.
    pub fn created(&self) -> &[(Cycle, u16, Layout)] {
        let now = self.cycle();
        &self.created[..self.created.partition_point(|(cycle, ..)| *cycle <= now)]
    }

    /// The violations up to the present cycle, the last ones if there were many; of those that went on, the first cycle.
    pub fn violations(&self) -> &[Event] {
        let now = self.cycle();
        &self.violations[..self.violations.partition_point(|violation| violation.cycle < now)]
    }

    /// Runs to the first boundary at or after cycle `until`, without stops, but to the program's end.
    pub fn pass(&mut self, until: Cycle) -> Stop {
        self.set_bare();
        self.run(until, &mut (), None)
    }

    /// Runs forwards to cycle `until`, to a breakpoint or until the observer has seen enough. Returns what happened, too.
    pub fn run_observed<O: Observer>(&mut self, until: Cycle, observer: &mut O) -> (Stop, Vec<Event>) {
        self.set_breakpoints();
        let mut events = Vec::new();
        let stop = self.run(until, observer, Some(&mut events));
        (stop, events)
    }

    /// The latest cycle that was ever reached on this course of time.
    pub fn end(&self) -> Cycle {
        self.end
    }

    /// Goes to the first boundary at or after a cycle, which may be past. Returns why it went no further.
    pub fn go_to(&mut self, cycle: Cycle) -> Stop {
        let before = self.snapshots.partition_point(|snapshot| snapshot.machine.cycle() <= cycle);
        let Snapshot { machine, done, taken } = &self.snapshots[before.saturating_sub(1)];
        let now = self.machine.cycle();
        if now > cycle || now < machine.cycle() {
            self.machine = machine.clone();
            (self.done, self.taken) = (*done, *taken);
        }
        let mut stop = Stop::Cycle;
        while self.machine.cycle() < cycle {
            let (now, next) = (self.machine.cycle(), self.approach(cycle));
            stop = self.pass(next);
            if next == cycle || self.machine.cycle() == now {
                break;
            }
        }
        // What came from outside at this very cycle.
        self.carry_out_due();
        stop
    }

    /// Goes to the last instruction that begins before the present cycle. Returns whether there is one; if not, time is at its
    /// beginning.
    pub fn go_back(&mut self) -> bool {
        let now = self.cycle();
        let mut distance = 64;
        loop {
            let start = now.saturating_sub(distance).max(self.beginning());
            self.go_to(start);
            let mut last = None;
            while self.cycle() < now {
                if self.machine.is_at_instruction() {
                    last = Some(self.cycle());
                }
                self.pass_boundary(now);
            }
            if let Some(last) = last {
                self.go_to(last);
                return true;
            }
            if start == self.beginning() {
                self.go_to(start);
                return false;
            }
            distance *= 8;
        }
    }

    /// Runs one instruction or interrupt entry, or sleeps until something happens, but not past cycle `until`.
    pub fn pass_boundary(&mut self, until: Cycle) -> Stop {
        let now = self.cycle();
        let next = self.machine.next_activity().max(now + 1);
        // What comes from outside may wake it.
        let until = self.actions.get(self.done).map_or(until, |(cycle, _)| until.min((*cycle).max(now + 1)));
        self.run(if next > now + 1 { next.min(until) } else { next }, &mut (), None)
    }

    /// Where to end a run on the way to a cycle at which one has ended before. Runs also end within instructions, if those are long.
    /// Whoever ended a run there, ends it there again: at the first boundary from [`OVERTIME`] before it on if there is one, else
    /// after that time.
    fn approach(&self, cycle: Cycle) -> Cycle {
        let before = cycle.saturating_sub(OVERTIME);
        if before > self.machine.cycle() { before } else { cycle }
    }

    fn set_bare(&mut self) {
        if self.machine.breakpoints().next().is_some() {
            let set: Vec<u16> = self.machine.breakpoints().collect();
            set.into_iter().for_each(|address| self.machine.clear_breakpoint(address));
        }
    }

    fn set_breakpoints(&mut self) {
        if !self.machine.breakpoints().eq(self.breakpoints.iter().copied()) {
            self.set_bare();
            self.breakpoints.iter().for_each(|address| self.machine.set_breakpoint(*address));
        }
    }

    /// Runs forwards, and keeps what happens if somebody asks for it.
    fn run<O: Observer>(&mut self, until: Cycle, observer: &mut O, mut events: Option<&mut Vec<Event>>) -> Stop {
        loop {
            self.carry_out_due();
            let next_action = self.actions.get(self.done).map_or(until, |(cycle, _)| self.approach(*cycle));
            let next_snapshot = self.newest().saturating_add(self.interval);
            let next = until.min(next_action).min(next_snapshot.max(self.cycle() + 1));
            let stop = self.machine.run(next, observer);
            self.take_events(events.as_deref_mut());
            let is_due = self.actions.get(self.done).is_some_and(|(cycle, _)| *cycle <= self.cycle());
            if matches!(stop, Stop::Cycle | Stop::Asleep) && is_due {
                continue;
            }
            if stop == Stop::Asleep && self.pass_known_sleep(until) {
                continue;
            }
            let stop = if stop == Stop::Asleep && self.cycle() >= until { Stop::Cycle } else { stop };
            self.take_snapshot();
            self.end = self.end.max(self.cycle());
            if stop != Stop::Cycle || self.cycle() >= until {
                return stop;
            }
        }
    }

    /// Lets a machine that nothing on it can wake sleep on to what woke it the last time, or to the end of known time. Returns whether
    /// it has.
    fn pass_known_sleep(&mut self, until: Cycle) -> bool {
        let now = self.cycle();
        let woken = self.actions.get(self.done).map_or(self.end, |(cycle, _)| *cycle);
        self.machine.pass_sleep(woken.min(until));
        self.cycle() > now
    }

    fn carry_out_due(&mut self) {
        while let Some((_, action)) = self.actions.get(self.done).filter(|(cycle, _)| *cycle <= self.machine.cycle()) {
            // It was possible the first time.
            let _ = carry_out(&mut self.machine, *action);
            self.done += 1;
        }
    }

    fn newest(&self) -> Cycle {
        self.snapshots.last().map_or(0, |snapshot| snapshot.machine.cycle())
    }

    fn take_snapshot(&mut self) {
        // Not within an instruction, which would hide at which cycle a run that is repeated from here ended within it.
        let is_boundary = self.machine.is_at_instruction() || self.machine.next_activity() > self.cycle();
        if self.cycle() < self.newest().saturating_add(self.interval) || !is_boundary {
            return;
        }
        if self.snapshots.len() == MOST_SNAPSHOTS {
            let mut index = 0;
            self.snapshots.retain(|_| {
                index += 1;
                index % 2 == 1
            });
            self.interval *= 2;
        }
        let Timeline { machine, done, taken, .. } = self;
        self.snapshots.push(Snapshot { machine: machine.clone(), done: *done, taken: *taken });
    }

    fn take_events(&mut self, mut events: Option<&mut Vec<Event>>) {
        for event in self.machine.take_events() {
            let taken = self.taken.of(&event);
            *taken += 1;
            let (number, seen) = (*taken, self.seen.of(&event));
            if number > *seen {
                *seen = number;
                self.note(&event);
                self.fresh.push(event.clone());
            }
            if let Some(events) = &mut events {
                events.push(event);
            }
        }
        if self.switches.len() > MOST_SWITCHES {
            self.switches.drain(..MOST_SWITCHES / 2);
        }
        if self.violations.len() > MOST_VIOLATIONS {
            self.violations.drain(..MOST_VIOLATIONS / 2);
        }
    }

    /// Keeps what is asked for later.
    fn note(&mut self, event: &Event) {
        match event.kind {
            EventKind::Switched { from, to, entry } => {
                self.switches.push(Switch { cycle: event.cycle, from, to, entry });
            }
            EventKind::Reported(Report::ModuleCreated { id, layout, .. }) => {
                self.created.push((event.cycle, id, layout));
            }
            EventKind::Reported(Report::Violation(_)) => {
                // Those that go on are reported anew in every cycle.
                let goes_on = self
                    .violated
                    .as_ref()
                    .is_some_and(|last| last.kind == event.kind && event.cycle.saturating_sub(last.cycle) <= 1);
                if !goes_on {
                    self.violations.push(event.clone());
                }
                self.violated = Some(event.clone());
            }
            _ => {}
        }
    }
}

fn carry_out(machine: &mut Machine, action: Action) -> Result<(), ActionError> {
    let now = machine.cycle();
    match action {
        // Nothing on the node listens: the byte is lost, as on a wire.
        Action::Input(input) => _ = machine.peripherals().input(input),
        Action::Register(number, value) => {
            machine.set_register(number, value).map_err(|error| ActionError::Register(error.number))?;
        }
        Action::Byte(address, byte) => machine.write_bytes(address, &[byte]),
        Action::Home(change) => machine.peripherals().change_home(now, change),
    }
    Ok(())
}
