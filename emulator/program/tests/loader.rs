//! Programs in all formats, and all the ways in which they can be unusable.

mod images;
mod loader_properties;

use flate2::Compression;
use flate2::write::GzEncoder;
use images::{Section, Symbol};
use machine::{Board, Configuration, Soc};
use program::image::{Image, SymbolKind};
use program::loader::{self, LoadError, SectionKind};
use proptest::prelude::*;
use std::io::Write;

const HALT: &[u16] = &[0xd032, 0x0010, 0x3ffd];

fn stock() -> Configuration {
    Configuration::new(Soc::Sancus64, Board::Sim)
}

/// A program whose data is loaded behind its code and copied by itself, with variables and names of all kinds.
fn typical() -> Vec<u8> {
    let text = images::words(HALT);
    let table = images::vectors(0x5c00);
    let sections = [
        Section { name: ".text", address: 0x5c00, load_address: 0x5c00, bytes: &text, code: true },
        Section { name: ".data", address: 0x0200, load_address: 0x5c06, bytes: &[1, 2, 3, 4], code: false },
        Section { name: ".vectors", address: 0xffe0, load_address: 0xffe0, bytes: &table, code: true },
    ];
    let symbols = [
        Symbol { name: "main.c", value: 0, size: 0, kind: 4, section: 0xfff1 },
        Symbol { name: "", value: 0x5c00, size: 0, kind: 3, section: 1 },
        Symbol { name: ".L2", value: 0x5c04, size: 0, kind: 0, section: 1 },
        Symbol { name: "loop", value: 0x5c04, size: 0, kind: 0, section: 1 },
        Symbol { name: "main", value: 0x5c00, size: 6, kind: 2, section: 1 },
        Symbol { name: "_start", value: 0x5c00, size: 0, kind: 0, section: 1 },
        Symbol { name: "counter", value: 0x0200, size: 4, kind: 1, section: 2 },
        Symbol { name: "__stack", value: 0x4200, size: 0, kind: 0, section: 0xfff1 },
        Symbol { name: "missing", value: 0, size: 0, kind: 0, section: 0 },
        Symbol { name: "_vectors_end", value: 0x10000, size: 0, kind: 0, section: 3 },
    ];
    images::elf(&sections, &symbols)
}

fn error(name: &str, bytes: &[u8]) -> String {
    loader::parse(name, bytes).expect_err("not a program").to_string()
}

fn check_error(bytes: &[u8]) -> LoadError {
    let image = loader::parse("p.elf", bytes).expect("a program");
    loader::check(&image, &stock()).expect_err("does not fit")
}

fn one_section(address: u32, bytes: &[u8]) -> Vec<u8> {
    images::elf(&[Section { name: ".text", address, load_address: address, bytes, code: true }], &[])
}

#[test]
fn sections_are_loaded_where_they_are_stored_and_headers_are_not() {
    let image = loader::parse("p.elf", &typical()).expect("a program");
    let places: Vec<(&str, u16, usize)> =
        image.segments.iter().map(|segment| (segment.name.as_str(), segment.address, segment.bytes.len())).collect();
    assert_eq!(places, [(".text", 0x5c00, 6), (".data", 0x5c06, 4), (".vectors", 0xffe0, 32)]);
    assert_eq!(image.word(0x5c08), Some(0x0403));
    assert_eq!(image.word(0x5bfe), None);
    assert_eq!(image.reset_vector(), Some(0x5c00));
    loader::check(&image, &stock()).expect("it fits");
}

#[test]
fn symbols_are_sorted_and_the_meaningless_are_left_out() {
    let image = loader::parse("p.elf", &typical()).expect("a program");
    let names: Vec<&str> = image.symbols.iter().map(|symbol| symbol.name.as_str()).collect();
    assert_eq!(names, ["counter", "__stack", "_start", "main", "loop"]);
    assert_eq!(image.symbol("__stack").map(|symbol| symbol.kind), Some(SymbolKind::Absolute));
    let place = |address| image.symbolic_address(address).map(|place| place.to_string());
    assert_eq!(place(0x5c00).as_deref(), Some("main"));
    assert_eq!(place(0x5c02).as_deref(), Some("main+0x2"));
    assert_eq!(place(0x5c04).as_deref(), Some("loop"));
    assert_eq!(place(0x0203).as_deref(), Some("counter+0x3"));
    assert_eq!(place(0x0204), None);
    assert_eq!(place(0x4200), None, "a number is no place");
    assert_eq!(place(0xfff0), None, "no symbol reaches into another section");
}

#[test]
fn sections_tell_run_time_and_load_address() {
    let sections = loader::sections("p.elf", &typical()).expect("a program");
    let data = sections.iter().find(|section| section.name == ".data").expect("has data");
    assert_eq!((data.address, data.load_address, data.size, data.kind), (0x200, 0x5c06, 4, SectionKind::Data));
    assert_eq!(loader::sections("p.bin", &[0; 64]).expect("raw images have none"), []);
}

#[test]
fn a_stripped_section_table_leaves_the_segments() {
    let mut file = typical();
    file[32..36].fill(0);
    file[48..52].fill(0);
    let whole = loader::parse("p.elf", &typical()).expect("a program");
    let stripped = loader::parse("p.elf", &file).expect("a program");
    assert!(stripped.symbols.is_empty());
    let contents = |image: &Image| -> Vec<(u16, Vec<u8>)> {
        image.segments.iter().map(|segment| (segment.address, segment.bytes.clone())).collect()
    };
    assert_eq!(contents(&stripped), contents(&whole));
}

/// IAR's linker writes a table of sections in which there are symbols, but nothing that is in memory.
#[test]
fn a_section_table_without_memory_leaves_the_segments() {
    let mut file = typical();
    let word = |at: usize| u32::from_le_bytes([file[at], file[at + 1], file[at + 2], file[at + 3]]) as usize;
    let (headers, count) = (word(32), usize::from(file[48]));
    for header in 0..count {
        file[headers + 40 * header + 8] = 0; // sh_flags
    }
    let whole = loader::parse("p.elf", &typical()).expect("a program");
    let image = loader::parse("p.elf", &file).expect("a program");
    let bytes = |image: &Image| -> Vec<u8> { image.segments.iter().flat_map(|part| part.bytes.clone()).collect() };
    assert_eq!((bytes(&image), &image.symbols), (bytes(&whole), &whole.symbols));
    assert_eq!(loader::sections("p.elf", &file).expect("a program"), []);
}

/// Older tools have other numbers for the MSP430.
#[test]
fn other_machine_numbers_are_known() {
    for machine in [105_u16, 0x1059, 0x0430] {
        let mut file = typical();
        file[18..20].copy_from_slice(&machine.to_le_bytes());
        let image = loader::parse("p.elf", &file).expect("a program");
        assert_eq!(image.reset_vector(), Some(0x5c00), "{machine:#x}");
    }
}

/// The file of a module, as a node's loader takes it.
#[test]
fn relocatable_files_are_read_section_by_section() {
    let bytes = include_bytes!("../../../firmware/prebuilt/modules/CS-128.elf");
    let object = loader::relocatable(bytes).expect("no damage").expect("relocatable");
    let names: Vec<&str> = object.parts.iter().map(|part| part.section.name.as_str()).collect();
    assert_eq!(names, [".text.sm.CS", ".data.sm.CS"]);
    let [text, data] = object.parts.as_slice() else { panic!("two sections") };
    assert_eq!((text.section.address, data.section.kind), (0, SectionKind::Zeroed));
    assert_eq!(text.image.segments[0].bytes.len(), text.section.size as usize);
    assert_eq!(
        text.image.symbol("__sm_CS_public_end").map(|symbol| u32::from(symbol.address)),
        Some(text.section.size)
    );
    assert!(data.image.symbol("__sm_CS_io_connections").is_some());
    assert!(object.numbers.iter().any(|number| number.name == "__sm_CS_max_connections" && number.address == 8));
    assert!(object.wanted.iter().any(|name| name == "reactive_handle_output"), "{:?}", object.wanted);
    assert!(text.references.values().any(|name| name.starts_with("reactive_handle_output")), "{:?}", text.references);
    // Those that are linked are something else, and damage is no panic.
    assert_eq!(loader::relocatable(&images::program(HALT)).expect("an executable"), None);
    for length in 0..bytes.len() {
        let _ = loader::relocatable(&bytes[..length]);
    }
    for at in (0..bytes.len()).step_by(3) {
        let mut damaged = bytes.to_vec();
        damaged[at] ^= 0xff;
        let _ = loader::relocatable(&damaged);
    }
}

#[test]
fn foreign_files_are_named() {
    let elf = images::program(HALT);
    let changed = |at: usize, value: u8| {
        let mut file = elf.clone();
        file[at] = value;
        file
    };
    assert_eq!(error("p.elf", b""), "is empty");
    assert!(error("p", b"#!/bin/sh").starts_with("is not an ELF, Intel HEX or TI-TXT file; name it *.bin"));
    assert!(error("p.elf", &changed(18, 62)).starts_with("is an ELF file for x86-64 (machine 62), not for the MSP430"));
    assert!(error("p.elf", &changed(4, 2)).starts_with("is a 64-bit little-endian ELF file"));
    assert!(error("p.o", &changed(16, 1)).contains("relocatable object: its addresses are not final. Link it"));
    assert!(error("p.so", &changed(16, 3)).starts_with("is not an executable (ELF type 3)"));
    let mut big_endian = changed(5, 2);
    big_endian[18..20].copy_from_slice(&[0, 105]);
    assert!(error("p.elf", &big_endian).starts_with("is a 32-bit big-endian ELF file"));
}

/// A file that was cut off is told as such, and not in the words of the parser.
#[test]
fn a_table_beyond_the_end_is_named() {
    let file = include_bytes!("../../../firmware/prebuilt/modules/CS-128.elf");
    let error = loader::relocatable(&file[..300]).expect_err("cut off").to_string();
    assert!(
        error.starts_with("is a damaged or truncated ELF file: the table of sections would end at byte "),
        "{error}"
    );
    // A table of segments with entries of no size that there is.
    let mut damaged = file.to_vec();
    damaged[44] = 1;
    damaged[28] = 0xff;
    damaged[29] = 0xff;
    let error = loader::relocatable(&damaged).expect_err("no table there").to_string();
    assert!(error.contains("the table of segments would end at byte 65567"), "{error}");
}

#[test]
fn truncated_files_are_refused() {
    let elf = images::program(HALT);
    for length in 1..elf.len() {
        let result = loader::parse("p.elf", &elf[..length]);
        assert!(result.is_err(), "{length} of {} bytes were taken for a program", elf.len());
    }
}

#[test]
fn contents_must_be_in_the_address_space_once() {
    assert!(
        error("p.elf", &one_section(0xfffe, &[0; 4])).starts_with("puts .text at 0xfffe..0x10002, beyond the 64 KiB")
    );
    let overlap = error("p.hex", b":020000000000FE\n:020001000000FD\n:00000001FF\n".as_slice());
    assert!(overlap.starts_with("fills 0x0001 twice, from "), "{overlap}");
    assert!(error("p.elf", &images::elf(&[], &[])).starts_with("contains nothing to load"));
    assert!(error("p.bin", &[0; 0x1_0001]).starts_with("puts p.bin at 0x0..0x10001, beyond the 64 KiB"));
}

/// As with `objcopy -O binary`. The existing Sancus linker gives `.bss` contents, where `.data` is stored.
#[test]
fn of_overlapping_sections_the_later_counts() {
    let section = |name, address, bytes, code| Section { name, address: 0x0200, load_address: address, bytes, code };
    let [whole, inside, across] = [[1; 8], [2; 8], [3; 8]];
    let sections = [
        section(".text", 0x5c00, &whole, true),
        section(".bss", 0x5c02, &inside[..2], false),
        section(".data", 0x5c06, &across, false),
    ];
    let image = loader::parse("p.elf", &images::elf(&sections, &[])).expect("a program");
    let bytes: Vec<u8> = (0x5c00..0x5c0e).map_while(|address| image.byte(address)).collect();
    assert_eq!(bytes, [1, 1, 2, 2, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3]);
    let ends = image.segments.windows(2).all(|pair| pair[0].end() <= pair[1].address.into());
    assert!(ends, "{:?}", image.segments);
}

#[test]
fn contents_must_be_in_memory() {
    let message = check_error(&one_section(0x0120, &[0; 4])).to_string();
    assert!(message.starts_with("puts .text at 0x0120..0x0124, where peripherals are"), "{message}");
    let table = images::vectors(0x4000);
    let sections = [
        Section { name: ".text", address: 0x4000, load_address: 0x4000, bytes: &[0; 0x800], code: true },
        Section { name: ".vectors", address: 0xffe0, load_address: 0xffe0, bytes: &table, code: true },
    ];
    let message = check_error(&images::elf(&sections, &[])).to_string();
    let expected = "puts .text at 0x4000..0x4800, outside memory (RAM 0x0200..0x4200, ROM 0x5c00..0x10000); \
                    it would fit with --ram 0x3e00 --rom 48K";
    assert_eq!(message, expected);
}

#[test]
fn execution_must_be_able_to_start() {
    assert!(matches!(check_error(&one_section(0x5c00, &[0; 4])), LoadError::NoResetVector));
    assert!(matches!(check_error(&one_section(0xffe0, &[0xff; 32])), LoadError::ErasedResetVector));
    let message = check_error(&one_section(0xffe0, &images::vectors(0x1000))).to_string();
    assert!(message.starts_with("starts at 0x1000 (reset vector at 0xfffe), outside program memory"), "{message}");
}

#[test]
fn raw_images_end_at_the_top() {
    let image = loader::parse("p.bin", &images::raw(HALT)).expect("a program");
    assert_eq!(
        (image.segments[0].address, image.word(0x5c00), image.reset_vector()),
        (0x5c00, Some(0xd032), Some(0x5c00))
    );
    loader::check(&image, &stock()).expect("it fits");
}

#[test]
fn files_may_be_gzipped() {
    let directory = tempfile::tempdir().expect("a scratch directory");
    let path = directory.path().join("p.bin.gz");
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(&images::raw(HALT)).expect("writing to memory");
    let compressed = encoder.finish().expect("writing to memory");
    std::fs::write(&path, &compressed).expect("a scratch file");
    assert_eq!(loader::load_file(&path).expect("a program").reset_vector(), Some(0x5c00));
    std::fs::write(&path, &compressed[..compressed.len() / 2]).expect("a scratch file");
    assert!(matches!(loader::load_file(&path), Err(LoadError::Compression(_))));
    assert!(matches!(loader::load_file(&directory.path().join("none")), Err(LoadError::Unreadable(_))));
    assert!(matches!(loader::load_file(directory.path()), Err(LoadError::Unreadable(_))));
}

#[test]
fn text_formats_name_the_wrong_line() {
    let hex = ":025C000032D0A0\n:00000001FF\n";
    assert_eq!(loader::parse("p.hex", hex.as_bytes()).expect("a program").word(0x5c00), Some(0xd032));
    for (text, message) in [
        (":025C000032D0A1\n", "line 1: wrong checksum: the file is damaged"),
        ("\n:025C0000", "line 2: the record is too short"),
        (
            ":035C000032D09F\n",
            "line 1: the record does not have the length it states: the file is truncated or damaged",
        ),
        (":025C00003xD0A0\n", "line 1: 'x' is not a hexadecimal digit"),
        (":025C000032D0A0\n", "line 2: no end record: the file is truncated"),
        ("@5C00\n32 D0\n", "line 3: no final q: the file is truncated"),
        ("@5C00\n32 D\nq\n", "line 2: odd number of hexadecimal digits"),
        (
            "@FFFF\n32 D0\nq\n",
            "puts line 2 at 0x10000..0x10001, beyond the 64 KiB that this MSP430 addresses: link for a 16-bit MSP430 (no large memory model)",
        ),
    ] {
        assert_eq!(error("p.txt", text.as_bytes()), message);
    }
}

fn intel_hex(address: u16, bytes: &[u8]) -> String {
    let mut text = String::new();
    for (index, row) in bytes.chunks(16).enumerate() {
        let [high, low] = (address + 16 * index as u16).to_be_bytes();
        let mut record = vec![row.len() as u8, high, low, 0];
        record.extend(row);
        record.push(record.iter().fold(0_u8, |sum, byte| sum.wrapping_sub(*byte)));
        text.push(':');
        record.iter().for_each(|byte| text.push_str(&format!("{byte:02X}")));
        text.push_str("\r\n");
    }
    text + ":00000001FF\r\n"
}

fn ti_txt(address: u16, bytes: &[u8]) -> String {
    let mut text = format!("@{address:04X}\n");
    for row in bytes.chunks(16) {
        row.iter().for_each(|byte| text.push_str(&format!("{byte:02X} ")));
        text.push('\n');
    }
    text + "q\n"
}

proptest! {
    #[test]
    fn text_formats_give_back_their_bytes(address in 0_u16..0xff00, bytes in prop::collection::vec(any::<u8>(), 1..256)) {
        for text in [intel_hex(address, &bytes), ti_txt(address, &bytes)] {
            let image = loader::parse("p", text.as_bytes()).expect("a good file");
            prop_assert_eq!(image.segments.len(), 1);
            prop_assert_eq!(image.segments[0].address, address);
            prop_assert_eq!(&image.segments[0].bytes, &bytes);
        }
    }

    #[test]
    fn any_bytes_are_a_program_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300), prefix in 0..4_usize) {
        let start: &[u8] = [&b""[..], b"\x7fELF\x01\x01\x01", b":", b"@"][prefix];
        let file = [start, &bytes].concat();
        for name in ["p", "p.bin"] {
            loader_properties::any_bytes(name, &file);
        }
    }

    #[test]
    fn damaged_programs_are_read_or_refused(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        length in any::<prop::sample::Index>(),
        truncate in any::<bool>(),
    ) {
        let mut file = typical();
        for (at, value) in changes {
            let at = at.index(file.len());
            // The machine and class are kept: behind them it becomes interesting.
            if !(4..20).contains(&at) {
                file[at] = value;
            }
        }
        if truncate {
            file.truncate(length.index(file.len()));
        }
        loader_properties::any_bytes("p", &file);
    }

    #[test]
    fn sizes_that_are_said_to_fit_do(
        start in 0x0200_u32..0xff00,
        length in 1_usize..0x4000,
        data in 0x0200_u32..0x8000,
        stack in proptest::option::of(0x0200_u32..0x8000),
    ) {
        let length = length.min(0xffe0 - start as usize);
        let (text, table) = (vec![0; length], images::vectors(start as u16));
        let sections = [
            Section { name: ".text", address: start, load_address: start, bytes: &text, code: true },
            Section { name: ".data", address: data, load_address: data, bytes: &[1, 2], code: false },
            Section { name: ".vectors", address: 0xffe0, load_address: 0xffe0, bytes: &table, code: true },
        ];
        let symbol = stack.map(|value| Symbol { name: "__stack", value, size: 0, kind: 0, section: 0xfff1 });
        let file = images::elf(&sections, symbol.as_slice());
        let Ok(image) = loader::parse("p.elf", &file) else { return Ok(()) };
        loader_properties::any_bytes("p.elf", &file);
        // What fits the stock sizes is not said to fit nowhere, unless `__stack` says otherwise.
        if loader::check(&image, &stock()).is_ok() {
            prop_assert!(stack.is_some() || loader::fitting_sizes(&image).is_some());
        }
    }
}
