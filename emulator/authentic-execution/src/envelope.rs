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

#[cfg(test)]
mod tests {
    use super::*;
    use sancus_hw::Command;

    fn operation(key: u8, number: u8, body: &[u8]) -> Operation {
        let (key, associated_data, body) = (Some(vec![key]), vec![number], body.to_vec());
        let command = Command::Wrap;
        Operation { cycle: 0, command, key, associated_data, body, kept_tag: Vec::new(), success: true }
    }

    #[test]
    fn an_envelope_is_known_by_all_of_it_and_not_to_who_sealed_it() {
        let mut envelopes = Envelopes::default();
        let sealed = operation(1, 7, b"off");
        let place = envelopes.seal(Some(3), &sealed, 40);
        assert_eq!((envelopes.find(4, &sealed), envelopes.find(3, &sealed)), (Some(place), None));
        for other in [operation(2, 7, b"off"), operation(1, 8, b"off"), operation(1, 7, b"on")] {
            assert_eq!(envelopes.find(4, &other), None);
        }
    }

    #[test]
    fn each_is_opened_once_and_in_the_order_of_its_key() {
        let mut envelopes = Envelopes::default();
        let places = [1, 2, 3].map(|number| envelopes.seal(Some(0), &operation(1, number, b"on"), number.into()));
        let other = envelopes.seal(Some(0), &operation(2, 1, b"on"), 0);
        assert_eq!(envelopes.open(1, places[1]), Some(2));
        assert_eq!([places[1], places[0]].map(|place| envelopes.open(1, place)), [None, None]);
        // One may be lost; other keys and other modules have orders of their own.
        assert_eq!(
            (envelopes.open(1, places[2]), envelopes.open(1, other), envelopes.open(2, places[0])),
            (Some(3), Some(0), Some(1))
        );
    }

    #[test]
    fn two_with_one_number_show_each_other() {
        let mut envelopes = Envelopes::default();
        envelopes.seal(Some(0), &operation(1, 7, b"on"), 0);
        assert!(envelopes.shows(&operation(1, 7, b"off")));
        assert!(
            ![operation(1, 7, b"on"), operation(1, 8, b"off"), operation(2, 7, b"off")]
                .iter()
                .any(|other| envelopes.shows(other))
        );
    }
}
