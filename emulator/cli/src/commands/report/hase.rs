//! `sancus-emu report hase`: see [`Arguments`].

use super::applications::{self, Application};
use super::paper::{self, Area};
use crate::commands::run::count;
use crate::commands::{Exit, Failure, print, print_json};
use clap::Args;
use descriptors::{Device, Format, Load};
use firmware::components;
use network::scenario::{Scenario, Setup};
use serde::Serialize;
use std::fmt::Write;
use std::path::Path;

/// The descriptor of the high-assurance meter.
const DESCRIPTOR: &str = include_str!("../../../../../descriptors/high-assurance-meter.json");
/// The nodes that somebody trusts who trusts the meter: its two processors.
const TRUSTED: [&str; 2] = ["meter", "switch"];

/// What the high-assurance meter takes, beside the smart meter
///
/// The estimate that the HASE 2016 paper leaves as future work: the size of each module and of what has to be trusted, what the nodes
/// have left, and what each application takes. Deploys the meter of descriptors/high-assurance-meter.json for that, and has it carry
/// out each application once. Lines with code count, not empty lines and comments; keys have 128 bits.
#[derive(Args)]
#[command(after_help = "Examples:\n  sancus-emu report hase\n  sancus-emu report hase --json")]
pub struct Arguments {
    /// Print a JSON object instead
    #[arg(long)]
    json: bool,
}

/// A module.
#[derive(Debug, Serialize)]
struct Row {
    module: String,
    node: String,
    lines: u64,
    /// Bytes.
    public: u64,
    /// Bytes, its stack among them.
    secret: u64,
    /// Connections with a key.
    encrypted: u64,
    /// Connections without encryption.
    local: u64,
}

/// What a node needs for its modules, and what it has.
#[derive(Debug, Serialize)]
struct NodeNeed {
    node: String,
    what: &'static str,
    needed: u64,
    available: u64,
}

/// What a node's core takes of an FPGA.
#[derive(Debug, Serialize)]
struct Hardware {
    node: String,
    slots: u64,
    area: Area,
    /// Whether a clock frequency of a core with as many slots is published.
    frequency_is_known: bool,
}

/// Sums over what has to be trusted.
#[derive(Debug, Serialize)]
struct Trusted {
    modules: u64,
    /// Of modules and headers.
    lines: u64,
    public: u64,
    secret: u64,
}

#[derive(Debug, Serialize)]
struct Report {
    schema: &'static str,
    modules: Vec<Row>,
    header_lines: u64,
    trusted: Trusted,
    /// The smart meter of WISTP 2016: lines of its modules here, and as published.
    wistp_lines: u64,
    wistp_paper_lines: u64,
    nodes: Vec<NodeNeed>,
    hardware: Vec<Hardware>,
    /// The same modules, each on a processor of its own without Sancus.
    processors_instead: Area,
    clock_hz: u64,
    applications: Vec<Application>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let mut scenario = Scenario::from_text(DESCRIPTOR, Format::Json, Path::new(""))?;
    for device in scenario.descriptor.nodes.iter_mut().flat_map(|node| &mut node.devices) {
        // What is drawn before the meters is in a file, and is none of their costs.
        if let Device::MeteringElement { load: load @ Load::Profile(_), .. } = device {
            *load = Load::Seed(0);
        }
    }
    let mut setup = scenario.deploy()?;
    let modules = rows(&setup);
    let nodes = needs(&setup);
    let applications = applications::measure(&mut setup)?;
    let header_lines = components::HIGH_ASSURANCE_HEADERS.lines() as u64;
    let trusted = trusted(&modules, header_lines);
    let trusted_modules = trusted.modules;
    let report = Report {
        schema: "sancus-emu/hase/1",
        trusted,
        modules,
        header_lines,
        wistp_lines: super::tcb::module_lines(),
        wistp_paper_lines: paper::MODULES.iter().map(|size| size.lines).sum(),
        nodes,
        hardware: hardware(&setup),
        processors_instead: times(paper::PROCESSOR, trusted_modules),
        clock_hz: scenario.clock_hz,
        applications,
    };
    match arguments.json {
        true => print_json(&report)?,
        false => print(&text(&report))?,
    }
    Ok(Exit::Success)
}

/// The modules, as they have been deployed.
fn rows(setup: &Setup) -> Vec<Row> {
    let descriptor = setup.deployer.descriptor();
    let rows = descriptor.modules.iter().filter_map(|module| {
        let layout = setup.deployer.linked(&module.name).ok()?.layout;
        // Of a file that is several modules, the first one.
        let file = module.deploy_name.as_deref().unwrap_or(&module.name);
        let is_first =
            descriptor.modules.iter().find(|known| known.deploy_name.as_deref().unwrap_or(&known.name) == file);
        let source = components::HIGH_ASSURANCE.iter().find(|source| source.name == file)?;
        if is_first.is_some_and(|first| first.name != module.name) {
            return None;
        }
        let connections = |local: bool| {
            let all = descriptor.connections.iter().filter(|connection| {
                let ends = [connection.source.module(), Some(connection.destination.module())];
                ends.contains(&Some(module.name.as_str())) && connection.is_local() == local
            });
            all.count() as u64
        };
        Some(Row {
            module: module.name.clone(),
            node: module.node.clone(),
            lines: source.lines() as u64,
            public: u64::from(layout.public_end - layout.public_start),
            secret: u64::from(layout.secret_end - layout.secret_start),
            encrypted: connections(false),
            local: connections(true),
        })
    });
    rows.collect()
}

/// Of nodes that are not a host's: what they need of what they have.
fn needs(setup: &Setup) -> Vec<NodeNeed> {
    let nodes = setup.needs.iter().filter(|node| TRUSTED.contains(&&*node.node));
    let needs = nodes.flat_map(|node| {
        node.needs.iter().filter(|need| need.needed != 0).map(|need| NodeNeed {
            node: node.node.clone(),
            what: need.what,
            needed: need.needed,
            available: need.available,
        })
    });
    needs.collect()
}

/// Of the same nodes.
fn hardware(setup: &Setup) -> Vec<Hardware> {
    let nodes = setup.deployer.descriptor().nodes.iter().filter(|node| TRUSTED.contains(&&*node.name));
    let hardware = nodes.filter_map(|node| {
        let slots = setup.network.machine(&node.name)?.configuration().module_slots as u64;
        let sum = |of: fn(Area) -> u64| of(paper::PROCESSOR) + of(paper::SANCUS) + slots * of(paper::SLOT);
        Some(Hardware {
            node: node.name.clone(),
            slots,
            area: Area { registers: sum(|area| area.registers), luts: sum(|area| area.luts) },
            frequency_is_known: slots <= paper::CLOCKED_SLOTS,
        })
    });
    hardware.collect()
}

fn times(area: Area, count: u64) -> Area {
    Area { registers: area.registers * count, luts: area.luts * count }
}

fn trusted(modules: &[Row], header_lines: u64) -> Trusted {
    let trusted = || modules.iter().filter(|row| TRUSTED.contains(&&*row.node));
    Trusted {
        modules: trusted().count() as u64,
        lines: trusted().map(|row| row.lines).sum::<u64>() + header_lines,
        public: trusted().map(|row| row.public).sum(),
        secret: trusted().map(|row| row.secret).sum(),
    }
}

fn text(report: &Report) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "{:<21}{:<15}{:>5}{:>9}{:>9}{:>6}{:>7}",
        "module", "node", "lines", "public", "secret", "keys", "local"
    );
    for row in &report.modules {
        let Row { module, node, lines, public, secret, encrypted, local } = row;
        let (public, secret) = (count(*public), count(*secret));
        let _ = writeln!(text, "{module:<21}{node:<15}{lines:>5}{public:>9}{secret:>9}{encrypted:>6}{local:>7}");
    }
    let _ = writeln!(text, "{:<34}{:>7}", "headers", report.header_lines);
    let Trusted { modules, lines, public, secret } = &report.trusted;
    let (public, secret) = (count(*public), count(*secret));
    let _ =
        writeln!(text, "{:<34}{lines:>7}{public:>9}{secret:>9}", format!("trusted: {modules} modules of the meter"));
    let here = format!("smart meter of WISTP 2016; as published: {}", report.wistp_paper_lines);
    let _ = writeln!(text, "{here:<45}{}\n", report.wistp_lines);
    for NodeNeed { node, what, needed, available } in &report.nodes {
        let _ = writeln!(text, "{node:<8}{:>8} of {:>6} {what}", count(*needed), count(*available));
    }
    let _ = writeln!(text, "\n{:<40}{:>10}{:>10}", "hardware (Spartan-6, Sancus 1.0)", "registers", "LUTs");
    for Hardware { node, slots, area, frequency_is_known } in &report.hardware {
        let clock = if *frequency_is_known { "" } else { "  clock unknown" };
        let core = format!("{node}: a core with {slots} slots");
        let _ = writeln!(text, "{core:<40}{:>10}{:>10}{clock}", count(area.registers), count(area.luts));
    }
    let instead = format!("instead {modules} processors without Sancus");
    let Area { registers, luts } = report.processors_instead;
    let _ = writeln!(text, "{instead:<40}{:>10}{:>10}", count(registers), count(luts));
    let millisecond = format!("(1 ms: {})", count(report.clock_hz / 1000));
    let _ = writeln!(text, "\n{millisecond:<40}{:>10}{:>10}{:>8}{:>8}", "cycles", "of meter", "events", "bytes");
    for Application { name, cycles, on_meter, events, bytes } in &report.applications {
        let (cycles, on_meter) = (count(*cycles), count(*on_meter));
        let _ = writeln!(text, "{name:<40}{cycles:>10}{on_meter:>10}{events:>8}{bytes:>8}");
    }
    text
}
