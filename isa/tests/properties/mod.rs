//! What decoding, encoding, writing and parsing owe each other. The fuzz target checks the same properties.

use msp430_isa::{Instruction, Statement, parse};

/// Words decode to a statement that encodes to the same words, and whose text, absolute or relative, with emulated
/// names or without, parses to them.
pub fn words_survive(words: &[u16; 3], address: u16) {
    let statement = Statement::decode(words, address).expect("three words are enough for any instruction");
    let length = 1 + usize::from(Instruction::decode(words[0]).extension_words());
    let words = &words[..length];
    assert_eq!(statement.encode(address).as_deref(), Ok(words), "{statement:?}");
    let texts = [
        statement.to_string(),
        statement.text().without_emulation().to_string(),
        statement.text().relative_to(address).to_string(),
        statement.text().relative_to(address).without_emulation().to_string(),
    ];
    for text in texts {
        assert_eq!(parse(&text, address).as_deref(), Ok(words), "{text:?} at {address:#06x}");
    }
    for short in 0..length {
        assert_eq!(Statement::decode(&words[..short], address), None, "{words:04x?} cut to {short}");
    }
}

/// Text that parses has words that mean the same after another round; text that does not is refused at a column of it.
pub fn text_survives(text: &str, address: u16) {
    match parse(text, address) {
        Ok(words) => {
            let mut padded = [0; 3];
            padded[..words.len()].copy_from_slice(&words);
            words_survive(&padded, address);
        }
        Err(error) => assert!((1..=text.len() + 1).contains(&error.column), "{error} in {text:?}"),
    }
}
