//! What crosses crates: the corpus of golden traces, random programs, and the tests that hold the emulator against them.

pub mod digest;
pub mod dma_writer;
pub mod golden;
pub mod hot_programs;
pub mod interrupt_programs;
pub mod module_programs;
pub mod programs;
pub mod rom_images;
pub mod transfer_programs;
