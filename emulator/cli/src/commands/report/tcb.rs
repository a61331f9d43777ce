//! `sancus-emu report tcb`: see [`Arguments`].

use super::paper;
use crate::commands::run::count;
use crate::commands::{Exit, Failure, print, print_json};
use clap::Args;
use firmware::components::{self, Component};
use goblin::elf::Elf;
use goblin::elf::section_header::{SHF_ALLOC, SHT_PROGBITS};
use goblin::elf::sym::{STT_FILE, STT_SECTION};
use network::scenario::SMART_METER;
use serde::Serialize;
use std::fmt::Write;

/// Size of what has to be trusted, beside the paper's Table 1
///
/// Lines with code count, not empty lines and comments. Bytes are code, constants and initial values in the prebuilt
/// files; constants without a name, such as texts, count for the operating system.
#[derive(Args)]
#[command(after_help = "Examples:\n  sancus-emu report tcb\n  sancus-emu report tcb --json")]
pub struct Arguments {
    /// Print a JSON object instead
    #[arg(long)]
    json: bool,
}

/// A row of the table.
#[derive(Debug, Serialize)]
struct Row {
    component: &'static str,
    /// Whether a user of the meter has to trust it.
    trusted: bool,
    lines: u64,
    /// Bytes for keys of 64 and of 128 bits.
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes_64: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes_128: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paper_lines: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paper_bytes: Option<u64>,
    deployed: &'static str,
}

#[derive(Debug, Serialize)]
struct Table {
    schema: &'static str,
    rows: Vec<Row>,
    /// Lines of the modules' own source.
    module_lines: u64,
    paper_module_lines: u64,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let table = table().map_err(|error| Failure::host("the prebuilt files", error))?;
    match arguments.json {
        true => print_json(&table)?,
        false => print(&text(&table))?,
    }
    Ok(Exit::Success)
}

fn table() -> goblin::error::Result<Table> {
    let node = Elf::parse(firmware::prebuilt::NODE)?;
    let mut rows = Vec::new();
    for ((component, bytes), paper) in components::NODE.iter().zip(node_sizes(&node)).zip(&paper::NODE) {
        rows.push(Row {
            // The same image serves both lengths of keys.
            bytes_64: Some(bytes),
            bytes_128: Some(bytes),
            deployed: "per node",
            ..row(component, false, Some(paper))
        });
    }
    rows.push(Row { deployed: "with HAN", ..row(&components::DISPLAY, false, None) });
    for ((name, component), paper) in components::MODULES.iter().zip(&paper::MODULES) {
        let bytes = |bits| -> goblin::error::Result<Option<u64>> {
            components::prebuilt_module(name, bits).map(|module| Ok(loaded(&Elf::parse(module.elf)?))).transpose()
        };
        let (bytes_64, bytes_128) = (bytes(64)?, bytes(128)?);
        rows.push(Row { bytes_64, bytes_128, deployed: "once", ..row(component, true, Some(paper)) });
    }
    rows.push(row(&components::MESSAGES, true, None));
    let module_lines = module_lines();
    rows.push(row(&components::STUBS, true, None));
    rows.push(Row {
        component: paper::DESCRIPTOR.name,
        trusted: true,
        lines: SMART_METER.lines().filter(|line| !line.trim().is_empty()).count() as u64,
        bytes_64: None,
        bytes_128: None,
        paper_lines: Some(paper::DESCRIPTOR.lines),
        paper_bytes: paper::DESCRIPTOR.bytes,
        deployed: "",
    });
    let paper_module_lines = paper::MODULES.iter().map(|size| size.lines).sum();
    Ok(Table { schema: "sancus-emu/tcb/1", rows, module_lines, paper_module_lines })
}

/// Lines of the modules' own source.
pub fn module_lines() -> u64 {
    let modules = components::MODULES.iter().map(|(_, component)| component);
    modules.chain([&components::MESSAGES]).map(|component| component.lines() as u64).sum()
}

fn row(component: &Component, trusted: bool, paper: Option<&paper::Size>) -> Row {
    Row {
        component: component.name,
        trusted,
        lines: component.lines() as u64,
        bytes_64: None,
        bytes_128: None,
        paper_lines: paper.map(|size| size.lines),
        paper_bytes: paper.and_then(|size| size.bytes),
        deployed: "",
    }
}

/// Bytes of a file that are loaded.
fn loaded(elf: &Elf<'_>) -> u64 {
    let loaded = elf
        .section_headers
        .iter()
        .filter(|section| section.sh_type == SHT_PROGBITS && has(section.sh_flags, SHF_ALLOC));
    loaded.map(|section| section.sh_size).sum()
}

fn has(flags: u64, flag: u32) -> bool {
    flags & u64::from(flag) != 0
}

/// Bytes of the node's components. The linker keeps what comes from a file together: a symbol reaches to the next, and
/// one of which no source says where it is belongs where the one before it does.
fn node_sizes(elf: &Elf<'_>) -> [u64; components::NODE.len()] {
    let mut sizes = [0; components::NODE.len()];
    for (index, section) in elf.section_headers.iter().enumerate() {
        if section.sh_type != SHT_PROGBITS || !has(section.sh_flags, SHF_ALLOC) {
            continue;
        }
        let mut symbols: Vec<(u64, u64, Option<usize>)> = Vec::new();
        let mut file = None;
        for symbol in &elf.syms {
            let name = elf.strtab.get_at(symbol.st_name).unwrap_or_default();
            if symbol.st_type() == STT_FILE {
                file = component_of_file(name);
            } else if symbol.st_shndx == index && symbol.st_type() != STT_SECTION {
                let component = if symbol.st_bind() == 0 { file } else { component_of_global(name) };
                symbols.push((symbol.st_value, symbol.st_size, component));
            }
        }
        symbols.sort_unstable_by_key(|(address, ..)| *address);
        let is_code = has(section.sh_flags, goblin::elf::section_header::SHF_EXECINSTR);
        let end = section.sh_addr + section.sh_size;
        let mut known = 0;
        let mut current = 0;
        for (position, (address, size, component)) in symbols.iter().enumerate() {
            current = component.unwrap_or(current);
            let next = symbols.get(position + 1).map_or(end, |(next, ..)| *next);
            let extent = if is_code { next - address } else { *size };
            sizes[current] += extent;
            known += extent;
        }
        sizes[0] += section.sh_size - known;
    }
    sizes
}

/// The component that has a file of this name.
fn component_of_file(name: &str) -> Option<usize> {
    let is_it = |path: &str| path.rsplit('/').next() == Some(name);
    components::NODE.iter().position(|component| component.sources.iter().any(|source| is_it(source.path)))
}

/// The component whose source defines a symbol: a line that is not indented names it and is no declaration.
fn component_of_global(name: &str) -> Option<usize> {
    let defines = |line: &str| {
        let words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
        !line.starts_with([' ', '\t', '#', ';', '/', '.', '}'])
            && !line.ends_with(");")
            && words.clone().any(|word| word == name)
    };
    let in_source = |text: &str, path: &str| !path.ends_with(".h") && text.lines().any(defines);
    components::NODE
        .iter()
        .position(|component| component.sources.iter().any(|source| in_source(source.text, source.path)))
}

fn text(table: &Table) -> String {
    let number = |number: Option<u64>| number.map_or_else(String::new, count);
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{:<24}{:>7}{:>8}{:>10}", "", "lines", "", "bytes");
    let _ = writeln!(
        text,
        "{:<24}{:>7}{:>8}{:>10}{:>10}{:>8}  deployed",
        "component", "here", "paper", "64 bit", "128 bit", "paper"
    );
    for trusted in [false, true] {
        let _ = writeln!(text, "{}", if trusted { "trusted" } else { "not trusted" });
        let rows = table.rows.iter().filter(|row| row.trusted == trusted);
        for row in rows.clone() {
            let line = format!(
                "  {:<22}{:>7}{:>8}{:>10}{:>10}{:>8}  {}",
                row.component,
                count(row.lines),
                number(row.paper_lines),
                number(row.bytes_64),
                number(row.bytes_128),
                number(row.paper_bytes),
                row.deployed
            );
            let _ = writeln!(text, "{}", line.trim_end());
        }
    }
    let _ = writeln!(
        text,
        "\nThe modules' own source has {} lines; the paper's has {}.",
        table.module_lines, table.paper_module_lines
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_of_the_node_is_in_a_component() {
        let elf = Elf::parse(firmware::prebuilt::NODE).expect("an ELF file");
        let sizes = node_sizes(&elf);
        assert_eq!(sizes.iter().sum::<u64>(), loaded(&elf));
        // Each has some functions of its own.
        assert!(sizes.iter().all(|size| *size > 500), "{sizes:?}");
        for (name, component) in [("malloc", 0), ("uart_read", 0), ("reactive_handle_output", 1), ("loader_load", 2)] {
            assert_eq!(component_of_global(name), Some(component), "{name}");
        }
    }
}
