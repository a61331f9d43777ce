//! Nodes reached over TCP, as real ones are through their UART-to-IP bridges: one command per connection, one connection
//! at a time. Events for addresses that no emulated node has leave by TCP, too.

use crate::commands::{Failure, print};
use descriptors::message::{Message, Reply};
use emulator::network::{Network, Stray};
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// The name of TCP clients on the emulated network, and their address there.
const OUTSIDE: &str = "outside";
const ADDRESS: SocketAddrV4 = SocketAddrV4::new(Ipv4Addr::new(10, 255, 255, 253), 1);
/// How long a client may take to send its command, and an outside node to accept an event.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a node may take to answer, in its own time.
const ANSWER: Duration = Duration::from_secs(20);

/// A command of a client, and where its answer goes. Without an answer the client's connection is closed.
struct Request {
    node: String,
    message: Message,
    answer: Sender<Reply>,
}

/// The doors to the nodes.
pub struct Gateway {
    requests: Receiver<Request>,
    /// Commands under way: number, emulated time after which nobody waits any more, where the answer goes.
    pending: Vec<(u64, Duration, Sender<Reply>)>,
    /// A point of emulated time, and when it was on the host's clock.
    anchor: (Duration, Instant),
    doors: Vec<(String, SocketAddrV4)>,
}

impl Gateway {
    /// Opens a port for each node, on this host alone.
    pub fn open(network: &mut Network) -> Result<Gateway, Failure> {
        network.add_inbox(OUTSIDE, ADDRESS).map_err(Failure::usage)?;
        let (sender, requests) = channel();
        let mut doors = Vec::new();
        for (node, address) in network.node_addresses() {
            let place = SocketAddrV4::new(Ipv4Addr::LOCALHOST, address.port());
            let listener = TcpListener::bind(place);
            let listener =
                listener.map_err(|error| Failure::usage(format_args!("node {node:?} at {place}: {error}")))?;
            doors.push((node.clone(), place));
            let sender = sender.clone();
            thread::spawn(move || serve(&listener, &node, &sender));
        }
        Ok(Gateway { requests, pending: Vec::new(), anchor: (network.time(), Instant::now()), doors })
    }

    /// Says where the nodes are.
    pub fn announce(&mut self, network: &Network, quiet: bool) -> Result<(), Failure> {
        self.anchor = (network.time(), Instant::now());
        for (node, place) in self.doors.iter().filter(|_| !quiet) {
            print(&format!("node {node} listens at {place}\n"))?;
        }
        Ok(())
    }

    /// Lets time pass: as on the host's clock while nobody waits for an answer, as fast as the host can otherwise.
    pub fn run(&mut self, network: &mut Network, slice: Duration) {
        let end = network.time() + slice;
        while network.time() < end {
            if self.pending.is_empty() {
                let (emulated, host) = self.anchor;
                let ahead = (network.time() - emulated).saturating_sub(host.elapsed());
                match self.requests.recv_timeout(ahead) {
                    Ok(request) => self.begin(network, request),
                    // The listeners go on for ever, so nothing else ends the wait than time.
                    Err(_) if !ahead.is_zero() => continue,
                    Err(_) => {}
                }
            }
            while let Ok(request) = self.requests.try_recv() {
                self.begin(network, request);
            }
            network.step();
            let now = network.time();
            let waited = !self.pending.is_empty();
            self.pending.retain(|(exchange, end, answer)| {
                let Some(reply) = network.take_answer(*exchange) else { return now < *end };
                // A client that has gone does not need its answer.
                let _ = answer.send(reply);
                false
            });
            if waited && self.pending.is_empty() {
                self.anchor = (now, Instant::now());
            }
            for stray in network.take_strays() {
                thread::spawn(move || forward(&stray));
            }
        }
    }

    fn begin(&mut self, network: &mut Network, request: Request) {
        let answered = request.message.command().is_none_or(|command| command.is_answered());
        if let Ok(exchange) = network.send(OUTSIDE, &request.node, request.message)
            && answered
        {
            self.pending.push((exchange, network.time() + ANSWER, request.answer));
        }
    }
}

/// Takes a node's clients one after another.
fn serve(listener: &TcpListener, node: &str, requests: &Sender<Request>) {
    for client in listener.incoming() {
        let served = client.and_then(|client| converse(client, node, requests));
        if let Err(error) = served {
            tracing::warn!("node {node:?}: a client's connection: {error}");
        }
    }
}

fn converse(mut client: TcpStream, node: &str, requests: &Sender<Request>) -> io::Result<()> {
    client.set_read_timeout(Some(PATIENCE))?;
    client.set_write_timeout(Some(PATIENCE))?;
    let mut header = [0; 3];
    client.read_exact(&mut header)?;
    let [code, high, low] = header;
    let mut payload = vec![0; usize::from(u16::from_be_bytes([high, low]))];
    client.read_exact(&mut payload)?;
    let message = Message::new(code, payload).map_err(io::Error::other)?;
    let (answer, answers) = channel();
    let request = Request { node: node.to_owned(), message, answer };
    requests.send(request).map_err(|_| io::Error::other("the network has ended"))?;
    // Ends without an answer when there is none to wait for (any more).
    if let Ok(reply) = answers.recv() {
        client.write_all(&reply.to_bytes())?;
    }
    Ok(())
}

/// Takes an event to a node that is not emulated here.
fn forward(stray: &Stray) {
    let connected = TcpStream::connect_timeout(&stray.to.into(), PATIENCE);
    let sent = connected.and_then(|mut stream| {
        stream.set_write_timeout(Some(PATIENCE))?;
        stream.write_all(&stray.message.to_bytes())
    });
    if let Err(error) = sent {
        tracing::warn!("node {:?}: its event for {} is lost: {error}", stray.from, stray.to);
    }
}
