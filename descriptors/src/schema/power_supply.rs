//! The power supply of a node, and when its mains fail.

use std::ops::RangeInclusive;

use serde_json::{Value, json};

use super::error::Problem;
use super::json::{Cursor, Object};

/// What a power supply is like, and what the mains do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PowerSupply {
    /// When the mains fail: ascending, each after the end of the one before.
    pub cuts: Vec<MainsCut>,
    /// How long the node runs on without mains.
    pub hold_up_milliseconds: u32,
}

/// The mains fail for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MainsCut {
    /// When, since power-up.
    pub at_milliseconds: u32,
    /// For how long: [`MainsCut::LASTS`].
    pub lasts_milliseconds: u32,
}

impl MainsCut {
    /// How long one can last, in milliseconds.
    pub const LASTS: RangeInclusive<u64> = 1..=u32::MAX as u64;

    /// When the mains are back, in milliseconds.
    pub fn end(&self) -> u64 {
        u64::from(self.at_milliseconds) + u64::from(self.lasts_milliseconds)
    }
}

pub(super) fn read(object: &mut Object<'_>, milliseconds: fn(&Cursor<'_>) -> Option<u32>) -> Option<PowerSupply> {
    let cut = |cursor: &Cursor<'_>| {
        let mut object = cursor.object()?;
        let at = object.required("at", "a number of milliseconds").and_then(|at| milliseconds(&at));
        let lasts = object.required("for", "a number of milliseconds");
        let lasts = lasts.and_then(|lasts| lasts.integer("a number of milliseconds", MainsCut::LASTS));
        object.finish();
        Some(MainsCut { at_milliseconds: at?, lasts_milliseconds: lasts? })
    };
    let cuts = object.field("cuts").map_or(Some(Vec::new()), |cuts| cuts.list(cut));
    let hold_up = object.field("hold_up").map_or(Some(0), |time| milliseconds(&time));
    Some(PowerSupply { cuts: cuts?, hold_up_milliseconds: hold_up? })
}

/// What is not as in most.
pub(super) fn write(supply: &PowerSupply) -> [(&'static str, Option<Value>); 2] {
    let PowerSupply { cuts, hold_up_milliseconds: hold_up } = supply;
    let cut = |cut: &MainsCut| json!({"at": cut.at_milliseconds, "for": cut.lasts_milliseconds});
    [
        ("cuts", (!cuts.is_empty()).then(|| cuts.iter().map(cut).collect())),
        ("hold_up", (*hold_up != 0).then(|| (*hold_up).into())),
    ]
}

/// What cannot be of the supply at `path`.
pub(super) fn check(supply: &PowerSupply, path: &str) -> Vec<Problem> {
    let pairs =
        supply.cuts.windows(2).enumerate().filter(|(_, pair)| u64::from(pair[1].at_milliseconds) <= pair[0].end());
    let problem = |(index, pair): (usize, &[MainsCut])| Problem {
        path: format!("{path}.cuts[{}].at", index + 1),
        expected: format!("a time later than {}, when the mains are back", pair[0].end()),
        found: Some(pair[1].at_milliseconds.to_string()),
        nearest: None,
    };
    pairs.map(problem).collect()
}
