//! Attacks on availability with a verdict: whether everything that has to happen in time did.

use std::collections::BTreeMap;
use std::ops::{AddAssign, ControlFlow};
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use descriptors::{Descriptor, PeriodicEvent, SCHEDULER, Trigger};
use serde::{Deserialize, Serialize};

use super::action::HostAction;
use super::generator::generate_on_deadlines;
use super::run::{Counts, Outcome, Piece, Plan};
use super::scene::{Scene, SceneError};
use super::script::{Script, ScriptError, Timed};
use super::seeds::examine_each;
use authentic_execution::{Checker, DeadlineMonitor, Deployment, DeploymentError, History, Kept, Missed, Verdict};
use machine::Configuration;
use network::EventKind;
use network::scenario::Setup;

/// So much of a run is looked at and forgotten at a time.
const PIECE: Duration = Duration::from_millis(500);

/// A deployment whose deadlines are attacked, and who judges it.
pub struct DeadlineCampaign {
    scene: Scene,
    plan: Plan,
    /// The node that is attacked.
    node: usize,
    /// Its scheduler, and the modules of the first and the last of its threads that have periods.
    roles: [String; 3],
    deployment: Deployment,
    configurations: BTreeMap<String, Configuration>,
    history: History,
    monitor: DeadlineMonitor,
    /// What there is without an attacker, but with an opened case.
    undisturbed: Judged,
    /// Attacks end at the first thing that is wrong.
    ends_early: bool,
}

/// A campaign on deadlines that cannot be.
#[derive(Debug, thiserror::Error)]
pub enum DeadlineError {
    /// No scene.
    #[error(transparent)]
    Scene(#[from] SceneError),
    /// Nothing to check against.
    #[error(transparent)]
    Deployment(#[from] DeploymentError),
    /// The plan or the script cannot be carried out.
    #[error(transparent)]
    Script(#[from] ScriptError),
    /// Nothing has to happen in time.
    #[error("the descriptor has neither a schedule nor `deadlines`: there is nothing that has to happen in time")]
    NoDeadlines,
    /// There is no such quantity.
    #[error(
        "deadlines.events[{index}].{field}: the {device} of {node:?} has no {quantity:?}, or it never changes; seen are {seen}"
    )]
    Quantity {
        /// Which of the deadlines.
        index: usize,
        /// `from` or `to`.
        field: &'static str,
        /// The device.
        device: String,
        /// Its node.
        node: String,
        /// The quantity.
        quantity: String,
        /// What the device has.
        seen: String,
    },
    /// A thread cannot be judged.
    #[error("{0} was never carried out before the attack: when it is due is not known")]
    NeverActive(String),
    /// Something is missed without any attacker.
    #[error("even without an attacker, {0}")]
    Undisturbed(String),
}

/// What one attack came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judged {
    /// How often each deadline was met and missed.
    pub deadlines: BTreeMap<String, Kept>,
    /// What was missed.
    pub missed: Vec<Missed>,
    /// Resets, each with its node and its cause.
    pub resets: Vec<String>,
    /// Outputs that are explained.
    pub explained: u64,
    /// The first output that is not, and how many there are; leaks and what is outside of the descriptor's policy count, too.
    pub unexplained: (u64, Option<String>),
    /// What was counted.
    pub counts: Counts,
}

impl Judged {
    /// Whether everything was done in time, and every output is explained.
    pub fn is_clean(&self) -> bool {
        self.missed.is_empty() && self.unexplained.0 == 0
    }

    /// The first thing that is wrong; resets if nothing else is.
    pub fn finding(&self) -> Option<String> {
        let missed = self.missed.first().map(|missed| format!("missed: {missed}"));
        let output = self.unexplained.1.as_ref().map(|output| format!("unexplained: {output}"));
        missed.or(output).or_else(|| self.resets.first().map(|reset| format!("reset: {reset}")))
    }
}

/// Sums over the runs of a campaign.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadlineTotals {
    /// Runs.
    pub runs: u64,
    /// Emulated nanoseconds of each.
    pub counts: Counts,
    /// How often each deadline was met and missed.
    pub deadlines: BTreeMap<String, Kept>,
    /// Resets by node and cause.
    pub resets: BTreeMap<String, u64>,
    /// Outputs that are explained.
    pub explained: u64,
    /// Outputs that are not, leaks, and what is outside of the descriptor's policy.
    pub unexplained: u64,
    /// The seeds of the runs in which something was missed or is not explained, in ascending order.
    pub succeeded: Vec<u64>,
    /// The seeds of the runs in which a node was reset, in ascending order.
    pub reset: Vec<u64>,
}

impl AddAssign<&DeadlineTotals> for DeadlineTotals {
    fn add_assign(&mut self, other: &DeadlineTotals) {
        self.runs += other.runs;
        self.counts += other.counts;
        for (name, kept) in &other.deadlines {
            *self.deadlines.entry(name.clone()).or_default() += *kept;
        }
        for (cause, count) in &other.resets {
            *self.resets.entry(cause.clone()).or_default() += count;
        }
        self.explained += other.explained;
        self.unexplained += other.unexplained;
        self.succeeded.extend(&other.succeeded);
        self.succeeded.sort_unstable();
        self.reset.extend(&other.reset);
        self.reset.sort_unstable();
    }
}

impl DeadlineTotals {
    fn of(seed: u64, judged: Judged) -> DeadlineTotals {
        let mut resets = BTreeMap::<String, u64>::new();
        for reset in &judged.resets {
            *resets.entry(reset.clone()).or_default() += 1;
        }
        let seeds = |found: bool| if found { vec![seed] } else { Vec::new() };
        DeadlineTotals {
            runs: 1,
            counts: judged.counts,
            succeeded: seeds(!judged.is_clean()),
            reset: seeds(!judged.resets.is_empty()),
            deadlines: judged.deadlines,
            resets,
            explained: judged.explained,
            unexplained: judged.unexplained.0,
        }
    }
}

impl DeadlineCampaign {
    /// Prepares a campaign on a network that was recorded from the start and is deployed and at work. With `complete`, everything has
    /// to be in time and explained without an attacker.
    ///
    /// # Errors
    ///
    /// If the deployment cannot be attacked or checked, or its deadlines are not kept even without an attacker.
    pub fn new(mut setup: Setup, plan: Plan, complete: bool) -> Result<DeadlineCampaign, DeadlineError> {
        let deployment = Deployment::new(&setup.deployer)?.with_sources(&setup.sources)?;
        let nodes = setup.network.node_addresses().into_iter();
        let configurations = nodes.filter_map(|(name, _)| {
            let configuration = setup.network.machine(&name)?.configuration().clone();
            Some((name, configuration))
        });
        let configurations: BTreeMap<String, Configuration> = configurations.collect();
        let mut checker = Checker::new(deployment.clone(), |node| configurations.get(node).cloned())?;
        let mut history = checker.start();
        let recording = setup.network.take_recording();
        let verdict = checker.check(&mut history, &recording, &setup.deployer.take_sent());
        let mut monitor = DeadlineMonitor::new(&setup.deployer);
        monitor.see(&recording);
        let descriptor = setup.deployer.descriptor().clone();
        let node = attacked(&descriptor).ok_or(DeadlineError::NoDeadlines)?;
        let scheduler = descriptor.scheduler_of(&descriptor.nodes[node].name);
        let scheduler = scheduler.map(|index| descriptor.modules[index].name.clone());
        let is_here = |name: &str| {
            let module = descriptor.modules.iter().find(|module| module.name == name);
            module.is_some_and(|module| module.node == descriptor.nodes[node].name)
        };
        let periodic = descriptor.schedule.iter().filter(|thread| matches!(thread.trigger, Trigger::Period { .. }));
        let mut periodic = periodic.filter(|thread| is_here(&thread.module)).map(|thread| thread.module.clone());
        let first = periodic.next();
        let last = periodic.next_back().or_else(|| first.clone());
        let roles = [scheduler, first, last].map(Option::unwrap_or_default);
        let scene = Scene::new(setup)?;
        let undisturbed = Judged::default();
        let mut seen = monitor.clone();
        monitor.begin();
        let mut campaign = DeadlineCampaign {
            scene,
            plan,
            node,
            roles,
            deployment,
            configurations,
            history,
            monitor,
            undisturbed,
            ends_early: false,
        };
        let opened = Timed {
            at: (campaign.plan.duration / 2).as_micros() as u64,
            action: HostAction::OpenCase { node: descriptor.nodes[node].name.clone() }.into(),
        };
        let script = Script { actions: vec![opened] };
        let script =
            if campaign.scene.check(&script, campaign.plan.duration).is_ok() { script } else { Script::default() };
        let mut observe = |piece: &Piece| seen.see(&piece.recording);
        campaign.undisturbed = campaign.observe(&mut checker, &script, &mut observe)?;
        if complete {
            if let Some(thread) = campaign.monitor.unknown().first() {
                return Err(DeadlineError::NeverActive((*thread).to_owned()));
            }
            check_quantities(&descriptor, &seen)?;
            let before = verdict.unexplained().next().map(|output| format!("an output is not explained: {output}"));
            let finding =
                before.or_else(|| (!campaign.undisturbed.is_clean()).then(|| campaign.undisturbed.finding())?);
            if let Some(finding) = finding {
                return Err(DeadlineError::Undisturbed(finding));
            }
        }
        Ok(campaign)
    }

    /// From now on, an attack ends soon after the first thing that is wrong: whether it succeeds is the same, how often is not.
    pub fn end_early(&mut self) {
        self.ends_early = true;
    }

    /// Where it happens.
    pub fn scene(&self) -> &Scene {
        &self.scene
    }

    /// The names of the node that is attacked, of its scheduler, and of the modules of the first and the last of its threads that have
    /// periods.
    pub(super) fn target(&self) -> [&str; 4] {
        let [scheduler, first, last] = &self.roles;
        [&self.scene.nodes()[self.node].name, scheduler, first, last]
    }

    /// What there is without an attacker; the case is opened in the middle of the run.
    pub fn undisturbed(&self) -> &Judged {
        &self.undisturbed
    }

    /// A judge; every thread needs its own.
    pub fn checker(&self) -> Result<Checker, DeploymentError> {
        Checker::new(self.deployment.clone(), |node| self.configurations.get(node).cloned())
    }

    /// The script of a seed.
    pub fn script(&self, seed: u64) -> Script {
        generate_on_deadlines(&self.scene, self.node, seed, self.plan.duration)
    }

    /// Whether everything in a script can be done here.
    pub(super) fn check(&self, script: &Script) -> Result<(), ScriptError> {
        self.scene.check(script, self.plan.duration)
    }

    /// The script without what cannot be done here.
    pub fn possible(&self, script: &Script) -> Script {
        let possible = script.actions.iter().filter(|timed| {
            let alone = Script { actions: vec![(*timed).clone()] };
            self.scene.check(&alone, self.plan.duration).is_ok()
        });
        Script { actions: possible.cloned().collect() }
    }

    /// Lets the attacker loose with a script, and judges what came of it.
    ///
    /// # Errors
    ///
    /// If the script cannot be carried out here.
    pub fn examine(&self, checker: &mut Checker, script: &Script) -> Result<Judged, ScriptError> {
        self.observe(checker, script, &mut |_| ())
    }

    /// The same, and somebody is shown what happens, a piece of the run at a time, in the order of times.
    ///
    /// # Errors
    ///
    /// As [`examine`](Self::examine).
    pub fn observe(
        &self,
        checker: &mut Checker,
        script: &Script,
        observe: &mut dyn FnMut(&Piece),
    ) -> Result<Judged, ScriptError> {
        let is_wrong = |judged: &Judged, monitor: &DeadlineMonitor| !judged.is_clean() || !monitor.judge().1.is_empty();
        self.judge(checker, script, observe, |judged, monitor| self.ends_early && is_wrong(judged, monitor))
    }

    /// The same up to the end of a piece after which `ends` says so.
    fn judge(
        &self,
        checker: &mut Checker,
        script: &Script,
        observe: &mut dyn FnMut(&Piece),
        ends: impl Fn(&Judged, &DeadlineMonitor) -> bool,
    ) -> Result<Judged, ScriptError> {
        let (mut history, mut monitor, mut judged) = (self.history.clone(), self.monitor.clone(), Judged::default());
        let mut see = |piece: Piece| {
            observe(&piece);
            let Piece { events, recording, sent, openings } = piece;
            openings.iter().for_each(|(node, cycle)| history.open_case(node, *cycle));
            let verdict = checker.check(&mut history, &recording, &sent);
            judged.add(&verdict);
            monitor.see(&recording);
            for event in events {
                if let EventKind::Reset { cause } = event.kind {
                    judged.resets.push(format!("{}: {cause}", event.at));
                }
            }
            if ends(&judged, &monitor) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let outcome = self.scene.run_in_pieces(script, &self.plan, PIECE, &mut see)?;
        let counts = outcome.counts;
        let Outcome { events, recording, sent, openings, .. } = outcome;
        let _ = see(Piece { events, recording, sent, openings });
        judged.counts = counts;
        (judged.deadlines, judged.missed) = monitor.judge();
        Ok(judged)
    }

    /// Whether an attack with this script succeeds, or resets a node if that counts. Scripts that cannot be carried out do not.
    pub fn succeeds(&self, checker: &mut Checker, script: &Script, resets: bool) -> bool {
        let found = |judged: &Judged| !judged.is_clean() || resets && !judged.resets.is_empty();
        // No longer than it takes.
        let ends = |judged: &Judged, monitor: &DeadlineMonitor| found(judged) || !monitor.judge().1.is_empty();
        self.judge(checker, script, &mut |_| (), ends).is_ok_and(|judged| found(&judged))
    }

    /// Runs some seeds on some threads, with scripts that somebody gives, and adds what came of them to the totals. Stops early when
    /// `stop` is set, or with the first success or reset if `until_success`; the seeds done are then the first ones. `progress` is told
    /// each seed that is done, and what its attack found. Gives the seed after the last one done.
    ///
    /// # Errors
    ///
    /// If a thread cannot have its checker.
    #[expect(clippy::too_many_arguments, reason = "a campaign has so many sides")]
    pub fn run(
        &self,
        seeds: std::ops::Range<u64>,
        threads: usize,
        until_success: bool,
        stop: &AtomicBool,
        totals: &Mutex<DeadlineTotals>,
        script: &(dyn Fn(u64) -> Script + Sync),
        progress: &(dyn Fn(u64, Option<&str>) + Sync),
    ) -> Result<u64, DeadlineError> {
        let examine = |checker: &mut Checker, seed| {
            let judged = self.examine(checker, &script(seed))?;
            let finding = judged.finding();
            let succeeded = finding.is_some();
            *totals.lock().unwrap_or_else(PoisonError::into_inner) += &DeadlineTotals::of(seed, judged);
            progress(seed, finding.as_deref());
            Ok(until_success && succeeded)
        };
        examine_each(seeds, threads, stop, || Ok(self.checker()?), examine)
    }
}

impl Judged {
    fn add(&mut self, verdict: &Verdict) {
        let unexplained = verdict.unexplained().count() as u64;
        self.explained += verdict.outputs.len() as u64 - unexplained;
        self.unexplained.0 += unexplained + (verdict.leaks.len() + verdict.outside().len()) as u64;
        let output = verdict.unexplained().next().map(|output| {
            let finding = output.finding.and_then(|finding| verdict.findings.get(finding));
            finding.map_or_else(|| output.to_string(), |finding| format!("{output}, since at {finding}"))
        });
        let leak = || verdict.leaks.first().map(|leak| format!("leak: {leak}"));
        let outside = || verdict.outside().first().map(|outside| format!("outside of the policy: {outside}"));
        let first = output.or_else(leak).or_else(outside);
        self.unexplained.1 = self.unexplained.1.take().or(first);
    }
}

/// The node that is attacked: the first with threads or deadlines.
fn attacked(descriptor: &Descriptor) -> Option<usize> {
    let thread = descriptor.schedule.first().and_then(|thread| {
        descriptor.modules.iter().find(|module| module.name == thread.module).map(|module| &module.node)
    });
    let name = thread.or_else(|| descriptor.deadlines.events.first().map(|deadline| &deadline.node))?;
    descriptor.nodes.iter().position(|node| node.name == *name)
}

/// Whether there is all that deadlines name.
fn check_quantities(descriptor: &Descriptor, seen: &DeadlineMonitor) -> Result<(), DeadlineError> {
    for (index, deadline) in descriptor.deadlines.events.iter().enumerate() {
        for (field, quantity) in [("from", &deadline.from), ("to", &deadline.to)] {
            let there = seen.quantities(&deadline.node, &quantity.device);
            if !there.contains(&quantity.quantity.as_str()) {
                let seen = if there.is_empty() { "none".to_owned() } else { there.join(", ") };
                let (device, node) = (quantity.device.clone(), deadline.node.clone());
                let quantity = quantity.quantity.clone();
                return Err(DeadlineError::Quantity { index, field, device, node, quantity, seen });
            }
        }
    }
    Ok(())
}

/// The same deployment without schedulers: the operating systems call what is to run again and again, and devices' interrupts are
/// theirs.
pub fn without_scheduler(mut descriptor: Descriptor) -> Descriptor {
    let schedulers: Vec<String> = descriptor
        .modules
        .iter()
        .filter(|module| module.name_in_file() == SCHEDULER)
        .map(|module| module.name.clone())
        .collect();
    descriptor.modules.retain(|module| !schedulers.contains(&module.name));
    descriptor.connections.retain(|connection| !schedulers.iter().any(|name| connection.concerns(name)));
    for thread in descriptor.schedule.drain(..) {
        if let Trigger::Period { entry, milliseconds } = thread.trigger {
            descriptor.periodic_events.push(PeriodicEvent {
                name: None,
                id: None,
                module: thread.module,
                entry,
                period_milliseconds: milliseconds,
                established: false,
            });
        }
    }
    descriptor
}
