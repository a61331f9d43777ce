//! From a descriptor and a few options to a network that runs.

mod error;
mod home;
mod links;
mod module_file;
mod needs;
mod node_memory;
mod origin;
mod policy;
mod setup;
mod snapshot;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use descriptors::{
    Core, DeployError, Deployer, Descriptor, DescriptorError, Device, Format, Hardware, Load, Module, Node, Randomness,
    Route, nearest,
};
use machine::peripherals::PhysicalDevice;
use machine::{Board, Configuration, GateSet, Soc};
use program::files;
use program::image::Image;
use program::loader;
use sancus_hw::Protection;

use super::devices::physical_device;
use super::wire::derived_seed;
use super::{DEPLOYER, MediumSettings, Network, NetworkError, NodeSettings};
pub use error::{ModuleFileError, ScenarioError};
pub use links::LinkChange;
use links::{Link, Links};
pub use module_file::ModuleFile;
pub use needs::{Need, NodeNeeds, table};
pub use origin::Origin;
pub use policy::OwnedDevice;
pub use setup::{Operation, RENEWAL_PERIOD, SLICE, Setup};

/// The descriptor of [`Scenario::smart_meter`].
pub const SMART_METER: &str = include_str!("../../../../descriptors/smart-meter.json");
const SMART_METER_WITH_DRIVERS: &str = include_str!("../../../../descriptors/smart-meter-drivers.json");
/// The clock that the node software is made for, in hertz.
const CLOCK: u64 = 8_000_000;

/// Gives the file of a module, `None` if there is none, or says why it cannot be had.
pub type FindModule = Arc<dyn Fn(&Module) -> Result<Option<Vec<u8>>, String> + Send + Sync>;

/// A deployment, and everything else that decides what happens: equal scenarios run equally.
///
/// ```
/// use network::scenario::{Operation, Scenario};
/// use network::EventKind;
/// use std::time::Duration;
///
/// let mut meter = Scenario { seed: 7, ..Scenario::smart_meter_with_drivers() }.deploy()?;
/// meter.schedule(Duration::from_millis(500), Operation::output("operator", [1, 0])); // enable the supply
/// meter.run_for(Duration::from_secs(1))?;
/// let closed = meter.network.take_events().into_iter().any(|event| {
///     matches!(event.kind, EventKind::Physical { device: "relay", quantity: "contact", value: 1, .. })
/// });
/// assert!(closed);
/// # Ok::<(), network::scenario::ScenarioError>(())
/// ```
#[derive(Clone)]
pub struct Scenario {
    /// Nodes with their devices, modules, connections, and what the links are like.
    pub descriptor: Descriptor,
    /// Where the descriptor comes from, for messages about it.
    pub origin: Origin,
    /// What paths in the descriptor are relative to.
    pub directory: PathBuf,
    /// Decides keys, challenges, which messages get lost, and what devices draw that have no seeds of their own.
    pub seed: u64,
    /// Threads that run nodes; they change only the speed. `None`: as many as there are nodes and processors.
    pub threads: Option<usize>,
    /// Clock frequency of the nodes, in hertz, of which the descriptor does not say it.
    pub clock_hz: u64,
    /// Whether the nodes have the atomicity monitor (Aion) whose core the descriptor does not name.
    pub atomicity_monitor: bool,
    /// What is different about links; takes precedence over the descriptor.
    pub links: Vec<LinkChange>,
    /// The program of the nodes; `None`: the built-in node software.
    pub image: Option<Image>,
    /// Programs of single nodes, by name.
    pub node_images: BTreeMap<String, Image>,
    /// Further devices, each with its node; one takes the place of the descriptor's of the same kind. Their paths are not
    /// relative to `directory`.
    pub devices: Vec<(String, Device)>,
    /// The gates of all cores; `None`: those that guard its devices on each node that has devices.
    pub gates: Option<GateSet>,
    /// Rules and mechanisms of the hardware that are switched off, on all nodes.
    pub without: Vec<Protection>,
    /// The vendor whose modules are deployed, by who has no other vendor's keys; `None`: everybody's.
    pub vendor: Option<u16>,
    /// Finds the modules' files; `None`: as [`Scenario::module_file`] says. If it does, where modules were loaded before is not
    /// known.
    pub find: Option<FindModule>,
}

impl Scenario {
    /// The smart meter: electricity meter, load switch, gateway to the home's network, and central system, on two nodes.
    pub fn smart_meter() -> Scenario {
        Scenario::built_in(SMART_METER)
    }

    /// The same with devices of the physical world and their drivers. What is measured is drawn, so that no file with a load
    /// profile is needed.
    pub fn smart_meter_with_drivers() -> Scenario {
        let mut scenario = Scenario::built_in(SMART_METER_WITH_DRIVERS);
        for device in scenario.descriptor.nodes.iter_mut().flat_map(|node| &mut node.devices) {
            if let Device::MeteringElement { load, .. } = device {
                *load = Load::Seed(1);
            }
        }
        scenario
    }

    fn built_in(text: &str) -> Scenario {
        let descriptor = Descriptor::read(text, Format::Json).expect("this project's own descriptors are valid");
        Scenario::from_descriptor(descriptor, Path::new(""))
    }

    /// The deployment of a descriptor file; its name says whether it is JSON or YAML.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or is not a descriptor.
    pub fn read(path: &Path) -> Result<Scenario, ScenarioError> {
        let text = files::read_text(path).map_err(|error| ScenarioError::Read { path: path.to_owned(), error })?;
        let directory = path.parent().unwrap_or(Path::new(""));
        Scenario::from_origin(Origin::new(Some(path), &text), &text, Format::of(path), directory)
    }

    /// The deployment of a descriptor's text. Its paths are relative to `directory`.
    ///
    /// # Errors
    ///
    /// If the text is not a descriptor.
    pub fn from_text(text: &str, format: Format, directory: &Path) -> Result<Scenario, ScenarioError> {
        Scenario::from_origin(Origin::new(None, text), text, format, directory)
    }

    fn from_origin(origin: Origin, text: &str, format: Format, directory: &Path) -> Result<Scenario, ScenarioError> {
        match Descriptor::read(text, format) {
            Ok(descriptor) => Ok(Scenario { origin, ..Scenario::from_descriptor(descriptor, directory) }),
            Err(error) => Err(ScenarioError::Descriptor { origin, error }),
        }
    }

    /// The deployment of a descriptor. Its paths are relative to `directory`.
    pub fn from_descriptor(descriptor: Descriptor, directory: &Path) -> Scenario {
        Scenario {
            descriptor,
            origin: Origin::default(),
            directory: directory.to_owned(),
            seed: 0,
            threads: None,
            clock_hz: CLOCK,
            atomicity_monitor: false,
            links: Vec::new(),
            image: None,
            node_images: BTreeMap::new(),
            devices: Vec::new(),
            gates: None,
            without: Vec::new(),
            vendor: None,
            find: None,
        }
    }

    /// The same with another way to find the modules' files.
    pub fn finding(
        self,
        find: impl Fn(&Module) -> Result<Option<Vec<u8>>, String> + Send + Sync + 'static,
    ) -> Scenario {
        Scenario { find: Some(Arc::new(find)), ..self }
    }

    /// The file of a module with its source: what [`find`](Scenario::find) gives, or without it the descriptor's `binary`; a
    /// prebuilt file if the module's `files` are in `firmware/modules`; or one that is built of its `files`, which takes a
    /// compiler. `None` if the module is deployed already, or not known under this name and these flags.
    ///
    /// # Errors
    ///
    /// If a file cannot be read, or the module cannot be built.
    pub fn module(&self, module: &Module) -> Result<Option<ModuleFile>, ModuleFileError> {
        match &self.find {
            Some(find) => {
                let elf = find(module).map_err(ModuleFileError::NotFound)?;
                Ok(elf.map(|elf| ModuleFile { elf, source: module_file::prebuilt_source(&self.descriptor, module) }))
            }
            None => module_file::find(&self.descriptor, module, &self.directory),
        }
    }

    /// The file alone.
    ///
    /// # Errors
    ///
    /// As [`Scenario::module`].
    pub fn module_file(&self, module: &Module) -> Result<Option<Vec<u8>>, ModuleFileError> {
        Ok(self.module(module)?.map(|file| file.elf))
    }

    /// The symbol table of a module that was loaded before.
    fn symbols(&self, module: &Module) -> Result<Option<String>, String> {
        if self.find.is_some() { Ok(None) } else { module_file::symbols(module, &self.directory) }
    }

    /// The file that a module is to be [updated](Operation::Update) to: an ELF file, or a C file that is built with the module's
    /// `cflags` and `ldflags`. The path is not relative to the descriptor.
    ///
    /// # Errors
    ///
    /// If there is no such module, or the file cannot be read or built.
    pub fn update(&self, module: &str, file: &Path) -> Result<ModuleFile, ModuleFileError> {
        let mut modules = self.descriptor.modules.iter();
        let known = modules.clone().find(|known| known.name == module).ok_or_else(|| {
            let (what, name) = ("module", module.to_owned());
            let nearest = nearest(module, modules.by_ref().map(|module| module.name.as_str()));
            ModuleFileError::NotFound(DeployError::Unknown { what, name, nearest }.to_string())
        })?;
        module_file::of_update(&self.descriptor, known, file, &self.directory)
    }

    /// The hardware of a node: a core for keys as long as the node's, on a board.
    pub fn configuration(&self, node: &Node) -> Configuration {
        let Hardware { slots, ram, rom, clock, drift, master_key, .. } = &node.hardware;
        let soc = Soc::sancus(8 * node.key_bytes(), self.has_atomicity_monitor(node));
        let has_devices = !node.devices.is_empty() || self.devices.iter().any(|(name, _)| *name == node.name);
        let of_devices = if has_devices { GateSet::OF_DEVICES } else { GateSet::NONE };
        let of_devices = match self.descriptor.scheduler_of(&node.name) {
            Some(_) => GateSet::OF_SCHEDULERS,
            None => of_devices,
        };
        let stock = Configuration::new(soc, Board::Fpga);
        let mut configuration = Configuration {
            clock_hz: clock.unwrap_or(self.clock_hz),
            clock_drift: drift.unwrap_or(0),
            module_slots: slots.map_or(stock.module_slots, usize::from),
            data_memory_size: ram.unwrap_or(stock.data_memory_size),
            program_memory_size: rom.unwrap_or(stock.program_memory_size),
            master_key: master_key.clone().unwrap_or(stock.master_key),
            gates: self.gates.unwrap_or(of_devices),
            ..stock
        };
        for protection in &self.without {
            match protection {
                Protection::Rule(rule) => configuration.rules = configuration.rules.without(*rule),
                Protection::Mechanism(mechanism) => {
                    configuration.mechanisms = configuration.mechanisms.without(*mechanism);
                }
            }
        }
        configuration
    }

    fn has_atomicity_monitor(&self, node: &Node) -> bool {
        node.hardware.core.map_or(self.atomicity_monitor, Core::has_atomicity_monitor)
    }

    /// The programs of the descriptor's nodes, in their order.
    ///
    /// # Errors
    ///
    /// If there is a program for a node that the descriptor does not have, or whose core is not the one that it was built for.
    pub fn images(&self) -> Result<Vec<Image>, ScenarioError> {
        self.node_images.keys().try_for_each(|node| self.check_node("an image", node))?;
        let built_in = |monitor: bool| loader::parse("node", firmware::prebuilt::node(monitor));
        let built_in = [built_in(false)?, built_in(true)?];
        let image = |node: &Node| {
            let monitor = self.has_atomicity_monitor(node);
            let image = self.node_images.get(&node.name).or(self.image.as_ref());
            if image.is_none() && self.descriptor.scheduler_of(&node.name).is_some() {
                let [short, long] = firmware::prebuilt::NODES_WITH_SCHEDULER;
                let (_, _, elf) = if node.key_bytes() == 16 { long } else { short };
                return Ok(loader::parse("node", elf)?);
            }
            let image = image.unwrap_or(&built_in[usize::from(monitor)]);
            if !monitor && waits_with_the_cpu_on(image) {
                return Err(ScenarioError::ImageForMonitor {
                    node: node.name.clone(),
                    soc: self.configuration(node).soc,
                });
            }
            Ok(image.clone())
        };
        self.descriptor.nodes.iter().map(image).collect()
    }

    /// The nodes with their programs and devices, and the links between them; nothing is deployed yet.
    ///
    /// # Errors
    ///
    /// If the nodes, their programs, devices or links cannot be as the scenario has them.
    pub fn network(&self) -> Result<Network, ScenarioError> {
        self.network_of(&self.images()?)
    }

    fn network_of(&self, images: &[Image]) -> Result<Network, ScenarioError> {
        let nodes = &self.descriptor.nodes;
        let links = Links::new(&self.descriptor.links, &self.links);
        let processors = || thread::available_parallelism().map_or(1, usize::from);
        let threads = self.threads.unwrap_or_else(|| nodes.len().min(processors()));
        let mut network = Network::new(self.seed, links.default, threads);
        self.check_devices()?;
        for (index, (node, image)) in nodes.iter().zip(images).enumerate() {
            let (name, address) = (node.name.clone(), address(node, index));
            let (configuration, devices) = (self.configuration(node), &self.devices_of(index, node)?);
            network.add_node(NodeSettings { name, address, configuration, image, devices })?;
        }
        self.add_media_and_routes(&mut network)?;
        self.couple(&mut network)?;
        for node in nodes {
            if !network.are_joined(DEPLOYER, &node.name)? {
                network.set_link(DEPLOYER, &node.name, links.of_deployer())?;
            }
        }
        for Link { ends: [a, b], settings } in &links.own {
            let wrong = |error: NetworkError| {
                let meant = match &error {
                    NetworkError::Unknown(name) => {
                        nearest(name, nodes.iter().map(|node| node.name.as_str()).chain([DEPLOYER]))
                    }
                    _ => None,
                };
                ScenarioError::Link { ends: [a.clone(), b.clone()], error, meant }
            };
            network.set_link(a, b, *settings).map_err(wrong)?;
        }
        Ok(network)
    }

    /// What messages pass that do not go over links alone.
    fn add_media_and_routes(&self, network: &mut Network) -> Result<(), ScenarioError> {
        let Descriptor { media, routes, .. } = &self.descriptor;
        for medium in media {
            network.add_medium(&medium.name, &medium.members, MediumSettings::from(medium))?;
        }
        for Route { from, to, via } in routes {
            network.set_route(from, to, via)?;
        }
        // A route leads back, too, unless there is another that does.
        for Route { from, to, via } in routes {
            if !routes.iter().any(|back| (&back.from, &back.to) == (to, from)) {
                let back: Vec<&String> = via.iter().rev().collect();
                network.set_route(to, from, &back)?;
            }
        }
        Ok(())
    }

    fn check_devices(&self) -> Result<(), ScenarioError> {
        for (index, (node, device)) in self.devices.iter().enumerate() {
            self.check_node("a device", node)?;
            if self.devices[..index].iter().any(|(other, own)| other == node && own.name() == device.name()) {
                return Err(ScenarioError::SecondDevice { node: node.clone(), kind: device.name() });
            }
        }
        Ok(())
    }

    /// The devices of the node at a place in the descriptor: the descriptor's, and the scenario's.
    fn devices_of(&self, place: usize, node: &Node) -> Result<Vec<PhysicalDevice>, ScenarioError> {
        let seed = derived_seed(self.seed, [0, 1 + place as u64]);
        let all = self.described_devices(node);
        all.map(|(directory, device)| Ok(physical_device(device, directory, seed)?)).collect()
    }

    /// The same as they are described, each with what its paths are relative to.
    fn described_devices<'a>(&'a self, node: &'a Node) -> impl Iterator<Item = (&'a Path, &'a Device)> {
        let own = || self.devices.iter().filter(|(name, _)| *name == node.name).map(|(_, device)| device);
        let kept = node.devices.iter().filter(move |device| !own().any(|own| own.name() == device.name()));
        let kept = kept.map(|device| (self.directory.as_path(), device));
        kept.chain(own().map(|device| (Path::new(""), device)))
    }

    fn check_node(&self, what: &'static str, node: &str) -> Result<(), ScenarioError> {
        let known = || self.descriptor.nodes.iter().map(|node| node.name.clone());
        let unknown = || ScenarioError::UnknownNode { what, node: node.to_owned(), known: known().collect() };
        known().any(|known| known == node).then_some(()).ok_or_else(unknown)
    }

    /// Who deploys it, with the modules' files.
    ///
    /// # Errors
    ///
    /// If a module's file cannot be had, or the files do not fit the descriptor.
    pub fn deployer(&self) -> Result<Deployer, ScenarioError> {
        self.deployer_with(Randomness::seeded(self.seed))
    }

    /// The same with keys and challenges from elsewhere than the seed: for nodes that are real.
    ///
    /// # Errors
    ///
    /// As [`Scenario::deployer`].
    pub fn deployer_with(&self, randomness: Randomness) -> Result<Deployer, ScenarioError> {
        Ok(self.deployer_and_sources(randomness)?.0)
    }

    /// The deployer, and the modules' sources by name, as far as they are known.
    fn deployer_and_sources(
        &self,
        randomness: Randomness,
    ) -> Result<(Deployer, BTreeMap<String, String>), ScenarioError> {
        let sources = RefCell::new(BTreeMap::new());
        let find = |module: &Module| {
            let Some(file) = self.module(module).map_err(|error| error.to_string())? else { return Ok(None) };
            sources.borrow_mut().extend(file.source.map(|source| (module.name.clone(), source)));
            Ok(Some(file.elf))
        };
        let deployer = match self.vendor {
            Some(vendor) => Deployer::of_vendor(self.descriptor.clone(), vendor, randomness, find),
            None => Deployer::new(self.descriptor.clone(), randomness, find),
        };
        let resumed = deployer.and_then(|mut deployer| {
            deployer.resume(find, |module| self.symbols(module))?;
            Ok(deployer)
        });
        let deployer = resumed.map_err(|error| match error {
            DeployError::DeploymentPlan(error) => ScenarioError::Descriptor { origin: self.origin.clone(), error },
            error => ScenarioError::Deploy(error),
        })?;
        self.check_owned_devices(&deployer)?;
        Ok((deployer, sources.into_inner()))
    }

    /// The network and its deployer, who has not begun.
    ///
    /// # Errors
    ///
    /// As [`Scenario::network`] and [`Scenario::deployer`], and if a node has no room for its modules.
    pub fn prepare(&self) -> Result<Setup, ScenarioError> {
        let images = self.images()?;
        let network = self.network_of(&images)?;
        let (deployer, sources) = self.deployer_and_sources(Randomness::seeded(self.seed))?;
        let needs = needs::of(&deployer, &images, |node| self.configuration(node));
        if let Err(problems) = needs::check(&needs) {
            let (origin, error) = (self.origin.clone(), DescriptorError::Invalid(problems));
            return Err(ScenarioError::NoRoom { origin, error, needs });
        }
        Ok(Setup::new(network, deployer, images, sources, needs))
    }

    /// The network with everything deployed.
    ///
    /// # Errors
    ///
    /// As [`Scenario::prepare`], and if the deployment stops.
    pub fn deploy(&self) -> Result<Setup, ScenarioError> {
        let mut setup = self.prepare()?;
        setup.deploy()?;
        Ok(setup)
    }
}

/// Whether a node's program was built for cores with the atomicity monitor (firmware/os/process.c).
fn waits_with_the_cpu_on(image: &Image) -> bool {
    image.symbols.iter().any(|symbol| symbol.name == "process_wait")
}

/// The address of a node: the descriptor's if it is a number, else one of the emulated network's own.
fn address(node: &Node, index: usize) -> SocketAddrV4 {
    let own = || Ipv4Addr::from_bits(Ipv4Addr::new(10, 0, 0, 1).to_bits() + index as u32);
    let ip = if node.host == "localhost" { Ipv4Addr::LOCALHOST } else { node.host.parse().unwrap_or_else(|_| own()) };
    SocketAddrV4::new(ip, node.reactive_port)
}
