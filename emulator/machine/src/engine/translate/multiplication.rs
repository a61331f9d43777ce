//! The multiplier's registers in translated code, which computes a product when OP2 is written. That is exact: an
//! instruction that says a register's address reads a word of its own first, so it accesses the register in its second cycle
//! at the earliest, and by then the product of an instruction before can be read (`omsp_multiplier.v`: early read).

use std::mem::offset_of;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I16, I32, I64};
use cranelift_codegen::ir::{InstBuilder, Value};

use super::emit::Emitter;
use super::native::{CYCLE, Context};
use crate::peripherals::multiplier::{MAC, MACS, MPY, MPYS, OP2, RESHI, RESLO, SUMEXT};

const OPERAND1: usize = offset_of!(Context, multiplier.operand1);
const OPERAND2: usize = offset_of!(Context, multiplier.operand2);
const SIGNED: usize = offset_of!(Context, multiplier.signed);
const ACCUMULATE: usize = offset_of!(Context, multiplier.accumulate);
const RESULT: usize = offset_of!(Context, multiplier.result);
const SUM_EXTENSION: usize = offset_of!(Context, multiplier.sum_extension);
const BEGIN: usize = offset_of!(Context, multiplier.begin);

impl Emitter<'_> {
    pub(super) fn read_multiplier(&mut self, register: u16) -> Value {
        match register {
            OP2 => self.context_field(I32, OPERAND2),
            RESLO => {
                let result = self.context_field(I32, RESULT);
                self.builder.ins().band_imm_u(result, 0xffff)
            }
            RESHI => {
                let result = self.context_field(I32, RESULT);
                self.builder.ins().ushr_imm_u(result, 16)
            }
            SUMEXT => self.context_field(I32, SUM_EXTENSION),
            _ => self.context_field(I32, OPERAND1),
        }
    }

    /// Writes a register in a cycle of the current instruction.
    pub(super) fn write_multiplier(&mut self, register: u16, value: Value, cycle: u8) {
        let value = self.builder.ins().band_imm_u(value, 0xffff);
        match register {
            MPY | MPYS | MAC | MACS => {
                let signed = self.builder.ins().iconst(I32, i64::from(matches!(register, MPYS | MACS)));
                let accumulates = matches!(register, MAC | MACS);
                let accumulate = self.builder.ins().iconst(I32, if accumulates { i64::from(u32::MAX) } else { 0 });
                self.store(value, OPERAND1);
                self.store(signed, SIGNED);
                self.store(accumulate, ACCUMULATE);
            }
            OP2 => {
                self.store(value, OPERAND2);
                self.multiply(value);
                let pending = self.pending;
                let progress = self.progress(&pending);
                let now = self.builder.ins().iadd_imm_s(progress, i64::from(cycle) * CYCLE as i64);
                self.store(now, offset_of!(Context, multiplied));
            }
            RESLO | RESHI => {
                let (shift, kept) = if register == RESLO { (0, 0xffff_0000) } else { (16, 0xffff) };
                let result = self.context_field(I32, RESULT);
                let kept = self.builder.ins().band_imm_u(result, kept);
                let new = self.builder.ins().ishl_imm_u(value, shift);
                let result = self.builder.ins().bor(kept, new);
                self.store(result, RESULT);
            }
            _ => {}
        }
    }

    /// Multiplies operand 1 and `operand2`.
    fn multiply(&mut self, operand2: Value) {
        let operand1 = self.context_field(I32, OPERAND1);
        let [signed, accumulate, result] = [SIGNED, ACCUMULATE, RESULT].map(|at| self.context_field(I32, at));
        let ins = &mut self.builder;
        let [factor1, factor2] = [operand1, operand2].map(|operand| {
            let word = ins.ins().ireduce(I16, operand);
            let [number, magnitude] = [ins.ins().sextend(I64, word), ins.ins().uextend(I64, word)];
            ins.ins().select(signed, number, magnitude)
        });
        let begin = ins.ins().band(result, accumulate);
        let product = ins.ins().imul(factor1, factor2);
        let wide = ins.ins().uextend(I64, begin);
        let sum = ins.ins().iadd(wide, product);
        let result = ins.ins().ireduce(I32, sum);
        let zero = ins.ins().iconst(I32, 0);
        let ones = ins.ins().iconst(I32, 0xffff);
        let negative = ins.ins().icmp(IntCC::SignedLessThan, result, zero);
        let sign = ins.ins().select(negative, ones, zero);
        let carry = ins.ins().ushr_imm_u(sum, 32);
        let carry = ins.ins().ireduce(I32, carry);
        let extension = ins.ins().select(signed, sign, carry);
        self.store(begin, BEGIN);
        self.store(result, RESULT);
        self.store(extension, SUM_EXTENSION);
    }
}
