//! What the source of a module does not say: how large its stack is, how many connections it has room for. The file has
//! the form that the existing tools read:
//!
//! ```yaml
//! module:
//!     - num_connections: 4
//!     - stack_size: 256
//!     - peripheral_offset: 162
//!     - recursion: {walk: 6, find: 4}   # calls of a function that calls itself, at most at a time
//!     - sm_isr: "$SANCUS/sm_isr.o"      # as it is anyway; also sm_entry, sm_exit
//!     - sm_entry: "my_entry.o"          # in place of ours: what becomes of the source my_entry.S
//! ```

use std::collections::BTreeMap;

/// Settings of one module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModuleSettings {
    /// Connections it has room for.
    pub connections: u16,
    /// Bytes of its stack; even.
    pub stack: u16,
    /// Bytes below its data that its secret section also covers: peripherals, for the module that is first in data memory.
    pub peripheral_offset: u16,
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
            stack: 256,
            peripheral_offset: 0,
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

impl Settings {
    /// Reads a settings file.
    pub fn read(text: &str) -> Result<Settings, SettingsError> {
        let mut settings = Settings::default();
        let mut module: Option<&mut ModuleSettings> = None;
        for (index, line) in text.lines().enumerate() {
            let wrong = |problem: String| SettingsError { line: index + 1, problem };
            let content = line.split('#').next().unwrap_or_default().trim_end();
            if content.trim().is_empty() || content.trim() == "---" {
                continue;
            }
            let (key, value) = content
                .trim_start_matches([' ', '\t', '-'])
                .split_once(':')
                .ok_or_else(|| wrong(format!("expected `name:` or `- setting: value`, found {content:?}")))?;
            let (key, value) = (key.trim(), value.trim());
            if !content.starts_with([' ', '\t', '-']) {
                if !value.is_empty() {
                    return Err(wrong(format!("expected settings of module {key:?} on lines of their own")));
                }
                module = Some(settings.modules.entry(key.to_owned()).or_default());
                continue;
            }
            let Some(module) = &mut module else {
                return Err(wrong(format!("setting {key:?} before the name of a module")));
            };
            if let Some(stub) = [Stub::Entry, Stub::Exit, Stub::Isr].into_iter().find(|stub| stub.setting() == key) {
                if let Some(source) = own_stub(stub, value).map_err(wrong)? {
                    module.stubs.insert(stub, source);
                }
                continue;
            }
            if key == "recursion" {
                module.recursion = bounds(value).map_err(wrong)?;
                continue;
            }
            let number: u16 =
                value.parse().map_err(|_| wrong(format!("{key}: expected a number up to 65535, found {value:?}")))?;
            match key {
                "num_connections" => module.connections = number,
                "stack_size" => module.stack = number.next_multiple_of(2),
                "peripheral_offset" => module.peripheral_offset = number,
                _ => {
                    return Err(wrong(format!(
                        "unknown setting {key:?}: the settings are num_connections, stack_size, peripheral_offset, \
                         recursion"
                    )));
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

/// The name of the source of a stub, or `None` for the one that a module has anyway. The existing tools name its object file.
fn own_stub(stub: Stub, value: &str) -> Result<Option<String>, String> {
    let file = value.trim_matches(['"', '\'']);
    if file.is_empty() || file == format!("$SANCUS/{}.o", stub.setting()) {
        return Ok(None);
    }
    let name = file.rsplit('/').next().and_then(|name| name.strip_suffix(".o")).filter(|name| !name.is_empty());
    match name {
        Some(name) if !file.starts_with("$SANCUS/") => Ok(Some(name.to_owned())),
        _ => Err(format!("{0}: expected \"$SANCUS/{0}.o\" or an object file NAME.o, found {value}", stub.setting())),
    }
}

/// `{FUNCTION: NUMBER, ...}`
fn bounds(value: &str) -> Result<BTreeMap<String, u16>, String> {
    let read = || -> Option<BTreeMap<String, u16>> {
        let list = value.strip_prefix('{')?.strip_suffix('}')?;
        let bounds = list.split(',').map(|bound| {
            let (function, number) = bound.split_once(':')?;
            let number = number.trim().parse().ok().filter(|number| (1..=255).contains(number))?;
            Some((function.trim().to_owned(), number))
        });
        bounds.collect()
    };
    let expected = "expected {FUNCTION: NUMBER, ...} with numbers from 1 to 255";
    read().ok_or_else(|| format!("recursion: {expected}, found {value:?}"))
}

#[cfg(test)]
mod tests {
    use super::{ModuleSettings, Settings, Stub};

    #[test]
    fn reads_the_existing_form() {
        let settings = Settings::read(
            "ping:\n    - num_connections: 1\npong:\n  - stack_size: 31 # bytes\n  - recursion: {f: 3, g: 255}\n  - sm_isr: \"$SANCUS/sm_isr.o\"\n  - sm_entry: \"stubs/mine.o\"\n\n",
        )
        .unwrap();
        let default = ModuleSettings::default();
        assert_eq!(*settings.of("ping"), ModuleSettings { connections: 1, ..default.clone() });
        let recursion = [("f".to_owned(), 3), ("g".to_owned(), 255)].into();
        let stubs = [(Stub::Entry, "mine".to_owned())].into();
        assert_eq!(*settings.of("pong"), ModuleSettings { stack: 32, recursion, stubs, ..default.clone() });
        assert_eq!(*settings.of("other"), default);
        assert_eq!(settings.names().collect::<Vec<_>>(), ["ping", "pong"]);
    }

    #[test]
    fn says_what_is_wrong_and_where() {
        for (text, expected) in [
            ("- num_connections: 1", "line 1: setting \"num_connections\" before the name of a module"),
            ("a:\n - num_connections: x", "line 2: num_connections: expected a number up to 65535, found \"x\""),
            (
                "a:\n - isr: 1",
                "line 2: unknown setting \"isr\": the settings are num_connections, stack_size, peripheral_offset, \
                 recursion",
            ),
            (
                "a:\n - recursion: f",
                "line 2: recursion: expected {FUNCTION: NUMBER, ...} with numbers from 1 to 255, found \"f\"",
            ),
            (
                "a:\n - recursion: {f: 256}",
                "line 2: recursion: expected {FUNCTION: NUMBER, ...} with numbers from 1 to 255, found \"{f: 256}\"",
            ),
            (
                "a:\n - sm_isr: \"$SANCUS/sm_isr_basic.o\"",
                "line 2: sm_isr: expected \"$SANCUS/sm_isr.o\" or an object file NAME.o, found \"$SANCUS/sm_isr_basic.o\"",
            ),
            ("a: 5", "line 1: expected settings of module \"a\" on lines of their own"),
            ("a", "line 1: expected `name:` or `- setting: value`, found \"a\""),
        ] {
            assert_eq!(Settings::read(text).map_err(|error| error.to_string()), Err(expected.to_owned()));
        }
    }
}
