//! What has to hold between the parts of a descriptor: names are unique, and what is referred to exists.

use std::collections::{HashMap, HashSet};

use super::error::{Problem, nearest};
use super::hardware::vendor_key;
use super::{
    Carrier, Connection, Descriptor, Destination, Device, Handle, Node, Source, Vendor, deadline, home, network_check,
    policy, power_supply, schedule,
};

/// Everything that does not hold.
pub fn check(descriptor: &Descriptor) -> Vec<Problem> {
    let Descriptor { nodes, modules, connections, periodic_events, .. } = descriptor;
    let mut problems = Vec::new();

    unique(&mut problems, "nodes", "name", nodes.iter().map(|node| Some(&node.name)));
    unique(&mut problems, "modules", "name", modules.iter().map(|module| Some(&module.name)));
    unique(&mut problems, "connections", "name", connections.iter().map(|connection| connection.name.as_ref()));
    connection_numbers(&mut problems, descriptor);
    unique(&mut problems, "periodic-events", "name", periodic_events.iter().map(|event| event.name.as_ref()));
    unique(&mut problems, "periodic-events", "id", periodic_events.iter().map(|event| event.id));

    for (index, node) in nodes.iter().enumerate() {
        problems.extend(keys(node, &format!("nodes[{index}]")));
        home::check(&mut problems, nodes, node, &format!("nodes[{index}]"));
        let path = format!("nodes[{index}].devices");
        unique(&mut problems, &path, "type", node.devices.iter().map(|device| Some(device.name())));
        for (device, kind) in node.devices.iter().enumerate() {
            if let Device::PowerSupply(supply) = kind {
                problems.extend(power_supply::check(supply, &format!("{path}[{device}]")));
            }
        }
        for (device, opened) in node.devices.iter().enumerate().filter_map(|(device, kind)| match kind {
            Device::TamperSwitch { opened_milliseconds } => Some((device, opened_milliseconds)),
            _ => None,
        }) {
            for (time, pair) in opened.windows(2).enumerate().filter(|(_, pair)| pair[1] <= pair[0]) {
                let path = format!("{path}[{device}].opened[{}]", time + 1);
                let expected = format!("a time later than the previous one, {}", pair[0]);
                problems.push(Problem { path, expected, found: Some(pair[1].to_string()), nearest: None });
            }
        }
    }
    let node_names: Vec<&str> = nodes.iter().map(|node| node.name.as_str()).collect();
    network_check::check(&mut problems, descriptor);
    let module_names: Vec<&str> = modules.iter().map(|module| module.name.as_str()).collect();
    for (index, module) in modules.iter().enumerate() {
        known(&mut problems, format!("modules[{index}].node"), "a node", &module.node, &node_names);
        if let Some(node) = &module.old_node {
            known(&mut problems, format!("modules[{index}].old_node"), "a node", node, &node_names);
        }
    }
    vendors(&mut problems, descriptor);
    for (index, connection) in connections.iter().enumerate() {
        let path = |field: &str| format!("connections[{index}].{field}");
        let destination = connection.destination.module();
        if let Some(source) = connection.source.module() {
            known(&mut problems, path("from_module"), "a module", source, &module_names);
            if source == destination {
                problems.push(unexpected(path("to_module"), "a module other than from_module", destination));
            }
        }
        known(&mut problems, path("to_module"), "a module", destination, &module_names);
        if connection.is_local() {
            problems.extend(local(descriptor, connection, index));
        }
        match (&connection.source, &connection.destination) {
            (Source::Output { .. }, Destination::Handler { .. }) => {
                problems.push(missing(path("to_input"), "an input, since from_output is given"));
            }
            (Source::Request { .. }, Destination::Input { .. }) => {
                problems.push(missing(path("to_handler"), "a handler, since from_request is given"));
            }
            _ => {}
        }
    }
    for (index, event) in periodic_events.iter().enumerate() {
        let path = format!("periodic-events[{index}].module");
        known(&mut problems, path, "a module", &event.module, &module_names);
    }
    secrets(&mut problems, descriptor);
    schedule::check(&mut problems, descriptor);
    deadline::check(&mut problems, descriptor);
    policy::check(&mut problems, descriptor);
    problems
}

/// What is wrong with a connection without encryption: only modules of one node have such.
fn local(descriptor: &Descriptor, connection: &Connection, index: usize) -> Option<Problem> {
    let path = |field: &str| format!("connections[{index}].{field}");
    let node = |name: &str| descriptor.modules.iter().find(|module| module.name == name).map(|module| &module.node);
    let Some(source) = connection.source.module() else {
        let expected = "\"spongent\", since the connection is direct: only modules of a node can do without encryption";
        return Some(unexpected(path("encryption"), expected, "none"));
    };
    if connection.key.is_some() {
        let expected = "no key, since the connection has no encryption".to_owned();
        return Some(Problem { path: path("key"), expected, found: Some("one".to_owned()), nearest: None });
    }
    let destination = connection.destination.module();
    let (from, to) = (node(source)?, node(destination)?);
    let (from_vendor, to_vendor) = (descriptor.vendor_of(source)?, descriptor.vendor_of(destination)?);
    let why = if from != to {
        format!("{source:?} is on node {from:?} and events leave it")
    } else if from_vendor != to_vendor {
        format!("{source:?} is vendor {from_vendor}'s and {destination:?} is vendor {to_vendor}'s")
    } else {
        return None;
    };
    Some(unexpected(path("encryption"), &format!("\"spongent\", since {why}"), "none"))
}

/// What does not fit together of the keys of a node at `path`, and of its core.
fn keys(node: &Node, path: &str) -> Option<Problem> {
    let (master, vendor) = (node.hardware.master_key.as_deref(), node.vendor_key.as_deref());
    let (bytes, like) = match node.hardware.core {
        Some(core) => (core.key_bytes(), format!("those of {}", core.name())),
        None => (vendor.or(master)?.len(), "the vendor's".to_owned()),
    };
    for (field, key) in [("master_key", master), ("vendor_key", vendor)] {
        if let Some(key) = key.filter(|key| key.len() != bytes) {
            let (expected, found) = (format!("a key of {bytes} bytes, like {like}"), format!("{} bytes", key.len()));
            return Some(Problem { path: format!("{path}.{field}"), expected, found: Some(found), nearest: None });
        }
    }
    let derived = vendor_key(master?, node.vendor_id);
    (derived.as_deref() != Some(vendor?)).then(|| Problem {
        path: format!("{path}.vendor_key"),
        expected: "the key that follows from master_key and vendor_id, or none".to_owned(),
        found: Some("another".to_owned()),
        nearest: None,
    })
}

/// A connection's number is its own at both its nodes.
fn connection_numbers(problems: &mut Vec<Problem>, descriptor: &Descriptor) {
    let mut seen = HashSet::new();
    for (index, connection) in descriptor.connections.iter().enumerate() {
        let Some(id) = connection.id else { continue };
        let nodes = descriptor.nodes_of(connection);
        let others = nodes.iter().filter(|node| seen.contains(&(**node, id))).copied().collect::<Vec<_>>();
        if let [node, ..] = others[..] {
            let (path, found) = (format!("connections[{index}].id"), Some(format!("{id} again")));
            let expected = format!("an id that no other connection of {node} has");
            problems.push(Problem { path, expected, found, nearest: None });
        }
        seen.extend(nodes.into_iter().map(|node| (node, id)));
    }
}

/// A vendor has one key on a node: the one that follows from the hardware's, as far as that is known.
fn vendors(problems: &mut Vec<Problem>, descriptor: &Descriptor) {
    let mut known = HashMap::new();
    for (index, module) in descriptor.modules.iter().enumerate() {
        let node = descriptor.nodes.iter().find(|node| node.name == module.node);
        let (Some(node), Some(Vendor { id, key: Some(key) })) = (node, &module.vendor) else { continue };
        let mut expect = |expected: String, found: String| {
            let path = format!("modules[{index}].vendor_key");
            problems.push(Problem { path, expected, found: Some(found), nearest: None });
        };
        let bytes = node.key_bytes();
        let of_node = node.vendor_key.as_ref().filter(|_| *id == node.vendor_id);
        let derived = node.hardware.master_key.as_deref().and_then(|master_key| vendor_key(master_key, *id));
        let (first, other) = *known.entry((&node.name, *id)).or_insert((index, key));
        if key.len() != bytes {
            expect(format!("a key of {bytes} bytes, like the node's"), format!("{} bytes", key.len()));
        } else if of_node.is_some_and(|of_node| of_node != key) {
            expect("the key of the node's vendor, or none".to_owned(), "another".to_owned());
        } else if derived.is_some_and(|derived| derived != *key) {
            expect("the key that follows from the node's master_key, or none".to_owned(), "another".to_owned());
        } else if key != other {
            expect(format!("the key of modules[{first}], which has the same vendor and node"), "another".to_owned());
        }
    }
}

/// Secrets come from what there is, and are shown by modules that there are.
fn secrets(problems: &mut Vec<Problem>, descriptor: &Descriptor) {
    let Descriptor { nodes, modules, connections, secrets, .. } = descriptor;
    unique(problems, "secrets", "name", secrets.iter().map(|secret| Some(&secret.name)));
    let named = connections.iter().filter_map(|connection| connection.name.clone());
    let of_outputs = connections.iter().filter_map(|connection| match &connection.source {
        Source::Output { module, output: Handle::Name(output) } => Some(format!("{module}.{output}")),
        _ => None,
    });
    let labels: Vec<String> = named.chain(of_outputs).collect();
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    let node_names: Vec<&str> = nodes.iter().map(|node| node.name.as_str()).collect();
    let module_names: Vec<&str> = modules.iter().map(|module| module.name.as_str()).collect();
    for (index, secret) in secrets.iter().enumerate() {
        let path = |field: &str| format!("secrets[{index}].{field}");
        match &secret.carrier {
            Carrier::Connection(name) => {
                known(problems, path("connection"), "a connection's name, or MODULE.output", name, &labels);
            }
            Carrier::Device { node, device } => {
                known(problems, path("node"), "a node", node, &node_names);
                let devices = nodes.iter().filter(|known| known.name == *node).flat_map(|node| &node.devices);
                let devices: Vec<&str> = devices.map(|device| device.name()).collect();
                known(problems, path("device"), "a device of the node", device, &devices);
            }
        }
        for (place, shown_by) in secret.shown_by.iter().enumerate() {
            let path = format!("secrets[{index}].shown_by[{place}]");
            match shown_by.split_once('.') {
                Some((module, _)) => known(problems, path, "MODULE.function", module, &module_names),
                None => problems.push(unexpected(path, "MODULE.function", shown_by)),
            }
        }
    }
}

/// Reports each value that was there before.
pub(super) fn unique<T: std::fmt::Debug + std::hash::Hash + Eq>(
    problems: &mut Vec<Problem>,
    list: &str,
    field: &str,
    values: impl Iterator<Item = Option<T>>,
) {
    let shown = |value: T| {
        let text = format!("{value:?}");
        (value, text)
    };
    unique_shown(problems, list, field, values.map(|value| value.map(shown)));
}

/// The same for values with how they are shown.
pub(super) fn unique_shown<T: std::hash::Hash + Eq>(
    problems: &mut Vec<Problem>,
    list: &str,
    field: &str,
    values: impl Iterator<Item = Option<(T, String)>>,
) {
    let mut seen = HashSet::new();
    for (index, value) in values.enumerate() {
        let Some((value, shown)) = value else { continue };
        let found = Some(format!("{shown} again"));
        if !seen.insert(value) {
            let path = format!("{list}[{index}].{field}");
            problems.push(Problem { path, expected: format!("a {field} of its own"), found, nearest: None });
        }
    }
}

/// Reports a name that is not among `names`.
pub(super) fn known(problems: &mut Vec<Problem>, path: String, expected: &str, name: &str, names: &[&str]) {
    if !names.contains(&name) {
        let problem = unexpected(path, expected, name);
        problems.push(Problem { nearest: nearest(name, names.iter().copied()), ..problem });
    }
}

pub(super) fn unexpected(path: String, expected: &str, found: &str) -> Problem {
    Problem { path, expected: expected.to_owned(), found: Some(format!("{found:?}")), nearest: None }
}

fn missing(path: String, expected: &str) -> Problem {
    Problem { path, expected: expected.to_owned(), found: None, nearest: None }
}
