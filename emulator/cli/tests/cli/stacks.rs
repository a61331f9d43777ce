//! Stacks of modules on the command line: what `build` computes, and what `run --stacks` sees.

use assert_cmd::Command;
use serde_json::Value;
use std::path::Path;

const PROGRAM: &str = "#include <sancus_support/sm_io.h>\nDECLARE_SM(m, 0x1234);\n\
    static int SM_DATA(m) precious[100];\n\
    static int SM_FUNC(m) walk(int n) { volatile char seen[20]; seen[n & 7] = n; return n ? walk(n - 1) + seen[1] : precious[9]; }\n\
    int SM_ENTRY(m) start(int n) { return walk(n); }\nstatic volatile int result;\n\
    int main(void) { msp430_io_init(); sancus_enable(&m); result = start(TIMES); FINISH(); }";

const DESCRIPTOR: &str = r#"{
    "nodes": [{"type": "sancus", "name": "node", "host": "127.0.0.1", "reactive_port": 6001,
               "vendor_id": 4660, "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0"}],
    "modules": [{"type": "sancus", "name": "m", "node": "node", "files": ["module.c"], "binary": "m.elf"}],
    "connections": []
}"#;

/// The compiler, if it is there; in continuous integration it has to be.
fn is_compiler_missing() -> bool {
    match module_compiler::Toolchain::find() {
        Ok(_) => false,
        Err(error) if std::env::var_os("CI").is_some_and(|value| value == "true") => panic!("{error}"),
        Err(error) => {
            eprintln!("NOTICE: nothing is built: {error}");
            true
        }
    }
}

/// Exit status, standard output, standard error.
fn run(directory: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::cargo_bin("sancus-emu").expect("the binary");
    let output = command.args(arguments).current_dir(directory).output().expect("it starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text.lines().last().expect("a line")).expect("JSON")
}

/// A bound that does not hold: what was computed with it does not either, and no rule of the hardware is broken.
#[test]
fn a_stack_that_leaves_its_section_is_told() {
    if is_compiler_missing() {
        return;
    }
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let directory = scratch.path();
    std::fs::write(directory.join("main.c"), PROGRAM).expect("a file");
    std::fs::write(directory.join("bound.yaml"), "m:\n  - recursion: {walk: 6}\n").expect("a file");
    for (times, leaves) in [("-DTIMES=5", false), ("-DTIMES=12", true)] {
        let build = ["build", "main.c", times, "--sm-config", "bound.yaml", "-o", "program.elf", "--json"];
        let (status, built, errors) = run(directory, &build);
        assert_eq!(status, Some(0), "{errors}");
        let built = &json(&built)["modules"][0]["stack"];
        let (size, depth) = (built["size"].as_u64().expect("a size"), built["depth"].as_u64().expect("a depth"));
        assert!(size == 256 && depth < 256, "{built}");

        let (status, text, errors) = run(directory, &["run", "program.elf", "--stacks", "--json"]);
        assert_eq!(status, Some(0), "{errors}");
        let result = json(&text);
        let stack = &result["stacks"][0];
        let used = stack["used"].as_u64().expect("a number");
        assert_eq!(
            (&stack["module"], &stack["computed"], &result["violation_cycles"]),
            (&"m".into(), &depth.into(), &0.into())
        );
        assert_eq!((used > size, !stack["left"].is_null()), (leaves, leaves), "{stack}");
        assert_eq!(used > depth, leaves, "{stack}");
        let warning = format!(
            "warning: the stack of module m left its section: it uses {used} bytes and has 256; first in cycle "
        );
        assert_eq!(errors.contains(&warning), leaves, "{errors}");
        assert_eq!(errors.contains("<walk"), leaves, "{errors}");
        // Beside a trace it sees the same; without being asked to, nothing.
        let (_, text, _) = run(directory, &["run", "program.elf", "--stacks", "--json", "--trace", "program.trace"]);
        assert_eq!(json(&text)["stacks"], result["stacks"]);
        let (_, text, _) = run(directory, &["run", "program.elf", "--json"]);
        assert!(json(&text)["stacks"].is_null());

        let (_, text, _) = run(directory, &["modules", "program.elf", "--json"]);
        assert_eq!(json(&text)["modules"][0]["stack"], serde_json::json!({"size": 256, "depth": depth}));
    }
}

/// A module on a node, called until its bound does not hold.
#[test]
fn a_network_tells_of_a_stack_that_leaves_its_section() {
    if is_compiler_missing() {
        return;
    }
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let directory = scratch.path();
    let text = "#include <sancus/reactive.h>\n\
        static int SM_FUNC(m) walk(int n) { volatile char seen[20]; seen[n & 7] = n; return n ? walk(n - 1) + seen[1] : 1; }\n\
        int SM_ENTRY(m) shallow(void) { return walk(5); }\nint SM_ENTRY(m) deep(void) { return walk(12); }\n\
        SM_INPUT(m, in, data, length) { (void)data; (void)length; }\n";
    std::fs::write(directory.join("module.c"), text).expect("a file");
    std::fs::write(directory.join("bound.yaml"), "m:\n  - recursion: {walk: 6}\n").expect("a file");
    let build =
        ["build", "--relocatable", "module.c", "--soc", "sancus-128", "--sm-config", "bound.yaml", "-o", "m.elf"];
    let (status, _, errors) = run(directory, &build);
    assert_eq!(status, Some(0), "{errors}");
    std::fs::write(directory.join("descriptor.json"), DESCRIPTOR).expect("a file");
    for (entry, leaves) in [("shallow", false), ("deep", true)] {
        let call = format!("--call=m.{entry}@0.5");
        let network = ["network", "descriptor.json", "--seconds=1", call.as_str()];
        let (status, text, errors) = run(directory, &[&network[..], &["--stacks", "--json"]].concat());
        assert_eq!(status, Some(0), "{errors}");
        let result = json(&text);
        let stack = &result["nodes"][0]["stacks"][0];
        let [used, computed] = ["used", "computed"].map(|number| stack[number].as_u64().expect("a number"));
        assert!(used > 100 && (used > computed) == leaves, "{stack}");
        assert_eq!(
            (&stack["module"], !stack["left"].is_null(), &result["violations"]),
            (&"m".into(), leaves, &0.into())
        );
        let (_, text, _) = run(directory, &[&network[..], &["--stacks"]].concat());
        let line = match leaves {
            true => {
                format!("warning: the stack of module m on node left its section: it uses {used} bytes and has 256; ")
            }
            false => format!("the stack of module m on node: {used} bytes used of 256"),
        };
        assert!(text.contains(&line), "{line}: {text}");
        // Looking changes nothing; without being asked to, it does not look.
        let (_, text, _) = run(directory, &[&network[..], &["--json"]].concat());
        let mut unwatched = json(&text);
        assert_eq!(unwatched["nodes"][0]["stacks"], serde_json::json!([]));
        unwatched["nodes"][0]["stacks"] = result["nodes"][0]["stacks"].clone();
        assert_eq!(unwatched, result);
    }
}

#[test]
fn build_refuses_a_stack_that_is_too_small_and_says_what_to_change() {
    if is_compiler_missing() {
        return;
    }
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let directory = scratch.path();
    let large = PROGRAM.replace("seen[20]", "seen[400]");
    std::fs::write(directory.join("main.c"), large).expect("a file");
    std::fs::write(directory.join("bound.yaml"), "m:\n  - recursion: {walk: 1}\n").expect("a file");
    let build = ["build", "main.c", "-DTIMES=0", "--sm-config", "bound.yaml", "-o", "program.elf"];
    let (status, _, errors) = run(directory, &build);
    assert_eq!(status, Some(2), "{errors}");
    for part in ["module m takes 4", "has 256: entry (", "-> walk (4", "set `stack_size` to 4"] {
        assert!(errors.contains(part), "{part}: {errors}");
    }
    assert!(!directory.join("program.elf").exists());
}

#[test]
fn warnings_are_shown_or_refused() {
    if is_compiler_missing() {
        return;
    }
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let directory = scratch.path();
    let text = "#include <sancus/reactive.h>\nint SM_ENTRY(m) start(int unused) { return 1; }\n\
        SM_INPUT(m, in, data, length) { (void)data; (void)length; }\n";
    std::fs::write(directory.join("module.c"), text).expect("a file");
    let (status, output, errors) = run(directory, &["build", "--relocatable", "module.c"]);
    assert_eq!(status, Some(0), "{errors}");
    assert!(errors.contains("unused parameter 'unused'"), "{errors}");
    assert!(
        output.starts_with("m: 256 bytes of stack, deepest ") && output.contains("\n  in: events of up to "),
        "{output}"
    );
    let (status, _, errors) = run(directory, &["build", "--relocatable", "--deny-warnings", "module.c"]);
    assert_eq!(status, Some(2));
    assert!(errors.contains("unused parameter 'unused'"), "{errors}");
}
