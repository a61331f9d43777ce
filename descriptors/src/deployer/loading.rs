//! Loads modules, computes their keys, and has them prove themselves: one module of each node at a time, on all nodes at
//! once.

use sancus_hw::{Key, Layout, Tag};

use super::Deployer;
use super::binary::{Binary, Linked};
use super::failure::{DeployError, Reason};
use super::link::Link;
use super::placement::Placement;
use super::placement_check::Placed;
use super::step::{Phase, Subject};
use crate::protocol::message::{self, Message, Reply, Request};
use crate::schema::Module;

/// Bytes of an attestation challenge.
const CHALLENGE_LENGTH: usize = 16;
/// Bytes of what a module says of its node's reset counter, low byte first.
pub const RESETS_LENGTH: usize = 4;

/// A module that is to be loaded.
#[derive(Clone, Debug)]
pub struct ModuleToLoad<'a> {
    /// Its node, by its place in the descriptor.
    pub node: usize,
    /// The module.
    pub module: &'a Module,
    /// The name that its node knows it by.
    pub name: &'a str,
    /// Its file.
    pub binary: &'a Binary,
    /// Bytes of what the node is sent for it.
    pub payload: usize,
}

impl Deployer {
    /// The modules that are not loaded yet; of each node in the order in which they will be.
    pub fn to_load(&self) -> Vec<ModuleToLoad<'_>> {
        let modules = self.rounds(|module| !module.deployed).concat().into_iter();
        let to_load = |index: usize| {
            let (module, binary) = (&self.descriptor.modules[index], self.plan.binaries[index].as_ref()?);
            let payload = self.load_request(index).ok()?.payload().len();
            Some(ModuleToLoad { node: self.plan.nodes[index], module, name: module.name_in_file(), binary, payload })
        };
        modules.filter_map(to_load).collect()
    }

    /// The modules that are left to do something with, in the order of deployment, one of each node at a time.
    pub(super) fn rounds(&self, left: impl Fn(&Module) -> bool) -> Vec<Vec<usize>> {
        let mut rounds: Vec<Vec<usize>> = Vec::new();
        let mut done = vec![0; self.descriptor.nodes.len()];
        let left = |module: &usize| self.plan.own[*module] && left(&self.descriptor.modules[*module]);
        for module in self.plan.order.iter().copied().filter(left) {
            let round = &mut done[self.plan.nodes[module]];
            if *round == rounds.len() {
                rounds.push(Vec::new());
            }
            rounds[*round].push(module);
            *round += 1;
        }
        rounds
    }

    /// Loads the modules that are not loaded yet.
    pub(super) fn load(&mut self, link: &mut dyn Link) -> Result<(), DeployError> {
        for modules in self.rounds(|module| !module.deployed) {
            self.load_modules(link, &modules)?;
        }
        Ok(())
    }

    /// Loads modules onto different nodes.
    pub(super) fn load_modules(&mut self, link: &mut dyn Link, modules: &[usize]) -> Result<(), DeployError> {
        let mut requests = Vec::new();
        for module in modules.iter().copied() {
            self.introduce_callees(module);
            let subject = Subject::new(Phase::Load, module, "");
            let request = self.load_request(module).map_err(|reason| self.stopped(&subject, reason))?;
            requests.push((subject, request));
        }
        let replies = self.steps(link, requests);
        self.conclude(modules, replies, Deployer::loaded)
    }

    fn load_request(&self, module: usize) -> Result<Message, Reason> {
        let binary = self.plan.binaries[module].as_ref().ok_or(Reason::Missing("it has no file"))?;
        let name = self.descriptor.modules[module].name_in_file().as_bytes().to_vec();
        Ok(Request::Load { name, vendor: self.vendor_of(module).0, file: binary.for_loader() }.encode()?)
    }

    /// Takes note of what each of some modules has answered, also of those after the first that failed.
    fn conclude(
        &mut self,
        modules: &[usize],
        replies: Vec<Result<Reply, DeployError>>,
        note: impl Fn(&mut Deployer, usize, &Reply) -> Result<(), DeployError>,
    ) -> Result<(), DeployError> {
        let mut result = Ok(());
        for (module, reply) in modules.iter().copied().zip(replies) {
            result = result.and(reply.and_then(|reply| note(self, module, &reply)));
        }
        result
    }

    fn loaded(&mut self, module: usize, reply: &Reply) -> Result<(), DeployError> {
        let subject = Subject::new(Phase::Load, module, "");
        let (id, placement) = Placement::of_loaded(reply).map_err(|reason| self.stopped(&subject, reason))?;
        let loaded = &mut self.descriptor.modules[module];
        (loaded.id, loaded.deployed, loaded.nonce) = (Some(id), true, 0);
        self.placements[module] = Some(placement);
        self.check_placement(module).map_err(|reason| self.stopped(&subject, reason))?;
        let key = self.module_key(module).map_err(|reason| self.stopped(&subject, reason))?;
        self.descriptor.modules[module].key = Some(key);
        Ok(())
    }

    /// Checks that the node has put a module where it cannot get at it.
    pub(super) fn check_placement(&self, module: usize) -> Result<(), Reason> {
        let placed = |index: usize| -> Result<Placed<'_>, Reason> {
            let driver = self.plan.binaries[index].as_ref().is_some_and(Binary::is_driver);
            Ok(Placed { name: &self.descriptor.modules[index].name, layout: self.linked_at(index)?.layout, driver })
        };
        let here = |other: &usize| self.plan.nodes[*other] == self.plan.nodes[module] && *other != module;
        let known = (0..self.placements.len()).filter(here).filter(|other| self.placements[*other].is_some());
        let mut others = known.map(placed).collect::<Result<Vec<_>, _>>()?;
        // The version that it is loaded beside.
        let before = self.handovers.get(&module).and_then(|handover| handover.layout_before());
        others.extend(before.map(|layout| Placed { name: "the version before", layout, driver: false }));
        let placement = self.placements[module].as_ref().ok_or(Reason::Missing("its place is unknown"))?;
        Ok(placed(module)?.check(placement, &others)?)
    }

    /// Puts into a module's file what it has to know of the modules that it calls, which are on the node already: where they are
    /// entered, the numbers of their entry points, and the tags by which modules without a deployer verify each other.
    fn introduce_callees(&mut self, module: usize) {
        let Some(mut binary) = self.plan.binaries[module].take() else { return };
        let callees: Vec<String> = binary.callees().into_iter().map(str::to_owned).collect();
        for callee in callees {
            let Some(other) = self.neighbour(module, &callee) else { continue };
            let Some((known, placement)) = self.plan.binaries[other].as_ref().zip(self.placements[other].as_ref())
            else {
                continue;
            };
            binary.resolve(&callee, |symbol| known.symbol_value(symbol, placement));
            let linked = known.link(placement).ok();
            if let Some(tag) = linked.and_then(|linked| linked.attestation_tag(self.crypto(module)).ok()) {
                binary.fill_tag(&callee, &tag);
            }
        }
        self.plan.binaries[module] = Some(binary);
    }

    /// The module of that name on the node of another.
    fn neighbour(&self, module: usize, name: &str) -> Option<usize> {
        let node = &self.descriptor.modules[module].node;
        let mut modules = self.descriptor.modules.iter();
        modules.position(|candidate| candidate.name_in_file() == name && candidate.node == *node)
    }

    /// Tells a module the IDs of the modules that it calls. They have proven themselves.
    pub(super) fn name_peers(&mut self, link: &mut dyn Link, module: usize) -> Result<(), DeployError> {
        let Some(binary) = &self.plan.binaries[module] else { return Ok(()) };
        let Some(entry) = binary.set_peer() else { return Ok(()) };
        let peers: Vec<(u16, String)> =
            binary.peers().into_iter().map(|(number, name)| (number, name.to_owned())).collect();
        for (number, name) in peers {
            let subject = Subject::new(Phase::SetPeer, module, &name);
            self.step(link, &subject, |deployer| {
                let peer = deployer.neighbour(module, &name).ok_or(Reason::Missing("its node has no such module"))?;
                let nonce = deployer.command_nonce(module)?;
                let associated_data = message::set_peer_associated_data(number, nonce);
                let wrapped = deployer.wrap_for(module, &associated_data, &deployer.id(peer)?.to_be_bytes())?;
                let message = [&associated_data, wrapped.cipher.as_slice(), wrapped.tag.as_bytes()].concat();
                Ok(message::question(deployer.id(module)?, entry, &message, 0))
            })?;
            self.descriptor.modules[module].nonce += 1;
        }
        Ok(())
    }

    /// The key of a module on its node, from its file and its place.
    pub(super) fn module_key(&self, module: usize) -> Result<Vec<u8>, Reason> {
        let vendor_key = self.vendor_of(module).1.ok_or(Reason::Missing("the key of its vendor is unknown"))?;
        let vendor_key = Key::from_bytes(vendor_key)?;
        Ok(self.linked_at(module)?.key(self.crypto(module), &vendor_key)?.as_bytes().to_vec())
    }

    pub(super) fn linked_at(&self, module: usize) -> Result<Linked, Reason> {
        let binary = self.plan.binaries[module].as_ref();
        let binary = binary.ok_or(Reason::Missing("its key is unknown, and it has no file to compute the key from"))?;
        let placement = match &self.placements[module] {
            Some(placement) => placement,
            None if binary.is_executable() => &Placement::default(),
            None => return Err(Reason::Missing("its key is unknown, and so is its place on the node")),
        };
        Ok(binary.link(placement)?)
    }

    /// Has the modules prove themselves that have not yet.
    pub(super) fn attest_all(&mut self, link: &mut dyn Link) -> Result<(), DeployError> {
        for modules in self.rounds(|module| !module.attested) {
            self.attest_modules(link, &modules)?;
        }
        Ok(())
    }

    /// Has modules of different nodes prove themselves.
    pub(super) fn attest_modules(&mut self, link: &mut dyn Link, modules: &[usize]) -> Result<(), DeployError> {
        let (mut requests, mut challenges) = (Vec::new(), Vec::new());
        for module in modules.iter().copied() {
            let challenge = self.randomness.bytes(CHALLENGE_LENGTH);
            let subject = Subject::new(Phase::Attest, module, "");
            let request = self.attest_request(module, &challenge).map_err(|reason| self.stopped(&subject, reason))?;
            requests.push((subject, request));
            challenges.push((module, challenge));
        }
        let replies = self.steps(link, requests);
        self.conclude(modules, replies, |deployer, module, reply| {
            let challenge = challenges.iter().find(|(other, _)| *other == module).map(|(_, challenge)| challenge);
            deployer.attested(module, challenge.map_or(&[], Vec::as_slice), reply)
        })
    }

    fn attest_request(&mut self, module: usize, challenge: &[u8]) -> Result<Message, Reason> {
        if self.descriptor.modules[module].key.is_none() {
            self.descriptor.modules[module].key = Some(self.module_key(module)?);
        }
        let id = self.id(module)?;
        let identify = self.plan.binaries[module].as_ref().and_then(Binary::identify);
        Ok(match identify {
            Some(entry) => message::question(id, entry, challenge, self.answer_length(module)?),
            None => message::attest(id, challenge),
        }
        .encode()?)
    }

    fn attested(&mut self, module: usize, challenge: &[u8], reply: &Reply) -> Result<(), DeployError> {
        let subject = Subject::new(Phase::Attest, module, "");
        let proven = self.proves(module, challenge, reply).map_err(|reason| self.stopped(&subject, reason))?;
        if !proven {
            return Err(self.stopped(&subject, Reason::NotAuthentic));
        }
        self.descriptor.modules[module].attested = true;
        Ok(())
    }

    /// Whether a module has proven what it is; with a file whose module can say so also that it has the ID and the place which the
    /// node has named. One that counts resets says how many there were.
    fn proves(&mut self, module: usize, challenge: &[u8], reply: &Reply) -> Result<bool, Reason> {
        let nonsense = |error: sancus_hw::LengthError| Reason::Nonsense(error.to_string());
        let key = self.key(module)?;
        if self.plan.binaries[module].as_ref().and_then(Binary::identify).is_none() {
            let tag = Tag::from_bytes(reply.payload()).map_err(nonsense)?;
            return Ok(self.crypto(module).mac(&key, challenge)?.matches(&tag));
        }
        let identity = self.identity(module)?;
        let answer = reply.payload();
        if answer.len() != usize::from(self.answer_length(module)?) {
            return Err(Reason::Nonsense(format!("{} bytes instead of an identity and a tag", answer.len())));
        }
        let (cipher, tag) = answer.split_at(answer.len() - self.crypto(module).security().bytes());
        let tag = Tag::from_bytes(tag).map_err(nonsense)?;
        let Ok(said) = self.crypto(module).unwrap(&key, challenge, cipher, &tag) else { return Ok(false) };
        let resets = said.strip_prefix(identity.as_slice());
        if let Some(Ok(resets)) = resets.map(<[u8; RESETS_LENGTH]>::try_from) {
            let [low, high] = [&resets[..2], &resets[2..]].map(|word| word.iter().any(|byte| *byte != 0));
            if !(low && high) {
                return Err(Reason::NoResetCounter);
            }
            self.descriptor.modules[module].resets = Some(u32::from_le_bytes(resets));
        }
        Ok(resets.is_some())
    }

    /// What a module says of itself: its ID and its layout, as words in its memory.
    fn identity(&self, module: usize) -> Result<Vec<u8>, Reason> {
        let Layout { public_start, public_end, secret_start, secret_end, .. } = self.linked_at(module)?.layout;
        let words = [self.id(module)?, public_start, public_end, secret_start, secret_end];
        Ok(words.into_iter().flat_map(u16::to_le_bytes).collect())
    }

    fn answer_length(&self, module: usize) -> Result<u16, Reason> {
        let resets = if self.counts_resets(module) { RESETS_LENGTH } else { 0 };
        Ok((self.identity(module)?.len() + resets + self.crypto(module).security().bytes()) as u16)
    }
}
