//! Known answers of every profile.
//!
//! `data/spongent.json` was computed by the public Sancus tools' software SpongeWrap; its `rtl_equal` says where the
//! core computes the same. `data/module_keys.json` holds what the core itself printed for modules enabled in RTL
//! simulation (master keys of the stock cores); modules with odd bounds, with text changed at run time and with text
//! overlapping another module's are left out. `data/aes.json` was computed with OpenSSL's CCM and HMAC.

use aes::Aes128;
use ccm::aead::consts::{U8, U13};
use ccm::aead::inout::InOutBuf;
use ccm::{AeadInOut, Ccm, KeyInit};
use sancus_hw::{CryptoError, CryptoProfile, Key, Layout, Profile, Tag, identity, local_attestation_tag};
use serde::Deserialize;

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

fn key(hex: &str) -> Key {
    Key::from_bytes(&bytes(hex)).unwrap()
}

fn tag(hex: &str) -> Tag {
    Tag::from_bytes(&bytes(hex)).unwrap()
}

fn spongent(bits: usize) -> &'static dyn CryptoProfile {
    if bits == 64 { Profile::Spongent64.crypto() } else { Profile::Spongent128.crypto() }
}

#[derive(Deserialize)]
struct Spongent {
    wrap: Vec<Wrap>,
    mac: Vec<Mac>,
    vendor_key: Vec<VendorKey>,
}

#[derive(Deserialize)]
struct Wrap {
    #[serde(default)]
    bits: usize,
    key: String,
    ad: String,
    body: String,
    cipher: String,
    tag: String,
}

#[derive(Deserialize)]
struct Mac {
    bits: usize,
    key: String,
    msg: String,
    mac: String,
}

#[derive(Deserialize)]
struct VendorKey {
    bits: usize,
    node_key: String,
    vendor_id: u16,
    vendor_key: String,
}

fn spongent_vectors() -> Spongent {
    serde_json::from_str(include_str!("../data/spongent.json")).unwrap()
}

fn check_wrap(crypto: &dyn CryptoProfile, vector: &Wrap) {
    let (ad, body) = (bytes(&vector.ad), bytes(&vector.body));
    let wrapped = crypto.wrap(&key(&vector.key), &ad, &body).unwrap();
    assert_eq!((wrapped.cipher.as_slice(), wrapped.tag), (bytes(&vector.cipher).as_slice(), tag(&vector.tag)));
    assert_eq!(crypto.unwrap(&key(&vector.key), &ad, &wrapped.cipher, &wrapped.tag), Ok(body));
}

#[test]
fn sponge_wrap() {
    let vectors = spongent_vectors();
    assert_eq!(vectors.wrap.len(), 28);
    for vector in &vectors.wrap {
        check_wrap(spongent(vector.bits), vector);
    }
}

#[test]
fn spongent_mac() {
    let vectors = spongent_vectors();
    assert_eq!(vectors.mac.len(), 24);
    for vector in &vectors.mac {
        assert_eq!(spongent(vector.bits).mac(&key(&vector.key), &bytes(&vector.msg)), Ok(tag(&vector.mac)));
    }
}

#[test]
fn vendor_keys() {
    let vectors = spongent_vectors();
    assert_eq!(vectors.vendor_key.len(), 16);
    for vector in &vectors.vendor_key {
        let derived = spongent(vector.bits).vendor_key(&key(&vector.node_key), vector.vendor_id);
        assert_eq!(derived, Ok(key(&vector.vendor_key)));
    }
}

#[derive(Deserialize)]
struct ModuleKey {
    test: String,
    layout: [u16; 4],
    text: String,
    vendor_key: String,
    module_key: String,
}

#[test]
fn module_keys_of_the_rtl() {
    let vectors: Vec<ModuleKey> = serde_json::from_str(include_str!("../data/module_keys.json")).unwrap();
    assert!(vectors.len() > 100);
    for ModuleKey { test, layout, text, vendor_key, module_key } in vectors {
        let [public_start, public_end, secret_start, secret_end] = layout;
        let layout = Layout::new(public_start..public_end, secret_start..secret_end);
        let crypto = spongent(vendor_key.len() * 4);
        let derived = crypto.module_key(&key(&vendor_key), &identity(&bytes(&text), &layout));
        assert_eq!(derived, Ok(key(&module_key)), "{test}");
    }
}

#[test]
fn attestation_is_the_mac_under_the_zero_key() {
    let crypto = Profile::Spongent128.crypto();
    let zero = Key::from_bytes(&[0; 16]).unwrap();
    assert_eq!(local_attestation_tag(crypto, b"identity"), crypto.mac(&zero, b"identity"));
}

#[test]
fn aes() {
    let vectors: Vec<Wrap> = serde_json::from_str(include_str!("../data/aes.json")).unwrap();
    let crypto = Profile::Aes128.crypto();
    for vector in &vectors {
        check_wrap(crypto, vector);
    }
    let [empty, ..] = vectors.as_slice() else { panic!("no vectors") };
    assert_eq!(crypto.mac(&key(&empty.key), &bytes(&empty.ad)), Ok(tag(&empty.tag)));
}

/// RFC 3610, packet vector #1: the nonce has our length, the tag has 8 bytes.
#[test]
fn ccm_is_that_of_the_rfc() {
    let ccm = Ccm::<Aes128, U8, U13>::new_from_slice(&bytes("c0c1c2c3c4c5c6c7c8c9cacbcccdcecf")).unwrap();
    let nonce = bytes("00000003020100a0a1a2a3a4a5").as_slice().try_into().unwrap();
    let mut body = bytes("08090a0b0c0d0e0f101112131415161718191a1b1c1d1e");
    let tag = ccm.encrypt_inout_detached(&nonce, &bytes("0001020304050607"), InOutBuf::from(body.as_mut_slice()));
    assert_eq!(body, bytes("588c979a61c663d2f066d0c2c0f989806d5f6b61dac384"));
    assert_eq!(tag.unwrap().as_slice(), bytes("17e8d12cfdf926e0"));
}

#[test]
fn keys_of_another_profile_are_refused() {
    let (small, large) = (Key::zero(sancus_hw::Security::Bits64), Key::zero(sancus_hw::Security::Bits128));
    for (profile, _) in Profile::ALL {
        let (wrong, bits, expected) = if profile == Profile::Spongent64 { (large, 128, 64) } else { (small, 64, 128) };
        let error = profile.crypto().wrap(&wrong, b"ad", b"body").unwrap_err();
        assert_eq!(error, CryptoError::KeyLength { bits, expected });
    }
}
