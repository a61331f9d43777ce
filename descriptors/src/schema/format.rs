//! The text formats of descriptors. Both hold the same values.

use std::path::Path;

use serde_json::Value;
use serde_saphyr::UserMessageFormatter;

use super::error::DescriptorError;

/// How a descriptor is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// As JSON.
    Json,
    /// As YAML 1.2; `0x12` is a number there, and a key of digits alone has to be quoted.
    Yaml,
}

impl Format {
    /// The format of a file by its name: `.yaml` and `.yml` are YAML, everything else is JSON.
    pub fn of(path: &Path) -> Format {
        let extension = path.extension().map(|extension| extension.to_ascii_lowercase());
        match extension.is_some_and(|extension| extension == "yaml" || extension == "yml") {
            true => Format::Yaml,
            false => Format::Json,
        }
    }

    pub(crate) fn parse(self, text: &str) -> Result<Value, DescriptorError> {
        match self {
            Format::Json => parse_json(text),
            Format::Yaml => parse_yaml(text),
        }
    }

    pub(crate) fn print(self, value: &Value) -> String {
        match self {
            Format::Json => format!("{value:#}\n"),
            Format::Yaml => serde_saphyr::to_string(value).expect("plain values can be written as YAML"),
        }
    }
}

fn parse_json(text: &str) -> Result<Value, DescriptorError> {
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let message = error.to_string();
        let message = message.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&message);
        DescriptorError::Syntax { line, column, message: message.to_owned() }
    })
}

fn parse_yaml(text: &str) -> Result<Value, DescriptorError> {
    serde_saphyr::from_str(text).map_err(|error| {
        let (line, column) = error.location().map_or((1, 1), |location| (location.line(), location.column()));
        // Its own formatter of messages names the functions of the reader.
        let message = error.without_snippet().render_with_formatter(&UserMessageFormatter);
        let message = message.lines().next().unwrap_or_default();
        // Which limit was breached, the reader says in the words of its types.
        let message = message.split(": limits breached").next().unwrap_or_default();
        let message = message.strip_suffix(&format!(" at line {line}, column {column}")).unwrap_or(message).to_owned();
        DescriptorError::Syntax { line: line as usize, column: column as usize, message }
    })
}
