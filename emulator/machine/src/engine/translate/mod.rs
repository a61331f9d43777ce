//! Translation of hot code to the host's machine code.
//!
//! Where the interpreter arrives often, a region of code is translated ([`region`], [`checkpoints`], [`emit`], [`exits`],
//! [`backend`], [`operands`], [`transfers`], [`multiplication`]) and called from then on ([`native`]). It goes on at the code of other regions
//! by itself ([`targets`]). Translated code does what the interpreter does, instruction for instruction and cycle for cycle,
//! and leaves to it, before anything has happened, whatever does not read memory and write data memory and registers alone. Its cycles and bytes come from the same decoded slots. Nothing is translated in short runs, and
//! where there is no code generator, for want of the feature `translator` or on a host that it does not know, everything is
//! interpreted.
#![cfg_attr(not(feature = "translator"), allow(dead_code, reason = "what only a code generator uses"))]

#[cfg(feature = "translator")]
mod backend;
mod block;
mod checkpoints;
#[cfg(feature = "translator")]
mod emit;
#[cfg(not(feature = "translator"))]
#[path = "no_emit.rs"]
mod emit;
#[cfg(feature = "translator")]
mod exits;
#[cfg(feature = "translator")]
mod multiplication;
mod native;
#[cfg(feature = "translator")]
mod operands;
mod region;
mod table;
mod targets;
#[cfg(feature = "translator")]
mod transfers;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use super::access_map::{AccessMap, Stretch, masks};
use super::code::{Code, CodePage};
use crate::bus::Cycle;
use crate::memory::Memory;
use crate::peripherals::Peripherals;
use crate::peripherals::multiplier::Arithmetic;
use block::Surroundings;
pub(super) use checkpoints::LONGEST_PATH;
use native::{CYCLE, Context, MOST_CYCLES, NativeCode};
pub(super) use table::Known;
use table::Table;
use targets::{Targets, mark};

/// Arrivals at an address after which it is translated, by all machines that hold its page: a translation takes a millisecond or
/// some, as does interpreting what follows on so many arrivals.
pub(crate) const DEFAULT_THRESHOLD: u16 = 4_000;
/// Translations kept although no machine holds them.
const MAXIMUM_KEPT: usize = 1024;

/// All translations of this process.
static TRANSLATOR: LazyLock<Mutex<Translator>> = LazyLock::new(|| Mutex::new(Translator::new()));

struct Translator {
    /// Nothing is translated without a target, and an entrance made for it.
    generator: Option<(emit::Target, Arc<NativeCode>)>,
    /// By where they are entered.
    translations: HashMap<u16, Vec<Arc<Translation>>>,
    kept: usize,
}

/// A translated region.
pub(super) struct Translation {
    code: NativeCode,
    /// What calls it.
    entrance: Arc<NativeCode>,
    entries: Vec<u16>,
    surroundings: Surroundings,
    /// It uses the multiplier.
    multiplies: bool,
    low: u16,
    high: u16,
    /// What it was translated from.
    pages: Vec<Arc<CodePage>>,
}

/// The translations that one machine uses, as long as neither its code nor its modules change.
#[derive(Clone)]
pub(crate) struct Translations {
    known: Table,
    /// Where their code is, for it to go on by itself: of translations that `known` holds.
    targets: Targets,
    /// Arrivals after which an address is translated; `None` for never.
    threshold: Option<u16>,
    /// Translated code may have the multiplier.
    multiplies: bool,
    /// One that is known has it.
    uses_multiplier: bool,
    /// Instructions that ran as translated code.
    instructions: u64,
}

impl Translations {
    pub(super) fn new() -> Translations {
        let mut translations = Translations {
            known: Table::default(),
            targets: Targets::default(),
            threshold: None,
            multiplies: false,
            uses_multiplier: false,
            instructions: 0,
        };
        translations.set_threshold(Some(DEFAULT_THRESHOLD));
        translations
    }

    /// Translates what is arrived at so many times; nothing if `None`.
    pub(crate) fn set_threshold(&mut self, threshold: Option<u16>) {
        self.threshold = threshold.filter(|_| cfg!(feature = "translator"));
    }

    pub(super) fn is_enabled(&self) -> bool {
        self.threshold.is_some()
    }

    /// Whether to translate all that can be, when it is arrived at for the first time, also where a run begins.
    pub(super) fn are_eager(&self) -> bool {
        self.threshold == Some(0)
    }

    /// How many instructions ran as translated code.
    pub(crate) fn instructions(&self) -> u64 {
        self.instructions
    }

    /// Forgets everything: code or modules have changed.
    pub(super) fn clear(&mut self) {
        self.known = Table::default();
        self.targets.clear();
        self.uses_multiplier = false;
    }

    /// Takes note of whether translated code may have the multiplier.
    pub(super) fn set_multiplies(&mut self, multiplies: bool) {
        if self.multiplies != multiplies {
            self.multiplies = multiplies;
            self.clear();
        }
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
    pub(super) peripherals: &'a mut Peripherals,
    /// The cycle in which it takes over.
    pub(super) now: Cycle,
    /// Cycles before whose end the last instruction has to start.
    pub(super) budget: Cycle,
}

/// What translated code did.
pub(super) struct Ran {
    pub(super) cycles: Cycle,
    pub(super) instructions: u64,
    /// How it ended.
    pub(super) end: End,
}

/// How translated code ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Where there is no translation, or not yet.
    Elsewhere,
    /// Before an instruction that it leaves to the interpreter.
    Stuck,
    /// It might go on, in more cycles.
    OutOfTime,
}

impl Translations {
    /// Runs the translation that is entered at R0, and those that it leads to within a domain.
    pub(super) fn run(
        &mut self,
        entry: Entry<'_>,
        memory: &mut Memory,
        access_map: &AccessMap,
        stretch: Stretch,
    ) -> Ran {
        let (read_mask, write_mask) = masks(stretch.domain);
        let mut context = Context::new(*entry.registers);
        let budget = entry.budget.min(MOST_CYCLES);
        context.limit = budget * CYCLE + MOST_CYCLES;
        context.previous = (*entry.previous).into();
        context.source_extension = (*entry.source_extension).into();
        context.data_address = (*entry.data_address).into();
        context.mark = mark(stretch.domain);
        (context.read_mask, context.write_mask) = (read_mask, write_mask);
        let lent = self.lend_multiplier(&entry);
        context.multiplier = lent;
        // Only from outside is the stack pointer made odd.
        context.stuck = context.registers[1] & 1;
        while context.stuck == 0
            && let Known::Translated(translation) = self.known.get(context.address())
        {
            let code = translation.code.address();
            let targets = self.targets.with(context.address(), context.mark, code);
            // SAFETY: the code was made for this machine's memories, or it would not be known (`Translation::fits`); that of the
            // targets is known, too. All that is known stays while this borrows it. The stack pointer is even: code keeps it so.
            unsafe {
                native::run(&translation.entrance, code, &mut context, memory, access_map.view(), targets);
            }
            // Code of the same domain elsewhere is found when the machine has looked where it is.
            if !stretch.contains(context.address()) {
                break;
            }
        }
        *entry.registers = context.registers();
        *entry.previous = context.previous as u16;
        *entry.source_extension = context.source_extension as u16;
        *entry.data_address = context.data_address as u16;
        let cycles = context.progress / CYCLE;
        if (context.multiplier, context.multiplied) != (lent, 0) {
            let written = Some(entry.now + context.multiplied / CYCLE).filter(|_| context.multiplied > 0);
            entry.peripherals.take_back_multiplier(&context.multiplier, written, entry.now + cycles);
        }
        let end = match context.stuck {
            0 => End::Elsewhere,
            _ if budget - cycles < LONGEST_PATH.into() => End::OutOfTime,
            _ => End::Stuck,
        };
        let instructions = context.progress % CYCLE;
        self.instructions += instructions;
        Ran { cycles, instructions, end }
    }

    /// The multiplier, if there is code that uses it.
    fn lend_multiplier(&self, entry: &Entry<'_>) -> Arithmetic {
        let lent = if self.uses_multiplier { entry.peripherals.lend_multiplier() } else { None };
        lent.unwrap_or_default()
    }
}

impl Translation {
    /// Whether it is a translation of what the machine holds, within one domain.
    fn fits(&self, code: &mut Code, memory: &mut Memory, surroundings: Surroundings, stretch: Stretch) -> bool {
        self.surroundings == surroundings
            && stretch.contains(self.low)
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
    pub(super) fn translate(&mut self, memory: &mut Memory, access_map: &AccessMap, stretch: Stretch, address: u16) {
        let mut translator = TRANSLATOR.lock().unwrap_or_else(PoisonError::into_inner);
        let surroundings = Surroundings::of(memory, access_map.is_unrestricted(), self.translations.multiplies);
        let Some(translation) = translator.translation(self, memory, surroundings, stretch, address) else {
            return self.translations.known.insert(address, Known::Rejected);
        };
        self.translations.uses_multiplier |= translation.multiplies;
        for &entry in &translation.entries {
            if entry == address || !matches!(self.translations.at(entry), Known::Translated(_)) {
                self.translations.known.insert(entry, Known::Translated(translation.clone()));
            }
        }
    }
}

impl Translator {
    fn new() -> Translator {
        let generator = emit::target().and_then(|target| {
            let entrance = NativeCode::new(&emit::entrance(&target)?).ok()?;
            Some((target, Arc::new(entrance)))
        });
        Translator { generator, translations: HashMap::new(), kept: 0 }
    }

    /// A translation that can be entered at `start`.
    fn translation(
        &mut self,
        code: &mut Code,
        memory: &mut Memory,
        surroundings: Surroundings,
        stretch: Stretch,
        start: u16,
    ) -> Option<Arc<Translation>> {
        let mut candidates = self.translations.get(&start).into_iter().flatten();
        if let Some(found) = candidates.find(|candidate| candidate.fits(code, memory, surroundings, stretch)) {
            return Some(found.clone());
        }
        let (target, entrance) = self.generator.as_ref()?;
        let plan = region::plan(code, memory, surroundings, stretch, start);
        if plan.blocks.is_empty() || !(plan.is_worthwhile() || code.translations.are_eager()) {
            return None;
        }
        let native = NativeCode::new(&emit::emit(target, &plan)?).ok()?;
        let translation = Arc::new(Translation {
            code: native,
            entrance: entrance.clone(),
            multiplies: plan.multiplies(),
            entries: plan.entries,
            surroundings,
            low: plan.low,
            high: plan.high,
            pages: plan.pages,
        });
        for entry in &translation.entries {
            self.translations.entry(*entry).or_default().push(translation.clone());
        }
        self.kept += 1;
        if self.kept > MAXIMUM_KEPT {
            self.forget_unused();
        }
        Some(translation)
    }

    fn forget_unused(&mut self) {
        for translations in self.translations.values_mut() {
            // Each entry holds it.
            translations.retain(|translation| Arc::strong_count(translation) > translation.entries.len());
        }
        // Those in use count anew, so that this happens seldom.
        self.kept = 0;
    }
}
