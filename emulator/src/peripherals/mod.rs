//! The peripherals and what they share.
