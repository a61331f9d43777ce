//! The bits of a word sorted by their place in the nibble: what makes SPONGENT's permutation fast on a host.

/// A way to de-interleave words.
pub(crate) trait Deinterleave: Copy {
    /// The first bits of the 16 nibbles of `word`, then their second, third and fourth bits, each as a number whose bit m
    /// is that of nibble m.
    fn pieces(self, word: u64) -> [u64; 4];
}

/// On any host: by exchanging bits.
#[derive(Clone, Copy)]
pub(crate) struct DeltaSwaps;

impl Deinterleave for DeltaSwaps {
    /// The place of a bit, 4m + k, is a number of six bits; it becomes 16k + m if they are rotated by two places. Each
    /// step exchanges two of the six.
    #[inline(always)]
    fn pieces(self, mut word: u64) -> [u64; 4] {
        for (mask, distance) in [
            (0x0a0a_0a0a_0a0a_0a0a, 3),
            (0x0000_f0f0_0000_f0f0, 12),
            (0x00cc_00cc_00cc_00cc, 6),
            (0x0000_0000_ff00_ff00, 24),
        ] {
            let changed = (word ^ word >> distance) & mask;
            word ^= changed ^ changed << distance;
        }
        [0, 16, 32, 48].map(|shift| word >> shift & 0xffff)
    }
}

#[cfg(target_arch = "x86_64")]
pub(crate) use with_extraction::with_fastest;

/// Permutes a state as fast as this host can.
#[cfg(not(target_arch = "x86_64"))]
pub(crate) fn with_fastest(state: &mut crate::State) {
    state.permute(DeltaSwaps);
}

/// With the instruction that extracts chosen bits, on processors that have it.
#[cfg(target_arch = "x86_64")]
mod with_extraction {
    use std::arch::x86_64::_pext_u64;

    use super::{Deinterleave, DeltaSwaps};
    use crate::State;

    /// A promise that the processor has BMI2. Only [`permute`] makes it.
    #[derive(Clone, Copy)]
    struct Extraction;

    impl Deinterleave for Extraction {
        #[inline(always)]
        fn pieces(self, word: u64) -> [u64; 4] {
            const MASK: u64 = 0x1111_1111_1111_1111;
            // SAFETY: the processor has BMI2, see `Extraction`.
            unsafe {
                [
                    _pext_u64(word, MASK),
                    _pext_u64(word, MASK << 1),
                    _pext_u64(word, MASK << 2),
                    _pext_u64(word, MASK << 3),
                ]
            }
        }
    }

    #[target_feature(enable = "bmi1,bmi2")]
    fn permute(state: &mut State) {
        state.permute(Extraction);
    }

    /// Whether extraction is there and fast. The AMD processors before Zen 3 do it in microcode, slower than anything
    /// else; they are those that have SSE4a but not VAES.
    fn is_fast() -> bool {
        is_x86_feature_detected!("bmi1")
            && is_x86_feature_detected!("bmi2")
            && (!is_x86_feature_detected!("sse4a") || is_x86_feature_detected!("vaes"))
    }

    /// Permutes a state as fast as this host can.
    pub(crate) fn with_fastest(state: &mut State) {
        if is_fast() {
            // SAFETY: the processor has what `permute` needs.
            unsafe { permute(state) }
        } else {
            state.permute(DeltaSwaps);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn bits_are_sorted(word in any::<u64>()) {
            let sorted = [0, 1, 2, 3].map(|k| (0..16).map(|nibble| (word >> (4 * nibble + k) & 1) << nibble).sum::<u64>());
            prop_assert_eq!(DeltaSwaps.pieces(word), sorted);
        }
    }
}
