//! What a crypto profile is: the set of algorithms a core is built with, seen from the host.

use serde::{Deserialize, Serialize};

use crate::aes_profile::Aes;
use crate::sponge_wrap::Spongent;
use crate::{Key, Security, Tag};

/// Ciphertext and tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrapped {
    /// As long as the body.
    pub cipher: Vec<u8>,
    /// Authenticates associated data and body.
    pub tag: Tag,
}

/// The cryptography of a core, on byte strings of any length. The hardware computes the same on strings of whole
/// 16-bit words if there is associated data.
pub trait CryptoProfile {
    /// Length of keys and tags.
    fn security(&self) -> Security;

    /// Encrypts `body` and authenticates it together with `associated_data`, which must not repeat under one key.
    fn wrap(&self, key: &Key, associated_data: &[u8], body: &[u8]) -> Result<Wrapped, CryptoError>;

    /// Inverts [`CryptoProfile::wrap`]. Fails with [`CryptoError::WrongTag`] if any of the four arguments is not what
    /// `wrap` was given or returned; the tag is compared in constant time.
    fn unwrap(&self, key: &Key, associated_data: &[u8], cipher: &[u8], tag: &Tag) -> Result<Vec<u8>, CryptoError>;

    /// Authenticates a message. Equal to the tag of wrapping an empty body.
    fn mac(&self, key: &Key, message: &[u8]) -> Result<Tag, CryptoError>;

    /// The key of a vendor on the node with this master key: the MAC of the vendor's id as two bytes, low byte first
    /// (`crypto_control.v`: WRAP_VID).
    fn vendor_key(&self, master: &Key, vendor_id: u16) -> Result<Key, CryptoError> {
        Ok(self.mac(master, &vendor_id.to_le_bytes())?.into())
    }

    /// The key of a vendor's module, from the bytes of [`crate::identity`].
    fn module_key(&self, vendor_key: &Key, identity: &[u8]) -> Result<Key, CryptoError> {
        Ok(self.mac(vendor_key, identity)?.into())
    }

    /// Fails if the key is not of the profile's length.
    fn check_key(&self, key: &Key) -> Result<(), CryptoError> {
        if key.security() == self.security() {
            Ok(())
        } else {
            Err(CryptoError::KeyLength { bits: key.security().bits(), expected: self.security().bits() })
        }
    }
}

/// Why the cryptography refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CryptoError {
    /// Key, associated data, ciphertext and tag do not belong together.
    #[error("the tag does not match")]
    WrongTag,
    /// A key of another profile.
    #[error("a key of {bits} bits was given, the profile needs {expected}")]
    KeyLength {
        /// Bits given.
        bits: usize,
        /// Bits needed.
        expected: usize,
    },
    /// A body too long for the cipher.
    #[error("a body of {length} bytes is longer than the {maximum} bytes that the cipher takes")]
    BodyLength {
        /// Bytes given.
        length: usize,
        /// Bytes allowed.
        maximum: usize,
    },
}

/// The profiles a core can be built with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Profile {
    /// SPONGENT with 64-bit keys.
    Spongent64,
    /// SPONGENT with 128-bit keys.
    Spongent128,
    /// AES-128-CCM and HMAC-SHA-256.
    Aes128,
}

impl Profile {
    /// Every profile, with its name on the command line.
    pub const ALL: [(Profile, &'static str); 3] =
        [(Profile::Spongent64, "spongent-64"), (Profile::Spongent128, "spongent-128"), (Profile::Aes128, "aes-128")];

    /// Length of keys and tags.
    pub const fn security(self) -> Security {
        match self {
            Profile::Spongent64 => Security::Bits64,
            Profile::Spongent128 | Profile::Aes128 => Security::Bits128,
        }
    }

    /// The profile's algorithms.
    pub fn crypto(self) -> &'static dyn CryptoProfile {
        match self {
            Profile::Spongent64 => &Spongent(Security::Bits64),
            Profile::Spongent128 => &Spongent(Security::Bits128),
            Profile::Aes128 => &Aes,
        }
    }
}
