//! Roles: what a named attack needs of a deployment, found by what modules own and are connected to.
//!
//! A script of the gallery names no module. It says `$commanded` or `$driver.register`, and a [`Cast`] says what that is in a
//! [`Scene`].

use std::collections::BTreeMap;
use std::fmt;

use super::place::Place;
use super::run::Plan;
use super::scene::{Scene, SceneConnection, SceneModule};
use machine::Machine;

/// Words of a secret section that scripts read at most: each violation has the node's software write a line.
const MOST_WORDS: u16 = 250;
/// Bytes behind a module that have to be nobody's.
const ROOM: u16 = 16;
/// Bytes of a record in the stubs' table of entry points (`generate.rs`: tail).
const ENTRY_RECORD: u16 = 6;
/// Where the driver in `firmware/modules/relay.c` has put together what the relay is to do: after `poll`, `mov r14, &RELAY_COMMAND`.
const RELAY_WRITTEN: u16 = 32;
const MOV_R14: u16 = 0x4e82;

/// A part that a module or connection of the deployment plays in an attack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// `$operator`: a direct connection on which the operator sends at least so many events.
    Operator(usize),
    /// A module.
    Module {
        /// What scripts call it.
        called: &'static str,
        /// Who is asked first.
        first: First,
        /// What it has to have.
        needs: &'static [Need],
    },
    /// A connection.
    Connection {
        /// What scripts call it.
        called: &'static str,
        /// What it has to connect.
        between: Between,
    },
}

/// Which modules are asked first whether they can play a role; then come the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First {
    /// The one that the operator's connection leads to, or the first that gets events.
    Commanded,
    /// Those to which that one sends on its node; then the others there.
    Neighbour,
    /// Those on other nodes, the one with the most connections first.
    Remote,
}

/// What a module has to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It is an end of a connection, and so has its key.
    Keys,
    /// It gets events.
    Input,
    /// It sends events.
    Output,
    /// A word of its text disables it.
    Disabling,
    /// What follows its public section belongs to nobody.
    Room,
    /// It owns a register that obeys its owner alone.
    Device,
    /// It is the driver in `firmware/modules/relay.c`, whose instructions the attack knows.
    RelayDriver,
}

/// What a connection has to connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// Anything; modules before the operator.
    Anything,
    /// Two modules on a node.
    Neighbours,
    /// Modules on two nodes.
    Nodes,
}

/// What plays which role in a deployment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cast {
    /// The roles, with what plays them.
    roles: Vec<(Role, String)>,
    /// What scripts call it, without the `$`, and what that is.
    names: BTreeMap<String, String>,
}

/// A role that nothing in a deployment can play.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text())]
pub struct Unplaced {
    /// What scripts call it.
    pub role: &'static str,
    /// Why.
    pub reason: String,
    /// What was found for the others.
    pub placed: Cast,
}

impl Unplaced {
    fn text(&self) -> String {
        let placed = self.placed.to_string();
        let placed = if placed.is_empty() { String::new() } else { format!("; placed: {placed}") };
        format!("{}: {}{placed}", self.role, self.reason)
    }
}

impl fmt::Display for Cast {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let roles: Vec<String> = self.roles.iter().map(|(role, name)| format!("{} {name}", role.called())).collect();
        formatter.write_str(&roles.join(", "))
    }
}

impl Cast {
    /// Finds what can play some roles in a scene where all this goes on.
    ///
    /// # Errors
    ///
    /// The first role that nothing can play, with those that were placed.
    pub fn find(roles: &[Role], scene: &Scene, plan: &Plan) -> Result<Cast, Unplaced> {
        let mut cast = Cast::default();
        let mut missing = None;
        for role in roles {
            match role.place(scene, plan) {
                Ok(name) => cast.assign(*role, name, scene),
                Err(reason) => _ = missing.get_or_insert((role.called(), reason)),
            }
        }
        match missing {
            Some((role, reason)) => Err(Unplaced { role, reason, placed: cast }),
            None => Ok(cast),
        }
    }

    /// What scripts call the roles, with what plays them.
    pub fn roles(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.roles.iter().map(|(role, name)| (role.called(), name.as_str()))
    }

    /// A text with what plays the roles in their places.
    pub fn fill(&self, text: &str) -> String {
        let mut text = text.to_owned();
        // Backwards, so that the longer of two names that begin alike comes first.
        for (name, value) in self.names.iter().rev() {
            text = text.replace(&format!("${name}"), value);
        }
        text
    }

    fn assign(&mut self, role: Role, name: String, scene: &Scene) {
        let called = role.called();
        match role {
            Role::Module { .. } => {
                if let Some(module) = scene.module(&name) {
                    self.name_module(called, module, scene);
                }
            }
            Role::Operator(_) | Role::Connection { .. } => {
                if let Some(connection) = scene.connection(&name) {
                    self.names.insert(called.to_owned(), name.clone());
                    let to = &scene.modules()[connection.to];
                    self.name_module(&format!("{called}.to"), to, scene);
                    self.names.insert(format!("{called}.back"), later_keys(connection, scene).to_string());
                }
            }
        }
        self.roles.push((role, name));
    }

    fn name_module(&mut self, called: &str, module: &SceneModule, scene: &Scene) {
        let layout = module.layout;
        let words = layout.secret_end.wrapping_sub(layout.secret_start) / 2;
        let mut name = |part: &str, value: String| self.names.insert(format!("{called}{part}"), value);
        name("", module.name.clone());
        name(".node", scene.nodes()[module.node].name.clone());
        name(".words", words.min(MOST_WORDS).to_string());
        if let Some(register) = module.register {
            name(".register", format!("{register:#06x}"));
        }
        if let Some(slot) = first_input(module, scene) {
            name(".slot", slot.to_string());
        }
        if let Some(table) = symbol(module, "table", scene) {
            name(".beyond", layout.public_end.wrapping_sub(table).div_ceil(ENTRY_RECORD).to_string());
        }
    }
}

impl Role {
    /// What scripts call it, after a `$`.
    pub fn called(&self) -> &'static str {
        match self {
            Role::Operator(_) => "operator",
            Role::Module { called, .. } | Role::Connection { called, .. } => called,
        }
    }

    /// What plays it in a scene, or why nothing does.
    fn place(&self, scene: &Scene, plan: &Plan) -> Result<String, String> {
        match self {
            Role::Operator(count) => {
                let direct = scene.connections().iter().filter(|connection| connection.from.is_none());
                let sent = |connection: &SceneConnection| {
                    plan.commands.iter().filter(|command| command.connection == connection.label).count()
                };
                let best = direct
                    .map(|connection| (sent(connection), connection))
                    .reduce(|best, other| if other.0 > best.0 { other } else { best });
                match best {
                    None => Err("there is no direct connection".to_owned()),
                    Some((sent, connection)) if sent < *count => Err(format!(
                        "the operator sends {sent} events on {}, of {count} that it takes: --output {}=HEX@SECONDS",
                        connection.label, connection.label
                    )),
                    Some((_, connection)) => Ok(connection.label.clone()),
                }
            }
            Role::Module { first, needs, .. } => {
                let mut modules = first.order(scene).into_iter().map(|index| (index, &scene.modules()[index]));
                let found = modules.find(|(index, module)| needs.iter().all(|need| need.met(*index, module, scene)));
                let needs = || needs.iter().map(ToString::to_string).collect::<Vec<_>>().join(" and ");
                found.map(|(_, module)| module.name.clone()).ok_or_else(|| format!("no module {}", needs()))
            }
            Role::Connection { between, .. } => {
                let found = between.order(scene).into_iter().next();
                found.map(|connection| connection.label.clone()).ok_or_else(|| format!("no connection {between}"))
            }
        }
    }
}

impl First {
    /// All modules, by place in the list of modules, in the order in which they are asked.
    fn order(self, scene: &Scene) -> Vec<usize> {
        let (modules, connections) = (scene.modules(), scene.connections());
        let Some(commanded) = commanded(scene) else { return (0..modules.len()).collect() };
        let here = modules[commanded].node;
        let sent_to = |index: usize| {
            let mut sent = connections.iter().filter(|connection| connection.from == Some(commanded));
            sent.position(|connection| connection.to == index).unwrap_or(usize::MAX)
        };
        let connected = |index: usize| {
            connections.iter().filter(|connection| connection.to == index || connection.from == Some(index)).count()
        };
        let mut order: Vec<usize> = (0..modules.len()).collect();
        match self {
            First::Commanded => order.sort_by_key(|index| *index != commanded),
            First::Neighbour => {
                order.sort_by_key(|index| (*index == commanded, modules[*index].node != here, sent_to(*index)))
            }
            First::Remote => order.sort_by_key(|index| (modules[*index].node == here, usize::MAX - connected(*index))),
        }
        order
    }
}

impl Need {
    fn met(self, index: usize, module: &SceneModule, scene: &Scene) -> bool {
        let mut connections = scene.connections().iter();
        let layout = module.layout;
        match self {
            Need::Keys => connections.any(|connection| connection.to == index || connection.from == Some(index)),
            Need::Input => connections.any(|connection| connection.to == index),
            Need::Output => connections.any(|connection| connection.from == Some(index)),
            Need::Disabling => module.disabling.is_some(),
            Need::Room => {
                let room = layout.public_end..layout.public_end.saturating_add(ROOM);
                let mut others = scene.modules().iter().filter(|other| other.node == module.node);
                !others.any(|other| other.layout.public_start < room.end && room.start < other.layout.public_end)
            }
            Need::Device => module.register.is_some(),
            Need::RelayDriver => {
                let known = module.register.zip(symbol(module, "poll", scene)).is_some_and(|(register, poll)| {
                    let place = poll.wrapping_add(RELAY_WRITTEN);
                    let words =
                        |machine: &Machine| [machine.read_word(place), machine.read_word(place.wrapping_add(2))];
                    scene.with_machine(module.node, words) == Some([MOV_R14, register])
                });
                known && symbol(module, "stack", scene).is_some()
            }
        }
    }
}

impl fmt::Display for Need {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Need::Keys => "is an end of a connection",
            Need::Input => "gets events over a connection",
            Need::Output => "sends events over a connection",
            Need::Disabling => "has a word that disables it",
            Need::Room => "has unprotected memory behind it",
            Need::Device => "owns a device that acts",
            Need::RelayDriver => {
                "is the prebuilt driver of firmware/modules/relay.c, whose instructions the attack knows"
            }
        })
    }
}

impl Between {
    /// The connections that fit, the first to be taken first: what the commanded module sends, then what others do.
    fn order(self, scene: &Scene) -> Vec<&SceneConnection> {
        let node = |index: usize| scene.modules()[index].node;
        let apart = |connection: &SceneConnection| connection.from.map(|from| node(from) != node(connection.to));
        let fits = |connection: &&SceneConnection| match self {
            Between::Anything => true,
            Between::Neighbours => apart(connection) == Some(false),
            Between::Nodes => apart(connection) == Some(true),
        };
        let mut order: Vec<&SceneConnection> = scene.connections().iter().filter(fits).collect();
        let commanded = commanded(scene);
        order.sort_by_key(|connection| (connection.from.is_none(), connection.from != commanded, apart(connection)));
        order
    }
}

impl fmt::Display for Between {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Between::Anything => "at all",
            Between::Neighbours => "leads from a module to another on the same node",
            Between::Nodes => "leads from a module to one on another node",
        })
    }
}

/// The module that the operator commands, or else the first that gets events.
fn commanded(scene: &Scene) -> Option<usize> {
    let connections = scene.connections();
    let direct = connections.iter().find(|connection| connection.from.is_none());
    let first = || (0..scene.modules().len()).find(|index| connections.iter().any(|other| other.to == *index));
    direct.map(|connection| connection.to).or_else(first)
}

/// Among the connections of a module, the number of the first that brings it events: it gets their keys in this order.
fn first_input(module: &SceneModule, scene: &Scene) -> Option<usize> {
    let is_module = |index: usize| scene.modules()[index].name == module.name;
    let mut own = scene
        .connections()
        .iter()
        .filter(|connection| is_module(connection.to) || connection.from.is_some_and(is_module));
    own.position(|connection| is_module(connection.to))
}

/// How many connection keys the destination of a connection got after that of this one.
fn later_keys(connection: &SceneConnection, scene: &Scene) -> usize {
    let later = scene.connections().iter().skip_while(|other| other.label != connection.label).skip(1);
    later.filter(|other| other.to == connection.to || other.from == Some(connection.to)).count()
}

fn symbol(module: &SceneModule, symbol: &str, scene: &Scene) -> Option<u16> {
    let place = Place::Member { module: module.name.clone(), symbol: symbol.to_owned(), offset: 0 };
    scene.resolve(module.node, &place).ok()
}
