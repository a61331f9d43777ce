//! What an attacker does: the vocabulary of scripts.

use serde::{Deserialize, Serialize};

use super::place::Place;

/// One thing an attacker does. Connections go by their labels, see [`SceneConnection`](super::SceneConnection).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    /// On the wire: the next events of a connection, or of all, are lost.
    Drop {
        /// Of this connection alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        connection: Option<String>,
        /// How many.
        count: u16,
    },
    /// On the wire: the next events are late.
    Delay {
        /// Of this connection alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        connection: Option<String>,
        /// How many.
        count: u16,
        /// By how much.
        milliseconds: u16,
    },
    /// On the wire: the next events arrive a second time.
    Duplicate {
        /// Of this connection alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        connection: Option<String>,
        /// How many.
        count: u16,
        /// So much later.
        milliseconds: u16,
    },
    /// On the wire: the next event is held back until the one after it has passed.
    Reorder {
        /// Of this connection alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        connection: Option<String>,
    },
    /// On the wire: a bit of the next events is inverted.
    Flip {
        /// Of this connection alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        connection: Option<String>,
        /// How many.
        count: u16,
        /// Which bit of the encrypted data and its tag, counted from the first byte's lowest; beyond the end it begins
        /// anew.
        bit: u16,
    },
    /// On the wire: the next events reach another module, as if they came from another connection.
    CrossConnect {
        /// Of this connection alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        connection: Option<String>,
        /// How many.
        count: u16,
        /// The connection they are made to belong to.
        to: String,
    },
    /// On the wire: an event that has passed before is sent again.
    Replay {
        /// Of this connection alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        connection: Option<String>,
        /// 0: the last one, 1: the one before.
        back: u16,
    },
    /// On the wire: a command that gave a module a connection key when all was deployed is sent again.
    ReplayKey {
        /// The module.
        module: String,
        /// 0: the last one to this module, 1: the one before.
        back: u16,
    },
    /// On the wire: an event that nobody sent.
    Forge {
        /// The connection.
        connection: String,
        /// Encrypted data and tag, in hexadecimal digits.
        data: Hex,
    },
    /// On the wire: a node is kept busy with nonsense.
    Flood {
        /// The node.
        node: String,
        /// How many messages.
        count: u16,
        /// Between two of them.
        milliseconds: u16,
    },
    /// On the wire: has the node's event manager call an entry point.
    Call {
        /// The module.
        module: String,
        /// Number of the entry point.
        entry: u16,
        /// Arguments.
        data: Hex,
    },
    /// On the wire: has the event manager call an entry point over and over.
    Register {
        /// The module.
        module: String,
        /// Number of the entry point.
        entry: u16,
        /// The period.
        milliseconds: u16,
    },
    /// On the wire: has the event manager send what modules of one node say to each other over the wire too, where the
    /// attacker sees it.
    Reroute {
        /// The connection.
        connection: String,
    },
    /// On the wire: loads a module once more.
    Reload {
        /// The module.
        module: String,
        /// A bit of its file to be inverted, so that it is another module.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        bit: Option<u32>,
    },
    /// On a node: unprotected code reads memory.
    Read {
        /// The node.
        node: String,
        /// From here.
        address: Place,
        /// So many words.
        words: u16,
        /// While a module is interrupted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        inside: bool,
    },
    /// On a node: unprotected code writes memory.
    Write {
        /// The node.
        node: String,
        /// From here.
        address: Place,
        /// These words.
        values: Vec<Place>,
        /// While a module is interrupted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        inside: bool,
    },
    /// On a node: a bus master other than the CPU reads memory.
    DmaRead {
        /// The node.
        node: String,
        /// From here.
        address: Place,
        /// So many words.
        words: u16,
    },
    /// On a node: a bus master other than the CPU writes memory.
    DmaWrite {
        /// The node.
        node: String,
        /// From here.
        address: Place,
        /// These words.
        values: Vec<Place>,
    },
    /// On a node: jumps to an address, with registers.
    Enter {
        /// The node.
        node: String,
        /// Where to.
        address: Place,
        /// R4 to R15; those that are not given are what the attacker's code had in them.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        registers: Vec<(Register, Place)>,
        /// While a module is interrupted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        inside: bool,
    },
    /// On a node: calls an entry point as the operating system would, with arguments of the attacker's choice.
    CallEntry {
        /// The module.
        module: String,
        /// Number of the entry point.
        entry: u16,
        /// R12 to R15, at most four.
        arguments: Vec<Place>,
        /// While a module is interrupted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        inside: bool,
    },
    /// On a node: interrupts whatever runs, over and over, and looks at the registers.
    Interrupts {
        /// The node.
        node: String,
        /// Cycles between two of them.
        period: u16,
        /// How many.
        count: u16,
    },
    /// On a node: for a while, an interrupt vector leads to the attacker.
    Vector {
        /// The node.
        node: String,
        /// Number of the interrupt, 0 to 13.
        number: u8,
        /// For so many turns of a loop of three cycles.
        turns: u16,
    },
    /// On a node: takes all the heap there is, and gives it back after some time.
    ExhaustHeap {
        /// The node.
        node: String,
        /// So much later.
        milliseconds: u16,
    },
    /// On a node: enables a module of the attacker's own.
    Protect {
        /// The node.
        node: String,
        /// Start and end of the public section, start and end of the secret section.
        layout: [Place; 4],
    },
    /// On a node: runs instructions, one a line; `name:` is a label, and a label or [`Place`] may stand for a number.
    Execute {
        /// The node.
        node: String,
        /// The instructions.
        code: Vec<String>,
        /// While a module is interrupted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        inside: bool,
    },
}

/// Number of a register an attacker may choose: 4 to 15.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Register(u8);

impl TryFrom<u8> for Register {
    type Error = String;

    fn try_from(number: u8) -> Result<Register, String> {
        match number {
            4..=15 => Ok(Register(number)),
            _ => Err(format!("register {number} cannot be chosen: give 4 to 15")),
        }
    }
}

impl From<Register> for u8 {
    fn from(register: Register) -> u8 {
        register.0
    }
}

/// Bytes, written as hexadecimal digits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hex(pub Vec<u8>);

impl TryFrom<String> for Hex {
    type Error = String;

    fn try_from(text: String) -> Result<Hex, String> {
        let digits: Option<Vec<u8>> = text.chars().map(|digit| digit.to_digit(16).map(|digit| digit as u8)).collect();
        let digits = digits.filter(|digits| digits.len().is_multiple_of(2));
        let digits = digits.ok_or_else(|| format!("{text:?} is no even number of hexadecimal digits"))?;
        Ok(Hex(digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()))
    }
}

impl From<Hex> for String {
    fn from(hex: Hex) -> String {
        hex.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
