//! Attacks by their seeds, on some threads.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Examines seeds in their order, each thread with what `begin` gives it. Stops early when `stop` is set, or once `examine` says so of
/// a seed; the seeds done are then the first ones. Gives the seed after the last one done.
///
/// # Errors
///
/// The first that a thread has.
pub(super) fn examine_each<T, E: Send>(
    seeds: Range<u64>,
    threads: usize,
    stop: &AtomicBool,
    begin: impl Fn() -> Result<T, E> + Sync,
    examine: impl Fn(&mut T, u64) -> Result<bool, E> + Sync,
) -> Result<u64, E> {
    let next = AtomicU64::new(seeds.start);
    let found = AtomicBool::new(false);
    let work = || {
        let mut own = begin()?;
        while !stop.load(Ordering::Relaxed) && !found.load(Ordering::Relaxed) {
            // No further than the end, which may be the last number there is.
            let after = |seed| (seed < seeds.end).then(|| seed + 1);
            let Ok(seed) = next.fetch_update(Ordering::Relaxed, Ordering::Relaxed, after) else { break };
            let ends = examine(&mut own, seed)?;
            found.fetch_or(ends, Ordering::Relaxed);
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (1..threads.max(1)).map(|_| scope.spawn(work)).collect();
        let mut result = work();
        for thread in threads {
            let other = thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            result = result.and(other);
        }
        result
    })?;
    Ok(next.into_inner())
}
