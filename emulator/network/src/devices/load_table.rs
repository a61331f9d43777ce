//! A load profile as a table in CSV.

use std::time::Duration;

use machine::peripherals::{Load, LoadProfile, LoadProfileError};

/// A table that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct LoadTableError {
    /// Its number, from 1.
    pub line: u64,
    /// What is wrong, and what would be right.
    pub problem: String,
}

/// What a column of a table says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Seconds,
    Import,
    Export,
    Reactive,
    Generation,
    Voltage,
    Frequency,
}

impl Column {
    const ALL: [(Column, &'static str); 7] = [
        (Column::Seconds, "seconds"),
        (Column::Import, "active_power_import"),
        (Column::Export, "active_power_export"),
        (Column::Reactive, "reactive_power"),
        (Column::Generation, "generation"),
        (Column::Voltage, "voltage"),
        (Column::Frequency, "frequency"),
    ];

    fn name(self) -> &'static str {
        Column::ALL.iter().find(|(column, _)| *column == self).map_or("", |(_, name)| name)
    }
}

/// The load of a table that does not say more.
const NOMINAL: Load = Load {
    active_power_import: 0,
    active_power_export: 0,
    reactive_power: 0,
    generation: 0,
    decivolts: 2300,
    centihertz: 5000,
};
/// Times are taken to this many places,
const TIME_PLACES: usize = 6;
/// and up to so many microseconds: more than thirty years.
const TIME_LIMIT: u64 = 1_000_000_000_000_000;
/// Reads a table in CSV: columns `seconds` (since power-up, from 0, ascending), `active_power_import`, and if wanted
/// `active_power_export` and `generation` (W), `reactive_power` (var), `voltage` (V) and `frequency` (Hz), in any order, named in
/// the first line.
pub fn load_profile(table: &str) -> Result<LoadProfile, LoadTableError> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).comment(Some(b'#')).from_reader(table.as_bytes());
    let columns = columns(reader.headers().map_err(damaged)?)?;
    let mut loads: Vec<(Duration, Load)> = Vec::new();
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(damaged)?;
        let line = record.position().map_or(0, csv::Position::line);
        let (mut time, mut load) = (Duration::ZERO, NOMINAL);
        for (column, field) in columns.iter().zip(&record) {
            let wrong = |problem| LoadTableError { line, problem: format!("{}: {problem}", column.name()) };
            let number = |places, limit| fixed_point(field, places, limit).map_err(wrong);
            let word = |places| number(places, u16::MAX.into()).map(|value| value as u16);
            match column {
                Column::Seconds => time = Duration::from_micros(number(TIME_PLACES, TIME_LIMIT)?),
                Column::Import => load.active_power_import = word(0)?,
                Column::Export => load.active_power_export = word(0)?,
                Column::Reactive => load.reactive_power = signed(field).map_err(wrong)?,
                Column::Generation => load.generation = word(0)?,
                Column::Voltage => load.decivolts = word(1)?,
                Column::Frequency => load.centihertz = word(2)?,
            }
        }
        loads.push((time, load));
        lines.push(line);
    }
    LoadProfile::new(loads).map_err(|error| match error {
        LoadProfileError::Empty => LoadTableError { line: 2, problem: error.to_string() },
        LoadProfileError::LateStart { .. } => LoadTableError { line: lines[0], problem: format!("seconds: {error}") },
        LoadProfileError::NotAscending { number, .. } => {
            LoadTableError { line: lines[number], problem: format!("seconds: {error}") }
        }
    })
}

fn damaged(error: csv::Error) -> LoadTableError {
    let line = error.position().map_or(1, csv::Position::line);
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            LoadTableError { line, problem: format!("{len} fields, but {expected_len} columns") }
        }
        _ => LoadTableError { line, problem: error.to_string() },
    }
}

/// What the columns are, by their names in the first line.
fn columns(names: &csv::StringRecord) -> Result<Vec<Column>, LoadTableError> {
    let wrong = |problem| LoadTableError { line: 1, problem };
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

/// A whole number with or without a sign.
fn signed(text: &str) -> Result<i16, String> {
    let expected = || format!("expected a whole number from {} to {}, found {text:?}", i16::MIN, i16::MAX);
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain).ok_or_else(expected)
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
