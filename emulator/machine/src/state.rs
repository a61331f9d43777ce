//! The state of a machine as bytes, and back.
//!
//! What belongs to the state is said once, for both ways: an [`Archive`] that saves copies the values that it is shown, one that
//! restores gives them the values that were copied. It trusts no bytes: whatever they are, they give a value or an error.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::bus::Cycle;

/// Why bytes are not the state of a machine.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StateError {
    /// They end too early, or mean nothing.
    #[error("there is no state in the {left} bytes from byte {offset} on")]
    Malformed {
        /// Where.
        offset: usize,
        /// How many bytes there are from there on.
        left: usize,
    },
    /// They are the state of something else.
    #[error("{what}: {saved} when it was saved, and {here} here")]
    Different {
        /// What differs.
        what: String,
        /// How it was.
        saved: String,
        /// How it is.
        here: String,
    },
    /// No machine comes into that state.
    #[error("{what}: no machine comes into this state")]
    Impossible {
        /// What has an impossible value.
        what: &'static str,
    },
}

/// No machine has come so far: some hundred years, at any frequency.
pub(crate) const LAST_CYCLE: Cycle = 1 << 62;

/// Saves a state, or restores it.
#[derive(Debug)]
pub struct Archive<'a> {
    way: Way<'a>,
    now: Cycle,
}

#[derive(Debug)]
enum Way<'a> {
    Saves(Vec<u8>),
    Restores { state: &'a [u8], offset: usize },
}

impl Archive<'_> {
    /// An archive that saves.
    pub fn to_save() -> Archive<'static> {
        Archive { way: Way::Saves(Vec::new()), now: 0 }
    }

    /// An archive that restores a saved state.
    pub fn to_restore(state: &[u8]) -> Archive<'_> {
        Archive { way: Way::Restores { state, offset: 0 }, now: 0 }
    }

    /// Whether it restores.
    pub fn restores(&self) -> bool {
        matches!(self.way, Way::Restores { .. })
    }

    /// The cycle of the device whose state it is.
    pub fn now(&self) -> Cycle {
        self.now
    }

    /// What follows is the state of a device in a cycle.
    pub(crate) fn set_now(&mut self, now: Cycle) {
        self.now = now;
    }

    /// A value that is part of the state.
    ///
    /// # Errors
    ///
    /// If what was saved in its place is none such. This holds for the other methods, too.
    pub fn value<T: Serialize + DeserializeOwned>(&mut self, value: &mut T) -> Result<(), StateError> {
        match &mut self.way {
            Way::Saves(saved) => {
                // Only types that do not know their own lengths fail, and the project has none.
                let bytes = postcard::to_stdvec(value).unwrap_or_default();
                saved.extend(bytes);
            }
            Way::Restores { state, offset } => {
                let left = state.get(*offset..).unwrap_or_default();
                let malformed = |_| StateError::Malformed { offset: *offset, left: left.len() };
                let (restored, rest) = postcard::take_from_bytes(left).map_err(malformed)?;
                *value = restored;
                *offset = state.len() - rest.len();
            }
        }
        Ok(())
    }

    /// Values of a list whose length is no part of the state.
    pub fn values<T: Serialize + DeserializeOwned>(&mut self, values: &mut [T]) -> Result<(), StateError> {
        values.iter_mut().try_for_each(|value| self.value(value))
    }

    /// Bytes whose number is no part of the state. They are given to `set` only where they are not those of `bytes`.
    pub fn bytes(&mut self, bytes: &[u8], mut set: impl FnMut(&[u8])) -> Result<(), StateError> {
        match &mut self.way {
            Way::Saves(saved) => saved.extend(bytes),
            Way::Restores { state, offset } => {
                let left = state.get(*offset..).unwrap_or_default();
                let malformed = StateError::Malformed { offset: *offset, left: left.len() };
                let restored = left.get(..bytes.len()).ok_or(malformed)?;
                if restored != bytes {
                    set(restored);
                }
                *offset += bytes.len();
            }
        }
        Ok(())
    }

    /// Something that is no part of the state, but has to be as it was.
    pub fn same(&mut self, what: impl fmt::Display, here: impl fmt::Display) -> Result<(), StateError> {
        let here = here.to_string();
        let mut saved = here.clone();
        self.value(&mut saved)?;
        match saved == here {
            true => Ok(()),
            false => Err(StateError::Different { what: what.to_string(), saved, here }),
        }
    }

    /// The same, but for a secret, of which errors tell nothing.
    pub fn same_secret(&mut self, what: impl fmt::Display, here: &[u8]) -> Result<(), StateError> {
        let mut saved = here.to_vec();
        self.value(&mut saved)?;
        match saved == here {
            true => Ok(()),
            false => {
                Err(StateError::Different { what: what.to_string(), saved: "another".into(), here: "this".into() })
            }
        }
    }

    /// What comes after what has been restored.
    pub fn rest(&self) -> &[u8] {
        match &self.way {
            Way::Saves(_) => &[],
            Way::Restores { state, offset } => state.get(*offset..).unwrap_or_default(),
        }
    }

    /// The end of the state: what was saved.
    pub fn end(self) -> Result<Vec<u8>, StateError> {
        match self.way {
            Way::Saves(saved) => Ok(saved),
            Way::Restores { state, offset } if offset == state.len() => Ok(Vec::new()),
            Way::Restores { state, offset } => Err(StateError::Malformed { offset, left: state.len() - offset }),
        }
    }
}

impl StateError {
    /// Refuses a restored value that is impossible.
    ///
    /// # Errors
    ///
    /// Unless it is possible.
    pub fn unless(is_possible: bool, what: &'static str) -> Result<(), StateError> {
        is_possible.then_some(()).ok_or(StateError::Impossible { what })
    }
}

/// [`Peripheral::archive`](crate::peripherals::Peripheral::archive) of a device: its fields, each as part of its state, a list whose
/// length is fixed, or a setting, which is not saved. The compiler insists on all of them. A state is refused in which the device cannot
/// be in its cycle.
#[macro_export]
macro_rules! saved_state {
    (
        $device:ident { $($state:ident),* $(,)? }
        $(lists { $($list:ident),* $(,)? })?
        $(settings { $($setting:ident),* $(,)? })?
        $(possible if $possible:expr)?
    ) => {
        fn archive(&mut self, archive: &mut $crate::state::Archive<'_>) -> Result<(), $crate::state::StateError> {
            let $device { $($state,)* $($($list,)*)? $($($setting: _,)*)? } = self;
            $(archive.value($state)?;)*
            $($(archive.values($list)?;)*)?
            let _ = &archive;
            $({
                let possible: fn(&$device, $crate::Cycle) -> bool = $possible;
                $crate::state::StateError::unless(possible(self, archive.now()), stringify!($device))?;
            })?
            Ok(())
        }
    };
}

/// A name that the program has as a constant. A type of its own, because serde takes other references for parts of what is read.
pub type Name = &'static str;

/// Names that the program has as constants, in what is saved: a name is read back if it is one, which is known after it has been
/// used.
pub(crate) mod names {
    use std::collections::BTreeSet;
    use std::sync::{Mutex, PoisonError};

    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// The names that were read.
    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    /// More names, or longer ones, than devices and their quantities have.
    const MOST: usize = 256;
    const LONGEST: usize = 64;

    pub(crate) fn serialize<S: Serializer>(name: &&'static str, serializer: S) -> Result<S::Ok, S::Error> {
        name.serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<&'static str, D::Error> {
        let name = <&str>::deserialize(deserializer)?;
        let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = names.get(name) {
            return Ok(known);
        }
        if names.len() == MOST || name.len() > LONGEST {
            return Err(D::Error::custom("a name that no device has"));
        }
        let name: &'static str = Box::leak(name.into());
        names.insert(name);
        Ok(name)
    }
}
