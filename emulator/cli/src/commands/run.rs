//! `sancus-emu run`: see [`Arguments`].

mod debug;
mod file_input;
mod pins;
mod report;
mod snapshot;

use super::arguments::{Duration, EngineName, Hardware, duration};
use super::events::{self, Events};
use super::files::{self, Files};
use super::progress::Progress;
use super::{Exit, Failure, load};
use crate::diagnostics::say;
use crate::terminal::{PORTS, PortError, PortName, Ports, Wait};
use clap::Args;
use file_input::FileInput;
use machine::event::{Event, EventKind};
use machine::peripherals::{Input, NoSuchPort, Output, Port};
use machine::{Anomaly, AnomalyKind, Board, Cycle, Machine, NEVER, Statistics, Stop};
use program::image::Image;
use program::snapshot::Origin;
use program::stacks::Stacks;
use program::trace::{self, TraceFile, TraceWriter};
pub use report::{count, counted, seconds};
use sancus_hw::abi;
use snapshot::Goal;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Run a program
///
/// The program's UART output goes to standard output unchanged, everything else to standard error. On the board `sim`
/// the run ends when the program switches the CPU off (`bis #0x10, sr`); on `fpga` that is sleep, and the run ends when
/// nothing can wake the CPU any more. Ctrl-C ends a run with its statistics.
///
/// On the board `fpga` standard input is what UART 0 receives. A redirected file is received from the first cycle on,
/// so such a run is reproducible to the cycle; what comes from a terminal, a pipe or a network arrives when it arrives.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Program: ELF, raw image (*.bin), Intel HEX or TI-TXT; also gzipped
    image: PathBuf,
    /// End at this cycle (20M, 1G) or emulated time (2s, 1.5ms); exit status 3
    #[arg(long, value_name = "CYCLES", value_parser = duration)]
    max_cycles: Option<Duration>,
    /// What UART 0 is connected to: stdio, null, file:PATH (output), tcp:HOST:PORT (listens) or pty
    #[arg(long, value_name = "PORT", default_value = "stdio")]
    uart0: PortName,
    /// What UART 1 is connected to
    #[arg(long, value_name = "PORT", default_value = "stdio")]
    uart1: PortName,
    /// What the test bench's file I/O peripheral reads. The file may grow during the run, and may be a named pipe
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
    /// What the test bench's file I/O peripheral writes
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// What pins are connected to: lines of a time as above, a pin (P1.4), and 0, 1 or another pin
    #[arg(long, value_name = "FILE")]
    pins: Option<PathBuf>,
    /// Write every instruction, write and violation to a file; *.gz is compressed
    #[arg(long, value_name = "FILE")]
    trace: Option<PathBuf>,
    /// What runs the program. All give the same cycles; they differ in speed
    #[arg(long, value_enum, value_name = "ENGINE", default_value = "fast")]
    engine: EngineName,
    /// Watch the stacks of modules, and report one that leaves its section; slower
    #[arg(long)]
    stacks: bool,
    /// Report how long the run was and how fast
    #[arg(long)]
    stats: bool,
    /// Print the result as JSON, as the last line of standard output
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    snapshot: snapshot::Arguments,
    #[command(flatten)]
    debug: debug::Arguments,
    #[command(flatten)]
    events: events::Arguments,
    #[command(flatten)]
    hardware: Hardware,
}

const EXAMPLES: &str = "\
Examples:
  sancus-emu run program.elf
  sancus-emu run program.elf --soc sancus-128 --max-cycles 20M --stats
  sancus-emu run node.elf --board fpga --soc sancus-128 --clock 8MHz --uart0 tcp:127.0.0.1:6000
  sancus-emu run ping.elf --input from-pong --output from-ping
  sancus-emu run program.elf --save booted.snapshot --at main
  sancus-emu run program.elf --from booted.snapshot --trace from-main.trace
  sancus-emu run program.elf --interactive
  sancus-emu run node.elf --board fpga --gdb 127.0.0.1:3333";

/// Cycles between looks at the host: output, input, Ctrl-C.
const CHUNK: Cycle = 1_000_000;

/// Instructions outside program memory, or resets without any output, after which a program is given up.
const PATIENCE: u64 = 1000;

/// Why a run is over.
#[derive(Clone, Debug, PartialEq, Eq)]
enum End {
    ProgramEnded,
    CycleLimit,
    Asleep,
    Fault(Fault),
    Violation,
    Interrupted,
    /// The debugger ended it.
    Quit,
    /// A script's expectation was wrong.
    Unexpected(String),
    /// It ended before the snapshot was to be saved; with the words for that.
    Unsaved(String),
}

/// What a program does for ever, and cannot be meant to.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Fault {
    RunsAway(Anomaly),
    EndlessResets(u64),
}

impl End {
    fn exit(&self) -> Exit {
        match self {
            End::ProgramEnded | End::Quit => Exit::Success,
            End::Unexpected(_) | End::Unsaved(_) => Exit::Refused,
            End::CycleLimit => Exit::CycleLimit,
            End::Asleep | End::Fault(_) => Exit::GuestFault,
            End::Violation => Exit::Violation,
            End::Interrupted => Exit::Interrupted,
        }
    }
}

/// A run under way.
struct Session<'a> {
    machine: Machine,
    ports: Ports,
    trace: Option<TraceWriter<TraceFile>>,
    /// The stacks of modules, if they are watched.
    stacks: Option<Stacks>,
    /// What each UART sent, if it is to be told at the end.
    console: Option<[Vec<u8>; PORTS]>,
    /// What the simulator of the RTL would print, if it is to be part of the trace.
    transcript: Vec<u8>,
    violation_cycles: u64,
    events: Events<'a>,
    /// The file I/O peripheral's input.
    input: Option<FileInput>,
    /// The file I/O peripheral's output file.
    file: Option<(PathBuf, BufWriter<File>)>,
    progress: Progress,
    limit: Cycle,
    /// Resets when something was last sent.
    resets_at_output: u64,
    taken: Taken,
}

/// How much the node has been given of files, which a run from a snapshot is not given again.
#[derive(Default)]
struct Taken {
    /// Of a file that is redirected to standard input.
    standard_input: u64,
    /// Of that of `--input`.
    file: u64,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let image = load(&arguments.image)?;
    let (mut session, origin) = prepare(arguments, &image)?;
    let interrupted = Arc::new(AtomicBool::new(false));
    let flag = interrupted.clone();
    ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed)).map_err(|error| Failure::host("Ctrl-C", error))?;
    let end = match arguments.debug.is_wanted() {
        true => debug::run(&arguments.debug, &arguments.image, &image, &mut session, &interrupted)?,
        false => snapshot::run(&arguments.snapshot, (&arguments.image, &image), &mut session, &origin, &interrupted)?,
    };
    let rest = session.events.finish()?;
    rest.iter().for_each(|(_, line)| session.progress.suspend(|| say!("{line}")));
    let elapsed = session.progress.finish();
    if let Some(trace) = session.trace.take() {
        let path = arguments.trace.as_deref().unwrap_or(&arguments.image);
        trace.finish(Some(&session.transcript)).map_err(|error| Failure::host(path.display(), error))?;
    }
    report::to_terminal(&session, &image, &end, arguments.stats.then_some(elapsed));
    if arguments.json {
        report::json(&session, &arguments.image, &image, &end)?;
    }
    Ok(end.exit())
}

/// Refuses options that cannot be meant.
fn check(arguments: &Arguments, image: &Image) -> Result<(), Failure> {
    let port = |port: &'_ PortName| if let PortName::File(path) = port { Some(path.clone()) } else { None };
    let ports = [&arguments.uart0, &arguments.uart1].map(port);
    let files = Files::default().reads("the program", [&arguments.image]).reads("--input", &arguments.input);
    let files = files.reads("--pins", &arguments.pins).reads("--commands", arguments.debug.script());
    let files = files.writes("--output", &arguments.output).writes("--trace", &arguments.trace);
    let files = files.writes("--events", arguments.events.file());
    let files = files.reads("--from", arguments.snapshot.read()).writes("--save", arguments.snapshot.written());
    files.writes("--uart0", &ports[0]).writes("--uart1", &ports[1]).check()?;
    let module = image.symbols.iter().find_map(|symbol| abi::module_with(&symbol.name, "public_start"));
    match module.filter(|_| arguments.hardware.soc.security_bits() == 0) {
        // Its instructions mean something else there.
        Some(module) => Err(Failure::usage(format_args!(
            "--soc {}: this core has no protected modules, but the program has {module}",
            arguments.hardware.soc
        ))),
        None => Ok(()),
    }
}

fn prepare<'a>(arguments: &Arguments, image: &'a Image) -> Result<(Session<'a>, Origin), Failure> {
    check(arguments, image)?;
    let mut machine = arguments.hardware.machine(&arguments.image, image)?;
    machine.set_engine(arguments.engine.into());
    machine.set_stop_on_violation(arguments.events.stop_on_violation);
    let events = Events::new(&arguments.events, &arguments.image, image, machine.configuration())?;
    let clock = machine.configuration().clock_hz;
    let limit = match &arguments.max_cycles {
        None => NEVER,
        Some(limit) => limit.cycles(clock).ok_or_else(|| Failure::usage("--max-cycles: more than 2^64 cycles"))?,
    };
    let pins = arguments.pins.as_ref().map(|path| files::read_text(path)).transpose()?;
    let origin = snapshot::origin(&arguments.image, pins.as_deref(), arguments.json)?;
    if let (Some(path), Some(text)) = (&arguments.pins, &pins) {
        pins::connect(text, &mut machine).map_err(|error| Failure::file(path, error))?;
    }
    let input = arguments.input.as_ref().map(|path| FileInput::open(path)).transpose()?;
    let (input, start) = input.map_or((None, Vec::new()), |(file, start)| (Some(file), start));
    let create = |path: &PathBuf| File::create(path).map_err(|error| Failure::written(path, error));
    let open = |path: &PathBuf| Ok::<_, Failure>((path.clone(), BufWriter::new(create(path)?)));
    let file = arguments.output.as_ref().map(open).transpose()?;
    let trace = arguments.trace.as_ref().map(|path| trace::create(path).map_err(|error| Failure::written(path, error)));
    let trace = trace.transpose()?;
    // The test bench's UART receives nothing, and the monitor's lines are not the program's.
    let reads_input = machine.configuration().board == Board::Fpga && !arguments.debug.reads_lines();
    let ports = Ports::open(&[arguments.uart0.clone(), arguments.uart1.clone()], reads_input);
    let mut session = Session {
        console: arguments.json.then(Default::default),
        transcript: Vec::new(),
        violation_cycles: 0,
        events,
        machine,
        ports: ports.map_err(Failure::usage)?,
        trace,
        stacks: arguments.stacks.then(|| Stacks::new(image)),
        progress: Progress::new(),
        limit,
        input,
        file,
        resets_at_output: 0,
        taken: Taken::default(),
    };
    if let Some(file) = arguments.snapshot.read() {
        snapshot::restore(file, &mut session, &origin)?;
    }
    // Of what there was, the node has taken some before.
    let new = start.get(session.taken.file as usize..).unwrap_or_default();
    feed(&mut session.machine, new).map_err(|error| Failure::usage(format_args!("--input: {error}")))?;
    session.taken.file += new.len() as u64;
    session.ports.skip_file(session.taken.standard_input);
    Ok((session, origin))
}

/// Has the file I/O peripheral read bytes from now on.
fn feed(machine: &mut Machine, bytes: &[u8]) -> Result<(), NoSuchPort> {
    let cycle = machine.cycle();
    let inputs = bytes.iter().map(|&byte| Input { cycle, port: Port::File, byte, bit_time: None });
    inputs.collect::<Vec<_>>().into_iter().try_for_each(|input| machine.peripherals().input(input))
}

impl Session<'_> {
    /// Runs to a goal, or returns why the run ended before.
    fn run_to(&mut self, goal: Goal, interrupted: &AtomicBool) -> Result<Option<End>, PortError> {
        if let Goal::Address(address) = goal {
            self.machine.set_breakpoint(address);
        }
        let end = self.run_on(goal, interrupted)?;
        if let Goal::Address(address) = goal {
            self.machine.clear_breakpoint(address);
        }
        Ok(end)
    }

    fn run_on(&mut self, goal: Goal, interrupted: &AtomicBool) -> Result<Option<End>, PortError> {
        loop {
            self.take_input()?;
            let until = self.machine.cycle().saturating_add(CHUNK).min(self.limit);
            let (until, happens) = goal.before(until, &self.machine);
            let stop = match (&mut self.trace, &mut self.stacks) {
                (Some(trace), Some(stacks)) => self.machine.run(until, &mut (trace, stacks)),
                (Some(trace), None) => self.machine.run(until, trace),
                (None, Some(stacks)) => self.machine.run(until, stacks),
                (None, None) => self.machine.run(until, &mut ()),
            };
            let events = self.machine.take_events();
            self.tell(events, self.machine.cycle())?;
            if self.trace.as_ref().is_some_and(|trace| trace.error().is_some()) {
                // Told when the trace is finished.
                return Ok(Some(End::Interrupted));
            }
            let is_there = match goal {
                Goal::End => false,
                Goal::Cycle(cycle) => self.machine.cycle() >= cycle,
                Goal::Address(_) => stop == Stop::Breakpoint,
                Goal::Event(_) => happens && stop != Stop::Violation,
            };
            if is_there {
                return Ok(None);
            }
            match stop {
                Stop::ProgramEnded => return Ok(Some(End::ProgramEnded)),
                Stop::Cycle if let Some(fault) = self.fault(self.machine.statistics()) => {
                    return Ok(Some(End::Fault(fault)));
                }
                Stop::Cycle if self.machine.cycle() >= self.limit => return Ok(Some(End::CycleLimit)),
                // The only breakpoint is a goal, and no observer stops a run.
                Stop::Cycle | Stop::Breakpoint | Stop::Observer => {}
                Stop::Violation => return Ok(Some(End::Violation)),
                // The node's time stands still until something wakes it.
                Stop::Asleep => loop {
                    match self.ports.wait_for_input() {
                        Wait::Arrived => break,
                        Wait::Ended => return Ok(Some(End::Asleep)),
                        Wait::Nothing if interrupted.load(Ordering::Relaxed) => return Ok(Some(End::Interrupted)),
                        Wait::Nothing => {}
                    }
                },
            }
            if interrupted.load(Ordering::Relaxed) {
                return Ok(Some(End::Interrupted));
            }
            self.show_progress();
        }
    }

    fn show_progress(&mut self) {
        let (cycle, limit, clock_hz) = (self.machine.cycle(), self.limit, self.machine.configuration().clock_hz);
        let instructions = self.machine.statistics().instructions;
        self.progress.update(|host| {
            let share = match limit {
                NEVER | 0 => String::new(),
                limit => format!(" ({} %)", u128::from(cycle) * 100 / u128::from(limit)),
            };
            let host = host.as_secs_f64();
            format!(
                "cycle {}{share}, {} emulated, {:.1} M cycles/s, {:.1} M instructions/s",
                count(cycle),
                seconds(cycle, clock_hz),
                cycle as f64 / host / 1e6,
                instructions as f64 / host / 1e6,
            )
        });
    }

    fn take_input(&mut self) -> Result<(), PortError> {
        for (port, byte) in self.arrived()? {
            // The receiver's own rate, as if the sender were set up to match.
            let input = Input { cycle: self.machine.cycle(), port, byte, bit_time: None };
            if let Err(error) = self.machine.peripherals().input(input) {
                tracing::warn!("a byte was lost: {error}");
            }
        }
        Ok(())
    }

    /// The bytes that have arrived for the node.
    fn arrived(&mut self) -> Result<Vec<(Port, u8)>, PortError> {
        let mut arrived = Vec::new();
        if let Some(file) = &mut self.input {
            let bytes = file.take().map_err(PortError::new(file.path().display()))?;
            self.taken.file += bytes.len() as u64;
            arrived.extend(bytes.into_iter().map(|byte| (Port::File, byte)));
        }
        while let Some((port, bytes)) = self.ports.take_input() {
            if self.ports.reads_file() {
                self.taken.standard_input += bytes.len() as u64;
            }
            arrived.extend(bytes.into_iter().map(|byte| (Port::Uart(port), byte)));
        }
        Ok(arrived)
    }

    /// Tells what happened up to cycle `now`: the program's output, and what the Sancus unit reported.
    fn tell(&mut self, events: Vec<Event>, now: Cycle) -> Result<(), PortError> {
        let (output, printed) = self.sort_events(events);
        let lines = self.events.take(now)?;
        self.deliver_output(output, printed, lines)
    }

    /// What left the node, and the lines that the Sancus unit prints in the simulator of the RTL.
    fn sort_events(&mut self, events: Vec<Event>) -> (Vec<Output>, Vec<(Cycle, String)>) {
        let (mut output, mut printed) = (Vec::new(), Vec::new());
        for event in events {
            let cycle = event.cycle;
            if let EventKind::Output { port, byte } = event.kind {
                output.push(Output { cycle, port, byte });
                continue;
            }
            self.violation_cycles += u64::from(event.kind.violation().is_some());
            if let Some(report) = event.kind.report() {
                if self.events.may_tell(report) {
                    tracing::info!("cycle {cycle}: {report}");
                }
                if self.trace.is_some() && report.is_printed() {
                    printed.push((cycle, format!("{report}\n")));
                }
            }
            self.events.push(event);
        }
        (output, printed)
    }

    /// Writes pending console text.
    fn write_text(&self, text: &mut Vec<u8>) -> Result<(), PortError> {
        if text.is_empty() {
            return Ok(());
        }
        let write = || io::stdout().write_all(text).and_then(|()| io::stdout().flush());
        self.progress.suspend(write).map_err(PortError::new("standard output"))?;
        text.clear();
        Ok(())
    }

    fn deliver_output(
        &mut self,
        output: Vec<Output>,
        printed: Vec<(Cycle, String)>,
        lines: Vec<(Cycle, String)>,
    ) -> Result<(), PortError> {
        let mut text = Vec::new();
        let (mut printed, mut lines) = (printed.into_iter().peekable(), lines.into_iter().peekable());
        for Output { cycle, port, byte } in output {
            while let Some((_, line)) = printed.next_if(|(event, _)| *event <= cycle) {
                self.transcript.extend_from_slice(line.as_bytes());
            }
            while let Some((_, line)) = lines.next_if(|(event, _)| *event <= cycle) {
                self.write_text(&mut text)?;
                self.progress.suspend(|| say!("{line}"));
            }
            match port {
                Port::Uart(number) => {
                    self.resets_at_output = self.machine.statistics().resets;
                    if self.trace.is_some() {
                        self.transcript.push(byte);
                    }
                    if let Some(console) =
                        self.console.as_mut().and_then(|console| console.get_mut(usize::from(number)))
                    {
                        console.push(byte);
                    }
                    match self.ports.is_stdout(number) {
                        true => text.push(byte),
                        false => self.ports.write(number, &[byte])?,
                    }
                }
                Port::File => {
                    if let Some((path, file)) = &mut self.file {
                        file.write_all(&[byte]).map_err(PortError::new(path.display()))?;
                    }
                }
                Port::Pins(_) | Port::Spi(_) | Port::Interrupt | Port::Case => {
                    tracing::info!("cycle {cycle}: {port} = {byte:#04x}")
                }
            }
        }
        printed.for_each(|(_, line)| self.transcript.extend_from_slice(line.as_bytes()));
        self.write_text(&mut text)?;
        lines.for_each(|(_, line)| self.progress.suspend(|| say!("{line}")));
        if let Some((path, file)) = &mut self.file {
            file.flush().map_err(PortError::new(path.display()))?;
        }
        self.ports.flush()
    }

    /// What the program, which is still running, does not seem to come back from.
    fn fault(&self, statistics: &Statistics) -> Option<Fault> {
        let outside = !self.machine.configuration().program_memory().contains(&self.machine.registers()[0].into());
        let runs_away = |anomaly: &&Anomaly| {
            outside && anomaly.kind == AnomalyKind::OutsideProgramMemory && anomaly.count >= PATIENCE
        };
        if let Some(anomaly) = statistics.anomalies.iter().find(runs_away) {
            return Some(Fault::RunsAway(anomaly.clone()));
        }
        let resets = statistics.resets - self.resets_at_output;
        (resets >= PATIENCE).then_some(Fault::EndlessResets(resets))
    }
}
