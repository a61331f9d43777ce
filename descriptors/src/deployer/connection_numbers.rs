//! The numbers by which nodes know their connections, and the names by which people do. Both follow from the whole descriptor, so that
//! deployers of several vendors agree, also once each has written down those of its own.
//!
//! A number tells connections of one node apart, so connections that have no node in common may have the same.

use std::collections::{HashMap, HashSet};

use crate::schema::{Connection, Descriptor};

/// The number of each connection, in the order of the descriptor: its own, or the lowest that is free at both its nodes.
pub(super) fn assign(descriptor: &Descriptor) -> Vec<u16> {
    let mut taken: HashMap<&str, HashSet<u16>> = HashMap::new();
    for connection in &descriptor.connections {
        for node in descriptor.nodes_of(connection) {
            taken.entry(node).or_default().extend(connection.id);
        }
    }
    let number = |connection| {
        let nodes = descriptor.nodes_of(connection);
        let is_free = |id: &u16| nodes.iter().all(|node| taken.get(node).is_none_or(|taken| !taken.contains(id)));
        // A node with 65536 connections is none: the last number is then shared.
        let id = connection.id.or_else(|| (0..=u16::MAX).find(is_free)).unwrap_or(u16::MAX);
        for node in nodes {
            taken.entry(node).or_default().insert(id);
        }
        id
    };
    descriptor.connections.iter().map(number).collect()
}

/// The name of each connection, in the order of the descriptor: its own, or one that no other has, of its place or one after it.
pub(super) fn names(descriptor: &Descriptor) -> Vec<String> {
    let own = descriptor.connections.iter().filter_map(|connection| connection.name.clone());
    let mut taken: HashSet<String> = own.collect();
    let name = |(index, connection): (usize, &Connection)| {
        let free = || (index..).map(|number| format!("conn{number}")).find(|name| !taken.contains(name));
        let name = connection.name.clone().or_else(free).unwrap_or_default();
        taken.insert(name.clone());
        name
    };
    descriptor.connections.iter().enumerate().map(name).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::schema::check::check;
    use crate::schema::{Destination, Encryption, Handle, Module, Node, Source};

    fn node(index: usize) -> Node {
        Node {
            name: format!("n{index}"),
            host: "localhost".into(),
            reactive_port: 1,
            deploy_port: 1,
            vendor_id: 1,
            vendor_key: Some(vec![0; 8]),
            hardware: Default::default(),
            devices: Vec::new(),
        }
    }

    fn connection((source, destination, id): (Option<usize>, usize, Option<u16>)) -> Connection {
        let (module, io) = (|index| format!("m{index}"), || Handle::Index(0));
        Connection {
            name: None,
            id,
            source: source.map_or(Source::Direct, |index| Source::Output { module: module(index), output: io() }),
            destination: Destination::Input { module: module(destination), input: io() },
            encryption: Encryption::Spongent,
            key: None,
            nonce: 0,
            established: false,
        }
    }

    proptest! {
        /// No node has two connections of one number, numbers that were given are kept, and none is higher than it has to be.
        #[test]
        fn numbers_are_the_lowest_that_are_free(
            homes in prop::collection::vec(0..5usize, 8),
            connections in prop::collection::vec((prop::option::of(0..8usize), 0..8usize, prop::option::of(0..6u16)), 0..40),
            named in prop::collection::vec(prop::option::of(0..40usize), 40),
            known in prop::collection::vec(any::<bool>(), 1..7),
        ) {
            let module = |(index, home): (usize, &usize)| {
                Module { name: format!("m{index}"), node: format!("n{home}"), ..Module::default() }
            };
            let modules = homes.iter().enumerate().map(module).collect();
            let mut descriptor = Descriptor { nodes: (0..5).map(node).collect(), modules, ..Descriptor::default() };
            let connections = connections.into_iter().filter(|(source, to, _)| *source != Some(*to)).map(connection);
            for (connection, named) in connections.zip(named) {
                let name = named.map(|number| format!("conn{number}"));
                descriptor.connections.push(Connection { name, ..connection });
                if !check(&descriptor).is_empty() {
                    descriptor.connections.pop();
                }
            }
            let numbers = assign(&descriptor);
            let numbered: Vec<_> = descriptor.connections.iter().zip(&numbers).collect();
            for (index, (connection, number)) in numbered.iter().enumerate() {
                let nodes = descriptor.nodes_of(connection);
                let is_taken = |wanted: u16| {
                    let mut others = numbered.iter().enumerate().filter(|(other, _)| *other != index);
                    others.any(|(_, (other, number))| {
                        **number == wanted && !descriptor.nodes_of(other).is_disjoint(&nodes)
                    })
                };
                prop_assert!(!is_taken(**number));
                match connection.id {
                    Some(id) => prop_assert_eq!(id, **number),
                    None => prop_assert!((0..**number).all(is_taken)),
                }
            }
            // Whoever has written down some of them still means the same by the others.
            let (names, mut result) = (names(&descriptor), descriptor.clone());
            for (index, connection) in result.connections.iter_mut().enumerate().filter(|(index, _)| known[index % known.len()]) {
                (connection.id, connection.name) = (Some(numbers[index]), Some(names[index].clone()));
            }
            prop_assert_eq!((assign(&result), super::names(&result)), (numbers, names.clone()));
            prop_assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len());
        }
    }
}
