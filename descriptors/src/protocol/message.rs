//! The commands of event managers, as bytes: what they carry, and what they are answered.
//!
//! Numbers of more than one byte are big endian. A [`Message`] is a command as it travels; a [`Request`] is what it
//! means. [`Request::encode`] and [`Request::decode`] are inverses of each other.
//!
//! The node software of this project goes further than the existing event managers: its nodes acknowledge events to each
//! other, where the deployer tells both ends of a connection so, and say how they are ([`Status`]). Nobody else is sent any of
//! it: existing event managers answer [`status_query`] as any other ping.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddrV4};

/// What a command asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Command {
    /// Where the outputs of a connection go.
    Connect = 0,
    /// Call an entry point of a module.
    Call = 1,
    /// An event for a module; never answered.
    RemoteOutput = 2,
    /// Load a module.
    Load = 3,
    /// Answer.
    Ping = 4,
    /// Call an entry point again and again.
    RegisterEntrypoint = 5,
}

impl Command {
    /// Every command, in the order of its code.
    pub const ALL: [Command; 6] = [
        Command::Connect,
        Command::Call,
        Command::RemoteOutput,
        Command::Load,
        Command::Ping,
        Command::RegisterEntrypoint,
    ];

    /// The command of a code.
    pub fn from_code(code: u8) -> Option<Command> {
        Command::ALL.get(usize::from(code)).copied()
    }

    /// Whether an event manager answers it.
    pub fn is_answered(self) -> bool {
        self != Command::RemoteOutput
    }
}

/// How a command went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum ResultCode {
    /// As asked for.
    Ok = 0,
    /// No such command.
    IllegalCommand = 1,
    /// The payload is too short.
    IllegalPayload = 2,
    /// The module is unknown or refused, or the node has no memory left.
    InternalError = 3,
    /// Not a request.
    BadRequest = 4,
    /// Wrong tag.
    CryptoError = 5,
    /// The module has to be attested first.
    NotAttestedYet = 6,
    /// Something else.
    GenericError = 7,
}

impl ResultCode {
    const ALL: [ResultCode; 8] = [
        ResultCode::Ok,
        ResultCode::IllegalCommand,
        ResultCode::IllegalPayload,
        ResultCode::InternalError,
        ResultCode::BadRequest,
        ResultCode::CryptoError,
        ResultCode::NotAttestedYet,
        ResultCode::GenericError,
    ];

    /// The result of a code.
    pub fn from_code(code: u8) -> Option<ResultCode> {
        ResultCode::ALL.get(usize::from(code)).copied()
    }
}

impl fmt::Display for ResultCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            ResultCode::Ok => "ok",
            ResultCode::IllegalCommand => "illegal command",
            ResultCode::IllegalPayload => "illegal payload",
            ResultCode::InternalError => "internal error",
            ResultCode::BadRequest => "bad request",
            ResultCode::CryptoError => "crypto error",
            ResultCode::NotAttestedYet => "not attested yet",
            ResultCode::GenericError => "generic error",
        })
    }
}

/// Bytes that are no message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MessageError {
    /// A payload that does not fit its length field.
    #[error("a payload of {0} bytes: a message carries at most 65535")]
    TooLong(usize),
    /// Bytes are missing.
    #[error("{what} ends after {length} bytes")]
    TooShort {
        /// "A call of a module", ...
        what: &'static str,
        /// Bytes there are.
        length: usize,
    },
    /// A code that stands for nothing.
    #[error("{code} is not a {what}")]
    UnknownCode {
        /// "Command" or "result".
        what: &'static str,
        /// The code.
        code: u8,
    },
}

/// A command as it travels: its code and its payload, of at most 65535 bytes.
///
/// The code is a byte because a node or a client may send any.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Message {
    /// Code of the command, see [`Command`].
    pub code: u8,
    payload: Vec<u8>,
}

impl Message {
    /// A message; fails if the payload is too long.
    pub fn new(code: u8, payload: Vec<u8>) -> Result<Message, MessageError> {
        match u16::try_from(payload.len()) {
            Ok(_) => Ok(Message { code, payload }),
            Err(_) => Err(MessageError::TooLong(payload.len())),
        }
    }

    /// The command, if the code is one's.
    pub fn command(&self) -> Option<Command> {
        Command::from_code(self.code)
    }

    /// What is asked for, in detail.
    pub fn payload(&self) -> &[u8] {
        &self.payload
    }

    /// As it is sent: code, length of the payload, payload.
    pub fn to_bytes(&self) -> Vec<u8> {
        framed(self.code, &self.payload)
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reply {
    /// Code of the result, see [`ResultCode`].
    pub code: u8,
    payload: Vec<u8>,
}

impl Reply {
    /// An answer; fails if the payload is too long.
    pub fn new(code: u8, payload: Vec<u8>) -> Result<Reply, MessageError> {
        Message::new(code, payload).map(|Message { code, payload }| Reply { code, payload })
    }

    /// The result, if the code is one's.
    pub fn result(&self) -> Option<ResultCode> {
        ResultCode::from_code(self.code)
    }

    /// What was asked for.
    pub fn payload(&self) -> &[u8] {
        &self.payload
    }

    /// As it is sent: code, length of the payload, payload.
    pub fn to_bytes(&self) -> Vec<u8> {
        framed(self.code, &self.payload)
    }
}

fn framed(code: u8, payload: &[u8]) -> Vec<u8> {
    // Constructors keep payloads within 16 bits.
    let [high, low] = (payload.len() as u16).to_be_bytes();
    [&[code, high, low], payload].concat()
}

/// The entry points that every module has ahead of its own (event manager: Entrypoint).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u16)]
pub enum Entry {
    /// Takes a connection key.
    SetKey = 0,
    /// Proves what the module is.
    Attest = 1,
    /// Ends the module.
    Disable = 2,
    /// Takes an event.
    HandleInput = 3,
}

/// In place of a module's identity: the event is an acknowledgement of one.
const NO_MODULE: u16 = 0;

/// Bytes by which an event is acknowledged: its last, the end of its tag.
pub const MARK_LENGTH: usize = 8;

/// What a node is told of acknowledgements when it is told of a connection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Acknowledgement {
    /// Nothing, as existing event managers.
    #[default]
    None = 0,
    /// The events it sends there are acknowledged: it keeps each until then.
    Awaited = 1,
    /// It acknowledges events that its module has accepted; the address is that of the node they come from.
    Given = 2,
}

/// What a message means. Connections, entry points and inputs go by their numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Send what comes out of a connection there.
    Connect {
        /// Identity of the connection.
        connection: u16,
        /// Identity of the module it ends at.
        module: u16,
        /// Whether that is on the same node.
        local: bool,
        /// Where the node of that module is.
        address: SocketAddrV4,
        /// Whether its events are acknowledged.
        acknowledgement: Acknowledgement,
    },
    /// Call an entry point of a module. The first four entries have arguments of their own: [`set_key`], [`attest`],
    /// [`disable`] and [`handle_input`] write them.
    Call {
        /// Identity of the module.
        module: u16,
        /// The entry point.
        entry: u16,
        /// What it is called with.
        arguments: Vec<u8>,
    },
    /// Give a module an event.
    Event {
        /// Identity of the module; not 0.
        module: u16,
        /// Identity of the connection.
        connection: u16,
        /// Ciphertext and tag.
        data: Vec<u8>,
    },
    /// An event of a connection has been accepted; sent as an event is.
    Acknowledge {
        /// Identity of the connection.
        connection: u16,
        /// The last bytes of the event.
        mark: [u8; MARK_LENGTH],
    },
    /// Load a module.
    Load {
        /// Its name: ASCII, without a zero byte.
        name: Vec<u8>,
        /// Whose it is.
        vendor: u16,
        /// Its relocatable ELF file.
        file: Vec<u8>,
    },
    /// Answer. Some event managers send the payload back.
    Ping(Vec<u8>),
    /// Call an entry point again and again.
    Register {
        /// Identity of the module.
        module: u16,
        /// The entry point.
        entry: u16,
        /// Milliseconds from call to call.
        period: u32,
    },
}

impl Request {
    /// As a message.
    pub fn encode(&self) -> Result<Message, MessageError> {
        let (command, payload) = match self {
            Request::Connect { connection, module, local, address, acknowledgement } => (
                Command::Connect,
                [
                    &connection.to_be_bytes()[..],
                    &module.to_be_bytes(),
                    &[u8::from(*local)],
                    &address.port().to_be_bytes(),
                    &address.ip().octets(),
                    // Existing event managers know nothing of it.
                    &[*acknowledgement as u8][usize::from(*acknowledgement == Acknowledgement::None)..],
                ]
                .concat(),
            ),
            Request::Call { module, entry, arguments } => {
                (Command::Call, [&module.to_be_bytes()[..], &entry.to_be_bytes(), arguments].concat())
            }
            Request::Event { module, connection, data } => {
                (Command::RemoteOutput, [&module.to_be_bytes()[..], &connection.to_be_bytes(), data].concat())
            }
            Request::Acknowledge { connection, mark } => {
                (Command::RemoteOutput, [&NO_MODULE.to_be_bytes()[..], &connection.to_be_bytes(), mark].concat())
            }
            Request::Load { name, vendor, file } => {
                (Command::Load, [&name[..], &[0], &vendor.to_be_bytes(), file].concat())
            }
            Request::Ping(payload) => (Command::Ping, payload.clone()),
            Request::Register { module, entry, period } => (
                Command::RegisterEntrypoint,
                [&module.to_be_bytes()[..], &entry.to_be_bytes(), &period.to_be_bytes()].concat(),
            ),
        };
        Message::new(command as u8, payload)
    }

    /// What a message means. Bytes after a complete request are ignored, as event managers do.
    pub fn decode(message: &Message) -> Result<Request, MessageError> {
        let code = message.code;
        let command = message.command().ok_or(MessageError::UnknownCode { what: "command", code })?;
        let payload = message.payload();
        let what = match command {
            Command::Connect => "a connection",
            Command::Call => "a call of a module",
            Command::RemoteOutput => "an event",
            Command::Load => "a module to load",
            Command::Ping => "a ping",
            Command::RegisterEntrypoint => "a periodic event",
        };
        read(command, payload).ok_or(MessageError::TooShort { what, length: payload.len() })
    }
}

fn read(command: Command, payload: &[u8]) -> Option<Request> {
    let mut rest = payload;
    Some(match command {
        Command::Connect => {
            let (connection, module) = (word(&mut rest)?, word(&mut rest)?);
            let [local] = take(&mut rest)?;
            let port = word(&mut rest)?;
            let ip: [u8; 4] = take(&mut rest)?;
            let address = SocketAddrV4::new(Ipv4Addr::from(ip), port);
            let acknowledgement = match rest.first() {
                Some(1) => Acknowledgement::Awaited,
                Some(2) => Acknowledgement::Given,
                _ => Acknowledgement::None,
            };
            Request::Connect { connection, module, local: local != 0, address, acknowledgement }
        }
        Command::Call => {
            let (module, entry) = (word(&mut rest)?, word(&mut rest)?);
            Request::Call { module, entry, arguments: rest.to_vec() }
        }
        Command::RemoteOutput => {
            let (module, connection) = (word(&mut rest)?, word(&mut rest)?);
            match <[u8; MARK_LENGTH]>::try_from(rest) {
                Ok(mark) if module == NO_MODULE => Request::Acknowledge { connection, mark },
                _ => Request::Event { module, connection, data: rest.to_vec() },
            }
        }
        Command::Load => {
            let end = rest.iter().position(|byte| *byte == 0)?;
            let name = rest[..end].to_vec();
            rest = &rest[end + 1..];
            Request::Load { name, vendor: word(&mut rest)?, file: rest.to_vec() }
        }
        Command::Ping => Request::Ping(rest.to_vec()),
        Command::RegisterEntrypoint => {
            let (module, entry) = (word(&mut rest)?, word(&mut rest)?);
            Request::Register { module, entry, period: u32::from_be_bytes(take(&mut rest)?) }
        }
    })
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (first, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(*first)
}

fn word(bytes: &mut &[u8]) -> Option<u16> {
    take(bytes).map(u16::from_be_bytes)
}

/// What [`status_query`] carries.
const STATUS_QUERY: &[u8] = b"status?";
/// First byte of the answer.
const STATUS_VERSION: u8 = 1;

/// Asks a node how it is. Existing event managers answer it as any other ping.
pub fn status_query() -> Request {
    Request::Ping(STATUS_QUERY.to_vec())
}

/// How a node is that runs the software of this project, as far as it is to be believed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// Events that could not be sent, since the node's reset; 65535 stands for more, too.
    pub dropped: u16,
    /// For each connection, by identity: events sent under its present key.
    pub events: Vec<u16>,
}

impl Status {
    /// Reads the answer to [`status_query`]; `None` if it is another event manager's.
    pub fn read(payload: &[u8]) -> Option<Status> {
        let (mut rest, [version]) = payload.split_first_chunk().map(|(first, rest)| (rest, *first))?;
        let dropped = word(&mut rest)?;
        let events = rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        (version == STATUS_VERSION && rest.len() % 2 == 0).then(|| Status { dropped, events: events.collect() })
    }
}

/// Asks a module to prove itself by the MAC of a challenge.
pub fn attest(module: u16, challenge: &[u8]) -> Request {
    // A challenge of 64 KiB would fail later, when the message is encoded.
    let length = challenge.len() as u16;
    Request::Call { module, entry: Entry::Attest as u16, arguments: [&length.to_be_bytes()[..], challenge].concat() }
}

/// Set in the number of an entry point that is asked a question: it takes a message, and room for an answer.
const QUESTION: u16 = 0x8000;

/// Asks an entry point of a module's something; the answer has so many bytes.
pub fn question(module: u16, entry: u16, message: &[u8], answer_length: u16) -> Request {
    let arguments = [&answer_length.to_be_bytes()[..], message].concat();
    Request::Call { module, entry: entry | QUESTION, arguments }
}

/// What the ID of a peer is bound to when it is given to a module: its number there, and the module's nonce.
pub fn set_peer_associated_data(peer: u16, nonce: u16) -> [u8; 4] {
    let [p1, p2] = peer.to_be_bytes();
    let [n1, n2] = nonce.to_be_bytes();
    [p1, p2, n1, n2]
}

/// What is in the clear of the command that gives a module the key for a state: the version at the other end, and the number of the
/// command.
pub fn transfer_associated_data(version: u16, nonce: u16) -> [u8; 4] {
    set_peer_associated_data(version, nonce)
}

/// What the other end of a connection without encryption is bound to when a module is told of it: connection, input or output, the
/// module's nonce, and the number of the other module's entry point for events.
pub fn set_local_associated_data(connection: u16, io: u16, nonce: u16, entry: u16) -> [u8; 8] {
    let [c1, c2] = connection.to_be_bytes();
    let [i1, i2] = io.to_be_bytes();
    let [n1, n2] = nonce.to_be_bytes();
    let [e1, e2] = entry.to_be_bytes();
    [c1, c2, i1, i2, n1, n2, e1, e2]
}

/// What a connection key is bound to when it is given to a module: connection, input or output, and the module's nonce.
pub fn set_key_associated_data(connection: u16, io: u16, nonce: u16) -> [u8; 6] {
    let [c1, c2] = connection.to_be_bytes();
    let [i1, i2] = io.to_be_bytes();
    let [n1, n2] = nonce.to_be_bytes();
    [c1, c2, i1, i2, n1, n2]
}

/// Gives a module a connection key, wrapped under its module key.
pub fn set_key(module: u16, associated_data: &[u8; 6], wrapped: &sancus_hw::Wrapped) -> Request {
    let arguments = [associated_data, wrapped.cipher.as_slice(), wrapped.tag.as_bytes()].concat();
    Request::Call { module, entry: Entry::SetKey as u16, arguments }
}

/// Ends a module. `wrapped` is the nonce as two bytes, under the module key, bound to itself.
pub fn disable(module: u16, nonce: u16, wrapped: &sancus_hw::Wrapped) -> Request {
    let arguments = [&nonce.to_be_bytes()[..], &wrapped.cipher, wrapped.tag.as_bytes()].concat();
    Request::Call { module, entry: Entry::Disable as u16, arguments }
}

/// Gives a module an event, and has the node answer when the module has accepted it; the same event once more is only
/// answered. For nodes that answer [`status_query`].
pub fn handle_input(module: u16, connection: u16, data: &[u8]) -> Request {
    let arguments = [&connection.to_be_bytes()[..], data].concat();
    Request::Call { module, entry: Entry::HandleInput as u16, arguments }
}
