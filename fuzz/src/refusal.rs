//! What every refusal owes whoever gave the input: words, and none of Rust's.

use std::fmt::Display;

/// What only a type's `Debug`, a type's name or a library's own words would bring into a message.
const FOREIGN: [&str; 25] = [
    "::",
    "Err(",
    "Ok(",
    "Some(",
    "None",
    "Error {",
    "{ ",
    "enum ",
    "struct ",
    "variant",
    "newtype",
    "u8",
    "u16",
    "u32",
    "u64",
    "i32",
    "i64",
    "usize",
    "f64",
    "serde",
    "goblin",
    "scroll",
    "from_str",
    "invalid type",
    "panicked",
];

/// Checks the message by which an input was refused.
///
/// # Panics
///
/// If it is empty, or has words of Rust's that do not come from the input.
pub fn check(input: &[u8], error: &dyn Display) {
    let message = error.to_string();
    assert!(!message.trim().is_empty(), "refused without a word");
    let foreign = FOREIGN.iter().filter(|word| has(&message, word));
    // Messages quote the input. YAML makes a blank of a line's end.
    let input: Vec<u8> = input.iter().map(|byte| if byte.is_ascii_whitespace() { b' ' } else { *byte }).collect();
    if let Some(word) = foreign.clone().find(|word| !input.windows(word.len()).any(|part| part == word.as_bytes())) {
        panic!("refused in words of Rust's ({word:?}): {message}");
    }
}

/// Whether a word is in a message, and is no part of another, such as of a number in hexadecimal.
fn has(message: &str, word: &str) -> bool {
    let joined = |one: Option<char>, other: Option<char>| {
        [one, other].into_iter().all(|letter| letter.is_some_and(|letter| letter.is_ascii_alphanumeric()))
    };
    message.match_indices(word).any(|(at, _)| {
        let (before, after) = (&message[..at], &message[at + word.len()..]);
        !joined(before.chars().next_back(), word.chars().next())
            && !joined(word.chars().next_back(), after.chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_rust_are_found_unless_the_input_has_them() {
        let refused = |input: &str, message: &str| {
            let (input, message) = (input.to_owned(), message.to_owned());
            std::panic::catch_unwind(move || check(input.as_bytes(), &message)).is_err()
        };
        assert!(!refused("abc", "line 1: expected a number, found abc"));
        assert!(refused("abc", "ParseIntError { kind: InvalidDigit }"));
        assert!(refused("abc", "invalid value: integer `-1`, expected u16"));
        assert!(!refused("abc", "puts text at 0x5f64..0x6000"));
        assert!(!refused("a &n {\n  b", "expected an object, found \"a &n { b\""));
        assert!(!refused("u16", "there is no action `u16`"));
        assert!(refused("abc", " "));
    }
}
