//! A node with the prebuilt node software, talked to over its UART as the network's bridge does.

#![allow(dead_code, reason = "every test uses its part")]

use std::collections::VecDeque;

use machine::event::{Event, EventKind};
use machine::peripherals::{Input, Port};
use machine::{Board, Configuration, Cycle, Machine, Soc, Stop};
use program::loader;
use program::stacks::Stacks;

const IMAGE: &[u8] = include_bytes!("../../../firmware/prebuilt/node-fpga.elf");
/// Whose modules the nodes run.
pub const VENDOR: u16 = 0x1234;

/// More than any command needs, also an event with text on the console.
pub const PATIENCE: Cycle = 8_000_000;

/// Cycles of a bit on the wire: 57,600 baud at 8 MHz.
const BIT_TIME: u32 = 139;

pub const CONNECT: u8 = 0;
pub const CALL: u8 = 1;
pub const REMOTE_OUTPUT: u8 = 2;
pub const LOAD: u8 = 3;
pub const PING: u8 = 4;
pub const REGISTER: u8 = 5;

/// A node, and what it has said and not been read yet.
#[derive(Clone)]
pub struct Node {
    pub machine: Machine,
    pub wire: VecDeque<u8>,
    /// What it has sent to other nodes before it was ready for a command.
    pub outgoing: Vec<u8>,
    pub console: String,
    /// What else has happened on it.
    pub events: Vec<Event>,
    /// The stacks that are watched.
    pub stacks: Stacks,
    /// When the last byte sent to it has arrived, and when the last byte it sent has.
    pub sent: Cycle,
    pub received: Cycle,
}

/// Big endian, as on the wire.
pub fn words(words: &[u16]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}

impl Node {
    pub fn boot(soc: Soc) -> Node {
        Node::boot_with(&Configuration::new(soc, Board::Fpga))
    }

    pub fn boot_with(configuration: &Configuration) -> Node {
        let mut machine = Machine::new(configuration).expect("a machine");
        loader::parse("node-fpga.elf", IMAGE).expect("an image").load(&mut machine).expect("fits");
        let (wire, outgoing, console, stacks) = (VecDeque::new(), Vec::new(), String::new(), Stacks::default());
        let events = Vec::new();
        let mut node = Node { machine, wire, outgoing, console, events, stacks, sent: 0, received: 0 };
        node.rest();
        node
    }

    /// Runs for some cycles, or until the node sleeps.
    pub fn run(&mut self, cycles: Cycle) -> Stop {
        let until = self.machine.cycle() + cycles;
        let stop = match self.stacks.modules().is_empty() {
            true => self.machine.run(until, &mut ()),
            false => self.machine.run(until, &mut self.stacks),
        };
        for event in self.machine.take_events() {
            match event.kind {
                EventKind::Output { port: Port::Uart(0), byte } => {
                    self.wire.push_back(byte);
                    self.received = event.cycle;
                }
                EventKind::Output { port: Port::Uart(1), byte } => self.console.push(char::from(byte)),
                _ => self.events.push(event),
            }
        }
        stop
    }

    /// Runs until the node sleeps for good. One with the atomicity monitor does not: only module 1 may switch the CPU off.
    pub fn rest(&mut self) {
        for _ in 0..PATIENCE / 1000 {
            if self.run(1000) == Stop::Asleep {
                return;
            }
        }
        panic!("the node does not come to rest: {:?} {:?}", self.console, self.wire);
    }

    /// Sends bytes back to back.
    pub fn send(&mut self, bytes: &[u8]) {
        let cycle = self.machine.cycle();
        for &byte in bytes {
            let input = Input { cycle, port: Port::Uart(0), byte, bit_time: Some(BIT_TIME) };
            self.machine.peripherals().input(input).expect("UART 0 receives");
        }
        self.sent = cycle + 10 * Cycle::from(BIT_TIME) * bytes.len() as Cycle;
    }

    /// The next byte from the node.
    pub fn byte(&mut self) -> Option<u8> {
        for _ in 0..PATIENCE / 500 {
            if let Some(byte) = self.wire.pop_front() {
                return Some(byte);
            }
            self.run(500);
        }
        None
    }

    pub fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map_while(|_| self.byte()).collect()
    }

    /// Shakes hands and sends a command, in blocks that are acknowledged.
    pub fn command(&mut self, command: u8, payload: &[u8]) {
        self.send(&[0xff]);
        let mut answer = self.byte();
        while answer == Some(1) {
            let head = self.bytes(9);
            let length = u16::from_be_bytes([head[7], head[8]]);
            let payload = self.bytes(length.into());
            self.outgoing.extend([&[1][..], &head, &payload].concat());
            answer = self.byte();
        }
        assert_eq!(answer, Some(0xff), "handshake; {}", self.console);
        self.send(&[1, command]);
        self.send(&u16::to_be_bytes(payload.len() as u16));
        for block in payload.chunks(127) {
            self.send(block);
            assert_eq!(self.byte(), Some(2), "acknowledgement; {}", self.console);
        }
    }

    /// Result and payload of a command that is answered.
    pub fn ask(&mut self, command: u8, payload: &[u8]) -> (u8, Vec<u8>) {
        self.command(command, payload);
        let header = self.bytes(4);
        assert_eq!((header.len(), header.first()), (4, Some(&0)), "a result; {}", self.console);
        let length = u16::from_be_bytes([header[2], header[3]]);
        (header[1], self.bytes(usize::from(length)))
    }

    pub fn call(&mut self, module: u16, entry: u16, arguments: &[u8]) -> (u8, Vec<u8>) {
        self.ask(CALL, &[&words(&[module, entry]), arguments].concat())
    }

    pub fn load(&mut self, name: &str, elf: &[u8]) -> (u8, Vec<u8>) {
        self.ask(LOAD, &[name.as_bytes(), &[0], &words(&[VENDOR]), elf].concat())
    }

    pub fn is_alive(&mut self) -> bool {
        self.wire.clear();
        self.ask(PING, b"there?") == (0, b"there?".to_vec())
    }

    pub fn printed(&mut self, text: &str) -> bool {
        self.run(1_000_000);
        let found = self.console.contains(text);
        self.console.clear();
        found
    }
}
