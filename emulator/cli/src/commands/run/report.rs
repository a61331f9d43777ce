//! What is said when a run is over.

use super::{End, Fault, Session};
use crate::commands::{Exit, Failure, print, print_json, stacks};
use crate::diagnostics::say;
use crate::terminal::PORTS;
use indicatif::HumanCount;
use machine::{Account, Accounting, Anomaly, AnomalyKind};
use program::image::Image;
use program::stacks::Stacks;
use serde::Serialize;
use std::path::Path;
use std::time::Duration;

/// A number with thousands separated.
pub fn count(number: u64) -> String {
    HumanCount(number).to_string()
}

/// A number of things.
pub fn counted(number: u64, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

/// Emulated time with a unit that suits it.
pub fn seconds(cycles: u64, clock_hz: u64) -> String {
    let seconds = cycles as f64 / clock_hz as f64;
    match seconds {
        1.0.. => format!("{seconds:.3} s"),
        1e-3.. => format!("{:.3} ms", seconds * 1e3),
        _ => format!("{:.3} µs", seconds * 1e6),
    }
}

/// A frequency with a unit that suits it.
fn frequency(hertz: u64) -> String {
    match hertz {
        1_000_000.. => format!("{} MHz", hertz as f64 / 1e6),
        1000.. => format!("{} kHz", hertz as f64 / 1e3),
        _ => format!("{hertz} Hz"),
    }
}

/// Cycles with their share of all.
fn share(cycles: u64, total: u64) -> String {
    format!("{:>15}  {:>5.1} %", count(cycles), cycles as f64 * 100.0 / total.max(1) as f64)
}

/// Who the cycles went to, if there is anything to tell apart.
fn accounting(accounting: &Accounting, image: &Image) {
    let accounts = accounting.accounts();
    if accounts.len() == 1 && accounts[0].sancus == 0 {
        return;
    }
    let total = accounting.total();
    say!("  cycles of");
    for Account { module, instructions, sancus } in accounts {
        let who = match module {
            None => "unprotected code".into(),
            Some((id, layout)) => match image.module_name(layout) {
                Some(name) => format!("module {id} {name}"),
                None => format!("module {id} at {:04x}", layout.public_start),
            },
        };
        say!("    {who:24}{}", share(*instructions, total));
        if *sancus > 0 {
            say!("    {:24}{}", "  its crypto", share(*sancus, total));
        }
    }
    for (what, cycles) in [("interrupt entries", accounting.interrupt_entries()), ("sleep", accounting.asleep())] {
        if cycles > 0 {
            say!("    {what:24}{}", share(cycles, total));
        }
    }
}

/// An address and what it belongs to.
fn place(image: &Image, address: u16) -> String {
    match image.symbolic_address(address) {
        Some(place) => format!("{address:#06x} <{place}>"),
        None => format!("{address:#06x}"),
    }
}

fn anomaly_name(kind: AnomalyKind) -> &'static str {
    match kind {
        AnomalyKind::OutsideProgramMemory => "runs outside program memory",
        AnomalyKind::OddProgramCounter => "odd program counter",
    }
}

fn anomaly_text(anomaly: &Anomaly, image: &Image) -> String {
    let times = if anomaly.count > 1 { format!(" ({} times)", count(anomaly.count)) } else { String::new() };
    let kind = anomaly_name(anomaly.kind);
    format!("{kind} from cycle {} on, pc {}{times}", count(anomaly.cycle), place(image, anomaly.program_counter))
}

/// Says on standard error why the run ended, unless it ended as it should, and with `elapsed` the statistics.
pub fn to_terminal(session: &Session, image: &Image, end: &End, elapsed: Option<Duration>) {
    let machine = &session.machine;
    let (cycle, clock) = (machine.cycle(), machine.configuration().clock_hz);
    let statistics = machine.statistics();
    let why = match end {
        End::ProgramEnded => "program ended".into(),
        End::CycleLimit => format!("cycle limit reached, pc {}", place(image, machine.registers()[0])),
        End::Asleep => format!(
            "asleep for ever: the CPU is off and nothing can wake it, pc {}",
            place(image, machine.registers()[0])
        ),
        End::Fault(Fault::RunsAway(anomaly)) => anomaly_text(anomaly, image),
        End::Fault(Fault::EndlessResets(resets)) => {
            format!("resets endlessly: {} times without any output", count(*resets))
        }
        End::Violation => format!("stopped after a violation, pc {}", place(image, machine.registers()[0])),
        End::Interrupted => format!("interrupted, pc {}", place(image, machine.registers()[0])),
        End::Quit => "ended by the debugger".into(),
        End::Unexpected(line) | End::Unsaved(line) => line.clone(),
    };
    for stack in session.stacks.iter().flat_map(Stacks::modules) {
        say!("{}", stacks::line(stack, &stack.module, |address| place(image, address)));
    }
    let elapsed = elapsed.or((*end == End::Interrupted).then_some(Duration::ZERO));
    if end.exit() == Exit::Success && elapsed.is_none() {
        return;
    }
    say!("{why}");
    if end.exit() == Exit::GuestFault {
        let registers = machine.registers().map(|register| format!("{register:04x}"));
        say!("  r0-r7   {}", registers[..8].join(" "));
        say!("  r8-r15  {}", registers[8..].join(" "));
    }
    let Some(elapsed) = elapsed else { return };
    say!("  cycles        {:>15}   {} at {}", count(cycle), seconds(cycle, clock), frequency(clock));
    let instructions = statistics.instructions;
    say!("  instructions  {:>15}   {:.2} cycles each", count(instructions), cycle as f64 / instructions.max(1) as f64);
    say!("  interrupts    {:>15}", count(statistics.interrupts));
    say!("  resets        {:>15}", count(statistics.resets));
    if session.violation_cycles > 0 {
        say!("  violations    {:>15}   cycles", count(session.violation_cycles));
    }
    accounting(machine.accounting(), image);
    for anomaly in &statistics.anomalies {
        say!("  note: {}", anomaly_text(anomaly, image));
    }
    if !elapsed.is_zero() {
        let host = elapsed.as_secs_f64();
        say!(
            "  host          {host:>13.3} s   {:.1} M cycles/s, {:.1} M instructions/s",
            cycle as f64 / host / 1e6,
            instructions as f64 / host / 1e6
        );
    }
}

/// Schema `sancus-emu/run/1`. It holds nothing of the host, so equal runs give equal objects.
#[derive(Serialize)]
struct Json<'a> {
    schema: &'static str,
    image: &'a str,
    soc: String,
    board: String,
    clock_hz: u64,
    stop: &'static str,
    exit_status: u8,
    cycles: u64,
    seconds: f64,
    instructions: u64,
    interrupts: u64,
    resets: u64,
    violation_cycles: u64,
    anomalies: Vec<JsonAnomaly>,
    cycles_of: JsonAccounting<'a>,
    /// The stacks of modules, if they were watched.
    stacks: Option<Vec<stacks::JsonStack<'a>>>,
    /// R0 (address of the next instruction) to R15.
    registers: [u16; 16],
    /// What each UART sent.
    console: [String; PORTS],
}

#[derive(Serialize)]
struct JsonAnomaly {
    kind: &'static str,
    cycle: u64,
    pc: u16,
    count: u64,
}

/// Who the cycles went to; the sum is that of the run.
#[derive(Serialize)]
struct JsonAccounting<'a> {
    unprotected: u64,
    unprotected_crypto: u64,
    modules: Vec<JsonAccount<'a>>,
    interrupt_entries: u64,
    asleep: u64,
}

#[derive(Serialize)]
struct JsonAccount<'a> {
    id: u16,
    name: Option<&'a str>,
    public_start: u16,
    instructions: u64,
    crypto: u64,
}

impl<'a> JsonAccounting<'a> {
    fn new(accounting: &Accounting, image: &'a Image) -> JsonAccounting<'a> {
        let mut json = JsonAccounting {
            unprotected: 0,
            unprotected_crypto: 0,
            modules: Vec::new(),
            interrupt_entries: accounting.interrupt_entries(),
            asleep: accounting.asleep(),
        };
        for Account { module, instructions, sancus } in accounting.accounts() {
            match module {
                None => (json.unprotected, json.unprotected_crypto) = (*instructions, *sancus),
                Some((id, layout)) => json.modules.push(JsonAccount {
                    id: *id,
                    name: image.module_name(layout),
                    public_start: layout.public_start,
                    instructions: *instructions,
                    crypto: *sancus,
                }),
            }
        }
        json
    }
}

/// Prints the result as one line, after the console.
pub fn json(session: &Session, path: &Path, image: &Image, end: &End) -> Result<(), Failure> {
    let (machine, console) = (&session.machine, &session.console);
    let configuration = machine.configuration();
    let statistics = machine.statistics();
    let text = |port: usize| {
        console.as_ref().map_or_else(String::new, |console| String::from_utf8_lossy(&console[port]).into())
    };
    let console: [String; PORTS] = std::array::from_fn(text);
    // The object has a line of its own whatever the program printed last.
    if console.iter().any(|text| !text.is_empty() && !text.ends_with('\n')) {
        print("\n")?;
    }
    let anomaly = |anomaly: &Anomaly| JsonAnomaly {
        kind: anomaly_name(anomaly.kind),
        cycle: anomaly.cycle,
        pc: anomaly.program_counter,
        count: anomaly.count,
    };
    print_json(&Json {
        schema: "sancus-emu/run/1",
        image: &path.to_string_lossy(),
        soc: configuration.soc.to_string(),
        board: configuration.board.to_string(),
        clock_hz: configuration.clock_hz,
        stop: match end {
            End::ProgramEnded => "program-ended",
            End::CycleLimit => "cycle-limit",
            End::Asleep => "asleep",
            End::Fault(_) => "guest-fault",
            End::Violation => "violation",
            End::Interrupted => "interrupted",
            End::Quit => "quit",
            End::Unexpected(_) => "unexpected",
            End::Unsaved(_) => "unsaved",
        },
        exit_status: end.exit() as u8,
        cycles: machine.cycle(),
        seconds: machine.cycle() as f64 / configuration.clock_hz as f64,
        instructions: statistics.instructions,
        interrupts: statistics.interrupts,
        resets: statistics.resets,
        violation_cycles: session.violation_cycles,
        anomalies: statistics.anomalies.iter().map(anomaly).collect(),
        cycles_of: JsonAccounting::new(machine.accounting(), image),
        stacks: session.stacks.as_ref().map(|watched| stacks::json(watched.modules())),
        registers: machine.registers(),
        console,
    })
}
