//! Nodes on a network, driven by the deployer.
//!
//! The existing event manager's images are not part of this repository. Where the environment variable
//! `SANCUS_REFERENCE_IMAGES` names a directory with `reactive_led.elf`, the tests hold the emulator, the protocol and the
//! deployer against a session that was recorded on the RTL; where it has `reactive.elf`, modules of ours run on it.

use descriptors::message::Message;
use descriptors::{Format, Link};
use module_compiler::{Abi, Build, Output, Security, Settings, Toolchain};
use network::scenario::{Operation, Scenario, Setup};
use network::{Content, Event, EventKind, Network};
use program::image::Image;
use program::loader;
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

/// The LED's node, with the file of its module.
fn led(file: Vec<u8>, image: Image) -> Setup {
    let scenario = Scenario::from_text(LED, Format::Json, Path::new("")).expect("a descriptor");
    let scenario = Scenario { seed: 1, image: Some(image), ..scenario };
    scenario.finding(move |_| Ok(Some(file.clone()))).prepare().expect("a scenario")
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
    let sent = events.iter().filter_map(|event| match &event.kind {
        EventKind::Sent { content: Content { data, .. }, .. } => Some(hex::encode(data)),
        _ => None,
    });
    sent.collect()
}

/// The lines and the cycles in which the RTL's line had taken the end of each; the model tells the cycle after the stop
/// bit, the recording the middle of it less the receiver's delay.
const BOOT: [(u64, &str); 4] = [
    (14_565_444, "Riot on Sancus booting..."),
    (14_606_102, "Board initialized correctly"),
    (14_693_026, "Sancus-enabled RIOT MSP430 hardware initialization complete."),
    (14_766_993, "main(): This is RIOT! (Version: c1ab-reactive-app)"),
];
const STOP_BIT: u64 = 16;

#[test]
fn the_boot_recorded_on_the_rtl() {
    let Some((bytes, image)) = reference("reactive_led.elf") else { return };
    let mut network = led(bytes, image).network;
    network.run_until(Duration::from_millis(1850));
    let events = network.take_events();
    let expected: Vec<(u64, &str)> = BOOT.iter().map(|(cycle, text)| (cycle + STOP_BIT, *text)).collect();
    assert_eq!(console(&events), expected);
}

#[test]
fn the_session_recorded_on_the_rtl() {
    let Some((bytes, image)) = reference("reactive_led.elf") else { return };
    let mut led = led(bytes, image);
    let node = led.deployer.descriptor().nodes[0].clone();
    let ask = |network: &mut Network, code: u8, payload: &str| {
        let message = Message::new(code, hex::decode(payload).expect("digits")).expect("a message");
        let reply = network.exchange(&node, &message, Duration::from_secs(10)).expect("an answer").expect("one");
        hex::encode(reply.to_bytes())
    };
    assert_eq!(ask(&mut led.network, 4, ""), "000000");
    let challenge = "000100010010000102030405060708090a0b0c0d0e0f";
    assert_eq!(ask(&mut led.network, 1, challenge), "0000103ee71a4a48bdefc8efdaf8cdc14e9aab");
    // An unknown module.
    assert_eq!(ask(&mut led.network, 1, &challenge.replacen("0001", "0009", 1)), "030000");
    let before = led.network.take_events().len();
    assert!(before > 0);
    led.deploy().expect("a deployment");
    assert_eq!(
        hex::encode(led.deployer.descriptor().modules[0].key.as_deref().unwrap_or_default()),
        "2fad83949557b707c1bcedd0a8084ef2"
    );
    let pause = |led: &mut Setup| led.run_for(Duration::from_millis(100)).expect("no renewal is due");
    for (connection, data) in [("toggle", [0, 0]), ("init", [0, 0]), ("update", [1, 0]), ("toggle", [0, 0])] {
        led.perform(&Operation::output(connection, data)).expect("an event");
        pause(&mut led);
    }
    // The last event again.
    let replay = Message::new(2, hex::decode("000100018e452b4a5d35ecf3b58c7bcb1d51b890e315").expect("digits"))
        .expect("a message");
    led.network.exchange(&node, &replay, Duration::from_secs(1)).expect("no answer is due");
    pause(&mut led);
    let events = led.network.take_events();
    let lines: Vec<&str> = console(&events).into_iter().map(|(_, line)| line).collect();
    let expected = [
        "[led_driver] error: LED not initialized.",
        "[led_driver] initializing LED and attesting MMIO SM",
        "[led_driver] Turning LED on",
        "[led_driver] Turning LED off",
        "handle_input failed: 5",
    ];
    assert_eq!(lines.len(), expected.len(), "{lines:?}");
    assert!(lines.iter().zip(expected).all(|(line, expected)| line.contains(expected)), "{lines:?}");
    let pins = events.iter().filter_map(|event| match event.kind {
        EventKind::Pins { port: 1, levels } => Some(levels),
        _ => None,
    });
    assert_eq!(pins.collect::<Vec<u8>>(), [0x20, 0]);
    // Without answers, and without the deployer's question whether the node knows acknowledgements: a ping.
    let is_command = |bytes: &String| !bytes.starts_with("00") && !bytes.starts_with("04");
    let commands: Vec<String> = sent(&events).into_iter().filter(is_command).collect();
    assert_eq!(
        commands[1..],
        [
            "01002a000100000000000000002fb92d03fd30ff355d744cc99ed3b0e17152a5bd2db58906cd4beddf2bb8193c",
            "01002a000100000001000100015e231953cc42815635356f6d4729d03b7aa28b97eca96cd44b4aebb85f95eb85",
            "01002a00010000000200020002059076deccfbcaa81f4a6b3bd6501f20d484bc46a531b71e6175542de075a48b",
            "02001600010001e50ad9a9da3c23ba77baf4d7cbefa360047a",
            "02001600010000236aa7a52db5c5b67d30ed0920ac55cee286",
            "02001600010002d45236133c92d37645dce249d04524acfa1f",
            "020016000100018e452b4a5d35ecf3b58c7bcb1d51b890e315",
            "020016000100018e452b4a5d35ecf3b58c7bcb1d51b890e315",
        ]
    );
}

const RELAY: &str = "
#include <sancus/reactive.h>
#include <stdio.h>
SM_OUTPUT(relay, leave)
SM_INPUT(relay, arrive, data, length) {
    uint16_t event = data[0] + data[1] + length;
    if (leave((const io_data *)&event, sizeof event) != 0) { puts(\"not sent\"); }
}
";

const SINK: &str = "
#include <sancus/reactive.h>
#include <stdio.h>
SM_INPUT(sink, arrive, data, length) {
    putchar('a' + data[0] + length);
    putchar('\\n');
}
";

const TWO_NODES: &str = r#"{
    "nodes": [{"type": "sancus", "name": "node1", "host": "10.0.0.1", "vendor_id": 4660,
               "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0", "reactive_port": 6001},
              {"type": "sancus", "name": "node2", "host": "10.0.0.2", "vendor_id": 4660,
               "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0", "reactive_port": 6001}],
    "modules": [{"type": "sancus", "name": "relay", "node": "node1", "files": []},
                {"type": "sancus", "name": "sink", "node": "node2", "files": []}],
    "connections": [
        {"name": "in", "direct": true, "to_module": "relay", "to_input": "arrive", "encryption": "spongent"},
        {"from_module": "relay", "from_output": "leave", "to_module": "sink", "to_input": "arrive", "encryption": "spongent"}
    ]
}"#;

/// Built with mspgcc's registers at their boundaries, modules are loaded, attested and given keys by the existing event manager
/// (`reactive.elf`, in `SANCUS_REFERENCE_IMAGES`), and it carries their events.
#[test]
fn modules_for_mspgcc_run_on_the_existing_event_manager() {
    let (Some((_, image)), Ok(toolchain)) = (reference("reactive.elf"), Toolchain::find()) else { return };
    let directory = tempfile::tempdir().expect("a directory");
    let files = [("relay", RELAY), ("sink", SINK)].map(|(name, text)| {
        let source = directory.path().join(format!("{name}.c"));
        std::fs::write(&source, text).expect("a file");
        let build = Build {
            sources: vec![source],
            include: Vec::new(),
            included: Vec::new(),
            flags: Vec::new(),
            security: Security::Bits128,
            settings: Settings::default(),
            output: Output::Relocatable,
            confidential: None,
            abi: Abi::Mspgcc,
            debug: false,
        };
        (name, toolchain.build_modules(&build).unwrap_or_else(|error| panic!("{error}")).elf)
    });
    let scenario = Scenario::from_text(TWO_NODES, Format::Json, Path::new("")).expect("a descriptor");
    let scenario = Scenario { seed: 1, image: Some(image), ..scenario }
        .finding(move |module| Ok(files.iter().find(|(name, _)| *name == module.name).map(|(_, file)| file.clone())));
    let mut setup = scenario.prepare().expect("a scenario");
    setup.deploy().expect("a deployment");
    setup.network.take_events();
    for data in [[1, 2], [3, 4]] {
        setup.perform(&Operation::output("in", data)).expect("an event");
        setup.run_for(Duration::from_millis(100)).expect("no renewal is due");
    }
    let events = setup.network.take_events();
    let lines: Vec<&str> = console(&events).into_iter().map(|(_, line)| line).collect();
    // The sum and the length of what went in, and the length of what arrived.
    let expected = [1 + 2 + 2, 3 + 4 + 2].map(|sum| char::from(b'a' + sum + 2).to_string());
    assert_eq!(lines, expected);
}
