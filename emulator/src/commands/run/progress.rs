//! The progress line of runs that take long.

use super::report::{count, seconds};
use emulator::{Cycle, NEVER};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

/// Runs shorter than this show nothing.
const DELAY: Duration = Duration::from_secs(2);
/// Between updates.
const INTERVAL: Duration = Duration::from_millis(200);

/// A line on standard error, if that is a terminal.
pub struct Progress {
    clock_hz: u64,
    limit: Cycle,
    start: Instant,
    next: Option<Instant>,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Starts the clock.
    pub fn new(clock_hz: u64, limit: Cycle) -> Progress {
        let start = Instant::now();
        Progress { clock_hz, limit, start, next: io::stderr().is_terminal().then_some(start + DELAY), bar: None }
    }

    /// Shows how far the run is, if it is time.
    pub fn update(&mut self, cycle: Cycle, instructions: u64) {
        let now = Instant::now();
        if self.next.is_none_or(|next| now < next) {
            return;
        }
        self.next = Some(now + INTERVAL);
        let bar = self.bar.get_or_insert_with(|| {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
            bar.with_style(
                ProgressStyle::with_template("{spinner} {msg}").unwrap_or_else(|_| ProgressStyle::default_spinner()),
            )
        });
        let share = match self.limit {
            NEVER | 0 => String::new(),
            limit => format!(" ({} %)", u128::from(cycle) * 100 / u128::from(limit)),
        };
        let host = (now - self.start).as_secs_f64();
        bar.set_message(format!(
            "cycle {}{share}, {} emulated, {:.1} M cycles/s, {:.1} M instructions/s",
            count(cycle),
            seconds(cycle, self.clock_hz),
            cycle as f64 / host / 1e6,
            instructions as f64 / host / 1e6,
        ));
        bar.tick();
    }

    /// Writes to the terminal with the line out of the way.
    pub fn suspend<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Removes the line. Gives the time since the start.
    pub fn finish(&mut self) -> Duration {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
        self.start.elapsed()
    }
}
