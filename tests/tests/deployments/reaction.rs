//! From the opened case to the opened relay, whatever the node is at in that cycle: docs/availability.md has the bound and its argument.

use machine::event::EventKind as MachineEventKind;
use machine::peripherals::{Input, Port};
use machine::{Cycle, Machine};
use sancus_hw::Selector;

use super::availability::{FREE, at_work, attacked};

/// Most cycles from an opened case to the opened relay (docs/availability.md).
const BOUND: u64 = 11_441;
/// Set, the case is opened in each cycle, which takes minutes. Else in each so many.
const EVERY_CYCLE: &str = "SANCUS_EMU_EVERY_CYCLE";
/// How far copies of the machine are apart from which openings begin.
const BETWEEN_COPIES: u64 = 400;
/// Cycles between looks at whether the relay has opened.
const LOOK: u64 = 1500;

/// Cycles from the opened case to the opened relay, on a copy of a machine.
fn reaction(machine: &Machine, opened: Cycle) -> Option<u64> {
    let mut machine = machine.clone();
    machine.peripherals().input(Input { cycle: opened, port: Port::Case, byte: 0, bit_time: None }).expect("a switch");
    machine.take_events();
    let opens = |event: &machine::event::Event| match &event.kind {
        MachineEventKind::Physical(physical) => {
            let is_relay = (physical.device, physical.quantity, physical.value) == ("relay", "command", 0);
            (is_relay && physical.cycle >= opened).then(|| physical.cycle - opened)
        }
        _ => None,
    };
    while machine.cycle() < opened + 2 * BOUND {
        machine.run(opened.max(machine.cycle()) + LOOK, &mut ());
        if let Some(reaction) = machine.take_events().iter().find_map(opens) {
            return Some(reaction);
        }
    }
    None
}

/// Distances between openings: every cycle, or so many.
fn step(coarse: u64) -> u64 {
    if std::env::var_os(EVERY_CYCLE).is_some() { 1 } else { coarse }
}

/// The longest reaction over openings in so many cycles from now on, each `step` cycles.
fn worst(mut machine: Machine, cycles: u64, step: u64) -> u64 {
    let (begin, mut opened, mut longest) = (machine.cycle(), machine.cycle() + 1, 0);
    while opened < begin + cycles {
        // A machine stops where an instruction ends.
        if machine.cycle() + BETWEEN_COPIES < opened {
            // An instruction may take longer.
            let mut next = machine.clone();
            next.run(opened - 20, &mut ());
            if next.cycle() < opened {
                machine = next;
            }
        }
        let reaction = reaction(&machine, opened);
        let reaction = reaction.unwrap_or_else(|| panic!("opened in cycle {opened}, the relay stays closed"));
        longest = longest.max(reaction);
        opened += step;
    }
    longest
}

/// The machine once the attacker's code has begun.
fn begun(code: &str) -> Machine {
    let mut machine = attacked(code);
    let end = machine.cycle() + 8_000_000;
    let runs = |machine: &Machine| (FREE..FREE + 0x100).contains(&machine.registers()[0]);
    while !runs(&machine) {
        assert!(machine.cycle() < end, "the operating system does not wait");
        machine.run(machine.cycle() + 5, &mut ());
    }
    machine.run(machine.cycle() + 20_000, &mut ());
    machine
}

fn check(name: &str, machine: Machine, cycles: u64, coarse: u64) -> u64 {
    let longest = worst(machine, cycles, step(coarse));
    println!("{name}: {longest} cycles");
    assert!(longest <= BOUND, "{name}: {longest} cycles");
    longest
}

/// Whatever the node is at: the operating system at rest and with a message, the threads, their calls of each other, the scheduler
/// itself.
#[test]
fn the_relay_opens_within_the_bound_whatever_runs() {
    let machine = at_work().0.clone();
    check("at rest", machine.clone(), 3_000, 101);
    let mut receiving = machine.clone();
    for (number, byte) in (0..200_u64).zip([2_u8, 0, 4, 1, 1, 1, 1].into_iter().cycle()) {
        let cycle = receiving.cycle() + 500 + 700 * number;
        receiving.peripherals().input(Input { cycle, port: Port::Uart(0), byte, bit_time: None }).expect("a wire");
    }
    check("the operating system with messages, its handlers", receiving, 40_000, 1009);
    // To just before the next activation.
    let mut machine = machine;
    let id = |machine: &Machine| {
        let modules = machine.modules().expect("a Sancus unit");
        modules.select(Selector::Address(machine.registers()[0])).map(|module| module.id())
    };
    let end = machine.cycle() + 5_000_000;
    let mut before = machine.clone();
    while id(&machine) != Some(2) && machine.cycle() < end {
        before = machine.clone();
        machine.run(machine.cycle() + 200, &mut ());
    }
    assert_eq!(id(&machine), Some(2), "SWITCH runs");
    let longest = check("threads, their calls, the scheduler", before, 30_000, 37);
    assert!(longest > 500, "{longest} cycles: nothing was in the way");
}

/// A loop that calls an entry point.
fn calls(module: &str, entry: u16, arguments: [u16; 3]) -> String {
    let [first, second, third] = arguments;
    format!(
        "again: mov #{entry}, r6\n mov #back, r7\n mov #{first}, r12\n mov #{second}, r13\n mov #{third}, r14\n \
         br #{module}\nback: jmp again"
    )
}

/// A loop with an instruction of the Sancus unit, in an atomic section or not.
fn instruction(word: u16, section: bool) -> String {
    let section = if section { "mov #10000, r15\n .word 0x1389\n" } else { "" };
    format!(
        "again: {section} mov #0x0300, r9\n mov #0x0310, r10\n mov #0x0340, r11\n mov #0x0380, r12\n mov #0x03a0, r13\n \
         mov #0x0390, r14\n mov #0x0300, r15\n .word {word}\n jmp again"
    )
}

/// Atomic sections, one after another: `wait` turns of a loop of three cycles in each.
fn sections(wait: u16, more: &str) -> String {
    format!("again: mov #10000, r15\n .word 0x1389\n mov #{wait}, r14\nwait: dec r14\n jnz wait\n {more}\n jmp again")
}

/// The attacker's code holds atomic sections as long as the hardware lets it, or calls the scheduler or another module, or violates
/// rules, or has the crypto unit work.
#[test]
fn an_attacker_who_owns_the_node_delays_it_no_longer_than_the_bound() {
    // Violations come before the interrupt of the opened case, and each instruction is one.
    let handler = "mov #0x4030, r4\n mov r4, &HANDLER\n mov #again, r4\n mov r4, &OPERAND\n";
    let violations = format!("{handler} again: mov #1, &0x0160\n jmp again");
    // A call that is refused ends as one whose module violates a rule: nobody is there who made it, so it would run wild.
    let refused = "mov #0x4030, r4\n mov r4, &REFUSED\n mov #again, r4\n mov r4, &REFUSED_OPERAND\n";
    let wrong_calls = format!("{refused} {}", calls("SCHEDULER", 99, [0; 3]));
    let time = "mov #TIME, r6\n mov #back, r7\n eint\n br #SCHEDULER\nback: nop";
    let mut longest = 0;
    for (name, code, cycles, coarse) in [
        ("atomic sections", sections(3_340, ""), 12_000, 97),
        ("the scheduler after a section", sections(3_320, time), 13_000, 97),
        ("a violation at the end of a section", sections(3_325, "mov #1, &0x0160"), 14_000, 97),
        ("violations", "again: mov #1, &0x0160\n jmp again".to_owned(), 4_000, 41),
        ("violations of the handler of violations", violations, 4_000, 41),
        ("a module's entry", calls("SWITCH", 6, [0; 3]), 2_000, 29),
        ("a module attests itself", calls("CREDIT", 1, [0x0300, 64, 0x0280]), 12_000, 197),
        ("a module decrypts an event", calls("CREDIT", 3, [0, 0x0300, 40]), 12_000, 197),
        ("the scheduler attests itself", calls("SCHEDULER", 1, [0x0300, 64, 0x0280]), 10_000, 97),
        ("the scheduler decrypts an event", calls("SCHEDULER", 3, [0, 0x0300, 36]), 10_000, 97),
        ("the scheduler tells the time", calls("SCHEDULER", 6, [0; 3]), 2_000, 29),
        ("the scheduler sets an alarm", calls("SCHEDULER", 4, [0; 3]), 4_000, 29),
        ("the scheduler is called wrongly", wrong_calls, 4_000, 29),
        ("enable", instruction(0x1381, false), 3_000, 197),
        ("verify", instruction(0x1382, false), 3_000, 197),
        ("verify caller", instruction(0x1383, false), 3_000, 197),
        ("wrap", instruction(0x1384, false), 6_000, 197),
        ("unwrap", instruction(0x1385, false), 6_000, 197),
        ("get ID", instruction(0x1386, false), 200, 7),
        ("wrap in an atomic section", instruction(0x1384, true), 12_000, 197),
        ("unwrap in an atomic section", instruction(0x1385, true), 12_000, 197),
        ("enable in an atomic section", instruction(0x1381, true), 12_000, 197),
    ] {
        longest = longest.max(check(name, begun(&code), cycles, coarse));
    }
    // Within a tenth of the bound: it is not larger than it has to be.
    assert!(longest * 10 >= BOUND * 9, "the longest is {longest} cycles of {BOUND}");
}

/// A section that begins when the one before ends, to the cycle: the interrupt comes between them all the same.
#[test]
fn no_two_atomic_sections_are_one() {
    for nops in 0..18 {
        let code = sections(3_330, &"nop\n ".repeat(nops));
        let machine = begun(&code);
        // Where one section ends and another begins.
        check(&format!("sections with {nops} instructions more"), machine, 10_100, 499);
    }
}
