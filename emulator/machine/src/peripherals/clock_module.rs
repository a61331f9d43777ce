//! The clock module: the dividers of ACLK and SMCLK (`omsp_clock_module.v`, FPGA mode).

use super::peripheral::{Access, Drives, Output, Peripheral, Register, Strobe};
use super::wires::Wires;
use crate::bounded::Bounded;
use crate::bus::Cycle;
use crate::configuration::Soc;

const BCSCTL1: u16 = 0x57;
const BCSCTL2: u16 = 0x58;

/// In BCSCTL1.
const DMA_SCG1: u8 = 0x08;

/// BCSCTL1 and BCSCTL2.
#[derive(Clone, Debug)]
pub struct ClockModule {
    bcsctl1: u8,
    bcsctl2: u8,
    bcsctl1_mask: u8,
}

impl ClockModule {
    /// The clock module of a core.
    pub fn new(soc: Soc) -> ClockModule {
        // Upstream also keeps DMA_OSCOFF and DMA_SCG1.
        let bcsctl1_mask = if soc == Soc::OpenMsp430 { 0x3a } else { 0x30 };
        ClockModule { bcsctl1: 0, bcsctl2: 0, bcsctl1_mask }
    }
}

impl Peripheral for ClockModule {
    fn name(&self) -> String {
        "clock".into()
    }

    fn description(&self) -> &'static str {
        "MCLK is the board's clock and never changes. SMCLK enables every (2^DIVS)-th cycle. BCSCTL2 written in cycle w \
         acts on the divider chain from w+1 and on the enable from w+2; SR.SCG1 likewise acts on the enable one cycle \
         after it is set. No low-frequency crystal is connected: ACLK never ticks and SELS=1 stops SMCLK."
    }

    fn registers(&self) -> Vec<Register> {
        use Access::ReadWrite;
        vec![
            Register::byte(
                "BCSCTL1",
                BCSCTL1,
                ReadWrite,
                "Bits 5:4 DIVA, divider of ACLK. Others read 0. openMSP430 also keeps bits 3 (SR.SCG1 does not stop SMCLK) and 1 (no \
                 effect).",
            ),
            Register::byte(
                "BCSCTL2",
                BCSCTL2,
                ReadWrite,
                "Bits 2:1 DIVS, divider of SMCLK; bit 3 SELS. Others read 0.",
            ),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        match address {
            BCSCTL2 => self.bcsctl2.into(),
            _ => u16::from(self.bcsctl1) << 8,
        }
    }

    fn clock(&mut self, strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        if let Some(byte) = strobe.byte_written(BCSCTL1) {
            self.bcsctl1 = byte & self.bcsctl1_mask;
        }
        if let Some(byte) = strobe.byte_written(BCSCTL2) {
            self.bcsctl2 = byte & 0x0e;
        }
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        self.bcsctl1 = 0;
        self.bcsctl2 = 0;
    }

    fn drives(&self) -> Drives {
        Drives::WhenAccessed
    }

    fn drive(&self, now: Cycle, wires: &mut Wires) {
        // Without clock gating DMA masters always ask for their clock (`omsp_frontend.v`: mclk_dma_enable).
        wires.smclk.ungate(self.bcsctl1 & DMA_SCG1 != 0, now);
        wires.smclk.select(self.bcsctl2 >> 1 & 3, self.bcsctl2 & 0x08 != 0, now);
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(ClockModule { bcsctl1, bcsctl2 } settings { bcsctl1_mask });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
