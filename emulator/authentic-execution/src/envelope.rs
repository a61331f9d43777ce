//! Envelopes: what modules seal for each other under keys that they have been told or have drawn themselves, so that whoever is in between
//! need not be trusted (`firmware/modules/high_assurance/sealed.h`). The deployer has no connection for them, so all that is known of one
//! is its key, what it says in the open, and what is in it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use machine::recording::Operation;

/// Something that was sealed.
#[derive(Clone, Debug)]
pub(super) struct Envelope {
    key: Vec<u8>,
    associated_data: Vec<u8>,
    body: Vec<u8>,
    /// The module that sealed it, by index; `None` for the deployer.
    by: Option<usize>,
    /// The fact that it was sealed, or that the deployer sent it.
    pub(super) fact: usize,
}

/// All that were sealed, and how far each module has opened those of each key.
#[derive(Clone, Debug, Default)]
pub(super) struct Envelopes {
    /// Shared by the copies of a history.
    sealed: Vec<Arc<Envelope>>,
    /// The fact that the last one was sealed.
    opened: BTreeMap<(usize, Vec<u8>), usize>,
}

impl Envelopes {
    /// The envelope that a module has opened: nobody opens what it sealed itself.
    pub(super) fn find(&self, module: usize, operation: &Operation) -> Option<usize> {
        self.sealed.iter().position(|envelope| envelope.by != Some(module) && envelope.is_of(operation))
    }

    /// The number of one to come.
    pub(super) fn next(&self) -> usize {
        self.sealed.len() + 1
    }

    /// Whether what is in an envelope shows beside what is in one that has the same associated data.
    pub(super) fn shows(&self, operation: &Operation) -> bool {
        self.sealed.iter().any(|envelope| {
            Some(&envelope.key) == operation.key.as_ref()
                && envelope.associated_data == operation.associated_data
                && envelope.body != operation.body
        })
    }

    /// Puts down that somebody sealed what this operation says; gives the place.
    pub(super) fn seal(&mut self, by: Option<usize>, operation: &Operation, fact: usize) -> usize {
        let Operation { key, associated_data, body, .. } = operation.clone();
        self.sealed.push(Arc::new(Envelope { key: key.unwrap_or_default(), associated_data, body, by, fact }));
        self.sealed.len() - 1
    }

    /// Puts down that a module opened an envelope; gives the fact that it was sealed, unless the module has opened this one or a later one
    /// of its key before.
    pub(super) fn open(&mut self, module: usize, place: usize) -> Option<usize> {
        let Envelope { key, fact, .. } = &*self.sealed[place];
        let is_new = self.opened.get(&(module, key.clone())).is_none_or(|last| last < fact);
        is_new.then(|| {
            self.opened.insert((module, key.clone()), *fact);
            *fact
        })
    }

    /// Every key.
    pub(super) fn keys(&self) -> BTreeSet<&[u8]> {
        self.sealed.iter().map(|envelope| &*envelope.key).collect()
    }
}

impl Envelope {
    fn is_of(&self, operation: &Operation) -> bool {
        Some(&self.key) == operation.key.as_ref()
            && self.associated_data == operation.associated_data
            && self.body == operation.body
    }
}
