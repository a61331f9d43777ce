//! Random programs whose code runs hot and then changes under the engine's feet, a function of their seed.
//!
//! Some functions are called in loops, long enough to be translated. In between, and while they run, their code is
//! written by the program and by DMA, modules are put around them and disabled, the stack guard is set and lifted, and a
//! timer interrupts at random cycles. A violation goes on with the next action.

use std::fmt::Write;

use machine::{Machine, RESET_VECTOR};

use crate::programs::{PROGRAM_START, Program, Random, label};

/// The registers of the device by which programs write to memory without the CPU: address, cycles to wait, and the word,
/// which begins it.
pub const DMA_ADDRESS: u16 = 0x0078;
/// See [`DMA_ADDRESS`].
pub const DMA_DELAY: u16 = 0x007a;
/// See [`DMA_ADDRESS`].
pub const DMA_DATA: u16 = 0x007c;

/// Where the functions are. The last one lies on both sides of a page's end.
const FUNCTIONS: [u16; 3] = [0x6000, 0x6080, 0x62f0];
/// The loops that call them: the same ones every time, so that they have been hot when something changes.
const HEAT: [&str; 3] = ["heat_first", "heat_second", "heat_third"];
/// Bytes that a function and a module around it may take.
const SIZE: u16 = 0x60;
/// From its address to a copy of a function.
const COPY: u16 = 0x2000;
/// Secret sections of the modules around the functions, and their size.
const SECRET: [u16; 3] = [0x0400, 0x0440, 0x0480];
const SECRET_SIZE: u16 = 0x40;
/// Where the next action's address is kept.
const NEXT: &str = "&0x0210";
/// What r14 holds to have a function disable the module in which it lies.
const DISABLE: u16 = 0x7777;

/// A random program, and the addresses of instructions that can be replaced.
pub struct HotProgram {
    program: Program,
    /// Addresses in code that runs hot. Each holds an instruction of one word.
    pub replaceable: Vec<u16>,
}

struct Source {
    random: Random,
    text: String,
    labels: usize,
    replaceable: Vec<String>,
}

/// The program of a seed.
pub fn random(seed: u64) -> HotProgram {
    let mut source = Source { random: Random::new(seed), text: String::new(), labels: 0, replaceable: Vec::new() };
    source.build();
    let mut program = Program::blank();
    let labels = program.assemble(&source.text);
    program.set(RESET_VECTOR, PROGRAM_START);
    for (vector, handler) in [(0xfffa, "violation"), (0xfff2, "timer"), (0xfff0, "timer")] {
        program.set(vector, labels[handler]);
    }
    let replaceable = source.replaceable.iter().map(|label| labels[label]).collect();
    HotProgram { program, replaceable }
}

impl HotProgram {
    /// Writes the program to a machine's program memory.
    pub fn load(&self, machine: &mut Machine) {
        self.program.load(machine);
    }
}

/// An instruction of one word that can stand anywhere.
pub fn replacement(random: &mut Random) -> u16 {
    match random.below(12) {
        // ret
        0 => 0x4130,
        // Push and pop, swpb, sxt, rra, through memory and not.
        1 | 2 => random.choose(&[0x1085, 0x1186, 0x1107, 0x1128, 0x4824, 0x5925]),
        _ => random.choose(&[4, 5, 6, 8, 9, 13, 14, 15]) << 12 | (4 + random.below(4)) << 8 | (4 + random.below(4)),
    }
}

impl Source {
    fn line(&mut self, line: impl AsRef<str>) {
        let _ = writeln!(self.text, "{}", line.as_ref());
    }

    fn label(&mut self) -> String {
        self.labels += 1;
        label(self.labels)
    }

    fn build(&mut self) {
        // Functions come first, because actions name places in them.
        for function in FUNCTIONS {
            let (random, labels) = (self.random.clone(), self.replaceable.len());
            self.function(function + COPY);
            self.replaceable.truncate(labels);
            self.random = random;
            self.function(function);
        }
        self.line(".org 0x5c00");
        self.line(format!(
            "mov #0x5a80, &0x0120\nmov #0x1000, sp\nmov #0x0500, r8\nmov #0x0520, r9\ncmp #0, {NEXT}\njne go_on"
        ));
        let period = 150 + self.random.below(900);
        self.line(format!("mov #{period:#06x}, &0x0172\nmov #0x0010, &0x0162\nmov #0x0210, &0x0160"));
        self.line("eint\nactions:");
        for _ in 0..14 {
            let next = self.label();
            self.line(format!("mov #{next}, {NEXT}"));
            self.action();
            self.line(format!("{next}:"));
        }
        self.line("br #actions");
        for (heat, function) in HEAT.iter().zip(FUNCTIONS) {
            self.line(format!("{heat}:\ncall #{function:#06x}\nsub #1, r11\njne {heat}\nret"));
        }
        self.line(format!("go_on:\nmov #0x1000, sp\nmov #0x0500, r8\nmov #0x0520, r9\nmov #0, r14\neint\nbr {NEXT}"));
        self.line("violation:\nadd #1, &0x0220\nbr #go_on");
        // Who was interrupted in a module is resumed by entering it; r15 says where.
        // Who was interrupted in a module is not resumed; nor is, now and then, what may never end.
        self.line("timer:\nadd #1, &0x0222\nbit #0x8000, sr\njne go_on\nbit #7, &0x0222\njeq go_on\nreti");
    }

    /// A function: it works on registers and on memory at r8 and r9, and disables its module if it is told to.
    fn function(&mut self, address: u16) {
        let (works, again) = (self.label(), self.label());
        self.line(format!(
            ".org {address:#06x}\ncmp #{DISABLE:#06x}, r14\njne {works}\nmov {NEXT}, r15\nsm_disable\n{works}:"
        ));
        let rounds = self.random.below(2);
        self.line(format!("mov #{rounds:#06x}, r12\n{again}:"));
        for _ in 0..4 + self.random.below(6) {
            if self.random.one_in(3) {
                let line = self.random.choose(&[
                    "add @r8, r4",
                    "mov r5, 2(r8)",
                    "xor r6, 0(r9)",
                    "push r7\npop r4",
                    "sub #0x1234, r5",
                    "mov.b @r9, r6",
                    "addc &0x0504, r7",
                ]);
                self.line(line);
            } else {
                let (label, word) = (self.label(), self.random.choose(&["add r4, r5", "xor r6, r7", "sub r5, r4"]));
                self.line(format!("{label}:\n{word}"));
                self.replaceable.push(label);
            }
        }
        self.line(format!("sub #1, r12\njc {again}\nret"));
    }

    /// A place to be written.
    fn place(&mut self) -> String {
        let index = usize::from(self.random.below(self.replaceable.len() as u16));
        self.replaceable[index].clone()
    }

    /// A loop around some lines.
    fn repeat(&mut self, rounds: u16, lines: &str) {
        let again = self.label();
        self.line(format!("mov #{rounds:#06x}, r11\n{again}:\n{lines}\nsub #1, r11\njne {again}"));
    }

    fn heat(&mut self) {
        let (rounds, heat) = (4 + self.random.below(10), self.random.choose(&HEAT));
        self.line(format!("mov #{rounds:#06x}, r11\ncall #{heat}"));
    }

    /// Something that changes what the next calls meet, and those calls.
    fn action(&mut self) {
        let which = usize::from(self.random.below(3));
        let (public, secret) = (FUNCTIONS[which], SECRET[which]);
        match self.random.below(20) {
            0..=3 => {
                let (place, word) = (self.place(), replacement(&mut self.random));
                self.line(format!("mov #{word:#06x}, &{place}"));
            }
            4 | 5 => {
                // The code changes in every round.
                let (place, bit) = (self.place(), self.random.choose(&[0x0100, 0x1000, 1]));
                let rounds = 6 + self.random.below(8);
                self.repeat(rounds, &format!("xor #{bit:#06x}, &{place}\ncall #{public:#06x}"));
            }
            6 | 7 => {
                let (place, word) = (self.place(), replacement(&mut self.random));
                let delay = self.random.below(1500);
                self.line(format!(
                    "mov #{place}, &{DMA_ADDRESS:#06x}\nmov #{delay:#06x}, &{DMA_DELAY:#06x}\n\
                     mov #{word:#06x}, &{DMA_DATA:#06x}"
                ));
            }
            8..=11 => self.line(format!(
                "mov #0, r9\nmov #0, r10\nmov #0x1234, r11\nmov #{public:#06x}, r12\nmov #{:#06x}, r13\n\
                 mov #{secret:#06x}, r14\nmov #{:#06x}, r15\nsm_enable\nmov #0x0520, r9",
                public + SIZE,
                secret + SECRET_SIZE,
            )),
            12 => self.line(format!("mov #{DISABLE:#06x}, r14\ncall #{public:#06x}\nmov #0, r14")),
            // What disabling cleared or others wrote is put right.
            13 => {
                let copy = public + COPY;
                self.line(format!("mov #{copy:#06x}, r12\nmov #{public:#06x}, r13"));
                self.repeat(SIZE / 2, "mov @r12+, 0(r13)\nadd #2, r13");
            }
            14 | 15 => {
                // Where an interrupt entry breaks the guard too, there is no end of violations.
                let guard = if self.random.one_in(12) { 0x0ff8 } else { self.random.choose(&[0, 0x0f00]) };
                self.line(format!("mov #{guard:#06x}, r15\nsm_stack_guard"));
            }
            // Data that may be a module's.
            16 | 17 => {
                let pointer = self.random.choose(&[0x0410, 0x0450, 0x0490, 0x0500]);
                self.line(format!("mov #{pointer:#06x}, r8"));
            }
            18 => {
                let period = 150 + self.random.below(900);
                self.line(format!("mov #{period:#06x}, &0x0172"));
            }
            _ if self.random.one_in(5) => self.line("mov #0, &0x0120"),
            _ => {
                self.line("dint");
                self.heat();
                self.line("eint");
            }
        }
        self.heat();
    }
}
