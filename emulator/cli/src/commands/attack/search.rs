//! `attack --search`: attacks that are drawn from those that led to something new.

use super::report::Summary;
use super::{Arguments, Exit, Failure, checker, files, print, print_json, progress, read_script, smallest, threads};
use crate::diagnostics::say;
use attack::{Campaign, Names, Script, Search, Totals};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// Searches until all attacks are done, or Ctrl-C.
pub fn run(
    arguments: &Arguments,
    campaign: &Campaign,
    known: Vec<Script>,
    interrupted: &AtomicBool,
) -> Result<Exit, Failure> {
    let start = Instant::now();
    let mut search = Search::new(campaign, known).map_err(Failure::usage)?;
    let begins_with = search.coverage();
    let bar = progress(arguments.json, arguments.runs, 0);
    let totals = Mutex::new(Totals::default());
    let seeds = arguments.seed..arguments.seed.saturating_add(arguments.runs);
    let ran = search.run(seeds, threads(arguments), false, interrupted, &totals, || bar.inc(1));
    let (next, succeeded) = ran.map_err(Failure::usage)?;
    bar.finish_and_clear();
    let corpus = search.corpus();
    if let Some(directory) = &arguments.corpus {
        write(directory, &corpus)?;
    }
    let totals = totals.into_inner().unwrap_or_else(PoisonError::into_inner);
    let shortest = match succeeded.first_key_value() {
        Some((_, script)) => Some(smallest(campaign, &mut checker(campaign)?, script)?),
        None => None,
    };
    let (wall, undisturbed) = (start.elapsed(), campaign.undisturbed());
    let is_clean = succeeded.is_empty();
    let summary = Summary { totals: &totals, wall, seeds: arguments.seed..next, shortest, undisturbed };
    match arguments.json {
        true => {
            let mut value = summary.json();
            value["search"] = serde_json::json!({"ways": search.coverage(), "corpus": corpus.len()});
            print_json(&value)?;
        }
        false => {
            say!(
                "search: {} ways through modules seen, {} of them new; {} attacks lead to all of them",
                search.coverage(),
                search.coverage() - begins_with,
                corpus.len()
            );
            print(&summary.text())?;
        }
    }
    Ok(match (interrupted.load(Ordering::Relaxed), is_clean) {
        (true, _) => Exit::Interrupted,
        (false, true) => Exit::Success,
        (false, false) => Exit::AttackSucceeded,
    })
}

/// The scripts in a directory, by name.
pub fn read(directory: &Path, names: &Names) -> Result<Vec<Script>, Failure> {
    if !directory.exists() {
        return Ok(Vec::new());
    }
    paths(directory)?.iter().map(|path| read_script(path, names)).collect()
}

/// Puts the scripts in the place of those that are there.
fn write(directory: &Path, corpus: &[Script]) -> Result<(), Failure> {
    fs::create_dir_all(directory).map_err(|error| Failure::file(directory, error))?;
    let before = paths(directory)?;
    let named = |index: usize| directory.join(format!("attack-{index:04}.json"));
    for (index, script) in corpus.iter().enumerate() {
        let text = serde_json::to_string_pretty(&script.to_json()).unwrap_or_default();
        files::replace(&named(index), (text + "\n").as_bytes())?;
    }
    for path in before.iter().filter(|path| !(0..corpus.len()).any(|index| named(index) == **path)) {
        fs::remove_file(path).map_err(|error| Failure::file(path, error))?;
    }
    Ok(())
}

/// The files of a corpus, which have names like `attack-0001.json`.
fn paths(directory: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failed = |error| Failure::file(directory, error);
    let mut paths = Vec::new();
    for entry in fs::read_dir(directory).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.starts_with("attack-") && name.ends_with(".json") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}
