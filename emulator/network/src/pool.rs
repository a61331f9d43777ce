//! Threads that run nodes.

use std::sync::Arc;

use rayon::iter::{IntoParallelRefMutIterator, ParallelIterator};
use rayon::{ThreadPool, ThreadPoolBuilder};

use super::node::Node;

/// Threads; none if one is enough, or if the host gives no more.
#[derive(Clone)]
pub(super) struct Pool(Option<Arc<ThreadPool>>);

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
}

impl Active<'_> {
    fn run(&mut self, end: u64) {
        self.node.run_to(end);
        *self.due = self.node.due();
        self.spoke = !self.node.events.is_empty() || !self.node.departures.is_empty();
    }
}

impl Pool {
    pub(super) fn new(threads: usize) -> Pool {
        let builder = ThreadPoolBuilder::new().num_threads(threads);
        Pool((threads > 1).then(|| builder.build().ok()).flatten().map(Arc::new))
    }

    /// Runs nodes to a time in nanoseconds. What each does depends on itself alone.
    pub(super) fn run(&self, nodes: &mut [Active<'_>], end: u64) {
        match self.0.as_ref().filter(|_| nodes.len() > 1) {
            Some(threads) => threads.install(|| nodes.par_iter_mut().for_each(|active| active.run(end))),
            None => nodes.iter_mut().for_each(|active| active.run(end)),
        }
    }
}
