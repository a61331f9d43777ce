//! What can be watched while a machine runs. Observers are type parameters: the unit observer `()` costs nothing.

use std::ops::RangeInclusive;

use crate::bus::{Cycle, Lanes};
use crate::recording::Operation;

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

    /// A read cycle on the bus that is not an instruction fetch, and the word on the bus; only if
    /// [`observes_reads`](Self::observes_reads).
    fn read(&mut self, cycle: Cycle, address: u16, value: u16) {
        let _ = (cycle, address, value);
    }

    /// The crypto unit has done an operation in a session that is replayed ([`crate::Machine::replay`]), before the instruction after
    /// it begins.
    fn operation(&mut self, operation: &Operation) {
        let _ = operation;
    }

    /// Whether reads are to be observed. The run then takes the exact core.
    fn observes_reads(&self) -> bool {
        false
    }

    /// Whether the run is to end now. Asked after every instruction and interrupt entry.
    fn stops(&self) -> bool {
        false
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

/// Stops a run after an instruction that writes to an address, or reads it if asked to.
#[derive(Clone, Debug)]
pub struct Watchpoint {
    addresses: RangeInclusive<u16>,
    reads: bool,
    /// The first access that was seen: its cycle, address and word.
    pub hit: Option<(Cycle, u16, u16)>,
}

impl Watchpoint {
    /// Stops at writes to these addresses.
    pub fn on_writes(addresses: RangeInclusive<u16>) -> Watchpoint {
        Watchpoint { addresses, reads: false, hit: None }
    }

    /// Stops at reads and writes of these addresses.
    pub fn on_accesses(addresses: RangeInclusive<u16>) -> Watchpoint {
        Watchpoint { reads: true, ..Watchpoint::on_writes(addresses) }
    }

    /// Takes note of an access to the word or byte at an address.
    fn note(&mut self, cycle: Cycle, bytes: RangeInclusive<u16>, value: u16) {
        if bytes.start() <= self.addresses.end() && self.addresses.start() <= bytes.end() {
            self.hit.get_or_insert((cycle, *bytes.start(), value));
        }
    }
}

impl Observer for Watchpoint {
    fn write(&mut self, cycle: Cycle, address: u16, lanes: Lanes, value: u16) {
        let bytes = match lanes {
            Lanes::Both => address & !1..=address | 1,
            Lanes::Low => address & !1..=address & !1,
            Lanes::High => address | 1..=address | 1,
        };
        self.note(cycle, bytes, value);
    }

    fn read(&mut self, cycle: Cycle, address: u16, value: u16) {
        if self.reads {
            self.note(cycle, address & !1..=address | 1, value);
        }
    }

    fn observes_reads(&self) -> bool {
        self.reads
    }

    fn stops(&self) -> bool {
        self.hit.is_some()
    }
}

/// Tells a function of every read: its cycle, address and word. See [`Observer::read`].
pub struct OnReads<F>(pub F);

impl<F: FnMut(Cycle, u16, u16)> Observer for OnReads<F> {
    fn read(&mut self, cycle: Cycle, address: u16, value: u16) {
        (self.0)(cycle, address, value);
    }

    fn observes_reads(&self) -> bool {
        true
    }
}

/// Two observers of the same run.
impl<A: Observer, B: Observer> Observer for (&mut A, &mut B) {
    const ACTIVE: bool = A::ACTIVE || B::ACTIVE;

    fn boundary(&mut self, boundary: &Boundary<'_>) {
        self.0.boundary(boundary);
        self.1.boundary(boundary);
    }

    fn write(&mut self, cycle: Cycle, address: u16, lanes: Lanes, value: u16) {
        self.0.write(cycle, address, lanes, value);
        self.1.write(cycle, address, lanes, value);
    }

    fn read(&mut self, cycle: Cycle, address: u16, value: u16) {
        self.0.read(cycle, address, value);
        self.1.read(cycle, address, value);
    }

    fn operation(&mut self, operation: &Operation) {
        self.0.operation(operation);
        self.1.operation(operation);
    }

    fn observes_reads(&self) -> bool {
        self.0.observes_reads() || self.1.observes_reads()
    }

    fn stops(&self) -> bool {
        self.0.stops() || self.1.stops()
    }

    fn reset(&mut self, cycle: Cycle) {
        self.0.reset(cycle);
        self.1.reset(cycle);
    }

    fn violation(&mut self, cycle: Cycle) {
        self.0.violation(cycle);
        self.1.violation(cycle);
    }
}

/// What [`Observer`] is without its constant: fit for a trait object.
trait Receiver {
    fn boundary(&mut self, boundary: &Boundary<'_>);
    fn write(&mut self, cycle: Cycle, address: u16, lanes: Lanes, value: u16);
    fn read(&mut self, cycle: Cycle, address: u16, value: u16);
    fn operation(&mut self, operation: &Operation);
    fn observes_reads(&self) -> bool;
    fn stops(&self) -> bool;
    fn reset(&mut self, cycle: Cycle);
    fn violation(&mut self, cycle: Cycle);
}

impl<O: Observer> Receiver for O {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        Observer::boundary(self, boundary);
    }

    fn write(&mut self, cycle: Cycle, address: u16, lanes: Lanes, value: u16) {
        Observer::write(self, cycle, address, lanes, value);
    }

    fn read(&mut self, cycle: Cycle, address: u16, value: u16) {
        Observer::read(self, cycle, address, value);
    }

    fn operation(&mut self, operation: &Operation) {
        Observer::operation(self, operation);
    }

    fn observes_reads(&self) -> bool {
        Observer::observes_reads(self)
    }

    fn stops(&self) -> bool {
        Observer::stops(self)
    }

    fn reset(&mut self, cycle: Cycle) {
        Observer::reset(self, cycle);
    }

    fn violation(&mut self, cycle: Cycle) {
        Observer::violation(self, cycle);
    }
}

/// Any observer behind one type, so that the engines are compiled once for all of them.
pub(crate) struct AnyObserver<'a>(&'a mut dyn Receiver);

impl<'a> AnyObserver<'a> {
    pub(crate) fn new<O: Observer>(observer: &'a mut O) -> AnyObserver<'a> {
        AnyObserver(observer)
    }
}

impl Observer for AnyObserver<'_> {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        self.0.boundary(boundary);
    }

    fn write(&mut self, cycle: Cycle, address: u16, lanes: Lanes, value: u16) {
        self.0.write(cycle, address, lanes, value);
    }

    fn read(&mut self, cycle: Cycle, address: u16, value: u16) {
        self.0.read(cycle, address, value);
    }

    fn operation(&mut self, operation: &Operation) {
        self.0.operation(operation);
    }

    fn observes_reads(&self) -> bool {
        self.0.observes_reads()
    }

    fn stops(&self) -> bool {
        self.0.stops()
    }

    fn reset(&mut self, cycle: Cycle) {
        self.0.reset(cycle);
    }

    fn violation(&mut self, cycle: Cycle) {
        self.0.violation(cycle);
    }
}
