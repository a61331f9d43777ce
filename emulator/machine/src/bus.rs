//! Words shared by everything on the bus: cycles and byte lanes.

use serde::{Deserialize, Serialize};

/// A point in time: the number of clock cycles since reset was released. "During cycle c" means after the clock edge
/// that begins it; what is written in cycle c is seen from cycle c + 1.
pub type Cycle = u64;

/// No event is coming.
pub const NEVER: Cycle = Cycle::MAX;

/// Which bytes of a bus word are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Lanes {
    /// The byte at the even address.
    Low,
    /// The byte at the odd address.
    High,
    /// Both.
    Both,
}

impl Lanes {
    /// The bits of a word that are written.
    pub const fn mask(self) -> u16 {
        match self {
            Lanes::Low => 0x00ff,
            Lanes::High => 0xff00,
            Lanes::Both => 0xffff,
        }
    }

    /// Whether the byte at the even address is written.
    pub const fn low(self) -> bool {
        !matches!(self, Lanes::High)
    }

    /// Whether the byte at the odd address is written.
    pub const fn high(self) -> bool {
        !matches!(self, Lanes::Low)
    }

    /// `old` with the written bytes of `new`.
    pub const fn merge(self, old: u16, new: u16) -> u16 {
        (old & !self.mask()) | (new & self.mask())
    }
}
