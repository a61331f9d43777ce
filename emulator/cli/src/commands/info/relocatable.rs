//! What `info` shows of a file that is not linked.

use super::{
    Arguments, Json, guess, json_section, json_symbol, print, print_json, symbol_line, write_modules, write_sections,
};
use crate::commands::modules::RELOCATABLE;
use crate::commands::{Exit, Failure};
use program::image::Image;
use program::loader::{Relocatable, Section};
use std::fmt::Write;

/// Shows it.
pub fn show(arguments: &Arguments, object: &Relocatable) -> Result<Exit, Failure> {
    let name = arguments.image.to_string_lossy();
    let sections = object.sections();
    let modules = guess::modules(&Image { segments: Vec::new(), symbols: object.symbols() });
    match (arguments.json, arguments.symbols) {
        (true, _) => {
            let placed = object.parts.iter().flat_map(|part| {
                part.image.symbols.iter().map(|symbol| json_symbol(symbol, Some(part.section.name.as_str())))
            });
            print_json(&Json {
                schema: "sancus-emu/info/1",
                image: &name,
                relocatable: true,
                sections: sections.iter().map(json_section).collect(),
                vectors: Vec::new(),
                modules,
                guesses: Vec::new(),
                command: None,
                symbols: placed.chain(object.numbers.iter().map(|symbol| json_symbol(symbol, None))).collect(),
            })?;
        }
        (false, true) => print(&symbols_text(object))?,
        (false, false) => {
            let mut text = format!("{name}: {RELOCATABLE}\n");
            // Writing to a string does not fail.
            let _ = write_summary(&mut text, object, &sections, &modules);
            print(&text)?;
        }
    }
    Ok(Exit::Success)
}

fn symbols_text(object: &Relocatable) -> String {
    let placed = object.parts.iter().flat_map(|part| {
        part.image.symbols.iter().map(|symbol| format!("{}  in {}\n", symbol_line(symbol), part.section.name))
    });
    placed.chain(object.numbers.iter().map(|symbol| symbol_line(symbol) + "\n")).collect()
}

fn write_summary(
    text: &mut String,
    object: &Relocatable,
    sections: &[Section],
    modules: &[guess::Module],
) -> std::fmt::Result {
    write_sections(text, sections)?;
    writeln!(text, "\nsymbols  {}", object.symbols().len())?;
    write_modules(text, modules)?;
    if !object.wanted.is_empty() {
        writeln!(text, "needs    {}", object.wanted.join(", "))?;
    }
    Ok(())
}
