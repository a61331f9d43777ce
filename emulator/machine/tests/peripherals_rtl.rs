//! The peripherals against recordings of the RTL.
//!
//! `peripherals/*.trace.gz` were recorded from the Verilog peripherals of sancus-core b6b53bb, wired as on the test bench
//! (`sim`) and as on the xula2-stickit board (`fpga`; `upstream`: with the core's own devices and the timer of upstream
//! openMSP430) and driven at random. A line is an event in a cycle:
//!
//! | line | meaning |
//! |---|---|
//! | `W cycle address lanes value` | bus write; lanes `b`oth, `l`ow, `h`igh |
//! | `R cycle address value` | bus read and what the RTL answered |
//! | `A cycle number` | interrupt accepted |
//! | `G cycle scg1` | SR.SCG1 as held from this cycle on |
//! | `P cycle port levels`, `U cycle byte bit_time`, `F cycle byte` | input: pins, UART 0, file |
//! | `I cycle lines` | the interrupt lines change to this in this cycle |
//! | `T cycle byte` | UART 0: first cycle after the stop bit |
//! | `Q cycle requesting address` | the DMA request changes |
//! | `O cycle pins` | P2 and P1 change: driven, levels, driven, levels |
//! | `Z cycle`, `X cycle` | puc_rst rises, falls |
//!
//! In the recording of upstream `mclk_dma_enable` is low, and BCSCTL1.DMA_SCG1 without effect, but the core has it high: this
//! bit is left out. The UARTs are those of the board of sancus-core; how upstream writes the halves of BAUD shows in a golden trace.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use machine::peripherals::{Input, Output, Peripherals, PinState, Port, RESET_CYCLES};
use machine::{Board, Configuration, Cycle, Lanes, Soc};

/// How the peripherals are asked between the events of the trace.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pace {
    /// In every cycle.
    EveryCycle,
    /// When `next_event` says so.
    NextEvent,
    /// Not at all.
    Events,
}

/// Whether the bus grants the DMA request of a cycle, as in the recording.
fn ready(cycle: Cycle) -> bool {
    let x = cycle.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let x = (x ^ x >> 29).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x >> 40 & 1 != 0
}

/// The word that holds BCSCTL1, and DMA_SCG1 in it.
const CLOCK_WORD: (u32, u16) = (0x56, 0x0800);

/// A word of the recording, without what is left out.
fn word(address: u32, value: u32) -> u16 {
    value as u16 & if address == CLOCK_WORD.0 { !CLOCK_WORD.1 } else { u16::MAX }
}

struct Replay {
    peripherals: Peripherals,
    pace: Pace,
    /// Up to this cycle everything has been checked.
    now: Cycle,
    lines: u16,
    requests: bool,
    resetting: bool,
    /// The last cycle in which the lines were asked for.
    asked: Cycle,
    sent: Vec<(Cycle, u8)>,
    expected: Vec<(Cycle, u8)>,
}

impl Replay {
    /// Passes the cycles before `to`, in which nothing changes.
    fn pass(&mut self, to: Cycle) {
        while self.now < to {
            let cycle = self.now;
            let ask = match self.pace {
                Pace::EveryCycle => true,
                Pace::NextEvent => self.peripherals.next_event() <= cycle,
                Pace::Events => false,
            };
            if ask && !self.resetting {
                let lines = self.peripherals.interrupts(cycle);
                assert_eq!(lines, self.lines, "interrupt lines in {cycle}");
                assert_eq!(self.peripherals.reset_request(cycle), None, "reset request in {cycle}");
                assert_eq!(self.peripherals.dma_request(cycle).is_some(), self.requests, "DMA request in {cycle}");
                let outputs = self.peripherals.take_output(cycle);
                self.collect(outputs);
            }
            if self.requests && !self.resetting {
                assert!(self.peripherals.dma_request(cycle).is_some(), "no DMA request in {cycle}");
                self.peripherals.dma_response(cycle, ready(cycle), 0);
            }
            let skip = self.pace != Pace::EveryCycle && (!self.requests || self.resetting);
            let next = self.peripherals.next_event();
            self.now = match self.pace {
                _ if !skip => cycle + 1,
                Pace::NextEvent if !self.resetting => next.clamp(cycle + 1, to),
                _ => to,
            };
        }
    }

    fn collect(&mut self, outputs: Vec<Output>) {
        let sent = outputs.iter().filter(|output| output.port == Port::Uart(0));
        self.sent.extend(sent.map(|output| (output.cycle, output.byte)));
    }

    fn event(&mut self, line: &str) -> Option<()> {
        let mut fields = line.split(' ');
        let kind = fields.next()?;
        let cycle: Cycle = fields.next()?.parse().ok()?;
        let fields: Vec<&str> = fields.collect();
        let decimal = |index: usize| fields.get(index).and_then(|field| field.parse::<u32>().ok());
        let hex = |index: usize| fields.get(index).and_then(|field| u32::from_str_radix(field, 16).ok());
        self.pass(cycle);
        let peripherals = &mut self.peripherals;
        match kind {
            "W" => {
                let lanes = match *fields.get(1)? {
                    "l" => Lanes::Low,
                    "h" => Lanes::High,
                    _ => Lanes::Both,
                };
                peripherals.write(hex(0)? as u16, word(hex(0)?, hex(2)?), lanes, cycle);
            }
            "R" => {
                let address = hex(0)? as u16;
                let value = peripherals.read(address, cycle);
                assert_eq!(value, word(hex(0)?, hex(1)?), "read of {address:#06x} in {cycle}: {value:#06x}");
            }
            "A" => peripherals.accept(decimal(0)? as u8, cycle),
            "G" => peripherals.set_clock_gates(decimal(0)? != 0, false, cycle),
            "P" | "U" | "F" => {
                let (port, byte, bit_time) = match kind {
                    "P" => (Port::Pins(decimal(0)? as u8), decimal(1)?, None),
                    "U" => (Port::Uart(0), decimal(0)?, Some(decimal(1)?)),
                    _ => (Port::File, decimal(0)?, None),
                };
                let input = Input { cycle, port, byte: byte as u8, bit_time };
                // The boards have no P5 and P6.
                let taken = peripherals.input(input);
                assert!(taken.is_ok() || matches!(port, Port::Pins(5 | 6)), "{input:?}");
            }
            "I" => {
                let lines = hex(0)? as u16;
                if lines != self.lines && self.pace == Pace::NextEvent {
                    assert!(peripherals.next_event() <= cycle, "next event {} after {line}", peripherals.next_event());
                }
                self.lines = lines;
            }
            "T" => self.expected.push((cycle, decimal(0)? as u8)),
            "Q" => {
                // While there is a request it is asked for in every cycle.
                if self.pace == Pace::NextEvent && !self.resetting && !self.requests && self.asked < cycle {
                    assert!(peripherals.next_event() <= cycle, "next event {} after {line}", peripherals.next_event());
                }
                self.requests = decimal(0)? != 0;
                let address = peripherals.dma_request(cycle).map(|request| u32::from(request.address));
                assert_eq!(address, self.requests.then_some(hex(1)?), "{line}");
            }
            "O" => {
                let [levels1, driven1, levels2, driven2] = hex(0)?.to_le_bytes();
                let state = |levels, driven| Some(PinState { levels, driven });
                let visible = |state: Option<PinState>| state.map(|s| PinState { levels: s.levels & s.driven, ..s });
                assert_eq!(visible(peripherals.pins(1, cycle)), state(levels1, driven1), "{line}");
                assert_eq!(visible(peripherals.pins(2, cycle)), state(levels2, driven2), "{line}");
            }
            "Z" => {
                if self.pace == Pace::NextEvent {
                    assert!(peripherals.next_event() <= cycle, "next event {} after {line}", peripherals.next_event());
                }
                assert_eq!(peripherals.reset_request(cycle - 1), None, "{line}");
                assert_eq!(peripherals.reset_request(cycle).map(|request| request.cycle), Some(cycle), "{line}");
                self.resetting = true;
            }
            "X" => {
                let request = peripherals.reset_request(cycle).map(|request| request.cycle + RESET_CYCLES);
                assert_eq!(request, Some(cycle), "{line}");
                peripherals.power_up_clear(cycle);
                self.resetting = false;
                self.lines = 0;
            }
            "E" => {
                let outputs = peripherals.take_output(cycle);
                self.collect(outputs);
            }
            _ => return None,
        }
        if !matches!(kind, "T" | "Q" | "Z" | "P" | "U" | "F" | "G") && !self.resetting {
            assert_eq!(self.peripherals.interrupts(cycle), self.lines, "interrupt lines at {line}");
            self.asked = cycle;
        }
        Some(())
    }
}

fn replay(name: &str, soc: Soc, board: Board, pace: Pace) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peripherals").join(name);
    let mut text = String::new();
    let file = File::open(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).expect("a gzip file");
    let mut replay = Replay {
        peripherals: Peripherals::new(&Configuration::new(soc, board)),
        pace,
        now: 0,
        lines: 0,
        requests: false,
        resetting: false,
        asked: 0,
        sent: Vec::new(),
        expected: Vec::new(),
    };
    for line in text.lines() {
        assert!(replay.event(line).is_some(), "not an event: {line}");
    }
    assert!(text.ends_with('\n') && replay.now > 10_000, "the recording is cut off");
    // The print stub of the test bench is not part of the recording.
    if board == Board::Fpga {
        assert_eq!(replay.sent, replay.expected, "bytes sent by UART 0");
    }
}

#[test]
fn test_bench_in_every_cycle() {
    replay("sim.trace.gz", Soc::Sancus64, Board::Sim, Pace::EveryCycle);
}

#[test]
fn test_bench_by_events() {
    replay("sim.trace.gz", Soc::Sancus64, Board::Sim, Pace::NextEvent);
}

#[test]
fn test_bench_lazily() {
    replay("sim.trace.gz", Soc::Sancus64, Board::Sim, Pace::Events);
}

#[test]
fn boards_in_every_cycle() {
    replay("fpga.trace.gz", Soc::Sancus64, Board::Fpga, Pace::EveryCycle);
}

#[test]
fn boards_by_events() {
    replay("fpga.trace.gz", Soc::Sancus64, Board::Fpga, Pace::NextEvent);
}

#[test]
fn boards_lazily() {
    replay("fpga.trace.gz", Soc::Sancus64, Board::Fpga, Pace::Events);
}

#[test]
fn upstream_in_every_cycle() {
    replay("upstream.trace.gz", Soc::OpenMsp430, Board::Fpga, Pace::EveryCycle);
}

#[test]
fn upstream_by_events() {
    replay("upstream.trace.gz", Soc::OpenMsp430, Board::Fpga, Pace::NextEvent);
}

#[test]
fn upstream_lazily() {
    replay("upstream.trace.gz", Soc::OpenMsp430, Board::Fpga, Pace::Events);
}
