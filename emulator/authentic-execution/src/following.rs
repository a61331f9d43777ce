//! Has the source of each module do what the module was seen doing.

use std::collections::BTreeMap;
use std::sync::Arc;

use module_source::{Evaluator, ModuleSource};
use sancus_hw::abi;

use super::checker::Checker;
use super::history::History;
use super::source_run::{OutOfStep, Seen, SourceRun};
use machine::Lanes;
use machine::recording::{Access, Operation};

impl Checker {
    /// Begins to follow a module by its source, just enabled, if the source is known and the evaluator can begin with it.
    pub(super) fn start_source(&self, history: &mut History, module: usize) {
        let deployed = &self.deployment.modules[module];
        let profile = self.references[module].profile();
        let evaluator = deployed.source.as_ref().map(|source| Evaluator::new(Arc::clone(source)));
        history.modules[module].source = match evaluator {
            None => None,
            Some(Ok(evaluator)) if handles_interrupts(evaluator.source(), &deployed.name_in_file) => {
                history.not_followed.insert(deployed.name.clone(), "it handles interrupts".to_owned());
                None
            }
            Some(Ok(evaluator)) => {
                Some(SourceRun::new(&deployed.name_in_file, evaluator, deployed.ios.clone(), deployed.layout, profile))
            }
            Some(Err(error)) => {
                history.not_followed.insert(deployed.name.clone(), error.to_string());
                None
            }
        };
    }

    /// Has the source of a module do what the module was seen doing. Where it does something else, there is a finding.
    pub(super) fn follow(&self, history: &mut History, time: u64, module: usize, seen: Seen<'_>) {
        let known = &mut history.modules[module];
        // Nothing that an unexplained module does is compared.
        let Some(source) = known.source.as_mut().filter(|_| known.finding.is_none()) else { return };
        let Err(error) = source.follow(seen) else { return };
        self.leave_source(history, time, module, error);
    }

    /// Whether what a module was seen having the Sancus unit do for itself is what its source does. Of a module that is explained by its
    /// file alone, it is what its file does.
    pub(super) fn computes(&self, history: &mut History, time: u64, module: usize, operation: &Operation) -> bool {
        let known = &mut history.modules[module];
        let Some(source) = known.source.as_mut() else { return true };
        if known.finding.is_some() {
            return false;
        }
        match source.computes(operation) {
            Ok(computes) => computes,
            Err(error) => {
                self.leave_source(history, time, module, error);
                history.modules[module].finding.is_none()
            }
        }
    }

    /// The source of a module is not followed any more.
    fn leave_source(&self, history: &mut History, time: u64, module: usize, error: OutOfStep) {
        history.modules[module].source = None;
        match error {
            OutOfStep::Differs { text, place } => {
                let finding = self.find(history, time, module, text, None);
                history.findings[finding].source = place.map(|place| place.to_string());
                history.modules[module].finding.get_or_insert(finding);
            }
            OutOfStep::Unknown(reason) => {
                let module = self.deployment.modules[module].name.clone();
                history.not_followed.insert(module, reason);
            }
        }
    }

    /// The modules that are explained by their files alone, with the reasons.
    pub(super) fn by_file_alone(&self, history: &History) -> BTreeMap<String, String> {
        let without = self.deployment.modules.iter().filter(|module| module.source.is_none());
        let mut modules: BTreeMap<String, String> =
            without.map(|module| (module.name.clone(), "its source is not known".to_owned())).collect();
        modules.extend(history.not_followed.clone());
        modules
    }
}

/// Whether a module has an interrupt handler: what makes it begin is not seen as a call.
fn handles_interrupts(source: &ModuleSource, module: &str) -> bool {
    source.defines(&abi::symbol(module, "isr_func"))
}

/// An access to a device's register. The bus has a byte in one half of the word, by its address.
pub(super) fn seen_access(access: &Access) -> Seen<'static> {
    let Access { address, value, .. } = *access;
    match access.lanes {
        None => Seen::Read { address, value },
        Some(Lanes::Both) => Seen::Write { address, bytes: 2, value },
        Some(Lanes::Low) => Seen::Write { address: address & !1, bytes: 1, value: value & 0x00ff },
        Some(Lanes::High) => Seen::Write { address: address | 1, bytes: 1, value: value >> 8 },
    }
}
