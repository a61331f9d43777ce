//! Modules of several vendors on one node.

use std::time::Duration;

use descriptors::{Vendor, vendor_key};
use network::EventKind;
use network::scenario::{Operation, Scenario};

/// The hardware derives the key of each module from that of its vendor, and modules of different vendors exchange events.
#[test]
fn vendors_share_a_node() {
    let mut meter = Scenario::smart_meter_with_drivers();
    let master_key = meter.configuration(&meter.descriptor.nodes[0]).master_key;
    let vendors = [7, 8, meter.descriptor.nodes[0].vendor_id];
    for (module, id) in meter.descriptor.modules.iter_mut().zip(vendors) {
        assert_eq!(module.node, "node1");
        module.vendor = Some(Vendor { id, key: vendor_key(&master_key, id) });
    }
    let mut setup = meter.deploy().unwrap_or_else(|error| panic!("{error}"));
    setup.schedule(Duration::from_millis(500), Operation::output("operator", [1, 0]));
    setup.run_for(Duration::from_secs(1)).expect("all is accepted");
    let closed = |event: network::Event| {
        matches!(event.kind, EventKind::Physical { device: "relay", quantity: "contact", value: 1, .. })
    };
    assert!(setup.network.take_events().into_iter().any(closed));
    // The key of another vendor is none of the module's.
    if let Some(vendor) = &mut meter.descriptor.modules[0].vendor {
        vendor.key.as_mut().expect("a key")[0] ^= 1;
    }
    let error = meter.deploy().err().expect("another key").to_string();
    assert!(error.contains("vendor_key: expected the key that follows from the node's master_key"), "{error}");
}
