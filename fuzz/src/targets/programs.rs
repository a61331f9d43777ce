//! What runs on nodes: program files, module files, traces.

use std::sync::LazyLock;

use debugger::LoadedModule;
use descriptors::{Binary, Placement};
use machine::{Board, Configuration, Cycle, Engine, Machine, Soc};
use program::image::Image;
use program::loader;
use program::lockstep::{self, LockstepError};
use program::trace::{Record, TraceError, TraceReader, TraceWriter};

use super::accepted;

#[path = "../../../emulator/program/tests/loader_properties/mod.rs"]
mod loader_properties;

/// Programs with symbols, small ones and a node's.
pub fn executables() -> Vec<Vec<u8>> {
    let nodes = firmware::prebuilt::NODES.iter().map(|(_, _, elf)| elf.to_vec());
    firmware::prebuilt::ALL.iter().map(|program| program.elf.to_vec()).chain(nodes).collect()
}

/// The files of the smart meter's modules.
pub fn modules() -> Vec<Vec<u8>> {
    firmware::prebuilt::MODULES.iter().map(|module| module.elf.to_vec()).collect()
}

fn small_images() -> Vec<Image> {
    let parse = |elf: &[u8]| loader::parse("seed", elf).expect("this project's own programs are valid");
    firmware::prebuilt::ALL.iter().map(|program| parse(program.elf)).collect()
}

/// Small programs as Intel HEX.
pub fn hex_files() -> Vec<Vec<u8>> {
    small_images().iter().map(hex).collect()
}

/// A program as Intel HEX.
pub fn hex(image: &Image) -> Vec<u8> {
    let record = |kind: u8, address: u16, bytes: &[u8]| {
        let [high, low] = address.to_be_bytes();
        let mut record = [&[bytes.len() as u8, high, low, kind], bytes].concat();
        record.push(record.iter().fold(0_u8, |sum, byte| sum.wrapping_sub(*byte)));
        record.iter().fold(":".to_owned(), |line, byte| line + &format!("{byte:02X}")) + "\n"
    };
    let mut text = record(4, 0, &[0, 0]);
    for segment in &image.segments {
        for (offset, bytes) in (0..).step_by(16).zip(segment.bytes.chunks(16)) {
            text += &record(0, segment.address + offset, bytes);
        }
    }
    (text + &record(3, 0, &[0, 0, 0x5c, 0]) + &record(1, 0, &[])).into_bytes()
}

/// Small programs as TI-TXT.
pub fn ti_txt_files() -> Vec<Vec<u8>> {
    small_images().iter().map(ti_txt).collect()
}

/// A program as TI-TXT.
pub fn ti_txt(image: &Image) -> Vec<u8> {
    let mut text = String::new();
    for segment in &image.segments {
        text += &format!("@{:04X}\n", segment.address);
        for line in segment.bytes.chunks(16) {
            text += &line.iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(" ");
            text += "\n";
        }
    }
    (text + "q\n").into_bytes()
}

/// The ends of program memory, as raw images.
pub fn raw_images() -> Vec<Vec<u8>> {
    let image = |image: &Image| (0xfc00..=0xffff).map(|address| image.byte(address).unwrap_or(0xff)).collect();
    small_images().iter().map(image).collect()
}

/// ELF, Intel HEX or TI-TXT.
pub fn any_program(input: &[u8]) {
    named("program", input);
}

/// A raw image is known by its name.
pub fn any_raw_image(input: &[u8]) {
    named("program.bin", input);
}

fn named(name: &str, input: &[u8]) {
    loader_properties::any_bytes(name, input);
    accepted(input, loader::sections(name, input));
    accepted(input, loader::parse(name, input));
}

/// A module's file: for `info` and `disasm` as for the deployer, as it goes to a node, and as a debugger sees it there.
pub fn any_module(input: &[u8]) {
    let Some(Some(object)) = accepted(input, loader::relocatable(input)) else { return };
    for part in &object.parts {
        let end = part.image.segments.iter().map(|segment| segment.end()).max();
        assert!(end.is_none_or(|end| end <= 0x1_0000));
    }
    let mut names = object.parts.iter().filter_map(|part| part.section.name.strip_prefix(".text.sm."));
    let Some(name) = names.next() else { return };
    let Some(binary) = accepted(input, Binary::parse(name, input.to_vec())) else { return };
    let mut placement = Placement::default();
    for (number, part) in object.parts.iter().enumerate() {
        placement.set_section(&part.section.name, 0x6000 + 0x100 * number as u16);
    }
    for name in object.wanted {
        placement.set_symbol(&name, 0x5d00);
    }
    accepted(input, binary.link(&placement));
    if let Some(placed) = accepted(input, loader::placed(input, |section| placement.section(section))) {
        assert_eq!(placed.len(), input.len());
        LoadedModule::read(name, None, &placed);
    }
    for (number, name) in binary.ios() {
        let _ = (name, binary.longest_event(number));
    }
    let _ =
        (binary.entries(), binary.peers(), binary.callees(), binary.addresses(&placement), binary.most_connections());
    let stripped = Binary::parse(name, binary.for_loader()).expect("what goes to a node is still a module's file");
    assert_eq!(stripped.text_size(), binary.text_size());
}

/// A program with a write, a loop and an interrupt-free end: enough for each kind of event but violations.
static TRACED: LazyLock<Image> = LazyLock::new(|| {
    let source = "mov #0x5a80, &0x0120\nmov #3, r5\nagain:\nmov r5, &0x0200\nmov.b r5, &0x0205\nmov.b #0x48, &0x0084\ndec r5\n\
                  jne again\nmov #0xf000, sp\npush #7\nbis #0x10, sr\njmp 0x5c00";
    Image::assemble(source, 0x5c00).expect("a program")
});

/// Longest run, in cycles. The programs end long before.
const LONGEST_RUN: Cycle = 10_000;

fn machine(image: &Image) -> Machine {
    let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, Board::Sim)).expect("the stock configuration");
    image.load(&mut machine).expect("it fits");
    machine.set_engine(Engine::Exact);
    machine
}

/// The trace of a small program, without what it prints.
pub fn trace(image: &Image) -> Vec<u8> {
    let mut writer = TraceWriter::new(Vec::new());
    machine(image).run(LONGEST_RUN, &mut writer);
    writer.finish(None).expect("memory takes it")
}

/// The trace of a small program, and beginnings of traces that were recorded from the RTL.
pub fn traces() -> Vec<Vec<u8>> {
    let own = [trace(&TRACED), b"=== console ===\nHHH".to_vec()].concat();
    let kinds = [tests::golden::Kind::Sancus, tests::golden::Kind::Quirks, tests::golden::Kind::Peripherals];
    let recorded = kinds.into_iter().flat_map(|kind| tests::golden::tests_of(kind).expect("the corpus").take(2));
    let beginning = |trace: &str| trace.split_inclusive('\n').take(40).collect::<String>().into_bytes();
    std::iter::once(own).chain(recorded.map(|test| beginning(&test.expect("a trace").trace))).collect()
}

/// A trace is refused, or what is written of it is read as it was. Lockstep with it ends.
pub fn any_trace(input: &[u8]) {
    if let Some(records) = accepted(input, TraceReader::new(input).collect::<Result<Vec<Record>, TraceError>>()) {
        let console = TraceReader::new(input).console().expect("its events can be read");
        let mut writer = TraceWriter::new(Vec::new());
        records.iter().for_each(|record| writer.record(record));
        let written = writer.finish(console.as_deref()).expect("memory takes it");
        let again: Vec<Record> = TraceReader::new(&written[..]).map(|record| record.expect("a written one")).collect();
        assert_eq!(again, records);
        assert_eq!(TraceReader::new(&written[..]).console().expect("a written one"), console);
    }
    let mut machine = machine(&TRACED);
    match lockstep::compare(&mut machine, TraceReader::new(input)) {
        Err(LockstepError::Diverged(difference)) => assert!(!difference.report(&machine, &TRACED).is_empty()),
        result => _ = accepted(input, result),
    }
}
