//! Programs with protected modules: built, looked at, and run on the emulated cores.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use firmware::modules::{Build, BuildError, Built, Output, Security, Settings};
use firmware::{Memory, Toolchain};
use goblin::elf::Elf;
use machine::peripherals::{Input, Port};
use machine::{Board, Configuration, Engine, Machine, Observer, Soc, Stop};
use program::loader;
use sancus_hw::{CryptoProfile, Key, Layout, Report, Rule, Spongent, Violation, identity, local_attestation_tag};

/// The compiler, if it is there; in continuous integration it has to be.
static TOOLCHAIN: LazyLock<Option<Toolchain>> = LazyLock::new(|| match Toolchain::find() {
    Ok(toolchain) => Some(toolchain),
    Err(error) if std::env::var_os("CI").is_some_and(|value| value == "true") => panic!("{error}"),
    Err(error) => {
        eprintln!("NOTICE: nothing is built: {error}");
        None
    }
});

/// Longer than any of the programs.
const LIMIT: u64 = 5_000_000;

/// What programs say at their end. Where only the first module may switch the CPU off, others then break a rule to end.
const END: &str = "all done; exiting..\n";

struct NoObserver;
impl Observer for NoObserver {}

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples")
}

/// What to build of an example: all its C files, by name.
fn example(name: &str, security: Security, output: Output) -> Build {
    let directory = examples().join(name);
    let mut sources: Vec<PathBuf> = std::fs::read_dir(&directory)
        .expect("an example")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "c"))
        .collect();
    sources.sort();
    let include = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/standard/include")];
    Build {
        sources,
        include,
        flags: Vec::new(),
        security,
        settings: Settings::default(),
        output,
        confidential: None,
        debug: false,
    }
}

/// A program of one file.
fn source(directory: &Path, text: &str) -> Build {
    let path = directory.join("module.c");
    std::fs::write(&path, format!("#include <sancus/reactive.h>\n{text}")).expect("a scratch file");
    Build {
        sources: vec![path],
        include: Vec::new(),
        flags: Vec::new(),
        security: Security::Bits64,
        settings: Settings::default(),
        output: Output::Relocatable,
        confidential: None,
        debug: false,
    }
}

fn machine(elf: &[u8], soc: Soc, engine: Engine) -> Machine {
    let mut machine = Machine::new(&Configuration::new(soc, Board::Sim)).expect("a stock configuration");
    machine.set_engine(engine);
    loader::parse("program.elf", elf).expect("a program").load(&mut machine).expect("a program that fits");
    machine
}

/// Runs a program to its end: what it printed, and the violations.
fn run(elf: &[u8], soc: Soc, engine: Engine) -> (String, Vec<Report>) {
    let mut machine = machine(elf, soc, engine);
    let stop = machine.run(LIMIT, &mut NoObserver);
    let now = machine.cycle();
    let output = machine.peripherals().take_output(now);
    let text: Vec<u8> = output.iter().filter(|output| output.port == Port::Uart(0)).map(|output| output.byte).collect();
    let text = String::from_utf8_lossy(&text).replace('\r', "");
    let text = text.replace(&format!("{END}\t--> SM VIOLATION DETECTED; exiting...\n\n"), END);
    assert_eq!(stop, Stop::ProgramEnded, "{text}");
    let violation = |report: &Report| match report {
        Report::Violation(Violation::Atomicity { rule: Rule::AtomicNesting, .. }) => false,
        report => matches!(report, Report::Violation(_)),
    };
    let events = machine.take_events();
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
            let text = text.replace(&format!("{}/", examples().join(name).display()), "");
            texts.push(text.trim_start_matches(['\n', '-']).to_owned());
        }
    }
    Ok(texts)
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

#[test]
fn tags_are_those_of_the_linked_modules() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    for security in [Security::Bits64, Security::Bits128] {
        let built = toolchain.build_modules(&example("sensor", security, Output::Executable(Memory::STOCK)))?;
        let elf = Elf::parse(&built.elf)?;
        let bytes = |name: &str| built.elf[section(&elf, name).file_range().expect("bytes")].to_vec();
        let address = |name: &str| symbol(&elf, &format!("__sm_sensor_{name}"));
        let layout = Layout {
            public_start: address("public_start"),
            public_end: address("public_end"),
            secret_start: address("secret_start"),
            secret_end: address("secret_end"),
        };
        assert_eq!((layout.secret_start, layout.secret_end), (0x190, 0x198));
        let tag = local_attestation_tag(&Spongent(security), &identity(&bytes(".text.sm.sensor"), &layout))?;
        assert_eq!(bytes(".data.sm.reader.mac.sensor"), tag.as_bytes());
    }
    Ok(())
}

fn section<'a>(elf: &'a Elf<'_>, name: &str) -> &'a goblin::elf::SectionHeader {
    let found = elf.section_headers.iter().find(|section| elf.shdr_strtab.get_at(section.sh_name) == Some(name));
    found.unwrap_or_else(|| panic!("no section {name}"))
}

fn symbol(elf: &Elf<'_>, name: &str) -> u16 {
    let found = elf.syms.iter().find(|symbol| elf.strtab.get_at(symbol.st_name) == Some(name));
    found.unwrap_or_else(|| panic!("no symbol {name}")).st_value as u16
}

/// The secret section ends with the state of the stubs, in the order that the hardware and the existing tools expect.
#[test]
fn the_secret_section_is_laid_out_as_the_hardware_expects() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let settings = Settings::read("relay:\n  - num_connections: 3\n  - stack_size: 100\n")?;
    let built =
        toolchain.build_modules(&Build { settings, ..example("relay", Security::Bits64, Output::Relocatable) })?;
    let elf = Elf::parse(&built.elf)?;
    let offset = |name: &str| symbol(&elf, &format!("__sm_relay_{name}"));
    let base = offset("ssa_base");
    assert_eq!(offset("secret_start"), 0);
    assert_eq!(offset("stack_init") - offset("stack"), 100);
    assert_eq!(
        ["stack_init", "sp", "ssa_end", "ssa_sp", "pc", "ssa_caller_id", "ssa_ocall_id", "tmp"].map(offset),
        [base - 32, base - 30, base - 28, base - 2, base, base + 2, base + 4, base + 6]
    );
    assert_eq!(offset("ssa_base_addr") + 2, offset("secret_end"));
    assert_eq!(offset("ssa_base_addr") - offset("io_connections"), 3 * (8 + 2 * 8));
    assert_eq!(u64::from(offset("secret_end")), section(&elf, ".data.sm.relay").sh_size);
    Ok(())
}

#[test]
fn a_relocatable_file_is_what_loaders_know() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let built = toolchain.build_modules(&example("relay", Security::Bits128, Output::Relocatable))?;
    assert_eq!(built.modules, ["relay"]);
    let elf = Elf::parse(&built.elf)?;
    assert_eq!((elf.header.e_type, elf.header.e_machine), (1, 105));
    for (index, entry) in
        ["__sm_relay_set_key", "__sm_relay_attest", "__sm_relay_disable", "__sm_relay_handle_input", "report"]
            .iter()
            .enumerate()
    {
        assert_eq!(usize::from(symbol(&elf, &format!("__sm_relay_entry_{entry}_idx"))), index, "{entry}");
    }
    assert_eq!((symbol(&elf, "__sm_relay_io_received_idx"), symbol(&elf, "__sm_relay_io_sent_idx")), (0, 1));
    assert_eq!(symbol(&elf, "__sm_relay_entry"), symbol(&elf, "__sm_relay_public_start"));
    let undefined: Vec<&str> = elf
        .syms
        .iter()
        .filter(|symbol| symbol.st_shndx == 0 && symbol.st_name != 0)
        .filter_map(|symbol| elf.strtab.get_at(symbol.st_name))
        .collect();
    assert_eq!(undefined, ["puts", "__unprotected_entry", "reactive_handle_output", "reactive_reserve_output"]);
    for (_, relocations) in &elf.shdr_relocs {
        assert!(relocations.iter().all(|relocation| matches!(relocation.r_type, 3 | 5)));
    }
    assert!(built.elf.len() < 8192, "{} bytes", built.elf.len());
    Ok(())
}

#[test]
fn the_same_sources_give_the_same_bytes() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    for output in [Output::Relocatable, Output::Executable(Memory::STOCK)] {
        let name = if output == Output::Relocatable { "relay" } else { "sensor" };
        let build = example(name, Security::Bits128, output);
        let bytes = || toolchain.build_modules(&build).map(|built| built.elf);
        assert!(bytes()? == bytes()?, "{output:?}");
    }
    Ok(())
}

/// No CMP or BIT of memory is followed by something whose fetch it could corrupt, except on the stack.
#[test]
fn programs_keep_clear_of_the_erratum() -> Result<(), Box<dyn Error>> {
    use msp430_isa::{Destination, Operation, Statement};
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    // A comparison of a constant in program memory with nothing to jump on after it, made by the compiler.
    let build = source(
        directory.path(),
        "static const unsigned SM_DATA(m) table[4] = {1, 500, 3, 900};\n\
         unsigned SM_ENTRY(m) compare(unsigned i, unsigned v) { return (table[i & 3] >= v) + 2 * (table[v & 3] & i); }\n\
         void SM_ENTRY(m) by_hand(const unsigned *p) { __asm__ volatile(\"cmp #5, 0(%0)\\n\\tmov #1, r15\" :: \"r\"(p) : \"15\"); }",
    );
    let mut seen = 0;
    for build in [build, example("relay", Security::Bits64, Output::Relocatable)] {
        let Built { elf: bytes, .. } = toolchain.build_modules(&build)?;
        let elf = Elf::parse(&bytes)?;
        let name = if elf.syms.iter().any(|symbol| elf.strtab.get_at(symbol.st_name) == Some("__sm_m_entry")) {
            "m"
        } else {
            "relay"
        };
        let text = &bytes[section(&elf, &format!(".text.sm.{name}")).file_range().ok_or("no bytes")?];
        let word = |address: u16| text.get(usize::from(address)..)?.first_chunk().map(|word| u16::from_le_bytes(*word));
        let mut address = 0;
        let mut compared = false;
        while let Some(line) = program::disassembly::line(address, word) {
            if compared {
                seen += 1;
                assert!(matches!(line.statement, Statement::Jump { .. }), "{name} {address:#06x}: {}", line.statement);
            }
            compared = match line.statement {
                Statement::TwoOperand { operation: Operation::Cmp | Operation::Bit, destination, .. } => {
                    !matches!(destination, Destination::Register(_) | Destination::Indexed { register: 1, .. })
                }
                _ => false,
            };
            address += 2 * line.words.len() as u16;
        }
    }
    assert!(seen > 3);
    Ok(())
}

fn refusal(text: &str) -> String {
    let Some(toolchain) = &*TOOLCHAIN else { return String::new() };
    let directory = tempfile::tempdir().expect("a scratch directory");
    match toolchain.build_modules(&source(directory.path(), text)) {
        Err(BuildError::Refused(problems)) => {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            lines.join("\n").replace(&format!("{}/", directory.path().display()), "")
        }
        other => panic!("{:?}", other.map(|built| built.warnings)),
    }
}

#[test]
fn what_is_not_safe_is_refused_with_file_and_line() {
    if TOOLCHAIN.is_none() {
        return;
    }
    let registers =
        "across a module's boundary, where only the four registers r12 to r15 carry arguments and results: ";
    for (text, expected) in [
        (
            "static int SM_FUNC(m) inside(int x) { return x + 1; }\nint SM_ENTRY(m) e(void) { return inside(1); }\n\
             int outside(void) { return inside(2); }",
            "module.c:4: inside is inside module m but not an entry point: outside cannot call it".to_owned(),
        ),
        (
            "void far(int, int, int, int, int);\nvoid SM_ENTRY(m) e(int x) {\n  far(x, 1, 2, 3, 4);\n}",
            format!("module.c:4: e calls far {registers}there are more, and those are passed on the stack"),
        ),
        (
            "int printf(const char *, ...);\nvoid SM_ENTRY(m) e(int x) { printf(\"%d\", x); }",
            format!(
                "module.c:3: e calls printf {registers}structures and variable numbers of arguments are passed on the stack"
            ),
        ),
        (
            "struct s { int a, b, c, d, e; };\nstruct s far(void);\nint SM_ENTRY(m) e(int x) { return far().e; }",
            format!(
                "module.c:4: e calls far {registers}structures and variable numbers of arguments are passed on the stack"
            ),
        ),
        (
            "long long SM_ENTRY(m)\ne(long a, long b, int c) { return a + b + c; }",
            "module.c:3: entry point e of module m gets only the four registers r12 to r15: there are more, and those \
             are passed on the stack"
                .to_owned(),
        ),
        (
            "static void (*SM_DATA(m) hook)(void);\nvoid SM_ENTRY(m) e(void) {\n  hook();\n}\n\
             void SM_ENTRY(m) set(void (*p)(void)) { hook = p; }",
            "module.c:4: e in module m calls through a function pointer that is not a constant of the module: use a constant \
             table with SM_DATA(m), or sancus_call"
                .to_owned(),
        ),
        (
            "float SM_ENTRY(m) e(float x, float y) { return x * y; }",
            "module.c:2: module m needs __mspabi_mpyf, which would be called outside it: __mspabi_mpyf has no copy for \
             modules"
                .to_owned(),
        ),
        (
            "static int SM_DATA(m) lonely;\nint SM_FUNC(m) f(void) { return lonely++; }",
            "module m has no entry point (SM_ENTRY), input or interrupt handler: nothing could enter it".to_owned(),
        ),
        (
            "static int SM_DATA(m) x;\nint SM_MMIO_ENTRY(m) e(void) { __asm__(\"mov %0, r12\" :: \"m\"(x)); }",
            "module m owns a peripheral (SM_MMIO_ENTRY): it cannot have variables (SM_DATA)".to_owned(),
        ),
        (
            "void far(void);\nvoid SM_MMIO_ENTRY(m) e(void) {\n  __asm__(\"call #far\");\n}",
            "module.c:4: e in module m calls far: a module that owns a peripheral (SM_MMIO_ENTRY) has no stack"
                .to_owned(),
        ),
        (
            "__attribute__((used)) static int SM_FUNC(n) private(void) { return 1; }\nint SM_ENTRY(n) entry(void) { return private(); }\n\
             int SM_ENTRY(m) e(int x) {\n  __asm__(\"call #private\" ::: \"r12\");\n  return x;\n}",
            "module.c:5: private is inside module n but not an entry point: module m cannot call it".to_owned(),
        ),
    ] {
        assert_eq!(refusal(text), expected, "{text}");
    }
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
fn printed(text: &str, soc: Soc) -> Result<Option<String>, Box<dyn Error>> {
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
    let now = machine.cycle();
    let written: Vec<u8> = machine.peripherals().take_output(now).iter().map(|output| output.byte).collect();
    assert_eq!(String::from_utf8_lossy(&written), "IT READS, IT WRITES.");
    Ok(())
}

#[test]
fn a_call_that_may_lead_back_is_a_warning() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let build = source(
        directory.path(),
        "int SM_ENTRY(m) down(int x);\n__attribute__((noinline)) int through(int x) { return down(x - 1); }\n\
         __attribute__((noinline)) int outside(int x) { return x < 0 ? 0 : through(x); }\n\
         int SM_ENTRY(m) down(int x) {\n  return outside(x) + 1;\n}\n\
         int SM_ENTRY(n) elsewhere(int x) {\n  return outside(x) + 1;\n}",
    );
    let warnings = toolchain.build_modules(&build)?.warnings;
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    let expected = "module.c:6: down in module m calls outside, which may call down of the same module: a module cannot be \
                    entered while it waits for a call, and takes that entry for the call's return";
    assert!(warnings[0].ends_with(expected), "{warnings:?}");
    Ok(())
}

#[test]
fn constant_tables_of_functions_are_allowed() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    toolchain.build_modules(&source(
        directory.path(),
        "int SM_FUNC(m) one(int x) { return x + 1; }\nint SM_FUNC(m) two(int x) { return x * 7; }\n\
         static int (*const SM_DATA(m) table[2])(int) = {one, two};\n\
         int SM_ENTRY(m) e(unsigned i) { return table[i & 1](5); }",
    ))?;
    Ok(())
}

#[test]
fn a_lost_initial_value_is_a_warning() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let build =
        source(directory.path(), "static int SM_DATA(m) count = 5;\nint SM_ENTRY(m) e(void) { return count++; }");
    let warnings = toolchain.build_modules(&build)?.warnings.join("\n");
    let expected =
        "module.c:2: count is in the secret section of module m, which starts as zero: its initial value is lost";
    assert!(warnings.ends_with(expected), "{warnings}");
    Ok(())
}

#[test]
fn the_length_of_an_outputs_events_is_told_where_it_is_constant() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let built = toolchain.build_modules(&source(
        directory.path(),
        "SM_OUTPUT(a, once); SM_OUTPUT(a, twice); SM_OUTPUT(a, passed); SM_OUTPUT(a, unused);\n\
         static uint16_t SM_DATA(a) words[10];\n#define W ((const io_data *)words)\n\
         uint16_t SM_ENTRY(a) sends(void) { return once(W, 6) + twice(W, 4) + twice(W, 10); }\n\
         SM_INPUT(a, input, data, length) { words[0] = once(W, 2) + passed(W, 2) + passed((const io_data *)data, length); }\n",
    ))?;
    let elf = Elf::parse(&built.elf)?;
    let longest = |output: &str| {
        let name = format!("__sm_a_io_{output}_max");
        let symbol = elf.syms.iter().find(|symbol| elf.strtab.get_at(symbol.st_name) == Some(&name));
        symbol.map(|symbol| symbol.st_value)
    };
    assert_eq!(["once", "twice", "passed", "unused"].map(longest), [Some(6), Some(10), None, None]);
    Ok(())
}

#[test]
fn an_event_whose_sending_nobody_looks_at_is_a_warning() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let text = "SM_OUTPUT(a, out); SM_INPUT(a, in, data, length) { out((const io_data *)data, length); }";
    let mut build = source(directory.path(), text);
    let warnings = toolchain.build_modules(&build)?.warnings;
    assert!(warnings.iter().any(|warning| warning.contains("-Wunused-result")), "{warnings:?}");
    build.flags.push("-Werror=unused-result".into());
    assert!(toolchain.build_modules(&build).is_err());
    Ok(())
}

#[test]
fn settings_have_to_be_of_modules_that_exist() {
    let Some(toolchain) = &*TOOLCHAIN else { return };
    let settings = Settings::read("relai:\n  - num_connections: 3\n").expect("settings");
    let built = toolchain.build_modules(&Build { settings, ..example("relay", Security::Bits64, Output::Relocatable) });
    let message = built.map(|built| built.modules).map_err(|error| error.to_string());
    assert_eq!(message, Err("settings of module \"relai\": there is no such module, but relay".to_owned()));
}
