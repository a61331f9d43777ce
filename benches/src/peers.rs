//! Other simulators, run on the same image in the same run where they are installed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A simulator.
pub struct Peer {
    /// Its name.
    pub name: &'static str,
    /// The environment variable that names its command, or why it cannot be run.
    command: Result<PathBuf, String>,
    arguments: fn(&str) -> Vec<String>,
}

/// Where the measured part of the prebuilt programs ends.
const END: &str = "console_start";

impl Peer {
    /// The simulators known, installed or not. `mspdebug` is looked for on the path; the others are scripts of the user's
    /// that take an ELF file and end when its program ends.
    pub fn all() -> Vec<Peer> {
        let on_path = |program: &str| {
            let path = std::env::var_os("PATH").unwrap_or_default();
            let found = std::env::split_paths(&path).map(|folder| folder.join(program)).find(|path| path.is_file());
            found.ok_or(format!("no {program} on the path"))
        };
        let named = |variable: &str| {
            std::env::var_os(variable).map(PathBuf::from).ok_or(format!("{variable} does not name one"))
        };
        let alone = |image: &str| vec![image.to_owned()];
        vec![
            Peer {
                name: "mspdebug sim",
                command: on_path("mspdebug"),
                arguments: |image| {
                    let commands = [format!("prog {image}"), format!("setbreak {END}"), "run".into()];
                    std::iter::once("sim".into()).chain(commands).collect()
                },
            },
            Peer { name: "sancus-sim", command: named("SANCUS_SIM"), arguments: alone },
            Peer { name: "MSPSim", command: named("MSPSIM"), arguments: alone },
        ]
    }

    /// The time to run an image, less that to run an empty one; fails with the reason.
    pub fn time(&self, image: &Path, empty: &Path) -> Result<Duration, String> {
        let command = self.command.as_ref().map_err(Clone::clone)?;
        let time = |image: &Path| {
            let mut shortest = Duration::MAX;
            for _ in 0..3 {
                let mut process = Command::new(command);
                process.args((self.arguments)(&image.to_string_lossy())).stdin(Stdio::null());
                let start = Instant::now();
                let output = process.output().map_err(|error| format!("{}: {error}", command.display()))?;
                if !output.status.success() {
                    return Err(format!("{} ended with {}", command.display(), output.status));
                }
                shortest = shortest.min(start.elapsed());
            }
            Ok(shortest)
        };
        Ok(time(image)?.saturating_sub(time(empty)?))
    }
}
