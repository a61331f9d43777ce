//! What is shown of a network: lines as things happen, and a summary at the end.

mod media;
mod physical;

use crate::commands::run::{count, counted, seconds};
use crate::commands::stacks;
use descriptors::DeployError;
use machine::state::{Archive, StateError};
use machine::{Clock, Direction};
use network::{Event, EventKind, Network, SCHEMA_VERSION};
use physical::PhysicalReport;
use sancus_hw::Report;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The first line of an event log.
pub fn header(network: &Network, seed: u64) -> Value {
    let nodes = network.node_addresses();
    let node = |(name, address): &(String, std::net::SocketAddrV4)| {
        let clock = network.clock(name);
        json!({"name": name, "address": address.to_string(), "clock_hz": clock.map(Clock::hertz), "drift": clock.map(drift)})
    };
    let nodes: Vec<Value> = nodes.iter().map(node).collect();
    json!({"schema": format!("sancus-emu/network-events/{SCHEMA_VERSION}"), "seed": seed, "nodes": nodes})
}

/// How far a clock is off, in parts per million.
fn drift(clock: Clock) -> f64 {
    f64::from(clock.drift()) / 1000.0
}

/// The line that shows an event; none for what would only be noise.
pub fn line(event: &Event) -> Option<String> {
    let text = match &event.kind {
        EventKind::Step { phase, node, module, detail, cycles } => {
            let what = format!("{phase} {module} {detail}");
            format!("{:<26} {:>10} cycles on {node}", what.trim_end(), count(*cycles))
        }
        EventKind::Console { text } => format!("| {text}"),
        EventKind::Sent { to, content } if content.message == "event" => {
            format!("event on connection {} to {to}", content.connection.unwrap_or(0))
        }
        EventKind::Lost { to, why, medium, content } => {
            let medium = medium.as_ref().map_or_else(String::new, |medium| format!(" ({medium})"));
            format!("{} to {to} lost: {why}{medium}", content.message)
        }
        EventKind::Abandoned { content } => format!("{} was not answered", content.message),
        EventKind::Nonsense { what } => format!("nonsense: {what}"),
        EventKind::Pins { port, levels } => format!("P{port}OUT = {levels:#04x}"),
        // Single bytes say nothing.
        EventKind::Physical { device: "home_uart", .. } => return None,
        // Inputs are many, and known beforehand.
        EventKind::Physical { device, quantity, value, direction: Direction::Output } => {
            format!("{device}: {quantity} = {value}")
        }
        EventKind::Reported {
            report: report @ (Report::ModuleCreated { .. } | Report::Violation(_)),
            cycles: None,
            ..
        } => report.to_string(),
        _ => return None,
    };
    Some(format!("{:>11.6} s  {:<8} {text}\n", event.time as f64 / 1e9, event.at))
}

/// Costs of the steps of a phase, in cycles of the node.
#[derive(Clone, Copy, Debug, Default, Serialize)]
struct Phase {
    steps: u64,
    /// From sending a command to having the answer: links, serial line and node.
    cycles: u64,
    /// The same in nanoseconds: nodes may have different clocks.
    #[serde(skip)]
    time: u64,
    longest: u64,
    /// Of these, within modules and while the crypto unit works for the loader.
    protected: u64,
}

/// What is counted while events pass.
#[derive(Debug, Default)]
pub struct Summary {
    /// The nodes' clocks.
    clocks: BTreeMap<String, Clock>,
    phases: BTreeMap<String, Phase>,
    /// Protected cycles on each node since its last step.
    protected: BTreeMap<String, u64>,
    violations: u64,
    lost: u64,
    events: u64,
    console: Vec<(String, String)>,
    physical: PhysicalReport,
}

impl Summary {
    /// Nothing yet.
    pub fn new(network: &Network) -> Summary {
        let clock = |(name, _): (String, _)| network.clock(&name).map(|clock| (name, clock));
        Summary { clocks: network.node_addresses().into_iter().filter_map(clock).collect(), ..Summary::default() }
    }

    /// Saves what was counted, or restores it.
    pub fn archive(&mut self, archive: &mut Archive<'_>) -> Result<(), StateError> {
        let Summary { clocks: _, phases, protected, violations, lost, events, console, physical } = self;
        let mut counted: Vec<(String, [u64; 5])> = phases
            .iter()
            .map(|(name, phase)| {
                let Phase { steps, cycles, time, longest, protected } = *phase;
                (name.clone(), [steps, cycles, time, longest, protected])
            })
            .collect();
        archive.value(&mut counted)?;
        let phase = |(name, [steps, cycles, time, longest, protected]): (String, [u64; 5])| {
            (name, Phase { steps, cycles, time, longest, protected })
        };
        *phases = counted.into_iter().map(phase).collect();
        archive.value(protected)?;
        archive.value(violations)?;
        archive.value(lost)?;
        archive.value(events)?;
        archive.value(console)?;
        archive.value(physical)
    }

    /// Counts an event.
    pub fn add(&mut self, event: &Event) {
        self.physical.add(event);
        self.violations += u64::from(event.kind.violation().is_some());
        match &event.kind {
            EventKind::Session { cycles, .. } | EventKind::Crypto { module: None, cycles, .. } => {
                *self.protected.entry(event.at.clone()).or_default() += cycles;
            }
            EventKind::Step { phase, node, cycles, .. } => {
                let phase = self.phases.entry((*phase).to_owned()).or_default();
                phase.protected += self.protected.remove(node).unwrap_or(0);
                phase.steps += 1;
                phase.cycles += cycles;
                phase.time += self.clocks.get(node).map_or(0, |clock| clock.time_of(*cycles));
                phase.longest = phase.longest.max(*cycles);
            }
            EventKind::Sent { content, .. } if content.message == "event" => self.events += 1,
            EventKind::Lost { .. } => self.lost += 1,
            EventKind::Console { text } => self.console.push((event.at.clone(), text.clone())),
            _ => {}
        }
    }

    /// The summary, for people.
    pub fn table(&self, network: &Network) -> String {
        let mut text = String::from("\n");
        let nodes = network.node_addresses();
        // Writing to a string cannot fail.
        if !self.phases.is_empty() {
            let titles = ["phase", "steps", "cycles", "", "longest", "protected"];
            let [name, steps, cycles, time, longest, protected] = titles;
            let _ = writeln!(text, "{name:<12} {steps:>6} {cycles:>14} {time:>12} {longest:>14} {protected:>12}");
            for (name, phase) in &self.phases {
                let Phase { steps, cycles, time, longest, protected } = *phase;
                let (time, cycles) = (seconds(time, 1_000_000_000), count(cycles));
                let (longest, protected) = (count(longest), count(protected));
                let _ = writeln!(text, "{name:<12} {steps:>6} {cycles:>14} {time:>12} {longest:>14} {protected:>12}");
            }
        }
        let titles = ["entries", "cycles", "in crypto", "wrapped", "unwrapped"];
        let [entries, cycles, crypto, wrapped, unwrapped] = titles;
        let _ = writeln!(
            text,
            "\n{:<10} {:<14} {entries:>7} {cycles:>12} {crypto:>12} {wrapped:>8} {unwrapped:>10}",
            "node", "module"
        );
        for (node, _) in &nodes {
            for (module, account) in network.accounts(node) {
                let _ = writeln!(
                    text,
                    "{node:<10} {module:<14} {:>7} {:>12} {:>12} {:>6} B {:>8} B",
                    count(account.entries),
                    count(account.cycles),
                    count(account.crypto_cycles),
                    account.wrapped,
                    account.unwrapped
                );
            }
        }
        for (node, _) in &nodes {
            for stack in network.stacks(node) {
                let module = format!("{} on {node}", stack.module);
                let _ = writeln!(text, "{}", stacks::line(stack, &module, |address| format!("{address:#06x}")));
            }
        }
        text += &self.physical.table();
        text += &media::table(&network.media(), network.time());
        let _ = writeln!(
            text,
            "\n{} emulated, {} on links,\n{} lost, {} dropped, {}",
            seconds(network.time().as_nanos() as u64, 1_000_000_000),
            counted(self.events, "event"),
            counted(self.lost, "message"),
            counted(nodes.iter().map(|(name, _)| u64::from(network.dropped(name).unwrap_or(0))).sum(), "event"),
            counted(self.violations, "violation")
        );
        text
    }

    /// The summary, for programs.
    pub fn json(&self, network: &Network, stopped: Option<&DeployError>) -> Value {
        let nodes: Vec<Value> = network
            .node_addresses()
            .iter()
            .map(|(name, address)| {
                let accounts = network.accounts(name);
                let module = |(module, account): &(String, network::ModuleAccount)| {
                    json!({
                        "name": module, "entries": account.entries, "cycles": account.cycles,
                        "crypto_cycles": account.crypto_cycles, "bytes_wrapped": account.wrapped,
                        "bytes_unwrapped": account.unwrapped,
                    })
                };
                let console = self.console.iter().filter(|(at, _)| at == name).map(|(_, text)| text);
                json!({
                    "name": name, "address": address.to_string(), "clock_hz": network.clock(name).map(Clock::hertz), "drift": network.clock(name).map(drift),
                    "cycles": network.machine(name).map(|machine| machine.cycle()),
                    "dropped": network.dropped(name),
                    "stacks": stacks::json(network.stacks(name)),
                    "modules": accounts.iter().map(module).collect::<Vec<_>>(),
                    "console": console.collect::<Vec<_>>(),
                })
            })
            .collect();
        json!({
            "schema": "sancus-emu/network/1",
            "stopped": stopped.map(DeployError::to_string),
            "seconds": network.time().as_secs_f64(),
            "phases": self.phases,
            "nodes": nodes,
            "physical": self.physical.json(),
            "media": media::json(&network.media(), network.time()),
            "events": self.events,
            "lost": self.lost,
            "violations": self.violations,
        })
    }
}
