//! What can be known of a deployment before the first byte is sent: everything a deployer needs is there and fits
//! together, and an order in which modules can be loaded.

use std::collections::BTreeSet;

use sancus_hw::Profile;

use super::binary::{Binary, BinaryError, Numbered};
use super::numbers::{Found, number};
use super::{claims, connection_numbers, policy, scheduling};
use crate::schema::error::Problem;
use crate::schema::{Connection, Descriptor, Destination, Encryption, Handle, Module, Node, Source, check, hardware};

/// A descriptor with the files of its modules, found to fit together.
#[derive(Clone, Debug)]
pub(crate) struct DeploymentPlan {
    /// The node of each module, by index.
    pub(crate) nodes: Vec<usize>,
    /// Whether each module is deployed here, not by another vendor.
    pub(crate) own: Vec<bool>,
    /// In the order of the descriptor's modules.
    pub(crate) binaries: Vec<Option<Binary>>,
    /// Indices of modules, in the order of deployment.
    pub(crate) order: Vec<usize>,
    /// In the order of the descriptor's connections.
    pub(crate) ends: Vec<Ends>,
    /// The numbers of the connections on the wire, in the same order.
    pub(crate) numbers: Vec<u16>,
    /// Their names, in the same order.
    pub(crate) names: Vec<String>,
    /// Entry points of the descriptor's periodic events.
    pub(crate) entries: Vec<u16>,
    /// Entry points of the descriptor's threads, as schedulers know them.
    pub(crate) threads: Vec<u16>,
}

/// The most bytes of an event that goes from module to module in registers (`stubs/local.S`).
const LOCAL_EVENT: u16 = 14;

/// The ends of a connection: modules by index, inputs and outputs by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ends {
    /// `None`: the deployer.
    pub(crate) source: Option<(usize, u16)>,
    pub(crate) destination: (usize, u16),
}

/// The algorithms of a node: the length of its vendor's key tells.
pub(crate) fn profile(node: &Node) -> Profile {
    hardware::profile(node.key_bytes())
}

pub(super) fn problem(path: String, expected: impl ToString, found: impl ToString) -> Problem {
    Problem { path, expected: expected.to_string(), found: Some(found.to_string()), nearest: None }
}

fn node_of<'a>(descriptor: &'a Descriptor, module: &Module) -> Option<&'a Node> {
    descriptor.nodes.iter().find(|node| node.name == module.node)
}

impl DeploymentPlan {
    /// Checks a deployment of the modules of all vendors, or of one. `find` gives the file of a module.
    pub(crate) fn new(
        descriptor: &Descriptor,
        vendor: Option<u16>,
        mut find: impl FnMut(&Module) -> Result<Option<Vec<u8>>, String>,
    ) -> Result<DeploymentPlan, Vec<Problem>> {
        // A descriptor that was not read, but put together, has not been checked yet.
        let mut problems = check::check(descriptor);
        if !problems.is_empty() {
            return Err(problems);
        }
        let is_own = |module: &Module| vendor.is_none() || descriptor.vendor_of(&module.name) == vendor;
        let own: Vec<bool> = descriptor.modules.iter().map(is_own).collect();
        let mut files = Vec::new();
        for (index, module) in descriptor.modules.iter().enumerate() {
            if !own[index] {
                files.push(Found::Elsewhere);
                continue;
            }
            problems.extend(unknown_key(descriptor, index));
            let path = |field: &str| format!("modules[{index}].{field}");
            let file = file(module, &mut find).unwrap_or_else(|wrong| {
                problems.push(Problem { path: path("binary"), ..wrong });
                Found::Unusable
            });
            if !module.deployed && file.binary().is_some_and(Binary::is_executable) {
                problems.push(problem(
                    path("binary"),
                    "a relocatable file, since the module must be loaded",
                    "an executable",
                ));
            }
            if !module.deployed && matches!(file, Found::Nothing) {
                problems.push(problem(path("binary"), "a file, since the module must be loaded", "none"));
            }
            let bytes = node_of(descriptor, module).map_or(16, Node::key_bytes);
            if let Some(other) = stranger(descriptor, &own, module, &file) {
                let expected = "a module that calls only those of its own vendor, since no other can be attested";
                let vendor = descriptor.vendor_of(other).unwrap_or_default();
                problems.push(problem(
                    path("binary"),
                    expected,
                    format_args!("one that calls {other:?} of vendor {vendor}"),
                ));
            }
            if let Some(other) = file.binary().and_then(Binary::key_bytes).filter(|other| usize::from(*other) != bytes)
            {
                let expected = format!("a file for keys of {bytes} bytes, like the vendor's");
                problems.push(problem(path("binary"), expected, format_args!("one for keys of {other} bytes")));
            }
            let (local, encrypted): (Vec<&Connection>, Vec<&Connection>) = (descriptor.connections.iter())
                .filter(|connection| connection.concerns(&module.name))
                .partition(|connection| connection.is_local());
            let (connections, local) = (encrypted.len(), local.len());
            let room = file.binary().map_or(0, Binary::most_local_connections);
            if file.binary().is_some() && local > usize::from(room) {
                let expected = format!("a module with room for its {local} connections without encryption");
                let setting = "set num_local_connections in its settings (--sm-config-file)";
                problems.push(problem(path("binary"), expected, format_args!("room for {room}: {setting}")));
            }
            let room = file.binary().and_then(Binary::most_connections);
            if let Some(room) = room.filter(|room| connections > usize::from(*room)) {
                let expected = format!("a module with room for its {connections} connections");
                let found = format!("room for {room}: set num_connections in its settings (--sm-config-file)");
                problems.push(problem(path("binary"), expected, found));
            }
            files.push(file);
            if let Some(key) = module.key.as_ref().filter(|key| key.len() != bytes) {
                let expected = format!("a key of {bytes} bytes, like the vendor's");
                problems.push(problem(path("key"), expected, format_args!("{} bytes", key.len())));
            }
        }
        problems.extend(claims::conflicts(descriptor, &files));
        problems.extend(policy::violations(descriptor, &files));
        let order = order(descriptor, &files, &mut problems);
        let ends: Vec<Option<Ends>> = (descriptor.connections.iter().enumerate())
            .map(|(index, connection)| ends(descriptor, &files, index, connection, &mut problems))
            .collect();
        let entries: Vec<Option<u16>> = (descriptor.periodic_events.iter().enumerate())
            .map(|(index, event)| {
                let module = descriptor.modules.iter().position(|module| module.name == event.module)?;
                let path = format!("periodic-events[{index}].entry");
                number(Numbered::EntryPoint, &event.entry, &files[module], path, &mut problems)
            })
            .collect();
        scheduling::check(descriptor, &mut problems);
        scheduling::check_sizes(descriptor, &files, &mut problems);
        let threads = scheduling::entries(descriptor, &files, &mut problems);
        let nodes =
            descriptor.modules.iter().map(|module| descriptor.nodes.iter().position(|node| node.name == module.node));
        let (ends, entries, threads) =
            (ends.into_iter().collect(), entries.into_iter().collect(), threads.into_iter().collect());
        match (problems.is_empty(), nodes.collect(), ends, entries, threads) {
            (true, Some(nodes), Some(ends), Some(entries), Some(threads)) => {
                let binaries = files.into_iter().map(Found::into_binary).collect();
                let (numbers, names) = (connection_numbers::assign(descriptor), connection_numbers::names(descriptor));
                Ok(DeploymentPlan { nodes, own, binaries, order, ends, numbers, names, entries, threads })
            }
            _ => Err(problems),
        }
    }
}

/// The key of a module's vendor, if it is needed and not there.
fn unknown_key(descriptor: &Descriptor, index: usize) -> Option<Problem> {
    let module = &descriptor.modules[index];
    let node = descriptor.nodes.iter().position(|node| node.name == module.node)?;
    let (vendor, key) = module.vendor_on(&descriptor.nodes[node]);
    let is_derived = module.deployed && module.key.is_some();
    (key.is_none() && !is_derived).then(|| Problem {
        path: match &module.vendor {
            Some(_) => format!("modules[{index}].vendor_key"),
            None => format!("nodes[{node}].vendor_key"),
        },
        expected: format!(
            "the key of vendor {vendor} on {:?}, whose module {:?} is (deploy --as VENDOR needs only those of VENDOR)",
            module.node, module.name
        ),
        found: None,
        nearest: None,
    })
}

/// A module of another deployer that this one would have to know, since a module that it deploys calls it.
fn stranger<'a>(descriptor: &'a Descriptor, own: &[bool], module: &Module, file: &Found) -> Option<&'a str> {
    let binary = file.binary().filter(|_| !module.attested)?;
    let peers = binary.peers().into_iter().map(|(_, name)| name);
    let called: BTreeSet<&str> = binary.callees().into_iter().chain(peers).collect();
    let mut others = descriptor.modules.iter().zip(own).filter(|(other, own)| !**own && other.node == module.node);
    others.find(|(other, _)| called.contains(other.name_in_file())).map(|(other, _)| other.name.as_str())
}

/// The file of a module, or what is wrong with it.
fn file(module: &Module, find: &mut impl FnMut(&Module) -> Result<Option<Vec<u8>>, String>) -> Result<Found, Problem> {
    let wrong = |expected: &str, found: String| problem(String::new(), expected, found);
    let Some(bytes) = find(module).map_err(|error| wrong("a module file", error))? else { return Ok(Found::Nothing) };
    let binary = Binary::parse(module.name_in_file(), bytes).map_err(|error| match error {
        BinaryError::NoModule { name, nearest } => {
            Problem { nearest, ..wrong("a file of this module", format!("no module {name:?} in the file")) }
        }
        error => wrong("a module file", error.to_string()),
    })?;
    Ok(Found::Binary(Box::new(binary)))
}

/// Modules by descending priority, then in the order of the descriptor, but each after those it verifies.
fn order(descriptor: &Descriptor, files: &[Found], problems: &mut Vec<Problem>) -> Vec<usize> {
    let modules = &descriptor.modules;
    let mut left: Vec<usize> = (0..modules.len()).collect();
    left.sort_by_key(|index| std::cmp::Reverse(modules[*index].priority.unwrap_or(0)));
    // A callee that the descriptor does not have may be on the node already.
    let callees = |index: usize| -> BTreeSet<usize> {
        let names = files[index].binary().into_iter().flat_map(Binary::callees);
        let module = |name: &str| {
            modules.iter().position(|other| other.name_in_file() == name && other.node == modules[index].node)
        };
        names.filter_map(module).collect()
    };
    let mut order = Vec::new();
    while !left.is_empty() {
        let ready = left.iter().position(|index| callees(*index).iter().all(|callee| !left.contains(callee)));
        match ready {
            Some(ready) => order.push(left.remove(ready)),
            None => {
                let path = format!("modules[{}]", left[0]);
                let names: Vec<&str> = cycle(left[0], callees).into_iter().map(|index| &*modules[index].name).collect();
                let found = format!("a cycle: {}", names.join(" verifies "));
                problems.push(problem(path, "modules that can be loaded one after another", found));
                order.append(&mut left);
            }
        }
    }
    order
}

/// Follows callees that are never ready from `start` until one comes again; from there to there is the cycle.
fn cycle(start: usize, callees: impl Fn(usize) -> BTreeSet<usize>) -> Vec<usize> {
    let mut path = vec![start];
    loop {
        // Of modules that cannot be ordered, each has a callee that cannot; a module without callees ends the search.
        let reaches = |from: usize, to: usize| {
            let (mut seen, mut next) = (BTreeSet::new(), vec![from]);
            while let Some(index) = next.pop() {
                next.extend(callees(index).into_iter().filter(|callee| seen.insert(*callee)));
            }
            seen.contains(&to)
        };
        let last = path[path.len() - 1];
        let Some(next) = callees(last).into_iter().find(|callee| reaches(*callee, *callee)) else {
            return path;
        };
        if let Some(first) = path.iter().position(|index| *index == next) {
            path.drain(..first);
            path.push(next);
            return path;
        }
        path.push(next);
    }
}

fn ends(
    descriptor: &Descriptor,
    files: &[Found],
    index: usize,
    connection: &Connection,
    problems: &mut Vec<Problem>,
) -> Option<Ends> {
    let path = |field: &str| format!("connections[{index}].{field}");
    let module = |name: &str| descriptor.modules.iter().position(|module| module.name == name);
    if connection.encryption == Encryption::Aes {
        let found = "something that no Sancus module can do";
        problems.push(problem(path("encryption"), "\"spongent\" or, on one node, \"none\"", found));
    }
    let io = |what: Numbered, name: &str, handle: &Handle, field: &str, problems: &mut Vec<Problem>| {
        let module = module(name)?;
        Some((module, number(what, handle, &files[module], path(field), problems)?))
    };
    let destination = match &connection.destination {
        Destination::Input { module, input } => io(Numbered::Input, module, input, "to_input", problems),
        Destination::Handler { .. } => {
            problems.push(problem(path("to_handler"), "an input: Sancus nodes have no requests", "a handler"));
            None
        }
    };
    let source = match &connection.source {
        Source::Direct => Some(None),
        Source::Output { module, output } => io(Numbered::Output, module, output, "from_output", problems).map(Some),
        Source::Request { .. } => {
            problems.push(problem(path("from_request"), "an output: Sancus nodes have no requests", "a request"));
            None
        }
    };
    let (source, destination) = (source?, destination?);
    let longest = |(module, io): (usize, u16)| files[module].binary()?.longest_event(io);
    if let Some(sent) = source.and_then(longest).filter(|sent| connection.is_local() && *sent > LOCAL_EVENT) {
        let expected = format!("an output whose events have at most {LOCAL_EVENT} bytes, since registers hold no more");
        let found = format!("one whose events have {sent}: give the connection \"encryption\": \"spongent\"");
        problems.push(problem(path("from_output"), expected, found));
    }
    if let (Some(sent), Some(taken)) = (source.and_then(longest), longest(destination))
        && sent > taken
    {
        let expected = format!("an input that takes the {sent} bytes of its output's events");
        problems.push(problem(
            path("to_input"),
            expected,
            format_args!("one that takes {taken}: give its module a larger stack"),
        ));
    }
    let security = |end: usize| node_of(descriptor, &descriptor.modules[end]).map(Node::key_bytes);
    let bytes = security(destination.0)?;
    if let Some(other) = source.and_then(|(module, _)| security(module)).filter(|other| *other != bytes) {
        let found = format!("one with keys of {other} bytes at the other end");
        problems.push(problem(path("to_module"), format!("two nodes with keys of {bytes} bytes"), found));
    }
    if let Some(key) = connection.key.as_ref().filter(|key| key.len() != bytes) {
        let expected = format!("a key of {bytes} bytes, like the nodes'");
        problems.push(problem(path("key"), expected, format_args!("{} bytes", key.len())));
    }
    Some(Ends { source, destination })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_that_verify_each_other_are_found() {
        // 0 verifies 1 and 3, which verifies nobody; 1 and 2 verify each other.
        let callees =
            |index: usize| -> BTreeSet<usize> { [&[1, 3][..], &[2], &[1], &[]][index].iter().copied().collect() };
        assert_eq!(cycle(0, callees), [1, 2, 1]);
        assert_eq!(cycle(2, callees), [2, 1, 2]);
        assert_eq!(cycle(3, callees), [3]);
    }
}
