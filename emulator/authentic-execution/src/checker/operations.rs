//! What modules encrypt and decrypt: what was sent under each key, and what was accepted.

use std::sync::Arc;

use sancus_hw::Command;

use super::Checker;
use crate::deployment::{KEY_COMMAND, LOCAL_COMMAND};
use crate::history::{History, Message};
use crate::pieces::{self, Taken};
use crate::source_run::Seen;
use crate::verdict::{Cause, Output};
use machine::recording::Operation;

impl Checker {
    /// A module wrapped or unwrapped something.
    pub(super) fn operation(
        &self,
        history: &mut History,
        time: u64,
        module: usize,
        operation: Operation,
    ) -> Option<Output> {
        let channels = &self.deployment.channels;
        let key = operation.key.as_ref();
        let channel = key.map(|key| channels.iter().position(|channel| channel.key.as_bytes() == key));
        let is_event = matches!(channel, Some(Some(channel)) if !channels[channel].is_state);
        let operation = if is_event { self.whole_event(history, time, module, operation)? } else { operation };
        if channel == Some(None) {
            return self.envelope(history, time, module, &operation);
        }
        let Operation { command, associated_data, body, kept_tag, .. } = operation;
        if command == Command::Wrap {
            // Under its own key it attests itself; what makes the tag of an event without data to compare it keeps the tag.
            let channel = channel.filter(|_| !body.is_empty() || kept_tag.is_empty())??;
            return self.encrypted(history, time, module, channel, associated_data, body);
        }
        let (cause, fact) = match channel {
            None => {
                let commands = &mut history.modules[module].commands;
                let fact = commands.accept_later(&associated_data, &body);
                let number = commands.accepted;
                if let (Some(source), Some([high, low, io_high, io_low])) =
                    (&mut history.modules[module].source, associated_data.first_chunk())
                {
                    let (number, io) = (u16::from_be_bytes([*high, *low]), u16::from_be_bytes([*io_high, *io_low]));
                    match self.deployment.modules[module].command_length(&associated_data) {
                        KEY_COMMAND => source.connect(number, io),
                        LOCAL_COMMAND => source.connect_locally(number, io),
                        _ => {}
                    }
                }
                (Cause::Command { number }, fact)
            }
            Some(Some(channel)) if channels[channel].destination.0 == module && self.sent_by_attacker(channel) => {
                let input = channels[channel].destination.1.clone();
                let number = history.channels[channel].accepted + 1;
                history.channels[channel].accepted = number;
                (Cause::Accepted { input, number }, Some(self.note_compromised(history, time, channel)))
            }
            Some(Some(channel)) if channels[channel].destination.0 == module => {
                let ledger = &mut history.channels[channel];
                let number = ledger.accepted + 1;
                let input = channels[channel].destination.1.clone();
                (Cause::Accepted { input, number }, ledger.accept_next(&associated_data, &body))
            }
            Some(_) => (Cause::Accepted { input: "?".into(), number: 0 }, None),
        };
        if matches!(cause, Cause::Accepted { .. }) {
            self.watch_event(history, time, module, fact);
        }
        self.accept(history, time, module, cause, fact, &body);
        None
    }

    /// What a module did with an event, once it has done so with all of its pieces.
    fn whole_event(&self, history: &mut History, time: u64, module: usize, operation: Operation) -> Option<Operation> {
        match pieces::take(&mut history.modules[module].under_way, operation) {
            Taken::Event(operation) => Some(operation),
            Taken::Part => None,
            Taken::Abandoned => {
                let text = "encrypts a part of an event, and then something else".to_owned();
                let finding = self.find(history, time, module, text, None);
                history.modules[module].finding.get_or_insert(finding);
                None
            }
        }
    }

    /// Puts down that a module accepted a command or an event, and has its source do so; `fact` is that it was sent.
    pub(super) fn accept(
        &self,
        history: &mut History,
        time: u64,
        module: usize,
        cause: Cause,
        fact: Option<usize>,
        body: &[u8],
    ) {
        let accepted = match &cause {
            Cause::Accepted { input, .. } => Some(input.clone()),
            _ => None,
        };
        let what = match &cause {
            Cause::Command { .. } => "a command that the deployer did not send, or not now".to_owned(),
            Cause::Accepted { number: 0, .. } => "an event under a key that the deployer did not give to it".to_owned(),
            Cause::Opened { .. } => "an envelope that nobody else has sealed".to_owned(),
            cause => format!("{cause}, which was not sent, or not as the next event"),
        };
        let from = fact.and_then(|fact| history.facts[fact].finding);
        history.modules[module].depends |= fact.is_some_and(|fact| history.facts[fact].depends);
        let finding = match (fact, from) {
            (None, _) => Some(self.find(history, time, module, format!("accepts {what}"), None)),
            (Some(_), Some(finding)) => Some(finding),
            (Some(_), None) => None,
        };
        if let Some(finding) = finding {
            history.modules[module].finding.get_or_insert(finding);
        }
        let finding = history.modules[module].finding;
        let fact = history.note(self.step(time, module, cause), fact, finding);
        history.modules[module].trigger = Some(fact);
        if let Some(input) = accepted {
            self.follow(history, time, module, Seen::Accepted { input: &input, data: body });
        }
    }

    /// Whether what comes over a channel may be the attacker's, who has the module at its beginning.
    fn sent_by_attacker(&self, channel: usize) -> bool {
        self.deployment.is_from_compromised(&self.deployment.channels[channel])
    }

    /// Puts down that the attacker sent something over a channel; gives the fact, which comes from outside.
    fn note_compromised(&self, history: &mut History, time: u64, channel: usize) -> usize {
        let Some((source, output)) = &self.deployment.channels[channel].source else { return 0 };
        self.note_sent_by_attacker(history, time, *source, output)
    }

    /// The same by its output.
    pub(super) fn note_sent_by_attacker(&self, history: &mut History, time: u64, source: usize, output: &str) -> usize {
        let cause = Cause::Compromised { output: output.to_owned() };
        let fact = history.note(self.step(time, source, cause), None, None);
        history.note_dependence(fact, true);
        fact
    }

    /// A module encrypted something under the key of a channel. Only the source of a
    /// connection sends over it, and every event has a number of its own: cipher of two with one number shows in what they differ.
    fn encrypted(
        &self,
        history: &mut History,
        time: u64,
        module: usize,
        channel: usize,
        associated_data: Vec<u8>,
        body: Vec<u8>,
    ) -> Option<Output> {
        if self.deployment.channels[channel].source.as_ref().is_none_or(|(source, _)| *source != module) {
            // Sources that the evaluator knows have no such keys.
            let followed = history.modules[module].source.is_some();
            return followed.then(|| self.encrypts_for_nobody(history, time, module));
        }
        let mut sent = history.channels[channel].sent.iter();
        if sent.any(|sent| sent.associated_data == associated_data && sent.body != body) {
            let text = "encrypts two events with one number".to_owned();
            let finding = self.find(history, time, module, text, None);
            history.modules[module].finding.get_or_insert(finding);
        }
        let (source, output) = self.deployment.channels[channel].source.as_ref()?;
        if self.deployment.channels[channel].is_state {
            self.follow(history, time, module, Seen::Released { state: &body });
            // From now on the stubs refuse everything; the source would not.
            history.modules[module].released = true;
            history.modules[module].source = None;
        } else {
            self.follow(history, time, module, Seen::Sent { output, data: &body });
        }
        let number = history.channels[channel].sent.len() + 1;
        let cause = Cause::Sent { output: output.clone(), number };
        let (output, fact) = self.output(history, time, *source, cause);
        history.channels[channel].sent.push(Arc::new(Message { associated_data, body, fact }));
        Some(output)
    }
}
