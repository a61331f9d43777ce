//! Single actions on nodes.

use super::{Draw, MOST_DMA_WORDS, MOST_WORDS};
use crate::action::NodeAction;
use crate::place::{Boundary, Place};

impl Draw<'_> {
    pub(super) fn on_a_node(&mut self, place: usize) -> NodeAction {
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
                let registers = self.registers(place);
                NodeAction::Enter { node, address, registers, meanwhile: None, inside }
            }
            17..=18 => {
                let name = self.name(Some(place));
                let address = Place::Module { name, boundary: Boundary::Public, offset: 0 };
                let registers = self.registers(place);
                NodeAction::Enter { node, address, registers, meanwhile: None, inside }
            }
            19..=23 => {
                let entry = self.entry();
                let arguments = match entry {
                    // A challenge, its length, and where the tag goes to.
                    1 => vec![self.pointer(place), Place::Number(2 * self.short(0, 16)), self.pointer(place)],
                    // A slot, an event, its length.
                    3 => {
                        let length = if self.chance(20) { self.short(20, 300) } else { self.short(8, 20) };
                        vec![Place::Number(self.short(0, 6)), self.pointer(place), Place::Number(2 * length)]
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
                let confidential = self.chance(20);
                NodeAction::Protect { node, layout: [scratch(0x40), scratch(0x60), start, end], confidential }
            }
        }
    }
}
