//! Assembly of a program: lines with labels to words at their addresses.

use alloc::borrow::ToOwned;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::operand::register_of_name;
use crate::parse::{Names, ParseError, ParseErrorKind, name_at, origin, parse_with};

/// What a program consists of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assembly {
    /// Addresses and the words there, in the order of the lines.
    pub words: Vec<(u16, u16)>,
    /// Addresses of the labels.
    pub labels: BTreeMap<String, u16>,
}

/// Why a program cannot be assembled, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssemblyError {
    /// The line, the first being 1.
    pub line: usize,
    /// What it says.
    pub text: String,
    /// What is wrong with it.
    pub kind: AssemblyErrorKind,
}

/// What is wrong with a line of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssemblyErrorKind {
    /// Neither an instruction nor a directive.
    Statement(ParseError),
    /// Nothing has this name.
    UnknownName(String),
    /// What stands before the colon is not a name, or is a register's.
    NotALabel,
    /// An earlier line has this label.
    DuplicateLabel,
}

impl fmt::Display for AssemblyErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AssemblyErrorKind::Statement(error) => error.fmt(formatter),
            AssemblyErrorKind::UnknownName(name) => write!(formatter, "unknown name {name:?}"),
            AssemblyErrorKind::NotALabel => formatter.write_str("this cannot be a label"),
            AssemblyErrorKind::DuplicateLabel => formatter.write_str("this label exists already"),
        }
    }
}

impl fmt::Display for AssemblyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}, {:?}: {}", self.line, self.text, self.kind)
    }
}

impl core::error::Error for AssemblyError {}

/// Assembles a program for an address.
///
/// Each line has an instruction as [`parse`](crate::parse) takes it, or `.org ADDRESS`, behind a label (`name:`) or without
/// one; or only a label, or nothing. A label may stand wherever a number may: as an immediate (`#name`), an absolute
/// address (`&name`), an index (`name(r5)`), the target of a jump, or data.
///
/// # Errors
///
/// With the first line that is wrong, see [`AssemblyErrorKind`].
///
/// ```
/// use msp430_isa::assemble;
///
/// let program = assemble("again: dec r6\n jne again\n br #again", 0xf000)?;
/// assert_eq!(program.words, [(0xf000, 0x8316), (0xf002, 0x23fe), (0xf004, 0x4030), (0xf006, 0xf000)]);
/// assert_eq!(program.labels["again"], 0xf000);
/// # Ok::<(), msp430_isa::AssemblyError>(())
/// ```
pub fn assemble(source: &str, address: u16) -> Result<Assembly, AssemblyError> {
    assemble_with(source, address, |_| None)
}

/// Assembles a program that uses names of somebody else's. `names` is asked for what is not a label, with the distance that
/// follows if there is one: `scratch+32`.
///
/// # Errors
///
/// As [`assemble`].
pub fn assemble_with(
    source: &str,
    address: u16,
    names: impl Fn(&str) -> Option<u16>,
) -> Result<Assembly, AssemblyError> {
    // Names never change the size of an instruction. So the first pass, in which names yet unknown stand for the place
    // where they are used, which any jump reaches, finds out where the labels are. Nobody is asked for those that follow.
    let own: BTreeSet<&str> = source.lines().filter_map(|line| labelled(line).0).collect();
    let others = |name: &str| if own.contains(name) { None } else { names(name) };
    let labels =
        pass(source, address, &|name, labels, here| labels.get(name).copied().or_else(|| others(name)).or(Some(here)))?
            .labels;
    pass(source, address, &|name, _, _| labels.get(name).copied().or_else(|| others(name)))
}

/// What a name stands for, by the labels of the lines before and the address of the line.
type Known<'a> = &'a dyn Fn(&str, &BTreeMap<String, u16>, u16) -> Option<u16>;

fn pass(source: &str, mut address: u16, known: Known<'_>) -> Result<Assembly, AssemblyError> {
    let mut assembly = Assembly::default();
    for (index, text) in source.lines().map(str::trim).enumerate() {
        let error = |kind| AssemblyError { line: index + 1, text: text.to_owned(), kind };
        let (label, line, column) = labelled(text);
        if let Some(label) = label {
            if !is_label(label) {
                return Err(error(AssemblyErrorKind::NotALabel));
            }
            if assembly.labels.insert(label.to_owned(), address).is_some() {
                return Err(error(AssemblyErrorKind::DuplicateLabel));
            }
        }
        if line.trim().is_empty() {
            continue;
        }
        let names: Names<'_> = &|name| known(name, &assembly.labels, address);
        let wrong = |problem: ParseError| {
            error(match problem.kind {
                ParseErrorKind::UnknownName => {
                    AssemblyErrorKind::UnknownName(name_at(&line[problem.column - 1..]).to_owned())
                }
                kind => AssemblyErrorKind::Statement(ParseError { column: column + problem.column, kind }),
            })
        };
        match origin(line, names) {
            Some(origin) => address = origin.map_err(wrong)?,
            None => {
                for word in parse_with(line, address, names).map_err(wrong)?.iter() {
                    assembly.words.push((address, *word));
                    address = address.wrapping_add(2);
                }
            }
        }
    }
    Ok(assembly)
}

/// The label of a line, the statement behind it, and in which column of the line that begins.
fn labelled(line: &str) -> (Option<&str>, &str, usize) {
    let line = line.split(';').next().unwrap_or("");
    match line.split_once(':') {
        Some((label, statement)) => (Some(label.trim()), statement, label.len() + 1),
        None => (None, line, 0),
    }
}

fn is_label(text: &str) -> bool {
    !text.is_empty() && name_at(text) == text && !text.contains(['+', '-']) && register_of_name(text).is_none()
}
