//! The checker of authentic execution, on the smart meter.

mod flow;
mod local;
mod meter;
mod pieces;
mod planted;
mod policy;
mod rejected;
mod smart_meter;
mod source;
mod stubs;
mod time_and_power;
mod update;
