//! Media that several parties share: a radio cell, a power line. There is one transmission at a time, whoever sends it.

use std::collections::{BTreeSet, VecDeque};
use std::time::Duration;

use machine::state::{Archive, StateError};
use serde::{Deserialize, Serialize};

use super::wire::{MINIMUM_LATENCY, nanoseconds};

/// What a shared medium is like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MediumSettings {
    /// Bits per second, of all its members together; at least 1.
    pub bandwidth: u64,
    /// From the last bit sent to the last bit received; meanwhile the next transmission may begin.
    pub latency: Duration,
    /// Probability that a message is lost: 0 to 1. It takes its time on the medium nevertheless.
    pub loss: f64,
    /// How many messages may wait for the medium, at least 1: one more is lost.
    pub queue: usize,
}

/// What a medium was used for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MediumUse {
    /// The medium's name.
    pub name: String,
    /// Transmissions that have begun or wait; lost messages, too, but not what congestion kept from being sent.
    pub messages: u64,
    /// Bytes of these.
    pub bytes: u64,
    /// How long there has been a transmission.
    pub busy: Duration,
    /// The longest time from when a message was to be sent to when its transmission began.
    pub longest_wait: Duration,
    /// Messages that were transmitted, but not received.
    pub lost: u64,
    /// Messages that were not transmitted since too many others waited.
    pub congested: u64,
}

impl MediumUse {
    /// The share of `time` that it was busy, in per cent.
    pub fn utilisation(&self, time: Duration) -> f64 {
        if time.is_zero() { 0.0 } else { 100.0 * self.busy.as_secs_f64() / time.as_secs_f64() }
    }
}

/// A medium and its queue.
#[derive(Clone, Debug)]
pub(super) struct Medium {
    pub(super) settings: MediumSettings,
    pub(super) members: BTreeSet<usize>,
    /// When the last transmission ends of those that were accepted.
    free: u64,
    /// When the transmissions begin of messages that wait.
    waiting: VecDeque<u64>,
    account: MediumUse,
}

impl Medium {
    pub(super) fn new(name: &str, members: BTreeSet<usize>, settings: MediumSettings) -> Medium {
        let account = MediumUse { name: name.to_owned(), ..MediumUse::default() };
        Medium { settings, members, free: 0, waiting: VecDeque::new(), account }
    }

    /// Saves what the medium has come to, or restores it.
    pub(super) fn archive(&mut self, archive: &mut Archive<'_>) -> Result<(), StateError> {
        let Medium { settings, members, free, waiting, account } = self;
        archive.same("a medium", format_args!("{} {settings:?} {members:?}", account.name))?;
        archive.value(free)?;
        archive.value(waiting)?;
        archive.value(account)
    }

    pub(super) fn name(&self) -> &str {
        &self.account.name
    }

    /// Whether a message between two parties can go over it.
    pub(super) fn joins(&self, a: usize, b: usize) -> bool {
        self.members.contains(&a) && self.members.contains(&b)
    }

    /// Somebody sends `bytes` bytes at `time`, in nanoseconds. Returns when their transmission ends, `None` if too many messages
    /// wait. The calls come in the order of their times.
    pub(super) fn transmit(&mut self, bytes: usize, time: u64) -> Option<u64> {
        while self.waiting.pop_front_if(|begins| *begins <= time).is_some() {}
        if self.waiting.len() >= self.settings.queue.max(1) {
            self.account.congested += 1;
            return None;
        }
        let begins = self.free.max(time);
        if begins > time {
            self.waiting.push_back(begins);
        }
        // Rounded up: never more bits than there is room for.
        let duration = (bytes as u128 * 8 * 1_000_000_000).div_ceil(u128::from(self.settings.bandwidth.max(1)));
        let duration = u64::try_from(duration).unwrap_or(u64::MAX);
        self.free = begins.saturating_add(duration);
        let account = &mut self.account;
        account.messages += 1;
        account.bytes += bytes as u64;
        account.busy += Duration::from_nanos(self.free - begins);
        account.longest_wait = account.longest_wait.max(Duration::from_nanos(begins - time));
        Some(self.free)
    }

    /// A transmission was in vain.
    pub(super) fn lose(&mut self) {
        self.account.lost += 1;
    }

    /// What it was used for up to a time in nanoseconds that is not before that of any call.
    pub(super) fn used(&self, time: u64) -> MediumUse {
        // What is accepted follows without a gap.
        let ahead = Duration::from_nanos(self.free.saturating_sub(time));
        let busy = self.account.busy.saturating_sub(ahead);
        MediumUse { busy, ..self.account.clone() }
    }

    pub(super) fn latency(&self) -> u64 {
        nanoseconds(self.settings.latency.max(MINIMUM_LATENCY))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    /// One that was to be sent at `time`, and when its transmission ended.
    struct Sent {
        time: u64,
        bytes: usize,
        ended: Option<u64>,
    }

    fn duration(bytes: usize, bandwidth: u64) -> u64 {
        (bytes as u64 * 8 * 1_000_000_000).div_ceil(bandwidth)
    }

    proptest! {
        /// The rules of a medium, against what is transmitted.
        #[test]
        fn a_medium_is_shared(
            bandwidth in 1_000u64..1_000_000,
            queue in 1usize..5,
            messages in vec((0u64..20_000_000, 0usize..300), 1..60),
        ) {
            let settings = MediumSettings { bandwidth, latency: Duration::ZERO, loss: 0.0, queue };
            let mut medium = Medium::new("cell", BTreeSet::new(), settings);
            let mut time = 0;
            let mut all = Vec::new();
            for (gap, bytes) in messages {
                time += gap;
                all.push(Sent { time, bytes, ended: medium.transmit(bytes, time) });
            }
            let begun = |sent: &Sent| sent.ended.map(|ended| ended - duration(sent.bytes, bandwidth));
            let passed: Vec<&Sent> = all.iter().filter(|sent| sent.ended.is_some()).collect();
            for pair in passed.windows(2) {
                // First come, first served, and never two at a time; no time is wasted.
                let begins = begun(pair[1]);
                prop_assert_eq!(begins, pair[0].ended.max(Some(pair[1].time)));
            }
            for (index, sent) in all.iter().enumerate() {
                // Who waits at that time.
                let waiting = all[..index].iter().filter(|other| begun(other) > Some(sent.time)).count();
                prop_assert!(waiting <= queue);
                prop_assert_eq!(sent.ended.is_none(), waiting == queue);
            }
            // Never more bits than the capacity, up to any time.
            for end in passed.iter().filter_map(|sent| sent.ended) {
                let bits: u128 = passed.iter().filter(|sent| sent.ended <= Some(end)).map(|sent| sent.bytes as u128 * 8).sum();
                prop_assert!(bits * 1_000_000_000 <= u128::from(bandwidth) * u128::from(end));
            }
            // What was sent was transmitted or lost, or is under way.
            let used = medium.used(time);
            prop_assert_eq!(used.messages + used.congested, all.len() as u64);
            prop_assert_eq!(used.bytes, passed.iter().map(|sent| sent.bytes as u64).sum::<u64>());
            let until_now = |sent: &&Sent| sent.ended.map_or(0, |ended| ended.min(time) - begun(sent).unwrap_or(0).min(time));
            prop_assert_eq!(used.busy, Duration::from_nanos(passed.iter().map(until_now).sum()));
            let waits = passed.iter().map(|sent| begun(sent).unwrap_or(0) - sent.time);
            prop_assert_eq!(used.longest_wait, Duration::from_nanos(waits.max().unwrap_or(0)));
            prop_assert!(used.utilisation(Duration::from_nanos(time)) <= 100.0);
        }
    }
}
