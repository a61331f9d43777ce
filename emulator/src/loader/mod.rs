//! From files to [`Image`]s: ELF executables, raw images of program memory, Intel HEX and TI-TXT, each also gzipped.
//!
//! [`load_file`] and [`parse`] answer whether a file is a program at all; [`check`] whether it fits a node's memory. What
//! comes in is not trusted: any bytes give an image or a [`LoadError`].

mod elf;
mod error;
mod raw;
mod text;

pub use elf::{MACHINE_MSP430, Section, SectionKind, sections};
pub use error::{FittingSizes, LoadError, Size};

use crate::configuration::{Configuration, DATA_MEMORY_BASE};
use crate::image::{Image, Segment};
use flate2::read::MultiGzDecoder;
use std::io::Read;
use std::path::Path;

/// The most bytes that are read of a file. Debug information makes ELF files large; nothing makes them this large.
const FILE_LIMIT: u64 = 64 << 20;

/// Reads a program from a file. See [`parse`].
pub fn load_file(path: &Path) -> Result<Image, LoadError> {
    parse(&path.to_string_lossy(), &read_file(path)?)
}

/// The bytes of a program file, decompressed if it is gzipped.
pub fn read_file(path: &Path) -> Result<Vec<u8>, LoadError> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(FILE_LIMIT + 1).read_to_end(&mut bytes)?;
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut content = Vec::new();
        let mut decoder = MultiGzDecoder::new(bytes.as_slice()).take(FILE_LIMIT + 1);
        decoder.read_to_end(&mut content).map_err(LoadError::Compression)?;
        bytes = content;
    }
    match bytes.len() as u64 > FILE_LIMIT {
        true => Err(LoadError::TooLarge { limit: FILE_LIMIT }),
        false => Ok(bytes),
    }
}

/// Understands a program. `name` is the file's: ELF and the text formats are known by their content, but a raw image
/// only by its name, `*.bin` or `*.bin.gz`. The bytes are those of [`read_file`].
pub fn parse(name: &str, bytes: &[u8]) -> Result<Image, LoadError> {
    let stem = name.strip_suffix(".gz").unwrap_or(name);
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    let mut image = if bytes.is_empty() {
        return Err(LoadError::Empty);
    } else if elf::is_elf(bytes) {
        elf::parse(name, bytes)?
    } else if Path::new(stem).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("bin")) {
        raw::parse(name, bytes)?
    } else if first == Some(&b':') {
        text::parse_intel_hex(bytes)?
    } else if first == Some(&b'@') {
        text::parse_ti_txt(bytes)?
    } else {
        return Err(LoadError::UnknownFormat);
    };
    image.segments.retain(|segment| !segment.bytes.is_empty());
    if image.segments.is_empty() {
        return Err(LoadError::NothingToLoad);
    }
    image.segments.sort_by_key(|segment| segment.address);
    for pair in image.segments.windows(2) {
        if pair[0].end() > u32::from(pair[1].address) {
            let [first, second] = [pair[0].name.clone(), pair[1].name.clone()];
            return Err(LoadError::Overlap { first, second, address: pair[1].address });
        }
    }
    image.symbols.sort_by(|a, b| (a.address, a.kind, &a.name).cmp(&(b.address, b.kind, &b.name)));
    Ok(image)
}

/// Whether a program can run on a node: every byte has memory to go to, and the reset vector points to program memory.
pub fn check(image: &Image, configuration: &Configuration) -> Result<(), LoadError> {
    let (ram, rom) = (configuration.data_memory(), configuration.program_memory());
    for segment in &image.segments {
        let (name, address, end) = (segment.name.clone(), segment.address, segment.end());
        if address < DATA_MEMORY_BASE {
            return Err(LoadError::OverPeripherals { name, address, end });
        }
        if !(end <= ram.end || rom.start <= u32::from(address)) {
            let fitting = fitting_sizes(image);
            let (ram_start, ram_end, rom_start) = (ram.start, ram.end, rom.start);
            return Err(LoadError::OutsideMemory { name, address, end, ram_start, ram_end, rom_start, fitting });
        }
    }
    match image.reset_vector() {
        None => Err(LoadError::NoResetVector),
        Some(0xffff) => Err(LoadError::ErasedResetVector),
        Some(vector) if u32::from(vector) < rom.start => {
            let fitting = fitting_sizes(image).filter(|sizes| u32::from(vector) >= 0x1_0000 - sizes.rom.0);
            Err(LoadError::ResetVectorOutside { vector, rom_start: rom.start, fitting })
        }
        Some(_) => Ok(()),
    }
}

/// Memory sizes for a program, rounded to what synthesis takes: program memory from the lowest segment that is not
/// plainly in data memory, and data memory up to `__stack`, or what is left.
pub fn fitting_sizes(image: &Image) -> Option<FittingSizes> {
    let base = u32::from(DATA_MEMORY_BASE);
    // Toolchains set the initial stack pointer to the end of data memory.
    let stack =
        image.symbol("__stack").map(|symbol| u32::from(symbol.address)).filter(|stack| (base + 2..).contains(stack));
    let in_data_memory = |segment: &&Segment| match (stack, image.reset_vector()) {
        (Some(stack), _) => segment.end() <= stack,
        (None, Some(vector)) => segment.end() <= u32::from(vector) && segment.end() <= base + 16 * 1024,
        (None, None) => false,
    };
    let lowest = image.segments.iter().find(|segment| !in_data_memory(segment))?;
    let rom = (0x1_0000 - u32::from(lowest.address)).next_multiple_of(1024);
    let left = 0x1_0000_u32.checked_sub(rom + base)?;
    let used = image.segments.iter().filter(in_data_memory).map(|segment| segment.end() - base).max().unwrap_or(0);
    let wanted = stack.map_or(16 * 1024, |stack| stack - base).max(used.next_multiple_of(2));
    let ram = wanted.min(left);
    (ram >= used.max(2)).then_some(FittingSizes { ram: Size(ram), rom: Size(rom) })
}
