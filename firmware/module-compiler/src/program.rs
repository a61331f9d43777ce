//! What a program consists of: files, the modules found in them, and where each symbol belongs.

use std::collections::{BTreeMap, BTreeSet};

use sancus_hw::abi::SYMBOL_PREFIX;
pub use sancus_hw::abi::symbol;

use crate::config::Stub;
use crate::ir::{Callee, Representation};
use crate::placement::Placement;
use crate::statement::{Statement, is_symbol};

/// A source file on its way to an object file.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Its assembly text.
    pub assembly: String,
    /// What the compiler made of it, if it is in C.
    pub representation: Option<Representation>,
    symbols: BTreeMap<String, Placement>,
    globals: BTreeSet<String>,
}

impl Unit {
    /// Takes stock of a file.
    pub fn new(assembly: String, representation: Option<Representation>) -> Unit {
        let mut symbols = BTreeMap::new();
        let mut globals = BTreeSet::new();
        let mut sections = Sections::default();
        for line in assembly.lines() {
            let statement = Statement::read(line);
            sections.follow(&statement);
            if let Some(label) = statement.label() {
                symbols.insert(label.to_owned(), sections.current().clone());
            }
            if matches!(statement.directive(), Some(".globl" | ".global" | ".weak")) {
                globals.extend(statement.operands().split(',').map(|name| name.trim().to_owned()));
            }
        }
        let declared = representation.iter().flat_map(|representation| representation.functions.values());
        for function in declared.filter(|function| !function.defined) {
            if let Some(section) = &function.section {
                symbols.entry(function.name.clone()).or_insert_with(|| Placement::of_section(section));
            }
        }
        Unit { assembly, representation, symbols, globals }
    }

    /// The same file, whose functions and variables count only where the program has none of that name. Names of the
    /// implementation's own stay as they are.
    #[must_use]
    pub fn giving_way(self) -> Unit {
        let weakened = |line: &str| {
            let statement = Statement::read(line);
            match statement.directive() {
                Some(".globl") if !statement.operands().starts_with('_') => {
                    format!("\t.weak\t{}\n", statement.operands())
                }
                _ => format!("{line}\n"),
            }
        };
        Unit { assembly: self.assembly.lines().map(weakened).collect(), ..self }
    }

    /// Whether the file defines a symbol for itself alone.
    pub fn is_local(&self, symbol: &str) -> bool {
        self.symbols.contains_key(symbol) && self.is_defined(symbol) && !self.globals.contains(symbol)
    }

    /// Where a symbol that it defines or declares is.
    pub fn placement(&self, symbol: &str) -> Option<&Placement> {
        self.symbols.get(symbol)
    }

    /// Whether it defines something there.
    pub fn holds(&self, placement: &Placement) -> bool {
        self.symbols.iter().any(|(symbol, there)| there == placement && self.is_defined(symbol))
    }

    /// The symbols it defines for others.
    fn exported(&self) -> impl Iterator<Item = (&String, &Placement)> {
        self.symbols.iter().filter(|(name, _)| self.globals.contains(*name))
    }
}

/// Follows an assembly text through its sections.
#[derive(Clone, Debug)]
pub struct Sections {
    stack: Vec<Placement>,
    previous: Placement,
}

impl Default for Sections {
    fn default() -> Sections {
        Sections { stack: vec![Placement::Outside], previous: Placement::Outside }
    }
}

impl Sections {
    /// Takes note of a statement.
    pub fn follow(&mut self, statement: &Statement<'_>) {
        let placement = || Placement::of_section(section_name(statement.operands()));
        match statement.directive() {
            Some(".section") => self.change(placement()),
            Some(".text" | ".data" | ".bss") => self.change(Placement::Outside),
            Some(".previous") => self.change(self.previous.clone()),
            Some(".pushsection") => self.stack.push(placement()),
            Some(".popsection") if self.stack.len() > 1 => {
                self.stack.pop();
            }
            _ => {}
        }
    }

    /// Where the text is.
    pub fn current(&self) -> &Placement {
        self.stack.last().unwrap_or(&Placement::Outside)
    }

    fn change(&mut self, placement: Placement) {
        if let Some(top) = self.stack.last_mut() {
            self.previous = std::mem::replace(top, placement);
        }
    }
}

/// The name that the operands of `.section` begin with.
pub fn section_name(operands: &str) -> &str {
    operands.split(',').next().unwrap_or_default().trim().trim_matches('"')
}

/// The last interrupt; the vector after it is the reset's.
pub const LAST_INTERRUPT: u8 = 14;

/// The vector of an interrupt, as a source writes it.
pub fn vector(interrupt: &str) -> Option<u8> {
    interrupt.parse().ok().filter(|vector| *vector <= LAST_INTERRUPT)
}

/// A module of the program.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Module {
    /// Its name.
    pub name: String,
    /// Whether it is a module of peripherals, written in assembly, without a stack.
    pub mmio: bool,
    /// Whether only one module may enter it.
    pub exclusive: bool,
    /// Entry points and the words of their results.
    pub entries: BTreeMap<String, u32>,
    /// Inputs, as found.
    pub inputs: Vec<String>,
    /// Outputs, as found.
    pub outputs: Vec<String>,
    /// Interrupts it handles, as the source has them.
    pub interrupts: BTreeSet<String>,
    /// Whether it has an interrupt handler.
    pub handler: bool,
    /// Whether it can have connections without encryption, with modules of the same node.
    pub local: bool,
    /// Whether it is told of messages that it refuses.
    pub hears_of_rejected: bool,
    /// Whether it can be updated (`sancus/reactive.h`: SM_VERSION).
    pub versioned: bool,
    /// Whether it can take over the state of an earlier version (SM_ADOPT).
    pub adopts: bool,
    /// Modules it calls or verifies.
    pub callees: BTreeSet<String>,
    /// Whether a deployer tells it the IDs of these (`stubs/reactive.c`: set_peer). Otherwise it compares tags.
    pub told_peers: bool,
    /// The stubs it brings itself.
    pub own_stubs: BTreeSet<Stub>,
    /// Whether its sources say themselves where it begins and ends: it is taken as it is, with nothing added to it.
    pub by_hand: bool,
}

impl Module {
    /// Whether it takes part in authenticated events.
    pub fn is_reactive(&self) -> bool {
        !self.inputs.is_empty() || !self.outputs.is_empty()
    }

    /// Whether it brings a stub itself.
    pub fn has_own(&self, stub: Stub) -> bool {
        self.own_stubs.contains(&stub)
    }

    /// The vectors of the interrupts it handles.
    pub fn vectors(&self) -> impl Iterator<Item = u8> {
        self.interrupts.iter().filter_map(|interrupt| vector(interrupt))
    }

    /// The name of something of the module.
    pub fn symbol(&self, name: &str) -> String {
        symbol(&self.name, name)
    }

    /// The entry points in the order of their numbers: those that every module with inputs or outputs has had since the existing
    /// tools, its own by name, and the others that the stubs bring.
    pub fn entry_order(&self) -> Vec<&String> {
        const FIRST: [&str; 4] = ["set_key", "attest", "disable", "handle_input"];
        // What takes events of modules of the same node comes last: the entry stub knows it by that (`module.inc`: LOCAL_ENTRY).
        const LAST: [&str; 6] = ["identify", "set_peer", "release", "adopt", "set_local", "handle_local"];
        let among = |names: &[&str], name: &String| names.iter().position(|stub| *name == self.symbol(stub));
        let rank = |name: &String| {
            let last = among(&LAST, name).map(|place| FIRST.len() + 1 + place);
            among(&FIRST, name).or(last).unwrap_or(FIRST.len())
        };
        let mut order: Vec<&String> = self.entries.keys().collect();
        order.sort_by_key(|name| (rank(name), *name));
        order
    }
}

/// All files and modules.
#[derive(Clone, Debug)]
pub struct Program {
    /// In the order they are linked.
    pub units: Vec<Unit>,
    /// By name.
    pub modules: BTreeMap<String, Module>,
    /// The files with a way into a module that it brings itself, by the module.
    pub own_entries: BTreeMap<String, usize>,
    exported: BTreeMap<String, Placement>,
}

impl Program {
    /// Finds the modules of a program.
    pub fn new(units: Vec<Unit>) -> Program {
        let mut exported = BTreeMap::new();
        for (name, placement) in units.iter().flat_map(Unit::exported) {
            exported.entry(name.clone()).or_insert_with(|| placement.clone());
        }
        // A definition counts more than a declaration.
        for unit in &units {
            let declared =
                unit.symbols.iter().filter(|(name, _)| unit.representation.is_some() && !unit.is_defined(name));
            for (name, placement) in declared {
                exported.entry(name.clone()).or_insert_with(|| placement.clone());
            }
        }
        let mut program =
            Program { units: Vec::new(), modules: BTreeMap::new(), own_entries: BTreeMap::new(), exported };
        for unit in &units {
            program.collect(unit);
        }
        let names: Vec<String> = program.modules.keys().cloned().collect();
        for unit in &units {
            program.collect_markers(unit, &names);
        }
        program.units = units;
        program
    }

    /// Where a symbol that a file names is.
    pub fn placement<'a>(&'a self, unit: &'a Unit, symbol: &str) -> &'a Placement {
        let local = unit.symbols.get(symbol).filter(|_| unit.is_defined(symbol));
        local.or_else(|| self.exported.get(symbol)).or_else(|| unit.symbols.get(symbol)).unwrap_or(&Placement::Outside)
    }

    /// Whether a file defines a symbol for others.
    pub fn is_defined(&self, symbol: &str) -> bool {
        self.definers(symbol).next().is_some()
    }

    /// Whether a symbol is in a way into a module that it brings itself, or in a module that is all its own.
    pub fn is_own_entry(&self, symbol: &str) -> bool {
        self.own_entries.values().any(|unit| self.units[*unit].globals.contains(symbol))
            || self.exported.get(symbol).and_then(Placement::module).is_some_and(|module| self.is_by_hand(module))
    }

    /// Whether nothing is added to a module.
    pub fn is_by_hand(&self, module: &str) -> bool {
        self.modules.get(module).is_some_and(|module| module.by_hand)
    }

    /// Which files define a symbol for others.
    pub fn definers(&self, symbol: &str) -> impl Iterator<Item = usize> {
        let definer =
            |(index, unit): (usize, &Unit)| (unit.globals.contains(symbol) && unit.is_defined(symbol)).then_some(index);
        self.units.iter().enumerate().filter_map(definer)
    }

    /// Whether a module calls entry points of others.
    pub fn calls_modules(&self, module: &str) -> bool {
        self.units.iter().any(|unit| {
            let functions = unit.representation.iter().flat_map(|file| file.functions.values());
            let inside = functions.filter(|function| {
                function
                    .section
                    .as_deref()
                    .is_some_and(|section| Placement::of_section(section).module() == Some(module))
            });
            inside.flat_map(|function| &function.calls).any(|call| match &call.callee {
                Callee::Function(name) => {
                    let placement = self.placement(unit, name);
                    matches!(placement, Placement::Public { entry: true, .. }) && placement.module() != Some(module)
                }
                _ => false,
            })
        })
    }

    fn module(&mut self, name: &str) -> &mut Module {
        self.modules.entry(name.to_owned()).or_insert_with(|| Module { name: name.to_owned(), ..Module::default() })
    }

    fn collect(&mut self, unit: &Unit) {
        for (label, placement) in unit.symbols.iter().filter(|(label, _)| unit.is_defined(label)) {
            let Some(name) = placement.module() else { continue };
            let module = self.module(name);
            if let Placement::Public { entry: true, mmio, .. } = placement {
                module.mmio |= mmio;
                let function = unit.representation.as_ref().and_then(|file| file.functions.get(label));
                let is_function = function.is_some_and(|function| function.defined)
                    || unit.representation.is_none() && unit.globals.contains(label);
                if is_function {
                    let result = function.and_then(|function| function.signature.result).unwrap_or(1);
                    module.entries.insert(label.clone(), result);
                }
            }
            module.handler |= *label == symbol(name, "isr_func");
            module.by_hand |= *label == symbol(name, "public_start");
            module.hears_of_rejected |= *label == symbol(name, "rejected");
            module.versioned |= *label == symbol(name, "version");
            module.adopts |= *label == symbol(name, "predecessor");
        }
    }

    /// Reads the symbols that the macros of `sancus/*.h` leave behind, and what names tags of other modules.
    fn collect_markers(&mut self, unit: &Unit, names: &[String]) {
        for line in unit.assembly.lines() {
            let statement = Statement::read(line);
            if let Some(assigned) = statement.assigned() {
                if let Some((module, kind, name)) = marker(assigned) {
                    let (kind, name) = (kind.to_owned(), name.to_owned());
                    let module = self.module(module);
                    match kind.as_str() {
                        "input" if !module.inputs.contains(&name) => module.inputs.push(name),
                        "output" if !module.outputs.contains(&name) => module.outputs.push(name),
                        "handles_irq" => _ = module.interrupts.insert(name),
                        _ => {}
                    }
                } else if let Some(module) = names.iter().find(|name| assigned == symbol(name, "caller_id")) {
                    self.module(module).exclusive = true;
                }
            }
            for word in statement.operands().split(|character| !is_symbol(character)) {
                let Some(rest) = word.strip_prefix(SYMBOL_PREFIX) else { continue };
                for (caller, callee) in names.iter().flat_map(|caller| {
                    let rest = rest
                        .strip_prefix(caller.as_str())
                        .and_then(|rest| rest.strip_prefix("_mac_").or_else(|| rest.strip_prefix("_id_")));
                    rest.map(|callee| (caller, callee))
                }) {
                    if names.iter().any(|name| name == callee) {
                        self.module(caller).callees.insert(callee.to_owned());
                    }
                }
            }
        }
    }
}

impl Unit {
    /// Whether a symbol is defined in the file rather than declared.
    fn is_defined(&self, symbol: &str) -> bool {
        match self.representation.as_ref().and_then(|file| file.functions.get(symbol)) {
            Some(function) => function.defined,
            None => self.symbols.contains_key(symbol),
        }
    }
}

/// The symbols that files refer to and none of them defines.
pub fn undefined(units: &[Unit]) -> BTreeSet<&str> {
    let mut symbols = BTreeSet::new();
    for line in units.iter().flat_map(|unit| unit.assembly.lines()) {
        symbols.extend(Statement::read(line).operands().split(|character| !is_symbol(character)));
    }
    symbols.retain(|symbol| !units.iter().any(|unit| unit.symbols.contains_key(*symbol) && unit.is_defined(symbol)));
    symbols
}

/// A symbol `__sm_MODULE.KIND.NAME`, which tells the driver something and is not for the linker.
pub fn marker(symbol: &str) -> Option<(&str, &str, &str)> {
    let mut parts = symbol.strip_prefix(SYMBOL_PREFIX)?.splitn(3, '.');
    Some((parts.next()?, parts.next()?, parts.next()?))
}
