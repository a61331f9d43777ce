//! The threats of HASE 2016, section III, as attacks on the meter (`docs/high-assurance-meter.md`), with what stops each, and that the
//! attack succeeds without it. What is not hardware is taken out of a module's C or stubs, for which these need a compiler.

use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::time::Duration;

use attack::{Outcome, Plan, Scene, Script};
use network::scenario::Scenario;
use network::{Content, EventKind, LinkSettings};
use sancus_hw::{Key, Profile, Tag};

use crate::defects;
use crate::high_assurance::{
    ACCEPTED, APPLIANCES, BALANCE, FORGED, KEYS, MASKED_READING, MODE, Message, Meter, OFF_SWITCH_ENTRY, PRICE,
    READING, REFUSED, START, SUPPLY_ON, SWITCH_OFF, SWITCH_ON, TARIFF, TO_CONCENTRATOR, TO_METER, TO_SWITCH, TO_TOP_UP,
    TOP_UP, bytes, double, envelope, message, scenario,
};

/// The key of another meter's off-switch.
const FOREIGN: u8 = 0x4c;
/// That who hands a module an event is who the deployer has named.
const CALLER: [&str; 3] = ["stubs/reactive.c", "left != 0 && connection->peer == SM(ssa_caller_id)", "left != 0"];

/// The meter with a module whose C or stubs read otherwise in one place; `None` without a compiler.
pub fn with_defect(module: &'static str, change: [&'static str; 3]) -> Option<Scenario> {
    defects::with_defect(scenario(), &format!("high_assurance/{module}"), change)
}

/// Keys, tariff and credit are there, and the supply is on.
fn begun(scenario: &Scenario) -> Meter {
    let mut meter = Meter::of(scenario, 61.0);
    meter.run(75);
    assert_eq!(meter.values("relay", "contact").last().map(|(_, on)| *on), Some(1));
    meter.events.clear();
    meter
}

/// The same for who has the wire and the operating systems.
fn scene(scenario: &Scenario) -> Scene {
    let mut meter = begun(scenario);
    meter.setup.network.record();
    Scene::new(meter.setup).unwrap_or_else(|error| panic!("{error}"))
}

static SCENE: LazyLock<Scene> = LazyLock::new(|| scene(&scenario()));

/// A bit more than a minute, in which the central system is told something.
fn attacked(scene: &Scene, actions: &[String]) -> Outcome {
    attacked_for(scene, actions, 70)
}

fn attacked_for(scene: &Scene, actions: &[String], seconds: u64) -> Outcome {
    let text = format!(r#"{{"schema": "sancus-emu/attack/1", "actions": [{}]}}"#, actions.join(", "));
    let script = Script::from_json(&text).unwrap_or_else(|error| panic!("{error}"));
    let plan = Plan { duration: Duration::from_secs(seconds), commands: Vec::new() };
    scene.run(&script, &plan).unwrap_or_else(|error| panic!("{error}"))
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

/// What the line of a node has told.
fn told(outcome: &Outcome, node: &str) -> Vec<Message> {
    let bytes = values(outcome, node, "home_uart", "byte");
    let text: String = bytes.into_iter().map(|byte| char::from(byte as u8)).collect();
    let words = |line: &str| line.split(' ').map(|word| u16::from_str_radix(word, 16).expect("a word")).collect();
    // The first line may have begun before.
    let lines = text.split_inclusive('\n').filter(|line| line.len() == 35);
    lines.map(|line| words(line.trim_end())).map(|words: Vec<u16>| words.try_into().expect("seven words")).collect()
}

/// The operating system hands a module messages on a connection, though it is at no end of it: how long, and the first two words.
fn hand_over(scene: &Scene, from: &str, to: &str, [length, first, second]: [u16; 3], at: u64) -> String {
    let deployer = scene.deployer();
    let entries = deployer.entries(to);
    let entry = entries.iter().find(|(_, name)| name.ends_with("_handle_local")).expect("an entry point").0;
    let mut connections = deployer.descriptor().connections.iter();
    let number = connections
        .find(|connection| connection.destination.module() == to && connection.source.module() == Some(from));
    let number = number.and_then(|connection| connection.id).expect("a connection");
    format!(
        r#"{{"at": {at}, "do": "call_entry", "module": "{to}", "entry": {entry}, "arguments": ["{number}", "{length}", "{first}", "{second}"]}}"#
    )
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
    let own = key(TO_SWITCH);
    let mut meter = begun(&scenario());
    assert!(meter.bring_to_switch(FOREIGN, SWITCH_OFF).is_empty());
    assert_eq!(meter.bring_to_switch(own, SWITCH_OFF), [0]);
    assert!(meter.bring_to_switch(FOREIGN, SWITCH_ON).is_empty());
    assert!(meter.bring_to_switch(own, SWITCH_ON).is_empty());

    const CONFIRMATION: [&str; 3] =
        ["modules/high_assurance/off_switch_security.c", "flags |= UNCONFIRMED;", "flags &= ~COMMANDED;"];
    let Some(hasty) = with_defect("OFF_SWITCH_SECURITY", CONFIRMATION) else { return };
    let mut meter = begun(&hasty);
    assert_eq!(meter.bring_to_switch(own, SWITCH_OFF), [0]);
    assert_eq!(meter.bring_to_switch(own, SWITCH_ON), [1]);
}

/// The key of a way in the file of the day.
fn key(way: u16) -> u8 {
    KEYS.iter().find(|(of, _)| *of == way).expect("a key").1
}

/// III.B: the consumer keeps the meter from switching off, and cuts the line between its processors. A prepaid one does so by itself.
#[test]
fn who_keeps_back_what_the_credit_says_has_no_supply() {
    let (since, contact) = cut_off(&scenario());
    assert!(matches!(contact[..], [(at, 0)] if (230..=320).contains(&(at - since))), "{since}: {contact:?}");

    const SILENCE: [&str; 3] = [
        "modules/high_assurance/off_switch_security.c",
        "if (prepaid && now - heard_at >= LONGEST_SILENCE) {",
        "if (prepaid > 1) {",
    ];
    let Some(patient) = with_defect("OFF_SWITCH_SECURITY", SILENCE) else { return };
    assert!(cut_off(&patient).1.is_empty());
}

/// A prepaid meter whose processors are cut off from each other for seven minutes: since when, and what becomes of the supply.
fn cut_off(scenario: &Scenario) -> (u64, Vec<(u64, i32)>) {
    let mut meter = begun(scenario);
    meter.command(TO_METER, MODE, &[1]);
    meter.run(70);
    meter.events.clear();
    let cut = LinkSettings { loss: 1.0, ..LinkSettings::default() };
    meter.setup.network.set_link("meter", "switch", cut).expect("two nodes");
    let since = (meter.setup.network.time() - meter.setup.deployed()).as_secs();
    meter.run(420);
    (since, meter.values("relay", "contact"))
}

/// III.A, III.E: somebody changes what is measured on its way. The central system is told what was sealed, or nothing.
#[test]
fn what_is_measured_is_not_changed_on_its_way() {
    let told = |outcome: &Outcome| -> BTreeSet<Message> { told(outcome, "central").into_iter().collect() };
    let undisturbed = told(&attacked(&SCENE, &[]));
    assert!(undisturbed.iter().any(|message| message[0] == READING), "{undisturbed:?}");
    // Nodes repeat what is not acknowledged: once the attacker lets it pass, it arrives as it was.
    let flip =
        |count| format!(r#"{{"at": 1000, "do": "flip", "connection": "ROUTER.wan_out", "count": {count}, "bit": 77}}"#);
    let [briefly, always] = [20, 60_000].map(|count| told(&attacked(&SCENE, &[flip(count)])));
    assert!(briefly == undisturbed && always.is_empty(), "{briefly:?} {always:?}");
}

/// III.D: somebody adjusts what the home is shown, or commands its appliances. Who is at no end of a connection is refused, and writes to no
/// register of the display.
#[test]
fn the_home_is_shown_nothing_else() {
    const SENDERS: [&str; 4] = ["TARIFFS", "COMPUTATIONS", "CREDIT", "PARAMETERS"];
    let actions = |scene: &Scene| -> Vec<String> {
        let false_words = |from| if from == "PARAMETERS" { [14, APPLIANCES, 1] } else { [14, READING, 9] };
        let handed = SENDERS.into_iter().zip(5..);
        let handed = handed.map(|(from, time)| hand_over(scene, from, "HAN", false_words(from), 200_000 * time));
        let write = r#"{"at": 3000000, "do": "write", "node": "meter", "address": "0x01c2", "values": ["9"]}"#;
        handed.chain([write.to_owned()]).collect()
    };
    let (undisturbed, disturbed) = (attacked(&SCENE, &[]), attacked(&SCENE, &actions(&SCENE)));
    let shown =
        |outcome: &Outcome| ["supply", "power", "energy"].map(|quantity| values(outcome, "meter", "display", quantity));
    assert_eq!(shown(&disturbed), shown(&undisturbed));
    let line = |outcome: &Outcome| values(outcome, "meter", "home_uart", "byte");
    assert!(!line(&undisturbed).is_empty());
    assert_eq!(line(&disturbed), line(&undisturbed));
    let switched = |outcome: &Outcome| values(outcome, "meter", "appliances", "appliance_0");
    assert!(switched(&undisturbed).is_empty() && switched(&disturbed).is_empty());
    // All of it happened.
    let meter = disturbed.recording.nodes.iter().find(|node| node.name == "meter").expect("a node");
    let sessions = meter.modules.sessions.iter().filter(|session| session.from == 0 && session.registers[13] == 14);
    assert_eq!(sessions.count(), SENDERS.len());
    assert!(disturbed.counts.violations > undisturbed.counts.violations && disturbed.counts.missed == 0);

    let Some(open) = with_defect("HAN", CALLER) else { return };
    let open = scene(&open);
    let disturbed = attacked(&open, &actions(&open));
    let told = told(&disturbed, "meter");
    assert_eq!(told.iter().filter(|message| message[..2] == [READING, 9]).count(), 3, "{told:?}");
    assert_eq!(switched(&disturbed), [1]);
}

/// III.A: somebody lowers the bill, by what power costs or by when it was used. Both come from modules, whom the hardware names.
#[test]
fn nobody_lowers_the_bill() {
    // The night's price, which is lower, begins at 23:00.
    let by_day = |scenario: &Scenario| {
        let mut meter = begun(scenario);
        let now = meter.now();
        meter.command(TO_METER, TARIFF, &[2, now as u16, (now >> 16) as u16, 30, 10, 0x1c5c]);
        meter.run(15);
        meter.setup.network.record();
        Scene::new(meter.setup).unwrap_or_else(|error| panic!("{error}"))
    };
    let balance = |scene: &Scene, actions: &[String]| {
        let told = told(&attacked_for(scene, actions, 140), "central");
        double(&told.iter().rfind(|message| message[0] == BALANCE).expect("a balance")[1..])
    };
    let genuine = by_day(&scenario());
    let undisturbed = balance(&genuine, &[]);
    // Power for nothing; an hour and a half later.
    let later = START + 5400 + 120;
    let price = ("TARIFFS", "COMPUTATIONS", [14, PRICE, 0]);
    let time = ("METROLOGY", "TARIFFS", [4, later as u16, (later >> 16) as u16]);
    for (from, to, words) in [price, time] {
        let after = |scene: &Scene| balance(scene, &[hand_over(scene, from, to, words, 1_000_000)]);
        assert_eq!(after(&genuine), undisturbed, "{to}");
        let Some(open) = with_defect(to, CALLER) else { return };
        let lowered = after(&by_day(&open));
        assert!(lowered > undisturbed, "{to}: {lowered}, {undisturbed}");
    }
}

/// III.A: somebody uses a token twice.
#[test]
fn a_token_counts_once() {
    let paid = |scenario: &Scenario| {
        let mut meter = Meter::of(scenario, 1.0);
        meter.run(70);
        let token = envelope(TO_TOP_UP, meter.now(), key(TO_TOP_UP), &message(TOP_UP, &[0, 1]));
        for _ in 0..2 {
            meter.perform("top_up", token.clone());
            meter.run(5);
        }
        meter.run(70);
        // Nothing costs anything yet.
        double(&meter.told("central", BALANCE).last().expect("a balance")[1..])
    };
    assert_eq!(paid(&scenario()), 0x1_0000);
    const NUMBER: [&str; 3] = [
        "modules/high_assurance/sealed.h",
        "    if (!is_before(end->received, envelope->header.number)) {\n        return REPLAYED;\n    }\n",
        "",
    ];
    let Some(forgetful) = with_defect("TOP_UP_SECURITY", NUMBER) else { return };
    assert_eq!(paid(&forgetful), 0x2_0000);
}

/// A concentrator that is the attacker's: it reads and rewrites what it can open under its key, and changes what it cannot.
const MAN_IN_THE_MIDDLE: [&str; 3] = [
    "modules/high_assurance/concentrator.c",
    "        (void)SEND(central_out, *envelope); /* later values follow */",
    r#"        struct envelope changed = *envelope;
        uint16_t way = changed.header.way;
        if (unseal(meters, way, envelope, &message) == ACCEPTED) {
            put_message(&message);
            message.words[2] = 0;
            (void)sancus_wrap_with_key(meters->key, &changed.header, sizeof changed.header, &message, sizeof message,
                                       &changed.sealed, changed.tag);
        } else {
            changed.words[5] ^= 1;
        }
        (void)SEND(central_out, changed);"#,
];

/// III.A, III.B, III.E: somebody has the concentrator, and learns what the central system is told, changes it, or gets into the central
/// system by what it hands on. It has one key, which is for readings of its own.
#[test]
fn who_has_the_concentrator_learns_and_changes_nothing() {
    let Some(attackers) = with_defect("CONCENTRATOR", MAN_IN_THE_MIDDLE) else { return };
    let told = |key: Option<u8>| {
        let mut meter = Meter::of(&attackers, 61.0);
        meter.run(5);
        if let Some(key) = key {
            meter.perform("install_concentrator", [&bytes(&[TO_CONCENTRATOR])[..], &[key; 16]].concat());
        }
        meter.events.clear();
        meter.run(190);
        ["concentrator", "central"].map(|node| meter.lines(node))
    };
    let [concentrator, central] = told(None);
    let kinds: BTreeSet<u16> = concentrator.iter().map(|message| message[0]).collect();
    assert_eq!(kinds, BTreeSet::from([MASKED_READING]));
    assert!(central.is_empty(), "{central:?}");
    // With the central system's key.
    let [concentrator, central] = told(Some(key(TO_METER)));
    assert!(concentrator.iter().any(|message| message[0] == BALANCE), "{concentrator:?}");
    assert!(concentrator.iter().any(|message| message[0] == READING && message[3] != 0), "{concentrator:?}");
    let readings: Vec<&Message> = central.iter().filter(|message| message[0] == READING).collect();
    assert!(!readings.is_empty() && readings.iter().all(|reading| reading[3] == 0), "{central:?}");
}

/// III.A, III.D: who has the wire, or the home's line, reads no command, and nothing that is for the central system: that is encrypted
/// twice.
#[test]
fn who_reads_along_learns_nothing() {
    let mut meter = begun(&scenario());
    meter.events.clear();
    let mode = message(MODE, &[0, 0x1234, 0x5678]);
    meter.command(TO_METER, MODE, &mode[1..]);
    meter.run(70);
    let sent = meter.events.iter().filter_map(|event| match &event.kind {
        EventKind::Sent { content, .. } => Some(content),
        _ => None,
    });
    let sent: Vec<&Content> = sent.collect();
    let reading = *meter.told("central", READING).last().expect("a reading");
    let shows = |messages: &[Vec<u8>]| {
        let has = |sent: &Vec<u8>, wanted: &Vec<u8>| sent.windows(wanted.len()).any(|window| window == wanted);
        let wanted = [reading, mode].map(|message| bytes(&message[..4]));
        messages.iter().any(|sent| wanted.iter().any(|wanted| has(sent, wanted)))
    };
    assert!(!shows(&sent.iter().map(|content| content.data.clone()).collect::<Vec<_>>()));
    let home: BTreeSet<u16> = meter.lines("meter").iter().map(|message| message[0]).collect();
    assert!(home.is_subset(&BTreeSet::from([READING, BALANCE, PRICE, APPLIANCES])), "{home:?}");

    // Somebody who has the key of the connection to the concentrator, or that of the central system, too.
    let crypto = Profile::Spongent128.crypto();
    let opened = |key: &Key, open: &[u8], sealed: &[u8]| {
        let (cipher, tag) = sealed.split_at(sealed.len() - 16);
        crypto.unwrap(key, open, cipher, &Tag::from_bytes(tag).expect("a tag")).ok()
    };
    let mut connections = meter.setup.deployer.descriptor().connections.iter();
    let to_concentrator = connections.find(|connection| {
        (connection.source.module(), connection.destination.module()) == (Some("ROUTER"), "CONCENTRATOR")
    });
    let to_concentrator = to_concentrator.expect("a connection");
    let outer = Key::from_bytes(to_concentrator.key.as_deref().expect("a key")).expect("a key");
    let events = sent.iter().filter(|content| content.message == "event" && content.connection == to_concentrator.id);
    let ends = events.filter_map(|content| content.data.len().checked_sub(36 + 16).map(|at| &content.data[at..]));
    let number = |end: &[u8]| (0..1000u16).find_map(|number| opened(&outer, &number.to_be_bytes(), end));
    let envelopes: Vec<Vec<u8>> = ends.filter_map(number).collect();
    assert!(envelopes.len() >= 2 && !shows(&envelopes), "{}", envelopes.len());
    let inner = Key::from_bytes(&[key(TO_METER); 16]).expect("a key");
    let messages = envelopes.iter().filter_map(|envelope| opened(&inner, &envelope[..6], &envelope[6..]));
    assert!(shows(&messages.collect::<Vec<_>>()));
}

/// III.C: somebody who has the central system's key switches appliances on and off, as often as it likes and others than were agreed on.
/// The limits are those that the consumer has agreed to.
#[test]
fn nobody_wears_out_the_appliances() {
    const BOTH: u16 = 3;
    let switched = |[agreed, a_week, seconds_between]: [u16; 3]| {
        let mut meter = begun(&scenario());
        meter.perform("install_meter", bytes(&[0, agreed, a_week, seconds_between, 0, 0, 0, 0, 0]));
        meter.run(1);
        for on in [BOTH, 0].repeat(6) {
            meter.command(TO_METER, APPLIANCES, &[on]);
            meter.run(12);
        }
        meter.values("appliances", "appliance_1").len()
    };
    assert_eq!(switched([BOTH, 4, 0]), 4);
    assert_eq!(switched([BOTH, 4, 300]), 1);
    assert_eq!(switched([1, 4, 0]), 0);
    assert_eq!(switched([BOTH, u16::MAX, 0]), 12);
}

/// III.E: somebody without a key flushes the log of what it has done.
#[test]
fn who_has_no_key_flushes_no_log() {
    let entries = |scenario: &Scenario| {
        let mut meter = begun(scenario);
        meter.command(TO_SWITCH, SWITCH_OFF, &[]);
        meter.run(5);
        for _ in 0..110 {
            meter.perform("maintenance", envelope(TO_SWITCH, START, FOREIGN, &message(SWITCH_ON, &[])));
            meter.run(1);
        }
        meter.log(TO_SWITCH, OFF_SWITCH_ENTRY).0
    };
    let kept = entries(&scenario());
    assert_eq!(kept[..3], [[SUPPLY_ON, ACCEPTED, 1], [SWITCH_OFF, ACCEPTED, 1], [REFUSED, FORGED, 110]]);
    const TOGETHER: [&str; 3] = [
        "modules/high_assurance/command_log.h",
        "(record->words[0] & REFUSED) && last->words[0]",
        "(record->words[0] & ~REFUSED) && last->words[0]",
    ];
    let Some(open) = with_defect("OFF_SWITCH_LOG", TOGETHER) else { return };
    let kept = entries(&open);
    assert!(!kept.iter().any(|entry| entry[0] == SWITCH_OFF), "{kept:?}");
}
