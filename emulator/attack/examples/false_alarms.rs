//! Looks for false alarms where nobody attacks: `false_alarms INPUTS [SEED]` gives the modules of the smart meter events with random
//! content, on links that lose, delay, repeat and reorder messages, until each module with inputs has accepted so many. Every
//! output has to be explained by the file and by the source, so the evaluator has to agree with the module on each of them.

use std::collections::BTreeMap;
use std::time::Duration;

use attack::{Command, LinkAction, Plan, Scene, Script, Timed};
use authentic_execution::{Checker, Deployment};
use descriptors::{Destination, Handle, Randomness, Source};
use network::scenario::Scenario;

/// Emulated time of a run, and the events that are sent in it.
const RUN: Duration = Duration::from_millis(3000);
const EVENTS: u64 = 120;
/// Faults of the links in a run, at most.
const FAULTS: u64 = 6;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let wanted: u64 = arguments.next().ok_or("give the number of inputs")?.parse()?;
    let seed: u64 = arguments.next().map_or(Ok(1), |seed| seed.parse())?;
    let mut randomness = Randomness::seeded(seed);
    // There is no room for further connections: half of them at a time begin at the deployer instead.
    for half in [0, 1] {
        let mut scenario = Scenario { seed, threads: Some(1), ..Scenario::smart_meter_with_drivers() };
        let inputs = open(&mut scenario, half);
        run(&scenario, &inputs, wanted / 2, &mut randomness)?;
    }
    Ok(())
}

/// Has every module with such inputs accept so many events.
fn run(
    scenario: &Scenario,
    inputs: &[(String, String)],
    wanted: u64,
    randomness: &mut Randomness,
) -> Result<(), Box<dyn std::error::Error>> {
    let mut setup = scenario.prepare()?;
    setup.network.record();
    setup.deploy()?;
    setup.run_for(Duration::from_secs(2))?;
    let deployment = Deployment::new(&setup.deployer)?.with_sources(&setup.sources)?;
    let mut checker = Checker::new(deployment, |node| Some(setup.network.machine(node)?.configuration().clone()))?;
    let mut history = checker.start();
    let verdict = checker.check(&mut history, &setup.network.take_recording(), &setup.deployer.take_sent());
    if !verdict.is_clean() {
        return Err(verdict.to_string().into());
    }
    let scene = Scene::new(setup)?;

    let mut accepted: BTreeMap<String, u64> = inputs.iter().map(|(module, _)| (module.clone(), 0)).collect();
    let (mut runs, mut outputs) = (0, 0);
    while accepted.values().any(|count| *count < wanted) {
        let (plan, script) = (plan(inputs, &accepted, wanted, randomness), faults(&scene, randomness));
        let outcome = scene.run(&script, &plan)?;
        let mut after = history.clone();
        let mut verdict = checker.check(&mut after, &outcome.recording, &outcome.sent);
        verdict.leaks.extend(checker.leaks(
            &outcome.recording,
            &outcome.observations,
            &outcome.events,
            &outcome.network,
        ));
        if !verdict.is_clean() || !verdict.findings.is_empty() || !verdict.by_file_alone.is_empty() {
            return Err(format!("run {runs}: {verdict}\n{:#?}\n{plan:?}", verdict.findings).into());
        }
        for (module, count) in &mut accepted {
            *count += (after.accepted_by(module) - history.accepted_by(module)) as u64;
        }
        runs += 1;
        outputs += verdict.outputs.len();
    }
    println!("{runs} runs, {outputs} outputs, all explained by file and source; no secret was seen");
    println!("events accepted: {accepted:?}");
    Ok(())
}

/// Has every other connection begin at the deployer. Gives the modules that they lead to, with their names.
fn open(scenario: &mut Scenario, half: usize) -> Vec<(String, String)> {
    let mut opened = Vec::new();
    for (index, connection) in scenario.descriptor.connections.iter_mut().enumerate() {
        let Destination::Input { module, input: Handle::Name(input) } = &connection.destination else { continue };
        if connection.source != Source::Direct && index % 2 != half {
            continue;
        }
        let name = connection.name.get_or_insert_with(|| format!("to-{module}-{input}"));
        opened.push((module.clone(), name.clone()));
        connection.source = Source::Direct;
    }
    opened
}

/// Events with random content to random inputs, those of modules that have not had enough.
fn plan(
    inputs: &[(String, String)],
    accepted: &BTreeMap<String, u64>,
    wanted: u64,
    randomness: &mut Randomness,
) -> Plan {
    let mut below = |bound: u64| randomness.number() % bound.max(1);
    let wanting: Vec<&String> =
        inputs.iter().filter(|(module, _)| accepted[module] < wanted).map(|(_, name)| name).collect();
    let mut commands: Vec<Command> = (0..EVENTS)
        .map(|_| {
            let words = if below(10) == 0 { below(20) } else { 2 + below(6) };
            let small = below(4) > 0;
            let data =
                (0..words).flat_map(|_| (below(if small { 20 } else { 0x1_0000 }) as u16).to_le_bytes()).collect();
            let at = Duration::from_micros(below(RUN.as_micros() as u64 - 100_000));
            Command { at, connection: wanting[below(wanting.len() as u64) as usize].clone(), data }
        })
        .collect();
    commands.sort_by_key(|command| command.at);
    Plan { duration: RUN, commands }
}

/// What links do of themselves.
fn faults(scene: &Scene, randomness: &mut Randomness) -> Script {
    let mut below = |bound: u64| randomness.number() % bound.max(1);
    let connections = scene.connections();
    let mut actions: Vec<Timed> = (0..below(FAULTS + 1))
        .map(|_| {
            let connection = Some(connections[below(connections.len() as u64) as usize].label.clone());
            let (count, milliseconds) = (1 + below(3) as u16, below(300) as u16);
            let action = match below(4) {
                0 => LinkAction::Drop { connection, count },
                1 => LinkAction::Delay { connection, count, milliseconds },
                2 => LinkAction::Duplicate { connection, count, milliseconds },
                _ => LinkAction::Reorder { connection },
            };
            Timed { at: below(RUN.as_micros() as u64 - 100_000), action: action.into() }
        })
        .collect();
    actions.sort_by_key(|timed| timed.at);
    Script { actions }
}
