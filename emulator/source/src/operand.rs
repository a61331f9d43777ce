//! Operands: what an instruction gave, and constants.

/// A value that an instruction uses.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Operand {
    /// What the instruction with this slot gave.
    Slot(usize),
    Constant(Constant),
}

/// A constant.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Constant {
    Number(u64),
    /// The address of a variable that is defined here.
    Global(usize),
    /// The address of a function that is defined here.
    Function(usize),
    /// The address of something that is not.
    External(usize),
    /// So many bytes behind an address.
    Behind(Box<Constant>, i64),
    /// Members or elements, in their order.
    Members(Vec<Constant>),
    Bytes(Vec<u8>),
    /// Zeros; also what has no value.
    Zero,
    /// One that cannot be evaluated.
    Unsupported(String),
}
