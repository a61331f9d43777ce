//! What an openMSP430 instruction is: its encoding, its text, what it computes and which cycles it takes.
//!
//! Everything is derived from one table of operations ([`Operation`]).
#![no_std]

mod arithmetic;
mod instruction;
mod schedule;
mod table;

pub use arithmetic::{CARRY, FLAGS, NEGATIVE, OVERFLOW, ZERO, compute, jump_taken};
pub use instruction::{
    CONSTANT_GENERATOR, DestinationMode, Instruction, PROGRAM_COUNTER, Register, STACK_POINTER, STATUS_REGISTER,
    SourceMode, Width,
};
pub use schedule::{ExecutionState, Schedule, Walk};
pub use table::{FlagEffect, Format, Operation};
