//! What a bench found: lines for people as they come, and a JSON file with the machine's description.

use std::path::Path;

use serde_json::{Map, Value, json};

/// The version of the JSON file's form.
const SCHEMA: &str = "sancus-emu/bench/1";

/// A bench's results.
pub struct Report {
    name: &'static str,
    filter: Option<String>,
    results: Vec<Value>,
}

impl Report {
    /// A report of the bench `name`; the first argument that is no flag chooses groups by a part of their name.
    pub fn new(name: &'static str) -> Report {
        let filter = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
        Report { name, filter, results: Vec::new() }
    }

    /// Whether a group is wanted; prints its title if so.
    pub fn group(&self, group: &str, what: &str) -> bool {
        let wanted = self.filter.as_ref().is_none_or(|filter| group.contains(filter.as_str()));
        if wanted {
            println!("\n{group}: {what}");
        }
        wanted
    }

    /// A result.
    pub fn add(&mut self, group: &str, name: &str, value: f64, unit: &str) {
        let digits = if value >= 100.0 { 0 } else { 2 };
        println!("  {name:<44}{value:>12.digits$} {unit}");
        self.results.push(json!({ "group": group, "name": name, "value": value, "unit": unit }));
    }

    /// Something that was not measured, and why.
    pub fn skip(&mut self, group: &str, name: &str, why: &str) {
        println!("  {name:<44}     skipped: {why}");
        self.results.push(json!({ "group": group, "name": name, "skipped": why }));
    }

    /// Writes the JSON file and says where it is.
    pub fn finish(self) {
        let document = json!({ "schema": SCHEMA, "bench": self.name, "machine": machine(), "results": self.results });
        let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench-results");
        let path = target.join(self.name).with_extension("json");
        let written = std::fs::create_dir_all(&target).and_then(|()| std::fs::write(&path, format!("{document:#}\n")));
        match written {
            Ok(()) => println!("\nas JSON: target/bench-results/{}.json", self.name),
            Err(error) => eprintln!("\ncannot write {}: {error}", path.display()),
        }
    }
}

/// What the results were measured on.
fn machine() -> Value {
    let mut machine = Map::new();
    let processors = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processors.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    machine.insert("processor".into(), model.map_or(Value::Null, |(_, model)| model.into()));
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    machine.insert("threads".into(), threads.into());
    machine.insert("system".into(), std::env::consts::OS.into());
    machine.insert("architecture".into(), std::env::consts::ARCH.into());
    machine.insert("version".into(), env!("CARGO_PKG_VERSION").into());
    Value::Object(machine)
}
