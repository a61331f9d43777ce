//! The command line as its users see it.

mod attack_commands;
mod commands;
mod debug_adapter;
mod debugging;
mod drivers;
mod empty_events;
mod flows;
mod home;
#[path = "../../../program/tests/images/mod.rs"]
mod images;
mod manual;
mod module_files;
mod mutated_lines;
mod network_commands;
mod network_debugging;
mod pins;
mod refusals;
mod sancus;
mod snapshots;
mod stack_overflow;
mod stacks;
mod streams;
mod terminal;
mod vendors;
