//! The bits of a frame on a serial line, in time (`omsp_uart.v`).

use serde::{Deserialize, Serialize};

/// The counter of a transmitter when its stop bit is over.
pub(super) const SENT: u8 = 11;

/// A bit counter with its prescaler: 0 is idle, each other state lasts until `left` ticks have passed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct BitClock {
    pub(super) bit: u8,
    left: u16,
    /// `bit` was at its end in the cycle before: the flags are set on its arrival only.
    pub(super) done_before: bool,
}

impl BitClock {
    /// Whether a bit ends with the next tick.
    pub(super) fn ends(&self) -> bool {
        self.bit != 0 && self.left == 0
    }

    /// The clock edge. `start`: a frame begins, its first bit lasting `first` more ticks; `done` is the last state.
    pub(super) fn clock(&mut self, enabled: bool, start: Option<u16>, tick: bool, baud: u16, done: u8) {
        let ends = self.ends();
        self.done_before = self.bit == done;
        if !enabled {
            (self.bit, self.left) = (0, 0);
        } else if let Some(first) = start {
            (self.bit, self.left) = (1, first);
        } else if tick {
            self.bit = match self.bit {
                bit if bit == done => 0,
                bit => bit + u8::from(ends),
            };
            self.left = if ends { baud } else { self.left.saturating_sub(1) };
        }
    }

    /// Ticks before the next one that shows outside: the one with which `done` is reached or left; `None` if no tick does.
    pub(super) fn quiet_ticks(&self, done: u8, baud: u16) -> Option<u64> {
        match self.bit {
            0 => None,
            bit if bit == done => Some(0),
            _ => Some(self.ticks_to(done, baud)),
        }
    }

    /// Ticks before the one with which `done` is reached, if this takes all bits from here on.
    pub(super) fn ticks_to(&self, done: u8, baud: u16) -> u64 {
        u64::from(self.left) + u64::from(done.saturating_sub(1 + self.bit)) * (u64::from(baud) + 1)
    }

    /// Ticks before the one that ends the bit.
    pub(super) fn ticks_left(&self) -> u64 {
        self.left.into()
    }

    /// Passes ticks, none of which reaches the last state.
    pub(super) fn skip(&mut self, ticks: u64, baud: u16) {
        match ticks.checked_sub(u64::from(self.left) + 1) {
            _ if self.bit == 0 => self.left = u64::from(self.left).saturating_sub(ticks) as u16,
            None => self.left -= ticks as u16,
            Some(beyond) => {
                let bit = u64::from(baud) + 1;
                self.bit += 1 + (beyond / bit) as u8;
                self.left = baud - (beyond % bit) as u16;
            }
        }
    }
}
