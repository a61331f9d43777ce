//! Deployments that go on from a saved state against the uninterrupted ones.

use std::time::Duration;

use machine::state::{Archive, StateError};
use network::Event;
use network::scenario::{LinkChange, Operation, SLICE, Scenario, Setup};

const END: Duration = Duration::from_millis(3600);

/// Prepared, with the same to be done.
fn prepared(scenario: &Scenario) -> Setup {
    let mut setup = scenario.prepare().expect("a deployment");
    setup.network.record();
    for (milliseconds, data) in [(300, [1, 0]), (900, [16, 0]), (1700, [2, 0]), (2800, [1, 0])] {
        setup.schedule(Duration::from_millis(milliseconds), Operation::output("operator", data));
    }
    setup
}

fn save(setup: &mut Setup) -> Vec<u8> {
    let mut archive = Archive::to_save();
    setup.archive(&mut archive).and_then(|()| archive.end()).expect("it is quiet")
}

fn restored(scenario: &Scenario, state: &[u8]) -> Result<Setup, StateError> {
    let mut setup = prepared(scenario);
    let mut archive = Archive::to_restore(state);
    setup.archive(&mut archive)?;
    archive.end()?;
    Ok(setup)
}

/// Lets a slice pass. Returns what happened in it.
fn slice(setup: &mut Setup, end: Duration) -> Vec<Event> {
    setup.run_slice(end, network::Network::run_until).expect("the operator is obeyed");
    setup.network.take_events()
}

/// Everything that can be seen at the end.
fn outcome(setup: &mut Setup) -> String {
    let nodes: Vec<String> = setup.network.node_addresses().into_iter().map(|(name, _)| name).collect();
    let of = |node: &String| {
        let machine = setup.network.machine(node).expect("a node");
        let registers = (machine.cycle(), machine.registers(), machine.read_bytes(0x200, 0xffff));
        format!("{registers:?} {:?} {:?}", machine.statistics(), setup.network.accounts(node))
    };
    let machines: Vec<String> = nodes.iter().map(of).collect();
    let (sent, media) = (setup.deployer.take_sent(), setup.network.media());
    let descriptor = setup.deployer.descriptor().write(descriptors::Format::Json);
    format!("{machines:?} {sent:?} {media:?} {descriptor} {:?}", setup.network.finish_recording())
}

/// Saves once in a while when nothing is on its way, and goes on from all that was saved. Returns how often.
fn compare(scenario: &Scenario) -> usize {
    let mut whole = prepared(scenario);
    whole.deploy().expect("it is deployed");
    let end = whole.deployed() + END;
    let mut events = whole.network.take_events();
    let (mut saved, mut next) = (Vec::new(), Duration::ZERO);
    while whole.network.time() < end {
        let time = whole.network.time();
        if whole.is_quiet() && time >= next {
            next = time + Duration::from_millis(430);
            saved.push((events.len(), time, save(&mut whole)));
        }
        events.extend(slice(&mut whole, end));
    }
    let expected = outcome(&mut whole);
    for (before, time, state) in &saved {
        let mut setup = restored(scenario, state).expect("its own state");
        assert_eq!(setup.network.time(), *time);
        let mut rest = Vec::new();
        while setup.network.time() < end {
            rest.extend(slice(&mut setup, end));
        }
        assert_eq!(events[*before..], rest, "from {time:?} on");
        assert!(outcome(&mut setup) == expected, "from {time:?} on, the end is another");
    }
    saved.len()
}

#[test]
fn deployments_go_on_where_they_were() {
    let links = vec![LinkChange { loss: Some(0.05), bandwidth: Some(57_600), ..LinkChange::default() }];
    for (scenario, least) in [
        (Scenario::smart_meter(), 5),
        (Scenario { seed: 7, ..Scenario::smart_meter_with_drivers() }, 5),
        (Scenario { links, threads: Some(2), ..Scenario::smart_meter_with_drivers() }, 3),
    ] {
        let saved = compare(&scenario);
        assert!(saved >= least, "saved only {saved} times: too few to mean anything");
    }
}

#[test]
fn what_is_on_its_way_cannot_be_saved_and_nothing_else_is_restored() {
    let scenario = Scenario::smart_meter();
    let mut setup = prepared(&scenario);
    setup.deploy().expect("it is deployed");
    let mut archive = Archive::to_save();
    assert!(!setup.is_quiet() && setup.archive(&mut archive).is_err(), "its log has not been taken");
    setup.network.take_events();
    while !setup.is_quiet() {
        let end = setup.network.time() + SLICE;
        slice(&mut setup, end);
    }
    let state = save(&mut setup);
    println!("{} bytes", state.len());
    assert!(restored(&scenario, &state[..state.len() - 1]).is_err());
    let aion = Scenario { atomicity_monitor: true, ..Scenario::smart_meter() };
    assert!(restored(&aion, &state).is_err());
    let other = Scenario { seed: 1, ..Scenario::smart_meter() };
    assert!(restored(&other, &state).is_err_and(|error| error.to_string().contains("the seed of the links")));
    let origins = [&scenario, &aion, &other].map(|scenario| scenario.snapshot_origin(&prepared(scenario)));
    assert!(origins[0] != origins[1] && origins[0] != origins[2] && origins[1] != origins[2]);
}
