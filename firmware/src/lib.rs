//! The programs that run on the nodes: C and assembly sources (`programs/`, `runtime/`, `include/`), the driver of the
//! compiler that turns them into ELF files, and the ELF files themselves ([`prebuilt`]), so that running them needs no
//! compiler.

pub mod components;
pub mod modules;
pub mod prebuilt;
mod toolchain;

pub use toolchain::{Toolchain, ToolchainError};

/// The memories a program is linked for. Data memory begins at 0x0200, program memory ends at 0xffff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Memory {
    /// Bytes of data memory; even.
    pub data_size: u16,
    /// Bytes of program memory; even.
    pub program_size: u16,
}

impl Memory {
    /// The sizes of the stock cores, for which the prebuilt images are linked.
    pub const STOCK: Memory = Memory { data_size: 16 * 1024, program_size: 41 * 1024 };
}
