//! The checker itself: from recordings and what the deployer sent to a verdict.
//!
//! First every session is replayed by the reference of its module, node by node. What modules did according to their
//! references is then gone through in the order of time: what they accepted is compared with what was sent, and each output
//! gets its causes.

mod calls;
mod compromised;
mod devices;
mod envelopes;
mod leaving;
mod local;
mod operations;
mod policy;

use std::collections::BTreeSet;
use std::sync::Arc;

use descriptors::Sent;

use super::confidentiality::Secrets;
use super::deployment::{Channel, Deployment, DeploymentError, RELEASED_STATE};
use super::flow::{Carriers, Flow, LabelledMemory, Territory};
use super::following::seen_access;
use super::history::{History, Ledger, Message, ModuleHistory, World};
use super::reference::Reference;
use super::source_run::Seen;
use super::tag_check::TagCheck;
use super::verdict::{Cause, Finding, HistoryEntry, Leak, Output, Verdict};
use calls::CallOfModule;
pub(super) use compromised::ToAttacker;
use devices::{Judged, compare_outputs, device_does, device_of, goes_out};
use leaving::CallOut;
use local::LocalEvent;
use machine::recording::{
    Access, Divergence, Enabled, End, Master, NodeRecording, Operation, RecordedNode, Recording, Replayed, Reset,
    Session,
};
use machine::{Configuration, Cycle, PhysicalEvent};
use sancus_hw::Claim;

/// R6 of who returns to a module instead of calling it (`firmware/module-compiler/stubs/module.inc`).
pub(super) const RETURN: u16 = 0xffff;
/// What a module calls to get something outside called (`docs/node-software.md`).
const UNPROTECTED_ENTRY: &str = "__unprotected_entry";
/// Entry points that every module with inputs or outputs has before its own.
const STANDARD_ENTRIES: [&str; 4] = ["set_key", "attest", "disable", "handle_input"];

/// Checks runs of a deployment. It holds the reference machines, so every thread has its own.
pub struct Checker {
    pub(super) deployment: Deployment,
    pub(super) references: Vec<Reference>,
    secrets: Secrets,
}

/// What a module did, to be looked at in the order of time.
enum Doing {
    /// It has been enabled.
    Enabled,
    Sent(Message, Receiver),
    /// Somebody entered it, with R6.
    Called(u16),
    /// Its stubs accepted the call of an entry point, with R12 to R15.
    Entered(u16, [u16; 4]),
    /// Its stubs accepted the call by which a module of its node hands over an event.
    HandedOver(LocalEvent),
    /// It handed an event to a module of the attacker's.
    HandedToAttacker(ToAttacker),
    /// Its stubs accepted the return from a call out of it.
    Returned([u16; 4]),
    Operation(Operation),
    Access(Access, String),
    Told {
        function: String,
        arguments: [u16; 4],
    },
    /// It called a function of another module.
    Asked(CallOfModule),
    Finding(String, Option<Divergence>),
    /// Something went out of a module whose reference has been left.
    Unknown(Access),
    Device(PhysicalEvent, bool),
    /// A secret showed: which, and in what.
    Shown(String, String),
}

/// What there is around the modules of a node.
struct Surroundings<'a> {
    world: &'a mut World,
    /// The devices that modules own.
    owned: &'a BTreeSet<String>,
    carriers: &'a Carriers,
}

/// To whom the deployer sends: by index.
#[derive(Clone, Copy)]
enum Receiver {
    Channel(usize),
    Module(usize),
}

/// Who did it.
#[derive(Clone, Copy)]
enum Party<'a> {
    Deployer,
    Module(usize),
    Device(&'a str),
}

/// What happens to modules and devices between sessions.
enum Turn<'a> {
    Reset(&'a Reset),
    /// Registers have lost their owner as of a cycle.
    Lost(Cycle, Claim),
    Enabled(&'a Enabled),
}

/// What happened so on a node, with the cycles, ascending: devices do not go back in time, and who was enabled before a reset is
/// gone after it.
fn turns(recording: &NodeRecording) -> Vec<(Cycle, Turn<'_>)> {
    let resets = recording.resets.iter().map(|reset| (reset.cycle, Turn::Reset(reset)));
    let lost = recording.lost.iter().map(|(cycle, registers)| (*cycle, Turn::Lost(*cycle, *registers)));
    let enabled = recording.enabled.iter().map(|enabled| (enabled.cycle, Turn::Enabled(enabled)));
    let mut turns: Vec<_> = resets.chain(lost).chain(enabled).collect();
    turns.sort_by_key(|(cycle, _)| *cycle);
    turns
}

/// An entry of the common timeline.
struct Moment<'a> {
    time: u64,
    by: Party<'a>,
    doing: Doing,
}

impl Checker {
    /// A checker for a deployment; `configuration` gives the hardware of the node with that name. Switched-off rules and
    /// mechanisms count as switched on: the reference is the hardware as it should be.
    pub fn new(
        deployment: Deployment,
        configuration: impl Fn(&str) -> Option<Configuration>,
    ) -> Result<Checker, DeploymentError> {
        let references = deployment.modules.iter().map(|module| {
            let configuration = configuration(&module.node);
            let reference = configuration.and_then(|configuration| Reference::new(module, &configuration));
            reference.ok_or_else(|| DeploymentError::Node(module.node.clone()))
        });
        let references = references.collect::<Result<_, _>>()?;
        let modules = deployment.modules.iter().filter(|module| !module.compromised);
        let modules = modules.map(|module| (format!("the key of {}", module.name), &module.key));
        let channels = deployment.channels.iter().filter(|channel| !deployment.is_stolen(channel));
        let channels = channels.map(|channel| (secret(channel), &channel.key));
        let secrets = Secrets::new(modules.chain(channels).map(|(name, key)| (name, key.as_bytes())));
        Ok(Checker { references, secrets, deployment })
    }

    pub(super) fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// The history of a network that has just been switched on.
    pub fn start(&self) -> History {
        History {
            modules: vec![ModuleHistory::default(); self.deployment.modules.len()],
            channels: vec![Ledger::default(); self.deployment.channels.len()],
            locals: vec![0; self.deployment.locals.len()],
            ..History::default()
        }
    }

    /// What is deployed.
    pub fn deployment(&self) -> &Deployment {
        &self.deployment
    }

    /// Checks what happened since the history ends, and adds it to the history. `sent` is what the deployer really sent
    /// since then ([`descriptors::Deployer::take_sent`]). Times go on: nothing here may be earlier than what is in the
    /// history.
    pub fn check(&mut self, history: &mut History, recording: &Recording, sent: &[Sent]) -> Verdict {
        let before = history.facts.len();
        for sent in sent {
            let Some(channel) = self.deployment.learn(sent).cloned() else { continue };
            if !self.deployment.is_stolen(&channel) {
                self.secrets.add(&secret(&channel), channel.key.as_bytes());
            }
        }
        history.channels.resize_with(self.deployment.channels.len(), Ledger::default);
        history.locals.resize(self.deployment.locals.len(), 0);
        let mut moments: Vec<Moment<'_>> = sent.iter().filter_map(|sent| self.sent(sent)).collect();
        moments.extend(self.replay_until_known(history, recording));
        moments.sort_by_key(|moment| moment.time);
        let (mut outputs, mut leaks) = (Vec::new(), Vec::new());
        for Moment { time, by, doing } in moments {
            match by {
                Party::Module(module) if matches!(doing, Doing::Shown(..)) => {
                    let Doing::Shown(secret, text) = doing else { continue };
                    leaks.push(Leak { time, at: self.deployment.modules[module].node.clone(), secret, text });
                }
                Party::Deployer => self.deployer_sends(history, time, doing),
                Party::Module(module) => outputs.extend(self.module_does(history, time, module, doing)),
                Party::Device(node) => outputs.extend(device_does(history, time, node, doing)),
            }
        }
        self.note_envelope_keys(history);
        let accepted = |cause: &Cause| matches!(cause, Cause::Accepted { .. });
        let deployers = |fact: &usize| matches!(history.facts[*fact].step.cause, Cause::Deployer { .. });
        let since = history.facts[before..].iter();
        let direct = since.filter(|fact| accepted(&fact.step.cause) && fact.because.as_ref().is_some_and(deployers));
        let accepted_from_deployer = direct.count() as u64;
        let by_file_alone = self.by_file_alone(history);
        let findings = history.findings.clone();
        let conformance = std::mem::take(&mut history.conformance);
        let policy = self.deployment.policy.as_ref().map(|_| conformance);
        Verdict { outputs, findings, leaks, policy, by_file_alone, incomparable: None, accepted_from_deployer }
    }

    /// Replays what happened on all nodes, one after the other. A secret that one of them has sent to one before it shows there only
    /// the next time: so until no other is known to be sent.
    fn replay_until_known<'a>(&mut self, history: &mut History, recording: &'a Recording) -> Vec<Moment<'a>> {
        // Replays neither need facts nor add any, and there may be millions.
        let facts = std::mem::take(&mut history.facts);
        let moments = loop {
            let before = history.clone();
            let mut moments = Vec::new();
            for node in &recording.nodes {
                self.replay(history, node, &mut moments);
            }
            if history.carried == before.carried {
                break moments;
            }
            let carried = std::mem::take(&mut history.carried);
            *history = History { carried, ..before };
        };
        history.facts = facts;
        moments
    }

    /// To whom a message of the deployer goes. Messages under keys that are none any more concern nobody.
    fn sent(&self, sent: &Sent) -> Option<Moment<'static>> {
        let channel = self.deployment.channels.iter().position(|channel| channel.key == sent.key);
        let module = self.deployment.modules.iter().position(|module| module.key == sent.key);
        let receiver = channel.map(Receiver::Channel).or(module.map(Receiver::Module))?;
        let (associated_data, body) = (sent.associated_data.clone(), sent.body.clone());
        let time = u64::try_from(sent.time.as_nanos()).unwrap_or(u64::MAX);
        let message = Message { associated_data, body, fact: 0 };
        Some(Moment { time, by: Party::Deployer, doing: Doing::Sent(message, receiver) })
    }

    /// Replays what happened on a node.
    fn replay<'a>(&mut self, history: &mut History, node: &'a RecordedNode, moments: &mut Vec<Moment<'a>>) {
        let mut world = match history.worlds.iter().position(|(name, _)| *name == node.name) {
            Some(index) => history.worlds.swap_remove(index).1,
            None => World::new(&node.world),
        };
        // What the world is like for a metering element, whoever made it so: that is an input.
        node.home.iter().for_each(|(cycle, change)| world.devices.change_home(*cycle, *change));
        let owned = self.owned_devices(&node.name, &world, |_, _| true);
        let mut judged = Judged::default();
        judged.are_from(0, self.judged_devices(history, &node.name, &world));
        let mut carriers = self.deployment.carriers(&history.carried, &node.name, &world.devices);
        let RecordedNode { modules: recording, .. } = node;
        let mut turns = turns(recording).into_iter().peekable();
        for session in &recording.sessions {
            while let Some((cycle, turn)) = turns.next_if(|(cycle, _)| *cycle <= session.start) {
                self.turn(history, node, &mut world, turn, moments);
                judged.are_from(cycle, self.judged_devices(history, &node.name, &world));
            }
            let carried = history.carried.clone();
            let here = Surroundings { world: &mut world, owned: &owned, carriers: &carriers };
            self.replay_session(history, node, session, here, moments);
            if history.carried != carried {
                carriers.contents = self.deployment.contents(&history.carried);
            }
        }
        for (cycle, turn) in turns {
            self.turn(history, node, &mut world, turn, moments);
            judged.are_from(cycle, self.judged_devices(history, &node.name, &world));
        }
        compare_outputs(node, &mut world, &judged, moments);
        history.worlds.push((node.name.clone(), world));
    }

    /// Modules come and go, and devices are reset.
    fn turn<'a>(
        &mut self,
        history: &mut History,
        node: &RecordedNode,
        world: &mut World,
        turn: Turn<'_>,
        moments: &mut Vec<Moment<'a>>,
    ) {
        match turn {
            Turn::Reset(reset) => {
                for (module, known) in self.deployment.modules.iter().zip(&mut history.modules) {
                    if module.node == node.name {
                        (known.id, known.attackers_id, known.owns) = (None, None, false);
                    }
                }
                reset.apply(&mut world.devices);
            }
            Turn::Lost(cycle, registers) => {
                for (module, known) in self.deployment.modules.iter().zip(&mut history.modules) {
                    known.owns &= module.node != node.name || !module.layout.claim.overlaps(registers);
                }
                world.devices.reset_devices(registers, cycle);
            }
            Turn::Enabled(enabled) => self.enabled(history, node, enabled, moments),
        }
    }

    /// A module has been enabled: one of the deployment if it is at its place and has its text, which makes its key.
    fn enabled<'a>(
        &mut self,
        history: &mut History,
        node: &RecordedNode,
        enabled: &Enabled,
        moments: &mut Vec<Moment<'a>>,
    ) {
        let index = self.deployment.modules.iter().position(|module| {
            module.node == node.name && module.layout == enabled.layout && module.text == enabled.text
        });
        let Some(index) = index else { return };
        self.references[index].load();
        let known = &mut history.modules[index];
        known.data = self.references[index].initial_data();
        if self.deployment.modules[index].compromised {
            known.attackers_id = Some(enabled.module);
            return;
        }
        (known.id, known.owns) = (Some(enabled.module), true);
        known.labels = LabelledMemory::default();
        (known.interrupted, known.diverged, known.released) = (false, false, false);
        (known.tag_check, known.under_way) = (None, None);
        moments.push(Moment { time: time_of(node, enabled.cycle), by: Party::Module(index), doing: Doing::Enabled });
        if known.data != enabled.data {
            known.diverged = true;
            let text = "begins with data that its file does not have: its loader put them there".to_owned();
            moments.push(Moment {
                time: time_of(node, enabled.cycle),
                by: Party::Module(index),
                doing: Doing::Finding(text, None),
            });
        }
    }

    /// Replays a session, if it is one of a module that is deployed.
    fn replay_session<'a>(
        &mut self,
        history: &mut History,
        node: &'a RecordedNode,
        session: &Session,
        Surroundings { world, owned, carriers }: Surroundings<'_>,
        moments: &mut Vec<Moment<'a>>,
    ) {
        let modules = self.deployment.modules.iter().zip(&history.modules);
        let mut here = modules.map(|(module, known)| module.node == node.name && known.id == Some(session.module));
        let Some(index) = here.position(|here| here) else {
            self.learn_keys(history, node, session, carriers);
            self.watch_stranger(history, node, world, session);
            return;
        };
        self.watch_session(history, node, world, index, session);
        let told = self.told(index, session);
        let to_attacker = self.handed_to_attacker(history, index, session);
        let asked = self.call_of_module(history, index, session);
        let (mut handed_over, to_peer) = (self.handed_over(index, session), self.to_peer(history, index, session));
        if let Some(event) = &mut handed_over {
            event.local = self.local_connection(history, index, event);
        }
        let received = handed_over.as_ref().and_then(|event| event.local);
        let received = received.map(|local| self.deployment.carried_locally(&history.carried, local));
        // That registers are zero at a call is said of the project's own stubs.
        let stubs = self.deployment.modules[index].source.is_some();
        let left_behind = self.call_out(index, session).filter(|_| stubs).and_then(|call| call.left_behind());
        let known = &mut history.modules[index];
        let mut note = |cycle, doing| {
            moments.push(Moment { time: time_of(node, cycle), by: Party::Module(index), doing });
        };
        let busy = handed_over.is_some() && local::says_busy(session);
        let goes_on = known.interrupted || busy || session.registers[6] == RETURN;
        if !busy {
            known.interrupted = matches!(session.end, End::Interrupted { .. });
        }
        if !goes_on {
            note(session.start, Doing::Called(session.registers[6]));
        }
        if known.diverged {
            if let Some(access) = session.accesses.iter().find(|access| goes_out(world, access)) {
                note(access.cycle, Doing::Unknown(*access));
            }
            if let Some((cycle, told)) = told {
                note(cycle, told);
            }
            return;
        }
        let deployed = &self.deployment.modules[index];
        let reference = &mut self.references[index];
        let data_memory = reference.data_memory();
        let territory = Territory { text: &deployed.reference_text, layout: deployed.layout, data: &data_memory };
        let mut flow = Flow::new(territory, carriers, &session.accesses, &mut known.labels);
        if let Some(secrets) = received {
            flow.receive(&local::DATA, session.start, secrets);
        }
        let Replayed { outcome, operations, passed } = reference.replay(session, &mut known.data, &mut flow);
        let left = matches!(session.end, End::Left { .. }).then(|| session.end.cycle());
        // A module that the deployer has connected with this one without encryption sees its registers, and nobody else.
        let handed = flow.held_in_registers();
        let (shown, encrypted) = flow.finish(left.filter(|_| outcome.is_ok() && to_peer.is_none()));
        let function = match &told {
            Some((_, Doing::Told { function, .. })) => Some(function.as_str()),
            _ => None,
        };
        for leak in self.deployment.leaks_of_flow(&deployed.name, function, shown) {
            note(leak.cycle, Doing::Shown(leak.secret, leak.text));
        }
        self.deployment.carry(&mut history.carried, encrypted);
        if let Some(local) = to_peer.flatten() {
            self.deployment.carry_locally(&mut history.carried, local, handed);
        }
        let registers = [12, 13, 14, 15].map(|register: usize| session.registers[register]);
        for (cycle, address) in passed {
            note(
                cycle,
                match &handed_over {
                    _ if Some(address) != deployed.call_accepted => Doing::Returned(registers),
                    Some(event) => Doing::HandedOver(event.clone()),
                    None => Doing::Entered(session.registers[6], registers),
                },
            );
        }
        let until = match &outcome {
            Ok(()) => Cycle::MAX,
            Err(divergence) => divergence.cycle(),
        };
        let accepted = TagCheck::follow(&mut known.tag_check, &operations, &session.accesses, until);
        for operation in operations.into_iter().chain(accepted) {
            note(operation.cycle, Doing::Operation(operation));
        }
        for access in session.accesses.iter().filter(|access| access.cycle < until) {
            if !world.devices.has(access.address) {
                continue;
            }
            let name = world.register_name(access.address).unwrap_or_default().to_owned();
            // What devices hold that nobody owns is up to anybody, as what unprotected memory holds.
            if !owned.contains(device_of(&name)) {
                continue;
            }
            note(access.cycle, Doing::Access(*access, name));
            match access.lanes {
                Some(lanes) => world.devices.write(access.address, access.value, lanes, access.cycle),
                None => {
                    let value = world.devices.read(access.address, access.cycle);
                    if value != access.value {
                        let Access { address, value: read, .. } = access;
                        let text = format!("reads {read:#06x} at {address:#06x}, where the world has {value:#06x}");
                        note(access.cycle, Doing::Finding(text, None));
                    }
                }
            }
        }
        if let Err(divergence) = outcome
            && let Some(registers) = divergence.shown_registers()
        {
            note(until, Doing::Shown(format!("the registers of {}", deployed.name), registers));
        } else if let Err(divergence) = outcome {
            known.diverged = true;
            note(until, Doing::Finding(divergence.to_string(), Some(divergence)));
            let late = session.accesses.iter().filter(|access| access.cycle >= until);
            if let Some(access) = late.into_iter().find(|access| goes_out(world, access)) {
                note(access.cycle, Doing::Unknown(*access));
            }
        }
        if let Some(text) = left_behind {
            note(session.end.cycle(), Doing::Finding(text, None));
        }
        if let Some((cycle, told)) = told {
            note(cycle, told);
        }
        if let Some(asked) = asked {
            note(asked.cycle, Doing::Asked(asked));
        }
        if let Some(event) = to_attacker {
            note(session.end.cycle(), Doing::HandedToAttacker(event));
        }
    }

    /// What a module tells the outside at the end of a session.
    fn told(&self, index: usize, session: &Session) -> Option<(Cycle, Doing)> {
        let call = self.call_out(index, session).filter(CallOut::is_of_application)?;
        Some((call.cycle, Doing::Told { function: call.function.to_owned(), arguments: call.arguments() }))
    }

    fn deployer_sends(&self, history: &mut History, time: u64, doing: Doing) {
        let Doing::Sent(message, receiver) = doing else { return };
        let (connection, ledger) = match receiver {
            Receiver::Channel(channel) => (&self.deployment.channels[channel].name, &history.channels[channel]),
            Receiver::Module(module) => (&self.deployment.modules[module].name, &history.modules[module].commands),
        };
        let cause = Cause::Deployer { connection: connection.clone(), number: ledger.sent.len() + 1 };
        let step = HistoryEntry { time, at: network::DEPLOYER.to_owned(), module: None, cause };
        let fact = history.note(step, None, None);
        let ledger = match receiver {
            Receiver::Channel(channel) => &mut history.channels[channel],
            Receiver::Module(module) => &mut history.modules[module].commands,
        };
        ledger.sent.push(Arc::new(Message { fact, ..message }));
    }

    fn step(&self, time: u64, module: usize, cause: Cause) -> HistoryEntry {
        let module = &self.deployment.modules[module];
        HistoryEntry { time, at: module.node.clone(), module: Some(module.name.clone()), cause }
    }

    /// Puts down what a module did; gives the output, if it is one.
    fn module_does(&self, history: &mut History, time: u64, module: usize, doing: Doing) -> Option<Output> {
        let trigger = history.modules[module].trigger;
        match doing {
            Doing::Called(number) => {
                let entry = self.entry(module, number & !0x8000);
                let fact = history.note(self.step(time, module, Cause::Called { entry }), None, None);
                history.modules[module].trigger = Some(fact);
                None
            }
            Doing::Enabled => {
                history.modules[module].handed_to_attacker = None;
                self.start_source(history, module);
                None
            }
            Doing::Entered(number, arguments) => {
                let entry = self.entry(module, number);
                self.follow(history, time, module, Seen::Entered { entry: &entry, arguments });
                None
            }
            Doing::Returned(results) => {
                self.returns(history, time, module, results);
                None
            }
            Doing::HandedToAttacker(event) => {
                history.modules[module].handed_to_attacker = Some(event);
                None
            }
            Doing::HandedOver(event) => self.takes_over(history, time, module, event),
            Doing::Operation(operation) if operation.success => self.operation(history, time, module, operation),
            Doing::Access(access, register) => {
                self.end_of_work(history, time, module);
                // What the hardware does for nothing, the source does not do.
                if access.by != Master::Comparison {
                    self.follow(history, time, module, seen_access(&access));
                }
                let cause = match access.lanes {
                    Some(_) => Cause::Write { register: register.clone(), value: access.value },
                    None => Cause::Read { register: register.clone(), value: access.value },
                };
                let finding = history.modules[module].finding;
                let fact = history.note(self.step(time, module, cause), trigger, finding);
                history.note_dependence(fact, history.modules[module].depends);
                match access.lanes {
                    None => history.modules[module].trigger = Some(fact),
                    Some(_) => {
                        let node = &self.deployment.modules[module].node;
                        let world = history.worlds.iter_mut().find(|(name, _)| name == node);
                        let device = device_of(&register);
                        if let Some((_, world)) = world {
                            world.writes.retain(|(name, _)| name != device);
                            world.writes.push((device.to_owned(), fact));
                        }
                    }
                }
                None
            }
            Doing::Told { function, arguments } => {
                self.follow(history, time, module, Seen::Told { function: &function, arguments });
                Some(self.output(history, time, module, Cause::Told { function, arguments }).0)
            }
            Doing::Asked(CallOfModule { function, arguments, .. }) => {
                self.follow(history, time, module, Seen::Told { function: &function, arguments });
                None
            }
            Doing::Finding(text, divergence) => {
                let finding = self.find(history, time, module, text, divergence);
                history.modules[module].finding.get_or_insert(finding);
                None
            }
            Doing::Unknown(access) => {
                let cause = Cause::Unknown { address: access.address, value: access.value };
                Some(self.output(history, time, module, cause).0)
            }
            Doing::Operation(_) | Doing::Sent(..) | Doing::Device(..) | Doing::Shown(..) => None,
        }
    }

    /// The name of an entry point.
    fn entry(&self, module: usize, number: u16) -> String {
        let names = &self.deployment.modules[module].entries;
        let standard = STANDARD_ENTRIES.get(usize::from(number)).map(|name| (*name).to_owned());
        names.get(&number).cloned().or(standard).unwrap_or_else(|| format!("#{number}"))
    }

    pub(super) fn find(
        &self,
        history: &mut History,
        time: u64,
        module: usize,
        text: String,
        divergence: Option<Divergence>,
    ) -> usize {
        let named = &self.deployment.modules[module];
        let (at, module) = (named.node.clone(), named.name.clone());
        history.findings.push(Finding { time, at, module, text, divergence, source: None });
        history.findings.len() - 1
    }

    /// Whatever a module does after it has released its state is a finding: a later version does it now.
    fn end_of_work(&self, history: &mut History, time: u64, module: usize) {
        if history.modules[module].released && history.modules[module].finding.is_none() {
            let text = "is at work after it has released its state".to_owned();
            history.modules[module].finding = Some(self.find(history, time, module, text, None));
        }
    }

    /// An output of a module, with its fact.
    fn output(&self, history: &mut History, time: u64, module: usize, cause: Cause) -> (Output, usize) {
        // The same answer may have to be given again.
        if !matches!(&cause, Cause::Sent { output, .. } if output == RELEASED_STATE) {
            self.end_of_work(history, time, module);
        }
        let ModuleHistory { trigger, finding, .. } = history.modules[module];
        let step = self.step(time, module, cause);
        let fact = history.note(step.clone(), trigger, finding);
        history.note_dependence(fact, history.modules[module].depends);
        let (causes, depends) = (history.causes(fact), history.facts[fact].depends);
        (Output { step, explained: finding.is_none(), history: causes, finding, depends }, fact)
    }
}

/// What a channel's key is called where it shows.
fn secret(channel: &Channel) -> String {
    format!("the key of connection {}", channel.name)
}

/// The time at which a cycle begins, in nanoseconds.
pub(super) fn time_of(node: &RecordedNode, cycle: Cycle) -> u64 {
    node.clock.time_of(cycle)
}
