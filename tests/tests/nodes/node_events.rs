//! Events between nodes: kept until they are acknowledged, accepted once, refused before they are encrypted where there is no
//! room.

use crate::node_harness::{CALL, CONNECT, Node, PING, REMOTE_OUTPUT, words};
use machine::{Cycle, Soc};

/// `node_module.S`.
const MODULE: &[u8] = include_bytes!("node_module.elf");
const SEND: u16 = 5;
/// Reserves memory for an event and leaves for good.
const LEAVE: u16 = 7;

const CONNECTION: u8 = 8;
/// The other node: address and port.
const OTHER: [u8; 6] = [10, 11, 12, 13, 0x56, 0x78];
/// Its module.
const MODULE_THERE: u16 = 0x1234;
const NOTHING: &[u8] = &[];
const AWAITED: &[u8] = &[1];
const GIVEN: &[u8] = &[2];

/// The node sends an event again after 250 ms.
const REPEAT: Cycle = 250 * 8000;
/// What an event takes to get onto the wire.
const TRANSMISSION: Cycle = 200_000;
/// What waits on a connection at most (`outbox.c`).
const WAITING: usize = 16;

/// A node with the test module, and connection 8 between it and another node.
fn node(module: impl Fn(u16) -> u16, acknowledgement: &[u8]) -> (Node, u16) {
    let mut node = Node::boot(Soc::Sancus64);
    let (result, reply) = node.load("hand", MODULE);
    assert_eq!(result, 0, "{}", node.console);
    let id = u16::from_be_bytes([reply[0], reply[1]]);
    let address = [&OTHER[4..], &OTHER[..4]].concat();
    let connect = [&words(&[CONNECTION.into(), module(id)])[..], &[0], &address, acknowledgement].concat();
    assert_eq!(node.ask(CONNECT, &connect), (0, vec![]));
    node.console.clear();
    (node, id)
}

fn source(acknowledgement: &[u8]) -> (Node, u16) {
    node(|_| MODULE_THERE, acknowledgement)
}

/// An event of ten bytes.
fn event(number: u8) -> Vec<u8> {
    (0..10).map(|index| number.wrapping_mul(16) + index).collect()
}

/// A message to the other node: an event for its module, or for none, which is an acknowledgement.
fn packet(module: u16, data: &[u8]) -> Vec<u8> {
    let payload = [&words(&[module, CONNECTION.into()])[..], data].concat();
    [&[1][..], &OTHER, &[REMOTE_OUTPUT], &words(&[payload.len() as u16]), &payload].concat()
}

fn mark(data: &[u8]) -> &[u8] {
    &data[data.len() - 8..]
}

fn acknowledge(node: &mut Node, mark: &[u8]) {
    node.command(REMOTE_OUTPUT, &[&words(&[0, CONNECTION.into()])[..], mark].concat());
}

/// Has the module send an event; what the node sends then is left on the wire.
fn send(node: &mut Node, id: u16, data: &[u8]) {
    assert_eq!(node.call(id, SEND, &[&[CONNECTION][..], data].concat()), (0, vec![]));
}

/// What the node sends within some cycles.
fn heard(node: &mut Node, cycles: Cycle) -> Vec<u8> {
    node.run(cycles);
    let mut heard = std::mem::take(&mut node.outgoing);
    heard.extend(node.wire.drain(..));
    heard
}

/// Dropped events, and those sent on the connection with its key.
fn status(node: &mut Node) -> (u16, u16) {
    let (result, answer) = node.ask(PING, b"status?");
    assert_eq!((result, answer.len(), answer[0]), (0, 3 + 2 * usize::from(CONNECTION + 1), 1));
    let word = |place: usize| u16::from_be_bytes([answer[place], answer[place + 1]]);
    (word(1), word(3 + 2 * usize::from(CONNECTION)))
}

#[test]
fn an_event_is_sent_again_until_it_is_acknowledged() {
    let (mut node, id) = source(AWAITED);
    send(&mut node, id, &event(1));
    let sent = packet(MODULE_THERE, &event(1));
    assert_eq!(node.bytes(sent.len()), sent);
    assert_eq!(heard(&mut node, REPEAT - TRANSMISSION), NOTHING);
    assert_eq!(heard(&mut node, 2 * TRANSMISSION), sent);
    // Of another event.
    acknowledge(&mut node, mark(&event(2)));
    assert_eq!(heard(&mut node, REPEAT), sent);
    acknowledge(&mut node, mark(&event(1)));
    assert_eq!(heard(&mut node, 10 * REPEAT), NOTHING);
    // Once more, for nothing.
    acknowledge(&mut node, mark(&event(1)));
    assert!(node.is_alive());
}

#[test]
fn events_of_a_connection_do_not_overtake() {
    let (mut node, id) = source(AWAITED);
    for number in 1..4 {
        send(&mut node, id, &event(number));
    }
    for number in 1..4 {
        let sent = packet(MODULE_THERE, &event(number));
        let heard = heard(&mut node, 4 * REPEAT + TRANSMISSION);
        assert!(
            heard.chunks(sent.len()).all(|packet| packet == sent) && heard.len() > sent.len(),
            "{number}: {heard:?}"
        );
        acknowledge(&mut node, mark(&event(number)));
    }
    assert_eq!(heard(&mut node, 4 * REPEAT), NOTHING);
}

#[test]
fn an_event_is_sent_once_where_nobody_acknowledges() {
    let (mut node, id) = source(NOTHING);
    for number in 0..2 * WAITING as u8 {
        send(&mut node, id, &event(number));
        let sent = packet(MODULE_THERE, &event(number));
        assert_eq!(heard(&mut node, TRANSMISSION), sent);
    }
    assert_eq!(heard(&mut node, 4 * REPEAT), NOTHING);
    assert_eq!(status(&mut node), (0, 2 * WAITING as u16));
}

#[test]
fn what_there_is_no_room_for_is_refused_and_counted() {
    let (mut node, id) = source(AWAITED);
    let all: Vec<Vec<u8>> = (0..WAITING as u8 + 4).map(event).collect();
    for data in &all {
        send(&mut node, id, data);
    }
    assert!(node.console.contains("output on connection 8 refused"), "{}", node.console);
    assert_eq!(status(&mut node), (4, WAITING as u16));
    // Those that it took arrive, each in its turn.
    for data in &all[..WAITING] {
        let sent = packet(MODULE_THERE, data);
        let heard = heard(&mut node, REPEAT + TRANSMISSION);
        assert!(heard.windows(sent.len()).any(|packet| packet == sent), "{data:?}");
        acknowledge(&mut node, mark(data));
    }
    assert_eq!(heard(&mut node, 2 * REPEAT), NOTHING);
    send(&mut node, id, &all[WAITING]);
    assert_eq!(heard(&mut node, TRANSMISSION), packet(MODULE_THERE, &all[WAITING]));
    assert_eq!(status(&mut node), (4, WAITING as u16 + 1));
}

#[test]
fn a_connection_that_is_made_anew_drops_its_events_and_counts_them() {
    let (mut node, id) = source(AWAITED);
    for number in 0..3 {
        send(&mut node, id, &event(number));
    }
    let connect = [&words(&[CONNECTION.into(), MODULE_THERE])[..], &[0, 0, 1, 1, 1, 1, 1], AWAITED].concat();
    assert_eq!(node.ask(CONNECT, &connect), (0, vec![]));
    node.outgoing.clear();
    assert_eq!(heard(&mut node, 4 * REPEAT), NOTHING);
    assert_eq!(status(&mut node), (3, 0));
}

#[test]
fn an_event_that_comes_twice_is_accepted_once_and_acknowledged_twice() {
    let (mut node, id) = node(|id| id, GIVEN);
    for round in 0..3 {
        let data = [b"A".repeat(9), vec![round / 2]].concat();
        node.command(REMOTE_OUTPUT, &[&words(&[id, CONNECTION.into()])[..], &data].concat());
        let expected = packet(0, mark(&data));
        assert_eq!(node.bytes(expected.len()), expected, "{round}");
        assert_eq!(node.printed("A"), round != 1, "{round}");
    }
}

#[test]
fn what_no_module_has_accepted_is_not_acknowledged() {
    let (mut node, id) = node(|id| id, GIVEN);
    for (module, text) in [(id + 1, "handle_input failed"), (id, "A")] {
        node.command(REMOTE_OUTPUT, &[&words(&[module, CONNECTION.into()])[..], &b"A".repeat(10)].concat());
        assert!(node.printed(text));
        assert_eq!(heard(&mut node, 0).is_empty(), module != id);
    }
    // The module is gone.
    assert_eq!(node.call(id, 2, &[0; 2 + 2 + 8]).0, 0);
    node.command(REMOTE_OUTPUT, &[&words(&[id, CONNECTION.into()])[..], &b"B".repeat(10)].concat());
    assert!(node.printed("handle_input failed") && node.wire.is_empty());
}

#[test]
fn an_event_from_nobody_who_awaits_it_is_not_acknowledged() {
    let (mut node, id) = node(|id| id, NOTHING);
    node.command(REMOTE_OUTPUT, &[&words(&[id, CONNECTION.into()])[..], &b"A".repeat(10)].concat());
    assert!(node.printed("A") && node.wire.is_empty());
}

#[test]
fn memory_that_a_module_does_not_come_back_to_is_freed() {
    let (mut node, id) = source(AWAITED);
    let (result, reply) = node.load("hand", MODULE);
    assert_eq!((result, node.ask(CALL, &words(&[id, LEAVE]))), (0, (3, vec![])));
    for number in 0..WAITING as u8 {
        send(&mut node, u16::from_be_bytes([reply[0], reply[1]]), &event(number));
    }
    assert_eq!(status(&mut node), (1, WAITING as u16));
}
