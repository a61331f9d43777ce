//! Eight seven-segment digits (`omsp_led_digits.v`). The multiplexing of the display is not modelled.

use super::peripheral::{Access, Output, Peripheral, Register, Strobe};
use super::wires::Wires;
use crate::bounded::Bounded;
use crate::bus::Cycle;

const BASE: u16 = 0x0090;
const NAMES: [&str; 8] = ["LED1", "LED2", "LED3", "LED4", "LED5", "LED6", "LED7", "LED8"];

/// The digits.
#[derive(Clone, Debug, Default)]
pub struct LedDigits {
    digits: [u8; 8],
}

impl Peripheral for LedDigits {
    fn name(&self) -> String {
        "led_digits".into()
    }

    fn description(&self) -> &'static str {
        "A byte per digit, no timing."
    }

    fn registers(&self) -> Vec<Register> {
        const DOC: &str = "Bits 6:0: segments g to a.";
        (0..).zip(NAMES).map(|(digit, name)| Register::byte(name, BASE + digit, Access::ReadWrite, DOC)).collect()
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        let digit = usize::from(address - BASE);
        u16::from_le_bytes([self.digits[digit], self.digits[digit + 1]])
    }

    fn clock(&mut self, strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        for (address, digit) in (BASE..).zip(&mut self.digits) {
            if let Some(byte) = strobe.byte_written(address) {
                *digit = byte;
            }
        }
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        self.digits = [0; 8];
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(LedDigits { digits });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
