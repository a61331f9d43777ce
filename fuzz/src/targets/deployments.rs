//! Descriptors, results, attack scripts and what else a deployment is made of.

use std::path::Path;
use std::sync::LazyLock;
use std::time::Duration;

use attack::{GALLERY, Plan, Scene, Script};
use descriptors::{
    Deployer, Descriptor, Destination, Format, Handle, Module, SharedConnection, SharedConnections, Source, Vendor,
};
use module_compiler::Settings;
use network::devices::load_profile;
use network::scenario::{Scenario, ScenarioError};

use super::{accepted, file, text};

/// The smart meter, without drivers and with them, today's schema and the paper's; in a cell, with a node between; and with a policy.
pub fn json_descriptors() -> Vec<Vec<u8>> {
    let own = ["descriptors/smart-meter.json", "descriptors/smart-meter-drivers.json"].map(file);
    let mut apart: serde_json::Value = serde_json::from_slice(&own[0]).expect("JSON");
    let mut relay = apart["nodes"][0].clone();
    (relay["name"], relay["reactive_port"], relay["drift"]) = ("relay".into(), 6003.into(), (-12.5).into());
    apart["nodes"].as_array_mut().expect("nodes").push(relay);
    apart["media"] = serde_json::json!([{"name": "cell", "members": ["node1", "relay", "deployer"],
        "bandwidth_bits_per_second": 9600, "latency_microseconds": 5000, "loss": 0.01, "queue": 8}]);
    apart["links"] = serde_json::json!([{"between": ["relay", "node2"]}]);
    apart["routes"] = serde_json::json!([{"from": "node2", "to": "node1", "via": ["relay"]}]);
    let mut restricted: serde_json::Value = serde_json::from_slice(&own[1]).expect("JSON");
    restricted["policy"] = serde_json::json!({
        "groups": [{"name": "all", "modules": ["RELAY", "CS", "HAN", "HASM_LS", "METER", "ESME"]}],
        "flows": [{"from": ["deployer", "all"], "to": "all", "why": "as it is"}],
        "devices": [{"module": "RELAY", "devices": ["relay", "tamper_switch"]},
                    {"module": ["METER"], "devices": ["metering_element", "real_time_clock"]}],
        "calls": [{"module": "HAN", "functions": ["ihd_show"]}],
    });
    own.into_iter().chain([apart, restricted].map(|descriptor| descriptor.to_string().into_bytes())).collect()
}

/// The same as YAML, and a form that nobody's tool writes.
pub fn yaml_descriptors() -> Vec<Vec<u8>> {
    let own = json_descriptors().into_iter().map(|json| {
        let descriptor =
            Descriptor::read(&text(&json), Format::Json).expect("this project's own descriptors are valid");
        descriptor.write(Format::Yaml).into_bytes()
    });
    let flow = "# a comment\nnodes:\n  - &n {type: sancus, name: node1, host: localhost, reactive_port: 6001, vendor_id: 0x1234,\n     \
                vendor_key: 0b7bf3ae40880a8be430d0da34fb76f0, core: aion-128, slots: 8, ram: 0x4000, rom: 41984, clock: 8000000,\n     \
                master_key: deadbeefcafebabec0defeeddefec8ed}\nmodules:\n  - type: sancus\n    name: >-\n      CS\n    node: node1\n    \
                vendor_id: 7\n    files: [cs.c]\nlinks:\n  - {latency_microseconds: 500, loss: 0.25}\n";
    let home = "nodes:\n  - {type: sancus, name: n, host: localhost, reactive_port: 6001, vendor_id: 1, vendor_key: 0b7bf3ae40880a8be430d0da34fb76f0, \
                devices: [{type: metering_element, seed: 1, switched_by: n, appliances: n}, {type: relay}, {type: appliances, appliances: \
                [{name: kettle, power: 2000}]}, {type: energy_register, import: 9, interruption: 4}, {type: buttons, presses: \
                [{button: 1, at: 5, for: 7}]}]}\nmodules: []\n";
    own.chain([flow.into(), home.into()]).collect()
}

/// A descriptor is refused, or reads back as it was written, in both formats. Whatever is read can be prepared or is refused.
fn any_descriptor(input: &[u8], format: Format) {
    let text = text(input);
    let Some(descriptor) = accepted(input, Descriptor::read(&text, format)) else { return };
    for format in [Format::Json, Format::Yaml] {
        assert_eq!(Descriptor::read(&descriptor.write(format), format).as_ref(), Ok(&descriptor));
    }
    let mut scenario = Scenario::from_descriptor(descriptor, Path::new("")).finding(prebuilt);
    accepted(input, scenario.deployer());
    if !scenario.descriptor.media.is_empty() || !scenario.descriptor.routes.is_empty() {
        // Devices would read any file.
        scenario.descriptor.nodes.iter_mut().for_each(|node| node.devices.clear());
        scenario.threads = Some(1);
        joined(scenario.network().map(drop));
    }
}

/// What joins nodes was checked when it was read; what else they are need not be possible.
fn joined(network: Result<(), ScenarioError>) {
    use network::NetworkError::{FewMembers, Route, RouteInstead, SecondMedium, Unknown};
    if let Err(
        ScenarioError::Network(
            error @ (FewMembers(_) | Route { .. } | RouteInstead { .. } | SecondMedium { .. } | Unknown(_)),
        )
        | ScenarioError::Link { error, .. },
    ) = network
    {
        panic!("{error}");
    }
}

/// The prebuilt file of a module, whatever its files.
fn prebuilt(module: &Module) -> Result<Option<Vec<u8>>, String> {
    let found = firmware::prebuilt::variant(&module.name, &module.cflags, 128);
    Ok(found.map(|found| found.elf.to_vec()))
}

/// See [`any_descriptor`].
pub fn any_json_descriptor(input: &[u8]) {
    any_descriptor(input, Format::Json);
}

/// See [`any_descriptor`].
pub fn any_yaml_descriptor(input: &[u8]) {
    any_descriptor(input, Format::Yaml);
}

/// The smart meter once it is deployed, with identities, keys and nonces.
static DEPLOYED: LazyLock<(Vec<u8>, Scene)> = LazyLock::new(|| {
    let scenario = Scenario { threads: Some(1), ..Scenario::smart_meter_with_drivers() };
    let setup = scenario.deploy().expect("this project's own deployment works");
    let result = setup.deployer.descriptor().write(Format::Json).into_bytes();
    (result, Scene::new(setup).expect("an attacker finds a place in it"))
});

/// What `network --result` writes.
pub fn results() -> Vec<Vec<u8>> {
    let mut stopped: serde_json::Value = serde_json::from_slice(&DEPLOYED.0).expect("JSON");
    let module = &mut stopped["modules"][0];
    module["update"] = serde_json::json!({"stage": "adopted", "state_key": module["key"], "binary": "other.elf",
        "symtab": "other.ld", "id": 9, "key": module["key"], "nonce": 3, "deployed": true});
    stopped["modules"][1]["update"] = serde_json::json!({"state_key": stopped["modules"][1]["key"]});
    vec![DEPLOYED.0.clone(), stopped.to_string().into_bytes()]
}

/// A result is a descriptor, and who has it can do what an operator does, or is told why not.
pub fn any_result(input: &[u8]) {
    any_json_descriptor(input);
    let Ok(descriptor) = Descriptor::read(&text(input), Format::Json) else { return };
    let Ok(deployer) = Scenario::from_descriptor(descriptor.clone(), Path::new("")).finding(prebuilt).deployer() else {
        return;
    };
    for connection in descriptor.connections.iter().filter_map(|connection| connection.name.as_deref()) {
        accepted(input, deployer.check_output(connection, &[1, 0]));
    }
    for module in &descriptor.modules {
        accepted(input, deployer.check_call(&module.name, "poll"));
        let _ = (deployer.ios(&module.name), deployer.entries(&module.name), deployer.addresses(&module.name));
    }
}

/// The smart meter whose electricity meter is another vendor's, and that vendor.
static OF_METER: LazyLock<Deployer> = LazyLock::new(|| {
    let mut meter = Scenario { vendor: Some(22136), ..Scenario::smart_meter() };
    let Descriptor { nodes, modules, .. } = &mut meter.descriptor;
    let node = nodes.iter().find(|node| node.name == modules[3].node).expect("a node");
    let key = node.hardware.master_key.as_deref().and_then(|key| descriptors::vendor_key(key, 22136));
    modules[3].vendor = Some(Vendor { id: 22136, key });
    meter.deployer().expect("this project's own deployment is a plan")
});

/// What the meter's vendor is told of its connections, and of those of another descriptor.
pub fn shared_connections() -> Vec<Vec<u8>> {
    let end = |module: &str, name: &str| (module.to_owned(), Handle::Name(name.to_owned()));
    let connection = |id: u16, (module, output), (receiver, input), key_bytes| SharedConnection {
        name: format!("conn{id}"),
        id,
        source: Source::Output { module, output },
        destination: Destination::Input { module: receiver, input },
        module_id: 1 + id,
        longest_event: Some(30).filter(|_| id != 4),
        key: vec![0x5a; key_bytes],
    };
    let own = vec![
        connection(3, end("ESME", "cs_out"), end("CS", "esme_in"), 16),
        connection(4, end("ESME", "ls_out"), end("HASM_LS", "esme_in"), 16),
    ];
    let (module, request) = end("ESME", "ask");
    let handler = Handle::Index(7);
    let other = SharedConnection {
        source: Source::Request { module, request },
        destination: Destination::Handler { module: "CS".into(), handler },
        ..connection(5, end("", ""), end("", ""), 8)
    };
    let write = |to_vendor, connections| SharedConnections { from_vendor: 4660, to_vendor, connections }.write();
    vec![write(22136, own).into_bytes(), write(7, vec![other]).into_bytes()]
}

/// A file is refused, or reads back as it was written. It fits the smart meter, or is refused there.
pub fn any_shared_connections(input: &[u8]) {
    let Some(shared) = accepted(input, SharedConnections::read(&text(input))) else { return };
    assert_eq!(SharedConnections::read(&shared.write()).as_ref(), Ok(&shared));
    accepted(input, OF_METER.check_shared(&shared));
}

/// How long attacks take.
const DURATION: Duration = Duration::from_millis(3500);

/// Attacks of the gallery as they are on the smart meter, and drawn ones.
pub fn scripts() -> Vec<Vec<u8>> {
    let plan = Plan { duration: DURATION, commands: Vec::new() };
    let named = GALLERY.iter().filter_map(|attack| attack.place(&DEPLOYED.1, &plan).ok()?.script().ok());
    let drawn = (1..=30).map(|seed| attack::generate(&DEPLOYED.1, seed, DURATION));
    let scripts: Vec<Vec<u8>> = named.chain(drawn).map(|script| script.to_json().to_string().into_bytes()).collect();
    assert!(scripts.len() > 40, "{} scripts", scripts.len());
    scripts
}

/// A script is refused, or reads back as it was written; it can be carried out on the smart meter, or is refused there.
pub fn any_script(input: &[u8]) {
    let Some(script) = accepted(input, Script::from_json(&text(input))) else { return };
    assert_eq!(Script::from_json(&script.to_json().to_string()).as_ref(), Ok(&script));
    accepted(input, DEPLOYED.1.check(&script, DURATION));
}

/// The load profile of the smart meter, one with two columns, and one of a home that generates.
pub fn load_profiles() -> Vec<Vec<u8>> {
    vec![
        file("descriptors/smart-meter-load.csv"),
        b"active_power_import, seconds\n10, 0\n20, 0.000001\n0, 3600.5\n".to_vec(),
        b"seconds,active_power_import,reactive_power,generation\n0,10,-5,0\n1,20,7,300\n".to_vec(),
    ]
}

/// A table is refused, or the loads that it says are read as they were.
pub fn any_load_profile(input: &[u8]) {
    let Some(profile) = accepted(input, load_profile(&text(input))) else { return };
    let loads = || (0..).map_while(|number| profile.load(number));
    let mut table =
        "seconds,active_power_import,active_power_export,reactive_power,generation,voltage,frequency\n".to_owned();
    for (begins, load) in loads() {
        let (seconds, microseconds) = (begins.as_secs(), begins.subsec_micros());
        let (volts, decivolts) = (load.decivolts / 10, load.decivolts % 10);
        let (hertz, centihertz) = (load.centihertz / 100, load.centihertz % 100);
        let (import, export) = (load.active_power_import, load.active_power_export);
        let (reactive, generation) = (load.reactive_power, load.generation);
        table += &format!(
            "{seconds}.{microseconds:06},{import},{export},{reactive},{generation},{volts}.{decivolts},{hertz}.{centihertz:02}\n"
        );
    }
    let again = load_profile(&table).expect("a written table");
    assert!(loads().eq((0..).map_while(|number| again.load(number))));
}

/// The settings of the drivers, and one with everything.
pub fn settings() -> Vec<Vec<u8>> {
    let everything = "pong: # the other\n  - num_connections: 0x10\n  - stack_size: 31\n  - peripheral_offset: 162\n  - claims: [0x1f0, 8]\n  - recursion: {f: 3, \
                      g: 255}\n  - sm_isr: \"$SANCUS/sm_isr.o\"\n  - sm_entry: \"stubs/mine.o\"\nbare:\n";
    vec![file("firmware/modules/meter.yaml"), file("firmware/modules/relay.yaml"), everything.into()]
}

/// Settings are refused, or read as they were when they are written in another form of YAML.
pub fn any_settings(input: &[u8]) {
    let Some(settings) = accepted(input, Settings::read(&text(input))) else { return };
    let mut modules = serde_json::Map::new();
    for name in settings.names() {
        let of = settings.of(name);
        assert!(of.stack >= 2 && of.stack.is_multiple_of(2), "{name}: a stack of {}", of.stack);
        let mut list = vec![
            serde_json::json!({"num_connections": of.connections}),
            serde_json::json!({"stack_size": of.stack}),
            serde_json::json!({"peripheral_offset": of.peripheral_offset}),
            serde_json::json!({"claims": of.claims.blocks().collect::<Vec<_>>()}),
            serde_json::json!({"recursion": of.recursion}),
        ];
        list.extend(of.stubs.iter().map(|(stub, source)| serde_json::json!({stub.setting(): format!("{source}.o")})));
        modules.insert(name.to_owned(), list.into());
    }
    let written = serde_json::Value::Object(modules).to_string();
    assert_eq!(Settings::read(&written), Ok(settings), "{written}");
}
