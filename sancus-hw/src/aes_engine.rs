//! The engine of the AES profile: what a small AES and SHA-256 core would compute with the words that the Sancus
//! control unit feeds it, and how long it would take.
//!
//! No such core is part of Sancus; the cycles are a model of a compact one:
//!
//! * An AES-128 encryption takes [`AES_CYCLES`], as in the 8-bit core of 3.1 kgates by Hämäläinen, Alho, Hännikäinen
//!   and Hämäläinen (Design and Implementation of Low-Area and Low-Power AES Encryption Hardware Core, DSD 2006:
//!   121 Mbit/s at 153 MHz, as its abstract says, are 162 cycles for 128 bits; 10 rounds of 16 bytes are 160). CCM
//!   needs only encryption, and the core expands the key as it goes.
//! * A SHA-256 block takes [`SHA256_CYCLES`]. This one is an assumption: 64 steps, one per cycle, and the eight additions to
//!   the chaining value one after the other. A core that does those at once reports 66 cycles (secworks/sha256 on GitHub,
//!   README: "66 cycles latency"); a smaller one that shares its adders takes several cycles per step.
//! * Every word takes one cycle more to be taken in.
//!
//! The key's last word is followed by the two blocks of HMAC's pads. A word of associated data that fills a 64-byte
//! block is followed by that block; the last word by the padded rest and HMAC's outer block, and, if there is a body,
//! by three encryptions: CCM's first block, the mask of the tag and the first 16 bytes of key stream. A word that
//! fills 16 bytes of body, or ends it, is followed by one encryption to authenticate them and, if more follow, by one
//! for their key stream.

use serde::{Deserialize, Serialize};

use crate::aes_profile::Aes;
use crate::profile::{CryptoProfile, Wrapped};
use crate::{Key, Security, Tag};

/// Cycles of one AES-128 encryption.
pub const AES_CYCLES: u32 = 160;
/// Cycles of one SHA-256 block.
pub const SHA256_CYCLES: u32 = 72;
/// Cycles in which a word is taken in.
const WORD_CYCLES: u32 = 1;

/// A message in the engine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AesEngine {
    key: Key,
    key_words: usize,
    associated_data: Vec<u8>,
    /// As long as the body to come; empty if only a MAC is wanted.
    key_stream: Vec<u8>,
    body: Vec<u8>,
    /// Complete after the last block before it.
    tag: Tag,
    tag_words: usize,
}

impl Default for AesEngine {
    fn default() -> AesEngine {
        AesEngine {
            key: Key::zero(Security::Bits128),
            key_words: 0,
            associated_data: Vec::new(),
            key_stream: Vec::new(),
            body: Vec::new(),
            tag: Tag::zero(Security::Bits128),
            tag_words: 0,
        }
    }
}

impl AesEngine {
    /// Whether a message comes into this state.
    pub fn is_possible(&self) -> bool {
        let words = Security::Bits128.words();
        [self.key.security(), self.tag.security()] == [Security::Bits128; 2]
            && self.key_words <= words
            && (self.key_stream.is_empty() || self.body.len() <= self.key_stream.len())
            && self.key_stream.len() <= usize::from(u16::MAX)
    }

    /// Takes a word of the key; returns the cycles it keeps the engine busy, like all that follow.
    pub fn key(&mut self, word: u16, last: bool) -> u32 {
        self.key.set_word(self.key_words, word);
        self.key_words += 1;
        WORD_CYCLES + if last { 2 * SHA256_CYCLES } else { 0 }
    }

    /// Takes a word of associated data. `body_length` is the number of bytes of body to come.
    pub fn associated_data(&mut self, word: u16, last: bool, body_length: u16) -> u32 {
        self.associated_data.extend(word.to_le_bytes());
        let filled = self.associated_data.len().is_multiple_of(64);
        let mut cycles = WORD_CYCLES + if filled { SHA256_CYCLES } else { 0 };
        if last {
            // SHA-256 pads with a byte and an eight-byte length.
            let padded = (self.associated_data.len() % 64 + 9).div_ceil(64) as u32;
            cycles += (padded + 1) * SHA256_CYCLES + if body_length > 0 { 3 * AES_CYCLES } else { 0 };
            // The cipher of zeros is the key stream; with no body the tag is the MAC.
            let Wrapped { cipher, tag } = self.wrap(&vec![0; body_length.into()]);
            (self.key_stream, self.tag) = (cipher, tag);
        }
        cycles
    }

    /// What the body's next word becomes. A MAC has no body: the control unit then takes words of body for words of
    /// the tag (`crypto_control.v`: VERIFY_TAG after an empty body).
    pub fn body_output(&self, word: u16) -> u16 {
        if self.key_stream.is_empty() {
            return self.tag_output();
        }
        // Beyond the length that was announced there is nothing to hide a word with, so none is shown.
        let Some(&[low, high]) = self.key_stream[self.body.len()..].first_chunk() else { return 0 };
        word ^ u16::from_le_bytes([low, high])
    }

    /// Takes a word of the body.
    pub fn body(&mut self, word: u16, unwrap: bool) -> u32 {
        if self.key_stream.is_empty() {
            return self.tag();
        }
        if self.body.len() >= self.key_stream.len() {
            return WORD_CYCLES;
        }
        let plain = if unwrap { self.body_output(word) } else { word };
        self.body.extend(plain.to_le_bytes());
        let complete = self.body.len() == self.key_stream.len();
        if complete {
            self.tag = self.wrap(&self.body).tag;
        }
        let filled = self.body.len().is_multiple_of(16);
        WORD_CYCLES + AES_CYCLES * (u32::from(filled || complete) + u32::from(filled && !complete))
    }

    /// The next word of the tag.
    pub fn tag_output(&self) -> u16 {
        self.tag.word(self.tag_words)
    }

    /// Passes to the word after it.
    pub fn tag(&mut self) -> u32 {
        self.tag_words += 1;
        WORD_CYCLES
    }

    fn wrap(&self, body: &[u8]) -> Wrapped {
        // Neither error is possible: the key has the profile's length and the body at most 65535 bytes.
        let nothing = || Wrapped { cipher: Vec::new(), tag: Tag::zero(Security::Bits128) };
        Aes.wrap(&self.key, &self.associated_data, body).unwrap_or_else(|_| nothing())
    }
}
