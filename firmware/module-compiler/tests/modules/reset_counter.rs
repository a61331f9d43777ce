//! What a module that counts resets takes for a command of its deployer's.

use std::error::Error;

use machine::peripherals::{PhysicalDevice, Port};
use machine::{Board, Configuration, Machine, Soc};
use module_compiler::{Build, Memory, Output, Settings};
use program::loader;

use crate::stub_checks::without;
use crate::workbench::{TOOLCHAIN, source};

/// Longer than the program.
const LIMIT: u64 = 5_000_000;

/// A module that lends its key to the deployer: each command says which count of resets its tag covers.
const PROGRAM: &str = r#"
#include <sancus_support/sm_io.h>
DECLARE_SM(m, 0x1234);
SM_INPUT(m, in, data, length) { (void)data, (void)length; }
uint16_t SM_ENTRY(m) __sm_m_set_key(const void *ad, const void *cipher, const void *tag, uint16_t *slot);
uint16_t SM_ENTRY(m) __sm_m_set_local(const void *message, size_t length);
void reactive_handle_output(conn_index connection, void *data, size_t length) {}

enum { HIGH = 0x8000 };
static uint16_t ad[6], body[SANCUS_KEY_SIZE / 2], cipher[(SANCUS_KEY_SIZE + SANCUS_TAG_SIZE) / 2], slot;
void SM_ENTRY(m) wrap(size_t ad_length, size_t length) {
    sancus_wrap(ad, ad_length, body, length, cipher, cipher + length / 2);
}
static uint16_t big_endian(uint16_t word) { return (uint16_t)(word << 8 | word >> 8); }

static uint16_t key(uint16_t nonce, uint16_t low, uint16_t high) {
    uint16_t request[] = {0, 0, big_endian(nonce), low, high};
    for (unsigned word = 0; word < 5; word++) { ad[word] = request[word]; }
    wrap(10, SANCUS_KEY_SIZE);
    return __sm_m_set_key(ad, cipher, cipher + SANCUS_KEY_SIZE / 2, &slot);
}
static uint16_t local(uint16_t nonce, uint16_t low, uint16_t high) {
    uint16_t request[] = {0, 0, big_endian(nonce), 0, low, high}, message[4 + 2 + SANCUS_TAG_SIZE / 2];
    for (unsigned word = 0; word < 6; word++) { ad[word] = request[word]; }
    wrap(12, 4);
    for (unsigned word = 0; word < 4; word++) { message[word] = ad[word]; }
    for (unsigned word = 0; word < 2 + SANCUS_TAG_SIZE / 2; word++) { message[4 + word] = cipher[word]; }
    return __sm_m_set_local(message, sizeof message);
}
int main(void) {
    msp430_io_init();
    ASSERT(sancus_enable(&m));
    COMMANDS
    FINISH();
}
"#;

fn printed(elf: &[u8], counter: bool) -> String {
    let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, Board::Sim)).expect("a machine");
    if counter {
        machine.peripherals().attach(PhysicalDevice::ResetCounter.build(8_000_000), 0).expect("room");
    }
    loader::parse("program.elf", elf).expect("a program").load(&mut machine).expect("a program that fits");
    machine.run(LIMIT, &mut ());
    let bytes: Vec<u8> = machine.take_events().iter().filter_map(|event| event.kind.output(Port::Uart(0))).collect();
    let text = String::from_utf8_lossy(&bytes).replace('\r', "");
    let text = text.split_once("------\n").map_or(&*text, |(_, text)| text);
    text.split("all done").next().unwrap_or_default().trim().to_owned()
}

fn program(commands: &str) -> Result<Option<Vec<u8>>, Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(None) };
    let directory = tempfile::tempdir()?;
    let build = source(directory.path(), &PROGRAM.replace("COMMANDS", commands));
    let flags = ["-Wno-unused-parameter", "-Wno-unused-function"].map(str::to_owned).to_vec();
    let settings = Settings::read("m:\n    - reset_counter: true\n    - num_local_connections: 1\n")?;
    let output = Output::Executable(Memory::STOCK);
    Ok(Some(toolchain.build_modules(&Build { flags, output, settings, ..build })?.elf))
}

/// Commands hold for the count of resets that their tags cover.
#[test]
fn a_command_of_before_a_reset_is_refused() -> Result<(), Box<dyn Error>> {
    for (command, refused) in [("key", 5), ("local", 5)] {
        // The machine is not reset; its counter has been, when the machine got it.
        let commands = format!(
            r#"uint16_t now = *(volatile uint16_t *)0x0198;
            uint16_t before = {command}(0, now - 1, HIGH), high = {command}(0, now, HIGH + 1);
            printf("%u %u %u", before, high, {command}(0, now, HIGH));"#
        );
        let Some(elf) = program(&commands)? else { return Ok(()) };
        assert_eq!(printed(&elf, true), format!("{refused} {refused} 0"), "{command}");
    }
    Ok(())
}

/// Where nothing counts, or what does cannot be read, no command is taken: not even one that says the same.
#[test]
fn without_a_count_nothing_is_obeyed() -> Result<(), Box<dyn Error>> {
    for command in ["key", "local"] {
        let Some(elf) = program(&format!(r#"printf("%u", {command}(0, 0, 0));"#))? else { return Ok(()) };
        assert_eq!(printed(&elf, false), "5", "{command}");
        assert_eq!(printed(&without(&elf, "resets_checked"), false), "0", "{command}, without the check");
    }
    Ok(())
}
