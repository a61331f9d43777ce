//! Events that modules of a node hand to each other in registers, without encryption (`firmware/module-compiler/stubs/local.S`). Who
//! hands one over the hardware says, so nothing has to be decrypted to know whether it is accepted.

use machine::recording::{End, Session};

use super::{Checker, RETURN};
use crate::flow::SecretSet;
use crate::history::History;
use crate::source_run::{NO_CONNECTION, Seen};
use crate::verdict::{Cause, Output};

/// The registers with the number of the connection and the length of the event, and those with its words.
pub(super) const CONNECTION: usize = 12;
const LENGTH: usize = 13;
pub(super) const DATA: [usize; 7] = [14, 15, 4, 5, 9, 10, 11];

/// What a module answers that is at something else (`stubs/reactive.c`: BUSY).
const BUSY: u16 = 8;

/// An event that a module was handed by whoever entered it.
#[derive(Clone)]
pub(super) struct LocalEvent {
    /// Who that was: an id.
    from: u16,
    connection: u16,
    /// `None` if it is said to be longer than the registers hold.
    data: Option<Vec<u8>>,
    /// The connection that it came over. Who had an id then is not known later: a reset may have come.
    pub(super) local: Option<usize>,
}

/// The event in registers; `None` if it is said to be longer than they hold.
pub(super) fn data_of(registers: &[u16; 16]) -> Option<Vec<u8>> {
    let words: Vec<u8> = DATA.into_iter().flat_map(|register| registers[register].to_le_bytes()).collect();
    words.get(..usize::from(registers[LENGTH])).map(<[u8]>::to_vec)
}

/// Whether a session ended with the answer that the module is at something else.
pub(super) fn says_busy(session: &Session) -> bool {
    matches!(session.end, End::Left { registers, .. } if registers[6] == RETURN && registers[CONNECTION] == BUSY)
}

impl Checker {
    /// The event with which a session of a module began, if it was entered for one.
    pub(super) fn handed_over(&self, module: usize, session: &Session) -> Option<LocalEvent> {
        let registers = &session.registers;
        self.deployment.modules[module].takes_local(registers[6]).then(|| LocalEvent {
            from: session.from,
            connection: registers[CONNECTION],
            data: data_of(registers),
            local: None,
        })
    }

    /// The connection of an event that a module was handed, if the module at its other end has handed it over.
    pub(super) fn local_connection(&self, history: &History, module: usize, event: &LocalEvent) -> Option<usize> {
        let local = self.named_connection(module, event)?;
        let source = self.deployment.locals[local].source.0;
        history.modules[source].is_enabled_as(event.from).then_some(local)
    }

    /// The connection that an event of a module's is said to be of, if the module has it.
    fn named_connection(&self, module: usize, event: &LocalEvent) -> Option<usize> {
        let mut locals = self.deployment.locals.iter();
        locals.position(|local| local.id == event.connection && local.destination.0 == module)
    }

    /// Whether a session of a module ended by going over into one that the deployer has connected with it without encryption; if an
    /// event was handed over, with the connection.
    pub(super) fn to_peer(&self, history: &History, module: usize, session: &Session) -> Option<Option<usize>> {
        let End::Left { to, registers, .. } = session.end else { return None };
        let node = &self.deployment.modules[module].node;
        let mut others = self.deployment.modules.iter().zip(&history.modules);
        let peer = others.position(|(other, known)| known.is_enabled_as(to) && other.node == *node)?;
        let mut between = self.deployment.locals.iter().filter(|local| {
            let ends = [local.source.0, local.destination.0];
            ends == [module, peer] || ends == [peer, module]
        });
        between.next()?;
        let hands_over = self.deployment.modules[peer].takes_local(registers[6]);
        Some(self.deployment.locals.iter().position(|local| {
            let ends = (local.source.0, local.destination.0);
            hands_over && ends == (module, peer) && local.id == registers[CONNECTION]
        }))
    }

    /// A module takes an event over, or refuses it: it is accepted if it comes over a connection of the module's, from the module at
    /// the other end.
    pub(super) fn takes_over(
        &self,
        history: &mut History,
        time: u64,
        module: usize,
        event: LocalEvent,
    ) -> Option<Output> {
        let (Some(local), Some(data)) = (event.local, &event.data) else {
            let connection = self.named_connection(module, &event).map_or(NO_CONNECTION, |_| event.connection);
            self.follow(history, time, module, Seen::Refused { connection });
            return None;
        };
        let connection = &self.deployment.locals[local];
        let (source, output) = &connection.source;
        history.locals[local] += 1;
        let number = history.locals[local];
        let (sent, fact) = match self.deployment.modules[*source].compromised {
            true => (None, self.note_sent_by_attacker(history, time, *source, output)),
            false => {
                self.follow(history, time, *source, Seen::Sent { output, data });
                let (sent, fact) = self.output(history, time, *source, Cause::Sent { output: output.clone(), number });
                (Some(sent), fact)
            }
        };
        let input = connection.destination.1.clone();
        self.accept(history, time, module, Cause::Accepted { input, number }, Some(fact), data);
        sent
    }
}

impl crate::deployment::Deployment {
    /// The secrets in the events of a connection without encryption.
    pub(super) fn carried_locally(
        &self,
        carried: &std::collections::BTreeMap<String, SecretSet>,
        local: usize,
    ) -> SecretSet {
        let connection = &self.locals[local];
        let seen = carried.get(&connection.name).copied().unwrap_or_default();
        self.declared_secrets(&connection.name, Some(&connection.source)).with(seen)
    }

    /// Takes note of the secrets that were handed over on a connection without encryption.
    pub(super) fn carry_locally(
        &self,
        carried: &mut std::collections::BTreeMap<String, SecretSet>,
        local: usize,
        secrets: SecretSet,
    ) {
        if !secrets.is_empty() {
            let known = carried.entry(self.locals[local].name.clone()).or_default();
            *known = known.with(secrets);
        }
    }
}
