//! Devices of the physical world that a node has.

/// A device, and what the world does to it. Nodes of the RTL's boards have none; those of a smart meter measure, switch and
/// show. Times are since the node's power-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Device {
    /// Shows numbers.
    Display,
    /// Measures power, voltage and frequency.
    MeteringElement {
        /// What there is to be measured.
        load: Load,
    },
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

/// Kinds of devices, for readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Display,
    MeteringElement,
    RandomNumberGenerator,
    RealTimeClock,
    Relay,
    TamperSwitch,
}

impl Kind {
    /// Every kind, with its name in descriptors.
    pub(crate) const ALL: [(Kind, &'static str); 6] = [
        (Kind::Display, "display"),
        (Kind::MeteringElement, "metering_element"),
        (Kind::RandomNumberGenerator, "random_number_generator"),
        (Kind::RealTimeClock, "real_time_clock"),
        (Kind::Relay, "relay"),
        (Kind::TamperSwitch, "tamper_switch"),
    ];
}

impl Device {
    pub(crate) fn kind(&self) -> Kind {
        match self {
            Device::Display => Kind::Display,
            Device::MeteringElement { .. } => Kind::MeteringElement,
            Device::RandomNumberGenerator { .. } => Kind::RandomNumberGenerator,
            Device::RealTimeClock => Kind::RealTimeClock,
            Device::Relay { .. } => Kind::Relay,
            Device::TamperSwitch { .. } => Kind::TamperSwitch,
        }
    }

    /// Its name in descriptors, which is also that of the peripheral.
    pub fn name(&self) -> &'static str {
        let kind = self.kind();
        Kind::ALL.iter().find(|(candidate, _)| *candidate == kind).map_or("", |(_, name)| name)
    }
}
