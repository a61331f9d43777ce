//! Command lines that are nearly good.

use fuzz::command_lines;

/// As many as take a few seconds; `fuzz/README.md` says how to run more.
const LINES: u64 = 300;

#[test]
fn mutated_command_lines_end_as_the_manual_says() {
    let outcome = command_lines::run(&assert_cmd::cargo::cargo_bin("sancus-emu"), 1, LINES).expect("it starts");
    assert!(outcome.findings.is_empty(), "{}", outcome.findings.iter().map(|it| format!("{it}\n")).collect::<String>());
    // Not all of them end the same way.
    assert!(outcome.exits.len() >= 3, "{:?}", outcome.exits);
}
