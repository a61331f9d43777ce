//! The GDB remote serial protocol: what a debugger that is connected asks for, and what it is told. Bytes come and go through the
//! caller, so nothing here waits.

mod target;

use std::convert::Infallible;
use std::fmt;

use gdbstub::common::Signal;
use gdbstub::conn::Connection;
use gdbstub::stub::state_machine::GdbStubStateMachine;
use gdbstub::stub::{DisconnectReason, GdbStub, SingleThreadStopReason};
use gdbstub::target::ext::base::reverse_exec::ReplayLogPosition;
use gdbstub::target::ext::breakpoints::WatchKind;

use crate::commands::Monitor;
use crate::condition::Condition;
use crate::session::{Motion, Reason};
use target::Debuggee;

/// The longest packet, in bytes: all of memory in hexadecimal fits. So whatever is asked for is read in one piece, in which the addresses do
/// not overflow.
const PACKET_SIZE: usize = 2 * 0x1_0000 + 64;

/// What is to be sent to the debugger.
#[derive(Default)]
struct Outgoing(Vec<u8>);

impl Connection for Outgoing {
    type Error = Infallible;

    fn write(&mut self, byte: u8) -> Result<(), Infallible> {
        self.0.push(byte);
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Infallible> {
        Ok(())
    }
}

/// How a conversation ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The debugger leaves the program running.
    Detached,
    /// The debugger ends the program.
    Killed,
    /// The debugger has been told that the program has ended.
    Over,
    /// What it sends is not the protocol.
    Garbled(String),
}

impl fmt::Display for Ending {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Ending::Detached => formatter.write_str("the debugger has detached"),
            Ending::Killed => formatter.write_str("the debugger has ended the program"),
            Ending::Over => formatter.write_str("the program has ended"),
            Ending::Garbled(reason) => write!(formatter, "the debugger was disconnected: {reason}"),
        }
    }
}

/// What a conversation has come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The debugger is to say something.
    Listens,
    /// The program is to move so; then [`Conversation::stopped`] tells the debugger. What comes from the debugger meanwhile interrupts it.
    Moves(Motion),
    /// It is over.
    Ended(Ending),
}

/// A conversation with one debugger.
pub struct Conversation {
    debuggee: Debuggee,
    /// Nothing only while it changes.
    stub: Option<GdbStubStateMachine<'static, Debuggee, Outgoing>>,
    ending: Option<Ending>,
    /// The program is to move, and the motion has been asked for.
    motion: Option<Motion>,
    /// Bytes of the packet that is coming.
    unfinished: usize,
    /// Ctrl-C came while the program moved.
    interrupted: bool,
    /// The debugger has been told that the program has ended.
    told_end: bool,
}

impl Conversation {
    /// Begins one.
    pub fn new(monitor: Monitor) -> Conversation {
        let debuggee = Debuggee { monitor, motion: Motion::Continue };
        let mut conversation = Conversation {
            debuggee,
            stub: None,
            ending: None,
            motion: None,
            unfinished: 0,
            interrupted: false,
            told_end: false,
        };
        conversation.restart();
        conversation
    }

    /// Begins one with another debugger. The stops of the one before go with it.
    pub fn restart(&mut self) {
        self.debuggee.monitor.set_attached(true);
        let stub = GdbStub::builder(Outgoing::default()).packet_buffer_size(PACKET_SIZE).build();
        let stub = stub.map_err(|error| error.to_string());
        let stub = stub.and_then(|stub| stub.run_state_machine(&mut self.debuggee).map_err(|error| error.to_string()));
        (self.stub, self.ending) = match stub {
            Ok(stub) => (Some(stub), None),
            Err(error) => (None, Some(Ending::Garbled(error))),
        };
        (self.motion, self.unfinished, self.interrupted, self.told_end) = (None, 0, false, false);
    }

    /// The monitor.
    pub fn monitor(&mut self) -> &mut Monitor {
        &mut self.debuggee.monitor
    }

    /// The monitor, when the debugger has gone. Its stops go with it.
    pub fn into_monitor(self) -> Monitor {
        let mut monitor = self.debuggee.monitor;
        monitor.set_attached(false);
        monitor
    }

    /// What is to be done.
    pub fn state(&self) -> State {
        match (&self.ending, self.motion) {
            (Some(ending), _) => State::Ended(ending.clone()),
            (None, Some(motion)) => State::Moves(motion),
            (None, None) => State::Listens,
        }
    }

    /// What is to be sent to the debugger, once.
    pub fn take_outgoing(&mut self) -> Vec<u8> {
        let outgoing = match &mut self.stub {
            Some(GdbStubStateMachine::Idle(stub)) => stub.borrow_conn(),
            Some(GdbStubStateMachine::Running(stub)) => stub.borrow_conn(),
            Some(GdbStubStateMachine::CtrlCInterrupt(stub)) => stub.borrow_conn(),
            Some(GdbStubStateMachine::Disconnected(stub)) => stub.borrow_conn(),
            None => return Vec::new(),
        };
        std::mem::take(&mut outgoing.0)
    }

    /// Takes what the debugger has sent. Returns whether it asks for the program to be stopped.
    pub fn take(&mut self, bytes: &[u8]) -> bool {
        for byte in bytes {
            self.unfinished = if b"$#".contains(byte) { 0 } else { self.unfinished + 1 };
            if self.unfinished > PACKET_SIZE {
                self.ending = Some(Ending::Garbled(format!("a packet of more than {PACKET_SIZE} bytes")));
            }
            if self.ending.is_some() {
                break;
            }
            let Some(stub) = self.stub.take() else { break };
            let next = match stub {
                GdbStubStateMachine::Idle(stub) => stub.incoming_data(&mut self.debuggee, *byte),
                GdbStubStateMachine::Running(stub) => stub.incoming_data(&mut self.debuggee, *byte),
                stub => Ok(stub),
            };
            self.follow(next.map_err(|error| error.to_string()));
        }
        std::mem::take(&mut self.interrupted)
    }

    /// Tells the debugger that the program has moved, and why it stopped.
    pub fn stopped(&mut self, reason: &Reason) {
        let Some(stub) = self.stub.take() else { return };
        let next = match stub {
            GdbStubStateMachine::Running(stub) => {
                let told = self.told(reason);
                stub.report_stop(&mut self.debuggee, told).map_err(|error| error.to_string())
            }
            stub => Ok(stub),
        };
        self.motion = None;
        self.follow(next);
    }

    fn told(&mut self, reason: &Reason) -> SingleThreadStopReason<u16> {
        let ended = matches!(reason, Reason::ProgramEnded | Reason::Asleep | Reason::Limit);
        // The first time, the debugger can still look around, and go back.
        let again = std::mem::replace(&mut self.told_end, ended);
        match reason {
            Reason::Done => SingleThreadStopReason::DoneStep,
            Reason::Breakpoint => SingleThreadStopReason::SwBreak(()),
            Reason::Watchpoint(hit) => SingleThreadStopReason::Watch {
                tid: (),
                kind: if hit.write { WatchKind::Write } else { WatchKind::Read },
                addr: hit.address,
            },
            Reason::Happened(Condition::Violation, _) => {
                SingleThreadStopReason::SignalWithThread { tid: (), signal: Signal::SIGSEGV }
            }
            Reason::Happened(..) | Reason::Loaded(_) => {
                SingleThreadStopReason::SignalWithThread { tid: (), signal: Signal::SIGUSR1 }
            }
            Reason::Interrupted => SingleThreadStopReason::SignalWithThread { tid: (), signal: Signal::SIGINT },
            Reason::ProgramEnded | Reason::Asleep | Reason::Limit if again => SingleThreadStopReason::Exited(0),
            Reason::ProgramEnded | Reason::Asleep | Reason::Limit => {
                SingleThreadStopReason::ReplayLog { tid: None, pos: ReplayLogPosition::End }
            }
            Reason::Beginning => SingleThreadStopReason::ReplayLog { tid: None, pos: ReplayLogPosition::Begin },
        }
    }

    /// Takes the next state of the protocol, until it waits for somebody.
    fn follow(&mut self, next: Result<GdbStubStateMachine<'static, Debuggee, Outgoing>, String>) {
        let mut next = next;
        loop {
            match next {
                Ok(GdbStubStateMachine::CtrlCInterrupt(stub)) => {
                    // The motion is stopped by the caller, who then tells of it.
                    self.interrupted = self.motion.is_some();
                    let nothing: Option<SingleThreadStopReason<u16>> = None;
                    next = stub.interrupt_handled(&mut self.debuggee, nothing).map_err(|error| error.to_string());
                    continue;
                }
                Ok(GdbStubStateMachine::Running(stub)) => {
                    if self.motion.is_none() {
                        self.motion = Some(self.debuggee.take_motion());
                    }
                    self.stub = Some(stub.into());
                }
                Ok(GdbStubStateMachine::Disconnected(stub)) => {
                    self.ending = Some(match stub.get_reason() {
                        DisconnectReason::Disconnect => Ending::Detached,
                        DisconnectReason::Kill => Ending::Killed,
                        DisconnectReason::TargetExited(_) | DisconnectReason::TargetTerminated(_) => Ending::Over,
                    });
                    self.stub = Some(stub.into());
                }
                Ok(stub) => self.stub = Some(stub),
                Err(reason) => self.ending = Some(Ending::Garbled(reason)),
            }
            return;
        }
    }
}
