//! Reads what clang prints. Lines whose meaning is not needed are skipped; an instruction that is not known is kept as such, and
//! only an error when it is to be run.

mod cursor;
mod instruction;
mod metadata;

use std::collections::BTreeMap;

use crate::operand::Constant;
use crate::representation::{Global, ModuleSource, UNWRAPPING, WRAPPING};
use crate::tokens::tokens;
use crate::types::Type;
use cursor::Cursor;
use instruction::Body;
use metadata::Metadata;

/// A text that is not the representation of a source.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {reason}")]
pub struct SourceError {
    /// Line of the text, from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: String,
}

/// What names stand for in the whole text.
#[derive(Default)]
struct Names {
    /// Structures, as the text has them.
    structures: BTreeMap<String, String>,
    functions: BTreeMap<String, usize>,
    globals: BTreeMap<String, usize>,
    externals: BTreeMap<String, usize>,
}

impl Names {
    /// The address of what has a name.
    fn symbol(&self, name: &str) -> Constant {
        let function = self.functions.get(name).map(|index| Constant::Function(*index));
        let global = || self.globals.get(name).map(|index| Constant::Global(*index));
        let external = || self.externals.get(name).map(|index| Constant::External(*index));
        let unknown = || Constant::Unsupported(format!("the unknown name {name}"));
        function.or_else(global).or_else(external).unwrap_or_else(unknown)
    }
}

impl ModuleSource {
    /// Reads what `clang -O0 -S -emit-llvm -g1 --target=msp430` prints.
    ///
    /// # Errors
    ///
    /// If the text is something else, with the line.
    pub fn read(text: &str) -> Result<ModuleSource, SourceError> {
        let lines = joined(text);
        let (names, externals) = collect_names(&lines);
        let metadata = Metadata::read(&lines);
        let mut source = ModuleSource { externals, ..ModuleSource::default() };
        let mut rest = lines.iter();
        while let Some(&(number, ref line)) = rest.next() {
            let failed = |reason: String| SourceError { line: number, reason };
            if let Some(variable) = variable(line) {
                let (name, tokens) = variable;
                if names.globals.contains_key(&name) {
                    source.globals.push(global(name, &tokens, &names).map_err(failed)?);
                }
            } else if line.starts_with("define ") {
                let header = tokens(line);
                if function_name(&header).is_some_and(|name| is_of_unit(&name)) {
                    rest.by_ref().find(|(_, line)| line == "}");
                    continue;
                }
                let mut body = header_of(&header, &names, &metadata).map_err(failed)?;
                loop {
                    let Some((number, line)) = rest.next() else {
                        return Err(failed("the function does not end".to_owned()));
                    };
                    if line == "}" {
                        break;
                    }
                    body.line(&tokens(line)).map_err(|reason| SourceError { line: *number, reason })?;
                }
                let function = body.finish().map_err(failed)?;
                source.by_name.insert(function.name.clone(), source.functions.len());
                source.functions.push(function);
            }
        }
        Ok(source)
    }
}

/// The lines with their numbers, from 1; what goes on over several is joined.
fn joined(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    let mut open = false;
    for (index, line) in text.lines().enumerate() {
        let line = line.trim_end();
        match lines.last_mut().filter(|_| open) {
            Some((_, last)) => {
                last.push(' ');
                last.push_str(line.trim_start());
            }
            None => lines.push((index + 1, line.to_owned())),
        }
        // The cases of a switch stand on lines of their own.
        open = match open {
            false => line.trim_start().starts_with("switch ") && line.ends_with('['),
            true => !line.trim_start().starts_with(']'),
        };
    }
    lines
}

/// A variable or constant: its name, and what the line says of it.
fn variable(line: &str) -> Option<(String, Vec<String>)> {
    let mut tokens = line.starts_with('@').then(|| tokens(line))?;
    let is_variable = tokens.get(1).is_some_and(|sign| sign == "=");
    let name = tokens.first()?.strip_prefix('@')?.to_owned();
    tokens.drain(..2.min(tokens.len()));
    is_variable.then_some((name, tokens))
}

fn is_external(tokens: &[String]) -> bool {
    let begins = tokens.iter().position(|word| matches!(&**word, "global" | "constant"));
    begins.is_none_or(|begins| tokens[..begins].iter().any(|word| matches!(&**word, "external" | "extern_weak")))
}

/// Whether a function is an instruction of the Sancus unit and nothing else (`sm_support.h`: SANCUS_WRAPPING): to the source, a function
/// of which it knows what it is given and what comes of it.
fn is_of_unit(name: &str) -> bool {
    [WRAPPING, UNWRAPPING].contains(&name)
}

/// The name of the function that a line defines or declares.
fn function_name(tokens: &[String]) -> Option<String> {
    tokens.iter().find_map(|word| Some(word.strip_prefix('@')?.to_owned()))
}

/// Whether a declared function is the module's own, such as one in assembly: calling it leads to nothing that is known here, and yet
/// not outside. The stubs are known.
fn is_in_another_file(declaration: &str, name: &str) -> bool {
    let section = declaration.split_once(" section \".sm.").and_then(|(_, rest)| rest.split_once('"'));
    section.is_some_and(|(section, _)| section.ends_with(".text")) && !name.starts_with("__sm_")
}

/// What there is, by name, and the names of what is not defined here.
fn collect_names(lines: &[(usize, String)]) -> (Names, Vec<String>) {
    let mut names = Names::default();
    let mut externals = Vec::new();
    let mut external = |names: &mut Names, name: String| {
        names.externals.insert(name.clone(), externals.len());
        externals.push(name);
    };
    for (_, line) in lines {
        if let Some((name, tokens)) = variable(line) {
            // The compiler's own lists are no data of the program.
            match name.starts_with("llvm.") {
                true => {}
                false if is_external(&tokens) => external(&mut names, name),
                false => {
                    let index = names.globals.len();
                    names.globals.entry(name).or_insert(index);
                }
            }
        } else if line.starts_with("define ") || line.starts_with("declare ") {
            let Some(name) = function_name(&tokens(line)) else { continue };
            match line.starts_with("define ") && !is_of_unit(&name) {
                true => {
                    let index = names.functions.len();
                    names.functions.insert(name, index);
                }
                false if is_in_another_file(line, &name) => {}
                false => external(&mut names, name),
            }
        } else if let Some((name, definition)) = line.split_once(" = type ").filter(|_| line.starts_with('%')) {
            names.structures.insert(name.to_owned(), definition.to_owned());
        }
    }
    (names, externals)
}

fn global(name: String, tokens: &[String], names: &Names) -> Result<Global, String> {
    let begins = tokens.iter().position(|word| matches!(&**word, "global" | "constant"));
    let begins = begins.ok_or("a variable without a value")?;
    let mut cursor = Cursor::new(&tokens[begins + 1..], names);
    let kind = cursor.kind()?;
    let initial = cursor.constant(&kind)?;
    Ok(Global { name, kind, initial })
}

/// The beginning of a function.
fn header_of<'a>(tokens: &[String], names: &'a Names, metadata: &'a Metadata) -> Result<Body<'a>, String> {
    let position = tokens.iter().position(|word| word.starts_with('@')).ok_or("a function without a name")?;
    let name = tokens[position][1..].to_owned();
    let section = tokens.iter().position(|word| word == "section");
    let section = section.and_then(|section| tokens.get(section + 1)?.strip_prefix('"')).map(str::to_owned);
    let mut cursor = Cursor::new(&tokens[position + 1..], names);
    let mut body = Body::new(name, section, names, metadata);
    for parameter in cursor.parameters()? {
        body.parameter(&parameter.kind, parameter.local.as_deref());
    }
    Ok(body)
}

/// The type that a name stands for, which may name others.
fn structure(name: &str, names: &Names, depth: usize) -> Type {
    let Some(definition) = names.structures.get(name).filter(|_| depth > 0) else {
        return Type::Other(name.to_owned());
    };
    let tokens = tokens(definition);
    Cursor::nested(&tokens, names, depth - 1).kind().unwrap_or_else(|_| Type::Other(name.to_owned()))
}
