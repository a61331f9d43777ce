//! What commands that deploy have in common: descriptors and module files, actions on modules, result files.

use super::Failure;
use clap::Args;
use descriptors::{DeployError, Deployer, Descriptor, Format, Link, Module};
use module_compiler::{Build, Output, Security, Settings, Toolchain};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

/// What to do with deployed modules.
#[derive(Args, Clone, Debug)]
pub struct Actions {
    /// Call an entry point: MODULE.ENTRY, MODULE.ENTRY=HEX with arguments, with @SECONDS after the deployment
    #[arg(long, value_name = "CALL")]
    pub call: Vec<Action>,
    /// Send an event on a direct connection: CONNECTION=HEX, with @SECONDS after the deployment. The data are words: an
    /// even number of bytes
    #[arg(long, visible_alias = "event", value_name = "EVENT")]
    pub output: Vec<Action>,
}

/// `SUBJECT[=HEX][@SECONDS]`.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// What it is about: an entry point or a connection.
    pub subject: String,
    /// What is given with it.
    pub data: Vec<u8>,
    /// After the deployment.
    pub time: Duration,
}

impl FromStr for Action {
    type Err = String;

    fn from_str(text: &str) -> Result<Action, String> {
        let (text, time) = text.split_once('@').unwrap_or((text, "0"));
        let seconds: f64 =
            time.trim_end_matches('s').parse().map_err(|_| format!("{time:?} is not a number of seconds"))?;
        let time = Duration::try_from_secs_f64(seconds).map_err(|error| format!("{time:?}: {error}"))?;
        let (subject, data) = text.split_once('=').unwrap_or((text, ""));
        if subject.is_empty() {
            return Err("write NAME, NAME=HEX or NAME=HEX@SECONDS".into());
        }
        let digits: Option<Vec<u8>> = data.chars().map(|digit| digit.to_digit(16).map(|digit| digit as u8)).collect();
        let data = digits.filter(|digits| digits.len().is_multiple_of(2));
        let data = data.ok_or("give the data as an even number of hexadecimal digits")?;
        let data = data.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect();
        Ok(Action { subject: subject.to_owned(), data, time })
    }
}

/// An action of either kind.
#[derive(Clone, Debug)]
pub enum Step {
    /// Calls an entry point.
    Call(Action),
    /// Sends an event.
    Output(Action),
}

impl Step {
    /// When, after the deployment.
    pub fn time(&self) -> Duration {
        match self {
            Step::Call(action) | Step::Output(action) => action.time,
        }
    }

    /// Does it.
    pub fn run(&self, deployer: &mut Deployer, link: &mut dyn Link) -> Result<(), DeployError> {
        match self {
            Step::Output(action) => deployer.output(link, &action.subject, &action.data),
            Step::Call(action) => {
                let (module, entry) = action.subject.rsplit_once('.').unwrap_or((&action.subject, ""));
                deployer.call(link, module, entry, &action.data).map(drop)
            }
        }
    }
}

impl Actions {
    /// All actions in the order of their times; of equal times, calls first.
    pub fn steps(&self) -> Vec<Step> {
        let calls = self.call.iter().cloned().map(Step::Call);
        let mut steps: Vec<Step> = calls.chain(self.output.iter().cloned().map(Step::Output)).collect();
        steps.sort_by_key(Step::time);
        steps
    }
}

/// Reads a descriptor.
pub fn read_descriptor(path: &Path) -> Result<Descriptor, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| Failure::file(path, error))?;
    Descriptor::read(&text, Format::of(path)).map_err(|error| {
        let lines: Vec<String> = error.to_string().lines().map(|line| format!("{}: {line}", path.display())).collect();
        Failure::usage(lines.join("\n"))
    })
}

/// Where the sources of prebuilt modules are.
const OWN_SOURCES: &str = "firmware/modules/";

/// Finds the file of a module: the descriptor's `binary`, a prebuilt one if its `files` are this project's, or one that is
/// built of its `files`. Paths are relative to the descriptor.
pub fn module_file(descriptor: &Descriptor, module: &Module, directory: &Path) -> Result<Option<Vec<u8>>, String> {
    if let Some(binary) = module.binary.as_ref().filter(|binary| !binary.is_empty()) {
        let path = directory.join(binary);
        let bytes = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        return Ok(Some(bytes));
    }
    let node = descriptor.nodes.iter().find(|node| node.name == module.node);
    let bits = node.map_or(128, |node| node.vendor_key.len() as u16 * 8);
    if module.files.iter().all(|file| file.contains(OWN_SOURCES)) {
        return Ok(firmware::prebuilt::variant(&module.name, &module.cflags, bits).map(<[u8]>::to_vec));
    }
    if module.deployed { Ok(None) } else { build(module, bits, directory).map(Some) }
}

/// Builds a module for a node with keys of so many bits.
fn build(module: &Module, bits: u16, directory: &Path) -> Result<Vec<u8>, String> {
    let (include, flags): (Vec<&String>, Vec<&String>) = module.cflags.iter().partition(|flag| flag.starts_with("-I"));
    let mut settings = Settings::default();
    // reactive-tools users write option and file as one argument.
    let mut words = module.ldflags.iter().flat_map(|flag| flag.split_whitespace());
    while let Some(word) = words.next() {
        if word == "--sm-config-file"
            && let Some(file) = words.next()
        {
            let path = directory.join(file);
            let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            settings = Settings::read(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    let build = Build {
        sources: module.files.iter().map(|file| directory.join(file)).collect(),
        include: include.into_iter().map(|flag| directory.join(&flag[2..])).collect(),
        flags: flags.into_iter().cloned().collect(),
        security: if bits == 64 { Security::Bits64 } else { Security::Bits128 },
        settings,
        output: Output::Relocatable,
        confidential: None,
        debug: false,
    };
    let toolchain = Toolchain::find().map_err(|error| error.to_string())?;
    let built = toolchain.build_modules(&build).map_err(|error| error.to_string())?;
    for warning in &built.warnings {
        tracing::warn!("{warning}");
    }
    Ok(built.elf)
}

/// Writes the descriptor with what the deployment has found out, and next to it the modules' files and symbol tables.
pub fn write_result(path: &Path, deployer: &Deployer) -> Result<(), Failure> {
    let mut descriptor = deployer.descriptor().clone();
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let directory = PathBuf::from(format!("{name}.files"));
    let target = path.parent().unwrap_or(Path::new("")).join(&directory);
    let write = |file: String, bytes: &[u8]| -> Result<String, Failure> {
        std::fs::create_dir_all(&target).map_err(|error| Failure::file(&target, error))?;
        let path = target.join(&file);
        std::fs::write(&path, bytes).map_err(|error| Failure::file(&path, error))?;
        Ok(directory.join(file).to_string_lossy().into_owned())
    };
    for module in &mut descriptor.modules {
        if let Some(bytes) = deployer.file(&module.name) {
            module.binary = Some(write(format!("{}.elf", module.name), bytes)?);
        }
        if let Some(placement) = deployer.placement(&module.name) {
            module.symtab = Some(write(format!("{}.ld", module.name), placement.to_string().as_bytes())?);
        } else if module.deployed {
            // reactive-tools wants one of each deployed module.
            module.symtab.get_or_insert_with(String::new);
        }
    }
    std::fs::write(path, descriptor.write(Format::of(path))).map_err(|error| Failure::file(path, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions() {
        let action = |text: &str| text.parse::<Action>();
        let expected = Action { subject: "ESME.advance_time".into(), data: vec![], time: Duration::ZERO };
        assert_eq!(action("ESME.advance_time"), Ok(expected));
        let expected = Action { subject: "operator".into(), data: vec![1, 0xff], time: Duration::from_millis(1500) };
        assert_eq!(action("operator=01FF@1.5s"), Ok(expected));
        for text in ["", "=00", "a=0", "a=xy", "a@", "a@-1", "a@1e400"] {
            assert!(action(text).is_err(), "{text}");
        }
    }
}
