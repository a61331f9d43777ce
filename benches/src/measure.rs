//! Timing on a machine that does other things too.

use std::time::{Duration, Instant};

/// Times of which the shortest counts: whatever else the host does makes a round longer, never shorter.
const ROUNDS: usize = 7;

/// The shortest time of several rounds. `prepare` is not timed.
pub fn shortest<T>(mut prepare: impl FnMut() -> T, mut round: impl FnMut(&mut T)) -> Duration {
    let mut shortest = Duration::MAX;
    for _ in 0..ROUNDS {
        let mut subject = prepare();
        let start = Instant::now();
        round(&mut subject);
        shortest = shortest.min(start.elapsed());
    }
    shortest
}

/// Bytes of memory that this process holds, as Linux counts them; `None` elsewhere.
pub fn resident_bytes() -> Option<u64> {
    const PAGE: u64 = 4096;
    let pages = std::fs::read_to_string("/proc/self/statm").ok()?;
    Some(pages.split_whitespace().nth(1)?.parse::<u64>().ok()? * PAGE)
}
