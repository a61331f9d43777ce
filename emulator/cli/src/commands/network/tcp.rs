//! Nodes reached over TCP, as real ones are through their UART-to-IP bridges: one command per connection. Clients do not wait
//! for each other until their commands are complete: who says nothing holds up nobody. Events for addresses that no
//! emulated node has leave by TCP, too.

use crate::commands::{Failure, print};
use descriptors::message::{Message, Reply};
use network::{Network, Stray};
use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, SocketAddrV4, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// The name of TCP clients on the emulated network, and their address there.
const OUTSIDE: &str = "outside";
const ADDRESS: SocketAddrV4 = SocketAddrV4::new(Ipv4Addr::new(10, 255, 255, 253), 1);
/// How long a client may take to send its command, and an outside node to accept an event.
const PATIENCE: Duration = Duration::from_secs(10);
/// Clients of a node that may be sending their commands at a time. One more, and the one that came first is sent away.
const CLIENTS: usize = 64;
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

    /// Lets time pass up to `end`: as on the host's clock while nobody waits for an answer, as fast as the host can otherwise.
    pub fn run(&mut self, network: &mut Network, end: Duration) {
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

/// Takes a node's clients.
fn serve(listener: &TcpListener, node: &str, requests: &Sender<Request>) {
    let waiting = Waiting::default();
    for client in listener.incoming() {
        let (waiting, node, requests) = (waiting.clone(), node.to_owned(), requests.clone());
        let serve = move || {
            let served = client.and_then(|client| converse(client, &node, &waiting, &requests));
            if let Err(error) = served {
                tracing::warn!("node {node:?}: a client's connection: {error}");
            }
        };
        if let Err(error) = thread::Builder::new().spawn(serve) {
            tracing::warn!("a client's connection: {error}");
        }
    }
}

/// The clients of a node whose commands are not complete, in the order in which they came.
#[derive(Clone, Default)]
struct Waiting(Arc<Mutex<VecDeque<(SocketAddr, TcpStream)>>>);

impl Waiting {
    /// Lets a client take its time, but not the place of others.
    fn enter(&self, client: &TcpStream) -> io::Result<SocketAddr> {
        let (address, client) = (client.peer_addr()?, client.try_clone()?);
        let mut clients = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        clients.push_back((address, client));
        if clients.len() > CLIENTS
            && let Some((_, first)) = clients.pop_front()
        {
            // It may have gone by itself.
            let _ = first.shutdown(Shutdown::Both);
        }
        Ok(address)
    }

    fn leave(&self, address: SocketAddr) {
        let mut clients = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        clients.retain(|(other, _)| *other != address);
    }
}

fn converse(mut client: TcpStream, node: &str, waiting: &Waiting, requests: &Sender<Request>) -> io::Result<()> {
    client.set_write_timeout(Some(PATIENCE))?;
    let address = waiting.enter(&client)?;
    let message = read_command(&mut client, Instant::now() + PATIENCE);
    waiting.leave(address);
    let (answer, answers) = channel();
    let request = Request { node: node.to_owned(), message: message?, answer };
    requests.send(request).map_err(|_| io::Error::other("the network has ended"))?;
    // Ends without an answer when there is none to wait for (any more).
    if let Ok(reply) = answers.recv() {
        client.write_all(&reply.to_bytes())?;
    }
    Ok(())
}

/// Reads a command that is complete before `end`.
fn read_command(client: &mut TcpStream, end: Instant) -> io::Result<Message> {
    let mut header = [0; 3];
    read_until(client, &mut header, end)?;
    let [code, high, low] = header;
    let mut payload = vec![0; usize::from(u16::from_be_bytes([high, low]))];
    read_until(client, &mut payload, end)?;
    Message::new(code, payload).map_err(io::Error::other)
}

fn read_until(client: &mut TcpStream, mut buffer: &mut [u8], end: Instant) -> io::Result<()> {
    while !buffer.is_empty() {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        client.set_read_timeout(Some(left))?;
        match client.read(buffer)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            count => buffer = &mut buffer[count..],
        }
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
        tracing::warn!("node {:?}: its event for {} was lost: {error}", stray.from, stray.to);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A door, and what comes through it.
    fn door() -> (SocketAddr, Receiver<Request>) {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let address = listener.local_addr().expect("an address");
        let (sender, requests) = channel();
        thread::spawn(move || serve(&listener, "node1", &sender));
        (address, requests)
    }

    fn ping(address: SocketAddr, text: &[u8]) -> TcpStream {
        let mut client = TcpStream::connect(address).expect("a door");
        let message = Message::new(4, text.to_vec()).expect("a ping");
        client.write_all(&message.to_bytes()).expect("sent");
        client
    }

    /// A command that comes long before those who were there first lose their patience.
    fn next(requests: &Receiver<Request>) -> Request {
        requests.recv_timeout(PATIENCE / 2).expect("a command")
    }

    #[test]
    fn who_says_nothing_holds_up_nobody() {
        let (address, requests) = door();
        let _silent = TcpStream::connect(address).expect("a door");
        let mut half = TcpStream::connect(address).expect("a door");
        half.write_all(&[4, 0]).expect("sent");
        let mut client = ping(address, b"there?");
        let request = next(&requests);
        let reply = Reply::new(0, request.message.payload().to_vec()).expect("a reply");
        request.answer.send(reply).expect("a client");
        let mut answer = [0; 9];
        client.read_exact(&mut answer).expect("an answer");
        assert_eq!(&answer[3..], b"there?");
        // The other one's half can still become a whole.
        half.write_all(&[2, b'o', b'k']).expect("sent");
        assert_eq!(next(&requests).message.payload(), b"ok");
    }

    #[test]
    fn so_do_many_who_say_nothing() {
        let (address, requests) = door();
        let mut silent: Vec<TcpStream> =
            (0..2 * CLIENTS).map(|_| TcpStream::connect(address).expect("a door")).collect();
        let _client = ping(address, b"there?");
        assert_eq!(next(&requests).message.payload(), b"there?");
        // Those that came first have been sent away.
        assert_eq!(silent[0].read(&mut [0]).expect("the end"), 0);
    }
}
