//! A debugger for a [`Machine`](machine::Machine) that knows modules, and whose time runs backwards.
//!
//! A [`Session`] moves a machine through its time until something stops it: a breakpoint, a watchpoint, or a [`Condition`] such as a
//! violation or the entry into a module. It leaves no trace in the machine: breakpoints are not in memory, and memory is read beside
//! the bus. Its [`Timeline`] keeps snapshots and what came from outside, so any cycle of the past can be gone to.

pub mod commands;
pub mod condition;
pub mod gdb;
mod loaded;
pub mod session;
pub mod source_lines;
pub mod timeline;
pub mod variables;

pub use commands::{Answer, Command, CommandError, Monitor};
pub use condition::{Accesses, Condition, Happening, Hit, Watchpoint};
pub use loaded::LoadedModule;
pub use session::{Motion, Reason, Session, World};
pub use source_lines::{SourceLine, SourceLines};
pub use timeline::{Action, ActionError, Switch, Timeline};
