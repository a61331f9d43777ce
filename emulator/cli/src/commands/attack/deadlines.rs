//! `attack --deadlines`: whether everything that has to happen in time does, whatever the attacker does.

use super::event_file::EventFile;
use super::stage::prepare;
use super::{Arguments, Exit, Failure, print, print_json, print_live, progress, snapshot, threads};
use crate::commands::columns::{hanging, paragraph};
use crate::diagnostics::say;
use attack::{
    Command, Counts, DeadlineAttack, DeadlineCampaign, DeadlineTotals, Defence, Piece, Plan, SCHEDULER_RULES, Script,
    shrink,
};
use authentic_execution::{Checker, Kept, NOT_COVERED};
use machine::Gate;
use network::scenario::{Operation, Scenario, ScenarioError, Setup};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a run is if nobody says otherwise.
pub const SECONDS: Duration = Duration::from_secs(22);
/// From the operator's events to the attack: threads run again and again, so that it is known when.
const SETTLING: Duration = Duration::from_millis(3500);
/// What finds nothing in so many runs is given up.
const MOST_RUNS: u64 = 400;
/// Seeds that a report tells of a kind.
const SEEDS_TOLD: usize = 8;

/// What is switched off in turn.
fn defences() -> Vec<Defence> {
    let gates = [Gate::Clock, Gate::Line, Gate::Hang, Gate::Operand, Gate::Restart, Gate::Claim, Gate::Peripheral];
    let gates = gates.map(Defence::Gate);
    [Defence::Scheduler].into_iter().chain(gates).chain(SCHEDULER_RULES.iter().map(Defence::Rule)).collect()
}

/// What is attacked.
pub struct Deadlines<'a> {
    arguments: &'a Arguments,
    scenario: Scenario,
    plan: Plan,
}

impl<'a> Deadlines<'a> {
    /// The links belong to the attacker, and so does the time at which cases are opened.
    pub fn new(mut scenario: Scenario, arguments: &'a Arguments) -> Deadlines<'a> {
        scenario.descriptor.links.clear();
        for device in scenario.descriptor.nodes.iter_mut().flat_map(|node| &mut node.devices) {
            if let descriptors::Device::TamperSwitch { opened_milliseconds } = device {
                opened_milliseconds.clear();
            }
        }
        let scenario = Scenario { threads: Some(1), atomicity_monitor: arguments.aion, ..scenario };
        let commands = arguments.output.iter().map(|action| Command {
            at: action.time,
            connection: action.subject.clone(),
            data: action.data.clone(),
        });
        let mut plan = Plan { duration: arguments.length(), commands: commands.collect() };
        plan.commands.sort_by_key(|command| command.at);
        Deadlines { arguments, scenario, plan }
    }

    /// Runs what the arguments ask for.
    pub fn run(
        &self,
        own: Option<Script>,
        named: Option<DeadlineAttack>,
        interrupted: &AtomicBool,
    ) -> Result<Exit, Failure> {
        if let Some(only) = &self.arguments.ablate {
            return self.ablate(*only, interrupted);
        }
        let mut campaign = self.campaign(self.arguments.without)?;
        if self.arguments.until_missed {
            campaign.end_early();
        }
        let given = match (own, named) {
            (None, Some(attack)) => Some(attack.script(&campaign).map_err(Failure::usage)?),
            (own, _) => own,
        };
        match given {
            _ if self.arguments.show => {
                let script = given.unwrap_or_else(|| campaign.script(self.arguments.seed));
                let text = serde_json::to_string_pretty(&script.to_json()).unwrap_or_default();
                print(&(text + "\n")).map(|()| Exit::Success)
            }
            Some(script) => self.single(&campaign, &script),
            None => self.draw(&campaign, interrupted),
        }
    }

    fn campaign(&self, without: Option<Defence>) -> Result<DeadlineCampaign, Failure> {
        let lacking = Defence::lacking(without, self.scenario.clone());
        let mut setups = snapshot::deployed(&self.arguments.snapshot, [&lacking].into_iter(), deploy)?;
        let Some(setup) = setups.pop() else { return Err(Failure::refused("there is nothing to attack")) };
        DeadlineCampaign::new(setup, self.plan.clone(), without.is_none()).map_err(Failure::usage)
    }

    fn single(&self, campaign: &DeadlineCampaign, script: &Script) -> Result<Exit, Failure> {
        let mut events = self.arguments.events.as_deref().map(EventFile::create).transpose()?;
        let mut observe = |piece: &Piece| events.iter_mut().for_each(|events| events.write(piece));
        let judged = campaign.observe(&mut checker(campaign)?, script, &mut observe).map_err(Failure::usage)?;
        events.map_or(Ok(()), EventFile::finish)?;
        match self.arguments.json {
            true => print_json(&json!({
                "schema": "sancus-emu/deadline-run/1", "counts": judged.counts, "deadlines": judged.deadlines,
                "missed": judged.missed, "resets": judged.resets, "explained": judged.explained,
                "unexplained": judged.unexplained.0, "found": judged.finding(), "not_covered": not_covered(),
            }))?,
            false => {
                let mut text = counts(&judged.counts) + &table(&judged.deadlines);
                for missed in judged.missed.iter().take(SEEDS_TOLD) {
                    let _ = writeln!(text, "missed: {missed}");
                }
                judged.resets.iter().for_each(|reset| {
                    let _ = writeln!(text, "reset: {reset}");
                });
                let (unexplained, first) = &judged.unexplained;
                let _ = writeln!(text, "outputs: {} explained, {unexplained} unexplained or leaked", judged.explained);
                first.iter().for_each(|first| text += &hanging("unexplained: ", first));
                print(&(text + &conclusion(1, judged.is_clean())))?;
            }
        }
        Ok(if judged.is_clean() { Exit::Success } else { Exit::AttackSucceeded })
    }

    fn draw(&self, campaign: &DeadlineCampaign, interrupted: &AtomicBool) -> Result<Exit, Failure> {
        let arguments = self.arguments;
        let (totals, start) = (Mutex::new(DeadlineTotals::default()), Instant::now());
        let seeds = arguments.seed..arguments.seed.saturating_add(arguments.runs);
        let bar = progress(arguments.json, arguments.runs, 0);
        // Without a scheduler, the same attacks as far as they are possible.
        let complete = match arguments.without {
            Some(Defence::Scheduler) => Some(self.campaign(None)?),
            _ => None,
        };
        let script = |seed| script(campaign, complete.as_ref(), seed);
        let progress = |seed, finding: Option<&str>| {
            bar.inc(1);
            if let Some(finding) = finding {
                bar.suspend(|| say!("seed {seed}: {finding}"));
            }
        };
        let ran = campaign.run(seeds, threads(arguments), false, interrupted, &totals, &script, &progress);
        let next = ran.map_err(Failure::usage)?;
        bar.finish_and_clear();
        let totals = totals.into_inner().unwrap_or_else(PoisonError::into_inner);
        let smallest = match totals.succeeded.first() {
            Some(seed) if !interrupted.load(Ordering::Relaxed) => {
                Some(smallest(campaign, &script(*seed), false, interrupted)?)
            }
            _ => None,
        };
        match arguments.json {
            true => print_json(&json!({
                "schema": "sancus-emu/deadline-campaign/1", "first_seed": arguments.seed, "next_seed": next,
                "totals": totals, "undisturbed": campaign.undisturbed().deadlines,
                "script": smallest.as_ref().map(|(script, _)| script.to_json()),
                "found": smallest.as_ref().map(|(_, found)| found), "not_covered": not_covered(),
            }))?,
            false => {
                let mut text = format!("attacks: {} in {:.0} s\n", totals.runs, start.elapsed().as_secs_f64());
                text += &counts(&totals.counts);
                text += &table(&totals.deadlines);
                text += &resets(&totals);
                let _ = writeln!(
                    text,
                    "outputs: {} explained, {} unexplained or leaked",
                    totals.explained, totals.unexplained
                );
                if !totals.succeeded.is_empty() {
                    let succeeded = totals.succeeded.len();
                    text += &paragraph(&format!("{succeeded} attacks succeeded: {}", told(&totals.succeeded)));
                }
                if let Some((script, found)) = &smallest {
                    text += &paragraph(&format!("the smallest that is left of seed {}: {found}", totals.succeeded[0]));
                    let _ = writeln!(text, "{}", serde_json::to_string_pretty(&script.to_json()).unwrap_or_default());
                }
                print(&(text + &conclusion(totals.runs, totals.succeeded.is_empty())))?;
            }
        }
        Ok(match (interrupted.load(Ordering::Relaxed), totals.succeeded.is_empty()) {
            (true, _) => Exit::Interrupted,
            (false, true) => Exit::Success,
            (false, false) => Exit::AttackSucceeded,
        })
    }

    /// Switches protections off, one at a time, and draws attacks until one succeeds or resets a node, which does neither with everything
    /// in place. Tells what it finds as it goes; if it is interrupted, what it has found.
    fn ablate(&self, only: Option<Defence>, interrupted: &AtomicBool) -> Result<Exit, Failure> {
        let arguments = self.arguments;
        let complete = self.campaign(None)?;
        let (mut rows, mut all_found) = (Vec::new(), true);
        for defence in only.map_or_else(defences, |defence| vec![defence]) {
            let row = self.ablate_one(&complete, defence, interrupted)?;
            all_found &= !row["found"].is_null();
            // One that was interrupted before anything was found says nothing.
            if !interrupted.load(Ordering::Relaxed) || !row["found"].is_null() {
                if !arguments.json {
                    print_live(&told_row(&row))?;
                }
                rows.push(row);
            }
            if interrupted.load(Ordering::Relaxed) {
                break;
            }
        }
        if arguments.json {
            print_json(&json!({"schema": "sancus-emu/deadline-ablations/1", "ablations": rows}))?;
        }
        Ok(match (interrupted.load(Ordering::Relaxed), all_found) {
            (true, _) => Exit::Interrupted,
            (false, true) => Exit::Success,
            (false, false) => Exit::Refused,
        })
    }

    fn ablate_one(
        &self,
        complete: &DeadlineCampaign,
        defence: Defence,
        interrupted: &AtomicBool,
    ) -> Result<Value, Failure> {
        let arguments = self.arguments;
        let campaign = self.campaign(Some(defence))?;
        let row = |runs: u64, seed: Option<u64>, found: Option<String>, script: Option<Value>| json!({"protection": defence.to_string(), "runs": runs, "seed": seed, "found": found, "script": script});
        if let Some(found) = campaign.undisturbed().finding() {
            return Ok(row(0, None, Some(found), Some(Script::default().to_json())));
        }
        let end = arguments.seed.saturating_add(arguments.runs.min(MOST_RUNS));
        let mut first = arguments.seed;
        while first < end {
            let totals = Mutex::new(DeadlineTotals::default());
            let script = |seed| script(&campaign, Some(complete), seed);
            let progress = |seed, finding: Option<&str>| {
                finding.into_iter().for_each(|finding| say!("{defence}: seed {seed}: {finding}"));
            };
            let ran = campaign.run(first..end, threads(arguments), true, interrupted, &totals, &script, &progress);
            ran.map_err(Failure::usage)?;
            let totals = totals.into_inner().unwrap_or_else(PoisonError::into_inner);
            let seed = totals.succeeded.first().into_iter().chain(totals.reset.first()).min().copied();
            let Some(seed) = seed.filter(|_| !interrupted.load(Ordering::Relaxed)) else { break };
            let attack = script(seed);
            if !complete.succeeds(&mut checker(complete)?, &complete.possible(&attack), true) {
                let (script, found) = smallest(&campaign, &attack, true, interrupted)?;
                return Ok(row(seed - arguments.seed + 1, Some(seed), Some(found), Some(script.to_json())));
            }
            say!("{defence}: the attack of seed {seed} succeeds with it, too");
            first = seed + 1;
        }
        Ok(row(end - arguments.seed, None, None, None))
    }
}

/// The attack of a seed: on the deployment with everything in place, if there is another, as far as it is possible here.
fn script(campaign: &DeadlineCampaign, complete: Option<&DeadlineCampaign>, seed: u64) -> Script {
    match complete {
        Some(complete) => campaign.possible(&complete.script(seed)),
        None => campaign.script(seed),
    }
}

fn checker(campaign: &DeadlineCampaign) -> Result<Checker, Failure> {
    campaign.checker().map_err(Failure::usage)
}

/// The smallest script that is left of a successful one, or that there is when somebody interrupts, and what it finds.
fn smallest(
    campaign: &DeadlineCampaign,
    script: &Script,
    resets: bool,
    interrupted: &AtomicBool,
) -> Result<(Script, String), Failure> {
    let mut checker = checker(campaign)?;
    let succeeds =
        |script: &Script| !interrupted.load(Ordering::Relaxed) && campaign.succeeds(&mut checker, script, resets);
    let script = shrink(script, succeeds);
    let judged = campaign.examine(&mut checker, &script).map_err(Failure::usage)?;
    Ok((script, judged.finding().unwrap_or_default()))
}

/// The network with everything deployed and at work, and what the operator sends first sent.
fn deploy(scenario: &Scenario) -> Result<Setup, ScenarioError> {
    let mut setup = prepare(scenario)?;
    setup.deploy()?;
    for event in &scenario.descriptor.deadlines.before {
        setup.perform(&Operation::output(&event.connection, event.data.clone()))?;
    }
    setup.run_for(SETTLING)?;
    Ok(setup)
}

/// What a verdict does not say: that something happens at all it does.
fn not_covered() -> Vec<&'static str> {
    NOT_COVERED.iter().copied().filter(|text| !text.contains("happens")).collect()
}

/// What is to be said of so many attacks.
fn conclusion(attacks: u64, is_clean: bool) -> String {
    if attacks == 0 {
        return "no attack was carried out: there is no verdict\n".to_owned();
    }
    let verdict = match is_clean {
        true => "everything was done in time, and every output is explained",
        false => "NOT everything was done in time, or an output is not explained",
    };
    paragraph(&format!("verdict: {verdict}. It does not say {} (docs/availability.md)", not_covered().join("; ")))
}

fn counts(counts: &Counts) -> String {
    format!(
        "attacker: {} actions ({} missed their time), {} messages\nnodes:    {} violations, {} resets, {} events rejected\n",
        counts.actions, counts.missed, counts.disturbed, counts.violations, counts.resets, counts.rejected
    )
}

/// How often each deadline was met and missed.
fn table(deadlines: &BTreeMap<String, Kept>) -> String {
    let width = deadlines.keys().map(String::len).max().unwrap_or(0);
    let mut text = format!("\n{:width$}  {:>9}  {:>9}  {:>15}\n", "deadline", "met", "missed", "longest, cycles");
    for (name, Kept { met, missed, longest }) in deadlines {
        let _ = writeln!(text, "{name:width$}  {met:>9}  {missed:>9}  {longest:>15}");
    }
    text + "\n"
}

fn resets(totals: &DeadlineTotals) -> String {
    if totals.resets.is_empty() {
        return "resets: none\n".to_owned();
    }
    let causes: Vec<String> = totals.resets.iter().map(|(cause, count)| format!("{cause} {count}")).collect();
    hanging("resets: ", &format!("{}; {}", causes.join(", "), told(&totals.reset)))
}

fn told(seeds: &[u64]) -> String {
    let first: Vec<String> = seeds.iter().take(SEEDS_TOLD).map(u64::to_string).collect();
    format!("seeds {}{}", first.join(", "), if seeds.len() > SEEDS_TOLD { ", ..." } else { "" })
}

fn told_row(row: &Value) -> String {
    let name = row["protection"].as_str().unwrap_or_default();
    match row["found"].as_str() {
        Some(found) => {
            let mut text = format!("{name:26} after {} runs\n", row["runs"]);
            text += &hanging(&format!("{:26} ", ""), found);
            let _ = writeln!(text, "{:26} {}", "", row["script"]["actions"]);
            text
        }
        None => format!("{name:26} NOTHING FOUND in {} runs\n", row["runs"]),
    }
}
