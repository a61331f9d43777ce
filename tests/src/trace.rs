//! The lines of a golden trace: what the RTL did, and in which cycle.

use std::fmt;
use std::str::{FromStr, SplitAsciiWhitespace};

use emulator::{Cycle, Lanes};

/// One line of a trace, in the terms of [`emulator::Observer`]. `Display` prints the line as it stands in the corpus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// `@I`: an instruction or an interrupt entry begins.
    Boundary {
        /// Its first cycle.
        cycle: Cycle,
        /// Address of the instruction's first word; at an interrupt entry that of the last instruction started.
        program_counter: u16,
        /// The hardware's interrupt entry, not an instruction.
        interrupt_entry: bool,
        /// R1 to R15 as held during the cycle.
        registers: [u16; 15],
    },
    /// `@W`: a write cycle on the bus.
    Write {
        /// When.
        cycle: Cycle,
        /// Byte address; may be odd, also for a word.
        address: u16,
        /// Bytes written.
        lanes: Lanes,
        /// The bus word.
        value: u16,
    },
    /// `@V`: the core's violation output is high.
    Violation {
        /// When.
        cycle: Cycle,
    },
}

impl Event {
    /// The cycle the line is about.
    pub fn cycle(&self) -> Cycle {
        match *self {
            Event::Boundary { cycle, .. } | Event::Write { cycle, .. } | Event::Violation { cycle } => cycle,
        }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Event::Boundary { cycle, program_counter, interrupt_entry, registers } => {
                write!(formatter, "@I {cycle} {program_counter:04x} {}", u8::from(*interrupt_entry))?;
                registers.iter().try_for_each(|register| write!(formatter, " {register:04x}"))
            }
            Event::Write { cycle, address, lanes, value } => {
                let (high, low) = (u8::from(lanes.high()), u8::from(lanes.low()));
                write!(formatter, "@W {cycle} {address:04x} {high}{low} {value:04x}")
            }
            Event::Violation { cycle } => write!(formatter, "@V {cycle}"),
        }
    }
}

/// A line that is no trace line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a trace line ({expected} expected): {line:?}")]
pub struct EventError {
    /// The line.
    pub line: String,
    /// The first thing that was looked for in vain.
    pub expected: &'static str,
}

impl FromStr for Event {
    type Err = EventError;

    fn from_str(line: &str) -> Result<Event, EventError> {
        let mut fields = line.split_ascii_whitespace();
        let mut event = || match fields.next() {
            Some("@I") => {
                let (cycle, program_counter) = (cycle(&mut fields)?, word(&mut fields)?);
                let interrupt_entry = match fields.next() {
                    Some("0") => false,
                    Some("1") => true,
                    _ => return Err("an interrupt flag"),
                };
                let mut registers = [0; 15];
                for register in &mut registers {
                    *register = word(&mut fields)?;
                }
                Ok(Event::Boundary { cycle, program_counter, interrupt_entry, registers })
            }
            Some("@W") => {
                let (cycle, address) = (cycle(&mut fields)?, word(&mut fields)?);
                let lanes = match fields.next() {
                    Some("01") => Lanes::Low,
                    Some("10") => Lanes::High,
                    Some("11") => Lanes::Both,
                    _ => return Err("byte enables"),
                };
                Ok(Event::Write { cycle, address, lanes, value: word(&mut fields)? })
            }
            Some("@V") => Ok(Event::Violation { cycle: cycle(&mut fields)? }),
            _ => Err("@I, @W or @V"),
        };
        let event =
            event().and_then(|event| if fields.next().is_none() { Ok(event) } else { Err("the end of the line") });
        event.map_err(|expected| EventError { line: line.to_owned(), expected })
    }
}

fn cycle(fields: &mut SplitAsciiWhitespace<'_>) -> Result<Cycle, &'static str> {
    fields.next().and_then(|field| field.parse().ok()).ok_or("a cycle")
}

fn word(fields: &mut SplitAsciiWhitespace<'_>) -> Result<u16, &'static str> {
    fields.next().and_then(|field| u16::from_str_radix(field, 16).ok()).ok_or("a hexadecimal word")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lanes() -> impl Strategy<Value = Lanes> {
        prop_oneof![Just(Lanes::Low), Just(Lanes::High), Just(Lanes::Both)]
    }

    fn event() -> impl Strategy<Value = Event> {
        prop_oneof![
            any::<(Cycle, u16, bool, [u16; 15])>().prop_map(|(cycle, program_counter, interrupt_entry, registers)| {
                Event::Boundary { cycle, program_counter, interrupt_entry, registers }
            }),
            (any::<(Cycle, u16, u16)>(), lanes()).prop_map(|((cycle, address, value), lanes)| Event::Write {
                cycle,
                address,
                lanes,
                value
            }),
            any::<Cycle>().prop_map(|cycle| Event::Violation { cycle }),
        ]
    }

    proptest! {
        #[test]
        fn a_printed_event_reads_back(event in event()) {
            prop_assert_eq!(event.to_string().parse(), Ok(event));
        }

        #[test]
        fn no_text_panics(text in "@?[IWV]?[ 0-9a-fx]{0,40}") {
            if let Ok(event) = text.parse::<Event>() {
                prop_assert_eq!(event.to_string().parse(), Ok(event));
            }
        }
    }

    #[test]
    fn the_error_names_what_is_missing() {
        let expected = |line: &str| line.parse::<Event>().map_err(|error| error.expected);
        assert_eq!(expected("@X 1"), Err("@I, @W or @V"));
        assert_eq!(expected("@V x"), Err("a cycle"));
        assert_eq!(expected("@W 1 0200 00 1234"), Err("byte enables"));
        assert_eq!(expected("@W 1 0200 11"), Err("a hexadecimal word"));
        assert_eq!(expected("@V 1 2"), Err("the end of the line"));
    }
}
