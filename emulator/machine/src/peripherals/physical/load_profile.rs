//! What there is to be measured: a load that changes over time, from a table or made up from a seed.

use std::time::Duration;

/// What flows through the meter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// Active power drawn from the grid, in watts.
    pub active_power_import: u16,
    /// Active power fed into the grid, in watts.
    pub active_power_export: u16,
    /// Voltage, in tenths of a volt.
    pub decivolts: u16,
    /// Frequency, in hundredths of a hertz.
    pub centihertz: u16,
}

/// A table that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct LoadProfileError {
    /// Its number, from 1.
    pub line: u64,
    /// What is wrong, and what would be right.
    pub problem: String,
}

/// A load over time. Each load lasts until the next begins, the last one for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadProfile(Source);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Source {
    Table(Vec<(Duration, Load)>),
    Seed(u64),
}

/// What a column of a table says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Seconds,
    Import,
    Export,
    Voltage,
    Frequency,
}

impl Column {
    const ALL: [(Column, &'static str); 5] = [
        (Column::Seconds, "seconds"),
        (Column::Import, "active_power_import"),
        (Column::Export, "active_power_export"),
        (Column::Voltage, "voltage"),
        (Column::Frequency, "frequency"),
    ];

    fn name(self) -> &'static str {
        Column::ALL.iter().find(|(column, _)| *column == self).map_or("", |(_, name)| name)
    }
}

/// The load of a table that does not say more.
const NOMINAL: Load = Load { active_power_import: 0, active_power_export: 0, decivolts: 2300, centihertz: 5000 };
/// Times are taken to this many places,
const TIME_PLACES: usize = 6;
/// and up to so many microseconds: more than thirty years.
const TIME_LIMIT: u64 = 1_000_000_000_000_000;
/// How long each load of a generated profile lasts.
const GENERATED_STEP: Duration = Duration::from_secs(1);

impl LoadProfile {
    /// Reads a table in CSV: columns `seconds` (since power-up, from 0, ascending), `active_power_import`, and if wanted
    /// `active_power_export` (W), `voltage` (V) and `frequency` (Hz), in any order, named in the first line.
    pub fn from_csv(text: &str) -> Result<LoadProfile, LoadProfileError> {
        let mut reader =
            csv::ReaderBuilder::new().trim(csv::Trim::All).comment(Some(b'#')).from_reader(text.as_bytes());
        let columns = columns(reader.headers().map_err(damaged)?)?;
        let mut loads: Vec<(Duration, Load)> = Vec::new();
        for record in reader.records() {
            let record = record.map_err(damaged)?;
            let wrong = |problem| LoadProfileError { line: record.position().map_or(0, csv::Position::line), problem };
            let (mut time, mut load) = (Duration::ZERO, NOMINAL);
            for (column, field) in columns.iter().zip(&record) {
                let number = |places, limit| {
                    fixed_point(field, places, limit).map_err(|problem| wrong(format!("{}: {problem}", column.name())))
                };
                let word = |places| number(places, u16::MAX.into()).map(|value| value as u16);
                match column {
                    Column::Seconds => time = Duration::from_micros(number(TIME_PLACES, TIME_LIMIT)?),
                    Column::Import => load.active_power_import = word(0)?,
                    Column::Export => load.active_power_export = word(0)?,
                    Column::Voltage => load.decivolts = word(1)?,
                    Column::Frequency => load.centihertz = word(2)?,
                }
            }
            match loads.last() {
                None if time > Duration::ZERO => {
                    return Err(wrong(format!("seconds: the first load has to begin at 0, not at {time:?}")));
                }
                Some((before, _)) if time <= *before => {
                    return Err(wrong(format!(
                        "seconds: {time:?} is not after {before:?}, the time of the line before"
                    )));
                }
                _ => loads.push((time, load)),
            }
        }
        if loads.is_empty() {
            return Err(LoadProfileError {
                line: 2,
                problem: "there has to be a load that begins at 0 seconds".into(),
            });
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

fn damaged(error: csv::Error) -> LoadProfileError {
    let line = error.position().map_or(1, csv::Position::line);
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            LoadProfileError { line, problem: format!("{len} fields, but {expected_len} columns") }
        }
        _ => LoadProfileError { line, problem: error.to_string() },
    }
}

/// What the columns are, by their names in the first line.
fn columns(names: &csv::StringRecord) -> Result<Vec<Column>, LoadProfileError> {
    let wrong = |problem| LoadProfileError { line: 1, problem };
    let mut columns = Vec::new();
    for name in names {
        let column = Column::ALL.iter().find(|(_, known)| *known == name).map(|(column, _)| *column);
        let column = column.ok_or_else(|| {
            let known = Column::ALL.map(|(_, name)| name).join(", ");
            wrong(format!("no column can be named {name:?}, but {known}"))
        })?;
        if columns.contains(&column) {
            return Err(wrong(format!("column {name:?} twice")));
        }
        columns.push(column);
    }
    for needed in [Column::Seconds, Column::Import] {
        if !columns.contains(&needed) {
            return Err(wrong(format!("there has to be a column {:?}", needed.name())));
        }
    }
    Ok(columns)
}

/// A decimal number of no more than so many places, as a multiple of the last place.
fn fixed_point(text: &str, places: usize, limit: u64) -> Result<u64, String> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let number = (!whole.is_empty() && digits(whole) && digits(fraction) && fraction.len() <= places)
        .then(|| format!("{whole}{fraction:0<places$}").parse::<u64>().ok())
        .flatten()
        .filter(|number| *number <= limit);
    number.ok_or_else(|| {
        let scale = 10u64.pow(places as u32);
        let kind = match places {
            0 => "a whole number".to_owned(),
            places => format!("a number with up to {places} decimals"),
        };
        format!("expected {kind} from 0 to {}, found {text:?}", limit as f64 / scale as f64)
    })
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
        active_power_import: drawn.saturating_sub(sun),
        active_power_export: sun.saturating_sub(drawn),
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
