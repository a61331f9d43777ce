//! The state of a deployment in bytes.

use std::time::Duration;

use machine::state::{Archive, StateError};

use program::image::Image;
use program::snapshot::Origin;

use super::setup::Setup;
use super::{Operation, Scenario};

impl Scenario {
    /// What snapshots of a deployment are of that was prepared, but not begun: everything in the scenario that decides what
    /// happens, and the files that were found.
    pub fn snapshot_origin(&self, setup: &Setup) -> Origin {
        let Scenario {
            descriptor: _,
            origin: _,
            directory: _,
            seed,
            threads: _,
            clock_hz,
            atomicity_monitor,
            links,
            image: _,
            node_images: _,
            devices,
            gates,
            without,
            vendor,
            find: _,
        } = self;
        let descriptor = setup.deployer.descriptor();
        let mut origin = Origin::default()
            .with_content("the descriptor", descriptor.write(descriptors::Format::Json).as_bytes())
            .with("the seed", seed)
            .with("hertz of the clock", clock_hz)
            .with("the atomicity monitor", atomicity_monitor)
            .with_content("changes of links", format!("{links:?}").as_bytes())
            .with_content("further devices", format!("{devices:?}").as_bytes())
            .with_content("gates", format!("{gates:?}").as_bytes())
            .with_content("protections that are off", format!("{without:?}").as_bytes())
            .with("the vendor", vendor.map_or_else(|| "any".to_owned(), |vendor| vendor.to_string()));
        for module in &descriptor.modules {
            let file = setup.deployer.file(&module.name).unwrap_or_default();
            origin = origin.with_content(format_args!("the file of module {}", module.name), file);
        }
        for (node, Image { segments, .. }) in descriptor.nodes.iter().zip(&setup.images) {
            let bytes: Vec<u8> = segments
                .iter()
                .flat_map(|segment| segment.address.to_le_bytes().into_iter().chain(segment.bytes.iter().copied()))
                .collect();
            origin = origin.with_content(format_args!("the program of node {}", node.name), &bytes);
        }
        origin
    }
}

impl Setup {
    /// What is scheduled, with the times after the deployment.
    pub fn operations(&self) -> impl Iterator<Item = &(Duration, Operation)> {
        self.operations.iter()
    }

    /// Whether the deployment can be saved now: nothing is on its way, and everything that happened has been told.
    pub fn is_quiet(&self) -> bool {
        self.network.is_quiet() && self.deployer.state().is_some()
    }

    /// Saves the state of a [quiet](Self::is_quiet) deployment, or restores it: on one that was made of the same scenario, with the same
    /// operations scheduled, of which those that were done are left out.
    ///
    /// # Errors
    ///
    /// If it is not quiet, or the bytes are not the state of such a deployment; it is then of no use.
    pub fn archive(&mut self, archive: &mut Archive<'_>) -> Result<(), StateError> {
        let Setup { network, deployer, images: _, sources: _, needs: _, deployed, renewal, operations } = self;
        network.archive(archive)?;
        let mut state =
            deployer.state().ok_or(StateError::Impossible { what: "a deployer in the midst of something" })?;
        archive.value(&mut state)?;
        if archive.restores() {
            StateError::unless(deployer.restore(state), "the deployer")?;
        }
        archive.value(deployed)?;
        archive.value(renewal)?;
        let mut left = operations.len();
        archive.value(&mut left)?;
        let done = operations.len().checked_sub(left).ok_or(StateError::Impossible { what: "the operations" })?;
        operations.drain(..done);
        Ok(())
    }
}
