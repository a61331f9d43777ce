//! Arithmetic that the CPU has no instructions for, compared with the host's.

use std::error::Error;

use goblin::elf::Elf;
use machine::peripherals::{Input, Port};
use machine::{Engine, Soc, Stop};
use module_compiler::{Build, Memory, Output};

use crate::programs::{NoObserver, machine, printed};
use crate::workbench::{TOOLCHAIN, source};

/// Computes what the file of the simulation asks for: an operation and two operands of eight bytes, and answers with eight.
const CALCULATOR: &str = r#"
#include <sancus_support/fileio.h>
#include <sancus_support/sm_io.h>

union number { uint8_t bytes[8]; uint64_t integer; int64_t signed_integer; uint32_t word; int32_t signed_word; float value; };

static void read(union number *number) {
  for (int i = 0; i < 8; i++) number->bytes[i] = fileio_getc();
}

int main(void) {
  msp430_io_init();
  while (fileio_available()) {
    union number a, b, c = {.integer = 0};
    uint8_t operation = fileio_getc();
    read(&a);
    read(&b);
    switch (operation) {
    case 0: c.integer = a.integer * b.integer; break;
    case 1: c.integer = a.integer / b.integer; break;
    case 2: c.integer = a.integer % b.integer; break;
    case 3: c.signed_integer = a.signed_integer / b.signed_integer; break;
    case 4: c.signed_integer = a.signed_integer % b.signed_integer; break;
    case 5: c.integer = a.integer << (b.word & 63); break;
    case 6: c.integer = a.integer >> (b.word & 63); break;
    case 7: c.signed_integer = a.signed_integer >> (b.word & 63); break;
    case 8: c.value = a.value + b.value; break;
    case 9: c.value = a.value - b.value; break;
    case 10: c.value = a.value * b.value; break;
    case 11: c.value = a.value / b.value; break;
    case 12: c.word = (a.value < b.value) | (a.value > b.value) << 1 | (a.value == b.value) << 2 |
                      (a.value <= b.value) << 3 | (a.value >= b.value) << 4 | (a.value != b.value) << 5; break;
    case 13: c.value = (float)a.signed_word; break;
    case 14: c.value = (float)a.word; break;
    case 15: c.value = (float)a.signed_integer; break;
    case 16: c.value = (float)a.integer; break;
    case 17: c.signed_word = (int32_t)a.value; break;
    case 18: c.word = (uint32_t)a.value; break;
    case 19: c.signed_integer = (int64_t)a.value; break;
    case 20: c.integer = (uint64_t)a.value; break;
    case 21: c.word = __builtin_isunordered(a.value, b.value) | (a.value != a.value) << 1; break;
    }
    for (int i = 0; i < 8; i++) fileio_putc(c.bytes[i]);
  }
  EXIT();
}
"#;
const OPERATIONS: u8 = 22;

/// What the host says.
fn expected(operation: u8, a: u64, b: u64) -> u64 {
    let (x, y) = (f32::from_bits(a as u32), f32::from_bits(b as u32));
    let bits = |value: f32| u64::from(if value.is_nan() { 0x7fc0_0000 } else { value.to_bits() });
    match operation {
        0 => a.wrapping_mul(b),
        1 => a / b,
        2 => a % b,
        3 => (a as i64).wrapping_div(b as i64) as u64,
        4 => (a as i64).wrapping_rem(b as i64) as u64,
        5 => a << (b & 63),
        6 => a >> (b & 63),
        7 => ((a as i64) >> (b & 63)) as u64,
        8 => bits(x + y),
        9 => bits(x - y),
        10 => bits(x * y),
        11 => bits(x / y),
        // What is not a number counts as larger: stubs/float.c.
        12 if x.is_nan() || y.is_nan() => 0b11_0010,
        12 => [x < y, x > y, x == y, x <= y, x >= y, x != y]
            .iter()
            .rev()
            .fold(0, |bits, holds| bits << 1 | u64::from(*holds)),
        13 => bits(a as i32 as f32),
        14 => bits(a as u32 as f32),
        15 => bits(a as i64 as f32),
        16 => bits(a as f32),
        17 => u64::from(x as i32 as u32),
        18 => u64::from(x as u32),
        19 => (x as i64) as u64,
        20 => x as u64,
        _ => u64::from(x.is_nan() || y.is_nan()) | u64::from(x.is_nan()) << 1,
    }
}

/// Operands of all sizes, and those where rounding, overflow and special values are.
struct Operands(u64);

impl Operands {
    fn bits(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn integer(&mut self) -> u64 {
        let shift = self.bits() >> 58;
        let value = self.bits() >> shift;
        if self.bits() >> 63 == 1 { value.wrapping_neg() } else { value }
    }

    fn float(&mut self) -> u64 {
        let (bits, kind) = (self.bits() >> 32, self.bits() >> 61);
        let exponent = |from: u64, bits: u32, random: u64| (from + (random >> (64 - bits))) << 23;
        match kind {
            0 | 1 => bits,
            2 => bits & 0x807f_ffff | exponent(120, 4, self.bits()),
            3 => bits & 0x8060_0000 | exponent(100, 6, self.bits()),
            4 => bits & 0x807f_ffff,
            5 => bits & 0x8000_0007 | 0x7f7f_fff8,
            6 => bits & 0x8000_0003,
            _ => bits & 0x8000_0000 | [0x7f80_0000, 0x7fc0_0000, 0x3f80_0000][bits as usize % 3],
        }
    }
}

#[test]
fn wide_integers_and_floats_are_as_the_host_has_them() -> Result<(), Box<dyn Error>> {
    const ROUNDS: usize = 100;
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let output = Output::Executable(Memory::STOCK);
    let built = toolchain.build_modules(&Build { output, ..source(directory.path(), CALCULATOR) })?;
    let mut operands = Operands(88_172_645_463_325_252);
    let mut machine = machine(&built.elf, Soc::Sancus64, Engine::Fast);
    let mut vectors = Vec::new();
    for operation in (0..OPERATIONS).cycle().take(ROUNDS * usize::from(OPERATIONS)) {
        let integers = matches!(operation, 0..=7 | 13..=16);
        let mut operand = || if integers { operands.integer() } else { operands.float() };
        let (a, b) = (operand(), operand());
        let b = if matches!(operation, 1..=4) { b.max(1) } else { b };
        // Not a number: C has no integer for it.
        let a = if matches!(operation, 17..=20) && f32::from_bits(a as u32).is_nan() { 0 } else { a };
        vectors.push((operation, a, b));
        for byte in [operation].into_iter().chain(a.to_le_bytes()).chain(b.to_le_bytes()) {
            machine.peripherals().input(Input { cycle: 0, port: Port::File, byte, bit_time: None })?;
        }
    }
    assert_eq!(machine.run(2_000_000_000, &mut NoObserver), Stop::ProgramEnded);
    let written: Vec<u8> = machine.take_events().iter().filter_map(|event| event.kind.output(Port::File)).collect();
    assert_eq!(written.len(), 8 * vectors.len());
    for ((operation, a, b), answer) in vectors.into_iter().zip(written.as_chunks().0) {
        let (answer, expected) = (u64::from_le_bytes(*answer), expected(operation, a, b));
        assert_eq!(answer, expected, "operation {operation}, {a:#x}, {b:#x}: {answer:#x}, not {expected:#x}");
    }
    Ok(())
}

/// Bytes of the arithmetic of floats in a program that uses all of it, as docs/toolchain.md says.
#[test]
fn floats_take_less_than_three_kilobytes() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let output = Output::Executable(Memory::STOCK);
    let built = toolchain.build_modules(&Build { output, ..source(directory.path(), CALCULATOR) })?;
    let elf = Elf::parse(&built.elf)?;
    let mut symbols: Vec<(u64, &str)> =
        elf.syms.iter().filter_map(|symbol| Some((symbol.st_value, elf.strtab.get_at(symbol.st_name)?))).collect();
    symbols.sort_unstable();
    let is_float = |name: &str| {
        let routine =
            name.strip_prefix("__mspabi_").filter(|routine| routine.ends_with('f') || routine.starts_with("fix"));
        name.starts_with("__float_") || name == "__unordsf2" || routine.is_some()
    };
    let floats = symbols.windows(2).filter(|pair| is_float(pair[0].1));
    let (count, bytes) = floats.fold((0, 0), |(count, bytes), pair| (count + 1, bytes + pair[1].0 - pair[0].0));
    assert_eq!((count, bytes), (19, 2862));
    Ok(())
}

/// A module calculates with routines of its own: nothing outside is called.
#[test]
fn modules_have_their_own_copies() -> Result<(), Box<dyn Error>> {
    let text = "#include <sancus_support/sm_io.h>\nDECLARE_SM(m, 0x1234);\n\
         long SM_ENTRY(m) volume(long tenths) { float radius = tenths / 10.f; return 4.18879f * radius * radius * radius; }\n\
         unsigned long SM_ENTRY(m) scaled(unsigned long value) { return (uint64_t)value * 1000003 / 1000000; }\n\
         int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  printf(\"%ld %lu\\n\", volume(123), scaled(4000000000));\n  FINISH();\n}";
    // 4000012000000 / 1000 is above 2^32 - 1, and C takes it modulo 2^32.
    let expected = "7794 4000012000\n";
    assert_eq!(printed(text, Soc::Sancus64)?.as_deref().unwrap_or(expected), expected);
    Ok(())
}
