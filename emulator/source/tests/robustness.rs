//! Representations that were damaged.

mod properties;

use proptest::prelude::*;
use proptest::sample::Index;

const TEXTS: [&str; 2] = [include_str!("relay.ll"), include_str!("language.ll")];

/// A change of a text by words: one is taken away, doubled, or put in the place of another.
fn damaged(text: &str, changes: &[(u8, Index, Index)]) -> String {
    let mut words: Vec<&str> = text.split_inclusive([' ', '\n', ',', '(', ')']).collect();
    for (kind, at, other) in changes {
        let (at, other) = (at.index(words.len()), other.index(words.len()));
        match kind % 3 {
            0 => drop(words.remove(at)),
            1 => words.insert(at, words[other]),
            _ => words[at] = words[other],
        }
    }
    words.concat()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn damaged_texts_are_refused_or_evaluated(
        which in 0..2usize,
        changes in prop::collection::vec((any::<u8>(), any::<Index>(), any::<Index>()), 1..12),
    ) {
        properties::any_text(&damaged(TEXTS[which], &changes));
    }

    #[test]
    fn any_text_is_refused_or_evaluated(text in "([a-z@%!{}()\\[\\], =0-9\"c\n]|define |global |i16 |ptr |switch ){0,200}") {
        properties::any_text(&text);
    }
}
