//! How modules leave to what they call outside: with the arguments, and nothing else of theirs in registers
//! (`firmware/module-compiler/stubs/exit.S`).

use super::{Checker, UNPROTECTED_ENTRY};
use machine::Cycle;
use machine::recording::{End, Session};
use sancus_hw::abi::SERVICES;

/// Registers that belong to whoever is called, and have nothing to do with the call.
const KEPT: [usize; 5] = [4, 5, 9, 10, 11];
/// Registers of arguments.
const ARGUMENTS: [usize; 4] = [12, 13, 14, 15];

/// A call out of a module at the end of a session.
pub(super) struct CallOut<'a> {
    pub(super) cycle: Cycle,
    pub(super) function: &'a str,
    registers: &'a [u16; 16],
}

impl CallOut<'_> {
    /// The words of R12 to R15.
    pub(super) fn arguments(&self) -> [u16; 4] {
        ARGUMENTS.map(|register| self.registers[register])
    }

    /// Whether the function is one of the application's, not of the stubs'.
    pub(super) fn is_of_application(&self) -> bool {
        self.service().is_none()
    }

    /// What is in registers where the stubs leave zeros.
    pub(super) fn left_behind(&self) -> Option<String> {
        let unused = &ARGUMENTS[self.service().unwrap_or(ARGUMENTS.len())..];
        let register = KEPT.iter().chain(unused).find(|register| self.registers[**register] != 0)?;
        let value = self.registers[*register];
        Some(format!("calls {} with {value:#06x} in r{register}, which is no argument", self.function))
    }

    fn service(&self) -> Option<usize> {
        // No output of the application.
        SERVICES.iter().find(|(name, _)| *name == self.function).map(|(_, arguments)| *arguments)
    }
}

impl Checker {
    /// The call with which a session ends, if it is one of a function outside of modules.
    pub(super) fn call_out<'a>(&'a self, module: usize, session: &'a Session) -> Option<CallOut<'a>> {
        let End::Left { cycle, registers, .. } = &session.end else { return None };
        let outside = &self.deployment.modules[module].outside;
        let calls = outside.get(&registers[0]).is_some_and(|name| name == UNPROTECTED_ENTRY);
        let function = outside.get(&registers[6]).filter(|_| calls)?;
        Some(CallOut { cycle: *cycle, function, registers })
    }
}
