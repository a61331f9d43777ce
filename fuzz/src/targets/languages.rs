//! Instructions, assembly, and what the compiler makes of C.

use super::{file, text};

#[path = "../../../isa/tests/properties/mod.rs"]
mod isa_properties;
#[path = "../../../emulator/source/tests/properties/mod.rs"]
mod source_properties;

/// An address and words.
pub fn instructions() -> Vec<Vec<u8>> {
    let words = |words: [u16; 4]| words.iter().flat_map(|word| word.to_le_bytes()).collect();
    vec![
        words([0x5c00, 0x40b2, 0x5a80, 0x0120]),
        words([0x5c00, 0xd032, 0x0010, 0x3ffd]),
        words([0xfffe, 0x1290, 0x1234, 0x1386]),
    ]
}

/// Any three words at any address are an instruction that comes back from words and from text.
pub fn any_words(input: &[u8]) {
    let Some(input) = input.first_chunk::<8>() else { return };
    let half = |index: usize| u16::from_le_bytes([input[2 * index], input[2 * index + 1]]);
    isa_properties::words_survive(&[half(1), half(2), half(3)], half(0));
}

/// Instructions in all addressing modes, one a line.
pub fn assembly() -> Vec<Vec<u8>> {
    let source = "start:\n    mov #0x5a80, &0x0120 ; held\n    mov.b @r5+, 4(r6)\n    add r15, r4\n    call #start\n\
                  loop: jne loop\n    push #-1\n    .word 0x1234\n    bis #0x10, sr\n    br #0x5c00\n    reti\n";
    let lines = source.lines().map(|line| line.trim().as_bytes().to_vec());
    lines.chain([source.into()]).collect()
}

/// Each line is refused at one of its columns, or parsed to words that survive; the whole is assembled or refused.
pub fn any_assembly(input: &[u8]) {
    let text = text(input);
    text.lines().take(16).for_each(|line| isa_properties::text_survives(line, 0x5c00));
    if let Err(error) = msp430_isa::assemble(&text, 0x5c00) {
        crate::refusal::check(input, &error);
    }
}

/// What clang made of modules and of a test's functions.
pub fn sources() -> Vec<Vec<u8>> {
    [
        "emulator/source/tests/language.ll",
        "emulator/source/tests/relay.ll",
        "firmware/prebuilt/modules/HAN-128.ll",
        "firmware/prebuilt/modules/METER-128.ll",
    ]
    .map(file)
    .to_vec()
}

/// A representation is refused, or every function of it is evaluated to an end, an effect or an error.
pub fn any_source(input: &[u8]) {
    source_properties::any_text(&text(input));
}
