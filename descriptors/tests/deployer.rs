//! The deployer against nodes in Rust that do what Sancus nodes do, and against such that do not.

use descriptors::message::{Acknowledgement, Command, Message, Reply, Request};
use descriptors::{
    Answer, Binary, Connection, DeployError, Deployer, Descriptor, Format, Link, LinkError, Module, Node, Phase,
    Placement, RENEWAL, Randomness, Reason,
};
use proptest::prelude::*;
use sancus_hw::{Key, Layout, Profile, Tag};
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddrV4;
use std::time::Duration;

const SMART_METER: &str = include_str!("../smart-meter.json");

fn file(module: &str) -> &'static [u8] {
    match module {
        "CS" => include_bytes!("../../firmware/prebuilt/modules/CS-128.elf"),
        "ESME" => include_bytes!("../../firmware/prebuilt/modules/ESME-128.elf"),
        "HAN" => include_bytes!("../../firmware/prebuilt/modules/HAN-128.elf"),
        _ => include_bytes!("../../firmware/prebuilt/modules/HASM_LS-128.elf"),
    }
}

/// What a node knows of a module.
struct Loaded {
    key: Key,
    /// What it says of itself: its identity and layout.
    identity: Vec<u8>,
    nonce: u16,
    /// Connection keys by identity.
    connections: BTreeMap<u16, Vec<u8>>,
}

/// What goes wrong with an exchange.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    /// The node refuses.
    Refused,
    /// The node never sees the command.
    CommandLost,
    /// The node obeys, but the answer gets lost.
    AnswerLost,
    /// The answer is not even a result.
    Nonsense,
    /// The answer has other bytes than it should.
    Changed,
}

/// Nodes, all with the stock vendor key.
#[derive(Default)]
struct Nodes {
    modules: BTreeMap<String, Vec<Loaded>>,
    exchanges: usize,
    /// Modules have other ids than their nodes say.
    foreign_id: bool,
    fault: Option<(usize, Fault)>,
    /// How many exchanges in a row are concerned besides the first.
    faults: usize,
    /// The command that was concerned.
    hit: Option<Command>,
    events: Vec<(String, u16, Vec<u8>)>,
    /// What all nodes answer to the question how they are; none: they are other event managers.
    status: Option<Vec<u8>>,
    /// What nodes were told of connections, and given of keys, in order.
    told: Vec<(String, Request)>,
    keyed: Vec<(String, u16, Vec<u8>)>,
    /// The events that were accepted on each connection, as they came.
    accepted: BTreeMap<u16, Vec<Vec<u8>>>,
}

impl Nodes {
    fn obey(&mut self, node: &Node, request: Request) -> Option<Vec<u8>> {
        let crypto = Profile::Spongent128.crypto();
        let modules = self.modules.entry(node.name.clone()).or_default();
        match request {
            Request::Load { name, vendor, file } => {
                assert_eq!(vendor, node.vendor_id);
                let name = String::from_utf8(name).expect("a name");
                let placement = place(&file, 0x8000 + 0x1000 * modules.len() as u16);
                let linked = Binary::parse(&name, file).and_then(|binary| binary.link(&placement)).expect("a module");
                let vendor_key = Key::from_bytes(node.vendor_key.as_ref().expect("a key")).expect("a key");
                let key = linked.key(crypto, &vendor_key).expect("a key");
                let Layout { public_start, public_end, secret_start, secret_end, .. } = linked.layout;
                let words = [
                    modules.len() as u16 + 1 + u16::from(self.foreign_id),
                    public_start,
                    public_end,
                    secret_start,
                    secret_end,
                ];
                let identity = words.into_iter().flat_map(u16::to_le_bytes).collect();
                modules.push(Loaded { key, identity, nonce: 0, connections: BTreeMap::new() });
                Some([&(modules.len() as u16).to_be_bytes(), placement.to_string().as_bytes()].concat())
            }
            Request::Call { module: id, entry, arguments } => {
                let module = modules.get_mut(usize::from(id) - 1)?;
                match entry {
                    0 => {
                        let (associated_data, wrapped) = arguments.split_at(6);
                        let (cipher, tag) = wrapped.split_at(16);
                        if associated_data[4..] != module.nonce.to_be_bytes() {
                            return None;
                        }
                        let tag = Tag::from_bytes(tag).expect("a tag");
                        let key = crypto.unwrap(&module.key, associated_data, cipher, &tag).ok()?;
                        let id = u16::from_be_bytes([associated_data[0], associated_data[1]]);
                        self.keyed.push((node.name.clone(), id, key.clone()));
                        module.connections.insert(id, key);
                        module.nonce += 1;
                        Some(Vec::new())
                    }
                    3 => {
                        let (connection, data) = arguments.split_at(2);
                        let connection = u16::from_be_bytes([connection[0], connection[1]]);
                        let (last, data) = (self.accepted.get(&connection).and_then(|all| all.last()), data.to_vec());
                        match last == Some(&data) {
                            true => Some(Vec::new()),
                            false => self.obey(node, Request::Event { module: id, connection, data }),
                        }
                    }
                    1 => Some(crypto.mac(&module.key, &arguments[2..]).ok()?.as_bytes().to_vec()),
                    question if question & 0x8000 != 0 => {
                        let wrapped = crypto.wrap(&module.key, &arguments[2..], &module.identity).ok()?;
                        Some([wrapped.cipher, wrapped.tag.as_bytes().to_vec()].concat())
                    }
                    _ => Some(Vec::new()),
                }
            }
            Request::Event { module, connection, data } => {
                let module = modules.get_mut(usize::from(module) - 1)?;
                let accepted = self.accepted.entry(connection).or_default();
                let (cipher, tag) = data.split_at(data.len() - 16);
                let key = Key::from_bytes(module.connections.get(&connection)?).expect("a key");
                let tag = Tag::from_bytes(tag).expect("a tag");
                let event = crypto.unwrap(&key, &(accepted.len() as u16).to_be_bytes(), cipher, &tag).ok()?;
                self.events.push((node.name.clone(), connection, event));
                accepted.push(data);
                Some(Vec::new())
            }
            Request::Ping(payload) => Some(self.status.clone().unwrap_or(payload)),
            Request::Connect { .. } => {
                self.told.push((node.name.clone(), request));
                Some(Vec::new())
            }
            _ => Some(Vec::new()),
        }
    }

    /// The keys that the modules have for a connection.
    fn keys(&self, connection: u16) -> Vec<&Vec<u8>> {
        self.modules.values().flatten().filter_map(|module| module.connections.get(&connection)).collect()
    }
}

/// Puts the sections of a file one after another.
fn place(file: &[u8], mut address: u16) -> Placement {
    let elf = goblin::elf::Elf::parse(file).expect("an ELF file");
    let mut placement = Placement::default();
    for section in elf.section_headers.iter().filter(|section| section.is_alloc()) {
        let name = elf.shdr_strtab.get_at(section.sh_name).expect("a name");
        placement.set_section(name, address);
        address += section.sh_size.next_multiple_of(2) as u16;
    }
    for symbol in elf.syms.iter().filter(|symbol| symbol.is_import() || symbol.st_shndx == 0) {
        placement.set_symbol(elf.strtab.get_at(symbol.st_name).unwrap_or(""), 0x5c00);
    }
    placement
}

impl Link for Nodes {
    fn now(&self) -> Duration {
        Duration::from_secs(self.exchanges as u64)
    }

    fn wait_until(&mut self, _time: Duration) {}

    fn address(&self, node: &Node) -> Result<SocketAddrV4, LinkError> {
        Ok(SocketAddrV4::new([10, 0, 0, 1].into(), node.reactive_port))
    }

    fn exchange(&mut self, node: &Node, message: &Message, patience: Duration) -> Result<Option<Reply>, LinkError> {
        let fault = self
            .fault
            .filter(|(first, _)| (*first..=first + self.faults).contains(&self.exchanges))
            .map(|(_, fault)| fault);
        if fault.is_some() {
            self.hit = message.command();
        }
        self.exchanges += 1;
        let lost = || LinkError::NoAnswer { node: node.name.clone(), patience };
        match fault {
            Some(Fault::Refused) => return Ok(Some(Reply::new(3, vec![])?)),
            Some(Fault::CommandLost) => return Err(lost()),
            Some(Fault::Nonsense) => return Ok(Some(Reply::new(77, vec![1, 2, 3])?)),
            _ => {}
        }
        let payload = self.obey(node, Request::decode(message)?);
        if fault == Some(Fault::AnswerLost) {
            return Err(lost());
        }
        if message.command() == Some(Command::RemoteOutput) {
            return Ok(None);
        }
        Ok(Some(match payload {
            Some(mut payload) => {
                if let (Some(Fault::Changed), Some(byte)) = (fault, payload.last_mut()) {
                    *byte ^= 1;
                }
                Reply::new(0, payload)?
            }
            None => Reply::new(3, vec![])?,
        }))
    }
}

fn deployer(text: &str) -> Result<Deployer, DeployError> {
    let descriptor = Descriptor::read(text, Format::Json).expect("a descriptor");
    Deployer::new(descriptor, Randomness::seeded(7), |module: &Module| Ok(Some(file(&module.name).to_vec())))
}

#[test]
fn the_smart_meter_is_deployed() {
    let (mut deployer, mut nodes) = (deployer(SMART_METER).expect("a plan"), Nodes::default());
    deployer.deploy(&mut nodes).expect("a deployment");
    let steps = deployer.take_steps();
    let count = |phase: Phase| steps.iter().filter(|step| step.phase == phase).count();
    assert_eq!(
        [Phase::Load, Phase::Attest, Phase::Connect, Phase::SetKey, Phase::Register].map(count),
        [4, 4, 7, 15, 2]
    );
    for connection in &deployer.descriptor().connections {
        let keys = nodes.keys(connection.id.expect("an identity"));
        let ends = if connection.source.module().is_some() { 2 } else { 1 };
        assert_eq!(keys.len(), ends);
        assert!(connection.established && keys.iter().all(|key| Some(*key) == connection.key.as_ref()));
    }
    deployer.output(&mut nodes, "operator", &[1, 0]).expect("an event");
    assert_eq!(nodes.events, [("node1".to_owned(), 7, vec![1, 0])]);
    // What a result file says is all there is to know.
    let again = Descriptor::read(&deployer.descriptor().write(Format::Json), Format::Json).expect("a result");
    assert_eq!(&again, deployer.descriptor());
    let before = nodes.exchanges;
    let mut again = Deployer::new(again, Randomness::seeded(8), |_| Ok(None));
    if let Ok(again) = &mut again {
        again.deploy(&mut nodes).expect("nothing to do");
    }
    assert_eq!(nodes.exchanges, before);
}

/// What nodes answer that have sent so many events on each connection.
fn status(events: u16) -> Vec<u8> {
    [&[1, 0, 0][..], &events.to_be_bytes().repeat(32)].concat()
}

#[test]
fn events_between_nodes_are_acknowledged_where_both_can() {
    for able in [false, true] {
        let (mut deployer, mut nodes) = (deployer(SMART_METER).expect("a plan"), Nodes::default());
        nodes.status = able.then(|| status(0));
        deployer.deploy(&mut nodes).expect("a deployment");
        let asked = deployer.take_steps().iter().filter(|step| step.phase == Phase::Status).count();
        assert_eq!(asked, 2, "each node once");
        let told = |id: u16| {
            nodes.told.iter().filter_map(move |(node, request)| match request {
                Request::Connect { connection, local, address, acknowledgement, .. } if *connection == id => {
                    Some((node.as_str(), *local, address.port(), *acknowledgement))
                }
                _ => None,
            })
        };
        // CS to HASM_LS, both on node1; CS to ESME, on node2.
        let local = ("node1", true, 6001, Acknowledgement::None);
        assert_eq!(told(0).collect::<Vec<_>>(), [local]);
        let remote = match able {
            false => vec![("node1", false, 6002, Acknowledgement::None)],
            true => {
                vec![("node2", false, 6001, Acknowledgement::Given), ("node1", false, 6002, Acknowledgement::Awaited)]
            }
        };
        assert_eq!(told(2).collect::<Vec<_>>(), remote);
    }
}

#[test]
fn numbers_end_and_keys_are_renewed_before() {
    let (mut deployer, mut nodes) = (deployer(SMART_METER).expect("a plan"), Nodes::default());
    nodes.status = Some(status(RENEWAL - 1));
    deployer.deploy(&mut nodes).expect("a deployment");
    assert_eq!(deployer.renew_keys(&mut nodes).expect("answers"), Vec::<String>::new());
    nodes.status = Some(status(RENEWAL));
    let before = deployer.descriptor().clone();
    nodes.keyed.clear();
    // Not the operator's: the deployer has sent nothing on it.
    assert_eq!(deployer.renew_keys(&mut nodes).expect("answers").len(), 7);
    for (connection, old) in deployer.descriptor().connections.iter().zip(&before.connections).take(7) {
        let keys = nodes.keys(connection.id.expect("an identity"));
        assert!(connection.key != old.key && keys.iter().all(|key| Some(*key) == connection.key.as_ref()));
    }
    // ESME to the central system: the receiver first.
    let order: Vec<&str> = nodes.keyed.iter().filter(|(_, id, _)| *id == 3).map(|(node, ..)| node.as_str()).collect();
    assert_eq!(order, ["node1", "node2"]);

    let mut descriptor = deployer.descriptor().clone();
    descriptor.connections[7].nonce = u16::MAX;
    descriptor.modules[0].nonce = u16::MAX;
    let find = |module: &Module| Ok(Some(file(&module.name).to_vec()));
    let mut late = Deployer::new(descriptor, Randomness::seeded(9), find).expect("a plan");
    let error = late.output(&mut nodes, "operator", &[1, 0]).expect_err("no number is left").to_string();
    assert!(error.ends_with("has run out of numbers for events: give the connection a new key"), "{error}");
    let error = late.renew_keys(&mut nodes).expect_err("no number is left").to_string();
    assert!(error.ends_with("has run out of numbers for commands: load it again"), "{error}");
}

/// The operator's events, in order.
fn operated(nodes: &Nodes) -> Vec<Vec<u8>> {
    nodes.events.iter().map(|(.., event)| event.clone()).collect()
}

#[test]
fn an_event_that_is_not_acknowledged_takes_its_key_with_it() {
    // Nobody answers any more; or the module refuses.
    for (fault, message) in
        [(Fault::CommandLost, "no answer from \"node1\" within 2s"), (Fault::Refused, "internal error")]
    {
        let (mut deployer, mut nodes) = (deployer(SMART_METER).expect("a plan"), Nodes::default());
        nodes.status = Some(status(0));
        deployer.deploy(&mut nodes).expect("a deployment");
        deployer.output(&mut nodes, "operator", &[1, 0]).expect("an answer");
        deployer.set_patience(Duration::from_secs(2));
        (nodes.fault, nodes.faults) = (Some((nodes.exchanges, fault)), 3);
        let error = deployer.output(&mut nodes, "operator", &[2, 0]).expect_err("no acknowledgement").to_string();
        assert!(error.ends_with(message), "{error}");
        nodes.fault = None;
        let error = deployer.output(&mut nodes, "operator", &[3, 0]).expect_err("its number is used").to_string();
        assert!(error.ends_with("run out of numbers for events: give the connection a new key"), "{error}");
        // A result file says so, too.
        let text = deployer.descriptor().write(Format::Json);
        assert_eq!(&Descriptor::read(&text, Format::Json).expect("a result"), deployer.descriptor());
        nodes.accepted.clear();
        assert_eq!(deployer.renew_keys(&mut nodes).expect("answers"), ["operator"]);
        deployer.output(&mut nodes, "operator", &[4, 0]).expect("an answer");
        assert_eq!(operated(&nodes), [[1, 0], [4, 0]]);
    }
}

#[test]
fn events_that_the_hardware_cannot_take() {
    let (mut deployer, mut nodes) = (deployer(SMART_METER).expect("a plan"), Nodes::default());
    deployer.deploy(&mut nodes).expect("a deployment");
    for data in [&[][..], &[1], &[1, 2, 3]] {
        let error = deployer.output(&mut nodes, "operator", data).expect_err("refused");
        assert!(error.to_string().contains("even number of bytes"), "{error}");
    }
    let error = deployer.output(&mut nodes, "operater", &[0, 0]).expect_err("unknown");
    assert_eq!(error.to_string(), r#"no connection "operater"; did you mean "operator"?"#);
    let error = deployer.call(&mut nodes, "ESME", "advance_tine", &[]).expect_err("unknown");
    assert!(error.to_string().contains(r#"did you mean "advance_time"?"#), "{error}");
}

#[test]
fn what_does_not_fit_together_is_told_before_anything_is_sent() {
    let cases = [
        (
            r#""from_output": "cs_out", "to_module": "CS", "to_input": "ls_in""#,
            r#""from_output": "cs_aut", "to_module": "CS", "to_input": "ls_in""#,
            r#".from_output: expected an output: one of "#,
        ),
        (r#""to_input": "operator_in""#, r#""to_input": "operatr_in""#, r#"did you mean "operator_in"?"#),
        (r#""encryption": "spongent"}"#, r#""encryption": "aes"}"#, "connections[0].encryption"),
        (r#""entry": "advance_time""#, r#""entry": "advance_tim""#, "periodic-events[0].entry"),
        (r#""entry": "advance_time""#, r#""entry": 99"#, "expected an entry point: one of 0 ("),
        // An output takes no events, and an input sends none; what is offered is of the right kind.
        (
            r#""to_input": "operator_in""#,
            r#""to_input": "ls_out""#,
            "connections[7].to_input: expected an input: one of \"operator_in\", \"ls_in\", \"esme_in\", found \"ls_out\", an \
             output",
        ),
        (
            r#""from_output": "ls_out", "to_module": "HASM_LS""#,
            r#""from_output": "ls_in", "to_module": "HASM_LS""#,
            "found \"ls_in\", an input",
        ),
        (r#""to_input": "operator_in""#, r#""to_input": 3"#, "found 3, an output"),
        (r#""from_output": "ls_out""#, r#""from_output": 0"#, "found 0, an input"),
        (r#""to_input": "operator_in""#, r#""to_input": 9"#, "found 9"),
    ];
    for (from, to, expected) in cases {
        let text = SMART_METER.replacen(from, to, 1);
        assert_ne!(text, SMART_METER, "{from}");
        let error = deployer(&text).err().expect("a problem").to_string();
        assert!(error.contains(expected), "{error}");
    }
    // A file for keys of another length, and more connections than a module has room for: nodes would only refuse them.
    let find = |module: &Module| match module.name.as_str() {
        "CS" => Ok(Some(include_bytes!("../../firmware/prebuilt/modules/CS-64.elf").to_vec())),
        name => Ok(Some(file(name).to_vec())),
    };
    let descriptor = Descriptor::read(SMART_METER, Format::Json).expect("a descriptor");
    let error = Deployer::new(descriptor.clone(), Randomness::seeded(7), find).err().expect("a problem").to_string();
    let expected =
        "modules[0].binary: expected a file for keys of 16 bytes, like the vendor's, found one for keys of 8 bytes";
    assert_eq!(error, expected);
    let mut crowded = descriptor;
    let direct = crowded.connections[7].clone();
    crowded
        .connections
        .extend((0..8).map(|number| Connection { name: Some(format!("more{number}")), ..direct.clone() }));
    let text = crowded.write(Format::Json);
    let error = deployer(&text).err().expect("a problem").to_string();
    assert!(
        error.starts_with("modules[0].binary: expected a module with room for its 13 connections, found room for 8"),
        "{error}"
    );
    // A file that is no module's is told once, not again for each thing that it would name.
    let find =
        |module: &Module| Ok(Some(if module.name == "CS" { b"text".to_vec() } else { file(&module.name).to_vec() }));
    let descriptor = Descriptor::read(SMART_METER, Format::Json).expect("a descriptor");
    let error = Deployer::new(descriptor, Randomness::seeded(7), find).err().expect("a problem").to_string();
    let expected = "modules[0].binary: expected a module file, found not a readable ELF file: it does not begin as one";
    assert_eq!(error, expected);
    let error = Binary::parse("CS", file("CS")[..300].to_vec()).expect_err("cut off").to_string();
    assert!(error.contains("its headers lead beyond its 300 bytes"), "{error}");
    let mixed = SMART_METER.replacen("3c91d20f6a7be84415d3c0a29b5e7f68", "3c91d20f6a7be844", 1);
    let error = deployer(&mixed).err().expect("a problem").to_string();
    assert!(error.contains("keys of 8 bytes"), "{error}");
}

/// The reports for the display have eight bytes, as the meter's file says; the display's file says what its input takes.
#[test]
fn an_output_that_is_longer_than_its_input_is_refused() {
    let plan = |longest: u32| {
        let mut han = file("HAN").to_vec();
        let elf = goblin::elf::Elf::parse(&han).expect("an ELF file");
        let named = |symbol: &goblin::elf::Sym| elf.strtab.get_at(symbol.st_name) == Some("__sm_HAN_io_esme_in_max");
        let index = elf.syms.iter().position(|symbol| named(&symbol)).expect("the symbol");
        let table = elf.section_headers.iter().find(|section| section.sh_type == 2).expect("a symbol table");
        // st_value of a symbol of 16 bytes.
        let place = table.sh_offset as usize + 16 * index + 4;
        han[place..place + 4].copy_from_slice(&longest.to_le_bytes());
        let descriptor = Descriptor::read(SMART_METER, Format::Json).expect("a descriptor");
        let find = |module: &Module| Ok(Some(if module.name == "HAN" { &han } else { file(&module.name) }.to_vec()));
        Deployer::new(descriptor, Randomness::seeded(7), find).map(drop).map_err(|error| error.to_string())
    };
    assert_eq!(plan(8), Ok(()));
    let expected = "connections[6].to_input: expected an input that takes the 8 bytes of its output's events, found one that \
                    takes 6: give its module a larger stack";
    assert_eq!(plan(6), Err(expected.to_owned()));
}

/// Its offset in the section would be negative.
#[test]
fn a_relocation_before_its_section_is_refused() {
    let mut bytes = file("CS").to_vec();
    let elf = goblin::elf::Elf::parse(&bytes).expect("an ELF file");
    let is_text = |section: &goblin::elf::SectionHeader| elf.shdr_strtab.get_at(section.sh_name) == Some(".text.sm.CS");
    let index = elf.section_headers.iter().position(is_text).expect("a public section");
    let of_text = |table: &usize| elf.section_headers[*table].sh_info as usize == index;
    let (_, entries) = elf.shdr_relocs.iter().find(|(table, _)| of_text(table)).expect("relocations");
    let first = entries.iter().next().expect("one").r_offset;
    // sh_addr, one byte behind the place.
    let address = elf.header.e_shoff as usize + 40 * index + 12;
    bytes[address..address + 4].copy_from_slice(&(first as u32 + 1).to_le_bytes());
    let binary = Binary::parse("CS", bytes).expect("a module's file");
    let error = binary.link(&place(file("CS"), 0x8000)).expect_err("no place").to_string();
    assert_eq!(error, "a relocation at 0xffffffffffffffff is outside the section");
}

#[test]
fn another_vendor_key_fails_the_attestation() {
    let mut deployer = deployer(&SMART_METER.replace("3c91d20f", "3c91d21f")).expect("a plan");
    let right = Descriptor::read(SMART_METER, Format::Json).expect("a descriptor").nodes[0].vendor_key.clone();
    struct Other(Nodes, Option<Vec<u8>>);
    impl Link for Other {
        fn now(&self) -> Duration {
            self.0.now()
        }
        fn wait_until(&mut self, time: Duration) {
            self.0.wait_until(time);
        }
        fn address(&self, node: &Node) -> Result<SocketAddrV4, LinkError> {
            self.0.address(node)
        }
        fn exchange(&mut self, node: &Node, message: &Message, patience: Duration) -> Result<Option<Reply>, LinkError> {
            self.0.exchange(&Node { vendor_key: self.1.clone(), ..node.clone() }, message, patience)
        }
    }
    let mut nodes = Other(Nodes::default(), right);
    let error = deployer.deploy(&mut nodes).expect_err("refused");
    let DeployError::Stopped { phase, reason, .. } = &error else { panic!("{error}") };
    assert!(*phase == Phase::Attest && matches!(**reason, Reason::NotAuthentic), "{error}");
    assert!((0..8).all(|connection| nodes.0.keys(connection).is_empty()));
}

/// A module that is loaded under another id than its node says attests its text all the same: only by its id is it found out.
#[test]
fn a_module_with_another_id_fails_the_attestation() {
    let (mut deployer, mut nodes) = (deployer(SMART_METER).expect("a plan"), Nodes::default());
    nodes.foreign_id = true;
    let error = deployer.deploy(&mut nodes).expect_err("refused");
    let DeployError::Stopped { phase, reason, .. } = &error else { panic!("{error}") };
    assert!(*phase == Phase::Attest && matches!(**reason, Reason::NotAuthentic), "{error}");
}

#[test]
fn what_a_node_does_wrong_is_told() {
    let load = r#"load of "CS" on "node1": "#;
    for (fault, message) in [
        (Fault::Refused, "the node cannot load it (it answered "),
        (Fault::Nonsense, "the node sent an invalid answer: result code 77"),
        (Fault::AnswerLost, r#"no answer from "node1" within 20s"#),
    ] {
        let (mut deployer, mut nodes) = (deployer(SMART_METER).expect("a plan"), Nodes::default());
        nodes.fault = Some((0, fault));
        let error = deployer.deploy(&mut nodes).expect_err("it stops").to_string();
        assert!(error.starts_with(&format!("{load}{message}")), "{error}");
    }
}

#[test]
fn nodes_are_loaded_at_once_and_their_modules_one_after_another() {
    struct Rounds(Nodes, Vec<Vec<String>>);
    impl Link for Rounds {
        fn now(&self) -> Duration {
            self.0.now()
        }
        fn wait_until(&mut self, time: Duration) {
            self.0.wait_until(time);
        }
        fn address(&self, node: &Node) -> Result<SocketAddrV4, LinkError> {
            self.0.address(node)
        }
        fn exchange(&mut self, node: &Node, message: &Message, patience: Duration) -> Result<Option<Reply>, LinkError> {
            self.0.exchange(node, message, patience)
        }
        fn exchange_all(&mut self, commands: &[(&Node, Message)], patience: Duration) -> Vec<Answer> {
            self.1.push(commands.iter().map(|(node, _)| node.name.clone()).collect());
            self.0.exchange_all(commands, patience)
        }
    }
    let (mut deployer, mut rounds) = (deployer(SMART_METER).expect("a plan"), Rounds(Nodes::default(), Vec::new()));
    // The other node's module is loaded all the same, and the result says so.
    rounds.0.fault = Some((0, Fault::Refused));
    deployer.deploy(&mut rounds).expect_err("refused");
    let loaded = |deployer: &Deployer| deployer.descriptor().modules.iter().filter(|module| module.deployed).count();
    assert_eq!(loaded(&deployer), 1);
    deployer.deploy(&mut rounds).expect("a deployment");
    assert_eq!(loaded(&deployer), 4);
    assert!(rounds.1.iter().all(|round| round.len() == round.iter().collect::<BTreeSet<_>>().len()));
    assert_eq!(rounds.1[0].len(), 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_deployment_that_stops_leaves_nothing_half_keyed(
        exchange in 0usize..32,
        fault in prop_oneof![
            Just(Fault::Refused), Just(Fault::CommandLost), Just(Fault::AnswerLost), Just(Fault::Nonsense),
            Just(Fault::Changed)
        ],
    ) {
        let (mut deployer, mut nodes) = (deployer(SMART_METER).expect("a plan"), Nodes::default());
        nodes.fault = Some((exchange, fault));
        let result = deployer.deploy(&mut nodes);
        // An answer without content cannot be changed, and the symbol table's last byte means nothing. A question is asked again.
        let asked = nodes.hit == Some(Command::Ping) && matches!(fault, Fault::CommandLost | Fault::AnswerLost);
        prop_assert!(result.is_err() || fault == Fault::Changed || asked);
        let mut incomplete = 0;
        for connection in &deployer.descriptor().connections {
            let keys = connection.id.map(|id| nodes.keys(id)).unwrap_or_default();
            if connection.established {
                prop_assert!(keys.iter().all(|key| Some(*key) == connection.key.as_ref()));
                continue;
            }
            incomplete += usize::from(!keys.is_empty());
            prop_assert_eq!(&connection.key, &None);
            // No two ends share a key.
            prop_assert!(keys.iter().enumerate().all(|(index, key)| !keys[..index].contains(key)));
        }
        prop_assert!(incomplete <= 1);
        if let Err(DeployError::Stopped { unrevoked, .. }) = result {
            prop_assert!(unrevoked.is_empty(), "all nodes answer again: {unrevoked:?}");
        }
    }

    /// Whatever is lost, each event is accepted once and in order, and no other was ever encrypted under its number.
    #[test]
    fn events_of_the_operator_survive_losses(
        able in any::<bool>(),
        exchange in 0usize..12,
        faults in 0usize..6,
        fault in prop_oneof![Just(Fault::CommandLost), Just(Fault::AnswerLost)],
    ) {
        let (mut deployer, mut nodes) = (deployer(SMART_METER).expect("a plan"), Nodes::default());
        nodes.status = able.then(|| status(0));
        deployer.deploy(&mut nodes).expect("a deployment");
        deployer.take_sent();
        let before = nodes.exchanges;
        (nodes.fault, nodes.faults) = (Some((before + exchange, fault)), faults);
        let events: Vec<Vec<u8>> = (0..6).map(|event| vec![event, 0]).collect();
        let results = events.iter().map(|event| deployer.output(&mut nodes, "operator", event));
        let sent = results.filter(Result::is_ok).count();
        if able {
            prop_assert_eq!(sent, 6);
            prop_assert_eq!(operated(&nodes), events);
            prop_assert_eq!(deployer.take_sent().len(), 6);
        } else {
            prop_assert_eq!(nodes.exchanges - before, 6, "once each, as ever");
        }
    }

    /// Whatever goes wrong, the receiver has each key before the source gets it, and no key goes to the source twice, which
    /// would number its events anew.
    #[test]
    fn a_renewal_that_stops_can_be_gone_on_with(
        exchange in 0usize..18,
        fault in prop_oneof![Just(Fault::Refused), Just(Fault::CommandLost), Just(Fault::AnswerLost), Just(Fault::Nonsense)],
    ) {
        let (mut deployer, mut nodes) = (deployer(SMART_METER).expect("a plan"), Nodes::default());
        nodes.status = Some(status(RENEWAL));
        deployer.deploy(&mut nodes).expect("a deployment");
        nodes.keyed.clear();
        nodes.fault = Some((nodes.exchanges + exchange, fault));
        if deployer.renew_keys(&mut nodes).is_err() {
            deployer.renew_keys(&mut nodes).expect("nothing is in the way any more");
        }
        for connection in deployer.descriptor().connections.iter().take(7) {
            let id = connection.id.expect("an identity");
            prop_assert!(nodes.keys(id).iter().all(|key| Some(*key) == connection.key.as_ref()));
            let given: Vec<&Vec<u8>> = nodes.keyed.iter().filter(|(_, other, _)| *other == id).map(|(.., key)| key).collect();
            prop_assert!(given.len().is_multiple_of(2) && given.chunks(2).all(|pair| pair[0] == pair[1]), "{id}");
            prop_assert!(given.chunks(2).map(|pair| pair[0]).collect::<BTreeSet<_>>().len() == given.len() / 2);
        }
    }

    #[test]
    fn any_file_is_a_module_or_an_error(mut bytes in Just(file("CS").to_vec()), changes in proptest::collection::vec((0usize..12000, any::<u8>()), 1..20)) {
        for (place, byte) in changes {
            let place = place % bytes.len();
            bytes[place] = byte;
        }
        if let Ok(binary) = Binary::parse("CS", bytes.clone()) {
            let _ = binary.link(&place(file("CS"), 0x8000));
            let _ = (binary.ios(), binary.entries(), binary.callees());
        }
    }
}
