//! What the fast engine does for each predecoded form. A handler either carries its instruction out whole, or, before
//! anything has happened, leaves it to the exact core.

use msp430_isa::{Operation, Width, compute, jump_taken};

use super::Fast;
use super::slot::{self, HANDLERS, Slot, destination, source};
use crate::bus::Lanes;
use crate::core::registers::{CPU_OFF, GIE, OSC_OFF, SCG1, STATUS_MASK};
use crate::memory::Region;
use crate::observer::Observer;
use crate::recording::Master;

pub(super) type Handler<O> = fn(&mut Fast<'_, O>, &Slot);

/// The handlers by their numbers in [`Slot::handler`].
pub(super) struct Table<O>(std::marker::PhantomData<O>);

impl<O: Observer> Table<O> {
    pub(super) const HANDLERS: [Handler<O>; HANDLERS] = build();
}

macro_rules! two_operand_forms {
    ($table:ident, $observer:ident, $($operation:ident)*) => {
        $(
            two_operand_widths!($table, $observer, $operation, false);
            two_operand_widths!($table, $observer, $operation, true);
        )*
    };
}

macro_rules! two_operand_widths {
    ($table:ident, $observer:ident, $operation:ident, $byte:literal) => {
        two_operand_sources!(
            $table, $observer, $operation, $byte, REGISTER, VALUE, INDEXED, INDIRECT, INCREMENT, ABSOLUTE
        );
    };
}

macro_rules! two_operand_sources {
    ($table:ident, $observer:ident, $operation:ident, $byte:literal, $($source:ident),*) => {
        $(
            two_operand_destinations!($table, $observer, $operation, $byte, $source,
                REGISTER, INDEXED, ABSOLUTE, STACK_POINTER, STATUS, PROGRAM_COUNTER);
        )*
    };
}

macro_rules! two_operand_destinations {
    ($table:ident, $observer:ident, $operation:ident, $byte:literal, $source:ident, $($destination:ident),*) => {
        $(
            $table[slot::two_operand(Operation::$operation, $byte, source::$source, destination::$destination) as usize] =
                two_operand::<$observer, { Operation::$operation as u8 }, $byte, { source::$source }, { destination::$destination }>;
        )*
    };
}

macro_rules! single_operand_forms {
    ($table:ident, $observer:ident, $handler:ident, $($operation:ident)*) => {
        $(
            single_operand_sources!($table, $observer, $handler, $operation, false,
                REGISTER, VALUE, INDEXED, INDIRECT, INCREMENT, ABSOLUTE);
            single_operand_sources!($table, $observer, $handler, $operation, true,
                REGISTER, VALUE, INDEXED, INDIRECT, INCREMENT, ABSOLUTE);
        )*
    };
}

macro_rules! single_operand_sources {
    ($table:ident, $observer:ident, $handler:ident, $operation:ident, $byte:literal, $($source:ident),*) => {
        $(
            $table[slot::single_operand(Operation::$operation, $byte, source::$source) as usize] =
                $handler::<$observer, { Operation::$operation as u8 }, $byte, { source::$source }>;
        )*
    };
}

macro_rules! jump_forms {
    ($table:ident, $observer:ident, $($operation:ident)*) => {
        $($table[(slot::JUMP + Operation::$operation.code()) as usize] =
            jump::<$observer, { Operation::$operation as u8 }>;)*
    };
}

const fn build<O: Observer>() -> [Handler<O>; HANDLERS] {
    let mut table: [Handler<O>; HANDLERS] = [exact::<O>; HANDLERS];
    two_operand_forms!(table, O, Mov Add Addc Subc Sub Cmp Dadd Bit Bic Bis Xor And);
    single_operand_forms!(table, O, modify, Rrc Swpb Rra Sxt);
    single_operand_forms!(table, O, push, Push Call);
    jump_forms!(table, O, Jne Jeq Jnc Jc Jn Jge Jl Jmp);
    table[slot::RETI as usize] = reti::<O>;
    table
}

/// The operation with the given discriminant, resolved when compiling.
const fn operation(number: u8) -> Operation {
    Operation::ALL[number as usize]
}

const fn width(byte: bool) -> Width {
    if byte { Width::Byte } else { Width::Word }
}

fn exact<O: Observer>(fast: &mut Fast<'_, O>, _slot: &Slot) {
    fast.leave_to_exact_core();
}

/// Address of a source in memory.
#[inline(always)]
fn source_address<O: Observer, const SOURCE: u8>(fast: &Fast<'_, O>, slot: &Slot) -> u16 {
    match SOURCE {
        source::INDEXED => fast.register(slot.source).wrapping_add(slot.source_value),
        source::INDIRECT | source::INCREMENT => fast.register(slot.source),
        _ => slot.source_value,
    }
}

#[inline(always)]
fn read_source<O: Observer, const BYTE: bool, const SOURCE: u8>(
    fast: &mut Fast<'_, O>,
    slot: &Slot,
    address: u16,
) -> u16 {
    match SOURCE {
        source::REGISTER => fast.register(slot.source),
        source::VALUE => {
            fast.source_extension = slot.extension;
            slot.source_value
        }
        source::INDEXED | source::ABSOLUTE => {
            fast.source_extension = slot.extension;
            fast.read::<BYTE>(address, slot.source_read, Master::Instruction)
        }
        _ => fast.read::<BYTE>(address, slot.source_read, Master::Instruction),
    }
}

#[inline(always)]
fn increment<O: Observer, const BYTE: bool, const SOURCE: u8>(fast: &mut Fast<'_, O>, slot: &Slot) {
    if SOURCE == source::INCREMENT {
        let step = if BYTE && slot.source != 1 { 1 } else { 2 };
        let value = fast.register(slot.source).wrapping_add(step);
        fast.set_register(slot.source, if slot.source == 1 { value & 0xfffe } else { value });
    }
}

fn two_operand<O: Observer, const OPERATION: u8, const BYTE: bool, const SOURCE: u8, const DESTINATION: u8>(
    fast: &mut Fast<'_, O>,
    slot: &Slot,
) {
    let operation = const { operation(OPERATION) };
    let in_memory = matches!(DESTINATION, destination::INDEXED | destination::ABSOLUTE);
    let from_memory = SOURCE > source::VALUE;
    let address = source_address::<O, SOURCE>(fast, slot);
    if from_memory && !fast.readable(address) {
        return fast.leave_to_exact_core();
    }
    let moves_stack = DESTINATION == destination::STACK_POINTER || (SOURCE == source::INCREMENT && slot.source == 1);
    if moves_stack && fast.stack_is_guarded() {
        return fast.leave_to_exact_core();
    }
    // Of these, the value read may leave to the exact core, which would read again.
    let may_be_left = matches!(DESTINATION, destination::PROGRAM_COUNTER | destination::STATUS);
    if may_be_left && from_memory && fast.is_noticed(address) {
        return fast.leave_to_exact_core();
    }
    let target = match DESTINATION {
        destination::INDEXED => fast.register(slot.destination).wrapping_add(slot.destination_value),
        _ => slot.destination_value,
    };
    if in_memory
        && !(if operation.discards_result() {
            fast.comparable(target)
        } else {
            fast.writable(target, slot.next) && (matches!(operation, Operation::Mov) || fast.readable(target))
        })
    {
        return fast.leave_to_exact_core();
    }

    let left = read_source::<O, BYTE, SOURCE>(fast, slot, address);
    let right = if in_memory {
        if matches!(operation, Operation::Mov) {
            0
        } else {
            fast.read::<BYTE>(target, slot.destination_read, Master::Instruction)
        }
    } else {
        fast.register(slot.destination)
    };
    let (value, status) = compute(operation, width(BYTE), left, right, fast.register(2));
    let narrowed = if BYTE { value & 0x00ff } else { value };

    match DESTINATION {
        destination::STACK_POINTER => {
            increment::<O, BYTE, SOURCE>(fast, slot);
            fast.set_register(2, status);
            fast.set_register(1, narrowed & 0xfffe);
        }
        destination::STATUS => {
            let old = fast.register(2);
            let flags = operation.flags() as u8 != msp430_isa::FlagEffect::None as u8;
            let kept = if flags { msp430_isa::FLAGS } else { 0 };
            let new = (old & !STATUS_MASK) | (narrowed & STATUS_MASK & !kept) | (status & kept);
            let changed = old ^ new;
            let restricted = (changed & GIE != 0 || narrowed & !STATUS_MASK != 0) && fast.status_is_restricted();
            if restricted || !fast.switchable(changed, slot.next) {
                return fast.leave_to_exact_core();
            }
            fast.set_register(2, new);
            if changed & (GIE | CPU_OFF) != 0 {
                fast.look_up(old & GIE != 0);
            }
        }
        destination::PROGRAM_COUNTER => {
            if !fast.executable(narrowed) {
                return fast.leave_to_exact_core();
            }
            increment::<O, BYTE, SOURCE>(fast, slot);
            return fast.finish(narrowed, slot.cycles);
        }
        destination::REGISTER => {
            increment::<O, BYTE, SOURCE>(fast, slot);
            fast.set_register(2, status);
            if !operation.discards_result() {
                fast.set_register(slot.destination, narrowed);
            }
        }
        _ => {
            let mut cycles = slot.cycles;
            if !operation.discards_result() {
                cycles += fast.write::<BYTE>(target, value, slot.last_access);
            } else if fast.is_noticed(target) && fast.reads_compared_again {
                fast.read::<BYTE>(target, slot.last_access, Master::Comparison);
            }
            increment::<O, BYTE, SOURCE>(fast, slot);
            fast.set_register(2, status);
            return fast.finish(slot.next, cycles);
        }
    }
    fast.finish(slot.next, slot.cycles);
}

/// RRC, SWPB, RRA and SXT.
fn modify<O: Observer, const OPERATION: u8, const BYTE: bool, const SOURCE: u8>(fast: &mut Fast<'_, O>, slot: &Slot) {
    let operation = const { operation(OPERATION) };
    let address = source_address::<O, SOURCE>(fast, slot);
    // A write-back to program memory takes no extra cycle and disturbs the fetch (SourceWrite has no stall).
    if SOURCE > source::VALUE && !(fast.comparable(address) && fast.writable(address, slot.next)) {
        return fast.leave_to_exact_core();
    }
    if SOURCE == source::INCREMENT && slot.source == 1 && fast.stack_is_guarded() {
        return fast.leave_to_exact_core();
    }
    let operand = read_source::<O, BYTE, SOURCE>(fast, slot, address);
    let (value, status) = compute(operation, width(BYTE), operand, 0, fast.register(2));
    if SOURCE == source::REGISTER {
        fast.set_register(slot.source, if BYTE { value & 0x00ff } else { value });
    } else {
        fast.write::<BYTE>(address, value, slot.last_access);
        increment::<O, BYTE, SOURCE>(fast, slot);
    }
    fast.set_register(2, status);
    fast.finish(slot.next, slot.cycles);
}

/// PUSH and CALL.
fn push<O: Observer, const OPERATION: u8, const BYTE: bool, const SOURCE: u8>(fast: &mut Fast<'_, O>, slot: &Slot) {
    let call = matches!(const { operation(OPERATION) }, Operation::Call);
    let stack = fast.register(1).wrapping_sub(2);
    let address = source_address::<O, SOURCE>(fast, slot);
    let from_memory = SOURCE > source::VALUE;
    if (from_memory && !fast.readable(address)) || fast.stack_is_guarded() || !fast.stackable(stack) {
        return fast.leave_to_exact_core();
    }
    if call && from_memory && fast.is_noticed(address) {
        return fast.leave_to_exact_core();
    }
    let operand = read_source::<O, BYTE, SOURCE>(fast, slot, address);
    if call && !fast.executable(operand) {
        return fast.leave_to_exact_core();
    }
    fast.set_register(1, stack);
    fast.write::<BYTE>(stack, if call { slot.next } else { operand }, slot.last_access);
    increment::<O, BYTE, SOURCE>(fast, slot);
    fast.finish(if call { operand } else { slot.next }, slot.cycles);
}

fn jump<O: Observer, const OPERATION: u8>(fast: &mut Fast<'_, O>, slot: &Slot) {
    let taken = jump_taken(const { operation(OPERATION) }, fast.register(2));
    if taken && !fast.executable(slot.source_value) {
        return fast.leave_to_exact_core();
    }
    fast.source_extension = slot.extension;
    fast.finish(if taken { slot.source_value } else { slot.next }, slot.cycles);
}

fn reti<O: Observer>(fast: &mut Fast<'_, O>, slot: &Slot) {
    let stack = fast.register(1);
    if fast.is_interrupted_by_enabling()
        || fast.status_is_restricted()
        || fast.stack_is_guarded()
        || !fast.stackable(stack)
        || !fast.stackable(stack.wrapping_add(2))
    {
        return fast.leave_to_exact_core();
    }
    let old = fast.register(2);
    let new = (fast.peek(stack) & STATUS_MASK) | (old & !STATUS_MASK);
    let target = fast.peek(stack.wrapping_add(2));
    if !fast.executable(target) || !fast.switchable(old ^ new, target) {
        return fast.leave_to_exact_core();
    }
    fast.read::<false>(stack.wrapping_add(2), slot.destination_read, Master::Instruction);
    fast.set_register(2, new);
    fast.set_register(1, stack.wrapping_add(4));
    fast.look_up(new & GIE != 0);
    fast.arrives = false;
    fast.finish(target, slot.cycles);
}

impl<O: Observer> Fast<'_, O> {
    #[inline(always)]
    pub(super) fn register(&self, number: u8) -> u16 {
        self.registers[usize::from(number & 15)]
    }

    #[inline(always)]
    pub(super) fn set_register(&mut self, number: u8, value: u16) {
        self.registers[usize::from(number & 15)] = value;
    }

    /// Whether a read of `address` is allowed and answered; unmapped reads show what the exact core has on its buses.
    #[inline(always)]
    fn readable(&self, address: u16) -> bool {
        self.memory.region(address) != Region::Unmapped && self.allowed(address, self.read_mask)
    }

    /// Whether these bits of the status register may change in an instruction that is followed by the one at `next`: no
    /// clock is switched, and the CPU only where it may sleep, before code that is in the same domain.
    #[inline(always)]
    fn switchable(&mut self, changed: u16, next: u16) -> bool {
        changed & (CPU_OFF | OSC_OFF | SCG1) == 0 || (changed & (OSC_OFF | SCG1) == 0 && self.falls_asleep(next))
    }

    /// Whether somebody notices a read of `address`: a peripheral, whose state may change, or whoever records.
    #[inline(always)]
    fn is_noticed(&self, address: u16) -> bool {
        self.memory.region(address) == Region::Peripheral || self.is_outside(address, self.read_mask)
    }

    /// Whether the fast engine can go on at `address` after a jump.
    #[inline(always)]
    fn executable(&self, address: u16) -> bool {
        super::is_executable(self.memory, address)
    }

    /// Whether `address` may be the destination of a comparison, or be written back to by a single-operand instruction:
    /// not program memory, where that disturbs the fetch.
    #[inline(always)]
    fn comparable(&self, address: u16) -> bool {
        matches!(self.memory.region(address), Region::Data | Region::Peripheral)
            && self.allowed(address, self.read_mask)
    }

    /// Whether `address` may be written while the word at `next` has been fetched already.
    #[inline(always)]
    fn writable(&self, address: u16, next: u16) -> bool {
        let answers = match self.memory.region(address) {
            Region::Unmapped => false,
            Region::Program => self.program_is_writable,
            Region::Data | Region::Peripheral => true,
        };
        answers && self.allowed(address, self.write_mask) && (address ^ next) > 1
    }

    /// Whether the stack may be at `address`.
    #[inline(always)]
    fn stackable(&self, address: u16) -> bool {
        self.memory.region(address) == Region::Data
            && self.access_map.forbidden(address) & (self.read_mask | self.write_mask) == 0
    }

    #[inline(always)]
    fn peek(&self, address: u16) -> u16 {
        self.memory.word(address)
    }

    /// Bus read at an offset in the current instruction: a word, or for bytes what the hardware makes of it, with the
    /// byte in the low half.
    #[inline(always)]
    fn read<const BYTE: bool>(&mut self, address: u16, offset: u8, by: Master) -> u16 {
        let mut word = match self.memory.region(address) {
            Region::Data => {
                self.data_address = address;
                self.memory.word(address)
            }
            region => {
                self.data_address = super::with_parity(self.data_address, address);
                match region {
                    Region::Peripheral => self.read_peripheral(address, offset),
                    _ => self.memory.word(address),
                }
            }
        };
        if self.is_outside(address, self.read_mask) {
            word = self.record_read(address, word, offset, by);
        }
        if BYTE && address & 1 != 0 { (word >> 8) * 0x0101 } else { word }
    }

    /// Bus write; returns the cycles it adds.
    #[inline(always)]
    fn write<const BYTE: bool>(&mut self, address: u16, value: u16, offset: u8) -> u8 {
        let (lanes, value) = match (BYTE, address & 1) {
            (false, _) => (Lanes::Both, value),
            (true, 0) => (Lanes::Low, (value & 0x00ff) * 0x0101),
            (true, _) => (Lanes::High, (value & 0x00ff) * 0x0101),
        };
        if O::ACTIVE {
            self.announce();
            self.observer.write(self.cycle + u64::from(offset), address, lanes, value);
        }
        if self.is_outside(address, self.write_mask) {
            self.record_write(address, value, lanes, offset);
        }
        match self.memory.region(address) {
            Region::Data => {
                self.data_address = address;
                self.memory.set(address, value, lanes);
                0
            }
            Region::Program => {
                self.data_address = super::with_parity(self.data_address, address);
                self.memory.set(address, value, lanes);
                self.code.invalidate(address);
                1
            }
            _ => {
                self.data_address = super::with_parity(self.data_address, address);
                self.write_peripheral(address, value, lanes, offset);
                0
            }
        }
    }
}
