//! A module that is the attacker's: what still holds of the others.

use std::sync::Mutex;
use std::sync::atomic::AtomicBool;

use crate::attack::{deployed, operated};
use ::attack::{Campaign, Damage, Script, Totals};
use network::scenario::Scenario;

fn compromised(module: &str) -> Campaign {
    let scenario = Scenario { threads: Some(1), ..Scenario::smart_meter_with_drivers() };
    Campaign::with_compromised(deployed(&scenario, None), operated(), module).unwrap_or_else(|error| panic!("{error}"))
}

fn script(actions: &str) -> Script {
    let text = format!(r#"{{"schema": "sancus-emu/attack/1", "actions": [{actions}]}}"#);
    Script::from_json(&text).expect("a script")
}

/// The load switch closes the relay whenever it likes, since its driver does what the load switch says. That is explained, and said
/// to be its doing; the meter's driver has nothing to do with it.
#[test]
fn what_a_compromised_module_sends_explains_what_follows_and_nothing_else() {
    let campaign = compromised("HASM_LS");
    let mut checker = campaign.checker().expect("a checker");
    // Its seven keys are no secrets any more.
    assert_eq!(campaign.compromised(), Some(("HASM_LS", 6 + 12 - 7)));

    let close = r#"{"at": 1600000, "do": "impersonate", "connection": "HASM_LS.relay_out", "data": "00000100"}"#;
    let examined = campaign.examine(&mut checker, &script(close)).expect("a possible script");
    let verdict = &examined.verdict;
    assert!(verdict.is_clean() && verdict.findings.is_empty(), "{verdict}");
    let shown: Vec<String> = verdict.outputs.iter().map(ToString::to_string).collect();
    let closed = "relay contact 1 <- RELAY.relay.RELAY_COMMAND := 1 <- ";
    let followed = verdict.outputs.iter().zip(&shown).find(|(output, shown)| {
        shown.starts_with(closed) && shown.ends_with("<- HASM_LS.relay_out (compromised)") && output.depends
    });
    assert!(followed.is_some(), "{shown:#?}");
    assert!(!shown.iter().any(|shown| shown.starts_with("HASM_LS.")), "{shown:#?}");
    for (output, shown) in verdict.outputs.iter().zip(&shown) {
        assert!(!(shown.starts_with("METER.") && output.depends), "{shown}");
    }
    let damage = Damage::of(verdict);
    assert!(damage.hold > 0 && damage.may_depend > 0 && damage.follow > 0 && damage.unexplained == 0, "{damage:?}");
}

/// The display's gateway sends nothing: whatever it is, no output of the others has to do with it.
#[test]
fn a_module_without_outputs_harms_nobody() {
    let campaign = compromised("HAN");
    let totals = Mutex::new(Totals::default());
    campaign.run(1..4, 1, false, &AtomicBool::new(false), &totals, || {}).expect("a campaign");
    let totals = totals.into_inner().expect("totals");
    assert!((totals.unexplained, totals.leaks) == (0, 0) && totals.damage.hold > 20, "{totals:?}");
    assert_eq!((totals.damage.may_depend, totals.damage.follow), (0, 0));
}

/// Drawn attacks use the module, and nobody can be impersonated who is not compromised.
#[test]
fn drawn_attacks_impersonate_the_compromised_module_alone() {
    let campaign = compromised("CS");
    for seed in 0..50 {
        let script = campaign.script(seed).to_json().to_string();
        assert!(script.contains(r#""do":"impersonate""#), "{script}");
        campaign
            .scene()
            .check(&campaign.script(seed), campaign.plan().duration)
            .unwrap_or_else(|error| panic!("{error}"));
    }
    let of_another = r#"{"at": 0, "do": "impersonate", "connection": "HASM_LS.relay_out", "data": "00000100"}"#;
    let error = campaign.scene().check(&script(of_another), campaign.plan().duration).expect_err("not its connection");
    assert!(error.to_string().contains("HASM_LS, which is not compromised: --compromise HASM_LS"), "{error}");
}
