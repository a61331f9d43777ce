//! What a sponge has absorbed before anybody looks at its output: the key and the associated data of a message.
//!
//! The words that go into a module's key are absorbed one after the other, and none of the states between them is ever
//! seen. So they are only collected, and absorbed when the output is due. The state that long ones lead to is remembered
//! for the whole process: a module that is enabled again (after a reset, in a fork of the machine, on another machine of
//! the same keys) or verified again is not computed again. The remembered state is a function of the blocks alone, and
//! they hold all that a key depends on: the vendor's key, the text, the layout. Nothing of this can be seen from outside
//! but in the time it takes the host.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::spongent::{Security, State};

/// Blocks up to which computing is as good as remembering.
const SHORT: usize = 64;
/// States remembered. When there are so many, all are forgotten.
const CAPACITY: usize = 16_384;

/// A sequence of blocks, known by its digest, in a sponge of some security.
type Sequence = (Security, [u8; 32]);

/// States that sequences of blocks lead to.
static REMEMBERED: LazyLock<Mutex<HashMap<Sequence, State>>> = LazyLock::new(Mutex::default);

/// Blocks that a sponge has yet to absorb.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Prefix {
    blocks: Vec<u32>,
}

impl Prefix {
    /// No blocks.
    pub const fn new() -> Prefix {
        Prefix { blocks: Vec::new() }
    }

    /// Puts a block behind the others.
    pub fn push(&mut self, block: u32) {
        self.blocks.push(block);
    }

    /// Whether there are no blocks.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// The state of an empty sponge of this security after the blocks.
    pub fn absorbed(&self, security: Security) -> State {
        if self.blocks.len() <= SHORT {
            return self.computed(security);
        }
        let mut digest = Sha256::new();
        for block in &self.blocks {
            digest.update(block.to_le_bytes());
        }
        let key = (security, digest.finalize().into());
        // A panic elsewhere cannot leave half a state behind.
        let remembered = || REMEMBERED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(state) = remembered().get(&key) {
            return *state;
        }
        let state = self.computed(security);
        let mut remembered = remembered();
        if remembered.len() >= CAPACITY {
            remembered.clear();
        }
        remembered.insert(key, state);
        state
    }

    fn computed(&self, security: Security) -> State {
        let mut state = State::zero(security);
        for block in &self.blocks {
            state.absorb((*block).into());
        }
        state
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn remembering_changes_nothing(
            mut blocks in prop::collection::vec(0_u32..1 << 18, SHORT - 2..SHORT + 20),
            changed in any::<prop::sample::Index>(),
        ) {
            for security in [Security::Bits64, Security::Bits128] {
                let prefix = Prefix { blocks: blocks.clone() };
                let computed = prefix.computed(security);
                prop_assert_eq!((prefix.absorbed(security), prefix.absorbed(security)), (computed, computed));
            }
            let place = changed.index(blocks.len());
            blocks[place] ^= 1;
            let other = Prefix { blocks };
            prop_assert_eq!(other.absorbed(Security::Bits64), other.computed(Security::Bits64));
        }
    }
}
