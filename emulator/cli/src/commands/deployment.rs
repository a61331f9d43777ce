//! What commands that deploy have in common: actions on modules, result files.

use super::{Failure, files};
use clap::Args;
use descriptors::{DeployError, Deployer, Format, Unfinished};
use network::scenario::{ModuleFile, Operation, Scenario};
use std::collections::BTreeSet;
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
    /// Update a module to a later version, in an ELF file or a C file: MODULE=FILE, with @SECONDS after the deployment. The old
    /// version gives it its state and its connections, and is ended
    #[arg(long, value_name = "UPDATE")]
    pub update: Vec<Update>,
}

/// `MODULE=FILE[@SECONDS]`.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The module.
    pub module: String,
    /// The later version.
    pub file: PathBuf,
    /// After the deployment.
    pub time: Duration,
}

impl FromStr for Update {
    type Err = String;

    fn from_str(text: &str) -> Result<Update, String> {
        let (module, rest) = text.split_once('=').unwrap_or((text, ""));
        let (file, time) = rest.rsplit_once('@').unwrap_or((rest, "0"));
        if module.is_empty() || file.is_empty() {
            return Err("write MODULE=FILE or MODULE=FILE@SECONDS".into());
        }
        Ok(Update { module: module.to_owned(), file: file.into(), time: after(time)? })
    }
}

/// A time after the deployment.
fn after(time: &str) -> Result<Duration, String> {
    let seconds: f64 =
        time.trim_end_matches('s').parse().map_err(|_| format!("{time:?} is not a number of seconds"))?;
    Duration::try_from_secs_f64(seconds).map_err(|_| format!("{time:?} is not a time after the deployment, in seconds"))
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
        let time = after(time)?;
        let (subject, data) = text.split_once('=').unwrap_or((text, ""));
        if subject.is_empty() {
            return Err("write NAME, NAME=HEX or NAME=HEX@SECONDS".into());
        }
        let data = hex::decode(data).map_err(|_| "give the data as an even number of hexadecimal digits")?;
        Ok(Action { subject: subject.to_owned(), data, time })
    }
}

impl Action {
    /// The module and the entry point of a call.
    fn call(&self) -> (&str, &str) {
        self.subject.rsplit_once('.').unwrap_or((&self.subject, ""))
    }
}

fn is_before(time: Duration, end: Option<Duration>) -> Result<(), String> {
    let Some(end) = end.filter(|end| time >= *end) else { return Ok(()) };
    let (time, end) = (time.as_secs_f64(), end.as_secs_f64());
    Err(format!("{time} s is not before the end of the run, which is after {end} s"))
}

/// Finds, before anything runs, what is wrong with the events that a command line has the operator send.
pub fn check_outputs(
    option: &str,
    outputs: &[Action],
    deployer: &Deployer,
    end: Option<Duration>,
) -> Result<(), Failure> {
    for output in outputs {
        let wrong = |reason: String| Failure::usage(format_args!("{option}: {reason}"));
        deployer.check_output(&output.subject, &output.data).map_err(|error| wrong(error.to_string()))?;
        is_before(output.time, end).map_err(|reason| wrong(format!("connection {:?}: {reason}", output.subject)))?;
    }
    Ok(())
}

impl Actions {
    /// Finds, before anything runs, what is wrong with what a command line has the operator do.
    pub fn check(&self, deployer: &Deployer, end: Option<Duration>) -> Result<(), Failure> {
        for call in &self.call {
            let wrong = |reason: String| Failure::usage(format_args!("--call: {reason}"));
            let (module, entry) = call.call();
            if entry.is_empty() {
                return Err(wrong(format!("{:?}: write MODULE.ENTRY", call.subject)));
            }
            deployer.check_call(module, entry).map_err(|error| wrong(error.to_string()))?;
            is_before(call.time, end).map_err(|reason| wrong(format!("{:?}: {reason}", call.subject)))?;
        }
        check_outputs("--output", &self.output, deployer, end)
    }

    /// The updates, with the files that the command line names; `check` says what is wrong with one. Of several updates of a
    /// module, only the first can be known to fit.
    pub fn updates(
        &self,
        scenario: &Scenario,
        end: Option<Duration>,
        check: impl Fn(&str, &ModuleFile) -> Result<(), DeployError>,
    ) -> Result<Vec<(Duration, Operation)>, Failure> {
        let mut updates: Vec<&Update> = self.update.iter().collect();
        updates.sort_by_key(|update| update.time);
        let mut checked = BTreeSet::new();
        let operation = |Update { module, file: path, time }: &Update| {
            let wrong = |reason: String| Failure::usage(format_args!("--update: {}: {reason}", path.display()));
            is_before(*time, end).map_err(wrong)?;
            let file = scenario.update(module, path).map_err(|error| wrong(error.to_string()))?;
            if checked.insert(module.clone()) {
                check(module, &file).map_err(|error| wrong(error.to_string()))?;
            }
            Ok((*time, Operation::Update { module: module.clone(), file }))
        };
        updates.into_iter().map(operation).collect()
    }

    /// All other actions in the order of their times; of equal times, calls first.
    pub fn operations(&self) -> Vec<(Duration, Operation)> {
        let call = |call: &Action| {
            let (module, entry) = call.call();
            let (module, entry) = (module.to_owned(), entry.to_owned());
            (call.time, Operation::Call { module, entry, arguments: call.data.clone() })
        };
        let output = |Action { subject, data, time }: &Action| (*time, Operation::output(subject, data.clone()));
        let mut operations: Vec<_> = self.call.iter().map(call).chain(self.output.iter().map(output)).collect();
        operations.sort_by_key(|(time, _)| *time);
        operations
    }
}

/// Writes the descriptor with what the deployment has found out, and next to it the modules' files and symbol tables.
pub fn write_result(path: &Path, deployer: &Deployer) -> Result<(), Failure> {
    let mut descriptor = deployer.descriptor().clone();
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let directory = PathBuf::from(format!("{name}.files"));
    let target = path.parent().unwrap_or(Path::new("")).join(&directory);
    let write = |file: String, bytes: &[u8]| -> Result<String, Failure> {
        std::fs::create_dir_all(&target).map_err(|error| Failure::written(&target, error))?;
        let path = target.join(&file);
        files::replace(&path, bytes)?;
        Ok(directory.join(file).to_string_lossy().into_owned())
    };
    for module in &mut descriptor.modules {
        if let Some(Unfinished { mut update, file, placement }) = deployer.unfinished_update(&module.name) {
            if let Some(other) = &mut update.under_way {
                let bytes = file.unwrap_or_default();
                other.binary = Some(write(format!("{}.other.elf", module.name), bytes)?);
                other.symtab = match placement {
                    Some(placement) => {
                        Some(write(format!("{}.other.ld", module.name), placement.to_string().as_bytes())?)
                    }
                    None => None,
                };
            }
            module.update = Some(Box::new(update));
        }
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
    files::replace(path, descriptor.write(Format::of(path)).as_bytes())
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

    #[test]
    fn updates() {
        let update = |text: &str| text.parse::<Update>();
        let expected = Update { module: "ESME".into(), file: "a@b=c.c".into(), time: Duration::from_millis(500) };
        assert_eq!(update("ESME=a@b=c.c@0.5"), Ok(expected));
        for text in ["", "ESME", "=a.c", "ESME=", "ESME=@1", "ESME=a.c@", "ESME=a.c@-1", "ESME=a@b.c"] {
            assert!(update(text).is_err(), "{text}");
        }
    }
}
