//! What nodes' schedulers are told: their threads, most urgent first, as events on a direct connection.

use super::Deployer;
use super::binary::Numbered;
use super::failure::{DeployError, Reason};
use super::link::Link;
use super::numbers::{Found, number};
use super::plan::{problem, profile};
use super::step::{Phase, Subject};
use crate::schema::error::Problem;
use crate::schema::{Descriptor, ScheduledThread, Source, Trigger};

/// The entry point that hands on interrupt n is this plus n (`stubs/module.inc`: INTERRUPT_ENTRY).
const INTERRUPT_ENTRY: u16 = 0xffe0;
/// A scheduler counts eighths of the clock (scheduler.h: ticks).
const CYCLES_IN_A_TICK: u64 = 8;
/// Cycles after which a scheduler without threads looks at its clock (scheduler.c: LONGEST_WAIT, in ticks), and has what is being
/// enabled begin anew.
const LONGEST_WAIT: u64 = 60_000 * CYCLES_IN_A_TICK;

/// The entry points of the descriptor's threads, as schedulers know them.
pub(super) fn entries(descriptor: &Descriptor, files: &[Found], problems: &mut Vec<Problem>) -> Vec<Option<u16>> {
    let threads = descriptor.schedule.iter().enumerate();
    let entry = |(index, thread): (usize, &ScheduledThread)| {
        let module = descriptor.modules.iter().position(|module| module.name == thread.module)?;
        let file = &files[module];
        let path = |field: &str| format!("schedule[{index}].{field}");
        match &thread.trigger {
            Trigger::Period { entry, .. } => number(Numbered::EntryPoint, entry, file, path("entry"), problems),
            Trigger::Interrupt(interrupt) => {
                if file.binary().is_some_and(|binary| !binary.handles_interrupts()) {
                    let expected = "an interrupt of a module with a handler (SM_ISR)";
                    problems.push(problem(
                        path("interrupt"),
                        expected,
                        format_args!("{:?} without one", thread.module),
                    ));
                    return None;
                }
                Some(INTERRUPT_ENTRY + u16::from(*interrupt))
            }
        }
    };
    threads.map(entry).collect()
}

/// Threads wait for nothing outside modules: their outputs go to modules of the node.
pub(super) fn check(descriptor: &Descriptor, problems: &mut Vec<Problem>) {
    for (index, thread) in descriptor.schedule.iter().enumerate() {
        let mut leaving = descriptor
            .connections
            .iter()
            .filter(|connection| connection.source.module() == Some(thread.module.as_str()) && !connection.is_local());
        if let Some(connection) = leaving.next() {
            let expected = "a module whose outputs go to modules of its node, without encryption: others are sent by the \
                            operating system, which may never return";
            let found =
                format!("{:?} with an encrypted connection to {:?}", thread.module, connection.destination.module());
            problems.push(problem(format!("schedule[{index}].module"), expected, found));
        }
    }
}

/// Modules beside a scheduler can be enabled before it interrupts.
pub(super) fn check_sizes(descriptor: &Descriptor, files: &[Found], problems: &mut Vec<Problem>) {
    for (index, (module, file)) in descriptor.modules.iter().zip(files).enumerate() {
        let node = descriptor.nodes.iter().find(|node| node.name == module.node);
        let (Some(node), Some(binary)) = (node, file.binary()) else { continue };
        // The scheduler itself is in the node's image, which enables it before there are interrupts.
        if descriptor.scheduler_of(&node.name).is_none_or(|scheduler| scheduler == index) {
            continue;
        }
        let security = profile(node).security();
        let cycles = |bytes: u32| security.enabling_cycles(bytes.div_ceil(2));
        let bytes = u32::try_from(binary.text_size()).unwrap_or(u32::MAX);
        if cycles(bytes) >= LONGEST_WAIT {
            let most = LONGEST_WAIT.saturating_sub(cycles(0)) / (cycles(2) - cycles(0)) * 2;
            let expected = format!(
                "a module of at most {most} bytes: enabling it is interrupted by the scheduler after {LONGEST_WAIT} cycles, and \
                 begins anew"
            );
            let found = format!("{bytes}, which take {}", cycles(bytes));
            problems.push(problem(format!("modules[{index}].binary"), expected, found));
        }
    }
}

impl Deployer {
    /// The entry point by which a scheduler enters the thread at a place in the descriptor's schedule: what is in R6 then.
    pub fn thread_entry(&self, index: usize) -> Option<u16> {
        self.plan.threads.get(index).copied()
    }

    /// Tells a scheduler a thread.
    pub(super) fn schedule(&mut self, link: &mut dyn Link, index: usize) -> Result<(), DeployError> {
        let module = self.module(&self.descriptor.schedule[index].module.clone())?;
        let subject = Subject::new(Phase::Register, module, "schedule");
        let request = self.request(index, module).map_err(|reason| self.stopped(&subject, reason))?;
        let (connection, request) = request;
        self.output(link, &connection, &request)?;
        self.descriptor.schedule[index].established = true;
        Ok(())
    }

    /// The connection to the scheduler, and what it is told there (scheduler.h: struct request).
    fn request(&self, index: usize, module: usize) -> Result<(String, Vec<u8>), Reason> {
        let Descriptor { schedule, modules, connections, .. } = &self.descriptor;
        let ScheduledThread { trigger, deadline_milliseconds, .. } = &schedule[index];
        let node = self.node(module);
        let scheduler = self.descriptor.scheduler_of(&node.name).map(|scheduler| modules[scheduler].name.as_str());
        let mut direct = connections.iter().filter(|connection| {
            connection.source == Source::Direct && Some(connection.destination.module()) == scheduler
        });
        let connection = direct.next().and_then(|connection| connection.name.clone());
        let connection = connection.ok_or(Reason::Missing("there is no direct connection to the node's scheduler"))?;
        let is_here = |thread: &&ScheduledThread| {
            modules.iter().any(|other| other.name == thread.module && other.node == modules[module].node)
        };
        let number = schedule[..=index].iter().filter(is_here).count() as u16;
        let name = modules[module].name.clone();
        let start = sancus_hw::abi::symbol(modules[module].name_in_file(), "public_start");
        let addresses = self.addresses(&name);
        let entry = addresses.iter().find(|(_, symbol)| *symbol == start).map(|(address, _)| *address);
        let entry = entry.ok_or(Reason::Missing("its place on the node is unknown"))?;
        let ticks = |milliseconds: u32| (u64::from(milliseconds) * node.clock() / CYCLES_IN_A_TICK / 1000) as u32;
        let period = match trigger {
            Trigger::Period { milliseconds, .. } => ticks(*milliseconds),
            Trigger::Interrupt(_) => 0,
        };
        let words = [number, entry, self.id(module)?, self.plan.threads[index]];
        let mut request: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        request.extend(period.to_le_bytes());
        request.extend(ticks(*deadline_milliseconds).to_le_bytes());
        Ok((connection, request))
    }
}
