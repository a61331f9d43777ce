//! The deployer's way to the nodes.

use std::net::SocketAddrV4;
use std::time::Duration;

use descriptors::message::{Message, Reply};
use descriptors::{Answer, Link, LinkError};

use super::wire::nanoseconds;
use super::{DEPLOYER, Network};

impl Link for Network {
    fn now(&self) -> Duration {
        Duration::from_nanos(self.deployer_time)
    }

    fn wait_until(&mut self, time: Duration) {
        self.run_until(time);
    }

    fn address(&self, node: &descriptors::Node) -> Result<SocketAddrV4, LinkError> {
        let found = self.nodes().find(|candidate| candidate.name == node.name);
        found.map(|node| node.address).ok_or_else(|| LinkError::UnknownNode(node.name.clone()))
    }

    fn exchange(
        &mut self,
        node: &descriptors::Node,
        message: &Message,
        patience: Duration,
    ) -> Result<Option<Reply>, LinkError> {
        let answer = self.exchange_all(&[(node, message.clone())], patience).pop();
        answer.map_or(Ok(None), |answer| answer.reply)
    }

    fn exchange_all(&mut self, commands: &[(&descriptors::Node, Message)], patience: Duration) -> Vec<Answer> {
        let start = self.deployer_time;
        let end = start.saturating_add(nanoseconds(patience));
        let exchanges: Vec<_> = commands.iter().map(|(node, message)| self.command(start, node, message)).collect();
        let waiting: Vec<u64> = exchanges.iter().flatten().flatten().copied().collect();
        while self.time < end && !waiting.iter().all(|exchange| self.answers.contains_key(exchange)) {
            self.window(end);
        }
        let answer = |((node, _), exchange): (&(&descriptors::Node, Message), Result<Option<u64>, LinkError>)| {
            let (ended, reply) = match exchange {
                Ok(Some(exchange)) => match self.answers.remove(&exchange) {
                    Some((time, reply)) => (time, Ok(Some(reply))),
                    None => (self.time, Err(LinkError::NoAnswer { node: node.name.clone(), patience })),
                },
                Ok(None) => (start, Ok(None)),
                Err(error) => (start, Err(error)),
            };
            self.deployer_time = self.deployer_time.max(ended);
            Answer { started: Duration::from_nanos(start), ended: Duration::from_nanos(ended), reply }
        };
        let answers = commands.iter().zip(exchanges).map(answer).collect();
        self.pass_sleep();
        answers
    }
}

impl Network {
    /// The deployer sends a command. Returns the number of its answer, `None` if there is none to wait for.
    fn command(&mut self, time: u64, node: &descriptors::Node, message: &Message) -> Result<Option<u64>, LinkError> {
        let unknown = |_| LinkError::UnknownNode(node.name.clone());
        let (from, to) = (self.party(DEPLOYER).map_err(unknown)?, self.party(&node.name).map_err(unknown)?);
        let exchange = self.send_at(time, from, to, message.clone());
        Ok(message.command().is_none_or(|command| command.is_answered()).then_some(exchange))
    }
}
