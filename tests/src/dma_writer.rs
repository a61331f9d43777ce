//! A device for programs that change memory without the CPU ([`crate::hot_programs`]).

use machine::peripherals::{Access, DmaRequest, Output, Peripheral, Register, Strobe, Wires};
use machine::{Bounded, Cycle, Lanes, NEVER};

use crate::hot_programs::{DMA_ADDRESS, DMA_DATA, DMA_DELAY};

/// A DMA master that writes a word to memory when it is told to.
#[derive(Clone, Debug, Default)]
pub struct DmaWriter {
    address: u16,
    delay: u16,
    data: u16,
    /// Cycles until the request.
    left: Option<u16>,
    requests: bool,
}

impl Peripheral for DmaWriter {
    fn name(&self) -> String {
        "dma_writer".into()
    }

    fn description(&self) -> &'static str {
        "Writes DATA to ADDRESS some cycles after DATA is written."
    }

    fn registers(&self) -> Vec<Register> {
        let register = |name, address| Register::word(name, address, Access::WriteOnly, "");
        vec![register("ADDRESS", DMA_ADDRESS), register("DELAY", DMA_DELAY), register("DATA", DMA_DATA)]
    }

    fn value(&self, _address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        0
    }

    fn clock(&mut self, strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        match self.left {
            Some(0) => (self.left, self.requests) = (None, true),
            left => self.left = left.map(|left| left - 1),
        }
        self.address = strobe.word_written(DMA_ADDRESS).unwrap_or(self.address);
        self.delay = strobe.word_written(DMA_DELAY).unwrap_or(self.delay);
        if let Some(data) = strobe.word_written(DMA_DATA) {
            (self.data, self.left) = (data, Some(self.delay));
        }
    }

    fn quiet(&self, _now: Cycle, _wires: &Wires) -> u64 {
        self.left.map_or(NEVER, u64::from)
    }

    fn skip(&mut self, cycles: u64, _now: Cycle, _wires: &Wires) {
        self.left = self.left.map(|left| left - cycles as u16);
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        *self = DmaWriter::default();
    }

    fn dma_request(&self) -> Option<DmaRequest> {
        let DmaWriter { address, data, .. } = *self;
        self.requests.then_some(DmaRequest { address: address & !1, write: Some(Lanes::Both), data })
    }

    fn dma_response(&mut self, ready: bool, _data: u16) {
        self.requests &= !ready;
    }

    machine::saved_state!(DmaWriter { address, delay, data, left, requests });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
