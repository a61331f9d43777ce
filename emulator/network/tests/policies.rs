//! Devices of modules that the descriptor's policy does not give them.

use descriptors::{CallRule, DeviceRule, Policy};
use network::scenario::Scenario;

fn devices(module: &str, devices: &[&str]) -> DeviceRule {
    let devices = devices.iter().map(|device| (*device).to_owned()).collect();
    DeviceRule { module: vec![module.to_owned()], devices, why: None }
}

/// The smart meter with drivers, and a policy that allows what it does.
fn meter() -> Scenario {
    let mut meter = Scenario::smart_meter_with_drivers();
    let policy = Policy {
        devices: vec![
            devices("RELAY", &["relay", "tamper_switch"]),
            devices("METER", &["metering_element", "real_time_clock"]),
        ],
        calls: vec![CallRule { module: vec!["HAN".into()], functions: vec!["ihd_show".into()], why: None }],
        ..Policy::of_connections(&meter.descriptor)
    };
    meter.descriptor.policy = Some(policy);
    meter
}

fn refusal(change: impl FnOnce(&mut Policy)) -> String {
    let mut meter = meter();
    change(meter.descriptor.policy.as_mut().expect("a policy"));
    meter.deployer().map_or_else(|error| error.to_string(), |_| "accepted".to_owned())
}

#[test]
fn a_file_that_has_a_device_which_no_rule_gives_it_is_refused() {
    assert_eq!(refusal(|_| ()), "accepted");
    assert_eq!(
        refusal(|policy| drop(policy.devices[0].devices.pop())),
        "modules[0].binary: expected a module that has only devices which policy.devices gives it (or a rule for it there), found \
         one that has \"tamper_switch\" at 0x01f8"
    );
    let none = refusal(|policy| policy.devices.clear());
    let lines: Vec<&str> = none.lines().collect();
    assert!(
        lines.len() == 4 && lines[2].ends_with("found one that has \"metering_element\" at 0x01d0, 0x01d8"),
        "{none}"
    );
    let calls = refusal(|policy| policy.calls.clear());
    assert!(calls.ends_with("found one that calls \"ihd_show\""), "{calls}");
    // Without a policy, nothing is refused.
    let mut without = meter();
    without.descriptor.policy = None;
    assert!(without.deployer().is_ok());
}

/// A claim says so, too, in a file that can be placed anywhere; and a scheduler has what it schedules with.
#[test]
fn claims_are_looked_at() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../descriptors/smart-meter-prepaid.json");
    let mut prepaid = Scenario::read(&path).unwrap_or_else(|error| panic!("{error}"));
    let policy = Policy {
        devices: vec![
            devices("SWITCH", &["relay", "tamper_switch"]),
            devices("MEASURE", &["energy_register", "calendar_clock", "metering_element"]),
            devices("STORAGE", &["non_volatile_memory", "monotonic_counter"]),
            devices("CENTRAL", &["home_uart"]),
        ],
        ..Policy::of_connections(&prepaid.descriptor)
    };
    prepaid.descriptor.policy = Some(policy);
    let error = prepaid.deployer().err().map(|error| error.to_string()).unwrap_or_default();
    assert!(error.lines().count() == 1 && error.ends_with("found one that has \"display\" at 0x01c0"), "{error}");
    let policy = prepaid.descriptor.policy.as_mut().expect("a policy");
    policy.devices.push(devices("HAN", &["display"]));
    prepaid.deployer().unwrap_or_else(|error| panic!("{error}"));
}
