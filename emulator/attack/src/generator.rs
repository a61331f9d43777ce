//! Attacks drawn at random: equal seeds give equal scripts.

use std::time::Duration;

use descriptors::Randomness;

use super::action::{Action, Hex, HostAction, LinkAction, NodeAction, Register};
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
        let at = draw.between(first.min(last), last);
        actions.extend(draw.actions().into_iter().map(|(later, action)| Timed { at: (at + later).min(last), action }));
    }
    actions.sort_by_key(|timed| timed.at);
    Script { actions }
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
                6 if self.chance(70) => Place::Number(self.short(0, 7)),
                6 => Place::Number(0xffff),
                7 => self.inside(node, false, 0),
                13 | 14 if self.chance(40) => Place::Number(2 * self.short(0, 32)),
                _ => self.pointer(node),
            };
            registers.extend(Register::try_from(number).ok().map(|number| (number, place)));
        }
        registers
    }

    /// One action, or several that belong together, with their times after the first, in microseconds.
    fn actions(&mut self) -> Vec<(u64, Action)> {
        let one = |action| vec![(0, action)];
        match self.between(0, 99) {
            0..=27 => {
                let action = self.on_the_wire();
                one(action)
            }
            // A connection begins anew, and what was sent over it then is sent again.
            28..=29 => {
                let Some(module) = self.module(None) else { return Vec::new() };
                let name = self.scene.modules()[module].name.clone();
                let connections = self.scene.connections().iter().filter(|connection| connection.to == module);
                let labels: Vec<String> = connections.map(|connection| connection.label.clone()).collect();
                let connection = self.of(&labels);
                let back = self.short(0, 3);
                let mut actions = vec![(0, HostAction::ReplayKey { module: name, back }.into())];
                for _ in 0..self.between(1, 2) {
                    let (later, back) = (self.between(10_000, 600_000), self.short(0, 3));
                    actions.push((later, LinkAction::Replay { connection: connection.clone(), back }.into()));
                }
                actions
            }
            // What a module sends to a neighbour is seen, and sent again.
            30..=36 => {
                let connection = self.connection();
                let mut actions = vec![(0, HostAction::Reroute { connection: connection.clone() }.into())];
                for _ in 0..self.between(1, 3) {
                    let back = self.short(0, 2);
                    let later = self.between(400_000, 3_000_000);
                    actions.push((later, LinkAction::Replay { connection: Some(connection.clone()), back }.into()));
                }
                actions
            }
            37..=41 => {
                let (module, bit) = (self.module(None), self.chance(70));
                let Some(found) = module.map(|index| &self.scene.modules()[index]) else { return Vec::new() };
                let (name, bits) = (found.name.clone(), 8 * found.file.len() as u64);
                let bit = bit.then(|| self.between(0, bits.saturating_sub(1)) as u32);
                one(HostAction::Reload { module: name, bit }.into())
            }
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

    fn on_a_node(&mut self, place: usize) -> NodeAction {
        let node = self.scene.nodes()[place].name.clone();
        let inside = self.chance(25);
        match self.between(0, 29) {
            0..=3 => {
                let words = self.between(1, MOST_WORDS) as u16;
                let secret = self.chance(80);
                NodeAction::Read { node, address: self.inside(place, secret, 2 * words - 2), words, inside }
            }
            4..=6 => {
                let values: Vec<Place> = (0..self.between(1, 8)).map(|_| self.value()).collect();
                let secret = self.chance(60);
                let address = self.inside(place, secret, 2 * values.len() as u16 - 2);
                NodeAction::Write { node, address, values, inside }
            }
            7..=9 => {
                let words = self.between(1, MOST_DMA_WORDS) as u16;
                NodeAction::DmaRead { node, address: self.inside(place, true, 2 * words - 2), words }
            }
            10..=12 => {
                let values: Vec<Place> = (0..self.between(1, 8)).map(|_| self.value()).collect();
                let secret = self.chance(70);
                NodeAction::DmaWrite { node, address: self.inside(place, secret, 2 * values.len() as u16 - 2), values }
            }
            13..=16 => {
                let address = self.inside(place, false, 0);
                NodeAction::Enter { node, address, registers: self.registers(place), inside }
            }
            17..=18 => {
                let name = self.name(Some(place));
                let address = Place::Module { name, boundary: Boundary::Public, offset: 0 };
                NodeAction::Enter { node, address, registers: self.registers(place), inside }
            }
            19..=23 => {
                let entry = self.short(0, 6);
                let arguments = match entry {
                    // A challenge, its length, and where the tag goes to.
                    1 => vec![self.pointer(place), Place::Number(2 * self.short(0, 16)), self.pointer(place)],
                    // A slot, an event, its length.
                    3 => {
                        vec![Place::Number(self.short(0, 6)), self.pointer(place), Place::Number(2 * self.short(8, 20))]
                    }
                    _ => (0..4).map(|_| self.pointer(place)).collect(),
                };
                NodeAction::CallEntry { module: self.name(Some(place)), entry, arguments, inside }
            }
            24..=26 => NodeAction::Interrupts { node, period: self.short(100, 1500), count: self.short(500, 8000) },
            27 => NodeAction::Vector { node, number: self.short(0, 13) as u8, turns: self.short(100, 30_000) },
            28 => NodeAction::ExhaustHeap { node, milliseconds: self.short(10, 900) },
            _ => {
                let scratch = |offset| Place::Symbol { name: "scratch".into(), offset };
                let start = self.pointer(place);
                let end = match start.clone() {
                    Place::Module { name, boundary: Boundary::Secret, .. } => {
                        Place::Module { name, boundary: Boundary::SecretEnd, offset: 0 }
                    }
                    other => other,
                };
                NodeAction::Protect { node, layout: [scratch(0x40), scratch(0x60), start, end] }
            }
        }
    }
}
