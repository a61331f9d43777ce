//! What the compiler makes of modules, and what it refuses.

mod arithmetic;
mod devices;
mod existing_sources;
mod files;
mod library;
mod loader;
mod local;
mod mspgcc;
mod pieces;
mod programs;
mod refusals;
mod rejected;
mod reset_counter;
mod stack;
mod stub_checks;
mod update;
mod workbench;
