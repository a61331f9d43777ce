//! What was recorded, beside what a policy allows.

use std::path::Path;
use std::time::Duration;

use authentic_execution::{Checker, Conformance, Deployment, Verdict};
use descriptors::{CallRule, DeviceRule, Policy};
use network::scenario::{Operation, Scenario};
use sancus_hw::{Protection, Rule};

use crate::meter::{Attacked, Meter, script};

/// What the drivers of the smart meter need.
fn policy(scenario: &Scenario) -> Policy {
    let rule = |module: &str, devices: [&str; 2]| DeviceRule {
        module: vec![module.to_owned()],
        devices: devices.map(str::to_owned).to_vec(),
        why: None,
    };
    Policy {
        devices: vec![
            rule("RELAY", ["relay", "tamper_switch"]),
            rule("METER", ["metering_element", "real_time_clock"]),
        ],
        calls: vec![CallRule { module: vec!["HAN".into()], functions: vec!["ihd_show".into()], why: None }],
        ..Policy::of_connections(&scenario.descriptor)
    }
}

/// Has a deployment judged by a policy that is not the descriptor's.
fn judge(meter: &mut Meter, policy: Policy) {
    let mut deployment: Deployment = meter.checker.deployment().clone();
    deployment.policy = Some(policy);
    let configuration = |node: &str| Some(meter.setup.network.machine(node)?.configuration().clone());
    meter.checker = Checker::new(deployment, configuration).expect("a checker");
    meter.history = meter.checker.start();
}

fn conformance(verdict: &Verdict) -> &Conformance {
    verdict.policy.as_ref().expect("there is a policy")
}

/// Events under keys, drivers' accesses and calls outside are counted, and what a rule less does not allow is seen, each kind for
/// itself.
#[test]
fn a_run_outside_of_a_policy_is_seen() {
    let scenario = Scenario { seed: 1, ..Scenario::smart_meter_with_drivers() };
    let whole = policy(&scenario);
    let mut meter = Meter::of(&scenario);
    meter.operate();
    let (recording, sent) = (meter.setup.network.take_recording(), meter.setup.deployer.take_sent());
    let mut verdict = |policy: Policy| {
        judge(&mut meter, policy);
        meter.checker.check(&mut meter.history, &recording, &sent)
    };
    let within = verdict(whole.clone());
    assert!(within.is_clean() && conformance(&within).outside.is_empty(), "{within}");
    let all = conformance(&within).allowed;
    let flow = |from: &str, to: &str| {
        let mut policy = whole.clone();
        policy.flows.retain(|rule| rule.from != [from] || rule.to != [to]);
        assert_eq!(policy.flows.len() + 1, whole.flows.len());
        policy
    };
    let mut device = whole.clone();
    device.devices[1].devices.retain(|device| device != "metering_element");
    let mut call = whole.clone();
    call.calls.clear();
    for (policy, expected) in [
        (flow("deployer", "CS"), "policy.flows allows \"deployer\" to \"CS\""),
        (flow("ESME", "HAN"), "policy.flows allows \"ESME\" to \"HAN\""),
        (device, "policy.devices allows \"metering_element\" of \"METER\""),
        (call, "policy.calls allows \"ihd_show\" by \"HAN\""),
    ] {
        let verdict = verdict(policy);
        let Conformance { allowed, outside } = conformance(&verdict);
        assert!(!outside.is_empty() && allowed + outside.len() as u64 == all, "{expected}: {verdict}");
        assert!(outside.iter().all(|outside| outside.to_string().ends_with(expected)), "{expected}: {verdict}");
        assert!(verdict.unexplained().next().is_none() && verdict.leaks.is_empty() && !verdict.is_clean(), "{verdict}");
        let json = verdict.to_json();
        assert_eq!(json["policy"]["outside"].as_array().map(Vec::len), Some(outside.len()), "{json}");
        assert!(
            verdict.to_string().contains(&format!("policy: {allowed} flows and uses allowed, {} not", outside.len()))
        );
    }
    // Without a policy nothing is said of any.
    let without = Meter::with_drivers().check();
    assert!(without.policy.is_none() && without.to_json().get("policy").is_none());
}

/// Events in registers are flows, and what a scheduler does by its schedule is none.
#[test]
fn events_in_registers_are_seen() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../descriptors/smart-meter-prepaid.json");
    let scenario = Scenario::read(&path).unwrap_or_else(|error| panic!("{error}"));
    let rule = |module: &str, devices: &[&str]| DeviceRule {
        module: vec![module.to_owned()],
        devices: devices.iter().map(|device| (*device).to_owned()).collect(),
        why: None,
    };
    let whole = Policy {
        devices: vec![
            rule("SWITCH", &["relay", "tamper_switch"]),
            rule("MEASURE", &["energy_register", "calendar_clock", "metering_element"]),
            rule("HAN", &["display"]),
            rule("STORAGE", &["non_volatile_memory", "monotonic_counter"]),
            rule("CENTRAL", &["home_uart"]),
            DeviceRule {
                module: ["SWITCH", "MEASURE", "CREDIT", "HAN", "REPORT", "STORAGE"].map(str::to_owned).to_vec(),
                devices: vec!["reset_counter".to_owned()],
                why: None,
            },
        ],
        ..Policy::of_connections(&scenario.descriptor)
    };
    let mut meter = Meter::of(&scenario);
    meter.setup.perform(&Operation::output("mode", [0; 12])).expect("sent");
    meter.setup.run_for(Duration::from_secs(12)).expect("nothing is due");
    let (recording, sent) = (meter.setup.network.take_recording(), meter.setup.deployer.take_sent());
    let mut verdict = |policy: Policy| {
        judge(&mut meter, policy);
        meter.checker.check(&mut meter.history, &recording, &sent)
    };
    let within = verdict(whole.clone());
    assert!(within.outside().is_empty(), "{within}");
    for (from, to) in [("MEASURE", "CREDIT"), ("CREDIT", "HAN")] {
        let mut less = whole.clone();
        less.flows.retain(|rule| rule.from != [from] || rule.to != [to]);
        let verdict = verdict(less);
        assert!(!verdict.outside().is_empty(), "{from} to {to}: {verdict}");
        let expected = format!("policy.flows allows \"{from}\" to \"{to}\"");
        assert!(verdict.outside().iter().all(|outside| outside.to_string().ends_with(&expected)), "{verdict}");
    }
}

/// Of a module of the attacker's: mov &METERING_FIRST, r10; br r7.
const READER: [&str; 3] = [
    r#"{"at": 100000, "do": "execute", "node": "node2", "code": [
        "mov #0x421a, &scratch", "mov #0x01d0, &scratch+2", "mov #0x4700, &scratch+4"]}"#,
    r#"{"at": 150000, "do": "protect", "node": "node2", "layout": ["scratch", "scratch+6", "scratch+32", "scratch+48"]}"#,
    r#"{"at": 200000, "do": "enter", "node": "node2", "address": "scratch"}"#,
];

/// A module of the attacker's that reads the metering element, which is another's, is seen where the hardware lets it do so.
#[test]
fn a_strangers_access_to_a_device_is_seen() {
    let verdict = |without: Option<Protection>| {
        let scenario =
            Scenario { seed: 1, without: without.into_iter().collect(), ..Scenario::smart_meter_with_drivers() };
        let mut meter = Meter::of(&scenario);
        judge(&mut meter, policy(&scenario));
        let mut attacked: Attacked = meter.attacked();
        attacked.run(&script(&READER))
    };
    let defended = verdict(None);
    assert!(defended.outside().is_empty(), "{defended}");
    let open = verdict(Some(Protection::Rule(Rule::SecretRead)));
    assert!(open.outside().iter().any(|outside| outside.text == "\"metering_element\" of \"?\""), "{open}");
}
