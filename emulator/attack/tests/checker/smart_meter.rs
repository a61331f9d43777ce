//! What the smart meter does, attacked or not, and what becomes of the verdict without a protection.

use crate::meter::{Attacked, Meter, script};
use attack::{Defence, Outcome, Script, generate, with_other_secrets};
use authentic_execution::{Twin, TwinScene, Verdict};
use descriptors::Sent;
use machine::recording::{End, Recording};
use machine::{Direction, Gate, GateSet, PhysicalEvent};
use network::scenario::{Operation, Scenario};
use sancus_hw::{Mechanism, Protection, Rule};
use std::time::Duration;

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
    assert!(verdict.by_file_alone.is_empty(), "{:?}", verdict.by_file_alone);
}

/// What was recorded, and what the deployer sent.
type Evidence = (Recording, Vec<Sent>);

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
    assert_eq!(verdict.outputs.len(), 22, "{:#?}", shown(&verdict));
}

/// Where node software counts the events of a connection, whose first word leads to the next one (`connection.h`).
const EVENTS: u16 = 26;

#[test]
fn events_under_a_new_key_are_explained() {
    let mut meter = Meter::deployed();
    meter.operate();
    let image = program::loader::parse("node", firmware::prebuilt::NODE).expect("an executable");
    let connections = image.symbols.iter().find(|symbol| symbol.name == "connections").expect("the list").address;
    for node in ["node1", "node2"] {
        let machine = meter.setup.network.machine_mut(node).expect("a node");
        let mut connection = machine.read_word(connections);
        while connection != 0 {
            machine.write_word(connection + EVENTS, descriptors::RENEWAL);
            connection = machine.read_word(connection);
        }
    }
    assert_eq!(meter.setup.deployer.renew_keys(&mut meter.setup.network).expect("answers").len(), 7);
    meter.operate();
    let verdict = meter.check();
    assert_explained(&verdict);
    // Numbers begin again.
    let first = "HASM_LS.cs_out 1 <- HASM_LS.cs_in 1 <- CS.ls_out 1 <- CS.operator_in ";
    let shown = shown(&verdict);
    let operators: Vec<&str> = shown.iter().filter_map(|shown| shown.strip_prefix(first)).collect();
    assert_eq!(operators, ["1 <- operator 1", "4 <- operator 4"]);
}

#[test]
fn the_relay_is_explained_by_the_operator() {
    let mut meter = Meter::with_drivers();
    assert_explained(&meter.check());
    meter.operate();
    let verdict = meter.check();
    assert_explained(&verdict);
    let shown = shown(&verdict);
    for (contact, operator) in
        [("relay contact 1 <- RELAY.", " <- operator 1"), ("relay contact 0 <- RELAY.", " <- operator 3")]
    {
        let found = shown.iter().any(|shown| shown.starts_with(contact) && shown.ends_with(operator));
        assert!(found, "{contact}..{operator}: {shown:#?}");
    }
}

#[test]
fn attacks_drawn_at_random_are_explained() {
    let scenario = Defence::lacking(None, Scenario { seed: 1, ..Scenario::smart_meter() });
    let mut attacked = Meter::of(&scenario).attacked();
    for seed in 0..12 {
        let script = generate(&attacked.scene, seed, Attacked::plan().duration);
        let verdict = attacked.run(&script);
        assert_explained(&verdict);
    }
}

/// Without the peripheral gate, an instruction that breaks a rule still accesses devices. It is none of the module's doing where
/// anybody could have done the same.
#[test]
fn jumps_into_a_module_whose_instructions_access_devices_are_explained() {
    let registers = (4..=15).map(|number| format!(r#"[{number}, "0"]"#)).collect::<Vec<_>>().join(", ");
    let jump = |index: u32| {
        let (at, offset) = (50_000 + 20_000 * index, 14 * index);
        format!(
            r#"{{"at": {at}, "do": "enter", "node": "node1", "address": "CS.public+{offset}", "registers": [{registers}]}}"#
        )
    };
    let jumps: Vec<String> = (1..120).map(jump).collect();
    let verdict = Meter::deployed().attacked().run(&script(&jumps.iter().map(String::as_str).collect::<Vec<_>>()));
    assert_explained(&verdict);
}

/// What an attack with these actions comes to, with every protection and without one.
fn with_and_without(protection: impl Into<Protection>, actions: &[&str]) -> (Verdict, Verdict) {
    let script = script(actions);
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

/// What looks different in two runs with the same attack on deployments that differ in secrets alone, and the register from whose
/// writing on they are not compared.
fn twins(without: Option<Protection>, script: &Script) -> (Vec<String>, Option<u16>) {
    let scenario = Scenario { seed: 1, without: without.into_iter().collect(), ..Scenario::smart_meter() };
    let [one, other] = [scenario.clone(), with_other_secrets(&scenario)].map(|scenario| {
        let meter = Meter::of(&scenario);
        let before = meter.setup.network.fork().expect("a copy");
        (before, meter.attacked().outcome(script))
    });
    fn seen(outcome: &Outcome) -> Twin<'_> {
        let Outcome { recording, observations, events, network, tampered, .. } = outcome;
        Twin { recording, observations, events, network, tampered }
    }
    let (leaks, until) = TwinScene::new((&one.0, []), (&other.0, [])).compare(seen(&one.1), seen(&other.1));
    (leaks.iter().map(|leak| leak.text.clone()).collect(), until.and_then(|found| found.address))
}

#[test]
fn twins_differ_only_where_secrets_show() {
    let read = r#"{"at": 200000, "do": "dma_read", "node": "node1", "address": "CS.secret", "words": 250}"#;
    let script = script(&[read]);
    assert_eq!(twins(None, &script), (vec![], None));
    let leaks = vec!["what the attacker read".to_owned()];
    assert_eq!(twins(Some(Rule::DirectMemoryAccess.into()), &script), (leaks, None));
}

#[test]
fn twins_are_compared_until_cipher_goes_to_a_device_or_may_be_executed() {
    // Entry 1 attests: challenge, its length, where the tag goes.
    let attest_to = |at: u64, tag: u16| {
        format!(
            r#"{{"at": {at}, "do": "call_entry", "module": "HASM_LS", "entry": 1, "arguments": ["scratch", "16", "{tag:#06x}"]}}"#
        )
    };
    // Free program memory, which nothing of the node's software jumps to but what the attacker has it do.
    assert_eq!(twins(None, &script(&[&attest_to(100_000, 0xd710)])), (vec![], Some(0xd710)));
    // Here it turns the port's interrupts on, or not.
    let attest = |at| attest_to(at, 0x0020);
    let read = r#"{"at": 200000, "do": "dma_read", "node": "node1", "address": "CS.secret", "words": 250}"#;
    assert_eq!(twins(None, &script(&[&attest(100_000)])), (vec![], Some(0x0020)));
    // What showed before that is a leak nonetheless.
    let leaks = vec!["what the attacker read".to_owned()];
    let without = Some(Rule::DirectMemoryAccess.into());
    assert_eq!(twins(without, &script(&[read, &attest(400_000)])), (leaks, Some(0x0020)));
}

#[test]
fn what_was_tampered_with_is_not_explained() {
    let mut meter = Meter::deployed();
    let start = (meter.setup.network.take_recording(), meter.setup.deployer.take_sent());
    let empty = meter.checker.start();
    meter.operate();
    let then = (meter.setup.network.take_recording(), meter.setup.deployer.take_sent());

    // The verdict, after something has been done to what happened before the operator came, and after.
    let mut check = |tamper: &dyn Fn(&mut Evidence, &mut Evidence)| {
        let (mut before, mut after) = (start.clone(), then.clone());
        tamper(&mut before, &mut after);
        let mut history = empty.clone();
        let first = meter.checker.check(&mut history, &before.0, &before.1);
        let mut verdict = meter.checker.check(&mut history, &after.0, &after.1);
        verdict.leaks.extend(first.leaks);
        verdict
    };
    let findings = |verdict: &Verdict| {
        verdict.findings.iter().map(|finding| format!("{}: {}", finding.module, finding.text)).collect::<Vec<_>>()
    };
    assert_explained(&check(&|_, _| {}));

    type Tamper = fn(&mut (Recording, Vec<Sent>), &mut (Recording, Vec<Sent>));
    let cases: [(&str, &str, Tamper); 5] = [
        ("an event was never sent", "CS: accepts operator_in 1, which was not sent", |_, after| {
            after.1.remove(0);
        }),
        ("an event had another text", "CS: accepts operator_in 1, which was not sent", |_, after| {
            after.1[0].body[0] ^= 1;
        }),
        ("events were sent in another order", "CS: accepts operator_in 1, which was not sent", |_, after| {
            let (earlier, later) = (after.1[0].clone(), after.1[1].clone());
            (after.1[0].body, after.1[1].body) = (later.body, earlier.body);
        }),
        ("a module began with data of somebody's", ": begins with data that its file does not have", |before, _| {
            before.0.nodes[0].modules.enabled[0].data[0] ^= 1;
        }),
        ("a module has another text", ", which was not sent", |before, _| {
            before.0.nodes[0].modules.enabled[0].text[40] ^= 1;
        }),
    ];
    for (what, expected, tamper) in cases {
        let verdict = check(&tamper);
        assert!(!verdict.is_clean() && verdict.unexplained().next().is_some(), "{what}: {verdict}");
        assert!(findings(&verdict).iter().any(|text| text.contains(expected)), "{what}: {:#?}", findings(&verdict));
    }

    // What was accepted once comes again: everything of the second time is left unexplained.
    let mut history = empty.clone();
    for (recording, sent) in [&start, &then] {
        assert_explained(&meter.checker.check(&mut history, recording, sent));
    }
    let verdict = meter.checker.check(&mut history, &then.0, &[]);
    assert!(verdict.unexplained().next().is_some() && !verdict.is_clean(), "{verdict}");
}

#[test]
fn registers_that_show_at_an_interrupt_are_a_leak() {
    let mut meter = Meter::deployed();
    assert_explained(&meter.check());
    meter.operate();
    let mut recording = meter.setup.network.take_recording();
    let interrupted = recording.nodes.iter_mut().flat_map(|node| &mut node.modules.sessions).find_map(|session| {
        match &mut session.end {
            End::Interrupted { registers, .. } => Some(registers),
            _ => None,
        }
    });
    interrupted.expect("an interrupted module")[9] = 0x1234;
    let verdict = meter.checker.check(&mut meter.history, &recording, &meter.setup.deployer.take_sent());
    let texts: Vec<String> = verdict.leaks.iter().map(|leak| leak.to_string()).collect();
    assert!(matches!(&texts[..], [text] if text.contains("r9 = 0x1234 in the handler of interrupt")), "{texts:?}");
    assert!(verdict.findings.is_empty(), "{:?}", verdict.findings);
}

#[test]
fn what_a_session_does_is_explained_when_a_recording_is_taken_in_its_midst() {
    let mut meter = Meter::with_drivers();
    assert_explained(&meter.check());
    meter.setup.perform(&Operation::output("operator", [1, 0])).expect("sent");
    let relay = |event: &PhysicalEvent| event.device == "relay" && event.direction == Direction::Output;
    let mut switched = 0;
    while switched == 0 {
        let slice = meter.setup.network.time() + Duration::from_micros(15);
        meter.setup.network.run_until(slice);
        let recording = meter.setup.network.take_recording();
        switched = recording.nodes.iter().flat_map(|node| &node.physical).filter(|event| relay(event)).count();
        let verdict = meter.checker.check(&mut meter.history, &recording, &meter.setup.deployer.take_sent());
        assert_explained(&verdict);
    }
}

#[test]
fn what_a_device_does_of_itself_is_not_explained() {
    let mut meter = Meter::with_drivers();
    assert_explained(&meter.check());
    meter.operate();
    let (mut recording, sent) = (meter.setup.network.take_recording(), meter.setup.deployer.take_sent());
    let outputs = recording.nodes[0].physical.iter_mut().filter(|event| event.direction == Direction::Output);
    let relay = outputs.into_iter().find(|event| event.device == "relay").expect("the relay switched");
    relay.value ^= 1;
    let verdict = meter.checker.check(&mut meter.history, &recording, &sent);
    let output = verdict.unexplained().next().expect("an unexplained output");
    assert!(output.to_string().starts_with("relay "), "{output}");
    assert_eq!(verdict.findings[0].text, "does what none of its driver's accesses makes it do");
}

/// After a reset nobody owns the relay. Whoever closes it without the ownership gate is found nevertheless.
#[test]
fn what_acts_on_the_world_is_judged_also_while_nobody_owns_it() {
    let gates = Some(GateSet::NONE.with(Gate::Peripheral).with(Gate::Claim));
    let scenario = Scenario { seed: 1, gates, ..Scenario::smart_meter_with_drivers() };
    let mut attacked = Meter::of(&scenario).attacked();
    let close = r#"{"at": 3500000, "do": "write", "node": "node1", "address": "0x01f0", "values": ["1"]}"#;
    let reset = r#"{"at": 100000, "do": "write", "node": "node1", "address": "0x0120", "values": ["0"]}"#;
    let unexplained = |verdict: &Verdict| verdict.unexplained().map(|output| output.to_string()).collect::<Vec<_>>();
    assert!(unexplained(&attacked.run(&script(&[close]))).is_empty());
    let found = unexplained(&attacked.run(&script(&[reset, close])));
    let relay = |what: &&String| what.starts_with("relay command 1 ") || what.starts_with("relay contact 1 ");
    assert!(found.len() == 2 && found.iter().filter(relay).count() == 2, "{found:?}");
}
