//! An attacker who owns everything that nobody has to trust: the links, the operating systems of the nodes, their
//! interrupts and a bus master on each.
//!
//! A [`Scene`] is a deployed network. A [`Script`] says what the attacker does and when. [`Scene::run`] copies the network
//! and lets the attacker loose while the operator goes on with a [`Plan`]. What the attacker does on a node is done by
//! machine code in unprotected memory and by devices, under the hardware's rules; never is protected memory touched from
//! the host.

mod action;
mod availability;
mod campaign;
mod compromise;
mod deadline_gallery;
mod deadlines;
mod defence;
mod equipment;
mod evidence;
mod export;
mod foothold;
mod gallery;
mod generator;
mod mutation;
mod named_attack;
mod names;
mod place;
mod planted;
mod role;
mod run;
mod scene;
mod scheduler_rule;
mod script;
mod search;
mod seeds;
mod shrink;
pub mod snapshot;
mod twin;
mod wire;

pub use action::{Action, Hex, HostAction, LinkAction, Meanwhile, NodeAction, Register};
pub use availability::{Availability, Undisturbed};
pub use campaign::{Campaign, CampaignError, Commands, Examined, Totals, Unhindered};
pub use compromise::Damage;
pub use deadline_gallery::{DEADLINE_GALLERY, DeadlineAttack};
pub use deadlines::{DeadlineCampaign, DeadlineError, DeadlineTotals, Judged, without_scheduler};
pub use defence::{Check, Defence, UnknownDefence};
pub use evidence::Evidence;
pub use export::{ExportError, ExportedNode};
pub use gallery::GALLERY;
pub use generator::{generate, generate_on_deadlines};
pub use named_attack::{NamedAttack, Placed};
pub use names::Names;
pub use place::{Boundary, Place, PlaceError};
pub use planted::{PLANTED, Planted};
pub use role::{Between, Cast, First, Need, Role, Unplaced};
pub use run::{Command, Counts, Outcome, Piece, Plan};
pub use scene::{ATTACKER, ATTACKER_ADDRESS, Scene, SceneConnection, SceneError, SceneModule, SceneNode};
pub use scheduler_rule::{SCHEDULER_RULES, SchedulerRule};
pub use script::{SCHEMA, Script, ScriptError, Timed};
pub use search::Search;
pub use shrink::shrink;
pub use twin::with_other_secrets;
