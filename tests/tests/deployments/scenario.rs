//! The smart meter, from its descriptor to what the home sees, on emulated nodes with the prebuilt images.

use std::net::SocketAddrV4;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use descriptors::Format;
use descriptors::message::Message;
use network::scenario::{LinkChange, Operation, SMART_METER, Scenario, ScenarioError, Setup};
use network::{Capture, DEPLOYER, Event, EventKind, Intruder, MINIMUM_LATENCY};

/// A deployed smart meter.
struct Meter {
    setup: Setup,
    events: Vec<Event>,
}

/// The smart meter with another descriptor.
fn described(text: &str) -> Scenario {
    Scenario::from_text(text, Format::Json, "".as_ref()).expect("a descriptor")
}

impl Meter {
    fn deploy(scenario: &Scenario) -> Meter {
        let setup = scenario.deploy().unwrap_or_else(|error| panic!("{error}"));
        Meter { setup, events: Vec::new() }
    }

    /// Supply on at 0.5 s, reports from 1 s on, supply off at 8 s.
    fn day(&mut self) {
        for (milliseconds, command) in [(500, 1), (1000, 16), (8000, 2)] {
            self.setup.schedule(Duration::from_millis(milliseconds), Operation::output("operator", [command, 0]));
        }
        self.setup.run_for(Duration::from_secs(16)).expect("every event is accepted");
        self.events.extend(self.setup.network.take_events());
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
    let mut meter = Meter::deploy(&Scenario::smart_meter());
    meter.day();
    assert_eq!(meter.display(), DISPLAY);
    let violations = meter.events.iter().filter(|event| match &event.kind {
        EventKind::Lost { .. } | EventKind::Nonsense { .. } | EventKind::Abandoned { .. } => true,
        kind => kind.violation().is_some(),
    });
    assert_eq!(violations.count(), 0);
    for (node, modules) in [("node1", ["CS", "HAN", "HASM_LS"].as_slice()), ("node2", &["ESME"])] {
        let accounts = meter.setup.network.accounts(node);
        let names: Vec<&str> = accounts.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, modules);
        assert!(accounts.iter().all(|(_, account)| account.entries > 0 && account.unwrapped > 0));
    }
}

#[test]
fn threads_change_nothing() {
    let latency = Some(Duration::from_millis(2));
    let lossy = LinkChange { latency, loss: Some(0.2), bandwidth: Some(1_000_000), between: None };
    let run = |threads: usize| {
        let (threads, links) = (Some(threads), vec![lossy.clone()]);
        let mut meter = Meter::deploy(&Scenario { seed: 3, threads, links, ..Scenario::smart_meter() });
        meter.day();
        let mut capture = Vec::new();
        let mut file = Capture::new(&mut capture).expect("memory");
        for event in &meter.events {
            file.record(event).expect("memory");
        }
        file.finish().expect("memory");
        (meter.events, capture)
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
        let meter = Meter::deploy(&Scenario { seed, ..Scenario::smart_meter() });
        meter.setup.deployer.descriptor().connections.iter().map(|connection| connection.key.clone()).collect()
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
    let mut meter = Meter::deploy(&Scenario::smart_meter());
    let seen = Arc::new(Mutex::new(0));
    meter.setup.network.set_intruder(Box::new(Replayer(Arc::clone(&seen))));
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
        let sent = descriptors::Binary::parse("CS", file.to_vec()).expect("a module").for_loader();
        let elf = goblin::elf::Elf::parse(file).expect("an ELF file");
        let symbol = elf.syms.iter().find(|symbol| elf.strtab.get_at(symbol.st_name) == Some("advance_time"));
        let symbol = symbol.expect("the entry point");
        let stripped = goblin::elf::Elf::parse(&sent).expect("an ELF file");
        let mut sections = stripped.section_headers.iter();
        let text = sections.find(|section| stripped.shdr_strtab.get_at(section.sh_name) == Some(".text.sm.CS"));
        let offset = (text.expect("a section").sh_offset + symbol.st_value) as usize;
        let mut payload = message.payload().to_vec();
        if let Some(start) = payload.len().checked_sub(sent.len()).filter(|start| payload[*start..] == sent) {
            payload[start + offset] ^= 1;
        }
        vec![(Duration::ZERO, Message::new(message.code, payload).expect("no longer than it was"))]
    }
}

#[test]
fn a_module_that_was_changed_on_its_way_is_refused() {
    let mut meter = Scenario::smart_meter().prepare().expect("a scenario");
    meter.network.set_intruder(Box::new(Tamperer));
    let error = meter.deploy().expect_err("another module");
    assert!(error.to_string().starts_with("attest of \"CS\" on \"node1\": attestation failed"), "{error}");
    let descriptor = meter.deployer.descriptor();
    assert!(descriptor.connections.iter().all(|connection| !connection.established && connection.key.is_none()));
    // Nobody was given a key.
    let events = meter.network.take_events();
    let mut steps = events.iter().filter_map(|event| match event.kind {
        EventKind::Step { phase, .. } => Some(phase),
        _ => None,
    });
    assert!(steps.all(|phase| phase == "load" || phase == "attest"));
}

#[test]
fn a_node_that_cannot_be_reached_in_time_stops_the_deployment() {
    let between = Some([DEPLOYER, "node2"].map(str::to_owned));
    let slow = LinkChange { between, bandwidth: Some(2000), ..LinkChange::default() };
    let scenario = Scenario { links: vec![slow], ..Scenario::smart_meter() };
    let mut meter = scenario.prepare().expect("a scenario");
    let error = meter.deploy().expect_err("too slow");
    let text = error.to_string();
    assert!(text.starts_with("load of \"ESME\" on \"node2\": no answer from \"node2\" within 20s"), "{text}");
    assert!(meter.deployer.descriptor().connections.iter().all(|connection| !connection.established));
}

#[test]
fn another_vendor_does_not_get_through() {
    let text = SMART_METER.replacen(
        "\"master_key\": \"3c91d20f6a7be84415d3c0a29b5e7f68\"",
        "\"vendor_key\": \"0b7bf3af40880a8be430d0da34fb76f0\"",
        1,
    );
    assert_ne!(text, SMART_METER);
    let Err(error) = described(&text).deploy() else { panic!("attested") };
    assert!(matches!(error, ScenarioError::Deploy(_)));
    assert!(error.to_string().starts_with("attest of \"CS\" on \"node1\": attestation failed"), "{error}");
}

#[test]
fn nodes_of_64_bits() {
    let text = SMART_METER.replace("3c91d20f6a7be84415d3c0a29b5e7f68", "3c91d20f6a7be844");
    let text = text.replace("e07a45b81c39f6d2a40b7d5e8813c96f", "e07a45b81c39f6d2");
    let links = vec![LinkChange { latency: Some(MINIMUM_LATENCY), ..LinkChange::default() }];
    let mut meter = Meter::deploy(&Scenario { links, ..described(&text) });
    meter.day();
    assert_eq!(meter.display(), DISPLAY);
}
