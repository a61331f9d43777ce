//! Connections between nodes that live: on links that lose messages, and when keys are used up.

use std::collections::BTreeMap;
use std::net::SocketAddrV4;
use std::time::Duration;

use descriptors::message::{Message, Reply, Request};
use descriptors::{DeployError, Deployer, Handle, Link, LinkError, Node, Source};
use network::scenario::{LinkChange, Scenario, Setup};
use network::{DEPLOYER, Event, EventKind, LinkSettings, Network};
use program::image::Image;

/// ESME's reports to the display, from node 2 to node 1.
const REPORTS: u16 = 6;
/// Where a module's record of a connection (`stubs/reactive.c`) and the node's (`connection.h`) have what this is about.
const MODULE_RECORD: u16 = 8 + 2 * 16;
const NODE_NUMBER: u16 = 2;
const NODE_WAITING: u16 = 24;
const NODE_EVENTS: u16 = 26;
/// Nothing more is taken where so many events wait.
const WAITING: u16 = 16;
/// The number that no event gets.
const LAST: u16 = u16::MAX;

struct Meter {
    network: Network,
    deployer: Deployer,
    image: Image,
    events: Vec<Event>,
}

/// What became of an event that went over a link.
#[derive(Debug)]
struct Journey {
    connection: u16,
    sent: u64,
    /// When the other node acknowledged it first.
    accepted: Option<u64>,
}

impl Meter {
    fn deploy(seed: u64, loss: f64) -> Meter {
        let mut meter = Meter::of(Scenario::smart_meter(), seed, loss);
        meter.operate(1);
        meter.operate(16);
        meter
    }

    fn of(scenario: Scenario, seed: u64, loss: f64) -> Meter {
        let links = vec![LinkChange { loss: Some(loss), ..LinkChange::default() }];
        let setup = Scenario { seed, links, ..scenario }.deploy().expect("a deployment");
        let Setup { network, deployer, mut images, .. } = setup;
        Meter { network, deployer, image: images.remove(0), events: Vec::new() }
    }

    fn operate(&mut self, command: u8) {
        self.run(1);
        self.deployer.output(&mut self.network, "operator", &[command, 0]).expect("an event");
    }

    fn run(&mut self, seconds: u64) {
        let end = self.network.time() + Duration::from_secs(seconds);
        self.network.run_until(end);
        self.events.extend(self.network.take_events());
    }

    fn set_loss(&mut self, loss: f64) {
        self.set_loss_between("node1", "node2", loss);
    }

    fn set_loss_between(&mut self, a: &str, b: &str, loss: f64) {
        let settings = LinkSettings { loss, ..LinkSettings::default() };
        self.network.set_link(a, b, settings).expect("a link");
    }

    /// Messages that the operator's link has lost.
    fn lost_by_operator(&self) -> usize {
        let lost = self.events.iter().filter(|event| matches!(event.kind, EventKind::Lost { .. }));
        lost.filter(|event| event.at == DEPLOYER || event.at == "node1").count()
    }

    /// The number of the connection of an output.
    fn connection(&self, module: &str, output: &str) -> u16 {
        let source = Source::Output { module: module.to_owned(), output: Handle::Name(output.to_owned()) };
        let mut connections = self.deployer.descriptor().connections.iter();
        connections.find(|connection| connection.source == source).and_then(|found| found.id).expect("a connection")
    }

    /// The number of the operator's next event, at the module.
    fn operated(&mut self) -> u16 {
        let mut connections = self.deployer.descriptor().connections.iter();
        let operator = connections.find(|connection| connection.name.as_deref() == Some("operator"));
        let id = operator.and_then(|operator| operator.id).expect("a connection");
        self.number_on("CS", "node1", id)
    }

    fn console(&self, text: &str) -> usize {
        let said = self.events.iter();
        said.filter(|event| matches!(&event.kind, EventKind::Console { text: line } if line.contains(text))).count()
    }

    /// Every event that went over a link between nodes, once, in the order of first sending.
    fn journeys(&self) -> Vec<Journey> {
        let mut journeys: Vec<Journey> = Vec::new();
        let mut by_mark = BTreeMap::new();
        for event in self.events.iter().filter(|event| event.at != DEPLOYER) {
            let EventKind::Sent { content, .. } = &event.kind else { continue };
            let message = Message::new(content.data[0], content.data[3..].to_vec()).expect("it was sent");
            match Request::decode(&message) {
                Ok(Request::Event { connection, data, .. }) => {
                    by_mark.entry((connection, data[data.len() - 8..].to_vec())).or_insert_with(|| {
                        journeys.push(Journey { connection, sent: event.time, accepted: None });
                        journeys.len() - 1
                    });
                }
                Ok(Request::Acknowledge { connection, mark }) => {
                    let journey = &mut journeys[by_mark[&(connection, mark.to_vec())]];
                    journey.accepted.get_or_insert(event.time);
                }
                _ => {}
            }
        }
        journeys
    }

    /// Every event has arrived, each after the one before it on its connection; the longest that one took.
    fn assert_arrived(&self) -> Duration {
        let journeys = self.journeys();
        let mut last = BTreeMap::new();
        let mut longest = 0;
        for journey in &journeys {
            let accepted = journey.accepted.unwrap_or_else(|| panic!("{journey:?} has not arrived"));
            assert!(last.insert(journey.connection, accepted).is_none_or(|before| before < accepted), "{journey:?}");
            longest = longest.max(accepted - journey.sent);
        }
        assert!(journeys.len() > 20);
        // A module that refuses an event says so.
        assert_eq!(self.console("failed"), 0);
        Duration::from_nanos(longest)
    }

    /// Repetitions of an event or its acknowledgement, and messages that were lost.
    fn count(&self, lost: bool) -> usize {
        self.events.iter().filter(|event| matches!(event.kind, EventKind::Lost { .. }) == lost).count()
    }

    fn symbol(&self, name: &str) -> u16 {
        self.image.symbols.iter().find(|symbol| symbol.name == name).expect("the node software has it").address
    }

    /// The address of a module's record of a connection.
    fn record(&mut self, module: &str, node: &str, connection: u16) -> u16 {
        let name = format!("__sm_{module}_io_connections");
        let addresses = self.deployer.addresses(module);
        let (table, _) = addresses.iter().find(|(_, symbol)| *symbol == name).expect("the table");
        let machine = self.network.machine(node).expect("a node");
        let mut records = (0..8).map(|slot| table + slot * MODULE_RECORD);
        records.find(|record| machine.read_word(record + 2) == connection).expect("the connection")
    }

    /// The address of a node's record of a connection; the first word of each leads to the next.
    fn node_record(&self, node: &str, connection: u16) -> u16 {
        let machine = self.network.machine(node).expect("a node");
        let next = |record: &u16| Some(machine.read_word(*record)).filter(|next| *next != 0);
        let mut records = std::iter::successors(next(&self.symbol("connections")), next);
        records.find(|record| machine.read_word(record + NODE_NUMBER) == connection).expect("the connection")
    }

    /// Has the reports' numbers go on from `nonce` at both ends, and node 2 know that so many were sent.
    fn set_number(&mut self, nonce: u16) {
        for (module, node) in [("ESME", "node2"), ("HAN", "node1")] {
            let record = self.record(module, node, REPORTS);
            self.network.machine_mut(node).expect("a node").write_word(record + 4, nonce);
        }
        let count = self.node_record("node2", REPORTS) + NODE_EVENTS;
        self.network.machine_mut("node2").expect("a node").write_word(count, nonce);
    }

    /// The number of the next event of the reports.
    fn number(&mut self, module: &str, node: &str) -> u16 {
        self.number_on(module, node, REPORTS)
    }

    fn number_on(&mut self, module: &str, node: &str, connection: u16) -> u16 {
        let record = self.record(module, node, connection);
        self.network.machine(node).expect("a node").read_word(record + 4)
    }

    /// Whether a node takes events of a connection on which nothing waits.
    fn refuse(&mut self, node: &str, connection: u16, refuse: bool) {
        let waiting = self.node_record(node, connection) + NODE_WAITING;
        self.network.machine_mut(node).expect("a node").write_word(waiting, if refuse { WAITING } else { 0 });
    }

    /// What the relay's contact did.
    fn switched(&self) -> Vec<i32> {
        let physical = self.events.iter().filter_map(|event| match event.kind {
            EventKind::Physical { device: "relay", quantity: "contact", value, .. } => Some(value),
            _ => None,
        });
        physical.collect()
    }

    fn shown(&self) -> usize {
        self.console("* IHD")
    }
}

#[test]
fn where_every_seventh_message_is_lost_each_event_arrives_in_time() {
    let mut longest = Duration::ZERO;
    for seed in 0..4 {
        let mut meter = Meter::deploy(seed, 0.15);
        meter.run(90);
        // What is on its way still arrives.
        meter.set_loss(0.0);
        meter.run(2);
        longest = longest.max(meter.assert_arrived());
        assert!(meter.count(true) > 10, "15 % of the messages");
        assert_eq!(meter.shown(), 18, "one every five seconds");
        assert_eq!(["node1", "node2"].map(|node| meter.network.dropped(node)), [Some(0); 2]);
    }
    println!("the longest took {longest:?}");
    assert!(longest <= Duration::from_secs(2), "{longest:?}");
}

#[test]
fn after_a_minute_without_any_message_all_events_arrive() {
    let mut meter = Meter::deploy(0, 0.0);
    // Neither this nor the end is while a report is sent, every five seconds.
    meter.run(9);
    meter.set_loss(1.0);
    let before = meter.shown();
    meter.run(60);
    assert_eq!(meter.shown(), before);
    meter.set_loss(0.0);
    meter.run(3);
    meter.assert_arrived();
    assert_eq!(meter.shown(), before + 12);
    assert_eq!(meter.network.dropped("node2"), Some(0));
}

#[test]
fn what_a_longer_silence_leaves_no_room_for_is_counted_and_no_connection_ends() {
    let mut meter = Meter::deploy(0, 0.0);
    meter.run(10);
    meter.set_loss(1.0);
    meter.run(180);
    let dropped = |meter: &Meter| meter.network.dropped("node2").expect("it counts");
    // Three outputs have had 36 events each, of which 16 wait; what is left is offered anew each second.
    assert!(dropped(&meter) >= 3 * 20, "{}", dropped(&meter));
    assert!(meter.console("refused") >= 3 * 20);
    meter.set_loss(0.0);
    let before = meter.shown();
    meter.run(3);
    let then = dropped(&meter);
    meter.run(17);
    meter.assert_arrived();
    assert!((before + 16 + 3..=before + 16 + 5).contains(&meter.shown()), "{before} {}", meter.shown());
    assert_eq!(dropped(&meter), then);
}

#[test]
fn numbers_end_and_a_new_key_goes_on() {
    let mut meter = Meter::deploy(0, 0.0);
    meter.run(10);
    meter.set_number(LAST - 2);
    let before = meter.shown();
    meter.run(20);
    assert_eq!(meter.shown(), before + 2, "two numbers are left");
    assert_eq!([meter.number("ESME", "node2"), meter.number("HAN", "node1")], [LAST; 2]);
    // The meter keeps its report, and sends it as soon as it can.
    let name = |index: usize| -> Option<String> { meter.deployer.descriptor().connections[index].name.clone() };
    let expected: Vec<String> = name(usize::from(REPORTS)).into_iter().collect();
    let renewed = meter.deployer.renew_keys(&mut meter.network).expect("both nodes answer");
    assert_eq!(renewed, expected);
    meter.run(10);
    assert_eq!([meter.number("ESME", "node2"), meter.number("HAN", "node1")], [3; 2]);
    assert_eq!(meter.shown(), before + 2 + 3);
    meter.assert_arrived();
}

#[test]
fn a_new_key_in_time_loses_nothing() {
    let mut meter = Meter::deploy(0, 0.0);
    // Not while a report is sent, every five seconds.
    meter.run(9);
    meter.set_number(descriptors::RENEWAL);
    // Some are on their way when the source gets its new key.
    meter.set_loss(1.0);
    meter.run(12);
    let renewed = meter.deployer.renew_keys(&mut meter.network).expect("both nodes answer");
    assert_eq!(renewed.len(), 1);
    meter.run(12);
    assert_eq!(meter.number("HAN", "node1"), descriptors::RENEWAL);
    meter.set_loss(0.0);
    meter.run(18);
    meter.assert_arrived();
    assert_eq!(meter.shown(), 10, "one every five seconds");
    let numbers = [meter.number("ESME", "node2"), meter.number("HAN", "node1")];
    assert!(numbers[0] == numbers[1] && numbers[0] < 10, "{numbers:?}");
    assert_eq!(meter.deployer.renew_keys(&mut meter.network).expect("answers"), Vec::<String>::new());

    // Those under the old key are refused from then on: every one of them, sent again.
    let messages: Vec<Message> = meter
        .events
        .iter()
        .filter_map(|event| match &event.kind {
            EventKind::Sent { content, .. } if content.message == "event" && content.connection == Some(REPORTS) => {
                Message::new(content.data[0], content.data[3..].to_vec()).ok()
            }
            _ => None,
        })
        .collect();
    let (shown, sent) = (meter.shown(), messages.len());
    // But for the last, whose acknowledgement could have been lost.
    let last = messages.last().cloned().expect("an event");
    let others: Vec<Message> = messages.into_iter().filter(|message| *message != last).collect();
    assert!(sent > 10);
    for message in &others {
        meter.network.send(DEPLOYER, "node1", message.clone()).expect("a node");
    }
    meter.run(4);
    assert_eq!(meter.console("handle_input failed: 5"), others.len());
    assert!(meter.shown() <= shown + 1, "the next report");
}

/// An operating system that has no memory for an event keeps it from being sent, and nothing else: the module that wanted to
/// send it does so later, and until then nobody is told that it did.
#[test]
fn what_cannot_be_sent_is_neither_forgotten_nor_taken_for_done() {
    // With drivers: from the central system to the load switch, and on to the relay.
    for (module, output) in [("CS", "ls_out"), ("HASM_LS", "relay_out")] {
        let mut meter = Meter::of(Scenario::smart_meter_with_drivers(), 0, 0.0);
        meter.run(2);
        let refused = meter.connection(module, output);
        let outputs = ["relay_out", "cs_out"].map(|output| meter.connection("HASM_LS", output));
        let [relay, told] = outputs.map(|id| meter.number_on("HASM_LS", "node1", id));
        meter.refuse("node1", refused, true);
        meter.operate(1);
        meter.run(3);
        assert!(meter.console(&format!("output on connection {refused} refused")) > 0, "{module}");
        assert_eq!(meter.switched(), [0; 0], "{module}");
        assert_eq!(outputs.map(|id| meter.number_on("HASM_LS", "node1", id)), [relay, told]);
        meter.refuse("node1", refused, false);
        meter.run(6);
        assert_eq!(meter.switched(), [1], "{module}");
        assert_eq!(meter.number_on("HASM_LS", "node1", outputs[0]), relay + 1, "{module}: once");
        // The answer to the operator, and the contact's own report.
        assert_eq!(meter.number_on("HASM_LS", "node1", outputs[1]), told + 2, "{module}");
    }
}

#[test]
fn reports_that_cannot_be_sent_are_sent_later() {
    for (node, module, output) in [
        ("node2", "METER", "tick"),
        ("node2", "METER", "reading"),
        ("node2", "ESME", "han_out"),
        ("node1", "RELAY", "contact_out"),
    ] {
        let mut meter = Meter::of(Scenario::smart_meter_with_drivers(), 0, 0.0);
        let connection = meter.connection(module, output);
        meter.refuse(node, connection, true);
        meter.operate(1);
        meter.run(6);
        let before = meter.number_on(module, node, connection);
        assert!(meter.console(&format!("output on connection {connection} refused")) > 0, "{module}");
        meter.refuse(node, connection, false);
        meter.run(3);
        let sent = u64::from(meter.number_on(module, node, connection) - before);
        match module {
            // A reading and a tick for every second since the clock began: none is left out.
            "METER" => assert!((meter.network.time().as_secs() - 1..=meter.network.time().as_secs()).contains(&sent)),
            // The report that was due, or the state of the contact.
            _ => assert!((1..=2).contains(&sent), "{module}: {sent}"),
        }
    }
}

#[test]
fn an_event_longer_than_the_modules_stack_changes_nothing() {
    let mut meter = Meter::of(Scenario::smart_meter(), 0, 0.0);
    let number = |meter: &mut Meter| meter.number_on("CS", "node1", 7);
    assert_eq!(number(&mut meter), 0);
    // The module's file says how much it takes, and then the deployer does not send it.
    let sent = meter.deployer.output(&mut meter.network, "operator", &[1; 1000]);
    meter.run(1);
    assert_eq!(meter.console("handle_input failed: 3"), usize::from(sent.is_ok()));
    assert_eq!(number(&mut meter), 0);
    assert_eq!(meter.console("stopped"), 0);
}

#[test]
fn where_every_seventh_message_is_lost_each_command_of_the_operator_arrives_once_and_in_order() {
    for seed in 0..2 {
        let mut meter = Meter::of(Scenario::smart_meter_with_drivers(), seed, 0.0);
        meter.run(2);
        meter.set_loss_between(DEPLOYER, "node1", 0.15);
        for command in [1, 2].repeat(15) {
            meter.operate(command);
            meter.run(1);
        }
        meter.run(2);
        assert!(meter.lost_by_operator() > 3, "15 % of the messages");
        assert_eq!(meter.operated(), 30);
        assert_eq!(meter.switched(), [1, 0].repeat(15));
        assert_eq!(meter.console("handle_input failed"), 0);
    }
}

/// What is sent once, as to nodes with other software, does not survive the first loss.
#[test]
fn without_acknowledgements_a_lost_command_ends_the_operators_connection() {
    let mut meter = Meter::of(Scenario::smart_meter_with_drivers(), 0, 0.0);
    meter.run(2);
    meter.set_loss_between(DEPLOYER, "node1", 1.0);
    meter.deployer.output_once(&mut meter.network, "operator", &[1, 0]).expect("nothing is waited for");
    meter.set_loss_between(DEPLOYER, "node1", 0.0);
    for _ in 0..3 {
        meter.deployer.output_once(&mut meter.network, "operator", &[1, 0]).expect("nothing is waited for");
        meter.run(1);
    }
    assert_eq!((meter.operated(), meter.console("handle_input failed: 5")), (0, 3));
    // A node that answers says so, and the key is used up; with a new one it goes on.
    let error = meter.deployer.output(&mut meter.network, "operator", &[1, 0]).expect_err("refused").to_string();
    assert!(error.ends_with("the node answered internal error"), "{error}");
    assert_eq!(meter.deployer.renew_keys(&mut meter.network).expect("answers"), ["operator"]);
    meter.operate(1);
    meter.run(2);
    assert_eq!((meter.operated(), meter.switched()), (1, vec![1]));
}

/// The deployer's links while nothing gets through, until a time.
struct Outage<'a> {
    network: &'a mut Network,
    until: Duration,
}

impl Link for Outage<'_> {
    fn now(&self) -> Duration {
        self.network.now()
    }

    fn wait_until(&mut self, time: Duration) {
        self.network.wait_until(time);
    }

    fn address(&self, node: &Node) -> Result<SocketAddrV4, LinkError> {
        self.network.address(node)
    }

    fn exchange(&mut self, node: &Node, message: &Message, patience: Duration) -> Result<Option<Reply>, LinkError> {
        let loss = if self.now() < self.until { 1.0 } else { 0.0 };
        let settings = LinkSettings { loss, ..LinkSettings::default() };
        self.network.set_link(DEPLOYER, &node.name, settings).expect("a link");
        self.network.exchange(node, message, patience)
    }
}

#[test]
fn after_an_outage_the_operators_commands_arrive() {
    let mut meter = Meter::of(Scenario::smart_meter_with_drivers(), 0, 0.0);
    meter.run(2);
    let outage = |meter: &mut Meter, command: u8, seconds: u64| -> Result<Duration, DeployError> {
        let began = meter.network.time();
        let mut link = Outage { network: &mut meter.network, until: began + Duration::from_secs(seconds) };
        meter.deployer.output(&mut link, "operator", &[command, 0])?;
        Ok(meter.network.time() - began)
    };
    for (command, seconds) in [(1, 0), (2, 15), (1, 3)] {
        let took = outage(&mut meter, command, seconds).expect("an acknowledgement");
        // It is sent again every second at least, and the answer does not take long.
        let late = took - Duration::from_secs(seconds);
        assert!(late < Duration::from_millis(1100), "{late:?}");
        meter.run(1);
    }
    assert_eq!((meter.operated(), meter.switched()), (3, vec![1, 0, 1]));
    let error = outage(&mut meter, 2, 60).expect_err("too long").to_string();
    assert!(error.ends_with("no answer from \"node1\" within 20s"), "{error}");
    meter.set_loss_between(DEPLOYER, "node1", 0.0);
    let error = outage(&mut meter, 2, 0).expect_err("its number is used").to_string();
    assert!(error.ends_with("run out of numbers for events: give the connection a new key"), "{error}");
    assert_eq!(meter.deployer.renew_keys(&mut meter.network).expect("answers"), ["operator"]);
    outage(&mut meter, 2, 0).expect("an acknowledgement");
    meter.run(2);
    assert_eq!(meter.switched(), [1, 0, 1, 0]);
}
