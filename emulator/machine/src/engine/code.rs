//! Predecoded program memory, page by page. Machines with equal pages share what is decoded from them.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU16, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use super::slot::{Slot, Window};
use super::translate::Translations;
use crate::memory::{Memory, PAGE_WORDS, PAGES, Page, page_number, place_in_page};

/// Words after a page from which its last instructions are decoded.
const FOLLOWING: usize = Window::WORDS - 1;

/// All pages decoded in this process, as long as a machine holds them.
static DECODED: Mutex<Pool> = Mutex::new(Pool { pages: None, sweep_at: 64 });

struct Pool {
    pages: Option<HashMap<Key, Weak<CodePage>>>,
    /// Number of pages at which those that nobody holds are forgotten.
    sweep_at: usize,
}

/// What the decoded instructions of a page depend on.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    number: usize,
    words: Arc<Page>,
    following: [u16; FOLLOWING],
}

/// A decoded page of program memory. Equal pages are the same in the whole process.
pub(super) struct CodePage {
    number: usize,
    words: Arc<Page>,
    slots: [Slot; PAGE_WORDS],
    /// How often its instructions were arrived at, see [`CodePage::arrive`].
    arrivals: [AtomicU16; PAGE_WORDS],
}

impl CodePage {
    #[inline(always)]
    pub(super) fn slot(&self, address: u16) -> &Slot {
        &self.slots[place_in_page(address)]
    }

    /// Counts an arrival at an instruction; returns how many there have been, roughly: threads may overwrite each other's.
    #[inline(always)]
    pub(super) fn arrive(&self, address: u16) -> u16 {
        let counter = &self.arrivals[place_in_page(address)];
        let arrivals = counter.load(Relaxed).saturating_add(1);
        counter.store(arrivals, Relaxed);
        arrivals
    }

    /// Whether there was an arrival at an instruction.
    pub(super) fn is_arrived_at(&self, address: u16) -> bool {
        self.arrivals[place_in_page(address)].load(Relaxed) > 0
    }

    /// Its first address.
    pub(super) fn address(&self) -> u16 {
        (self.number * 2 * PAGE_WORDS) as u16
    }

    fn decode(key: &Key) -> CodePage {
        let words: Vec<u16> = key.words.iter().chain(&key.following).copied().collect();
        let start = (key.number * 2 * PAGE_WORDS) as u16;
        let slots = std::array::from_fn(|place| {
            let words = std::array::from_fn(|word| words[place + word]);
            Slot::decode(&Window { address: start + 2 * place as u16, words })
        });
        CodePage {
            number: key.number,
            words: key.words.clone(),
            slots,
            arrivals: [const { AtomicU16::new(0) }; PAGE_WORDS],
        }
    }
}

impl Pool {
    fn page(&mut self, key: Key) -> Arc<CodePage> {
        let pages = self.pages.get_or_insert_default();
        if let Some(page) = pages.get(&key).and_then(Weak::upgrade) {
            return page;
        }
        if pages.len() >= self.sweep_at {
            pages.retain(|_, page| page.strong_count() > 0);
            self.sweep_at = 2 * pages.len() + 64;
        }
        let page = Arc::new(CodePage::decode(&key));
        pages.insert(key, Arc::downgrade(&page));
        page
    }
}

/// The decoded pages of one machine, each from when it is first executed until it is written.
#[derive(Clone)]
pub(crate) struct Code {
    pages: Box<[Option<Arc<CodePage>>; PAGES]>,
    pub(crate) translations: Translations,
}

impl Code {
    /// Nothing decoded.
    pub(crate) fn new() -> Code {
        Code { pages: Box::new([const { None }; PAGES]), translations: Translations::new() }
    }

    #[inline(always)]
    pub(super) fn page(&self, address: u16) -> Option<&Arc<CodePage>> {
        self.pages[page_number(address)].as_ref()
    }

    /// Decodes the page of program memory that holds `address`.
    pub(super) fn filled(&mut self, memory: &mut Memory, address: u16) -> &Arc<CodePage> {
        let number = page_number(address);
        if self.pages[number].is_none() {
            self.fill(memory, address);
        }
        self.pages[number].as_ref().expect("filled")
    }

    /// As [`Code::filled`], for the interpreter.
    #[cold]
    pub(super) fn fill(&mut self, memory: &mut Memory, address: u16) {
        let number = page_number(address);
        let after = ((number + 1) * 2 * PAGE_WORDS) as u16;
        let following = std::array::from_fn(|word| memory.word(after.wrapping_add(2 * word as u16)));
        let key = Key { number, words: memory.page(number).clone(), following };
        let page = DECODED.lock().unwrap_or_else(PoisonError::into_inner).page(key);
        memory.share_page(number, &page.words);
        self.pages[number] = Some(page);
    }

    /// Forgets what depends on the word at `address`: up to three words before it, and its own page.
    pub(crate) fn invalidate(&mut self, address: u16) {
        let number = page_number(address);
        let mut known = self.pages[number].take().is_some();
        if place_in_page(address) < FOLLOWING && number > 0 {
            known |= self.pages[number - 1].take().is_some();
        }
        // Translations depend on decoded pages only.
        if known {
            self.translations.clear();
        }
    }
}
