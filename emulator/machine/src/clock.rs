//! A node's clock against the time of the world.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use crate::bus::Cycle;

/// Nanoseconds of a second, and the whole of which a drift is a part.
const BILLION: u128 = 1_000_000_000;

/// A clock that runs evenly, though not quite at its nominal frequency. Cycle 0 begins at time 0. Conversions are exact, so
/// that nothing adds up over a long run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(u64, i32)", into = "(u64, i32)")]
pub struct Clock {
    hertz: u64,
    drift: i32,
    /// So many cycles take so many nanoseconds: a fraction in lowest terms.
    cycles: u128,
    nanoseconds: u128,
}

impl From<(u64, i32)> for Clock {
    fn from((hertz, drift): (u64, i32)) -> Clock {
        Clock::new(hertz, drift)
    }
}

impl From<Clock> for (u64, i32) {
    fn from(clock: Clock) -> (u64, i32) {
        (clock.hertz, clock.drift)
    }
}

impl Clock {
    /// How far a clock may be off, in parts per billion: 1000 parts per million, which is beyond any crystal.
    pub const DRIFTS: RangeInclusive<i32> = -1_000_000..=1_000_000;

    /// A clock with a nominal frequency in hertz, at least 1, and a drift in parts per billion: a clock with a positive one is
    /// fast. What lies outside of [`Clock::DRIFTS`] counts as the nearest that does not.
    pub fn new(hertz: u64, drift: i32) -> Clock {
        let hertz = hertz.max(1);
        let drift = drift.clamp(*Clock::DRIFTS.start(), *Clock::DRIFTS.end());
        // In lowest terms, since what they are multiplied with is large.
        let cycles = u128::from(hertz) * BILLION.saturating_add_signed(drift.into());
        let nanoseconds = BILLION * BILLION;
        let common = greatest_common_divisor(cycles, nanoseconds);
        Clock { hertz, drift, cycles: cycles / common, nanoseconds: nanoseconds / common }
    }

    /// The nominal frequency, in hertz.
    pub fn hertz(self) -> u64 {
        self.hertz
    }

    /// How far it is off, in parts per billion.
    pub fn drift(self) -> i32 {
        self.drift
    }

    /// The cycle that is under way at a time in nanoseconds.
    pub fn cycle_at(self, time: u64) -> Cycle {
        // Where the product is too large, the cycle is beyond all cycles, too.
        let cycle = u128::from(time).saturating_mul(self.cycles) / self.nanoseconds;
        Cycle::try_from(cycle).unwrap_or(Cycle::MAX)
    }

    /// The first cycle that begins at or after a time in nanoseconds.
    pub(crate) fn cycle_after(self, time: u128) -> Cycle {
        Cycle::try_from(time.saturating_mul(self.cycles).div_ceil(self.nanoseconds)).unwrap_or(Cycle::MAX)
    }

    /// The time at which a cycle begins, in nanoseconds, rounded up.
    pub fn time_of(self, cycle: Cycle) -> u64 {
        let time = (u128::from(cycle) * self.nanoseconds).div_ceil(self.cycles);
        u64::try_from(time).unwrap_or(u64::MAX)
    }

    /// The energy of so many joules and of so many watt-cycles, in a unit in which both are whole.
    pub(crate) fn joules(self, joules: u64) -> u128 {
        (u128::from(joules) * BILLION).saturating_mul(self.cycles)
    }

    /// See [`Clock::joules`].
    pub(crate) fn watt_cycles(self, watts: u16, cycles: Cycle) -> u128 {
        (u128::from(watts) * u128::from(cycles)).saturating_mul(self.nanoseconds)
    }
}

/// A clock without drift.
impl From<u64> for Clock {
    fn from(hertz: u64) -> Clock {
        Clock::new(hertz, 0)
    }
}

fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEGAHERTZ: u64 = 1_000_000;
    const SECOND: u64 = 1_000_000_000;

    #[test]
    fn clocks_drift_apart() {
        let [fast, slow] = [100_000, -100_000].map(|drift| Clock::new(8 * MEGAHERTZ, drift));
        for seconds in [1, 10, 1_000_000] {
            let [ahead, behind] = [fast, slow].map(|clock| clock.cycle_at(seconds * SECOND));
            assert_eq!((ahead, behind), (seconds * 8_000_800, seconds * 7_999_200));
            // 200 microseconds of nominal cycles in each second.
            assert_eq!(ahead - behind, seconds * 200 * 8);
        }
        assert_eq!(fast.time_of(8_000_800), SECOND);
        // A thousandth of a part per million is seen after a while.
        let slight = Clock::new(8 * MEGAHERTZ, 1);
        assert_eq!(slight.cycle_at(125 * SECOND), 1_000_000_001);
        assert_eq!(Clock::new(1, i32::MIN), Clock::new(0, -1_000_000));
    }

    #[test]
    fn times_and_cycles_are_inverse() {
        for (hertz, drift) in [(8 * MEGAHERTZ, 0), (32_768, 999_999), (1000, -1_000_000), (1_000_000_000_000, 17)] {
            let clock = Clock::new(hertz, drift);
            for cycle in [0, 1, 7, 1 << 20, (1 << 40) + 1] {
                let time = clock.time_of(cycle);
                let begun = clock.cycle_at(time);
                // Of cycles shorter than a nanosecond, some begin together.
                assert!(begun == cycle || hertz > SECOND && begun > cycle, "{hertz} {drift} {cycle}");
                assert_eq!(clock.cycle_after(time.into()).min(begun), begun, "{hertz} {drift} {cycle}");
                assert!(time == 0 || clock.cycle_at(time - 1) < cycle, "{hertz} {drift} {cycle}");
            }
        }
    }

    #[test]
    fn nothing_overflows() {
        for (hertz, drift) in [(u64::MAX, 1_000_000), (1_000_000_000_000, 999_999), (1, -999_999)] {
            let clock = Clock::new(hertz, drift);
            assert!(clock.time_of(Cycle::MAX) > 0 && clock.cycle_at(u64::MAX) > 0);
            assert_eq!(clock.cycle_after(u128::MAX), Cycle::MAX);
        }
    }
}
