//! The lines of a descriptor's text, for messages about values that are understood but wrong.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Spanned;

/// Where each value of a text is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines(BTreeMap<String, usize>);

impl Lines {
    /// Those of a text in JSON or YAML: JSON is YAML, too. A text that is neither has none.
    pub fn of(text: &str) -> Lines {
        let mut lines = Lines::default();
        if let Ok(root) = serde_saphyr::from_str::<Spanned<Tree>>(text) {
            lines.add(String::new(), &root);
        }
        lines
    }

    /// The line of the value with a [path](super::Problem::path), from 1; if there is none, that of what it would be in.
    pub fn of_path(&self, path: &str) -> Option<usize> {
        let line = self.0.get(path);
        let outer = || path.rfind(['.', '[']).map(|end| &path[..end]);
        line.copied().or_else(|| self.of_path(outer()?))
    }

    fn add(&mut self, path: String, value: &Spanned<Tree>) {
        match &value.value {
            Tree::Object(fields) => fields.iter().for_each(|(name, field)| {
                self.add(if path.is_empty() { name.clone() } else { format!("{path}.{name}") }, field);
            }),
            Tree::List(items) => items.iter().enumerate().for_each(|(index, item)| {
                self.add(format!("{path}[{index}]"), item);
            }),
            Tree::Plain => {}
        }
        if !path.is_empty() {
            self.0.insert(path, value.referenced.line() as usize);
        }
    }
}

/// The form of a value.
enum Tree {
    Object(Vec<(String, Spanned<Tree>)>),
    List(Vec<Spanned<Tree>>),
    Plain,
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(Form)
    }
}

struct Form;

impl<'de> Visitor<'de> for Form {
    type Value = Tree;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Tree::Object(fields))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Tree::List(items))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Tree, E> {
        Ok(Tree::Plain)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Tree, E> {
        Ok(Tree::Plain)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Tree, E> {
        Ok(Tree::Plain)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Tree, E> {
        Ok(Tree::Plain)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Tree, E> {
        Ok(Tree::Plain)
    }

    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::Plain)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Tree, D::Error> {
        IgnoredAny::deserialize(inner).map(|_| Tree::Plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_lines_in_both_formats() {
        for text in [
            "{\n \"nodes\": [\n  {\"name\": null,\n   \"port\": 1.5}, 7],\n \"b\": true}",
            "# text\nnodes:\n  - name:\n    port: 1.5\n  - 7\nb: yes",
        ] {
            let lines = Lines::of(text);
            let place = |path: &str| lines.of_path(path);
            assert_eq!(
                (place("nodes[0].port"), place("nodes[1]")),
                (Some(4), Some(if text.starts_with('{') { 4 } else { 5 }))
            );
            // What is missing is missing from something.
            assert_eq!(place("nodes[0].key"), place("nodes[0]"));
            assert_eq!((place("nodes[0]"), place("c"), place("")), (Some(3), None, None));
        }
        assert_eq!(Lines::of("[").of_path("nodes"), None);
    }
}
