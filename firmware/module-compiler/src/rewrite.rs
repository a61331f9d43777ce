//! Turns the compiler's assembly text into that of modules: sections get their final names, calls across a boundary go
//! through stubs, calls of the compiler's helpers to the module's own copies.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::{Diagnostic, Problem};
use crate::helpers::Helpers;
use crate::ir::Location;
use crate::placement::Placement;
use crate::program::{LAST_INTERRUPT, Module, Program, Sections, Unit, marker, section_name, symbol, vector};
use crate::statement::{Statement, is_symbol};

/// Where a call out of a module leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A function outside modules.
    Outside,
    /// An entry point of this module.
    Module(String),
}

/// What rewritten files refer to and the driver has to make.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    /// Functions called from outside, with their modules.
    pub outside_stubs: BTreeMap<String, String>,
    /// Helpers of the compiler that code outside modules calls.
    pub outside_helpers: BTreeSet<String>,
    /// Whether code outside modules uses sancus_get_caller_id.
    pub outside_caller_id: bool,
    /// What each module needs.
    pub modules: BTreeMap<String, ModuleNeeds>,
    /// Functions that the compiler was told to be interrupt handlers, by vector.
    pub handlers: BTreeMap<u8, String>,
    /// What cannot be done.
    pub problems: Vec<Diagnostic>,
    /// What is done but may surprise.
    pub warnings: Vec<Diagnostic>,
}

/// What one module needs.
#[derive(Clone, Debug, Default)]
pub struct ModuleNeeds {
    /// Stubs for calls of these functions.
    pub stubs: BTreeMap<String, Target>,
    /// Helpers of the compiler.
    pub helpers: BTreeSet<String>,
    /// sancus_get_caller_id.
    pub caller_id: bool,
    /// sancus_call.
    pub calls: bool,
}

/// Rewrites one file. What debuggers need is kept only if `debug`.
pub fn rewrite(program: &Program, unit: &Unit, helpers: &Helpers, debug: bool, needs: &mut Needs) -> String {
    let mut rewriter = Rewriter {
        program,
        unit,
        helpers,
        debug,
        needs,
        sections: Sections::default(),
        skipped: false,
        output: String::with_capacity(unit.assembly.len()),
        location: None,
        function: String::new(),
        variable: String::new(),
        local_stubs: BTreeMap::new(),
    };
    for line in unit.assembly.lines() {
        rewriter.line(line);
    }
    rewriter.finish()
}

struct Rewriter<'a> {
    program: &'a Program,
    unit: &'a Unit,
    helpers: &'a Helpers,
    debug: bool,
    needs: &'a mut Needs,
    sections: Sections,
    /// In a section that is left out.
    skipped: bool,
    output: String,
    location: Option<Location>,
    /// The function being defined, or part of one.
    function: String,
    /// The variable being defined.
    variable: String,
    /// Stubs for functions that only this file knows: (module, function).
    local_stubs: BTreeMap<(String, String), Target>,
}

impl Rewriter<'_> {
    fn line(&mut self, line: &str) {
        let statement = Statement::read(line);
        if statement.directive() == Some(".loc") {
            self.location = location(line);
        }
        if statement.assigned().and_then(marker).is_some() {
            return;
        }
        if let Some(label) = statement.label().filter(|label| !is_own_label(label)) {
            label.clone_into(&mut self.function);
        }
        self.sections.follow(&statement);
        match statement.directive() {
            Some(".section" | ".pushsection") => return self.section(&statement),
            Some(".text" | ".data" | ".bss" | ".previous" | ".popsection") => self.skipped = false,
            // Tells of the compiler, or is for tools that we do not use.
            Some(".ident" | ".addrsig" | ".addrsig_sym") => return,
            Some(".file") if !self.debug || statement.operands().starts_with('"') => return,
            Some(".loc") if !self.debug => return,
            Some(name) if name.starts_with(".cfi_") => return,
            _ => {}
        }
        if self.skipped {
            return self.interrupt_vector(&statement);
        }
        let home = self.sections.current().clone();
        match &home {
            Placement::Secret { module } => return self.secret(line, &statement, module),
            // A function of a module of peripherals ends with the exit of its module.
            Placement::Public { module, mmio: true, .. }
                if statement.label().is_some_and(|label| label.starts_with(".Lfunc_end")) =>
            {
                self.push(&format!("\tbr\t#{}", symbol(module, "exit")));
            }
            _ => {}
        }
        match call_target(&statement) {
            Some(target) => match self.redirected(target, &home) {
                Some(stub) => self.push(&line.replacen(&format!("#{target}"), &format!("#{stub}"), 1)),
                None => self.push(line),
            },
            None => self.push(line),
        }
    }

    fn section(&mut self, statement: &Statement<'_>) {
        let name = section_name(statement.operands());
        let debug = name.starts_with(".debug_");
        self.skipped = name == ".note.GNU-stack" || name.starts_with("__interrupt_vector_") || debug && !self.debug;
        if self.skipped {
            self.variable = name.to_owned();
            return;
        }
        let directive = statement.directive().unwrap_or(".section");
        let line = match self.sections.current() {
            Placement::Outside => format!("\t{directive}\t{}", statement.operands()),
            Placement::Public { module, .. } => format!("\t{directive}\t{}", public_section(module)),
            Placement::Secret { module } => format!("\t{directive}\t{}", secret_section(module)),
        };
        self.push(&line);
    }

    /// The compiler makes a section of one word for each handler.
    fn interrupt_vector(&mut self, statement: &Statement<'_>) {
        let Some(interrupt) = self.variable.strip_prefix("__interrupt_vector_") else { return };
        let Some(".short" | ".word") = statement.directive() else { return };
        let handler = statement.operands().to_owned();
        match handled(interrupt) {
            // The program's own files come before the library.
            Some(vector) => _ = self.needs.handlers.entry(vector).or_insert(handler),
            None => {
                let problem = Problem::NoInterrupt { handler, interrupt: interrupt.to_owned() };
                self.needs.problems.push(Diagnostic { location: self.location.clone(), problem });
            }
        }
    }

    /// The secret section holds no values, only room for them.
    fn secret(&mut self, line: &str, statement: &Statement<'_>, module: &str) {
        if let Some(label) = statement.label() {
            self.variable = label.to_owned();
        }
        let operands = statement.operands();
        let values = || operands.split(',').map(str::trim);
        let (size, zero) = match statement.directive() {
            Some(".byte") => (values().count(), values().all(|value| value == "0")),
            Some(".short" | ".word" | ".2byte") => (2 * values().count(), values().all(|value| value == "0")),
            Some(".long" | ".4byte") => (4 * values().count(), values().all(|value| value == "0")),
            Some(".quad" | ".8byte") => (8 * values().count(), values().all(|value| value == "0")),
            Some(".ascii") => (string_length(operands), false),
            Some(".asciz" | ".string") => (string_length(operands) + 1, false),
            _ => return self.push(line),
        };
        self.push(&format!("\t.zero\t{size}"));
        let problem = Problem::InitialValue { variable: self.variable.clone(), module: module.to_owned() };
        if !zero && !self.needs.warnings.iter().any(|warning| warning.problem == problem) {
            let variables = self.unit.representation.iter().flat_map(|file| file.variables.get(&self.variable));
            let location =
                variables.filter_map(|variable| variable.annotation.as_ref()).map(|(_, at)| at.clone()).next();
            self.needs.warnings.push(Diagnostic { location, problem });
        }
    }

    /// Where a call of `name` has to go instead, if anywhere.
    fn redirected(&mut self, name: &str, home: &Placement) -> Option<String> {
        let target = self.program.placement(self.unit, name).clone();
        let Some(module) = home.module() else {
            return match target {
                Placement::Public { module, entry: true, .. } => {
                    self.needs.outside_stubs.insert(name.to_owned(), module);
                    Some(outside_stub(name))
                }
                // The module's own way in sees to whoever comes.
                Placement::Public { .. } if self.program.is_own_entry(name) => None,
                Placement::Public { module, entry: false, .. } => self.refuse(name, module, "code outside modules"),
                _ => {
                    if self.helpers.contains(name) {
                        self.needs.outside_helpers.insert(name.to_owned());
                    } else if !self.program.is_defined(name) {
                        self.refuse_helper(name);
                    }
                    self.needs.outside_caller_id |= name == "sancus_get_caller_id";
                    None
                }
            };
        };
        if target.module() == Some(module) || name.starts_with(&symbol(module, "")) || is_own_label(name) {
            return None;
        }
        if self.program.is_by_hand(module) {
            return None;
        }
        if let Placement::Public { mmio: true, .. } = home {
            let (caller, module) = (self.function.clone(), module.to_owned());
            let problem = Problem::NoStack { caller, module, function: name.to_owned() };
            self.needs.problems.push(Diagnostic { location: self.location.clone(), problem });
            return None;
        }
        if !self.helpers.contains(name) && self.refuse_helper(name) {
            return None;
        }
        let needs = self.needs.modules.entry(module.to_owned()).or_default();
        if name == "sancus_get_caller_id" {
            needs.caller_id = true;
            return Some(symbol(module, "get_caller_id"));
        }
        if let Some(arguments) = name.strip_prefix("sancus_call_") {
            needs.calls = true;
            return Some(symbol(module, &format!("call_{arguments}")));
        }
        if self.helpers.contains(name) {
            needs.helpers.insert(name.to_owned());
            return Some(Helpers::name_in(module, name));
        }
        let target = match target {
            Placement::Public { module: callee, entry: false, .. } => {
                return self.refuse(name, callee, &format!("module {module}"));
            }
            Placement::Public { module, .. } => Target::Module(module),
            _ => Target::Outside,
        };
        if self.unit.is_local(name) {
            self.local_stubs.insert((module.to_owned(), name.to_owned()), target);
        } else {
            needs.stubs.insert(name.to_owned(), target);
        }
        Some(out_stub(module, name))
    }

    /// Whether it is a routine of the compiler's, which are those that nothing defines here.
    fn refuse_helper(&mut self, name: &str) -> bool {
        let is_helper = name.starts_with("__mspabi_");
        if is_helper {
            let problem = Problem::NoHelper { caller: self.function.clone(), routine: name.to_owned() };
            self.needs.problems.push(Diagnostic { location: self.location.clone(), problem });
        }
        is_helper
    }

    fn refuse(&mut self, function: &str, module: String, caller: &str) -> Option<String> {
        let problem = Problem::NotAnEntry { function: function.to_owned(), module, caller: caller.to_owned() };
        self.needs.problems.push(Diagnostic { location: self.location.clone(), problem });
        None
    }

    fn finish(mut self) -> String {
        // The module's tables and stubs name these, whatever the source says.
        for module in self.program.modules.values() {
            let (handler, rejected) = (module.symbol("isr_func"), module.symbol("rejected"));
            let tabled = module.entries.keys().chain(&module.inputs).chain([&handler, &rejected]);
            for name in tabled.filter(|name| self.unit.is_local(name)) {
                self.output.push_str(&format!("\t.globl\t{name}\n"));
            }
        }
        for ((module, function), target) in &self.local_stubs {
            let arguments = arguments(std::slice::from_ref(self.unit), module, function);
            if let Some(module) = self.program.modules.get(module) {
                self.output.push_str(&call_stub(module, function, target, arguments, false));
            }
        }
        self.output
    }

    fn push(&mut self, line: &str) {
        self.output.push_str(line);
        self.output.push('\n');
    }
}

/// The vector that a handler's attribute names. For mspgcc that is the offset in the table of vectors, twice the number.
fn handled(interrupt: &str) -> Option<u8> {
    let half = interrupt.parse::<u8>().ok().filter(|offset| *offset > LAST_INTERRUPT + 1 && offset.is_multiple_of(2));
    match half {
        Some(offset) => vector(&(offset / 2).to_string()),
        None => vector(interrupt),
    }
}

/// The section of a module's code and constants, with its properties.
pub fn public_section(module: &str) -> String {
    format!("{},\"ax\",@progbits", sancus_hw::abi::text_section(module))
}

/// The section of a module's variables, with its properties.
pub fn secret_section(module: &str) -> String {
    format!(".data.sm.{module},\"aw\",@nobits")
}

/// The name of the stub through which code outside modules calls an entry point.
pub fn outside_stub(function: &str) -> String {
    format!("__unprotected_stub_{function}")
}

fn out_stub(module: &str, function: &str) -> String {
    symbol(module, &format!("stub_{function}"))
}

/// The stub through which a module calls a function of another module or of none. `arguments` are words, in r12 to r15.
pub fn call_stub(module: &Module, function: &str, target: &Target, arguments: u32, global: bool) -> String {
    let stub = out_stub(&module.name, function);
    let mut text = format!("\t.section\t{}\n", public_section(&module.name));
    if global {
        text.push_str(&format!("\t.globl\t{stub}\n"));
    }
    text.push_str(&format!("{stub}:\n\tpush\tr6\n\tpush\tr7\n\tpush\tr8\n"));
    let (index, entry) = match target {
        Target::Outside => (function.to_owned(), "__unprotected_entry".to_owned()),
        Target::Module(callee) => {
            for register in [12, 13, 14, 15] {
                text.push_str(&format!("\tpush\tr{register}\n"));
            }
            if !module.told_peers {
                text.push_str(&format!("\tmov\t#{}, r15\n", module.symbol(&format!("mac_{callee}"))));
            }
            text.push_str(&format!(
                "\tmov\t#{}, r14\n\tmov\t#{}, r13\n\tcall\t#{}\n",
                symbol(callee, "entry"),
                module.symbol(&format!("id_{callee}")),
                module.symbol("verify"),
            ));
            for register in [15, 14, 13, 12] {
                text.push_str(&format!("\tpop\tr{register}\n"));
            }
            (symbol(callee, &format!("entry_{function}_idx")), symbol(callee, "entry"))
        }
    };
    // Registers that are not arguments are cleared: stubs/exit.S.
    let usage = match arguments {
        0 => 0,
        words => 0x10 >> words.min(4),
    };
    text.push_str(&format!(
        "\tmov\t#{index}, r6\n\tmov\t#{usage}, r7\n\tmov\t#{entry}, r8\n\tbr\t#{}\n",
        module.symbol("exit")
    ));
    text
}

/// Words of arguments with which a module calls a function, as the C sources say: all four if none does.
pub fn arguments(units: &[Unit], module: &str, function: &str) -> u32 {
    let calls = units.iter().filter_map(|unit| unit.representation.as_ref()).flat_map(|file| {
        let inside = |caller: &&crate::ir::Function| {
            caller.section.as_deref().is_some_and(|section| Placement::of_section(section).module() == Some(module))
        };
        file.functions.values().filter(inside).flat_map(|caller| &caller.calls)
    });
    let named = calls.filter(|call| matches!(&call.callee, crate::ir::Callee::Function(name) if name == function));
    named.map(|call| call.signature.arguments).max().unwrap_or(4)
}

/// The symbol that `call #symbol` calls.
fn call_target<'a>(statement: &Statement<'a>) -> Option<&'a str> {
    let name = statement.operands().strip_prefix('#').filter(|_| statement.mnemonic() == Some("call"))?;
    (name.chars().all(is_symbol) && !name.starts_with(|first: char| first.is_ascii_digit())).then_some(name)
}

/// Whether a symbol is a label of the assembler alone.
fn is_own_label(name: &str) -> bool {
    name.starts_with(".L")
}

/// The place that the comment of a `.loc` names: `file:line:column`.
fn location(line: &str) -> Option<Location> {
    let mut parts = line.split_once(';')?.1.trim().rsplitn(3, ':');
    let (_column, line, file) = (parts.next()?, parts.next()?.parse().ok()?, parts.next()?);
    Some(Location { file: file.to_owned(), line })
}

/// Bytes of an assembler's string.
fn string_length(literal: &str) -> usize {
    let bytes = literal.trim().trim_matches('"').as_bytes();
    let (mut length, mut index) = (0, 0);
    while index < bytes.len() {
        index += match (bytes[index], bytes.get(index + 1)) {
            (b'\\', Some(b'0'..=b'7')) => {
                1 + bytes[index + 1..].iter().take(3).take_while(|digit| matches!(digit, b'0'..=b'7')).count()
            }
            (b'\\', Some(_)) => 2,
            _ => 1,
        };
        length += 1;
    }
    length
}
