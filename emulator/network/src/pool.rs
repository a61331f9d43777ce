//! Threads that run nodes.

use std::sync::Arc;

use rayon::iter::{IntoParallelRefMutIterator, ParallelIterator};
use rayon::{ThreadPool, ThreadPoolBuilder};

use super::node::Node;

/// Waking threads, and having them wait for more, costs the host as much as so many instructions of nodes.
const WORTH_WAKING: u64 = 20_000;

/// Threads; none if one is enough, or if the host gives no more.
#[derive(Clone)]
pub(super) struct Pool {
    threads: Option<Arc<ThreadPool>>,
    /// Instructions that nodes carried out in the last window: a guess at the next one's.
    work: u64,
}

/// A node that runs in a window. What the network asks about afterwards lies here and not in the nodes: many of them are
/// more than a processor's cache holds.
pub(super) struct Active<'a> {
    /// Its number.
    pub(super) index: usize,
    pub(super) node: &'a mut Node,
    /// See [`Node::due`].
    pub(super) due: &'a mut u64,
    /// Whether something has happened that is to be logged or sent.
    pub(super) spoke: bool,
    /// Instructions that it carried out.
    pub(super) work: u64,
}

impl Active<'_> {
    fn run(&mut self, end: u64) {
        let before = self.node.machine().statistics().instructions;
        self.node.run_to(end);
        // A debugger may have taken the machine back.
        self.work = self.node.machine().statistics().instructions.saturating_sub(before);
        *self.due = self.node.due();
        self.spoke = !self.node.events.is_empty() || !self.node.departures.is_empty();
    }
}

impl Pool {
    pub(super) fn new(threads: usize) -> Pool {
        let builder = ThreadPoolBuilder::new().num_threads(threads);
        Pool { threads: (threads > 1).then(|| builder.build().ok()).flatten().map(Arc::new), work: 0 }
    }

    /// Runs nodes to a time in nanoseconds. What each does depends on itself alone.
    pub(super) fn run(&mut self, nodes: &mut [Active<'_>], end: u64) {
        let is_worth_it = nodes.len() > 1 && self.work >= WORTH_WAKING;
        match self.threads.as_ref().filter(|_| is_worth_it) {
            Some(threads) => threads.install(|| nodes.par_iter_mut().for_each(|active| active.run(end))),
            None => nodes.iter_mut().for_each(|active| active.run(end)),
        }
        self.work = nodes.iter().map(|active| active.work).sum();
    }
}
