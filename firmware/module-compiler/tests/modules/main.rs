//! What the compiler makes of modules, and what it refuses.

mod arithmetic;
mod files;
mod programs;
mod refusals;
mod stack;
mod stub_checks;
mod workbench;
