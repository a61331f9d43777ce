//! The representation of a module's source, read.

use std::collections::BTreeMap;
use std::fmt;

use crate::operand::{Constant, Operand};
use crate::types::Type;

/// A place in a source file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// The file, as the compiler was told its name, without directories.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
}

impl fmt::Display for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.file, self.line)
    }
}

/// The function that has the Sancus unit encrypt: its arguments are the addresses of the key, of the associated data and of the body, each
/// of the last two with its length, and of the cipher and the tag (`sm_support.h`: SANCUS_WRAPPING).
pub const WRAPPING: &str = "sancus_wrapping";
/// The same to decrypt; the last two are the addresses of the body and of the tag.
pub const UNWRAPPING: &str = "sancus_unwrapping";

/// The source of a module.
#[derive(Clone, Debug, Default)]
pub struct ModuleSource {
    pub(crate) functions: Vec<Function>,
    /// Functions by name, as indices.
    pub(crate) by_name: BTreeMap<String, usize>,
    pub(crate) globals: Vec<Global>,
    /// Names of what is declared and not defined here: variables and functions elsewhere, and addresses that the linker knows.
    pub(crate) externals: Vec<String>,
}

/// A function that is defined here.
#[derive(Clone, Debug)]
pub(crate) struct Function {
    pub(crate) name: String,
    /// Slots of the arguments, with their bits.
    pub(crate) parameters: Vec<u32>,
    /// Values that instructions give, arguments first.
    pub(crate) slots: usize,
    pub(crate) blocks: Vec<Vec<Statement>>,
    /// The section that the source puts it into: `.sm.NAME.entry` or `.sm.NAME.text` for functions of modules.
    pub(crate) section: Option<String>,
}

/// A variable or constant that is defined here.
#[derive(Clone, Debug)]
pub(crate) struct Global {
    pub(crate) name: String,
    pub(crate) kind: Type,
    pub(crate) initial: Constant,
}

/// An instruction with its line.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) instruction: Instruction,
    pub(crate) location: Option<Location>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Binary {
    Add,
    Sub,
    Mul,
    UnsignedDivide,
    SignedDivide,
    UnsignedRemainder,
    SignedRemainder,
    ShiftLeft,
    LogicalShiftRight,
    ArithmeticShiftRight,
    And,
    Or,
    Xor,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Predicate {
    Equal,
    NotEqual,
    UnsignedGreater,
    UnsignedGreaterOrEqual,
    UnsignedLess,
    UnsignedLessOrEqual,
    SignedGreater,
    SignedGreaterOrEqual,
    SignedLess,
    SignedLessOrEqual,
}

/// A value with its bits.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    pub(crate) bits: u32,
    pub(crate) operand: Operand,
}

/// An argument of a call.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    pub(crate) value: Typed,
    /// It points to a structure of so many bytes, of which the callee gets a copy.
    pub(crate) copied: Option<u64>,
}

/// Instructions; `result` is the slot of the value they give.
#[derive(Clone, Debug)]
pub(crate) enum Instruction {
    Allocate {
        result: usize,
        size: u64,
        count: Option<Typed>,
    },
    Load {
        result: usize,
        bits: u32,
        pointer: Operand,
    },
    Store {
        value: Typed,
        pointer: Operand,
    },
    /// `base`, plus `offset`, plus the indices times their sizes.
    Address {
        result: usize,
        base: Operand,
        offset: i64,
        indices: Vec<(Typed, i64)>,
    },
    Binary {
        result: usize,
        operation: Binary,
        left: Typed,
        right: Operand,
    },
    Compare {
        result: usize,
        predicate: Predicate,
        left: Typed,
        right: Operand,
    },
    /// To a number of bits, with the sign or without.
    Convert {
        result: usize,
        value: Typed,
        bits: u32,
        signed: bool,
    },
    Select {
        result: usize,
        condition: Operand,
        yes: Typed,
        no: Operand,
    },
    /// The value depends on the block that control comes from.
    Merge {
        result: usize,
        bits: u32,
        from: Vec<(Operand, usize)>,
    },
    Go {
        to: usize,
    },
    Branch {
        condition: Operand,
        yes: usize,
        no: usize,
    },
    Switch {
        value: Typed,
        default: usize,
        cases: Vec<(u64, usize)>,
    },
    Return {
        value: Option<Typed>,
    },
    Call {
        result: Option<usize>,
        bits: u32,
        callee: Operand,
        arguments: Vec<Argument>,
    },
    /// What the evaluator does not know.
    Unsupported {
        what: String,
    },
}

impl ModuleSource {
    /// The functions that belong to a module: those in its sections.
    pub fn functions_of<'a>(&'a self, module: &'a str) -> impl Iterator<Item = &'a str> {
        let is_its = move |section: &str| {
            let rest = section.strip_prefix(".sm.").and_then(|rest| rest.strip_prefix(module));
            matches!(rest, Some(".entry" | ".text"))
        };
        let functions = self.functions.iter();
        functions
            .filter(move |function| function.section.as_deref().is_some_and(is_its))
            .map(|function| &*function.name)
    }

    /// The functions that are defined here.
    pub fn functions(&self) -> impl Iterator<Item = &str> {
        self.functions.iter().map(|function| &*function.name)
    }

    /// Whether a function is defined here.
    pub fn defines(&self, function: &str) -> bool {
        self.by_name.contains_key(function)
    }

    /// Where a function is called.
    pub fn calls(&self, function: &str) -> Vec<Location> {
        let called = self.by_name.get(function).map(|index| Constant::Function(*index));
        let external = self.externals.iter().position(|name| name == function).map(Constant::External);
        self.locations(|instruction| match instruction {
            Instruction::Call { callee: Operand::Constant(callee), .. } => {
                Some(callee) == called.as_ref() || Some(callee) == external.as_ref()
            }
            _ => false,
        })
    }

    /// Where the register at an address is written.
    pub fn writes(&self, address: u16) -> Vec<Location> {
        self.locations(|instruction| match instruction {
            Instruction::Store { pointer: Operand::Constant(Constant::Number(number)), .. } => {
                *number == u64::from(address)
            }
            _ => false,
        })
    }

    fn locations(&self, what: impl Fn(&Instruction) -> bool) -> Vec<Location> {
        let statements = self.functions.iter().flat_map(|function| function.blocks.iter().flatten());
        let mut found: Vec<Location> =
            statements.filter(|statement| what(&statement.instruction)).filter_map(|it| it.location.clone()).collect();
        found.sort();
        found.dedup();
        found
    }
}
