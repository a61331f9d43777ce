//! The checker of authentic execution: whether every output of an application can be explained by the code of its modules
//! and by what really came in (WISTP 2016, section 3). `docs/authentic-execution.md` states what that means.
//!
//! It works on what the hardware saw ([`machine::recording`]), on what the deployer really sent, and on the module files that
//! the deployer meant to load. A [`Checker`] is made once; a [`History`] is what it knows of a deployment so far, and can be
//! cloned: a run that is forked from another goes on with a clone of its history.

mod checker;
mod confidentiality;
mod deadlines;
mod deployment;
mod envelope;
mod flow;
mod following;
mod history;
mod pieces;
mod reference;
mod secrets;
mod source_crypto;
mod source_run;
mod tag_check;
mod verdict;

pub use checker::Checker;
pub use confidentiality::{Observation, Observations, Twin, TwinScene};
pub use deadlines::{DeadlineMonitor, Kept, Missed};
pub use deployment::{Channel, DeployedModule, Deployment, DeploymentError, LocalConnection};
pub use history::History;
pub use verdict::{
    Cause, Conformance, Finding, HistoryEntry, Incomparable, Leak, NOT_COVERED, Output, Outside, Verdict,
};

pub use machine::recording::{Divergence, Operation};
