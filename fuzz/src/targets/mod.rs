//! The table of targets.

mod debuggers;
mod deployments;
mod languages;
mod messages;
pub(crate) mod programs;
mod snapshots;

use crate::refusal;

/// A parser, and what holds for whatever it is given.
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// What is parsed.
    pub about: &'static str,
    seeds: fn() -> Vec<Vec<u8>>,
    check: fn(&[u8]),
}

impl Target {
    /// A target of its own.
    pub const fn new(name: &'static str, about: &'static str, seeds: fn() -> Vec<Vec<u8>>, check: fn(&[u8])) -> Target {
        Target { name, about, seeds, check }
    }

    /// Good inputs, to be mutated: the project's own files.
    pub fn seeds(&self) -> Vec<Vec<u8>> {
        (self.seeds)()
    }

    /// Holds for any input, in bounded time.
    ///
    /// # Panics
    ///
    /// If it does not.
    pub fn check(&self, input: &[u8]) {
        (self.check)(input);
    }
}

/// The target of a name.
pub fn find(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}

/// Every target.
pub const TARGETS: &[Target] = &[
    Target::new("elf", "executables", programs::executables, programs::any_program),
    Target::new("relocatable", "ELF files of modules", programs::modules, programs::any_module),
    Target::new("hex", "Intel HEX", programs::hex_files, programs::any_program),
    Target::new("ti-txt", "TI-TXT", programs::ti_txt_files, programs::any_program),
    Target::new("raw", "raw images", programs::raw_images, programs::any_raw_image),
    Target::new("trace", "traces, and lockstep with them", programs::traces, programs::any_trace),
    Target::new("snapshot", "saved states of machines", snapshots::states, snapshots::any_state),
    Target::new("gdb", "what a connected debugger sends", debuggers::packets, debuggers::any_packets),
    Target::new("monitor", "the monitor's commands", debuggers::command_lines, debuggers::any_commands),
    Target::new(
        "descriptor-json",
        "descriptors as JSON",
        deployments::json_descriptors,
        deployments::any_json_descriptor,
    ),
    Target::new(
        "descriptor-yaml",
        "descriptors as YAML",
        deployments::yaml_descriptors,
        deployments::any_yaml_descriptor,
    ),
    Target::new(
        "result",
        "results of deployments, and what can be done after them",
        deployments::results,
        deployments::any_result,
    ),
    Target::new(
        "shared-connections",
        "what vendors share of their connections",
        deployments::shared_connections,
        deployments::any_shared_connections,
    ),
    Target::new("script", "attack scripts", deployments::scripts, deployments::any_script),
    Target::new("load-profile", "load profiles as CSV", deployments::load_profiles, deployments::any_load_profile),
    Target::new("settings", "settings of modules (--sm-config)", deployments::settings, deployments::any_settings),
    Target::new("message", "messages on the wire", messages::messages, messages::any_message),
    Target::new("serial", "a node's serial line", messages::serial_lines, messages::any_line),
    Target::new(
        "placement",
        "the symbol table that a node answers with",
        messages::placements,
        messages::any_placement,
    ),
    Target::new("instruction", "words as instructions", languages::instructions, languages::any_words),
    Target::new("assembly", "assembly", languages::assembly, languages::any_assembly),
    Target::new("source", "the compiler's representation of modules", languages::sources, languages::any_source),
];

/// What is meant to be text. A file that is not UTF-8 is refused before it gets to a parser.
fn text(input: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(input)
}

/// A file of the repository.
fn file(path: &str) -> Vec<u8> {
    let path = repository().join(path);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Where the repository is.
pub(crate) fn repository() -> &'static std::path::Path {
    std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// What was accepted, or `None` for what was refused, as refusals have to be.
fn accepted<T, E: std::fmt::Display>(input: &[u8], result: Result<T, E>) -> Option<T> {
    result.map_err(|error| refusal::check(input, &error)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique() {
        for target in TARGETS {
            assert_eq!(TARGETS.iter().filter(|other| other.name == target.name).count(), 1, "{}", target.name);
        }
    }

    #[test]
    fn every_seed_is_a_good_input() {
        for target in TARGETS {
            let seeds = target.seeds();
            assert!(!seeds.is_empty(), "{}", target.name);
            seeds.iter().for_each(|seed| target.check(seed));
        }
    }
}
