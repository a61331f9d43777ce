//! Messages and the serial bridge: what is encoded is decoded again, whatever the other side sends.

use descriptors::Placement;
use descriptors::message::{Acknowledgement, MARK_LENGTH, Message, MessageError, Reply, Request, Status};
use descriptors::serial::{BLOCK, Bridge, HANDSHAKE, Received};
use proptest::collection::vec;
use proptest::prelude::*;
use std::net::SocketAddrV4;

fn requests() -> impl Strategy<Value = Request> {
    let bytes = || vec(any::<u8>(), 0..300);
    prop_oneof![
        (any::<u16>(), any::<u16>(), any::<bool>(), any::<[u8; 4]>(), any::<u16>(), acknowledgements()).prop_map(
            |(connection, module, local, ip, port, acknowledgement)| {
                let address = SocketAddrV4::new(ip.into(), port);
                Request::Connect { connection, module, local, address, acknowledgement }
            }
        ),
        (any::<u16>(), any::<[u8; MARK_LENGTH]>())
            .prop_map(|(connection, mark)| Request::Acknowledge { connection, mark }),
        (any::<u16>(), any::<u16>(), bytes()).prop_map(|(module, entry, arguments)| Request::Call {
            module,
            entry,
            arguments
        }),
        (1u16.., any::<u16>(), bytes()).prop_map(|(module, connection, data)| Request::Event {
            module,
            connection,
            data
        }),
        (vec(1u8.., 0..20), any::<u16>(), bytes()).prop_map(|(name, vendor, file)| Request::Load {
            name,
            vendor,
            file
        }),
        bytes().prop_map(Request::Ping),
        (any::<u16>(), any::<u16>(), any::<u32>()).prop_map(|(module, entry, period)| Request::Register {
            module,
            entry,
            period
        }),
    ]
}

fn acknowledgements() -> impl Strategy<Value = Acknowledgement> {
    prop_oneof![Just(Acknowledgement::None), Just(Acknowledgement::Awaited), Just(Acknowledgement::Given)]
}

/// A node's side of the serial line: echoes handshakes, acknowledges blocks, answers with the payload.
#[derive(Default)]
struct Node {
    command: Vec<u8>,
    received: Vec<Message>,
    output: Vec<u8>,
    /// Payload bytes that the node has not acknowledged.
    unacknowledged: usize,
}

impl Node {
    fn take(&mut self, byte: u8) {
        if self.command.is_empty() && byte == HANDSHAKE {
            self.output.push(HANDSHAKE);
            return;
        }
        self.command.push(byte);
        let Some((&[_, code, high, low], payload)) = self.command.split_first_chunk::<4>() else { return };
        let length = usize::from(u16::from_be_bytes([high, low]));
        self.unacknowledged += usize::from(!payload.is_empty());
        assert!(self.unacknowledged <= BLOCK, "the node's buffer overflows");
        if self.unacknowledged == BLOCK || (payload.len() == length && length > 0) {
            self.output.push(2);
            self.unacknowledged = 0;
        }
        if payload.len() == length {
            let message = Message::new(code, payload.to_vec()).expect("it came with a length");
            if message.command().is_some_and(|command| command.is_answered()) {
                self.output.push(0);
                self.output.extend(Reply::new(0, message.payload().to_vec()).expect("as long").to_bytes());
            }
            self.received.push(message);
            self.command.clear();
        }
    }
}

proptest! {
    #[test]
    fn requests_come_back(request in requests()) {
        let message = request.encode().expect("it fits");
        prop_assert_eq!(Request::decode(&message), Ok(request));
    }

    #[test]
    fn any_payload_is_read_or_refused(code: u8, payload in vec(any::<u8>(), 0..40)) {
        let message = Message::new(code, payload.clone()).expect("it fits");
        match Request::decode(&message) {
            Ok(request) => {
                let again = request.encode().expect("it fitted");
                prop_assert_eq!(again.code, code);
                prop_assert!(again.payload().len() <= payload.len());
            }
            Err(error) => {
                let expected = matches!(error, MessageError::TooShort { .. } | MessageError::UnknownCode { .. });
                prop_assert!(expected, "{}", error);
            }
        }
    }

    #[test]
    fn commands_reach_the_node(code in 0u8..6, payload in vec(any::<u8>(), 0..1000)) {
        let message = Message::new(code, payload).expect("it fits");
        let (mut bridge, mut node) = (Bridge::new(), Node::default());
        bridge.send(message.clone());
        let mut replies = Vec::new();
        loop {
            let sent = bridge.take_output();
            if sent.is_empty() {
                break;
            }
            sent.into_iter().for_each(|byte| node.take(byte));
            for byte in std::mem::take(&mut node.output) {
                replies.extend(bridge.receive(byte).expect("as it should be"));
            }
        }
        prop_assert!(!bridge.is_busy());
        let expected = Reply::new(0, message.payload().to_vec()).expect("it fits");
        let answered = message.command().is_some_and(|command| command.is_answered());
        prop_assert_eq!(replies, if answered { vec![Received::Reply(expected)] } else { vec![] });
        prop_assert_eq!(node.received, vec![message]);
    }

    #[test]
    fn events_of_the_node_are_recognised(ip: [u8; 4], port: u16, payload in vec(any::<u8>(), 0..300), waiting: bool) {
        let mut bridge = Bridge::new();
        if waiting {
            // The node may send just before it sees the handshake.
            bridge.send(Message::new(4, vec![]).expect("it fits"));
        }
        let message = Message::new(2, payload).expect("it fits");
        let address = SocketAddrV4::new(ip.into(), port);
        let packet = [&[1][..], &ip, &port.to_be_bytes(), &message.to_bytes()].concat();
        let received: Vec<_> = packet.iter().filter_map(|byte| bridge.receive(*byte).expect("a packet")).collect();
        prop_assert_eq!(received, vec![Received::Outgoing { address, message }]);
        prop_assert_eq!(bridge.is_busy(), waiting);
    }

    #[test]
    fn any_bytes_leave_the_bridge_usable(bytes in vec(any::<u8>(), 0..200)) {
        let mut bridge = Bridge::new();
        for byte in bytes {
            let _ = bridge.receive(byte);
        }
        bridge.abandon();
        bridge.send(Message::new(4, vec![]).expect("it fits"));
        prop_assert_eq!(bridge.take_output(), vec![HANDSHAKE]);
        prop_assert_eq!(bridge.receive(HANDSHAKE), Ok(None));
        prop_assert_eq!(bridge.take_output(), vec![1, 4, 0, 0]);
    }

    #[test]
    fn symbol_tables_come_back(symbols in vec(("[a-z_]{1,12}", any::<u16>()), 0..5),
                               sections in vec(("\\.[a-z.]{1,12}", any::<u16>()), 0..5)) {
        let mut placement = Placement::default();
        symbols.iter().for_each(|(name, address)| placement.set_symbol(name, *address));
        sections.iter().for_each(|(name, address)| placement.set_section(name, *address));
        prop_assert_eq!(Placement::parse(&placement.to_string()), Ok(placement));
    }
}

#[test]
fn messages_have_at_most_65535_bytes() {
    assert!(Message::new(3, vec![0; 65535]).is_ok());
    assert_eq!(Message::new(3, vec![0; 65536]), Err(MessageError::TooLong(65536)));
}

#[test]
fn a_wrong_symbol_table_is_told_by_line() {
    let error = Placement::parse("puts = 0x1234;\nSECTIONS\n{\nnonsense\n}\n").expect_err("a wrong line");
    assert_eq!(error.to_string(), r#"line 4 of the node's symbol table: "nonsense""#);
}

#[test]
fn only_our_nodes_say_how_they_are() {
    let answer = [1, 0, 7, 0, 0, 1, 2];
    assert_eq!(Status::read(&answer), Some(Status { dropped: 7, events: vec![0, 0x102] }));
    // Other event managers answer nothing, or what they were sent.
    let query = descriptors::message::status_query().encode().expect("short");
    for other in [&[][..], &[1], query.payload(), &answer[..6], &[2, 0, 0]] {
        assert_eq!(Status::read(other), None, "{other:?}");
    }
}
