//! Standard output and standard error that are closed or full, and names that would command the terminal.

use assert_cmd::cargo::cargo_bin;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

#[test]
fn a_full_standard_error_changes_nothing() {
    let directory = tempfile::tempdir().expect("a directory");
    // Switches the CPU off.
    std::fs::write(directory.path().join("halt.elf"), crate::images::program(&[0xd032, 0x0010, 0x3ffd]))
        .expect("written");
    for (arguments, status) in [(&["run", "halt.elf", "--stats"][..], 0), (&["info", "nowhere.elf"], 2)] {
        let full = File::options().write(true).open("/dev/full").expect("a full device");
        let mut command = Command::new(cargo_bin("sancus-emu"));
        command.args(arguments).current_dir(directory.path()).stderr(full).stdout(Stdio::null());
        assert_eq!(command.status().expect("it starts").code(), Some(status), "{arguments:?}");
    }
}

#[test]
fn a_full_standard_output_is_told() {
    for arguments in [&["--help"][..], &["network", "--help"], &["--version"], &["key", "vendor", "1234"]] {
        let full = File::options().write(true).open("/dev/full").expect("a full device");
        let output = Command::new(cargo_bin("sancus-emu")).args(arguments).stdout(full).output().expect("it starts");
        let message = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {message}");
        assert!(message.starts_with("error: standard output: "), "{arguments:?}: {message}");
    }
}

/// Long runs, which end when nobody reads them any more.
#[test]
fn a_network_ends_with_its_reader() {
    for events in [&[][..], &["--events", "-"]] {
        let mut command = Command::new(cargo_bin("sancus-emu"));
        command.args(["network", "--seconds", "300"]).args(events).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("it starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
        let output = child.wait_with_output().expect("it ends");
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(1), &[][..]), "{events:?}");
    }
}

#[test]
fn names_do_not_command_the_terminal() {
    let directory = tempfile::tempdir().expect("a directory");
    let name = "\u{1b}[31m.elf";
    std::fs::write(directory.path().join(name), crate::images::program(&[0x3fff])).expect("written");
    for (arguments, shown) in [
        (&["info", name][..], "\\u001b[31m.elf\n"),
        (&["network", "--device", "\u{1b}[31m:display"], "error: --device \\u001b[31m:display: there is no node"),
    ] {
        let mut command = Command::new(cargo_bin("sancus-emu"));
        let output = command.args(arguments).current_dir(directory.path()).output().expect("it starts");
        let text = String::from_utf8([output.stdout, output.stderr].concat()).expect("text");
        assert!(text.starts_with(shown) && !text.contains('\u{1b}'), "{text:?}");
    }
}
