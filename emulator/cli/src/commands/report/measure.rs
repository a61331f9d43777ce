//! What a log of a network tells about costs: how long commands took, and what modules did with events.

use machine::Cycle;
use network::{Event, EventKind};
use std::collections::BTreeMap;

/// A command that a node has answered. Times are cycles of the node.
#[derive(Clone, Debug, Default)]
pub struct Exchange {
    /// "load", "attest", ...
    pub phase: &'static str,
    /// The module that the deployer dealt with.
    pub module: String,
    /// When the bridge began to send it.
    pub begun: Cycle,
    /// When its last byte had reached the node.
    pub delivered: Cycle,
    /// When the longest instruction of the Sancus unit was over, and how long it took.
    pub instruction_ended: Cycle,
    /// See `instruction_ended`.
    pub instruction: Cycle,
    /// Cycles in modules.
    pub in_module: Cycle,
    /// When the last byte of the answer had left the node.
    pub answered: Cycle,
}

/// The commands of a deployment, in the order of their answers.
pub fn exchanges(events: &[Event]) -> Vec<Exchange> {
    let mut open: BTreeMap<&str, Exchange> = BTreeMap::new();
    let mut answered: BTreeMap<&str, Exchange> = BTreeMap::new();
    let mut done = Vec::new();
    for event in events {
        if let EventKind::Step { phase, node, module, .. } = &event.kind
            && let Some(exchange) = answered.remove(node.as_str())
        {
            done.push(Exchange { phase, module: module.clone(), ..exchange });
        }
        let Some(cycle) = event.cycle else { continue };
        if let EventKind::Begun { .. } = event.kind {
            open.insert(&event.at, Exchange { begun: cycle, ..Exchange::default() });
        }
        let Some(exchange) = open.get_mut(event.at.as_str()) else { continue };
        match &event.kind {
            EventKind::Delivered { .. } => exchange.delivered = cycle,
            EventKind::Session { cycles, .. } => exchange.in_module += cycles,
            EventKind::Crypto { cycles, .. } if *cycles > exchange.instruction => {
                (exchange.instruction, exchange.instruction_ended) = (*cycles, cycle);
            }
            EventKind::Sent { content, .. } if content.result.is_some() => {
                exchange.answered = cycle;
                answered.extend(open.remove_entry(event.at.as_str()));
            }
            _ => {}
        }
    }
    done
}

/// A call of an entry point, and what came of it.
#[derive(Clone, Debug)]
pub struct Activation {
    /// The module.
    pub module: String,
    /// The number of the entry point.
    pub entry: u16,
    /// When the first instruction of the module was executed.
    pub start: Cycle,
    /// When it had returned, and what it sent to other nodes had left this one.
    pub done: Cycle,
}

/// The calls of entry points, in the order of their beginning.
pub fn activations(events: &[Event]) -> Vec<Activation> {
    let mut all: Vec<Activation> = Vec::new();
    let mut last: BTreeMap<&str, usize> = BTreeMap::new();
    for event in events {
        let Some(cycle) = event.cycle else { continue };
        match &event.kind {
            EventKind::Session { module, entry: Some(entry), cycles } => {
                last.insert(&event.at, all.len());
                let module = module.clone();
                all.push(Activation { module, entry: *entry, start: cycle - cycles, done: cycle });
            }
            EventKind::Session { entry: None, .. } => {
                if let Some(index) = last.get(event.at.as_str()) {
                    all[*index].done = cycle;
                }
            }
            EventKind::Sent { content, .. } if content.message == "event" => {
                if let Some(index) = last.get(event.at.as_str()) {
                    all[*index].done = cycle;
                }
            }
            _ => {}
        }
    }
    all.sort_by_key(|activation| activation.start);
    all
}

impl Exchange {
    /// From the last byte of the command to the end of the answer.
    pub fn answer(&self) -> Cycle {
        self.answered - self.delivered
    }
}

impl Activation {
    /// How long it took.
    pub fn cycles(&self) -> Cycle {
        self.done - self.start
    }
}
