//! Secrets that flow out of modules are found, whatever form they have, and only those that are declared.

use std::time::Duration;

use crate::meter::{Meter, script, with_planted_stub};
use authentic_execution::Leak;
use network::scenario::Scenario;

/// What leaks while a meter is deployed and, for a while, at work.
fn leaks(scenario: &Scenario) -> Vec<Leak> {
    let mut meter = Meter::of(scenario);
    meter.setup.run_for(Duration::from_secs(7)).expect("no renewal fails");
    meter.check().leaks
}

/// What is measured goes through the meter and the gateway, encrypted twice, before the home's display is told.
#[test]
fn a_secret_is_followed_from_its_device_through_every_module() {
    let mut scenario = Scenario { seed: 1, ..Scenario::smart_meter_with_drivers() };
    assert_eq!(leaks(&scenario), []);

    scenario.descriptor.secrets[0].shown_by.clear();
    let found = leaks(&scenario);
    assert!(!found.is_empty() && found.iter().all(|leak| leak.secret == "consumption"), "{found:#?}");
    let text = &found[0].text;
    assert!(text.contains("at an exit of HAN, by way of 0x") && text.contains(" -> 0x"), "{text}");

    // What nobody declares is no secret.
    scenario.descriptor.secrets.clear();
    assert_eq!(leaks(&scenario), []);
}

/// Stubs that leave a connection's key outside, with zeros between its words: no eight bytes of it stand in a row.
#[test]
fn a_key_with_gaps_is_followed() {
    const DONE: &str = "    SM(nonce)++;\n    *slot = index;\n";
    const SHOW: &str = "    for (unsigned word = 0; word < SANCUS_KEY_SIZE / 4; word++) {
        ((uint16_t *)(uintptr_t)cipher)[2 * word] = ((const uint16_t *)(const void *)key)[word];
        ((uint16_t *)(uintptr_t)cipher)[2 * word + 1] = 0;
    }
";
    let Some(scenario) = with_planted_stub(DONE, &format!("{DONE}{SHOW}")) else { return };
    let found = leaks(&scenario);
    let text = found.first().map_or("", |leak| &leak.text);
    assert!(text.starts_with("what is written to 0x") && text.contains(" of CS, by way of 0x"), "{found:#?}");
    assert!(found.iter().all(|leak| leak.secret == "a key that the deployer gave"), "{found:#?}");
}

/// A jump to the instruction with which METER puts what it measures on its stack: protection keeps it from the attacker's.
#[test]
fn what_does_not_get_to_memory_does_not_show() {
    const MEASURES: [u8; 4] = [0x91, 0x42, 0xd0, 0x01];
    let mut attacked = Meter::with_drivers().attacked();
    let driver = attacked.checker.deployment().modules.iter().find(|module| module.name == "METER").expect("a driver");
    let place = driver.text.windows(4).position(|bytes| bytes == MEASURES).expect("the instruction");
    let enter = format!(r#"{{"at": 500000, "do": "enter", "node": "node2", "address": "METER.public+{place}"}}"#);
    let script = script(&[&enter]);
    assert!(attacked.outcome(&script).counts.violations > 0);
    let verdict = attacked.run(&script);
    assert!(verdict.is_clean(), "{verdict}");
}
