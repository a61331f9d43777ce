//! CPU_ID: what the core says about itself (`omsp_sfr.v`).

use super::peripheral::{Access, Output, Peripheral, Register, Strobe};
use super::wires::Wires;
use crate::bounded::Bounded;
use crate::bus::Cycle;
use crate::configuration::{Configuration, PERIPHERAL_SIZE, Soc};

const CPU_ID_LO: u16 = 0x04;
const CPU_ID_HI: u16 = 0x06;
const CPU_NR: u16 = 0x08;

/// The read-only identification registers.
#[derive(Clone, Debug)]
pub struct Identification {
    low: u16,
    high: u16,
    has_instance_number: bool,
}

impl Identification {
    /// The identification of a configured core.
    pub fn new(configuration: &Configuration) -> Identification {
        const MULTIPLIER: u32 = 1;
        let upstream = configuration.soc == Soc::OpenMsp430;
        let version = if upstream { 3 } else { 2 };
        let program_kibibytes = (configuration.program_memory_size >> 10) & 0x3f;
        let data_blocks = (configuration.data_memory_size >> 7) & 0x1ff;
        Identification {
            low: (PERIPHERAL_SIZE >> 9) << 9 | version,
            high: (program_kibibytes << 10 | data_blocks << 1 | MULTIPLIER) as u16,
            has_instance_number: upstream,
        }
    }
}

impl Peripheral for Identification {
    fn name(&self) -> String {
        "identification".into()
    }

    fn description(&self) -> &'static str {
        "Constants of the build."
    }

    fn registers(&self) -> Vec<Register> {
        use Access::ReadOnly;
        let mut registers = vec![
            Register::word(
                "CPU_ID_LO",
                CPU_ID_LO,
                ReadOnly,
                "Bits 15:9 peripheral space / 512, 8:4 user version (0), 3 ASIC (0), 2:0 core version.",
            )
            .resets_to(self.low),
            Register::word(
                "CPU_ID_HI",
                CPU_ID_HI,
                ReadOnly,
                "Bits 15:10 program memory / 1024, 9:1 data memory / 128, 0 hardware multiplier.",
            )
            .resets_to(self.high),
        ];
        if self.has_instance_number {
            registers.push(Register::word(
                "CPU_NR",
                CPU_NR,
                ReadOnly,
                "Number of this core and of the last core: 0, 0.",
            ));
        }
        registers
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        match address {
            CPU_ID_LO => self.low,
            CPU_ID_HI => self.high,
            _ => 0,
        }
    }

    fn clock(&mut self, _strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {}

    fn power_up_clear(&mut self, _now: Cycle) {}

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(Identification {} settings { low, high, has_instance_number });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
