//! The progress line of commands that take long.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

/// What is done before shows nothing.
const DELAY: Duration = Duration::from_secs(2);
/// Between updates.
const INTERVAL: Duration = Duration::from_millis(200);

/// A line on standard error, if that is a terminal.
pub struct Progress {
    start: Instant,
    next: Option<Instant>,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Starts the clock.
    pub fn new() -> Progress {
        let start = Instant::now();
        Progress { start, next: io::stderr().is_terminal().then_some(start + DELAY), bar: None }
    }

    /// Shows how far things are, if it is time. `message` gets the time since the start.
    pub fn update(&mut self, message: impl FnOnce(Duration) -> String) {
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
        bar.set_message(message(now - self.start));
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
