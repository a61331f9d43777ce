//! Energy, added up exactly and counted in watt-hours.

use serde::{Deserialize, Serialize};

use crate::bus::{Cycle, NEVER};
use crate::clock::Clock;

/// Joules in a watt-hour.
const JOULES: u64 = 3600;

/// Watt-hours that have been counted, and what has flowed since the last one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct WattHours {
    /// How many, modulo 2 to the 32nd.
    pub(super) count: u32,
    clock: Clock,
    /// Energy since the last one, in the unit of [`Clock::joules`].
    rest: u128,
}

impl WattHours {
    /// So many have been counted on a node with this clock.
    pub(super) fn new(count: u32, clock: Clock) -> WattHours {
        WattHours { count, clock, rest: 0 }
    }

    /// The cycle in which the next one is complete, if power flows unchanged from cycle `since` on.
    /// Whether what is complete has been counted.
    pub(super) fn is_possible(&self) -> bool {
        self.rest < self.clock.joules(JOULES)
    }

    pub(super) fn next(&self, power: u16, since: Cycle) -> Cycle {
        let missing = self.clock.joules(JOULES).saturating_sub(self.rest);
        match self.clock.watt_cycles(power, 1) {
            0 => NEVER,
            power => Cycle::try_from(missing.div_ceil(power)).map_or(NEVER, |cycles| since.saturating_add(cycles)),
        }
    }

    /// Power flows for some cycles, at most until one is complete.
    pub(super) fn flow(&mut self, power: u16, cycles: Cycle) {
        self.rest += self.clock.watt_cycles(power, cycles);
    }

    /// Counts a watt-hour that is complete, if there is one.
    pub(super) fn count_one(&mut self) -> bool {
        let rest = self.rest.checked_sub(self.clock.joules(JOULES));
        if let Some(rest) = rest {
            (self.rest, self.count) = (rest, self.count.wrapping_add(1));
        }
        rest.is_some()
    }
}
