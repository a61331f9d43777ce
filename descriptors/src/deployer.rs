//! The deployer: loads modules onto nodes, has them prove themselves, and gives each connection its key.
//!
//! It trusts its descriptor, the module files and the vendor keys; nodes and the network can be anybody. What it does to
//! which module is in this order: load, compute the module key from where the node says it put the module, attest; when
//! all modules are attested, connect and key the connections. Nodes load and attest at once, each one module after
//! another. A step that fails ends the deployment; what other nodes were doing at that moment is still waited for.
//!
//! A module can be given a later version (`update`). A deployer may have the modules of one vendor alone; what such deployers tell each other is in `sharing`.

mod binary;
mod claims;
mod connecting;
mod connection_numbers;
mod failure;
mod link;
mod loading;
mod numbers;
mod output;
mod placement;
mod placement_check;
mod plan;
mod policy;
mod randomness;
mod renewal;
mod resumption;
mod scheduling;
mod sharing;
mod state;
mod step;
mod stripped;
mod update;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use sancus_hw::{CryptoProfile, Key, Wrapped};

use crate::protocol::message::{self, Request};
use crate::schema::error::{DescriptorError, nearest};
use crate::schema::{Descriptor, Module, Node, PeriodicEvent, ScheduledThread};
pub use binary::{Binary, BinaryError, Linked, LoadedSection, Numbered, Version, key_bytes};
pub use failure::{DeployError, Reason};
pub use link::{Answer, Link, LinkError, TcpLink};
pub use loading::{ModuleToLoad, RESETS_LENGTH};
pub use placement::{Placement, PlacementError};
pub use placement_check::PlacementFault;
use plan::{DeploymentPlan, profile};
pub use randomness::Randomness;
pub use renewal::RENEWAL;
use renewal::Renewal;
pub use resumption::Unfinished;
use serde::{Deserialize, Serialize};
pub use sharing::HalfConnection;
use sharing::Part;
pub use state::DeployerState;
use step::Subject;
pub use step::{Phase, Step};
use update::Handover;
pub use update::UpdateFault;

/// How long the deployer waits for an answer unless told otherwise. Loading 20 KB takes 3.5 s at 57,600 baud.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A message that the deployer encrypted: an event of a direct connection, or a command for a module alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// When, in the link's time.
    pub time: Duration,
    /// The key of the connection or of the module.
    pub key: Key,
    /// What is authenticated and in the clear.
    pub associated_data: Vec<u8>,
    /// What is encrypted.
    pub body: Vec<u8>,
}

/// Deploys a descriptor, and talks to what it deployed.
#[derive(Clone)]
pub struct Deployer {
    descriptor: Descriptor,
    plan: DeploymentPlan,
    placements: Vec<Option<Placement>>,
    randomness: Randomness,
    patience: Duration,
    steps: Vec<Step>,
    /// When the current step began.
    started: Duration,
    sent: Vec<Sent>,
    /// Whether each node acknowledges events, once it was asked.
    acknowledging: Vec<Option<bool>>,
    /// Keys that connections are being given in place of their own, by the connection's index.
    renewals: BTreeMap<usize, Renewal>,
    /// Updates that stopped on their way, by the module's index.
    handovers: BTreeMap<usize, Handover>,
    /// Keys for the states of modules whose update was given up.
    state_keys: BTreeMap<usize, Vec<u8>>,
    /// Whose modules it deploys; `None`: everybody's.
    vendor: Option<u16>,
    /// Keys that other vendors have made for connections from this one's modules, until those have them.
    received: BTreeMap<usize, Vec<u8>>,
    /// Connections with new keys that have not been shared yet.
    unshared: BTreeSet<usize>,
}

impl Deployer {
    /// Checks that a descriptor can be deployed. `find` gives the file of a module, or why there is none; modules that
    /// are deployed already can do without.
    pub fn new(
        descriptor: Descriptor,
        randomness: Randomness,
        find: impl FnMut(&Module) -> Result<Option<Vec<u8>>, String>,
    ) -> Result<Deployer, DeployError> {
        Deployer::of(descriptor, None, randomness, find)
    }

    /// The same for a deployer who has the modules of one vendor alone, and needs no other vendor's keys and files. All deployers
    /// have the same nodes, modules, connections and periodic events.
    pub fn of_vendor(
        descriptor: Descriptor,
        vendor: u16,
        randomness: Randomness,
        find: impl FnMut(&Module) -> Result<Option<Vec<u8>>, String>,
    ) -> Result<Deployer, DeployError> {
        sharing::check_vendor(&descriptor, vendor)?;
        Deployer::of(descriptor, Some(vendor), randomness, find)
    }

    fn of(
        descriptor: Descriptor,
        vendor: Option<u16>,
        randomness: Randomness,
        find: impl FnMut(&Module) -> Result<Option<Vec<u8>>, String>,
    ) -> Result<Deployer, DeployError> {
        let plan = DeploymentPlan::new(&descriptor, vendor, find).map_err(DescriptorError::Invalid)?;
        let placements = vec![None; descriptor.modules.len()];
        let acknowledging = vec![None; descriptor.nodes.len()];
        Ok(Deployer {
            descriptor,
            plan,
            placements,
            randomness,
            patience: PATIENCE,
            steps: Vec::new(),
            started: Duration::ZERO,
            sent: Vec::new(),
            acknowledging,
            renewals: BTreeMap::new(),
            handovers: BTreeMap::new(),
            state_keys: BTreeMap::new(),
            vendor,
            received: BTreeMap::new(),
            unshared: BTreeSet::new(),
        })
    }

    /// Waits so long for answers.
    pub fn set_patience(&mut self, patience: Duration) {
        self.patience = patience;
    }

    /// The vendor whose modules it deploys; `None`: everybody's.
    pub fn vendor(&self) -> Option<u16> {
        self.vendor
    }

    /// The descriptor, with what is known of the deployment so far: identities, keys, nonces.
    pub fn descriptor(&self) -> &Descriptor {
        &self.descriptor
    }

    /// The steps that were done since the last call.
    pub fn take_steps(&mut self) -> Vec<Step> {
        std::mem::take(&mut self.steps)
    }

    /// What was encrypted and sent since the last call, in the order of sending. Holds connection keys.
    pub fn take_sent(&mut self) -> Vec<Sent> {
        std::mem::take(&mut self.sent)
    }

    /// A module as it is meant to be in its node's memory.
    pub fn linked(&self, module: &str) -> Result<Linked, DeployError> {
        let index = self.module(module)?;
        self.linked_at(index).map_err(|reason| self.stopped(&Subject::new(Phase::Load, index, ""), reason))
    }

    /// The names of a module's inputs and outputs, by number; none if its file is not given.
    pub fn ios(&self, module: &str) -> Vec<(u16, String)> {
        self.names(module, |binary| owned(binary.ios()))
    }

    /// The names of a module's entry points, by number; none if its file is not given.
    pub fn entries(&self, module: &str) -> Vec<(u16, String)> {
        self.names(module, |binary| owned(binary.entries()))
    }

    /// The addresses that a module's file names, its own and the node's, once it is loaded.
    pub fn addresses(&self, module: &str) -> Vec<(u16, String)> {
        let placement = self.placement(module).cloned().unwrap_or_default();
        self.names(module, |binary| owned(binary.addresses(&placement)))
    }

    /// What the file of a module says, if it is given.
    pub fn binary(&self, module: &str) -> Option<&Binary> {
        let index = self.descriptor.modules.iter().position(|candidate| candidate.name == module)?;
        self.plan.binaries[index].as_ref()
    }

    /// The name of each connection: its own, or one that is made up; in the order of the descriptor.
    pub fn connection_names(&self) -> &[String] {
        &self.plan.names
    }

    /// The number by which its nodes know each connection, or will know it; in the order of the descriptor.
    pub fn connection_numbers(&self) -> &[u16] {
        &self.plan.numbers
    }

    fn names(&self, module: &str, names: impl Fn(&Binary) -> Vec<(u16, String)>) -> Vec<(u16, String)> {
        self.binary(module).map(names).unwrap_or_default()
    }

    /// Where the node put a module that was loaded.
    pub fn placement(&self, module: &str) -> Option<&Placement> {
        let index = self.descriptor.modules.iter().position(|candidate| candidate.name == module)?;
        self.placements[index].as_ref()
    }

    /// The file of a module, as it was loaded.
    pub fn file(&self, module: &str) -> Option<&[u8]> {
        self.binary(module).map(Binary::bytes)
    }

    /// Does all that is not done yet: updates that stopped on their way, then loads, attests, connects, registers. For one vendor alone, that is what its modules need;
    /// see [`HalfConnection`] for its connections to those of others.
    pub fn deploy(&mut self, link: &mut dyn Link) -> Result<(), DeployError> {
        if let Some((module, file)) = self.stopped_update_to_finish()? {
            return self.update(link, &module, &file);
        }
        self.load(link)?;
        let new: Vec<usize> = self.rounds(|module| !module.attested).concat();
        self.attest_all(link)?;
        for module in new {
            self.name_peers(link, module)?;
        }
        for connection in 0..self.descriptor.connections.len() {
            let established = self.descriptor.connections[connection].established;
            match self.part(connection) {
                Part::Whole | Part::Receiving if !established => self.connect(link, connection, None)?,
                Part::Sending => self.take_key(link, connection)?,
                _ => {}
            }
        }
        for event in 0..self.descriptor.periodic_events.len() {
            let PeriodicEvent { module, established, .. } = &self.descriptor.periodic_events[event];
            if !established && self.module(module).is_ok() {
                self.register(link, event)?;
            }
        }
        for thread in 0..self.descriptor.schedule.len() {
            let ScheduledThread { module, established, .. } = &self.descriptor.schedule[thread];
            if !established && self.module(module).is_ok() {
                self.schedule(link, thread)?;
            }
        }
        Ok(())
    }

    /// Has a module prove itself.
    pub fn attest(&mut self, link: &mut dyn Link, module: &str) -> Result<(), DeployError> {
        let module = self.module(module)?;
        self.attest_modules(link, &[module])
    }

    /// Calls an entry point, by name or number; returns what it answers.
    pub fn call(
        &mut self,
        link: &mut dyn Link,
        module: &str,
        entry: &str,
        arguments: &[u8],
    ) -> Result<Vec<u8>, DeployError> {
        let (module, number) = self.entry_point(module, entry)?;
        let subject = Subject::new(Phase::Call, module, entry);
        let entry = number.map_err(|reason| self.stopped(&subject, reason))?;
        let arguments = arguments.to_vec();
        let reply =
            self.step(link, &subject, |deployer| Ok(Request::Call { module: deployer.id(module)?, entry, arguments }))?;
        Ok(reply.payload().to_vec())
    }

    /// Whether there is an entry point to call, deployed or not.
    ///
    /// # Errors
    ///
    /// If there is no such module, or it has no such entry point.
    pub fn check_call(&self, module: &str, entry: &str) -> Result<(), DeployError> {
        self.entry_point(module, entry)?.1.map(drop).map_err(|reason| match reason {
            Reason::Binary(BinaryError::Unknown { what, name, nearest, .. }) => {
                DeployError::Unknown { what: what.name(), name, nearest }
            }
            reason => DeployError::Refused { what: "module", name: module.to_owned(), reason },
        })
    }

    /// A module by its name, and the number of its entry point, by name or number.
    fn entry_point(&self, module: &str, entry: &str) -> Result<(usize, Result<u16, Reason>), DeployError> {
        let module = self.module(module)?;
        let number = match (entry.parse(), &self.plan.binaries[module]) {
            (Ok(number), _) => Ok(number),
            (Err(_), Some(binary)) => binary.entry(entry).map_err(Reason::from),
            (Err(_), None) => Err(Reason::Missing("give the entry point's number, since the module has no file")),
        };
        Ok((module, number))
    }

    /// Ends a module.
    pub fn disable(&mut self, link: &mut dyn Link, module: &str) -> Result<(), DeployError> {
        let module = self.module(module)?;
        let subject = Subject::new(Phase::Disable, module, "");
        self.step(link, &subject, |deployer| {
            let nonce = deployer.descriptor.modules[module].nonce;
            // It holds whatever was reset since.
            let wrapped = deployer.wrap(module, deployer.key(module)?, &nonce.to_be_bytes(), &nonce.to_be_bytes())?;
            Ok(message::disable(deployer.id(module)?, nonce, &wrapped))
        })?;
        // Its place is free for others.
        self.placements[module] = None;
        let module = &mut self.descriptor.modules[module];
        (module.deployed, module.attested) = (false, false);
        Ok(())
    }

    /// A module that is deployed here.
    fn module(&self, name: &str) -> Result<usize, DeployError> {
        let names = self.descriptor.modules.iter().map(|module| module.name.as_str());
        let index = names.clone().position(|candidate| candidate == name).ok_or_else(|| DeployError::Unknown {
            what: "module",
            name: name.to_owned(),
            nearest: nearest(name, names),
        })?;
        if self.plan.own[index] {
            return Ok(index);
        }
        let reason = Reason::OfVendor(self.vendor_of(index).0);
        Err(DeployError::Refused { what: "module", name: name.to_owned(), reason })
    }

    fn node(&self, module: usize) -> &Node {
        &self.descriptor.nodes[self.plan.nodes[module]]
    }

    /// Whose module it is: the vendor's id, and its key if that is known.
    fn vendor_of(&self, module: usize) -> (u16, Option<&[u8]>) {
        self.descriptor.modules[module].vendor_on(self.node(module))
    }

    fn crypto(&self, module: usize) -> &'static dyn CryptoProfile {
        profile(self.node(module)).crypto()
    }

    fn id(&self, module: usize) -> Result<u16, Reason> {
        self.descriptor.modules[module].id.ok_or(Reason::Missing("its identity on the node is unknown"))
    }

    fn key(&self, module: usize) -> Result<Key, Reason> {
        let key = self.descriptor.modules[module].key.as_ref();
        Ok(Key::from_bytes(key.ok_or(Reason::Missing("its key is unknown"))?)?)
    }

    fn counts_resets(&self, module: usize) -> bool {
        self.plan.binaries[module].as_ref().is_some_and(Binary::counts_resets)
    }

    /// Encrypts a command for a module alone. Its tag also covers how often the node was reset, if the module counts that.
    fn wrap_for(&mut self, module: usize, associated_data: &[u8], body: &[u8]) -> Result<Wrapped, Reason> {
        let key = self.key(module)?;
        let resets = match (self.counts_resets(module), self.descriptor.modules[module].resets) {
            (true, None) => return Err(Reason::Missing("how often its node was reset")),
            (true, Some(resets)) => resets.to_le_bytes().to_vec(),
            (false, _) => Vec::new(),
        };
        self.wrap(module, key, &[associated_data, resets.as_slice()].concat(), body)
    }

    /// Encrypts something with the algorithms of a module's node.
    fn wrap(&mut self, module: usize, key: Key, associated_data: &[u8], body: &[u8]) -> Result<Wrapped, Reason> {
        let wrapped = self.crypto(module).wrap(&key, associated_data, body)?;
        self.note_sent(key, associated_data, body);
        Ok(wrapped)
    }

    /// Takes note of what has been encrypted.
    fn note_sent(&mut self, key: Key, associated_data: &[u8], body: &[u8]) {
        let (associated_data, body) = (associated_data.to_vec(), body.to_vec());
        self.sent.push(Sent { time: self.started, key, associated_data, body });
    }
}

fn owned(names: Vec<(u16, &str)>) -> Vec<(u16, String)> {
    names.into_iter().map(|(number, name)| (number, name.to_owned())).collect()
}
