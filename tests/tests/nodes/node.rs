//! The node software on the emulated FPGA board.
//!
//! `node_module.elf` is `node_module.S` as clang-19 assembles it (`clang-19 --target=msp430-none-elf -Qn -c`).

use crate::node_harness::{CALL, CONNECT, LOAD, Node, PATIENCE, PING, REGISTER, REMOTE_OUTPUT, VENDOR, words};
use machine::peripherals::Port;
use machine::{Board, Boundary, Configuration, Cycle, Machine, Observer, Soc, Stop};
use program::loader;
use proptest::prelude::*;
use sancus_hw::{Key, Layout, Profile, identity};

const MODULE: &[u8] = include_bytes!("node_module.elf");

/// The node software gives up a command after ten seconds of silence.
const TIMEOUT: Cycle = 80_000_000;
/// A byte on the wire.
const BYTE: Cycle = 1400;

const SPIN: u16 = 4;
const SEND: u16 = 5;
const TRESPASS: u16 = 6;
const LEAVE: u16 = 7;
/// No entry point; the module then violates its protection.
const MISUSE: u16 = 1000;

/// Loads the test module: its number and its addresses.
fn load_hand(node: &mut Node) -> (u16, Layout) {
    let (result, reply) = node.load("hand", MODULE);
    assert_eq!(result, 0, "{}", node.console);
    let script = String::from_utf8(reply[2..].to_vec()).expect("text");
    let section = |name: &str| {
        let line = script.lines().find(|line| line.starts_with(name)).expect("the section");
        u16::from_str_radix(line.split(' ').nth(1).expect("an address").trim_start_matches("0x"), 16).expect("hex")
    };
    let (public_start, secret_start) = (section(".text.sm.hand"), section(".bss.sm.hand"));
    let layout = Layout::new(public_start..public_start + 0x14e, secret_start..secret_start + 0x64);
    (u16::from_be_bytes([reply[0], reply[1]]), layout)
}

#[test]
fn the_node_boots_and_answers() {
    for (soc, bits) in [(Soc::Sancus64, 64), (Soc::Sancus128, 128), (Soc::Aion128, 128)] {
        let mut node = Node::boot(soc);
        assert_eq!(node.console, format!("Sancus node, keys of {bits} bits\r\n"), "{soc}");
        assert_eq!(node.ask(PING, &[]), (0, vec![]));
        let long: Vec<u8> = (0..=255).cycle().take(1000).collect();
        assert_eq!(node.ask(PING, &long), (0, long));
    }
}

#[test]
fn a_loaded_module_attests_with_its_key() {
    for (soc, profile) in [(Soc::Sancus64, Profile::Spongent64), (Soc::Sancus128, Profile::Spongent128)] {
        let mut node = Node::boot(soc);
        let (id, layout) = load_hand(&mut node);
        assert_eq!(id, 1);
        let text: Vec<u8> = (layout.public_start..layout.public_end)
            .step_by(2)
            .flat_map(|address| node.machine.read_word(address).to_le_bytes())
            .collect();
        let crypto = profile.crypto();
        let master = Key::from_bytes(&node.machine.configuration().master_key).expect("a key");
        let vendor = crypto.vendor_key(&master, VENDOR).expect("a key");
        let key = crypto.module_key(&vendor, &identity(&text, &layout)).expect("a key");
        let challenge: Vec<u8> = (0..16).collect();
        let expected = crypto.mac(&key, &challenge).expect("a tag").as_bytes().to_vec();
        assert_eq!(node.call(id, 1, &[&words(&[16]), &challenge[..]].concat()), (0, expected), "{soc}");
    }
}

#[test]
fn bytes_arrive_while_a_module_runs() {
    for soc in [Soc::Sancus64, Soc::Aion64] {
        let mut node = Node::boot(soc);
        // The first module is privileged where there is an atomicity monitor, and then never interrupted.
        load_hand(&mut node);
        let (id, _) = load_hand(&mut node);
        // 60000 rounds of four cycles; in them a whole command arrives, without waiting for the node.
        let payload: Vec<u8> = (0..60).collect();
        node.command(CALL, &[&words(&[id, SPIN])[..], &60_000u16.to_le_bytes()].concat());
        let before = node.machine.statistics().interrupts;
        node.send(&[&[0xff, 1, PING, 0, 60][..], &payload].concat());
        assert_eq!(node.bytes(4), [0, 0, 0, 0], "{soc}");
        assert!(node.machine.statistics().interrupts - before >= 65, "{soc}");
        assert_eq!(node.bytes(6), [0xff, 2, 0, 0, 0, 60], "{soc}: {}", node.console);
        assert_eq!(node.bytes(60), payload, "{soc}");
    }
}

/// Bytes that are no command, as fast as they come: more than half of the time is left, and the node answers as soon as they end.
#[test]
fn a_flood_leaves_time_for_modules() {
    for bytes in [vec![0x55; 3000], (0..3000).map(|byte| (byte % 255) as u8).collect()] {
        let mut node = Node::boot(Soc::Sancus64);
        let asleep = node.machine.accounting().asleep();
        node.send(&bytes);
        while node.machine.cycle() < node.sent {
            node.run(BYTE);
        }
        let asleep = node.machine.accounting().asleep() - asleep;
        assert!(asleep > 3000 * BYTE * 11 / 20, "asleep for {asleep} cycles of {}", 3000 * BYTE);
        assert!(node.is_alive());
    }
}

#[test]
fn events_between_modules_of_one_node_are_queued() {
    let mut node = Node::boot(Soc::Sancus64);
    let (id, _) = load_hand(&mut node);
    let key = [0; 16];
    assert_eq!(node.call(id, 0, &[&words(&[7, 0, 0]), &key[..]].concat()), (0, vec![]));
    // Connection 7 leads from the module to itself.
    assert_eq!(node.ask(CONNECT, &[0, 7, 0, id as u8, 1, 0, 0, 0, 0, 0, 0]), (0, vec![]));
    assert_eq!(node.call(id, SEND, &[7, b'A', b'B']), (0, vec![]));
    assert!(node.printed("A"));
    // Connection 8 leads to another node.
    assert_eq!(node.ask(CONNECT, &[0, 8, 0x12, 0x34, 0, 0x56, 0x78, 10, 11, 12, 13]), (0, vec![]));
    assert_eq!(node.call(id, SEND, &[8, 1, 2, 3, 4, 5, 6]), (0, vec![]));
    let packet = [1, 10, 11, 12, 13, 0x56, 0x78, 2, 0, 10, 0x12, 0x34, 0, 8, 1, 2, 3, 4, 5, 6];
    assert_eq!(node.bytes(packet.len()), packet);
    // Nobody knows connection 9.
    assert_eq!(node.call(id, SEND, &[9, 1]), (0, vec![]));
    assert!(node.printed("output on connection 9 refused"));
    // An event from elsewhere.
    node.command(REMOTE_OUTPUT, &[&words(&[id, 7])[..], b"Z"].concat());
    assert!(node.printed("Z"));
    assert!(node.is_alive());
}

#[test]
fn a_module_that_fails_does_not_take_the_node_with_it() {
    for soc in [Soc::Sancus64, Soc::Aion64] {
        for entry in [8, MISUSE, TRESPASS, LEAVE] {
            let mut node = Node::boot(soc);
            let (id, _) = load_hand(&mut node);
            assert_eq!(node.call(id, entry, &[]), (3, vec![]), "{soc} {entry}");
            assert!(node.printed("module 1 stopped"), "{soc} {entry}");
            assert!(node.is_alive(), "{soc} {entry}");
        }
    }
}

#[test]
fn unloading_frees_what_loading_took() {
    let mut node = Node::boot(Soc::Sancus64);
    let (_, first) = load_hand(&mut node);
    let (_, second) = load_hand(&mut node);
    assert_eq!(node.call(2, 2, &[0; 2 + 2 + 8]), (0, vec![]));
    for id in 3..40 {
        let (loaded, layout) = load_hand(&mut node);
        assert_eq!((loaded, layout), (id, second));
        assert_eq!(node.call(id, 2, &[0; 2 + 2 + 8]), (0, vec![]));
        assert_eq!(node.call(id, SPIN, &[1]), (3, vec![]), "it is gone");
    }
    assert!(second.public_start >= first.public_end);
}

#[test]
fn large_files_load_and_larger_ones_are_refused() {
    let mut node = Node::boot(Soc::Sancus64);
    for size in [20_000, 28_200] {
        let mut file = MODULE.to_vec();
        file.resize(size, 0xff);
        assert_eq!(node.load("hand", &file).0, 0, "{}", node.console);
    }
    for size in [36_000, 65_500] {
        assert_eq!(node.load("hand", &vec![0xff; size]), (3, vec![]));
    }
    assert_eq!(node.ask(PING, &[0; 15_000]), (3, vec![]), "larger than the heap");
    assert!(node.is_alive());
}

#[test]
fn what_is_wrong_is_answered_or_dropped() {
    let mut node = Node::boot(Soc::Sancus64);
    let (id, _) = load_hand(&mut node);
    let illegal = (2, vec![]);
    let failed = (3, vec![]);
    assert_eq!(node.ask(CONNECT, &[0; 10]), illegal);
    assert_eq!(node.ask(CONNECT, &words(&[1024, 1, 1, 1, 1, 1])), failed);
    assert_eq!(node.ask(CALL, &[0, 1, 0]), illegal);
    assert_eq!(node.call(id, 0, &[0; 21]), illegal);
    assert_eq!(node.call(id, 1, &[0, 16, 0]), illegal);
    assert_eq!(node.call(id, 1, &[0xff, 0xff, 0]), illegal);
    assert_eq!(node.call(id, 2, &[0; 3]), illegal);
    assert_eq!(node.call(9, 1, &[0; 2]), failed);
    assert!(node.printed("attest failed"));
    assert_eq!(node.call(9, 0, &[0; 22]), failed);
    assert!(node.printed("set_key failed"));
    assert_eq!(node.call(9, SPIN, &[]), failed);
    assert_eq!(node.ask(LOAD, b"no end"), illegal);
    assert_eq!(node.ask(LOAD, b"no vendor\0"), illegal);
    assert_eq!(node.load("other", MODULE), failed);
    assert!(node.printed("sm_load of other failed"));
    assert_eq!(node.load("hand", &[]), failed);
    assert_eq!(node.ask(REGISTER, &words(&[id, SPIN])), illegal);
    assert_eq!(node.ask(REGISTER, &words(&[9, SPIN, 0, 100])), failed);
    node.command(REMOTE_OUTPUT, &[0, 1]);
    node.command(REMOTE_OUTPUT, &words(&[9, 1, 2]));
    assert!(node.printed("handle_input failed: 0"));
    node.command(7, &[1, 2, 3]);
    assert!(node.printed("[EM] wrong cmd id"));
    assert!(node.wire.is_empty());
    // Not a command, a handshake repeated, and a command that never ends.
    node.send(&[0xff, 2, 0x55, 0xff]);
    assert_eq!(node.bytes(2), [0xff, 0xff]);
    assert!(node.is_alive());
    node.send(&[0xff, 1, PING, 1, 0, 5]);
    node.run(2 * TIMEOUT);
    assert!(node.is_alive());
}

#[test]
fn entry_points_are_called_periodically() {
    let mut node = Node::boot(Soc::Sancus64);
    let (id, _) = load_hand(&mut node);
    assert_eq!(node.ask(REGISTER, &words(&[id, MISUSE, 0, 250])), (0, vec![]));
    node.run(8_000_000 + 100_000);
    assert_eq!(node.console.matches("module 1 stopped").count(), 4);
    assert!(node.is_alive());
}

/// Timers that are nearer and farther than the 65 ms after which Timer A wraps around, at the same time.
#[test]
fn every_period_is_kept() {
    const PERIODS: [u16; 4] = [20, 61, 250, 1000];
    let mut node = Node::boot(Soc::Sancus64);
    let (id, _) = load_hand(&mut node);
    for period in PERIODS {
        assert_eq!(node.ask(REGISTER, &words(&[id, MISUSE, 0, period])), (0, vec![]));
    }
    let before = node.console.matches("module 1 stopped").count();
    node.run(3 * 8_000_000);
    let calls = node.console.matches("module 1 stopped").count() - before;
    let expected: usize = PERIODS.iter().map(|period| usize::from(3000 / period)).sum();
    assert!(calls.abs_diff(expected) <= PERIODS.len(), "{calls} calls, {expected} expected");
}

/// Neither does time wake it, but for what Timer A has to be asked, nor does it wait for its transmitter.
#[test]
fn a_node_sleeps_until_something_is_due() {
    let mut node = Node::boot(Soc::Sancus64);
    let (id, _) = load_hand(&mut node);
    assert_eq!(node.ask(REGISTER, &words(&[id, MISUSE, 0, 10_000])), (0, vec![]));
    let before = (node.machine.statistics().interrupts, node.machine.accounting().asleep());
    node.run(5 * 8_000_000);
    let interrupts = node.machine.statistics().interrupts - before.0;
    let awake = 5 * 8_000_000 - (node.machine.accounting().asleep() - before.1);
    assert!((70..=90).contains(&interrupts) && awake < 60_000, "{interrupts} interrupts, awake for {awake} cycles");

    let asleep = node.machine.accounting().asleep();
    let payload = [0x55; 100];
    assert_eq!(node.ask(PING, &payload), (0, payload.to_vec()));
    let asleep = node.machine.accounting().asleep() - asleep;
    // It sleeps between the bytes that it gets, and between those that it sends.
    assert!(asleep > 120 * BYTE, "asleep for {asleep} cycles");
}

/// The lowest stack pointer outside modules, whose stacks are far below.
struct Stack(u16);

impl Observer for Stack {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        let pointer = boundary.registers[1];
        if pointer > 0x3000 {
            self.0 = self.0.min(pointer);
        }
    }
}

#[test]
fn the_stack_stays_off_the_heap() {
    let mut node = Node::boot(Soc::Sancus128);
    let (id, _) = load_hand(&mut node);
    let mut stack = Stack(u16::MAX);
    let mut unresolved = MODULE.to_vec();
    let name = unresolved.windows(7).position(|window| window == b"putchar").expect("the symbol's name");
    unresolved[name] = b'q';
    let load = |file: &[u8]| [&b"hand\0"[..], &words(&[VENDOR]), file].concat();
    for (command, payload) in [
        (LOAD, load(MODULE)),
        (LOAD, load(&unresolved)),
        (CALL, [&words(&[id, 1, 16])[..], &[0; 16]].concat()),
        (CALL, [&words(&[id, 0, 8, 0, 0])[..], &[0; 32]].concat()),
        (CALL, [&words(&[id, SEND])[..], &[9, 0]].concat()),
        (REMOTE_OUTPUT, words(&[id, 8, 0])),
        (CALL, words(&[id, MISUSE])),
    ] {
        let head = [0xff, 1, command, (payload.len() >> 8) as u8, payload.len() as u8];
        node.send(&[&head[..], &payload].concat());
        node.machine.run(node.machine.cycle() + PATIENCE, &mut stack);
        // An interrupt needs some more.
        assert!(stack.0 >= 0x4200 - 1024 + 32, "{command} {:#06x}", stack.0);
    }
    node.run(1);
    assert!(node.console.contains("undefined symbol"), "{}", node.console);
    println!("stack: {} bytes", 0x4200 - stack.0);
}

#[test]
fn the_image_for_the_simulator_starts() {
    let image = include_bytes!("../../../firmware/prebuilt/node-sim.elf");
    for soc in [Soc::Sancus64, Soc::Sancus128] {
        let mut machine = Machine::new(&Configuration::new(soc, Board::Sim)).expect("the stock configuration");
        loader::parse("node-sim.elf", image).expect("an image").load(&mut machine).expect("fits");
        assert_eq!(machine.run(PATIENCE, &mut ()), Stop::ProgramEnded);
        let events = machine.take_events();
        let text: Vec<u8> = events.iter().filter_map(|event| event.kind.output(Port::Uart(0))).collect();
        let bits = machine.configuration().security_bits();
        assert_eq!(String::from_utf8_lossy(&text), format!("Sancus node, keys of {bits} bits\r\n"));
    }
}

#[derive(Clone, Debug)]
enum Noise {
    Bytes(Vec<u8>),
    Command(u8, Vec<u8>),
    File(usize, u8),
}

fn noise() -> impl Strategy<Value = Noise> {
    let bytes = || proptest::collection::vec(prop_oneof![Just(0xff), Just(1), 0..8u8, any::<u8>()], 0..60);
    prop_oneof![
        bytes().prop_map(Noise::Bytes),
        // Calls with well-formed heads reach further.
        (0..8u8, 0..3u16, 0..10u16, bytes())
            .prop_map(|(command, id, entry, rest)| Noise::Command(command, [words(&[id, entry]), rest].concat())),
        (0..MODULE.len(), any::<u8>()).prop_map(|(position, value)| Noise::File(position, value)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_node_survives_noise(noises in proptest::collection::vec(noise(), 1..12)) {
        let mut node = Node::boot(Soc::Sancus64);
        // A damaged module that is entered may never return, which stops its node (docs/node-software.md).
        let mut damaged = false;
        for noise in noises {
            damaged |= matches!(noise, Noise::File(..));
            match noise {
                Noise::Command(..) if damaged => {}
                Noise::Bytes(bytes) => node.send(&bytes),
                Noise::Command(command, payload) => {
                    node.send(&[&[0xff, 1, command, 0, payload.len() as u8][..], &payload].concat());
                }
                Noise::File(position, value) => {
                    let mut file = MODULE.to_vec();
                    file[position] = value;
                    let length = (5 + 2 + file.len()) as u16;
                    let head = [&[0xff, 1, LOAD][..], &length.to_be_bytes(), b"hand\0", &words(&[VENDOR])].concat();
                    node.send(&[head, file].concat());
                }
            }
            node.run(PATIENCE / 4);
        }
        node.run(2 * TIMEOUT);
        prop_assert!(node.is_alive(), "{}", node.console);
    }
}
