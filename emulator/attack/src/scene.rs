//! Where attacks happen: a deployed network, and what an attacker knows of it.

use std::collections::BTreeMap;
use std::net::SocketAddrV4;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use descriptors::message::{Message, Request};
use descriptors::{Deployer, Destination, nearest};
use msp430_isa::{AssemblyError, AssemblyErrorKind, Instruction, Operation};
use sancus_hw::{Layout, abi};

use super::foothold::{self, CodeError, Foothold};
use super::names::Names;
use super::place::{Boundary, Place, PlaceError};
use super::wire::WireConnection;
use machine::peripherals::Peripherals;
use machine::{Engine, Machine};
use network::scenario::Setup;
use network::{Event, EventKind, Network, NetworkError};
use program::image::VECTORS;

/// The attacker's host among the parties of a network.
pub const ATTACKER: &str = "attacker";
/// Where it is.
pub const ATTACKER_ADDRESS: SocketAddrV4 = SocketAddrV4::new(std::net::Ipv4Addr::new(10, 255, 255, 253), 1);

/// A deployed network, about to be attacked, as often as one likes.
pub struct Scene {
    /// Shared between threads, which copy it.
    network: Mutex<Network>,
    deployer: Deployer,
    names: Names,
    nodes: Vec<SceneNode>,
    modules: Vec<SceneModule>,
    connections: Vec<SceneConnection>,
    /// What gave connections their keys, as it went over the links: module, where to, and the message.
    keys: Vec<(usize, SocketAddrV4, Message)>,
    /// The module that is the attacker's, by place in the list of modules.
    pub(super) compromised: Option<usize>,
}

/// A node.
#[derive(Clone, Debug)]
pub struct SceneNode {
    /// Its name.
    pub name: String,
    /// The address of its bridge.
    pub address: SocketAddrV4,
    symbols: BTreeMap<String, u16>,
    pub(super) foothold: Foothold,
    /// Program memory that neither software nor modules use.
    pub(super) unused: Range<u16>,
}

/// A module.
#[derive(Clone, Debug)]
pub struct SceneModule {
    /// Its name.
    pub name: String,
    /// Its name in its file.
    pub name_in_file: String,
    /// Its node, by place in the list of nodes.
    pub node: usize,
    /// Its identity there.
    pub id: u16,
    /// Its sections.
    pub layout: Layout,
    /// Its file.
    pub file: Vec<u8>,
    /// Its vendor.
    pub vendor: u16,
    /// The first word of its public section that disables it when it is executed.
    pub disabling: Option<u16>,
    /// The first register of a device in its secret section that obeys its owner alone.
    pub register: Option<u16>,
}

/// A connection.
#[derive(Clone, Debug)]
pub struct SceneConnection {
    /// `MODULE.output`, `MODULE.output#4` for the connection at place 4 of the descriptor if another has this label, or the
    /// name of a direct connection.
    pub label: String,
    /// Its number on the wire, which no other connection of its nodes has.
    pub id: u16,
    /// The module it comes from, by place in the list of modules; `None` for the deployer.
    pub from: Option<usize>,
    /// The module it goes to.
    pub to: usize,
}

/// A network that cannot be attacked.
#[derive(Debug, thiserror::Error)]
pub enum SceneError {
    /// Not all is deployed.
    #[error("{what} {name:?} is not deployed: deploy everything before the attack")]
    NotDeployed {
        /// "Module" or "connection".
        what: &'static str,
        /// Its name.
        name: String,
    },
    /// Nothing that could be attacked.
    #[error("the deployment has no modules: there is nothing to attack")]
    NoModules,
    /// No room for the attacker's code.
    #[error(
        "node {0:?} does not have {size} bytes of unprotected program memory left for the attacker's code",
        size = foothold::SIZE
    )]
    NoRoom(String),
    /// The node's software is not one the attacker knows.
    #[error("the image of node {node:?} has no symbol {symbol:?}: attacks on nodes are made for firmware/os")]
    NoSymbol {
        /// The node.
        node: String,
        /// The symbol.
        symbol: &'static str,
    },
    /// The network does not take the attacker's host.
    #[error(transparent)]
    Network(#[from] NetworkError),
    /// There are hosts that cannot be copied.
    #[error("a network with actors cannot be attacked repeatedly: actors cannot be copied")]
    Actors,
}

impl Scene {
    /// Prepares a network to which everything is deployed.
    ///
    /// # Errors
    ///
    /// If something is not deployed, or the attacker cannot get to work there.
    pub fn new(setup: Setup) -> Result<Scene, SceneError> {
        let Setup { mut network, mut deployer, images, .. } = setup;
        if deployer.descriptor().modules.is_empty() {
            return Err(SceneError::NoModules);
        }
        network.add_inbox(ATTACKER, ATTACKER_ADDRESS)?;
        let before = network.take_events();
        deployer.take_steps();
        deployer.take_sent();
        let descriptor = deployer.descriptor();
        let addresses = network.node_addresses();
        let mut modules = Vec::new();
        for module in &descriptor.modules {
            let missing = || SceneError::NotDeployed { what: "module", name: module.name.clone() };
            let node = descriptor.nodes.iter().position(|node| node.name == module.node).ok_or_else(missing)?;
            let id = module.id.ok_or_else(missing)?;
            let machine = network.machine_mut(&module.node).ok_or_else(missing)?;
            let owned: Vec<u16> = owned_registers(machine.peripherals());
            let mut slots = machine.modules().into_iter().flat_map(|table| table.slots());
            let layout = *slots.find(|slot| slot.is_enabled() && slot.id() == id).ok_or_else(missing)?.layout();
            let mut words = (layout.public_start..layout.public_end).step_by(2);
            let disables =
                |address: &u16| Instruction::decode(machine.read_word(*address)).operation == Operation::Disable;
            modules.push(SceneModule {
                name: module.name.clone(),
                name_in_file: module.name_in_file().to_owned(),
                node,
                id,
                layout,
                file: deployer.file(&module.name).unwrap_or_default().to_vec(),
                vendor: module.vendor_on(&descriptor.nodes[node]).0,
                disabling: words.find(disables),
                register: owned.into_iter().find(|register| layout.secret_contains(*register)),
            });
        }
        let mut nodes = Vec::new();
        for (index, (name, address)) in addresses.into_iter().enumerate() {
            // Copies live shorter than it takes to translate what the attacker made of their code.
            if let Some(machine) = network.machine_mut(&name) {
                machine.set_engine(Engine::Interpreter);
            }
            let symbols: BTreeMap<String, u16> = images.get(index).map_or_else(BTreeMap::new, |image| {
                image.symbols.iter().map(|symbol| (symbol.name.clone(), symbol.address)).collect()
            });
            for symbol in ["__unprotected_sp", "malloc", "free"] {
                if !symbols.contains_key(symbol) {
                    return Err(SceneError::NoSymbol { node: name, symbol });
                }
            }
            let handlers = symbols.get("__unprotected_handlers").copied();
            let own = modules.iter().filter(|module| module.node == index).map(|module| module.layout);
            let no_room = || SceneError::NoRoom(name.clone());
            let unused = unused_memory(&symbols, own).ok_or_else(no_room)?;
            let start = foothold_in(&unused, Foothold::size(handlers.is_some())).ok_or_else(no_room)?;
            nodes.push(SceneNode { name, address, symbols, foothold: Foothold { start, handlers }, unused });
        }
        let names = Names::of(descriptor);
        let mut connections = Vec::new();
        for (connection, label) in descriptor.connections.iter().zip(names.connections()) {
            let missing = || SceneError::NotDeployed { what: "connection", name: label.clone() };
            let place = |name: &str| modules.iter().position(|module| module.name == name).ok_or_else(missing);
            connections.push(SceneConnection {
                id: connection.id.ok_or_else(missing)?,
                from: connection.source.module().map(place).transpose()?,
                to: place(match &connection.destination {
                    Destination::Input { module, .. } | Destination::Handler { module, .. } => module,
                })?,
                label: label.clone(),
            });
        }
        if network.fork().is_none() {
            return Err(SceneError::Actors);
        }
        let keys = before.iter().filter_map(|event| key_command(event, &nodes, &modules)).collect();
        Ok(Scene {
            network: Mutex::new(network),
            deployer,
            names,
            nodes,
            modules,
            connections,
            keys,
            compromised: None,
        })
    }

    /// A copy of the network as it was when the attacker came.
    pub(super) fn fork(&self) -> Option<Network> {
        self.network.lock().unwrap_or_else(PoisonError::into_inner).fork()
    }

    /// Looks at a node as it was then.
    pub(super) fn with_machine<T>(&self, node: usize, look: impl FnOnce(&Machine) -> T) -> Option<T> {
        let network = self.network.lock().unwrap_or_else(PoisonError::into_inner);
        network.machine(&self.nodes.get(node)?.name).map(look)
    }

    /// The operator, likewise.
    pub fn deployer(&self) -> &Deployer {
        &self.deployer
    }

    /// What all is called.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// The nodes.
    pub fn nodes(&self) -> &[SceneNode] {
        &self.nodes
    }

    /// The modules.
    pub fn modules(&self) -> &[SceneModule] {
        &self.modules
    }

    /// The connections.
    pub fn connections(&self) -> &[SceneConnection] {
        &self.connections
    }

    /// A connection as it is known on the links.
    pub(super) fn on_wire(&self, connection: &SceneConnection) -> WireConnection {
        let modules = connection.from.into_iter().chain([connection.to]);
        let nodes = modules.map(|module| self.nodes[self.modules[module].node].address).collect();
        WireConnection { number: connection.id, nodes }
    }

    /// The command that gave a module a connection key before the attacker acted, as it was on the links: 0 is the
    /// last one to this module.
    pub(super) fn key_command(&self, module: &str, back: u16) -> Option<(SocketAddrV4, Message)> {
        let mut known = self.keys.iter().rev().filter(|(index, ..)| self.modules[*index].name == module);
        known.nth(usize::from(back)).map(|(_, to, message)| (*to, message.clone()))
    }

    /// How many such commands a module has had: the number of the next.
    pub(super) fn key_commands(&self, module: &str) -> u16 {
        self.keys.iter().filter(|(index, ..)| self.modules[*index].name == module).count() as u16
    }

    /// Messages from before that an attacker has: what gave connections their keys.
    pub fn known_messages(&self) -> impl Iterator<Item = &[u8]> {
        self.keys.iter().map(|(.., message)| message.payload())
    }

    pub(super) fn node(&self, name: &str) -> Option<usize> {
        self.nodes.iter().position(|node| node.name == name)
    }

    pub(super) fn module(&self, name: &str) -> Option<&SceneModule> {
        self.modules.iter().find(|module| module.name == name)
    }

    pub(super) fn connection(&self, label: &str) -> Option<&SceneConnection> {
        self.connections.iter().find(|connection| connection.label == label)
    }

    /// The number that a place stands for on a node, or why it stands for none.
    pub(super) fn resolve(&self, node: usize, place: &Place) -> Result<u16, String> {
        let (base, offset) = match place {
            Place::Number(value) => return Ok(*value),
            Place::Member { module, symbol, offset } => {
                let found = self.module_on(node, module)?;
                let full = abi::symbol(&found.name_in_file, symbol);
                let known = self.deployer.addresses(&found.name);
                let named = known.iter().find(|(_, name)| name == symbol || *name == full);
                let reason = || {
                    let all = known.iter().map(|(_, name)| name.as_str());
                    let meant = meant(symbol, all.map(|name| abi::part_of(name, &found.name_in_file).unwrap_or(name)));
                    format!("the file of module {module:?} has neither a symbol {symbol:?} nor {full:?}{meant}")
                };
                (named.ok_or_else(reason)?.0, *offset)
            }
            Place::Module { name, boundary, offset } => {
                let found = self.module_on(node, name)?;
                let layout = found.layout;
                let base = match boundary {
                    Boundary::Public => layout.public_start,
                    Boundary::PublicEnd => layout.public_end,
                    Boundary::Secret => layout.secret_start,
                    Boundary::SecretEnd => layout.secret_end,
                    Boundary::Disabling => {
                        found.disabling.ok_or_else(|| format!("no word of module {name:?} disables it"))?
                    }
                };
                (base, *offset)
            }
            Place::Symbol { name, offset } => {
                let node = &self.nodes[node];
                let own = node.foothold.symbol(name);
                let base = own.or_else(|| node.symbols.get(name).copied());
                let reason = || {
                    let meant = meant(name, node.symbols.keys().map(String::as_str));
                    let remedy = "; write MODULE.public or MODULE.secret for a module's sections";
                    let remedy = if meant.is_empty() { remedy } else { &meant };
                    format!("node {:?} has no symbol {name:?}{remedy}", node.name)
                };
                (base.ok_or_else(reason)?, *offset)
            }
        };
        let address = i32::from(base) + offset;
        u16::try_from(address).map_err(|_| format!("{place} is {address:#x}, outside the 64 KiB address space"))
    }

    /// A module, if it is on that node.
    fn module_on(&self, node: usize, name: &str) -> Result<&SceneModule, String> {
        self.names.check_home(&self.nodes[node].name, name)?;
        self.known_module(name)
    }

    /// The module of a name, or that there is none.
    pub(super) fn known_module(&self, name: &str) -> Result<&SceneModule, String> {
        self.module(name).ok_or_else(|| format!("there is no module {name:?}"))
    }

    /// Code for a node's foothold: addresses and words.
    pub(super) fn assemble(&self, node: usize, code: &str) -> Result<Vec<(u16, u16)>, String> {
        let assembled = self.nodes[node].foothold.action(code, |name| self.resolve_name(node, name).ok());
        assembled.map_err(|error| match error {
            CodeError::Assembly(AssemblyError { line, text, kind: AssemblyErrorKind::UnknownName(name) }) => {
                let reason = self.resolve_name(node, &name).err().unwrap_or_default();
                format!("line {line}, {text:?}: {reason}")
            }
            other => other.to_string(),
        })
    }

    /// What a name in code for a node stands for, or why it stands for nothing.
    pub(super) fn resolve_name(&self, node: usize, name: &str) -> Result<u16, String> {
        self.resolve(node, &name.parse().map_err(|error: PlaceError| error.to_string())?)
    }
}

/// What was probably meant by a name that nothing has.
fn meant<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> String {
    nearest(name, names).map_or_else(String::new, |meant| format!("; did you mean {meant:?}?"))
}

/// The registers of devices that obey their owners alone, by address.
fn owned_registers(peripherals: &Peripherals) -> Vec<u16> {
    let all = peripherals.devices().flat_map(|device| {
        let registers = device.registers().into_iter().map(|register| register.address);
        registers.filter(|address| device.needs_owner(*address)).collect::<Vec<_>>()
    });
    let mut all: Vec<u16> = all.collect();
    all.sort_unstable();
    all
}

/// The module, the place and the message, if the event is that a connection key was sent to a module.
fn key_command(event: &Event, nodes: &[SceneNode], modules: &[SceneModule]) -> Option<(usize, SocketAddrV4, Message)> {
    let EventKind::Sent { to, content } = &event.kind else { return None };
    if content.message != "set_key" {
        return None;
    }
    let node = nodes.iter().position(|node| node.name == *to)?;
    let module = modules.iter().position(|module| module.node == node && Some(module.id) == content.module)?;
    let (code, payload) = content.data.split_first()?;
    let message = Message::new(*code, payload.get(2..)?.to_vec()).ok()?;
    matches!(Request::decode(&message), Ok(Request::Call { .. })).then_some((module, nodes[node].address, message))
}

/// Program memory that neither software nor modules use. The loader puts modules at its lower end, and files to be loaded at
/// its upper one (`firmware/os/module.c`).
fn unused_memory(symbols: &BTreeMap<String, u16>, modules: impl Iterator<Item = Layout>) -> Option<Range<u16>> {
    // A scheduler is at the upper end, and the files below it.
    let (above, modules): (Vec<_>, Vec<_>) = modules.partition(|layout| layout.public_contains(VECTORS));
    let end = above.iter().map(|layout| layout.public_start).fold(VECTORS, u16::min);
    let modules = modules.into_iter();
    let load = *symbols.get("__data_load")?;
    let initialised = symbols.get("__data_end")?.checked_sub(*symbols.get("__data_start")?)?;
    let taken = modules.map(|layout| layout.public_end).chain([load.checked_add(initialised)?]).max()?;
    Some(taken.checked_next_multiple_of(2)?..end)
}

/// The middle of unused memory.
fn foothold_in(unused: &Range<u16>, size: u16) -> Option<u16> {
    let room = unused.end.checked_sub(unused.start)?.checked_sub(size)?;
    Some((unused.start + room / 2) & !1)
}
