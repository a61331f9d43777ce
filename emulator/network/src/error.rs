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
    /// A medium that joins nobody.
    #[error("medium {0:?} has fewer than two members: name those who share it")]
    FewMembers(String),
    /// Two parties that share two media.
    #[error("medium {name:?} has two members in common with {other:?}: leave one of them out of one of the two")]
    SecondMedium {
        /// The second medium.
        name: String,
        /// The first.
        other: String,
    },
    /// A route that cannot be.
    #[error("the route from {from:?} to {to:?}: {what}")]
    Route {
        /// Who sends.
        from: String,
        /// Who receives.
        to: String,
        /// What is wrong.
        what: &'static str,
    },
    /// A link for messages that do not go over it.
    #[error("messages between {:?} and {:?} take a route: describe the links of its hops instead", .ends[0], .ends[1])]
    RouteInstead {
        /// The two.
        ends: [String; 2],
    },
    /// Nobody has this name.
    #[error("there is no {0:?} on the network")]
    Unknown(String),
}
