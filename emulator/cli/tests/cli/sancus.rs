//! The commands and options about Sancus as their users see them.

use crate::images;
use crate::images::{Section, Symbol};
use assert_cmd::Command;
use serde_json::Value;
use std::path::PathBuf;
use tempfile::TempDir;

const SANCUS_128_KEY: &str = "deadbeefcafebabec0defeeddefec8ed";

struct Scratch(TempDir);

struct Outcome {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Scratch {
    fn new() -> Scratch {
        Scratch(tempfile::tempdir().expect("a scratch directory"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn file(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.path(name), bytes).expect("a scratch file");
    }

    fn run(&self, arguments: &[&str]) -> Outcome {
        let mut command = Command::cargo_bin("sancus-emu").expect("the binary");
        let output = command.args(arguments).current_dir(self.0.path()).output().expect("it starts");
        let text = |bytes| String::from_utf8(bytes).expect("text");
        Outcome { status: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    fn lines(&self, name: &str) -> Vec<Value> {
        let text = std::fs::read_to_string(self.path(name)).expect("a file");
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }
}

/// Enables the module `foo` at 0x6000 and reads its secret section, in two instructions; the handler of violations ends
/// the program.
fn violator() -> Vec<u8> {
    let text = images::words(&[
        0x40b2, 0x5a80, 0x0120, // mov #0x5a80, &0x0120
        0x4031, 0x1000, // mov #0x1000, sp
        0x4039, 0x0000, 0x403a, 0x0000, 0x403b, 0x1234, // r9 to r11
        0x403c, 0x6000, 0x403d, 0x6010, 0x403e, 0x2000, 0x403f, 0x2010, // r12 to r15
        0x1381, // sm_enable
        0x4215, 0x2000, // mov &0x2000, r5
        0xd032, 0x0010, 0x3ffd, // bis #16, sr; jmp $-4
    ]);
    let module = images::words(&[0x4130, 0x6004, 0, 0, 0, 0, 0, 0]);
    let vectors = images::vectors(0x5c00 + 2 * 22);
    let mut table = vectors;
    table[30..32].copy_from_slice(&0x5c00_u16.to_le_bytes());
    let label = |name, value| Symbol { name, value, size: 0, kind: 0, section: 2 };
    images::elf(
        &[
            Section { name: ".text", address: 0x5c00, load_address: 0x5c00, bytes: &text, code: true },
            Section { name: ".text.sm.foo", address: 0x6000, load_address: 0x6000, bytes: &module, code: true },
            Section { name: ".vectors", address: 0xffe0, load_address: 0xffe0, bytes: &table, code: true },
        ],
        &[
            Symbol { name: "main", value: 0x5c00, size: text.len() as u32, kind: 2, section: 1 },
            label("__sm_foo_public_start", 0x6000),
            label("__sm_foo_table", 0x6002),
            label("__sm_foo_public_end", 0x6010),
            label("__sm_foo_secret_start", 0x2000),
            label("__sm_foo_secret_end", 0x2010),
            Symbol { name: "__sm_foo_entry_greet_idx", value: 0, size: 0, kind: 0, section: 0xfff1 },
        ],
    )
}

/// Keys are told to whoever asks for them, not to whoever wants to hear more.
#[test]
fn verbose_runs_keep_keys_to_themselves() {
    let scratch = Scratch::new();
    scratch.file("v.elf", &violator());
    let key = |told: &str| told.contains("Vendor key") || told.contains("SM key");
    let outcome = scratch.run(&["run", "v.elf", "-v"]);
    assert!(outcome.stderr.contains("New SM 1 config") && !key(&outcome.stderr), "{}", outcome.stderr);
    let outcome = scratch.run(&["run", "v.elf", "-v", "--show-keys"]);
    assert!(key(&outcome.stderr), "{}", outcome.stderr);
}

#[test]
fn events_are_told_with_names() {
    let scratch = Scratch::new();
    scratch.file("v.elf", &violator());
    let outcome = scratch.run(&["run", "v.elf", "--events", "events", "--show-keys", "--stats", "--json"]);
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    for part in [
        "module 1 (foo) created: public 6000..6010, secret 2000..2010, pc 0x5c26 <main+0x26>",
        "violation: secret-read of module 1 (foo) at 0x2000 <__sm_foo_secret_start>, pc 0x5c28 <main+0x28>",
        "cycles of",
    ] {
        assert!(outcome.stderr.contains(part), "{part}: {}", outcome.stderr);
    }
    let lines = scratch.lines("events");
    assert_eq!(lines[0]["schema"], "sancus-emu/events/1");
    let kinds: Vec<&str> = lines[1..].iter().filter_map(|line| line["kind"].as_str()).collect();
    assert_eq!(kinds, ["module-created", "vendor-key", "module-key", "violation"]);
    let violation = &lines[4];
    assert_eq!((&violation["rule"], &violation["module"]["name"]), (&Value::from("secret-read"), &Value::from("foo")));
    assert_eq!(violation["pc"]["symbol"], "main+0x28");
    assert_eq!((&violation["address"]["address"], &violation["cycles"]), (&Value::from(0x2000), &Value::from(1)));
    assert!(lines.windows(2).skip(1).all(|pair| pair[0]["cycle"].as_u64() <= pair[1]["cycle"].as_u64()));

    // The same keys as the host computes.
    let key = scratch.run(&["key", "module", "v.elf", "foo", "--vendor", "1234", "--soc", "sancus-64"]);
    assert_eq!(
        (key.status, key.stdout.trim_end()),
        (Some(0), lines[3]["key"].as_str().unwrap_or("")),
        "{}",
        key.stderr
    );
    let vendor = scratch.run(&["key", "vendor", "1234"]);
    assert_eq!(vendor.stdout.trim_end(), lines[2]["key"].as_str().unwrap_or(""));

    // All cycles have an owner.
    let json: Value = serde_json::from_str(outcome.stdout.trim()).expect("JSON");
    let of = &json["cycles_of"];
    let number = |value: &Value| value.as_u64().unwrap_or(0);
    let modules: u64 =
        of["modules"].as_array().into_iter().flatten().map(|m| number(&m["instructions"]) + number(&m["crypto"])).sum();
    let parts = ["unprotected", "unprotected_crypto", "interrupt_entries", "asleep"];
    let sum = modules + parts.iter().map(|part| number(&of[part])).sum::<u64>();
    assert_eq!(sum, number(&json["cycles"]), "{of}");
}

#[test]
fn keys_are_told_only_when_asked_for() {
    let scratch = Scratch::new();
    scratch.file("v.elf", &violator());
    let outcome = scratch.run(&["run", "v.elf", "--events", "events"]);
    assert!(!outcome.stderr.contains("key"), "{}", outcome.stderr);
    assert!(scratch.lines("events").iter().all(|line| line.get("key").is_none()));
    assert_eq!(scratch.run(&["run", "v.elf", "--no-events"]).stderr, "");
}

#[test]
fn a_run_stops_at_a_violation() {
    let scratch = Scratch::new();
    scratch.file("v.elf", &violator());
    let outcome = scratch.run(&["run", "v.elf", "--stop-on-violation", "--no-events"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(6), ""));
    assert_eq!(outcome.stderr, "stopped after a violation, pc 0x5c28 <main+0x28>\n");
    let outcome = scratch.run(&["run", "v.elf", "--stop-on-violation", "--no-events", "--without", "secret-read"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (Some(0), ""));
    let outcome = scratch.run(&["run", "v.elf", "--without", "gravity"]);
    assert!(outcome.stderr.contains("the rules are public-read, "), "{}", outcome.stderr);
}

/// `openMSP430.v`: with RESET_ON_VIOLATION, cycle 0 of the new run is 4 cycles after the violation.
#[test]
fn a_violation_resets_the_node_if_it_is_built_to() {
    let scratch = Scratch::new();
    scratch.file("v.elf", &violator());
    scratch.run(&["run", "v.elf", "--reset-on-violation", "--max-cycles", "10k", "--events", "events"]);
    let lines = scratch.lines("events");
    let cycles = |kind: &str| -> Vec<u64> {
        lines.iter().filter(|line| line["kind"] == kind).filter_map(|line| line["cycle"].as_u64()).collect()
    };
    let (created, violated) = (cycles("module-created"), cycles("violation"));
    assert!(created.len() > 1 && violated.len() > 1, "{lines:?}");
    assert_eq!(created[1] - violated[0], created[0] + 4);
    assert_eq!(
        lines.iter().filter(|line| line["kind"] == "reset" && line["cause"] == "violation").count(),
        violated.len()
    );
}

#[test]
fn the_aes_profile_has_keys_of_its_own() {
    let scratch = Scratch::new();
    scratch.file("v.elf", &violator());
    let run = scratch.run(&["run", "v.elf", "--crypto", "aes", "--show-keys"]);
    let key = scratch.run(&["key", "module", "v.elf", "foo", "--vendor", "1234", "--crypto", "aes"]);
    assert_eq!(key.stdout.trim_end().len(), 32);
    assert!(run.stderr.contains(key.stdout.trim_end()), "{}", run.stderr);
}

#[test]
fn modules_are_listed() {
    let scratch = Scratch::new();
    scratch.file("v.elf", &violator());
    let outcome = scratch.run(&["modules", "v.elf", "--vendor", "1234", "--json"]);
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    let json: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    assert_eq!(json["schema"], "sancus-emu/modules/1");
    let module = &json["modules"][0];
    assert_eq!((&module["name"], &module["layout"]["public_start"]), (&Value::from("foo"), &Value::from(0x6000)));
    assert_eq!((&module["public_size"], &module["secret_size"]), (&Value::from(16), &Value::from(16)));
    let entry = &module["entry_points"][0];
    assert_eq!(
        (&entry["index"], &entry["name"], &entry["address"]),
        (&Value::from(0), &Value::from("greet"), &Value::from(0x6004))
    );
    assert!(scratch.run(&["modules", "v.elf"]).stdout.contains("vendor           unknown (--vendor)"));
}

/// The table of entry points is encrypted with the rest of a confidential module.
#[test]
fn entry_points_of_a_confidential_module_are_read() {
    let scratch = Scratch::new();
    let vendor_key = scratch.run(&["key", "vendor", "1234"]).stdout;
    let plain = "3041046000000100304130413041304130413041".get(..32).expect("16 bytes");
    let wrapped = scratch.run(&["key", "wrap", "--key", vendor_key.trim_end(), "0700", plain]).stdout;
    let bytes = |digits: &str| -> Vec<u8> {
        (0..digits.len() / 2).map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).expect("digits")).collect()
    };
    let (tag, cipher) = wrapped.trim_end().split_once('\n').expect("a tag and a cipher text");
    let (text, information, table) = (bytes(cipher), [vec![7, 0], bytes(tag)].concat(), images::vectors(0x6000));
    let section = |name, address, bytes| Section { name, address, load_address: address, bytes, code: true };
    let sections = [
        section(".text.sm.foo", 0x6000, &text[..]),
        section(".data.sm.foo.wrapinfo", 0x6010, &information),
        section(".vectors", 0xffe0, &table),
    ];
    let label = |name, value| Symbol { name, value, size: 0, kind: 0, section: 1 };
    let symbols = [
        label("__sm_foo_public_start", 0x6000),
        label("__sm_foo_table", 0x6002),
        label("__sm_foo_public_end", 0x6010),
        label("__sm_foo_secret_start", 0x2000),
        label("__sm_foo_secret_end", 0x2010),
        label("__sm_foo_wrap_nonce", 0x6010),
        label("__sm_foo_wrap_tag", 0x6012),
        Symbol { section: 0xfff1, ..label("__sm_foo_entry_greet_idx", 0) },
    ];
    scratch.file("c.elf", &images::elf(&sections, &symbols));
    let outcome = scratch.run(&["modules", "c.elf", "--soc", "sancus-64", "--vendor", "1234"]);
    assert_eq!(outcome.status, Some(0), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("entry points       0  6004  greet"), "{}", outcome.stdout);
    // Without the vendor's key nobody can say.
    let outcome = scratch.run(&["modules", "c.elf", "--soc", "sancus-64"]);
    assert_eq!(outcome.status, Some(7), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("is encrypted; give --vendor to read it"), "{}", outcome.stdout);
    assert!(!outcome.stdout.contains("outside"), "{}", outcome.stdout);
}

/// A module with one thing wrong, and what is said of it.
#[test]
fn modules_that_cannot_work_are_told_why() {
    let scratch = Scratch::new();
    let text = images::words(&[0x4130; 8]);
    let file = |values: [(&str, u32); 4]| {
        let symbols: Vec<(String, u32)> = values
            .iter()
            .filter(|(_, value)| *value != 0xdead)
            .map(|(part, value)| (format!("__sm_bar_{part}"), *value))
            .collect();
        let symbols: Vec<Symbol> =
            symbols.iter().map(|(name, value)| Symbol { name, value: *value, size: 0, kind: 0, section: 1 }).collect();
        let table = images::vectors(0x6000);
        let sections = [
            Section { name: ".text.sm.bar", address: 0x6000, load_address: 0x6000, bytes: &text, code: true },
            Section { name: ".vectors", address: 0xffe0, load_address: 0xffe0, bytes: &table, code: true },
        ];
        images::elf(&sections, &symbols)
    };
    let layout = |start, end, secret_start, secret_end| {
        file([("public_start", start), ("public_end", end), ("secret_start", secret_start), ("secret_end", secret_end)])
    };
    for (bytes, problem) in [
        (layout(0x6000, 0x6000, 0x2000, 0x2010), "is empty: the hardware refuses it"),
        (layout(0x6000, 0x6010, 0x2010, 0x2000), "ends before it starts"),
        (layout(0x6002, 0x6010, 0x2000, 0x2010), "is at 6000..6010, but its symbols say 6002..6010"),
        (layout(0x6000, 0x6010, 0xdead, 0x2010), "the symbol __sm_bar_secret_start is missing"),
        (layout(0x6000, 0x6020, 0x2000, 0x2010), "the file does not hold all of the public section"),
    ] {
        scratch.file("bad.elf", &bytes);
        let outcome = scratch.run(&["modules", "bad.elf", "--vendor", "1"]);
        assert_eq!(outcome.status, Some(7), "{problem}: {}", outcome.stdout);
        assert!(outcome.stdout.contains(problem), "{problem}: {}", outcome.stdout);
    }
    // The hardware takes a module that ends before its section does.
    scratch.file("short.elf", &layout(0x6000, 0x6008, 0x2000, 0x2010));
    let outcome = scratch.run(&["modules", "short.elf", "--vendor", "1"]);
    assert_eq!(outcome.status, Some(0), "{}", outcome.stdout);
    let warning = "module bar ends at 6008, but its section .text.sm.bar at 6010: nothing protects what is between";
    assert!(outcome.stderr.contains(warning), "{}", outcome.stderr);
    scratch.file("good.elf", &layout(0x6000, 0x6010, 0x2000, 0x2010));
    let outcome = scratch.run(&["modules", "good.elf", "--slots", "0"]);
    assert!(!outcome.stderr.contains("nothing protects"), "{}", outcome.stderr);
    assert!(outcome.stdout.contains("1 modules do not fit into 0 slots"), "{}", outcome.stdout);
}

#[test]
fn wraps_are_undone_and_checked() {
    let scratch = Scratch::new();
    // Known answers of sancus-crypto.
    let outcome = scratch.run(&["key", "wrap", "--key", "0001020304050607", "abcd", "1234"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(0), "b8b017392b59f131\n798c\n"));
    let vendor = scratch.run(&["key", "vendor", "1234", "--master-key", SANCUS_128_KEY]);
    assert_eq!(vendor.stdout, "0b7bf3ae40880a8be430d0da34fb76f0\n");
    let unwrap =
        |cipher: &str| scratch.run(&["key", "unwrap", "--key", "0001020304050607", "abcd", cipher, "b8b017392b59f131"]);
    assert_eq!((unwrap("798c").status, unwrap("798c").stdout.as_str()), (Some(0), "1234\n"));
    let refused = unwrap("798d");
    assert_eq!((refused.status, refused.stdout.as_str()), (Some(7), ""));
    assert_eq!(refused.stderr, "error: the tag does not match\n");

    // From files, as bytes.
    scratch.file("body", &[0x12, 0x34]);
    scratch.file("key", &[0, 1, 2, 3, 4, 5, 6, 7]);
    let outcome = scratch.run(&["key", "wrap", "--key", "@key", "abcd", "@body"]);
    assert_eq!(outcome.stdout, "b8b017392b59f131\n798c\n");
}

#[test]
fn keys_of_the_wrong_length_are_refused() {
    let scratch = Scratch::new();
    for (arguments, message) in [
        (&["key", "mac", "--key", "0001", "00"][..], "--key: Key of 2 bytes: keys and tags have 8 or 16"),
        (
            &["key", "mac", "--key", "0001020304050607", "--crypto", "aes", "00"],
            "a key of 64 bits was given, the profile needs 128",
        ),
        (&["key", "unwrap", "--key", "0001020304050607", "00", "00", "0011"], "TAG: Tag of 2 bytes"),
        (
            &["key", "vendor", "1234", "--soc", "sancus-128", "--master-key", "0001020304050607"],
            "the profile needs 128",
        ),
        (&["key", "vendor", "12345"], "a vendor id has one to four hexadecimal digits"),
        (&["key", "mac", "--key", "000", "00"], "an even number of hexadecimal digits"),
        (&["key", "mac", "--key", "@nowhere", "00"], "nowhere: "),
    ] {
        let outcome = scratch.run(arguments);
        assert_eq!(outcome.status, Some(2), "{arguments:?}: {}", outcome.stdout);
        assert!(outcome.stderr.contains(message), "{arguments:?}: {}", outcome.stderr);
    }
}
