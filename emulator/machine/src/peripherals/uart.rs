//! The UART of the FPGA boards, 8N1 (`omsp_uart.v`).

use serde::{Deserialize, Serialize};

use crate::bounded::Bounded;
use std::collections::VecDeque;

use super::bit_clock::{BitClock, SENT};
use super::peripheral::{Access, Input, Output, Peripheral, Port, Register, Strobe, Transfer};
use super::wires::Wires;
use crate::bus::{Cycle, NEVER};
use crate::configuration::Soc;

// Offsets from the base address.
const CONTROL: u16 = 0;
const STATUS: u16 = 1;
const BAUD: u16 = 2;
const TXD: u16 = 4;
const RXD: u16 = 5;

// CTL. Bit 7, the interrupt enable of TX_EMPTY_PND, cannot be set.
const CONTROL_KEPT: u8 = 0x73;
const ENABLE_TX: u8 = 0x40;
const ENABLE_OVERFLOW: u8 = 0x20;
const ENABLE_RX: u8 = 0x10;
const SMCLK_SELECT: u8 = 0x02;
const ENABLE: u8 = 0x01;

// STAT
const TX_EMPTY_PENDING: u8 = 0x80;
const TX_PENDING: u8 = 0x40;
const RX_OVERFLOW_PENDING: u8 = 0x20;
const RX_PENDING: u8 = 0x10;
const TX_FULL: u8 = 0x08;
const TX_BUSY: u8 = 0x04;
const RX_BUSY: u8 = 0x01;

/// The receiver's when the last data bit is in.
const RX_DONE: u8 = 10;
/// Bits of a frame on the line: start, 8 data, stop.
const FRAME_BITS: u64 = 10;

/// What the receiver takes for the line's level in a cycle is the majority of its levels from so many cycles before on.
const OLDEST_SAMPLE: Cycle = 5;
/// In bits that last at least so many cycles, that has come to rest long before the receiver looks.
const SHORTEST_BIT: Cycle = 16;

/// A frame the host puts on the receive line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Frame {
    start: Cycle,
    byte: u8,
    bit_time: Cycle,
}

impl Frame {
    fn is_possible(&self, now: Cycle) -> bool {
        self.start <= now && (1..=Cycle::from(u32::MAX)).contains(&self.bit_time)
    }

    fn end(&self) -> Cycle {
        self.start + FRAME_BITS * self.bit_time
    }

    fn level(&self, now: Cycle) -> bool {
        match (now - self.start) / self.bit_time {
            0 => false,
            bit @ 1..=8 => self.byte >> (bit - 1) & 1 != 0,
            _ => true,
        }
    }

    /// When the line changes bit after cycle `now`.
    fn next_bit(&self, now: Cycle) -> Cycle {
        self.start + ((now - self.start) / self.bit_time + 1) * self.bit_time
    }
}

/// What a receiver whose line has had this frame on it for long enough takes for its level in cycle `now`: see [`Uart::clock`].
fn filtered(frame: &Frame, now: Cycle) -> bool {
    [3, 4, OLDEST_SAMPLE].into_iter().filter(|before| frame.level(now - before)).count() >= 2
}

/// A UART.
#[derive(Clone, Debug)]
pub struct Uart {
    number: u8,
    base: u16,
    /// Interrupt lines of receiver and transmitter, if they and the receive line are connected.
    interrupts: Option<(u8, u8)>,
    /// The halves of BAUD are registers of their own (upstream).
    splits_baud: bool,

    control: u8,
    /// The four pending bits of STAT.
    pending: u8,
    baud: u16,
    transmit_data: u8,
    receive_data: u8,

    transmitter: BitClock,
    /// A byte waits for the transmitter.
    triggered: bool,
    /// The byte being sent.
    sending: u8,

    receiver: BitClock,
    shift: u8,
    /// The receive line's synchroniser and filter, oldest last: two flip-flops and two more samples; true is high.
    samples: [bool; 4],
    /// Majority of the last three samples, of the cycle before.
    filtered: bool,

    frame: Option<Frame>,
    queue: VecDeque<Input>,
}

impl Uart {
    /// The UART of a core with registers at `base`. `interrupts` are the lines of receiver and transmitter; without, it
    /// only sends.
    pub fn new(number: u8, base: u16, interrupts: Option<(u8, u8)>, soc: Soc) -> Uart {
        Uart { splits_baud: soc == Soc::OpenMsp430, ..Uart::reset(number, base, interrupts) }
    }

    fn reset(number: u8, base: u16, interrupts: Option<(u8, u8)>) -> Uart {
        Uart {
            number,
            base,
            interrupts,
            splits_baud: false,
            control: 0,
            pending: 0,
            baud: 0,
            transmit_data: 0,
            receive_data: 0,
            transmitter: BitClock::default(),
            triggered: false,
            sending: 0,
            receiver: BitClock::default(),
            shift: 0,
            samples: [true; 4],
            filtered: true,
            frame: None,
            queue: VecDeque::new(),
        }
    }

    fn enabled(&self) -> bool {
        self.control & ENABLE != 0
    }

    fn tick(&self, now: Cycle, wires: &Wires) -> bool {
        self.control & SMCLK_SELECT == 0 || wires.smclk.enabled(now)
    }

    /// The cycle of the tick that `count` ticks precede.
    fn nth_tick(&self, now: Cycle, count: u64, wires: &Wires) -> Cycle {
        if self.control & SMCLK_SELECT == 0 { now.saturating_add(count) } else { wires.smclk.nth(now, count) }
    }

    fn majority(&self) -> bool {
        self.samples[1..].iter().filter(|sample| **sample).count() >= 2
    }

    fn starts_sending(&self) -> bool {
        self.transmitter.bit == 0 && self.triggered
    }

    /// The cycle after the tick that ends the stop bit, and the one in which the pending bits are set.
    fn next_sent(&self, now: Cycle, wires: &Wires) -> Cycle {
        match self.transmitter.bit {
            0 if self.triggered => now + 1,
            0 if self.transmitter.done_before => now + 1,
            0 => NEVER,
            SENT => now + 1,
            _ => {
                let ticks = self.transmitter.ticks_to(SENT, self.baud);
                self.nth_tick(now, ticks, wires).saturating_add(1)
            }
        }
    }

    /// The cycle, not before `now`, in which the next frame of the queue begins.
    fn next_frame(&self, now: Cycle) -> Cycle {
        match self.queue.front() {
            Some(input) if input.bit_time.is_some() || self.enabled() => {
                input.cycle.max(now).max(self.frame.map_or(0, |frame| frame.end()))
            }
            _ => NEVER,
        }
    }

    /// The frame on the receive line in cycle `now`.
    fn frame_at(&self, now: Cycle, wires: &Wires) -> Option<Frame> {
        if self.next_frame(now) > now {
            return self.frame.filter(|frame| now < frame.end());
        }
        let input = self.queue.front()?;
        let ticks = Cycle::from(self.baud) + 1;
        let set_rate = if self.control & SMCLK_SELECT == 0 { ticks } else { ticks << wires.smclk.shift() };
        let bit_time = input.bit_time.map_or(set_rate, |cycles| Cycle::from(cycles.max(1)));
        Some(Frame { start: now, byte: input.byte, bit_time })
    }

    /// Whether a frame comes in at the rate that is set, and what the receiver has seen so far is all of it: what it will see is known
    /// then up to the last data bit.
    fn receives(&self, frame: &Frame, now: Cycle) -> bool {
        self.control & (ENABLE | SMCLK_SELECT) == ENABLE
            && (1..RX_DONE).contains(&self.receiver.bit)
            && frame.bit_time == Cycle::from(self.baud) + 1
            && frame.bit_time >= SHORTEST_BIT
            && frame.start + OLDEST_SAMPLE <= now
    }

    fn status(&self) -> u8 {
        let sending = self.transmitter.bit != 0;
        self.pending
            | if self.triggered { TX_FULL } else { 0 }
            | if sending || self.triggered { TX_BUSY } else { 0 }
            | if self.receiver.bit != 0 { RX_BUSY } else { 0 }
    }
}

impl Peripheral for Uart {
    fn name(&self) -> String {
        format!("uart{}", self.number)
    }

    fn description(&self) -> &'static str {
        "8N1, LSB first; a bit lasts BAUD+1 MCLK cycles (or SMCLK ticks). TXD written in cycle w, transmitter idle: the start \
         bit begins in w+2, the stop bit ends with w+1+10*(BAUD+1), the pending bits are set 2 cycles after its last; \
         bytes follow each other 10*(BAUD+1)+2 cycles apart. One byte can wait; another write replaces it. The receiver \
         sees the line through two flip-flops and a majority of three samples, starts 4 cycles after a falling edge, \
         samples (BAUD/2)+1 ticks later and then every BAUD+1, and has the byte after the eighth data bit, without looking \
         at the stop bit. Interrupts 7 (receive) and 6 (transmit) are levels, cleared by writing ones to STAT."
    }

    fn registers(&self) -> Vec<Register> {
        use Access::{ReadOnly, ReadWrite};
        let at = |offset| self.base + offset;
        vec![
            Register::byte(
                "UART_CTL",
                at(CONTROL),
                ReadWrite,
                "Bits 6 IEN_TX, 5 IEN_RX_OVFLW, 4 IEN_RX, 1 SMCLK_SEL, 0 EN. Others read 0.",
            ),
            Register::byte(
                "UART_STAT",
                at(STATUS),
                ReadWrite,
                "Bits 7 TX_EMPTY_PND, 6 TX_PND, 5 RX_OVFLW_PND, 4 RX_PND (writing 1 clears), 3 TX_FULL, 2 TX_BUSY, 0 RX_BUSY.",
            ),
            Register::word(
                "UART_BAUD",
                at(BAUD),
                ReadWrite,
                "Bit time less 1. Writing the low byte writes both halves of the bus word; the high byte alone cannot be \
                 written. On openMSP430 each byte is written alone.",
            ),
            Register::byte("UART_TXD", at(TXD), ReadWrite, "Sends a byte; reads the last written."),
            Register::byte("UART_RXD", at(RXD), ReadOnly, "The last byte received."),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        match address - self.base {
            CONTROL => u16::from_le_bytes([self.control, self.status()]),
            BAUD => self.baud,
            _ => u16::from_le_bytes([self.transmit_data, self.receive_data]),
        }
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, wires: &Wires, outputs: &mut Bounded<Output>) {
        let tick = self.tick(now, wires);
        let enabled = self.enabled();
        let written = |offset| strobe.byte_written(self.base + offset);
        let cleared = written(STATUS).map_or(0, |ones| ones & 0xf0);
        let transmit_written = written(TXD);
        let control_written = written(CONTROL);
        let baud_written = match strobe.transfer {
            // omsp_uart.v: BAUD_LO, BAUD_HI
            Transfer::Write { address, value, lanes } if self.splits_baud && address == self.base + BAUD => {
                Some(lanes.merge(self.baud, value))
            }
            Transfer::Write { value, .. } => written(BAUD).map(|_| value),
            _ => None,
        };
        let mut set = 0;

        let sent = self.transmitter.bit == SENT && !self.transmitter.done_before;
        if sent {
            set |= TX_PENDING | if self.triggered { 0 } else { TX_EMPTY_PENDING };
        }
        let starts = self.starts_sending();
        if enabled && !starts && tick && self.transmitter.bit + 1 == SENT && self.transmitter.ends() {
            outputs.push(Output { cycle: now + 1, port: Port::Uart(self.number), byte: self.sending });
        }
        self.transmitter.clock(enabled, starts.then_some(self.baud), tick, self.baud, SENT);
        if starts {
            self.sending = self.transmit_data;
            self.triggered = false;
        }
        if let Some(byte) = transmit_written {
            self.transmit_data = byte;
            self.triggered = true;
        }

        let frame = self.frame_at(now, wires);
        if frame.is_some_and(|frame| self.frame != Some(frame)) {
            self.queue.pop_front();
        }
        self.frame = frame;
        if self.receiver.bit == RX_DONE && !self.receiver.done_before {
            set |= RX_PENDING | if self.pending & RX_PENDING != 0 { RX_OVERFLOW_PENDING } else { 0 };
            self.receive_data = self.shift;
        }
        let majority = self.majority();
        let falls = self.filtered && !majority;
        if !enabled {
            self.shift = 0;
        } else if tick && self.receiver.ends() {
            self.shift = self.shift >> 1 | u8::from(self.filtered) << 7;
        }
        let starts = (self.receiver.bit == 0 && falls).then_some(self.baud >> 1);
        self.receiver.clock(enabled, starts, tick, self.baud, RX_DONE);
        self.filtered = majority;
        let level = frame.is_none_or(|frame| frame.level(now));
        self.samples = [level, self.samples[0], self.samples[1], self.samples[2]];

        self.pending = self.pending & !cleared | set;
        if let Some(byte) = control_written {
            self.control = byte & CONTROL_KEPT;
        }
        if let Some(value) = baud_written {
            self.baud = value;
        }
    }

    fn quiet(&self, now: Cycle, wires: &Wires) -> u64 {
        let frame = self.frame_at(now, wires);
        let level = frame.is_none_or(|frame| frame.level(now));
        let disabled = self.transmitter.bit == 0 && self.receiver.bit == 0 && self.shift == 0;
        let settled = frame == self.frame
            && (self.enabled() || disabled)
            && self.samples == [level; 4]
            && self.filtered == level
            && !self.starts_sending()
            && self.transmitter.done_before == (self.transmitter.bit == SENT)
            && self.receiver.done_before == (self.receiver.bit == RX_DONE);
        if !settled {
            return 0;
        }
        let receives = frame.is_some_and(|frame| self.receives(&frame, now));
        let line = match frame {
            Some(frame) if receives => frame.end(),
            Some(frame) => frame.next_bit(now),
            None => self.next_frame(now),
        };
        let received = match self.receiver.quiet_ticks(RX_DONE, self.baud) {
            // Of what it does not know yet it takes a bit at a time.
            Some(1..) if !receives => Some(self.receiver.ticks_left()),
            ticks => ticks,
        };
        let ticks = [self.transmitter.quiet_ticks(SENT, self.baud), received].into_iter().flatten().min();
        let tick = ticks.map_or(NEVER, |count| self.nth_tick(now, count, wires));
        tick.min(line).saturating_sub(now)
    }

    fn skip(&mut self, cycles: u64, now: Cycle, wires: &Wires) {
        let smclk = self.control & SMCLK_SELECT != 0;
        let ticks = if smclk { wires.smclk.count(now, now + cycles) } else { cycles };
        self.transmitter.skip(ticks, self.baud);
        let Some(frame) = self.frame.filter(|frame| self.receives(frame, now)) else {
            return self.receiver.skip(ticks, self.baud);
        };
        let mut sampled = now;
        let mut left = cycles;
        while left > self.receiver.ticks_left() {
            let ticks = self.receiver.ticks_left() + 1;
            (sampled, left) = (sampled + ticks, left - ticks);
            self.shift = self.shift >> 1 | u8::from(filtered(&frame, sampled - 1)) << 7;
            self.receiver.skip(ticks, self.baud);
        }
        self.receiver.skip(left, self.baud);
        let end = now + cycles;
        self.samples = [1, 2, 3, 4].map(|before| frame.level(end - before));
        self.filtered = filtered(&frame, end);
    }

    fn interrupts(&self) -> u16 {
        let Some((receive, transmit)) = self.interrupts else { return 0 };
        let raised = |pending, enable| self.pending & pending != 0 && self.control & enable != 0;
        let received = raised(RX_PENDING, ENABLE_RX) || raised(RX_OVERFLOW_PENDING, ENABLE_OVERFLOW);
        u16::from(received) << receive | u16::from(raised(TX_PENDING, ENABLE_TX)) << transmit
    }

    /// Until the transmitter is done with its byte, and as long as nothing is received.
    fn reads_alike_until(&self, address: u16, now: Cycle, wires: &Wires) -> Cycle {
        let is_still =
            self.receiver.bit == 0 && !self.receiver.done_before && self.samples == [true; 4] && self.filtered;
        let receives = if is_still && self.frame.is_none() { self.next_frame(now) } else { now };
        if address == self.base + CONTROL { self.next_sent(now, wires).min(receives) } else { now }
    }

    fn next_event(&self, now: Cycle, wires: &Wires) -> Cycle {
        let bit_ticks = u64::from(self.baud) + 1;
        let sent = self.next_sent(now, wires);
        let watched = self.interrupts.is_some() && self.control & (ENABLE_RX | ENABLE_OVERFLOW) != 0;
        let received = match self.receiver.bit {
            _ if !watched => NEVER,
            0 if self.receiver.done_before => now + 1,
            // At least the eight data bits are still to come.
            0 if self.frame.is_some() || !self.filtered || self.samples != [true; 4] => now + 8 * bit_ticks,
            0 => self.next_frame(now).saturating_add(8 * bit_ticks),
            RX_DONE => now + 1,
            _ => {
                let ticks = self.receiver.ticks_to(RX_DONE, self.baud);
                self.nth_tick(now, ticks, wires).saturating_add(1)
            }
        };
        sent.min(received)
    }

    fn power_up_clear(&mut self, now: Cycle) {
        let Uart { number, base, interrupts, splits_baud, .. } = *self;
        let frame = self.frame.filter(|frame| now < frame.end());
        let queue = std::mem::take(&mut self.queue);
        *self = Uart { frame, queue, splits_baud, ..Uart::reset(number, base, interrupts) };
    }

    /// What was on its way to the receiver finds nobody there.
    fn power_back(&mut self, _now: Cycle) {
        self.frame = None;
        self.queue.clear();
    }

    fn accept_input(&mut self, input: &Input) -> bool {
        let takes = self.interrupts.is_some() && input.port == Port::Uart(self.number);
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

    crate::saved_state!(Uart { control, pending, baud, transmit_data, receive_data, transmitter, triggered, sending, receiver, shift, samples, filtered, frame, queue } settings { number, base, interrupts, splits_baud } possible if |uart, now| uart.transmitter.bit <= SENT && uart.receiver.bit <= RX_DONE && uart.frame.is_none_or(|frame| frame.is_possible(now)));

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::bus::Lanes;

    /// A UART that sends and receives, brought to a cycle as [`Peripherals`](super::super::Peripherals) do, or cycle by cycle.
    fn advanced(uart: &mut Uart, from: Cycle, to: Cycle, skips: bool, outputs: &mut Bounded<Output>) {
        let wires = Wires::reset(0);
        let mut now = from;
        while now < to {
            let quiet = if skips { uart.quiet(now, &wires).min(to - now) } else { 0 };
            if quiet > 0 {
                uart.skip(quiet, now, &wires);
            } else {
                uart.clock(Strobe::default(), now, &wires, outputs);
            }
            now += quiet.max(1);
        }
    }

    /// All but the counters of bits that are not under way.
    fn state(uart: &Uart) -> String {
        let mut shown = uart.clone();
        for clock in [&mut shown.transmitter, &mut shown.receiver].into_iter().filter(|clock| clock.bit == 0) {
            let done_before = clock.done_before;
            *clock = BitClock::default();
            clock.done_before = done_before;
        }
        format!("{shown:?}")
    }

    fn send(uart: &mut Uart, now: Cycle, byte: u8) {
        let (value, lanes) = (u16::from(byte) * 0x0101, Lanes::Low);
        let transfer = Transfer::Write { address: uart.base + TXD, value, lanes };
        uart.clock(Strobe { transfer, ..Strobe::default() }, now, &Wires::reset(0), &mut Bounded::default());
    }

    proptest! {
        #[test]
        fn passing_many_cycles_is_passing_each(
            baud in 0..60_u16,
            bytes in prop::collection::vec((any::<u8>(), prop::option::weighted(0.3, 1..80_u32), 0..900_u64), 1..5),
            stops in prop::collection::vec((1..700_u64, prop::option::weighted(0.2, any::<u8>())), 1..16),
        ) {
            let mut each = Uart { control: ENABLE | ENABLE_RX | ENABLE_TX, baud, ..Uart::reset(0, 0x80, Some((7, 6))) };
            for (byte, bit_time, cycle) in bytes {
                each.accept_input(&Input { cycle, port: Port::Uart(0), byte, bit_time });
            }
            let mut many = each.clone();
            let mut outputs = [Bounded::default(), Bounded::default()];
            let mut now = 0;
            for (step, sent) in stops {
                advanced(&mut each, now, now + step, false, &mut outputs[0]);
                advanced(&mut many, now, now + step, true, &mut outputs[1]);
                now += step;
                prop_assert_eq!(state(&each), state(&many), "cycle {}", now);
                if let Some(byte) = sent {
                    send(&mut each, now, byte);
                    send(&mut many, now, byte);
                    now += 1;
                }
            }
            let [first, second] = outputs.map(|mut outputs| outputs.take());
            prop_assert_eq!(first, second);
        }
    }
}
