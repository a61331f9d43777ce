//! Words to text and back, and text to words and back: the properties that `isa/tests/round_trip.rs` checks on random
//! cases.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../isa/tests/properties/mod.rs"]
mod properties;

fuzz_target!(|data: &[u8]| {
    let Some((words, text)) = data.split_at_checked(8) else { return };
    let half = |index: usize| u16::from_le_bytes([words[2 * index], words[2 * index + 1]]);
    let address = half(3);
    properties::words_survive(&[half(0), half(1), half(2)], address);
    if let Ok(text) = core::str::from_utf8(text) {
        properties::text_survives(text, address);
    }
});
