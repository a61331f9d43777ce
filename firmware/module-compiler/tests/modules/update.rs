//! Versions of a module: one releases its state, another adopts it, and what stands in the way of whoever owns the node.

use std::error::Error;

use goblin::elf::Elf;
use machine::peripherals::Port;
use machine::{Board, Configuration, Cycle, Lanes, Machine, Observer, Soc};
use module_compiler::{Abi, Build, BuildError, Memory, Output, Security};
use program::loader;

use crate::stub_checks::without;
use crate::workbench::{TOOLCHAIN, source, symbol};

/// Longer than any of the programs.
const LIMIT: u64 = 5_000_000;
const CORES: [(Security, Soc); 4] = [
    (Security::Bits64, Soc::Sancus64),
    (Security::Bits128, Soc::Sancus128),
    (Security::Bits64, Soc::Aion64),
    (Security::Bits128, Soc::Aion128),
];

/// The manual has the rows that a test finds. `BLESS=1` writes them there.
const MANUAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/toolchain.md");
const TABLE: &str = "| what versions cost | 64-bit keys | 128-bit keys |\n|---|---|---|\n";

/// Version 1 of a module, version 2, and another version 2. They have names of their own, since they are in one program, and lend
/// their keys to the deployer.
const VERSIONS: &str = r#"
#include <sancus_support/sm_io.h>
#include <sancus_support/tsc.h>
#define COMMAND (4 + SANCUS_KEY_SIZE + SANCUS_TAG_SIZE)
DECLARE_SM(old, 0x1234);
DECLARE_SM(new, 0x1234);
DECLARE_SM(other, 0x1234);
DECLARE_TSC_TIMER(timer)
struct account { uint16_t total, sequence; };

static struct account SM_DATA(old) first;
SM_VERSION(old, OLD_VERSION, first);
SM_OUTPUT(old, bill);
void SM_ENTRY(old) add(uint16_t amount) { first.total += amount; first.sequence++; }
uint16_t SM_ENTRY(old) total_of_old(void) { return first.total; }
void SM_ENTRY(old) seal_for_old(uint16_t *message, const uint16_t *key) {
    sancus_wrap(message, 4, key, SANCUS_KEY_SIZE, message + 2, message + 2 + SANCUS_KEY_SIZE / 2);
}
void SM_ENTRY(old) seal_end_of_old(uint16_t *message) { sancus_wrap(message, 2, message, 2, message + 1, message + 2); }
uint16_t SM_ENTRY(old) __sm_old_release(const void *message, size_t length, void *answer, size_t answer_length);
uint16_t SM_ENTRY(old) __sm_old_disable(const void *ad, const void *cipher, const void *tag);
uint16_t SM_ENTRY(old) __sm_old_attest(const void *challenge, size_t length, void *tag);

static struct account SM_DATA(new) second;
SM_VERSION(new, 2, second);
SM_ADOPT(new, 1, struct account, before) { second = *before; }
SM_OUTPUT(new, bill_of_new);
uint16_t SM_ENTRY(new) total_of_new(void) { return second.total; }
void SM_ENTRY(new) seal_for_new(uint16_t *message, const uint16_t *key) {
    sancus_wrap(message, 4, key, SANCUS_KEY_SIZE, message + 2, message + 2 + SANCUS_KEY_SIZE / 2);
}
void SM_ENTRY(new) seal_end_of_new(uint16_t *message) { sancus_wrap(message, 2, message, 2, message + 1, message + 2); }
uint16_t SM_ENTRY(new) __sm_new_adopt(const void *message, size_t length);
uint16_t SM_ENTRY(new) __sm_new_release(const void *message, size_t length, void *answer, size_t answer_length);

static struct account SM_DATA(other) third;
SM_VERSION(other, 2, third);
SM_ADOPT(other, 1, struct account, before) { third = *before; }
SM_OUTPUT(other, bill_of_other);
uint16_t SM_ENTRY(other) __sm_other_adopt(const void *message, size_t length);

void reactive_handle_output(conn_index connection, void *data, size_t length) {}

static uint16_t key[SANCUS_KEY_SIZE / 2] = {0x0201, 0x0403}, for_old[COMMAND / 2];
static uint16_t for_new[(COMMAND + sizeof(struct account) + SANCUS_TAG_SIZE) / 2], end[2 + SANCUS_TAG_SIZE / 2];
static uint16_t *const state = for_new + COMMAND / 2;
enum { STATE = sizeof(struct account) + SANCUS_TAG_SIZE };
static uint16_t big_endian(uint16_t word) { return (uint16_t)(word << 8 | word >> 8); }
static uint16_t add_index(void) { return SANCUS_ADDRESS(uint16_t, __sm_old_entry_add_idx); }

static void seal_release(uint16_t version) {
    for_old[0] = big_endian(version);
    for_old[1] = 0;
    seal_for_old(for_old, key);
}
static void seal_adopt(uint16_t version, uint16_t nonce) {
    for_new[0] = big_endian(version);
    for_new[1] = big_endian(nonce);
    seal_for_new(for_new, key);
}
static uint16_t release(void) { return __sm_old_release(for_old, COMMAND, state, STATE); }
static uint16_t adopt(void) { return __sm_new_adopt(for_new, sizeof for_new); }
static void start(void) {
    msp430_io_init();
    ASSERT(sancus_enable(&other) && sancus_enable(&old) && sancus_enable(&new));
    add(40);
    add(2);
}
"#;

fn built(version: u16, body: &str, security: Security) -> Result<Option<Vec<u8>>, Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(None) };
    let directory = tempfile::tempdir()?;
    let build = source(directory.path(), &format!("{VERSIONS}\n{body}"));
    let flags = ["-Wno-unused-parameter", "-Wno-unused-function", "-Wno-unused-variable"].map(str::to_owned).to_vec();
    let flags = [flags, vec![format!("-DOLD_VERSION={version}")]].concat();
    let output = Output::Executable(Memory::STOCK);
    Ok(Some(toolchain.build_modules(&Build { flags, output, security, ..build })?.elf))
}

fn loaded(elf: &[u8], soc: Soc) -> Machine {
    let mut machine = Machine::new(&Configuration::new(soc, Board::Sim)).expect("a machine");
    loader::parse("program.elf", elf).expect("a program").load(&mut machine).expect("a program that fits");
    machine
}

fn printed_by(machine: &mut Machine) -> String {
    let bytes: Vec<u8> = machine.take_events().iter().filter_map(|event| event.kind.output(Port::Uart(0))).collect();
    String::from_utf8_lossy(&bytes).replace('\r', "")
}

/// What a program says between what its start and its end say.
fn printed(elf: &[u8], soc: Soc) -> String {
    let mut machine = loaded(elf, soc);
    machine.run(LIMIT, &mut ());
    let text = printed_by(&mut machine);
    let text = text.split_once("------\n").map_or(&*text, |(_, text)| text);
    text.split("all done").next().unwrap_or_default().trim_start().to_owned()
}

/// A program of these statements.
fn program(version: u16, body: &str) -> Result<Option<Vec<u8>>, Box<dyn Error>> {
    built(version, &format!("int main(void) {{ start(); {body} FINISH(); }}"), Security::Bits64)
}

/// The state goes over; after that the old version does nothing but give the same state again, and end.
#[test]
fn a_state_goes_from_one_version_to_the_next() -> Result<(), Box<dyn Error>> {
    let main = r#"int main(void) {
        start();
        seal_release(2);
        uint16_t first_state[STATE / 2], error = release();
        for (unsigned word = 0; word < STATE / 2; word++) { first_state[word] = state[word]; }
        printf("release: %u\n", error);
        add(1);
        printf("total of old: %u\n", total_of_old());
        printf("attest: %u\n", __sm_old_attest(key, 8, end));
        seal_adopt(1, 0);
        printf("adopt: %u, total %u\n", adopt(), total_of_new());
        state[0] = state[1] = 0;
        error = release();
        unsigned same = 1;
        for (unsigned word = 0; word < STATE / 2; word++) { same &= first_state[word] == state[word]; }
        printf("again: %u, the same: %u\n", error, same);
        printf("adopt again: %u, total %u\n", adopt(), total_of_new());
        FINISH();
    }"#;
    for (security, soc) in CORES {
        let Some(elf) = built(1, main, security)? else { return Ok(()) };
        let text = printed(&elf, soc);
        let expected = "release: 0\ntotal of old: 9\nattest: 9\nadopt: 0, total 42\nagain: 0, the same: 1\n\
            adopt again: 2, total 42\n";
        assert_eq!(text, expected, "{soc}");
    }
    Ok(())
}

/// What whoever owns the node tries, or a deployer gets wrong; what comes of it; and what would without the check.
struct Attempt {
    name: &'static str,
    version: u16,
    body: &'static str,
    says: &'static str,
    otherwise: &'static str,
    label: &'static str,
}

const ATTEMPTS: &[Attempt] = &[
    Attempt {
        name: "a release to an older version",
        version: 7,
        body: "seal_release(6); printf(\"release: %u\\n\", release());",
        says: "release: 3",
        otherwise: "release: 0",
        label: "successor_checked",
    },
    Attempt {
        name: "a release to the same version",
        version: 2,
        body: "seal_release(2); printf(\"release: %u\\n\", release());",
        says: "release: 3",
        otherwise: "release: 0",
        label: "successor_checked",
    },
    Attempt {
        name: "work after the release",
        version: 1,
        body: "seal_release(2); release(); add(1); printf(\"total: %u\\n\", total_of_old());",
        says: "total: 9",
        otherwise: "total: 43",
        label: "released_checked",
    },
    Attempt {
        name: "the state of a version that it does not know",
        version: 0,
        body: "seal_release(2); release(); seal_adopt(0, 0); printf(\"adopt: %u, %u\\n\", adopt(), total_of_new());",
        says: "adopt: 3, 0",
        otherwise: "adopt: 0, 42",
        label: "predecessor_checked",
    },
    Attempt {
        name: "a state for a module that has begun to work",
        version: 1,
        body: "seal_release(2); release(); seal_adopt(1, 0); adopt(); seal_adopt(1, 1); printf(\"adopt: %u\\n\", adopt());",
        says: "adopt: 2",
        otherwise: "adopt: 0",
        label: "first_checked",
    },
    Attempt {
        name: "an answer into the module",
        version: 1,
        body: "seal_release(2); printf(\"release: %u\\n\", __sm_old_release(for_old, COMMAND, old.secret_start, STATE));",
        says: "release: 4",
        otherwise: "release: 0",
        label: "pointer_checked",
    },
    Attempt {
        name: "a command in the module",
        version: 1,
        body: "seal_adopt(1, 0); printf(\"adopt: %u\\n\", __sm_new_adopt(new.secret_start, sizeof for_new));",
        says: "adopt: 4",
        otherwise: "adopt: 3",
        label: "pointer_checked",
    },
];

#[test]
fn each_check_ends_what_gets_through_without_it() -> Result<(), Box<dyn Error>> {
    for Attempt { name, version, body, says, otherwise, label } in ATTEMPTS {
        let Some(elf) = program(*version, body)? else { return Ok(()) };
        let text = printed(&elf, Soc::Sancus64);
        assert!(text.contains(says), "{name}: {text}");
        let text = printed(&without(&elf, label), Soc::Sancus64);
        assert!(text.contains(otherwise), "{name}, without {label}: {text}");
    }
    Ok(())
}

/// What no check has to stop, since nobody has the key.
#[test]
fn what_is_not_authentic_changes_nothing() -> Result<(), Box<dyn Error>> {
    let body = r#"
        seal_release(2);
        for_old[0] = big_endian(3); printf("another version: %u\n", release());
        for_old[0] = big_endian(2); for_old[4] ^= 1; printf("another key: %u\n", release());
        for_old[4] ^= 1; add(1); printf("at work: %u\n", total_of_old());
        for_old[1] = big_endian(1); seal_for_old(for_old, key); printf("another number: %u\n", release());
        seal_release(2); printf("release: %u\n", release());
        seal_adopt(1, 0);
        printf("another successor: %u\n", __sm_other_adopt(for_new, sizeof for_new));
        state[0] ^= 1; printf("changed: %u, %u\n", adopt(), total_of_new()); state[0] ^= 1;
        printf("too short: %u\n", __sm_new_adopt(for_new, sizeof for_new - 2));
        printf("too long: %u\n", __sm_new_adopt(for_new, sizeof for_new + 2));
        printf("an adoption for a release: %u\n", __sm_new_release(for_new, COMMAND, state, STATE));
        seal_release(2); release();
        for_new[0] = big_endian(3); seal_for_new(for_new, key); printf("a release for an adoption: %u\n", adopt());
        seal_adopt(1, 0); printf("adopt: %u, %u\n", adopt(), total_of_new());
        end[0] = 0; seal_end_of_new(end);
        seal_release(2);
        printf("an old command: %u\n", __sm_new_release(for_old, COMMAND, state, STATE));
    "#;
    let Some(elf) = program(1, body)? else { return Ok(()) };
    let text = printed(&elf, Soc::Sancus64);
    let expected = "another version: 5\nanother key: 5\nat work: 43\nanother number: 5\nrelease: 0\nanother successor: 5\n\
        changed: 5, 0\ntoo short: 2\ntoo long: 2\nan adoption for a release: 3\na release for an adoption: 3\n\
        adopt: 0, 43\nan old command: 3\n";
    assert_eq!(text, expected);
    Ok(())
}

/// Looks for a word in what is written outside the module that has it.
struct Watch {
    secret: std::ops::Range<u16>,
    word: u16,
    writes: u64,
    found: u64,
}

impl Observer for Watch {
    fn write(&mut self, _: Cycle, address: u16, _: Lanes, value: u16) {
        if !self.secret.contains(&address) {
            self.writes += 1;
            self.found += u64::from(value == self.word);
        }
    }
}

/// While the state goes from one version to the other, nothing of it is ever written outside of both, and their registers are
/// their own.
#[test]
fn nobody_else_sees_the_state() -> Result<(), Box<dyn Error>> {
    let main = "int main(void) { start(); add(0xbeef - 42); seal_release(2); release(); seal_adopt(1, 0); adopt(); FINISH(); }";
    for (security, soc) in CORES {
        let Some(elf) = built(1, main, security)? else { return Ok(()) };
        let parsed = Elf::parse(&elf)?;
        let address = |name: &str| symbol(&parsed, name);
        // Side by side: the program has no other secrets.
        let bounds = ["old", "new", "other"]
            .map(|module| ["start", "end"].map(|bound| address(&format!("__sm_{module}_secret_{bound}"))));
        let secret = bounds.iter().map(|[start, _]| *start).min().ok_or("no module")?
            ..bounds.iter().map(|[_, end]| *end).max().ok_or("no module")?;
        let second = address("__sm_new_secret_start");
        let mut watch = Watch { secret, word: 0xbeef, writes: 0, found: 0 };
        let mut machine = loaded(&elf, soc);
        machine.run(LIMIT, &mut watch);
        assert_eq!(machine.read_word(second), 0xbeef, "{soc}");
        assert!(watch.writes > 100 && watch.found == 0, "{soc}: {} of {}", watch.found, watch.writes);
        // What the watch would see: the state in the open.
        let open = main.replace("release(); seal", "for_old[0] = 0xbeef; release(); seal");
        let Some(elf) = built(1, &open, security)? else { return Ok(()) };
        loaded(&elf, soc).run(LIMIT, &mut watch);
        assert!(watch.found > 0, "{soc}");
    }
    Ok(())
}

/// A module with a handler loses all interrupts after its release: they could have it do something.
#[test]
fn a_released_module_handles_no_interrupts() -> Result<(), Box<dyn Error>> {
    let main = r#"
        #include <msp430.h>
        static volatile unsigned handled;
        SM_ISR(old, number) { handled++; TACCTL0 = 0; }
        SM_HANDLE_IRQ(old, 9);
        static void interrupt(void) {
            TACTL = TACLR; TACCR0 = 2000; TACCTL0 = CCIE; TACTL = TASSEL_SMCLK | MC_UP;
            for (volatile int i = 0; i < 400; i++) {}
        }
        int main(void) {
            start();
            enable_interrupts();
            interrupt();
            printf("handled: %u\n", handled);
            seal_release(2);
            release();
            TACTL = TACLR; TACCR0 = 2000; TACCTL0 = CCIE; TACTL = TASSEL_SMCLK | MC_UP;
            for (volatile int i = 0; i < 400 && handled == 1; i++) {}
            TACCTL0 = 0;
            printf("handled: %u\n", handled);
            FINISH();
        }"#;
    for (security, soc) in [CORES[0], CORES[2]] {
        let Some(elf) = built(1, main, security)? else { return Ok(()) };
        let text = printed(&elf, soc);
        assert!(text.starts_with("handled: 1\n") && !text.contains("handled: 2"), "{soc}: {text}");
        let text = printed(&without(&elf, "interrupt_released_checked"), soc);
        assert!(text.contains("handled: 2"), "{soc}: {text}");
    }
    Ok(())
}

/// The old version ends when it is told to, with the number that the release has not used up.
#[test]
fn a_released_module_ends() -> Result<(), Box<dyn Error>> {
    let body = r#"
        seal_release(2); end[0] = 0; seal_end_of_old(end); release();
        printf("end: %u, ", __sm_old_disable(end, end + 1, end + 2));
        printf("id %u, total %u\n", sancus_get_id(old.public_start), ((struct account *)old.secret_start)->total);
    "#;
    let Some(elf) = program(1, body)? else { return Ok(()) };
    let text = printed(&elf, Soc::Sancus64);
    assert!(text.contains("end: 0, id 0, total 0"), "{text}");
    Ok(())
}

/// Interrupted after any number of cycles, and resumed by a call of something else, a release comes to the same end.
#[test]
fn a_release_that_is_interrupted_goes_on() -> Result<(), Box<dyn Error>> {
    let main = r#"
        #include <msp430.h>
        const volatile uint16_t delay = 1;
        static volatile uint16_t interrupts;
        __attribute__((used)) void interrupted(void) { TACCTL0 = 0; interrupts++; }
        /* Calls `add` of the interrupted module. */
        __attribute__((naked, interrupt(TIMERA0_VECTOR))) void handler(void) {
            __asm__("mov &__unprotected_sp, r1\n\tpush r15\n\tcall #interrupted\n\tpop r15\n\t"
                    "mov #__sm_old_entry_add_idx, r6\n\tmov #1, r12\n\tbr r15");
        }
        int main(void) {
            start();
            seal_release(2);
            seal_adopt(1, 0);
            enable_interrupts();
            TACTL = TACLR; TACCR0 = delay; TACCTL0 = CCIE; TACTL = TASSEL_SMCLK | MC_UP;
            uint16_t error = release();
            TACCTL0 = 0;
            printf("release %u ", error);
            error = adopt();
            printf("adopt %u total %u", error, total_of_new());
            printf(" interrupts %u\n", interrupts);
            FINISH();
        }"#;
    for (security, soc) in [CORES[0], CORES[2]] {
        let Some(elf) = built(1, main, security)? else { return Ok(()) };
        let address = symbol(&Elf::parse(&elf)?, "delay");
        let mut interrupted = 0;
        // As long as the module runs.
        for delay in (300..2700).step_by(13) {
            let mut machine = loaded(&elf, soc);
            machine.write_word(address, delay);
            machine.run(LIMIT, &mut ());
            let text = printed_by(&mut machine);
            assert!(text.contains("release 0 adopt 0 total 42"), "{soc}, {delay}: {text}");
            interrupted += u32::from(text.contains("interrupts 1"));
        }
        assert!(interrupted > 100, "{soc}: {interrupted}");
    }
    Ok(())
}

/// What a module cannot have a version for, or a version not adopt, ends the build.
#[test]
fn versions_that_cannot_be_are_refused() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let state = "static uint16_t SM_DATA(m) state;\n";
    let output = "SM_OUTPUT(m, out);\n";
    let cases = [
        (
            format!("{state}SM_VERSION(m, 1, state);\nvoid SM_ENTRY(m) clear(void) {{ state = 0; }}"),
            "module m has a version (SM_VERSION) and no input or output: it cannot be updated",
        ),
        (format!("{state}{output}SM_VERSION(m, 70000, state);"), "a version is a number from 0 to 65535"),
        (
            format!("static char SM_DATA(m) odd[3];\n{output}SM_VERSION(m, 1, odd);"),
            "the hardware encrypts words: give the state an even size",
        ),
        (
            format!("{state}{output}SM_VERSION(m, 1, state);\nSM_ADOPT(m, 1, uint16_t, before) {{ state = *before; }}"),
            "a module adopts the state of a version before its own",
        ),
        (
            format!("{state}{output}SM_VERSION(m, 1, state);\nSM_ADOPT(m, 0, uint8_t, before) {{ state = *before; }}"),
            "the hardware encrypts words: give the state an even size",
        ),
        (
            format!("{state}{output}SM_ADOPT(m, 0, uint16_t, before) {{ state = *before; }}"),
            "use of undeclared identifier 'SM_VERSION_of_m_before_SM_ADOPT'",
        ),
    ];
    for (text, expected) in cases {
        let directory = tempfile::tempdir()?;
        let error = toolchain.build_modules(&source(directory.path(), &text)).expect_err(&text).to_string();
        assert!(error.contains(expected), "{text}\n{error}");
    }
    let directory = tempfile::tempdir()?;
    let build = source(directory.path(), &format!("{state}{output}SM_VERSION(m, 1, state);"));
    let error = toolchain.build_modules(&Build { abi: Abi::Mspgcc, ..build });
    assert!(matches!(error, Err(BuildError::VersionMspgcc { .. })), "{error:?}");
    Ok(())
}

/// A module without a version has the same bytes as ever, and one with it what the manual says; so many cycles each step takes.
#[test]
fn the_manual_says_what_versions_cost() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let sizes = |versions: &str, security| -> Result<[u16; 2], Box<dyn Error>> {
        let text = format!(
            "static struct {{ uint16_t total, sequence; }} SM_DATA(m) state;\nSM_OUTPUT(m, out);\n\
             void SM_ENTRY(m) add(uint16_t amount) {{ state.total += amount; state.sequence++; }}\n{versions}"
        );
        let elf = toolchain.build_modules(&Build { security, ..source(directory.path(), &text) })?.elf;
        let parsed = Elf::parse(&elf)?;
        let size = |section: &str| {
            let address = |bound: &str| symbol(&parsed, &format!("__sm_m_{section}_{bound}"));
            address("end") - address("start")
        };
        Ok(["public", "secret"].map(size))
    };
    let version = "SM_VERSION(m, 2, state);";
    let adopting = format!("{version}\nSM_ADOPT(m, 1, __typeof__(state), before) {{ state = *before; }}");
    let main = r#"
        static uint32_t took(void) { return (uint32_t)timer_get_interval(); }
        int main(void) {
            start();
            seal_release(2);
            seal_adopt(1, 0);
            TSC_TIMER_START(timer); release(); TSC_TIMER_END(timer);
            printf("%lu ", took());
            TSC_TIMER_START(timer); adopt(); TSC_TIMER_END(timer);
            printf("%lu ", took());
            TSC_TIMER_START(timer); add(1); TSC_TIMER_END(timer);
            printf("%lu\n", took());
            FINISH();
        }"#;
    let mut columns: Vec<Vec<String>> = Vec::new();
    for (security, soc) in &CORES[..2] {
        let [none, first, second] = ["", version, &adopting].map(|versions| sizes(versions, *security));
        let (none, first, second) = (none?, first?, second?);
        let more = |than: [u16; 2], these: [u16; 2]| format!("{}, {}", these[0] - than[0], these[1] - than[1]);
        let Some(elf) = built(1, main, *security)? else { return Ok(()) };
        let text = printed(&elf, *soc);
        let cycles = text.split_whitespace().map(str::to_owned);
        columns.push([more(none, first), more(first, second)].into_iter().chain(cycles).collect());
    }
    let names = [
        "bytes of a version: public section, secret section",
        "bytes of adopting, besides",
        "cycles of `release`, of a state of 4 bytes",
        "cycles of `adopt`, of the same",
        "cycles of a call that is refused after the release",
    ];
    assert!(columns.iter().all(|column| column.len() == names.len()), "{columns:?}");
    let row = |(index, name): (usize, &&str)| format!("| {name} | {} | {} |", columns[0][index], columns[1][index]);
    let rows = names.iter().enumerate().map(row).collect::<Vec<_>>().join("\n");
    let manual = std::fs::read_to_string(MANUAL)?;
    let start = manual.find(TABLE).ok_or("no table")? + TABLE.len();
    let end = start + manual[start..].find("\n\n").ok_or("no end")?;
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(MANUAL, [&manual[..start], &rows, &manual[end..]].concat())?;
    } else {
        assert_eq!(
            &manual[start..end],
            rows,
            "BLESS=1 cargo test -p module-compiler --test modules update updates the manual"
        );
    }
    Ok(())
}
