//! Mutated command lines of the built `sancus-emu`: the examples of its manual, with what users get wrong.
//!
//! Each runs in a folder of its own with copies of the files that the examples name, without an environment, compilers and
//! input. It has to end in time, with an exit code of the manual, and without a panic.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::fs::{self, File};
use std::io;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::campaign::PATIENCE;
use crate::mutation::{Draw, mutated};
use crate::targets::repository;

mod scratch;

/// The arguments of a command.
type Line = Vec<Vec<u8>>;

/// A command line that went wrong.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Its number.
    pub number: u64,
    /// The arguments.
    pub arguments: Vec<OsString>,
    /// What went wrong.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// Of an argument, as far as it is shown.
        const SHOWN: usize = 60;
        let shown = |argument: &OsString| argument.to_string_lossy().chars().take(SHOWN).collect::<String>();
        let arguments: Vec<String> = self.arguments.iter().map(shown).collect();
        write!(formatter, "line {}: {arguments:?}: {}", self.number, self.what)
    }
}

/// What came of mutated command lines.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// How many there were.
    pub lines: u64,
    /// Their exit codes, and how often each came.
    pub exits: BTreeMap<i32, u64>,
    /// Those that went wrong, in order.
    pub findings: Vec<Finding>,
}

/// Runs mutated command lines.
///
/// # Errors
///
/// If the binary cannot be run, or there is no room for its files.
pub fn run(binary: &Path, seed: u64, lines: u64) -> io::Result<Outcome> {
    let (binary, seeds, promised) = (fs::canonicalize(binary)?, examples(), exit_codes());
    let (next, outcome) = (AtomicU64::new(0), Mutex::new(Outcome { lines, ..Outcome::default() }));
    let worker = || -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= lines {
                return Ok(());
            }
            let arguments = line(&mut Draw::new(seed, number), &seeds);
            let mut ended = execute(&binary, folder.path(), &arguments)?;
            if ended.late {
                // Unless the host was only busy.
                ended = execute(&binary, folder.path(), &arguments)?;
            }
            let mut outcome = outcome.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(code) = ended.status.code() {
                *outcome.exits.entry(code).or_default() += 1;
            }
            if let Some(what) = ended.wrong(&promised) {
                outcome.findings.push(Finding { number, arguments, what });
            }
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().expect("a worker does not panic"))
    })?;
    let mut outcome = outcome.into_inner().unwrap_or_else(PoisonError::into_inner);
    outcome.findings.sort_by_key(|finding| finding.number);
    Ok(outcome)
}

/// How a command ended.
struct Ended {
    status: ExitStatus,
    /// Whether it had to be ended.
    late: bool,
    said: String,
}

impl Ended {
    fn wrong(&self, promised: &BTreeSet<i32>) -> Option<String> {
        if self.late {
            return Some(format!("did not end within {PATIENCE:?}"));
        }
        if self.said.contains("panicked at") {
            return Some(self.said.clone());
        }
        match self.status.code() {
            Some(code) if promised.contains(&code) => None,
            _ => Some(format!("{}: {}", self.status, self.said)),
        }
    }
}

fn execute(binary: &Path, folder: &Path, arguments: &[OsString]) -> io::Result<Ended> {
    let (inside, errors) = (folder.join("inside"), folder.join("errors"));
    scratch::prepare(&inside)?;
    let mut command = Command::new(binary);
    command
        .args(arguments)
        .current_dir(&inside)
        .env_clear()
        .env("PATH", &inside)
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    let mut child = match command.stderr(File::create(&errors)?).spawn() {
        Ok(child) => child,
        // More arguments than the system takes.
        Err(error) if error.kind() == io::ErrorKind::ArgumentListTooLong => {
            return Ok(Ended { status: ExitStatus::default(), late: false, said: String::new() });
        }
        Err(error) => return Err(error),
    };
    let began = Instant::now();
    let (status, late) = loop {
        if let Some(status) = child.try_wait()? {
            break (status, false);
        }
        if began.elapsed() > PATIENCE {
            child.kill()?;
            break (child.wait()?, true);
        }
        thread::sleep(Duration::from_micros(500));
    };
    Ok(Ended { status, late, said: String::from_utf8_lossy(&fs::read(&errors)?).into_owned() })
}

/// The codes that the manual lists.
fn exit_codes() -> BTreeSet<i32> {
    let manual = include_str!("../../docs/command-line.md");
    let rows = manual.lines().skip_while(|line| !line.starts_with("| status |")).skip(2);
    rows.map_while(|row| row.strip_prefix("| ")?.split(' ').next()?.parse().ok()).collect()
}

/// The examples of the manuals. Those of a help page that are too long go on in the next line.
fn examples() -> Vec<Line> {
    let mut lines: Vec<String> = Vec::new();
    for name in ["README.md", "docs/command-line.md", "docs/network.md", "docs/attack.md", "docs/toolchain.md"] {
        let text = fs::read_to_string(repository().join(name)).unwrap_or_default();
        let mut open = false;
        for line in text.lines() {
            let trimmed = line.trim().trim_start_matches("$ ");
            if let Some(command) = trimmed.strip_prefix("sancus-emu ") {
                open = line.starts_with("  sancus-emu");
                // Without what the shell does with it.
                let end = ["  #", " | ", " &", " ..."].iter().filter_map(|end| command.find(end)).min();
                lines.push(command[..end.unwrap_or(command.len())].to_owned());
            } else if open && line.starts_with("  ") {
                lines.last_mut().into_iter().for_each(|command| *command += &format!(" {trimmed}"));
            } else {
                open = false;
            }
        }
    }
    let more = scratch::MORE_EXAMPLES.iter().map(|line| (*line).to_owned());
    let words = |line: String| line.split_whitespace().map(|word| word.as_bytes().to_vec()).collect();
    lines.into_iter().chain(more).map(words).collect()
}

/// A mutated line that is bounded, and writes nothing outside of its folder.
fn line(draw: &mut Draw, examples: &[Line]) -> Vec<OsString> {
    loop {
        let mut line = draw.one_of(examples).clone();
        for _ in 0..draw.below(4) {
            change(draw, &mut line, examples);
        }
        line.iter_mut().for_each(keep_inside);
        if is_bounded(&line) {
            return line.into_iter().map(OsString::from_vec).collect();
        }
    }
}

fn change(draw: &mut Draw, line: &mut Line, examples: &[Line]) {
    let other = draw.one_of(examples);
    let (at, from) = (draw.below(line.len() + 1), draw.one_of(other).clone());
    let Some(argument) = line.get_mut(at) else { return line.push(from) };
    match draw.below(12) {
        0 => drop(line.remove(at)),
        1 => {
            let with = draw.below(line.len());
            line.swap(at, with);
        }
        2 => line.insert(at, line[at].clone()),
        3 => line.insert(at, from),
        4 => *argument = from,
        5 => *argument = draw.token().into(),
        6 => line.insert(at + 1, draw.token().into()),
        7 => *argument = b"missing".to_vec(),
        8 => argument.insert(0, 0xff),
        9 => *argument = argument.repeat(1 + draw.below(5000)),
        10 => argument.truncate(draw.below(argument.len() + 1)),
        _ => *argument = mutated(draw, std::slice::from_ref(argument)),
    }
}

/// Devices may be named; every other path is one in the folder. Arguments have no zero bytes.
fn keep_inside(argument: &mut Vec<u8>) {
    /// Longest argument that Linux takes.
    const LONGEST: usize = 100_000;
    argument.truncate(LONGEST);
    argument.retain(|byte| *byte != 0);
    let devices = ["/dev/null", "/dev/full", "/dev/zero", "file:/dev/full"];
    if !devices.iter().any(|device| argument == device.as_bytes()) {
        argument.iter_mut().filter(|byte| **byte == b'/').for_each(|byte| *byte = b'_');
    }
}

/// Whether a command is to end soon. The others do what they were asked to: listen, or run for long.
fn is_bounded(line: &Line) -> bool {
    /// Of emulated time.
    const MOST_SECONDS: f64 = 50.0;
    let has = |part: &str| line.iter().any(|argument| argument.windows(part.len()).any(|text| text == part.as_bytes()));
    let text = |argument: &[u8]| OsStr::from_bytes(argument).to_string_lossy().into_owned();
    let seconds = line.windows(2).filter(|pair| pair[0] == b"--seconds").map(|pair| text(&pair[1]));
    let joined = line.iter().filter_map(|argument| argument.strip_prefix(b"--seconds=")).map(text);
    let too_long = |seconds: f64| seconds > MOST_SECONDS && seconds < Duration::MAX.as_secs_f64();
    let deploys = has(scratch::DEPLOYED) && line.first().is_none_or(|first| first != b"deploy");
    let is_long = seconds.chain(joined).any(|seconds| seconds.parse().is_ok_and(too_long));
    // The smart meter takes seconds to deploy: what has no descriptor of its own is asked for help.
    let whole = line.iter().any(|argument| argument == b"network" || argument == b"attack");
    let own = scratch::DESCRIPTORS.iter().any(|name| has(name)) || line.iter().any(|argument| argument == b"--help");
    !is_long && !deploys && !["tcp", "pty", "gdb", "costs", "hase"].into_iter().any(has) && (!whole || own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_in_their_folder_and_end() {
        let examples = examples();
        assert!(examples.len() > 60, "{}", examples.len());
        for number in 0..5000 {
            let line = line(&mut Draw::new(1, number), &examples);
            let outside = |argument: &&OsString| {
                argument.as_bytes().contains(&b'/') && !argument.as_bytes().windows(5).any(|part| part == b"/dev/")
            };
            assert_eq!(line.iter().find(outside), None);
        }
        let words = |line: &str| line.split(' ').map(|word| word.as_bytes().to_vec()).collect();
        for unbounded in ["network", "attack --runs 5", "network small.json --tcp", "network small.json --seconds 1e9"]
        {
            assert!(!is_bounded(&words(unbounded)), "{unbounded}");
        }
        assert!(is_bounded(&words("network small.json --seconds 1e300")));
    }

    #[test]
    fn what_goes_wrong_is_found() {
        let ended = |command: &str| {
            let folder = tempfile::tempdir().expect("a folder");
            let arguments = ["-c", command].map(OsString::from);
            execute(Path::new("/bin/sh"), folder.path(), &arguments).expect("a shell").wrong(&exit_codes())
        };
        assert_eq!(ended("exit 7"), None);
        assert_eq!(ended("exit 11").as_deref(), Some("exit status: 11: "));
        assert!(ended("echo \"thread main panicked at\" >&2; exit 2").is_some_and(|what| what.contains("panicked at")));
        assert!(ended("kill -SEGV $$").is_some_and(|what| what.starts_with("signal: 11")));
        assert!(ended("exec /bin/sleep 9").is_some_and(|what| what.starts_with("did not end within")));
    }
}
