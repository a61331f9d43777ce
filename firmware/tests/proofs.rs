//! What `proofs/` says of modules is proved by Frama-C, and no longer is once a module has a defect.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use firmware::defect::Defect;

/// Whether Frama-C is there; in continuous integration it has to be.
static AVAILABLE: LazyLock<bool> = LazyLock::new(|| match Command::new("frama-c").arg("-version").output() {
    Ok(_) => true,
    Err(error) if std::env::var_os("CI").is_some_and(|value| value == "true") => panic!("frama-c: {error}"),
    Err(error) => {
        eprintln!("NOTICE: nothing is proved: frama-c: {error}");
        false
    }
});

fn directory() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A step of a file of `proofs/`.
struct Proof {
    file: &'static str,
    step: &'static str,
    /// What tells its cases apart.
    options: &'static [&'static str],
    /// How many properties it has.
    properties: usize,
}

const EVENT: Proof = Proof {
    file: "off_switch_security.c",
    step: "any_event",
    options: &["-eva-partition-value", "flags,central_says,log_out_took,was_less"],
    properties: 72,
};
const POLL: Proof = Proof {
    file: "off_switch_security.c",
    step: "any_poll",
    options: &["-eva-partition-value", "flags,bit_0"],
    properties: 48,
};
const RECORD: Proof = Proof {
    file: "off_switch_log.c",
    step: "any_record",
    options: &["-eva-partition-value", "place,kept"],
    properties: 21,
};
const LOG_POLL: Proof = Proof {
    file: "off_switch_log.c",
    step: "any_poll",
    options: &["-eva-partition-value", "place,kept"],
    properties: 24,
};
const COUNT: Proof = Proof {
    file: "off_switch_log_count.c",
    step: "any_step",
    options: &["-eva-domains", "octagon", "-eva-octagon-through-calls"],
    properties: 10,
};

/// Contracts, assertions, and what has to hold for the program to have a meaning.
struct Outcome {
    proved: usize,
    not_proved: BTreeSet<String>,
}

impl Proof {
    fn run(&self, modules: &Path) -> Result<Outcome, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let report = folder.path().join("properties.csv");
        let includes = [directory().join("proofs/include"), directory().join("include"), modules.to_owned()];
        let output = Command::new("frama-c")
            .args(["-c11", "-machdep", "gcc_x86_16"])
            .arg(format!("-cpp-extra-args={}", includes.map(|path| format!("-I{}", path.display())).join(" ")))
            .args(["-eva", "-eva-slevel", "20", "-eva-auto-loop-unroll", "16", "-eva-split-return", "auto"])
            .args(["-eva-split-limit", "101", "-eva-no-builtins-auto"])
            .args(self.options)
            .args(["-main", self.step])
            .arg(directory().join("proofs").join(self.file))
            .args(["-then", "-report-csv"])
            .arg(&report)
            .output()?;
        let text = String::from_utf8(output.stdout)?;
        if !output.status.success() || !text.contains(&format!("[eva] done for function {}", self.step)) {
            return Err(text.into());
        }
        let mut outcome = Outcome { proved: 0, not_proved: BTreeSet::new() };
        for line in fs::read_to_string(report)?.lines().skip(1) {
            let fields: Vec<&str> = line.split('\t').collect();
            let [_, _, _, function, kind, status, property] = fields[..] else { return Err(line.into()) };
            match status {
                "Valid" => outcome.proved += 1,
                // Assumed of what is outside of the module; in code that this step does not get to.
                "Considered valid" | "Dead" => {}
                _ => {
                    outcome.not_proved.insert(format!("{function}: {kind}: {property}"));
                }
            }
        }
        Ok(outcome)
    }
}

#[test]
fn what_the_contracts_say_is_proved() {
    if !*AVAILABLE {
        return;
    }
    in_parallel(&[RECORD, LOG_POLL, EVENT, POLL, COUNT], |proof| {
        let outcome = proof.run(&directory().join("modules")).unwrap_or_else(|error| panic!("{}: {error}", proof.step));
        assert!(outcome.not_proved.is_empty(), "{}: {:#?}", proof.step, outcome.not_proved);
        assert_eq!(outcome.proved, proof.properties, "{} of {}", proof.step, proof.file);
    });
}

/// Steps of modules, defects, and a property that then is not proved: its function, its kind and the beginning of it.
const DEFECTS: [(Proof, &str, &str, &str, &str); 26] = [
    (EVENT, "off_switch_security.c", " || result != ACCEPTED) {", ") {", "command: initialization"),
    (EVENT, "off_switch_security.c", "if (result == ACCEPTED) {", "if (result != UNKNOWN) {", "supply: initialization"),
    (
        EVENT,
        "off_switch_security.c",
        "&credit, CREDIT_TO_SWITCH",
        "&central_system, CREDIT_TO_SWITCH",
        "envelope_in: postcondition: credit",
    ),
    (
        EVENT,
        "off_switch_security.c",
        "flags |= UNCONFIRMED;",
        "flags = (flags | UNCONFIRMED) & ~LOCKED;",
        "envelope_in: postcondition: unlock",
    ),
    (
        EVENT,
        "off_switch_security.c",
        "flags |= UNCONFIRMED;",
        "flags &= ~COMMANDED;",
        "envelope_in: postcondition: not_on",
    ),
    (EVENT, "off_switch_security.c", "if (flags & COMMANDED) {", "if (1) {", "envelope_in: postcondition: possible"),
    (
        EVENT,
        "off_switch_security.c",
        "(flags & ~UNCONFIRMED) ==",
        "(flags & ~(UNCONFIRMED | LOCKED)) ==",
        "drive: postcondition: closed",
    ),
    (
        EVENT,
        "off_switch_security.c",
        "!log(result == ACCEPTED ?",
        "0 * log(result == ACCEPTED ?",
        "envelope_in: postcondition: logged",
    ),
    (
        EVENT,
        "sealed.h",
        "!sancus_unwrap_with_key(",
        "0 * sancus_unwrap_with_key(",
        "envelope_in: postcondition: credit",
    ),
    (
        EVENT,
        "sealed.h",
        "if (!is_before(end->received, envelope->header.number)) {",
        "if (0) {",
        "envelope_in: postcondition: fresh",
    ),
    (
        EVENT,
        "sealed.h",
        "copy_words(end->key, installation->key, KEY_WORDS)",
        "copy_words(end->key, installation->key, KEY_WORDS + 1)",
        "copy_words: mem_access",
    ),
    (EVENT, "high_assurance.h", "((length) == sizeof(struct type) ?", "((length) != 0 ?", "install_in: mem_access"),
    (
        POLL,
        "off_switch_security.c",
        "if (flags & UNCONFIRMED) {",
        "if (flags & COMMANDED) {",
        "poll: postcondition: confirmed",
    ),
    (
        POLL,
        "off_switch_security.c",
        "confirmed ? ~(COMMANDED | UNCONFIRMED) : ~UNCONFIRMED",
        "~(COMMANDED | UNCONFIRMED)",
        "poll: postcondition: confirmed",
    ),
    (POLL, "off_switch_security.c", "&& !(flags & LOCKED)", "&& flags == CREDIT_THERE", "poll: postcondition: lock"),
    (
        POLL,
        "off_switch_security.c",
        "set_credit(0, TIMED_OUT)",
        "set_credit(1, TIMED_OUT)",
        "poll: postcondition: no_credit",
    ),
    (RECORD, "log.h", "kept += kept != ENTRIES;", "kept++;", "log_in: postcondition: possible"),
    (RECORD, "log.h", "place + 1 == ENTRIES ?", "place == ENTRIES ?", "log_in: postcondition: possible"),
    (RECORD, "command_log.h", "last = append(record);", "(void)append(record);", "log_in: postcondition: possible"),
    (RECORD, "command_log.h", "last != NULL && ", "", "log_in: mem_access"),
    (RECORD, "command_log.h", "(record->words[0] & REFUSED) && ", "", "log_in: postcondition: appended"),
    (
        RECORD,
        "command_log.h",
        "last->words[0] == record->words[0]",
        "last->words[1] == record->words[1]",
        "log_in: postcondition: same",
    ),
    (LOG_POLL, "log.h", "if (back > kept) {", "if (back > ENTRIES) {", "poll: initialization"),
    (LOG_POLL, "log.h", "place >= back ?", "place > back ?", "poll: mem_access"),
    (LOG_POLL, "log.h", "place + ENTRIES - back", "place - back", "poll: mem_access"),
    (COUNT, "log.h", "count++;", "count += 2;", "any_step: user assertion: grown"),
];

#[test]
fn what_the_contracts_say_is_not_proved_of_modules_with_defects() {
    if !*AVAILABLE {
        return;
    }
    in_parallel(&DEFECTS, |(proof, file, from, to, property)| {
        let file = format!("modules/high_assurance/{file}").leak();
        let modules = Defect { file, from, to }.plant().unwrap_or_else(|error| panic!("{error}"));
        // A short log takes less time.
        let log = modules.path().join("high_assurance/log.h");
        let text = fs::read_to_string(&log).expect("a file");
        fs::write(&log, text.replace("#define ENTRIES 100", "#define ENTRIES 3")).expect("a file");
        let outcome = proof.run(modules.path()).unwrap_or_else(|error| panic!("{to}: {error}"));
        assert!(outcome.not_proved.iter().any(|text| text.starts_with(property)), "{to}: {:#?}", outcome.not_proved);
    });
}

/// On all processors.
fn in_parallel<T: Sync>(all: &[T], work: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(one) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    work(one);
                }
            });
        }
    });
}
