//! What the source of a module does not say: how large its stack is, how many connections it has room for. The file has
//! the form that the existing tools read:
//!
//! ```yaml
//! module:
//!     - num_connections: 4
//!     - num_local_connections: 2
//!     - stack_size: 256
//!     - peripheral_offset: 162
//!     - claims: [0x01f0, 0x01f8]
//!     - long_events: false              # of more than 64 bytes: the module is smaller without them
//!     - reset_counter: true             # what the deployer has sent holds until the node's next reset
//!     - recursion: {walk: 6, find: 4}   # calls of a function that calls itself, at most at a time
//!     - sm_isr: "$SANCUS/sm_isr.o"      # as it is anyway; also sm_entry, sm_exit
//!     - sm_entry: "my_entry.o"          # in place of ours: what becomes of the source my_entry.S
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use sancus_hw::Claim;
use serde_json::Value;
use serde_saphyr::{Spanned, UserMessageFormatter};

/// First address of data memory; below are the peripherals.
pub const DATA_MEMORY: u16 = 0x0200;

/// More than a module has use for, and few enough to look through at each event.
const MOST_LOCAL_CONNECTIONS: u16 = 255;

/// Settings of one module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModuleSettings {
    /// Connections it has room for.
    pub connections: u16,
    /// Connections without encryption, with modules of the same node, that it has room for. Without any, it cannot have one.
    pub local_connections: u16,
    /// Bytes of its stack; even.
    pub stack: u16,
    /// Bytes below its data that its secret section also covers: peripherals, for the module that is first in data memory.
    pub peripheral_offset: u16,
    /// Registers of devices that are the module's wherever its data are, on cores that have the addition.
    pub claims: Claim,
    /// Whether its text ends with the interrupt vectors, all of which lead to its entry: it is the node's scheduler.
    pub interrupt_vectors: bool,
    /// Whether its events may be longer than a piece ([`piece`]). It is smaller without.
    pub long_events: bool,
    /// Whether the deployer's commands hold until the next reset of the node, which has a device that counts them.
    pub reset_counter: bool,
    /// Functions that call themselves, directly or by others, and how many calls of each there are at most at a time.
    pub recursion: BTreeMap<String, u16>,
    /// Stubs of the module's own in place of ours, with the names of their sources without extensions.
    pub stubs: BTreeMap<Stub, String>,
}

/// A stub that a module can bring itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stub {
    /// The way in: `__sm_NAME_entry`, the module's first address.
    Entry,
    /// Calls out of the module: `__sm_NAME_exit`.
    Exit,
    /// What an interrupt does: `__sm_NAME_isr`.
    Isr,
}

impl Stub {
    /// The name of the setting.
    pub fn setting(self) -> &'static str {
        match self {
            Stub::Entry => "sm_entry",
            Stub::Exit => "sm_exit",
            Stub::Isr => "sm_isr",
        }
    }
}

impl Default for ModuleSettings {
    fn default() -> ModuleSettings {
        ModuleSettings {
            connections: 8,
            local_connections: 0,
            stack: 256,
            peripheral_offset: 0,
            claims: Claim::NONE,
            interrupt_vectors: false,
            long_events: true,
            reset_counter: false,
            recursion: BTreeMap::new(),
            stubs: BTreeMap::new(),
        }
    }
}

/// Settings of modules by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    modules: BTreeMap<String, ModuleSettings>,
    default: ModuleSettings,
}

/// A line of a settings file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct SettingsError {
    /// Its number, from 1.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
}

/// What a settings file says: for each module, a list of settings, each a name with its value.
type File = BTreeMap<String, Spanned<Option<Vec<Spanned<BTreeMap<String, Spanned<Value>>>>>>>;

impl Settings {
    /// Reads a settings file.
    ///
    /// # Errors
    ///
    /// If the text is not YAML, or a setting is not known or out of its range.
    pub fn read(text: &str) -> Result<Settings, SettingsError> {
        // First whether it is YAML, then whether it has the form: the reader's own words for the latter are those of its types.
        let syntax = serde_saphyr::from_str::<Value>(text);
        if syntax.as_ref().is_ok_and(Value::is_null) {
            return Ok(Settings::default());
        }
        let line = |error: &serde_saphyr::Error| error.location().map_or(1, |location| location.line() as usize);
        syntax.map_err(|error| {
            let message = error.without_snippet().render_with_formatter(&UserMessageFormatter);
            let problem = message.lines().next().unwrap_or_default();
            // The line is told anyway.
            let problem = problem.rsplit_once(" at line ").map_or(problem, |(problem, _)| problem);
            // Which limit was breached, the reader says in the words of its types.
            let problem = problem.split(": limits breached").next().unwrap_or_default().to_owned();
            SettingsError { line: line(&error), problem }
        })?;
        let file: File = serde_saphyr::from_str(text).map_err(|error| SettingsError {
            line: line(&error),
            problem: "expected `MODULE:`, and below it lines `- SETTING: VALUE`".to_owned(),
        })?;
        let mut settings = Settings::default();
        for (name, list) in file {
            let module = settings.modules.entry(name).or_default();
            let mut seen = BTreeSet::new();
            for (name, value) in list.value.into_iter().flatten().flat_map(|setting| setting.value) {
                let wrong = |problem| SettingsError { line: value.referenced.line() as usize, problem };
                module.set(&name, &value.value).map_err(wrong)?;
                if !seen.insert(name.clone()) {
                    return Err(wrong(format!("{name} again: a module has each setting once")));
                }
            }
        }
        Ok(settings)
    }

    /// The settings of a module.
    pub fn of(&self, module: &str) -> &ModuleSettings {
        self.modules.get(module).unwrap_or(&self.default)
    }

    /// The modules the settings name.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.modules.keys().map(String::as_str)
    }
}

impl ModuleSettings {
    fn set(&mut self, name: &str, value: &Value) -> Result<(), String> {
        match name {
            "num_connections" => self.connections = number(name, value, "", 0..=u16::MAX)?,
            "num_local_connections" => self.local_connections = number(name, value, "", 0..=MOST_LOCAL_CONNECTIONS)?,
            // The entry stub alone takes more than the least; `stack.rs` tells how much the module does.
            "stack_size" => self.stack = number(name, value, " of bytes", 2..=u16::MAX - 1)?.next_multiple_of(2),
            "peripheral_offset" => self.peripheral_offset = number(name, value, " of bytes", 0..=DATA_MEMORY)?,
            "claims" => self.claims = claims(value)?,
            "interrupt_vectors" => self.interrupt_vectors = truth(name, value)?,
            "long_events" => self.long_events = truth(name, value)?,
            "reset_counter" => self.reset_counter = truth(name, value)?,
            "recursion" => self.recursion = bounds(value)?,
            _ => {
                let stub = [Stub::Entry, Stub::Exit, Stub::Isr].into_iter().find(|stub| stub.setting() == name);
                if let Some(stub) = stub {
                    self.stubs.extend(own_stub(stub, value)?.map(|source| (stub, source)));
                    return Ok(());
                }
                return Err(format!(
                    "unknown setting {name:?}: the settings are num_connections, num_local_connections, stack_size, \
                     peripheral_offset, claims, interrupt_vectors, long_events, reset_counter, recursion"
                ));
            }
        }
        Ok(())
    }

    /// Bytes of the secret section that follow from the settings: the stack and the connections, with encryption and without, of so
    /// many bytes each.
    pub fn bytes(&self, connection: u16, local_connection: u16) -> u32 {
        let connections = u32::from(self.connections) * u32::from(connection);
        u32::from(self.stack) + connections + u32::from(self.local_connections) * u32::from(local_connection)
    }
}

/// Bytes of an event that are encrypted at once (`sancus/reactive.h`: SANCUS_PIECE).
pub(crate) fn piece() -> u16 {
    let header = include_str!("../include/sancus/reactive.h");
    let line = header.lines().find_map(|line| line.strip_prefix("#define SANCUS_PIECE "));
    line.and_then(|number| number.parse().ok()).expect("the header says so")
}

fn truth(name: &str, value: &Value) -> Result<bool, String> {
    value.as_bool().ok_or_else(|| format!("{name}: expected true or false, found {value}"))
}

/// Addresses of registers; each stands for its block.
fn claims(value: &Value) -> Result<Claim, String> {
    let wrong = || {
        let last = Claim::SPACE - 1;
        format!("claims: expected a list of addresses of registers, from 0 to {last:#06x}, found {value}")
    };
    let addresses = value.as_array().ok_or_else(wrong)?;
    addresses.iter().try_fold(Claim::NONE, |claims, address| {
        let address = address.as_u64().and_then(|address| u16::try_from(address).ok());
        address.and_then(|address| claims.with(address)).ok_or_else(wrong)
    })
}

fn number(name: &str, value: &Value, of_what: &str, range: RangeInclusive<u16>) -> Result<u16, String> {
    let number = value.as_u64().and_then(|number| u16::try_from(number).ok()).filter(|number| range.contains(number));
    let (least, most) = (range.start(), range.end());
    number.ok_or_else(|| format!("{name}: expected a number{of_what} from {least} to {most}, found {value}"))
}

/// The name of the source of a stub, or `None` for the one that a module has anyway. The existing tools name its object file.
fn own_stub(stub: Stub, value: &Value) -> Result<Option<String>, String> {
    let setting = stub.setting();
    let file = value.as_str().unwrap_or_default();
    if file == format!("$SANCUS/{setting}.o") {
        return Ok(None);
    }
    let name = file.rsplit('/').next().and_then(|name| name.strip_suffix(".o")).filter(|name| !name.is_empty());
    match name {
        Some(name) if !file.starts_with("$SANCUS/") => Ok(Some(name.to_owned())),
        _ => Err(format!("{setting}: expected \"$SANCUS/{setting}.o\" or an object file NAME.o, found {value}")),
    }
}

/// `{FUNCTION: NUMBER, ...}`
fn bounds(value: &Value) -> Result<BTreeMap<String, u16>, String> {
    let wrong = || format!("recursion: expected {{FUNCTION: NUMBER, ...}} with numbers from 1 to 255, found {value}");
    let bound = |(function, number): (&String, &Value)| {
        let number = number.as_u64().and_then(|number| u8::try_from(number).ok()).filter(|number| *number != 0);
        Some((function.clone(), number?.into()))
    };
    value.as_object().and_then(|bounds| bounds.iter().map(bound).collect()).ok_or_else(wrong)
}

#[cfg(test)]
mod tests {
    use super::{Claim, ModuleSettings, Settings, Stub};

    #[test]
    fn reads_the_existing_form() {
        let settings = Settings::read(
            "ping:\n    - num_connections: 1\n    - num_local_connections: 3\npong:\n  - stack_size: 31 # bytes\n  - claims: [0x1f0, 500]\n  - recursion: {f: 3, g: 255}\n  - sm_isr: \"$SANCUS/sm_isr.o\"\n  - sm_entry: \"stubs/mine.o\"\nbare:\n\n",
        )
        .unwrap();
        let default = ModuleSettings::default();
        assert_eq!(*settings.of("ping"), ModuleSettings { connections: 1, local_connections: 3, ..default.clone() });
        let recursion = [("f".to_owned(), 3), ("g".to_owned(), 255)].into();
        let stubs = [(Stub::Entry, "mine".to_owned())].into();
        let claims = Claim::NONE.with(0x01f0).and_then(|claims| claims.with(500)).unwrap();
        assert_eq!(*settings.of("pong"), ModuleSettings { stack: 32, claims, recursion, stubs, ..default.clone() });
        assert_eq!((settings.of("other"), settings.of("bare")), (&default, &default));
        assert_eq!(settings.names().collect::<Vec<_>>(), ["bare", "ping", "pong"]);
        for empty in ["", "# nothing", "---\n"] {
            assert_eq!(Settings::read(empty), Ok(Settings::default()), "{empty:?}");
        }
        // YAML of any form.
        let flow = Settings::read("{m: [{stack_size: 0x40}, {num_connections: 0}]}").unwrap();
        assert_eq!(*flow.of("m"), ModuleSettings { stack: 64, connections: 0, ..default });
    }

    #[test]
    fn says_what_is_wrong_and_where() {
        let form = "expected `MODULE:`, and below it lines `- SETTING: VALUE`";
        for (text, expected) in [
            ("- num_connections: 1", format!("line 1: {form}")),
            ("b:\na: 5", format!("line 2: {form}")),
            ("a", format!("line 1: {form}")),
            (
                "a:\n - num_connections: x",
                "line 2: num_connections: expected a number from 0 to 65535, found \"x\"".into(),
            ),
            (
                "a:\n - num_connections: 65536",
                "line 2: num_connections: expected a number from 0 to 65535, found 65536".into(),
            ),
            (
                "a:\n - num_local_connections: 256",
                "line 2: num_local_connections: expected a number from 0 to 255, found 256".into(),
            ),
            (
                "a:\n - num_connections: -1",
                "line 2: num_connections: expected a number from 0 to 65535, found -1".into(),
            ),
            ("a:\n - stack_size: 0", "line 2: stack_size: expected a number of bytes from 2 to 65534, found 0".into()),
            (
                "a:\n\n - stack_size: 65535",
                "line 3: stack_size: expected a number of bytes from 2 to 65534, found 65535".into(),
            ),
            (
                "a:\n - stack_size: 64\n - peripheral_offset: 1000",
                "line 3: peripheral_offset: expected a number of bytes from 0 to 512, found 1000".into(),
            ),
            (
                "a:\n - claims: [0x0200]",
                "line 2: claims: expected a list of addresses of registers, from 0 to 0x01ff, found [512]".into(),
            ),
            (
                "a:\n - stack_size: 64\n - stack_size: 66",
                "line 3: stack_size again: a module has each setting once".into(),
            ),
            (
                "a:\n - isr: 1",
                "line 2: unknown setting \"isr\": the settings are num_connections, num_local_connections, stack_size, \
                 peripheral_offset, claims, interrupt_vectors, long_events, reset_counter, recursion"
                    .into(),
            ),
            (
                "a:\n - recursion: f",
                "line 2: recursion: expected {FUNCTION: NUMBER, ...} with numbers from 1 to 255, found \"f\"".into(),
            ),
            (
                "a:\n - recursion: {f: 256}",
                "line 2: recursion: expected {FUNCTION: NUMBER, ...} with numbers from 1 to 255, found {\"f\":256}"
                    .into(),
            ),
            (
                "a:\n - sm_isr: \"$SANCUS/sm_isr_basic.o\"",
                "line 2: sm_isr: expected \"$SANCUS/sm_isr.o\" or an object file NAME.o, found \"$SANCUS/sm_isr_basic.o\""
                    .into(),
            ),
        ] {
            assert_eq!(Settings::read(text).map_err(|error| error.to_string()), Err(expected), "{text}");
        }
        for text in ["a: [", "a:\n - b: 1\na:\n", "a: *x", "a: 1\n---\nb: 2"] {
            let error = Settings::read(text).unwrap_err().to_string();
            assert!(error.starts_with("line ") && error.matches("line ").count() == 1, "{error}");
            assert!(!error.contains("from_") && !error.contains("::"), "{error}");
        }
        let deep = Settings::read(&("[".repeat(100) + &"]".repeat(100))).unwrap_err().to_string();
        assert_eq!(deep, "line 1: YAML document too large or too complex");
    }
}
