//! The smart meter's modules on the node software.

use crate::node_harness::{CALL, CONNECT, Node, PING, REMOTE_OUTPUT, VENDOR, words};
use goblin::elf::Elf;
use machine::Soc;
use proptest::prelude::*;
use sancus_hw::{CryptoProfile, Key, Layout, Profile, identity};

macro_rules! module {
    ($name:literal, $bits:literal) => {
        include_bytes!(concat!("../../../firmware/prebuilt/modules/", $name, "-", $bits, ".elf"))
    };
}

/// A module on a node.
struct Module {
    name: &'static str,
    elf: Elf<'static>,
    id: u16,
    key: Key,
    nonce: u16,
}

/// A key that both ends of connection `number` get.
fn connection_key(crypto: &dyn CryptoProfile, number: u16) -> Key {
    Key::from_bytes(&vec![number as u8 + 1; crypto.security().bits() / 8]).expect("a key")
}

impl Module {
    /// Loads a module, computes its key from where the node says it is, and attests it.
    fn load(node: &mut Node, crypto: &dyn CryptoProfile, name: &'static str, file: &'static [u8]) -> Module {
        let elf = Elf::parse(file).expect("an ELF file");
        let (result, reply) = node.load(name, file);
        assert_eq!(result, 0, "{name}: {}", node.console);
        let script = String::from_utf8(reply[2..].to_vec()).expect("text");
        let section = |number: usize| {
            let name = elf.shdr_strtab.get_at(elf.section_headers[number].sh_name).expect("a name");
            let line = script.lines().find(|line| line.split(' ').next() == Some(name)).expect("the section");
            u16::from_str_radix(line.split(' ').nth(1).expect("an address").trim_start_matches("0x"), 16).expect("hex")
        };
        let address = |limit: &str| {
            let wanted = format!("__sm_{name}_{limit}");
            let symbol = elf.syms.iter().find(|symbol| elf.strtab.get_at(symbol.st_name) == Some(&wanted));
            symbol.map(|symbol| section(symbol.st_shndx) + symbol.st_value as u16).expect("the symbol")
        };
        let layout =
            Layout::new(address("public_start")..address("public_end"), address("secret_start")..address("secret_end"));
        let text: Vec<u8> = (layout.public_start..layout.public_end)
            .step_by(2)
            .flat_map(|address| node.machine.read_word(address).to_le_bytes())
            .collect();
        let master = Key::from_bytes(&node.machine.configuration().master_key).expect("a key");
        let vendor = crypto.vendor_key(&master, VENDOR).expect("a key");
        let key = crypto.module_key(&vendor, &identity(&text, &layout)).expect("a key");
        let module = Module { name, elf, id: u16::from_be_bytes([reply[0], reply[1]]), key, nonce: 0 };
        let challenge: Vec<u8> = (0..16).collect();
        let tag = crypto.mac(&module.key, &challenge).expect("a tag").as_bytes().to_vec();
        assert_eq!(node.call(module.id, 1, &[&words(&[16]), &challenge[..]].concat()), (0, tag), "{name}");
        module
    }

    /// The number of an entry point, input or output.
    fn index(&self, kind: &str, name: &str) -> u16 {
        let wanted = format!("__sm_{}_{kind}_{name}_idx", self.name);
        let symbol = self.elf.syms.iter().find(|symbol| self.elf.strtab.get_at(symbol.st_name) == Some(&wanted));
        symbol.expect("the index").st_value as u16
    }

    /// Gives the module the key of a connection of its input or output.
    fn set_key(&mut self, node: &mut Node, crypto: &dyn CryptoProfile, number: u16, io: &str) {
        let associated = words(&[number, self.index("io", io), self.nonce]);
        let key = connection_key(crypto, number);
        let wrapped = crypto.wrap(&self.key, &associated, key.as_bytes()).expect("wrapped");
        let arguments = [associated, wrapped.cipher, wrapped.tag.as_bytes().to_vec()].concat();
        assert_eq!(node.call(self.id, 0, &arguments), (0, vec![]), "{} {io}: {}", self.name, node.console);
        self.nonce += 1;
    }
}

/// All of the smart meter on one node, connections in circles.
struct Meter {
    node: Node,
    crypto: &'static dyn CryptoProfile,
    modules: [Module; 4],
    operator_nonce: u16,
}

const CS: usize = 0;
const HAN: usize = 1;
const HASM_LS: usize = 2;
const ESME: usize = 3;
const OPERATOR: u16 = 7;

impl Meter {
    fn start(soc: Soc) -> Meter {
        let (crypto, files): (_, [(_, &[u8]); 4]) = match soc {
            Soc::Sancus64 => (
                Profile::Spongent64.crypto(),
                [
                    ("CS", module!("CS", "64")),
                    ("HAN", module!("HAN", "64")),
                    ("HASM_LS", module!("HASM_LS", "64")),
                    ("ESME", module!("ESME", "64")),
                ],
            ),
            _ => (
                Profile::Spongent128.crypto(),
                [
                    ("CS", module!("CS", "128")),
                    ("HAN", module!("HAN", "128")),
                    ("HASM_LS", module!("HASM_LS", "128")),
                    ("ESME", module!("ESME", "128")),
                ],
            ),
        };
        let mut node = Node::boot(soc);
        let mut modules = files.map(|(name, file)| Module::load(&mut node, crypto, name, file));
        let connections = [
            (CS, "ls_out", HASM_LS, "cs_in"),
            (HASM_LS, "cs_out", CS, "ls_in"),
            (CS, "esme_out", ESME, "cs_in"),
            (ESME, "cs_out", CS, "esme_in"),
            (ESME, "ls_out", HASM_LS, "esme_in"),
            (HASM_LS, "esme_out", ESME, "ls_in"),
            (ESME, "han_out", HAN, "esme_in"),
        ];
        for (number, (from, output, to, input)) in connections.into_iter().enumerate() {
            modules[to].set_key(&mut node, crypto, number as u16, input);
            modules[from].set_key(&mut node, crypto, number as u16, output);
            let payload = [&words(&[number as u16, modules[to].id])[..], &[1, 0, 0, 0, 0, 0, 0]].concat();
            assert_eq!(node.ask(CONNECT, &payload), (0, vec![]));
        }
        modules[CS].set_key(&mut node, crypto, OPERATOR, "operator_in");
        Meter { node, crypto, modules, operator_nonce: 0 }
    }

    /// Calls an entry point of a module and lets the events it causes arrive.
    fn advance(&mut self, module: usize) {
        let entry = self.modules[module].index("entry", "advance_time");
        assert_eq!(
            self.node.ask(CALL, &words(&[self.modules[module].id, entry])),
            (0, vec![]),
            "{}",
            self.node.console
        );
        self.node.rest();
    }

    /// What the operator asks the central system for.
    fn operate(&mut self, command: u16) {
        let key = connection_key(self.crypto, OPERATOR);
        let wrapped =
            self.crypto.wrap(&key, &self.operator_nonce.to_be_bytes(), &command.to_le_bytes()).expect("wrapped");
        self.operator_nonce += 1;
        let payload = [words(&[self.modules[CS].id, OPERATOR]), wrapped.cipher, wrapped.tag.as_bytes().to_vec()];
        self.node.command(REMOTE_OUTPUT, &payload.concat());
        self.node.rest();
    }

    /// What the in-home display has shown since the last time.
    fn shown(&mut self) -> Vec<String> {
        let shown = self.node.console.lines().filter(|line| line.starts_with("* IHD")).map(str::to_owned).collect();
        self.node.console.clear();
        shown
    }
}

#[test]
fn the_meter_shows_consumption_and_can_be_switched_off() {
    for soc in [Soc::Sancus64, Soc::Sancus128] {
        let mut meter = Meter::start(soc);
        meter.node.console.clear();
        for _ in 0..5 {
            meter.advance(ESME);
            meter.advance(CS);
        }
        // As the paper's own modules show it: their generator is ours.
        assert_eq!(meter.shown(), ["* IHD -- Supply:  ON; Active Power: 137; Total Consumption: 350"], "{soc}");
        // To tell the central system about consumption, then to switch off: the meter learns of it when it asks again.
        meter.operate(16);
        meter.operate(2);
        for _ in 0..10 {
            meter.advance(ESME);
        }
        let expected = [
            "* IHD -- Supply:  ON; Active Power: 123; Total Consumption: 866",
            "* IHD -- Supply: OFF; Active Power: 0; Total Consumption: 866",
        ];
        assert_eq!(meter.shown(), expected, "{soc}");
        assert!(!meter.node.console.contains("failed"), "{}", meter.node.console);
    }
}

#[test]
fn no_phase_is_slower_than_with_the_existing_node_software() {
    let mut meter = Meter::start(Soc::Sancus128);
    let node = &mut meter.node;
    let mut phase = |name: &str, command: u8, payload: &[u8], existing: u64| {
        assert_eq!(node.ask(command, payload).0, 0, "{name}: {}", node.console);
        node.rest();
        let cycles = node.received - node.sent;
        println!(
            "{name}: {cycles} cycles from the last byte of the command to the last of the answer, existing {existing}"
        );
        assert!(cycles <= existing, "{name}: {cycles}");
    };
    let cs = meter.modules[CS].id;
    phase("attest", CALL, &[&words(&[cs, 1, 16])[..], &[0; 16]].concat(), 43_258);
    phase("connect", CONNECT, &[&words(&[9, cs])[..], &[1, 0, 0, 0, 0, 0, 0]].concat(), 15_200);
    phase("call", CALL, &words(&[cs, 4]), 15_200);
    for (name, file, existing) in
        [("CS", module!("CS", "128") as &[u8], 823_823), ("ESME", module!("ESME", "128"), 920_126)]
    {
        let mut node = Node::boot(Soc::Sancus128);
        assert_eq!(node.load(name, file).0, 0);
        let cycles = node.received - node.sent;
        println!("load {name}: {cycles} cycles, existing {existing}");
        assert!(cycles <= existing, "load {name}: {cycles}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bytes_that_arrive_at_any_moment_disturb_no_event(delays in proptest::collection::vec(0..60_000u64, 15)) {
        let mut meter = Meter::start(Soc::Sancus128);
        meter.node.console.clear();
        meter.operate(16);
        for delay in delays {
            let entry = meter.modules[ESME].index("entry", "advance_time");
            meter.node.command(CALL, &words(&[meter.modules[ESME].id, entry]));
            meter.node.run(delay);
            meter.node.send(&[0xff]);
            prop_assert_eq!(meter.node.bytes(5), [0, 0, 0, 0, 0xff]);
            meter.node.send(&[1, PING, 0, 0]);
            prop_assert_eq!(meter.node.bytes(4), [0; 4]);
            meter.node.rest();
        }
        let shown = meter.shown();
        prop_assert_eq!(shown.len(), 3);
        prop_assert!(shown[1].ends_with("Active Power: 123; Total Consumption: 866"), "{:?}", shown);
    }
}
