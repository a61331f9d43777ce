//! The checker of authentic execution, on the smart meter.

mod authentic_execution {
    pub mod meter;
}

use authentic_execution::meter::{Attacked, Meter};
use emulator::attack::generate;

#[test]
fn the_smart_meter_without_an_attacker_is_explained() {
    let mut meter = Meter::deployed();
    let verdict = meter.check();
    assert!(verdict.is_clean() && verdict.findings.is_empty(), "{verdict}");
    meter.operate();
    let verdict = meter.check();
    assert!(verdict.is_clean() && verdict.findings.is_empty(), "{verdict}");
    let shown: Vec<String> = verdict.outputs.iter().map(|output| output.to_string()).collect();
    for expected in [
        "HASM_LS.cs_out 1 <- HASM_LS.cs_in 1 <- CS.ls_out 1 <- CS.operator_in 1 <- operator 1",
        "HAN.ihd_show(0, 137, 350, 0) <- HAN.esme_in 1 <- ESME.han_out 1 <- ESME.advance_time()",
        "HASM_LS.cs_out 2 <- HASM_LS.cs_in 2 <- CS.ls_out 2 <- CS.operator_in 3 <- operator 3",
    ] {
        assert!(shown.iter().any(|shown| shown == expected), "{expected}: {shown:#?}");
    }
    assert_eq!(shown.len(), 20, "{shown:#?}");
}

#[test]
fn attacks_drawn_at_random_are_explained() {
    let mut attacked = Meter::deployed().attacked();
    let (mut outputs, mut ran, mut checked) = (0, std::time::Duration::ZERO, std::time::Duration::ZERO);
    for seed in 0..150 {
        let script = generate(&attacked.scene, seed, Attacked::plan().duration);
        let start = std::time::Instant::now();
        let mut outcome = attacked.scene.run(&script, &Attacked::plan()).expect("a possible script");
        ran += start.elapsed();
        let start = std::time::Instant::now();
        let mut history = attacked.history.clone();
        let mut verdict = attacked.checker.check(&mut history, &outcome.recording, &outcome.sent);
        verdict.leaks.extend(attacked.checker.leaks(
            &outcome.recording,
            &outcome.observations,
            &outcome.events,
            &outcome.network,
        ));
        checked += start.elapsed();
        outputs += verdict.outputs.len();
        if !verdict.is_clean() || !verdict.findings.is_empty() {
            println!("seed {seed}: {verdict}{:?}\n{}", verdict.findings, script.to_json());
        }
    }
    println!("{outputs} {ran:?} {checked:?}");
}
