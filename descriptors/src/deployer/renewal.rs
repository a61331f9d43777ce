//! Gives connections new keys while they are in use.
//!
//! An event's number must not come twice under one key, so numbers end at 65535, and before that a connection needs another key.
//! The receiving module gets it first and keeps the old one until the first event under the new one: what is on its way then
//! still arrives. The source goes over to it at once.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Deployer;
use super::failure::{DeployError, Reason};
use super::link::Link;
use super::plan::Ends;
use super::sharing::Part;
use super::step::{Phase, Subject};
use crate::protocol::message::{self, Status};

/// Connections get a new key after so many events. Until then the receiver has long accepted one under the present key, whose
/// predecessor it no longer needs; and from there on, events are too slow to reach the end of the numbers before somebody looks
/// again ([`Deployer::renew_keys`]).
pub const RENEWAL: u16 = 0x8000;

/// A key that a connection is being given.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Renewal {
    pub(super) key: Vec<u8>,
    /// Whether the receiving module has it.
    pub(super) received: bool,
    /// The last command was not answered, so that it is open whether it was obeyed.
    pub(super) open: bool,
}

impl Deployer {
    /// Gives a new key to each connection that has had [`RENEWAL`] events or more under its present one, as the nodes say and,
    /// for direct connections, the deployer knows. Nodes with other event managers do not say; connections that begin there are
    /// left alone, and so are those of two vendors ([`Deployer::renew_key`]). Gives the names of the connections. To be called every
    /// minute or so while events flow.
    ///
    /// # Errors
    ///
    /// If a node does not answer, or a module refuses. A connection with both its keys half given still works; the next call
    /// goes on there.
    pub fn renew_keys(&mut self, link: &mut dyn Link) -> Result<Vec<String>, DeployError> {
        let mut renewed = Vec::new();
        // First those that are half done: whether a module has counted its last command decides about the number of the next.
        for index in self.renewals.keys().copied().collect::<Vec<_>>() {
            renewed.extend(self.renew(link, index)?);
        }
        let statuses = self.statuses(link)?;
        for index in 0..self.descriptor.connections.len() {
            let connection = &self.descriptor.connections[index];
            let (true, Some(id), Part::Whole) = (connection.established, connection.id, self.part(index)) else {
                continue;
            };
            let events = match self.plan.ends[index].source {
                None => connection.nonce,
                Some((module, _)) => {
                    let status = statuses[self.plan.nodes[module]].as_ref();
                    status.and_then(|status| status.events.get(usize::from(id)).copied()).unwrap_or(0)
                }
            };
            if events >= RENEWAL {
                renewed.extend(self.renew(link, index)?);
            }
        }
        Ok(renewed)
    }

    /// How the nodes are from which modules send that are deployed here, in the order of the descriptor; `None` for other nodes,
    /// and for those that do not say.
    ///
    /// # Errors
    ///
    /// If a node does not answer.
    pub fn statuses(&mut self, link: &mut dyn Link) -> Result<Vec<Option<Status>>, DeployError> {
        let established =
            self.plan.ends.iter().zip(&self.descriptor.connections).filter(|(_, known)| known.established);
        let mut seen = BTreeSet::new();
        let sources = established.filter_map(|(ends, _)| ends.source).map(|(module, _)| module);
        let sources: Vec<usize> = sources
            .filter(|module| self.plan.own[*module])
            .filter(|module| self.acknowledging[self.plan.nodes[*module]] != Some(false))
            .filter(|module| seen.insert(self.plan.nodes[*module]))
            .collect();
        let mut requests = Vec::new();
        for module in sources.iter().copied() {
            let subject = Subject::new(Phase::Status, module, "");
            let request = message::status_query().encode().map_err(|error| self.stopped(&subject, error.into()))?;
            requests.push((subject, request));
        }
        let mut statuses = vec![None; self.descriptor.nodes.len()];
        for (module, reply) in sources.into_iter().zip(self.persist(link, requests)) {
            let node = self.plan.nodes[module];
            statuses[node] = Status::read(reply?.payload());
            self.acknowledging[node] = Some(statuses[node].is_some());
        }
        Ok(statuses)
    }

    /// Gives an established connection a new key, however many events it has had. If its events come from another vendor's
    /// module, that vendor has to be told ([`Deployer::share`]); until then the old key goes on.
    ///
    /// # Errors
    ///
    /// If there is no such connection, or it is not established, or its key is another vendor's to give; as
    /// [`renew_keys`](Deployer::renew_keys).
    pub fn renew_key(&mut self, link: &mut dyn Link, connection: &str) -> Result<(), DeployError> {
        let index = self.renewable(connection)?;
        if !self.descriptor.connections[index].established {
            let reason = Reason::Missing("the connection is not established");
            return Err(DeployError::Refused { what: "connection", name: connection.to_owned(), reason });
        }
        self.renew(link, index).map(drop)
    }

    /// Whether [`renew_key`](Deployer::renew_key) could give it a key, deployed or not.
    ///
    /// # Errors
    ///
    /// If there is no such connection, or its key is another vendor's to give.
    pub fn check_renewal(&self, connection: &str) -> Result<(), DeployError> {
        self.renewable(connection).map(drop)
    }

    fn renewable(&self, connection: &str) -> Result<usize, DeployError> {
        let index = self.connection(connection)?;
        let destination = self.plan.ends[index].destination.0;
        if self.plan.own[destination] {
            return Ok(index);
        }
        let reason = Reason::OfVendor(self.vendor_of(destination).0);
        Err(DeployError::Refused { what: "connection", name: connection.to_owned(), reason })
    }

    /// Gives the name of the connection.
    pub(super) fn renew(&mut self, link: &mut dyn Link, index: usize) -> Result<Option<String>, DeployError> {
        let Some(id) = self.descriptor.connections[index].id else { return Ok(None) };
        let Ends { source, destination } = self.plan.ends[index];
        let bytes = self.node(destination.0).key_bytes();
        let key = self.randomness.bytes(bytes);
        let renewal = self.renewals.entry(index).or_insert(Renewal { key, received: false, open: false }).clone();
        if !renewal.received {
            self.hand_over(link, index, destination, id, &renewal)?;
            self.renewals.insert(index, Renewal { received: true, open: false, ..renewal.clone() });
        }
        if let Some(source) = source.filter(|(module, _)| self.plan.own[*module]) {
            let open = renewal.received && renewal.open;
            self.hand_over(link, index, source, id, &Renewal { open, ..renewal.clone() })?;
        }
        self.renewals.remove(&index);
        if self.part(index) == Part::Receiving {
            self.unshared.insert(index);
        }
        let connection = &mut self.descriptor.connections[index];
        (connection.key, connection.nonce) = (Some(renewal.key), 0);
        Ok(connection.name.clone())
    }

    /// Gives an end its new key. The same command twice does no harm: the second is refused, and then the first was obeyed.
    fn hand_over(
        &mut self,
        link: &mut dyn Link,
        index: usize,
        (module, io): (usize, u16),
        id: u16,
        renewal: &Renewal,
    ) -> Result<(), DeployError> {
        let result = self.set_key(link, Phase::SetKey, module, id, io, &renewal.key);
        match &result {
            Err(error) if renewal.open && refused(error) => {
                self.descriptor.modules[module].nonce += 1;
                Ok(())
            }
            Err(error) if !refused(error) => {
                if let Some(renewal) = self.renewals.get_mut(&index) {
                    renewal.open = true;
                }
                result
            }
            _ => result,
        }
    }
}

/// Whether the node said no, so that nothing has changed.
pub(super) fn refused(error: &DeployError) -> bool {
    matches!(error, DeployError::Stopped { reason, .. } if matches!(**reason, Reason::Refused(_)))
}
