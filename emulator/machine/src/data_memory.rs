//! Data memory. The host gives it a page when something is written there: nodes use little of theirs, and there may be
//! many.

use std::ops::Range;

use memmap2::MmapMut;

use crate::state::{Archive, StateError};

/// Bytes that are left out of a copy if they are all zero.
const PAGE: usize = 4096;

/// A word, in the host's byte order.
pub(crate) type Word = [u8; 2];

/// The words of data memory, all zero at first.
pub(crate) struct DataMemory(MmapMut);

impl DataMemory {
    /// An even number of bytes, at least two.
    ///
    /// # Panics
    ///
    /// If the host has no memory left.
    pub(crate) fn new(bytes: usize) -> DataMemory {
        DataMemory(MmapMut::map_anon(bytes).expect("the host has memory for a node"))
    }

    #[inline(always)]
    pub(crate) fn word(&self, place: usize) -> u16 {
        u16::from_ne_bytes(self.0.as_chunks().0[place])
    }

    #[inline(always)]
    pub(crate) fn set(&mut self, place: usize, value: u16) {
        self.words()[place] = value.to_ne_bytes();
    }

    /// The words at these places.
    pub(crate) fn stretch(&self, places: Range<usize>) -> &[Word] {
        &self.0.as_chunks().0[places]
    }

    /// Sets all words to zero.
    pub(crate) fn clear(&mut self) {
        *self = DataMemory::new(self.0.len());
    }

    /// Saves what it holds, or restores it.
    pub(crate) fn archive(&mut self, archive: &mut Archive<'_>) -> Result<(), StateError> {
        for page in self.0.chunks_mut(PAGE) {
            let mut restored = None;
            archive.bytes(page, |bytes| restored = Some(bytes.to_vec()))?;
            if let Some(restored) = restored {
                page.copy_from_slice(&restored);
            }
        }
        Ok(())
    }

    /// All words.
    #[inline(always)]
    pub(crate) fn words(&mut self) -> &mut [Word] {
        self.0.as_chunks_mut().0
    }
}

impl Clone for DataMemory {
    fn clone(&self) -> DataMemory {
        let mut copy = DataMemory::new(self.0.len());
        for (to, from) in copy.0.chunks_mut(PAGE).zip(self.0.chunks(PAGE)) {
            if from.iter().any(|byte| *byte != 0) {
                to.copy_from_slice(from);
            }
        }
        copy
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_copy_holds_the_same_and_goes_its_own_way(writes in prop::collection::vec((0..8192usize, any::<u16>()), 1..8)) {
            let mut memory = DataMemory::new(16384);
            for (place, value) in &writes {
                memory.set(*place, *value);
            }
            let mut copy = memory.clone();
            prop_assert!((0..8192).all(|place| memory.word(place) == copy.word(place)));
            let (place, value) = writes[writes.len() - 1];
            copy.set(place, !value);
            prop_assert_eq!((memory.word(place), copy.word(place)), (value, !value));
        }
    }
}
