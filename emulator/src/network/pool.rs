//! Threads that run nodes.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

use super::node::Node;

struct Job {
    place: usize,
    node: Box<Node>,
    end: u64,
}

/// A node that has run, or why it could not.
type Outcome = Result<Job, Box<dyn Any + Send>>;

/// A thread and its queue; both are taken when the pool ends.
type Worker = (Option<Sender<Job>>, Option<JoinHandle<()>>);

/// Threads, each with a queue of nodes to run. Without threads, the caller runs the nodes.
pub(super) struct Pool {
    workers: Vec<Worker>,
    done: Option<Receiver<Outcome>>,
}

impl Pool {
    /// `threads` threads; none if one is enough.
    pub(super) fn new(threads: usize) -> Pool {
        if threads <= 1 {
            return Pool { workers: Vec::new(), done: None };
        }
        let (finished, done) = channel();
        let worker = |_| {
            let (sender, jobs) = channel::<Job>();
            let finished = finished.clone();
            let thread = std::thread::spawn(move || {
                for mut job in jobs {
                    let outcome = catch_unwind(AssertUnwindSafe(|| {
                        run(&mut job.node, job.end);
                        job
                    }));
                    if finished.send(outcome).is_err() {
                        return;
                    }
                }
            });
            (Some(sender), Some(thread))
        };
        Pool { workers: (0..threads).map(worker).collect(), done: Some(done) }
    }

    /// Runs all nodes to a time in nanoseconds.
    pub(super) fn run(&self, nodes: &mut [Option<Box<Node>>], end: u64) {
        let Some(done) = self.done.as_ref().filter(|_| nodes.len() > 1) else {
            nodes.iter_mut().flatten().for_each(|node| run(node, end));
            return;
        };
        let mut given = 0;
        for (place, slot) in nodes.iter_mut().enumerate() {
            let (Some(worker), _) = &self.workers[place % self.workers.len()] else { continue };
            if let Some(node) = slot.take() {
                match worker.send(Job { place, node, end }) {
                    Ok(()) => given += 1,
                    // No thread ends before its queue does.
                    Err(error) => *slot = Some(error.0.node),
                }
            }
        }
        for outcome in done.iter().take(given) {
            match outcome {
                Ok(Job { place, node, .. }) => nodes[place] = Some(node),
                Err(panic) => resume_unwind(panic),
            }
        }
    }
}

fn run(node: &mut Node, end: u64) {
    node.run(node.cycle_at(end));
}

impl Drop for Pool {
    fn drop(&mut self) {
        for (sender, _) in &mut self.workers {
            *sender = None;
        }
        for (_, thread) in &mut self.workers {
            if let Some(thread) = thread.take() {
                // A panic has been reported by the thread itself.
                let _ = thread.join();
            }
        }
    }
}
