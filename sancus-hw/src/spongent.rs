//! The SPONGENT permutation, in the two state sizes of the Sancus cores.
//!
//! `spongent.v` rounds rate + capacity up to the next state size of the SPONGENT family: 18 + 128 bits give 176 bits,
//! 18 + 256 bits give 336. The state is a bit string; bit 0 is the least significant bit of the first word.
//!
//! A round adds its constants, applies the S-box to each nibble and moves bit 4m + k of the state to k * b/4 + m
//! (`spongent_player.v`; the top bit stays, which fits the same rule). So the k-th bits of all nibbles, in order, are the
//! k-th quarter of the next state: the permutation layer is a 4-way de-interleave ([`crate::deinterleave`]). Done before the
//! S-box instead of after it, it leaves the S-boxes' k-th inputs side by side in one word, and a handful of logical
//! operations on four words are all the S-boxes at once.

use serde::{Deserialize, Serialize};

use crate::deinterleave::{self, Deinterleave};
use crate::permuted;

/// How strong a core's keys are: key and tag length, and with it the size of the sponge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Security {
    /// 64-bit keys: SPONGENT with a state of 176 bits.
    Bits64,
    /// 128-bit keys: SPONGENT with a state of 336 bits.
    Bits128,
}

impl Security {
    /// Length of keys and tags in bits.
    pub const fn bits(self) -> usize {
        match self {
            Security::Bits64 => 64,
            Security::Bits128 => 128,
        }
    }

    /// Length of keys and tags in bytes.
    pub const fn bytes(self) -> usize {
        self.bits() / 8
    }

    /// Length of keys and tags in the 16-bit words in which the hardware handles them (`sponge_wrap.v`: KEY_BLOCKS).
    pub const fn words(self) -> usize {
        self.bits() / 16
    }

    /// Rounds of one permutation; the hardware computes one per cycle.
    pub const fn rounds(self) -> u32 {
        match self {
            Security::Bits64 => SMALL.rounds as u32,
            Security::Bits128 => LARGE.rounds as u32,
        }
    }

    /// Cycles of enabling a module with a public section of so many words, without confidential loading: of two keys, the vendor and
    /// the layout, and of the text, each word is a permutation with its hand-over (`crypto_control.v`, `spongent_fsm.v`). An
    /// interrupt has it begin anew.
    pub const fn enabling_cycles(self, text_words: u32) -> u64 {
        let key_words = self.words() as u64;
        (self.rounds() as u64 + 3) * (4 * key_words + 5 + text_words as u64) + 13 - 4 * key_words
    }
}

/// Most rounds of the two variants.
const MAX_ROUNDS: usize = 170;

/// What distinguishes the two state sizes.
struct Variant {
    rounds: usize,
    /// Per round, what is added to the low and to the high end of the state.
    constants: [(u8, u8); MAX_ROUNDS],
}

const SMALL: Variant = Variant::new(7, 0b110_0000, 0x45);
const LARGE: Variant = Variant::new(8, 0b1000_1110, 0x52);

impl Variant {
    /// Runs the counter of `lfsr.v` from `initial` until it is all ones, which ends the permutation without a round of
    /// its own (`spongent_fsm.v`: ROUNDS). `taps` are the counter bits that are fed back.
    const fn new(counter_bits: u32, taps: u8, initial: u8) -> Variant {
        let ones = (0xff_u32 >> (8 - counter_bits)) as u8;
        let mut constants = [(0, 0); MAX_ROUNDS];
        let mut counter = initial;
        let mut rounds = 0;
        while counter != ones {
            constants[rounds] = (counter, counter.reverse_bits() >> (8 - counter_bits));
            counter = ((counter << 1) | ((counter & taps).count_ones() & 1) as u8) & ones;
            rounds += 1;
        }
        Variant { rounds, constants }
    }

    fn constants(&self) -> impl Iterator<Item = (u64, u64)> {
        self.constants[..self.rounds].iter().map(|&(low, high)| (low.into(), high.into()))
    }
}

/// Nibbles in a word of a state.
const NIBBLES: u32 = 16;
/// Bits in a quarter of the state of 176 bits.
const SMALL_QUARTER: u32 = 44;
/// Bits in a quarter of the state of 336 bits beyond the 64 of a word.
const LARGE_QUARTER_REST: u32 = 20;

/// The state of a sponge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// 176 bits; the rest of the last word is zero.
    Bits176([u64; 3]),
    /// 336 bits; the rest of the last word is zero.
    Bits336([u64; 6]),
}

impl State {
    /// The all-zero state of the sponge of this security.
    pub const fn zero(security: Security) -> State {
        match security {
            Security::Bits64 => State::Bits176([0; 3]),
            Security::Bits128 => State::Bits336([0; 6]),
        }
    }

    /// The all-zero state of the same sponge.
    #[must_use]
    pub const fn cleared(&self) -> State {
        State::zero(self.security())
    }

    /// Whose state it is.
    pub const fn security(&self) -> Security {
        match self {
            State::Bits176(_) => Security::Bits64,
            State::Bits336(_) => Security::Bits128,
        }
    }

    /// The first 16 bits.
    pub const fn low(&self) -> u16 {
        match self {
            State::Bits176(words) => words[0] as u16,
            State::Bits336(words) => words[0] as u16,
        }
    }

    /// Adds `block` to the low end of the state and permutes it.
    pub fn absorb(&mut self, block: u64) {
        match self {
            State::Bits176(words) => words[0] ^= block,
            State::Bits336(words) => words[0] ^= block,
        }
        permuted::with(self, deinterleave::with_fastest);
    }

    /// The words of the state.
    pub(crate) const fn words(&self) -> &[u64] {
        match self {
            State::Bits176(words) => words,
            State::Bits336(words) => words,
        }
    }

    /// Permutes the state.
    #[inline(always)]
    pub(crate) fn permute<D: Deinterleave>(&mut self, deinterleave: D) {
        match self {
            State::Bits176(words) => permute_176(words, deinterleave),
            State::Bits336(words) => permute_336(words, deinterleave),
        }
    }
}

/// `spongent_sbox.v`, on a nibble at each bit position: `inputs[k]` has their k-th bits, and so has the result.
#[inline(always)]
fn s_box([mut a, mut b, mut c, mut d]: [u64; 4]) -> [u64; 4] {
    // A search for the shortest way through four registers gave these 14 operations; a test holds them to the table.
    a ^= b | c;
    b = !b;
    b ^= !d & a;
    d ^= c;
    c ^= b;
    b ^= !c & d;
    d ^= a;
    a ^= b | c;
    b ^= d & a;
    [d, c, a, b]
}

/// The words, de-interleaved. A loop, because what is compiled for a special instruction is not inlined into the closure
/// of a `map`.
#[inline(always)]
fn pieces<D: Deinterleave, const WORDS: usize>(words: &[u64; WORDS], deinterleave: D) -> [[u64; 4]; WORDS] {
    let mut pieces = [[0; 4]; WORDS];
    for (pieces, word) in pieces.iter_mut().zip(words) {
        *pieces = deinterleave.pieces(*word);
    }
    pieces
}

#[inline(always)]
fn permute_176<D: Deinterleave>(state: &mut [u64; 3], deinterleave: D) {
    const QUARTER: u32 = SMALL_QUARTER;
    const MASK: u64 = (1 << QUARTER) - 1;
    for (low, high) in SMALL.constants() {
        state[0] ^= low;
        state[2] ^= high << (4 * QUARTER - 7 - 128);
        let pieces = pieces(state, deinterleave);
        let inputs = |k: usize| pieces[0][k] | pieces[1][k] << NIBBLES | pieces[2][k] << (2 * NIBBLES);
        let [a, b, c, d] = s_box([inputs(0), inputs(1), inputs(2), inputs(3)]);
        // The nibbles beyond the state became S(0).
        let [a, b, c, d] = [a & MASK, b & MASK, c & MASK, d & MASK];
        *state = [
            a | b << QUARTER,
            b >> (64 - QUARTER) | c << (2 * QUARTER - 64),
            c >> (128 - 2 * QUARTER) | d << (3 * QUARTER - 128),
        ];
    }
}

#[inline(always)]
fn permute_336<D: Deinterleave>(state: &mut [u64; 6], deinterleave: D) {
    const REST: u32 = LARGE_QUARTER_REST;
    const MASK: u64 = (1 << REST) - 1;
    for (low, high) in LARGE.constants() {
        state[0] ^= low;
        state[5] ^= high << (4 * (64 + REST) - 8 - 320);
        let pieces = pieces(state, deinterleave);
        let words = |k: usize| {
            pieces[0][k] | pieces[1][k] << NIBBLES | pieces[2][k] << (2 * NIBBLES) | pieces[3][k] << (3 * NIBBLES)
        };
        let rests = |k: usize| pieces[4][k] | pieces[5][k] << NIBBLES;
        let [a, b, c, d] = s_box([words(0), words(1), words(2), words(3)]);
        let [e, f, g, h] = s_box([rests(0), rests(1), rests(2), rests(3)]);
        // The nibbles beyond the state became S(0).
        let [e, f, g, h] = [e & MASK, f & MASK, g & MASK, h & MASK];
        *state = [
            a,
            e | b << REST,
            b >> (64 - REST) | f << REST | c << (2 * REST),
            c >> (64 - 2 * REST) | g << (2 * REST) | d << (3 * REST),
            d >> (64 - 3 * REST) | h << (3 * REST),
            h >> (64 - 3 * REST),
        ];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deinterleave::DeltaSwaps;
    use proptest::prelude::*;

    /// `spongent_sbox.v`.
    const S_BOX: [u8; 16] = [0xe, 0xd, 0xb, 0x0, 0x2, 0x1, 0x4, 0xf, 0x7, 0xa, 0x8, 0x5, 0x9, 0xc, 0x3, 0x6];

    /// The permutation bit by bit, as `spongent_datapath.v` writes it.
    fn plain(words: &mut [u64], bits: usize, counter_bits: usize, feedback: impl Fn(u32) -> u32, initial: u32) -> u32 {
        let mut state: Vec<bool> = (0..bits).map(|i| words[i / 64] >> (i % 64) & 1 == 1).collect();
        let mut counter = initial;
        let mut rounds = 0;
        while counter != (1 << counter_bits) - 1 {
            for i in 0..counter_bits {
                let bit = counter >> i & 1 == 1;
                state[i] ^= bit;
                state[bits - 1 - i] ^= bit;
            }
            let mut next = vec![false; bits];
            for nibble in 0..bits / 4 {
                let input: usize = (0..4).map(|k| usize::from(state[4 * nibble + k]) << k).sum();
                for k in 0..4 {
                    let from = 4 * nibble + k;
                    let to = if from == bits - 1 { from } else { from * (bits / 4) % (bits - 1) };
                    next[to] = S_BOX[input] >> k & 1 == 1;
                }
            }
            state = next;
            counter = (counter << 1 | feedback(counter)) & ((1 << counter_bits) - 1);
            rounds += 1;
        }
        words.fill(0);
        for (i, bit) in state.into_iter().enumerate() {
            words[i / 64] |= u64::from(bit) << (i % 64);
        }
        rounds
    }

    #[test]
    fn rounds_of_the_hardware() {
        assert_eq!((Security::Bits64.rounds(), Security::Bits128.rounds()), (90, 170));
    }

    #[test]
    fn operations_of_the_s_box_are_its_table() {
        for (input, output) in S_BOX.into_iter().enumerate() {
            let result = s_box([0, 1, 2, 3].map(|k| input as u64 >> k & 1));
            assert_eq!((0..4).map(|k| (result[k] & 1) << k).sum::<u64>(), u64::from(output), "{input}");
        }
    }

    proptest! {
        #[test]
        fn fast_176_is_the_plain_one(mut state in any::<[u64; 3]>()) {
            state[2] &= 0xffff_ffff_ffff;
            let mut expected = state;
            let rounds = plain(&mut expected, 176, 7, |c| (c >> 6 ^ c >> 5) & 1, 0x45);
            let (mut fastest, mut portable) = (State::Bits176(state), State::Bits176(state));
            deinterleave::with_fastest(&mut fastest);
            portable.permute(DeltaSwaps);
            prop_assert_eq!((fastest, portable, rounds), (State::Bits176(expected), State::Bits176(expected), 90));
        }

        #[test]
        fn fast_336_is_the_plain_one(mut state in any::<[u64; 6]>()) {
            state[5] &= 0xffff;
            let mut expected = state;
            let rounds = plain(&mut expected, 336, 8, |c| (c >> 7 ^ c >> 3 ^ c >> 2 ^ c >> 1) & 1, 0x52);
            let (mut fastest, mut portable) = (State::Bits336(state), State::Bits336(state));
            deinterleave::with_fastest(&mut fastest);
            portable.permute(DeltaSwaps);
            prop_assert_eq!((fastest, portable, rounds), (State::Bits336(expected), State::Bits336(expected), 170));
        }
    }
}
