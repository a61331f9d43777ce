//! An attacker that searches, in the manner of a fuzzer: attacks that led to something new are kept in a corpus, and half of the next
//! ones are drawn from it.
//!
//! New is a way through a module that was not seen before: who entered it, for what, after which kind of attack, how it was left,
//! and after how many cycles, which in the stubs says at which instruction. Attacks are drawn in rounds, so that threads have no
//! part in what is found.

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use descriptors::Randomness;

use super::campaign::{Campaign, CampaignError, Examined, Totals};
use super::generator::{draw_more, generate};
use super::mutation::mutate;
use super::script::Script;
use machine::Cycle;
use machine::recording::{End, RecordedNode, Session};
use sancus_hw::INTERRUPT_ID_BASE;

/// Attacks that are drawn before what came of them counts.
const ROUND: u64 = 32;
/// How many in a hundred are drawn anew.
const ANEW: u64 = 50;
/// Cycles up to which each counts: the stubs' paths are not longer. Beyond, magnitudes do.
const EXACT: u64 = 400;
/// Entry points from which on numbers are all alike, but for that of a return.
const FEW: u16 = 16;

/// A search on a campaign.
pub struct Search<'a> {
    campaign: &'a Campaign,
    seen: HashSet<u64>,
    corpus: Vec<Kept>,
}

/// An attack that led to something new.
struct Kept {
    script: Script,
    features: Vec<u64>,
}

impl<'a> Search<'a> {
    /// Begins with attacks of a search before, which are carried out first. Those that cannot be here are left out.
    ///
    /// # Errors
    ///
    /// If there cannot be a checker.
    pub fn new(campaign: &'a Campaign, corpus: Vec<Script>) -> Result<Search<'a>, CampaignError> {
        let mut search = Search { campaign, seen: HashSet::new(), corpus: Vec::new() };
        let mut checker = campaign.checker()?;
        for script in corpus {
            if let Ok(examined) = campaign.examine(&mut checker, &script) {
                search.keep(script.clone(), features(&script, &examined));
            }
        }
        Ok(search)
    }

    /// As [`Campaign::run`], with attacks that depend on what came of those in the rounds before.
    ///
    /// # Errors
    ///
    /// As [`Campaign::run`].
    pub fn run(
        &mut self,
        seeds: std::ops::Range<u64>,
        threads: usize,
        until_success: bool,
        stop: &AtomicBool,
        totals: &Mutex<Totals>,
        progress: impl Fn() + Sync,
    ) -> Result<(u64, BTreeMap<u64, Script>), CampaignError> {
        let mut succeeded = BTreeMap::new();
        let mut next = seeds.start;
        while next < seeds.end && !stop.load(Ordering::Relaxed) && (!until_success || succeeded.is_empty()) {
            let round = next..seeds.end.min(next.saturating_add(ROUND));
            let scripts: Vec<Script> = round.clone().map(|seed| self.script(seed)).collect();
            let script = |seed: u64| scripts[(seed - round.start) as usize].clone();
            let found = Mutex::new(BTreeMap::new());
            let observe = |seed: u64, script: &Script, examined: &Examined| {
                let new = (features(script, examined), examined.verdict.is_clean());
                found.lock().unwrap_or_else(PoisonError::into_inner).insert(seed, new);
            };
            next = self.campaign.run_scripts(
                round.clone(),
                threads,
                until_success,
                stop,
                totals,
                &script,
                &observe,
                &progress,
            )?;
            for (seed, (features, is_clean)) in found.into_inner().unwrap_or_else(PoisonError::into_inner) {
                if !is_clean {
                    succeeded.insert(seed, script(seed));
                }
                self.keep(script(seed), features);
            }
        }
        Ok((next, succeeded))
    }

    /// The attacks that were kept, without those that led to nothing but what others did.
    pub fn corpus(&self) -> Vec<Script> {
        let mut covered = HashSet::new();
        // Later ones were kept for what those before had not; the richest first leaves the fewest.
        let mut kept: Vec<&Kept> = self.corpus.iter().collect();
        kept.sort_by_key(|kept| std::cmp::Reverse(kept.features.len()));
        kept.retain(|kept| {
            let before = covered.len();
            covered.extend(kept.features.iter().copied());
            covered.len() > before
        });
        kept.into_iter().map(|kept| kept.script.clone()).collect()
    }

    /// How many ways through modules were seen.
    pub fn coverage(&self) -> usize {
        self.seen.len()
    }

    fn script(&self, seed: u64) -> Script {
        let (scene, duration) = (self.campaign.scene(), self.campaign.plan().duration);
        let mut randomness = Randomness::seeded(seed.rotate_left(32) ^ 0x5ea7_c4ed);
        let mut below = |bound: u64| randomness.number() % bound.max(1);
        if self.corpus.is_empty() || below(100) < ANEW {
            return generate(scene, seed, duration);
        }
        let mut one = || &self.corpus[below(self.corpus.len() as u64) as usize].script;
        let (parent, other) = (one().clone(), one().clone());
        mutate(&parent, &other, || draw_more(scene, seed, duration), &mut below)
    }

    fn keep(&mut self, script: Script, features: Vec<u64>) {
        let before = self.seen.len();
        self.seen.extend(features.iter().copied());
        if self.seen.len() > before {
            self.corpus.push(Kept { script, features });
        }
    }
}

/// The ways through modules in an attack.
fn features(script: &Script, examined: &Examined) -> Vec<u64> {
    let mut features = HashSet::new();
    let actions: Vec<(u64, String)> = script.actions.iter().map(|timed| (timed.at, timed.action.kind())).collect();
    for node in &examined.outcome.recording.nodes {
        let began = examined.outcome.began(&node.name);
        features.extend(node.modules.sessions.iter().map(|session| feature(&actions, began, node, session)));
    }
    let mut features: Vec<u64> = features.into_iter().collect();
    features.sort_unstable();
    features
}

/// What is told apart of a session. `actions` are the attacker's, with their times in microseconds since the cycle `began`.
fn feature(actions: &[(u64, String)], began: Cycle, node: &RecordedNode, session: &Session) -> u64 {
    let mut hash = DefaultHasher::new();
    let entry = session.registers[6];
    let entry = if entry == u16::MAX { entry } else { entry.min(FEW) };
    let end = match session.end {
        End::Left { to, .. } => (0, to.min(1)),
        End::Interrupted { number, .. } => (1, u16::from(number)),
        End::Reset { .. } => (2, 0),
        End::Running { .. } => (3, 0),
    };
    let cycles = session.end.cycle().saturating_sub(session.start);
    let cycles = if cycles < EXACT { cycles } else { EXACT + u64::from(cycles.ilog2()) };
    let since = session.start.saturating_sub(began);
    let since = node.clock.time_of(since) / 1000;
    let last = actions.iter().rev().find(|(at, _)| *at <= since).map(|(_, kind)| kind);
    (&node.name, session.module, session.from.min(INTERRUPT_ID_BASE), entry, end, cycles, last).hash(&mut hash);
    hash.finish()
}
