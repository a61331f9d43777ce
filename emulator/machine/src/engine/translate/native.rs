//! Code for the host, and its call: all the `unsafe` of this crate.

use std::io;

use memmap2::{Mmap, MmapMut};

use crate::data_memory::DataMemory;
use crate::engine::access_map::View;
use crate::memory::Page;

/// What translated code works on, at fixed offsets.
///
/// Translated code reads and writes the fields of this structure, reads `leaves` at a place that `index` gives, and
/// reads and writes `data` at offsets that it has compared with `data_size`; nothing else.
#[repr(C)]
pub(super) struct Context {
    /// R0 is the address of the current instruction, R2 whole.
    pub(super) registers: [u16; 16],
    /// Progress: cycles in the low half, instructions in the high half.
    pub(super) progress: u64,
    /// No instruction starts at or after this cycle, counted as `progress` does.
    pub(super) budget: u32,
    pub(super) previous: u16,
    pub(super) source_extension: u16,
    pub(super) data_address: u16,
    pub(super) read_mask: u16,
    pub(super) write_mask: u16,
    /// Bytes of data memory.
    data_size: u16,
    data: *mut u16,
    index: *const u8,
    leaves: *const Page,
}

/// Offsets of the fields that only translated code looks at.
pub(super) mod offset {
    use std::mem::offset_of;

    use super::Context;

    pub(in super::super) const DATA_SIZE: usize = offset_of!(Context, data_size);
    pub(in super::super) const DATA: usize = offset_of!(Context, data);
    pub(in super::super) const INDEX: usize = offset_of!(Context, index);
    pub(in super::super) const LEAVES: usize = offset_of!(Context, leaves);
}

impl Context {
    /// A context without memory, with which no code can run.
    pub(super) fn new(registers: [u16; 16]) -> Context {
        Context {
            registers,
            progress: 0,
            budget: 0,
            previous: 0,
            source_extension: 0,
            data_address: 0,
            read_mask: 0,
            write_mask: 0,
            data_size: 0,
            data: std::ptr::null_mut(),
            index: std::ptr::null(),
            leaves: std::ptr::null(),
        }
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

    /// Runs the code on a machine's data memory and access map.
    pub(super) fn run(&self, context: &mut Context, data: &mut DataMemory, access_map: View<'_>) {
        let words = data.words();
        context.data_size = size_of_val(words) as u16;
        context.data = words.as_mut_ptr().cast();
        context.index = access_map.index.as_ptr();
        context.leaves = access_map.leaves.as_ptr();
        let code = self.memory.as_ptr();
        // SAFETY: `memory` holds a whole function of this signature, made by `super::emit` for this host. It touches the
        // context, which is borrowed mutably, and through it only `data`, which is borrowed mutably and as long as
        // `data_size` says, and the access map: every entry of `index` is below the number of `leaves` (`View`).
        unsafe {
            let function: unsafe extern "C" fn(*mut Context) = std::mem::transmute(code);
            function(context);
        }
        context.data = std::ptr::null_mut();
        context.index = std::ptr::null();
        context.leaves = std::ptr::null();
    }
}
