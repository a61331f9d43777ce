//! Programs that look at pins, run with `--pins`, and programs of two nodes that talk over files. Without the compiler nothing is
//! tested.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// Prints each key that goes down, until there have been three.
const KEYPAD: &str = r#"
#include <sancus_support/pmodkypd.h>
#include <sancus_support/sm_io.h>
static int keys;
static void pressed(PmodKypdKey key) {
  printf("%c", pmodkypd_key_to_char(key));
  keys++;
}
int main(void) {
  msp430_io_init();
  pmodkypd_init(pressed, NULL);
  while (keys < 3) { pmodkypd_poll(); }
  EXIT();
}
"#;

/// The rows of the keypad are pulled up. A key connects its row with its column.
const KEYS: &str = "\
    # time  pin   to\n\
    0       P1.4  1\n0 P1.5 1\n0 P1.6 1\n0 P1.7 1\n\
    1ms     P1.5  P1.1    # 5\n\
    2ms     P1.5  1\n\
    3ms     P1.7  P1.3    # D, and with it\n\
    4ms     P1.4  P1.0    # 1\n";

/// Counts falling edges of P2.3, and sleeps in between.
const BUTTON: &str = r#"
#include <msp430.h>
#include <sancus_support/sm_io.h>
static int presses;
__attribute__((interrupt(3))) void pressed(void) {
  P2IFG = 0;
  printf("%d", ++presses);
}
int main(void) {
  msp430_io_init();
  P2IES = 8;
  P2IFG = 0;
  P2IE = 8;
  __asm__ volatile("bis #0x18, r2");
  for (;;) {}
}
"#;

const PING: &str = r#"
#include <sancus_support/fileio.h>
#include <sancus_support/sm_io.h>
int main(void) {
  msp430_io_init();
  for (const char *text = "hello#"; *text != 0; text++) {
    fileio_putc(*text);
    while (!fileio_available()) {}
    putchar(fileio_getc());
  }
  EXIT();
}
"#;

const PONG: &str = r#"
#include <ctype.h>
#include <sancus_support/fileio.h>
#include <sancus_support/sm_io.h>
int main(void) {
  msp430_io_init();
  for (int byte = 0; byte != '#';) {
    while (!fileio_available()) {}
    byte = fileio_getc();
    fileio_putc(toupper(byte));
  }
  EXIT();
}
"#;

fn command(directory: &Path, line: &str) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("sancus-emu"));
    command.args(line.split(' ')).current_dir(directory).stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A folder with programs, as `NAME.elf`; `None` without the compiler.
fn built(programs: &[(&str, &str)]) -> Option<TempDir> {
    let directory = tempfile::tempdir().expect("a directory");
    for (name, text) in programs {
        std::fs::write(directory.path().join(format!("{name}.c")), text).expect("a file");
        let line = format!("build {name}.c -o {name}.elf");
        let output = command(directory.path(), &line).output().expect("it starts");
        let message = String::from_utf8_lossy(&output.stderr);
        if message.contains("cannot run clang") {
            return None;
        }
        assert_eq!(output.status.code(), Some(0), "{message}");
    }
    Some(directory)
}

/// What a program printed, without what the library says first.
fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).trim_matches(['\n', '\r', '-']).to_owned()
}

#[test]
fn a_keypad_is_scanned() {
    let Some(directory) = built(&[("keypad", KEYPAD)]) else { return };
    let run = |keys: &str| {
        std::fs::write(directory.path().join("keys.pins"), keys).expect("a file");
        let line = "run keypad.elf --max-cycles 2M --pins keys.pins";
        let output = command(directory.path(), line).output().expect("it starts");
        (output.status.code(), printed(&output))
    };
    assert_eq!(run(KEYS), (Some(0), "5D1".to_owned()));
    assert_eq!(run(&KEYS.replace("4ms", "400ms")), (Some(3), "5D".to_owned()));
    // A row that is simply low looks like one key in every column.
    assert_eq!(run(&KEYS.replace("P1.1 ", "0    ")), (Some(0), "456B".to_owned()));
}

/// Each part of what makes a button wake a node is needed: the press, at the pin that the program looks at, in the direction that it
/// waits for, and the interrupt that it has enabled.
#[test]
fn a_button_wakes_a_sleeping_node() {
    let rising = BUTTON.replace("P2IES = 8", "P2IES = 0");
    let disabled = BUTTON.replace("P2IE = 8", "P2IE = 0");
    let programs = [("button", BUTTON), ("rising", &rising), ("disabled", &disabled)];
    let Some(directory) = built(&programs) else { return };
    let presses = "0 P2.3 1\n10ms P2.3 0\n11ms P2.3 1\n2s P2.3 0\n";
    let run = |program: &str, pins: &str| {
        std::fs::write(directory.path().join("button.pins"), pins).expect("a file");
        let line = format!("run {program}.elf --board fpga --pins button.pins --json");
        let output = command(directory.path(), &line).output().expect("it starts");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let result: serde_json::Value = serde_json::from_str(text.lines().last().unwrap_or_default()).expect("JSON");
        // After the last change nothing can wake it.
        assert_eq!((output.status.code(), &result["stop"]), (Some(4), &"asleep".into()), "{text}");
        let printed: String = result["console"].to_string().chars().filter(char::is_ascii_digit).collect();
        (printed, result["interrupts"].as_u64().expect("a number"), result["seconds"].as_f64().expect("seconds"))
    };
    let (printed, interrupts, seconds) = run("button", presses);
    assert!(printed.ends_with("12") && !printed.ends_with("012"), "{printed}");
    assert_eq!(interrupts, 2);
    assert!((2.0..2.1).contains(&seconds), "{seconds}");
    for (program, pins, expected) in [
        ("button", "", 0),
        ("button", "0 P2.3 1\n", 0),
        ("button", &presses.replace("P2.3", "P2.4"), 0),
        ("button", &presses.replace("11ms P2.3 1\n", ""), 1),
        ("rising", presses, 1),
        ("disabled", presses, 0),
    ] {
        assert_eq!(run(program, pins).1, expected, "{program}: {pins}");
    }
}

#[test]
fn what_a_file_of_pins_says_wrong_is_told_with_its_place() {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("p.bin"), crate::images::raw(&[0x3fff])).expect("a file");
    std::fs::write(directory.path().join("keys.pins"), "0 P1.0 1\n5ms P1.10 1\n").expect("a file");
    let output = command(directory.path(), "run p.bin --pins keys.pins").output().expect("it starts");
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2));
    assert!(message.contains("keys.pins: line 2, column 5: there is no pin \"P1.10\"; did you mean"), "{message}");
}

/// Two processes, each of which reads what the other writes.
fn talk(directory: &Path) {
    let limit = "--max-cycles 20G";
    let pong = command(directory, &format!("run pong.elf --input ping.out --output pong.out {limit}")).spawn();
    let ping = command(directory, &format!("run ping.elf --input pong.out --output ping.out {limit}")).output();
    let (pong, ping) = (pong.expect("it starts").wait_with_output().expect("it ends"), ping.expect("it starts"));
    assert_eq!((ping.status.code(), pong.status.code()), (Some(0), Some(0)), "{ping:?} {pong:?}");
    assert_eq!(printed(&ping), "HELLO#");
}

#[test]
fn two_nodes_talk_over_files_that_grow() {
    let Some(directory) = built(&[("ping", PING), ("pong", PONG)]) else { return };
    for name in ["ping.out", "pong.out"] {
        std::fs::write(directory.path().join(name), "").expect("a file");
    }
    talk(directory.path());
}

#[test]
fn two_nodes_talk_over_named_pipes() {
    let Some(directory) = built(&[("ping", PING), ("pong", PONG)]) else { return };
    let made = Command::new("mkfifo").args(["ping.out", "pong.out"]).current_dir(directory.path()).status();
    assert!(made.expect("mkfifo").success());
    talk(directory.path());
}
