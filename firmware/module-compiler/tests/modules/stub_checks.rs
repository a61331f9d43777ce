//! The checks of the stubs that the smart meter has no use for: each ends what a program attempts, and without it the program
//! gets through. `tests/tests/deployments/attack.rs` has the others.

use std::path::Path;

use goblin::elf::Elf;
use machine::peripherals::Port;
use machine::{Board, Configuration, Machine, Soc};
use module_compiler::{Build, Memory, Output, Toolchain};
use program::loader;
use sancus_hw::Report;

use crate::workbench::{TOOLCHAIN, section, source, symbol};

/// Longer than any of the programs.
const LIMIT: u64 = 1_000_000;

/// `jmp $+2`, which does nothing: what is put in the place of an instruction that is taken out.
const NO_JUMP: u16 = 0x3c00;

/// What a program says that was ended by a violation.
const VIOLATION: &str = "SM VIOLATION";

/// A check: a program, what it says, what it says without the check, and the label behind the instruction that decides, without
/// `__sm_NAME_` (`stubs/entry.S`).
struct Check {
    program: &'static str,
    says: &'static str,
    otherwise: &'static str,
    label: &'static str,
}

/// `inner` does not return to whoever called it but calls it: without the check its argument is taken for the result.
const CALL_BACK: Check = Check {
    program: "DECLARE_SM(outer, 0x1234);\nDECLARE_SM(inner, 0x1234);\n\
        unsigned SM_ENTRY(outer) other(unsigned value) { return value + 1; }\n\
        unsigned SM_ENTRY(inner) give(void) {\n  \
          return sancus_call(SM_GET_ENTRY(outer), SM_GET_ENTRY_IDX(outer, other), 99);\n}\n\
        unsigned SM_ENTRY(outer) ask(void) {\n  \
          return sancus_call(SM_GET_ENTRY(inner), SM_GET_ENTRY_IDX(inner, give)) + 1000;\n}\n\
        int main(void) {\n  msp430_io_init();\n  sancus_enable(&outer);\n  sancus_enable(&inner);\n  \
          printf(\"through: %u\\n\", ask());\n  FINISH();\n}",
    says: VIOLATION,
    otherwise: "through: 1099",
    label: "callback_checked",
};

/// The address that a module is told to call is its own function.
const OUT: Check = Check {
    program: "DECLARE_SM(m, 0x1234);\nvoid escaped(void);\nvoid escaped(void) { puts(\"through\"); FINISH(); }\n\
        __attribute__((naked)) void SM_FUNC(m) inside(void) { __asm__(\"mov &__unprotected_sp, r1\\n\\tbr #escaped\"); }\n\
        unsigned SM_ENTRY(m) relay(const void *entry) { return sancus_call(entry, 0); }\n\
        int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  relay((const void *)inside);\n  FINISH();\n}",
    says: VIOLATION,
    otherwise: "through",
    label: "target_checked",
};

/// The address that a module of peripherals is to return to is behind a check of its own.
const DEVICE_RETURN: Check = Check {
    program: "DECLARE_MMIO_SM(port, 0x0020, 0x0028, 0x1234);\nvoid escaped(void);\nvoid escaped(void) { puts(\"through\"); FINISH(); }\n\
        void SM_MMIO_ENTRY(port) first(void) { __asm__(\"nop\"); }\n\
        void SM_MMIO_ENTRY(port) second(unsigned key) {\n  \
          __asm__(\"cmp #0x1234, r12\\n\\tjne 1f\\n\\t.globl inside\\ninside:\\tmov.b #1, &0x0021\\n\\tbr #escaped\\n1:\\tnop\");\n}\n\
        int main(void) {\n  msp430_io_init();\n  sancus_enable(&port);\n  first();\n  \
          __asm__ volatile(\"clr r6\\n\\tmov #inside, r7\\n\\tbr #__sm_port_entry\");\n}",
    says: VIOLATION,
    otherwise: "through",
    label: "caller_checked",
};

/// A module calls a function outside with a secret in every register: nothing of it is left in those that the module keeps for its
/// callers, nor in those for arguments.
const KEPT: Check = Check {
    program: "DECLARE_SM(m, 0x1234);\nunsigned seen[9];\n\
        __attribute__((naked, used)) void look(void) {\n  \
          __asm__(\"mov r4, &seen\\n\\tmov r5, &seen+2\\n\\tmov r9, &seen+4\\n\\tmov r10, &seen+6\\n\\tmov r11, &seen+8\\n\\t\
          mov r12, &seen+10\\n\\tmov r13, &seen+12\\n\\tmov r14, &seen+14\\n\\tmov r15, &seen+16\\n\\tret\");\n}\n\
        __attribute__((naked)) void SM_FUNC(m) fill(void) {\n  \
          __asm__(\"push r4\\n\\tpush r5\\n\\tpush r9\\n\\tpush r10\\n\\tmov #0xbeef, r4\\n\\tmov r4, r5\\n\\tmov r4, r9\\n\\t\
          mov r4, r10\\n\\tmov r4, r11\\n\\tmov r4, r12\\n\\tmov r4, r13\\n\\tmov r4, r14\\n\\tmov r4, r15\\n\\tcall #look\\n\\t\
          pop r10\\n\\tpop r9\\n\\tpop r5\\n\\tpop r4\\n\\tret\");\n}\n\
        void SM_ENTRY(m) show(void) { look(); fill(); }\n\
        int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  show();\n  \
          for (int i = 0; i < 9; i++) printf(\"%x \", seen[i]);\n  FINISH();\n}",
    says: "0 0 0 0 0 0 0 0 0 ",
    otherwise: "0 0 0 0 beef 0 0 0 0 ",
    label: "kept_cleared",
};

const ARGUMENTS: Check = Check { otherwise: "0 0 0 0 0 beef 0 0 0 ", label: "arguments_cleared", ..KEPT };

/// A module is requested to end, and the place to return to is within the module.
const ENDING_RETURN: &str = "#include <sancus/reactive.h>\nDECLARE_SM(m, 0x1234);\n\
    void SM_FUNC(m) inside(void);\nvoid SM_FUNC(m) inside(void) { __asm__(\"nop\"); }\n\
    static uint16_t request, cipher, tag[SANCUS_TAG_SIZE / 2];\nSM_INPUT(m, input, data, length) {}\n\
    void SM_ENTRY(m) seal(void) { sancus_wrap(&request, 2, &request, 2, &cipher, tag); }\n\
    void reactive_handle_output(conn_index connection, void *data, size_t length) {}\n\
    int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  seal();\n  \
      __asm__ volatile(\"mov #request, r12\\n\\tmov #cipher, r13\\n\\tmov #tag, r14\\n\\tmov r1, &__unprotected_sp\\n\\t\
      mov #__sm_m_entry___sm_m_disable_idx, r6\\n\\tmov #inside, r7\\n\\tbr #__sm_m_entry\");\n}";

/// An interrupt comes while the module's handler of the first one runs, with interrupts on.
const SECOND_INTERRUPT: Check = Check {
    program: "#include <msp430.h>\nDECLARE_SM(m, 0x1234);\nstatic volatile unsigned SM_DATA(m) handled;\n\
        SM_ISR(m, number) {\n  if (++handled == 1) {\n    __asm__ volatile(\"eint\\n\\tnop\");\n    \
          for (volatile int i = 0; i < 400; i++) {}\n    __asm__ volatile(\"dint\\n\\tnop\");\n  }\n  TACCTL0 = 0;\n}\n\
        SM_HANDLE_IRQ(m, 9);\nunsigned SM_ENTRY(m) count(void) { return handled; }\n\
        int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  enable_interrupts();\n  TACCR0 = 2000;\n  \
          TACCTL0 = CCIE;\n  TACTL = TASSEL_SMCLK | MC_UP | TACLR;\n  for (volatile int i = 0; i < 2000; i++) {}\n  \
          printf(\"handled: %u\\n\", count());\n  FINISH();\n}",
    says: "handled: 1",
    otherwise: "handled: 2",
    label: "handling_checked",
};

/// A module that handles an interrupt of code outside, and one of another module.
const LEAVING: &str = "#include <msp430.h>\nDECLARE_SM(m, 0x1234);\nDECLARE_SM(other, 0x1234);\nvoid escaped(void);\n\
    void escaped(void) { puts(\"through\"); FINISH(); }\n\
    __attribute__((naked)) void SM_FUNC(m) inside(void) { __asm__(\"mov &__unprotected_sp, r1\\n\\tbr #escaped\"); }\n\
    SM_ISR(m, number) { TACCTL0 = 0; }\nSM_HANDLE_IRQ(m, 9);\nvoid SM_ENTRY(m) start(void) {\n  \
      TACCR0 = 2000;\n  TACCTL0 = CCIE;\n  TACTL = TASSEL_SMCLK | MC_UP | TACLR;\n}\n\
    void SM_ENTRY(other) work(void) { for (volatile int i = 0; i < 400; i++) {} }\n\
    int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  sancus_enable(&other);\n  enable_interrupts();\n  \
      start();\n  for (volatile int i = 0; i < 400; i++) {}\n  puts(\"one\");\n  start();\n  work();\n  puts(\"two\");\n  FINISH();\n}";

/// A module that is not the first ends on request, with a secret; an interrupt comes `delay` cycles after the call.
const ENDING: &str = "#include <msp430.h>\n#include <sancus/reactive.h>\n\
    DECLARE_SM(first, 0x1234);\nDECLARE_SM(m, 0x1234);\n\
    void SM_ENTRY(first) nothing(void) {}\n\
    static uint16_t SM_DATA(m) secret;\nvoid SM_ENTRY(m) keep(uint16_t value) { secret = value; }\n\
    SM_INPUT(m, input, data, length) { secret = 0; }\n\
    static uint16_t request, cipher, tag[SANCUS_TAG_SIZE / 2];\n\
    void SM_ENTRY(m) seal(void) { sancus_wrap(&request, 2, &request, 2, &cipher, tag); }\n\
    uint16_t SM_ENTRY(m) __sm_m_disable(const void *ad, const void *cipher, const void *tag);\n\
    void reactive_handle_output(conn_index connection, void *data, size_t length) {}\n\
    const volatile uint16_t delay = 1;\n\
    __attribute__((used)) uint16_t interrupted(uint16_t entry) {\n  TACCTL0 = 0;\n  \
      if (sancus_get_id(m.public_start) != 0) {\n    return entry;\n  }\n  \
      puts(*(volatile uint16_t *)m.secret_start == 0xbeef ? \"through\" : \"cleared\");\n  FINISH();\n}\n\
    __attribute__((naked, interrupt(TIMERA0_VECTOR))) void handler(void) {\n  \
      __asm__(\"mov &__unprotected_sp, r1\\n\\tmov r15, r12\\n\\tcall #interrupted\\n\\tbr r12\");\n}\n\
    int main(void) {\n  msp430_io_init();\n  ASSERT(sancus_enable(&first) == 1 && sancus_enable(&m) == 2);\n  \
      keep(0xbeef);\n  seal();\n  enable_interrupts();\n  TACTL = TACLR;\n  TACCR0 = delay;\n  TACCTL0 = CCIE;\n  \
      TACTL = TASSEL_SMCLK | MC_UP;\n  __sm_m_disable(&request, &cipher, tag);\n  \
      puts(sancus_get_id(m.public_start) == 0 ? \"ended\" : \"there\");\n  FINISH();\n}";

fn built(toolchain: &Toolchain, directory: &Path, program: &str) -> Vec<u8> {
    let build = source(directory, &format!("#include <sancus_support/sm_io.h>\n{program}"));
    let flags = vec!["-Wno-unused-parameter".into()];
    let build = Build { flags, output: Output::Executable(Memory::STOCK), ..build };
    toolchain.build_modules(&build).unwrap_or_else(|error| panic!("{error}")).elf
}

/// Takes the instruction before a label out of all modules of a program that have it.
pub fn without(elf: &[u8], label: &str) -> Vec<u8> {
    let mut changed = elf.to_vec();
    let parsed = Elf::parse(elf).expect("an ELF file");
    let is_label = |name: &str| name.starts_with("__sm_") && name.ends_with(&format!("_{label}"));
    let labels = parsed.syms.iter().filter(|symbol| parsed.strtab.get_at(symbol.st_name).is_some_and(is_label));
    let mut found = 0;
    for label in labels {
        let section = &parsed.section_headers[label.st_shndx];
        let behind = (label.st_value - section.sh_addr + section.sh_offset) as usize;
        let decides = u16::from_le_bytes([elf[behind - 2], elf[behind - 1]]);
        // and #1, rN makes a result, which is 0 if the check fails: mov #1, rN
        let passes = if decides & 0xfff0 == 0xf310 { 0x4310 | decides & 0x000f } else { NO_JUMP };
        changed[behind - 2..behind].copy_from_slice(&passes.to_le_bytes());
        found += 1;
    }
    assert!(found > 0, "no module has {label}");
    changed
}

/// Has a module's text name an address inside the module where it names one outside, as a loader could.
fn misled(elf: &[u8], module: &str, outside: &str, inside: &str) -> Vec<u8> {
    let mut changed = elf.to_vec();
    let parsed = Elf::parse(elf).expect("an ELF file");
    let text = section(&parsed, &format!(".text.sm.{module}")).file_range().expect("bytes");
    let (outside, inside) = (symbol(&parsed, outside).to_le_bytes(), symbol(&parsed, inside).to_le_bytes());
    let places: Vec<usize> = text.step_by(2).filter(|place| elf[*place..place + 2] == outside).collect();
    let [place] = places[..] else { panic!("the text names the address {} times", places.len()) };
    changed[place..place + 2].copy_from_slice(&inside);
    changed
}

/// What a program says.
fn printed(elf: &[u8], soc: Soc) -> String {
    printed_with(elf, soc, |_| {})
}

/// The same after a change of what has been loaded.
fn printed_with(elf: &[u8], soc: Soc, change: impl FnOnce(&mut Machine)) -> String {
    let mut machine = run(elf, soc, change);
    let bytes: Vec<u8> = machine.take_events().iter().filter_map(|event| event.kind.output(Port::Uart(0))).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Runs a program to its end.
fn run(elf: &[u8], soc: Soc, change: impl FnOnce(&mut Machine)) -> Machine {
    let mut machine = Machine::new(&Configuration::new(soc, Board::Sim)).expect("a machine");
    loader::parse("program.elf", elf).expect("a program").load(&mut machine).expect("a program that fits");
    change(&mut machine);
    machine.run(LIMIT, &mut ());
    machine
}

#[test]
fn each_check_ends_what_gets_through_without_it() {
    let Some(toolchain) = &*TOOLCHAIN else { return };
    let directory = tempfile::tempdir().expect("a directory");
    for Check { program, says, otherwise, label } in [CALL_BACK, OUT, DEVICE_RETURN, KEPT, ARGUMENTS, SECOND_INTERRUPT]
    {
        let elf = built(toolchain, directory.path(), program);
        for soc in [Soc::Sancus64, Soc::Aion64] {
            let text = printed(&elf, soc);
            assert!(text.contains(says) && !text.contains(otherwise), "{label}, {soc}: {program}\n{text}");
        }
        let text = printed(&without(&elf, label), Soc::Sancus64);
        assert!(text.contains(otherwise), "without {label}: {program}\n{text}");
    }
}

/// Where a module leaves what it interrupted to code outside, the loader says where that is: not within the module.
#[test]
fn a_handler_ends_outside_modules() {
    let Some(toolchain) = &*TOOLCHAIN else { return };
    let directory = tempfile::tempdir().expect("a directory");
    let elf = built(toolchain, directory.path(), LEAVING);
    for soc in [Soc::Sancus64, Soc::Aion64] {
        let text = printed(&elf, soc);
        assert!(text.contains("two") && !text.contains("through"), "{soc}: {text}");
        for (outside, reached, not_reached) in
            [("__unprotected_reti", "", "one"), ("__unprotected_resume", "one", "two")]
        {
            let misled = misled(&elf, "m", outside, "inside");
            let text = printed(&misled, soc);
            assert!(text.contains(VIOLATION) && text.contains(reached), "{soc}, {outside}: {text}");
            assert!(!text.contains(not_reached) && !text.contains("through"), "{soc}, {outside}: {text}");
            let text = printed(&without(&misled, "leaving_checked"), soc);
            assert!(text.contains("through"), "{soc}, {outside}: {text}");
        }
    }
}

/// A module whose end is requested ends only if the place to return to is the caller's, as with every entry point. Afterwards nobody
/// could check it.
#[test]
fn a_module_ends_only_for_a_caller_that_returns_to_itself() {
    let Some(toolchain) = &*TOOLCHAIN else { return };
    let directory = tempfile::tempdir().expect("a directory");
    let elf = built(toolchain, directory.path(), ENDING_RETURN);
    let ends = |elf: &[u8], soc| {
        let events = run(elf, soc, |_| {}).take_events();
        events.iter().any(|event| matches!(event.kind.report(), Some(Report::ModuleDisabled { .. })))
    };
    for soc in [Soc::Sancus64, Soc::Aion64] {
        let text = printed(&elf, soc);
        assert!(text.contains(VIOLATION) && !ends(&elf, soc), "{soc}: {text}");
        assert!(ends(&without(&elf, "caller_checked"), soc), "{soc}");
    }
}

/// On the Aion cores as the RTL is, an interrupt of the instruction that ends a module leaves its secrets in the open. The stub
/// ends it in an atomic section.
#[test]
fn no_interrupt_comes_while_a_module_ends() {
    let Some(toolchain) = &*TOOLCHAIN else { return };
    let directory = tempfile::tempdir().expect("a directory");
    let elf = built(toolchain, directory.path(), ENDING);
    let address = symbol(&Elf::parse(&elf).expect("an ELF file"), "delay");
    let texts = |elf: &[u8]| -> Vec<String> {
        let delays = (600..3000).step_by(100);
        delays.map(|delay| printed_with(elf, Soc::Aion64, |machine| machine.write_word(address, delay))).collect()
    };
    let all = texts(&elf);
    assert!(all.iter().all(|text| text.contains("ended") && !text.contains("through")), "{all:?}");
    let without = texts(&without(&elf, "ending_guarded"));
    assert!(without.iter().any(|text| text.contains("through")), "{without:?}");
}

/// A module that answers a challenge does so for as long as the challenge is.
#[test]
fn a_challenge_has_64_bytes_at_most() {
    let Some(toolchain) = &*TOOLCHAIN else { return };
    let directory = tempfile::tempdir().expect("a directory");
    let program = "#include <sancus/reactive.h>\nDECLARE_SM(m, 0x1234);\nSM_INPUT(m, input, data, length) {}\n\
        uint16_t SM_ENTRY(m) __sm_m_attest(const uint8_t *challenge, size_t length, uint8_t *tag);\n\
        void reactive_handle_output(conn_index connection, void *data, size_t length) {}\n\
        static uint8_t challenge[66], tag[SANCUS_TAG_SIZE];\n\
        int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  \
          printf(\"%u \", __sm_m_attest(challenge, 64, tag));\n  printf(\"%u.\", __sm_m_attest(challenge, 66, tag));\n  \
          FINISH();\n}";
    let text = printed(&built(toolchain, directory.path(), program), Soc::Sancus64);
    assert!(text.contains("0 3."), "{text}");
}
