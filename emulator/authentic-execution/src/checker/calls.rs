//! Calls of other modules' functions on the same node (`firmware/module-compiler/stubs/calls.S`). The hardware says who was entered,
//! and lets only that module return, so nobody else learns the arguments or makes up the results.

use machine::Cycle;
use machine::recording::{End, Session};

use super::{Checker, RETURN};
use crate::history::History;

/// Registers of arguments.
const ARGUMENTS: [usize; 4] = [12, 13, 14, 15];

/// A function of another module that a module has called.
pub(super) struct CallOfModule {
    pub(super) cycle: Cycle,
    pub(super) function: String,
    /// R12 to R15.
    pub(super) arguments: [u16; 4],
}

impl Checker {
    /// The call with which a session of a module ends, if it is one of a function that another deployed module of its node has.
    pub(super) fn call_of_module(&self, history: &History, module: usize, session: &Session) -> Option<CallOfModule> {
        let End::Left { cycle, to, registers } = &session.end else { return None };
        let entry = registers[6];
        let mut others = self.deployment.modules.iter().zip(&history.modules);
        let (callee, _) = others.find(|(callee, known)| {
            callee.node == self.deployment.modules[module].node && known.id == Some(*to) && !callee.takes_local(entry)
        })?;
        let function = callee.entries.get(&entry).filter(|_| entry != RETURN)?.clone();
        Some(CallOfModule { cycle: *cycle, function, arguments: ARGUMENTS.map(|register| registers[register]) })
    }
}
