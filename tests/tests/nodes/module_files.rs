//! Module files with numbers in them that no toolchain writes, loaded into a node that already runs a module: every field
//! of every header, symbol and relocation set to extremes, alone and in pairs.
//!
//! Whatever the file says, the node answers an error or loads it into free memory, goes on answering, breaks no rule of the
//! hardware, and its other module goes on as before. `EVERY=1 PAIRS=10000 cargo test -p tests --test nodes module_files` tries every
//! extreme, and draws more pairs.

use std::ops::Range;

use crate::node_harness::{LOAD, Node, PATIENCE, PING, VENDOR, words};
use machine::{Cycle, Engine, Soc};
use program::loader;
use sancus_hw::Layout;
use tests::programs::Random;

const HAND: &[u8] = include_bytes!("node_module.elf");
/// Pairs that every run of the test draws.
const PAIRS: u64 = 80;
/// Of so many values of a field, every run of the test tries one, another for each field.
const SHARE: usize = 32;
/// Failures after which a test goes no further.
const FAILURES: usize = 8;
/// Place of the number of the section with the sections' names.
const NAME_SECTION: usize = 50;
/// Where a driver's data may be.
const DRIVER_MEMORY: Range<u16> = 0x0200..0x0400;
/// Registers that drivers may have.
const DEVICES: u16 = 0x01c0;
const VECTORS: u16 = 0xffe0;

/// A number in a file.
#[derive(Clone, Debug)]
struct Field {
    name: String,
    place: usize,
    bytes: usize,
}

fn number(file: &[u8], place: usize, bytes: usize) -> u32 {
    file[place..place + bytes].iter().rev().fold(0, |number, byte| number << 8 | u32::from(*byte))
}

/// Every number in a file that means something to who loads it.
fn fields(file: &[u8]) -> Vec<Field> {
    let mut fields = Vec::new();
    let mut add = |record: String, start: usize, layout: &[(&str, usize)]| {
        let mut place = start;
        for (name, bytes) in layout {
            fields.push(Field { name: format!("{record}.{name}"), place, bytes: *bytes });
            place += bytes;
        }
    };
    let header = [
        ("type", 2),
        ("machine", 2),
        ("version", 4),
        ("entry", 4),
        ("program_headers", 4),
        ("section_headers", 4),
        ("flags", 4),
        ("size", 2),
        ("program_header_size", 2),
        ("program_header_count", 2),
        ("section_header_size", 2),
        ("section_count", 2),
        ("name_section", 2),
    ];
    add("header".into(), 16, &header);
    let section = ["name", "type", "flags", "address", "offset", "size", "link", "info", "alignment", "entry_size"];
    let (sections, count) = (number(file, 32, 4) as usize, number(file, 48, 2) as usize);
    for index in 0..count {
        let start = sections + 40 * index;
        add(format!("section {index}"), start, &section.map(|name| (name, 4)));
        let (offset, size) = (number(file, start + 16, 4) as usize, number(file, start + 20, 4) as usize);
        match number(file, start + 4, 4) {
            2 => {
                for entry in 0..size / 16 {
                    let symbol = [("name", 4), ("value", 4), ("size", 4), ("info", 1), ("other", 1), ("section", 2)];
                    add(format!("symbol {entry}"), offset + 16 * entry, &symbol);
                }
            }
            4 => {
                for entry in 0..size / 12 {
                    let relocation = [("offset", 4), ("type", 1), ("symbol", 3), ("addend", 4)];
                    add(format!("relocation {index}.{entry}"), offset + 12 * entry, &relocation);
                }
            }
            _ => {}
        }
    }
    fields
}

/// What a field is set to. `size` is that of the file.
fn extremes(bytes: usize, size: u32) -> Vec<u32> {
    let small = [0, 1, 2, 4, 0x7f, 0x80, 0xff];
    let word = [0x0200, 0x01c0, 0x7fff, 0x8000, 0xfff0, 0xfff1, 0xfffe, 0xffff, size - 1, size, size + 1];
    let long = [0x1_0000, 0x1_0002, 0x7fff_ffff, 0x8000_0000, 0xffff_0000, 0xffff_fff0, 0xffff_ffff, !size, !size + 1];
    let all = small.into_iter().chain(word).chain(long);
    all.filter(|value| bytes == 4 || *value < 1 << (8 * bytes)).collect()
}

/// Of so many cases, this run tries one.
fn share(share: usize) -> usize {
    if std::env::var_os("EVERY").is_some() { 1 } else { share }
}

/// Those of the extremes that this run tries on the field of a number.
fn some_extremes(index: usize, bytes: usize, size: u32) -> Vec<u32> {
    let share = share(SHARE);
    extremes(bytes, size).into_iter().skip(index % share).step_by(share).collect()
}

/// A node with a module, about to get the last byte of a file.
struct Stage {
    node: Node,
    file: Vec<u8>,
    /// Where the file lies on the node.
    at: u16,
    /// The node before.
    first: Layout,
    heap: Range<u16>,
    tag: Vec<u8>,
    /// Addresses of variables of the node's software that loading changes.
    changing: Vec<u16>,
}

fn attest(node: &mut Node) -> (u8, Vec<u8>) {
    node.call(1, 1, &[&words(&[16])[..], &[0x5a; 16]].concat())
}

impl Stage {
    fn new(name: &str, file: &[u8]) -> Stage {
        let mut node = Node::boot(Soc::Sancus128);
        // Copies live shorter than it takes to translate their code.
        node.machine.set_engine(Engine::Interpreter);
        assert_eq!(node.load("hand", HAND).0, 0, "{}", node.console);
        let (result, tag) = attest(&mut node);
        assert_eq!(result, 0);
        let first = layouts(&node)[0].1;
        let payload = [name.as_bytes(), &[0], &words(&[VENDOR]), file].concat();
        node.send(&[0xff]);
        assert_eq!(node.byte(), Some(0xff));
        node.send(&[1, LOAD]);
        node.send(&u16::to_be_bytes(payload.len() as u16));
        let (_, most) = payload.split_last().expect("a file");
        for block in most.chunks(127) {
            node.send(block);
            if block.len() == 127 {
                assert_eq!(node.byte(), Some(2));
            }
        }
        // The node waits for the last byte.
        while node.machine.cycle() < node.sent + 2000 {
            node.run(1000);
        }
        let image = loader::parse("node", firmware::prebuilt::NODE).expect("an image");
        let symbol = |name: &str| image.symbols.iter().find(|symbol| symbol.name == name).expect(name).address;
        let at = ((VECTORS - payload.len() as u16) & !1) + (payload.len() - file.len()) as u16;
        // The stack is the upper end of the heap's stretch (`heap.c`: STACK_SIZE).
        let heap = symbol("__bss_end")..symbol("__stack") - 1024;
        let mut stage = Stage { node, file: file.to_vec(), at, first, heap, tag, changing: Vec::new() };
        // How long the answer is, is one of them: it changes with the names of sections.
        let mut nameless = file.to_vec();
        nameless[NAME_SECTION..NAME_SECTION + 2].fill(0);
        // The last byte also stays behind where it was received.
        let mut others = vec![0; file.len()];
        others[file.len() - 1] = !file[file.len() - 1];
        for mutated in [file.to_vec(), nameless, others] {
            let mut node = stage.node.clone();
            stage.load(&mut node, &mutated);
            let changed: Vec<u16> = stage.variables().filter(|address| stage.differs(&node, *address)).collect();
            stage.changing.extend(changed);
        }
        stage
    }

    fn variables(&self) -> impl Iterator<Item = u16> + use<> {
        (DRIVER_MEMORY.end..self.heap.start).step_by(2)
    }

    fn differs(&self, node: &Node, address: u16) -> bool {
        node.machine.read_word(address) != self.node.machine.read_word(address)
    }

    /// Puts another file in place, and lets the node have it. Returns the result.
    fn load(&self, node: &mut Node, file: &[u8]) -> Option<u8> {
        assert_eq!(file.len(), self.file.len());
        for (index, byte) in file.iter().enumerate() {
            if *byte != self.file[index] {
                let address = self.at + index as u16;
                let word = node.machine.read_word(address);
                let byte = u16::from(*byte);
                let word = if address & 1 == 0 { word & 0xff00 | byte } else { word & 0x00ff | byte << 8 };
                node.machine.write_word(address, word);
            }
        }
        node.send(&file[file.len() - 1..]);
        let header = patiently(node, 5)?;
        let length = usize::from(u16::from_be_bytes([header[3], header[4]]));
        patiently(node, length)?;
        (header[..2] == [2, 0]).then_some(header[2])
    }

    /// What is wrong after a file was loaded, or not.
    fn examine(&self, file: &[u8]) -> Result<bool, String> {
        let mut node = self.node.clone();
        node.events.clear();
        let result = self.load(&mut node, file).ok_or_else(|| format!("no answer: {:?}", node.console))?;
        let violations = node.events.iter().filter(|event| event.kind.violation().is_some()).count();
        if violations > 0 {
            return Err(format!("{violations} violations: {:?}", node.console));
        }
        let loaded = layouts(&node);
        match (result, &loaded[..]) {
            (0, [first, (2, layout)]) if first.1 == self.first => self.has_room(layout)?,
            (0, _) => return Err(format!("answers success, and there are {loaded:x?}")),
            (_, [first]) if first.1 == self.first => {}
            _ => return Err(format!("answers {result}, and there are {loaded:x?}")),
        }
        let program = (self.node.machine.configuration().program_memory().start as u16..self.first.public_end)
            .chain(self.at..=0xffff)
            .filter(|address| address & 1 == 0)
            // The file itself was changed here.
            .filter(|address| !(self.at & !1..self.at + file.len() as u16).contains(address));
        let secret = self.first.secret_start..self.first.secret_end;
        let variables = self.variables().filter(|address| !self.changing.contains(address));
        let mut others = program.chain(secret.step_by(2)).chain(variables);
        if let Some(address) = others.find(|address| self.differs(&node, *address)) {
            return Err(format!("memory at {address:#06x} has changed"));
        }
        self.heap_is_whole(&node)?;
        node.wire.clear();
        node.send(&[0xff]);
        if node.byte() != Some(0xff) {
            return Err(format!("the node is dead: {:?}", node.console));
        }
        node.send(&[1, PING, 0, 0]);
        if node.bytes(4) != [0, 0, 0, 0] {
            return Err(format!("the node does not answer: {:?}", node.console));
        }
        match attest(&mut node) {
            (0, tag) if tag == self.tag => Ok(result == 0),
            other => Err(format!("the module that was there attests {other:x?}")),
        }
    }

    /// Whether a module is in memory that was free.
    fn has_room(&self, layout: &Layout) -> Result<(), String> {
        let Layout { public_start, public_end, secret_start, secret_end, .. } = *layout;
        let public = public_start >= self.first.public_end && public_end <= self.at;
        let driver = secret_start >= DEVICES && secret_end <= DRIVER_MEMORY.end;
        let heap = secret_start >= self.heap.start && secret_end <= self.heap.end;
        let apart = secret_end <= self.first.secret_start || secret_start >= self.first.secret_end;
        let room = public && (driver || heap) && apart;
        if room { Ok(()) } else { Err(format!("has protected {layout:x?}")) }
    }

    /// Whether the blocks of the heap, taken and free, follow each other to its end (`heap.c`: the first word of a block is
    /// its size).
    fn heap_is_whole(&self, node: &Node) -> Result<(), String> {
        let mut at = self.heap.start;
        while at < self.heap.end {
            let size = node.machine.read_word(at);
            if size < 4 || size & 1 != 0 || size > self.heap.end - at {
                return Err(format!("the heap has a block of {size} bytes at {at:#06x}"));
            }
            at += size;
        }
        Ok(())
    }
}

/// Bytes from a node that may take its time.
fn patiently(node: &mut Node, count: usize) -> Option<Vec<u8>> {
    let limit = node.machine.cycle() + 4 * PATIENCE + 2000 * count as Cycle;
    while node.wire.len() < count && node.machine.cycle() < limit {
        node.run(2000);
    }
    (node.wire.len() >= count).then(|| node.wire.drain(..count).collect())
}

fn layouts(node: &Node) -> Vec<(u16, Layout)> {
    let modules = node.machine.modules().expect("a Sancus unit").slots().iter();
    let mut enabled: Vec<(u16, Layout)> =
        modules.filter(|module| module.is_enabled()).map(|module| (module.id(), *module.layout())).collect();
    enabled.sort_unstable_by_key(|(id, _)| *id);
    enabled
}

/// Sets fields to values.
fn mutated(file: &[u8], changes: &[(&Field, u32)]) -> Vec<u8> {
    let mut file = file.to_vec();
    for (field, value) in changes {
        file[field.place..field.place + field.bytes].copy_from_slice(&value.to_le_bytes()[..field.bytes]);
    }
    file
}

fn described(changes: &[(&Field, u32)]) -> String {
    changes.iter().map(|(field, value)| format!("{} = {value:#x}", field.name)).collect::<Vec<_>>().join(", ")
}

/// What a test came across.
#[derive(Debug, Default)]
struct Seen {
    loaded: u64,
    refused: u64,
    failures: Vec<String>,
}

impl Seen {
    fn examine(&mut self, stage: &Stage, changes: &[(&Field, u32)]) {
        // Nodes that have died take their time; a few say enough.
        if self.failures.len() >= FAILURES {
            return;
        }
        match stage.examine(&mutated(&stage.file, changes)) {
            Ok(true) => self.loaded += 1,
            Ok(false) => self.refused += 1,
            Err(failure) => self.failures.push(format!("{}: {failure}", described(changes))),
        }
    }

    fn finish(self, what: &str) {
        println!("{what}: {} loaded, {} refused, {} failures", self.loaded, self.refused, self.failures.len());
        assert!(self.failures.is_empty(), "{}", self.failures.join("\n"));
        assert!(self.loaded > 20 && self.refused > 20, "too few to mean anything");
    }
}

#[test]
fn any_extreme_in_a_file_is_loaded_or_refused() {
    let stage = Stage::new("hand", HAND);
    let mut seen = Seen::default();
    for (index, field) in fields(HAND).into_iter().enumerate() {
        // One relocation is like another.
        let repeated =
            field.name.starts_with("relocation 5.") && !["5.0.", "5.35."].iter().any(|name| field.name.contains(name));
        for value in some_extremes(index, field.bytes, HAND.len() as u32).into_iter().filter(|_| !repeated) {
            seen.examine(&stage, &[(&field, value)]);
        }
    }
    seen.finish("extremes");
}

#[test]
fn any_pair_of_extremes_in_a_file_is_loaded_or_refused() {
    let stage = Stage::new("hand", HAND);
    let fields = fields(HAND);
    let pairs = std::env::var("PAIRS").ok().and_then(|pairs| pairs.parse().ok()).unwrap_or(PAIRS);
    let mut seen = Seen::default();
    let mut random = Random::new(1);
    for _ in 0..pairs {
        let one = usize::from(random.below(fields.len() as u16));
        // What stands close together belongs together.
        let other = match random.one_in(2) {
            true => usize::from(random.below(fields.len() as u16)),
            false => (one + 1 + usize::from(random.below(9))) % fields.len(),
        };
        let mut changes = Vec::new();
        for field in [&fields[one], &fields[other]] {
            changes.push((field, random.choose(&extremes(field.bytes, HAND.len() as u32))));
        }
        seen.examine(&stage, &changes);
    }
    seen.finish("pairs");
}

/// The sizes of each section, with what decides where it goes and how much room it takes.
#[test]
fn no_section_is_larger_than_its_room() {
    let stage = Stage::new("hand", HAND);
    let fields = fields(HAND);
    let field = |name: String| fields.iter().find(|field| field.name == name).expect("a field");
    let mut seen = Seen::default();
    let mut number = 0;
    for section in 1..10 {
        let field = |name: &str| field(format!("section {section}.{name}"));
        for size in [0xffff_fff0, 0xffff_ffff, 0xffff, 0xfffe, 0xfff0, 0x8000, 0x7fff, 0x1_0000] {
            for (kind, flags, alignment) in
                [(8, 3, 16), (8, 6, 16), (8, 3, 1), (8, 6, 1), (8, 6, 0), (8, 3, 0), (1, 6, 16), (1, 3, 16), (4, 6, 1)]
            {
                number += 1;
                // The wrapping of the first size with the largest alignment is tried on all sections.
                if !(size == 0xffff_fff0 && alignment == 16) && number % share(7) > 0 {
                    continue;
                }
                let changes = [
                    (field("size"), size),
                    (field("type"), kind),
                    (field("flags"), flags),
                    (field("alignment"), alignment),
                ];
                seen.examine(&stage, &changes);
            }
        }
    }
    println!("sizes: {} loaded, {} refused", seen.loaded, seen.refused);
    assert!(seen.failures.is_empty(), "{}", seen.failures.join("\n"));
    assert!(seen.refused > 100, "too few to mean anything");
}

/// A driver's secret section begins at an address that its file gives.
#[test]
fn drivers_get_no_registers_of_the_node() {
    let file = firmware::prebuilt::module("RELAY", 128).expect("a driver");
    let stage = Stage::new("RELAY", file);
    let fields = fields(file);
    let mut seen = Seen::default();
    let symbol = |field: &&Field| {
        field.name.starts_with("symbol") && (field.name.ends_with("value") || field.name.ends_with("section"))
    };
    for (index, field) in fields.iter().filter(symbol).enumerate() {
        for value in some_extremes(index, field.bytes, file.len() as u32) {
            seen.examine(&stage, &[(field, value)]);
        }
    }
    seen.finish("drivers");
}
