//! Translation of hot code to the host's machine code.
//!
//! Where the interpreter arrives often, a region of code is translated ([`region`], [`emit`], [`operands`],
//! [`arithmetic`]) and called from then on ([`native`]). Translated code does what the interpreter does, instruction for
//! instruction and cycle for cycle, and leaves to it, before anything has happened, whatever does not touch data memory
//! and registers alone. Its cycles and bytes come from the same decoded slots. Nothing is translated in short runs, and
//! where there is no code generator, for want of the feature `translation` or on a host that it does not know, everything is
//! interpreted.
#![cfg_attr(not(feature = "translation"), allow(dead_code, reason = "what only a code generator uses"))]

#[cfg(feature = "translation")]
mod arithmetic;
#[cfg(feature = "translation")]
mod emit;
#[cfg(not(feature = "translation"))]
#[path = "no_emit.rs"]
mod emit;
mod native;
#[cfg(feature = "translation")]
mod operands;
mod region;
mod table;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use super::access_map::{AccessMap, Stretch, masks};
use super::code::{Code, CodePage};
use crate::bus::Cycle;
use crate::memory::Memory;
use native::{Context, NativeCode};
pub(super) use table::Known;
use table::Table;

/// Arrivals at an address after which it is translated, by all machines that hold its page: a translation takes milliseconds, as does
/// interpreting what follows on so many arrivals.
pub(crate) const DEFAULT_THRESHOLD: u16 = 20_000;
/// Translations kept although no machine holds them.
const MAXIMUM_KEPT: usize = 1024;

/// All translations of this process.
static TRANSLATOR: LazyLock<Mutex<Translator>> =
    LazyLock::new(|| Mutex::new(Translator { target: emit::target(), translations: HashMap::new(), kept: 0 }));

struct Translator {
    target: Option<emit::Target>,
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

/// The translations that one machine uses, as long as neither its code nor its modules change.
#[derive(Clone)]
pub(crate) struct Translations {
    known: Table,
    /// Arrivals after which an address is translated; `None` for never.
    threshold: Option<u16>,
}

impl Translations {
    pub(super) fn new() -> Translations {
        let mut translations = Translations { known: Table::default(), threshold: None };
        translations.set_threshold(Some(DEFAULT_THRESHOLD));
        translations
    }

    /// Translates what is arrived at so many times; nothing if `None`.
    pub(crate) fn set_threshold(&mut self, threshold: Option<u16>) {
        self.threshold = threshold.filter(|_| cfg!(feature = "translation"));
    }

    pub(super) fn is_enabled(&self) -> bool {
        self.threshold.is_some()
    }

    /// Forgets everything: code or modules have changed.
    pub(super) fn clear(&mut self) {
        self.known = Table::default();
    }

    #[inline(always)]
    pub(super) fn at(&self, address: u16) -> &Known {
        self.known.get(address)
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

/// What translated code did.
pub(super) struct Ran {
    pub(super) cycles: Cycle,
    pub(super) instructions: u64,
    /// It has left before an instruction that it can only leave.
    pub(super) stuck: bool,
}

impl Translations {
    /// Runs a translation, and those that it leads to within a stretch.
    pub(super) fn run(
        &self,
        first: &Translation,
        entry: Entry<'_>,
        memory: &mut Memory,
        access_map: &AccessMap,
        stretch: Stretch,
    ) -> Ran {
        let mut context = Context::new(*entry.registers);
        context.budget = entry.budget.min(Cycle::from(u32::MAX / 2)) as u32;
        context.previous = *entry.previous;
        context.source_extension = *entry.source_extension;
        context.data_address = *entry.data_address;
        (context.read_mask, context.write_mask) = masks(stretch.domain);
        let mut translation = first;
        let stuck = loop {
            let before = context.progress;
            translation.code.run(&mut context, memory.data_mut(), access_map.view());
            if context.progress == before {
                break true;
            }
            let next = context.registers[0];
            if (context.progress & 0xffff_ffff) >= context.budget.into() || !stretch.contains(next) {
                break false;
            }
            let Known::Translated(next) = self.at(next) else { break false };
            translation = next;
        };
        *entry.registers = context.registers;
        *entry.previous = context.previous;
        *entry.source_extension = context.source_extension;
        *entry.data_address = context.data_address;
        Ran { cycles: context.progress & 0xffff_ffff, instructions: context.progress >> 32, stuck }
    }
}

impl Translation {
    /// Whether it is a translation of what the machine holds, within one domain.
    fn fits(&self, code: &mut Code, memory: &mut Memory, stretch: Stretch) -> bool {
        stretch.contains(self.low)
            && stretch.contains(self.high)
            && self.low <= self.high
            && self.pages.iter().all(|page| Arc::ptr_eq(code.filled(memory, page.address()), page))
    }
}

impl Code {
    /// Counts an arrival at `address`; whether it is hot.
    #[inline(always)]
    pub(super) fn arrive(&self, address: u16) -> bool {
        let threshold = self.translations.threshold.unwrap_or(u16::MAX);
        self.page(address).is_some_and(|page| page.arrive(address) >= threshold)
    }

    /// Finds or makes a translation of what begins at `address`.
    #[cold]
    pub(super) fn translate(&mut self, memory: &mut Memory, stretch: Stretch, address: u16) {
        let mut translator = TRANSLATOR.lock().unwrap_or_else(PoisonError::into_inner);
        let known = match translator.translation(self, memory, stretch, address) {
            Some(translation) => Known::Translated(translation),
            None => Known::Rejected,
        };
        self.translations.known.insert(address, known);
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
