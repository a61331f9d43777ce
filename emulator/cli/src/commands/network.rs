//! `sancus-emu network`: see [`Arguments`].

mod links;
mod observed;
mod report;
mod tcp;

use super::arguments::frequency;
use super::deployment::{Actions, Step, module_file, read_descriptor, write_result};
use super::progress::Progress;
use super::{Exit, Failure, devices, print};
use clap::Args;
use descriptors::{Deployer, Descriptor, Format, Randomness};
use links::{Link, Links};
use machine::{Board, Configuration, Soc};
use network::{Capture, Event, EventKind, Network, NodeSettings};
use observed::Observed;
use program::image::Image;
use program::loader;
use program::stacks::WatchedStack;
use report::Summary;
use std::io::{self, BufWriter, Write};
use std::net::{Ipv4Addr, SocketAddrV4};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// The deployment that runs when none is given.
pub const SMART_METER: &str = include_str!("../../../../descriptors/smart-meter.json");
/// What the operator does there, unless the command line says something else: has the supply enabled, has the meter
/// report to the central system, and later has the supply disabled.
const OPERATOR: [&str; 3] = ["operator=0100@0.5", "operator=1000@1", "operator=0200@8"];
/// Emulated time between looks at how many events connections have had: they need new keys in time.
const RENEWAL_PERIOD: Duration = Duration::from_secs(30);
/// Emulated time between looks at the clock, at Ctrl-C and at what is to be printed.
const SLICE: Duration = Duration::from_millis(20);

/// Run a network of emulated nodes with a deployment
///
/// Starts the nodes of the descriptor, loads its modules onto them over their serial lines, attests each, gives each
/// connection its key, and lets time pass. Without a descriptor, runs the smart meter: electricity meter, load switch,
/// gateway to the home's network, and the grid operator's central system.
#[derive(Args)]
pub struct Arguments {
    /// Deployment descriptor [default: the smart meter]
    descriptor: Option<PathBuf>,
    /// Emulated seconds to run after the deployment
    #[arg(long, value_name = "SECONDS", default_value = "16", value_parser = seconds)]
    seconds: Duration,
    /// Seed of keys, challenges and losses
    #[arg(long, value_name = "NUMBER", default_value = "0")]
    seed: u64,
    /// Threads that run nodes; changes only the speed [default: as many as there are nodes and processors]
    #[arg(long, value_name = "NUMBER")]
    threads: Option<usize>,
    /// Program of the nodes, or with NODE=FILE of one of them [default: the built-in node software]
    #[arg(long, value_name = "FILE")]
    image: Vec<String>,
    /// Use nodes with the atomicity monitor (Aion)
    #[arg(long)]
    aion: bool,
    /// Clock frequency of the nodes
    #[arg(long, value_name = "FREQUENCY", default_value = "8MHz", value_parser = frequency)]
    clock: u64,
    /// Every link: latency=1ms, loss=0.1 (the deployer's own only by name), bandwidth=57600 (bits per second), separated by commas; or
    /// A-B:latency=... for one link, where A and B are nodes or `deployer`. Takes precedence over the
    /// descriptor's `links`
    #[arg(long, value_name = "LINK")]
    link: Vec<String>,
    /// Give a node a device of the physical world, or its device other settings: NODE:display,
    /// NODE:metering_element,profile=FILE (or seed=NUMBER), NODE:real_time_clock, NODE:relay,dwell=MILLISECONDS,
    /// NODE:tamper_switch,opened=MILLISECONDS
    #[arg(long, value_name = "DEVICE")]
    device: Vec<String>,
    /// Write what happens to a file (- for standard output), as lines of JSON
    #[arg(long, value_name = "FILE")]
    events: Option<PathBuf>,
    /// Write the messages on the links to a file that Wireshark reads
    #[arg(long, value_name = "FILE")]
    pcap: Option<PathBuf>,
    /// Write the descriptor with what the deployment has found out: identities, keys, nonces
    #[arg(long, value_name = "FILE")]
    result: Option<PathBuf>,
    /// Watch the stacks of modules after the deployment, and report one that leaves its section; slower
    #[arg(long, conflicts_with = "no_deploy")]
    stacks: bool,
    /// Print a summary as JSON and nothing else
    #[arg(long)]
    json: bool,
    /// Let clients on this host reach the nodes at their TCP ports, and run until Ctrl-C
    #[arg(long)]
    tcp: bool,
    /// Do not deploy; with --tcp, another tool can
    #[arg(long, requires = "tcp")]
    no_deploy: bool,
    #[command(flatten)]
    actions: Actions,
}

pub(super) fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "write a number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let (descriptor, directory) = match &arguments.descriptor {
        Some(path) => (read_descriptor(path)?, path.parent().unwrap_or(Path::new("")).to_owned()),
        None => (Descriptor::read(SMART_METER, Format::Json).map_err(Failure::usage)?, PathBuf::new()),
    };
    let mut network = network(arguments, &descriptor)?;
    devices::attach(&mut network, &descriptor, &directory, &arguments.device)?;
    let known = descriptor.clone();
    let randomness = Randomness::seeded(arguments.seed);
    let find = |module: &descriptors::Module| module_file(&known, module, &directory);
    let mut deployer = match arguments.no_deploy {
        // Somebody else has the files.
        true => None,
        false => {
            let deployer = Deployer::new(descriptor, randomness, find);
            Some(deployer.map_err(|error| Failure::deployment(&error))?)
        }
    };
    let interrupted = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&interrupted);
    ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed)).map_err(|error| Failure::host("Ctrl-C", error))?;
    let mut gateway = arguments.tcp.then(|| tcp::Gateway::open(&mut network)).transpose()?;
    let mut output = Outputs::create(arguments, &network)?;

    let mut stopped = None;
    if let Some(deployer) = &mut deployer {
        stopped = deployer.deploy(&mut Observed::new(&mut network, &mut output.progress)).err();
        log_steps(&mut network, deployer);
        output.take(&mut network)?;
        if let Some(path) = &arguments.result {
            write_result(path, deployer)?;
        }
        if arguments.stacks {
            watch_stacks(&mut network, deployer);
        }
    }
    let deployed = network.time();
    let planned_end = (!arguments.tcp).then(|| deployed + arguments.seconds);
    let mut steps = if stopped.is_none() { planned(arguments) } else { Vec::new() };
    let end = planned_end.unwrap_or(Duration::MAX);
    let mut renewal = deployed + RENEWAL_PERIOD;
    if let Some(gateway) = &mut gateway {
        gateway.announce(&network, arguments.json)?;
    }
    while stopped.is_none() && network.time() < end && !interrupted.load(Ordering::Relaxed) {
        let next = steps.first().map_or(Duration::MAX, |step| deployed.saturating_add(step.time()));
        if let Some(deployer) = deployer.as_mut().filter(|_| next <= network.time()) {
            stopped = steps.remove(0).run(deployer, &mut network).err();
            log_steps(&mut network, deployer);
        }
        if let Some(deployer) = deployer.as_mut().filter(|_| stopped.is_none() && renewal <= network.time()) {
            renewal += RENEWAL_PERIOD;
            stopped = deployer.renew_keys(&mut network).err();
            log_steps(&mut network, deployer);
        }
        match &mut gateway {
            Some(gateway) => gateway.run(&mut network, SLICE),
            None => {
                let until = network.time().saturating_add(SLICE).min(end).min(next.max(network.time()));
                network.run_until(until);
            }
        }
        output.take(&mut network)?;
        output.progress.update(|host| observed::speed(network.time(), planned_end, host));
    }
    if let (Some(path), Some(deployer)) = (&arguments.result, &deployer) {
        write_result(path, deployer)?;
    }
    output.finish(&network, arguments.json)?;
    match stopped {
        Some(error) => Err(Failure::deployment(&error)),
        None if interrupted.load(Ordering::Relaxed) && !arguments.tcp => Ok(Exit::Interrupted),
        None => Ok(Exit::Success),
    }
}

/// Watches the stacks of the modules that are on the nodes.
fn watch_stacks(network: &mut Network, deployer: &Deployer) {
    for module in &deployer.descriptor().modules {
        let addresses = deployer.addresses(&module.name);
        let address = |name: &str| addresses.iter().find(|(_, symbol)| symbol == name).map(|(address, _)| *address);
        let Some(machine) = network.machine(&module.node) else { continue };
        let found = WatchedStack::find(&module.name, address, |address| machine.read_word(address));
        if let Some(stack) = found {
            network.watch_stack(&module.node, stack);
        }
    }
}

/// What the command line wants done, or in the built-in deployment the operator.
fn planned(arguments: &Arguments) -> Vec<Step> {
    let steps = arguments.actions.steps();
    if !steps.is_empty() || arguments.descriptor.is_some() || arguments.no_deploy {
        return steps;
    }
    let output = OPERATOR.iter().filter_map(|action| action.parse().ok()).collect();
    Actions { call: Vec::new(), output }.steps()
}

/// The network of a descriptor as it is when no option says otherwise.
pub fn stock(descriptor: &Descriptor) -> Result<Network, Failure> {
    #[derive(clap::Parser)]
    struct Line {
        #[command(flatten)]
        arguments: Arguments,
    }
    let line: Line = clap::Parser::parse_from(["network"]);
    network(&line.arguments, descriptor)
}

fn network(arguments: &Arguments, descriptor: &Descriptor) -> Result<Network, Failure> {
    let links = Links::read(descriptor, &arguments.link)?;
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = arguments.threads.unwrap_or(descriptor.nodes.len().min(processors));
    let mut network = Network::new(arguments.seed, links.default, threads);
    let images = images(arguments, descriptor)?;
    for (index, (node, image)) in descriptor.nodes.iter().zip(&images).enumerate() {
        let soc = Soc::sancus(8 * node.vendor_key.len(), arguments.aion);
        let mut configuration = Configuration::new(soc, Board::Fpga);
        configuration.clock_hz = arguments.clock;
        let settings = NodeSettings {
            name: node.name.clone(),
            address: address(&node.host, node.reactive_port, index),
            configuration,
            image,
        };
        network.add_node(settings).map_err(Failure::usage)?;
    }
    for node in &descriptor.nodes {
        network.set_link(network::DEPLOYER, &node.name, links.of_deployer()).map_err(Failure::usage)?;
    }
    for Link { ends: [a, b], settings } in &links.own {
        network.set_link(a, b, *settings).map_err(|error| Failure::usage(format_args!("link {a}-{b}: {error}")))?;
    }
    Ok(network)
}

/// The address of a node: the descriptor's if it is a number, else one of the emulated network's own.
pub(super) fn address(host: &str, port: u16, index: usize) -> SocketAddrV4 {
    let own = || Ipv4Addr::from_bits(Ipv4Addr::new(10, 0, 0, 1).to_bits() + index as u32);
    let ip = if host == "localhost" { Ipv4Addr::LOCALHOST } else { host.parse().unwrap_or_else(|_| own()) };
    SocketAddrV4::new(ip, port)
}

/// The program of each node.
fn images(arguments: &Arguments, descriptor: &Descriptor) -> Result<Vec<Image>, Failure> {
    let mut all = None;
    let mut own = Vec::new();
    for text in &arguments.image {
        let node = text.split_once('=').and_then(|(name, file)| {
            descriptor.nodes.iter().position(|node| node.name == name).map(|index| (index, file))
        });
        match node {
            Some((index, file)) => own.push((index, super::load(Path::new(file))?)),
            None => all = Some(super::load(Path::new(text))?),
        }
    }
    let all = match all {
        Some(image) => image,
        None => loader::parse("node", firmware::prebuilt::node(arguments.aion)).map_err(Failure::usage)?,
    };
    let mut images = vec![all; descriptor.nodes.len()];
    for (index, image) in own {
        images[index] = image;
    }
    Ok(images)
}

/// Puts the deployer's steps into the log.
pub fn log_steps(network: &mut Network, deployer: &mut Deployer) {
    for step in deployer.take_steps() {
        let clock = network.clock_hz(&step.node).unwrap_or(0);
        let cycles = (step.ended - step.started).as_nanos() * u128::from(clock) / 1_000_000_000;
        let kind = EventKind::Step {
            phase: step.phase.name(),
            node: step.node,
            module: step.module,
            detail: step.detail,
            cycles: cycles as u64,
        };
        network.log(step.ended, network::DEPLOYER, None, kind);
    }
}

/// Writes events to a file, as lines of JSON.
pub fn write_events(path: &Path, network: &Network, seed: u64, events: &[Event]) -> Result<(), Failure> {
    let mut file = BufWriter::new(super::create(path)?);
    let header = report::header(network, seed).to_string();
    let lines = events.iter().map(|event| serde_json::to_string(event).map_err(io::Error::from));
    std::iter::once(Ok(header))
        .chain(lines)
        .try_for_each(|line| writeln!(file, "{}", line?))
        .and_then(|()| file.flush())
        .map_err(|error| Failure::host(path.display(), error))
}

/// A file, or standard output.
type Sink = BufWriter<Box<dyn Write>>;

/// Where events go.
struct Outputs {
    report: Summary,
    progress: Progress,
    /// Whether events and the summary are shown to people: not if standard output is for programs.
    shown: bool,
    events: Option<(PathBuf, Sink)>,
    capture: Option<(PathBuf, Capture<Sink>)>,
}

impl Outputs {
    fn create(arguments: &Arguments, network: &Network) -> Result<Outputs, Failure> {
        let create = |path: &PathBuf| -> Result<(PathBuf, Sink), Failure> {
            Ok((path.clone(), BufWriter::new(super::create(path)?)))
        };
        let mut events = arguments.events.as_ref().map(create).transpose()?;
        if let Some((path, file)) = &mut events {
            let line = report::header(network, arguments.seed);
            writeln!(file, "{line}").map_err(|error| Failure::host(path.display(), error))?;
        }
        let capture = arguments.pcap.as_ref().map(create).transpose()?;
        let capture = capture.map(|(path, file)| match Capture::new(file) {
            Ok(capture) => Ok((path, capture)),
            Err(error) => Err(Failure::host(path.display(), error)),
        });
        let (report, progress) = (Summary::default(), Progress::new());
        let to_programs = |path: &Option<PathBuf>| path.as_deref().is_some_and(super::is_standard_output);
        let shown = !arguments.json && ![&arguments.events, &arguments.pcap].into_iter().any(to_programs);
        Ok(Outputs { report, progress, shown, events, capture: capture.transpose()? })
    }

    /// Takes what happened.
    fn take(&mut self, network: &mut Network) -> Result<(), Failure> {
        let mut live = String::new();
        for event in network.take_events() {
            self.write(&event)?;
            self.report.add(&event);
            if let Some(line) = self.shown.then(|| report::line(&event)).flatten() {
                live += &line;
            }
        }
        if live.is_empty() { Ok(()) } else { self.progress.suspend(|| print(&live)) }
    }

    fn write(&mut self, event: &Event) -> Result<(), Failure> {
        if let Some((path, file)) = &mut self.events {
            let line = serde_json::to_string(event).map_err(io::Error::from);
            line.and_then(|line| writeln!(file, "{line}")).map_err(|error| Failure::host(path.display(), error))?;
        }
        if let Some((path, capture)) = &mut self.capture {
            capture.record(event).map_err(|error| Failure::host(path.display(), error))?;
        }
        Ok(())
    }

    fn finish(mut self, network: &Network, json: bool) -> Result<(), Failure> {
        self.progress.finish();
        if let Some((path, file)) = &mut self.events {
            file.flush().map_err(|error| Failure::host(path.display(), error))?;
        }
        if let Some((path, capture)) = self.capture.take() {
            capture.finish().map_err(|error| Failure::host(path.display(), error))?;
        }
        match json {
            true => super::print_json(&self.report.json(network)),
            false if self.shown => print(&self.report.table(network)),
            false => Ok(()),
        }
    }
}
