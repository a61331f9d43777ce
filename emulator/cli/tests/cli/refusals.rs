//! What cannot be meant is refused before anything runs or is written.

use crate::images::{self, Section, Symbol};
use assert_cmd::Command;

/// A program with a module.
fn with_module() -> Vec<u8> {
    let (text, table) = (images::words(&[0x4130; 8]), images::vectors(0x5c00));
    let section = |name, address, bytes| Section { name, address, load_address: address, bytes, code: true };
    let sections = [section(".text.sm.foo", 0x6000, &text[..]), section(".vectors", 0xffe0, &table)];
    let symbol = |name, value| Symbol { name, value, size: 0, kind: 0, section: 1 };
    let symbols = [
        symbol("__sm_foo_public_start", 0x6000),
        symbol("__sm_foo_public_end", 0x6010),
        symbol("__sm_foo_secret_start", 0x0200),
        symbol("__sm_foo_secret_end", 0x0210),
    ];
    images::elf(&sections, &symbols)
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let directory = tempfile::tempdir().expect("a directory");
    for (name, content) in [
        ("p.elf", images::program(&[0x3fff])),
        ("m.elf", with_module()),
        ("own.c", b"int x;".to_vec()),
        ("s.json", b"{}".to_vec()),
    ] {
        std::fs::write(directory.path().join(name), content).expect("written");
    }
    for (line, message) in [
        ("run p.elf --trace p.elf", "p.elf: --trace would overwrite the program"),
        ("run p.elf --events ./p.elf", "./p.elf: --events would overwrite the program"),
        ("run p.elf --uart0 file:p.elf", "--uart0 would overwrite the program"),
        ("run p.elf --input own.c --output own.c", "--output would overwrite --input"),
        ("run p.elf --trace new --output ./new", "would share a file"),
        ("run p.elf --uart0 file:new --uart1 file:new", "new: --uart0 and --uart1 would share a file"),
        ("build own.c -o own.c", "own.c: --output would overwrite a source"),
        ("network --events new --pcap new", "new: --events and --pcap would share a file"),
        ("network --events - --pcap -", "-: --events and --pcap would share a file"),
        ("network --image p.elf --result p.elf", "p.elf: --result would overwrite --image"),
        ("attack --script s.json --events s.json", "s.json: --events would overwrite --script"),
        ("run p.elf --slots 4000000000", "give a number from 0 to 1024"),
        ("modules p.elf --slots 100000000", "give a number from 0 to 1024"),
        ("attack --threads 1000000", "give a number from 1 to 256"),
        ("network --threads 1000000", "give a number from 1 to 256"),
        ("attack --seed 18446744073709551615", "--seed and --runs: the last attack would have a seed of 2^64 or more"),
        ("network --clock 18446744073709551615", "at most 1000GHz"),
        ("deploy s.json --patience 18446744073709551615", "give a number from 0 to 86400"),
        ("attack --runs 0", "give a number from 1 to 2^64 - 1"),
        ("attack --runs x", "give a number from 1 to 2^64 - 1"),
        ("attack --seed x", "give a number from 0 to 2^64 - 1"),
        ("network --seed 1.5", "give a number from 0 to 2^64 - 1"),
        ("deploy s.json --seed -1", "give a number from 0 to 2^64 - 1"),
        ("network --patience x", "give a number from 0 to 86400"),
        ("network --seconds -1", "write a number of seconds"),
        ("network --output operator=0100@-1", "\"-1\" is not a time after the deployment, in seconds"),
        ("build nowhere.c", "error: nowhere.c: "),
        ("attack --script /dev/zero", "/dev/zero: is larger than"),
        ("run p.elf --input /dev/zero", "/dev/zero: is larger than"),
        ("key mac --key @/dev/zero 00", "/dev/zero: is larger than"),
        ("network /dev/zero", "/dev/zero: is larger than"),
        // What would only be found after a deployment, or an attack.
        ("network --result none/file", "none/file: --result: there is no folder none"),
        ("deploy m.json --result none/file", "none/file: --result: there is no folder none"),
        ("attack --name dma-keys --events none/file", "none/file: --events: there is no folder none"),
        ("attack --name dma-keys --export p.elf", "p.elf: --export writes a directory"),
        ("attack --without secret-raed", "did you mean \"secret-read\"?"),
        ("attack --ablate ponter-check", "did you mean \"pointer-check\"?"),
        ("run p.elf --without secret-raed", "did you mean \"secret-read\"?"),
        ("network --device nod1:relay", "there is no node \"nod1\"; did you mean \"node1\"?"),
        ("network --device node1:calendar_clock,drift=1001", "expected ppm from -1000 to 1000"),
        ("network --device node1:power_supply,cut=5+5,cut=9+1", "cut=9+1: expected a time later than 10"),
        ("network --home node1=file:new", "node1 has no home_uart; give it one with --device node1:home_uart"),
        ("network --home nod1=null", "there is no node \"nod1\"; did you mean \"node1\"?"),
        ("network --home node1", "write NODE=PORT"),
        ("network --device node1:home_uart --home node1=stdio", "standard output has the report"),
        ("network --device node1:home_uart --home node1=file:none/file", "none/file: --home: there is no folder none"),
        ("network --device node1:home_uart --home node1=null --home node1=null", "node1 has only one line to the home"),
        ("network --image nod1=p.elf", "there is no node \"nod1\"; did you mean \"node1\"?"),
        ("network --link nod1-node2:loss=0.5", "there is no \"nod1\" on the network; did you mean \"node1\"?"),
        ("run m.elf --soc openmsp430", "--soc openmsp430: this core has no protected modules, but the program has foo"),
        ("key module m.elf foo --vendor 1234", "nothing in it says whether keys have 64 or 128 bits: give --soc"),
    ] {
        let mut command = Command::cargo_bin("sancus-emu").expect("the binary");
        let output = command.args(line.split(' ')).current_dir(directory.path()).output().expect("it starts");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{line}: {stderr}");
        assert!(stderr.contains(message), "{line}: {stderr}");
    }
    assert!(!directory.path().join("new").exists(), "refused after it was written");
    assert_eq!(std::fs::read(directory.path().join("own.c")).expect("a source"), b"int x;");
}

/// Where a node computes something else than `sancus-crypto`, that is said.
#[test]
fn what_a_node_computes_otherwise_is_told() {
    for (line, warning) in [
        ("mac|", "leaves out the key"),
        ("wrap||1234", "leaves out the key"),
        ("mac|12", "has only whole words"),
        ("mac|1234", ""),
        ("wrap|1234|", ""),
        ("unwrap|abcd|798c|b8b017392b59f131", ""),
        ("unwrap|abcd||b8b017392b59f131", "wants another tag for an empty body"),
    ] {
        let mut command = Command::cargo_bin("sancus-emu").expect("the binary");
        let arguments = ["key"].into_iter().chain(line.split('|')).chain(["--key", "0001020304050607"]);
        let output = command.args(arguments).output().expect("it starts");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(stderr.contains("this is not what a node computes"), !warning.is_empty(), "{line}: {stderr}");
        assert!(stderr.contains(warning), "{line}: {stderr}");
    }
}
