//! What was meant to run: the modules of a deployment, where they are, and the keys that its deployer gave them.

use std::collections::BTreeMap;
use std::sync::Arc;

use descriptors::{
    Binary, Connection, Deployer, Destination, Handle, Module, Policy, RESETS_LENGTH, Secret, Sent, Source,
};
use module_source::{ModuleSource, SourceError};
use sancus_hw::{Key, Layout};

/// Bytes in the clear of the command that gives a module a connection's key (`descriptors::message`).
pub(super) const KEY_COMMAND: usize = 6;
/// The same of the command that tells a module who is at the other end of a connection without encryption.
pub(super) const LOCAL_COMMAND: usize = 8;
/// The same of the command that gives a module the key under which a state goes to its next version.
const TRANSFER_COMMAND: usize = 4;

/// What a module's state is called where it leaves one version; no output has such a name.
pub(super) const RELEASED_STATE: &str = "released state";

/// A deployment that cannot be checked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeploymentError {
    /// A module that the deployer has not loaded, or whose file or key it does not know.
    #[error("module {module:?}: {reason}")]
    Module {
        /// The module.
        module: String,
        /// What is missing.
        reason: String,
    },
    /// A source of a module that is none.
    #[error("the source of module {module:?}: {error}")]
    Source {
        /// The module.
        module: String,
        /// What is wrong.
        error: SourceError,
    },
    /// A connection whose ends have no key yet.
    #[error("connection {0:?} is not established")]
    Connection(String),
    /// The recording has a node that the deployment does not have, or the other way round.
    #[error("there is no node {0:?}")]
    Node(String),
}

/// The modules and connections of a deployment.
#[derive(Clone, Debug)]
pub struct Deployment {
    /// In the order of the descriptor.
    pub modules: Vec<DeployedModule>,
    /// In the order of the descriptor, then those of later keys.
    pub channels: Vec<Channel>,
    /// The connections without encryption, in the order of the descriptor.
    pub locals: Vec<LocalConnection>,
    /// What is secret besides keys.
    pub secrets: Vec<Secret>,
    /// What modules may do, if somebody restricts it.
    pub policy: Option<Policy>,
    /// Versions of modules, by index, with those that took their places.
    updates: Vec<(usize, usize)>,
}

/// A module as it is meant to be in its node's memory.
#[derive(Clone, Debug)]
pub struct DeployedModule {
    /// Name in the descriptor.
    pub name: String,
    /// Name in its file and its source.
    pub name_in_file: String,
    /// Name of its node.
    pub node: String,
    /// Its key on the node.
    pub key: Key,
    /// Where its sections are.
    pub layout: Layout,
    /// Its public section.
    pub text: Vec<u8>,
    /// The public section that it is held to. Another one only where a check has been taken out of the module, to see
    /// what it is good for.
    pub reference_text: Vec<u8>,
    /// Names of entry points, by number.
    pub entries: BTreeMap<u16, String>,
    /// Names of what is outside of the module, by address: functions of the node, and of the module's own file.
    pub outside: BTreeMap<u16, String>,
    /// Numbers of inputs and outputs, by name.
    pub ios: BTreeMap<String, u16>,
    /// Where its stubs have accepted a call, and where a return (`entry.S`: caller_checked, return_checked).
    pub call_accepted: Option<u16>,
    /// The same for a return from a call out of it.
    pub return_accepted: Option<u16>,
    /// What its C says; `None` if only its file is known.
    pub source: Option<Arc<ModuleSource>>,
    /// Whether it is the attacker's ([`Deployment::compromise`]).
    pub compromised: bool,
    /// Whether tags of the deployer's commands to it also cover how often its node was reset.
    pub counts_resets: bool,
}

impl DeployedModule {
    /// How long the associated data of a command to it are, by which kinds of commands differ, without the count of resets.
    pub(super) fn command_length(&self, associated_data: &[u8]) -> usize {
        associated_data.len().saturating_sub(if self.counts_resets { RESETS_LENGTH } else { 0 })
    }
}

/// A connection, by the key that protects it: one that gets another key is another channel from then on.
#[derive(Clone, Debug)]
pub struct Channel {
    /// Name, or the number if it has none.
    pub name: String,
    /// The number; `None` if it never got one.
    pub id: Option<u16>,
    /// The key.
    pub key: Key,
    /// Index of the module whose output it is, and the output; `None`: the deployer.
    pub source: Option<(usize, String)>,
    /// Index of the module whose input it is, and the input.
    pub destination: (usize, String),
    /// Whether it carries the state of a module to its next version.
    pub is_state: bool,
}

/// A connection without encryption between two modules of a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalConnection {
    /// Name, or the number if it has none.
    pub name: String,
    /// The number.
    pub id: u16,
    /// Index of the module whose output it is, and the output.
    pub source: (usize, String),
    /// Index of the module whose input it is, and the input.
    pub destination: (usize, String),
}

impl DeployedModule {
    /// Whether an entry point is the one that takes events of modules of the same node (`stubs/local.S`: handle_local).
    pub(super) fn takes_local(&self, entry: u16) -> bool {
        let name = self.entries.get(&entry).and_then(|name| sancus_hw::abi::part_of(name, &self.name_in_file));
        name == Some("handle_local")
    }
}

impl Deployment {
    /// What a deployer has deployed.
    pub fn new(deployer: &Deployer) -> Result<Deployment, DeploymentError> {
        let descriptor = deployer.descriptor();
        let modules = descriptor.modules.iter().map(|module| deployed(deployer, module));
        let modules = modules.collect::<Result<Vec<_>, _>>()?;
        let index = |name: &str| {
            let index = modules.iter().position(|module| module.name == name);
            index.ok_or_else(|| DeploymentError::Module { module: name.to_owned(), reason: "not deployed".into() })
        };
        let name_of = |connection: &Connection| {
            let id = connection.id.map_or(String::new(), |id| id.to_string());
            connection.name.clone().unwrap_or(id)
        };
        let (local, encrypted): (Vec<_>, Vec<_>) =
            descriptor.connections.iter().partition(|connection| connection.is_local());
        let locals = local.into_iter().map(|connection| {
            let missing = || DeploymentError::Connection(name_of(connection));
            let (Source::Output { module: from, output }, Destination::Input { module: to, input }, Some(id), true) =
                (&connection.source, &connection.destination, connection.id, connection.established)
            else {
                return Err(missing());
            };
            let source = (index(from)?, named(deployer, from, output));
            let destination = (index(to)?, named(deployer, to, input));
            Ok(LocalConnection { name: name_of(connection), id, source, destination })
        });
        let locals = locals.collect::<Result<Vec<_>, _>>()?;
        let channels = encrypted.into_iter().map(|connection| {
            let name = name_of(connection);
            let key = connection.key.as_deref().filter(|_| connection.established);
            let key = key.and_then(|key| Key::from_bytes(key).ok());
            let source = match &connection.source {
                Source::Direct => None,
                Source::Output { module, output: handle } | Source::Request { module, request: handle } => {
                    Some((index(module)?, named(deployer, module, handle)))
                }
            };
            let destination = match &connection.destination {
                Destination::Input { module, input: handle } | Destination::Handler { module, handler: handle } => {
                    (index(module)?, named(deployer, module, handle))
                }
            };
            let key = key.ok_or_else(|| DeploymentError::Connection(name.clone()))?;
            Ok(Channel { name, id: connection.id, key, source, destination, is_state: false })
        });
        let channels = channels.collect::<Result<Vec<_>, _>>()?;
        let (secrets, policy) = (descriptor.secrets.clone(), descriptor.policy.clone());
        Ok(Deployment { channels, locals, modules, secrets, policy, updates: Vec::new() })
    }

    /// The same with the sources of modules, by their names, as the compiler understood them
    /// ([`network::scenario::Setup::sources`]).
    ///
    /// # Errors
    ///
    /// If one of them cannot be read.
    pub fn with_sources(mut self, sources: &BTreeMap<String, String>) -> Result<Deployment, DeploymentError> {
        for module in &mut self.modules {
            let Some(text) = sources.get(&module.name) else { continue };
            let failed = |error| DeploymentError::Source { module: module.name.clone(), error };
            module.source = Some(Arc::new(ModuleSource::read(text).map_err(failed)?));
        }
        Ok(self)
    }

    /// The same with the version that a module has been updated to by this deployer since; its source, if that is known, as in
    /// [`with_sources`](Deployment::with_sources).
    ///
    /// # Errors
    ///
    /// If there is no such module, or its source cannot be read.
    pub fn updated(
        mut self,
        deployer: &Deployer,
        name: &str,
        source: Option<&str>,
    ) -> Result<Deployment, DeploymentError> {
        let missing = |reason: &str| DeploymentError::Module { module: name.to_owned(), reason: reason.to_owned() };
        let before =
            self.modules.iter().rposition(|module| module.name == name).ok_or_else(|| missing("there is none"))?;
        let mut modules = deployer.descriptor().modules.iter();
        let module = modules.find(|module| module.name == name).ok_or_else(|| missing("there is none"))?;
        let mut successor = deployed(deployer, module)?;
        if let Some(text) = source {
            let failed = |error| DeploymentError::Source { module: name.to_owned(), error };
            successor.source = Some(Arc::new(ModuleSource::read(text).map_err(failed)?));
        }
        self.modules.push(successor);
        self.updates.push((before, self.modules.len() - 1));
        Ok(self)
    }

    /// Gives a module to the attacker, in all its versions, with its keys and devices: what it does explains nothing and is not to be explained, what
    /// it sends is an input from outside, and what it knows is no secret.
    ///
    /// # Errors
    ///
    /// If there is no such module.
    pub fn compromise(&mut self, name: &str) -> Result<(), DeploymentError> {
        let missing = || DeploymentError::Module { module: name.to_owned(), reason: "there is none".into() };
        let mut versions = self.modules.iter_mut().filter(|module| module.name == name);
        versions.next().ok_or_else(missing)?.compromised = true;
        versions.for_each(|module| module.compromised = true);
        Ok(())
    }

    /// Whether a compromised module sends over a channel.
    pub(super) fn is_from_compromised(&self, channel: &Channel) -> bool {
        channel.source.as_ref().is_some_and(|(source, _)| self.modules[*source].compromised)
    }

    /// Whether a compromised module has the key of a channel.
    pub(super) fn is_stolen(&self, channel: &Channel) -> bool {
        self.is_from_compromised(channel) || self.modules[channel.destination.0].compromised
    }

    /// How many keys are still secret where the attacker has some modules.
    pub fn secret_keys(&self) -> usize {
        let own = self.modules.iter().filter(|module| !module.compromised).count();
        own + self.channels.iter().filter(|channel| !self.is_stolen(channel)).count()
    }

    /// Takes note of what the deployer has changed, if this is a command that does. Gives the channel of a new key.
    pub(super) fn learn(&mut self, sent: &Sent) -> Option<&Channel> {
        let receiver = self.modules.iter().position(|module| module.key == sent.key)?;
        let length = self.modules[receiver].command_length(&sent.associated_data);
        if length == LOCAL_COMMAND {
            self.learn_local(receiver, sent);
            return None;
        }
        let key = Key::from_bytes(&sent.body).ok()?;
        if self.channels.iter().any(|channel| channel.key == key) {
            return None;
        }
        let channel = match length {
            KEY_COMMAND => self.rekeyed(receiver, number(sent)?, key)?,
            TRANSFER_COMMAND => self.handover(receiver, key)?,
            _ => return None,
        };
        self.channels.push(channel);
        self.channels.last()
    }

    /// A connection with another key, between the versions that are at work by now.
    fn rekeyed(&self, receiver: usize, id: u16, key: Key) -> Option<Channel> {
        let mut channels = self.channels.iter().filter(|channel| channel.id == Some(id)).map(|channel| Channel {
            source: channel.source.clone().map(|(module, output)| (self.at_work(module), output)),
            destination: (self.at_work(channel.destination.0), channel.destination.1.clone()),
            ..channel.clone()
        });
        let of_connection = channels.find(|channel| {
            channel.destination.0 == receiver || channel.source.as_ref().is_some_and(|(source, _)| *source == receiver)
        })?;
        Some(Channel { key, ..of_connection })
    }

    /// The way of a state from one version to the next.
    fn handover(&self, from: usize, key: Key) -> Option<Channel> {
        let (_, to) = *self.updates.iter().find(|(before, _)| *before == from)?;
        let adopted = sancus_hw::abi::symbol(&self.modules[to].name_in_file, "adopted");
        Some(Channel {
            name: format!("the state of {}", self.modules[from].name),
            id: None,
            key,
            source: Some((from, RELEASED_STATE.to_owned())),
            destination: (to, adopted),
            is_state: true,
        })
    }

    /// Takes note that a connection without encryption has another version of a module at an end.
    fn learn_local(&mut self, receiver: usize, sent: &Sent) {
        let id = number(sent);
        let known = self.locals.iter().filter(|local| Some(local.id) == id).map(|local| LocalConnection {
            source: (self.at_work(local.source.0), local.source.1.clone()),
            destination: (self.at_work(local.destination.0), local.destination.1.clone()),
            ..local.clone()
        });
        let mut found = known.filter(|local| local.source.0 == receiver || local.destination.0 == receiver);
        if let Some(local) = found.next().filter(|local| !self.locals.contains(local)) {
            self.locals.push(local);
        }
    }

    /// The version of a module that has taken its place, once the deployer has made a key for the state.
    fn at_work(&self, module: usize) -> usize {
        let state = self.channels.iter().filter(|channel| channel.is_state);
        let mut taken = state.filter_map(|channel| Some((channel.source.as_ref()?.0, channel.destination.0)));
        taken.find(|(before, _)| *before == module).map_or(module, |(_, after)| self.at_work(after))
    }
}

/// The number of the connection that a command of the deployer is about.
fn number(sent: &Sent) -> Option<u16> {
    sent.associated_data.first_chunk().copied().map(u16::from_be_bytes)
}

/// A module that a deployer has deployed.
fn deployed(deployer: &Deployer, module: &Module) -> Result<DeployedModule, DeploymentError> {
    let failed = |reason: String| DeploymentError::Module { module: module.name.clone(), reason };
    let linked = deployer.linked(&module.name).map_err(|error| failed(error.to_string()))?;
    let key = module.key.as_deref().ok_or_else(|| failed("its key is not known".into()))?;
    let addresses = deployer.addresses(&module.name);
    let label = |part: &str| {
        let symbol = sancus_hw::abi::symbol(module.name_in_file(), part);
        addresses.iter().find(|(_, name)| *name == symbol).map(|(address, _)| *address)
    };
    Ok(DeployedModule {
        name: module.name.clone(),
        name_in_file: module.name_in_file().to_owned(),
        node: module.node.clone(),
        key: Key::from_bytes(key).map_err(|error| failed(error.to_string()))?,
        layout: linked.layout,
        reference_text: linked.text.clone(),
        text: linked.text,
        entries: deployer.entries(&module.name).into_iter().collect(),
        ios: deployer.ios(&module.name).into_iter().map(|(number, name)| (name, number)).collect(),
        call_accepted: label("caller_checked"),
        return_accepted: label("return_checked"),
        source: None,
        compromised: false,
        counts_resets: deployer.binary(&module.name).is_some_and(Binary::counts_resets),
        outside: addresses.into_iter().filter(|(address, _)| !linked.layout.public_contains(*address)).collect(),
    })
}

/// The name of an input or output.
fn named(deployer: &Deployer, module: &str, handle: &Handle) -> String {
    match handle {
        Handle::Name(name) => name.clone(),
        Handle::Index(number) => {
            let ios = deployer.ios(module);
            let io = ios.into_iter().find(|(index, _)| index == number);
            io.map_or_else(|| number.to_string(), |(_, name)| name)
        }
    }
}
