//! The line to the home: a serial line that only leads out.

use super::{PhysicalLog, address};
use crate::bounded::Bounded;
use crate::bus::{Cycle, NEVER};
use crate::peripherals::bit_clock::{BitClock, SENT};
use crate::peripherals::{Access, Output, Peripheral, Register, Strobe, Wires};
use crate::physical::PhysicalEvent;

const STATUS: u16 = address::HOME_UART;
const BAUD: u16 = address::HOME_UART + 2;
const DATA: u16 = address::HOME_UART + 4;

// STATUS, as in STAT of the boards' UARTs.
const FULL: u16 = 0x08;
const BUSY: u16 = 0x04;

/// Bits per second after a reset.
const USUAL_RATE: u64 = 57_600;

/// The transmitter; there is no receiver.
#[derive(Clone, Debug)]
pub struct HomeUart {
    usual_baud: u16,
    baud: u16,
    data: u8,
    transmitter: BitClock,
    /// A byte waits for the transmitter.
    waits: bool,
    /// The byte being sent.
    sending: u8,
    record: PhysicalLog,
}

impl HomeUart {
    /// The line of a node with this clock frequency in hertz.
    pub fn new(clock_hz: u64) -> HomeUart {
        let bit = clock_hz.saturating_add(USUAL_RATE / 2) / USUAL_RATE;
        let usual_baud = u16::try_from(bit.saturating_sub(1)).unwrap_or(u16::MAX);
        HomeUart {
            usual_baud,
            baud: usual_baud,
            data: 0,
            transmitter: BitClock::default(),
            waits: false,
            sending: 0,
            record: PhysicalLog::of("home_uart"),
        }
    }

    fn starts(&self) -> bool {
        self.transmitter.bit == 0 && self.waits
    }
}

impl Peripheral for HomeUart {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "8N1, LSB first, out only: no byte gets in. As the transmitters of the boards' UARTs, on MCLK and always enabled: a \
         bit lasts HOME_BAUD+1 cycles, after a reset as many as 57600 bits per second take. HOME_DATA written in cycle w, \
         transmitter idle: the start bit begins in w+2, the stop bit ends with w+1+10*(HOME_BAUD+1); bytes follow each other \
         10*(HOME_BAUD+1)+2 cycles apart. One byte can wait; another write replaces it. A reset cuts off what is being sent."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::word(
                "HOME_STATUS",
                STATUS,
                Access::ReadOnly,
                "Bits 3: a byte waits; 2: a byte waits or is sent.",
            ),
            Register::word("HOME_BAUD", BAUD, Access::ReadWrite, "Bit time less 1.").resets_to(self.usual_baud),
            Register::word("HOME_DATA", DATA, Access::ReadWrite, "Bits 7:0 are sent; reads the last written."),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        let busy = self.waits || self.transmitter.bit != 0;
        match address {
            STATUS => (u16::from(self.waits) * FULL) | (u16::from(busy) * BUSY),
            BAUD => self.baud,
            _ => self.data.into(),
        }
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        let starts = self.starts();
        if self.transmitter.bit + 1 == SENT && self.transmitter.ends() {
            self.record.output(now + 1, "byte", self.sending);
        }
        self.transmitter.clock(true, starts.then_some(self.baud), true, self.baud, SENT);
        if starts {
            (self.sending, self.waits) = (self.data, false);
        }
        if let Some(word) = strobe.word_written(DATA) {
            (self.data, self.waits) = (word as u8, true);
        }
        if let Some(baud) = strobe.word_written(BAUD) {
            self.baud = baud;
        }
    }

    fn quiet(&self, _now: Cycle, _wires: &Wires) -> u64 {
        if self.starts() { 0 } else { self.transmitter.quiet_ticks(SENT, self.baud).unwrap_or(NEVER) }
    }

    fn skip(&mut self, cycles: u64, _now: Cycle, _wires: &Wires) {
        self.transmitter.skip(cycles, self.baud);
    }

    fn next_event(&self, now: Cycle, _wires: &Wires) -> Cycle {
        match self.transmitter.bit {
            0 if !self.waits => NEVER,
            0 | SENT => now + 1,
            _ => now + self.transmitter.ticks_to(SENT, self.baud) + 1,
        }
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        self.transmitter = BitClock::default();
        (self.baud, self.data, self.waits) = (self.usual_baud, 0, false);
    }

    fn physical_events(&mut self) -> Option<&mut Bounded<PhysicalEvent>> {
        Some(&mut self.record.events)
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(HomeUart { baud, data, transmitter, waits, sending, record } settings { usual_baud } possible if |uart, _| uart.transmitter.bit <= SENT);

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
