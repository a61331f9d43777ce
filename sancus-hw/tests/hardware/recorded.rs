//! The crypto unit against random instructions recorded on the RTL: odd and overlapping buffers, empty and backward
//! ranges, wrong tags, modules at odd addresses. Compared are cycles, every write with its cycle, r15 and the zero flag.
//!
//! `data/random_crypto.*`: a program of wrap, unwrap, verify and identify instructions on constants, as the image of
//! the top 41 KiB of memory, and its trace in the golden corpus's format.

use std::collections::BTreeMap;
use std::io::Read;

use crate::machine::Machine;
use flate2::read::GzDecoder;
use sancus_hw::{Command, Profile};

/// An `@I` line: an instruction begins.
struct Instruction {
    cycle: u64,
    program_counter: u16,
    registers: [u16; 16],
}

fn hex(field: &str) -> u16 {
    u16::from_str_radix(field, 16).unwrap()
}

fn replay(profile: Profile, image: &[u8], trace: &[u8]) -> usize {
    let (mut image_bytes, mut text) = (Vec::new(), String::new());
    GzDecoder::new(image).read_to_end(&mut image_bytes).unwrap();
    GzDecoder::new(trace).read_to_string(&mut text).unwrap();
    let mut instructions = Vec::new();
    let mut writes = BTreeMap::new();
    for line in text.lines() {
        let fields: Vec<&str> = line.split(' ').collect();
        let cycle: u64 = fields[1].parse().unwrap();
        match fields[0] {
            "@I" => {
                let mut registers = [0; 16];
                for (register, field) in registers[1..].iter_mut().zip(&fields[4..]) {
                    *register = hex(field);
                }
                instructions.push(Instruction { cycle, program_counter: hex(fields[2]), registers });
            }
            "@W" => {
                writes.insert(cycle, (hex(fields[2]), hex(fields[4])));
            }
            other => panic!("{other}"),
        }
    }

    let mut machine = Machine::new(profile, false);
    machine.load((0x1_0000 - image_bytes.len()) as u16, &image_bytes);
    let mut replayed = 0;
    for [instruction, next] in instructions.array_windows() {
        let opcode = machine.word(instruction.program_counter);
        let Some(command) = (opcode & 0xfff0 == 0x1380).then(|| Command::from_code(opcode as u8 & 0xf)).flatten()
        else {
            continue;
        };
        let context = format!("{command:?} in cycle {}", instruction.cycle);
        machine.skip = !machine.skip;
        machine.registers = instruction.registers;
        machine.program_counter = instruction.program_counter;
        let outcome = machine.execute(command);
        assert_eq!(u64::from(outcome.cycles), next.cycle - instruction.cycle, "{context}");
        assert_eq!(machine.registers[15], next.registers[15], "{context}");
        assert_eq!(outcome.zero, Some(next.registers[2] & 2 != 0), "{context}");
        let expected: Vec<_> = writes
            .range(instruction.cycle..next.cycle)
            .map(|(at, write)| ((at - instruction.cycle) as u32, *write))
            .collect();
        assert_eq!(outcome.writes, expected, "{context}");
        replayed += 1;
    }
    replayed
}

#[test]
fn random_instructions_of_the_64_bit_core() {
    let image = include_bytes!("../data/random_crypto.s64.bin.gz");
    let replayed = replay(Profile::Spongent64, image, include_bytes!("../data/random_crypto.s64.trace.gz"));
    assert!(replayed > 400, "{replayed}");
}

#[test]
fn random_instructions_of_the_128_bit_core() {
    let image = include_bytes!("../data/random_crypto.s128.bin.gz");
    let replayed = replay(Profile::Spongent128, image, include_bytes!("../data/random_crypto.s128.trace.gz"));
    assert!(replayed > 300, "{replayed}");
}
