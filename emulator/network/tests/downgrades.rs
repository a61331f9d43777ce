//! A module that asks the counter which version is the lowest that may still work.

use std::error::Error;
use std::path::Path;
use std::time::Duration;

use descriptors::{Connection, Destination, Device, Encryption, Handle, Module, Source};
use machine::Lanes;
use module_compiler::Toolchain;
use network::EventKind;
use network::scenario::{Operation, Scenario, Setup};

const SECOND: Duration = Duration::from_secs(1);
const WATCHDOG: u16 = 0x0120;

/// TARIFF on a node with the counter, which has counted to `start`, and its driver; `asks` says whether TARIFF asks the counter.
fn tariff(asks: bool, start: u32) -> Result<Scenario, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut scenario = Scenario::read(&root.join("descriptors/tariff.json"))?;
    let descriptor = &mut scenario.descriptor;
    descriptor.nodes[0].devices.push(Device::MonotonicCounter { start });
    if asks {
        descriptor.modules[0].cflags.push("-DLOWEST_VERSION".into());
    }
    descriptor.modules.push(Module {
        name: "VERSIONS".into(),
        node: "node1".into(),
        files: vec!["../firmware/examples/update/versions.c".into()],
        ldflags: vec!["--sm-config-file ../firmware/examples/update/versions.yaml".into()],
        ..Module::default()
    });
    descriptor.connections.push(Connection {
        name: Some("lowest".into()),
        id: None,
        source: Source::Direct,
        destination: Destination::Input { module: "VERSIONS".into(), input: Handle::Name("lowest_in".into()) },
        encryption: Encryption::Spongent,
        key: None,
        nonce: 0,
        established: false,
    });
    Ok(scenario)
}

/// What the display shows when energy is used.
fn use_energy(setup: &mut Setup) -> Result<Vec<String>, Box<dyn Error>> {
    setup.network.take_events();
    setup.perform(&Operation::output("usage", [23, 0, 2, 0]))?;
    setup.run_for(SECOND)?;
    let events = setup.network.take_events().into_iter();
    let lines = events.filter_map(|event| match event.kind {
        EventKind::Console { text } => Some(text.rsplit_once("Total Consumption: ")?.1.to_owned()),
        _ => None,
    });
    Ok(lines.collect())
}

fn raise(setup: &mut Setup, lowest: u8) -> Result<(), Box<dyn Error>> {
    Ok(setup.perform(&Operation::output("lowest", [lowest, 0]))?)
}

/// What whoever owns nodes and network can do: resets the nodes, and repeats all that was sent to them when they were deployed. Keys and
/// challenges are the same, so the bytes are.
fn deploy_again(setup: &mut Setup, scenario: &Scenario) -> Result<(), Box<dyn Error>> {
    for node in ["node1", "node2"] {
        let machine = setup.network.machine_mut(node).ok_or("no node")?;
        let now = machine.cycle();
        machine.peripherals().write(WATCHDOG, 0, Lanes::Both, now);
    }
    setup.run_for(SECOND)?;
    setup.deployer = scenario.deployer()?;
    Ok(setup.deploy()?)
}

/// A version below the lowest that may work does nothing after a reset, whatever it is sent; without the question, it is at work as
/// before. A version that may work does so through resets.
#[test]
fn an_old_version_does_nothing_after_a_reset() -> Result<(), Box<dyn Error>> {
    if let Err(error) = Toolchain::find() {
        assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "{error}");
        eprintln!("NOTICE: nothing is built: {error}");
        return Ok(());
    }
    for asks in [true, false] {
        // What every count reads that somebody else has enclosed in a module.
        let mut zero = tariff(asks, 0)?.deploy()?;
        raise(&mut zero, 1)?;
        assert_eq!(use_energy(&mut zero)?.is_empty(), asks);
        let scenario = tariff(asks, 1)?;
        let mut setup = scenario.deploy()?;
        assert_eq!(use_energy(&mut setup)?, ["60"]);
        deploy_again(&mut setup, &scenario)?;
        assert_eq!(use_energy(&mut setup)?, ["60"], "version 1 is still the lowest");
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../firmware/examples/update/tariff_2.c");
        let file = scenario.update("TARIFF", &root)?;
        setup.perform(&Operation::Update { module: "TARIFF".into(), file })?;
        assert_eq!(use_energy(&mut setup)?, ["100"]);
        raise(&mut setup, 2)?;
        assert_eq!(use_energy(&mut setup)?, ["140"]);
        deploy_again(&mut setup, &scenario)?;
        assert_eq!(use_energy(&mut setup)?.is_empty(), asks, "version 1 after version 2");
        // An event of before the reset takes nothing back.
        raise(&mut setup, 1)?;
        assert_eq!(use_energy(&mut setup)?.is_empty(), asks, "version 1 after an old event");
    }
    Ok(())
}
