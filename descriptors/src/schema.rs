//! The schema of descriptors: what is in one, how it is read and written, and what has to hold between its parts.

mod calendar_clock;
pub(crate) mod check;
mod deadline;
mod device;
pub(crate) mod error;
mod format;
pub(crate) mod hardware;
mod home;
mod json;
mod lines;
mod network_check;
mod network_link;
mod policy;
mod power_supply;
mod read;
mod schedule;
mod secret;
mod shared;
mod update;
mod write;

use std::collections::BTreeSet;

pub use calendar_clock::CalendarClock;
pub use deadline::{Deadline, Deadlines, OperatorEvent, Quantity, Within};
pub use device::{CutWrite, Device, Load, NonVolatileMemory};
pub use error::{DescriptorError, Problem, nearest};
pub use format::Format;
pub use hardware::{CLOCK_DRIFTS, CLOCK_FREQUENCIES, Core, Hardware, MODULE_SLOTS, vendor_key};
pub use home::{Appliance, EnergyRegister, Press};
pub use lines::Lines;
pub use network_link::{DEPLOYER, MINIMUM_LATENCY_MICROSECONDS, NetworkLink, Route, SharedMedium};
pub use policy::{CallRule, DeviceRule, FlowRule, Group, Permission, Policy};
pub use power_supply::{MainsCut, PowerSupply};
pub use schedule::{SCHEDULER, ScheduledThread, Trigger};
pub use secret::{Carrier, Secret};
pub use shared::{SharedConnection, SharedConnections};
pub use update::{StoppedUpdate, UnderWay, UpdateStage};

/// A deployment: what is to run where, and how it is connected.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Descriptor {
    /// The nodes; names are unique.
    pub nodes: Vec<Node>,
    /// What the links between the nodes are like, if they are emulated.
    pub links: Vec<NetworkLink>,
    /// What several of them share; names are unique.
    pub media: Vec<SharedMedium>,
    /// Ways over other nodes.
    pub routes: Vec<Route>,
    /// The modules; names are unique, and each runs on one of the nodes.
    pub modules: Vec<Module>,
    /// The connections between modules, and from the deployer to modules.
    pub connections: Vec<Connection>,
    /// Entry points that are called again and again.
    pub periodic_events: Vec<PeriodicEvent>,
    /// What schedulers run in time; of each node, most urgent first.
    pub schedule: Vec<ScheduledThread>,
    /// What has to happen in time, for who attacks it.
    pub deadlines: Deadlines,
    /// What the application keeps secret besides its keys; names are unique.
    pub secrets: Vec<Secret>,
    /// What modules may do; `None`: nobody restricts it.
    pub policy: Option<Policy>,
    /// Path of the description of an attestation manager.
    pub manager: Option<String>,
    /// The identity the next connection gets.
    pub next_connection_id: Option<u16>,
    /// The identity the next periodic event gets.
    pub next_event_id: Option<u16>,
}

impl Descriptor {
    /// The nodes at the ends of a connection: one or two, fewer if there are no such modules.
    pub fn nodes_of(&self, connection: &Connection) -> BTreeSet<&str> {
        let ends = [connection.source.module(), Some(connection.destination.module())];
        let node = |name: &str| self.modules.iter().find(|module| module.name == name).map(|module| &*module.node);
        ends.into_iter().flatten().filter_map(node).collect()
    }

    /// Whose module it is: the vendor's number. `None` if there is no such module, or no such node.
    pub fn vendor_of(&self, module: &str) -> Option<u16> {
        let module = self.modules.iter().find(|known| known.name == module)?;
        let node = self.nodes.iter().find(|node| node.name == module.node)?;
        Some(module.vendor_on(node).0)
    }

    /// The name of the module that a node knows by its name in the file.
    pub fn module_on(&self, node: &str, name_in_file: &str) -> Option<&str> {
        let mut here = self.modules.iter().filter(|module| module.node == node);
        here.find(|module| module.name_in_file() == name_in_file).map(|module| module.name.as_str())
    }

    /// Who has modules.
    pub fn vendors(&self) -> BTreeSet<u16> {
        self.modules.iter().filter_map(|module| self.vendor_of(&module.name)).collect()
    }
}

/// A Sancus node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Name.
    pub name: String,
    /// Host name or address of its event manager.
    pub host: String,
    /// TCP port of its event manager.
    pub reactive_port: u16,
    /// TCP port of its module loader.
    pub deploy_port: u16,
    /// Whose modules it runs.
    pub vendor_id: u16,
    /// Key of that vendor on this node, 8 or 16 bytes; `None` if this is another vendor's descriptor.
    pub vendor_key: Option<Vec<u8>>,
    /// What is different about its hardware.
    pub hardware: Hardware,
    /// Its devices of the physical world; at most one of a kind.
    pub devices: Vec<Device>,
}

impl Node {
    /// Bytes of all its keys.
    pub fn key_bytes(&self) -> usize {
        let known = self.vendor_key.as_ref().or(self.hardware.master_key.as_ref()).map(Vec::len);
        self.hardware.core.map(Core::key_bytes).or(known).unwrap_or(Core::Sancus128.key_bytes())
    }
}

/// A protected module of a Sancus node.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Module {
    /// Name.
    pub name: String,
    /// Name of the node it runs on.
    pub node: String,
    /// Whose module it is, if not that of the node's vendor.
    pub vendor: Option<Vendor>,
    /// Name of the node it ran on before, for updates.
    pub old_node: Option<String>,
    /// Source files.
    pub files: Vec<String>,
    /// Arguments for the compiler.
    pub cflags: Vec<String>,
    /// Arguments for the linker.
    pub ldflags: Vec<String>,
    /// ELF file of the built module.
    pub binary: Option<String>,
    /// Linker script or ELF file with the symbols of the loaded module.
    pub symtab: Option<String>,
    /// Identity on its node.
    pub id: Option<u16>,
    /// Module key, 8 or 16 bytes.
    pub key: Option<Vec<u8>>,
    /// Name it is loaded under, if not its own.
    pub deploy_name: Option<String>,
    /// Modules with a higher priority are deployed earlier.
    pub priority: Option<u32>,
    /// Nonce of the next authenticated command.
    pub nonce: u16,
    /// What its node's reset counter says, if its commands hold until the next reset.
    pub resets: Option<u32>,
    /// Whether it is on its node already.
    pub deployed: bool,
    /// Whether it has been attested.
    pub attested: bool,
    /// An update of it that has stopped on its way.
    pub update: Option<Box<StoppedUpdate>>,
}

impl Module {
    /// The name by which its file, its source and its node know it: several modules of a deployment may be of one file.
    pub fn name_in_file(&self) -> &str {
        self.deploy_name.as_deref().unwrap_or(&self.name)
    }

    /// Whose module it is on its node: the vendor's id, and its key there if that is known.
    pub fn vendor_on<'a>(&'a self, node: &'a Node) -> (u16, Option<&'a [u8]>) {
        let of_node = (node.vendor_id, node.vendor_key.as_deref());
        self.vendor.as_ref().map_or(of_node, |vendor| (vendor.id, vendor.key.as_deref()))
    }
}

/// Who has modules on a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vendor {
    /// Its number.
    pub id: u16,
    /// Its key on that node, as long as the node's other keys; `None` if this is another vendor's descriptor.
    pub key: Option<Vec<u8>>,
}

/// A channel for events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    /// Name.
    pub name: Option<String>,
    /// Its number on the wire, which no other connection of its nodes has.
    pub id: Option<u16>,
    /// Where events come from.
    pub source: Source,
    /// Where they go to.
    pub destination: Destination,
    /// What protects them.
    pub encryption: Encryption,
    /// Connection key, 8 or 16 bytes; none without encryption.
    pub key: Option<Vec<u8>>,
    /// Nonce of the next event.
    pub nonce: u16,
    /// Whether both ends have the key or, without encryption, know each other.
    pub established: bool,
}

impl Connection {
    /// Whether its events go from module to module on a node, without encryption.
    pub fn is_local(&self) -> bool {
        self.encryption == Encryption::None
    }

    /// Whether a module is one of the ends.
    pub fn concerns(&self, module: &str) -> bool {
        self.destination.module() == module || self.source.module() == Some(module)
    }
}

/// Where the events of a connection come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The deployer.
    Direct,
    /// An output of a module.
    Output {
        /// The module.
        module: String,
        /// The output.
        output: Handle,
    },
    /// A request of a module, which is answered.
    Request {
        /// The module.
        module: String,
        /// The request.
        request: Handle,
    },
}

/// Where the events of a connection go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// An input of a module.
    Input {
        /// The module.
        module: String,
        /// The input.
        input: Handle,
    },
    /// A request handler of a module.
    Handler {
        /// The module.
        module: String,
        /// The handler.
        handler: Handle,
    },
}

impl Source {
    /// The module events come from, unless it is the deployer.
    pub fn module(&self) -> Option<&str> {
        match self {
            Source::Direct => None,
            Source::Output { module, .. } | Source::Request { module, .. } => Some(module),
        }
    }
}

impl Destination {
    /// The module events go to.
    pub fn module(&self) -> &str {
        match self {
            Destination::Input { module, .. } | Destination::Handler { module, .. } => module,
        }
    }
}

/// An input, output, request, handler or entry point of a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handle {
    /// By the name in its source.
    Name(String),
    /// By its index.
    Index(u16),
}

/// What protects the events of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encryption {
    /// The Sancus hardware's SpongeWrap over SPONGENT.
    Spongent,
    /// AES.
    Aes,
    /// None: the events go from one module to another on the same node, in registers.
    None,
}

impl Encryption {
    /// Every kind, with its name in descriptors.
    pub const ALL: [(Encryption, &'static str); 3] =
        [(Encryption::Spongent, "spongent"), (Encryption::Aes, "aes"), (Encryption::None, "none")];
}

/// An entry point that is called again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeriodicEvent {
    /// Name.
    pub name: Option<String>,
    /// Identity.
    pub id: Option<u16>,
    /// The module.
    pub module: String,
    /// Its entry point.
    pub entry: Handle,
    /// Milliseconds from call to call.
    pub period_milliseconds: u32,
    /// Whether the node knows it already.
    pub established: bool,
}
