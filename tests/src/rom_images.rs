//! Random ROM images, a function of their seed: any word may stand anywhere, undefined ones too. Most images first set the
//! stack pointer, the registers, the interrupt vectors and some peripherals up, to values of all kinds.

use machine::RESET_VECTOR;

use crate::programs::{PROGRAM_START, Program, Random};

/// First address after the random words of the body, with which the image begins anew.
const END: u16 = 0x6400;
/// Where interrupt handlers are.
const HANDLERS: u16 = 0xf000;
/// Bytes of a handler.
const HANDLER: u16 = 0x40;
const INTERRUPTS: u16 = 0xffe0;

/// The image of a seed.
pub fn random(seed: u64) -> Program {
    let mut image = Image { random: Random::new(seed), program: Program::blank(), at: PROGRAM_START };
    image.build();
    image.program
}

/// An image that executes a word with the stack at an address, and then goes on with ordinary code or sleeps until the timer
/// wakes it, over and over.
pub fn with_word(word: u16, stack: u16, sleeps: bool) -> Program {
    let mut image = Image { random: Random::new(word.into()), program: Program::blank(), at: PROGRAM_START };
    image.program.set(RESET_VECTOR, PROGRAM_START);
    // mov #0x5a80, &WDTCTL; mov #stack, sp
    image.emit(&[0x40b2, 0x5a80, 0x0120, 0x4031, stack]);
    for register in 4..16 {
        let value = image.address();
        image.emit(&[0x4030 | register, value]);
    }
    // Timer A with a period of 120 cycles; words where RETI may look for its program counter; eint
    image.emit(&[0x40b2, 120, 0x0172, 0x40b2, 0x0010, 0x0162, 0x40b2, 0x0210, 0x0160]);
    let after = image.at + 20;
    image.emit(&[0x40b2, 0x0008, 0x0800, 0x40b2, after, 0x0802, 0xd232]);
    // The last access before the word: mov.b &place, r4.
    let place = image.random.choose(&[0x0800, 0x0801, 0x0170, 0x0171, 0xf800, 0xf801]);
    image.emit(&[0x4254, place, word]);
    match sleeps {
        true => image.emit(&[0xd032, 0x0018]),
        false => image.emit(&[0x5314, 0x5415]),
    }
    image.emit(&[0x5314, 0x4030, PROGRAM_START + 6]);
    for number in 0..15 {
        image.program.set(INTERRUPTS + 2 * number, HANDLERS);
    }
    // Handler: add #1, r11; bic #0x10, 0(sp); reti
    image.at = HANDLERS;
    image.emit(&[0x531b, 0xc0b1, 0x0010, 0x0000, 0x1300]);
    image.program.set(RESET_VECTOR, PROGRAM_START);
    image.program
}

struct Image {
    random: Random,
    program: Program,
    at: u16,
}

impl Image {
    fn emit(&mut self, words: &[u16]) {
        for word in words {
            self.program.set(self.at, *word);
            self.at += 2;
        }
    }

    fn build(&mut self) {
        self.program.set(RESET_VECTOR, PROGRAM_START);
        for address in (END..HANDLERS).step_by(2) {
            // Zeros are RRC PC: a program that strays there runs away from itself.
            let word = if self.random.one_in(2) { self.random.word() } else { 0 };
            self.program.set(address, word);
        }
        if !self.random.one_in(16) {
            self.set_up();
        }
        let body = self.at;
        while self.at < body + 64 + self.random.below(256) {
            self.step();
        }
        // br #body
        self.emit(&[0x4030, body]);
        for number in 0..15 {
            self.at = HANDLERS + HANDLER * number;
            let start = self.at;
            (0..self.random.below(6)).for_each(|_| self.step());
            // Back, in one of the ways that there are.
            let back = self.random.choose(&[0x1300, 0x1300, 0x1300, 0x1304, 0x1341, 0x0342, 0x0b70, 0x4130]);
            self.emit(&[back]);
            let handler = if self.random.one_in(12) { self.random.word() } else { start };
            self.program.set(INTERRUPTS + 2 * number, handler);
        }
    }

    fn set_up(&mut self) {
        let stack = match self.random.below(8) {
            0..=3 => 0x0800 + (self.random.below(0x400) & 0xfffe),
            4 | 5 => self.random.below(0x0200),
            6 => self.address(),
            _ => self.random.word(),
        };
        self.emit(&[0x4031, stack]);
        if !self.random.one_in(5) {
            self.emit(&[0x40b2, 0x5a80, 0x0120]);
        }
        for register in 4..16 {
            let value = self.address();
            self.emit(&[0x4030 | register, value]);
        }
        // Timer A, with a period that is sometimes short.
        let period = 15 + self.random.below(400);
        let control = self.random.choose(&[0x0212, 0x0210, 0x0214, 0x0222, 0x0232, 0x0250]);
        self.emit(&[0x40b2, period, 0x0172, 0x40b2, 0x0010, 0x0162, 0x40b2, control, 0x0160]);
        for _ in 0..self.random.below(6) {
            // A register of some peripheral: mov or mov.b #word, &address.
            let (value, address) = (self.random.word(), self.random.below(0x0200));
            let width = if self.random.one_in(2) { 0x40 } else { 0 };
            self.emit(&[0x40b2 | width, value, address]);
        }
        if self.random.one_in(4) {
            // A non-maskable interrupt, on the core that has it: by its flag, or by an edge that WDTCTL makes.
            self.emit(&[0x40f2, 0x0010, 0x0000]);
            let cause = self.random.choose(&[[0x40f2, 0x0010, 0x0002], [0x40b2, 0x5ac0, 0x0120]]);
            self.emit(&cause);
        }
        if !self.random.one_in(4) {
            // eint
            self.emit(&[0xd232]);
        }
    }

    /// What registers, operands and the stack pointer may be.
    fn address(&mut self) -> u16 {
        match self.random.below(8) {
            0..=2 => 0x0200 + self.random.below(0x0c00),
            3 => self.random.below(0x0200),
            4 => PROGRAM_START + self.random.below(0x400),
            5 => self.random.choose(&[0x41fe, 0x4200, 0x5bfe, 0xfffc, 0xfffe, 0x0000, 0x01fe, 0x0200]),
            _ => self.random.word(),
        }
    }

    fn step(&mut self) {
        match self.random.below(16) {
            0..=5 => {
                let word = self.random.word();
                self.emit(&[word]);
            }
            // Single operands, with RETI, and Sancus operations.
            6..=8 => {
                let word = self.random.word() & 0x1fff;
                self.emit(&[word]);
            }
            9 => {
                let word = (self.random.word() & 0x1c7f) | self.random.choose(&[0x0300, 0x0380]);
                self.emit(&[word]);
            }
            // Sleep: bis #bits, sr.
            10 => {
                let bits = self.random.choose(&[0x0010, 0x0018, 0x0018, 0x0098, 0x00d8, 0x0058]);
                self.emit(&[0xd032, bits]);
            }
            // eint or dint
            11 => {
                let word = self.random.choose(&[0xd232, 0xd232, 0xc232]);
                self.emit(&[word]);
            }
            // A short jump, backwards too.
            12 => {
                let word = 0x2000 | self.random.below(8) << 10 | (self.random.below(24).wrapping_sub(12) & 0x03ff);
                self.emit(&[word]);
            }
            // Something that leads back to what is known: a register is set.
            13 => {
                let (register, value) =
                    (self.random.choose(&[1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]), self.address());
                self.emit(&[0x4030 | register, value]);
            }
            _ => {
                let operation = 4 + self.random.below(12);
                let (source, destination) = (4 + self.random.below(12), 4 + self.random.below(12));
                let modes = self.random.word() & 0x00f0;
                let words = [operation << 12 | source << 8 | modes | destination, self.address(), self.address()];
                let length = 1 + usize::from(modes & 0x30 == 0x10) + usize::from(modes & 0x80 != 0);
                self.emit(&words[..length]);
            }
        }
    }
}
