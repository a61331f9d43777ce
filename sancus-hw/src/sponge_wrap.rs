//! SpongeWrap: authenticated encryption by a SPONGENT sponge, block by block as `sponge_wrap.v` does it.
//!
//! A block of 16 bits is absorbed with two more: a frame bit, which tells the phases apart, and a closing one. The
//! hardware only knows whole 16-bit words. Byte strings of odd length end with a block of 8 bits, and an empty string
//! of associated data is one block of none; both exist in host tools only. The hardware rounds lengths up to words and
//! reads whatever byte follows, and takes the body for associated data when there is none
//! (`crypto_control.v`: WRAP_AD_WAIT).

use serde::{Deserialize, Serialize};

use crate::prefix::Prefix;
use crate::profile::{CryptoError, CryptoProfile, Wrapped};
use crate::{Key, Security, State, Tag};

/// Up to 16 bits of data on their way into the sponge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    value: u16,
    bits: u32,
}

impl Block {
    /// No data (`sponge_wrap.v`: data_empty).
    pub const EMPTY: Block = Block { value: 0, bits: 0 };

    /// The hardware's block: a little-endian word of memory.
    pub const fn word(value: u16) -> Block {
        Block { value, bits: 16 }
    }

    /// One or two bytes, or none.
    fn from_bytes(bytes: &[u8]) -> Block {
        match *bytes {
            [] => Block::EMPTY,
            [byte] => Block { value: byte.into(), bits: 8 },
            [low, high, ..] => Block::word(u16::from_le_bytes([low, high])),
        }
    }

    fn mask(self) -> u16 {
        ((1_u32 << self.bits) - 1) as u16
    }

    /// The data, the frame bit and the closing one.
    fn framed(self, frame: bool) -> u32 {
        u32::from(self.value) | u32::from(frame) << self.bits | 2 << self.bits
    }
}

/// The blocks of a byte string, each with whether it is the last. There is always one.
fn blocks(bytes: &[u8]) -> impl Iterator<Item = (Block, bool)> {
    let count = bytes.len().div_ceil(2).max(1);
    (0..count).map(move |index| {
        let end = bytes.len().min(2 * index + 2);
        (Block::from_bytes(&bytes[2 * index..end]), index + 1 == count)
    })
}

/// A sponge in the middle of a message. The phases must come in the order of the methods.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpongeWrap {
    /// All zero while there is a prefix.
    state: State,
    prefix: Prefix,
}

impl SpongeWrap {
    /// The sponge after reset.
    pub const fn new(security: Security) -> SpongeWrap {
        SpongeWrap { state: State::zero(security), prefix: Prefix::new() }
    }

    /// How strong its keys are.
    pub(crate) const fn security(&self) -> Security {
        self.state.security()
    }

    /// Begins a new message.
    pub fn reset(&mut self) {
        *self = SpongeWrap::new(self.state.security());
    }

    /// What the sponge shows at its output: the low word of its state.
    pub fn output(&self) -> u16 {
        self.state().low()
    }

    fn state(&self) -> State {
        if self.prefix.is_empty() { self.state } else { self.prefix.absorbed(self.state.security()) }
    }

    /// Absorbs a word of the key. The hardware has an empty block in its place when the message is empty (`sponge_wrap.v`:
    /// sponge_data_in).
    pub fn key(&mut self, block: Block, last: bool) {
        self.prefix.push(block.framed(!last));
    }

    /// Absorbs a block of associated data.
    pub fn associated_data(&mut self, block: Block, last: bool) {
        self.prefix.push(block.framed(last));
    }

    /// Absorbs what has only been collected. To be called when the output is due.
    pub fn settle(&mut self) {
        if !self.prefix.is_empty() {
            self.state = self.state();
            self.prefix = Prefix::new();
        }
    }

    /// Absorbs a block after the associated data.
    fn absorb(&mut self, block: u32) {
        self.settle();
        self.state.absorb(block.into());
    }

    /// Encrypts, or with `unwrap` decrypts, a block of the body and absorbs its plaintext.
    pub fn body(&mut self, block: Block, last: bool, unwrap: bool) -> u16 {
        let value = (block.value ^ self.output()) & block.mask();
        let plain = if unwrap { Block { value, ..block } } else { block };
        self.absorb(plain.framed(!last));
        value
    }

    /// The next word of the tag.
    pub fn tag(&mut self) -> u16 {
        let word = self.output();
        self.absorb(1);
        word
    }

    /// Begins a message: absorbs key and associated data.
    fn start(security: Security, key: &Key, associated_data: &[u8]) -> SpongeWrap {
        let mut sponge = SpongeWrap::new(security);
        for index in 0..security.words() {
            sponge.key(Block::word(key.word(index)), index + 1 == security.words());
        }
        for (block, last) in blocks(associated_data) {
            sponge.associated_data(block, last);
        }
        sponge.settle();
        sponge
    }

    /// Passes a whole body through; the result is as long as the body.
    fn pass(&mut self, body: &[u8], unwrap: bool) -> Vec<u8> {
        let mut result = Vec::with_capacity(body.len() + 1);
        for (block, last) in blocks(body) {
            result.extend(self.body(block, last, unwrap).to_le_bytes());
        }
        result.truncate(body.len());
        result
    }

    fn finish(mut self, security: Security) -> Tag {
        let mut tag = Tag::zero(security);
        for index in 0..security.words() {
            tag.set_word(index, self.tag());
        }
        tag
    }
}

/// The profile of the stock Sancus cores: SpongeWrap for everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spongent(pub Security);

impl CryptoProfile for Spongent {
    fn security(&self) -> Security {
        self.0
    }

    fn wrap(&self, key: &Key, associated_data: &[u8], body: &[u8]) -> Result<Wrapped, CryptoError> {
        self.check_key(key)?;
        let mut sponge = SpongeWrap::start(self.0, key, associated_data);
        let cipher = sponge.pass(body, false);
        Ok(Wrapped { cipher, tag: sponge.finish(self.0) })
    }

    fn unwrap(&self, key: &Key, associated_data: &[u8], cipher: &[u8], tag: &Tag) -> Result<Vec<u8>, CryptoError> {
        self.check_key(key)?;
        let mut sponge = SpongeWrap::start(self.0, key, associated_data);
        let body = sponge.pass(cipher, true);
        if sponge.finish(self.0).matches(tag) { Ok(body) } else { Err(CryptoError::WrongTag) }
    }

    /// The tag of an empty body (`crypto_control.v`: only_tag).
    fn mac(&self, key: &Key, message: &[u8]) -> Result<Tag, CryptoError> {
        Ok(self.wrap(key, message, &[])?.tag)
    }
}
