//! What cannot be done safely at a module's boundary, found in what the compiler made of the source.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::build::Abi;
use crate::config::Stub;
use crate::ir::{Call, Callee, Function, Location, Origin, Representation, Signature};
use crate::placement::Placement;
use crate::program::{LAST_INTERRUPT, Module, Program, Unit, symbol, vector};

/// Something the source asks for that a module cannot do safely.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where, as well as it is known.
    pub location: Option<Location>,
    /// What.
    pub problem: Problem,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.location {
            Some(location) => write!(formatter, "{location}: {}", self.problem),
            None => self.problem.fmt(formatter),
        }
    }
}

/// Kinds of [`Diagnostic`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Problem {
    /// A call from outside a module, of a function that is not an entry point.
    #[error("{function} is inside module {module} but not an entry point: {caller} cannot call it")]
    NotAnEntry {
        /// What is called.
        function: String,
        /// The module it is in.
        module: String,
        /// Who calls: a function.
        caller: String,
    },
    /// A call across a boundary whose values do not all travel in registers.
    #[error(
        "{caller} calls {function} across a module's boundary, where only the four registers r12 to r15 carry \
         arguments and results: {what}"
    )]
    NotInRegisters {
        /// Who calls.
        caller: String,
        /// What is called.
        function: String,
        /// What does not fit.
        what: &'static str,
    },
    /// An entry point whose values do not all travel in registers.
    #[error("entry point {function} of module {module} gets only the four registers r12 to r15: {what}")]
    EntryNotInRegisters {
        /// The entry point.
        function: String,
        /// Its module.
        module: String,
        /// What does not fit.
        what: &'static str,
    },
    /// A call in a module through a pointer that something else than the module's constants may have set.
    #[error(
        "{caller} in module {module} calls through a function pointer that is not a constant of the module: use a \
         constant table with SM_DATA({module}), or sancus_call"
    )]
    WritablePointer {
        /// Who calls.
        caller: String,
        /// Its module.
        module: String,
    },
    /// A call in a module of peripherals, which has no stack.
    #[error(
        "{caller} in module {module} calls {function}: a module that owns a peripheral (SM_MMIO_ENTRY) has no stack"
    )]
    NoStack {
        /// Who calls.
        caller: String,
        /// Its module.
        module: String,
        /// What is called.
        function: String,
    },
    /// Something of a module of peripherals that such a module cannot have.
    #[error("module {module} owns a peripheral (SM_MMIO_ENTRY): it cannot have {what}")]
    NotForPeripherals {
        /// The module.
        module: String,
        /// What it has.
        what: &'static str,
    },
    /// A module without a way in.
    #[error("module {module} has no entry point (SM_ENTRY), input or interrupt handler: nothing could enter it")]
    NoEntry {
        /// The module.
        module: String,
    },
    /// An interrupt that there is not.
    #[error("{handler} is to handle interrupt {interrupt}: the interrupts are the numbers from 0 to {LAST_INTERRUPT}")]
    NoInterrupt {
        /// "Module NAME", or the name of a function.
        handler: String,
        /// What the source says.
        interrupt: String,
    },
    /// An interrupt for two, of whom only one could be called.
    #[error("{first} and {second} are both to handle interrupt {interrupt} (SM_HANDLE_IRQ): only one of them can")]
    TwoHandlers {
        /// One module.
        first: String,
        /// The other.
        second: String,
        /// The interrupt.
        interrupt: u8,
    },
    /// Interrupts for a module that would not notice them.
    #[error("module {module} is to handle interrupt {interrupt} (SM_HANDLE_IRQ) and has no handler (SM_ISR)")]
    NoHandler {
        /// The module.
        module: String,
        /// The interrupt.
        interrupt: String,
    },
    /// Refused messages for a module that gets none.
    #[error("module {module} is to be told of refused messages (SM_REJECTED) and has no input or output: it gets none")]
    NoMessages {
        /// The module.
        module: String,
    },
    /// A version of a module that no deployer can update: the stubs do that, which come with inputs and outputs.
    #[error("module {module} has a version (SM_VERSION) and {what}: it cannot be updated")]
    NoUpdate {
        /// The module.
        module: String,
        /// What is in the way.
        what: &'static str,
    },
    /// A routine that the compiler calls and that nothing defines: arithmetic of 64-bit floating-point numbers.
    #[error(
        "{caller} needs {routine}, which does not exist: there is arithmetic of float, but none of double (a number without \
         f, as 1.5f has it, is a double, and so is a float that printf gets)"
    )]
    NoHelper {
        /// Who needs it.
        caller: String,
        /// The routine.
        routine: String,
    },
    /// A call of a module that may lead back into it. Who was called is the only one who may enter, and is taken to return.
    #[error(
        "{caller} in module {module} calls {function}, which may call {entry} of the same module: a module cannot be entered \
         while it waits for a call, and takes that entry for the call's return"
    )]
    Reentry {
        /// Who calls.
        caller: String,
        /// Its module.
        module: String,
        /// What is called.
        function: String,
        /// The entry point.
        entry: String,
    },
    /// A variable in the secret section with a value to begin with. The hardware knows no such thing.
    #[error("{variable} is in the secret section of module {module}, which starts as zero: its initial value is lost")]
    InitialValue {
        /// The variable.
        variable: String,
        /// Its module.
        module: String,
    },
}

fn what_does_not_fit(signature: &Signature) -> &'static str {
    match signature {
        Signature { memory: true, .. } => "structures and variable numbers of arguments are passed on the stack",
        Signature { result: None, .. } => "the result is passed in memory",
        signature if signature.in_registers(Abi::Eabi) => "with --abi mspgcc, each has to be a word",
        _ => "there are more, and those are passed on the stack",
    }
}

/// Calls from outside a module of what is no entry point. They are looked for before the compiler moves bodies of functions
/// about: afterwards there might be no call.
pub fn privacy(file: &Representation, placed: impl Fn(&str) -> Placement) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for function in file.functions.values().filter(|function| !function.always_inline) {
        let home = placement(function);
        for call in &function.calls {
            let Callee::Function(callee) = &call.callee else { continue };
            found.extend(private(&home, &placed(callee), function, callee, call));
        }
    }
    found
}

fn placement(function: &Function) -> Placement {
    function.section.as_deref().map_or(Placement::Outside, Placement::of_section)
}

fn private(home: &Placement, target: &Placement, caller: &Function, callee: &str, call: &Call) -> Option<Diagnostic> {
    let Placement::Public { module, entry: false, .. } = target else { return None };
    let problem =
        Problem::NotAnEntry { function: callee.to_owned(), module: module.clone(), caller: caller.name.clone() };
    (home.module() != Some(module)).then(|| Diagnostic { location: call.location.clone(), problem })
}

/// Everything else, once the compiler is done with the bodies.
pub fn boundaries(program: &Program, unit: &Unit, abi: Abi) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let Some(file) = &unit.representation else { return found };
    for function in file.functions.values().filter(|function| function.defined) {
        let home = placement(function);
        if let Placement::Public { module, entry: true, .. } = &home
            && !function.signature.in_registers(abi)
        {
            let what = what_does_not_fit(&function.signature);
            let problem =
                Problem::EntryNotInRegisters { function: function.name.clone(), module: module.clone(), what };
            found.push(Diagnostic { location: function.location.clone(), problem });
        }
        for call in &function.calls {
            found.extend(crossing(program, unit, file, function, &home, call, abi));
        }
    }
    found
}

fn crossing(
    program: &Program,
    unit: &Unit,
    file: &Representation,
    function: &Function,
    home: &Placement,
    call: &Call,
    abi: Abi,
) -> Option<Diagnostic> {
    let at = |problem| Some(Diagnostic { location: call.location.clone().or(function.location.clone()), problem });
    let caller = function.name.clone();
    let name = match &call.callee {
        Callee::Function(name) => name,
        Callee::Pointer(origins) => {
            let module = home.module()?;
            let safe = origins
                .as_ref()
                .is_some_and(|origins| origins.iter().all(|origin| is_constant(program, unit, file, module, origin)));
            return match safe {
                true => None,
                false => at(Problem::WritablePointer { caller, module: module.to_owned() }),
            };
        }
    };
    if let Placement::Public { module, mmio: true, .. } = home {
        return at(Problem::NoStack { caller, module: module.clone(), function: name.clone() });
    }
    let target = program.placement(unit, name);
    if let Some(diagnostic) = private(home, target, function, name, call) {
        let own_entry = home.module().is_none() && program.is_own_entry(name);
        return (!own_entry).then_some(diagnostic);
    }
    let generated =
        name.starts_with("sancus_") || home.module().is_some_and(|module| name.starts_with(&symbol(module, "")));
    if target.module() == home.module() || generated || call.signature.in_registers(abi) {
        return None;
    }
    at(Problem::NotInRegisters { caller, function: name.clone(), what: what_does_not_fit(&call.signature) })
}

/// Whether a function pointer can only be what the module's author wrote: a function of the module.
fn is_constant(program: &Program, unit: &Unit, file: &Representation, module: &str, origin: &Origin) -> bool {
    match origin {
        Origin::Address(function) => program.placement(unit, function).module() == Some(module),
        Origin::Content(variable) => file.variables.get(variable).is_some_and(|variable| {
            let placed = variable.section.as_deref().map(Placement::of_section);
            let generated = *variable.name == symbol(module, "input_callbacks");
            variable.constant && (generated || placed.is_some_and(|placed| placed.module() == Some(module)))
        }),
    }
}

/// Calls that may lead back into the module they come from; whether they do, only a run tells.
pub fn reentries(program: &Program) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (unit, function) in functions(program) {
        let home = placement(function);
        let Some(module) = home.module() else { continue };
        // What the driver adds to modules with outputs hands them to who queues them.
        for call in function.calls.iter().filter(|_| !function.name.starts_with(&symbol(module, ""))) {
            let Callee::Function(name) = &call.callee else { continue };
            if let Some(entry) = way_into(program, unit, name, module, &mut BTreeSet::new()) {
                let (caller, module) = (function.name.clone(), module.to_owned());
                let problem = Problem::Reentry { caller, module, function: name.clone(), entry };
                found.push(Diagnostic { location: call.location.clone().or(function.location.clone()), problem });
            }
        }
    }
    found
}

fn functions(program: &Program) -> impl Iterator<Item = (&Unit, &Function)> {
    program.units.iter().flat_map(|unit| {
        let functions = unit.representation.iter().flat_map(|file| file.functions.values());
        functions.filter(|function| function.defined).map(move |function| (unit, function))
    })
}

/// The entry point of a module that a function outside of it, called in a file, may call, itself or by others.
fn way_into(program: &Program, unit: &Unit, name: &str, module: &str, seen: &mut BTreeSet<String>) -> Option<String> {
    if program.placement(unit, name).module() == Some(module) || !seen.insert(name.to_owned()) {
        return None;
    }
    let local =
        unit.representation.iter().find_map(|file| file.functions.get(name)).filter(|function| function.defined);
    let found = local.map(|function| (unit, function));
    let (unit, function) = found.or_else(|| functions(program).find(|(_, function)| function.name == name))?;
    function.calls.iter().find_map(|call| {
        let Callee::Function(callee) = &call.callee else { return None };
        match program.placement(unit, callee).module() == Some(module) {
            true => Some(callee.clone()),
            false => way_into(program, unit, callee, module, seen),
        }
    })
}

/// What a module as a whole cannot be.
pub fn modules(program: &Program) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut report = |problem| found.push(Diagnostic { location: None, problem });
    for module in program.modules.values() {
        let Module { name, mmio, .. } = module;
        let secret = |unit: &Unit| unit.holds(&Placement::Secret { module: name.clone() });
        let c_functions = |unit: &Unit| {
            [true, false]
                .iter()
                .any(|entry| unit.holds(&Placement::Public { module: name.clone(), entry: *entry, mmio: false }))
        };
        if *mmio {
            for (what, has) in [
                ("variables (SM_DATA)", program.units.iter().any(secret)),
                ("functions of the other kind (SM_ENTRY, SM_FUNC)", program.units.iter().any(c_functions)),
                ("inputs or outputs", module.is_reactive()),
            ] {
                if has {
                    report(Problem::NotForPeripherals { module: name.clone(), what });
                }
            }
        } else if module.entries.is_empty()
            && !module.is_reactive()
            && !module.handler
            && !module.has_own(Stub::Entry)
            && !module.by_hand
        {
            report(Problem::NoEntry { module: name.clone() });
        }
        if module.hears_of_rejected && !module.is_reactive() {
            report(Problem::NoMessages { module: name.clone() });
        }
        // What a module still does once it has released its state, these decide.
        let own = [Stub::Entry, Stub::Isr].into_iter().any(|stub| module.has_own(stub));
        for (what, is_so) in
            [("no input or output", !module.is_reactive()), ("a stub of its own (sm_entry, sm_isr)", own)]
        {
            if module.versioned && is_so {
                report(Problem::NoUpdate { module: name.clone(), what });
            }
        }
    }
    found.extend(interrupts(program).into_iter().map(|problem| Diagnostic { location: None, problem }));
    found
}

/// What is wrong with the interrupts that modules are to handle.
fn interrupts(program: &Program) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut handlers = BTreeMap::new();
    for Module { name, handler, interrupts, .. } in program.modules.values() {
        for interrupt in interrupts {
            let Some(vector) = vector(interrupt) else {
                found.push(Problem::NoInterrupt { handler: format!("module {name}"), interrupt: interrupt.clone() });
                continue;
            };
            if !handler {
                found.push(Problem::NoHandler { module: name.clone(), interrupt: interrupt.clone() });
            }
            if let Some(first) = handlers.insert(vector, name) {
                let (first, second) = (format!("module {first}"), format!("module {name}"));
                found.push(Problem::TwoHandlers { first, second, interrupt: vector });
            }
        }
    }
    found
}
