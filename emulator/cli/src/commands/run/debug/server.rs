//! A server for debuggers that speak the GDB remote protocol: one at a time, and another after it has gone.

use super::{End, Failure, Host, end};
use crate::diagnostics::say;
use debugger::gdb::{Conversation, Ending, State};
use debugger::{Monitor, Motion, Reason};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// How long to wait for the network between looks at Ctrl-C.
const PATIENCE: Duration = Duration::from_millis(50);
/// A debugger that does not read what it asked for is gone after so long.
const WRITE_PATIENCE: Duration = Duration::from_secs(10);

/// Whether there is something to read, or a client.
fn is_ready(socket: &impl AsFd, patience: Duration) -> bool {
    let patience = Timespec { tv_sec: 0, tv_nsec: patience.subsec_nanos().into() };
    poll(&mut [PollFd::new(socket, PollFlags::IN)], Some(&patience)).is_ok_and(|ready| ready > 0)
}

/// How a client has gone.
enum Gone {
    Ended(Ending),
    /// The connection is closed.
    Lost,
    /// Ctrl-C.
    Interrupted,
}

/// Lets debuggers run the program until it ends.
pub fn run(address: &str, monitor: &mut Monitor, host: &mut Host<'_, '_>) -> Result<End, Failure> {
    let failed = |error: io::Error| Failure::usage(format_args!("--gdb {address}: {error}"));
    let listener = TcpListener::bind(address).map_err(failed)?;
    let local = listener.local_addr().map_err(failed)?;
    say!("gdb: listening on {local}");
    let mut runs_freely = false;
    loop {
        if runs_freely {
            let waiting = listener.try_clone().map_err(failed)?;
            host.poll = Some(Box::new(move || is_ready(&waiting, Duration::ZERO)));
            let reason = monitor.session_mut().go(Motion::Continue, host);
            host.poll = None;
            if let Some(end) = end(&reason) {
                return Ok(end);
            }
        }
        if host.interrupted.load(Ordering::Relaxed) || host.failure.is_some() {
            return Ok(End::Interrupted);
        }
        if !is_ready(&listener, PATIENCE) {
            continue;
        }
        let Ok((client, peer)) = listener.accept() else { continue };
        tracing::info!("gdb: {peer} has connected");
        let (gone, reason) = converse(&client, monitor, host);
        runs_freely = match gone {
            Gone::Ended(Ending::Over) => return Ok(reason.as_ref().and_then(end).unwrap_or(End::Quit)),
            Gone::Ended(Ending::Killed) => return Ok(End::Quit),
            Gone::Ended(Ending::Detached) => true,
            Gone::Ended(Ending::Garbled(reason)) => {
                say!("gdb: {}; listening on {local}", Ending::Garbled(reason));
                false
            }
            Gone::Lost => {
                say!("gdb: the debugger is gone, and the program stands still; listening on {local}");
                false
            }
            Gone::Interrupted => return Ok(End::Interrupted),
        };
    }
}

/// Does what a debugger asks for, until it goes. Returns the last stop, too.
fn converse(client: &TcpStream, monitor: &mut Monitor, host: &mut Host<'_, '_>) -> (Gone, Option<Reason>) {
    let _ = client.set_nodelay(true);
    let _ = client.set_write_timeout(Some(WRITE_PATIENCE));
    let mut conversation = Conversation::new(monitor);
    let mut last = None;
    let mut buffer = [0; 4096];
    loop {
        let mut stream = client;
        if stream.write_all(&conversation.take_outgoing()).is_err() {
            return (Gone::Lost, last);
        }
        if host.interrupted.load(Ordering::Relaxed) || host.failure.is_some() {
            return (Gone::Interrupted, last);
        }
        match conversation.state() {
            State::Ended(ending) => return (Gone::Ended(ending), last),
            State::Listens => {
                if !is_ready(client, PATIENCE) {
                    continue;
                }
            }
            State::Moves(motion) => {
                let Ok(waiting) = client.try_clone() else { return (Gone::Lost, last) };
                host.poll = Some(Box::new(move || is_ready(&waiting, Duration::ZERO)));
                let reason = conversation.monitor().session_mut().go(motion, host);
                host.poll = None;
                // What it has sent meanwhile may be Ctrl-C, or not.
                if reason != Reason::Interrupted || host.interrupted.load(Ordering::Relaxed) {
                    conversation.stopped(&reason);
                    last = Some(reason);
                    continue;
                }
            }
        }
        match stream.read(&mut buffer) {
            Ok(length @ 1..) => {
                if conversation.take(&buffer[..length]) {
                    conversation.stopped(&Reason::Interrupted);
                    last = Some(Reason::Interrupted);
                }
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Ok(0) | Err(_) => return (Gone::Lost, last),
        }
    }
}
