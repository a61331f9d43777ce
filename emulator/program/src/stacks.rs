//! How much of their stacks modules use. Unless a module sets the hardware's guard, a stack that gets too deep runs over the
//! module's own variables, and no rule is broken. An observer sees it, by the symbols that the toolchain gives.

use std::ops::Range;

use msp430_isa::{Destination, Operation, STACK_POINTER, Source, Statement};
use sancus_hw::abi;

use crate::image::Image;
use machine::{Boundary, Cycle, Observer};

/// The stack of a module, as it is watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WatchedStack {
    /// The module.
    pub module: String,
    /// Where its stack is.
    pub stack: Range<u16>,
    /// Bytes that the toolchain has computed it takes, without the data of events, if the file says so.
    pub computed: Option<u16>,
    /// Bytes that have been used at most.
    pub used: u16,
    /// When it first left its section.
    pub left: Option<Departure>,
    public: Range<u16>,
    /// Its text, from the start of its public section.
    text: Vec<u16>,
}

/// A stack pointer below the module's stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Departure {
    /// The first cycle of the instruction before which it was there.
    pub cycle: Cycle,
    /// The instruction's address.
    pub program_counter: u16,
}

impl WatchedStack {
    /// A stack, of a module with this public section and text.
    pub fn new(module: &str, public: Range<u16>, stack: Range<u16>, text: Vec<u16>) -> WatchedStack {
        WatchedStack { module: module.to_owned(), stack, computed: None, used: 0, left: None, public, text }
    }

    /// The stack of a module, by the addresses of its symbols and what is in memory; none if it has no stack.
    pub fn find(
        module: &str,
        address: impl Fn(&str) -> Option<u16>,
        word: impl Fn(u16) -> u16,
    ) -> Option<WatchedStack> {
        let address = |part: &str| address(&abi::symbol(module, part));
        let public = address("public_start")?..address("public_end")?;
        let stack = address("stack")?..address("stack_init")?;
        let text = public.clone().step_by(2).map(word).collect();
        Some(WatchedStack { computed: address("stack_depth"), ..WatchedStack::new(module, public, stack, text) })
    }

    /// Bytes of the stack.
    pub fn size(&self) -> u16 {
        self.stack.end.saturating_sub(self.stack.start)
    }

    /// Whether the instruction at an address gives the stack pointer another stack: what is loaded from memory or is a constant.
    /// Whatever else an instruction does moves it, also a copy back from another register.
    fn changes_stack(&self, address: u16) -> bool {
        let words = address.checked_sub(self.public.start).and_then(|offset| self.text.get(usize::from(offset / 2)..));
        let Some(statement) = words.and_then(|words| Statement::decode(words, address)) else { return false };
        match statement {
            Statement::TwoOperand {
                operation: Operation::Mov,
                source,
                destination: Destination::Register(STACK_POINTER),
                ..
            } => !matches!(source, Source::Register(_)),
            _ => false,
        }
    }
}

/// Watches the stacks of modules.
#[derive(Clone, Debug, Default)]
pub struct Stacks {
    modules: Vec<WatchedStack>,
    /// The module that runs, and the address of the instruction it has executed.
    inside: Option<(usize, u16)>,
    /// Whether it is on its own stack.
    own: bool,
}

impl Stacks {
    /// The stacks of the modules in a program.
    pub fn new(image: &Image) -> Stacks {
        let mut stacks = Stacks::default();
        let names = image.symbols.iter().filter_map(|symbol| abi::module_with(&symbol.name, "stack_init"));
        for name in names {
            let address = |symbol: &str| image.symbol(symbol).map(|symbol| symbol.address);
            let word = |address| image.word(address).unwrap_or(0);
            stacks.modules.extend(WatchedStack::find(name, address, word));
        }
        stacks
    }

    /// Watches another stack.
    pub fn add(&mut self, stack: WatchedStack) {
        self.modules.push(stack);
    }

    /// What has been seen.
    pub fn modules(&self) -> &[WatchedStack] {
        &self.modules
    }
}

impl Observer for Stacks {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        let address = boundary.program_counter;
        let here = self.modules.iter().position(|module| module.public.contains(&address));
        // The hardware's interrupt entry clears the registers of an interrupted module.
        let Some(index) = here.filter(|_| !boundary.interrupt_entry) else {
            self.inside = None;
            return;
        };
        let module = &mut self.modules[index];
        let pointer = boundary.registers[usize::from(STACK_POINTER)];
        match self.inside {
            Some((same, before)) if same == index && !module.changes_stack(before) => {}
            _ => self.own = module.stack.contains(&pointer) || pointer == module.stack.end,
        }
        self.inside = Some((index, address));
        if !self.own {
            return;
        }
        module.used = module.used.max(module.stack.end.wrapping_sub(pointer));
        // Also where it has wrapped at address 0.
        if module.left.is_none() && module.stack.end.wrapping_sub(pointer) > module.size() {
            module.left = Some(Departure { cycle: boundary.cycle, program_counter: address });
        }
    }
}
