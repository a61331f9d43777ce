//! The test bench's UART, which prints what is written at once (`omsp_uart_print.v`).

use super::peripheral::{Access, Output, Peripheral, Port, Register, Strobe};
use super::wires::Wires;
use crate::bounded::Bounded;
use crate::bus::{Cycle, NEVER};

const STATUS: u16 = 0x81;
const TXD: u16 = 0x84;

/// The print stub.
#[derive(Clone, Debug)]
pub struct PrintStub;

impl Peripheral for PrintStub {
    fn name(&self) -> String {
        "uart".into()
    }

    fn description(&self) -> &'static str {
        "Prints without delay: a write of TXD in cycle w outputs bits 6:0 in w. It has no receiver and no interrupts."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::byte("UART_STAT", STATUS, Access::ReadOnly, "Always 0: never busy."),
            Register::byte("UART_TXD", TXD, Access::WriteOnly, "Prints bits 6:0."),
        ]
    }

    fn value(&self, _address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        0
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, outputs: &mut Bounded<Output>) {
        if let Some(byte) = strobe.byte_written(TXD) {
            outputs.push(Output { cycle: now, port: Port::Uart(0), byte: byte & 0x7f });
        }
    }

    fn next_event(&self, _now: Cycle, _wires: &Wires) -> Cycle {
        NEVER
    }

    fn power_up_clear(&mut self, _now: Cycle) {}

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(PrintStub {});

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
