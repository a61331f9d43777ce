//! Attacks drawn at random: equal seeds give equal scripts.

mod combined;
mod on_deadlines;
mod on_nodes;

use std::time::Duration;

use descriptors::Randomness;

use super::action::{Action, Hex, HostAction, LinkAction, Register};
use super::place::{Boundary, Place};
use super::scene::Scene;
use super::script::{Script, Timed};

/// The least and the most actions of a script.
const ACTIONS: (u64, u64) = (3, 12);
/// No action is in the first and the last part of a run, so that it has a before and an after.
const MARGIN: Duration = Duration::from_millis(60);
/// Every address that a violating instruction touches has the node's software write a line to its console, which takes
/// two milliseconds.
const MOST_WORDS: u64 = 24;
/// Words a bus master reads at most: nobody notices.
const MOST_DMA_WORDS: u64 = 160;

/// Draws a script for a run of some length.
pub fn generate(scene: &Scene, seed: u64, duration: Duration) -> Script {
    let mut draw = Draw { scene, randomness: Randomness::seeded(seed) };
    let count = draw.between(ACTIONS.0, ACTIONS.1);
    let (first, last) = (MARGIN.as_micros() as u64, duration.saturating_sub(MARGIN).as_micros() as u64);
    let mut actions: Vec<Timed> = Vec::new();
    while (actions.len() as u64) < count {
        actions.extend(draw.timed(first.min(last), last));
    }
    actions.sort_by_key(|timed| timed.at);
    Script { actions }
}

/// Draws a script that keeps a node with a scheduler from doing things in time, for a run of some length. Some time in it the case is
/// opened.
pub fn generate_on_deadlines(scene: &Scene, node: usize, seed: u64, duration: Duration) -> Script {
    let mut draw = Draw { scene, randomness: Randomness::seeded(seed) };
    let (first, last) = (MARGIN.as_micros() as u64, duration.saturating_sub(MARGIN).as_micros() as u64);
    let mut actions = draw.on_deadlines(node, first.min(last), last);
    actions.sort_by_key(|timed| timed.at);
    Script { actions }
}

/// Draws one action, or several that belong together, for a run of some length.
pub(super) fn draw_more(scene: &Scene, seed: u64, duration: Duration) -> Vec<Timed> {
    let mut draw = Draw { scene, randomness: Randomness::seeded(!seed) };
    let (first, last) = (MARGIN.as_micros() as u64, duration.saturating_sub(MARGIN).as_micros() as u64);
    draw.timed(first.min(last), last)
}

struct Draw<'a> {
    scene: &'a Scene,
    randomness: Randomness,
}

impl Draw<'_> {
    fn between(&mut self, least: u64, most: u64) -> u64 {
        least + self.randomness.number() % (most.saturating_sub(least) + 1)
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.between(0, 99) < percent
    }

    fn short(&mut self, least: u16, most: u16) -> u16 {
        self.between(u64::from(least), u64::from(most)) as u16
    }

    fn of<T: Clone>(&mut self, choices: &[T]) -> Option<T> {
        let last = choices.len().checked_sub(1)?;
        choices.get(self.between(0, last as u64) as usize).cloned()
    }

    fn node(&mut self) -> usize {
        let nodes = self.scene.nodes().len() as u64;
        self.between(0, nodes.saturating_sub(1)) as usize
    }

    fn connection(&mut self) -> String {
        let labels: Vec<String> = self.scene.connections().iter().map(|connection| connection.label.clone()).collect();
        self.of(&labels).unwrap_or_default()
    }

    fn optional_connection(&mut self) -> Option<String> {
        self.chance(60).then(|| self.connection())
    }

    /// A module of a node, by place among all modules.
    fn module(&mut self, node: Option<usize>) -> Option<usize> {
        let modules = self.scene.modules().iter().enumerate();
        let fitting: Vec<usize> =
            modules.filter(|(_, module)| node.is_none_or(|node| node == module.node)).map(|(index, _)| index).collect();
        self.of(&fitting)
    }

    fn name(&mut self, node: Option<usize>) -> String {
        self.module(node).map(|index| self.scene.modules()[index].name.clone()).unwrap_or_default()
    }

    /// An even address in a section of a module of a node; any address if it has none.
    fn inside(&mut self, node: usize, secret: bool, reserve: u16) -> Place {
        let Some(index) = self.module(Some(node)) else { return Place::Number(self.short(0, 0xffff) & !1) };
        let module = &self.scene.modules()[index];
        let layout = module.layout;
        let (boundary, size) = match secret {
            true => (Boundary::Secret, layout.secret_end.wrapping_sub(layout.secret_start)),
            false => (Boundary::Public, layout.public_end.wrapping_sub(layout.public_start)),
        };
        let offset = self.short(0, size.saturating_sub(2).saturating_sub(reserve)) & !1;
        Place::Module { name: module.name.clone(), boundary, offset: i32::from(offset) }
    }

    /// A pointer that an entry point may be given: into modules, devices, memory.
    fn pointer(&mut self, node: usize) -> Place {
        match self.between(0, 9) {
            0..=4 => self.inside(node, true, 0),
            5 => self.inside(node, false, 0),
            6 => Place::Number(self.short(0, 0x01ff)),
            7 => Place::Number(self.short(0, 0xffff)),
            _ => Place::Symbol { name: "scratch".into(), offset: i32::from(self.short(0, 0x70)) & !1 },
        }
    }

    fn value(&mut self) -> Place {
        match self.between(0, 2) {
            0 => Place::Number(self.short(0, 3)),
            _ => Place::Number(self.short(0, 0xffff)),
        }
    }

    fn registers(&mut self, node: usize) -> Vec<(Register, Place)> {
        let mut registers = Vec::new();
        for number in 4..=15 {
            let wanted = if number == 6 || number >= 12 { 80 } else { 25 };
            // R7 is the way back. Without it, only a violation ends the visit.
            if (number == 7 && !self.chance(10)) || !self.chance(wanted) {
                continue;
            }
            let place = match number {
                6 => Place::Number(self.entry()),
                7 => self.inside(node, false, 0),
                13 | 14 if self.chance(40) => Place::Number(2 * self.short(0, 32)),
                _ => self.pointer(node),
            };
            registers.extend(Register::try_from(number).ok().map(|number| (number, place)));
        }
        registers
    }

    /// The number of an entry point, that of one that is not there, or of a return.
    fn entry(&mut self) -> u16 {
        match self.between(0, 19) {
            0..=15 => self.short(0, 7),
            16 | 17 => self.short(8, 40),
            18 => 0x7fff,
            _ => 0xffff,
        }
    }

    /// One action, or several that belong together, of which the first is not before a time, and none after another.
    fn timed(&mut self, first: u64, last: u64) -> Vec<Timed> {
        let at = self.between(first, last);
        let drawn = self.actions().into_iter();
        // Not all deployments have connections, and not all nodes modules.
        let possible = drawn.filter(|(_, action)| action.check(self.scene).is_ok());
        possible.map(|(later, action)| Timed { at: (at + later).min(last), action }).collect()
    }

    /// One action, or several that belong together, with their times after the first, in microseconds.
    fn actions(&mut self) -> Vec<(u64, Action)> {
        let one = |action| vec![(0, action)];
        match self.between(0, 99) {
            0..=24 => {
                let action = self.on_the_wire();
                one(action)
            }
            25..=27 => {
                let (module, bit) = (self.module(None), self.chance(70));
                let Some(found) = module.map(|index| &self.scene.modules()[index]) else { return Vec::new() };
                let (name, bits) = (found.name.clone(), 8 * found.file.len() as u64);
                let bit = bit.then(|| self.between(0, bits.saturating_sub(1)) as u32);
                one(HostAction::Reload { module: name, bit }.into())
            }
            28..=54 => self.combined(),
            _ => {
                let node = self.node();
                let action = self.on_a_node(node);
                one(action.into())
            }
        }
    }

    fn on_the_wire(&mut self) -> Action {
        match self.between(0, 13) {
            kind @ 0..=9 => self.on_the_links(kind).into(),
            kind => self.by_messages(kind).into(),
        }
    }

    fn on_the_links(&mut self, kind: u64) -> LinkAction {
        let connection = self.optional_connection();
        match kind {
            0 => LinkAction::Drop { connection, count: self.short(1, 2) },
            1 => LinkAction::Delay { connection, count: self.short(1, 4), milliseconds: self.short(1, 900) },
            2 | 3 => LinkAction::Duplicate { connection, count: self.short(1, 4), milliseconds: self.short(0, 900) },
            4 => LinkAction::Reorder { connection },
            5 | 6 => LinkAction::Flip { connection, count: self.short(1, 2), bit: self.short(0, 255) },
            7 => LinkAction::CrossConnect { connection, count: self.short(1, 2), to: self.connection() },
            _ => LinkAction::Replay { connection, back: self.short(0, 3) },
        }
    }

    fn by_messages(&mut self, kind: u64) -> HostAction {
        match kind {
            10 => {
                let length = 2 * self.between(8, 16) as usize;
                HostAction::Forge { connection: self.connection(), data: Hex(self.randomness.bytes(length)) }
            }
            11 => {
                let node = self.node();
                HostAction::Flood {
                    node: self.scene.nodes()[node].name.clone(),
                    count: self.short(1, 12),
                    milliseconds: self.short(5, 60),
                }
            }
            12 => {
                let length = self.between(0, 24) as usize;
                HostAction::Call {
                    module: self.name(None),
                    entry: self.short(0, 7),
                    data: Hex(self.randomness.bytes(length)),
                }
            }
            _ => HostAction::Register {
                module: self.name(None),
                entry: self.short(3, 6),
                milliseconds: self.short(200, 2000),
            },
        }
    }
}
