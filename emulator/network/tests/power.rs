//! Nodes whose power fails, on networks.

use std::net::SocketAddrV4;
use std::path::Path;
use std::time::Duration;

use descriptors::message::Request;
use descriptors::{DEPLOYER, Device, Format, MainsCut, PowerSupply};
use machine::peripherals::{CalendarSettings, CutWrite, PhysicalDevice, PowerSettings};
use machine::{Board, Configuration, Soc};
use network::scenario::{Operation, Scenario};
use network::{Event, EventKind, LinkSettings, Network, NodeSettings};
use program::image::Image;

fn milliseconds(time: u64) -> Duration {
    Duration::from_millis(time)
}

/// The mains fail for a while, once.
fn supply(at_milliseconds: u32, lasts_milliseconds: u32, hold_up_milliseconds: u32) -> Device {
    let cuts = vec![MainsCut { at_milliseconds, lasts_milliseconds }];
    Device::PowerSupply(PowerSupply { cuts, hold_up_milliseconds })
}

fn is_power_cut(event: &Event) -> bool {
    matches!(event.kind, EventKind::Reset { cause: "power-cut" })
}

/// Times in milliseconds and values of a quantity of the physical world on a node.
fn values(events: &[Event], node: &str, wanted: &str) -> Vec<(u64, i32)> {
    let of_node = events.iter().filter(|event| event.at == node);
    let values = of_node.filter_map(|event| match event.kind {
        EventKind::Physical { device, quantity, value, .. }
            if wanted == quantity || wanted == format!("{device}.{quantity}") =>
        {
            Some((event.time / 1_000_000, value))
        }
        _ => None,
    });
    values.collect()
}

/// The smart meter, deployed in some seven seconds; the power of the node with the relay fails after that.
fn meter(threads: usize) -> (Vec<Event>, Vec<Event>) {
    let devices = vec![("node1".to_owned(), supply(9000, 1500, 50)), ("node2".to_owned(), supply(9000, 40, 50))];
    let scenario = Scenario { threads: Some(threads), devices, ..Scenario::smart_meter_with_drivers() };
    let mut meter = scenario.deploy().unwrap_or_else(|error| panic!("{error}"));
    assert!(meter.deployed() < milliseconds(8500), "{:?}", meter.deployed());
    meter.perform(&Operation::output("operator", [1, 0])).expect("an event");
    meter.network.run_until(milliseconds(9000));
    let before = meter.network.take_events();
    meter.network.run_until(milliseconds(22_000));
    (before, meter.network.take_events())
}

#[test]
fn a_node_without_power_is_silent_and_begins_anew() {
    let (before, events) = meter(1);
    assert_eq!(values(&before, "node1", "contact").last().map(|(_, value)| *value), Some(1), "the operator closes it");
    assert_eq!(values(&events, "node1", "mains"), [(9000, 0), (10_500, 1)]);
    assert_eq!(values(&events, "node1", "power_supply.power"), [(9050, 0), (10_500, 1)]);
    assert_eq!(values(&events, "node1", "contact"), [(9050, 0)], "nobody holds it, and nobody closes it again");
    // The other node's are held up.
    assert_eq!(values(&events, "node2", "mains"), [(9000, 0), (9040, 1)]);
    assert_eq!(values(&events, "node2", "power"), []);
    let resets: Vec<(&str, u64)> =
        events.iter().filter(|event| is_power_cut(event)).map(|event| (&*event.at, event.time / 1_000_000)).collect();
    assert_eq!(resets, [("node1", 9050)]);
    // Of what it does, nothing happens while it has no power.
    let off = 9_050_000_001..10_500_000_000;
    let does = |event: &&Event| {
        matches!(
            event.kind,
            EventKind::Session { .. } | EventKind::Crypto { .. } | EventKind::Console { .. } | EventKind::Sent { .. }
        )
    };
    let done: Vec<&Event> =
        events.iter().filter(|event| event.at == "node1" && off.contains(&event.time)).filter(does).collect();
    assert_eq!(done, Vec::<&Event>::new());
    // What the other node sends meanwhile, the bridge cannot deliver.
    let began = events.iter().find(|event| {
        event.at == "node1" && off.contains(&event.time) && matches!(event.kind, EventKind::Begun { .. })
    });
    let began = began.expect("a command for the node").time;
    let abandoned =
        events.iter().find(|event| event.at == "node1" && matches!(event.kind, EventKind::Abandoned { .. }));
    assert!(abandoned.expect("the bridge gives up").time > began + 9_999_000_000);
}

#[test]
fn threads_change_nothing_about_power() {
    let one = meter(1);
    assert!(one.1.iter().any(is_power_cut));
    assert_eq!(meter(4), one);
}

/// It answers before and afterwards, and not meanwhile.
#[test]
fn a_node_without_power_does_not_answer() {
    let devices = vec![("node2".to_owned(), supply(1000, 1000, 0))];
    let mut network = Scenario { devices, ..Scenario::smart_meter() }.network().expect("a network");
    let mut ping = |at: u64, patience: u64| {
        network.run_until(milliseconds(at));
        let message = Request::Ping(b"there?".to_vec()).encode().expect("a message");
        let exchange = network.send(DEPLOYER, "node2", message).expect("two parties");
        network.run_until(milliseconds(at + patience));
        network.take_answer(exchange).is_some()
    };
    assert_eq!([ping(500, 100), ping(1500, 10_100), ping(12_000, 100)], [true, false, true]);
    let abandoned =
        network.take_events().iter().filter(|event| matches!(event.kind, EventKind::Abandoned { .. })).count();
    assert_eq!(abandoned, 1);
}

/// Shows what non-volatile memory has, and the time, then begins to write another word.
const WRITER: &str = "
        mov #0x5a80, &0x0120
        mov &0x01aa, &0x01c2
        mov &0x0100, &0x01c4
        mov #0x1234, &0x01aa
        jmp $";

/// Two nodes that write while their power fails: one in the midst of the write, one after it.
fn writers(threads: usize, cut: CutWrite) -> [Vec<(u64, i32)>; 2] {
    let image = Image::assemble(WRITER, 0x5c00).expect("a program");
    let mut network = Network::new(0, LinkSettings::default(), threads);
    let at = [2, 20];
    for (index, at) in at.into_iter().enumerate() {
        let cuts = vec![machine::peripherals::MainsCut { at: milliseconds(at), lasts: milliseconds(100) }];
        let devices = [
            PhysicalDevice::PowerSupply(PowerSettings { cuts, hold_up: milliseconds(1) }),
            PhysicalDevice::NonVolatileMemory { size: 1, write_time: milliseconds(5), endurance: 9, cut },
            PhysicalDevice::Display,
            PhysicalDevice::CalendarClock(CalendarSettings {
                start: 7,
                without_battery: index == 0,
                ..CalendarSettings::default()
            }),
        ];
        let configuration = Configuration { clock_hz: 1_000_000, ..Configuration::new(Soc::Sancus128, Board::Fpga) };
        let address = SocketAddrV4::new([10, 0, 0, index as u8].into(), 1);
        let name = format!("node{index}");
        network
            .add_node(NodeSettings { name, address, configuration, image: &image, devices: &devices })
            .expect("a node");
    }
    network.run_until(milliseconds(2000));
    let events = network.take_events();
    // The second node's clock has gone on, the first one's has begun anew: at 0, which the display shows already.
    assert_eq!(values(&events, "node0", "energy").iter().map(|(_, value)| *value).collect::<Vec<_>>(), [7, 0]);
    assert_eq!(values(&events, "node1", "energy").iter().map(|(_, value)| *value).collect::<Vec<_>>(), [7, 0, 7]);
    ["node0", "node1"].map(|node| values(&events, node, "power").into_iter().filter(|(_, value)| *value > 1).collect())
}

#[test]
fn a_power_cut_cuts_the_write_that_is_under_way() {
    for threads in [1, 4] {
        let [old, after] = writers(threads, CutWrite::Old);
        assert_eq!(old, [(0, 0xffff), (102, 0xffff)], "cut");
        assert_eq!(after, [(0, 0xffff), (120, 0x1234)], "not cut");
        let [new, _] = writers(threads, CutWrite::New);
        assert_eq!(new, [(0, 0xffff), (102, 0x1234)]);
        let [torn, _] = writers(threads, CutWrite::Torn { seed: 3 });
        let (_, word) = torn[1];
        assert!(torn.len() == 2 && word & 0x1234 == 0x1234 && ![0x1234, 0xffff].contains(&word), "{torn:x?}");
    }
}

/// A copy of a network goes on as the network does, also while a node has no power.
#[test]
fn a_fork_has_no_power_either() {
    let devices = vec![("node1".to_owned(), supply(100, 400, 0))];
    let mut network = Scenario { devices, ..Scenario::smart_meter() }.network().expect("a network");
    network.run_until(milliseconds(300));
    assert!(network.machine("node1").is_some_and(|machine| !machine.has_power()));
    network.take_events();
    let mut fork = network.fork().expect("no actors");
    for network in [&mut network, &mut fork] {
        network.run_until(milliseconds(900));
    }
    let events = fork.take_events();
    assert!(events.iter().any(|event| matches!(&event.kind, EventKind::Console { .. })), "it boots");
    assert_eq!(network.take_events(), events);
}

/// As the descriptor says.
#[test]
fn a_descriptor_says_when_the_mains_fail() {
    let text = r#"{
        "nodes": [{"type": "sancus", "name": "node1", "host": "127.0.0.1", "reactive_port": 6001, "vendor_id": 4660,
                   "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0",
                   "devices": [{"type": "power_supply", "hold_up": 20, "cuts": [{"at": 50, "for": 10}, {"at": 100, "for": 40}]},
                               {"type": "home_uart"}, {"type": "calendar_clock", "battery": false}]}],
        "modules": [], "connections": []
    }"#;
    let scenario = Scenario::from_text(text, Format::Json, Path::new("")).expect("a descriptor");
    let mut network = scenario.network().expect("a network");
    network.run_until(milliseconds(200));
    let events = network.take_events();
    assert_eq!(values(&events, "node1", "mains"), [(50, 0), (60, 1), (100, 0), (140, 1)]);
    assert_eq!(values(&events, "node1", "power"), [(120, 0), (140, 1)]);
    assert_eq!(values(&events, "node1", "lost"), [(140, 1)]);
}
