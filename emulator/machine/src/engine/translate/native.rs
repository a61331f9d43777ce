//! Code for the host, and its call: all the `unsafe` of this crate.

use std::io;

use memmap2::{Mmap, MmapMut};
use msp430_isa::FLAGS;

use super::targets::{TARGETS, Target};
use crate::configuration::DATA_MEMORY_BASE;
use crate::engine::access_map::{Leaf, View};
use crate::engine::semantics::Flags;
use crate::memory::Memory;
use crate::peripherals::multiplier::Arithmetic;

/// What translated code works on, at fixed offsets.
///
/// Translated code reads and writes the fields of this structure, reads `leaves` at a place that `index` gives, reads the
/// pages that `program` has the addresses of, reads and writes `data` at offsets below the size for which it was made, and
/// goes on at the code of `targets`; nothing else.
#[repr(C)]
pub(super) struct Context {
    /// R0 is the address of the current instruction, R2 without the flags. Hosts work with 32 bits better than with 16: the
    /// upper ones are 0, here and below.
    pub(super) registers: [u32; 16],
    /// The address of the previous instruction.
    pub(super) previous: u32,
    pub(super) source_extension: u32,
    pub(super) data_address: u32,
    pub(super) flags: Flags<u32>,
    pub(super) multiplier: Arithmetic,
    pub(super) read_mask: u32,
    pub(super) write_mask: u32,
    /// 1 where the code was left before an instruction that it cannot do, or not in the cycles left.
    pub(super) stuck: u32,
    /// See [`CYCLE`].
    pub(super) progress: u64,
    /// The progress with the cycle in which the multiplier began its last product; 0 if it began none.
    pub(super) multiplied: u64,
    /// Where `progress` may be at the end of the last instruction.
    pub(super) limit: u64,
    /// What distinguishes the targets of who executes.
    pub(super) mark: u64,
    /// Where the address 0 would be if data memory began there.
    pub(super) data: *mut u8,
    pub(super) program: *const usize,
    pub(super) index: *const u8,
    pub(super) leaves: *const Leaf,
    pub(super) targets: *const Target,
}

/// A cycle in an account of progress: instructions are counted below, and take at least a cycle each.
pub(super) const CYCLE: u64 = 1 << 20;
/// At most so many cycles can be accounted for.
pub(super) const MOST_CYCLES: u64 = CYCLE - 1;

impl Context {
    /// A context without memory, with which no code can run.
    pub(super) fn new(registers: [u16; 16]) -> Context {
        let mut wide = [0; 16];
        wide.iter_mut().zip(registers).for_each(|(wide, register)| *wide = u32::from(register));
        let mut context = Context {
            registers: wide,
            previous: 0,
            source_extension: 0,
            data_address: 0,
            flags: Flags::of(registers[2]),
            multiplier: Arithmetic::default(),
            read_mask: 0,
            write_mask: 0,
            stuck: 0,
            progress: 0,
            multiplied: 0,
            limit: 0,
            mark: 0,
            data: std::ptr::null_mut(),
            program: std::ptr::null(),
            index: std::ptr::null(),
            leaves: std::ptr::null(),
            targets: std::ptr::null(),
        };
        context.registers[2] &= u32::from(!FLAGS);
        context
    }

    /// The address of the current instruction.
    pub(super) fn address(&self) -> u16 {
        self.registers[0] as u16
    }

    /// The registers, with the flags in R2.
    pub(super) fn registers(&self) -> [u16; 16] {
        let mut registers = [0; 16];
        registers.iter_mut().zip(self.registers).for_each(|(register, wide)| *register = wide as u16);
        registers[2] |= self.flags.bits();
        registers
    }
}

/// Machine code of the host.
pub(super) struct NativeCode {
    memory: Mmap,
}

impl NativeCode {
    /// Puts code that [`super::emit`] made where it can run. It is never writable and executable at once.
    pub(super) fn new(code: &[u8]) -> io::Result<NativeCode> {
        let mut memory = MmapMut::map_anon(code.len())?;
        memory.copy_from_slice(code);
        Ok(NativeCode { memory: memory.make_exec()? })
    }

    /// Where it begins.
    pub(super) fn address(&self) -> usize {
        self.memory.as_ptr().expose_provenance()
    }
}

/// Has the code at `code` run, and what that leads to, on a machine's memory and access map.
///
/// # Safety
///
/// `entrance` was made by [`super::emit::entrance`]. The code, and that of all targets, was made by [`super::emit::emit`] for a
/// machine with as much data and program memory as this one has, and all of it exists. The stack pointer is even.
pub(super) unsafe fn run(
    entrance: &NativeCode,
    code: usize,
    context: &mut Context,
    memory: &mut Memory,
    access_map: View<'_>,
    targets: &[Target; TARGETS],
) {
    let (data, program, first_page) = memory.for_translated_code();
    context.data = data.words().as_mut_ptr().cast::<u8>().wrapping_sub(DATA_MEMORY_BASE.into());
    context.program = program.as_ptr().wrapping_sub(first_page);
    context.index = access_map.index.as_ptr();
    context.leaves = access_map.leaves.as_ptr();
    context.targets = targets.as_ptr();
    // SAFETY: `entrance` holds a whole function of this signature, made for this host. All code, as the caller promises,
    // touches the context, which is borrowed mutably, and through it only `data`, which is borrowed mutably and as long as
    // the code was made for; the pages of program memory, which is borrowed; the access map, of which every entry of
    // `index` is below the number of `leaves` (`View`); and `targets`.
    unsafe {
        let entrance: unsafe extern "C" fn(*mut Context, usize) = std::mem::transmute(entrance.memory.as_ptr());
        entrance(context, code);
    }
    context.data = std::ptr::null_mut();
    context.program = std::ptr::null();
    context.index = std::ptr::null();
    context.leaves = std::ptr::null();
    context.targets = std::ptr::null();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_come_back_as_they_were() {
        for status in 0..=u16::MAX {
            let mut registers = [0; 16];
            registers[2] = status;
            assert_eq!(Context::new(registers).registers()[2], status);
        }
    }
}
