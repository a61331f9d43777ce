//! What is foretold of nodes' memory, and what nodes do.

use descriptors::{Core, DeployError, Descriptor, Hardware, Module};
use firmware::prebuilt;
use network::scenario::{Scenario, ScenarioError, Setup};
use proptest::prelude::*;
use proptest::sample::Index;

/// Compares where sections were expected with where the nodes have put them.
fn compare(setup: &Setup) {
    for (module, expected) in setup.needs.iter().flat_map(|node| &node.placements) {
        let placed = setup.deployer.placement(module).expect("a place");
        assert_eq!(placed.sections().collect::<Vec<_>>(), expected.sections().collect::<Vec<_>>(), "{module}");
    }
}

#[test]
fn nodes_put_modules_where_they_are_expected() {
    for atomicity_monitor in [false, true] {
        for meter in [Scenario::smart_meter(), Scenario::smart_meter_with_drivers()] {
            let setup = Scenario { atomicity_monitor, ..meter }.deploy().unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(
                setup.needs.iter().map(|node| node.placements.len()).sum::<usize>(),
                setup.deployer.descriptor().modules.len()
            );
            compare(&setup);
        }
    }
}

/// A file whose module takes so many bytes more of data memory, in a section without bytes in the file.
fn larger(file: &[u8], bytes: u32) -> Vec<u8> {
    with_section(file, bytes, |kind, _, _| kind == 8)
}

/// The same of program memory, in the empty section for code that is not protected.
fn longer(file: &[u8], bytes: u32) -> Vec<u8> {
    with_section(file, bytes, |kind, flags, size| kind == 1 && flags == 6 && size == 0)
}

/// A file in which the section with a type, flags and a size that are looked for has so many bytes more.
fn with_section(file: &[u8], bytes: u32, is_meant: impl Fn(u32, u32, u32) -> bool) -> Vec<u8> {
    // ELF specification, figures 1-3 and 1-8: e_shoff; sh_type, sh_flags and sh_size.
    const SECTION: usize = 40;
    let word = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().expect("four bytes"));
    let mut headers = (word(32) as usize..file.len()).step_by(SECTION);
    let found = headers.find(|header| is_meant(word(header + 4), word(header + 8), word(header + 20)));
    let size = found.expect("the section") + 20;
    [&file[..size], &(word(size) + bytes).to_le_bytes(), &file[size + 4..]].concat()
}

/// A node with copies of prebuilt modules, each with so many bytes more of data memory.
fn crowded(files: &[(&prebuilt::PrebuiltModule, u32)]) -> Scenario {
    let mut node = Scenario::smart_meter().descriptor.nodes.remove(0);
    node.hardware = Hardware { core: Some(Core::Sancus128), slots: Some(20), ..node.hardware };
    let module = |(index, (file, _)): (usize, &(&prebuilt::PrebuiltModule, u32))| Module {
        name: format!("M{index}"),
        deploy_name: Some(file.name.to_owned()),
        node: node.name.clone(),
        ..Module::default()
    };
    let modules = files.iter().enumerate().map(module).collect();
    let descriptor = Descriptor { modules, nodes: vec![node.clone()], ..Descriptor::default() };
    let elves: Vec<Vec<u8>> = files.iter().map(|(file, bytes)| larger(file.elf, *bytes)).collect();
    let scenario = Scenario::from_descriptor(descriptor, std::path::Path::new(""));
    scenario.finding(move |module| Ok(module.name[1..].parse().ok().and_then(|index: usize| elves.get(index).cloned())))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Modules are refused before the deployment if, and only if, the node would refuse one of them.
    #[test]
    fn what_is_refused_beforehand_is_what_the_node_refuses(
        choices in prop::collection::vec((any::<Index>(), prop_oneof![Just(0), 0..400u32, 0..4000u32]), 1..11),
    ) {
        // Those of the smart meter call nobody.
        let is_alone = |module: &&prebuilt::PrebuiltModule| {
            module.bits == 128 && !module.file.contains('/') && module.name != "SCHEDULER"
        };
        let files: Vec<_> = prebuilt::MODULES.iter().filter(is_alone).collect();
        let files: Vec<_> = choices.iter().map(|(choice, bytes)| (*choice.get(&files), bytes & !1)).collect();
        let scenario = crowded(&files);
        match scenario.prepare() {
            Ok(mut setup) => {
                setup.deploy().unwrap_or_else(|error| panic!("{error}"));
                compare(&setup);
            }
            Err(ScenarioError::NoRoom { needs, .. }) => {
                let (mut network, mut deployer) = (scenario.network()?, scenario.deployer()?);
                let refused = deployer.deploy(&mut network);
                prop_assert!(matches!(refused, Err(DeployError::Stopped { .. })), "{needs:?}");
            }
            Err(error) => panic!("{error}"),
        }
    }
}

/// The largest module that has room is loaded, and one that is two bytes larger is not.
fn is_the_edge(larger: impl Fn(u32) -> Scenario) {
    let (mut fits, mut exceeds) = (0, 1 << 15);
    while exceeds - fits > 2 {
        let middle = (fits + exceeds) / 4 * 2;
        *(if larger(middle).prepare().is_ok() { &mut fits } else { &mut exceeds }) = middle;
    }
    larger(fits).deploy().unwrap_or_else(|error| panic!("{error}"));
    let (mut network, mut deployer) =
        (larger(exceeds).network().expect("a network"), larger(exceeds).deployer().expect("a plan"));
    assert!(matches!(deployer.deploy(&mut network), Err(DeployError::Stopped { .. })), "{exceeds}");
}

#[test]
fn what_is_foretold_is_exact() {
    let of_128_bits = |file: &str| prebuilt::MODULES.iter().find(|module| module.file == file && module.bits == 128);
    let (cs, relay) = (of_128_bits("CS").expect("a module"), of_128_bits("RELAY").expect("a module"));
    is_the_edge(|bytes| crowded(&[(cs, 0), (cs, bytes)]));
    is_the_edge(|bytes| crowded(&[(relay, bytes)]));
    // The last file has to be there beside its module.
    is_the_edge(|bytes| {
        let file = longer(cs.elf, bytes.min(6000));
        let find = move |module: &Module| Ok(Some(if module.name == "M7" { file.clone() } else { cs.elf.to_vec() }));
        crowded(&[(cs, 0); 8]).finding(find)
    });
    // With program memory before the node software, too: modules go there as long as they fit.
    is_the_edge(|bytes| {
        let file = longer(cs.elf, bytes.min(6000));
        let find = move |module: &Module| Ok(Some(if module.name == "M9" { file.clone() } else { cs.elf.to_vec() }));
        let mut scenario = crowded(&[(cs, 0); 10]).finding(find);
        scenario.descriptor.nodes[0].hardware.rom = Some(0xbe00);
        scenario
    });
}

#[test]
fn what_has_no_room_is_told_with_numbers() {
    let file = prebuilt::MODULES.iter().find(|module| module.file == "CS" && module.bits == 128).expect("a module");
    let refused = |hardware: &dyn Fn(&mut Hardware), modules: usize, bytes: u32| {
        let mut scenario = crowded(&vec![(file, bytes); modules]);
        hardware(&mut scenario.descriptor.nodes[0].hardware);
        scenario.prepare().err().map(|error| error.to_string()).unwrap_or_default()
    };
    assert_eq!(refused(&|_| (), 4, 0), "");
    let slots = refused(&|hardware| hardware.slots = None, 5, 0);
    assert!(slots.starts_with("nodes[0]: expected 5 module slots, found 4\n"), "{slots}");
    assert!(slots.contains("\nnode1                 5          4 module slots\n"), "{slots}");
    let ram = refused(&|hardware| hardware.ram = Some(0x2000), 1, 0);
    assert!(ram.starts_with("nodes[0]: expected 16384 bytes of ram for the node software, found 8192\n"), "{ram}");
    let program = refused(&|_| (), 12, 0);
    assert!(program.contains(" bytes of program memory for modules, found "), "{program}");
    let data = refused(&|_| (), 4, 4000);
    assert!(data.contains(" bytes of data memory for modules, found "), "{data}");
    let mut numbered = Scenario::smart_meter();
    numbered.descriptor.connections[3].id = Some(1024);
    let numbered = numbered.prepare().err().map(|error| error.to_string()).unwrap_or_default();
    assert!(numbered.starts_with("nodes[0]: expected 1025 connection numbers, found 1024\n"), "{numbered}");
    let drivers = {
        let relay =
            prebuilt::MODULES.iter().find(|module| module.file == "RELAY" && module.bits == 128).expect("a module");
        crowded(&[(relay, 0), (relay, 0)]).prepare().err().map(|error| error.to_string()).unwrap_or_default()
    };
    assert!(drivers.starts_with("nodes[0]: expected 2 drivers, found 1\n"), "{drivers}");
}

/// Two drivers of the same registers are refused before anything is sent, on a node that has devices.
#[test]
fn two_drivers_of_a_device_are_refused() {
    let driver = prebuilt::MODULES.iter().find(|module| module.file == "home/BUTTONS" && module.bits == 128);
    let files = [(driver.expect("a module"), 0); 2];
    let mut scenario = crowded(&files);
    scenario.clone().prepare().unwrap_or_else(|error| panic!("{error}"));
    scenario.descriptor.nodes[0].devices.push(descriptors::Device::Display);
    let error = scenario.prepare().map(drop).expect_err("two drivers").to_string();
    assert!(
        error.contains(
            "modules[1].binary: expected a module that claims registers which no other module of its node does"
        ),
        "{error}"
    );
    assert!(error.contains("found one that claims 0x00f8, as M0 does"), "{error}");
}
