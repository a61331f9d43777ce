//! Mutated inputs for a target, one after the other. A panic or a hang leaves its input in a file.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::Target;
use crate::mutation::{Draw, mutated};

/// Processor time that no input may take.
pub const PATIENCE: Duration = Duration::from_secs(2);

/// Something that went wrong.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Where and how, or "hang".
    pub what: String,
    /// How often.
    pub count: u64,
    /// The number of the first input that led to it.
    pub number: u64,
    /// That input.
    pub input: Vec<u8>,
}

/// What came of a campaign.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Inputs that were run.
    pub inputs: u64,
    /// What went wrong, the same thing once.
    pub findings: Vec<Finding>,
    /// The longest time that an input took.
    pub longest: Duration,
}

thread_local! {
    /// While an input is run: where the last panic was and what it said.
    static PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Has the panics of inputs noted instead of printed, for the rest of the process.
pub fn note_panics() {
    let print = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        PANIC.with_borrow_mut(|noted| match noted {
            Some(noted) => *noted = panic.to_string(),
            None => print(panic),
        });
    }));
}

/// Runs inputs of a target. `on_hang` is told of an input that does not end in time, by another thread.
pub fn run(target: &Target, seed: u64, inputs: u64, on_hang: impl Fn(Finding) + Sync) -> Outcome {
    let seeds = target.seeds();
    let input = |number| mutated(&mut Draw::new(seed, number), &seeds);
    let (current, over) = (AtomicU64::new(0), AtomicBool::new(false));
    let mut findings: BTreeMap<String, Finding> = BTreeMap::new();
    let mut longest = Duration::ZERO;
    thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let mut seen = (u64::MAX, Duration::ZERO);
            while !over.load(Ordering::Relaxed) {
                thread::park_timeout(PATIENCE / 10);
                let (number, now) = (current.load(Ordering::Relaxed), processor_time());
                if number != seen.0 {
                    seen = (number, now);
                } else if now.saturating_sub(seen.1) > PATIENCE && !over.load(Ordering::Relaxed) {
                    on_hang(Finding { what: "hang".into(), count: 1, number, input: input(number) });
                    seen.1 = now;
                }
            }
        });
        for number in 0..inputs {
            current.store(number, Ordering::Relaxed);
            let (input, began) = (input(number), Instant::now());
            PANIC.set(Some(String::new()));
            let result = panic::catch_unwind(AssertUnwindSafe(|| target.check(&input)));
            let panic = PANIC.take().unwrap_or_default();
            let took = began.elapsed();
            longest = longest.max(took);
            let what = match result {
                Err(_) => panic,
                Ok(()) => continue,
            };
            // The place tells panics apart, not what they say of the input.
            let place = what.lines().next().unwrap_or_default().to_owned();
            findings.entry(place).or_insert(Finding { what, count: 0, number, input }).count += 1;
        }
        over.store(true, Ordering::Relaxed);
        watch.thread().unpark();
    });
    Outcome { inputs, findings: findings.into_values().collect(), longest }
}

/// What the process has used: a busy host makes nothing hang. Linux counts hundredths of a second.
fn processor_time() -> Duration {
    let fields = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // utime and stime are the 12th and 13th after the name, which is in parentheses.
    let (_, fields) = fields.rsplit_once(')').unwrap_or_default();
    let ticks = fields.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok());
    Duration::from_millis(10 * ticks.sum::<u64>())
}

impl Finding {
    /// Keeps the input in a folder; gives the file.
    pub fn keep(&self, target: &str, folder: &Path) -> io::Result<PathBuf> {
        std::fs::create_dir_all(folder)?;
        let path = folder.join(format!("{target}-{}", self.number));
        std::fs::write(&path, &self.input)?;
        Ok(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::TARGETS;

    /// As many as take a few seconds; `cargo run --release -p fuzz` runs more.
    const INPUTS: u64 = 2_000;

    #[test]
    fn every_target_holds_for_mutated_inputs() {
        for target in TARGETS {
            let began = Instant::now();
            let outcome = run(target, 1, INPUTS, |hang| panic!("{}: input {} hangs", target.name, hang.number));
            assert!(outcome.findings.is_empty(), "{}: {:?}", target.name, outcome.findings);
            println!("{}: {:?}", target.name, began.elapsed());
        }
    }

    #[test]
    fn a_panic_is_found_once_with_the_first_input_that_led_to_it() {
        static SEEDS: fn() -> Vec<Vec<u8>> = || vec![vec![b'a'; 20]];
        let check: fn(&[u8]) = |input| assert!(!input.is_empty() && input[0] == b'a', "begins otherwise");
        let outcome = run(&Target::new("test", "a test", SEEDS, check), 1, 1000, |_| {});
        let [finding] = &outcome.findings[..] else { panic!("{outcome:?}") };
        assert!(finding.count > 1 && finding.input.first() != Some(&b'a'), "{finding:?}");
        let folder = tempfile::tempdir().expect("a folder");
        let path = finding.keep("test", folder.path()).expect("kept");
        assert_eq!(std::fs::read(path).expect("read"), finding.input);
    }
}
