//! Where instructions come from.

use std::collections::BTreeMap;

use crate::representation::Location;

/// What the numbered entries at the end of the text say, as far as it tells where something comes from.
pub(super) struct Metadata {
    /// Line and scope.
    locations: BTreeMap<String, (u32, String)>,
    /// The file of a scope.
    scopes: BTreeMap<String, String>,
    /// Names of files.
    files: BTreeMap<String, String>,
}

impl Metadata {
    pub(super) fn read(lines: &[(usize, String)]) -> Metadata {
        let mut metadata = Metadata { locations: BTreeMap::new(), scopes: BTreeMap::new(), files: BTreeMap::new() };
        for (_, line) in lines.iter().filter(|(_, line)| line.starts_with('!')) {
            let Some((number, entry)) = line.split_once(" = ") else { continue };
            let number = number.to_owned();
            if entry.contains("!DILocation(") {
                let found = field(entry, "line").and_then(|line| line.parse().ok()).zip(field(entry, "scope"));
                metadata.locations.extend(found.map(|(line, scope)| (number, (line, scope.to_owned()))));
            } else if entry.contains("!DIFile(") {
                let name = field(entry, "filename").map(|name| name.trim_matches('"'));
                let name = name.and_then(|name| name.rsplit('/').next());
                metadata.files.extend(name.map(|name| (number, name.to_owned())));
            } else {
                metadata.scopes.extend(field(entry, "file").map(|file| (number, file.to_owned())));
            }
        }
        metadata
    }

    /// The place that an entry, such as `!12`, stands for. Line 0 means none.
    pub(super) fn location(&self, number: &str) -> Option<Location> {
        let (line, scope) = self.locations.get(number).filter(|(line, _)| *line > 0)?;
        let file = self.files.get(self.scopes.get(scope)?)?;
        Some(Location { file: file.clone(), line: *line })
    }
}

/// The value of a field in brackets.
fn field<'a>(entry: &'a str, name: &str) -> Option<&'a str> {
    let inside = entry.split_once('(')?.1;
    let fields = inside.split(", ").find_map(|field| field.strip_prefix(name)?.strip_prefix(": "));
    fields.map(|value| value.trim_end_matches(')'))
}
