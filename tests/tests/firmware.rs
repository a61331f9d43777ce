//! The prebuilt programs, run: what they print, and in which cycle they end, for most of them on the RTL.

use std::collections::BTreeMap;

use firmware::prebuilt;
use goblin::elf::Elf;
use goblin::elf::program_header::PT_LOAD;
use machine::peripherals::{Input, Port};
use machine::{Board, Boundary, Configuration, Cycle, Engine, Machine, Observer, Soc, Stop};

/// Longer than any of the programs.
const LIMIT: Cycle = 20_000_000;

/// A machine with a program in its memory, at the addresses it is loaded from.
fn machine(program: &str, board: Board, engine: Engine) -> Machine {
    let file = prebuilt::find(program).expect("a prebuilt program");
    let elf = Elf::parse(file).expect("an ELF file");
    let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, board)).expect("the stock configuration");
    machine.set_engine(engine);
    for segment in elf.program_headers.iter().filter(|segment| segment.p_type == PT_LOAD) {
        for (index, word) in file[segment.file_range()].chunks(2).enumerate() {
            let address = segment.p_paddr as u16 + 2 * index as u16;
            machine.write_word(address, u16::from_le_bytes([word[0], word.get(1).copied().unwrap_or(0)]));
        }
    }
    machine
}

fn printed(machine: &mut Machine) -> Vec<u8> {
    machine.take_events().iter().filter_map(|event| event.kind.output(Port::Uart(0))).collect()
}

/// The cycle of the last boundary.
#[derive(Default)]
struct Last(Cycle);

impl Observer for Last {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        self.0 = boundary.cycle;
    }
}

/// Runs a program to its end and returns what it printed; it has to end in a cycle, measured on the RTL if it was.
fn run(program: &str, expected: Cycle) -> String {
    let runs = [Engine::Fast, Engine::Exact].map(|engine| {
        let (mut machine, mut last) = (machine(program, Board::Sim, engine), Last::default());
        assert_eq!(machine.run(LIMIT, &mut last), Stop::ProgramEnded, "{program} on {engine:?}");
        assert_eq!(last.0, expected, "last cycle of {program} on {engine:?}");
        String::from_utf8(printed(&mut machine)).expect("text")
    });
    assert_eq!(runs[0], runs[1], "{program}");
    let [text, _] = runs;
    text
}

#[test]
fn the_clock_goes_around_the_full_hour() {
    let times: Vec<String> =
        (3596..=3605).map(|time| format!("{:02}:{:02}:{:02}\n", time / 3600, time / 60 % 60, time % 60)).collect();
    assert_eq!(run("clock", 203_464), times.concat());
}

#[test]
fn loops_end_with_the_right_numbers() {
    let shift = |state: u32| state >> 1 ^ if state & 1 != 0 { 0x8020_0003 } else { 0 };
    assert_eq!(run("alu_loop", 13_829_783), format!("{:08x}\n", (0..1 << 18).fold(1, |state, _| shift(state))));

    let primes = (2..8192).filter(|number| {
        (2..*number).take_while(|divisor| divisor * divisor <= *number).all(|divisor| number % divisor != 0)
    });
    assert_eq!(run("memory_loop", 2_755_653), format!("{}\n", primes.count()));

    let fibonacci = (0..24).fold((0u16, 1u16), |(this, next), _| (next, this.wrapping_add(next))).0;
    assert_eq!(run("call_loop", 2_556_246), format!("{fibonacci}\n"));

    assert_eq!(run("interrupt_storm", 2_005_477), "10000\n");
}

/// One step of the generator of numbers that two programs have.
fn noise(state: u16) -> u16 {
    state >> 1 ^ if state & 1 != 0 { 0xb400 } else { 0 }
}

#[test]
fn loops_of_other_kinds_end_with_the_right_numbers() {
    let mut state: Vec<u8> = (0..=255).collect();
    let mut other = 0_u8;
    for (index, key) in b"Wiki".iter().cycle().take(256).enumerate() {
        other = other.wrapping_add(state[index]).wrapping_add(*key);
        state.swap(index, other.into());
    }
    let (mut sum, mut other) = (0_u16, 0_u8);
    for round in 1..=40_000_u16 {
        let index = usize::from(round as u8);
        other = other.wrapping_add(state[index]);
        state.swap(index, other.into());
        sum = sum.wrapping_add(state[usize::from(state[index].wrapping_add(state[usize::from(other)]))].into());
    }
    assert_eq!(run("byte_loop", 1_333_314), format!("{sum:04x}\n"));

    let numbers = (0..20_000).fold([1_u32, 1], |[low, high], _| {
        let low = (low + high) % 100_000_000;
        [low, (low + high) % 100_000_000]
    });
    assert_eq!(run("decimal_loop", 1_360_793), format!("{:08}\n", numbers[1]));

    let (mut total, mut event) = (0_u16, 1);
    for _ in 0..60_000 {
        event = noise(event);
        total = match event & 7 {
            0 | 3 | 6 => total.wrapping_add(event),
            1 | 5 => total << 1 ^ event,
            2 | 7 => event.wrapping_sub(total),
            _ => total & (event | 0x0fff),
        };
    }
    assert_eq!(run("pointer_loop", 1_815_643), format!("{total:04x}\n"));

    let taps = [-120, 310, 1804, 4096, 4096, 1804, 310, -120];
    let (mut samples, mut state, mut sum) = ([0_i32; 8], 1, 0_u16);
    for round in 0..6000 {
        state = noise(state);
        samples[round % 8] = (state as i16).into();
        let product: i32 = samples.iter().zip(taps).map(|(sample, tap)| sample * tap).sum();
        sum = sum << 1 ^ (product >> 16) as u16 ^ product as u16;
    }
    assert_eq!(run("multiplier_loop", 954_637), format!("{sum:04x}\n"));

    let (mut sum, mut steps) = (0, 0_u32);
    for (mut left, mut right) in (1..=60_u16).flat_map(|left| (1..=60_u16).map(move |right| (left, right))) {
        while left != right {
            (left, right) = (left.max(right) - left.min(right), left.min(right));
            steps += 6;
        }
        (sum, steps) = (sum + left, steps + 4);
    }
    assert_eq!(run("switch_loop", 5_038_155), format!("{sum:04x}{:04x}{:04x}\n", steps as u16, 60 * 60));
}

/// What these print was not computed elsewhere: the exact core says it.
#[test]
fn loops_over_program_memory_end_alike_on_both_engines() {
    assert_eq!(run("table_loop", 7_261_954), "d4004fb0\n");
    assert_eq!(run("mixed_loop", 4_730_303), "6fee\n");
}

/// The value of an operation on operands of 16 or 32 bits, computed with more bits than the node has.
fn expected(operation: &str, bits: u32, left: u64, right: u64) -> u64 {
    let signed = |value: u64| i128::from(value) - if value >> (bits - 1) != 0 { 1 << bits } else { 0 };
    let value = match operation {
        "*" => i128::from(left) * i128::from(right),
        "/" => i128::from(left / right),
        "%" => i128::from(left % right),
        "d" => signed(left) / signed(right),
        "r" => signed(left) % signed(right),
        "<" => i128::from(left) << right,
        ">" => i128::from(left >> right),
        "a" => signed(left) >> right,
        _ => panic!("operation {operation}"),
    };
    (value & ((1 << bits) - 1)) as u64
}

#[test]
fn arithmetic_is_right() {
    let mut operations = BTreeMap::new();
    for line in run("arithmetic", 7_372_110).lines() {
        let fields: Vec<&str> = line.split(' ').collect();
        let number = |index: usize| u64::from_str_radix(fields[index], 16).expect("a number");
        let bits = fields[1].len() as u32 * 4;
        assert_eq!(number(3), expected(fields[0], bits, number(1), number(2)), "{line}");
        *operations.entry((fields[0].to_owned(), bits)).or_insert(0) += 1;
    }
    assert_eq!(operations.len(), 5 + 8, "{operations:?}");
    assert!(operations.values().all(|count| *count >= 100), "{operations:?}");
}

#[test]
fn echo_sends_back_what_it_receives() {
    let message = b"a Sancus node";
    // Slower than the UART: a byte takes ten bits of 174 cycles.
    const BYTE: Cycle = 2000;
    let mut machine = machine("echo", Board::Fpga, Engine::Fast);
    machine.run(5000, &mut ());
    for (byte, cycle) in message.iter().zip((5000 + BYTE..).step_by(BYTE as usize)) {
        machine
            .peripherals()
            .input(Input { port: Port::Uart(0), byte: *byte, cycle, bit_time: None })
            .expect("UART 0 receives");
    }
    assert_eq!(machine.run(LIMIT, &mut ()), Stop::Asleep);
    assert_eq!(printed(&mut machine), message);
}
