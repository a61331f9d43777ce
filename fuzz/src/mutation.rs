//! Inputs that are nearly good: seeds with some damage, the same for the same seed and number.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Most changes of one input.
const MOST_CHANGES: usize = 6;
/// Longest piece that is copied or inserted.
const LONGEST_PIECE: usize = 64;
/// Longest input: beyond what a raw image of all the memory has.
const LONGEST_INPUT: usize = 80_000;

/// Lengths, counts and offsets that parsers get wrong.
const NUMBERS: [u32; 16] = [
    0,
    1,
    2,
    0x7f,
    0x80,
    0xff,
    0x100,
    0x7fff,
    0x8000,
    0xfffe,
    0xffff,
    0x1_0000,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_fffe,
    0xffff_ffff,
];

/// What may stand for a number or a word in a text.
const TOKENS: [&str; 36] = [
    "0",
    "-1",
    "1",
    "7",
    "16",
    "255",
    "256",
    "65535",
    "65536",
    "4294967295",
    "4294967296",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "340282366920938463463374607431768211456",
    "1e308",
    "1e400",
    "-1e-400",
    "0.1",
    "NaN",
    "inf",
    "0x",
    "0x1_0",
    "00",
    "+5",
    "null",
    "true",
    "\"\"",
    "[]",
    "{}",
    "~",
    "\u{fe0f}",
    "\u{202e}",
    "\0",
    "a\u{301}",
];

/// Draws what to do.
pub struct Draw(ChaCha8Rng);

impl Draw {
    /// For the input of a number.
    pub fn new(seed: u64, number: u64) -> Draw {
        let mut generator = ChaCha8Rng::seed_from_u64(seed);
        generator.set_stream(number);
        Draw(generator)
    }

    /// A number below a limit, which is not 0.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.0.next_u64() % limit as u64) as usize
    }

    /// One of several.
    pub fn one_of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    /// True in one of so many cases.
    pub fn one_in(&mut self, cases: usize) -> bool {
        self.below(cases) == 0
    }

    /// A token that is no good in most places.
    pub fn token(&mut self) -> &'static str {
        TOKENS[self.below(TOKENS.len())]
    }

    fn byte(&mut self) -> u8 {
        self.0.next_u32() as u8
    }

    /// A piece of some bytes: where it begins and ends.
    fn piece(&mut self, bytes: &[u8]) -> std::ops::Range<usize> {
        let start = self.below(bytes.len() + 1);
        let length = self.below((bytes.len() - start).min(LONGEST_PIECE) + 1);
        start..start + length
    }

    /// A token of a text, or some piece of anything else.
    fn token_in(&mut self, bytes: &[u8]) -> std::ops::Range<usize> {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_' || *byte == b'.';
        let at = self.below(bytes.len() + 1);
        let Some(start) = bytes[at..].iter().position(is_part).map(|offset| at + offset) else {
            return self.piece(bytes);
        };
        let start = bytes[..start].iter().rposition(|byte| !is_part(byte)).map_or(0, |before| before + 1);
        let length = bytes[start..].iter().take(LONGEST_PIECE).position(|byte| !is_part(byte));
        start..length.map_or_else(|| bytes.len().min(start + LONGEST_PIECE), |length| start + length)
    }
}

/// A seed with some changes.
pub fn mutated(draw: &mut Draw, seeds: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = draw.one_of(seeds).clone();
    for _ in 0..=draw.below(MOST_CHANGES) {
        change(draw, &mut bytes, seeds);
    }
    bytes.truncate(LONGEST_INPUT);
    bytes
}

fn change(draw: &mut Draw, bytes: &mut Vec<u8>, seeds: &[Vec<u8>]) {
    let other = draw.one_of(seeds);
    match draw.below(12) {
        0 => {
            if let Some(bit) = (8 * bytes.len()).checked_sub(1).map(|last| draw.below(last + 1)) {
                bytes[bit / 8] ^= 1 << (bit % 8);
            }
        }
        1 => {
            let (at, byte) = (draw.piece(bytes).start, draw.byte());
            bytes.get_mut(at).into_iter().for_each(|old| *old = byte);
        }
        2 => {
            // A length field of any width, in either order of bytes.
            let (number, width) = (*draw.one_of(&NUMBERS), *draw.one_of(&[1, 2, 4]));
            let field = if draw.one_in(2) {
                number.to_le_bytes()[..width].to_vec()
            } else {
                number.to_be_bytes()[4 - width..].to_vec()
            };
            let places = bytes.len() / width;
            if places > 0 {
                let at = width * draw.below(places);
                bytes[at..at + width].copy_from_slice(&field);
            }
        }
        3 => {
            let piece = draw.piece(bytes);
            bytes.drain(piece);
        }
        4 => {
            let (piece, at) = (draw.piece(bytes), draw.piece(bytes).start);
            let copy = bytes[piece].to_vec();
            bytes.splice(at..at, copy);
        }
        5 => {
            let (piece, place) = (draw.piece(other), draw.piece(bytes));
            bytes.splice(place, other[piece].iter().copied());
        }
        6 => {
            let at = draw.piece(bytes).start;
            let random: Vec<u8> = (0..=draw.below(8)).map(|_| draw.byte()).collect();
            bytes.splice(at..at, random);
        }
        7 => bytes.truncate(draw.piece(bytes).start),
        8 => {
            // The beginning of one with the end of another.
            let (end, start) = (draw.piece(bytes).start, draw.piece(other).start);
            bytes.truncate(end);
            bytes.extend(&other[start..]);
        }
        9 => {
            let (place, token) = (draw.token_in(bytes), draw.token());
            bytes.splice(place, token.bytes());
        }
        10 => {
            let (place, token) = (draw.token_in(bytes), draw.token_in(other));
            bytes.splice(place, other[token].iter().copied());
        }
        _ => {
            // The same thing many times: depth, and lists without end.
            let piece = draw.piece(bytes);
            let copies = bytes[piece.clone()].repeat(1 + draw.below(200));
            bytes.splice(piece, copies);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inputs_are_the_same_for_the_same_number_and_differ_otherwise() {
        let seeds = vec![b"{\"number\": 17, \"list\": [1, 2]}".to_vec(), (0..=255).collect()];
        let input = |seed, number| mutated(&mut Draw::new(seed, number), &seeds);
        let inputs: std::collections::BTreeSet<Vec<u8>> = (0..1000).map(|number| input(1, number)).collect();
        assert!(inputs.len() > 900, "{}", inputs.len());
        assert_eq!(input(1, 17), input(1, 17));
        assert_ne!(input(1, 17), input(2, 17));
    }

    #[test]
    fn nothing_is_mutated_without_a_panic() {
        for seeds in [vec![vec![]], vec![vec![7]], vec![vec![], b"word".to_vec()]] {
            (0..5000).for_each(|number| drop(mutated(&mut Draw::new(1, number), &seeds)));
        }
    }
}
