//! Links, shared media and routes: how long messages take from one end to the other, and which ones get lost.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use descriptors::{MINIMUM_LATENCY_MICROSECONDS, Randomness};
use machine::state::{Archive, StateError};

use super::medium::Medium;

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

impl Direction {
    /// What decides whether the next message is lost: from 0 up to, but not including, 1.
    fn lot(&mut self) -> f64 {
        // 53 bits are what a double holds exactly.
        (self.randomness.number() >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// What becomes of a message that is sent to the next station.
pub(super) enum Passage {
    /// It arrives there at this time, in nanoseconds.
    Arrives(u64),
    /// It is lost: why, and on which shared medium if on one.
    Lost(&'static str, Option<usize>),
}

/// The links between all parties, each known by its number. A link has settings of its own, or those of all; where there is no
/// link of its own between members of a medium, the medium takes its place.
#[derive(Clone, Debug)]
pub(super) struct Wires {
    seed: u64,
    default: LinkSettings,
    own: BTreeMap<(usize, usize), LinkSettings>,
    directions: BTreeMap<(usize, usize), Direction>,
    pub(super) media: Vec<Medium>,
    /// Per sender and receiver, the stations between them.
    routes: BTreeMap<(usize, usize), Vec<usize>>,
    /// Neighbours on routes: what passes between them comes from several parties.
    relayed: BTreeSet<(usize, usize)>,
}

impl Wires {
    pub(super) fn new(seed: u64, default: LinkSettings) -> Wires {
        Wires {
            seed,
            default,
            own: BTreeMap::new(),
            directions: BTreeMap::new(),
            media: Vec::new(),
            routes: BTreeMap::new(),
            relayed: BTreeSet::new(),
        }
    }

    /// Sets up the link between two parties.
    pub(super) fn set(&mut self, a: usize, b: usize, settings: LinkSettings) {
        for ends in [(a, b), (b, a)] {
            self.own.insert(ends, settings);
            self.directions.remove(&ends);
        }
    }

    /// Has messages from one party to another pass stations.
    pub(super) fn set_route(&mut self, from: usize, to: usize, via: Vec<usize>) {
        let stations: Vec<usize> = [from].into_iter().chain(via.iter().copied()).chain([to]).collect();
        self.relayed.extend(stations.windows(2).map(|hop| (hop[0], hop[1])));
        self.routes.insert((from, to), via);
    }

    /// Whether messages from one party to another pass stations.
    pub(super) fn has_route(&self, from: usize, to: usize) -> bool {
        self.routes.contains_key(&(from, to))
    }

    /// Whether two parties have a link of their own.
    pub(super) fn has_link(&self, a: usize, b: usize) -> bool {
        self.own.contains_key(&(a, b))
    }

    /// The medium that messages between two parties go over, unless they have a link of their own.
    pub(super) fn medium(&self, a: usize, b: usize) -> Option<usize> {
        let shared = || self.media.iter().position(|medium| medium.joins(a, b));
        if self.has_link(a, b) { None } else { shared() }
    }

    /// The station after `at` for messages from one party to another.
    pub(super) fn next_station(&self, from: usize, to: usize, at: usize) -> usize {
        let via = self.routes.get(&(from, to)).map_or(&[][..], Vec::as_slice);
        let passed = via.iter().position(|station| *station == at).map_or(0, |place| place + 1);
        via.get(passed).copied().unwrap_or(to)
    }

    /// Whether messages from one party to another go over a link that nobody else's go over.
    pub(super) fn is_alone(&self, from: usize, to: usize) -> bool {
        !self.has_route(from, to) && !self.relayed.contains(&(from, to)) && self.medium(from, to).is_none()
    }

    /// Saves what the links have come to, or restores it.
    pub(super) fn archive(&mut self, archive: &mut Archive<'_>) -> Result<(), StateError> {
        let Wires { seed, default, own, directions, media, routes: _, relayed: _ } = self;
        archive.same("the seed of the links", *seed)?;
        archive.same("the links", format_args!("{default:?} {own:?}"))?;
        let mut used: Vec<((usize, usize), (Randomness, u64))> = directions
            .iter()
            .map(|(ends, direction)| (*ends, (direction.randomness.clone(), direction.free)))
            .collect();
        archive.value(&mut used)?;
        let direction = |(ends, (randomness, free))| {
            let settings = own.get(&ends).copied().unwrap_or(*default);
            (ends, Direction { settings, randomness, free })
        };
        *directions = used.into_iter().map(direction).collect();
        media.iter_mut().try_for_each(|medium| medium.archive(archive))
    }

    fn settings(&self, from: usize, to: usize) -> LinkSettings {
        self.own.get(&(from, to)).copied().unwrap_or(self.default)
    }

    /// The shortest time any message takes, in nanoseconds.
    pub(super) fn shortest(&self) -> u64 {
        let latencies = self.own.values().chain([&self.default]).map(|settings| settings.latency);
        let latencies = latencies.chain(self.media.iter().map(|medium| medium.settings.latency));
        nanoseconds(latencies.min().unwrap_or(MINIMUM_LATENCY).max(MINIMUM_LATENCY))
    }

    /// Sends `bytes` bytes to the next station at `time`, in nanoseconds. The calls for a direction and for a medium come in the
    /// order of their times.
    pub(super) fn transmit(&mut self, from: usize, to: usize, bytes: usize, time: u64) -> Passage {
        let shared = self.medium(from, to);
        let settings = self.settings(from, to);
        let seed = self.seed;
        let direction = self.directions.entry((from, to)).or_insert_with(|| Direction {
            settings,
            // Each direction draws from numbers of its own, so that messages elsewhere do not change its fate.
            randomness: Randomness::seeded(derived_seed(seed, [1 + from as u64, 1 + to as u64])),
            free: 0,
        });
        if let Some(index) = shared {
            let medium = &mut self.media[index];
            let Some(ended) = medium.transmit(bytes, time) else { return Passage::Lost("congestion", shared) };
            if direction.lot() < medium.settings.loss {
                medium.lose();
                return Passage::Lost("medium", shared);
            }
            return Passage::Arrives(ended.saturating_add(medium.latency()));
        }
        let duration = direction.settings.bandwidth.map_or(0, |bits| {
            let nanoseconds = bytes as u128 * 8 * 1_000_000_000 / u128::from(bits.max(1));
            u64::try_from(nanoseconds).unwrap_or(u64::MAX)
        });
        direction.free = direction.free.max(time).saturating_add(duration);
        if direction.lot() < direction.settings.loss {
            return Passage::Lost("link", None);
        }
        Passage::Arrives(direction.free.saturating_add(nanoseconds(direction.settings.latency.max(MINIMUM_LATENCY))))
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
