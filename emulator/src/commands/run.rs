//! `sancus-emu run`: see [`Arguments`].

mod progress;
mod report;

use super::arguments::{BoardName, Duration, Hardware, duration};
use super::{Exit, Failure, load};
use crate::terminal::{PORTS, PortError, PortName, Ports};
use clap::Args;
use emulator::image::Image;
use emulator::trace::{self, TraceFile, TraceWriter};
use emulator::{Anomaly, AnomalyKind, Cycle, Machine, NEVER, Stop};
use progress::Progress;
use std::io::{self, Write};
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
    /// What the test bench's file I/O peripheral reads
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
    /// Write every instruction, write and violation to a file; *.gz is compressed
    #[arg(long, value_name = "FILE")]
    trace: Option<PathBuf>,
    /// Say how long the run was and how fast
    #[arg(long)]
    stats: bool,
    /// Print the result as JSON, as the last line of standard output
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    hardware: Hardware,
}

const EXAMPLES: &str = "\
Examples:
  sancus-emu run program.elf
  sancus-emu run program.elf --soc sancus-128 --max-cycles 20M --stats
  sancus-emu run node.elf --board fpga --soc sancus-128 --clock 8MHz --uart0 tcp:127.0.0.1:6000";

/// Cycles between looks at the host: output, input, Ctrl-C.
const CHUNK: Cycle = 1_000_000;

/// Why a run is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    ProgramEnded,
    CycleLimit,
    Asleep,
    Fault(Anomaly),
    Interrupted,
}

impl End {
    fn exit(self) -> Exit {
        match self {
            End::ProgramEnded => Exit::Success,
            End::CycleLimit => Exit::CycleLimit,
            End::Asleep | End::Fault(_) => Exit::GuestFault,
            End::Interrupted => Exit::Interrupted,
        }
    }
}

/// A run under way.
struct Session {
    machine: Machine,
    ports: Ports,
    trace: Option<TraceWriter<TraceFile>>,
    /// What each UART sent, if it is needed at the end.
    console: Option<[Vec<u8>; PORTS]>,
    progress: Progress,
    limit: Cycle,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let image = load(&arguments.image)?;
    let mut session = prepare(arguments, &image)?;
    let interrupted = Arc::new(AtomicBool::new(false));
    let flag = interrupted.clone();
    ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed)).map_err(|error| Failure::host("Ctrl-C", error))?;
    let end = match session.run(&interrupted) {
        // Whoever read the output has seen enough; nobody is left to tell.
        Err(error) if error.is_broken_pipe() => return Ok(Exit::Host),
        result => result.map_err(|error| Failure { exit: Exit::Host, message: error.to_string() })?,
    };
    let elapsed = session.progress.finish();
    if let Some(trace) = session.trace.take() {
        let console = session.console.as_ref().map(|console| console.concat());
        let path = arguments.trace.as_deref().unwrap_or(&arguments.image);
        trace.finish(console.as_deref()).map_err(|error| Failure::host(path.display(), error))?;
    }
    report::to_terminal(&session.machine, &image, end, arguments.stats.then_some(elapsed));
    if arguments.json {
        report::json(&session.machine, &arguments.image, end, session.console.as_ref())?;
    }
    Ok(end.exit())
}

fn prepare(arguments: &Arguments, image: &Image) -> Result<Session, Failure> {
    let mut machine = arguments.hardware.machine(&arguments.image, image)?;
    let clock = machine.configuration().clock_hz;
    let limit = match &arguments.max_cycles {
        None => NEVER,
        Some(limit) => limit.cycles(clock).ok_or_else(|| Failure::usage("--max-cycles: more than 2^64 cycles"))?,
    };
    if let Some(path) = &arguments.input {
        machine.peripherals().set_file_input(std::fs::read(path).map_err(|error| Failure::file(path, error))?);
    }
    let trace = arguments.trace.as_ref().map(|path| trace::create(path).map_err(|error| Failure::file(path, error)));
    // The test bench's UART receives nothing.
    let reads_input = arguments.hardware.board == BoardName::Fpga;
    let ports = Ports::open(&[arguments.uart0.clone(), arguments.uart1.clone()], reads_input);
    let trace = trace.transpose()?;
    Ok(Session {
        console: (arguments.json || trace.is_some()).then(Default::default),
        machine,
        ports: ports.map_err(Failure::usage)?,
        trace,
        progress: Progress::new(clock, limit),
        limit,
    })
}

impl Session {
    fn run(&mut self, interrupted: &AtomicBool) -> Result<End, PortError> {
        loop {
            while let Some((port, bytes)) = self.ports.take_input() {
                self.machine.peripherals().push_input(port, &bytes);
            }
            let until = self.machine.cycle().saturating_add(CHUNK).min(self.limit);
            let stop = match &mut self.trace {
                Some(trace) => self.machine.run(until, trace),
                None => self.machine.run(until, &mut ()),
            };
            self.deliver_output()?;
            if self.trace.as_ref().is_some_and(|trace| trace.error().is_some()) {
                // Told when the trace is finished.
                return Ok(End::Interrupted);
            }
            let statistics = self.machine.statistics();
            if let Some(anomaly) = statistics.anomalies.iter().find(|anomaly| is_fatal(anomaly.kind)) {
                return Ok(End::Fault(*anomaly));
            }
            match stop {
                Stop::ProgramEnded => return Ok(End::ProgramEnded),
                Stop::Cycle if self.machine.cycle() >= self.limit => return Ok(End::CycleLimit),
                Stop::Cycle => {}
                Stop::Asleep => {
                    if !self.ports.wait_for_input() {
                        return Ok(End::Asleep);
                    }
                }
            }
            if interrupted.load(Ordering::Relaxed) {
                return Ok(End::Interrupted);
            }
            self.progress.update(self.machine.cycle(), statistics.instructions);
        }
    }

    fn deliver_output(&mut self) -> Result<(), PortError> {
        let mut text = Vec::new();
        for (_, port, byte) in self.machine.peripherals().take_output() {
            if let Some(console) = self.console.as_mut().and_then(|console| console.get_mut(port)) {
                console.push(byte);
            }
            match self.ports.is_stdout(port) {
                true => text.push(byte),
                false => self.ports.write(port, &[byte])?,
            }
        }
        if !text.is_empty() {
            let write = || io::stdout().write_all(&text).and_then(|()| io::stdout().flush());
            self.progress.suspend(write).map_err(PortError::new("standard output"))?;
        }
        self.ports.flush()
    }
}

/// Whether a program cannot come back from what it does.
fn is_fatal(kind: AnomalyKind) -> bool {
    matches!(kind, AnomalyKind::OutsideProgramMemory | AnomalyKind::EndlessResets)
}
