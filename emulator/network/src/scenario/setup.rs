//! A network with who deploys to it and operates it.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use descriptors::{DeployError, Deployer, Link, Reason};
use machine::Machine;
use program::image::Image;
use program::stacks::WatchedStack;

use super::module_file::ModuleFile;
use super::needs::NodeNeeds;
use crate::wire::nanoseconds;
use crate::{DEPLOYER, EventKind, Network};

/// Emulated time between looks at how many events connections have had: they need new keys in time.
pub const RENEWAL_PERIOD: Duration = Duration::from_secs(30);
/// Emulated time between looks at what is due.
pub const SLICE: Duration = Duration::from_millis(20);

/// What an operator does with deployed modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Calls an entry point.
    Call {
        /// The module.
        module: String,
        /// Name or number of its entry point.
        entry: String,
        /// What is given with the call.
        arguments: Vec<u8>,
    },
    /// Sends an event on a direct connection.
    Output {
        /// The connection.
        connection: String,
        /// An even number of bytes, at least two.
        data: Vec<u8>,
    },
    /// Updates a module to a later version.
    Update {
        /// The module.
        module: String,
        /// The new version ([`Scenario::update`](super::Scenario::update)).
        file: ModuleFile,
    },
}

impl Operation {
    /// An event on a direct connection.
    pub fn output(connection: &str, data: impl Into<Vec<u8>>) -> Operation {
        Operation::Output { connection: connection.to_owned(), data: data.into() }
    }

    /// Does it now.
    ///
    /// # Errors
    ///
    /// As [`Deployer::call`], [`Deployer::output`] and [`Deployer::update`].
    pub fn perform(&self, deployer: &mut Deployer, link: &mut dyn Link) -> Result<(), DeployError> {
        match self {
            Operation::Call { module, entry, arguments } => deployer.call(link, module, entry, arguments).map(drop),
            Operation::Output { connection, data } => deployer.output(link, connection, data),
            Operation::Update { module, file } => deployer.update(link, module, &file.elf),
        }
    }
}

/// The network of a scenario and its deployer, before the deployment and after it.
pub struct Setup {
    /// The nodes and their links.
    pub network: Network,
    /// Who deploys, and sends what the operator sends.
    pub deployer: Deployer,
    /// The programs of the descriptor's nodes, in their order.
    pub images: Vec<Image>,
    /// What the compiler understood of the modules' C, by the modules' names, where that is known.
    pub sources: BTreeMap<String, String>,
    /// What the modules need of each node, and what it has.
    pub needs: Vec<NodeNeeds>,
    /// When the deployment was over.
    pub(super) deployed: Duration,
    /// When to look next whether connections need new keys.
    pub(super) renewal: Duration,
    /// Times are after the deployment, ascending.
    pub(super) operations: VecDeque<(Duration, Operation)>,
}

impl Setup {
    pub(super) fn new(
        network: Network,
        deployer: Deployer,
        images: Vec<Image>,
        sources: BTreeMap<String, String>,
        needs: Vec<NodeNeeds>,
    ) -> Setup {
        let (deployed, renewal) = (Duration::ZERO, RENEWAL_PERIOD);
        Setup { network, deployer, images, sources, needs, deployed, renewal, operations: VecDeque::new() }
    }

    /// Deploys everything. The steps are in the network's log, as those of everything else here.
    ///
    /// # Errors
    ///
    /// Where the deployment stopped.
    pub fn deploy(&mut self) -> Result<(), DeployError> {
        self.deploy_by(|deployer, network| deployer.deploy(network))
    }

    /// Deploys in a way of the caller's, such as over a [`Link`] that shows how far it has come.
    ///
    /// # Errors
    ///
    /// Those of `deploy`.
    pub fn deploy_by(
        &mut self,
        deploy: impl FnOnce(&mut Deployer, &mut Network) -> Result<(), DeployError>,
    ) -> Result<(), DeployError> {
        let result = deploy(&mut self.deployer, &mut self.network);
        self.log_steps();
        self.deployed = self.network.time();
        self.renewal = self.deployed + RENEWAL_PERIOD;
        result
    }

    /// When the deployment was over, in the network's time.
    pub fn deployed(&self) -> Duration {
        self.deployed
    }

    /// Has the operator do something, so long after the deployment. Of equal times, what was scheduled first comes first.
    pub fn schedule(&mut self, after: Duration, operation: Operation) {
        let place = self.operations.partition_point(|(time, _)| *time <= after);
        self.operations.insert(place, (after, operation));
    }

    /// Lets time pass to `time`: the operator does what is scheduled, and every [`RENEWAL_PERIOD`] connections that need new
    /// keys get them.
    ///
    /// # Errors
    ///
    /// If an operation or a renewal fails. Time has passed up to there.
    pub fn run_until(&mut self, time: Duration) -> Result<(), DeployError> {
        while self.network.time() < time {
            self.run_slice(time, Network::run_until)?;
        }
        Ok(())
    }

    /// The same for so long.
    ///
    /// # Errors
    ///
    /// As [`Setup::run_until`].
    pub fn run_for(&mut self, duration: Duration) -> Result<(), DeployError> {
        self.run_until(self.network.time().saturating_add(duration))
    }

    /// One round of [`Setup::run_until`], for who has something to do between them: does what is due, and has `run` let time
    /// pass, up to the next operation, `end`, or [`SLICE`] from now, whichever comes first.
    ///
    /// # Errors
    ///
    /// As [`Setup::run_until`].
    pub fn run_slice(&mut self, end: Duration, run: impl FnOnce(&mut Network, Duration)) -> Result<(), DeployError> {
        let next = self.operations.front().map_or(Duration::MAX, |(after, _)| self.deployed.saturating_add(*after));
        let result = self.do_due(next);
        let now = self.network.time();
        run(&mut self.network, now.saturating_add(SLICE).min(end).min(next.max(now)));
        result
    }

    /// Does what is due: the next operation, and renewals.
    fn do_due(&mut self, next: Duration) -> Result<(), DeployError> {
        if next <= self.network.time()
            && let Some((_, operation)) = self.operations.pop_front()
        {
            self.perform(&operation)?;
        }
        if self.renewal <= self.network.time() {
            self.renewal += RENEWAL_PERIOD;
            let renewed = self.deployer.renew_keys(&mut self.network);
            self.log_steps();
            renewed?;
        }
        Ok(())
    }

    /// Has the operator do something now.
    ///
    /// # Errors
    ///
    /// If a node does not answer, or a module refuses.
    pub fn perform(&mut self, operation: &Operation) -> Result<(), DeployError> {
        let result = operation.perform(&mut self.deployer, &mut self.network);
        self.log_steps();
        if let (Operation::Update { module, file }, Ok(())) = (operation, &result) {
            self.sources.remove(module);
            self.sources.extend(file.source.clone().map(|source| (module.clone(), source)));
        }
        result
    }

    /// Whether a module can be updated to a file, deployed or not.
    ///
    /// # Errors
    ///
    /// As [`Deployer::check_update`], and if the node has no module slot for the new version beside the old one.
    pub fn check_update(&self, module: &str, file: &ModuleFile) -> Result<(), DeployError> {
        self.deployer.check_update(module, &file.elf)?;
        let known = &self.deployer.descriptor().modules;
        let node = known.iter().find(|known| known.name == module).map(|known| known.node.as_str());
        let configuration = node.and_then(|node| self.network.machine(node)).map(Machine::configuration);
        let there = known.iter().filter(|known| Some(known.node.as_str()) == node).count();
        if configuration.is_none_or(|configuration| there < configuration.module_slots) {
            return Ok(());
        }
        let reason = Reason::Missing("its node has no module slot for the new version beside the old one");
        Err(DeployError::Refused { what: "module", name: module.to_owned(), reason })
    }

    /// Watches the stacks of the modules that are on the nodes; see [`Network::watch_stack`].
    pub fn watch_stacks(&mut self) {
        for module in &self.deployer.descriptor().modules {
            let addresses = self.deployer.addresses(&module.name);
            let address = |name: &str| addresses.iter().find(|(_, symbol)| symbol == name).map(|(address, _)| *address);
            let Some(machine) = self.network.machine(&module.node) else { continue };
            let found = WatchedStack::find(module.name_in_file(), address, |address| machine.read_word(address));
            if let Some(mut stack) = found {
                stack.module.clone_from(&module.name);
                self.network.watch_stack(&module.node, stack);
            }
        }
    }

    /// Puts the deployer's steps into the log.
    fn log_steps(&mut self) {
        for step in self.deployer.take_steps() {
            let duration = nanoseconds(step.ended - step.started);
            let cycles = self.network.clock(&step.node).map_or(0, |clock| clock.cycle_at(duration));
            let kind = EventKind::Step {
                phase: step.phase.name(),
                node: step.node,
                module: step.module,
                detail: step.detail,
                cycles,
            };
            self.network.log(step.ended, DEPLOYER, None, kind);
        }
    }
}
