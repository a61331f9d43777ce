//! Programs with protected modules, run on the emulated cores.

use std::error::Error;

use goblin::elf::Elf;
use machine::peripherals::{Input, Port};
use machine::{Board, Configuration, Engine, Machine, Observer, Soc, Stop};
use module_compiler::{Build, Memory, Output, Security};
use program::loader;
use sancus_hw::{CryptoProfile, Key, Report, Rule, Spongent, Violation};

use crate::workbench::{TOOLCHAIN, example, section, source};

/// Longer than any of the programs.
const LIMIT: u64 = 5_000_000;

/// What programs say at their end. Where only the first module may switch the CPU off, others then break a rule to end.
const END: &str = "all done; exiting..\n";

pub struct NoObserver;
impl Observer for NoObserver {}

pub fn machine(elf: &[u8], soc: Soc, engine: Engine) -> Machine {
    let mut machine = Machine::new(&Configuration::new(soc, Board::Sim)).expect("a stock configuration");
    machine.set_engine(engine);
    loader::parse("program.elf", elf).expect("a program").load(&mut machine).expect("a program that fits");
    machine
}

/// Runs a program to its end: what it printed, and the violations.
pub fn run(elf: &[u8], soc: Soc, engine: Engine) -> (String, Vec<Report>) {
    let mut machine = machine(elf, soc, engine);
    let stop = machine.run(LIMIT, &mut NoObserver);
    let events = machine.take_events();
    let text: Vec<u8> = events.iter().filter_map(|event| event.kind.output(Port::Uart(0))).collect();
    let text = String::from_utf8_lossy(&text).replace('\r', "");
    let text = text.replace(&format!("{END}\t--> SM VIOLATION DETECTED; exiting...\n\n"), END);
    assert_eq!(stop, Stop::ProgramEnded, "{text}");
    let violation = |report: &Report| match report {
        Report::Violation(Violation::Atomicity { rule: Rule::AtomicNesting, .. }) => false,
        report => matches!(report, Report::Violation(_)),
    };
    let violations = events.iter().filter_map(|event| event.kind.report().cloned()).filter(violation).collect();
    (text, violations)
}

/// Builds an example for every core, runs it there, and returns what it printed, the file's names without directories.
fn print(name: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(Vec::new()) };
    let mut texts = Vec::new();
    for (security, socs) in
        [(Security::Bits64, [Soc::Sancus64, Soc::Aion64]), (Security::Bits128, [Soc::Sancus128, Soc::Aion128])]
    {
        let built = toolchain.build_modules(&example(name, security, Output::Executable(Memory::STOCK)))?;
        for soc in socs {
            let (text, violations) = run(&built.elf, soc, Engine::Fast);
            assert_eq!(violations, [], "{name} on {soc:?}: {text}");
            assert_eq!(run(&built.elf, soc, Engine::Exact).0, text, "{name} on {soc:?}");
            let lines: Vec<&str> = text.trim_start_matches(['\n', '-']).split('\n').collect();
            texts.push(lines.into_iter().map(without_folders).collect::<Vec<_>>().join("\n"));
        }
    }
    Ok(texts)
}

/// A line that begins with a path in brackets, with its last part alone. What of the path is not ASCII a console does not show.
fn without_folders(line: &str) -> String {
    match line.strip_prefix('[').and_then(|line| line.split_once(']')) {
        Some((path, rest)) => format!("[{}]{rest}", path.rsplit('/').next().unwrap_or_default()),
        None => line.to_owned(),
    }
}

#[test]
fn a_module_is_entered_calls_out_and_ends_itself() -> Result<(), Box<dyn Error>> {
    for text in print("greeting")? {
        let greeting = "[main.c] module 1, entered by 0: ";
        assert_eq!(text, format!("{greeting}14\n1\n{greeting}1400\n2\nall done; exiting..\n"));
    }
    Ok(())
}

#[test]
fn a_module_verifies_and_calls_the_owner_of_a_peripheral() -> Result<(), Box<dyn Error>> {
    for text in print("sensor")? {
        assert!(text.ends_with("all done; exiting..\n") && text.contains(" cycles\ntag ("), "{text}");
    }
    Ok(())
}

#[test]
fn events_pass_once_and_a_module_is_disabled_by_request() -> Result<(), Box<dyn Error>> {
    for text in print("events")? {
        let event = |data| format!("[main.c] input of 2 bytes: {data}\nconnection 0: 0, again 5\n");
        assert_eq!(text, format!("{}{}all done; exiting..\n", event("cafe"), event("babe")));
    }
    Ok(())
}

#[test]
fn a_module_handles_interrupts_of_itself_and_others() -> Result<(), Box<dyn Error>> {
    for text in print("interrupts")? {
        assert_eq!(text, format!("five ticks\n{END}"));
    }
    Ok(())
}

/// A module that is not the one its caller was linked with is not called.
#[test]
fn a_callee_that_has_been_changed_is_refused() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let built = toolchain.build_modules(&example("sensor", Security::Bits64, Output::Executable(Memory::STOCK)))?;
    let elf = Elf::parse(&built.elf)?;
    let text = section(&elf, ".text.sm.sensor").file_range().ok_or("no bytes")?;
    let mut changed = built.elf.clone();
    // The exit: mov #0xffff, r6 with another number.
    let at = changed[text.clone()].windows(4).position(|bytes| bytes == [0x36, 0x43, 0x00, 0x47]);
    let at = text.start + at.ok_or("no exit stub: mov #-1, r6; br r7")?;
    changed[at] = 0x37;
    let (printed, violations) = run(&changed, Soc::Sancus64, Engine::Fast);
    assert!(printed.contains("SM VIOLATION"), "{printed}");
    assert!(!violations.is_empty());
    Ok(())
}

/// A module whose text is encrypted in the file works, and only on nodes that have the vendor's key.
#[test]
fn a_confidential_module_is_decrypted_by_the_hardware() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let program = "#include <sancus_support/sm_io.h>\nDECLARE_SM(m, 0x1234);\n\
         static const unsigned SM_DATA(m) secret = 0xbeef;\nunsigned SM_ENTRY(m) tell(void) { return secret; }\n\
         int main(void) {\n  msp430_io_init();\n  \
         if (!sancus_enable_wrapped(&m, SM_GET_WRAP_NONCE(m), SM_GET_WRAP_TAG(m))) puts(\"refused\");\n\
         else printf(\"%x\\n\", tell());\n  FINISH();\n}";
    for (security, soc) in [(Security::Bits64, Soc::Sancus64), (Security::Bits128, Soc::Sancus128)] {
        let crypto = Spongent(security);
        let master = Key::from_bytes(&Configuration::new(soc, Board::Sim).master_key)?;
        for (vendor, expected) in [(0x1234, "beef"), (0x1235, "refused")] {
            let build = source(directory.path(), program);
            let confidential = Some(crypto.vendor_key(&master, vendor)?);
            let output = Output::Executable(Memory::STOCK);
            let built = toolchain.build_modules(&Build { security, confidential, output, ..build })?;
            let elf = Elf::parse(&built.elf)?;
            let text = &built.elf[section(&elf, ".text.sm.m").file_range().ok_or("no bytes")?];
            assert!(!text.windows(2).any(|word| word == [0xef, 0xbe]), "the constant can be read");
            let (printed, violations) = run(&built.elf, soc, Engine::Fast);
            assert!(printed.ends_with(&format!("{expected}\n{END}")), "{printed}");
            assert_eq!(violations, []);
        }
    }
    Ok(())
}

/// Values of every size that fits in four words cross every kind of boundary.
#[test]
fn arguments_and_results_travel_in_registers() -> Result<(), Box<dyn Error>> {
    let text = "struct pair { unsigned low, high; };\nDECLARE_SM(m, 0x1234);\nDECLARE_SM(n, 0x1234);\n\
         __attribute__((noinline)) long outside(long a, long b) { return a - 2 * b; }\n\
         long SM_ENTRY(n) other(char a, long b, int c) { return a + b * c; }\n\
         long long SM_ENTRY(n) longest(long long a) { return a + 1; }\n\
         long SM_ENTRY(m) calls(long a, long b) { return outside(a, b) + other(3, b, 5); }\n\
         unsigned SM_ENTRY(m) four(unsigned a, unsigned b, unsigned c, unsigned d) { return a * 1000 + b * 100 + c * 10 + d; }\n\
         int SM_ENTRY(m) by_hand(int a) {\n  __asm__ volatile(\"mov %0, r12\\n\\tmov #7, r13\\n\\tcall #twice\\n\\tmov r12, %0\"\n\
           : \"+r\"(a) :: \"r11\", \"r12\", \"r13\", \"r14\", \"r15\", \"memory\");\n  return a;\n}\n\
         __attribute__((used)) int twice(int a, int b) { return 2 * a + b; }\n\
         int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  sancus_enable(&n);\n\
           printf(\"= %ld %u %d %lld\\n\", calls(100000, -70000), four(1, 2, 3, 4), by_hand(20), longest(-0x123456789LL));\n  FINISH();\n}";
    let text = format!("#include <sancus_support/sm_io.h>\n{text}");
    for security in [Security::Bits64, Security::Bits128] {
        let soc = if security == Security::Bits64 { Soc::Sancus64 } else { Soc::Sancus128 };
        assert_eq!(
            printed(&text, soc)?.as_deref().unwrap_or("= -109997 1234 47 -4886718344\n"),
            "= -109997 1234 47 -4886718344\n"
        );
    }
    Ok(())
}

/// What a program of one file prints between its greeting and its end.
pub fn printed(text: &str, soc: Soc) -> Result<Option<String>, Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(None) };
    let directory = tempfile::tempdir()?;
    let security = if matches!(soc, Soc::Sancus64 | Soc::Aion64) { Security::Bits64 } else { Security::Bits128 };
    let build = Build { security, output: Output::Executable(Memory::STOCK), ..source(directory.path(), text) };
    let built = toolchain.build_modules(&build)?;
    let (text, violations) = run(&built.elf, soc, Engine::Fast);
    assert_eq!(violations, [], "{text}");
    let text = text.trim_start_matches(['\n', '-']);
    Ok(Some(text.strip_suffix(END).ok_or(text)?.to_owned()))
}

#[test]
fn numbers_are_printed_as_their_formats_say() -> Result<(), Box<dyn Error>> {
    let printed = printed(
        "#include <sancus_support/sm_io.h>\nint main(void) {\n  msp430_io_init();\n  \
         printf(\"%#x %#x|%5d|%05d|%.4x|%6.3u|%ld|%llu|%#8x|%p\\n\", 0xbeef, 0, -42, -42, 0xa, 7u, -70000L, 12345678901234567890ULL, \
         0x1f, 16);\n  FINISH();\n}",
        Soc::Sancus64,
    )?;
    let expected = "0xbeef 0|  -42|-0042|000a|   007|-70000|12345678901234567890|    0x1f|10\n";
    assert_eq!(printed.as_deref().unwrap_or(expected), expected);
    Ok(())
}

/// A module is interrupted after each instruction, and the handler sees how long it took.
#[test]
fn a_module_is_stepped_through() -> Result<(), Box<dyn Error>> {
    let text = "#include <sancus_support/sancus_step.h>\n#include <sancus_support/sm_io.h>\nDECLARE_SM(m, 0x1234);\n\
         static int latency[400], steps;\nstatic volatile int mark;\n\
         void SM_ENTRY(m) work(void) {\n  __asm__ volatile(\"mov #1, %0\\n\\tnop\\n\\tnop\\n\\tmov #1234, r15\\n\\tjmp 1f\\n1:\\tnop\\n\\tmov #2, %0\" \
           : \"=m\"(mark) :: \"r15\");\n}\n\
         void step(void) { if (mark == 1) latency[steps++] = __ss_get_latency(); }\n\
         SANCUS_STEP_ISR_ENTRY2(step, __ss_end)\n\
         int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  enable_interrupts();\n  __ss_start();\n  work();\n\
           for (int i = 0; i < steps; i++) printf(\"%d \", latency[i]);\n  FINISH();\n}";
    // Writing the mark, then nop, nop, mov #1234, jmp, nop; where a module may exit with interrupts on, the rest is the same.
    let expected = "4 1 1 2 2 1 ";
    assert_eq!(printed(text, Soc::Sancus64)?.as_deref().unwrap_or(expected), expected);
    Ok(())
}

#[test]
fn the_timer_interrupts_a_module_and_code_outside() -> Result<(), Box<dyn Error>> {
    let text = "#include <sancus_support/timer.h>\n#include <sancus_support/sm_io.h>\nDECLARE_SM(m, 0x1234);\n\
         static volatile int ticks;\nunsigned SM_ENTRY(m) wait(unsigned value) { while (!ticks) { } return value + 1; }\n\
         void handler(void) { timer_disable(); ticks++; }\nTIMER_ISR_ENTRY(handler)\n\
         int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  enable_interrupts();\n  timer_irq(300);\n\
           unsigned value = wait(41);\n  enable_interrupts();\n  timer_irq(50);\n  while (ticks < 2) { }\n\
           timer_tsc_start();\n  int empty = timer_tsc_end();\n  timer_tsc_start();\n  __asm__ volatile(\"nop\\n\\tnop\");\n\
           int two = timer_tsc_end();\n  printf(\"%u %d %d\\n\", value, ticks, two - empty);\n  FINISH();\n}";
    for soc in [Soc::Sancus64, Soc::Sancus128] {
        assert_eq!(printed(text, soc)?.as_deref().unwrap_or("42 2 2\n"), "42 2 2\n");
    }
    Ok(())
}

#[test]
fn a_program_reads_and_writes_the_files_of_a_simulation() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let text = "#include <ctype.h>\n#include <sancus_support/fileio.h>\n#include <sancus_support/sm_io.h>\nint main(void) {\n  \
         for (int c = 0; c != '.';) { while (!fileio_available()) { } c = fileio_getc(); fileio_putc(toupper(c)); }\n  EXIT();\n}";
    let output = Output::Executable(Memory::STOCK);
    let built = toolchain.build_modules(&Build { output, ..source(directory.path(), text) })?;
    let mut machine = machine(&built.elf, Soc::Sancus64, Engine::Fast);
    for byte in *b"it reads, it writes." {
        machine.peripherals().input(Input { cycle: 0, port: Port::File, byte, bit_time: None })?;
    }
    assert_eq!(machine.run(LIMIT, &mut NoObserver), Stop::ProgramEnded);
    let written: Vec<u8> = machine.take_events().iter().filter_map(|event| event.kind.output(Port::File)).collect();
    assert_eq!(String::from_utf8_lossy(&written), "IT READS, IT WRITES.");
    Ok(())
}
