//! Translation of hot code to the host's machine code.
//!
//! Where the interpreter arrives often, a region of code is translated ([`region`], [`emit`], [`operands`],
//! [`arithmetic`]) and called from then on ([`native`]). Translated code does what the interpreter does, instruction for
//! instruction and cycle for cycle, and leaves to it, before anything has happened, whatever does not touch data memory
//! and registers alone. Its cycles and bytes come from the same decoded slots. Nothing is translated in short runs, and
//! where the host has no code generator everything is interpreted.

mod arithmetic;
mod emit;
mod native;
mod operands;
mod region;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use cranelift_codegen::isa::OwnedTargetIsa;

use super::code::{Code, CodePage};
use super::facts::{Facts, Stretch, masks};
use crate::bus::Cycle;
use crate::memory::{Memory, PAGE_WORDS, PAGES, page_number, place_in_page};
use native::{Context, NativeCode};

/// Arrivals at an address after which it is translated: a translation costs as much as interpreting some ten thousand
/// instructions.
pub(crate) const DEFAULT_THRESHOLD: u16 = 2000;
/// Counters of arrivals; addresses share them.
const COUNTERS: usize = 256;
/// Translations kept although no machine holds them.
const MAXIMUM_KEPT: usize = 1024;

/// All translations of this process.
static TRANSLATOR: LazyLock<Mutex<Translator>> =
    LazyLock::new(|| Mutex::new(Translator { target: emit::target(), translations: HashMap::new(), kept: 0 }));

struct Translator {
    target: Option<OwnedTargetIsa>,
    /// By the address of their first instruction. `None`: it cannot be translated.
    translations: HashMap<u16, Vec<Arc<Translation>>>,
    kept: usize,
}

/// A translated region.
pub(super) struct Translation {
    code: NativeCode,
    low: u16,
    high: u16,
    /// What it was translated from.
    pages: Vec<Arc<CodePage>>,
}

/// What is known of an address as the start of a translation.
#[derive(Clone, Default)]
pub(super) enum Known {
    #[default]
    Nothing,
    /// It cannot be translated.
    Rejected,
    Translated(Arc<Translation>),
}

/// The translations that one machine uses, as long as neither its code nor its modules change.
#[derive(Clone)]
pub(crate) struct Translations {
    pages: Box<[Option<Box<[Known; PAGE_WORDS]>>; PAGES]>,
    counters: Box<[u16; COUNTERS]>,
    /// Arrivals after which an address is translated; `None` for never.
    threshold: Option<u16>,
    empty: bool,
}

impl Translations {
    pub(super) fn new() -> Translations {
        Translations {
            pages: Box::new([const { None }; PAGES]),
            counters: Box::new([0; COUNTERS]),
            threshold: Some(DEFAULT_THRESHOLD),
            empty: true,
        }
    }

    /// Translates what is arrived at so many times; nothing if `None`.
    pub(crate) fn set_threshold(&mut self, threshold: Option<u16>) {
        self.threshold = threshold;
    }

    pub(super) fn is_enabled(&self) -> bool {
        self.threshold.is_some()
    }

    /// Forgets everything: code or modules have changed.
    pub(super) fn clear(&mut self) {
        if !self.empty {
            self.pages.fill(None);
            self.empty = true;
        }
    }

    #[inline(always)]
    pub(super) fn at(&self, address: u16) -> &Known {
        match &self.pages[page_number(address)] {
            Some(page) => &page[place_in_page(address)],
            None => &Known::Nothing,
        }
    }

    /// Counts an arrival at `address`; whether it is hot.
    #[inline(always)]
    pub(super) fn arrive(&mut self, address: u16) -> bool {
        let counter = &mut self.counters[usize::from(address >> 1) % COUNTERS];
        *counter = counter.saturating_add(1);
        self.threshold.is_some_and(|threshold| *counter >= threshold)
    }

    fn set(&mut self, address: u16, known: Known) {
        let page =
            self.pages[page_number(address)].get_or_insert_with(|| Box::new([const { Known::Nothing }; PAGE_WORDS]));
        page[place_in_page(address)] = known;
        self.empty = false;
    }
}

/// The state that translated code takes over and hands back.
pub(super) struct Entry<'a> {
    pub(super) registers: &'a mut [u16; 16],
    pub(super) previous: &'a mut u16,
    pub(super) source_extension: &'a mut u16,
    pub(super) data_address: &'a mut u16,
    /// Cycles before whose end the last instruction has to start.
    pub(super) budget: Cycle,
}

impl Translation {
    /// Runs from its start; returns the cycles and instructions that it took, none if it left at once.
    pub(super) fn run(&self, entry: Entry<'_>, memory: &mut Memory, facts: &Facts, domain: u8) -> (Cycle, u64) {
        let mut context = Context::new(*entry.registers);
        context.budget = entry.budget.min(Cycle::from(u32::MAX / 2)) as u32;
        context.previous = *entry.previous;
        context.source_extension = *entry.source_extension;
        context.data_address = *entry.data_address;
        (context.read_mask, context.write_mask) = masks(domain);
        self.code.run(&mut context, memory.data_mut(), facts.view());
        *entry.registers = context.registers;
        *entry.previous = context.previous;
        *entry.source_extension = context.source_extension;
        *entry.data_address = context.data_address;
        (context.progress & 0xffff_ffff, context.progress >> 32)
    }

    /// Whether it is a translation of what the machine holds, within one domain.
    fn fits(&self, code: &mut Code, memory: &mut Memory, stretch: Stretch) -> bool {
        stretch.contains(self.low)
            && stretch.contains(self.high)
            && self.low <= self.high
            && self.pages.iter().all(|page| Arc::ptr_eq(code.filled(memory, page.address()), page))
    }
}

impl Code {
    /// Finds or makes a translation of what begins at `address`.
    #[cold]
    pub(super) fn translate(&mut self, memory: &mut Memory, stretch: Stretch, address: u16) {
        let mut translator = TRANSLATOR.lock().unwrap_or_else(PoisonError::into_inner);
        let known = match translator.translation(self, memory, stretch, address) {
            Some(translation) => Known::Translated(translation),
            None => Known::Rejected,
        };
        self.translations.set(address, known);
    }
}

impl Translator {
    fn translation(
        &mut self,
        code: &mut Code,
        memory: &mut Memory,
        stretch: Stretch,
        start: u16,
    ) -> Option<Arc<Translation>> {
        let candidates = self.translations.entry(start).or_default();
        if let Some(found) = candidates.iter().find(|candidate| candidate.fits(code, memory, stretch)) {
            return Some(found.clone());
        }
        let plan = region::plan(code, memory, stretch, start);
        if plan.blocks.is_empty() {
            return None;
        }
        let native = NativeCode::new(&emit::emit(self.target.as_ref()?, &plan)?).ok()?;
        let translation = Translation { code: native, low: plan.low, high: plan.high, pages: plan.pages };
        let translation = Arc::new(translation);
        candidates.push(translation.clone());
        self.kept += 1;
        if self.kept > MAXIMUM_KEPT {
            self.forget_unused();
        }
        Some(translation)
    }

    fn forget_unused(&mut self) {
        for translations in self.translations.values_mut() {
            translations.retain(|translation| Arc::strong_count(translation) > 1);
        }
        // Those in use count anew, so that this happens seldom.
        self.kept = 0;
    }
}
