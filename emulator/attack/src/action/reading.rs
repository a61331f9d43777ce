//! From JSON to actions. serde derives how; what is wrong is said in the words of descriptors.

use std::fmt;

use descriptors::{Problem, nearest};
use serde::Deserialize;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error, Expected, IntoDeserializer, Unexpected, Visitor};
use serde_json::Value;

use super::{Action, HostAction, LinkAction, NAME, NodeAction};

// Its name says which kind an action is. (Had serde try one kind after the other, it could not say what is wrong.)
impl<'de> Deserialize<'de> for Action {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Action, D::Error> {
        action(Value::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

fn action(fields: Value) -> Result<Action, Wrong> {
    let name = fields.get(NAME).ok_or_else(|| Wrong::missing_field(NAME))?;
    let is_of = |names: &[&str]| names.iter().any(|known| name == known);
    let (link, host, node) = (names::<LinkAction>(), names::<HostAction>(), names::<NodeAction>());
    if is_of(link) {
        LinkAction::deserialize(Field(fields)).map(Action::Link)
    } else if is_of(host) {
        HostAction::deserialize(Field(fields)).map(Action::Host)
    } else if is_of(node) {
        NodeAction::deserialize(Field(fields)).map(Action::Node)
    } else {
        let (name, known) = (name.as_str().unwrap_or_default(), [link, host, node].concat());
        let meant = nearest(name, known.iter().copied()).map(|meant| format!("did you mean `{meant}`?"));
        let meant = meant.unwrap_or_else(|| format!("expected one of `{}`", known.join("`, `")));
        Err(Wrong::custom(format_args!("there is no action `{name}`; {meant}")))
    }
}

/// The names of the actions of a kind, which serde derives and tells to whoever asks for another.
pub(super) fn names<'de, Kind: Deserialize<'de>>() -> &'static [&'static str] {
    let unknown = MapDeserializer::<_, Wrong>::new([(NAME, "")].into_iter());
    Kind::deserialize(unknown).err().map_or(&[], |wrong| wrong.known)
}

/// What is wrong with an action.
#[derive(Debug)]
struct Wrong {
    text: String,
    /// The names that would have been known.
    known: &'static [&'static str],
}

impl Wrong {
    fn unknown(what: &str, name: &str, known: &'static [&'static str]) -> Wrong {
        let mut problem = Problem::one_of("", known.iter().copied(), &name.into());
        problem.expected.insert_str(0, what);
        Wrong { text: problem.to_string(), known }
    }

    fn expected(expected: &dyn Expected, found: String) -> Wrong {
        let expected = in_our_words(&expected.to_string());
        Wrong::custom(Problem { path: String::new(), expected, found: Some(found), nearest: None })
    }
}

impl Error for Wrong {
    fn custom<T: fmt::Display>(text: T) -> Wrong {
        Wrong { text: text.to_string(), known: &[] }
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Wrong {
        let found = match found {
            Unexpected::Bool(value) => value.to_string(),
            Unexpected::Unsigned(value) => value.to_string(),
            Unexpected::Signed(value) => value.to_string(),
            Unexpected::Float(value) => value.to_string(),
            Unexpected::Str(value) => Value::from(value).to_string(),
            Unexpected::Unit | Unexpected::Option => Value::Null.to_string(),
            Unexpected::Seq => "a list".to_owned(),
            // JSON has nothing else.
            _ => "an object".to_owned(),
        };
        Wrong::expected(expected, found)
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Wrong {
        Wrong::invalid_type(found, expected)
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Wrong {
        Wrong::expected(expected, format!("a list of {length}"))
    }

    fn unknown_variant(name: &str, known: &'static [&'static str]) -> Wrong {
        Wrong::unknown("", name, known)
    }

    fn unknown_field(name: &str, known: &'static [&'static str]) -> Wrong {
        Wrong::unknown("the field ", name, known)
    }

    fn missing_field(name: &'static str) -> Wrong {
        Wrong::custom(format_args!("`{name}` is missing"))
    }
}

impl std::error::Error for Wrong {}

impl fmt::Display for Wrong {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

/// What serde expects, by its names of types.
fn in_our_words(expected: &str) -> String {
    let number = |most: u64| format!("a number from 0 to {most}");
    let length = ["an array of length ", "a tuple of size "].iter().find_map(|start| expected.strip_prefix(start));
    match (expected, length) {
        (_, Some(length)) => format!("a list of {length}"),
        ("u8", _) => number(u8::MAX.into()),
        ("u16", _) => number(u16::MAX.into()),
        ("u32", _) => number(u32::MAX.into()),
        ("a string", _) => "text".to_owned(),
        ("a boolean", _) => "true or false".to_owned(),
        ("a sequence", _) => "a list".to_owned(),
        // The kinds of what happens meanwhile, and their fields.
        _ => "an object with one field".to_owned(),
    }
}

/// A value, read with errors in our words.
struct Field(Value);

impl<'de> Deserializer<'de> for Field {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(value), _, _) => visitor.visit_u64(value),
                (_, Some(value), _) => visitor.visit_i64(value),
                (_, _, value) => visitor.visit_f64(value.unwrap_or(f64::NAN)),
            },
            Value::String(text) => visitor.visit_string(text),
            Value::Array(items) => visitor.visit_seq(SeqDeserializer::new(items.into_iter().map(Field))),
            Value::Object(fields) => {
                visitor.visit_map(MapDeserializer::new(fields.into_iter().map(|(name, value)| (name, Field(value)))))
            }
        }
    }

    // An action's name comes somewhere among its fields, so all are kept as they are before any is understood.
    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Wrong> for Field {
    type Deserializer = Field;

    fn into_deserializer(self) -> Field {
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_say_what_is_wrong() {
        let error = |text: &str| serde_json::from_str::<Action>(text).expect_err("not an action").to_string();
        assert!(error(r#"{"do": "fly"}"#).starts_with("there is no action `fly`; expected one of `drop`, `delay`, "));
        assert!(error(r#"{"do": "forge", "connection": "a", "data": "0"}"#).contains("hexadecimal digits"));
        let number = "expected a number from 0 to 65535, found";
        for (text, expected) in [
            ("{}", "`do` is missing".to_owned()),
            (r#"{"do": "dorp"}"#, "there is no action `dorp`; did you mean `drop`?".to_owned()),
            (r#"{"do": "flood", "node": "node1", "count": 1}"#, "`milliseconds` is missing".to_owned()),
            (r#"{"do": "reorder", "speed": 1}"#, "expected the field \"connection\", found \"speed\"".to_owned()),
            (
                r#"{"do": "drop", "cuont": 1}"#,
                "expected the field \"connection\" or \"count\", found \"cuont\"; did you mean \"count\"?".to_owned(),
            ),
            (r#"{"do": "drop", "count": -1}"#, format!("{number} -1")),
            (r#"{"do": "drop", "count": 65536}"#, format!("{number} 65536")),
            (r#"{"do": "drop", "count": 1.5}"#, format!("{number} 1.5")),
            (r#"{"do": "drop", "count": [1]}"#, format!("{number} a list")),
            (r#"{"do": "drop", "count": null}"#, format!("{number} null")),
            (r#"{"do": "drop", "count": 1, "connection": {}}"#, "expected text, found an object".to_owned()),
            (
                r#"{"do": "vector", "node": "a", "number": 256, "turns": 1}"#,
                "expected a number from 0 to 255, found 256".to_owned(),
            ),
            (
                r#"{"do": "write", "node": "a", "address": "1", "values": "1"}"#,
                "expected a list, found \"1\"".to_owned(),
            ),
            (
                r#"{"do": "protect", "node": "a", "layout": ["1", "2", "3"]}"#,
                "expected a list of 4, found a list of 3".to_owned(),
            ),
            (
                r#"{"do": "protect", "node": "a", "layout": ["1", "2", "3", "4"], "confidential": 1}"#,
                "expected true or false, found 1".to_owned(),
            ),
            (
                r#"{"do": "enter", "node": "a", "address": "1", "meanwhile": {"listne": {}}}"#,
                "expected \"interrupt\" or \"stack_guard\" or \"listen\", found \"listne\"; did you mean \"listen\"?"
                    .to_owned(),
            ),
            (
                r#"{"do": "enter", "node": "a", "address": "1", "meanwhile": 5}"#,
                "expected an object with one field, found 5".to_owned(),
            ),
            (
                r#"{"do": "enter", "node": "a", "address": "1", "meanwhile": {}}"#,
                "expected an object with one field, found an object".to_owned(),
            ),
        ] {
            assert_eq!(error(text), expected, "{text}");
        }
    }
}
