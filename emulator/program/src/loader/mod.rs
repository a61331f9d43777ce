//! From files to [`Image`]s: ELF executables, raw images of program memory, Intel HEX and TI-TXT, each also gzipped.
//!
//! [`load_file`] and [`parse`] answer whether a file is a program at all; [`check`] whether it fits a node's memory. What
//! comes in is not trusted: any bytes give an image or a [`LoadError`].

mod elf;
mod error;
mod placed;
mod raw;
mod relocatable;
mod text;

pub use elf::{MACHINE_MSP430, Section, SectionKind, sections};
pub use error::{FittingSizes, LoadError, Size};
pub use placed::placed;
pub use relocatable::{Part, Relocatable, relocatable};

use crate::files;
use crate::image::{Image, Segment, Symbol};
use flate2::read::MultiGzDecoder;
use machine::{Board, Configuration, DATA_MEMORY_BASE, Machine, Soc};
use std::io::{ErrorKind, Read};
use std::path::Path;

/// Reads a program from a file. See [`parse`].
pub fn load_file(path: &Path) -> Result<Image, LoadError> {
    parse(&path.to_string_lossy(), &read_file(path)?)
}

/// The bytes of a program file, decompressed if it is gzipped.
pub fn read_file(path: &Path) -> Result<Vec<u8>, LoadError> {
    let mut bytes = files::read(path).map_err(|error| match error.kind() {
        ErrorKind::FileTooLarge => LoadError::TooLarge { limit: files::LIMIT },
        _ => error.into(),
    })?;
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut content = Vec::new();
        let mut decoder = MultiGzDecoder::new(bytes.as_slice()).take(files::LIMIT + 1);
        decoder.read_to_end(&mut content).map_err(LoadError::Compression)?;
        bytes = content;
    }
    match bytes.len() as u64 > files::LIMIT {
        true => Err(LoadError::TooLarge { limit: files::LIMIT }),
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
    sort_symbols(&mut image.symbols);
    Ok(image)
}

/// The order of an image's symbols. Of several functions at one address, the slots of the vector table (`__isr_7`) are the
/// least telling names.
pub(crate) fn sort_symbols(symbols: &mut [Symbol]) {
    symbols.sort_by_cached_key(|symbol| {
        (symbol.address, symbol.kind, !symbol.name.starts_with("__isr_"), symbol.name.clone())
    });
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
            Err(LoadError::ResetVectorOutside { vector, rom_start: rom.start, fitting: fitting_sizes(image) })
        }
        Some(_) => Ok(()),
    }
}

impl Image {
    /// Puts the program into a machine's memory, before the first cycle.
    ///
    /// # Errors
    ///
    /// If the program cannot run on this machine, see [`check`]; memory is then unchanged.
    pub fn load(&self, machine: &mut Machine) -> Result<(), LoadError> {
        check(self, machine.configuration())?;
        for segment in &self.segments {
            machine.write_bytes(segment.address, &segment.bytes);
        }
        machine.share_program();
        Ok(())
    }
}

/// Memory sizes with which a program fits: data memory up to `__stack`, which toolchains put at its end, else as it is in
/// stock; program memory from the lowest segment above that. `None` if there are no such sizes.
pub fn fitting_sizes(image: &Image) -> Option<FittingSizes> {
    let mut configuration = Configuration::new(Soc::OpenMsp430, Board::Sim);
    let base = u32::from(DATA_MEMORY_BASE);
    let vector = image.reset_vector()?;
    let stack = image.symbol("__stack").map(|symbol| u32::from(symbol.address));
    let stack = stack.filter(|stack| *stack > base && stack.is_multiple_of(2));
    // Without `__stack`: contents wholly below the first instruction and within the stock data memory belong there.
    let data_end = stack.unwrap_or_else(|| configuration.data_memory().end.min(u32::from(vector)));
    let (data, program): (Vec<&Segment>, Vec<&Segment>) =
        image.segments.iter().partition(|segment| segment.end() <= data_end);
    let program_start = u32::from(program.first()?.address);
    configuration.program_memory_size = (0x1_0000 - program_start).next_multiple_of(1024);
    let left = configuration.program_memory().start.checked_sub(base)?;
    let used = data.iter().map(|segment| segment.end() - base.min(segment.end())).max().unwrap_or(0);
    let wanted = stack.map_or(configuration.data_memory_size, |stack| stack - base);
    configuration.data_memory_size = wanted.min(left).max(used.next_multiple_of(2));
    let fits = |segment: &&Segment| segment.end() <= configuration.data_memory().end;
    let good = configuration.check().is_ok() && u32::from(vector) >= program_start && data.iter().all(fits);
    good.then_some(FittingSizes {
        ram: Size(configuration.data_memory_size),
        rom: Size(configuration.program_memory_size),
    })
}
