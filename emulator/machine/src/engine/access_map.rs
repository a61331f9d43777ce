//! Cached answers of the access rules. The rules are asked, never restated: once per stretch of addresses between the
//! boundaries of modules, from within every module and from outside, whenever the module table changes.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use sancus_hw::{AccessCycle, BusAccess, Claim, Layout, Module, ModuleTable, RuleSet, Selector, check};

use crate::core::Sancus;
use crate::memory::{Memory, PAGE_WORDS, PAGES, page_number, place_in_page};
use crate::recording::is_own;

/// Who executes: 0 for code in no module, n for the module in slot n - 1.
pub(super) type Domain = u8;

/// A place that the fast engine leaves to the exact core.
pub(super) const NO_DOMAIN: Domain = 0xff;
/// Bit d forbids domain d to read a word, bit d + [`DOMAINS`] to write it.
pub(super) type Forbidden = u32;

/// Domains with an answer of their own.
const DOMAINS: usize = Forbidden::BITS as usize / 2;

/// What is forbidden at each word of a page.
pub(super) type Leaf = [Forbidden; PAGE_WORDS];

/// Translated code finds leaves and words by shifts.
const _: () = assert!(size_of::<Leaf>().is_power_of_two() && size_of::<Forbidden>().is_power_of_two());

/// The answers of all cores without modules.
static WITHOUT_MODULES: LazyLock<Arc<Answers>> = LazyLock::new(|| Arc::new(Answers::without_modules()));

/// The answers for every word of the address space. Copies of a machine share them.
#[derive(Clone)]
pub(crate) struct AccessMap {
    answers: Arc<Answers>,
    /// What the rules alone answer: the same, unless modules are recorded.
    permitted: Arc<Answers>,
    /// What the answers were made for: a generation of the module table, and whether modules are recorded.
    made_for: Option<(u64, bool)>,
    /// All that the answers depend on, when they were made. Another generation may be of the same modules: each session that is
    /// replayed begins with a core of its own.
    question: Option<Arc<Question>>,
    breakpoints: Arc<BTreeSet<u16>>,
}

/// All that answers depend on but for breakpoints: modules, if there are any, and the addresses of data memory if what modules do is
/// recorded.
#[derive(PartialEq, Eq)]
struct Question {
    modules: Option<ModuleTable>,
    rules: RuleSet,
    recorded: Option<Range<u32>>,
}

#[derive(Clone)]
pub(super) struct Answers {
    /// Which of `leaves` holds for a page of the address space.
    index: [u8; PAGES],
    /// Most pages are alike.
    leaves: Vec<Leaf>,
    /// Domains of instructions from an address on, up to the next; the first begins at 0.
    stretches: Vec<(u32, Domain)>,
}

/// The answers, laid out for translated code. Every entry of `index` is below the number of `leaves`.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) index: &'a [u8; PAGES],
    pub(super) leaves: &'a [Leaf],
}

/// Consecutive addresses in one domain.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch {
    pub(super) start: u16,
    /// Bytes.
    pub(super) length: u32,
    pub(super) domain: Domain,
}

impl Stretch {
    #[inline(always)]
    pub(super) fn contains(&self, address: u16) -> bool {
        u32::from(address.wrapping_sub(self.start)) < self.length
    }
}

impl AccessMap {
    /// Those of a core without modules.
    pub(crate) fn new() -> AccessMap {
        AccessMap {
            answers: WITHOUT_MODULES.clone(),
            permitted: WITHOUT_MODULES.clone(),
            made_for: Some((0, false)),
            question: None,
            breakpoints: Arc::default(),
        }
    }

    /// Asks again if the module table has changed, or whether modules are recorded, or breakpoints. Returns whether one had.
    pub(crate) fn update(&mut self, sancus: Option<&Sancus>, recorded: bool, memory: &Memory) -> bool {
        let wanted = Some((sancus.map_or(0, |sancus| sancus.generation), recorded));
        if self.made_for == wanted {
            return false;
        }
        self.made_for = wanted;
        let question = Question {
            modules: sancus.map(|sancus| &sancus.modules).filter(|modules| modules.any_enabled()).cloned(),
            rules: sancus.map_or(RuleSet::ALL, |sancus| sancus.rules),
            recorded: recorded.then(|| memory.data_addresses()),
        };
        if self.question.as_deref() == Some(&question) {
            return false;
        }
        let answers = |recorded| match &question.modules {
            Some(modules) => Arc::new(Answers::of(modules, question.rules, recorded)),
            None => WITHOUT_MODULES.clone(),
        };
        self.permitted = answers(None);
        self.answers = match &question.recorded {
            Some(recorded) => answers(Some(recorded)),
            None => self.permitted.clone(),
        };
        self.question = Some(Arc::new(question));
        if !self.breakpoints.is_empty() {
            Arc::make_mut(&mut self.answers).leave_out(&self.breakpoints);
        }
        true
    }

    /// The addresses at which the fast engine stops before an instruction.
    pub(crate) fn breakpoints(&self) -> &BTreeSet<u16> {
        &self.breakpoints
    }

    /// Changes them.
    pub(crate) fn breakpoints_mut(&mut self) -> &mut BTreeSet<u16> {
        self.forget();
        self.question = None;
        Arc::make_mut(&mut self.breakpoints)
    }

    /// Has the next [`update`](Self::update) ask again: another core has taken the place of the one asked.
    pub(crate) fn forget(&mut self) {
        self.made_for = None;
    }

    /// What is forbidden at an address; to modules that are recorded, all that is not their own memory.
    #[inline(always)]
    pub(super) fn forbidden(&self, address: u16) -> Forbidden {
        self.answers.forbidden(address)
    }

    /// What the rules forbid at an address, also to modules that are recorded.
    pub(super) fn forbidden_by_rules(&self, address: u16) -> Forbidden {
        self.permitted.forbidden(address)
    }

    /// Whether nothing is forbidden to anybody.
    pub(super) fn is_unrestricted(&self) -> bool {
        self.answers.leaves.iter().flatten().all(|forbidden| *forbidden == 0)
    }

    pub(super) fn view(&self) -> View<'_> {
        View { index: &self.answers.index, leaves: &self.answers.leaves }
    }

    /// The stretch in which an instruction at `address` lies.
    pub(super) fn stretch(&self, address: u16) -> Stretch {
        let stretches = &self.answers.stretches;
        let next = stretches.partition_point(|&(start, _)| start <= u32::from(address));
        let (start, domain) = stretches[next - 1];
        let end = stretches.get(next).map_or(0x1_0000, |&(start, _)| start);
        Stretch { start: start as u16, length: end - start, domain }
    }
}

impl Answers {
    #[inline(always)]
    fn forbidden(&self, address: u16) -> Forbidden {
        self.leaves[usize::from(self.index[page_number(address)])][place_in_page(address)]
    }

    /// Leaves the instructions at these addresses to the exact core.
    fn leave_out(&mut self, addresses: &BTreeSet<u16>) {
        for &address in addresses {
            let (start, end) = (u32::from(address), u32::from(address) + 2);
            let first = self.stretches.partition_point(|(begin, _)| *begin < start);
            let next = self.stretches.partition_point(|(begin, _)| *begin <= end);
            let domain = self.stretches[next - 1].1;
            let cut = [(start, NO_DOMAIN), (end, domain)];
            let kept = if end > u32::from(u16::MAX) { &cut[..1] } else { &cut[..] };
            self.stretches.splice(first..next, kept.iter().copied());
        }
    }

    fn without_modules() -> Answers {
        Answers { index: [0; PAGES], leaves: vec![[0; PAGE_WORDS]], stretches: vec![(0, 0)] }
    }

    /// With `recorded`, the addresses of data memory, modules are forbidden all but their own memory: what they do elsewhere is
    /// recorded, which translated code does not do.
    fn of(modules: &ModuleTable, rules: RuleSet, recorded: Option<&Range<u32>>) -> Answers {
        let mut answers = Answers::without_modules();
        let boundaries = boundaries(modules, recorded);
        let forbidden = boundaries
            .windows(2)
            .map(|window| (window[0], window[1], ask(modules, rules, window[0] as u16, &boundaries, recorded)));
        let forbidden: Vec<_> = forbidden.collect();
        answers.leaves.clear();
        // The leaves of pages without a boundary, by what is forbidden in them: most pages are such.
        let mut even: Vec<(Forbidden, u8)> = Vec::new();
        for (page, index) in answers.index.iter_mut().enumerate() {
            let start = (page * PAGE_BYTES) as u32;
            let throughout = throughout(start, &forbidden);
            if let Some((_, known)) = even.iter().find(|(forbidden, _)| Some(*forbidden) == throughout) {
                *index = *known;
                continue;
            }
            let leaf = leaf(start, &forbidden);
            let known = answers.leaves.iter().position(|known| *known == leaf);
            *index = known.unwrap_or(answers.leaves.len()) as u8;
            if known.is_none() {
                answers.leaves.push(leaf);
            }
            even.extend(throughout.map(|forbidden| (forbidden, *index)));
        }
        answers.leaves.shrink_to_fit();
        answers.stretches.clear();
        // An instruction's address is even.
        for start in boundaries.iter().map(|&boundary| boundary.next_multiple_of(2)).filter(|&start| start < 0x1_0000) {
            let domain = domain_at(modules, start as u16);
            if answers.stretches.last().is_none_or(|&(_, last)| last != domain) {
                answers.stretches.push((start, domain));
            }
        }
        answers
    }
}

/// Bytes of a page.
const PAGE_BYTES: usize = 2 * PAGE_WORDS;

/// What is forbidden everywhere in the page that begins at `address`, if it is the same everywhere.
fn throughout(address: u32, forbidden: &[(u32, u32, Forbidden)]) -> Option<Forbidden> {
    let end = address + PAGE_BYTES as u32;
    let stretch = forbidden.iter().find(|&&(first, last, _)| first <= address && last >= end);
    stretch.map(|&(.., forbidden)| forbidden)
}

/// What is forbidden in the page that begins at `address`.
fn leaf(address: u32, forbidden: &[(u32, u32, Forbidden)]) -> Leaf {
    let mut leaf = [0; PAGE_WORDS];
    let end = address + PAGE_BYTES as u32;
    for &(first, last, forbidden) in forbidden.iter().filter(|&&(first, last, _)| first < end && last > address) {
        // A word that holds two stretches is as forbidden as both.
        let words = (first.max(address) - address) / 2..=(last.min(end) - 1 - address) / 2;
        for word in words {
            leaf[word as usize] |= forbidden;
        }
    }
    leaf
}

/// Bits of [`AccessMap::forbidden`] that concern reads and writes of a domain.
pub(super) const fn masks(domain: Domain) -> (Forbidden, Forbidden) {
    (1 << domain, 1 << (domain as usize + DOMAINS))
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
fn boundaries(modules: &ModuleTable, recorded: Option<&Range<u32>>) -> Vec<u32> {
    let mut boundaries = vec![0, 0x1_0000];
    boundaries.extend(recorded.into_iter().flat_map(|data| [data.start, data.end]));
    for module in modules.slots() {
        let Layout { public_start, public_end, secret_start, secret_end, claim } = *module.layout();
        boundaries.extend([public_start, public_end, secret_start, secret_end].map(u32::from));
        boundaries.extend(claim.blocks().flat_map(|block| [block, block + Claim::BLOCK]).map(u32::from));
    }
    boundaries.sort_unstable();
    boundaries.dedup();
    boundaries
}

/// What each domain is forbidden at `address`.
fn ask(
    modules: &ModuleTable,
    rules: RuleSet,
    address: u16,
    boundaries: &[u32],
    recorded: Option<&Range<u32>>,
) -> Forbidden {
    let mut forbidden = 0;
    for domain in 0..=modules.slots().len().min(DOMAINS - 1) {
        let (read, write) = masks(domain as Domain);
        let place = match domain {
            0 => outside(modules, boundaries),
            slot => Some(modules.slots()[slot - 1].layout())
                .filter(|layout| recorded.is_none_or(|data| is_own(layout, address, data)))
                .map(|layout| layout.public_start),
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
