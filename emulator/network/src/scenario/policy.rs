//! Which devices are a module's, by its file, and whether the descriptor's policy gives them to it. The descriptor knows devices by their
//! names, and files know registers; here both are known.

use descriptors::{Binary, Deployer, DescriptorError, Device, Load, Module, Node, Permission, Problem};
use machine::peripherals::{Peripherals, Register};
use sancus_hw::Claim;

use super::{Scenario, ScenarioError};
use crate::devices::physical_device;

/// A device that a module's file makes the module's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnedDevice {
    /// Its name; in descriptors, too, if it is one of the physical world.
    pub name: String,
    /// The first addresses of the blocks of registers that the module has of it.
    pub blocks: Vec<u16>,
}

impl Scenario {
    /// The devices of its node that a module's file makes its own, in the order of their addresses.
    pub fn owned_devices(&self, module: &Module, binary: &Binary) -> Vec<OwnedDevice> {
        let node = self.descriptor.nodes.iter().find(|node| node.name == module.node);
        let registers = node.map_or(Vec::new(), |node| self.registers(node));
        owned(binary.registers(), &registers)
    }

    /// The registers of a node's devices, with the devices' names.
    fn registers(&self, node: &Node) -> Vec<(String, Register)> {
        let configuration = self.configuration(node);
        let mut peripherals = Peripherals::new(&configuration);
        for (directory, device) in self.described_devices(node) {
            // What is measured is in a file, which need not be there.
            let device = match device {
                Device::MeteringElement { .. } => Device::MeteringElement {
                    load: Load::Seed(0),
                    switched_by: None,
                    appliances: None,
                    feeds: Vec::new(),
                },
                device => device.clone(),
            };
            if let Ok(device) = physical_device(&device, directory, 0) {
                // A node that has no place for all of its devices cannot be made at all.
                let _ = peripherals.attach(device.build(configuration.clock()), 0);
            }
        }
        peripherals.memory_map()
    }

    /// Refuses modules that have devices which the policy does not give them. A scheduler has those that it schedules with.
    pub(super) fn check_owned_devices(&self, deployer: &Deployer) -> Result<(), ScenarioError> {
        let Some(policy) = &self.descriptor.policy else { return Ok(()) };
        let mut problems = Vec::new();
        for (index, module) in self.descriptor.modules.iter().enumerate() {
            let is_scheduler = self.descriptor.scheduler_of(&module.node) == Some(index);
            let Some(binary) = deployer.binary(&module.name).filter(|_| !is_scheduler) else { continue };
            let devices = self.owned_devices(module, binary).into_iter();
            let refused = devices.filter(|device| {
                policy.rule_for(Permission::Device { module: &module.name, device: &device.name }).is_none()
            });
            problems.extend(refused.map(|OwnedDevice { name, blocks }| {
                let addresses: Vec<String> = blocks.iter().map(|block| format!("{block:#06x}")).collect();
                let expected = "a module that has only devices which policy.devices gives it (or a rule for it there)";
                let found = Some(format!("one that has {name:?} at {}", addresses.join(", ")));
                let path = format!("modules[{index}].binary");
                Problem { path, expected: expected.to_owned(), found, nearest: None }
            }));
        }
        if problems.is_empty() {
            return Ok(());
        }
        Err(ScenarioError::Descriptor { origin: self.origin.clone(), error: DescriptorError::Invalid(problems) })
    }
}

/// The devices with registers in some blocks.
fn owned(blocks: Claim, registers: &[(String, Register)]) -> Vec<OwnedDevice> {
    let mut devices: Vec<OwnedDevice> = Vec::new();
    for block in blocks.blocks() {
        let here = registers.iter().filter(|(_, register)| register.address / Claim::BLOCK == block / Claim::BLOCK);
        for (name, _) in here {
            match devices.iter_mut().find(|device| device.name == *name) {
                Some(device) if device.blocks.contains(&block) => {}
                Some(device) => device.blocks.push(block),
                None => devices.push(OwnedDevice { name: name.clone(), blocks: vec![block] }),
            }
        }
    }
    devices
}
