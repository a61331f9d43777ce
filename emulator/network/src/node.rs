//! A node on the network: a machine, and the bridge between its UART and the rest of the world.

mod snapshot;

use std::collections::VecDeque;
use std::net::SocketAddrV4;
use std::ops::Range;
use std::time::Duration;

use descriptors::message::{Message, Reply, Request, ResultCode};
use descriptors::serial::{Bridge, Received};
use sancus_hw::Report;

use super::account::{Accounts, ModuleAccount};
use super::driver::{Driver, Seat};
use super::event::{Content, Event, EventKind};
use machine::event::{Event as MachineEvent, EventKind as MachineEventKind, Folder};
use machine::peripherals::{HomeChange, HomeDevice, Input, Peripherals, Place, Port};
use machine::recording::RecordedNode;
use machine::{Clock, Cycle, Machine, NEVER, OVERTIME, PhysicalEvent};
use program::image::Image;
use program::module_names::ModuleNames;
use program::stacks::Stacks;

/// The UART that leads to the network. The other one is the console.
const NETWORK: Port = Port::Uart(0);
const CONSOLE: Port = Port::Uart(1);
/// How long the bridge takes to answer a byte of the node. The host behind a real one takes as long at least.
const TURNAROUND: Duration = Duration::from_micros(100);
/// How long a node may take for a command before the bridge gives it up (reactive-uart2ip: NETWORK_TIMEOUT).
const BRIDGE_PATIENCE: Duration = Duration::from_secs(10);
/// The register that sets the bit time of the network's UART, in cycles less one; and the bits of a byte on the line.
const UART_BAUD: u16 = 0x82;
const UART_FRAME_BITS: Cycle = 10;
/// CPUOFF in the status register.
const CPU_OFF: u16 = 0x0010;
/// A driver is asked to run its node this often, also while the node sleeps.
const LOOK: Duration = Duration::from_millis(100);
/// The longest line of a console that is kept together.
const LINE: usize = 1024;

/// A command on its way to the node.
#[derive(Clone, Debug)]
pub(super) struct Arrival {
    pub(super) cycle: Cycle,
    /// Who sent it, for the log.
    pub(super) from: String,
    /// Who waits for an answer, and under which number.
    pub(super) exchange: Option<(usize, u64)>,
    pub(super) message: Message,
}

/// What leaves a node.
#[derive(Clone, Debug)]
pub(super) enum Departure {
    Reply {
        exchange: (usize, u64),
        reply: Reply,
    },
    Outgoing {
        address: SocketAddrV4,
        message: Message,
    },
    /// Not on a link: a device of the home acts on the load that other nodes measure.
    Home(HomeChange),
}

/// What has been recorded beside what modules do.
#[derive(Clone)]
struct Recorded {
    world: Peripherals,
    physical: Vec<PhysicalEvent>,
    home: Vec<(Cycle, HomeChange)>,
}

/// A node.
#[derive(Clone)]
pub(super) struct Node {
    pub(super) name: String,
    pub(super) address: SocketAddrV4,
    machine: Machine,
    clock: Clock,
    bridge: Bridge,
    arrivals: VecDeque<Arrival>,
    waiting: VecDeque<Arrival>,
    /// The command that the bridge sends, and since when.
    current: Option<(Arrival, Cycle)>,
    /// The bridge is at rest until this cycle.
    rest: Cycle,
    /// The last byte to the node ends in this cycle.
    line_free: Cycle,
    console: Vec<u8>,
    violations: Folder,
    accounts: Accounts,
    /// What devices elsewhere will do to the load that is measured here, from which cycle on.
    home: VecDeque<(Cycle, HomeChange)>,
    /// Devices that act on the load that other nodes measure.
    pub(super) acts_elsewhere: Vec<HomeDevice>,
    /// The devices as they were when the recording began, and what passed between them and the world since it was taken.
    recorded: Option<Recorded>,
    /// The stacks that are watched; none costs nothing.
    pub(super) stacks: Stacks,
    /// Where its software waits for something to do while the CPU is on (firmware/os/process.c).
    waits_at: Range<u16>,
    /// Where its software counts the events that it could not send (firmware/os/outbox.c).
    dropped_at: Option<u16>,
    names: ModuleNames,
    driver: Seat,
    pub(super) events: Vec<Event>,
    pub(super) departures: Vec<(Cycle, Departure)>,
}

impl Node {
    pub(super) fn new(name: String, address: SocketAddrV4, mut machine: Machine, image: &Image) -> Node {
        machine.watch_modules();
        let find = |name: &str| image.symbols.iter().find(|symbol| symbol.name == name);
        let wait = find("process_wait");
        Node {
            name,
            address,
            waits_at: wait.map_or(0..0, |symbol| symbol.address..symbol.address + symbol.size),
            dropped_at: find("outbox_dropped").map(|symbol| symbol.address),
            clock: machine.configuration().clock(),
            machine,
            bridge: Bridge::new(),
            arrivals: VecDeque::new(),
            waiting: VecDeque::new(),
            current: None,
            rest: 0,
            line_free: 0,
            console: Vec::new(),
            violations: Folder::unlimited(),
            accounts: Accounts::default(),
            home: VecDeque::new(),
            acts_elsewhere: Vec::new(),
            recorded: None,
            stacks: Stacks::default(),
            names: ModuleNames::new(image),
            driver: Seat::default(),
            events: Vec::new(),
            departures: Vec::new(),
        }
    }

    pub(super) fn clock(&self) -> Clock {
        self.clock
    }

    pub(super) fn machine(&self) -> &Machine {
        &self.machine
    }

    /// Events that its software could not send since its reset, as it counts them; `None` if it does not.
    pub(super) fn dropped(&self) -> Option<u16> {
        self.dropped_at.map(|address| self.machine.read_word(address))
    }

    pub(super) fn machine_mut(&mut self) -> &mut Machine {
        &mut self.machine
    }

    /// Has somebody else run the machine.
    pub(super) fn set_driver(&mut self, driver: Box<dyn Driver>) {
        let happened = self.machine.take_events();
        self.collect(happened);
        self.driver = Seat(Some(driver));
    }

    /// Sends the driver away, if there is one.
    pub(super) fn end_driver(&mut self) {
        if let Some(mut driver) = self.driver.0.take() {
            driver.end(&mut self.machine);
        }
    }

    /// Records what modules and devices do from now on.
    pub(super) fn record(&mut self) {
        let now = self.machine.cycle();
        self.machine.record();
        self.recorded.get_or_insert_with(|| Recorded {
            world: self.machine.peripherals().physical_world(now),
            physical: Vec::new(),
            home: Vec::new(),
        });
    }

    /// What was recorded since the last call; with the session that is under way if this is the end.
    pub(super) fn take_recording(&mut self, ends: bool) -> RecordedNode {
        let until = if ends { self.machine.cycle() } else { self.machine.recorded_until() };
        let modules = if ends { self.machine.finish_recording() } else { self.machine.take_recording() };
        let recorded = self.recorded.as_mut().map(|Recorded { world, physical, home }| {
            // What devices do in a session is explained by the session.
            let before = physical.extract_if(.., |event| event.cycle < until).collect();
            (world.clone(), before, std::mem::take(home))
        });
        let (world, physical, home) = recorded.unwrap_or_else(|| (Peripherals::none(), Vec::new(), Vec::new()));
        if ends {
            self.recorded = None;
        }
        let (name, clock) = (self.name.clone(), self.clock);
        RecordedNode { name, clock, modules, physical, home, until, world }
    }

    /// Whether the CPU is switched off, or waits, and no command is under way.
    pub(super) fn is_idle(&self) -> bool {
        let registers = self.machine.registers();
        self.current.is_none() && (registers[2] & CPU_OFF != 0 || self.waits_at.contains(&registers[0]))
    }

    /// The cycle that is about to begin at a time in nanoseconds.
    pub(super) fn cycle_at(&self, time: u64) -> Cycle {
        self.clock.cycle_at(time)
    }

    /// The time at which a cycle begins, in nanoseconds.
    pub(super) fn time_of(&self, cycle: Cycle) -> u64 {
        self.clock.time_of(cycle)
    }

    fn cycles(&self, duration: Duration) -> Cycle {
        self.cycle_at(duration.as_nanos() as u64)
    }

    /// The accounts of its modules, by name.
    pub(super) fn accounts(&self) -> Vec<(String, ModuleAccount)> {
        let of_machine = self.machine.accounting().accounts();
        let cycles = |id: u16| {
            let own = of_machine.iter().filter(|account| account.module.is_some_and(|(module, _)| module == id));
            own.map(|account| account.instructions + account.sancus).sum()
        };
        let accounts = self.accounts.modules().iter();
        accounts
            .map(|(id, account)| (module_name(&self.names, *id), ModuleAccount { cycles: cycles(*id), ..*account }))
            .collect()
    }

    /// A command will arrive. Calls come in the order of cycles.
    pub(super) fn arrive(&mut self, arrival: Arrival) {
        self.arrivals.push_back(arrival);
    }

    /// From a cycle on, a device elsewhere acts differently on the load that is measured here. Calls come in the order of cycles.
    pub(super) fn change_home(&mut self, cycle: Cycle, change: HomeChange) {
        self.home.push_back((cycle, change));
    }

    /// The cycle in which the bridge has something to do that is not an answer to the node, or the world something else than the
    /// devices expect.
    fn next_from_outside(&self) -> Cycle {
        let arrival = self.arrivals.front().map_or(NEVER, |arrival| arrival.cycle);
        let arrival = arrival.min(self.home.front().map_or(NEVER, |(cycle, _)| *cycle));
        let own = match &self.current {
            Some((_, since)) => since + self.cycles(BRIDGE_PATIENCE) + 1,
            None if self.waiting.is_empty() => NEVER,
            None => self.rest,
        };
        arrival.min(own)
    }

    /// Before this time, in nanoseconds, nothing happens here unless a command comes.
    pub(super) fn due(&mut self) -> u64 {
        let look = self.driver.0.as_ref().map_or(NEVER, |_| self.machine.cycle() + self.cycles(LOOK));
        match self.machine.next_activity().min(self.next_from_outside()).min(look) {
            NEVER => u64::MAX,
            cycle => self.time_of(cycle),
        }
    }

    /// Runs to a time in nanoseconds, or a few cycles more.
    pub(super) fn run_to(&mut self, end: u64) {
        self.run(self.cycle_at(end));
    }

    /// Lets time pass to a time in nanoseconds before which nothing happens here ([`Node::due`]).
    pub(super) fn pass_sleep_to(&mut self, end: u64) {
        self.machine.pass_sleep(self.cycle_at(end));
    }

    fn run(&mut self, until: Cycle) {
        // What the bridge does in answer to a byte is due after the step in which the byte came.
        let step = self.cycles(TURNAROUND).saturating_sub(OVERTIME).max(1);
        while self.machine.cycle() < until {
            let now = self.machine.cycle();
            while let Some(arrival) = self.arrivals.pop_front_if(|arrival| arrival.cycle <= now) {
                let content = Content::of_message(&arrival.message);
                self.log(arrival.cycle, EventKind::Received { from: arrival.from.clone(), content });
                self.waiting.push_back(arrival);
            }
            while let Some((_, change)) = self.home.pop_front_if(|(cycle, _)| *cycle <= now) {
                self.machine.peripherals().change_home(now, change);
                if let Some(driver) = &mut self.driver.0 {
                    driver.change_home(&self.machine, change);
                }
                if let Some(recorded) = &mut self.recorded {
                    recorded.home.push((now, change));
                }
            }
            self.feed(now);
            // While it sleeps or waits, it puts nothing out.
            let answered = self.machine.next_output().saturating_add(step);
            let end = until.min(answered).min(self.next_from_outside().max(now + 1));
            let happened = self.run_machine(end);
            // Nothing on it wakes it.
            if self.machine.cycle() < end {
                self.machine.pass_sleep(end);
            }
            self.collect(happened);
        }
    }

    /// Runs the machine, and returns what has happened on it.
    fn run_machine(&mut self, end: Cycle) -> Vec<MachineEvent> {
        if let Some(driver) = &mut self.driver.0 {
            return driver.run(&mut self.machine, end);
        }
        match self.stacks.modules() {
            [] => self.machine.run(end, &mut ()),
            _ => self.machine.run(end, &mut self.stacks),
        };
        self.machine.take_events()
    }

    fn log(&mut self, cycle: Cycle, kind: EventKind) {
        let time = self.time_of(cycle);
        self.events.push(Event { time, at: self.name.clone(), cycle: Some(cycle), kind });
    }

    /// Begins the next command, or gives up one that takes too long.
    fn feed(&mut self, now: Cycle) {
        if let Some((_, since)) = &self.current {
            if now - since <= self.cycles(BRIDGE_PATIENCE) {
                return;
            }
            self.bridge.abandon();
            if let Some((arrival, _)) = self.current.take() {
                self.log(now, EventKind::Abandoned { content: Content::of_message(&arrival.message) });
            }
        }
        if now < self.rest {
            return;
        }
        if let Some(arrival) = self.waiting.pop_front() {
            self.log(now, EventKind::Begun { content: Content::of_message(&arrival.message) });
            self.bridge.send(arrival.message.clone());
            self.current = Some((arrival, now));
            self.transmit(now);
        }
    }

    /// Puts what the bridge has to say on the line.
    fn transmit(&mut self, cycle: Cycle) {
        let bytes = self.bridge.take_output();
        if bytes.is_empty() {
            return;
        }
        let frame = UART_FRAME_BITS * (Cycle::from(self.machine.peripherals().peek(UART_BAUD, cycle)) + 1);
        for byte in bytes {
            self.line_free = self.line_free.max(cycle) + frame;
            if !self.machine.has_power() {
                continue;
            }
            // At the rate the node has set its UART to; before that, the bridge waits.
            let input = Input { cycle, port: NETWORK, byte, bit_time: None };
            if let Err(error) = self.machine.peripherals().input(input) {
                self.log(cycle, EventKind::Nonsense { what: error.to_string() });
            } else if let Some(driver) = &mut self.driver.0 {
                driver.input(&self.machine, input);
            }
        }
    }

    /// Takes what the machine put out.
    fn collect(&mut self, happened: Vec<MachineEvent>) {
        let now = self.machine.cycle();
        for event in happened {
            self.take_event(event);
        }
        for ended in self.violations.take_ended(now) {
            if let (Some(report), 2..) = (ended.event.kind.report(), ended.cycles) {
                let (report, cycles) = (*report, Some(ended.cycles));
                self.log(ended.end(), EventKind::Reported { module: None, report, cycles });
            }
        }
    }

    /// Takes a byte from the node's network UART.
    fn receive(&mut self, cycle: Cycle, byte: u8) {
        let had_sent_all = self.bridge.has_sent_all();
        match self.bridge.receive(byte) {
            Ok(None) => {}
            Ok(Some(Received::Reply(reply))) => {
                if let Some((arrival, _)) = self.current.take() {
                    self.learn_name(&arrival.message, &reply);
                    if let Some(driver) = &mut self.driver.0 {
                        driver.answered(&arrival.message, &reply);
                    }
                    if let Some(exchange) = arrival.exchange {
                        self.departures.push((cycle, Departure::Reply { exchange, reply }));
                    }
                }
                self.rest = cycle + self.cycles(TURNAROUND);
            }
            Ok(Some(Received::Late(reply))) => {
                let what = format!("an answer that nobody waits for: code {}", reply.code);
                self.log(cycle, EventKind::Nonsense { what });
            }
            Ok(Some(Received::Outgoing { address, message })) => {
                self.departures.push((cycle, Departure::Outgoing { address, message }));
            }
            Err(error) => self.log(cycle, EventKind::Nonsense { what: error.to_string() }),
        }
        let due = cycle + self.cycles(TURNAROUND);
        if self.current.is_some() && !self.bridge.is_busy() {
            // A command without an answer has been sent.
            self.current = None;
            self.rest = due;
        }
        self.transmit(due);
        if let Some((arrival, _)) = self.current.as_ref().filter(|_| !had_sent_all && self.bridge.has_sent_all()) {
            let content = Content::of_message(&arrival.message);
            self.log(self.line_free, EventKind::Delivered { content });
        }
    }

    /// Collects the console's lines.
    fn print(&mut self, cycle: Cycle, byte: u8) {
        if byte != b'\n' {
            self.console.push(byte);
        }
        if byte == b'\n' || self.console.len() >= LINE {
            let text = plain(&std::mem::take(&mut self.console));
            if !text.is_empty() {
                self.log(cycle, EventKind::Console { text });
            }
        }
    }

    /// Logs what happened on the machine, and names modules.
    fn take_event(&mut self, event: MachineEvent) {
        let cycle = event.cycle;
        match &event.kind {
            MachineEventKind::Reported(Report::Violation(_)) if !self.violations.push(event.clone()) => {}
            MachineEventKind::Reported(report) => {
                // The keys are the node's secret, but this is the hardware's own trace.
                let loading = self.current.as_ref().and_then(|(arrival, _)| load_name(&arrival.message));
                self.names.take(report, loading.as_deref());
                let module = match report {
                    Report::ModuleCreated { id, .. }
                    | Report::ModuleCancelled { id }
                    | Report::ModuleDisabled { id } => Some(module_name(&self.names, *id)),
                    _ => None,
                };
                let report = *report;
                self.log(cycle, EventKind::Reported { module, report, cycles: None });
            }
            MachineEventKind::Output { port: NETWORK, byte } => self.receive(cycle, *byte),
            MachineEventKind::Output { port: CONSOLE, byte } => self.print(cycle, *byte),
            MachineEventKind::Output { port: Port::Pins(port), byte } => {
                self.log(cycle, EventKind::Pins { port: *port, levels: *byte });
            }
            MachineEventKind::Output { .. } => {}
            MachineEventKind::Physical(event) => {
                let change = HomeChange::of(event);
                if let Some(recorded) = &mut self.recorded {
                    recorded.physical.push(*event);
                    let peripherals = self.machine.peripherals();
                    let here = |change: &HomeChange| peripherals.coupling(change.device()) == Some(Place::Here);
                    recorded.home.extend(change.filter(here).map(|change| (cycle, change)));
                }
                if let Some(change) = change.filter(|change| self.acts_elsewhere.contains(&change.device())) {
                    self.departures.push((cycle, Departure::Home(change)));
                }
                let PhysicalEvent { device, quantity, value, direction, .. } = *event;
                self.log(cycle, EventKind::Physical { device, quantity, value, direction });
            }
            MachineEventKind::Reset(cause) => self.log(cycle, EventKind::Reset { cause: cause.name() }),
            other => {
                if let Some(kind) = self.accounts.book(cycle, other, |id| module_name(&self.names, id)) {
                    self.log(cycle, kind);
                }
            }
        }
    }

    /// A module that was loaded answers to the name under which it was loaded.
    fn learn_name(&mut self, message: &Message, reply: &Reply) {
        let id = reply.payload().first_chunk().map(|id| u16::from_be_bytes(*id));
        if let (Some(ResultCode::Ok), Some(name), Some(id)) = (reply.result(), load_name(message), id) {
            self.names.learn(id, name);
        }
    }
}

fn load_name(message: &Message) -> Option<String> {
    match Request::decode(message) {
        Ok(Request::Load { name, .. }) => Some(String::from_utf8_lossy(&name).into_owned()),
        _ => None,
    }
}

fn module_name(names: &ModuleNames, id: u16) -> String {
    names.get(id).map_or_else(|| format!("#{id}"), str::to_owned)
}

/// Text without control characters and the terminal's colours.
fn plain(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let mut plain = String::new();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character == '\x1b' {
            // ESC [ parameters letter
            let _ = characters.by_ref().find(char::is_ascii_alphabetic);
        } else if !character.is_control() {
            plain.push(character);
        }
    }
    plain.trim_end().to_owned()
}
