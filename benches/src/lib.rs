//! What the benches share: programs of a few lines, and a machine to run them.

pub mod instruction_cycles;
pub mod measure;
pub mod peers;
pub mod report;

use machine::{Configuration, Machine, RESET_VECTOR};
use msp430_isa::assemble;

/// Where programs begin, behind the instruction that holds the watchdog.
pub const START: u16 = RESET + 6;
/// Where the node begins.
const RESET: u16 = 0x5c00;

/// A machine with programs in its memory, given as lines of assembly at their addresses.
pub fn machine(configuration: &Configuration, programs: &[(u16, &str)]) -> Machine {
    let mut machine = Machine::new(configuration).unwrap_or_else(|error| panic!("{error}"));
    machine.write_word(RESET_VECTOR, RESET);
    for &(start, program) in [(RESET, "mov #0x5a80, &0x0120")].iter().chain(programs) {
        let assembly = assemble(program, start).unwrap_or_else(|error| panic!("{error}"));
        assembly.words.iter().for_each(|(address, word)| machine.write_word(*address, *word));
    }
    machine
}

/// Runs to the instruction at `address`; panics if it does not come within a hundred million cycles.
pub fn run_to(machine: &mut Machine, address: u16) {
    let limit = machine.cycle() + 100_000_000;
    while machine.registers()[0] != address {
        machine.run(machine.cycle() + 1, &mut ());
        assert!(machine.cycle() < limit, "the program does not come to {address:#06x}");
    }
}

/// The cycles of the current instruction, from its first one to the next instruction's first.
pub fn cycles_of_instruction(machine: &mut Machine) -> u64 {
    let (start, address) = (machine.cycle(), machine.registers()[0]);
    while machine.registers()[0] == address {
        machine.run(machine.cycle() + 1, &mut ());
    }
    machine.cycle() - start
}

/// A line that sets a register to a number, in two words whatever the number.
pub fn set(register: u8, value: u16) -> String {
    format!("mov #{value:#06x}, r{register}\n")
}
