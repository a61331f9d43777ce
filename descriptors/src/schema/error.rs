//! What can be wrong with a descriptor.

use std::fmt;

use serde_json::Value;

/// A descriptor that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DescriptorError {
    /// Not JSON, or not YAML.
    #[error("line {line}, column {column}: {message}")]
    Syntax {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
        /// What is wrong there.
        message: String,
    },
    /// Well-formed, but no deployment. Displays a line for each problem.
    #[error("{}", .0.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n"))]
    Invalid(Vec<Problem>),
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Path of the value: `connections[2].to_module`.
    pub path: String,
    /// What should be there: "a port from 1 to 65535".
    pub expected: String,
    /// What is there, as JSON; `None` if nothing is.
    pub found: Option<String>,
    /// The name that was probably meant.
    pub nearest: Option<String>,
}

impl Problem {
    /// Something else than one of some names.
    pub fn one_of<'a>(path: &str, names: impl IntoIterator<Item = &'a str>, found: &Value) -> Problem {
        let names: Vec<&str> = names.into_iter().collect();
        let quoted: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
        Problem {
            path: path.to_owned(),
            expected: quoted.join(" or "),
            found: Some(shown(found)),
            nearest: found.as_str().and_then(|name| nearest(name, names)),
        }
    }
}

/// A value as messages show it.
pub(crate) fn shown(value: &Value) -> String {
    match value {
        Value::Object(_) => "an object".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        plain => plain.to_string(),
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(formatter, "{}: ", self.path)?;
        }
        match &self.found {
            Some(found) => write!(formatter, "expected {}, found {found}", self.expected)?,
            None => write!(formatter, "missing; expected {}", self.expected)?,
        }
        match &self.nearest {
            Some(nearest) => write!(formatter, "; did you mean {nearest:?}?"),
            None => Ok(()),
        }
    }
}

/// Nobody mistypes a name as long as this, and comparing long names takes long.
const LONGEST_NAME: usize = 100;

/// The name out of `names` that was probably meant by `name`, if one is similar enough.
pub fn nearest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let typed = |name: &&str| name.len() <= LONGEST_NAME;
    let name = Some(name).filter(typed)?;
    let distance = |candidate: &str| strsim::damerau_levenshtein(&name.to_lowercase(), &candidate.to_lowercase());
    let names = names.into_iter().filter(typed);
    let (distance, candidate) = names.map(|candidate| (distance(candidate), candidate)).min()?;
    (distance <= name.chars().count().max(3) / 3).then(|| candidate.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of two names with a million letters each, the comparison alone would take hours.
    #[test]
    fn no_long_name_is_compared() {
        let long = "meter".repeat(200_000);
        assert_eq!(nearest("metre", ["switch", "meter", &long]).as_deref(), Some("meter"));
        assert_eq!(nearest(&long, [&long[1..], "meter"]), None);
    }
}
