//! What kind of node is emulated: core variant, board, memory sizes, clock.

use std::fmt;
use std::ops::Range;

use sancus_hw::{Key, MechanismSet, Profile, Protection, RuleSet, UnitConfiguration};

use crate::clock::Clock;
use crate::gate::{Gate, GateSet};
use crate::state::{Archive, StateError};

/// The core variants. All but [`Soc::OpenMsp430`] are sancus-core.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Soc {
    /// Sancus with 64-bit keys.
    Sancus64,
    /// Sancus with 128-bit keys.
    Sancus128,
    /// Sancus with 64-bit keys, the atomicity monitor and restartable crypto.
    Aion64,
    /// Sancus with 128-bit keys, the atomicity monitor and restartable crypto.
    Aion128,
    /// Upstream openMSP430, without Sancus.
    OpenMsp430,
}

impl Soc {
    /// Every variant, with its name on the command line.
    pub const ALL: [(Soc, &'static str); 5] = [
        (Soc::Sancus64, "sancus-64"),
        (Soc::Sancus128, "sancus-128"),
        (Soc::Aion64, "aion-64"),
        (Soc::Aion128, "aion-128"),
        (Soc::OpenMsp430, "openmsp430"),
    ];

    /// The Sancus core with keys of 64 bits or, for anything else, 128 bits.
    pub fn sancus(key_bits: usize, atomicity_monitor: bool) -> Soc {
        match (key_bits, atomicity_monitor) {
            (64, false) => Soc::Sancus64,
            (64, true) => Soc::Aion64,
            (_, false) => Soc::Sancus128,
            (_, true) => Soc::Aion128,
        }
    }

    /// Width of the keys in bits; 0 without Sancus.
    pub fn security_bits(self) -> u16 {
        match self {
            Soc::Sancus64 | Soc::Aion64 => 64,
            Soc::Sancus128 | Soc::Aion128 => 128,
            Soc::OpenMsp430 => 0,
        }
    }

    /// Whether the core has the atomicity monitor.
    pub fn has_atomicity_monitor(self) -> bool {
        matches!(self, Soc::Aion64 | Soc::Aion128)
    }
}

impl fmt::Display for Soc {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Soc::ALL.iter().find(|(soc, _)| soc == self).map_or("", |(_, name)| name);
        formatter.pad(name)
    }
}

/// What surrounds the core.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Board {
    /// The RTL's test bench, as in `sancus-sim`: UART print stub, file I/O, DMA attacker, TSC. CPUOFF ends the run.
    Sim,
    /// The FPGA boards: two UARTs with real timing. CPUOFF sleeps until an interrupt.
    Fpga,
}

impl fmt::Display for Board {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Board::Sim => "sim",
            Board::Fpga => "fpga",
        })
    }
}

/// Families of cryptographic algorithms that a Sancus core can be built with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Crypto {
    /// SPONGENT at the SoC's security, as the hardware.
    Spongent,
    /// AES-128-CCM and HMAC-SHA-256: 128 bits on every SoC.
    Aes,
}

/// First address of data memory; peripherals lie below it.
pub const DATA_MEMORY_BASE: u16 = 0x0200;
/// Bytes of the peripheral space, at address 0.
pub const PERIPHERAL_SIZE: u16 = 0x0200;
/// Address of the reset vector.
pub const RESET_VECTOR: u16 = 0xfffe;

/// Master key of the stock cores; those of 64 bits have its first half.
const STOCK_KEY: [u8; 16] =
    [0xde, 0xad, 0xbe, 0xef, 0xca, 0xfe, 0xba, 0xbe, 0xc0, 0xde, 0xfe, 0xed, 0xde, 0xfe, 0xc8, 0xed];

/// A complete description of one emulated node's hardware.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Configuration {
    /// The core.
    pub soc: Soc,
    /// What surrounds it.
    pub board: Board,
    /// Bytes of data memory, from [`DATA_MEMORY_BASE`] up. Even.
    pub data_memory_size: u32,
    /// Bytes of program memory; it ends at 0xffff. Even.
    pub program_memory_size: u32,
    /// Module slots of the Sancus unit.
    pub module_slots: usize,
    /// Master key (node key), most significant byte first; as long as the SoC's security. Empty without Sancus.
    pub master_key: Vec<u8>,
    /// Clock frequency in hertz. It turns cycles into seconds for the host; the emulated node cannot see it.
    pub clock_hz: u64,
    /// How far the clock is off, in parts per billion: [`Clock::DRIFTS`].
    pub clock_drift: i32,
    /// The algorithms of the crypto unit.
    pub crypto: Crypto,
    /// The access rules that hold: all of them, but for studies of what a rule is good for.
    pub rules: RuleSet,
    /// What the hardware does to protect modules: everything, but for studies of what a mechanism is good for.
    pub mechanisms: MechanismSet,
    /// Additions to the core that close holes of the RTL: none. Cores without a Sancus unit have none.
    pub gates: GateSet,
    /// Whether a violation resets the node instead of interrupting it. The RTL's option for it is connected to nothing
    /// (`openMSP430.v`: RESET_ON_VIOLATION, do_reset_n); how it was meant is assumed.
    pub reset_on_violation: bool,
    /// Number of cycles with the CPUOFF output high, over the whole run, with which the run ends; `None` if the CPU then
    /// sleeps. The test bench ends with the twelfth, also within an interrupt entry.
    pub cpu_off_limit: Option<u32>,
}

impl Configuration {
    /// The stock configuration of a SoC on a board: 41 KiB of program memory, 16 KiB of data memory, four module slots,
    /// 20 MHz and the master keys of the stock cores.
    pub fn new(soc: Soc, board: Board) -> Configuration {
        Configuration {
            soc,
            board,
            data_memory_size: 16 * 1024,
            program_memory_size: 41 * 1024,
            module_slots: 4,
            master_key: STOCK_KEY[..usize::from(soc.security_bits() / 8)].to_vec(),
            clock_hz: 20_000_000,
            clock_drift: 0,
            crypto: Crypto::Spongent,
            rules: RuleSet::ALL,
            mechanisms: MechanismSet::ALL,
            gates: GateSet::NONE,
            reset_on_violation: false,
            cpu_off_limit: (board == Board::Sim).then_some(12),
        }
    }

    /// The clock.
    pub fn clock(&self) -> Clock {
        Clock::new(self.clock_hz, self.clock_drift)
    }

    /// Addresses of data memory.
    pub fn data_memory(&self) -> Range<u32> {
        u32::from(DATA_MEMORY_BASE)..u32::from(DATA_MEMORY_BASE) + self.data_memory_size
    }

    /// Addresses of program memory.
    pub fn program_memory(&self) -> Range<u32> {
        0x1_0000 - self.program_memory_size..0x1_0000
    }

    /// The algorithms and sizes of the crypto unit; `None` without Sancus.
    pub fn profile(&self) -> Option<Profile> {
        match (self.soc.security_bits(), self.crypto) {
            (0, _) => None,
            (_, Crypto::Aes) => Some(Profile::Aes128),
            (64, Crypto::Spongent) => Some(Profile::Spongent64),
            (_, Crypto::Spongent) => Some(Profile::Spongent128),
        }
    }

    /// Width of the keys in bits; 0 without Sancus.
    pub fn security_bits(&self) -> u16 {
        self.profile().map_or(0, |profile| profile.security().bits() as u16)
    }

    /// The crypto unit; `None` without Sancus or with a master key of the wrong length.
    pub(crate) fn crypto_unit(&self) -> Option<UnitConfiguration> {
        Some(UnitConfiguration {
            profile: self.profile()?,
            restartable: self.soc.has_atomicity_monitor(),
            master_key: Key::from_bytes(&self.master_key).ok()?,
            mechanisms: self.mechanisms,
        })
    }

    /// Chooses the algorithms, with the stock master key of the resulting security.
    #[must_use]
    pub fn with_crypto(mut self, crypto: Crypto) -> Configuration {
        self.crypto = crypto;
        self.master_key = STOCK_KEY[..usize::from(self.security_bits() / 8)].to_vec();
        self
    }

    /// Switches one protection off.
    #[must_use]
    pub fn without(mut self, protection: impl Into<Protection>) -> Configuration {
        match protection.into() {
            Protection::Rule(rule) => self.rules = self.rules.without(rule),
            Protection::Mechanism(mechanism) => self.mechanisms = self.mechanisms.without(mechanism),
        }
        self
    }

    /// Saves the configuration, or compares it with the saved one.
    pub(crate) fn archive(&self, archive: &mut Archive<'_>) -> Result<(), StateError> {
        let Configuration {
            soc,
            board,
            data_memory_size,
            program_memory_size,
            module_slots,
            master_key,
            clock_hz,
            clock_drift,
            crypto,
            rules,
            mechanisms,
            gates,
            reset_on_violation,
            cpu_off_limit,
        } = self;
        archive.same("the core", soc)?;
        archive.same("the board", board)?;
        archive.same("bytes of data memory", data_memory_size)?;
        archive.same("bytes of program memory", program_memory_size)?;
        archive.same("module slots", module_slots)?;
        archive.same("hertz of the clock", clock_hz)?;
        archive.same("drift of the clock", clock_drift)?;
        let crypto = if *crypto == Crypto::Aes { "AES" } else { "SPONGENT" };
        archive.same("the crypto unit", crypto)?;
        let all = Protection::all().filter(|protection| match protection {
            Protection::Rule(rule) => !rules.contains(*rule),
            Protection::Mechanism(mechanism) => !mechanisms.contains(*mechanism),
        });
        archive.same("protections that are off", listed(all))?;
        archive.same("gates", listed(Gate::ALL.iter().map(|(gate, _)| *gate).filter(|gate| gates.contains(*gate))))?;
        archive.same("reset on violation", reset_on_violation)?;
        archive.same("what the CPU does when it is off", if cpu_off_limit.is_some() { "ends" } else { "sleeps" })?;
        archive.same("cycles with the CPU off", cpu_off_limit.unwrap_or(0))?;
        archive.same_secret("the master key", master_key)
    }

    /// Checks that the sizes can be built.
    pub fn check(&self) -> Result<(), ConfigurationError> {
        let (data, program) = (self.data_memory_size, self.program_memory_size);
        if !(2..=0x1_0000 - u32::from(DATA_MEMORY_BASE)).contains(&data) || data % 2 != 0 {
            return Err(ConfigurationError::DataMemorySize { size: data });
        }
        if !(32..=0x1_0000 - u32::from(DATA_MEMORY_BASE)).contains(&program) || program % 2 != 0 {
            return Err(ConfigurationError::ProgramMemorySize { size: program });
        }
        if self.data_memory().end > self.program_memory().start {
            return Err(ConfigurationError::Overlap {
                data_end: self.data_memory().end,
                program_start: self.program_memory().start,
            });
        }
        let expected = usize::from(self.security_bits() / 8);
        if self.master_key.len() != expected {
            return Err(ConfigurationError::MasterKey { soc: self.soc, length: self.master_key.len(), expected });
        }
        let drift = self.clock_drift;
        if !Clock::DRIFTS.contains(&drift) {
            return Err(ConfigurationError::ClockDrift { drift });
        }
        Ok(())
    }
}

/// Names, or that there are none.
fn listed(names: impl Iterator<Item = impl fmt::Display>) -> String {
    let names: Vec<String> = names.map(|name| name.to_string()).collect();
    if names.is_empty() { "none".into() } else { names.join(", ") }
}

/// A configuration that no hardware can have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfigurationError {
    /// Data memory of an impossible size.
    #[error("data memory of {size} bytes is impossible: give an even size from 2 to 65024")]
    DataMemorySize {
        /// Bytes asked for.
        size: u32,
    },
    /// Program memory of an impossible size.
    #[error("program memory of {size} bytes is impossible: give an even size from 32 to 65024")]
    ProgramMemorySize {
        /// Bytes asked for.
        size: u32,
    },
    /// The two memories overlap.
    #[error("data memory up to {data_end:#06x} overlaps program memory from {program_start:#06x}: make one smaller")]
    Overlap {
        /// First address after data memory.
        data_end: u32,
        /// First address of program memory.
        program_start: u32,
    },
    /// A master key of the wrong length.
    #[error("the master key of {soc} has {expected} bytes, not {length}")]
    MasterKey {
        /// The SoC asked for.
        soc: Soc,
        /// Bytes given.
        length: usize,
        /// Bytes needed.
        expected: usize,
    },
    /// A clock that is off by more than any is.
    #[error("a clock that is off by {drift} parts per billion is impossible: give -1000000 to 1000000")]
    ClockDrift {
        /// Parts per billion.
        drift: i32,
    },
}
