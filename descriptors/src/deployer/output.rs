//! Events of the deployer's own, on direct connections.
//!
//! A module accepts events in the order of their numbers, with none left out, so one that was encrypted has to arrive. Nodes
//! with the software of this project answer when the module has accepted it, and until then the deployer sends the same event
//! again. Only then comes the next.

use super::Deployer;
use super::failure::{DeployError, Reason};
use super::link::Link;
use super::plan::Ends;
use super::step::{Phase, Subject};
use crate::protocol::message::{self, Request};
use crate::protocol::pieces;
use crate::schema::error::nearest;
use sancus_hw::Key;

/// The number that no event gets: the key is used up.
const NONE_LEFT: u16 = u16::MAX;

/// An event that is encrypted.
struct Encrypted {
    module: u16,
    connection: u16,
    /// Ciphertext and tag.
    data: Vec<u8>,
}

impl Deployer {
    /// Sends an event on a direct connection, until the module has accepted it; to a node whose software does not say so, once.
    ///
    /// # Errors
    ///
    /// If the event cannot be sent, is refused or is not acknowledged in time. Once it may have been seen, its number is not
    /// used for another; the connection then needs a new key ([`Deployer::renew_keys`]).
    pub fn output(&mut self, link: &mut dyn Link, connection: &str, data: &[u8]) -> Result<(), DeployError> {
        let (index, subject) = self.ready(connection, data)?;
        let (module, _) = self.plan.ends[index].destination;
        if !self.acknowledge(link, module, connection)? {
            return self.send_once(link, index, &subject, data);
        }
        self.started = link.now();
        let nonce = self.descriptor.connections[index].nonce;
        let message = self.encrypt(index, data).and_then(|Encrypted { module, connection, data }| {
            Ok(message::handle_input(module, connection, &data).encode()?)
        });
        let message = message.map_err(|reason| self.stopped(&subject, reason))?;
        self.descriptor.connections[index].nonce = NONE_LEFT;
        self.persist(link, vec![(subject, message)]).into_iter().try_for_each(|reply| reply.map(drop))?;
        self.descriptor.connections[index].nonce = nonce + 1;
        Ok(())
    }

    /// Sends an event on a direct connection once and waits for nothing, as to nodes with other software. If it is lost, the
    /// module accepts none that follows.
    ///
    /// # Errors
    ///
    /// If the event cannot be sent.
    pub fn output_once(&mut self, link: &mut dyn Link, connection: &str, data: &[u8]) -> Result<(), DeployError> {
        let (index, subject) = self.ready(connection, data)?;
        self.send_once(link, index, &subject, data)
    }

    fn send_once(
        &mut self,
        link: &mut dyn Link,
        index: usize,
        subject: &Subject,
        data: &[u8],
    ) -> Result<(), DeployError> {
        self.step(link, subject, |deployer| {
            let Encrypted { module, connection, data } = deployer.encrypt(index, data)?;
            Ok(Request::Event { module, connection, data })
        })?;
        self.descriptor.connections[index].nonce += 1;
        Ok(())
    }

    /// Whether a connection takes events like this one, deployed or not.
    ///
    /// # Errors
    ///
    /// If there is no such direct connection, or its input does not take such data.
    pub fn check_output(&self, connection: &str, data: &[u8]) -> Result<(), DeployError> {
        let refused = |reason: Reason| DeployError::Refused { what: "connection", name: connection.to_owned(), reason };
        self.direct(connection, data)?.1.map_err(refused)
    }

    /// The connection of a name.
    pub(super) fn connection(&self, name: &str) -> Result<usize, DeployError> {
        let names = self.descriptor.connections.iter().map(|connection| connection.name.as_deref());
        names.clone().position(|known| known == Some(name)).ok_or_else(|| DeployError::Unknown {
            what: "connection",
            name: name.to_owned(),
            nearest: nearest(name, names.flatten()),
        })
    }

    /// The direct connection of a name, and whether it ever takes this event.
    fn direct(&self, connection: &str, data: &[u8]) -> Result<(usize, Result<(), Reason>), DeployError> {
        let index = self.connection(connection)?;
        let Ends { source, destination: (module, input) } = self.plan.ends[index];
        let longest = self.plan.binaries[module].as_ref().and_then(|binary| binary.longest_event(input));
        let takes = if !self.plan.own[module] {
            Err(Reason::OfVendor(self.vendor_of(module).0))
        } else if source.is_some() {
            Err(Reason::Missing("not a direct connection: its events come from a module"))
        } else if data.is_empty() || !data.len().is_multiple_of(2) {
            Err(Reason::Data("events have an even number of bytes, at least two: the hardware works on words"))
        } else if longest.is_some_and(|longest| data.len() > usize::from(longest)) {
            Err(Reason::Data("longer than the input takes: the module has no room for it on its stack"))
        } else {
            Ok(())
        };
        Ok((index, takes))
    }

    /// The direct connection of a name, if it can take this event now.
    fn ready(&self, connection: &str, data: &[u8]) -> Result<(usize, Subject), DeployError> {
        let (index, takes) = self.direct(connection, data)?;
        let subject = Subject::new(Phase::Output, self.plan.ends[index].destination.0, connection);
        let connection = &self.descriptor.connections[index];
        let reason = match takes {
            Err(reason) => reason,
            Ok(()) if !connection.established => Reason::Missing("the connection is not established"),
            Ok(()) if connection.nonce == NONE_LEFT => {
                let remedy = "give the connection a new key";
                Reason::Exhausted { what: "the key of the connection", things: "events", remedy }
            }
            Ok(()) => return Ok((index, subject)),
        };
        Err(self.stopped(&subject, reason))
    }

    fn encrypt(&mut self, index: usize, data: &[u8]) -> Result<Encrypted, Reason> {
        let (module, _) = self.plan.ends[index].destination;
        let known = &self.descriptor.connections[index];
        let (Some(connection), Some(key)) = (known.id, &known.key) else {
            return Err(Reason::Missing("the connection has no key"));
        };
        let (key, nonce) = (Key::from_bytes(key)?, known.nonce);
        let payload = pieces::seal(self.crypto(module), &key, nonce, data)?;
        self.note_sent(key, &nonce.to_be_bytes(), data);
        Ok(Encrypted { module: self.id(module)?, connection, data: payload })
    }
}
