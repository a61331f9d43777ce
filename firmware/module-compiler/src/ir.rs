//! Reads what clang prints of its intermediate representation: which functions there are, what they call and where in the
//! source, and what data is annotated. Everything else is left alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::build::Abi;

/// A place in a source file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The file, as the compiler was told its name.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
}

impl fmt::Display for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.file, self.line)
    }
}

/// How values are passed, as far as it matters at a module's boundary (MSP430 EABI, SLAA534 section 3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// Words of arguments.
    pub arguments: u32,
    /// Words of the result; `None` for one that is not a number or pointer.
    pub result: Option<u32>,
    /// Whether an argument or the result has more than a word.
    pub wide: bool,
    /// Whether something is passed in memory whatever its size: a structure, or a variable number of arguments.
    pub memory: bool,
}

/// Registers for arguments: r12 to r15.
const ARGUMENT_WORDS: u32 = 4;

impl Signature {
    /// Whether arguments and result travel in registers alone. For mspgcc they change places, each as a word (`stubs/cross.inc`).
    pub fn in_registers(&self, abi: Abi) -> bool {
        !self.memory
            && self.arguments <= ARGUMENT_WORDS
            && self.result.is_some_and(|words| words <= ARGUMENT_WORDS)
            && !(self.wide && abi == Abi::Mspgcc)
    }
}

/// What is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Callee {
    /// A function, by name.
    Function(String),
    /// A pointer, and the globals its value can come from; `None` if that cannot be told.
    Pointer(Option<BTreeSet<Origin>>),
}

/// Where the value of a function pointer comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// It is the address of this function.
    Address(String),
    /// It has been read from this variable.
    Content(String),
}

/// A call.
#[derive(Clone, Debug)]
pub struct Call {
    /// Of what.
    pub callee: Callee,
    /// How values are passed.
    pub signature: Signature,
    /// The arguments, as the text has them.
    pub arguments: Vec<String>,
    /// Where.
    pub location: Option<Location>,
}

/// A function, defined or declared.
#[derive(Clone, Debug)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// The section it is in, if the source says so.
    pub section: Option<String>,
    /// How values are passed.
    pub signature: Signature,
    /// Where it is.
    pub location: Option<Location>,
    /// Whether it is defined here.
    pub defined: bool,
    /// Whether calls of it never remain: the compiler puts its body in their place.
    pub always_inline: bool,
    /// Whether it is what its source says in assembly, and nothing else.
    pub naked: bool,
    /// What it calls.
    pub calls: Vec<Call>,
    /// The globals its instructions name.
    pub globals: BTreeSet<String>,
}

/// A variable or constant.
#[derive(Clone, Debug)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// Line of the text it is on.
    line: usize,
    /// Whether it cannot be written.
    pub constant: bool,
    /// Whether it is defined here.
    pub defined: bool,
    /// Whether only this file knows it.
    pub private: bool,
    /// The section it is in.
    pub section: Option<String>,
    /// Its annotation, and where.
    pub annotation: Option<(String, Location)>,
}

/// The intermediate representation of a file.
#[derive(Clone, Debug)]
pub struct Representation {
    lines: Vec<String>,
    /// By name.
    pub functions: BTreeMap<String, Function>,
    /// By name.
    pub variables: BTreeMap<String, Variable>,
}

impl Representation {
    /// Reads what clang printed.
    pub fn read(text: &str) -> Representation {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let metadata = Metadata::read(&lines);
        let attributes: BTreeMap<&str, &str> =
            lines.iter().filter_map(|line| line.strip_prefix("attributes ")?.split_once(" = ")).collect();

        let mut functions = BTreeMap::new();
        let mut variables = BTreeMap::new();
        let mut number = 0;
        while number < lines.len() {
            let line = &lines[number];
            if let Some(header) = line.strip_prefix("define ").or_else(|| line.strip_prefix("declare ")) {
                let defined = line.starts_with("define ");
                let body = match defined {
                    true => lines[number + 1..].iter().take_while(|line| *line != "}").count(),
                    false => 0,
                };
                if let Some(mut function) = function(header, defined, &metadata, &attributes) {
                    let body = &lines[number + 1..number + 1 + body];
                    function.calls = calls(body, &metadata);
                    function.globals = body.iter().flat_map(|line| globals(line)).collect();
                    functions.insert(function.name.clone(), function);
                }
                number += body;
            } else if let Some(variable) = variable(line, number) {
                variables.insert(variable.name.clone(), variable);
            }
            number += 1;
        }
        let mut representation = Representation { lines, functions, variables };
        representation.annotate();
        representation
    }

    /// The text, as changed by [`Representation::place`].
    pub fn text(&self) -> String {
        let mut text = self.lines.join("\n");
        text.push('\n');
        text
    }

    /// Puts a variable into a section, at an even address.
    pub fn place(&mut self, variable: &str, section: &str) {
        let Some(variable) = self.variables.get_mut(variable) else { return };
        let line = &mut self.lines[variable.line];
        let end = line.rfind(", !dbg ").unwrap_or(line.len());
        let rest = line.split_off(end);
        if let Some(alignment) = line.rfind(", align ") {
            line.truncate(alignment);
        }
        if let Some(old) = variable.section.as_ref().and_then(|old| line.rfind(&format!(", section \"{old}\""))) {
            line.truncate(old);
        }
        *line = line.replacen(" unnamed_addr ", " ", 1);
        line.push_str(&format!(", section \"{section}\", align 2{rest}"));
        variable.section = Some(section.to_owned());
    }

    /// Reads `llvm.global.annotations`: a list of structures (what, annotation, file, line, arguments).
    fn annotate(&mut self) {
        let Some(list) = self.variables.get("llvm.global.annotations").map(|list| self.lines[list.line].clone()) else {
            return;
        };
        for entry in list.split("{ ptr, ptr, ptr, i32, ptr } {").skip(1) {
            let names: Vec<String> = globals(entry).collect();
            let line = entry.split(", i32 ").nth(1).and_then(|rest| rest.split(',').next()?.trim().parse().ok());
            let ([name, text, file, ..], Some(line)) = (&names[..], line) else { continue };
            let (Some(text), Some(file)) = (self.string(text), self.string(file)) else { continue };
            if let Some(variable) = self.variables.get_mut(name) {
                variable.annotation = Some((text, Location { file, line }));
            }
        }
    }

    /// The text of a string constant.
    fn string(&self, name: &str) -> Option<String> {
        let line = &self.lines[self.variables.get(name)?.line];
        let text = line.split_once(" c\"")?.1;
        Some(text[..text.find('"')?].trim_end_matches("\\00").to_owned())
    }
}

/// What `!N` stand for, as far as places in the source are concerned.
struct Metadata<'a>(BTreeMap<&'a str, &'a str>);

impl Metadata<'_> {
    fn read(lines: &[String]) -> Metadata<'_> {
        Metadata(lines.iter().filter(|line| line.starts_with('!')).filter_map(|line| line.split_once(" = ")).collect())
    }

    /// A field of a node: `name: value`.
    fn field(&self, node: &str, name: &str) -> Option<&str> {
        let fields = self.0.get(node)?.split_once('(')?.1;
        let start = match fields.starts_with(&format!("{name}: ")) {
            true => 0,
            false => fields.find(&format!(", {name}: "))? + 2,
        };
        let value = &fields[start + name.len() + 2..];
        match value.strip_prefix('"') {
            Some(text) => text.split('"').next(),
            None => value.split([',', ')']).next(),
        }
    }

    /// The place that a DILocation or DISubprogram names.
    fn location(&self, node: &str) -> Option<Location> {
        let line = self.field(node, "line")?.parse().ok()?;
        let mut scope = node;
        while self.field(scope, "file").is_none() {
            scope = self.field(scope, "scope")?;
        }
        let file = self.field(self.field(scope, "file")?, "filename")?;
        Some(Location { file: file.to_owned(), line })
    }

    /// The place of a line that has `!dbg !N`.
    fn location_of(&self, line: &str) -> Option<Location> {
        let node = line.split("!dbg ").nth(1)?;
        self.location(node.split([',', ' ', ')']).next()?)
    }
}

/// The name that begins with `@` at the start of `text`, and what follows it.
fn name(text: &str) -> Option<(String, &str)> {
    let text = text.strip_prefix('@')?;
    if let Some(quoted) = text.strip_prefix('"') {
        let (name, rest) = quoted.split_once('"')?;
        return Some((name.trim_start_matches("\\01").to_owned(), rest));
    }
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && !"_.$-".contains(c)).unwrap_or(text.len());
    Some((text[..end].to_owned(), &text[end..]))
}

/// The names of globals in a line, outside strings.
fn globals(line: &str) -> impl Iterator<Item = String> {
    let mut quoted = false;
    let mut starts = Vec::new();
    for (index, character) in line.char_indices() {
        match character {
            '"' if !line[..index].ends_with('@') => quoted = !quoted,
            '@' if !quoted => starts.push(index),
            _ => {}
        }
    }
    starts.into_iter().filter_map(|start| Some(name(&line[start..])?.0))
}

/// The text between the parenthesis at the start of `text` and the one that closes it.
fn parenthesised(text: &str) -> Option<&str> {
    let mut depth = 0_u32;
    let text = Some(text).filter(|text| text.starts_with('('))?;
    for (index, character) in text.char_indices() {
        match character {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' | '>' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(&text[1..index]);
                }
            }
            _ => {}
        }
    }
    None
}

/// The items of a list, commas within brackets aside.
fn items(list: &str) -> Vec<&str> {
    let mut items = Vec::new();
    let (mut depth, mut start) = (0_i32, 0);
    for (index, character) in list.char_indices() {
        match character {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' | '>' => depth -= 1,
            ',' if depth == 0 => {
                items.push(list[start..index].trim());
                start = index + 1;
            }
            _ => {}
        }
    }
    items.push(list[start..].trim());
    items.retain(|item| !item.is_empty());
    items
}

/// Words of a value of a type, if registers can hold it.
fn words(value: &str) -> Option<u32> {
    match value.split(' ').next()? {
        "void" => Some(0),
        "ptr" | "half" => Some(1),
        "float" => Some(2),
        "double" => Some(4),
        integer => {
            let bits: u32 = integer.strip_prefix('i')?.parse().ok()?;
            Some(bits.div_ceil(16))
        }
    }
}

/// The signature of `result @name(arguments)`, or of a call of it; `head` is what comes before the name.
fn signature(head: &str, arguments: &str) -> Signature {
    let mut signature = Signature::default();
    // A call of a function with a variable number of arguments says so: `i16 (ptr, ...) @printf(...)`.
    let head = head.trim_end();
    signature.memory = head.ends_with("...)");
    let result = match signature.memory {
        true => head[..head.rfind('(').unwrap_or(0)].trim_end(),
        false => head,
    };
    signature.result = words(result.rsplit(' ').next().unwrap_or(result));
    signature.wide = signature.result.is_some_and(|words| words > 1);
    for argument in items(arguments) {
        match words(argument) {
            Some(words) if !argument.contains("byval(") && !argument.contains("sret(") => {
                signature.arguments += words;
                signature.wide |= words > 1;
            }
            _ => signature.memory = true,
        }
    }
    signature
}

fn function(
    header: &str,
    defined: bool,
    metadata: &Metadata<'_>,
    attributes: &BTreeMap<&str, &str>,
) -> Option<Function> {
    let at = header.find('@')?;
    let (name, rest) = name(&header[at..])?;
    let arguments = parenthesised(rest)?;
    let after = &rest[arguments.len() + 2..];
    let head = header[..at].trim_start_matches(|c: char| c == '!' || c.is_ascii_digit());
    let groups = || after.split(' ').filter_map(|word| attributes.get(word));
    let has = |attribute: &str| groups().any(|list| list.contains(attribute));
    Some(Function {
        name,
        section: after.split(" section \"").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned),
        signature: signature(head, arguments),
        location: metadata.location_of(header),
        defined,
        always_inline: has(" alwaysinline "),
        naked: has(" naked "),
        calls: Vec::new(),
        globals: BTreeSet::new(),
    })
}

fn variable(line: &str, number: usize) -> Option<Variable> {
    let (name, rest) = name(line)?;
    let rest = rest.strip_prefix(" = ")?;
    let words = || rest.split(' ');
    let kind = words().find(|word| matches!(*word, "global" | "constant"))?;
    Some(Variable {
        name,
        line: number,
        constant: kind == "constant",
        defined: !words().take_while(|word| *word != kind).any(|word| matches!(word, "external" | "extern_weak")),
        private: words().take_while(|word| *word != kind).any(|word| matches!(word, "private" | "internal")),
        section: rest.rsplit_once(", section \"").and_then(|(_, rest)| rest.split('"').next()).map(str::to_owned),
        annotation: None,
    })
}

fn calls(body: &[String], metadata: &Metadata<'_>) -> Vec<Call> {
    let values: BTreeMap<&str, &str> = body.iter().filter_map(|line| line.trim().split_once(" = ")).collect();
    let mut calls = Vec::new();
    for line in body {
        let instruction = line.trim();
        let instruction =
            instruction.split_once(" = ").filter(|(value, _)| value.starts_with('%')).map_or(instruction, |x| x.1);
        let instruction = ["tail ", "musttail ", "notail "]
            .iter()
            .find_map(|kind| instruction.strip_prefix(kind))
            .unwrap_or(instruction);
        let Some(call) = instruction.strip_prefix("call ") else { continue };
        let Some(at) = call.find(['@', '%', '"']).filter(|at| !call[..*at].contains(" asm ")) else { continue };
        if call[..at].starts_with("asm ") || call[at..].starts_with('"') {
            continue;
        }
        let head = &call[..at];
        let location = metadata.location_of(line);
        if let Some((name, rest)) = name(&call[at..]) {
            if let Some(arguments) = parenthesised(rest).filter(|_| !name.starts_with("llvm.")) {
                let signature = signature(head, arguments);
                let arguments = items(arguments).into_iter().map(str::to_owned).collect();
                calls.push(Call { callee: Callee::Function(name), signature, arguments, location });
            }
        } else if let Some(open) = call[at..].find('(') {
            let pointer = &call[at..at + open];
            let list = parenthesised(&call[at + open..]).unwrap_or_default();
            let signature = signature(head, list);
            let arguments = items(list).into_iter().map(str::to_owned).collect();
            let mut origins = BTreeSet::new();
            let known = trace(pointer, &values, &mut origins, 0);
            let callee = Callee::Pointer(known.then_some(origins));
            calls.push(Call { callee, signature, arguments, location });
        }
    }
    calls
}

/// Values that a function pointer is followed through at most.
const TRACE_DEPTH: u32 = 8;

/// Finds where the value `pointer` comes from; false if it cannot be told.
fn trace(pointer: &str, values: &BTreeMap<&str, &str>, origins: &mut BTreeSet<Origin>, depth: u32) -> bool {
    if let Some((function, _)) = name(pointer) {
        origins.insert(Origin::Address(function));
        return true;
    }
    let Some(value) = values.get(pointer).filter(|_| depth < TRACE_DEPTH) else { return false };
    if let Some(load) = value.strip_prefix("load ptr, ") {
        let variable = variable_behind(load, values, 0);
        let known = variable.is_some();
        origins.extend(variable.map(Origin::Content));
        return known;
    }
    if let Some(select) = value.strip_prefix("select ") {
        return items(select).iter().skip(1).take(2).all(|choice| {
            choice.strip_prefix("ptr ").is_some_and(|choice| trace(first(choice), values, origins, depth + 1))
        });
    }
    if let Some(phi) = value.strip_prefix("phi ptr ") {
        return items(phi).iter().filter(|item| item.starts_with('[')).all(|choice| {
            let choice = choice.trim_start_matches(['[', ' ']);
            trace(first(choice), values, origins, depth + 1)
        });
    }
    false
}

/// The first word of a text.
fn first(text: &str) -> &str {
    text.split([' ', ',']).next().unwrap_or(text)
}

/// The variable that an address is in: `ptr @v`, `ptr %x` for %x an element of it, or an expression.
fn variable_behind(address: &str, values: &BTreeMap<&str, &str>, depth: u32) -> Option<String> {
    let address = address.strip_prefix("ptr ")?;
    if address.starts_with('%') {
        let value = values.get(first(address)).filter(|_| depth < TRACE_DEPTH)?;
        let element = value.strip_prefix("getelementptr ")?;
        return variable_behind(&element[element.find("ptr ")?..], values, depth + 1);
    }
    globals(address).next()
}
