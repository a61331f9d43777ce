//! How much of the host's memory a node takes: many are loaded, run and kept.

use emulator::{Board, Configuration, Cycle, Machine, Soc, loader};
use firmware::prebuilt;

/// Nodes held at once.
const NODES: usize = 400;
/// Cycles that each runs: past the start of the operating system.
const CYCLES: Cycle = 40_000;
/// What a node may take besides its data memory, in bytes.
const LIMIT: usize = 24 * 1024;

/// Bytes of this process that are in memory.
fn resident() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<usize>().ok()? * 1024)
}

#[test]
fn a_node_takes_little_besides_its_data_memory() {
    let image = loader::parse("node-fpga", prebuilt::NODE).expect("an ELF file");
    let configuration = Configuration::new(Soc::Sancus64, Board::Fpga);
    let node = || {
        let mut machine = Machine::new(&configuration).expect("the stock configuration");
        machine.load(&image).expect("an image that fits");
        machine.run(CYCLES, &mut ());
        machine
    };
    // The first decodes what all share.
    let first = node();
    let Some(before) = resident() else {
        println!("skipped: this host does not say how much memory a process takes");
        return;
    };
    let nodes: Vec<Machine> = (0..NODES).map(|_| node()).collect();
    let each = (resident().expect("as before") - before) / NODES;
    println!("{each} bytes a node, of which {} are data memory", configuration.data_memory_size);
    assert!(each <= LIMIT + configuration.data_memory_size as usize, "{each} bytes a node");
    assert!(nodes.iter().all(|node| node.registers() == first.registers()));
}
