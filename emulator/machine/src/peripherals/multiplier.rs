//! The hardware multiplier, 16x8 in two cycles (`omsp_multiplier.v` without `MPY_16x16`).

use std::any::Any;

use super::Peripherals;
use super::peripheral::{Access, Output, Peripheral, Register, Strobe, Transfer};
use super::wires::Wires;
use crate::bounded::Bounded;
use crate::bus::{Cycle, Lanes, NEVER};
use crate::configuration::Soc;

pub(crate) const MPY: u16 = 0x0130;
pub(crate) const MPYS: u16 = 0x0132;
pub(crate) const MAC: u16 = 0x0134;
pub(crate) const MACS: u16 = 0x0136;
pub(crate) const OP2: u16 = 0x0138;
pub(crate) const RESLO: u16 = 0x013a;
pub(crate) const RESHI: u16 = 0x013c;
pub(crate) const SUMEXT: u16 = 0x013e;

/// From a write to OP2 to the first cycle in which nothing is left to be added.
const SETTLES: Cycle = 3;

/// The multiplier in the hands of translated code, which does not follow its steps: it computes a product when OP2 is
/// written, since it reads none before the second cycle after that.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Arithmetic {
    pub(crate) operand1: u32,
    pub(crate) operand2: u32,
    /// 1 if the operands are signed, else 0.
    pub(crate) signed: u32,
    /// The bits of the result that a write to OP2 leaves: all if it accumulates, else none.
    pub(crate) accumulate: u32,
    pub(crate) result: u32,
    /// As SUMEXT reads.
    pub(crate) sum_extension: u32,
    /// The result to which the last product was added.
    pub(crate) begin: u32,
}

/// SUMEXT, of its two bits.
fn sign_extended(extension: u8) -> u16 {
    if extension & 2 != 0 { 0xfffc | u16::from(extension) } else { extension.into() }
}

/// The multiplier.
#[derive(Clone, Debug)]
pub struct Multiplier {
    operand1: u16,
    operand2: u16,
    signed: bool,
    accumulate: bool,
    result: u32,
    /// Two bits; SUMEXT is their sign extension.
    sum_extension: u8,
    /// Bit 0: adds operand 1 times the high byte of operand 2 in this cycle; set after OP2 was written. Bit 1, a cycle
    /// later: adds the product with the low byte, and reads already see the sum.
    steps: u8,
    /// Byte writes clear the high byte (upstream) instead of taking the bus word.
    masks_bytes: bool,
}

impl Multiplier {
    /// The multiplier of a core.
    pub fn new(soc: Soc) -> Multiplier {
        Multiplier {
            operand1: 0,
            operand2: 0,
            signed: false,
            accumulate: false,
            result: 0,
            sum_extension: 0,
            steps: 0,
            masks_bytes: soc == Soc::OpenMsp430,
        }
    }

    /// The multiplier for somebody who does not access it in this cycle: what it is about to add is added.
    fn lend(&self) -> Arithmetic {
        let mut settled = self.clone();
        while settled.steps != 0 {
            settled.step();
        }
        Arithmetic {
            operand1: settled.operand1.into(),
            operand2: settled.operand2.into(),
            signed: settled.signed.into(),
            accumulate: if settled.accumulate { u32::MAX } else { 0 },
            result: settled.result,
            sum_extension: sign_extended(settled.sum_extension).into(),
            begin: 0,
        }
    }

    /// Takes it back: as it was in the cycle after OP2 was `written`, or with nothing left to add.
    fn take_back(&mut self, arithmetic: &Arithmetic, written: bool) {
        let Arithmetic { operand1, operand2, signed, accumulate, result, sum_extension, begin } = *arithmetic;
        *self = Multiplier {
            operand1: operand1 as u16,
            operand2: operand2 as u16,
            signed: signed != 0,
            accumulate: accumulate != 0,
            result: if written { begin } else { result },
            sum_extension: if written { 0 } else { sum_extension as u8 & 3 },
            steps: written.into(),
            masks_bytes: self.masks_bytes,
        };
    }

    /// Adds what is to be added in this cycle.
    fn step(&mut self) {
        if self.steps != 0 {
            (self.result, self.sum_extension) = self.accumulated();
        }
        self.steps = self.steps << 1 & 2;
    }

    /// Result and extension with this cycle's partial product added. An unsigned carry of the first step stays.
    fn accumulated(&self) -> (u32, u8) {
        let extend = |value: u16| if self.signed { i64::from(value as i16) } else { i64::from(value) };
        let partial = if self.steps & 1 != 0 {
            (extend(self.operand1) * (extend(self.operand2) >> 8)) << 8
        } else {
            extend(self.operand1) * i64::from(self.operand2 & 0xff)
        } as u32;
        let (sum, carry) = self.result.overflowing_add(partial);
        let extension = if self.signed {
            if sum >> 31 != 0 { 0b11 } else { 0b00 }
        } else {
            u8::from(carry) | self.sum_extension & 1
        };
        (sum, extension)
    }
}

impl Peripherals {
    /// Whether translated code may have the multiplier: no other device sees accesses to it.
    pub(crate) fn has_lone_multiplier(&self) -> bool {
        self.multiplier.is_some()
    }

    pub(super) fn lone_multiplier(&self) -> Option<usize> {
        let index = self.slots.iter().position(|slot| (&*slot.device as &dyn Any).is::<Multiplier>())?;
        (MPY..=SUMEXT).all(|address| self.devices_at(address) == 1 << index).then_some(index)
    }

    /// The multiplier, for accesses after the last cycle given to any method.
    pub(crate) fn lend_multiplier(&self) -> Option<Arithmetic> {
        let device: &dyn Any = &*self.slots[self.multiplier?].device;
        device.downcast_ref().map(Multiplier::lend)
    }

    /// Gives it back as it is in cycle `now`, OP2 having been written in the cycle `written`.
    pub(crate) fn take_back_multiplier(&mut self, arithmetic: &Arithmetic, written: Option<Cycle>, now: Cycle) {
        let Some(slot) = self.multiplier.map(|index| &mut self.slots[index]) else { return };
        let device: &mut dyn Any = &mut *slot.device;
        let Some(multiplier) = device.downcast_mut::<Multiplier>() else { return };
        let adding = written.filter(|written| now < written + SETTLES);
        multiplier.take_back(arithmetic, adding.is_some());
        // It neither interrupts nor drives anything, so nobody else has to know.
        slot.time = adding.map_or(now, |written| written + 1);
    }
}

impl Peripheral for Multiplier {
    fn name(&self) -> String {
        "multiplier".into()
    }

    fn description(&self) -> &'static str {
        "A write to OP2 in cycle w starts a multiplication, in two steps of 8 bits. RESLO, RESHI and SUMEXT read in w+1 \
         are still the old sum (0 unless accumulating), from w+2 on the result. Byte writes write the whole bus word, \
         that is the byte twice (upstream: byte writes of the low byte clear the high one)."
    }

    fn registers(&self) -> Vec<Register> {
        use Access::{ReadOnly, ReadWrite};
        vec![
            Register::word("MPY", MPY, ReadWrite, "Operand 1, unsigned multiplication."),
            Register::word("MPYS", MPYS, ReadWrite, "Operand 1, signed multiplication."),
            Register::word("MAC", MAC, ReadWrite, "Operand 1, unsigned multiplication that adds to the result."),
            Register::word("MACS", MACS, ReadWrite, "Operand 1, signed multiplication that adds to the result."),
            Register::word("OP2", OP2, ReadWrite, "Operand 2; writing starts."),
            Register::word("RESLO", RESLO, ReadWrite, "Result, low word."),
            Register::word("RESHI", RESHI, ReadWrite, "Result, high word."),
            Register::word(
                "SUMEXT",
                SUMEXT,
                ReadOnly,
                "Signed: 0xFFFF if the result is negative. Unsigned: the carry.",
            ),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        let early_read = self.steps & 2 != 0;
        let (result, extension) = if early_read { self.accumulated() } else { (self.result, self.sum_extension) };
        match address {
            OP2 => self.operand2,
            RESLO => result as u16,
            RESHI => (result >> 16) as u16,
            SUMEXT => sign_extended(extension),
            _ => self.operand1,
        }
    }

    fn clock(&mut self, strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        self.step();
        let Transfer::Write { address, value, lanes } = strobe.transfer else { return };
        let value = if self.masks_bytes && lanes == Lanes::Low { value & 0xff } else { value };
        match address {
            MPY | MPYS | MAC | MACS => {
                self.operand1 = value;
                self.signed = matches!(address, MPYS | MACS);
                self.accumulate = matches!(address, MAC | MACS);
            }
            OP2 => {
                self.operand2 = value;
                self.sum_extension = 0;
                if !self.accumulate {
                    self.result = 0;
                }
                self.steps |= 1;
            }
            RESLO => self.result = self.result & 0xffff_0000 | u32::from(value),
            RESHI => self.result = self.result & 0x0000_ffff | u32::from(value) << 16,
            _ => {}
        }
    }

    fn quiet(&self, _now: Cycle, _wires: &Wires) -> u64 {
        if self.steps == 0 { NEVER } else { 0 }
    }

    fn next_event(&self, _now: Cycle, _wires: &Wires) -> Cycle {
        NEVER
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        let masks_bytes = self.masks_bytes;
        *self = Multiplier { masks_bytes, ..Multiplier::new(Soc::OpenMsp430) };
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(Multiplier { operand1, operand2, signed, accumulate, result, sum_extension, steps } settings { masks_bytes });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
