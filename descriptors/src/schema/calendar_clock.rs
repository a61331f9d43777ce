//! The calendar clock of a node, and how its time is written.

use serde_json::Value;

use super::json::{Cursor, Object};

/// What a calendar clock is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarClock {
    /// What it shows when the node is switched on: seconds since 1970-01-01T00:00:00Z, without leap seconds.
    pub start: u32,
    /// How much faster it is than true time, in thousandths of a ppm; within [`CalendarClock::DRIFT`].
    pub drift: i32,
    /// Whether it goes on through power cuts.
    pub battery: bool,
}

impl Default for CalendarClock {
    fn default() -> CalendarClock {
        CalendarClock { start: 0, drift: 0, battery: true }
    }
}

impl CalendarClock {
    /// The greatest drift, in thousandths of a ppm.
    pub const DRIFT: i32 = 1_000_000;

    /// What a time is to look like.
    pub const TIME: &str = "seconds since 1970 up to 4294967295, or a time from 1970 to 2106 as 2026-07-01T12:00:00Z";
    /// What a drift is to look like.
    pub const PPM: &str = "ppm from -1000 to 1000 with three decimals at most";

    /// A time as [`CalendarClock::TIME`] says, in seconds since 1970; the time of day may be left out.
    pub fn time(text: &str) -> Option<u32> {
        if let Ok(seconds) = text.parse() {
            return Some(seconds);
        }
        let (date, time) = text.split_once('T').map_or((text, None), |(date, time)| (date, Some(time)));
        let [year, month, day] = fields(date, '-', [4, 2, 2])?;
        let [hour, minute, second] = time.map_or(Some([0; 3]), |time| fields(time.strip_suffix('Z')?, ':', [2; 3]))?;
        let leap = |year: u32| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days_in = |month| match month {
            2 => 28 + u32::from(leap(year)),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let exists = (1970..=2106).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(month)).contains(&day)
            && hour < 24
            && minute < 60
            && second < 60;
        let years: u32 = (1970..year).map(|year| 365 + u32::from(leap(year))).sum();
        let days = years + (1..month).map(days_in).sum::<u32>() + day.checked_sub(1)?;
        let seconds = u64::from(days) * 86400 + u64::from(hour * 3600 + minute * 60 + second);
        exists.then_some(seconds)?.try_into().ok()
    }

    /// A drift as [`CalendarClock::PPM`] says, in thousandths of a ppm.
    pub fn drift(ppm: f64) -> Option<i32> {
        let drift = ppm * 1000.0;
        let exact = drift.abs() <= f64::from(CalendarClock::DRIFT) && drift.round() / 1000.0 == ppm;
        exact.then(|| drift.round() as i32)
    }
}

/// The numbers between separators, each of so many digits; hours to seconds are at most two digits, so that nothing overflows.
fn fields(text: &str, separator: char, digits: [usize; 3]) -> Option<[u32; 3]> {
    let mut parts = text.split(separator);
    let mut field = |digits: usize| {
        let part = parts.next().filter(|part| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()));
        part?.parse().ok()
    };
    let numbers = [field(digits[0])?, field(digits[1])?, field(digits[2])?];
    parts.next().is_none().then_some(numbers)
}

pub(super) fn read(object: &mut Object<'_>) -> Option<CalendarClock> {
    let usual = CalendarClock::default();
    let start = |start: Cursor<'_>| {
        let text = start.number_or_text();
        let time = text.as_deref().and_then(CalendarClock::time);
        start.or_expected(time, CalendarClock::TIME)
    };
    let start = object.field("start").map_or(Some(usual.start), start);
    let drift = |drift: Cursor<'_>| {
        let number = drift.number().and_then(CalendarClock::drift);
        drift.or_expected(number, CalendarClock::PPM)
    };
    let drift = object.field("drift").map_or(Some(usual.drift), drift);
    let battery = object.field("battery").map_or(Some(usual.battery), |battery| battery.boolean());
    Some(CalendarClock { start: start?, drift: drift?, battery: battery? })
}

/// What is not as in most.
pub(super) fn write(clock: &CalendarClock) -> [(&'static str, Option<Value>); 3] {
    let CalendarClock { start, drift, battery } = *clock;
    let usual = CalendarClock::default();
    let ppm = if drift % 1000 == 0 { Value::from(drift / 1000) } else { Value::from(f64::from(drift) / 1000.0) };
    [
        ("start", (start != usual.start).then(|| start.into())),
        ("drift", (drift != usual.drift).then_some(ppm)),
        ("battery", (battery != usual.battery).then(|| battery.into())),
    ]
}

#[cfg(test)]
mod tests {
    use super::CalendarClock;

    #[test]
    fn times() {
        for (text, seconds) in [
            ("0", 0),
            ("4294967295", u32::MAX),
            ("1970-01-01", 0),
            ("1970-01-01T00:00:00Z", 0),
            ("2000-03-01", 951_868_800),
            ("2026-07-01T12:34:56Z", 1_782_909_296),
            ("2100-03-01", 4_107_542_400),
            ("2106-02-07T06:28:15Z", u32::MAX),
        ] {
            assert_eq!(CalendarClock::time(text), Some(seconds), "{text}");
        }
        for text in [
            "",
            "-1",
            "4294967296",
            "1969-12-31",
            "2106-02-07T06:28:16Z",
            "2026-13-01",
            "2026-00-01",
            "2026-02-29",
            "2100-02-29",
            "2026-01-00",
            "2026-01-32",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:60:00Z",
            "2026-01-01T00:00:60Z",
            "2026-01-01T00:00:00",
            "2026-1-1",
            "2026-01-01-01",
            "2026-01-01T00:00Z",
            "+026-01-01",
        ] {
            assert_eq!(CalendarClock::time(text), None, "{text}");
        }
    }

    #[test]
    fn drifts() {
        for (ppm, drift) in [(0.0, 0), (12.5, 12_500), (-0.001, -1), (1000.0, 1_000_000), (-1000.0, -1_000_000)] {
            assert_eq!(CalendarClock::drift(ppm), Some(drift), "{ppm}");
        }
        for ppm in [1000.001, -1001.0, 0.0005, 1e300, f64::NAN, f64::INFINITY] {
            assert_eq!(CalendarClock::drift(ppm), None, "{ppm}");
        }
    }
}
