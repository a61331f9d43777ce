//! The smart meter with drivers: from what the metering element measures to what the relay does, on emulated nodes with the
//! prebuilt images.

use std::path::Path;
use std::time::Duration;

use crate::node_harness::Node;
use descriptors::Device;
use machine::event::EventKind as MachineEventKind;
use machine::peripherals::PhysicalDevice;
use machine::{Board, Configuration, Direction, Gate, GateSet, Lanes, PhysicalEvent, Soc};
use network::scenario::{Operation, Scenario, Setup};
use network::{Event, EventKind};
use program::loader;

const DESCRIPTOR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../descriptors/smart-meter-drivers.json");
const ENABLE: u8 = 1;
const DISABLE: u8 = 2;

/// The smart meter after its deployment.
struct Meter {
    setup: Setup,
    deployed: Duration,
    events: Vec<Event>,
}

impl Meter {
    /// `opened`: when the case is opened, in milliseconds since power-up.
    fn deploy(threads: usize, opened: &[u32]) -> Meter {
        let switch = Device::TamperSwitch { opened_milliseconds: opened.to_vec() };
        let devices = vec![("node1".to_owned(), switch)];
        let scenario = Scenario::read(DESCRIPTOR.as_ref()).unwrap_or_else(|error| panic!("{error}"));
        let scenario = Scenario { threads: Some(threads), devices, ..scenario };
        let setup = scenario.deploy().unwrap_or_else(|error| panic!("{error}"));
        Meter { deployed: setup.deployed(), setup, events: Vec::new() }
    }

    /// The operator sends a command, some milliseconds after the deployment.
    fn operate(&mut self, milliseconds: u64, command: u8) {
        self.run(milliseconds);
        self.setup.perform(&Operation::output("operator", [command, 0])).expect("an event");
    }

    fn run(&mut self, milliseconds: u64) {
        self.setup.run_until(self.deployed + Duration::from_millis(milliseconds)).expect("no renewal fails");
        self.events.extend(self.setup.network.take_events());
    }

    /// Times in milliseconds since the deployment (0 before it), and values.
    fn values(&self, wanted: &str) -> Vec<(u64, i32)> {
        let values = self.events.iter().filter_map(|event| match event.kind {
            EventKind::Physical { quantity, value, .. } if quantity == wanted => {
                let time = Duration::from_nanos(event.time).saturating_sub(self.deployed);
                Some((time.as_millis() as u64, value))
            }
            _ => None,
        });
        values.collect()
    }
}

#[test]
fn the_relay_follows_the_operator() {
    let run = |threads| {
        let mut meter = Meter::deploy(threads, &[]);
        meter.operate(500, ENABLE);
        meter.operate(2000, DISABLE);
        meter.run(3000);
        meter
    };
    let meter = run(1);
    let contact = meter.values("contact");
    assert_eq!(contact.iter().map(|(_, value)| *value).collect::<Vec<_>>(), [1, 0]);
    assert!((500..700).contains(&contact[0].0) && (2000..2200).contains(&contact[1].0), "{contact:?}");
    let violations = meter.events.iter().filter(|event| match &event.kind {
        EventKind::Lost { .. } | EventKind::Nonsense { .. } | EventKind::Abandoned { .. } => true,
        kind => kind.violation().is_some(),
    });
    let violations: Vec<&Event> = violations.collect();
    assert_eq!(violations, Vec::<&Event>::new());
    assert_eq!(run(2).events, meter.events, "threads change nothing");
}

#[test]
fn the_relay_keeps_its_dwell_time() {
    let mut meter = Meter::deploy(1, &[]);
    meter.operate(500, ENABLE);
    meter.operate(600, DISABLE);
    meter.run(2000);
    let contact = meter.values("contact");
    let command = meter.values("command");
    assert_eq!(command.len(), 2, "{command:?}");
    assert_eq!(contact.len(), 2, "{contact:?}");
    assert!(command[1].0 < 800 && contact[1].0 - contact[0].0 == 500, "{command:?} {contact:?}");
}

#[test]
fn an_opened_case_has_the_supply_off_for_good() {
    // The deployment takes some seven seconds.
    let mut meter = Meter::deploy(1, &[9000]);
    let opened = 9000 - meter.deployed.as_millis() as u64;
    meter.operate(200, ENABLE);
    meter.operate(opened + 500, ENABLE);
    meter.run(opened + 2000);
    let contact = meter.values("contact");
    assert_eq!(contact.iter().map(|(_, value)| *value).collect::<Vec<_>>(), [1, 0], "{contact:?}");
    // Its interrupt has the driver called, which otherwise would be within 100 ms.
    assert!((opened..opened + 30).contains(&contact[1].0), "{contact:?}, opened at {opened}");
    let said =
        |event: &Event| matches!(&event.kind, EventKind::Console { text } if text.contains("the case was opened"));
    assert!(meter.events.iter().any(said));
}

/// What the operator switches off is not measured, reported or shown: from node to node, on however many threads.
#[test]
fn nothing_is_measured_of_a_supply_that_is_off() {
    let run = |threads| {
        let mut meter = Meter::deploy(threads, &[]);
        meter.operate(500, ENABLE);
        meter.operate(9_000, DISABLE);
        meter.run(16_000);
        meter
    };
    let meter = run(1);
    let changes = |device: &str, quantity: &str| -> Vec<(u64, i32)> {
        let changes = meter.events.iter().filter_map(|event| match event.kind {
            EventKind::Physical { device: by, quantity: of, value, .. } if (by, of) == (device, quantity) => {
                Some((event.time, value))
            }
            _ => None,
        });
        changes.collect()
    };
    let contact = changes("relay", "contact");
    let [(closed, 1), (opened, 0)] = contact[..] else { panic!("{contact:?}") };
    let power = changes("metering_element", "active_power_import");
    let first = power.iter().find(|(_, value)| *value != 0).expect("a load");
    let last = power.last().expect("a load");
    // The fastest link takes a millisecond, and an instruction at most some microseconds.
    for (change, switched) in [(first.0, closed), (last.0, opened)] {
        let after = change - switched;
        assert!((1_000_000..1_050_000).contains(&after), "{after} ns after the relay: {power:?}");
    }
    assert_eq!(last.1, 0, "{power:?}");
    assert!(power.iter().all(|(time, value)| *value == 0 || (closed..opened + 1_050_000).contains(time)), "{power:?}");
    let pulses = changes("metering_element", "pulses");
    assert!(
        pulses.len() > 3 && pulses.iter().all(|(time, _)| (closed..opened + 1_050_000).contains(time)),
        "{pulses:?}"
    );
    let voltage = changes("metering_element", "voltage");
    assert!(voltage.iter().any(|(time, _)| *time > opened), "the grid goes on: {voltage:?}");
    let shown = changes("display", "power");
    assert!(shown.iter().any(|(_, value)| *value > 0), "{shown:?}");
    let off = shown.last().expect("shown");
    assert!(off.1 == 0 && off.0 > opened, "{shown:?}");
    assert_eq!(run(4).events, meter.events, "threads change nothing");
}

/// What the display shows is what was measured not long ago: a second is reported within the period of `poll`, and shown
/// with the next report of the meter.
#[test]
fn the_display_shows_what_is_measured() {
    let mut meter = Meter::deploy(1, &[]);
    meter.operate(100, ENABLE);
    meter.run(14_000);
    let closed = |event: &&Event| matches!(event.kind, EventKind::Physical { quantity: "contact", value: 1, .. });
    let supplied = meter.events.iter().find(closed).expect("the relay is closed").time as f64 / 1e9;
    let profile =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../descriptors/smart-meter-load.csv"))
            .expect("a profile");
    // Straight from the table, without the emulator's reader.
    let loads: Vec<(f64, f64)> =
        (profile.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit())))
            .map(|line| {
                let mut fields = line.split(',').map(|field| field.parse::<f64>().expect("a number"));
                (fields.next().expect("seconds"), fields.next().expect("power"))
            })
            .collect();
    let power_at = |time: f64| {
        let load = loads.iter().rfind(|(begin, _)| *begin <= time).filter(|_| time > supplied);
        load.map_or(0.0, |(_, power)| *power)
    };
    let energy_at = |time: f64| -> f64 {
        let ends = loads.iter().skip(1).map(|(begin, _)| *begin).chain([f64::INFINITY]);
        let energy = |begin: f64, end: f64| (end.min(time) - begin.max(supplied)).max(0.0) / 3600.0;
        loads.iter().zip(ends).map(|((begin, power), end)| power * energy(*begin, end)).sum()
    };
    let mut shown = 0;
    for event in &meter.events {
        let EventKind::Physical { device: "display", quantity, value, .. } = event.kind else { continue };
        let now = event.time as f64 / 1e9;
        // Reported when a second was over, at the earliest, and on its way for a moment.
        let measured = (0..=30).map(|step| now - 0.01 * f64::from(step));
        let matches = |at: f64| match quantity {
            "power" => power_at(at) == f64::from(value),
            "energy" => energy_at(at).floor() == f64::from(value),
            _ => true,
        };
        assert!(measured.clone().any(matches), "{quantity} {value} at {now}");
        shown += 1;
    }
    assert!(shown >= 6, "{shown}");
}

const CLOCK_PERIOD: u16 = 0x01e2;
const TAMPER_CONTROL: u16 = 0x01fa;

/// With no driver there to be called.
#[test]
fn a_node_survives_interrupts_of_its_devices() {
    let mut node = Node::boot(Soc::Sancus128);
    let hz = node.machine.configuration().clock_hz;
    let now = node.machine.cycle();
    for device in [
        PhysicalDevice::RealTimeClock,
        PhysicalDevice::TamperSwitch { opened: vec![Duration::from_secs(2), Duration::from_secs(3)] },
    ] {
        node.machine.peripherals().attach(device.build(hz), now).expect("room");
    }
    for register in [CLOCK_PERIOD, TAMPER_CONTROL] {
        node.machine.peripherals().write(register, 1, Lanes::Both, now);
    }
    node.run(4 * hz);
    assert!(node.is_alive(), "{}", node.console);
    assert_eq!(node.console.matches("the case was opened").count(), 2, "{}", node.console);
}

const RELAY_COMMAND: u16 = 0x01f0;
const RELAY_STATUS: u16 = 0x01f2;
const TAMPER_STATUS: u16 = 0x01f8;

/// Code outside of the driver reads and writes registers that it owns, in the handler of an interrupt. With the driver each
/// access is a violation; that the writes do not happen takes the gate that the RTL lacks.
#[test]
fn only_the_driver_touches_its_devices() {
    let trespass = |with_driver: bool, guarded: bool| {
        let gates = if guarded { GateSet::NONE.with(Gate::Peripheral) } else { GateSet::NONE };
        let mut node = Node::boot_with(&Configuration { gates, ..Configuration::new(Soc::Sancus128, Board::Fpga) });
        let hz = node.machine.configuration().clock_hz;
        let devices = [
            PhysicalDevice::Relay { dwell: Duration::ZERO },
            PhysicalDevice::TamperSwitch { opened: vec![Duration::ZERO] },
        ];
        let now = node.machine.cycle();
        for device in devices {
            node.machine.peripherals().attach(device.build(hz), now).expect("room");
        }
        if with_driver {
            let driver = firmware::prebuilt::module("RELAY", 128).expect("prebuilt");
            let (result, _) = node.load("RELAY", driver);
            assert_eq!(result, 0, "{}", node.console);
        }
        let image = loader::parse("node", firmware::prebuilt::NODE).expect("an image");
        let handler = image.symbols.iter().find(|symbol| symbol.name == "uart_receive").expect("a symbol").address;
        // mov #1, &RELAY_COMMAND; mov #1, &TAMPER_STATUS; mov &RELAY_STATUS, r12; ret
        let code = [0x4392, RELAY_COMMAND, 0x4392, TAMPER_STATUS, 0x421c, RELAY_STATUS, 0x4130];
        for (address, word) in (handler..).step_by(2).zip(code) {
            node.machine.write_word(address, word);
        }
        node.events.clear();
        node.send(&[0xff]);
        node.run(200_000);
        let (mut outputs, mut violations) = (Vec::new(), Vec::new());
        for event in &node.events {
            match &event.kind {
                MachineEventKind::Physical(PhysicalEvent { direction: Direction::Input, .. }) => {}
                MachineEventKind::Physical(PhysicalEvent { quantity, value, .. }) => outputs.push((*quantity, *value)),
                other => violations.push(format!("{other:?}")),
            }
        }
        (outputs, violations)
    };
    let written = [("command", 1), ("contact", 1), ("tamper", 0)];
    let (outputs, violations) = trespass(false, true);
    assert_eq!(outputs, written);
    assert_eq!(violations, Vec::<String>::new());
    for guarded in [false, true] {
        let (outputs, violations) = trespass(true, guarded);
        assert_eq!(outputs, if guarded { &[] } else { written.as_slice() });
        for (rule, address) in
            [("SecretWrite", RELAY_COMMAND), ("SecretWrite", TAMPER_STATUS), ("SecretRead", RELAY_STATUS)]
        {
            let found = violations.iter().any(|text| text.contains(rule) && text.contains(&address.to_string()));
            assert!(found, "{rule} {address:#x}: {violations:?}");
        }
    }
}
