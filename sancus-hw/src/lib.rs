//! What the Sancus 2.0 extension of the openMSP430 is, as pure state machines.

mod spongent;

pub use spongent::{Security, State};
