//! The checker itself: from recordings and what the deployer sent to a verdict.

use descriptors::Sent;

use super::deployment::{Deployment, DeploymentError};
use super::verdict::Verdict;
use crate::configuration::Configuration;
use crate::recording::Recording;

/// Checks runs of a deployment. It holds the reference machines, so every thread has its own.
pub struct Checker {
    deployment: Deployment,
}

/// What has happened in a deployment so far, as far as it matters to what comes.
#[derive(Clone, Debug, Default)]
pub struct History {}

impl Checker {
    /// A checker for a deployment; `configuration` gives the hardware of the node with that name. Switched-off rules and
    /// mechanisms count as switched on: the reference is the hardware as it should be.
    pub fn new(
        deployment: Deployment,
        configuration: impl Fn(&str) -> Option<Configuration>,
    ) -> Result<Checker, DeploymentError> {
        for module in &deployment.modules {
            configuration(&module.node).ok_or_else(|| DeploymentError::Node(module.node.clone()))?;
        }
        Ok(Checker { deployment })
    }

    /// The history of a network that has just been switched on.
    pub fn start(&self) -> History {
        History::default()
    }

    /// What is deployed.
    pub fn deployment(&self) -> &Deployment {
        &self.deployment
    }

    /// Checks what happened since the history ends, and adds it to the history. `sent` is what the deployer really sent
    /// since then ([`descriptors::Deployer::take_sent`]).
    pub fn check(&mut self, history: &mut History, recording: &Recording, sent: &[Sent]) -> Verdict {
        let _ = (history, recording, sent);
        Verdict::default()
    }
}
