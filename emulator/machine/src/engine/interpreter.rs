//! The interpreter as an instance of the semantics: words are numbers, and places in memory are addresses.

use msp430_isa::FLAGS;

use super::Fast;
use super::semantics::{Backend, Flag, Flags, Operand, Use, Words};
use super::slot::Slot;
use crate::bus::Lanes;
use crate::core::registers::{CPU_OFF, GIE, OSC_OFF, SCG1, STATUS_MASK};
use crate::memory::Region;
use crate::observer::Observer;
use crate::recording::Master;

impl<O: Observer> Words for Fast<'_, O> {
    type Value = u32;
    type Condition = bool;

    #[inline(always)]
    fn constant(&mut self, value: u16) -> u32 {
        value.into()
    }

    #[inline(always)]
    fn add(&mut self, left: u32, right: u32) -> u32 {
        left.wrapping_add(right)
    }

    #[inline(always)]
    fn subtract(&mut self, left: u32, right: u32) -> u32 {
        left.wrapping_sub(right)
    }

    #[inline(always)]
    fn and(&mut self, left: u32, right: u32) -> u32 {
        left & right
    }

    #[inline(always)]
    fn or(&mut self, left: u32, right: u32) -> u32 {
        left | right
    }

    #[inline(always)]
    fn exclusive_or(&mut self, left: u32, right: u32) -> u32 {
        left ^ right
    }

    #[inline(always)]
    fn shift_left(&mut self, value: u32, bits: u8) -> u32 {
        value << bits
    }

    #[inline(always)]
    fn shift_right(&mut self, value: u32, bits: u8) -> u32 {
        value >> bits
    }

    #[inline(always)]
    fn is_zero(&mut self, value: u32) -> bool {
        value == 0
    }

    #[inline(always)]
    fn is_not_zero(&mut self, value: u32) -> bool {
        value != 0
    }

    #[inline(always)]
    fn is_at_least(&mut self, left: u32, right: u32) -> bool {
        left >= right
    }

    #[inline(always)]
    fn swapped(&mut self, value: u32) -> u32 {
        (value as u16).swap_bytes().into()
    }

    #[inline(always)]
    fn sign_extended(&mut self, value: u32) -> u32 {
        u32::from(value as i8 as u16)
    }

    #[inline(always)]
    fn bit(&mut self, condition: bool) -> u32 {
        condition.into()
    }

    #[inline(always)]
    fn select(&mut self, condition: bool, then: u32, otherwise: u32) -> u32 {
        if condition { then } else { otherwise }
    }
}

impl<O: Observer> Backend for Fast<'_, O> {
    /// Its address.
    type Place = u16;
    type Target = u16;

    #[inline(always)]
    fn register(&mut self, register: u8) -> u32 {
        self.registers[usize::from(register & 15)].into()
    }

    #[inline(always)]
    fn set_register(&mut self, register: u8, value: u32) {
        self.registers[usize::from(register & 15)] = value as u16;
    }

    #[inline(always)]
    fn flag(&mut self, which: Flag) -> u32 {
        Flags::of(self.registers[2]).get(which)
    }

    #[inline(always)]
    fn set_flags(&mut self, flags: Flags<u32>, _: Option<(u32, u32)>) {
        self.registers[2] = (self.registers[2] & !FLAGS) | flags.bits();
    }

    #[inline(always)]
    fn set_flag_bits(&mut self, bits: u16, set: bool) {
        self.registers[2] = if set { self.registers[2] | bits } else { self.registers[2] & !bits };
    }

    #[inline(always)]
    fn is_difference_negative(&mut self) -> Option<bool> {
        None
    }

    #[inline(always)]
    fn write_status(&mut self, slot: &Slot, value: u32, flags: Option<Flags<u32>>) -> Option<()> {
        let (old, value) = (self.registers[2], value as u16);
        let mut new = (old & !STATUS_MASK) | (value & STATUS_MASK);
        if let Some(flags) = flags {
            new = (new & !FLAGS) | flags.bits();
        }
        let changed = old ^ new;
        let restricted = (changed & GIE != 0 || value & !STATUS_MASK != 0) && self.status_is_restricted();
        if restricted || !self.switchable(changed, slot.next) {
            return None;
        }
        self.registers[2] = new;
        if changed & (GIE | CPU_OFF) != 0 {
            self.look_up(old & GIE != 0);
        }
        Some(())
    }

    #[inline(always)]
    fn set_source_extension(&mut self, value: u16) {
        self.source_extension = value;
    }

    #[inline(always)]
    fn may_move_stack(&mut self) -> Option<()> {
        (!self.stack_is_guarded()).then_some(())
    }

    #[inline(always)]
    fn reach(&mut self, slot: &Slot, operand: Operand<u32>, what: Use, _: bool) -> Option<u16> {
        let address = operand.address as u16;
        let reaches = match what {
            Use::Read => self.readable(address),
            Use::ReadTarget => self.readable(address) && !self.is_noticed(address),
            Use::Compare => self.comparable(address),
            Use::Write => self.writable(address, slot.next),
            Use::Update => self.writable(address, slot.next) && self.readable(address),
            Use::WriteBack => self.comparable(address) && self.writable(address, slot.next),
            Use::Push => self.stackable(address),
        };
        reaches.then_some(address)
    }

    #[inline(always)]
    fn read(&mut self, address: u16, byte: bool, cycle: u8) -> u32 {
        self.read_bus(address, byte, cycle, Master::Instruction).into()
    }

    #[inline(always)]
    fn read_again(&mut self, address: u16, byte: bool, cycle: u8) {
        if self.is_noticed(address) && self.reads_compared_again {
            self.read_bus(address, byte, cycle, Master::Comparison);
        }
    }

    #[inline(always)]
    fn write(&mut self, address: u16, value: u32, byte: bool, cycle: u8) {
        let value = value as u16;
        let (lanes, value) = match (byte, address & 1) {
            (false, _) => (Lanes::Both, value),
            (true, 0) => (Lanes::Low, (value & 0x00ff) * 0x0101),
            (true, _) => (Lanes::High, (value & 0x00ff) * 0x0101),
        };
        if O::ACTIVE {
            self.announce();
            self.observer.write(self.cycle + u64::from(cycle), address, lanes, value);
        }
        if self.is_outside(address, self.write_mask) {
            self.record_write(address, value, lanes, cycle);
        }
        match self.memory.region(address) {
            Region::Data => {
                self.data_address = address;
                self.memory.set(address, value, lanes);
            }
            Region::Program => {
                self.data_address = super::with_parity(self.data_address, address);
                self.memory.set(address, value, lanes);
                self.code.invalidate(address);
                // The fetch of the next instruction waits.
                self.cycle += 1;
            }
            _ => {
                self.data_address = super::with_parity(self.data_address, address);
                self.write_peripheral(address, value, lanes, cycle);
            }
        }
    }

    #[inline(always)]
    fn target(&mut self, address: u16) -> Option<u16> {
        self.executable(address).then_some(address)
    }

    #[inline(always)]
    fn computed_target(&mut self, address: u32) -> Option<u16> {
        self.target(address as u16)
    }

    #[inline(always)]
    fn finish(&mut self, slot: &Slot) {
        self.go_on(slot.next, slot.cycles);
    }

    #[inline(always)]
    fn finish_at(&mut self, slot: &Slot, target: u16, pushed: Option<(u16, u32)>) {
        if let Some((place, word)) = pushed {
            self.write(place, word, false, slot.last_access);
        }
        self.go_on(target, slot.cycles);
    }

    #[inline(always)]
    fn finish_if(&mut self, slot: &Slot, taken: bool) -> Option<()> {
        let next = if taken { self.target(slot.source_value)? } else { slot.next };
        self.go_on(next, slot.cycles);
        Some(())
    }
}

impl<O: Observer> Fast<'_, O> {
    /// Whether a read of `address` is allowed and answered; unmapped reads show what the exact core has on its buses.
    #[inline(always)]
    fn readable(&self, address: u16) -> bool {
        self.memory.region(address) != Region::Unmapped && self.allowed(address, self.read_mask)
    }

    /// Whether these bits of the status register may change in an instruction that is followed by the one at `next`: no
    /// clock is switched, and the CPU only where it may sleep, before code that is in the same domain.
    #[inline(always)]
    pub(super) fn switchable(&mut self, changed: u16, next: u16) -> bool {
        changed & (CPU_OFF | OSC_OFF | SCG1) == 0 || (changed & (OSC_OFF | SCG1) == 0 && self.falls_asleep(next))
    }

    /// Whether somebody notices a read of `address`: a peripheral, whose state may change, or whoever records.
    #[inline(always)]
    fn is_noticed(&self, address: u16) -> bool {
        self.memory.region(address) == Region::Peripheral || self.is_outside(address, self.read_mask)
    }

    /// Whether the fast engine can go on at `address` after a jump.
    #[inline(always)]
    pub(super) fn executable(&self, address: u16) -> bool {
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
    pub(super) fn stackable(&self, address: u16) -> bool {
        self.memory.region(address) == Region::Data
            && self.access_map.forbidden(address) & (self.read_mask | self.write_mask) == 0
    }

    /// Bus read at an offset in the current instruction: a word, or for bytes what the hardware makes of it, with the
    /// byte in the low half.
    #[inline(always)]
    pub(super) fn read_bus(&mut self, address: u16, byte: bool, offset: u8, by: Master) -> u16 {
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
        if byte && address & 1 != 0 { (word >> 8) * 0x0101 } else { word }
    }
}
