//! Where a node's loader put a module: the text it answers with, a linker script.

use super::failure::Reason;
use crate::protocol::message::Reply;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Addresses of symbols and sections.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placement {
    symbols: BTreeMap<String, u16>,
    sections: BTreeMap<String, u16>,
}

/// A line that is neither an assignment nor a section.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the node's symbol table: {text:?}")]
pub struct PlacementError {
    /// From 1.
    pub line: usize,
    /// The line.
    pub text: String,
}

impl Placement {
    /// Reads assignments `symbol = 0xADDRESS;` and, between `SECTIONS {` and `}`, lines `.section 0xADDRESS : {...}`.
    pub fn parse(text: &str) -> Result<Placement, PlacementError> {
        let mut placement = Placement::default();
        let lines = text.lines().enumerate();
        for (index, line) in lines.map(|(index, line)| (index, line.trim_matches(|c: char| c <= ' ').trim())) {
            let entry = if let Some((symbol, value)) = line.split_once('=') {
                address(value.trim().trim_end_matches(';')).map(|value| (&mut placement.symbols, symbol.trim(), value))
            } else if line.starts_with('.') {
                let section = line.split_once(char::is_whitespace);
                section.and_then(|(section, rest)| {
                    let (value, _) = rest.split_once(':')?;
                    Some((&mut placement.sections, section, address(value.trim())?))
                })
            } else if matches!(line, "" | "SECTIONS" | "SECTIONS {" | "{" | "}" | "};") {
                continue;
            } else {
                None
            };
            let (map, name, value) =
                entry.ok_or_else(|| PlacementError { line: index + 1, text: line.chars().take(80).collect() })?;
            map.insert(name.to_owned(), value);
        }
        Ok(placement)
    }

    /// The module's number and its place, of a node's answer to the command that loads it.
    ///
    /// # Errors
    ///
    /// If the answer is another.
    pub fn of_loaded(reply: &Reply) -> Result<(u16, Placement), Reason> {
        let nonsense = |what: &str| Reason::Nonsense(what.to_owned());
        let (id, text) =
            reply.payload().split_first_chunk().ok_or_else(|| nonsense("an answer without an identity"))?;
        let id = u16::from_be_bytes(*id);
        if id == 0 {
            return Err(nonsense("identity 0, which means that no module was loaded"));
        }
        // Some event managers count the zero byte that ends the text, others do not.
        let text = std::str::from_utf8(text).map_err(|_| nonsense("a symbol table that is not text"))?;
        Ok((id, Placement::parse(text.trim_end_matches('\0'))?))
    }

    /// The address of a symbol.
    pub fn symbol(&self, name: &str) -> Option<u16> {
        self.symbols.get(name).copied()
    }

    /// The address of a section.
    pub fn section(&self, name: &str) -> Option<u16> {
        self.sections.get(name).copied()
    }

    /// The symbols, by name.
    pub fn symbols(&self) -> impl Iterator<Item = (&str, u16)> {
        self.symbols.iter().map(|(name, address)| (name.as_str(), *address))
    }

    /// The sections, by name.
    pub fn sections(&self) -> impl Iterator<Item = (&str, u16)> {
        self.sections.iter().map(|(name, address)| (name.as_str(), *address))
    }

    /// Adds a symbol.
    pub fn set_symbol(&mut self, name: &str, address: u16) {
        self.symbols.insert(name.to_owned(), address);
    }

    /// Adds a section.
    pub fn set_section(&mut self, name: &str, address: u16) {
        self.sections.insert(name.to_owned(), address);
    }
}

impl std::fmt::Display for Placement {
    /// The linker script.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (name, address) in &self.symbols {
            writeln!(formatter, "{name} = {address:#x};")?;
        }
        writeln!(formatter, "SECTIONS\n{{")?;
        for (name, address) in &self.sections {
            writeln!(formatter, "{name} {address:#x} : {{}}")?;
        }
        writeln!(formatter, "}}")
    }
}

/// A hexadecimal address, as C's `%p` prints it with and without a prefix.
fn address(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")).unwrap_or(text);
    u16::from_str_radix(digits, 16).ok()
}
