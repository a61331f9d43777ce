//! Snapshots in files: a line that says what the file is, then gzip of what the snapshot is of and of the state.
//!
//! What a snapshot is of, such as a program and options, is a list of names and values. A state means something only where all of them
//! are the same. What comes in is not trusted: any bytes give a snapshot or a [`SnapshotError`]. Gzip's checksum finds
//! what was damaged by chance.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use machine::state::{Archive, StateError};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::files::LIMIT;

/// The number of the state's layout: it is raised whenever a state of before would be misunderstood.
pub const FORMAT: u32 = 4;
/// What the first line begins with.
const MAGIC: &str = "sancus-emu snapshot";
/// The first line is not longer.
const LONGEST_LINE: usize = 100;

/// What a state is of, or what it is to go on with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin(Vec<(String, String)>);

impl Origin {
    /// With a value under a name, such as that of an option.
    #[must_use]
    pub fn with(mut self, name: impl ToString, value: impl ToString) -> Origin {
        self.0.push((name.to_string(), value.to_string()));
        self
    }

    /// With the content of a file, of which only a digest is kept.
    #[must_use]
    pub fn with_content(self, name: impl ToString, content: &[u8]) -> Origin {
        let digest = Sha256::digest(content);
        let digest: String = digest[..16].iter().map(|byte| format!("{byte:02x}")).collect();
        self.with(name, format_args!("content {digest}"))
    }

    /// With all that another has, of which `what` is added to the names.
    #[must_use]
    pub fn and(self, what: &str, other: &Origin) -> Origin {
        other.0.iter().fold(self, |origin, (name, value)| origin.with(format_args!("{name}{what}"), value))
    }

    /// The first difference.
    fn difference(&self, here: &Origin) -> Option<SnapshotError> {
        let of = |origin: &Origin, name: &str| {
            let found = origin.0.iter().find(|(known, _)| known == name);
            found.map_or_else(|| "nothing".to_owned(), |(_, value)| value.clone())
        };
        let names = self.0.iter().chain(&here.0).map(|(name, _)| name);
        let differs = |name: &&String| of(self, name) != of(here, name);
        names.into_iter().find(differs).map(|name| SnapshotError::Different {
            what: name.clone(),
            saved: of(self, name),
            here: of(here, name),
        })
    }
}

/// Why a file is no snapshot that can be gone on from.
#[derive(Debug, thiserror::Error)]
pub enum SnapshotError {
    /// Something else.
    #[error("is not a snapshot: give a file that --save has written")]
    NotASnapshot,
    /// A snapshot of another command.
    #[error("is a snapshot for `{found}`, not for `{wanted}`: give it to the command that has written it")]
    Kind {
        /// The command that has written it.
        found: String,
        /// The command that was to go on from it.
        wanted: String,
    },
    /// Of another version.
    #[error("has format {found}, and this sancus-emu reads format {FORMAT}: save it again with this one")]
    Format {
        /// The number of its format.
        found: String,
    },
    /// Not whole.
    #[error("is damaged, after {read} bytes of its content: {error}. Save it again")]
    Damaged {
        /// Bytes that could be read.
        read: usize,
        /// What is wrong.
        error: std::io::Error,
    },
    /// Far larger than any.
    #[error("has a content of more than {LIMIT} bytes, which no snapshot has")]
    TooLarge,
    /// Of another program, or of other options.
    #[error("is of another run: {what} was {saved}, and is {here}. Give what it was saved with")]
    Different {
        /// What differs.
        what: String,
        /// How it was.
        saved: String,
        /// How it is.
        here: String,
    },
    /// A state that does not fit.
    #[error("cannot be gone on from: {0}")]
    State(StateError),
}

impl From<StateError> for SnapshotError {
    fn from(error: StateError) -> SnapshotError {
        match error {
            StateError::Different { what, saved, here } => SnapshotError::Different { what, saved, here },
            error => SnapshotError::State(error),
        }
    }
}

/// The file of a snapshot. `kind` is the command that it is for, in a word.
pub fn write(kind: &str, origin: &Origin, state: &[u8]) -> Vec<u8> {
    let line = format!("{MAGIC} {FORMAT} for {kind}, by version {}\n", env!("CARGO_PKG_VERSION"));
    let mut archive = Archive::to_save();
    // Saving refuses nothing, nor does writing to memory.
    let _ = archive.value(&mut origin.clone());
    let mut encoder = GzEncoder::new(line.into_bytes(), Compression::default());
    let _ = encoder.write_all(&archive.end().unwrap_or_default());
    let _ = encoder.write_all(state);
    encoder.finish().unwrap_or_default()
}

/// The state in the file of a snapshot of that kind and origin.
///
/// # Errors
///
/// If the file is none, or of something else.
pub fn read(kind: &str, origin: &Origin, file: &[u8]) -> Result<Vec<u8>, SnapshotError> {
    let end = file.iter().take(LONGEST_LINE).position(|byte| *byte == b'\n').ok_or(SnapshotError::NotASnapshot)?;
    let line = std::str::from_utf8(&file[..end]).map_err(|_| SnapshotError::NotASnapshot)?;
    let rest = line.strip_prefix(MAGIC).and_then(|rest| rest.strip_prefix(' ')).ok_or(SnapshotError::NotASnapshot)?;
    let (format, rest) = rest.split_once(" for ").ok_or(SnapshotError::NotASnapshot)?;
    if format != FORMAT.to_string() {
        return Err(SnapshotError::Format { found: format.to_owned() });
    }
    let found = rest.split(',').next().unwrap_or_default();
    if found != kind {
        return Err(SnapshotError::Kind { found: found.to_owned(), wanted: kind.to_owned() });
    }
    let mut content = Vec::new();
    let decoded = GzDecoder::new(&file[end + 1..]).take(LIMIT + 1).read_to_end(&mut content);
    decoded.map_err(|error| SnapshotError::Damaged { read: content.len(), error })?;
    if content.len() as u64 > LIMIT {
        return Err(SnapshotError::TooLarge);
    }
    let mut archive = Archive::to_restore(&content);
    let mut saved = Origin::default();
    archive.value(&mut saved)?;
    let state = archive.rest().to_vec();
    saved.difference(origin).map_or(Ok(state), Err)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn origin() -> Origin {
        Origin::default().with("--soc", "sancus-64").with_content("the program", b"code")
    }

    fn said(kind: &str, origin: &Origin, file: &[u8]) -> String {
        read(kind, origin, file).map_or_else(|error| error.to_string(), |_| String::new())
    }

    #[test]
    fn what_does_not_fit_is_refused_with_a_reason() {
        let file = write("run", &origin(), b"state");
        assert_eq!(said("run", &origin(), &file), "");
        assert!(said("network", &origin(), &file).starts_with("is a snapshot for `run`, not for `network`"));
        assert!(said("run", &origin(), b"\x7fELF").starts_with("is not a snapshot"));
        let old = [b"sancus-emu snapshot 0 for run, by version 0\n", &file[..]].concat();
        let expected = format!("has format 0, and this sancus-emu reads format {FORMAT}");
        assert!(said("run", &origin(), &old).starts_with(&expected));
        let other = Origin::default().with("--soc", "aion-64").with_content("the program", b"code");
        let reason = "is of another run: --soc was sancus-64, and is aion-64. Give what it was saved with";
        assert_eq!(said("run", &other, &file), reason);
        let other = Origin::default().with("--soc", "sancus-64").with_content("the program", b"other");
        assert!(said("run", &other, &file).contains("the program was content"));
        assert!(said("run", &origin().with("--pins", "x"), &file).contains("--pins was nothing, and is x"));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(state in prop::collection::vec(any::<u8>(), 0..2000), value in "\\PC*") {
            let origin = origin().with("--option", value);
            prop_assert_eq!(read("run", &origin, &write("run", &origin, &state)).unwrap(), state);
        }

        #[test]
        fn what_is_cut_or_changed_is_refused(
            state in prop::collection::vec(any::<u8>(), 0..200),
            place in any::<prop::sample::Index>(),
            change in 1u8..,
        ) {
            let mut file = write("run", &origin(), &state);
            prop_assert!(read("run", &origin(), &file[..place.index(file.len())]).is_err());
            let content = file.iter().position(|byte| *byte == b'\n').unwrap() + 11;
            let place = content + place.index(file.len() - content);
            file[place] ^= change;
            // Bits that fill up a byte before an uncompressed block say nothing (RFC 1951, section 3.2.4).
            prop_assert!(read("run", &origin(), &file).map_or(true, |read| read == state));
        }
    }
}
