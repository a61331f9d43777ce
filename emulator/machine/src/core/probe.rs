//! What can be connected to the core to see what it does. The core itself keeps no records.

use sancus_hw::{Claim, Command, Report};

use super::sancus::Protection;
use super::{Access, Core};
use crate::bus::{Cycle, Lanes};
use crate::memory::Memory;
use crate::peripherals::Peripherals;

/// Receives the signals of the core. Within a cycle: [`boundary`](Probe::boundary), [`begin`](Probe::begin), writes and
/// violations, [`access`](Probe::access), then what the Sancus unit reports.
pub(crate) trait Probe {
    /// Whether boundaries, writes and violations are wanted. With `false` the calls are left out.
    const OBSERVES: bool;

    /// An instruction or interrupt entry begins in cycle `now`.
    fn boundary(&mut self, now: Cycle, core: &Core);

    /// A write cycle on the bus, also one that memory protection keeps from memory.
    fn write(&mut self, now: Cycle, address: u16, lanes: Lanes, data: u16);

    /// A read cycle on the bus that is not a fetch, and the word on the bus.
    fn read(&mut self, now: Cycle, address: u16, data: u16);

    /// The core's violation output is high.
    fn violation(&mut self, now: Cycle);

    /// Whether [`begin`](Probe::begin) and [`access`](Probe::access) are wanted.
    fn records(&self) -> bool;

    /// A cycle begins.
    fn begin(
        &mut self,
        now: Cycle,
        core: &Core,
        protection: &Protection,
        memory: &Memory,
        peripherals: &mut Peripherals,
    );

    /// Whether an access that the crypto unit is about to make is one for [`access`](Probe::access), or something else waits to
    /// be recorded.
    fn notes(&self, access: Option<Access>, memory: &Memory) -> bool;

    /// The bus has made the access of this cycle. May answer a read in the place of what is at the address.
    fn access(&mut self, access: &BusAccess, core: &Core, memory: &Memory) -> Option<u16>;

    /// The interrupt lines in cycle `now`, as a module sees them if one executes.
    fn interrupt_lines(&self, now: Cycle, peripherals: &mut Peripherals, in_module: bool) -> u16;

    /// The Sancus unit reports something. The core has clocked it.
    fn reported(&mut self, now: Cycle, core: &Core, report: Report);

    /// Code of another module runs from this cycle on.
    fn switched(&mut self, now: Cycle, switch: Switch);

    /// These registers have lost their owner, and their devices are reset as of cycle `now`.
    fn lost(&mut self, now: Cycle, registers: Claim);

    /// The crypto unit begins a command of `module`, on so many bytes.
    fn crypto_begins(&mut self, now: Cycle, core: &Core, command: Command, module: u16, bytes: u16);

    /// The crypto unit has done a command.
    fn crypto_ends(&mut self, now: Cycle, core: &Core);
}

/// Who executes changes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Switch {
    /// Who executed before.
    pub(crate) from: u16,
    /// Who executes now.
    pub(crate) to: u16,
    /// Address of the current instruction.
    pub(crate) program_counter: u16,
    /// R6.
    pub(crate) entry: u16,
}

/// An access, as the bus made it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BusAccess {
    pub(crate) cycle: Cycle,
    pub(crate) access: Access,
    /// A violation keeps it from memory.
    pub(crate) masked: bool,
    /// The crypto unit makes it.
    pub(crate) by_unit: bool,
}
