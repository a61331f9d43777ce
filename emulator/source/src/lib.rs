//! What a module's C does, without compiler, linker, stubs and crypto: its source as clang's unoptimised intermediate
//! representation for the 16-bit target ([`ModuleSource`]), and an evaluator that runs one function of it at a time ([`Evaluator`]).
//!
//! The evaluator stops at everything that reaches outside the module's own memory - a device's register, a call of a function that
//! the module does not define - and goes on when it is told what comes of that. It knows integers, pointers, structures, arrays and
//! calls; it refuses what it does not know (floating point, inline assembly), with the line of the source. What the Sancus unit does
//! ([`WRAPPING`], [`UNWRAPPING`]) is a call of a function that the module does not define.

mod evaluator;
mod memory;
mod operand;
mod reader;
mod representation;
mod tokens;
mod types;

pub use evaluator::{Effect, EffectKind, EvaluationError, Evaluator, Pause};
pub use reader::SourceError;
pub use representation::{Location, ModuleSource, UNWRAPPING, WRAPPING};
