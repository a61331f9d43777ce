//! What sources for the existing tools rely on.

use std::error::Error;

use machine::{Engine, Soc};
use module_compiler::{Abi, Build, BuildError, LinkError, Memory, Output, Settings};

use crate::programs::{printed, run};
use crate::workbench::{TOOLCHAIN, section, source};

/// A module in assembly with a way in of its own, for mspgcc's convention: the argument and the result are in r15.
const ENTRY: &str = "\
    .global __sm_m_entry, halved
    .section \".sm.m.text\", \"wax\"
__sm_m_entry:
halved:
    rra     r15
    mov     #7, r14
    call    #minus
    br      #out
    .text
out:
    push    &value
    pop     r14
    ret
    .data
value:  .word 5
";
const MAIN: &str = "#include <sancus_support/sm_io.h>\nDECLARE_SM(m, 0x1234);\nint halved(int value);\n\
     int SM_FUNC(m) minus(int a, int b) { return a - b; }\n\
     int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  printf(\"%d\\n\", halved(100));\n  FINISH();\n}";

fn own_entry(entry: &str, stub: &str) -> Result<Option<String>, Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(None) };
    let directory = tempfile::tempdir()?;
    let mut build = source(directory.path(), MAIN);
    let path = directory.path().join("way_in.S");
    std::fs::write(&path, entry)?;
    build.sources.push(path);
    let settings = Settings::read(&format!("m:\n  - sm_entry: \"{stub}.o\"\n  - sm_exit: way_in.o\n"))?;
    let built = toolchain.build_modules(&Build {
        settings,
        abi: Abi::Mspgcc,
        output: Output::Executable(Memory::STOCK),
        ..build
    })?;
    let (text, violations) = run(&built.elf, Soc::Sancus64, Engine::Fast);
    assert_eq!(violations, [], "{text}");
    Ok(Some(text.trim_start_matches(['\n', '-']).to_owned()))
}

#[test]
fn a_module_brings_its_own_entry_with_the_arguments_of_mspgcc() -> Result<(), Box<dyn Error>> {
    let expected = "43\nall done; exiting..\n";
    assert_eq!(own_entry(ENTRY, "stubs/way_in")?.as_deref().unwrap_or(expected), expected);
    Ok(())
}

#[test]
fn an_own_entry_has_to_be_there_and_where_the_hardware_enters() {
    if TOOLCHAIN.is_none() {
        return;
    }
    let missing = own_entry(ENTRY, "elsewhere").unwrap_err();
    let expected = "settings of module \"m\": sm_entry: none of the files is elsewhere.S, elsewhere.s or elsewhere.c";
    assert_eq!(missing.to_string(), expected);
    let late = own_entry(&ENTRY.replace("__sm_m_entry:", "    nop\n__sm_m_entry:"), "way_in").unwrap_err();
    let late = late.downcast::<BuildError>().expect("an error of the build");
    assert!(matches!(*late, BuildError::Link(LinkError::OwnEntry(module)) if module == "m"));
}

/// An exit stub of the module's own that counts, and then does as ours.
#[test]
fn a_module_brings_its_own_exit() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let mut build = source(
        directory.path(),
        "#include <sancus_support/sm_io.h>\nDECLARE_SM(m, 0x1234);\nunsigned exits;\n\
         __attribute__((noinline)) unsigned outside(unsigned value) { __asm__ volatile(\"\"); return value + 1; }\n\
         unsigned SM_ENTRY(m) twice(unsigned value) { return outside(outside(value)); }\n\
         int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  unsigned two = twice(40);\n  printf(\"%u %u\\n\", two, exits);\n  FINISH();\n}",
    );
    let path = directory.path().join("way_out.S");
    let stub = include_str!("../../stubs/exit.S").replace("SM(exit):", "SM(exit):\n    inc &exits");
    std::fs::write(
        &path,
        format!(
            "#define MODULE m\n#include \"module.inc\"\n.section .sm.m.text, \"ax\"\n.globl SM(returned), SM(resume)\n{stub}"
        ),
    )?;
    build.sources.push(path);
    let settings = Settings::read("m:\n  - sm_exit: way_out.o\n")?;
    let built = toolchain.build_modules(&Build { settings, output: Output::Executable(Memory::STOCK), ..build })?;
    let (text, _) = run(&built.elf, Soc::Sancus64, Engine::Fast);
    assert!(text.contains("42 2\n"), "{text}");
    Ok(())
}

/// What an interrupt does in a module whose interrupt stub is its own: here it ends as anywhere else.
#[test]
fn a_module_brings_its_own_interrupt_stub() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let mut build = source(
        directory.path(),
        "#include <sancus_support/timer.h>\n#include <sancus_support/sm_io.h>\nDECLARE_SM(m, 0x1234);\nSM_HANDLE_IRQ(m, 8);\n\
         volatile unsigned ticks;\nunsigned SM_ENTRY(m) same(unsigned value) { return value; }\n\
         int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  same(0);\n  __eint();\n  timer_irq(100);\n  \
         __delay_cycles(1000);\n  printf(\"%u %u\\n\", ticks, same(7));\n  FINISH();\n}",
    );
    let path = directory.path().join("interrupt.s");
    let stub = ".section .sm.m.text, \"ax\"\n.globl __sm_m_isr\n__sm_m_isr:\n    mov #4, &0x0160\n    inc &ticks\n    \
                pop r15\n    mov &__sm_m_tmp, r1\n    reti\n";
    std::fs::write(&path, stub)?;
    build.sources.push(path);
    let settings = Settings::read("m:\n  - sm_isr: interrupt.o\n")?;
    let built = toolchain.build_modules(&Build { settings, output: Output::Executable(Memory::STOCK), ..build })?;
    let (text, violations) = run(&built.elf, Soc::Sancus64, Engine::Fast);
    assert_eq!((text.trim_start_matches(['\n', '-']), &violations[..]), ("1 7\nall done; exiting..\n", &[][..]));
    Ok(())
}

/// Functions that are nothing but assembly, in a module of peripherals and outside.
#[test]
fn naked_functions_have_the_registers_of_mspgcc() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let build = source(
        directory.path(),
        "#include <sancus_support/sm_io.h>\nDECLARE_MMIO_SM(digits, 0x90, 0x98, 0x1234);\n\
         unsigned SM_MMIO_ENTRY(digits) exchange(unsigned one, unsigned other) {\n  \
         __asm__(\"mov &0x90, r13\\n\\tmov r15, &0x90\\n\\tmov r14, &0x92\\n\\tmov r13, r15\");\n}\n\
         int difference(int a, int b) { return a - b; }\n\
         __attribute__((naked, noinline)) long widened(int a, int b) {\n  \
         __asm__(\"call #difference\\n\\tclr r14\\n\\tmov #0xbeef, r15\\n\\tmov #0x1234, r14\\n\\tret\");\n}\n\
         __attribute__((naked, noinline)) int reversed(int a, int b) {\n  \
         __asm__(\"mov r15, r13\\n\\tmov r14, r15\\n\\tmov r13, r14\\n\\tcall #difference\\n\\tret\");\n}\n\
         int main(void) {\n  msp430_io_init();\n  sancus_enable(&digits);\n  exchange(3, 4);\n  unsigned old = exchange(5, 6);\n  \
         printf(\"%u %lx %d\\n\", old, widened(1, 2), reversed(10, 3));\n  FINISH();\n}",
    );
    let build = Build { abi: Abi::Mspgcc, output: Output::Executable(Memory::STOCK), ..build };
    let (text, violations) = run(&toolchain.build_modules(&build)?.elf, Soc::Sancus64, Engine::Fast);
    assert_eq!(
        (text.trim_start_matches(['\n', '-']), &violations[..]),
        ("3 beef1234 -7\nall done; exiting..\n", &[][..])
    );
    Ok(())
}

#[test]
fn the_caller_is_who_entered_last() -> Result<(), Box<dyn Error>> {
    let text = "#include <sancus_support/sm_io.h>\nDECLARE_SM(m, 0x1234);\nDECLARE_SM(n, 0x1234);\n\
         void SM_ENTRY(n) empty(void) { __asm__ volatile(\"\"); }\nunsigned SM_ENTRY(n) caller_of_n(void) { return sancus_get_caller_id(); }\n\
         __attribute__((noinline)) void outside(void) { __asm__ volatile(\"\"); }\n\
         unsigned SM_ENTRY(m) callers(void) {\n  unsigned first = sancus_get_caller_id();\n  empty();\n  \
         unsigned second = sancus_get_caller_id();\n  outside();\n  \
         return first | second << 4 | sancus_get_caller_id() << 8 | caller_of_n() << 12;\n}\n\
         int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  sancus_enable(&n);\n  printf(\"%x\\n\", callers());\n  FINISH();\n}";
    assert_eq!(printed(text, Soc::Sancus64)?.as_deref().unwrap_or("1020\n"), "1020\n");
    Ok(())
}

/// mspgcc names vectors by their offsets.
#[test]
fn handlers_have_the_vectors_of_mspgcc() -> Result<(), Box<dyn Error>> {
    let text = "#include <sancus_support/timer.h>\n#include <sancus_support/sm_io.h>\nstatic volatile int ticks;\n\
         __attribute__((interrupt(16))) void tick(void) { timer_disable(); ticks++; }\n\
         int main(void) {\n  msp430_io_init();\n  __eint();\n  timer_irq(100);\n  __delay_cycles(1000);\n  printf(\"%d\\n\", ticks);\n  FINISH();\n}";
    assert_eq!(printed(text, Soc::Sancus64)?.as_deref().unwrap_or("1\n"), "1\n");
    let refused = printed(&text.replace("(16)", "(15)"), Soc::Sancus64);
    let reason = refused.map_or_else(|error| error.to_string(), |_| String::new());
    assert!(
        TOOLCHAIN.is_none() || reason.contains("tick is to handle interrupt 15: the interrupts are the numbers"),
        "{reason}"
    );
    Ok(())
}

/// A module that is all its own: the source says where it begins and ends, and nothing is added to it.
#[test]
fn a_module_in_assembly_is_taken_as_it_is() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let mut build = source(
        directory.path(),
        "#include <sancus_support/sm_io.h>\nDECLARE_SM(m, 0x1234);\nint counted(int by);\n\
         int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  counted(2);\n  \
         printf(\"%d\\n\", counted(5));\n  FINISH();\n}",
    );
    let path = directory.path().join("module.S");
    std::fs::write(
        &path,
        ".global __sm_m_public_start, __sm_m_public_end, __sm_m_secret_start, __sm_m_secret_end, counted\n\
         .section \".sm.m.text\", \"wax\"\n.align 2\n__sm_m_public_start:\ncounted:\n\
         \tadd r12, &total\n\tmov &total, r12\n\tbr #leave\n__sm_m_public_end:\n\
         .section \".sm.m.data\"\n__sm_m_secret_start:\ntotal: .space 2\n__sm_m_secret_end:\n\
         .text\nleave: ret\n",
    )?;
    build.sources.push(path);
    let built = toolchain.build_modules(&Build { output: Output::Executable(Memory::STOCK), ..build })?;
    assert_eq!(built.stacks.len(), 0);
    let (text, violations) = run(&built.elf, Soc::Sancus64, Engine::Fast);
    assert_eq!((text.trim_start_matches(['\n', '-']), &violations[..]), ("7\nall done; exiting..\n", &[][..]));
    let elf = goblin::elf::Elf::parse(&built.elf)?;
    // Eight bytes, two of four and one of eight, and nothing of ours.
    assert_eq!(section(&elf, ".text.sm.m").sh_size, 12);
    Ok(())
}

/// What other compilers warn of is a warning here, too.
#[test]
fn a_pointer_for_a_number_is_a_warning() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let text = "static int twice(int n) { return 2 * n; }\nint main(void) { return twice((void *)21); }";
    let build = Build { output: Output::Executable(Memory::STOCK), ..source(directory.path(), text) };
    let warnings = toolchain.build_modules(&build)?.warnings.join("\n");
    assert!(warnings.contains("incompatible pointer to integer conversion"), "{warnings}");
    Ok(())
}

/// The names that TI's headers give to what this SoC has, whatever device a source was written for.
#[test]
fn names_of_other_headers_are_known() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let build = source(
        directory.path(),
        "#include <msp430f1121.h>\n#include <sancus/reactive_stubs_support.h>\n#include <sancus_support/sm_io.h>\n\
         int main(void) {\n  msp430_io_init();\n  CCR0 = 5000;\n  CCTL0 = CAP + CM_2 + CCIS_3 + OUTMOD_7;\n  \
         TACTL = TASSEL_2 + ID_3 + MC_3;\n  BCSCTL2 = DIVS_1;\n  P1OUT = BIT7 + BIT0;\n  \
         printf(\"%x %x %x %x\\n\", TACTL, CCTL0 & 0xff00, BCSCTL2, P1OUT);\n  FINISH();\n}",
    );
    let built = toolchain.build_modules(&Build { output: Output::Executable(Memory::STOCK), ..build })?;
    let (text, _) = run(&built.elf, Soc::Sancus64, Engine::Fast);
    assert!(text.contains("2f0 b100 2 81\n"), "{text}");
    Ok(())
}
