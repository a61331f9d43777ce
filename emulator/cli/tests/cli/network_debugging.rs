//! Debugging a node of a network, for which the network waits. Without the compiler or lldb, what needs them is not tested.

use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::debugging::{Server, ask, emulator, is_missing, next_packet, text};

/// A module with a secret, an entry point that changes it, and one that is called with it. The tests count its lines.
const VAULT: &str = r#"#include <sancus/reactive.h>

static int SM_DATA(vault) secret;

static int SM_FUNC(vault) doubled(int amount) {
  int result = amount * 2;
  return result + 1;
}

int SM_ENTRY(vault) deposit(void) {
  secret = doubled(secret + 20);
  return 0;
}

SM_INPUT(vault, in, data, length) { (void)data; (void)length; }
"#;

const DESCRIPTOR: &str = r#"{
    "nodes": [{"type": "sancus", "name": "node", "host": "127.0.0.1", "reactive_port": 6001,
               "vendor_id": 4660, "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0"}],
    "modules": [{"type": "sancus", "name": "vault", "node": "node", "files": ["vault.c"], "cflags": ["-g"]}],
    "connections": []
}"#;

/// What a command of the monitor tells.
fn monitor(stream: &mut TcpStream, line: &str) -> String {
    let hexadecimal: String = line.bytes().map(|byte| format!("{byte:02x}")).collect();
    let (mut told, mut packet) = (Vec::new(), ask(stream, &format!("qRcmd,{hexadecimal}")));
    while let Some((_, digits)) = packet.split_once("$O").filter(|(_, rest)| !rest.starts_with('K')) {
        let digits = expanded(digits.split('#').next().expect("digits"));
        let byte = |pair: &[u8]| u8::from_str_radix(&text(pair), 16).expect("hexadecimal digits");
        told.extend(digits.as_bytes().chunks(2).map(byte));
        packet = next_packet(stream);
    }
    assert!(packet.contains("$OK"), "{packet}");
    text(&told)
}

/// Runs of a letter come as the letter, `*` and how often it is repeated, plus 29.
fn expanded(digits: &str) -> String {
    let mut expanded = String::new();
    let mut letters = digits.chars();
    while let Some(letter) = letters.next() {
        match (letter, expanded.chars().last()) {
            ('*', Some(last)) => {
                let count = letters.next().map_or(0, |count| u32::from(count) - 29);
                expanded.extend((0..count).map(|_| last));
            }
            _ => expanded.push(letter),
        }
    }
    expanded
}

fn debugged(directory: &Path, arguments: &[&str]) -> Server {
    Server::start_with(directory, &[&["network", "--gdb"], arguments].concat())
}

fn log(directory: &Path, name: &str) -> String {
    std::fs::read_to_string(directory.join(name)).expect("a log")
}

/// A debugger stops a node, steps, goes back, and lets it run, and nobody in the network notices.
#[test]
fn a_debugger_changes_no_line_of_the_log() {
    let scratch = tempfile::tempdir().expect("a directory");
    let directory = scratch.path();
    let seconds = ["--seconds", "2"];
    let output = emulator(directory, &[&["network", "--events", "alone.jsonl"], &seconds[..]].concat());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let alone = log(directory, "alone.jsonl");
    assert!(alone.lines().count() > 200);

    let server = debugged(directory, &["node2=127.0.0.1:0", "--seconds", "2", "--events", "attached.jsonl"]);
    let mut stream = server.connect();
    assert!(ask(&mut stream, "D").contains("OK"));
    assert_eq!(server.ends(), Some(0));
    assert!(log(directory, "attached.jsonl") == alone, "detached at once");

    let server = debugged(directory, &["node1=127.0.0.1:0", "--seconds", "2", "--events", "stopped.jsonl"]);
    let mut stream = server.connect();
    // While the module is loaded, in it, and when a message is on its way out.
    for (stop, times) in [("break loader_load", 2), ("stop event module-created", 1), ("stop event output", 3)] {
        let answer = monitor(&mut stream, stop);
        assert!(answer.contains(stop.rsplit(' ').next().expect("a place")), "{answer}");
        for _ in 0..times {
            assert!(ask(&mut stream, "c").contains("$T"), "{stop}");
            let registers = ask(&mut stream, "g");
            for step in ["s", "s", "bs", "bs", "bc", "c"] {
                assert!(ask(&mut stream, step).contains('$'), "{stop}, {step}");
            }
            assert_eq!(ask(&mut stream, "g"), registers, "{stop}: there and back");
            for _ in 0..50 {
                ask(&mut stream, "s");
            }
        }
        monitor(&mut stream, "delete");
    }
    assert!(ask(&mut stream, "D").contains("OK"));
    assert_eq!(server.ends(), Some(0));
    assert!(log(directory, "stopped.jsonl") == alone, "stopped, stepped, and gone back");
}

/// What the network has seen stays, what it has not seen can be changed, and what is changed has effect.
#[test]
fn only_the_present_can_be_changed() {
    let scratch = tempfile::tempdir().expect("a directory");
    let server = debugged(scratch.path(), &["node2=127.0.0.1:0", "--seconds", "1"]);
    let mut stream = server.connect();
    monitor(&mut stream, "stop event module-created");
    assert!(ask(&mut stream, "c").contains("$T"));
    let now = monitor(&mut stream, "cycles");
    monitor(&mut stream, "back 2000");
    ask(&mut stream, "s");
    assert_ne!(monitor(&mut stream, "cycles"), now);
    assert!(monitor(&mut stream, "reset").contains("goes there"));
    assert!(ask(&mut stream, "s").contains('$'));
    assert!(monitor(&mut stream, "set r5 = 7").contains("the network has seen what comes after"));
    assert!(ask(&mut stream, "M210,2:0000").contains("$E"));
    assert!(ask(&mut stream, "c").contains("$T"));
    assert_eq!(monitor(&mut stream, "cycles").lines().next(), now.lines().next(), "the same stop, at the same time");
    assert_eq!(monitor(&mut stream, "set r5 = 0x1234"), "");
    assert!(monitor(&mut stream, "print r5").contains("0x1234"));
    // The debugger ends the network.
    let _ = std::io::Write::write_all(&mut stream, b"+$k#6b");
    assert_eq!(server.ends(), Some(0));
}

/// Ctrl-C stops a node that sleeps; at the end of the network the debugger can look back.
#[test]
fn a_sleeping_node_can_be_stopped_and_the_end_is_told() {
    let scratch = tempfile::tempdir().expect("a directory");
    let server =
        debugged(scratch.path(), &["node1=127.0.0.1:0", "--seconds", "1000000", "--output", "operator=0100@1"]);
    let mut stream = server.connect();
    std::io::Write::write_all(&mut stream, b"+$c#63").expect("sent");
    std::io::Write::write_all(&mut stream, b"\x03").expect("sent");
    assert!(next_packet(&mut stream).contains("$T02"));
    drop(stream);
    drop(server);
    let server = debugged(scratch.path(), &["node1=127.0.0.1:0", "--seconds", "0.1"]);
    let mut stream = server.connect();
    assert!(ask(&mut stream, "c").contains("replaylog:end"));
    assert!(ask(&mut stream, "bs").contains('$'));
    assert!(ask(&mut stream, "c").contains("replaylog:end"));
    assert!(ask(&mut stream, "c").contains("$W00"));
    assert_eq!(server.ends(), Some(0));
}

#[test]
fn a_node_or_address_that_cannot_be_had_is_told() {
    let scratch = tempfile::tempdir().expect("a directory");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let taken = format!("node1={}", taken.local_addr().expect("an address"));
    for (option, reason) in [
        ("nod1=127.0.0.1:0", "there is no node \"nod1\"; did you mean \"node1\"?"),
        ("127.0.0.1:0", "write NODE=ADDRESS"),
        ("node1=nonsense", "nonsense: "),
        (&taken, "in use"),
    ] {
        let output = emulator(scratch.path(), &["network", "--gdb", option]);
        assert_eq!(output.status.code(), Some(2), "{option}");
        assert!(text(&output.stderr).contains(reason), "{option}: {}", text(&output.stderr));
    }
}

fn vault() -> Option<TempDir> {
    if is_missing("clang-19") || is_missing("ld.lld-19") {
        return None;
    }
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("vault.c"), VAULT).expect("written");
    std::fs::write(directory.path().join("vault.json"), DESCRIPTOR).expect("written");
    Some(directory)
}

const CALLS: [&str; 6] = ["--seconds", "1", "--call", "vault.deposit@0.2", "--call", "vault.deposit@0.5"];

/// The monitor knows a module's lines and variables when the node has loaded it.
#[test]
fn the_monitor_knows_modules_that_were_loaded() {
    let Some(directory) = vault() else { return };
    let arguments = [&["vault.json", "--gdb", "node=127.0.0.1:0"], &CALLS[..]].concat();
    let server = Server::start_with(directory.path(), &[&["network"], &arguments[..]].concat());
    let mut stream = server.connect();
    assert!(monitor(&mut stream, "break vault.c:7").contains("no source lines"));
    monitor(&mut stream, "stop event module-loaded");
    assert!(ask(&mut stream, "c").contains("$T"));
    assert!(monitor(&mut stream, "break vault.c:7").contains("vault.c:7"));
    for (secret, result) in [(0, 40), (41, 122)] {
        assert!(ask(&mut stream, "c").contains("$T"));
        assert!(monitor(&mut stream, "where").contains("module 1 (vault)"));
        assert!(monitor(&mut stream, "print secret").contains(&format!("secret = {secret} ")));
        assert!(monitor(&mut stream, "print result").contains(&format!("result = {result} ")));
    }
    assert!(ask(&mut stream, "D").contains("OK"));
    assert_eq!(server.ends(), Some(0));
}

/// lldb stops by line in a module where the node's loader has put it, and prints a variable of its secret section.
#[test]
fn lldb_debugs_a_module_that_was_loaded() {
    if is_missing("lldb-19") {
        return;
    }
    let Some(directory) = vault() else { return };
    let arguments = ["network", "vault.json", "--gdb", "node=127.0.0.1:0", "--gdb-modules", "loaded"];
    let server = Server::start_with(directory.path(), &[&arguments[..], &CALLS[..]].concat());
    let commands = format!(
        "settings set auto-confirm true\n\
         gdb-remote {}\n\
         process plugin packet monitor stop event module-loaded\n\
         continue\n\
         process plugin packet monitor modules\n\
         target modules add loaded/vault.elf\n\
         target modules load --file vault.elf --slide 0\n\
         breakpoint set --file vault.c --line 7\n\
         continue\n\
         target variable secret\n\
         frame variable\n\
         continue\n\
         target variable secret\n\
         process kill\n\
         quit\n",
        server.address
    );
    std::fs::write(directory.path().join("commands"), commands).expect("written");
    let mut lldb = Command::new("lldb-19");
    lldb.args(["--no-lldbinit", "--source", "commands"]).current_dir(directory.path());
    let output = lldb.stdin(Stdio::null()).env("HOME", directory.path()).output().expect("it starts");
    let said = text(&output.stdout) + &text(&output.stderr);
    let mut rest = said.as_str();
    for expected in [
        "target modules load --file",
        "vault.c:7",
        "(int) secret = 0",
        "(int) result = 40",
        "vault.c:7",
        "(int) secret = 41",
    ] {
        let Some((_, after)) = rest.split_once(expected) else { panic!("{expected:?} is missing in {rest}\n{said}") };
        rest = after;
    }
    assert_eq!(server.ends(), Some(0));
}
