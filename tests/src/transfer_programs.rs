//! Random programs that compute where they go, a function of their seed.
//!
//! Functions are called by registers, by tables in program and in data memory, by tables that change, from many places and one
//! from another; they read program memory, their own too, and have a switch. In between, and while they run, their code is
//! written by the program and by DMA, modules are put around them and disabled, and a timer interrupts at random cycles. A
//! violation goes on with the next action.

use std::fmt::Write;

use machine::{Machine, RESET_VECTOR};

use crate::hot_programs::{DMA_ADDRESS, DMA_DATA, DMA_DELAY, replacement};
use crate::programs::{PROGRAM_START, Program, Random, label};

/// Where the functions are: three of them at the same place of what has fewer places than there are addresses, one on both sides
/// of a page's end.
const FUNCTIONS: [u16; 4] = [0x6000, 0x7000, 0x62f0, 0x7200];
/// Bytes that a function and a module around it may take.
const SIZE: u16 = 0x80;
/// From its address to a copy of a function.
const COPY: u16 = 0x2000;
/// Secret sections of the modules around the functions, and their size.
const SECRET: [u16; 4] = [0x0400, 0x0440, 0x0480, 0x04c0];
const SECRET_SIZE: u16 = 0x40;
/// Where the next action's address is kept.
const NEXT: &str = "&0x0210";
/// What the functions read.
const POINTER: &str = "&0x0212";
/// How many calls functions may make themselves.
const DEPTH: &str = "&0x0214";
/// A table of functions in data memory, of as many entries as the one in program memory.
const TABLE: u16 = 0x0240;
/// What r14 holds to have a function disable the module in which it lies.
const DISABLE: u16 = 0x7777;
/// Draws an even number from 0 to 6 into r12.
const DRAW: &str = "add #0x3711, r13\nswpb r13\nmov r13, r12\nand #6, r12";

/// A random program, and the addresses of instructions that can be replaced.
pub struct TransferProgram {
    program: Program,
    /// Addresses in code that runs hot. Each holds an instruction of one word.
    pub replaceable: Vec<u16>,
}

struct Source {
    random: Random,
    text: String,
    labels: usize,
    replaceable: Vec<String>,
    /// There are modules now and then.
    modules: bool,
}

/// The program of a seed.
pub fn random(seed: u64) -> TransferProgram {
    let random = Random::new(seed);
    let modules = seed.is_multiple_of(2);
    let mut source = Source { random, text: String::new(), labels: 0, replaceable: Vec::new(), modules };
    source.build();
    let mut program = Program::blank();
    let labels = program.assemble(&source.text);
    program.set(RESET_VECTOR, PROGRAM_START);
    for (vector, handler) in [(0xfffa, "violation"), (0xfff2, "timer"), (0xfff0, "timer")] {
        program.set(vector, labels[handler]);
    }
    let replaceable = source.replaceable.iter().map(|label| labels[label]).collect();
    TransferProgram { program, replaceable }
}

impl TransferProgram {
    /// Writes the program to a machine's program memory.
    pub fn load(&self, machine: &mut Machine) {
        self.program.load(machine);
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
        self.line(".org 0xe000\ntargets:");
        FUNCTIONS.iter().for_each(|function| self.line(format!(".word {function:#06x}")));
        self.line("numbers: .word 0x1234\n.word 0x9999\n.word 0x0815\n.word 0xf0a7\n.word 0x4711");
        self.line(".org 0x5c00");
        self.line(format!("mov #0x5a80, &0x0120\nmov #0x1000, sp\nmov #0x0500, r8\ncmp #0, {NEXT}\njne go_on"));
        for (entry, function) in (0..).zip(FUNCTIONS) {
            self.line(format!("mov #{function:#06x}, &{:#06x}", TABLE + 2 * entry));
        }
        let period = 150 + self.random.below(900);
        self.line(format!("mov #numbers, {POINTER}\nmov #{period:#06x}, &0x0172\nmov #0x0010, &0x0162"));
        self.line("mov #0x0210, &0x0160\neint\nactions:");
        for _ in 0..12 {
            let next = self.label();
            self.line(format!("mov #{next}, {NEXT}"));
            self.action();
            self.line(format!("{next}:"));
        }
        self.line("br #actions");
        self.loops();
        self.line(format!("go_on:\nmov #0x1000, sp\nmov #0x0500, r8\nmov #0, r14\neint\nbr {NEXT}"));
        self.line("violation:\nadd #1, &0x0220\nbr #go_on");
        // Who was interrupted in a module is not resumed; nor is, now and then, what may never end.
        self.line("timer:\nadd #1, &0x0222\nbit #0x8000, sr\njne go_on\nbit #7, &0x0222\njeq go_on\nreti");
    }

    /// The loops that call: the same ones every time, so that they have been hot when something changes.
    fn loops(&mut self) {
        let calls = [
            "call targets(r12)".to_owned(),
            "mov targets(r12), r15\ncall r15".to_owned(),
            "add #targets, r12\ncall @r12".to_owned(),
            "add #targets, r12\ncall @r12+".to_owned(),
            format!("call {TABLE:#06x}(r12)"),
            "push #returns\nbr targets(r12)\nreturns:".to_owned(),
            format!("mov {TABLE:#06x}(r12), r15\npush #comes_back\nbr r15\ncomes_back:"),
            format!("call #{:#06x}\ncall #{:#06x}", FUNCTIONS[0], FUNCTIONS[3]),
        ];
        for (index, call) in calls.iter().enumerate() {
            self.line(format!("loop{index}:\n{DRAW}\nmov #1, {DEPTH}\n{call}\nsub #1, r9\njne loop{index}\nret"));
        }
    }

    /// A function: it works on registers and memory, calls another if it may, and disables its module if it is told to.
    fn function(&mut self, address: u16) {
        let works = self.label();
        self.line(format!(
            ".org {address:#06x}\ncmp #{DISABLE:#06x}, r14\njne {works}\nmov {NEXT}, r15\nsm_disable\n{works}:\nmov {POINTER}, r10"
        ));
        for _ in 0..4 + self.random.below(5) {
            let skip = self.label();
            let line = match self.random.below(16) {
                0 => "mov @r10+, r4",
                1 => "add.b 1(r10), r6",
                2 => "xor numbers(r12), r7",
                3 => "mov 2(r10), 2(r8)",
                4 => "push @r10\npop r6",
                5 => "dadd r4, r5",
                6 => "dadd.b 1(r8), r7",
                7 => "cmp @r10, r4",
                8 => "mov.b @r10, 3(r8)",
                9 => &format!("cmp r4, r5\njge {skip}\nxor r6, r4\n{skip}:"),
                10 => &format!("sub.b r6, r7\njl {skip}\nbis #1, sr\n{skip}:"),
                11 => &format!("sub #1, {DEPTH}\njn {skip}\n{DRAW}\ncall targets(r12)\n{skip}:"),
                _ => {
                    let word = self.random.choose(&["add r4, r5", "xor r6, r7", "sub r5, r4", "addc r7, r6"]);
                    self.replaceable.push(skip.clone());
                    &format!("{skip}:\n{word}")
                }
            };
            self.line(line);
        }
        if self.random.one_in(2) {
            let (table, end) = (self.label(), self.label());
            let cases = [(); 4].map(|()| self.label());
            self.line(format!("mov r5, r11\nand #6, r11\nbr {table}(r11)\n{table}:"));
            cases.iter().for_each(|case| self.line(format!(".word {case}")));
            for case in cases {
                let work = self.random.choose(&["add #3, r4", "rrc r5", "swpb r6", "sxt r7"]);
                self.line(format!("{case}: {work}\njmp {end}"));
            }
            self.line(format!("{end}:"));
        }
        self.line("ret");
    }

    /// A place to be written.
    fn place(&mut self) -> String {
        let index = usize::from(self.random.below(self.replaceable.len() as u16));
        self.replaceable[index].clone()
    }

    fn heat(&mut self) {
        let (rounds, which) = (4 + self.random.below(12), self.random.below(8));
        self.line(format!("mov #{rounds:#06x}, r9\ncall #loop{which}"));
    }

    /// Something that changes what the next calls meet, and those calls.
    fn action(&mut self) {
        let which = usize::from(self.random.below(4));
        let (public, secret) = (FUNCTIONS[which], SECRET[which]);
        match self.random.below(18) {
            0..=2 => {
                let (place, word) = (self.place(), replacement(&mut self.random));
                self.line(format!("mov #{word:#06x}, &{place}"));
            }
            3 | 4 => {
                let (place, word) = (self.place(), replacement(&mut self.random));
                let delay = self.random.below(1500);
                self.line(format!(
                    "mov #{place}, &{DMA_ADDRESS:#06x}\nmov #{delay:#06x}, &{DMA_DELAY:#06x}\n\
                     mov #{word:#06x}, &{DMA_DATA:#06x}"
                ));
            }
            5..=7 if self.modules => self.line(format!(
                "mov #0, r9\nmov #0, r10\nmov #0x1234, r11\nmov #{public:#06x}, r12\nmov #{:#06x}, r13\n\
                 mov #{secret:#06x}, r14\nmov #{:#06x}, r15\nsm_enable\nmov #0, r14",
                public + SIZE,
                secret + SECRET_SIZE,
            )),
            8 if self.modules => self.line(format!("mov #{DISABLE:#06x}, r14\ncall #{public:#06x}\nmov #0, r14")),
            // What disabling cleared or others wrote is put right.
            9 | 10 => {
                let (copy, again) = (public + COPY, self.label());
                self.line(format!("mov #{copy:#06x}, r12\nmov #{public:#06x}, r11\nmov #{:#06x}, r9", SIZE / 2));
                self.line(format!("{again}:\nmov @r12+, 0(r11)\nadd #2, r11\nsub #1, r9\njne {again}"));
            }
            5..=8 => self.heat(),
            // Another function, its copy, a place in one, or where nothing can be executed.
            11 | 12 => {
                let entry = TABLE + 2 * self.random.below(4);
                let target = match self.random.below(8) {
                    0..=2 => FUNCTIONS[usize::from(self.random.below(4))],
                    3 | 4 => public + COPY,
                    5 | 6 => public + 14,
                    _ => self.random.choose(&[public + 1, 0x0500, 0x5000]),
                };
                self.line(format!("mov #{target:#06x}, &{entry:#06x}"));
            }
            // Memory of every kind, also a module's, and the ends of data memory.
            13..=15 => {
                let pointer = self.random.choose(&[
                    0xe008, 0x0500, 0x0501, 0x41fe, 0x41ff, 0x4200, 0x5bfe, 0x5c00, 0x0130, 0x0410, 0x6004, 0x7004,
                    0x6301, 0xe005, 0xfffc,
                ]);
                self.line(format!("mov #{pointer:#06x}, {POINTER}"));
            }
            16 => {
                let pointer = self.random.choose(&[0x0410, 0x0450, 0x0490, 0x0500, 0x0501]);
                self.line(format!("mov #{pointer:#06x}, r8"));
            }
            _ if self.random.one_in(5) => self.line("mov #0, &0x0120"),
            _ => {
                self.line("dint");
                self.heat();
                self.line("eint");
            }
        }
        for _ in 0..2 {
            self.heat();
        }
    }
}
