//! Modules that are the attacker's, in a deployment: nothing that they do is judged. What they are seen doing says what the attacker can do, and
//! what they answer says what becomes of what others hand them.

use machine::recording::{End, RecordedNode, Replayed, Session};

use super::Checker;
use super::local::{CONNECTION, data_of};
use crate::flow::{Carriers, Flow, LabelledMemory, Territory};
use crate::history::History;
use crate::source_run::Seen;

/// What a module answers that takes an event (`stubs/reactive.c`: OK).
const ACCEPTED: u16 = 0;

/// An event that a module has handed to one of the attacker's, on a connection without encryption.
#[derive(Clone, Debug)]
pub(crate) struct ToAttacker {
    local: usize,
    data: Vec<u8>,
}

impl Checker {
    /// The module of the attacker's that has an id on a node.
    fn attackers(&self, history: &History, node: &str, id: u16) -> Option<usize> {
        let mut modules = self.deployment.modules.iter().zip(&history.modules);
        modules.position(|(module, known)| module.node == node && known.attackers_id == Some(id))
    }

    /// The keys that a module of the attacker's uses for envelopes in a session are the attacker's. Its own code, which goes on, says which.
    pub(super) fn learn_keys(
        &mut self,
        history: &mut History,
        node: &RecordedNode,
        session: &Session,
        carriers: &Carriers,
    ) {
        let Some(index) = self.attackers(history, &node.name, session.module) else { return };
        let deployed = &self.deployment.modules[index];
        let reference = &mut self.references[index];
        let data_memory = reference.data_memory();
        let territory = Territory { text: &deployed.reference_text, layout: deployed.layout, data: &data_memory };
        let mut labels = LabelledMemory::default();
        let mut flow = Flow::new(territory, carriers, &session.accesses, &mut labels);
        let Replayed { operations, .. } = reference.replay(session, &mut history.modules[index].data, &mut flow);
        history.attackers_keys.extend(operations.into_iter().filter_map(|operation| operation.key));
    }

    /// The event that a module hands to one of the attacker's as a session ends, of which nobody else says whether it was accepted.
    pub(super) fn handed_to_attacker(&self, history: &History, module: usize, session: &Session) -> Option<ToAttacker> {
        let End::Left { to, registers, .. } = &session.end else { return None };
        let attackers = self.attackers(history, &self.deployment.modules[module].node, *to)?;
        let mut locals = self.deployment.locals.iter();
        let local = locals.position(|local| {
            (local.source.0, local.destination.0, local.id) == (module, attackers, registers[CONNECTION])
        })?;
        Some(ToAttacker { local, data: data_of(registers)? })
    }

    /// What a module called has returned. If that was a module of the attacker's that was handed an event, it answers what it likes.
    pub(super) fn returns(&self, history: &mut History, time: u64, module: usize, results: [u16; 4]) {
        if let Some(ToAttacker { local, data }) = history.modules[module].handed_to_attacker.take()
            && results[0] == ACCEPTED
        {
            let output = &self.deployment.locals[local].source.1;
            self.follow(history, time, module, Seen::Sent { output, data: &data });
        }
        self.follow(history, time, module, Seen::Returned { results });
    }
}
