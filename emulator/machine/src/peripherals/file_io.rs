//! The test bench's file I/O (`bench/verilog/file_io.v` and `sim/verilator/main.cpp`).

use crate::bounded::Bounded;
use std::collections::VecDeque;

use super::peripheral::{Access, Input, Output, Peripheral, Port, Register, Strobe};
use super::wires::Wires;
use crate::bus::{Cycle, NEVER};

const STATUS: u16 = 0xc0;
const DATA: u16 = 0xc2;

/// The byte that is read while there was no input.
const NOTHING: u8 = 0xff;

/// The file I/O device and the harness behind it.
#[derive(Clone, Debug)]
pub struct FileIo {
    /// DATA as software reads it.
    data: u8,
    /// The harness's byte, which DATA follows a cycle later, and whether it is new.
    offered: u8,
    ready: bool,
    /// DATA was read in the cycle before.
    next: bool,
    queue: VecDeque<Input>,
}

impl FileIo {
    /// File I/O without input.
    pub fn new() -> FileIo {
        FileIo { data: NOTHING, offered: NOTHING, ready: false, next: false, queue: VecDeque::new() }
    }

    /// What the harness does in cycle `now`: fetch a byte if none is offered, then withdraw the offer if it was read.
    /// Gives the offered byte and whether it is ready.
    fn offer(&self, now: Cycle) -> (u8, bool) {
        let offered =
            if self.fetches(now) { self.queue.front().map_or(self.offered, |input| input.byte) } else { self.offered };
        (offered, (self.ready || self.fetches(now)) && !self.next)
    }

    fn fetches(&self, now: Cycle) -> bool {
        !self.ready && self.queue.front().is_some_and(|input| input.cycle <= now)
    }
}

impl Default for FileIo {
    fn default() -> FileIo {
        FileIo::new()
    }
}

impl Peripheral for FileIo {
    fn name(&self) -> String {
        "file_io".into()
    }

    fn description(&self) -> &'static str {
        "The host's input and output files. DATA written in cycle w is output in w. DATA read in r gives the input byte; \
         STATUS bit 0 is 0 in r+1 and, if there is another byte, 1 from r+2; DATA has it from r+3."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::byte("FILE_STATUS", STATUS, Access::ReadOnly, "Bit 0: an input byte is ready."),
            Register::byte("FILE_DATA", DATA, Access::ReadWrite, "Writes a byte; reads and takes one.")
                .resets_to(NOTHING.into()),
        ]
    }

    fn value(&self, address: u16, now: Cycle, _wires: &Wires) -> u16 {
        match address {
            STATUS => self.offer(now).1.into(),
            _ => self.data.into(),
        }
    }

    fn read_has_effects(&self, address: u16) -> bool {
        address == DATA
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, outputs: &mut Bounded<Output>) {
        let offer = self.offer(now);
        if self.fetches(now) {
            self.queue.pop_front();
        }
        (self.offered, self.ready) = offer;
        self.next = strobe.reads(DATA);
        if !self.next {
            self.data = self.offered;
        }
        if let Some(byte) = strobe.byte_written(DATA) {
            outputs.push(Output { cycle: now, port: Port::File, byte });
        }
    }

    fn quiet(&self, now: Cycle, _wires: &Wires) -> u64 {
        match self.queue.front() {
            _ if self.next || self.data != self.offered => 0,
            Some(input) if !self.ready => input.cycle.saturating_sub(now),
            _ => NEVER,
        }
    }

    fn next_event(&self, _now: Cycle, _wires: &Wires) -> Cycle {
        NEVER
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        // The harness's byte stays on offer.
        self.data = NOTHING;
        self.next = false;
    }

    fn accept_input(&mut self, input: &Input) -> bool {
        let takes = input.port == Port::File;
        if takes {
            self.queue.push_back(*input);
        }
        takes
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(FileIo { data, offered, ready, next, queue });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
