//! Many attacks on one deployment, each with its verdict.

use std::collections::BTreeMap;
use std::ops::AddAssign;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::AtomicBool;

use descriptors::Descriptor;
use serde::{Deserialize, Serialize};

use super::availability::{Availability, Undisturbed};
use super::compromise::{Damage, impersonating};
use super::defence::{Check, Defence};
use super::generator::generate;
use super::run::{Counts, Outcome, Plan};
use super::scene::{Scene, SceneError};
use super::script::{Script, ScriptError};
use super::seeds::examine_each;
use authentic_execution::{Checker, Deployment, DeploymentError, History, Twin, TwinScene, Verdict};
use machine::Configuration;
use network::scenario::Setup;
use network::{Content, DEPLOYER, EventKind};

/// A deployment under attack, and who judges it.
pub struct Campaign {
    scene: Scene,
    /// The same with other secrets, and what it differs in before any attack.
    twin: Option<(Scene, TwinScene)>,
    plan: Plan,
    deployment: Deployment,
    /// The hardware of the nodes, by name.
    configurations: BTreeMap<String, Configuration>,
    history: History,
    unprovoked: Option<Verdict>,
    /// What there is without an attacker.
    undisturbed: Undisturbed,
}

/// A campaign that cannot be.
#[derive(Debug, thiserror::Error)]
pub enum CampaignError {
    /// No scene.
    #[error(transparent)]
    Scene(#[from] SceneError),
    /// Nothing to check against.
    #[error(transparent)]
    Deployment(#[from] DeploymentError),
    /// Something is wrong without any attacker.
    #[error("even without an attacker, not everything is as it should be:\n{0}")]
    Unexplained(String),
    /// The plan or the script cannot be carried out.
    #[error(transparent)]
    Script(#[from] ScriptError),
}

/// What one attack came to.
pub struct Examined {
    /// What happened.
    pub outcome: Outcome,
    /// What the checker says.
    pub verdict: Verdict,
    /// What became of the outputs that there are without an attacker.
    pub availability: BTreeMap<String, Availability>,
    /// What became of the operator's commands.
    pub commands: Commands,
}

/// What became of the operator's events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commands {
    /// How many the operator sent.
    pub sent: u64,
    /// How many of them the network brought to their node with all that was sent before them on their connection, untouched
    /// and in order, so that nothing outside of the node kept them from being performed.
    pub delivered: u64,
    /// How many their modules accepted, and acted on.
    pub performed: u64,
    /// The same two in runs in which the attacker ran no code on the nodes that the operator sends to: there nothing but the
    /// network stands between the operator and the modules.
    pub unhindered: Unhindered,
}

/// What became of the operator's events where the attacker ran no code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unhindered {
    /// As in [`Commands`].
    pub delivered: u64,
    /// As in [`Commands`].
    pub performed: u64,
}

impl AddAssign for Commands {
    fn add_assign(&mut self, other: Commands) {
        self.sent += other.sent;
        self.delivered += other.delivered;
        self.performed += other.performed;
        self.unhindered.delivered += other.unhindered.delivered;
        self.unhindered.performed += other.unhindered.performed;
    }
}

/// Sums over the runs of a campaign.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Runs.
    pub runs: u64,
    /// What happened in them.
    pub counts: Counts,
    /// Outputs that are explained.
    pub explained: u64,
    /// Outputs that are not.
    pub unexplained: u64,
    /// Secrets that showed.
    pub leaks: u64,
    /// What the descriptor's policy allows, if there is one.
    #[serde(default)]
    pub allowed: u64,
    /// What it does not.
    #[serde(default)]
    pub outside: u64,
    /// Runs that had a twin with other secrets.
    pub twins: u64,
    /// Of these, runs in which twins were not compared to the end ([`authentic_execution::Incomparable`]).
    #[serde(default)]
    pub incomparable: u64,
    /// What became of the operator's commands.
    pub commands: Commands,
    /// What the outputs have to do with a compromised module.
    #[serde(default)]
    pub damage: Damage,
    /// What became of the outputs there are without an attacker, by kind.
    pub availability: BTreeMap<String, Availability>,
    /// The seeds of the runs in which an attack succeeded, in ascending order.
    pub succeeded: Vec<u64>,
    /// The seeds of the runs in which commands were delivered that were not performed, in ascending order.
    pub unperformed: Vec<u64>,
}

impl AddAssign<&Totals> for Totals {
    fn add_assign(&mut self, other: &Totals) {
        self.runs += other.runs;
        self.counts += other.counts;
        self.explained += other.explained;
        self.unexplained += other.unexplained;
        self.leaks += other.leaks;
        self.allowed += other.allowed;
        self.outside += other.outside;
        self.twins += other.twins;
        self.incomparable += other.incomparable;
        self.commands += other.commands;
        self.damage += other.damage;
        for (kind, availability) in &other.availability {
            *self.availability.entry(kind.clone()).or_default() += availability;
        }
        self.succeeded.extend(&other.succeeded);
        self.succeeded.sort_unstable();
        self.unperformed.extend(&other.unperformed);
        self.unperformed.sort_unstable();
    }
}

impl Campaign {
    /// Prepares a campaign on a network that was recorded from the start ([`network::Network::record`]) and is deployed. `without`
    /// is the defence that all this lacks ([`Defence::lacking`]): modules are held to what they do with it. If it is a
    /// check of the modules, `genuine` gives their files with it.
    ///
    /// # Errors
    ///
    /// If the deployment cannot be attacked or checked, or is not what it should be even without an attacker.
    pub fn new(
        setup: Setup,
        plan: Plan,
        without: Option<Defence>,
        genuine: impl Fn(&descriptors::Module) -> Option<Vec<u8>>,
    ) -> Result<Campaign, CampaignError> {
        Campaign::prepare(setup, plan, without, None, genuine)
    }

    /// The same where the attacker has a module from the beginning, with its keys and devices.
    ///
    /// # Errors
    ///
    /// As [`Campaign::new`], and if there is no such module.
    pub fn with_compromised(setup: Setup, plan: Plan, module: &str) -> Result<Campaign, CampaignError> {
        Campaign::prepare(setup, plan, None, Some(module), |_| None)
    }

    fn prepare(
        mut setup: Setup,
        plan: Plan,
        without: Option<Defence>,
        compromised: Option<&str>,
        genuine: impl Fn(&descriptors::Module) -> Option<Vec<u8>>,
    ) -> Result<Campaign, CampaignError> {
        let mut deployment = Deployment::new(&setup.deployer)?.with_sources(&setup.sources)?;
        if let Some(module) = compromised {
            deployment.compromise(module)?;
        }
        if let Some(Defence::Check(check)) = without {
            restore(&mut deployment, check, setup.deployer.descriptor(), genuine)?;
        }
        let nodes = setup.network.node_addresses().into_iter();
        let configurations = nodes.filter_map(|(name, _)| {
            let configuration = setup.network.machine(&name)?.configuration().clone();
            Some((name, configuration))
        });
        let configurations: BTreeMap<String, Configuration> = configurations.collect();
        let mut checker = Checker::new(deployment.clone(), |node| configurations.get(node).cloned())?;
        let mut history = checker.start();
        let verdict = checker.check(&mut history, &setup.network.take_recording(), &setup.deployer.take_sent());
        let mut scene = Scene::new(setup)?;
        scene.compromised = compromised.and_then(|name| scene.modules().iter().position(|module| module.name == name));
        let mut campaign = Campaign {
            scene,
            twin: None,
            plan,
            deployment,
            configurations,
            history,
            unprovoked: None,
            undisturbed: Undisturbed::default(),
        };
        let alone = campaign.examine(&mut checker, &Script::default())?;
        if let Some(verdict) = [verdict, alone.verdict.clone()].into_iter().find(|verdict| !verdict.is_clean()) {
            if without.is_none() {
                return Err(CampaignError::Unexplained(verdict.to_string()));
            }
            campaign.unprovoked = Some(verdict);
        }
        campaign.undisturbed = Undisturbed::new(&alone.verdict, alone.commands);
        Ok(campaign)
    }

    /// Gives the campaign a twin: the same deployment with other secrets. From then on every run is done on both, and what
    /// differs to the attacker is a leak.
    ///
    /// # Errors
    ///
    /// If the deployment cannot be attacked.
    pub fn set_twin(&mut self, mut setup: Setup) -> Result<(), CampaignError> {
        setup.network.take_recording();
        let twin = Scene::new(setup)?;
        if let (Some(one), Some(other)) = (self.scene.fork(), twin.fork()) {
            let before = TwinScene::new((&one, self.scene.known_messages()), (&other, twin.known_messages()));
            self.twin = Some((twin, before));
        }
        Ok(())
    }

    /// Where it happens.
    pub fn scene(&self) -> &Scene {
        &self.scene
    }

    /// The module that is the attacker's, and how many keys of the others are still to be secret.
    pub fn compromised(&self) -> Option<(&str, usize)> {
        let module = &self.scene.modules()[self.scene.compromised?];
        Some((&module.name, self.deployment.secret_keys()))
    }

    /// What goes on in each run.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// What is wrong without any attacker, on hardware without a protection.
    pub fn unprovoked(&self) -> Option<&Verdict> {
        self.unprovoked.as_ref()
    }

    /// What there is without an attacker.
    pub fn undisturbed(&self) -> &Undisturbed {
        &self.undisturbed
    }

    /// A judge; every thread needs its own.
    pub fn checker(&self) -> Result<Checker, DeploymentError> {
        Checker::new(self.deployment.clone(), |node| self.configurations.get(node).cloned())
    }

    /// The script of a seed.
    pub fn script(&self, seed: u64) -> Script {
        impersonating(&self.scene, generate(&self.scene, seed, self.plan.duration), seed)
    }

    /// Lets the attacker loose with a script, on the twin as well if there is one, and judges what came of it.
    ///
    /// # Errors
    ///
    /// If the script cannot be carried out here.
    pub fn examine(&self, checker: &mut Checker, script: &Script) -> Result<Examined, ScriptError> {
        let outcome = self.scene.run(script, &self.plan)?;
        let mut history = self.history.clone();
        outcome.openings.iter().for_each(|(node, cycle)| history.open_case(node, *cycle));
        let mut verdict = checker.check(&mut history, &outcome.recording, &outcome.sent);
        let Outcome { recording, observations, events, network, .. } = &outcome;
        verdict.leaks.extend(checker.leaks(recording, observations, events, network));
        if let Some((twin, before)) = &self.twin {
            let other = twin.run(script, &self.plan)?;
            let (leaks, incomparable) = before.compare(seen(&outcome), seen(&other));
            verdict.leaks.extend(leaks);
            verdict.incomparable = incomparable;
        }
        let availability = self.undisturbed.compare(&verdict);
        let commands = commands(script, &outcome, &verdict, &self.scene);
        Ok(Examined { availability, commands, outcome, verdict })
    }

    /// Whether an attack with this script succeeds. Scripts that cannot be carried out do not.
    pub fn succeeds(&self, checker: &mut Checker, script: &Script) -> bool {
        self.examine(checker, script).is_ok_and(|examined| !examined.verdict.is_clean())
    }

    /// Runs some seeds on some threads, and adds what came of them to the totals. Stops early when `stop` is
    /// set, or with the first success if `until_success`; the seeds done are then the first ones. Gives the seed after
    /// the last one done.
    ///
    /// # Errors
    ///
    /// If a thread cannot have its checker.
    pub fn run(
        &self,
        seeds: std::ops::Range<u64>,
        threads: usize,
        until_success: bool,
        stop: &AtomicBool,
        totals: &Mutex<Totals>,
        progress: impl Fn() + Sync,
    ) -> Result<u64, CampaignError> {
        self.run_scripts(
            seeds,
            threads,
            until_success,
            stop,
            totals,
            &|seed| self.script(seed),
            &|_, _, _| (),
            &progress,
        )
    }

    /// The same with scripts that somebody else gives. `observe` is told of each attack, in any order.
    #[expect(clippy::too_many_arguments, reason = "a campaign has so many sides")]
    pub(super) fn run_scripts(
        &self,
        seeds: std::ops::Range<u64>,
        threads: usize,
        until_success: bool,
        stop: &AtomicBool,
        totals: &Mutex<Totals>,
        script: &(dyn Fn(u64) -> Script + Sync),
        observe: &(dyn Fn(u64, &Script, &Examined) + Sync),
        progress: &(dyn Fn() + Sync),
    ) -> Result<u64, CampaignError> {
        let examine = |checker: &mut Checker, seed| {
            let script = script(seed);
            let examined = self.examine(checker, &script)?;
            observe(seed, &script, &examined);
            let Examined { outcome, verdict, availability, commands } = examined;
            let unexplained = verdict.unexplained().count() as u64;
            let run = Totals {
                runs: 1,
                counts: outcome.counts,
                explained: verdict.outputs.len() as u64 - unexplained,
                unexplained,
                leaks: verdict.leaks.len() as u64,
                allowed: verdict.policy.as_ref().map_or(0, |policy| policy.allowed),
                outside: verdict.outside().len() as u64,
                twins: self.twin.is_some().into(),
                incomparable: verdict.incomparable.is_some().into(),
                commands,
                damage: Damage::of(&verdict),
                availability,
                succeeded: if verdict.is_clean() { Vec::new() } else { vec![seed] },
                unperformed: if commands.performed < commands.delivered { vec![seed] } else { Vec::new() },
            };
            *totals.lock().unwrap_or_else(PoisonError::into_inner) += &run;
            progress();
            Ok(until_success && !verdict.is_clean())
        };
        examine_each(seeds, threads, stop, || Ok(self.checker()?), examine)
    }
}

/// What a twin shows.
fn seen(outcome: &Outcome) -> Twin<'_> {
    let Outcome { recording, observations, events, network, tampered, .. } = outcome;
    Twin { recording, observations, events, network, tampered }
}

/// Holds modules to what they do with a check that was taken out of them.
fn restore(
    deployment: &mut Deployment,
    check: Check,
    descriptor: &Descriptor,
    genuine: impl Fn(&descriptors::Module) -> Option<Vec<u8>>,
) -> Result<(), DeploymentError> {
    for (module, described) in deployment.modules.iter_mut().zip(&descriptor.modules) {
        let text = genuine(described).and_then(|file| check.restore(&module.text, &file));
        module.reference_text = text.ok_or_else(|| DeploymentError::Module {
            module: module.name.clone(),
            reason: format!("the {} of the stubs does not occur exactly once in it", Defence::Check(check)),
        })?;
    }
    Ok(())
}

/// What became of the operator's events: what was sent, what reached the node as it was and in order, what was accepted.
fn commands(script: &Script, outcome: &Outcome, verdict: &Verdict, scene: &Scene) -> Commands {
    let mut commands = Commands { sent: outcome.sent.len() as u64, ..Commands::default() };
    let direct = scene.connections().iter().filter(|connection| connection.from.is_none());
    let mut hindered = false;
    for connection in direct {
        let to = &scene.modules()[connection.to];
        hindered |= script.actions.iter().any(|timed| timed.action.runs_on(scene) == Some(to.node));
        let node = &scene.nodes()[to.node].name;
        let event = |content: &Content| content.message == "event" && content.connection == Some(connection.id);
        let mut sent = Vec::new();
        let mut delivered = 0;
        for event_here in &outcome.events {
            match &event_here.kind {
                EventKind::Sent { to, content } if event_here.at == DEPLOYER && to == node && event(content) => {
                    sent.push(&content.data);
                }
                EventKind::Delivered { content } if event_here.at == *node && event(content) => {
                    let next = sent.get(delivered);
                    delivered += usize::from(next.is_some_and(|next| **next == content.data));
                }
                _ => {}
            }
        }
        commands.delivered += delivered as u64;
    }
    commands.performed = verdict.accepted_from_deployer;
    if !hindered {
        commands.unhindered = Unhindered { delivered: commands.delivered, performed: commands.performed };
    }
    commands
}
