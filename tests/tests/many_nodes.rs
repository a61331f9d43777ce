//! Networks of nodes that sleep most of the time: the log does not depend on threads, nor a node on its neighbours.

use machine::{Board, Configuration, Soc};
use network::{Event, EventKind, LinkSettings, Network, NodeSettings};
use program::loader;
use std::net::SocketAddrV4;
use std::time::Duration;

const SECONDS: u64 = 2;

/// The events of metering nodes whose clocks differ.
fn events(nodes: std::ops::Range<u8>, threads: usize, steps: u64) -> Vec<Event> {
    let elf = firmware::prebuilt::find("metering").expect("a prebuilt program");
    let image = loader::parse("metering", elf).expect("an ELF file");
    let mut network = Network::new(1, LinkSettings::default(), threads);
    for node in nodes {
        let mut configuration = Configuration::new(Soc::Sancus64, Board::Fpga);
        configuration.clock_hz = 20_000_000 - 1000 * u64::from(node);
        let address = SocketAddrV4::new([10, 1, 0, node].into(), 6000);
        let name = format!("meter{node}");
        network.add_node(NodeSettings { name, address, configuration, image: &image, devices: &[] }).unwrap();
    }
    for step in 1..=steps {
        network.run_until(Duration::from_millis(1000 * SECONDS * step / steps));
    }
    network.take_events()
}

#[test]
fn the_log_is_the_same_on_any_number_of_threads_and_in_any_steps() {
    let expected = events(0..40, 1, 1);
    let flashes = expected.iter().filter(|event| matches!(event.kind, EventKind::Pins { .. })).count();
    assert!(flashes > 40 * 8, "{flashes} flashes are too few");
    assert!(expected == events(0..40, 2, 1), "two threads");
    assert!(expected == events(0..40, 3, 7), "three threads, seven steps");
}

#[test]
fn a_node_does_alone_what_it_does_among_others() {
    let among_others = events(0..20, 2, 1);
    let ours: Vec<&Event> = among_others.iter().filter(|event| event.at == "meter7").collect();
    let alone = events(7..8, 1, 1);
    assert!(!alone.is_empty());
    assert_eq!(ours, alone.iter().collect::<Vec<_>>());
}
