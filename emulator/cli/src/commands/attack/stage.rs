//! The deployment that is attacked.

use super::super::Failure;
use super::super::deployment::Action;
use super::snapshot;
use attack::{Campaign, Check, Command, Defence, Plan, Scene, with_other_secrets};
use descriptors::Source;
use machine::Gate;
use network::scenario::{Operation, Scenario, ScenarioError, Setup};
use sancus_hw::{Mechanism, Protection, Rule};
use std::time::Duration;

/// What its operator does: has the supply enabled, has the meter report, and switches once more each way.
const OPERATOR: [(u64, u8); 4] = [(300, 1), (700, 16), (1300, 2), (2200, 1)];
/// The built-in meter reports to the home every five seconds; the attacker comes a while before it does.
const SETTLING: Duration = Duration::from_millis(7000);
/// What the operator does before the attacker comes has so long to have its effect.
const AFTERWARDS: Duration = Duration::from_secs(1);

/// The defences without which attacks on the smart meter succeed. The others guard what no module here relies on: the
/// text of modules is no secret unless it was loaded encrypted (public-read), no module writes its own text but to end
/// itself (own-public-write), ids do not run out in seconds (ids-left), no module sets a stack guard (stack-guard) or
/// calls another (caller-identification), and a second module over the first has no key of the first's
/// (creation-overlap), none is loaded encrypted (loading-gate), claims registers apart from its data (claim-gate) or
/// reads anything before it writes to data memory (mask-gate); whoever could call a module back may as well return what it likes (callback-check), and where modules call is in their text, which the deployer attests
/// (target-check); atomic sections matter to availability alone.
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

/// What is deployed, and what goes on there.
pub struct Stage<'a> {
    pub scenario: Scenario,
    /// Where deployments are saved, or gone on from.
    pub snapshot: &'a snapshot::Arguments,
    pub seconds: Duration,
    pub commands: &'a [Action],
    /// What the operator does before the attacker comes.
    pub before: &'a [Action],
}

impl<'a> Stage<'a> {
    /// The links belong to the attacker, whatever the descriptor says of them.
    pub fn new(
        mut scenario: Scenario,
        aion: bool,
        seconds: Duration,
        commands: &'a [Action],
        before: &'a [Action],
        snapshot: &'a snapshot::Arguments,
    ) -> Stage<'a> {
        scenario.descriptor.links.clear();
        let scenario = Scenario { threads: Some(1), atomicity_monitor: aion, ..scenario };
        Stage { scenario, snapshot, seconds, commands, before }
    }

    /// Deploys, without a defence if one is given, and with a twin if one is wanted.
    pub fn campaign(&self, without: Option<Defence>, twin: bool) -> Result<Campaign, Failure> {
        let genuine = |module: &descriptors::Module| self.scenario.module_file(module).ok().flatten();
        let lacking = Defence::lacking(without, self.scenario.clone());
        let other = twin.then(|| with_other_secrets(&lacking));
        let mut setups =
            snapshot::deployed(self.snapshot, [&lacking].into_iter().chain(&other), |scenario| self.deploy(scenario))?
                .into_iter();
        let (Some(setup), other) = (setups.next(), setups.next()) else {
            return Err(Failure::refused("there is nothing to attack"));
        };
        let mut campaign = Campaign::new(setup, self.plan(), without, genuine).map_err(Failure::usage)?;
        if let Some(other) = other {
            campaign.set_twin(other).map_err(Failure::usage)?;
        }
        Ok(campaign)
    }

    /// Whether it is a defect with which all modules can be built.
    ///
    /// # Errors
    ///
    /// If one cannot.
    pub fn is_built(&self, without: Defence) -> Result<bool, Failure> {
        let Defence::Sound(_) = without else { return Ok(false) };
        let lacking = Defence::lacking(Some(without), self.scenario.clone());
        let mut modules = lacking.descriptor.modules.iter();
        modules.try_for_each(|module| lacking.module_file(module).map(drop)).map_err(Failure::usage)?;
        Ok(true)
    }

    /// Deploys, and gives a module to the attacker. There is no twin: the attacker knows keys that differ in it.
    pub fn with_compromised(&self, module: &str) -> Result<Campaign, Failure> {
        let lacking = Defence::lacking(None, self.scenario.clone());
        Campaign::with_compromised(self.deploy(&lacking)?, self.plan(), module).map_err(Failure::usage)
    }

    /// What an attacker finds.
    pub fn scene(&self) -> Result<Scene, Failure> {
        Scene::new(self.deploy(&Defence::lacking(None, self.scenario.clone()))?).map_err(Failure::usage)
    }

    /// The network with everything deployed and at work.
    fn deploy(&self, scenario: &Scenario) -> Result<Setup, ScenarioError> {
        let mut setup = prepare(scenario)?;
        setup.deploy()?;
        for action in self.before {
            setup.schedule(action.time, Operation::output(&action.subject, action.data.clone()));
        }
        let last = self.before.iter().map(|action| action.time + AFTERWARDS).max();
        setup.run_for(last.map_or(SETTLING, |last| last.max(SETTLING)))?;
        Ok(setup)
    }

    /// What goes on there.
    pub fn plan(&self) -> Plan {
        let operated = |connection: &&descriptors::Connection| {
            connection.source == Source::Direct && connection.name.as_deref() == Some("operator")
        };
        let mut commands: Vec<Command> = match self.commands {
            [] if self.scenario.descriptor.connections.iter().any(|connection| operated(&connection)) => OPERATOR
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

/// The network before the deployment.
pub fn prepare(scenario: &Scenario) -> Result<Setup, ScenarioError> {
    let mut setup = scenario.prepare()?;
    setup.network.record();
    Ok(setup)
}
