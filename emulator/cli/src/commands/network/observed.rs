//! The network as the deployer uses it, with a progress line.

use crate::commands::progress::Progress;
use crate::diagnostics::printable;
use descriptors::message::{Message, Reply};
use descriptors::{Answer, Link, LinkError, Node};
use network::{Content, Network};
use std::net::SocketAddrV4;
use std::time::Duration;

/// Shows each command while it is under way.
pub struct Observed<'a> {
    network: &'a mut Network,
    progress: &'a mut Progress,
}

impl Observed<'_> {
    pub fn new<'a>(network: &'a mut Network, progress: &'a mut Progress) -> Observed<'a> {
        Observed { network, progress }
    }
}

impl Link for Observed<'_> {
    fn now(&self) -> Duration {
        self.network.now()
    }

    fn wait_until(&mut self, time: Duration) {
        self.network.wait_until(time);
    }

    fn address(&self, node: &Node) -> Result<SocketAddrV4, LinkError> {
        self.network.address(node)
    }

    fn exchange(&mut self, node: &Node, message: &Message, patience: Duration) -> Result<Option<Reply>, LinkError> {
        let now = self.network.time();
        self.progress.update(|host| {
            let node = printable(&node.name);
            format!("{} to {node}, {}", Content::of_message(message).message, speed(now, None, host))
        });
        self.network.exchange(node, message, patience)
    }

    fn exchange_all(&mut self, commands: &[(&Node, Message)], patience: Duration) -> Vec<Answer> {
        let now = self.network.time();
        self.progress.update(|host| {
            let message = commands
                .first()
                .map_or_else(String::new, |(_, message)| Content::of_message(message).message.to_string());
            let nodes: Vec<&str> = commands.iter().map(|(node, _)| node.name.as_str()).collect();
            format!("{message} to {}, {}", printable(&nodes.join(", ")), speed(now, None, host))
        });
        self.network.exchange_all(commands, patience)
    }
}

/// How far a network has come, of how much, and how fast.
pub fn speed(time: Duration, end: Option<Duration>, host: Duration) -> String {
    let share = end.map_or(String::new(), |end| {
        format!(" of {:.1} s ({:.0} %)", end.as_secs_f64(), 100.0 * time.as_secs_f64() / end.as_secs_f64())
    });
    let times = time.as_secs_f64() / host.as_secs_f64().max(1e-9);
    format!("{:.1} s emulated{share}, {times:.1} times real time", time.as_secs_f64())
}
