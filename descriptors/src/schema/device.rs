//! Devices of the physical world that a node has.

use std::ops::RangeInclusive;

use super::home::{Appliance, EnergyRegister, Press};
use super::{CalendarClock, PowerSupply};

/// A device, and what the world does to it. Nodes of the RTL's boards have none; those of a smart meter measure, switch and
/// show. Times are since the node's power-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Device {
    /// Draw power when they are switched on.
    Appliances(Vec<Appliance>),
    /// Are pressed; in the order of times.
    Buttons(Vec<Press>),
    /// Knows the date and the time of day.
    CalendarClock(CalendarClock),
    /// Shows numbers.
    Display,
    /// Adds up what flows through the metering element of its node.
    EnergyRegister(EnergyRegister),
    /// Sends bytes to the home, and receives none.
    HomeUart,
    /// Measures power, voltage and frequency.
    MeteringElement {
        /// What there is to be measured.
        load: Load,
        /// The node whose relay switches the load; `None`: nothing does.
        switched_by: Option<String>,
        /// The node whose appliances add to the load.
        appliances: Option<String>,
        /// The nodes behind a feeder: what their metering elements measure adds to the load.
        feeds: Vec<String>,
    },
    /// Counts, and never back.
    MonotonicCounter {
        /// What it has counted when the node is switched on for the first time.
        start: u32,
    },
    /// Keeps words through resets and power cuts.
    NonVolatileMemory(NonVolatileMemory),
    /// Notices that the mains fail, and keeps the node running for a while.
    PowerSupply(PowerSupply),
    /// Gives random words.
    RandomNumberGenerator {
        /// What they follow from; `None`: from the seed of the network and the node's place in it.
        seed: Option<u64>,
    },
    /// Counts seconds.
    RealTimeClock,
    /// Switches the supply.
    Relay {
        /// The least time between two switchings.
        dwell_milliseconds: u32,
    },
    /// Counts the resets of its node.
    ResetCounter,
    /// Notices that the case is opened.
    TamperSwitch {
        /// When that happens; ascending.
        opened_milliseconds: Vec<u32>,
    },
}

/// What a metering element measures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Load {
    /// A table in a CSV file; the path is relative to the descriptor.
    Profile(String),
    /// What this seed makes up.
    Seed(u64),
}

/// What a non-volatile memory is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NonVolatileMemory {
    /// Words.
    pub size: u16,
    /// How long the write of a word takes.
    pub write_microseconds: u32,
    /// How often a word can be written.
    pub endurance: u32,
    /// What a power cut leaves of a write that is under way.
    pub cut: CutWrite,
}

impl NonVolatileMemory {
    /// How many words one can have.
    pub const SIZES: RangeInclusive<u64> = 1..=32768;
    /// How often words can be written of one that there is.
    pub const ENDURANCES: RangeInclusive<u64> = 1..=u32::MAX as u64;
}

impl Default for NonVolatileMemory {
    fn default() -> NonVolatileMemory {
        NonVolatileMemory { size: 256, write_microseconds: 5000, endurance: 100_000, cut: CutWrite::Old }
    }
}

/// What a power cut leaves in the word that is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CutWrite {
    /// What was there before.
    Old,
    /// What was to be written.
    New,
    /// Some bits of the one and the others of the other.
    Torn {
        /// Decides which; `None`: as with [`Device::RandomNumberGenerator`].
        seed: Option<u64>,
    },
}

impl CutWrite {
    /// Every one, with its name in descriptors.
    pub const ALL: [(CutWrite, &'static str); 3] =
        [(CutWrite::Old, "old"), (CutWrite::New, "new"), (CutWrite::Torn { seed: None }, "torn")];

    /// Its name in descriptors.
    pub fn name(self) -> &'static str {
        let same = |other: &CutWrite| std::mem::discriminant(other) == std::mem::discriminant(&self);
        CutWrite::ALL.iter().find(|(cut, _)| same(cut)).map_or("", |(_, name)| name)
    }
}

/// Kinds of devices, for readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Appliances,
    Buttons,
    CalendarClock,
    Display,
    EnergyRegister,
    HomeUart,
    MeteringElement,
    MonotonicCounter,
    NonVolatileMemory,
    PowerSupply,
    RandomNumberGenerator,
    RealTimeClock,
    Relay,
    ResetCounter,
    TamperSwitch,
}

impl Kind {
    /// Every kind, with its name in descriptors.
    pub(crate) const ALL: [(Kind, &'static str); 15] = [
        (Kind::Appliances, "appliances"),
        (Kind::Buttons, "buttons"),
        (Kind::CalendarClock, "calendar_clock"),
        (Kind::Display, "display"),
        (Kind::EnergyRegister, "energy_register"),
        (Kind::HomeUart, "home_uart"),
        (Kind::MeteringElement, "metering_element"),
        (Kind::MonotonicCounter, "monotonic_counter"),
        (Kind::NonVolatileMemory, "non_volatile_memory"),
        (Kind::PowerSupply, "power_supply"),
        (Kind::RandomNumberGenerator, "random_number_generator"),
        (Kind::RealTimeClock, "real_time_clock"),
        (Kind::Relay, "relay"),
        (Kind::ResetCounter, "reset_counter"),
        (Kind::TamperSwitch, "tamper_switch"),
    ];
}

impl Device {
    pub(crate) fn kind(&self) -> Kind {
        match self {
            Device::Appliances(_) => Kind::Appliances,
            Device::Buttons(_) => Kind::Buttons,
            Device::CalendarClock(_) => Kind::CalendarClock,
            Device::Display => Kind::Display,
            Device::EnergyRegister(_) => Kind::EnergyRegister,
            Device::HomeUart => Kind::HomeUart,
            Device::MeteringElement { .. } => Kind::MeteringElement,
            Device::MonotonicCounter { .. } => Kind::MonotonicCounter,
            Device::NonVolatileMemory(_) => Kind::NonVolatileMemory,
            Device::PowerSupply(_) => Kind::PowerSupply,
            Device::RandomNumberGenerator { .. } => Kind::RandomNumberGenerator,
            Device::RealTimeClock => Kind::RealTimeClock,
            Device::Relay { .. } => Kind::Relay,
            Device::ResetCounter => Kind::ResetCounter,
            Device::TamperSwitch { .. } => Kind::TamperSwitch,
        }
    }

    /// Its name in descriptors, which is also that of the peripheral.
    pub fn name(&self) -> &'static str {
        let kind = self.kind();
        Kind::ALL.iter().find(|(candidate, _)| *candidate == kind).map_or("", |(_, name)| name)
    }
}
