//! Digital I/O, ports 1 to 6 (`omsp_gpio.v`).

use serde::{Deserialize, Serialize};

use super::peripheral::{Access, Drives, Input, Output, Peripheral, Port, Register, Strobe, Transfer};
use super::wires::{PinState, Wires};
use crate::bounded::Bounded;
use crate::bus::{Cycle, NEVER};
use crate::configuration::Board;

/// Registers of ports 1 to 6: the address of PxIN. P3 to P6 have no interrupts.
const BASES: [u16; 6] = [0x20, 0x28, 0x18, 0x1c, 0x30, 0x34];
/// Ports with interrupt registers.
const INTERRUPT_PORTS: usize = 2;
/// Interrupt lines of P1 and P2.
const FIRST_INTERRUPT: u32 = 2;

/// A register of a port; the discriminant is its index in [`NAMES`] and [`DOCS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    In,
    Out,
    Direction,
    Flags,
    EdgeSelect,
    InterruptEnable,
    Select,
}

/// Offsets from PxIN in ports with interrupts.
const FULL: [Kind; 7] =
    [Kind::In, Kind::Out, Kind::Direction, Kind::Flags, Kind::EdgeSelect, Kind::InterruptEnable, Kind::Select];
/// Offsets from PxIN in the others.
const PLAIN: [Kind; 4] = [Kind::In, Kind::Out, Kind::Direction, Kind::Select];

const NAMES: [[&str; 7]; 6] = [
    ["P1IN", "P1OUT", "P1DIR", "P1IFG", "P1IES", "P1IE", "P1SEL"],
    ["P2IN", "P2OUT", "P2DIR", "P2IFG", "P2IES", "P2IE", "P2SEL"],
    ["P3IN", "P3OUT", "P3DIR", "", "", "", "P3SEL"],
    ["P4IN", "P4OUT", "P4DIR", "", "", "", "P4SEL"],
    ["P5IN", "P5OUT", "P5DIR", "", "", "", "P5SEL"],
    ["P6IN", "P6OUT", "P6DIR", "", "", "", "P6SEL"],
];

const DOCS: [&str; 7] = [
    "Synchronised pin levels.",
    "Levels driven where PxDIR is 1.",
    "1: output.",
    "Edges seen; software may set and clear bits, an edge in the same cycle wins.",
    "0: rising edges, 1: falling edges.",
    "Edges that interrupt.",
    "1: the pin belongs to Timer A (P1, P2 on boards; no effect elsewhere).",
];

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct IoPort {
    out: u8,
    direction: u8,
    flags: u8,
    edge_select: u8,
    interrupt_enable: u8,
    select: u8,
    /// The synchroniser: first and second flip-flop; the second is PxIN.
    synchroniser: [u8; 2],
    /// PxIN of the cycle before, for edge detection (P1, P2).
    delayed: u8,
}

impl IoPort {
    fn register(&self, kind: Kind) -> u8 {
        match kind {
            Kind::In => self.synchroniser[1],
            Kind::Out => self.out,
            Kind::Direction => self.direction,
            Kind::Flags => self.flags,
            Kind::EdgeSelect => self.edge_select,
            Kind::InterruptEnable => self.interrupt_enable,
            Kind::Select => self.select,
        }
    }

    /// The edges that set flags in this cycle.
    fn edges(&self) -> u8 {
        let input = self.synchroniser[1];
        input & !self.delayed & !self.edge_select | !input & self.delayed & self.edge_select
    }

    fn driven(&self) -> u8 {
        self.out & self.direction
    }

    /// The clock edge: a pin level enters the synchroniser.
    fn sample(&mut self, level: u8) {
        self.delayed = self.synchroniser[1];
        self.synchroniser = [level, self.synchroniser[0]];
    }

    fn write(&mut self, kind: Kind, byte: u8) {
        match kind {
            Kind::In => {}
            Kind::Out => self.out = byte,
            Kind::Direction => self.direction = byte,
            Kind::Flags => self.flags = byte,
            Kind::EdgeSelect => self.edge_select = byte,
            Kind::InterruptEnable => self.interrupt_enable = byte,
            Kind::Select => self.select = byte,
        }
    }
}

/// The digital I/O block.
#[derive(Clone, Debug)]
pub struct Gpio {
    ports: Vec<IoPort>,
    /// The pins are real: what the node drives it also reads, and P1SEL and P2SEL take pins away. On the test bench the
    /// inputs are the host's alone.
    real_pins: bool,
}

impl Gpio {
    /// The digital I/O block of a board: six ports on the test bench, P1 to P4 on the FPGA boards.
    pub fn new(board: Board) -> Gpio {
        let real_pins = board == Board::Fpga;
        Gpio { ports: vec![IoPort::default(); if real_pins { 4 } else { 6 }], real_pins }
    }

    /// What port `index` sees at its inputs.
    fn level(&self, index: usize, wires: &Wires) -> u8 {
        let pins = wires.pins[index];
        let Some(port) = self.ports.get(index).filter(|_| self.real_pins) else { return pins };
        let taken = wires.select.get(index).copied().unwrap_or(0);
        (port.direction & port.out | !port.direction & pins) & !taken
    }

    /// The registers of port `index`, from PxIN up.
    fn kinds(index: usize) -> &'static [Kind] {
        if index < INTERRUPT_PORTS { &FULL } else { &PLAIN }
    }

    /// The register at a byte address: port and kind.
    fn register_at(&self, address: u16) -> Option<(usize, Kind)> {
        (0..self.ports.len()).find_map(|port| {
            let offset = address.checked_sub(BASES[port])?;
            Gpio::kinds(port).get(usize::from(offset)).map(|kind| (port, *kind))
        })
    }
}

impl Peripheral for Gpio {
    fn name(&self) -> String {
        "gpio".into()
    }

    fn description(&self) -> &'static str {
        "A pin level of cycle c is in PxIN from c+2 on and sets PxIFG for c+3. Interrupts 2 (P1) and 3 (P2) are high while \
         a bit is set in both PxIFG and PxIE; software clears PxIFG. On FPGA boards a pin the node drives reads back its \
         own level, and pins with PxSEL set read 0 and belong to Timer A: P1.0 TACLK, P1.1-3 CCI0A-CCI2A and outputs 0-2, \
         P1.5-7 outputs 0-2, P2.1 INCLK, P2.2 CCI0B, P2.3-4 outputs 1-2."
    }

    fn registers(&self) -> Vec<Register> {
        let register = |port: usize, offset: usize, kind: Kind| {
            let access = if kind == Kind::In { Access::ReadOnly } else { Access::ReadWrite };
            Register::byte(NAMES[port][kind as usize], BASES[port] + offset as u16, access, DOCS[kind as usize])
        };
        (0..self.ports.len())
            .flat_map(|port| {
                Gpio::kinds(port).iter().enumerate().map(move |(offset, kind)| register(port, offset, *kind))
            })
            .collect()
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        let byte = |address| self.register_at(address).map_or(0, |(port, kind)| self.ports[port].register(kind));
        u16::from_le_bytes([byte(address), byte(address + 1)])
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, wires: &Wires, outputs: &mut Bounded<Output>) {
        // Levels and edges come from the state before a write; an edge wins over a write of PxIFG.
        let levels = [0, 1, 2, 3, 4, 5].map(|index| self.level(index, wires));
        let edges = [0, 1].map(|index| self.ports[index].edges());
        if let Transfer::Write { address, .. } = strobe.transfer {
            for byte_address in [address, address + 1] {
                let Some((port, kind)) = self.register_at(byte_address) else { continue };
                let Some(byte) = strobe.byte_written(byte_address) else { continue };
                let before = self.ports[port].driven();
                self.ports[port].write(kind, byte);
                let driven = self.ports[port].driven();
                if driven != before {
                    outputs.push(Output { cycle: now, port: Port::Pins(port as u8 + 1), byte: driven });
                }
            }
        }
        for (port, level) in self.ports.iter_mut().zip(levels) {
            port.sample(level);
        }
        for (port, edges) in self.ports.iter_mut().zip(edges) {
            port.flags |= edges;
        }
    }

    fn quiet(&self, _now: Cycle, wires: &Wires) -> u64 {
        let settled = self.ports.iter().enumerate().all(|(index, port)| {
            let level = self.level(index, wires);
            port.synchroniser == [level; 2] && (index >= INTERRUPT_PORTS || port.delayed == level)
        });
        if settled { NEVER } else { 0 }
    }

    fn interrupts(&self) -> u16 {
        self.ports[..INTERRUPT_PORTS]
            .iter()
            .enumerate()
            .map(|(index, port)| u16::from(port.flags & port.interrupt_enable != 0) << (FIRST_INTERRUPT + index as u32))
            .sum()
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        self.ports.fill(IoPort::default());
    }

    fn drives(&self) -> Drives {
        Drives::WhenAccessed
    }

    fn drive(&self, _now: Cycle, wires: &mut Wires) {
        for (wire, port) in wires.driven.digital.iter_mut().zip(&self.ports) {
            *wire = PinState { levels: port.out, driven: port.direction };
        }
        if self.real_pins {
            for (wire, port) in wires.select.iter_mut().zip(&self.ports) {
                *wire = port.select;
            }
        }
    }

    fn accept_input(&mut self, input: &Input) -> bool {
        // The levels themselves arrive by `Wires::pins`.
        matches!(input.port, Port::Pins(number) if (1..=self.ports.len()).contains(&number.into()))
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(Gpio {} lists { ports } settings { real_pins });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
