//! How much of the host's memory a node takes on a network of a thousand.

use std::net::SocketAddrV4;
use std::time::Duration;

use machine::{Board, Configuration, Soc};
use network::{LinkSettings, Network, NodeSettings};
use program::image::Image;
use program::loader;

const NODES: u16 = 1000;
/// What a node may take with its data memory, in bytes.
const LIMIT: usize = 24 * 1024;

/// Bytes of this process that are in memory.
fn resident() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<usize>().ok()? * 1024)
}

/// Nodes that have measured so many times.
fn network(nodes: u16, measured: u64, image: &Image) -> Network {
    let mut network = Network::new(1, LinkSettings::default(), 1);
    for node in 0..nodes {
        let [high, low] = node.to_be_bytes();
        let address = SocketAddrV4::new([10, 1, high, low].into(), 6000);
        let configuration = Configuration::new(Soc::Sancus64, Board::Fpga);
        let name = format!("meter{node}");
        network.add_node(NodeSettings { name, address, configuration, image, devices: &[] }).expect("a node");
    }
    network.run_until(Duration::from_millis(10 * measured + 5));
    assert_eq!(network.machine("meter7").expect("a node").statistics().interrupts, measured);
    network
}

#[test]
fn a_node_takes_little() {
    let elf = firmware::prebuilt::find("metering").expect("a prebuilt program");
    let image = loader::parse("metering", elf).expect("an ELF file");
    // The first ones translate what all share; the next take the memory that the translator has given back.
    let before_them = [network(NODES / 2, 10, &image), network(NODES / 2, 2, &image)];
    let Some(before) = resident() else {
        println!("skipped: this host does not say how much memory a process takes");
        return;
    };
    let nodes = network(NODES, 2, &image);
    let each = (resident().expect("as before") - before) / usize::from(NODES);
    drop((before_them, nodes));
    println!("{each} bytes a node");
    assert!(each <= LIMIT, "{each} bytes a node");
}
