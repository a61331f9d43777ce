//! How an event travels. Up to [`PIECE`] bytes of data are encrypted at once: `cipher || tag`, with the event's number as associated
//! data. Longer data is encrypted in pieces, each as `cipher || tag`, one behind the other; the associated data of a piece also says
//! how many bytes there are from it on, one more in the first. So what a node's Sancus unit does at once stays short
//! (`firmware/module-compiler/stubs/reactive.c`). Events have an even number of bytes, since the hardware works on words.

use sancus_hw::{CryptoError, CryptoProfile, Key, Tag};

/// Bytes of an event that are encrypted at once (`sancus/reactive.h`: SANCUS_PIECE).
pub const PIECE: usize = 64;

/// The pieces of an event's data, at least one; each with its associated data, in which numbers are big-endian words.
pub fn pieces(nonce: u16, data: &[u8]) -> impl Iterator<Item = (Vec<u8>, &[u8])> {
    let pieces = data.len().div_ceil(PIECE).max(1);
    (0..pieces).map(move |index| {
        let rest = &data[index * PIECE..];
        let piece = (pieces > 1).then_some(Piece { nonce, left: rest.len() as u16, is_first: index == 0 });
        (associated_data(nonce, piece), &rest[..rest.len().min(PIECE)])
    })
}

/// A place in an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The event's number.
    pub nonce: u16,
    /// Bytes of the event's data from this piece on.
    pub left: u16,
    /// The event begins with it.
    pub is_first: bool,
}

impl Piece {
    /// What associated data says of a piece; `None` if it is that of a whole event.
    pub fn of(associated_data: &[u8]) -> Option<Piece> {
        let [nonce_high, nonce_low, left_high, left_low] = *associated_data else { return None };
        let (nonce, left) = (u16::from_be_bytes([nonce_high, nonce_low]), u16::from_be_bytes([left_high, left_low]));
        Some(Piece { nonce, left: left & !1, is_first: left & 1 != 0 })
    }
}

/// The associated data of an event, or of a piece of one.
fn associated_data(nonce: u16, piece: Option<Piece>) -> Vec<u8> {
    let left = piece.map(|piece| (piece.left | u16::from(piece.is_first)).to_be_bytes());
    nonce.to_be_bytes().into_iter().chain(left.into_iter().flatten()).collect()
}

/// The payload that carries an event. Fails if the key is not of the right length.
pub fn seal(crypto: &dyn CryptoProfile, key: &Key, nonce: u16, data: &[u8]) -> Result<Vec<u8>, CryptoError> {
    let sealed = pieces(nonce, data).map(|(associated_data, piece)| {
        let wrapped = crypto.wrap(key, &associated_data, piece)?;
        Ok([wrapped.cipher.as_slice(), wrapped.tag.as_bytes()].concat())
    });
    Ok(sealed.collect::<Result<Vec<_>, CryptoError>>()?.concat())
}

/// Inverts [`seal`]. Fails with [`CryptoError::WrongTag`] if it is not the payload of an event with this number.
pub fn open(crypto: &dyn CryptoProfile, key: &Key, nonce: u16, payload: &[u8]) -> Result<Vec<u8>, CryptoError> {
    let tag_length = crypto.security().bytes();
    let sealed: Vec<&[u8]> = payload.chunks(PIECE + tag_length).collect();
    let mut left = payload.len().saturating_sub(sealed.len() * tag_length);
    let mut data = Vec::with_capacity(left);
    for (index, sealed_piece) in sealed.iter().enumerate() {
        let length = sealed_piece.len().checked_sub(tag_length).ok_or(CryptoError::WrongTag)?;
        let (cipher, tag) = sealed_piece.split_at(length);
        let tag = Tag::from_bytes(tag).map_err(|_| CryptoError::WrongTag)?;
        let piece = (sealed.len() > 1).then_some(Piece { nonce, left: left as u16, is_first: index == 0 });
        let associated_data = associated_data(nonce, piece);
        data.extend(crypto.unwrap(key, &associated_data, cipher, &tag)?);
        left -= length;
    }
    let is_whole = !sealed.is_empty() && (sealed.len() == 1 || data.len() > (sealed.len() - 1) * PIECE);
    if is_whole { Ok(data) } else { Err(CryptoError::WrongTag) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sancus_hw::Profile;

    use super::*;

    fn key(crypto: &dyn CryptoProfile) -> Key {
        Key::from_bytes(&vec![7; crypto.security().bytes()]).expect("a key")
    }

    #[test]
    fn the_header_has_the_same_length_of_a_piece() {
        let header = include_str!("../../../firmware/module-compiler/include/sancus/reactive.h");
        assert!(header.contains(&format!("#define SANCUS_PIECE {PIECE}\n")));
    }

    #[test]
    fn a_short_event_is_encrypted_at_once() {
        let crypto = Profile::Spongent64.crypto();
        for length in [0, 2, PIECE] {
            let wrapped = crypto.wrap(&key(crypto), &[1, 2], &vec![5; length]).expect("wrapped");
            let expected = [wrapped.cipher.as_slice(), wrapped.tag.as_bytes()].concat();
            assert_eq!(seal(crypto, &key(crypto), 0x0102, &vec![5; length]), Ok(expected));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn what_is_sealed_can_be_opened(data in prop::collection::vec(any::<[u8; 2]>(), 0..200), nonce in any::<u16>()) {
            let (crypto, data) = (Profile::Spongent128.crypto(), data.concat());
            let payload = seal(crypto, &key(crypto), nonce, &data).expect("sealed");
            prop_assert_eq!(open(crypto, &key(crypto), nonce, &payload), Ok(data));
        }

        /// Pieces left out, repeated or put elsewhere, bytes cut, added or changed.
        #[test]
        fn nothing_else_can_be_opened(
            data in prop::collection::vec(any::<[u8; 2]>(), 1..150),
            order in prop::collection::vec(0..5_usize, 0..6),
            length in 0..500_usize,
            flip in any::<(prop::sample::Index, u8)>(),
        ) {
            let (crypto, data) = (Profile::Spongent64.crypto(), data.concat());
            let payload = seal(crypto, &key(crypto), 3, &data).expect("sealed");
            let pieces: Vec<&[u8]> = payload.chunks(PIECE + crypto.security().bytes()).collect();
            let reordered = order.iter().filter_map(|piece| pieces.get(*piece)).copied().collect::<Vec<_>>().concat();
            let mut cut = payload.clone();
            cut.resize(length, 0);
            let mut flipped = payload.clone();
            let place = flip.0.index(flipped.len());
            flipped[place] ^= flip.1;
            for other in [reordered, cut, flipped] {
                let opened = open(crypto, &key(crypto), 3, &other);
                prop_assert_eq!(opened.is_ok(), other == payload);
            }
            prop_assert!(open(crypto, &key(crypto), 4, &payload).is_err());
        }
    }
}
