//! `attack --ablate`: what each protection is good for, and whether anybody notices a defect.

use super::stage::{self, Stage};
use super::{Arguments, Exit, Failure, checker, files, print, print_json, print_live, report, smallest, threads};
use crate::commands::columns::hanging;
use crate::diagnostics::say;
use attack::{Campaign, Defence, GALLERY, PLANTED, Script, Search, Totals};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// What finds nothing in so many runs is given up.
const MOST_RUNS: u64 = 400;

const STATE_SCHEMA: &str = "sancus-emu/ablation-state/1";

/// What became of a protection that was switched off, or of a defect.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ablation {
    protection: String,
    /// Runs that were needed, or in vain.
    runs: u64,
    how: How,
    /// The named attack.
    attack: Option<String>,
    /// What was found.
    found: Option<String>,
    /// The least that does it.
    script: Option<Value>,
    /// The seed of the drawn attack.
    seed: Option<u64>,
}

/// How it is found that something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum How {
    /// Nobody has to do anything.
    #[serde(rename = "without an attack")]
    Unprovoked,
    #[serde(rename = "named attack")]
    Named,
    #[serde(rename = "drawn attack")]
    Drawn,
    #[serde(rename = "nothing found")]
    Nothing,
}

/// What is kept of a table that goes on later.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct State {
    schema: String,
    /// What the rows depend on.
    setting: String,
    rows: Vec<Ablation>,
}

/// Switches protections off, one at a time, and attacks until that succeeds.
pub fn run(
    arguments: &Arguments,
    stage: &Stage<'_>,
    only: Option<Defence>,
    interrupted: &AtomicBool,
) -> Result<Exit, Failure> {
    if arguments.all {
        return all(arguments, stage, only, interrupted);
    }
    let defences = only.map_or_else(|| stage::MATTERING.to_vec(), |defence| vec![defence]);
    let mut rows = Vec::new();
    for defence in defences {
        let row = named_or_drawn(arguments, stage, defence, interrupted)?;
        if interrupted.load(Ordering::Relaxed) {
            return Ok(Exit::Interrupted);
        }
        if !arguments.json {
            print_live(&row.text())?;
        }
        rows.push(row);
    }
    finish(arguments, &rows)
}

/// Every protection and every defect, by drawn attacks alone; on each thread one after the other.
fn all(
    arguments: &Arguments,
    stage: &Stage<'_>,
    only: Option<Defence>,
    interrupted: &AtomicBool,
) -> Result<Exit, Failure> {
    if only.is_some() {
        return Err(Failure::usage("--all: goes with `--ablate` alone, not with a single protection"));
    }
    let defences: Vec<Defence> = stage::MATTERING.into_iter().chain(PLANTED.iter().map(Defence::Sound)).collect();
    let setting = format!(
        "{:?}",
        (&arguments.descriptor, stage.plan(), arguments.aion, arguments.seed, arguments.runs, arguments.search)
    );
    let state = arguments.state.as_deref();
    let rows = match state {
        Some(path) if path.exists() => resume(path, &setting)?,
        _ => Vec::new(),
    };
    let rows = Mutex::new(rows);
    let keep = |row: Option<Ablation>| -> Result<(), Failure> {
        let mut rows = rows.lock().unwrap_or_else(PoisonError::into_inner);
        rows.extend(row);
        let Some(path) = state else { return Ok(()) };
        let state = State { schema: STATE_SCHEMA.into(), setting: setting.clone(), rows: rows.clone() };
        let text = serde_json::to_string(&state).map_err(|error| Failure::host(path.display(), error))?;
        files::replace(path, (text + "\n").as_bytes())
    };
    keep(None)?;
    let done: Vec<String> = {
        let rows = rows.lock().unwrap_or_else(PoisonError::into_inner);
        rows.iter().map(|row| row.protection.clone()).collect()
    };
    let left: Vec<Defence> = defences.iter().filter(|defence| !done.contains(&defence.to_string())).copied().collect();
    let (next, total) = (AtomicUsize::new(0), defences.len());
    let complete = stage.campaign(None, true)?;
    let work = || -> Result<(), Failure> {
        while let Some(defence) = left.get(next.fetch_add(1, Ordering::Relaxed)) {
            let row = match stage.campaign(Some(*defence), true) {
                Ok(campaign) => drawn(arguments, &campaign, &complete, *defence, 1, interrupted)?,
                // With the defect it cannot even be deployed.
                Err(failure) if stage.is_built(*defence)? => {
                    Ablation { how: How::Unprovoked, found: Some(failure.to_string()), ..Ablation::new(*defence) }
                }
                Err(failure) => return Err(failure),
            };
            if interrupted.load(Ordering::Relaxed) {
                return Ok(());
            }
            let found = rows.lock().unwrap_or_else(PoisonError::into_inner).len() + 1;
            if !arguments.json {
                say!("{found} of {total}: {}", row.summary());
            }
            keep(Some(row))?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads(arguments)).map(|_| scope.spawn(work)).collect();
        let mut result = work();
        for other in others {
            let other = other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            result = result.and(other);
        }
        result
    })?;
    if interrupted.load(Ordering::Relaxed) {
        return Ok(Exit::Interrupted);
    }
    let mut rows = rows.into_inner().unwrap_or_else(PoisonError::into_inner);
    let place = |row: &Ablation| defences.iter().position(|defence| defence.to_string() == row.protection);
    rows.sort_by_key(place);
    if !arguments.json {
        print(&table(&rows))?;
    }
    finish(arguments, &rows)
}

fn resume(path: &Path, setting: &str) -> Result<Vec<Ablation>, Failure> {
    let text = files::read_text(path)?;
    let state: State = serde_json::from_str(&text).map_err(|error| {
        Failure::file(
            path,
            format_args!("is not the state of `attack --ablate --all`: {error}; remove it to start again"),
        )
    })?;
    if state.schema != STATE_SCHEMA || state.setting != setting {
        let reason = "belongs to a table with another seed, descriptor or plan; remove it to start again";
        return Err(Failure::file(path, reason));
    }
    Ok(state.rows)
}

/// That attacks succeed is what is to be shown.
fn finish(arguments: &Arguments, rows: &[Ablation]) -> Result<Exit, Failure> {
    if arguments.json {
        print_json(&json!({"schema": "sancus-emu/ablations/1", "ablations": rows}))?;
    }
    Ok(if rows.iter().all(|row| row.how != How::Nothing) { Exit::Success } else { Exit::Refused })
}

/// Switches one defence off. Attacks with names that need its absence go first: drawn ones may take long to do the same.
fn named_or_drawn(
    arguments: &Arguments,
    stage: &Stage<'_>,
    defence: Defence,
    interrupted: &AtomicBool,
) -> Result<Ablation, Failure> {
    let campaign = stage.campaign(Some(defence), true)?;
    let mut checker = checker(&campaign)?;
    let mut runs = 0;
    for attack in GALLERY.iter().filter(|attack| attack.defence == Some(defence) && campaign.unprovoked().is_none()) {
        let Ok(placed) = attack.place(campaign.scene(), campaign.plan()) else { continue };
        let script = placed.script().map_err(Failure::usage)?;
        runs += 1;
        if campaign.succeeds(&mut checker, &script) {
            let (script, found) = smallest(&campaign, &mut checker, &script)?;
            let (attack, script) = (Some(attack.name.to_owned()), Some(script.to_json()));
            let protection = defence.to_string();
            return Ok(Ablation { protection, runs, how: How::Named, attack, found: Some(found), script, seed: None });
        }
    }
    let complete = stage.campaign(None, true)?;
    let row = drawn(arguments, &campaign, &complete, defence, threads(arguments), interrupted)?;
    let mut row = Ablation { runs: row.runs + runs, ..row };
    if let Some(script) = row.script.as_ref().filter(|_| row.how == How::Drawn) {
        let script = Script::from_json(&script.to_string()).map_err(Failure::usage)?;
        let (script, found) = smallest(&campaign, &mut checker, &script)?;
        (row.script, row.found) = (Some(script.to_json()), Some(found));
    }
    Ok(row)
}

/// Draws attacks until one succeeds that does not with everything in place.
fn drawn(
    arguments: &Arguments,
    campaign: &Campaign,
    complete: &Campaign,
    defence: Defence,
    threads: usize,
    interrupted: &AtomicBool,
) -> Result<Ablation, Failure> {
    let row = Ablation::new(defence);
    if let Some(verdict) = campaign.unprovoked() {
        let script = Some(Script::default().to_json());
        return Ok(Ablation { how: How::Unprovoked, found: Some(report::finding(verdict)), script, ..row });
    }
    let end = arguments.seed.saturating_add(arguments.runs.min(MOST_RUNS));
    let mut first = arguments.seed;
    while let Some((seed, script)) = first_success(arguments, campaign, first..end, threads, interrupted)? {
        let examined = campaign.examine(&mut checker(campaign)?, &script).map_err(Failure::usage)?;
        if !complete.succeeds(&mut checker(complete)?, &script) {
            let (runs, found) = (seed - arguments.seed + 1, Some(report::finding(&examined.verdict)));
            return Ok(Ablation {
                runs,
                how: How::Drawn,
                found,
                script: Some(script.to_json()),
                seed: Some(seed),
                ..row
            });
        }
        say!("{defence}: the attack of seed {seed} succeeds with it, too");
        first = seed + 1;
    }
    Ok(Ablation { runs: end - arguments.seed, ..row })
}

/// The first attack that succeeds.
fn first_success(
    arguments: &Arguments,
    campaign: &Campaign,
    seeds: std::ops::Range<u64>,
    threads: usize,
    interrupted: &AtomicBool,
) -> Result<Option<(u64, Script)>, Failure> {
    let totals = Mutex::new(Totals::default());
    Ok(if arguments.search {
        let mut search = Search::new(campaign, Vec::new()).map_err(Failure::usage)?;
        let ran = search.run(seeds, threads, true, interrupted, &totals, || {}).map_err(Failure::usage)?;
        ran.1.into_iter().next()
    } else {
        campaign.run(seeds, threads, true, interrupted, &totals, || {}).map_err(Failure::usage)?;
        let totals = totals.lock().unwrap_or_else(PoisonError::into_inner);
        totals.succeeded.first().map(|seed| (*seed, campaign.script(*seed)))
    })
}

impl Ablation {
    /// Nothing has been found yet.
    fn new(defence: Defence) -> Ablation {
        let protection = defence.to_string();
        Ablation { protection, runs: 0, how: How::Nothing, attack: None, found: None, script: None, seed: None }
    }

    /// Who found it, after how many runs.
    fn summary(&self) -> String {
        let runs = match self.runs {
            1 => "1 run".to_owned(),
            runs => format!("{runs} runs"),
        };
        let how = match (self.how, &self.attack) {
            (How::Unprovoked, _) => "without an attack".to_owned(),
            (How::Named, attack) => format!("{} after {runs}", attack.as_deref().unwrap_or("a named attack")),
            (How::Drawn, _) => format!("a drawn attack after {runs}"),
            (How::Nothing, _) => format!("NOTHING FOUND in {runs}"),
        };
        format!("{:26} {how}", self.protection)
    }

    /// The same, with what was found and the script.
    fn text(&self) -> String {
        let mut text = self.summary() + "\n";
        if let Some(found) = &self.found {
            text += &hanging(&format!("{:26} ", ""), found);
        }
        let actions = self.script.as_ref().map(|script| &script["actions"]);
        if let Some(actions) = actions.filter(|actions| actions.as_array().is_some_and(|actions| !actions.is_empty())) {
            let _ = writeln!(text, "{:26} {actions}", "");
        }
        text
    }
}

/// All rows, and what they come to.
fn table(rows: &[Ablation]) -> String {
    let mut text = rows.iter().fold(String::new(), |text, row| text + &row.summary() + "\n");
    let of = |how| rows.iter().filter(move |row| row.how == how);
    let mut runs: Vec<u64> = of(How::Drawn).map(|row| row.runs).collect();
    runs.sort_unstable();
    let _ = writeln!(
        text,
        "{} of {} found: {} without an attack, {} by drawn attacks after {} runs (median), {} at most",
        rows.len() - of(How::Nothing).count(),
        rows.len(),
        of(How::Unprovoked).count(),
        runs.len(),
        runs.get(runs.len() / 2).copied().unwrap_or(0),
        runs.last().copied().unwrap_or(0),
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_goes_on_from_its_state_and_from_no_other() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("table.json");
        let row = Ablation {
            protection: "secret-read".into(),
            runs: 3,
            how: How::Drawn,
            attack: None,
            found: Some("leak".into()),
            script: Some(Script::default().to_json()),
            seed: Some(4),
        };
        let rows = vec![Ablation { how: How::Nothing, seed: None, ..row.clone() }, row];
        let state = State { schema: STATE_SCHEMA.into(), setting: "here".into(), rows };
        std::fs::write(&path, serde_json::to_string(&state).expect("JSON")).expect("written");
        let rows = resume(&path, "here").unwrap_or_else(|failure| panic!("{failure}"));
        assert_eq!(format!("{rows:?}"), format!("{:?}", state.rows));
        assert!(
            table(&rows)
                .ends_with("1 of 2 found: 0 without an attack, 1 by drawn attacks after 3 runs (median), 3 at most\n")
        );

        let refused = |setting| resume(&path, setting).map(drop).expect_err("another table").to_string();
        assert!(refused("there").contains("table.json: belongs to a table with another seed"));
        std::fs::write(&path, "{}").expect("written");
        let message = refused("here");
        assert!(message.contains("table.json: is not the state of `attack --ablate --all`: "), "{message}");
    }
}
