//! A cycle-exact openMSP430 with the Sancus extension.

mod bus;
mod configuration;
pub mod disassembly;
pub mod image;
pub mod loader;
pub mod lockstep;
mod observer;
pub mod peripherals;
pub mod trace;

pub use bus::{Cycle, Lanes, NEVER};
pub use configuration::{
    Board, Configuration, ConfigurationError, DATA_MEMORY_BASE, PERIPHERAL_SIZE, RESET_VECTOR, Soc,
};
pub use observer::{Boundary, Observer};
