//! What instructions do, said once for both fast engines: the interpreter does it ([`interpreter`](super::interpreter)), and the
//! translator emits code that does it ([`translate`](super::translate)). [`instructions`] has the operands of each form and the order
//! of all that it does with them, [`arithmetic`] the operations and their flags. The exact core shares none of it.
//!
//! An instruction is carried out whole or left to a slower engine, which begins it anew: whatever may be refused returns `None` then,
//! and until the last of that nothing is written, and nothing is read that notices.

pub(super) mod arithmetic;
pub(super) mod instructions;

use msp430_isa::{CARRY, NEGATIVE, OVERFLOW, ZERO};

use super::slot::Slot;
pub(super) use arithmetic::Words;

/// The arithmetic flags, for the most part as they come.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub(super) struct Flags<Item> {
    /// Z is 1 if this is 0.
    pub(super) zero: Item,
    /// N is bit 15.
    pub(super) negative: Item,
    /// V is bit 15.
    pub(super) overflow: Item,
    /// C is this.
    pub(super) carry: Item,
}

/// One of [`Flags`].
#[derive(Clone, Copy)]
pub(super) enum Flag {
    Zero,
    Negative,
    Overflow,
    Carry,
}

/// The bit of [`Flags::negative`] and [`Flags::overflow`] that counts.
const SIGN: u16 = 0x8000;

impl<Item> Flags<Item> {
    #[inline(always)]
    pub(super) fn get(self, which: Flag) -> Item {
        match which {
            Flag::Zero => self.zero,
            Flag::Negative => self.negative,
            Flag::Overflow => self.overflow,
            Flag::Carry => self.carry,
        }
    }
}

#[cfg(feature = "translator")]
impl<Item> Flags<Item> {
    /// What becomes of each of them.
    pub(super) fn map<Other>(self, mut change: impl FnMut(Item) -> Other) -> Flags<Other> {
        Flags {
            zero: change(self.zero),
            negative: change(self.negative),
            overflow: change(self.overflow),
            carry: change(self.carry),
        }
    }

    /// All of them, in a fixed order.
    pub(super) fn all(self) -> [Item; 4] {
        [self.zero, self.negative, self.overflow, self.carry]
    }
}

impl Flags<u32> {
    /// Those of a status register.
    #[inline(always)]
    pub(super) fn of(status: u16) -> Flags<u32> {
        let sign = |bit| if status & bit != 0 { SIGN.into() } else { 0 };
        Flags {
            zero: u32::from(status & ZERO == 0),
            negative: sign(NEGATIVE),
            overflow: sign(OVERFLOW),
            carry: u32::from(status & CARRY != 0),
        }
    }

    /// Their bits in the status register.
    #[inline(always)]
    pub(super) fn bits(&self) -> u16 {
        let flag = |bit, set| if set { bit } else { 0 };
        let sign = |bit, value| flag(bit, value & u32::from(SIGN) != 0);
        flag(CARRY, self.carry != 0)
            | flag(ZERO, self.zero == 0)
            | sign(NEGATIVE, self.negative)
            | sign(OVERFLOW, self.overflow)
    }
}

/// An operand in memory.
#[derive(Clone, Copy)]
#[cfg_attr(not(feature = "translator"), expect(dead_code, reason = "what only a code generator uses"))]
pub(super) struct Operand<Value> {
    pub(super) address: Value,
    /// Its address, if the instruction says it.
    pub(super) constant: Option<u16>,
    /// It is on the stack.
    pub(super) stack: bool,
    /// Its address is even as long as the stack pointer is.
    pub(super) even: bool,
}

/// What an instruction does at an address.
#[derive(Clone, Copy)]
pub(super) enum Use {
    Read,
    /// It reads where to go, and is left if it cannot go there: nobody may notice that.
    ReadTarget,
    /// It reads, and does not write (CMP and BIT).
    Compare,
    Write,
    /// It reads, and writes what two operands give.
    Update,
    /// It reads, and writes what one operand gives.
    WriteBack,
    Push,
}

/// One of the fast engines.
pub(super) trait Backend: Words {
    /// A place in memory that the instruction may use.
    type Place: Copy;
    /// Where the program can go on.
    type Target;

    fn register(&mut self, register: u8) -> Self::Value;
    /// Sets a register other than the status register.
    fn set_register(&mut self, register: u8, value: Self::Value);
    fn flag(&mut self, which: Flag) -> Self::Value;
    /// Sets all flags. They are those of a difference of words if `difference` has them: the second less the first.
    fn set_flags(&mut self, flags: Flags<Self::Value>, difference: Option<(Self::Value, Self::Value)>);
    /// Sets the flags in `bits`, or clears them.
    fn set_flag_bits(&mut self, bits: u16, set: bool);
    /// Whether the difference is negative of which the flags are, if this is known without them.
    fn is_difference_negative(&mut self) -> Option<Self::Condition>;
    /// Writes the status register as a register, but for the flags if the operation has its own.
    fn write_status(&mut self, slot: &Slot, value: Self::Value, flags: Option<Flags<Self::Value>>) -> Option<()>;
    fn set_source_extension(&mut self, value: u16);

    /// Whether the stack pointer may change.
    fn may_move_stack(&mut self) -> Option<()>;
    /// Whether an operand may be used, and where it is.
    fn reach(&mut self, slot: &Slot, operand: Operand<Self::Value>, what: Use, byte: bool) -> Option<Self::Place>;
    /// A read in a cycle of the instruction: a word, or for bytes what the hardware makes of it, with the byte in the low half.
    fn read(&mut self, place: Self::Place, byte: bool, cycle: u8) -> Self::Value;
    /// A read of what has been read already.
    fn read_again(&mut self, place: Self::Place, byte: bool, cycle: u8);
    /// A write in a cycle of the instruction.
    fn write(&mut self, place: Self::Place, value: Self::Value, byte: bool, cycle: u8);

    /// Whether the program can go on at an address that the instruction says.
    fn target(&mut self, address: u16) -> Option<Self::Target>;
    /// Whether it can do so at one that the instruction has computed.
    fn computed_target(&mut self, address: Self::Value) -> Option<Self::Target>;
    /// Ends the instruction. The next one follows.
    fn finish(&mut self, slot: &Slot);
    /// Ends the instruction, and goes on elsewhere. A call puts a word on the stack before.
    fn finish_at(&mut self, slot: &Slot, target: Self::Target, pushed: Option<(Self::Place, Self::Value)>);
    /// Ends a jump that is taken if `condition` holds.
    fn finish_if(&mut self, slot: &Slot, condition: Self::Condition) -> Option<()>;
}
