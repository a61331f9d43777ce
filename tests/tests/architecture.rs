//! The structure that `docs/architecture.md` promises: which crate needs which.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

const MANUAL: &str = include_str!("../../docs/architecture.md");

/// For each crate, the crates of the project that it needs.
type Edges = BTreeMap<String, BTreeSet<String>>;

/// The crates, in the order of the manual, with what each may need: the lines `crate: needed needed ...` of the block after
/// the heading.
fn promised() -> (Vec<String>, Edges) {
    let (_, section) = MANUAL.split_once("## Crates").expect("a heading");
    let block = section.split("```").nth(1).expect("a block of lines");
    let mut order = Vec::new();
    let mut edges = Edges::new();
    for line in block.lines().filter_map(|line| line.split_once(':')) {
        let (name, needed) = (line.0.trim().to_owned(), line.1.split_whitespace().map(str::to_owned).collect());
        order.push(name.clone());
        edges.insert(name, needed);
    }
    (order, edges)
}

/// What the manifests say, without what only tests need.
fn real() -> Edges {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline", "--manifest-path"])
        .arg(manifest)
        .output()
        .expect("cargo runs");
    assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
    let metadata: Value = serde_json::from_slice(&metadata.stdout).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let name = |package: &Value| package["name"].as_str().expect("a name").to_owned();
    let needed = |package: &Value| {
        let dependencies = package["dependencies"].as_array().expect("dependencies").iter();
        let own = dependencies.filter(|dependency| dependency["kind"].is_null() && !dependency["path"].is_null());
        own.map(name).collect()
    };
    packages.iter().map(|package| (name(package), needed(package))).collect()
}

#[test]
fn crates_need_what_the_manual_says_and_nothing_else() {
    assert_eq!(real(), promised().1);
}

#[test]
fn no_crate_needs_one_that_comes_after_it() {
    let (order, edges) = promised();
    for (place, name) in order.iter().enumerate() {
        for needed in &edges[name] {
            let before = order[..place].contains(needed);
            assert!(before, "{name} needs {needed}, which does not come before it");
        }
    }
}

/// What the files of the exact core import from the rest of the machine.
#[test]
fn the_core_imports_no_engine_and_keeps_no_records() {
    let files =
        importing("emulator/machine/src/core", &["bus", "configuration", "core", "gate", "memory", "peripherals"]);
    assert!(files > 5, "{files} files");
}

/// The modules of the descriptors, in one direction.
#[test]
fn schema_and_protocol_know_nothing_of_the_deployer() {
    assert!(importing("descriptors/src/schema", &["schema"]) > 5);
    assert!(importing("descriptors/src/protocol", &["protocol"]) > 1);
    assert!(importing("descriptors/src/deployer", &["deployer", "protocol", "schema"]) > 5);
}

/// The number of files in a folder, of which none imports another module of its crate than these.
fn importing(folder: &str, allowed: &[&str]) -> usize {
    let mut files = 0;
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder)).expect("a folder") {
        let path = entry.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("text");
        files += 1;
        for (place, _) in text.match_indices("crate::") {
            let name: String = text[place + 7..].chars().take_while(|letter| letter.is_alphabetic()).collect();
            assert!(allowed.contains(&name.as_str()), "{} imports crate::{name}", path.display());
        }
    }
    files
}

/// All files below a directory, but for what is built.
fn files(directory: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).expect("a directory") {
        let path = entry.expect("an entry").path();
        if path.is_dir() && !path.ends_with("target") && !path.ends_with(".git") {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn files_that_the_manual_names_are_there() {
    let mut found = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), &mut found);
    let names = MANUAL.split('`').skip(1).step_by(2).map(|name| name.split(':').next().unwrap_or(name));
    let names: Vec<&str> = names.filter(|name| [".rs", ".c", ".S"].iter().any(|end| name.ends_with(end))).collect();
    assert!(names.len() > 30, "{names:?}");
    for name in names {
        assert!(found.iter().any(|path| path.ends_with(name)), "there is no {name}");
    }
}

#[test]
fn the_examples_of_the_machine_are_short() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../emulator/machine/examples");
    let mut programs = 0;
    for entry in std::fs::read_dir(folder).expect("the examples") {
        let path = entry.expect("an example").path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            let lines = std::fs::read_to_string(&path).expect("text").lines().count();
            assert!(lines <= 20, "{} has {lines} lines", path.display());
            programs += 1;
        }
    }
    assert_eq!(programs, 5);
}
