//! `sancus-emu info`: see [`Arguments`].

mod guess;
mod relocatable;

use super::columns::hanging;
use super::{Exit, Failure, print, print_json};
use clap::Args;
use guess::{Guess, Module};
use program::image::{Image, Symbol, VECTORS};
use program::loader::{self, Section, SectionKind};
use serde::Serialize;
use std::fmt::Write;
use std::path::PathBuf;

/// Show what a program consists of and how to run it
///
/// Shows sections, interrupt vectors, the memory used and the protected modules, and guesses from them the hardware the
/// program was built for, with the reasons. Each guess is an option of `sancus-emu run`.
///
/// Of a relocatable file, which a node's loader links, shows sections, modules and symbols, each relative to its section.
#[derive(Args)]
#[command(after_help = "Examples:\n  sancus-emu info program.elf\n  sancus-emu info program.elf --symbols | grep main")]
pub struct Arguments {
    /// Program: ELF, raw image (*.bin), Intel HEX or TI-TXT; also gzipped
    image: PathBuf,
    /// Show the symbols only
    #[arg(long)]
    symbols: bool,
    /// Print everything as one line of JSON
    #[arg(long)]
    json: bool,
}

/// What the interrupts of the vector table are for, by number; boards may differ in 5.
const INTERRUPTS: [&str; 16] = [
    "",
    "",
    "port 1",
    "port 2",
    "",
    "PS/2",
    "uart 0 tx",
    "uart 0 rx",
    "timer A1",
    "timer A0",
    "watchdog",
    "",
    "",
    "violation",
    "nmi",
    "reset",
];

/// Schema `sancus-emu/info/1`.
#[derive(Serialize)]
struct Json<'a> {
    schema: &'static str,
    image: &'a str,
    /// Whether addresses are relative to their sections.
    relocatable: bool,
    sections: Vec<JsonSection<'a>>,
    vectors: Vec<JsonVector<'a>>,
    modules: Vec<Module>,
    guesses: Vec<Guess>,
    /// `None` if it has to be linked first.
    command: Option<String>,
    symbols: Vec<JsonSymbol<'a>>,
}

#[derive(Serialize)]
struct JsonSection<'a> {
    name: &'a str,
    address: u32,
    load_address: u32,
    size: u32,
    kind: &'static str,
}

#[derive(Serialize)]
struct JsonVector<'a> {
    number: usize,
    interrupt: &'static str,
    target: u16,
    symbol: Option<&'a str>,
}

#[derive(Serialize)]
struct JsonSymbol<'a> {
    name: &'a str,
    address: u16,
    size: u16,
    /// The section of a relocatable file that the address is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    section: Option<&'a str>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let path = &arguments.image;
    let name = path.to_string_lossy();
    let failure = |error| Failure::file(path, error);
    let bytes = loader::read_file(path).map_err(failure)?;
    if let Some(object) = loader::relocatable(&bytes).map_err(failure)? {
        return relocatable::show(arguments, &object);
    }
    let image = loader::parse(&name, &bytes).map_err(failure)?;
    let mut sections = loader::sections(&name, &bytes).map_err(failure)?;
    if sections.is_empty() {
        sections = image.segments.iter().map(as_section).collect();
    }
    let guesses = guess::guess(&image, &sections);
    let options: String =
        guesses.iter().filter(|guess| !guess.default).map(|guess| format!(" {}", guess.option)).collect();
    let command = format!("sancus-emu run {name}{options}");
    let modules = guess::modules(&image);
    match (arguments.json, arguments.symbols) {
        (true, _) => print_json(&Json {
            schema: "sancus-emu/info/1",
            image: &name,
            relocatable: false,
            sections: sections.iter().map(json_section).collect(),
            vectors: vectors(&image).collect(),
            modules,
            guesses,
            command: Some(command),
            symbols: image.symbols.iter().map(|symbol| json_symbol(symbol, None)).collect(),
        })?,
        (false, true) => print(&symbols_text(&image))?,
        (false, false) => {
            let mut text = format!("{name}\n");
            // Writing to a string does not fail.
            let _ = write_summary(&mut text, &image, &sections);
            let _ = write_modules(&mut text, &modules);
            let _ = write_guesses(&mut text, &guesses, &command);
            print(&text)?;
        }
    }
    Ok(Exit::Success)
}

fn as_section(segment: &program::image::Segment) -> Section {
    Section {
        name: segment.name.clone(),
        address: u32::from(segment.address),
        load_address: u32::from(segment.address),
        size: segment.bytes.len() as u32,
        kind: SectionKind::Data,
    }
}

fn kind_name(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Code => "code",
        SectionKind::Data => "data",
        SectionKind::Zeroed => "space",
    }
}

fn json_section(section: &Section) -> JsonSection<'_> {
    let Section { name, address, load_address, size, kind } = section;
    JsonSection { name, address: *address, load_address: *load_address, size: *size, kind: kind_name(*kind) }
}

fn json_symbol<'a>(symbol: &'a Symbol, section: Option<&'a str>) -> JsonSymbol<'a> {
    JsonSymbol { name: &symbol.name, address: symbol.address, size: symbol.size, section }
}

/// The vectors that the image gives.
fn vectors(image: &Image) -> impl Iterator<Item = JsonVector<'_>> {
    INTERRUPTS.iter().enumerate().filter_map(|(number, interrupt)| {
        let target = image.word(VECTORS + 2 * number as u16)?;
        let symbol = image.symbol_at(target).map(|symbol| symbol.name.as_str());
        Some(JsonVector { number, interrupt, target, symbol })
    })
}

fn symbols_text(image: &Image) -> String {
    let mut text = String::new();
    for symbol in &image.symbols {
        let _ = writeln!(text, "{}", symbol_line(symbol));
    }
    text
}

fn symbol_line(symbol: &Symbol) -> String {
    let kind = format!("{:?}", symbol.kind).to_lowercase();
    format!("{:04x}  {:>5}  {kind:<8}  {}", symbol.address, symbol.size, symbol.name)
}

fn write_summary(text: &mut String, image: &Image, sections: &[Section]) -> std::fmt::Result {
    write_sections(text, sections)?;
    write_vectors(text, image)?;
    let loaded: usize = image.segments.iter().map(|segment| segment.bytes.len()).sum();
    let lowest = image.segments.first().map_or(0, |segment| segment.address);
    writeln!(text, "\nloaded   {loaded} bytes from {lowest:#06x} up")?;
    let (used, end) = guess::data_memory_used(sections);
    if used > 0 {
        let stack = image.symbol("__stack").map(|symbol| format!(", stack from {:#06x} down", symbol.address));
        writeln!(text, "RAM      {used} bytes up to {end:#06x}{}", stack.unwrap_or_default())?;
    }
    writeln!(text, "symbols  {}", image.symbols.len())
}

fn write_sections(text: &mut String, sections: &[Section]) -> std::fmt::Result {
    let width = sections.iter().map(|section| section.name.len()).max().unwrap_or(0).clamp(7, 44);
    writeln!(text, "\n{:width$}  address  loaded at   size", "section")?;
    for section in sections {
        let moved = section.kind != SectionKind::Zeroed && section.load_address != section.address;
        let loaded = if moved { format!("{:04x}", section.load_address) } else { String::new() };
        let Section { name, address, size, .. } = section;
        writeln!(text, "{name:width$}  {address:04x}     {loaded:9}  {size:>5}  {}", kind_name(section.kind))?;
    }
    Ok(())
}

/// The vector table. A handler that most vectors share, which is the toolchain's for unexpected interrupts, has one line.
fn write_vectors(text: &mut String, image: &Image) -> std::fmt::Result {
    let vectors: Vec<JsonVector> = vectors(image).collect();
    let uses = |target: u16| vectors.iter().filter(|vector| vector.target == target).count();
    let shared = vectors.iter().map(|vector| vector.target).find(|target| uses(*target) > vectors.len() / 2);
    writeln!(text, "\nvector    interrupt  leads to")?;
    let mut line = |vector: String, interrupt: &str, JsonVector { target, symbol, .. }: &JsonVector| {
        let line = format!("{vector:8}  {interrupt:9}  {target:04x}  {}", symbol.unwrap_or_default());
        writeln!(text, "{}", line.trim_end())
    };
    for vector in vectors.iter().filter(|vector| Some(vector.target) != shared) {
        line(
            format!("{:04x}  {:>2}", usize::from(VECTORS) + 2 * vector.number, vector.number),
            vector.interrupt,
            vector,
        )?;
    }
    match vectors.iter().find(|vector| Some(vector.target) == shared) {
        Some(vector) => line("others".into(), "", vector),
        None => Ok(()),
    }
}

fn write_modules(text: &mut String, modules: &[Module]) -> std::fmt::Result {
    for (index, Module { name, public, secret }) in modules.iter().enumerate() {
        let title = if index == 0 { "modules" } else { "" };
        let ranges = format!("public {:04x}..{:04x}  secret {:04x}..{:04x}", public.0, public.1, secret.0, secret.1);
        writeln!(text, "{title:7}  {name:20}  {ranges}")?;
    }
    Ok(())
}

fn write_guesses(text: &mut String, guesses: &[Guess], command: &str) -> std::fmt::Result {
    writeln!(text, "\nseems built for")?;
    let width = guesses.iter().map(|guess| guess.option.len()).max().unwrap_or(0);
    for Guess { option, default, reason } in guesses {
        let default = if *default { " (default)" } else { "" };
        let start = format!("  {:width$}  ", format!("{option}{default}"), width = width + " (default)".len());
        text.push_str(&hanging(&start, reason));
    }
    writeln!(text, "\n{command}")
}
