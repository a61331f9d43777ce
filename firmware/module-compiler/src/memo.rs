//! What is the same in every program: a process that builds several has the compiler do it once.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::build::Abi;
use crate::program::Unit;

/// What follows from its key alone.
pub struct Memo<Key, Value>(Mutex<BTreeMap<Key, Value>>);

/// Files of the library, compiled.
pub static UNITS: Memo<LibraryFile, Unit> = Memo::new();

/// Objects by their assembly text.
pub static OBJECTS: Memo<String, Vec<u8>> = Memo::new();

/// A file of the library, with all that what the compiler makes of it depends on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LibraryFile {
    /// Its name.
    pub name: String,
    /// Bits of keys.
    pub security: usize,
    /// The registers where modules meet others.
    pub abi: Abi,
    /// What the compiler is told.
    pub flags: Vec<String>,
}

impl<Key: Ord, Value: Clone> Memo<Key, Value> {
    const fn new() -> Memo<Key, Value> {
        Memo(Mutex::new(BTreeMap::new()))
    }

    /// What was made of it before.
    pub fn get<Query: Ord + ?Sized>(&self, key: &Query) -> Option<Value>
    where
        Key: Borrow<Query>,
    {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    /// Keeps what was made of it.
    pub fn put(&self, key: Key, value: Value) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key, value);
    }
}
