//! Follows every path of a function through its machine code, and what happens to the stack pointer on it.
//!
//! Compilers and stubs change the stack pointer in few ways: pushes and pops, a frame's fixed size, room whose size only a
//! run tells (`alloca`), a copy in a frame pointer, and, in the stubs, a change to another stack. Any other is an error: what
//! cannot be followed has no depth.

use std::collections::{BTreeMap, BTreeSet};

use msp430_isa::{Destination, Operation, PROGRAM_COUNTER, Register, STACK_POINTER, Source, Statement, Width};

use crate::code::{Code, Line, Reference};

/// What the stack pointer is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Base {
    /// Where it was when the function was entered, on the address to return to.
    Frame,
    /// The upper end of the module's stack.
    Empty,
    /// Where it was when the module was last left or interrupted.
    Saved,
    /// Somewhere that is no stack.
    Elsewhere,
}

/// A stack pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stack {
    /// What it is counted from.
    pub base: Base,
    /// Bytes below that.
    pub depth: i32,
    /// Whether there is also room whose size only a run tells.
    pub sized: bool,
}

/// What is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Callee {
    /// A function.
    Function(u16),
    /// A function of the constant table that is there.
    Table(u16),
    /// A function whose address the module has somewhere.
    Pointer,
}

/// How deep the stack gets, by what it is counted from, and with and without room of unknown size.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// In the function itself.
    pub own: BTreeMap<(Base, bool), i32>,
    /// With the address to return to when it calls.
    pub calls: BTreeMap<(Base, bool, Callee), i32>,
}

/// Why a path cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Lost {
    /// An operation on the stack pointer whose result is not known.
    #[error("`{0}` gives the stack pointer a value that is known only at run time")]
    StackPointer(Statement),
    /// A push on a stack that is not known.
    #[error("`{0}` uses a stack that is not the module's")]
    NoStack(Statement),
    /// A return with something left on the stack, or with too little.
    #[error("it returns {0} bytes away from the return address")]
    Unbalanced(i32),
    /// A return from a function that still has room of unknown size.
    #[error("it returns with a stack pointer that is known only at run time")]
    Returns,
    /// A jump to somewhere unknown.
    #[error("`{0}` may lead anywhere")]
    Jump(Statement),
    /// A call of something that is not in the module, without a stub.
    #[error("`{0}` calls something that is not in the module")]
    Call(Statement),
    /// No instruction.
    #[error("there is no instruction")]
    NoInstruction,
    /// A loop that pushes.
    #[error("a loop takes more of the stack each time")]
    Loop,
}

/// What a register holds, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    Unknown,
    Stack(Stack),
    /// An element of the table that is there.
    Element(u16),
}

type Registers = [Value; 16];

/// More than there is data memory.
const DEEPEST: i32 = 0x1_0000;

/// Where a walk begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// At a function, which has been called.
    Function,
    /// At the module's entry, where the stack is somebody else's.
    Entry {
        /// The table of entry points, which are called on an empty stack alone: other paths do not get there.
        table: Option<u16>,
    },
}

/// Follows a function from its first instruction. `top` is the name of the upper end of the module's stack.
pub fn walk(code: &Code, address: u16, start: Start, top: &str) -> Result<Summary, (u16, Lost)> {
    let mut walk =
        Walk { code, top, seen: BTreeMap::new(), open: Vec::new(), steps: BTreeMap::new(), step: Step::default() };
    let mut registers = [Value::Unknown; 16];
    if start == Start::Function {
        let stack = Stack { base: Base::Frame, depth: 0, sized: false };
        registers[usize::from(STACK_POINTER)] = Value::Stack(stack);
    }
    walk.arrive(address, registers);
    while let Some(key) = walk.open.pop() {
        let Some(registers) = walk.seen.get(&key).copied() else { continue };
        walk.step(key.0, registers).map_err(|lost| (key.0, lost))?;
        walk.steps.insert(key, std::mem::take(&mut walk.step));
    }
    if let Start::Entry { table: Some(table) } = start {
        walk.prune(Callee::Table(table));
    }
    let mut summary = Summary::default();
    for step in walk.steps.values() {
        for (base, sized, depth) in &step.own {
            let deepest = summary.own.entry((*base, *sized)).or_insert(*depth);
            *deepest = *depth.max(deepest);
        }
        for (base, sized, callee, depth) in &step.calls {
            let deepest = summary.calls.entry((*base, *sized, *callee)).or_insert(*depth);
            *deepest = *depth.max(deepest);
        }
    }
    Ok(summary)
}

/// A place, and the stack pointer there.
type Key = (u16, Option<Stack>);

/// What an instruction does.
#[derive(Debug, Default)]
struct Step {
    own: Vec<(Base, bool, i32)>,
    calls: Vec<(Base, bool, Callee, i32)>,
    next: Vec<Key>,
}

struct Walk<'a> {
    code: &'a Code,
    top: &'a str,
    /// Registers as they may be; what differs between paths is unknown.
    seen: BTreeMap<Key, Registers>,
    open: Vec<Key>,
    steps: BTreeMap<Key, Step>,
    /// The one that is being taken.
    step: Step,
}

fn stack(registers: &Registers) -> Option<Stack> {
    match registers[usize::from(STACK_POINTER)] {
        Value::Stack(stack) => Some(stack),
        _ => None,
    }
}

impl Walk<'_> {
    /// Takes out, on stacks that are not empty, what leads nowhere but to a call that does not happen there.
    fn prune(&mut self, never: Callee) {
        let is_never =
            |step: &Step| step.calls.iter().any(|(base, _, callee, _)| *base != Base::Empty && *callee == never);
        let mut alive: BTreeSet<Key> =
            self.steps.iter().filter(|(_, step)| step.next.is_empty()).map(|(key, _)| *key).collect();
        loop {
            let before = alive.len();
            for (key, step) in &self.steps {
                if !is_never(step) && step.next.iter().any(|next| alive.contains(next)) {
                    alive.insert(*key);
                }
            }
            if alive.len() == before {
                break;
            }
        }
        self.steps.retain(|key, _| alive.contains(key) || key.1.is_some_and(|stack| stack.base == Base::Empty));
    }

    fn arrive(&mut self, address: u16, registers: Registers) {
        let key = (address, stack(&registers));
        self.step.next.push(key);
        let Some(known) = self.seen.get_mut(&key) else {
            self.seen.insert(key, registers);
            self.open.push(key);
            return;
        };
        let before = *known;
        for (known, new) in known.iter_mut().zip(registers) {
            if *known != new {
                *known = Value::Unknown;
            }
        }
        if *known != before {
            self.open.push(key);
        }
    }

    fn step(&mut self, address: u16, mut registers: Registers) -> Result<(), Lost> {
        let line = self.code.line(address).ok_or(Lost::NoInstruction)?;
        match line.statement {
            Statement::Data(_) => return Err(Lost::NoInstruction),
            Statement::Jump { operation, target } => {
                if operation != Operation::Jmp {
                    self.arrive(line.next, registers);
                }
                self.arrive(target, registers);
                return Ok(());
            }
            // The second ends the module.
            Statement::NoOperand { operation: Operation::Reti | Operation::Disable } => return Ok(()),
            // The Sancus unit has results in the registers of arguments.
            Statement::NoOperand { .. } => registers[11..].fill(Value::Unknown),
            Statement::SingleOperand { operation: Operation::Push, operand, .. } => {
                self.increment(&operand, &mut registers);
                self.moves(&line, &mut registers, 2)?;
            }
            Statement::SingleOperand { operation: Operation::Call, operand, .. } => {
                self.call(address, &line, &operand, &mut registers)?;
            }
            Statement::SingleOperand { operand, .. } => {
                self.increment(&operand, &mut registers);
                if let Source::Register(register) = operand {
                    self.set(&line, &mut registers, register, Value::Unknown)?;
                }
            }
            Statement::TwoOperand { operation, width, source, destination } => {
                let (Destination::Register(PROGRAM_COUNTER), false) =
                    (destination, matches!(operation, Operation::Cmp | Operation::Bit))
                else {
                    self.two_operands(address, &line, (operation, width, source, destination), &mut registers)?;
                    self.arrive(line.next, registers);
                    return Ok(());
                };
                return self.branch(address, &line, operation, &source, registers);
            }
        }
        self.arrive(line.next, registers);
        Ok(())
    }

    /// A write of the program counter: a return, a jump inside the module, or the way out.
    fn branch(
        &mut self,
        address: u16,
        line: &Line,
        operation: Operation,
        source: &Source,
        registers: Registers,
    ) -> Result<(), Lost> {
        match (operation, source, self.code.reference(address + 2)) {
            (Operation::Mov, Source::IndirectIncrement(STACK_POINTER), _) => match stack(&registers) {
                Some(Stack { sized: true, .. }) => Err(Lost::Returns),
                Some(Stack { base: Base::Frame, depth, .. }) if depth != 0 => Err(Lost::Unbalanced(depth)),
                _ => Ok(()),
            },
            (Operation::Mov, Source::Immediate(_), Some(Reference::Text(target))) => {
                self.arrive(*target, registers);
                Ok(())
            }
            (Operation::Mov, _, _) if !self.code.is_compiled(address) => Ok(()),
            _ => Err(Lost::Jump(line.statement)),
        }
    }

    fn call(&mut self, address: u16, line: &Line, operand: &Source, registers: &mut Registers) -> Result<(), Lost> {
        let reference = self.code.reference(address + 2);
        let callee = match (operand, reference) {
            (Source::Immediate(_), Some(Reference::Text(function))) => Callee::Function(*function),
            (Source::Immediate(_) | Source::Constant(_), _) => return Err(Lost::Call(line.statement)),
            (Source::Indexed { .. } | Source::Absolute(_), Some(Reference::Text(table))) => Callee::Table(*table),
            (Source::Register(register), _) => match registers[usize::from(*register)] {
                Value::Element(table) => Callee::Table(table),
                _ => Callee::Pointer,
            },
            _ => Callee::Pointer,
        };
        self.increment(operand, registers);
        self.moves(line, registers, 2)?;
        if let Some(Stack { base, depth, sized }) = stack(registers) {
            self.step.calls.push((base, sized, callee, depth));
        }
        // The callee returns; it keeps r4 to r10 (MSP430 EABI).
        self.moves(line, registers, -2)?;
        registers[11..].fill(Value::Unknown);
        Ok(())
    }

    fn two_operands(
        &mut self,
        address: u16,
        line: &Line,
        (operation, width, source, destination): (Operation, Width, Source, Destination),
        registers: &mut Registers,
    ) -> Result<(), Lost> {
        let value = self.value(address, &source, registers);
        self.increment(&source, registers);
        let Destination::Register(register) = destination else { return Ok(()) };
        let old = registers[usize::from(register)];
        let constant = match source {
            Source::Immediate(value) | Source::Constant(value) if self.code.reference(address + 2).is_none() => {
                Some(i32::from(value as i16))
            }
            _ => None,
        };
        let moved = |by: i32| match old {
            Value::Stack(stack) => Value::Stack(Stack { depth: stack.depth + by, ..stack }),
            _ => Value::Unknown,
        };
        let new = match (operation, width, constant) {
            (Operation::Cmp | Operation::Bit, ..) => return Ok(()),
            (Operation::Mov, Width::Word, _) => value,
            (Operation::Add, Width::Word, Some(constant)) => moved(-constant),
            (Operation::Sub, Width::Word, Some(constant)) => moved(constant),
            (Operation::Sub, Width::Word, None) => match old {
                Value::Stack(stack) => Value::Stack(Stack { sized: true, ..stack }),
                _ => Value::Unknown,
            },
            _ => Value::Unknown,
        };
        self.set(line, registers, register, new)
    }

    /// What a source operand is the value of.
    fn value(&self, address: u16, source: &Source, registers: &Registers) -> Value {
        let elsewhere = |base| Value::Stack(Stack { base, depth: 0, sized: false });
        match (source, self.code.reference(address + 2)) {
            (Source::Register(register), _) => registers[usize::from(*register)],
            (Source::Indexed { .. }, Some(Reference::Text(table))) => Value::Element(*table),
            (Source::Immediate(_), Some(Reference::Other(symbol))) if symbol == self.top => elsewhere(Base::Empty),
            (Source::Immediate(_) | Source::Constant(_), _) => elsewhere(Base::Elsewhere),
            (Source::Absolute(_), Some(Reference::Text(table))) => Value::Element(*table),
            (Source::Absolute(_), Some(Reference::Other(_))) => elsewhere(Base::Saved),
            _ => Value::Unknown,
        }
    }

    /// `@Rn+`
    fn increment(&mut self, source: &Source, registers: &mut Registers) {
        let Source::IndirectIncrement(register) = source else { return };
        match &mut registers[usize::from(*register)] {
            Value::Stack(stack) if *register == STACK_POINTER => stack.depth -= 2,
            value => *value = Value::Unknown,
        }
    }

    fn set(&mut self, line: &Line, registers: &mut Registers, register: Register, value: Value) -> Result<(), Lost> {
        if register == STACK_POINTER && !matches!(value, Value::Stack(_)) {
            return Err(Lost::StackPointer(line.statement));
        }
        registers[usize::from(register)] = value;
        if register == STACK_POINTER { self.note(registers) } else { Ok(()) }
    }

    /// Moves the stack pointer down by some bytes.
    fn moves(&mut self, line: &Line, registers: &mut Registers, by: i32) -> Result<(), Lost> {
        match &mut registers[usize::from(STACK_POINTER)] {
            Value::Stack(stack) => stack.depth += by,
            _ => return Err(Lost::NoStack(line.statement)),
        }
        self.note(registers)
    }

    fn note(&mut self, registers: &Registers) -> Result<(), Lost> {
        let Some(Stack { base, depth, sized }) = stack(registers) else { return Ok(()) };
        self.step.own.push((base, sized, depth));
        if depth > DEEPEST { Err(Lost::Loop) } else { Ok(()) }
    }
}
