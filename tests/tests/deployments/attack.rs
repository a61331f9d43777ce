//! Attacks on the smart meter: stopped as long as everything protects, and successful without what stops them.

use std::sync::atomic::AtomicBool;
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

use attack::{
    Campaign, Command, Commands, Defence, GALLERY, Plan, Scene, Script, Totals, Unhindered, generate, shrink,
    with_other_secrets,
};
use machine::Gate;
use network::scenario::{Scenario, Setup};
use network::{Event, EventKind};
use sancus_hw::{Mechanism, Report};

/// The first seeds of a campaign.
const SEEDS: std::ops::Range<u64> = 1..13;

/// The meter with every defence.
static DEFENDED: LazyLock<Campaign> = LazyLock::new(|| campaign_on(false, None));

/// The smart meter without a defence, if one is given. The operator switches while the attacker is loose.
fn campaign(without: Option<Defence>) -> Campaign {
    campaign_on(false, without)
}

fn campaign_on(aion: bool, without: Option<Defence>) -> Campaign {
    let with_drivers = is_about_drivers(without);
    let scenario = if with_drivers { Scenario::smart_meter_with_drivers() } else { Scenario::smart_meter() };
    campaign_of(scenario, aion, without)
}

/// The attacks on these go for the relay.
fn is_about_drivers(defence: Option<Defence>) -> bool {
    use Gate::*;
    matches!(defence, Some(Defence::Gate(Peripheral | Enabling | Vector | Guard | Ownership)))
}

fn campaign_of(scenario: Scenario, aion: bool, without: Option<Defence>) -> Campaign {
    let scenario = Scenario { threads: Some(1), atomicity_monitor: aion, ..scenario };
    let genuine = |module: &descriptors::Module| scenario.module_file(module).expect("prebuilt");
    let campaign = Campaign::new(deployed(&scenario, without), operated(), without, genuine);
    let mut campaign = campaign.unwrap_or_else(|error| panic!("{error}"));
    if without.is_none() {
        campaign.set_twin(deployed(&with_other_secrets(&scenario), without)).expect("a twin");
    }
    campaign
}

/// What the operator does in each run.
pub fn operated() -> Plan {
    let command = |milliseconds, command: u8| Command {
        at: Duration::from_millis(milliseconds),
        connection: "operator".into(),
        data: vec![command, 0],
    };
    let commands = vec![command(300, 1), command(700, 16), command(1300, 2), command(2200, 1)];
    Plan { duration: Duration::from_millis(3500), commands }
}

/// The network, deployed and at work.
pub fn deployed(scenario: &Scenario, without: Option<Defence>) -> Setup {
    let mut setup = Defence::lacking(without, scenario.clone()).prepare().expect("a scenario");
    setup.network.record();
    setup.deploy().expect("a deployment");
    // The meter reports to the home while the attacker is loose.
    setup.run_for(Duration::from_millis(7000)).expect("no renewal fails");
    setup
}

/// Each of them comes about, and none succeeds.
#[test]
fn named_attacks_are_stopped() {
    let mut failed = Vec::new();
    for aion in [false, true] {
        let campaign = campaign_of(Scenario::smart_meter_with_drivers(), aion, None);
        let mut checker = campaign.checker().expect("a checker");
        let nothing = campaign.examine(&mut checker, &Script::default()).expect("nothing to carry out");
        for attack in GALLERY.iter().filter(|attack| attack.aion == aion) {
            let placed = attack.place(campaign.scene(), campaign.plan()).unwrap_or_else(|error| panic!("{error}"));
            let script = placed.script().expect("a script");
            let examined = campaign.examine(&mut checker, &script).unwrap_or_else(|error| panic!("{error}"));
            if !examined.verdict.is_clean() {
                failed.push(format!("{}: {}", attack.name, examined.verdict));
            }
            let unmet = placed.unmet(campaign.scene(), &examined.outcome);
            failed
                .extend(unmet.iter().map(|evidence| format!("{} did nothing: it needs that {evidence}", attack.name)));
            // What happens without an attacker is no evidence of one.
            let unprovoked = placed.unmet(campaign.scene(), &nothing.outcome);
            if attack.needs.is_empty() || unprovoked != attack.needs {
                failed.push(format!("{}: what it needs happens without it: {:?}", attack.name, attack.needs));
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

#[test]
fn named_attacks_succeed_without_what_stops_them() {
    let mut defences: Vec<(Defence, bool)> = Vec::new();
    for needed in GALLERY.iter().filter_map(|attack| Some((attack.defence?, attack.aion))) {
        if !defences.contains(&needed) {
            defences.push(needed);
        }
    }
    let mut failed = Vec::new();
    for (defence, aion) in defences {
        let campaign = campaign_on(aion, Some(defence));
        let unprovoked = campaign.unprovoked().is_some();
        assert_eq!(unprovoked, defence == Mechanism::RegisterClearing.into(), "{defence}: {:?}", campaign.unprovoked());
        let mut checker = campaign.checker().expect("a checker");
        for attack in GALLERY.iter().filter(|attack| attack.defence == Some(defence) && attack.aion == aion) {
            let placed = attack.place(campaign.scene(), campaign.plan()).unwrap_or_else(|error| panic!("{error}"));
            let script = placed.script().expect("a script");
            if !campaign.succeeds(&mut checker, &script) {
                failed.push(format!("{} without {defence}", attack.name));
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

/// An interrupt ends an instruction of the Sancus unit there, and takes r15 from it: the modules begin it anew with all its
/// operands. Each command is performed, on time, and the campaign has seen that all is explained and no secret shows.
#[test]
fn commands_are_performed_with_the_atomicity_monitor() {
    let campaign = campaign_on(true, None);
    let mut checker = campaign.checker().expect("a checker");
    let interrupts = r#"{"schema": "sancus-emu/attack/1", "actions": [
        {"at": 0, "do": "interrupts", "node": "node1", "period": 5500, "count": 5000},
        {"at": 0, "do": "interrupts", "node": "node2", "period": 5500, "count": 5000}]}"#;
    let script = Script::from_json(interrupts).expect("a script");
    let examined = campaign.examine(&mut checker, &script).unwrap_or_else(|error| panic!("{error}"));
    let Commands { sent, delivered, performed, .. } = examined.commands;
    assert_eq!((sent, delivered, performed), (4, 4, 4));
    assert!(examined.verdict.is_clean(), "{}", examined.verdict);
    let ended =
        |event: &&Event| matches!(&event.kind, EventKind::Reported { report: Report::CryptoInterrupted { .. }, .. });
    assert!(examined.outcome.events.iter().filter(ended).count() > 4);
    let missed: u64 = examined.availability.values().map(|availability| availability.missed).sum();
    assert_eq!(missed, 0, "{:?}", examined.availability);
}

/// What the network delivers is performed, whatever the attacker does with the other links and messages.
#[test]
fn commands_that_are_delivered_are_performed() {
    let campaign = &*DEFENDED;
    let mut checker = campaign.checker().expect("a checker");
    let on_the_wire = r#"{"schema": "sancus-emu/attack/1", "actions": [
        {"at": 0, "do": "duplicate", "connection": "operator", "count": 4, "milliseconds": 20},
        {"at": 500000, "do": "forge", "connection": "operator", "data": "00010002a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5"},
        {"at": 1000000, "do": "replay", "connection": "operator", "back": 0},
        {"at": 1100000, "do": "read", "node": "node2", "address": "ESME.secret", "words": 4}]}"#;
    let script = Script::from_json(on_the_wire).expect("a script");
    let examined = campaign.examine(&mut checker, &script).expect("a possible script");
    assert!(examined.verdict.is_clean(), "{}", examined.verdict);
    let Commands { sent, delivered, performed, unhindered } = examined.commands;
    assert_eq!((sent, delivered, performed), (4, 4, 4));
    assert_eq!(unhindered, Unhindered { delivered: 4, performed: 4 });
}

/// Drawn attacks are stopped, and what happens does not depend on threads.
#[test]
fn drawn_attacks_are_stopped_on_any_number_of_threads() {
    let campaign = &*DEFENDED;
    let run = |threads| {
        let totals = Mutex::new(Totals::default());
        let next = campaign.run(SEEDS, threads, false, &AtomicBool::new(false), &totals, || {});
        assert_eq!(next.expect("a campaign"), SEEDS.end);
        totals.into_inner().expect("totals")
    };
    let one = run(1);
    assert_eq!((one.runs, &one.succeeded[..], one.unexplained, one.leaks), (12, &[][..], 0, 0));
    assert!(one.counts.actions > 36 && one.counts.violations > 0 && one.counts.observed > 0, "{:?}", one.counts);
    assert!(one.explained > 0 && one.twins == one.runs);
    let Commands { sent, delivered, performed, unhindered } = one.commands;
    assert!(sent == 48 && delivered <= sent && performed > 0, "{:?}", one.commands);
    // Where nothing but the network stands between the operator and the modules, what it delivers is performed.
    assert_eq!(unhindered.performed, unhindered.delivered);
    assert_eq!(run(2), one);
}

/// The campaign finds out that something is missing, and one action is left of what it drew.
#[test]
fn campaigns_find_what_a_protection_is_good_for() {
    let campaign = campaign(Some(Mechanism::TagComparison.into()));
    let totals = Mutex::new(Totals::default());
    campaign.run(1..200, 1, true, &AtomicBool::new(false), &totals, || {}).expect("a campaign");
    let seed = *totals.into_inner().expect("totals").succeeded.first().expect("a success");
    let mut checker = campaign.checker().expect("a checker");
    let script = shrink(&campaign.script(seed), |script| campaign.succeeds(&mut checker, script));
    assert!(script.actions.len() <= 3 && campaign.succeeds(&mut checker, &script), "{script:?}");
    let read = Script::from_json(&script.to_json().to_string());
    assert_eq!(read, Ok(script));
}

/// What is drawn can be written down, read back, and carried out.
#[test]
fn drawn_scripts_are_read_as_they_were_written() {
    let campaign = &*DEFENDED;
    for seed in 0..300 {
        let script = campaign.script(seed);
        assert_eq!(Script::from_json(&script.to_json().to_string()).as_ref(), Ok(&script));
        campaign.scene().check(&script, campaign.plan().duration).unwrap_or_else(|error| panic!("{seed}: {error}"));
    }
}

/// On a node without modules, and without connections, too.
#[test]
fn no_attack_is_drawn_on_what_there_is_not() {
    let mut scenario = Scenario { threads: Some(1), ..Scenario::smart_meter() };
    let descriptor = &mut scenario.descriptor;
    descriptor.modules.retain(|module| module.name == "CS");
    descriptor.connections.clear();
    descriptor.periodic_events.clear();
    descriptor.secrets.clear();
    let scene = Scene::new(scenario.deploy().expect("a deployment")).expect("a scene");
    let duration = operated().duration;
    for seed in 0..100 {
        let script = generate(&scene, seed, duration);
        assert!(script.actions.len() >= 3, "{seed}: {script:?}");
        scene.check(&script, duration).unwrap_or_else(|error| panic!("{seed}: {error}"));
    }
    scenario.descriptor.modules.clear();
    let error = Scene::new(scenario.deploy().expect("nothing to deploy")).err().expect("no scene").to_string();
    assert_eq!(error, "the deployment has no modules: there is nothing to attack");
}

#[test]
fn scripts_that_cannot_be_carried_out_are_refused() {
    let campaign = &*DEFENDED;
    let mut checker = campaign.checker().expect("a checker");
    let mut error = |actions: &str| {
        let script = Script::from_json(&format!("{{\"schema\": \"sancus-emu/attack/1\", \"actions\": [{actions}]}}"));
        let examined = script.and_then(|script| campaign.examine(&mut checker, &script));
        examined.err().map(|error| error.to_string()).unwrap_or_default()
    };
    let cases = [
        (
            r#"{"at": 5, "do": "drop", "count": 1}, {"at": 4, "do": "drop", "count": 1}"#,
            "actions[1].at: 4 µs is earlier than the previous action, at 5 µs",
        ),
        (r#"{"at": -5, "do": "drop", "count": 1}"#, "actions[0].at: -5 is not a time"),
        (r#"{"at": 3500000, "do": "drop", "count": 1}"#, "actions[0].at: 3500000 µs is after the end of the run"),
        (
            r#"{"at": 5, "do": "drop", "count": 1, "mode": 2}"#,
            "actions[0]: expected the field \"connection\" or \"count\", found \"mode\"",
        ),
        (r#"{"at": 5, "do": "sing"}"#, "actions[0]: there is no action `sing`"),
        (r#"{"at": 5, "do": "replay", "connection": "CS", "back": 0}"#, "actions[0]: there is no connection \"CS\""),
        (
            r#"{"at": 5, "do": "read", "node": "node1", "address": "ESME.secret", "words": 1}"#,
            "module \"ESME\" is on node \"node2\"",
        ),
        (r#"{"at": 5, "do": "read", "node": "node1", "address": "CS.secret+65535", "words": 1}"#, "outside the 64 KiB"),
        (
            r#"{"at": 5, "do": "read", "node": "node1", "address": "0x10000", "words": 1}"#,
            "\"0x10000\" is not an address",
        ),
        (r#"{"at": 5, "do": "execute", "node": "node1", "code": ["nop", "frob r5"]}"#, "line 2, \"frob r5\""),
        (r#"{"at": 5, "do": "enter", "node": "node1", "address": "0", "registers": [[3, "1"]]}"#, "register 3"),
    ];
    for (actions, expected) in cases {
        let found = error(actions);
        assert!(found.contains(expected), "{actions}: {found}");
    }
}
