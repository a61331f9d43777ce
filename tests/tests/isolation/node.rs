//! The scene of the attacks: a node with two modules, and what it is like afterwards.

use std::collections::BTreeMap;

use emulator::peripherals::{Access, DmaRequest, Output, Peripheral, Register, Strobe, Wires};
use emulator::{Board, Configuration, Crypto, Cycle, Engine, Lanes, Machine, Soc};
use msp430_isa::parse;
use sancus_hw::{Event, Rule, RuleSet};

/// Start of the victim's public section, its entry point.
const VICTIM: u16 = 0x6000;
/// Start of the victim's secret section.
pub const VICTIM_DATA: u16 = 0x0400;
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
const LIMIT: Cycle = 200_000_000;

/// What every program begins with: no watchdog, a stack, two modules. Then comes the unprotected code.
const PROLOGUE: &str = "
    .org 0x5c00
        mov #0x5a80, &0x0120
        mov #0x1000, sp
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
    machine: Machine,
    victim: &'static str,
    other: &'static str,
    own_interrupt: bool,
}

/// A node that has run.
pub struct Outcome {
    machine: Machine,
    events: Vec<(Cycle, Event)>,
}

impl Node {
    /// A node on which some rules hold.
    pub fn new(soc: Soc, rules: RuleSet) -> Node {
        Node::with_crypto(soc, rules, Crypto::Spongent)
    }

    /// One with these algorithms.
    pub fn with_crypto(soc: Soc, rules: RuleSet, crypto: Crypto) -> Node {
        let configuration = Configuration { rules, ..Configuration::new(soc, Board::Sim).with_crypto(crypto) };
        let mut machine = Machine::new(&configuration).expect("a machine");
        machine.peripherals().attach(Box::new(DmaDevice::default()), 0).expect("room for a device");
        machine.write_word(VICTIM_DATA, SECRET);
        Node { machine, victim: "", other: "", own_interrupt: false }
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

    /// Writes a word before reset.
    pub fn with_word(mut self, address: u16, value: u16) -> Node {
        self.machine.write_word(address, value);
        self
    }

    /// Runs to the end on both engines, which must agree.
    pub fn run(self, unprotected: &str) -> Outcome {
        self.run_on(&[Engine::Exact, Engine::Fast], unprotected)
    }

    /// Runs to the end on some engines, which must agree.
    pub fn run_on(mut self, engines: &[Engine], unprotected: &str) -> Outcome {
        let (victim, other) = (self.victim, self.other);
        let source =
            format!("{PROLOGUE}\n{unprotected}\n{EPILOGUE}\n.org {VICTIM:#x}\n{victim}\n.org {OTHER:#x}\n{other}\n");
        let labels = assemble(&source, &mut self.machine);
        for (name, vector) in VECTORS.iter().filter(|(name, _)| *name != "interrupt" || !self.own_interrupt) {
            self.machine.write_word(*vector, labels[*name]);
        }
        self.machine.write_word(0xfffe, 0x5c00);
        let ends = [labels["done"], labels["done_too"]];
        let mut outcomes = engines.iter().map(|engine| {
            let mut machine = self.machine.clone();
            machine.set_engine(*engine);
            let mut events = Vec::new();
            while machine.cycle() < LIMIT && !ends.contains(&machine.registers()[0]) {
                machine.run(machine.cycle() + 500, &mut ());
                events.extend(machine.take_events());
            }
            Outcome { machine, events }
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
            Event::Violation(violation) => Some(violation.rule()),
            _ => None,
        });
        violations.collect()
    }

    /// What the unit reported.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.events.iter().map(|(_, event)| event)
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

/// Assembles lines to their places: instructions, labels, `.org`. A label stands for its address as an immediate (`#name`),
/// an absolute address (`&name`) or the target of a jump.
fn assemble(source: &str, machine: &mut Machine) -> BTreeMap<String, u16> {
    let mut labels = BTreeMap::new();
    for pass in 0..2 {
        let mut address = 0;
        for line in source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with(';')) {
            if let Some(origin) = line.strip_prefix(".org") {
                address = u16::from_str_radix(origin.trim().trim_start_matches("0x"), 16).expect("an address");
            } else if let Some(label) = line.strip_suffix(':') {
                labels.insert(label.into(), address);
            } else {
                let text = substitute(line, &labels, address);
                let words = parse(&text, address).unwrap_or_else(|error| panic!("{line}: {error}"));
                for &word in words.iter() {
                    if pass == 1 {
                        machine.write_word(address, word);
                    }
                    address += 2;
                }
            }
        }
    }
    labels
}

/// Replaces labels by addresses of four digits, so that no instruction changes its size. Labels yet unknown are here.
fn substitute(line: &str, labels: &BTreeMap<String, u16>, here: u16) -> String {
    let (mnemonic, operands) = line.split_once(' ').unwrap_or((line, ""));
    let operand = |text: &str| {
        let text = text.trim();
        let (sign, name) = match text.strip_prefix(['#', '&']) {
            Some(name) => (&text[..1], name),
            None => ("", text),
        };
        let is_register =
            ["pc", "sp", "sr"].contains(&name) || name.starts_with('r') && name[1..].parse::<u8>().is_ok();
        match name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_') && !is_register {
            true => format!("{sign}{:#06x}", labels.get(name).copied().unwrap_or(here)),
            false => text.into(),
        }
    };
    match operands.is_empty() {
        true => line.into(),
        false => format!("{mnemonic} {}", operands.split(',').map(operand).collect::<Vec<_>>().join(", ")),
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

    fn clock(&mut self, strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Vec<Output>) {
        let write = strobe.word_written(DMA_WRITE).map(|address| (address, Some(Lanes::Both)));
        let read = strobe.word_written(DMA_READ).map(|address| (address, None));
        self.request =
            write.or(read).map(|(address, write)| DmaRequest { address, write, data: 0x4343 }).or(self.request);
    }

    fn next_event(&self, now: Cycle, _wires: &Wires) -> Cycle {
        if self.request.is_some() { now } else { emulator::NEVER }
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

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
