//! A device of one register that a function of time gives: the shortest way to a device of one's own.

use crate::bounded::Bounded;
use std::fmt;
use std::sync::Arc;

use super::peripheral::{Access, Output, Peripheral, Register, Strobe};
use super::wires::Wires;
use crate::bus::Cycle;

/// A word register that reads as a function of the cycle in which it is read.
#[derive(Clone)]
pub struct FunctionDevice {
    name: &'static str,
    address: u16,
    value: Arc<dyn Fn(Cycle) -> u16 + Send + Sync>,
}

impl FunctionDevice {
    /// A device with a name of its own, and its register at an even address below
    /// [`PERIPHERAL_SIZE`](crate::PERIPHERAL_SIZE).
    pub fn new(
        name: &'static str,
        address: u16,
        value: impl Fn(Cycle) -> u16 + Send + Sync + 'static,
    ) -> FunctionDevice {
        FunctionDevice { name, address, value: Arc::new(value) }
    }
}

impl fmt::Debug for FunctionDevice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "FunctionDevice({:?} at {:#06x})", self.name, self.address)
    }
}

impl Peripheral for FunctionDevice {
    fn name(&self) -> String {
        self.name.into()
    }

    fn description(&self) -> &'static str {
        "A register that a function of time gives."
    }

    fn registers(&self) -> Vec<Register> {
        vec![Register::word(self.name, self.address, Access::ReadOnly, "The value in the cycle in which it is read.")]
    }

    fn value(&self, _address: u16, now: Cycle, _wires: &Wires) -> u16 {
        (self.value)(now)
    }

    fn clock(&mut self, _strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {}

    fn power_up_clear(&mut self, _now: Cycle) {}

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(FunctionDevice {} settings { name, address, value });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
