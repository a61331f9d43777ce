//! Long events, which travel in pieces: they arrive whole or not at all, also where nothing longer than a piece can be encrypted.

use std::error::Error;

use machine::{Engine, Soc};
use module_compiler::{Build, Memory, Output, Security, Settings};

use crate::programs::run;
use crate::workbench::{TOOLCHAIN, source};

/// Two modules that lend their keys to whoever connects them, and the wire between them. The third ticks on cores with the atomicity
/// monitor, where each tick ends an instruction of the Sancus unit.
const MODULES: &str = r#"
#include <msp430.h>
#include <sancus_support/sm_io.h>
#include <string.h>
enum { LONGEST = 260, PERIOD = 12000 };
DECLARE_SM(clock, 0x1234);
DECLARE_SM(from, 0x1234);
DECLARE_SM(to, 0x1234);

void SM_ENTRY(clock) start_ticks(void) {
    TACCR0 = PERIOD;
    TACCTL0 = CCIE;
    TACTL = TASSEL_SMCLK | MC_UP | TACLR;
}
static uint16_t SM_DATA(clock) ticks;
SM_ISR(clock, number) { ticks += number == TIMERA0_VECTOR; }
SM_HANDLE_IRQ(clock, 9);
uint16_t SM_ENTRY(clock) counted(void) { return ticks; }
void SM_ENTRY(clock) finish(void) {
    TACTL = MC_STOP;
    FINISH();
}

SM_OUTPUT(from, out);
static uint8_t SM_DATA(from) event[LONGEST] __attribute__((aligned(2)));
void SM_ENTRY(from) seal_for_from(const uint16_t *ad, const void *key, void *cipher) {
    sancus_wrap(ad, 6, key, SANCUS_KEY_SIZE, cipher, (uint8_t *)cipher + SANCUS_KEY_SIZE);
}
uint16_t SM_ENTRY(from) send(uint16_t length, uint16_t salt) {
    for (uint16_t place = 0; place < length; place++) {
        event[place] = (uint8_t)(place ^ salt);
    }
    return out(event, length);
}
uint16_t SM_ENTRY(from) __sm_from_set_key(const void *ad, const void *cipher, const void *tag, uint16_t *slot);

static uint16_t SM_DATA(to) got, wrong, expected_salt;
void SM_ENTRY(to) seal_for_to(const uint16_t *ad, const void *key, void *cipher) {
    sancus_wrap(ad, 6, key, SANCUS_KEY_SIZE, cipher, (uint8_t *)cipher + SANCUS_KEY_SIZE);
}
SM_INPUT(to, in, data, length) {
    got = length;
    wrong = 0;
    for (uint16_t place = 0; place < length; place++) {
        wrong += data[place] != (uint8_t)(place ^ expected_salt);
    }
}
void SM_ENTRY(to) expect(uint16_t salt) {
    expected_salt = salt;
    got = 0;
    wrong = 0;
}
uint32_t SM_ENTRY(to) seen(void) { return (uint32_t)wrong << 16 | got; }
uint16_t SM_ENTRY(to) __sm_to_set_key(const void *ad, const void *cipher, const void *tag, uint16_t *slot);
uint16_t SM_ENTRY(to) __sm_to_handle_input(uint16_t slot, const void *payload, size_t length);

static uint16_t wire[300], other[300];
static uint16_t sent;
void *reactive_reserve_output(conn_index connection, size_t length) { return length <= sizeof wire ? wire : NULL; }
void reactive_handle_output(conn_index connection, void *data, size_t length) { sent = length; }

static void enable(void) {
    msp430_io_init();
    ASSERT(sancus_enable(&clock) && sancus_enable(&from) && sancus_enable(&to));
    if (TICKS) {
        enable_interrupts();
        start_ticks();
    }
}
static void connect(uint16_t nonce, uint16_t fill) {
    uint16_t key[SANCUS_KEY_SIZE / 2], cipher[(SANCUS_KEY_SIZE + SANCUS_TAG_SIZE) / 2], slot;
    for (uint16_t word = 0; word < SANCUS_KEY_SIZE / 2; word++) {
        key[word] = fill;
    }
    uint16_t ad[3] = {0, SANCUS_ADDRESS(uint16_t, __sm_from_io_out_idx) << 8, nonce << 8};
    seal_for_from(ad, key, cipher);
    ASSERT(__sm_from_set_key(ad, cipher, cipher + SANCUS_KEY_SIZE / 2, &slot) == 0);
    ad[1] = SANCUS_ADDRESS(uint16_t, __sm_to_io_in_idx) << 8;
    seal_for_to(ad, key, cipher);
    ASSERT(__sm_to_set_key(ad, cipher, cipher + SANCUS_KEY_SIZE / 2, &slot) == 0);
}
static uint16_t deliver(const void *payload, uint16_t length) { return __sm_to_handle_input(0, payload, length); }
static void tell(const char *what, uint16_t length, uint16_t result) {
    uint32_t now = seen();
    printf("%s %u: sent %u, answer %u, got %u, wrong %u\n", what, length, sent, result, (uint16_t)now, (uint16_t)(now >> 16));
}
"#;

/// What a program of these statements prints before it ends; `None` without a compiler.
fn printed(security: Security, soc: Soc, ticks: bool, body: &str) -> Result<Option<String>, Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(None) };
    let directory = tempfile::tempdir()?;
    let text = format!("{MODULES}\nint main(void) {{ enable(); {body} finish(); }}");
    let build = source(directory.path(), &text);
    let settings = Settings::read("to:\n  - stack_size: 640\nfrom:\n  - stack_size: 256\n")?;
    let quiet = ["-Wno-unused-parameter", "-Wno-unused-function"];
    let flags = [&quiet[..], &[if ticks { "-DTICKS=1" } else { "-DTICKS=0" }]].concat();
    let flags = flags.into_iter().map(str::to_owned).collect();
    let output = Output::Executable(Memory::STOCK);
    let built = toolchain.build_modules(&Build { flags, output, security, settings, ..build })?;
    let (text, violations) = run(&built.elf, soc, Engine::Fast);
    assert_eq!(violations, [], "{text}");
    Ok(Some(text))
}

const CORES: [(Security, Soc, bool); 4] = [
    (Security::Bits64, Soc::Sancus64, false),
    (Security::Bits128, Soc::Sancus128, false),
    (Security::Bits64, Soc::Aion64, true),
    (Security::Bits128, Soc::Aion128, true),
];

/// Each length arrives as it was sent, and under the next key, too.
#[test]
fn long_events_arrive() -> Result<(), Box<dyn Error>> {
    const LENGTHS: [u16; 9] = [2, 62, 64, 66, 126, 128, 130, 200, 260];
    for (security, soc, ticks) in CORES {
        let sends = LENGTHS.map(|length| {
            format!("expect({length}); ASSERT(send({length}, {length}) == 0); tell(\"event\", {length}, deliver(wire, sent));")
        });
        let body = format!(
            "connect(0, 0x1111); {} connect(1, 0x2222); {} printf(\"ticks %u\\n\", counted());",
            sends.join("\n"),
            sends.join("\n")
        );
        let Some(text) = printed(security, soc, ticks, &body)? else { return Ok(()) };
        for length in LENGTHS {
            let payload = length + length.div_ceil(64) * (security.bits() / 8) as u16;
            let line = format!("event {length}: sent {payload}, answer 0, got {length}, wrong 0\n");
            assert_eq!(text.matches(&line).count(), 2, "{soc:?}: {line}{text}");
        }
        let ticked = text.split("ticks ").nth(1).and_then(|text| text.lines().next()).ok_or("no ticks")?;
        assert_eq!(ticked.parse::<u16>()? > 20, ticks, "{soc:?}: {text}");
    }
    Ok(())
}

/// Pieces that are left out, repeated, swapped, taken from another event or changed, and what is put behind them, are refused; nothing
/// of them is accepted, and the event itself afterwards is.
#[test]
fn pieces_are_in_their_places() -> Result<(), Box<dyn Error>> {
    let body = r#"
        enum { PAYLOAD = SANCUS_PIECE + SANCUS_TAG_SIZE };
        connect(0, 0x1111);
        uint8_t *bytes = (uint8_t *)wire, *copy = (uint8_t *)other;
        expect(7);
        ASSERT(send(200, 7) == 0);
        memcpy(copy, bytes, sent);
        tell("cut", 200, deliver(bytes, sent - PAYLOAD / 5));
        tell("first alone", 200, deliver(bytes, PAYLOAD));
        tell("two alone", 200, deliver(bytes, 2 * PAYLOAD));
        tell("last alone", 200, deliver(bytes + 3 * PAYLOAD, sent - 3 * PAYLOAD));
        tell("rest", 200, deliver(bytes + PAYLOAD, sent - PAYLOAD));
        memcpy(bytes, copy + PAYLOAD, PAYLOAD);
        memcpy(bytes + PAYLOAD, copy, PAYLOAD);
        tell("swapped", 200, deliver(bytes, sent));
        memcpy(bytes, copy, PAYLOAD);
        tell("repeated", 200, deliver(bytes, sent));
        memcpy(bytes, copy, sent);
        bytes[2 * PAYLOAD + 3] ^= 1;
        tell("changed", 200, deliver(bytes, sent));
        bytes[2 * PAYLOAD + 3] ^= 1;
        memset(bytes + sent, 0, SANCUS_TAG_SIZE);
        tell("longer", 200, deliver(bytes, sent + SANCUS_TAG_SIZE));
        tell("whole", 200, deliver(bytes, sent));
        tell("again", 200, deliver(bytes, sent));
        expect(9);
        ASSERT(send(200, 9) == 0);
        memcpy(copy, bytes, sent);
        memcpy(bytes + PAYLOAD, copy + 2 * PAYLOAD, PAYLOAD);
        tell("third as second", 200, deliver(bytes, sent));
        tell("whole", 200, deliver(copy, sent));
        expect(3);
        ASSERT(send(64, 3) == 0);
        memset(bytes + sent, 0, SANCUS_TAG_SIZE);
        tell("with a tag more", 64, deliver(bytes, sent + SANCUS_TAG_SIZE));
        tell("whole", 64, deliver(bytes, sent));
    "#;
    for (security, soc, ticks) in CORES {
        let Some(text) = printed(security, soc, ticks, body)? else { return Ok(()) };
        let lines: Vec<&str> = text.lines().filter(|line| line.contains("answer")).collect();
        assert_eq!(lines.len(), 15, "{text}");
        for line in lines {
            let length = if line.contains(" 64: ") { 64 } else { 200 };
            let accepted = line.contains(&format!("answer 0, got {length}, wrong 0"));
            // What was accepted before is still what was seen last.
            let refused = !line.contains("answer 0") && (line.contains("got 0, ") || line.starts_with("again"));
            assert!(if line.starts_with("whole") { accepted } else { refused }, "{soc:?}: {line}\n{text}");
        }
    }
    Ok(())
}
