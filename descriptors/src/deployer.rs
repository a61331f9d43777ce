//! The deployer: loads modules onto nodes, has them prove themselves, and gives each connection its key.
//!
//! It trusts its descriptor, the module files and the vendor keys; nodes and the network can be anybody. What it does to
//! which module is in this order: load, compute the module key from where the node says it put the module, attest; when
//! all modules are attested, connect and key the connections. A step that fails ends the deployment.

use std::time::Duration;

use sancus_hw::{CryptoProfile, Key, Tag, Wrapped};

use crate::error::{DescriptorError, nearest};
use crate::failure::{DeployError, Reason};
use crate::link::Link;
use crate::message::{self, Reply, Request, ResultCode};
use crate::placement::Placement;
use crate::plan::{Ends, Plan, deployed_name, profile};
use crate::{Binary, Descriptor, Linked, Module, Node, Randomness};

/// Bytes of an attestation challenge.
const CHALLENGE_LENGTH: usize = 16;
/// How long the deployer waits for an answer unless told otherwise. Loading 20 KB takes 3.5 s at 57,600 baud.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// What the deployer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Phase {
    /// Loads a module.
    Load,
    /// Attests a module.
    Attest,
    /// Tells a node where a connection goes.
    Connect,
    /// Gives a module a connection key.
    SetKey,
    /// Takes a connection key from a module again.
    Revoke,
    /// Has an entry point called again and again.
    Register,
    /// Calls an entry point.
    Call,
    /// Sends an event.
    Output,
    /// Ends a module.
    Disable,
}

impl Phase {
    /// The name in reports and event logs.
    pub fn name(self) -> &'static str {
        match self {
            Phase::Load => "load",
            Phase::Attest => "attest",
            Phase::Connect => "connect",
            Phase::SetKey => "set_key",
            Phase::Revoke => "revoke",
            Phase::Register => "register",
            Phase::Call => "call",
            Phase::Output => "output",
            Phase::Disable => "disable",
        }
    }
}

/// A step that is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub phase: Phase,
    /// On which node.
    pub node: String,
    /// To which module.
    pub module: String,
    /// The input, output, entry point or connection it concerns, for people.
    pub detail: String,
    /// When it began, in the link's time.
    pub started: Duration,
    /// When the answer was there.
    pub ended: Duration,
}

/// A message that the deployer encrypted: an event of a direct connection, or a command for a module alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// When, in the link's time.
    pub time: Duration,
    /// The key of the connection or of the module.
    pub key: Key,
    /// What is authenticated and in the clear.
    pub associated_data: Vec<u8>,
    /// What is encrypted.
    pub body: Vec<u8>,
}

/// Deploys a descriptor, and talks to what it deployed.
#[derive(Clone)]
pub struct Deployer {
    descriptor: Descriptor,
    plan: Plan,
    placements: Vec<Option<Placement>>,
    randomness: Randomness,
    patience: Duration,
    steps: Vec<Step>,
    /// When the current step began.
    started: Duration,
    sent: Vec<Sent>,
}

/// What a step concerns.
struct Subject {
    phase: Phase,
    module: usize,
    detail: String,
}

impl Subject {
    fn new(phase: Phase, module: usize, detail: impl ToString) -> Subject {
        Subject { phase, module, detail: detail.to_string() }
    }
}

impl Deployer {
    /// Checks that a descriptor can be deployed. `find` gives the file of a module, or why there is none; modules that
    /// are deployed already can do without.
    pub fn new(
        descriptor: Descriptor,
        randomness: Randomness,
        find: impl FnMut(&Module) -> Result<Option<Vec<u8>>, String>,
    ) -> Result<Deployer, DeployError> {
        let plan = Plan::new(&descriptor, find).map_err(DescriptorError::Invalid)?;
        let placements = vec![None; descriptor.modules.len()];
        Ok(Deployer {
            descriptor,
            plan,
            placements,
            randomness,
            patience: PATIENCE,
            steps: Vec::new(),
            started: Duration::ZERO,
            sent: Vec::new(),
        })
    }

    /// Waits so long for answers.
    pub fn set_patience(&mut self, patience: Duration) {
        self.patience = patience;
    }

    /// The descriptor, with what is known of the deployment so far: identities, keys, nonces.
    pub fn descriptor(&self) -> &Descriptor {
        &self.descriptor
    }

    /// The steps that were done since the last call.
    pub fn take_steps(&mut self) -> Vec<Step> {
        std::mem::take(&mut self.steps)
    }

    /// What was encrypted and sent since the last call, in the order of sending. Holds connection keys.
    pub fn take_sent(&mut self) -> Vec<Sent> {
        std::mem::take(&mut self.sent)
    }

    /// A module as it is meant to be in its node's memory.
    pub fn linked(&self, module: &str) -> Result<Linked, DeployError> {
        let index = self.module(module)?;
        self.linked_at(index).map_err(|reason| self.stopped(&Subject::new(Phase::Load, index, ""), reason))
    }

    /// The names of a module's inputs and outputs, by number; none if its file is not given.
    pub fn ios(&self, module: &str) -> Vec<(u16, String)> {
        self.names(module, |binary| owned(binary.ios()))
    }

    /// The names of a module's entry points, by number; none if its file is not given.
    pub fn entries(&self, module: &str) -> Vec<(u16, String)> {
        self.names(module, |binary| owned(binary.entries()))
    }

    /// The addresses that a module's file names, its own and the node's, once it is loaded.
    pub fn addresses(&self, module: &str) -> Vec<(u16, String)> {
        let placement = self.placement(module).cloned().unwrap_or_default();
        self.names(module, |binary| owned(binary.addresses(&placement)))
    }

    fn names(&self, module: &str, names: impl Fn(&Binary) -> Vec<(u16, String)>) -> Vec<(u16, String)> {
        let index = self.descriptor.modules.iter().position(|candidate| candidate.name == module);
        index.and_then(|index| self.plan.binaries[index].as_ref()).map(names).unwrap_or_default()
    }

    /// Where the node put a module that was loaded.
    pub fn placement(&self, module: &str) -> Option<&Placement> {
        let index = self.descriptor.modules.iter().position(|candidate| candidate.name == module)?;
        self.placements[index].as_ref()
    }

    /// The file of a module, as it was loaded.
    pub fn file(&self, module: &str) -> Option<&[u8]> {
        let index = self.descriptor.modules.iter().position(|candidate| candidate.name == module)?;
        self.plan.binaries[index].as_ref().map(|binary| binary.bytes())
    }

    /// Does all that is not done yet: loads, attests, connects, registers.
    pub fn deploy(&mut self, link: &mut dyn Link) -> Result<(), DeployError> {
        for module in self.plan.order.clone() {
            if !self.descriptor.modules[module].deployed {
                self.load(link, module)?;
            }
        }
        for module in self.plan.order.clone() {
            if !self.descriptor.modules[module].attested {
                self.attest_module(link, module)?;
            }
        }
        for connection in 0..self.descriptor.connections.len() {
            if !self.descriptor.connections[connection].established {
                self.connect(link, connection)?;
            }
        }
        for event in 0..self.descriptor.periodic_events.len() {
            if !self.descriptor.periodic_events[event].established {
                self.register(link, event)?;
            }
        }
        Ok(())
    }

    /// Has a module prove itself.
    pub fn attest(&mut self, link: &mut dyn Link, module: &str) -> Result<(), DeployError> {
        let module = self.module(module)?;
        self.attest_module(link, module)
    }

    /// Calls an entry point, by name or number; returns what it answers.
    pub fn call(
        &mut self,
        link: &mut dyn Link,
        module: &str,
        entry: &str,
        arguments: &[u8],
    ) -> Result<Vec<u8>, DeployError> {
        let module = self.module(module)?;
        let subject = Subject::new(Phase::Call, module, entry);
        let number = match (entry.parse(), &self.plan.binaries[module]) {
            (Ok(number), _) => Ok(number),
            (Err(_), Some(binary)) => binary.entry(entry).map_err(Reason::from),
            (Err(_), None) => Err(Reason::Missing("give the entry point's number: the module's file is not given")),
        };
        let entry = number.map_err(|reason| self.stopped(&subject, reason))?;
        let arguments = arguments.to_vec();
        let reply =
            self.step(link, &subject, |deployer| Ok(Request::Call { module: deployer.id(module)?, entry, arguments }))?;
        Ok(reply.payload().to_vec())
    }

    /// Sends an event on a direct connection.
    pub fn output(&mut self, link: &mut dyn Link, connection: &str, data: &[u8]) -> Result<(), DeployError> {
        let names = self.descriptor.connections.iter().map(|connection| connection.name.as_deref());
        let index = names.clone().position(|name| name == Some(connection)).ok_or_else(|| DeployError::Unknown {
            what: "connection",
            name: connection.to_owned(),
            nearest: nearest(connection, names.flatten()),
        })?;
        let Ends { source, destination: (module, _) } = self.plan.ends[index];
        let subject = Subject::new(Phase::Output, module, connection);
        let request = |deployer: &mut Deployer| {
            if source.is_some() {
                return Err(Reason::Missing("not a direct connection: its events come from a module"));
            }
            if data.is_empty() || !data.len().is_multiple_of(2) {
                return Err(Reason::Data(
                    "events have an even number of bytes, at least two: the hardware works on words",
                ));
            }
            let connection = &deployer.descriptor.connections[index];
            let missing = Reason::Missing("the connection is not established");
            let (Some(id), Some(key)) = (connection.id, connection.key.as_ref().filter(|_| connection.established))
            else {
                return Err(missing);
            };
            let nonce = connection.nonce;
            let key = Key::from_bytes(key)?;
            let wrapped = deployer.wrap(module, key, &nonce.to_be_bytes(), data)?;
            let data = [&wrapped.cipher, wrapped.tag.as_bytes()].concat();
            Ok(Request::Event { module: deployer.id(module)?, connection: id, data })
        };
        self.step(link, &subject, request)?;
        let connection = &mut self.descriptor.connections[index];
        connection.nonce = connection.nonce.wrapping_add(1);
        Ok(())
    }

    /// Ends a module.
    pub fn disable(&mut self, link: &mut dyn Link, module: &str) -> Result<(), DeployError> {
        let module = self.module(module)?;
        let subject = Subject::new(Phase::Disable, module, "");
        self.step(link, &subject, |deployer| {
            let nonce = deployer.descriptor.modules[module].nonce;
            let wrapped = deployer.wrap_for(module, &nonce.to_be_bytes(), &nonce.to_be_bytes())?;
            Ok(message::disable(deployer.id(module)?, nonce, &wrapped))
        })?;
        let module = &mut self.descriptor.modules[module];
        (module.deployed, module.attested) = (false, false);
        Ok(())
    }

    fn load(&mut self, link: &mut dyn Link, module: usize) -> Result<(), DeployError> {
        self.fill_tags(module);
        let subject = Subject::new(Phase::Load, module, "");
        let reply = self.step(link, &subject, |deployer| {
            let node = deployer.node(module);
            let binary = deployer.plan.binaries[module].as_ref().ok_or(Reason::Missing("it has no file"))?;
            let name = deployed_name(&deployer.descriptor.modules[module]).as_bytes().to_vec();
            Ok(Request::Load { name, vendor: node.vendor_id, file: binary.bytes().to_vec() })
        })?;
        let (id, placement) = placed(&reply).map_err(|reason| self.stopped(&subject, reason))?;
        let loaded = &mut self.descriptor.modules[module];
        (loaded.id, loaded.deployed, loaded.nonce) = (Some(id), true, 0);
        self.placements[module] = Some(placement);
        let key = self.module_key(module).map_err(|reason| self.stopped(&subject, reason))?;
        self.descriptor.modules[module].key = Some(key);
        Ok(())
    }

    /// Puts the tags of the modules that a module verifies into its file: they are on the node already.
    fn fill_tags(&mut self, module: usize) {
        let Some(binary) = &self.plan.binaries[module] else { return };
        let callees: Vec<String> = binary.callees().into_iter().map(str::to_owned).collect();
        for callee in callees {
            let node = &self.descriptor.modules[module].node;
            let other = self
                .descriptor
                .modules
                .iter()
                .position(|candidate| deployed_name(candidate) == callee && candidate.node == *node);
            let tag: Option<Tag> = other.and_then(|other| {
                let binary = self.plan.binaries[other].as_ref()?;
                let linked = binary.link(self.placements[other].as_ref()?).ok()?;
                linked.attestation_tag(self.crypto(module)).ok()
            });
            if let (Some(tag), Some(binary)) = (tag, &mut self.plan.binaries[module]) {
                binary.fill_tag(&callee, &tag);
            }
        }
    }

    /// The key of a module on its node, from its file and its place.
    fn module_key(&self, module: usize) -> Result<Vec<u8>, Reason> {
        let vendor_key = Key::from_bytes(&self.node(module).vendor_key)?;
        Ok(self.linked_at(module)?.key(self.crypto(module), &vendor_key)?.as_bytes().to_vec())
    }

    fn linked_at(&self, module: usize) -> Result<Linked, Reason> {
        let binary = self.plan.binaries[module].as_ref();
        let binary = binary.ok_or(Reason::Missing("its key is not known, and it has no file to compute it from"))?;
        let placement = match &self.placements[module] {
            Some(placement) => placement,
            None if binary.is_executable() => &Placement::default(),
            None => return Err(Reason::Missing("its key is not known, nor where the node put it")),
        };
        Ok(binary.link(placement)?)
    }

    fn attest_module(&mut self, link: &mut dyn Link, module: usize) -> Result<(), DeployError> {
        let subject = Subject::new(Phase::Attest, module, "");
        let challenge = self.randomness.bytes(CHALLENGE_LENGTH);
        let reply = self.step(link, &subject, |deployer| {
            if deployer.descriptor.modules[module].key.is_none() {
                deployer.descriptor.modules[module].key = Some(deployer.module_key(module)?);
            }
            Ok(message::attest(deployer.id(module)?, &challenge))
        })?;
        let proven = self.proves(module, &challenge, &reply).map_err(|reason| self.stopped(&subject, reason))?;
        if !proven {
            return Err(self.stopped(&subject, Reason::NotAuthentic));
        }
        self.descriptor.modules[module].attested = true;
        Ok(())
    }

    fn proves(&self, module: usize, challenge: &[u8], reply: &Reply) -> Result<bool, Reason> {
        let tag = Tag::from_bytes(reply.payload()).map_err(|error| Reason::Nonsense(error.to_string()))?;
        let key = self.key(module)?;
        Ok(self.crypto(module).mac(&key, challenge)?.matches(&tag))
    }

    /// Gives both ends of a connection a key: first the one that receives, then the one that sends.
    fn connect(&mut self, link: &mut dyn Link, index: usize) -> Result<(), DeployError> {
        let Ends { source, destination } = self.plan.ends[index];
        let id = self.connection_id(index);
        let bytes = self.node(destination.0).vendor_key.len();
        let random = self.randomness.bytes(bytes);
        let connection = &mut self.descriptor.connections[index];
        (connection.id, connection.nonce) = (Some(id), 0);
        // Established connections are spoken of by name.
        let name = connection.name.get_or_insert_with(|| format!("conn{id}")).clone();
        let key = connection.key.get_or_insert(random).clone();
        let result = self.key_ends(link, &name, id, source, destination, &key);
        let connection = &mut self.descriptor.connections[index];
        connection.established = result.is_ok();
        if result.is_err() {
            connection.key = None;
        }
        result
    }

    fn key_ends(
        &mut self,
        link: &mut dyn Link,
        name: &str,
        id: u16,
        source: Option<(usize, u16)>,
        destination: (usize, u16),
        key: &[u8],
    ) -> Result<(), DeployError> {
        if let Some((module, _)) = source {
            let subject = Subject::new(Phase::Connect, module, name);
            let to = self.node(destination.0);
            let local = self.node(module).name == to.name;
            let address = link.address(to).map_err(|error| self.stopped(&subject, error.into()))?;
            self.step(link, &subject, |deployer| {
                Ok(Request::Connect { connection: id, module: deployer.id(destination.0)?, local, address })
            })?;
        }
        let mut keyed = Vec::new();
        for (module, io) in [Some(destination), source].into_iter().flatten() {
            keyed.push((module, io));
            if let Err(mut error) = self.set_key(link, Phase::SetKey, module, id, io, key) {
                let kept = self.revoke(link, id, &keyed, &error);
                if let DeployError::Stopped { unrevoked, .. } = &mut error {
                    *unrevoked = kept;
                }
                return Err(error);
            }
        }
        Ok(())
    }

    /// Replaces the key that ends of a connection may have by one that nobody knows. Returns the ends that did not take
    /// it and may still have the old one.
    fn revoke(&mut self, link: &mut dyn Link, id: u16, keyed: &[(usize, u16)], error: &DeployError) -> Vec<String> {
        let refused = match error {
            DeployError::Stopped { reason, .. } => matches!(**reason, Reason::Refused(_)),
            _ => false,
        };
        let mut kept = Vec::new();
        for (position, (module, io)) in keyed.iter().copied().enumerate() {
            let failed = position + 1 == keyed.len();
            // A node that refused has not set anything.
            if failed && refused {
                continue;
            }
            let bytes = self.node(module).vendor_key.len();
            let mut tries = 1;
            if failed {
                // The answer was lost, so it is open whether the nonce was used up.
                tries = 2;
            }
            let done = (0..tries).any(|_| {
                let key = self.randomness.bytes(bytes);
                let done = self.set_key(link, Phase::Revoke, module, id, io, &key).is_ok();
                if !done {
                    let nonce = &mut self.descriptor.modules[module].nonce;
                    *nonce = nonce.wrapping_add(1);
                }
                done
            });
            if !done {
                kept.push(format!("{:?}", self.descriptor.modules[module].name));
            }
        }
        kept
    }

    fn set_key(
        &mut self,
        link: &mut dyn Link,
        phase: Phase,
        module: usize,
        id: u16,
        io: u16,
        key: &[u8],
    ) -> Result<(), DeployError> {
        let detail = self.plan.binaries[module].as_ref().and_then(|binary| {
            binary.ios().into_iter().find(|(number, _)| *number == io).map(|(_, name)| name.to_owned())
        });
        let subject = Subject::new(phase, module, detail.unwrap_or_else(|| io.to_string()));
        self.step(link, &subject, |deployer| {
            let nonce = deployer.descriptor.modules[module].nonce;
            let associated_data = message::set_key_associated_data(id, io, nonce);
            let wrapped = deployer.wrap_for(module, &associated_data, key)?;
            Ok(message::set_key(deployer.id(module)?, &associated_data, &wrapped))
        })?;
        let nonce = &mut self.descriptor.modules[module].nonce;
        *nonce = nonce.wrapping_add(1);
        Ok(())
    }

    fn register(&mut self, link: &mut dyn Link, index: usize) -> Result<(), DeployError> {
        let event = &self.descriptor.periodic_events[index];
        let (period, name) = (event.period_milliseconds, event.module.clone());
        let (module, entry) = (self.module(&name)?, self.plan.entries[index]);
        let subject = Subject::new(Phase::Register, module, entry);
        self.step(link, &subject, |deployer| Ok(Request::Register { module: deployer.id(module)?, entry, period }))?;
        let id = self.descriptor.next_event_id.unwrap_or(0);
        self.descriptor.next_event_id = Some(id.wrapping_add(1));
        let event = &mut self.descriptor.periodic_events[index];
        event.id.get_or_insert(id);
        event.established = true;
        Ok(())
    }

    /// The connection's own identity, or the next that no connection has.
    fn connection_id(&mut self, index: usize) -> u16 {
        if let Some(id) = self.descriptor.connections[index].id {
            return id;
        }
        let taken = |id: u16| self.descriptor.connections.iter().any(|connection| connection.id == Some(id));
        let first = self.descriptor.next_connection_id.unwrap_or(0);
        // A descriptor with 65536 connections is none: the last identity is then shared.
        let id = (first..=u16::MAX).find(|id| !taken(*id)).unwrap_or(u16::MAX);
        self.descriptor.next_connection_id = Some(id.saturating_add(1));
        id
    }

    /// Sends a request, and takes only Ok for an answer.
    fn step(
        &mut self,
        link: &mut dyn Link,
        subject: &Subject,
        request: impl FnOnce(&mut Deployer) -> Result<Request, Reason>,
    ) -> Result<Reply, DeployError> {
        let started = link.now();
        self.started = started;
        let reply = self.exchange(link, subject, request).map_err(|reason| self.stopped(subject, reason))?;
        let module = &self.descriptor.modules[subject.module];
        self.steps.push(Step {
            phase: subject.phase,
            node: module.node.clone(),
            module: module.name.clone(),
            detail: subject.detail.clone(),
            started,
            ended: link.now(),
        });
        Ok(reply)
    }

    fn exchange(
        &mut self,
        link: &mut dyn Link,
        subject: &Subject,
        request: impl FnOnce(&mut Deployer) -> Result<Request, Reason>,
    ) -> Result<Reply, Reason> {
        let message = request(self)?.encode()?;
        let node = self.node(subject.module);
        let reply = match link.exchange(node, &message, self.patience)? {
            Some(reply) => reply,
            None => Reply::new(ResultCode::Ok as u8, Vec::new())?,
        };
        match reply.result() {
            Some(ResultCode::Ok) => Ok(reply),
            Some(code) if subject.phase == Phase::Load => {
                let binary = self.plan.binaries[subject.module].as_ref();
                let size = binary.map_or(0, |binary| binary.bytes().len());
                let text = binary.map_or(0, |binary| binary.text_size());
                Err(Reason::NotLoaded { code: code.to_string(), size, text })
            }
            Some(code) => Err(Reason::Refused(code)),
            None => Err(Reason::Nonsense(format!("result code {}", reply.code))),
        }
    }

    fn stopped(&self, subject: &Subject, reason: Reason) -> DeployError {
        let module = &self.descriptor.modules[subject.module];
        DeployError::Stopped {
            phase: subject.phase,
            node: module.node.clone(),
            module: module.name.clone(),
            detail: subject.detail.clone(),
            reason: Box::new(reason),
            unrevoked: Vec::new(),
        }
    }

    fn module(&self, name: &str) -> Result<usize, DeployError> {
        let names = self.descriptor.modules.iter().map(|module| module.name.as_str());
        names.clone().position(|candidate| candidate == name).ok_or_else(|| DeployError::Unknown {
            what: "module",
            name: name.to_owned(),
            nearest: nearest(name, names),
        })
    }

    fn node(&self, module: usize) -> &Node {
        &self.descriptor.nodes[self.plan.nodes[module]]
    }

    fn crypto(&self, module: usize) -> &'static dyn CryptoProfile {
        profile(self.node(module)).crypto()
    }

    fn id(&self, module: usize) -> Result<u16, Reason> {
        self.descriptor.modules[module].id.ok_or(Reason::Missing("its identity on the node is not known"))
    }

    fn key(&self, module: usize) -> Result<Key, Reason> {
        let key = self.descriptor.modules[module].key.as_ref();
        Ok(Key::from_bytes(key.ok_or(Reason::Missing("its key is not known"))?)?)
    }

    /// Encrypts something for a module alone.
    fn wrap_for(&mut self, module: usize, associated_data: &[u8], body: &[u8]) -> Result<Wrapped, Reason> {
        self.wrap(module, self.key(module)?, associated_data, body)
    }

    /// Encrypts something with the algorithms of a module's node.
    fn wrap(&mut self, module: usize, key: Key, associated_data: &[u8], body: &[u8]) -> Result<Wrapped, Reason> {
        let wrapped = self.crypto(module).wrap(&key, associated_data, body)?;
        let (associated_data, body) = (associated_data.to_vec(), body.to_vec());
        self.sent.push(Sent { time: self.started, key, associated_data, body });
        Ok(wrapped)
    }
}

fn owned(names: Vec<(u16, &str)>) -> Vec<(u16, String)> {
    names.into_iter().map(|(number, name)| (number, name.to_owned())).collect()
}

/// Identity and placement, from the answer to a load command.
fn placed(reply: &Reply) -> Result<(u16, Placement), Reason> {
    let nonsense = |what: &str| Reason::Nonsense(what.to_owned());
    let (id, text) = reply.payload().split_first_chunk().ok_or_else(|| nonsense("an answer without an identity"))?;
    let id = u16::from_be_bytes(*id);
    if id == 0 {
        return Err(nonsense("identity 0, which stands for no module"));
    }
    // Some event managers count the zero byte that ends the text, others do not.
    let text = std::str::from_utf8(text).map_err(|_| nonsense("a symbol table that is no text"))?;
    Ok((id, Placement::parse(text.trim_end_matches('\0'))?))
}
