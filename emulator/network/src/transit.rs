//! Messages under way: what is put on a link at once, and what waits for its turn on a link or medium that others use, too.
//!
//! Nodes run through a window one beside the other, and the deployer goes on in the midst of one. So who comes first on a shared
//! medium is known only after the window: until then, what is to be sent is a request.

use std::collections::BTreeSet;

use super::event::EventKind;
use super::medium::{Medium, MediumSettings, MediumUse};
use super::wire::Passage;
use super::{Body, Network, NetworkError, Packet};

impl Network {
    /// Adds a medium that parties share: messages between two of them go over it, unless the two have a link of their own or a
    /// route.
    ///
    /// # Errors
    ///
    /// If there is no such party, if there are fewer than two members, or if two of them share another medium.
    pub fn add_medium(
        &mut self,
        name: &str,
        members: &[impl AsRef<str>],
        settings: MediumSettings,
    ) -> Result<(), NetworkError> {
        let parties = members.iter().map(|member| self.party(member.as_ref()));
        let parties: BTreeSet<usize> = parties.collect::<Result<_, _>>()?;
        if parties.len() < 2 {
            return Err(NetworkError::FewMembers(name.to_owned()));
        }
        let mut others = self.wires.media.iter();
        if let Some(other) = others.find(|other| other.members.intersection(&parties).count() > 1) {
            return Err(NetworkError::SecondMedium { name: name.to_owned(), other: other.name().to_owned() });
        }
        self.wires.media.push(Medium::new(name, parties, settings));
        Ok(())
    }

    /// Has messages from one party to another pass nodes, in their order: the network adapter of each takes the whole message and
    /// sends it on. An adapter works on its own, whatever its node does. From one station to the next, messages go over the link
    /// or medium of the two, but over no route. The other direction is another route.
    ///
    /// # Errors
    ///
    /// If there is no such party, if a station comes twice or is not a node, or if the two have a link of their own.
    pub fn set_route(&mut self, from: &str, to: &str, via: &[impl AsRef<str>]) -> Result<(), NetworkError> {
        let wrong = |what| NetworkError::Route { from: from.to_owned(), to: to.to_owned(), what };
        let ends = [self.party(from)?, self.party(to)?];
        let via = via.iter().map(|node| self.party(node.as_ref())).collect::<Result<Vec<usize>, _>>()?;
        let stations: BTreeSet<usize> = via.iter().copied().chain(ends).collect();
        if stations.len() < via.len() + ends.len() {
            return Err(wrong("a station comes twice"));
        }
        if !via.iter().all(|station| self.parties[*station].is_node()) {
            return Err(wrong("a station on the way is not a node"));
        }
        if self.wires.has_link(ends[0], ends[1]) {
            return Err(wrong("the two have a link of their own"));
        }
        self.wires.set_route(ends[0], ends[1], via);
        Ok(())
    }

    /// Whether two parties have a link of their own, a medium or a route between them.
    pub(super) fn are_joined(&self, a: &str, b: &str) -> Result<bool, NetworkError> {
        let (a, b) = (self.party(a)?, self.party(b)?);
        let wires = &self.wires;
        Ok(wires.has_link(a, b) || wires.medium(a, b).is_some() || wires.has_route(a, b) || wires.has_route(b, a))
    }

    /// What the shared media were used for so far, in the order in which they were added.
    pub fn media(&self) -> Vec<MediumUse> {
        self.wires.media.iter().map(|medium| medium.used(self.time)).collect()
    }

    /// Puts something on its way.
    pub(super) fn put(&mut self, time: u64, from: usize, to: usize, body: Body) {
        let packet = Packet { from, to, at: from, body };
        if self.wires.is_alone(from, to) {
            return self.send_on(time, packet);
        }
        self.request(time, packet);
    }

    /// A message that is under way between others reaches a node.
    pub(super) fn forward(&mut self, time: u64, packet: Packet) {
        let name = |party: usize| self.parties[party].name.clone();
        let (from, to) = (name(packet.from), name(packet.to));
        self.note(time, packet.at, EventKind::Forwarded { from, to, content: packet.body.content() });
        self.request(time, packet);
    }

    fn request(&mut self, time: u64, packet: Packet) {
        self.sequence += 1;
        self.requests.insert((time, packet.at, self.sequence), packet);
    }

    /// Sends what was to be sent before the present time, first come, first served: nobody sends then any more. It arrives at the
    /// present time or later, since the last window was no longer than the shortest latency.
    pub(super) fn settle(&mut self) {
        while let Some(entry) = self.requests.first_entry().filter(|entry| entry.key().0 < self.time) {
            let ((time, ..), packet) = entry.remove_entry();
            self.send_on(time, packet);
        }
    }

    /// Sends a message from the station where it is to the next.
    fn send_on(&mut self, time: u64, packet: Packet) {
        let Packet { from, to, at, .. } = packet;
        let next = self.wires.next_station(from, to, at);
        let content = packet.body.content();
        match self.wires.transmit(at, next, content.bytes, time) {
            Passage::Arrives(arrival) => {
                self.sequence += 1;
                self.packets.insert((arrival, self.sequence), Packet { at: next, ..packet });
            }
            Passage::Lost(why, medium) => {
                let medium = medium.map(|medium| self.wires.media[medium].name().to_owned());
                self.note(time, at, EventKind::Lost { to: self.parties[to].name.clone(), why, medium, content });
            }
        }
    }
}
