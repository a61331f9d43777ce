//! The stacks of the smart meter's modules on the node software: what was computed of them, what they use, and what they do
//! with events as long as they take, and longer.

use std::time::Duration;

use crate::node_harness::{CALL, CONNECT, Node, REMOTE_OUTPUT, VENDOR, words};
use descriptors::pieces;
use firmware::prebuilt::{self, PrebuiltModule};
use goblin::elf::Elf;
use machine::Soc;
use machine::peripherals::PhysicalDevice;
use program::stacks::{Stacks, WatchedStack};
use sancus_hw::{CryptoProfile, Key, Layout, Profile, identity};

/// The manual has the rows that this test finds. `BLESS=1` writes them there.
const MANUAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/toolchain.md");
const TABLE: &str = "| module | key bits | stack | computed | measured | longest events |\n|---|---|---|---|---|---|\n";

/// What the stub answers to an event that is too long (`stubs/reactive.c`: ILLEGAL_PARAMETERS).
const TOO_LONG: &str = "handle_input failed: 3";

/// Requests that modules do different things for (`modules/smart_meter.h`), and none.
const COMMANDS: [u16; 6] = [1, 2, 4, 8, 16, 0];

/// A module on another node, which takes events that nobody acknowledges: none waits here.
const ELSEWHERE: u16 = 1;

/// A module on a node of its own, all its inputs and outputs connected.
struct Loaded {
    node: Node,
    file: &'static PrebuiltModule,
    elf: Elf<'static>,
    script: String,
    id: u16,
    crypto: &'static dyn CryptoProfile,
    connection_key: Key,
    /// Inputs, their connections' numbers and nonces.
    inputs: Vec<(String, u16, u16)>,
    /// Whether it has outputs, and has sent events over them.
    sends: bool,
    sent: bool,
}

impl Loaded {
    fn new(file: &'static PrebuiltModule) -> Loaded {
        let (soc, profile) = match file.bits {
            64 => (Soc::Sancus64, Profile::Spongent64),
            _ => (Soc::Sancus128, Profile::Spongent128),
        };
        let mut node = Node::boot(soc);
        let (hz, now) = (node.machine.configuration().clock_hz, node.machine.cycle());
        if !file.settings.is_empty() {
            for device in [
                PhysicalDevice::Relay { dwell: Duration::ZERO },
                PhysicalDevice::RealTimeClock,
                PhysicalDevice::TamperSwitch { opened: Vec::new() },
            ] {
                node.machine.peripherals().attach(device.build(hz), now).expect("room");
            }
        }
        let elf = Elf::parse(file.elf).expect("an ELF file");
        let (result, reply) = node.load(file.name, file.elf);
        assert_eq!(result, 0, "{}: {}", file.file, node.console);
        let crypto = profile.crypto();
        let mut loaded = Loaded {
            node,
            file,
            elf,
            script: String::from_utf8(reply[2..].to_vec()).expect("text"),
            id: u16::from_be_bytes([reply[0], reply[1]]),
            crypto,
            connection_key: Key::from_bytes(&vec![7; crypto.security().bytes()]).expect("a key"),
            inputs: Vec::new(),
            sends: false,
            sent: false,
        };
        let key = loaded.module_key();
        let ios: Vec<(String, u16)> = loaded.symbols("io", "idx");
        let inputs = loaded.address("num_inputs");
        for (nonce, (io, index)) in ios.into_iter().enumerate() {
            let (nonce, number) = (nonce as u16, nonce as u16);
            let associated = words(&[number, index, nonce]);
            let wrapped = crypto.wrap(&key, &associated, loaded.connection_key.as_bytes()).expect("wrapped");
            let arguments = [associated, wrapped.cipher, wrapped.tag.as_bytes().to_vec()].concat();
            assert_eq!(loaded.node.call(loaded.id, 0, &arguments), (0, vec![]), "{io}: {}", loaded.node.console);
            if index < inputs {
                loaded.inputs.push((io, number, 0));
                continue;
            }
            loaded.sends = true;
            let connect = [words(&[number, ELSEWHERE]), vec![0], words(&[6001]), vec![10, 0, 0, 2]].concat();
            assert_eq!(loaded.node.ask(CONNECT, &connect), (0, vec![]), "{io}: {}", loaded.node.console);
        }
        loaded
    }

    fn module_key(&self) -> Key {
        let address = |name: &str| self.address(name);
        let layout =
            Layout::new(address("public_start")..address("public_end"), address("secret_start")..address("secret_end"));
        let text: Vec<u8> = self.text().iter().flat_map(|word| word.to_le_bytes()).collect();
        let master = Key::from_bytes(&self.node.machine.configuration().master_key).expect("a key");
        let vendor = self.crypto.vendor_key(&master, VENDOR).expect("a key");
        self.crypto.module_key(&vendor, &identity(&text, &layout)).expect("a key")
    }

    fn text(&self) -> Vec<u16> {
        let addresses = (self.address("public_start")..self.address("public_end")).step_by(2);
        addresses.map(|address| self.node.machine.read_word(address)).collect()
    }

    /// Where something of the module is on the node, or a number.
    fn address(&self, name: &str) -> u16 {
        let wanted = format!("__sm_{}_{name}", self.file.name);
        let symbol = self.elf.syms.iter().find(|symbol| self.elf.strtab.get_at(symbol.st_name) == Some(&wanted));
        let symbol = symbol.unwrap_or_else(|| panic!("{wanted} in {}", self.file.file));
        let Some(header) = self.elf.section_headers.get(symbol.st_shndx) else { return symbol.st_value as u16 };
        let section = self.elf.shdr_strtab.get_at(header.sh_name).expect("a name");
        let line = self.script.lines().find(|line| line.split(' ').next() == Some(section)).expect("the section");
        let start = line.split(' ').nth(1).expect("an address").trim_start_matches("0x");
        u16::from_str_radix(start, 16).expect("hex") + symbol.st_value as u16
    }

    /// Symbols `__sm_NAME_KIND_..._END` and their values, by value.
    fn symbols(&self, kind: &str, end: &str) -> Vec<(String, u16)> {
        let (prefix, suffix) = (format!("__sm_{}_{kind}_", self.file.name), format!("_{end}"));
        let named = self.elf.syms.iter().filter_map(|symbol| {
            let name = self.elf.strtab.get_at(symbol.st_name)?.strip_prefix(&prefix)?.strip_suffix(&suffix)?;
            Some((name.to_owned(), symbol.st_value as u16))
        });
        let mut named: Vec<(String, u16)> = named.collect();
        named.sort_by_key(|(_, value)| *value);
        named
    }

    /// Looks at the stack from now on.
    fn watch(&mut self) {
        let public = self.address("public_start")..self.address("public_end");
        let stack = self.address("stack")..self.address("stack_init");
        let mut stacks = Stacks::default();
        stacks.add(WatchedStack::new(self.file.name, public, stack, self.text()));
        self.node.stacks = stacks;
    }

    /// Bytes of stack used since, if it has not left its section.
    fn used(&self) -> Option<u16> {
        let stack = &self.node.stacks.modules()[0];
        stack.left.is_none().then_some(stack.used)
    }

    /// Sends an event of some bytes to an input; what the console then says.
    fn event(&mut self, input: usize, length: u16, command: u16) -> String {
        let (_, number, nonce) = &mut self.inputs[input];
        let mut data = vec![0; usize::from(length)];
        // The operator's is the first word; others have a number before it.
        for word in data.chunks_exact_mut(2).take(2) {
            word.copy_from_slice(&command.to_le_bytes());
        }
        let sealed = pieces::seal(self.crypto, &self.connection_key, *nonce, &data).expect("sealed");
        *nonce += 1;
        let payload = [words(&[self.id, *number]), sealed].concat();
        self.node.console.clear();
        self.node.command(REMOTE_OUTPUT, &payload);
        self.settle();
        self.node.console.clone()
    }

    fn settle(&mut self) {
        self.node.run(2_000_000);
        assert!(!self.node.console.contains("refused"), "{}", self.node.console);
        self.sent |= !self.node.wire.is_empty();
        self.node.wire.clear();
    }

    /// The module's memory but for its stack and what its stubs note on every entry.
    fn variables(&self) -> Vec<u16> {
        let before = self.address("secret_start").max(0x0200)..self.address("stack");
        let after = self.address("num_connections")..self.address("secret_end") - 2;
        before.chain(after).step_by(2).map(|address| self.node.machine.read_word(address)).collect()
    }
}

/// Events of 138 to 144 bytes once overwrote the load switch's log. As long as an input takes, they overwrite nothing; two
/// bytes more are refused and change nothing. And no stack gets deeper than computed.
#[test]
fn events_of_any_length_stay_within_the_stack() {
    let mut rows = Vec::new();
    let mut refused = 0;
    let of_smart_meter = |module: &&PrebuiltModule| !module.file.contains('/') && module.name != "SCHEDULER";
    for file in prebuilt::MODULES.iter().filter(of_smart_meter) {
        let mut loaded = Loaded::new(file);
        let (computed, size) = (loaded.address("stack_depth"), loaded.address("stack_init") - loaded.address("stack"));
        let mut measured = 0;
        for (entry, index) in loaded.symbols("entry", "idx").into_iter().filter(|(_, index)| *index > 3) {
            // Until something is reported, and the clock has gone on a second.
            for _ in 0..6 {
                loaded.node.run(loaded.node.machine.configuration().clock_hz / 4);
                loaded.watch();
                assert_eq!(loaded.node.ask(CALL, &words(&[loaded.id, index])).0, 0, "{entry}");
                loaded.settle();
                measured = measured.max(loaded.used().expect("a stack in its section"));
            }
        }
        let mut events = Vec::new();
        for input in 0..loaded.inputs.len() {
            let name = loaded.inputs[input].0.clone();
            let longest = loaded.address(&format!("io_{name}_max"));
            for length in [longest, 24.min(longest)] {
                for command in COMMANDS {
                    loaded.watch();
                    let console = loaded.event(input, length, command);
                    let who = format!("{} {name}: {length} bytes, command {command}: {console}", file.file);
                    assert!(!console.contains("failed"), "{who}");
                    let used = loaded.used().unwrap_or_else(|| panic!("{who}: {:?}", loaded.node.stacks));
                    assert!(used > length, "{who}");
                    measured = measured.max(used - length);
                }
            }
            let before = loaded.variables();
            loaded.watch();
            let console = loaded.event(input, longest + 2, 1);
            assert!(console.contains(TOO_LONG), "{} {name}: {console}", file.file);
            assert_eq!(loaded.variables(), before, "{} {name}", file.file);
            assert!(loaded.used().is_some(), "{} {name}", file.file);
            refused += 1;
            // Nor has it used up the number that the next one has.
            loaded.inputs[input].2 -= 1;
            let console = loaded.event(input, longest, 0);
            assert!(!console.contains("failed"), "{} {name}: {console}", file.file);
            events.push(format!("`{name}` {longest}"));
        }
        // Sending is on the deepest path.
        assert_eq!(loaded.sent, loaded.sends, "{}", file.file);
        assert!(measured <= computed, "{}: measured {measured}, computed {computed}", file.file);
        // Neither is a guess: nothing but interrupts and ways not taken lie between the two.
        assert!(measured * 2 > computed, "{}: measured {measured}, computed {computed}", file.file);
        let events = if events.is_empty() { "none".to_owned() } else { events.join(", ") };
        rows.push(format!("| {} | {} | {size} | {computed} | {measured} | {events} |", file.file, file.bits));
    }
    assert!(refused > 20);
    let manual = std::fs::read_to_string(MANUAL).expect("the manual");
    let start = manual.find(TABLE).expect("the table") + TABLE.len();
    let end = start + manual[start..].find("\n\n").expect("the table's end");
    let rows = rows.join("\n");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(MANUAL, [&manual[..start], &rows, &manual[end..]].concat()).expect("the manual");
    } else {
        assert_eq!(&manual[start..end], rows, "BLESS=1 cargo test -p tests --test nodes stack updates the manual");
    }
}
