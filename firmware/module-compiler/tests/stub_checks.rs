//! The checks of the stubs that the smart meter has no use for: each ends what a program attempts, and without it the program
//! gets through. `tests/tests/attack.rs` has the others.

use std::path::Path;

use goblin::elf::Elf;
use machine::peripherals::Port;
use machine::{Board, Configuration, Machine, Soc};
use module_compiler::{Build, Memory, Output, Security, Settings, Toolchain};
use program::loader;

/// Longer than any of the programs.
const LIMIT: u64 = 1_000_000;

/// A word of code: the bits that matter, and what they are.
type Pattern = (u16, u16);
const ANY: Pattern = (0, 0);
const JNE: Pattern = (0xfc00, 0x2000);
const JLO: Pattern = (0xfc00, 0x2800);
/// `jmp $+2`, which takes as long as any jump.
const NO_JUMP: u16 = 0x3c00;

const fn word(word: u16) -> Pattern {
    (0xffff, word)
}

/// A check: what the program that it ends says otherwise, and the code around it, of which the last word decides.
struct Check {
    program: &'static str,
    otherwise: &'static str,
    code: &'static [Pattern],
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
    otherwise: "through: 1099",
    // cmp #-1, r6; jne refused
    code: &[word(0x9336), JNE],
};

/// The address that a module is told to call is its own function.
const OUT: Check = Check {
    program: "DECLARE_SM(m, 0x1234);\nvoid escaped(void);\nvoid escaped(void) { puts(\"through\"); FINISH(); }\n\
        __attribute__((naked)) void SM_FUNC(m) inside(void) { __asm__(\"mov &__unprotected_sp, r1\\n\\tbr #escaped\"); }\n\
        unsigned SM_ENTRY(m) relay(const void *entry) { return sancus_call(entry, 0); }\n\
        int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  relay((const void *)inside);\n  FINISH();\n}",
    otherwise: "through",
    // cmp #public_start, r8; jlo out; cmp #public_end, r8; jlo not_out
    code: &[word(0x9038), ANY, JLO, word(0x9038), ANY, JLO],
};

/// The address that a module of peripherals is to return to is behind a check of its own.
const DEVICE_RETURN: Check = Check {
    program: "DECLARE_MMIO_SM(port, 0x0020, 0x0028, 0x1234);\nvoid escaped(void);\nvoid escaped(void) { puts(\"through\"); FINISH(); }\n\
        void SM_MMIO_ENTRY(port) first(void) { __asm__(\"nop\"); }\n\
        void SM_MMIO_ENTRY(port) second(unsigned key) {\n  \
          __asm__(\"cmp #0x1234, r12\\n\\tjne 1f\\n\\t.globl inside\\ninside:\\tmov.b #1, &0x0021\\n\\tbr #escaped\\n1:\\tnop\");\n}\n\
        int main(void) {\n  msp430_io_init();\n  sancus_enable(&port);\n  first();\n  \
          __asm__ volatile(\"clr r6\\n\\tmov #inside, r7\\n\\tbr #__sm_port_entry\");\n}",
    otherwise: "through",
    // cmp r6, r15; jne refused
    code: &[word(0x960f), JNE],
};

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

/// mov #10000, r15; clix
const ENDS_IN_AN_ATOMIC_SECTION: &[Pattern] = &[word(0x403f), word(10000), word(0x1389)];

fn built(toolchain: &Toolchain, directory: &Path, program: &str) -> Vec<u8> {
    let source = directory.join("program.c");
    std::fs::write(&source, format!("#include <sancus_support/sm_io.h>\n{program}")).expect("a file");
    let build = Build {
        sources: vec![source],
        include: Vec::new(),
        flags: vec!["-Wno-unused-parameter".into()],
        security: Security::Bits64,
        settings: Settings::default(),
        output: Output::Executable(Memory::STOCK),
        confidential: None,
        debug: false,
    };
    toolchain.build_modules(&build).unwrap_or_else(|error| panic!("{error}")).elf
}

/// Takes a check out of all modules of a program that have it.
fn without(elf: &[u8], code: &[Pattern]) -> Vec<u8> {
    let mut changed = elf.to_vec();
    let parsed = Elf::parse(elf).expect("an ELF file");
    let named = |section: &&goblin::elf::SectionHeader| {
        parsed.shdr_strtab.get_at(section.sh_name).is_some_and(|name| name.starts_with(".text.sm."))
    };
    let mut found = 0;
    for range in parsed.section_headers.iter().filter(named).filter_map(goblin::elf::SectionHeader::file_range) {
        for start in range.step_by(2) {
            let words = elf[start..].chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
            if words.zip(code).filter(|(word, (mask, value))| word & mask == *value).count() == code.len() {
                let decides = start + 2 * (code.len() - 1);
                changed[decides..decides + 2].copy_from_slice(&NO_JUMP.to_le_bytes());
                found += 1;
            }
        }
    }
    assert!(found > 0, "no module has the check");
    changed
}

/// What a program says.
fn printed(elf: &[u8], soc: Soc) -> String {
    printed_with(elf, soc, |_| {})
}

/// The same after a change of what has been loaded.
fn printed_with(elf: &[u8], soc: Soc, change: impl FnOnce(&mut Machine)) -> String {
    let mut machine = Machine::new(&Configuration::new(soc, Board::Sim)).expect("a machine");
    loader::parse("program.elf", elf).expect("a program").load(&mut machine).expect("a program that fits");
    change(&mut machine);
    machine.run(LIMIT, &mut ());
    let now = machine.cycle();
    let output = machine.peripherals().take_output(now);
    let bytes: Vec<u8> =
        output.iter().filter(|output| output.port == Port::Uart(0)).map(|output| output.byte).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The compiler, if it is there; in continuous integration it has to be.
fn toolchain() -> Option<Toolchain> {
    match Toolchain::find() {
        Ok(toolchain) => Some(toolchain),
        Err(error) if std::env::var_os("CI").is_some_and(|value| value == "true") => panic!("{error}"),
        Err(error) => {
            eprintln!("NOTICE: nothing is built: {error}");
            None
        }
    }
}

#[test]
fn each_check_ends_what_gets_through_without_it() {
    let Some(toolchain) = toolchain() else { return };
    let directory = tempfile::tempdir().expect("a directory");
    for Check { program, otherwise, code } in [CALL_BACK, OUT, DEVICE_RETURN] {
        let elf = built(&toolchain, directory.path(), program);
        for soc in [Soc::Sancus64, Soc::Aion64] {
            let text = printed(&elf, soc);
            assert!(text.contains("SM VIOLATION") && !text.contains("through"), "{soc}: {program}\n{text}");
        }
        let text = printed(&without(&elf, code), Soc::Sancus64);
        assert!(text.contains(otherwise), "{program}\n{text}");
    }
}

/// On the Aion cores as the RTL is, an interrupt of the instruction that ends a module leaves its secrets in the open. The stub
/// ends it in an atomic section.
#[test]
fn no_interrupt_comes_while_a_module_ends() {
    let Some(toolchain) = toolchain() else { return };
    let directory = tempfile::tempdir().expect("a directory");
    let elf = built(&toolchain, directory.path(), ENDING);
    let address = {
        let parsed = Elf::parse(&elf).expect("an ELF file");
        let mut symbols = parsed.syms.iter();
        symbols.find(|symbol| parsed.strtab.get_at(symbol.st_name) == Some("delay")).expect("a symbol").st_value as u16
    };
    let texts = |elf: &[u8]| -> Vec<String> {
        let delays = (600..3000).step_by(100);
        delays.map(|delay| printed_with(elf, Soc::Aion64, |machine| machine.write_word(address, delay))).collect()
    };
    let all = texts(&elf);
    assert!(all.iter().all(|text| text.contains("ended") && !text.contains("through")), "{all:?}");
    let without = texts(&without(&elf, ENDS_IN_AN_ATOMIC_SECTION));
    assert!(without.iter().any(|text| text.contains("through")), "{without:?}");
}
