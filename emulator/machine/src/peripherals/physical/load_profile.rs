//! What there is to be measured: a load that changes over time, from a table or made up from a seed.

use serde::{Deserialize, Serialize};
use std::time::Duration;

/// What a household is like, and the grid: what flows through the meter if nothing is switched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Load {
    /// Active power drawn, in watts.
    pub active_power_import: u16,
    /// Active power fed into the grid beside what is drawn, in watts.
    pub active_power_export: u16,
    /// Reactive power, in var; positive as a coil draws it.
    pub reactive_power: i16,
    /// Active power generated in the home, in watts: it serves what is drawn, and what is left of it is fed in.
    pub generation: u16,
    /// Voltage, in tenths of a volt.
    pub decivolts: u16,
    /// Frequency, in hundredths of a hertz.
    pub centihertz: u16,
}

/// Loads that make no profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LoadProfileError {
    /// There are none.
    #[error("there has to be a load that begins at 0 seconds")]
    Empty,
    /// The first one begins late.
    #[error("the first load has to begin at 0, not at {begins:?}")]
    LateStart {
        /// When it begins.
        begins: Duration,
    },
    /// One does not begin after the one before.
    #[error("{begins:?} is not after {before:?}, the time of the line before")]
    NotAscending {
        /// Which, from 0.
        number: usize,
        /// When it begins.
        begins: Duration,
        /// When the one before begins.
        before: Duration,
    },
}

/// A load over time. Each load lasts until the next begins, the last one for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadProfile(Source);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Source {
    Table(Vec<(Duration, Load)>),
    Seed(u64),
}

/// How long each load of a generated profile lasts.
const GENERATED_STEP: Duration = Duration::from_secs(1);

impl LoadProfile {
    /// A profile of loads, each with the time since power-up at which it begins: from 0, ascending.
    pub fn new(loads: Vec<(Duration, Load)>) -> Result<LoadProfile, LoadProfileError> {
        let (begins, _) = *loads.first().ok_or(LoadProfileError::Empty)?;
        if begins > Duration::ZERO {
            return Err(LoadProfileError::LateStart { begins });
        }
        for (index, pair) in loads.windows(2).enumerate() {
            let [(before, _), (begins, _)] = [pair[0], pair[1]];
            if begins <= before {
                return Err(LoadProfileError::NotAscending { number: index + 1, begins, before });
            }
        }
        Ok(LoadProfile(Source::Table(loads)))
    }

    /// The load of a household that a seed makes up: another one every second.
    pub fn generated(seed: u64) -> LoadProfile {
        LoadProfile(Source::Seed(seed))
    }

    /// The load of a number, from 0, and when it begins; times ascend from 0.
    pub fn load(&self, number: u64) -> Option<(Duration, Load)> {
        match &self.0 {
            Source::Table(loads) => usize::try_from(number).ok().and_then(|number| loads.get(number)).copied(),
            Source::Seed(seed) => {
                let seconds = GENERATED_STEP.as_secs().checked_mul(number)?;
                Some((Duration::from_secs(seconds), household(*seed, number)))
            }
        }
    }
}

/// A household's load in a step: something always runs, a kettle sometimes, and the roof may feed in.
fn household(seed: u64, step: u64) -> Load {
    /// Steps for which a kettle stays on, and for which the sun shines.
    const KETTLE: u64 = 10;
    const SUN: u64 = 30;
    let draw = |what: u64, step: u64, range: u64| (mixed(mixed(seed ^ what) ^ step) % range) as u16;
    let kettle = if draw(1, step / KETTLE, 4) == 0 { 2000 } else { 0 };
    let sun = if draw(2, step / SUN, 3) == 0 { 300 + draw(3, step, 100) } else { 0 };
    let drawn = 80 + draw(4, step, 120) + kettle;
    Load {
        active_power_import: drawn,
        active_power_export: 0,
        reactive_power: (drawn / 8 + draw(7, step, 50)) as i16,
        generation: sun,
        decivolts: 2270 + draw(5, step, 60),
        centihertz: 4990 + draw(6, step, 20),
    }
}

/// The finalizer of SplitMix64 (Steele, Lea, Flood 2014): every bit of the result depends on every bit of the argument.
fn mixed(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}
