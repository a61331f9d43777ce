//! The AES profile: AES-128-CCM (RFC 3610) for wrapping, HMAC-SHA-256 (RFC 2104) for MACs and key derivation.
//!
//! HMAC of the associated data under the key gives 32 bytes. The first 16 are the MAC, and so the tag of an empty
//! body. The next 13 are the CCM nonce of a body that is not empty. CCM's own associated data stay empty: CCM wants
//! its nonce before them, but the unit reads associated data only once, and a nonce that is a keyed hash of them both
//! authenticates them and repeats only when they repeat. Sancus has no other nonce: what must not repeat under a key
//! is the associated data, in this profile as with SPONGENT.
//!
//! CCM's tag has 16 bytes and its length field two, so a body has at most 65535 bytes.

use aes::Aes128;
use ccm::aead::consts::{U13, U16};
use ccm::aead::inout::InOutBuf;
use ccm::{AeadInOut, Ccm, KeyInit, Nonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;

use crate::profile::{CryptoError, CryptoProfile, Wrapped};
use crate::{Key, Security, Tag};

/// Longest body in bytes.
const MAX_BODY: usize = 0xffff;

/// The AES profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aes;

/// What HMAC makes of the associated data.
struct Digest {
    tag: Tag,
    nonce: Nonce<U13>,
}

impl Aes {
    fn digest(&self, key: &Key, associated_data: &[u8]) -> Result<Digest, CryptoError> {
        self.check_key(key)?;
        // HMAC takes keys of any length.
        let Ok(mut hmac) = Hmac::<Sha256>::new_from_slice(key.as_bytes()) else { return Err(self.key_length(key)) };
        hmac.update(associated_data);
        let bytes = hmac.finalize().into_bytes();
        let mut tag = Tag::zero(self.security());
        for (index, pair) in bytes[..16].as_chunks::<2>().0.iter().enumerate() {
            tag.set_word(index, u16::from_le_bytes(*pair));
        }
        let mut nonce = Nonce::<U13>::default();
        nonce.copy_from_slice(&bytes[16..29]);
        Ok(Digest { tag, nonce })
    }

    fn cipher(&self, key: &Key) -> Result<Ccm<Aes128, U16, U13>, CryptoError> {
        Ccm::new_from_slice(key.as_bytes()).map_err(|_| self.key_length(key))
    }

    fn key_length(&self, key: &Key) -> CryptoError {
        CryptoError::KeyLength { bits: key.security().bits(), expected: self.security().bits() }
    }

    fn check_body(body: &[u8]) -> Result<(), CryptoError> {
        if body.len() <= MAX_BODY {
            Ok(())
        } else {
            Err(CryptoError::BodyLength { length: body.len(), maximum: MAX_BODY })
        }
    }
}

impl CryptoProfile for Aes {
    fn security(&self) -> Security {
        Security::Bits128
    }

    fn wrap(&self, key: &Key, associated_data: &[u8], body: &[u8]) -> Result<Wrapped, CryptoError> {
        Aes::check_body(body)?;
        let Digest { mut tag, nonce } = self.digest(key, associated_data)?;
        let mut cipher = body.to_vec();
        if !body.is_empty() {
            let ccm_tag = self
                .cipher(key)?
                .encrypt_inout_detached(&nonce, &[], InOutBuf::from(cipher.as_mut_slice()))
                .map_err(|_| CryptoError::BodyLength { length: body.len(), maximum: MAX_BODY })?;
            for (index, pair) in ccm_tag.as_chunks::<2>().0.iter().enumerate() {
                tag.set_word(index, u16::from_le_bytes(*pair));
            }
        }
        Ok(Wrapped { cipher, tag })
    }

    fn unwrap(&self, key: &Key, associated_data: &[u8], cipher: &[u8], tag: &Tag) -> Result<Vec<u8>, CryptoError> {
        Aes::check_body(cipher)?;
        let digest = self.digest(key, associated_data)?;
        if cipher.is_empty() {
            return if digest.tag.matches(tag) { Ok(Vec::new()) } else { Err(CryptoError::WrongTag) };
        }
        let ccm_tag = tag.as_bytes().try_into().map_err(|_| CryptoError::WrongTag)?;
        let mut body = cipher.to_vec();
        self.cipher(key)?
            .decrypt_inout_detached(&digest.nonce, &[], InOutBuf::from(body.as_mut_slice()), &ccm_tag)
            .map_err(|_| CryptoError::WrongTag)?;
        Ok(body)
    }

    fn mac(&self, key: &Key, message: &[u8]) -> Result<Tag, CryptoError> {
        Ok(self.digest(key, message)?.tag)
    }
}
