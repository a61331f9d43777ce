//! The deployment that is attacked.

use super::super::deployment::{Action, module_file};
use super::super::{Failure, devices, network};
use ::network::{LinkSettings, Network, NodeSettings};
use attack::{Campaign, Check, Command, Defence, Plan};
use descriptors::{Deployer, Descriptor, DescriptorError, Format, Randomness, Source};
use machine::{Board, Configuration, Gate, Soc};
use program::image::Image;
use program::loader;
use sancus_hw::{Mechanism, Protection, Rule};
use std::path::Path;
use std::time::Duration;

/// What is attacked when nothing else is given.
const SMART_METER: &str = include_str!("../../../../../descriptors/smart-meter-drivers.json");
/// What its operator does: has the supply enabled, has the meter report, and switches once more each way.
const OPERATOR: [(u64, u8); 4] = [(300, 1), (700, 16), (1300, 2), (2200, 1)];
/// The built-in meter reports to the home every five seconds; the attacker comes a while before it does.
const SETTLING: Duration = Duration::from_millis(7000);
/// Decides the keys of connections.
const SEED: u64 = 0;
/// Clock of the nodes, in hertz, that the node software is made for.
const CLOCK: u64 = 8_000_000;

/// The defences without which attacks on the smart meter succeed. The others guard what no module here relies on: the
/// text of modules is no secret unless it was loaded encrypted (public-read), no module writes its own text but to end
/// itself (own-public-write), ids do not run out in seconds (ids-left), no module sets a stack guard (stack-guard) or
/// calls another (caller-identification), and a second module over the first has no key of the first's
/// (creation-overlap), none is loaded encrypted (loading-gate) or reads anything before it writes to data memory (mask-gate); atomic
/// sections matter to availability alone.
pub const MATTERING: [Defence; 22] = [
    rule(Rule::PublicWrite),
    rule(Rule::SecretRead),
    rule(Rule::SecretWrite),
    rule(Rule::EntryPoint),
    rule(Rule::DirectMemoryAccess),
    mechanism(Mechanism::TagComparison),
    mechanism(Mechanism::CryptoAccessCheck),
    mechanism(Mechanism::RegisterClearing),
    Defence::Gate(Gate::Peripheral),
    Defence::Gate(Gate::Disabling),
    Defence::Gate(Gate::Reset),
    Defence::Gate(Gate::Creation),
    Defence::Gate(Gate::Enabling),
    Defence::Gate(Gate::Vector),
    Defence::Gate(Gate::Unmapped),
    Defence::Gate(Gate::Guard),
    Defence::Gate(Gate::Ownership),
    Defence::Check(Check::Entry),
    Defence::Check(Check::Caller),
    Defence::Check(Check::Return),
    Defence::Check(Check::Pointer),
    Defence::Check(Check::Nonce),
];

const fn rule(rule: Rule) -> Defence {
    Defence::Hardware(Protection::Rule(rule))
}

const fn mechanism(mechanism: Mechanism) -> Defence {
    Defence::Hardware(Protection::Mechanism(mechanism))
}

/// The smart meter with drivers, with a load that is drawn: there need not be a file with one.
pub fn smart_meter() -> Result<Descriptor, DescriptorError> {
    Descriptor::read(&SMART_METER.replace(r#""profile": "smart-meter-load.csv""#, r#""seed": 1"#), Format::Json)
}

/// What is deployed, and what goes on there.
pub struct Stage<'a> {
    pub descriptor: &'a Descriptor,
    pub directory: &'a Path,
    pub seconds: Duration,
    pub commands: &'a [Action],
    pub aion: bool,
}

impl Stage<'_> {
    /// Deploys, without a defence if one is given, and with a twin if one is wanted.
    pub fn campaign(&self, without: Option<Defence>, twin: bool) -> Result<Campaign, Failure> {
        let configuration = self.configuration(without);
        let image = loader::parse("node", firmware::prebuilt::node(self.aion)).map_err(Failure::usage)?;
        let images = vec![image.clone(); self.descriptor.nodes.len()];
        let genuine =
            |module: &descriptors::Module| module_file(self.descriptor, module, self.directory).ok().flatten();
        let (network, deployer) = self.deploy(&configuration, &image, without, SEED)?;
        let campaign = Campaign::new(network, deployer, &images, &configuration, self.plan(), without, genuine);
        let mut campaign = campaign.map_err(Failure::usage)?;
        if twin {
            let (network, deployer) = self.deploy(&configuration, &image, without, SEED + 1)?;
            campaign.set_twin(network, deployer, &images).map_err(Failure::usage)?;
        }
        Ok(campaign)
    }

    fn configuration(&self, without: Option<Defence>) -> Configuration {
        let bits = self.descriptor.nodes.first().map_or(16, |node| node.vendor_key.len()) * 8;
        let soc = Soc::sancus(bits, self.aion);
        let mut configuration = Configuration { clock_hz: CLOCK, ..Configuration::new(soc, Board::Fpga) };
        match without {
            Some(Defence::Hardware(Protection::Rule(rule))) => {
                configuration.rules = configuration.rules.without(rule);
            }
            Some(Defence::Hardware(Protection::Mechanism(mechanism))) => {
                configuration.mechanisms = configuration.mechanisms.without(mechanism);
            }
            Some(Defence::Gate(_) | Defence::Check(_)) | None => {}
        }
        configuration
    }

    /// The network with everything deployed and at work; `seed` decides the keys.
    fn deploy(
        &self,
        configuration: &Configuration,
        image: &Image,
        without: Option<Defence>,
        seed: u64,
    ) -> Result<(Network, Deployer), Failure> {
        let descriptor = self.descriptor;
        let mut network = Network::new(0, LinkSettings::default(), 1);
        for (index, node) in descriptor.nodes.iter().enumerate() {
            let settings = NodeSettings {
                name: node.name.clone(),
                address: network::address(&node.host, node.reactive_port, index),
                configuration: configuration.clone(),
                image,
            };
            network.add_node(settings).map_err(Failure::usage)?;
        }
        devices::attach(&mut network, descriptor, self.directory, &[])?;
        Defence::set_gates(&mut network, without);
        network.record();
        let find = |module: &descriptors::Module| {
            let file = module_file(descriptor, module, self.directory)?;
            let (Some(Defence::Check(check)), Some(genuine)) = (without, &file) else { return Ok(file) };
            let reason = || format!("the {1} does not occur exactly once in {0}", module.name, Defence::Check(check));
            check.remove(genuine).ok_or_else(reason).map(Some)
        };
        let deployer = Deployer::new(descriptor.clone(), Randomness::seeded(seed), find);
        let mut deployer = deployer.map_err(|error| Failure::deployment(&error))?;
        deployer.deploy(&mut network).map_err(|error| Failure::deployment(&error))?;
        let settled = network.time() + SETTLING;
        network.run_until(settled);
        Ok((network, deployer))
    }

    fn plan(&self) -> Plan {
        let operated = |connection: &&descriptors::Connection| {
            connection.source == Source::Direct && connection.name.as_deref() == Some("operator")
        };
        let mut commands: Vec<Command> = match self.commands {
            [] if self.descriptor.connections.iter().any(|connection| operated(&connection)) => OPERATOR
                .iter()
                .map(|(milliseconds, command)| Command {
                    at: Duration::from_millis(*milliseconds),
                    connection: "operator".into(),
                    data: vec![*command, 0],
                })
                .collect(),
            given => given
                .iter()
                .map(|action| Command {
                    at: action.time,
                    connection: action.subject.clone(),
                    data: action.data.clone(),
                })
                .collect(),
        };
        commands.sort_by_key(|command| command.at);
        Plan { duration: self.seconds, commands }
    }
}
