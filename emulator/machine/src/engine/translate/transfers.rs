//! Jumps, branches, calls and returns: where they go, within a region and out of it.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I16, I32};
use cranelift_codegen::ir::{Block as Label, InstBuilder, Value};
use cranelift_frontend::Switch;
use msp430_isa::{Operation, STACK_POINTER};

use super::arithmetic::Flags;
use super::block::RegionInstruction;
use super::emit::{Emitter, Pending};
use super::operands::{Place, Use};
use crate::engine::slot::source;

/// A word that a call puts on the stack, and its place there.
type Pushed = (Value, Place);

impl Emitter<'_> {
    pub(super) fn jump(&mut self, instruction: &RegionInstruction, operation: Operation) {
        self.set_source_extension(instruction.slot.extension);
        self.finish(instruction);
        let (target, next) = (instruction.slot.source_value, instruction.slot.next);
        let flags = self.flags.map(|flag| self.builder.use_var(flag));
        let (condition, taken) = match operation {
            Operation::Jne => (self.is_not_zero(flags.zero), true),
            Operation::Jeq => (self.is_not_zero(flags.zero), false),
            Operation::Jnc => (flags.carry, false),
            Operation::Jc => (flags.carry, true),
            Operation::Jn => (self.is_negative(flags.negative), true),
            Operation::Jge => (self.is_less(flags), false),
            Operation::Jl => (self.is_less(flags), true),
            _ => return self.go_to(target),
        };
        let (then, otherwise) = if taken { (target, next) } else { (next, target) };
        self.count();
        let (then_label, otherwise_label) = (self.label(then), self.label(otherwise));
        self.builder.ins().brif(condition, then_label, &[], otherwise_label, &[]);
    }

    fn is_not_zero(&mut self, value: Value) -> Value {
        self.builder.ins().icmp_imm_u(IntCC::NotEqual, value, 0)
    }

    fn is_negative(&mut self, value: Value) -> Value {
        let sign = self.builder.ins().band_imm_u(value, 0x8000);
        self.is_not_zero(sign)
    }

    /// Whether N and V differ: what was compared is less, as numbers with a sign.
    fn is_less(&mut self, flags: Flags<Value>) -> Value {
        match self.compared {
            Some((left, right)) => {
                let [left, right] = [left, right].map(|word| {
                    let word = self.builder.ins().ireduce(I16, word);
                    self.builder.ins().sextend(I32, word)
                });
                self.builder.ins().icmp(IntCC::SignedLessThan, right, left)
            }
            None => {
                let differ = self.builder.ins().bxor(flags.negative, flags.overflow);
                self.is_negative(differ)
            }
        }
    }

    /// Moves to the program counter: branches and returns.
    pub(super) fn branch(&mut self, instruction: &RegionInstruction, source: u8) {
        if source == source::VALUE {
            self.set_source_extension(instruction.slot.extension);
            self.finish(instruction);
            return self.go_to(instruction.slot.source_value);
        }
        let operand = self.source_operand(instruction, source);
        let place = operand.map(|operand| self.reach(instruction, operand, Use::Read, false));
        let stop = self.stop_before(instruction.address);
        let target = self.read_source(instruction, false, source, place);
        self.increment(instruction, false, source);
        self.finish(instruction);
        self.go_to_value(instruction, target, stop, None);
    }

    pub(super) fn call(&mut self, instruction: &RegionInstruction, source: u8) {
        let operand = self.source_operand(instruction, source);
        let place = operand.map(|operand| self.reach(instruction, operand, Use::Read, false));
        let stack = self.push_operand();
        let pushed = self.reach(instruction, stack, Use::Both, false);
        let constant = source == source::VALUE;
        let stop = (!constant).then(|| self.stop_before(instruction.address));
        let target = self.read_source(instruction, false, source, place);
        let next = self.constant(instruction.slot.next);
        self.set_register(STACK_POINTER, stack.address);
        self.increment(instruction, false, source);
        self.finish(instruction);
        match stop {
            Some(stop) => self.go_to_value(instruction, target, stop, Some((next, pushed))),
            None => {
                self.write(pushed, next, false);
                self.go_to(instruction.slot.source_value);
            }
        }
    }

    /// Goes on at an address that is not known before, after all of the block has been done but for what a call pushes; or leaves
    /// at `stop`, where nothing of the instruction has been done, if there is no code for it.
    fn go_to_value(&mut self, instruction: &RegionInstruction, target: Value, stop: Label, pushed: Option<Pushed>) {
        let guesses = self.plan.guesses.get(&instruction.address).map_or(&[][..], Vec::as_slice);
        let elsewhere = self.builder.create_block();
        let arrivals: Vec<(u16, Label)> = guesses.iter().map(|guess| (*guess, self.builder.create_block())).collect();
        let mut switch = Switch::new();
        arrivals.iter().for_each(|(guess, label)| switch.set_entry(u128::from(*guess), *label));
        switch.emit(&mut self.builder, target, elsewhere);
        let pending = self.pending;
        for (guess, arrival) in arrivals {
            self.pending = pending;
            self.builder.seal_block(arrival);
            self.builder.switch_to_block(arrival);
            pushed.into_iter().for_each(|(word, place)| self.write(place, word, false));
            self.go_to(guess);
        }
        self.pending = pending;
        self.builder.seal_block(elsewhere);
        self.builder.switch_to_block(elsewhere);
        let (is_there, code) = self.find(target);
        let go = self.builder.create_block();
        self.builder.ins().brif(is_there, go, &[], stop, &[]);
        self.builder.seal_block(go);
        self.builder.switch_to_block(go);
        pushed.into_iter().for_each(|(word, place)| self.write(place, word, false));
        let exit = self.exit_to_code(target, code);
        self.builder.ins().jump(exit, &[]);
        self.pending = Pending::default();
    }
}
