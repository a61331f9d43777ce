//! Addresses and values as attackers write them: numbers, sections of modules, symbols of the node's software.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An address or a value: `0x1234`, `1234`, `MODULE.public+4`, `MODULE.secret_end-2`, `MODULE.send_output`, `scratch`, or a
/// symbol of the node's software.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Place {
    /// A number.
    Number(u16),
    /// A distance from a boundary of a module's section.
    Module {
        /// The module.
        name: String,
        /// The boundary.
        boundary: Boundary,
        /// Bytes from there.
        offset: i32,
    },
    /// A distance from a symbol of a module's file.
    Member {
        /// The module.
        module: String,
        /// The symbol, which may leave out `__sm_MODULE_`.
        symbol: String,
        /// Bytes from there.
        offset: i32,
    },
    /// A distance from a symbol of the node's software, or from one of the attacker's own.
    Symbol {
        /// The symbol.
        name: String,
        /// Bytes from there.
        offset: i32,
    },
}

/// A place in a module: where a section begins or ends, or an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Boundary {
    /// Start of the public section, the entry point.
    Public,
    /// First address after the public section.
    PublicEnd,
    /// Start of the secret section.
    Secret,
    /// First address after the secret section.
    SecretEnd,
    /// The first word of the public section that disables the module when it is executed.
    Disabling,
}

impl Boundary {
    /// Every boundary, as it is written.
    pub const ALL: [(Boundary, &'static str); 5] = [
        (Boundary::Public, "public"),
        (Boundary::PublicEnd, "public_end"),
        (Boundary::Secret, "secret"),
        (Boundary::SecretEnd, "secret_end"),
        (Boundary::Disabling, "disabling"),
    ];
}

/// Text that is no place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlaceError {
    /// Neither number nor name.
    #[error(
        "{0:?} is not an address: write a number below 65536 (0x1234), MODULE.public, MODULE.public_end, \
         MODULE.secret, MODULE.secret_end, MODULE.disabling, MODULE.SYMBOL, `scratch` or a symbol, with +BYTES or \
         -BYTES if need be"
    )]
    Text(String),
}

impl FromStr for Place {
    type Err = PlaceError;

    fn from_str(text: &str) -> Result<Place, PlaceError> {
        let wrong = || PlaceError::Text(text.to_owned());
        if text.starts_with(|first: char| first.is_ascii_digit()) {
            return number(text).and_then(|value| u16::try_from(value).ok()).map(Place::Number).ok_or_else(wrong);
        }
        let (name, offset) = match text.find(['+', '-']) {
            Some(position) => {
                let distance = number(&text[position + 1..]).and_then(|value| i32::try_from(value).ok());
                let distance = distance.filter(|distance| *distance <= 0xffff).ok_or_else(wrong)?;
                (&text[..position], if text[position..].starts_with('-') { -distance } else { distance })
            }
            None => (text, 0),
        };
        let (name, part) = name.split_once('.').map_or((name, None), |(name, part)| (name, Some(part)));
        let letters = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        if name.is_empty()
            || part.is_some_and(str::is_empty)
            || !name.chars().chain(part.into_iter().flat_map(str::chars)).all(letters)
        {
            return Err(wrong());
        }
        let name = name.to_owned();
        let Some(part) = part else { return Ok(Place::Symbol { name, offset }) };
        Ok(match Boundary::ALL.iter().find(|(_, text)| *text == part) {
            Some((boundary, _)) => Place::Module { name, boundary: *boundary, offset },
            None => Place::Member { module: name, symbol: part.to_owned(), offset },
        })
    }
}

fn number(text: &str) -> Option<u32> {
    match text.strip_prefix("0x") {
        Some(digits) => u32::from_str_radix(digits, 16).ok().filter(|_| !digits.starts_with('+')),
        None => text.parse().ok().filter(|_| !text.starts_with('+')),
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let offset = match self {
            Place::Number(value) => return write!(formatter, "{value:#06x}"),
            Place::Module { name, boundary, offset } => {
                let part =
                    Boundary::ALL.iter().find(|(candidate, _)| candidate == boundary).map_or("", |(_, part)| part);
                write!(formatter, "{name}.{part}")?;
                *offset
            }
            Place::Member { module, symbol, offset } => {
                write!(formatter, "{module}.{symbol}")?;
                *offset
            }
            Place::Symbol { name, offset } => {
                formatter.write_str(name)?;
                *offset
            }
        };
        if offset == 0 { Ok(()) } else { write!(formatter, "{offset:+}") }
    }
}

impl TryFrom<String> for Place {
    type Error = PlaceError;

    fn try_from(text: String) -> Result<Place, PlaceError> {
        text.parse()
    }
}

impl From<Place> for String {
    fn from(place: Place) -> String {
        place.to_string()
    }
}

impl From<u16> for Place {
    fn from(value: u16) -> Place {
        Place::Number(value)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn place() -> impl Strategy<Value = Place> {
        let offset = -0xffff..=0xffff;
        let boundary = prop::sample::select(Boundary::ALL.map(|(boundary, _)| boundary).to_vec());
        prop_oneof![
            any::<u16>().prop_map(Place::Number),
            ("[A-Za-z_][A-Za-z0-9_]{0,8}", boundary, offset.clone())
                .prop_map(|(name, boundary, offset)| Place::Module { name, boundary, offset }),
            ("[A-Za-z_][A-Za-z0-9_]{0,8}", "member_[a-z]{0,8}", offset.clone())
                .prop_map(|(module, symbol, offset)| Place::Member { module, symbol, offset }),
            ("[A-Za-z_][A-Za-z0-9_]{0,8}", offset).prop_map(|(name, offset)| Place::Symbol { name, offset }),
        ]
    }

    proptest! {
        #[test]
        fn places_are_read_as_they_were_written(place in place()) {
            prop_assert_eq!(place.to_string().parse::<Place>(), Ok(place));
        }

        #[test]
        fn any_text_is_a_place_or_an_error(text in ".{0,20}") {
            let _ = text.parse::<Place>();
        }
    }
}
