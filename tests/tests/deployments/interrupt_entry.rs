//! Interrupts whose vectors lead into modules: whatever an attacker puts into registers, stack and memory, the module does
//! nothing but what its source allows.

use std::path::Path;
use std::time::Duration;

use attack::{Check, Defence};
use machine::event::EventKind;
use machine::peripherals::{Access, Output, Peripheral, Register, Strobe, Wires};
use machine::{Board, Bounded, Configuration, Cycle, Direction, Machine, PhysicalEvent, Soc};
use module_compiler::{Abi, Build, Memory, Output as Kind, Security, Settings, Toolchain};
use network::scenario::{Scenario, Setup};
use program::loader;
use sancus_hw::{Layout, Rule};
use tests::programs::assemble_into;

/// Unprotected program memory that the node's software leaves alone while nothing is loaded.
const CODE: u16 = 0xf000;
/// Holds the address that the attacker wants to get at.
const TARGET: u16 = CODE + 0x100;
/// Writing to it raises the interrupt line [`LINE`].
const RAISE: u16 = 0x00a2;
const LINE: u8 = 1;
/// The interrupt of violations.
const VIOLATION: u8 = 13;
/// Longer than any way out.
const PATIENCE: Cycle = 3000;
/// Between looks at an attack: shorter than a module's way to its first decision.
const STEP: Cycle = 20;
/// What attackers call first, with the address that they want to get at as the place to return to.
const ATTEST: u16 = 1;

/// Raises interrupt 0 at the beginning, and others on demand.
#[derive(Clone, Debug, Default)]
struct Interrupter {
    started: bool,
    raised: u16,
}

impl Peripheral for Interrupter {
    fn name(&self) -> String {
        "interrupter".into()
    }

    fn description(&self) -> &'static str {
        "Raises an interrupt."
    }

    fn registers(&self) -> Vec<Register> {
        vec![Register::word("RAISE", RAISE, Access::WriteOnly, "The lines to raise.")]
    }

    fn value(&self, _address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        0
    }

    fn clock(&mut self, strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        for line in [0, LINE].into_iter().filter(|line| strobe.accepts(*line)) {
            self.raised &= !(1 << line);
        }
        self.raised |= strobe.word_written(RAISE).unwrap_or(0) | u16::from(!self.started);
        self.started = true;
    }

    fn quiet(&self, _now: Cycle, _wires: &Wires) -> u64 {
        if self.started { machine::NEVER } else { 0 }
    }

    fn interrupts(&self) -> u16 {
        self.raised
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        self.raised = 0;
    }

    machine::saved_state!(Interrupter { started, raised });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}

/// How an attacker has a module return to an address.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// A stack pointer that comes out as zero: as if a module had been interrupted, with the address in all registers.
    ZeroStack,
    /// A stack that a bus master changes once the module has begun.
    ChangedStack,
}

impl Way {
    const BOTH: [Way; 2] = [Way::ZeroStack, Way::ChangedStack];

    /// The stack pointer before the interrupt.
    fn stack(self) -> u16 {
        match self {
            Way::ZeroStack => 4,
            Way::ChangedStack => CODE + 0x200,
        }
    }
}

/// A module with its place and its node, at rest.
type AtRest = (String, Layout, Machine);

/// The meter's modules with their nodes, at rest; and all keys. The modules can lack a check of their stubs.
fn deployed(meter: Scenario, aion: bool, without: Option<Check>) -> (Vec<AtRest>, Vec<Vec<u8>>) {
    let scenario = Scenario { seed: 1, threads: Some(1), atomicity_monitor: aion, ..meter };
    let mut setup = Defence::lacking(without.map(Defence::Check), scenario).deploy().expect("a deployment");
    setup.run_for(Duration::from_millis(500)).expect("no renewal is due");
    let Setup { mut network, deployer, .. } = setup;
    while !deployer.descriptor().nodes.iter().all(|node| network.is_idle(&node.name)) {
        network.step();
    }
    let descriptor = deployer.descriptor();
    let modules = descriptor.modules.iter().map(|module| {
        let mut machine = network.machine(&module.node).expect("a node").clone();
        let id = module.id.expect("an identity");
        let mut slots = machine.modules().into_iter().flat_map(|table| table.slots());
        let layout = *slots.find(|slot| slot.is_enabled() && slot.id() == id).expect("a module").layout();
        let now = machine.cycle();
        machine.take_events();
        machine.peripherals().attach(Box::<Interrupter>::default(), now).expect("room");
        (module.name.clone(), layout, machine)
    });
    let keys = descriptor.modules.iter().filter_map(|module| module.key.clone());
    let keys = keys.chain(descriptor.connections.iter().filter_map(|connection| connection.key.clone()));
    (modules.collect(), keys.collect())
}

/// What came of an attack.
struct Outcome {
    machine: Machine,
    first_violation: Option<Rule>,
    /// What devices did to the world.
    device_did: Vec<PhysicalEvent>,
}

/// A node about to be attacked: its interrupt [`LINE`] leads into a module.
struct Ready {
    machine: Machine,
    layout: Layout,
    way: Way,
    stopped: u16,
}

impl Ready {
    /// Puts the attacker's code on a node. It has the word at [`TARGET`] wherever an attacker can put it.
    fn new(node: &Machine, layout: Layout, way: Way) -> Ready {
        let mut machine = node.clone();
        let registers: String = (4..16).map(|register| format!("mov &{TARGET:#06x}, r{register}\n")).collect();
        let source = format!(
            ".org {CODE:#x}
             mov #{stack:#06x}, sp
             {registers}
             mov #{ATTEST:#06x}, r6
             mov #{line:#06x}, &{RAISE:#06x}
             eint
             wait:
             jmp wait
             stopped:
             jmp stopped",
            stack = way.stack(),
            line = 1 << LINE,
        );
        let stopped = assemble_into(&mut machine, &source)["stopped"];
        for (interrupt, address) in [(0, CODE), (LINE, layout.public_start), (VIOLATION, stopped)] {
            machine.write_word(0xffe0 + 2 * u16::from(interrupt), address);
        }
        Ready { machine, layout, way, stopped }
    }

    fn attack(&self, target: u16) -> Outcome {
        let mut machine = self.machine.clone();
        machine.write_word(TARGET, target);
        let limit = machine.cycle() + PATIENCE;
        let run_until = |machine: &mut Machine, there: &dyn Fn(u16) -> bool| {
            // Code that has run out of program memory stays where it is.
            let mut before = None;
            while !there(machine.registers()[0]) && machine.cycle() < limit && before != Some(machine.cycle()) {
                before = Some(machine.cycle());
                machine.run(machine.cycle() + STEP, &mut ());
            }
        };
        if matches!(self.way, Way::ChangedStack) {
            run_until(&mut machine, &|address| self.layout.public_contains(address));
            machine.write_word(self.way.stack() - 2, target);
        }
        run_until(&mut machine, &|address| address == self.stopped);
        let events = machine.take_events();
        let first_violation = events.iter().find_map(|event| Some(event.kind.violation()?.rule()));
        let device_did = events.into_iter().filter_map(|event| match event.kind {
            EventKind::Physical(event) if event.direction == Direction::Output => Some(event),
            _ => None,
        });
        Outcome { machine, first_violation, device_did: device_did.collect() }
    }
}

/// Whether eight bytes of a key show in a register or in what has changed in unprotected data memory.
fn shows_key(before: &Machine, after: &Machine, keys: &[Vec<u8>]) -> bool {
    let modules: Vec<Layout> =
        after.modules().into_iter().flat_map(|table| table.slots()).map(|slot| *slot.layout()).collect();
    let changed = |address: &u16| after.read_word(*address) != before.read_word(*address);
    let open = |address: &u16| !modules.iter().any(|layout| layout.secret_contains(*address));
    let memory = (0x0200..0x4200).step_by(2).filter(changed).filter(open).map(|address| after.read_word(address));
    let bytes: Vec<u8> = after.registers().into_iter().chain(memory).flat_map(u16::to_le_bytes).collect();
    bytes.windows(8).any(|window| keys.iter().any(|key| key.windows(8).any(|part| part == window)))
}

/// Every even address of every module of both meters, by both ways, with and without the atomicity monitor: the module ends it by
/// a violation, no device does anything, and no key shows.
#[test]
fn an_interrupt_gets_no_further_than_the_entry_point() {
    let mut attacks = 0;
    for aion in [false, true] {
        for meter in [Scenario::smart_meter(), Scenario::smart_meter_with_drivers()] {
            let (modules, keys) = deployed(meter, aion, None);
            assert!(keys.len() > 8, "{} keys", keys.len());
            for (name, layout, node) in &modules {
                for way in Way::BOTH {
                    let ready = Ready::new(node, *layout, way);
                    for target in (layout.public_start..layout.public_end).step_by(2) {
                        let Outcome { machine, first_violation, device_did } = ready.attack(target);
                        let context = format!("Aion {aion}: {name}+{:#x}, {way:?}", target - layout.public_start);
                        assert_eq!(first_violation, Some(Rule::OwnPublicWrite), "{context}");
                        assert_eq!(device_did, [], "{context}");
                        assert!(!shows_key(&ready.machine, &machine, &keys), "{context}");
                        attacks += 1;
                    }
                }
            }
        }
    }
    assert!(attacks > 20_000, "{attacks}");
    println!("{attacks} attacks");
}

/// What ends it is the check of the address to return to: an interrupt has an ID that is no module's, and 0 is not either.
#[test]
fn without_the_check_of_the_caller_it_gets_anywhere() {
    let (modules, _) = deployed(Scenario::smart_meter(), false, Some(Check::Caller));
    for (name, layout, node) in &modules {
        let ready = Ready::new(node, *layout, Way::ZeroStack);
        let rules =
            (layout.public_start..layout.public_end).step_by(64).map(|target| ready.attack(target).first_violation);
        let through = rules.filter(|rule| *rule != Some(Rule::OwnPublicWrite)).count();
        assert!(through > 5, "{name}: {through}");
    }
}

/// A module with a handler leaves what it interrupted to code outside: what an attacker makes of that is no concern of the
/// module's, which is not entered but at its entry point.
#[test]
fn a_handler_returns_to_no_place_of_the_module() {
    let toolchain = match Toolchain::find() {
        Ok(toolchain) => toolchain,
        Err(error) if std::env::var_os("CI").is_some_and(|value| value == "true") => panic!("{error}"),
        Err(error) => return eprintln!("NOTICE: nothing is built: {error}"),
    };
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../firmware/examples/interrupts/main.c");
    let built = toolchain.build_modules(&Build {
        sources: vec![source],
        include: Vec::new(),
        flags: Vec::new(),
        security: Security::Bits64,
        settings: Settings::default(),
        output: Kind::Executable(Memory::STOCK),
        confidential: None,
        included: Vec::new(),
        abi: Abi::Eabi,
        debug: false,
    });
    let image = loader::parse("interrupts", &built.expect("a program").elf).expect("an image");
    for soc in [Soc::Sancus64, Soc::Aion64] {
        let mut node = Machine::new(&Configuration::new(soc, Board::Sim)).expect("a machine");
        image.load(&mut node).expect("room");
        let enabled = |machine: &Machine| machine.modules().is_some_and(|table| table.next_id() == 3);
        while !enabled(&node) {
            node.run(node.cycle() + 1000, &mut ());
        }
        let enabling = node.registers()[0];
        while node.registers()[0] == enabling {
            node.run(node.cycle() + 1, &mut ());
        }
        let layout = *node.modules().expect("a core with Sancus").slots().first().expect("a module").layout();
        let ticks = node.read_word(layout.secret_start);
        node.take_events();
        let now = node.cycle();
        node.peripherals().attach(Box::<Interrupter>::default(), now).expect("room");
        for way in Way::BOTH {
            let ready = Ready::new(&node, layout, way);
            for target in (layout.public_start + 2..layout.public_end).step_by(2) {
                let Outcome { machine, first_violation, .. } = ready.attack(target);
                let context = format!("{soc}: clock+{:#x}, {way:?}", target - layout.public_start);
                // By a stack at address 0 the way back leads among the peripherals.
                let stopped = matches!(way, Way::ChangedStack).then_some(Rule::EntryPoint);
                assert_eq!(first_violation, stopped, "{context}");
                assert_eq!(machine.read_word(layout.secret_start), ticks, "{context}");
            }
        }
    }
}
