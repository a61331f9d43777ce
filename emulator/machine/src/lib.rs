//! A cycle-exact openMSP430 with the Sancus extension.

mod accounting;
mod activity;
pub mod attack;
pub mod authentic_execution;
mod bus;
mod configuration;
mod core;
mod data_memory;
pub mod disassembly;
mod engine;
pub mod events;
mod gate;
pub mod image;
pub mod loader;
pub mod lockstep;
mod machine;
mod memory;
pub mod network;
mod observer;
pub mod peripherals;
mod physical;
pub mod recording;
pub mod stacks;
pub mod trace;

pub use accounting::{Account, Accounting};
pub use activity::Activity;
pub use bus::{Cycle, Lanes, NEVER};
pub use configuration::{
    Board, Configuration, ConfigurationError, Crypto, DATA_MEMORY_BASE, PERIPHERAL_SIZE, RESET_VECTOR, Soc,
};
pub use gate::Gate;
pub use machine::{Anomaly, AnomalyKind, Engine, Machine, Statistics, Stop};
pub use memory::{Memory, Region};
pub use observer::{Boundary, Observer};
pub use physical::{Direction, PhysicalEvent};
