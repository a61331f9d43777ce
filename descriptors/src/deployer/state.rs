//! What a deployer has found out and done, to be kept. Its descriptor and files are known to whoever goes on.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::renewal::Renewal;
use super::{Deployer, Placement, Randomness, Sent};
use crate::schema::{Descriptor, Format};

/// The state of a [`Deployer`] between two of the things it does. It holds keys.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DeployerState {
    /// With what is known of the deployment, as JSON.
    descriptor: String,
    placements: Vec<Option<Placement>>,
    randomness: Randomness,
    started: Duration,
    sent: Vec<Sent>,
    acknowledging: Vec<Option<bool>>,
    renewals: BTreeMap<usize, Renewal>,
    received: BTreeMap<usize, Vec<u8>>,
    unshared: BTreeSet<usize>,
}

impl Deployer {
    /// What it has found out and done; `None` if steps have not been taken, or an update is not over.
    pub fn state(&self) -> Option<DeployerState> {
        let Deployer {
            descriptor,
            plan: _,
            placements,
            randomness,
            patience: _,
            steps,
            started,
            sent,
            acknowledging,
            renewals,
            handovers,
            state_keys,
            vendor: _,
            received,
            unshared,
        } = self;
        (steps.is_empty() && handovers.is_empty() && state_keys.is_empty()).then(|| DeployerState {
            descriptor: descriptor.write(Format::Json),
            placements: placements.clone(),
            randomness: randomness.clone(),
            started: *started,
            sent: sent.clone(),
            acknowledging: acknowledging.clone(),
            renewals: renewals.clone(),
            received: received.clone(),
            unshared: unshared.clone(),
        })
    }

    /// Goes on from a state of a deployer of the same deployment. Returns whether it is one; else nothing has changed.
    pub fn restore(&mut self, state: DeployerState) -> bool {
        let Ok(descriptor) = Descriptor::read(&state.descriptor, Format::Json) else { return false };
        let named = |descriptor: &Descriptor| {
            let modules = descriptor.modules.iter().map(|module| (module.name.clone(), module.node.clone()));
            let nodes = descriptor.nodes.iter().map(|node| (node.name.clone(), node.host.clone()));
            (nodes.collect::<Vec<_>>(), modules.collect::<Vec<_>>(), descriptor.connections.len())
        };
        let connections = state.renewals.keys().chain(state.received.keys()).chain(&state.unshared);
        let fits = named(&descriptor) == named(&self.descriptor)
            && state.placements.len() == self.placements.len()
            && state.acknowledging.len() == self.acknowledging.len()
            && connections.max().is_none_or(|last| *last < descriptor.connections.len());
        if fits {
            let DeployerState {
                placements,
                randomness,
                started,
                sent,
                acknowledging,
                renewals,
                received,
                unshared,
                ..
            } = state;
            *self = Deployer {
                descriptor,
                plan: self.plan.clone(),
                placements,
                randomness,
                patience: self.patience,
                steps: Vec::new(),
                started,
                sent,
                acknowledging,
                renewals,
                handovers: BTreeMap::new(),
                state_keys: BTreeMap::new(),
                vendor: self.vendor,
                received,
                unshared,
            };
        }
        fits
    }
}
