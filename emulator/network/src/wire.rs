//! Links: how long messages take from one end to the other, and which ones get lost.

use std::collections::BTreeMap;
use std::time::Duration;

use descriptors::{MINIMUM_LATENCY_MICROSECONDS, Randomness};

/// What a link is like, in each direction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LinkSettings {
    /// From the last bit sent to the last bit received.
    pub latency: Duration,
    /// Probability that a message is lost: 0 to 1.
    pub loss: f64,
    /// Bits per second; `None`: any number at once. Messages queue up before a slow link.
    pub bandwidth: Option<u64>,
}

/// The shortest latency of a link: the network goes forward in steps of the shortest one.
pub const MINIMUM_LATENCY: Duration = Duration::from_micros(MINIMUM_LATENCY_MICROSECONDS as u64);

impl Default for LinkSettings {
    fn default() -> LinkSettings {
        LinkSettings { latency: Duration::from_millis(1), loss: 0.0, bandwidth: None }
    }
}

/// One direction of a link.
#[derive(Clone, Debug)]
struct Direction {
    settings: LinkSettings,
    randomness: Randomness,
    /// When the last message has been sent completely.
    free: u64,
}

/// The links between all parties, each known by its number. A link has settings of its own, or those of all.
#[derive(Clone, Debug)]
pub(super) struct Wires {
    seed: u64,
    default: LinkSettings,
    own: BTreeMap<(usize, usize), LinkSettings>,
    directions: BTreeMap<(usize, usize), Direction>,
}

impl Wires {
    pub(super) fn new(seed: u64, default: LinkSettings) -> Wires {
        Wires { seed, default, own: BTreeMap::new(), directions: BTreeMap::new() }
    }

    /// Sets up the link between two parties.
    pub(super) fn set(&mut self, a: usize, b: usize, settings: LinkSettings) {
        for ends in [(a, b), (b, a)] {
            self.own.insert(ends, settings);
            self.directions.remove(&ends);
        }
    }

    fn settings(&self, from: usize, to: usize) -> LinkSettings {
        self.own.get(&(from, to)).copied().unwrap_or(self.default)
    }

    /// The shortest time any message takes, in nanoseconds.
    pub(super) fn shortest(&self) -> u64 {
        let latencies = self.own.values().chain([&self.default]).map(|settings| settings.latency);
        nanoseconds(latencies.min().unwrap_or(MINIMUM_LATENCY).max(MINIMUM_LATENCY))
    }

    /// Sends `bytes` bytes at `time`, in nanoseconds; tells when they arrive, if they do. The calls for a direction come
    /// in the order of their times.
    pub(super) fn transmit(&mut self, from: usize, to: usize, bytes: usize, time: u64) -> Option<u64> {
        let settings = self.settings(from, to);
        let seed = self.seed;
        let direction = self.directions.entry((from, to)).or_insert_with(|| Direction {
            settings,
            // Each direction draws from numbers of its own, so that messages elsewhere do not change its fate.
            randomness: Randomness::seeded(derived_seed(seed, [1 + from as u64, 1 + to as u64])),
            free: 0,
        });
        let duration = direction.settings.bandwidth.map_or(0, |bits| {
            let nanoseconds = bytes as u128 * 8 * 1_000_000_000 / u128::from(bits.max(1));
            u64::try_from(nanoseconds).unwrap_or(u64::MAX)
        });
        direction.free = direction.free.max(time).saturating_add(duration);
        // 53 bits are what a double holds exactly.
        let lot = (direction.randomness.number() >> 11) as f64 / (1u64 << 53) as f64;
        let latency = nanoseconds(direction.settings.latency.max(MINIMUM_LATENCY));
        (lot >= direction.settings.loss).then(|| direction.free.saturating_add(latency))
    }
}

/// One of the seeds that follow from a network's: that of the links between parties, counted from 1, or of the devices of node
/// [0, number].
pub(super) fn derived_seed(seed: u64, [high, low]: [u64; 2]) -> u64 {
    seed ^ (high << 32 | low).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Whole nanoseconds, up to 584 years.
pub(super) fn nanoseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}
