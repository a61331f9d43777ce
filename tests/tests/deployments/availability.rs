//! A meter whose node has a scheduler (`descriptors/smart-meter-prepaid.json`): what it does in time, whatever its operating system
//! does. WISTP 2016, section 5: the display is told, the supply ends with the credit, an opened case opens the relay.

use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

use descriptors::{Handle, Trigger};
use machine::event::EventKind as MachineEventKind;
use machine::peripherals::{Output, Peripheral, Register, Strobe, Wires};
use machine::{Bounded, Cycle, Gate, GateSet, Machine};
use msp430_isa::assemble_with;
use network::scenario::{Operation, Scenario, Setup};
use network::{Event, EventKind};
use sancus_hw::Selector;

/// The case is opened after so many seconds of the network's time, unless a test says otherwise (the descriptor's `opened`).
const OPENED: u64 = 60;
/// `jmp $`.
const JUMP_TO_ITSELF: u16 = 0x3fff;
/// Program memory that neither the node's software nor a module has.
pub(super) const FREE: u16 = 0xd800;

pub(super) fn descriptor(without: Option<Gate>) -> Scenario {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../descriptors/smart-meter-prepaid.json");
    let scenario = Scenario::read(&path).unwrap_or_else(|error| panic!("{error}"));
    Scenario { threads: Some(1), gates: without.map(|gate| GateSet::OF_SCHEDULERS.without(gate)), ..scenario }
}

/// In prepaid mode with so much credit, at 0.30 a kWh by day and by night; the supply is on.
fn prepaid(credit: i32) -> Setup {
    prepaid_without(None, credit)
}

/// The same on a core that lacks a gate.
fn prepaid_without(gate: Option<Gate>, credit: i32) -> Setup {
    let mut setup = descriptor(gate).deploy().unwrap_or_else(|error| panic!("{error}"));
    let tariff =
        [1_u32.to_le_bytes().to_vec(), [30_u16, 30, 0, 0].iter().flat_map(|word| word.to_le_bytes()).collect()];
    let mode = [[1, 0, 1, 0], [0; 4], [0; 4]].concat();
    setup.perform(&Operation::output("tariff", tariff.concat())).expect("a tariff");
    setup.perform(&Operation::output("mode", mode)).expect("a mode");
    setup.perform(&Operation::output("top_up", credit.to_le_bytes())).expect("credit");
    setup.run_for(Duration::from_secs(3)).expect("time passes");
    setup
}

/// Overwrites all of the node's program memory that no module has.
pub(super) fn kill(setup: &mut Setup) {
    let modules: Vec<String> = setup.deployer.descriptor().modules.iter().map(|module| module.name.clone()).collect();
    let layouts: Vec<_> =
        modules.iter().filter_map(|module| setup.deployer.linked(module).ok()).map(|linked| linked.layout).collect();
    let machine = setup.network.machine_mut("meter").expect("a node");
    let program = machine.configuration().program_memory();
    for address in (program.start..0xfffe_u32).step_by(2).map(|address| address as u16) {
        if !layouts.iter().any(|layout| layout.public_contains(address)) {
            machine.write_word(address, JUMP_TO_ITSELF);
        }
    }
}

/// The times, in milliseconds, and values of a quantity of the meter's.
pub(super) fn values(events: &[Event], device: &str, quantity: &str) -> Vec<(u64, i32)> {
    let values = events.iter().filter_map(|event| match &event.kind {
        EventKind::Physical { device: its, quantity: of, value, .. } if (&**its, &**of) == (device, quantity) => {
            Some((event.time / 1_000_000, *value))
        }
        _ => None,
    });
    values.collect()
}

/// The three properties, with the operating system's text overwritten once everything is deployed: not one unprotected instruction
/// that does anything is left on the node.
#[test]
fn the_meter_keeps_its_deadlines_without_an_operating_system() {
    // 3 Wh.
    let mut setup = prepaid(90);
    kill(&mut setup);
    let began = setup.network.time();
    setup.network.take_events();
    assert!(began < Duration::from_secs(OPENED - 10), "{began:?}");
    while setup.network.time() < Duration::from_secs(OPENED + 5) {
        setup.network.run_until(setup.network.time() + Duration::from_secs(1));
    }
    let events = setup.network.take_events();

    // Each second the display is told the power, as far as it has changed.
    let (shown, measured) =
        (values(&events, "display", "power"), values(&events, "metering_element", "active_power_import"));
    let until = values(&events, "relay", "contact").first().expect("the relay opens").0;
    let expected = measured.iter().filter(|(time, _)| *time + 1500 < until).count();
    assert!(expected >= 3 && shown.len() >= expected, "{expected} of {shown:?}");
    for (time, power) in &measured {
        let told = shown.iter().any(|(at, shown)| shown == power && (*time..time + 2000).contains(at));
        assert!(told || *time + 2000 > until, "{power} W at {time} ms is not shown: {shown:?}");
    }
    // Three watt-hours later the supply is off.
    let energy = values(&events, "energy_register", "energy_import");
    let contact = values(&events, "relay", "contact");
    let used_up = energy.iter().find(|(_, energy)| *energy == 3).expect("it is used up").0;
    assert_eq!(contact.iter().map(|(_, contact)| *contact).collect::<Vec<_>>(), [0], "{contact:?}");
    assert!((used_up..used_up + 1600).contains(&contact[0].0), "used up at {used_up} ms: {contact:?}");
}

/// The case is opened while the supply is on and the operating system is dead.
#[test]
fn an_opened_case_opens_the_relay_without_an_operating_system() {
    let mut setup = prepaid(1_000_000);
    kill(&mut setup);
    setup.network.take_events();
    setup.network.run_until(Duration::from_secs(OPENED + 5));
    let events = setup.network.take_events();
    let tamper = events.iter().find_map(|event| match &event.kind {
        EventKind::Physical { device, .. } if &**device == "tamper_switch" => event.cycle,
        _ => None,
    });
    let relay = events.iter().find_map(|event| match &event.kind {
        EventKind::Physical { device, quantity, value: 0, .. } if (&**device, &**quantity) == ("relay", "command") => {
            event.cycle
        }
        _ => None,
    });
    let (tamper, relay) = (tamper.expect("it is opened"), relay.expect("it opens"));
    assert!(relay > tamper && relay - tamper < 2000, "{} cycles", relay - tamper);
    // Locked, and it stays off.
    let shown = values(&events, "display", "supply");
    assert_eq!(shown.last().map(|(_, flags)| flags & 3), Some(2), "{shown:?}");
    assert_eq!(values(&events, "relay", "contact").len(), 1);
}

/// The central system has the case looked at, and the supply is on again.
#[test]
fn only_the_central_system_unlocks_the_meter() {
    let mut setup = prepaid(1_000_000);
    setup.run_until(Duration::from_secs(OPENED + 3)).expect("time passes");
    setup.network.take_events();
    setup.perform(&Operation::output("unlock", [0, 0])).expect("an event");
    setup.run_for(Duration::from_secs(3)).expect("time passes");
    assert!(values(&setup.network.take_events(), "relay", "contact").is_empty());
    setup.perform(&Operation::output("unlock", [1, 0])).expect("an event");
    setup.run_for(Duration::from_secs(3)).expect("time passes");
    let events = setup.network.take_events();
    assert_eq!(values(&events, "relay", "contact").iter().map(|(_, on)| *on).collect::<Vec<_>>(), [1]);
}

/// A meter at work, its case closed, and where its software waits for something to do and handles violations.
pub(super) fn at_work() -> &'static (Machine, [u16; 4]) {
    static METER: OnceLock<(Machine, [u16; 4])> = OnceLock::new();
    METER.get_or_init(|| at_work_without(None))
}

fn at_work_without(gate: Option<Gate>) -> (Machine, [u16; 4]) {
    let mut setup = prepaid_without(gate, 100_000_000);
    // Until something is drawn, another power each second.
    setup.run_until(Duration::from_secs(31)).expect("time passes");
    let address = |name: &str| {
        let symbol = setup.images[0].symbols.iter().find(|symbol| symbol.name == name);
        symbol.unwrap_or_else(|| panic!("no {name}")).address
    };
    let places = ["process_wait", "__isr_13", "__isr_6", "__unprotected_violation"].map(address);
    (setup.network.machine("meter").expect("a node").clone(), places)
}

/// How often the display is told another power within so many cycles.
fn updates(mut machine: Machine, cycles: u64) -> usize {
    machine.take_events();
    machine.run(machine.cycle() + cycles, &mut ());
    let told = |event: &&machine::event::Event| match &event.kind {
        MachineEventKind::Physical(physical) => {
            // A reset clears it.
            (physical.device, physical.quantity) == ("display", "power") && physical.value != 0
        }
        _ => false,
    };
    machine.take_events().iter().filter(told).count()
}

/// A device whose interrupt nobody takes back.
#[derive(Clone, Debug)]
struct Stuck;

impl Peripheral for Stuck {
    fn name(&self) -> String {
        "stuck".into()
    }

    fn description(&self) -> &'static str {
        "Interrupts without end."
    }

    fn registers(&self) -> Vec<Register> {
        Vec::new()
    }

    fn value(&self, _address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        0
    }

    fn clock(&mut self, _strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {}

    fn interrupts(&self) -> u16 {
        1 << 1
    }

    fn power_up_clear(&mut self, _now: Cycle) {}

    machine::saved_state!(Stuck {});

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}

/// Nor does a device that interrupts without end, whose interrupts nobody else can switch off.
#[test]
fn a_device_that_interrupts_without_end_is_held_back() {
    for (gate, in_time) in [(None, true), (Some(Gate::Line), false)] {
        let mut machine = attacked_at(&at_work_without(gate), "again: jmp again");
        let now = machine.cycle();
        machine.peripherals().attach(Box::new(Stuck), now).expect("room");
        let told = updates(machine, 2 * 8_000_000);
        assert_eq!((1..=3).contains(&told), in_time, "without {gate:?} the display is told {told} times in 2 s");
    }
}

/// What only the modules' files show is refused before anything is sent, too.
#[test]
fn threads_that_their_modules_cannot_be_are_refused() {
    let every_second = |entry: &str| Trigger::Period { entry: Handle::Name(entry.to_owned()), milliseconds: 1000 };
    for (module, trigger, expected) in [
        (
            "REPORT",
            every_second("poll"),
            "schedule[2].module: expected a module whose outputs go to modules of its node",
        ),
        ("MEASURE", Trigger::Interrupt(12), "schedule[2].interrupt: expected an interrupt of a module with a handler"),
        ("MEASURE", every_second("pol"), "schedule[2].entry: expected"),
    ] {
        let mut scenario = descriptor(None);
        let thread = &mut scenario.descriptor.schedule[2];
        (thread.module, thread.trigger) = (module.to_owned(), trigger);
        let error = scenario.deployer().err().unwrap_or_else(|| panic!("not refused: {expected}")).to_string();
        assert!(error.contains(expected), "{error}");
    }
}

/// A handler that borrows the processor from threads gives it back, whatever it does: it puts off the end of its loan, says that a module
/// has come to its end, calls an entry point that there is none of, or calls within an atomic section.
#[test]
fn who_borrows_the_processor_gives_it_back() {
    // The transmitter of the UART interrupts without end.
    let begin = "mov #0x4030, r4\n mov r4, &TRANSMITTED\n mov #handler, r4\n mov r4, &TRANSMITTED_OPERAND\n \
                 mov.b #0x55, &0x0084\n mov.b #0x41, &0x0080\nagain: jmp again\nhandler:";
    for (name, code) in [
        (
            "an alarm",
            "mov #ALARM, r6\n mov #spin, r7\n mov #0xffff, r12\n clr r13\n eint\n br #SCHEDULER\nspin: jmp spin",
        ),
        ("a return", "mov #-1, r6\n mov #handler, r7\n eint\n br #SCHEDULER"),
        ("no entry point", "mov #99, r6\n mov #handler, r7\n eint\n br #SCHEDULER"),
        ("a call in a section", "mov #TIME, r6\n mov #handler, r7\n br #SCHEDULER"),
        (
            "sections",
            "eint\nsection: mov #10000, r15\n .word 0x1389\n mov #3320, r14\nwait: dec r14\n jnz wait\n jmp section",
        ),
    ] {
        let told = updates(attacked(&format!("{begin} {code}")), 2 * 8_000_000);
        assert!((1..=3).contains(&told), "{name}: the display is told {told} times in 2 s");
    }
}

/// A module that was interrupted for the operating system goes on when a thread needs it, also if the handler of that interrupt enters it, or
/// enters another, which is interrupted as well.
#[test]
fn a_module_that_is_left_interrupted_goes_on() {
    // The transmitter of the UART interrupts CREDIT, which is to attest itself.
    let begin = "mov #0x4030, r4\n mov r4, &TRANSMITTED\n mov #handler, r4\n mov r4, &TRANSMITTED_OPERAND\n \
                 mov.b #0x55, &0x0084\n mov.b #0x41, &0x0080\n \
                 again: mov #1, r6\n mov #again, r7\n mov #FREE, r12\n mov #16, r13\n mov #0xd900, r14\n eint\n br #CREDIT\n";
    for (name, handler) in [
        ("the same", "handler: mov #1, r6\n mov #handler, r7\n eint\n br #CREDIT"),
        (
            "another",
            "handler: mov #1, r6\n mov #handler, r7\n mov #FREE, r12\n mov #16, r13\n mov #0xd900, r14\n eint\n br #MEASURE",
        ),
        ("none", "handler: jmp handler"),
    ] {
        let told = updates(attacked(&format!("{begin}{handler}")), 2 * 8_000_000);
        assert!((1..=3).contains(&told), "{name}: the display is told {told} times in 2 s");
    }
}

/// Nor does it stop a module that a thread needs to call it again and again, also with an address that the module may not read.
#[test]
fn who_calls_a_module_again_and_again_keeps_no_thread_from_it() {
    for (name, module, arguments) in [
        ("a key, with another's register", "CREDIT", "clr r6\n mov #0x0118, r12\n mov #1, r13"),
        ("a challenge", "CREDIT", "mov #1, r6\n mov #FREE, r12\n mov #16, r13"),
        ("a challenge for the thread's", "MEASURE", "mov #1, r6\n mov #FREE, r12\n mov #16, r13"),
        ("no entry point", "MEASURE", "mov #99, r6"),
    ] {
        let code = format!("again: mov #again, r7\n mov #0xd900, r14\n {arguments}\n eint\n br #{module}");
        let told = updates(attacked(&code), 4 * 8_000_000);
        assert!((3..=5).contains(&told), "{name} to {module}: the display is told {told} times in 4 s");
    }
}

/// The meter with the attacker's code in the place of the operating system's main loop.
pub(super) fn attacked(code: &str) -> Machine {
    attacked_at(at_work(), code)
}

fn attacked_at((machine, [wait, handler, transmitted, refused]): &(Machine, [u16; 4]), code: &str) -> Machine {
    let mut machine = machine.clone();
    let modules = machine.modules().expect("a Sancus unit");
    let entry = |id: u16| modules.select(Selector::Id(id)).expect("a module").layout().public_start;
    assert!(modules.select(Selector::Address(FREE)).is_none());
    let (scheduler, switch) = (entry(1), entry(2));
    let names = |name: &str| match name {
        "SCHEDULER" => Some(scheduler),
        "SWITCH" => Some(switch),
        "MEASURE" => Some(entry(3)),
        "CREDIT" => Some(entry(4)),
        "ALARM" => Some(4),
        "TIME" => Some(6),
        "TRANSMITTED" => Some(*transmitted),
        "TRANSMITTED_OPERAND" => Some(*transmitted + 2),
        "FREE" => Some(FREE),
        "HANDLER" => Some(*handler),
        "OPERAND" => Some(*handler + 2),
        "REFUSED" => Some(*refused),
        "REFUSED_OPERAND" => Some(*refused + 2),
        _ => None,
    };
    let assembly = assemble_with(code, FREE, names).unwrap_or_else(|error| panic!("{error}"));
    for (address, word) in assembly.words {
        machine.write_word(address, word);
    }
    // `br #FREE`
    machine.write_word(*wait, 0x4030);
    machine.write_word(*wait + 2, FREE);
    machine
}
