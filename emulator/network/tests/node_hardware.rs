//! Nodes whose hardware the descriptor describes.

use std::time::Duration;

use descriptors::{Core, Device, Hardware, vendor_key};
use machine::{Configuration, Soc};
use network::EventKind;
use network::scenario::{Operation, Scenario};
use program::loader;

const RANDOM_VALUE: u16 = 0x01a0;

/// The smart meter with a gateway that has a core with the atomicity monitor and a meter that has another master key.
fn meter() -> Scenario {
    let mut meter = Scenario::smart_meter_with_drivers();
    let [first, second] = &mut meter.descriptor.nodes[..] else { panic!("two nodes") };
    first.hardware = Hardware { core: Some(Core::Aion128), slots: Some(6), ..Hardware::default() };
    first.vendor_key = vendor_key(&Configuration::new(Soc::Aion128, machine::Board::Fpga).master_key, first.vendor_id);
    let master_key = [0x5a; 16].to_vec();
    second.vendor_key = vendor_key(&master_key, second.vendor_id);
    second.hardware = Hardware {
        core: Some(Core::Sancus128),
        ram: Some(0x5a00),
        clock: Some(12_000_000),
        master_key: Some(master_key),
        ..Hardware::default()
    };
    meter
}

fn hardware(scenario: &Scenario, node: &str) -> Configuration {
    scenario.network().expect("a network").machine(node).expect("a node").configuration().clone()
}

#[test]
fn each_node_has_its_own_hardware() {
    let meter = meter();
    let (first, second) = (hardware(&meter, "node1"), hardware(&meter, "node2"));
    let stock = Configuration::new(Soc::Sancus128, machine::Board::Fpga);
    let sizes =
        |one: &Configuration| (one.soc, one.module_slots, one.data_memory_size, one.program_memory_size, one.clock_hz);
    assert_eq!(sizes(&first), (Soc::Aion128, 6, stock.data_memory_size, stock.program_memory_size, 8_000_000));
    assert_eq!(sizes(&second), (Soc::Sancus128, 4, 0x5a00, stock.program_memory_size, 12_000_000));
    assert_eq!((first.master_key, second.master_key), (stock.master_key, vec![0x5a; 16]));
    // What a node does not say is as on all.
    let all = Scenario { atomicity_monitor: true, clock_hz: 1_000_000, ..meter };
    assert_eq!((hardware(&all, "node2").soc, hardware(&all, "node1").clock_hz), (Soc::Sancus128, 1_000_000));
}

/// Modules are keyed and attested with the keys that follow from each node's own.
#[test]
fn nodes_with_different_hardware_exchange_events() {
    let mut setup = meter().deploy().unwrap_or_else(|error| panic!("{error}"));
    setup.schedule(Duration::from_millis(500), Operation::output("operator", [1, 0]));
    setup.run_for(Duration::from_secs(1)).expect("all is accepted");
    let closed = |event: network::Event| {
        matches!(event.kind, EventKind::Physical { device: "relay", quantity: "contact", value: 1, .. })
    };
    assert!(setup.network.take_events().into_iter().any(closed));
}

#[test]
fn a_program_for_another_core_is_refused() {
    let image = loader::parse("node", firmware::prebuilt::NODE_AION).expect("an image");
    let meter = Scenario { node_images: [("node2".to_owned(), image)].into(), ..meter() };
    let error = meter.network().err().expect("another core").to_string();
    let expected = "node \"node2\": its program was built for cores with the atomicity monitor, which sancus-128 does not have: \
                    give it a core aion-64 or aion-128, or a program for sancus-128";
    assert_eq!(error, expected);
}

/// What the schema accepts can be built, and the cores are those of the machine.
#[test]
fn descriptions_are_of_hardware_that_there_is() {
    for (core, name) in Core::ALL {
        assert_eq!(Soc::sancus(8 * core.key_bytes(), core.has_atomicity_monitor()).to_string(), name);
    }
    for (ram, rom) in [(2, 65022), (64992, 32)] {
        let mut meter = meter();
        meter.descriptor.nodes[1].hardware.ram = Some(ram);
        meter.descriptor.nodes[1].hardware.rom = Some(rom);
        assert_eq!(meter.configuration(&meter.descriptor.nodes[1]).check(), Ok(()));
        meter.descriptor.nodes[1].hardware.rom = Some(65024);
        let error = meter.network().err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.starts_with("node \"node2\": data memory up to "), "{error}");
    }
}

/// Generators without a seed follow from that of the network and their node's place.
#[test]
fn nodes_draw_words_of_their_own() {
    let words = |seed: u64, own: Option<u64>, node: &str| {
        let generator = || Device::RandomNumberGenerator { seed: own };
        let devices = ["node1", "node2"].map(|node| (node.to_owned(), generator())).to_vec();
        let mut network = Scenario { seed, devices, ..meter() }.network().expect("a network");
        let machine = network.machine_mut(node).expect("a node");
        let now = machine.cycle();
        (now..now + 8).map(|now| machine.peripherals().read(RANDOM_VALUE, now)).collect::<Vec<_>>()
    };
    assert_eq!(words(7, None, "node1"), words(7, None, "node1"));
    assert_ne!(words(7, None, "node1"), words(7, None, "node2"));
    assert_ne!(words(7, None, "node1"), words(8, None, "node1"));
    assert_eq!(words(7, Some(3), "node1"), words(8, Some(3), "node2"));
}
