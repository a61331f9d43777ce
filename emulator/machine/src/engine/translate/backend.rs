//! The translator as an instance of the semantics: words are values of the code generator, of 32 bits.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I8, I16, I32};
use cranelift_codegen::ir::{Block as Label, InstBuilder, Value};
use msp430_isa::{CARRY, NEGATIVE, OVERFLOW, ZERO};

use super::emit::Emitter;
use super::operands::Place;
use crate::engine::semantics::{Backend, Flag, Flags, Operand, Use, Words};
use crate::engine::slot::Slot;

/// Where the program goes on.
pub(super) enum Target {
    /// At an address that is known before, in the plan or elsewhere.
    Known(u16),
    /// At an address that the code computes; where there is no code for it, it is left here.
    Computed(Value, Label),
}

impl Words for Emitter<'_> {
    type Value = Value;
    type Condition = Value;

    fn constant(&mut self, value: u16) -> Value {
        self.builder.ins().iconst(I32, i64::from(value))
    }

    fn add(&mut self, left: Value, right: Value) -> Value {
        self.builder.ins().iadd(left, right)
    }

    fn subtract(&mut self, left: Value, right: Value) -> Value {
        self.builder.ins().isub(left, right)
    }

    fn and(&mut self, left: Value, right: Value) -> Value {
        self.builder.ins().band(left, right)
    }

    fn or(&mut self, left: Value, right: Value) -> Value {
        self.builder.ins().bor(left, right)
    }

    fn exclusive_or(&mut self, left: Value, right: Value) -> Value {
        self.builder.ins().bxor(left, right)
    }

    fn shift_left(&mut self, value: Value, bits: u8) -> Value {
        self.builder.ins().ishl_imm_u(value, i64::from(bits))
    }

    fn shift_right(&mut self, value: Value, bits: u8) -> Value {
        self.builder.ins().ushr_imm_u(value, i64::from(bits))
    }

    fn is_zero(&mut self, value: Value) -> Value {
        self.builder.ins().icmp_imm_u(IntCC::Equal, value, 0)
    }

    fn is_not_zero(&mut self, value: Value) -> Value {
        self.builder.ins().icmp_imm_u(IntCC::NotEqual, value, 0)
    }

    fn is_at_least(&mut self, left: Value, right: Value) -> Value {
        self.builder.ins().icmp(IntCC::UnsignedGreaterThanOrEqual, left, right)
    }

    fn swapped(&mut self, value: Value) -> Value {
        let word = self.builder.ins().ireduce(I16, value);
        let swapped = self.builder.ins().bswap(word);
        self.builder.ins().uextend(I32, swapped)
    }

    fn sign_extended(&mut self, value: Value) -> Value {
        let low = self.builder.ins().ireduce(I8, value);
        let extended = self.builder.ins().sextend(I32, low);
        self.masked(extended, 0xffff)
    }

    fn bit(&mut self, condition: Value) -> Value {
        self.builder.ins().uextend(I32, condition)
    }

    fn select(&mut self, condition: Value, then: Value, otherwise: Value) -> Value {
        self.builder.ins().select(condition, then, otherwise)
    }
}

impl Backend for Emitter<'_> {
    type Place = Place;
    type Target = Target;

    fn register(&mut self, register: u8) -> Value {
        if register == 2 { self.status() } else { self.builder.use_var(self.registers[usize::from(register)]) }
    }

    fn set_register(&mut self, register: u8, value: Value) {
        self.builder.def_var(self.registers[usize::from(register)], value);
    }

    fn flag(&mut self, which: Flag) -> Value {
        self.builder.use_var(self.flags.get(which))
    }

    fn set_flags(&mut self, flags: Flags<Value>, difference: Option<(Value, Value)>) {
        self.compared = difference;
        for (variable, flag) in self.flags.all().into_iter().zip(flags.all()) {
            self.builder.def_var(variable, flag);
        }
    }

    fn set_flag_bits(&mut self, bits: u16, set: bool) {
        self.compared = None;
        let values = Flags::of(if set { bits } else { 0 }).all();
        for ((variable, bit), value) in self.flags.all().into_iter().zip([ZERO, NEGATIVE, OVERFLOW, CARRY]).zip(values)
        {
            if bits & bit != 0 {
                let value = self.builder.ins().iconst(I32, i64::from(value));
                self.builder.def_var(variable, value);
            }
        }
    }

    fn is_difference_negative(&mut self) -> Option<Value> {
        let (left, right) = self.compared?;
        let [left, right] = [left, right].map(|word| {
            let word = self.builder.ins().ireduce(I16, word);
            self.builder.ins().sextend(I32, word)
        });
        Some(self.builder.ins().icmp(IntCC::SignedLessThan, right, left))
    }

    /// Interrupts and sleep are the interpreter's.
    fn write_status(&mut self, _: &Slot, _: Value, _: Option<Flags<Value>>) -> Option<()> {
        None
    }

    fn set_source_extension(&mut self, value: u16) {
        self.pending.source_extension = Some(value);
    }

    /// There is no translated code while the stack is guarded.
    fn may_move_stack(&mut self) -> Option<()> {
        Some(())
    }

    fn reach(&mut self, _: &Slot, operand: Operand<Value>, what: Use, byte: bool) -> Option<Place> {
        Some(self.place(operand, what, byte))
    }

    fn read(&mut self, place: Place, byte: bool, _: u8) -> Value {
        self.load_from(place, byte)
    }

    /// Neither memory nor the multiplier notices.
    fn read_again(&mut self, _: Place, _: bool, _: u8) {}

    fn write(&mut self, place: Place, value: Value, byte: bool, cycle: u8) {
        self.store_to(place, value, byte, cycle);
    }

    fn target(&mut self, address: u16) -> Option<Target> {
        Some(Target::Known(address))
    }

    fn computed_target(&mut self, address: Value) -> Option<Target> {
        Some(Target::Computed(address, self.stop_before_this()))
    }

    fn finish(&mut self, slot: &Slot) {
        self.end(slot);
    }

    fn finish_at(&mut self, slot: &Slot, target: Target, pushed: Option<(Place, Value)>) {
        self.end(slot);
        match target {
            Target::Known(address) => {
                self.push(pushed, slot);
                self.go_to(address);
            }
            Target::Computed(address, stop) => self.go_to_computed(slot, address, stop, pushed),
        }
    }

    fn finish_if(&mut self, slot: &Slot, condition: Value) -> Option<()> {
        self.end(slot);
        self.count();
        let (taken, next) = (self.label(slot.source_value), self.label(slot.next));
        self.builder.ins().brif(condition, taken, &[], next, &[]);
        Some(())
    }
}
