//! The peripherals and what they share.

use crate::bus::{Cycle, Lanes};
use crate::configuration::Configuration;

/// A DMA request.
#[derive(Clone, Copy, Debug)]
pub struct DmaRequest {
    /// Address.
    pub address: u16,
    /// Lanes written; `None` for reads.
    pub lanes: Option<Lanes>,
    /// Data written.
    pub data: u16,
}

/// All peripherals.
#[derive(Clone, Debug)]
pub struct Peripherals {}

impl Peripherals {
    /// New.
    pub fn new(_configuration: &Configuration) -> Peripherals {
        Peripherals {}
    }
    /// Read.
    pub fn read(&mut self, _address: u16, _now: Cycle) -> u16 {
        0
    }
    /// Write.
    pub fn write(&mut self, _address: u16, _value: u16, _lanes: Lanes, _now: Cycle) {}
    /// Interrupts.
    pub fn interrupts(&mut self, _now: Cycle) -> u16 {
        0
    }
    /// Accept.
    pub fn accept(&mut self, _number: u8, _now: Cycle) {}
    /// Next.
    pub fn next_event(&self) -> Cycle {
        crate::NEVER
    }
    /// Gates.
    pub fn set_clock_gates(&mut self, _scg1: bool, _oscoff: bool, _now: Cycle) {}
    /// Reset.
    pub fn reset_request(&mut self, _now: Cycle) -> Option<u8> {
        None
    }
    /// PUC.
    pub fn power_up_clear(&mut self, _now: Cycle) {}
    /// DMA.
    pub fn dma_request(&mut self, _now: Cycle) -> Option<DmaRequest> {
        None
    }
    /// DMA.
    pub fn dma_response(&mut self, _now: Cycle, _ready: bool, _data: u16) {}
}
