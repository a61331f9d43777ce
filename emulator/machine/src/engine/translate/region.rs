//! Which instructions are translated together: those that jumps, branches and calls reach from a start, within one domain, as
//! basic blocks.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use msp430_isa::Operation;

use super::block::{Block, RegionInstruction, Surroundings};
use super::checkpoints;
use crate::configuration::PERIPHERAL_SIZE;
use crate::engine::access_map::Stretch;
use crate::engine::code::{Code, CodePage};
use crate::engine::is_executable;
use crate::engine::slot::{Form, Slot, destination, source};
use crate::engine::spin::may_wait;
use crate::memory::{Memory, Region};

/// At most so many instructions are translated together.
const MAXIMUM_INSTRUCTIONS: usize = 256;
/// At most so many words are taken for a table of addresses.
const LONGEST_TABLE: u16 = 32;

/// What is translated together.
pub(super) struct RegionPlan {
    pub(super) surroundings: Surroundings,
    /// Where the code can be entered: at its start, and where calls return to that leave it.
    pub(super) entries: Vec<u16>,
    pub(super) blocks: Vec<Block>,
    /// Where an instruction may go that takes its target from a register or from memory, as far as that lies in the region. It
    /// may go elsewhere.
    pub(super) guesses: BTreeMap<u16, Vec<u16>>,
    /// Instructions that the code reaches and that are not translated.
    pub(super) barriers: BTreeSet<u16>,
    /// First address, and the last.
    pub(super) low: u16,
    pub(super) high: u16,
    /// What it all depends on.
    pub(super) pages: Vec<Arc<CodePage>>,
}

/// As many instructions are worth the way into translated code and out of it.
const WORTH_ENTERING: usize = 8;

impl RegionPlan {
    /// Whether it uses the multiplier.
    pub(super) fn multiplies(&self) -> bool {
        let mut instructions = self.blocks.iter().flat_map(|block| &block.instructions);
        instructions.any(|instruction| instruction.uses(|address| self.surroundings.is_multiplier(address)))
    }

    /// Whether it saves anything: not if it is short, and all ways through it soon end before an instruction that is left to the
    /// interpreter.
    pub(super) fn is_worthwhile(&self) -> bool {
        let instructions: usize = self.blocks.iter().map(|block| block.instructions.len()).sum();
        let starts: BTreeMap<u16, bool> =
            self.blocks.iter().map(|block| (block.start, block.checkpoint.is_some())).collect();
        let goes_on = |address: &u16| starts.get(address).copied().unwrap_or(!self.barriers.contains(address));
        let leads_on = |block: &Block| {
            let computes = block.instructions.last().is_some_and(|last| last.transfers() && last.target().is_none());
            computes || block.successors(&self.guesses).iter().any(goes_on)
        };
        instructions >= WORTH_ENTERING || self.blocks.iter().any(leads_on)
    }
}

/// Follows the code from an instruction on.
struct Search<'a> {
    code: &'a mut Code,
    memory: &'a mut Memory,
    surroundings: Surroundings,
    stretch: Stretch,
    pages: BTreeMap<u8, Arc<CodePage>>,
    instructions: BTreeMap<u16, RegionInstruction>,
    guesses: BTreeMap<u16, Vec<u16>>,
    barriers: BTreeSet<u16>,
}

/// The plan for what begins at `start`; without blocks if its first instruction cannot be translated.
pub(super) fn plan(
    code: &mut Code,
    memory: &mut Memory,
    surroundings: Surroundings,
    stretch: Stretch,
    start: u16,
) -> RegionPlan {
    let mut search = Search {
        code,
        memory,
        surroundings,
        stretch,
        pages: BTreeMap::new(),
        instructions: BTreeMap::new(),
        guesses: BTreeMap::new(),
        barriers: BTreeSet::new(),
    };
    let mut leaders = search.follow(start);
    let entries = search.entries(start);
    leaders.extend(&entries);
    search.guess_returns();
    let Search { pages, instructions, guesses, barriers, .. } = search;
    // Where a straight stretch runs into what was found before.
    let starts = leaders.iter().copied().filter(|leader| instructions.contains_key(leader));
    let mut blocks: Vec<Block> = starts.map(|start| Block::new(start, &instructions, &leaders)).collect();
    checkpoints::place(&mut blocks, &entries, &guesses);
    let low = instructions.keys().next().copied().unwrap_or(start);
    let last = |instruction: &RegionInstruction| instruction.slot.next.wrapping_sub(1);
    let high = instructions.values().map(last).max().unwrap_or(start);
    RegionPlan { surroundings, entries, blocks, guesses, barriers, low, high, pages: pages.into_values().collect() }
}

impl Search<'_> {
    /// Finds the instructions that `start` leads to. Returns where blocks begin.
    fn follow(&mut self, start: u16) -> BTreeSet<u16> {
        let mut leaders = BTreeSet::from([start]);
        let mut open = VecDeque::from([start]);
        while let Some(mut address) = open.pop_front() {
            while self.instructions.len() < MAXIMUM_INSTRUCTIONS && !self.instructions.contains_key(&address) {
                let Some(instruction) = self.instruction(address) else {
                    self.barriers.insert(address);
                    break;
                };
                self.instructions.insert(address, instruction);
                let next = instruction.slot.next;
                if instruction.transfers() {
                    let table = self.table(&instruction);
                    let continued = instruction.continues().then_some(next);
                    let successors = instruction.target().into_iter().chain(continued).chain(table);
                    open.extend(successors.filter(|successor| leaders.insert(*successor)));
                    break;
                }
                address = next;
            }
        }
        let instructions = &self.instructions;
        self.guesses.values_mut().for_each(|targets| targets.retain(|target| instructions.contains_key(target)));
        leaders
    }

    /// The targets in the table from which an instruction takes its own, if it seems to do so: addresses at which the program has
    /// arrived before.
    fn table(&mut self, instruction: &RegionInstruction) -> Vec<u16> {
        let Some(table) = instruction.table() else { return Vec::new() };
        let mut targets = Vec::new();
        for entry in 0..LONGEST_TABLE {
            let address = table.wrapping_add(2 * entry);
            if !matches!(self.memory.region(address), Region::Data | Region::Program) {
                break;
            }
            let target = self.memory.word(address);
            if !self.stretch.contains(target) || !is_executable(self.memory, target) {
                break;
            }
            if self.code.filled(self.memory, target).is_arrived_at(target) && !targets.contains(&target) {
                targets.push(target);
            }
        }
        self.guesses.insert(instruction.address, targets.clone());
        targets
    }

    /// Where the region can be entered: where it begins, and where calls return to that go elsewhere, or may.
    fn entries(&self, start: u16) -> Vec<u16> {
        let leaves =
            |call: &RegionInstruction| call.target().is_none_or(|target| !self.instructions.contains_key(&target));
        let calls = self.instructions.values().filter(|instruction| instruction.calls() && leaves(instruction));
        let sites = calls.map(|call| call.slot.next);
        let sites = sites.filter(|site| *site != start && self.instructions.contains_key(site));
        [start].into_iter().chain(sites).collect()
    }

    /// Finds out which calls a return may be of.
    fn guess_returns(&mut self) {
        let mut sites: BTreeMap<u16, BTreeSet<u16>> = BTreeMap::new();
        for call in self.instructions.values().filter(|instruction| instruction.calls()) {
            for callee in
                call.target().into_iter().chain(self.guesses.get(&call.address).into_iter().flatten().copied())
            {
                sites.entry(callee).or_default().insert(call.slot.next);
            }
        }
        let mut returns: BTreeMap<u16, BTreeSet<u16>> = BTreeMap::new();
        for (callee, sites) in sites {
            for address in self.returns_of(callee) {
                returns.entry(address).or_default().extend(&sites);
            }
        }
        for (address, sites) in returns {
            let known = sites.into_iter().filter(|site| self.instructions.contains_key(site));
            self.guesses.insert(address, known.collect());
        }
    }

    /// The returns of the function that begins at an address.
    fn returns_of(&self, callee: u16) -> Vec<u16> {
        let (mut returns, mut seen, mut open) = (Vec::new(), BTreeSet::from([callee]), vec![callee]);
        while let Some(address) = open.pop() {
            let Some(instruction) = self.instructions.get(&address) else { continue };
            if instruction.returns() {
                returns.push(address);
            }
            let target = instruction.target().filter(|_| !instruction.calls());
            let guesses = self.guesses.get(&address).filter(|_| !instruction.calls()).into_iter().flatten().copied();
            let next = instruction.continues().then_some(instruction.slot.next);
            open.extend(target.into_iter().chain(guesses).chain(next).filter(|successor| seen.insert(*successor)));
        }
        returns
    }

    /// The instruction at `address`, if it can be translated.
    fn instruction(&mut self, address: u16) -> Option<RegionInstruction> {
        let inside = self.stretch.contains(address) && self.memory.region(address) == Region::Program;
        if !inside || address & 1 != 0 || may_wait(self.memory, address) {
            return None;
        }
        let slot = *self.page(address).slot(address);
        let instruction = RegionInstruction { address, slot, form: slot.form() };
        let whole = self.stretch.contains(slot.next.wrapping_sub(1));
        (whole
            && is_translatable(&instruction, self.surroundings)
            && instruction.target().is_none_or(|target| self.is_target(target)))
        .then_some(instruction)
    }

    /// Whether the fast engine can go on at `address` after a jump.
    fn is_target(&mut self, address: u16) -> bool {
        is_executable(self.memory, address) && {
            self.page(address);
            true
        }
    }

    /// The decoded page, on which the plan depends from now on.
    fn page(&mut self, address: u16) -> &Arc<CodePage> {
        let page = self.code.filled(self.memory, address);
        self.pages.entry((address >> 8) as u8).or_insert_with(|| page.clone())
    }
}

fn is_translatable(instruction: &RegionInstruction, surroundings: Surroundings) -> bool {
    let Slot { source_value, destination_value, .. } = instruction.slot;
    let multiplies = instruction.takes_words();
    let answers = |address| address >= PERIPHERAL_SIZE || multiplies && surroundings.is_multiplier(address);
    let in_memory = |kind, address| kind != source::ABSOLUTE || answers(address);
    match instruction.form {
        Form::Exact | Form::Reti => false,
        Form::Jump(_) => true,
        Form::TwoOperand { source, destination, .. } => {
            let target = match destination {
                destination::ABSOLUTE => answers(destination_value),
                destination::STATUS => false,
                _ => true,
            };
            target && in_memory(source, source_value)
        }
        // Of a byte in memory these take what lies beside it.
        Form::SingleOperand { operation: Operation::Swpb | Operation::Sxt, byte: true, .. } => false,
        Form::SingleOperand { source, .. } => in_memory(source, source_value),
    }
}
