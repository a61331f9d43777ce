//! The steps of the deployer: requests, their answers, and the account of both.

use std::time::Duration;

use super::Deployer;
use super::failure::{DeployError, Reason};
use super::link::{Answer, Link, LinkError};
use crate::protocol::message::{Message, Reply, Request, ResultCode};

/// How long the deployer waits for the answer to a command before it sends it again: at first, a few times what an event and its
/// answer take, and never longer than the second.
const REPEAT: [Duration; 2] = [Duration::from_millis(250), Duration::from_secs(1)];

/// What the deployer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Phase {
    /// Loads a module.
    Load,
    /// Attests a module.
    Attest,
    /// Asks a node how it is, and thereby what it can do.
    Status,
    /// Tells a node where a connection goes.
    Connect,
    /// Tells a module the ID of one that it calls.
    SetPeer,
    /// Tells a module who is at the other end of a connection without encryption.
    SetLocal,
    /// Gives a module a connection key.
    SetKey,
    /// Takes a connection key from a module again.
    Revoke,
    /// Has an entry point called again and again.
    Register,
    /// Calls an entry point.
    Call,
    /// Sends an event.
    Output,
    /// Has a version of a module give its state to the next.
    Release,
    /// Has a version of a module take over the state of the one before.
    Adopt,
    /// Ends a module.
    Disable,
}

impl Phase {
    /// The name in reports and event logs.
    pub fn name(self) -> &'static str {
        match self {
            Phase::Load => "load",
            Phase::Attest => "attest",
            Phase::Status => "status",
            Phase::Connect => "connect",
            Phase::SetPeer => "set_peer",
            Phase::SetLocal => "set_local",
            Phase::SetKey => "set_key",
            Phase::Revoke => "revoke",
            Phase::Register => "register",
            Phase::Call => "call",
            Phase::Output => "output",
            Phase::Release => "release",
            Phase::Adopt => "adopt",
            Phase::Disable => "disable",
        }
    }
}

/// A step that is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub phase: Phase,
    /// On which node.
    pub node: String,
    /// To which module.
    pub module: String,
    /// The input, output, entry point or connection it concerns, for people.
    pub detail: String,
    /// When it began, in the link's time.
    pub started: Duration,
    /// When the answer was there.
    pub ended: Duration,
}

/// What a step concerns.
pub(super) struct Subject {
    pub(super) phase: Phase,
    module: usize,
    detail: String,
}

impl Subject {
    pub(super) fn new(phase: Phase, module: usize, detail: impl ToString) -> Subject {
        Subject { phase, module, detail: detail.to_string() }
    }
}

impl Deployer {
    /// Sends a request, and takes only Ok for an answer.
    pub(super) fn step(
        &mut self,
        link: &mut dyn Link,
        subject: &Subject,
        request: impl FnOnce(&mut Deployer) -> Result<Request, Reason>,
    ) -> Result<Reply, DeployError> {
        self.started = link.now();
        let message = request(self).and_then(|request| Ok(request.encode()?));
        let message = message.map_err(|reason| self.stopped(subject, reason))?;
        let started = self.started;
        let reply = link.exchange(self.node(subject.module), &message, self.patience);
        self.account(subject, Answer { started, ended: link.now(), reply })
    }

    /// Sends messages to different nodes at once, and takes only Ok for an answer. The answers are in the order of the
    /// messages.
    pub(super) fn steps(
        &mut self,
        link: &mut dyn Link,
        messages: Vec<(Subject, Message)>,
    ) -> Vec<Result<Reply, DeployError>> {
        let (subjects, messages): (Vec<Subject>, Vec<Message>) = messages.into_iter().unzip();
        let nodes = subjects.iter().map(|subject| self.node(subject.module));
        let answers = link.exchange_all(&nodes.zip(messages).collect::<Vec<_>>(), self.patience);
        subjects.iter().zip(answers).map(|(subject, answer)| self.account(subject, answer)).collect()
    }

    /// As [`steps`](Self::steps), for commands that do no harm when they come twice: those without an answer are sent again
    /// until there is no patience left.
    pub(super) fn persist(
        &mut self,
        link: &mut dyn Link,
        messages: Vec<(Subject, Message)>,
    ) -> Vec<Result<Reply, DeployError>> {
        let (subjects, messages): (Vec<Subject>, Vec<Message>) = messages.into_iter().unzip();
        let nodes = subjects.iter().map(|subject| self.node(subject.module));
        let commands: Vec<_> = nodes.zip(messages).collect();
        let (end, [mut wait, longest]) = (link.now() + self.patience, REPEAT);
        let mut round = link.now();
        let mut answers = link.exchange_all(&commands, wait.min(self.patience));
        loop {
            let lost = answers.iter().enumerate().filter(|(_, answer)| is_lost(answer));
            let (lost, again): (Vec<usize>, Vec<_>) = lost.map(|(index, _)| (index, commands[index].clone())).unzip();
            if lost.is_empty() {
                break;
            }
            // A connection may have been closed before its time.
            link.wait_until(end.min(round + wait));
            round = link.now();
            if round >= end {
                break;
            }
            wait = longest.min(2 * wait);
            for (index, answer) in lost.into_iter().zip(link.exchange_all(&again, wait.min(end - round))) {
                answers[index] = Answer { started: answers[index].started, ..answer };
            }
        }
        for Answer { reply, .. } in &mut answers {
            if let Err(LinkError::NoAnswer { patience, .. }) = reply {
                *patience = self.patience;
            }
        }
        subjects.iter().zip(answers).map(|(subject, answer)| self.account(subject, answer)).collect()
    }

    fn account(&mut self, subject: &Subject, answer: Answer) -> Result<Reply, DeployError> {
        let Answer { started, ended, reply } = answer;
        let reply = reply.map_err(Reason::from).and_then(|reply| self.accept(subject, reply));
        let reply = reply.map_err(|reason| self.stopped(subject, reason))?;
        let module = &self.descriptor.modules[subject.module];
        self.steps.push(Step {
            phase: subject.phase,
            node: module.node.clone(),
            module: module.name.clone(),
            detail: subject.detail.clone(),
            started,
            ended,
        });
        Ok(reply)
    }

    fn accept(&self, subject: &Subject, reply: Option<Reply>) -> Result<Reply, Reason> {
        let reply = match reply {
            Some(reply) => reply,
            None => Reply::new(ResultCode::Ok as u8, Vec::new())?,
        };
        match reply.result() {
            Some(ResultCode::Ok) => Ok(reply),
            Some(code) if subject.phase == Phase::Load => {
                let binary = self.plan.binaries[subject.module].as_ref();
                let size = binary.map_or(0, |binary| binary.for_loader().len());
                let text = binary.map_or(0, |binary| binary.text_size());
                Err(Reason::NotLoaded { code: code.to_string(), size, text })
            }
            Some(code) => Err(Reason::Refused(code)),
            None => Err(Reason::Nonsense(format!("result code {}", reply.code))),
        }
    }

    pub(super) fn stopped(&self, subject: &Subject, reason: Reason) -> DeployError {
        let module = &self.descriptor.modules[subject.module];
        DeployError::Stopped {
            phase: subject.phase,
            node: module.node.clone(),
            module: module.name.clone(),
            detail: subject.detail.clone(),
            reason: Box::new(reason),
            unrevoked: Vec::new(),
        }
    }
}

/// Whether the command or its answer may have been lost.
fn is_lost(answer: &Answer) -> bool {
    matches!(answer.reply, Err(LinkError::NoAnswer { .. } | LinkError::Closed { .. }))
}
