//! What is different about the hardware of a node.

use std::fmt;
use std::ops::RangeInclusive;

use sancus_hw::{Key, Profile};

/// Module slots that a core may have. The access rules look at each in every access, so many make a machine slow.
pub const MODULE_SLOTS: RangeInclusive<u64> = 0..=1024;
/// Clock frequencies, in hertz: up to what is beyond any hardware, and far from where emulated time in cycles would overflow.
pub const CLOCK_FREQUENCIES: RangeInclusive<u64> = 1..=1_000_000_000_000;
/// How far a clock may be off, in parts per billion: a thousand parts per million either way.
pub const CLOCK_DRIFTS: RangeInclusive<i32> = -1_000_000..=1_000_000;
/// Bytes of data memory that there is room for; even.
pub(crate) const DATA_MEMORY_SIZES: RangeInclusive<u64> = 2..=65024;
/// Bytes of program memory that there is room for; even.
pub(crate) const PROGRAM_MEMORY_SIZES: RangeInclusive<u64> = 32..=65024;

/// A core with a Sancus unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Core {
    /// Keys of 64 bits.
    Sancus64,
    /// Keys of 128 bits.
    Sancus128,
    /// Keys of 64 bits, and the atomicity monitor.
    Aion64,
    /// Keys of 128 bits, and the atomicity monitor.
    Aion128,
}

impl Core {
    /// Every core, with its name in descriptors, which is that of the command line.
    pub const ALL: [(Core, &'static str); 4] = [
        (Core::Sancus64, "sancus-64"),
        (Core::Sancus128, "sancus-128"),
        (Core::Aion64, "aion-64"),
        (Core::Aion128, "aion-128"),
    ];

    /// Its name in descriptors.
    pub fn name(self) -> &'static str {
        Core::ALL.iter().find(|(core, _)| *core == self).map_or("", |(_, name)| name)
    }

    /// Bytes of its keys.
    pub fn key_bytes(self) -> usize {
        match self {
            Core::Sancus64 | Core::Aion64 => 8,
            Core::Sancus128 | Core::Aion128 => 16,
        }
    }

    /// Whether it has the atomicity monitor.
    pub fn has_atomicity_monitor(self) -> bool {
        matches!(self, Core::Aion64 | Core::Aion128)
    }
}

/// What a descriptor says of the hardware of a node. What it leaves out is as on all nodes of the network.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Hardware {
    /// The core; its keys are as long as the vendor's.
    pub core: Option<Core>,
    /// Modules that can exist at a time: [`MODULE_SLOTS`].
    pub slots: Option<u16>,
    /// Bytes of data memory, from 0x0200 up: even, 2 to 65024.
    pub ram: Option<u32>,
    /// Bytes of program memory, up to 0xffff: even, 32 to 65024.
    pub rom: Option<u32>,
    /// Clock frequency, in hertz: [`CLOCK_FREQUENCIES`].
    pub clock: Option<u64>,
    /// How far the clock is off, in parts per billion: [`CLOCK_DRIFTS`]. In descriptors it is in parts per million.
    pub drift: Option<i32>,
    /// The hardware's own key, 8 or 16 bytes, from which the keys of vendors follow.
    pub master_key: Option<Vec<u8>>,
}

impl fmt::Debug for Hardware {
    /// The master key is left out: who knows it knows every key of the node.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Hardware { core, slots, ram, rom, clock, drift, master_key } = self;
        let hidden = master_key.as_ref().map(|key| format!("{} bytes", key.len()));
        let mut all = formatter.debug_struct("Hardware");
        all.field("core", core).field("slots", slots).field("ram", ram).field("rom", rom).field("clock", clock);
        all.field("drift", drift).field("master_key", &hidden).finish()
    }
}

/// The algorithms of nodes with keys of so many bytes.
pub(crate) fn profile(key_bytes: usize) -> Profile {
    if key_bytes == 8 { Profile::Spongent64 } else { Profile::Spongent128 }
}

/// The key of a vendor on the node with a master key, as the hardware derives it; `None` if the master key does not have 8 or 16
/// bytes.
pub fn vendor_key(master_key: &[u8], vendor_id: u16) -> Option<Vec<u8>> {
    let key = Key::from_bytes(master_key).ok()?;
    let derived = profile(master_key.len()).crypto().vendor_key(&key, vendor_id).ok()?;
    Some(derived.as_bytes().to_vec())
}
