//! What the Sancus 2.0 extension of the openMSP430 is, as pure state machines.
//!
//! Nothing here does input or output or knows the inside of the CPU. The parts that run with the clock follow the
//! RTL's two-step style: `check` or `evaluate` tells the outputs of a cycle from the state and the cycle's inputs,
//! `clock` is the edge that ends the cycle.

pub mod abi;
mod access;
mod aes_engine;
mod aes_profile;
mod atomicity;
mod caller;
mod claim;
mod command;
mod control_signals;
mod control_state;
mod datapath;
mod deinterleave;
mod key;
mod keys;
mod mechanism;
mod module;
mod permuted;
mod prefix;
mod profile;
mod protection;
mod report;
mod rule;
mod sponge_wrap;
mod spongent;
mod stack_guard;
mod unit;

pub use access::{AccessCycle, BusAccess, check, check_direct_memory_access, violations};
pub use aes_engine::{AES_CYCLES, SHA256_CYCLES};
pub use aes_profile::Aes;
pub use atomicity::{AtomicSections, AtomicityCycle, AtomicityMonitor, AtomicityParameters, AtomicityVerdict};
pub use caller::{CallerTracker, INTERRUPT_ID_BASE, PRIVILEGED_MODULE, UNPROTECTED, current_id, id_of, is_privileged};
pub use claim::Claim;
pub use command::Command;
pub use key::{Key, LengthError, Tag};
pub use keys::{identity, local_attestation_tag, wrap_text};
pub use mechanism::{Mechanism, MechanismSet};
pub use module::{FIRST_UNUSABLE_ID, Layout, Module, ModuleTable, Selector};
pub use profile::{CryptoError, CryptoProfile, Profile, Wrapped};
pub use protection::{Protection, UnknownProtection};
pub use report::Report;
pub use rule::{Rule, RuleSet, Violation};
pub use sponge_wrap::{Block, SpongeWrap, Spongent};
pub use spongent::{Security, State};
pub use stack_guard::{StackCycle, StackGuard};
pub use unit::{BusRequest, CryptoUnit, Quiet, TableUpdate, UnitConfiguration, UnitInputs, UnitOutputs};
