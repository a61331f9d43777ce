//! The node software, talked to over the wire: commands, events, module files, stacks, drivers.

mod drivers;
mod module_files;
mod node;
mod node_events;
mod node_harness;
mod node_meter;
mod sent_files;
mod stack;
