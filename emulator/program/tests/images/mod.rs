//! Images that tests build in memory.
#![allow(dead_code, reason = "each test binary uses a part")]

/// A section of an ELF file to be built.
pub struct Section<'a> {
    pub name: &'a str,
    /// Address at run time.
    pub address: u32,
    /// Address where it is loaded.
    pub load_address: u32,
    pub bytes: &'a [u8],
    /// Executable, or else writable data.
    pub code: bool,
}

/// A symbol of an ELF file to be built.
pub struct Symbol<'a> {
    pub name: &'a str,
    pub value: u32,
    pub size: u32,
    /// `st_info`: 0 label, 1 object, 2 function, 3 section, 4 file.
    pub kind: u8,
    /// `st_shndx`: 0 undefined, 0xfff1 absolute, else the number of a section, from 1.
    pub section: u16,
}

/// The vector table with a reset vector; every other vector leads there too.
pub fn vectors(reset: u16) -> Vec<u8> {
    reset.to_le_bytes().repeat(16)
}

/// The bytes of words.
pub fn words(words: &[u16]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

const HEADER: usize = 52;
const SEGMENT: usize = 32;

fn put16(bytes: &mut Vec<u8>, values: &[u16]) {
    bytes.extend(words(values));
}

fn put32(bytes: &mut Vec<u8>, values: &[u32]) {
    bytes.extend(values.iter().flat_map(|value| value.to_le_bytes()));
}

/// An MSP430 executable as GNU ld makes it: one segment a section, and the first segment begins with the file's headers,
/// at addresses below the first section.
pub fn elf(sections: &[Section], symbols: &[Symbol]) -> Vec<u8> {
    let contents = (HEADER + SEGMENT * sections.len()) as u32;
    let mut offsets = Vec::new();
    let mut body: Vec<u8> = Vec::new();
    for section in sections {
        offsets.push(contents + body.len() as u32);
        body.extend(section.bytes);
    }
    let mut names = vec![0];
    let mut strings = vec![0];
    let mut table = vec![0; 16];
    for symbol in symbols {
        put32(&mut table, &[strings.len() as u32, symbol.value, symbol.size]);
        table.extend([0x10 | symbol.kind, 0]);
        put16(&mut table, &[symbol.section]);
        strings.extend(symbol.name.bytes().chain([0]));
    }
    let mut headers: Vec<u8> = vec![0; 40];
    let mut names_size = 1 + ".shstrtab".len() as u32 + 1;
    sections.iter().for_each(|section| names_size += section.name.len() as u32 + 1);
    names_size += ".symtab\0.strtab\0".len() as u32;
    let mut section_header = |name: &str, kind: u32, flags: u32, address: u32, offset: u32, size: u32, link: u32| {
        put32(&mut headers, &[names.len() as u32, kind, flags, address, offset, size, link, 0, 1]);
        put32(&mut headers, &[if kind == 2 { 16 } else { 0 }]);
        names.extend(name.bytes().chain([0]));
    };
    for (section, offset) in sections.iter().zip(&offsets) {
        let flags = if section.code { 6 } else { 3 };
        section_header(section.name, 1, flags, section.address, *offset, section.bytes.len() as u32, 0);
    }
    let end = contents + body.len() as u32;
    let count = sections.len() as u32;
    section_header(".symtab", 2, 0, 0, end, table.len() as u32, count + 2);
    section_header(".strtab", 3, 0, 0, end + table.len() as u32, strings.len() as u32, 0);
    let names_at = end + (table.len() + strings.len()) as u32;
    section_header(".shstrtab", 3, 0, 0, names_at, names_size, 0);
    let headers_at = names_at + names_size;

    let mut file = vec![0x7f, b'E', b'L', b'F', 1, 1, 1, 0xff, 0, 0, 0, 0, 0, 0, 0, 0];
    put16(&mut file, &[2, 105]);
    put32(&mut file, &[1, sections.first().map_or(0, |section| section.address), HEADER as u32, headers_at, 0]);
    put16(&mut file, &[HEADER as u16, SEGMENT as u16, count as u16, 40, count as u16 + 4, count as u16 + 3]);
    for (index, (section, offset)) in sections.iter().zip(&offsets).enumerate() {
        let before = if index == 0 { *offset } else { 0 };
        let size = section.bytes.len() as u32 + before;
        put32(
            &mut file,
            &[1, offset - before, section.address - before, section.load_address - before, size, size, 5, 1],
        );
    }
    file.extend(body);
    file.extend(table);
    file.extend(strings);
    file.extend(names);
    file.extend(headers);
    file
}

/// Holds the watchdog, sends `Hi`, and ends.
pub const GREETING: &[u16] =
    &[0x40b2, 0x5a80, 0x0120, 0x40f2, 0x0048, 0x0084, 0x40f2, 0x0069, 0x0084, 0xd032, 0x0010, 0x3ffd];

/// An executable with [`GREETING`], and a module `led_driver` that it does not enter and that has no code.
pub fn greeting() -> Vec<u8> {
    let (code, table, text) = (words(GREETING), vectors(0x5c00), words(&[0x4130; 8]));
    let section = |name, address, bytes| Section { name, address, load_address: address, bytes, code: true };
    let sections = [
        section(".text", 0x5c00, &code[..]),
        section(".text.sm.led_driver", 0x6000, &text),
        section(".vectors", 0xffe0, &table),
    ];
    let symbol = |name, value, section| Symbol { name, value, size: 0, kind: 0, section };
    let symbols = [
        Symbol { size: code.len() as u32, kind: 2, ..symbol("main", 0x5c00, 1) },
        symbol("__sm_led_driver_public_start", 0x6000, 2),
        symbol("__sm_led_driver_public_end", 0x6010, 2),
        symbol("__sm_led_driver_secret_start", 0x0200, 2),
        symbol("__sm_led_driver_secret_end", 0x0210, 2),
    ];
    elf(&sections, &symbols)
}

/// An executable with code at 0x5c00 and its vector table.
pub fn program(instructions: &[u16]) -> Vec<u8> {
    let (text, table) = (words(instructions), vectors(0x5c00));
    let sections = [
        Section { name: ".text", address: 0x5c00, load_address: 0x5c00, bytes: &text, code: true },
        Section { name: ".vectors", address: 0xffe0, load_address: 0xffe0, bytes: &table, code: true },
    ];
    let symbols = [
        Symbol { name: "main", value: 0x5c00, size: text.len() as u32, kind: 2, section: 1 },
        Symbol { name: "__stack", value: 0x4200, size: 0, kind: 0, section: 0xfff1 },
    ];
    elf(&sections, &symbols)
}

/// A raw image of 41 KiB of program memory with code at its start.
pub fn raw(instructions: &[u16]) -> Vec<u8> {
    let mut bytes = words(instructions);
    bytes.resize(41 * 1024 - 2, 0);
    bytes.extend(0x5c00_u16.to_le_bytes());
    bytes
}
