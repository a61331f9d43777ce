//! What may differ in two runs with different secrets: cipher, wherever software has copied it to.

use std::collections::HashSet;

use machine::recording::{Access, Master, RecordedNode, Recording};
use network::{DEPLOYER, Event, EventKind};

/// The pairs of bytes that stand side by side in what crypto units read and wrote outside modules, and in what the deployer sent.
/// Copies may begin at an odd address: pairs are those of every alignment.
#[derive(Clone, Debug, Default)]
pub(super) struct Cipher(HashSet<[u8; 2]>);

impl Cipher {
    /// What the nodes of a network and the deployer have made.
    pub(super) fn of(recording: &Recording, events: &[Event]) -> Cipher {
        let sent = events.iter().filter(|event| event.at == DEPLOYER).filter_map(|event| match &event.kind {
            EventKind::Sent { content, .. } => Some(content.data.as_slice()),
            _ => None,
        });
        let mut cipher = Cipher::of_messages(sent);
        recording.nodes.iter().for_each(|node| cipher.add_node(node));
        cipher
    }

    /// What is in messages.
    pub(super) fn of_messages<'a>(messages: impl IntoIterator<Item = &'a [u8]>) -> Cipher {
        let mut cipher = Cipher::default();
        for message in messages {
            message.windows(2).for_each(|pair| cipher.add([pair[0], pair[1]]));
        }
        cipher
    }

    fn add_node(&mut self, node: &RecordedNode) {
        // What is read and what is written: each is a run of words of its own.
        let mut last: [Option<Access>; 2] = [None, None];
        let accesses = node.modules.sessions.iter().flat_map(|session| &session.accesses);
        for access in accesses.filter(|access| access.by == Master::CryptoUnit) {
            let run = &mut last[usize::from(access.lanes.is_some())];
            let [low, high] = access.value.to_le_bytes();
            if let Some(before) = run.filter(|before| before.address.wrapping_add(2) == access.address) {
                self.add([before.value.to_le_bytes()[1], low]);
            }
            self.add([low, high]);
            *run = Some(*access);
        }
    }

    pub(super) fn add(&mut self, pair: [u8; 2]) {
        self.0.insert(pair);
    }

    pub(super) fn extend(&mut self, other: &Cipher) {
        self.0.extend(&other.0);
    }

    /// The first place at which two bytes in a row differ that are not cipher in both texts: with neither of its neighbours is
    /// one of them a pair of both ciphers. A single byte may be what is left of cipher that was overwritten.
    pub(super) fn first_difference(texts: [&[u8]; 2], ciphers: &[Cipher; 2]) -> Option<usize> {
        let [ours, theirs] = texts;
        let is_pair = |first: Option<usize>| {
            let pair = |text: &[u8]| Some([*text.get(first?)?, *text.get(first? + 1)?]);
            let found = |text, cipher: &Cipher| pair(text).is_some_and(|pair| cipher.0.contains(&pair));
            found(ours, &ciphers[0]) && found(theirs, &ciphers[1])
        };
        let is_other =
            |place: usize| ours[place] != theirs[place] && !is_pair(Some(place)) && !is_pair(place.checked_sub(1));
        (1..ours.len().min(theirs.len())).find(|&place| is_other(place) && is_other(place - 1)).map(|place| place - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cipher(bytes: &[u8]) -> Cipher {
        Cipher(bytes.windows(2).map(|pair| [pair[0], pair[1]]).collect())
    }

    #[test]
    fn copies_of_cipher_may_differ_wherever_they_begin_and_nothing_else_may() {
        let ciphers = [cipher(&[0x11, 0x22, 0x33, 0x44]), cipher(&[0x55, 0x66, 0x77, 0x88])];
        let first = |ours: &[u8], theirs: &[u8]| Cipher::first_difference([ours, theirs], &ciphers);
        assert_eq!(first(&[0, 0x11, 0x22, 0x33, 0x44, 9], &[0, 0x55, 0x66, 0x77, 0x88, 9]), None);
        assert_eq!(first(&[0x22, 0x33], &[0x66, 0x77]), None);
        assert_eq!(first(&[0, 1, 2], &[0, 1, 2]), None);
        assert_eq!(first(&[0, 0x44, 0], &[0, 0x99, 0]), None);
        // Something else beside the cipher, and cipher in one of them only.
        assert_eq!(first(&[0x11, 0x22, 7, 7], &[0x55, 0x66, 8, 8]), Some(2));
        assert_eq!(first(&[0x11, 0x22], &[1, 2]), Some(0));
    }
}
