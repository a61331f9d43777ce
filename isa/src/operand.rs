//! Operands with their values: what a mode, a register and an extension word say together.

use crate::instruction::{
    CONSTANT_GENERATOR, DestinationMode, PROGRAM_COUNTER, Register, SourceMode, destination_mode, source_mode,
};

/// A source operand, or the only operand of an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// `Rn`
    Register(Register),
    /// `x(Rn)`
    Indexed {
        /// The base.
        register: Register,
        /// What is added to the base; read as two's complement in text.
        offset: u16,
    },
    /// `@Rn`
    Indirect(Register),
    /// `@Rn+`
    IndirectIncrement(Register),
    /// The address itself; the extension word is its distance from the extension word's own address.
    Symbolic(u16),
    /// `#n` in an extension word.
    Immediate(u16),
    /// `&address`
    Absolute(u16),
    /// `#n` of the constant generator: 0, 1, 2, 4, 8 or -1 (0xffff).
    Constant(u16),
}

/// A destination operand of a two-operand instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Destination {
    /// `Rn`
    Register(Register),
    /// `x(Rn)`
    Indexed {
        /// The base.
        register: Register,
        /// What is added to the base; read as two's complement in text.
        offset: u16,
    },
    /// The address itself; the extension word is its distance from the extension word's own address.
    Symbolic(u16),
    /// `&address`
    Absolute(u16),
}

/// Where a symbolic operand's extension word stands decides what it says, so both directions need its address.
const fn displacement(target: u16, extension_address: u16) -> u16 {
    target.wrapping_sub(extension_address)
}

impl Source {
    /// The operand of a decoded mode. `extension` is the extension word, ignored by modes that have none, and
    /// `extension_address` where it stands.
    pub const fn decode(mode: SourceMode, register: Register, extension: u16, extension_address: u16) -> Source {
        match mode {
            SourceMode::Register => Source::Register(register),
            SourceMode::Indexed => Source::Indexed { register, offset: extension },
            SourceMode::Indirect => Source::Indirect(register),
            SourceMode::IndirectIncrement => Source::IndirectIncrement(register),
            SourceMode::Symbolic => Source::Symbolic(extension_address.wrapping_add(extension)),
            SourceMode::Immediate => Source::Immediate(extension),
            SourceMode::Absolute => Source::Absolute(extension),
            SourceMode::Constant(value) => Source::Constant(value),
        }
    }

    /// The register and mode bits that decode to this operand; `None` if there are none, as for `@R3` or a constant
    /// that is not generated.
    pub const fn bits(&self) -> Option<(Register, u16)> {
        // Searched in what the decoder does, so that the modes are stated once.
        let mut candidate = 0;
        while candidate < 64 {
            let (register, bits) = ((candidate >> 2) as Register, candidate & 3);
            let found = match (*self, source_mode(register, bits)) {
                (Source::Register(wanted), SourceMode::Register)
                | (Source::Indexed { register: wanted, .. }, SourceMode::Indexed)
                | (Source::Indirect(wanted), SourceMode::Indirect)
                | (Source::IndirectIncrement(wanted), SourceMode::IndirectIncrement) => wanted == register,
                (Source::Symbolic(_), SourceMode::Symbolic)
                | (Source::Immediate(_), SourceMode::Immediate)
                | (Source::Absolute(_), SourceMode::Absolute) => true,
                (Source::Constant(wanted), SourceMode::Constant(value)) => wanted == value,
                _ => false,
            };
            if found {
                return Some((register, bits));
            }
            candidate += 1;
        }
        None
    }

    /// The extension word, if the operand has one that stands at `extension_address`.
    pub const fn extension(&self, extension_address: u16) -> Option<u16> {
        match *self {
            Source::Indexed { offset, .. } => Some(offset),
            Source::Symbolic(target) => Some(displacement(target, extension_address)),
            Source::Immediate(value) | Source::Absolute(value) => Some(value),
            _ => None,
        }
    }

    /// The shortest immediate operand: generated if the constant generator can, else in an extension word.
    pub const fn immediate(value: u16) -> Source {
        let generated = Source::Constant(value);
        if generated.bits().is_some() { generated } else { Source::Immediate(value) }
    }
}

impl Destination {
    /// The operand of a decoded mode. `extension` is the extension word, ignored by modes that have none, and
    /// `extension_address` where it stands.
    pub const fn decode(
        mode: DestinationMode,
        register: Register,
        extension: u16,
        extension_address: u16,
    ) -> Destination {
        match mode {
            DestinationMode::Register => Destination::Register(register),
            DestinationMode::Indexed => Destination::Indexed { register, offset: extension },
            DestinationMode::Symbolic => Destination::Symbolic(extension_address.wrapping_add(extension)),
            DestinationMode::Absolute => Destination::Absolute(extension),
        }
    }

    /// The register and mode bit that decode to this operand; `None` if there are none, as for an index from R0 or R2.
    pub const fn bits(&self) -> Option<(Register, u16)> {
        let mut candidate = 0;
        while candidate < 32 {
            let (register, bit) = ((candidate >> 1) as Register, candidate & 1);
            let found = match (*self, destination_mode(register, bit != 0)) {
                (Destination::Register(wanted), DestinationMode::Register)
                | (Destination::Indexed { register: wanted, .. }, DestinationMode::Indexed) => wanted == register,
                (Destination::Symbolic(_), DestinationMode::Symbolic)
                | (Destination::Absolute(_), DestinationMode::Absolute) => true,
                _ => false,
            };
            if found {
                return Some((register, bit));
            }
            candidate += 1;
        }
        None
    }

    /// The extension word, if the operand has one that stands at `extension_address`.
    pub const fn extension(&self, extension_address: u16) -> Option<u16> {
        match *self {
            Destination::Register(_) => None,
            Destination::Indexed { offset, .. } => Some(offset),
            Destination::Symbolic(target) => Some(displacement(target, extension_address)),
            Destination::Absolute(address) => Some(address),
        }
    }
}

impl From<Destination> for Source {
    /// The same place, read. R3 reads as the constant 0.
    fn from(destination: Destination) -> Source {
        match destination {
            Destination::Register(CONSTANT_GENERATOR) => Source::Constant(0),
            Destination::Register(register) => Source::Register(register),
            Destination::Indexed { register, offset } => Source::Indexed { register, offset },
            Destination::Symbolic(address) => Source::Symbolic(address),
            Destination::Absolute(address) => Source::Absolute(address),
        }
    }
}

/// The operand cannot be written to: it is an immediate, a constant or an indirect register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADestination(
    /// The operand.
    pub Source,
);

impl TryFrom<Source> for Destination {
    type Error = NotADestination;

    fn try_from(source: Source) -> Result<Destination, NotADestination> {
        match source {
            Source::Register(register) => Ok(Destination::Register(register)),
            Source::Indexed { register, offset } => Ok(Destination::Indexed { register, offset }),
            Source::Symbolic(address) => Ok(Destination::Symbolic(address)),
            Source::Absolute(address) => Ok(Destination::Absolute(address)),
            _ => Err(NotADestination(source)),
        }
    }
}

/// The name of a register as the disassembler writes it; the empty text for numbers above 15.
pub const fn register_name(register: Register) -> &'static str {
    const NAMES: [&str; 16] =
        ["pc", "sp", "sr", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"];
    if register < 16 { NAMES[register as usize] } else { "" }
}

/// The register of a name, in either case: `r0` to `r15`, `pc`, `sp`, `sr` and `cg`.
pub fn register_of_name(name: &str) -> Option<Register> {
    if name.eq_ignore_ascii_case("cg") {
        return Some(CONSTANT_GENERATOR);
    }
    if let Some(named) = (PROGRAM_COUNTER..16).find(|&register| register_name(register).eq_ignore_ascii_case(name)) {
        return Some(named);
    }
    let digits = name.strip_prefix(['r', 'R'])?;
    if digits.len() > 2 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok().filter(|&register: &Register| register < 16)
}
