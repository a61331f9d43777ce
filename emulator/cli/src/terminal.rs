//! The host's end of the node's UARTs: the terminal, files, TCP, pseudo-terminals.
//!
//! What comes in arrives on threads of its own and is handed over between chunks of a run, so a run with a live input is
//! reproducible only as far as its user is. A file redirected to standard input is handed over whole at the start.

use crate::diagnostics::say;
use std::collections::VecDeque;
use std::fmt;
use std::fs::File;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// UARTs of a node.
pub const PORTS: usize = 2;

/// Output kept for a TCP client that has not connected yet; older bytes are lost.
const BACKLOG: usize = 1 << 16;

/// What a UART is connected to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PortName {
    /// Standard input and output.
    Stdio,
    /// Nothing.
    Null,
    /// Output to a file.
    File(PathBuf),
    /// A TCP server, one client at a time.
    Tcp(String),
    /// A pseudo-terminal.
    Pty,
}

impl FromStr for PortName {
    type Err = String;

    fn from_str(text: &str) -> Result<PortName, String> {
        match text.split_once(':') {
            None if text == "stdio" => Ok(PortName::Stdio),
            None if text == "null" => Ok(PortName::Null),
            None if text == "pty" => Ok(PortName::Pty),
            Some(("file", path)) if !path.is_empty() => Ok(PortName::File(path.into())),
            Some(("tcp", address)) if address.contains(':') => Ok(PortName::Tcp(address.into())),
            _ => Err("connect a UART to stdio, null, pty, file:PATH or tcp:HOST:PORT".into()),
        }
    }
}

/// A connection that fails.
#[derive(Debug)]
pub struct PortError {
    what: String,
    error: io::Error,
}

impl PortError {
    /// Names what an operation was on, for `map_err`.
    pub fn new(what: impl fmt::Display) -> impl FnOnce(io::Error) -> PortError {
        let what = what.to_string();
        move |error| PortError { what, error }
    }

    /// What it was on, and what happened.
    pub fn into_parts(self) -> (String, io::Error) {
        (self.what, self.error)
    }
}

impl fmt::Display for PortError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.what, self.error)
    }
}

/// The client of a TCP port, and what it has missed.
#[derive(Default)]
struct Client {
    stream: Option<TcpStream>,
    backlog: VecDeque<u8>,
}

/// Where a port's output goes.
enum Output {
    Stdout,
    Null,
    File(io::BufWriter<File>, PathBuf),
    Tcp(Arc<Mutex<Client>>),
    Pty(Arc<OwnedFd>),
}

/// What arrived: a port and its bytes.
type Input = (u8, Vec<u8>);

/// What came of waiting for input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// There is some.
    Arrived,
    /// There is none yet.
    Nothing,
    /// None can come any more.
    Ended,
}

/// The connections of all ports.
pub struct Ports {
    outputs: Vec<Output>,
    input: Receiver<Input>,
    waiting: Option<Input>,
    reads_file: bool,
}

impl Ports {
    /// Whether a file is redirected to standard input, which was received as a whole.
    pub fn reads_file(&self) -> bool {
        self.reads_file
    }

    /// Leaves out the first bytes of such a file.
    pub fn skip_file(&mut self, mut bytes: u64) {
        while self.reads_file && bytes > 0 {
            let Some((port, block)) = self.take_input() else { return };
            let skipped = bytes.min(block.len() as u64);
            bytes -= skipped;
            let rest = block[skipped as usize..].to_vec();
            self.waiting = Some((port, rest)).filter(|(_, rest)| !rest.is_empty());
        }
    }

    /// Connects the UARTs of a node. Standard input belongs to port 0, the only one that receives, if `reads_input`.
    pub fn open(names: &[PortName; PORTS], reads_input: bool) -> Result<Ports, PortError> {
        Ports::named((0..).zip(names).map(|(port, name): (u8, _)| (format!("uart{port}"), name)), reads_input)
    }

    /// Connects ports that are told apart by what they are called.
    pub fn named<'a>(
        names: impl IntoIterator<Item = (String, &'a PortName)>,
        reads_input: bool,
    ) -> Result<Ports, PortError> {
        let (sender, input) = channel();
        let mut reads_file = false;
        let mut outputs = Vec::new();
        for (port, (title, name)) in (0..).zip(names) {
            outputs.push(match name {
                PortName::Stdio => {
                    if reads_input && port == 0 {
                        reads_file = read_standard_input(port, sender.clone());
                    }
                    Output::Stdout
                }
                PortName::Null => Output::Null,
                PortName::File(path) => {
                    let file = File::create(path).map_err(PortError::new(path.display()))?;
                    Output::File(io::BufWriter::new(file), path.clone())
                }
                PortName::Tcp(address) => listen(&title, port, address, sender.clone())?,
                PortName::Pty => open_pty(&title, port, sender.clone())?,
            });
        }
        Ok(Ports { outputs, input, waiting: None, reads_file })
    }

    /// Whether a port's output goes to standard output.
    pub fn is_stdout(&self, port: u8) -> bool {
        matches!(self.outputs.get(usize::from(port)), Some(Output::Stdout))
    }

    /// Hands a port's bytes on. Those of a port on stdio are left to the caller, who may have to make room for them.
    pub fn write(&mut self, port: u8, bytes: &[u8]) -> Result<(), PortError> {
        match self.outputs.get_mut(usize::from(port)) {
            None | Some(Output::Stdout | Output::Null) => Ok(()),
            Some(Output::File(file, path)) => file.write_all(bytes).map_err(PortError::new(path.display())),
            Some(Output::Tcp(client)) => {
                client.lock().unwrap_or_else(PoisonError::into_inner).send(bytes);
                Ok(())
            }
            // Like a serial line, a pseudo-terminal that nobody reads loses what does not fit.
            Some(Output::Pty(master)) => {
                let _ = rustix::io::write(&**master, bytes);
                Ok(())
            }
        }
    }

    /// Writes out what is buffered.
    pub fn flush(&mut self) -> Result<(), PortError> {
        for output in &mut self.outputs {
            if let Output::File(file, path) = output {
                file.flush().map_err(PortError::new(path.display()))?;
            }
        }
        Ok(())
    }

    /// What has arrived, without waiting.
    pub fn take_input(&mut self) -> Option<Input> {
        self.waiting.take().or_else(|| self.input.try_recv().ok())
    }

    /// Waits a moment for input.
    pub fn wait_for_input(&mut self) -> Wait {
        if self.waiting.is_some() {
            return Wait::Arrived;
        }
        match self.input.recv_timeout(Duration::from_millis(50)) {
            Ok(input) => {
                self.waiting = Some(input);
                Wait::Arrived
            }
            Err(RecvTimeoutError::Timeout) => Wait::Nothing,
            Err(RecvTimeoutError::Disconnected) => Wait::Ended,
        }
    }
}

impl Client {
    fn connect(&mut self, stream: TcpStream) {
        self.stream = Some(stream);
        let (first, second) = self.backlog.as_slices();
        let missed = [first, second].concat();
        self.backlog.clear();
        self.send(&missed);
    }

    fn send(&mut self, bytes: &[u8]) {
        if let Some(stream) = &mut self.stream
            && stream.write_all(bytes).is_ok()
        {
            return;
        }
        self.stream = None;
        self.backlog.extend(bytes);
        let excess = self.backlog.len().saturating_sub(BACKLOG);
        self.backlog.drain(..excess);
    }
}

/// Sends what a reader gives until it ends or nobody listens.
fn pump(port: u8, mut reader: impl Read, sender: &Sender<Input>) {
    let mut buffer = [0; 4096];
    loop {
        match reader.read(&mut buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Ok(0) | Err(_) => return,
            Ok(length) => {
                if sender.send((port, buffer[..length].to_vec())).is_err() {
                    return;
                }
            }
        }
    }
}

/// Returns whether it is a file.
fn read_standard_input(port: u8, sender: Sender<Input>) -> bool {
    let input = io::stdin();
    let is_file =
        rustix::fs::fstat(&input).is_ok_and(|status| rustix::fs::FileType::from_raw_mode(status.st_mode).is_file());
    if is_file {
        pump(port, input.lock(), &sender);
    } else {
        thread::spawn(move || pump(port, io::stdin().lock(), &sender));
    }
    is_file
}

fn listen(title: &str, port: u8, address: &str, sender: Sender<Input>) -> Result<Output, PortError> {
    let listener = TcpListener::bind(address).map_err(PortError::new(format_args!("tcp:{address}")))?;
    let local = listener.local_addr().map_err(PortError::new(format_args!("tcp:{address}")))?;
    say!("{title}: listening on {local}");
    let shared = Arc::new(Mutex::new(Client::default()));
    let client = shared.clone();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let _ = stream.set_nodelay(true);
            let Ok(writer) = stream.try_clone() else { continue };
            client.lock().unwrap_or_else(PoisonError::into_inner).connect(writer);
            pump(port, stream, &sender);
            client.lock().unwrap_or_else(PoisonError::into_inner).stream = None;
        }
    });
    Ok(Output::Tcp(shared))
}

/// The master side of a pseudo-terminal as a reader.
struct PtyReader(Arc<OwnedFd>);

impl Read for PtyReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        use rustix::event::{PollFd, PollFlags, poll};
        // The master does not block, for the sake of its writer.
        poll(&mut [PollFd::new(&*self.0, PollFlags::IN)], None)?;
        match rustix::io::read(&*self.0, buffer) {
            Err(rustix::io::Errno::AGAIN) => Err(io::ErrorKind::Interrupted.into()),
            result => Ok(result?),
        }
    }
}

fn open_pty(title: &str, port: u8, sender: Sender<Input>) -> Result<Output, PortError> {
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
    let open = || -> io::Result<(OwnedFd, OwnedFd, String)> {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY)?;
        grantpt(&master)?;
        unlockpt(&master)?;
        let path = ptsname(&master, Vec::new())?;
        let flags = rustix::fs::OFlags::RDWR | rustix::fs::OFlags::NOCTTY;
        let slave = rustix::fs::open(&*path, flags, rustix::fs::Mode::empty())?;
        let mut settings = tcgetattr(&slave)?;
        settings.make_raw();
        tcsetattr(&slave, OptionalActions::Now, &settings)?;
        rustix::io::ioctl_fionbio(&master, true)?;
        Ok((master, slave, path.to_string_lossy().into_owned()))
    };
    let (master, slave, path) = open().map_err(PortError::new("pty"))?;
    say!("{title}: {path}");
    let master = Arc::new(master);
    let reader = PtyReader(master.clone());
    thread::spawn(move || {
        // Held open, so that the line does not hang up when a user of the terminal goes.
        let _slave = slave;
        pump(port, reader, &sender);
    });
    Ok(Output::Pty(master))
}
