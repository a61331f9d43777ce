//! The scene of the attacks: a node with two modules, and what it is like afterwards.

use std::time::Duration;

use machine::peripherals::{Access, DmaRequest, Output, Peripheral, PhysicalDevice, Register, Strobe, Wires};
use machine::{Board, Bounded, Configuration, Crypto, Cycle, Engine, Gate, Lanes, Machine, Soc, Stop};
use sancus_hw::{CryptoProfile, Key, Layout, Protection, Report, Rule, Tag, identity};
use tests::programs::assemble_into;

/// Start of the victim's public section, its entry point.
const VICTIM: u16 = 0x6000;
/// Start of the victim's secret section.
pub const VICTIM_DATA: u16 = 0x0400;
/// All of the victim's sections.
const VICTIM_LAYOUT: Layout = Layout::new(VICTIM..0x6080, VICTIM_DATA..0x0480);
/// The vendor of both modules.
const VENDOR: u16 = 0x1234;
/// Start of the other module's public section.
pub const OTHER: u16 = 0x6100;
/// What the victim's secret section holds in its first word.
pub const SECRET: u16 = 0xbeef;
/// Unprotected memory in which attackers keep their loot.
pub const LOOT: u16 = 0x0300;
/// Word set by the handler of violations.
pub const HANDLED: u16 = 0x02fe;
/// Device that reads or writes memory without the CPU: address to write, address to read.
const DMA_WRITE: u16 = 0x01e0;
const DMA_READ: u16 = 0x01e2;

/// Programs that have not ended by this cycle never do.
const LIMIT: Cycle = 4_000_000;

/// What every program begins with: no watchdog, a stack.
const START: &str = "
    .org 0x5c00
        mov #0x5a80, &0x0120
        mov #0x1000, sp
";

/// Enables the two modules. Then comes the unprotected code.
const SETUP: &str = "
        mov #0, r9
        mov #0, r10
        mov #0x1234, r11
        mov #0x6000, r12
        mov #0x6080, r13
        mov #0x0400, r14
        mov #0x0480, r15
        sm_enable
        mov #0x6100, r12
        mov #0x6180, r13
        mov #0x0500, r14
        mov #0x0580, r15
        sm_enable
";

/// What follows it: the end, the handlers of violations and of other interrupts, and their vectors.
const EPILOGUE: &str = "
    done:
        jmp done
    .org 0x7000
    violation:
        mov #0x0001, &0x02fe
        jmp done_too
    interrupt:
        jmp done_too
    done_too:
        jmp done_too
";

/// The part of vectors that programs do not replace.
const VECTORS: &[(&str, u16)] = &[("violation", 0xfffa), ("interrupt", 0xfff2)];

/// A node about to run.
pub struct Node {
    configuration: Configuration,
    words: Vec<(u16, u16)>,
    setup: &'static str,
    victim: &'static str,
    other: &'static str,
    own_interrupt: bool,
    limit: Cycle,
    prepare: fn(&mut Machine, &Host),
}

/// A node that has run.
pub struct Outcome {
    machine: Machine,
    events: Vec<(Cycle, Report)>,
    host: Host,
    /// The victim's text when it was enabled.
    text: Vec<u8>,
}

/// What the owner of the node computes outside of it.
pub struct Host {
    /// The node's algorithms.
    pub crypto: &'static dyn CryptoProfile,
    /// The node's key.
    pub node_key: Key,
}

/// What a module's key is derived from.
#[derive(Clone)]
pub struct Ingredients {
    pub node_key: Key,
    pub vendor: u16,
    pub text: Vec<u8>,
    pub layout: Layout,
}

impl Host {
    /// The key derived from the ingredients.
    pub fn module_key(&self, ingredients: &Ingredients) -> Key {
        let vendor_key = self.crypto.vendor_key(&ingredients.node_key, ingredients.vendor).expect("a key");
        self.crypto.module_key(&vendor_key, &identity(&ingredients.text, &ingredients.layout)).expect("a key")
    }

    /// Encrypts text for confidential loading under the vendor's key, and writes it with its tag.
    pub fn encrypt_text(&self, machine: &mut Machine, address: u16, nonce: u16, text: &[u8], tag_address: u16) {
        let vendor_key = self.crypto.vendor_key(&self.node_key, VENDOR).expect("a key");
        let wrapped = sancus_hw::wrap_text(self.crypto, &vendor_key, nonce, text).expect("a text");
        write_bytes(machine, address, &wrapped.cipher);
        self.write_tag(machine, tag_address, &wrapped.tag);
    }

    /// Writes a tag as the hardware reads it.
    pub fn write_tag(&self, machine: &mut Machine, address: u16, tag: &Tag) {
        write_bytes(machine, address, tag.as_bytes());
    }
}

/// Writes bytes of even number.
fn write_bytes(machine: &mut Machine, address: u16, bytes: &[u8]) {
    for (word, address) in bytes.chunks_exact(2).zip((address..).step_by(2)) {
        machine.write_word(address, u16::from_le_bytes([word[0], word[1]]));
    }
}

fn bytes_of(machine: &Machine, range: std::ops::Range<u16>) -> Vec<u8> {
    range.step_by(2).flat_map(|address| machine.read_word(address).to_le_bytes()).collect()
}

impl Node {
    /// A node as the hardware is.
    pub fn new(soc: Soc) -> Node {
        Node {
            configuration: Configuration::new(soc, Board::Sim),
            words: vec![(VICTIM_DATA, SECRET)],
            setup: SETUP,
            victim: "",
            other: "",
            own_interrupt: false,
            limit: LIMIT,
            prepare: |_, _| {},
        }
    }

    /// With these algorithms.
    pub fn with_crypto(mut self, crypto: Crypto) -> Node {
        self.configuration = self.configuration.with_crypto(crypto);
        self
    }

    /// Runs for so many cycles if need be.
    pub fn with_limit(mut self, limit: Cycle) -> Node {
        self.limit = limit;
        self
    }

    /// With one protection switched off.
    pub fn without(mut self, protection: Protection) -> Node {
        self.configuration = self.configuration.without(protection);
        self
    }

    /// Does something else first than to enable the two modules.
    pub fn with_setup(mut self, setup: &'static str) -> Node {
        self.setup = setup;
        self
    }

    /// Gives the two modules their text.
    pub fn with_modules(mut self, victim: &'static str, other: &'static str) -> Node {
        (self.victim, self.other) = (victim, other);
        self
    }

    /// The program has a handler of its own for Timer A's interrupt.
    pub fn with_own_interrupt(mut self) -> Node {
        self.own_interrupt = true;
        self
    }

    /// With gates that the RTL lacks.
    pub fn with_gates(mut self, gates: impl IntoIterator<Item = Gate>) -> Node {
        self.configuration.gates = gates.into_iter().collect();
        self
    }

    /// Writes a word before reset.
    pub fn with_word(mut self, address: u16, value: u16) -> Node {
        self.words.push((address, value));
        self
    }

    /// Changes the loaded memory before reset.
    pub fn prepared_by(mut self, prepare: fn(&mut Machine, &Host)) -> Node {
        self.prepare = prepare;
        self
    }

    /// Runs to the end on both engines, which must agree.
    pub fn run(self, unprotected: &str) -> Outcome {
        self.run_on(&[Engine::Exact, Engine::Fast], unprotected)
    }

    /// Runs to the end on some engines, which must agree.
    pub fn run_on(self, engines: &[Engine], unprotected: &str) -> Outcome {
        let Node { setup, victim, other, .. } = self;
        let mut machine = Machine::new(&self.configuration).expect("a machine");
        machine.peripherals().attach(Box::new(DmaDevice::default()), 0).expect("room for a device");
        let relay = PhysicalDevice::Relay { dwell: Duration::ZERO }.build(self.configuration.clock_hz);
        machine.peripherals().attach(relay, 0).expect("room for a relay");
        let source = format!(
            "{START}\n{setup}\n{unprotected}\n{EPILOGUE}\n.org {VICTIM:#x}\n{victim}\n.org {OTHER:#x}\n{other}\n"
        );
        let labels = assemble_into(&mut machine, &source);
        for (name, vector) in VECTORS.iter().filter(|(name, _)| *name != "interrupt" || !self.own_interrupt) {
            machine.write_word(*vector, labels[*name]);
        }
        machine.write_word(0xfffe, 0x5c00);
        self.words.iter().for_each(|(address, word)| machine.write_word(*address, *word));
        let host = || Host {
            crypto: self.configuration.profile().expect("a core with Sancus").crypto(),
            node_key: Key::from_bytes(&self.configuration.master_key).expect("a key"),
        };
        (self.prepare)(&mut machine, &host());
        let text = bytes_of(&machine, VICTIM_LAYOUT.public_start..VICTIM_LAYOUT.public_end);
        let ends = [labels["done"], labels["done_too"]];
        let mut outcomes = engines.iter().map(|engine| {
            let mut machine = machine.clone();
            machine.set_engine(*engine);
            let (mut events, mut stop) = (Vec::new(), Stop::Cycle);
            while stop == Stop::Cycle && machine.cycle() < self.limit && !ends.contains(&machine.registers()[0]) {
                stop = machine.run(machine.cycle() + 500, &mut ());
                let reported = machine.take_events().into_iter();
                events.extend(reported.filter_map(|event| Some((event.cycle, *event.kind.report()?))));
            }
            Outcome { machine, events, host: host(), text: text.clone() }
        });
        let first = outcomes.next().expect("an engine");
        for outcome in outcomes {
            assert_eq!(first.machine.registers(), outcome.machine.registers(), "{source}");
            assert_eq!(first.events, outcome.events, "{source}");
        }
        first
    }
}

impl Outcome {
    /// The rules broken, each time they were.
    pub fn rules(&self) -> Vec<Rule> {
        let violations = self.events.iter().filter_map(|(_, event)| match event {
            Report::Violation(violation) => Some(violation.rule()),
            _ => None,
        });
        violations.collect()
    }

    /// What the unit reported.
    pub fn events(&self) -> impl Iterator<Item = &Report> {
        self.events.iter().map(|(_, event)| event)
    }

    /// The keys that modules got, in this order.
    pub fn module_keys(&self) -> Vec<Key> {
        let keys = self.events().filter_map(|event| match event {
            Report::ModuleKey(key) => Some(*key),
            _ => None,
        });
        keys.collect()
    }

    /// The keys that modules have in the end, with where the modules start.
    pub fn held_keys(&self) -> Vec<(u16, Key)> {
        let slots = self.machine.modules().map(|modules| modules.slots()).unwrap_or_default();
        let enabled = slots.iter().filter(|module| module.is_enabled());
        enabled.map(|module| (module.layout().public_start, *module.key())).collect()
    }

    /// The victim's key as it would be if something about the victim were otherwise.
    pub fn key_with(&self, change: impl FnOnce(&mut Ingredients)) -> Key {
        let mut ingredients = Ingredients {
            node_key: self.host.node_key,
            vendor: VENDOR,
            text: self.text.clone(),
            layout: VICTIM_LAYOUT,
        };
        change(&mut ingredients);
        self.host.module_key(&ingredients)
    }

    /// A word of memory.
    pub fn word(&self, address: u16) -> u16 {
        self.machine.read_word(address)
    }

    /// A register.
    pub fn register(&self, number: usize) -> u16 {
        self.machine.registers()[number]
    }

    /// What was looted.
    pub fn loot(&self) -> u16 {
        self.word(LOOT)
    }

    /// A peripheral's register.
    pub fn peripheral(&self, address: u16) -> u16 {
        let mut machine = self.machine.clone();
        let now = machine.cycle();
        machine.peripherals().peek(address, now)
    }
}

/// A bus master other than the CPU, driven by unprotected code. Writing an address to [`DMA_WRITE`] makes it write the
/// word 0x4343 there; writing one to [`DMA_READ`] makes it read there, and the word appears in that register.
#[derive(Clone, Debug, Default)]
struct DmaDevice {
    request: Option<DmaRequest>,
    /// The request was granted in the cycle before: what is read comes in this one.
    granted: bool,
    read: u16,
}

impl Peripheral for DmaDevice {
    fn name(&self) -> String {
        "bus master".into()
    }

    fn description(&self) -> &'static str {
        "Reads or writes a word on demand."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::word("DMAWR", DMA_WRITE, Access::ReadWrite, "Address to write."),
            Register::word("DMARD", DMA_READ, Access::ReadWrite, "Address to read; reads as what was read."),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        if address == DMA_READ { self.read } else { 0 }
    }

    fn clock(&mut self, strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        let write = strobe.word_written(DMA_WRITE).map(|address| (address, Some(Lanes::Both)));
        let read = strobe.word_written(DMA_READ).map(|address| (address, None));
        self.request =
            write.or(read).map(|(address, write)| DmaRequest { address, write, data: 0x4343 }).or(self.request);
    }

    fn next_event(&self, now: Cycle, _wires: &Wires) -> Cycle {
        if self.request.is_some() { now } else { machine::NEVER }
    }

    fn dma_request(&self) -> Option<DmaRequest> {
        self.request
    }

    fn dma_response(&mut self, ready: bool, data: u16) {
        let reads = self.request.is_some_and(|request| request.write.is_none());
        if self.granted {
            self.read = data;
        }
        if self.granted || ready && !reads {
            self.request = None;
        }
        self.granted = ready && reads && !self.granted;
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        *self = DmaDevice::default();
    }

    machine::saved_state!(DmaDevice { request, granted, read });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
