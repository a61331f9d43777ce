//! The module's own memory: its variables and constants, the data of the event it handles, and its stack. It lies where no
//! data memory, device or program of a stock node does.

use crate::evaluator::EvaluationError;
use crate::operand::Constant;
use crate::representation::ModuleSource;
use crate::types::Type;

/// First address of the module's own memory.
const START: u16 = 0x8000;
/// Bytes for the stack.
const STACK: u64 = 0x1000;
/// Addresses of functions that are defined here, and of what is not: two bytes each.
const FUNCTIONS: u16 = 0x7000;
const EXTERNALS: u16 = 0x7800;
/// How many addresses there are for each.
const NAMES: usize = 0x400;

/// What an address stands for.
pub(crate) enum Place {
    Own,
    Function(usize),
    External(usize),
    Outside,
}

#[derive(Clone, Debug)]
pub(crate) struct Memory {
    bytes: Vec<u8>,
    /// Addresses of the variables, in the order of the source.
    pub(crate) globals: Vec<u16>,
    /// Where the stack ends; it grows up from there.
    pub(crate) stack: u16,
}

impl Memory {
    /// The memory of a module that has just been loaded.
    pub(crate) fn new(source: &ModuleSource) -> Result<Memory, EvaluationError> {
        let mut globals = Vec::new();
        let mut end = u64::from(START);
        for global in &source.globals {
            end = end.next_multiple_of(2);
            globals.push(u16::try_from(end).map_err(|_| EvaluationError::TooLarge)?);
            end = end.saturating_add(global.kind.size());
            if end > 0x1_0000 {
                return Err(EvaluationError::TooLarge);
            }
        }
        let size = end.next_multiple_of(2) + STACK - u64::from(START);
        let named = source.functions.len().max(source.externals.len());
        if u64::from(START) + size > 0x1_0000 || named > NAMES {
            return Err(EvaluationError::TooLarge);
        }
        let stack = (end.next_multiple_of(2)) as u16;
        let mut memory = Memory { bytes: vec![0; size as usize], globals, stack };
        for (index, global) in source.globals.iter().enumerate() {
            memory.initialise(memory.globals[index], &global.kind, &global.initial)?;
        }
        Ok(memory)
    }

    fn initialise(&mut self, address: u16, kind: &Type, value: &Constant) -> Result<(), EvaluationError> {
        match (value, kind) {
            (Constant::Zero, _) => Ok(()),
            (Constant::Bytes(bytes), Type::Array(..)) => {
                let fits = kind.size().min(bytes.len() as u64) as usize;
                bytes[..fits].iter().zip(address..).try_for_each(|(byte, at)| self.write(at, 1, u64::from(*byte)))
            }
            (Constant::Members(members), Type::Array(length, element)) => {
                let places = (0..*length).map(|index| address.wrapping_add((index * element.size()) as u16));
                members.iter().zip(places).try_for_each(|(member, at)| self.initialise(at, element, member))
            }
            (Constant::Members(members), Type::Structure(kinds, _)) => {
                let places = (0..kinds.len()).map(|index| address.wrapping_add(kind.offset(index) as u16));
                let members = members.iter().zip(kinds).zip(places);
                members.into_iter().try_for_each(|((member, kind), at)| self.initialise(at, kind, member))
            }
            (value, kind) => {
                let bits = kind.bits().ok_or_else(|| EvaluationError::unsupported("the value of a variable"))?;
                let value = self.constant(value)?;
                self.write(address, bytes_of(bits), value)
            }
        }
    }

    /// The value of a constant.
    pub(crate) fn constant(&self, constant: &Constant) -> Result<u64, EvaluationError> {
        Ok(match constant {
            Constant::Number(number) => *number,
            Constant::Zero => 0,
            Constant::Global(index) => u64::from(self.globals.get(*index).copied().unwrap_or_default()),
            Constant::Function(index) => u64::from(FUNCTIONS) + 2 * *index as u64,
            Constant::External(index) => u64::from(EXTERNALS) + 2 * *index as u64,
            Constant::Behind(base, offset) => self.constant(base)?.wrapping_add(*offset as u64) & 0xffff,
            Constant::Unsupported(what) => return Err(EvaluationError::unsupported(what)),
            Constant::Members(_) | Constant::Bytes(_) => {
                return Err(EvaluationError::unsupported("a constant structure"));
            }
        })
    }

    /// What an address stands for.
    pub(crate) fn place(&self, address: u16) -> Place {
        let end = usize::from(START) + self.bytes.len();
        let named = |first: u16| usize::from(address - first) / 2;
        match address {
            START.. if usize::from(address) < end => Place::Own,
            EXTERNALS.. if named(EXTERNALS) < NAMES => Place::External(named(EXTERNALS)),
            FUNCTIONS..EXTERNALS if named(FUNCTIONS) < NAMES => Place::Function(named(FUNCTIONS)),
            _ => Place::Outside,
        }
    }

    /// Where the stack ends at most.
    pub(crate) fn limit(&self) -> u64 {
        u64::from(START) + self.bytes.len() as u64
    }

    /// Reads a value from the module's own memory, least significant byte first.
    pub(crate) fn read(&self, address: u16, bytes: u16) -> Result<u64, EvaluationError> {
        let range = self.range(address, u64::from(bytes))?;
        Ok(self.bytes[range].iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte)))
    }

    /// Writes a value to it.
    pub(crate) fn write(&mut self, address: u16, bytes: u16, value: u64) -> Result<(), EvaluationError> {
        let range = self.range(address, u64::from(bytes))?;
        self.bytes[range].copy_from_slice(&value.to_le_bytes()[..usize::from(bytes)]);
        Ok(())
    }

    /// The bytes at an address of it.
    pub(crate) fn slice(&self, address: u16, bytes: u64) -> Result<&[u8], EvaluationError> {
        Ok(&self.bytes[self.range(address, bytes)?])
    }

    /// Overwrites bytes of it.
    pub(crate) fn put(&mut self, address: u16, bytes: &[u8]) -> Result<(), EvaluationError> {
        let range = self.range(address, bytes.len() as u64)?;
        self.bytes[range].copy_from_slice(bytes);
        Ok(())
    }

    fn range(&self, address: u16, bytes: u64) -> Result<std::ops::Range<usize>, EvaluationError> {
        let outside = EvaluationError::Outside { address };
        let start = usize::from(address).checked_sub(usize::from(START)).ok_or(outside.clone())?;
        let end = usize::try_from(bytes).ok().and_then(|bytes| start.checked_add(bytes));
        let end = end.filter(|end| *end <= self.bytes.len()).ok_or(outside)?;
        Ok(start..end)
    }
}

/// Bytes in memory of a value of so many bits.
pub(crate) fn bytes_of(bits: u32) -> u16 {
    Type::Integer(bits).size() as u16
}
