//! One node's hardware: a cycle-exact openMSP430 with the Sancus extension, its memories and its peripherals.
//!
//! A [`Machine`] is made of a [`Configuration`], takes a program, and runs it: to a cycle, to a breakpoint, or until an
//! [`Observer`] has seen enough. A clone of it is a snapshot that goes its own way. The programs below are in `examples/`; they take
//! images from the crate `program`.
//!
//! Without the feature `translator`, hot code is interpreted, which is slower and needs fewer packages.
//!
//! # Load a program and run it
//!
//! ```
#![doc = include_str!("../examples/load_and_run.rs")]
//! ```
//!
//! # Stop in a function and read the data of a module
//!
//! ```
#![doc = include_str!("../examples/read_a_module.rs")]
//! ```
//!
//! # Interrupt in every cycle of a window
//!
//! ```
#![doc = include_str!("../examples/interrupt_every_cycle.rs")]
//! ```
//!
//! # Count reads of an address
//!
//! ```
#![doc = include_str!("../examples/count_reads.rs")]
//! ```
//!
//! # Attach a device of one's own
//!
//! ```
#![doc = include_str!("../examples/attach_a_device.rs")]
//! ```

mod accounting;
mod bounded;
mod bus;
mod clock;
mod configuration;
mod core;
mod data_memory;
mod engine;
pub mod event;
mod gate;
mod journal;
mod machine;
mod memory;
mod observer;
pub mod peripherals;
mod physical;
mod program_memory;
pub mod recording;
pub mod state;

pub use accounting::{Account, Accounting};
pub use bounded::Bounded;
pub use bus::{Cycle, Lanes, NEVER};
pub use clock::Clock;
pub use configuration::{
    Board, Configuration, ConfigurationError, Crypto, DATA_MEMORY_BASE, PERIPHERAL_SIZE, RESET_VECTOR, Soc,
};
pub use gate::{Gate, GateSet};
pub use machine::{Anomaly, AnomalyKind, Engine, Machine, OVERTIME, RegisterError, SancusState, Statistics, Stop};
pub use memory::{Memory, Region};
pub use observer::{Boundary, Observer, OnReads, Watchpoint};
pub use physical::{Direction, PhysicalEvent};
