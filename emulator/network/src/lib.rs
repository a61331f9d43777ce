//! Several nodes and the world around them, in one simulated time.
//!
//! Nodes and hosts exchange messages over links. A link takes some time, so what a node does cannot concern another
//! before the shortest latency has passed: all nodes run that far on their own, in parallel if there are threads, then
//! what they sent is put on the links. Order and times of everything that happens follow from the emulated cycles alone.
//! A network of one node needs no more than this.

mod account;
mod deployer_link;
pub mod devices;
mod driver;
mod error;
mod event;
mod medium;
mod node;
mod pcap;
mod pool;
pub mod scenario;
mod snapshot;
mod transit;
mod wire;

use std::collections::{BTreeMap, VecDeque};
use std::net::SocketAddrV4;
use std::time::Duration;

use descriptors::message::{Message, Reply};

pub use account::ModuleAccount;
pub use descriptors::DEPLOYER;
pub use driver::Driver;
pub use error::NetworkError;
pub use event::{Content, Event, EventKind, SCHEMA_VERSION};
pub use medium::{MediumSettings, MediumUse};
pub use pcap::Capture;
pub use wire::{LinkSettings, MINIMUM_LATENCY};

use machine::peripherals::{HomeDevice, PhysicalDevice, Place};
use machine::recording::Recording;
use machine::{Clock, Configuration, Cycle, Machine};
use node::{Arrival, Departure, Node};
use pool::{Active, Pool};
use program::image::Image;
use program::stacks::WatchedStack;
use wire::{Wires, nanoseconds};

/// A node to be put on a network.
#[derive(Clone, Debug)]
pub struct NodeSettings<'a> {
    /// Name.
    pub name: String,
    /// Where its bridge is.
    pub address: SocketAddrV4,
    /// Its hardware.
    pub configuration: Configuration,
    /// Its program.
    pub image: &'a Image,
    /// Its devices of the physical world. What guards them is a matter of `configuration`
    /// ([`GateSet::OF_DEVICES`](machine::GateSet::OF_DEVICES)).
    pub devices: &'a [PhysicalDevice],
}

/// A host on the network: a head end, a display, an attacker. It is called whenever a message reaches it, and may send
/// messages of its own.
pub trait Actor: Send {
    /// A message arrives; `time` is since the network was switched on. Returns what to send, and to whom.
    fn receive(&mut self, time: Duration, message: &Message) -> Vec<(SocketAddrV4, Message)>;
}

/// Somebody who sits on the links, sees every message and decides what becomes of it.
pub trait Intruder: Send {
    /// A message is being sent. Returns the messages that go on instead, each after a delay: the same message after no
    /// delay leaves it alone, none drops it.
    fn intercept(
        &mut self,
        time: Duration,
        from: SocketAddrV4,
        to: SocketAddrV4,
        message: Message,
    ) -> Vec<(Duration, Message)>;
}

/// Somebody who can send and receive. Its number is its place in the list.
struct Party {
    name: String,
    address: SocketAddrV4,
    role: Role,
}

impl Party {
    fn is_node(&self) -> bool {
        matches!(self.role, Role::Node(_))
    }
}

enum Role {
    /// By its place among the nodes.
    Node(usize),
    Actor(Box<dyn Actor>),
    /// Keeps what it receives until it is taken.
    Inbox(VecDeque<Message>),
}

/// A message on its way.
#[derive(Clone)]
struct Packet {
    from: usize,
    to: usize,
    /// The station where it is or arrives next: on the way from its sender to its receiver, or one of these.
    at: usize,
    body: Body,
}

#[derive(Clone)]
enum Body {
    Command { message: Message, exchange: Option<(usize, u64)> },
    Reply { exchange: u64, reply: Reply },
}

impl Body {
    fn content(&self) -> Content {
        match self {
            Body::Command { message, .. } => Content::of_message(message),
            Body::Reply { reply, .. } => Content::of_reply(reply),
        }
    }
}

/// A message of a node for an address that nobody on the network has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stray {
    /// The node.
    pub from: String,
    /// The address.
    pub to: SocketAddrV4,
    /// The message.
    pub message: Message,
}

/// A device of one node acts on the load that another one measures; nodes by their places.
#[derive(Clone, Copy)]
struct Coupling {
    device: HomeDevice,
    from: usize,
    to: usize,
}

/// Nodes, hosts and the links between them.
pub struct Network {
    nodes: Vec<Node>,
    /// Per node, the time in nanoseconds before which nothing happens there unless a command comes. Until then it is left
    /// alone, and may lie behind the time of the network.
    due: Vec<u64>,
    parties: Vec<Party>,
    wires: Wires,
    couplings: Vec<Coupling>,
    intruder: Option<Box<dyn Intruder>>,
    pool: Pool,
    /// All nodes have run to here, in nanoseconds.
    time: u64,
    /// The deployer's own time: it goes on when an answer reaches it, within a window.
    deployer_time: u64,
    /// Messages on links, by arrival and then in the order of sending.
    packets: BTreeMap<(u64, u64), Packet>,
    sequence: u64,
    /// Messages that are about to be put on what others may use before them: by time, and then by the stations' numbers and in
    /// the order of sending.
    requests: BTreeMap<(u64, usize, u64), Packet>,
    /// Answers that arrived, with their times, by exchange.
    answers: BTreeMap<u64, (u64, Reply)>,
    strays: Vec<Stray>,
    events: Vec<Event>,
}

impl Network {
    /// A network with a deployer and nobody else. `seed` decides which messages get lost; the number of threads changes
    /// nothing but the speed.
    pub fn new(seed: u64, links: LinkSettings, threads: usize) -> Network {
        let mut network = Network {
            nodes: Vec::new(),
            due: Vec::new(),
            parties: Vec::new(),
            wires: Wires::new(seed, links),
            couplings: Vec::new(),
            intruder: None,
            pool: Pool::new(threads),
            time: 0,
            deployer_time: 0,
            packets: BTreeMap::new(),
            sequence: 0,
            requests: BTreeMap::new(),
            answers: BTreeMap::new(),
            strays: Vec::new(),
            events: Vec::new(),
        };
        let address = SocketAddrV4::new([10, 255, 255, 254].into(), 1);
        network.parties.push(Party { name: DEPLOYER.into(), address, role: Role::Inbox(VecDeque::new()) });
        network
    }

    /// Puts a node on the network, about to leave reset. Only before the network is run.
    pub fn add_node(&mut self, settings: NodeSettings<'_>) -> Result<(), NetworkError> {
        let NodeSettings { name, address, configuration, image, devices } = settings;
        self.check_new(&name, address)?;
        let machine = Machine::new(&configuration);
        let mut machine = machine.map_err(|error| NetworkError::Configuration { name: name.clone(), error })?;
        image.load(&mut machine).map_err(|error| NetworkError::Load { name: name.clone(), error })?;
        for device in devices {
            let (device, now) = (device.build(configuration.clock()), machine.cycle());
            let attached = machine.peripherals().attach(device, now);
            attached.map_err(|error| NetworkError::Attach { name: name.clone(), error })?;
        }
        self.parties.push(Party { name: name.clone(), address, role: Role::Node(self.nodes.len()) });
        self.nodes.push(Node::new(name, address, machine, image));
        self.due.push(0);
        Ok(())
    }

    /// Puts a host on the network.
    pub fn add_actor(&mut self, name: &str, address: SocketAddrV4, actor: Box<dyn Actor>) -> Result<(), NetworkError> {
        self.add_host(name, address, Role::Actor(actor))
    }

    /// Puts a host on the network that only collects what it receives, for [`take_inbox`](Self::take_inbox).
    pub fn add_inbox(&mut self, name: &str, address: SocketAddrV4) -> Result<(), NetworkError> {
        self.add_host(name, address, Role::Inbox(VecDeque::new()))
    }

    fn add_host(&mut self, name: &str, address: SocketAddrV4, role: Role) -> Result<(), NetworkError> {
        self.check_new(name, address)?;
        self.parties.push(Party { name: name.to_owned(), address, role });
        Ok(())
    }

    fn check_new(&self, name: &str, address: SocketAddrV4) -> Result<(), NetworkError> {
        let other = self.parties.iter().find(|party| party.name == name || party.address == address);
        other.map_or(Ok(()), |other| {
            let what = if other.name == name { "name" } else { "address" };
            Err(NetworkError::Duplicate { name: name.to_owned(), address, other: other.name.clone(), what })
        })
    }

    /// Sets up the link between two parties, in both directions. Members of a shared medium no longer use it between them.
    ///
    /// # Errors
    ///
    /// If there is no such party, or messages between the two take a route.
    pub fn set_link(&mut self, a: &str, b: &str, settings: LinkSettings) -> Result<(), NetworkError> {
        let [from, to] = [self.party(a)?, self.party(b)?];
        if self.wires.has_route(from, to) || self.wires.has_route(to, from) {
            return Err(NetworkError::RouteInstead { ends: [a, b].map(str::to_owned) });
        }
        self.wires.set(from, to, settings);
        Ok(())
    }

    /// Has a device of the node `source` act on the load that the metering element of `node` measures; metering elements of any number
    /// of nodes act on that of a feeder. Only before the network is run.
    /// On one node this takes a cycle ([`Peripherals::couple`](machine::peripherals::Peripherals::couple)); between two it takes as
    /// long as the fastest message takes in this network, and is seen at the next instruction of the node that measures.
    pub fn couple(&mut self, node: &str, device: HomeDevice, source: &str) -> Result<(), NetworkError> {
        let place = |name: &str| {
            let place = self.nodes.iter().position(|node| node.name == name);
            place.ok_or_else(|| NetworkError::Unknown(name.to_owned()))
        };
        let (to, from) = (place(node)?, place(source)?);
        if from != to {
            self.couplings.push(Coupling { device, from, to });
            self.nodes[from].acts_elsewhere.push(device);
        }
        let machine = self.nodes[to].machine_mut();
        let now = machine.cycle();
        machine.peripherals().couple(device, if from == to { Place::Here } else { Place::Elsewhere }, now);
        Ok(())
    }

    /// Hands the links to somebody.
    pub fn set_intruder(&mut self, intruder: Box<dyn Intruder>) {
        self.intruder = Some(intruder);
    }

    fn party(&self, name: &str) -> Result<usize, NetworkError> {
        let party = self.parties.iter().position(|party| party.name == name);
        party.ok_or_else(|| NetworkError::Unknown(name.to_owned()))
    }

    /// Time since the network was switched on.
    pub fn time(&self) -> Duration {
        Duration::from_nanos(self.time)
    }

    /// A node's machine.
    pub fn machine(&self, node: &str) -> Option<&Machine> {
        self.node(node).map(Node::machine)
    }

    /// A node's machine, for who tampers with it.
    pub fn machine_mut(&mut self, node: &str) -> Option<&mut Machine> {
        self.node_mut(node).map(Node::machine_mut)
    }

    /// Has somebody run a node's machine from now on, instead of the network. Stacks are not watched there meanwhile.
    ///
    /// # Errors
    ///
    /// If there is no such node.
    pub fn set_driver(&mut self, node: &str, driver: Box<dyn Driver>) -> Result<(), NetworkError> {
        let node = self.node_mut(node).ok_or_else(|| NetworkError::Unknown(node.to_owned()))?;
        node.set_driver(driver);
        Ok(())
    }

    /// Tells all drivers that the network runs no further, and sends them away.
    pub fn end_drivers(&mut self) {
        self.nodes.iter_mut().for_each(Node::end_driver);
    }

    /// Whether a node's software sleeps or waits, and its bridge is not in the middle of a command.
    pub fn is_idle(&self, node: &str) -> bool {
        self.node(node).is_some_and(Node::is_idle)
    }

    /// A copy of everything there is at this moment, without the intruder; it goes on by itself, in its own thread.
    /// `None` if there are actors, which cannot be copied.
    pub fn fork(&self) -> Option<Network> {
        let copy = |party: &Party| {
            let role = match &party.role {
                Role::Node(index) => Role::Node(*index),
                Role::Inbox(inbox) => Role::Inbox(inbox.clone()),
                Role::Actor(_) => return None,
            };
            Some(Party { name: party.name.clone(), address: party.address, role })
        };
        Some(Network {
            nodes: self.nodes.clone(),
            due: self.due.clone(),
            parties: self.parties.iter().map(copy).collect::<Option<_>>()?,
            wires: self.wires.clone(),
            couplings: self.couplings.clone(),
            intruder: None,
            pool: Pool::new(1),
            time: self.time,
            deployer_time: self.deployer_time,
            packets: self.packets.clone(),
            sequence: self.sequence,
            requests: self.requests.clone(),
            answers: self.answers.clone(),
            strays: self.strays.clone(),
            events: self.events.clone(),
        })
    }

    /// Events that a node's software could not send since its reset, as it counts them: there was no room for them. `None` if
    /// it does not count them.
    pub fn dropped(&self, node: &str) -> Option<u16> {
        self.node(node).and_then(Node::dropped)
    }

    /// Watches the stack of a module on a node from now on; the node runs slower.
    pub fn watch_stack(&mut self, node: &str, stack: WatchedStack) {
        if let Some(node) = self.node_mut(node) {
            node.stacks.add(stack);
        }
    }

    /// The stacks that are watched on a node.
    pub fn stacks(&self, node: &str) -> &[WatchedStack] {
        self.node(node).map_or(&[], |node| node.stacks.modules())
    }

    /// The clock of a node.
    pub fn clock(&self, node: &str) -> Option<Clock> {
        self.node(node).map(Node::clock)
    }

    /// What the modules of a node have cost, by name.
    pub fn accounts(&self, node: &str) -> Vec<(String, ModuleAccount)> {
        self.node(node).map(Node::accounts).unwrap_or_default()
    }

    fn node(&self, name: &str) -> Option<&Node> {
        self.nodes().find(|node| node.name == name)
    }

    fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.nodes.iter()
    }

    /// A node, for a change that may give it something to do.
    fn node_mut(&mut self, name: &str) -> Option<&mut Node> {
        let index = self.nodes().position(|node| node.name == name)?;
        self.due[index] = self.time;
        Some(&mut self.nodes[index])
    }

    /// The names and addresses of the nodes.
    pub fn node_addresses(&self) -> Vec<(String, SocketAddrV4)> {
        self.nodes().map(|node| (node.name.clone(), node.address)).collect()
    }

    /// What happened before the present time and was not taken yet, in the order of time.
    pub fn take_events(&mut self) -> Vec<Event> {
        let time = self.time;
        self.events.sort_by_key(|event| event.time);
        let later = self.events.split_off(self.events.partition_point(|event| event.time < time));
        std::mem::replace(&mut self.events, later)
    }

    /// Records what modules do from now on, on all nodes; see [`Machine::record`].
    pub fn record(&mut self) {
        self.nodes.iter_mut().for_each(|node| node.record());
    }

    /// What has been recorded since the last call, without sessions that are under way.
    pub fn take_recording(&mut self) -> Recording {
        self.recording(false)
    }

    /// Ends the recording: what has been recorded since it was last taken, with sessions that are under way.
    pub fn finish_recording(&mut self) -> Recording {
        self.recording(true)
    }

    fn recording(&mut self, ends: bool) -> Recording {
        Recording { nodes: self.nodes.iter_mut().map(|node| node.take_recording(ends)).collect() }
    }

    /// Adds something to the log that somebody outside did.
    pub fn log(&mut self, time: Duration, at: &str, cycle: Option<Cycle>, kind: EventKind) {
        self.events.push(Event { time: nanoseconds(time), at: at.to_owned(), cycle, kind });
    }

    /// What nodes sent to addresses that nobody here has.
    pub fn take_strays(&mut self) -> Vec<Stray> {
        std::mem::take(&mut self.strays)
    }

    /// What a host has received, see [`add_inbox`](Self::add_inbox).
    pub fn take_inbox(&mut self, host: &str) -> Vec<Message> {
        let party = self.parties.iter_mut().find(|party| party.name == host);
        match party.map(|party| &mut party.role) {
            Some(Role::Inbox(inbox)) => inbox.drain(..).collect(),
            _ => Vec::new(),
        }
    }

    /// A host sends a command now. Returns a number under which the answer can be asked for.
    pub fn send(&mut self, from: &str, to: &str, message: Message) -> Result<u64, NetworkError> {
        let (from, to) = (self.party(from)?, self.party(to)?);
        Ok(self.send_at(self.time, from, to, message))
    }

    /// The answer to a command, once.
    pub fn take_answer(&mut self, exchange: u64) -> Option<Reply> {
        self.answers.remove(&exchange).map(|(_, reply)| reply)
    }

    fn send_at(&mut self, time: u64, from: usize, to: usize, message: Message) -> u64 {
        self.sequence += 1;
        let exchange = self.sequence;
        self.transmit(time, from, to, Body::Command { message, exchange: Some((from, exchange)) });
        exchange
    }

    /// Puts something on a link.
    fn transmit(&mut self, time: u64, from: usize, to: usize, body: Body) {
        let addresses = (self.parties[from].address, self.parties[to].address);
        let content = Content { addresses: Some(addresses), ..body.content() };
        self.note(time, from, EventKind::Sent { to: self.parties[to].name.clone(), content });
        match (body, self.intruder.take()) {
            (Body::Command { message, exchange }, Some(mut intruder)) => {
                let forwarded = intruder.intercept(Duration::from_nanos(time), addresses.0, addresses.1, message);
                self.intruder = Some(intruder);
                for (delay, message) in forwarded {
                    let time = time.saturating_add(nanoseconds(delay));
                    self.put(time, from, to, Body::Command { message, exchange });
                }
            }
            (body, intruder) => {
                self.intruder = intruder;
                self.put(time, from, to, body);
            }
        }
    }

    fn note(&mut self, time: u64, party: usize, kind: EventKind) {
        let party = &self.parties[party];
        let cycle = match party.role {
            Role::Node(node) => Some(self.nodes[node].cycle_at(time)),
            _ => None,
        };
        self.events.push(Event { time, at: party.name.clone(), cycle, kind });
    }

    /// Lets time pass to `time`.
    pub fn run_until(&mut self, time: Duration) {
        let end = nanoseconds(time);
        while self.time < end {
            self.window(end);
        }
        self.catch_up();
    }

    /// Lets time pass by no more than the shortest latency of a link.
    pub fn step(&mut self) {
        self.window(self.time.saturating_add(self.wires.shortest()));
        self.catch_up();
    }

    /// Brings the deployer, and the nodes that sleep, to the time of the network.
    fn catch_up(&mut self) {
        self.pass_sleep();
        self.deployer_time = self.deployer_time.max(self.time);
        self.settle();
    }

    /// Brings the nodes that sleep to the time of the network.
    fn pass_sleep(&mut self) {
        self.nodes.iter_mut().for_each(|node| node.pass_sleep_to(self.time));
    }

    /// Lets time pass, up to `limit`: whatever is sent in a window arrives after it. A window begins when something
    /// happens, be it only that a node wakes, and ends when the shortest latency has passed.
    fn window(&mut self, limit: u64) {
        self.settle();
        let packet = self.packets.first_key_value().map_or(u64::MAX, |((time, _), _)| *time);
        let request = self.requests.first_key_value().map_or(u64::MAX, |((time, ..), _)| *time);
        let first = self.due.iter().fold(packet.min(request), |first, due| first.min(*due));
        let end = limit.min(self.time.max(first).saturating_add(self.wires.shortest()));
        while let Some(entry) = self.packets.first_entry().filter(|entry| entry.key().0 < end) {
            let ((time, _), packet) = entry.remove_entry();
            self.deliver(time, packet);
        }
        let nodes = self.nodes.iter_mut().zip(&mut self.due).enumerate().filter(|(_, (_, due))| **due < end);
        let mut active: Vec<Active<'_>> =
            nodes.map(|(index, (node, due))| Active { index, node, due, spoke: false, work: 0 }).collect();
        self.pool.run(&mut active, end);
        self.time = end;
        let mut departures = Vec::new();
        for Active { index, node, .. } in active.into_iter().filter(|active| active.spoke) {
            // Taken, so that it keeps no room for more.
            self.events.extend(std::mem::take(&mut node.events));
            for (cycle, departure) in std::mem::take(&mut node.departures) {
                departures.push((node.time_of(cycle), index, departure));
            }
        }
        departures.sort_by_key(|(time, index, _)| (*time, *index));
        for (time, node, departure) in departures {
            self.depart(time, node, departure);
        }
    }

    /// A message reaches a station.
    fn deliver(&mut self, time: u64, packet: Packet) {
        if packet.at != packet.to {
            return self.forward(time, packet);
        }
        let Packet { from, to, body, .. } = packet;
        let sender = self.parties[from].name.clone();
        match (body, &mut self.parties[to].role) {
            (Body::Command { message, exchange }, Role::Node(node)) => {
                let (due, node) = (&mut self.due[*node], &mut self.nodes[*node]);
                *due = time.min(*due);
                node.arrive(Arrival { cycle: node.cycle_at(time), from: sender, exchange, message });
            }
            (Body::Command { message, .. }, role) => {
                let replies = match role {
                    Role::Actor(actor) => actor.receive(Duration::from_nanos(time), &message),
                    Role::Inbox(inbox) => {
                        inbox.push_back(message.clone());
                        Vec::new()
                    }
                    Role::Node(_) => Vec::new(),
                };
                self.note(time, to, EventKind::Received { from: sender, content: Content::of_message(&message) });
                for (address, message) in replies {
                    match self.parties.iter().position(|party| party.address == address) {
                        Some(next) => self.transmit(time, to, next, Body::Command { message, exchange: None }),
                        None => self.stray(time, to, address, message),
                    }
                }
            }
            (Body::Reply { exchange, reply }, _) => {
                self.note(time, to, EventKind::Received { from: sender, content: Content::of_reply(&reply) });
                self.answers.insert(exchange, (time, reply));
            }
        }
    }

    /// A node has sent something.
    fn depart(&mut self, time: u64, node: usize, departure: Departure) {
        let from = self.parties.iter().position(|party| matches!(party.role, Role::Node(index) if index == node));
        let Some(from) = from else { return };
        match departure {
            Departure::Home(change) => {
                let home = node as u16;
                // No node has come further than to the end of the window, which this time does not lie before.
                let time = time.saturating_add(self.wires.shortest());
                let concerned = |coupling: &&Coupling| (coupling.from, coupling.device) == (node, change.device());
                for Coupling { to, .. } in self.couplings.iter().filter(concerned) {
                    self.due[*to] = self.due[*to].min(time);
                    let node = &mut self.nodes[*to];
                    node.change_home(node.cycle_at(time), change.in_home(home));
                }
            }
            Departure::Reply { exchange: (to, exchange), reply } => {
                self.transmit(time, from, to, Body::Reply { exchange, reply });
            }
            Departure::Outgoing { address, message } => {
                match self.parties.iter().position(|party| party.address == address) {
                    Some(to) => self.transmit(time, from, to, Body::Command { message, exchange: None }),
                    None => self.stray(time, from, address, message),
                }
            }
        }
    }

    fn stray(&mut self, time: u64, from: usize, address: SocketAddrV4, message: Message) {
        let content = Content::of_message(&message);
        self.note(time, from, EventKind::Lost { to: address.to_string(), why: "nobody there", medium: None, content });
        self.strays.push(Stray { from: self.parties[from].name.clone(), to: address, message });
    }
}
