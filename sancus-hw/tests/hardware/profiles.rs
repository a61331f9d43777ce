//! What every profile promises, on random input.

use proptest::prelude::*;
use sancus_hw::{CryptoError, Key, Profile, Tag};

fn message() -> impl Strategy<Value = (Profile, Key, Vec<u8>, Vec<u8>)> {
    let profile = prop::sample::select(Profile::ALL.map(|(profile, _)| profile).to_vec());
    (profile, any::<[u8; 16]>(), prop::collection::vec(any::<u8>(), 0..24), prop::collection::vec(any::<u8>(), 0..40))
        .prop_map(|(profile, key, ad, body)| {
            (profile, Key::from_bytes(&key[..profile.security().bytes()]).unwrap(), ad, body)
        })
}

fn flip(bytes: &mut [u8], bit: usize) {
    bytes[bit / 8] ^= 1 << (bit % 8);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn unwrap_inverts_wrap((profile, key, ad, body) in message()) {
        let wrapped = profile.crypto().wrap(&key, &ad, &body).unwrap();
        prop_assert_eq!(wrapped.cipher.len(), body.len());
        prop_assert_eq!(profile.crypto().unwrap(&key, &ad, &wrapped.cipher, &wrapped.tag).unwrap(), body);
    }

    #[test]
    fn the_mac_is_the_tag_of_an_empty_body((profile, key, ad, _) in message()) {
        prop_assert_eq!(profile.crypto().mac(&key, &ad).unwrap(), profile.crypto().wrap(&key, &ad, &[]).unwrap().tag);
    }

    /// A random single bit of key, associated data, cipher and tag together.
    #[test]
    fn a_flipped_bit_is_refused((profile, key, ad, body) in message(), choice in any::<prop::sample::Index>()) {
        let crypto = profile.crypto();
        let wrapped = crypto.wrap(&key, &ad, &body).unwrap();
        let mut parts = [key.as_bytes().to_vec(), ad, wrapped.cipher, wrapped.tag.as_bytes().to_vec()];
        let mut bit = choice.index(parts.iter().map(|part| part.len() * 8).sum());
        for part in &mut parts {
            if bit < part.len() * 8 {
                flip(part, bit);
                break;
            }
            bit -= part.len() * 8;
        }
        let [key, ad, cipher, tag] = parts;
        let key = Key::from_bytes(&key).unwrap();
        prop_assert_eq!(crypto.unwrap(&key, &ad, &cipher, &Tag::from_bytes(&tag).unwrap()), Err(CryptoError::WrongTag));
    }
}

/// Every single bit of one message.
#[test]
fn every_flipped_bit_is_refused() {
    for (profile, _) in Profile::ALL {
        let crypto = profile.crypto();
        let key = Key::from_bytes(&[0x5a; 16][..profile.security().bytes()]).unwrap();
        let wrapped = crypto.wrap(&key, b"nonce", b"some body").unwrap();
        for bit in 0..8 * 5 {
            let mut ad = *b"nonce";
            flip(&mut ad, bit);
            assert_eq!(crypto.unwrap(&key, &ad, &wrapped.cipher, &wrapped.tag), Err(CryptoError::WrongTag));
        }
        for bit in 0..8 * 9 {
            let mut cipher = wrapped.cipher.clone();
            flip(&mut cipher, bit);
            assert_eq!(crypto.unwrap(&key, b"nonce", &cipher, &wrapped.tag), Err(CryptoError::WrongTag));
        }
        for bit in 0..profile.security().bits() {
            let mut tag = wrapped.tag.as_bytes().to_vec();
            flip(&mut tag, bit);
            let tag = Tag::from_bytes(&tag).unwrap();
            assert_eq!(crypto.unwrap(&key, b"nonce", &wrapped.cipher, &tag), Err(CryptoError::WrongTag));
        }
    }
}
