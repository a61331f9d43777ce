//! The threats of HASE 2016, section III, as attacks on the meter (`docs/high-assurance-meter.md`), with what stops each.

use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::time::Duration;

use attack::{Outcome, Plan, Scene, Script};
use network::{EventKind, LinkSettings};

use crate::high_assurance::{
    KEYS, MODE, Meter, READING, SWITCH_OFF, SWITCH_ON, TO_METER, TO_SWITCH, envelope, message,
};

/// The key of another meter's off-switch.
const FOREIGN: u8 = 0x4c;

/// Keys, tariff and credit are there, and the supply is on.
fn begun() -> Meter {
    let mut meter = Meter::deploy(61.0);
    meter.run(75);
    assert_eq!(meter.values("relay", "contact").last().map(|(_, on)| *on), Some(1));
    meter.events.clear();
    meter
}

/// The same for who has the wire and the operating systems for a bit more than a minute, in which the central system is told something.
static SCENE: LazyLock<Scene> = LazyLock::new(|| {
    let mut meter = begun();
    meter.setup.network.record();
    Scene::new(meter.setup).unwrap_or_else(|error| panic!("{error}"))
});

fn attacked(actions: &[String]) -> Outcome {
    let text = format!(r#"{{"schema": "sancus-emu/attack/1", "actions": [{}]}}"#, actions.join(", "));
    let script = Script::from_json(&text).unwrap_or_else(|error| panic!("{error}"));
    let plan = Plan { duration: Duration::from_secs(70), commands: Vec::new() };
    SCENE.run(&script, &plan).unwrap_or_else(|error| panic!("{error}"))
}

/// The values that a quantity of a node took.
fn values(outcome: &Outcome, node: &str, device: &str, quantity: &str) -> Vec<i32> {
    let values = outcome.events.iter().filter(|event| event.at == node).filter_map(|event| match &event.kind {
        EventKind::Physical { device: its, quantity: of, value, .. } if (&**its, &**of) == (device, quantity) => {
            Some(*value)
        }
        _ => None,
    });
    values.collect()
}

impl Meter {
    /// Somebody who has got as far as the meter brings an envelope to the off-switch. Gives what becomes of the supply.
    fn bring_to_switch(&mut self, key: u8, kind: u16) -> Vec<i32> {
        self.events.clear();
        let now = self.now();
        self.perform("maintenance", envelope(TO_SWITCH, now, key, &message(kind, &[])));
        self.run(15);
        self.values("relay", "contact").into_iter().map(|(_, on)| on).collect()
    }
}

/// III.B: somebody switches off many meters, or on again. Who has got at the keys of one does so with that one alone; and not even then is
/// the supply on again before somebody at the meter confirms it.
#[test]
fn the_key_of_one_meter_switches_no_other() {
    let own = KEYS.iter().find(|(way, _)| *way == TO_SWITCH).expect("a key").1;
    let mut meter = begun();
    assert!(meter.bring_to_switch(FOREIGN, SWITCH_OFF).is_empty());
    assert_eq!(meter.bring_to_switch(own, SWITCH_OFF), [0]);
    assert!(meter.bring_to_switch(FOREIGN, SWITCH_ON).is_empty());
    assert!(meter.bring_to_switch(own, SWITCH_ON).is_empty());
}

/// III.B: the consumer keeps the meter from switching off, and cuts the line between its processors. A prepaid one does so by itself.
#[test]
fn who_keeps_back_what_the_credit_says_has_no_supply() {
    let mut meter = begun();
    meter.command(TO_METER, MODE, &[1]);
    meter.run(70);
    meter.events.clear();
    let cut = LinkSettings { loss: 1.0, ..LinkSettings::default() };
    meter.setup.network.set_link("meter", "switch", cut).expect("two nodes");
    let since = (meter.setup.network.time() - meter.setup.deployed()).as_secs();
    meter.run(420);
    let contact = meter.values("relay", "contact");
    assert!(matches!(contact[..], [(at, 0)] if (230..=320).contains(&(at - since))), "{since}: {contact:?}");
}

/// III.A, III.E: somebody changes what is measured on its way. The central system is told what was sealed, or nothing.
#[test]
fn what_is_measured_is_not_changed_on_its_way() {
    let told = |outcome: &Outcome| -> BTreeSet<String> {
        let bytes = values(outcome, "central", "home_uart", "byte");
        let text: String = bytes.into_iter().map(|byte| char::from(byte as u8)).collect();
        text.lines().map(str::to_owned).collect()
    };
    let undisturbed = told(&attacked(&[]));
    let reading = format!("{READING:04x} ");
    assert!(undisturbed.iter().any(|line| line.starts_with(&reading)), "{undisturbed:?}");
    // Nodes repeat what is not acknowledged: once the attacker lets it pass, it arrives as it was.
    let flip =
        |count| format!(r#"{{"at": 1000, "do": "flip", "connection": "ROUTER.wan_out", "count": {count}, "bit": 77}}"#);
    let [briefly, always] = [20, 60_000].map(|count| told(&attacked(&[flip(count)])));
    assert!(briefly == undisturbed && always.is_empty(), "{briefly:?} {always:?}");
}

/// III.D: somebody adjusts what the home is shown. Who is at no end of a connection is refused, and writes to no register of the display.
#[test]
fn the_home_is_shown_nothing_else() {
    let deployer = SCENE.deployer();
    let entries = deployer.entries("HAN");
    let handler = entries.iter().find(|(_, name)| name.ends_with("_handle_local")).expect("an entry point").0;
    let connections = deployer.descriptor().connections.iter();
    let to_home = connections.filter(|connection| connection.destination.module() == "HAN");
    let numbers: Vec<u16> = to_home.filter_map(|connection| connection.id).collect();
    assert_eq!(numbers.len(), 5);
    let hand_over = |(place, number): (usize, &u16)| {
        let at = 1_000_000 + 200_000 * place;
        format!(
            r#"{{"at": {at}, "do": "call_entry", "module": "HAN", "entry": {handler}, "arguments": ["{number}", "14", "1", "9"]}}"#
        )
    };
    let write = r#"{"at": 3000000, "do": "write", "node": "meter", "address": "0x01c2", "values": ["9"]}"#;
    let actions: Vec<String> = numbers.iter().enumerate().map(hand_over).chain([write.to_owned()]).collect();
    let (undisturbed, disturbed) = (attacked(&[]), attacked(&actions));
    let shown =
        |outcome: &Outcome| ["supply", "power", "energy"].map(|quantity| values(outcome, "meter", "display", quantity));
    assert_eq!(shown(&disturbed), shown(&undisturbed));
    let line = |outcome: &Outcome| values(outcome, "meter", "home_uart", "byte");
    assert!(!line(&undisturbed).is_empty());
    assert_eq!(line(&disturbed), line(&undisturbed));
    // All of it happened.
    let meter = disturbed.recording.nodes.iter().find(|node| node.name == "meter").expect("a node");
    let sessions = meter.modules.sessions.iter().filter(|session| session.from == 0 && session.registers[6] == handler);
    assert_eq!(sessions.count(), numbers.len());
    assert!(disturbed.counts.violations > undisturbed.counts.violations && disturbed.counts.missed == 0);
}
