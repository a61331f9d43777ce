//! The summary of the physical world: how often each quantity changed, and to what.

use machine::Direction;
use network::{Event, EventKind};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A quantity that changed.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Changes {
    count: u64,
    last: i32,
    direction: Direction,
}

/// What is counted while events pass: by node, device and quantity.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct PhysicalReport(BTreeMap<(String, String, String), Changes>);

impl PhysicalReport {
    /// Counts an event.
    pub fn add(&mut self, event: &Event) {
        if let EventKind::Physical { device, quantity, value, direction } = event.kind {
            let key = (event.at.clone(), device.to_owned(), quantity.to_owned());
            let changes = self.0.entry(key).or_insert(Changes { count: 0, last: 0, direction });
            *changes = Changes { count: changes.count + 1, last: value, direction };
        }
    }

    /// For people; empty if nothing changed.
    pub fn table(&self) -> String {
        let mut text = String::new();
        if self.0.is_empty() {
            return text;
        }
        // Writing to a string cannot fail.
        let [node, device, quantity, changes, last] = ["node", "device", "quantity", "changes", "last"];
        let _ = writeln!(text, "\n{node:<10} {device:<17} {quantity:<20} {changes:>8} {last:>8}");
        for ((node, device, quantity), Changes { count, last, .. }) in &self.0 {
            let _ = writeln!(text, "{node:<10} {device:<17} {quantity:<20} {count:>8} {last:>8}");
        }
        text
    }

    /// For programs.
    pub fn json(&self) -> Vec<Value> {
        let row = |((node, device, quantity), changes): (&(String, String, String), &Changes)| {
            json!({
                "node": node, "device": device, "quantity": quantity, "direction": changes.direction.name(),
                "changes": changes.count, "last": changes.last,
            })
        };
        self.0.iter().map(row).collect()
    }
}
