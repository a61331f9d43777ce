//! Files of any kind into the loader: the properties that `emulator/program/tests/loader.rs` checks on random cases.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../emulator/program/tests/loader_properties/mod.rs"]
mod properties;

fuzz_target!(|data: &[u8]| {
    // ELF and the text formats are known by their content, a raw image by its name.
    properties::any_bytes("p", data);
    properties::any_bytes("p.bin", data);
});
