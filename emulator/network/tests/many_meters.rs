//! Numbers of connections matter to their two nodes alone, so that a deployment may have any number of meters.

use std::collections::HashSet;
use std::time::Duration;

use descriptors::{Descriptor, Destination, Format, Source};
use network::EventKind;
use network::scenario::{Operation, Scenario};

const METERS: usize = 12;

/// What a descriptor calls something of one of the meters.
fn of_meter(name: &str, meter: usize) -> String {
    format!("{name}-{meter}")
}

/// The smart meter with drivers, so many times.
fn meters() -> Scenario {
    let mut scenario = Scenario::smart_meter_with_drivers();
    let one = std::mem::take(&mut scenario.descriptor);
    let all = &mut scenario.descriptor;
    for meter in 0..METERS {
        for mut node in one.nodes.iter().cloned() {
            // Every meter has a place of its own on this host.
            node.reactive_port = 6000 + all.nodes.len() as u16;
            node.name = of_meter(&node.name, meter);
            all.nodes.push(node);
        }
        for mut module in one.modules.iter().cloned() {
            module.deploy_name = Some(std::mem::take(&mut module.name));
            module.name = of_meter(module.deploy_name.as_deref().unwrap_or_default(), meter);
            module.node = of_meter(&module.node, meter);
            all.modules.push(module);
        }
        for mut connection in one.connections.iter().cloned() {
            connection.name = connection.name.map(|name| of_meter(&name, meter));
            if let Source::Output { module, .. } = &mut connection.source {
                *module = of_meter(module, meter);
            }
            if let Destination::Input { module, .. } = &mut connection.destination {
                *module = of_meter(module, meter);
            }
            all.connections.push(connection);
        }
        for mut event in one.periodic_events.iter().cloned() {
            event.module = of_meter(&event.module, meter);
            all.periodic_events.push(event);
        }
    }
    scenario
}

/// Whether no node has two connections of one number.
fn is_numbered(descriptor: &Descriptor) -> bool {
    let mut seen = HashSet::new();
    let mut ends = descriptor.connections.iter().flat_map(|connection| {
        let nodes = descriptor.nodes_of(connection).into_iter();
        nodes.map(move |node| (node, connection.id.expect("a number")))
    });
    ends.all(|end| seen.insert(end))
}

#[test]
fn a_dozen_meters_are_deployed_and_an_event_arrives_on_each() {
    let mut setup = meters().deploy().unwrap_or_else(|error| panic!("{error}"));
    let descriptor = setup.deployer.descriptor().clone();
    assert!(descriptor.connections.len() > 32 && descriptor.connections.iter().all(|one| one.id < Some(32)));
    assert!(is_numbered(&descriptor));
    for meter in 0..METERS {
        setup.schedule(Duration::from_millis(500), Operation::output(&of_meter("operator", meter), [1, 0]));
    }
    setup.run_for(Duration::from_secs(3)).expect("all is accepted");
    let closed = setup.network.take_events().into_iter().filter_map(|event| match event.kind {
        EventKind::Physical { device: "relay", quantity: "contact", value: 1, .. } => Some(event.at),
        _ => None,
    });
    let mut closed: Vec<String> = closed.collect();
    closed.sort();
    let mut expected: Vec<String> = (0..METERS).map(|meter| of_meter("node1", meter)).collect();
    expected.sort();
    assert_eq!(closed, expected);
    // The result can be read, so that a deployment can go on.
    let again = Descriptor::read(&descriptor.write(Format::Json), Format::Json);
    assert_eq!(again, Ok(descriptor));
}
