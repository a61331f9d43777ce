//! The numbers of what descriptors name: inputs, outputs and entry points, as the modules' files have them.

use super::binary::{Binary, BinaryError, Numbered};
use crate::schema::Handle;
use crate::schema::error::Problem;

/// The number of no input and no output.
pub(super) const NO_IO: u16 = u16::MAX;

/// What there is of a module's file.
pub(super) enum Found {
    /// The file.
    Binary(Box<Binary>),
    /// None.
    Nothing,
    /// It is with another deployer, and so are its numbers.
    Elsewhere,
    /// One that is no module's; that has been reported, and what it would name cannot be known.
    Unusable,
}

impl Found {
    /// The file.
    pub(super) fn binary(&self) -> Option<&Binary> {
        match self {
            Found::Binary(binary) => Some(binary),
            Found::Nothing | Found::Elsewhere | Found::Unusable => None,
        }
    }

    /// The same, for keeps.
    pub(super) fn into_binary(self) -> Option<Binary> {
        match self {
            Found::Binary(binary) => Some(*binary),
            Found::Nothing | Found::Elsewhere | Found::Unusable => None,
        }
    }
}

/// The number that a descriptor means at `path`.
pub(super) fn number(
    what: Numbered,
    handle: &Handle,
    found: &Found,
    path: String,
    problems: &mut Vec<Problem>,
) -> Option<u16> {
    let binary = match (found, handle) {
        (Found::Unusable, _) => return None,
        (Found::Elsewhere, _) => return Some(NO_IO),
        (Found::Binary(binary), _) => binary,
        (Found::Nothing, Handle::Index(index)) => return Some(*index),
        (Found::Nothing, Handle::Name(name)) => {
            let expected = "a number, since the module has no file".to_owned();
            problems.push(Problem { path, expected, found: Some(format!("{name:?}")), nearest: None });
            return None;
        }
    };
    let names = binary.names(what);
    // A file that names nothing of the kind, and nothing of its opposite, was stripped: numbers are taken on trust.
    let named = !names.is_empty() || !opposite(what).is_none_or(|other| binary.names(other).is_empty());
    let (known, nearest) = match handle {
        Handle::Index(index) if !named || names.iter().any(|(number, _)| number == index) => return Some(*index),
        Handle::Index(_) => {
            (names.iter().map(|(number, name)| format!("{number} ({name:?})")).collect::<Vec<_>>(), None)
        }
        Handle::Name(name) => match binary.number(what, name) {
            Ok(number) => return Some(number),
            Err(error) => {
                let nearest = if let BinaryError::Unknown { nearest, .. } = error { nearest } else { None };
                (names.iter().map(|(_, name)| format!("{name:?}")).collect(), nearest)
            }
        },
    };
    let kind = what.name();
    let expected = match known.as_slice() {
        [] if named => format!("nothing: the module has no {kind}"),
        [] => "a number: the module's file names none".to_owned(),
        [only] => format!("the {kind} {only}"),
        known => format!("an {kind}: one of {}", known.join(", ")),
    };
    let found = match (handle, opposite(what)) {
        (Handle::Index(index), Some(other)) if has_number(binary, other, *index) => {
            format!("{index}, an {}", other.name())
        }
        (Handle::Name(name), Some(other)) if binary.number(other, name).is_ok() => {
            format!("{name:?}, an {}", other.name())
        }
        (Handle::Index(index), _) => index.to_string(),
        (Handle::Name(name), _) => format!("{name:?}"),
    };
    problems.push(Problem { path, expected, found: Some(found), nearest });
    None
}

fn has_number(binary: &Binary, what: Numbered, wanted: u16) -> bool {
    binary.names(what).iter().any(|(number, _)| *number == wanted)
}

/// What is easily taken for it.
fn opposite(what: Numbered) -> Option<Numbered> {
    match what {
        Numbered::Input => Some(Numbered::Output),
        Numbered::Output => Some(Numbered::Input),
        Numbered::EntryPoint => None,
    }
}
