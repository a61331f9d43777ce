//! Predecoded instructions: one slot per word of program memory.

use msp430_isa::{
    CONSTANT_GENERATOR, DestinationMode, FLAGS, Format, Instruction, Operation, PROGRAM_COUNTER, STACK_POINTER,
    STATUS_REGISTER, Schedule, SourceMode, Width,
};

/// Where a handler finds its source. The values index the handler table.
pub(super) mod source {
    /// A register.
    pub(crate) const REGISTER: u8 = 0;
    /// A value known when decoding: constants, immediates, the program counter.
    pub(crate) const VALUE: u8 = 1;
    /// Memory at register plus offset.
    pub(crate) const INDEXED: u8 = 2;
    /// Memory at register.
    pub(crate) const INDIRECT: u8 = 3;
    /// Memory at register, which is then incremented.
    pub(crate) const INCREMENT: u8 = 4;
    /// Memory at an address known when decoding.
    pub(crate) const ABSOLUTE: u8 = 5;
    /// Number of kinds.
    pub(crate) const KINDS: u16 = 6;
}

/// Where a handler puts its result. The values index the handler table.
pub(super) mod destination {
    /// A register without a meaning of its own: R3 to R15.
    pub(crate) const REGISTER: u8 = 0;
    /// Memory at register plus offset.
    pub(crate) const INDEXED: u8 = 1;
    /// Memory at an address known when decoding.
    pub(crate) const ABSOLUTE: u8 = 2;
    /// The stack pointer.
    pub(crate) const STACK_POINTER: u8 = 3;
    /// The status register.
    pub(crate) const STATUS: u8 = 4;
    /// The program counter.
    pub(crate) const PROGRAM_COUNTER: u8 = 5;
    /// Flags that a constant says, which are set or cleared.
    pub(crate) const FLAGS: u8 = 6;
    /// Number of kinds.
    pub(crate) const KINDS: u16 = 7;
}

/// Handler of instructions that are left to the exact core.
pub(super) const EXACT: u16 = 0;
/// First handler of two-operand instructions: operation, width, source kind and destination kind follow.
pub(super) const TWO_OPERAND: u16 = 1;
/// Operations, widths, source and destination kinds of two-operand handlers.
const TWO_OPERAND_HANDLERS: u16 = 12 * 2 * source::KINDS * destination::KINDS;
/// First handler of single-operand instructions: operation, width and source kind follow.
pub(super) const SINGLE_OPERAND: u16 = TWO_OPERAND + TWO_OPERAND_HANDLERS;
/// RRC, SWPB, RRA, SXT, PUSH and CALL.
const SINGLE_OPERAND_HANDLERS: u16 = 6 * 2 * source::KINDS;
/// First handler of jumps.
pub(super) const JUMP: u16 = SINGLE_OPERAND + SINGLE_OPERAND_HANDLERS;
/// Handler of RETI.
pub(super) const RETI: u16 = JUMP + 8;
/// Number of handlers.
pub(super) const HANDLERS: usize = RETI as usize + 1;

/// Handler of a two-operand instruction.
pub(super) const fn two_operand(operation: Operation, byte: bool, source: u8, destination: u8) -> u16 {
    let form = ((operation.code() - 4) * 2 + byte as u16) * source::KINDS + source as u16;
    TWO_OPERAND + form * destination::KINDS + destination as u16
}

/// Handler of a single-operand instruction.
pub(super) const fn single_operand(operation: Operation, byte: bool, source: u8) -> u16 {
    SINGLE_OPERAND + (operation.code() * 2 + byte as u16) * source::KINDS + source as u16
}

/// What the number of a handler says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Left to the exact core.
    Exact,
    /// Two operands: kinds of the source and of the destination.
    TwoOperand {
        operation: Operation,
        byte: bool,
        source: u8,
        destination: u8,
    },
    /// One operand: kind of the source.
    SingleOperand {
        operation: Operation,
        byte: bool,
        source: u8,
    },
    Jump(Operation),
    Reti,
}

impl Form {
    fn of(handler: u16) -> Form {
        let find = |format, code| Operation::ALL.iter().copied().find(|op| op.format() == format && op.code() == code);
        let form = match handler {
            EXACT => None,
            RETI => Some(Form::Reti),
            JUMP.. => find(Format::Jump, handler - JUMP).map(Form::Jump),
            SINGLE_OPERAND.. => {
                let (form, source) =
                    ((handler - SINGLE_OPERAND) / source::KINDS, (handler - SINGLE_OPERAND) % source::KINDS);
                find(Format::SingleOperand, form / 2).map(|operation| Form::SingleOperand {
                    operation,
                    byte: form % 2 != 0,
                    source: source as u8,
                })
            }
            TWO_OPERAND.. => {
                let (form, destination) =
                    ((handler - TWO_OPERAND) / destination::KINDS, (handler - TWO_OPERAND) % destination::KINDS);
                let (form, source) = (form / source::KINDS, form % source::KINDS);
                find(Format::TwoOperand, form / 2 + 4).map(|operation| Form::TwoOperand {
                    operation,
                    byte: form % 2 != 0,
                    source: source as u8,
                    destination: destination as u8,
                })
            }
        };
        form.unwrap_or(Form::Exact)
    }
}

/// A predecoded instruction. Offsets are cycles from the instruction's first, as its schedule gives them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    pub(super) handler: u16,
    /// Value, offset or address of the source; target of jumps.
    pub(super) source_value: u16,
    /// Offset or address of the destination.
    pub(super) destination_value: u16,
    /// Address of the next instruction.
    pub(super) next: u16,
    /// What the instruction leaves in the source extension register, if it loads it.
    pub(super) extension: u16,
    pub(super) source: u8,
    pub(super) destination: u8,
    pub(super) cycles: u8,
    pub(super) source_read: u8,
    pub(super) destination_read: u8,
    /// Of the write, or of the second read of what is compared.
    pub(super) last_access: u8,
}

/// The words from which an instruction is decoded: its own, and the one that the hardware fetches before it is done.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window {
    /// Address of the first word.
    pub(super) address: u16,
    pub(super) words: [u16; Window::WORDS],
}

impl Window {
    pub(super) const WORDS: usize = 4;

    fn word(&self, address: u16) -> u16 {
        self.words[usize::from(address.wrapping_sub(self.address) >> 1) % Window::WORDS]
    }
}

impl Slot {
    const EXACT: Slot = Slot {
        handler: EXACT,
        source_value: 0,
        destination_value: 0,
        next: 0,
        extension: 0,
        source: 0,
        destination: 0,
        cycles: 0,
        source_read: 0,
        destination_read: 0,
        last_access: 0,
    };

    pub(super) fn form(&self) -> Form {
        Form::of(self.handler)
    }

    /// Decodes the first instruction of `window`, which lies in program memory.
    pub(super) fn decode(window: &Window) -> Slot {
        let address = window.address;
        // The word fetched after an instruction must lie in program memory; the hardware fetches nowhere else.
        if address > 0xfff7 {
            return Slot::EXACT;
        }
        let instruction = Instruction::decode(window.word(address));
        let next = address.wrapping_add(2 + 2 * u16::from(instruction.extension_words()));
        let first_extension = address.wrapping_add(2);
        if is_interleaved(window.word(next)) {
            return Slot::EXACT;
        }
        let Some((source_kind, source_value)) = locate_source(window, &instruction, first_extension) else {
            return Slot::EXACT;
        };
        let (mut destination_kind, destination_value) = locate_destination(window, &instruction, next.wrapping_sub(2));
        let byte = instruction.width == Width::Byte;
        let operation = instruction.operation;
        let names_flags = source_kind == source::VALUE && source_value & !FLAGS == 0 && !byte;
        if destination_kind == destination::STATUS
            && names_flags
            && matches!(operation, Operation::Bic | Operation::Bis)
        {
            destination_kind = destination::FLAGS;
        }
        let handler = match operation.format() {
            Format::Jump => JUMP + operation.code(),
            Format::TwoOperand => {
                let known = match destination_kind {
                    destination::PROGRAM_COUNTER => operation == Operation::Mov && !byte,
                    destination::STATUS => source_kind <= source::VALUE && !operation.discards_result(),
                    destination::STACK_POINTER => !operation.discards_result(),
                    _ => true,
                };
                // Comparing with the stack pointer or the status register writes neither.
                let plain = operation.discards_result()
                    && matches!(destination_kind, destination::STACK_POINTER | destination::STATUS);
                match (plain, known) {
                    (true, _) => two_operand(operation, byte, source_kind, destination::REGISTER),
                    (false, true) => two_operand(operation, byte, source_kind, destination_kind),
                    (false, false) => EXACT,
                }
            }
            Format::SingleOperand if operation == Operation::Reti => {
                // Other modes walk their own states first; the byte form loads low bytes alone.
                if instruction.source_mode == SourceMode::Register && !byte { RETI } else { EXACT }
            }
            Format::SingleOperand => match operation {
                Operation::Push if instruction.source != STACK_POINTER => single_operand(operation, byte, source_kind),
                Operation::Call if instruction.source != STACK_POINTER && !byte => {
                    single_operand(operation, byte, source_kind)
                }
                Operation::Push | Operation::Call => EXACT,
                // The special registers and written-back constants are rare enough.
                _ if source_kind == source::VALUE => EXACT,
                _ if source_kind == source::REGISTER && instruction.source < CONSTANT_GENERATOR => EXACT,
                _ => single_operand(operation, byte, source_kind),
            },
            Format::Sancus => EXACT,
        };
        let jump_target = next.wrapping_add(instruction.jump_offset as u16);
        let jump = operation.format() == Format::Jump;
        let schedule = Schedule::of(&instruction);
        Slot {
            handler,
            source_value: if jump { jump_target } else { source_value },
            destination_value,
            next,
            extension: source_extension(&instruction, window.word(first_extension)),
            source: instruction.source,
            destination: instruction.destination,
            cycles: schedule.cycles,
            source_read: schedule.source_read.unwrap_or(0),
            destination_read: schedule.destination_read.unwrap_or(0),
            last_access: schedule.write.or(schedule.destination_read_again).unwrap_or(0),
        }
    }
}

/// What `instruction`, with the given extension word, loads into the source extension register.
pub(super) fn source_extension(instruction: &Instruction, extension: u16) -> u16 {
    match instruction.source_mode {
        SourceMode::Constant(value) => value,
        SourceMode::Symbolic => extension.wrapping_sub(2),
        SourceMode::Register => instruction.jump_offset as u16,
        _ => extension,
    }
}

/// Whether the hardware decodes the instruction after `word` before it is done with `word`: Sancus operations with a
/// memory operand. Their successor's result depends on registers that the fast engine does not keep.
pub(super) fn is_interleaved(word: u16) -> bool {
    Format::of(word) == Format::Sancus
        && !matches!(Instruction::decode(word).source_mode, SourceMode::Register | SourceMode::Constant(_))
}

/// Kind and value of the source; `None` if the exact core has to find it.
fn locate_source(window: &Window, instruction: &Instruction, extension: u16) -> Option<(u8, u16)> {
    let word = window.word(extension);
    Some(match instruction.source_mode {
        SourceMode::Register
            if instruction.operation.format() != Format::TwoOperand
                && instruction.source == PROGRAM_COUNTER
                && !matches!(instruction.operation, Operation::Push | Operation::Call) =>
        {
            (source::REGISTER, 0)
        }
        // Rare, and the only value that does not pass through the source extension register.
        SourceMode::Register if instruction.source == PROGRAM_COUNTER => return None,
        SourceMode::Register => (source::REGISTER, 0),
        SourceMode::Constant(value) => (source::VALUE, value),
        SourceMode::Immediate => (source::VALUE, word),
        SourceMode::Indexed => (source::INDEXED, word),
        SourceMode::Symbolic => (source::ABSOLUTE, extension.wrapping_add(word)),
        SourceMode::Absolute => (source::ABSOLUTE, word),
        // These read the instruction stream or the status register as an address.
        SourceMode::Indirect | SourceMode::IndirectIncrement
            if instruction.source <= STATUS_REGISTER && instruction.source != STACK_POINTER =>
        {
            return None;
        }
        SourceMode::Indirect => (source::INDIRECT, 0),
        SourceMode::IndirectIncrement => (source::INCREMENT, 0),
    })
}

/// Kind and value of the destination, whose extension word, if any, is the last word of the instruction.
fn locate_destination(window: &Window, instruction: &Instruction, extension: u16) -> (u8, u16) {
    let word = window.word(extension);
    match (instruction.destination_mode, instruction.destination) {
        (None, _) => (destination::REGISTER, 0),
        (Some(DestinationMode::Register), PROGRAM_COUNTER) => (destination::PROGRAM_COUNTER, 0),
        (Some(DestinationMode::Register), STACK_POINTER) => (destination::STACK_POINTER, 0),
        (Some(DestinationMode::Register), STATUS_REGISTER) => (destination::STATUS, 0),
        (Some(DestinationMode::Register), _) => (destination::REGISTER, 0),
        (Some(DestinationMode::Indexed), _) => (destination::INDEXED, word),
        (Some(DestinationMode::Symbolic), _) => (destination::ABSOLUTE, extension.wrapping_add(word)),
        (Some(DestinationMode::Absolute), _) => (destination::ABSOLUTE, word),
    }
}
