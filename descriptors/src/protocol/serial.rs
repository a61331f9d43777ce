//! How commands travel over a node's serial line: the host's side, without the line itself.
//!
//! [`Bridge`] is told each byte the node sends and says what to send. It is what stands between a node's UART and the
//! network, as the tool `reactive-uart2ip` does:
//!
//! 1. The host sends [`HANDSHAKE`]; the node sends it back when it is ready for a command.
//! 2. The host sends a header byte, the command and the length, then the payload in blocks of at most [`BLOCK`] bytes;
//!    the node acknowledges each block.
//! 3. The node sends answers, and on its own accord events for other nodes. Such an event may come while the host waits
//!    for the handshake.

use std::net::{Ipv4Addr, SocketAddrV4};

use super::message::{Message, Reply};

/// The byte by which the host asks whether the node is ready.
pub const HANDSHAKE: u8 = 0xff;
/// Payload bytes that the host may send before the node acknowledges them: what its receive buffer holds.
pub const BLOCK: usize = 127;

/// First byte of what is sent.
const RESULT: u8 = 0;
const COMMAND: u8 = 1;
const ACKNOWLEDGE: u8 = 2;

/// Bytes of a header after the first: result and length; address, port, command and length.
const RESULT_HEADER: usize = 3;
const COMMAND_HEADER: usize = 9;

/// What a node sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Received {
    /// The answer to the command that was sent last.
    Reply(Reply),
    /// An answer that nobody waits for (any more).
    Late(Reply),
    /// Something for another node.
    Outgoing {
        /// Where that node is.
        address: SocketAddrV4,
        /// What is for it.
        message: Message,
    },
}

/// Something a node sent that has no place in the protocol. The byte is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SerialError {
    /// Neither a result, nor a command, nor what the bridge waits for.
    #[error("unexpected byte {0:#04x} on the serial line")]
    Unexpected(u8),
}

/// Where the bridge is with the command it sends.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Sending {
    Nothing,
    /// Waits for the node's handshake.
    Handshake(Message),
    /// Waits for the acknowledgement of a block; the message's payload from here on is still to be sent.
    Block {
        message: Message,
        sent: usize,
    },
    /// Waits for the answer.
    Answer,
}

/// The host's side of a node's serial line.
#[derive(Clone, Debug)]
pub struct Bridge {
    sending: Sending,
    /// What has come of a packet of the node, if one has begun.
    packet: Vec<u8>,
    output: Vec<u8>,
}

impl Default for Bridge {
    fn default() -> Bridge {
        Bridge { sending: Sending::Nothing, packet: Vec::new(), output: Vec::new() }
    }
}

impl Bridge {
    /// A bridge to a node that is silent.
    pub fn new() -> Bridge {
        Bridge::default()
    }

    /// Begins to send a command. One that is under way is given up.
    pub fn send(&mut self, message: Message) {
        self.output.push(HANDSHAKE);
        self.sending = Sending::Handshake(message);
    }

    /// The bytes to put on the line now.
    pub fn take_output(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.output)
    }

    /// Whether nothing is under way in either direction.
    pub fn is_quiet(&self) -> bool {
        !self.is_busy() && self.packet.is_empty() && self.output.is_empty()
    }

    /// Whether a command is under way.
    pub fn is_busy(&self) -> bool {
        self.sending != Sending::Nothing
    }

    /// Whether nothing is left to be put on the line of a command: what follows comes from the node.
    pub fn has_sent_all(&self) -> bool {
        match &self.sending {
            Sending::Handshake(_) => false,
            Sending::Block { message, sent } => *sent == message.payload().len(),
            Sending::Nothing | Sending::Answer => true,
        }
    }

    /// Gives up the command that is under way and the packet that has begun, as `reactive-uart2ip` does when the node
    /// has been silent for too long.
    pub fn abandon(&mut self) {
        self.sending = Sending::Nothing;
        self.packet.clear();
    }

    /// Takes a byte from the node.
    pub fn receive(&mut self, byte: u8) -> Result<Option<Received>, SerialError> {
        if !self.packet.is_empty() {
            self.packet.push(byte);
            return Ok(self.finish_packet());
        }
        match (byte, std::mem::replace(&mut self.sending, Sending::Nothing)) {
            (HANDSHAKE, Sending::Handshake(message)) => {
                let header = message.to_bytes();
                self.output.push(COMMAND);
                self.output.extend(&header[..RESULT_HEADER]);
                self.next_block(message, 0);
                Ok(None)
            }
            (ACKNOWLEDGE, Sending::Block { message, sent }) => {
                self.next_block(message, sent);
                Ok(None)
            }
            (RESULT | COMMAND, sending) => {
                self.sending = sending;
                self.packet.push(byte);
                Ok(None)
            }
            (byte, sending) => {
                self.sending = sending;
                Err(SerialError::Unexpected(byte))
            }
        }
    }

    /// Sends the next block of a payload, or ends the command.
    fn next_block(&mut self, message: Message, sent: usize) {
        let rest = &message.payload()[sent..];
        if !rest.is_empty() {
            let block = rest.len().min(BLOCK);
            self.output.extend(&rest[..block]);
            self.sending = Sending::Block { message, sent: sent + block };
        } else if message.command().is_none_or(|command| command.is_answered()) {
            self.sending = Sending::Answer;
        } else {
            self.sending = Sending::Nothing;
        }
    }

    /// The packet of the node, if it is complete.
    fn finish_packet(&mut self) -> Option<Received> {
        let header = if self.packet[0] == RESULT { RESULT_HEADER } else { COMMAND_HEADER };
        let (header, payload) = self.packet[1..].split_at_checked(header)?;
        let (fixed, length) = header.split_last_chunk()?;
        if payload.len() < usize::from(u16::from_be_bytes(*length)) {
            return None;
        }
        let payload = payload.to_vec();
        // The length field bounds the payload, so neither can fail.
        let received = match *fixed {
            [code] if self.sending == Sending::Answer => Received::Reply(Reply::new(code, payload).ok()?),
            [code] => Received::Late(Reply::new(code, payload).ok()?),
            [a, b, c, d, p1, p2, code] => Received::Outgoing {
                address: SocketAddrV4::new(Ipv4Addr::new(a, b, c, d), u16::from_be_bytes([p1, p2])),
                message: Message::new(code, payload).ok()?,
            },
            _ => return None,
        };
        self.packet.clear();
        if matches!(received, Received::Reply(_)) {
            self.sending = Sending::Nothing;
        }
        Some(received)
    }
}
