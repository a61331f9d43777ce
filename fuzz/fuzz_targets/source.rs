//! Any text as the representation of a module's source: the properties that `emulator/source/tests/robustness.rs` checks on
//! random cases.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../emulator/source/tests/properties/mod.rs"]
mod properties;

fuzz_target!(|text: &str| properties::any_text(text));
