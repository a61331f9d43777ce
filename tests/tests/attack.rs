//! Attacks on the smart meter.

use std::net::SocketAddrV4;
use std::time::{Duration, Instant};

use descriptors::{Deployer, Descriptor, Randomness};
use emulator::attack::{Command, Plan, Scene, Script};
use emulator::network::{EventKind, LinkSettings, Network, NodeSettings};
use emulator::{Board, Configuration, Soc, loader};

const SMART_METER: &str = include_str!("../../descriptors/smart-meter.json");

fn scene() -> Scene {
    let descriptor = Descriptor::from_json(SMART_METER).expect("a descriptor");
    let mut network = Network::new(0, LinkSettings::default(), 1);
    let image = loader::parse("node", firmware::prebuilt::NODE).expect("an image");
    for node in &descriptor.nodes {
        let mut configuration = Configuration::new(Soc::Sancus128, Board::Fpga);
        configuration.clock_hz = 8_000_000;
        let address = SocketAddrV4::new(node.host.parse().expect("a number"), node.reactive_port);
        let name = node.name.clone();
        network.add_node(NodeSettings { name, address, configuration, image: &image }).expect("a node");
    }
    let images = vec![image; descriptor.nodes.len()];
    let file = |module: &descriptors::Module| Ok(firmware::prebuilt::module(&module.name, 128).map(<[u8]>::to_vec));
    let mut deployer = Deployer::new(descriptor, Randomness::seeded(0), file).expect("a plan");
    deployer.deploy(&mut network).expect("a deployment");
    Scene::new(network, deployer, &images).unwrap_or_else(|error| panic!("{error}"))
}

fn plan() -> Plan {
    let command = |milliseconds, data: u8| Command {
        at: Duration::from_millis(milliseconds),
        connection: "operator".into(),
        data: vec![data, 0],
    };
    Plan { duration: Duration::from_millis(6500), commands: vec![command(300, 1), command(600, 16), command(3000, 2)] }
}

#[test]
fn try_out() {
    let scene = scene();
    for node in scene.modules() {
        println!("{} {} {} {}", node.name, node.node, node.id, node.layout);
    }
    for c in scene.connections() {
        println!("{} {}", c.label, c.id);
    }
    let actions = [
        r#"{"at": 100000, "do": "read", "node": "node1", "address": "CS.secret", "words": 4}"#,
        r#"{"at": 100000, "do": "read", "node": "node1", "address": "CS.public", "words": 2}"#,
        r#"{"at": 100000, "do": "write", "node": "node1", "address": "CS.secret", "values": ["0x1234"]}"#,
        r#"{"at": 100000, "do": "dma_read", "node": "node1", "address": "CS.secret", "words": 4}"#,
        r#"{"at": 100000, "do": "dma_read", "node": "node1", "address": "scratch", "words": 4}"#,
        r#"{"at": 100000, "do": "dma_write", "node": "node1", "address": "CS.secret", "values": ["0x1234"]}"#,
        r#"{"at": 100000, "do": "enter", "node": "node1", "address": "CS.public+6"}"#,
        r#"{"at": 100000, "do": "enter", "node": "node1", "address": "CS.public+6", "inside": true}"#,
        r#"{"at": 100000, "do": "enter", "node": "node1", "address": "CS.public", "inside": true}"#,
        r#"{"at": 100000, "do": "enter", "node": "node1", "address": "HASM_LS.public", "inside": true, "registers": [[6, "1"],[12,"scratch"],[13,"16"],[14,"scratch+32"]]}"#,
        r#"{"at": 100000, "do": "call_entry", "module": "CS", "entry": 4, "arguments": []}"#,
        r#"{"at": 100000, "do": "call_entry", "module": "CS", "entry": 1, "arguments": ["scratch", "16", "scratch+32"]}"#,
        r#"{"at": 100000, "do": "call_entry", "module": "CS", "entry": 1, "arguments": ["CS.secret", "16", "scratch+32"]}"#,
        r#"{"at": 100000, "do": "call_entry", "module": "CS", "entry": 99, "arguments": []}"#,
        r#"{"at": 100000, "do": "interrupts", "node": "node1", "period": 397, "count": 20000}"#,
        r#"{"at": 100000, "do": "vector", "node": "node1", "number": 9, "turns": 20000}"#,
        r#"{"at": 100000, "do": "exhaust_heap", "node": "node1", "milliseconds": 500}"#,
        r#"{"at": 100000, "do": "protect", "node": "node1", "layout": ["scratch","scratch+16","CS.secret","CS.secret_end"]}"#,
        r#"{"at": 100000, "do": "reload", "module": "ESME"}"#,
        r#"{"at": 100000, "do": "reroute", "connection": "CS.ls_out"}"#,
        r#"{"at": 100000, "do": "flood", "node": "node1", "count": 20, "milliseconds": 20}"#,
        r#"{"at": 700000, "do": "replay", "connection": "operator", "back": 0}"#,
        r#"{"at": 100000, "do": "flip", "connection": "operator", "count": 1, "bit": 3}"#,
        r#"{"at": 100000, "do": "cross_connect", "connection": "operator", "count": 1, "to": "CS.ls_out"}"#,
        r#"{"at": 100000, "do": "call", "module": "ESME", "entry": 4, "data": ""}"#,
    ];
    for action in std::iter::once("").chain(actions) {
        let text = format!("{{\"schema\": \"sancus-emu/attack/1\", \"actions\": [{action}]}}");
        let script = Script::from_json(&text).unwrap_or_else(|error| panic!("{error}"));
        let start = Instant::now();
        let outcome = scene.run(&script, &plan()).unwrap_or_else(|error| panic!("{error}"));
        println!("== {action}\n   {:?} {:?}", start.elapsed(), outcome.counts);
        for (node, found) in &outcome.observations {
            let words: Vec<String> = found.iter().take(24).map(|o| format!("{:04x}", o.value)).collect();
            if !words.is_empty() {
                println!("   {node}: {}", words.join(" "));
            }
        }
        for event in &outcome.events {
            match &event.kind {
                EventKind::Console { text } => println!("   {:.3} {} {text}", event.time as f64 / 1e9, event.at),
                EventKind::Sancus { text, .. } if std::env::var("V").is_ok() => {
                    println!("   {:.3} {} {text}", event.time as f64 / 1e9, event.at)
                }
                EventKind::Nonsense { what } => println!("   nonsense {what}"),
                EventKind::Abandoned { .. } => println!("   abandoned"),
                _ => {}
            }
        }
    }
}
