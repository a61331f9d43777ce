//! One attack: a copy of the deployed network, a script, and what came of it.

use std::collections::BTreeMap;
use std::net::SocketAddrV4;
use std::ops::ControlFlow;
use std::time::Duration;

use descriptors::message::Message;
use descriptors::{Deployer, Sent};

use super::action::{Action, HostAction};
use super::equipment::{COUNT, Equipment, LINES, Loot, PAYLOAD_LINE, PERIOD};
use super::foothold::Foothold;
use super::scene::{ATTACKER, ATTACKER_ADDRESS, Scene};
use super::script::{Script, ScriptError};
use super::wire::Tap;
use authentic_execution::Observation;
use machine::peripherals::{Input, Port};
use machine::recording::Recording;
use machine::{Cycle, Lanes};
use network::{Event, EventKind, Network};
use sancus_hw::{ModuleTable, Selector};

/// Emulated time between looks at what the attacker has to send.
const SLICE: Duration = Duration::from_millis(5);
/// How long code of the attacker's waits for a node to be idle, and then for its end.
const PATIENCE: Duration = Duration::from_millis(400);
/// The same on nodes with a scheduler, where code runs beside other code of the attacker's.
const PATIENCE_WITH_SCHEDULER: Duration = Duration::from_secs(5);
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
    /// The nodes whose cases were opened, and in which cycles.
    pub openings: Vec<(String, Cycle)>,
    /// Cipher in which the attacker inverted bits.
    pub tampered: Vec<Vec<u8>>,
    /// What was counted.
    pub counts: Counts,
    /// The cycle of each node in which the attacker was let loose.
    began: Vec<(String, Cycle)>,
}

impl Outcome {
    /// The cycle of a node in which the attacker was let loose; 0 if there is no such node.
    pub fn began(&self, node: &str) -> Cycle {
        self.began.iter().find(|(name, _)| name == node).map_or(0, |(_, cycle)| *cycle)
    }
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
        code: String,
        inside: bool,
        deadline: Duration,
    },
    Message {
        to: SocketAddrV4,
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
                    "{} µs is after the end of the run, {} µs: make the run longer (--seconds)",
                    timed.at,
                    duration.as_micros()
                );
                return Err(ScriptError::new(path + ".at", reason));
            }
            timed.action.check(self).map_err(|reason| ScriptError::new(path, reason))?;
        }
        Ok(())
    }

    /// Lets the attacker loose. The same scene, script and plan give the same outcome.
    ///
    /// # Errors
    ///
    /// As [`check`](Self::check).
    pub fn run(&self, script: &Script, plan: &Plan) -> Result<Outcome, ScriptError> {
        self.run_in_pieces(script, plan, Duration::MAX, &mut |_| ControlFlow::Continue(()))
    }

    /// The same for runs that are too long to be kept as a whole: what happened is given away whenever so much time has passed, and
    /// the outcome has the rest. Whoever is given it may end the run.
    ///
    /// # Errors
    ///
    /// As [`check`](Self::check).
    pub fn run_in_pieces(
        &self,
        script: &Script,
        plan: &Plan,
        length: Duration,
        see: &mut dyn FnMut(Piece) -> ControlFlow<()>,
    ) -> Result<Outcome, ScriptError> {
        self.check(script, plan.duration)?;
        let network = self.fork().ok_or_else(|| ScriptError::new("scene", "its network cannot be copied"))?;
        let mut attack = Attack::new(self, network);
        attack.run(script, plan, length, see);
        Ok(attack.finish())
    }
}

/// What happened in a part of an attack.
pub struct Piece {
    /// On the network.
    pub events: Vec<Event>,
    /// What the hardware saw of the modules.
    pub recording: Recording,
    /// What the operator sent.
    pub sent: Vec<Sent>,
    /// The nodes whose cases were opened, and in which cycles.
    pub openings: Vec<(String, Cycle)>,
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
    began: Vec<(String, Cycle)>,
    openings: Vec<(String, Cycle)>,
}

impl<'a> Attack<'a> {
    fn new(scene: &'a Scene, mut network: Network) -> Attack<'a> {
        let tap = Tap::new(ATTACKER_ADDRESS);
        network.set_intruder(Box::new(tap.clone()));
        let (mut loot, mut began) = (Vec::new(), Vec::new());
        for node in scene.nodes() {
            let found = Loot::default();
            if let Some(machine) = network.machine_mut(&node.name) {
                let now = machine.cycle();
                began.push((node.name.clone(), now));
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
            began,
            openings: Vec::new(),
        }
    }

    fn run(
        &mut self,
        script: &'a Script,
        plan: &'a Plan,
        length: Duration,
        see: &mut dyn FnMut(Piece) -> ControlFlow<()>,
    ) {
        let start = self.network.time();
        let mut piece = start.saturating_add(length);
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
                if self.network.time() >= piece {
                    piece = piece.saturating_add(length);
                    if see(self.take_piece()).is_break() {
                        return;
                    }
                }
            }
            self.events.append(&mut self.network.take_events());
            let Some(((time, _), task)) = agenda.tasks.pop_first().filter(|((time, _), _)| *time < end) else { return };
            match task {
                Task::Command(command) => self.operate(command),
                Task::Action(action) => {
                    self.counts.actions += 1;
                    self.act(action, time, &mut agenda);
                }
                Task::Message { to, message } => self.send(to, message),
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

    /// What happened up to now.
    fn take_piece(&mut self) -> Piece {
        self.events.append(&mut self.network.take_events());
        self.count();
        let (recording, sent) = (self.network.take_recording(), self.deployer.take_sent());
        let openings = std::mem::take(&mut self.openings);
        Piece { events: std::mem::take(&mut self.events), recording, sent, openings }
    }

    /// Counts what is in the events.
    fn count(&mut self) {
        for event in &self.events {
            match &event.kind {
                kind if kind.violation().is_some() => self.counts.violations += 1,
                EventKind::Reset { .. } => self.counts.resets += 1,
                EventKind::Console { text } if text.starts_with("handle_input failed") => self.counts.rejected += 1,
                _ => {}
            }
        }
    }

    /// The operator sends an event.
    fn operate(&mut self, command: &Command) {
        // Time is the script's: the operator waits for no acknowledgement. That the connection exists has been checked.
        let _ = self.deployer.output_once(&mut self.network, &command.connection, &command.data);
    }

    fn send(&mut self, to: SocketAddrV4, message: Message) {
        self.counts.disturbed += 1;
        if let Some(node) = self.scene.nodes().iter().find(|node| node.address == to) {
            let _ = self.network.send(ATTACKER, &node.name, message);
        }
    }

    fn act(&mut self, action: &Action, time: Duration, agenda: &mut Agenda<'a>) {
        match action {
            Action::Link(action) => {
                let again = action.apply(self.scene, &mut self.tap.wire());
                if let Some((to, message)) = again {
                    self.send(to, message);
                }
            }
            Action::Host(HostAction::OpenCase { node }) => {
                if let Some(machine) = self.network.machine_mut(node) {
                    let cycle = machine.cycle() + 1;
                    let input = Input { cycle, port: Port::Case, byte: 0, bit_time: None };
                    self.openings.push((node.clone(), cycle));
                    // That the node has a switch was checked.
                    let _ = machine.peripherals().input(input);
                }
            }
            Action::Host(action) => {
                for (later, to, message) in action.messages(self.scene, &self.network) {
                    match later {
                        Duration::ZERO => self.send(to, message),
                        later => agenda.add(time + later, Task::Message { to, message }),
                    }
                }
            }
            Action::Node(action) => {
                let Some(node) = action.node(self.scene) else { return };
                let patience = patience(self.scene.nodes()[node].foothold);
                let mut prepare = |time, code, inside| {
                    agenda.add(time, Task::Code { node, code, inside, deadline: time + patience });
                };
                prepare(time, action.code(), action.inside());
                if let Some((later, code)) = action.undoing() {
                    prepare(time + later, code, false);
                }
            }
        }
    }

    /// Has a node run code, if it is ready for it. Words are put into unprotected memory while no module executes, as any
    /// software on the node could.
    fn execute(&mut self, node: usize, code: &str, inside: bool, time: Duration) -> bool {
        let known = &self.scene.nodes()[node];
        let foothold = known.foothold;
        let idle = self.network.is_idle(&known.name);
        let Some(machine) = self.network.machine_mut(&known.name) else { return true };
        // Before, anything may be there: files to be loaded lie where there is room.
        let has_run = self.running[node].is_some();
        let late = self.running[node].is_some_and(|since| time > since + patience(foothold));
        // A scheduler hands on the interrupt wherever code outside modules is.
        let outside = || {
            let is_module = |table: &ModuleTable| table.select(Selector::Address(machine.registers()[0])).is_some();
            foothold.handlers.is_some() && !machine.modules().is_some_and(is_module)
        };
        if !(idle || outside()) || (has_run && machine.read_word(foothold.busy()) != 0 && !late) {
            return false;
        }
        let Ok(words) = self.scene.assemble(node, code) else { return true };
        let Ok(handlers) = foothold.handlers(|name| self.scene.resolve_name(node, name).ok()) else { return true };
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
                write(machine, PERIOD, PROBE.0, now);
                write(machine, COUNT, PROBE.1, now + 1);
            }
        }
        self.running[node] = Some(time);
        true
    }

    fn finish(mut self) -> Outcome {
        let observations: Vec<_> =
            self.scene.nodes().iter().zip(&self.loot).map(|(node, loot)| (node.name.clone(), loot.take())).collect();
        self.count();
        let mut counts = self.counts;
        counts.disturbed += self.tap.wire().disturbed;
        counts.observed = observations.iter().map(|(_, found)| found.len() as u64).sum();
        let recording = self.network.finish_recording();
        let sent = self.deployer.take_sent();
        let tampered = std::mem::take(&mut self.tap.wire().tampered);
        let Attack { network, events, began, openings, .. } = self;
        Outcome { network, events, observations, recording, sent, openings, tampered, counts, began }
    }
}

/// How long code of the attacker's waits.
fn patience(foothold: Foothold) -> Duration {
    if foothold.handlers.is_some() { PATIENCE_WITH_SCHEDULER } else { PATIENCE }
}
