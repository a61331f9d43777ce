//! A server for debuggers that speak the GDB remote protocol: one at a time, and another after it has gone.

use super::Failure;
use crate::diagnostics::say;
use debugger::gdb::{Conversation, Ending, State};
use debugger::{Monitor, Motion, Reason, World};
use machine::event::Event;
use machine::peripherals::Port;
use machine::{Cycle, NEVER};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::fd::{AsFd, BorrowedFd};
use std::time::Duration;

/// How long to wait for the network between looks at Ctrl-C.
const PATIENCE: Duration = Duration::from_millis(50);
/// A debugger that does not read what it asked for is gone after so long.
const WRITE_PATIENCE: Duration = Duration::from_secs(10);
/// Cycles between looks at whether the debugger wants something, if the program runs in short stretches.
const LOOK: Cycle = 100_000;

/// Whether there is something to read, or a client.
fn is_ready(socket: impl AsFd, patience: Duration) -> bool {
    let patience = Timespec { tv_sec: 0, tv_nsec: patience.subsec_nanos().into() };
    poll(&mut [PollFd::new(&socket, PollFlags::IN)], Some(&patience)).is_ok_and(|ready| ready > 0)
}

/// Why a server no longer moves the program.
pub enum Pause {
    /// The program has come to its end or limit, or sleeps until something comes from outside.
    Program(Reason),
    /// The debugger has been told of that, and wants no more.
    Over,
    /// The debugger has ended the program.
    Killed,
    /// The world wants to stop.
    Interrupted,
}

/// A server, and the program that debuggers move.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    client: Option<TcpStream>,
    /// With the debugger that is connected, or with the next one.
    conversation: Conversation,
    /// Whether the program runs while no debugger is connected.
    runs_freely: bool,
    /// When it was last looked whether a debugger wants something.
    looked: Cycle,
}

/// The world, and the socket through which debuggers interrupt.
struct Doorbell<'a, W> {
    world: &'a mut W,
    socket: BorrowedFd<'a>,
}

impl<W: World> World for Doorbell<'_, W> {
    fn tell(&mut self, events: Vec<Event>, now: Cycle) {
        self.world.tell(events, now);
    }

    fn take_input(&mut self) -> Vec<(Port, u8)> {
        self.world.take_input()
    }

    fn interrupts(&mut self) -> bool {
        self.world.interrupts() || is_ready(self.socket, Duration::ZERO)
    }

    fn waits(&mut self) -> bool {
        self.world.waits()
    }
}

impl Server {
    /// Waits for debuggers at an address, and says where.
    pub fn open(address: &str, monitor: Monitor) -> Result<Server, Failure> {
        let failed = |error: io::Error| Failure::usage(format_args!("--gdb {address}: {error}"));
        let listener = TcpListener::bind(address).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        say!("gdb: listening on {address}");
        let conversation = Conversation::new(monitor);
        Ok(Server { listener, address, client: None, conversation, runs_freely: false, looked: 0 })
    }

    /// The monitor.
    pub fn monitor(&mut self) -> &mut Monitor {
        self.conversation.monitor()
    }

    /// The monitor, without server.
    pub fn into_monitor(self) -> Monitor {
        self.conversation.into_monitor()
    }

    /// Tells the debugger that the program has stopped. Returns whether one was waiting for that.
    pub fn tell(&mut self, reason: &Reason) -> bool {
        let waits = self.client.is_some() && matches!(self.conversation.state(), State::Moves(_));
        if waits {
            self.conversation.stopped(reason);
        }
        waits
    }

    /// Lets debuggers move the program. If the program makes a pause, the motion goes on when this is called again.
    pub fn serve(&mut self, world: &mut impl World) -> Pause {
        loop {
            if world.interrupts() {
                return Pause::Interrupted;
            }
            let pause = match self.client.take() {
                Some(client) => self.converse(client, world),
                None => self.wait(world),
            };
            if let Some(pause) = pause {
                return pause;
            }
        }
    }

    /// Waits for a debugger.
    fn wait(&mut self, world: &mut impl World) -> Option<Pause> {
        let patience = if self.runs_freely { Duration::ZERO } else { PATIENCE };
        if (!self.runs_freely || self.looks()) && is_ready(&self.listener, patience) {
            let (client, peer) = self.listener.accept().ok()?;
            tracing::info!("gdb: {peer} has connected");
            let _ = client.set_nodelay(true);
            let _ = client.set_write_timeout(Some(WRITE_PATIENCE));
            // Who connects finds the program standing still.
            (self.client, self.runs_freely) = (Some(client), false);
        }
        if !self.runs_freely {
            return None;
        }
        let mut world = Doorbell { world, socket: self.listener.as_fd() };
        let reason = self.conversation.monitor().session_mut().go(Motion::Continue, &mut world);
        // Somebody may be at the door.
        self.looked = NEVER;
        pause(&reason)
    }

    /// Does what the debugger asks for next. It stays connected unless it is gone.
    fn converse(&mut self, mut client: TcpStream, world: &mut impl World) -> Option<Pause> {
        if client.write_all(&self.conversation.take_outgoing()).is_err() {
            return self.lose("the debugger is gone, and the program stands still");
        }
        let has_sent = match self.conversation.state() {
            State::Ended(ending) => return self.end(ending),
            State::Listens => is_ready(&client, PATIENCE),
            State::Moves(_) if self.looks() && is_ready(&client, Duration::ZERO) => true,
            State::Moves(motion) => {
                let mut world = Doorbell { world, socket: client.as_fd() };
                let reason = self.conversation.monitor().session_mut().go(motion, &mut world);
                let interrupted = reason == Reason::Interrupted;
                if let Some(pause) = pause(&reason) {
                    self.client = Some(client);
                    return Some(pause);
                }
                if !interrupted {
                    self.conversation.stopped(&reason);
                }
                // What it has sent meanwhile may be Ctrl-C, or not.
                interrupted && is_ready(&client, Duration::ZERO)
            }
        };
        let mut buffer = [0; 4096];
        if has_sent {
            match client.read(&mut buffer) {
                Ok(length @ 1..) => {
                    if self.conversation.take(&buffer[..length]) {
                        self.conversation.stopped(&Reason::Interrupted);
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Ok(0) | Err(_) => return self.lose("the debugger is gone, and the program stands still"),
            }
        }
        self.client = Some(client);
        None
    }

    /// Whether it is time to look if a debugger wants something.
    fn looks(&mut self) -> bool {
        let now = self.conversation.monitor().session().machine().cycle();
        let is_due = now.abs_diff(self.looked) >= LOOK;
        if is_due {
            self.looked = now;
        }
        is_due
    }

    fn end(&mut self, ending: Ending) -> Option<Pause> {
        match ending {
            Ending::Over => Some(Pause::Over),
            Ending::Killed => Some(Pause::Killed),
            Ending::Detached => {
                self.conversation.restart();
                self.runs_freely = true;
                None
            }
            Ending::Garbled(_) => self.lose(&ending.to_string()),
        }
    }

    fn lose(&mut self, why: &str) -> Option<Pause> {
        say!("gdb: {why}; listening on {}", self.address);
        self.conversation.restart();
        None
    }
}

/// The pause that the program makes, if it does.
fn pause(reason: &Reason) -> Option<Pause> {
    let pauses = matches!(reason, Reason::Limit | Reason::Asleep | Reason::ProgramEnded);
    pauses.then(|| Pause::Program(reason.clone()))
}
