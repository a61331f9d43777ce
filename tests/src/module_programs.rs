//! Random programs that stress the Sancus unit, a function of their seed.
//!
//! Each enables some modules, well laid out or not, and goes through a list of actions: accesses to all sections in every
//! way, entries at right and wrong places, crypto instructions with odd, overlapping, empty or tampered operands, DMA,
//! stack guards, atomic sections, disabling and enabling anew, now and then a reset. Modules do the same from inside. Timer
//! interrupts come at random cycles; a violation or an interrupt goes on with a later action.

use std::fmt::Write;

use crate::programs::{PROGRAM_START, Program, Random, label};
use machine::RESET_VECTOR;

/// Places of modules. Sections and their save areas are chosen around these.
const PUBLIC: [u16; 4] = [0x6400, 0x6480, 0x6500, 0x6600];
const SECRET: [u16; 4] = [0x0400, 0x0480, 0x0500, 0x0600];
/// Where the next action's address is kept.
const NEXT: &str = "&0x0210";

/// A random program as text.
struct Source {
    random: Random,
    others: u16,
    text: String,
    labels: usize,
}

/// The program of a seed.
pub fn random(seed: u64) -> Program {
    random_behind(seed, 0)
}

/// The program of a seed, whose modules come after so many others, to which it does nothing.
pub fn random_behind(seed: u64, others: u16) -> Program {
    let (source, mut program) = (source_behind(seed, others), Program::blank());
    let labels = program.assemble(&source);
    program.set(RESET_VECTOR, PROGRAM_START);
    for (vector, handler) in source.lines().filter_map(|line| line.strip_prefix("; vector ")?.split_once(' ')) {
        let address = |text: &str| u16::from_str_radix(text.trim_start_matches("0x"), 16).unwrap_or(0);
        program.set(address(vector), labels.get(handler).copied().unwrap_or_else(|| address(handler)));
    }
    program
}

/// The program of a seed, as text for [`Program::assemble`].
pub fn source(seed: u64) -> String {
    source_behind(seed, 0)
}

fn source_behind(seed: u64, others: u16) -> String {
    let mut source = Source { random: Random::new(seed), others, text: String::new(), labels: 0 };
    source.build();
    source.text
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
        self.line(".org 0x5c00");
        // Mostly the watchdog is held; now and then it interrupts or resets.
        let watchdog = match self.random.below(12) {
            0 => 0x5a12,
            1 => 0x5a02,
            _ => 0x5a80,
        };
        // A reset goes on where the program was.
        self.line(format!(
            "mov #{watchdog:#06x}, &0x0120\nmov #0x1000, sp\ncmp #0, {NEXT}\njeq begin\nbr #go_on\nbegin:"
        ));
        for (index, address) in (0x0300..0x0340).step_by(2).enumerate() {
            if index % 3 == 0 {
                let word = self.random.word();
                self.line(format!("mov #{word:#06x}, &{address:#06x}"));
            }
        }
        for register in 4..16 {
            let word = self.random.word();
            self.line(format!("mov #{word:#06x}, r{register}"));
        }
        for other in 0..self.others {
            let (public, secret) = (0x7000 + 16 * other, 0x0700 + 16 * other);
            self.line(format!(
                "clr r9\nclr r10\nmov #0x1234, r11\nmov #{public:#06x}, r12\nmov #{:#06x}, r13\nmov #{secret:#06x}, r14\n\
                 mov #{:#06x}, r15\nsm_enable",
                public + 4,
                secret + 4
            ));
        }
        for slot in 0..2 + self.random.below(3) {
            self.enable(usize::from(slot));
        }
        let period = 30 + self.random.below(600);
        let overflow = self.random.choose(&[0, 0, 2]);
        let mode = self.random.choose(&[0x0210, 0x0220, 0x0230]) | overflow;
        self.line(format!("mov #{period:#06x}, &0x0172\nmov #0x0010, &0x0162\nmov #{mode:#06x}, &0x0160"));
        if !self.random.one_in(4) {
            self.line("eint");
        }
        for _ in 0..45 {
            let next = self.label();
            self.line(format!("mov #{next}, {NEXT}"));
            self.action(false, &next);
            self.line(format!("{next}:"));
        }
        self.line("end:\nbis #0x0010, sr\njmp end\ngo_on:");
        let eint = if self.random.one_in(2) { "eint" } else { "nop" };
        self.line(format!("{eint}\nbr {NEXT}"));
        self.handlers();
        for public in PUBLIC {
            self.module(public);
        }
    }

    /// Handlers of the violation interrupt, of Timer A and of the watchdog.
    fn handlers(&mut self) {
        self.line(".org 0x7800");
        for (name, vector) in [("violation", 0xfffau16), ("timer", 0xfff2), ("overflow", 0xfff0), ("watchdog", 0xfff4)]
        {
            let at_module = self.random.one_in(6);
            let target = self.random.choose(&PUBLIC);
            let (resumes, returns) = (self.label(), self.label());
            self.line(format!("{name}:\nadd #1, &0x0220"));
            if self.random.one_in(3) {
                let access = self.access();
                self.line(access);
            }
            self.line(format!("bit #0x8000, sr\njne {resumes}"));
            if name == "violation" {
                self.line(format!("{returns}:\nmov #0x1000, sp\nbr #go_on"));
            } else {
                let end = self.random.choose(&["reti", "reti", "br #go_on"]);
                self.line(end);
            }
            self.line(format!("{resumes}:"));
            let end = self.random.choose(&["mov #0x1000, sp\nbr r15", "mov #0x1000, sp\nbr #go_on", "br #go_on"]);
            self.line(end);
            self.line(format!(
                "; vector {vector:#06x} {}",
                if at_module { format!("{target:#06x}") } else { name.into() }
            ));
        }
    }

    /// Enables a module at one of the places.
    fn enable(&mut self, slot: usize) {
        let (public, secret) = (PUBLIC[slot % 4], SECRET[slot % 4]);
        let jitter = |random: &mut Random, odds: u16, choices: &[u16]| {
            if random.one_in(odds) { random.choose(choices) } else { 0 }
        };
        let start = public.wrapping_add(jitter(&mut self.random, 10, &[1, 2, 0x10, 0xfff0]));
        let size = self.random.choose(&[0x20, 0x40, 0x40, 0x60]);
        let end = start.wrapping_add(size).wrapping_add(jitter(&mut self.random, 10, &[1, 0xff80, 0x80]));
        let data = secret.wrapping_add(jitter(&mut self.random, 10, &[1, 2, 0xfff0, 0xfc80, 0x6000]));
        let data_size = self.random.choose(&[0x40, 0x60, 0x60, 0x80, 0, 2]);
        let data_end = data.wrapping_add(data_size).wrapping_add(jitter(&mut self.random, 12, &[1, 0xff80]));
        let nonce = jitter(&mut self.random, 8, &[1, 0x1234]);
        let vendor = self.random.choose(&[0x1234, 0x4321, 0]);
        self.line(format!(
            "mov #0x0300, r9\nmov #{nonce:#06x}, r10\nmov #{vendor:#06x}, r11\nmov #{start:#06x}, r12\n\
             mov #{end:#06x}, r13\nmov #{data:#06x}, r14\nmov #{data_end:#06x}, r15\nsm_enable"
        ));
    }

    /// An address that matters.
    fn address(&mut self) -> u16 {
        let place = usize::from(self.random.below(4));
        let offset = self.random.choose(&[0, 2, 4, 0x1e, 0x20, 0x3e, 0x40, 0x5e, 0x60, 1, 0x3f, 0xfffe, 0xffff]);
        let base = match self.random.below(9) {
            0..=2 => SECRET[place],
            3 | 4 => PUBLIC[place],
            5 => 0x0300,
            6 => 0x0320,
            7 => self.random.choose(&[0x0170, 0x0130, 0x0074, 0x0190, 0x0020]),
            _ => self.random.choose(&[0x4100, 0x5c00, 0x7000, 0xe000, 0x4300]),
        };
        base.wrapping_add(offset)
    }

    /// One instruction with an operand in memory.
    fn access(&mut self) -> String {
        let (address, register) = (self.address(), 4 + self.random.below(12));
        let byte = self.random.choose(&["", "", ".b"]);
        match self.random.below(12) {
            0 | 1 => format!("mov{byte} &{address:#06x}, r{register}"),
            2 | 3 => format!("mov{byte} r{register}, &{address:#06x}"),
            4 => format!("add{byte} #0x1234, &{address:#06x}"),
            5 => format!("cmp{byte} r{register}, &{address:#06x}"),
            6 => format!("mov #{address:#06x}, r{register}\nmov{byte} @r{register}+, r{register}"),
            7 => format!("mov #{address:#06x}, r{register}\nxor{byte} r4, 2(r{register})"),
            8 => format!("mov #{address:#06x}, sp\npush r{register}"),
            9 => format!("rra{byte} &{address:#06x}"),
            10 => format!("push{byte} &{address:#06x}"),
            _ => {
                let other = self.address();
                format!("mov{byte} &{address:#06x}, &{other:#06x}")
            }
        }
    }

    /// Operands of wrapping and unwrapping, and the instruction; now and then again, the other way and tampered with.
    fn crypto(&mut self) -> String {
        let key = self.random.choose(&[0, 0, 0, 0x0310, 0x0311, 0x0400]);
        let start = self.random.choose(&[0x0300, 0x0301, 0x0400, 0x6400u16]);
        let data = self.random.choose(&[0, 1, 2, 3, 6, 8]);
        let body = self.random.choose(&[0x0320, 0x0321, 0x0480, 0x6480, 0x0330u16]);
        let length = self.random.choose(&[0, 1, 2, 4, 5, 8, 0xfffe]);
        let (out, tag) =
            (self.random.choose(&[0x0340, 0x0341, 0x0322, 0x0500u16]), self.random.choose(&[0x0360, 0x0361, 0x0342]));
        let operation = self.random.choose(&["sm_wrap", "sm_unwrap"]);
        let ends = (start.wrapping_add(data), body.wrapping_add(length));
        let mut text = format!(
            "mov #{key:#06x}, r9\nmov #{start:#06x}, r10\nmov #{:#06x}, r11\nmov #{body:#06x}, r12\n\
             mov #{:#06x}, r13\nmov #{out:#06x}, r14\nmov #{tag:#06x}, r15\n{operation}",
            ends.0, ends.1
        );
        if operation == "sm_wrap" && self.random.one_in(2) {
            if self.random.one_in(2) {
                let _ = write!(text, "\nxor #1, &{:#06x}", self.random.choose(&[tag, out, start]) & !1);
            }
            let _ = write!(
                text,
                "\nmov #{out:#06x}, r12\nmov #{:#06x}, r13\nmov #0x0380, r14\nmov #{tag:#06x}, r15\nsm_unwrap",
                out.wrapping_add(length)
            );
        }
        text
    }

    /// Something to try. `inside` a module, actions have to be short.
    fn action(&mut self, inside: bool, next: &str) {
        let text = match self.random.below(if inside { 17 } else { 26 }) {
            0..=3 => self.access(),
            4 => format!("{}\n{}", self.access(), self.access()),
            5 | 6 => self.crypto(),
            7 => {
                let length = self.random.choose(&[1, 5, 20, 100, 10000, 10001, 0x8003, 0]);
                let dint = self.random.choose(&["dint", "nop"]);
                format!("{dint}\nmov #{length:#06x}, r15\nclix")
            }
            8 => {
                let guard = self.random.choose(&[0x0400, 0x0420, 0x0ff8, 0, 0x1001]);
                format!("mov #{guard:#06x}, r15\nsm_stack_guard\npush r15\npush r14\npop r14\npop r15")
            }
            9 => {
                let (target, counter) = (self.address(), self.random.choose(&[1, 2, 3, 7, 20, 0]));
                format!("mov #{target:#06x}, &0x0070\nmov #{counter:#06x}, &0x0072")
            }
            10 => {
                let target = self.random.choose(&PUBLIC);
                format!("mov #{target:#06x}, r15\nsm_id\nsm_caller_id")
            }
            11 => {
                let (target, tag) =
                    (self.random.choose(&PUBLIC), self.random.choose(&[0x0300, 0x0360, 0x0400, 0x6400]));
                let verify = self.random.choose(&["sm_verify_address", "sm_verify_caller"]);
                format!("mov #{target:#06x}, r14\nmov #{tag:#06x}, r15\n{verify}")
            }
            12 => format!("mov #{next}, r15\nsm_disable"),
            13 => self.random.choose(&["eint", "dint", "eint\nnop\ndint", "nop", "bis #0xc000, sr"]).to_owned(),
            14 => {
                let (place, base) = (usize::from(self.random.below(4)), self.random.choose(&[0x40, 0x60, 0x80u16]));
                let save =
                    self.random.choose(&[0x003a, 0x003b, 0x0038, 0x0020, 0, 0xff00u16]).wrapping_add(SECRET[place]);
                format!("mov #{save:#06x}, &{:#06x}", SECRET[place] + base - 2)
            }
            15 => "mov #0x0440, sp\npush r4\npush r5".to_owned(),
            16 => "mov #0x0018, r5\nwait_here:\nsub #1, r5\njne wait_here".replace("wait_here", &self.label()),
            17..=20 => {
                let target = self.random.choose(&PUBLIC);
                format!("mov #{next}, r7\nbr #{target:#06x}")
            }
            21 => {
                let target = self.random.choose(&PUBLIC).wrapping_add(2 * self.random.below(20));
                format!("mov #{next}, r7\nbr #{target:#06x}")
            }
            22 => {
                let target = self.random.choose(&PUBLIC).wrapping_add(2 * self.random.below(4));
                format!("mov #{next}, r7\npush #{target:#06x}\n{}", self.random.choose(&["ret", "push #8\nreti"]))
            }
            23 => {
                let slot = usize::from(self.random.below(4));
                return self.enable(slot);
            }
            24 if self.random.one_in(4) => "mov #0, &0x0120".to_owned(),
            _ => "mov #0x1000, sp\neint".to_owned(),
        };
        self.line(text);
    }

    /// Text of a module: some actions, then back to r7 or on to another module.
    fn module(&mut self, public: u16) {
        self.line(format!(".org {public:#06x}"));
        let next = self.label();
        if self.random.one_in(3) {
            self.line("dint");
        }
        if self.random.one_in(3) {
            self.line("mov #0x0440, sp");
        }
        for _ in 0..1 + self.random.below(3) {
            self.action(true, "go_on");
        }
        self.line(format!("{next}:"));
        let other = self.random.choose(&PUBLIC);
        let end = match self.random.below(4) {
            0 => format!("br #{other:#06x}"),
            1 => "br #go_on".to_owned(),
            _ => "br r7".to_owned(),
        };
        self.line(end);
    }
}
