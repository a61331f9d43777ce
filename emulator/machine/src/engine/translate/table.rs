//! What one machine knows of addresses as starts of translations.

use std::sync::Arc;

use super::Translation;

/// What is known of an address as the start of a translation.
#[derive(Clone, Default)]
pub(in crate::engine) enum Known {
    #[default]
    Nothing,
    /// It cannot be translated.
    Rejected,
    Translated(Arc<Translation>),
}

/// A hash table by address, with open addressing: programs translate at a few addresses, and a network has many machines.
/// The number of places is a power of two, or none; at least half of them are free.
#[derive(Clone, Default)]
pub(super) struct Table {
    places: Box<[(u16, Known)]>,
    used: usize,
}

impl Table {
    /// Places that a table begins with.
    const SMALLEST: usize = 16;

    #[inline(always)]
    pub(super) fn get(&self, address: u16) -> &Known {
        self.places.get(self.place(address)).map_or(&Known::Nothing, |(_, known)| known)
    }

    pub(super) fn insert(&mut self, address: u16, known: Known) {
        if 2 * (self.used + 1) > self.places.len() {
            let size = (2 * self.places.len()).max(Table::SMALLEST);
            let larger = Table { places: vec![(0, Known::Nothing); size].into(), used: 0 };
            for (address, known) in std::mem::replace(self, larger).places {
                self.put(address, known);
            }
        }
        self.put(address, known);
    }

    fn put(&mut self, address: u16, known: Known) {
        if !matches!(known, Known::Nothing) {
            let place = &mut self.places[self.place(address)];
            self.used += usize::from(matches!(place.1, Known::Nothing));
            *place = (address, known);
        }
    }

    /// Where an address is, or the free place where it would be.
    #[inline(always)]
    fn place(&self, address: u16) -> usize {
        let mask = self.places.len().wrapping_sub(1);
        // Starts lie close to one another: multiplied by the golden ratio they do not.
        let mut place = (u32::from(address).wrapping_mul(0x9e37_79b1) >> 16) as usize & mask;
        while let Some((other, known)) = self.places.get(place)
            && *other != address
            && !matches!(known, Known::Nothing)
        {
            place = (place + 1) & mask;
        }
        place
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_holds_what_was_inserted(addresses in prop::collection::vec((any::<u16>(), any::<bool>()), 0..200)) {
            let (mut table, mut expected) = (Table::default(), BTreeSet::new());
            for (address, rejected) in addresses {
                table.insert(address, if rejected { Known::Rejected } else { Known::Nothing });
                if rejected {
                    expected.insert(address);
                }
            }
            for address in 0..=u16::MAX {
                prop_assert_eq!(matches!(table.get(address), Known::Rejected), expected.contains(&address));
            }
        }
    }
}
