//! Why a deployment fails, and where.

use super::binary::BinaryError;
use super::link::LinkError;
use super::placement::PlacementError;
use super::placement_check::PlacementFault;
use super::step::Phase;
use super::update::UpdateFault;
use crate::protocol::message::{MessageError, ResultCode};
use crate::schema::error::DescriptorError;

/// Why a deployment does not begin, or where it stopped.
#[derive(Debug, thiserror::Error)]
pub enum DeployError {
    /// The descriptor and the module files do not fit together. Nothing was sent.
    #[error(transparent)]
    DeploymentPlan(#[from] DescriptorError),
    /// A step failed.
    #[error("{} of {module:?} on {node:?}{}: {reason}{}", .phase.name(), of(.detail), remains(.unrevoked))]
    Stopped {
        /// What was being done.
        phase: Phase,
        /// On which node.
        node: String,
        /// To which module.
        module: String,
        /// The input, output or entry point.
        detail: String,
        /// Why it failed.
        reason: Box<Reason>,
        /// Ends of the connection that may still have a key, as their nodes do not answer.
        unrevoked: Vec<String>,
    },
    /// A connection that never takes such an event, a module that never answers such a call, or a vendor who has no part in it.
    #[error("{what} {name:?}: {reason}")]
    Refused {
        /// "Connection", "module" or "vendor".
        what: &'static str,
        /// Its name.
        name: String,
        /// Why.
        reason: Reason,
    },
    /// No module is this vendor's.
    #[error("no module of vendor {vendor}; {}{}", listed(.vendors), .nearest.map_or(String::new(), |nearest| format!("; did you mean {nearest}?")))]
    UnknownVendor {
        /// The vendor.
        vendor: u16,
        /// Those that have modules.
        vendors: Vec<u16>,
        /// The one that was probably meant.
        nearest: Option<u16>,
    },
    /// There is nothing of this name.
    #[error("no {what} {name:?}{}", .nearest.as_ref().map_or(String::new(), |name| format!("; did you mean {name:?}?")))]
    Unknown {
        /// "Module", "connection" or "entry point".
        what: &'static str,
        /// The name.
        name: String,
        /// The name that was probably meant.
        nearest: Option<String>,
    },
}

fn of(detail: &str) -> String {
    if detail.is_empty() { String::new() } else { format!(" ({detail})") }
}

fn listed(vendors: &[u16]) -> String {
    let numbers: Vec<String> = vendors.iter().map(u16::to_string).collect();
    match &numbers[..] {
        [] => "there are no modules".to_owned(),
        [only] => format!("the only vendor is {only}"),
        [first @ .., last] => format!("vendors are {} and {last}", first.join(", ")),
    }
}

fn remains(unrevoked: &[String]) -> String {
    match unrevoked {
        [] => String::new(),
        ends => format!("; these may still hold its key: {}", ends.join(", ")),
    }
}

/// Why a step failed.
#[derive(Debug, thiserror::Error)]
pub enum Reason {
    /// No answer, or none that is one.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// The node says no.
    #[error("the node answered {0}")]
    Refused(ResultCode),
    /// The node's loader says no.
    #[error(
        "the node cannot load it (it answered {code}): {size} bytes of file, {text} of public section; disable another module there, or make this one smaller"
    )]
    NotLoaded {
        /// The answer.
        code: String,
        /// Bytes of the file as it was sent.
        size: usize,
        /// Bytes of the public section.
        text: usize,
    },
    /// An answer that cannot be one to this command.
    #[error("the node sent an invalid answer: {0}")]
    Nonsense(String),
    /// The module is not what its file says, or does not run on the node whose vendor key the descriptor has.
    #[error("attestation failed: the proof does not match the module's file and this vendor key")]
    NotAuthentic,
    /// The module counts resets, and cannot.
    #[error(
        "it reads no count from its node's reset counter: give the node the device `reset_counter`; somebody else may also keep it from \
         being read"
    )]
    NoResetCounter,
    /// The node placed the module where it cannot be.
    #[error("the node's placement: {0}")]
    Placement(#[from] PlacementError),
    /// The node placed the module where it could get at it.
    #[error("the node's placement cannot be trusted: {0}")]
    Fault(#[from] PlacementFault),
    /// The module's file.
    #[error("the module's file: {0}")]
    Binary(#[from] BinaryError),
    /// The file is none that the module could be updated to.
    #[error("{0}")]
    Update(#[from] UpdateFault),
    /// A message that would be too long.
    #[error("{0}")]
    Message(#[from] MessageError),
    /// What is needed for this step is not known yet.
    #[error("{0}")]
    Missing(&'static str),
    /// Data the hardware cannot take.
    #[error("{0}")]
    Data(&'static str),
    /// It is another deployer's.
    #[error("it is vendor {0}'s, who deploys it (--as {0})")]
    OfVendor(u16),
    /// A number that must not come again.
    #[error("{what} has run out of numbers for {things}: {remedy}")]
    Exhausted {
        /// "The key of the connection" or "the module".
        what: &'static str,
        /// "Events" or "commands".
        things: &'static str,
        /// What helps.
        remedy: &'static str,
    },
    /// The cryptography refused.
    #[error("{0}")]
    Crypto(String),
}

impl From<sancus_hw::CryptoError> for Reason {
    fn from(error: sancus_hw::CryptoError) -> Reason {
        Reason::Crypto(error.to_string())
    }
}

impl From<sancus_hw::LengthError> for Reason {
    fn from(error: sancus_hw::LengthError) -> Reason {
        Reason::Crypto(error.to_string())
    }
}
