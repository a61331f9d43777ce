//! `sancus-emu disasm`: see [`Arguments`].

use super::arguments::address;
use super::modules::RELOCATABLE;
use super::{Exit, Failure, print};
use clap::Args;
use program::disassembly;
use program::image::{Image, Symbol, SymbolKind, VECTORS};
use program::loader::{self, Part, Relocatable, Section, SectionKind};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

/// Show a program as instructions
///
/// Each line has the address, the words and the text of an instruction; labels are on lines of their own, and the
/// target of a jump or call is named. Without a range, it shows the sections that hold code, or the whole file if it
/// does not say what is code. In a relocatable file, addresses are relative to their sections, and what the loader fills
/// into an instruction follows it after a semicolon.
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
    let path = &arguments.image;
    let failure = |error| Failure::file(path, error);
    let bytes = loader::read_file(path).map_err(failure)?;
    if let Some(object) = loader::relocatable(&bytes).map_err(failure)? {
        print(&relocatable(arguments, &object)?)?;
        return Ok(Exit::Success);
    }
    let name = path.to_string_lossy();
    let image = loader::parse(&name, &bytes).map_err(failure)?;
    let sections = loader::sections(&name, &bytes).map_err(failure)?;
    let mut text = String::new();
    for (start, end) in ranges(arguments, &image, &sections)? {
        write_range(&mut text, &image, &BTreeMap::new(), start, end);
    }
    print(&text)?;
    Ok(Exit::Success)
}

/// The code of a file that is not linked, section by section.
fn relocatable(arguments: &Arguments, object: &Relocatable) -> Result<String, Failure> {
    let mut text = format!("{}: {RELOCATABLE}\n", arguments.image.display());
    let chosen = |part: &&Part| match &arguments.symbol {
        Some(name) => part.image.symbol(name).is_some(),
        None => part.section.kind == SectionKind::Code,
    };
    let parts: Vec<&Part> = object.parts.iter().filter(chosen).collect();
    if let (Some(name), true) = (&arguments.symbol, parts.is_empty()) {
        return Err(no_symbol(arguments, &object.symbols(), name));
    }
    if parts.is_empty() {
        return Err(Failure::file(&arguments.image, "has no code"));
    }
    for Part { section, image, references } in parts {
        let _ = writeln!(text, "\nsection {}", section.name);
        for (start, end) in ranges(arguments, image, std::slice::from_ref(section))? {
            write_range(&mut text, image, references, start, end);
        }
    }
    Ok(text)
}

/// What is to be shown, as first addresses and ends, by ascending address.
fn ranges(arguments: &Arguments, image: &Image, sections: &[Section]) -> Result<Vec<(u32, u32)>, Failure> {
    if let Some(name) = &arguments.symbol {
        return Ok(vec![symbol_range(arguments, image, name)?]);
    }
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
        return Err(no_symbol(arguments, &image.symbols, name));
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

fn no_symbol(arguments: &Arguments, symbols: &[Symbol], name: &str) -> Failure {
    let names = symbols.iter().map(|symbol| symbol.name.as_str());
    let similar: Vec<&str> = names.filter(|symbol| symbol.contains(name)).take(5).collect();
    let hint = if similar.is_empty() { String::new() } else { format!("; similar symbols: {}", similar.join(", ")) };
    Failure::file(&arguments.image, format_args!("has no symbol `{name}`{hint}"))
}

/// What a linker fills in, by address.
type References = BTreeMap<u16, String>;

fn write_range(text: &mut String, image: &Image, references: &References, start: u32, end: u32) {
    // Writing to a string does not fail.
    let _ = write_lines(text, image, references, start & !1, end);
}

fn write_lines(text: &mut String, image: &Image, references: &References, start: u32, end: u32) -> std::fmt::Result {
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
        let (line, length) = line(image, references, address, end);
        let filled = references.range(address..).take_while(|(place, _)| u32::from(**place) < at + length);
        let filled: Vec<&str> = filled.map(|(_, what)| what.as_str()).collect();
        match filled.is_empty() {
            true => writeln!(text, "{line}")?,
            false => writeln!(text, "{line}  ; {}", filled.join(", "))?,
        }
        at += length;
    }
    Ok(())
}

/// One line for what is at an address that the image loads, and the bytes it stands for.
fn line(image: &Image, references: &References, address: u16, end: u32) -> (String, u32) {
    let Some(word) = image.word(address) else {
        let byte = image.byte(address).unwrap_or(0);
        return (format!("  {address:04x}:  {byte:02x}              .byte {byte:#04x}"), 1);
    };
    let data = |text: String, length| (format!("  {address:04x}:  {word:04x}            {text}"), length);
    // Erased memory, and what linkers fill gaps with, says the same many times.
    if matches!(word, 0 | 0xffff) && !references.contains_key(&address) {
        let rest = (u32::from(address) + 2..end).step_by(2).take_while(|next| {
            u16::try_from(*next).is_ok_and(|next| {
                image.word(next) == Some(word) && image.symbol_at(next).is_none() && !references.contains_key(&next)
            })
        });
        return match 1 + rest.count() as u32 {
            1 => data(format!(".word {word:#06x}"), 2),
            count => data(format!(".fill {count}, 2, {word:#06x}"), 2 * count),
        };
    }
    // No linker changes the first word of an instruction, other than that of a jump.
    let is_filled = references.contains_key(&address) && word >> 13 != 1;
    if address >= VECTORS
        || is_filled
        || image.symbolic_address(address).is_some_and(|place| place.symbol.kind == SymbolKind::Object)
    {
        let place = image.symbolic_address(word).filter(|_| address >= VECTORS);
        let place = place.map(|place| format!(" <{place}>")).unwrap_or_default();
        return data(format!(".word {word:#06x}{place}"), 2);
    }
    match disassembly::line(address, |address| image.word(address)) {
        Some(line) => {
            let last = address.saturating_add(2 * line.words.len() as u16 - 1);
            // What the linker has yet to fill in leads nowhere.
            let is_final = references.range(address..=last).next().is_none();
            let names = if is_final { image } else { &Image::default() };
            (format!("  {address:04x}:  {}  {}", line.words_text(), line.text(names)), 2 * line.words.len() as u32)
        }
        // The contents end within the instruction.
        None => data(format!(".word {word:#06x}"), 2),
    }
}
