//! The state of a network in bytes. It is saved when nothing is on its way: then it is that of its nodes and links, and little else.

use machine::state::{Archive, StateError};

use crate::{Network, Role};

impl Network {
    /// Whether nothing is on its way: no message on a link, in a bridge or waiting to be taken, and everything that has happened has
    /// been told ([`take_events`](Self::take_events)).
    pub fn is_quiet(&self) -> bool {
        let is_empty = |role: &Role| if let Role::Inbox(inbox) = role { inbox.is_empty() } else { true };
        self.packets.is_empty()
            && self.requests.is_empty()
            && self.answers.is_empty()
            && self.strays.is_empty()
            && self.events.is_empty()
            && self.parties.iter().all(|party| is_empty(&party.role))
            && self.nodes.iter().all(|node| node.is_quiet())
    }

    /// Saves the state of a [quiet](Self::is_quiet) network, or restores it: on one that was put together in the same way and
    /// records if that did. Not restored are intruders and actors.
    ///
    /// # Errors
    ///
    /// If it is not quiet, or the bytes are not the state of such a network; it is then of no use.
    pub fn archive(&mut self, archive: &mut Archive<'_>) -> Result<(), StateError> {
        StateError::unless(self.is_quiet(), "a network with messages on their way")?;
        let names: Vec<&str> = self.parties.iter().map(|party| party.name.as_str()).collect();
        archive.same("the nodes and hosts", names.join(", "))?;
        let Network {
            nodes,
            due,
            parties: _,
            wires,
            couplings: _,
            intruder: _,
            pool: _,
            time,
            deployer_time,
            packets: _,
            sequence,
            requests: _,
            answers: _,
            strays: _,
            events: _,
        } = self;
        nodes.iter_mut().try_for_each(|node| node.archive(archive))?;
        archive.values(due)?;
        wires.archive(archive)?;
        archive.value(time)?;
        archive.value(deployer_time)?;
        archive.value(sequence)
    }
}
