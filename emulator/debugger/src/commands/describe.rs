//! What commands tell, in lines of at most 80 columns where names allow.

use std::fmt::Write;

use machine::event::{Event, EventKind, Incident};
use program::disassembly::{self, Line};
use program::image::Image;
use program::narration::Narrator;
use sancus_hw::{INTERRUPT_ID_BASE, Layout, Report};

use super::monitor::StopAt;
use super::table::{COMMANDS, Topic, find};
use super::{CommandError, Expression, Monitor};
use crate::condition::{Accesses, Condition, Hit, Watchpoint};
use crate::session::Reason;

/// Columns of a terminal, less those by which some lines are moved.
const WIDTH: usize = 76;
/// Violations that are told.
const LAST_VIOLATIONS: usize = 8;

// Writing to a string cannot fail, so what `write!` returns is dropped throughout.

pub(super) fn help(name: Option<&str>) -> Result<String, CommandError> {
    let mut text = String::new();
    if let Some(name) = name {
        let entry = find(name)?;
        let short = if entry.short.is_empty() { String::new() } else { format!(" (or {})", entry.short) };
        let _ = writeln!(text, "{}{short}: {}", entry.usage, entry.help);
        return Ok(text);
    }
    for (topic, heading) in Topic::ALL {
        let _ = writeln!(text, "{heading}");
        for entry in COMMANDS.iter().filter(|entry| entry.topic == topic) {
            let _ = writeln!(text, "  {:12} {:3} {}", entry.name, entry.short, entry.help);
        }
    }
    text += "A PLACE or EXPRESSION is made of numbers (16, 0x10), registers (r5, sp),\n\
             symbols, FILE:LINE, *ADDRESS (a word), @ADDRESS (a byte), + and -.\n";
    Ok(text)
}

pub(super) fn number(expression: &Expression, number: u16) -> String {
    let signed = match number as i16 {
        negative @ ..0 => format!(" or {negative}"),
        _ => String::new(),
    };
    format!("{expression} = {number} ({number:#06x}){signed}\n")
}

/// A number of up to eight bytes, the lowest first.
pub(super) fn scalar(expression: &Expression, bytes: &[u8], is_signed: bool) -> String {
    let number = bytes.iter().rev().fold(0, |number: u64, byte| number << 8 | u64::from(*byte));
    let unused = 64 - 8 * bytes.len();
    let signed = (number << unused) as i64 >> unused;
    let digits = 2 + 2 * bytes.len();
    match is_signed {
        true => format!("{expression} = {signed} ({number:#0digits$x})\n"),
        false => format!("{expression} = {number} ({number:#0digits$x})\n"),
    }
}

/// What is in no one place.
pub(super) fn bytes(expression: &Expression, bytes: &[u8]) -> String {
    let hexadecimal: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{expression} = {}\n", hexadecimal.join(" "))
}

pub(super) fn dump(address: u16, bytes: &[u8]) -> String {
    let mut text = String::new();
    for (line, bytes) in bytes.chunks(16).enumerate() {
        let hexadecimal: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let printable = |byte: &u8| if byte.is_ascii_graphic() || *byte == b' ' { char::from(*byte) } else { '.' };
        let letters: String = bytes.iter().map(printable).collect();
        let address = usize::from(address) + 16 * line;
        let _ = writeln!(text, "{address:04x}  {:47}  {letters}", hexadecimal.join(" "));
    }
    text
}

pub(super) fn registers(registers: &[u16; 16]) -> String {
    let row = |first: usize| {
        let row = (first..first + 8).map(|number| format!("r{number:<2} {:04x}", registers[number]));
        row.collect::<Vec<_>>().join("  ")
    };
    let status = registers[2];
    let flags = [(8, 'V'), (7, 'S'), (6, 'H'), (5, 'O'), (4, 'U'), (3, 'I'), (2, 'N'), (1, 'Z'), (0, 'C')];
    let flags: String = flags.map(|(bit, name)| if status >> bit & 1 == 0 { '-' } else { name }).iter().collect();
    format!("{}\n{}\npc {:04x}  sp {:04x}  sr {flags}\n", row(0), row(8), registers[0], registers[1])
}

pub(super) fn disassembly(monitor: &Monitor, address: u16, count: u16) -> Result<String, CommandError> {
    monitor.read(address & !1, 2)?;
    let (mut text, mut next, mut last_line) = (String::new(), Some(address & !1), None);
    for _ in 0..count {
        let Some((here, instruction)) = next.and_then(|here| Some((here, instruction(monitor, here)?))) else { break };
        if let Some(symbol) = monitor.session().image().symbol_at(here) {
            let _ = writeln!(text, "{}:", symbol.name);
        }
        let line = monitor.lines.at(here);
        if line.is_some() && line != last_line {
            let _ = writeln!(text, "        ; {}", monitor.source(here));
        }
        last_line = line;
        text += &instruction_line(monitor, &instruction);
        next = here.checked_add(2 * instruction.words.len() as u16);
    }
    Ok(text)
}

/// The instruction in memory at an address.
pub(super) fn instruction(monitor: &Monitor, address: u16) -> Option<Line> {
    disassembly::line(address, |address| {
        let bytes = monitor.session().timeline().read(address, 2);
        Some(u16::from_le_bytes(bytes.try_into().ok()?))
    })
}

fn instruction_line(monitor: &Monitor, line: &Line) -> String {
    let mark = if line.address == monitor.session().program_counter() { "=>" } else { "" };
    let text = line.text(monitor.session().image());
    format!("{mark:3}{:04x}  {}  {text}\n", line.address, line.words_text())
}

/// Where the program is: cycle, who executes, place, instruction.
pub(super) fn whereabouts(monitor: &Monitor) -> String {
    let session = monitor.session();
    let (cycle, address) = (session.machine().cycle(), session.program_counter());
    let who = match session.machine().sancus() {
        Some(state) if state.executing != 0 => format!(", {}", module(monitor, state.executing)),
        _ => String::new(),
    };
    let sleeps = if session.machine().is_at_instruction() { "" } else { ", asleep or within an instruction" };
    let place = format!("cycle {cycle}: {}{who}{sleeps}", monitor.place(address));
    let mut text = fitting(&place) + "\n";
    if let Some(line) = instruction(monitor, address) {
        text += &instruction_line(monitor, &line);
    }
    text
}

/// A module, an interrupt or the rest, by the id that the hardware knows it by.
pub(super) fn module(monitor: &Monitor, id: u16) -> String {
    let session = monitor.session();
    let layout = session.timeline().module(id, session.machine().cycle());
    match (id, layout.and_then(|layout| session.image().module_name(layout))) {
        (0, _) => "unprotected code".into(),
        (INTERRUPT_ID_BASE.., _) => format!("interrupt {}", id - INTERRUPT_ID_BASE),
        (_, Some(name)) => format!("module {id} ({name})"),
        (_, None) => format!("module {id}"),
    }
}

/// A line that is broken at commas where it is wider than a terminal.
fn fitting(line: &str) -> String {
    let (mut text, mut rest) = (String::new(), line);
    while let Some((end, _)) = rest.char_indices().nth(WIDTH)
        && let Some(comma) = rest[..end].rfind(", ")
    {
        text += &rest[..=comma];
        text += "\n ";
        rest = &rest[comma + 1..];
    }
    text + rest
}

/// An event in the words of the program.
fn event(monitor: &Monitor, event: &Event) -> String {
    let session = monitor.session();
    let image: &Image = session.image();
    let mut narrator = Narrator::new(image, session.machine().configuration(), monitor.show_keys);
    for (cycle, id, layout) in session.timeline().created().iter().filter(|(cycle, ..)| *cycle < event.cycle) {
        let kind = EventKind::Reported(Report::ModuleCreated { id: *id, layout: *layout, confidential: false });
        narrator.tell(&Incident { event: Event { cycle: *cycle, program_counter: None, kind }, cycles: 1 });
    }
    if let Some(told) = narrator.tell(&Incident { event: event.clone(), cycles: 1 }) {
        return fitting(&told.to_string());
    }
    let cycle = event.cycle;
    match event.kind {
        EventKind::Switched { from, to, .. } => {
            format!("cycle {cycle}: {} follows {}", module(monitor, to), module(monitor, from))
        }
        EventKind::Output { port, byte } => format!("cycle {cycle}: {port} sends {byte:#04x}"),
        EventKind::CryptoDone => format!("cycle {cycle}: the crypto unit has done a command"),
        _ => format!("cycle {cycle}"),
    }
}

pub(super) fn reason(monitor: &Monitor, reason: &Reason) -> String {
    let text = match reason {
        Reason::Done => return String::new(),
        Reason::Breakpoint => "breakpoint".into(),
        Reason::Watchpoint(Hit { cycle, address, write, value }) => {
            let access = if *write { "write to" } else { "read of" };
            format!("{access} {} in cycle {cycle}, word {value:#06x}", monitor.place(*address))
        }
        Reason::Happened(Condition::Entry { module }, _) => format!("entry of module {module}"),
        Reason::Happened(Condition::Interrupt { number }, _) => format!("interrupt {number}"),
        Reason::Happened(_, happened) => event(monitor, happened),
        Reason::Loaded(module) => format!("module {module} has been loaded"),
        Reason::Interrupted => "interrupted".into(),
        Reason::Asleep => "asleep for ever: the CPU is off and nothing can wake it".into(),
        Reason::ProgramEnded => "program ended".into(),
        Reason::Limit => "cycle limit reached".into(),
        Reason::Beginning => "time begins here".into(),
    };
    text + "\n"
}

pub(super) fn watchpoint(watchpoint: &Watchpoint, monitor: &Monitor) -> String {
    let Watchpoint { addresses, accesses } = watchpoint;
    let accesses = match accesses {
        Accesses::Writes => "writes to",
        Accesses::Reads => "reads of",
        Accesses::Both => "accesses to",
    };
    let bytes = u32::from(*addresses.end()) + 1 - u32::from(*addresses.start());
    format!("{accesses} {} ({bytes} bytes)", monitor.place(*addresses.start()))
}

pub(super) fn stops(stops: &[StopAt], monitor: &Monitor) -> String {
    let line = |(index, stop): (usize, &StopAt)| {
        let text = match stop {
            StopAt::Breakpoint(address) => format!("break at {}", monitor.place(*address)),
            StopAt::Watchpoint(watched) => watchpoint(watched, monitor),
            StopAt::Condition(condition) => condition.to_string(),
        };
        format!("{:3}  {text}\n", index + 1)
    };
    stops.iter().enumerate().map(line).collect()
}

pub(super) fn modules(monitor: &Monitor) -> Result<String, CommandError> {
    let machine = monitor.session().machine();
    let table = machine.modules().ok_or(CommandError::NoSancus)?;
    let executing = machine.sancus().map_or(0, |state| state.executing);
    let mut text = String::new();
    for slot in table.slots().iter().filter(|slot| slot.is_enabled()) {
        let Layout { public_start, public_end, secret_start, secret_end, .. } = *slot.layout();
        let mark = if slot.id() == executing { "=>" } else { "" };
        let name = monitor.session().image().module_name(slot.layout()).unwrap_or("(not in the image)");
        let _ = writeln!(
            text,
            "{mark:3}{:2}  {name:20}  public {public_start:04x}..{public_end:04x}  secret {secret_start:04x}..{secret_end:04x}",
            slot.id()
        );
        if monitor.show_keys {
            let _ = writeln!(text, "       key {}", slot.key());
        }
    }
    Ok(if text.is_empty() { "no module is enabled\n".into() } else { text })
}

/// What other debuggers are told to know the modules that were loaded.
pub(super) fn module_files(monitor: &Monitor) -> String {
    let mut text = String::new();
    for file in monitor.loaded.iter().filter_map(|module| module.file.as_ref()) {
        let file = file.display();
        let _ = writeln!(text, "lldb: target modules add {file}");
        let _ = writeln!(text, "      target modules load --file {file} --slide 0");
        let _ = writeln!(text, "GDB:  add-symbol-file {file}");
    }
    text
}

pub(super) fn sancus(monitor: &Monitor) -> Result<String, CommandError> {
    let state = monitor.session().machine().sancus().ok_or(CommandError::NoSancus)?;
    let mut text = modules(monitor)?;
    let _ = writeln!(text, "executing    {}", module(monitor, state.executing));
    let _ = writeln!(text, "before it    {}", module(monitor, state.caller));
    let guard = if state.stack_guard == 0 { "none".into() } else { format!("{:#06x}", state.stack_guard) };
    let _ = writeln!(text, "stack guard  {guard}");
    if let Some(sections) = state.atomic_sections {
        let left = |cycles: Option<u32>| cycles.map_or("none".into(), |cycles| format!("{cycles} cycles left"));
        let _ = writeln!(text, "atomicity    clix: {}; entry: {}", left(sections.clix), left(sections.entry));
    }
    let violations = monitor.session().timeline().violations();
    let _ = writeln!(text, "violations   {}", if violations.is_empty() { "none" } else { "the last ones:" });
    for violation in violations.iter().rev().take(LAST_VIOLATIONS).rev() {
        let _ = writeln!(text, "  {}", event(monitor, violation));
    }
    Ok(text)
}

pub(super) fn cycles(monitor: &Monitor) -> String {
    let session = monitor.session();
    let (machine, timeline) = (session.machine(), session.timeline());
    let statistics = machine.statistics();
    let (snapshots, interval) = timeline.snapshots();
    let mut text = format!("cycle         {}\n", machine.cycle());
    let seconds = machine.cycle() as f64 / machine.configuration().clock_hz as f64;
    let _ = writeln!(text, "time          {seconds:.6} s");
    let _ = writeln!(text, "instructions  {}", statistics.instructions);
    let _ = writeln!(text, "interrupts    {}", statistics.interrupts);
    let _ = writeln!(text, "resets        {}", statistics.resets);
    let _ = writeln!(text, "known time    {} to {}", timeline.beginning(), timeline.end());
    let _ = writeln!(text, "              {snapshots} snapshots, {interval} cycles apart");
    text
}
