//! What crosses crates: lockstep against RTL traces, random programs.

pub mod programs;
