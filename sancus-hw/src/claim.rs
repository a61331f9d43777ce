//! Devices that belong to a module wherever its data are: an addition to the RTL, where a module owns the registers that its one
//! secret section begins with, so that a node has room for one driver.
//!
//! The last bytes of a public section say which registers the module claims, or those before the interrupt vectors if it ends with
//! them. They are part of its text, so that its identity, its key and its attestation cover them.

use serde::{Deserialize, Serialize};

use crate::Layout;

/// Registers that a module claims, by blocks of the peripheral space.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Claim(u64);

impl Claim {
    /// None.
    pub const NONE: Claim = Claim(0);
    /// Bytes of a block.
    pub const BLOCK: u16 = 8;
    /// Bytes of the peripheral space, which begins at 0.
    pub const SPACE: u16 = 0x0200;
    /// What a record ends with.
    const MARK: [u8; 4] = *b"owns";
    /// Bytes of a record: a bit for each block, the lowest address in bit 0 of the first byte, and the mark.
    pub const RECORD: usize = 8 + Claim::MARK.len();
    /// Bytes of the interrupt vectors without that of the reset.
    const VECTORS: usize = 30;
    /// Bytes at the end of a text among which its record is.
    pub const SEARCHED: usize = Claim::RECORD + Claim::VECTORS;

    /// With the block that an address is in; `None` if it is not in the peripheral space.
    #[must_use]
    pub const fn with(self, address: u16) -> Option<Claim> {
        if address < Claim::SPACE { Some(Claim(self.0 | 1 << (address / Claim::BLOCK))) } else { None }
    }

    /// Whether an address is in one of the blocks.
    pub const fn contains(self, address: u16) -> bool {
        address < Claim::SPACE && self.0 >> (address / Claim::BLOCK) & 1 == 1
    }

    /// Whether both have a block.
    pub const fn overlaps(self, other: Claim) -> bool {
        self.0 & other.0 != 0
    }

    /// The blocks that only this has.
    #[must_use]
    pub const fn without(self, other: Claim) -> Claim {
        Claim(self.0 & !other.0)
    }

    /// The blocks of both.
    #[must_use]
    pub const fn and(self, other: Claim) -> Claim {
        Claim(self.0 | other.0)
    }

    /// Whether there is no block.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The first addresses of the blocks, ascending.
    pub fn blocks(self) -> impl Iterator<Item = u16> {
        (0..Claim::SPACE).step_by(Claim::BLOCK.into()).filter(move |address| self.contains(*address))
    }

    /// The record that a public section ends with.
    pub fn record(self) -> [u8; Claim::RECORD] {
        let mut record = [0; Claim::RECORD];
        record[..8].copy_from_slice(&self.0.to_le_bytes());
        record[8..].copy_from_slice(&Claim::MARK);
        record
    }

    /// What a public section claims: nothing if it does not end with a record, or with one and as many bytes as vectors have.
    pub fn of_text(text: &[u8]) -> Claim {
        let ending = |text: &[u8]| {
            let (blocks, mark) = text.last_chunk::<{ Claim::RECORD }>()?.split_first_chunk::<8>()?;
            (*mark == Claim::MARK).then(|| Claim(u64::from_le_bytes(*blocks)))
        };
        let before_vectors = || text.len().checked_sub(Claim::VECTORS).and_then(|length| ending(&text[..length]));
        ending(text).or_else(before_vectors).unwrap_or(Claim::NONE)
    }
}

impl Layout {
    /// The same sections, with what their public section claims.
    #[must_use]
    pub fn claiming(self, text: &[u8]) -> Layout {
        Layout { claim: Claim::of_text(text), ..self }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn records_are_read_back(text: Vec<u8>, blocks: u64, other: u64, address in 0..0x0300u16) {
            let claim = Claim(blocks);
            prop_assert_eq!(Claim::of_text(&[&text[..], &claim.record()].concat()), claim);
            prop_assert_eq!(Claim::of_text(&[&claim.record()[..], &[0]].concat()), Claim::NONE);
            prop_assert_eq!(Claim::of_text(&[&text[..], &claim.record(), &[0x5c; Claim::VECTORS]].concat()), claim);
            let blocks = claim.blocks().try_fold(Claim::NONE, Claim::with);
            prop_assert_eq!(blocks, Some(claim));
            prop_assert_eq!(claim.contains(address), claim.blocks().any(|block| block == address & !7));
            let other = Claim(other);
            prop_assert_eq!(claim.overlaps(other), claim.blocks().any(|block| other.contains(block)));
            prop_assert!(!claim.without(other).overlaps(other));
            prop_assert_eq!(claim.without(other).and(other), claim.and(other));
        }
    }
}
