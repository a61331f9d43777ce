//! Crypto instructions on both engines: the same cycles, writes, events and memory, whatever cuts them short - timer
//! interrupts, DMA, violations, the end of a run.

use machine::{Board, Boundary, Configuration, Crypto, Cycle, Engine, Lanes, Machine, Observer, Soc};
use msp430_isa::assemble;
use tests::programs::Random;

/// Start of the program, of the module's public section, and of the interrupt handler.
const START: u16 = 0x5c00;
const TEXT: u16 = 0x8000;
const HANDLER: u16 = 0xf000;
/// Cycles of each run.
const CYCLES: Cycle = 60_000;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Seen {
    Boundary(Cycle, u16, [u16; 16]),
    Write(Cycle, u16, Lanes, u16),
    Violation(Cycle),
}

#[derive(Default)]
struct Watcher(Vec<Seen>);

impl Observer for Watcher {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        self.0.push(Seen::Boundary(boundary.cycle, boundary.program_counter, *boundary.registers));
    }

    fn write(&mut self, cycle: Cycle, address: u16, lanes: Lanes, value: u16) {
        self.0.push(Seen::Write(cycle, address, lanes, value));
    }

    fn violation(&mut self, cycle: Cycle) {
        self.0.push(Seen::Violation(cycle));
    }
}

/// Lines that set the operands of a random crypto instruction and execute it.
fn crypto_instruction(random: &mut Random) -> String {
    let name = random.choose(&["sm_enable", "sm_enable", "sm_wrap", "sm_unwrap", "sm_verify_address", "sm_id"]);
    let length = |random: &mut Random| 2 * random.below(12);
    let text = random.choose(&[TEXT, TEXT, TEXT + 0x20, START]);
    let data = random.choose(&[0x0400, 0x0440, 0x0600, TEXT, 0x0100]);
    let more = data + length(random);
    let operands = match name {
        "sm_enable" => {
            let secret = random.choose(&[0x0400, 0x0440]);
            let nonce = random.choose(&[0, 0, 0, 7]);
            [0x0700, nonce, 0x1234, text, text + 2 + length(random), secret, secret + 0x20]
        }
        "sm_verify_address" => [0, 0, 0, 0, 0, text, 0x0700],
        _ => {
            let body = random.choose(&[0x0400, 0x0640, 0x0660, TEXT]);
            let cipher = random.choose(&[0x0680, 0x0640, TEXT + 0x100, 0x0440]);
            let key = random.choose(&[0x0500, 0x0500, 0]);
            [key, data, more, body, body + length(random), cipher, random.choose(&[0x06c0, 0x0400])]
        }
    };
    let registers: String =
        operands.iter().zip(9..).map(|(value, register)| format!("mov #{value:#06x}, r{register}\n")).collect();
    format!("{registers}{name}\n")
}

/// A machine with a random program of crypto instructions, a timer and now and then a DMA master.
fn machine(configuration: &Configuration, random: &mut Random) -> Machine {
    let mut machine = Machine::new(configuration).unwrap();
    let period = random.choose(&[150, 400, 1111, 5000, 30_000]);
    let mut program = format!(
        "mov #0x5a80, &0x0120\nmov #0x3000, sp\nmov #{period:#06x}, &0x0172\nmov #0x0010, &0x0162\n\
         mov #0x0214, &0x0160\n"
    );
    for _ in 0..30 {
        if random.one_in(6) {
            let (address, count) = (random.choose(&[0x0640, TEXT, 0x0400]), random.below(600));
            program += &format!("mov #{address:#06x}, &0x0070\nmov #{count:#06x}, &0x0072\n");
        }
        if random.one_in(5) {
            program += random.choose(&["eint\n", "dint\n", "mov #0x0100, r15\nclix\n"]);
        }
        program += &crypto_instruction(random);
    }
    program += &format!("br #{:#06x}\n", START + 6);
    for (start, lines) in [(START, program.as_str()), (HANDLER, "add #0x0001, r4\nreti\n")] {
        let assembly = assemble(lines, start).unwrap_or_else(|error| panic!("{error}"));
        assembly.words.iter().for_each(|(address, word)| machine.write_word(*address, *word));
    }
    for address in (0x0400..0x0800).chain(TEXT..TEXT + 0x200).step_by(2) {
        machine.write_word(address, random.word());
    }
    for vector in (0xffe0..0xfffe).step_by(2) {
        machine.write_word(vector, HANDLER);
    }
    machine.write_word(0xfffe, START);
    machine.watch_modules();
    machine
}

#[test]
fn crypto_runs_equally_on_both_engines() {
    let (mut seen, mut told) = (0, 0);
    for seed in 0..16 {
        for (soc, crypto) in [
            (Soc::Sancus64, Crypto::Spongent),
            (Soc::Sancus128, Crypto::Spongent),
            (Soc::Aion64, Crypto::Spongent),
            (Soc::Aion128, Crypto::Aes),
        ] {
            let mut random = Random::new(seed);
            let configuration = Configuration::new(soc, Board::Fpga).with_crypto(crypto);
            let mut exact = machine(&configuration, &mut random);
            let (mut fast, mut silent) = (exact.clone(), exact.clone());
            exact.set_engine(Engine::Exact);
            let (mut expected, mut observed) = (Watcher::default(), Watcher::default());
            let mut until = 0;
            while until < CYCLES {
                until += random.choose(&[333, 4000, 15_000]);
                exact.run(until, &mut expected);
                fast.run(until, &mut observed);
                silent.run(until, &mut ());
                let place = || format!("seed {seed} on {soc}, cycle {until}");
                let difference = expected.0.iter().zip(&observed.0).find(|(expected, observed)| expected != observed);
                assert_eq!(difference, None, "{}", place());
                assert_eq!(expected.0.len(), observed.0.len(), "{}", place());
                let expected_events = exact.take_events();
                told += expected_events.len();
                for machine in [&mut fast, &mut silent] {
                    assert_eq!(expected_events, machine.take_events(), "{}", place());
                    assert_eq!(exact.cycle(), machine.cycle(), "{}", place());
                    assert_eq!(exact.registers(), machine.registers(), "{}", place());
                }
                seen += expected.0.len();
                expected.0.clear();
                observed.0.clear();
            }
            for address in (0x0200..=0xfffe).step_by(2) {
                for machine in [&fast, &silent] {
                    assert_eq!(exact.read_word(address), machine.read_word(address), "{seed} {soc} {address:#06x}");
                }
            }
        }
    }
    println!("{seen} boundaries and writes, {told} events compared");
    assert!(seen > 20_000 && told > 2_000, "{seen} boundaries and writes, {told} events are too few");
}
