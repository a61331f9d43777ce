//! What can be wrong with a scenario.

use std::io;
use std::path::PathBuf;

use descriptors::{DeployError, DescriptorError};
use machine::Soc;
use module_compiler::{BuildError, SettingsError, ToolchainError};
use program::loader::LoadError;

use super::needs::{NodeNeeds, table};
use super::origin::Origin;
use crate::NetworkError;
use crate::devices::DescribedDeviceError;

/// A scenario that cannot be run, or a deployment that stopped.
#[derive(Debug, thiserror::Error)]
pub enum ScenarioError {
    /// The descriptor's file cannot be read.
    #[error("{}: {error}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the host said.
        error: io::Error,
    },
    /// The descriptor is not one, or does not fit the modules' files. Displays a line for each problem.
    #[error("{}", .origin.describe(.error))]
    Descriptor {
        /// Where it came from.
        origin: Origin,
        /// What is wrong.
        error: DescriptorError,
    },
    /// Nodes have no room for their modules. Displays a line for each problem, and what all nodes need and have.
    #[error("{}\n{}", .origin.describe(.error), table(.needs).trim_end())]
    NoRoom {
        /// Where the descriptor came from.
        origin: Origin,
        /// What does not fit.
        error: DescriptorError,
        /// What all nodes need and have.
        needs: Vec<NodeNeeds>,
    },
    /// The built-in node software is damaged.
    #[error("the built-in node software: {0}")]
    NodeSoftware(#[from] LoadError),
    /// Something is meant for a node that there is not.
    #[error("{what} is for node {node:?}, which the descriptor does not have; it has {}", .known.join(", "))]
    UnknownNode {
        /// "An image" or "a device".
        what: &'static str,
        /// The node.
        node: String,
        /// The nodes of the descriptor.
        known: Vec<String>,
    },
    /// A node gets two devices of a kind, whose registers are the same.
    #[error("node {node:?} has a second {kind}: leave one of them out")]
    SecondDevice {
        /// The node.
        node: String,
        /// The device's name in descriptors.
        kind: &'static str,
    },
    /// A device needs another one that there is not.
    #[error(
        "the {} of node {:?} needs a device {kind:?} on node {node:?}, which has none: give it one", .user.1, .user.0
    )]
    MissingDevice {
        /// The node that lacks it.
        node: String,
        /// Its name in descriptors.
        kind: &'static str,
        /// The node with the device that needs it, and that one's name in descriptors.
        user: (String, &'static str),
    },
    /// A node's program was built for another core.
    #[error(
        "node {node:?}: its program was built for cores with the atomicity monitor, which {soc} does not have: give it a core \
         aion-64 or aion-128, or a program for {soc}"
    )]
    ImageForMonitor {
        /// The node.
        node: String,
        /// Its core.
        soc: Soc,
    },
    /// A device cannot be had.
    #[error(transparent)]
    Device(#[from] DescribedDeviceError),
    /// A link has an end that there is not.
    #[error("link {}-{}: {error}{}", .ends[0], .ends[1], suggestion(.meant))]
    Link {
        /// Between whom.
        ends: [String; 2],
        /// What is wrong.
        error: NetworkError,
        /// Who was probably meant.
        meant: Option<String>,
    },
    /// The network cannot be as the scenario has it.
    #[error(transparent)]
    Network(#[from] NetworkError),
    /// The deployment does not begin, or it stopped.
    #[error(transparent)]
    Deploy(#[from] DeployError),
}

fn suggestion(meant: &Option<String>) -> String {
    meant.as_ref().map_or_else(String::new, |meant| format!("; did you mean {meant:?}?"))
}

/// A module's file that cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum ModuleFileError {
    /// A file cannot be read.
    #[error("{}: {error}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the host said.
        error: io::Error,
    },
    /// The settings of the module are not settings.
    #[error("{}: {error}", path.display())]
    Settings {
        /// Their file.
        path: PathBuf,
        /// What is wrong.
        error: SettingsError,
    },
    /// There is no compiler.
    #[error(transparent)]
    Toolchain(#[from] ToolchainError),
    /// The module cannot be built.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// The scenario's own way to find files says why.
    #[error("{0}")]
    NotFound(String),
}
