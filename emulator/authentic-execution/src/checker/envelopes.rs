//! What modules seal and open under keys that are no connection's: an envelope that a module opens was sealed by another module, or sent
//! by the deployer, as whose key it is nobody but the ends say.

use machine::recording::Operation;
use sancus_hw::{Command, Key};

use super::Checker;
use crate::history::History;
use crate::verdict::{Cause, Output};

impl Checker {
    /// A module had the unit encrypt or decrypt under a key that the deployer gave to no connection, and that is not its own.
    pub(super) fn envelope(
        &self,
        history: &mut History,
        time: u64,
        module: usize,
        operation: &Operation,
    ) -> Option<Output> {
        let is_wrap = operation.command == Command::Wrap;
        // What makes the tag of something without data to compare it keeps the tag.
        if is_wrap && operation.body.is_empty() && !operation.kept_tag.is_empty() {
            return None;
        }
        // Nothing that an unexplained module opens is compared.
        let is_compared = is_wrap || history.modules[module].finding.is_none();
        match (is_wrap, !is_compared || self.computes(history, time, module, operation)) {
            (true, true) => self.seals(history, time, module, operation),
            (true, false) => {
                let output = self.encrypts_for_nobody(history, time, module);
                // Whoever opens it is unexplained for the same reason.
                self.seals(history, time, module, operation);
                return Some(output);
            }
            (false, true) => self.opens(history, time, module, operation),
            (false, false) => {
                let cause = Cause::Accepted { input: "?".into(), number: 0 };
                self.accept(history, time, module, cause, None, &operation.body);
            }
        }
        None
    }

    /// A module encrypted something as its source does not: whoever knows the key takes it for the module's word.
    pub(super) fn encrypts_for_nobody(&self, history: &mut History, time: u64, module: usize) -> Output {
        let text = "encrypts under a key that the deployer did not give it to send with".to_owned();
        let finding = self.find(history, time, module, text, None);
        history.modules[module].finding.get_or_insert(finding);
        self.output(history, time, module, Cause::Sent { output: "?".into(), number: 0 }).0
    }

    fn seals(&self, history: &mut History, time: u64, module: usize, operation: &Operation) {
        if history.envelopes.shows(operation) {
            let text = "seals two envelopes with the same associated data".to_owned();
            let finding = self.find(history, time, module, text, None);
            history.modules[module].finding.get_or_insert(finding);
        }
        let cause = Cause::Sealed { number: history.envelopes.next() };
        let known = &history.modules[module];
        let (trigger, finding, depends) = (known.trigger, known.finding, known.depends);
        let fact = history.note(self.step(time, module, cause), trigger, finding);
        history.note_dependence(fact, depends);
        history.envelopes.seal(Some(module), operation, fact);
    }

    fn opens(&self, history: &mut History, time: u64, module: usize, operation: &Operation) {
        let found = history.envelopes.find(module, operation);
        let found = found.or_else(|| {
            let fact = self.sent_by_deployer(history, module, operation)?;
            Some(history.envelopes.seal(None, operation, fact))
        });
        let Some(place) = found else {
            if operation.key.as_ref().is_some_and(|key| history.attackers_keys.contains(key)) {
                let attackers = self.deployment.modules.iter().position(|module| module.compromised);
                let fact = self.note_sent_by_attacker(history, time, attackers.unwrap_or(module), "envelope");
                let place = history.envelopes.seal(attackers, operation, fact);
                self.accept(history, time, module, Cause::Opened { number: place + 1 }, Some(fact), &operation.body);
                return;
            }
            self.accept(history, time, module, Cause::Opened { number: 0 }, None, &operation.body);
            return;
        };
        if let Some(fact) = history.envelopes.open(module, place) {
            self.accept(history, time, module, Cause::Opened { number: place + 1 }, Some(fact), &operation.body);
        } else if history.modules[module].source.is_none() {
            // What is sealed can be brought again by whoever is in between, and whether it counts again is up to the source alone.
            let text = format!("opens envelope {} again, or after a later one", place + 1);
            let finding = self.find(history, time, module, text, None);
            history.modules[module].finding.get_or_insert(finding);
        }
    }

    /// The deployer's event that has an envelope in it: its cipher and its tag, which nobody makes without the key.
    fn sent_by_deployer(&self, history: &History, module: usize, operation: &Operation) -> Option<usize> {
        let key = Key::from_bytes(operation.key.as_ref()?).ok()?;
        let crypto = self.references[module].profile().crypto();
        let sealed = crypto.wrap(&key, &operation.associated_data, &operation.body).ok()?;
        let has =
            |body: &[u8], wanted: &[u8]| wanted.is_empty() || body.windows(wanted.len()).any(|window| window == wanted);
        let channels = self.deployment.channels.iter().zip(&history.channels);
        let direct = channels.filter(|(channel, _)| channel.source.is_none());
        let mut sent = direct.flat_map(|(_, ledger)| &ledger.sent);
        let found = sent.find(|sent| has(&sent.body, sealed.tag.as_bytes()) && has(&sent.body, &sealed.cipher));
        found.map(|sent| sent.fact)
    }

    /// The keys of envelopes are secrets, whoever made them.
    pub(super) fn note_envelope_keys(&mut self, history: &History) {
        // What a module of the attacker's has been told it knows.
        if self.deployment.modules.iter().any(|module| module.compromised) {
            return;
        }
        for key in history.envelopes.keys() {
            self.secrets.add("the key of an envelope", key);
        }
    }
}
