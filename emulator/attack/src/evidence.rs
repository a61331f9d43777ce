//! What has to have happened in an attack for it to say anything: an attack that did nothing is stopped by nothing.

use std::fmt;

use sancus_hw::Rule;

use super::foothold;
use super::place::Place;
use super::role::Cast;
use super::run::Outcome;
use super::scene::{ATTACKER, Scene};
use machine::recording::{End, Session};
use network::{Content, EventKind};

/// Something that happened in an attack. Nodes, modules, connections and places are named as in scripts of the gallery: by roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// A rule that guards this module was broken, as the Sancus unit reports.
    Broken(Rule, &'static str),
    /// An event on this connection did not arrive as it was sent.
    Tampered(&'static str),
    /// Events of the attacker's on this connection reached its node, at least so many.
    Injected(&'static str, usize),
    /// Messages of the attacker's reached this node, at least so many.
    Reached(&'static str, usize),
    /// Somebody entered this module with such values in these registers.
    Entered(&'static str, &'static [(usize, &'static str)]),
    /// The same while the module was interrupted.
    Reentered(&'static str, &'static [(usize, &'static str)]),
    /// On this node a module was enabled that is none of the deployment.
    Enabled(&'static str),
    /// This module of the deployment was enabled again.
    EnabledAgain(&'static str),
    /// On this node a module of the attacker's own that begins there was executed.
    Executed(&'static str, &'static str),
    /// On this node these words were in memory at that place when the attack ended.
    Written(&'static str, &'static str, &'static [&'static str]),
    /// Code of the attacker's on this node found so many words, or saw so many registers of interrupted modules.
    Found(&'static str, usize),
    /// The bus master on this node read so many words.
    Transferred(&'static str, usize),
    /// This node was reset.
    Reset(&'static str),
    /// This node was executing code of the attacker's when the attack ended.
    Held(&'static str),
}

impl Evidence {
    /// Whether it happened to what plays the roles. What names things that the scene does not have did not.
    pub fn happened(&self, scene: &Scene, cast: &Cast, outcome: &Outcome) -> bool {
        self.look(scene, cast, outcome).unwrap_or(false)
    }

    fn look(&self, scene: &Scene, cast: &Cast, outcome: &Outcome) -> Option<bool> {
        let Outcome { network, events, observations, recording, .. } = outcome;
        let recorded = |name: &str| recording.nodes.iter().find(|node| node.name == name).map(|node| &node.modules);
        let received = |node: &str, of: &dyn Fn(&Content) -> bool| {
            let there = events.iter().filter(|event| event.at == node);
            let from_attacker = there.filter(|event| match &event.kind {
                EventKind::Received { from, content } => from == ATTACKER && of(content),
                _ => false,
            });
            from_attacker.count()
        };
        Some(match *self {
            Evidence::Broken(rule, module) => {
                let found = scene.module(&cast.fill(module))?;
                let node = &scene.nodes()[found.node].name;
                let mut violations =
                    events.iter().filter(|event| event.at == *node).filter_map(|event| event.kind.violation());
                violations.any(|violation| violation.rule() == rule && violation.module() == Some(found.id))
            }
            Evidence::Tampered(connection) => {
                let connection = scene.connection(&cast.fill(connection))?;
                let node = &scene.nodes()[scene.modules()[connection.to].node].name;
                let of = |content: &Content| content.message == "event" && content.connection == Some(connection.id);
                let mut arrived: Vec<&[u8]> = Vec::new();
                let mut sent: Vec<&[u8]> = Vec::new();
                for event in events {
                    match &event.kind {
                        EventKind::Sent { to, content } if to == node && of(content) && event.at != ATTACKER => {
                            sent.push(&content.data);
                        }
                        EventKind::Received { from, content }
                            if event.at == *node && of(content) && from != ATTACKER =>
                        {
                            arrived.push(&content.data);
                        }
                        _ => {}
                    }
                }
                sent.iter().any(|sent| !arrived.contains(sent))
            }
            Evidence::Injected(connection, count) => {
                let connection = scene.connection(&cast.fill(connection))?;
                let node = &scene.nodes()[scene.modules()[connection.to].node].name;
                let of = |content: &Content| content.message == "event" && content.connection == Some(connection.id);
                received(node, &of) >= count
            }
            Evidence::Reached(node, count) => received(&cast.fill(node), &|_| true) >= count,
            Evidence::Entered(module, registers) | Evidence::Reentered(module, registers) => {
                let found = scene.module(&cast.fill(module))?;
                let values: Option<Vec<(usize, u16)>> = registers
                    .iter()
                    .map(|(register, value)| Some((*register, resolve(scene, found.node, &cast.fill(value))?)))
                    .collect();
                let values = values?;
                let sessions = &recorded(&scene.nodes()[found.node].name)?.sessions;
                let mut interrupted = false;
                let mut own = sessions.iter().filter(|session| session.module == found.id);
                own.any(|session: &Session| {
                    let before = std::mem::replace(&mut interrupted, matches!(session.end, End::Interrupted { .. }));
                    let wanted = before || !matches!(self, Evidence::Reentered(..));
                    wanted && values.iter().all(|(register, value)| session.registers.get(*register) == Some(value))
                })
            }
            Evidence::Enabled(node) => recorded(&cast.fill(node))?.enabled.iter().any(|enabled| {
                let index = scene.node(&cast.fill(node));
                !scene.modules().iter().any(|module| Some(module.node) == index && module.layout == enabled.layout)
            }),
            Evidence::EnabledAgain(module) => {
                let found = scene.module(&cast.fill(module))?;
                let there = &recorded(&scene.nodes()[found.node].name)?.enabled;
                there.iter().any(|enabled| enabled.module == found.id && enabled.layout == found.layout)
            }
            Evidence::Executed(node, start) => {
                let node = cast.fill(node);
                let start = resolve(scene, scene.node(&node)?, &cast.fill(start))?;
                recorded(&node)?.sessions.iter().any(|session| session.layout.public_start == start)
            }
            Evidence::Written(node, start, values) => {
                let node = cast.fill(node);
                let index = scene.node(&node)?;
                let start = resolve(scene, index, &cast.fill(start))?;
                let machine = network.machine(&node)?;
                values.iter().zip((start..).step_by(2)).all(|(value, address)| {
                    resolve(scene, index, &cast.fill(value)).is_some_and(|value| machine.read_word(address) == value)
                })
            }
            Evidence::Found(node, count) | Evidence::Transferred(node, count) => {
                let node = cast.fill(node);
                let (_, found) = observations.iter().find(|(name, _)| *name == node)?;
                let by_code = matches!(self, Evidence::Found(..));
                found.iter().filter(|observation| observation.address.is_none() == by_code).count() >= count
            }
            Evidence::Reset(node) => {
                let node = cast.fill(node);
                let there = events.iter().filter(|event| event.at == node);
                there.into_iter().any(|event| matches!(event.kind, EventKind::Reset { .. }))
            }
            Evidence::Held(node) => {
                let node = cast.fill(node);
                let start = scene.nodes()[scene.node(&node)?].foothold.start;
                let program_counter = network.machine(&node)?.registers()[0];
                (start..start + foothold::SIZE).contains(&program_counter)
            }
        })
    }
}

fn resolve(scene: &Scene, node: usize, place: &str) -> Option<u16> {
    scene.resolve(node, &place.parse::<Place>().ok()?).ok()
}

impl fmt::Display for Evidence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let registers = |registers: &[(usize, &str)]| {
            let texts: Vec<String> =
                registers.iter().map(|(register, value)| format!("R{register} = {value}")).collect();
            texts.join(", ")
        };
        match self {
            Evidence::Broken(rule, module) => write!(formatter, "{rule} is broken on {module}"),
            Evidence::Tampered(connection) => {
                write!(formatter, "an event on {connection} does not arrive as it was sent")
            }
            Evidence::Injected(connection, count) => {
                write!(formatter, "events of the attacker's on {connection} arrive: {count}")
            }
            Evidence::Reached(node, count) => write!(formatter, "messages of the attacker's arrive at {node}: {count}"),
            Evidence::Entered(module, values) => write!(formatter, "{module} is entered with {}", registers(values)),
            Evidence::Reentered(module, values) => {
                write!(formatter, "{module} is entered while interrupted with {}", registers(values))
            }
            Evidence::Enabled(node) => write!(formatter, "a module of the attacker's is enabled on {node}"),
            Evidence::EnabledAgain(module) => write!(formatter, "{module} is enabled again"),
            Evidence::Executed(node, start) => {
                write!(formatter, "the attacker's module at {start} is executed on {node}")
            }
            Evidence::Written(node, start, values) => {
                write!(formatter, "at the end, {node} has {} at {start}", values.join(", "))
            }
            Evidence::Found(node, count) => write!(formatter, "code of the attacker's on {node} sees {count} words"),
            Evidence::Transferred(node, count) => write!(formatter, "the bus master on {node} reads {count} words"),
            Evidence::Reset(node) => write!(formatter, "{node} is reset"),
            Evidence::Held(node) => write!(formatter, "at the end, {node} executes code of the attacker's"),
        }
    }
}
