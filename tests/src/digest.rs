//! Digests of traces that are too long to keep: for each stretch of cycles how many events of each kind there are, and a hash of
//! all that a trace says of them.

use std::fmt::{self, Write as _};

use machine::{Boundary, Cycle, Lanes, Observer};
use program::trace::{BoundaryRecord, Record};

/// Cycles of a stretch. A difference is found in the trace of one.
pub const STRETCH: Cycle = 10_000;

/// What happened in a stretch. Displays as its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its first cycle.
    pub start: Cycle,
    /// Instructions begun, decoded ones that did not run included.
    pub instructions: u32,
    /// Interrupt entries.
    pub interrupts: u32,
    /// Write cycles.
    pub writes: u32,
    /// Cycles of violation.
    pub violations: u32,
    /// FNV-1a over the numbers of all events, one after the other.
    pub hash: u64,
}

impl Stretch {
    fn new(start: Cycle) -> Stretch {
        Stretch { start, instructions: 0, interrupts: 0, writes: 0, violations: 0, hash: 0xcbf2_9ce4_8422_2325 }
    }

    fn hash(&mut self, numbers: impl IntoIterator<Item = u64>) {
        for number in numbers {
            self.hash = (self.hash ^ number).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    fn add(&mut self, record: &Record) {
        let kind = match record {
            Record::Boundary(boundary) if boundary.interrupt_entry => &mut self.interrupts,
            Record::Boundary(_) => &mut self.instructions,
            Record::Write { .. } => &mut self.writes,
            Record::Violation { .. } => &mut self.violations,
        };
        *kind += 1;
        match *record {
            Record::Boundary(BoundaryRecord { cycle, program_counter, interrupt_entry, registers }) => {
                self.hash([0, cycle, program_counter.into(), interrupt_entry.into()]);
                self.hash(registers.map(u64::from));
            }
            Record::Write { cycle, address, lanes, value } => {
                let lanes = match lanes {
                    Lanes::Both => 0b11,
                    Lanes::Low => 0b01,
                    Lanes::High => 0b10,
                };
                self.hash([1, cycle, address.into(), lanes, value.into()]);
            }
            Record::Violation { cycle } => self.hash([2, cycle]),
        }
    }
}

impl fmt::Display for Stretch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Stretch { start, instructions, interrupts, writes, violations, hash } = self;
        write!(formatter, "{start} {instructions} {interrupts} {writes} {violations} {hash:016x}")
    }
}

/// The digest of a trace without resets: of a recorded one, or as an observer of a machine's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Digest {
    /// The stretches with an event, in the order of time.
    pub stretches: Vec<Stretch>,
    /// Later events are left out.
    end: Cycle,
}

impl Digest {
    /// Of the events before a cycle.
    pub fn until(end: Cycle) -> Digest {
        Digest { stretches: Vec::new(), end }
    }

    /// Adds the next event.
    pub fn add(&mut self, record: &Record) {
        if record.cycle() >= self.end {
            return;
        }
        let start = record.cycle() / STRETCH * STRETCH;
        if self.stretches.last().is_none_or(|last| last.start != start) {
            self.stretches.push(Stretch::new(start));
        }
        if let Some(last) = self.stretches.last_mut() {
            last.add(record);
        }
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.stretches.iter().try_for_each(|stretch| {
            stretch.fmt(formatter)?;
            formatter.write_char('\n')
        })
    }
}

impl Observer for Digest {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        self.add(&Record::Boundary(boundary.into()));
    }

    fn write(&mut self, cycle: Cycle, address: u16, lanes: Lanes, value: u16) {
        self.add(&Record::Write { cycle, address, lanes, value });
    }

    fn violation(&mut self, cycle: Cycle) {
        self.add(&Record::Violation { cycle });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever of an event differs, the hash does.
    #[test]
    fn each_number_of_an_event_counts() {
        let boundary = BoundaryRecord { cycle: 7, program_counter: 0x5c00, interrupt_entry: false, registers: [0; 15] };
        let write = |cycle, address, lanes, value| Record::Write { cycle, address, lanes, value };
        let mut records = vec![
            Record::Boundary(boundary),
            Record::Boundary(BoundaryRecord { cycle: 8, ..boundary }),
            Record::Boundary(BoundaryRecord { program_counter: 0x5c02, ..boundary }),
            Record::Boundary(BoundaryRecord { interrupt_entry: true, ..boundary }),
            write(7, 0x0200, Lanes::Both, 0),
            write(8, 0x0200, Lanes::Both, 0),
            write(7, 0x0202, Lanes::Both, 0),
            write(7, 0x0200, Lanes::Low, 0),
            write(7, 0x0200, Lanes::High, 0),
            write(7, 0x0200, Lanes::Both, 1),
            Record::Violation { cycle: 7 },
            Record::Violation { cycle: 8 },
        ];
        for register in 0..15 {
            let mut registers = [0; 15];
            registers[register] = 1;
            records.push(Record::Boundary(BoundaryRecord { registers, ..boundary }));
        }
        let hashes: std::collections::BTreeSet<u64> = records
            .iter()
            .map(|record| {
                let mut digest = Digest::until(STRETCH);
                digest.add(record);
                digest.stretches[0].hash
            })
            .collect();
        assert_eq!(hashes.len(), records.len());
    }

    #[test]
    fn events_count_in_their_stretch_and_up_to_the_end() {
        let mut digest = Digest::until(30_000);
        for cycle in [9_999, 10_000, 19_999, 29_999, 30_000] {
            digest.add(&Record::Violation { cycle });
        }
        let counts: Vec<(Cycle, u32)> =
            digest.stretches.iter().map(|stretch| (stretch.start, stretch.violations)).collect();
        assert_eq!(counts, [(0, 1), (10_000, 2), (20_000, 1)]);
        assert!(digest.to_string().starts_with("0 0 0 0 1 "), "{digest}");
    }
}
