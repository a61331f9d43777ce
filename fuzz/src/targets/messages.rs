//! What nodes and their event managers say.

use std::net::SocketAddrV4;

use descriptors::Placement;
use descriptors::message::{Acknowledgement, Message, Reply, Request, Status, status_query};
use descriptors::serial::{Bridge, Received};

use super::{accepted, text};

fn requests() -> Vec<Request> {
    let address = SocketAddrV4::new([10, 0, 0, 2].into(), 6001);
    let connect =
        |acknowledgement| Request::Connect { connection: 3, module: 2, local: false, address, acknowledgement };
    vec![
        connect(Acknowledgement::None),
        connect(Acknowledgement::Awaited),
        Request::Call { module: 1, entry: 2, arguments: vec![0, 1, 2, 3] },
        Request::Event { module: 1, connection: 7, data: vec![0xa5; 20] },
        Request::Acknowledge { connection: 7, mark: *b"12345678" },
        Request::Load { name: b"METER".to_vec(), vendor: 0x1234, file: b"\x7fELF\x01\x01\x01".to_vec() },
        Request::Register { module: 1, entry: 2, period: 1000 },
        status_query(),
    ]
}

/// One of each kind.
pub fn messages() -> Vec<Vec<u8>> {
    requests().iter().map(|request| request.encode().expect("short").to_bytes()).collect()
}

/// A message is refused, or what it means becomes a message that means the same.
pub fn any_message(input: &[u8]) {
    let Some(([code, _, _], payload)) = input.split_first_chunk() else { return };
    let Some(message) = accepted(input, Message::new(*code, payload.to_vec())) else { return };
    assert_eq!(message.to_bytes()[3..], *payload);
    let _ = Status::read(payload);
    if let Some(request) = accepted(input, Request::decode(&message)) {
        let again = request.encode().expect("no longer than it was");
        assert_eq!(Request::decode(&again), Ok(request));
    }
}

/// What a node sends: handshakes, acknowledgements, answers and events for others.
pub fn serial_lines() -> Vec<Vec<u8>> {
    let reply = Reply::new(0, vec![1, 2, 3, 4]).expect("short").to_bytes();
    let event = requests()[3].encode().expect("short").to_bytes();
    let outgoing = [&[1, 10, 0, 0, 2, 0x17, 0x71], &event[..]].concat();
    vec![
        [&[0xff, 2, 2, 0], &reply[..]].concat(),
        [&outgoing[..], &[0xff, 2, 2, 0], &reply, &outgoing].concat(),
        [&[0][..], &reply, &outgoing, &[0xff, 2, 7, 2, 0], &reply].concat(),
    ]
}

/// Whatever a node sends, the bridge to it makes packets of it that came with their lengths, and drops the rest.
pub fn any_line(input: &[u8]) {
    let mut bridge = Bridge::new();
    bridge.send(Message::new(3, vec![0x55; 200]).expect("short"));
    let (mut sent, mut received) = (0, 0);
    for byte in input {
        match bridge.receive(*byte) {
            Ok(Some(Received::Reply(reply) | Received::Late(reply))) => received += 1 + reply.to_bytes().len(),
            Ok(Some(Received::Outgoing { message, .. })) => received += 7 + message.to_bytes().len(),
            Ok(None) => {}
            Err(error) => crate::refusal::check(input, &error),
        }
        sent += bridge.take_output().len();
    }
    // The handshake, the header and the payload.
    assert!(received <= input.len() && sent <= 1 + 4 + 200, "{received} of {} received, {sent} sent", input.len());
}

/// Linker scripts as loaders answer them.
pub fn placements() -> Vec<Vec<u8>> {
    let mut placement = Placement::default();
    placement.set_symbol("__sm_METER_public_start", 0x6000);
    placement.set_symbol("reactive_handle_output", 0x5d42);
    placement.set_section(".text.sm.METER", 0x6000);
    placement.set_section(".data.sm.METER", 0x0400);
    vec![placement.to_string().into_bytes(), b"a = 12;\nSECTIONS {\n.text 0x6000 : {...}\n}\n".to_vec()]
}

/// A symbol table is refused, or what is written of it is read as it was.
pub fn any_placement(input: &[u8]) {
    if let Some(placement) = accepted(input, Placement::parse(&text(input))) {
        assert_eq!(Placement::parse(&placement.to_string()), Ok(placement));
    }
}
