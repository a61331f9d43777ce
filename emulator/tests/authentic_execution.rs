//! The checker of authentic execution, on the smart meter.

mod authentic_execution {
    pub mod meter;
}

use authentic_execution::meter::Meter;

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
