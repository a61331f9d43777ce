//! The SPI master (`omsp_spi_master.v`, `spi_master.v`). No slave is connected: MISO reads 0.

use serde::{Deserialize, Serialize};

use super::peripheral::{Access, Output, Peripheral, Port, Register, Strobe};
use super::wires::Wires;
use crate::bounded::Bounded;
use crate::bus::{Cycle, NEVER};

const DATA: u16 = 0x0150;
const CONTROL: u16 = 0x0151;
const STATUS: u16 = 0x0152;

const BITS: u8 = 8;
const MISO: bool = false;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum State {
    Idle,
    Init,
    Transfer,
    Finish,
}

/// The SPI master.
#[derive(Clone, Debug)]
pub struct SpiMaster {
    control: u8,
    /// DATA was written in the cycle before.
    start: bool,
    state: State,
    divider: u8,
    clock_line: bool,
    captured: bool,
    buffer: u8,
    bits: u8,
    /// The byte being sent.
    sending: u8,
}

impl SpiMaster {
    /// An SPI master after reset.
    pub fn new() -> SpiMaster {
        SpiMaster {
            control: 0,
            start: false,
            state: State::Idle,
            divider: 0,
            clock_line: false,
            captured: false,
            buffer: 0,
            bits: 0,
            sending: 0,
        }
    }

    fn polarity(&self) -> bool {
        self.control & 1 != 0
    }

    fn phase(&self) -> bool {
        self.control & 2 != 0
    }

    fn slave(&self) -> u8 {
        self.control >> 2 & 3
    }
}

impl Default for SpiMaster {
    fn default() -> SpiMaster {
        SpiMaster::new()
    }
}

impl Peripheral for SpiMaster {
    fn name(&self) -> String {
        "spi".into()
    }

    fn description(&self) -> &'static str {
        "Eight bits, MSB first; a half period of SCK lasts div+1 cycles. DATA written in cycle w while STATUS is 0 starts a \
         transfer (the host sees the byte in w): STATUS is 1 from w+2 on, for 17*(div+1) cycles, 18 if div is 0. Writes in \
         between are ignored."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::byte("SPI_DATA", DATA, Access::ReadWrite, "Starts a transfer; reads the shift register."),
            Register::byte(
                "SPI_CNTRL",
                CONTROL,
                Access::WriteOnly,
                "Bits 7:4 clock divider, 3:2 slave select (0 none), 1 CPHA, 0 CPOL.",
            ),
            Register::byte("SPI_STATUS", STATUS, Access::ReadOnly, "Bit 0: busy."),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        match address {
            DATA => self.buffer.into(),
            _ => u16::from(self.state != State::Idle),
        }
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, outputs: &mut Bounded<Output>) {
        let wraps = self.divider == self.control >> 4;
        let next = match self.state {
            State::Idle if self.start => State::Init,
            State::Idle => State::Idle,
            State::Init => State::Transfer,
            State::Transfer if self.bits == BITS => State::Finish,
            State::Transfer => State::Transfer,
            State::Finish if wraps => State::Idle,
            State::Finish => State::Finish,
        };
        let transfers = next == State::Transfer;
        let clock_line = if transfers { self.clock_line ^ wraps } else { self.polarity() };
        let rises = !self.clock_line && clock_line;
        let falls = self.clock_line && !clock_line;
        let (shift_edge, sample_edge) = if self.polarity() != self.phase() { (rises, falls) } else { (falls, rises) };
        let first_is_out = self.phase() && self.bits == 0;

        if self.start {
            // The byte is on the bus for one cycle, and taken from it in the next: if a DMA master has the bus then, the
            // master's (`omsp_spi_master.v`: spi_data_in).
            self.sending = strobe.overheard.map_or(self.sending, |word| word as u8);
            outputs.push(Output { cycle: now - 1, port: Port::Spi(self.slave()), byte: self.sending });
            self.buffer = self.sending;
        } else if transfers && shift_edge && !first_is_out {
            self.buffer = self.buffer << 1 | u8::from(self.captured);
        }
        if transfers && sample_edge {
            self.captured = MISO;
        }
        if next == State::Init {
            self.bits = 0;
        } else if if self.polarity() { rises } else { falls } {
            self.bits = (self.bits + 1) & 0xf;
        }
        self.divider = if wraps || next == State::Init { 0 } else { self.divider.wrapping_add(1) };
        self.clock_line = clock_line;

        self.start = false;
        if let Some(byte) = strobe.byte_written(DATA).filter(|_| self.state == State::Idle) {
            self.start = true;
            self.sending = byte;
        }
        self.state = next;
        if let Some(byte) = strobe.byte_written(CONTROL) {
            self.control = byte;
        }
    }

    fn quiet(&self, _now: Cycle, _wires: &Wires) -> u64 {
        // The divider runs when idle, too, but a transfer restarts it.
        let settled = self.state == State::Idle && !self.start && self.clock_line == self.polarity();
        if settled { NEVER } else { 0 }
    }

    fn next_event(&self, now: Cycle, _wires: &Wires) -> Cycle {
        if self.start { now + 1 } else { NEVER }
    }

    fn overhears(&self) -> bool {
        true
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        *self = SpiMaster::new();
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(SpiMaster { control, start, state, divider, clock_line, captured, buffer, bits, sending } possible if |spi, now| !spi.start || now > 0);

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
