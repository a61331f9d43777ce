//! How the deployer reaches nodes.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, SocketAddrV4, TcpStream, ToSocketAddrs};
use std::panic::resume_unwind;
use std::thread;
use std::time::{Duration, Instant};

use crate::protocol::message::{Message, MessageError, Reply};
use crate::schema::Node;

/// A way to the nodes' event managers.
pub trait Link {
    /// Time since the link was opened; on an emulated network, emulated time.
    fn now(&self) -> Duration;

    /// Lets time pass until then.
    fn wait_until(&mut self, time: Duration);

    /// The address by which other nodes reach a node.
    fn address(&self, node: &Node) -> Result<SocketAddrV4, LinkError>;

    /// Sends a command to a node and waits for the answer; for a command without one, until it has been sent.
    ///
    /// # Errors
    ///
    /// If no answer comes within `patience`, in the link's own time, or if what comes is none. What the node has done is
    /// then unknown.
    fn exchange(&mut self, node: &Node, message: &Message, patience: Duration) -> Result<Option<Reply>, LinkError>;

    /// Sends commands to different nodes and waits for all answers; at once if the link can. The answers are in the order
    /// of the commands.
    fn exchange_all(&mut self, commands: &[(&Node, Message)], patience: Duration) -> Vec<Answer> {
        let exchange = |(node, message): &(&Node, Message)| {
            let started = self.now();
            let reply = self.exchange(node, message, patience);
            Answer { started, ended: self.now(), reply }
        };
        commands.iter().map(exchange).collect()
    }
}

/// What became of one of several commands.
#[derive(Debug)]
pub struct Answer {
    /// When the command was sent, in the link's time.
    pub started: Duration,
    /// When its answer was there, or given up.
    pub ended: Duration,
    /// The answer, as [`Link::exchange`] returns it.
    pub reply: Result<Option<Reply>, LinkError>,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// The node does not answer in time.
    #[error("no answer from {node:?} within {patience:?}")]
    NoAnswer {
        /// The node.
        node: String,
        /// How long was waited.
        patience: Duration,
    },
    /// The bridge before the node closed the connection: the node did not answer it.
    #[error("the connection to {node:?} was closed without an answer")]
    Closed {
        /// The node.
        node: String,
    },
    /// The node sends something that is no answer.
    #[error("{node:?} sent invalid data: {what}")]
    Nonsense {
        /// The node.
        node: String,
        /// What is wrong with it.
        what: String,
    },
    /// The node cannot be reached.
    #[error("{node:?} at {address}: {error}")]
    Unreachable {
        /// The node.
        node: String,
        /// Where it should be.
        address: String,
        /// What the host says.
        error: io::Error,
    },
    /// The link does not lead to this node.
    #[error("there is no node {0:?} in this network")]
    UnknownNode(String),
    /// What is to be sent does not fit a message.
    #[error(transparent)]
    Message(#[from] MessageError),
}

/// Nodes behind TCP: a connection for each command, as the bridge of real nodes wants it.
#[derive(Clone, Copy, Debug)]
pub struct TcpLink {
    opened: Instant,
}

impl TcpLink {
    /// The way to nodes on this host's network.
    #[expect(clippy::new_without_default, reason = "its time begins here")]
    pub fn new() -> TcpLink {
        TcpLink { opened: Instant::now() }
    }
}

impl Link for TcpLink {
    fn now(&self) -> Duration {
        self.opened.elapsed()
    }

    fn wait_until(&mut self, time: Duration) {
        thread::sleep(time.saturating_sub(self.now()));
    }

    fn address(&self, node: &Node) -> Result<SocketAddrV4, LinkError> {
        let address = format!("{}:{}", node.host, node.reactive_port);
        let unreachable = |error| LinkError::Unreachable { node: node.name.clone(), address: address.clone(), error };
        let addresses = (node.host.as_str(), node.reactive_port).to_socket_addrs().map_err(unreachable)?;
        let found = addresses.into_iter().find_map(|address| match address {
            SocketAddr::V4(address) => Some(address),
            SocketAddr::V6(_) => None,
        });
        // Connections carry four bytes of address.
        found.ok_or_else(|| unreachable(io::Error::new(io::ErrorKind::NotFound, "it has no IPv4 address")))
    }

    fn exchange(&mut self, node: &Node, message: &Message, patience: Duration) -> Result<Option<Reply>, LinkError> {
        let address = self.address(node)?;
        let name = || node.name.clone();
        let end = Instant::now() + patience;
        let failed = |error: io::Error| match error.kind() {
            io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => LinkError::NoAnswer { node: name(), patience },
            io::ErrorKind::UnexpectedEof => LinkError::Closed { node: name() },
            _ => LinkError::Unreachable { node: name(), address: address.to_string(), error },
        };
        let mut stream = TcpStream::connect_timeout(&address.into(), patience).map_err(failed)?;
        stream.set_write_timeout(Some(patience)).map_err(failed)?;
        stream.write_all(&message.to_bytes()).map_err(failed)?;
        if message.command().is_some_and(|command| !command.is_answered()) {
            return Ok(None);
        }
        let mut read = |buffer: &mut [u8]| {
            let left = end.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
            stream.set_read_timeout(Some(left))?;
            stream.read_exact(buffer)
        };
        let mut header = [0; 3];
        read(&mut header).map_err(failed)?;
        let [code, high, low] = header;
        let mut payload = vec![0; usize::from(u16::from_be_bytes([high, low]))];
        read(&mut payload).map_err(failed)?;
        Ok(Some(Reply::new(code, payload)?))
    }

    fn exchange_all(&mut self, commands: &[(&Node, Message)], patience: Duration) -> Vec<Answer> {
        let link = *self;
        let exchange = |node: &Node, message: &Message| {
            let started = link.now();
            let reply = { link }.exchange(node, message, patience);
            Answer { started, ended: link.now(), reply }
        };
        thread::scope(|scope| {
            let threads = commands.iter().map(|(node, message)| scope.spawn(|| exchange(node, message)));
            let threads: Vec<_> = threads.collect();
            let answers = threads.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
            answers.collect()
        })
    }
}
