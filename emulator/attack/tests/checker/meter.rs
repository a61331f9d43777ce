//! A smart meter that is deployed and recorded.

use std::collections::BTreeMap;
use std::time::Duration;

use attack::{Command, Outcome, Plan, Scene, Script};
use authentic_execution::{Checker, Deployment, History, Verdict};
use module_compiler::Toolchain;
use network::scenario::{Operation, Scenario, Setup};
use sancus_hw::Protection;

pub struct Meter {
    pub setup: Setup,
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
        Meter::of(&Scenario { seed: 1, ..Scenario::smart_meter_with_drivers() })
    }

    /// The same without a protection of the hardware.
    pub fn without(protection: Protection) -> Meter {
        Meter::keyed(1, Some(protection))
    }

    /// The same with keys of connections that a seed decides.
    pub fn keyed(seed: u64, without: Option<Protection>) -> Meter {
        Meter::of(&Scenario { seed, without: without.into_iter().collect(), ..Scenario::smart_meter() })
    }

    /// What a scenario has.
    pub fn of(scenario: &Scenario) -> Meter {
        Meter::with_sources(scenario, |_| ())
    }

    /// A deployment whose sources are changed before they are read.
    pub fn with_sources(scenario: &Scenario, change: impl FnOnce(&mut BTreeMap<String, String>)) -> Meter {
        Meter::of_setup(scenario.prepare().expect("a scenario"), change)
    }

    /// A deployment that begins now, on nodes that may have run.
    pub fn of_setup(mut setup: Setup, change: impl FnOnce(&mut BTreeMap<String, String>)) -> Meter {
        setup.network.record();
        setup.deploy().expect("it deploys");
        change(&mut setup.sources);
        let deployment = Deployment::new(&setup.deployer).expect("a deployment");
        let deployment = deployment.with_sources(&setup.sources).expect("sources");
        let configuration = |node: &str| Some(setup.network.machine(node)?.configuration().clone());
        let checker = Checker::new(deployment, configuration).expect("a checker");
        let history = checker.start();
        Meter { setup, checker, history }
    }

    /// The operator has the supply enabled, has the meter report, and has the supply disabled.
    pub fn operate(&mut self) {
        for (command, seconds) in [([1, 0], 1), ([16, 0], 12), ([2, 0], 2)] {
            self.setup.perform(&Operation::output("operator", command)).expect("sent");
            self.setup.run_for(Duration::from_secs(seconds)).expect("no renewal fails");
        }
    }

    /// Hands it over to attackers.
    pub fn attacked(mut self) -> Attacked {
        self.check();
        let scene = Scene::new(self.setup).expect("a scene");
        Attacked { scene, checker: self.checker, history: self.history }
    }

    /// Checks what happened since the last time.
    pub fn check(&mut self) -> Verdict {
        let recording = self.setup.network.take_recording();
        self.checker.check(&mut self.history, &recording, &self.setup.deployer.take_sent())
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

/// A script of these actions.
pub fn script(actions: &[&str]) -> Script {
    let text = format!(r#"{{"schema": "sancus-emu/attack/1", "actions": [{}]}}"#, actions.join(", "));
    Script::from_json(&text).expect("a script")
}

/// The smart meter with a central system whose stubs (`stubs/reactive.c`) have another text in one place; `None` without a compiler.
pub fn with_planted_stub(from: &str, to: &str) -> Option<Scenario> {
    let Ok(toolchain) = Toolchain::find() else {
        assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "there is no compiler");
        return None;
    };
    let planted = toolchain.with_defect("stubs/reactive.c", |text| {
        assert_eq!(text.matches(from).count(), 1);
        text.replace(from, to)
    });
    let module = firmware::prebuilt::variant("CS", &[], 128).expect("a module");
    let file = firmware::build::module(&planted.expect("a stub"), module).expect("it builds").elf;
    let genuine = Scenario { seed: 1, ..Scenario::smart_meter() };
    Some(genuine.clone().finding(move |module| match &*module.name {
        "CS" => Ok(Some(file.clone())),
        _ => genuine.module_file(module).map_err(|error| error.to_string()),
    }))
}
