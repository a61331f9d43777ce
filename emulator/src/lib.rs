//! A cycle-exact openMSP430 with the Sancus extension.

mod bus;
mod configuration;
mod core;
mod engine;
pub mod image;
mod machine;
mod memory;
mod observer;
pub mod peripherals;

pub use bus::{Cycle, Lanes, NEVER};
pub use configuration::{
    Board, Configuration, ConfigurationError, Crypto, DATA_MEMORY_BASE, PERIPHERAL_SIZE, RESET_VECTOR, Soc,
};
pub use machine::{Anomaly, AnomalyKind, Engine, Machine, Statistics, Stop};
pub use memory::{Memory, Region};
pub use observer::{Boundary, Observer};
