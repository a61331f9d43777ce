//! The deployment that is attacked.

use super::super::deployment::{Action, module_file};
use super::super::{Failure, devices, network};
use descriptors::{Deployer, Descriptor, DescriptorError, Format, Randomness, Source};
use emulator::attack::{Campaign, Command, Plan};
use emulator::network::{LinkSettings, Network, NodeSettings};
use emulator::{Board, Configuration, Soc, loader};
use sancus_hw::{Mechanism, Protection, Rule};
use std::path::Path;
use std::time::Duration;

/// What is attacked when nothing else is given.
const SMART_METER: &str = include_str!("../../../../descriptors/smart-meter-drivers.json");
/// What its operator does: has the supply enabled, has the meter report, and switches once more each way.
const OPERATOR: [(u64, u8); 4] = [(300, 1), (700, 16), (1300, 2), (2200, 1)];
/// The built-in meter reports to the home every five seconds; the attacker comes a while before it does.
const SETTLING: Duration = Duration::from_millis(7000);
/// Clock of the nodes, in hertz, that the node software is made for.
const CLOCK: u64 = 8_000_000;

/// The protections without which attacks on a node succeed. The others guard what no module here relies on: the text
/// of modules is no secret unless it was loaded encrypted (public-read), no module writes its own text but to end
/// itself (own-public-write), ids do not run out in seconds (ids-left), no module sets a stack guard (stack-guard) or
/// calls another (caller-identification), and a second module over the first has no key of the first's
/// (creation-overlap); atomic sections matter to availability alone.
pub const MATTERING: [Protection; 7] = [
    Protection::Rule(Rule::PublicWrite),
    Protection::Rule(Rule::SecretRead),
    Protection::Rule(Rule::SecretWrite),
    Protection::Rule(Rule::EntryPoint),
    Protection::Rule(Rule::DirectMemoryAccess),
    Protection::Mechanism(Mechanism::TagComparison),
    Protection::Mechanism(Mechanism::RegisterClearing),
];

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
    /// Deploys, on nodes without a protection if one is given.
    pub fn campaign(&self, without: Option<Protection>) -> Result<Campaign, Failure> {
        let descriptor = self.descriptor;
        let bits = descriptor.nodes.first().map_or(16, |node| node.vendor_key.len()) * 8;
        let soc = match (self.aion, bits) {
            (false, 64) => Soc::Sancus64,
            (false, _) => Soc::Sancus128,
            (true, 64) => Soc::Aion64,
            (true, _) => Soc::Aion128,
        };
        let mut configuration = Configuration { clock_hz: CLOCK, ..Configuration::new(soc, Board::Fpga) };
        match without {
            Some(Protection::Rule(rule)) => configuration.rules = configuration.rules.without(rule),
            Some(Protection::Mechanism(mechanism)) => {
                configuration.mechanisms = configuration.mechanisms.without(mechanism);
            }
            None => {}
        }
        let mut network = Network::new(0, LinkSettings::default(), 1);
        let image = loader::parse("node", firmware::prebuilt::NODE).map_err(Failure::usage)?;
        for (index, node) in descriptor.nodes.iter().enumerate() {
            let settings = NodeSettings {
                name: node.name.clone(),
                address: network::address(&node.host, node.reactive_port, index),
                configuration: configuration.clone(),
                image: &image,
            };
            network.add_node(settings).map_err(Failure::usage)?;
        }
        devices::attach(&mut network, descriptor, self.directory, &[])?;
        network.record();
        let find = |module: &descriptors::Module| module_file(descriptor, module, self.directory);
        let deployer = Deployer::new(descriptor.clone(), Randomness::seeded(0), find);
        let mut deployer = deployer.map_err(|error| Failure::deployment(&error))?;
        deployer.deploy(&mut network).map_err(|error| Failure::deployment(&error))?;
        let settled = network.time() + SETTLING;
        network.run_until(settled);
        let images = vec![image; descriptor.nodes.len()];
        Campaign::new(network, deployer, &images, &configuration, self.plan()).map_err(Failure::usage)
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
