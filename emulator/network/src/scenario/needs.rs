//! What the modules of a deployment need of their nodes, and what those have: found out before anything is sent.

use std::collections::BTreeMap;
use std::fmt::Write;

use descriptors::{Deployer, ModuleToLoad, Node, Placement, Problem};
use machine::Configuration;
use program::image::Image;

use super::node_memory::{DRIVER_MEMORY, NodeMemory};

/// The numbers of connections that a node knows (connection.h: CONNECTION_NUMBERS).
const CONNECTION_NUMBERS: u64 = 1024;

/// So much of something is needed, and so much there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Of what: "module slots", "bytes of program memory for modules".
    pub what: &'static str,
    /// What the modules need.
    pub needed: u64,
    /// What the node has.
    pub available: u64,
}

/// What the modules of a node need. Of a node with other software than this project's only the hardware is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodeNeeds {
    /// The node.
    pub node: String,
    /// What they need, and what there is.
    pub needs: Vec<Need>,
    /// Where the node will put the sections of its modules, by the names of the modules; as far as there is room.
    pub placements: BTreeMap<String, Placement>,
}

/// What each node of a deployment needs that has not begun.
pub(super) fn of(
    deployer: &Deployer,
    images: &[Image],
    configuration: impl Fn(&Node) -> Configuration,
) -> Vec<NodeNeeds> {
    let descriptor = deployer.descriptor();
    let mut to_load: BTreeMap<usize, Vec<ModuleToLoad<'_>>> = BTreeMap::new();
    for module in deployer.to_load() {
        to_load.entry(module.node).or_default().push(module);
    }
    let mut numbers: BTreeMap<&str, Vec<u16>> = BTreeMap::new();
    for (connection, number) in descriptor.connections.iter().zip(deployer.connection_numbers()) {
        for node in descriptor.nodes_of(connection) {
            numbers.entry(node).or_default().push(*number);
        }
    }
    let node = |(index, (node, image)): (usize, (&Node, &Image))| {
        let own = to_load.get(&index).map_or(&[][..], Vec::as_slice);
        let Configuration { module_slots, data_memory_size, program_memory_size, .. } = configuration(node);
        let mut needs = vec![need("module slots", own.len() as u64, module_slots as u64)];
        let mut placements = BTreeMap::new();
        if let Some(mut memory) = NodeMemory::of(image, program_memory_size) {
            for module in own {
                let placement = memory.load(module.name, module.binary, module.payload);
                placements.insert(module.module.name.clone(), placement);
            }
            let key_bytes = node.key_bytes() as u64;
            memory.attest(key_bytes);
            let numbers = numbers.get(&*node.name).map_or(&[][..], Vec::as_slice);
            numbers.iter().for_each(|_| memory.connect(key_bytes));
            let is_here = |module: &str| own.iter().any(|own| own.module.name == module);
            descriptor.periodic_events.iter().filter(|event| is_here(&event.module)).for_each(|_| memory.register());
            let drivers = own.iter().filter(|module| module.binary.is_driver()).count();
            let highest = numbers.iter().max().map_or(0, |number| u64::from(*number) + 1);
            let (program_needed, program_size) = memory.program();
            needs.extend([
                need("bytes of ram for the node software", memory.ram_needed, data_memory_size.into()),
                need("bytes of program memory for modules", program_needed, program_size),
                need("bytes of data memory for modules", memory.data_needed(), memory.data_size),
                need("drivers", drivers as u64, 1),
                need("bytes of a driver's data memory", memory.driver_needed, DRIVER_MEMORY),
                need("connection numbers", highest, CONNECTION_NUMBERS),
            ]);
        }
        NodeNeeds { node: node.name.clone(), needs, placements }
    };
    descriptor.nodes.iter().zip(images).enumerate().map(node).collect()
}

fn need(what: &'static str, needed: u64, available: u64) -> Need {
    Need { what, needed, available }
}

/// Finds the nodes that have too little of something.
pub(super) fn check(nodes: &[NodeNeeds]) -> Result<(), Vec<Problem>> {
    let lacking = |(index, node): (usize, &NodeNeeds)| {
        let needs: Vec<Need> = node.needs.iter().filter(|need| need.needed > need.available).cloned().collect();
        needs.into_iter().map(move |Need { what, needed, available }| Problem {
            path: format!("nodes[{index}]"),
            expected: format!("{needed} {what}"),
            found: Some(available.to_string()),
            nearest: None,
        })
    };
    let problems: Vec<Problem> = nodes.iter().enumerate().flat_map(lacking).collect();
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// What nodes need and have, in columns: a line for each node and what it needs.
pub fn table(nodes: &[NodeNeeds]) -> String {
    let mut text = format!("{:<12} {:>10} {:>10}\n", "node", "needed", "available");
    for node in nodes {
        for Need { what, needed, available } in node.needs.iter().filter(|need| need.needed != 0) {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{:<12} {needed:>10} {available:>10} {what}", node.node);
        }
    }
    text
}
