//! Cached answers of the access rules. The rules are asked, never restated: once per stretch of addresses between the
//! boundaries of modules, from within every module and from outside, whenever the module table changes.

use sancus_hw::{AccessCycle, BusAccess, Layout, Module, ModuleTable, RuleSet, Selector, check};

use crate::core::Sancus;

/// Who executes: 0 for code in no module, n for the module in slot n - 1.
pub(super) type Domain = u8;

/// A place that the fast engine leaves to the exact core.
pub(super) const NO_DOMAIN: Domain = 0xff;
/// Domains with an answer of their own: a bit for reads and one for writes.
const DOMAINS: usize = 8;

/// The answers for every word of the address space.
#[derive(Clone)]
pub(crate) struct Facts {
    /// Bit d forbids domain d to read the word, bit d + 8 to write it.
    forbidden: Box<[u16; 0x8000]>,
    /// Domain of an instruction at the word.
    domains: Box<[Domain; 0x8000]>,
    generation: u64,
}

impl Facts {
    /// Those of a core without modules.
    pub(crate) fn new() -> Facts {
        Facts { forbidden: zeros(), domains: zeros(), generation: 0 }
    }

    /// Asks again if the module table has changed. Returns whether it had.
    pub(crate) fn update(&mut self, sancus: &Sancus) -> bool {
        if self.generation == sancus.generation {
            return false;
        }
        self.generation = sancus.generation;
        self.forbidden.fill(0);
        self.domains.fill(0);
        let modules = &sancus.modules;
        if !modules.any_enabled() {
            return true;
        }
        let boundaries = boundaries(modules);
        for window in boundaries.windows(2) {
            let (first, last) = (window[0], window[1] - 1);
            let forbidden = ask(modules, sancus.rules, first as u16, &boundaries);
            for word in first >> 1..=last >> 1 {
                // A word that holds two stretches is as forbidden as both.
                self.forbidden[word as usize] |= forbidden;
            }
        }
        for (word, domain) in self.domains.iter_mut().enumerate() {
            *domain = domain_at(modules, (word << 1) as u16);
        }
        true
    }

    #[inline(always)]
    pub(super) fn forbidden(&self, address: u16) -> u16 {
        self.forbidden[usize::from(address >> 1)]
    }

    #[inline(always)]
    pub(super) fn domain(&self, address: u16) -> Domain {
        self.domains[usize::from(address >> 1)]
    }
}

fn zeros<T: Copy + Default + std::fmt::Debug>() -> Box<[T; 0x8000]> {
    vec![T::default(); 0x8000].into_boxed_slice().try_into().expect("0x8000 words")
}

/// Bits of [`Facts::forbidden`] that concern reads and writes of a domain.
pub(super) const fn masks(domain: Domain) -> (u16, u16) {
    (1 << domain, 1 << (domain + 8))
}

/// The domain of an instruction at `address`.
fn domain_at(modules: &ModuleTable, address: u16) -> Domain {
    let mut there = modules.slots().iter().enumerate().filter(|(_, module)| contains(module, address));
    match (there.next(), there.next()) {
        (None, _) => 0,
        (Some((slot, _)), None) if slot + 1 < DOMAINS => slot as Domain + 1,
        _ => NO_DOMAIN,
    }
}

fn contains(module: &Module, address: u16) -> bool {
    module.is_enabled() && module.layout().public_contains(address)
}

/// The addresses at which an answer may change, with both ends of the address space.
fn boundaries(modules: &ModuleTable) -> Vec<u32> {
    let mut boundaries = vec![0, 0x1_0000];
    for module in modules.slots() {
        let Layout { public_start, public_end, secret_start, secret_end } = *module.layout();
        boundaries.extend([public_start, public_end, secret_start, secret_end].map(u32::from));
    }
    boundaries.sort_unstable();
    boundaries.dedup();
    boundaries
}

/// What each domain is forbidden at `address`.
fn ask(modules: &ModuleTable, rules: RuleSet, address: u16, boundaries: &[u32]) -> u16 {
    let mut forbidden = 0;
    for domain in 0..=modules.slots().len().min(DOMAINS - 1) {
        let (read, write) = masks(domain as Domain);
        let place = match domain {
            0 => outside(modules, boundaries),
            slot => Some(modules.slots()[slot - 1].layout().public_start),
        };
        let allowed = |access| {
            place.is_some_and(|place| {
                let cycle = AccessCycle {
                    program_counter: place,
                    previous_program_counter: place,
                    access: Some(access),
                    ..AccessCycle::default()
                };
                check(modules, &cycle, rules).is_none()
            })
        };
        if !allowed(BusAccess::read(address)) {
            forbidden |= read;
        }
        if !allowed(BusAccess::write_word(address)) {
            forbidden |= write;
        }
    }
    forbidden
}

/// An address in no module.
fn outside(modules: &ModuleTable, boundaries: &[u32]) -> Option<u16> {
    let starts = boundaries.iter().filter_map(|&boundary| u16::try_from(boundary).ok());
    let mut starts = starts.filter(|&address| modules.select(Selector::Address(address)).is_none());
    starts.next()
}
