//! How deep the stack of a module gets, from the machine code of all that is in it: functions, stubs, and an interrupt at the
//! worst moment.
//!
//! The stack is empty when an entry point is called: a module is not re-entrant. Whoever enters while it waits for a call or
//! has been interrupted finds its stack as it was left; then what the entry stub pushes, or an interrupt handler, comes on
//! top of whatever is there. Handlers run with interrupts off, so there is one at a time.

use std::collections::BTreeMap;

use crate::code::Code;
use crate::config::{ModuleSettings, piece};
use crate::link::LinkError;
use crate::program::{Module, symbol};
use crate::walk::{Base, Callee, Lost, Start, Summary, walk};

/// What the stack of a module takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackUse {
    /// The module.
    pub module: String,
    /// Bytes of its stack.
    pub size: u16,
    /// Bytes that are used at most, without the data of events.
    pub depth: u16,
    /// The chain of calls that gets deepest, from the module's entry, with what each takes.
    pub chain: Vec<Link>,
    /// Inputs and the bytes of the longest event that each takes, by number.
    pub inputs: Vec<(String, u16)>,
}

impl StackUse {
    /// The chain of calls that gets deepest, for people.
    pub fn deepest(&self) -> String {
        chained(&self.chain)
    }
}

/// A function in a chain of calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its name.
    pub function: String,
    /// Bytes it takes, with the address to return to, before it calls the next.
    pub bytes: u16,
}

/// Why the depth of a module's stack is not known, or too much.
#[derive(Debug, thiserror::Error)]
pub enum StackError {
    /// The linker's output cannot be read.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// A function that cannot be followed.
    #[error("module {module}: cannot compute how much stack {function} uses: at {place}, {lost}")]
    Lost {
        /// The module.
        module: String,
        /// The function.
        function: String,
        /// Where in it.
        place: String,
        /// Why.
        lost: Lost,
    },
    /// Room of unknown size on the stack.
    #[error(
        "module {module}: {function} uses stack space whose size is known only at run time (alloca, or an array of \
         variable length): give it a constant size"
    )]
    Sized {
        /// The module.
        module: String,
        /// The function.
        function: String,
    },
    /// A call through a pointer that no function's address can be in.
    #[error(
        "module {module}: {function} calls through a pointer, but no constant of the module is a function's address"
    )]
    Pointer {
        /// The module.
        module: String,
        /// The function.
        function: String,
    },
    /// Functions that call each other without a bound.
    #[error(
        "module {module}: {} calls itself: set the maximum number of calls of {first} at a time in the module's \
         settings: `- recursion: {{{first}: NUMBER}}`",
        cycle.join(" -> "), first = cycle.first().map_or("", String::as_str)
    )]
    Recursion {
        /// The module.
        module: String,
        /// The functions, the first one again at the end.
        cycle: Vec<String>,
    },
    /// A bound for a function that is not there.
    #[error("settings of module {module}: recursion: there is no function {function:?} in the module")]
    UnknownFunction {
        /// The module.
        module: String,
        /// The function.
        function: String,
    },
    /// So many bounds that not all ways through can be looked at.
    #[error("module {module}: too many paths through the functions with a recursion bound, such as {function}")]
    TooManyWays {
        /// The module.
        module: String,
        /// The function.
        function: String,
    },
    /// A stack that is too small.
    #[error(
        "module {module} takes {depth} bytes of stack and has {size}: {}; set `stack_size` to {depth} or more in the settings \
         of the module (--sm-config)",
        chained(chain)
    )]
    TooDeep {
        /// The module.
        module: String,
        /// Bytes it takes.
        depth: u32,
        /// Bytes it has.
        size: u16,
        /// The chain of calls that gets deepest.
        chain: Vec<Link>,
    },
}

/// A chain of calls for people.
fn chained(chain: &[Link]) -> String {
    let links: Vec<String> = chain.iter().map(|link| format!("{} ({})", link.function, link.bytes)).collect();
    links.join(" -> ")
}

/// Ways through recursive functions that are looked at, at most.
const WAYS: usize = 100_000;

/// How deep a function gets below where it was called, and by which calls.
#[derive(Clone, Debug, Default)]
struct Reach {
    depth: i32,
    chain: Vec<(u16, i32)>,
}

struct Analysis<'a> {
    module: &'a Module,
    code: &'a Code,
    /// The upper end of the stack, by its symbol.
    top: String,
    entries: Option<u16>,
    inputs: Option<u16>,
    summaries: BTreeMap<u16, Summary>,
    /// Functions with a bound for recursion.
    bounded: Vec<u16>,
    known: BTreeMap<(u16, Vec<u16>), Reach>,
    /// The functions on the way, by the calls that are left.
    path: Vec<u16>,
}

/// Computes what the stack of a module takes, from the relocatable file that it is in; `None` for one without a stack.
pub fn stack_use(bytes: &[u8], module: &Module, settings: &ModuleSettings) -> Result<Option<StackUse>, StackError> {
    // With stubs of its own, only its author knows which stack it takes; events need to know.
    if module.mmio || !module.own_stubs.is_empty() && !module.is_reactive() {
        return Ok(None);
    }
    let code = Code::read(bytes, &module.name)?;
    let find = |name: &str| code.symbol(&module.symbol(name)).ok_or_else(|| LinkError::Missing(module.symbol(name)));
    let mut analysis = Analysis {
        module,
        code: &code,
        top: module.symbol("stack_init"),
        entries: code.symbol(&module.symbol("table")),
        inputs: code.symbol(&module.symbol("input_callbacks")),
        summaries: BTreeMap::new(),
        bounded: Vec::new(),
        known: BTreeMap::new(),
        path: Vec::new(),
    };
    let mut left = Vec::new();
    for (function, bound) in &settings.recursion {
        let unknown = || StackError::UnknownFunction { module: module.name.clone(), function: function.clone() };
        analysis.bounded.push(code.symbol(function).ok_or_else(unknown)?);
        left.push(*bound);
    }

    let entry = find("public_start")?;
    let summary = analysis.summary(entry)?;
    let empty = analysis.deepest(entry, &summary, Base::Empty, &left, None)?;
    // What comes on top of a stack that is in use. Whoever returns to an interrupt's handler that has called out is one more.
    let mut saved = analysis.deepest(entry, &summary, Base::Saved, &left, None)?;
    if summary.calls.keys().any(|(base, ..)| *base == Base::Saved) {
        saved.depth += summary.own.get(&(Base::Saved, false)).copied().unwrap_or(0);
    }

    let depth = empty.depth + saved.depth;
    let mut chain = analysis.links(&empty);
    if saved.depth != 0 {
        let mut interrupted = analysis.links(&saved);
        interrupted[0].function = "interrupt".to_owned();
        chain.extend(interrupted);
    }
    let size = settings.stack;
    if depth > i32::from(size) {
        let module = module.name.clone();
        return Err(StackError::TooDeep { module, depth: depth.unsigned_abs(), size, chain });
    }

    let mut inputs = Vec::new();
    if let (Some(table), Some(handler)) = (analysis.inputs, analysis.handler()) {
        let called = summary.calls.iter().filter(|((base, _, _), _)| *base == Base::Empty);
        let mut before = called.map(|(_, depth)| *depth).max().unwrap_or(0);
        if let Some(between) = code.symbol(&module.symbol("handle_input")).filter(|between| *between != handler) {
            let calls = analysis.summary(between)?.calls;
            let takes = |((_, _, callee), _): &(&(Base, bool, Callee), &i32)| *callee == Callee::Function(handler);
            before += calls.iter().find(takes).map_or(0, |(_, depth)| *depth);
        }
        let summary = analysis.summary(handler)?;
        for (number, name) in module.inputs.iter().enumerate() {
            let callback = code.table(table).get(number).copied();
            let below = analysis.sized(handler, &summary, &left, callback)?;
            let room = i32::from(size) - before - below - saved.depth;
            let room = u16::try_from(room & !1).unwrap_or(0);
            inputs.push((name.clone(), if settings.long_events { room } else { room.min(piece()) }));
        }
    }
    Ok(Some(StackUse { module: module.name.clone(), size, depth: depth as u16, chain, inputs }))
}

impl Analysis<'_> {
    /// The function that takes events: it has their data on its stack. In a module that is told of refused messages it is called by
    /// the entry point (`stubs/reactive.c`: take_input).
    fn handler(&self) -> Option<u16> {
        ["take_input", "handle_input"].iter().find_map(|name| self.code.symbol(&self.module.symbol(name)))
    }

    fn summary(&mut self, function: u16) -> Result<Summary, StackError> {
        if let Some(summary) = self.summaries.get(&function) {
            return Ok(summary.clone());
        }
        let start = match Some(function) == self.code.symbol(&self.module.symbol("public_start")) {
            true => Start::Entry { table: self.entries },
            false => Start::Function,
        };
        let summary = walk(self.code, function, start, &self.top).map_err(|(place, lost)| StackError::Lost {
            module: self.module.name.clone(),
            function: self.name(function),
            place: self.code.name(place),
            lost,
        })?;
        // The stub that takes events checks their length against what this analysis says.
        if Some(function) != self.handler() && summary.own.keys().any(|(base, sized)| *base == Base::Frame && *sized) {
            return Err(StackError::Sized { module: self.module.name.clone(), function: self.name(function) });
        }
        self.summaries.insert(function, summary.clone());
        Ok(summary)
    }

    /// How deep a function gets, counted from a base. `input`: the only one that events are given to.
    fn deepest(
        &mut self,
        function: u16,
        summary: &Summary,
        base: Base,
        left: &[u16],
        input: Option<u16>,
    ) -> Result<Reach, StackError> {
        let own = |sized| summary.own.get(&(base, sized)).copied().unwrap_or(0);
        let own = own(false).max(own(true)).max(0);
        let mut deepest = Reach { depth: own, chain: vec![(function, own)] };
        for ((_, _, callee), depth) in summary.calls.iter().filter(|((from, _, _), _)| *from == base) {
            for callee in self.callees(function, *callee, input)? {
                let reach = self.reach(callee, left)?;
                if depth + reach.depth > deepest.depth {
                    let chain = [(function, *depth)].into_iter().chain(reach.chain).collect();
                    deepest = Reach { depth: depth + reach.depth, chain };
                }
            }
        }
        Ok(deepest)
    }

    /// How deep the function that takes events gets once it has made room for the data, without that.
    fn sized(&mut self, function: u16, summary: &Summary, left: &[u16], input: Option<u16>) -> Result<i32, StackError> {
        let mut with_data = summary.clone();
        with_data.own.retain(|(_, sized), _| *sized);
        with_data.calls.retain(|(_, sized, _), _| *sized);
        Ok(self.deepest(function, &with_data, Base::Frame, left, input)?.depth)
    }

    /// The functions that a call may be of.
    fn callees(&self, caller: u16, callee: Callee, input: Option<u16>) -> Result<Vec<u16>, StackError> {
        let tables = [self.entries, self.inputs];
        let found = match callee {
            Callee::Function(function) => vec![function],
            Callee::Table(table) if self.inputs == Some(table) => match input {
                Some(input) => vec![input],
                // A module with outputs alone.
                None if self.module.inputs.is_empty() => return Ok(Vec::new()),
                None => self.code.table(table),
            },
            Callee::Table(table) if self.entries == Some(table) => {
                if self.module.entries.is_empty() {
                    return Ok(Vec::new());
                }
                self.code.table(table)
            }
            Callee::Table(_) | Callee::Pointer => {
                self.code.addressed(&tables.into_iter().flatten().collect::<Vec<_>>())
            }
        };
        if found.is_empty() {
            return Err(StackError::Pointer { module: self.module.name.clone(), function: self.name(caller) });
        }
        Ok(found)
    }

    /// How deep a function gets if so many calls are left of each function with a bound.
    fn reach(&mut self, function: u16, left: &[u16]) -> Result<Reach, StackError> {
        let mut left = left.to_vec();
        if let Some(bound) = self.bounded.iter().position(|bounded| *bounded == function) {
            // The bound says that this call does not happen.
            let Some(less) = left[bound].checked_sub(1) else { return Ok(Reach::default()) };
            left[bound] = less;
            // Whoever is on the way may be there again, as often as this one may.
            let path = std::mem::take(&mut self.path);
            let reach = self.below(function, &left);
            self.path = path;
            return reach;
        }
        if let Some(start) = self.path.iter().position(|other| *other == function) {
            let cycle = self.path[start..].iter().chain([&function]).map(|function| self.name(*function)).collect();
            return Err(StackError::Recursion { module: self.module.name.clone(), cycle });
        }
        self.path.push(function);
        let reach = self.below(function, &left);
        self.path.pop();
        reach
    }

    fn below(&mut self, function: u16, left: &[u16]) -> Result<Reach, StackError> {
        let key = (function, left.to_vec());
        if let Some(reach) = self.known.get(&key) {
            return Ok(reach.clone());
        }
        if self.known.len() > WAYS {
            return Err(StackError::TooManyWays { module: self.module.name.clone(), function: self.name(function) });
        }
        let summary = self.summary(function)?;
        let reach = self.deepest(function, &summary, Base::Frame, left, None)?;
        self.known.insert(key, reach.clone());
        Ok(reach)
    }

    /// What a function is called in the source: what the driver adds has the module's name before its own.
    fn name(&self, function: u16) -> String {
        let name = self.code.name(function);
        name.strip_prefix(&symbol(&self.module.name, "")).unwrap_or(&name).to_owned()
    }

    fn links(&self, reach: &Reach) -> Vec<Link> {
        let links = reach.chain.iter().map(|(function, bytes)| {
            let function = match self.code.symbol(&self.module.symbol("public_start")) == Some(*function) {
                true => "entry".to_owned(),
                false => self.name(*function),
            };
            Link { function, bytes: *bytes as u16 }
        });
        links.collect()
    }
}
