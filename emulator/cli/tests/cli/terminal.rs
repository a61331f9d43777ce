//! What people see fits their terminals, and tells what they asked for.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::images;

fn emulator(directory: &Path, arguments: &str) -> Output {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("sancus-emu"));
    command.args(arguments.split(' ')).current_dir(directory).stdin(Stdio::null()).output().expect("it starts")
}

/// What programs print and what is JSON may be longer.
#[test]
fn tables_have_eighty_columns() {
    for line in [
        "network --seconds 9",
        "report costs",
        "report hase",
        "report tcb",
        "attack --list",
        "attack --runs 2 --seconds 2",
        "attack --name read-keys --seconds 2",
        "info node-fpga.elf",
    ] {
        let output = emulator(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../firmware/prebuilt"), line);
        assert_eq!(output.status.code(), Some(0), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        let shown = String::from_utf8(output.stdout).expect("text");
        assert!(shown.lines().count() > 5, "{line}: {shown}");
        for shown in shown.lines().filter(|shown| !shown.contains(" | ")) {
            assert!(shown.chars().count() <= 80, "{line}: {shown}");
        }
    }
}

/// A loop is translated to the host's code, about which the code generator has much to say.
#[test]
fn verbose_runs_tell_of_the_node_and_not_of_the_emulator() {
    let directory = tempfile::tempdir().expect("a directory");
    // Holds the watchdog; counts r5 down; CPUOFF.
    let counting = [0x40b2, 0x5a80, 0x0120, 0x4035, 0x7000, 0x8315, 0x23fe, 0xd032, 0x0010, 0x3ffd];
    std::fs::write(directory.path().join("loop.elf"), images::program(&counting)).expect("a file");
    let told = |line: &str| {
        let output = emulator(directory.path(), line);
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stderr).expect("text")
    };
    assert_eq!(told("run loop.elf -vvv"), told("run loop.elf -v"));
}
