//! Random programs about interrupts, a function of their seed: Timer A in every mode and the watchdog interrupt unprotected
//! code that sleeps, wakes, switches interrupts off and on, and writes the registers of the peripherals just when
//! something is due. Handlers change what RETI goes back to, now and then to what no program would.

use std::fmt::Write;

use machine::RESET_VECTOR;

use crate::programs::{PROGRAM_START, Program, Random};

/// The program of a seed.
pub fn random(seed: u64) -> Program {
    let mut source = Source { random: Random::new(seed), text: String::new(), labels: 0 };
    source.build();
    let mut program = Program::blank();
    let labels = program.assemble(&source.text);
    program.set(RESET_VECTOR, PROGRAM_START);
    for (vector, handler) in [(0xfff0, "shared"), (0xfff2, "channel"), (0xfff4, "watchdog"), (0xffe2, "port")] {
        program.set(vector, labels[handler]);
    }
    program
}

struct Source {
    random: Random,
    text: String,
    labels: usize,
}

impl Source {
    fn line(&mut self, line: impl AsRef<str>) {
        let _ = writeln!(self.text, "{}", line.as_ref());
    }

    fn build(&mut self) {
        self.line(".org 0x5c00\nmov #0x3000, sp\nmov #0x0300, r8\nmov #0x0320, r9");
        let watchdog = self.random.choose(&[0x5a80, 0x5a80, 0x5a1b, 0x5a1a, 0x5a9b]);
        self.line(format!("mov #{watchdog:#06x}, &0x0120\nmov.b #1, &0x0000"));
        for register in [0x0172, 0x0174, 0x0176] {
            let period = self.period();
            self.line(format!("mov #{period:#06x}, &{register:#06x}"));
        }
        self.line("mov #0x0010, &0x0162");
        let control = self.random.choose(&[0x0212, 0x0210, 0x0214, 0x0250, 0x0222, 0x0232, 0x0230, 0x0290]);
        self.line(format!("mov #{control:#06x}, &0x0160"));
        if !self.random.one_in(4) {
            self.line("eint");
        }
        self.line("again:");
        for _ in 0..60 {
            self.action();
        }
        // Whatever happened to the stack pointer, and to the timer.
        let control = self.random.choose(&[0x0212, 0x0210, 0x0250]);
        self.line(format!("mov #0x3000, sp\nbis #{control:#06x}, &0x0160\nmov #0x0010, &0x0162\nbr #again"));
        for handler in ["shared", "channel", "watchdog", "port"] {
            self.line(format!("{handler}:"));
            self.handler(handler == "shared");
        }
        self.line("function:\nadd r4, r5\nxor r5, &0x0302\nret");
    }

    fn period(&mut self) -> u16 {
        match self.random.below(6) {
            0 => 12 + self.random.below(12),
            5 => 500 + self.random.below(3000),
            _ => 24 + self.random.below(250),
        }
    }

    fn channel(&mut self) -> u16 {
        2 * self.random.below(3)
    }

    /// What neither the peripherals nor the status register have to do with.
    fn plain(&mut self) {
        let line = self.random.choose(&[
            "add r4, r5",
            "mov @r8, r6",
            "add r6, 2(r9)",
            "push r7\npop r4",
            "call #function",
            "mov #0x1234, r7",
            "rra &0x0300",
            "cmp r4, r5\njc $+4\nxor r6, r7",
            "mov.b r5, 3(r8)",
            "nop",
        ]);
        self.line(line);
    }

    /// A loop, some rounds of which are hot.
    fn repeat(&mut self) {
        self.labels += 1;
        let label: String = format!("{:03}", self.labels).bytes().map(|digit| char::from(digit + 49)).collect();
        let rounds = 3 + self.random.below(20);
        self.line(format!("mov #{rounds:#06x}, r11\nloop_{label}:"));
        self.plain();
        self.line(format!("sub #1, r11\njne loop_{label}"));
    }

    fn action(&mut self) {
        match self.random.below(24) {
            0..=5 => self.plain(),
            6..=8 => self.repeat(),
            9 => self.line("eint"),
            10 => self.line("dint"),
            11 | 12 => {
                let line = self.random.choose(&["bis #0x0018, sr", "eint\nbis #0x0018, sr"]);
                self.line(line);
            }
            13 if self.random.one_in(30) => self.line("bis #0x0098, sr"),
            13 if self.random.one_in(3) => self.line("bis #0x0080, sr\nnop\nadd &0x0170, r5\nbic #0x0080, sr"),
            _ => self.peripheral(),
        }
    }

    /// An access to a register of a peripheral.
    fn peripheral(&mut self) {
        let channel = self.channel();
        let (control, compare) = (0x0162 + channel, 0x0172 + channel);
        let soon = self.random.below(30);
        match self.random.below(16) {
            0 => self.line("mov &0x0170, r5"),
            1 => self.line("add &0x0170, &0x0304"),
            2 => self.line("xor &0x012e, r6"),
            3 => self.line("push &0x0170\npop r4"),
            // A deadline in the cycles to come.
            4..=6 => self.line(format!("mov &0x0170, r5\nadd #{soon:#06x}, r5\nmov r5, &{compare:#06x}")),
            7 => {
                let period = self.period();
                self.line(format!("mov #{period:#06x}, &{compare:#06x}"));
            }
            8 => {
                let value = self.random.choose(&[0x0010, 0, 0x0011, 0x0001, 0x0050, 0x3110, 0x4910, 0x00f0]);
                self.line(format!("mov #{value:#06x}, &{control:#06x}"));
            }
            9 => self.line(format!("bis #0x0001, &{control:#06x}")),
            10 => self.line(format!("bic #0x0001, &{control:#06x}")),
            11 => {
                let value = self.random.choose(&[0x0212, 0x0210, 0x0220, 0x0232, 0x0250, 0x0202, 0x0110, 0x02d4]);
                self.line(format!("mov #{value:#06x}, &0x0160"));
            }
            12 => self.line(format!("cmp r5, &0x0170\nmov #{soon:#06x}, &0x0170")),
            13 => self.line(format!("cmp #0x0020, &{compare:#06x}\nadd #3, &{compare:#06x}")),
            14 => self.line("xor.b #1, &0x0021\nmov.b &0x0002, r5\nxor.b #3, &0x0000"),
            _ => self.line("mov.b #0x00ff, &0x0022\nmov.b #7, &0x002e\nmov.b #1, &0x002b"),
        }
    }

    fn handler(&mut self, shared: bool) {
        if shared {
            self.line("add &0x012e, r10");
        }
        self.line("add #1, &0x0220");
        for _ in 0..self.random.below(4) {
            match self.random.below(8) {
                0..=2 => self.plain(),
                3 => self.line("eint"),
                _ => self.peripheral(),
            }
        }
        // What RETI goes back to.
        match self.random.below(10) {
            0..=2 => self.line("bic #0x0010, 0(sp)"),
            3 => self.line("bis #0x0018, 0(sp)"),
            4 => self.line("xor #0x0008, 0(sp)"),
            5 => self.line("bit #7, &0x0220\njne $+8\nxor #0x0105, 0(sp)"),
            6 if self.random.one_in(2) => {
                let target = self.random.choose(&[0x5c01, 0xfffe, 0x0300, 0x5bfe]);
                self.line(format!("bit #0x001f, &0x0220\njne $+8\nmov #{target:#06x}, 2(sp)"));
            }
            _ => {}
        }
        self.line("reti");
    }
}
