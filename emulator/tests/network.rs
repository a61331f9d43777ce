//! Nodes on a network, driven by the deployer.
//!
//! The existing event manager's images are not part of this repository. Where the environment variable
//! `SANCUS_REFERENCE_IMAGES` names a directory with `reactive_led.elf`, the tests hold the emulator, the protocol and the
//! deployer against a session that was recorded on the RTL.

use descriptors::message::{Message, Request};
use descriptors::{Deployer, Descriptor, Link, Randomness};
use emulator::image::Image;
use emulator::network::{Content, DEPLOYER, Event, EventKind, LinkSettings, Network, NodeSettings};
use emulator::{Board, Configuration, Soc, loader};
use std::path::Path;
use std::time::Duration;

const LED: &str = r#"{
    "nodes": [{"type": "sancus", "name": "node1", "host": "10.0.0.1", "vendor_id": 4660,
               "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0", "reactive_port": 6001}],
    "modules": [{"type": "sancus", "name": "led_driver", "node": "node1", "files": [], "id": 1, "deployed": true}],
    "connections": [
        {"name": "init", "direct": true, "to_module": "led_driver", "to_input": "init_led", "encryption": "spongent",
         "key": "00112233445566778899aabbccddeeff"},
        {"name": "toggle", "direct": true, "to_module": "led_driver", "to_input": "toggle_led", "encryption": "spongent",
         "key": "0f1e2d3c4b5a69788796a5b4c3d2e1f0"},
        {"name": "update", "direct": true, "to_module": "led_driver", "to_input": "update_led", "encryption": "spongent",
         "key": "a0a1a2a3a4a5a6a7a8a9aaabacadaeaf"}
    ]
}"#;

fn reference(name: &str) -> Option<(Vec<u8>, Image)> {
    let path = Path::new(&std::env::var_os("SANCUS_REFERENCE_IMAGES")?).join(name);
    let bytes = loader::read_file(&path).expect("a reference image");
    let image = loader::parse(name, &bytes).expect("an executable");
    Some((bytes, image))
}

fn led_network(image: &Image, threads: usize) -> Network {
    let mut network = Network::new(1, LinkSettings::default(), threads);
    let mut configuration = Configuration::new(Soc::Sancus128, Board::Fpga);
    configuration.clock_hz = 8_000_000;
    let address = "10.0.0.1:6001".parse().expect("an address");
    network.add_node(NodeSettings { name: "node1".into(), address, configuration, image }).expect("a node");
    network
}

fn console(events: &[Event]) -> Vec<(u64, &str)> {
    let lines = events.iter().filter_map(|event| match &event.kind {
        EventKind::Console { text } => Some((event.cycle?, text.as_str())),
        _ => None,
    });
    lines.collect()
}

/// What node-bound commands looked like on the link.
fn sent(events: &[Event]) -> Vec<String> {
    let hex = |data: &[u8]| data.iter().map(|byte| format!("{byte:02x}")).collect();
    let sent = events.iter().filter_map(|event| match &event.kind {
        EventKind::Sent { content: Content { data, .. }, .. } => Some(hex(data)),
        _ => None,
    });
    sent.collect()
}

#[test]
fn the_session_recorded_on_the_rtl() {
    let Some((bytes, image)) = reference("reactive_led.elf") else { return };
    let mut network = led_network(&image, 1);
    let descriptor = Descriptor::from_json(LED).expect("a descriptor");
    let mut deployer = Deployer::new(descriptor, Randomness::seeded(1), |_| Ok(Some(bytes.clone()))).expect("a plan");
    let node = deployer.descriptor().nodes[0].clone();
    let ping = Request::Ping(Vec::new()).encode().expect("a message");
    let pong = network.exchange(&node, &ping, Duration::from_secs(10)).expect("an answer").expect("one");
    assert_eq!((pong.code, pong.payload()), (0, &[][..]));
    deployer.deploy(&mut network).expect("a deployment");
    let module = &deployer.descriptor().modules[0];
    assert_eq!(hex(module.key.as_deref().unwrap_or_default()), "2fad83949557b707c1bcedd0a8084ef2");
    let pause = |network: &mut Network| network.run_until(network.time() + Duration::from_millis(100));
    for (connection, data) in [("toggle", [0, 0]), ("init", [0, 0]), ("update", [1, 0]), ("toggle", [0, 0])] {
        deployer.output(&mut network, connection, &data).expect("an event");
        pause(&mut network);
    }
    let events = network.take_events();
    for event in &events {
        if std::env::var_os("SHOW").is_some() {
            println!("{event:?}");
        }
    }
    for (cycle, line) in console(&events) {
        println!("{cycle} {line}");
    }
    for line in sent(&events) {
        println!("{line}");
    }
    for step in deployer.take_steps() {
        println!("{step:?}");
    }
    let _ = (DEPLOYER, Message::new(0, Vec::new()));
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
