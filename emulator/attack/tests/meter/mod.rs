//! A smart meter that is deployed and recorded.

use std::path::Path;
use std::time::Duration;

use attack::{Command, Outcome, Plan, Scene, Script};
use authentic_execution::{Checker, Deployment, History, Verdict};
use descriptors::{Deployer, Descriptor, Format, Randomness};
use machine::{Board, Configuration, Soc};
use network::{LinkSettings, Network, NodeSettings};
use program::loader;
use sancus_hw::Protection;

const SMART_METER: &str = include_str!("../../../../descriptors/smart-meter.json");
const WITH_DRIVERS: &str = include_str!("../../../../descriptors/smart-meter-drivers.json");

pub struct Meter {
    pub network: Network,
    pub deployer: Deployer,
    pub checker: Checker,
    pub history: History,
}

impl Meter {
    /// Two nodes with everything deployed.
    pub fn deployed() -> Meter {
        Meter::keyed(1, None)
    }

    /// The same with devices and their drivers.
    pub fn with_drivers() -> Meter {
        Meter::on(WITH_DRIVERS, 1, |configuration| configuration)
    }

    /// The same without a protection of the hardware.
    pub fn without(protection: Protection) -> Meter {
        Meter::keyed(1, Some(protection))
    }

    /// The same with keys of connections that a seed decides.
    pub fn keyed(seed: u64, without: Option<Protection>) -> Meter {
        Meter::on(SMART_METER, seed, |mut configuration| {
            match without {
                Some(Protection::Rule(rule)) => configuration.rules = configuration.rules.without(rule),
                Some(Protection::Mechanism(mechanism)) => {
                    configuration.mechanisms = configuration.mechanisms.without(mechanism);
                }
                None => {}
            }
            configuration
        })
    }

    fn on(descriptor: &str, seed: u64, change: impl Fn(Configuration) -> Configuration) -> Meter {
        let descriptor = Descriptor::read(descriptor, Format::Json).expect("a descriptor");
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../descriptors");
        let mut network = Network::new(1, LinkSettings::default(), 1);
        let image = loader::parse("node", firmware::prebuilt::NODE).expect("an executable");
        let mut configuration = Configuration::new(Soc::Sancus128, Board::Fpga);
        configuration.clock_hz = 8_000_000;
        let configuration = change(configuration);
        for (index, node) in descriptor.nodes.iter().enumerate() {
            let address = format!("10.0.0.{}:6001", index + 1).parse().expect("an address");
            let configuration = configuration.clone();
            let settings = NodeSettings { name: node.name.clone(), address, configuration, image: &image };
            network.add_node(settings).expect("a node");
            for device in &node.devices {
                let device = network::devices::physical_device(device, &directory).expect("a device");
                network.attach(&node.name, &device).expect("room");
            }
        }
        network.record();
        let find = |module: &descriptors::Module| {
            Ok(firmware::prebuilt::variant(&module.name, &module.cflags, 128).map(<[u8]>::to_vec))
        };
        let mut deployer = Deployer::new(descriptor, Randomness::seeded(seed), find).expect("a deployment");
        deployer.deploy(&mut network).expect("it deploys");
        let deployment = Deployment::new(&deployer).expect("a deployment");
        let checker = Checker::new(deployment, |_| Some(configuration.clone())).expect("a checker");
        let history = checker.start();
        Meter { network, deployer, checker, history }
    }

    /// The operator has the supply enabled, has the meter report, and has the supply disabled.
    pub fn operate(&mut self) {
        for (command, seconds) in [([1, 0], 1), ([16, 0], 12), ([2, 0], 2)] {
            self.deployer.output(&mut self.network, "operator", &command).expect("sent");
            let end = self.network.time() + Duration::from_secs(seconds);
            self.network.run_until(end);
        }
    }

    /// Hands it over to attackers.
    pub fn attacked(mut self) -> Attacked {
        self.check();
        let image = loader::parse("node", firmware::prebuilt::NODE).expect("an executable");
        let scene = Scene::new(self.network, self.deployer, &[image.clone(), image]).expect("a scene");
        Attacked { scene, checker: self.checker, history: self.history }
    }

    /// Checks what happened since the last time.
    pub fn check(&mut self) -> Verdict {
        let recording = self.network.take_recording();
        self.checker.check(&mut self.history, &recording, &self.deployer.take_sent())
    }
}

/// A deployed smart meter that is attacked over and over.
pub struct Attacked {
    pub scene: Scene,
    pub checker: Checker,
    pub history: History,
}

impl Attacked {
    /// The operator has the supply enabled, has the meter report, and has the supply disabled.
    pub fn plan() -> Plan {
        let commands = [(300, 1), (600, 16), (3000, 2)].map(|(milliseconds, command)| Command {
            at: Duration::from_millis(milliseconds),
            connection: "operator".into(),
            data: vec![command, 0],
        });
        Plan { duration: Duration::from_millis(4000), commands: commands.to_vec() }
    }

    /// Carries out an attack.
    pub fn outcome(&self, script: &Script) -> Outcome {
        self.scene.run(script, &Attacked::plan()).expect("a possible script")
    }

    /// Carries out an attack, and checks what came of it.
    pub fn run(&mut self, script: &Script) -> Verdict {
        let outcome = self.outcome(script);
        let mut history = self.history.clone();
        let mut verdict = self.checker.check(&mut history, &outcome.recording, &outcome.sent);
        let Outcome { recording, observations, events, network, .. } = &outcome;
        verdict.leaks.extend(self.checker.leaks(recording, observations, events, network));
        verdict
    }
}
