//! Where translated code looks at the cycles left: where it is entered, in every loop, and before it has run for long.

use std::collections::BTreeMap;

use super::block::Block;

/// Code runs at most so many cycles without looking, unless a block alone is longer.
pub(in crate::engine) const LONGEST_PATH: u32 = 96;

/// Goes through the blocks in depth, and knows for each that it has left how many cycles may pass from its start to the next
/// checkpoint.
struct Walk<'a> {
    blocks: &'a [Block],
    by_start: BTreeMap<u16, usize>,
    guesses: &'a BTreeMap<u16, Vec<u16>>,
    seen: Vec<bool>,
    lengths: Vec<Option<u32>>,
    checkpoints: Vec<bool>,
}

/// Puts checkpoints into the blocks.
pub(super) fn place(blocks: &mut [Block], entries: &[u16], guesses: &BTreeMap<u16, Vec<u16>>) {
    let by_start: BTreeMap<u16, usize> = blocks.iter().enumerate().map(|(index, block)| (block.start, index)).collect();
    let count = blocks.len();
    let mut walk = Walk {
        blocks,
        by_start,
        guesses,
        seen: vec![false; count],
        lengths: vec![None; count],
        checkpoints: vec![false; count],
    };
    for entry in entries {
        if let Some(&index) = walk.by_start.get(entry) {
            walk.checkpoints[index] = true;
            walk.visit(index);
        }
    }
    for index in 0..count {
        walk.visit(index);
    }
    let found: Vec<Option<u32>> =
        walk.checkpoints.iter().zip(walk.lengths).map(|(checkpoint, length)| length.filter(|_| *checkpoint)).collect();
    for (block, checkpoint) in blocks.iter_mut().zip(found) {
        block.checkpoint = checkpoint;
    }
}

impl Walk<'_> {
    fn visit(&mut self, index: usize) {
        if std::mem::replace(&mut self.seen[index], true) {
            return;
        }
        let block = &self.blocks[index];
        let successors = block.successors(self.guesses);
        let successors: Vec<usize> = successors.iter().filter_map(|start| self.by_start.get(start).copied()).collect();
        for &successor in &successors {
            self.visit(successor);
            // One that has not been left leads back here.
            if self.lengths[successor].is_none() {
                self.checkpoints[successor] = true;
            }
        }
        let unchecked = |walk: &Self, successor: &usize| !walk.checkpoints[*successor];
        let after = successors.iter().filter(|successor| unchecked(self, successor));
        let after = after.filter_map(|successor| self.lengths[*successor]).max().unwrap_or(0);
        let cycles = block.cycles();
        if after > 0 && cycles + after > LONGEST_PATH {
            successors.iter().for_each(|successor| self.checkpoints[*successor] = true);
            self.lengths[index] = Some(cycles);
        } else {
            self.lengths[index] = Some(cycles + after);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::engine::slot::{Slot, Window};
    use crate::engine::translate::block::RegionInstruction;

    /// A block of a jump that takes two cycles, and of others before it that do not transfer.
    fn block(start: u16, target: u16, before: usize) -> Block {
        let words = [0x4506, 0, 0, 0];
        let plain = Slot::decode(&Window { address: start, words });
        let offset = (i32::from(target) - i32::from(start) - 2) / 2;
        let jump = Slot::decode(&Window { address: start, words: [0x2000 | offset as u16 & 0x03ff, 0, 0, 0] });
        let jump = Slot { next: start + 0x10, source_value: target, ..jump };
        let slots = std::iter::repeat_n(plain, before).chain([jump]);
        let instructions = slots.map(|slot| RegionInstruction { address: start, slot, form: slot.form() });
        Block { start, instructions: instructions.collect(), stack: None, checkpoint: None }
    }

    proptest! {
        /// Whatever way code goes, it looks at the cycles left before it has taken as many as it made sure of.
        #[test]
        fn no_way_is_longer_than_was_checked(
            targets in prop::collection::vec((0..12_u16, 0..60_usize), 1..12),
            way in prop::collection::vec(any::<bool>(), 1..60),
        ) {
            let place_of = |index: u16| 0x6000 + 0x10 * index;
            let mut blocks: Vec<Block> =
                targets.iter().zip(0..).map(|((target, before), index)| block(place_of(index), place_of(*target), *before)).collect();
            place(&mut blocks, &[0x6000], &BTreeMap::new());
            let (mut at, mut left) = (0x6000, 0);
            for taken in way {
                let Some(block) = blocks.iter().find(|block| block.start == at) else { break };
                if let Some(checked) = block.checkpoint {
                    prop_assert!(checked <= LONGEST_PATH.max(block.cycles()));
                    left = checked;
                }
                prop_assert!(block.cycles() <= left, "{:#06x}: {} of {left}", at, block.cycles());
                left -= block.cycles();
                let last = &block.instructions[block.instructions.len() - 1];
                at = if taken { last.slot.source_value } else { last.slot.next };
            }
        }
    }
}
