//! What happens on a network, as it is logged. `docs/network.md` describes the JSON form.

use std::net::SocketAddrV4;

use descriptors::message::{Message, Reply, Request};
use sancus_hw::{Report, Violation};
use serde::{Serialize, Serializer};

use machine::{Cycle, Direction};

/// The version of the JSON form. It changes when a field changes its meaning or goes away.
pub const SCHEMA_VERSION: u32 = 1;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Event {
    /// Nanoseconds since the network was switched on.
    pub time: u64,
    /// The node or host to which it happened.
    pub at: String,
    /// The node's cycle; `None` for hosts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cycle: Option<Cycle>,
    /// What happened.
    #[serde(flatten)]
    pub kind: EventKind,
}

/// Kinds of [`Event`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum EventKind {
    /// A message was put on a link.
    Sent {
        /// To whom: the name of a node or host, or an address that nobody here has.
        to: String,
        /// What.
        #[serde(flatten)]
        content: Content,
    },
    /// The network adapter of a node passes on a message that is on its way between others.
    Forwarded {
        /// From whom.
        from: String,
        /// To whom.
        to: String,
        /// What.
        #[serde(flatten)]
        content: Content,
    },
    /// A message arrived. On a node: at its bridge.
    Received {
        /// From whom.
        from: String,
        /// What.
        #[serde(flatten)]
        content: Content,
    },
    /// A message was lost behind its sender, or behind a node that passed it on.
    Lost {
        /// To whom it was sent.
        to: String,
        /// Why: a link or a medium lost it ("link", "medium"), too many messages waited for a medium ("congestion"), or there is
        /// "nobody there".
        why: &'static str,
        /// The shared medium on which it was lost, or for which it was to wait.
        #[serde(skip_serializing_if = "Option::is_none")]
        medium: Option<String>,
        /// What.
        #[serde(flatten)]
        content: Content,
    },
    /// The bridge has begun to send a command over the serial line.
    Begun {
        /// What.
        #[serde(flatten)]
        content: Content,
    },
    /// The last byte of a command is on the node's side of the serial line.
    Delivered {
        /// What.
        #[serde(flatten)]
        content: Content,
    },
    /// The node did not go on with a command, and the bridge gave it up.
    Abandoned {
        /// What.
        #[serde(flatten)]
        content: Content,
    },
    /// The node sent something that has no place in the protocol.
    Nonsense {
        /// What.
        what: String,
    },
    /// A line on the node's console, without control characters; the time is that of its end.
    Console {
        /// The line.
        text: String,
    },
    /// Pins of a digital port changed.
    Pins {
        /// The port: 1 to 6.
        port: u8,
        /// The levels the node drives.
        levels: u8,
    },
    /// A quantity of the physical world has a new value: measured, switched or shown.
    Physical {
        /// The device.
        device: &'static str,
        /// What changed.
        quantity: &'static str,
        /// The new value.
        value: i32,
        /// Whether the world changed it or the node.
        #[serde(serialize_with = "direction_name")]
        direction: Direction,
    },
    /// The Sancus unit reports something, or a violation that was told before has ended.
    #[serde(rename = "sancus")]
    Reported {
        /// The module concerned, if one is.
        #[serde(skip_serializing_if = "Option::is_none")]
        module: Option<String>,
        /// The report. In the log: in the words of the RTL.
        #[serde(rename = "text", serialize_with = "in_words")]
        report: Report,
        /// A violation that was told before has ended: for how many cycles it went on.
        #[serde(skip_serializing_if = "Option::is_none")]
        cycles: Option<Cycle>,
    },
    /// The node was reset. Its modules are gone.
    Reset {
        /// Why: "watchdog-expired", "watchdog-password", "violation", "power-cut".
        cause: &'static str,
    },
    /// A module was left: to its caller, to what it calls or to an interrupt.
    Session {
        /// The module.
        module: String,
        /// The entry point that was called; none if the module went on after a call or an interrupt.
        #[serde(skip_serializing_if = "Option::is_none")]
        entry: Option<u16>,
        /// Cycles since it was entered.
        cycles: Cycle,
    },
    /// The crypto unit has done a command.
    Crypto {
        /// "enable", "wrap", "unwrap", ...
        command: String,
        /// The module that gave the command; none outside of modules.
        #[serde(skip_serializing_if = "Option::is_none")]
        module: Option<String>,
        /// Bytes of the body, for wrap and unwrap.
        bytes: u16,
        /// Cycles the unit was busy.
        cycles: Cycle,
    },
    /// The deployer has done a step.
    Step {
        /// "load", "attest", "connect", "set_key", ...
        phase: &'static str,
        /// The node.
        node: String,
        /// The module.
        module: String,
        /// The input, output, entry point or connection.
        #[serde(skip_serializing_if = "String::is_empty")]
        detail: String,
        /// Cycles of the node's clock, from sending the command to having the answer.
        cycles: Cycle,
    },
}

impl EventKind {
    /// The violation that begins, if one does.
    pub fn violation(&self) -> Option<&Violation> {
        match self {
            EventKind::Reported { report: Report::Violation(violation), cycles: None, .. } => Some(violation),
            _ => None,
        }
    }
}

fn in_words<S: Serializer>(report: &Report, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(report)
}

fn direction_name<S: Serializer>(direction: &Direction, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(direction.name())
}

/// What a message is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Content {
    /// "load", "attest", "set_key", "event", ..., or "reply".
    pub message: String,
    /// The module it concerns, by the number it has on its node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub module: Option<u16>,
    /// The connection it concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<u16>,
    /// The entry point it calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<u16>,
    /// The result of a reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// Bytes on the link.
    pub bytes: usize,
    /// The bytes, for captures.
    #[serde(skip)]
    pub data: Vec<u8>,
    /// Sender and receiver, for captures.
    #[serde(skip)]
    pub addresses: Option<(SocketAddrV4, SocketAddrV4)>,
}

impl Content {
    fn new(message: &str, data: Vec<u8>) -> Content {
        Content {
            message: message.to_owned(),
            module: None,
            connection: None,
            entry: None,
            result: None,
            bytes: data.len(),
            data,
            addresses: None,
        }
    }

    /// What a command is.
    pub fn of_message(message: &Message) -> Content {
        let new = |name: &str| Content::new(name, message.to_bytes());
        match Request::decode(message) {
            Ok(Request::Connect { connection, module, .. }) => {
                Content { module: Some(module), connection: Some(connection), ..new("connect") }
            }
            Ok(Request::Call { module, entry, arguments }) => {
                let connection = arguments.first_chunk().map(|id| u16::from_be_bytes(*id));
                let (name, connection) = match entry {
                    0 => ("set_key", connection),
                    1 => ("attest", None),
                    2 => ("disable", None),
                    3 => ("event", connection),
                    _ => ("call", None),
                };
                Content { module: Some(module), entry: Some(entry), connection, ..new(name) }
            }
            Ok(Request::Event { module, connection, .. }) => {
                Content { module: Some(module), connection: Some(connection), ..new("event") }
            }
            Ok(Request::Acknowledge { connection, .. }) => {
                Content { connection: Some(connection), ..new("acknowledge") }
            }
            Ok(Request::Load { .. }) => new("load"),
            Ok(Request::Ping(_)) => new("ping"),
            Ok(Request::Register { module, entry, .. }) => {
                Content { module: Some(module), entry: Some(entry), ..new("register") }
            }
            Err(_) => new("malformed"),
        }
    }

    /// What a reply is.
    pub fn of_reply(reply: &Reply) -> Content {
        let result = reply.result().map_or_else(|| reply.code.to_string(), |result| result.to_string());
        Content { result: Some(result), ..Content::new("reply", reply.to_bytes()) }
    }
}
