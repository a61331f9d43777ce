//! Threads that run nodes.

use std::sync::Arc;

use rayon::iter::{IntoParallelRefMutIterator, ParallelIterator};
use rayon::{ThreadPool, ThreadPoolBuilder};

use super::node::Node;

/// Threads; none if one is enough, or if the host gives no more.
#[derive(Clone)]
pub(super) struct Pool(Option<Arc<ThreadPool>>);

impl Pool {
    pub(super) fn new(threads: usize) -> Pool {
        let builder = ThreadPoolBuilder::new().num_threads(threads);
        Pool((threads > 1).then(|| builder.build().ok()).flatten().map(Arc::new))
    }

    /// Runs nodes to a time in nanoseconds. What each does depends on itself alone.
    pub(super) fn run(&self, nodes: &mut [&mut Node], end: u64) {
        match self.0.as_ref().filter(|_| nodes.len() > 1) {
            Some(threads) => threads.install(|| nodes.par_iter_mut().for_each(|node| node.run_to(end))),
            None => nodes.iter_mut().for_each(|node| node.run_to(end)),
        }
    }
}
