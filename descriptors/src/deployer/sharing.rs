//! Connections between modules of two vendors, each of which has a deployer of its own.
//!
//! The deployer of the receiving module makes the key and gives it to that module; the deployer of the sending module is told
//! ([`SharedConnections`]), and gives it to the other. So each key is known to the two vendors whose modules use it, and a module's
//! own key to nobody but its vendor.

use super::Deployer;
use super::failure::{DeployError, Reason};
use super::link::Link;
use super::renewal::Renewal;
use crate::schema::error::{DescriptorError, Problem, nearest};
use crate::schema::{Descriptor, Destination, Handle, SharedConnection, SharedConnections, Source};

/// What of a connection is deployed here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// All there is of it.
    Whole,
    /// The receiving module; the sending one is another vendor's.
    Receiving,
    /// The sending module; the receiving one is another vendor's.
    Sending,
    /// Nothing.
    None,
}

/// A connection that another vendor has a module of, and that is not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HalfConnection {
    /// The connection.
    pub name: String,
    /// The other vendor.
    pub vendor: u16,
}

impl Deployer {
    pub(super) fn part(&self, index: usize) -> Part {
        let ends = &self.plan.ends[index];
        let source = ends.source.map(|(module, _)| self.plan.own[module]);
        match (source, self.plan.own[ends.destination.0]) {
            (None | Some(true), true) => Part::Whole,
            (Some(false), true) => Part::Receiving,
            (Some(true), false) => Part::Sending,
            (None | Some(false), false) => Part::None,
        }
    }

    /// The connections of which this deployer has one end, that one, with the vendor of the other.
    fn halves(&self, part: Part) -> impl Iterator<Item = (usize, HalfConnection)> {
        let halves = self.plan.ends.iter().enumerate().filter(move |(index, _)| self.part(*index) == part);
        halves.filter_map(move |(index, ends)| {
            let other = if part == Part::Sending { ends.destination } else { ends.source? };
            let (name, vendor) = (self.plan.names[index].clone(), self.vendor_of(other.0).0);
            Some((index, HalfConnection { name, vendor }))
        })
    }

    /// Connections that wait for the key that another vendor makes.
    pub fn awaited(&self) -> Vec<HalfConnection> {
        let halves = self.halves(Part::Sending);
        halves.filter(|(index, _)| !self.descriptor.connections[*index].established).map(|(_, half)| half).collect()
    }

    /// Connections whose keys were made since the deployer has begun, and which it has not [shared](Deployer::share).
    pub fn unshared(&self) -> Vec<HalfConnection> {
        let halves = self.halves(Part::Receiving);
        halves.filter(|(index, _)| self.unshared.contains(index)).map(|(_, half)| half).collect()
    }

    /// Whether there is anything to share with a vendor, deployed or not.
    ///
    /// # Errors
    ///
    /// If it has no modules, or none that sends to one of those that are deployed here.
    pub fn check_share(&self, vendor: u16) -> Result<(), DeployError> {
        check_vendor(&self.descriptor, vendor)?;
        if self.halves(Part::Receiving).any(|(_, half)| half.vendor == vendor) {
            return Ok(());
        }
        let reason = Reason::Missing("none of its modules sends to one that is deployed here");
        Err(DeployError::Refused { what: "vendor", name: vendor.to_string(), reason })
    }

    /// What a vendor has to know of the connections from its modules to those that are deployed here, as far as those have their
    /// keys. Holds these keys and no others.
    pub fn share(&mut self, vendor: u16) -> SharedConnections {
        let shared: Vec<usize> = self
            .halves(Part::Receiving)
            .filter(|(index, half)| half.vendor == vendor && self.descriptor.connections[*index].established)
            .map(|(index, _)| index)
            .collect();
        self.unshared.retain(|index| !shared.contains(index));
        let connections = shared.into_iter().filter_map(|index| self.shared(index)).collect();
        let from_vendor = self.vendor.unwrap_or_default();
        SharedConnections { from_vendor, to_vendor: vendor, connections }
    }

    fn shared(&self, index: usize) -> Option<SharedConnection> {
        let connection = &self.descriptor.connections[index];
        let (module, input) = self.plan.ends[index].destination;
        Some(SharedConnection {
            name: self.plan.names[index].clone(),
            id: self.plan.numbers[index],
            source: connection.source.clone(),
            destination: connection.destination.clone(),
            module_id: self.descriptor.modules[module].id?,
            longest_event: self.longest_event((module, input)),
            key: connection.key.clone()?,
        })
    }

    /// Takes what another vendor has shared; [`deploy`](Deployer::deploy) then gives the keys to the sending modules.
    ///
    /// # Errors
    ///
    /// As [`check_shared`](Deployer::check_shared); nothing is taken then.
    pub fn take_shared(&mut self, shared: &SharedConnections) -> Result<(), DescriptorError> {
        self.check_shared(shared)?;
        for connection in &shared.connections {
            let Some(index) = self.index_of(connection) else { continue };
            self.descriptor.modules[self.plan.ends[index].destination.0].id = Some(connection.module_id);
            self.received.insert(index, connection.key.clone());
        }
        Ok(())
    }

    /// Whether what another vendor has shared is meant for this one, and fits the descriptor.
    ///
    /// # Errors
    ///
    /// Names everything that is wrong, with its place in the file.
    pub fn check_shared(&self, shared: &SharedConnections) -> Result<(), DescriptorError> {
        let mut problems = Vec::new();
        if self.vendor != Some(shared.to_vendor) {
            let expected = self.vendor.map_or("a deployer of one vendor (--as)".to_owned(), |own| own.to_string());
            problems.push(unexpected("to_vendor", expected, shared.to_vendor));
        }
        let vendors = self.descriptor.vendors();
        if !vendors.contains(&shared.from_vendor) {
            let vendors: Vec<String> = vendors.iter().map(u16::to_string).collect();
            let expected = format!("a vendor of the descriptor: {}", vendors.join(" or "));
            problems.push(unexpected("from_vendor", expected, shared.from_vendor));
        }
        // Whatever else is wrong follows from that.
        if problems.is_empty() {
            let all = shared.connections.iter().enumerate();
            problems.extend(all.filter_map(|(place, connection)| self.misfit(shared.from_vendor, place, connection)));
        }
        if problems.is_empty() { Ok(()) } else { Err(DescriptorError::Invalid(problems)) }
    }

    fn index_of(&self, connection: &SharedConnection) -> Option<usize> {
        self.plan.names.iter().position(|name| *name == connection.name)
    }

    /// What does not fit of a connection that a vendor has shared.
    fn misfit(&self, vendor: u16, place: usize, shared: &SharedConnection) -> Option<Problem> {
        let path = |field: &str| format!("connections[{place}].{field}");
        let Some(index) = self.index_of(shared) else {
            let nearest = nearest(&shared.name, self.plan.names.iter().map(String::as_str));
            let found = format!("{:?}", shared.name);
            return Some(Problem { nearest, ..unexpected(&path("name"), "a connection of the descriptor", found) });
        };
        let connection = &self.descriptor.connections[index];
        if (&shared.source, &shared.destination) != (&connection.source, &connection.destination) {
            let expected = format!("{}, as in the descriptor", ends(&connection.source, &connection.destination));
            let found = ends(&shared.source, &shared.destination);
            return Some(unexpected(&format!("connections[{place}]"), expected, found));
        }
        if shared.id != self.plan.numbers[index] {
            let expected = format!("{}, which follows from the descriptor", self.plan.numbers[index]);
            return Some(unexpected(&path("id"), expected, shared.id));
        }
        let receiver = self.plan.ends[index].destination.0;
        if self.vendor_of(receiver).0 != vendor {
            let expected = format!("a module of vendor {vendor}, who has made this file");
            let found = format!("{:?} of vendor {}", connection.destination.module(), self.vendor_of(receiver).0);
            return Some(unexpected(&path("to_module"), expected, found));
        }
        if self.part(index) != Part::Sending {
            let expected = "a module that is deployed here";
            let found = format!("{:?}", connection.source.module().unwrap_or_default());
            return Some(unexpected(&path("from_module"), expected, found));
        }
        let bytes = self.node(receiver).key_bytes();
        if shared.key.len() != bytes {
            let expected = format!("a key of {bytes} bytes, like the nodes'");
            return Some(unexpected(&path("key"), expected, format_args!("{} bytes", shared.key.len())));
        }
        let sent = self.plan.ends[index].source.and_then(|source| self.longest_event(source));
        if let (Some(sent), Some(taken)) = (sent, shared.longest_event)
            && sent > taken
        {
            let expected = format!("{sent} bytes or more: so long are the events of its output");
            return Some(unexpected(&path("longest_event"), expected, taken));
        }
        if self.received.contains_key(&index) {
            return Some(unexpected(&path("name"), "a connection that no other file has", "one that has come already"));
        }
        // The numbers of its events would begin again.
        if !connection.established && connection.key.as_ref() == Some(&shared.key) {
            let expected = format!("a new key (deploy --as {vendor} --renew {})", shared.name);
            return Some(unexpected(&path("key"), expected, "one that the module may have used"));
        }
        None
    }

    /// Gives a sending module the key that the other vendor has made, if that has come and is news.
    pub(super) fn take_key(&mut self, link: &mut dyn Link, index: usize) -> Result<(), DeployError> {
        let Some(key) = self.received.remove(&index) else { return Ok(()) };
        let connection = &self.descriptor.connections[index];
        if !connection.established {
            return self.connect(link, index, Some(key));
        }
        if connection.key.as_ref() != Some(&key) {
            self.renewals.insert(index, Renewal { key, received: true, open: false });
            self.renew(link, index)?;
        }
        Ok(())
    }

    fn longest_event(&self, (module, io): (usize, u16)) -> Option<u16> {
        self.plan.binaries[module].as_ref()?.longest_event(io)
    }
}

/// Whether a vendor has modules.
pub(super) fn check_vendor(descriptor: &Descriptor, vendor: u16) -> Result<(), DeployError> {
    let vendors: Vec<u16> = descriptor.vendors().into_iter().collect();
    if vendors.contains(&vendor) {
        return Ok(());
    }
    let numbers: Vec<String> = vendors.iter().map(u16::to_string).collect();
    let similar = nearest(&vendor.to_string(), numbers.iter().map(String::as_str));
    // Other tools write vendors in hexadecimal.
    let hexadecimal = vendors.iter().copied().find(|known| format!("{known:x}") == vendor.to_string());
    let nearest = hexadecimal.or(similar.and_then(|number| number.parse().ok()));
    Err(DeployError::UnknownVendor { vendor, vendors, nearest })
}

/// The ends of a connection, for people.
fn ends(source: &Source, destination: &Destination) -> String {
    let handle = |handle: &Handle| match handle {
        Handle::Name(name) => name.clone(),
        Handle::Index(index) => index.to_string(),
    };
    let from = match source {
        Source::Direct => "the deployer".to_owned(),
        Source::Output { module, output: end } | Source::Request { module, request: end } => {
            format!("{module}.{}", handle(end))
        }
    };
    let (Destination::Input { module, input: end } | Destination::Handler { module, handler: end }) = destination;
    format!("{from} to {module}.{}", handle(end))
}

fn unexpected(path: &str, expected: impl ToString, found: impl ToString) -> Problem {
    Problem { path: path.to_owned(), expected: expected.to_string(), found: Some(found.to_string()), nearest: None }
}
