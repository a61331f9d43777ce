//! Numbers of connections matter to their two nodes alone, so that a deployment may have any number of meters.

use std::collections::HashSet;
use std::time::Duration;

use ::attack::{Action, Campaign, Command, Commands, LinkAction, Plan, Script, Timed};
use descriptors::{Descriptor, Destination, Device, Format, Source, vendor_key};
use network::EventKind;
use network::scenario::{Operation, Scenario};

use crate::attack::deployed;

const METERS: usize = 12;

/// What a descriptor calls something of one of the meters.
fn of_meter(name: &str, meter: usize) -> String {
    format!("{name}-{meter}")
}

/// A smart meter, so many times.
fn copies(mut scenario: Scenario, count: usize) -> Scenario {
    let one = std::mem::take(&mut scenario.descriptor);
    let all = &mut scenario.descriptor;
    for meter in 0..count {
        for mut node in one.nodes.iter().cloned() {
            // Every meter has a place of its own on this host.
            node.reactive_port = 6000 + all.nodes.len() as u16;
            node.name = of_meter(&node.name, meter);
            for device in &mut node.devices {
                if let Device::MeteringElement { switched_by: Some(relay), .. } = device {
                    *relay = of_meter(relay, meter);
                }
            }
            // Otherwise copies of a module in the same place would have the same key.
            let master_key = vec![all.nodes.len() as u8; 16];
            node.vendor_key = vendor_key(&master_key, node.vendor_id);
            node.hardware.master_key = Some(master_key);
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
    let mut setup =
        copies(Scenario::smart_meter_with_drivers(), METERS).deploy().unwrap_or_else(|error| panic!("{error}"));
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

/// The attacker on the links disturbs the connection that it means, and not those that have the same number elsewhere.
#[test]
fn meters_are_attacked_apart() {
    let scenario = Scenario { threads: Some(1), ..copies(Scenario::smart_meter(), 2) };
    let command = |meter: usize| Command {
        at: Duration::from_millis(300),
        connection: of_meter("operator", meter),
        data: vec![16, 0],
    };
    let plan = Plan { duration: Duration::from_secs(2), commands: (0..2).map(command).collect() };
    let genuine = |module: &descriptors::Module| scenario.module_file(module).expect("prebuilt");
    let campaign =
        Campaign::new(deployed(&scenario, None), plan, None, genuine).unwrap_or_else(|error| panic!("{error}"));
    let mut checker = campaign.checker().expect("a checker");
    let nothing = campaign.examine(&mut checker, &Script::default()).expect("nothing to carry out");
    let Commands { sent, delivered, performed, .. } = nothing.commands;
    assert_eq!((sent, delivered, performed), (2, 2, 2));

    let connection = Some("CS-0.esme_out".to_owned());
    let action = Action::from(LinkAction::Drop { connection, count: 100 });
    let script = Script { actions: vec![Timed { at: 0, action }] };
    let dropped = campaign.examine(&mut checker, &script).expect("a script");
    let numbers = [0, 1].map(|meter| {
        let label = format!("CS-{meter}.esme_out");
        let mut connections = campaign.scene().connections().iter();
        connections.find(|connection| connection.label == label).map(|connection| connection.id)
    });
    assert_eq!(numbers[0], numbers[1]);
    let arrived = |meter: usize| {
        let events = dropped.outcome.events.iter().filter(|event| event.at == of_meter("node2", meter));
        let arrived = events.filter(|event| match &event.kind {
            EventKind::Received { content, .. } => content.message == "event" && content.connection == numbers[0],
            _ => false,
        });
        arrived.count()
    };
    assert!(arrived(0) == 0 && arrived(1) != 0, "{} {}", arrived(0), arrived(1));
}
