//! Where secrets flow in a module: every register and every byte of its memory has a label that says of which secrets it holds
//! something, and each instruction of a replayed session passes the labels on. What leaves the module with a label shows a
//! secret, unless the crypto unit has made cipher of it.
//!
//! Flows through values alone are seen: what a branch on a secret makes different, two runs with different secrets show
//! ([`super::confidentiality`]).

mod label;
mod propagation;

pub(crate) use label::{LabelledMemory, SecretSet};
pub(crate) use propagation::Flow;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use machine::Cycle;
use sancus_hw::Layout;

use label::Step;

/// What carries secrets into a module.
#[derive(Clone, Debug, Default)]
pub(crate) struct Carriers {
    /// Keys, with the secrets in what they encrypt.
    pub(crate) contents: Vec<(Vec<u8>, SecretSet)>,
    /// Registers of devices, with the secrets that they show.
    pub(crate) registers: Vec<(u16, SecretSet)>,
}

impl Carriers {
    fn content(&self, key: Option<&[u8]>) -> SecretSet {
        let Some(key) = key else { return SecretSet::KEYS };
        let known = self.contents.iter().filter(|(known, _)| known == key);
        known.fold(SecretSet::default(), |all, (_, secrets)| all.with(*secrets))
    }

    fn register(&self, address: u16) -> SecretSet {
        let known = self.registers.iter().filter(|(known, _)| *known == address & !1);
        known.fold(SecretSet::default(), |all, (_, secrets)| all.with(*secrets))
    }
}

/// The module whose session it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Territory<'a> {
    /// Its public section.
    pub(crate) text: &'a [u8],
    pub(crate) layout: Layout,
    /// The addresses of data memory: what else lies in the secret section are devices.
    pub(crate) data: &'a Range<u32>,
}

impl Territory<'_> {
    fn is_own_data(&self, address: u16) -> bool {
        self.data.contains(&address.into()) && self.layout.secret_contains(address)
    }

    /// Whether a write there is the module's business: its data, or a device of its own.
    fn is_own(&self, address: u16) -> bool {
        self.layout.secret_contains(address)
    }

    /// A word of its public section.
    fn word(&self, address: u16) -> Option<u16> {
        let place = usize::from(address.checked_sub(self.layout.public_start)?);
        let pair = self.text.get(place..place + 2)?;
        Some(u16::from_le_bytes([pair[0], pair[1]]))
    }
}

/// A place outside a module where something of a secret showed.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(crate) cycle: Cycle,
    pub(crate) place: ShownIn,
    pub(crate) way: Arc<Step>,
}

/// Kinds of places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ShownIn {
    /// A register, where the module was left.
    Register(u8),
    /// The flags, there.
    Flags,
    /// Memory or a device outside the module.
    Memory(u16),
    /// Memory outside the module, to which the crypto unit decrypted.
    Decrypted(u16),
}

impl fmt::Display for ShownIn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ShownIn::Register(number) => write!(formatter, "r{number} at an exit"),
            ShownIn::Flags => write!(formatter, "the flags at an exit"),
            ShownIn::Memory(address) => write!(formatter, "what is written to {address:#06x}"),
            ShownIn::Decrypted(address) => write!(formatter, "what is decrypted to {address:#06x}"),
        }
    }
}
