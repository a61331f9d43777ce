//! What keys and tags of modules are computed over.

use crate::module::Layout;
use crate::profile::{CryptoError, CryptoProfile, Wrapped};
use crate::{Key, Tag};

/// What a module is to the hardware: the bytes of its public section, then the four section boundaries as
/// little-endian words (`crypto_control.v`: WRAP_TEXT to WRAP_SE).
pub fn identity(text: &[u8], layout: &Layout) -> Vec<u8> {
    let mut identity = text.to_vec();
    for boundary in [layout.public_start, layout.public_end, layout.secret_start, layout.secret_end] {
        identity.extend(boundary.to_le_bytes());
    }
    identity
}

/// The tag by which other modules on the node verify a module (local attestation). It is keyed with the all-zero key
/// (`crypto_control.v`: KEY_SEL_ZERO): what it protects against is not forgery but loading something else.
pub fn local_attestation_tag(crypto: &dyn CryptoProfile, identity: &[u8]) -> Result<Tag, CryptoError> {
    crypto.mac(&Key::zero(crypto.security()), identity)
}

/// Encrypts a module's public section for confidential loading: under the vendor key, with the word that will be in
/// r10 at the enabling instruction as associated data (`crypto_control.v`: DEC_NONCE). A nonce of 0 cannot be used:
/// it tells the hardware that the section is not encrypted.
pub fn wrap_text(
    crypto: &dyn CryptoProfile,
    vendor_key: &Key,
    nonce: u16,
    text: &[u8],
) -> Result<Wrapped, CryptoError> {
    crypto.wrap(vendor_key, &nonce.to_le_bytes(), text)
}
