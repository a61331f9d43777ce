//! Modules for node software that follows mspgcc's convention, as the existing event managers do. Here the node is a program of ours
//! whose ways into a module and out of it are assembly that does so, too: arguments in r15 down to r12, results in r15.

use std::error::Error;
use std::fmt::Write as _;

use machine::peripherals::{Input, Port};
use machine::{Engine, Machine, Soc, Stop};
use module_compiler::{Abi, Build, BuildError, Memory, Output, Security, Toolchain};
use sancus_hw::{CryptoProfile, Key, Spongent, Tag};

use crate::programs::{NoObserver, machine};
use crate::workbench::{TOOLCHAIN, source};

/// An input that tells what it has got to code outside, and sends what that answers; and an entry point of its own.
const MODULE: &str = "\
    uint16_t outside(uint16_t, uint16_t, uint16_t, uint16_t);\n\
    SM_OUTPUT(m, leave)\n\
    SM_INPUT(m, arrive, data, length) {\n  \
      uint16_t event = outside(data[0], data[1], (uint16_t)length, 7);\n  \
      if (leave((const io_data *)&event, sizeof event) != 0) { *(volatile int *)0x5c00 = 0; }\n}\n\
    uint16_t SM_ENTRY(m) weigh(uint16_t a, uint16_t b, uint16_t c, uint16_t d) { return a + 10 * b + 100 * c + 1000 * d; }\n";

/// Loads the module, then enters it as it is asked to over the file: the number of the entry point, how many bytes, the bytes. It
/// answers with the result, the tag, and what the module has sent.
const NODE: &str = r#"
#include <sancus_support/fileio.h>
#include <sancus_support/global_symtab.h>
#include <sancus_support/sm_control.h>
#include <sancus_support/sm_io.h>
#include <stdlib.h>

extern char raw_entry, raw_malloc, raw_handle_output, raw_outside;
void raw_enter(void);
void *entered;
uint16_t words[4], number, result, sent_length;
uint8_t *sent;
void *given(size_t length) { return malloc(length); }

STATIC_SYMBOLS_START
  {"__unprotected_entry", &raw_entry}, {"malloc", &raw_malloc}, {"reactive_handle_output", &raw_handle_output},
  {"outside", &raw_outside}
STATIC_SYMBOLS_END

static const struct __attribute__((packed)) { char odd; unsigned char bytes[FILE_SIZE]; } file = {0, {FILE_BYTES}};
static uint8_t message[64] __attribute__((aligned(2))), tag[SANCUS_TAG_SIZE] __attribute__((aligned(2)));
static uint16_t slot;

static uint8_t get(void) {
  while (!fileio_available()) {}
  return fileio_getc();
}
static void put(const void *bytes, size_t length) {
  for (size_t i = 0; i < length; i++) fileio_putc(((const uint8_t *)bytes)[i]);
}
static void arguments(const void *a, uint16_t b, const void *c, void *d) {
  words[0] = (uint16_t)a, words[1] = b, words[2] = (uint16_t)c, words[3] = (uint16_t)d;
}

int main(void) {
  msp430_io_init();
  void *bytes = (void *)file.bytes;
  entered = sm_get_by_id(sm_load(bytes, "m", 0x1234))->public_start;
  for (;;) {
    number = get();
    uint8_t length = get();
    for (uint8_t i = 0; i < length; i++) message[i] = get();
    switch (number) {
    case 0: arguments(message, (uint16_t)(message + 6), message + 6 + SANCUS_KEY_SIZE, &slot); break;
    case 1: arguments(message, length, tag, NULL); break;
    case 2: arguments(message, (uint16_t)(message + 2), message + 4, NULL); break;
    case 3: arguments((void *)slot, (uint16_t)message, (void *)(uint16_t)length, NULL); break;
    default: arguments((void *)1, 2, (void *)3, (void *)4);
    }
    sent_length = 0;
    raw_enter();
    put(&result, 2), put(tag, sizeof tag), put(sent, sent_length);
  }
}
"#;

const RAW: &str = "\
    .text
    .globl  raw_enter, raw_entry, raw_malloc, raw_handle_output, raw_outside
raw_enter:
    push    r6
    push    r7
    mov     &number, r6
    mov     &words, r15
    mov     &words + 2, r14
    mov     &words + 4, r13
    mov     &words + 6, r12
    mov     #.Lback, r7
    mov     r1, &__unprotected_sp
    br      &entered
.Lback:
    mov     &__unprotected_sp, r1
    mov     r15, &result
    pop     r7
    pop     r6
    ret
raw_entry:
    mov     &__unprotected_sp, r1
    call    r6
    mov     r1, &__unprotected_sp
    mov     #-1, r6
    br      r7
raw_malloc:
    push    r11
    mov     r15, r12
    call    #given
    mov     r12, r15
    pop     r11
    ret
raw_handle_output:
    mov     r14, &sent
    mov     r13, &sent_length
    mov     r15, r12
    ret
raw_outside:
    add     r15, r15
    add     r14, r15
    swpb    r15
    add     r13, r15
    add     r12, r15
    ret
";

/// What the module makes of its arguments here, and what code outside does: `raw_outside`.
const WEIGHED: u16 = 1 + 20 + 300 + 4000;

fn outside(event: [u8; 2]) -> u16 {
    (2 * u16::from(event[0]) + u16::from(event[1])).swap_bytes() + 2 + 7
}

/// A node with the module on it.
struct Node {
    machine: Machine,
    crypto: Spongent,
    key: Key,
}

/// What comes of entering a module.
struct Answer {
    result: u16,
    /// What `attest` has made, last.
    tag: Vec<u8>,
    /// What the module has sent meanwhile.
    sent: Vec<u8>,
}

impl Node {
    /// Builds both with a toolchain, and loads the module.
    fn new(toolchain: &Toolchain, security: Security) -> Result<Node, Box<dyn Error>> {
        let directory = tempfile::tempdir()?;
        let module = Build { security, abi: Abi::Mspgcc, ..source(directory.path(), MODULE) };
        let module = toolchain.build_modules(&module)?.elf;
        let bytes = module.iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte},");
            text
        });
        let text = NODE.replace("FILE_SIZE", &module.len().to_string()).replace("FILE_BYTES", &bytes);
        let mut node = source(directory.path(), &text);
        let raw = directory.path().join("raw.S");
        std::fs::write(&raw, RAW)?;
        node.sources.push(raw);
        let sound = TOOLCHAIN.as_ref().ok_or("no toolchain")?;
        let output = Output::Executable(Memory::STOCK);
        let node = sound.build_modules(&Build { security, output, ..node })?;
        let soc = if security == Security::Bits64 { Soc::Sancus64 } else { Soc::Sancus128 };
        let mut machine = machine(&node.elf, soc, Engine::Fast);
        assert_eq!(machine.run(5_000_000, &mut NoObserver), Stop::Cycle);
        let module = machine.modules().expect("a Sancus unit").slots().iter().find(|module| module.is_enabled());
        let layout = *module.ok_or("no module")?.layout();
        let byte = |address: u16| machine.read_word(address & !1).to_le_bytes()[usize::from(address & 1)];
        let text: Vec<u8> = (layout.public_start..layout.public_end).map(byte).collect();
        let crypto = Spongent(security);
        let master = Key::from_bytes(&machine.configuration().master_key)?;
        let vendor = crypto.vendor_key(&master, 0x1234)?;
        let key = crypto.module_key(&vendor, &sancus_hw::identity(&text, &layout))?;
        machine.take_events();
        Ok(Node { machine, crypto, key })
    }

    /// Enters the module.
    fn enter(&mut self, number: u8, message: &[u8]) -> Result<Answer, Box<dyn Error>> {
        let cycle = self.machine.cycle();
        for byte in [&[number, u8::try_from(message.len())?], message].concat() {
            self.machine.peripherals().input(Input { cycle, port: Port::File, byte, bit_time: None })?;
        }
        self.machine.run(cycle + 1_000_000, &mut NoObserver);
        let events = self.machine.take_events();
        let mut answer: Vec<u8> = events.iter().filter_map(|event| event.kind.output(Port::File)).collect();
        if answer.len() < 2 + self.crypto.0.bytes() {
            return Err("no answer".into());
        }
        let sent = answer.split_off(2 + self.crypto.0.bytes());
        Ok(Answer { result: u16::from_le_bytes([answer[0], answer[1]]), tag: answer.split_off(2), sent })
    }

    /// Gives connection 0x0102 of an input or output a key.
    fn set_key(&mut self, io: u8, nonce: u8, key: &[u8]) -> Result<u16, Box<dyn Error>> {
        let data = [1, 2, 0, io, 0, nonce];
        let wrapped = self.crypto.wrap(&self.key, &data, key)?;
        Ok(self.enter(0, &[&data, &wrapped.cipher[..], wrapped.tag.as_bytes()].concat())?.result)
    }

    /// Every entry point; fails if the module does not do what it should.
    fn session(&mut self) -> Result<(), Box<dyn Error>> {
        let challenge = *b"challenge";
        let challenge = &challenge[..8];
        let Answer { result, tag, .. } = self.enter(1, challenge)?;
        check(result == 0 && tag == self.crypto.mac(&self.key, challenge)?.as_bytes(), "attest")?;

        let keys = [0x5a, 0xc3].map(|byte| vec![byte; self.crypto.0.bytes()]);
        check(self.set_key(1, 0, &keys[1])? == 0, "set_key of the output")?;
        check(self.set_key(1, 0, &keys[1])? == 2, "set_key again, with a number that has been used")?;
        // The same connection cannot be both: that of the input has another number.
        let data = [1, 3, 0, 0, 0, 1];
        let wrapped = self.crypto.wrap(&self.key, &data, &keys[0])?;
        let message = [&data, &wrapped.cipher[..], wrapped.tag.as_bytes()].concat();
        check(self.enter(0, &message)?.result == 0, "set_key of the input")?;

        let event = [0x12, 0x34];
        let wrapped = self.crypto.wrap(&Key::from_bytes(&keys[0])?, &[0, 0], &event)?;
        let message = [&wrapped.cipher[..], wrapped.tag.as_bytes()].concat();
        let Answer { result, sent, .. } = self.enter(3, &message)?;
        check(result == 0, "handle_input")?;
        let (cipher, tag) = sent.split_at_checked(2).ok_or("nothing was sent")?;
        let plain = self.crypto.unwrap(&Key::from_bytes(&keys[1])?, &[0, 0], cipher, &Tag::from_bytes(tag)?)?;
        check(plain == outside(event).to_le_bytes(), "what code outside answered")?;
        check(self.enter(3, &message)?.result == 5, "handle_input of an event that was there before")?;

        check(self.enter(4, &[])?.result == WEIGHED, "an entry point of its own")?;

        // The number of the command: twice a key was set.
        let wrapped = self.crypto.wrap(&self.key, &[0, 2], &[0, 2])?;
        let message = [&[0, 2], &wrapped.cipher[..], wrapped.tag.as_bytes()].concat();
        check(self.enter(2, &message)?.result == 0, "disable")?;
        check(self.enter(2, &message)?.result == 2, "disable again, with a number that has been used")?;
        let wrapped = self.crypto.wrap(&Key::from_bytes(&keys[0])?, &[0, 1], &event)?;
        let message = [&wrapped.cipher[..], wrapped.tag.as_bytes()].concat();
        check(self.enter(3, &message)?.result == 3, "handle_input without a connection")?;
        // The number that `identify` would have, which no such node software can call, and no deployer may count on.
        check(self.enter(5, &[]).is_err(), "no more entry points")
    }
}

fn check(holds: bool, what: &str) -> Result<(), Box<dyn Error>> {
    if holds { Ok(()) } else { Err(what.into()) }
}

#[test]
fn a_module_answers_node_software_of_mspgcc() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    for security in [Security::Bits64, Security::Bits128] {
        Node::new(toolchain, security)?.session()?;
    }
    Ok(())
}

/// Each place where registers are exchanged decides something: without it, the module or the node gets the wrong words.
#[test]
fn every_exchange_at_the_boundary_is_needed() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let include = "#include \"cross.inc\"\n";
    for (file, places) in [("stubs/entry.S", 2), ("stubs/exit.S", 2)] {
        for place in 0..places {
            let without = |text: &str| {
                let (at, _) = text.match_indices(include).nth(place).expect("an exchange");
                [&text[..at], &text[at + include.len()..]].concat()
            };
            let toolchain = toolchain.clone().with_defect(file, without).ok_or("no such file")?;
            let end = Node::new(&toolchain, Security::Bits64)?.session();
            assert!(end.is_err(), "{file}: exchange {place}");
        }
    }
    Ok(())
}

/// What is compiled here does not notice: in a program, both sides of every boundary change places.
#[test]
fn programs_are_the_same_with_both_conventions() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let text = "#include <sancus_support/sm_io.h>\nDECLARE_SM(m, 0x1234);\nDECLARE_SM(n, 0x1234);\n\
         __attribute__((noinline)) int outside(int a, int b) { __asm__ volatile(\"\"); return 10 * a - b; }\n\
         int SM_ENTRY(n) inner(int a, int b, int c, int d) { return a - 2 * b + 3 * c - 4 * d; }\n\
         int SM_ENTRY(m) outer(int a, int b, int c) {\n  \
           return outside(a, b) + inner(c, b, a, 9) + sancus_call(SM_GET_ENTRY(n), SM_GET_ENTRY_IDX(n, inner), a, b, c);\n}\n\
         int main(void) {\n  msp430_io_init();\n  sancus_enable(&m);\n  sancus_enable(&n);\n  \
         printf(\"%d\\n\", outer(100, 20, 3));\n  EXIT();\n}";
    // sancus_call passes three arguments: d is 0.
    let expected = (1000 - 20) + (3 - 40 + 300 - 36) + (100 - 40 + 9);
    let directory = tempfile::tempdir()?;
    let output = Output::Executable(Memory::STOCK);
    let said = |toolchain: &Toolchain, abi| -> Result<bool, Box<dyn Error>> {
        let built = toolchain.build_modules(&Build { output, abi, ..source(directory.path(), text) })?;
        let mut machine = machine(&built.elf, Soc::Sancus64, Engine::Fast);
        machine.run(5_000_000, &mut NoObserver);
        let events = machine.take_events();
        let text: Vec<u8> = events.iter().filter_map(|event| event.kind.output(Port::Uart(0))).collect();
        Ok(String::from_utf8_lossy(&text).contains(&format!("{expected}\r\n")))
    };
    assert!(said(toolchain, Abi::Eabi)? && said(toolchain, Abi::Mspgcc)?);
    for (file, include) in [("stubs/cross.inc", "#ifdef MSPGCC\n"), ("library/crossing.S", "#include \"cross.inc\"\n")]
    {
        let without = |text: &str| text.replacen(include, if file.ends_with("inc") { "#if 0\n" } else { "" }, 1);
        let toolchain = toolchain.clone().with_defect(file, without).ok_or("no such file")?;
        let same = said(&toolchain, Abi::Mspgcc)?;
        // Without any exchange, all is as in the other convention; without one, it is not.
        assert_eq!(same, file.ends_with("inc"), "{file}");
    }
    Ok(())
}

/// Values of more than a word would have to change places in another way.
#[test]
fn values_at_the_boundary_are_words() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let text = "void far(long);\nlong SM_ENTRY(m) a(void) { return 1; }\nvoid SM_ENTRY(m) b(void) { far(2); }\n";
    let eabi = source(directory.path(), text);
    toolchain.build_modules(&eabi)?;
    let Err(BuildError::Refused(problems)) = toolchain.build_modules(&Build { abi: Abi::Mspgcc, ..eabi }) else {
        return Err("not refused".into());
    };
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(problems[0].ends_with(
        "module.c:3: entry point a of module m gets only the four registers r12 to r15: with --abi mspgcc, each has to be a word"
    ));
    assert!(problems[1].contains("module.c:4: b calls far across") && problems.len() == 2, "{problems:?}");
    Ok(())
}
