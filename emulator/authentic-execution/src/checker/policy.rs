//! Whether what modules did keeps to the descriptor's policy. That is judged by what the hardware saw and by what was accepted, not by the
//! descriptor's connections: those were compared with the policy before anything was sent.

use descriptors::{Permission, SCHEDULER};

use super::devices::device_of;
use super::leaving::CallOut;
use super::local::says_busy;
use super::{Checker, RETURN, time_of};
use crate::history::{History, World};
use crate::verdict::{Cause, Outside};
use machine::recording::{RecordedNode, Session};

impl Checker {
    /// Takes note of something that a policy has to allow, if there is one.
    fn watch(&self, history: &mut History, time: u64, at: &str, permission: Permission<'_>) {
        let Some(policy) = &self.deployment.policy else { return };
        match policy.rule_for(permission) {
            Some(_) => history.conformance.allowed += 1,
            None => {
                let (section, text) = (permission.section(), permission.to_string());
                history.conformance.outside.push(Outside { time, at: at.to_owned(), section, text });
            }
        }
    }

    /// A session of a deployed module: by whom it was entered, which devices it used, and what it called outside.
    pub(super) fn watch_session(
        &self,
        history: &mut History,
        node: &RecordedNode,
        world: &World,
        module: usize,
        session: &Session,
    ) {
        if self.deployment.policy.is_none() {
            return;
        }
        let name = self.deployment.modules[module].name.as_str();
        if let Some(from) = self.entered_by(history, module, session) {
            let from = Some(self.deployment.modules[from].name.as_str());
            self.watch(history, time_of(node, session.start), &node.name, Permission::Flow { from, to: name });
        }
        for access in &session.accesses {
            let Some(register) = world.register_name(access.address) else { continue };
            let permission = Permission::Device { module: name, device: device_of(register) };
            self.watch(history, time_of(node, access.cycle), &node.name, permission);
        }
        if let Some(CallOut { cycle, function, .. }) = self.call_out(module, session).filter(CallOut::is_of_application)
        {
            self.watch(history, time_of(node, cycle), &node.name, Permission::Call { module: name, function });
        }
    }

    /// A session of a module that is none of the deployment, or that the attacker has: devices of others are not for it. Those that
    /// no module owns now are anybody's.
    pub(super) fn watch_stranger(&self, history: &mut History, node: &RecordedNode, world: &World, session: &Session) {
        if self.deployment.policy.is_none() {
            return;
        }
        for access in &session.accesses {
            let mut modules = self.deployment.modules.iter().zip(&history.modules);
            let is_owned = modules.any(|(module, known)| {
                module.node == node.name && known.id.is_some() && module.layout.secret_contains(access.address)
            });
            let register = world.register_name(access.address).filter(|_| is_owned);
            if let Some(register) = register {
                let permission = Permission::Device { module: "?", device: device_of(register) };
                self.watch(history, time_of(node, access.cycle), &node.name, permission);
            }
        }
    }

    /// An event that a module decrypted and accepted; `fact` is that it was sent. One that nobody sent is a finding, whatever the policy
    /// says.
    pub(super) fn watch_event(&self, history: &mut History, time: u64, module: usize, fact: Option<usize>) {
        let Some(sent) = fact.map(|fact| history.facts[fact].step.clone()) else { return };
        let to = &self.deployment.modules[module];
        let from = match &sent.cause {
            Cause::Deployer { .. } => None,
            _ => sent.module.as_deref(),
        };
        // The state of a module goes to its next version.
        if from != Some(&to.name) {
            self.watch(history, time, &to.node, Permission::Flow { from, to: &to.name });
        }
    }

    /// The module of the deployment that entered another, to hand over an event or to call it. Returns are of the callee's caller,
    /// and schedulers enter what the schedule says.
    fn entered_by(&self, history: &History, module: usize, session: &Session) -> Option<usize> {
        let is_resumed = history.modules[module].interrupted && !says_busy(session);
        if is_resumed || session.registers[6] == RETURN {
            return None;
        }
        let node = &self.deployment.modules[module].node;
        let mut others = self.deployment.modules.iter().zip(&history.modules);
        let from = others.position(|(other, known)| known.id == Some(session.from) && other.node == *node)?;
        (from != module && self.deployment.modules[from].name_in_file != SCHEDULER).then_some(from)
    }
}
