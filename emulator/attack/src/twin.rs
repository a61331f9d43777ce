//! The same scenario with other secrets: what an attacker sees of one has to look like what it sees of the other.

use descriptors::{Carrier, Descriptor, Device, Load, vendor_key};
use network::scenario::Scenario;

/// In what each byte of the twin's master keys differs.
const OTHER_KEY: u8 = 0x5a;

/// A scenario that differs in nothing but secrets: the keys of the hardware, and with them those of vendors and modules, the keys
/// of connections, and what is measured, if that is drawn and declared to be a secret that nobody outside is told.
pub fn with_other_secrets(scenario: &Scenario) -> Scenario {
    let mut twin = Scenario { seed: scenario.seed.wrapping_add(1), ..scenario.clone() };
    for node in &mut twin.descriptor.nodes {
        let mut configuration = scenario.configuration(node);
        configuration.master_key.iter_mut().for_each(|byte| *byte ^= OTHER_KEY);
        if let Some(vendor_key) = vendor_key(&configuration.master_key, node.vendor_id) {
            node.vendor_key = Some(vendor_key);
            node.hardware.master_key = Some(configuration.master_key);
        }
        let own = twin.descriptor.modules.iter_mut().filter(|module| module.node == node.name);
        for vendor in own.filter_map(|module| module.vendor.as_mut()) {
            vendor.key = node.hardware.master_key.as_deref().and_then(|master_key| vendor_key(master_key, vendor.id));
        }
        for device in node.devices.iter_mut().filter(|device| is_hidden(&scenario.descriptor, &node.name, device)) {
            if let Device::MeteringElement { load: Load::Seed(seed), .. } = device {
                *seed = seed.wrapping_add(1);
            }
        }
    }
    twin
}

/// Whether nobody outside of modules may learn what a device measures.
fn is_hidden(descriptor: &Descriptor, node: &str, device: &Device) -> bool {
    let carrier = Carrier::Device { node: node.to_owned(), device: device.name().to_owned() };
    let mut secrets = descriptor.secrets.iter().filter(|secret| secret.carrier == carrier).peekable();
    secrets.peek().is_some() && secrets.all(|secret| secret.shown_by.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_secret_differs_and_nothing_else() {
        let mut scenario = Scenario::smart_meter_with_drivers();
        let twin = with_other_secrets(&scenario);
        assert!(scenario.descriptor.nodes.iter().zip(&twin.descriptor.nodes).all(|(one, other)| {
            let differ = |(one, other): (&Vec<u8>, &Vec<u8>)| one.iter().zip(other).all(|(one, other)| one != other);
            let keys = one.vendor_key.as_ref().zip(other.vendor_key.as_ref());
            keys.is_some_and(differ) && one.devices == other.devices
        }));
        assert_eq!((twin.seed, &twin.descriptor.modules), (scenario.seed + 1, &scenario.descriptor.modules));
        // What the home's display may show is the same; what nobody may learn is not.
        scenario.descriptor.secrets[0].shown_by.clear();
        let twin = with_other_secrets(&scenario);
        assert_ne!(scenario.descriptor.nodes[1].devices, twin.descriptor.nodes[1].devices);
        scenario.descriptor.secrets.clear();
        let twin = with_other_secrets(&scenario);
        assert_eq!(scenario.descriptor.nodes[1].devices, twin.descriptor.nodes[1].devices);
    }
}
