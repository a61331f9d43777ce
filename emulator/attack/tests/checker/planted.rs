//! Defects that are planted in modules are found; so is what an attacker has the node's software answer.

use attack::{Defence, PLANTED, Planted, Script};
use authentic_execution::Verdict;
use module_compiler::Toolchain;
use network::scenario::Scenario;

use crate::meter::{Meter, script};

/// The smart meter with a defect; `None` without a compiler.
fn with_defect(name: &str, scenario: Scenario) -> Option<Meter> {
    if Toolchain::find().is_err() {
        assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "there is no compiler");
        return None;
    }
    let planted = Planted::find(name).expect("a defect");
    Some(Meter::of(&Defence::lacking(Some(Defence::Sound(planted)), Scenario { seed: 1, ..scenario })))
}

fn texts(verdict: &Verdict) -> Vec<&str> {
    verdict.findings.iter().map(|finding| finding.text.as_str()).collect()
}

/// Every defect has a place in the sources, once.
#[test]
fn defects_are_where_they_are_said_to_be() {
    let sources = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../firmware");
    for planted in PLANTED {
        let folder = if planted.defect.file.starts_with("stubs/") { "module-compiler" } else { "" };
        let path = sources.join(folder).join(planted.defect.file);
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(text.matches(planted.defect.from).count(), 1, "{}", planted.name);
        assert_ne!(planted.defect.from, planted.defect.to, "{}", planted.name);
        assert_eq!(PLANTED.iter().filter(|other| other.name == planted.name).count(), 1, "{}", planted.name);
    }
}

#[test]
fn two_events_with_one_number_are_found() {
    let Some(mut meter) = with_defect("sender-keeps-number", Scenario::smart_meter()) else { return };
    meter.operate();
    let verdict = meter.check();
    assert!(texts(&verdict).contains(&"encrypts two events with one number"), "{verdict}");
    assert!(verdict.unexplained().next().is_some(), "{verdict}");
}

/// `key-ignores-tag` takes a key from anybody. The attacker does not know what it decrypts to, but events under it are nobody's.
#[test]
fn events_under_a_key_that_nobody_gave_are_found() {
    let Some(meter) = with_defect("key-ignores-tag", Scenario::smart_meter()) else { return };
    let mut attacked = meter.attacked();
    // The commands for all connections again. Which number they have to have depends on how many there were: all are tried, the
    // highest first, so that one of them is accepted for each connection.
    let actions: Vec<String> = (0..6 * 12)
        .map(|index| {
            let (at, back, number) = (35_000 * (index + 1), index / 12, 11 - index % 12);
            format!(r#"{{"at": {at}, "do": "replay_key", "module": "CS", "back": {back}, "number": {number}}}"#)
        })
        .collect();
    let actions: Vec<&str> = actions.iter().map(String::as_str).collect();
    let verdict = attacked.run(&script(&actions));
    assert!(
        texts(&verdict).contains(&"encrypts under a key that the deployer did not give it to send with"),
        "{verdict}"
    );
    assert!(verdict.unexplained().next().is_some(), "{verdict}");
}

/// For a while the node's software gives modules a place in a module to put events in. Modules refuse it.
#[test]
fn what_the_nodes_software_answers_is_not_believed() {
    let answer = r#"{"at": 200000, "do": "service", "node": "node1", "service": "reactive_reserve_output",
        "answer": "CS.secret", "milliseconds": 600}"#;
    let sent = |script: &Script| {
        let verdict = Meter::deployed().attacked().run(script);
        assert!(verdict.is_clean() && verdict.findings.is_empty(), "{verdict}");
        verdict.outputs.iter().filter(|output| output.step.to_string().starts_with("CS.ls_out")).count()
    };
    // The first of the operator's two commands that switch is not passed on, the one long afterwards is.
    assert_eq!((sent(&Script::default()), sent(&script(&[answer]))), (2, 1));

    let Some(meter) = with_defect("output-into-module", Scenario::smart_meter()) else { return };
    let verdict = meter.attacked().run(&script(&[answer]));
    assert!(!verdict.is_clean(), "{verdict}");
}

/// What is left in registers at a call tells whoever is called more than the source does.
#[test]
fn registers_that_are_not_cleared_at_a_call_are_found() {
    for (defect, register) in [("registers-not-cleared", "r"), ("arguments-not-cleared", "r15")] {
        let Some(mut meter) = with_defect(defect, Scenario::smart_meter()) else { return };
        meter.operate();
        let verdict = meter.check();
        let found = texts(&verdict).into_iter().any(|text| {
            text.starts_with("calls reactive_")
                && text.contains(&format!(" in {register}"))
                && text.ends_with(", which is no argument")
        });
        assert!(found && verdict.unexplained().next().is_some(), "{defect}: {verdict}");
    }
}
