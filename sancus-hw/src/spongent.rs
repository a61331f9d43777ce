//! The SPONGENT permutation, in the two state sizes of the Sancus cores.
//!
//! `spongent.v` rounds rate + capacity up to the next state size of the SPONGENT family: 18 + 128 bits give 176 bits,
//! 18 + 256 bits give 336. The state is a bit string; bit 0 is the least significant bit of the first word.

/// How strong a core's keys are: key and tag length, and with it the size of the sponge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
}

/// Most rounds of the two variants.
const MAX_ROUNDS: usize = 170;

/// What distinguishes the two state sizes.
struct Variant {
    /// Bits in a quarter of the state.
    quarter: u32,
    rounds: usize,
    /// Per round, what is added to the low and to the high end of the state.
    constants: [(u8, u8); MAX_ROUNDS],
}

const SMALL: Variant = Variant::new(176, 7, 0b110_0000, 0x45);
const LARGE: Variant = Variant::new(336, 8, 0b1000_1110, 0x52);

impl Variant {
    /// Runs the counter of `lfsr.v` from `initial` until it is all ones, which ends the permutation without a round of
    /// its own (`spongent_fsm.v`: ROUNDS). `taps` are the counter bits that are fed back.
    const fn new(state_bits: u32, counter_bits: u32, taps: u8, initial: u8) -> Variant {
        let ones = (0xff_u32 >> (8 - counter_bits)) as u8;
        let mut constants = [(0, 0); MAX_ROUNDS];
        let mut counter = initial;
        let mut rounds = 0;
        while counter != ones {
            constants[rounds] = (counter, counter.reverse_bits() >> (8 - counter_bits));
            counter = ((counter << 1) | ((counter & taps).count_ones() & 1) as u8) & ones;
            rounds += 1;
        }
        Variant { quarter: state_bits / 4, rounds, constants }
    }

    /// Shift that puts the reversed counter at the top of the state.
    const fn top_shift(&self, counter_bits: u32) -> u32 {
        4 * self.quarter - counter_bits
    }
}

/// `spongent_sbox.v`.
const S_BOX: [u8; 16] = [0xe, 0xd, 0xb, 0x0, 0x2, 0x1, 0x4, 0xf, 0x7, 0xa, 0x8, 0x5, 0x9, 0xc, 0x3, 0x6];

/// The S-box applied to both nibbles of a byte, with bit k of the low and high result in bits 16k and 16k + 1.
///
/// The permutation layer moves bit 4m + k of the state to k * b/4 + m (`spongent_player.v`; the top bit stays, which
/// fits the same rule): the k-th bits of all nibbles become the k-th quarter of the state. So what a round needs of
/// the S-boxes is their outputs sorted by k, and this table has eight nibbles' worth of a quarter side by side after
/// eight shifted look-ups.
const SORTED_S_BOX: [u64; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let (low, high) = (S_BOX[byte & 15] as u64, S_BOX[byte >> 4] as u64);
        let mut k = 0;
        while k < 4 {
            table[byte] |= ((low >> k & 1) | (high >> k & 1) << 1) << (16 * k);
            k += 1;
        }
        byte += 1;
    }
    table
};

/// The S-boxes of 16 nibbles: the k-th bits of the results in bits 16k to 16k + 15.
fn sorted_s_boxes(word: u64) -> u64 {
    let mut sorted = 0;
    for (index, byte) in word.to_le_bytes().into_iter().enumerate() {
        sorted |= SORTED_S_BOX[usize::from(byte)] << (2 * index);
    }
    sorted
}

/// The state of a sponge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
        match self {
            State::Bits176(_) => State::zero(Security::Bits64),
            State::Bits336(_) => State::zero(Security::Bits128),
        }
    }

    /// The first 64 bits.
    pub const fn low(&self) -> u64 {
        match self {
            State::Bits176(words) => words[0],
            State::Bits336(words) => words[0],
        }
    }

    /// Adds `block` to the low end of the state and permutes it.
    pub fn absorb(&mut self, block: u64) {
        match self {
            State::Bits176(words) => {
                words[0] ^= block;
                permute_176(words);
            }
            State::Bits336(words) => {
                words[0] ^= block;
                permute_336(words);
            }
        }
    }
}

fn permute_176(state: &mut [u64; 3]) {
    const QUARTER: u32 = SMALL.quarter;
    const TOP: u32 = SMALL.top_shift(7) - 128;
    for &(low, high) in &SMALL.constants[..SMALL.rounds] {
        let sorted = [
            sorted_s_boxes(state[0] ^ u64::from(low)),
            sorted_s_boxes(state[1]),
            // Padding nibbles produce S(0); the quarters are cut to their length below.
            sorted_s_boxes(state[2] ^ u64::from(high) << TOP),
        ];
        let quarter = |k: u32| {
            let field = |word: u64| word >> (16 * k) & 0xffff;
            field(sorted[0]) | field(sorted[1]) << 16 | (field(sorted[2]) & 0xfff) << 32
        };
        let quarters = [quarter(0), quarter(1), quarter(2), quarter(3)];
        *state = [
            quarters[0] | quarters[1] << QUARTER,
            quarters[1] >> (64 - QUARTER) | quarters[2] << (2 * QUARTER - 64),
            quarters[2] >> (128 - 2 * QUARTER) | quarters[3] << (3 * QUARTER - 128),
        ];
    }
}

fn permute_336(state: &mut [u64; 6]) {
    const QUARTER: u32 = LARGE.quarter;
    const TOP: u32 = LARGE.top_shift(8) - 320;
    for &(low, high) in &LARGE.constants[..LARGE.rounds] {
        let sorted = [
            sorted_s_boxes(state[0] ^ u64::from(low)),
            sorted_s_boxes(state[1]),
            sorted_s_boxes(state[2]),
            sorted_s_boxes(state[3]),
            sorted_s_boxes(state[4]),
            // Padding nibbles produce S(0); the quarters are cut to their length below.
            sorted_s_boxes(state[5] ^ u64::from(high) << TOP),
        ];
        // A quarter is 84 bits: a full word and 20 more.
        let quarter = |k: u32| {
            let field = |word: u64| word >> (16 * k) & 0xffff;
            let first = field(sorted[0]) | field(sorted[1]) << 16 | field(sorted[2]) << 32 | field(sorted[3]) << 48;
            (first, field(sorted[4]) | (field(sorted[5]) & 0xf) << 16)
        };
        let quarters = [quarter(0), quarter(1), quarter(2), quarter(3)];
        const SPILL: u32 = QUARTER - 64;
        *state = [
            quarters[0].0,
            quarters[0].1 | quarters[1].0 << SPILL,
            quarters[1].0 >> (64 - SPILL) | quarters[1].1 << SPILL | quarters[2].0 << (2 * SPILL),
            quarters[2].0 >> (64 - 2 * SPILL) | quarters[2].1 << (2 * SPILL) | quarters[3].0 << (3 * SPILL),
            quarters[3].0 >> (64 - 3 * SPILL) | quarters[3].1 << (3 * SPILL),
            quarters[3].1 >> (64 - 3 * SPILL),
        ];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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

    proptest! {
        #[test]
        fn fast_176_is_the_plain_one(mut state in any::<[u64; 3]>()) {
            state[2] &= 0xffff_ffff_ffff;
            let mut expected = state;
            let rounds = plain(&mut expected, 176, 7, |c| (c >> 6 ^ c >> 5) & 1, 0x45);
            permute_176(&mut state);
            prop_assert_eq!((state, rounds), (expected, 90));
        }

        #[test]
        fn fast_336_is_the_plain_one(mut state in any::<[u64; 6]>()) {
            state[5] &= 0xffff;
            let mut expected = state;
            let rounds = plain(&mut expected, 336, 8, |c| (c >> 7 ^ c >> 3 ^ c >> 2 ^ c >> 1) & 1, 0x52);
            permute_336(&mut state);
            prop_assert_eq!((state, rounds), (expected, 170));
        }
    }
}
