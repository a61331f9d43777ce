//! A cycle-exact openMSP430 with the Sancus extension.

mod bus;
mod configuration;
pub mod image;
pub mod loader;
mod observer;
pub mod peripherals;

pub use bus::{Cycle, Lanes, NEVER};
pub use configuration::{
    Board, Configuration, ConfigurationError, DATA_MEMORY_BASE, PERIPHERAL_SIZE, RESET_VECTOR, Soc,
};
pub use observer::{Boundary, Observer};
