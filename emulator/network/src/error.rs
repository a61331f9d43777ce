//! What can be wrong with a network.

use std::net::SocketAddrV4;

use machine::ConfigurationError;
use machine::peripherals::AttachError;
use program::loader::LoadError;

/// A network that cannot be.
#[derive(Debug, thiserror::Error)]
pub enum NetworkError {
    /// A node that no hardware can be.
    #[error("node {name:?}: {error}")]
    Configuration {
        /// The node.
        name: String,
        /// What is wrong.
        error: ConfigurationError,
    },
    /// A program that does not fit its node.
    #[error("node {name:?}: {error}")]
    Load {
        /// The node.
        name: String,
        /// What is wrong.
        error: LoadError,
    },
    /// A device that a node has no place for.
    #[error("node {name:?}: {error}")]
    Attach {
        /// The node.
        name: String,
        /// What is wrong.
        error: AttachError,
    },
    /// Two parties of one name or at one address.
    #[error("{name:?} at {address}: {other:?} has the same {what}")]
    Duplicate {
        /// The second one.
        name: String,
        /// Its address.
        address: SocketAddrV4,
        /// The first one.
        other: String,
        /// "Name" or "address".
        what: &'static str,
    },
    /// Nobody has this name.
    #[error("there is no {0:?} on the network")]
    Unknown(String),
}
