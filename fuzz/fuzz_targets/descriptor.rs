//! Text of any kind into the reader of descriptors: it is refused, or is written and read back as it was.
#![no_main]

use descriptors::{Descriptor, Format};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for format in [Format::Json, Format::Yaml] {
        if let Ok(descriptor) = Descriptor::read(text, format) {
            for format in [Format::Json, Format::Yaml] {
                assert_eq!(Descriptor::read(&descriptor.write(format), format).as_ref(), Ok(&descriptor));
            }
        }
    }
});
