//! Connections without encryption between modules of a node: who may send, what arrives, and what happens if the other module is at
//! something else.

use std::error::Error;
use std::ops::Range;

use goblin::elf::Elf;
use machine::peripherals::Port;
use machine::{Boundary, Engine, Machine, Observer, Soc};
use module_compiler::{Abi, Build, BuildError, Memory, Output, Security, Settings, Toolchain};

use crate::programs::{NoObserver, machine, run};
use crate::stub_checks::without;
use crate::workbench::{TOOLCHAIN, source, symbol};

/// What a deployer does, here with each module's help: nobody else has its key.
const DEPLOYER: &str = "
#include <msp430.h>
#include <sancus_support/sm_io.h>
static uint16_t message[(8 + 4 + SANCUS_TAG_SIZE) / 2];
static uint16_t swap(uint16_t word) { return word << 8 | word >> 8; }
#define DEPLOYED(m) \\
  DECLARE_SM(m, 0x1234); \\
  uint16_t SM_ENTRY(m) __sm_##m##_set_local(const void *message, size_t length); \\
  void SM_ENTRY(m) m##_seal(void) { sancus_wrap(message, 8, message + 4, 4, message + 4, message + 6); } \\
  uint16_t m##_commands; \\
  uint16_t m##_bind(conn_index number, io_index io, uint16_t index, struct SancusModule *peer) { \\
    message[0] = swap(number); message[1] = swap(io); message[2] = swap(m##_commands); message[3] = swap(index); \\
    message[4] = swap(peer->id); message[5] = swap((uint16_t)peer->public_start); \\
    m##_seal(); \\
    uint16_t result = __sm_##m##_set_local(message, sizeof message); \\
    m##_commands += result == 0; \\
    return result; \\
  }
#define IO(m, name) SANCUS_ADDRESS(io_index, __sm_##m##_io_##name##_idx)
#define HANDLE_LOCAL(m) SANCUS_ADDRESS(uint16_t, __sm_##m##_entry___sm_##m##_handle_local_idx)
void reactive_handle_output(conn_index connection, void *data, size_t length) { ASSERT(0); }
";

/// `giver` sends to `taker`, `stranger` tries to.
const EVENTS: &str = "
DEPLOYED(giver)
DEPLOYED(taker)
DEPLOYED(stranger)
enum { WIRE = 5, BACK = 7 };

SM_OUTPUT(giver, out)
static uint16_t SM_DATA(giver) answered;
SM_INPUT(giver, answer, data, length) { answered++; }
uint16_t SM_ENTRY(giver) give(size_t length) {
    uint16_t event[9];
    for (unsigned word = 0; word < 9; word++) event[word] = 0x1101 * (word + 1);
    return out((const io_data *)event, length);
}
uint16_t SM_ENTRY(giver) answers(void) { return answered; }

SM_OUTPUT(stranger, forged)
uint16_t SM_ENTRY(stranger) forge(void) {
    uint16_t event = 1;
    return forged((const io_data *)&event, sizeof event);
}

static uint16_t SM_DATA(taker) kept[7], kept_length, taken, refused, refused_of, echo, echoed;
SM_OUTPUT(taker, back)
SM_INPUT(taker, in, data, length) {
    taken++;
    kept_length = length;
    for (unsigned word = 0; word < 7; word++) kept[word] = ((const uint16_t *)(const void *)data)[word];
    if (echo) echoed = back(data, 2);
}
SM_REJECTED(taker, connection) { refused++; refused_of = connection; }
uint16_t SM_ENTRY(taker) word(uint16_t index) { return kept[index]; }
uint16_t SM_ENTRY(taker) state(uint16_t which) {
    return which == 0 ? taken : which == 1 ? kept_length : which == 2 ? refused : which == 3 ? refused_of : echoed;
}
void SM_ENTRY(taker) set_echo(uint16_t on) { echo = on; }

uint16_t SM_ENTRY(taker) __sm_taker_handle_local(conn_index number, size_t length, uint16_t one, uint16_t two);
uint16_t SM_ENTRY(taker) __sm_taker_disable(const void *ad, const void *cipher, const void *tag);
void SM_ENTRY(taker) seal_end(void) { sancus_wrap(message, 2, message, 2, message + 1, message + 2); }

static void tell(const char *what, uint16_t result) {
    printf(\"%s: %u, taken %u, length %u, refused %u of %u, echo %u\\n\", what, result, state(0), state(1), state(2), state(3), state(4));
}

int main(void) {
    msp430_io_init();
    ASSERT(sancus_enable(&giver) == 1 && sancus_enable(&taker) == 2 && sancus_enable(&stranger) == 3);
    tell(\"nobody\", give(14));
    ASSERT(giver_bind(WIRE, IO(giver, out), HANDLE_LOCAL(taker), &taker) == 0);
    tell(\"one end\", give(14));
    ASSERT(taker_bind(WIRE, IO(taker, in), HANDLE_LOCAL(giver), &giver) == 0);
    tell(\"whole\", give(14));
    for (unsigned index = 0; index < 7; index++) printf(\" %x\", word(index));
    printf(\"\\n\");
    tell(\"short\", give(4));
    for (unsigned index = 0; index < 7; index++) printf(\" %x\", word(index));
    printf(\"\\n\");
    tell(\"too long\", give(16));
    tell(\"odd\", give(3));
    ASSERT(stranger_bind(WIRE, IO(stranger, forged), HANDLE_LOCAL(taker), &taker) == 0);
    tell(\"stranger\", forge());
    ASSERT(stranger_bind(WIRE, UINT16_MAX, 0, &taker) == 0);
    ASSERT(stranger_bind(WIRE + 1, IO(stranger, forged), HANDLE_LOCAL(taker), &taker) == 0);
    tell(\"stranger elsewhere\", forge());
    tell(\"outside\", __sm_taker_handle_local(WIRE, 2, 1, 2));
    ASSERT(taker_bind(BACK, IO(taker, back), HANDLE_LOCAL(giver), &giver) == 0);
    ASSERT(giver_bind(BACK, IO(giver, answer), HANDLE_LOCAL(taker), &taker) == 0);
    set_echo(1);
    tell(\"circle\", give(2));
    set_echo(0);
    tell(\"after\", give(2));
    printf(\"answers %u\\n\", answers());
    taker_commands--;
    ASSERT(taker_bind(WIRE + 1, 0, 0, &taker) != 0);
    taker_commands++;
    ASSERT(taker_bind(WIRE + 1, 0, 0, &taker) != 0);
    message[0] = swap(taker_commands);
    seal_end();
    ASSERT(__sm_taker_disable(message, message + 1, message + 2) == 0 && sancus_get_id(taker.public_start) == 0);
    enable_interrupts(); // ends the atomic section in which the module has ended
    printf(\"ended: %u\\n\", give(2));
    FINISH();
}
";

/// `giver` handles interrupts and sends then; `taker` computes meanwhile, and an interrupt for code outside comes while it answers.
const INTERRUPTED: &str = "
DEPLOYED(giver)
DEPLOYED(taker)
enum { WIRE = 5 };
SM_OUTPUT(giver, out)
static uint16_t SM_DATA(giver) sent, results[4];
SM_ISR(giver, number) {
    uint16_t event = sent;
    uint16_t result = out((const io_data *)&event, sizeof event);
    if (sent < 4) results[sent++] = result;
}
SM_HANDLE_IRQ(giver, 9);
uint16_t SM_ENTRY(giver) result(uint16_t index) { return index == 4 ? sent : results[index]; }

static uint16_t SM_DATA(taker) taken;
SM_INPUT(taker, in, data, length) { taken++; }
uint16_t SM_ENTRY(taker) taken_so_far(void) { return taken; }
uint32_t SM_ENTRY(taker) work(uint16_t rounds) {
    uint32_t sum = 1;
    while (rounds-- != 0) {
        __asm__ volatile(\"\" : \"+r\"(rounds));
        sum = sum << 7 ^ sum >> 3 ^ rounds;
    }
    return sum;
}

const volatile uint16_t later = 1;
static volatile uint16_t outside;
__attribute__((used)) void note(void) { outside++; }
__attribute__((naked, interrupt(TIMERA1_VECTOR))) void handler(void) {
    __asm__(\"bit #0x8000, r2\\n\\tjnz 1f\\n\\t\"
            \"push r11\\n\\tpush r12\\n\\tpush r13\\n\\tpush r14\\n\\tpush r15\\n\\tcall #take_back\\n\\tcall #note\\n\\t\"
            \"pop r15\\n\\tpop r14\\n\\tpop r13\\n\\tpop r12\\n\\tpop r11\\n\\treti\\n\"
            \"1: mov &__unprotected_sp, r1\\n\\tmov r15, r10\\n\\tcall #take_back\\n\\tcall #note\\n\\tbr r10\");
}
__attribute__((used)) void take_back(void) { TACCTL1 = 0; }

static void start(uint16_t other) {
    TACTL = TACLR;
    TACCR0 = 1000;
    TACCR1 = other;
    TACCTL0 = CCIE;
    TACCTL1 = other != 0 ? CCIE : 0;
    TACTL = TASSEL_SMCLK | MC_CONTINUOUS;
}
static void stop(void) { TACCTL0 = 0; }

int main(void) {
    msp430_io_init();
    ASSERT(sancus_enable(&giver) == 1 && sancus_enable(&taker) == 2);
    ASSERT(giver_bind(WIRE, IO(giver, out), HANDLE_LOCAL(taker), &taker) == 0);
    ASSERT(taker_bind(WIRE, IO(taker, in), HANDLE_LOCAL(giver), &giver) == 0);
    uint32_t undisturbed = work(100);
    enable_interrupts();
    start(0);
    uint32_t sum = work(100);
    stop();
    printf(\"interrupted: %u, result %u, taken %u, %s\\n\", result(4), result(0), taken_so_far(), sum == undisturbed ? \"same\" : \"other\");
    start(later);
    sum = work(100);
    stop();
    printf(\"twice: %u, result %u, taken %u, outside %u, %s\\n\", result(4), result(1), taken_so_far(), outside, sum == undisturbed ? \"same\" : \"other\");
    start(0);
    for (volatile int i = 0; i < 200; i++) {}
    stop();
    printf(\"idle: %u, result %u, taken %u\\n\", result(4), result(2), taken_so_far());
    FINISH();
}
";

/// Cycles after which the other interrupt comes.
const LATER: Range<u16> = 1100..1800;

fn built(toolchain: &Toolchain, security: Security, program: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let directory = tempfile::tempdir()?;
    let settings = ["giver", "taker", "stranger"].iter().filter(|name| program.contains(&format!("DEPLOYED({name})")));
    let settings: String =
        settings.map(|name| format!("{name}:\n  - num_local_connections: 2\n  - num_connections: 1\n")).collect();
    let build = Build {
        flags: vec!["-Wno-unused-parameter".into()],
        security,
        settings: Settings::read(&settings)?,
        output: Output::Executable(Memory::STOCK),
        ..source(directory.path(), &format!("{DEPLOYER}{program}"))
    };
    Ok(toolchain.build_modules(&build)?.elf)
}

const CORES: [(Security, Soc); 4] = [
    (Security::Bits64, Soc::Sancus64),
    (Security::Bits128, Soc::Sancus128),
    (Security::Bits64, Soc::Aion64),
    (Security::Bits128, Soc::Aion128),
];

/// What the program says, after the lines of the hardware's start and before those of its end.
fn said(text: &str) -> Vec<&str> {
    let lines = text.lines().map(str::trim_end).take_while(|line| *line != "all done; exiting..");
    lines.filter(|line| !line.is_empty() && !line.starts_with('-')).collect()
}

#[test]
fn events_go_to_whom_the_deployer_named_and_come_from_him_alone() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    for (security, soc) in CORES {
        let elf = built(toolchain, security, EVENTS)?;
        let (text, violations) = run(&elf, soc, Engine::Fast);
        let expected = [
            // An output without a connection succeeds, as ever.
            "nobody: 0, taken 0, length 0, refused 0 of 0, echo 0",
            "one end: 1, taken 0, length 0, refused 1 of 65535, echo 0",
            "whole: 0, taken 1, length 14, refused 1 of 65535, echo 0",
            " 1101 2202 3303 4404 5505 6606 7707",
            "short: 0, taken 2, length 4, refused 1 of 65535, echo 0",
            " 1101 2202 0 0 0 0 0",
            "too long: 3, taken 2, length 4, refused 1 of 65535, echo 0",
            "odd: 3, taken 2, length 4, refused 1 of 65535, echo 0",
            "stranger: 1, taken 2, length 4, refused 2 of 5, echo 0",
            "stranger elsewhere: 1, taken 2, length 4, refused 3 of 65535, echo 0",
            "outside: 1, taken 2, length 4, refused 4 of 5, echo 0",
            // The giver waits for the taker: it does not take the answer, which the taker notices, and nothing else happens.
            "circle: 0, taken 3, length 2, refused 4 of 5, echo 8",
            "after: 0, taken 4, length 2, refused 4 of 5, echo 8",
            "answers 0",
            "ended: 1",
        ];
        assert_eq!(said(&text), expected.map(str::trim_end), "{soc:?}");
        assert_eq!(violations, [], "{soc:?}");
        assert_eq!(run(&elf, soc, Engine::Exact).0, text, "{soc:?}");
    }
    Ok(())
}

/// Which module runs: a letter each, o for none; one after the other.
struct Runners {
    modules: Vec<(char, Range<u16>)>,
    seen: String,
}

impl Observer for Runners {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        let here = self.modules.iter().find(|(_, public)| public.contains(&boundary.program_counter));
        let here = here.map_or('o', |(letter, _)| *letter);
        if !self.seen.ends_with(here) {
            self.seen.push(here);
        }
    }
}

/// Not one instruction of anybody else runs between the two modules.
#[test]
fn nobody_is_between_the_modules() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let elf = built(toolchain, Security::Bits64, EVENTS)?;
    let parsed = Elf::parse(&elf)?;
    let public = |name: &str| {
        let bound = |bound| symbol(&parsed, &format!("__sm_{name}_public_{bound}"));
        bound("start")..bound("end")
    };
    let modules = [('g', public("giver")), ('t', public("taker")), ('s', public("stranger"))].to_vec();
    let mut runners = Runners { modules, seen: String::new() };
    machine(&elf, Soc::Sancus64, Engine::Exact).run(5_000_000, &mut runners);
    let count = |way: &str| runners.seen.matches(way).count();
    // One end, whole, short, after; circle, where the taker enters the giver once more; the stranger's two.
    assert_eq!((count("ogtgo"), count("ogtgtgo"), count("ostso")), (4, 1, 2), "{}", runners.seen);
    Ok(())
}

/// What the program says if the other interrupt comes so many cycles after the timer has begun to count.
fn interrupted_again(elf: &[u8], soc: Soc, later: u16) -> Result<String, Box<dyn Error>> {
    let address = symbol(&Elf::parse(elf)?, "later");
    Ok(printed(elf, soc, |machine| machine.write_word(address, later)))
}

/// What a program says, after a change of what has been loaded.
fn printed(elf: &[u8], soc: Soc, change: impl FnOnce(&mut Machine)) -> String {
    let mut machine = machine(elf, soc, Engine::Fast);
    change(&mut machine);
    machine.run(5_000_000, &mut NoObserver);
    let bytes: Vec<u8> = machine.take_events().iter().filter_map(|event| event.kind.output(Port::Uart(0))).collect();
    String::from_utf8_lossy(&bytes).replace('\r', "")
}

/// Whoever is interrupted says so and goes on as if nothing had come, even if it is interrupted again while it says so.
#[test]
fn who_is_interrupted_is_busy() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    for (security, soc) in CORES {
        let elf = built(toolchain, security, INTERRUPTED)?;
        // The other interrupt comes at any time while the first is handled.
        for later in LATER.step_by(if soc == Soc::Sancus128 || soc == Soc::Aion128 { 7 } else { 1 }) {
            let text = interrupted_again(&elf, soc, later)?;
            let expected = [
                "interrupted: 1, result 8, taken 0, same",
                "twice: 2, result 8, taken 0, outside 1, same",
                "idle: 3, result 0, taken 1",
            ];
            assert_eq!(said(&text), expected, "{soc:?}, {later}");
        }
    }
    Ok(())
}

/// While `taker` waits for a function outside, that hands it an event and says to return to a place in the module.
const RETURN_INSIDE: &str = "
DEPLOYED(taker)
void escaped(void);
void escaped(void) { puts(\"through\"); FINISH(); }
__attribute__((naked)) void SM_FUNC(taker) inside(void) { __asm__(\"mov &__unprotected_sp, r1\\n\\tbr #escaped\"); }
__attribute__((naked, used)) void outside(void) {
    __asm__(\"mov #__sm_taker_entry___sm_taker_handle_local_idx, r6\\n\\tmov #inside, r7\\n\\tbr #__sm_taker_entry\");
}
void SM_ENTRY(taker) wait(void) { outside(); }
SM_INPUT(taker, in, data, length) {}
int main(void) {
    msp430_io_init();
    sancus_enable(&taker);
    wait();
}
";

/// The instructions that decide, by the labels behind them.
#[test]
fn each_check_ends_what_gets_through_without_it() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    for (program, label, says, otherwise) in [
        (EVENTS, "sender_checked", "stranger: 1", "stranger: 0"),
        (EVENTS, "peer_checked", "ended: 1", "answers 0"),
        (RETURN_INSIDE, "busy_checked", "SM VIOLATION", "through"),
    ] {
        let elf = built(toolchain, Security::Bits64, program)?;
        let says_now = |elf: &[u8]| printed(elf, Soc::Sancus64, |_| {});
        let text = says_now(&elf);
        assert!(text.contains(says), "{label}: {text}");
        let text = says_now(&without(&elf, label));
        assert!(text.contains(otherwise) && !text.contains(says), "without {label}: {text}");
    }
    Ok(())
}

/// Each of these lines keeps something from happening.
#[test]
fn without_a_check_something_gets_through() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let changed = |file: &'static str, from: &str, to: &str, program: &str| -> Result<Vec<u8>, Box<dyn Error>> {
        let toolchain = toolchain.clone().with_defect(file, |text| {
            assert_eq!(text.matches(from).count(), 1, "{from}");
            text.replace(from, to)
        });
        built(&toolchain.ok_or("no such file")?, Security::Bits64, program)
    };
    let says = |elf: &[u8]| printed(elf, Soc::Sancus64, |_| {});
    let text = says(&changed("stubs/reactive.c", " && connection->peer == SM(ssa_caller_id)", "", EVENTS)?);
    assert!(text.contains("stranger: 0, taken 3") && text.contains("outside: 0, taken 4"), "{text}");
    // Called where it was, a module that has ended is not there: what is left there runs as anybody's code.
    let text = says(&changed("stubs/local.S", "    jne     .Lno_peer\n", "", EVENTS)?);
    assert!(!text.contains("ended: 1\n"), "{text}");
    // The circle ends in a violation.
    let text = says(&changed("stubs/entry.S", "    tst     &SM(sp)\n    jnz     .Lbusy\n", "", EVENTS)?);
    assert!(text.contains("SM VIOLATION") && !text.contains("circle:"), "{text}");
    let text = says(&changed("stubs/entry.S", "    tst     &SM(ssa_sp)\n    jnz     .Lbusy\n", "", INTERRUPTED)?);
    assert!(!text.contains("interrupted: 1, result 8, taken 0, same"), "{text}");
    // An interrupt while it is said that the module is busy: at some moment nobody gets an answer.
    let elf = changed(
        "stubs/entry.S",
        "    bit     #1, &SM(busy_sp)                ; interrupted while it said so: whoever enters has it say so\n    jnz     .Lsay_again\n",
        "",
        INTERRUPTED,
    )?;
    let mut texts = LATER.map(|later| interrupted_again(&elf, Soc::Sancus64, later));
    assert!(texts.any(|text| text.is_ok_and(|text| !text.contains("all done"))));
    // The interrupted module's own save area would be overwritten.
    let elf = changed("stubs/entry.S", "    mov     #SM(busy_base), &SM(ssa_base_addr)\n", "", INTERRUPTED)?;
    let mut texts = LATER.map(|later| interrupted_again(&elf, Soc::Sancus64, later));
    assert!(texts.any(|text| text.is_ok_and(|text| !text.contains("all done"))));
    Ok(())
}

#[test]
fn modules_for_existing_node_software_have_none() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let settings = Settings::read("m:\n  - num_local_connections: 1")?;
    let text = "SM_INPUT(m, in, data, length) { (void)data; (void)length; }";
    let build = Build { abi: Abi::Mspgcc, settings, ..source(directory.path(), text) };
    let error = toolchain.build_modules(&build);
    assert!(matches!(error, Err(BuildError::LocalMspgcc { .. })), "{error:?}");
    Ok(())
}
