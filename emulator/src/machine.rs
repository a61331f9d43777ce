//! A machine: core, memory and peripherals, and the loop that runs them.

use crate::bus::Cycle;
use crate::configuration::{Configuration, ConfigurationError};
use crate::core::Core;
use crate::memory::Memory;
use crate::observer::Observer;
use crate::peripherals::Peripherals;

/// One emulated node's hardware.
#[derive(Clone)]
pub struct Machine {
    configuration: Configuration,
    core: Core,
    memory: Memory,
    peripherals: Peripherals,
    cycle: Cycle,
}

impl Machine {
    /// A machine under reset with empty memories.
    pub fn new(configuration: &Configuration) -> Result<Machine, ConfigurationError> {
        configuration.check()?;
        Ok(Machine {
            core: Core::new(configuration.soc),
            memory: Memory::new(configuration),
            peripherals: Peripherals::new(configuration),
            cycle: 0,
            configuration: configuration.clone(),
        })
    }

    /// Memory.
    pub fn memory_mut(&mut self) -> &mut Memory {
        &mut self.memory
    }

    /// Runs.
    pub fn run<O: Observer>(&mut self, until: Cycle, observer: &mut O) {
        while self.cycle < until {
            self.core.cycle(self.cycle, &mut self.memory, &mut self.peripherals, observer);
            self.cycle += 1;
        }
    }
}
