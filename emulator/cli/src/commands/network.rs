//! `sancus-emu network`: see [`Arguments`].

mod debug;
mod home;
mod links;
mod observed;
mod report;
mod snapshot;
mod tcp;

use super::arguments::frequency;
use super::arguments::threads;
use super::deployment::{Actions, write_result};
use super::files::Files;
use super::progress::Progress;
use super::{Exit, Failure, devices, print, print_live};
use clap::Args;
use debug::{Attached, Target};
use descriptors::DeployError;
use home::{HomeLines, Homes};
use network::scenario::{Operation, SLICE, Scenario, Setup, table};
use network::{Capture, Event, Network};
use observed::Observed;
use program::image::Image;
use program::snapshot::Origin;
use report::Summary;
use snapshot::Saving;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// What the operator does with the smart meter, unless the command line says something else: has the supply enabled, has the
/// meter report to the central system, and later has the supply disabled.
const OPERATOR: [&str; 3] = ["operator=0100@0.5", "operator=1000@1", "operator=0200@8"];

/// Run a network of emulated nodes with a deployment
///
/// Starts the nodes of the descriptor, loads its modules onto them over their serial lines, attests each, gives each
/// connection its key, and lets time pass. Without a descriptor, runs the smart meter: electricity meter, load switch,
/// gateway to the home's network, and the grid operator's central system.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Deployment descriptor [default: the smart meter]
    descriptor: Option<PathBuf>,
    /// Emulated seconds to run after the deployment
    #[arg(long, value_name = "SECONDS", default_value = "16", value_parser = seconds, allow_negative_numbers = true)]
    seconds: Duration,
    /// Seed of keys, challenges, losses and devices that draw numbers
    #[arg(long, value_name = "NUMBER", default_value = "0", value_parser = super::arguments::seed, allow_negative_numbers = true)]
    seed: u64,
    /// Threads that run nodes, 1 to 256; changes only the speed [default: as many as there are nodes and processors]
    #[arg(long, value_name = "NUMBER", value_parser = threads, allow_negative_numbers = true)]
    threads: Option<usize>,
    /// Program of the nodes, or with NODE=FILE of one of them [default: the built-in node software]
    #[arg(long, value_name = "FILE")]
    image: Vec<String>,
    /// Use nodes with the atomicity monitor (Aion), unless the descriptor names their core
    #[arg(long)]
    aion: bool,
    /// Clock frequency of the nodes, unless the descriptor says it, at most 1000GHz
    #[arg(long, value_name = "FREQUENCY", default_value = "8MHz", value_parser = frequency)]
    clock: u64,
    /// Every link: latency=1ms, loss=0.1 (the deployer's own only by name), bandwidth=57600 (bits per second), separated by commas; or
    /// A-B:latency=... for one link, where A and B are nodes or `deployer`. Takes precedence over the
    /// descriptor's `links`; a link of one's own also over its `media`
    #[arg(long, value_name = "LINK")]
    link: Vec<String>,
    /// Give a node a device of the physical world, or its device other settings: NODE:appliances,NAME=WATTS,...,
    /// NODE:buttons,press=BUTTON@MILLISECONDS+MILLISECONDS,... (when, and for how long),
    /// NODE:calendar_clock,start=TIME,drift=PPM,battery=false (each may be left out), NODE:display,
    /// NODE:energy_register,nominal_voltage=VOLTS (and other settings, separated by commas), NODE:home_uart,
    /// NODE:metering_element,profile=FILE (or seed=NUMBER),switched_by=NODE,appliances=NODE (with the relay and the
    /// appliances that act on the load),
    /// NODE:monotonic_counter,start=NUMBER,
    /// NODE:non_volatile_memory,size=WORDS (and other settings, separated by commas),
    /// NODE:power_supply,hold_up=MILLISECONDS,cut=AT+FOR (a failure of the mains, in milliseconds; may be repeated),
    /// NODE:random_number_generator,seed=NUMBER, NODE:real_time_clock, NODE:relay,dwell=MILLISECONDS, NODE:reset_counter,
    /// NODE:tamper_switch,opened=MILLISECONDS
    #[arg(long, value_name = "DEVICE")]
    device: Vec<String>,
    /// Where what a node sends on its home_uart goes: NODE=file:PATH, NODE=tcp:HOST:PORT (listens) or NODE=pty. What comes
    /// back from there is lost: the line leads out only
    #[arg(long, value_name = "NODE=PORT")]
    home: Vec<String>,
    /// Write what happens to a file (- for standard output), as lines of JSON
    #[arg(long, value_name = "FILE")]
    events: Option<PathBuf>,
    /// Write the messages on the links to a file that Wireshark reads
    #[arg(long, value_name = "FILE")]
    pcap: Option<PathBuf>,
    /// Write the descriptor with what the deployment has found out: identities, keys, nonces
    #[arg(long, value_name = "FILE")]
    result: Option<PathBuf>,
    /// Seconds to wait for an answer, at most a day: slow media may take more
    #[arg(long, value_name = "SECONDS", default_value = "20", value_parser = super::arguments::patience, allow_negative_numbers = true)]
    patience: u64,
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
    #[arg(long, requires = "tcp", conflicts_with_all = ["call", "output", "update", "result"])]
    no_deploy: bool,
    #[command(flatten)]
    actions: Actions,
    #[command(flatten)]
    snapshot: snapshot::Arguments,
    #[command(flatten)]
    debug: debug::Arguments,
}

pub(super) fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "write a number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|_| "write a number of seconds, from 0 to 1.8e19".to_owned())
}

const EXAMPLES: &str = "\
Examples:
  sancus-emu network
  sancus-emu network meter.json --seconds 60 --events events.jsonl --pcap wire.pcap
  sancus-emu network meter.json --link loss=0.1 --output operator=0100@0.5 --call ESME.advance_time@2
  sancus-emu network meter.json --update ESME=esme_2.c@5
  sancus-emu network --save deployed.snapshot
  sancus-emu network --from deployed.snapshot
  sancus-emu network meter.json --gdb node1=127.0.0.1:3333 --gdb-modules loaded
  sancus-emu network meter.json --tcp --result deployed.json";

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    arguments.snapshot.check(&[
        (arguments.tcp, "--tcp", "clients and their connections cannot be saved"),
        (
            !arguments.actions.update.is_empty(),
            "--update",
            "a snapshot has the modules that were deployed, not later versions",
        ),
        (arguments.stacks, "--stacks", "how deep stacks have been is not saved"),
    ])?;
    let scenario = scenario(arguments)?;
    let homes = Homes::new(&arguments.home, &scenario)?;
    check_files(arguments, &scenario, &homes)?;
    // Otherwise somebody else has the modules' files.
    let mut prepared = if arguments.no_deploy { None } else { Some(scenario.prepare()?) };
    if let Some(setup) = &mut prepared {
        let end = (!arguments.tcp).then_some(arguments.seconds);
        arguments.actions.check(&setup.deployer, end)?;
        let updates = arguments.actions.updates(&scenario, end, |module, file| setup.check_update(module, file))?;
        for (time, operation) in planned(arguments).into_iter().chain(updates) {
            setup.schedule(time, operation);
        }
        table(&setup.needs).lines().for_each(|line| tracing::info!("{line}"));
    }
    let target = arguments.debug.target(&scenario, |node| program_file(arguments, &scenario, node))?;
    let interrupted = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&interrupted);
    ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed)).map_err(|error| Failure::host("Ctrl-C", error))?;
    match prepared {
        Some(setup) => {
            let origin = origin(arguments, &scenario, &setup);
            deploy_and_run(arguments, setup, origin, &homes, target, &interrupted)
        }
        None => serve(arguments, scenario.network()?, &homes, target, &interrupted),
    }
}

fn check_files(arguments: &Arguments, scenario: &Scenario, homes: &Homes) -> Result<(), Failure> {
    let homes = homes.files();
    let images: Vec<PathBuf> = arguments.image.iter().map(|text| image_option(text, scenario).1.into()).collect();
    let (events, pcap) = (&arguments.events, &arguments.pcap);
    let files = Files::default().reads("the descriptor", &arguments.descriptor).reads("--image", &images);
    let files = files.reads("--from", arguments.snapshot.read()).writes("--save", arguments.snapshot.written());
    files.writes("--events", events).writes("--pcap", pcap).writes("--home", &homes).check()?;
    // A deployment that goes on may update its descriptor, which is read before.
    let files = Files::default().reads("--image", &images);
    let files = files.writes("--events", events).writes("--pcap", pcap).writes("--home", &homes);
    files.writes("--result", &arguments.result).check()
}

/// The node that an option `--image` is for, if it names one, and the file.
fn image_option<'a>(text: &'a str, scenario: &Scenario) -> (Option<&'a str>, &'a str) {
    let named = text.split_once('=').filter(|(name, _)| {
        let mut nodes = scenario.descriptor.nodes.iter();
        nodes.any(|node| node.name == *name)
    });
    named.map_or((None, text), |(name, file)| (Some(name), file))
}

/// The file of a node's program, if it is not built in.
fn program_file(arguments: &Arguments, scenario: &Scenario, node: &str) -> Option<PathBuf> {
    let options = || arguments.image.iter().map(|text| image_option(text, scenario)).rev();
    let own =
        options().find(|(named, _)| *named == Some(node)).or_else(|| options().find(|(named, _)| named.is_none()));
    own.map(|(_, file)| file.into())
}

/// The program that an option `--image` names.
fn load_image(text: &str, file: &str, scenario: &Scenario) -> Result<Image, Failure> {
    super::load(Path::new(file)).map_err(|failure| {
        // A file may have any name; but one that is not there was probably not meant.
        let Some((node, _)) = text.split_once('=').filter(|_| text == file && !Path::new(file).exists()) else {
            return failure;
        };
        let names: Vec<&str> = scenario.descriptor.nodes.iter().map(|node| node.name.as_str()).collect();
        let meant = descriptors::nearest(node, names.iter().copied());
        let meant = meant.map_or_else(
            || format!("; the nodes are {}", names.join(", ")),
            |meant| format!("; did you mean {meant:?}?"),
        );
        Failure::usage(format_args!("--image {text}: there is no node {node:?}{meant}"))
    })
}

/// Deploys, and runs until the end, or Ctrl-C.
fn deploy_and_run(
    arguments: &Arguments,
    mut setup: Setup,
    origin: Origin,
    homes: &Homes,
    target: Option<Target<'_>>,
    interrupted: &Arc<AtomicBool>,
) -> Result<Exit, Failure> {
    setup.deployer.set_patience(Duration::from_secs(arguments.patience));
    let mut gateway = arguments.tcp.then(|| tcp::Gateway::open(&mut setup.network)).transpose()?;
    let mut output = Outputs::create(arguments, &setup.network, homes)?;
    let mut stopped = None;
    if let Some(file) = arguments.snapshot.read() {
        snapshot::restore(file, &origin, &mut setup, &mut output.report)?;
    }
    let debugged = target.map(|target| target.attach(&mut setup, interrupted)).transpose()?;
    if arguments.snapshot.read().is_none() {
        let deployed =
            setup.deploy_by(|deployer, network| deployer.deploy(&mut Observed::new(network, &mut output.progress)));
        stopped = deployed.err();
    }
    output.take(&mut setup.network)?;
    let mut saving = Saving::new(&arguments.snapshot, origin);
    if let Some(path) = &arguments.result {
        write_result(path, &setup.deployer)?;
    }
    if arguments.stacks {
        setup.watch_stacks();
    }
    let planned_end = (!arguments.tcp).then(|| setup.deployed() + arguments.seconds);
    let end = planned_end.unwrap_or(Duration::MAX);
    if let Some(gateway) = &mut gateway {
        gateway.announce(&setup.network, arguments.json)?;
    }
    let is_over = || interrupted.load(Ordering::Relaxed) || debugged.as_ref().is_some_and(Attached::is_over);
    while stopped.is_none() && setup.network.time() < end && !is_over() {
        saving.look(&mut setup, &mut output.report)?;
        let ran = setup.run_slice(end, |network, until| match &mut gateway {
            Some(gateway) => gateway.run(network, until),
            None => network.run_until(until),
        });
        stopped = ran.err();
        output.take(&mut setup.network)?;
        output.progress.update(|host| observed::speed(setup.network.time(), planned_end, host));
    }
    if let Some(path) = &arguments.result {
        write_result(path, &setup.deployer)?;
    }
    setup.network.end_drivers();
    output.finish(&setup.network, arguments.json, stopped.as_ref())?;
    if stopped.is_none() {
        saving.finish()?;
    }
    match stopped {
        Some(error) => Err(Failure::deployment(&error)),
        None if interrupted.load(Ordering::Relaxed) && !arguments.tcp => Ok(Exit::Interrupted),
        None => Ok(Exit::Success),
    }
}

/// Leaves the deployment to others, until Ctrl-C.
fn serve(
    arguments: &Arguments,
    mut network: Network,
    homes: &Homes,
    target: Option<Target<'_>>,
    interrupted: &Arc<AtomicBool>,
) -> Result<Exit, Failure> {
    let mut gateway = tcp::Gateway::open(&mut network)?;
    let mut output = Outputs::create(arguments, &network, homes)?;
    let debugged = target.map(|target| target.attach_to_network(&mut network, interrupted)).transpose()?;
    gateway.announce(&network, arguments.json)?;
    while !interrupted.load(Ordering::Relaxed) && !debugged.as_ref().is_some_and(Attached::is_over) {
        let end = network.time() + SLICE;
        gateway.run(&mut network, end);
        output.take(&mut network)?;
        output.progress.update(|host| observed::speed(network.time(), None, host));
    }
    output.finish(&network, arguments.json, None)?;
    Ok(Exit::Success)
}

/// What the snapshots of a network are of.
fn origin(arguments: &Arguments, scenario: &Scenario, setup: &Setup) -> Origin {
    scenario
        .snapshot_origin(setup)
        .with_content("what the operator does", format!("{:?}", setup.operations().collect::<Vec<_>>()).as_bytes())
        .with("--patience", arguments.patience)
}

/// What the command line wants done, or in the built-in deployment the operator.
fn planned(arguments: &Arguments) -> Vec<(Duration, Operation)> {
    let operations = arguments.actions.operations();
    if !operations.is_empty() || arguments.descriptor.is_some() {
        return operations;
    }
    let output = OPERATOR.iter().filter_map(|action| action.parse().ok()).collect();
    Actions { call: Vec::new(), output, update: Vec::new() }.operations()
}

/// What the command line describes.
fn scenario(arguments: &Arguments) -> Result<Scenario, Failure> {
    let scenario = match &arguments.descriptor {
        Some(path) => Scenario::read(path)?,
        None => Scenario::smart_meter(),
    };
    let mut scenario = Scenario {
        seed: arguments.seed,
        threads: arguments.threads,
        clock_hz: arguments.clock,
        atomicity_monitor: arguments.aion,
        links: links::changes(&arguments.link)?,
        devices: devices::given(&scenario.descriptor, &arguments.device)?,
        ..scenario
    };
    for text in &arguments.image {
        let (node, file) = image_option(text, &scenario);
        let image = load_image(text, file, &scenario)?;
        match node {
            Some(node) => _ = scenario.node_images.insert(node.to_owned(), image),
            None => scenario.image = Some(image),
        }
    }
    Ok(scenario)
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
        .map_err(|error| Failure::output(path.display(), error))
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
    homes: HomeLines,
}

impl Outputs {
    fn create(arguments: &Arguments, network: &Network, homes: &Homes) -> Result<Outputs, Failure> {
        let create = |path: &PathBuf| -> Result<(PathBuf, Sink), Failure> {
            Ok((path.clone(), BufWriter::new(super::create(path)?)))
        };
        let mut events = arguments.events.as_ref().map(create).transpose()?;
        if let Some((path, file)) = &mut events {
            let line = report::header(network, arguments.seed);
            writeln!(file, "{line}").map_err(|error| Failure::output(path.display(), error))?;
        }
        let capture = arguments.pcap.as_ref().map(create).transpose()?;
        let capture = capture.map(|(path, file)| match Capture::new(file) {
            Ok(capture) => Ok((path, capture)),
            Err(error) => Err(Failure::output(path.display(), error)),
        });
        let (report, progress) = (Summary::new(network), Progress::new());
        let to_programs = |path: &Option<PathBuf>| path.as_deref().is_some_and(super::is_standard_output);
        let shown = !arguments.json && ![&arguments.events, &arguments.pcap].into_iter().any(to_programs);
        let homes = homes.open().map_err(Failure::usage)?;
        Ok(Outputs { report, progress, shown, events, capture: capture.transpose()?, homes })
    }

    /// Takes what happened.
    fn take(&mut self, network: &mut Network) -> Result<(), Failure> {
        let mut live = String::new();
        for event in network.take_events() {
            self.write(&event)?;
            self.homes.take(&event)?;
            self.report.add(&event);
            if let Some(line) = self.shown.then(|| report::line(&event)).flatten() {
                live += &line;
            }
        }
        self.homes.flush()?;
        if live.is_empty() { Ok(()) } else { self.progress.suspend(|| print_live(&live)) }
    }

    fn write(&mut self, event: &Event) -> Result<(), Failure> {
        if let Some((path, file)) = &mut self.events {
            let line = serde_json::to_string(event).map_err(io::Error::from);
            line.and_then(|line| writeln!(file, "{line}")).map_err(|error| Failure::output(path.display(), error))?;
        }
        if let Some((path, capture)) = &mut self.capture {
            capture.record(event).map_err(|error| Failure::output(path.display(), error))?;
        }
        Ok(())
    }

    fn finish(mut self, network: &Network, json: bool, stopped: Option<&DeployError>) -> Result<(), Failure> {
        self.progress.finish();
        if let Some((path, file)) = &mut self.events {
            file.flush().map_err(|error| Failure::output(path.display(), error))?;
        }
        if let Some((path, capture)) = self.capture.take() {
            capture.finish().map_err(|error| Failure::output(path.display(), error))?;
        }
        match json {
            true => super::print_json(&self.report.json(network, stopped)),
            false if self.shown => print(&self.report.table(network)),
            false => Ok(()),
        }
    }
}
