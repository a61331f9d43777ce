//! Snapshots as their users see them: a run from one tells the rest of what the uninterrupted run tells, and nothing else is gone on from.

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use assert_cmd::cargo::cargo_bin;
use program::image::Image;
use tempfile::TempDir;

use crate::images::{self, Section, Symbol};

struct Outcome {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

struct Scratch(TempDir);

impl Scratch {
    fn new() -> Scratch {
        let scratch = Scratch(tempfile::tempdir().expect("a scratch directory"));
        fs::write(scratch.path("program.elf"), program()).expect("a program");
        scratch
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Outcome {
        self.run_with(arguments, Path::new("/dev/null"))
    }

    fn run_with(&self, arguments: &[&str], input: &Path) -> Outcome {
        let input: Stdio = File::open(input).expect("an input").into();
        let mut command = Command::new(cargo_bin("sancus-emu"));
        let output = command.args(arguments).current_dir(self.0.path()).stdin(input).output().expect("it starts");
        let text = |bytes| String::from_utf8(bytes).expect("text");
        Outcome { status: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("a file")
    }
}

/// Prints a letter, enables the module `foo`, and reads its secret section three times, with a letter before and after each.
fn program() -> Vec<u8> {
    let code = Image::assemble(
        "main: mov #0x5a80, &0x0120\nmov #0x1000, sp\nmov.b #0x41, &0x84\nmov #0, r9\nmov #0, r10\nmov #0x1234, r11\n\
         mov #0x6000, r12\nmov #0x6010, r13\nmov #0x2000, r14\nmov #0x2010, r15\nmov #3, r8\nsm_enable\n\
         pry: mov.b #0x42, &0x84\nmov &0x2000, r5\n\
         handler: mov.b #0x43, &0x84\nsub #1, r8\njne pry\nbis #16, sr\njmp $",
        0x5c00,
    );
    let code = code.expect("a program");
    let text = &code.segments[0].bytes;
    let address = |name: &str| code.symbol(name).expect("a label").address;
    let mut table = images::vectors(address("handler"));
    table[30..32].copy_from_slice(&0x5c00_u16.to_le_bytes());
    let module = images::words(&[0x4130, 0x6004, 0, 0, 0, 0, 0, 0]);
    let label = |name, value, section| Symbol { name, value, size: 0, kind: 0, section };
    let section = |name, address, bytes| Section { name, address, load_address: address, bytes, code: true };
    images::elf(
        &[
            section(".text", 0x5c00, text),
            section(".text.sm.foo", 0x6000, &module),
            section(".vectors", 0xffe0, &table),
        ],
        &[
            Symbol { name: "main", value: 0x5c00, size: text.len() as u32, kind: 2, section: 1 },
            label("pry", address("pry").into(), 1),
            label("__sm_foo_public_start", 0x6000, 2),
            label("__sm_foo_table", 0x6002, 2),
            label("__sm_foo_public_end", 0x6010, 2),
            label("__sm_foo_secret_start", 0x2000, 2),
            label("__sm_foo_secret_end", 0x2010, 2),
        ],
    )
}

/// Without the lines about snapshots and about the host.
fn told(stderr: &str) -> Vec<&str> {
    stderr.lines().filter(|line| !line.contains("saved in cycle") && !line.trim_start().starts_with("host")).collect()
}

/// The whole run, and its rest from a snapshot on each engine.
#[test]
fn the_rest_of_a_run_is_told_from_a_snapshot() {
    let scratch = Scratch::new();
    let whole = scratch.run(&["run", "program.elf", "--stats", "--events", "whole.jsonl"]);
    assert_eq!((whole.status, whole.stdout.as_str()), (Some(0), "ABCBCBC"), "{}", whole.stderr);
    let events = scratch.read("whole.jsonl");
    assert_eq!(events.lines().filter(|line| line.contains("violation")).count(), 3, "{events}");
    let json = scratch.run(&["run", "program.elf", "--json"]).stdout;
    for (at, printed) in [
        ("0", 0),
        ("10", 0),
        ("25", 1),
        ("main", 0),
        ("output", 1),
        ("2000", 1),
        ("module-created", 1),
        ("crypto-done", 1),
        ("pry", 1),
        ("violation", 2),
        ("0x5c34", 2),
    ] {
        let saving = ["run", "program.elf", "--stats", "--save", "s", "--events", "to.jsonl", "--at", at];
        let saved = scratch.run(&saving);
        assert_eq!((saved.status, &saved.stdout), (Some(0), &whole.stdout), "{at}: {}", saved.stderr);
        assert!(saved.stderr.contains("s: saved in cycle "), "{at}: {}", saved.stderr);
        assert_eq!(told(&saved.stderr), told(&whole.stderr), "{at}");
        assert_eq!(scratch.read("to.jsonl"), events, "{at}");
        for engine in ["fast", "interpreter", "exact"] {
            let from = ["run", "program.elf", "--from", "s", "--stats", "--events", "from.jsonl", "--engine", engine];
            let rest = scratch.run(&from);
            assert_eq!(rest.status, Some(0), "{at}: {}", rest.stderr);
            assert_eq!(rest.stdout, whole.stdout[printed..], "{at} on {engine}");
            let (rest_told, whole_told) = (told(&rest.stderr), told(&whole.stderr));
            assert!(whole_told.ends_with(&rest_told), "{at} on {engine}: {rest_told:#?} {whole_told:#?}");
            let from = scratch.read("from.jsonl");
            let (header, rest) = from.split_once('\n').expect("a header");
            assert!(events.starts_with(header) && events.ends_with(rest), "{at} on {engine}: {from}");
        }
        let saved = scratch.run(&["run", "program.elf", "--json", "--save", "s", "--at", at]).stdout;
        assert_eq!(saved, json, "{at}");
        let rest = scratch.run(&["run", "program.elf", "--json", "--from", "s"]).stdout;
        assert_eq!(rest.lines().last(), json.lines().last(), "{at}: the result is that of the whole run");
    }
}

/// What a node has received of a file it does not receive again.
#[test]
fn files_are_received_once() {
    let scratch = Scratch::new();
    let echo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../firmware/prebuilt/echo.elf");
    let echo = echo.to_str().expect("a path");
    let text: String = (0..60).map(|number| char::from(b'A' + number % 26)).collect();
    fs::write(scratch.path("input"), &text).expect("an input");
    let input = scratch.path("input");
    let base = ["run", echo, "--board", "fpga", "--soc", "sancus-64", "--max-cycles", "4M"];
    let whole = scratch.run_with(&base, &input);
    assert!(whole.stdout.len() > 20 && text.starts_with(&whole.stdout), "{} {}", whole.stdout, whole.stderr);
    for at in ["200k", "333_333", "1M"] {
        let saved = scratch.run_with(&[&base[..], &["--save", "s", "--at", at]].concat(), &input);
        assert_eq!(saved.stdout, whole.stdout, "{}", saved.stderr);
        let before =
            scratch.run_with(&["run", echo, "--board", "fpga", "--soc", "sancus-64", "--max-cycles", at], &input);
        let rest = scratch.run_with(&[&base[..], &["--from", "s"]].concat(), &input);
        assert_eq!(before.stdout.clone() + &rest.stdout, whole.stdout, "{at}: {} {}", before.stderr, rest.stderr);
    }
}

#[test]
fn what_cannot_be_gone_on_from_is_refused() {
    let scratch = Scratch::new();
    let saved = scratch.run(&["run", "program.elf", "--save", "s", "--at", "pry"]);
    assert_eq!(saved.status, Some(0), "{}", saved.stderr);
    let mode = fs::metadata(scratch.path("s")).expect("a snapshot").permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "it holds keys");
    let bytes = fs::read(scratch.path("s")).expect("a snapshot");
    fs::write(scratch.path("cut"), &bytes[..bytes.len() / 2]).expect("a file");
    let text = bytes.iter().position(|byte| *byte == b'\n').expect("a line");
    fs::write(scratch.path("old"), [b"sancus-emu snapshot 0 for run, by version 0.1.0", &bytes[text..]].concat())
        .expect("a file");
    let mut other = program();
    *other.iter_mut().rfind(|byte| **byte == 0x43).expect("a letter") = 0x44;
    fs::write(scratch.path("other.elf"), other).expect("a file");
    fs::write(scratch.path("pins"), "0 P1.0 1").expect("a file");
    let cases: [(&[&str], &str); 9] = [
        (&["program.elf", "--from", "cut"], "cut: is damaged, after "),
        (&["program.elf", "--from", "old"], "old: has format 0, and this sancus-emu reads format "),
        (
            &["program.elf", "--from", "program.elf"],
            "program.elf: is not a snapshot: give a file that --save has written",
        ),
        (&["program.elf", "--from", "none"], "none: No such file"),
        (&["other.elf", "--from", "s"], "s: is of another run: the program was content "),
        (
            &["program.elf", "--from", "s", "--ram", "8K"],
            "bytes of data memory was 16384, and is 8192. Give what it was saved with",
        ),
        (&["program.elf", "--from", "s", "--soc", "aion-64"], "the core was sancus-64, and is aion-64."),
        (&["program.elf", "--from", "s", "--json"], "--json was nothing, and is given."),
        (&["program.elf", "--from", "s", "--pins", "pins"], "--pins was nothing, and is content "),
    ];
    for (arguments, reason) in cases {
        let outcome = scratch.run(&[&["run"], arguments].concat());
        assert!(outcome.stderr.contains(reason), "{arguments:?}: {}", outcome.stderr);
        assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(2), ""), "{arguments:?}");
    }
    let outcome = scratch.run(&["run", "program.elf", "--save", "t", "--at", "prry"]);
    assert_eq!(outcome.status, Some(2));
    assert!(outcome.stderr.contains("\"prry\" is no cycle, time, symbol, address or event; did you mean \"pry\"?"));
    let outcome = scratch.run(&["run", "program.elf", "--save", "t", "--at", "reset"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(7), "ABCBCBC"));
    assert!(outcome.stderr.contains("no snapshot is saved: the run ended in cycle "), "{}", outcome.stderr);
    assert!(!scratch.path("t").exists());
    let outcome = scratch.run(&["run", "program.elf", "--save", "t", "--at", "violation", "--stop-on-violation"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(6), "AB"), "{}", outcome.stderr);
    assert_eq!(scratch.run(&["run", "program.elf", "--from", "t"]).stdout, "CBCBC");
    assert_eq!(scratch.run(&["run", "program.elf", "--from", "s", "--save", "s"]).status, Some(2), "an input is kept");
}

#[test]
fn networks_go_on_from_snapshots() {
    let scratch = Scratch::new();
    let whole = scratch.run(&["network", "--seconds", "3", "--events", "whole.jsonl"]);
    assert_eq!(whole.status, Some(0), "{}", whole.stderr);
    let json = scratch.run(&["network", "--seconds", "3", "--json"]).stdout;
    let saved = scratch.run(&["network", "--seconds", "3", "--save", "s", "--at", "0.7"]);
    assert_eq!(saved.stdout, whole.stdout, "{}", saved.stderr);
    assert!(saved.stderr.contains("s: saved 0.7"), "{}", saved.stderr);
    let rest = scratch.run(&["network", "--seconds", "3", "--from", "s", "--events", "rest.jsonl"]);
    assert_eq!(rest.status, Some(0), "{}", rest.stderr);
    assert!(rest.stdout.len() < whole.stdout.len() && whole.stdout.ends_with(rest.stdout.trim_start_matches('\n')));
    let (all, rest) = (scratch.read("whole.jsonl"), scratch.read("rest.jsonl"));
    let (header, rest) = rest.split_once('\n').expect("a header");
    assert!(all.starts_with(header) && all.ends_with(rest) && rest.lines().count() > 20);
    assert_eq!(scratch.run(&["network", "--seconds", "3", "--from", "s", "--json"]).stdout, json);
    assert!(fs::metadata(scratch.path("s")).expect("a snapshot").len() < 1_000_000);

    for (arguments, status, reason) in [
        (&["network", "--from", "s", "--seed", "3"][..], 2, "s: is of another run: the seed was 0, and is 3."),
        (&["network", "--from", "s", "--output", "operator=0100@0.1"], 2, "what the operator does was content "),
        (&["network", "--from", "s", "--device", "node1:display"], 2, "further devices was content "),
        (&["run", "program.elf", "--from", "s"], 2, "s: is a snapshot for `network`, not for `run`"),
        (&["network", "--save", "t", "--stacks"], 2, "--save with --stacks: how deep stacks have been is not saved"),
        (&["network", "--from", "s", "--tcp"], 2, "--from with --tcp: clients and their connections cannot be saved"),
        (&["network", "--save", "t", "--update", "CS=cs.c@1"], 2, "--save with --update: a snapshot has the modules"),
        (&["network", "--seconds", "1", "--save", "t", "--at", "2"], 7, "t: not saved: the network ended before 2 s"),
    ] {
        let outcome = scratch.run(arguments);
        assert!(outcome.stderr.contains(reason), "{arguments:?}: {}", outcome.stderr);
        assert_eq!(outcome.status, Some(status), "{arguments:?}");
    }
}

#[test]
fn attacks_on_what_was_saved_come_to_the_same() {
    let scratch = Scratch::new();
    let attack = |more: &[&str]| scratch.run(&[&["attack", "--json"], more].concat());
    let whole = attack(&["--name", "dma-keys", "--save", "s"]);
    assert_eq!(whole.status, Some(0), "{}", whole.stderr);
    let again = attack(&["--name", "dma-keys", "--from", "s"]);
    assert_eq!((again.status, again.stdout), (Some(0), whole.stdout));
    let drawn = |more: &[&str]| attack(&[&["--runs", "2", "--seed", "5"], more].concat());
    let told = |outcome: Outcome| {
        let mut value: serde_json::Value = serde_json::from_str(&outcome.stdout).expect("JSON");
        value.as_object_mut().expect("an object").remove("seconds");
        value
    };
    assert_eq!(told(drawn(&["--from", "s"])), told(drawn(&[])), "also what replays old messages");
    let refused = attack(&["--name", "dma-keys", "--from", "s", "--without", "direct-memory-access"]);
    assert_eq!(refused.status, Some(2));
    assert!(refused.stderr.contains("protections that are off was content "), "{}", refused.stderr);
}
