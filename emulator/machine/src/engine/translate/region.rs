//! Which instructions are translated together: those that static jumps, branches and calls reach from a start, within one
//! domain, as basic blocks.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use msp430_isa::{FLAGS, FlagEffect, Operation};

use crate::configuration::PERIPHERAL_SIZE;
use crate::engine::access_map::Stretch;
use crate::engine::code::{Code, CodePage};
use crate::engine::is_executable;
use crate::engine::slot::{Form, Slot, destination, source};
use crate::engine::spin::may_wait;
use crate::memory::{Memory, Region};

/// At most so many instructions are translated together.
const MAXIMUM_INSTRUCTIONS: usize = 256;

/// An instruction that can be translated.
#[derive(Clone, Copy)]
pub(super) struct RegionInstruction {
    pub(super) address: u16,
    pub(super) slot: Slot,
    pub(super) form: Form,
}

/// Instructions that follow one another.
pub(super) struct Block {
    pub(super) start: u16,
    pub(super) instructions: Vec<RegionInstruction>,
}

/// What is translated together.
pub(super) struct RegionPlan {
    pub(super) start: u16,
    pub(super) blocks: Vec<Block>,
    /// Where calls return to.
    pub(super) return_sites: Vec<u16>,
    /// First address, and the last.
    pub(super) low: u16,
    pub(super) high: u16,
    /// What it all depends on.
    pub(super) pages: Vec<Arc<CodePage>>,
}

impl RegionInstruction {
    /// Where it goes if not to the next instruction, when that is known.
    pub(super) fn target(&self) -> Option<u16> {
        match self.form {
            Form::Jump(_)
            | Form::SingleOperand { operation: Operation::Call, .. }
            | Form::TwoOperand { source: source::VALUE, destination: destination::PROGRAM_COUNTER, .. } => {
                Some(self.slot.source_value)
            }
            _ => None,
        }
    }

    /// Whether it may go elsewhere than to the next instruction.
    pub(super) fn transfers(&self) -> bool {
        self.target().is_some() || self.returns()
    }

    /// Whether it takes the program counter from memory.
    pub(super) fn returns(&self) -> bool {
        matches!(self.form, Form::TwoOperand { source, destination: destination::PROGRAM_COUNTER, .. } if source != source::VALUE)
    }

    fn calls(&self) -> bool {
        matches!(self.form, Form::SingleOperand { operation: Operation::Call, .. })
    }

    fn continues(&self) -> bool {
        !matches!(
            self.form,
            Form::Jump(Operation::Jmp) | Form::TwoOperand { destination: destination::PROGRAM_COUNTER, .. }
        )
    }
}

/// Follows the code from an instruction on.
struct Search<'a> {
    code: &'a mut Code,
    memory: &'a mut Memory,
    stretch: Stretch,
    pages: BTreeMap<u8, Arc<CodePage>>,
}

/// The plan for what begins at `start`; without blocks if its first instruction cannot be translated.
pub(super) fn plan(code: &mut Code, memory: &mut Memory, stretch: Stretch, start: u16) -> RegionPlan {
    let mut search = Search { code, memory, stretch, pages: BTreeMap::new() };
    let mut instructions = BTreeMap::new();
    let mut leaders = BTreeSet::from([start]);
    let mut open = VecDeque::from([start]);
    let mut return_sites = BTreeSet::new();
    while let Some(mut address) = open.pop_front() {
        while instructions.len() < MAXIMUM_INSTRUCTIONS && !instructions.contains_key(&address) {
            let Some(instruction) = search.instruction(address) else { break };
            instructions.insert(address, instruction);
            let next = instruction.slot.next;
            if instruction.calls() {
                return_sites.insert(next);
            }
            if instruction.transfers() {
                let continued = instruction.continues().then_some(next);
                let successors = instruction.target().into_iter().chain(continued);
                for successor in successors.filter(|successor| leaders.insert(*successor)) {
                    open.push_back(successor);
                }
                break;
            }
            address = next;
        }
    }
    // Where a straight stretch runs into what was found before.
    let starts = leaders.iter().copied().filter(|leader| instructions.contains_key(leader));
    let blocks: Vec<Block> = starts.map(|start| block(start, &instructions, &leaders)).collect();
    let low = instructions.keys().next().copied().unwrap_or(start);
    let high = instructions
        .values()
        .map(|instruction: &RegionInstruction| instruction.slot.next.wrapping_sub(1))
        .max()
        .unwrap_or(start);
    return_sites.retain(|site| instructions.contains_key(site));
    RegionPlan {
        start,
        blocks,
        return_sites: return_sites.into_iter().collect(),
        low,
        high,
        pages: search.pages.into_values().collect(),
    }
}

fn block(start: u16, instructions: &BTreeMap<u16, RegionInstruction>, leaders: &BTreeSet<u16>) -> Block {
    let mut block = Block { start, instructions: Vec::new() };
    let mut address = start;
    while let Some(instruction) = instructions.get(&address) {
        block.instructions.push(*instruction);
        address = instruction.slot.next;
        if instruction.transfers() || leaders.contains(&address) {
            break;
        }
    }
    block
}

impl Search<'_> {
    /// The instruction at `address`, if it can be translated.
    fn instruction(&mut self, address: u16) -> Option<RegionInstruction> {
        let inside = self.stretch.contains(address) && self.memory.region(address) == Region::Program;
        if !inside || address & 1 != 0 || may_wait(self.memory, address) {
            return None;
        }
        let slot = *self.page(address).slot(address);
        let instruction = RegionInstruction { address, slot, form: slot.form() };
        let whole = self.stretch.contains(slot.next.wrapping_sub(1));
        (whole && is_translatable(&instruction) && instruction.target().is_none_or(|target| self.is_target(target)))
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

fn is_translatable(instruction: &RegionInstruction) -> bool {
    let Slot { source_value, destination_value, source: register, .. } = instruction.slot;
    let in_memory = |kind, address| kind != source::ABSOLUTE || address >= PERIPHERAL_SIZE;
    match instruction.form {
        Form::Exact | Form::Reti => false,
        Form::Jump(_) => true,
        Form::TwoOperand { operation, byte, source, destination } => {
            let target = match destination {
                destination::ABSOLUTE => destination_value >= PERIPHERAL_SIZE,
                // Only the flags, and only by constants.
                destination::STATUS => {
                    let constant = source == source::VALUE && source_value & !FLAGS == 0 && !byte;
                    constant
                        && matches!(operation.flags(), FlagEffect::None)
                        && matches!(operation, Operation::Bic | Operation::Bis)
                }
                // Returns.
                destination::PROGRAM_COUNTER => {
                    source == source::VALUE || (source == source::INCREMENT && register == msp430_isa::STACK_POINTER)
                }
                _ => true,
            };
            target && in_memory(source, source_value) && operation != Operation::Dadd
        }
        Form::SingleOperand { operation: Operation::Call, source, .. } => source == source::VALUE,
        // Of a byte in memory these take what lies beside it.
        Form::SingleOperand { operation: Operation::Swpb | Operation::Sxt, byte: true, .. } => false,
        Form::SingleOperand { source, .. } => in_memory(source, source_value),
    }
}
