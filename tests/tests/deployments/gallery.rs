//! The gallery on deployments that it was not made for.

use std::time::Duration;

use attack::{Campaign, Command, Defence, GALLERY, NamedAttack, Plan, Scene};
use descriptors::Format;
use machine::Gate;
use network::scenario::Scenario;

/// A relay with its driver in a box, and somebody who switches it: one node, one module, one connection.
const BOX: &str = r#"{
    "nodes": [{"type": "sancus", "name": "box", "host": "127.0.0.1", "reactive_port": 6001, "vendor_id": 4660,
               "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0", "devices": [{"type": "relay", "dwell": 500}, {"type": "tamper_switch", "opened": []}]}],
    "modules": [{"type": "sancus", "name": "RELAY", "node": "box", "files": ["firmware/modules/relay.c"]}],
    "connections": [{"name": "switch", "direct": true, "to_module": "RELAY", "to_input": "switch_in",
                     "encryption": "spongent"}],
    "periodic-events": [{"module": "RELAY", "entry": "poll", "frequency": 100}]
}"#;

fn a_box() -> Scenario {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    Scenario::from_text(BOX, Format::Json, &root).expect("a descriptor")
}

fn plan(connection: &str) -> Plan {
    let command = |(number, (milliseconds, command)): (u8, (u64, u8))| Command {
        at: Duration::from_millis(milliseconds),
        connection: connection.into(),
        data: vec![number, 0, command, 0],
    };
    let commands = (0..).zip([(300, 1), (700, 2), (1300, 1), (2200, 2)]).map(command).collect();
    Plan { duration: Duration::from_millis(3500), commands }
}

/// What every attack of the gallery would use, or what is missing.
fn casts(scenario: &Scenario, plan: &Plan) -> Vec<(&'static str, String)> {
    let scene = Scene::new(Scenario { threads: Some(1), ..scenario.clone() }.deploy().expect("a deployment"));
    let scene = scene.expect("a scene");
    let cast = |attack: &NamedAttack| match attack.place(&scene, plan) {
        Ok(placed) => placed.cast.to_string(),
        Err(unplaced) => format!("no {unplaced}"),
    };
    GALLERY.iter().map(|attack| (attack.name, cast(attack))).collect()
}

/// The names of the attacks whose cast is this.
fn with<'a>(casts: &[(&'a str, String)], text: &str) -> Vec<&'a str> {
    casts.iter().filter(|(_, cast)| cast == text).map(|(name, _)| *name).collect()
}

/// The attacks go for the modules that they were written for.
#[test]
fn roles_are_played_by_those_who_were_meant() {
    let known = [
        "operator operator",
        "commanded CS",
        "receiver CS",
        "neighbour HASM_LS",
        "sender HASM_LS",
        "remote ESME",
        "driver RELAY",
        "local CS.ls_out",
        "other CS.ls_out",
        "link CS.esme_out",
    ];
    for (name, cast) in casts(&Scenario::smart_meter_with_drivers(), &plan("operator")) {
        assert!(cast.split(", ").all(|role| known.contains(&role)), "{name}: {cast}");
    }
    // Without drivers there is nothing to drive.
    let casts = casts(&Scenario::smart_meter(), &plan("operator"));
    let idle = with(&casts, "no driver: no module owns a device that acts");
    assert_eq!(idle, ["drive-relay", "take-relay", "own-relay"]);
    let missing: Vec<_> = casts.iter().filter(|(_, cast)| cast.starts_with("no ")).collect();
    assert_eq!(missing.len(), 6, "{missing:?}");
}

#[test]
fn what_is_missing_is_said_with_what_is_there() {
    let casts = casts(&a_box(), &Plan { commands: Vec::new(), ..plan("switch") });
    let found = |name| casts.iter().find(|(other, _)| *other == name).map_or("", |(_, cast)| cast);
    assert_eq!(found("drive-relay"), "driver RELAY");
    assert_eq!(found("modified-module"), "no link: no connection leads from a module to one on another node");
    assert_eq!(found("return-into-module"), "no sender: no module sends events over a connection");
    let silent = "no operator: the operator sends 0 events on switch, of 1 that it takes: --output switch=HEX@SECONDS; \
                  placed: commanded RELAY, remote RELAY";
    assert_eq!(found("silence"), silent);
}

/// What can be tried happens, and succeeds only without what stops it.
#[test]
fn named_attacks_are_stopped_on_another_deployment() {
    let plan = plan("switch");
    let campaign = |without: Option<Defence>| {
        let mut setup = Defence::lacking(without, Scenario { threads: Some(1), ..a_box() }).prepare().expect("a box");
        setup.network.record();
        setup.deploy().expect("a deployment");
        Campaign::new(setup, plan.clone(), without, |_| None).unwrap_or_else(|error| panic!("{error}"))
    };
    let stopped = campaign(None);
    let mut checker = stopped.checker().expect("a checker");
    let (mut tried, mut failed) = (0, Vec::new());
    for attack in GALLERY.iter().filter(|attack| !attack.aion) {
        let Ok(placed) = attack.place(stopped.scene(), &plan) else { continue };
        let examined = stopped.examine(&mut checker, &placed.script().expect("a script")).expect("a possible script");
        let unmet = placed.unmet(stopped.scene(), &examined.outcome);
        tried += 1;
        if !examined.verdict.is_clean() || !unmet.is_empty() {
            failed.push(format!("{}: {unmet:?} {}", attack.name, examined.verdict));
        }
    }
    assert!(failed.is_empty() && tried > 20, "{tried}: {failed:#?}");

    for (gate, names) in [(Gate::Peripheral, ["drive-relay"]), (Gate::Vector, ["interrupt-past-checks"])] {
        let open = campaign(Some(Defence::Gate(gate)));
        let mut checker = open.checker().expect("a checker");
        for name in names {
            let placed = NamedAttack::find(name).and_then(|attack| attack.place(open.scene(), &plan).ok());
            let script = placed.expect("an attack").script().expect("a script");
            assert!(open.succeeds(&mut checker, &script), "{name}");
        }
    }
}

/// The program of an exported attack has the modules with their keys, numbers and data.
#[test]
fn exported_programs_have_the_modules_as_they_were() {
    let scene = Scene::new(Scenario { threads: Some(1), ..a_box() }.deploy().expect("a deployment")).expect("a scene");
    let attest = r#"{"schema": "sancus-emu/attack/1", "actions": [
        {"at": 0, "do": "write", "node": "box", "address": "0x3f00", "values": ["1", "2", "3", "4", "5", "6", "7", "8"]},
        {"at": 1, "do": "call_entry", "module": "RELAY", "entry": 1, "arguments": ["0x3f00", "16", "0x3f10"]},
        {"at": 2, "do": "drop", "count": 1}]}"#;
    let exported = scene.export(&attack::Script::from_json(attest).expect("a script")).expect("a program");
    let [node] = &exported[..] else { panic!("{exported:?}") };
    assert_eq!((node.name.as_str(), &node.actions[..]), ("box", &[0, 1][..]));

    let mut machine = machine::Machine::new(&node.configuration).expect("a machine");
    machine.write_bytes(0x5c00, &node.program);
    assert_eq!(machine.run(3_000_000, &mut ()), machine::Stop::ProgramEnded);
    let module = &scene.modules()[0];
    let slot = machine.modules().and_then(|table| table.slots().first()).expect("a module");
    assert_eq!((slot.id(), slot.layout()), (module.id, &module.layout));
    let key = scene.deployer().descriptor().modules[0].key.clone().expect("a key");
    assert_eq!(slot.key().as_bytes(), key);
    let challenge: Vec<u8> = (1..=8u16).flat_map(u16::to_le_bytes).collect();
    let profile = node.configuration.profile().expect("a Sancus core");
    let tag = profile.crypto().mac(slot.key(), &challenge).expect("a tag");
    let words = (0x3f10..0x3f20).step_by(2).flat_map(|address| machine.read_word(address).to_le_bytes());
    assert_eq!(words.collect::<Vec<u8>>(), tag.as_bytes());
}
