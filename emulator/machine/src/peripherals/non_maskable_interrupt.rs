//! The non-maskable interrupt of upstream openMSP430 (`omsp_sfr.v` with `NMI`); sancus-core is built without. The pin is
//! low; software can still cause edges, by the edge selection, and set the flag. Its registers are bits of the
//! watchdog's.

use super::peripheral::{Access, Output, Peripheral, Register, Strobe};
use super::watchdog::WDTCTL;
use super::wires::Wires;
use crate::bounded::Bounded;
use crate::bus::{Cycle, NEVER};

const IE1: u16 = 0x00;
const IFG1: u16 = 0x02;

/// NMIE in IE1 and NMIIFG in IFG1.
const BIT: u8 = 0x10;
const EDGE_SELECT: u8 = 0x40;
/// WDTNMI: the reset pin is always an NMI pin.
const ALWAYS_SET: u8 = 0x20;

const INTERRUPT: u8 = 14;

/// The NMI flag, its enable and its edge detection.
#[derive(Clone, Debug, Default)]
pub struct NonMaskableInterrupt {
    enabled: bool,
    flag: bool,
    falling: bool,
    /// Two flip-flops that synchronise, one more to see edges.
    samples: [bool; 3],
}

impl Peripheral for NonMaskableInterrupt {
    fn name(&self) -> String {
        "nmi".into()
    }

    fn description(&self) -> &'static str {
        "The pin is low. NMIES set in cycle w makes an edge: NMIIFG is 1 from w+4. Interrupt 14 is high while NMIE and \
         NMIIFG are set; accepting it clears NMIE."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::byte("IE1", IE1, Access::ReadWrite, "Bit 4 NMIE."),
            Register::byte("IFG1", IFG1, Access::ReadWrite, "Bit 4 NMIIFG."),
            Register::word("WDTCTL", WDTCTL, Access::ReadWrite, "Bits 6 NMIES (falling edge), 5 reads 1.")
                .resets_to(0x20),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        let byte = match address {
            IE1 if self.enabled => BIT,
            IFG1 if self.flag => BIT,
            WDTCTL if self.falling => ALWAYS_SET | EDGE_SELECT,
            WDTCTL => ALWAYS_SET,
            _ => 0,
        };
        byte.into()
    }

    fn clock(&mut self, strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        let [first, level, delayed] = self.samples;
        if let Some(byte) = strobe.byte_written(IFG1) {
            self.flag = byte & BIT != 0;
        }
        self.flag |= level && !delayed;
        self.samples = [self.falling, first, level];
        if let Some(byte) = strobe.byte_written(IE1) {
            self.enabled = byte & BIT != 0;
        }
        self.enabled &= !strobe.accepts(INTERRUPT);
        if let Some(value) = strobe.word_written(WDTCTL) {
            self.falling = value & u16::from(EDGE_SELECT) != 0;
        }
    }

    fn quiet(&self, _now: Cycle, _wires: &Wires) -> u64 {
        if self.samples == [self.falling; 3] { NEVER } else { 0 }
    }

    fn interrupts(&self) -> u16 {
        u16::from(self.enabled && self.flag) << INTERRUPT
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        *self = NonMaskableInterrupt::default();
    }

    fn acknowledges(&self) -> u16 {
        1 << INTERRUPT
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(NonMaskableInterrupt { enabled, flag, falling, samples });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
