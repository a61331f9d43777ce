//! Program memory, in pages that machines share until one writes to them.

use std::sync::Arc;

use crate::memory::{PAGE_WORDS, Page};

/// The pages of program memory in order, and where the host has their words: translated code looks there.
#[derive(Clone)]
pub(crate) struct ProgramMemory {
    pages: Box<[Arc<Page>]>,
    /// For each of `pages` the host's address of its words: that of a page that is held here, always.
    places: Box<[usize]>,
}

impl ProgramMemory {
    /// So many times the same page.
    pub(crate) fn new(page: &Arc<Page>, count: usize) -> ProgramMemory {
        ProgramMemory { pages: vec![page.clone(); count].into(), places: vec![host_address(page); count].into() }
    }

    /// The number of pages.
    pub(crate) fn len(&self) -> usize {
        self.pages.len()
    }

    #[inline(always)]
    pub(crate) fn page(&self, number: usize) -> &Arc<Page> {
        &self.pages[number]
    }

    /// Takes another page.
    pub(crate) fn replace(&mut self, number: usize, page: &Arc<Page>) {
        self.pages[number] = page.clone();
        self.places[number] = host_address(page);
    }

    /// A word, to be written: of a page that nobody else holds.
    pub(crate) fn word(&mut self, number: usize, place: usize) -> &mut u16 {
        let words: &mut [u16; PAGE_WORDS] = Arc::make_mut(&mut self.pages[number]);
        self.places[number] = words.as_ptr().expose_provenance();
        &mut words[place]
    }

    /// The host's addresses of the words of all pages, as long as this is not written to.
    pub(crate) fn places(&self) -> &[usize] {
        &self.places
    }
}

impl PartialEq for ProgramMemory {
    fn eq(&self, other: &ProgramMemory) -> bool {
        self.pages == other.pages
    }
}

fn host_address(page: &Arc<Page>) -> usize {
    Arc::as_ptr(page).expose_provenance()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn places_are_those_of_the_pages(writes in prop::collection::vec((0..4usize, 0..PAGE_WORDS, any::<bool>()), 0..20)) {
            let page = Arc::new([0; PAGE_WORDS]);
            let mut memory = ProgramMemory::new(&page, 4);
            let mut copies = Vec::new();
            for (number, place, replaces) in writes {
                if replaces {
                    memory.replace(number, &page);
                } else {
                    *memory.word(number, place) += 1;
                }
                copies.push(memory.clone());
                for memory in copies.iter().chain([&memory]) {
                    let places = memory.pages.iter().map(host_address);
                    prop_assert!(places.eq(memory.places().iter().copied()));
                }
            }
        }
    }
}
