//! The programs that run on the nodes: C and assembly sources (`programs/`, `os/`, `modules/`), how the compiler is driven to
//! turn them into ELF files ([`build`]), also with planted defects ([`defect`]), and the ELF files themselves ([`prebuilt`]), so that
//! running them needs no compiler.

pub mod build;
pub mod components;
pub mod defect;
pub mod prebuilt;
