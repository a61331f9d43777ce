//! What can be watched while a machine runs. Observers are type parameters: the unit observer `()` costs nothing.

use crate::bus::{Cycle, Lanes};

/// The first cycle of an instruction or of an interrupt entry.
#[derive(Clone, Copy, Debug)]
pub struct Boundary<'a> {
    /// First cycle of the instruction.
    pub cycle: Cycle,
    /// Address of the instruction's first word; at an interrupt entry that of the last instruction started.
    pub program_counter: u16,
    /// The hardware's interrupt entry, not an instruction.
    pub interrupt_entry: bool,
    /// R0 to R15 as held during the cycle (R0 is the fetch address, not meaningful to programs).
    pub registers: &'a [u16; 16],
}

/// Receives what happens on a machine, in the order of cycles; within a cycle first boundaries, then writes, then
/// violations.
pub trait Observer {
    /// Whether anything is to be observed. With `false` the fast engine leaves out all calls.
    const ACTIVE: bool = true;

    /// An instruction or interrupt entry begins.
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        let _ = boundary;
    }

    /// A write cycle on the bus, also one that memory protection keeps from memory. Byte writes carry the byte in both
    /// halves of `value`.
    fn write(&mut self, cycle: Cycle, address: u16, lanes: Lanes, value: u16) {
        let _ = (cycle, address, lanes, value);
    }

    /// The node comes out of a reset (not the first) and begins again at `cycle`, from which the hardware's own counters,
    /// and the traces taken from it, count anew.
    fn reset(&mut self, cycle: Cycle) {
        let _ = cycle;
    }

    /// The core's violation output is high in this cycle.
    fn violation(&mut self, cycle: Cycle) {
        let _ = cycle;
    }
}

impl Observer for () {
    const ACTIVE: bool = false;
}
