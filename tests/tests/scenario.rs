//! The smart meter, from its descriptor to what the home sees, on emulated nodes with the prebuilt images.

use std::net::SocketAddrV4;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use descriptors::message::Message;
use descriptors::{DeployError, Deployer, Descriptor, Format, Randomness, Step};
use machine::{Board, Configuration, Soc};
use network::{Capture, DEPLOYER, Event, EventKind, Intruder, LinkSettings, MINIMUM_LATENCY, Network, NodeSettings};
use program::loader;

const SMART_METER: &str = include_str!("../../descriptors/smart-meter.json");

/// A deployed smart meter.
struct Meter {
    network: Network,
    deployer: Deployer,
    deployed: Duration,
    events: Vec<Event>,
}

fn network(text: &str, seed: u64, links: LinkSettings, threads: usize) -> (Network, Deployer) {
    let descriptor = Descriptor::read(text, Format::Json).expect("a descriptor");
    let mut network = Network::new(seed, links, threads);
    let image = loader::parse("node", firmware::prebuilt::NODE).expect("an image");
    let mut bits = 128;
    for node in &descriptor.nodes {
        bits = node.vendor_key.len() as u16 * 8;
        let soc = if bits == 64 { Soc::Sancus64 } else { Soc::Sancus128 };
        let mut configuration = Configuration::new(soc, Board::Fpga);
        configuration.clock_hz = 8_000_000;
        let address = SocketAddrV4::new(node.host.parse().expect("a number"), node.reactive_port);
        let name = node.name.clone();
        network.add_node(NodeSettings { name, address, configuration, image: &image }).expect("a node");
        network.set_link(DEPLOYER, &node.name, LinkSettings { loss: 0.0, ..links }).expect("a link");
    }
    let file = |module: &descriptors::Module| Ok(firmware::prebuilt::module(&module.name, bits).map(<[u8]>::to_vec));
    (network, Deployer::new(descriptor, Randomness::seeded(seed), file).expect("a plan"))
}

impl Meter {
    fn deploy(text: &str, seed: u64, links: LinkSettings, threads: usize) -> Result<Meter, DeployError> {
        let (mut network, mut deployer) = network(text, seed, links, threads);
        deployer.deploy(&mut network)?;
        let deployed = network.time();
        Ok(Meter { network, deployer, deployed, events: Vec::new() })
    }

    fn stock(seed: u64, threads: usize) -> Meter {
        let meter = Meter::deploy(SMART_METER, seed, LinkSettings::default(), threads);
        meter.unwrap_or_else(|error| panic!("{error}"))
    }

    /// The operator sends a command, some milliseconds after the deployment.
    fn operate(&mut self, milliseconds: u64, command: u8) {
        self.run(milliseconds);
        self.deployer.output(&mut self.network, "operator", &[command, 0]).expect("an event");
    }

    fn run(&mut self, milliseconds: u64) {
        self.network.run_until(self.deployed + Duration::from_millis(milliseconds));
        self.events.extend(self.network.take_events());
    }

    /// Supply on at 0.5 s, reports from 1 s on, supply off at 8 s.
    fn day(&mut self) {
        self.operate(500, 1);
        self.operate(1000, 16);
        self.operate(8000, 2);
        self.run(16_000);
    }

    fn display(&self) -> Vec<&str> {
        let lines = self.events.iter().filter_map(|event| match &event.kind {
            EventKind::Console { text } if text.contains("IHD") => Some(text.as_str()),
            _ => None,
        });
        lines.collect()
    }
}

/// What the paper's own modules show on the RTL.
const DISPLAY: [&str; 3] = [
    "* IHD -- Supply:  ON; Active Power: 137; Total Consumption: 350",
    "* IHD -- Supply:  ON; Active Power: 123; Total Consumption: 866",
    "* IHD -- Supply: OFF; Active Power: 0; Total Consumption: 866",
];

#[test]
fn consumption_reaches_the_display() {
    let mut meter = Meter::stock(0, 1);
    meter.day();
    assert_eq!(meter.display(), DISPLAY);
    let violations = meter.events.iter().filter(|event| match &event.kind {
        EventKind::Lost { .. } | EventKind::Nonsense { .. } | EventKind::Abandoned { .. } => true,
        kind => kind.violation().is_some(),
    });
    assert_eq!(violations.count(), 0);
    for (node, modules) in [("node1", ["CS", "HAN", "HASM_LS"].as_slice()), ("node2", &["ESME"])] {
        let accounts = meter.network.accounts(node);
        let names: Vec<&str> = accounts.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, modules);
        assert!(accounts.iter().all(|(_, account)| account.entries > 0 && account.unwrapped > 0));
    }
}

#[test]
fn threads_change_nothing() {
    let lossy = LinkSettings { latency: Duration::from_millis(2), loss: 0.2, bandwidth: Some(1_000_000) };
    let run = |threads: usize| {
        let mut meter = Meter::deploy(SMART_METER, 3, lossy, threads).unwrap_or_else(|error| panic!("{error}"));
        meter.day();
        let mut capture = Vec::new();
        let mut file = Capture::new(&mut capture).expect("memory");
        for event in &meter.events {
            file.record(event).expect("memory");
        }
        file.finish().expect("memory");
        let steps: Vec<Step> = meter.deployer.take_steps();
        (meter.events, capture, steps)
    };
    let one = run(1);
    assert!(one.0.iter().any(|event| matches!(event.kind, EventKind::Lost { .. })), "20 % loss");
    assert!(one.0.is_sorted_by_key(|event| event.time));
    assert_eq!(run(3), one);
    assert_eq!(&one.1[..4], [0x4d, 0x3c, 0xb2, 0xa1]);
}

#[test]
fn seeds_change_keys_and_nothing_else() {
    let keys = |seed: u64| -> Vec<_> {
        let (mut network, mut deployer) = network(SMART_METER, seed, LinkSettings::default(), 1);
        deployer.deploy(&mut network).expect("a deployment");
        deployer.descriptor().connections.iter().map(|connection| connection.key.clone()).collect()
    };
    let first = keys(1);
    assert_eq!(keys(1), first);
    assert!(keys(2).iter().zip(&first).all(|(a, b)| a != b));
}

/// Keeps every event that passes and sends those of the central system to the load switch a second time.
struct Replayer(Arc<Mutex<u32>>);

impl Intruder for Replayer {
    fn intercept(
        &mut self,
        _time: Duration,
        _from: SocketAddrV4,
        _to: SocketAddrV4,
        message: Message,
    ) -> Vec<(Duration, Message)> {
        // Commands of the deployer have an order; events should stand on their own.
        let event = message.code == 2;
        *self.0.lock().expect("one thread") += u32::from(event);
        let mut sent = vec![(Duration::ZERO, message.clone())];
        if event {
            sent.push((Duration::from_millis(200), message));
        }
        sent
    }
}

#[test]
fn replayed_events_change_nothing() {
    let mut meter = Meter::stock(0, 1);
    let seen = Arc::new(Mutex::new(0));
    meter.network.set_intruder(Box::new(Replayer(Arc::clone(&seen))));
    meter.day();
    assert_eq!(meter.display(), DISPLAY);
    assert!(*seen.lock().expect("one thread") > 10);
}

/// Changes a bit of a module that passes: in a function that attestation does not execute.
struct Tamperer;

impl Intruder for Tamperer {
    fn intercept(
        &mut self,
        _time: Duration,
        _from: SocketAddrV4,
        _to: SocketAddrV4,
        message: Message,
    ) -> Vec<(Duration, Message)> {
        let file = firmware::prebuilt::module("CS", 128).expect("a module");
        let elf = goblin::elf::Elf::parse(file).expect("an ELF file");
        let symbol = elf.syms.iter().find(|symbol| elf.strtab.get_at(symbol.st_name) == Some("advance_time"));
        let symbol = symbol.expect("the entry point");
        let sent = descriptors::Binary::parse("CS", file.to_vec()).expect("a module").for_loader();
        let section = &goblin::elf::Elf::parse(&sent).expect("an ELF file").section_headers[symbol.st_shndx];
        let offset = (section.sh_offset + symbol.st_value) as usize;
        let mut payload = message.payload().to_vec();
        if let Some(start) = payload.len().checked_sub(sent.len()).filter(|start| payload[*start..] == sent) {
            payload[start + offset] ^= 1;
        }
        vec![(Duration::ZERO, Message::new(message.code, payload).expect("no longer than it was"))]
    }
}

#[test]
fn a_module_that_was_changed_on_its_way_is_refused() {
    let (mut network, mut deployer) = network(SMART_METER, 0, LinkSettings::default(), 1);
    network.set_intruder(Box::new(Tamperer));
    let error = deployer.deploy(&mut network).expect_err("another module");
    assert!(error.to_string().starts_with("attest of \"CS\" on \"node1\": attestation failed"), "{error}");
    let descriptor = deployer.descriptor();
    assert!(descriptor.connections.iter().all(|connection| !connection.established && connection.key.is_none()));
    // Nobody was given a key.
    let steps = deployer.take_steps();
    assert!(steps.iter().all(|step| matches!(step.phase, descriptors::Phase::Load | descriptors::Phase::Attest)));
}

#[test]
fn a_node_that_cannot_be_reached_in_time_stops_the_deployment() {
    let slow = LinkSettings { bandwidth: Some(2000), ..LinkSettings::default() };
    let (mut network, mut deployer) = network(SMART_METER, 0, LinkSettings::default(), 1);
    network.set_link(DEPLOYER, "node2", slow).expect("a link");
    let error = deployer.deploy(&mut network).expect_err("too slow");
    let text = error.to_string();
    assert!(text.starts_with("load of \"ESME\" on \"node2\": no answer from \"node2\" within 20s"), "{text}");
    assert!(deployer.descriptor().connections.iter().all(|connection| !connection.established));
}

#[test]
fn another_vendor_does_not_get_through() {
    let text = SMART_METER.replacen("0b7bf3ae", "0b7bf3af", 1);
    let Err(error) = Meter::deploy(&text, 0, LinkSettings::default(), 1) else { panic!("attested") };
    assert!(error.to_string().starts_with("attest of \"CS\" on \"node1\": attestation failed"), "{error}");
}

#[test]
fn nodes_of_64_bits() {
    let text = SMART_METER.replace("0b7bf3ae40880a8be430d0da34fb76f0", "4078d505d82099ba");
    let links = LinkSettings { latency: MINIMUM_LATENCY, ..LinkSettings::default() };
    let mut meter = Meter::deploy(&text, 0, links, 1).unwrap_or_else(|error| panic!("{error}"));
    meter.day();
    assert_eq!(meter.display(), DISPLAY);
}
