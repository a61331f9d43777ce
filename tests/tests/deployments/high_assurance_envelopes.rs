//! What the checker says of the envelopes of the meter of HASE 2016 (`docs/authentic-execution.md`, Envelopes): what is in them is explained
//! from end to end, and forged ones and those that count twice are found.

use std::time::Duration;

use authentic_execution::{Cause, Checker, Deployment, Verdict};
use descriptors::Sent;
use machine::recording::Recording;
use network::scenario::{Scenario, Setup};

use crate::high_assurance::{KEYS, MODE, Meter, TO_METER, day, envelope, folder, message};

/// What is in no log of the day: an envelope by somebody who has the key.
const BALANCE_THAT_COUNTS: [u16; 2] = [1, 0x1234];

/// A minute in which keys, a tariff and credit come, and then a command comes twice, and a forged one.
struct Minute {
    setup: Setup,
    recording: Recording,
    sent: Vec<Sent>,
}

impl Minute {
    fn new() -> Minute {
        let scenario = Scenario::read(&folder().join("high-assurance-meter.json")).expect("a descriptor");
        let mut setup = scenario.prepare().expect("a scenario");
        setup.network.record();
        setup.deploy().unwrap_or_else(|error| panic!("{error}"));
        for (time, operation) in day().into_iter().filter(|(time, _)| *time < 61.0) {
            setup.schedule(Duration::from_secs_f64(time), operation);
        }
        let mut meter = Meter { setup, events: Vec::new() };
        meter.run(63);
        let (key, now) = (KEYS[0].1, meter.now());
        let command = envelope(TO_METER, now, key, &message(MODE, &BALANCE_THAT_COUNTS));
        let forged = envelope(TO_METER, now + 1, 0x4c, &message(MODE, &BALANCE_THAT_COUNTS));
        for data in [command.clone(), command, forged] {
            meter.perform("maintenance", data);
            meter.run(2);
        }
        meter.run(10);
        let mut setup = meter.setup;
        let (recording, sent) = (setup.network.take_recording(), setup.deployer.take_sent());
        Minute { setup, recording, sent }
    }

    /// What the checker says of it if these modules are the attacker's, if the source of CS_SECURITY is another, and if these were not sent
    /// by the deployer.
    fn verdict(
        &self,
        compromised: &[&str],
        source: impl Fn(&str) -> Option<String>,
        is_sent: impl Fn(&Sent) -> bool,
    ) -> Verdict {
        let mut sources = self.setup.sources.clone();
        match source(&sources["CS_SECURITY"]) {
            Some(text) => drop(sources.insert("CS_SECURITY".to_owned(), text)),
            None => drop(sources.remove("CS_SECURITY")),
        }
        let deployment = Deployment::new(&self.setup.deployer).and_then(|known| known.with_sources(&sources));
        let mut deployment = deployment.expect("a deployment");
        compromised.iter().for_each(|module| deployment.compromise(module).expect("a module"));
        let configuration = |node: &str| Some(self.setup.network.machine(node)?.configuration().clone());
        let mut checker = Checker::new(deployment, configuration).expect("a checker");
        let mut history = checker.start();
        let sent: Vec<Sent> = self.sent.iter().filter(|sent| is_sent(sent)).cloned().collect();
        checker.check(&mut history, &self.recording, &sent)
    }
}

fn genuine(source: &str) -> Option<String> {
    Some(source.to_owned())
}

/// The findings about a module.
fn found<'a>(verdict: &'a Verdict, module: &str) -> Vec<&'a str> {
    let findings = verdict.findings.iter().filter(|finding| finding.module == module);
    findings.map(|finding| finding.text.as_str()).collect()
}

/// Whether an output of a module follows from a chain of steps, nearest cause first, with anything in between.
fn follows(verdict: &Verdict, output: &str, chain: &[&str]) -> bool {
    verdict.outputs.iter().filter(|found| found.step.to_string().starts_with(output)).any(|output| {
        let mut history = output.history.iter().map(ToString::to_string);
        chain.iter().all(|step| history.any(|found| found.starts_with(step)))
    })
}

#[test]
fn what_is_in_envelopes_is_explained_from_end_to_end() {
    let minute = Minute::new();
    let verdict = minute.verdict(&[], genuine, |_| true);
    assert!(verdict.is_clean() && verdict.findings.is_empty(), "{:?}", verdict.findings);
    // The evaluator does not know the unit's instruction that makes a tag alone, from which masks follow.
    let by_file_alone: Vec<&str> = verdict.by_file_alone.keys().map(String::as_str).collect();
    assert_eq!(by_file_alone, ["DC_SECURITY", "DC_SECURITY1", "DC_SECURITY2"]);
    // A command from the operator on, a reading to the central system's line, and a token from whoever sold it.
    let command = ["CS_SECURITY.opening of envelope", "CENTRAL.envelope", "CENTRAL.operator_in", "operator 1"];
    assert!(
        follows(&verdict, "TARIFFS.price_out", &command) || follows(&verdict, "CS_SECURITY.tariff_out", &command),
        "{:?}",
        verdict.findings
    );
    let reading = [
        "CENTRAL.opening of envelope",
        "CS_SECURITY.envelope",
        "CS_SECURITY.consumption_in",
        "COMPUTATIONS.reading_out",
    ];
    assert!(follows(&verdict, "home_uart byte", &reading));
    assert!(follows(&verdict, "TOP_UP_SECURITY.credit_out", &["TOP_UP_SECURITY.opening of envelope", "top_up 1"]));
    // What was brought twice is refused, which follows from whoever brought it.
    let modes = verdict.outputs.iter().filter(|output| output.step.to_string().starts_with("CS_SECURITY.mode_out"));
    assert_eq!(modes.count(), 1);
    let again = |output: &&authentic_execution::Output| {
        output.step.to_string().starts_with("CS_SECURITY.log_out")
            && !output.history.iter().any(|step| matches!(step.cause, Cause::Opened { .. }))
    };
    assert_eq!(verdict.outputs.iter().filter(again).count(), 2, "one that came again, and a forged one");

    // Without the source, nobody says that an envelope that comes again does not count.
    let verdict = minute.verdict(&[], |_| None, |_| true);
    let [text] = found(&verdict, "CS_SECURITY")[..] else { panic!("{:?}", verdict.findings) };
    assert!(text.starts_with("opens envelope ") && text.ends_with(" again, or after a later one"), "{text}");
    assert!(verdict.unexplained().next().is_some());
}

/// Whoever brings envelopes and hands them on is the attacker, and has the key of one: what it makes up is found where it is opened, and nothing else is.
#[test]
fn an_envelope_that_nobody_sealed_is_found() {
    let minute = Minute::new();
    let by_hand = |sent: &Sent| sent.body.len() != 36 || sent.body[..2] != TO_METER.to_le_bytes();
    assert_eq!(minute.sent.iter().filter(|sent| !by_hand(sent)).count(), 3);
    let verdict = minute.verdict(&["ROUTER", "TECHNICIAN"], genuine, by_hand);
    assert_eq!(
        found(&verdict, "CS_SECURITY").first(),
        Some(&"accepts an envelope that nobody else has sealed"),
        "{:?}",
        verdict.findings
    );
    // What it then does is unexplained, and so is who believes it, for this reason alone.
    assert!(verdict.findings.iter().all(|finding| finding.module == "CS_SECURITY"), "{:?}", verdict.findings);
    let unexplained = verdict.unexplained().map(|output| output.step.to_string());
    assert!(unexplained.into_iter().any(|output| output.starts_with("CS_SECURITY.mode_out")));

    // What is genuine is explained, whoever hands it on.
    let verdict = minute.verdict(&["ROUTER"], genuine, |_| true);
    assert!(verdict.findings.is_empty() && verdict.unexplained().next().is_none(), "{:?}", verdict.findings);
}

/// A file that lets an envelope count again, beside the source that does not.
#[test]
fn an_envelope_that_counts_again_is_found() {
    let minute = Minute::new();
    const REPLAYED: &str = "store i16 2, ptr %5, align 2";
    let ignores = |source: &str| {
        assert_eq!(source.matches(REPLAYED).count(), 1);
        Some(source.replace(REPLAYED, "store i16 0, ptr %5, align 2"))
    };
    // The checker compares the two: here it is the source that lets it count.
    let verdict = minute.verdict(&[], ignores, |_| true);
    let texts = found(&verdict, "CS_SECURITY");
    assert!(
        texts[0].starts_with("sends log_out 8000") && texts[0].contains("sends log_out 1200"),
        "{:?}",
        verdict.findings
    );
}

/// A file that opens or seals what its source does not.
#[test]
fn a_file_that_seals_otherwise_than_its_source_is_found() {
    let minute = Minute::new();
    // The length of the associated data: the number would not be sealed.
    const HEADER: &str = "i16 noundef 6, ptr noundef %31, i16 noundef 14";
    let opens = |source: &str| {
        assert_eq!(source.matches(HEADER).count(), 1);
        Some(source.replace(HEADER, "i16 noundef 4, ptr noundef %31, i16 noundef 14"))
    };
    let verdict = minute.verdict(&[], opens, |_| true);
    assert!(
        found(&verdict, "CS_SECURITY")[0].starts_with("accepts an event under a key that the deployer did not give"),
        "{:?}",
        verdict.findings
    );
    const SEALED: &str = "i16 noundef 6, ptr noundef %49, i16 noundef 14";
    let seals = |source: &str| {
        assert_eq!(source.matches(SEALED).count(), 1);
        Some(source.replace(SEALED, "i16 noundef 4, ptr noundef %49, i16 noundef 14"))
    };
    let verdict = minute.verdict(&[], seals, |_| true);
    assert!(
        found(&verdict, "CS_SECURITY")[0].starts_with("encrypts under a key that the deployer did not give"),
        "{:?}",
        verdict.findings
    );
}
