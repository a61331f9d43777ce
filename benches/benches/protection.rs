//! Host speed with protection on and off: the same program, whose loop lies in the public section of a module or outside,
//! with modules enabled or not. The requirement is at least 80 % of the speed without.
//!
//! Rounds with and without alternate, and the fastest of each counts: what else the host does slows both.

use benches::{START, machine, run_to};
use machine::{Board, Configuration, Cycle, Machine, Soc};
use std::time::{Duration, Instant};

/// Cycles of a round.
const CYCLES: Cycle = 40_000_000;
/// Rounds of each kind.
const ROUNDS: usize = 7;
/// What is required.
const REQUIRED: f64 = 0.80;

/// Start of the module's public section, and where loops outside of it lie.
const MODULE: u16 = 0x6000;
const OUTSIDE: u16 = 0x5d00;

/// Loops, as lines to be placed at an address; the module's data are at 0x0400.
fn loops(address: u16) -> [(&'static str, String); 4] {
    let again = format!("br #{:#06x}\n", address + 4);
    let begin = "mov #0x1000, sp\n";
    let function = address + 0x80;
    [
        ("arithmetic", format!("{begin}add r4, r5\nxor r5, r6\nrra r6\nsub #0x1234, r7\nswpb r7\nadc r8\n{again}")),
        (
            "memory",
            format!("{begin}mov &0x0400, r5\nadd r5, &0x0402\nmov #0x0404, r6\nmov @r6+, r7\nmov r7, 2(r6)\n{again}"),
        ),
        ("calls", format!("{begin}call #{function:#06x}\npush r5\npop r6\n{again}")),
        (
            "mixed",
            format!("{begin}mov &0x0400, r5\nadd #3, r5\nmov r5, &0x0400\ncall #{function:#06x}\nrra r6\n{again}"),
        ),
    ]
}

/// A machine at the start of the loop.
fn prepare(soc: Soc, lines: &str, address: u16, protected: bool) -> Machine {
    let enable = if protected { "sm_enable" } else { "nop" };
    let prologue = format!(
        "mov #0x0000, r9
         mov #0x0000, r10
         mov #0x1234, r11
         mov #0x6000, r12
         mov #0x6100, r13
         mov #0x0400, r14
         mov #0x0480, r15
         {enable}
         mov #0x6200, r12
         mov #0x6300, r13
         mov #0x0500, r14
         mov #0x0580, r15
         {enable}
         br #{address:#06x}"
    );
    // Data of loops outside of the module lie outside of its secret section.
    let lines = if address == OUTSIDE { lines.replace("0x04", "0x07") } else { lines.into() };
    let programs = [(START, prologue.as_str()), (address, lines.as_str()), (address + 0x80, "add r9, r10\nret")];
    let mut machine = machine(&Configuration::new(soc, Board::Sim), &programs);
    run_to(&mut machine, address);
    assert_eq!(machine.modules().is_some_and(|modules| modules.any_enabled()), protected);
    machine.take_events();
    machine
}

fn time(machine: &Machine) -> Duration {
    let mut machine = machine.clone();
    let end = machine.cycle() + CYCLES;
    let start = Instant::now();
    machine.run(end, &mut ());
    let elapsed = start.elapsed();
    assert!(machine.take_events().is_empty(), "the loop breaks no rule");
    elapsed
}

fn main() {
    println!("Million cycles of emulated time per second of the host's");
    println!("{:<12}{:<14}{:<12}{:>12}{:>12}{:>10}", "core", "loop", "", "unprotected", "protected", "ratio");
    let mut worst = f64::INFINITY;
    for soc in [Soc::Sancus64, Soc::Aion128] {
        for (place, address) in [("in a module", MODULE), ("outside", OUTSIDE)] {
            for (name, lines) in loops(address) {
                let machines = [false, true].map(|protected| prepare(soc, &lines, address, protected));
                let mut best = [Duration::MAX; 2];
                for _ in 0..ROUNDS {
                    for (machine, best) in machines.iter().zip(&mut best) {
                        *best = (*best).min(time(machine));
                    }
                }
                let [without, with] = best.map(|time| CYCLES as f64 / 1e6 / time.as_secs_f64());
                let ratio = with / without;
                worst = worst.min(ratio);
                println!("{soc:<12}{name:<14}{place:<12}{without:>12.1}{with:>12.1}{:>8.1} %", ratio * 100.0);
            }
        }
    }
    let verdict = if worst >= REQUIRED { "met" } else { "NOT met" };
    println!("worst {:.1} %: the requirement of {:.0} % is {verdict}", worst * 100.0, REQUIRED * 100.0);
}
