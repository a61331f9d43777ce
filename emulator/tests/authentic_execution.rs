//! The checker of authentic execution, on the smart meter.

mod authentic_execution {
    pub mod meter;
}

use authentic_execution::meter::{Attacked, Meter};
use emulator::attack::{Script, generate};
use emulator::authentic_execution::Verdict;
use sancus_hw::{Mechanism, Protection, Rule};

fn shown(verdict: &Verdict) -> Vec<String> {
    verdict.outputs.iter().map(|output| output.to_string()).collect()
}

fn assert_shown(verdict: &Verdict, expected: &[&str]) {
    let shown = shown(verdict);
    for expected in expected {
        assert!(shown.iter().any(|shown| shown == expected), "{expected}: {shown:#?}");
    }
}

fn assert_explained(verdict: &Verdict) {
    assert!(verdict.is_clean() && verdict.findings.is_empty(), "{verdict}{:#?}", verdict.findings);
}

#[test]
fn the_smart_meter_without_an_attacker_is_explained() {
    let mut meter = Meter::deployed();
    assert_explained(&meter.check());
    meter.operate();
    let verdict = meter.check();
    assert_explained(&verdict);
    assert_shown(
        &verdict,
        &[
            "HASM_LS.cs_out 1 <- HASM_LS.cs_in 1 <- CS.ls_out 1 <- CS.operator_in 1 <- operator 1",
            "HAN.ihd_show(0, 137, 350, 0) <- HAN.esme_in 1 <- ESME.han_out 1 <- ESME.advance_time()",
            "HASM_LS.cs_out 2 <- HASM_LS.cs_in 2 <- CS.ls_out 2 <- CS.operator_in 3 <- operator 3",
        ],
    );
    assert_eq!(verdict.outputs.len(), 20, "{:#?}", shown(&verdict));
}

#[test]
fn the_relay_is_explained_by_the_operator() {
    let mut meter = Meter::with_drivers();
    assert_explained(&meter.check());
    meter.operate();
    let verdict = meter.check();
    println!("{:#?}", shown(&verdict));
    assert_explained(&verdict);
    assert_shown(&verdict, &[]);
}

#[test]
fn attacks_drawn_at_random_are_explained() {
    let mut attacked = Meter::deployed().attacked();
    for seed in (0..8).chain([140]) {
        let script = generate(&attacked.scene, seed, Attacked::plan().duration);
        let verdict = attacked.run(&script);
        assert_explained(&verdict);
    }
}

/// What an attack with these actions comes to, with every protection and without one.
fn with_and_without(protection: impl Into<Protection>, actions: &[&str]) -> (Verdict, Verdict) {
    let text = format!(r#"{{"schema": "sancus-emu/attack/1", "actions": [{}]}}"#, actions.join(", "));
    let script = Script::from_json(&text).expect("a script");
    let with = Meter::deployed().attacked().run(&script);
    let without = Meter::without(protection.into()).attacked().run(&script);
    (with, without)
}

#[test]
fn without_tag_comparison_a_changed_event_is_not_explained() {
    let flip = r#"{"at": 100000, "do": "flip", "connection": "operator", "count": 1, "bit": 3}"#;
    let (with, without) = with_and_without(Mechanism::TagComparison, &[flip]);
    assert_explained(&with);
    assert!(without.unexplained().next().is_some(), "{without}");
}

#[test]
fn without_register_clearing_registers_show() {
    let storm = r#"{"at": 200000, "do": "interrupts", "node": "node1", "period": 397, "count": 20000}"#;
    let (with, without) = with_and_without(Mechanism::RegisterClearing, &[storm]);
    assert_explained(&with);
    assert!(!without.leaks.is_empty(), "{without}");
}

#[test]
fn without_the_rule_for_bus_masters_they_read_secrets() {
    let read = r#"{"at": 200000, "do": "dma_read", "node": "node1", "address": "CS.secret", "words": 150}"#;
    let (with, without) = with_and_without(Rule::DirectMemoryAccess, &[read]);
    assert_explained(&with);
    assert!(!without.leaks.is_empty(), "{without}");
}

#[test]
fn without_the_rule_for_bus_masters_what_follows_their_writes_is_not_explained() {
    let values = vec![r#""0x0101""#; 60].join(", ");
    let write = format!(
        r#"{{"at": 200000, "do": "dma_write", "node": "node1", "address": "HASM_LS.secret+2", "values": [{values}]}}"#
    );
    let (with, without) = with_and_without(Rule::DirectMemoryAccess, &[&write]);
    assert_explained(&with);
    assert!(!without.findings.is_empty(), "{without}");
}
