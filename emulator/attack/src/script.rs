//! Scripts: what an attacker does and when, as JSON. `docs/attack.md` describes the form.

use serde_json::{Map, Value};

use super::action::Action;

/// The `schema` of scripts. It changes when a field changes its meaning or goes away.
pub const SCHEMA: &str = "sancus-emu/attack/1";

/// Longest run, in microseconds: an hour.
const LONGEST: u64 = 3_600_000_000;

/// A list of timed actions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Script {
    /// In the order of their times.
    pub actions: Vec<Timed>,
}

/// An action and its time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Timed {
    /// Microseconds since the attacker was let loose.
    pub at: u64,
    /// What.
    pub action: Action,
}

/// Text that is no script.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScriptError {
    /// Not JSON.
    #[error("not JSON: {0}")]
    Json(String),
    /// Something in it is wrong.
    #[error("{path}: {reason}")]
    Content {
        /// Where: `actions[3]`.
        path: String,
        /// What, and what to do about it.
        reason: String,
    },
}

impl ScriptError {
    pub(super) fn new(path: impl ToString, reason: impl ToString) -> ScriptError {
        ScriptError::Content { path: path.to_string(), reason: reason.to_string() }
    }
}

impl Script {
    /// Reads a script.
    ///
    /// # Errors
    ///
    /// If it is no JSON, with the line; if it has unknown fields, times that go back, or values that cannot be, with the
    /// path. Whether names and addresses exist is known only to a [`Scene`](super::Scene).
    pub fn from_json(text: &str) -> Result<Script, ScriptError> {
        let value: Value = serde_json::from_str(text).map_err(|error| ScriptError::Json(error.to_string()))?;
        let Value::Object(mut fields) = value else {
            return Err(ScriptError::new("script", "expected an object with `schema` and `actions`"));
        };
        match fields.remove("schema") {
            Some(Value::String(schema)) if schema == SCHEMA => {}
            Some(other) => {
                return Err(ScriptError::new("schema", format!("expected {SCHEMA:?}, found {other}")));
            }
            None => return Err(ScriptError::new("schema", format!("is missing: add \"schema\": {SCHEMA:?}"))),
        }
        let actions = match fields.remove("actions") {
            Some(Value::Array(actions)) => actions,
            Some(_) => return Err(ScriptError::new("actions", "expected an array")),
            None => return Err(ScriptError::new("actions", "is missing: add an array of actions")),
        };
        if let Some(name) = fields.keys().next() {
            return Err(ScriptError::new(name, "unknown field: a script has `schema` and `actions`"));
        }
        let mut script = Script::default();
        for (index, value) in actions.into_iter().enumerate() {
            let path = format!("actions[{index}]");
            let timed = timed(value, &path)?;
            let before = script.actions.last().map_or(0, |timed| timed.at);
            if timed.at < before {
                let reason = format!(
                    "{} µs is earlier than the previous action, at {before} µs: put actions in order of time",
                    timed.at
                );
                return Err(ScriptError::new(path + ".at", reason));
            }
            script.actions.push(timed);
        }
        Ok(script)
    }

    /// The script as JSON.
    pub fn to_json(&self) -> Value {
        let actions = self.actions.iter().map(|timed| {
            let mut fields = Map::new();
            fields.insert("at".into(), timed.at.into());
            // Actions have string keys and no number that JSON cannot hold.
            if let Ok(Value::Object(action)) = serde_json::to_value(&timed.action) {
                fields.extend(action);
            }
            Value::Object(fields)
        });
        serde_json::json!({"schema": SCHEMA, "actions": actions.collect::<Vec<_>>()})
    }
}

fn timed(value: Value, path: &str) -> Result<Timed, ScriptError> {
    let Value::Object(mut fields) = value else {
        return Err(ScriptError::new(path, "expected an object with `at` and `do`"));
    };
    let at = match fields.remove("at") {
        Some(at) => at.as_u64().filter(|at| *at < LONGEST).ok_or_else(|| {
            ScriptError::new(format!("{path}.at"), format!("{at} is not a time: give microseconds from 0 to {LONGEST}"))
        })?,
        None => {
            return Err(ScriptError::new(path, "`at` is missing: give microseconds since the start of the attack"));
        }
    };
    let action = serde_json::from_value(Value::Object(fields));
    Ok(Timed { at, action: action.map_err(|error| ScriptError::new(path, error))? })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_is_a_script_or_an_error(
            start in prop::sample::select(vec!["", "{\"schema\": \"sancus-emu/attack/1\", \"actions\": ["]),
            text in "[ -~]{0,60}",
        ) {
            let _ = Script::from_json(&format!("{start}{text}"));
        }
    }

    #[test]
    fn errors_say_where_and_what_to_do() {
        let error = |text: &str| Script::from_json(text).expect_err("no script").to_string();
        assert!(error("{\"schema\": 1,\n ]").contains("line 2"));
        assert_eq!(error("[]"), "script: expected an object with `schema` and `actions`");
        assert_eq!(error("{}"), "schema: is missing: add \"schema\": \"sancus-emu/attack/1\"");
        let text = r#"{"schema": "sancus-emu/attack/1", "actions": [], "speed": 1}"#;
        assert_eq!(error(text), "speed: unknown field: a script has `schema` and `actions`");
        let text = r#"{"schema": "sancus-emu/attack/1", "actions": [{"at": 0, "do": "drop", "count": -1}]}"#;
        assert_eq!(error(text), "actions[0]: expected a number from 0 to 65535, found -1");
    }
}
