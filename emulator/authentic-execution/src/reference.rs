//! Reference execution: the untouched module, alone on a clean machine at the same place, given what came in.
//!
//! It runs on the emulated machine itself, with every rule and mechanism of the hardware in force. There is no driver that
//! would have to be trusted: a session is replayed from the state in which its module was entered, which is an input.

use std::ops::Range;

use sancus_hw::{Key, Layout, Profile};

use super::deployment::DeployedModule;
use super::flow::Flow;
use machine::recording::{Replayed, Session};
use machine::{Configuration, Engine, Machine};

/// The machine on which a module's sessions are replayed.
pub(super) struct Reference {
    machine: Machine,
    layout: Layout,
    text: Vec<u8>,
    key: Key,
    profile: Profile,
}

impl Reference {
    /// The machine of a module; `None` if its node cannot be built.
    pub(super) fn new(module: &DeployedModule, configuration: &Configuration) -> Option<Reference> {
        let profile = configuration.profile()?;
        let mut machine = Machine::without_peripherals(configuration).ok()?;
        // Sessions are too short for translations to be worth their time.
        machine.set_engine(Engine::Interpreter);
        for address in module.call_accepted.into_iter().chain(module.return_accepted) {
            machine.set_breakpoint(address);
        }
        let text = module.reference_text.clone();
        let mut reference = Reference { machine, layout: module.layout, text, key: module.key, profile };
        reference.load();
        Some(reference)
    }

    /// The module has been loaded, perhaps again: a replay of its end has cleared it.
    pub(super) fn load(&mut self) {
        self.machine.write_bytes(self.layout.public_start, &self.text);
    }

    /// The data of the module as the loader leaves it: zeros.
    pub(super) fn initial_data(&self) -> Vec<u16> {
        vec![0; self.data().len()]
    }

    /// The cryptography of the module's node.
    pub(super) fn profile(&self) -> Profile {
        self.profile
    }

    /// The addresses of data memory.
    pub(super) fn data_memory(&self) -> Range<u32> {
        self.machine.configuration().data_memory()
    }

    fn data(&self) -> Vec<u16> {
        self.machine.data_words(self.layout.secret_start, self.layout.secret_end)
    }

    /// Replays a session on the module's data. What it came past are the places where its stubs accept a call or a return.
    /// The flow is told of every instruction.
    pub(super) fn replay(&mut self, session: &Session, data: &mut Vec<u16>, flow: &mut Flow<'_>) -> Replayed {
        self.machine.set_data_words(self.layout.secret_start, self.layout.secret_end, data);
        let replayed = self.machine.replay_observed(session, &self.key, flow);
        *data = self.data();
        replayed
    }
}
