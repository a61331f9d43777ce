//! `sancus-emu disasm`: see [`Arguments`].

use super::arguments::address;
use super::{Exit, Failure, load, print};
use clap::Args;
use program::disassembly;
use program::image::{Image, SymbolKind, VECTORS};
use program::loader::{self, SectionKind};
use std::fmt::Write;
use std::path::PathBuf;

/// Show a program as instructions
///
/// Each line has the address, the words and the text of an instruction; labels are on lines of their own, and the
/// target of a jump or call is named. Without a range, it shows the sections that hold code, or the whole file if it
/// does not say what is code.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  sancus-emu disasm program.elf --symbol main\n  sancus-emu disasm rom.bin --start 5c00 --end 5c80"
)]
pub struct Arguments {
    /// Program: ELF, raw image (*.bin), Intel HEX or TI-TXT; also gzipped
    image: PathBuf,
    /// First address, in hexadecimal
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    start: Option<u16>,
    /// Address to stop before, in hexadecimal
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    end: Option<u16>,
    /// Only this function, or from this label to the next
    #[arg(long, value_name = "NAME", conflicts_with_all = ["start", "end"])]
    symbol: Option<String>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let image = load(&arguments.image)?;
    let mut text = String::new();
    for (start, end) in ranges(arguments, &image)? {
        write_range(&mut text, &image, start, end);
    }
    print(&text)?;
    Ok(Exit::Success)
}

/// What is to be shown, as first addresses and ends, by ascending address.
fn ranges(arguments: &Arguments, image: &Image) -> Result<Vec<(u32, u32)>, Failure> {
    if let Some(name) = &arguments.symbol {
        return Ok(vec![symbol_range(arguments, image, name)?]);
    }
    let bytes = loader::read_file(&arguments.image).map_err(|error| Failure::file(&arguments.image, error))?;
    let sections = loader::sections(&arguments.image.to_string_lossy(), &bytes);
    let sections = sections.map_err(|error| Failure::file(&arguments.image, error))?;
    let is_code = |name: &str| sections.iter().any(|section| section.name == name && section.kind == SectionKind::Code);
    let bounded = arguments.start.is_some() || arguments.end.is_some();
    let start = arguments.start.map_or(0, u32::from);
    let end = arguments.end.map_or(0x1_0000, u32::from);
    let shown = image.segments.iter().filter(|segment| bounded || sections.is_empty() || is_code(&segment.name));
    let ranges: Vec<(u32, u32)> = shown
        .map(|segment| (u32::from(segment.address).max(start), segment.end().min(end)))
        .filter(|(start, end)| start < end)
        .collect();
    match ranges.is_empty() {
        false => Ok(ranges),
        true => Err(Failure::file(&arguments.image, format_args!("has nothing at {start:#06x}..{end:#06x}"))),
    }
}

fn symbol_range(arguments: &Arguments, image: &Image, name: &str) -> Result<(u32, u32), Failure> {
    let Some(symbol) = image.symbol(name) else {
        let similar: Vec<&str> = image
            .symbols
            .iter()
            .map(|symbol| symbol.name.as_str())
            .filter(|symbol| symbol.contains(name))
            .take(5)
            .collect();
        let hint =
            if similar.is_empty() { String::new() } else { format!("; similar symbols: {}", similar.join(", ")) };
        return Err(Failure::file(&arguments.image, format_args!("has no symbol `{name}`{hint}")));
    };
    let Some(segment) = image.segment_at(symbol.address) else {
        let what = format_args!("has nothing loaded at `{name}` ({:#06x})", symbol.address);
        return Err(Failure::file(&arguments.image, what));
    };
    let start = u32::from(symbol.address);
    let next = image.symbols.iter().map(|other| u32::from(other.address)).find(|address| *address > start);
    let end = match symbol.size {
        0 => next.unwrap_or(0x1_0000),
        size => start + u32::from(size),
    };
    Ok((start, end.min(segment.end())))
}

fn write_range(text: &mut String, image: &Image, start: u32, end: u32) {
    // Writing to a string does not fail.
    let _ = write_lines(text, image, start & !1, end);
}

fn write_lines(text: &mut String, image: &Image, start: u32, end: u32) -> std::fmt::Result {
    let mut at = start;
    while at < end {
        let Ok(address) = u16::try_from(at) else { break };
        if let Some(symbol) = image.symbol_at(address) {
            let separator = if text.is_empty() { "" } else { "\n" };
            writeln!(text, "{separator}{address:04x} <{}>:", symbol.name)?;
        } else if at == start
            && let Some(place) = image.symbolic_address(address)
        {
            let separator = if text.is_empty() { "" } else { "\n" };
            writeln!(text, "{separator}{address:04x} <{place}>:")?;
        }
        let (line, length) = line(image, address, end);
        writeln!(text, "{line}")?;
        at += length;
    }
    Ok(())
}

/// One line for what is at an address that the image loads, and the bytes it stands for.
fn line(image: &Image, address: u16, end: u32) -> (String, u32) {
    let Some(word) = image.word(address) else {
        let byte = image.byte(address).unwrap_or(0);
        return (format!("  {address:04x}:  {byte:02x}              .byte {byte:#04x}"), 1);
    };
    let data = |text: String, length| (format!("  {address:04x}:  {word:04x}            {text}"), length);
    // Erased memory, and what linkers fill gaps with, says the same many times.
    if matches!(word, 0 | 0xffff) {
        let rest = (u32::from(address) + 2..end).step_by(2).take_while(|next| {
            u16::try_from(*next).is_ok_and(|next| image.word(next) == Some(word) && image.symbol_at(next).is_none())
        });
        return match 1 + rest.count() as u32 {
            1 => data(format!(".word {word:#06x}"), 2),
            count => data(format!(".fill {count}, 2, {word:#06x}"), 2 * count),
        };
    }
    if address >= VECTORS
        || image.symbolic_address(address).is_some_and(|place| place.symbol.kind == SymbolKind::Object)
    {
        let place = image.symbolic_address(word).filter(|_| address >= VECTORS);
        let place = place.map(|place| format!(" <{place}>")).unwrap_or_default();
        return data(format!(".word {word:#06x}{place}"), 2);
    }
    match disassembly::line(address, |address| image.word(address)) {
        Some(line) => {
            (format!("  {address:04x}:  {}  {}", line.words_text(), line.text(image)), 2 * line.words.len() as u32)
        }
        // The contents end within the instruction.
        None => data(format!(".word {word:#06x}"), 2),
    }
}
