//! What the checker says.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use machine::recording::Divergence;

/// Name and version of the JSON form.
pub const SCHEMA: &str = "sancus-emu/verdict/1";

/// What a verdict says nothing about (`docs/authentic-execution.md`, "What is not promised").
pub const NOT_COVERED: [&str; 5] = [
    "whether anything happens at all",
    "how old a command or a call is",
    "what modules did after a reset of their node, without the reset gate",
    "what devices show while no module owns them",
    "what the clang front end understood of the source",
];

/// What the checker found out about a run.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Verdict {
    /// The outputs of modules and devices, in the order of time.
    pub outputs: Vec<Output>,
    /// What modules did or accepted that cannot be explained, in the order of time.
    pub findings: Vec<Finding>,
    /// Secrets that showed outside of modules.
    pub leaks: Vec<Leak>,
    /// What the descriptor's policy has to do with it, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<Conformance>,
    /// The modules whose outputs are explained by their files alone, not by their sources, with the reasons.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub by_file_alone: BTreeMap<String, String>,
    /// From where on twins were not compared, if there was such a time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incomparable: Option<Incomparable>,
    /// How many events of the deployer modules accepted.
    #[serde(skip)]
    pub accepted_from_deployer: u64,
}

/// An output of the application.
#[derive(Clone, Debug, Serialize)]
pub struct Output {
    /// The output itself.
    pub step: HistoryEntry,
    /// Whether it is explained.
    pub explained: bool,
    /// What led to it, the nearest cause first: if it is explained, back to what came in from outside; if not, back to
    /// what cannot be explained.
    pub history: Vec<HistoryEntry>,
    /// Index of the finding that leaves it unexplained.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finding: Option<usize>,
    /// What a compromised module sent may have led to it: its module, or one before it, has accepted something of that.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub depends: bool,
}

impl Output {
    /// Whether its history leads back to what a compromised module sent.
    pub fn follows_from_compromised(&self) -> bool {
        self.history.iter().any(|step| matches!(step.cause, Cause::Compromised { .. }))
    }
}

/// Something that happened, where and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HistoryEntry {
    /// Nanoseconds since the network was switched on.
    pub time: u64,
    /// The node or host.
    pub at: String,
    /// The module, if one did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub module: Option<String>,
    /// What happened.
    #[serde(flatten)]
    pub cause: Cause,
}

/// Kinds of [`HistoryEntry`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Cause {
    /// A device did something in the world.
    Device {
        /// The device.
        device: String,
        /// What changed.
        quantity: String,
        /// To what.
        value: i32,
    },
    /// A module wrote a device's register.
    Write {
        /// The register, with its device.
        register: String,
        /// What it wrote.
        value: u16,
    },
    /// A module read a device's register.
    Read {
        /// The register, with its device.
        register: String,
        /// What it read.
        value: u16,
    },
    /// Something that its reference does not explain went out of a module.
    Unknown {
        /// Where it was written.
        address: u16,
        /// The first word.
        value: u16,
    },
    /// A module sent an event.
    Sent {
        /// Its output.
        output: String,
        /// The number of the event on its connection, from 1.
        number: usize,
    },
    /// The attacker sent an event as a module that is compromised.
    Compromised {
        /// The output whose key was used.
        output: String,
    },
    /// A module accepted an event.
    Accepted {
        /// Its input.
        input: String,
        /// The number of the event on its connection, from 1.
        number: usize,
    },
    /// A module sealed an envelope: it encrypted something under a key that is no connection's.
    Sealed {
        /// The number of the envelope, of all that were sealed, from 1.
        number: usize,
    },
    /// A module opened an envelope.
    Opened {
        /// Its number.
        number: usize,
    },
    /// The deployer sent an event on a direct connection, or a command.
    Deployer {
        /// The connection, or the module that the command is for.
        connection: String,
        /// The number of the event on its connection, from 1.
        number: usize,
    },
    /// A module accepted a command of the deployer: a key, or its end.
    Command {
        /// The number of the command to this module, from 1.
        number: usize,
    },
    /// Somebody called an entry point: the source lets anybody do that at any time.
    Called {
        /// The entry point.
        entry: String,
    },
    /// A module called something outside of modules.
    Told {
        /// The function.
        function: String,
        /// R12 to R15.
        arguments: [u16; 4],
    },
}

/// Something that the untouched code does not do, or that nobody really sent.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// Nanoseconds since the network was switched on.
    pub time: u64,
    /// The node.
    pub at: String,
    /// The module.
    pub module: String,
    /// What is wrong.
    pub text: String,
    /// Where the module left its reference, if it did.
    #[serde(skip)]
    pub divergence: Option<Divergence>,
    /// The line of the source that would have had to run, or that should have, if the module did something else than its
    /// source: `relay.c:16`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// A secret outside of the modules that may know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Leak {
    /// Nanoseconds since the network was switched on.
    pub time: u64,
    /// Where it showed.
    pub at: String,
    /// Whose secret it is, or in what twin runs differ.
    pub secret: String,
    /// What it showed in.
    pub text: String,
}

/// What was recorded of what a policy has to allow: events and calls between modules, the uses of devices, and calls of functions outside
/// of modules.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Conformance {
    /// How much of it the policy allows.
    pub allowed: u64,
    /// What it does not.
    pub outside: Vec<Outside>,
}

/// Something that no rule of the policy allows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outside {
    /// Nanoseconds since the network was switched on.
    pub time: u64,
    /// The node.
    pub at: String,
    /// Where a rule would have to be: `policy.flows`.
    pub section: &'static str,
    /// What it would have to allow: who to whom, or what of whom.
    pub text: String,
}

/// Cipher decides what happens: a module was made to write it to a device or into program memory, or software acts on it. Cipher
/// differs in twins, and so does all that follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Incomparable {
    /// Nanoseconds since the network was switched on.
    pub time: u64,
    /// The node.
    pub at: String,
    /// The address that was written; `None` if it is software that acts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<u16>,
}

impl Verdict {
    /// Whether every output is explained, no secret showed, and nothing was outside of the policy.
    pub fn is_clean(&self) -> bool {
        self.unexplained().next().is_none() && self.leaks.is_empty() && self.outside().is_empty()
    }

    /// What no rule of the policy allows.
    pub fn outside(&self) -> &[Outside] {
        self.policy.as_ref().map_or(&[], |policy| &policy.outside)
    }

    /// The outputs that are not explained.
    pub fn unexplained(&self) -> impl Iterator<Item = &Output> {
        self.outputs.iter().filter(|output| !output.explained)
    }

    /// The JSON form, `docs/authentic-execution.md`.
    pub fn to_json(&self) -> serde_json::Value {
        let mut value = serde_json::to_value(self).unwrap_or_default();
        if let serde_json::Value::Object(fields) = &mut value {
            fields.insert("schema".into(), SCHEMA.into());
            fields.insert("not_covered".into(), NOT_COVERED.as_slice().into());
        }
        value
    }
}

impl fmt::Display for HistoryEntry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.module {
            Some(module) => write!(formatter, "{module}.{}", self.cause),
            None => self.cause.fmt(formatter),
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cause::Device { device, quantity, value } => write!(formatter, "{device} {quantity} {value}"),
            Cause::Write { register, value } => write!(formatter, "{register} := {value}"),
            Cause::Read { register, value } => write!(formatter, "{register} = {value}"),
            Cause::Unknown { address, value } => write!(formatter, "{value:#06x} at {address:#06x}"),
            Cause::Sent { output: name, number } | Cause::Accepted { input: name, number } => {
                write!(formatter, "{name} {number}")
            }
            Cause::Deployer { connection, number } => write!(formatter, "{connection} {number}"),
            Cause::Sealed { number } => write!(formatter, "envelope {number}"),
            Cause::Opened { number } => write!(formatter, "opening of envelope {number}"),
            Cause::Command { number } => write!(formatter, "command {number}"),
            Cause::Compromised { output } => write!(formatter, "{output} (compromised)"),
            Cause::Called { entry } => write!(formatter, "{entry}()"),
            Cause::Told { function, arguments } => {
                let arguments: Vec<String> = arguments.iter().map(u16::to_string).collect();
                write!(formatter, "{function}({})", arguments.join(", "))
            }
        }
    }
}

impl fmt::Display for Output {
    /// The output and its history, nearest cause first. What a module read again and again stands there once.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.step)?;
        let mut texts = self.history.iter().map(HistoryEntry::to_string).peekable();
        while let Some(text) = texts.next() {
            let again = std::iter::from_fn(|| texts.next_if_eq(&text)).count();
            match again {
                0 => write!(formatter, " <- {text}")?,
                _ => write!(formatter, " <- {text} ({} times)", again + 1)?,
            }
        }
        Ok(())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:.6} s, {}, {}: {}", self.time as f64 / 1e9, self.at, self.module, self.text)
    }
}

impl fmt::Display for Leak {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:.6} s, {}: {} shows in {}", self.time as f64 / 1e9, self.at, self.secret, self.text)
    }
}

impl fmt::Display for Outside {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Outside { time, at, section, text } = self;
        write!(formatter, "{:.6} s, {at}: no rule of {section} allows {text}", *time as f64 / 1e9)
    }
}

impl fmt::Display for Incomparable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Incomparable { time, at, address } = self;
        write!(formatter, "{:.6} s, {at}: ", *time as f64 / 1e9)?;
        match address {
            Some(address) => {
                write!(formatter, "a module's cipher goes to a device or into program memory, at {address:#06x}")
            }
            None => formatter.write_str("software acts on what it sees of cipher"),
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unexplained = self.unexplained().count();
        let explained = self.outputs.len() - unexplained;
        writeln!(formatter, "outputs: {explained} explained, {unexplained} unexplained; leaks: {}", self.leaks.len())?;
        for output in self.unexplained() {
            writeln!(formatter, "unexplained: {output}")?;
            if let Some(finding) = output.finding.and_then(|index| self.findings.get(index)) {
                writeln!(formatter, "    {finding}")?;
            }
        }
        self.leaks.iter().try_for_each(|leak| writeln!(formatter, "leak: {leak}"))?;
        if let Some(Conformance { allowed, outside }) = &self.policy {
            writeln!(formatter, "policy: {allowed} flows and uses allowed, {} not", outside.len())?;
            outside.iter().try_for_each(|outside| writeln!(formatter, "outside of the policy: {outside}"))?;
        }
        if let Some(incomparable) = &self.incomparable {
            writeln!(formatter, "twins are compared only up to {incomparable}")?;
        }
        let alone = self.by_file_alone.iter();
        alone
            .into_iter()
            .try_for_each(|(module, reason)| writeln!(formatter, "{module} is explained by its file alone: {reason}"))
    }
}
