//! Random programs for the openMSP430, a function of their seed.
//!
//! *Tame* programs keep to valid instructions, mapped memory and balanced stacks, with timer interrupts at random phases;
//! *wild* programs execute whatever the seed holds: illegal words, self-modifying code, stacks in program memory or
//! nowhere, jumps into the unmapped.

use std::collections::BTreeMap;

use machine::{Machine, RESET_VECTOR};
use msp430_isa::assemble;

/// First address of program memory in the stock configuration.
pub const PROGRAM_START: u16 = 0x5c00;
/// Where a random program ends: an endless loop.
const END: u16 = 0xf000;
/// Constant data of random programs.
const TABLE: u16 = 0xe000;

/// The name of a label by its number: letters alone, as the assembler wants it.
pub(crate) fn label(number: usize) -> String {
    let mut rest = number;
    let mut name = String::from("label_");
    while rest > 0 {
        name.push(char::from(b'a' + (rest % 26) as u8));
        rest /= 26;
    }
    name
}

/// A small deterministic generator (SplitMix64): the same numbers on every host.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// A generator with a seed.
    pub fn new(seed: u64) -> Random {
        Random(seed)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut value = self.0;
        value = (value ^ value >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        value = (value ^ value >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        value ^ value >> 31
    }

    /// The next 16 bits.
    pub fn word(&mut self) -> u16 {
        self.bits() as u16
    }

    /// A number below `bound`.
    pub fn below(&mut self, bound: u16) -> u16 {
        (self.bits() % u64::from(bound)) as u16
    }

    /// One of the given values.
    pub fn choose<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[usize::from(self.below(choices.len() as u16))]
    }

    /// `true` once in `odds`.
    pub fn one_in(&mut self, odds: u16) -> bool {
        self.below(odds) == 0
    }
}

/// How far a random program strays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Temper {
    /// Valid instructions on mapped memory, interrupts by the timer.
    Tame,
    /// Anything.
    Wild,
}

/// Puts what a source says into the memory of a machine, and returns the addresses of its labels. A source that is wrong
/// ends the test.
pub fn assemble_into(machine: &mut Machine, source: &str) -> BTreeMap<String, u16> {
    let assembly = assemble(source, PROGRAM_START).unwrap_or_else(|error| panic!("{error}"));
    assembly.words.iter().for_each(|(address, word)| machine.write_word(*address, *word));
    assembly.labels
}

/// A random program: words for program memory.
#[derive(Clone, Debug)]
pub struct Program {
    /// Words from [`PROGRAM_START`] on.
    pub words: Vec<u16>,
}

impl Program {
    /// The program of a seed, of about `length` instructions of body.
    pub fn random(seed: u64, temper: Temper, length: usize) -> Program {
        let mut generator =
            Generator { random: Random::new(seed), temper, program: Program::blank(), at: PROGRAM_START };
        generator.build(length);
        generator.program
    }

    /// Zeros.
    pub(crate) fn blank() -> Program {
        Program { words: vec![0; usize::from((0xffff - PROGRAM_START) / 2 + 1)] }
    }

    pub(crate) fn set(&mut self, address: u16, word: u16) {
        self.words[usize::from((address - PROGRAM_START) / 2)] = word;
    }

    /// Puts what a source says into the program, and returns the addresses of its labels. A source that is wrong ends the
    /// test.
    pub(crate) fn assemble(&mut self, source: &str) -> BTreeMap<String, u16> {
        let assembly = assemble(source, PROGRAM_START).unwrap_or_else(|error| panic!("{error}"));
        assembly.words.iter().for_each(|(address, word)| self.set(*address, *word));
        assembly.labels
    }

    /// Writes the program to a machine's program memory.
    pub fn load(&self, machine: &mut Machine) {
        for (index, &word) in self.words.iter().enumerate() {
            machine.write_word(PROGRAM_START + 2 * index as u16, word);
        }
    }

    /// The image's bytes, as a raw ROM image that ends at 0xffff.
    pub fn bytes(&self) -> Vec<u8> {
        self.words.iter().flat_map(|word| word.to_le_bytes()).collect()
    }
}

struct Generator {
    random: Random,
    temper: Temper,
    program: Program,
    at: u16,
}

impl Generator {
    fn emit(&mut self, words: &[u16]) {
        for &word in words {
            self.program.set(self.at, word);
            self.at += 2;
        }
    }

    fn build(&mut self, length: usize) {
        for address in (TABLE..TABLE + 0x200).step_by(2) {
            let word = self.random.word();
            self.program.set(address, word);
        }
        self.handlers();
        // mov #0x5a80, &WDTCTL; mov #stack, sp
        self.emit(&[0x40b2, 0x5a80, 0x0120]);
        let stack = match self.temper {
            Temper::Wild if self.random.one_in(4) => self.random.choose(&[0x6000, 0x5000, 0x0180, 0xfffe, 0x0204]),
            _ => 0x3000,
        };
        self.emit(&[0x4031, stack]);
        for register in 4..16 {
            let value = self.pointer();
            self.emit(&[0x4030 | register, value]);
        }
        // Timer A: a random period in up mode, interrupts by CCR0, now and then also by overflow.
        let period = 20 + self.random.below(300);
        let overflow = if self.random.one_in(3) { 2 } else { 0 };
        self.emit(&[0x40b2, period, 0x0172, 0x40b2, 0x0010, 0x0162, 0x40b2, 0x0210 | overflow, 0x0160]);
        if !self.random.one_in(4) {
            self.emit(&[0xd232]);
        }
        let start = self.at;
        for _ in 0..length {
            self.instruction();
        }
        // Back to the start: br #start.
        self.emit(&[0x4030, start]);
        self.program.set(END, 0x3fff);
    }

    /// Interrupt handlers: some short work, then RETI; the vectors point at them.
    fn handlers(&mut self) {
        let mut at = 0xf100;
        for vector in 0..15 {
            self.program.set(0xffe0 + 2 * vector, at);
            for word in [0x5392, 0x0200 + 2 * vector] {
                self.program.set(at, word);
                at += 2;
            }
            if self.random.one_in(2) {
                // mov &TAIV, &0x0240
                for word in [0x4292, 0x012e, 0x0240] {
                    self.program.set(at, word);
                    at += 2;
                }
            }
            self.program.set(at, 0x1300);
            at += 2;
        }
        self.program.set(RESET_VECTOR, PROGRAM_START);
    }

    /// An address to point at.
    fn pointer(&mut self) -> u16 {
        let offset = self.random.below(0x100);
        match self.random.below(if self.temper == Temper::Wild { 10 } else { 7 }) {
            0..=3 => 0x0300 + offset,
            4 | 5 => TABLE + (offset & 0xfe),
            6 => self.random.choose(&[0x0130, 0x0132, 0x0138, 0x013a, 0x0020, 0x0021, 0x0170, 0x0174, 0x0190]),
            7 => self.random.choose(&[0x4300, 0x5000, 0x41fe, 0x5bff]),
            8 => PROGRAM_START + self.random.below(0x200),
            _ => self.random.word(),
        }
    }

    fn instruction(&mut self) {
        if self.temper == Temper::Wild && self.random.one_in(12) {
            let word = self.random.word();
            return self.emit(&[word]);
        }
        match self.random.below(20) {
            0..=12 => self.two_operand(),
            13..=15 => self.single_operand(),
            16 | 17 => {
                // A short jump forward.
                let word = 0x2000 | self.random.below(8) << 10 | self.random.below(4);
                self.emit(&[word]);
                let fillers = 4;
                for _ in 0..fillers {
                    let word = 0x5405 | self.random.below(8) << 8;
                    self.emit(&[word]);
                }
            }
            18 => {
                // push Rn ... pop Rm
                let pushed = 4 + self.random.below(12);
                let popped = 4 + self.random.below(12);
                self.emit(&[0x1200 | pushed, 0x4130 | popped]);
            }
            _ => {
                // Switch interrupts: bis/bic #8, sr.
                let word = self.random.choose(&[0xd232, 0xc232, 0xd232]);
                self.emit(&[word]);
            }
        }
        if self.random.one_in(6) {
            // Registers drift; point one somewhere again.
            let register = 4 + self.random.below(12);
            let value = self.pointer();
            self.emit(&[0x4030 | register, value]);
        }
    }

    fn two_operand(&mut self) {
        let operation = 4 + self.random.below(12);
        let byte = self.random.below(2);
        let (source, source_mode, source_extension) = self.source();
        let register = 4 + self.random.below(12);
        let (destination, destination_mode, destination_extension) = match self.random.below(6) {
            0 => (2, 1, Some(self.pointer())),
            1 if self.temper == Temper::Wild => (register, 1, Some(self.random.below(16))),
            _ => (register, 0, None),
        };
        let word = operation << 12 | source << 8 | destination_mode << 7 | byte << 6 | source_mode << 4 | destination;
        self.emit(&[word]);
        self.emit(source_extension.as_slice());
        self.emit(destination_extension.as_slice());
    }

    fn single_operand(&mut self) {
        let operation = self.random.below(4);
        let (source, source_mode, extension) = self.source();
        let byte = if matches!(operation, 0 | 2) { self.random.below(2) } else { 0 };
        self.emit(&[0x1000 | operation << 7 | byte << 6 | source_mode << 4 | source]);
        self.emit(extension.as_slice());
    }

    /// Register, mode bits and extension word of a source.
    fn source(&mut self) -> (u16, u16, Option<u16>) {
        let register = 4 + self.random.below(12);
        match self.random.below(10) {
            0 | 1 => (0, 3, Some(self.random.word())),
            2 => (3, self.random.below(4), None),
            3 => (2, 2 + self.random.below(2), None),
            4 => (2, 1, Some(self.pointer())),
            5 => (register, 2, None),
            6 => (register, 3, None),
            7 => (register, 1, Some(self.random.below(16))),
            _ => (register, 0, None),
        }
    }
}
