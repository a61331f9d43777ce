//! Programs for a [`Machine`](machine::Machine): images and the files they come from, their disassembly, traces of what they
//! do, and what happens on a node in the words of its image.

pub mod disassembly;
pub mod files;
pub mod image;
pub mod loader;
pub mod lockstep;
pub mod module_names;
pub mod narration;
pub mod snapshot;
pub mod stacks;
pub mod trace;
