//! Runs functions of a source, one instruction at a time, up to what reaches outside.

use std::sync::Arc;

use crate::memory::{Memory, Place, bytes_of};
use crate::operand::Operand;
use crate::representation::{Argument, Binary, Instruction, Location, ModuleSource, Predicate, Typed};
use crate::types::POINTER_BITS;

/// Instructions that one call of a function may take, if nothing else is said.
const PATIENCE: u64 = 10_000_000;
/// Calls that may be open at a time.
const DEPTH: usize = 128;

/// Why an evaluation cannot go on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EvaluationError {
    /// The source has no such function.
    #[error("the source has no function {0}")]
    NoFunction(String),
    /// Something that the evaluator does not know.
    #[error("{}what the evaluator does not know: {what}", .location.as_ref().map_or(String::new(), |at| format!("{at}: ")))]
    Unsupported {
        /// What.
        what: String,
        /// Where in the source.
        location: Option<Location>,
    },
    /// A buffer that begins in the module's own memory ends outside of it.
    #[error("what lies at {address:#06x} is not within the module's memory")]
    Outside {
        /// Where it begins.
        address: u16,
    },
    /// The variables do not fit into the memory of a node.
    #[error("the variables of the source are larger than memory")]
    TooLarge,
    /// A function goes on and on.
    #[error("it does not end")]
    Endless,
    /// Too many open calls, or variables on the stack.
    #[error("its stack is full")]
    StackFull,
    /// Nothing is being evaluated, or it waits for what an effect gives.
    #[error("nothing to go on with")]
    Idle,
}

impl EvaluationError {
    pub(crate) fn unsupported(what: &str) -> EvaluationError {
        EvaluationError::Unsupported { what: what.to_owned(), location: None }
    }

    fn at(self, place: Option<&Location>) -> EvaluationError {
        match self {
            EvaluationError::Unsupported { what, location: None } => {
                EvaluationError::Unsupported { what, location: place.cloned() }
            }
            other => other,
        }
    }
}

/// Something that reaches outside of the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// What.
    pub kind: EffectKind,
    /// The line that does it.
    pub location: Option<Location>,
    /// The line that calls the function with that line, if one does.
    pub called_from: Option<Location>,
}

/// Kinds of [`Effect`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EffectKind {
    /// A read outside of the module's own memory, a device's register for instance.
    Read {
        /// Where.
        address: u16,
        /// Bytes: 1 or 2, or more where the source reads a longer number.
        bytes: u16,
    },
    /// A write there.
    Write {
        /// Where.
        address: u16,
        /// Bytes.
        bytes: u16,
        /// The value.
        value: u64,
    },
    /// A call of a function that the source declares and does not define.
    Call {
        /// Its name.
        function: String,
        /// The arguments as words, least significant word first: what is passed in R12 to R15, and on the stack.
        arguments: Vec<u16>,
        /// Bits of the result; 0 for none.
        result: u32,
    },
}

/// Where an evaluation has come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pause {
    /// At an effect; [`Evaluator::resume`] says what comes of it.
    Effect(Effect),
    /// At its end, with the result.
    Done(u64),
}

/// A call that is open.
#[derive(Clone, Debug)]
struct Frame {
    function: usize,
    block: usize,
    /// The next statement.
    next: usize,
    /// The block that control came from.
    previous: usize,
    slots: Vec<u64>,
    /// Where the stack was before.
    stack: u16,
}

/// What waits for a value.
#[derive(Clone, Copy, Debug)]
struct Awaited {
    slot: Option<usize>,
    bits: u32,
}

/// A module as its source has it, with its variables. Cheap to clone: the source is shared.
#[derive(Clone, Debug)]
pub struct Evaluator {
    source: Arc<ModuleSource>,
    memory: Memory,
    frames: Vec<Frame>,
    awaited: Option<Awaited>,
    patience: u64,
    left: u64,
}

impl Evaluator {
    /// The module as it is when it has just been loaded.
    ///
    /// # Errors
    ///
    /// If its variables do not fit into memory, or begin with a value that the evaluator does not know.
    pub fn new(source: Arc<ModuleSource>) -> Result<Evaluator, EvaluationError> {
        let memory = Memory::new(&source)?;
        Ok(Evaluator { source, memory, frames: Vec::new(), awaited: None, patience: PATIENCE, left: 0 })
    }

    /// Has one call of a function take so many instructions at most.
    pub fn set_patience(&mut self, instructions: u64) {
        self.patience = instructions;
    }

    /// The source.
    pub fn source(&self) -> &ModuleSource {
        &self.source
    }

    /// Whether nothing is being evaluated.
    pub fn is_idle(&self) -> bool {
        self.frames.is_empty()
    }

    /// Begins to evaluate a function. Missing arguments are zero, further ones are ignored. What was being evaluated is given
    /// up.
    ///
    /// # Errors
    ///
    /// If there is no such function.
    pub fn call(&mut self, function: &str, arguments: &[u64]) -> Result<(), EvaluationError> {
        let index = self.source.by_name.get(function).copied();
        let index = index.ok_or_else(|| EvaluationError::NoFunction(function.to_owned()))?;
        self.abandon();
        self.left = self.patience;
        self.enter(index, arguments)
    }

    /// Begins to evaluate a function whose arguments are a pointer to data, which it gets a copy of, and its length.
    ///
    /// # Errors
    ///
    /// If there is no such function, or the data do not fit.
    pub fn call_with_data(&mut self, function: &str, data: &[u8]) -> Result<(), EvaluationError> {
        self.abandon();
        let address = self.memory.stack;
        self.allocate(data.len() as u64)?;
        self.memory.put(address, data)?;
        self.call(function, &[u64::from(address), data.len() as u64])?;
        // The data go when the function ends.
        if let Some(frame) = self.frames.last_mut() {
            frame.stack = address;
        }
        Ok(())
    }

    /// Gives up what is being evaluated.
    fn abandon(&mut self) {
        if let Some(first) = self.frames.first() {
            self.memory.stack = first.stack;
        }
        self.frames.clear();
        self.awaited = None;
    }

    /// Goes on to the next effect, or to the end.
    ///
    /// # Errors
    ///
    /// If it does what the evaluator does not know, or does not end.
    pub fn run(&mut self) -> Result<Pause, EvaluationError> {
        if self.awaited.is_some() || self.frames.is_empty() {
            return Err(EvaluationError::Idle);
        }
        let source = Arc::clone(&self.source);
        loop {
            let frame = self.frames.last_mut().ok_or(EvaluationError::Idle)?;
            let block = source.functions[frame.function].blocks.get(frame.block);
            let statement = block.and_then(|block| block.get(frame.next));
            let statement = statement.ok_or_else(|| EvaluationError::unsupported("a block without an end"))?;
            frame.next += 1;
            self.left = self.left.checked_sub(1).ok_or(EvaluationError::Endless)?;
            let location = statement.location.as_ref();
            match self.execute(&source, &statement.instruction).map_err(|error| error.at(location))? {
                Next::Statement => {}
                Next::Effect(kind) => {
                    let (location, called_from) = (location.cloned(), self.called_from(&source));
                    return Ok(Pause::Effect(Effect { kind, location, called_from }));
                }
                Next::Done(value) => return Ok(Pause::Done(value)),
            }
        }
    }

    /// Says what came of the effect at which the evaluation waits: what was read, or the result of the call.
    ///
    /// # Errors
    ///
    /// If it does not wait.
    pub fn resume(&mut self, value: u64) -> Result<(), EvaluationError> {
        let Awaited { slot, bits } = self.awaited.take().ok_or(EvaluationError::Idle)?;
        if let Some(slot) = slot {
            self.set(slot, bits, value)?;
        }
        Ok(())
    }

    /// Bytes of the module's own memory, such as the data of an event that it sends.
    ///
    /// # Errors
    ///
    /// If they do not lie there.
    pub fn bytes(&self, address: u16, length: u16) -> Result<&[u8], EvaluationError> {
        self.memory.slice(address, length.into())
    }

    /// Overwrites bytes of the module's own memory: what comes of an effect, besides its result.
    ///
    /// # Errors
    ///
    /// If they do not lie there.
    pub fn put(&mut self, address: u16, bytes: &[u8]) -> Result<(), EvaluationError> {
        self.memory.put(address, bytes)
    }

    /// Where a variable or constant of the source is.
    pub fn variable(&self, name: &str) -> Option<u16> {
        let index = self.source.globals.iter().position(|global| global.name == name)?;
        self.memory.globals.get(index).copied()
    }

    /// The name of what an address stands for that only the linker knows.
    pub fn external(&self, address: u16) -> Option<&str> {
        match self.memory.place(address) {
            Place::External(index) => self.source.externals.get(index).map(|name| &**name),
            _ => None,
        }
    }

    fn enter(&mut self, function: usize, arguments: &[u64]) -> Result<(), EvaluationError> {
        let called = &self.source.functions[function];
        if self.frames.len() == DEPTH {
            return Err(EvaluationError::StackFull);
        }
        let mut slots = vec![0; called.slots];
        for ((slot, bits), argument) in slots.iter_mut().zip(&called.parameters).zip(arguments) {
            *slot = argument & mask(*bits);
        }
        self.frames.push(Frame { function, block: 0, next: 0, previous: 0, slots, stack: self.memory.stack });
        Ok(())
    }

    fn allocate(&mut self, bytes: u64) -> Result<u16, EvaluationError> {
        let address = self.memory.stack;
        let end = u64::from(address).saturating_add(bytes).saturating_add(bytes & 1);
        if end >= self.memory.limit() {
            return Err(EvaluationError::StackFull);
        }
        self.memory.stack = end as u16;
        Ok(address)
    }

    fn set(&mut self, slot: usize, bits: u32, value: u64) -> Result<(), EvaluationError> {
        let frame = self.frames.last_mut().ok_or(EvaluationError::Idle)?;
        if let Some(kept) = frame.slots.get_mut(slot) {
            *kept = value & mask(bits);
        }
        Ok(())
    }

    fn value(&self, operand: &Operand) -> Result<u64, EvaluationError> {
        match operand {
            Operand::Slot(slot) => {
                let frame = self.frames.last().ok_or(EvaluationError::Idle)?;
                Ok(frame.slots.get(*slot).copied().unwrap_or_default())
            }
            Operand::Constant(constant) => self.memory.constant(constant),
        }
    }

    fn typed(&self, Typed { bits, operand }: &Typed) -> Result<u64, EvaluationError> {
        Ok(self.value(operand)? & mask(*bits))
    }

    fn go(&mut self, to: usize) -> Result<Next, EvaluationError> {
        let frame = self.frames.last_mut().ok_or(EvaluationError::Idle)?;
        (frame.previous, frame.block, frame.next) = (frame.block, to, 0);
        Ok(Next::Statement)
    }

    fn execute(&mut self, source: &ModuleSource, instruction: &Instruction) -> Result<Next, EvaluationError> {
        let (slot, bits, value) = match instruction {
            Instruction::Allocate { result, size, count } => {
                let count = count.as_ref().map_or(Ok(1), |count| self.typed(count))?;
                (*result, POINTER_BITS, u64::from(self.allocate(size.saturating_mul(count))?))
            }
            Instruction::Load { result, bits, pointer } => {
                let (address, bytes) = (self.value(pointer)? as u16, bytes_of(*bits));
                match self.memory.place(address) {
                    Place::Own => (*result, *bits, self.memory.read(address, bytes)?),
                    Place::Function(_) | Place::External(_) => {
                        return Err(EvaluationError::unsupported("a read of what only the linker knows"));
                    }
                    Place::Outside => {
                        self.awaited = Some(Awaited { slot: Some(*result), bits: *bits });
                        return Ok(Next::Effect(EffectKind::Read { address, bytes }));
                    }
                }
            }
            Instruction::Store { value, pointer } => {
                let (address, bytes, value) = (self.value(pointer)? as u16, bytes_of(value.bits), self.typed(value)?);
                if let Place::Outside = self.memory.place(address) {
                    self.awaited = Some(Awaited { slot: None, bits: 0 });
                    return Ok(Next::Effect(EffectKind::Write { address, bytes, value }));
                }
                self.memory.write(address, bytes, value)?;
                return Ok(Next::Statement);
            }
            Instruction::Address { result, base, offset, indices } => {
                let mut address = self.value(base)?.wrapping_add(*offset as u64);
                for (index, size) in indices {
                    let index = signed(self.typed(index)?, index.bits);
                    address = address.wrapping_add(index.wrapping_mul(*size) as u64);
                }
                (*result, POINTER_BITS, address)
            }
            Instruction::Binary { result, operation, left, right } => {
                let right = self.value(right)? & mask(left.bits);
                (*result, left.bits, binary(*operation, left.bits, self.typed(left)?, right)?)
            }
            Instruction::Compare { result, predicate, left, right } => {
                let right = self.value(right)? & mask(left.bits);
                (*result, 1, u64::from(compare(*predicate, left.bits, self.typed(left)?, right)))
            }
            Instruction::Convert { result, value, bits, signed: with_sign } => {
                let number = self.typed(value)?;
                (*result, *bits, if *with_sign { signed(number, value.bits) as u64 } else { number })
            }
            Instruction::Select { result, condition, yes, no } => {
                let chosen = if self.value(condition)? & 1 != 0 { &yes.operand } else { no };
                (*result, yes.bits, self.value(chosen)?)
            }
            Instruction::Merge { result, bits, from } => {
                let previous = self.frames.last().map_or(0, |frame| frame.previous);
                let found = from.iter().find(|(_, block)| *block == previous);
                let (operand, _) = found.ok_or_else(|| EvaluationError::unsupported("a way that is not foreseen"))?;
                (*result, *bits, self.value(operand)?)
            }
            Instruction::Go { to } => return self.go(*to),
            Instruction::Branch { condition, yes, no } => {
                let to = if self.value(condition)? & 1 != 0 { *yes } else { *no };
                return self.go(to);
            }
            Instruction::Switch { value, default, cases } => {
                let number = self.typed(value)?;
                let found = cases.iter().find(|(case, _)| case & mask(value.bits) == number);
                return self.go(found.map_or(*default, |(_, block)| *block));
            }
            Instruction::Return { value } => {
                let value = value.as_ref().map_or(Ok(0), |value| self.typed(value))?;
                return self.leave(source, value);
            }
            Instruction::Call { result, bits, callee, arguments } => {
                return self.call_out(source, *result, *bits, callee, arguments);
            }
            Instruction::Unsupported { what } => return Err(EvaluationError::unsupported(what)),
        };
        self.set(slot, bits, value)?;
        Ok(Next::Statement)
    }

    /// The line of the call that is open.
    fn called_from(&self, source: &ModuleSource) -> Option<Location> {
        let caller = self.frames.iter().rev().nth(1)?;
        let call = source.functions[caller.function].blocks.get(caller.block)?.get(caller.next.checked_sub(1)?)?;
        call.location.clone()
    }

    /// Ends a call.
    fn leave(&mut self, source: &ModuleSource, value: u64) -> Result<Next, EvaluationError> {
        let frame = self.frames.pop().ok_or(EvaluationError::Idle)?;
        self.memory.stack = frame.stack;
        let Some(caller) = self.frames.last() else { return Ok(Next::Done(value)) };
        let block = &source.functions[caller.function].blocks[caller.block];
        if let Some(Instruction::Call { result: Some(slot), bits, .. }) =
            caller.next.checked_sub(1).and_then(|call| block.get(call)).map(|statement| &statement.instruction)
        {
            self.set(*slot, *bits, value)?;
        }
        Ok(Next::Statement)
    }

    fn call_out(
        &mut self,
        source: &ModuleSource,
        slot: Option<usize>,
        bits: u32,
        callee: &Operand,
        arguments: &[Argument],
    ) -> Result<Next, EvaluationError> {
        let callee = self.value(callee)? as u16;
        let stack = self.memory.stack;
        let mut values = Vec::with_capacity(arguments.len());
        for Argument { value, copied } in arguments {
            let value = self.typed(value)?;
            values.push(match copied {
                None => value,
                Some(size) => {
                    let bytes = self.memory.slice(value as u16, *size)?.to_vec();
                    let copy = self.allocate(*size)?;
                    self.memory.put(copy, &bytes)?;
                    u64::from(copy)
                }
            });
        }
        match self.memory.place(callee) {
            Place::Function(index) if index < source.functions.len() => {
                self.enter(index, &values)?;
                if let Some(frame) = self.frames.last_mut() {
                    frame.stack = stack;
                }
                Ok(Next::Statement)
            }
            Place::External(index) if index < source.externals.len() => {
                let name = &source.externals[index];
                if let Some(value) = self.intrinsic(name, &values)? {
                    if let Some(slot) = slot {
                        self.set(slot, bits, value)?;
                    }
                    return Ok(Next::Statement);
                }
                self.awaited = Some(Awaited { slot, bits });
                let words = arguments.iter().zip(&values).flat_map(|(argument, value)| {
                    (0..argument.value.bits.div_ceil(16)).map(move |word| (value >> (16 * word)) as u16)
                });
                let (function, arguments) = (name.clone(), words.collect());
                Ok(Next::Effect(EffectKind::Call { function, arguments, result: bits }))
            }
            _ => Err(EvaluationError::unsupported("a call of an address that is no function")),
        }
    }

    /// What the compiler has for copying and filling memory, and their names in the library.
    fn intrinsic(&mut self, name: &str, values: &[u64]) -> Result<Option<u64>, EvaluationError> {
        let argument = |index: usize| values.get(index).copied().unwrap_or_default();
        let is = |names: [&str; 2]| name.starts_with(names[0]) || name == names[1];
        let (to, length) = (argument(0) as u16, argument(2));
        if is(["llvm.memcpy.", "memcpy"]) || is(["llvm.memmove.", "memmove"]) {
            let bytes = self.memory.slice(argument(1) as u16, length)?.to_vec();
            self.memory.put(to, &bytes)?;
            return Ok(Some(argument(0)));
        }
        if is(["llvm.memset.", "memset"]) {
            // Checked before so much is allocated.
            self.memory.slice(to, length)?;
            self.memory.put(to, &vec![argument(1) as u8; length as usize])?;
            return Ok(Some(argument(0)));
        }
        if name.starts_with("llvm.stacksave") {
            return Ok(Some(0));
        }
        if let Some(value) = with_flag(name, argument(0), argument(1)) {
            return Ok(Some(value));
        }
        if name.starts_with("llvm.") {
            return Err(EvaluationError::unsupported(name));
        }
        Ok(None)
    }
}

enum Next {
    Statement,
    Effect(EffectKind),
    Done(u64),
}

/// The bits of a number of so many.
fn mask(bits: u32) -> u64 {
    u64::MAX.checked_shr(64u32.saturating_sub(bits)).unwrap_or(0)
}

/// A number with the sign that it has as one of so many bits.
fn signed(number: u64, bits: u32) -> i64 {
    let unused = 64 - bits.clamp(1, 64);
    (number << unused) as i64 >> unused
}

fn binary(operation: Binary, bits: u32, left: u64, right: u64) -> Result<u64, EvaluationError> {
    let (with_sign, other) = (signed(left, bits), signed(right, bits));
    let divided = || EvaluationError::unsupported("a division by zero");
    // As the processor's library shifts: not at all by as many as there are, or more, is left of it.
    let shift = |value: u64, by: fn(u64, u32) -> Option<u64>| by(value, right.min(64) as u32).unwrap_or(0);
    Ok(match operation {
        Binary::Add => left.wrapping_add(right),
        Binary::Sub => left.wrapping_sub(right),
        Binary::Mul => left.wrapping_mul(right),
        Binary::UnsignedDivide => left.checked_div(right).ok_or_else(divided)?,
        Binary::UnsignedRemainder => left.checked_rem(right).ok_or_else(divided)?,
        Binary::SignedDivide if other == 0 => return Err(divided()),
        Binary::SignedRemainder if other == 0 => return Err(divided()),
        Binary::SignedDivide => with_sign.wrapping_div(other) as u64,
        Binary::SignedRemainder => with_sign.wrapping_rem(other) as u64,
        Binary::ShiftLeft => shift(left, u64::checked_shl),
        Binary::LogicalShiftRight => shift(left, u64::checked_shr),
        Binary::ArithmeticShiftRight => (with_sign >> right.min(63)) as u64,
        Binary::And => left & right,
        Binary::Or => left | right,
        Binary::Xor => left ^ right,
    })
}

/// What an operation gives that tells whether its result is the whole of it: the flag stands above the result.
fn with_flag(name: &str, left: u64, right: u64) -> Option<u64> {
    let (operation, bits) = name.strip_prefix("llvm.")?.split_once(".with.overflow.i")?;
    let bits: u32 = bits.parse().ok().filter(|bits| (1..=63).contains(bits))?;
    let (sign, operation) = operation.split_at_checked(1)?;
    let number = |value: u64| match sign {
        "s" => Some(i128::from(signed(value, bits))),
        "u" => Some(i128::from(value & mask(bits))),
        _ => None,
    };
    let (one, other) = (number(left)?, number(right)?);
    let exact = match operation {
        "add" => one + other,
        "sub" => one - other,
        "mul" => one * other,
        _ => return None,
    };
    let result = exact as u64 & mask(bits);
    Some(result | u64::from(number(result)? != exact) << bits)
}

fn compare(predicate: Predicate, bits: u32, left: u64, right: u64) -> bool {
    let (with_sign, other) = (signed(left, bits), signed(right, bits));
    match predicate {
        Predicate::Equal => left == right,
        Predicate::NotEqual => left != right,
        Predicate::UnsignedGreater => left > right,
        Predicate::UnsignedGreaterOrEqual => left >= right,
        Predicate::UnsignedLess => left < right,
        Predicate::UnsignedLessOrEqual => left <= right,
        Predicate::SignedGreater => with_sign > other,
        Predicate::SignedGreaterOrEqual => with_sign >= other,
        Predicate::SignedLess => with_sign < other,
        Predicate::SignedLessOrEqual => with_sign <= other,
    }
}
