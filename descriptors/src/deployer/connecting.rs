//! Gives connections their first keys, and has entry points called again and again.

use super::Deployer;
use super::binary::Binary;
use super::failure::{DeployError, Reason};
use super::link::Link;
use super::numbers::NO_IO;
use super::plan::Ends;
use super::renewal::refused;
use super::sharing::Part;
use super::step::{Phase, Subject};
use crate::protocol::message::{self, Acknowledgement, Request, Status};

impl Deployer {
    /// Gives the ends of a connection that are deployed here a key, `given` or its own: first the one that receives, then the one
    /// that sends. Without encryption, tells both who is at the other end.
    pub(super) fn connect(
        &mut self,
        link: &mut dyn Link,
        index: usize,
        given: Option<Vec<u8>>,
    ) -> Result<(), DeployError> {
        let Ends { source, destination } = self.plan.ends[index];
        let id = self.plan.numbers[index];
        let next = self.descriptor.next_connection_id.unwrap_or(0);
        self.descriptor.next_connection_id = Some(next.max(id.saturating_add(1)));
        let (name, part) = (self.plan.names[index].clone(), self.part(index));
        if self.descriptor.connections[index].is_local() {
            let connection = &mut self.descriptor.connections[index];
            (connection.id, connection.name) = (Some(id), Some(name));
            let [from, to] = [source.map_or(destination.0, |(module, _)| module), destination.0];
            for ((module, io), other) in
                [Some((destination, from)), source.map(|source| (source, to))].into_iter().flatten()
            {
                self.set_local(link, module, id, io, other)?;
            }
            self.descriptor.connections[index].established = true;
            return Ok(());
        }
        let random = self.randomness.bytes(self.node(destination.0).key_bytes());
        let connection = &mut self.descriptor.connections[index];
        (connection.id, connection.nonce) = (Some(id), 0);
        // Established connections are spoken of by name.
        connection.name = Some(name.clone());
        let key = given.or(connection.key.take()).unwrap_or(random);
        connection.key = Some(key.clone());
        let result = self.key_ends(link, &name, id, source, destination, &key);
        let connection = &mut self.descriptor.connections[index];
        connection.established = result.is_ok();
        match &result {
            Ok(()) if part == Part::Receiving => _ = self.unshared.insert(index),
            // Another vendor may give this key again, which it must not.
            Err(error) if part == Part::Sending && may_be_taken(error) => {}
            Err(_) => connection.key = None,
            Ok(()) => {}
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
            let local = self.plan.nodes[module] == self.plan.nodes[destination.0];
            let ends = [module, destination.0];
            let acknowledged =
                !local && self.acknowledge(link, ends[0], name)? && self.acknowledge(link, ends[1], name)?;
            if acknowledged && self.plan.own[ends[1]] {
                self.announce(link, name, id, ends, ends[1], Acknowledgement::Given)?;
            }
            let kind = if acknowledged { Acknowledgement::Awaited } else { Acknowledgement::None };
            if self.plan.own[ends[0]] {
                self.announce(link, name, id, ends, ends[0], kind)?;
            }
        }
        let mut keyed = Vec::new();
        for (module, io) in [Some(destination), source].into_iter().flatten() {
            if !self.plan.own[module] {
                continue;
            }
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

    /// Tells the node at an end of a connection where the other one is.
    fn announce(
        &mut self,
        link: &mut dyn Link,
        name: &str,
        connection: u16,
        [source, destination]: [usize; 2],
        end: usize,
        acknowledgement: Acknowledgement,
    ) -> Result<(), DeployError> {
        let subject = Subject::new(Phase::Connect, end, name);
        let other = self.node(if end == source { destination } else { source });
        let local = self.plan.nodes[source] == self.plan.nodes[destination];
        let address = link.address(other).map_err(|error| self.stopped(&subject, error.into()))?;
        self.step(link, &subject, |deployer| {
            Ok(Request::Connect { connection, module: deployer.id(destination)?, local, address, acknowledgement })
        })?;
        Ok(())
    }

    /// Whether the node of a module can acknowledge events; it is asked once.
    pub(super) fn acknowledge(&mut self, link: &mut dyn Link, module: usize, name: &str) -> Result<bool, DeployError> {
        let node = self.plan.nodes[module];
        if let Some(known) = self.acknowledging[node] {
            return Ok(known);
        }
        let subject = Subject::new(Phase::Status, module, name);
        let query = message::status_query().encode().map_err(|error| self.stopped(&subject, error.into()))?;
        for reply in self.persist(link, vec![(subject, query)]) {
            self.acknowledging[node] = Some(Status::read(reply?.payload()).is_some());
        }
        Ok(self.acknowledging[node] == Some(true))
    }

    /// Replaces the key that ends of a connection may have by one that nobody knows, for no input or output: the old one is not
    /// kept beside it as an input's would be. Returns the ends that did not take
    /// it and may still have the old one.
    fn revoke(&mut self, link: &mut dyn Link, id: u16, keyed: &[(usize, u16)], error: &DeployError) -> Vec<String> {
        let refused = refused(error);
        let mut kept = Vec::new();
        for (position, (module, _)) in keyed.iter().copied().enumerate() {
            let failed = position + 1 == keyed.len();
            // A node that refused has not set anything.
            if failed && refused {
                continue;
            }
            let bytes = self.node(module).key_bytes();
            let mut tries = 1;
            if failed {
                // The answer was lost, so it is open whether the nonce was used up.
                tries = 2;
            }
            let done = (0..tries).any(|_| {
                let key = self.randomness.bytes(bytes);
                let done = self.set_key(link, Phase::Revoke, module, id, NO_IO, &key).is_ok();
                if !done {
                    let nonce = &mut self.descriptor.modules[module].nonce;
                    *nonce = nonce.saturating_add(1);
                }
                done
            });
            if !done {
                kept.push(format!("{:?}", self.descriptor.modules[module].name));
            }
        }
        kept
    }

    pub(super) fn set_key(
        &mut self,
        link: &mut dyn Link,
        phase: Phase,
        module: usize,
        id: u16,
        io: u16,
        key: &[u8],
    ) -> Result<(), DeployError> {
        let subject = Subject::new(phase, module, self.io_name(module, io));
        self.step(link, &subject, |deployer| {
            let nonce = deployer.command_nonce(module)?;
            let associated_data = message::set_key_associated_data(id, io, nonce);
            let wrapped = deployer.wrap_for(module, &associated_data, key)?;
            Ok(message::set_key(deployer.id(module)?, &associated_data, &wrapped))
        })?;
        self.descriptor.modules[module].nonce += 1;
        Ok(())
    }

    /// Tells a module who is at the other end of a connection without encryption: its ID, where it is entered, and the number of its
    /// entry point for events. It has proven that it has that ID and place.
    fn set_local(
        &mut self,
        link: &mut dyn Link,
        module: usize,
        id: u16,
        io: u16,
        other: usize,
    ) -> Result<(), DeployError> {
        let subject = Subject::new(Phase::SetLocal, module, self.io_name(module, io));
        self.step(link, &subject, |deployer| {
            let missing = Reason::Missing("it has no connections without encryption, or it is not known where it is");
            let entries = |index: usize| deployer.plan.binaries[index].as_ref().and_then(Binary::local_entries);
            let (Some((entry, _)), Some((_, handler))) = (entries(module), entries(other)) else { return Err(missing) };
            let place = deployer.linked_at(other)?.layout.public_start;
            let associated_data = message::set_local_associated_data(id, io, deployer.command_nonce(module)?, handler);
            let peer = [deployer.id(other)?.to_be_bytes(), place.to_be_bytes()].concat();
            let wrapped = deployer.wrap_for(module, &associated_data, &peer)?;
            let message = [&associated_data, wrapped.cipher.as_slice(), wrapped.tag.as_bytes()].concat();
            Ok(message::question(deployer.id(module)?, entry, &message, 0))
        })?;
        self.descriptor.modules[module].nonce += 1;
        Ok(())
    }

    /// What an input or output is called.
    fn io_name(&self, module: usize, io: u16) -> String {
        let ios = self.plan.binaries[module].iter().flat_map(|binary| binary.ios());
        let mut named = ios.filter(|(number, _)| *number == io).map(|(_, name)| name.to_owned());
        named.next().unwrap_or_else(|| io.to_string())
    }

    /// The number of the next command for a module; the last one there is goes to none, as the module takes no more then.
    pub(super) fn command_nonce(&self, module: usize) -> Result<u16, Reason> {
        let nonce = self.descriptor.modules[module].nonce;
        let exhausted = Reason::Exhausted { what: "the module", things: "commands", remedy: "load it again" };
        if nonce == u16::MAX { Err(exhausted) } else { Ok(nonce) }
    }

    pub(super) fn register(&mut self, link: &mut dyn Link, index: usize) -> Result<(), DeployError> {
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
}

/// Whether a module may have taken a key, although giving it failed.
fn may_be_taken(error: &DeployError) -> bool {
    matches!(error, DeployError::Stopped { phase: Phase::SetKey, .. }) && !refused(error)
}
