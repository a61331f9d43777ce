//! What can be wrong with a program, said with its remedy.

use std::fmt;

/// A number of bytes, as the command line takes it: `48K`, or hexadecimal if it is no whole number of KiB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size(pub u32);

impl fmt::Display for Size {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_multiple_of(1024) {
            formatter.pad(&format!("{}K", self.0 / 1024))
        } else {
            formatter.pad(&format!("{:#x}", self.0))
        }
    }
}

/// The memory sizes with which a program would fit. Displays as options of the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FittingSizes {
    /// Data memory.
    pub ram: Size,
    /// Program memory.
    pub rom: Size,
}

impl fmt::Display for FittingSizes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "--ram {} --rom {}", self.ram, self.rom)
    }
}

/// A program that cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The file cannot be read.
    #[error("cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
    /// The gzip stream is broken.
    #[error("looks like a gzip file (by name or content) but does not decompress: {0}")]
    Compression(std::io::Error),
    /// Far more bytes than an MSP430 program can have.
    #[error("is larger than {limit} bytes, too large for a program in a 64 KiB address space")]
    TooLarge {
        /// The most that is read.
        limit: u64,
    },
    /// There is nothing in the file.
    #[error("is empty")]
    Empty,
    /// None of the formats.
    #[error("is not an ELF, Intel HEX or TI-TXT file; name it *.bin if it is a raw image of program memory")]
    UnknownFormat,
    /// An ELF file for another processor.
    #[error("is an ELF file for {} (machine {machine}), not for the MSP430 (machine 105)", machine_name(*.machine))]
    WrongMachine {
        /// `e_machine`.
        machine: u16,
    },
    /// An ELF file of another class or byte order.
    #[error("is a {bits}-bit {order}-endian ELF file; MSP430 programs are 32-bit little-endian")]
    WrongClass {
        /// 32 or 64; 0 if the file names neither.
        bits: u8,
        /// `little`, `big` or `unknown`.
        order: &'static str,
    },
    /// An object file that the linker has not placed.
    #[error(
        "is a relocatable object: its addresses are not final. Link it first, e.g. `msp430-elf-ld -T SCRIPT -o program.elf {0}` or `sancus-ld --standalone`"
    )]
    Relocatable(String),
    /// A shared library or core dump.
    #[error("is not an executable (ELF type {0}): link it with `-static`")]
    NotExecutable(u16),
    /// The tables of an ELF file contradict its length.
    #[error("is a damaged or truncated ELF file: {0}")]
    Damaged(String),
    /// An ELF file without contents for memory.
    #[error("contains nothing to load: no allocated section has contents")]
    NothingToLoad,
    /// Contents above 0xffff.
    #[error(
        "puts {name} at {address:#x}..{end:#x}, beyond the 64 KiB that this MSP430 addresses: link for a 16-bit MSP430 (no large memory model)"
    )]
    BeyondAddressSpace {
        /// Section or file.
        name: String,
        /// First address.
        address: u64,
        /// First address after the contents.
        end: u64,
    },
    /// Two contents for one address.
    #[error("fills {address:#06x} twice, from {first} and from {second}: correct the linker script")]
    Overlap {
        /// Lower of the overlapping segments.
        first: String,
        /// The other.
        second: String,
        /// First address in both.
        address: u16,
    },
    /// A line of a HEX or TI-TXT file that cannot be understood.
    #[error("line {line}: {reason}")]
    Line {
        /// From 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
    /// Contents for addresses of peripherals.
    #[error(
        "puts {name} at {address:#06x}..{end:#06x}, where peripherals are (below 0x0200): correct its load address in the linker script"
    )]
    OverPeripherals {
        /// Section or file.
        name: String,
        /// First address.
        address: u16,
        /// First address after the contents.
        end: u32,
    },
    /// Contents for addresses without memory.
    #[error(
        "puts {name} at {address:#06x}..{end:#06x}, outside memory (RAM {ram_start:#06x}..{ram_end:#06x}, ROM {rom_start:#06x}..0x10000){}",
        remedy(.fitting)
    )]
    OutsideMemory {
        /// Section or file.
        name: String,
        /// First address.
        address: u16,
        /// First address after the contents.
        end: u32,
        /// First address of data memory.
        ram_start: u32,
        /// First address after data memory.
        ram_end: u32,
        /// First address of program memory.
        rom_start: u32,
        /// Sizes that would do, if any.
        fitting: Option<FittingSizes>,
    },
    /// The image gives no reset vector.
    #[error("has no reset vector: nothing is loaded at 0xfffe; link a vector table (section .vectors at 0xffe0)")]
    NoResetVector,
    /// The reset vector has the value of erased memory.
    #[error(
        "has no reset vector: the word at 0xfffe is 0xffff, as in erased memory; link a vector table (section .vectors at 0xffe0)"
    )]
    ErasedResetVector,
    /// The reset vector points where nothing can be executed.
    #[error(
        "starts at {vector:#06x} (reset vector at 0xfffe), outside program memory {rom_start:#06x}..0x10000, the only place that instructions are fetched from{}",
        remedy(.fitting)
    )]
    ResetVectorOutside {
        /// Where the vector points.
        vector: u16,
        /// First address of program memory.
        rom_start: u32,
        /// Sizes that would do, if any.
        fitting: Option<FittingSizes>,
    },
}

fn remedy(fitting: &Option<FittingSizes>) -> String {
    fitting.map_or_else(String::new, |sizes| format!("; it would fit with {sizes}"))
}

fn machine_name(machine: u16) -> &'static str {
    match machine {
        3 => "x86",
        8 => "MIPS",
        20 => "PowerPC",
        40 => "Arm",
        62 => "x86-64",
        83 => "AVR",
        94 => "Xtensa",
        183 => "AArch64",
        243 => "RISC-V",
        _ => "another processor",
    }
}
