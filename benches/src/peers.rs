//! Other simulators, run on the same image in the same run where they are installed.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Times of which the shortest counts.
const ROUNDS: usize = 5;

/// A simulator.
pub struct Peer {
    /// Its name.
    pub name: &'static str,
    /// The environment variable that names its command, or why it cannot be run.
    command: Result<PathBuf, String>,
    arguments: fn(&Run) -> Vec<String>,
    /// What its output says if the program came to its end; nothing if the process ends with the program.
    proof: fn(&Run) -> String,
}

/// A program to run, and up to where.
#[derive(Clone, Debug)]
pub struct Run {
    /// The ELF file.
    pub image: PathBuf,
    /// The function with which the program begins to print what it has computed. Not every simulator has the UART that
    /// takes it, nor stops where the program switches the CPU off.
    pub end: &'static str,
}

impl Run {
    fn image(&self) -> String {
        self.image.to_string_lossy().into_owned()
    }
}

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
        let alone = |run: &Run| vec![run.image()];
        let by_itself = |_: &Run| String::new();
        vec![
            Peer {
                name: "mspdebug sim",
                command: on_path("mspdebug"),
                arguments: |run| {
                    vec!["sim".into(), format!("prog {}", run.image()), format!("setbreak {}", run.end), "run".into()]
                },
                // It shows the code where it stops.
                proof: |run| format!("\n{}:\n", run.end),
            },
            Peer { name: "sancus-sim", command: named("SANCUS_SIM"), arguments: alone, proof: by_itself },
            Peer { name: "MSPSim", command: named("MSPSIM"), arguments: alone, proof: by_itself },
        ]
    }

    /// The time for a run, less that for an empty one; fails with the reason.
    pub fn time(&self, run: &Run, empty: &Run) -> Result<Duration, String> {
        let command = self.command.as_ref().map_err(Clone::clone)?;
        let time = |run: &Run| {
            let mut shortest = Duration::MAX;
            for _ in 0..ROUNDS {
                let mut process = Command::new(command);
                process.args((self.arguments)(run)).stdin(Stdio::null());
                let start = Instant::now();
                let output = process.output().map_err(|error| format!("{}: {error}", command.display()))?;
                if !output.status.success() {
                    return Err(format!("{} ended with {}", command.display(), output.status));
                }
                shortest = shortest.min(start.elapsed());
                if !String::from_utf8_lossy(&output.stdout).contains(&(self.proof)(run)) {
                    return Err(format!("{} did not come to {} of {}", command.display(), run.end, run.image()));
                }
            }
            Ok(shortest)
        };
        Ok(time(run)?.saturating_sub(time(empty)?))
    }
}
