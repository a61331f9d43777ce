//! What an attack of the gallery is, and what becomes of it in a deployment.

use super::defence::Defence;
use super::evidence::Evidence;
use super::gallery::GALLERY;
use super::role::{Cast, Role, Unplaced};
use super::run::{Outcome, Plan};
use super::scene::Scene;
use super::script::{SCHEMA, Script, ScriptError};

/// An attack with a name.
#[derive(Clone, Copy, Debug)]
pub struct NamedAttack {
    /// Its name.
    pub name: &'static str,
    /// What it tries.
    pub tries: &'static str,
    /// What stops it, in words.
    pub stopped_by: &'static str,
    /// The defence without which it succeeds, if it is a single one that can be switched off.
    pub defence: Option<Defence>,
    /// Who plays a part in it.
    pub roles: &'static [Role],
    /// What has to happen where nothing is switched off, or the attack shows nothing.
    pub needs: &'static [Evidence],
    /// Whether only cores with the atomicity monitor have what it makes use of.
    pub aion: bool,
    pub(super) actions: &'static str,
}

impl NamedAttack {
    /// The attack of a name.
    pub fn find(name: &str) -> Option<&'static NamedAttack> {
        GALLERY.iter().find(|attack| attack.name == name)
    }

    /// Finds its roles in a scene where all this goes on.
    ///
    /// # Errors
    ///
    /// The first role that nothing there can play.
    pub fn place(&self, scene: &Scene, plan: &Plan) -> Result<Placed, Unplaced> {
        Ok(Placed { attack: *self, cast: Cast::find(self.roles, scene, plan)? })
    }
}

/// An attack of the gallery in a deployment.
#[derive(Clone, Debug)]
pub struct Placed {
    attack: NamedAttack,
    /// Who plays its roles there.
    pub cast: Cast,
}

impl Placed {
    /// What it does.
    ///
    /// # Errors
    ///
    /// Never for the attacks of the gallery, as a test shows.
    pub fn script(&self) -> Result<Script, ScriptError> {
        let actions = self.cast.fill(self.attack.actions);
        Script::from_json(&format!("{{\"schema\": \"{SCHEMA}\", \"actions\": [{actions}]}}"))
    }

    /// What it needs and did not happen.
    pub fn unmet(&self, scene: &Scene, outcome: &Outcome) -> Vec<Evidence> {
        let happened = |evidence: &Evidence| evidence.happened(scene, &self.cast, outcome);
        self.attack.needs.iter().copied().filter(|evidence| !happened(evidence)).collect()
    }
}
