//! Keys and tags: strings of as many bits as the core's security.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Security;

/// Defines a byte string of [`Security::bytes`] bytes.
macro_rules! security_bits {
    ($(#[$documentation:meta])* $name:ident) => {
        $(#[$documentation])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub struct $name {
            security: Security,
            /// Left-aligned; the unused bytes are zero.
            bytes: [u8; 16],
        }

        impl $name {
            /// All zero bits.
            pub const fn zero(security: Security) -> $name {
                $name { security, bytes: [0; 16] }
            }

            /// From bytes in memory order, which is also the order in which the hardware prints them.
            pub fn from_bytes(bytes: &[u8]) -> Result<$name, LengthError> {
                let security = match bytes.len() {
                    8 => Security::Bits64,
                    16 => Security::Bits128,
                    length => return Err(LengthError { what: stringify!($name), length }),
                };
                let mut result = $name::zero(security);
                result.bytes[..bytes.len()].copy_from_slice(bytes);
                Ok(result)
            }

            /// The security it belongs to, hence its length.
            pub const fn security(&self) -> Security {
                self.security
            }

            /// The bytes in memory order.
            pub fn as_bytes(&self) -> &[u8] {
                &self.bytes[..self.security.bytes()]
            }

            /// The 16-bit word at byte offset 2 * `index`, little-endian; zero past the end.
            pub fn word(&self, index: usize) -> u16 {
                self.bytes.as_chunks::<2>().0.get(index).map_or(0, |pair| u16::from_le_bytes(*pair))
            }

            /// Replaces the 16-bit word at byte offset 2 * `index`, little-endian; does nothing past the end.
            pub fn set_word(&mut self, index: usize, word: u16) {
                if index < self.security.words() {
                    self.bytes.as_chunks_mut::<2>().0[index] = word.to_le_bytes();
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.as_bytes().iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, concat!(stringify!($name), "({})"), self)
            }
        }
    };
}

security_bits! {
    /// A symmetric key: master (node), vendor, module or connection key.
    Key
}

security_bits! {
    /// A message authentication code. To compare tags where timing matters use [`Tag::matches`], not `==`.
    Tag
}

impl Tag {
    /// Whether the tags are equal, in a time that does not depend on where they differ.
    pub fn matches(&self, other: &Tag) -> bool {
        let difference = self.bytes.iter().zip(&other.bytes).fold(0, |all, (a, b)| std::hint::black_box(all | (a ^ b)));
        self.security == other.security && difference == 0
    }
}

impl From<Tag> for Key {
    /// Derived keys are tags: the hardware writes the words of the tag into the module's key register
    /// (`crypto_control.v`: WRITE_VKEY).
    fn from(tag: Tag) -> Key {
        Key { security: tag.security, bytes: tag.bytes }
    }
}

/// A key or tag of a length that no core has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} of {length} bytes: keys and tags have 8 or 16")]
pub struct LengthError {
    /// "Key" or "Tag".
    pub what: &'static str,
    /// Bytes given.
    pub length: usize,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_the_two_lengths() {
        assert_eq!(Key::from_bytes(&[1; 9]), Err(LengthError { what: "Key", length: 9 }));
        assert_eq!(Tag::from_bytes(&[]).unwrap_err().to_string(), "Tag of 0 bytes: keys and tags have 8 or 16");
    }

    #[test]
    fn words_are_little_endian_and_bounded() {
        let mut key = Key::from_bytes(&[0, 1, 2, 3, 4, 5, 6, 7]).unwrap();
        assert_eq!(key.word(1), 0x0302);
        assert_eq!(key.word(4), 0);
        key.set_word(3, 0xa1b2);
        key.set_word(4, 0xffff);
        assert_eq!(key.to_string(), "000102030405b2a1");
    }

    proptest! {
        #[test]
        fn matches_is_equality(a: [u8; 16], flip in 0..128usize, flipped: bool) {
            let mut b = a;
            b[flip / 8] ^= u8::from(flipped) << (flip % 8);
            let (a, b) = (Tag::from_bytes(&a).unwrap(), Tag::from_bytes(&b).unwrap());
            prop_assert_eq!(a.matches(&b), !flipped);
        }
    }
}
