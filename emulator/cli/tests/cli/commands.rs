//! The command line as its users see it: output, messages, exit statuses.

use assert_cmd::Command;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use tempfile::TempDir;

/// Holds the watchdog, prints `Hi` on the test bench's UART, and ends.
const HELLO: &[u16] = &[0x40b2, 0x5a80, 0x0120, 0x40f2, 0x0048, 0x0084, 0x40f2, 0x0069, 0x0084, 0xd032, 0x0010, 0x3ffd];
/// Holds the watchdog, and switches the CPU off.
const HALT: &[u16] = &[0x40b2, 0x5a80, 0x0120, 0xd032, 0x0010, 0x3ffd];
/// Holds the watchdog, and `jmp $`.
const LOOP: &[u16] = &[0x40b2, 0x5a80, 0x0120, 0x3fff];

struct Scratch(TempDir);

impl Scratch {
    fn new() -> Scratch {
        Scratch(tempfile::tempdir().expect("a scratch directory"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        std::fs::write(self.path(name), bytes).expect("a scratch file");
        self.path(name)
    }

    /// Runs the command in the scratch directory, with nothing on standard input.
    fn run(&self, arguments: &[&str]) -> Outcome {
        let mut command = Command::cargo_bin("sancus-emu").expect("the binary");
        let output =
            command.args(arguments).current_dir(self.0.path()).env_remove("COLUMNS").output().expect("it starts");
        Outcome {
            status: output.status.code(),
            stdout: String::from_utf8(output.stdout).expect("text"),
            stderr: String::from_utf8(output.stderr).expect("text"),
        }
    }
}

struct Outcome {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Outcome {
    #[track_caller]
    fn expect(self, status: i32, stdout: &str, stderr: &str) {
        assert_eq!(self.stdout, stdout, "stderr: {}", self.stderr);
        assert_eq!((self.status, self.stderr.as_str()), (Some(status), stderr));
    }

    #[track_caller]
    fn expect_error(self, status: i32, part: &str) {
        assert_eq!((self.status, self.stdout.as_str()), (Some(status), ""), "stderr: {}", self.stderr);
        assert!(self.stderr.contains(part), "{}", self.stderr);
    }
}

#[test]
fn the_console_is_all_that_is_printed() {
    let scratch = Scratch::new();
    scratch.file("hello.elf", &crate::images::program(HELLO));
    scratch.run(&["run", "hello.elf"]).expect(0, "Hi", "");
    scratch.file("hello.bin", &crate::images::raw(HELLO));
    scratch.run(&["run", "hello.bin"]).expect(0, "Hi", "");
}

#[test]
fn statistics_are_on_standard_error() {
    let scratch = Scratch::new();
    scratch.file("hello.elf", &crate::images::program(HELLO));
    let outcome = scratch.run(&["run", "hello.elf", "--stats", "--clock", "8MHz"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(0), "Hi"));
    for part in ["program ended", "cycles", "instructions", "µs at 8 MHz"] {
        assert!(outcome.stderr.contains(part), "{}", outcome.stderr);
    }
}

#[test]
fn json_is_the_last_line_and_reproducible() {
    let scratch = Scratch::new();
    scratch.file("hello.elf", &crate::images::program(HELLO));
    let outcome = scratch.run(&["run", "hello.elf", "--json"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (Some(0), ""));
    let (console, json) = outcome.stdout.split_once('\n').expect("two lines");
    assert_eq!(console, "Hi");
    let json: Value = serde_json::from_str(json).expect("JSON");
    assert_eq!(json["schema"], "sancus-emu/run/1");
    assert_eq!(json["image"], "hello.elf");
    assert_eq!(json["stop"], "program-ended");
    assert_eq!(json["exit_status"], 0);
    assert_eq!(json["console"][0], "Hi");
    assert_eq!(json["registers"].as_array().map(Vec::len), Some(16));
    assert_eq!(json["registers"][2], 0x10);
    assert!(json["cycles"].as_u64() > json["instructions"].as_u64());
    assert_eq!(scratch.run(&["run", "hello.elf", "--json"]).stdout, outcome.stdout);
}

#[test]
fn the_cycle_limit_has_a_status_of_its_own() {
    let scratch = Scratch::new();
    scratch.file("loop.elf", &crate::images::program(LOOP));
    scratch.run(&["run", "loop.elf", "--max-cycles", "10k"]).expect(
        3,
        "",
        "cycle limit reached, pc 0x5c06 <main+0x6>\n",
    );
    let json = scratch.run(&["run", "loop.elf", "--max-cycles", "1ms", "--json"]);
    let json: Value = serde_json::from_str(&json.stdout).expect("JSON");
    assert_eq!(json["stop"], "cycle-limit");
    // A boundary at or after cycle 20000; the loop has two cycles.
    assert!((20_000..20_002).contains(&json["cycles"].as_u64().expect("a number")), "{json}");
}

#[test]
fn sleeping_for_ever_is_a_fault_on_a_board() {
    let scratch = Scratch::new();
    scratch.file("halt.elf", &crate::images::program(HALT));
    let outcome = scratch.run(&["run", "halt.elf", "--board", "fpga"]);
    outcome.expect_error(4, "asleep for ever: the CPU is off and nothing can wake it");
}

#[test]
fn resetting_for_ever_is_a_fault() {
    let scratch = Scratch::new();
    // A write to the watchdog without its password.
    scratch.file("reset.elf", &crate::images::program(&[0x4382, 0x0120]));
    scratch.run(&["run", "reset.elf"]).expect_error(4, "resets endlessly: ");
}

#[test]
fn running_off_program_memory_is_a_fault() {
    let scratch = Scratch::new();
    // `jmp` to below 0x5c00.
    scratch.file("off.elf", &crate::images::program(&[0x3e00]));
    let outcome = scratch.run(&["run", "off.elf", "--max-cycles", "10M"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(4), ""), "{}", outcome.stderr);
    assert!(outcome.stderr.contains("r8-r15"), "{}", outcome.stderr);
}

#[test]
fn coming_back_to_program_memory_is_no_fault() {
    let scratch = Scratch::new();
    // Leaves program memory for thousands of instructions; the timer's interrupt leads back to the start, which then ends.
    let program = [
        0x9382, 0x0200, 0x2013, 0x40b2, 0x5a80, 0x0120, 0x4392, 0x0200, 0x4031, 0x1000, 0x40b2, 0x1388, 0x0172, 0x40b2,
        0x0010, 0x0162, 0x40b2, 0x0214, 0x0160, 0xd232, 0x3e00, 0x3fff, 0xd032, 0x0010,
    ];
    scratch.file("back.elf", &crate::images::program(&program));
    let outcome = scratch.run(&["run", "back.elf", "--json"]);
    let json: Value = serde_json::from_str(outcome.stdout.trim()).expect("JSON");
    assert!(json["anomalies"][0]["count"].as_u64() > Some(1000), "{json}");
    assert_eq!((outcome.status, &json["stop"]), (Some(0), &Value::from("program-ended")));
}

#[test]
fn output_may_go_to_a_file_or_nowhere() {
    let scratch = Scratch::new();
    scratch.file("hello.elf", &crate::images::program(HELLO));
    scratch.run(&["run", "hello.elf", "--uart0", "file:out.txt"]).expect(0, "", "");
    assert_eq!(std::fs::read(scratch.path("out.txt")).expect("the output"), b"Hi");
    scratch.run(&["run", "hello.elf", "--uart0", "null"]).expect(0, "", "");
    scratch
        .run(&["run", "hello.elf", "--uart0", "telnet"])
        .expect_error(2, "stdio, null, pty, file:PATH or tcp:HOST:PORT");
    let outcome = scratch.run(&["run", "hello.elf", "--uart0", "file:missing/out.txt"]);
    outcome.expect_error(2, "error: missing/out.txt: --uart0: there is no folder missing");
}

#[test]
fn unusable_arguments_and_files_have_status_two() {
    let scratch = Scratch::new();
    scratch.file("hello.elf", &crate::images::program(HELLO));
    scratch.file("text.elf", b"hello");
    // Of the host, which is not an MSP430.
    let foreign = Path::new("/bin/sh");
    scratch.run(&["run", "none.elf"]).expect(
        2,
        "",
        "error: none.elf: cannot be read: No such file or directory (os error 2)\n",
    );
    scratch.run(&["run", "text.elf"]).expect_error(2, "error: text.elf: is not an ELF, Intel HEX or TI-TXT file");
    scratch.run(&["info", &foreign.to_string_lossy()]).expect_error(2, "not for the MSP430");
    scratch
        .run(&["run", "hello.elf", "--soc", "sancus"])
        .expect_error(2, "sancus-64, sancus-128, aion-64, aion-128, openmsp430");
    scratch.run(&["run", "hello.elf", "--ram", "63K"]).expect_error(2, "overlaps program memory");
    scratch.run(&["run", "hello.elf", "--ram", "lots"]).expect_error(2, "write a size as 16K, 41984 or 0xA400");
    scratch
        .run(&["run", "hello.elf", "--rom", "256", "--ram", "1K"])
        .expect_error(2, "it would fit with --ram 16K --rom 41K");
    scratch
        .run(&["run", "hello.elf", "--master-key", "00"])
        .expect_error(2, "the master key of sancus-64 has 8 bytes, not 1");
    scratch.run(&["run", "hello.elf", "--max-cycles", "soon"]).expect_error(2, "write cycles as 500k");
    scratch
        .run(&["run", "hello.elf", "--trace", "missing/t.gz"])
        .expect_error(2, "missing/t.gz: --trace: there is no folder missing");
    scratch.run(&["run"]).expect_error(2, "Usage: sancus-emu run");
}

#[test]
fn a_full_disk_has_status_one() {
    if !Path::new("/dev/full").exists() {
        return;
    }
    let scratch = Scratch::new();
    scratch.file("hello.elf", &crate::images::program(HELLO));
    scratch.run(&["run", "hello.elf", "--uart0", "file:/dev/full"]).expect_error(1, "error: /dev/full: No space left");
    let outcome = scratch.run(&["run", "hello.elf", "--uart0", "null", "--trace", "/dev/full"]);
    outcome.expect_error(1, "error: /dev/full: No space left");
}

#[test]
fn a_run_agrees_with_its_own_trace() {
    let scratch = Scratch::new();
    scratch.file("hello.elf", &crate::images::program(HELLO));
    for trace in ["hello.trace", "hello.trace.gz"] {
        scratch.run(&["run", "hello.elf", "--trace", trace]).expect(0, "Hi", "");
        let outcome = scratch.run(&["lockstep", "hello.elf", trace]);
        assert_eq!((outcome.status, outcome.stderr.as_str()), (Some(0), ""), "{}", outcome.stdout);
        assert!(outcome.stdout.starts_with("agrees up to cycle "), "{}", outcome.stdout);
        assert!(
            outcome.stdout.ends_with("3 writes, 0 violation cycles, 2 console bytes, 0 messages of the Sancus unit\n"),
            "{}",
            outcome.stdout
        );
    }
    let text = std::fs::read_to_string(scratch.path("hello.trace")).expect("the trace");
    assert!(text.starts_with("@I 7 5c00 0 0000 "), "{text}");
    assert!(text.ends_with("=== console ===\nHi"), "{text}");
}

/// A program that enables a module has the keys in its trace and in the log.
#[test]
fn what_the_sancus_unit_reports_is_part_of_the_trace() {
    let scratch = Scratch::new();
    let enable = [
        [0x40b2, 0x5a80, 0x0120].as_slice(),
        &[0x4039, 0, 0x403a, 0, 0x403b, 0x1234],
        &[0x403c, 0x6000, 0x403d, 0x6010, 0x403e, 0x2000, 0x403f, 0x2010],
        &[0x1381, 0xd032, 0x0010, 0x3ffd],
    ];
    scratch.file("enable.bin", &crate::images::raw(&enable.concat()));
    let outcome = scratch.run(&["run", "enable.bin", "--soc", "sancus-128", "--trace", "t", "-v"]);
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    assert!(outcome.stderr.contains(" INFO cycle 26: New SM 1 config: 6000 6010 2000 2010, 0"), "{}", outcome.stderr);
    let trace = std::fs::read_to_string(scratch.path("t")).expect("the trace");
    assert!(trace.contains("=== console ===\nNew SM 1 config: 6000 6010 2000 2010, 0\nVendor key: 0b7bf3ae40880a8be430d0da34fb76f0\nSM key: "), "{trace}");
    let outcome = scratch.run(&["lockstep", "enable.bin", "t", "--soc", "sancus-128"]);
    assert!(outcome.stdout.ends_with("0 console bytes, 3 messages of the Sancus unit\n"), "{}", outcome.stdout);
    let outcome = scratch.run(&["lockstep", "enable.bin", "t", "--soc", "sancus-64"]);
    assert_eq!(outcome.status, Some(5), "{}", outcome.stdout);
}

/// Runs lockstep with a trace in which the first `from` is replaced by `to`.
fn lockstep_with(from: &str, to: &str, extra: &[&str]) -> Outcome {
    let scratch = Scratch::new();
    scratch.file("hello.elf", &crate::images::program(HELLO));
    scratch.run(&["run", "hello.elf", "--trace", "good.trace"]).expect(0, "Hi", "");
    let good = std::fs::read_to_string(scratch.path("good.trace")).expect("the trace");
    assert!(good.contains(from), "{good}");
    scratch.file("bad.trace", good.replacen(from, to, 1).as_bytes());
    scratch.run(&[&["lockstep", "hello.elf", "bad.trace"], extra].concat())
}

#[test]
fn the_first_difference_is_shown_with_what_led_to_it() {
    let outcome = lockstep_with(" 5c0c 0 0000", " 5c0c 0 00ff", &[]);
    assert_eq!(outcome.status, Some(5));
    let lines: Vec<&str> = outcome.stdout.lines().collect();
    assert!(lines[0].starts_with("first difference at line 5 of the trace, cycle "), "{}", outcome.stdout);
    assert_eq!(lines[1].split_whitespace().collect::<Vec<_>>(), ["trace", "machine"]);
    assert_eq!(lines[2].split_whitespace().collect::<Vec<_>>(), ["sp", "00ff", "0000"]);
    assert_eq!(lines[3], "the last 2 instructions before it, the one under way last:");
    assert_eq!(lines[4], "           7  5c00  40b2 5a80 0120  mov #0x5a80, &0x0120          main");
    assert_eq!(lines[5], "          12  5c06  40f2 0048 0084  mov.b #0x0048, &0x0084        main+0x6");
    assert!(lines[6].starts_with("agreed until then: 2 instructions, 0 interrupts, 2 writes"), "{}", outcome.stdout);
}

#[test]
fn differences_of_every_kind_have_status_five() {
    // Another value written, a violation that does not happen, and a program that should go on.
    for (from, to, part) in [
        ("0084 01 4848", "0084 01 4849", "@W"),
        ("@I 7 5c00", "@V 7\n@I 7 5c00", "machine  @I 7 5c00"),
        ("=== console", "@V 99999\n=== console", "nothing; it sleeps for ever at cycle"),
        ("console ===\nHi", "console ===\nHo", "machine printed  \"Hi\""),
    ] {
        let outcome = lockstep_with(from, to, &[]);
        assert_eq!(outcome.status, Some(5), "{}", outcome.stdout);
        assert!(outcome.stdout.contains(part), "{}", outcome.stdout);
    }
    let outcome = lockstep_with("0084 01 4848", "0084 01 4849", &["--json"]);
    let json: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    assert_eq!((outcome.status, &json["agrees"], &json["line"]), (Some(5), &Value::Bool(false), &Value::from(4)));
}

#[test]
fn unusable_traces_have_status_two() {
    lockstep_with("@I 7", "@J 7", &[]).expect_error(2, "bad.trace: line 1: an event begins with @I, @W or @V");
    let scratch = Scratch::new();
    scratch.file("hello.elf", &crate::images::program(HELLO));
    scratch.file("empty.trace", b"");
    scratch.run(&["lockstep", "hello.elf", "empty.trace"]).expect_error(2, "has no events");
    scratch.run(&["lockstep", "hello.elf", "none.trace"]).expect_error(2, "none.trace: cannot be read");
}

#[test]
fn instructions_are_shown_with_labels() {
    let scratch = Scratch::new();
    scratch.file("hello.elf", &crate::images::program(HELLO));
    let all = scratch.run(&["disasm", "hello.elf"]);
    let start = "\
5c00 <main>:
  5c00:  40b2 5a80 0120  mov #0x5a80, &0x0120
  5c06:  40f2 0048 0084  mov.b #0x0048, &0x0084
  5c0c:  40f2 0069 0084  mov.b #0x0069, &0x0084
  5c12:  d032 0010       bis #0x0010, sr
  5c16:  3ffd            jmp 0x5c12 <main+0x12>
";
    assert!(all.stdout.starts_with(start), "{}", all.stdout);
    assert!(all.stdout.ends_with("  fffe:  5c00            .word 0x5c00 <main>\n"), "{}", all.stdout);
    scratch.run(&["disasm", "hello.elf", "--symbol", "main"]).expect(0, start, "");
    let part = "5c12 <main+0x12>:\n  5c12:  d032 0010       bis #0x0010, sr\n";
    scratch.run(&["disasm", "hello.elf", "--start", "5c12", "--end", "0x5c16"]).expect(0, part, "");
    scratch
        .run(&["disasm", "hello.elf", "--symbol", "mai"])
        .expect_error(2, "has no symbol `mai`; similar symbols: main");
    scratch
        .run(&["disasm", "hello.elf", "--start", "200", "--end", "300"])
        .expect_error(2, "nothing at 0x0200..0x0300");
    scratch.file("hello.bin", &crate::images::raw(HALT));
    let raw = "  5c00:  40b2 5a80 0120  mov #0x5a80, &0x0120\n  5c06:  d032 0010       bis #0x0010, sr\n  5c0a:  3ffd            jmp 0x5c06\n  5c0c:  0000            .fill 20985, 2, 0x0000\n  fffe:  5c00            .word 0x5c00\n";
    scratch.run(&["disasm", "hello.bin"]).expect(0, raw, "");
}

#[test]
fn info_tells_what_a_program_is_and_how_to_run_it() {
    let scratch = Scratch::new();
    scratch.file("hello.elf", &crate::images::program(HELLO));
    let expected = "\
hello.elf

section   address  loaded at   size
.text     5c00                   24  code
.vectors  ffe0                   32  code

vector    interrupt  leads to
others               5c00  main

loaded   56 bytes from 0x5c00 up
symbols  2

seems built for
  --soc sancus-64 (default)  uses no Sancus features
  --board sim (default)      uses no peripheral that only the FPGA boards have

sancus-emu run hello.elf
";
    scratch.run(&["info", "hello.elf"]).expect(0, expected, "");
    let symbols = "4200      0  absolute  __stack\n5c00     24  function  main\n";
    scratch.run(&["info", "hello.elf", "--symbols"]).expect(0, symbols, "");
    let json: Value = serde_json::from_str(&scratch.run(&["info", "hello.elf", "--json"]).stdout).expect("JSON");
    assert_eq!(json["schema"], "sancus-emu/info/1");
    assert_eq!(json["command"], "sancus-emu run hello.elf");
    assert_eq!(json["vectors"][15]["symbol"], "main");
}

/// A program for other hardware than the stock one: a module with 16-byte keys, UART 1, and larger memory.
#[test]
fn info_guesses_the_hardware() {
    let scratch = Scratch::new();
    let (text, table) = (crate::images::words(&[0x40f2, 0x0011, 0x0088, 0x3fff]), crate::images::vectors(0x4000));
    let section =
        |name, address, bytes, code| crate::images::Section { name, address, load_address: address, bytes, code };
    let sections = [
        section(".text", 0x4000, &text, true),
        section(".text.sm.foo", 0x5000, &[0; 16], true),
        section(".data.sm.foo.mac.foo", 0x5010, &[0; 16], false),
        section(".vectors", 0xffe0, &table, true),
    ];
    let symbol = |name, value| crate::images::Symbol { name, value, size: 0, kind: 0, section: 2 };
    let symbols = [
        symbol("__sm_foo_public_start", 0x5000),
        symbol("__sm_foo_public_end", 0x5010),
        symbol("__sm_foo_secret_start", 0x0200),
        symbol("__sm_foo_secret_end", 0x0300),
        symbol("__stack", 0x2a00),
    ];
    scratch.file("node.elf", &crate::images::elf(&sections, &symbols));
    let outcome = scratch.run(&["info", "node.elf"]);
    for line in [
        "modules  foo                   public 5000..5010  secret 0200..0300",
        "protected modules foo; 16 bytes for a tag in .data.sm.foo.mac.foo",
        "uses UART 1 (0x0088), which the test bench does not have",
        "sancus-emu run node.elf --soc sancus-128 --board fpga --ram 10K --rom 48K",
    ] {
        // Wherever lines end.
        let [line, text] = [line, &outcome.stdout].map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
        assert!(text.contains(&line), "{}", outcome.stdout);
    }
    let command = ["run", "node.elf", "--soc", "sancus-128", "--board", "fpga", "--ram", "10K", "--rom", "48K"];
    let outcome = scratch.run(&[&command[..], &["--max-cycles", "100"]].concat());
    assert_eq!(outcome.status, Some(3), "{}", outcome.stderr);
}

/// The prebuilt program that sends back what UART 0 receives, and never ends.
fn echo() -> String {
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../firmware/prebuilt/echo.elf").into()
}

#[test]
fn standard_input_is_what_uart_0_receives() {
    let scratch = Scratch::new();
    let text = "a line\nand another\n";
    let input = std::fs::File::open(scratch.file("input", text.as_bytes())).expect("a scratch file");
    let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin("sancus-emu"));
    let output = command.args(["run", &echo(), "--board", "fpga"]).stdin(input).output().expect("it starts");
    assert_eq!(String::from_utf8_lossy(&output.stdout), text);
    assert_eq!(output.status.code(), Some(4), "its input ended, so it sleeps for ever");
}

/// A run that goes on until it is told to end, and what it says on standard error.
struct Live {
    child: std::process::Child,
    stderr: BufReader<std::process::ChildStderr>,
}

impl Live {
    fn start(port: &str) -> Live {
        let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin("sancus-emu"));
        command.args(["run", &echo(), "--board", "fpga", "--uart0", port]).stderr(Stdio::piped());
        let mut child = command.spawn().expect("it starts");
        let stderr = BufReader::new(child.stderr.take().expect("it is piped"));
        Live { child, stderr }
    }

    /// The last word of the next line.
    fn last_word(&mut self) -> String {
        let mut line = String::new();
        self.stderr.read_line(&mut line).expect("a line");
        line.split_whitespace().last().unwrap_or_default().into()
    }

    /// Ends the run as Ctrl-C does.
    fn interrupt(mut self) -> (Option<i32>, String) {
        let id = self.child.id().to_string();
        assert!(
            std::process::Command::new("sh").args(["-c", "kill -INT $0", &id]).status().expect("a shell").success()
        );
        let mut rest = String::new();
        self.stderr.read_to_string(&mut rest).expect("text");
        (self.child.wait().expect("it ends").code(), rest)
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        // Only a failed test leaves it running.
        let _ = self.child.kill();
    }
}

/// Sends bytes and expects them back.
fn exchange(mut line: impl Read + Write, bytes: &[u8]) {
    line.write_all(bytes).expect("it takes input");
    let mut answer = vec![0; bytes.len()];
    line.read_exact(&mut answer).expect("an answer");
    assert_eq!(answer, bytes);
}

#[test]
fn a_uart_may_be_a_tcp_server() {
    let mut live = Live::start("tcp:127.0.0.1:0");
    let address = live.last_word();
    for text in ["one client", "and the next"] {
        exchange(std::net::TcpStream::connect(&address).expect("it listens"), text.as_bytes());
    }
    let (status, rest) = live.interrupt();
    assert_eq!(status, Some(130));
    assert!(rest.starts_with("interrupted, pc "), "{rest}");
    assert!(rest.contains("  interrupts    "), "{rest}");
}

#[test]
fn a_uart_may_be_a_pseudo_terminal() {
    let mut live = Live::start("pty");
    let path = live.last_word();
    let line = std::fs::OpenOptions::new().read(true).write(true).open(path).expect("a terminal");
    // Control characters pass, too.
    exchange(line, b"\x03\r\n\x00x");
    assert_eq!(live.interrupt().0, Some(130));
}

/// The help of every command is in the manual, word for word. `BLESS=1` writes it there.
#[test]
fn the_manual_has_the_help_of_every_command() {
    let scratch = Scratch::new();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/command-line.md");
    let mut manual = std::fs::read_to_string(&path).expect("the manual");
    for command in [
        "network",
        "deploy",
        "attack",
        "flows",
        "run",
        "lockstep",
        "disasm",
        "info",
        "build",
        "modules",
        "key",
        "key unwrap",
        "report tcb",
        "report costs",
        "report hase",
    ] {
        let help = scratch.run(&command.split(' ').chain(["--help"]).collect::<Vec<_>>()).stdout;
        let help: Vec<&str> = help.lines().map(str::trim_end).collect();
        let title = format!("## sancus-emu {command}\n");
        let block = format!("```text\n{}\n```\n", help.join("\n"));
        let start = manual.find(&title).expect("a section for every command") + title.len();
        let start = start + manual[start..].find("```text\n").expect("a block with the help");
        let end = start + manual[start..].find("\n```\n").expect("the end of the block") + "\n```\n".len();
        if std::env::var_os("BLESS").is_some() {
            manual.replace_range(start..end, &block);
        } else {
            assert_eq!(&manual[start..end], block, "BLESS=1 cargo test -p sancus-emu --test cli updates the manual");
        }
    }
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, manual).expect("the manual");
    }
}

/// As clang has it, and before everything else in each file of the program.
#[test]
fn a_header_is_included_first() {
    let scratch = Scratch::new();
    scratch.file("first.h", b"#define VALUE 3\n");
    scratch.file("main.c", b"#if VALUE != 3\n#error VALUE\n#endif\nint main(void) { return VALUE; }\n");
    let built = |arguments: &[&str]| scratch.run(&[&["build", "main.c"], arguments].concat());
    let without = built(&[]);
    if without.stderr.contains("cannot run clang") {
        return;
    }
    assert!(without.status == Some(2) && without.stderr.contains("error: VALUE"), "{}", without.stderr);
    built(&["-include", "first.h"]).expect(0, "", "");
    built(&["--include-file=first.h", "-DOTHER"]).expect(0, "", "");
    built(&["-include", "first.h", "-o", "first.h"]).expect_error(2, "--output would overwrite --include-file");
}
