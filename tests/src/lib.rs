//! What crosses crates: the corpus of golden traces and the tests that hold the emulator against it.

pub mod golden;
