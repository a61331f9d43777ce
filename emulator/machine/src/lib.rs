//! One node's hardware: a cycle-exact openMSP430 with the Sancus extension, its memories and its peripherals.

mod accounting;
mod bus;
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
pub mod recording;

pub use accounting::{Account, Accounting};
pub use bus::{Cycle, Lanes, NEVER};
pub use configuration::{
    Board, Configuration, ConfigurationError, Crypto, DATA_MEMORY_BASE, PERIPHERAL_SIZE, RESET_VECTOR, Soc,
};
pub use gate::Gate;
pub use machine::{Anomaly, AnomalyKind, Engine, Machine, Statistics, Stop};
pub use memory::{Memory, Region};
pub use observer::{Boundary, Observer, Watchpoint};
pub use physical::{Direction, PhysicalEvent};
