//! `--pins FILE`: what a node's pins are connected to, and from when on.
//!
//! ```text
//! # time  pin   to
//! 0       P1.4  1       # a level
//! 10ms    P1.4  P1.0    # another pin, as a pressed key connects them
//! 60ms    P1.4  1
//! ```

use super::super::arguments::duration;
use machine::peripherals::{Connection, Pin, Port};
use machine::{Cycle, Machine};
use std::fmt;

/// Pins of a port, and ports.
const PINS: u8 = 8;
const PORTS: u8 = 6;

/// What is wrong with a file, and where.
#[derive(Debug, PartialEq, Eq)]
pub struct PinsError {
    line: usize,
    column: usize,
    problem: String,
}

impl fmt::Display for PinsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}, column {}: {}", self.line, self.column, self.problem)
    }
}

/// Has a machine's pins connected as a text says.
pub fn connect(text: &str, machine: &mut Machine) -> Result<(), PinsError> {
    let clock_hz = machine.configuration().clock_hz;
    let mut last = 0;
    for (line, content) in (1..).zip(text.lines()) {
        let content = content.split('#').next().unwrap_or_default();
        let words = words(content);
        let at = |(column, _): &(usize, &str), problem| PinsError { line, column: *column, problem };
        let [time, pin, to] = match words[..] {
            [] => continue,
            [time, pin, to] => [time, pin, to],
            [.., last] => {
                return Err(at(
                    words.get(3).unwrap_or(&last),
                    "expected a time, a pin, and 0, 1 or another pin".into(),
                ));
            }
        };
        let cycle = cycle(time.1, clock_hz).map_err(|problem| at(&time, problem))?;
        if cycle < last {
            return Err(at(&time, format!("{} is before the time of an earlier line", time.1)));
        }
        last = cycle;
        let from = named(pin.1).map_err(|problem| at(&pin, problem))?;
        let connection = match to.1 {
            "0" => Connection::Level(false),
            "1" => Connection::Level(true),
            name => Connection::Pin(named(name).map_err(|problem| at(&to, format!("neither 0 nor 1: {problem}")))?),
        };
        machine.peripherals().connect(cycle, from, connection).map_err(|error| {
            let place = if error.0 == Port::Pins(from.port) { &pin } else { &to };
            at(place, error.to_string())
        })?;
    }
    Ok(())
}

/// The words of a line, each with the column it begins in.
fn words(line: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut column = 1;
    for word in line.split(char::is_whitespace) {
        if !word.is_empty() {
            words.push((column, word));
        }
        column += word.chars().count() + 1;
    }
    words
}

fn cycle(text: &str, clock_hz: u64) -> Result<Cycle, String> {
    duration(text)?.cycles(clock_hz).ok_or_else(|| "more than 2^64 cycles".to_owned())
}

/// A pin by its name, from `P1.0` to `P6.7`.
fn named(text: &str) -> Result<Pin, String> {
    let pins = || (1..=PORTS).flat_map(|port| (0..PINS).map(move |number| Pin { port, number }));
    let name = |pin: Pin| format!("P{}.{}", pin.port, pin.number);
    pins().find(|pin| name(*pin).eq_ignore_ascii_case(text)).ok_or_else(|| {
        let names: Vec<String> = pins().map(name).collect();
        let meant = descriptors::nearest(text, names.iter().map(String::as_str));
        let meant =
            meant.map_or_else(|| "pins are P1.0 to P6.7".to_owned(), |meant| format!("did you mean {meant:?}?"));
        format!("there is no pin {text:?}; {meant}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use machine::{Board, Configuration, Soc};

    fn said(text: &str, board: Board) -> String {
        let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, board)).expect("a stock configuration");
        connect(text, &mut machine).map_or_else(|error| error.to_string(), |()| String::new())
    }

    #[test]
    fn files() {
        for text in ["", "# nothing\n\n", "0 P1.0 1", "  5k\tp1.7 0 # comment\n5000 P6.7 P1.0#x\n1.5ms P1.7 1"] {
            assert_eq!(said(text, Board::Sim), "", "{text}");
        }
        for (text, reason) in [
            ("0 P1.0", "line 1, column 3: expected a time, a pin, and 0, 1 or another pin"),
            ("\n0 P1.0 1 2", "line 2, column 10: expected a time, a pin, and 0, 1 or another pin"),
            ("0 P1,0 1", "line 1, column 3: there is no pin \"P1,0\"; did you mean \"P1.0\"?"),
            ("0 led 1", "line 1, column 3: there is no pin \"led\"; pins are P1.0 to P6.7"),
            ("0 P1.0 up", "line 1, column 8: neither 0 nor 1: there is no pin \"up\"; pins are P1.0 to P6.7"),
            ("1h P1.0 1", "line 1, column 1: write cycles as 500k, 20M or 1G, or emulated time as 2s, 1.5ms or 10us"),
            ("7 P1.0 1\n 6 P1.0 0", "line 2, column 2: 6 is before the time of an earlier line"),
        ] {
            assert_eq!(said(text, Board::Sim), reason, "{text}");
        }
        assert!(said("0 P5.0 1", Board::Fpga).starts_with("line 1, column 3: "));
        assert!(said("0 P1.0 P5.0", Board::Fpga).starts_with("line 1, column "));
    }
}
