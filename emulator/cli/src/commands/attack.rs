//! `sancus-emu attack`: see [`Arguments`].

mod ablation;
mod deadlines;
mod event_file;
mod export;
mod report;
mod search;
mod snapshot;
mod stage;

use super::arguments::named_protection;
use super::columns::paragraph;
use super::deployment::{Action, check_outputs};
use super::files::Files;
use super::{Exit, Failure, files, print, print_json, print_live};
use crate::diagnostics::say;
use attack::{
    Campaign, DEADLINE_GALLERY, Damage, DeadlineAttack, Defence, GALLERY, NamedAttack, Names, Placed, Plan, Script,
    Totals, shrink,
};
use authentic_execution::Checker;
use clap::Args;
use deadlines::Deadlines;
use indicatif::{ProgressBar, ProgressStyle};
use network::scenario::Scenario;
use report::Summary;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use stage::Stage;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Runs on each thread after which the state of a campaign is written.
const RUNS_BETWEEN_STATES: u64 = 16;

/// Let an attacker loose on a deployment, and check that every output is still explained
///
/// The attacker owns the links, the nodes' operating systems, their interrupts and a bus master on each. The deployment is
/// made once; each run continues from there with a copy, while the operator keeps sending commands. An attack succeeds
/// unless the modules' code and what really came in explain every output.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Deployment descriptor [default: the smart meter with drivers]
    descriptor: Option<PathBuf>,
    /// Attacks to draw
    #[arg(long, value_name = "NUMBER", default_value = "1000", value_parser = super::arguments::runs, allow_negative_numbers = true)]
    runs: u64,
    /// Seed of the first attack; each later one has the next number, below 2^64
    #[arg(long, value_name = "NUMBER", default_value = "1", value_parser = super::arguments::seed, allow_negative_numbers = true)]
    seed: u64,
    /// Run the script in a file instead
    #[arg(long, value_name = "FILE", conflicts_with_all = ["name", "ablate"])]
    script: Option<PathBuf>,
    /// Run a named attack instead
    #[arg(long, value_name = "NAME", conflicts_with = "ablate")]
    name: Option<String>,
    /// Attack availability instead, on nodes with a scheduler or `deadlines`: is everything done in time?
    #[arg(long, conflicts_with_all = ["search", "all", "compromise", "state", "export"])]
    deadlines: bool,
    /// With --deadlines: end each attack at the first thing that is wrong, which says how many succeed, and takes less time
    #[arg(long, requires = "deadlines", conflicts_with_all = ["ablate", "show"])]
    until_missed: bool,
    /// List the named attacks, with --deadlines those on availability; else with a descriptor also what each would use there
    #[arg(long)]
    list: bool,
    /// Write the script of the seed, or of the named attack, and do not run it
    #[arg(long, conflicts_with = "ablate")]
    show: bool,
    /// Switch a protection off, or each that matters in turn, and attack until an attack succeeds
    #[arg(long, value_name = "PROTECTION", num_args = 0..=1, value_parser = defence)]
    ablate: Option<Option<Defence>>,
    /// Prefer attacks like those that led to something new: a way through a module that was not seen before
    #[arg(long, conflicts_with_all = ["script", "name", "compromise", "show"])]
    search: bool,
    /// With --search: keep the attacks that led to something new in a directory, and begin with those that are there
    #[arg(long, value_name = "DIRECTORY", requires = "search", conflicts_with = "ablate")]
    corpus: Option<PathBuf>,
    /// With --ablate: also plant each defect in the modules, a table of all by drawn attacks alone; --state resumes it
    #[arg(long, requires = "ablate")]
    all: bool,
    /// Switch a protection off: a rule, mechanism or gate of the hardware, or a check of the modules' stubs; or plant a defect in
    /// modules, which takes a compiler
    #[arg(long, value_name = "PROTECTION", conflicts_with = "ablate", value_parser = defence)]
    without: Option<Defence>,
    /// Give a module to the attacker, with its keys and devices, and see what still holds of the others
    #[arg(long, value_name = "MODULE", conflicts_with_all = ["ablate", "without", "export"])]
    compromise: Option<String>,
    /// Emulated seconds of each run [default: 3.5; with --deadlines 22]
    #[arg(long, value_name = "SECONDS", value_parser = super::network::seconds, allow_negative_numbers = true)]
    seconds: Option<Duration>,
    /// The operator's events: CONNECTION=HEX@SECONDS [default: those of the smart meter, if there is a connection `operator`]
    #[arg(long, value_name = "EVENT")]
    output: Vec<Action>,
    /// The operator's events before the attacker comes: CONNECTION=HEX@SECONDS after the deployment
    #[arg(long, value_name = "EVENT", conflicts_with_all = ["deadlines", "from"])]
    before: Vec<Action>,
    /// Use nodes with the atomicity monitor (Aion), unless the descriptor names their core
    #[arg(long)]
    aion: bool,
    /// Threads, 1 to 256 [default: as many as there are processors]
    #[arg(long, value_name = "NUMBER", value_parser = super::arguments::threads, allow_negative_numbers = true)]
    threads: Option<usize>,
    /// Keep the campaign's totals in a file, and continue from there if it exists
    #[arg(long, value_name = "FILE", visible_alias = "resume")]
    state: Option<PathBuf>,
    /// Write what happens in a single attack, that of --script or --name, to a file, as lines of JSON
    #[arg(long, value_name = "FILE", conflicts_with_all = ["ablate", "show", "state"])]
    events: Option<PathBuf>,
    /// Write an attack to a directory: that of --script or --name, of --seed with --runs 1, or the one that was found. With its
    /// script go a program for each node on which it runs code, which `run` takes, and its trace for `lockstep`
    #[arg(long, value_name = "DIRECTORY", conflicts_with_all = ["ablate", "show", "list"])]
    export: Option<PathBuf>,
    /// Print the results as JSON and nothing else
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    snapshot: snapshot::Arguments,
}

impl Arguments {
    /// How long a run is.
    fn length(&self) -> Duration {
        self.seconds.unwrap_or(if self.deadlines { deadlines::SECONDS } else { SECONDS })
    }
}

/// How long a run is if nobody says otherwise.
const SECONDS: Duration = Duration::from_millis(3500);

/// What is kept of a campaign that goes on later.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct State {
    schema: String,
    seed: u64,
    /// What the runs depend on besides their seeds.
    setting: String,
    next: u64,
    totals: Totals,
}

const STATE_SCHEMA: &str = "sancus-emu/attack-state/1";

const EXAMPLES: &str = "\
Examples:
  sancus-emu attack --runs 100
  sancus-emu attack --name dma-keys
  sancus-emu attack --name dma-keys --save meter.snapshot
  sancus-emu attack --name replay-command --from meter.snapshot
  sancus-emu attack --name dma-keys --without direct-memory-access
  sancus-emu attack smart-meter-prepaid.json --deadlines --runs 20
  sancus-emu attack smart-meter-prepaid.json --deadlines --name stop-the-clock --without clock-gate
  sancus-emu attack my.json --list
  sancus-emu attack --script mine.json --events events.jsonl";

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    if arguments.list && (arguments.descriptor.is_none() || arguments.deadlines) {
        return list(arguments);
    }
    let named = arguments.name.as_deref().filter(|_| !arguments.deadlines).map(named).transpose()?;
    let read = Files::default().reads("the descriptor", &arguments.descriptor).reads("--script", &arguments.script);
    let read = read.reads("--from", arguments.snapshot.read()).writes("--save", arguments.snapshot.written());
    read.writes("--state", &arguments.state).writes("--events", &arguments.events).check()?;
    if let Some(file) = arguments.export.as_ref().filter(|path| path.exists() && !path.is_dir()) {
        return Err(Failure::file(file, "--export writes a directory, and this is something else"));
    }
    if arguments.seed.checked_add(arguments.runs).is_none() {
        return Err(Failure::usage("--seed and --runs: the last attack would have a seed of 2^64 or more"));
    }
    if arguments.runs == 0 && !arguments.search {
        return Err(Failure::usage("--runs 0: give a number from 1 to 2^64 - 1, since no attack proves nothing"));
    }
    if arguments.search && arguments.state.is_some() && !arguments.all {
        return Err(Failure::usage("--state: a search goes on from its --corpus"));
    }
    let scenario = match &arguments.descriptor {
        Some(path) => Scenario::read(path)?,
        None => Scenario::smart_meter_with_drivers(),
    };
    let names = Names::of(&scenario.descriptor);
    if let Some(module) = &arguments.compromise {
        names.check_module(module).map_err(|reason| Failure::usage(format_args!("--compromise: {reason}")))?;
    }
    let own = arguments.script.as_deref().map(|path| read_script(path, &names)).transpose()?;
    let corpus = arguments.corpus.as_deref().map(|directory| search::read(directory, &names)).transpose()?;
    let corpus = corpus.unwrap_or_default();
    if arguments.events.is_some() && own.is_none() && arguments.name.is_none() {
        return Err(Failure::usage(
            "--events records one attack: give its --name or --script (`--show` writes a script)",
        ));
    }
    let interrupted = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&interrupted);
    ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed)).map_err(|error| Failure::host("Ctrl-C", error))?;
    if !arguments.output.is_empty() {
        let deployer = scenario.deployer()?;
        check_outputs("--output", &arguments.output, &deployer, Some(arguments.length()))?;
    }
    if !arguments.before.is_empty() {
        check_outputs("--before", &arguments.before, &scenario.deployer()?, None)?;
    }
    if arguments.deadlines {
        let named = arguments.name.as_deref().map(named_on_deadlines).transpose()?;
        return Deadlines::new(scenario, arguments).run(own, named, &interrupted);
    }
    let (length, snapshot) = (arguments.length(), &arguments.snapshot);
    let stage = Stage::new(scenario, arguments.aion, length, &arguments.output, &arguments.before, snapshot);
    if arguments.list {
        return list_on(arguments, &stage);
    }
    if let Some(protection) = &arguments.ablate {
        return ablation::run(arguments, &stage, *protection, &interrupted);
    }
    let begun = begin(arguments, &stage.plan())?;
    let campaign = match &arguments.compromise {
        Some(module) => stage.with_compromised(module)?,
        None => stage.campaign(arguments.without, !arguments.show)?,
    };
    let attack = named.map(|attack| place(attack, &campaign)).transpose()?;
    let given = match (own, &attack) {
        (Some(script), _) => Some(script),
        (None, Some(attack)) => Some(attack.script().map_err(Failure::usage)?),
        (None, None) if arguments.show => Some(campaign.script(arguments.seed)),
        (None, None) => None,
    };
    let Some(script) = given else {
        return if arguments.search {
            search::run(arguments, &campaign, corpus, &interrupted)
        } else {
            draw(arguments, &campaign, begun, &interrupted)
        };
    };
    if arguments.show {
        let text = serde_json::to_string_pretty(&script.to_json()).unwrap_or_default();
        return print(&(text + "\n")).map(|()| Exit::Success);
    }
    let mut checker = checker(&campaign)?;
    let what = arguments.script.as_ref().map_or_else(String::new, |path| format!("{}: ", path.display()));
    let examined =
        campaign.examine(&mut checker, &script).map_err(|error| Failure::usage(format_args!("{what}{error}")))?;
    if let Some(path) = &arguments.events {
        let outcome = &examined.outcome;
        super::network::write_events(path, &outcome.network, arguments.seed, &outcome.events)?;
    }
    export(arguments, &campaign, &script)?;
    // What a defence would have reported does not happen without it.
    let unmet = attack.as_ref().filter(|_| arguments.without.is_none());
    let unmet = unmet.map_or_else(Vec::new, |attack| attack.unmet(campaign.scene(), &examined.outcome));
    let cast = attack.map(|attack| attack.cast).unwrap_or_default();
    let unmet: Vec<String> = unmet.iter().map(|evidence| cast.fill(&evidence.to_string())).collect();
    match arguments.json {
        true => print_json(&with_damage(
            report::single_json(&examined, &unmet, &cast),
            &campaign,
            Damage::of(&examined.verdict),
        ))?,
        false => {
            print(&report::single(&examined, campaign.undisturbed(), &unmet, &cast))?;
            tell_damage(&campaign, Damage::of(&examined.verdict))?;
        }
    }
    Ok(match (examined.verdict.is_clean(), unmet.is_empty()) {
        (true, true) => Exit::Success,
        (true, false) => Exit::Refused,
        (false, _) => Exit::AttackSucceeded,
    })
}

/// A result with what a compromised module did to the others, if there is one.
fn with_damage(mut result: Value, campaign: &Campaign, damage: Damage) -> Value {
    if let Some((module, secret_keys)) = campaign.compromised() {
        result["compromised"] = json!({"module": module, "outputs": damage, "secret_keys": secret_keys});
    }
    result
}

/// The same as text.
fn tell_damage(campaign: &Campaign, damage: Damage) -> Result<(), Failure> {
    let Some((module, secret_keys)) = campaign.compromised() else { return Ok(()) };
    let Damage { hold, may_depend, follow, unexplained } = damage;
    print(&paragraph(&format!(
        "{module} is the attacker's. Outputs of the others: {hold} have nothing to do with it, {may_depend} may depend on it, \
         {follow} follow from what it sent, {unexplained} are not explained; keys that are still to be secret: {secret_keys}"
    )))
}

/// The attack of a name.
fn named(name: &str) -> Result<NamedAttack, Failure> {
    let names = GALLERY.iter().map(|attack| attack.name);
    NamedAttack::find(name).copied().ok_or_else(|| unknown(name, names, "sancus-emu attack --list"))
}

/// The same, of those on deadlines.
fn named_on_deadlines(name: &str) -> Result<DeadlineAttack, Failure> {
    let names = DEADLINE_GALLERY.iter().map(|attack| attack.name);
    DeadlineAttack::find(name).copied().ok_or_else(|| unknown(name, names, "sancus-emu attack --deadlines --list"))
}

fn unknown(name: &str, names: impl Iterator<Item = &'static str>, list: &str) -> Failure {
    let meant = descriptors::nearest(name, names);
    let meant = meant.map_or_else(String::new, |meant| format!("did you mean {meant:?}? "));
    Failure::usage(format_args!("--name {name:?}: there is no attack of this name; {meant}`{list}` lists all"))
}

/// A protection by its name.
fn defence(name: &str) -> Result<Defence, String> {
    named_protection(name, Defence::all().map(|defence| defence.to_string()))
}

/// A script that names nothing that is not to be deployed.
fn read_script(path: &Path, names: &Names) -> Result<Script, Failure> {
    let text = files::read_text(path)?;
    let script = Script::from_json(&text).map_err(|error| Failure::file(path, error))?;
    names.check(&script).map_err(|error| Failure::file(path, error))?;
    Ok(script)
}

/// A named attack where it is to happen.
fn place(attack: NamedAttack, campaign: &Campaign) -> Result<Placed, Failure> {
    attack
        .place(campaign.scene(), campaign.plan())
        .map_err(|unplaced| Failure::refused(format_args!("{} proves nothing here: it has no {unplaced}", attack.name)))
}

/// Writes the attack, if that is wanted.
fn export(arguments: &Arguments, campaign: &Campaign, script: &Script) -> Result<(), Failure> {
    let Some(directory) = &arguments.export else { return Ok(()) };
    let written = export::export(directory, campaign.scene(), script, arguments.without)?;
    say!("{}", written.trim_end());
    Ok(())
}

fn checker(campaign: &Campaign) -> Result<Checker, Failure> {
    campaign.checker().map_err(Failure::usage)
}

fn list(arguments: &Arguments) -> Result<Exit, Failure> {
    match (arguments.deadlines, arguments.json) {
        (true, true) => print_json(&report::deadline_gallery_json())?,
        (true, false) => print(&report::deadline_gallery(DEADLINE_GALLERY))?,
        (false, true) => print_json(&report::gallery_json())?,
        (false, false) => print(&report::gallery(GALLERY))?,
    }
    Ok(Exit::Success)
}

/// The same, with what each would use in a deployment.
fn list_on(arguments: &Arguments, stage: &Stage<'_>) -> Result<Exit, Failure> {
    let (scene, plan) = (stage.scene()?, stage.plan());
    let placed: Vec<_> = GALLERY.iter().map(|attack| (*attack, attack.place(&scene, &plan))).collect();
    match arguments.json {
        true => print_json(&report::placed_json(&placed))?,
        false => print(&report::placed(&placed))?,
    }
    Ok(Exit::Success)
}

fn threads(arguments: &Arguments) -> usize {
    let processors = || std::thread::available_parallelism().map_or(1, usize::from);
    arguments.threads.unwrap_or_else(processors)
}

/// Where a campaign begins or goes on.
struct Begun {
    /// What it depends on.
    setting: String,
    first: u64,
    totals: Totals,
}

/// Finds out where a campaign goes on, before anything is deployed for it.
fn begin(arguments: &Arguments, plan: &Plan) -> Result<Begun, Failure> {
    let mut setting = format!(
        "{:?}",
        (
            &arguments.descriptor,
            plan,
            arguments.aion,
            arguments.without.map(|without| without.to_string()),
            &arguments.compromise
        )
    );
    if !arguments.before.is_empty() {
        setting += &format!("{:?}", arguments.before);
    }
    let (first, totals) = match &arguments.state {
        Some(path) if path.exists() => resume(path, arguments.seed, &setting)?,
        _ => (arguments.seed, Totals::default()),
    };
    Ok(Begun { setting, first, totals })
}

/// Draws attacks until all are done, or Ctrl-C.
fn draw(
    arguments: &Arguments,
    campaign: &Campaign,
    Begun { setting, first, totals }: Begun,
    interrupted: &AtomicBool,
) -> Result<Exit, Failure> {
    let end = arguments.seed.saturating_add(arguments.runs);
    let totals = Mutex::new(totals);
    let start = Instant::now();
    let bar = progress(arguments.json, arguments.runs, first - arguments.seed);
    let keep = |next| {
        let Some(path) = &arguments.state else { return Ok(()) };
        let totals = totals.lock().unwrap_or_else(PoisonError::into_inner).clone();
        State { schema: STATE_SCHEMA.into(), seed: arguments.seed, setting: setting.clone(), next, totals }.write(path)
    };
    let threads = threads(arguments);
    let together = if arguments.state.is_some() { RUNS_BETWEEN_STATES * threads as u64 } else { u64::MAX };
    let mut next = first;
    keep(next)?;
    while next < end && !interrupted.load(Ordering::Relaxed) {
        let seeds = next..end.min(next.saturating_add(together));
        let ran = campaign.run(seeds, threads, false, interrupted, &totals, || bar.inc(1));
        next = ran.map_err(Failure::usage)?;
        keep(next)?;
    }
    bar.finish_and_clear();
    let totals = totals.into_inner().unwrap_or_else(PoisonError::into_inner);
    let shortest = match totals.succeeded.first() {
        Some(seed) if !interrupted.load(Ordering::Relaxed) => {
            Some(smallest(campaign, &mut checker(campaign)?, &campaign.script(*seed))?)
        }
        _ => None,
    };
    match &shortest {
        _ if arguments.runs == 1 => export(arguments, campaign, &campaign.script(arguments.seed))?,
        Some((script, _)) => export(arguments, campaign, script)?,
        None if arguments.export.is_some() => say!("nothing is exported: no attack succeeded"),
        None => {}
    }
    let (wall, undisturbed) = (start.elapsed(), campaign.undisturbed());
    let summary = Summary { totals: &totals, wall, seeds: arguments.seed..next, shortest, undisturbed };
    match arguments.json {
        true => print_json(&with_damage(summary.json(), campaign, totals.damage))?,
        false => {
            print(&summary.text())?;
            tell_damage(campaign, totals.damage)?;
        }
    }
    Ok(match (interrupted.load(Ordering::Relaxed), totals.succeeded.is_empty()) {
        (true, _) => Exit::Interrupted,
        (false, true) => Exit::Success,
        (false, false) => Exit::AttackSucceeded,
    })
}

impl State {
    fn write(&self, path: &Path) -> Result<(), Failure> {
        let text = serde_json::to_string(self).map_err(|error| Failure::host(path.display(), error))?;
        files::replace(path, (text + "\n").as_bytes())
    }
}

fn resume(path: &Path, seed: u64, setting: &str) -> Result<(u64, Totals), Failure> {
    let text = files::read_text(path)?;
    let state: State = serde_json::from_str(&text).map_err(|error| {
        Failure::file(path, format_args!("is not the state of a campaign: {error}; remove it to start again"))
    })?;
    if state.schema != STATE_SCHEMA || state.seed != seed || state.setting != setting {
        let reason =
            "belongs to a campaign with another seed, descriptor, plan or protection; remove it to start again";
        return Err(Failure::file(path, reason));
    }
    Ok((state.next, state.totals))
}

fn progress(quiet: bool, runs: u64, done: u64) -> ProgressBar {
    let bar = if quiet { ProgressBar::hidden() } else { ProgressBar::new(runs) };
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len} attacks, {per_sec}, {eta} left");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_position(done);
    bar
}

/// The smallest script that is left of a successful one, and what it finds.
fn smallest(campaign: &Campaign, checker: &mut Checker, script: &Script) -> Result<(Script, String), Failure> {
    let script = shrink(script, |script| campaign.succeeds(checker, script));
    let examined = campaign.examine(checker, &script).map_err(Failure::usage)?;
    Ok((script, report::finding(&examined.verdict)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn campaigns_go_on_from_their_state_and_from_no_other() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("campaign.json");
        let totals = Totals { runs: 7, leaks: 1, succeeded: vec![5], ..Totals::default() };
        let state =
            State { schema: STATE_SCHEMA.into(), seed: 3, setting: "here".into(), next: 10, totals: totals.clone() };
        state.write(&path).unwrap_or_else(|failure| panic!("{failure}"));
        assert_eq!(resume(&path, 3, "here").unwrap_or_else(|failure| panic!("{failure}")), (10, totals));

        let refused = |seed, setting| resume(&path, seed, setting).map(drop).expect_err("another campaign").to_string();
        for message in [refused(4, "here"), refused(3, "there")] {
            assert!(message.contains("campaign.json: belongs to a campaign with another seed"), "{message}");
        }
        for damaged in ["", "{", "[]", "{\"schema\": \"sancus-emu/attack-state/1\", \"speed\": 1}"] {
            std::fs::write(&path, damaged).expect("written");
            let message = refused(3, "here");
            assert!(
                message.contains("campaign.json: is not the state of a campaign: ") && message.contains("remove it"),
                "{message}"
            );
        }
    }
}
