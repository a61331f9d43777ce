//! Guesses about the hardware a program was built for, each with its reason.

use crate::commands::key_length;
use machine::{Board, Configuration, DATA_MEMORY_BASE, Soc};
use msp430_isa::{Destination, Operation, Source, Statement};
use program::disassembly;
use program::image::{Image, VECTORS};
use program::loader::{self, Section, SectionKind};
use sancus_hw::abi;
use serde::Serialize;
use std::collections::BTreeSet;

/// A protected module in an image, by the symbols of the Sancus toolchain.
#[derive(Debug, Serialize)]
pub struct Module {
    /// Name in the source.
    pub name: String,
    /// Public section: first address and end.
    pub public: (u16, u16),
    /// Secret section: first address and end.
    pub secret: (u16, u16),
}

/// An option of the command line and why it is needed.
#[derive(Debug, Serialize)]
pub struct Guess {
    /// Such as `--soc sancus-128`.
    pub option: String,
    /// Whether that is the default anyway.
    pub default: bool,
    /// The evidence.
    pub reason: String,
}

/// The protected modules of an image, by address.
pub fn modules(image: &Image) -> Vec<Module> {
    let address = |name: &str, part: &str| image.symbol(&abi::symbol(name, part)).map(|symbol| symbol.address);
    let starts = image.symbols.iter();
    starts
        .filter_map(|start| {
            let name = abi::module_with(&start.name, "public_start")?;
            let secret = (address(name, "secret_start"), address(name, "secret_end"));
            Some(Module {
                name: name.into(),
                public: (start.address, address(name, "public_end")?),
                secret: (secret.0.unwrap_or(0), secret.1.unwrap_or(0)),
            })
        })
        .collect()
}

/// What the instructions of a program tell about its hardware.
#[derive(Default)]
struct Uses {
    sancus: BTreeSet<Operation>,
    addresses: BTreeSet<u16>,
}

impl Uses {
    fn of(image: &Image, sections: &[Section]) -> Uses {
        let mut uses = Uses::default();
        let is_code =
            |name: &str| sections.iter().any(|section| section.name == name && section.kind == SectionKind::Code);
        for segment in image.segments.iter().filter(|segment| is_code(&segment.name)) {
            let mut at = u32::from(segment.address);
            while let Some(line) = u16::try_from(at).ok().and_then(|at| disassembly::line(at, |at| image.word(at))) {
                if at >= segment.end() {
                    break;
                }
                uses.add(&line.statement);
                at += 2 * line.words.len() as u32;
            }
        }
        uses
    }

    fn add(&mut self, statement: &Statement) {
        match *statement {
            Statement::NoOperand { operation } if operation.is_sancus_command() => _ = self.sancus.insert(operation),
            Statement::SingleOperand { operand, .. } => self.add_source(operand),
            Statement::TwoOperand { source, destination, .. } => {
                self.add_source(source);
                if let Destination::Absolute(address) = destination {
                    self.addresses.insert(address);
                }
            }
            _ => {}
        }
    }

    fn add_source(&mut self, source: Source) {
        // Immediates too: drivers take the base address of a UART as a number.
        if let Source::Absolute(address) | Source::Immediate(address) = source {
            self.addresses.insert(address);
        }
    }

    fn first_in(&self, range: std::ops::RangeInclusive<u16>) -> Option<u16> {
        self.addresses.range(range).next().copied()
    }
}

/// The hardware options for a program.
pub fn guess(image: &Image, sections: &[Section]) -> Vec<Guess> {
    let uses = Uses::of(image, sections);
    let mut guesses = vec![guess_soc(image, sections, &uses), guess_board(image, &uses)];
    guesses.extend(guess_sizes(image));
    guesses
}

fn guess_soc(image: &Image, sections: &[Section], uses: &Uses) -> Guess {
    let modules = modules(image);
    let names: Vec<&str> = modules.iter().map(|module| module.name.as_str()).collect();
    let sancus = match (names.is_empty(), uses.sancus.first()) {
        (false, _) => Some(format!("protected modules {}", names.join(", "))),
        (true, Some(operation)) => Some(format!("uses the Sancus instruction {}", operation.mnemonic())),
        (true, None) => None,
    };
    let (soc, reason) = match (sancus, key_length::evidence(&image.symbols, sections)) {
        (Some(reason), Some((soc, evidence))) => (soc, format!("{reason}; {evidence}")),
        (Some(reason), None) => {
            (Soc::Sancus64, format!("{reason}; nothing indicates the key length; sancus-128 has longer keys"))
        }
        (None, _) => (Soc::Sancus64, "uses no Sancus features".into()),
    };
    Guess { option: format!("--soc {soc}"), default: soc == Soc::Sancus64, reason }
}

fn guess_board(image: &Image, uses: &Uses) -> Guess {
    // A vector that does not lead where most unused ones do has a handler of its own.
    let handled = |number: u16| {
        let target = |number: u16| image.word(VECTORS + 2 * number);
        target(number).is_some_and(|handler| (0..15).all(|other| other == number || target(other) != Some(handler)))
    };
    let (board, reason) = match (uses.first_in(0x88..=0x8d), uses.first_in(0xc0..=0xc3)) {
        (_, Some(address)) => (Board::Sim, format!("uses the test bench's file I/O ({address:#06x})")),
        (Some(address), None) => {
            (Board::Fpga, format!("uses UART 1 ({address:#06x}), which the test bench does not have"))
        }
        (None, None) if handled(6) || handled(7) => {
            (Board::Fpga, "handles UART interrupts, which the test bench does not raise".into())
        }
        (None, None) => (Board::Sim, "uses no peripheral that only the FPGA boards have".into()),
    };
    Guess { option: format!("--board {board}"), default: board == Board::Sim, reason }
}

/// Memory sizes, if the stock ones do not do.
fn guess_sizes(image: &Image) -> Option<Guess> {
    let stock = Configuration::new(Soc::Sancus64, Board::Sim);
    let stack = image.symbol("__stack").map(|symbol| u32::from(symbol.address));
    let stack_fits = stack.is_none_or(|stack| stack <= stock.data_memory().end);
    let error = match loader::check(image, &stock) {
        Ok(()) if stack_fits => return None,
        Ok(()) => format!("the stack begins at {:#06x}, above the stock data memory", stack.unwrap_or(0)),
        Err(error @ (loader::LoadError::OutsideMemory { .. } | loader::LoadError::ResetVectorOutside { .. })) => {
            error.to_string()
        }
        Err(_) => return None,
    };
    let sizes = loader::fitting_sizes(image)?;
    let reason = error.split(';').next().unwrap_or_default().to_string();
    Some(Guess { option: sizes.to_string(), default: false, reason })
}

/// Data memory that a program's sections occupy: bytes, and the first address after them.
pub fn data_memory_used(sections: &[Section]) -> (u32, u32) {
    let base = u32::from(DATA_MEMORY_BASE);
    // Program memory is where contents are loaded; what is elsewhere at run time is in data memory.
    let inside = sections
        .iter()
        .filter(|section| section.kind == SectionKind::Zeroed || section.load_address != section.address);
    let inside = inside.filter(|section| section.address >= base);
    let end = inside.clone().map(|section| section.address.saturating_add(section.size)).max().unwrap_or(base);
    (inside.map(|section| section.size).fold(0, u32::saturating_add), end)
}
