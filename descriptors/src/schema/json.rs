//! Reads values, of JSON or YAML, with their paths, and collects everything that is wrong instead of stopping at the first problem.

use std::cell::RefCell;
use std::ops::RangeInclusive;

use serde_json::{Map, Value};

use super::error::{Problem, nearest, shown};

/// What has been found wrong so far.
#[derive(Default)]
pub struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    /// Adds one.
    pub fn add(&self, problem: Problem) {
        self.0.borrow_mut().push(problem);
    }

    /// All of them, in the order of their discovery.
    pub fn into_vec(self) -> Vec<Problem> {
        self.0.into_inner()
    }
}

/// A value, and where it is.
pub struct Cursor<'a> {
    /// Where.
    pub path: String,
    value: &'a Value,
    problems: &'a Problems,
}

impl<'a> Cursor<'a> {
    /// The whole document.
    pub fn root(value: &'a Value, problems: &'a Problems) -> Cursor<'a> {
        Cursor { path: String::new(), value, problems }
    }

    /// Reports that something else is expected here.
    pub fn expected(&self, expected: &str) {
        self.expected_one_of(expected, []);
    }

    /// Reports that one of some names is expected here.
    pub fn expected_one_of<'n>(&self, expected: &str, names: impl IntoIterator<Item = &'n str>) {
        self.problems.add(Problem {
            path: self.path.clone(),
            expected: expected.to_owned(),
            found: Some(shown(self.value)),
            nearest: self.value.as_str().and_then(|name| nearest(name, names)),
        });
    }

    /// The value, if it is one; else reports what is expected here.
    pub fn or_expected<T>(&self, value: Option<T>, expected: &str) -> Option<T> {
        if value.is_none() {
            self.expected(expected);
        }
        value
    }

    /// An object.
    pub fn object(&self) -> Option<Object<'a>> {
        let fields = self.or_expected(self.value.as_object(), "an object")?;
        Some(Object { path: self.path.clone(), fields, known: Vec::new(), problems: self.problems })
    }

    /// A list, item by item; those that cannot be read are left out.
    pub fn list<T>(&self, read: impl Fn(&Cursor<'a>) -> Option<T>) -> Option<Vec<T>> {
        let items = self.or_expected(self.value.as_array(), "a list")?.iter().enumerate();
        let cursor =
            |(index, value)| Cursor { path: format!("{}[{index}]", self.path), value, problems: self.problems };
        Some(items.filter_map(|item| read(&cursor(item))).collect())
    }

    /// Any text.
    pub fn text(&self) -> Option<String> {
        self.or_expected(self.value.as_str(), "text").map(str::to_owned)
    }

    /// Text that is not empty.
    pub fn name(&self) -> Option<String> {
        let name = self.value.as_str().filter(|name| !name.is_empty());
        self.or_expected(name, "a name").map(str::to_owned)
    }

    /// True or false.
    pub fn boolean(&self) -> Option<bool> {
        self.or_expected(self.value.as_bool(), "true or false")
    }

    /// A whole number; `what` describes it.
    pub fn integer<T: TryFrom<u64>>(&self, what: &str, range: RangeInclusive<u64>) -> Option<T> {
        let number =
            self.value.as_u64().filter(|number| range.contains(number)).and_then(|number| number.try_into().ok());
        self.or_expected(number, &format!("{what} from {} to {}", range.start(), range.end()))
    }

    /// An even number; `what` describes it.
    pub fn even(&self, what: &str, range: RangeInclusive<u64>) -> Option<u32> {
        let number: u32 = self.integer(what, range)?;
        self.or_expected(number.is_multiple_of(2).then_some(number), &format!("{what} that is even"))
    }

    /// A number with or without a fraction, if it is one.
    pub fn number(&self) -> Option<f64> {
        self.value.as_f64()
    }

    /// What is written here, if it is text or a whole number.
    pub fn number_or_text(&self) -> Option<String> {
        self.value.as_str().map(str::to_owned).or_else(|| Some(self.value.as_u64()?.to_string()))
    }

    /// A probability.
    pub fn probability(&self) -> Option<f64> {
        let number = self.value.as_f64().filter(|number| (0.0..=1.0).contains(number));
        self.or_expected(number, "a probability from 0 to 1")
    }

    /// A number with up to three decimal places, in thousandths; `what` describes it.
    pub fn thousandths(&self, what: &str, range: RangeInclusive<i32>) -> Option<i32> {
        let (start, end) = (*range.start(), *range.end());
        let whole = |number: f64| {
            let thousandths = (number * 1000.0).round();
            // The nearest double to a number with three decimal places is written as that number.
            let is_exact = thousandths / 1000.0 == number;
            let is_meant = is_exact && (f64::from(start)..=f64::from(end)).contains(&thousandths);
            is_meant.then_some(thousandths as i32)
        };
        let (low, high) = (f64::from(start) / 1000.0, f64::from(end) / 1000.0);
        self.or_expected(
            self.value.as_f64().and_then(whole),
            &format!("{what} from {low} to {high}, with at most three decimal places"),
        )
    }

    /// A number of 16 bits.
    pub fn word(&self) -> Option<u16> {
        self.integer("a number", 0..=0xffff)
    }

    /// A TCP port.
    pub fn port(&self) -> Option<u16> {
        self.integer("a port", 1..=0xffff)
    }

    /// A key in hexadecimal: 64 or 128 bits.
    pub fn key(&self) -> Option<Vec<u8>> {
        let digits = self.value.as_str().filter(|text| matches!(text.len(), 16 | 32));
        let key = digits.and_then(|digits| hex::decode(digits).ok());
        if self.value.is_number() {
            self.expected("a key of 16 or 32 hexadecimal digits, in quotes");
            return None;
        }
        self.or_expected(key, "a key of 16 or 32 hexadecimal digits")
    }

    /// One of some names, each with what it stands for.
    pub fn one_of<T: Copy>(&self, choices: &[(T, &str)]) -> Option<T> {
        let choice = choices.iter().find(|(_, name)| self.value.as_str() == Some(name));
        if choice.is_none() {
            self.problems.add(Problem::one_of(&self.path, choices.iter().map(|(_, name)| *name), self.value));
        }
        choice.map(|(value, _)| *value)
    }

    /// Whether the value is text.
    pub fn is_text(&self) -> bool {
        self.value.is_string()
    }
}

/// The fields of an object. A field that is `null` counts as missing.
pub struct Object<'a> {
    path: String,
    fields: &'a Map<String, Value>,
    /// The fields that were asked for.
    known: Vec<&'static str>,
    problems: &'a Problems,
}

impl<'a> Object<'a> {
    /// A field, if it is there.
    pub fn field(&mut self, name: &'static str) -> Option<Cursor<'a>> {
        self.known.push(name);
        let value = self.fields.get(name).filter(|value| !value.is_null())?;
        Some(Cursor { path: self.path_of(name), value, problems: self.problems })
    }

    /// A field that has to be there; `expected` describes it.
    pub fn required(&mut self, name: &'static str, expected: &str) -> Option<Cursor<'a>> {
        let field = self.field(name);
        if field.is_none() {
            self.missing(name, expected);
        }
        field
    }

    /// Reports that a field is missing.
    pub fn missing(&self, name: &str, expected: &str) {
        let (path, expected) = (self.path_of(name), expected.to_owned());
        self.problems.add(Problem { path, expected, found: None, nearest: None });
    }

    /// Reports every field that was not asked for.
    pub fn finish(self) {
        for name in self.fields.keys().filter(|name| !self.known.contains(&name.as_str())) {
            self.problems.add(Problem {
                path: self.path.clone(),
                expected: "a known field".to_owned(),
                found: Some(format!("{name:?}")),
                nearest: nearest(name, self.known.iter().copied().filter(|known| !self.fields.contains_key(*known))),
            });
        }
    }

    fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }
}
