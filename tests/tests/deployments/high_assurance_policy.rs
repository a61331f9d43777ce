//! The policy of the meter of HASE 2016: what the paper demands, and nothing more (`docs/high-assurance-meter.md`).

use std::collections::BTreeSet;
use std::time::Duration;

use authentic_execution::{Checker, Deployment};
use descriptors::{Descriptor, Format, Permission, Policy};
use network::scenario::Scenario;

use crate::high_assurance::{day, folder};

fn descriptor() -> Descriptor {
    let text = std::fs::read_to_string(folder().join("high-assurance-meter.json")).expect("a file");
    Descriptor::read(&text, Format::Json).unwrap_or_else(|error| panic!("{error}"))
}

/// What section IV of the paper demands, of all that the policy allows.
#[test]
fn the_policy_is_the_papers() {
    let policy = descriptor().policy.expect("a policy");
    let from = |sender: Option<&str>| -> BTreeSet<&str> {
        let allowed = policy.permissions().filter_map(|(_, allowed)| match allowed {
            Permission::Flow { from, to } if from == sender => Some(to),
            _ => None,
        });
        allowed.collect()
    };
    let to = |receiver: &str| -> BTreeSet<&str> {
        let allowed = policy.permissions().filter_map(|(_, allowed)| match allowed {
            Permission::Flow { from, to } if to == receiver => Some(from.unwrap_or("deployer")),
            _ => None,
        });
        allowed.collect()
    };
    let with = |wanted: &str| -> BTreeSet<&str> {
        let allowed = policy.permissions().filter_map(|(_, allowed)| match allowed {
            Permission::Device { module, device } if device == wanted => Some(module),
            _ => None,
        });
        allowed.collect()
    };
    let security = ["CS_SECURITY", "DC_SECURITY", "TOP_UP_SECURITY", "OFF_SWITCH_SECURITY"];
    // The local generation, which is another device, has a relay of its own.
    assert_eq!(
        with("relay"),
        BTreeSet::from(["OFF_SWITCH_SECURITY", "GENERATION"]),
        "the only input of the off-switch"
    );
    assert!(!from(Some("CREDIT")).contains("OFF_SWITCH_SECURITY") && !to("CREDIT").contains("OFF_SWITCH_SECURITY"));
    let senders = BTreeSet::from(["deployer", "ROUTER", "OFF_SWITCH_LOG"]);
    assert_eq!(to("OFF_SWITCH_SECURITY"), senders, "keys, envelopes, entries of its log");
    // In by the communications module, to a security module; out through one, but for what is sealed already.
    assert_eq!(from(Some("CONCENTRATOR")), BTreeSet::from(["ROUTER", "CENTRAL", "FEEDER"]));
    let routers = ["ROUTER", "ROUTER1", "ROUTER2"];
    assert_eq!(to("CONCENTRATOR"), routers.into_iter().chain(["CENTRAL", "deployer"]).collect());
    for neighbour in ["1", "2"] {
        let [security, router] = ["DC_SECURITY", "ROUTER"].map(|name| format!("{name}{neighbour}"));
        assert_eq!(to(&router), BTreeSet::from([&*security]), "what leaves a neighbour's meter is masked");
    }
    assert!(to("FEEDER") == BTreeSet::from(["CONCENTRATOR", "READER"]) && from(Some("FEEDER")).is_empty());
    assert_eq!(from(Some("CENTRAL")), BTreeSet::from(["CONCENTRATOR"]));
    let given_keys = ["PARAMETERS", "PARAMETERS1", "PARAMETERS2", "OFF_SWITCH_SECURITY", "CONCENTRATOR", "CENTRAL"];
    let interfaces = ["GAS", "GENERATION", "TOP_UP_GATEWAY", "TECHNICIAN"];
    let outside = given_keys.into_iter().chain(interfaces).collect();
    assert_eq!(from(None), outside, "who is given keys, or something to bring to the meter");
    for interface in interfaces {
        assert_eq!(from(Some(interface)), BTreeSet::from(["ROUTER"]), "only to the communications module");
    }
    let mut allowed: BTreeSet<&str> =
        security.into_iter().chain(["CONCENTRATOR", "GENERATION", "SECURITY_LOG"]).collect();
    assert_eq!(from(Some("ROUTER")), allowed);
    allowed = security.into_iter().chain(interfaces).chain(["CREDIT", "CONCENTRATOR"]).collect();
    assert_eq!(to("ROUTER"), allowed);
    // Divided logs and security modules, a diode, and nobody outside is told anything unencrypted.
    for log in ["METROLOGY_LOG", "SECURITY_LOG"] {
        assert_eq!(from(Some(log)), BTreeSet::from(["CS_SECURITY"]));
    }
    assert_eq!(from(Some("OFF_SWITCH_LOG")), BTreeSet::from(["OFF_SWITCH_SECURITY"]));
    assert!(security.iter().all(|module| from(Some(module)).iter().all(|to| !security.contains(to))));
    assert!(from(Some("HAN")).is_empty() && policy.calls.is_empty());
}

/// Every rule is needed: without any of it, connections or files are refused.
#[test]
fn every_rule_of_the_policy_is_needed() {
    let whole = descriptor();
    let policy = whole.policy.as_ref().expect("a policy");
    let refused = |policy: Policy| {
        let changed = Descriptor { policy: Some(policy), ..whole.clone() };
        let scenario = Scenario::from_text(&changed.write(Format::Json), Format::Json, &folder());
        scenario.and_then(|scenario| scenario.deployer()).err().map(|error| error.to_string()).unwrap_or_default()
    };
    assert_eq!(refused(policy.clone()), "");
    for index in 0..policy.flows.len() {
        let mut less = policy.clone();
        less.flows.remove(index);
        assert!(refused(less).contains("].to_module: expected "), "policy.flows[{index}]");
    }
    for (index, rule) in policy.devices.iter().enumerate() {
        for device in 0..rule.devices.len() {
            let mut less = policy.clone();
            let device = less.devices[index].devices.remove(device);
            if less.devices[index].devices.is_empty() {
                less.devices.remove(index);
            }
            assert!(
                refused(less).contains(&format!("found one that has {device:?} at ")),
                "policy.devices[{index}]: {device}"
            );
        }
    }
}

/// What goes on in the first minutes, in which keys, a tariff, credit and a top-up come and readings go, is within the policy.
#[test]
fn the_meter_keeps_to_its_policy() {
    let mut setup = Scenario::read(&folder().join("high-assurance-meter.json"))
        .expect("a descriptor")
        .prepare()
        .expect("a scenario");
    setup.network.record();
    setup.deploy().unwrap_or_else(|error| panic!("{error}"));
    for (time, operation) in day().into_iter().filter(|(time, _)| *time < 61.0) {
        setup.schedule(Duration::from_secs_f64(time), operation);
    }
    setup.run_for(Duration::from_secs(90)).expect("time passes");
    let deployment = Deployment::new(&setup.deployer).and_then(|deployment| deployment.with_sources(&setup.sources));
    let configuration = |node: &str| Some(setup.network.machine(node)?.configuration().clone());
    let mut checker = Checker::new(deployment.expect("a deployment"), configuration).expect("a checker");
    let mut history = checker.start();
    let verdict = checker.check(&mut history, &setup.network.take_recording(), &setup.deployer.take_sent());
    assert!(verdict.findings.is_empty() && verdict.is_clean(), "{:?}", verdict.findings);
    let policy = verdict.policy.expect("a policy");
    assert!(policy.outside.is_empty() && policy.allowed > 1000, "{policy:?}");
}
