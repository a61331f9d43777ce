//! Drives clang and lld: C and assembly to ELF files, with protected modules ([`Toolchain::build_modules`]) or without
//! ([`Toolchain::build_plain`]).
//!
//! The compiler knows nothing of modules. The headers in `include/sancus` tell it to put functions into sections named
//! after their modules and to annotate data; the driver reads that in the compiler's intermediate representation
//! (`ir.rs`), reports what cannot be done safely (`check.rs`), sends calls across boundaries through stubs in the assembly
//! text (`rewrite.rs`), adds what a module consists of (`generate.rs`, `stubs/`), computes how deep stacks get (`stack.rs`)
//! and links (`link.rs`). `workshop.rs` is the order of it all, `docs/toolchain.md` has the rules.

mod assembler;
mod build;
mod check;
mod code;
mod config;
mod erratum;
mod files;
mod generate;
mod helpers;
mod ir;
mod link;
mod linker_message;
mod memo;
mod mspgcc;
mod outputs;
mod placement;
mod plain;
mod program;
mod rewrite;
mod stack;
mod statement;
mod toolchain;
mod walk;
mod workshop;

pub use build::{Abi, Build, BuildError, Built, Memory, Output, SourceRepresentation};
pub use check::{Diagnostic, Problem};
pub use config::{ModuleSettings, Settings, SettingsError};
pub use ir::Location;
pub use link::LinkError;
pub use link::section_size;
pub use plain::{Plain, RESET_VECTOR, VECTORS};
pub use sancus_hw::{Key, Security};
pub use stack::{Link, StackError, StackUse};
pub use toolchain::{Toolchain, ToolchainError};
