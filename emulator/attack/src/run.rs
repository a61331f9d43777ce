//! One attack: a copy of the deployed network, a script, and what came of it.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use descriptors::message::{Acknowledgement, Message, Request};
use descriptors::{Deployer, Sent};
use msp430_isa::{AssemblyError, AssemblyErrorKind};

use super::action::Action;
use super::equipment::{Equipment, LINES, Loot, PAYLOAD_LINE};
use super::foothold::{self, CodeError};
use super::place::Place;
use super::scene::{ATTACKER, ATTACKER_ADDRESS, Scene};
use super::script::{Script, ScriptError};
use super::wire::{Rule, Tap, Treatment, event};
use authentic_execution::Observation;
use machine::recording::Recording;
use machine::{Cycle, Lanes};
use network::{Event, EventKind, Network};

/// Emulated time between looks at what the attacker has to send.
const SLICE: Duration = Duration::from_millis(5);
/// How long code of the attacker's waits for a node to be idle, and then for its end.
const PATIENCE: Duration = Duration::from_millis(400);
/// Between attempts.
const RETRY: Duration = Duration::from_micros(500);
/// While code waits for a module to be interrupted: interrupts come so often, so many times.
const PROBE: (u16, u16) = (797, 6000);

/// An event that the operator sends on a direct connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// Since the attacker was let loose.
    pub at: Duration,
    /// The connection, as the scene labels it.
    pub connection: String,
    /// The event.
    pub data: Vec<u8>,
}

/// What goes on while the attacker is loose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// How long.
    pub duration: Duration,
    /// What the operator sends, in the order of times.
    pub commands: Vec<Command>,
}

/// What came of an attack.
pub struct Outcome {
    /// The network afterwards.
    pub network: Network,
    /// What happened on it since the attacker was let loose.
    pub events: Vec<Event>,
    /// What the attacker found out on each node.
    pub observations: Vec<(String, Vec<Observation>)>,
    /// What the hardware saw of the modules, if the scene's network records it.
    pub recording: Recording,
    /// What the operator sent.
    pub sent: Vec<Sent>,
    /// What was counted.
    pub counts: Counts,
}

/// What happened in an attack, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Counts {
    /// Actions of the attacker.
    pub actions: u64,
    /// Of these, actions on a node that never found it idle or ready.
    pub missed: u64,
    /// Messages that did not pass as they were, or that nobody but the attacker sent.
    pub disturbed: u64,
    /// Words that the attacker read or found in registers.
    pub observed: u64,
    /// Violations that the Sancus units reported.
    pub violations: u64,
    /// Resets of nodes.
    pub resets: u64,
    /// Calls of the modules' event handlers that were refused, as the nodes' software says on its console.
    pub rejected: u64,
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.actions += other.actions;
        self.missed += other.missed;
        self.disturbed += other.disturbed;
        self.observed += other.observed;
        self.violations += other.violations;
        self.resets += other.resets;
        self.rejected += other.rejected;
    }
}

/// What is to be done at a time.
enum Task<'a> {
    Command(&'a Command),
    Action(&'a Action),
    /// Code that waits for its node: place of the node, code, whether it is to run inside a module, and until when it
    /// waits.
    Code {
        node: usize,
        code: Vec<String>,
        inside: bool,
        deadline: Duration,
    },
    Message {
        node: usize,
        message: Message,
    },
}

/// Things to be done, in the order of their times and then of their coming.
#[derive(Default)]
struct Agenda<'a> {
    tasks: BTreeMap<(Duration, u64), Task<'a>>,
    sequence: u64,
}

impl<'a> Agenda<'a> {
    fn add(&mut self, time: Duration, task: Task<'a>) {
        self.sequence += 1;
        self.tasks.insert((time, self.sequence), task);
    }
}

impl Scene {
    /// Checks that a script can be carried out here.
    ///
    /// # Errors
    ///
    /// If it names what there is not, or addresses that cannot be, with the path to it.
    pub fn check(&self, script: &Script, duration: Duration) -> Result<(), ScriptError> {
        for (index, timed) in script.actions.iter().enumerate() {
            let path = format!("actions[{index}]");
            if Duration::from_micros(timed.at) >= duration {
                let reason = format!(
                    "{} µs is after the end of the run, {} µs: have it run longer",
                    timed.at,
                    duration.as_micros()
                );
                return Err(ScriptError::new(path + ".at", reason));
            }
            self.check_action(&timed.action).map_err(|reason| ScriptError::new(path, reason))?;
        }
        Ok(())
    }

    fn check_action(&self, action: &Action) -> Result<(), String> {
        match action {
            Action::Drop { connection, .. }
            | Action::Delay { connection, .. }
            | Action::Duplicate { connection, .. }
            | Action::Reorder { connection }
            | Action::Flip { connection, .. }
            | Action::Replay { connection, .. } => self.optional_connection(connection.as_deref()).map(drop),
            Action::CrossConnect { connection, to, .. } => {
                self.optional_connection(connection.as_deref())?;
                self.optional_connection(Some(to)).map(drop)
            }
            Action::Forge { connection, .. } | Action::Reroute { connection } => {
                self.optional_connection(Some(connection)).map(drop)
            }
            Action::ReplayKey { module, .. } | Action::Call { module, .. } | Action::Register { module, .. } => {
                self.module(module).map(drop).ok_or_else(|| self.unknown_module(module))
            }
            Action::Reload { module, bit } => {
                let found = self.module(module).ok_or_else(|| self.unknown_module(module))?;
                let bits = 8 * found.file.len() as u64;
                match bit {
                    Some(bit) if u64::from(*bit) >= bits => {
                        Err(format!("bit {bit}: the file of {module:?} has {bits} bits"))
                    }
                    _ => Ok(()),
                }
            }
            Action::Flood { node, .. } => self.node(node).map(drop).ok_or_else(|| self.unknown_node(node)),
            Action::Vector { number, .. } if *number > 13 => {
                Err(format!("interrupt {number} cannot be taken over: give 0 to 13"))
            }
            Action::CallEntry { arguments, .. } if arguments.len() > 4 => {
                Err(format!("{} arguments: entry points take four at most", arguments.len()))
            }
            Action::Read { words: 0, .. } | Action::DmaRead { words: 0, .. } => {
                Err("0 words: give at least 1".to_owned())
            }
            _ => {
                let (Some(node), Some((code, _))) = (self.node_of(action)?, foothold::code(action)) else {
                    return Ok(());
                };
                self.assemble(node, &code).map(drop)
            }
        }
    }

    fn optional_connection(&self, label: Option<&str>) -> Result<Option<u16>, String> {
        label.map_or(Ok(None), |label| match self.connection(label) {
            Some(connection) => Ok(Some(connection.id)),
            None => Err(self.unknown_connection(label)),
        })
    }

    /// The node an action happens on, if it is one on a node.
    pub(super) fn node_of(&self, action: &Action) -> Result<Option<usize>, String> {
        let name = match action {
            Action::Read { node, .. }
            | Action::Write { node, .. }
            | Action::DmaRead { node, .. }
            | Action::DmaWrite { node, .. }
            | Action::Enter { node, .. }
            | Action::Interrupts { node, .. }
            | Action::Vector { node, .. }
            | Action::ExhaustHeap { node, .. }
            | Action::Protect { node, .. }
            | Action::Execute { node, .. } => node,
            Action::CallEntry { module, .. } => {
                return self.module(module).map(|module| Some(module.node)).ok_or_else(|| self.unknown_module(module));
            }
            _ => return Ok(None),
        };
        self.node(name).map(Some).ok_or_else(|| self.unknown_node(name))
    }

    /// Code for a node's foothold: pairs of addresses and words.
    fn assemble(&self, node: usize, code: &[String]) -> Result<Vec<(u16, u16)>, String> {
        let assembled = self.nodes()[node].foothold.action(code, |name| self.name(node, name).ok());
        assembled.map_err(|error| match error {
            CodeError::Assembly(AssemblyError { line, text, kind: AssemblyErrorKind::UnknownName(name) }) => {
                let reason = self.name(node, &name).err().unwrap_or_default();
                format!("line {line}, {text:?}: {reason}")
            }
            other => other.to_string(),
        })
    }

    /// What a name in code for a node stands for, or why for nothing.
    fn name(&self, node: usize, name: &str) -> Result<u16, String> {
        self.resolve(node, &name.parse::<Place>().map_err(|error| error.to_string())?)
    }

    /// Lets the attacker loose. The same scene, script and plan give the same outcome.
    ///
    /// # Errors
    ///
    /// As [`check`](Self::check).
    pub fn run(&self, script: &Script, plan: &Plan) -> Result<Outcome, ScriptError> {
        self.check(script, plan.duration)?;
        let network = self.fork().ok_or_else(|| ScriptError::new("scene", "its network cannot be copied"))?;
        let mut attack = Attack::new(self, network);
        attack.run(script, plan);
        Ok(attack.finish())
    }
}

/// An attack under way.
struct Attack<'a> {
    scene: &'a Scene,
    network: Network,
    tap: Tap,
    loot: Vec<Loot>,
    /// When code began to run on each node.
    running: Vec<Option<Duration>>,
    deployer: Deployer,
    counts: Counts,
    events: Vec<Event>,
}

impl<'a> Attack<'a> {
    fn new(scene: &'a Scene, mut network: Network) -> Attack<'a> {
        let tap = Tap::new(ATTACKER_ADDRESS);
        network.set_intruder(Box::new(tap.clone()));
        let mut loot = Vec::new();
        for node in scene.nodes() {
            let found = Loot::default();
            if let Some(machine) = network.machine_mut(&node.name) {
                let now = machine.cycle();
                // There is room on the bus: no board is near the limit.
                let _ = machine.peripherals().attach(Box::new(Equipment::new(found.clone())), now);
            }
            loot.push(found);
        }
        let running = vec![None; loot.len()];
        Attack {
            scene,
            network,
            tap,
            loot,
            running,
            deployer: scene.deployer().clone(),
            counts: Counts::default(),
            events: Vec::new(),
        }
    }

    fn run(&mut self, script: &'a Script, plan: &'a Plan) {
        let start = self.network.time();
        let end = start + plan.duration;
        let mut agenda = Agenda::default();
        for command in &plan.commands {
            agenda.add(start + command.at, Task::Command(command));
        }
        for timed in &script.actions {
            agenda.add(start + Duration::from_micros(timed.at), Task::Action(&timed.action));
        }
        loop {
            let next = agenda.tasks.first_key_value().map_or(end, |((time, _), _)| *time).min(end);
            while self.network.time() < next {
                let until = next.min(self.network.time() + SLICE);
                self.network.run_until(until);
                let outbox = self.tap.wire().take_outbox();
                outbox.into_iter().for_each(|(to, message)| self.send(to, message));
            }
            self.events.append(&mut self.network.take_events());
            let Some(((time, _), task)) = agenda.tasks.pop_first().filter(|((time, _), _)| *time < end) else { return };
            match task {
                Task::Command(command) => self.operate(command),
                Task::Action(action) => {
                    self.counts.actions += 1;
                    self.act(action, time, &mut agenda);
                }
                Task::Message { node, message } => self.send(self.scene.nodes()[node].address, message),
                Task::Code { node, code, inside, deadline } => {
                    if time >= deadline {
                        self.counts.missed += 1;
                    } else if !self.execute(node, &code, inside, time) {
                        agenda.add(time + RETRY, Task::Code { node, code, inside, deadline });
                    }
                }
            }
        }
    }

    /// The operator sends an event.
    fn operate(&mut self, command: &Command) {
        // Time is the script's: the operator waits for no acknowledgement. That the connection exists has been checked.
        let _ = self.deployer.output_once(&mut self.network, &command.connection, &command.data);
    }

    fn send(&mut self, to: std::net::SocketAddrV4, message: Message) {
        self.counts.disturbed += 1;
        if let Some(node) = self.scene.nodes().iter().find(|node| node.address == to) {
            let _ = self.network.send(ATTACKER, &node.name, message);
        }
    }

    fn act(&mut self, action: &'a Action, time: Duration, agenda: &mut Agenda<'a>) {
        let scene = self.scene;
        if let Some((code, inside)) = foothold::code(action) {
            let Ok(Some(node)) = scene.node_of(action) else { return };
            let deadline = time + PATIENCE;
            agenda.add(time, Task::Code { node, code, inside, deadline });
            if let Action::ExhaustHeap { milliseconds, .. } = action {
                let later = time + Duration::from_millis(u64::from(*milliseconds));
                let code = foothold::free_heap();
                agenda.add(later, Task::Code { node, code, inside: false, deadline: later + PATIENCE });
            }
            return;
        }
        let connection = |label: &Option<String>| scene.optional_connection(label.as_deref()).ok().flatten();
        let milliseconds = |number: u16| Duration::from_millis(u64::from(number));
        let treat = |label: &Option<String>, count: u16, treatment: Treatment| {
            self.tap.wire().treat(Rule { connection: connection(label), count, treatment });
        };
        match action {
            Action::Drop { connection, count } => treat(connection, *count, Treatment::Drop),
            Action::Delay { connection, count, milliseconds: delay } => {
                treat(connection, *count, Treatment::Delay(milliseconds(*delay)));
            }
            Action::Duplicate { connection, count, milliseconds: delay } => {
                treat(connection, *count, Treatment::Duplicate(milliseconds(*delay)));
            }
            Action::Reorder { connection } => treat(connection, 1, Treatment::Hold),
            Action::Flip { connection, count, bit } => treat(connection, *count, Treatment::Flip(*bit)),
            Action::CrossConnect { connection, count, to } => {
                let Some(to) = scene.connection(to) else { return };
                let module = &scene.modules()[to.to];
                let node = scene.nodes()[module.node].address;
                treat(connection, *count, Treatment::Redirect { connection: to.id, module: module.id, node });
            }
            Action::Replay { connection: label, back } => {
                let passed = self.tap.wire().passed(connection(label), *back);
                if let Some((to, message)) = passed {
                    self.send(to, message);
                }
            }
            Action::ReplayKey { module, back } => {
                if let Some((to, message)) = scene.key_command(module, *back) {
                    self.send(to, message);
                }
            }
            Action::Forge { connection, data } => {
                let Some(connection) = scene.connection(connection) else { return };
                let module = &scene.modules()[connection.to];
                if let Some(message) = event(module.id, connection.id, data.0.clone()) {
                    self.send(scene.nodes()[module.node].address, message);
                }
            }
            Action::Flood { node, count, milliseconds: period } => {
                let Some(node) = scene.node(node) else { return };
                let mut kinds = VecDeque::from([0u8, 9, 2, 4]);
                for index in 0..*count {
                    kinds.rotate_left(1);
                    let payload = vec![index as u8; 4 + usize::from(index % 61)];
                    let Ok(message) = Message::new(kinds[0], payload) else { continue };
                    agenda.add(time + milliseconds(*period) * u32::from(index), Task::Message { node, message });
                }
            }
            Action::Call { module, entry, data } => {
                self.request(module, |module| Request::Call { module, entry: *entry, arguments: data.0.clone() })
            }
            Action::Register { module, entry, milliseconds } => self.request(module, |module| Request::Register {
                module,
                entry: *entry,
                period: u32::from(*milliseconds),
            }),
            Action::Reroute { connection } => {
                let Some(connection) = scene.connection(connection) else { return };
                let Some(from) = connection.from.map(|from| &scene.modules()[from]) else { return };
                let to = &scene.modules()[connection.to];
                let request = Request::Connect {
                    connection: connection.id,
                    module: to.id,
                    local: false,
                    address: scene.nodes()[to.node].address,
                    acknowledgement: Acknowledgement::None,
                };
                if let Ok(message) = request.encode() {
                    self.send(scene.nodes()[from.node].address, message);
                }
            }
            Action::Reload { module, bit } => {
                let Some(found) = scene.module(module) else { return };
                let mut file = found.file.clone();
                if let Some(byte) = bit.and_then(|bit| file.get_mut(bit as usize / 8)) {
                    *byte ^= 1 << (bit.unwrap_or(0) % 8);
                }
                let (name, vendor) = (found.name.clone().into_bytes(), found.vendor);
                self.request(module, |_| Request::Load { name, vendor, file });
            }
            _ => {}
        }
    }

    /// Asks the node of a module for something.
    fn request(&mut self, module: &str, request: impl FnOnce(u16) -> Request) {
        let Some(found) = self.scene.module(module) else { return };
        if let Ok(message) = request(found.id).encode() {
            self.send(self.scene.nodes()[found.node].address, message);
        }
    }

    /// Has a node run code, if it is ready for it. Words are put into unprotected memory while no module executes, as any
    /// software on the node could.
    fn execute(&mut self, node: usize, code: &[String], inside: bool, time: Duration) -> bool {
        let known = &self.scene.nodes()[node];
        let foothold = known.foothold;
        let idle = self.network.is_idle(&known.name);
        let Some(machine) = self.network.machine_mut(&known.name) else { return true };
        let late = self.running[node].is_some_and(|since| time > since + PATIENCE);
        if !idle || (machine.read_word(foothold.busy()) != 0 && !late) {
            return false;
        }
        let Ok(words) = self.scene.assemble(node, code) else { return true };
        let Ok(handlers) = foothold.handlers(|name| self.scene.name(node, name).ok()) else { return true };
        for (address, word) in handlers.into_iter().chain(words) {
            machine.write_word(address, word);
        }
        machine.write_word(foothold.busy(), 1);
        machine.write_word(foothold.armed(), u16::from(inside));
        let now: Cycle = machine.cycle();
        let write = |machine: &mut machine::Machine, register, value, now| {
            machine.peripherals().write(register, value, Lanes::Both, now);
        };
        match inside {
            false => write(machine, LINES, 1 << PAYLOAD_LINE, now),
            true => {
                write(machine, super::equipment::PERIOD, PROBE.0, now);
                write(machine, super::equipment::COUNT, PROBE.1, now + 1);
            }
        }
        self.running[node] = Some(time);
        true
    }

    fn finish(mut self) -> Outcome {
        let observations: Vec<_> =
            self.scene.nodes().iter().zip(&self.loot).map(|(node, loot)| (node.name.clone(), loot.take())).collect();
        let mut counts = self.counts;
        counts.disturbed += self.tap.wire().disturbed;
        counts.observed = observations.iter().map(|(_, found)| found.len() as u64).sum();
        for event in &self.events {
            match &event.kind {
                EventKind::Sancus { violation: Some(_), cycles: None, .. } => counts.violations += 1,
                EventKind::Reset { .. } => counts.resets += 1,
                EventKind::Console { text } if text.starts_with("handle_input failed") => counts.rejected += 1,
                _ => {}
            }
        }
        let recording = self.network.finish_recording();
        let sent = self.deployer.take_sent();
        Outcome { network: self.network, events: self.events, observations, recording, sent, counts }
    }
}
