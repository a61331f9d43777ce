//! What a scenario makes of its parts, and when a setup does what.

use std::path::Path;
use std::time::Duration;

use descriptors::{Device, Format, Load};
use network::EventKind;
use network::scenario::{LinkChange, Operation, RENEWAL_PERIOD, SMART_METER, Scenario, Setup};
use program::image::Image;
use sancus_hw::{Mechanism, Rule};

#[test]
fn what_is_for_a_node_that_there_is_not_is_refused() {
    let nowhere = || "node7".to_owned();
    let meter = Scenario::smart_meter;
    let device = Scenario { devices: vec![(nowhere(), Device::Display)], ..meter() };
    let image = Scenario { node_images: [(nowhere(), Image::default())].into(), ..meter() };
    let between = Some([nowhere(), "node1".to_owned()]);
    let link = Scenario { links: vec![LinkChange { between, ..LinkChange::default() }], ..meter() };
    for (scenario, expected) in [
        (device, "a device is for node \"node7\", which the descriptor does not have; it has node1, node2"),
        (image, "an image is for node \"node7\", which the descriptor does not have; it has node1, node2"),
        (link, "link node7-node1: there is no \"node7\" on the network; did you mean \"node1\"?"),
    ] {
        let error = scenario.network().err().map(|error| error.to_string());
        assert_eq!(error.as_deref(), Some(expected));
    }
}

/// A node has one device of a kind.
#[test]
fn a_device_takes_the_place_of_the_descriptors() {
    let switch = |milliseconds| Device::TamperSwitch { opened_milliseconds: vec![milliseconds] };
    let mut scenario = Scenario::smart_meter_with_drivers();
    scenario.descriptor.nodes[0].devices = vec![Device::Relay { dwell_milliseconds: 0 }, switch(5)];
    scenario.devices = vec![("node1".to_owned(), switch(9))];
    let mut network = scenario.network().expect("a network");
    network.run_until(Duration::from_millis(20));
    let opened = network.take_events().into_iter().filter_map(|event| match event.kind {
        EventKind::Physical { device: "tamper_switch", .. } => Some(event.time / 1_000_000),
        _ => None,
    });
    assert_eq!(opened.collect::<Vec<u64>>(), [9]);
    scenario.devices.push(("node1".to_owned(), switch(7)));
    let error = scenario.network().err().map(|error| error.to_string());
    assert_eq!(error.as_deref(), Some("node \"node1\" has a second tamper_switch: leave one of them out"));
}

#[test]
fn protections_are_switched_off_on_all_nodes() {
    let without = vec![Rule::SecretRead.into(), Mechanism::TagComparison.into()];
    let network = Scenario { without, ..Scenario::smart_meter() }.network().expect("a network");
    for node in ["node1", "node2"] {
        let configuration = network.machine(node).expect("a node").configuration();
        let missing = (configuration.rules.contains(Rule::SecretRead), configuration.rules.contains(Rule::SecretWrite));
        assert_eq!(missing, (false, true));
        assert!(!configuration.mechanisms.contains(Mechanism::TagComparison));
    }
}

#[test]
fn what_is_wrong_with_a_descriptor_is_told_with_its_file() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("meter.json");
    let error = Scenario::read(&path).err().expect("no such file").to_string();
    assert!(error.starts_with(&format!("{}: ", path.display())), "{error}");
    std::fs::write(&path, r#"{"nodes": [{}], "modules": [], "connections": []}"#).expect("a file");
    let error = Scenario::read(&path).err().expect("not a descriptor").to_string();
    assert!(error.lines().count() > 1, "{error}");
    assert!(error.lines().all(|line| line.starts_with(&format!("{}: line 1: nodes[0].", path.display()))), "{error}");
    assert!(Scenario::from_text("nodes: [", Format::Yaml, directory.path()).is_err());
}

/// The phases of the deployer's steps since the last call, with their times after the deployment.
fn steps(setup: &mut Setup) -> Vec<(Duration, &'static str)> {
    let deployed = setup.deployed();
    let steps = setup.network.take_events().into_iter().filter_map(|event| match event.kind {
        EventKind::Step { phase, .. } => Some((Duration::from_nanos(event.time).saturating_sub(deployed), phase)),
        _ => None,
    });
    steps.collect()
}

#[test]
fn operations_are_performed_at_their_times_and_renewals_come_in_between() {
    let mut meter = Scenario::smart_meter().deploy().unwrap_or_else(|error| panic!("{error}"));
    steps(&mut meter);
    let call = Operation::Call { module: "ESME".into(), entry: "advance_time".into(), arguments: Vec::new() };
    meter.schedule(Duration::from_secs(2), Operation::output("operator", [16, 0]));
    meter.schedule(Duration::from_secs(2), call.clone());
    meter.schedule(Duration::from_secs(1), call);
    meter.run_until(meter.deployed() + Duration::from_secs(61)).expect("all is accepted");
    let steps = steps(&mut meter);
    let performed: Vec<(u64, &str)> = steps
        .iter()
        .filter(|(_, phase)| ["call", "output"].contains(phase))
        .map(|(time, phase)| (time.as_secs(), *phase))
        .collect();
    assert_eq!(performed, [(1, "call"), (2, "output"), (2, "call")]);
    // What each node has sent is asked of each; a node is also asked before its first event.
    let asked: Vec<Duration> = steps.iter().filter(|(_, phase)| *phase == "status").map(|(time, _)| *time).collect();
    for round in 1..3 {
        let period = RENEWAL_PERIOD * round..RENEWAL_PERIOD * round + Duration::from_secs(1);
        assert_eq!(asked.iter().filter(|time| period.contains(time)).count(), 2, "{asked:?}");
    }
}

/// Who lets time pass in steps, as for clients outside, takes the deployer along: a call takes the time that it takes.
#[test]
fn the_deployers_clock_goes_with_the_network() {
    let mut meter = Scenario::smart_meter().deploy().unwrap_or_else(|error| panic!("{error}"));
    let end = meter.deployed() + Duration::from_secs(2);
    while meter.network.time() < end {
        meter.network.step();
    }
    meter.network.take_events();
    let before = meter.network.time();
    let call = Operation::Call { module: "ESME".into(), entry: "advance_time".into(), arguments: Vec::new() };
    meter.perform(&call).expect("an answer");
    meter.network.step();
    let events = meter.network.take_events();
    let early = events.iter().find(|event| Duration::from_nanos(event.time) < before);
    assert_eq!(early, None);
    let cycles = events.iter().find_map(|event| match event.kind {
        EventKind::Step { cycles, .. } => Some(cycles),
        _ => None,
    });
    assert!(cycles.is_some_and(|cycles| cycles < 1_000_000), "{cycles:?}");
}

/// What is wrong is told with file and line, also if only the modules' files tell that it is.
#[test]
fn what_does_not_fit_the_modules_is_told_with_its_line() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("meter.json");
    let wrong = SMART_METER.replacen("\"to_input\": \"operator_in\"", "\"to_input\": \"operater_in\"", 1);
    std::fs::write(&path, &wrong).expect("a file");
    let line = wrong.lines().position(|line| line.contains("operater_in")).expect("the line") + 1;
    let error = Scenario::read(&path).expect("a descriptor").prepare().err().expect("no such input").to_string();
    assert!(error.starts_with(&format!("{}: line {line}: connections[7].to_input: ", path.display())), "{error}");
    assert!(error.ends_with("did you mean \"operator_in\"?"), "{error}");
}

#[test]
fn files_that_do_not_end_are_not_read() {
    let endless = Scenario::read(Path::new("/dev/zero")).err().expect("no end").to_string();
    assert_eq!(endless, "/dev/zero: is larger than 67108864 bytes");
    let mut scenario = Scenario::smart_meter();
    scenario.descriptor.modules[0].binary = Some("/dev/zero".to_owned());
    let error = scenario.prepare().err().expect("no end").to_string();
    assert!(error.contains("found /dev/zero: is larger than 67108864 bytes") && error.lines().count() == 1, "{error}");
    let profile = Device::MeteringElement {
        load: Load::Profile("/dev/zero".to_owned()),
        switched_by: None,
        appliances: None,
        feeds: Vec::new(),
    };
    scenario.devices = vec![("node1".to_owned(), profile)];
    let error = scenario.network().err().expect("no end").to_string();
    assert_eq!(error, endless);
}

#[test]
fn an_operation_that_fails_ends_the_run_where_it_is() {
    let mut meter = Scenario::smart_meter().deploy().unwrap_or_else(|error| panic!("{error}"));
    meter.schedule(Duration::from_secs(1), Operation::output("operation", [1, 0]));
    let error = meter.run_for(Duration::from_secs(5)).expect_err("no such connection").to_string();
    assert_eq!(error, "no connection \"operation\"; did you mean \"operator\"?");
    assert_eq!(meter.network.time(), meter.deployed() + Duration::from_secs(1));
}
