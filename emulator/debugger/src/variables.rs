//! Parameters and local variables, as the debugging information of ELF files has them: where each is while an instruction is carried
//! out.

use std::sync::Arc;

use addr2line::gimli::{
    AttributeValue, DebuggingInformationEntry, EndianSlice, Error, EvaluationResult, Expression, LittleEndian,
    Location, UnitRef, Value, constants,
};

use crate::source_lines::dwarf;

type Bytes<'a> = EndianSlice<'a, LittleEndian>;
type Entry<'a> = DebuggingInformationEntry<Bytes<'a>>;

/// Types that refer to types, and steps of an expression: more than any compiler makes.
const DEEPEST: u32 = 64;
/// How deep the variables of a file are in its entries.
const FILE_DEPTH: isize = 1;
/// Bytes of a pointer, whose size the compiler leaves out.
const POINTER_SIZE: u64 = 2;

/// Where a variable is, or a part of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In memory.
    Memory(u16),
    /// In a register.
    Register(usize),
    /// Nowhere, but it is known to have this value.
    Value(u64),
    /// Nowhere: the compiler has removed it, or keeps it no longer.
    Nowhere,
}

/// A variable of the function that is carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Where its parts are, from the lowest byte on, and how many bytes each has.
    pub parts: Vec<(Place, u16)>,
    /// Whether it is a number, an address, or the like.
    pub is_scalar: bool,
    /// Whether that is signed.
    pub is_signed: bool,
}

/// Which variables are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Parameters and variables of the function that is carried out.
    Function,
    /// Variables of source files. Static ones may have no symbol.
    File,
}

/// What places depend on.
pub struct Frame<'a> {
    /// The registers. R0 is the address of the instruction.
    pub registers: [u16; 16],
    /// The word at an address.
    pub word: &'a dyn Fn(u16) -> u16,
}

/// The debugging information of ELF files.
#[derive(Clone, Debug, Default)]
pub struct Variables {
    files: Vec<Arc<[u8]>>,
}

impl Variables {
    /// That of an ELF file.
    pub fn read(bytes: &[u8]) -> Variables {
        Variables { files: vec![bytes.into()] }
    }

    /// Adds that of other files.
    pub fn add(&mut self, other: &Variables) {
        self.files.extend(other.files.iter().cloned());
    }

    /// The variable with a name, of several in a function the one in the innermost block.
    pub fn find(&self, name: &str, scope: Scope, frame: &Frame<'_>) -> Option<Variable> {
        self.files.iter().find_map(|bytes| {
            let dwarf = dwarf(bytes)?;
            let mut units = dwarf.units();
            while let Ok(Some(header)) = units.next() {
                let Ok(unit) = dwarf.unit(header) else { continue };
                // What cannot be read is not there.
                if let Ok(Some(found)) = find(unit.unit_ref(&dwarf), name, scope, frame) {
                    return Some(found);
                }
            }
            None
        })
    }
}

/// The variable of a unit.
fn find<'a>(
    unit: UnitRef<'_, Bytes<'a>>,
    name: &str,
    scope: Scope,
    frame: &Frame<'_>,
) -> Result<Option<Variable>, Error> {
    // Functions and blocks around the entry that the instruction is in: how deep they are, and where the function's frame is.
    let mut around: Vec<(isize, Option<u16>)> = Vec::new();
    let mut found = None;
    let mut entries = unit.entries();
    while let Some(entry) = entries.next_dfs()? {
        let depth = entry.depth();
        around.retain(|(outer, _)| *outer < depth);
        let is_inside = match scope {
            Scope::Function => around.last().is_some_and(|(outer, _)| *outer == depth - 1),
            Scope::File => depth == FILE_DEPTH,
        };
        match entry.tag() {
            constants::DW_TAG_subprogram | constants::DW_TAG_lexical_block | constants::DW_TAG_inlined_subroutine
                if contains(unit, entry, frame.registers[0])? =>
            {
                let base = entry.attr_value(constants::DW_AT_frame_base);
                let outer = around.last().and_then(|(_, base)| *base);
                let base = base.map_or(Ok(outer), |base| frame_base(unit, base, frame))?;
                around.push((depth, base));
            }
            constants::DW_TAG_formal_parameter | constants::DW_TAG_variable
                if is_inside && is_called(unit, entry, name)? =>
            {
                let base = around.last().and_then(|(_, base)| *base);
                found = Some(variable(unit, entry, base, frame)?);
            }
            _ => {}
        }
    }
    Ok(found)
}

fn is_called<'a>(unit: UnitRef<'_, Bytes<'a>>, entry: &Entry<'a>, name: &str) -> Result<bool, Error> {
    let known = attribute(unit, entry, constants::DW_AT_name)?;
    Ok(known.is_some_and(|known| unit.attr_string(known).is_ok_and(|known| known.slice() == name.as_bytes())))
}

fn contains<'a>(unit: UnitRef<'_, Bytes<'a>>, entry: &Entry<'a>, address: u16) -> Result<bool, Error> {
    let mut ranges = unit.die_ranges(entry)?;
    while let Some(range) = ranges.next()? {
        if (range.begin..range.end).contains(&address.into()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// An attribute of an entry, or of what it is an instance of.
fn attribute<'a>(
    unit: UnitRef<'_, Bytes<'a>>,
    entry: &Entry<'a>,
    name: constants::DwAt,
) -> Result<Option<AttributeValue<Bytes<'a>>>, Error> {
    if let Some(value) = entry.attr_value(name) {
        return Ok(Some(value));
    }
    match entry.attr_value(constants::DW_AT_abstract_origin) {
        Some(AttributeValue::UnitRef(origin)) => Ok(unit.entry(origin)?.attr_value(name)),
        _ => Ok(None),
    }
}

fn variable<'a>(
    unit: UnitRef<'_, Bytes<'a>>,
    entry: &Entry<'a>,
    base: Option<u16>,
    frame: &Frame<'_>,
) -> Result<Variable, Error> {
    let (size, is_scalar, is_signed) = kind(unit, entry)?;
    let constant = entry.attr(constants::DW_AT_const_value);
    let constant = constant.and_then(|value| value.udata_value().or(value.sdata_value().map(|value| value as u64)));
    let mut parts = match (constant, entry.attr_value(constants::DW_AT_location)) {
        (Some(value), _) => vec![(Place::Value(value), 0)],
        (None, Some(location)) => places(unit, location, base, frame)?,
        (None, None) => vec![(Place::Nowhere, 0)],
    };
    for (_, bytes) in &mut parts {
        // The only part is all of it.
        *bytes = if *bytes == 0 { size } else { *bytes };
    }
    Ok(Variable { parts, is_scalar, is_signed })
}

/// How many bytes what an entry is of has, whether it is a number or the like, and whether that is signed.
fn kind<'a>(unit: UnitRef<'_, Bytes<'a>>, entry: &Entry<'a>) -> Result<(u16, bool, bool), Error> {
    let (mut next, mut elements) = (attribute(unit, entry, constants::DW_AT_type)?, 1_u64);
    let mut is_scalar = true;
    for _ in 0..DEEPEST {
        let Some(AttributeValue::UnitRef(offset)) = next else { break };
        let entry = unit.entry(offset)?;
        let size = entry.attr(constants::DW_AT_byte_size).and_then(|size| size.udata_value());
        let pointer = Some(POINTER_SIZE).filter(|_| entry.tag() == constants::DW_TAG_pointer_type);
        is_scalar &= !matches!(
            entry.tag(),
            constants::DW_TAG_array_type | constants::DW_TAG_structure_type | constants::DW_TAG_union_type
        );
        if let Some(size) = size.or(pointer) {
            let encoding = entry.attr_value(constants::DW_AT_encoding);
            let is_signed = matches!(
                encoding,
                Some(AttributeValue::Encoding(constants::DW_ATE_signed | constants::DW_ATE_signed_char))
            );
            let size = size.saturating_mul(elements).min(u16::MAX.into());
            return Ok((size as u16, is_scalar, is_signed));
        }
        if entry.tag() == constants::DW_TAG_array_type {
            elements = elements.saturating_mul(length(unit, &entry)?);
        }
        next = entry.attr_value(constants::DW_AT_type);
    }
    Ok((0, is_scalar, false))
}

/// The elements of an array.
fn length<'a>(unit: UnitRef<'_, Bytes<'a>>, array: &Entry<'a>) -> Result<u64, Error> {
    let mut tree = unit.entries_tree(Some(array.offset()))?;
    let mut dimensions = tree.root()?.children();
    let mut elements = 1_u64;
    while let Some(dimension) = dimensions.next()? {
        let number = |name| dimension.entry().attr(name).and_then(|value| value.udata_value());
        let bound = number(constants::DW_AT_upper_bound).map(|bound| bound.saturating_add(1));
        elements = elements.saturating_mul(number(constants::DW_AT_count).or(bound).unwrap_or(0));
    }
    Ok(elements)
}

/// The address to which the places of a function's variables are relative.
fn frame_base<'a>(
    unit: UnitRef<'_, Bytes<'a>>,
    base: AttributeValue<Bytes<'a>>,
    frame: &Frame<'_>,
) -> Result<Option<u16>, Error> {
    Ok(match places(unit, base, None, frame)?.first() {
        Some((Place::Register(number), _)) => frame.registers.get(*number).copied(),
        Some((Place::Memory(address), _)) => Some(*address),
        _ => None,
    })
}

/// Where something is, by its location or list of locations. Bytes are 0 for all that there is.
fn places<'a>(
    unit: UnitRef<'_, Bytes<'a>>,
    location: AttributeValue<Bytes<'a>>,
    base: Option<u16>,
    frame: &Frame<'_>,
) -> Result<Vec<(Place, u16)>, Error> {
    if let AttributeValue::Exprloc(expression) = location {
        return evaluate(unit, expression, base, frame);
    }
    if let Some(mut list) = unit.attr_locations(location)? {
        while let Some(entry) = list.next()? {
            if (entry.range.begin..entry.range.end).contains(&frame.registers[0].into()) {
                return evaluate(unit, entry.data, base, frame);
            }
        }
    }
    Ok(vec![(Place::Nowhere, 0)])
}

fn evaluate<'a>(
    unit: UnitRef<'_, Bytes<'a>>,
    expression: Expression<Bytes<'a>>,
    base: Option<u16>,
    frame: &Frame<'_>,
) -> Result<Vec<(Place, u16)>, Error> {
    let nowhere = || Ok(vec![(Place::Nowhere, 0)]);
    let mut evaluation = expression.evaluation(unit.encoding());
    evaluation.set_max_iterations(DEEPEST);
    let mut result = evaluation.evaluate()?;
    loop {
        result = match result {
            EvaluationResult::Complete => break,
            EvaluationResult::RequiresRegister { register, .. } => {
                let Some(value) = frame.registers.get(usize::from(register.0)) else { return nowhere() };
                evaluation.resume_with_register(Value::Generic((*value).into()))?
            }
            EvaluationResult::RequiresFrameBase => {
                let Some(base) = base else { return nowhere() };
                evaluation.resume_with_frame_base(base.into())?
            }
            EvaluationResult::RequiresMemory { address, size, .. } => {
                let word = (frame.word)(address as u16);
                let value = if size == 1 { word & 0xff } else { word };
                evaluation.resume_with_memory(Value::Generic(value.into()))?
            }
            EvaluationResult::RequiresRelocatedAddress(address) => evaluation.resume_with_relocated_address(address)?,
            EvaluationResult::RequiresIndexedAddress { index, .. } => {
                evaluation.resume_with_indexed_address(unit.address(index)?)?
            }
            // What registers held before is not known.
            _ => return nowhere(),
        };
    }
    let part = |location: &Location<Bytes<'a>>| match location {
        Location::Register { register } if register.0 < 16 => Place::Register(register.0.into()),
        Location::Address { address } => Place::Memory(*address as u16),
        Location::Value { value } => value.to_u64(u64::MAX).map_or(Place::Nowhere, Place::Value),
        _ => Place::Nowhere,
    };
    let pieces = evaluation.as_result().iter();
    Ok(pieces.map(|piece| (part(&piece.location), (piece.size_in_bits.unwrap_or(0) / 8) as u16)).collect())
}
