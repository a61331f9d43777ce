//! Attacks on the smart meter: stopped as long as everything protects, and successful without what stops them.

use std::net::SocketAddrV4;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use descriptors::{Deployer, Descriptor, Format, Randomness};
use emulator::attack::{Campaign, Command, GALLERY, Plan, Script, Totals, shrink};
use emulator::network::{LinkSettings, Network, NodeSettings};
use emulator::{Board, Configuration, Soc, loader};
use sancus_hw::{Mechanism, Protection, Rule};

const SMART_METER: &str = include_str!("../../descriptors/smart-meter.json");
/// The first seeds of a campaign.
const SEEDS: std::ops::Range<u64> = 1..13;

/// The smart meter on nodes without a protection, if one is given. The operator switches while the attacker is loose.
fn campaign(without: Option<Protection>) -> Campaign {
    let descriptor = Descriptor::read(SMART_METER, Format::Json).expect("a descriptor");
    let mut configuration = Configuration { clock_hz: 8_000_000, ..Configuration::new(Soc::Sancus128, Board::Fpga) };
    match without {
        Some(Protection::Rule(rule)) => configuration.rules = configuration.rules.without(rule),
        Some(Protection::Mechanism(mechanism)) => {
            configuration.mechanisms = configuration.mechanisms.without(mechanism);
        }
        None => {}
    }
    let mut network = Network::new(0, LinkSettings::default(), 1);
    let image = loader::parse("node", firmware::prebuilt::NODE).expect("an image");
    for node in &descriptor.nodes {
        let address = SocketAddrV4::new(node.host.parse().expect("a number"), node.reactive_port);
        let (name, configuration) = (node.name.clone(), configuration.clone());
        network.add_node(NodeSettings { name, address, configuration, image: &image }).expect("a node");
    }
    network.record();
    let images = vec![image; descriptor.nodes.len()];
    let file = |module: &descriptors::Module| Ok(firmware::prebuilt::module(&module.name, 128).map(<[u8]>::to_vec));
    let mut deployer = Deployer::new(descriptor, Randomness::seeded(0), file).expect("a plan");
    deployer.deploy(&mut network).expect("a deployment");
    // The meter reports to the home while the attacker is loose.
    network.run_until(network.time() + Duration::from_millis(7000));
    let command = |milliseconds, command: u8| Command {
        at: Duration::from_millis(milliseconds),
        connection: "operator".into(),
        data: vec![command, 0],
    };
    let commands = vec![command(300, 1), command(700, 16), command(1300, 2), command(2200, 1)];
    let plan = Plan { duration: Duration::from_millis(3500), commands };
    Campaign::new(network, deployer, &images, &configuration, plan).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn named_attacks_are_stopped() {
    let campaign = campaign(None);
    let mut checker = campaign.checker().expect("a checker");
    for attack in GALLERY {
        let script = attack.script().expect("a script");
        let examined = campaign.examine(&mut checker, &script).unwrap_or_else(|error| panic!("{error}"));
        assert!(examined.verdict.is_clean(), "{}: {}", attack.name, examined.verdict);
    }
}

#[test]
fn named_attacks_succeed_without_what_stops_them() {
    let mut protections: Vec<Protection> = GALLERY.iter().filter_map(|attack| attack.protection).collect();
    protections.dedup();
    for protection in protections {
        let campaign = campaign(Some(protection));
        let mut checker = campaign.checker().expect("a checker");
        for attack in GALLERY.iter().filter(|attack| attack.protection == Some(protection)) {
            let script = attack.script().expect("a script");
            assert!(campaign.succeeds(&mut checker, &script), "{} without {protection}", attack.name);
        }
    }
}

/// Drawn attacks are stopped, and what happens does not depend on threads.
#[test]
fn drawn_attacks_are_stopped_on_any_number_of_threads() {
    let campaign = campaign(None);
    let run = |threads| {
        let totals = Mutex::new(Totals::default());
        let next = campaign.run(SEEDS, threads, false, &AtomicBool::new(false), &totals, || {});
        assert_eq!(next.expect("a campaign"), SEEDS.end);
        totals.into_inner().expect("totals")
    };
    let one = run(1);
    assert_eq!((one.runs, &one.succeeded[..], one.unexplained, one.leaks), (12, &[][..], 0, 0));
    assert!(one.counts.actions > 36 && one.counts.violations > 0 && one.counts.observed > 0, "{:?}", one.counts);
    assert!(one.explained > 0);
    assert_eq!(run(2), one);
}

/// The campaign finds out that something is missing, and one action is left of what it drew.
#[test]
fn campaigns_find_what_a_protection_is_good_for() {
    for protection in [Rule::SecretWrite.into(), Mechanism::TagComparison.into()] {
        let campaign = campaign(Some(protection));
        let totals = Mutex::new(Totals::default());
        campaign.run(1..200, 1, true, &AtomicBool::new(false), &totals, || {}).expect("a campaign");
        let seed = *totals.into_inner().expect("totals").succeeded.first().expect("a success");
        let mut checker = campaign.checker().expect("a checker");
        let script = shrink(&campaign.script(seed), |script| campaign.succeeds(&mut checker, script));
        assert!(script.actions.len() <= 3 && campaign.succeeds(&mut checker, &script), "{script:?}");
        let read = Script::from_json(&script.to_json().to_string());
        assert_eq!(read, Ok(script));
    }
}

/// What is drawn can be written down, read back, and carried out.
#[test]
fn drawn_scripts_are_read_as_they_were_written() {
    let campaign = campaign(None);
    for seed in 0..300 {
        let script = campaign.script(seed);
        assert_eq!(Script::from_json(&script.to_json().to_string()).as_ref(), Ok(&script));
        campaign.scene().check(&script, campaign.plan().duration).unwrap_or_else(|error| panic!("{seed}: {error}"));
    }
}

#[test]
fn scripts_that_cannot_be_carried_out_are_refused() {
    let campaign = campaign(None);
    let mut checker = campaign.checker().expect("a checker");
    let mut error = |actions: &str| {
        let script = Script::from_json(&format!("{{\"schema\": \"sancus-emu/attack/1\", \"actions\": [{actions}]}}"));
        let examined = script.and_then(|script| campaign.examine(&mut checker, &script));
        examined.err().map(|error| error.to_string()).unwrap_or_default()
    };
    let cases = [
        (
            r#"{"at": 5, "do": "drop", "count": 1}, {"at": 4, "do": "drop", "count": 1}"#,
            "actions[1].at: 4 µs is in the past",
        ),
        (r#"{"at": -5, "do": "drop", "count": 1}"#, "actions[0].at: -5 is no time"),
        (r#"{"at": 3500000, "do": "drop", "count": 1}"#, "actions[0].at: 3500000 µs is after the end of the run"),
        (r#"{"at": 5, "do": "drop", "count": 1, "mode": 2}"#, "actions[0]: unknown field `mode`"),
        (r#"{"at": 5, "do": "sing"}"#, "actions[0]: unknown variant `sing`"),
        (r#"{"at": 5, "do": "replay", "connection": "CS", "back": 0}"#, "actions[0]: there is no connection \"CS\""),
        (
            r#"{"at": 5, "do": "read", "node": "node1", "address": "ESME.secret", "words": 1}"#,
            "module \"ESME\" is on node \"node2\"",
        ),
        (
            r#"{"at": 5, "do": "read", "node": "node1", "address": "CS.secret+65535", "words": 1}"#,
            "outside of the 64 KiB",
        ),
        (r#"{"at": 5, "do": "read", "node": "node1", "address": "0x10000", "words": 1}"#, "\"0x10000\" is no address"),
        (r#"{"at": 5, "do": "execute", "node": "node1", "code": ["nop", "frob r5"]}"#, "line 2, \"frob r5\""),
        (r#"{"at": 5, "do": "enter", "node": "node1", "address": "0", "registers": [[3, "1"]]}"#, "register 3"),
    ];
    for (actions, expected) in cases {
        let found = error(actions);
        assert!(found.contains(expected), "{actions}: {found}");
    }
}
