//! Devices that need others: what acts on the load that a metering element measures, and what adds up its flow.

use descriptors::{Device, Node};
use machine::peripherals::HomeDevice;

use super::{Scenario, ScenarioError};
use crate::Network;

impl Scenario {
    /// Has the devices of a home act on the loads that nodes measure.
    pub(super) fn couple(&self, network: &mut Network) -> Result<(), ScenarioError> {
        for node in &self.descriptor.nodes {
            for (_, device) in self.described_devices(node) {
                match device {
                    Device::MeteringElement { switched_by, appliances, feeds, .. } => {
                        let relay = switched_by.iter().map(|node| (HomeDevice::Relay, node));
                        let appliances = appliances.iter().map(|node| (HomeDevice::Appliances, node));
                        let homes = feeds.iter().map(|node| (HomeDevice::MeteringElement, node));
                        for (kind, source) in relay.chain(appliances).chain(homes) {
                            self.check_has(source, kind.name(), (node, device))?;
                            network.couple(&node.name, kind, source)?;
                        }
                    }
                    Device::EnergyRegister(_) => self.check_has(&node.name, "metering_element", (node, device))?,
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// Whether a node has a device that another one needs.
    fn check_has(&self, node: &str, kind: &'static str, user: (&Node, &Device)) -> Result<(), ScenarioError> {
        self.check_node("a device", node)?;
        let mut nodes = self.descriptor.nodes.iter().filter(|known| known.name == node);
        if nodes.any(|node| self.described_devices(node).any(|(_, device)| device.name() == kind)) {
            return Ok(());
        }
        let user = (user.0.name.clone(), user.1.name());
        Err(ScenarioError::MissingDevice { node: node.to_owned(), kind, user })
    }
}
