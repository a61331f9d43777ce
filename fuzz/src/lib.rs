//! Fuzz targets: every parser of outside input, each with a property that holds for any bytes.
//!
//! [`TARGETS`] is the table. cargo-fuzz runs them on a nightly compiler; [`campaign`] and [`command_lines`] run mutated
//! inputs on any, the same for the same seed.

pub mod campaign;
pub mod command_lines;
pub mod mutation;
pub mod refusal;
mod targets;

pub use targets::{TARGETS, Target, find};
