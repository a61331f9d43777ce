//! What was meant to run: the modules of a deployment, where they are, and the keys that its deployer gave them.

use std::collections::BTreeMap;
use std::sync::Arc;

use descriptors::{Connection, Deployer, Destination, Handle, Secret, Sent, Source};
use module_source::{ModuleSource, SourceError};
use sancus_hw::{Key, Layout};

/// Bytes in the clear of the command that gives a module a connection's key (`descriptors::message`).
pub(super) const KEY_COMMAND: usize = 6;
/// The same of the command that tells a module who is at the other end of a connection without encryption.
pub(super) const LOCAL_COMMAND: usize = 8;

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
}

/// A connection without encryption between two modules of a node.
#[derive(Clone, Debug)]
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
        let modules = descriptor.modules.iter().map(|module| {
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
                outside: addresses
                    .into_iter()
                    .filter(|(address, _)| !linked.layout.public_contains(*address))
                    .collect(),
            })
        });
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
            Ok(Channel { name, id: connection.id, key, source, destination })
        });
        let channels = channels.collect::<Result<Vec<_>, _>>()?;
        Ok(Deployment { channels, locals, modules, secrets: descriptor.secrets.clone() })
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

    /// Gives a module to the attacker, with its keys and devices: what it does explains nothing and is not to be explained, what
    /// it sends is an input from outside, and what it knows is no secret.
    ///
    /// # Errors
    ///
    /// If there is no such module.
    pub fn compromise(&mut self, name: &str) -> Result<(), DeploymentError> {
        let module = self.modules.iter_mut().find(|module| module.name == name);
        let missing = || DeploymentError::Module { module: name.to_owned(), reason: "there is none".into() };
        module.ok_or_else(missing)?.compromised = true;
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

    /// Takes note of a key that a connection got later, if this is the command that gave it; the key is new if so.
    pub(super) fn learn(&mut self, sent: &Sent) -> Option<&Channel> {
        let receiver = self.modules.iter().position(|module| module.key == sent.key)?;
        let (id, _): (&[u8; 2], _) = sent.associated_data.split_first_chunk()?;
        let id = Some(u16::from_be_bytes(*id));
        let key = Key::from_bytes(&sent.body).ok().filter(|_| sent.associated_data.len() == KEY_COMMAND)?;
        let ends = |channel: &&Channel| {
            channel.destination.0 == receiver || channel.source.as_ref().is_some_and(|(source, _)| *source == receiver)
        };
        let of_connection = self.channels.iter().filter(|channel| channel.id == id).find(ends)?;
        if self.channels.iter().any(|channel| channel.key == key) {
            return None;
        }
        self.channels.push(Channel { key, ..of_connection.clone() });
        self.channels.last()
    }
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
