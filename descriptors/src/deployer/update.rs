//! Updates a module: a new version is loaded beside the old one, proves itself, gets the state that the old one releases, and takes
//! over the connections.
//!
//! The deployer makes a key for the state, and gives it to both versions, to each under its own key. So only the successor that the
//! deployer has loaded can read the state, and the old version learns nothing that is worth anything afterwards. Up to its release
//! the old version goes on if something fails; from then on it does nothing but give the same state again, until it is ended.

use sancus_hw::Layout;

use super::Deployer;
use super::binary::{Binary, Version};
use super::failure::{DeployError, Reason};
use super::link::Link;
use super::numbers::NO_IO;
use super::placement::Placement;
use super::plan::{DeploymentPlan, Ends};
use super::renewal::refused;
use super::sharing::Part;
use super::step::{Phase, Subject};
use crate::protocol::message;
use crate::schema::error::DescriptorError;
use crate::schema::{Module, UpdateStage};

/// How often a command is tried that a module takes once, if there is no answer.
const TRIES: usize = 3;

/// Why a file is none that a module can be updated to.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UpdateFault {
    /// A module that hands over no state.
    #[error("{0} has no version (SM_VERSION): it cannot be updated")]
    NoVersion(&'static str),
    /// A version that is not above the present one.
    #[error("version {to} is not above version {from}, which is deployed: a module is updated to later versions only")]
    Downgrade {
        /// The version that is deployed.
        from: u16,
        /// That of the file.
        to: u16,
    },
    /// A version that does not know the present one's state.
    #[error("version {to} does not take over the state of version {from} (SM_ADOPT){}", .adopts.map_or(String::new(), |other| format!(", but that of version {other}")))]
    Unknown {
        /// The version that is deployed.
        from: u16,
        /// That of the file.
        to: u16,
        /// The one whose state that takes over.
        adopts: Option<u16>,
    },
    /// Versions that do not mean the same by the state.
    #[error("the state of version {from} has {released} bytes, and version {to} expects {adopted}")]
    Size {
        /// The version that is deployed.
        from: u16,
        /// That of the file.
        to: u16,
        /// Bytes that the one gives away.
        released: u16,
        /// Bytes that the other takes over.
        adopted: u16,
    },
    /// Devices that belong to one module at a time.
    #[error(
        "it is a driver: its devices cannot belong to both versions, so load the new version in place of the old one"
    )]
    Driver,
    /// Another module whose file names the addresses of this one.
    #[error("{0:?} calls it, and knows where it is: that cannot change")]
    Called(String),
    /// A connection for which another deployer has to do something.
    #[error("its connection {0:?} has a module of another vendor at its other end, who would have to be told")]
    Vendors(String),
    /// An update of the same module that has stopped on its way.
    #[error("an update of it to another file is not finished: repeat that one first")]
    Unfinished,
}

/// All that the deployer knows of a version of a module.
#[derive(Clone, Debug)]
pub(super) struct Deployed {
    pub(super) module: Module,
    pub(super) placement: Option<Placement>,
    /// What follows from the module's file.
    pub(super) plan: DeploymentPlan,
    /// Where it is, if that is known.
    pub(super) layout: Option<Layout>,
}

/// An update under way.
#[derive(Clone, Debug)]
pub(super) struct Handover {
    pub(super) file: Vec<u8>,
    /// Under which the state travels.
    pub(super) key: Vec<u8>,
    pub(super) versions: [Version; 2],
    /// The version that is not in the deployer's tables: while the successor is loaded and once it has the state, the old one.
    pub(super) other: Deployed,
    pub(super) stage: UpdateStage,
}

impl Handover {
    /// Where the version is that is not in the deployer's tables.
    pub(super) fn layout_before(&self) -> Option<Layout> {
        self.other.layout
    }
}

impl Deployer {
    /// Updates a module to the version in a file. If it has stopped on its way, the same call goes on with it.
    ///
    /// Events on their way to the module at this time are lost; they reach neither version twice.
    ///
    /// # Errors
    ///
    /// As [`check_update`](Deployer::check_update), before anything is sent; or where the update stopped. If that is before or at
    /// `release`, and the old version has not obeyed, it is still at work, with its connections.
    pub fn update(&mut self, link: &mut dyn Link, module: &str, file: &[u8]) -> Result<(), DeployError> {
        let (index, plan) = self.planned_update(module, file)?;
        if let Some(plan) = plan {
            self.begin(link, index, file, plan)?;
        }
        if self.stage(index) == Some(UpdateStage::Loaded) {
            let state = self.release(link, index)?;
            self.adopt(link, index, &state)?;
            self.reach(index, UpdateStage::Adopted);
        }
        if self.stage(index) == Some(UpdateStage::Adopted) {
            self.end_predecessor(link, index)?;
            self.reach(index, UpdateStage::Ended);
        }
        self.name_peers(link, index)?;
        self.reconnect(link, index)?;
        self.handovers.remove(&index);
        self.deploy(link)
    }

    /// Whether a module can be updated to the version in a file, deployed or not.
    ///
    /// # Errors
    ///
    /// If there is no such module, or the file does not fit the descriptor, or is no later version that takes over the state of
    /// the present one.
    pub fn check_update(&self, module: &str, file: &[u8]) -> Result<(), DeployError> {
        self.planned_update(module, file).map(drop)
    }

    /// The module, and what follows from its new file; nothing if the update has begun.
    fn planned_update(&self, name: &str, file: &[u8]) -> Result<(usize, Option<DeploymentPlan>), DeployError> {
        let index = self.module(name)?;
        let refused = |fault: UpdateFault| {
            let reason = Reason::Update(fault);
            DeployError::Refused { what: "module", name: name.to_owned(), reason }
        };
        if let Some(handover) = self.handovers.get(&index) {
            return if handover.file == file { Ok((index, None)) } else { Err(refused(UpdateFault::Unfinished)) };
        }
        let module = unloaded(&self.descriptor.modules[index]);
        let plan = self.plan_with(index, module, Some(file.to_vec())).map_err(DescriptorError::Invalid)?;
        self.check_versions([&self.plan, &plan], index).map_err(refused)?;
        Ok((index, Some(plan)))
    }

    /// Whether the file of a module in the second plan is that of a version that can take the place of the one in the first.
    pub(super) fn check_versions(
        &self,
        plans: [&DeploymentPlan; 2],
        index: usize,
    ) -> Result<[Version; 2], UpdateFault> {
        let [before, after] = plans.map(|plan| plan.binaries[index].clone());
        let version = |binary: &Option<Binary>| binary.as_ref().and_then(Binary::version);
        let from = version(&before).ok_or(UpdateFault::NoVersion("it"))?;
        let to = version(&after).ok_or(UpdateFault::NoVersion("the module in the file"))?;
        let (from, to, released) = (from.number, to.number, from);
        if to <= from {
            return Err(UpdateFault::Downgrade { from, to });
        }
        let adopted = after.as_ref().and_then(Binary::predecessor);
        let unknown = UpdateFault::Unknown { from, to, adopts: adopted.map(|version| version.number) };
        let adopted = adopted.filter(|version| version.number == from).ok_or(unknown)?;
        if adopted.state != released.state {
            return Err(UpdateFault::Size { from, to, released: released.state, adopted: adopted.state });
        }
        if [before, after].iter().flatten().any(Binary::owns_devices) {
            return Err(UpdateFault::Driver);
        }
        let module = &self.descriptor.modules[index];
        let calls = |binary: &Option<Binary>| {
            let binary = binary.as_ref();
            let peers = binary.into_iter().flat_map(|binary| binary.peers().into_iter().map(|(_, name)| name));
            peers.chain(binary.into_iter().flat_map(Binary::callees)).any(|callee| callee == module.name_in_file())
        };
        let neighbours = self.descriptor.modules.iter().zip(&self.plan.binaries);
        let mut callers = neighbours.filter(|(other, binary)| other.node == module.node && calls(binary));
        if let Some((caller, _)) = callers.find(|(other, _)| other.name != module.name) {
            return Err(UpdateFault::Called(caller.name.clone()));
        }
        let mut own = self.connections_of(index);
        if let Some(half) = own.find(|connection| self.part(*connection) != Part::Whole) {
            return Err(UpdateFault::Vendors(self.plan.names[half].clone()));
        }
        Ok([released, Version { number: to, state: adopted.state }])
    }

    /// The connections that a module is an end of.
    fn connections_of(&self, index: usize) -> impl Iterator<Item = usize> {
        let name = &self.descriptor.modules[index].name;
        let connections = self.descriptor.connections.iter().enumerate();
        connections.filter(move |(_, connection)| connection.concerns(name)).map(|(index, _)| index)
    }

    fn stage(&self, index: usize) -> Option<UpdateStage> {
        self.handovers.get(&index).map(|handover| handover.stage)
    }

    fn reach(&mut self, index: usize, stage: UpdateStage) {
        if let Some(handover) = self.handovers.get_mut(&index) {
            handover.stage = stage;
        }
    }

    /// Has the deployer's tables speak of the other version of a module that is being updated.
    pub(super) fn exchange(&mut self, index: usize) {
        let layout = self.linked_at(index).ok().map(|linked| linked.layout);
        let Some(Handover { other, .. }) = self.handovers.get_mut(&index) else { return };
        std::mem::swap(&mut self.descriptor.modules[index], &mut other.module);
        std::mem::swap(&mut self.placements[index], &mut other.placement);
        std::mem::swap(&mut self.plan, &mut other.plan);
        other.layout = layout;
    }

    /// Loads the new version beside the old one, and has it prove itself. If that fails, it is ended again, as well as may be.
    fn begin(
        &mut self,
        link: &mut dyn Link,
        index: usize,
        file: &[u8],
        plan: DeploymentPlan,
    ) -> Result<(), DeployError> {
        let subject = Subject::new(Phase::Load, index, "");
        if !self.descriptor.modules[index].attested {
            return Err(self.stopped(&subject, Reason::Missing("the version before is not deployed")));
        }
        let versions =
            self.check_versions([&self.plan, &plan], index).map_err(|fault| self.stopped(&subject, fault.into()))?;
        // A release that was refused, or not, is not sent with another key: it would have the same number.
        let bytes = self.node(index).key_bytes();
        let key = self.state_keys.remove(&index).unwrap_or_else(|| self.randomness.bytes(bytes));
        let module = unloaded(&self.descriptor.modules[index]);
        let other = Deployed { module, placement: None, plan, layout: None };
        let handover = Handover { file: file.to_vec(), key, versions, other, stage: UpdateStage::Loaded };
        self.handovers.insert(index, handover);
        self.exchange(index);
        let result = self.load_modules(link, &[index]).and_then(|()| self.attest_modules(link, &[index]));
        self.exchange(index);
        if result.is_err() {
            self.abandon(link, index);
        }
        result
    }

    /// Gives an update up that has not reached the old version.
    fn abandon(&mut self, link: &mut dyn Link, index: usize) {
        self.exchange(index);
        let Module { name, deployed, key, .. } = self.descriptor.modules[index].clone();
        if deployed && key.is_some() {
            // Whatever it answers, it has no state and no connection.
            let _ = self.disable(link, &name);
        }
        self.exchange(index);
        if let Some(handover) = self.handovers.remove(&index) {
            self.state_keys.insert(index, handover.key);
        }
    }

    /// The command that gives a module the key for the state; `version` is the other one.
    fn transfer(&mut self, index: usize, version: u16) -> Result<Vec<u8>, Reason> {
        let handover = self.handovers.get(&index).ok_or(Reason::Missing("it is not being updated"))?;
        let key = handover.key.clone();
        let associated_data = message::transfer_associated_data(version, self.descriptor.modules[index].nonce);
        let wrapped = self.wrap_for(index, &associated_data, &key)?;
        Ok([&associated_data, wrapped.cipher.as_slice(), wrapped.tag.as_bytes()].concat())
    }

    fn entry_of_stub(&self, index: usize, name: &str) -> Result<u16, Reason> {
        let binary = self.plan.binaries[index].as_ref();
        binary.and_then(|binary| binary.stub_entry(name)).ok_or(Reason::Missing("it has no entry point for updates"))
    }

    /// Has the old version give its state away. Gives it as that has encrypted it.
    fn release(&mut self, link: &mut dyn Link, index: usize) -> Result<Vec<u8>, DeployError> {
        let Some([from, to]) = self.handovers.get(&index).map(|handover| handover.versions) else {
            return Ok(Vec::new());
        };
        let subject = || Subject::new(Phase::Release, index, format_args!("to version {}", to.number));
        self.started = link.now();
        let length = from.state + self.crypto(index).security().bytes() as u16;
        let command = self.transfer(index, to.number).and_then(|command| {
            let entry = self.entry_of_stub(index, "release")?;
            Ok(message::question(self.id(index)?, entry, &command, length).encode()?)
        });
        let command = command.map_err(|reason| self.stopped(&subject(), reason))?;
        let replies = self.persist(link, vec![(subject(), command)]);
        let reply =
            replies.into_iter().next().unwrap_or_else(|| Err(self.stopped(&subject(), Reason::Missing("no answer"))));
        match reply {
            Ok(reply) if reply.payload().len() == usize::from(length) => Ok(reply.payload().to_vec()),
            Ok(reply) => {
                let what = format!("{} bytes instead of a state and a tag", reply.payload().len());
                Err(self.stopped(&subject(), Reason::Nonsense(what)))
            }
            Err(error) => {
                if refused(&error) {
                    self.abandon(link, index);
                }
                Err(error)
            }
        }
    }

    /// Has the new version take over the state. From then on the deployer's tables speak of that one.
    fn adopt(&mut self, link: &mut dyn Link, index: usize, state: &[u8]) -> Result<(), DeployError> {
        let Some([from, _]) = self.handovers.get(&index).map(|handover| handover.versions) else { return Ok(()) };
        self.exchange(index);
        let adopted = self.once(|deployer| {
            let subject = Subject::new(Phase::Adopt, index, format_args!("from version {}", from.number));
            deployer.step(link, &subject, |deployer| {
                let entry = deployer.entry_of_stub(index, "adopt")?;
                let command = [deployer.transfer(index, from.number)?.as_slice(), state].concat();
                Ok(message::question(deployer.id(index)?, entry, &command, 0))
            })?;
            Ok(())
        });
        if adopted.is_err() {
            self.exchange(index);
            return adopted;
        }
        // A module that has not taken this command takes no other: it would have another number.
        self.descriptor.modules[index].nonce += 1;
        let name = self.descriptor.modules[index].name.clone();
        for connection in self.connections_of(index).collect::<Vec<_>>() {
            let connection = &mut self.descriptor.connections[connection];
            (connection.established, connection.key) = (false, None);
        }
        for event in self.descriptor.periodic_events.iter_mut().filter(|event| event.module == name) {
            event.established = false;
        }
        Ok(())
    }

    /// Ends the old version, which has done nothing since its release.
    fn end_predecessor(&mut self, link: &mut dyn Link, index: usize) -> Result<(), DeployError> {
        let name = self.descriptor.modules[index].name.clone();
        self.exchange(index);
        let ended = self.once(|deployer| deployer.disable(link, &name));
        self.exchange(index);
        ended
    }

    /// Gives each connection of the new version a key. The modules at the other ends first lose the old one. What sends to it would
    /// otherwise encrypt under it once more, and that event wait for ever at the head of its queue; what receives from it would
    /// believe the old version, loaded again after a reset, until the first event of the new one.
    fn reconnect(&mut self, link: &mut dyn Link, index: usize) -> Result<(), DeployError> {
        for connection in self.connections_of(index).collect::<Vec<_>>() {
            if self.descriptor.connections[connection].established {
                continue;
            }
            let Ends { source, destination } = self.plan.ends[connection];
            let is_local = self.descriptor.connections[connection].is_local();
            for (peer, _) in source.into_iter().chain([destination]).filter(|(peer, _)| *peer != index && !is_local) {
                self.revoke_old(link, peer, self.plan.numbers[connection])?;
            }
            self.connect(link, connection, None)?;
        }
        Ok(())
    }

    /// Replaces the key that a module has of a connection by one that nobody knows, for no input or output.
    fn revoke_old(&mut self, link: &mut dyn Link, module: usize, connection: u16) -> Result<(), DeployError> {
        let key = self.randomness.bytes(self.node(module).key_bytes());
        let nonce = self.descriptor.modules[module].nonce;
        self.once(|deployer| deployer.set_key(link, Phase::Revoke, module, connection, NO_IO, &key))?;
        // Also if the answer to a command that was obeyed got lost.
        self.descriptor.modules[module].nonce = nonce.saturating_add(1);
        Ok(())
    }

    /// A command that a module takes once: if it is refused after one that was not answered, that one was obeyed.
    fn once(&mut self, mut step: impl FnMut(&mut Deployer) -> Result<(), DeployError>) -> Result<(), DeployError> {
        let mut result = step(self);
        for _ in 1..TRIES {
            if result.as_ref().err().is_none_or(refused) {
                break;
            }
            result = match step(self) {
                Err(error) if refused(&error) => Ok(()),
                result => result,
            };
        }
        result
    }
}

/// The same module before it is loaded.
fn unloaded(module: &Module) -> Module {
    Module { id: None, key: None, nonce: 0, deployed: false, attested: false, ..module.clone() }
}
