//! The three properties of a meter whose operating system's text is overwritten, judged by the monitor of deadlines: the descriptor says
//! what has to happen in time.

use std::collections::BTreeMap;
use std::time::Duration;

use authentic_execution::{DeadlineMonitor, Kept};
use descriptors::Device;
use machine::peripherals::{Input, Port};
use network::scenario::{Operation, Scenario, Setup};

use super::availability::{descriptor, kill};

/// For how many seconds, if not for the few that a test takes: an hour is 3600.
const SECONDS: &str = "SANCUS_EMU_SECONDS";

fn seconds() -> u64 {
    std::env::var(SECONDS).ok().and_then(|seconds| seconds.parse().ok()).unwrap_or(24)
}

/// In prepaid mode with credit for so many watt-hours, for what is to be judged.
fn prepaid(watt_hours: i32) -> (Setup, DeadlineMonitor) {
    let Scenario { mut descriptor, .. } = descriptor(None);
    for device in descriptor.nodes.iter_mut().flat_map(|node| &mut node.devices) {
        if let Device::TamperSwitch { opened_milliseconds } = device {
            opened_milliseconds.clear();
        }
    }
    let supply = descriptor.deadlines.events.iter_mut().find(|deadline| deadline.from.device == "energy_register");
    supply.expect("the supply's").from.value = Some(watt_hours);
    let top_up = descriptor.deadlines.before.iter_mut().find(|event| event.connection == "top_up");
    top_up.expect("credit").data = (30 * watt_hours).to_le_bytes().to_vec();
    let scenario = Scenario { descriptor, ..super::availability::descriptor(None) };
    let mut setup = scenario.prepare().unwrap_or_else(|error| panic!("{error}"));
    setup.network.record();
    setup.deploy().unwrap_or_else(|error| panic!("{error}"));
    for event in scenario.descriptor.deadlines.before.clone() {
        setup.perform(&Operation::output(&event.connection, event.data)).expect("an event");
    }
    // Until power is drawn, almost.
    setup.run_for(Duration::from_secs(14)).expect("time passes");
    let mut monitor = DeadlineMonitor::new(&setup.deployer);
    monitor.see(&setup.network.take_recording());
    monitor.begin();
    (setup, monitor)
}

/// What became of each deadline in so many seconds. The case is opened so long before the end, if it is.
fn kept(watt_hours: i32, seconds: u64, opened: Option<u64>) -> BTreeMap<String, Kept> {
    let (mut setup, mut monitor) = prepaid(watt_hours);
    kill(&mut setup);
    for left in (0..seconds).rev() {
        if Some(left) == opened {
            let machine = setup.network.machine_mut("meter").expect("a node");
            let input = Input { cycle: machine.cycle(), port: Port::Case, byte: 0, bit_time: None };
            machine.peripherals().input(input).expect("a switch");
        }
        setup.network.run_until(setup.network.time() + Duration::from_secs(1));
        monitor.see(&setup.network.take_recording());
        setup.network.take_events();
    }
    let (kept, missed) = monitor.judge();
    for (name, kept) in &kept {
        println!("{name}: {} times, after {} cycles at most", kept.met, kept.longest);
    }
    assert!(missed.is_empty(), "{missed:?}");
    kept
}

/// The supply ends with the credit, the display is told, threads run.
#[test]
fn without_an_operating_system_the_supply_ends_with_the_credit() {
    let seconds = seconds();
    let kept = kept(3 + (seconds / 200) as i32, seconds, None);
    assert_eq!(kept["the supply is off when the credit is"].met, 1, "{kept:?}");
    assert!(kept["the display is told"].met > 2, "{kept:?}");
    assert!(kept["MEASURE.poll"].met + 4 >= 2 * seconds, "{kept:?}");
}

/// The case is opened while the supply is on.
#[test]
fn without_an_operating_system_an_opened_case_opens_the_relay() {
    let seconds = seconds();
    let kept = kept(1_000_000, seconds, Some(5));
    assert_eq!(kept["an opened case opens the relay"].met, 1, "{kept:?}");
    assert_eq!(kept["SWITCH interrupt 12"].met, 1, "{kept:?}");
    assert!(kept["an opened case opens the relay"].longest > 100, "{kept:?}");
}
