//! A DMA master that watches when the core uses a memory (`periph/dma_attacker.v`).

use super::peripheral::{Access, DmaRequest, Output, Peripheral, Register, Strobe};
use super::wires::Wires;
use crate::bounded::Bounded;
use crate::bus::{Cycle, NEVER};

const ADDRESS: u16 = 0x70;
const COUNT: u16 = 0x72;
const TRACE: u16 = 0x74;
const TRACE_OFFSET: u16 = 0x76;

/// COUNT when nothing is to happen.
const IDLE: u16 = 0xffff;
/// Bits of the trace.
const CAPTURE_LENGTH: u16 = 2048;

/// The attacker.
#[derive(Clone, Debug)]
pub struct DmaAttacker {
    address: u16,
    count: u16,
    trace_offset: u16,
    /// What reads give: the trace bits at the offset of the cycle before.
    trace_output: u16,
    /// Bit k: the core kept the attacker from memory in clock k of the capture.
    trace: Vec<u64>,
    /// Clocks left of the capture.
    left: u16,
    /// The request: its address.
    request: Option<u16>,
    /// The trace bit of the cycle clocked last, to be corrected by the bus's answer.
    recorded: Option<u16>,
}

impl DmaAttacker {
    /// An attacker after power-on.
    pub fn new() -> DmaAttacker {
        DmaAttacker {
            address: 0,
            count: IDLE,
            trace_offset: 0,
            trace_output: 0,
            trace: vec![0; usize::from(CAPTURE_LENGTH / 64)],
            left: 0,
            request: None,
            recorded: None,
        }
    }

    fn set_bit(&mut self, index: u16, bit: bool) {
        if let Some(word) = self.trace.get_mut(usize::from(index / 64)) {
            *word = *word & !(1 << (index % 64)) | u64::from(bit) << (index % 64);
        }
    }

    /// 16 bits from the offset on, zeros after the end.
    fn selected(&self) -> u16 {
        let first = self.trace_offset % CAPTURE_LENGTH;
        let word = |index: u16| self.trace.get(usize::from(index)).copied().unwrap_or(0);
        let pair = u128::from(word(first / 64)) | u128::from(word(first / 64 + 1)) << 64;
        (pair >> (first % 64)) as u16
    }
}

impl Default for DmaAttacker {
    fn default() -> DmaAttacker {
        DmaAttacker::new()
    }
}

impl Peripheral for DmaAttacker {
    fn name(&self) -> String {
        "dma_attacker".into()
    }

    fn description(&self) -> &'static str {
        "CNT = n > 0 written in cycle w: reads of ADDR are requested in each of the 2048 cycles from w+n+1, and trace bit k \
         is 1 if the request of the k-th was not granted. TRACE_OFFSET written in w selects what reads give from w+2."
    }

    fn registers(&self) -> Vec<Register> {
        use Access::WriteOnly;
        vec![
            Register::word("DMA_ADDR", ADDRESS, WriteOnly, "Address to read. Reads as DMA_TRACE."),
            Register::word("DMA_CNT", COUNT, WriteOnly, "Cycles until the capture begins. Reads as DMA_TRACE.")
                .resets_to(IDLE),
            Register::word(
                "DMA_TRACE",
                TRACE,
                Access::ReadOnly,
                "16 bits of the trace, from bit TRACE_OFFSET (mod 2048) on.",
            ),
            Register::word("DMA_TRACE_OFFSET", TRACE_OFFSET, WriteOnly, "First bit to read. Reads as DMA_TRACE."),
        ]
    }

    fn value(&self, _address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        self.trace_output
    }

    fn clock(&mut self, strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        self.trace_output = self.selected();
        self.recorded = None;
        let address = self.address;
        if let Some(value) = strobe.word_written(COUNT) {
            self.count = value;
        } else {
            match self.count {
                0 => {
                    // CNT = 0 written when idle captures over and over, for as long as the 16-bit counter lasts; the bus
                    // is not ready in its first cycle, which has no request.
                    let index = (CAPTURE_LENGTH - 1).wrapping_sub(self.left) % CAPTURE_LENGTH;
                    self.set_bit(index, self.request.is_none());
                    self.recorded = self.request.map(|_| index);
                    self.request = Some(address);
                    if self.left == 0 {
                        self.request = None;
                        self.count = IDLE;
                    }
                    self.left = self.left.wrapping_sub(1);
                }
                1 => {
                    self.request = Some(address);
                    self.left = CAPTURE_LENGTH - 1;
                    self.count = 0;
                }
                IDLE => {}
                _ => self.count -= 1,
            }
        }
        if let Some(value) = strobe.word_written(ADDRESS) {
            self.address = value;
        }
        if let Some(value) = strobe.word_written(TRACE_OFFSET) {
            self.trace_offset = value;
        }
    }

    fn quiet(&self, _now: Cycle, _wires: &Wires) -> u64 {
        match self.count {
            _ if self.trace_output != self.selected() => 0,
            0 | 1 => 0,
            IDLE => NEVER,
            count => u64::from(count - 1),
        }
    }

    fn skip(&mut self, cycles: u64, _now: Cycle, _wires: &Wires) {
        if self.count != IDLE {
            self.count -= cycles as u16;
        }
        self.recorded = None;
    }

    fn next_event(&self, now: Cycle, _wires: &Wires) -> Cycle {
        match self.count {
            IDLE => NEVER,
            0 if self.request.is_some() => now + u64::from(self.left) + 1,
            0 => now + 1,
            count => now + u64::from(count),
        }
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        // Only these are reset: a request that is up stays up until the next capture ends.
        self.address = 0;
        self.count = IDLE;
        self.trace_offset = 0;
        self.trace_output = self.selected();
        self.recorded = None;
    }

    fn dma_request(&self) -> Option<DmaRequest> {
        self.request.map(|address| DmaRequest { address: address & !1, write: None, data: 0 })
    }

    fn dma_response(&mut self, ready: bool, _data: u16) {
        if let Some(index) = self.recorded {
            self.set_bit(index, !ready);
        }
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    crate::saved_state!(DmaAttacker { address, count, trace_offset, trace_output, left, request, recorded } lists { trace });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
