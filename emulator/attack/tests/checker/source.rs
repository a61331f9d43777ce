//! Explanation by the source: what a module's file does beyond its C is a finding, even where the file explains itself.

use std::sync::Arc;

use attack::Script;

use crate::meter::{Meter, with_planted_stub};
use authentic_execution::Verdict;
use module_source::ModuleSource;
use network::scenario::Scenario;

/// The meter with drivers, with another source of a module; the texts occur once.
fn with_source(module: &str, changes: &[(&str, &str)]) -> Verdict {
    let scenario = Scenario { seed: 1, ..Scenario::smart_meter_with_drivers() };
    let mut meter = Meter::with_sources(&scenario, |sources| {
        let source = sources.get_mut(module).expect("a source");
        for (from, to) in changes {
            assert_eq!(source.matches(from).count(), 1, "{from}");
            *source = source.replace(from, to);
        }
    });
    meter.operate();
    meter.check()
}

/// The first finding: its text, and the line it is about.
fn first(verdict: &Verdict) -> (&str, &str) {
    let finding = verdict.findings.first().unwrap_or_else(|| panic!("{verdict}"));
    (&finding.text, finding.source.as_deref().unwrap_or_default())
}

#[test]
fn a_file_that_drives_the_relay_otherwise_than_its_source_is_found() {
    // As if the compiler had turned the condition round.
    let verdict = with_source("RELAY", &[("select i1 %14, i16 1, i16 0", "select i1 %14, i16 0, i16 1")]);
    assert_eq!(
        first(&verdict),
        (
            "writes 0x1 to 0x01f0, where its source writes 0x0 to 0x01f0 (relay.c:16); relay.c:16 would have had to run",
            "relay.c:16"
        )
    );
    assert!(verdict.unexplained().next().is_some());
}

#[test]
fn an_event_that_the_source_does_not_send_is_found() {
    // As if the compiler had left out the condition.
    let verdict = with_source("RELAY", &[("icmp ne i16 %27, %28", "icmp ne i16 %27, %27")]);
    let (text, line) = first(&verdict);
    assert!(text.starts_with("sends contact_out 0000"), "{text}");
    assert!(text.ends_with("where its source does nothing more; relay.c:21 would have had to run"), "{text}");
    assert_eq!(line, "relay.c:21");
}

#[test]
fn what_the_source_does_and_the_file_does_not_is_found() {
    // As if the compiler had dropped the report, which the source makes always.
    let verdict = with_source("RELAY", &[("icmp ne i16 %27, %28", "icmp eq i16 0, 0")]);
    let (text, line) = first(&verdict);
    // An event may fail to leave. That it was never meant to shows in the numbers of the next ones.
    assert!(text.starts_with("sends contact_out 0100"), "{text}");
    assert!(text.contains("where its source sends contact_out ") && text.contains("(relay.c:21)"), "{text}");
    assert_eq!(line, "relay.c:21");
}

#[test]
fn another_value_in_an_event_is_found() {
    let verdict = with_source("CS", &[("icmp eq i16 %5, 16", "icmp eq i16 %5, 1")]);
    let (text, _) = first(&verdict);
    assert!(text.starts_with("sends ls_out") && text.contains("where its source sends esme_out"), "{text}");
}

/// A module whose source does what the evaluator does not know is explained by its file alone, and the verdict says so.
#[test]
fn the_verdict_names_modules_that_are_explained_by_their_files_alone() {
    let verdict = with_source("CS", &[("define dso_local void @operator_in(", "define dso_local void @another_name(")]);
    assert!(verdict.findings.is_empty(), "{verdict}");
    assert_eq!(verdict.by_file_alone.keys().collect::<Vec<_>>(), ["CS"]);
    assert!(verdict.to_string().contains("CS is explained by its file alone: the source has no function operator_in"));

    let scenario = Scenario { seed: 1, ..Scenario::smart_meter() };
    let mut meter = Meter::with_sources(&scenario, |sources| drop(sources.remove("HAN")));
    meter.operate();
    assert_eq!(meter.check().by_file_alone.keys().collect::<Vec<_>>(), ["HAN"]);
}

/// A stub that hands events on whether or not they are genuine. The file is the deployer's own, so that its replay agrees with what
/// the module does: only the source knows that nothing was accepted.
#[test]
fn a_stub_that_ignores_the_tag_is_found_by_the_source() {
    const CHECK: &str = "!sancus_unwrap_with_key(key, &head, ad_length, payload, piece, payload + piece, data)";
    let Some(scenario) = with_planted_stub(CHECK, &format!("({}, 0)", &CHECK[1..])) else { return };
    let mut attacked = Meter::of(&scenario).attacked();
    let flip = r#"{"schema": "sancus-emu/attack/1", "actions": [
        {"at": 100000, "do": "flip", "connection": "operator", "count": 1, "bit": 3}]}"#;
    let verdict = attacked.run(&Script::from_json(flip).expect("a script"));
    let (text, line) = first(&verdict);
    assert!(text.starts_with("sends ") && text.contains("where its source does nothing more"), "{text}");
    assert!(text.ends_with("would have had to run") && line.starts_with("cs.c:"), "{text} {line}");
    assert!(verdict.findings[0].divergence.is_none() && verdict.unexplained().next().is_some(), "{verdict}");
}

/// Every prebuilt module has a source that can be read, with its functions.
#[test]
fn every_prebuilt_module_has_its_source() {
    for module in firmware::prebuilt::MODULES {
        let source =
            Arc::new(ModuleSource::read(module.source).unwrap_or_else(|error| panic!("{}: {error}", module.file)));
        assert!(source.functions_of(module.name).count() > 0, "{}", module.file);
        module_source::Evaluator::new(source).unwrap_or_else(|error| panic!("{}: {error}", module.file));
        assert!(!module.source.contains("directory: \"/") && !module.source.contains("= \"/"), "{}", module.file);
    }
}
