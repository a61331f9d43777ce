//! What an openMSP430 instruction is: its encoding, its text, what it computes and which cycles it takes.
//!
//! Everything is derived from one table of operations ([`Operation`]). [`Instruction`] is a first word as the hardware
//! decodes it, [`Statement`] a whole instruction with the values of its operands, which is what text says. [`assemble`] takes
//! the text of a program.
//!
//! ```
//! use msp430_isa::{Instruction, Schedule, Statement, parse};
//!
//! let words = parse("mov #0x1234, &0x0200", 0x5c00)?;
//! assert_eq!(words[..], [0x40b2, 0x1234, 0x0200]);
//! assert_eq!(Schedule::of(&Instruction::decode(words[0])).cycles, 5);
//! let statement = Statement::decode(&words, 0x5c00);
//! assert_eq!(statement.map(|statement| statement.to_string()), Some("mov #0x1234, &0x0200".to_string()));
//! # Ok::<(), msp430_isa::ParseError>(())
//! ```
#![no_std]

extern crate alloc;

mod arithmetic;
mod assembler;
mod emulated;
mod encoding;
mod instruction;
mod interrupt_entry;
mod operand;
mod parse;
mod schedule;
mod statement;
mod table;
mod text;

pub use arithmetic::{CARRY, FLAGS, NEGATIVE, OVERFLOW, ZERO, compute, jump_taken};
pub use assembler::{Assembly, AssemblyError, AssemblyErrorKind, assemble, assemble_with};
pub use emulated::{EMULATED, Emulated, EmulatedDestination, EmulatedSource, JUMP_ALIASES};
pub use encoding::{Encoding, IllegalEncoding};
pub use instruction::{
    CONSTANT_GENERATOR, DestinationMode, Instruction, PROGRAM_COUNTER, Register, STACK_POINTER, STATUS_REGISTER,
    SourceMode, Width, source_mode_of_two_operands,
};
pub use interrupt_entry::{InterruptEntry, highest_interrupt};
pub use operand::{Destination, NotADestination, Source, register_name, register_of_name};
pub use parse::{ParseError, ParseErrorKind, parse};
pub use schedule::{ExecutionState, LONGEST_INSTRUCTION, Schedule, Walk};
pub use statement::{EncodeError, Statement, Words};
pub use table::{FlagEffect, Format, Operation};
pub use text::Text;
