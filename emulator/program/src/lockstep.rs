//! Lockstep: a machine runs, and every event is compared with a recorded trace.
//!
//! Compared are each instruction's cycle, address and registers, each write with its cycle, each cycle of a violation,
//! and at the end the text the program printed. The comparison ends with the last event of the trace; what the machine
//! does then is not looked at.

use crate::disassembly;
use crate::image::Image;
use crate::trace::{BoundaryRecord, Record, TraceError, TraceReader};
use machine::event::{Event, EventKind};
use machine::peripherals::Port;
use machine::{Boundary, Cycle, Lanes, Machine, Observer, Stop};
use std::collections::VecDeque;
use std::fmt::{self, Write};
use std::io::BufRead;

/// Instructions shown before a difference.
const HISTORY: usize = 10;

/// Cycles between looks at whether a difference has been found; an observer cannot stop the machine.
const CHUNK: Cycle = 4096;

/// Cycles without an event after which none is expected any more. The longest crypto instruction takes fewer, and so does
/// the watchdog.
const SILENCE: Cycle = 1 << 24;

/// What agreed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Instructions, decoded ones that did not run included.
    pub instructions: u64,
    /// Interrupt entries.
    pub interrupts: u64,
    /// Write cycles.
    pub writes: u64,
    /// Cycles of violations.
    pub violations: u64,
    /// Cycle of the last event, since the last reset.
    pub cycles: Cycle,
    /// Lines printed by the Sancus unit.
    pub messages: u64,
    /// Bytes of console text; `None` if the trace has none to compare.
    pub console: Option<usize>,
}

impl Agreement {
    fn count(&mut self, record: &Record) {
        self.cycles = record.cycle();
        *match record {
            Record::Boundary(boundary) if boundary.interrupt_entry => &mut self.interrupts,
            Record::Boundary(_) => &mut self.instructions,
            Record::Write { .. } => &mut self.writes,
            Record::Violation { .. } => &mut self.violations,
        } += 1;
    }
}

/// The first difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Divergence {
    /// Line of the trace, from 1.
    pub line: u64,
    /// What agreed before.
    pub agreement: Agreement,
    /// The last instructions and interrupt entries that agreed, oldest first.
    pub history: Vec<BoundaryRecord>,
    /// What differs.
    pub difference: Difference,
}

/// Two accounts of the same moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Another event than the trace has.
    Event {
        /// By the trace.
        expected: Record,
        /// By the machine.
        got: Record,
    },
    /// The machine went on without the event.
    Missing {
        /// By the trace.
        expected: Record,
        /// How far the machine is.
        cycle: Cycle,
        /// Why it stopped, if it did.
        stop: Stop,
    },
    /// The text that the program printed.
    Console {
        /// By the trace.
        expected: Vec<u8>,
        /// By the machine.
        got: Vec<u8>,
    },
}

/// A comparison that did not come to agreement.
#[derive(Debug, thiserror::Error)]
pub enum LockstepError {
    /// The trace is unusable.
    #[error(transparent)]
    Trace(#[from] TraceError),
    /// Machine and trace differ.
    #[error("the machine differs from the trace at line {}, cycle {}", .0.line, .0.cycle())]
    Diverged(Box<Divergence>),
}

/// Compares until something differs or the trace ends.
struct Comparer<R> {
    trace: TraceReader<R>,
    /// The next event of the trace; `None` at its end.
    expected: Option<Record>,
    agreement: Agreement,
    history: VecDeque<BoundaryRecord>,
    outcome: Option<LockstepError>,
    /// The cycle from which the trace counts: that of the last reset.
    origin: Cycle,
    /// The cycle of the machine's last event, since its start.
    last: Cycle,
    /// An instruction has begun after the trace's last event.
    goes_on: bool,
}

impl<R: BufRead> Comparer<R> {
    fn new(mut trace: TraceReader<R>) -> Result<Comparer<R>, TraceError> {
        let expected = Some(trace.next().ok_or(TraceError::Empty)??);
        let history = VecDeque::with_capacity(HISTORY);
        Ok(Comparer {
            trace,
            expected,
            agreement: Agreement::default(),
            history,
            outcome: None,
            origin: 0,
            last: 0,
            goes_on: false,
        })
    }

    fn finished(&self) -> bool {
        self.expected.is_none() || self.outcome.is_some()
    }

    fn divergence(&mut self, difference: Difference) -> LockstepError {
        LockstepError::Diverged(Box::new(Divergence {
            line: self.trace.line(),
            agreement: self.agreement,
            history: self.history.iter().copied().collect(),
            difference,
        }))
    }

    /// Whether the machine, now in cycle `now`, has not made the event that comes next.
    fn misses(&self, expected: &Record, now: Cycle) -> bool {
        if expected.cycle() < self.agreement.cycles {
            // It comes after a reset that is yet to come.
            return now > self.last + SILENCE;
        }
        // All events before the machine's cycle have been observed.
        self.origin + expected.cycle() < now
    }

    fn compare(&mut self, got: Record) {
        let Some(expected) = self.expected.filter(|_| self.outcome.is_none()) else {
            self.goes_on |= matches!(got, Record::Boundary(_));
            return;
        };
        self.last = self.origin + got.cycle();
        if got != expected {
            self.outcome = Some(self.divergence(Difference::Event { expected, got }));
            return;
        }
        self.agreement.count(&got);
        if let Record::Boundary(boundary) = got {
            if self.history.len() == HISTORY {
                self.history.pop_front();
            }
            self.history.push_back(boundary);
        }
        match self.trace.next().transpose() {
            Ok(next) => self.expected = next,
            Err(error) => self.outcome = Some(error.into()),
        }
    }
}

impl<R: BufRead> Observer for Comparer<R> {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        let boundary = Boundary { cycle: boundary.cycle - self.origin, ..*boundary };
        self.compare(Record::Boundary((&boundary).into()));
    }

    fn write(&mut self, cycle: Cycle, address: u16, lanes: Lanes, value: u16) {
        self.compare(Record::Write { cycle: cycle - self.origin, address, lanes, value });
    }

    fn violation(&mut self, cycle: Cycle) {
        self.compare(Record::Violation { cycle: cycle - self.origin });
    }

    fn reset(&mut self, cycle: Cycle) {
        if !self.finished() {
            self.origin = cycle;
        }
    }
}

/// Runs a machine that has not run yet and compares it with a trace. The trace ends the comparison, not the program's
/// CPUOFF: the bench counts that before the last recorded instruction shows.
pub fn compare<R: BufRead>(machine: &mut Machine, trace: TraceReader<R>) -> Result<Agreement, LockstepError> {
    machine.ignore_cpu_off();
    let mut comparer = Comparer::new(trace)?;
    let mut events: Vec<Event> = Vec::new();
    while !comparer.finished() {
        let stop = machine.run(machine.cycle() + CHUNK, &mut comparer);
        events.extend(machine.take_events());
        if let (Some(expected), None) = (comparer.expected, &comparer.outcome)
            && (stop != Stop::Cycle || comparer.misses(&expected, machine.cycle()))
        {
            let difference = Difference::Missing { expected, cycle: machine.cycle(), stop };
            return Err(comparer.divergence(difference));
        }
    }
    if let Some(error) = comparer.outcome {
        return Err(error);
    }
    // The last instruction may be long, and print before it ends.
    while !comparer.goes_on && machine.cycle() <= comparer.last + SILENCE {
        let stop = machine.run(machine.cycle() + CHUNK, &mut comparer);
        events.extend(machine.take_events());
        if stop != Stop::Cycle {
            break;
        }
    }
    let end = comparer.origin + comparer.agreement.cycles;
    let Comparer { trace, mut agreement, history, .. } = comparer;
    let line = trace.line();
    if let Some(console) = trace.console()? {
        let (expected, expected_messages) = split_console(&console);
        // The machine has run on for up to a chunk after the last event, and may have printed more than the trace tells.
        let printed = |event: &Event| match event.kind {
            EventKind::Output { port: Port::Uart(_), byte } => Some((event.cycle, byte)),
            _ => None,
        };
        let until_end = events.iter().filter_map(printed).take_while(|(cycle, _)| *cycle <= end).count();
        let got: Vec<u8> = events.iter().filter_map(printed).map(|(_, byte)| byte).collect();
        let messages_until_end = message_text(&events, end);
        let messages = message_text(&events, Cycle::MAX);
        let difference = if !(got.starts_with(&expected) && until_end <= expected.len()) {
            Difference::Console { expected, got }
        } else if !(messages.starts_with(&expected_messages) && messages_until_end.len() <= expected_messages.len()) {
            Difference::Console { expected: expected_messages.into(), got: messages.into() }
        } else {
            agreement.console = Some(expected.len());
            agreement.messages = expected_messages.lines().count() as u64;
            return Ok(agreement);
        };
        let history = history.into();
        return Err(LockstepError::Diverged(Box::new(Divergence { line, agreement, history, difference })));
    }
    Ok(agreement)
}

/// The messages of the RTL before cycle `end`.
fn message_text(events: &[Event], end: Cycle) -> String {
    let reports = events.iter().filter(|event| event.cycle < end).filter_map(|event| event.kind.report());
    reports.filter(|report| report.is_printed()).map(|report| format!("{report}\n")).collect()
}

/// How the lines begin with which the RTL introduces itself, before the program runs.
const BANNERS: [&str; 9] = [
    "=== Atomicity parameters",
    "=== SpongeWrap parameters",
    "=== Spongent parameters",
    "====================",
    "Atom bound:",
    "Rate: ",
    "Security: ",
    "Blocks in key:",
    "State size:",
];

/// How the messages begin that the RTL's own `$display` calls mix into the console; each goes to the end of its line.
const MESSAGES: [&str; 10] = [
    "New SM ",
    "Vendor key: ",
    "SM key: ",
    "Invalid SM config: ",
    "SM stack overflow detected: ",
    "atom violation: ",
    "[SM ",
    "\tnew: ",
    "\tme: ",
    "\tCrypto IRQ ",
];

/// Whether a message of the Sancus unit begins here.
fn is_message(text: &[u8]) -> bool {
    let end_of_module = |text: &[u8]| {
        let state = text.strip_prefix(b"SM ").map(|text| text.trim_ascii_end());
        state.is_some_and(|state| state.ends_with(b" disabled") || state.ends_with(b" cancelled"))
    };
    MESSAGES.iter().any(|message| text.starts_with(message.as_bytes())) || end_of_module(text)
}

/// Splits console text into what the program wrote to the UART and the messages of the Sancus unit, a line each.
fn split_console(console: &[u8]) -> (Vec<u8>, String) {
    let (mut printed, mut messages) = (Vec::new(), String::new());
    for line in console.split_inclusive(|byte| *byte == b'\n') {
        // The program's text has no line end of its own, so a message may follow it on the same line.
        let is_banner = |text: &[u8]| BANNERS.iter().any(|banner| text.starts_with(banner.as_bytes()));
        let start = (0..line.len()).find(|start| is_banner(&line[*start..]) || is_message(&line[*start..]));
        let (text, message) = line.split_at(start.unwrap_or(line.len()));
        printed.extend_from_slice(text);
        if !is_banner(message) {
            messages.push_str(&String::from_utf8_lossy(message));
        }
    }
    (printed, messages)
}

const REGISTER_NAMES: [&str; 15] =
    ["sp", "sr", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"];

impl Divergence {
    /// Cycle of the trace's event.
    pub fn cycle(&self) -> Cycle {
        match &self.difference {
            Difference::Event { expected, .. } | Difference::Missing { expected, .. } => expected.cycle(),
            Difference::Console { .. } => self.agreement.cycles,
        }
    }

    /// Describes the difference for a reader, with the instructions before it. Disassembles the machine's memory as it is
    /// now, shortly after the difference.
    pub fn report(&self, machine: &Machine, image: &Image) -> String {
        let mut report = String::new();
        // Writing to a string does not fail.
        let _ = self.write_report(&mut report, machine, image);
        report
    }

    fn write_report(&self, out: &mut String, machine: &Machine, image: &Image) -> fmt::Result {
        writeln!(out, "first difference at line {} of the trace, cycle {}", self.line, self.cycle())?;
        match &self.difference {
            Difference::Event { expected: Record::Boundary(expected), got: Record::Boundary(got) } => {
                write_boundaries(out, expected, got)?;
            }
            Difference::Event { expected, got } => {
                writeln!(out, "  trace    {expected}")?;
                writeln!(out, "  machine  {got}")?;
            }
            Difference::Missing { expected, cycle, stop } => {
                let how = match stop {
                    Stop::Cycle => "is already",
                    Stop::ProgramEnded => "ended the program",
                    Stop::Asleep => "sleeps for ever",
                    Stop::Violation => "stopped at a violation",
                    Stop::Breakpoint => "stopped at a breakpoint",
                    Stop::Observer => "was stopped by its observer",
                };
                writeln!(out, "  trace    {expected}")?;
                writeln!(out, "  machine  nothing; it {how} at cycle {cycle}")?;
            }
            Difference::Console { expected, got } => {
                writeln!(out, "  trace printed    {:?}", String::from_utf8_lossy(expected))?;
                writeln!(out, "  machine printed  {:?}", String::from_utf8_lossy(got))?;
            }
        }
        match self.history.len() {
            0 => {}
            1 => writeln!(out, "the last instruction before it:")?,
            count => writeln!(out, "the last {count} instructions before it, the one under way last:")?,
        }
        for boundary in &self.history {
            let address = boundary.program_counter;
            let place = image.symbolic_address(address).map(|place| place.to_string()).unwrap_or_default();
            let line = disassembly::line(address, |address| Some(machine.read_word(address)));
            let (words, text) = match line {
                Some(line) if !boundary.interrupt_entry => (line.words_text(), line.text(image)),
                _ => (String::new(), "(interrupt entry)".into()),
            };
            let line = format!("  {:>10}  {address:04x}  {words:<14}  {text:<28}  {place}", boundary.cycle);
            writeln!(out, "{}", line.trim_end())?;
        }
        let agreed = &self.agreement;
        writeln!(
            out,
            "agreed until then: {} instructions, {} interrupts, {} writes, {} violation cycles",
            agreed.instructions, agreed.interrupts, agreed.writes, agreed.violations
        )
    }
}

/// A table of the fields that differ.
fn write_boundaries(out: &mut String, expected: &BoundaryRecord, got: &BoundaryRecord) -> fmt::Result {
    let kind = |boundary: &BoundaryRecord| if boundary.interrupt_entry { "interrupt entry" } else { "instruction" };
    writeln!(out, "  {:8} {:>16} {:>16}", "", "trace", "machine")?;
    let mut row = |name: &str, expected: String, got: String| match expected == got {
        true => Ok(()),
        false => writeln!(out, "  {name:8} {expected:>16} {got:>16}"),
    };
    row("event", kind(expected).into(), kind(got).into())?;
    row("cycle", expected.cycle.to_string(), got.cycle.to_string())?;
    row("pc", format!("{:04x}", expected.program_counter), format!("{:04x}", got.program_counter))?;
    for (index, name) in REGISTER_NAMES.iter().enumerate() {
        row(name, format!("{:04x}", expected.registers[index]), format!("{:04x}", got.registers[index]))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use machine::{Board, Configuration, Soc};

    use super::*;

    const START: u16 = 0x5c00;

    fn machine(words: &[u16]) -> Machine {
        let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, Board::Sim)).expect("a stock configuration");
        (START..).step_by(2).zip(words).for_each(|(address, word)| machine.write_word(address, *word));
        machine.write_word(0xfffe, START);
        machine
    }

    /// A trace of the first instructions.
    #[derive(Default)]
    struct Beginning(String);

    impl Observer for Beginning {
        fn boundary(&mut self, boundary: &Boundary<'_>) {
            let _ = writeln!(self.0, "{}", Record::Boundary(boundary.into()));
        }

        fn write(&mut self, cycle: Cycle, address: u16, lanes: Lanes, value: u16) {
            let _ = writeln!(self.0, "{}", Record::Write { cycle, address, lanes, value });
        }
    }

    fn beginning(words: &[u16], instructions: usize) -> String {
        let (mut machine, mut beginning) = (machine(words), Beginning::default());
        // The reset comes first.
        for _ in 0..=instructions {
            machine.step(&mut beginning);
        }
        beginning.0
    }

    #[test]
    fn resets_after_the_end_of_a_trace_do_not_lengthen_it() {
        // Prints a letter, then writes the watchdog without its password.
        let program = [0x40f2, 0x0055, 0x0084, 0x4382, 0x0120];
        let trace = beginning(&program, 1) + "=== console ===\nU";
        let agreement = compare(&mut machine(&program), TraceReader::new(trace.as_bytes()));
        assert_eq!(agreement.expect("they agree").console, Some(1));
    }

    #[test]
    fn what_the_last_instruction_prints_counts() {
        // Enables a module, which takes longer than a chunk.
        let operands = [(10, 0), (11, 0x1234), (12, 0x6000), (13, 0x6040), (14, 0x0400), (15, 0x0440)];
        let mut program: Vec<u16> = operands.iter().flat_map(|(register, value)| [0x4030 | register, *value]).collect();
        program.extend([0x1381, 0xd032, 0x0010]);
        let mut reference = machine(&program);
        reference.run(10 * CHUNK, &mut ());
        let printed = message_text(&reference.take_events(), Cycle::MAX);
        assert_eq!(printed.lines().count(), 3, "{printed}");
        let trace = beginning(&program, operands.len() + 1) + "=== console ===\n" + &printed;
        let agreement = compare(&mut machine(&program), TraceReader::new(trace.as_bytes())).expect("they agree");
        assert!(agreement.cycles < CHUNK && reference.cycle() > CHUNK);
        assert_eq!(agreement.messages, 3);
    }

    #[test]
    fn the_hardware_messages_are_not_the_programs_text() {
        let console = b"Uhello=== SpongeWrap parameters ===\nRate:           16\n[SM 1] exec violation 5c00 -> 5d00\n\
                        SM 1 disabled\n\
                        New SM 1 config: 5cec 5d0a 2000 2010, 0\nVendor key: 5c38d9e6053de096\nbye\n\tCrypto IRQ @0x5c00\n";
        assert_eq!(split_console(console).0, b"Uhellobye\n");
    }
}
