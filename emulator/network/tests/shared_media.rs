//! Media that nodes share, routes over other nodes, and clocks that drift: on deployments that run on them.

use std::collections::BTreeMap;
use std::net::SocketAddrV4;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use descriptors::message::{Message, Request};
use descriptors::{Connection, Descriptor, Destination, Module, NetworkLink, Node, Route, SharedMedium, Source};
use network::scenario::{Operation, Scenario, ScenarioError, Setup};
use network::{DEPLOYER, Event, EventKind, Intruder, LinkSettings, MediumSettings, MediumUse, Network, NetworkError};

const METERS: usize = 10;
/// Meters of a gateway: a module has room for eight connections.
const METERS_PER_GATEWAY: usize = 5;
const BANDWIDTH: u64 = 9600;
const LATENCY: Duration = Duration::from_millis(5);

fn meter_node(meter: usize) -> String {
    format!("meter{meter}")
}

fn cell(members: Vec<String>, queue: u32) -> SharedMedium {
    SharedMedium {
        name: "cell".to_owned(),
        members,
        bandwidth_bits_per_second: BANDWIDTH,
        latency_microseconds: LATENCY.as_micros() as u32,
        loss: 0.0,
        queue,
    }
}

/// Ten meters that report to two gateways, all in one cell.
fn meters(with_deployer: bool, queue: u32) -> Scenario {
    let scenario = Scenario::smart_meter();
    let one = &scenario.descriptor;
    let named = |name: &str| one.modules.iter().find(|module| module.name == name).expect("a module").clone();
    let node = |name: String, place: usize| Node { name, reactive_port: 6001 + place as u16, ..one.nodes[0].clone() };
    let module =
        |of: &str, name: String, node: String| Module { deploy_name: Some(of.to_owned()), name, node, ..named(of) };
    let reports = one.connections.iter().find(|connection| connection.destination.module() == "HAN").expect("reports");
    let mut all = Descriptor::default();
    for gateway in 0..METERS / METERS_PER_GATEWAY {
        all.nodes.push(node(format!("gateway{gateway}"), gateway));
        all.modules.push(module("HAN", format!("HAN{gateway}"), format!("gateway{gateway}")));
    }
    for meter in 0..METERS {
        all.nodes.push(node(meter_node(meter), 10 + meter));
        all.modules.push(module("ESME", format!("ESME{meter}"), meter_node(meter)));
        let (Source::Output { output, .. }, Destination::Input { input, .. }) = (&reports.source, &reports.destination)
        else {
            panic!("{reports:?}");
        };
        all.connections.push(Connection {
            source: Source::Output { module: format!("ESME{meter}"), output: output.clone() },
            destination: Destination::Input {
                module: format!("HAN{}", meter / METERS_PER_GATEWAY),
                input: input.clone(),
            },
            ..reports.clone()
        });
        let mut event = one.periodic_events[0].clone();
        event.module = format!("ESME{meter}");
        all.periodic_events.push(event);
    }
    let members = all.nodes.iter().map(|node| node.name.clone());
    all.media.push(cell(members.chain(with_deployer.then(|| DEPLOYER.to_owned())).collect(), queue));
    Scenario { descriptor: all, ..scenario }
}

/// Deploys with more patience than usual: ten modules go over one slow cell.
fn deployed(scenario: &Scenario) -> Setup {
    let mut setup = scenario.prepare().unwrap_or_else(|error| panic!("{error}"));
    setup.deployer.set_patience(Duration::from_secs(300));
    setup.deploy().unwrap_or_else(|error| panic!("{error}"));
    setup
}

fn run(setup: &mut Setup, seconds: u64) -> Vec<Event> {
    setup.run_for(Duration::from_secs(seconds)).expect("nothing is refused");
    setup.network.take_events()
}

/// Messages that were sent, that arrived, and that were lost for a reason.
fn counts(events: &[Event]) -> (u64, u64, BTreeMap<&'static str, u64>) {
    let (mut sent, mut received, mut lost) = (0, 0, BTreeMap::new());
    for event in events {
        match &event.kind {
            EventKind::Sent { .. } => sent += 1,
            EventKind::Received { .. } => received += 1,
            EventKind::Lost { why, .. } => *lost.entry(*why).or_default() += 1,
            _ => {}
        }
    }
    (sent, received, lost)
}

/// When messages were sent, or received, and their bytes.
fn of_messages(events: &[Event], sent: bool) -> impl Iterator<Item = (u64, &[u8])> {
    events.iter().filter_map(move |event| match &event.kind {
        EventKind::Sent { content, .. } if sent => Some((event.time, content.data.as_slice())),
        EventKind::Received { content, .. } if !sent => Some((event.time, content.data.as_slice())),
        _ => None,
    })
}

fn duration(bytes: usize) -> u64 {
    (bytes as u64 * 8 * 1_000_000_000).div_ceil(BANDWIDTH)
}

fn the_cell(setup: &Setup) -> MediumUse {
    setup.network.media().pop().expect("a medium")
}

#[test]
fn ten_meters_deploy_and_report_over_a_cell() {
    let mut setup = deployed(&meters(true, 64));
    let deployed_after = setup.network.time();
    // The last reports are some seconds ago: nothing is under way.
    let events = run(&mut setup, 63);
    let used = the_cell(&setup);
    let shown =
        events.iter().filter(|event| matches!(&event.kind, EventKind::Console { text } if text.contains("IHD")));
    assert!(shown.count() >= 10 * METERS, "a report every five seconds");
    let (sent, received, lost) = counts(&events);
    assert_eq!((used.messages, used.congested, lost.len(), received), (sent, 0, 0, sent));
    // The cell is the bottleneck while modules are loaded, and then has time to spare.
    let bits: u64 = 8 * used.bytes;
    assert!(bits / BANDWIDTH <= setup.network.time().as_secs());
    assert!(used.longest_wait > Duration::from_secs(5), "{:?}", used.longest_wait);
    let utilisation = used.utilisation(setup.network.time());
    assert!((20.0..80.0).contains(&utilisation), "{utilisation} % in {deployed_after:?} and a minute");
    // No two transmissions overlap: what arrives is as far apart as its transmission takes. First come, first served.
    let sent: Vec<&[u8]> = of_messages(&events, true).map(|(_, data)| data).collect();
    let received: Vec<(u64, &[u8])> = of_messages(&events, false).collect();
    for (pair, (sent, came)) in received.windows(2).zip(sent.iter().zip(&received)) {
        // Nodes have times of whole cycles.
        assert!(pair[1].0 - pair[0].0 + 1000 >= duration(pair[1].1.len()), "{pair:?}");
        assert_eq!(*sent, came.1, "at {}", came.0);
    }
}

#[test]
fn threads_change_nothing() {
    let log = |threads: usize| {
        let mut scenario = Scenario { threads: Some(threads), seed: 3, ..meters(false, 3) };
        scenario.descriptor.media[0].loss = 0.1;
        scenario.descriptor.nodes[3].hardware.drift = Some(-123_456);
        let mut setup = deployed(&scenario);
        run(&mut setup, 7)
    };
    let one = log(1);
    let (.., lost) = counts(&one);
    assert!(one.len() > 500 && lost["medium"] > 0 && lost["congestion"] > 0, "{}, {lost:?}", one.len());
    assert!(one == log(2) && one == log(8));
}

/// Events by their ends, in the order of their first sending, each with when it was acknowledged first.
type Journeys = Vec<(Vec<u8>, Option<u64>)>;

/// The distinct events of each connection, by who sends it and its number.
fn journeys(events: &[Event]) -> BTreeMap<(SocketAddrV4, u16), Journeys> {
    let mut all: BTreeMap<_, Journeys> = BTreeMap::new();
    for event in events.iter().filter(|event| event.at != DEPLOYER) {
        let EventKind::Sent { content, .. } = &event.kind else { continue };
        let message = Message::new(content.data[0], content.data[3..].to_vec()).expect("it was sent");
        let (from, to) = content.addresses.expect("of a link");
        match Request::decode(&message) {
            Ok(Request::Event { connection, data, .. }) => {
                let journeys = all.entry((from, connection)).or_default();
                let mark = data[data.len() - 8..].to_vec();
                if !journeys.iter().any(|(known, _)| *known == mark) {
                    journeys.push((mark, None));
                }
            }
            Ok(Request::Acknowledge { connection, mark }) => {
                let journeys = all.get_mut(&(to, connection)).expect("an event");
                let journey = journeys.iter_mut().find(|(known, _)| *known == mark).expect("the event");
                journey.1.get_or_insert(event.time);
            }
            _ => {}
        }
    }
    all
}

#[test]
fn events_arrive_once_and_in_order_in_spite_of_congestion() {
    // Ten meters report at once, and two may wait.
    let mut setup = deployed(&meters(false, 2));
    let events = run(&mut setup, 32);
    let used = the_cell(&setup);
    let (_, _, lost) = counts(&events);
    assert_eq!(lost.get("congestion"), Some(&used.congested));
    assert!(used.congested > 30, "{}", used.congested);
    let is_named = |event: &&Event| match &event.kind {
        EventKind::Lost { medium, .. } => medium.as_deref() == Some("cell"),
        _ => true,
    };
    assert!(events.iter().all(|event| is_named(&event)));
    let journeys = journeys(&events);
    assert_eq!(journeys.len(), METERS);
    let mut accepted = 0;
    for (connection, journeys) in &journeys {
        let times: Vec<u64> = journeys.iter().filter_map(|(_, time)| *time).collect();
        assert!(times.is_sorted() && times.len() >= 5, "{connection:?}: {times:?}");
        assert!(journeys.len() - times.len() <= 1, "only the last can be under way");
        accepted += times.len();
    }
    // The module shows each report that it accepts, and refuses none.
    let console = |text: &str| {
        let said = |event: &&Event| matches!(&event.kind, EventKind::Console { text: line } if line.contains(text));
        events.iter().filter(said).count()
    };
    assert_eq!((console("IHD"), console("failed")), (accepted, 0));
}

/// The smart meter, with the central system two nodes away from the meter.
fn far_apart() -> Scenario {
    let mut scenario = Scenario::smart_meter();
    let all = &mut scenario.descriptor;
    for (place, name) in ["relay1", "relay2"].into_iter().enumerate() {
        all.nodes.push(Node { name: name.to_owned(), reactive_port: 7001 + place as u16, ..all.nodes[0].clone() });
    }
    for (between, latency) in [(["node2", "relay1"], 3), (["relay1", "relay2"], 20), (["relay2", "node1"], 7)] {
        all.links.push(NetworkLink {
            between: Some(between.map(str::to_owned)),
            latency_microseconds: Some(1000 * latency),
            ..NetworkLink::default()
        });
    }
    let via = ["relay1", "relay2"].map(str::to_owned).to_vec();
    all.routes.push(Route { from: "node2".to_owned(), to: "node1".to_owned(), via });
    scenario
}

const REPORTING: [(u64, [u8; 2]); 2] = [(500, [1, 0]), (1000, [16, 0])];

fn reporting(scenario: &Scenario) -> Setup {
    let mut setup = scenario.deploy().unwrap_or_else(|error| panic!("{error}"));
    for (milliseconds, command) in REPORTING {
        setup.schedule(Duration::from_millis(milliseconds), Operation::output("operator", command));
    }
    setup
}

/// What happens to messages between the two nodes, but for replies and the deployer's: when, where, and what.
fn between_nodes(events: &[Event]) -> Vec<(u64, &str, &str, &[u8])> {
    let on_the_way = events.iter().filter_map(|event| {
        let (what, content, is_meant) = match &event.kind {
            EventKind::Sent { to, content } => ("sent", content, event.at != DEPLOYER && to != DEPLOYER),
            EventKind::Forwarded { content, .. } => ("forwarded", content, true),
            EventKind::Received { from, content } => ("received", content, from != DEPLOYER && event.at != DEPLOYER),
            EventKind::Lost { content, .. } => ("lost", content, true),
            _ => return None,
        };
        is_meant.then_some((event.time, event.at.as_str(), what, content.data.as_slice()))
    });
    on_the_way.collect()
}

#[test]
fn messages_pass_two_relays_in_both_directions() {
    let mut setup = reporting(&far_apart());
    let events = run(&mut setup, 12);
    let happened = between_nodes(&events);
    let hops = |from: &str| -> [(&'static str, u64); 3] {
        match from {
            "node2" => [("relay1", 3), ("relay2", 23), ("node1", 30)],
            _ => [("relay2", 7), ("relay1", 27), ("node2", 30)],
        }
    };
    let mut passed = BTreeMap::new();
    for (time, at, _, data) in happened.iter().filter(|(_, _, what, _)| *what == "sent") {
        for (station, milliseconds) in hops(at) {
            let expected = time + milliseconds * 1_000_000;
            // Nodes have times of whole cycles.
            let arrives = |found: &&(u64, &str, &str, &[u8])| {
                found.1 == station && found.2 != "sent" && found.3 == *data && found.0.abs_diff(expected) <= 125
            };
            let found = happened.iter().find(arrives);
            assert!(found.is_some() || expected > events.last().expect("one").time, "{time} {at} {station}");
            *passed.entry(station).or_insert(0) += 1;
        }
    }
    assert!(passed["relay1"] > 10 && passed["node1"] > 4 && passed["node2"] > 4, "{passed:?}");
    // Relays are hardware of the network: their nodes run nothing.
    assert!(
        !events.iter().any(|event| event.at.starts_with("relay") && matches!(event.kind, EventKind::Received { .. }))
    );
}

#[test]
fn each_hop_can_lose_a_message_and_takes_its_transmission() {
    let mut scenario = far_apart();
    scenario.descriptor.links[1].loss = Some(0.3);
    scenario.descriptor.links[2].bandwidth_bits_per_second = Some(9600);
    let mut setup = reporting(&scenario);
    let events = run(&mut setup, 30);
    let happened = between_nodes(&events);
    let lost: Vec<&str> = happened.iter().filter(|(_, _, what, _)| *what == "lost").map(|(_, at, ..)| *at).collect();
    assert!(lost.contains(&"relay1") && lost.contains(&"relay2"), "either direction: {lost:?}");
    assert!(lost.iter().all(|at| at.starts_with("relay")), "{lost:?}");
    // Slow behind the second relay alone.
    let mut slow = 0;
    for (time, .., data) in happened.iter().filter(|(_, at, what, _)| (*at, *what) == ("relay2", "forwarded")) {
        let arrives = |found: &&(u64, &str, &str, &[u8])| {
            found.0 > *time && (found.1, found.2) == ("node1", "received") && found.3 == *data
        };
        if let Some((arrived, ..)) = happened.iter().find(arrives) {
            assert!(arrived - time + 125 >= duration(data.len()) + 7_000_000);
            slow += 1;
        }
    }
    assert!(slow > 5, "{slow}");
}

/// A medium and a hop that are faster than all other links: what is sent in a window arrives after it nevertheless, or it would be told
/// of late.
#[test]
fn windows_are_as_short_as_the_fastest_medium() {
    let mut scenario = far_apart();
    scenario.descriptor.links.pop();
    scenario.descriptor.media.push(SharedMedium {
        bandwidth_bits_per_second: 1_000_000_000,
        latency_microseconds: 40,
        ..cell(vec!["relay2".to_owned(), "node1".to_owned()], 1)
    });
    let mut setup = reporting(&scenario);
    setup.network.take_events();
    let mut log = Vec::new();
    for _ in 0..7000 {
        setup.run_for(Duration::from_millis(1)).expect("nothing is refused");
        log.extend(setup.network.take_events());
    }
    assert!(log.is_sorted_by_key(|event| event.time));
    assert!(the_cell(&setup).messages > 10);
}

/// Keeps what it sees, and leaves it alone.
#[derive(Clone, Default)]
struct Watcher {
    seen: Arc<Mutex<Vec<(SocketAddrV4, Message)>>>,
}

impl Intruder for Watcher {
    fn intercept(
        &mut self,
        _: Duration,
        from: SocketAddrV4,
        _: SocketAddrV4,
        message: Message,
    ) -> Vec<(Duration, Message)> {
        self.seen.lock().expect("one thread").push((from, message.clone()));
        vec![(Duration::ZERO, message)]
    }
}

#[test]
fn an_intruder_sees_relayed_messages_once() {
    let mut scenario = far_apart();
    // The central system is in a cell with the deployer, and the intruder sees what passes there, too.
    scenario.descriptor.media.push(cell(vec![DEPLOYER.to_owned(), "node1".to_owned()], 64));
    let mut setup = reporting(&scenario);
    let watcher = Watcher::default();
    setup.network.set_intruder(Box::new(watcher.clone()));
    setup.network.take_events();
    let events = run(&mut setup, 8);
    let sent = events.iter().filter_map(|event| match &event.kind {
        EventKind::Sent { content, .. } if content.result.is_none() => {
            Some((content.addresses.expect("of a link").0, content.data.clone()))
        }
        _ => None,
    });
    let mut sent: Vec<_> = sent.collect();
    let mut seen: Vec<_> =
        watcher.seen.lock().expect("one thread").iter().map(|(from, message)| (*from, message.to_bytes())).collect();
    assert!(events.iter().any(|event| matches!(event.kind, EventKind::Forwarded { .. })));
    assert!(the_cell(&setup).messages > 4);
    sent.sort();
    seen.sort();
    assert_eq!(sent, seen);
}

/// Relay and receiver send over one slow cell, and a window is long: who comes first is known only after it.
#[test]
fn relays_wait_for_their_turn() {
    let mut scenario = far_apart();
    let (links, window) = (&mut scenario.descriptor.links, 60_000);
    links.pop();
    links.push(NetworkLink { latency_microseconds: Some(window), ..NetworkLink::default() });
    links[..2].iter_mut().for_each(|link| link.latency_microseconds = Some(window));
    scenario.descriptor.media.push(SharedMedium {
        bandwidth_bits_per_second: 4800,
        latency_microseconds: window,
        ..cell(vec!["relay2".to_owned(), "node1".to_owned()], 64)
    });
    let mut setup = reporting(&scenario);
    let events = run(&mut setup, 60);
    let (mut came, mut left) = (Vec::new(), Vec::new());
    for event in &events {
        match &event.kind {
            EventKind::Sent { to, content } if event.at == "node1" && to == "node2" => came.push((event, content)),
            EventKind::Received { from, content } if event.at == "node1" && from == "node2" => {
                left.push((event, content))
            }
            EventKind::Forwarded { to, content, .. } if event.at == "relay2" => {
                if to == "node1" { &mut came } else { &mut left }.push((event, content));
            }
            _ => {}
        }
    }
    let contended = came
        .windows(2)
        .filter(|pair| pair[0].0.at != pair[1].0.at && pair[1].0.time - pair[0].0.time < 1000 * u64::from(window));
    assert!(contended.count() > 5);
    let data = |messages: &[(&Event, &network::Content)]| -> Vec<String> {
        messages.iter().map(|(_, content)| hex::encode(&content.data)).collect()
    };
    let (came, left) = (data(&came), data(&left));
    assert!(came.len() - left.len() < 5 && came[..left.len()] == left, "{came:?} {left:?}");
}

/// Three hosts in a cell.
fn hosts() -> Network {
    let mut network = Network::new(0, LinkSettings::default(), 1);
    for host in 1..=3u8 {
        network.add_inbox(&format!("host{host}"), SocketAddrV4::new([10, 0, 0, host].into(), 1)).expect("a host");
    }
    let settings = MediumSettings { bandwidth: BANDWIDTH, latency: LATENCY, loss: 0.0, queue: 64 };
    network.add_medium("cell", &["host1", "host2", "host3"], settings).expect("a medium");
    network
}

fn ping(text: &str) -> Message {
    Request::Ping(text.as_bytes().to_vec()).encode().expect("short")
}

#[test]
fn of_equal_times_the_first_party_comes_first() {
    let mut network = hosts();
    network.send("host2", "host3", ping("second")).expect("hosts");
    network.send("host1", "host3", ping("first")).expect("hosts");
    network.run_until(Duration::from_secs(1));
    assert_eq!(network.take_inbox("host3"), [ping("first"), ping("second")]);
}

/// Holds back what one host sends.
struct Delay(SocketAddrV4);

impl Intruder for Delay {
    fn intercept(
        &mut self,
        _: Duration,
        from: SocketAddrV4,
        _: SocketAddrV4,
        message: Message,
    ) -> Vec<(Duration, Message)> {
        vec![(Duration::from_secs(if from == self.0 { 2 } else { 0 }), message)]
    }
}

#[test]
fn a_message_that_is_held_back_does_not_hold_a_medium() {
    let mut network = hosts();
    network.set_intruder(Box::new(Delay(SocketAddrV4::new([10, 0, 0, 1].into(), 1))));
    network.send("host1", "host3", ping("late")).expect("hosts");
    network.send("host2", "host3", ping("early")).expect("hosts");
    network.run_until(Duration::from_secs(1));
    assert_eq!(network.take_inbox("host3"), [ping("early")]);
    network.run_until(Duration::from_secs(3));
    assert_eq!(network.take_inbox("host3"), [ping("late")]);
    let used = network.media().remove(0);
    assert_eq!((used.messages, used.longest_wait), (2, Duration::ZERO));
}

#[test]
fn clocks_drift_apart() {
    let mut scenario = Scenario::smart_meter();
    for (node, drift) in scenario.descriptor.nodes.iter_mut().zip([100_000, -100_000]) {
        node.hardware.drift = Some(drift);
    }
    let mut setup = reporting(&scenario);
    let ahead = |setup: &Setup| {
        let cycle = |node: &str| setup.network.machine(node).expect("a node").cycle();
        cycle("node1") - cycle("node2")
    };
    for second in 5..20 {
        setup.run_until(Duration::from_secs(second)).expect("nothing is refused");
        // 200 microseconds in each second, at 8 MHz; a node may be an instruction ahead.
        assert!(ahead(&setup).abs_diff(second * 200 * 8) < 100, "{} after {second} s", ahead(&setup));
    }
    let events = setup.network.take_events();
    let clocks = ["node1", "node2"].map(|node| setup.network.clock(node).expect("a node"));
    assert_eq!(clocks.map(|clock| (clock.hertz(), clock.drift())), [(8_000_000, 100_000), (8_000_000, -100_000)]);
    for event in &events {
        if let (Some(cycle), Some(place)) = (event.cycle, ["node1", "node2"].iter().position(|node| event.at == *node))
        {
            assert!(clocks[place].cycle_at(event.time).abs_diff(cycle) <= 1, "{event:?}");
        }
    }
}

#[test]
fn what_cannot_be_is_refused() {
    let network = || Scenario::smart_meter().network().expect("a network");
    let settings = MediumSettings { bandwidth: BANDWIDTH, latency: LATENCY, loss: 0.0, queue: 1 };
    let cell = |members: &[&str]| network().add_medium("cell", members, settings).map_err(|error| error.to_string());
    assert_eq!(cell(&["node1", "node3"]), Err("there is no \"node3\" on the network".to_owned()));
    let few = "medium \"cell\" has fewer than two members: name those who share it";
    assert_eq!(cell(&["node1", "node1"]), Err(few.to_owned()));
    let mut twice = network();
    twice.add_medium("line", &["node1", "node2"], settings).expect("a medium");
    let error = twice.add_medium("cell", &["node2", "node1"], settings).expect_err("a second one").to_string();
    let second = "medium \"cell\" has two members in common with \"line\": leave one of them out of one of the two";
    assert_eq!(error, second);
    let route = |via: &[&str]| network().set_route("node1", "node2", via).map_err(|error| error.to_string());
    assert_eq!(route(&["node2"]), Err("the route from \"node1\" to \"node2\": a station comes twice".to_owned()));
    let no_node = "the route from \"node1\" to \"node2\": a station on the way is not a node";
    assert_eq!(route(&[DEPLOYER]), Err(no_node.to_owned()));
    // A link between those who have a route, from either side.
    let mut linked = network();
    let error = linked.set_route(DEPLOYER, "node2", &["node1"]).expect_err("it has links").to_string();
    assert_eq!(error, "the route from \"deployer\" to \"node2\": the two have a link of their own");
    linked.set_route("node1", "node2", &[] as &[&str]).expect("a route over nobody");
    let error = linked.set_link("node2", "node1", LinkSettings::default());
    assert!(matches!(error, Err(NetworkError::RouteInstead { .. })), "{error:?}");
    let mut scenario = far_apart();
    scenario.links.push(network::scenario::LinkChange {
        between: Some(["node1", "node2"].map(str::to_owned)),
        loss: Some(0.5),
        ..Default::default()
    });
    let Err(error @ ScenarioError::Link { .. }) = scenario.network() else { panic!("a link instead of a route") };
    let expected = "link node1-node2: messages between \"node1\" and \"node2\" take a route: describe the links of its hops instead";
    assert_eq!(error.to_string(), expected);
}
