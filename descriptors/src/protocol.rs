//! The wire protocol of event managers: their messages, and how these travel over a node's serial line.

pub mod message;
pub mod pieces;
pub mod serial;
