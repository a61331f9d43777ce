//! What the manuals promise: examples that work, exit codes that come, JSON that is described.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use crate::images;

/// Sleeps at once: the end of a program on the board `sim`, and for ever on `fpga`.
const SLEEP: &[u16] = &[0x40b2, 0x5a80, 0x0120, 0xd032, 0x0010, 0x3ffd];
const FOREVER: &[u16] = &[0x40b2, 0x5a80, 0x0120, 0x3fff];
const MODULE: &str = "#include <sancus/sm_support.h>\nDECLARE_SM(m, 1);\nint SM_ENTRY(m) e(void) { return 1; }\n\
                      int main(void) { return 0; }\n";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn emulator(directory: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("sancus-emu"));
    command.args(arguments).current_dir(directory).stdin(Stdio::null()).output().expect("it starts")
}

fn help(arguments: &[&str]) -> String {
    let output = emulator(Path::new("."), &[arguments, &["--help"]].concat());
    String::from_utf8(output.stdout).expect("text")
}

/// Every command with a help page.
const PAGES: [&str; 21] = [
    "",
    "network",
    "deploy",
    "attack",
    "flows",
    "run",
    "lockstep",
    "disasm",
    "info",
    "modules",
    "key",
    "key vendor",
    "key module",
    "key mac",
    "key wrap",
    "key unwrap",
    "build",
    "report",
    "report tcb",
    "report costs",
    "report hase",
];

/// The commands below `Examples:`, in which lines that are too long go on in the next.
fn examples_of(page: &str) -> Vec<String> {
    let (_, examples) = page.split_once("\nExample").expect("examples");
    let mut found: Vec<String> = Vec::new();
    for line in examples.lines().skip(1).take_while(|line| line.starts_with("  ")) {
        match (line.strip_prefix("  sancus-emu "), found.last_mut()) {
            (Some(command), _) => found.push(command.to_owned()),
            (None, Some(command)) => *command += &format!(" {}", line.trim()),
            (None, None) => panic!("{line} is no example"),
        }
    }
    found
}

/// The manuals, without the help pages that are in one of them.
fn manuals() -> Vec<(PathBuf, String)> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(root().join("docs")).expect("manuals").map(|entry| entry.expect("a file").path()).collect();
    paths.extend(["README.md", "firmware/README.md", "benches/README.md"].map(|name| root().join(name)));
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a manual");
        let kept = text.split("```text\n").enumerate().map(|(index, part)| match index {
            0 => part.to_owned(),
            _ => part.split_once("```\n").map_or("", |(_, rest)| rest).to_owned(),
        });
        (path, kept.collect())
    };
    paths.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "md")).map(read).collect()
}

/// Every example, without what the shell does with it.
fn examples() -> BTreeSet<String> {
    let mut found: BTreeSet<String> =
        PAGES.iter().flat_map(|page| examples_of(&help(&page.split_whitespace().collect::<Vec<_>>()))).collect();
    for (_, text) in manuals() {
        for line in text.lines().map(|line| line.trim().trim_start_matches("$ ")) {
            let command = line.strip_prefix("cargo run --release --bin sancus-emu -- ");
            found.extend(command.or_else(|| line.strip_prefix("sancus-emu ")).map(str::to_owned));
        }
    }
    let bare = |line: &String| {
        let ends = ["  #", " # ", " | ", " &", " ..."].iter().filter_map(|end| line.find(end));
        line[..ends.min().unwrap_or(line.len())].trim().to_owned()
    };
    found.iter().map(bare).collect()
}

/// What examples are about: a program that ends, with a module that it does not enter, and its trace.
fn scratch() -> TempDir {
    let directory = tempfile::tempdir().expect("a directory");
    fill(directory.path());
    let traced = emulator(directory.path(), &["run", "program.elf", "--trace", "program.trace.gz"]);
    assert_eq!(traced.status.code(), Some(0), "{}", String::from_utf8_lossy(&traced.stderr));
    directory
}

fn fill(directory: &Path) {
    let write = |name: &str, bytes: &[u8]| std::fs::write(directory.join(name), bytes).expect("a file");
    write("program.elf", &images::greeting());
    write("rom.bin", &images::raw(images::GREETING));
    write("message.bin", &[0; 4]);
    write("module.c", MODULE.as_bytes());
    write("keys.pins", b"0 P1.5 1\n10ms P1.5 P1.1\n");
}

/// Every example of the manuals and help pages is run, in a folder that has some of the files. Those that would take long get a
/// descriptor that is missing, or are asked for help: their arguments are understood, and that is all.
#[test]
fn every_example_is_understood_and_what_takes_no_time_works() {
    let directory = scratch();
    let (mut ran, mut read) = (0, 0);
    for example in examples() {
        // One of them builds another program of the same name.
        fill(directory.path());
        let words: Vec<&str> = example.split_whitespace().collect();
        let mut output = match (words[0], words.get(1)) {
            // With its files, but for the one: --list alone needs none.
            ("network" | "attack", _) if words != ["attack", "--list"] => {
                emulator(directory.path(), &[&words[..1], &["missing.json"], &words[1..]].concat())
            }
            ("report", Some(&"costs" | &"hase")) => emulator(directory.path(), &[&words[..], &["--help"]].concat()),
            _ => emulator(directory.path(), &words),
        };
        if String::from_utf8_lossy(&output.stderr).contains("unexpected argument") {
            output = emulator(directory.path(), &words);
        }
        let message = String::from_utf8_lossy(&output.stderr).to_lowercase();
        assert!(!message.contains("usage:") && !message.contains("--help"), "{example}: {message}");
        let is_missing = ["no such file", "cannot run clang"].iter().any(|reason| message.contains(reason));
        match output.status.code() {
            Some(2) if is_missing => read += 1,
            // What the module would be for cannot work: it has no code.
            Some(7) if words[0] == "modules" => ran += 1,
            status => {
                assert_eq!(status, Some(0), "{example}: {message}");
                ran += 1;
            }
        }
    }
    assert!(ran >= 20 && read >= 20, "{ran} ran, {read} were read");
}

#[test]
fn every_help_page_has_an_example_of_its_command() {
    for page in PAGES {
        let examples = examples_of(&help(&page.split_whitespace().collect::<Vec<_>>()));
        assert!(
            !examples.is_empty() && examples.iter().all(|example| example.starts_with(page)),
            "{page}: {examples:?}"
        );
    }
}

/// The numbers of a table of exit codes.
fn table(text: &str, title: &str) -> BTreeSet<u8> {
    let rows = text.lines().skip_while(|line| !line.starts_with(title)).skip(2);
    let rows = rows.map_while(|line| line.strip_prefix("| ")?.split(' ').next()?.parse().ok());
    rows.collect()
}

#[test]
fn exit_codes_are_the_same_everywhere_and_come() {
    let read = |name: &str| std::fs::read_to_string(root().join(name)).expect("a manual");
    let in_help: BTreeSet<u8> = help(&[])
        .lines()
        .skip_while(|line| *line != "Exit status:")
        .filter_map(|line| line.split_whitespace().next()?.parse().ok())
        .collect();
    let promised = BTreeSet::from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 130]);
    assert_eq!(in_help, promised);
    assert_eq!(table(&read("README.md"), "| exit code |"), promised);
    assert_eq!(table(&read("docs/command-line.md"), "| status |"), promised);
    assert!(table(&read("docs/attack.md"), "| exit status |").is_subset(&promised));

    // Those that take no time; 6 is in `sancus`, 9 in `empty_events`, and 130 in `commands`.
    let directory = scratch();
    for (name, words) in [("sleep.elf", SLEEP), ("forever.elf", FOREVER)] {
        std::fs::write(directory.path().join(name), images::program(words)).expect("a file");
    }
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let meter = include_str!("../../../../descriptors/smart-meter.json").replace("6001", &free.port().to_string());
    std::fs::write(directory.path().join("meter.json"), meter).expect("a file");
    let mut seen = BTreeMap::new();
    for (line, status) in [
        ("report tcb", 0),
        ("run program.elf --trace /dev/full", 1),
        ("run program.elf --events /dev/full", 1),
        ("network --events none/file", 2),
        ("run missing.elf", 2),
        ("run forever.elf --max-cycles 1000", 3),
        ("run sleep.elf --board fpga", 4),
        ("lockstep sleep.elf program.trace.gz", 5),
        ("key unwrap --key 0001020304050607 abcd 798c b8b017392b59f132", 7),
        ("deploy meter.json --patience 1", 8),
    ] {
        let output = emulator(directory.path(), &line.split(' ').collect::<Vec<_>>());
        let message = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(status), "{line}: {message}");
        *seen.entry(status).or_insert(0) += 1;
    }
    assert_eq!(seen.len(), 8);
}

/// A full disk is the host's failure, whatever is written.
#[test]
fn a_full_disk_is_not_the_users_mistake() {
    let directory = scratch();
    let output = emulator(directory.path(), &["build", "module.c", "--output", "/dev/full"]);
    let message = String::from_utf8_lossy(&output.stderr);
    if message.contains("cannot run clang") {
        return;
    }
    assert_eq!(output.status.code(), Some(1), "{message}");
}

/// The schemas in the sources.
#[test]
fn every_schema_is_described() {
    let mut schemas = BTreeSet::new();
    let emulator =
        ["cli", "attack", "authentic-execution", "program", "network"].map(|room| format!("emulator/{room}"));
    for room in emulator.into_iter().chain(["descriptors".to_owned()]) {
        let mut folders = vec![root().join(room).join("src")];
        while let Some(folder) = folders.pop() {
            for path in std::fs::read_dir(folder).expect("sources").map(|entry| entry.expect("an entry").path()) {
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let text = std::fs::read_to_string(&path).expect("a source");
                let after = text.split("\"sancus-emu/").skip(1).filter_map(|rest| rest.split(['"', '/']).next());
                schemas.extend(after.map(str::to_owned));
            }
        }
    }
    assert!(schemas.len() >= 15, "{schemas:?}");
    let manuals: String = manuals().into_iter().map(|(_, text)| text).collect();
    for schema in schemas {
        assert!(manuals.contains(&format!("`sancus-emu/{schema}/")), "no manual describes sancus-emu/{schema}");
    }
}
